extension Complaint {
  func dispatch(
    _ data: Complaints.Dispatch, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.accepted)
    guard !data.unit.isEmpty || !data.officers.isEmpty else {
      throw Refusal(.badRegister, field: "officers")
    }
    try check(unit: data.unit, officers: data.officers, mustServe: true, context)
    var dispatch = data
    // After a ruling it may not be returned again: 潍坊 12345 条例 art 22.
    dispatch.final = isReturned ? true : nil
    // 承办单位应当在接到之日起…: a unit that gets a ticket after another, or a complaint that another gave back, has its own
    // days.
    if kind == .ticket || isReturned, let place = context.register.unit(data.unit),
      place != clockedUnit
    {
      dispatch.from = context.day
    }
    dispatch.returnBy = isReturned ? nil : returnBy(data.unit, context)
    ruling.events.append(.complaint(.dispatched(dispatch)))
  }

  // Within 24 hours, with the reason, once: 潍坊 12345 条例 art 22.
  func giveBack(
    _ data: Complaints.Return, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.accepted)
    guard handledBy >= 0, context.register.unitCode(handledBy) == context.actor.unit else {
      throw Refusal(.notYourUnit, field: "actor.unit")
    }
    try requireText(data.reason, "reason")
    guard !isReturned, !isFinal else {
      throw Refusal(.alreadyDone, article: "weifang:22 | rule:ticket complaintReturnHours")
    }
    guard let returnBy, context.at <= returnBy else {
      throw Refusal(
        .tooLate, article: "weifang:22 | rule:ticket complaintReturnHours",
        detail: returnBy.map { "> \($0)" })
    }
    ruling.events.append(.complaint(.returned(data)))
  }

  // 要求说明情况: Yingkou's powers of the office; 政府督查工作条例 art 14.
  func askExplanation(
    _ data: Complaints.ExplanationRequest, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.accepted)
    guard unit >= 0 else { throw Refusal(.notFound, field: "unit") }
    try requireText(data.question, "question")
    try requireText(data.documentNumber, "documentNumber", .documentMissing)
    guard data.replyBy >= context.day else {
      throw Refusal(.badDate, field: "replyBy", detail: "\(data.replyBy) < \(context.day)")
    }
    guard asked.count < 99 else { throw Refusal(.tooMany, detail: "99") }
    var request = data
    request.number = Int32(asked.count) + 1
    ruling.events.append(.complaint(.explanationAsked(request)))
  }

  func explain(
    _ data: Complaints.UnitExplanation, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.accepted, .reported, .closed)
    guard asked.indices.contains(Int(data.number) - 1) else {
      throw Refusal(.notFound, field: "number", detail: "\(data.number)")
    }
    let request = asked[Int(data.number) - 1]
    guard !request.isAnswered else { throw Refusal(.alreadyDone, field: "number") }
    try requireWords(data.text, "text")
    var record = Complaints.ExplanationRecord()
    record.number = data.number
    record.text = ruling.commit("explanation-\(data.number)", Words(text: data.text))
    record.late = context.day > request.replyBy
    ruling.events.append(.complaint(.explained(record)))
  }

  func addEvidence(_ data: Complaints.Evidence, _ ruling: inout Ruling) throws(Refusal) {
    try require(.accepted, .reported)
    guard data.hash != .zero else { throw Refusal(.badRegister, field: "hash") }
    guard data.size > 0 else {
      throw Refusal(.badRegister, field: "size", detail: "\(data.size)")
    }
    try requireText(data.type, "type", .badRegister, most: 128)
    guard data.title.utf8.count <= 512 else { throw Refusal(.tooLong, field: "title") }
    guard evidence < 10_000 else { throw Refusal(.tooMany, detail: "10000") }
    ruling.events.append(.complaint(.evidenceAdded(data)))
  }

  // 效能投诉工作规定: once, approved by the office's head, the complainant told.
  func extend(
    _ data: Complaints.Extension, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.accepted, .reported)
    guard extended == 0 else {
      throw Refusal(.alreadyDone, article: "rule:complaint complaintExtension")
    }
    let most: Int32
    switch kind {
    // 安阳市政务服务条例 art 50(1): approved by the head of the unit that handles it (本单位负责人).
    case .ticket: most = context.profile.ticketExtension
    case .efficiency:
      most = context.profile.complaintExtension
      guard context.actor.role != .organHead else {
        throw Refusal(
          .notAllowed, article: "rule:complaint complaintExtension", field: "actor.role",
          detail: context.actor.role.rawValue)
      }
    }
    if context.actor.role == .organHead {
      guard handledBy >= 0, context.register.unitCode(handledBy) == context.actor.unit else {
        throw Refusal(
          .notYourUnit, article: "anyang:50(1) | rule:ticket ticketExtension", field: "actor.unit")
      }
    }
    guard data.days >= 1, data.days <= most else {
      throw Refusal(
        .badBudget, article: "rule:complaint complaintExtension", field: "days",
        detail: "1…\(most) ≠ \(data.days)")
    }
    try requireText(data.reason, "reason")
    if identity != .anonymous {
      try requireText(data.documentNumber, "documentNumber", .documentMissing)
    }
    if let due = limitDay(in: context), context.day > due {
      throw Refusal(
        .tooLate, article: "rule:complaint complaintExtension", detail: "\(context.day) > \(due)")
    }
    ruling.events.append(.complaint(.extended(data)))
  }

  // 潍坊 12345 条例 art 26.
  func supervise(_ data: Complaints.Supervision, _ ruling: inout Ruling) throws(Refusal) {
    guard isOpen else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
    guard !isSupervised else { throw Refusal(.alreadyDone) }
    try requireText(data.reason, "reason")
    ruling.events.append(.complaint(.supervised(data)))
  }

  func report(_ data: Complaints.InvestigationReport, _ ruling: inout Ruling) throws(Refusal) {
    try require(.accepted)
    guard data.finding != .withdrawn else {
      throw Refusal(.kindNotAllowed, field: "finding", detail: data.finding.rawValue)
    }
    try requireWords(data.text, "text")
    try check(measures: data.measures)
    var record = Complaints.InvestigationRecord()
    record.finding = data.finding
    record.text = ruling.commit("report", Words(text: data.text))
    record.measures = data.measures
    ruling.events.append(.complaint(.reported(record)))
  }

  func check(measures: [String]) throws(Refusal) {
    guard measures.count <= 100 else {
      throw Refusal(.tooMany, field: "measures", detail: "\(measures.count) > 100")
    }
    for (index, measure) in measures.enumerated() {
      try requireText(measure, "measures[\(index)]", .badRegister)
    }
  }

  /// Poor quality is sent back: 效能投诉工作规定.
  func redo(_ data: Reason, _ ruling: inout Ruling) throws(Refusal) {
    try require(.reported)
    try requireText(data.reason, "reason")
    ruling.events.append(.complaint(.sentBack(data)))
  }
}
