import Xiaoneng

// What the database holds, row by row: damaged rows are told, not followed.
extension PostgreSQLStore: StoreAudit {
  /// The store itself.
  public var audit: any StoreAudit { self }

  /// How many rows there are of each kind. Name, head and due moment of a dossier are one row here.
  ///
  /// - Complexity: O(rows).
  public func tally() throws(Fault) -> StoreTally {
    let found = try ask(
      """
      SELECT (SELECT count(*) FROM \(named("dossier"))),
      (SELECT count(due) FROM \(named("dossier"))), (SELECT count(*) FROM \(named("fact"))),
      (SELECT count(*) FROM \(named("personal"))), (SELECT count(*) FROM \(named("notice"))),
      (SELECT count(*) FROM \(named("notice_left"))), (SELECT notice FROM \(named("ledger")))
      """
    ).first { row in
      var tally = StoreTally()
      tally.names = row.integer(0)
      tally.heads = row.integer(0)
      tally.due = row.integer(1)
      tally.facts = row.integer(2)
      tally.personal = row.integer(3)
      tally.notices = row.integer(4)
      tally.noticesLeft = row.integer(5)
      tally.noticesNumbered = row.integer(6)
      return tally
    }
    return found ?? StoreTally()
  }

  /// The store's number of a dossier; nil where its name is not known.
  public func id(of dossier: DossierKey) throws(Fault) -> Int64? {
    try ask(
      "SELECT id FROM \(named("dossier")) WHERE key = $1", [.text(dossier.description)]
    ).first { $0.integer(0) }
  }

  /// Heads in the order of the dossiers' numbers, from after `number`.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what asking can throw.
  /// - Complexity: O(log dossiers + heads returned).
  public func heads(after number: Int64, limit: Int) throws(Fault) -> [DossierHead] {
    try ask(
      """
      SELECT \(Self.headColumns) FROM \(named("dossier")) d
      WHERE d.id > $1 ORDER BY d.id LIMIT $2
      """,
      [.integer(number), .integer(Int64(max(0, limit)))]
    ).map { (row) throws(Fault) in try readHead(row) }
  }

  /// What is found when the pointers are followed back from a dossier's head.
  ///
  /// - Complexity: O(entries of the dossier × log entries), in one round trip.
  public func trail(of head: DossierHead) throws(Fault) -> StoredTrail {
    guard head.lastEntry != 0 else { return StoredTrail() }
    let rows = try ask(
      "SELECT number, previous, dossier, text FROM \(named("trail"))($1) ORDER BY number DESC",
      [.integer(head.lastEntry)])
    return Self.trail(of: head, rows.map { $0 })
  }

  /// Entries in the order of their numbers from after `number`, with their pointers.
  ///
  /// - Complexity: O(log entries + entries returned).
  public func rows(after number: Int64, limit: Int) throws(Fault) -> [StoredRow] {
    try ask(
      """
      SELECT number, text, dossier, previous FROM \(named("event"))
      WHERE number > $1 ORDER BY number LIMIT $2
      """,
      [.integer(number), .integer(Int64(max(0, limit)))]
    ).map { row in
      StoredRow(
        StoredEntry(number: row.integer(0), text: row.bytes(1)), dossier: row.integer(2),
        previous: row.integer(3))
    }
  }

  /// The pointers of entries in the order of their numbers from after `number`.
  ///
  /// - Complexity: O(log entries + entries returned).
  public func links(after number: Int64, limit: Int) throws(Fault) -> [StoredLink] {
    try ask(
      """
      SELECT number, dossier, previous FROM \(named("event"))
      WHERE number > $1 ORDER BY number LIMIT $2
      """,
      [.integer(number), .integer(Int64(max(0, limit)))]
    ).map {
      StoredLink(number: $0.integer(0), dossier: $0.integer(1), previous: $0.integer(2))
    }
  }

  /// The heads of the dossiers with these numbers.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what asking can throw.
  /// - Complexity: O(*k* log dossiers) for *k* numbers, in one round trip.
  public func heads(numbered numbers: [Int64]) throws(Fault) -> [DossierHead] {
    try ask(
      """
      SELECT \(Self.headColumns) FROM \(named("dossier")) d
      WHERE d.id = ANY ($1) ORDER BY d.id
      """,
      [.integers(numbers)]
    ).map { (row) throws(Fault) in try readHead(row) }
  }

