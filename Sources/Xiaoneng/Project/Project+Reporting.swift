extension Project {
  // 重点项目管理规定: 每半个月报送项目进度表.
  func report(
    _ data: Projects.ProgressReport, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.active)
    guard period(data.period)?.filed == nil else {
      throw Refusal(.reportFiled, field: "period", detail: "\(data.period)")
    }
    let record = try record(of: data, replacing: 0, context)
    ruling.events.append(.project(.reported(record)))
    guard period(data.period)?.light == nil else { return }
    var after = self
    after.evolve(.reported(record), on: context.day, in: context.register)
    ruling.events.append(.project(.assessed(after.assessment(of: data.period, in: context))))
  }

  func correctReport(
    _ data: Projects.ProgressReport, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.active, .suspended, .completed)
    guard let told = period(data.period), told.filed != nil else {
      throw Refusal(.notFound, field: "period", detail: "\(data.period)")
    }
    try requireText(data.reason, "reason")
    var record = try record(of: data, replacing: told.invested, context)
    record.late = told.late
    record.change = data.invested - told.invested
    ruling.events.append(.project(.reportCorrected(record)))
  }

  /// What follows from a report on the day it comes, once it is found to be in order.
  private func record(
    of data: Projects.ProgressReport, replacing told: Int64, _ context: Context
  ) throws(Refusal) -> Projects.ProgressRecord {
    guard data.period.first <= context.day else {
      throw Refusal(
        .periodNotBegun, field: "period",
        detail: "\(data.period): \(data.period.first) > \(context.day)")
    }
    guard data.period >= reportFrom else {
      throw Refusal(.badDate, field: "period", detail: "\(data.period) < \(reportFrom)")
    }
    guard (0...10_000).contains(data.progress) else {
      throw Refusal(.quantityOutOfRange, field: "progress", detail: "0…10000 ≠ \(data.progress)")
    }
    guard abs(data.invested.clamped) <= Self.mostQuantity else {
      throw Refusal(.quantityOutOfRange, field: "invested", detail: "\(data.invested)")
    }
    for (text, field) in [
      (data.problems, "problems"), (data.requests, "requests"), (data.next, "next"),
      (data.reason, "reason"),
    ] { try limitText(text, field) }
    try requireSignature(data.signedBy, context)
    try check(data.tasks, reason: data.reason, "tasks", context)
    try checkForward(data)
    let (cumulative, overflow) = invested.subtractingReportingOverflow(told).partialValue
      .addingReportingOverflow(data.invested)
    guard !overflow, (0...Self.mostQuantity * 100).contains(cumulative) else {
      throw Refusal(.quantityOutOfRange, field: "invested", detail: "\(data.invested)")
    }
    if let told = data.cumulative, told != cumulative {
      throw Refusal(
        .sumsDiffer, field: "cumulative",
        detail: "\(told) ≠ \(cumulative - data.invested) + \(data.invested) = \(cumulative)")
    }
    var record = Projects.ProgressRecord()
    record.report = data
    record.due = try due(of: data.period, in: context)
    if context.day > record.due {
      let late = try context.calendar.count(after: record.due, through: context.day)
      // On a rest day after it, too, it is late.
      record.late = Int32(clamping: max(1, late))
    }
    record.cumulative = cumulative
    return record
  }

  /// Signed by the head of the unit, or by the leader in charge.
  private func requireSignature(_ id: String, _ context: Context) throws(Refusal) {
    guard id != leader else { return }
    try requireOfficer(id, "signedBy", in: [.organHead], context)
    guard let place = context.register.person(id),
      context.register.persons[Int(place)].unit == context.register.unitCode(unit)
    else { throw Refusal(.notResponsible, field: "signedBy", detail: id) }
  }

  /// Progress and investment that go back need a reason; the refusal tells by how much.
  private func checkForward(_ data: Projects.ProgressReport) throws(Refusal) {
    guard !data.reason.utf8.contains(where: { $0 > 0x20 }) else { return }
    guard data.invested >= 0 else {
      throw Refusal(.progressWentBack, field: "invested", detail: "\(data.invested) < 0")
    }
    let filed = periods.filter { $0.filed != nil && $0.half != data.period }
    if let before = filed.last(where: { $0.half < data.period }), data.progress < before.progress {
      throw Refusal(
        .progressWentBack, field: "progress",
        detail: "\(Self.percent(data.progress)) < \(Self.percent(before.progress)) (\(before.half))"
      )
    }
    if let after = filed.first(where: { $0.half > data.period }), data.progress > after.progress {
      throw Refusal(
        .progressWentBack, field: "progress",
        detail: "\(Self.percent(data.progress)) > \(Self.percent(after.progress)) (\(after.half))")
    }
  }

  /// Basis points as people write them: 4550 is 45.5 %.
  static func percent(_ points: Int32) -> String { thousandths(Int64(points) * 10) + " %" }

  // MARK: - Days

  /// The day the report of `half` is due, put off where it was excused.
  func due(of half: HalfMonth, in context: Context) throws(Refusal) -> Day {
    let due = try half.due(
      in: context.calendar, graceDays: context.profile.projects.graceDays
    ).day
    guard let excused = period(half)?.excused else { return due }
    return max(due, excused)
  }

  /// The day the next report is due.
  func nextDue(in context: Context) -> Day? {
    guard phase == .active, next.first <= lastUrged(after: finish, in: context) else { return nil }
    return try? due(of: next, in: context)
  }

  /// The day after `limit` up to which single reports are still urged.
  func lastUrged(after limit: Day, in context: Context) -> Day {
    let months = Int(max(0, context.profile.projects.monthsAfter))
    return (try? limit.adding(months: months)) ?? limit
  }

  func excuseReport(
    _ data: Projects.ReportExcuse, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.active)
    guard data.period >= reportFrom else {
      throw Refusal(.badDate, field: "period", detail: "\(data.period) < \(reportFrom)")
    }
    guard period(data.period)?.filed == nil else {
      throw Refusal(.reportFiled, field: "period", detail: "\(data.period)")
    }
    try requireText(data.reason, "reason")
    try requireText(data.document, "document", .documentMissing)
    try requireAhead(data.until, "until", context)
    let due = try due(of: data.period, in: context)
    guard data.until > due, data.until - due <= 366 else {
      throw Refusal(.badDate, field: "until", detail: "\(data.until) ≤ \(due)")
    }
    ruling.events.append(.project(.reportExcused(data)))
  }

  // MARK: - Urging

  // 重点项目管理规定: each rung has its record: who, when, what was promised.
  func recordUrging(
    _ data: Projects.UrgingRecord, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    guard let place = urged.lastIndex(where: { $0.half == data.period && $0.rung == data.rung })
    else {
      throw Refusal(
        .urgingUnknown, field: "rung", detail: "\(data.period) \(data.rung.rawValue)")
    }
    guard !urged[place].isRecorded else { throw Refusal(.alreadyDone, field: "rung") }
    guard data.urgedAt <= context.at,
      data.urgedAt >= Instant(startOf: urged[place].day, offsetMinutes: context.offsetMinutes)
    else {
      throw Refusal(
        .badDate, field: "urgedAt", detail: "\(urged[place].day) … \(context.at) ≠ \(data.urgedAt)")
    }
    try requireOfficer(data.reached, "reached", context)
    if let promised = data.promised {
      let day = data.urgedAt.day(offsetMinutes: context.offsetMinutes)
      guard promised.isInRange, promised >= day else {
        throw Refusal(.badDate, field: "promised", detail: "\(promised) < \(day)")
      }
    }
    // A call leaves no paper; everything above it does.
    if data.rung != .telephone {
      try requireText(data.document, "document", .documentMissing)
    }
    try limitText(data.document, "document")
    try limitText(data.note, "note")
    ruling.events.append(.project(.urgingRecorded(data)))
  }

  func visit(_ data: Projects.Visit, _ context: Context, _ ruling: inout Ruling) throws(Refusal) {
    try require(.active, .suspended, .completed)
    try requirePast(data.day, "day", context)
    guard data.day >= start else {
      throw Refusal(.badDate, field: "day", detail: "\(data.day) < \(start)")
    }
    try requireOfficer(data.by, "by", context)
    try requireText(data.found, "found")
    try limitText(data.document, "document")
    ruling.events.append(.project(.visited(data)))
  }
}

extension Int64 {
  /// Without the least value, whose magnitude does not fit.
  fileprivate var clamped: Int64 { Swift.max(self, -Int64.max) }
}
