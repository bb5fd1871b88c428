import Testing

@testable import XiaonengCalendar

@Suite("Text that is surely in NFC")
struct PlainNFCTests {
  @Test func `no character that passes unread is changed, combined or reordered by NFC`() {
    var passed = 0
    for value in UInt32(0x20)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), Array(String(scalar).utf8).span.isPlainNFC else {
        continue
      }
      passed += 1
      let text = "e" + String(scalar)
      let isStable =
        scalar.properties.canonicalCombiningClass == .notReordered
        && text.nfc.utf8.elementsEqual(text.utf8)
      if !isStable { Issue.record("U+\(String(value, radix: 16))") }
    }
    // Latin and the ideographs are among them, or the check would be of no use.
    #expect(passed > 0x5000)
  }

  @Test(arguments: ["", "a", "受理", "拟同意（一）。", "é", "“引号”——", "𠀀"])
  func `text in NFC is written as it stands`(_ text: String) {
    var writer = JSONWriter()
    writer.string(text)
    #expect(writer.bytes == [0x22] + Array(text.utf8) + [0x22])
  }

  @Test(arguments: ["e\u{301}", "か\u{3099}", "\u{212B}", "\u{F900}", "\u{1100}\u{1161}"])
  func `text that is not in NFC is normalised`(_ text: String) {
    let passesUnread = Array(text.utf8).span.isPlainNFC
    #expect(!passesUnread)
    var writer = JSONWriter()
    writer.string(text)
    #expect(writer.bytes == [0x22] + Array(text.nfc.utf8) + [0x22])
    #expect(!writer.bytes.dropFirst().dropLast().elementsEqual(text.utf8))
  }
}
