/// A store in memory: for calculations, tests and simulations. Nothing outlives it.
///
/// It keeps an entry's record and leaves out what can be written again from its place (dossier,
/// sequence, previous hash); the chain is computed when it is read, so that a simulation does not pay
/// for proofs it never asks for. What is read is the same bytes as any other store gives.
public final class MemoryStore: Store {
  private(set) var tables = MemoryTables()
  private var inside = false

  /// An empty store.
  public init() {}

  /// Begins a transaction. No one else can write here, so the generation never changes.
  public func begin(writing: Bool) throws(Fault) -> Int64 {
    guard !inside else { throw Fault(.storeBusy) }
    inside = true
    return 0
  }

  /// Ends a transaction.
  public func rollback() { inside = false }

  /// Applies the change set.
  public func commit(_ changes: inout ChangeSet) throws(Fault) {
    defer { inside = false }
    try tables.apply(&changes)
  }

  /// The head of a dossier, its chain computed.
  public func head(of dossier: DossierKey) throws(Fault) -> DossierHead? {
    tables.places[dossier].map { tables.heads[Int($0)] }
  }

  /// A dossier's entries, chained.
  public func entries(of head: DossierHead) throws(Fault) -> [StoredEntry] {
    var numbers: [Int] = []
    var number = Int(head.lastEntry) - 1
    while tables.entries.indices.contains(number) {
      numbers.append(number)
      number = Int(tables.entries[number].previous)
    }
    var previous = LedgerDigest.zero
    var result: [StoredEntry] = []
    for number in numbers.reversed() {
      let text = text(of: number, after: previous)
      previous = SHA256.hash(text)
      result.append(StoredEntry(number: Int64(number) + 1, text: text))
    }
    return result
  }

  private func text(of number: Int, after previous: LedgerDigest) -> [UInt8] {
    let entry = tables.entries[number]
    var text: [UInt8] = []
    text.reserveCapacity(Int(entry.length) + 256)
    LedgerText.append(
      to: &text, dossier: tables.heads[Int(entry.dossier)].key, sequence: entry.sequence,
      at: Instant(entry.at), actor: tables.actors[entry.actor],
      actingFor: entry.actingFor < 0 ? "" : tables.names[entry.actingFor],
      word: tables.words[entry.word],
      data: tables.bytes[entry.data..<entry.data + Int(entry.length)], previous: previous)
    return text
  }

  /// Heads of these kinds, in the order of opening.
  public func heads(of kinds: [DossierKind]) throws(Fault) -> [DossierHead] {
    tables.heads.filter { kinds.contains($0.key.kind) }
  }

  /// A page of heads of one kind.
  ///
  /// - Complexity: O(dossiers passed over and returned).
  public func heads(_ page: HeadPage) throws(Fault) -> [DossierHead] {
    var places = tables.heads.indices
    var end = page.end
    if end == nil, !page.after.isEmpty {
      guard let last = tables.places[DossierKey(page.kind, page.after)] else { return [] }
      end = Int64(last) + 1
    }
    if let end {
      // Numbers are places counted from 1.
      let place = Int(clamping: min(max(end, 0), Int64(places.upperBound) + 1))
      places =
        page.newest
        ? 0..<min(max(0, place - 1), places.upperBound)
        : min(place, places.upperBound)..<places.upperBound
    }
    var found: [DossierHead] = []
    for step in 0..<places.count where found.count < page.limit {
      let place = page.newest ? places.upperBound - 1 - step : places.lowerBound + step
      if page.takes(tables.heads[place]) { found.append(tables.heads[place]) }
    }
    return found
  }

  /// Entries in the order of their numbers, chained.
  ///
  /// - Complexity: O(all entries up to the last one asked for), since the chain starts at the first.
  public func scan(after number: Int64, limit: Int) throws(Fault) -> [StoredEntry] {
    var hashes = [LedgerDigest](repeating: .zero, count: tables.heads.count)
    var result: [StoredEntry] = []
    for index in tables.entries.indices where result.count < limit {
      let place = Int(tables.entries[index].dossier)
      let text = text(of: index, after: hashes[place])
      hashes[place] = SHA256.hash(text)
      if Int64(index) >= number { result.append(StoredEntry(number: Int64(index) + 1, text: text)) }
    }
    return result
  }

