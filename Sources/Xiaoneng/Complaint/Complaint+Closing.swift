extension Complaint {
  // 效能投诉工作规定: A simple one, or a ticket, needs no report of its own.
  func close(
    _ data: Complaints.Closing, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    if isSimple || kind == .ticket {
      try require(.accepted, .reported)
    } else {
      try require(.reported)
    }
    guard data.finding != .withdrawn else {
      throw Refusal(.kindNotAllowed, field: "finding", detail: data.finding.rawValue)
    }
    try check(measures: data.measures)
    var closing = data
    // Anonymous: no reply address, and investigated all the same.
    closing.noReplyAddress = identity == .anonymous
    closing.by = context.actor.id
    ruling.events.append(.complaint(.closed(closing)))
  }

  // 效能投诉工作规定: real names in writing.
  func reply(_ data: Complaints.Reply, _ ruling: inout Ruling) throws(Refusal) {
    try require(.closed, .joined)
    guard identity != .anonymous else { throw Refusal(.replyAddressMissing) }
    guard closed != nil else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
    guard replied == nil else { throw Refusal(.alreadyDone) }
    if identity == .realName {
      guard data.manner == .written else {
        throw Refusal(
          .kindNotAllowed, article: "rule:complaint complaintReplyDays", field: "manner")
      }
      try requireText(data.documentNumber, "documentNumber", .documentMissing)
    }
    try requireWords(data.text, "text")
    var record = Complaints.ReplyRecord()
    record.manner = data.manner
    record.documentNumber = data.documentNumber
    record.text = ruling.commit("reply", Words(text: data.text))
    ruling.events.append(.complaint(.replied(record)))
  }

  // 效能投诉工作规定: not satisfied with ground, it is investigated again; once.
  func followUp(_ data: Complaints.FollowUp, _ ruling: inout Ruling) throws(Refusal) {
    try require(.closed)
    guard replied != nil else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
    guard !isFollowedUp else { throw Refusal(.alreadyDone) }
    guard !data.founded || data.result == .unsatisfied else {
      throw Refusal(.badRegister, field: "founded", detail: data.result.rawValue)
    }
    var record = Complaints.FollowUpRecord()
    record.result = data.result
    record.founded = data.founded
    if data.words.utf8.contains(where: { $0 > 0x20 }) {
      try requireWords(data.words, "words")
      record.words = ruling.commit("followUp", Words(text: data.words))
    }
    record.redo = data.founded && !isRedone
    ruling.events.append(.complaint(.followedUp(record)))
  }

  func rate(_ data: Complaints.Rating, _ ruling: inout Ruling) throws(Refusal) {
    try require(.closed, .joined)
    guard replied != nil else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
    guard (1...5).contains(data.stars) else {
      throw Refusal(.badRating, field: "stars", detail: "1…5 ≠ \(data.stars)")
    }
    // 一事一评.
    guard !isRated else { throw Refusal(.alreadyDone) }
    ruling.events.append(.complaint(.rated(data)))
  }

  // 效能投诉工作规定: 复查 and 复核, thirty days each to ask; then final. 信访工作条例 arts 35, 36.
  func askReview(
    _ data: Complaints.ReviewRequest, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    // Everyone who complained may ask, whoever was first: 信访工作条例 art 35.
    try require(.closed, .joined)
    // From the written answer that the complainant has last had: the reply, or that of the review.
    guard reviewDue == nil, let replied else {
      throw Refusal(.wrongPhase, article: "petition:35; petition:36(1)", detail: phase.rawValue)
    }
    let told = max(replied, reviewAnswered ?? replied)
    guard reviewStage < 2 else {
      throw Refusal(.alreadyDone, article: "petition:36(3)")
    }
    // What ends on a rest day ends on the working day after it: 民法典 art 203(1).
    let last = try LegalClock(start: told, budget: .calendarDays(context.profile.reviewAskDays))
      .due(in: context.calendar).day
    guard context.day <= last else {
      throw Refusal(
        .tooLate, article: "petition:35; petition:36(1)", detail: "\(context.day) > \(last)")
    }
    try requireWords(data.ground, "ground")
    var record = Complaints.ReviewRecord()
    record.stage = reviewStage + 1
    record.ground = ruling.commit("review-\(record.stage)", Words(text: data.ground))
    record.due = try LegalClock(
      start: context.day, budget: .calendarDays(context.profile.reviewAnswerDays)
    ).due(in: context.calendar).day
    ruling.events.append(.complaint(.reviewAsked(record)))
  }

  func answerReview(
    _ data: Complaints.ReviewAnswer, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.closed, .joined)
    guard reviewDue != nil else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
    // The next level looks again: not whoever decided it, and the second time not whoever reviewed it.
    guard !deciders.contains(context.actor.id) else {
      throw Refusal(.conflictOfInterest, article: "petition:35; petition:36(1)", field: "actor.id")
    }
    guard (data.outcome == .changed) == (data.finding != nil), data.finding != .withdrawn else {
      throw Refusal(.badRegister, field: "finding", detail: data.outcome.rawValue)
    }
    try requireWords(data.text, "text")
    var record = Complaints.ReviewAnswerRecord()
    record.stage = reviewStage
    record.by = context.actor.id
    record.outcome = data.outcome
    record.finding = data.finding
    record.documentNumber = data.documentNumber
    record.text = ruling.commit("answer-\(reviewStage)", Words(text: data.text))
    ruling.events.append(.complaint(.reviewAnswered(record)))
  }

  func withdraw(_ data: Cases.WithdrawalRequest, _ ruling: inout Ruling) throws(Refusal) {
    guard isOpen else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
    guard data.reason.utf8.count <= String.longestField else {
      throw Refusal(.tooLong, field: "reason")
    }
    guard !isWithdrawn else { throw Refusal(.alreadyDone) }
    var record = Complaints.Withdrawal()
    record.reason = ruling.commit("withdrawal", Words(text: data.reason))
    // What others complain about too goes on.
    record.goesOn = !joined.isEmpty
    ruling.events.append(.complaint(.withdrawn(record)))
  }

  // 信访工作条例 arts 18, 30: its own urgent path, whatever phase the complaint is in.
  func reportRetaliation(
    _ data: Complaints.RetaliationReport, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    guard phase != .none else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
    guard retaliationDue == nil else { throw Refusal(.alreadyDone) }
    try requireWords(data.text, "text")
    var record = Complaints.RetaliationRecord()
    record.text = ruling.commit("retaliation", Words(text: data.text))
    record.due = try context.calendar.adding(
      Int(context.profile.retaliationDays), to: context.day
    ).day
    ruling.events.append(.complaint(.retaliationReported(record)))
  }

  func settleRetaliation(_ data: Complaints.RetaliationFinding, _ ruling: inout Ruling)
    throws(Refusal)
  {
    guard retaliationDue != nil else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
    try requireText(data.documentNumber, "documentNumber", .documentMissing)
    if data.founded { try requireText(data.measures, "measures") }
    ruling.events.append(.complaint(.retaliationSettled(data)))
  }

  // 及时公布效能投诉结果: the account of Danzhou. That it does not point at the complainant, the
  // engine makes sure of for every event of a complaint.
  func publish(_ data: Complaints.Publication, _ ruling: inout Ruling) throws(Refusal) {
    try require(.closed)
    guard published == nil else { throw Refusal(.alreadyDone) }
    try requireText(data.summary, "summary")
    ruling.events.append(.complaint(.published(data)))
  }

  func correct(_ data: Complaints.Publication, _ ruling: inout Ruling) throws(Refusal) {
    guard published != nil else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
    // Without a text it is taken back, which harms no one, and always may be.
    if !data.summary.isEmpty { try requireText(data.summary, "summary") }
    guard !data.summary.isEmpty || published?.summary.isEmpty == false else {
      throw Refusal(.alreadyDone, field: "summary")
    }
    try requireText(data.reason, "reason")
    ruling.events.append(.complaint(.corrected(data)))
  }

  // 效能投诉工作规定: leaking is a fault of class R. 信访工作条例 art 30.
  func recordLeak(
    _ data: Complaints.IdentityLeak, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    guard phase != .none, identity != .anonymous else {
      throw Refusal(.wrongPhase, detail: phase.rawValue)
    }
    if !data.officer.isEmpty, context.register.person(data.officer) == nil {
      throw Refusal(.actorUnknown, field: "officer")
    }
    try requireText(data.reason, "reason")
    ruling.events.append(.complaint(.leaked(data)))
    fault(.c10, on: context.day, context, into: &ruling)
  }

  // 个人信息保护法 art 47: erased once the purpose is fulfilled, unless a law says they must be kept.
  func erase(_ data: PersonalErasure, _ ruling: inout Ruling) throws(Refusal) {
    guard isEnded, reviewDue == nil, retaliationDue == nil else {
      throw Refusal(.wrongPhase, detail: phase.rawValue)
    }
    try requireText(data.reason, "reason", article: "personalInformation:47")
    try requireText(data.slot, "slot", .badRegister)
    ruling.erase(data)
  }
}
