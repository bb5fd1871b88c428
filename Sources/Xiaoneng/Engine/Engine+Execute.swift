extension Engine {
  /// Decides one command and records what it causes.
  ///
  /// - Returns: what was recorded, or the refusal. A refusal records nothing.
  /// - Throws: ``Fault`` when the store cannot; nothing was recorded then either.
  /// - Complexity: O(1) in the number and length of ledgers.
  public func execute(_ request: Request) throws(Fault) -> Outcome {
    let outcomes = try execute([request])
    return outcomes.first ?? .refused(Refusal(.notFound))
  }

  /// The same for an order: a command with the dossier it is about.
  @discardableResult
  public func execute(
    _ order: Order, by actor: Actor, at: Instant, key: String? = nil
  ) throws(Fault) -> Outcome {
    try execute(Request(order.command, on: order.dossier, by: actor, at: at, key: key))
  }

  /// The same, spelt for callers in Swift.
  @discardableResult
  public func execute(
    _ command: Command, on dossier: DossierKey? = nil, by actor: Actor, at: Instant,
    key: String? = nil
  ) throws(Fault) -> Outcome {
    try execute(Request(command, on: dossier, by: actor, at: at, key: key))
  }

  /// Decides commands in order in one transaction.
  ///
  /// - Parameter allOrNothing: when true, one refusal undoes the commands before it, and those after
  ///   it are not tried; the last outcome is the refusal.
  /// - Returns: an outcome for each command that was tried.
  /// - Throws: ``Fault`` when the store cannot; nothing was recorded then.
  public func execute(
    _ requests: [Request], allOrNothing: Bool = false
  ) throws(Fault) -> [Outcome] {
    var outcomes: [Outcome] = []
    outcomes.reserveCapacity(requests.count)
    var failed = false
    try transact(writing: true) { () throws(Fault) in
      // By index: each request is looked at where it stands, not copied.
      for index in requests.indices {
        outcomes.append(try run(requests[index]))
        if allOrNothing, outcomes[index].done == nil {
          failed = true
          changes.removeAll()
          return
        }
      }
    }
    if failed { forget() }
    return outcomes
  }

  /// One command inside the transaction.
  private func run(_ request: Request) throws(Fault) -> Outcome {
    do {
      if let key = request.key, let known = try remembered(key, request) { return known }
      let context = try context(at: request.at, actor: request.actor)
      try vouch(for: request.actor, on: context.day)
      let reach = try options.policy.reach(of: request.actor, word: request.command.word)
      let done: Outcome.Done
      switch request.command {
      case .register(let command): done = try run(command, request, context)
      case .approval(let command): done = try run(command, request, context, reach)
      }
      if let key = request.key {
        changes.requests[key] = StoredRequest(command: request.commandDigest, done: done)
      }
      return .done(done)
    } catch let refusal as Refusal {
      return .refused(refusal)
    } catch let fault as Fault {
      throw fault
    } catch {
      throw Fault(.storeFailed, detail: "\(type(of: error))")
    }
  }

  private func remembered(_ key: String, _ request: Request) throws -> Outcome? {
    guard (1...128).contains(key.utf8.count) else { throw Refusal(.tooLong, field: "key") }
    guard let known = try changes.requests[key] ?? store.request(key) else { return nil }
    guard known.command == request.commandDigest else {
      throw Refusal(.requestKeyReused, field: "key")
    }
    var done = known.done
    done.repeated = true
    return .done(done)
  }

  /// Makes sure that an officer is one: registered, in service, in that role, of that unit.
  func vouch(for actor: Actor, on day: Day) throws {
    guard DossierKey.isID(actor.id) else { throw Refusal(.actorUnknown, field: "actor.id") }
    // What time does, the engine does itself: no one may speak for it.
    guard actor.role != .system else { throw Refusal(.notAllowed, field: "actor.role") }
    guard actor.role.isOfficer else { return }
    guard let index = register.person(actor.id) else {
      throw Refusal(.actorUnknown, field: "actor.id", detail: actor.id)
    }
    let person = register.persons[Int(index)]
    guard person.roles.contains(actor.role) else {
      throw Refusal(.actorUnknown, field: "actor.role", detail: actor.role.rawValue)
    }
    guard person.unit == actor.unit else {
      throw Refusal(.notYourUnit, field: "actor.unit", detail: person.unit)
    }
    if let last = person.lastDay, last < day {
      throw Refusal(.actorUnknown, field: "actor.id", detail: "\(last)")
    }
  }

  // MARK: - The register

  private func run(
    _ command: RegisterCommand, _ request: Request, _ context: Context
  ) throws -> Outcome.Done {
    guard let key = request.dossier, key.kind == command.kind else {
      throw Refusal(.notFound, field: "dossier", detail: command.kind.rawValue + "/…")
    }
    // An organ's head records absences of the organ's own officers.
    if request.actor.role == .organHead, let person = register.person(key.id),
      register.persons[Int(person)].unit != request.actor.unit
    {
      throw Refusal(.notYourUnit, field: "dossier")
    }
    ruling.reset()
    try register.decide(command, on: key.id, in: context, into: &ruling)
    let before = key.kind == .calendar ? try dueDays(context) : [:]
    let done = try record(on: key, by: request.actor, at: request.at)
    guard key.kind == .calendar else { return done }
    var moved = done
    moved.moved = try reproject(before, request)
    return moved
  }

  /// Records the events of the ruling in a dossier of the register, and folds them.
  private func record(
    on key: DossierKey, by actor: Actor, at: Instant
  ) throws -> Outcome.Done {
    let place: Int
    if let known = registerPlaces[key] {
      place = known
    } else {
      let head = try registerHeads[key] ?? store.head(of: key) ?? DossierHead(new: key)
      guard at >= head.lastAt else { throw Refusal(.timeWentBack, field: "at") }
      place = touch(head)
      registerPlaces[key] = place
    }
    guard at >= changes.heads[place].lastAt else { throw Refusal(.timeWentBack, field: "at") }
    let first = changes.heads[place].version + 1
    for event in ruling.events {
      append(event, to: place, by: actor, at: at)
      if case .register(let event) = event { register.evolve(event, of: key.id) }
    }
    settlePersonal(at: place)
    return Outcome.Done(
      dossier: key, first: first, last: changes.heads[place].version,
      events: ruling.events.map(\.word))
  }

  /// The statutory due day of every open case.
  private func dueDays(_ context: Context) throws -> [Int: Day] {
    var days: [Int: Day] = [:]
    for head in try store.waiting() where head.key.kind == .approval {
      let slot = try load(head)
      let clock = slots[slot].state.statutoryClock
      days[slot] = try? clock?.due(in: register.calendar, asOf: context.day).day
    }
    return days
  }

  /// Every running clock under the changed calendar: whose due date moved, and to which day.
  private func reproject(_ before: [Int: Day], _ request: Request) throws -> [Outcome.Moved] {
    let context = try context(at: request.at, actor: request.actor)
    var moved: [Outcome.Moved] = []
    for head in try store.waiting() where head.key.kind == .approval {
      let slot = try load(head)
      let place = place(ofSlot: slot)
      changes.heads[place].due = slots[slot].state.nextTimer(in: context)?.at
      guard let from = before[slot],
        let to = try? slots[slot].state.statutoryClock?.due(
          in: register.calendar, asOf: context.day
        ).day, from != to
      else { continue }
      var move = Outcome.Moved()
      move.dossier = head.key
      move.from = from
      move.to = to
      moved.append(move)
    }
    return moved
  }

  // MARK: - Approval cases

  private func run(
    _ command: CaseCommand, _ request: Request, _ context: Context, _ reach: Policy.Reach
  ) throws -> Outcome.Done {
    guard let slot = try slot(for: command, request) else {
      return try open(command, request, context)
    }
    let lastAt = self.lastAt(of: slot)
    guard request.at >= lastAt else {
      throw Refusal(.timeWentBack, field: "at", detail: "\(lastAt)")
    }
    try allow(request.actor, reach, slot)
    // Whatever fell due before this moment happens first, swept or not.
    try elapse(slot, through: request.at)
    ruling.reset()
    try decide(command, on: &slots[slot].state, in: context)
    return try record(on: slot, in: context)
  }

  /// The case a command is about; nil when the command opens a new one.
  private func slot(for command: CaseCommand, _ request: Request) throws -> Int? {
    let opens: Bool
    switch command {
    case .draft, .submit, .importPast: opens = true
    case .fixOnSpot, .notifyCorrections, .supplement, .reject, .accept, .pause, .resume,
      .tellHearing, .askHearing, .scheduleHearing, .extend, .advance, .inspect, .charge, .decide,
      .issue, .serve, .rate, .withdraw, .refer, .void, .verify, .revoke, .archive, .erase:
      opens = false
    }
    guard let key = request.dossier else {
      if opens { return nil }
      throw Refusal(.caseNotFound, field: "dossier")
    }
    guard key.kind == .approval else { throw Refusal(.caseNotFound, field: "dossier") }
    if let slot = try slot(of: key) { return slot }
    if case .importPast = command { return nil }
    throw Refusal(.caseNotFound, field: "dossier", detail: key.id)
  }

  /// Deciding changes nothing; the state is lent in place, since a copy of it would cost more.
  private func decide(
    _ command: CaseCommand, on state: inout ApprovalCase, in context: Context
  ) throws(Refusal) {
    try state.decide(command, in: context, into: &ruling)
  }

  private func allow(_ actor: Actor, _ reach: Policy.Reach, _ slot: Int) throws(Refusal) {
    switch reach {
    case .any: return
    case .ownUnit:
      let unit = slots[slot].state.unit
      guard unit >= 0, register.unitCode(unit) == actor.unit else {
        throw Refusal(.notYourUnit, field: "actor.unit", detail: actor.unit)
      }
    case .ownCase:
      let account = slots[slot].state.account
      guard !account.isEmpty, account == actor.id else {
        throw Refusal(.notYourCase, field: "actor.id")
      }
    }
  }

  /// Opens a case, and numbers it gap-free within item and day.
  private func open(
    _ command: CaseCommand, _ request: Request, _ context: Context
  ) throws -> Outcome.Done {
    let state = ApprovalCase()
    ruling.reset()
    try state.decide(command, in: context, into: &ruling)
    let key: DossierKey
    switch command {
    case .draft(let data), .submit(let data):
      try officerOfUnit(request.actor, item: data.item)
      key = try number(item: data.item, on: context.day)
    case .importPast:
      guard let given = request.dossier else { throw Refusal(.caseNotFound, field: "dossier") }
      key = given
    case .fixOnSpot, .notifyCorrections, .supplement, .reject, .accept, .pause, .resume,
      .tellHearing, .askHearing, .scheduleHearing, .extend, .advance, .inspect, .charge, .decide,
      .issue, .serve, .rate, .withdraw, .refer, .void, .verify, .revoke, .archive, .erase:
      throw Refusal(.caseNotFound, field: "dossier")
    }
    let slot = remember(CaseSlot(head: DossierHead(new: key), state: state))
    return try record(on: slot, in: context)
  }

  /// A window takes applications for its own unit's items.
  private func officerOfUnit(_ actor: Actor, item: String) throws {
    guard actor.role.isOfficer, let place = register.item(item),
      let entry = register.entry(item: place)
    else { return }
    guard register.unit(actor.unit) == entry.unit else {
      throw Refusal(.notYourUnit, field: "data.item", detail: item)
    }
  }

  /// 办件编号: item, day and a serial number that has no gaps (DOMAIN §10.5).
  private func number(item: String, on day: Day) throws -> DossierKey {
    let name = "case/\(item)/\(day)"
    let last = try changes.counters[name] ?? store.counter(name)
    let parts = day.parts
    let number = try CaseNumber(
      item: item, year: parts.year, month: parts.month, day: parts.day, sequence: Int(last) + 1)
    changes.counters[name] = last + 1
    return DossierKey(.approval, number.text)
  }

  /// When the last event of a case was recorded, as it stands inside the transaction.
  func lastAt(of slot: Int) -> Instant {
    slots[slot].touched == transaction
      ? changes.heads[slots[slot].place].lastAt : slots[slot].head.lastAt
  }

  /// When time does something next, as it is filed inside the transaction.
  func due(of slot: Int) -> Instant? {
    slots[slot].touched == transaction
      ? changes.heads[slots[slot].place].due : slots[slot].head.due
  }

  /// Records the events of the ruling in a case: ledger, state, counters, messages, due moment.
  func record(on slot: Int, in context: Context) throws -> Outcome.Done {
    let place = place(ofSlot: slot)
    let done = changes.record(&ruling, into: &slots[slot].state, at: place, in: context)
    if let bar = ruling.bar { try settle(bar, on: slot, in: context) }
    return done
  }

  /// Enters a bar on the case's applicant in the register.
  private func settle(_ bar: Bar, on slot: Int, in context: Context) throws {
    var bar = bar
    bar.from = slots[slot].head.key.id
    let key = slots[slot].head.key
    guard let record = try personal(of: key, slot: "applicant"),
      let json = try? JSONValue(parsing: record.value), let applicant = try? Applicant.read(json),
      let subject = context.subject(of: applicant)
    else { return }
    ruling.reset()
    ruling.events.append(.register(.applicantBarred(bar)))
    _ = try self.record(on: DossierKey(.bar, subject), by: context.actor, at: context.at)
  }
}

extension Request {
  /// What a request key is remembered with: the command and its dossier, without time and actor.
  var commandDigest: Digest {
    var writer = JSONWriter()
    writer.openArray()
    writer.string(dossier?.description ?? "")
    command.write(to: &writer)
    writer.closeArray()
    return SHA256.hash(writer.bytes)
  }
}
