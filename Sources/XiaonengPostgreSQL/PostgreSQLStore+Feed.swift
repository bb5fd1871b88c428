import Xiaoneng

extension PostgreSQLStore {
  /// A page of the feed; see ``Store/readFeed(after:limit:)``.
  ///
  /// An entry is settled when the transaction that wrote it lies below every transaction still open on the server
  /// (`pg_snapshot_xmin`), or above all that this server ever had: it came with a copy of another's. The page ends
  /// before the first entry that is not settled, so that none is ever passed over.
  /// - Complexity: O(log entries + entries returned).
  public func readFeed(after cursor: StoredFeed.Cursor, limit: Int) throws(Fault) -> StoredFeed {
    let rows = try ask(
      """
      SELECT e.number, e.text, e.xid, e.xid < pg_snapshot_xmin(s.now)
      OR e.xid >= pg_snapshot_xmax(s.now)
      FROM (SELECT pg_current_snapshot() AS now) s, \(named("event")) e
      WHERE e.number > $1 ORDER BY e.number LIMIT $2
      """,
      [.integer(cursor.number), .integer(Int64(max(0, limit)))])
    var feed = StoredFeed(settled: cursor)
    for index in 0..<rows.count {
      let row = rows[index]
      guard row.integer(3) != 0 else {
        feed.isHeldBack = true
        break
      }
      feed.entries.append(StoredEntry(number: row.integer(0), text: row.bytes(1)))
      feed.settled = StoredFeed.Cursor(
        transaction: UInt64(bitPattern: row.integer(2)), number: row.integer(0))
    }
    return feed
  }

  /// Takes a lease, or keeps it: whoever holds it may do what `name` says until it ends, by the server's clock.
  ///
  /// - Parameters:
  ///   - name: what it is for, such as `sweep`.
  ///   - holder: who asks; the same holder may take it again at any time.
  ///   - seconds: how long it is to hold from now, from 1 to 86,400.
  /// - Returns: whether it is the holder's now.
  /// - Throws: ``XiaonengCalendar/Fault/Code/badOption`` for other seconds, ``XiaonengCalendar/Fault/Code/storeBusy``
  ///   inside a transaction.
  public func lease(_ name: String, for holder: String, seconds: Int) throws(Fault) -> Bool {
    try requireOutside()
    guard (1...86_400).contains(seconds) else { throw Fault(.badOption, field: "seconds") }
    let rows = try ask(
      """
      INSERT INTO \(named("lease")) AS l (name, holder, until)
      VALUES ($1, $2, clock_timestamp() + make_interval(secs => $3))
      ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
      WHERE l.holder = excluded.holder OR l.until <= clock_timestamp() RETURNING holder
      """,
      [.text(name), .text(holder), .integer(Int64(seconds))])
    return rows.count == 1
  }

  /// Gives a lease back before it ends; does nothing where it is someone else's.
  public func release(_ name: String, by holder: String) throws(Fault) {
    try requireOutside()
    _ = try ask(
      "DELETE FROM \(named("lease")) WHERE name = $1 AND holder = $2", [.text(name), .text(holder)])
  }

  /// Takes messages that are due to send them: no other sender gets them before `until`, and none waits for another.
  ///
  /// What was sent or failed is told as ever; what is not told by `until` is due again.
  /// - Throws: ``XiaonengCalendar/Fault/Code/badValue`` unless `until` is later than `instant`,
  ///   ``XiaonengCalendar/Fault/Code/storeBusy`` inside a transaction.
  /// - Complexity: O(*k* log messages) for *k* taken.
  public func claimNotices(
    by instant: Instant, until: Instant, limit: Int
  ) throws(Fault) -> [Notice] {
    try requireOutside()
    guard until > instant else { throw Fault(.badValue, field: "until") }
    return try ask(
      """
      WITH taken AS (UPDATE \(named("notice")) o SET due = $2 WHERE o.number IN (
      SELECT n.number FROM \(named("notice")) n WHERE n.state = 'queued' AND n.due <= $1
      ORDER BY n.due, n.number FOR UPDATE SKIP LOCKED LIMIT $3) RETURNING o.*)
      SELECT \(Self.noticeColumns) FROM taken o JOIN \(named("dossier")) d ON d.id = o.dossier
      ORDER BY o.number
      """,
      [
        .integer(instant.milliseconds), .integer(until.milliseconds),
        .integer(Int64(max(0, limit))),
      ]
    ).map { (row) throws(Fault) in try readNotice(row) }
  }

  private func requireOutside() throws(Fault) {
    guard phase == .outside else { throw Fault(.storeBusy) }
    guard !options.readOnly else { throw Fault(.storeReadOnly) }
  }

  /// How the database does (运行状况), for those who watch it.
  public struct Health: Sendable, Equatable {
    /// The server's version, such as 150020.
    public var serverVersion = 0
    /// How many transactions old the oldest open one is: it holds back the feed and what can be cleaned up.
    public var oldestTransactionAge: Int64 = 0
    /// How many entries are written and not yet settled.
    public var feedLag: Int64 = 0
    /// Rows of messages that were replaced and not yet cleaned up.
    public var deadNotices: Int64 = 0
    /// Messages that wait.
    public var queuedNotices: Int64 = 0
    /// How many bytes a standby's answers may be behind; 0 on a primary.
    public var replayLag: Int64 = 0
    /// Whether the server is a standby, which answers questions only.
    public var isStandby = false
  }

  /// How the database does now.
  public func health() throws(Fault) -> Health {
    let find = """
      SELECT pg_snapshot_xmax(s.now)::text::bigint - pg_snapshot_xmin(s.now)::text::bigint,
      (SELECT count(*) FROM \(named("event")) e WHERE e.number > (SELECT event FROM
      \(named("ledger"))) - 100000 AND e.xid >= pg_snapshot_xmin(s.now)
      AND e.xid < pg_snapshot_xmax(s.now)),
      coalesce(pg_stat_get_dead_tuples('\(named("notice"))'::regclass), 0),
      (SELECT count(*) FROM \(named("notice")) WHERE state = 'queued'),
      CASE WHEN pg_is_in_recovery() THEN coalesce(pg_wal_lsn_diff(pg_last_wal_receive_lsn(),
      pg_last_wal_replay_lsn())::bigint, 0) ELSE 0 END, pg_is_in_recovery()
      FROM (SELECT pg_current_snapshot() AS now) s
      """
    var health =
      try ask(find).first { row in
        var health = Health()
        health.oldestTransactionAge = row.integer(0)
        health.feedLag = row.integer(1)
        health.deadNotices = row.integer(2)
        health.queuedNotices = row.integer(3)
        health.replayLag = row.integer(4)
        health.isStandby = row.integer(5) != 0
        return health
      } ?? Health()
    health.serverVersion = link?.serverVersion ?? 0
    return health
  }
}
