import Xiaoneng

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Makes an empty file with these bits, where there is none yet.
private func makeFile(_ path: String, _ mode: UInt16) {
  let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(mode))
  guard file >= 0 else { return }
  // What the process masks by habit was asked for here.
  _ = fchmod(file, mode_t(mode))
  _ = close(file)
}

/// A store in one file, on the system's SQLite (台帐数据库).
///
/// Many processes may hold stores on one file; one store is used by one thread at a time, and only in
/// the process that opened it. The file holds everything: the ledger as readable text in the table
/// `event`, what ended long ago packed with zlib, and beside it what can be derived again, personal data, requests,
/// messages and seals.
public final class SQLiteStore: Store {
  /// How a file is opened.
  public struct Options: Sendable {
    /// Whether a file that is not there is made.
    public var create = true
    /// How long a commit waits for the disk.
    public var synchronous = Synchronous.full
    /// How long to wait for another writer, in milliseconds.
    public var busyMilliseconds: Int32 = 10_000
    /// Whether nothing may be written.
    public var readOnly = false
    /// Who may read and write a file that is made here, and the log and the index beside it, as the system's bits:
    /// its owner alone, or with `0o660` its group too. Personal data stand in it (个人信息保护法 art 51(3)).
    public var mode: UInt16 = 0o600
    var pageSize = 8_192
    package var cacheKiB = 65_536
    var checkpointPages = 4_096
    /// How many dossiers must stand still before the first is packed.
    var fewestPacked = 256

    /// The usual way: made where it is missing, and every commit on the disk before it returns.
    public init() {}
  }

  /// What a commit waits for.
  public enum Synchronous: Sendable {
    /// The disk has it: nothing that was committed is lost when the power fails.
    case full
    /// The system has it: a power failure may undo the last commits, and never half of one.
    case normal
    /// Nothing: for what can be made again.
    case off

    var word: String {
      switch self {
      case .full: "FULL"
      case .normal: "NORMAL"
      case .off: "OFF"
      }
    }
  }

  private enum Phase { case outside, reading, writing }

  /// The file.
  public let path: String
  /// Whether the file is read as one that no one changes: its folder cannot be written, no log stands beside
  /// it, and what another machine commits meanwhile may be missed.
  public private(set) var isImmutable = false
  private(set) var connection: Connection?
  var process = getpid()
  private var phase = Phase.outside
  var scratch = Scratch()
  var units = Units()
  var counted = Counted()
  var packs = OpenPacks()
  let fewestPacked: Int
  private let busyMilliseconds: Int32
  /// Whether erased data still stand in the write-ahead log: someone was reading when they were erased. The file
  /// remembers it, and whoever can empties the log: the next to commit, to open or to close.
  public private(set) var owesErasure = false
  private var generation: Int64?

