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
      // Each request is looked at where it stands: a copy of it would be dear.
      let span = requests.span
      for index in span.indices {
        outcomes.append(try run(span[index]))
        if allOrNothing, outcomes.last?.done == nil {
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
      let context = try context(at: request.at, actor: request.actor)
      try vouch(for: request.actor, on: context.day)
      let reach = try options.policy.reach(of: request.actor, word: request.command.word)
      // Only who may ask at all learns what became of the same request before.
      if let key = request.key, let known = try remembered(key, request) { return known }
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
    guard key.kind == .calendar else {
      ruling.reset()
      try register.decide(command, on: key.id, in: context, into: &ruling)
      return try record(on: key, by: request.actor, at: request.at)
    }
    // What fell due before the change falls due by the calendar of its time.
    let waiting = try waiting()
    try elapse(waiting, through: request.at)
    ruling.reset()
    try register.decide(command, on: key.id, in: context, into: &ruling)
    let before = dueDays(waiting, context)
    var done = try record(on: key, by: request.actor, at: request.at)
    done.moved = try reproject(before, context)
    return done
  }

  /// Every case that waits for something, as it stands inside the transaction.
  private func waiting() throws(Fault) -> [Int] {
    var found: [Int] = []
    var seen = Set<Int>()
    for head in try store.waiting() where head.key.kind == .approval {
      let slot = try load(head)
      if seen.insert(slot).inserted { found.append(slot) }
    }
    for case let slot? in changes.slots where seen.insert(slot).inserted { found.append(slot) }
    return found
  }

  /// Records the events of the ruling in a dossier of the register, and folds them.
  private func record(
    on key: DossierKey, by actor: Actor, at: Instant
  ) throws -> Outcome.Done {
    let place = try registerPlace(of: key)
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

  /// The place of a register dossier in the change set, put there when it is first touched.
  private func registerPlace(of key: DossierKey) throws(Fault) -> Int {
    if let known = registerPlaces[key] { return known }
    var head = registerHeads[key]
    if head == nil { head = try store.head(of: key) }
    let place = touch(head ?? DossierHead(new: key))
    registerPlaces[key] = place
    return place
  }

  /// The statutory due day of every open case.
  private func dueDays(_ waiting: [Int], _ context: Context) -> [(slot: Int, due: Day?)] {
    waiting.map { slot in
      let state = slots[slot].state
      guard state.isOpen else { return (slot, nil) }
      let due = try? state.statutoryClock?.due(in: register.calendar, asOf: context.day).day
      return (slot, due)
    }
  }

  /// Every running clock under the changed calendar: whose due date moved, and to which day.
  private func reproject(
    _ before: [(slot: Int, due: Day?)], _ context: Context
  ) throws -> [Outcome.Moved] {
    var moved: [Outcome.Moved] = []
    for (slot, was) in before {
      let place = place(ofSlot: slot)
      changes.heads[place].due = slots[slot].state.nextTimer(in: context)?.at
      let due = dueDays([slot], context).first?.due
      guard let was, let due, was != due else { continue }
      var move = Outcome.Moved()
      move.dossier = slots[slot].head.key
      move.from = was
      move.to = due
      moved.append(move)
    }
    return moved.sorted { $0.dossier < $1.dossier }
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
    if case .submit(let data) = command { try handIn(data, request.actor, slot) }
    if case .erase(let data) = command,
      try personal(of: slots[slot].head.key, slot: data.slot) == nil
    {
      throw try absence(of: data.slot, in: slots[slot].head.key)
    }
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
      try handIn(data, request.actor, nil)
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

  /// A window takes applications for its own unit's items; anyone else hands in under their own account,
  /// and finishes only their own draft.
  private func handIn(_ data: Application, _ actor: Actor, _ draft: Int?) throws {
    if actor.role.isOfficer {
      guard let place = register.item(data.item), let entry = register.entry(item: place),
        register.unit(actor.unit) == entry.unit
      else { throw Refusal(.notYourUnit, field: "data.item", detail: data.item) }
      return
    }
    guard data.account == actor.id else { throw Refusal(.notYourCase, field: "data.account") }
    if let draft, slots[draft].state.account != actor.id {
      throw Refusal(.notYourCase, field: "dossier")
    }
  }

  /// 办件编号: item, day and a serial number that has no gaps (DOMAIN §10.5).
  private func number(item: String, on day: Day) throws -> DossierKey {
    let name = "case/" + item + "/" + day.description
    var last = try changes.counters[name] ?? store.counter(name)
    let parts = day.parts
    while true {
      last += 1
      let number = try CaseNumber(
        item: item, year: parts.year, month: parts.month, day: parts.day, sequence: Int(last))
      let key = DossierKey(.approval, number.text)
      // A case of another system may have been taken in under a number of ours.
      if try slot(of: key) == nil {
        changes.counters[name] = last
        return key
      }
    }
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
  ///
  /// It follows from a decision that is recorded already, so it is never refused: where the applicant's
  /// own dossier is ahead in time it is entered at that time, and a longer bar is not shortened.
  private func settle(_ bar: Bar, on slot: Int, in context: Context) throws {
    let key = slots[slot].head.key
    guard let record = try personal(of: key, slot: "applicant"),
      let json = try? JSONValue(parsing: record.value), let applicant = try? Applicant.read(json),
      let subject = context.subject(of: applicant, item: bar.item)
    else { return }
    var bar = bar
    bar.from = key.id
    if let known = register.bars[subject] { bar.until = max(bar.until, known.until) }
    let dossier = DossierKey(.bar, subject)
    let at = max(context.at, changes.heads[try registerPlace(of: dossier)].lastAt)
    ruling.reset()
    ruling.events.append(.register(.applicantBarred(bar)))
    _ = try self.record(on: dossier, by: context.actor, at: at)
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
