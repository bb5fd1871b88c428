/// A calendar day (日), counted from 1970-01-01 in the proleptic Gregorian calendar.
///
/// Any `Int32` can be held. Arithmetic stays within ``first`` … ``last``, years 1 to 9999, and
/// refuses what leaves it.
public struct Day: Comparable, Hashable, Sendable {
  /// Days since 1970-01-01; negative before.
  public let number: Int32

  /// The day `number` days after 1970-01-01.
  public init(_ number: Int32) {
    self.number = number
  }

  /// The day of a date of the years 1 to 9999; nil where there is no such date.
  ///
  /// - Complexity: O(1).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.length(ofMonth: month, in: year)
    else { return nil }
    // The year is taken to begin in March, so that the leap day is its last.
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(Int32(clamping: era * 146_097 + dayOfEra - 719_468))
  }

  /// The first day that can be reckoned with, 0001-01-01, a Monday.
  public static let first = Day(-719_162)
  /// The last day that can be reckoned with, 9999-12-31.
  public static let last = Day(2_932_896)
  /// What a batch writes where a single call would have refused: `Int32.min`, never a real day.
  public static let unknown = Day(.min)

  /// Whether the day lies within ``first`` … ``last``.
  public var isInRange: Bool { self >= .first && self <= .last }

  /// The year; astronomical below 1.
  ///
  /// - Complexity: O(1).
  public var year: Int { parts.year }
  /// The month, 1 … 12.
  public var month: Int { parts.month }
  /// The day of the month, 1 … 31.
  public var day: Int { parts.day }

  /// Year, month and day at once.
  ///
  /// - Complexity: O(1), about a third of asking for the three one by one.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// The day of the week (星期), 1 = Monday … 7 = Sunday.
  public var weekday: Int {
    let remainder = (Int(number) + 3) % 7  // 1970-01-01 was a Thursday.
    return (remainder < 0 ? remainder + 7 : remainder) + 1
  }
  /// Whether the day is a Saturday or a Sunday (周末).
  public var isWeekend: Bool { weekday > 5 }

  /// Whether day `a` comes before day `b`.
  @inlinable
  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  /// The number of days from `b` to `a`; negative where `a` is the earlier.
  @inlinable
  public static func - (a: Day, b: Day) -> Int { Int(a.number) - Int(b.number) }

  /// The number of days of `month` (1 … 12) in `year`; 0 for a month there is not.
  public static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 0
    }
  }
}
