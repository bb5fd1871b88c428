extension Day {
  /// The day written `YYYY-MM-DD`, ten ASCII characters and nothing else; nil otherwise, and where
  /// there is no such date.
  ///
  /// - Complexity: O(1); reads at most eleven bytes.
  public init?(_ text: some StringProtocol) {
    var scanner = DateScanner(text)
    guard let day = scanner.day(), scanner.isAtEnd else { return nil }
    self = day
  }

  /// The same of a text in UTF-8.
  init?(utf8 text: Span<UInt8>) {
    var scanner = DateScanner(text)
    guard let day = scanner.day(), scanner.isAtEnd else { return nil }
    self = day
  }

  /// Appends `YYYY-MM-DD` as ASCII, without an intermediate string.
  ///
  /// Outside the years 1 to 9999, which ``init(_:)-(StringProtocol)`` does not read, the year takes
  /// the room it needs.
  /// - Complexity: O(1).
  public func appendText(to bytes: inout [UInt8]) {
    let (year, month, day) = parts
    if year < 0 { bytes.append(UInt8(ascii: "-")) }
    bytes.appendDecimal(year.magnitude, width: 4)
    bytes.append(UInt8(ascii: "-"))
    bytes.appendDecimal(month.magnitude, width: 2)
    bytes.append(UInt8(ascii: "-"))
    bytes.appendDecimal(day.magnitude, width: 2)
  }
}

extension Day: CustomStringConvertible {
  /// The day as `2012-08-01`.
  public var description: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(10)
    appendText(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Appends `value` in decimal, with zeros before it up to `width` digits.
  package mutating func appendDecimal(_ value: UInt, width: Int) {
    // Months, days and years are most of what is written.
    if width == 2, value < 100 {
      append(48 &+ UInt8(truncatingIfNeeded: value / 10))
      append(48 &+ UInt8(truncatingIfNeeded: value % 10))
      return
    }
    if width == 4, value < 10_000 {
      appendDecimal(value / 100, width: 2)
      appendDecimal(value % 100, width: 2)
      return
    }
    // Digits come last first; no number of 64 bits has more than twenty.
    var digits = InlineArray<20, UInt8>(repeating: 48)
    var first = 20
    var rest = value
    while first > 0, rest > 0 || 20 &- first < width {
      first &-= 1
      digits[first] = 48 &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    for index in first..<20 { append(digits[index]) }
  }
}

/// Reads fixed-width dates and times from a text of at most 40 bytes, never beyond its end.
struct DateScanner {
  private var bytes = [40 of UInt8](repeating: 0)
  private var count = 0
  private var position = 0

  /// A scanner at the start of `text`; of a text over 40 bytes it sees the first 40, then a byte
  /// that fits nowhere.
  init(_ text: some StringProtocol) {
    for byte in text.utf8 {
      guard count < 40 else {
        bytes[39] = 0
        break
      }
      bytes[count] = byte
      count += 1
    }
  }

  /// The same of a text in UTF-8.
  init(_ text: Span<UInt8>) {
    for index in text.indices {
      guard count < 40 else {
        bytes[39] = 0
        break
      }
      bytes[count] = text[index]
      count += 1
    }
  }

  var isAtEnd: Bool { position == count }

  /// The next byte, not yet taken; nil at the end.
  var peek: UInt8? { position < count ? bytes[position] : nil }

  mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  /// The next digit; nil, and nothing taken, where there is none.
  mutating func digit() -> Int? {
    guard let byte = peek, byte >= 48, byte <= 57 else { return nil }
    position += 1
    return Int(byte &- 48)
  }

  /// Exactly `width` digits as a number.
  mutating func number(width: Int) -> Int? {
    var value = 0
    for _ in 0..<width {
      guard let digit = digit() else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  /// `YYYY-MM-DD`, a real date.
  mutating func day() -> Day? {
    guard let year = number(width: 4), take(UInt8(ascii: "-")),
      let month = number(width: 2), take(UInt8(ascii: "-")),
      let day = number(width: 2)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }
}
