import Xiaoneng

// What the file holds, row by row: damaged rows are told, not followed.
extension SQLiteStore: StoreAudit {
  /// The store itself.
  public var audit: any StoreAudit { self }

  /// How many rows there are of each kind.
  ///
  /// - Complexity: O(rows).
  public func tally() throws(Fault) -> StoreTally {
    let found = try live().statement(.tally).first { row in
      var tally = StoreTally()
      tally.names = row.integer(0)
      tally.heads = row.integer(1)
      tally.due = row.integer(2)
      tally.facts = row.integer(3)
      tally.personal = row.integer(4)
      tally.notices = row.integer(5)
      tally.noticesLeft = row.integer(6)
      tally.noticesNumbered = row.integer(7)
      return tally
    }
    return found ?? StoreTally()
  }

  /// What SQLite finds wrong when it holds every index against its table and every page against the others; the first
  /// dossier that is filed under another kind than its name says; what is counted under a number of the other sign than
  /// its kind has; and the first sum of a month or year that is not what its days come to.
  ///
  /// - Complexity: O(*n* log *n*) for *n* rows.
  public func damage() throws(Fault) -> String? {
    let found = try live().statement(.integrity).all { $0.text(0) }
    if let wrong = found.first(where: { $0 != "ok" }) { return wrong }
    if let wrong = try live().statement(.kindWrong).first({ $0.text(0) }) {
      return "dossier.kind of \(wrong)"
    }
    if let wrong = try live().statement(.countedWrong).first({ $0.integer(0) }) {
      return "counted.id \(wrong)"
    }
    return try wrongSum()
  }

  /// Whether sums are what their days come to, and the due index has each dossier where its row says and no other.
  ///
  /// - Complexity: O(*n* log *n*) for *n* rows.
  public func standing() throws(Fault) -> Set<ChangeSet.Derived> {
    var standing: Set<ChangeSet.Derived> = [.numbers]
    if try live().statement(.countedWrong).first({ $0.integer(0) }) == nil, try wrongSum() == nil {
      standing.insert(.counts)
    }
    if try live().statement(.dueWrong).first({ $0.integer(0) }) == 0 { standing.insert(.due) }
    return standing
  }

  /// The store's number of a dossier; nil where its name is not known.
  ///
  /// - Complexity: O(log dossiers).
  public func id(of dossier: DossierKey) throws(Fault) -> Int64? {
    let find = try live().statement(.identify)
    try find.bind(1, dossier.description)
    return try find.first { $0.integer(0) }
  }

  /// Heads in the order of the dossiers' numbers, from after `number`.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what reading can throw.
  /// - Complexity: O(log dossiers + heads returned).
  public func heads(after number: Int64, limit: Int) throws(Fault) -> [DossierHead] {
    let connection = try live()
    let find = try connection.statement(.headsAfter)
    find.bind(1, number)
    find.bind(2, Int64(max(0, limit)))
    return try find.all { (row) throws(Fault) in try readHead(row, connection) }
  }

  /// What is found when the pointers are followed back from a dossier's head.
  ///
  /// - Complexity: O(entries of the dossier × log entries).
  public func trail(of head: DossierHead) throws(Fault) -> StoredTrail {
    let find = try live().statement(.event)
    var trail = StoredTrail()
    var number = head.lastEntry
    while number != 0 {
      find.bind(1, number)
      let row = try find.first { (row) throws(Fault) in
        (row.integer(0), try text(row, 1), row.integer(2))
      }
      // Whatever does not point back would lead in a circle.
      guard number > 0, let (previous, text, dossier) = row, previous < number, previous >= 0 else {
        trail.broken = number
        break
      }
      if dossier != head.id {
        trail.stray = number
        trail.entries.append(StoredEntry(number: number, text: text))
        break
      }
      trail.entries.append(StoredEntry(number: number, text: text))
      number = previous
    }
    trail.entries.reverse()
    return trail
  }

  /// Entries in the order of their numbers from after `number`, with their pointers.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` where the numbers do not grow, and what reading can throw.
  /// - Complexity: O(log entries + entries returned).
  public func rows(after number: Int64, limit: Int) throws(Fault) -> [StoredRow] {
    let scan = try live().statement(.rows)
    scan.bind(1, number)
    scan.bind(2, Int64(max(0, limit)))
    var last = number
    return try scan.all { (row) throws(Fault) in
      let next = row.integer(0)
      guard next > last else {
        throw Fault(.storeCorrupt, field: "event", detail: "number \(next)")
      }
      last = next
      return StoredRow(
        StoredEntry(number: next, text: try text(row, 1)), dossier: row.integer(2),
        previous: row.integer(3))
    }
  }