  /// The number of the last entry.
  public func lastNumber() throws(Fault) -> Int64 { Int64(tables.entries.count) }

  /// Dossiers due by `instant`.
  ///
  /// - Complexity: O(*k* log *n*) for *k* of *n* waiting.
  public func due(by instant: Instant, limit: Int) throws(Fault) -> [DossierHead] {
    tables.queue.due(by: instant, limit: limit).map { tables.heads[Int($0)] }
  }

  /// All dossiers that wait for something.
  public func waiting() throws(Fault) -> [DossierHead] { tables.heads.filter { $0.due != nil } }

  /// Counters of a period, in the order of day, unit, item and measure.
  public func facts(
    from: Day, through: Day, unit: String?, item: String?, measure: Measure?
  ) throws(Fault) -> [Fact] {
    tables.counts.filter { key, _ in
      key.day >= from && key.day <= through && unit.map { $0 == key.unit } ?? true
        && item.map { $0 == key.item } ?? true && measure.map { $0 == key.measure } ?? true
    }
    .map { Fact($0.key, $0.value) }
    .sorted { $0.key < $1.key }
  }

  /// The value of a counter.
  public func counter(_ name: String) throws(Fault) -> Int64 { tables.counters[name] ?? 0 }
  /// What became of a request.
  public func request(_ key: String) throws(Fault) -> StoredRequest? { tables.requests[key] }

  /// Personal data beside the ledger.
  public func personal(of dossier: DossierKey, slot: String) throws(Fault) -> PersonalRecord? {
    guard let place = tables.places[dossier] else { return nil }
    return tables.personal.record(slot, of: Int(place))
  }

  /// Messages in a state.
  public func notices(
    _ state: Notice.State, by instant: Instant, limit: Int
  ) throws(Fault) -> [Notice] {
    // Sweeps ask for what was sent, which a simulation never has.
    if state == .sent, tables.sent == 0 { return [] }
    let found = tables.outbox.filter { $0.state == state && $0.due <= instant }
      .sorted { ($0.due, $0.number) < ($1.due, $1.number) }
    return Array(found.prefix(max(0, limit)))
  }

  /// One message.
  public func notice(_ number: Int64) throws(Fault) -> Notice? {
    tables.place(ofNotice: number).map { tables.outbox[$0] }
  }

  /// Whether a message had this number and left.
  public func hasLeft(notice number: Int64) throws(Fault) -> Bool {
    number > 0 && number <= tables.lastNotice && tables.place(ofNotice: number) == nil
  }

  /// Takes messages out that were sent.
  ///
  /// - Complexity: O(messages log messages).
  public func retireNotices(
    before moment: Instant, limit: Int, mark: (Notice) -> Notice.Mark
  ) throws(Fault) -> Int {
    _ = try begin(writing: true)
    defer { inside = false }
    guard moment.milliseconds > .min else { return 0 }
    let found = try notices(.sent, by: Instant(moment.milliseconds - 1), limit: limit)
    if !found.isEmpty { tables.retire(found, mark: mark) }
    return found.count
  }

  /// Takes messages in as they are.
  public func keep(
    _ notices: [Notice], left: [(dossier: DossierKey, left: Notice.Left)]
  ) throws(Fault) {
    _ = try begin(writing: true)
    defer { inside = false }
    try tables.keep(notices, left)
  }

  /// The newest seal.
  public func lastSeal() throws(Fault) -> Seal? { tables.seals.last }
  /// A value kept under a name.
  public func value(named name: String) throws(Fault) -> [UInt8]? { tables.values[name] }

  /// Orders that wait.
  public func orders(limit: Int) throws(Fault) -> [StoredOrder] {
    Array(tables.orders.prefix(max(0, limit)))
  }

  /// Replaces what is derived.
  public func replaceDerived(_ changes: inout ChangeSet) throws(Fault) {
    tables.replaceDerived(&changes)
    inside = false
  }
}
