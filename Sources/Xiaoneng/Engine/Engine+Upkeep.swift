// A dossier of any kind as a file (卷宗更正与销毁): what was typed wrongly is put right, and what is kept is done away
// with when its term is over. The same for every domain.

extension Engine {
  /// Decides and records a command about a dossier as a file.
  func run<State: Dossier>(
    _ command: Upkeep.Command, on shelf: Shelf<State>, _ request: CommandRequest,
    _ context: Context
  ) throws -> Outcome.Done {
    let viewer = try viewer(request.actor, word: command.word, acts: true, context)
    let slot = try seen(request.dossier, on: shelf, by: viewer).slot
    switch command {
    case .ask, .approve, .decline: try requireLedger(slot, on: shelf, request.actor, context)
    case .proposeDisposal, .dispose: break
    }
    let at = try moment(request.at, after: lastAt(of: slot, on: shelf))
    let context =
      at == request.at
      ? context : try self.context(at: at, actor: request.actor, on: request.dossier)
    if let source = shelf.slots[slot].state.watches { try elapse(source, through: at) }
    try elapse(slot, on: shelf, through: at)
    let file = try UpkeepFile(of: shelf.slots[slot].state, past(slot, on: shelf))
    var plan: Restatement<State>?
    let ruling = try ruled { ruling in
      ruling.author = State.author(context.actor)
      switch command {
      case .ask(let data):
        try file.requireRoom()
        let asked = try file.asked(data, context)
        _ = try restatement(asked, of: file, context)
        if asked.isText {
          var person = shelf.slots[slot].person
          try requireNoPersonalData(
            in: [asked.data.value], of: file.key, giving: given(in: ruling, of: State.kind),
            about: &person)
        }
        ruling.events.append(.upkeep(.asked(asked.data)))
      case .approve(let data):
        let asked = try file.approvable(data, context)
        let found = try restatement(asked, of: file, context)
        ruling.events.append(.upkeep(.rectified(found.rectified(data))))
        for (place, breach) in found.breaches.enumerated() {
          ruling.liftCard(
            of: breach.rule, period: breach.period, as: "rectified/\(place)", context)
        }
        plan = found
      case .decline(let data):
        _ = try file.open(data.number, context)
        try file.state.requireText(data.reason, "reason", article: "record")
        ruling.events.append(.upkeep(.declined(data)))
      case .proposeDisposal(let data):
        ruling.events.append(.upkeep(.disposalProposed(try file.disposal(data, context))))
      case .dispose(let data):
        let disposed = try file.disposed(data, context)
        for slot in disposed.slots {
          ruling.erase(PersonalErasure(slot: slot, reason: "保管期限届满，经批准销毁"))
        }
        ruling.events.append(.upkeep(.disposed(disposed)))
      }
      try ruling.legible()
    }
    return try record(ruling, on: slot, of: shelf, in: context, restated: plan?.restated)
  }

  /// Only whoever may read a ledger learns what stands in it, be it by asking to have it changed.
  private func requireLedger<State: Dossier>(
    _ slot: Int, on shelf: Shelf<State>, _ actor: Principal, _ context: Context
  ) throws {
    let reader = try viewer(actor, word: State.kind.reckoning, acts: true, context)
    guard try depth(of: slot, on: shelf, for: reader) != nil else {
      throw Refusal(State.notFound, field: "dossier")
    }
  }

  /// The entries of a dossier, with those of the transaction under way.
  private func past<State: Dossier>(
    _ slot: Int, on shelf: Shelf<State>
  ) throws -> UpkeepFile<State>.Past {
    let head = shelf.heads[slot]
    var entries = head.version == 0 ? [] : try held(head).map { PastEntry($0.entry) }
    if let place = touchedPlace(of: head.key) {
      for entry in changes.entries where entry.head == place {
        entries.append(
          PastEntry(
            sequence: entry.sequence, at: entry.at, actor: changes.actors[entry.actor],
            word: entry.word, data: try JSONValue(parsing: Array(changes.bytes[entry.data]))))
      }
    }
    return (head.key, entries)
  }

  // MARK: - What follows

