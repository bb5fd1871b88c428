extension Engine {
  /// Decides and records a command about a key project.
  func run(
    _ command: Projects.Command, _ request: CommandRequest, _ context: Context
  ) throws -> Outcome.Done {
    if case .register = command { return try openProject(command, request, context) }
    let reaches = try options.policy.reaches(of: request.actor, word: command.word)
    let (slot, depth) = try project(
      request.dossier, for: request.actor, within: reaches, context)
    try checkReach(of: command, depth)
    let key = projects.slots[slot].head.key
    let lastAt = self.lastAt(of: slot, on: projects)
    guard request.at >= lastAt else {
      throw Refusal(.timeWentBack, field: "at", detail: "\(lastAt)")
    }
    if case .erase(let data) = command, try personal(of: key, slot: data.slot) == nil {
      throw try absence(of: data.slot, in: key)
    }
    try elapse(slot, on: projects, through: request.at)
    let state = projects.slots[slot].state
    let context = try self.context(
      context, needing: state.needs(for: command, in: context))
    let ruling = try ruled { try state.decide(command, in: context, into: &$0) }
    return try record(ruling, on: slot, of: projects, in: context)
  }

  /// A unit that was asked to solve a problem answers for its problems, and for nothing else of the project.
  private func checkReach(
    of command: Projects.Command, _ depth: Project.Depth
  ) throws(Refusal) {
    switch command {
    case .solveProblem, .raiseProblem: return
    default:
      guard depth != .asked else { throw Refusal(.notResponsible, field: "actor.unit") }
    }
  }

  /// The project named `key`, where the actor may reach it, and how much of it they see.
  func project(
    _ key: DossierKey?, for actor: Principal, within reaches: [Policy.Reach], _ context: Context
  ) throws -> (slot: Int, depth: Project.Depth) {
    guard let key, key.kind == .project, let slot = try slot(of: key, on: projects),
      let depth = projectDepth(of: slot, for: actor, within: reaches, context)
    else { throw Refusal(.projectNotFound, field: "dossier") }
    return (slot, depth)
  }

  /// How much of a project the actor may see; nil for nothing at all.
  func projectDepth(
    of slot: Int, for actor: Principal, within reaches: [Policy.Reach], _ context: Context
  ) -> Project.Depth? {
    let state = projects.slots[slot].state
    var found: Project.Depth?
    for reach in reaches {
      switch reach {
      case .any:
        return Policy.clearedForCards.contains(actor.role) ? .office : .inside
      case .ownUnit:
        if state.unit >= 0, register.unitCode(state.unit) == actor.unit { return .inside }
      case .assigned:
        if state.isAnswerable(actor.id) { return .inside }
        if let unit = register.unit(actor.unit), state.problems.contains(where: { $0.unit == unit })
        {
          found = .asked
        }
      case .ownCase: if !state.account.isEmpty, state.account == actor.id { found = .own }
      case .registrar: break
      }
    }
    return found
  }

  // MARK: - Opening

  private func openProject(
    _ command: Projects.Command, _ request: CommandRequest, _ context: Context
  ) throws -> Outcome.Done {
    let ruling = try ruled { try Project().decide(command, in: context, into: &$0) }
    let key: DossierKey
    var counter: (name: String, last: Int64)?
    if let named = request.dossier {
      // A list that has its own numbers keeps them; those the engine gives out are not to be had.
      guard named.kind == .project, DossierKey.isID(named.id), !Project.isNumbered(named.id)
      else {
        throw Refusal(
          .badRegister, field: "dossier", detail: String(named.description.prefix(140)))
      }
      guard try slot(of: named, on: projects) == nil else {
        throw Refusal(.alreadyExists, field: "dossier", detail: named.description)
      }
      key = named
    } else {
      let year = context.day.parts.year
      let name = Project.counter(year: year)
      let last = try lastGiven(name)
      key = DossierKey(.project, Project.number(year: year, last + 1))
      counter = (name, last + 1)
    }
    let slot = projects.remember(DossierHead(new: key), Project())
    do {
      let done = try record(ruling, on: slot, of: projects, in: context)
      if let counter { changes.counters[counter.name] = counter.last }
      return done
    } catch {
      projects.forgetLast()
      throw error
    }
  }
}

extension Project {
  /// Whether `person` answers for the project: its leader, its team, who follows it or one of its
  /// problems. Whoever solves a problem answers for that alone.
  func isAnswerable(_ person: String) -> Bool {
    leader == person || tracker == person || team?.head == person
      || team?.members.contains(person) == true
      || problems.contains { $0.follower == person }
      || listing?.leader == person
  }
}
