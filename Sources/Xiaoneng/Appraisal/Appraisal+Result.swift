extension Appraisal {
  // MARK: - Before the scores are reckoned

  func compute(_ data: Appraisals.Order) throws(Refusal) {
    guard phase != .open else {
      throw Refusal(.evidenceOpen, detail: "≤ \(start.evidenceThrough)")
    }
    try require(.evidenceClosed)
    if let vote, vote.tally == nil {
      guard !vote.isVoid else {
        throw Refusal(.revoteNeeded, article: scheme.source, detail: "\(vote.round)")
      }
      throw Refusal(.wrongPhase, field: "ballot", detail: "\(vote.voted)/\(vote.entitled)")
    }
    try check(data)
  }

  func correct(_ data: Appraisals.Order) throws(Refusal) {
    try require(.computed, .published)
    guard !reopened.isEmpty else { throw Refusal(.alreadyDone) }
    try requireText(data.reason, "reason")
    try check(data)
  }

  private func check(_ data: Appraisals.Order) throws(Refusal) {
    try requireShort(data.reason, "reason")
    guard !data.favoured.isEmpty else { return }
    // Who gets a place in a tie is a person's decision, and says why.
    try requireText(data.reason, "reason", article: scheme.source)
    for (index, id) in data.favoured.enumerated() {
      _ = try requireSubject(id)
      guard data.favoured.firstIndex(of: id) == index else {
        throw Refusal(.namedTwice, field: "favoured[\(index)]", detail: id)
      }
    }
  }

  // MARK: - Scores

  /// What comes out of the evidence and of what the system knows.
  ///
  /// - Throws: as ``Scheme/league(_:)``; `.tieAtQuota` where the scheme leaves a tie to a person and the order
  ///   does not settle it; `.kindNotAllowed` where it settles one that there is not.
  func reckon(
    _ order: Appraisals.Order, system: [Appraisals.SystemEvidence]
  ) throws(Refusal) -> Appraisals.Reckoning {
    var result = Appraisals.Reckoning()
    result.system = system
    let league = try Self.league(
      of: try gather(system), under: scheme, favoured: order.favoured)
    result.places = league.places.map(Int32.init(clamping:))
    (result.favoured, result.reason) = (order.favoured, order.reason)
    result.rows = league.rows.map { row in
      var entry = Appraisals.ResultRow()
      (entry.subject, entry.rank) = (row.score.subject, Int32(clamping: row.rank))
      entry.total = row.score.total.shown
      entry.exact = "\(row.score.exact.numerator)/\(row.score.exact.denominator)"
      (entry.earned, entry.grade) = (row.earned.id, row.grade.id)
      entry.surplus = row.isSurplus
      entry.vetoes = row.score.vetoes.map(\.veto)
      entry.proposals = row.proposals.map(\.id)
      return entry
    }
    return result
  }

  /// The table as it was recorded, reckoned again.
  func league() throws(Refusal) -> League {
    guard let result else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
    return try Self.league(of: scored, under: scheme, favoured: result.favoured)
  }

  /// The table, where a person may have settled a tie at the edge of the quota.
  private static func league(
    of entries: [AppraisalEntry], under scheme: Scheme, favoured: [String]
  ) throws(Refusal) -> League {
    do throws(Refusal) {
      let league = try scheme.league(entries)
      guard favoured.isEmpty else { throw Refusal(.kindNotAllowed, field: "favoured") }
      return league
    } catch {
      guard error.code == .tieAtQuota, !favoured.isEmpty else { throw error }
      return try settle(error, entries, scheme, favoured)
    }
  }

  private static func settle(
    _ tie: Refusal, _ entries: [AppraisalEntry], _ scheme: Scheme, _ favoured: [String]
  ) throws(Refusal) -> League {
    var trial = scheme
    trial.quota?.edge = .all
    let generous = try trial.league(entries)
    trial.quota?.edge = .none
    var league = try trial.league(entries)
    guard let best = scheme.grades.first, let places = league.places else { throw tie }
    let kept = Set(league.rows.filter { $0.grade.id == best.id }.map(\.score.subject))
    let tied = Set(generous.rows.filter { $0.grade.id == best.id }.map(\.score.subject))
      .subtracting(kept)
    guard favoured.allSatisfy(tied.contains), favoured.count == places - kept.count else {
      throw Refusal(
        .tieAtQuota, article: scheme.source, field: "favoured",
        detail: "\(places - kept.count): \(tied.sorted().prefix(8).joined(separator: ", "))")
    }
    for index in league.rows.indices where favoured.contains(league.rows[index].score.subject) {
      league.rows[index].grade = best
      league.rows[index].isSurplus = false
      let again = league.rows[index].score.previousGrade == best.id
      league.rows[index].proposals =
        again && !best.repeatedProposals.isEmpty ? best.repeatedProposals : best.proposals
    }
    return league
  }

  // MARK: - What follows

  // 绩效考评办法: the system proposes, a person decides, and says why where it is something else.
  func decide(
    _ data: Appraisals.Decision, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.computed, .published)
    let subject = try requireSubject(data.subject)
    guard !hasPart(in: subject, context) else {
      throw Refusal(.appraiserInvolved, field: "subject", detail: subject.id)
    }
    guard !reopened.contains(subject.id), let row = row(of: subject.id),
      let grade = scheme.grades.first(where: { $0.id == row.grade })
    else { throw Refusal(.wrongPhase, field: "subject", detail: "reopened") }
    guard decisions[subject.id] == nil else { throw Refusal(.alreadyDone, field: "subject") }
    guard (0...100_000).contains(data.coefficient) else {
      throw Refusal(.markOutOfScale, field: "coefficient", detail: "\(data.coefficient)")
    }
    let known = Set(
      scheme.grades.flatMap { $0.proposals + $0.repeatedProposals }.map(\.id)
        + Appraisals.AccountabilityForm.allCases.map(\.rawValue))
    for (index, measure) in data.measures.enumerated() {
      guard known.contains(measure), data.measures.firstIndex(of: measure) == index else {
        throw Refusal(
          .kindNotAllowed, article: "rule:appraisal", field: "measures[\(index)]",
          detail: String(measure.prefix(64)))
      }
    }
    try requireDocument(data.documentNumber)
    try requireShort(data.reason, "reason")
    var decision = data
    let isOther =
      data.coefficient != grade.coefficient || data.eligible != grade.isEligible
      || Set(data.measures) != Set(row.proposals)
    if isOther { try requireText(data.reason, "reason", article: "rule:appraisal") }
    decision.deviates = isOther
    decision.by = context.actor.id
    // What ends on a rest day ends on the working day after it: 民法典 art 203(1).
    decision.appealBy = try LegalClock(
      start: context.day, budget: .calendarDays(context.profile.appraisalAppealDays)
    ).due(in: context.calendar).day
    ruling.events.append(.appraisal(.decided(decision)))
  }

  func publish(_ data: Appraisals.Publication, _ ruling: inout Ruling) throws(Refusal) {
    try require(.computed)
    try requireAllDecided()
    try requireDocument(data.documentNumber)
    ruling.events.append(.appraisal(.published(data)))
  }

  private func requireAllDecided() throws(Refusal) {
    guard reopened.isEmpty, decisions.count == start.subjects.count else {
      throw Refusal(
        .undecided, detail: "\(decisions.count)/\(start.subjects.count)")
    }
  }

  func close(_ context: Context, _ ruling: inout Ruling) throws(Refusal) {
    try require(.published)
    try requireAllDecided()
    if let open = appeals.filter({ $0.value.outcome == nil }).keys.min() {
      throw Refusal(.appealOpen, field: "subject", detail: open)
    }
    if let last = decisions.values.compactMap(\.appealBy).max(), context.day <= last {
      throw Refusal(.appealOpen, detail: "≤ \(last)")
    }
    ruling.events.append(.appraisal(.closed(Nothing())))
  }
}
