/// The heads of the dossiers of one domain that the engine remembers (案架索引), whatever the domain.
class HeadShelf {
  // Debug builds, and so the tests, check at every touch that nothing else holds on to these; that check is what a
  // release would spend a twentieth of its time on.
  #if !DEBUG
    @exclusivity(unchecked)
  #endif
  final var heads: [DossierHead] = []
  #if !DEBUG
    @exclusivity(unchecked)
  #endif
  final var places: [DossierKey: Int32] = [:]

  final func holds(_ key: DossierKey) -> Bool { places[key] != nil }
  final func adopt(_ head: DossierHead, at slot: Int) { heads[slot] = head }
  final func key(of slot: Int) -> DossierKey { heads[slot].key }
  final func version(of slot: Int) -> Int32 { heads[slot].version }
  final func filed(_ slot: Int) -> Instant? { heads[slot].due }
}

/// What the engine remembers of the dossiers of one domain (案架), each with its place.
final class Shelf<State: Dossier>: HeadShelf {
  struct Slot {
    var state: State
    /// Its place in the change set of the transaction `touched`.
    var place = 0
    var touched: Int64 = -1
    /// What whoever it is about is known by; nil while no one looked.
    var person: FreeText.Person?
    /// About how many bytes it takes.
    var cost: Int32
  }

  /// Each beside its head.
  #if !DEBUG
    @exclusivity(unchecked)
  #endif
  var slots: [Slot] = []
  /// About how many bytes all of it takes.
  private(set) var bytes = 0

  /// What a dossier takes beside what its events say: the slot, its head, its name, and its place.
  private static var least: Int {
    MemoryLayout<Slot>.stride + MemoryLayout<DossierHead>.stride + 160
  }

  func forget() {
    slots.removeAll(keepingCapacity: true)
    heads.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    bytes = 0
  }

  /// Forgets what was remembered last and came to nothing.
  func forgetLast() {
    guard let last = slots.popLast(), let head = heads.popLast() else { return }
    places[head.key] = nil
    bytes -= Int(last.cost)
  }

  /// Forgets one dossier, unless it is remembered with the entry `number`.
  func drop(_ key: DossierKey, before number: Int64) {
    guard let place = places[key], heads[Int(place)].lastEntry < number else { return }
    drop(key)
  }

  /// Forgets one dossier; between two transactions only, since another takes its place.
  func drop(_ key: DossierKey) {
    guard let place = places.removeValue(forKey: key), slots.indices.contains(Int(place)),
      let last = slots.popLast(), let head = heads.popLast()
    else { return }
    bytes -= Int(Int(place) < slots.count ? slots[Int(place)].cost : last.cost)
    guard Int(place) < slots.count else { return }
    slots[Int(place)] = last
    heads[Int(place)] = head
    places[head.key] = place
  }

  /// Remembers a dossier whose events say so many bytes.
  func remember(_ head: DossierHead, _ state: State, said: Int = 0) -> Int {
    let place = slots.count
    let cost = Int32(clamping: Self.least &+ said)
    slots.append(Slot(state: state, cost: cost))
    heads.append(head)
    places[head.key] = Int32(clamping: place)
    bytes += Int(cost)
    return place
  }

  /// A dossier was told of so many bytes more.
  func grow(_ slot: Int, by said: Int) {
    let cost = Int32(clamping: Int(slots[slot].cost) &+ said)
    bytes += Int(cost) - Int(slots[slot].cost)
    slots[slot].cost = cost
  }

  func trim(to most: Int) {
    guard bytes > most else { return }
    // What was only looked at goes first, then what was changed longest ago.
    let order = slots.indices.sorted { slots[$0].touched > slots[$1].touched }
    var kept: [Int] = []
    var left = most
    for index in order {
      left -= Int(slots[index].cost)
      if left < 0 { break }
      kept.append(index)
    }
    slots = kept.map { slots[$0] }
    heads = kept.map { heads[$0] }
    places = [:]
    places.reserveCapacity(kept.count)
    for (place, head) in heads.enumerated() { places[head.key] = Int32(clamping: place) }
    bytes = slots.reduce(0) { $0 + Int($1.cost) }
  }
}

