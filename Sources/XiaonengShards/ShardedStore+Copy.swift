import Xiaoneng

// Moving ledgers between stores of which one or both are a set (跨片迁移): every dossier goes whole to the shard that its
// name says, with its entries as they are; only the order across dossiers may be another.
extension Store {
  /// Copies everything into an empty store, and holds every ledger of the copy against this one's.
  ///
  /// Between two stores that keep their ledgers together this is ``Store/copy(into:page:progress:)``. Else entries go in
  /// an order in which each follows what it rests on: those of its dossier, and the register that it was decided by;
  /// what a seal covers comes before what came after it. Between two sets seals go along, unless one was made while others
  /// wrote, and what it covers cannot be told from the order any more. From one store to a set, or back, none does, since
  /// their leaves stand otherwise: make one of the copy, and keep the old store as long as its seals are to be held.
  /// - Parameters:
  ///   - target: where to; nothing may be in it.
  ///   - page: how many entries are read and written at a time.
  ///   - progress: told how many entries were copied, and of how many.
  /// - Returns: how many entries there are, and whether the seals went along.
  /// - Throws: as ``Store/copy(into:page:progress:)``.
  /// - Complexity: O(everything) in time; in memory a page of each shard, the heads and the keys of requests.
  @discardableResult
  public func copyAcross(
    into target: any Store, page: Int = 1_000, progress: (Int64, Int64) -> Void = { _, _ in }
  ) throws(Fault) -> (entries: Int64, keepsSeals: Bool) {
    guard places > 1 || target.places > 1 else {
      return (try copy(into: target, page: page, progress: progress), true)
    }
    guard page > 0 else { throw Fault(.badOption, field: "page") }
    try target.requireNothing()
    _ = try begin(writing: false)
    defer { rollback() }
    var crossing = try Crossing(from: self, into: target, page: page)
    let count = try lastNumber()
    try crossing.entries { progress($0, count) }
    try crossing.beside()
    try crossing.compare()
    try crossing.settings()
    return (count, crossing.keepsSeals)
  }

  private func requireNothing() throws(Fault) {
    _ = try begin(writing: false)
    defer { rollback() }
    guard try lastNumber() == 0, try audit.tally() == StoreTally(), try audit.values().isEmpty
    else { throw Fault(.storeExists) }
  }
}

/// A copy under way.
private struct Crossing {
  /// Entries of one place of the source, as far as they were read.
  private struct Stream {
    var place: Int
    var rows: ArraySlice<StoredRow> = []
    var after: Int64
    var isOver = false
  }

  /// The next entry of a stream.
  private struct Front {
    var stream: Int
    var number: Int64
    var entry: LedgerEntry
    /// Before which seal it was recorded.
    var rank: Int
    /// How much of the register it was decided by; of home, its own number.
    var register: Int64
  }

  private let source: any Store
  private let target: any Store
  private let page: Int
  private let seals: [Seal]
  private let cuts: [Seal.Cut]
  private(set) var keepsSeals: Bool
  private let heads: [DossierHead]
  private let known: [DossierKey: DossierHead]
  private var opened: [DossierKey: DossierHead] = [:]
  private var streams: [Stream] = []
  /// What is to be written, by the place it goes to.
  private var groups: [[LedgerEntry]]
  /// How many entries each place of the copy has, written or grouped.
  private var lengths: [Int64]
  /// The number of the register's last entry in the copy.
  private var register: Int64 = 0
  /// What each seal covers in the copy.
  private var lengthsOfSeals: [[Int64]] = []

  init(from source: any Store, into target: any Store, page: Int) throws(Fault) {
    (self.source, self.target, self.page) = (source, target, page)
    heads = try source.heads(of: DossierKind.allCases)
    known = Dictionary(heads.map { ($0.key, $0) }) { first, _ in first }
    seals = try source.audit.seals()
    var cuts: [Seal.Cut] = []
    for seal in seals { if let cut = try source.cut(at: seal.entries) { cuts.append(cut) } }
    self.cuts = cuts
    // One store's leaves stand in the order of their opening, those of a set by name.
    keepsSeals =
      cuts.count == seals.count && (seals.isEmpty || source.places > 1 && target.places > 1)
    groups = Array(repeating: [], count: target.places)
    lengths = Array(repeating: 0, count: target.places)
    for place in 0..<source.places {
      streams.append(Stream(place: place, after: ShardNumber.entry(1, place) - 1))
    }
  }

  // MARK: - Entries

