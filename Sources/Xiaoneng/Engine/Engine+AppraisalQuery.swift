extension Engine {
  /// The appraisal of a question as it stands at its moment, and how much of it the viewer sees.
  private func seen(
    _ question: Question, _ context: Context
  ) throws -> (number: String, state: Appraisal, depth: Appraisal.Depth) {
    let (slot, depth) = try seen(question, on: appraisals, context)
    return (
      appraisals.heads[slot].key.id, try projected(slot, on: appraisals, at: question.at),
      depth
    )
  }

  func appraisalView(_ question: Question, _ context: Context) throws -> Appraisals.View {
    let (number, state, depth) = try seen(question, context)
    return state.view(number: number, depth: depth, isWhole: true)
  }

  /// Appraisals the viewer may see, by name, without results.
  func appraisalList(
    _ filter: Appraisals.Filter, _ question: Question, _ context: Context
  ) throws -> Appraisals.List {
    let found = try page(filter, of: appraisals, question, context) {
      (number, state, depth) -> Appraisals.View? in
      state.view(number: number, depth: depth, isWhole: false)
    }
    var list = Appraisals.List()
    (list.appraisals, list.more) = found
    return list
  }

  /// One score line by line: to the office and to whom it is about. Evidence names cases, and the public sees
  /// none of them.
  func appraisalExplanation(
    _ target: Appraisals.Target, _ question: Question, _ context: Context
  ) throws -> Appraisals.Explanation {
    let (_, state, depth) = try seen(question, context)
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
  func leagueView(
    _ data: Appraisals.LeagueQuestion, _ question: Question, _ context: Context
  ) throws -> Appraisals.LeagueView {
    let (number, state, depth) = try seen(question, context)
    guard depth == .inside || state.published != nil else {
      throw Refusal(.wrongPhase, detail: state.phase.rawValue)
    }
    return try state.leagueView(number: number, data, isWhole: depth == .inside)
  }
}
