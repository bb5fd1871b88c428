extension Engine {
  func penaltyView(_ question: Question, _ context: Context) throws -> Penalties.View {
    let (slot, depth) = try seen(question, on: penalties, context)
    let state = try projected(slot, on: penalties, at: question.at)
    return state.view(
      number: penalties.heads[slot].key.id, inside: depth == .inside, in: context)
  }

  /// Cases the viewer may see, by number.
  func penaltyList(
    _ filter: Penalties.Filter, _ question: Question, _ context: Context
  ) throws -> Penalties.List {
    let found = try page(
      filter, of: penalties, question, context, unit: filter.unit, about: filter.benchmark
    ) {
      (number, state, depth) -> Penalties.View? in
      guard filter.benchmark.isEmpty || state.benchmark == filter.benchmark
      else { return nil }
      return state.view(number: number, inside: depth == .inside, in: context)
    }
    var list = Penalties.List()
    (list.penalties, list.more) = found
    return list
  }

  /// How a penalty came about. The subject reads it once told: art 44.
  func penaltyExplanation(
    _ question: Question, _ context: Context
  ) throws -> Penalties.Explanation {
    let (slot, depth) = try seen(question, on: penalties, context)
    let state = try projected(slot, on: penalties, at: question.at)
    guard depth == .inside || state.told != nil || state.served != nil else {
      throw Refusal(.wrongPhase, article: "penalty:44", detail: state.phase.rawValue)
    }
    return state.explanation(number: penalties.heads[slot].key.id, in: context)
  }
}
