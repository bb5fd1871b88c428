// Moving a ledger from one store to another (迁移): every entry with its number and its bytes, and whatever stands
// beside the ledgers.
extension Store {
  /// Copies everything into an empty store, and holds every entry of the copy against this one's.
  ///
  /// This store is read in one transaction, as it stands at its beginning. The copy is written page by page; what
  /// an engine needs to open it comes last, so that half a copy is no ledger.
  /// - Parameters:
  ///   - target: where to; nothing may be in it.
  ///   - page: how many entries are written in one transaction.
  ///   - progress: told how many entries were copied, and of how many.
  /// - Returns: how many entries there are.
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeExists`` where `target` is not empty,
  ///   ``XiaonengCalendar/Fault/Code/storeCorrupt`` for what cannot be read or is not the same in the copy, and what
  ///   the stores throw.
  /// - Complexity: O(everything) in time; in memory a page and the heads.
  @discardableResult
  public func copy(
    into target: any Store, page: Int = 1_000, progress: (Int64, Int64) -> Void = { _, _ in }
  ) throws(Fault) -> Int64 {
    guard page > 0 else { throw Fault(.badOption, field: "page") }
    try target.requireEmpty()
    _ = try begin(writing: false)
    defer { rollback() }
    var copy = StoreCopy(of: try heads(of: DossierKind.allCases), into: target)
    let count = try lastNumber()
    var number: Int64 = 0
    while true {
      let rows = try audit.rows(after: number, limit: page)
      guard let last = rows.last else { break }
      try copy.append(rows)
      number = last.entry.number
      progress(number, count)
    }
    try copy.openRest()
    try copy.beside(self, page: page)
    try compare(with: target, page: page)
    try copy.settings(audit.values())
    return number
  }

  private func requireEmpty() throws(Fault) {
    _ = try begin(writing: false)
    defer { rollback() }
    guard try lastNumber() == 0, try audit.tally() == StoreTally(), try audit.values().isEmpty
    else { throw Fault(.storeExists) }
  }

  /// Every entry, byte for byte.
  private func compare(with copy: any Store, page: Int) throws(Fault) {
    _ = try copy.begin(writing: false)
    defer { copy.rollback() }
    var number: Int64 = 0
    while true {
      let (mine, theirs) = (
        try scan(after: number, limit: page), try copy.scan(after: number, limit: page)
      )
      guard mine == theirs else {
        throw Fault(.storeCorrupt, field: "event", detail: "copy after \(number)")
      }
      guard let last = mine.last else { return }
      number = last.number
    }
  }
}

/// A copy under way.
private struct StoreCopy {
  private let target: any Store
  /// Heads as they stand in the source, in the order of their opening.
  private let source: [DossierHead]
  private let places: [DossierKey: Int]
  /// The same as they stand in the copy, as far as they are opened.
  private var opened: [DossierHead] = []

  init(of heads: [DossierHead], into target: any Store) {
    self.target = target
    source = heads
    places = Dictionary(heads.enumerated().map { ($1.key, $0) }) { first, _ in first }
  }

  private func write(_ changes: inout ChangeSet) throws(Fault) {
    _ = try target.begin(writing: true)
    do { try target.commit(&changes) } catch {
      target.rollback()
      throw error
    }
  }

  /// Puts heads in so that all up to `place` are opened, in their order.
  private mutating func open(through place: Int, in changes: inout ChangeSet) -> [Int: Int] {
    var touched: [Int: Int] = [:]
    for index in opened.count..<max(place + 1, opened.count) where index < source.count {
      var head = DossierHead(new: source[index].key)
      (head.unit, head.owner) = (source[index].unit, source[index].owner)
      head.subject = source[index].subject
      head.phase = source[index].phase
      head.due = source[index].due
      opened.append(head)
      var before = head
      before.due = nil
      touched[index] = changes.touch(before, slot: nil)
      changes.heads[touched[index] ?? 0] = head
    }
    return touched
  }

  /// Appends entries as they are.
  mutating func append(_ rows: [StoredRow]) throws(Fault) {
    var entries: [(place: Int, entry: LedgerEntry)] = []
    for row in rows {
      let entry = try LedgerEntry(reading: row.entry.text)
      guard let place = places[entry.dossier] else {
        throw Fault(.storeCorrupt, field: "\(entry.dossier)", detail: "event \(row.entry.number)")
      }
      entries.append((place, entry))
    }
    var changes = ChangeSet()
    var touched = open(through: entries.map(\.place).max() ?? -1, in: &changes)
    for (place, entry) in entries {
      let head = touched[place] ?? changes.touch(opened[place], slot: nil)
      touched[place] = head
      try changes.append(entry, to: head)
    }
    try write(&changes)
    for (place, head) in touched { opened[place] = changes.heads[head] }
  }

  /// Opens dossiers without entries, and holds every head against the source's.
  mutating func openRest() throws(Fault) {
    var changes = ChangeSet()
    let touched = open(through: source.count - 1, in: &changes)
    if !touched.isEmpty {
      try write(&changes)
      for (place, head) in touched { opened[place] = changes.heads[head] }
    }
    for (mine, theirs) in zip(source, opened) {
      let hashes = mine.hash == theirs.hash || mine.hash == .zero || theirs.hash == .zero
      guard mine.version == theirs.version, mine.lastEntry == theirs.lastEntry, hashes else {
        throw Fault(.storeCorrupt, field: "\(mine.key)")
      }
    }
  }

