import Xiaoneng

/// Ledgers that were read (已读台帐): an entry never changes, so a ledger is the same as long as its head's hash is.
///
/// Whoever reads many, as an engine does with its register, asks for the list of their heads first: those that
/// follow in it are fetched with the one that is asked for, and those that did not change not at all.
struct ReadLedgers {
  /// How many ledgers are fetched at once.
  static let together = 256
  /// How many bytes of entries are kept, about.
  static let most = 32 << 20

  private var kept: [Int64: (hash: LedgerDigest, entries: [StoredEntry])] = [:]
  private var bytes = 0
  private var listed: [DossierHead] = []
  private var places: [Int64: Int]?

  /// Takes note of heads that were listed.
  mutating func list(_ heads: [DossierHead]) {
    listed = heads
    places = nil
  }

  /// The entries of a head, where they were read before.
  func entries(of head: DossierHead) -> [StoredEntry]? {
    guard let known = kept[head.id], known.hash == head.hash else { return nil }
    return known.entries
  }

  /// The head, and those listed after it that are not known.
  mutating func batch(from head: DossierHead) -> [DossierHead] {
    if places == nil {
      places = Dictionary(listed.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }
    guard let place = places?[head.id], listed[place].hash == head.hash else { return [head] }
    var batch: [DossierHead] = []
    for next in listed[place...] where next.lastEntry > 0 && entries(of: next) == nil {
      batch.append(next)
      if batch.count == Self.together { break }
    }
    return batch
  }

  mutating func keep(_ entries: [StoredEntry], of head: DossierHead) {
    if bytes > Self.most { forget() }
    bytes += entries.reduce(64) { $0 + $1.text.count + 32 }
    kept[head.id] = (head.hash, entries)
  }

  mutating func forget() {
    kept.removeAll()
    bytes = 0
  }
}

extension PostgreSQLStore {
  /// A dossier's entries, oldest first, as they are written.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` where one is missing or does not point back, and what
  ///   asking can throw.
  /// - Complexity: O(entries of the dossier × log entries), in one round trip, or none where they were read before.
  public func entries(of head: DossierHead) throws(Fault) -> [StoredEntry] {
    guard head.lastEntry > 0 else { return [] }
    if let known = read.entries(of: head) { return known }
    let batch = read.batch(from: head)
    let rows = try ask(
      """
      SELECT t.number, t.previous, t.dossier, t.text, h.place
      FROM unnest($1) WITH ORDINALITY h(last, place), \(named("trail"))(h.last) t
      ORDER BY h.place, t.number DESC
      """, [.integers(batch.map(\.lastEntry))])
    var found: [StoredEntry] = []
    var index = 0
    for (place, next) in batch.enumerated() {
      var own: [GivenRow] = []
      while index < rows.count, rows[index].integer(4) == Int64(place) + 1 {
        own.append(rows[index])
        index += 1
      }
      let trail = Self.trail(of: next, own)
      if let number = trail.broken ?? trail.stray {
        // Told when it is asked for.
        guard next.id == head.id else { continue }
        throw Fault(.storeCorrupt, field: "\(head.key)", detail: "event \(number)")
      }
      read.keep(trail.entries, of: next)
      if next.id == head.id { found = trail.entries }
    }
    return found
  }

  /// What is found when the pointers are followed back from a dossier's head; `rows` stand from the last back, with
  /// number, previous, dossier and text from `column` on.
  static func trail(
    of head: DossierHead, _ rows: [GivenRow], from column: Int32 = 0
  ) -> StoredTrail {
    var trail = StoredTrail()
    var number = head.lastEntry
    var index = 0
    while number != 0 {
      // Whatever does not point back would lead in a circle.
      guard rows.indices.contains(index), rows[index].integer(column) == number, number > 0,
        (0..<number).contains(rows[index].integer(column + 1))
      else {
        trail.broken = number
        break
      }
      trail.entries.append(StoredEntry(number: number, text: rows[index].bytes(column + 3)))
      if rows[index].integer(column + 2) != head.id {
        trail.stray = number
        break
      }
      number = rows[index].integer(column + 1)
      index += 1
    }
    trail.entries.reverse()
    return trail
  }
}
