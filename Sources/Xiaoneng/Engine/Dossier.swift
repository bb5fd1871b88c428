/// A dossier with a life of its own (卷宗): what the engine asks of every domain.
///
/// The domain brings a state, its commands and events, and pure rules; the engine brings ledger, counters,
/// messages, due moments and transactions. What every domain must keep to:
/// - deciding changes nothing and knows only the context;
/// - evolving never refuses and needs neither calendar nor profile;
/// - counting is pure in event and state, so that a rebuild comes out equal.
protocol Dossier: Sendable {
  /// What may be asked.
  associatedtype Command: Vocabulary
  /// What was recorded.
  associatedtype Event: Vocabulary
  /// What time alone does.
  associatedtype Timer

  /// The kind in the names of these dossiers.
  static var kind: DossierKind { get }
  /// The domain's own event within the event of the ledger; nil for any other.
  static func own(_ event: Xiaoneng.Event) -> Event?

  /// A dossier before its first event.
  init()
  /// The place of its unit in the register; -1 for none.
  var unit: Int32 { get }
  /// Under what it is counted beside its unit: the item's code, the category's.
  func subject(in register: Register) -> String
  /// The phase as a small number, for lists.
  var phaseNumber: UInt8 { get }

  /// What deciding on `command` needs besides the dossier and the context; nil for nothing.
  func needs(for command: Command, in context: Context) -> Needs?
  /// The events that `command` causes, and what follows elsewhere, appended to `ruling`: nothing is added to
  /// them afterwards.
  func decide(_ command: Command, in context: Context, into ruling: inout Ruling) throws(Refusal)
  /// What an order of another dossier's decision still means here, appended to `ruling`: nothing where this
  /// dossier was overtaken.
  func follow(_ order: FollowUp, in context: Context, into ruling: inout Ruling)
  /// What `event`, recorded on `day`, means.
  mutating func evolve(_ event: Event, on day: Day, in register: Register)
  /// The next thing that time does, and when.
  func nextTimer(in context: Context) -> (at: Instant, timer: Timer)?
  /// What `timer` does, appended to `ruling`. The context stands at the moment it is due.
  func elapse(_ timer: Timer, in context: Context, into ruling: inout Ruling)
  /// What `event`, recorded on `day`, adds to the counters. `self` is the dossier after it.
  func count(_ event: Event, on day: Day, _ add: (Measure, Day, Int64) -> Void)
  /// The messages that `event` causes. `self` is the dossier after it.
  func notices(
    for event: Event, number: String, in context: Context, _ send: (NoticeDraft) -> Void)
  /// The day on which the limit ends that a change of the calendar may move; nil where none runs.
  func limitDay(in context: Context) -> Day?
  /// What an event tells of numbers given out, as a counter to be at least so high.
  static func numbersGiven(_ event: Event, of key: DossierKey, on day: Day) -> (String, Int64)?
  /// How many bytes words of the ledger may have.
  static var longestText: Int { get }
}

extension Dossier {
  static var longestText: Int { 4_096 }

  /// Words that must be there, and of no more than `most` bytes.
  func requireText(
    _ text: String, _ field: String, _ code: Refusal.Code = .reasonMissing,
    article: String? = nil, most: Int = Self.longestText
  ) throws(Refusal) {
    guard text.utf8.contains(where: { $0 > 0x20 }) else {
      throw Refusal(code, article: article, field: field)
    }
    guard text.utf8.count <= most else {
      throw Refusal(.tooLong, field: field, detail: "\(text.utf8.count) > \(most)")
    }
  }

  // What most small domains have none of.
  func needs(for command: Command, in context: Context) -> Needs? { nil }
  func follow(_ order: FollowUp, in context: Context, into ruling: inout Ruling) {}
  func subject(in register: Register) -> String { "" }
  func notices(
    for event: Event, number: String, in context: Context, _ send: (NoticeDraft) -> Void
  ) {}
  func limitDay(in context: Context) -> Day? { nil }
  static func numbersGiven(_ event: Event, of key: DossierKey, on day: Day) -> (String, Int64)? {
    nil
  }
}

extension Dossier where Timer == Never {
  func nextTimer(in context: Context) -> (at: Instant, timer: Never)? { nil }
  func elapse(_ timer: Never, in context: Context, into ruling: inout Ruling) {}
}

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
