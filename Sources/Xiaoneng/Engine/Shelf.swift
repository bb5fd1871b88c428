/// What the engine remembers of the dossiers of one domain (案架), each with its place.
final class Shelf<State: Dossier> {
  struct Slot {
    var head: DossierHead
    var state: State
    /// Its place in the change set of the transaction `touched`.
    var place = 0
    var touched: Int64 = -1
  }

  var slots: [Slot] = []
  var places: [DossierKey: Int32] = [:]

  /// Forgets what was remembered last and came to nothing.
  func forgetLast() {
    if let last = slots.popLast() { places[last.head.key] = nil }
  }

  /// How many dossiers are remembered at most.
  static var most: Int { 1 << 21 }

  func remember(_ head: DossierHead, _ state: State) -> Int {
    let place = slots.count
    slots.append(Slot(head: head, state: state))
    places[head.key] = Int32(clamping: place)
    return place
  }
}

/// What the engine asks of a domain without knowing which: the sweep, the rebuild, a change of calendar.
protocol AnyShelf: AnyObject {
  func forget()
  /// Takes over what the store filled in.
  func adopt(_ head: DossierHead, at slot: Int)
  /// Forgets everything where there is too much.
  func trim()
  func load(_ head: DossierHead, _ engine: Engine) throws(Fault) -> Int
  func key(of slot: Int) -> DossierKey
  func version(of slot: Int) -> Int32
  func filed(_ slot: Int) -> Instant?
  /// When time does something next, where that is by `at`.
  func nextMoment(of slot: Int, through at: Instant, _ engine: Engine) -> Instant?
  /// Records what time does next by `at`; false when that is nothing.
  func fire(_ slot: Int, through at: Instant, _ engine: Engine) throws -> Bool
  /// The place of the head in the change set.
  func place(of slot: Int, _ engine: Engine) -> Int
  /// The next moment, as it is filed anew.
  func dueMoment(of slot: Int, in context: Context) -> Instant?
  func limitDay(of slot: Int, in context: Context) -> Day?
  /// Folds a stored entry, for a rebuild.
  func fold(_ entry: LedgerEntry, at place: Int, _ engine: Engine) throws(Fault)
  /// Files what a rebuild found.
  func file(_ key: DossierKey, at place: Int, _ engine: Engine)
}

extension Shelf: AnyShelf {
  func forget() {
    slots.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
  }

  func adopt(_ head: DossierHead, at slot: Int) { slots[slot].head = head }
  func trim() { if slots.count > Self.most { forget() } }
  func load(_ head: DossierHead, _ engine: Engine) throws(Fault) -> Int {
    try engine.load(head, from: self)
  }
  func key(of slot: Int) -> DossierKey { slots[slot].head.key }
  func version(of slot: Int) -> Int32 { slots[slot].head.version }
  func filed(_ slot: Int) -> Instant? { slots[slot].head.due }

  func nextMoment(of slot: Int, through at: Instant, _ engine: Engine) -> Instant? {
    engine.nextTimer(of: slot, on: self, through: at)?.at
  }

  func fire(_ slot: Int, through at: Instant, _ engine: Engine) throws -> Bool {
    guard let next = engine.nextTimer(of: slot, on: self, through: at) else { return false }
    return try engine.fire(next, on: slot, of: self)
  }

  func place(of slot: Int, _ engine: Engine) -> Int { engine.place(ofSlot: slot, on: self) }

  func dueMoment(of slot: Int, in context: Context) -> Instant? {
    slots[slot].state.nextTimer(in: context)?.at
  }

  func limitDay(of slot: Int, in context: Context) -> Day? {
    slots[slot].state.limitDay(in: context)
  }

  func fold(_ entry: LedgerEntry, at place: Int, _ engine: Engine) throws(Fault) {
    guard let event = State.own(try entry.event()) else { return }
    let day = entry.at.day(offsetMinutes: engine.options.offsetMinutes)
    let slot =
      places[entry.dossier].map(Int.init) ?? remember(engine.changes.heads[place], State())
    slots[slot].head.lastAt = entry.at
    if let (name, value) = State.numbersGiven(event, of: entry.dossier, on: day) {
      engine.changes.counters[name] = max(engine.changes.counters[name] ?? 0, value)
    }
    slots[slot].state.evolve(event, on: day, in: engine.register)
    engine.changes.count(event, of: slots[slot].state, on: day, in: engine.register)
  }

  func file(_ key: DossierKey, at place: Int, _ engine: Engine) {
    guard let slot = places[key].map(Int.init) else { return }
    let state = slots[slot].state
    engine.changes.heads[place].unit = engine.register.unitCode(state.unit)
    engine.changes.heads[place].phase = state.phaseNumber
    if let context = try? engine.context(at: engine.changes.heads[place].lastAt, actor: .system) {
      engine.changes.heads[place].due = state.nextTimer(in: context)?.at
    }
  }
}
