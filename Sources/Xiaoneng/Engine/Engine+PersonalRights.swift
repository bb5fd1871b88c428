// Rights of the person (个人信息权利) at the one desk: the same for dossiers of every domain that keeps personal data.

extension Engine {
  /// Decides and records a command about what a dossier keeps of persons.
  func run<State: Dossier>(
    _ command: PersonalRights.Command, on shelf: Shelf<State>, _ request: CommandRequest,
    _ context: Context
  ) throws -> Outcome.Done {
    let viewer = try viewer(request.actor, word: command.word, acts: true, context)
    let (slot, depth) = try seen(request.dossier, on: shelf, by: viewer)
    let at = try moment(request.at, after: lastAt(of: slot, on: shelf))
    let context =
      at == request.at
      ? context : try self.context(at: at, actor: request.actor, on: request.dossier)
    if let source = shelf.slots[slot].state.watches { try elapse(source, through: at) }
    try elapse(slot, on: shelf, through: at)
    let key = shelf.heads[slot].key
    // No one rules on what is kept of themselves.
    switch command {
    case .answer, .correct, .release, .approveErasure:
      guard !shelf.slots[slot].state.names(request.actor.id) else {
        throw Refusal(.mustStandAside, field: "actor.id")
      }
    case .ask, .hold: break
    }
    var identity: PersonalRecord?
    if let kept = State.kind.identity?.slot { identity = try personal(of: key, slot: kept) }
    switch command {
    case .ask:
      try requireReader(request.actor, at: depth, of: slot, on: shelf, "", context)
    case .answer:
      try requireReader(request.actor, at: nil, of: slot, on: shelf, "", context)
    case .correct(let data):
      try requireReader(request.actor, at: nil, of: slot, on: shelf, data.slot, context)
      if identity == nil || identity?.slot != data.slot {
        throw try absence(of: data.slot, in: key)
      }
    case .hold, .release, .approveErasure: break
    }
    let ruling = try ruled {
      try shelf.slots[slot].state.decide(command, about: identity, in: context, into: &$0)
    }
    return try record(ruling, on: slot, of: shelf, in: context)
  }

  /// Makes sure that an officer who acts for a person could read what is kept: no one else gets hold of it by
  /// answering or correcting.
  ///
  /// - Parameter own: how much of the dossier its own person sees, who needs no more than that.
  private func requireReader<State: Dossier>(
    _ actor: Principal, at own: State.Depth?, of slot: Int, on shelf: Shelf<State>,
    _ kept: String, _ context: Context
  ) throws {
    if let own, State.isOwn(own) { return }
    let viewer = try viewer(actor, word: State.kind.reading, acts: true, context)
    guard let depth = try depth(of: slot, on: shelf, for: viewer) else {
      throw Refusal(State.notFound, field: "dossier")
    }
    guard kept.isEmpty || !shelf.slots[slot].state.hides(kept, from: actor, at: depth) else {
      throw Refusal(.notFound, field: "slot")
    }
  }

  /// What a person asked, and until when what is kept stays.
  func personalRequests<State: Dossier>(
    _ question: Question, on shelf: Shelf<State>, _ context: Context
  ) throws -> PersonalRights.RequestList {
    let (slot, depth) = try seen(question, on: shelf, context)
    if RoleSet.unitStaff.contains(question.actor.role) {
      try requireReader(question.actor, at: depth, of: slot, on: shelf, "", context)
    }
    let state = try projected(slot, on: shelf, at: context.at)
    var asked: [Int32: Instant] = [:]
    var answered: [Int32: Day] = [:]
    for held in try held(shelf.heads[slot]) {
      switch try held.entry.event() {
      case .personal(.asked(let data)): asked[data.number] = held.entry.at
      case .personal(.answered(let data)):
        answered[data.number] = held.entry.at.day(offsetMinutes: options.offsetMinutes)
      default: continue
      }
    }
    var list = PersonalRights.RequestList()
    for request in state.keeping?.requests ?? [] {
      var view = PersonalRights.RequestView(asked: request, at: asked[request.number] ?? context.at)
      view.response = state.keeping?.response(to: request.number)
      view.late = (answered[request.number] ?? context.day) > request.due
      list.requests.append(view)
    }
    list.held = state.keeping?.isHeld ?? false
    list.keptUntil = state.keptThrough(in: context)
    return list
  }

  /// Who read what a dossier keeps. The person is told role and unit of every reader; those who watch, who it was, and
  /// who tried to.
  ///
  /// - Complexity: O(entries of the dossier); for those who watch, and of all refused attempts.
  func personalReadings<State: Dossier>(
    _ question: Question, on shelf: Shelf<State>, _ context: Context
  ) throws -> PersonalRights.ReadingList {
    let (slot, depth) = try seen(question, on: shelf, context)
    let watches = !State.isOwn(depth)
    var list = PersonalRights.ReadingList()
    for held in try held(shelf.heads[slot]) {
      var view: PersonalRights.ReadingView
      let actor = held.entry.actor
      switch try held.entry.event() {
      case .personalRead(let reading):
        // That something is kept which is closed to them is not told by who read it.
        guard
          watches
            || !shelf.slots[slot].state.hides(reading.slot, from: question.actor, at: depth)
        else { continue }
        view = .init(
          at: reading.asked ?? held.entry.at, slot: reading.slot, purpose: reading.purpose,
          role: actor.role)
      case .personalDenied(let reading) where watches:
        view = .init(
          at: reading.asked ?? held.entry.at, slot: reading.slot, purpose: reading.purpose,
          role: actor.role)
        view.denied = true
      default: continue
      }
      view.unit = actor.unit
      if watches { view.reader = actor.id }
      list.readings.append(view)
    }
    guard watches else { return list }
    for attempt in try attempts(at: shelf.heads[slot].key) {
      var view = PersonalRights.ReadingView(
        at: attempt.at, slot: attempt.slot, purpose: "", role: attempt.role)
      (view.unit, view.reader, view.denied) = (attempt.unit, attempt.reader, true)
      list.readings.append(view)
    }
    list.readings = list.readings.enumerated()
      .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    return list
  }

  /// All that a dossier keeps and its person may have. Each slot is recorded as read before it is shown.
  func personalExport<State: Dossier>(
    _ question: Question, on shelf: Shelf<State>, _ context: Context
  ) throws -> PersonalRights.Export {
    let (slot, depth) = try seen(question, on: shelf, context)
    let head = shelf.heads[slot]
    var fold = LedgerFold(head.key, nil, isCompared: true)
    var sums = FoldSums()
    var export = PersonalRights.Export()
    for held in try held(head) {
      try fold.take(
        held.entry, number: held.number, hash: held.hash, by: self, in: register, into: &sums,
        past: { () throws(Fault) in [] })
      if case .personalErased(let erasure) = try held.entry.event(),
        !shelf.slots[slot].state.hides(erasure.slot, from: question.actor, at: depth)
      {
        export.erased.append(erasure.slot)
      }
    }
    for kept in fold.kept.keys.sorted() {
      guard !shelf.slots[slot].state.hides(kept, from: question.actor, at: depth),
        try personal(of: head.key, slot: kept) != nil
      else { continue }
      let reading = PersonalReading(slot: kept, purpose: "本人查阅、复制")
      let view = try readPersonal(reading, question, on: shelf, context)
      export.kept.append(PersonalRights.ExportSlot(slot: kept, value: view.value))
    }
    // What was written anew after an erasure is kept again.
    let names = Set(export.kept.map(\.slot))
    export.erased = Set(export.erased).subtracting(names).sorted()
    return export
  }
}
