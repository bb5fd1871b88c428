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
        // Most of what is written is runs of ASCII: eight at a time.
        if index &+ 8 <= count,
          Self.isPlainASCII(bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
        {
          index &+= 8
          continue
        }
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

  /// Whether eight bytes are ASCII and need no escape in JSON.
  private static func isPlainASCII(_ word: UInt64) -> Bool {
    word & 0x8080_8080_8080_8080 | escapes(word) == 0
  }

  /// The high bit of the first of eight bytes, from the lowest on, that needs an escape in JSON; bits behind it say
  /// nothing. 0 where none does.
  @inline(__always)
  static func escapes(_ word: UInt64) -> UInt64 {
    let (ones, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    // Of bytes without their high bit: whether one is less than `byte`, or is it. Mycroft, 1987.
    func hasLess(_ byte: UInt64) -> UInt64 { (word &- ones &* byte) & ~word & high }
    func has(_ byte: UInt64) -> UInt64 {
      let rest = word ^ (ones &* byte)
      return (rest &- ones) & ~rest & high
    }
    return hasLess(0x20) | has(0x22) | has(0x5C)
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
