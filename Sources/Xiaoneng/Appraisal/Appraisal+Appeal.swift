extension Appraisal {
  // 申诉: fifteen days to ask, thirty to answer, and nothing is suspended.
  func appeal(
    _ data: Appraisals.Appeal, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.computed, .published)
    let subject = try requireSubject(data.subject)
    guard speaks(context.actor, for: subject, in: context.register) else {
      throw Refusal(.notYourUnit, field: "subject", detail: subject.id)
    }
    guard let last = decisions[subject.id]?.appealBy else {
      throw Refusal(.wrongPhase, field: "subject", detail: phase.rawValue)
    }
    guard appeals[subject.id] == nil else { throw Refusal(.alreadyDone, field: "subject") }
    guard context.day <= last else {
      throw Refusal(
        .tooLate, article: "rule:appraisal appraisalAppealDays", detail: "\(context.day) > \(last)")
    }
    try requireText(data.reason, "reason")
    try requireShort(data.document, "document", most: 256)
    var record = data
    record.answerBy = try LegalClock(
      start: context.day, budget: .calendarDays(context.profile.appraisalAnswerDays)
    ).due(in: context.calendar).day
    ruling.events.append(.appraisal(.appealed(record)))
  }

  func answer(
    _ data: Appraisals.Answer, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    let subject = try requireSubject(data.subject)
    guard let appeal = appeals[subject.id], appeal.outcome == nil else {
      throw Refusal(.wrongPhase, field: "subject", detail: phase.rawValue)
    }
    // Not by whoever decided, nor about one's own.
    guard !(deciders[subject.id]?.contains(context.actor.id) ?? false),
      !hasPart(in: subject, context)
    else { throw Refusal(.appraiserInvolved, field: "actor.id", detail: context.actor.id) }
    try requireText(data.reason, "reason")
    try requireDocument(data.documentNumber)
    ruling.events.append(.appraisal(.answered(data)))
  }

  func reopen(_ data: Appraisals.Reopening, _ ruling: inout Ruling) throws(Refusal) {
    // Before the scores too, where what was handed in keeps them from being reckoned.
    try require(.evidenceClosed, .computed, .published)
    let subject = try requireSubject(data.subject)
    guard !reopened.contains(subject.id) else { throw Refusal(.alreadyDone, field: "subject") }
    try requireText(data.reason, "reason")
    ruling.events.append(.appraisal(.reopened(data)))
  }
}
