import Xiaoneng

// What was sent leaves after its term (已发通知离库); see ``Notice/Left``. The last number given out stands in `ledger`, whatever
// left.
extension PostgreSQLStore {
  /// Whether a message had this number and left.
  public func hasLeft(notice number: Int64) throws(Fault) -> Bool {
    let find = """
      SELECT NOT EXISTS (SELECT FROM \(named("notice")) o WHERE o.number = $1)
      FROM \(named("ledger")) l WHERE $1 BETWEEN 1 AND l.notice
      """
    return try ask(find, [.integer(number)]).first { $0.integer(0) != 0 } ?? false
  }

  /// Takes messages out that were sent, under the writers' lock; see ``Store/retireNotices(before:limit:mark:)``.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what writing can throw;
  ///   nothing is changed then.
  /// - Complexity: O(messages taken out × log of what is stored), in five round trips.
  public func retireNotices(
    before moment: Instant, limit: Int, mark: (Notice) -> Notice.Mark
  ) throws(Fault) -> Int {
    try inTransaction { () throws(Fault) in
      let rows = try ask(
        """
        SELECT \(Self.noticeColumns) FROM \(named("notice")) o
        JOIN \(named("dossier")) d ON d.id = o.dossier
        WHERE o.state = $1 AND o.due < $2 ORDER BY o.due, o.number LIMIT $3
        """,
        [
          .text(Notice.State.sent.rawValue), .integer(moment.milliseconds),
          .integer(Int64(max(0, limit))),
        ])
      let found = try rows.map { (row) throws(Fault) in (row.integer(8), try readNotice(row)) }
      guard !found.isEmpty else { return 0 }
      var left = try self.left(of: Array(Set(found.map(\.0))))
      for (dossier, notice) in found { left[dossier, default: Notice.Left()].take(mark(notice)) }
      _ = try ask(
        "DELETE FROM \(named("notice")) WHERE number = ANY ($1)",
        [.integers(found.map(\.1.number))])
      try set(left.map { ($0.key, $0.value) })
      return found.count
    }
  }

  /// Takes messages and records in as they are; see ``Store/keep(_:left:)``.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/badValue`` for a dossier that is none, and what writing can throw; nothing is
  ///   changed then.
  /// - Complexity: O(messages and records × log of what is stored).
  public func keep(
    _ notices: [Notice], left: [(dossier: DossierKey, left: Notice.Left)]
  ) throws(Fault) {
    _ = try inTransaction { () throws(Fault) in
      let ids = try numbers(of: notices.map(\.dossier) + left.map(\.dossier))
      _ = try ask(
        """
        INSERT INTO \(named("notice"))(number, dossier, channel, template, filling, state, attempts, due)
        SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8)
        """,
        [
          .integers(notices.map(\.number)), .integers(notices.compactMap { ids[$0.dossier] }),
          .texts(notices.map(\.channel.rawValue)), .texts(notices.map(\.template.rawValue)),
          .byteStrings(notices.map { Self.text(of: $0.values) }),
          .texts(notices.map(\.state.rawValue)), .smalls(notices.map(\.attempts)),
          .integers(notices.map(\.due.milliseconds)),
        ])
      try set(left.compactMap { record in ids[record.dossier].map { ($0, record.left) } })
      let more = left.reduce(Int64(notices.count)) { $0 &+ $1.left.count }
      _ = try ask("UPDATE \(named("ledger")) SET notice = notice + $1", [.integer(more)])
      return 0
    }
  }

  /// Begins to write, and holds the writers' lock.
  private func enterToWrite() throws(Fault) {
    _ = try begin(writing: true)
    do throws(Fault) { try keepPromise() } catch {
      guard error.code == .versionConflict else { throw error }
      // Nothing was decided on what was promised: the server is asked now.
      _ = try begin(writing: true)
      try keepPromise()
    }
  }

  /// Runs `body` under the writers' lock, and commits.
  private func inTransaction(_ body: () throws(Fault) -> Int) throws(Fault) -> Int {
    try enterToWrite()
    do throws(Fault) {
      let done = try body()
      guard phase == .writing else {
        throw Fault(.storeFailed, detail: "no writing transaction")
      }
      do throws(Failure) { _ = try run([Call("COMMIT")]) } catch {
        abandon()
        throw error.fault
      }
      phase = .outside
      return done
    } catch {
      if phase != .outside { abandon() }
      throw error
    }
  }

  /// The store's numbers of these dossiers.
  private func numbers(of dossiers: [DossierKey]) throws(Fault) -> [DossierKey: Int64] {
    let names = Set(dossiers)
    let rows = try ask(
      "SELECT key, id FROM \(named("dossier")) WHERE key = ANY ($1)",
      [.texts(names.map(\.description))])
    var found: [DossierKey: Int64] = [:]
    for index in 0..<rows.count {
      if let key = DossierKey(rows[index].text(0)) { found[key] = rows[index].integer(1) }
    }
    guard found.count == names.count else { throw Fault(.badValue, field: "notice") }
    return found
  }

  // MARK: - Records

  private static let leftColumns = "dossier, count, sum"

  private func readLeft(_ row: GivenRow) throws(Fault) -> Notice.Left {
    guard let left = Notice.Left(count: row.integer(1), bytes: row.bytes(2)) else {
      throw Fault(.storeCorrupt, field: "notice_left", detail: "row \(row.integer(0))")
    }
    return left
  }

  private func left(of dossiers: [Int64]) throws(Fault) -> [Int64: Notice.Left] {
    let rows = try ask(
      "SELECT \(Self.leftColumns) FROM \(named("notice_left")) WHERE dossier = ANY ($1)",
      [.integers(dossiers)])
    var found: [Int64: Notice.Left] = [:]
    for index in 0..<rows.count { found[rows[index].integer(0)] = try readLeft(rows[index]) }
    return found
  }

  private func set(_ records: [(dossier: Int64, left: Notice.Left)]) throws(Fault) {
    guard !records.isEmpty else { return }
    _ = try ask(
      """
      INSERT INTO \(named("notice_left"))(\(Self.leftColumns)) SELECT * FROM unnest($1, $2, $3)
      ON CONFLICT (dossier) DO UPDATE SET count = excluded.count, sum = excluded.sum
      """,
      [
        .integers(records.map(\.dossier)), .integers(records.map(\.left.count)),
        .byteStrings(records.map(\.left.bytes)),
      ])
  }

  /// Shows every record of messages that left to `body`, in the order of the dossiers' numbers, a thousand at a time.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what asking and `body`
  ///   throw.
  public func noticesLeft(_ body: (Int64, Notice.Left) throws(Fault) -> Void) throws(Fault) {
    var last = Int64.min
    while true {
      let rows = try ask(
        """
        SELECT \(Self.leftColumns) FROM \(named("notice_left"))
        WHERE dossier > $1 ORDER BY dossier LIMIT 1000
        """, [.integer(last)])
      guard rows.count > 0 else { return }
      for index in 0..<rows.count {
        last = rows[index].integer(0)
        try body(last, try readLeft(rows[index]))
      }
    }
  }
}
