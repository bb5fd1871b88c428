extension Engine {
  /// Lets time pass: everything due by `at` happens once, in order, at the moment it was due; before that,
  /// what decisions ordered elsewhere and no one has done yet.
  ///
  /// `limit`: dossiers in this transaction at most; ask again while ``SweepReport/more``.
  /// - Throws: ``XiaonengCalendar/Fault`` when the store cannot, or when `at` is later than ``Options/latest``; nothing was
  ///   recorded then, unless what ended long ago cannot be packed, or what was sent cannot leave: time has passed then, and
  ///   asking again does no harm.
  /// - Complexity: O(*k*) for *k* dossiers due, whatever the number that wait.
  public func sweep(at: Instant, limit: Int = 1_000) throws(Fault) -> SweepReport {
    let report = try letPass(through: at, limit: limit)
    guard !report.more else { return report }
    // What ended long ago is packed by the way, and what was sent leaves, a little each time; where others write now,
    // another time.
    do {
      _ = try pack(at: at, limit: Self.packedBySweep)
      _ = try retireNotices(at: at, limit: Self.retiredBySweep)
    } catch {
      guard error.code == .storeBusy || error.code == .versionConflict else { throw error }
    }
    return report
  }

  private func letPass(through at: Instant, limit: Int) throws(Fault) -> SweepReport {
    try requireArrived(at: at)
    arrival = at
    guard store.places == 1 else {
      idle.removeAll(keepingCapacity: true)
      return try sweepPlaces(through: at, limit: limit)
    }
    var report = SweepReport()
    try carryOutOrders(limit: max(1, limit), &report)
    let part = try transact(writing: true) { () throws(Fault) in
      var part = SweepReport()
      let heads = try store.due(by: at, limit: max(1, limit))
      let due = try letPass(heads, through: at)
      // What cannot be moved must not keep a caller asking for more.
      var moved = false
      for dossier in due {
        let place = dossier.shelf.place(of: dossier.slot, self)
        if let due = dossier.shelf.dueMoment(of: dossier.slot, self) {
          changes.heads[place].due = due
        }
        moved = moved || changes.heads[place].due != dossier.shelf.filed(dossier.slot)
      }
      for (head, before) in zip(changes.heads, changes.before)
      where head.version > before.version {
        part.dossiers += 1
        part.events += Int64(head.version) - Int64(before.version)
      }
      part.more = moved && heads.count >= max(1, limit)
      return part
    }
    report.dossiers += part.dossiers
    report.events += part.events
    report.more = report.more || part.more
    return report
  }

  static func fault(_ error: any Error) -> Fault {
    (error as? Fault) ?? Fault(.storeFailed, detail: "\(type(of: error))")
  }

  /// What time does to one dossier through `at`, each thing at the moment it is due.
  func elapse<State>(_ slot: Int, on shelf: Shelf<State>, through at: Instant) throws {
    // A dossier that is filed for later has nothing due: no clock is read.
    if let moment = filed(of: slot, on: shelf), moment > at { return }
    while let next = nextTimer(of: slot, on: shelf, through: at),
      try fire(next, on: slot, of: shelf)
    {}
  }

  /// What time does to these dossiers through `at`, and to those that are opened or changed by it, in the order of the
  /// moments across all of them.
  ///
  /// - Returns: all of them.
  func letPass(_ heads: [DossierHead], through at: Instant) throws(Fault) -> [Waiting] {
    var waiting: [Waiting] = []
    for head in heads {
      guard let shelf = shelf(of: head.key.kind) else { continue }
      waiting.append(Waiting(shelf: shelf, slot: try shelf.load(head, self)))
    }
    do { return try elapse(waiting, through: at) } catch { throw Self.fault(error) }
  }

  /// The same for dossiers that are loaded.
  @discardableResult
  func elapse(_ dossiers: [Waiting], through at: Instant) throws -> [Waiting] {
    var waiting = dossiers
    var known = Set(waiting.map { $0.shelf.key(of: $0.slot) })
    var agenda = Agenda()
    for (order, dossier) in waiting.enumerated() {
      if let next = dossier.shelf.nextMoment(of: dossier.slot, through: at, self) {
        agenda.push(next, order)
      }
    }
    /// Takes in what the transaction touched since, from the head at `first` on.
    func takeIn(from first: Int) {
      for place in first..<max(first, changes.heads.count) {
        let head = changes.heads[place]
        guard let due = head.due, due <= at, let slot = changes.slots[place],
          let shelf = shelf(of: head.key.kind), known.insert(head.key).inserted
        else { continue }
        waiting.append(Waiting(shelf: shelf, slot: slot))
        if let next = shelf.nextMoment(of: slot, through: at, self) {
          agenda.push(next, waiting.count - 1)
        }
      }
    }
    var looked = changes.heads.count
    while true {
      guard let order = agenda.pop() else {
        // What was touched before, and became due by what came after.
        let before = waiting.count
        takeIn(from: 0)
        if waiting.count == before { return waiting }
        continue
      }
      let dossier = waiting[order]
      let fired = try dossier.shelf.fire(dossier.slot, through: at, self)
      takeIn(from: looked)
      looked = changes.heads.count
      guard fired, let next = dossier.shelf.nextMoment(of: dossier.slot, through: at, self) else {
        continue
      }
      agenda.push(next, order)
    }
  }

  /// The next thing that time does to a dossier by `at`; nil where nothing is due, or where no calendar
  /// or profile reaches so far: the dossier then waits where it is.
  func nextTimer<State>(
    of slot: Int, on shelf: Shelf<State>, through at: Instant
  ) -> (at: Instant, timer: State.Timer)? {
    guard let look = try? context(at: lastAt(of: slot, on: shelf), actor: .system),
      let next = shelf.slots[slot].state.nextTimer(in: look), next.at <= at
    else { return nil }
    return next
  }

  /// Records what a timer does; false when that is nothing, so that no one asks for ever.
  func fire<State>(
    _ next: (at: Instant, timer: State.Timer), on slot: Int, of shelf: Shelf<State>
  ) throws -> Bool {
    var next = next
    if let source = shelf.slots[slot].state.watches {
      // What fell due before in the dossier it watches happens first, and may change what is next here.
      try elapse(source, through: next.at)
      guard let again = nextTimer(of: slot, on: shelf, through: next.at) else { return true }
      next = again
    }
    var context = try context(
      at: max(next.at, lastAt(of: slot, on: shelf)), actor: .system, on: shelf.heads[slot].key)
    if let needs = shelf.slots[slot].state.needsToGoOn(in: context) {
      context = try self.context(context, needing: needs)
    }
    let ruling = try ruled {
      shelf.slots[slot].state.elapse(next.timer, in: context, into: &$0)
    }
    guard !ruling.events.isEmpty else { return false }
    _ = try record(ruling, on: slot, of: shelf, in: context)
    return true
  }

  /// The dossier as it stands at `at`, with all that time has done to it by then: what a question sees,
  /// swept or not. Nothing is recorded.
  func projected<State>(
    _ slot: Int, on shelf: Shelf<State>, at: Instant
  ) throws(Refusal) -> State {
    let state = shelf.slots[slot].state
    if let due = filed(of: slot, on: shelf), due > at { return state }
    return try projected(state, lastAt: lastAt(of: slot, on: shelf), at: at)
  }

  /// What time has done to the dossier by `at` and no one has recorded yet. Nothing is recorded here either.
  func passed<State>(
    _ slot: Int, on shelf: Shelf<State>, at: Instant
  ) throws(Refusal) -> [(at: Instant, event: Event)] {
    if let due = filed(of: slot, on: shelf), due > at { return [] }
    var events: [(at: Instant, event: Event)] = []
    _ = try projected(
      shelf.slots[slot].state, lastAt: lastAt(of: slot, on: shelf), at: at, seeing: &events)
    return events
  }

  /// The same for a state whose last entry was made at `lastAt`.
  func projected<State: Dossier>(
    _ known: State, lastAt: Instant, at: Instant
  ) throws(Refusal) -> State {
    var events: [(at: Instant, event: Event)] = []
    return try projected(known, lastAt: lastAt, at: at, seeing: &events)
  }

  /// The same with what happened on the way.
  func projected<State: Dossier>(
    _ known: State, lastAt: Instant, at: Instant, seeing events: inout [(at: Instant, event: Event)]
  ) throws(Refusal) -> State {
    var state = known
    var moment = lastAt
    while let next = state.nextTimer(in: try context(at: moment, actor: .system)), next.at <= at {
      moment = max(next.at, moment)
      let context = try context(at: moment, actor: .system)
      var trial = Ruling(salts: .seeded(0))
      state.elapse(next.timer, in: context, into: &trial)
      guard !trial.events.isEmpty else { return state }
      for event in trial.events { events.append((moment, event)) }
      for event in trial.events {
        if let event = State.own(event) { state.evolve(event, on: context.day, in: register) }
      }
    }
    return state
  }
}

/// A dossier of any domain that waits for something.
struct Waiting {
  var shelf: any AnyShelf
  var slot: Int
}

/// Moments in their order, each with a place; the earlier place first among equals.
private struct Agenda {
  private var heap: [(at: Instant, order: Int)] = []

  mutating func push(_ at: Instant, _ order: Int) {
    heap.append((at, order))
    var child = heap.count - 1
    while child > 0, heap[child] < heap[(child - 1) / 2] {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func pop() -> Int? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    if !heap.isEmpty {
      heap[0] = last
      var parent = 0
      while true {
        var least = parent
        for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
          if heap[child] < heap[least] { least = child }
        }
        if least == parent { break }
        heap.swapAt(parent, least)
        parent = least
      }
    }
    return first.order
  }
}
