extension ApprovalCase {
  // 行政许可法 art 45: a closed list of eight, and the applicant told in writing how long.
  func pause(_ data: Cases.PauseOrder, _ context: Context, _ ruling: inout Ruling) throws(Refusal) {
    try require(.accepted)
    guard context.profile.pauseKinds.contains(data.kind) else {
      throw Refusal(.kindNotAllowed, article: "licensing:45", field: "kind")
    }
    try requireText(
      data.documentNumber, "documentNumber", .documentMissing, article: "licensing:45")
    try data.notified.validate(allowsZero: false)
    var order = data
    order.from = data.from ?? context.day
    // The applicant is told before time stops counting: a notice may be entered on the next working day,
    // and never revives a limit that has passed.
    let eve = try context.calendar.adding(-1, to: context.day).day
    guard let from = order.from, let accepted, from >= max(accepted, min(eve, context.day)),
      from <= context.day
    else { throw Refusal(.badPause, field: "from") }
    if let over = try statutoryClock?.overdue(at: context.day, in: context.calendar), over > 0 {
      throw Refusal(.tooLate, article: "licensing:45")
    }
    // A pause is told of when it begins; one that begins before the last one ended is not one.
    guard pauses.last?.end.map({ from >= $0 }) ?? true else {
      throw Refusal(.badPause, field: "from", detail: "\(from)")
    }
    if case .fixed(let end) = data.notified, end <= from {
      throw Refusal(.badPause, field: "notified", detail: "\(end) ≤ \(from)")
    }
    ruling.events.append(.case(.paused(order)))
  }

  func resume(_ data: Cases.PauseResult, _ context: Context, _ ruling: inout Ruling) throws(Refusal)
  {
    try require(.paused)
    try requireText(data.result, "result", .reasonMissing)
    var result = data
    let on = data.on ?? context.day
    result.on = on
    // E7: a result earlier than its start contradicts itself.
    guard let pause = pauses.last, on >= pause.start, on <= context.day else {
      throw Refusal(.badPause, field: "on", detail: "\(on)")
    }
    ruling.events.append(.case(.resumed(result)))
    // E6: longer than the notice said; the excess counts against the case (Clock).
    if let end = try pause.notifiedEnd(in: context.calendar), on > end,
      fired & FaultRule.e6.bit == 0
    {
      fault(.e6, context, due: end, into: &ruling)
    }
  }

  // 行政许可法 art 47: told of the right, five days to ask; art 48(1): held within twenty, told
  // seven days before.
  func tellHearing(_ data: Cases.Document, _ context: Context, _ ruling: inout Ruling)
    throws(Refusal)
  {
    try require(.accepted, .paused)
    try requireText(data.documentNumber, "documentNumber", .documentMissing)
    guard hearingTold == nil else { throw Refusal(.alreadyDone, article: "licensing:47") }
    ruling.events.append(.case(.hearingTold(data)))
  }

  func askHearing(_ context: Context, _ ruling: inout Ruling) throws(Refusal) {
    try require(.accepted, .paused)
    guard let hearingTold else {
      throw Refusal(.wrongPhase, article: "licensing:47", detail: phase.rawValue)
    }
    guard hearingAsked == nil, !hearingWaived else {
      throw Refusal(.alreadyDone, article: "licensing:47")
    }
    let last = try context.calendar.adding(Int(context.profile.hearingAskDays), to: hearingTold).day
    guard context.day <= last else {
      throw Refusal(.tooLate, article: "licensing:47", detail: "\(context.day) > \(last)")
    }
    ruling.events.append(.case(.hearingAsked(Nothing())))
  }

