// What may be asked of inspections and their plans.

extension Engine {
  // MARK: - Plans

  func inspectionPlanView(
    _ question: Question, _ context: Context
  ) throws -> Inspections.PlanView {
    let slot = try seen(question, on: inspectionPlans, context).slot
    return inspectionPlans.slots[slot].state.view(
      number: inspectionPlans.heads[slot].key.id)
  }

  /// Plans that the viewer may see, by name.
  func inspectionPlanList(
    _ filter: Inspections.PlanFilter, _ question: Question, _ context: Context
  ) throws -> Inspections.PlanList {
    let found = try page(filter, of: inspectionPlans, question, context) {
      (number, state, _) -> Inspections.PlanView? in state.view(number: number)
    }
    var list = Inspections.PlanList()
    (list.plans, list.more) = found
    return list
  }

  /// The draws of a plan, which are published.
  func inspectionDraws(_ question: Question, _ context: Context) throws -> Inspections.DrawList {
    let slot = try seen(question, on: inspectionPlans, context).slot
    let list = inspectionPlans.slots[slot].state.drawList(
      number: inspectionPlans.heads[slot].key.id)
    // Before its first draw a plan is no one's but those who may see the plan itself.
    if list.draws.isEmpty {
      guard (try? viewer(question.actor, word: "inspectionPlan.get", context)) != nil else {
        throw Refusal(InspectionPlan.notFound, field: "dossier")
      }
    }
    return list
  }

  // MARK: - Inspections

  func inspectionView(_ question: Question, _ context: Context) throws -> Inspections.View {
    let (slot, depth) = try seen(question, on: inspections, context)
    let state = try projected(slot, on: inspections, at: question.at)
    return try state.view(
      number: inspections.heads[slot].key.id, at: depth, in: context)
  }

  /// Inspections that the viewer may see, by number.
  func inspectionList(
    _ filter: Inspections.Filter, _ question: Question, _ context: Context
  ) throws -> Inspections.List {
    let found = try page(filter, of: inspections, question, context, unit: filter.unit) {
      (number, state, depth) throws -> Inspections.View? in
      guard filter.plan.isEmpty || state.subject.plan == filter.plan,
        filter.kind.map({ $0 == state.subject.kind }) ?? true
      else { return nil }
      return try state.view(number: number, at: depth, in: context)
    }
    var list = Inspections.List()
    (list.inspections, list.more) = found
    return list
  }

  /// The orders of all inspections that the viewer may see: the late first, then by their last day.
  ///
  /// - Complexity: O(inspections).
  func inspectionOrders(
    _ filter: Inspections.OrderFilter, _ question: Question, _ context: Context
  ) throws -> Inspections.OrderBoard {
    try checkLimit(filter.limit)
    var board = Inspections.OrderBoard()
    board.orders = try every(of: inspections, question, context, unit: filter.unit) {
      (number, state) in
      try state.orders.filter { order in
        filter.progress.map { $0 == order.progress } ?? !order.isEnded
      }.map { try state.view(of: $0, number, context) }
    }.flatMap { $0 }
    for order in board.orders {
      switch order.light {
      case .red: board.red &+= 1
      case .yellow, .amber: board.amber &+= 1
      case .green: board.green &+= 1
      case .grey: continue
      }
    }
    board.orders.sort { $0.urgency < $1.urgency }
    board.orders.removeLast(max(0, board.orders.count - Int(filter.limit)))
    return board
  }

  /// What stands behind an inspection, as far as the viewer sees it.
  func inspectionReasons(
    _ question: Question, _ context: Context
  ) throws -> Supervision.Grounds { try inspectionView(question, context).reasons(in: context) }

  /// What stands behind a plan.
  func inspectionPlanReasons(
    _ question: Question, _ context: Context
  ) throws -> Supervision.Grounds {
    let slot = try seen(question, on: inspectionPlans, context).slot
    return inspectionPlans.slots[slot].state.reasons(in: context)
  }

  /// Inspections of a period, from the counters.
  func inspectionTable(
    _ period: ReportPeriod, _ question: Question, _ context: Context
  ) throws -> Inspections.Table {
    _ = try viewer(question.actor, word: question.query.word, context)
    return Inspections.Table(
      period, facts: try sums(of: period, Inspections.Table.families),
      under: context.profile.inspections)
  }
}

extension Inspections.OrderView {
  /// The order on the board: the heaviest light, then the last day, then by number.
  fileprivate var urgency: (Int, Day, String, Int32) {
    let heaviness =
      switch light {
      case .red: 0
      case .yellow, .amber: 1
      case .green: 2
      case .grey: 3
      }
    return (heaviness, due, inspection, number)
  }
}