  /// The same, put into `page`, which is emptied before; the numbers are not looked at.
  ///
  /// - Complexity: O(log entries + entries returned).
  public func read(
    _ page: inout StoredRow.Page, after number: Int64, limit: Int
  ) throws(Fault) {
    page.removeAll()
    let scan = try live().statement(.rows)
    scan.bind(1, number)
    scan.bind(2, Int64(max(0, limit)))
    try scan.each { (row) throws(Fault) in
      try page.append(row.integer(0), dossier: row.integer(2), previous: row.integer(3)) {
        (out) throws(Fault) in try append(row, 1, to: &out)
      }
    }
  }

  /// The pointers of entries in the order of their numbers from after `number`.
  ///
  /// - Complexity: O(log entries + entries returned).
  public func links(after number: Int64, limit: Int) throws(Fault) -> [StoredLink] {
    let find = try live().statement(.links)
    find.bind(1, number)
    find.bind(2, Int64(max(0, limit)))
    return try find.all {
      StoredLink(number: $0.integer(0), dossier: $0.integer(1), previous: $0.integer(2))
    }
  }

  /// The heads of the dossiers with these numbers.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what reading can throw.
  /// - Complexity: O(*k* log dossiers) for *k* numbers.
  public func heads(numbered numbers: [Int64]) throws(Fault) -> [DossierHead] {
    let connection = try live()
    let find = try connection.statement(.headNumbered)
    var heads: [DossierHead] = []
    for number in numbers {
      find.bind(1, number)
      if let head = try find.first({ (row) throws(Fault) in try readHead(row, connection) }) {
        heads.append(head)
      }
    }
    return heads
  }

  /// The hashes of a tile of the tree under the newest seal; none where it is not kept.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what reading can throw.
  /// - Complexity: O(log dossiers).
  public func tile(_ number: Int64) throws(Fault) -> [LedgerDigest] {
    let find = try live().statement(.tile)
    find.bind(1, number)
    return try find.first { (row) throws(Fault) in try readTile(number, row.bytes(0)).hashes } ?? []
  }

  /// Shows every kept tile to `body`, in the order of their numbers.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what reading and `body` throw.
  public func tiles(_ body: (Seal.Tile) throws(Fault) -> Void) throws(Fault) {
    try live().statement(.tiles).each { (row) throws(Fault) in
      try body(try readTile(row.integer(0), row.bytes(1)))
    }
  }

  private func readTile(_ number: Int64, _ bytes: [UInt8]) throws(Fault) -> Seal.Tile {
    guard let tile = Seal.Tile(number: number, bytes: bytes) else {
      throw Fault(.storeCorrupt, field: "seal_tree", detail: "row \(number)")
    }
    return tile
  }

  /// Whether the dossier stands in the due index where its head says.
  ///
  /// - Complexity: O(log dossiers).
  public func isFiled(_ head: DossierHead) throws(Fault) -> Bool {
    let find = try live().statement(.isFiled)
    find.bind(1, head.due?.milliseconds)
    find.bind(2, head.id)
    return try find.first { _ in true } ?? false
  }

  /// All personal data of a dossier.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what reading can throw.
  public func personal(of head: DossierHead) throws(Fault) -> [PersonalRecord] {
    let find = try live().statement(.personalOfDossier)
    find.bind(1, head.id)
    return try find.all { (row) throws(Fault) in
      guard let salt = Salt(bytes: row.bytes(1)) else {
        throw Fault(.storeCorrupt, field: "personal")
      }
      return PersonalRecord(slot: row.text(0), salt: salt, value: row.bytes(2))
    }
  }

  /// All counters of numbers given out.
  public func counters() throws(Fault) -> [String: Int64] {
    var found: [String: Int64] = [:]
    try live().statement(.counters).each { (row) throws(Fault) in
      found[row.text(0)] = row.integer(1)
    }
    return found
  }

  /// Shows every message to `body`, in the order of their numbers.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what reading and `body` throw.
  public func notices(_ body: (Int64, Notice) throws(Fault) -> Void) throws(Fault) {
    try live().statement(.noticesAll).each { (row) throws(Fault) in
      try body(row.integer(8), try readNotice(row))
    }
  }

  /// Shows every remembered request to `body`, in the order of their keys.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what reading and `body` throw.
  public func requests(_ body: (String, StoredRequest) throws(Fault) -> Void) throws(Fault) {
    try live().statement(.requests).each { (row) throws(Fault) in
      guard let command = row.digest(1), let json = try? JSONValue(parsing: row.bytes(2)),
        let done = try? Outcome.Done.read(json)
      else { throw Fault(.storeCorrupt, field: "request") }
      try body(row.text(0), StoredRequest(command: command, done: done))
    }
  }

  /// All seals, the oldest first.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what reading can throw.
  public func seals() throws(Fault) -> [Seal] {
    try live().statement(.seals).all { (row) throws(Fault) in try readSeal(row) }
  }

  /// All values kept under a name.
  public func values() throws(Fault) -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    try live().statement(.values).each { (row) throws(Fault) in found[row.text(0)] = row.bytes(1) }
    return found
  }

  /// The codes of units that heads may name.
  public func unitCodes() throws(Fault) -> [String] {
    try live().statement(.units).all { $0.text(0) }
  }
}
