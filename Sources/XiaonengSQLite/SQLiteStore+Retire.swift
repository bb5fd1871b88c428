import Xiaoneng

// What was sent leaves after its term (已发通知离库); see ``Notice/Left``.
extension SQLiteStore {
  /// Whether a message had this number and left.
  ///
  /// - Throws: what reading a file can throw.
  /// - Complexity: O(log messages).
  public func hasLeft(notice number: Int64) throws(Fault) -> Bool {
    guard number > 0, try number <= lastNotice(live()) else { return false }
    return try notice(number) == nil
  }

  /// The last number that a message was given.
  private func lastNotice(_ connection: Connection) throws(Fault) -> Int64 {
    try connection.statement(.lastNotice).first { $0.integer(0) } ?? 0
  }

  /// Takes messages out that were sent; see ``Store/retireNotices(before:limit:mark:)``.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what writing a file can
  ///   throw; nothing is changed then.
  /// - Complexity: O(messages taken out × log of what is stored).
  public func retireNotices(
    before moment: Instant, limit: Int, mark: (Notice) -> Notice.Mark
  ) throws(Fault) -> Int {
    _ = try begin(writing: true)
    var done = 0
    try finish(erasing: false) { (connection) throws(Fault) in
      let find = try connection.statement(.noticesSent)
      try find.bind(1, Notice.State.sent.rawValue)
      find.bind(2, moment.milliseconds)
      find.bind(3, Int64(max(0, limit)))
      let found = try find.all { (row) throws(Fault) in (row.integer(8), try readNotice(row)) }
      guard let last = found.map(\.1.number).max() else { return }
      var left: [Int64: Notice.Left] = [:]
      for (dossier, notice) in found {
        if left[dossier] == nil {
          left[dossier] = try self.left(of: dossier, connection) ?? Notice.Left()
        }
        left[dossier]?.take(mark(notice))
        let delete = try connection.statement(.deleteNotice)
        delete.bind(1, notice.number)
        try delete.run()
      }
      for (dossier, record) in left { try set(record, of: dossier, connection) }
      // Numbers go on behind what left.
      try noteNotice(last, connection)
      done = found.count
    }
    return done
  }

  /// Takes messages and records in as they are; see ``Store/keep(_:left:)``.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/badValue`` for a dossier or a number that is none, and what writing a file
  ///   can throw; nothing is changed then.
  /// - Complexity: O(messages and records × log of what is stored).
  public func keep(
    _ notices: [Notice], left: [(dossier: DossierKey, left: Notice.Left)]
  ) throws(Fault) {
    _ = try begin(writing: true)
    try finish(erasing: false) { (connection) throws(Fault) in
      var last = try lastNotice(beside: notices, connection)
      for notice in notices {
        let id = try number(of: notice.dossier)
        let insert = try connection.statement(.keepNotice)
        insert.bind(1, notice.number)
        insert.bind(2, id)
        try insert.bind(3, notice.channel.rawValue)
        try insert.bind(4, notice.template.rawValue)
        try insert.bind(6, notice.state.rawValue)
        insert.bind(7, Int64(notice.attempts))
        insert.bind(8, notice.due.milliseconds)
        try insert.run(5, text: filling(notice.values))
        last &+= 1
      }
      for (dossier, record) in left {
        try set(record, of: number(of: dossier), connection)
        last &+= record.count
      }
      try noteNotice(last, connection)
    }
  }

  /// How many numbers were given out, as far as a copy has come; no number of `notices` may be one that no counting gives.
  private func lastNotice(
    beside notices: [Notice], _ connection: Connection
  ) throws(Fault) -> Int64 {
    guard notices.allSatisfy({ $0.number > 0 && $0.number < 1 << 53 }) else {
      throw Fault(.badValue, field: "notice")
    }
    return try connection.statement(.noticeMark).first { $0.integer(0) } ?? 0
  }

  /// The store's number of a dossier.
  private func number(of dossier: DossierKey) throws(Fault) -> Int64 {
    guard let id = try id(of: dossier) else { throw Fault(.badValue, field: "notice") }
    return id
  }

  private func noteNotice(_ last: Int64, _ connection: Connection) throws(Fault) {
    let note = try connection.statement(.noteNotice)
    note.bind(1, last)
    try note.run()
  }

  // MARK: - Records

  private func left(of dossier: Int64, _ connection: Connection) throws(Fault) -> Notice.Left? {
    let find = try connection.statement(.noticeLeft)
    find.bind(1, dossier)
    return try find.first { (row) throws(Fault) in try readLeft(row) }
  }

  private func set(
    _ left: Notice.Left, of dossier: Int64, _ connection: Connection
  ) throws(Fault) {
    let set = try connection.statement(.setNoticeLeft)
    set.bind(1, dossier)
    set.bind(2, left.count)
    try set.bind(3, left.bytes)
    try set.run()
  }

  private func readLeft(_ row: Statement) throws(Fault) -> Notice.Left {
    guard let left = Notice.Left(count: row.integer(1), bytes: row.bytes(2)) else {
      throw Fault(.storeCorrupt, field: "notice_left", detail: "row \(row.integer(0))")
    }
    return left
  }

  /// Shows every record of messages that left to `body`, in the order of the dossiers' numbers.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what reading and `body`
  ///   throw.
  public func noticesLeft(_ body: (Int64, Notice.Left) throws(Fault) -> Void) throws(Fault) {
    try live().statement(.noticesLeft).each { (row) throws(Fault) in
      try body(row.integer(0), try readLeft(row))
    }
  }
}
