/// What a ``MemoryStore`` holds, and what a commit does to it.
///
/// One value, changed by one call for each commit: properties of a class are checked for overlapping
/// access at every touch, which would cost more than the work itself.
struct MemoryTables {
  struct Entry {
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

  private(set) var entries: [Entry] = []
  private(set) var bytes: [UInt8] = []
  private(set) var heads: [DossierHead] = []
  private(set) var places: [DossierKey: Int32] = [:]
  private(set) var actors = Interner<Principal>()
  private(set) var words = Interner<String>()
  private(set) var names = Interner<String>()
  var queue = DueQueue()
  private(set) var counts: [FactKey: Int64] = [:]
  private(set) var counters: [String: Int64] = [:]
  private(set) var requests: [String: StoredRequest] = [:]
  private(set) var personal = PersonalShelf()
  /// Messages in the order of their numbers.
  private(set) var outbox: [Notice] = []
  /// How many of them were sent.
  private(set) var sent = 0
  /// The last number that a message was given.
  private(set) var lastNotice: Int64 = 0
  /// What left, by the place of the dossier.
  private(set) var left: [Int32: Notice.Left] = [:]
  private(set) var seals: [Seal] = []
  private(set) var tiles: [Int64: [LedgerDigest]] = [:]
  private(set) var values: [String: [UInt8]] = [:]
  private(set) var orders: [StoredOrder] = []

  /// Applies the change set, or throws and changes nothing.
  mutating func apply(_ changes: inout ChangeSet) throws(Fault) {
    for index in changes.heads.indices {
      let place = place(of: changes.heads[index].id, changes.heads[index].key)
      let version = place.map { heads[$0].version } ?? 0
      guard version == changes.before[index].version else { throw Fault(.versionConflict) }
    }
    guard entries.count + changes.entries.count < Int(Int32.max) else { throw Fault(.storeFull) }
    for index in changes.heads.indices { open(&changes, index) }
    append(changes)
    for index in changes.heads.indices { close(&changes, index) }
    for (key, value) in changes.facts { counts[key, default: 0] &+= value }
    counters.merge(changes.counters) { $1 }
    counters.merge(changes.citations) { $1 }
    requests.merge(changes.requests) { $1 }
    values.merge(changes.values) { $1 }
    for (head, record) in changes.personal { personal.keep(record, of: number(head, changes)) }
    for (head, slot) in changes.erased { personal.erase(slot, of: number(head, changes)) }
    send(changes)
    if let seal = changes.seal { seals.append(seal) }
    for tile in changes.tiles ?? [] { tiles[tile.number] = tile.hashes }
    for order in changes.orders where !orders.contains(where: { $0.key == order.key }) {
      orders.append(order)
    }
    if !changes.ordersDone.isEmpty { orders.removeAll { changes.ordersDone.contains($0.key) } }
  }

  /// Where a head stands: by the number it was given, or by its name.
  private func place(of id: Int64, _ key: DossierKey) -> Int? {
    let given = Int(clamping: id) - 1
    if heads.indices.contains(given) { return given }
    return places[key].map(Int.init)
  }

  /// The place of a head of the change set, once it is opened.
  private func number(_ head: Int, _ changes: ChangeSet) -> Int {
    Int(clamping: changes.heads[head].id) - 1
  }

  private mutating func open(_ changes: inout ChangeSet, _ index: Int) {
    if let place = place(of: changes.heads[index].id, changes.heads[index].key) {
      changes.heads[index].id = Int64(place) + 1
      return
    }
    let key = changes.heads[index].key
    places[key] = Int32(heads.count)
    heads.append(DossierHead(new: key))
    changes.heads[index].id = Int64(heads.count)
    heads[heads.count - 1].id = Int64(heads.count)
  }