  /// What follows where an entry is put right: the ledger is folded anew beside itself, and what time did is held
  /// against when it is due now.
  ///
  /// - Throws: `notRectifiable` where what time did then has carried the dossier into another phase.
  private func restatement<State: Dossier>(
    _ asked: UpkeepFile<State>.Wish, of file: UpkeepFile<State>, _ context: Context
  ) throws -> Restatement<State> {
    let before = try Corrections(in: file.entries)
    var rectified = Upkeep.Rectified()
    (rectified.number, rectified.entry) = (asked.data.number, asked.data.entry)
    (rectified.word, rectified.field) = (asked.data.word, asked.data.field)
    (rectified.before, rectified.value) = (asked.data.before, asked.data.value)
    var after = before
    after.take(rectified)
    var (old, new) = (State(), State())
    var breaches: [Breach] = []
    var last: Instant?
    var isTimes = false
    var gone: Set<Int32> = []
    for (place, entry) in file.entries.enumerated() {
      defer { last = entry.at }
      guard let event = try before.event(of: entry) else { continue }
      guard let own = State.own(event) else {
        isTimes = false
        continue
      }
      if entry.actor.role != .system {
        isTimes = false
      } else if !isTimes, let last {
        isTimes = true
        gone = try lapsing(file.entries[place...], after: last, old, new, before)
      }
      let day = entry.at.day(offsetMinutes: options.offsetMinutes)
      let lapses =
        gone.contains(entry.sequence) || old.outlives(own, on: day) && !new.outlives(own, on: day)
      let phase = old.phaseNumber
      old.evolve(own, on: day, in: register)
      guard lapses else {
        if let right = try after.event(of: entry).flatMap({ State.own($0) }) {
          new.evolve(right, on: day, in: register)
        }
        continue
      }
      guard old.phaseNumber == phase else {
        throw Refusal(.notRectifiable, field: "entry", detail: "#\(entry.sequence) \(entry.word)")
      }
      let breach = old.breach(in: own, register: register)
      var lapsed = Upkeep.Lapsed()
      (lapsed.entry, lapsed.word, lapsed.rule) = (entry.sequence, entry.word, breach?.rule)
      rectified.lapsed.append(lapsed)
      if let breach { breaches.append(breach) }
    }
    rectified.dueBefore = old.dueDay(in: context)
    let restated = try State.restated(
      file.entries, by: rectified, offsetMinutes: options.offsetMinutes, in: register)
    rectified.due = restated.state.dueDay(in: context)
    return Restatement(old: old, restated: restated, data: rectified, breaches: breaches)
  }

  /// Of the entries that time made one after the other from here on, those that it would not have made, or not so, had the
  /// dossier been `new` instead of `old`. What neither says is another dossier's doing, and stays.
  private func lapsing<State: Dossier>(
    _ entries: ArraySlice<PastEntry>, after last: Instant, _ old: State, _ new: State,
    _ corrections: Corrections
  ) throws -> Set<Int32> {
    let made = entries.prefix { $0.actor.role == .system }
    guard let through = made.last?.at else { return [] }
    func said(_ state: State) throws -> [[UInt8]] {
      var events: [(at: Instant, event: Event)] = []
      _ = try projected(state, lastAt: last, at: through, seeing: &events)
      return events.map { Self.bytes($0.event) }
    }
    var (before, after) = try (said(old), said(new))
    var gone: Set<Int32> = []
    for entry in made {
      guard let event = try corrections.event(of: entry) else { continue }
      let bytes = Self.bytes(event)
      guard let place = before.firstIndex(of: bytes) else { continue }
      before.remove(at: place)
      if let again = after.firstIndex(of: bytes) {
        after.remove(at: again)
      } else {
        gone.insert(entry.sequence)
      }
    }
    return gone
  }

  /// An event with its word, as the ledger would write it.
  private static func bytes(_ event: Event) -> [UInt8] {
    var writer = JSONWriter()
    writer.openArray()
    writer.string(event.word)
    event.writeData(to: &writer)
    writer.closeArray()
    return writer.bytes
  }

