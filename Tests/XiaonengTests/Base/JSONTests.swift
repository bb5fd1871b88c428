import Testing
import Xiaoneng

/// Strict reading (RFC 8259), canonical writing (DESIGN §5).
@Suite struct JSONTests {
  static let wrong: [(text: String, code: Fault.Code)] = [
    ("", .badJSON), (" ", .badJSON), ("{", .badJSON), ("[1,]", .badJSON), ("{\"a\":1,}", .badJSON),
    ("{\"a\"}", .badJSON), ("{a:1}", .badJSON), ("[1 2]", .badJSON), ("1 1", .badJSON),
    ("{\"a\":1,\"a\":2}", .badJSON), ("{\"a\":1,\"\\u0061\":2}", .badJSON),
    ("{\"é\":1,\"e\u{301}\":2}", .badJSON),
    ("{\"0\":0,\"1\":0,\"2\":0,\"3\":0,\"4\":0,\"5\":0,\"6\":0,\"7\":0,\"8\":0,\"0\":0}", .badJSON),
    ("1.5", .badJSON), ("1.0", .badJSON), ("1e2", .badJSON), ("1E2", .badJSON), ("01", .badJSON),
    ("-", .badJSON), ("-01", .badJSON), ("+1", .badJSON), (".5", .badJSON), ("0x1", .badJSON),
    ("9223372036854775808", .badJSON), ("-9223372036854775809", .badJSON),
    ("99999999999999999999999999999999999999", .badJSON),
    ("nul", .badJSON), ("True", .badJSON), ("NaN", .badJSON), ("Infinity", .badJSON),
    ("\"a", .badJSON), ("\"\\x\"", .badJSON), ("\"\\u12\"", .badJSON), ("\"\\u123g\"", .badJSON),
    ("\"\\ud800\"", .badJSON), ("\"\\udc00\"", .badJSON), ("\"\\ud800\\u0041\"", .badJSON),
    ("\"\\ud800\\ud800\"", .badJSON), ("\"\\udc00\\ud800\"", .badJSON),
    ("\"\u{1}\"", .badJSON), ("\"\t\"", .badJSON), ("\"\n\"", .badJSON), ("\"a\\", .badJSON),
    ("'a'", .badJSON), ("/**/1", .badJSON), ("\u{A0}1", .badJSON), ("\u{B}1", .badJSON),
  ]

  @Test(arguments: wrong.indices)
  func `what is not strict JSON is refused`(_ index: Int) {
    let fault = #expect(throws: Fault.self, "\(Self.wrong[index].text)") {
      try JSONValue(parsing: Self.wrong[index].text)
    }
    #expect(fault?.code == Self.wrong[index].code, "\(Self.wrong[index].text)")
  }

  static let badBytes: [[UInt8]] = [
    [0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
    [0x22, 0xC0, 0x80, 0x22],
    [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0x5C, 0x6E, 0xFF, 0x22],
    [0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D],
  ]

  @Test(arguments: badBytes)
  func `bytes that are not UTF-8 are refused as such`(_ bytes: [UInt8]) {
    #expect(throws: Fault.self) { try JSONValue(parsing: bytes) }
  }

  static let right: [(text: String, value: JSONValue)] = [
    (" [ 1 , -1 , 0 , -0 ] ", [1, -1, 0, 0]), ("{}", [:]), ("[]", []), ("\"\\u00e9\"", "é"),
    ("\"\\ud83d\\ude00\"", "😀"), ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\u{8}\u{C}\n\r\t"),
    ("9223372036854775807", 9_223_372_036_854_775_807),
    ("-9223372036854775808", .integer(.min)), ("\u{FEFF}1", 1),
    ("{\"a\":{\"a\":1}}", ["a": ["a": 1]]),
    ("\"\\u0000\"", "\u{0}"), ("null", nil), ("true", true),
  ]

  @Test(arguments: right.indices)
  func `what is JSON is read`(_ index: Int) throws {
    #expect(try JSONValue(parsing: Self.right[index].text) == Self.right[index].value)
  }

  @Test(arguments: [65, 1_000, 10_000, 1_000_000])
  func `nesting beyond 64 levels is refused without a trap`(_ depth: Int) {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
      let text =
        String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
      let fault = #expect(throws: Fault.self) { try JSONValue(parsing: text) }
      #expect(fault?.code == .tooDeep)
    }
  }

  @Test func `a megabyte of text is read, more than a field holds is not taken`() throws {
    let text = String(repeating: "字", count: 1 << 20)
    let value = try JSONValue(parsing: "\"\(text)\"")
    #expect(value.string?.utf8.count == 3 << 20)
    let fault = #expect(throws: Fault.self) { try String.read(value) }
    #expect(fault?.code == .tooLarge)
    let huge = [UInt8](repeating: 0x20, count: JSONValue.largest + 1)
    let large = #expect(throws: Fault.self) { try JSONValue(parsing: huge) }
    #expect(large?.code == .tooLarge)
  }

  // MARK: - Canonical form

  static let canonical: [(value: JSONValue, text: String)] = [
    (["b": 1, "a": 2], "{\"a\":2,\"b\":1}"),
    (["a": ["d": 1, "c": [true, nil]]], "{\"a\":{\"c\":[true,null],\"d\":1}}"),
    ("e\u{301}", "\"é\""), ("\u{212B}", "\"\u{C5}\""), (["Ä": 1, "z": 2], "{\"z\":2,\"Ä\":1}"),
    ("\"\\/\u{8}\u{C}\n\r\t\u{1}\u{1F}\u{7F}", "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\u{7F}\""),
    (.integer(.min), "-9223372036854775808"), (.integer(.max), "9223372036854775807"),
    (["": 1], "{\"\":1}"), (["a": "😀"], "{\"a\":\"😀\"}"),
  ]

  @Test(arguments: canonical.indices)
  func `writing is canonical`(_ index: Int) {
    #expect(Self.canonical[index].value.text == Self.canonical[index].text)
    #expect(Canonical.holds(Self.canonical[index].value.canonicalBytes) || index == 1)
  }

  @Test func `names are in the order of their canonical form`() throws {
    // e + combining accent sorts before f as it stands, and after it as é.
    let value = JSONValue.object([.init("e\u{301}", 1), .init("f", 2)])
    #expect(value.text == "{\"f\":2,\"é\":1}")
    #expect(try JSONValue(parsing: value.text).text == value.text)
  }

  @Test func `NFC is the same through every door`() throws {
    for (text, nfc) in [
      ("e\u{301}", "é"), ("\u{1100}\u{1161}", "가"), ("a\u{323}\u{307}", "ạ\u{307}"),
    ] {
      #expect(text.nfc.utf8.elementsEqual(nfc.utf8))
      #expect(nfc.nfc.utf8.elementsEqual(nfc.utf8))
    }
  }
}
