// What the engine does to a change set, one call for each thing: a property of the engine is checked for
// overlapping access at every touch.

extension ChangeSet {
  /// Puts a head into the change set, as it stands in the store, and answers its place.
  package mutating func touch(_ head: DossierHead, slot: Int?) -> Int {
    heads.append(head)
    slots.append(slot)
    before.append(Before(head))
    return heads.count - 1
  }

  /// Writes the records of `events`, once, and remembers the free texts in them where they are to be looked at.
  mutating func say(_ events: [Event], collecting: Bool) {
    said.removeAll(keepingCapacity: true)
    writer.forgetFreeTexts()
    writer.collectsFreeTexts = collecting
    for index in events.indices {
      let start = writer.beginValue()
      events[index].writeData(to: &writer)
      said.append(start..<writer.bytes.count)
    }
    writer.collectsFreeTexts = false
  }

  /// Takes back what was said last.
  mutating func unsay() {
    if let first = said.first { writer.forget(from: first.lowerBound) }
    said.removeAll(keepingCapacity: true)
  }

  /// Appends one event, whose record was written at `data`, to the ledger of the head at `place`.
  mutating func append(
    _ word: String, _ data: Range<Int>, to place: Int, by actor: Principal, for absent: String,
    at: Instant
  ) {
    heads[place].version &+= 1
    heads[place].lastAt = at
    if actors.last != actor { actors.append(actor) }
    entries.append(
      Entry(
        head: place, sequence: heads[place].version, at: at, actor: actors.count - 1,
        actingFor: absent, word: word, data: data))
  }

  /// Keeps and erases what the ruling says beside the ledger.
  mutating func settlePersonal(_ ruling: Ruling, at place: Int) {
    for record in ruling.personal {
      // What is written anew is not what was to be erased.
      if !erased.isEmpty { erased.removeAll { $0.head == place && $0.slot == record.slot } }
      personal.append((place, record))
    }
    for slot in ruling.erased { erased.append((place, slot)) }
  }

  /// The place of a dossier's head, put there when the transaction first touches it.
  mutating func place<State>(
    of slot: inout Shelf<State>.Slot, _ index: Int, _ head: DossierHead, in transaction: Int64
  ) -> Int {
    if slot.touched == transaction { return slot.place }
    slot.place = touch(head, slot: index)
    slot.touched = transaction
    return slot.place
  }

  // MARK: - Dossiers

  /// Records the events of `ruling`, which were said, in a dossier: ledger, state, counters, messages, due moment.
  ///
  /// Ruling and state are lent, not copied.
  mutating func record<State: Dossier>(
    _ ruling: Ruling, into state: inout State, at place: Int, in context: Context,
    restated: (state: State, facts: [FactKey: Int64])? = nil
  ) -> Outcome.Done {
    var done = Outcome.Done(dossier: heads[place].key, first: heads[place].version &+ 1, last: 0)
    done.events.reserveCapacity(ruling.events.count)
    let before = (account: state.account, mark: state.mark(in: context.register))
    for (event, data) in zip(ruling.events, said) {
      append(
        event.word, data, to: place, by: ruling.author ?? context.actor, for: ruling.actingFor,
        at: context.at)
      done.events.append(event.word)
      if let own = State.own(event) {
        fold(own, into: &state, at: place, in: context)
      } else {
        if case .upkeep(.rectified) = event, let restated {
          state = restated.state
          for (key, value) in restated.facts { add(value, to: key, of: state, at: place, context) }
        }
        state.take(shared: event)
        state.notices(forShared: event, number: heads[place].key.id, in: context) {
          send($0, of: place, at: context.at)
        }
      }
    }
    if !ruling.personal.isEmpty || !ruling.erased.isEmpty { settlePersonal(ruling, at: place) }
    file(state, at: place, before: before, ruling, in: context.register)
    heads[place].phase = state.phaseNumber
    heads[place].due = dueMoment(state.nextTimer(in: context)?.at, filed: heads[place].due, context)
    done.last = heads[place].version
    return done
  }

  /// Puts into the head what lists find it by, where that changed.
  private mutating func file<State: Dossier>(
    _ state: State, at place: Int, before: (account: String, mark: String), _ ruling: Ruling,
    in register: Register
  ) {
    let unit = register.unitCode(state.unit)
    if heads[place].unit != unit {
      heads[place].unit = unit
      refiled.insert(place)
    }
    let mark = state.mark(in: register)
    if mark != before.mark || heads[place].subject == ListMark.unknown {
      heads[place].subject = subjectMarks.mark(mark, of: State.kind, in: register)
      refiled.insert(place)
    }
    if let slot = State.slotOfAccount {
      // Who hands it in is told beside the ledger alone, and forgotten with what is erased there.
      let kept = ruling.personal.last { $0.slot == slot }
      guard kept != nil || ruling.erased.contains(slot) else { return }
      heads[place].owner = ListMark.owner(kept?.account ?? "", of: State.kind, in: register)
      refiled.insert(place)
    } else if state.account != before.account || heads[place].owner == ListMark.unknown {
      heads[place].owner = ListMark.owner(state.account, of: State.kind, in: register)
      refiled.insert(place)
    }
  }

  /// When time does something next. An index entry that stands too early is left where it is: the
  /// sweep that meets it files it anew, which is cheaper than moving it at every command.
  private func dueMoment(_ next: Instant?, filed: Instant?, _ context: Context) -> Instant? {
    guard let next else { return nil }
    if let filed, filed > context.at, filed <= next { return filed }
    return next
  }

  private mutating func fold<State: Dossier>(
    _ event: State.Event, into state: inout State, at place: Int, in context: Context
  ) {
    state.evolve(event, on: context.day, in: context.register)
    // Put aside while the dossier tells them: it is lent to itself, and a copy of it would be felt.
    state.count(event, on: context.day, in: context.register) { counted.append(Fact($0, $1)) }
    for fact in counted { add(fact.value, to: fact.key, of: state, at: place, context) }
    counted.removeAll(keepingCapacity: true)
    state.notices(for: event, number: heads[place].key.id, in: context) {
      send($0, of: place, at: context.at)
    }
  }

  private mutating func send(_ draft: NoticeDraft, of place: Int, at: Instant) {
    messages.append(
      Message(
        head: place, at: at, channel: draft.channel, template: draft.template,
        values: draft.values))
  }

  /// Adds to a counter what the last entry of the head at `place` counts. `state` is the dossier after it.
  private mutating func add<State: Dossier>(
    _ value: Int64, to key: FactKey, of state: State, at place: Int, _ context: Context
  ) {
    facts[key, default: 0] &+= value
    state.cite(
      key, value, heads[place].key, heads[place].version, in: context.register, into: &citations)
  }
}