/// What the engine asks of a domain without knowing which: the sweep, the rebuild, a change of calendar.
protocol AnyShelf: AnyObject {
  func forget()
  /// Forgets one dossier; between two transactions only.
  func drop(_ key: DossierKey)
  /// Forgets one dossier, unless it is remembered with the entry `number`.
  func drop(_ key: DossierKey, before number: Int64)
  /// Whether a dossier is remembered.
  func holds(_ key: DossierKey) -> Bool
  /// Takes over what the store filled in.
  func adopt(_ head: DossierHead, at slot: Int)
  /// About how many bytes is remembered.
  var bytes: Int { get }
  /// Forgets what was not changed for longest, until no more than so many bytes are left.
  func trim(to most: Int)
  func load(_ head: DossierHead, _ engine: Engine) throws(Fault) -> Int
  func key(of slot: Int) -> DossierKey
  func version(of slot: Int) -> Int32
  func filed(_ slot: Int) -> Instant?
  /// When time does something next, where that is by `at`.
  func nextMoment(of slot: Int, through at: Instant, _ engine: Engine) -> Instant?
  /// Records what time does next by `at`; false when that is nothing.
  func fire(_ slot: Int, through at: Instant, _ engine: Engine) throws -> Bool
  /// What time has done to the dossier by `at` and no one has recorded; nothing where no rules reach so far.
  func passed(_ slot: Int, at: Instant, _ engine: Engine) -> [(at: Instant, event: Event)]
  /// The place of the head in the change set.
  func place(of slot: Int, _ engine: Engine) -> Int
  /// The next moment as it is filed anew, by the rules of the last entry's day: what a rebuild files too. Nil
  /// where no rules reach so far.
  func dueMoment(of slot: Int, _ engine: Engine) -> Instant??
  func limitDay(of slot: Int, in context: Context) -> Day?
  /// The place in the change set of a dossier that the transaction touched; nil for one that it did not.
  func place(of key: DossierKey, touchedIn transaction: Int64) -> Int?
  /// The head of a dossier that the viewer may see.
  func head(of key: DossierKey, seenBy viewer: Viewer, _ engine: Engine) throws -> DossierHead
  /// What is due in a dossier, as far as the viewer is shown it.
  func due(
    _ head: DossierHead, through end: Instant, for viewer: Viewer, _ context: Context,
    _ engine: Engine
  ) throws -> DueView?
  /// What time does to the dossier `key` through `at`; nothing where there is none.
  func elapse(_ key: DossierKey, through at: Instant, _ engine: Engine) throws
  /// What the ledger of the dossier `key` says was broken, reckoned again.
  func issues(in key: DossierKey, _ engine: Engine) throws -> [Engine.FoundIssue]
  /// Decides and records a command about what a dossier keeps of persons.
  func run(
    _ command: PersonalRights.Command, _ request: CommandRequest, _ context: Context,
    _ engine: Engine
  ) throws -> Outcome.Done
  /// Decides and records a command about a dossier as a file.
  func run(
    _ command: Upkeep.Command, _ request: CommandRequest, _ context: Context, _ engine: Engine
  ) throws -> Outcome.Done
  func upkeep(
    _ question: Question, _ context: Context, _ engine: Engine
  ) throws -> Upkeep.List
  func foresee(
    _ wish: Upkeep.Rectification, _ question: Question, _ context: Context, _ engine: Engine
  ) throws -> Upkeep.Foreseen
  /// A dossier whose term of keeping is over and that still keeps something; nil for any other.
  func disposal(
    of head: DossierHead, for viewer: Viewer, _ context: Context, _ engine: Engine
  ) throws -> Upkeep.DisposalRow?
  /// Records an attempt at what a dossier keeps.
  func note(
    _ denied: PersonalReading, in key: DossierKey, by actor: Principal, _ engine: Engine
  ) throws
  func requests(
    _ question: Question, _ context: Context, _ engine: Engine
  ) throws -> PersonalRights.RequestList
  func readings(
    _ question: Question, _ context: Context, _ engine: Engine
  ) throws -> PersonalRights.ReadingList
  func export(
    _ question: Question, _ context: Context, _ engine: Engine
  ) throws -> PersonalRights.Export
  /// A dossier of this domain before its first event, for verification and rebuild.
  func newFold() -> any AnyFold
}

