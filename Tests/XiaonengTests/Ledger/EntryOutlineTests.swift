import Testing

@testable import Xiaoneng

/// What is read off an entry's text without making values of it: never of a text that is not canonical, and never
/// something else than the entry says.
@Suite struct EntryOutlineTests {
  private static let plain =
    #"{"actor":"张三","at":"2012-08-14T12:00:00.000+08:00","data":{"a":[1,-2,true,null,{}],"b":"第一，"},"#
    + #""dossier":"case/GS-XK-0001201208010001","event":"case.accepted","for":"li","#
    + #""previous":""# + String(repeating: "0a", count: 32)
    + #"","role":"window","seq":7,"unit":"GS"}"#

  private static func outline(_ text: [UInt8]) -> EntryOutline? { EntryOutline(text.span) }

  /// Whether the outline of a text, where there is one, is what the entry says.
  private static func agrees(_ text: [UInt8]) -> Bool {
    guard let outline = outline(text) else { return true }
    // Its name is held against the head's, and what it says of the entry before against that entry.
    guard let entry = try? LedgerEntry(reading: text) else {
      return DossierKey(String(decoding: text[outline.name], as: UTF8.self)) == nil
        || !text[outline.previous].allSatisfy {
          (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
        }
    }
    return Array(entry.dossier.description.utf8) == Array(text[outline.name])
      && entry.previous == LedgerDigest(hex: text.span.extracting(outline.previous))
      && entry.sequence == outline.sequence && entry.at == outline.at
  }

  @Test func `a plain entry has an outline`() throws {
    let text = Array(Self.plain.utf8)
    let outline = try #require(Self.outline(text))
    #expect(outline.sequence == 7)
    #expect(outline.at == Instant("2012-08-14T12:00:00+08:00"))
    #expect(String(decoding: text[outline.name], as: UTF8.self) == "case/GS-XK-0001201208010001")
    #expect(Self.agrees(text))
  }

  @Test(arguments: [
    (#""seq":7"#, #""seq":07"#), (#""seq":7"#, #""seq":-7"#), (#""seq":7"#, #""seq":7.0"#),
    (#""seq":7"#, #""seq":7777777777"#), (#""unit":"GS""#, #""unit":"""#),
    (#""for":"li""#, #""for":"""#), ("window", "nobody"), ("0a0a", "0a0"),
    ("12:00:00", "24:00:00"), ("08-14", "02-30"), ("+08:00", "+09:00"), (".000", ".00"),
    (#"{"a":"#, #"{"b":"#), (#"{"a":"#, #"{ "a":"#), ("[1,", "[01,"), ("-2", "-0"), ("-2", "2e1"),
    ("张三", "张\\u0033"), ("张三", "a\\/b"), ("张三", "e\u{301}"), ("张三", "\u{FB1F}"),
    ("张三", "\t"), (#"li","#, #"li" ,"#), ("}]", "}],"), ("true", "True"),
  ])
  func `what is not surely canonical has none`(_ part: String, _ other: String) {
    let text = Array(Self.plain.replacing(part, with: other).utf8)
    #expect(text != Array(Self.plain.utf8))
    #expect(Self.outline(text) == nil)
  }

  @Test func `bytes that are not UTF-8 have none`() {
    for bytes: [UInt8] in [
      [0x80], [0xC0, 0x80], [0xE4, 0xBD], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
    ] {
      var text = Array(Self.plain.utf8)
      text.insert(contentsOf: bytes, at: 12)
      #expect(Self.outline(text) == nil, "\(bytes)")
    }
  }

  @Test func `every entry of the tour has one`() throws {
    var count = 0
    for text in try Tour.lived(sweeps: ["2013-03-01"]).everything() {
      count += 1
      #expect(Self.agrees(text))
      #expect(Self.outline(text) != nil || text.contains(0x5C))
    }
    #expect(count > 100)
  }

  @Test(arguments: [UInt64(1), 2, 3, 4])
  func `no changed text is taken for an entry that it is not`(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let plain = Array(Self.plain.utf8)
    let bytes: [UInt8] = [
      0, 0x1F, 0x20, 0x22, 0x2C, 0x30, 0x39, 0x3A, 0x41, 0x5B, 0x5C, 0x5D, 0x61,
    ]
    for _ in 0..<2_500 {
      var text = plain
      for _ in 0...random.next() % 2 {
        let place = Int(random.next() % UInt64(text.count))
        let byte = bytes[Int(random.next() % UInt64(bytes.count))]
        switch random.next() % 5 {
        case 0: text[place] = byte
        case 1: text.insert(byte, at: place)
        case 2: text.remove(at: place)
        case 3: text[place] ^= UInt8(1 << (random.next() % 8))
        default: text.removeSubrange(place..<min(text.count, place + 1 + Int(random.next() % 9)))
        }
      }
      #expect(Self.agrees(text), "seed \(seed): \(String(decoding: text, as: UTF8.self))")
    }
  }
}
