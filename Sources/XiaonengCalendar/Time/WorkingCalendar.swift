/// Which days are worked (工作日历), as versioned data with a horizon.
///
/// Worked is what the notice says is worked; else what it says is off is off; else Monday to Friday
/// are worked. 全国年节及纪念日放假办法 arts 2 and 6 and the yearly notice. Beyond the
/// last notice the weekday decides, and every answer that looked there is *provisional*: the next
/// notice may change it, and with it, rarely, a last weekend of the December before.
///
/// A value is small: copies share one immutable table.
public struct WorkingCalendar: Sendable {
  /// What all copies share; one reference, so that passing a calendar costs nothing.
  final class Contents: Sendable {
    let name: String
    let version: Int32
    let notices: [HolidayNotice]
    let overlays: [DayTable.Mark]
    let table: DayTable

    init(
      name: String, version: Int32, notices: [HolidayNotice], overlays: [DayTable.Mark],
      knowsAllYears: Bool
    ) {
      self.name = name
      self.version = version
      self.notices = notices
      self.overlays = overlays
      table = DayTable(notices: notices, overlays: overlays, knowsAllYears: knowsAllYears)
    }
  }

  let contents: Contents
  var table: DayTable { contents.table }

  /// The notices of the State Council's office for 2004 to 2026.
  public static let china = WorkingCalendar(
    Contents(
      name: "china", version: Int32(clamping: ChinaNotices.all.count), notices: ChinaNotices.all,
      overlays: [], knowsAllYears: false))

  /// Monday to Friday in all the years 1 to 9999, no holidays, nothing provisional.
  public static let weekdays = WorkingCalendar(
    Contents(name: "weekdays", version: 1, notices: [], overlays: [], knowsAllYears: true))

  /// The built-in calendar `name`: `china` or `weekdays`.
  public static func builtIn(_ name: String) -> WorkingCalendar? {
    [.china, .weekdays].first { $0.name == name }
  }

  init(_ contents: Contents) {
    self.contents = contents
  }

  /// The name, with the names of the overlays behind it: `china+三月三`.
  public var name: String { contents.name }
  /// Grows by one with each notice and each overlay; 23 notices make `china` version 23.
  public var version: Int32 { contents.version }
  /// The notices, by year.
  public var notices: [HolidayNotice] { contents.notices }

  /// The first day that is known.
  public var firstDay: Day { table.knowsAllYears ? .first : Day(Int32(clamping: table.base)) }

  /// The last day covered by a notice (放假安排截止日).
  public var horizon: Day { Day(Int32(clamping: table.horizon)) }

  /// Whether `day` lies beyond the last notice.
  public func isProvisional(_ day: Day) -> Bool { Int(day.number) > table.horizon }

  /// The notice for `year`; nil where there is none.
  ///
  /// - Complexity: O(1).
  public func notice(year: Int) -> HolidayNotice? {
    guard let first = notices.first?.year else { return nil }
    let (index, overflow) = year.subtractingReportingOverflow(first)
    guard !overflow, notices.indices.contains(index) else { return nil }
    return notices[index]
  }

  /// Why `day` is worked or not.
  ///
  /// - Complexity: O(log *e*), *e* = the days that are not as their weekday says.
  public func note(on day: Day) -> DayNote {
    guard day >= firstDay, day <= .last else { return DayNote(.unknown) }
    if let reason = table.mark(on: Int(day.number)) { return DayNote(reason) }
    return DayNote(day.isWeekend ? .weekend : .workday, isProvisional: isProvisional(day))
  }
}

extension WorkingCalendar: Hashable {
  /// Whether both have the same name, version and days.
  public static func == (a: WorkingCalendar, b: WorkingCalendar) -> Bool {
    a.version == b.version && a.name == b.name
      && (a.contents === b.contents
        || (a.notices == b.notices && a.contents.overlays == b.contents.overlays))
  }

  /// Hashes name and version.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(version)
  }
}
