/// A moment (时刻), in milliseconds since 1970-01-01T00:00Z, leap seconds not counted.
public struct Instant: Comparable, Hashable, Sendable {
  /// Milliseconds since 1970-01-01T00:00Z; negative before.
  public let milliseconds: Int64

  /// The moment `milliseconds` after 1970-01-01T00:00Z.
  public init(_ milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// The moment so many seconds and nanoseconds after 1970-01-01T00:00Z, as clocks of the system tell it, cut
  /// to milliseconds; the nearest moment that can be held for seconds beyond.
  ///
  /// The library reads no clock. A server gives it the machine's, with Foundation or without:
  ///
  /// ```swift
  /// let now = Instant(secondsSince1970: Int64(Date().timeIntervalSince1970))
  ///
  /// var time = timespec()
  /// clock_gettime(CLOCK_REALTIME, &time)
  /// let exact = Instant(secondsSince1970: Int64(time.tv_sec), nanoseconds: Int64(time.tv_nsec))
  /// ```
  public init(secondsSince1970 seconds: Int64, nanoseconds: Int64 = 0) {
    let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1000)
    // Rounded down before 1970 too: a moment is never told later than it was.
    let part = nanoseconds / 1_000_000 - (nanoseconds % 1_000_000 < 0 ? 1 : 0)
    let (sum, carry) = whole.addingReportingOverflow(part)
    let isLater = overflow ? seconds > 0 : part > 0
    self.init(overflow || carry ? (isLater ? .max : .min) : sum)
  }

  /// The first moment of `day` where clocks are `offsetMinutes` minutes ahead of UTC: 480 for China.
  ///
  /// - Complexity: O(1).
  public init(startOf day: Day, offsetMinutes: Int32 = 480) {
    self.init(Int64(day.number) * 86_400_000 - Int64(offsetMinutes) * 60_000)
  }

  /// The calendar day of this moment where clocks are `offsetMinutes` minutes ahead of UTC.
  ///
  /// A moment millions of years away falls on the nearest day that can be held.
  /// - Complexity: O(1).
  public func day(offsetMinutes: Int32 = 480) -> Day {
    split(offsetMinutes).day
  }

  /// Whether moment `a` comes before moment `b`.
  @inlinable
  public static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }

  /// Day and milliseconds within the day, at `offsetMinutes`.
  func split(_ offsetMinutes: Int32) -> (day: Day, millisecond: Int) {
    let shift = Int64(offsetMinutes) * 60_000
    let (sum, overflow) = milliseconds.addingReportingOverflow(shift)
    let local = overflow ? (shift > 0 ? Int64.max : Int64.min) : sum
    let remainder = local % 86_400_000
    let millisecond = remainder < 0 ? remainder + 86_400_000 : remainder
    let number = local / 86_400_000 - (remainder < 0 ? 1 : 0)
    return (Day(Int32(clamping: number)), Int(millisecond))
  }
}
