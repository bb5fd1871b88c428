import CSQLite
import Xiaoneng

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One connection to a database file, with its prepared statements.
final class Connection {
  private let database: OpaquePointer
  private var statements: [OpaquePointer?]
  /// The inode of the write-ahead log, once it was written to.
  private var log: UInt64?

  /// Opens the file; creates it where `create` says so.
  ///
  /// - Parameter immutable: whether to read the file without any lock or log, as one that no one changes.
  init(
    path: String, create: Bool, readOnly: Bool, busyMilliseconds: Int32, immutable: Bool = false
  ) throws(Fault) {
    var flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    flags |= readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE
    if create, !readOnly { flags |= SQLITE_OPEN_CREATE }
    var opened: OpaquePointer?
    if immutable { flags |= SQLITE_OPEN_URI }
    let name = immutable ? "file:" + Self.escaped(path) + "?immutable=1" : path
    let code = sqlite3_open_v2(name, &opened, flags, nil)
    guard code == SQLITE_OK, let opened else {
      let fault = Fault(sqlite: code, systemError: opened.map(sqlite3_system_errno) ?? 0)
      sqlite3_close_v2(opened)
      throw fault
    }
    database = opened
    statements = [OpaquePointer?](repeating: nil, count: SQL.allCases.count)
    sqlite3_busy_timeout(database, busyMilliseconds)
  }

  /// A path within a URI: every byte that could mean something else there is escaped (RFC 3986 2.1).
  private static func escaped(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var text: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: text.append(byte)
      default: text += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether the file no longer stands where it was opened: moved, deleted or replaced.
  var hasMoved: Bool {
    var moved: Int32 = 0
    let code = sqlite3_file_control(database, "main", SQLITE_FCNTL_HAS_MOVED, &moved)
    return code == SQLITE_OK && moved != 0
  }

  /// Whether the write-ahead log no longer stands where it was when this connection first wrote: what is committed to
  /// one that no one finds again is lost.
  func logHasMoved() -> Bool {
    guard let name = sqlite3_db_filename(database, "main"), let path = sqlite3_filename_wal(name)
    else { return false }
    var found = stat()
    guard stat(path, &found) == 0 else { return log != nil }
    let number = UInt64(found.st_ino)
    defer { if log == nil { log = number } }
    return log.map { $0 != number } ?? false
  }

  /// Closes the connection; nothing may be asked of it afterwards.
  func close() {
    for statement in statements { sqlite3_finalize(statement) }
    statements = statements.map { _ in nil }
    sqlite3_close_v2(database)
  }

  /// How long to wait for a lock.
  func wait(milliseconds: Int32) { sqlite3_busy_timeout(database, milliseconds) }

  /// Whether the file cannot be written, by choice or because the system does not let us.
  var isReadOnly: Bool { sqlite3_db_readonly(database, "main") != 0 }

  /// Whether no transaction is open.
  var isIdle: Bool { sqlite3_get_autocommit(database) != 0 }

  /// How many rows the last statement changed.
  var changes: Int64 { sqlite3_changes64(database) }

  /// The row number given to the row inserted last.
  var lastInserted: Int64 { sqlite3_last_insert_rowid(database) }

  /// The prepared statement of a query, without bindings of its own making.
  func statement(_ query: SQL) throws(Fault) -> Statement {
    if let known = statements[query.rawValue] { return Statement(known, of: database) }
    let prepared = try prepare(query.text, lasting: true)
    statements[query.rawValue] = prepared
    return Statement(prepared, of: database)
  }

  /// Runs statements that give no rows.
  func execute(_ sql: String) throws(Fault) {
    let code = sqlite3_exec(database, sql, nil, nil, nil)
    guard code == SQLITE_OK else {
      throw Fault(sqlite: code, systemError: sqlite3_system_errno(database))
    }
  }

  /// The first column of the first row of `sql`; nil where there is no row.
  func integer(_ sql: String) throws(Fault) -> Int64? {
    let prepared = try prepare(sql, lasting: false)
    defer { sqlite3_finalize(prepared) }
    return try Statement(prepared, of: database).first { $0.integer(0) }
  }

  /// Runs `sql` with one text bound to its only parameter.
  func execute(_ sql: String, text: String) throws(Fault) {
    let prepared = try prepare(sql, lasting: false)
    defer { sqlite3_finalize(prepared) }
    let statement = Statement(prepared, of: database)
    try statement.bind(1, text)
    try statement.run()
  }

  private func prepare(_ sql: String, lasting: Bool) throws(Fault) -> OpaquePointer {
    var prepared: OpaquePointer?
    let flags = lasting ? UInt32(SQLITE_PREPARE_PERSISTENT) : 0
    let code = sqlite3_prepare_v3(database, sql, -1, flags, &prepared, nil)
    guard code == SQLITE_OK, let prepared else {
      sqlite3_finalize(prepared)
      throw Fault(sqlite: code, systemError: sqlite3_system_errno(database))
    }
    return prepared
  }
}
