extension Project {
  /// The events that `command` causes, in order, appended to `ruling`.
  ///
  /// - Throws: the first rule broken, in the order the rules stand below.
  /// - Complexity: O(reports + problems + cards), and O(tasks) where a schedule is looked at.
  func decide(
    _ command: Projects.Command, in context: Context, into ruling: inout Ruling
  ) throws(Refusal) {
    ruling.author = Self.author(context.actor)
    try rule(command, context, &ruling)
    try ruling.legible()
  }

  /// An owner stands in the ledger as one, never by the account.
  static func author(_ actor: Principal) -> Principal? {
    actor.role.isOfficer || actor.role == .administrator ? nil : Principal("owner", actor.role)
  }

  private func rule(
    _ command: Projects.Command, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    switch command {
    case .register(let data): try register(data, context, &ruling)
    case .changeLeader(let data): try changeLeader(data, context, &ruling)
    case .changeUnit(let data): try changeUnit(data, context, &ruling)
    case .formTeam(let data): try formTeam(data, context, &ruling)
    case .nameTracker(let data): try nameTracker(data, context, &ruling)
    case .changeFinish(let data): try changeFinish(data, context, &ruling)
    case .setTargets(let data): try setTargets(data, context, &ruling)
    case .planInvestment(let data): try planInvestment(data, &ruling)
    case .submitPlan(let data): try submitPlan(data, context, &ruling)
    case .approvePlan(let data): try approvePlan(data, context, &ruling)
    case .rejectPlan(let data): try rejectPlan(data, context, &ruling)
    case .track(let data): try track(data, context, &ruling)
    case .report(let data): try report(data, context, &ruling)
    case .correctReport(let data): try correctReport(data, context, &ruling)
    case .excuseReport(let data): try excuseReport(data, context, &ruling)
    case .recordUrging(let data): try recordUrging(data, context, &ruling)
    case .visit(let data): try visit(data, context, &ruling)
    case .meet(let data): try meet(data, context, &ruling)
    case .raiseProblem(let data): try raiseProblem(data, context, &ruling)
    case .assignProblem(let data): try assignProblem(data, context, &ruling)
    case .solveProblem(let data): try solveProblem(data, context, &ruling)
    case .verifyProblem(let data): try verifyProblem(data, &ruling)
    case .writeOffProblem(let data): try writeOffProblem(data, &ruling)
    case .reopenProblem(let data): try reopenProblem(data, context, &ruling)
    case .supervise(let data): try list(data, context, &ruling)
    case .reportWeekly(let data): try reportListing(data, context, &ruling)
    case .checkSupervised(let data): try checkListing(data, &ruling)
    case .endSupervision(let data): try delist(data, &ruling)
    case .issueCard(let data): try issueCard(data, replacing: "", context, &ruling)
    case .returnCard(let data): try returnCard(data, context, &ruling)
    case .takeCard(let data): try takeCard(data, context, &ruling)
    case .voidCard(let data): try voidCard(data, &ruling)
    case .reissueCard(let data): try reissueCard(data, context, &ruling)
    case .file(let data): try file(data, context, &ruling)
    case .linkCase(let data): try linkCase(data, context, &ruling)
    case .suspend(let data): try suspend(data, &ruling)
    case .resume(let data): try resume(data, context, &ruling)
    case .complete(let data): try complete(data, context, &ruling)
    case .close(let data): try close(data, context, &ruling)
    case .cancel(let data): try cancel(data, &ruling)
    case .erase(let data): try erase(data, &ruling)
    }
  }

  // MARK: - What the rules below share

  func require(_ phases: Phase...) throws(Refusal) {
    guard phases.contains(phase) else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
  }

  /// Words that may be left out, and are not too long.
  func limitText(_ text: String, _ field: String) throws(Refusal) {
    guard text.utf8.count <= Self.longestText else {
      throw Refusal(.tooLong, field: field, detail: "\(text.utf8.count) > \(Self.longestText)")
    }
  }

  /// A unit of the register.
  func requireUnit(_ code: String, _ field: String, _ context: Context) throws(Refusal) {
    guard context.register.unit(code) != nil else {
      throw Refusal(.notFound, field: field, detail: String(code.prefix(64)))
    }
  }

  /// An officer of the register, in service today, in one of `roles` where any are named.
  func requireOfficer(
    _ id: String, _ field: String, in roles: RoleSet = [], _ context: Context
  ) throws(Refusal) {
    guard let place = context.register.person(id) else {
      throw Refusal(.actorUnknown, field: field, detail: String(id.prefix(64)))
    }
    let person = context.register.persons[Int(place)]
    if let last = person.lastDay, last < context.day {
      throw Refusal(.actorUnknown, field: field, detail: "\(id): \(last)")
    }
    guard roles.bits == 0 || person.roles.bits & roles.bits != 0 else {
      throw Refusal(.notAllowed, field: field, detail: id)
    }
  }

  /// A day on which something is to be done: today or later.
  func requireAhead(_ day: Day, _ field: String, _ context: Context) throws(Refusal) {
    guard day.isInRange, day >= context.day else {
      throw Refusal(.badDate, field: field, detail: "\(day) < \(context.day)")
    }
  }

  /// A day within thirty years: beyond them no one plans, and a slip of the pen would be urged for ever.
  func requireNear(_ day: Day, _ field: String, _ context: Context) throws(Refusal) {
    guard day - context.day <= 30 * 366 else {
      throw Refusal(.badDate, field: field, detail: "\(day) > \(context.day) + 30")
    }
  }

  /// A day on which something was done: today or before.
  func requirePast(_ day: Day, _ field: String, _ context: Context) throws(Refusal) {
    guard day.isInRange, day <= context.day else {
      throw Refusal(.badDate, field: field, detail: "\(day) > \(context.day)")
    }
  }
}
