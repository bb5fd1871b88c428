/// A running time limit (计时): its start, its length and what does not count.
///
/// A clock is never a stored date: due day, elapsed, remaining and overdue days are functions of it
/// and of the calendar. Days are counted as 民法典 arts 201–203 and 行政许可法 arts 45 and 82 say.
public struct LegalClock: Hashable, Sendable {
  /// The day it starts, itself not counted. 民法典 art 201.
  public var start: Day
  /// How long it runs.
  public var budget: Budget
  /// What was added to the budget (延长), in its unit; to a fixed day in calendar days.
  public var extended: Int32
  /// What does not count; they may overlap and stand in any order.
  public var pauses: [Pause]
  /// What happens where it ends on a rest day; working-day limits end on a working day anyway.
  public var roll: Roll

  /// A clock running from `start`.
  ///
  /// - Parameters:
  ///   - start: the day it starts, itself not counted (民法典 art 201).
  ///   - budget: how long, in the unit the law gives it in.
  ///   - extended: what was added, in the same unit; to a fixed day in calendar days.
  ///   - pauses: what does not count.
  ///   - roll: nil takes the rule of the budget: limits in calendar days and months roll to the next
  ///     working day (民法典 art 203(1)), a fixed day stays.
  public init(
    start: Day, budget: Budget, extended: Int32 = 0, pauses: [Pause] = [], roll: Roll? = nil
  ) {
    self.start = start
    self.budget = budget
    self.extended = extended
    self.pauses = pauses
    self.roll = roll ?? budget.usualRoll
  }
}

extension Budget {
  /// What happens to such a limit on a rest day unless something else is ordered.
  public var usualRoll: Roll {
    switch self {
    case .calendarDays, .months: .nextWorkday
    case .workingDays, .fixed: .none
    }
  }
}

extension LegalClock {
  /// The last day of the limit (届满日): the first on which elapsed equals budget and extension.
  ///
  /// Calendar days, months and fixed days are pushed out by the calendar days paused before they end,
  /// a fixed day too; then they roll. A fixed day that is not after the start is due as it stands.
  /// - Parameters:
  ///   - calendar: by which working days are counted, and a last day rolls.
  ///   - asOf: an open pause without notified length is taken to last through this day.
  /// - Throws: `.badBudget` for an impossible budget or extension; `.badPause` for a pause that ends
  ///   before it starts, and for an open one without notified length where `asOf` is nil;
  ///   `.calendarUnknown` and `.dateOutOfRange` as the calendar.
  /// - Complexity: O(*p* log *p*), *p* = pauses; no matter how many days.
  public func due(in calendar: WorkingCalendar, asOf: Day? = nil) throws(Refusal) -> Projection {
    try dates(stops: stops(in: calendar, asOf: asOf), in: calendar).due
  }

  /// The days used up after the start through `day` (已用时间): working days for a limit in working
  /// days, calendar days for any other.
  ///
  /// elapsed(t) = W(a, t] − Σ W(sᵢ, min(eᵢ, t)]; 0 up to the start. An open pause without notified
  /// length lasts through `day`.
  /// - Throws: `.badPause` for a pause that ends before it starts; `.calendarUnknown` and
  ///   `.dateOutOfRange` as the calendar.
  /// - Complexity: O(*p* log *p*), *p* = pauses.
  public func elapsed(through day: Day, in calendar: WorkingCalendar) throws(Refusal) -> Int {
    try elapsed(through: day, stops: stops(in: calendar, asOf: day), in: calendar)
  }

  /// What is left of the limit after `day` (剩余时间), negative when overdue, in the unit of
  /// ``elapsed(through:in:)``; a limit that rolls has its roll added.
  ///
  /// - Throws: as ``due(in:asOf:)`` with `asOf` = `day`; what is left of working days that do not roll is told
  ///   even where the day they end on lies beyond the calendar.
  /// - Complexity: O(*p* log *p*), *p* = pauses.
  public func remaining(at day: Day, in calendar: WorkingCalendar) throws(Refusal) -> Int {
    let stops = try stops(in: calendar, asOf: day)
    let elapsed = try elapsed(through: day, stops: stops, in: calendar)
    if case .workingDays(let count) = budget, roll == .none {
      return try total(count, most: Budget.mostDays) - elapsed
    }
    let due = try dates(stops: stops, in: calendar).due.day
    let span =
      due > start
      ? try self.elapsed(through: due, stops: stops, in: calendar) : due - min(start, day)
    return span - elapsed
  }

  /// By how much the limit is exceeded at the end of `day` (超期天数); 0 where it is not.
  ///
  /// - Throws: as ``remaining(at:in:)``.
  /// - Complexity: O(*p* log *p*), *p* = pauses.
  public func overdue(at day: Day, in calendar: WorkingCalendar) throws(Refusal) -> Int {
    max(0, -(try remaining(at: day, in: calendar)))
  }
}
