extension Instant {
  /// The moment written as RFC 3339 says, with its offset: `2012-08-01T09:00:00+08:00`.
  ///
  /// See ``parse(_:)`` for what is read; nil for anything else.
  public init?(_ text: some StringProtocol) {
    guard let parsed = Self.parse(text) else { return nil }
    self = parsed.instant
  }

  /// Reads an RFC 3339 moment, and the calendar day it has in its own offset.
  ///
  /// Strict: capital `T` and `Z`, seconds, an offset of at most 23:59 either way; a fraction of one
  /// to nine digits, cut to milliseconds. Nil for anything else: an impossible date, hour 24, a
  /// leap second `:60`, the unknown offset `-00:00`, a text without offset.
  /// - Complexity: O(1); reads at most 41 bytes.
  public static func parse(_ text: some StringProtocol) -> (instant: Instant, local: Day)? {
    parse(DateScanner(text))
  }

  /// The same of a text in UTF-8.
  static func parse(utf8 text: Span<UInt8>) -> (instant: Instant, local: Day)? {
    parse(DateScanner(text))
  }

  private static func parse(_ text: DateScanner) -> (instant: Instant, local: Day)? {
    var scanner = text
    guard let day = scanner.day(), scanner.take(UInt8(ascii: "T")),
      let hour = scanner.number(width: 2), hour < 24, scanner.take(UInt8(ascii: ":")),
      let minute = scanner.number(width: 2), minute < 60, scanner.take(UInt8(ascii: ":")),
      let second = scanner.number(width: 2), second < 60,
      let fraction = scanner.fraction(), let offset = scanner.offset(), scanner.isAtEnd
    else { return nil }
    let ofDay = Int64(((hour * 60 + minute) * 60 + second) * 1000 + fraction)
    let local = Int64(day.number) * 86_400_000 + ofDay
    return (Instant(local - Int64(offset) * 60_000), day)
  }

  /// The moment as `2012-08-01T09:00:00.000+08:00`, always 29 characters within the years 1 to
  /// 9999.
  ///
  /// - Parameter offsetMinutes: minutes ahead of UTC, taken into ±23:59; 480 for China.
  public func text(offsetMinutes: Int32 = 480) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(29)
    appendText(to: &bytes, offsetMinutes: offsetMinutes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends what ``text(offsetMinutes:)`` returns as ASCII, without an intermediate string.
  ///
  /// - Complexity: O(1).
  public func appendText(to bytes: inout [UInt8], offsetMinutes: Int32 = 480) {
    let offset = min(max(offsetMinutes, -1439), 1439)
    let (day, millisecond) = split(offset)
    let minutes = millisecond.magnitude / 60_000
    day.appendText(to: &bytes)
    bytes.append(UInt8(ascii: "T"))
    bytes.appendDecimal(minutes / 60, width: 2)
    bytes.append(UInt8(ascii: ":"))
    bytes.appendDecimal(minutes % 60, width: 2)
    bytes.append(UInt8(ascii: ":"))
    bytes.appendDecimal(millisecond.magnitude / 1000 % 60, width: 2)
    bytes.append(UInt8(ascii: "."))
    bytes.appendDecimal(millisecond.magnitude % 1000, width: 3)
    bytes.append(offset < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
    bytes.appendDecimal(UInt(offset.magnitude / 60), width: 2)
    bytes.append(UInt8(ascii: ":"))
    bytes.appendDecimal(UInt(offset.magnitude % 60), width: 2)
  }
}

extension Instant: CustomStringConvertible {
  /// The moment in Chinese time, `2012-08-01T09:00:00.000+08:00`.
  public var description: String { text() }
}

extension DateScanner {
  /// Milliseconds after the seconds: 0 where there is no point, nil where the point stands alone.
  fileprivate mutating func fraction() -> Int? {
    guard take(UInt8(ascii: ".")) else { return 0 }
    var value = 0
    var digits = 0
    while digits < 9, let digit = digit() {
      if digits < 3 { value = value * 10 + digit }
      digits += 1
    }
    return switch digits {
    case 0: nil
    case 1: value * 100
    case 2: value * 10
    default: value
    }
  }

  /// Minutes ahead of UTC, from `Z`, `+08:00` or `-05:30`.
  fileprivate mutating func offset() -> Int? {
    if take(UInt8(ascii: "Z")) { return 0 }
    let isBehind = peek == UInt8(ascii: "-")
    guard take(isBehind ? UInt8(ascii: "-") : UInt8(ascii: "+")),
      let hours = number(width: 2), hours < 24, take(UInt8(ascii: ":")),
      let minutes = number(width: 2), minutes < 60
    else { return nil }
    let offset = hours * 60 + minutes
    // RFC 3339 §4.3: -00:00 says that the local offset is not known; a day cannot be told from it.
    guard isBehind else { return offset }
    return offset == 0 ? nil : -offset
  }
}
