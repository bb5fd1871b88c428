extension Engine {
  /// Decides one command and records what it causes.
  ///
  /// - Returns: what was recorded, or the refusal. A refusal records nothing.
  /// - Throws: ``XiaonengCalendar/Fault`` when the store cannot; nothing was recorded then either.
  /// - Complexity: O(1) in the number and length of ledgers.
  public func execute(_ request: CommandRequest) throws(Fault) -> Outcome {
    let outcomes = try execute([request])
    return outcomes.first ?? .refused(Refusal(.notFound))
  }

  /// The same for an order: a command with the dossier it is about.
  public func execute(
    _ order: CommandOrder, by actor: Principal, at: Instant, key: String? = nil
  ) throws(Fault) -> Outcome {
    try execute(CommandRequest(order.command, on: order.dossier, by: actor, at: at, key: key))
  }

  /// The same, spelt for callers in Swift.
  public func execute(
    _ command: Command, on dossier: DossierKey? = nil, by actor: Principal, at: Instant,
    key: String? = nil
  ) throws(Fault) -> Outcome {
    try execute(CommandRequest(command, on: dossier, by: actor, at: at, key: key))
  }

  /// Decides commands in order in one transaction.
  ///
  /// - Parameters:
  ///   - requests: the commands, each with its own actor, moment and key.
  ///   - allOrNothing: when true, one refusal undoes the commands before it, and those after it are not
  ///     tried; the last outcome is the refusal. Over a store of several places all must be of one place.
  /// - Returns: an outcome for each command that was tried.
  /// - Throws: ``XiaonengCalendar/Fault`` when the store cannot; nothing was recorded then.
  public func execute(
    _ requests: [CommandRequest], allOrNothing: Bool = false
  ) throws(Fault) -> [Outcome] {
    idle.removeAll(keepingCapacity: true)
    foresee(requests)
    defer { ahead = nil }
    guard store.places > 1, requests.count > 1, !allOrNothing else {
      return try decide(requests, allOrNothing: allOrNothing)
    }
    // Their dossiers stand in several places: each has a transaction of its own.
    var outcomes: [Outcome] = []
    outcomes.reserveCapacity(requests.count)
    for request in requests { outcomes += try decide([request], allOrNothing: false) }
    return outcomes
  }

  /// Decides commands in one transaction, and does what they order elsewhere.
  private func decide(
    _ requests: [CommandRequest], allOrNothing: Bool
  ) throws(Fault) -> [Outcome] {
    var outcomes: [Outcome] = []
    outcomes.reserveCapacity(requests.count)
    let days = registerSeen.ofDays
    var failed = false
    var guesses: [CommandRequest] = []
    carryOutLeft()
    // Where the outcome is not known what was ordered may be: it waits to be done.
    mayHaveOrders = store.places > 1
    let about = store.decidesOnMemory ? requests.compactMap(\.dossier) : nil
    try transact(writing: true, about: about) { () throws(Fault) in
      outcomes.removeAll(keepingCapacity: true)
      failed = false
      guesses.removeAll()
      // Each request is looked at where it stands: a copy of it would be dear.
      let span = requests.span
      for index in span.indices {
        namesPerson = false
        outcomes.append(try run(span[index]))
        try requireRegister()
        if namesPerson { guesses.append(span[index]) }
        if allOrNothing, outcomes.last?.done == nil {
          failed = true
          changes.removeAll()
          return
        }
      }
    }
    mayHaveOrders = false
    if failed { forget() }
    if !guesses.isEmpty { try record(guesses: guesses) }
    // What could not be done with it is done after it, or by the next sweep: the outcomes stand.
    if !changes.orders.isEmpty { carryOutKept() }
    // Likewise what other days mean for what waits elsewhere.
    if registerSeen.ofDays > days {
      for place in 1..<store.places { try? fileAnew(place) }
    }
    return outcomes
  }

  /// One command inside the transaction.
  func run(_ request: CommandRequest) throws(Fault) -> Outcome {
    do {
      try requireArrived(request.at)
      arrival = request.at
      if let dossier = request.dossier { try aim(at: dossier) }
      let context = try context(at: request.at, actor: request.actor, on: request.dossier)
      try vouch(for: request.actor, on: context.day, word: request.command.word)
      try requireNoPersonalData(in: request.actor)
      _ = try options.policy.reaches(of: request.actor, word: request.command.word)
      // Only who may ask at all learns what became of the same request before.
      if let key = request.key, let known = try remembered(key, request) { return known }
      let done: Outcome.Done
      switch request.command {
      case .register(let command): done = try run(command, request, context)
      case .case(let command):
        if case .import(let data) = command, let again = try importAgain(data, request, context) {
          done = again
        } else {
          done = try run(command, on: cases, request, context)
        }
      case .complaint(let command):
        var erased = try run(command, on: complaints, request, context)
        if Complaint.erasure(in: command)?.slot == Complaint.slotOfAccount {
          erased.stillHeld = try stillHeld(besides: erased.dossier)
        }
        done = erased
      case .bulletin(let command): done = try run(command, on: bulletins, request, context)
      case .hotline(let command): done = try run(command, on: hotlines, request, context)
      case .project(let command):
        let made = try complaints(madeOf: command, request.dossier)
        var erased = try run(command, on: projects, request, context)
        erased.stillHeld = try made.filter { try complainant(of: $0) != nil }.sorted()
        done = erased
      case .appraisal(let command): done = try run(command, on: appraisals, request, context)
      case .penalty(let command): done = try run(command, on: penalties, request, context)
      case .supervision(let command): done = try run(command, on: incidents, request, context)
      case .accountability(let command): done = try run(command, on: records, request, context)
      case .conduct(let command): done = try run(command, on: conducts, request, context)
      case .stage(let command):
        var erased = try run(command, on: stages, request, context)
        if JointStage.erasure(in: command)?.slot == DossierKind.stage.slotOfPerson {
          erased.stillHeld = try casesOf(stage: erased.dossier)
        }
        done = erased
      case .inspectionPlan(let command):
        done = try run(command, on: inspectionPlans, request, context)
      case .inspection(let command): done = try run(command, on: inspections, request, context)
      case .tenRules(let command): done = try run(command, on: ruleFiles, request, context)
      case .contact(let command): done = try run(command, on: contacts, request, context)
      case .point(let command): done = try run(command, on: points, request, context)
      case .mandate(let command): done = try run(command, on: mandates, request, context)
      case .personal(let command):
        guard let key = request.dossier, let shelf = shelf(of: key.kind) else {
          throw Refusal(.notFound, field: "dossier")
        }
        done = try shelf.run(command, request, context, self)
      case .upkeep(let command):
        guard let key = request.dossier, let shelf = shelf(of: key.kind) else {
          throw Refusal(.notFound, field: "dossier")
        }
        done = try shelf.run(command, request, context, self)
      }
      if let key = request.key, !request.command.isTrial {
        changes.requests[memory(of: key, by: request.actor)] = StoredRequest(
          command: digest(of: request), done: done)
      }
      return .done(done)
    } catch let refusal as Refusal {
      if refusal.code == .identityExposed { namesPerson = true }
      return .refused(cited(refusal, at: request.at, word: request.command.word))
    } catch let fault as Fault {
      throw fault
    } catch {
      throw Fault(.storeFailed, detail: "\(type(of: error))")
    }
  }

  /// The complaints that were split off this one, or that this one was split off from, and that still hold who
  /// complains; in the order of their numbers. 个人信息保护法 art 47.
  private func stillHeld(besides key: DossierKey) throws -> [DossierKey] {
    var found: Set<DossierKey> = [key]
    var open = [key]
    var held: [DossierKey] = []
    while let next = open.popLast() {
      guard let slot = try slot(of: next, on: complaints) else { continue }
      for part in complaints.slots[slot].state.parts where found.insert(part).inserted {
        open.append(part)
        if try complainant(of: part) != nil { held.append(part) }
      }
    }
    return held.sorted()
  }

  /// The complaints that were made of the cards of which a command erases something; looked up before it is gone.
  private func complaints(
    madeOf command: Projects.Command, _ key: DossierKey?
  ) throws -> [DossierKey] {
    guard let erased = Project.erasure(in: command)?.slot, let key, key.kind == .project,
      let slot = try slot(of: key, on: projects)
    else { return [] }
    return try projects.slots[slot].state.complaints(keeping: erased).compactMap { place in
      try kept(Projects.CardComplaint.self, of: key, slot: Project.slotOfComplaint(place))?
        .complaint
    }
  }

  /// The cases of a stage's branches that keep their applicant.
  private func casesOf(stage key: DossierKey) throws -> [DossierKey] {
    guard let slot = try slot(of: key, on: stages) else { return [] }
    return try stages.slots[slot].state.parts.compactMap(\.dossier).filter { dossier in
      guard let kept = dossier.kind.slotOfPerson else { return false }
      return try personal(of: dossier, slot: kept) != nil
    }.sorted()
  }

  private func remembered(_ key: String, _ request: CommandRequest) throws -> Outcome? {
    guard (1...128).contains(key.utf8.count) else { throw Refusal(.tooLong, field: "key") }
    try Refusal.requireMark(key, "key")
    // What orders are done once by is no one else's.
    guard !key.utf8.starts(with: FollowUp.prefix.utf8) else {
      throw Refusal(.requestKeyReused, field: "key")
    }
    let name = memory(of: key, by: request.actor)
    guard let known = try changes.requests[name] ?? store.request(name) else { return nil }
    guard known.command == digest(of: request) else {
      throw Refusal(.requestKeyReused, field: "key")
    }
    var done = known.done
    done.repeated = true
    return .done(done)
  }

  /// Under what the outcome of a request is remembered: each actor's keys are their own, and neither actor nor
  /// key can be told from it without the store's secret.
  private func memory(of key: String, by actor: Principal) -> String {
    register.key.authenticate(Array("\(actor.id)\u{1F}\(key)".utf8)).hex
  }

  /// What a request must be to be the same again: its command and dossier, without time and without what is
  /// personal. Keyed with the store's secret, so that nothing can be guessed from it.
  private func digest(of request: CommandRequest) -> LedgerDigest {
    var writer = JSONWriter()
    writer.withholdsPersonal = true
    writer.openArray()
    writer.string(request.dossier?.description ?? "")
    request.command.write(to: &writer)
    writer.closeArray()
    return register.key.authenticate(writer.bytes)
  }

  /// What a register begins with: a unit, and the first administrator.
  private static let founding: Set<String> = ["unit.register", "person.register"]

  /// Makes sure that an officer is one: registered, in service, in that role, of that unit; and an administrator or
  /// auditor too, once one was appointed.
  func vouch(for actor: Principal, on day: Day, word: String) throws {
    guard DossierKey.isID(actor.id) else { throw Refusal(.actorUnknown, field: "actor.id") }
    // What time does, the engine does itself: no one may speak for it.
    guard actor.role != .system else { throw Refusal(.notAllowed, field: "actor.role") }
    if !actor.role.isOfficer {
      guard RoleSet.powers.contains(actor.role) else { return }
      guard register.powers.contains(actor.role) else {
        // Until then the host vouches, where the options do not ask for more than what appoints the first.
        guard options.requiresAppointment, !Self.founding.contains(word) else { return }
        throw Refusal(.actorUnknown, field: "actor.id", detail: actor.id)
      }
    }
    guard let index = register.person(actor.id) else {
      throw Refusal(.actorUnknown, field: "actor.id", detail: actor.id)
    }
    let person = register.persons[Int(index)]
    guard person.roles.contains(actor.role) else {
      throw Refusal(.actorUnknown, field: "actor.role", detail: actor.role.rawValue)
    }
    guard person.unit == actor.unit || !actor.role.isOfficer && actor.unit.isEmpty else {
      throw Refusal(.notYourUnit, field: "actor.unit", detail: person.unit)
    }
    if let last = person.lastDay, last < day {
      throw Refusal(.actorUnknown, field: "actor.id", detail: "\(last)")
    }
  }
}
