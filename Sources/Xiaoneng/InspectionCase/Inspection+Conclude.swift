extension Inspection {
  // MARK: - Conclusion and objection

  // 政府督查工作条例 art 16: clear facts, sufficient evidence.
  func conclude(
    _ data: Inspections.Conclusion, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.opened)
    try standAside(context)
    guard form != nil || !findings.isEmpty else {
      throw Refusal(.evidenceMissing, article: "inspection:16 | rule:inspection", field: "form")
    }
    try requireText(data.text, "text", article: "inspection:16 | rule:inspection")
    try requireDocument(data.documentNumber, "inspection:16 | rule:inspection")
    var record = data
    record.by = context.actor.id
    ruling.events.append(.inspection(.concluded(record)))
    guard let plan = Self.plan(of: subject) else { return }
    let use = Inspections.RowUse(row: subject.row, object: subject.object, on: context.day)
    ruling.orders.append(
      FollowUp("plan", in: plan, [.inspectionPlan(.finished(use))], context))
  }

  // Art 16: told to the one inspected. Art 17: thirty days to object from then on.
  func feedBack(
    _ data: Inspections.Feedback, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.concluded)
    guard unit >= 0 else {
      throw Refusal(
        .notConcerned, article: "inspection:16 | rule:inspection", field: "subject.unit")
    }
    try requireDocument(data.documentNumber, "inspection:16 | rule:inspection")
    var record = Inspections.Told()
    record.documentNumber = data.documentNumber
    record.objectBy = try calendarDays(context.profile.inspections.objectDays, context)
    ruling.events.append(.inspection(.told(record)))
  }

  private func calendarDays(_ days: Int32, _ context: Context) throws(Refusal) -> Day {
    try LegalClock(start: context.day, budget: .calendarDays(days)).due(in: context.calendar).day
  }

  func object(
    _ data: Reason, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    let article = "inspection:17 | rule:inspection inspections.objectDays"
    guard review == nil, objection == nil else { throw Refusal(.alreadyDone, article: article) }
    try require(.told)
    guard let last = told?.objectBy, context.day <= last else {
      throw Refusal(
        .tooLate, article: article, field: "at",
        detail: told.map { "\(context.day) > \($0.objectBy)" })
    }
    try requireText(data.reason, "reason", article: article)
    var record = Inspections.Objected()
    record.reason = data.reason
    record.answerBy = try calendarDays(context.profile.inspections.reviewDays, context)
    ruling.events.append(.inspection(.objected(record)))
  }

  // Art 17: whoever had a part in the conclusion stands aside.
  func review(
    _ data: Inspections.ReviewRuling, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    let article = "inspection:17 | rule:inspection"
    try require(.objected)
    guard !involved.contains(context.actor.id) else {
      throw Refusal(.mustStandAside, article: article, field: "actor.id")
    }
    try standAside(context)
    switch data.outcome {
    case .upheld, .revoked:
      guard data.orders.isEmpty else {
        throw Refusal(.kindNotAllowed, article: article, field: "orders")
      }
    case .changed:
      for (place, number) in data.orders.enumerated() {
        let known = try known(order: number, "orders[\(place)]")
        guard !known.isEnded, !data.orders[..<place].contains(number) else {
          throw Refusal(.alreadyDone, field: "orders[\(place)]", detail: "\(number)")
        }
      }
    }
    try requireText(data.reason, "reason", article: article)
    try requireDocument(data.documentNumber, article)
    ruling.events.append(.inspection(.reviewed(data)))
  }

  // MARK: - Measures

  func hear(_ data: Inspections.Hearing, _ ruling: inout Ruling) throws(Refusal) {
    try requireUnderWay()
    guard !data.findings.isEmpty else { throw Refusal(.findingUnknown, field: "findings") }
    for (place, finding) in try known(findings: data.findings).enumerated() where finding.isHeard {
      throw Refusal(.alreadyDone, field: "findings[\(place)]")
    }
    try requireText(data.opinion, "opinion", article: Self.own, most: String.longestField)
    try requireDocument(data.documentNumber, Self.own)
    var record = Inspections.HearingNote()
    record.number = hearings &+ 1
    (record.findings, record.documentNumber) = (data.findings, data.documentNumber)
    record.opinion = ruling.commit("hearing-\(record.number)", Words(text: data.opinion))
    ruling.events.append(.inspection(.heard(record)))
  }

  // Art 21: on the conclusion, or on what a re-check found. Art 23: a lead, whenever it is found.
  func measure(_ data: Inspections.Measure, _ ruling: inout Ruling) throws(Refusal) {
    let article = Self.article(of: data.kind)
    if data.kind == .transfer {
      try requireUnderWay()
    } else {
      try require(.concluded, .told, .reviewed, .closed)
    }
    guard measures.count < 1_000 else { throw Refusal(.tooMany, field: "kind") }
    guard data.kind.isAdverse != data.findings.isEmpty else {
      throw Refusal(.findingUnknown, article: article, field: "findings")
    }
    guard !data.kind.isAdverse || review != .revoked else {
      throw Refusal(.wrongPhase, detail: "revoked")
    }
    _ = try known(findings: data.findings)
    guard data.kind.isHandedOn || data.orders.isEmpty else {
      throw Refusal(.kindNotAllowed, article: article, field: "orders")
    }
    for (place, number) in data.orders.enumerated() {
      let known = try known(order: number, "orders[\(place)]")
      guard !known.isEnded, !data.orders[..<place].contains(number) else {
        throw Refusal(.alreadyDone, field: "orders[\(place)]", detail: "\(number)")
      }
    }
    try requireText(data.ground, "ground", article: article)
    var record = data
    record.number = Int32(clamping: measures.count + 1)
    ruling.events.append(.inspection(.measured(record)))
  }

  private static func article(of kind: Inspections.MeasureKind) -> String {
    switch kind {
    case .commend, .reward, .criticise, .expose: "inspection:21(1) | rule:inspection"
    case .accountability: "inspection:21(2) | rule:inspection"
    case .transfer: "inspection:23 | rule:inspection"
    }
  }

  // Nothing falls on anyone before it was verified and they were heard.
  func approveMeasure(
    _ data: Inspections.MeasureApproval, _ ruling: inout Ruling
  ) throws(Refusal) {
    let known = try known(measure: data.measure)
    let article = Self.article(of: known.record.kind)
    guard known.approval.isEmpty, known.published == nil else {
      throw Refusal(.alreadyDone, article: article, field: "measure")
    }
    try checkHeard(known, article)
    try requireDocument(data.documentNumber, article)
    ruling.events.append(.inspection(.measureApproved(data)))
  }

  private func checkHeard(_ measure: Measure, _ article: String) throws(Refusal) {
    guard measure.record.kind.isAdverse else { return }
    guard phase != .objected, review != .revoked else {
      throw Refusal(.wrongPhase, article: article, detail: phase.rawValue)
    }
    for (place, number) in measure.record.findings.enumerated() {
      let finding = try known(finding: number, "findings[\(place)]")
      guard finding.isVerified else {
        throw Refusal(.unverified, field: "findings[\(place)]", detail: "\(number)")
      }
      guard finding.isHeard else {
        throw Refusal(
          .unheard, article: article, field: "findings[\(place)]", detail: "\(number)")
      }
    }
  }

  // Art 21: once approved. Art 23: a lead is handed over without.
  func carryOut(
    _ data: Inspections.Publication, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    let known = try known(measure: data.measure)
    let article = Self.article(of: known.record.kind)
    guard known.published == nil else { throw Refusal(.alreadyDone, field: "measure") }
    guard !known.approval.isEmpty || known.record.kind == .transfer else {
      throw Refusal(.notApproved, article: article, field: "measure")
    }
    // What came up since it was approved counts as well.
    if known.record.kind != .transfer { try checkHeard(known, article) }
    try requireText(data.medium, "medium", .badRegister, article: article, most: 512)
    try requireDocument(data.reference, article, "reference")
    let event = Inspections.Event.carriedOut(data)
    ruling.events.append(.inspection(event))
    // Art 21(2): what is proposed to answer for it opens a record, which a person determines.
    if let breach = breach(in: event, register: context.register), breach.isProposed {
      ruling.propose(breach, in: context.dossier, context)
    }
  }

  // What is wrong is put right where it was said.
  func correct(_ data: Inspections.MeasureCorrection, _ ruling: inout Ruling) throws(Refusal) {
    let known = try known(measure: data.measure)
    guard known.published != nil, !known.record.kind.isHandedOn else {
      throw Refusal(.wrongPhase, field: "measure")
    }
    guard known.corrected == nil else { throw Refusal(.alreadyDone, field: "measure") }
    try requireText(data.reason, "reason", article: Self.own)
    try requireText(data.medium, "medium", .badRegister, article: Self.own, most: 512)
    try requireDocument(data.reference, Self.own, "reference")
    ruling.events.append(.inspection(.corrected(data)))
  }

  // MARK: - The end

  // Nothing is open: no order, no measure that was approved, no time to object.
  func close(_ context: Context, _ ruling: inout Ruling) throws(Refusal) {
    if unit < 0 { try require(.concluded) } else { try require(.told, .reviewed) }
    if let place = orders.firstIndex(where: { !$0.isEnded }) {
      throw Refusal(
        .orderOpen, field: "orders[\(place)]", detail: orders[place].progress.rawValue)
    }
    if phase == .told, let last = told?.objectBy, context.day <= last {
      throw Refusal(
        .appealOpen, article: "inspection:17 | rule:inspection inspections.objectDays",
        detail: "≤ \(last)")
    }
    if let place = measures.firstIndex(where: { !$0.approval.isEmpty && $0.published == nil }) {
      throw Refusal(.matterOpen, article: Self.own, field: "measures[\(place)]")
    }
    ruling.events.append(.inspection(.closed(Nothing())))
  }

  // 个人信息保护法 art 47: erased once the purpose is fulfilled.
  func erase(_ data: PersonalErasure, _ ruling: inout Ruling) throws(Refusal) {
    try require(.closed)
    try requireText(data.reason, "reason", article: "personalInformation:47")
    ruling.erase(data)
  }
}