  /// The hashes of a tile of the tree under the newest seal; none where it is not kept.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what asking can throw.
  public func tile(_ number: Int64) throws(Fault) -> [LedgerDigest] {
    let rows = try ask(
      "SELECT tile, hashes FROM \(named("seal_tree")) WHERE tile = $1", [.integer(number)])
    return try rows.map { (row) throws(Fault) in try readTile(row) }.first?.hashes ?? []
  }

  /// Shows every kept tile to `body`, in the order of their numbers, a thousand at a time.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what asking and `body`
  ///   throw.
  public func tiles(_ body: (Seal.Tile) throws(Fault) -> Void) throws(Fault) {
    var last: Int64 = .min
    while true {
      let rows = try ask(
        """
        SELECT tile, hashes FROM \(named("seal_tree")) WHERE tile > $1 ORDER BY tile LIMIT 1000
        """, [.integer(last)])
      guard rows.count > 0 else { return }
      for index in 0..<rows.count {
        last = rows[index].integer(0)
        try body(try readTile(rows[index]))
      }
    }
  }

  private func readTile(_ row: GivenRow) throws(Fault) -> Seal.Tile {
    guard let tile = Seal.Tile(number: row.integer(0), bytes: row.bytes(1)) else {
      throw Fault(.storeCorrupt, field: "seal_tree", detail: "row \(row.integer(0))")
    }
    return tile
  }

  /// Whether the dossier stands in the due index where its head says: always, for its row is indexed.
  public func isFiled(_ head: DossierHead) throws(Fault) -> Bool { true }

  /// All personal data of a dossier.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what asking can throw.
  public func personal(of head: DossierHead) throws(Fault) -> [PersonalRecord] {
    try ask(
      "SELECT slot, salt, value FROM \(named("personal")) WHERE dossier = $1 ORDER BY slot",
      [.integer(head.id)]
    ).map { (row) throws(Fault) in try readPersonal(row, from: 0) }
  }

  /// All counters of numbers given out.
  public func counters() throws(Fault) -> [String: Int64] {
    var found: [String: Int64] = [:]
    let rows = try ask("SELECT name, value FROM \(named("counter"))")
    for index in 0..<rows.count { found[rows[index].text(0)] = rows[index].integer(1) }
    return found
  }

  /// Shows every message to `body`, in the order of their numbers, a thousand at a time.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what asking and `body`
  ///   throw.
  public func notices(_ body: (Int64, Notice) throws(Fault) -> Void) throws(Fault) {
    var last: Int64 = .min
    while true {
      let rows = try ask(
        """
        SELECT \(Self.noticeColumns) FROM \(named("notice")) o
        JOIN \(named("dossier")) d ON d.id = o.dossier
        WHERE o.number > $1 ORDER BY o.number LIMIT 1000
        """, [.integer(last)])
      guard rows.count > 0 else { return }
      for index in 0..<rows.count {
        last = rows[index].integer(0)
        try body(rows[index].integer(8), try readNotice(rows[index]))
      }
    }
  }

  /// Shows every remembered request to `body`, in the order of their keys, a thousand at a time.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what asking and `body`
  ///   throw.
  public func requests(_ body: (String, StoredRequest) throws(Fault) -> Void) throws(Fault) {
    var last = ""
    while true {
      let rows = try ask(
        """
        SELECT key, command, outcome FROM \(named("request"))
        WHERE key > $1 ORDER BY key LIMIT 1000
        """, [.text(last)])
      guard rows.count > 0 else { return }
      for index in 0..<rows.count {
        last = rows[index].text(0)
        try body(last, try readRequest(rows[index], from: 1))
      }
    }
  }

  /// All seals, the oldest first.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what asking can throw.
  public func seals() throws(Fault) -> [Seal] {
    try ask("SELECT text FROM \(named("seal")) ORDER BY number")
      .map { (row) throws(Fault) in try readSeal(row) }
  }

  /// All values kept under a name.
  public func values() throws(Fault) -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    let rows = try ask("SELECT name, bytes FROM \(named("value"))")
    for index in 0..<rows.count { found[rows[index].text(0)] = rows[index].bytes(1) }
    return found
  }

  /// No codes are kept apart here.
  public func unitCodes() throws(Fault) -> [String] { [] }
}
