extension WorkingCalendar {
  /// This calendar with days worked (`true`) or off (`false`) by a local rule, such as 三月三.
  ///
  /// Minority festivals are set by the local government of the area: 全国年节及纪念日放假办法 art 4.
  /// A later overlay stands over an earlier one and over the notices. The version grows by one.
  /// - Throws: `.badRegister` for an empty name or no days; `.calendarUnknown` for a day before
  ///   ``firstDay`` or after ``horizon``; `.dateOutOfRange` for a day outside the years 1 to 9999, and
  ///   where ``weekdays`` would get overlays more than 65,535 days apart.
  /// - Complexity: O(days covered); it builds a new table.
  public func overlaying(
    _ changes: [Day: Bool], name: String
  ) throws(Refusal) -> WorkingCalendar {
    guard !name.isEmpty, !changes.isEmpty else { throw Refusal(.badRegister, field: "name") }
    var merged: [Int: DayNote.Reason] = [:]
    for mark in contents.overlays { merged[mark.number] = mark.reason }
    // In order of days, so that the same changes are refused alike on every machine.
    for (day, isWorkday) in changes.sorted(by: { $0.key < $1.key }) {
      guard day.isInRange else { throw Refusal(.dateOutOfRange, detail: "\(day)") }
      guard day >= firstDay, day <= horizon else {
        throw Refusal(.calendarUnknown, detail: "\(day)")
      }
      merged[Int(day.number)] = isWorkday ? .localWorkday(name) : .localHoliday(name)
    }
    let marks = merged.map(DayTable.Mark.init(number:reason:)).sorted { $0.number < $1.number }
    if table.knowsAllYears, let first = marks.first, let last = marks.last {
      guard last.number - first.number < DayTable.longest else {
        throw Refusal(.dateOutOfRange, detail: "> \(DayTable.longest)d")
      }
    }
    return WorkingCalendar(
      Contents(
        name: self.name + "+" + name, version: nextVersion, notices: notices, overlays: marks,
        knowsAllYears: table.knowsAllYears))
  }

  /// This calendar with the notice for the year after its horizon (新一年放假安排).
  ///
  /// The holidays get no names here; ``extending(with:)`` takes them.
  /// - Parameters:
  ///   - year: the year after ``horizon``.
  ///   - daysOff: the days off; some may lie in the December before.
  ///   - daysWorked: the weekend days worked in exchange; some may lie in the December before.
  ///   - notice: the document number.
  /// - Throws: as ``extending(with:)``.
  public func extending(
    year: Int, daysOff: [Day], daysWorked: [Day], notice: String
  ) throws(Refusal) -> WorkingCalendar {
    let holiday = HolidayNotice.Holiday(.unnamed, daysOff: daysOff, daysWorked: daysWorked)
    return try extending(with: HolidayNotice(year: year, number: notice, holidays: [holiday]))
  }

  /// This calendar with the notice for the year after its horizon. The version grows by one.
  ///
  /// - Throws: `.alreadyExists` for a year that is covered; `.calendarUnknown` where a year between
  ///   would stay without notice; `.badRegister` for a notice without days off, which is a notice not
  ///   yet published, or one that has a day both off and worked; `.dateOutOfRange` for days outside
  ///   the year and the December before, and where the table is full, after 179 years.
  /// - Complexity: O(days covered); it builds a new table.
  public func extending(with notice: HolidayNotice) throws(Refusal) -> WorkingCalendar {
    let expected = horizon.year + 1
    guard notice.year >= expected else {
      throw Refusal(.alreadyExists, field: "year", detail: "\(notice.year)")
    }
    guard notice.year == expected else {
      throw Refusal(.calendarUnknown, field: "year", detail: "\(notice.year) ≠ \(expected)")
    }
    try Self.require(notice, tableFrom: table.base)
    return WorkingCalendar(
      Contents(
        name: name, version: nextVersion, notices: notices + [notice],
        overlays: contents.overlays, knowsAllYears: false))
  }

  /// Refuses a notice that is none, contradicts itself, or does not fit a table that begins at `base`.
  static func require(_ notice: HolidayNotice, tableFrom base: Int) throws(Refusal) {
    let daysOff = Set(notice.holidays.flatMap(\.daysOff))
    let daysWorked = Set(notice.holidays.flatMap(\.daysWorked))
    guard !daysOff.isEmpty else { throw Refusal(.badRegister, field: "daysOff", detail: "0") }
    if let both = daysOff.intersection(daysWorked).min() {
      throw Refusal(.badRegister, field: "daysWorked", detail: "\(both)")
    }
    guard let first = Day(year: max(1, notice.year - 1), month: 12, day: 1),
      let last = Day(year: notice.year, month: 12, day: 31),
      Int(last.number) - base < DayTable.longest
    else { throw Refusal(.dateOutOfRange, field: "year", detail: "\(notice.year)") }
    if let stray = daysOff.union(daysWorked).filter({ $0 < first || $0 > last }).min() {
      throw Refusal(.dateOutOfRange, detail: "\(stray)")
    }
  }

  private var nextVersion: Int32 { version < .max ? version + 1 : version }
}
