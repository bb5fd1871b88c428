extension MemoryStore: StoreAudit {
  /// The store itself.
  public var audit: any StoreAudit { self }

  /// Yes.
  public var chainsWhenRead: Bool { true }

  /// How many rows there are of each kind.
  public func tally() throws(Fault) -> StoreTally {
    var tally = StoreTally()
    tally.names = Int64(tables.places.count)
    tally.heads = Int64(tables.heads.count)
    tally.due = Int64(tables.heads.count { $0.due != nil })
    tally.facts = Int64(tables.counts.count)
    tally.personal = Int64(tables.personal.count)
    tally.notices = Int64(tables.outbox.count)
    tally.noticesLeft = Int64(tables.left.count)
    tally.noticesNumbered = tables.lastNotice
    return tally
  }

  /// The number of a dossier.
  public func id(of dossier: DossierKey) throws(Fault) -> Int64? {
    tables.places[dossier].map { Int64($0) + 1 }
  }

  /// Heads in the order of their opening.
  public func heads(after number: Int64, limit: Int) throws(Fault) -> [DossierHead] {
    Array(tables.heads.dropFirst(max(0, Int(clamping: number))).prefix(max(0, limit)))
  }

  /// A dossier's entries, chained.
  public func trail(of head: DossierHead) throws(Fault) -> StoredTrail {
    var trail = StoredTrail()
    trail.entries = try entries(of: head)
    return trail
  }

  /// Entries in the order of their numbers, chained, with their pointers.
  ///
  /// - Complexity: O(all entries), since the chain starts at the first.
  public func rows(after number: Int64, limit: Int) throws(Fault) -> [StoredRow] {
    try scan(after: number, limit: limit).map { stored in
      let entry = tables.entries[Int(stored.number) - 1]
      return StoredRow(
        stored, dossier: Int64(entry.dossier) + 1, previous: Int64(entry.previous) + 1)
    }
  }

  /// The pointers of entries.
  public func links(after number: Int64, limit: Int) throws(Fault) -> [StoredLink] {
    tables.entries.indices.dropFirst(max(0, Int(clamping: number))).prefix(max(0, limit)).map {
      StoredLink(
        number: Int64($0) + 1, dossier: Int64(tables.entries[$0].dossier) + 1,
        previous: Int64(tables.entries[$0].previous) + 1)
    }
  }

  /// The heads of the dossiers with these numbers.
  public func heads(numbered numbers: [Int64]) throws(Fault) -> [DossierHead] {
    numbers.compactMap { number in
      let place = Int(clamping: number) - 1
      return tables.heads.indices.contains(place) ? tables.heads[place] : nil
    }
  }

  /// A tile of the tree under the newest seal.
  public func tile(_ number: Int64) throws(Fault) -> [LedgerDigest] { tables.tiles[number] ?? [] }

  /// Shows every kept tile to `body`.
  ///
  /// - Complexity: O(tiles log tiles).
  public func tiles(_ body: (Seal.Tile) throws(Fault) -> Void) throws(Fault) {
    for (number, hashes) in tables.tiles.sorted(by: { $0.key < $1.key }) {
      try body(Seal.Tile(number: number, hashes: hashes))
    }
  }

  /// Always: the queue is moved with the head.
  public func isFiled(_ head: DossierHead) throws(Fault) -> Bool { true }

  /// All personal data of a dossier.
  public func personal(of head: DossierHead) throws(Fault) -> [PersonalRecord] {
    tables.places[head.key].map { tables.personal.records(of: Int($0)) } ?? []
  }

  /// All counters of numbers given out.
  public func counters() throws(Fault) -> [String: Int64] { tables.counters }

  /// Shows every message to `body`.
  public func notices(_ body: (Int64, Notice) throws(Fault) -> Void) throws(Fault) {
    for notice in tables.outbox {
      try body(tables.places[notice.dossier].map { Int64($0) + 1 } ?? 0, notice)
    }
  }

  /// Shows every record of messages that left to `body`.
  public func noticesLeft(_ body: (Int64, Notice.Left) throws(Fault) -> Void) throws(Fault) {
    for (place, left) in tables.left { try body(Int64(place) + 1, left) }
  }

  /// Shows every remembered request to `body`, in the order of their keys.
  ///
  /// - Complexity: O(requests log requests).
  public func requests(_ body: (String, StoredRequest) throws(Fault) -> Void) throws(Fault) {
    // Texts are ordered by their bytes in every store.
    let keys = tables.requests.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for key in keys { if let request = tables.requests[key] { try body(key, request) } }
  }

  /// All seals, the oldest first.
  public func seals() throws(Fault) -> [Seal] { tables.seals }
  /// All values kept under a name.
  public func values() throws(Fault) -> [String: [UInt8]] { tables.values }
  /// No codes are kept apart here.
  public func unitCodes() throws(Fault) -> [String] { [] }
}
