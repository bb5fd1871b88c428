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
  /// The next moment as it is filed anew, by the rules of the last entry's day: what a rebuild files too. Nil
  /// where no rules reach so far.
  func dueMoment(of slot: Int, _ engine: Engine) -> Instant??
  func limitDay(of slot: Int, in context: Context) -> Day?
  /// The head of a dossier that the viewer may see.
  func head(of key: DossierKey, seenBy viewer: Viewer, _ engine: Engine) throws -> DossierHead
  /// What is due in a dossier, as far as the viewer is shown it.
  func due(
    _ head: DossierHead, through end: Instant, for viewer: Viewer, _ context: Context,
    _ engine: Engine
  ) throws -> DueView?
  /// A dossier of this domain before its first event, for verification and rebuild.
  func newFold() -> any AnyFold
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

  func dueMoment(of slot: Int, _ engine: Engine) -> Instant?? {
    let at = engine.lastAt(of: slot, on: self)
    guard let context = try? engine.context(at: at, actor: .system) else { return nil }
    return .some(slots[slot].state.nextTimer(in: context)?.at)
  }

  func limitDay(of slot: Int, in context: Context) -> Day? {
    slots[slot].state.limitDay(in: context)
  }

  func head(of key: DossierKey, seenBy viewer: Viewer, _ engine: Engine) throws -> DossierHead {
    slots[try engine.seen(key, on: self, by: viewer).slot].head
  }

  func due(
    _ head: DossierHead, through end: Instant, for viewer: Viewer, _ context: Context,
    _ engine: Engine
  ) throws -> DueView? {
    try engine.due(head, on: self, through: end, for: viewer, context)
  }

  func newFold() -> any AnyFold { DomainFold<State>() }
}
