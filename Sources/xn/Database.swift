import Foundation
import Xiaoneng
import XiaonengSQLite

/// The database a command works on.
enum Database {
  /// The option that every command with a database takes.
  static let option = Option.value(
    "db", "FILE", "the database: a file, shards:FILE,FILE…, or postgres://… where built in",
    "数据库文件；分片库用 shards:文件,文件…；编译时带 PostgreSQL 的也可用 postgres://…")

  /// How far ahead of the machine's clock a moment may be: a slip in a year would write what is overdue into every
  /// open dossier.
  static let ahead = Option.value(
    "ahead", "MINUTES",
    "how far ahead of the clock a moment may be (5); a simulation has no such bound",
    "所给时间最多可晚于当前时间多少分钟（5）；模拟库不限")

  /// How many threads help where everything is gone through.
  static let threads = Option.value(
    "threads", "N", "how many threads read and hash; all cores of the machine where it is not said",
    "读取与计算校验值的线程数；不写即用全部核")

  /// Who may open a new file.
  static let mode = Option.value(
    "mode", "MODE",
    "who may open the file and what stands beside it: 0600 its owner (default), 0660 its group too",
    "新库文件及其日志的权限：0600 仅属主（默认），0660 含同组")

  /// The store at `--db`.
  ///
  /// - Parameter creates: whether a missing file is made; a typing error must not make one.
  static func store(_ arguments: Arguments, creates: Bool) throws -> any Store {
    // What may make a file is told where.
    let place = try creates ? arguments.required("db") : place(arguments)
    if Place.isServer(place) {
      return try Place.server(
        place, creates: creates, readOnly: false, mode: try arguments.mode())
    }
    var options = SQLiteStore.Options()
    options.create = creates
    options.mode = try arguments.mode()
    return try SQLiteStore(path: place, options: options)
  }

  /// The database of `--db`, else the one of this desk.
  static func place(_ arguments: Arguments) throws -> String {
    if let place = arguments.string("db") { return place }
    let usual = try Login.current().database
    guard !usual.isEmpty else {
      throw UsageError(
        "--db FILE is required, once for all with xn login --db FILE",
        "缺少选项 --db FILE；可用 xn login --db FILE 设为默认")
    }
    return usual
  }

  /// An engine on the store that is there already.
  static func existing(_ arguments: Arguments) throws -> Engine {
    try engine(arguments, creates: false)
  }

  /// An engine that only reads the store that is there already: a file and a folder that cannot be written are
  /// enough. Says so where the file is read as one that no one changes.
  ///
  /// - Parameter cacheKiB: how much of a file is kept in mind; what is read once needs little.
  static func reading(
    _ arguments: Arguments, _ terminal: Terminal, cacheKiB: Int? = nil
  ) throws -> Engine {
    let store = try reading(try place(arguments), terminal, cacheKiB: cacheKiB)
    return try Engine(store: store, options: try self.options(arguments))
  }

  /// The store at `place`, to read only.
  static func reading(
    _ place: String, _ terminal: Terminal, cacheKiB: Int? = nil
  ) throws -> any Store {
    if Place.isServer(place) { return try Place.server(place, creates: false, readOnly: true) }
    var options = SQLiteStore.Options()
    options.create = false
    options.readOnly = true
    if let cacheKiB { options.cacheKiB = cacheKiB }
    let store = try SQLiteStore(path: place, options: options)
    if store.isImmutable { terminal.complain(immutable) }
    return store
  }

  /// What is said of a file whose folder cannot be written.
  static let immutable =
    "只读且不加锁：所在目录不可写，按无人改动的文件读取 read without locks: its folder cannot be written, so the file is"
    + " read as one that no one changes"

  /// An engine on the store at `--db`, with the calendar of `--calendar`.
  static func engine(
    _ arguments: Arguments, creates: Bool = false,
    _ change: (inout Engine.Options) -> Void = { _ in }
  ) throws -> Engine {
    var options = try options(arguments)
    change(&options)
    return try Engine(store: try store(arguments, creates: creates), options: options)
  }

  /// How engines of the tool are set up: the tool has a clock, and no moment may be far ahead of it.
  static func options(_ arguments: Arguments) throws -> Engine.Options {
    var options = Engine.Options()
    options.calendar = try arguments.calendar()
    let minutes = try arguments.integer("ahead") ?? 5
    // A hundred years.
    guard (0...52_560_000).contains(minutes) else {
      throw UsageError.wrongValue("--ahead", "\(minutes)", "0…52560000")
    }
    options.latest = { Input.now(plus: Int64(minutes) * 60_000) }
    options.threads = try threads(arguments)
    return options
  }

  /// As many threads as `--threads` says, or as the machine has cores.
  static func threads(_ arguments: Arguments) throws(UsageError) -> Int {
    let threads =
      try arguments.integer("threads") ?? min(256, ProcessInfo.processInfo.activeProcessorCount)
    guard (1...256).contains(threads) else {
      throw .wrongValue("--threads", "\(threads)", "1…256")
    }
    return threads
  }
}

extension Arguments {
  /// The bits of `--mode`, in octal: nothing may be executed, and its owner reads and writes.
  func mode() throws(UsageError) -> UInt16 {
    guard let text = string("mode") else { return SQLiteStore.Options().mode }
    guard let bits = UInt16(text, radix: 8), bits & 0o600 == 0o600, bits & ~0o666 == 0 else {
      throw .wrongValue("--mode", text, "0600 | 0640 | 0660")
    }
    return bits
  }
}
