/// How long something may take (时限), in the unit the law gives it in.
public enum Budget: Hashable, Sendable {
  /// Working days (工作日).
  case workingDays(Int32)
  /// Calendar days (日历日、自然日).
  case calendarDays(Int32)
  /// Months, to the corresponding day (月). 民法典 art 202.
  case months(Int32)
  /// Until the end of a given day (截止日).
  case fixed(Day)

  /// The longest limit in days, working or calendar.
  public static let mostDays: Int32 = 3660
  /// The longest limit in months.
  public static let mostMonths: Int32 = 120

  /// Refuses a limit that is not a possible one.
  ///
  /// - Parameter allowsZero: whether 0, "at once" (即办), is allowed.
  /// - Throws: `.badBudget` unless days are 1 … 3660 and months 1 … 120; `.dateOutOfRange` for a fixed
  ///   day outside the years 1 to 9999.
  public func validate(allowsZero: Bool = false) throws(Refusal) {
    let least: Int32 = allowsZero ? 0 : 1
    switch self {
    case .workingDays(let count), .calendarDays(let count):
      guard count >= least, count <= Self.mostDays else {
        throw Refusal(.badBudget, detail: description)
      }
    case .months(let count):
      guard count >= least, count <= Self.mostMonths else {
        throw Refusal(.badBudget, detail: description)
      }
    case .fixed(let day):
      guard day.isInRange else { throw Refusal(.dateOutOfRange, detail: description) }
    }
  }

  /// The last day of this length counted from `start`, which is not counted itself, before any roll.
  package func end(from start: Day, in calendar: WorkingCalendar) throws(Refusal) -> Projection {
    switch self {
    case .workingDays(let count): try calendar.adding(Int(count), to: start)
    case .calendarDays(let count): Projection(day: try start.adding(Int(count)))
    case .months(let count): Projection(day: try start.adding(months: Int(count)))
    case .fixed(let day): Projection(day: day)
    }
  }
}

extension Budget: CustomStringConvertible {
  /// The limit as `20wd`, `30d`, `2m` or `2012-08-29`; nil for anything else.
  ///
  /// Digits without sign or leading zero, at most 2147483647; whether the number is a possible limit
  /// ``validate(allowsZero:)`` says.
  public init?(_ text: some StringProtocol) {
    if let day = Day(text) {
      self = .fixed(day)
      return
    }
    let digits = text.utf8.prefix { $0 >= 48 && $0 <= 57 }
    guard (1...10).contains(digits.count), digits.count == 1 || digits.first != 48,
      let count = Int32(exactly: digits.reduce(0) { $0 * 10 + Int($1 &- 48) })
    else { return nil }
    switch String(text.dropFirst(digits.count)) {
    case "wd": self = .workingDays(count)
    case "d": self = .calendarDays(count)
    case "m": self = .months(count)
    default: return nil
    }
  }

  /// The limit as `20wd`, `30d`, `2m` or `2012-08-29`, which ``init(_:)`` reads back.
  public var description: String {
    switch self {
    case .workingDays(let count): "\(count)wd"
    case .calendarDays(let count): "\(count)d"
    case .months(let count): "\(count)m"
    case .fixed(let day): day.description
    }
  }
}
