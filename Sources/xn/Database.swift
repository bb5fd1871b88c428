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

  /// An engine on the store at `--db`, with the calendar of `--calendar`.
  static func engine(_ arguments: Arguments, creates: Bool = false) throws -> Engine {
    var options = Engine.Options()
    options.calendar = try arguments.calendar()
    return try Engine(store: try store(arguments, creates: creates), options: options)
  }
}
