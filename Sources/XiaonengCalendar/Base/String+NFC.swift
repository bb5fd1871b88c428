// The standard library normalises, but publishes it to Foundation only. Foundation's own door to it
// lives in the part that brings ICU (30 MB); this one costs nothing.
@_spi(_Unicode) import Swift

extension String {
  /// The text in Unicode Normalization Form C: what the ledger writes and hashes.
  ///
  /// - Complexity: O(n) in a text that ``isStreamSafe``; by the square of the longest run of marks in others.
  public var nfc: String {
    if utf8.span.isPlainNFC { return self }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: _nfc)
    return String(scalars)
  }
}

extension Span<UInt8> {
  /// Whether this valid UTF-8 needs no escape in JSON and is surely in Normalization Form C.
  ///
  /// Sure are the blocks in which no character combines with another or stands for another (UAX #15,
  /// NFC_Quick_Check = Yes and combining class 0 throughout): a larger text may be in the form too.
  /// - Complexity: O(n).
  var isPlainNFC: Bool {
    var index = 0
    while index < count {
      let byte = self[index]
      if byte < 0x80 {
        guard byte >= 0x20, byte != 0x22, byte != 0x5C else { return false }
        index &+= 1
      } else if byte < 0xE0 {
        // U+0080…02FF, Latin; from U+0300 on there are combining marks.
        guard byte <= 0xCB else { return false }
        index &+= 2
      } else {
        guard index &+ 2 < count, Self.isStable(byte, self[index &+ 1], self[index &+ 2]) else {
          return false
        }
        index &+= 3
      }
    }
    return true
  }

  /// Whether the character of these three bytes is of such a block; false for the first of four.
  private static func isStable(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch first {
    case 0xE4...0xE9: true  // U+4000…9FFF, ideographs.
    case 0xE3: second == 0x80 && third <= 0xA9 || second >= 0x90  // U+3000…3029, U+3400…3FFF.
    case 0xE2: second == 0x80 && third >= 0x90 && third <= 0xA7  // U+2010…2027, dashes and quotes.
    case 0xEF: second >= 0xBC  // U+FF00…FFFF, full-width forms.
    default: false
    }
  }

  /// How many bytes the first character has, where it is more than one, valid UTF-8 and of such a block; else 0.
  package var lengthOfPlainCharacter: Int {
    func isNext(_ index: Int) -> Bool { index < count && self[index] & 0xC0 == 0x80 }
    guard let byte = isEmpty ? nil : self[0], isNext(1) else { return 0 }
    if (0xC2...0xCB).contains(byte) { return 2 }
    return isNext(2) && Self.isStable(byte, self[1], self[2]) ? 3 : 0
  }
}