  mutating func entries(_ progress: (Int64) -> Void) throws(Fault) {
    var fronts: [Front?] = []
    for stream in streams.indices { fronts.append(try next(stream)) }
    // How far home was taken.
    var home: Int64 = 0
    var count: Int64 = 0
    var rank = 0
    while true {
      let open = fronts.compactMap { $0 }
      guard let least = open.map(\.rank).min() else { break }
      func isReady(_ front: Front) -> Bool {
        front.stream == 0
          ? !front.entry.dossier.kind.isOfRegister
            || !open.contains { $0.stream != 0 && $0.register < front.number }
          : front.register <= home
      }
      let ready = open.filter(isReady)
      var best = ready.filter { $0.rank == least || !keepsSeals }
        .min { ($0.entry.at, $0.stream) < ($1.entry.at, $1.stream) }
      if best == nil {
        // What a seal covers rests on what it does not.
        keepsSeals = false
        best = ready.min { ($0.entry.at, $0.stream) < ($1.entry.at, $1.stream) }
      }
      guard let best else { throw Fault(.storeCorrupt, field: "shards", detail: "register") }
      while keepsSeals, rank < best.rank {
        lengthsOfSeals.append(lengths)
        rank += 1
      }
      try take(best.entry)
      if best.stream == 0 { home = best.number }
      fronts[best.stream] = try next(best.stream)
      count += 1
      if count % Int64(page) == 0 { progress(count) }
    }
    for place in groups.indices { try flush(place) }
    while lengthsOfSeals.count < seals.count { lengthsOfSeals.append(lengths) }
    progress(count)
    try openRest()
  }

  private mutating func next(_ stream: Int) throws(Fault) -> Front? {
    if streams[stream].rows.isEmpty, !streams[stream].isOver {
      let rows = try source.audit.rows(after: streams[stream].after, limit: page).filter {
        source.places == 1 || ShardNumber.entry($0.entry.number).place == streams[stream].place
      }
      streams[stream].rows = rows[...]
      streams[stream].isOver = rows.isEmpty
      streams[stream].after = rows.last?.entry.number ?? streams[stream].after
    }
    guard let row = streams[stream].rows.popFirst() else { return nil }
    let number = row.entry.number
    return Front(
      stream: stream, number: number, entry: try LedgerEntry(reading: row.entry.text),
      rank: cuts.firstIndex { $0.takes(number) } ?? cuts.count,
      register: try source.registerNumber(before: number) - 1)
  }

  private mutating func take(_ entry: LedgerEntry) throws(Fault) {
    let place = target.place(of: entry.dossier)
    if entry.dossier.kind.isOfRegister {
      // What was decided before it is written before it.
      for place in groups.indices where place != 0 { try flush(place) }
      register = lengths[0] + 1
    }
    groups[place].append(entry)
    lengths[place] += 1
    if groups[place].count >= page { try flush(place) }
  }

  private mutating func flush(_ place: Int) throws(Fault) {
    guard !groups[place].isEmpty else { return }
    var changes = ChangeSet()
    var touched: [DossierKey: Int] = [:]
    for entry in groups[place] {
      let head: Int
      if let there = touched[entry.dossier] {
        head = there
      } else {
        head = try touch(entry.dossier, in: &changes)
      }
      touched[entry.dossier] = head
      try changes.append(entry, to: head)
    }
    changes.decidedBy = register
    try write(&changes, at: place)
    for head in changes.heads { opened[head.key] = head }
    groups[place] = []
  }

  /// Puts a head in: as it is in the copy, or, when it is opened, with what lists show of it.
  private func touch(_ key: DossierKey, in changes: inout ChangeSet) throws(Fault) -> Int {
    if let head = opened[key] { return changes.touch(head, slot: nil) }
    guard let own = known[key] else {
      throw Fault(.storeCorrupt, field: "\(key.kind.rawValue)/…", detail: "head")
    }
    var head = DossierHead(new: key)
    (head.unit, head.owner, head.subject) = (own.unit, own.owner, own.subject)
    head.phase = own.phase
    let place = changes.touch(head, slot: nil)
    changes.heads[place].due = own.due
    return place
  }

  private func write(_ changes: inout ChangeSet, at place: Int) throws(Fault) {
    _ = try target.begin(writing: true)
    do {
      try target.aim(at: place)
      try target.commit(&changes)
    } catch {
      target.rollback()
      throw error
    }
  }

  private mutating func openRest() throws(Fault) {
    for head in heads where opened[head.key] == nil {
      var changes = ChangeSet()
      _ = try touch(head.key, in: &changes)
      try write(&changes, at: target.place(of: head.key))
      opened[head.key] = changes.heads[0]
    }
    for place in 1..<target.places {
      var changes = ChangeSet()
      changes.filedBy = lengths[0]
      if changes.filedBy > 0 { try write(&changes, at: place) }
    }
  }

