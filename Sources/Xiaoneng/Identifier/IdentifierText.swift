/// What the identifiers share: digits and days.
enum IdentifierText {
  /// The value of a digit, or nil.
  static func digitValue(_ byte: UInt8) -> Int? {
    0x30...0x39 ~= byte ? Int(byte) &- 0x30 : nil
  }

  /// The number that up to 18 `digits` write; other bytes count as nothing.
  static func decimalValue(_ digits: some Sequence<UInt8>) -> Int {
    var value = 0
    for byte in digits { value = value &* 10 &+ (digitValue(byte) ?? 0) }
    return value
  }

  /// `value` in decimal, with zeros in front up to `width`.
  static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// Whether there is such a day in the Gregorian calendar.
  static func isRealDay(year: Int, month: Int, day: Int) -> Bool {
    guard 1...9999 ~= year, 1...12 ~= month, day >= 1 else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    switch month {
    case 2: return day <= (isLeap ? 29 : 28)
    case 4, 6, 9, 11: return day <= 30
    default: return day <= 31
    }
  }

  /// The first `limit` bytes of `text`.
  ///
  /// One generic step; what follows works on an array, and is as fast for callers in other modules.
  static func bytes(_ text: some StringProtocol, _ limit: Int) -> [UInt8] {
    text.utf8.withContiguousStorageIfAvailable { Array($0.prefix(limit)) }
      ?? Array(text.utf8.prefix(limit))
  }
}