  // A right may be given up, in writing; then nothing waits for it.
  func waiveHearing(
    _ data: Cases.Document, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.accepted, .paused)
    try requireText(
      data.documentNumber, "documentNumber", .documentMissing, article: "licensing:47")
    guard hearingTold != nil else {
      throw Refusal(.wrongPhase, article: "licensing:47", detail: phase.rawValue)
    }
    guard hearingAsked == nil, !hearingWaived else {
      throw Refusal(.alreadyDone, article: "licensing:47")
    }
    ruling.events.append(.case(.hearingWaived(data)))
  }

  // 行政许可法 art 48(1)(3), 48(2): on its day, by someone who does not review the application, on record.
  func holdHearing(
    _ data: Cases.Document, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.accepted, .paused)
    guard let hearingDay else {
      throw Refusal(.wrongPhase, article: "licensing:48(1)(1)", detail: phase.rawValue)
    }
    guard hearingChair == nil else { throw Refusal(.alreadyDone, article: "licensing:48(2)") }
    guard context.day >= hearingDay else {
      throw Refusal(
        .badDate, article: "licensing:48(1)(1)", field: "at",
        detail: "\(context.day) < \(hearingDay)")
    }
    try requireText(
      data.documentNumber, "documentNumber", .documentMissing, article: "licensing:48(2)")
    guard context.register.person(context.actor.id) != nil else {
      throw Refusal(.actorUnknown, field: "actor.id", detail: String(context.actor.id.prefix(64)))
    }
    for reviewer in reviewers { try requireAnother(than: reviewer, context) }
    // Nor by who holds a post that is still to review it.
    let register = context.register
    for step in try itemVersion(context).value.steps {
      guard let place = register.post(step.post) else { continue }
      let post = register.posts[Int(place)].post
      guard ![post.holderA, post.holderB].contains(context.actor.id) else {
        throw Self.presidesAndReviews
      }
    }
    var record = Cases.HearingRecord()
    (record.documentNumber, record.chair) = (data.documentNumber, context.actor.id)
    ruling.events.append(.case(.hearingHeld(record)))
  }

  static let presidesAndReviews = Refusal(
    .conflictOfInterest, article: "licensing:48(1)(3)", field: "actor.id")

  /// Who presides over the hearing and who reviews the application are not the same: art 48(1)(3).
  func requireAnother(than person: Int32, _ context: Context) throws(Refusal) {
    guard context.register.person(context.actor.id) != person else {
      throw Self.presidesAndReviews
    }
  }

  func scheduleHearing(
    _ data: Cases.HearingDay, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.accepted, .paused)
    try requireText(data.documentNumber, "documentNumber", .documentMissing)
    for (text, field) in [(data.time, "time"), (data.place, "place")] where text.utf8.count > 512 {
      throw Refusal(.tooLong, field: field, detail: "\(text.utf8.count) > 512")
    }
    guard let hearingAsked else {
      throw Refusal(.wrongPhase, article: "licensing:47", detail: phase.rawValue)
    }
    guard hearingChair == nil else { throw Refusal(.alreadyDone, article: "licensing:48(2)") }
    let last = try context.calendar.adding(
      Int(context.profile.hearingHoldDays), to: hearingAsked
    ).day
    guard data.day <= last else {
      throw Refusal(
        .tooLate, article: "licensing:47", field: "day",
        detail: "\(data.day) > \(last)")
    }
    let earliest = try context.calendar.adding(
      Int(context.profile.hearingNoticeDays), to: context.day
    ).day
    guard data.day >= earliest else {
      throw Refusal(
        .badDate, article: "licensing:48(1)(1)", field: "day",
        detail: "\(data.day) < \(earliest)")
    }
    ruling.events.append(.case(.hearingScheduled(data)))
  }

  // 行政许可法 art 42: once, by the head of the organ (of the government for joint handling), before
  // the limit has passed, the reasons told to the applicant.
  func extend(_ data: Cases.Extension, _ context: Context, _ ruling: inout Ruling) throws(Refusal) {
    try require(.accepted, .paused)
    // The time of a preliminary review is not extended: 行政许可法 art 43.
    guard handling != .preliminary else {
      throw Refusal(.kindNotAllowed, article: "licensing:43", field: "dossier")
    }
    let head: Role = handling == .joint ? .governmentHead : .organHead
    guard context.actor.role == head else {
      throw Refusal(.notMyPower, field: "actor.role", detail: head.rawValue)
    }
    guard extended == 0 else { throw Refusal(.alreadyDone, article: "licensing:42") }
    let most = handling == .joint ? context.profile.jointExtension : context.profile.singleExtension
    guard data.days >= 1, data.days <= most else {
      throw Refusal(
        .badBudget, article: "licensing:42", field: "days",
        detail: "1…\(most) ≠ \(data.days)")
    }
    try requireText(data.reason, "reason", .reasonMissing, article: "licensing:42")
    try requireText(
      data.documentNumber, "documentNumber", .documentMissing, article: "licensing:42")
    if let due = try statutoryClock?.due(in: context.calendar, asOf: context.day).day,
      context.day > due
    {
      throw Refusal(.tooLate, article: "licensing:42", detail: "\(context.day) > \(due)")
    }
    ruling.events.append(.case(.extended(data)))
  }

  func advance(_ data: Cases.StepResult, _ context: Context, _ ruling: inout Ruling) throws(Refusal)
  {
    try require(.accepted)
    let steps = try itemVersion(context).value.steps
    guard steps.indices.contains(Int(step)) else { throw Refusal(.stepUnknown) }
    let current = steps[Int(step)]
    // The last step is the decision itself.
    guard Int(step) + 1 < steps.count else { throw Refusal(.stepUnknown, detail: current.name) }
    try hold(current, context, &ruling)
    if let hearingChair { try requireAnother(than: hearingChair, context) }
    guard data.opinion.utf8.count <= 4096 else { throw Refusal(.tooLong, field: "opinion") }
    var result = data
    result.step = current.name
    result.by = context.actor.id
    result.next = steps[Int(step) + 1].name
    ruling.events.append(.case(.advanced(result)))
  }

  // 行政许可法 arts 34(3), 55(2): two officers or more, on site and for inspection.
  func inspect(_ data: Cases.SiteVisit, _ context: Context, _ ruling: inout Ruling) throws(Refusal)
  {
    try require(.accepted, .paused)
    guard Set(data.officers).count >= Int(context.profile.officersOnSite) else {
      throw Refusal(.twoPeopleNeeded, field: "officers", detail: "\(Set(data.officers).count)")
    }
    for (index, officer) in data.officers.enumerated() where context.register.person(officer) == nil
    {
      throw Refusal(.actorUnknown, field: "officers[\(index)]")
    }
    if data.findings.isEmpty, let accepted {
      // An assignment for inspection comes within five working days of acceptance (art 55(2)).
      let last = try context.calendar.adding(
        Int(context.profile.inspectionAssignDays), to: accepted
      ).day
      ruling.events.append(.case(.inspected(data)))
      if context.day > last, !hasMissed(Self.visitDeadline) {
        fault(.e4, context, due: last, step: Self.visitDeadline, into: &ruling)
      }
      return
    }
    ruling.events.append(.case(.inspected(data)))
  }

  // 行政许可法 arts 58, 59: fees by law and standard only (E13).
  func charge(_ data: Cases.FeeTaken, _ context: Context, _ ruling: inout Ruling) throws(Refusal) {
    try require(.accepted, .paused, .decided, .served)
    guard data.fen > 0 else { throw Refusal(.badRegister, field: "fen", detail: "\(data.fen)") }
    try requireText(data.receiptNumber, "receiptNumber", .documentMissing)
    guard charged < 0 else { throw Refusal(.alreadyDone, field: "fen") }
    ruling.events.append(.case(.charged(data)))
    let standard = try itemVersion(context).value.fee
    if data.fen != standard {
      fault(.e13, context, severity: .red, count: data.fen, into: &ruling)
    }
  }

  /// Makes sure that the actor holds the step's post, or may stand in for who does.
  ///
  /// A absent: B takes over with full duty (AB岗工作制); both absent: another post of the same kind
  /// in the unit (同岗替代制). Whoever stands in is recorded as acting for the holder.
  func hold(_ step: Registry.Step, _ context: Context, _ ruling: inout Ruling) throws(Refusal) {
    if !step.post.isEmpty { ruling.actingFor = try absentHolder(of: step.post, context) }
    guard context.actor.role == step.role else {
      throw Refusal(.notAllowed, field: "actor.role", detail: step.role.rawValue)
    }
  }

  /// For whom the actor stands in at the post; empty where they hold it themselves.
  private func absentHolder(of code: String, _ context: Context) throws(Refusal) -> String {
    let register = context.register
    guard let place = register.post(code) else {
      throw Refusal(.notFound, field: "post", detail: code)
    }
    let post = register.posts[Int(place)].post
    let actor = context.actor.id
    if actor == post.holderA { return "" }
    guard register.isAway(post.holderA, on: context.day) else {
      throw Refusal(
        actor == post.holderB ? .holderPresent : .notOnDuty, field: "actor.id", detail: code)
    }
    if actor == post.holderB { return post.holderA }
    let bothAway = post.holderB.isEmpty || register.isAway(post.holderB, on: context.day)
    let sameKind =
      !post.kind.isEmpty
      && register.allPosts.contains { other in
        other.post.kind == post.kind && other.post.unit == post.unit && other.code != code
          && (other.post.holderA == actor || other.post.holderB == actor)
      }
    guard bothAway, sameKind, context.profile.samePostStandsIn else {
      throw Refusal(
        .notOnDuty, article: "rule:standIn samePostStandsIn", field: "actor.id", detail: code)
    }
    return post.holderA
  }
}
