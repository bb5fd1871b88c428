extension Engine {
  /// The penalty case of a question, where the viewer may see it.
  func penalty(_ question: Question) throws -> Int {
    try penalty(question.dossier, for: question.actor, word: question.query.word)
  }

  /// Whether the viewer sees what only the organ and those who watch it see.
  private func isInside(_ actor: Principal) -> Bool {
    actor.role.isOfficer || actor.role == .auditor
  }

  func penaltyView(_ question: Question, _ context: Context) throws -> Penalties.View {
    let slot = try penalty(question)
    let state = try projected(slot, on: penalties, at: question.at)
    return state.view(
      number: penalties.slots[slot].head.key.id, inside: isInside(question.actor), in: context)
  }

  /// Cases the viewer may see, by number.
  func penaltyList(
    _ filter: Penalties.Filter, _ question: Question, _ context: Context
  ) throws -> Penalties.List {
    try checkLimit(filter.limit)
    let reaches = try options.policy.reaches(of: question.actor, word: question.query.word)
    var list = Penalties.List()
    let heads = try store.heads(of: [.penalty]).filter {
      (filter.unit.isEmpty || $0.unit == filter.unit)
        && (filter.after.isEmpty || $0.key.id > filter.after)
    }
    for head in heads.sorted(by: { $0.key < $1.key }) {
      let slot = try load(head, from: penalties)
      let state = try projected(slot, on: penalties, at: question.at)
      guard sees(question.actor, state, reaches),
        filter.benchmark.isEmpty || state.benchmark == filter.benchmark,
        filter.phase.isEmpty || state.phase.name == filter.phase
      else { continue }
      if list.penalties.count == Int(filter.limit) {
        list.more = true
        break
      }
      list.penalties.append(
        state.view(number: head.key.id, inside: isInside(question.actor), in: context))
    }
    return list
  }

  /// How a penalty came about. The subject reads it once told: art 44.
  func penaltyExplanation(
    _ question: Question, _ context: Context
  ) throws -> Penalties.Explanation {
    let slot = try penalty(question)
    let state = try projected(slot, on: penalties, at: question.at)
    guard isInside(question.actor) || state.told != nil || state.served != nil else {
      throw Refusal(.wrongPhase, article: "行政处罚法 art 44", detail: state.phase.name)
    }
    return state.explanation(number: penalties.slots[slot].head.key.id, in: context)
  }

  /// Reads who a case is about, or words kept beside the ledger; the reading is recorded before anything is
  /// shown.
  func readPenalty(
    _ reading: PersonalReading, _ question: Question, _ context: Context
  ) throws -> PersonalView {
    let slot = try penalty(question)
    try checkPurpose(of: reading)
    return try readPersonal(reading, of: slot, on: penalties, context) {
      _ = try self.record($0, on: slot, of: penalties, in: context)
    }
  }

  /// A penalty case that is due, where the viewer may see it.
  func duePenalty(
    _ head: DossierHead, _ reaches: [Policy.Reach], through end: Instant, _ context: Context
  ) throws -> DueView? {
    let slot = try load(head, from: penalties)
    guard isInside(context.actor), sees(context.actor, penalties.slots[slot].state, reaches),
      let next = penalties.slots[slot].state.nextTimer(in: context), next.at <= end
    else { return nil }
    return DueView(head, at: next.at, context.at > next.at ? .red : .green)
  }
}
