/// What the ledgers count together (复算): counters of the statistics, and of numbers given out.
struct FoldSums {
  /// Where a counter stands, in little room: a large file has millions of them, of few units, items and measures.
  private struct Place: Hashable {
    var day: Day
    var unit: Int32
    var item: Int32
    var measure: Int32
  }

  private var sums: [Place: Int64] = [:]
  private var units = Interner<String>()
  private var items = Interner<String>()
  private var measures = Interner<Measure>()
  private(set) var counters: [String: Int64] = [:]
  private var isWatched = false
  private var changed: Set<Place> = []
  /// Names of counters of numbers that changed since they are watched.
  private(set) var changedCounters: Set<String> = []

  /// All counters of the statistics.
  var facts: [FactKey: Int64] {
    Dictionary(sums.lazy.map { (key($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  private func key(_ place: Place) -> FactKey {
    FactKey(
      day: place.day, unit: units[place.unit], item: items[place.item],
      measure: measures[place.measure])
  }

  private mutating func place(of key: FactKey) -> Place {
    Place(
      day: key.day, unit: units.place(of: key.unit), item: items.place(of: key.item),
      measure: measures.place(of: key.measure))
  }

  fileprivate mutating func add(_ key: FactKey, _ value: Int64) throws(Fault) {
    let place = place(of: key)
    let (sum, overflow) = (sums[place] ?? 0).addingReportingOverflow(value)
    guard !overflow else { throw Fault(.storeCorrupt, field: "fact", detail: key.measure.name) }
    sums[place] = sum
    if isWatched { changed.insert(place) }
  }

  /// Takes down from now on what changes.
  mutating func watch() {
    isWatched = true
    changed.removeAll()
    changedCounters.removeAll()
  }

  /// The counters of the statistics that changed, by day, with what they come to.
  var changedFacts: [Day: [FactKey: Int64]] {
    var found: [Day: [FactKey: Int64]] = [:]
    for place in changed { found[place.day, default: [:]][key(place)] = sums[place] ?? 0 }
    return found
  }

  /// What a counter comes to; 0 where nothing counted for it.
  mutating func value(of key: FactKey) -> Int64 { sums[place(of: key)] ?? 0 }

  /// How many counters come to something.
  var factCount: Int64 { Int64(sums.values.count { $0 != 0 }) }

  /// Takes a counter out; 0 where nothing counted for it.
  mutating func take(_ key: FactKey) -> Int64 { sums.removeValue(forKey: place(of: key)) ?? 0 }

  /// The first counter that comes to something.
  var firstFact: Fact? {
    sums.lazy.filter { $0.value != 0 }.map { Fact(key($0.key), $0.value) }.min { $0.key < $1.key }
  }

  /// All days there are, in spans of days with about so many counters each.
  func spans(of size: Int) -> [ClosedRange<Day>] {
    var counts: [Day: Int] = [:]
    for place in sums.keys where place.day.isInRange { counts[place.day, default: 0] += 1 }
    return Self.spans(counts, of: size)
  }

  static func spans(_ counts: [Day: Int], of size: Int) -> [ClosedRange<Day>] {
    var (spans, first, count) = ([ClosedRange<Day>](), Day.first, 0)
    for (day, more) in counts.sorted(by: { $0.key < $1.key }) {
      if count > 0, count + more > size, let before = try? day.adding(-1) {
        spans.append(first...before)
        (first, count) = (day, 0)
      }
      count += more
    }
    return spans + [first...Day.last]
  }

  /// Adds what an entry of `dossier` counts.
  fileprivate mutating func add<State: Dossier>(
    _ facts: [(FactKey, Int64)], of state: State, _ dossier: DossierKey, _ sequence: Int32,
    in register: Register
  ) throws(Fault) {
    for (key, value) in facts {
      try add(key, value)
      state.cite(key, value, dossier, sequence, in: register, into: &counters)
      if isWatched, key.measure.isCited {
        changedCounters.insert(CountedEntry.name(key, dossier, sequence))
      }
    }
  }

  fileprivate mutating func give(_ name: String, _ number: Int64) {
    counters[name] = max(counters[name] ?? 0, number)
    if isWatched { changedCounters.insert(name) }
  }

  /// Takes the numbers that orders hold which wait to be done: they were given out with the decision, and stand in no
  /// ledger yet.
  mutating func take(waiting orders: [StoredOrder], by engine: Engine) throws(Fault) {
    for stored in orders {
      let order = try FollowUp(stored)
      guard let fold = engine.shelf(of: order.dossier.kind)?.newFold() else { continue }
      let day = order.at.day(offsetMinutes: engine.options.offsetMinutes)
      for event in order.events {
        for (name, number) in fold.numbersGiven(event, of: order.dossier, on: day) {
          give(name, number)
        }
      }
    }
  }
}

/// The messages of one dossier as the store has them (所存通知): those that are there, in the order of their numbers, and the
/// record of those that left.
struct HeldNotices {
  var marks: [Notice.Mark] = []
  var left = Notice.Left()

  /// How many there are and were.
  var count: Int64 { Int64(marks.count) + left.count }

  /// Whether these are what the ledger says: what is there stands in its order, and whatever is not there left.
  ///
  /// - Complexity: O(messages).
  func are(_ expected: [Notice.Mark]) -> Bool {
    var (next, gone) = (0, Notice.Left())
    for mark in expected {
      if next < marks.count, marks[next] == mark { next += 1 } else { gone.take(mark) }
    }
    return next == marks.count && gone == left
  }
}

/// One ledger, folded entry by entry into everything that is derived from it: the one fold of verification
/// and rebuild.
struct LedgerFold {
  /// A commitment that stands: what is kept under its slot must match it.
  struct Kept {
    var digest: String
    var sequence: Int32
    var number: Int64
  }

  /// The head that the ledger gives.
  private(set) var head: DossierHead
  /// Whether the moment at which time does something next is known: some calendar and rules reach so far.
  private(set) var isDueKnown = false
  /// The messages that the events cause; nil where no rules reach the day of one.
  private(set) var notices: [Notice.Mark]? = []
  /// Commitments by the slot they vouch for; an erasure takes them away.
  private(set) var kept: [String: Kept] = [:]
  private var domain: (any AnyFold)?
  private let isCompared: Bool

  /// A fold of a dossier before its first entry.
  ///
  /// - Parameter isCompared: whether messages and commitments are wanted, which no rebuild makes anew.
  init(_ key: DossierKey, _ domain: (any AnyFold)?, isCompared: Bool) {
    head = DossierHead(new: key)
    self.domain = domain
    self.isCompared = isCompared
  }

  /// Takes the next entry, which has this number and hash.
  ///
  /// - Parameters:
  ///   - register: the register as it stood before the entry.
  ///   - past: the entries before it, read where one of them was put right.
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a word or a record this version does not know, and for
  ///   counters beyond all bounds.
  mutating func take(
    _ entry: LedgerEntry, number: Int64, hash: LedgerDigest, by engine: Engine,
    in register: Register,
    into sums: inout FoldSums, past: () throws(Fault) -> [PastEntry]
  ) throws(Fault) {
    let event = try entry.event()
    guard head.version < .max else { throw Fault(.storeCorrupt, field: "\(head.key)") }
    head.version += 1
    head.lastAt = entry.at
    head.lastEntry = number
    head.hash = hash
    if isCompared { commit(entry, number) }
    guard domain != nil else { return }
    let context =
      isCompared
      ? try? engine.context(at: entry.at, actor: entry.actor, on: entry.dossier, in: register) : nil
    let day = entry.at.day(offsetMinutes: engine.options.offsetMinutes)
    if case .upkeep(.rectified(let data)) = event {
      try domain?.restate(
        try past(), by: data, of: entry, offsetMinutes: engine.options.offsetMinutes, in: register,
        into: &sums)
    }
    let drafts = try domain?.take(
      event, of: entry, on: day, in: register, with: context, into: &sums)
    guard let drafts else {
      notices = nil
      return
    }
    for draft in drafts {
      notices?.append(
        Notice.Mark(of: entry.dossier, draft.channel, draft.template, draft.values, register.key))
    }
  }

  private mutating func commit(_ entry: LedgerEntry, _ number: Int64) {
    if entry.word == "personal.erased" {
      if let slot = entry.data["slot"]?.string { kept[slot] = nil }
      return
    }
    for commitment in Reference.commitments(of: entry.word) {
      for (slot, digest) in commitment.read(entry.data) {
        kept[slot] = Kept(digest: digest, sequence: entry.sequence, number: number)
      }
    }
  }

  /// Fills in what lists show and when time does something next.
  mutating func finish(by engine: Engine, in register: Register) {
    guard let domain else {
      isDueKnown = true
      return
    }
    head.unit = register.unitCode(domain.unit)
    head.phase = domain.phaseNumber
    head.subject = domain.subjectMark(in: register)
    var account: String?
    if let slot = domain.slotOfAccount {
      // What cannot be read is no one's.
      account = ((try? engine.personal(of: head.key, slot: slot)) ?? nil)?.account ?? ""
    }
    head.owner = domain.ownerMark(account, in: register)
    guard let context = try? engine.context(at: head.lastAt, actor: .system, in: register)
    else { return }
    head.due = domain.due(in: context)
    isDueKnown = true
  }
}

/// A dossier of some domain in the making.
protocol AnyFold {
  var unit: Int32 { get }
  var phaseNumber: UInt8 { get }
  var slotOfAccount: String? { get }
  func subjectMark(in register: Register) -> Int64
  /// The mark of the account it is of, or of the one that is kept beside the ledger.
  func ownerMark(_ kept: String?, in register: Register) -> Int64
  func due(in context: Context) -> Instant?
  /// What an event tells of numbers given out.
  func numbersGiven(_ event: Event, of key: DossierKey, on day: Day) -> [(String, Int64)]
  /// Begins again as if an entry had said what was put right in it.
  mutating func restate(
    _ past: [PastEntry], by data: Upkeep.Rectified, of entry: LedgerEntry, offsetMinutes: Int32,
    in register: Register, into sums: inout FoldSums
  ) throws(Fault)
  /// Takes the event of the next entry; the messages it causes, nil where there is no context to word them in.
  mutating func take(
    _ event: Event, of entry: LedgerEntry, on day: Day, in register: Register,
    with context: Context?, into sums: inout FoldSums
  ) throws(Fault) -> [NoticeDraft]?
}

/// The fold of one domain.
struct DomainFold<State: Dossier>: AnyFold {
  private var state = State()

  var unit: Int32 { state.unit }
  var phaseNumber: UInt8 { state.phaseNumber }
  var slotOfAccount: String? { State.slotOfAccount }

  init() {}

  func subjectMark(in register: Register) -> Int64 {
    ListMark.subject(state.mark(in: register), of: State.kind, in: register)
  }

  func ownerMark(_ kept: String?, in register: Register) -> Int64 {
    ListMark.owner(kept ?? state.account, of: State.kind, in: register)
  }

  func due(in context: Context) -> Instant? { state.nextTimer(in: context)?.at }

  func numbersGiven(_ event: Event, of key: DossierKey, on day: Day) -> [(String, Int64)] {
    State.own(event).map { State.numbersGiven($0, of: key, on: day) } ?? []
  }

  mutating func restate(
    _ past: [PastEntry], by data: Upkeep.Rectified, of entry: LedgerEntry, offsetMinutes: Int32,
    in register: Register, into sums: inout FoldSums
  ) throws(Fault) {
    let restated = try State.restated(past, by: data, offsetMinutes: offsetMinutes, in: register)
    state = restated.state
    try sums.add(
      restated.facts.map { ($0.key, $0.value) }, of: state, entry.dossier, entry.sequence,
      in: register)
  }

  mutating func take(
    _ event: Event, of entry: LedgerEntry, on day: Day, in register: Register,
    with context: Context?, into sums: inout FoldSums
  ) throws(Fault) -> [NoticeDraft]? {
    let key = entry.dossier
    guard let own = State.own(event) else {
      state.take(shared: event)
      guard let context else { return nil }
      var drafts: [NoticeDraft] = []
      state.notices(forShared: event, number: key.id, in: context) { drafts.append($0) }
      return drafts
    }
    for (name, number) in State.numbersGiven(own, of: key, on: day) { sums.give(name, number) }
    for mark in State.marks(of: own) { sums.give(mark, 1) }
    state.evolve(own, on: day, in: register)
    if let number = State.issued(own).flatMap({ Papers.Number($0) }) {
      let unit = state.issuer(entry.actor, in: register)
      sums.give(number.mark(in: unit), 1)
      sums.give(number.counter(in: unit), number.serial)
    }
    var counted: [(FactKey, Int64)] = []
    state.count(own, on: day, in: register) { counted.append(($0, $1)) }
    try sums.add(counted, of: state, key, entry.sequence, in: register)
    guard let context else { return nil }
    var drafts: [NoticeDraft] = []
    state.notices(for: own, number: key.id, in: context) { drafts.append($0) }
    return drafts
  }
}

extension Dossier {
  /// What `event` adds to the counters, with all that a counter is kept by. `self` is the dossier after it.
  func count(
    _ event: Event, on day: Day, in register: Register, _ add: (FactKey, Int64) -> Void
  ) {
    count(event, on: day) { measure, day, value in
      let key = FactKey(
        day: day, unit: register.unitCode(unit), item: subject(in: register), measure: measure)
      add(key, value)
    }
    countElsewhere(event, on: day, in: register, add)
  }
}
