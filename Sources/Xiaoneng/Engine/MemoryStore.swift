/// A store in memory: for calculations, tests and simulations. Nothing outlives it.
///
/// It keeps an entry's record and leaves out what can be written again from its place (dossier,
/// sequence, previous hash); the chain is computed when it is read, so that a simulation does not pay
/// for proofs it never asks for. What is read is the same bytes as any other store gives.
public final class MemoryStore: Store {
  private struct Entry {
    var at: Int64
    var data: Int
    var length: Int32
    var dossier: Int32
    var sequence: Int32
    var actor: Int32
    var actingFor: Int32
    var word: Int32
    /// The dossier's entry before this one, counted from 0; -1 for the first.
    var previous: Int32
  }

  private struct Personal {
    var record: PersonalRecord
  }

  private var entries: [Entry] = []
  private var bytes: [UInt8] = []
  private var heads: [DossierHead] = []
  private var places: [DossierKey: Int32] = [:]
  private var actors = Interner<Actor>()
  private var words = Interner<String>()
  private var names = Interner<String>()
  private var queue: DueQueue = DueQueue()
  private var counts: [FactKey: Int64] = [:]
  private var counters: [String: Int64] = [:]
  private var requests: [String: StoredRequest] = [:]
  private var personal: [Int64: [PersonalRecord]] = [:]
  private var outbox: [Notice] = []
  private var seals: [Seal] = []
  private var values: [String: [UInt8]] = [:]
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
    for index in changes.heads.indices {
      let place = place(of: changes.heads[index])
      let version = place.map { heads[$0].version } ?? 0
      guard version == changes.versionBefore[index] else { throw Fault(.versionConflict) }
    }
    guard entries.count + changes.entries.count < Int(Int32.max) else { throw Fault(.storeFull) }
    for index in changes.heads.indices { open(&changes, index) }
    append(changes)
    for index in changes.heads.indices { close(&changes, index) }
    for (key, value) in changes.facts { counts[key, default: 0] &+= value }
    counters.merge(changes.counters) { $1 }
    requests.merge(changes.requests) { $1 }
    values.merge(changes.values) { $1 }
    for (head, record) in changes.personal { keep(record, of: changes.heads[head].id) }
    for (head, slot) in changes.erased {
      personal[changes.heads[head].id]?.removeAll { $0.slot == slot }
    }
    send(changes)
    if let seal = changes.seal { seals.append(seal) }
  }

  /// Where a head stands: by the number it was given, or by its name.
  private func place(of head: DossierHead) -> Int? {
    let given = Int(clamping: head.id) - 1
    if heads.indices.contains(given) { return given }
    return places[head.key].map(Int.init)
  }

  private func open(_ changes: inout ChangeSet, _ index: Int) {
    if let place = place(of: changes.heads[index]) {
      changes.heads[index].id = Int64(place) + 1
      return
    }
    let key = changes.heads[index].key
    let place = heads.count
    places[key] = Int32(place)
    heads.append(DossierHead(new: key))
    heads[place].id = Int64(place) + 1
    changes.heads[index].id = Int64(place) + 1
  }

  private func append(_ changes: ChangeSet) {
    let base = bytes.count
    bytes.append(contentsOf: changes.bytes)
    let actorPlaces = changes.actors.map { actors.place(of: $0) }
    for entry in changes.entries {
      let place = Int(changes.heads[entry.head].id) - 1
      entries.append(
        Entry(
          at: entry.at.milliseconds, data: base + entry.data.lowerBound,
          length: Int32(entry.data.count), dossier: Int32(place), sequence: entry.sequence,
          actor: actorPlaces[entry.actor],
          actingFor: entry.actingFor.isEmpty ? -1 : names.place(of: entry.actingFor),
          word: words.place(of: entry.word), previous: Int32(heads[place].lastEntry) - 1))
      heads[place].lastEntry = Int64(entries.count)
    }
  }

  private func close(_ changes: inout ChangeSet, _ index: Int) {
    let place = Int(changes.heads[index].id) - 1
    changes.heads[index].lastEntry = heads[place].lastEntry
    if heads[place].due != changes.heads[index].due {
      queue.move(Int32(place), from: heads[place].due, to: changes.heads[index].due)
    }
    heads[place] = changes.heads[index]
  }

  private func keep(_ record: PersonalRecord, of id: Int64) {
    personal[id, default: []].removeAll { $0.slot == record.slot }
    personal[id, default: []].append(record)
  }

  private func send(_ changes: ChangeSet) {
    for message in changes.messages {
      outbox.append(
        Notice(
          number: Int64(outbox.count) + 1, dossier: changes.heads[message.head].key,
          channel: message.channel, template: message.template, values: message.values,
          due: message.at))
    }
    for notice in changes.notices {
      if let place = place(ofNotice: notice.number) { outbox[place] = notice }
    }
  }

  /// The head of a dossier, its chain computed.
  public func head(of dossier: DossierKey) throws(Fault) -> DossierHead? {
    places[dossier].map { heads[Int($0)] }
  }

  /// A dossier's entries, chained.
  public func entries(of head: DossierHead) throws(Fault) -> [StoredEntry] {
    var numbers: [Int] = []
    var number = Int(head.lastEntry) - 1
    while entries.indices.contains(number) {
      numbers.append(number)
      number = Int(entries[number].previous)
    }
    var previous = Digest.zero
    var result: [StoredEntry] = []
    for number in numbers.reversed() {
      let text = text(of: number, after: previous)
      previous = SHA256.hash(text)
      result.append(StoredEntry(number: Int64(number) + 1, text: text))
    }
    return result
  }

  private func text(of number: Int, after previous: Digest) -> [UInt8] {
    let entry = entries[number]
    var text: [UInt8] = []
    text.reserveCapacity(Int(entry.length) + 256)
    LedgerText.append(
      to: &text, dossier: heads[Int(entry.dossier)].key, sequence: entry.sequence,
      at: Instant(entry.at), actor: actors[entry.actor],
      actingFor: entry.actingFor < 0 ? "" : names[entry.actingFor], word: words[entry.word],
      data: bytes[entry.data..<entry.data + Int(entry.length)], previous: previous)
    return text
  }

  /// Heads of these kinds, in the order of opening.
  public func heads(of kinds: [DossierKind]) throws(Fault) -> [DossierHead] {
    heads.filter { kinds.contains($0.key.kind) }
  }

  /// Entries in the order of their numbers, chained.
  ///
  /// - Complexity: O(all entries up to the last one asked for), since the chain starts at the first.
  public func scan(after number: Int64, limit: Int) throws(Fault) -> [StoredEntry] {
    var hashes = [Digest](repeating: .zero, count: heads.count)
    var result: [StoredEntry] = []
    for index in entries.indices where result.count < limit {
      let place = Int(entries[index].dossier)
      let text = text(of: index, after: hashes[place])
      hashes[place] = SHA256.hash(text)
      if Int64(index) >= number { result.append(StoredEntry(number: Int64(index) + 1, text: text)) }
    }
    return result
  }

  /// The number of the last entry.
  public func lastNumber() throws(Fault) -> Int64 { Int64(entries.count) }

  /// Dossiers due by `instant`.
  ///
  /// - Complexity: O(*k* log *n*) for *k* of *n* waiting.
  public func due(by instant: Instant, limit: Int) throws(Fault) -> [DossierHead] {
    queue.due(by: instant, limit: limit).map { heads[Int($0)] }
  }

  /// All dossiers that wait for something.
  public func waiting() throws(Fault) -> [DossierHead] { heads.filter { $0.due != nil } }

  /// Counters of a period, in the order of day, unit, item and measure.
  public func facts(
    from: Day, through: Day, unit: String?, item: String?
  ) throws(Fault) -> [Fact] {
    counts.filter { key, _ in
      key.day >= from && key.day <= through && unit.map { $0 == key.unit } ?? true
        && item.map { $0 == key.item } ?? true
    }
    .map { Fact($0.key, $0.value) }
    .sorted { $0.key < $1.key }
  }

  /// The value of a counter.
  public func counter(_ name: String) throws(Fault) -> Int64 { counters[name] ?? 0 }
  /// What became of a request.
  public func request(_ key: String) throws(Fault) -> StoredRequest? { requests[key] }

  /// Personal data beside the ledger.
  public func personal(of dossier: DossierKey, slot: String) throws(Fault) -> PersonalRecord? {
    guard let place = places[dossier] else { return nil }
    return personal[Int64(place) + 1]?.first { $0.slot == slot }
  }

  /// Messages in a state.
  public func notices(
    _ state: Notice.State, by instant: Instant, limit: Int
  ) throws(Fault) -> [Notice] {
    let found = outbox.filter { $0.state == state && $0.due <= instant }
      .sorted { ($0.due, $0.number) < ($1.due, $1.number) }
    return Array(found.prefix(max(0, limit)))
  }

  /// One message.
  public func notice(_ number: Int64) throws(Fault) -> Notice? {
    place(ofNotice: number).map { outbox[$0] }
  }

  private func place(ofNotice number: Int64) -> Int? {
    number > 0 && number <= Int64(outbox.count) ? Int(number) - 1 : nil
  }

  /// The newest seal.
  public func lastSeal() throws(Fault) -> Seal? { seals.last }
  /// A value kept under a name.
  public func value(named name: String) throws(Fault) -> [UInt8]? { values[name] }

  /// Replaces what is derived.
  public func replaceDerived(_ changes: inout ChangeSet) throws(Fault) {
    counts = changes.facts
    counters = changes.counters
    queue = DueQueue()
    for index in changes.heads.indices {
      guard let place = places[changes.heads[index].key] else { continue }
      changes.heads[index].id = Int64(place) + 1
      changes.heads[index].lastEntry = heads[Int(place)].lastEntry
      heads[Int(place)] = changes.heads[index]
      queue.move(place, from: nil, to: changes.heads[index].due)
    }
    inside = false
  }
}