  /// Opens the file at `path`, makes it where it is missing, and brings its schema up to date.
  ///
  /// - Throws: a ``XiaonengCalendar/Fault``: `badOption` for a path no file can have, `storeMissing` where there is
  ///   no file and none is to be made, `notOurs` for anything that is not a ledger, `storeNewer` for a file of a
  ///   later version, `storeBusy`, `storeReadOnly`, `storeFull`, `storeCorrupt` and `storeFailed`.
  public init(path: String, options: Options = Options()) throws(Fault) {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw Fault(.badOption, field: "path") }
    self.path = path
    busyMilliseconds = max(0, options.busyMilliseconds)
    fewestPacked = max(1, options.fewestPacked)
    // SQLite gives a meaning of its own to names such as `:memory:` and `file:…`.
    let plain = path.hasPrefix("/") ? path : "./" + path
    let kind = Self.kind(of: plain)
    guard kind != .directory else { throw Fault(.notOurs) }
    guard kind != .missing || (options.create && !options.readOnly) else {
      throw Fault(.storeMissing)
    }
    guard options.mode & 0o600 == 0o600, options.mode & ~0o666 == 0 else {
      throw Fault(.badOption, field: "mode", detail: "0600 | 0660 | …")
    }
    if kind == .missing { Self.make(plain, mode: options.mode) }
    do {
      let opened = try Self.open(plain, options, immutable: false)
      connection = opened
      owesErasure = Self.owes(opened)
      if owesErasure { emptyLog(opened) }
    } catch {
      // A file with a write-ahead log needs its folder even to be read, unless no one writes.
      guard options.readOnly, error.code == .storeFailed || error.code == .storeReadOnly,
        error.detail != nil, Self.isEmpty(plain + "-wal")
      else { throw error }
      connection = try Self.open(plain, options, immutable: true)
      isImmutable = true
    }
  }

  /// Makes an empty file that only those may open whom `mode` names, before anything is written into it. SQLite
  /// gives the log and the index beside it the same bits. Where that fails, opening says why.
  private static func make(_ path: String, mode: UInt16) {
    makeFile(path, mode)
  }

  private static func open(
    _ path: String, _ options: Options, immutable: Bool
  ) throws(Fault) -> Connection {
    let opened: Connection
    do {
      opened = try Connection(
        path: path, create: options.create, readOnly: options.readOnly,
        busyMilliseconds: max(0, options.busyMilliseconds), immutable: immutable)
    } catch {
      // No file even now: its folder is not there.
      throw error.code == .storeFailed && kind(of: path) == .missing
        ? Fault(.storeMissing, detail: error.detail) : error
    }
    do {
      try Schema.prepare(opened, options: options)
      try Schema.settle(opened, options: options)
    } catch {
      opened.close()
      throw error
    }
    return opened
  }

  deinit { close() }

  /// Closes the file; an open transaction is undone. Does nothing the second time.
  public func close() {
    guard let open = connection else { return }
    if owesErasure, phase == .outside, process == getpid() { emptyLog(open) }
    connection = nil
    phase = .outside
    // A child must not touch what its parent still uses: the memory is left to the exit.
    if process == getpid() { open.close() } else { _ = Unmanaged.passRetained(open) }
  }

  /// Writes a copy of the whole store, as it is now, into a new file at `path`.
  ///
  /// - Throws: a ``XiaonengCalendar/Fault``: `storeExists` where there is something already, `storeBusy` inside a
  ///   transaction, and what writing a file can throw.
  /// - Complexity: O(size of the store).
  public func backup(to path: String) throws(Fault) {
    let connection = try live()
    guard phase == .outside else { throw Fault(.storeBusy) }
    guard !path.isEmpty, !path.utf8.contains(0) else { throw Fault(.badOption, field: "path") }
    let plain = path.hasPrefix("/") ? path : "./" + path
    guard Self.kind(of: plain) == .missing else { throw Fault(.storeExists) }
    // The copy is as private as what it is a copy of.
    var status = stat()
    Self.make(plain, mode: stat(self.path, &status) == 0 ? UInt16(status.st_mode & 0o666) : 0o600)
    do {
      try connection.execute("VACUUM INTO ?1", text: plain)
    } catch {
      unlink(plain)
      throw error
    }
    // SQLite does not wait for the disk here.
    guard let file = fopen(plain, "r") else { throw Fault(.fileUnreadable, field: "path") }
    defer { fclose(file) }
    guard fsync(fileno(file)) == 0 else { throw Fault(.storeFailed, detail: "errno \(errno)") }
  }

  private enum FileKind { case missing, directory, other }

  /// Whether nothing stands at `path`, or a file without a byte.
  private static func isEmpty(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) != 0 ? errno == ENOENT : status.st_size == 0
  }

  private static func kind(of path: String) -> FileKind {
    var status = stat()
    guard stat(path, &status) == 0 else { return .missing }
    return status.st_mode & S_IFMT == S_IFDIR ? .directory : .other
  }

  /// Whether the file no longer stands where it was opened: moved, deleted or replaced.
  package var hasMoved: Bool { connection.map { $0.hasMoved || $0.logHasMoved() } ?? true }

  /// The connection, where it may be used.
  func live() throws(Fault) -> Connection {
    guard let connection else { throw Fault(.badHandle) }
    guard process == getpid() else { throw Fault(.afterFork) }
    return connection
  }
}

