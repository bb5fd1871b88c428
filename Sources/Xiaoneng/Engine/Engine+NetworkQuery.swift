// What may be asked of the service network: its points, mandates, and what both come to.

extension Engine {
  func pointView(_ question: Question, _ context: Context) throws -> Network.PointView {
    let slot = try seen(question, on: points, context).slot
    return points.slots[slot].state.view(
      code: points.heads[slot].key.id, in: context)
  }

  /// Points, by code.
  func pointList(
    _ filter: Network.PointFilter, _ question: Question, _ context: Context
  ) throws -> Network.PointList {
    let found = try page(filter, of: points, question, context) {
      (code, state, _) -> Network.PointView? in
      guard filter.tier.map({ $0 == state.record.tier }) ?? true,
        filter.parent.isEmpty || state.record.parent == filter.parent
      else { return nil }
      return state.view(code: code, in: context)
    }
    var list = Network.PointList()
    (list.points, list.more) = found
    return list
  }

  func mandateView(_ question: Question, _ context: Context) throws -> Network.MandateView {
    let slot = try seen(question, on: mandates, context).slot
    let state = try projected(slot, on: mandates, at: question.at)
    return try state.view(number: mandates.heads[slot].key.id, in: context)
  }

  /// Mandates that the viewer may see, by number.
  func mandateList(
    _ filter: Network.MandateFilter, _ question: Question, _ context: Context
  ) throws -> Network.MandateList {
    let found = try page(filter, of: mandates, question, context) {
      (number, state, _) throws -> Network.MandateView? in
      guard filter.point.isEmpty || state.record.point == filter.point
      else { return nil }
      return try state.view(number: number, in: context)
    }
    var list = Network.MandateList()
    (list.mandates, list.more) = found
    return list
  }

  /// What stands behind the days of a mandate.
  func mandateReasons(_ question: Question, _ context: Context) throws -> Supervision.Grounds {
    let slot = try seen(question, on: mandates, context).slot
    return try projected(slot, on: mandates, at: question.at).reasons(in: context)
  }

  /// Mandates of a period, from the counters.
  func networkTable(
    _ period: ReportPeriod, _ question: Question, _ context: Context
  ) throws -> Network.Table {
    _ = try viewer(question.actor, word: question.query.word, context)
    return Network.Table(period, facts: try sums(of: period, Network.Table.families))
  }

  /// What the network reaches, tier by tier, with the denominators of the rule set, and how its mandates fare.
  ///
  /// - Complexity: O(points + mandates).
  func networkCoverage(_ question: Question, _ context: Context) throws -> Network.Covered {
    let numbers = context.profile.network
    let open = try every(of: points, question, context) { (code, state) in
      state.phase == .open ? state.row(code: code) : nil
    }
    let plan = Network.Plan(
      points: open, towns: numbers.towns > 0 ? numbers.towns : nil,
      villages: numbers.villages > 0 ? numbers.villages : nil)
    var covered = Network.Covered()
    covered.coverage = try plan.coverage()
    // Whoever reaches everything here reaches every mandate; nothing of one is told.
    for state in try every(of: mandates, question, context, row: { (_, state) in state }) {
      covered.add(state)
    }
    return covered
  }
}

extension Network.Covered {
  fileprivate mutating func add(_ mandate: MandateCase) {
    guard !mandate.isGuidance else {
      guided &+= 1
      return
    }
    mandates &+= 1
    if mandate.charged > 0 { charged &+= 1 }
    if mandate.record.local, mandate.ended?.result == .granted { local &+= 1 }
    let up = mandate.legs.prefix { !$0.record.from.isEmpty }
    guard mandate.organReceived != nil else { return }
    handed &+= 1
    if up.allSatisfy({ $0.record.late == 0 }) { inTime &+= 1 }
  }
}