/// Gives each value a small number.
struct Interner<Value: Hashable> {
  private var values: [Value] = []
  private var places: [Value: Int32] = [:]
  private var last: Int32 = -1

  mutating func place(of value: Value) -> Int32 {
    // Runs of the same value are usual: the same officer, the same word.
    if last >= 0, values[Int(last)] == value { return last }
    if let place = places[value] {
      last = place
      return place
    }
    let place = Int32(clamping: values.count)
    values.append(value)
    places[value] = place
    last = place
    return place
  }

  subscript(place: Int32) -> Value { values[Int(place)] }
}

/// Which dossier is due when: buckets by day, so that a move costs a hash and a sweep what is due.
struct DueQueue {
  private var buckets: [Int64: Set<Int32>] = [:]
  private var moments: [Int32: Int64] = [:]
  private var order: [Int64] = []

  private static func bucket(_ milliseconds: Int64) -> Int64 { milliseconds >> 26 }

  mutating func move(_ place: Int32, from before: Instant?, to after: Instant?) {
    if let before {
      buckets[Self.bucket(before.milliseconds)]?.remove(place)
      moments[place] = nil
    }
    guard let after else { return }
    let bucket = Self.bucket(after.milliseconds)
    if buckets[bucket] == nil {
      buckets[bucket] = []
      let index = order.partition(before: bucket)
      order.insert(bucket, at: index)
    }
    buckets[bucket]?.insert(place)
    moments[place] = after.milliseconds
  }

  mutating func due(by instant: Instant, limit: Int) -> [Int32] {
    var found: [(at: Int64, place: Int32)] = []
    var empty = 0
    for bucket in order {
      guard bucket <= Self.bucket(instant.milliseconds) else { break }
      let places = buckets[bucket] ?? []
      if places.isEmpty, found.isEmpty { empty += 1 }
      for place in places {
        if let at = moments[place], at <= instant.milliseconds { found.append((at, place)) }
      }
      if found.count >= limit { break }
    }
    for bucket in order.prefix(empty) { buckets[bucket] = nil }
    order.removeFirst(empty)
    found.sort { ($0.at, $0.place) < ($1.at, $1.place) }
    return found.prefix(max(0, limit)).map(\.place)
  }
}

extension [Int64] {
  /// Where `value` belongs in a sorted array.
  fileprivate func partition(before value: Int64) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
