extension Engine {
  /// Decides and records a command about a key project.
  func run(
    _ command: ProjectCommand, _ request: Request, _ context: Context
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
    if case .linkCase(let data) = command, data.approval.kind == .approval,
      try self.slot(of: data.approval, on: cases) == nil
    {
      throw Refusal(.caseNotFound, field: "approval")
    }
    try elapse(slot, on: projects, through: request.at)
    ruling.reset()
    try projects.slots[slot].state.decide(command, in: context, into: &ruling)
    switch command {
    case .takeCard(let data) where data.outcome == .complaint:
      return try complain(slot, data, context)
    case .issueCard, .reissueCard: return try recordCard(slot, context)
    default: return try recordProject(slot, context)
    }
  }

  /// A unit that was asked to solve a problem answers for its problems, and for nothing else of the project.
  private func checkReach(
    of command: ProjectCommand, _ depth: Project.Depth
  ) throws(Refusal) {
    switch command {
    case .solveProblem, .raiseProblem: return
    default:
      guard depth != .asked else { throw Refusal(.notResponsible, field: "actor.unit") }
    }
  }

  /// The project named `key`, where the actor may reach it, and how much of it they see.
  func project(
    _ key: DossierKey?, for actor: Actor, within reaches: [Policy.Reach], _ context: Context
  ) throws -> (slot: Int, depth: Project.Depth) {
    guard let key, key.kind == .project, let slot = try slot(of: key, on: projects),
      let depth = projectDepth(of: slot, for: actor, within: reaches, context)
    else { throw Refusal(.projectNotFound, field: "dossier") }
    return (slot, depth)
  }

  /// How much of a project the actor may see; nil for nothing at all.
  func projectDepth(
    of slot: Int, for actor: Actor, within reaches: [Policy.Reach], _ context: Context
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
    _ command: ProjectCommand, _ request: Request, _ context: Context
  ) throws -> Outcome.Done {
    ruling.reset()
    try Project().decide(command, in: context, into: &ruling)
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
      let last = try changes.counters[name] ?? store.counter(name)
      key = DossierKey(.project, Project.number(year: year, last + 1))
      counter = (name, last + 1)
    }
    let slot = projects.remember(DossierHead(new: key), Project())
    do {
      let done = try recordProject(slot, context)
      if let counter { changes.counters[counter.name] = counter.last }
      return done
    } catch {
      projects.forgetLast()
      throw error
    }
  }

  // MARK: - Recording

  /// Records the ruling in a project. An owner stands in it as one, never by the account.
  func recordProject(_ slot: Int, _ context: Context) throws -> Outcome.Done {
    if !context.actor.role.isOfficer, context.actor.role != .administrator {
      ruling.author = Actor("owner", context.actor.role)
    }
    _ = try legible()
    return try record(on: slot, of: projects, in: context)
  }

  /// Numbers the card of the ruling, gap-free within its kind and year, and records it.
  private func recordCard(_ slot: Int, _ context: Context) throws -> Outcome.Done {
    let year = context.day.parts.year
    var counter: (name: String, last: Int64)?
    for place in ruling.events.indices {
      guard case .project(.cardIssued(var card)) = ruling.events[place] else { continue }
      let name = Project.counter(of: card.kind, year: year)
      let last = try changes.counters[name] ?? store.counter(name)
      card.number = Project.number(of: card.kind, year: year, last + 1)
      counter = (name, last + 1)
      ruling.events[place] = .project(.cardIssued(card))
    }
    let done = try recordProject(slot, context)
    if let counter { changes.counters[counter.name] = counter.last }
    return done
  }

  /// A returned card becomes an efficiency complaint: DOMAIN §5.6. Who complains is asked to be kept secret,
  /// and the project's ledger holds no more than a commitment to the complaint's number.
  private func complain(
    _ slot: Int, _ data: CardTaking, _ context: Context
  ) throws -> Outcome.Done {
    let key = projects.slots[slot].head.key
    let state = projects.slots[slot].state
    let place = try state.placeOfCard(data.card)
    // Whose card it is, and no one else where that was erased.
    let named = "card-\(state.cards[place].holder + 1)"
    let holder = try contact(of: key, slot: state.kept.contains(named) ? named : "contact")
    let words = try kept(CardWords.self, of: key, slot: "words-\(place + 1)")
    let fact = words?.text ?? "\(CardKind.supervision.chinese)反映的情况"
    var intake = ComplaintIntake(
      data.category, fact: ComplaintFact(fact),
      complainant: holder.map {
        Complainant($0.name, phone: $0.phone, account: state.account)
      },
      identity: holder == nil ? .anonymous : .confidential, channel: .card, unit: data.unit)
    intake.received = context.day
    guard case .project(.cardTaken(var taken)) = ruling.events.first else {
      throw Refusal(.cardUnknown, field: "card")
    }
    let complaint = try open(intake, context)
    ruling.reset()
    taken.complaint = ruling.commit("complaint-\(place + 1)", CardComplaint(complaint))
    ruling.events.append(.project(.cardTaken(taken)))
    return try recordProject(slot, context)
  }

  /// Who acts for the owner, or holds a card; nil where nobody was named, or erased.
  func contact(of key: DossierKey, slot: String = "contact") throws(Fault) -> ProjectContact? {
    try kept(ProjectContact.self, of: key, slot: slot)
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
