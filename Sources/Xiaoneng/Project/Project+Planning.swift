extension Project {
  // 将工作目标、工作任务层层分解: the account.
  func setTargets(
    _ data: Projects.TargetTree, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.active, .suspended)
    if !targets.isEmpty { try requireText(data.reason, "reason") }
    try limitText(data.reason, "reason")
    guard (1...10_000).contains(data.targets.count) else {
      throw Refusal(.tooMany, field: "targets", detail: "1…10000 ≠ \(data.targets.count)")
    }
    var places: [String: Int] = [:]
    for (place, target) in data.targets.enumerated() {
      try check(target, "targets[\(place)]", context)
      guard places.updateValue(place, forKey: target.id) == nil else {
        throw Refusal(.alreadyExists, field: "targets[\(place)].id", detail: target.id)
      }
    }
    try checkTree(data.targets, places)
    ruling.events.append(.project(.targetsSet(data)))
  }

  private func check(
    _ target: Projects.Target, _ field: String, _ context: Context
  ) throws(Refusal) {
    guard (1...64).contains(target.id.utf8.count) else {
      throw Refusal(.badRegister, field: field + ".id")
    }
    try requireText(target.name, field + ".name", .badRegister, most: 512)
    try Refusal.requirePlain(target.name, field + ".name")
    guard target.measure.utf8.count <= 64 else {
      throw Refusal(.tooLong, field: field + ".measure")
    }
    guard (0...Self.mostQuantity).contains(target.quantity) else {
      throw Refusal(.quantityOutOfRange, field: field + ".quantity", detail: "\(target.quantity)")
    }
    if !target.unit.isEmpty { try requireUnit(target.unit, field + ".unit", context) }
    if !target.officer.isEmpty { try requireOfficer(target.officer, field + ".officer", context) }
    guard target.by >= start, target.by <= finish else {
      throw Refusal(
        .badDate, field: field + ".by", detail: "\(start) … \(finish) ≠ \(target.by)")
    }
  }

  /// Every target hangs on one that is there, no later than it, and the parts add up.
  private func checkTree(
    _ targets: [Projects.Target], _ places: [String: Int]
  ) throws(Refusal) {
    var sums: [Int: Int64] = [:]
    for (place, target) in targets.enumerated() where !target.parent.isEmpty {
      guard let parent = places[target.parent] else {
        throw Refusal(.targetTreeBroken, field: "targets[\(place)].parent", detail: target.parent)
      }
      guard target.by <= targets[parent].by else {
        throw Refusal(
          .badDate, field: "targets[\(place)].by", detail: "\(target.by) > \(targets[parent].by)")
      }
      // What is measured in something else is no part of the sum.
      if !target.measure.isEmpty, target.measure == targets[parent].measure {
        sums[parent, default: 0] &+= target.quantity
      }
    }
    for place in targets.indices {
      // Up from every target: whoever does not reach the top goes round.
      var (above, steps) = (targets[place].parent, 0)
      while let next = places[above] {
        steps += 1
        guard steps <= 100 else {
          throw Refusal(
            .targetTreeBroken, field: "targets[\(place)].parent", detail: targets[place].id)
        }
        above = targets[next].parent
      }
      guard let sum = sums[place], sum != targets[place].quantity else { continue }
      let parts = targets.filter {
        $0.parent == targets[place].id && $0.measure == targets[place].measure
      }
      let shown =
        parts.prefix(8).map { Self.thousandths($0.quantity) } + (parts.count > 8 ? ["…"] : [])
      throw Refusal(
        .sumsDiffer, field: "targets[\(place)].quantity",
        detail: "\(targets[place].id): \(Self.thousandths(targets[place].quantity)) ≠ "
          + shown.joined(separator: " + ") + " = \(Self.thousandths(sum)) \(targets[place].measure)"
      )
    }
  }

  /// A quantity in thousandths as people write it: 12500 is 12.5.
  static func thousandths(_ quantity: Int64) -> String {
    let whole = "\(quantity / 1_000)"
    var rest = String("\(1_000 + abs(quantity % 1_000))".dropFirst())
    while rest.hasSuffix("0") { rest.removeLast() }
    return rest.isEmpty ? whole : whole + "." + rest
  }

  // 重点项目管理规定: investment this period, cumulative, plan.
  func planInvestment(_ data: Projects.InvestmentPlan, _ ruling: inout Ruling) throws(Refusal) {
    try require(.active, .suspended)
    if !shares.isEmpty || data.total != investment { try requireText(data.reason, "reason") }
    try limitText(data.reason, "reason")
    guard (1...Self.mostQuantity).contains(data.total) else {
      throw Refusal(.quantityOutOfRange, field: "total", detail: "\(data.total)")
    }
    guard (1...1_000).contains(data.shares.count) else {
      throw Refusal(.tooMany, field: "shares", detail: "1…1000 ≠ \(data.shares.count)")
    }
    var (sum, before): (Int64, Day?) = (0, nil)
    for (place, share) in data.shares.enumerated() {
      guard (0...Self.mostQuantity).contains(share.amount) else {
        throw Refusal(
          .quantityOutOfRange, field: "shares[\(place)].amount", detail: "\(share.amount)")
      }
      if let before, share.through <= before {
        throw Refusal(
          .badDate, field: "shares[\(place)].through", detail: "\(share.through) ≤ \(before)")
      }
      guard share.through >= start, share.through <= finish else {
        throw Refusal(
          .badDate, field: "shares[\(place)].through",
          detail: "\(start) … \(finish) ≠ \(share.through)")
      }
      before = share.through
      sum += share.amount
    }
    guard sum == data.total else {
      throw Refusal(
        .sumsDiffer, field: "shares", detail: "\(sum) ≠ \(data.total) (\(data.total - sum))")
    }
    ruling.events.append(.project(.investmentPlanned(data)))
  }

  // MARK: - Backward schedules 倒排工期

  func submitPlan(
    _ data: Projects.PlanSubmission, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.active, .suspended)
    guard pending == nil else {
      throw Refusal(.alreadyDone, field: "plan", detail: "v\(versions)")
    }
    if plan != nil { try requireText(data.reason, "reason") }
    try limitText(data.reason, "reason")
    for (place, task) in data.plan.tasks.enumerated()
    where task.started != nil || task.finished != nil {
      // Facts are told in reports, by whoever answers for them.
      throw Refusal(.badRegister, field: "plan.tasks[\(place)].started", detail: task.id)
    }
    guard data.plan.finish <= finish else {
      throw Refusal(
        .finishTooLate, field: "plan.finish", detail: "\(data.plan.finish) > \(finish)")
    }
    try requireAhead(data.plan.finish, "plan.finish", context)
    var next = data
    next.version = versions + 1
    next.by = context.actor.id
    // What has been done already is done in the new schedule too.
    let schedule: WorkSchedule
    do {
      schedule = try known(data.plan).schedule(in: context.calendar, asOf: context.day)
    } catch {
      throw Refusal(
        error.code, article: error.article, field: error.field.map { "plan." + $0 },
        detail: error.detail)
    }
    guard schedule.feasible else {
      let late = schedule.tasks.map(\.slack).min() ?? 0
      throw Refusal(
        .planInfeasible, field: "plan",
        detail: Self.shortened(schedule.chain)
          + " (\(late)); \(schedule.forecast) > \(data.plan.finish)")
    }
    ruling.events.append(.project(.planSubmitted(next)))
  }

  private static func shortened(_ chain: [String]) -> String {
    (chain.count > 12 ? chain.prefix(6) + ["…"] + chain.suffix(5) : chain[...])
      .joined(separator: " → ")
  }

  // One approved current plan. By the leader, and no one else.
  func approvePlan(
    _ data: Projects.PlanApproval, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try requirePending(data.version, context)
    try limitText(data.document, "document")
    guard let pending, pending.finish <= finish else {
      throw Refusal(
        .finishTooLate, field: "version", detail: "\(pending?.finish ?? finish) > \(finish)")
    }
    ruling.events.append(.project(.planApproved(data)))
  }

  func rejectPlan(
    _ data: Projects.PlanRejection, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try requirePending(data.version, context)
    try requireText(data.reason, "reason")
    ruling.events.append(.project(.planRejected(data)))
  }

  private func requirePending(_ version: Int32, _ context: Context) throws(Refusal) {
    try require(.active, .suspended)
    guard pending != nil, version == versions else {
      throw Refusal(.planMissing, field: "version", detail: "v\(version)")
    }
    guard context.actor.id == leader else {
      throw Refusal(.notResponsible, field: "actor.id", detail: leader)
    }
    guard context.actor.id != submittedBy else {
      throw Refusal(.conflictOfInterest, article: "rule:project", field: "actor.id")
    }
  }

  /// The schedule with what is known of its tasks.
  func known(_ plan: WorkPlan) -> WorkPlan {
    guard !facts.isEmpty else { return plan }
    var plan = plan
    for place in plan.tasks.indices {
      guard let fact = facts[plan.tasks[place].id] else { continue }
      plan.tasks[place].started = fact.started
      plan.tasks[place].finished = fact.finished
    }
    return plan
  }

  func track(_ data: Projects.TaskFacts, _ context: Context, _ ruling: inout Ruling) throws(Refusal)
  {
    try require(.active)
    guard !data.facts.isEmpty else { throw Refusal(.badRegister, field: "facts") }
    try limitText(data.reason, "reason")
    try check(data.facts, reason: data.reason, "facts", context)
    ruling.events.append(.project(.tracked(data)))
  }

  /// Facts of tasks that are in the schedule, none of the future, none taken back without a reason.
  func check(
    _ news: [Projects.TaskFact], reason: String, _ field: String, _ context: Context
  ) throws(Refusal) {
    guard !news.isEmpty else { return }
    guard let plan else { throw Refusal(.planMissing, field: field) }
    guard news.count <= plan.tasks.count else {
      throw Refusal(.tooMany, field: field, detail: "\(news.count) > \(plan.tasks.count)")
    }
    let known = Set(plan.tasks.lazy.map(\.id))
    var seen = Set<String>()
    for (place, fact) in news.enumerated() {
      let field = "\(field)[\(place)]"
      guard known.contains(fact.task) else {
        throw Refusal(.taskUnknown, field: field + ".task", detail: String(fact.task.prefix(64)))
      }
      guard seen.insert(fact.task).inserted else {
        throw Refusal(.namedTwice, field: field + ".task", detail: fact.task)
      }
      if let started = fact.started {
        try requirePast(started, field + ".started", context)
        // A day that no calendar reaches would put the whole schedule out, and its lights with it.
        _ = try context.calendar.count(after: started, through: context.day)
      }
      if let finished = fact.finished {
        try requirePast(finished, field + ".finished", context)
        guard let started = fact.started, started <= finished else {
          throw Refusal(
            .badDate, field: field + ".finished",
            detail: "\(finished) < \(fact.started.map { "\($0)" } ?? "—")")
        }
      }
      guard let old = facts[fact.task] else { continue }
      let isTakenBack =
        (old.started != nil && fact.started != old.started)
        || (old.finished != nil && fact.finished != old.finished)
      if isTakenBack { try requireText(reason, "reason", .progressWentBack) }
    }
  }
}