  private mutating func append(_ changes: ChangeSet) {
    let base = bytes.count
    bytes.append(contentsOf: changes.bytes)
    let actorPlaces = changes.actors.map { actors.place(of: $0) }
    for index in changes.entries.indices {
      let place = number(changes.entries[index].head, changes)
      let data = changes.entries[index].data
      let actingFor = changes.entries[index].actingFor
      entries.append(
        Entry(
          at: changes.entries[index].at.milliseconds, data: base + data.lowerBound,
          length: Int32(data.count), dossier: Int32(place),
          sequence: changes.entries[index].sequence,
          actor: actorPlaces[changes.entries[index].actor],
          actingFor: actingFor.isEmpty ? -1 : names.place(of: actingFor),
          word: words.place(of: changes.entries[index].word),
          previous: Int32(heads[place].lastEntry) - 1))
      heads[place].lastEntry = Int64(entries.count)
    }
  }

  private mutating func close(_ changes: inout ChangeSet, _ index: Int) {
    let place = number(index, changes)
    changes.heads[index].lastEntry = heads[place].lastEntry
    if heads[place].due != changes.heads[index].due {
      queue.move(Int32(clamping: place), to: changes.heads[index].due)
    }
    heads[place] = changes.heads[index]
  }

  private mutating func send(_ changes: ChangeSet) {
    for message in changes.messages {
      lastNotice += 1
      outbox.append(
        Notice(
          number: lastNotice, dossier: changes.heads[message.head].key,
          channel: message.channel, template: message.template, values: message.values,
          due: message.at))
    }
    for notice in changes.notices {
      guard let place = place(ofNotice: notice.number) else { continue }
      sent += (notice.state == .sent ? 1 : 0) - (outbox[place].state == .sent ? 1 : 0)
      outbox[place] = notice
    }
  }

  /// Where the message numbered `number` stands.
  ///
  /// - Complexity: O(log messages); O(1) as long as none left.
  func place(ofNotice number: Int64) -> Int? {
    var (first, end) = (0, outbox.count)
    if number > 0, number <= Int64(end), outbox[Int(number) - 1].number == number {
      return Int(number) - 1
    }
    while first < end {
      let middle = first + (end - first) / 2
      if outbox[middle].number < number { first = middle + 1 } else { end = middle }
    }
    return first < outbox.count && outbox[first].number == number ? first : nil
  }

  /// Takes messages out, and their marks into the records of their dossiers.
  mutating func retire(_ notices: [Notice], mark: (Notice) -> Notice.Mark) {
    for notice in notices {
      if let place = places[notice.dossier] { left[place, default: .init()].take(mark(notice)) }
    }
    let numbers = Set(notices.map(\.number))
    outbox.removeAll { numbers.contains($0.number) }
    sent -= numbers.count
  }

  /// Takes in messages and records as they are.
  mutating func keep(
    _ notices: [Notice], _ records: [(dossier: DossierKey, left: Notice.Left)]
  ) throws(Fault) {
    let isKnown =
      notices.allSatisfy { places[$0.dossier] != nil }
      && records.allSatisfy { places[$0.dossier] != nil }
    guard isKnown else { throw Fault(.badValue, field: "notice") }
    outbox += notices
    sent += notices.count { $0.state == .sent }
    if !notices.isEmpty { outbox.sort { $0.number < $1.number } }
    lastNotice &+= Int64(notices.count)
    for record in records {
      if let place = places[record.dossier] { left[place] = record.left }
      lastNotice &+= record.left.count
    }
  }

  /// Replaces what is derived.
  mutating func replaceDerived(_ changes: inout ChangeSet) {
    if !changes.standing.contains(.counts) { counts = changes.facts }
    if !changes.standing.contains(.numbers) { counters = changes.counters }
    if let right = changes.tiles {
      tiles = Dictionary(right.map { ($0.number, $0.hashes) }, uniquingKeysWith: { $1 })
    }
    values.merge(changes.values) { $1 }
    for index in changes.heads.indices {
      guard let place = places[changes.heads[index].key] else { continue }
      changes.heads[index].id = Int64(place) + 1
      changes.heads[index].lastEntry = heads[Int(place)].lastEntry
      heads[Int(place)] = changes.heads[index]
    }
    queue = DueQueue()
    for place in heads.indices { queue.move(Int32(clamping: place), to: heads[place].due) }
  }
}
