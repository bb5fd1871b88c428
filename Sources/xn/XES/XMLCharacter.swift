/// What XML says of characters (XML 1.0, fifth edition, §2.2, §2.3).
enum XMLCharacter {
  /// [3] S.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte <= 0x20 && 0x1_0000_2600 as UInt64 &>> UInt64(byte) & 1 != 0
  }

  /// A letter of ASCII.
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// [4a] NameChar, of ASCII.
  static func isName(_ byte: UInt8) -> Bool {
    // - . 0…9 : and A…Z _ a…z, a bit each.
    byte < 0x80
      && ((byte < 0x40 ? 0x07FF_6000_0000_0000 : 0x07FF_FFFE_87FF_FFFE as UInt64)
        &>> UInt64(byte & 0x3F)) & 1 != 0
  }

  /// [4] NameStartChar, of ASCII.
  static func isNameStart(_ byte: UInt8) -> Bool {
    isName(byte) && byte != 0x2D && byte != 0x2E && !(0x30...0x39).contains(byte)
  }

  /// [4] NameStartChar.
  static func isNameStart(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3A, 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF,
      0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF,
      0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
      true
    default: false
    }
  }

  /// [4a] NameChar.
  static func isName(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: isNameStart(scalar)
    }
  }

  /// What `&…;` stands for, and how it is wrong otherwise.
  enum Reference {
    case scalar(Unicode.Scalar)
    /// An entity that no one defined.
    case undefined
    /// A character that there is not, or that XML does not allow.
    case forbidden
  }

  /// `&amp;` and its like, `&#20107;`, `&#x4E8B;`, from `index` on, which is moved behind it; where it is wrong, to where it
  /// is.
  static func reference(_ text: Span<UInt8>, _ index: inout Int) -> Reference {
    func take(_ word: StaticString, _ text: Span<UInt8>, _ index: inout Int) -> Bool {
      guard text.holds(word, at: index) else { return false }
      index += word.utf8CodeUnitCount
      return true
    }
    for (name, scalar) in entities where take(name, text, &index) { return .scalar(scalar) }
    guard take("&#", text, &index) else { return .undefined }
    let radix: UInt32 = take("x", text, &index) ? 16 : 10
    var number: UInt32 = 0
    let start = index
    while index < text.count, let digit = digit(text[index]), digit < radix {
      // Zeros before it are no matter, and beyond the last character of Unicode there is nothing.
      number = min(number * radix + digit, 0x11_0000)
      index += 1
    }
    guard index > start, take(";", text, &index), let scalar = Unicode.Scalar(number),
      isAllowed(scalar)
    else { return .forbidden }
    return .scalar(scalar)
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte) - 0x30
    case 0x41...0x46: UInt32(byte) - 0x37
    case 0x61...0x66: UInt32(byte) - 0x57
    default: nil
    }
  }

  private static let entities: [(StaticString, Unicode.Scalar)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"),
  ]

  /// [2] Char.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
      || [0x09, 0x0A, 0x0D].contains(scalar.value)
  }
}

extension Span<UInt8> {
  /// The bytes as an array.
  var copy: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for index in indices { bytes.append(self[index]) }
    return bytes
  }

  /// Whether `word` stands at `place`.
  @inline(__always)
  func holds(_ word: StaticString, at place: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard place >= 0, length <= count &- place else { return false }
    return word.withUTF8Buffer { word in
      for offset in 0..<length where self[place &+ offset] != word[offset] { return false }
      return true
    }
  }

  /// Whether all of it is `word`.
  @inline(__always)
  func holds(_ word: StaticString) -> Bool {
    count == word.utf8CodeUnitCount && holds(word, at: 0)
  }

  /// Whether the same stands in both ranges.
  func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count else { return false }
    for offset in 0..<one.count
    where self[one.lowerBound &+ offset] != self[other.lowerBound &+ offset] { return false }
    return true
  }

  /// The character at `place` of valid UTF-8.
  func scalar(at place: Int) -> (UInt32, length: Int) {
    let first = self[place]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1, place + length <= count else { return (UInt32(first), 1) }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { value = value << 6 | UInt32(self[place + offset] & 0x3F) }
    return (value, length)
  }

  /// The first from `place` on that ends a value or is looked at more closely: a quote, `<`, `&`, a line end or control
  /// character, and the first byte of what might be U+FFFE.
  func endOfPlainValue(from place: Int) -> Int {
    var place = place
    while place &+ 8 <= count {
      let word = word(at: place)
      let found =
        word.hasLess(0x20) | word.has(0x22) | word.evened.has(0x26) | word.has(0x3C)
        | word.has(0xEF)
      guard found == 0 else { return place &+ found.trailingZeroBitCount / 8 }
      place &+= 8
    }
    while place < count, !Self.endsValue(self[place]) { place &+= 1 }
    return place
  }

  private static func endsValue(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte & 0xFE == 0x26 || byte == 0x3C || byte == 0xEF
  }

  /// The first from `place` on that ends a text or is looked at more closely: `<`, `&`, `]`, a control character, and the
  /// first byte of what might be U+FFFE.
  func endOfPlainText(from place: Int) -> Int {
    var place = place
    while place < count, !Self.endsText(self[place]) { place &+= 1 }
    return place
  }

  private static func endsText(_ byte: UInt8) -> Bool {
    byte == 0x3C || byte < 0x20 && !XMLCharacter.isSpace(byte) || byte == 0x26 || byte == 0x5D
      || byte == 0xEF
  }

  /// Eight bytes, the first of which is the lowest.
  private func word(at place: Int) -> UInt64 {
    UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
  }
}

// Of the eight bytes of a word: the high bit of the first that is less than another, or is it; above that one the bits say
// nothing. Mycroft, 1987.
extension UInt64 {
  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
  private static var high: UInt64 { 0x8080_8080_8080_8080 }

  /// Each byte without its lowest bit.
  fileprivate var evened: UInt64 { self & ~Self.ones }

  fileprivate func hasLess(_ byte: UInt8) -> UInt64 {
    (self &- Self.ones &* UInt64(byte)) & ~self & Self.high
  }

  fileprivate func has(_ byte: UInt8) -> UInt64 {
    let rest = self ^ (Self.ones &* UInt64(byte))
    return (rest &- Self.ones) & ~rest & Self.high
  }
}
