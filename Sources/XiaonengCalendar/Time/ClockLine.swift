/// One day of a clock's explanation (计时说明).
public struct ClockLine: Hashable, Sendable {
  /// What the day does to the clock.
  public enum Status: String, CaseIterable, Hashable, Sendable {
    /// It counts (计入).
    case counted
    /// It does not count, being no working day (休息日，不计入).
    case restDay
    /// It does not count, the clock being paused (暂停，不计入).
    case paused
    /// The limit has ended on a rest day and rolls over this day (顺延).
    case rolled
    /// It counts beyond the limit (超期).
    case overdue
  }

  /// The day.
  public var day: Day
  /// What the day does to the clock.
  public var status: Status
  /// The days counted so far, this one included.
  public var tally: Int
  /// Whether this is the last day of the limit (届满日).
  public var isDue: Bool
  /// Whether the limit is in working days.
  public var isInWorkingDays: Bool
  /// Why the day is worked or not.
  public var note: DayNote

  /// Whether the day counts.
  public var isCounted: Bool { status == .counted || status == .overdue }

  /// The line in Chinese, without the date: 第5个工作日（国庆节调休上班）.
  public var chinese: String {
    let unit = isInWorkingDays ? "个工作日" : "日"
    let text =
      switch status {
      case .counted: "第\(tally)\(unit)" + (isPlain ? "" : "（\(note.chinese)）")
      case .overdue: "超期，第\(tally)\(unit)" + (isPlain ? "" : "（\(note.chinese)）")
      case .restDay: "\(note.chinese)，不计入"
      case .paused: "暂停，不计入期限"
      case .rolled: "顺延（\(note.chinese)，\(Self.rolling(day).chinese)）"
      }
    return isDue ? text + "，届满" : text
  }

  /// The line in English, without the date: working day 5 (working day in exchange for National Day).
  public var english: String {
    let unit = isInWorkingDays ? "working day" : "day"
    let text =
      switch status {
      case .counted: "\(unit) \(tally)" + (isPlain ? "" : " (\(note.english))")
      case .overdue: "overdue, \(unit) \(tally)" + (isPlain ? "" : " (\(note.english))")
      case .restDay: "\(note.english), not counted"
      case .paused: "paused, not counted"
      case .rolled: "rolls over (\(note.english), \(Self.rolling(day).english))"
      }
    return isDue ? text + ", due" : text
  }

  /// Where it stood on `day` that a period which ends on a rest day goes on; `Law` holds the same, and a test
  /// one against the other.
  package static func rolling(_ day: Day) -> (chinese: String, english: String) {
    if day < Day(year: 2017, month: 10, day: 1) ?? day {
      return ("《民法通则》第一百五十四条第三款", "General Principles of Civil Law art 154(3)")
    }
    if day < Day(year: 2021, month: 1, day: 1) ?? day {
      return ("《民法总则》第二百零三条第一款", "General Provisions of Civil Law art 203(1)")
    }
    return ("《民法典》第二百零三条第一款", "Civil Code art 203(1)")
  }

  private var isPlain: Bool { note.reason == .workday && !note.isProvisional }
}

extension LegalClock {
  /// The most lines an explanation has; ``explain(in:from:through:)`` goes on from any day.
  public static let mostLines = 4000

  /// Which days were counted and which were not, and why (计时说明), one line a day.
  ///
  /// The tally of the due day is budget and extension, unless it rolled to the working day before.
  /// - Parameters:
  ///   - calendar: which days are worked, and why.
  ///   - first: the first day shown; nil for the day after the start.
  ///   - last: the last day shown, and how long an open pause without notified length lasts; nil for
  ///     the due day.
  /// - Returns: at most ``mostLines`` lines; none where `last` comes before `first`.
  /// - Throws: as ``due(in:asOf:)``.
  /// - Complexity: O(lines × log *e*), *e* = the calendar's exceptional days.
  public func explain(
    in calendar: WorkingCalendar, from first: Day? = nil, through last: Day? = nil
  ) throws(Refusal) -> [ClockLine] {
    let stops = try stops(in: calendar, asOf: last)
    let (end, due) = try dates(stops: stops, in: calendar)
    let last = min(last ?? due.day, .last)
    guard start < last else { return [] }
    let first = max(first ?? .first, try start.adding(1))
    guard first <= last else { return [] }
    let inWorkingDays = if case .workingDays = budget { true } else { false }
    var tally = try tally(before: first, end: end.day, due: due.day, stops: stops, in: calendar)
    var lines: [ClockLine] = []
    var stop = stops.startIndex
    for number in first.number...last.number {
      guard lines.count < Self.mostLines else { break }
      let day = Day(number)
      while stop < stops.endIndex, stops[stop].end < day { stop += 1 }
      let note = calendar.note(on: day)
      let status: ClockLine.Status =
        if stop < stops.endIndex, stops[stop].start < day {
          .paused
        } else if day > end.day, day <= due.day {
          .rolled
        } else if inWorkingDays, !note.isWorkday {
          .restDay
        } else {
          day > due.day ? .overdue : .counted
        }
      if status == .counted || status == .overdue { tally += 1 }
      lines.append(
        ClockLine(
          day: day, status: status, tally: tally, isDue: day == due.day,
          isInWorkingDays: inWorkingDays, note: note))
    }
    return lines
  }

  /// The days counted before `first`, the days of the roll left out.
  private func tally(
    before first: Day, end: Day, due: Day, stops: [Stop], in calendar: WorkingCalendar
  ) throws(Refusal) -> Int {
    let day = try first.adding(-1)
    let elapsed = try elapsed(through: day, stops: stops, in: calendar)
    guard end < due, day > end else { return elapsed }
    let rolled = try self.elapsed(through: min(due, day), stops: stops, in: calendar)
    return elapsed - rolled + (try self.elapsed(through: end, stops: stops, in: calendar))
  }
}
