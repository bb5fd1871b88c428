import Testing
import Xiaoneng
import XiaonengCalendar

/// Texts are read eight bytes at a time where they can be: what is read must not hang on where in eight bytes it stands,
/// nor on how far the end of the text is.
@Suite struct JSONPlaceTests {
  /// One character of every length and kind, and what is plain beside what is not.
  static let characters: [Character] = [
    "a", "~", "\u{7F}", " ", "\"", "\\", "/", "\n", "\t", "\u{0}", "\u{1F}", "é", "\u{2FF}", "中",
    "\u{4000}",
    "\u{9FFF}", "\u{A000}", "、", "가", "\u{FFFD}", "\u{FEFF}", "😀",
  ]

  /// The text as JSON, escaped only where it must be.
  static func raw(_ text: String) -> [UInt8] { JSONValue.string(text).canonicalBytes }

  /// The same with every character escaped: nothing of it is plain.
  static func escaped(_ text: String) -> [UInt8] {
    var json = "\""
    for unit in text.utf16 {
      let digits = String(unit, radix: 16)
      json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
    return Array((json + "\"").utf8)
  }

  @Test(arguments: characters)
  func `a character is read the same at every place`(_ character: Character) throws {
    for before in 0..<18 {
      for after in [0, 1, 6, 7, 8, 9, 20] {
        for filling in ["x", "字"] {
          let text =
            String(repeating: filling, count: before) + String(character)
            + String(repeating: filling, count: after)
          let value = try JSONValue(parsing: Self.raw(text))
          #expect(value.string.map { Array($0.utf8) } == Array(text.utf8))
          #expect(try JSONValue(parsing: Self.escaped(text)) == value)
        }
      }
    }
  }

  @Test(
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC3], [0xE4], [0xE4, 0xB8], [0xE4, 0xB8, 0x41],
      [0xE4, 0x41, 0xB8],
      [0xE4, 0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xFF],
    ] as [[UInt8]])
  func
    `bytes that are not UTF-8 are refused at every place, and the fault says where the text began`(
      _ wrong: [UInt8]
    )
  {
    for before in 0..<18 {
      for after in [0, 1, 7, 8, 20] {
        for filling in ["x", "字"] {
          let bytes =
            Array(String(repeating: filling, count: before).utf8) + wrong
            + Array(String(repeating: filling, count: after).utf8)
          #expect(throws: Fault(.badText, detail: "byte 3")) {
            try JSONValue(parsing: [0x5B, 0x22] + bytes + [0x22, 0x5D])
          }
          #expect(throws: Fault(.badText)) { try String(utf8: bytes.span) }
        }
      }
    }
  }

  @Test func `a control character or a missing end is told at every place`() {
    for count in 0..<20 {
      let plain = [UInt8](repeating: 0x61, count: count)
      for control in [UInt8(0), 0x0A, 0x1F] {
        #expect(
          throws: Fault(.badJSON, detail: "a control character in a string, byte \(count + 3)")
        ) { try JSONValue(parsing: [0x22] + plain + [control, 0x61, 0x22]) }
      }
      #expect(throws: Fault(.badJSON, detail: "the string does not end, byte \(count + 2)")) {
        try JSONValue(parsing: [0x22] + plain)
      }
    }
  }

  @Test func `a text is taken in as the standard library would take it`() throws {
    var random = TestRandom(seed: 11)
    for _ in 0..<20_000 {
      // Mostly parts of characters that stand in order, so that many are right.
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        switch Int.random(in: 0..<8, using: &random) {
        case 0: bytes.append(UInt8.random(in: 0...255, using: &random))
        case 1, 2: bytes += Array("企业设立".utf8)
        case 3: bytes += Array("é😀".utf8)
        default: bytes += Array("GS-XK-0001".utf8.prefix(Int.random(in: 0...10, using: &random)))
        }
      }
      let expected = String(validating: bytes, as: UTF8.self)
      let text = try? String(utf8: bytes.span)
      #expect(text.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
    }
  }

  /// Names that are alike in length, beginning or end, and one in three spellings.
  static let names = [
    "", "a", "b", "aa", "ab", "ba", "actor", "author", "unit", "until", "dossier", "dosser", "é",
    "e\u{301}", "中",
    "abcdefgh", "abcdefgi", "ABCDEFGH", "abcdefghi", "x\u{0}", "x",
  ]

  @Test(arguments: [0, 1, 5, 8, 20])
  func `two names are the same where their texts are, in whatever spelling`(_ between: Int) throws {
    let others = (0..<between).map { "\"n\($0)\":0," }.joined()
    for first in Self.names {
      for second in Self.names {
        for spelling in [Self.raw, Self.escaped] {
          let text =
            Array("{".utf8) + Self.raw(first) + Array(":1,\(others)".utf8) + spelling(second)
            + Array(":2}".utf8)
          if first == second {
            let fault = #expect(throws: Fault.self) { try JSONValue(parsing: text) }
            #expect(fault?.code == .badJSON)
            #expect(fault?.detail == "the name stands twice")
          } else {
            let value = try JSONValue(parsing: text)
            #expect(value[first] == 1)
            #expect(value[second] == 2)
          }
        }
      }
    }
  }

  @Test func `a byte is found at every place, and nothing that looks like it`() {
    for count in 0..<20 {
      for place in 0...count {
        // 0x0B and 0x8A differ from 0x0A by a bit.
        for filling in [UInt8(0x0B), 0x8A, 0, 0xFF] {
          var bytes = [UInt8](repeating: filling, count: count)
          if place < count { bytes[place] = 0x0A }
          for start in 0...count {
            let found = bytes[start...].firstIndex(of: 0x0A) ?? count
            #expect(bytes.span.index(of: 0x0A, from: start) == found)
          }
        }
      }
    }
  }

  @Test func `a moment and a day in JSON are those of the same text`() throws {
    let moments = [
      "2012-08-01T09:00:00+08:00", "2012-08-01T09:00:00.123456789-05:30", "2012-08-01T09:00:00Z",
      "2012-08-01T09:00:00", "2012-08-01T24:00:00Z", "2012-08-01T09:00:00.1234567890+08:00", "",
      "2012-08-01T09:00:00.123456789+08:00xxxxxxx", "2012-08-01T09:00:00.1234567891234567+08:00",
      "２０１２-08-01",
      "2012-08-01", "2012-02-30", "2012-8-1", "2012-08-011",
    ]
    for text in moments {
      #expect((try? Instant.read(.string(text))) == Instant(text))
      #expect((try? Day.read(.string(text))) == Day(text))
    }
  }

  @Test func `the name of a dossier is the same from bytes and from a text`() {
    var names = [
      "case/1", "case/", "/1", "case", "", "unit/GS", "nothing/1", "case/a/b", "cases/1", "cas/1",
    ]
    for byte in UInt8(0)..<0x80 {
      for place in [0, 2, 4, 5, 9, 12] {
        var bytes = Array("case/GS-XK-01".utf8)
        bytes[place] = byte
        names.append(String(decoding: bytes, as: UTF8.self))
      }
    }
    for count in [1, 127, 128, 129] {
      names.append("case/" + String(repeating: "9", count: count))
    }
    for name in names {
      #expect(DossierKey(ascii: Array(name.utf8).span) == DossierKey(name), "\(name)")
    }
    for name in ["case/é", "case/e\u{301}", "case/中", "case/\u{200B}"] {
      #expect(DossierKey(ascii: Array(name.utf8).span) == nil)
    }
  }
}

/// SplitMix64, so that a failure is found again.
private struct TestRandom: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