  // MARK: - Beside the ledgers

  mutating func beside() throws(Fault) {
    try numbers()
    for head in heads {
      let records = try source.audit.personal(of: head)
      guard !records.isEmpty else { continue }
      var changes = ChangeSet()
      let place = try touch(head.key, in: &changes)
      for record in records { changes.personal.append((place, record)) }
      try write(&changes, at: target.place(of: head.key))
      opened[head.key] = changes.heads[0]
    }
    try messages()
    try requests()
    for order in try source.orders(limit: .max) {
      var changes = ChangeSet()
      changes.orders = [order]
      let giver = DossierKey(String(order.key.prefix { $0 != "#" }))
      try write(&changes, at: giver.map { target.place(of: $0) } ?? 0)
    }
    guard keepsSeals else { return }
    for (place, seal) in seals.enumerated() {
      var changes = ChangeSet()
      changes.seal = seal
      if target.places > 1 {
        changes.values[ShardValue.cut(seal.entries)] = ShardValue.bytes(lengthsOfSeals[place])
      }
      try write(&changes, at: 0)
    }
  }

  private func numbers() throws(Fault) {
    var changes = ChangeSet()
    changes.counters = try source.audit.counters()
    for fact in try source.facts(from: .first, through: .last, unit: nil, item: nil) {
      changes.facts[fact.key] = fact.value
      if changes.facts.count >= page {
        try write(&changes, at: 0)
        changes = ChangeSet()
      }
    }
    try write(&changes, at: 0)
  }

  /// Messages, numbered anew in each place behind as many numbers as left, and the records of those that did.
  private func messages() throws(Fault) {
    var all: [Notice] = []
    try source.audit.notices { (_, notice) throws(Fault) in all.append(notice) }
    let names = Dictionary(heads.map { ($0.id, $0.key) }) { first, _ in first }
    var left: [(dossier: DossierKey, left: Notice.Left)] = []
    try source.audit.noticesLeft { (dossier, record) throws(Fault) in
      guard let name = names[dossier] else {
        throw Fault(.storeCorrupt, field: "notice", detail: "left of \(dossier)")
      }
      left.append((name, record))
    }
    for place in 0..<target.places {
      var own = all.filter { target.place(of: $0.dossier) == place }
      let records = left.filter { target.place(of: $0.dossier) == place }
      var number: Int64 = 0
      for record in records {
        let (sum, overflow) = number.addingReportingOverflow(record.left.count)
        guard !overflow else { throw Fault(.storeCorrupt, field: "notice", detail: "left") }
        number = sum
      }
      for index in own.indices {
        number &+= 1
        own[index].number = target.places > 1 ? ShardNumber.row(number, place) : number
      }
      for start in stride(from: 0, to: records.count, by: page) {
        try target.keep([], left: Array(records[start..<min(records.count, start + page)]))
      }
      for start in stride(from: 0, to: own.count, by: page) {
        try target.keep(Array(own[start..<min(own.count, start + page)]), left: [])
      }
    }
  }

  private func requests() throws(Fault) {
    var all: [(key: String, request: StoredRequest)] = []
    try source.audit.requests { (key, request) throws(Fault) in all.append((key, request)) }
    for place in 0..<target.places {
      let own = all.filter { target.place(of: $0.request.done.dossier) == place }
      for start in stride(from: 0, to: own.count, by: page) {
        let batch = own[start..<min(own.count, start + page)]
        var (changes, claims) = (ChangeSet(), ChangeSet())
        for (key, request) in batch {
          changes.requests[key] = request
          // Home knows where to look for the outcome of a command that named no dossier.
          claims.values[ShardValue.request(key)] =
            ShardedStore.Claim(request.done.dossier, [:]).bytes
        }
        try write(&changes, at: place)
        if place != 0 { try write(&claims, at: 0) }
      }
    }
  }

  /// Every ledger, byte for byte.
  func compare() throws(Fault) {
    _ = try target.begin(writing: false)
    defer { target.rollback() }
    for head in heads {
      guard let copied = try target.head(of: head.key), copied.version == head.version else {
        throw Fault(.storeCorrupt, field: "\(head.key)", detail: "copy")
      }
      let (mine, theirs) = (try source.entries(of: head), try target.entries(of: copied))
      guard mine.map(\.text) == theirs.map(\.text) else {
        throw Fault(.storeCorrupt, field: "\(head.key)", detail: "copy")
      }
    }
  }

  /// What an engine opens the copy by; last, so that half a copy is no ledger.
  func settings() throws(Fault) {
    var changes = ChangeSet()
    changes.values = try source.audit.values()
    try write(&changes, at: 0)
  }
}