extension Shelf: AnyShelf {
  func load(_ head: DossierHead, _ engine: Engine) throws(Fault) -> Int {
    try engine.load(head, from: self)
  }

  func nextMoment(of slot: Int, through at: Instant, _ engine: Engine) -> Instant? {
    engine.nextTimer(of: slot, on: self, through: at)?.at
  }

  func fire(_ slot: Int, through at: Instant, _ engine: Engine) throws -> Bool {
    guard let next = engine.nextTimer(of: slot, on: self, through: at) else { return false }
    return try engine.fire(next, on: slot, of: self)
  }

  func passed(_ slot: Int, at: Instant, _ engine: Engine) -> [(at: Instant, event: Event)] {
    (try? engine.passed(slot, on: self, at: at)) ?? []
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

  func place(of key: DossierKey, touchedIn transaction: Int64) -> Int? {
    guard let slot = places[key], slots[Int(slot)].touched == transaction else { return nil }
    return slots[Int(slot)].place
  }

  func head(of key: DossierKey, seenBy viewer: Viewer, _ engine: Engine) throws -> DossierHead {
    heads[try engine.seen(key, on: self, by: viewer).slot]
  }

  func due(
    _ head: DossierHead, through end: Instant, for viewer: Viewer, _ context: Context,
    _ engine: Engine
  ) throws -> DueView? {
    try engine.due(head, on: self, through: end, for: viewer, context)
  }

  func elapse(_ key: DossierKey, through at: Instant, _ engine: Engine) throws {
    try engine.elapse(key, on: self, through: at)
  }

  func issues(in key: DossierKey, _ engine: Engine) throws -> [Engine.FoundIssue] {
    try engine.issues(in: key, State())
  }

  func run(
    _ command: PersonalRights.Command, _ request: CommandRequest, _ context: Context,
    _ engine: Engine
  ) throws -> Outcome.Done {
    try requireKeeping()
    return try engine.run(command, on: self, request, context)
  }

  func note(
    _ denied: PersonalReading, in key: DossierKey, by actor: Principal, _ engine: Engine
  ) throws {
    try engine.note(denied, in: key, by: actor, on: self)
  }

  func requests(
    _ question: Question, _ context: Context, _ engine: Engine
  ) throws -> PersonalRights.RequestList {
    try requireKeeping()
    return try engine.personalRequests(question, on: self, context)
  }

  func readings(
    _ question: Question, _ context: Context, _ engine: Engine
  ) throws -> PersonalRights.ReadingList {
    try requireKeeping()
    return try engine.personalReadings(question, on: self, context)
  }

  func export(
    _ question: Question, _ context: Context, _ engine: Engine
  ) throws -> PersonalRights.Export {
    try requireKeeping()
    return try engine.personalExport(question, on: self, context)
  }

  func run(
    _ command: Upkeep.Command, _ request: CommandRequest, _ context: Context, _ engine: Engine
  ) throws -> Outcome.Done {
    try engine.run(command, on: self, request, context)
  }

  func upkeep(
    _ question: Question, _ context: Context, _ engine: Engine
  ) throws -> Upkeep.List {
    try engine.upkeep(question, on: self, context)
  }

  func foresee(
    _ wish: Upkeep.Rectification, _ question: Question, _ context: Context, _ engine: Engine
  ) throws -> Upkeep.Foreseen {
    try engine.foresee(wish, question, on: self, context)
  }

  func disposal(
    of head: DossierHead, for viewer: Viewer, _ context: Context, _ engine: Engine
  ) throws -> Upkeep.DisposalRow? {
    try engine.disposal(of: head, on: self, for: viewer, context)
  }

  /// Refuses a dossier of a kind that keeps nothing of any person.
  private func requireKeeping() throws(Refusal) {
    guard State().keeping != nil else { throw Refusal(.notFound, field: "dossier") }
  }

  func newFold() -> any AnyFold { DomainFold<State>() }
}
