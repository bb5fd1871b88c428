extension Engine {
  /// Decides and records a command of the register.
  func run(
    _ command: Registry.Command, _ request: CommandRequest, _ context: Context
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
    if case .personErase(let data) = command, register.person(key.id) != nil,
      try personal(of: key, slot: data.slot) == nil
    {
      throw try absence(of: data.slot, in: key)
    }
    if case .adoptRules(let adoption) = command {
      return try adopt(adoption, request, key, context)
    }
    guard key.kind == .calendar else {
      let ruling = try ruled {
        try register.decide(command, on: key.id, in: context, into: &$0)
      }
      let done = try record(ruling, on: key, by: request.actor, at: request.at)
      let orders = try vacancies(after: command, of: key.id, context)
      if !orders.isEmpty { try settle(orders, after: done) }
      return done
    }
    // What fell due before the change falls due by the calendar of its time.
    let waiting = try waiting()
    try elapseAll(waiting, through: request.at)
    let ruling = try ruled { try register.decide(command, on: key.id, in: context, into: &$0) }
    let before = dueDays(waiting, context)
    var done = try record(ruling, on: key, by: request.actor, at: request.at)
    done.moved = try reproject(before, context)
    return done
  }

  /// What the file of a unit's rules is told of its posts (岗位责任制): the holder of one leaves, or one that was vacant has a
  /// holder again.
  ///
  /// - Complexity: O(posts) for a departure, else O(1).
  private func vacancies(
    after command: Registry.Command, of id: String, _ context: Context
  ) throws(Fault) -> [FollowUp] {
    switch command {
    case .personDismiss(let departure):
      return register.allPosts.filter { $0.post.holderA == id }.map { entry in
        let vacancy = TenRules.Vacancy(post: entry.code, lastDay: departure.lastDay)
        return FollowUp(
          "vacated/\(entry.code)", in: DossierKey(.tenRules, entry.post.unit),
          [.tenRules(.vacated(vacancy))], by: .system, context)
      }
    case .postAssign(let post):
      guard let slot = try slot(of: DossierKey(.tenRules, post.unit), on: ruleFiles),
        ruleFiles.slots[slot].state.vacancies[id] != nil,
        let holder = register.person(post.holderA),
        register.persons[Int(holder)].lastDay == nil
      else { return [] }
      return [
        FollowUp(
          "occupied", in: DossierKey(.tenRules, post.unit),
          [.tenRules(.occupied(TenRules.Occupation(id)))], by: .system, context)
      ]
    case .unitRegister, .personRegister, .personAbsent, .personErase, .itemPublish, .itemOpen,
      .calendarOverlay, .calendarNotice, .adoptRules, .adoptTemplate:
      return []
    }
  }

  /// Every dossier that waits for something, as it stands inside the transaction; and every open case that was found late
  /// by each of its limits, and waits for nothing but to be found late by none of them after all.
  ///
  /// - Complexity: O(cases), of which only those are loaded that are open.
  func waiting() throws -> [Waiting] {
    var found: [Waiting] = []
    var seen = Set<DossierKey>()
    for head in try store.waiting() + overdue() {
      guard let shelf = shelf(of: head.key.kind) else { continue }
      let slot = try shelf.load(head, self)
      if seen.insert(head.key).inserted { found.append(Waiting(shelf: shelf, slot: slot)) }
    }
    for (place, slot) in changes.slots.enumerated() {
      let key = changes.heads[place].key
      guard let slot, let shelf = shelf(of: key.kind), seen.insert(key).inserted else { continue }
      found.append(Waiting(shelf: shelf, slot: slot))
    }
    return found
  }

  private func overdue() throws -> [DossierHead] {
    var page = HeadPage(of: .case)
    page.phases = ApprovalCase.running.map(\.number)
    var found: [DossierHead] = []
    try store.each(page) { head in
      if head.due == nil { found.append(head) }
      return true
    }
    return found
  }

  /// Records a ruling in a dossier of the register, and folds its events.
  func record(
    _ ruling: Ruling, on key: DossierKey, by actor: Principal, at: Instant, isOrdered: Bool = false
  ) throws -> Outcome.Done {
    register.prepare(key)
    let place = try registerPlace(of: key)
    let at = try moment(at, after: changes.heads[place].lastAt)
    // What the register keeps of anyone has no dossier that names them.
    var person: FreeText.Person?
    try say(
      ruling, of: key, by: actor, isOrdered: isOrdered, giving: given(in: ruling, of: key.kind),
      about: &person)
    let first = changes.heads[place].version &+ 1
    let day = at.day(offsetMinutes: options.offsetMinutes)
    for (event, data) in zip(ruling.events, changes.said) {
      changes.append(event.word, data, to: place, by: actor, for: ruling.actingFor, at: at)
      if case .register(let event) = event { register.evolve(event, of: key.id, on: day) }
    }
    changes.settlePersonal(ruling, at: place)
    return Outcome.Done(
      dossier: key, first: first, last: changes.heads[place].version,
      events: ruling.events.map(\.word))
  }

  /// The place of a register dossier in the change set, put there when it is first touched.
  func registerPlace(of key: DossierKey) throws(Fault) -> Int {
    if let known = registerPlaces[key] { return known }
    var head = registerReader.heads[key]
    if head == nil { head = try store.head(of: key) }
    let place = touch(head ?? DossierHead(new: key))
    registerPlaces[key] = place
    return place
  }

  /// The day on which the limit of every open dossier ends.
  private func dueDays(
    _ waiting: [Waiting], _ context: Context
  ) -> [(dossier: Waiting, due: Day?)] {
    waiting.map { ($0, $0.shelf.limitDay(of: $0.slot, in: context)) }
  }

  /// Every running clock under the changed calendar: whose due date moved, and to which day.
  private func reproject(
    _ before: [(dossier: Waiting, due: Day?)], _ context: Context
  ) throws -> [Outcome.Moved] {
    var moved: [Outcome.Moved] = []
    for (dossier, was) in before {
      file(dossier)
      let due = dossier.shelf.limitDay(of: dossier.slot, in: context)
      guard let was, let due, was != due else { continue }
      var move = Outcome.Moved()
      move.dossier = dossier.shelf.key(of: dossier.slot)
      move.from = was
      move.to = due
      moved.append(move)
    }
    return moved.sorted { $0.dossier < $1.dossier }
  }
}
