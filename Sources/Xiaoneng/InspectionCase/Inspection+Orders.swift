extension Inspection {
  // MARK: - Orders

  // 政府督查工作条例 art 18: the unit puts right what it is told to, and that may be checked.
  func order(
    _ data: Inspections.Order, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.opened, .concluded, .told, .reviewed)
    guard review != .revoked else { throw Refusal(.wrongPhase, detail: "revoked") }
    guard unit >= 0 else {
      throw Refusal(
        .notConcerned, article: "inspection:5 | rule:inspection", field: "subject.unit")
    }
    guard orders.count < 1_000 else { throw Refusal(.tooMany, field: "findings") }
    guard !data.findings.isEmpty else { throw Refusal(.findingUnknown, field: "findings") }
    _ = try known(findings: data.findings)
    try requireDocument(data.documentNumber, "inspection:18 | rule:inspection")
    var record = Inspections.OrderRecord()
    record.number = Int32(clamping: orders.count + 1)
    (record.demand, record.findings) = (data.demand, data.findings)
    record.documentNumber = data.documentNumber
    record.due = try due(data.due, data.demand, context)
    ruling.events.append(.inspection(.ordered(record)))
  }

  /// The last day to report: as it is named, later than today, or by the rule set.
  private func due(
    _ named: Day?, _ demand: Inspections.Demand, _ context: Context
  ) throws(Refusal) -> Day {
    guard let named else {
      return try LegalClock(
        start: context.day, budget: demand.time(under: context.profile.inspections)
      ).due(in: context.calendar).day
    }
    guard named.isInRange, named > context.day else {
      throw Refusal(.badDate, field: "due", detail: "\(named) ≤ \(context.day)")
    }
    return named
  }

  func report(_ data: Inspections.Report, _ ruling: inout Ruling) throws(Refusal) {
    try requireUnderWay()
    let known = try known(order: data.order, "order")
    guard known.isAwaited || known.progress == .red else {
      throw Refusal(.alreadyDone, field: "order", detail: known.progress.rawValue)
    }
    try requireText(data.text, "text", article: "inspection:18 | rule:inspection")
    try requireDocument(data.documentNumber, "inspection:18 | rule:inspection")
    ruling.events.append(.inspection(.reported(data)))
  }

  // What is late is urged, and what was said is written down.
  func urge(
    _ data: Inspections.Urging, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try requireUnderWay()
    let known = try known(order: data.order, "order")
    guard known.isAwaited, known.isLate else {
      throw Refusal(.wrongPhase, field: "order", detail: known.progress.rawValue)
    }
    try requireText(data.note, "note", article: Self.own)
    ruling.events.append(.inspection(.urged(data)))
  }

  // Struck off where it is done; else sent back, so often and no more: then it turns red.
  func recheck(
    _ data: Inspections.Recheck, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try requireUnderWay()
    try standAside(context)
    let known = try known(order: data.order, "order")
    guard known.progress == .reported else {
      throw Refusal(.wrongPhase, field: "order", detail: known.progress.rawValue)
    }
    var record = Inspections.Rechecked()
    (record.order, record.result, record.note) = (data.order, data.result, data.note)
    record.by = context.actor.id
    guard data.note.utf8.count <= 4_096 else { throw Refusal(.tooLong, field: "note") }
    switch data.result {
    case .done:
      guard data.due == nil else { throw Refusal(.badDate, field: "due") }
      ruling.events.append(.inspection(.rechecked(record)))
      return
    case .copied where known.record.demand != .redo:
      throw Refusal(
        .kindNotAllowed, article: Self.own, field: "result", detail: known.record.demand.rawValue)
    case .copied, .notDone: break
    }
    try requireText(data.note, "note", article: "inspection:18 | rule:inspection")
    let isSpent = known.isRed || known.sentBack >= context.profile.inspections.sendBacks
    guard isSpent else {
      record.due = try due(data.due, known.record.demand, context)
      ruling.events.append(.inspection(.rechecked(record)))
      return
    }
    guard data.due == nil else {
      throw Refusal(
        .tooMany, article: Self.own, field: "due",
        detail: "\(known.sentBack) ≥ \(context.profile.inspections.sendBacks)")
    }
    record.red = true
    ruling.events.append(.inspection(.rechecked(record)))
  }
}