  /// What would follow if an entry were put right, to whoever may read the ledger.
  func foresee<State: Dossier>(
    _ wish: Upkeep.Rectification, _ question: Question, on shelf: Shelf<State>, _ context: Context
  ) throws -> Upkeep.Foreseen {
    let slot = try seen(question, on: shelf, context).slot
    try requireLedger(slot, on: shelf, question.actor, context)
    let file = try UpkeepFile(of: shelf.slots[slot].state, past(slot, on: shelf))
    let found = try restatement(try file.asked(wish, context), of: file, context)
    var view = Upkeep.Foreseen()
    (view.word, view.field) = (found.data.word, found.data.field)
    (view.before, view.value) = (found.data.before, found.data.value)
    (view.dueBefore, view.due) = (found.data.dueBefore, found.data.due)
    view.lightBefore = found.old.light(in: context)
    view.light = found.restated.state.light(in: context)
    view.lapsed = found.data.lapsed
    if let next = found.restated.state.nextTimer(in: context), next.at <= context.at,
      found.old.nextTimer(in: context)?.at != next.at
    {
      let meaning = State.meaning(of: next.timer)
      var coming = Upkeep.Coming()
      (coming.at, coming.chinese, coming.rule) = (next.at, meaning.chinese, meaning.rule)
      view.coming = [coming]
    }
    return view
  }

  /// What may be put right in a dossier, and what was asked.
  func upkeep<State: Dossier>(
    _ question: Question, on shelf: Shelf<State>, _ context: Context
  ) throws -> Upkeep.List {
    let slot = try seen(question, on: shelf, context).slot
    try requireLedger(slot, on: shelf, question.actor, context)
    return try UpkeepFile(of: shelf.slots[slot].state, past(slot, on: shelf)).list
  }

  // MARK: - Disposal

  /// The dossiers whose term of keeping is over and that still keep something, as far as the viewer may see them.
  ///
  /// - Complexity: O(dossiers).
  func disposals(
    _ filter: Upkeep.DisposalFilter, _ question: Question, _ context: Context
  ) throws -> Upkeep.DisposalList {
    try checkLimit(filter.limit)
    let viewers = listers(question.actor, context)
    var list = Upkeep.DisposalList()
    let kinds = DossierKind.allCases.filter { viewers[$0] != nil && shelf(of: $0) != nil }
    let heads = try store.heads(of: kinds).filter { $0.key.description > filter.after }
    for head in heads.sorted(by: { $0.key.description < $1.key.description }) {
      guard let viewer = viewers[head.key.kind], let shelf = shelf(of: head.key.kind),
        let row = try shelf.disposal(of: head, for: viewer, context, self)
      else { continue }
      guard list.rows.count < Int(filter.limit) else {
        list.more = true
        return list
      }
      list.rows.append(row)
    }
    return list
  }

  func disposal<State: Dossier>(
    of head: DossierHead, on shelf: Shelf<State>, for viewer: Viewer, _ context: Context
  ) throws -> Upkeep.DisposalRow? {
    let slot = try load(head, from: shelf)
    let state = shelf.slots[slot].state
    guard let ended = state.endedOn, let until = state.keptThrough(in: context),
      until < context.day, try depth(of: slot, on: shelf, for: viewer) != nil
    else { return nil }
    let file = try UpkeepFile(of: state, past(slot, on: shelf))
    guard !file.kept.isEmpty else { return nil }
    var row = Upkeep.DisposalRow(
      dossier: head.key, ended: ended, keptUntil: until, slots: file.kept)
    row.unit = head.unit
    row.held = state.keeping?.isHeld ?? false
    row.appealed = state.isAppealed
    if let proposed = file.proposed { (row.list, row.by) = (proposed.documentNumber, proposed.by) }
    return row
  }
}

/// A dossier as it would be if an entry had said something else.
struct Restatement<State: Dossier> {
  var old: State
  var restated: (state: State, facts: [FactKey: Int64])
  var data: Upkeep.Rectified
  /// What time found broken, and what would not have been.
  var breaches: [Breach]

  /// The event, with the number of the approval.
  func rectified(_ approval: Upkeep.Approval) -> Upkeep.Rectified {
    var data = data
    data.documentNumber = approval.documentNumber
    return data
  }
}

extension Dossier {
  /// The day by which something is to be done: where its limit ends, or when time does something next.
  fileprivate func dueDay(in context: Context) -> Day? {
    limitDay(in: context)
      ?? nextTimer(in: context).map {
        // What is due by the end of a day happens at the midnight that ends it.
        Instant($0.at.milliseconds &- 1).day(offsetMinutes: context.offsetMinutes)
      }
  }
}

extension DossierKind {
  /// The question by which a ledger is read.
  package var reckoning: String {
    switch self {
    case .supervision, .accountability, .conduct: "supervision.ledger"
    default: rawValue + ".ledger"
    }
  }
}
