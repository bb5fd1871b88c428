extension Penalty {
  // MARK: - Telling and hearing

  // 行政处罚法 art 44: what is intended, on what facts and law, and the rights, before anything is decided.
  func notify(
    _ data: Penalties.Notification, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.proposed)
    guard let proposal else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
    try checkWeighed()
    try requireDocument(data.documentNumber, "penalty:44")
    var record = Penalties.Notified()
    record.documentNumber = data.documentNumber
    record.fine = proposal.fine
    if proposal.hearing {
      record.hearingBy = try LegalClock(
        start: context.day, budget: context.profile.penalty.hearingAsk
      )
      .due(in: context.calendar).day
    }
    ruling.events.append(.penalty(.notified(record)))
  }

  // Art 45: heard in full, and checked.
  func defend(_ data: Penalties.Defence, _ ruling: inout Ruling) throws(Refusal) {
    try require(.proposed, .notified)
    try requireText(
      data.text, "text", article: "penalty:45", most: String.longestField)
    guard defences < 100 else { throw Refusal(.tooMany, field: "text", detail: "100") }
    var record = Penalties.DefenceRecord()
    record.number = defences + 1
    record.text = ruling.commit("defence-\(record.number)", Words(text: data.text))
    ruling.events.append(.penalty(.defended(record)))
  }

  // Art 64(1): within five working days of being told.
  func askHearing(
    _ data: Penalties.HearingWish, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.notified)
    guard let last = told?.hearingBy else {
      throw Refusal(.hearingClosed, field: "dossier")
    }
    guard hearing == .none else { throw Refusal(.alreadyDone) }
    guard context.day <= last else {
      throw Refusal(.hearingClosed, field: "at", detail: "\(context.day) > \(last)")
    }
    ruling.events.append(.penalty(.hearingAsked(data)))
  }

  // Art 64(2), (4): told seven working days before; presided over by someone who did not investigate.
  func callHearing(
    _ data: Penalties.HearingCall, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.notified)
    // Called once more where its day or its chair cannot be kept.
    switch hearing {
    case .asked, .called: break
    case .none, .waived, .held: throw Refusal(.hearingClosed, field: "dossier")
    }
    try requireText(data.place, "place", .badRegister, most: 512)
    guard data.time.utf8.count <= 256 else { throw Refusal(.tooLong, field: "time") }
    try requireDocument(data.documentNumber, "penalty:64(2)")
    guard let place = context.register.person(data.chair) else {
      throw Refusal(.actorUnknown, field: "chair", detail: String(data.chair.prefix(64)))
    }
    // The organ itself hears: no one else could record the minutes. Art 64(4).
    let unit = context.register.persons[Int(place)].unit
    guard unit == context.register.unitCode(self.unit) else {
      throw Refusal(.notYourUnit, field: "chair", detail: unit)
    }
    guard !isOfficer(data.chair) else { throw Refusal(.notImpartial, field: "chair") }
    let notice = context.profile.penalty.hearingNotice
    let earliest = try notice.noticed(from: context.day, in: context.calendar)
    guard data.day.isInRange, data.day >= earliest else {
      throw Refusal(.hearingTooSoon, field: "day", detail: "\(data.day) < \(earliest)")
    }
    ruling.events.append(.penalty(.hearingCalled(data)))
  }

  // Art 64(8), 65: minutes are taken, and the decision rests on them.
  func hear(
    _ data: Penalties.HearingMinutes, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.notified)
    guard case .called(let day, let chair) = hearing else {
      throw Refusal(.hearingClosed, field: "dossier")
    }
    guard context.actor.id == chair else {
      throw Refusal(.notYourCase, field: "actor.id", detail: chair)
    }
    guard context.day >= day else {
      throw Refusal(.badDate, field: "at", detail: "\(context.day) < \(day)")
    }
    try requireDocument(data.documentNumber, "penalty:64(8)")
    try requireText(data.opinion, "opinion", most: String.longestField)
    var record = Penalties.HearingRecord()
    record.documentNumber = data.documentNumber
    record.opinion = ruling.commit("hearing", Words(text: data.opinion))
    ruling.events.append(.penalty(.heard(record)))
  }

  // Art 58: by someone who did not investigate; without it no decision.
  func review(
    _ data: Penalties.LegalReview, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.proposed, .notified)
    guard !isOfficer(context.actor.id) else { throw Refusal(.notImpartial, field: "actor.id") }
    try requireDocument(data.documentNumber, "penalty:58 | rule:penalty")
    if !data.agreed {
      try requireText(data.opinion, "opinion", article: "penalty:58 | rule:penalty")
    }
    guard data.opinion.utf8.count <= 4_096 else { throw Refusal(.tooLong, field: "opinion") }
    ruling.events.append(.penalty(.reviewed(data)))
  }

  // MARK: - Deciding

  // Art 57: the head decides; what is complex or major, the leading body together.
  func approve(
    _ data: Penalties.Approval, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.proposed, .notified)
    guard let proposal else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
    let rules = context.profile.penalty
    let fine = data.outcome == .punish ? data.fine ?? proposal.fine : 0
    // Art 51: what is decided in place of the proposal is no more than may be on the spot, either.
    let isSpot =
      proposal.onTheSpot && data.outcome == .punish && phase == .proposed
      && fine <= (isOrganisation ? rules.spotOrganisation : rules.spotCitizen)
    guard context.actor.role == .organHead || (isSpot && isOfficer(context.actor.id)) else {
      throw Refusal(.decisionNotYours, field: "actor.role", detail: context.actor.role.rawValue)
    }
    // 查审分离: the head reviews what the investigation found (负责人对调查结果进行审查), and no one reviews their own work.
    guard isSpot || rules.investigatorDecides || !isOfficer(context.actor.id) else {
      throw Refusal(.notImpartial, article: "penalty:57(1)", field: "actor.id")
    }
    if data.outcome == .punish {
      try checkWeighed()
      try checkHeard(fine, proposal, isSpot: isSpot, context)
      try check(fine, proposal)
    } else if data.fine != nil {
      throw Refusal(.fineOutOfRange, field: "fine", detail: data.outcome.rawValue)
    }
    try checkConsent(data, proposal)
    try checkReasons(data, fine, proposal, rules)
    try requireDocument(data.documentNumber, "penalty:59")
    var record = Penalties.Decision()
    record.outcome = data.outcome
    record.documentNumber = data.documentNumber
    (record.collective, record.consented, record.reason) = (
      data.collective, data.consented, data.reason
    )
    record.fine = fine
    record.band = data.outcome == .punish ? proposal.band : .none
    record.kinds = data.outcome == .punish ? proposal.kinds : []
    record.spot = isSpot
    record.serveBy = try LegalClock(start: context.day, budget: context.profile.penalty.serve)
      .due(in: context.calendar).day
    ruling.events.append(.penalty(.decided(record)))
  }

  /// What is told and decided has weighed everything on file: arts 5(2), 45(1).
  private func checkWeighed() throws(Refusal) {
    guard circumstances.count <= proposedWith else {
      throw Refusal(
        .wrongPhase, article: "penalty:45(1)", field: "circumstances",
        detail: "\(circumstances.count) > \(proposedWith)")
    }
  }

  /// Told, heard, reviewed, and decided together where that is asked for.
  private func checkHeard(
    _ fine: Int64, _ proposal: Penalties.Proposal, isSpot: Bool, _ context: Context
  ) throws(Refusal) {
    if isSpot { return }
    // Art 62: no decision before the subject was told and heard.
    guard phase == .notified, let told else { throw Refusal(.notNotified) }
    guard fine <= told.fine else {
      throw Refusal(.notNotified, field: "fine", detail: "\(fine) > \(told.fine)")
    }
    switch hearing {
    case .asked, .called: throw Refusal(.hearingPending)
    case .none:
      if let last = told.hearingBy, context.day <= last {
        throw Refusal(.hearingPending, field: "at", detail: "\(context.day) ≤ \(last)")
      }
    case .waived, .held: break
    }
    // More than the last proposal, where a hearing was offered for it, is reviewed as what was told.
    let isRaised = fine > proposal.fine && told.hearingBy != nil
    if context.profile.penalty.needsReview, proposal.review || hearing == .held || isRaised {
      guard isReviewed == true else { throw Refusal(.legalReviewMissing) }
    }
  }

  /// Within the law, and not at all where the law says so.
  private func check(_ fine: Int64, _ proposal: Penalties.Proposal) throws(Refusal) {
    guard proposal.band != .none else { throw Refusal(.mayNotPunish, field: "outcome") }
    // Below the least fine of the law only where mitigation is proposed: art 32.
    let least = proposal.band == .mitigated ? 0 : proposal.least
    guard fine > 0 || givesMore(proposal.kinds) else {
      throw Refusal(.fineOutOfRange, article: "penalty:9", field: "fine", detail: "0")
    }
    guard fine >= least, fine <= proposal.most else {
      throw Refusal(
        .fineOutOfRange, field: "fine", detail: "\(fine) ∉ \(least)…\(proposal.most)")
    }
  }

  /// Whether something beside the fine is a penalty by itself: art 9. No gain, nothing confiscated.
  private func givesMore(_ kinds: [PenaltyKind]) -> Bool {
    kinds.contains { $0 != .confiscateGain || gain > 0 }
  }

  /// 首违不罚 is a "may": a person says yes or no. Art 33(1).
  private func checkConsent(
    _ data: Penalties.Approval, _ proposal: Penalties.Proposal
  ) throws(Refusal) {
    guard proposal.needsConsent else { return }
    switch data.outcome {
    case .punish, .none:
      guard data.consented == (data.outcome == .none) else {
        throw Refusal(.firstOffenceOpen, field: "consented")
      }
    case .unfounded, .transfer: break
    }
  }

  /// What differs from the proposal, or from like cases, is reasoned; what is major is decided together.
  private func checkReasons(
    _ data: Penalties.Approval, _ fine: Int64, _ proposal: Penalties.Proposal, _ rules: PenaltyRules
  ) throws(Refusal) {
    guard data.reason.utf8.count <= 4_096, data.collective.utf8.count <= 256 else {
      throw Refusal(.tooLong, field: "reason")
    }
    let follows: Bool
    switch data.outcome {
    case .punish: follows = fine == proposal.fine && !proposal.deviates
    case .none: follows = proposal.band == .none || proposal.needsConsent
    case .unfounded, .transfer: follows = false
    }
    if !follows, !data.reason.utf8.contains(where: { $0 > 0x20 }) {
      throw Refusal(
        .deviationUnreasoned, field: "reason",
        detail: "\(fine) ≠ \(proposal.deviates ? proposal.likeMean : proposal.fine)")
    }
    let most = isOrganisation ? rules.collectiveOrganisation : rules.collectiveCitizen
    let isMajor = data.outcome == .punish && (proposal.collective || fine >= most)
    if isMajor, !data.collective.utf8.contains(where: { $0 > 0x20 }) {
      throw Refusal(.collectiveMissing, field: "collective")
    }
  }
}

extension Budget {
  /// The first day that lies the whole time after `day`: a time of notice runs backward, and is moved to no
  /// working day.
  func noticed(from day: Day, in calendar: WorkingCalendar) throws(Refusal) -> Day {
    switch self {
    case .workingDays(let days): try calendar.adding(Int(days), to: day).day
    case .calendarDays(let days): try day.adding(Int(days))
    case .months(let months): try day.adding(months: Int(months))
    case .fixed(let end): end
    }
  }
}
