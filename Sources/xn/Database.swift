import Xiaoneng
import XiaonengSQLite

/// The database a command works on.
enum Database {
  /// The option that every command with a database takes.
  static let option = Option.value("db", "FILE", "the database", "数据库文件")

  /// The store at `--db`.
  ///
  /// - Parameter creates: whether a missing file is made; a typing error must not make one.
  static func store(_ arguments: Arguments, creates: Bool) throws -> any Store {
    var options = SQLiteStore.Options()
    options.create = creates
    return try SQLiteStore(path: try arguments.required("db"), options: options)
  }

  /// An engine on the store that is there already.
  static func existing(_ arguments: Arguments) throws -> Engine {
    try engine(arguments, creates: false)
  }

  /// An engine that only reads the store that is there already: a file and a folder that cannot be written are
  /// enough. Says so where the file is read as one that no one changes.
  static func reading(_ arguments: Arguments, _ terminal: Terminal) throws -> Engine {
    var options = SQLiteStore.Options()
    options.create = false
    options.readOnly = true
    let store = try SQLiteStore(path: try arguments.required("db"), options: options)
    if store.isImmutable { terminal.complain(immutable) }
    var engine = Engine.Options()
    engine.calendar = try arguments.calendar()
    return try Engine(store: store, options: engine)
  }

  /// What is said of a file whose folder cannot be written.
  static let immutable =
    "只读且不加锁：所在目录不可写，按无人改动的文件读取 read without locks: its folder cannot be written, so the file is"
    + " read as one that no one changes"

  /// An engine on the store at `--db`, with the calendar of `--calendar`.
  static func engine(_ arguments: Arguments, creates: Bool = false) throws -> Engine {
    var options = Engine.Options()
    options.calendar = try arguments.calendar()
    return try Engine(store: try store(arguments, creates: creates), options: options)
  }
}