// MARK: - Transactions

extension SQLiteStore {
  /// Begins a transaction; see ``Store/begin(writing:)``.
  public func begin(writing: Bool) throws(Fault) -> Int64 {
    let connection = try live()
    guard phase == .outside else { throw Fault(.storeBusy) }
    // SQLite would begin a transaction that cannot write, and fail at the first row.
    guard !writing || !connection.isReadOnly else { throw Fault(.storeReadOnly) }
    try connection.statement(writing ? .beginWriting : .beginReading).run()
    phase = writing ? .writing : .reading
    // What is committed to a file that no one finds again is lost.
    guard !writing || !connection.hasMoved && !connection.logHasMoved() else {
      rollback()
      throw Fault(.storeMissing, field: "path")
    }
    do {
      // Read under the lock: it changes only when another connection has committed, and for a
      // reader it is the read that fixes what the transaction sees.
      let now = try connection.statement(.generation).first { $0.integer(0) } ?? 0
      if now != generation {
        owesErasure = Self.owes(connection)
        packs.removeAll()
        // A rebuild elsewhere may have numbered anew what is counted.
        counted.removeAll()
        generation = now
      }
      return now
    } catch {
      rollback()
      throw error
    }
  }

  /// Ends a transaction and undoes what it changed.
  public func rollback() {
    guard let connection, phase != .outside, process == getpid() else { return }
    phase = .outside
    units.forgetNew()
    counted.forgetNew()
    // SQLite itself has ended the transaction after some failures.
    if !connection.isIdle { try? connection.statement(.rollback).run() }
  }

  /// Runs `write` inside the open writing transaction and commits; undoes everything when it fails.
  func finish(
    erasing: Bool, _ write: (Connection) throws(Fault) -> Void
  ) throws(Fault) {
    let connection = try live()
    guard phase == .writing else { throw Fault(.storeFailed, detail: "no writing transaction") }
    do {
      try write(connection)
      try connection.statement(.commit).run()
    } catch {
      rollback()
      throw error
    }
    phase = .outside
    units.keepNew()
    counted.keepNew()
    if erasing { owesErasure = true }
    if owesErasure { emptyLog(connection) }
  }

  /// The number of the last entry that erased what the log may still hold; nil where the log holds nothing of it.
  private static func debt(_ connection: Connection) throws(Fault) -> Int64? {
    try connection.statement(.erasureOwed).first { $0.integer(0) }
  }

  /// The same as yes or no; a damaged file is told by what reads it, not here.
  private static func owes(_ connection: Connection) -> Bool {
    ((try? debt(connection)) ?? nil) != nil
  }

  /// Writes down, in the transaction that erases, that the log is to be emptied: whoever dies before leaves it to
  /// the next.
  func oweErasure(_ connection: Connection) throws(Fault) {
    try connection.statement(.oweErasure).run()
  }

  /// Empties the write-ahead log, in which what was erased could still be read, and records that it was. Where a
  /// reader is in the way it is tried again after the next commit, by whoever makes it.
  private func emptyLog(_ connection: Connection) {
    guard !connection.isReadOnly else { return }
    connection.wait(milliseconds: 0)
    defer { connection.wait(milliseconds: busyMilliseconds) }
    guard let owed = (try? Self.debt(connection)) ?? nil else {
      owesErasure = false
      return
    }
    guard (try? connection.integer("PRAGMA wal_checkpoint(TRUNCATE)")) == 0,
      let paid = try? connection.statement(.payErasure)
    else { return }
    paid.bind(1, owed)
    do { try paid.run() } catch { return }
    owesErasure = Self.owes(connection)
  }
}
