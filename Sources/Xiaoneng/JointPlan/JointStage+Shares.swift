extension JointStages.Stage {
  /// The party that answers for what was routed late: the lead department accepts for all and routes to all at
  /// once (滨州市工程建设项目并联审批管理规定 arts 5, 9).
  public static let lead = "牵头部门"

  /// Each day on which the projected end of the stage moved, and why (责任工作日分摊的逐日记录).
  ///
  /// The windows method of delay analysis, made exact: the end is projected at the end of every working day from
  /// what is known by then, and what moved it answers for that day. All slips add up to actual − planned.
  /// - Parameters:
  ///   - routed: the day of routing, day 0.
  ///   - calendar: by which working days are counted.
  /// - Throws: as the checks of the items and of the course say; `calendarUnknown` and `dateOutOfRange` where
  ///   the calendar does not reach.
  /// - Complexity: O(days × (items + links)).
  public func windows(
    from routed: Day, in calendar: WorkingCalendar
  ) throws(Refusal) -> [StageWindow] {
    try windows(of: try course(), from: routed, in: calendar)
  }

  private func windows(
    of course: StageCourse, from routed: Day, in calendar: WorkingCalendar
  ) throws(Refusal) -> [StageWindow] {
    var watch = StageWatch(self, course)
    var end = Self.finishes(course.ordered).max() ?? 0
    var windows: [StageWindow] = []
    for day in 0...max(course.last, 0) {
      let next = watch.look(at: day)
      let slip = next - end
      end = next
      if slip == 0 { continue }
      windows.append(
        StageWindow(
          day: day, date: try Self.date(day, from: routed, in: calendar).day, slip: slip, end: end,
          charges: slip > 0 ? watch.delays(on: day) : watch.savings(on: day)))
    }
    return windows
  }

  /// What each department, the lead, the applicant and special procedures answer for of the stage's delay, in
  /// exact fractions of working days (责任工作日分摊).
  ///
  /// A day is divided in equal parts among the distinct parties that moved the end on it; a department that
  /// moves it by two items is one. The shares add up to actual − planned.
  /// - Parameters:
  ///   - routed: the day of routing, day 0.
  ///   - calendar: by which working days are counted.
  /// - Throws: as ``windows(from:in:)``; `figureTooFine` where exact fractions no longer fit.
  /// - Complexity: O(days × (items + links)).
  public func shares(from routed: Day, in calendar: WorkingCalendar) throws(Refusal)
    -> JointStages.Shares
  {
    let course = try course()
    let planned = Self.finishes(course.ordered).max() ?? 0
    let finish = try Self.date(course.last, from: routed, in: calendar)
    var shares = JointStages.Shares()
    shares.planned = Int32(clamping: planned)
    shares.actual = Int32(clamping: course.last)
    shares.delay = Int32(clamping: course.last - planned)
    shares.finish = finish.day
    shares.provisional = finish.isProvisional
    var places: [String: Int] = [:]
    for window in try windows(of: course, from: routed, in: calendar) {
      let parties = window.parties
      let part = try Fraction.exact(Int64(window.slip), Int64(parties.count))
      for party in parties {
        if let place = places[party] {
          shares.shares[place].days = try shares.shares[place].days.plus(part)
        } else {
          places[party] = shares.shares.count
          shares.shares.append(JointStages.PartyShare(party: party, days: part))
        }
      }
      shares.days.append(
        JointStages.DayLine(
          day: Int32(clamping: window.day), slip: Int32(clamping: window.slip), parties: parties))
    }
    shares.shares.removeAll { $0.days == .zero }
    return shares
  }
}