  // MARK: - Beside the ledgers

  func beside(_ store: any Store, page: Int) throws(Fault) {
    try numbers(store, page)
    try personal(store.audit, page)
    try messages(store.audit, page)
    try requests(store.audit, page)
    for seal in try store.audit.seals() {
      var changes = ChangeSet()
      changes.seal = seal
      try write(&changes)
    }
    var changes = ChangeSet()
    changes.orders = try store.orders(limit: .max)
    try write(&changes)
    try tiles(store.audit, page)
  }

  /// Dossiers are numbered alike in the copy, so the tree of its seal is the same.
  private func tiles(_ audit: any StoreAudit, _ page: Int) throws(Fault) {
    var tiles: [Seal.Tile] = []
    func write() throws(Fault) {
      var changes = ChangeSet()
      changes.tiles = tiles
      try self.write(&changes)
      tiles.removeAll(keepingCapacity: true)
    }
    try audit.tiles { (tile) throws(Fault) in
      tiles.append(tile)
      if tiles.count >= page { try write() }
    }
    try write()
  }

  private func numbers(_ store: any Store, _ page: Int) throws(Fault) {
    var changes = ChangeSet()
    changes.counters = try store.audit.counters()
    for fact in try store.facts(from: .first, through: .last, unit: nil, item: nil) {
      changes.facts[fact.key] = fact.value
      if changes.facts.count >= page {
        try write(&changes)
        changes.removeAll()
      }
    }
    try write(&changes)
  }

  private func personal(_ audit: any StoreAudit, _ page: Int) throws(Fault) {
    var changes = ChangeSet()
    for (mine, theirs) in zip(source, opened) {
      let records = try audit.personal(of: mine)
      guard !records.isEmpty else { continue }
      let head = changes.touch(theirs, slot: nil)
      for record in records { changes.personal.append((head, record)) }
      if changes.personal.count >= page {
        try write(&changes)
        changes.removeAll()
      }
    }
    try write(&changes)
  }

  /// Messages under their numbers, and the records of those that left.
  private func messages(_ audit: any StoreAudit, _ page: Int) throws(Fault) {
    var (numbered, records) = (Int64(0), [(dossier: DossierKey, left: Notice.Left)]())
    let names = Dictionary(source.map { ($0.id, $0.key) }) { first, _ in first }
    try audit.noticesLeft { (dossier, left) throws(Fault) in
      let (sum, overflow) = numbered.addingReportingOverflow(left.count)
      guard let name = names[dossier], !overflow else {
        throw Fault(.storeCorrupt, field: "notice", detail: "left of \(dossier)")
      }
      numbered = sum
      records.append((name, left))
      if records.count >= page {
        try target.keep([], left: records)
        records.removeAll(keepingCapacity: true)
      }
    }
    if !records.isEmpty { try target.keep([], left: records) }
    var last: Int64 = 0
    var batch: [Notice] = []
    try audit.notices { (_, notice) throws(Fault) in
      guard notice.number > last, places[notice.dossier] != nil else {
        throw Fault(.storeCorrupt, field: "notice", detail: "row \(notice.number)")
      }
      last = notice.number
      numbered &+= 1
      batch.append(notice)
      if batch.count >= page {
        try target.keep(batch, left: [])
        batch.removeAll(keepingCapacity: true)
      }
    }
    if !batch.isEmpty { try target.keep(batch, left: []) }
    // They are numbered without gaps but for what left.
    guard try audit.tally().noticesNumbered == numbered, last <= numbered else {
      throw Fault(.storeCorrupt, field: "notice", detail: "numbers through \(numbered)")
    }
  }

  private func requests(_ audit: any StoreAudit, _ page: Int) throws(Fault) {
    var changes = ChangeSet()
    try audit.requests { (key, request) throws(Fault) in
      changes.requests[key] = request
      if changes.requests.count >= page {
        try write(&changes)
        changes.removeAll()
      }
    }
    try write(&changes)
  }

  /// What an engine opens the copy by.
  func settings(_ values: [String: [UInt8]]) throws(Fault) {
    var changes = ChangeSet()
    changes.values = values
    try write(&changes)
  }
}

extension ChangeSet {
  /// Appends an entry as it stands to the head at `place`.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` where it is not the next of its dossier.
  package mutating func append(_ entry: LedgerEntry, to place: Int) throws(Fault) {
    guard entry.sequence == heads[place].version &+ 1 else {
      throw Fault(.storeCorrupt, field: "\(entry.dossier)", detail: "seq \(entry.sequence)")
    }
    heads[place].version = entry.sequence
    heads[place].lastAt = entry.at
    let start = writer.beginValue()
    writer.verbatim(entry.data.canonicalBytes)
    if actors.last != entry.actor { actors.append(entry.actor) }
    entries.append(
      Entry(
        head: place, sequence: entry.sequence, at: entry.at, actor: actors.count - 1,
        actingFor: entry.actingFor, word: entry.word, data: start..<writer.bytes.count))
  }
}
