extension Engine {
  /// The appraisal of a question as it stands at its moment, and how much of it the viewer sees.
  private func seen(
    _ question: Question
  ) throws -> (slot: Int, state: Appraisal, depth: Appraisal.Depth) {
    guard let key = question.dossier, key.kind == .appraisal,
      let slot = try slot(of: key, on: appraisals)
    else { throw Refusal(.appraisalNotFound, field: "dossier") }
    let state = try projected(slot, on: appraisals, at: question.at)
    // What the viewer may not see is as what does not exist.
    guard let depth = state.depth(for: question.actor, in: register) else {
      throw Refusal(.appraisalNotFound, field: "dossier")
    }
    return (slot, state, depth)
  }

  func appraisalView(_ question: Question) throws -> Appraisals.View {
    let (slot, state, depth) = try seen(question)
    return state.view(
      number: appraisals.slots[slot].head.key.id, depth: depth, isWhole: true)
  }

  /// Appraisals the viewer may see, by name, without results.
  func appraisalList(_ filter: Appraisals.Filter, _ question: Question) throws -> Appraisals.List {
    try checkLimit(filter.limit)
    var list = Appraisals.List()
    let heads = try store.heads(of: [.appraisal]).sorted { $0.key < $1.key }
    for head in heads where filter.after.isEmpty || head.key.id > filter.after {
      let slot = try load(head, from: appraisals)
      let state = try projected(slot, on: appraisals, at: question.at)
      guard let depth = state.depth(for: question.actor, in: register),
        filter.phase.isEmpty || state.phase.name == filter.phase
      else { continue }
      if list.appraisals.count == Int(filter.limit) {
        list.more = true
        break
      }
      list.appraisals.append(state.view(number: head.key.id, depth: depth, isWhole: false))
    }
    return list
  }

  /// One score line by line: to the office and to whom it is about. Evidence names cases, and the public sees
  /// none of them.
  func appraisalExplanation(
    _ target: Appraisals.Target, _ question: Question
  ) throws -> Appraisals.Explanation {
    let (_, state, depth) = try seen(question)
    let isShown: Bool
    switch depth {
    case .inside: return try state.explanation(of: target.subject, isWhole: true)
    case .own(let own): isShown = own.contains(target.subject)
    case .published: isShown = false
    }
    guard isShown else {
      throw Refusal(.subjectUnknown, field: "subject", detail: String(target.subject.prefix(64)))
    }
    return try state.explanation(of: target.subject, isWhole: false)
  }

  /// The league table: to the office, and to everyone once it is published.
  func leagueView(_ data: Appraisals.LeagueQuestion, _ question: Question) throws
    -> Appraisals.LeagueView
  {
    let (slot, state, depth) = try seen(question)
    guard depth == .inside || state.published != nil else {
      throw Refusal(.wrongPhase, detail: state.phase.name)
    }
    return try state.leagueView(
      number: appraisals.slots[slot].head.key.id, data, isWhole: depth == .inside)
  }

  /// The proof that an appraisal is part of the whole, to whoever sees it.
  func appraisalProof(_ question: Question) throws -> ProofView {
    try proof(of: appraisals.slots[try seen(question).slot].head)
  }

  func appraisalLedger(_ question: Question) throws -> LedgerView {
    try ledger(of: appraisals.slots[try seen(question).slot].head)
  }

  /// An appraisal that is due, where the viewer sees all of it.
  func dueAppraisal(
    _ head: DossierHead, through end: Instant, _ context: Context
  ) throws -> DueView? {
    let slot = try load(head, from: appraisals)
    let state = appraisals.slots[slot].state
    guard state.depth(for: context.actor, in: register) == .inside,
      let next = state.nextTimer(in: context), next.at <= end
    else { return nil }
    var row = DueView()
    (row.dossier, row.at, row.light) = (head.key, next.at, .grey)
    return row
  }
}
