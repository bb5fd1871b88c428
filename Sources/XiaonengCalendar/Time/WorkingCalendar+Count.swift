extension WorkingCalendar {
  /// Whether `day` is worked (是否工作日); beyond the horizon by its weekday.
  ///
  /// - Throws: `.calendarUnknown` before ``firstDay``, `.dateOutOfRange` outside the years 1 to 9999.
  /// - Complexity: O(1).
  public func isWorkday(_ day: Day) throws(Refusal) -> Bool {
    try require(day, from: Int(firstDay.number))
    return table.isWorkday(Int(day.number))
  }

  /// The day `days` working days after `start`, which itself is not counted (工作日推算).
  ///
  /// 民法典 art 201: the day of the beginning is not counted. With 0 the answer is `start`, worked or
  /// not; a negative number looks for the working days before `start`, which is not counted either.
  /// The answer is provisional if a day beyond the horizon was looked at.
  /// - Throws: `.calendarUnknown` where `start` is earlier than the day before ``firstDay`` or the
  ///   answer earlier than ``firstDay``; `.dateOutOfRange` outside the years 1 to 9999.
  /// - Complexity: O(1) at any distance.
  public func adding(_ days: Int, to start: Day) throws(Refusal) -> Projection {
    try require(start, from: table.lowest)
    guard let sum = table.add(days, to: Int(start.number)) else {
      throw days > 0 ? beyond(Int(start.number), days) : before(Int(start.number))
    }
    return projection(sum.day, looked: sum.looked)
  }

  /// The number of working days after `start` up to and including `end`: W(start, end].
  ///
  /// Negative where `end` is the earlier: W(end, start] with a minus.
  /// - Throws: as ``adding(_:to:)``.
  /// - Complexity: O(1) at any distance.
  public func count(after start: Day, through end: Day) throws(Refusal) -> Int {
    try require(start, from: table.lowest)
    try require(end, from: table.lowest)
    return table.rank(through: Int(end.number)) - table.rank(through: Int(start.number))
  }

  /// `day` if it is worked, else the first working day after it (顺延). 民法典 art 203(1).
  ///
  /// - Throws: `.calendarUnknown` before ``firstDay``; `.dateOutOfRange` where `day` or the answer is
  ///   outside the years 1 to 9999.
  /// - Complexity: O(1).
  public func nextWorkday(onOrAfter day: Day) throws(Refusal) -> Projection {
    try require(day, from: Int(firstDay.number))
    let number = Int(day.number)
    guard let found = table.day(ranked: table.rank(through: number - 1) + 1) else {
      throw beyond(number, 1)
    }
    return projection(found, looked: found)
  }

  /// `day` if it is worked, else the last working day before it (提前).
  ///
  /// - Throws: `.calendarUnknown` where `day` or the answer is before ``firstDay``; `.dateOutOfRange`
  ///   outside the years 1 to 9999.
  /// - Complexity: O(1).
  public func previousWorkday(onOrBefore day: Day) throws(Refusal) -> Projection {
    try require(day, from: Int(firstDay.number))
    let number = Int(day.number)
    guard let found = table.day(ranked: table.rank(through: number)) else { throw before(number) }
    return projection(found, looked: number)
  }

  private func projection(_ day: Int, looked: Int) -> Projection {
    Projection(day: Day(Int32(clamping: day)), isProvisional: looked > table.horizon)
  }

  /// Refuses a day outside the years 1 to 9999 or earlier than `lowest`.
  private func require(_ day: Day, from lowest: Int) throws(Refusal) {
    let number = Int(day.number)
    if number >= lowest, number <= DayTable.ceiling { return }
    throw day.isInRange
      ? Refusal(.calendarUnknown, detail: "\(day) < \(firstDay)")
      : Refusal(.dateOutOfRange, detail: "\(day)")
  }

  private func before(_ start: Int) -> Refusal {
    Refusal(
      table.knowsAllYears ? .dateOutOfRange : .calendarUnknown,
      detail: "\(Day(Int32(clamping: start))) … < \(firstDay)")
  }

  private func beyond(_ start: Int, _ days: Int) -> Refusal {
    Refusal(.dateOutOfRange, detail: "\(Day(Int32(clamping: start))) + \(days)wd")
  }
}
