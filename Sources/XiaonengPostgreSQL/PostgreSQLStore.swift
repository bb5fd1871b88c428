import Xiaoneng

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A store in a schema of a PostgreSQL database (共享台帐数据库), version 13 or later, through the system's libpq.
///
/// Many engines on many machines may hold stores on one schema; one store is used by one thread at a time, and only
/// in the process that opened it. A command on what is remembered costs one round trip where no one else wrote
/// since this store's last transaction; else the writers' lock is taken first, and what is needed is asked for. It needs nothing that outlives a transaction, so it
/// works through a pooler in transaction mode.
///
/// A commit whose acknowledgement is lost is looked for on a new connection, by its request's key or by the hash of
/// what it recorded, and made again only where it is not there.
public final class PostgreSQLStore: Store {
  /// How a database is opened.
  public struct Options: Sendable {
    /// Whether tables that are not there are made.
    public var create = true
    /// Whether nothing may be written; a standby is enough then.
    public var readOnly = false
    /// How long to wait for another writer, in milliseconds.
    public var busyMilliseconds: Int32 = 10_000
    /// How long one statement may take, in milliseconds; 0 for any.
    public var statementMilliseconds: Int32 = 60_000
    /// How long a transaction may stand idle before the server ends it, in milliseconds; 0 for ever.
    public var idleMilliseconds: Int32 = 60_000
    /// How long to wait for each host when connecting, in seconds; at least 2.
    public var connectSeconds: Int32 = 5
    /// How long to go on looking for a server that takes a commit whose fate is unknown, in milliseconds.
    public var failoverMilliseconds: Int32 = 30_000

    /// The usual way.
    public init() {}
  }

  enum Phase {
    case outside
    /// A writing transaction that was promised and of which the server does not know yet.
    case promised
    case reading, writing
  }

  let address: Address
  let options: Options
  var link: ServerLink?
  var phase = Phase.outside {
    // Personal data are kept no longer than the transaction.
    didSet { if phase == .outside { ahead.removeAll() } }
  }
  /// The server's count of commits, as this store saw it last.
  var seen: Int64 = -1
  /// What ``begin(writing:)`` answers: it grows whenever someone else has written.
  var generation: Int64 = 0
  /// Whether the open transaction is decided on what the engine remembers.
  var isOnMemory = false
  /// What was read before the lock was taken: personal data by dossier and slot, and the versions of their dossiers, to
  /// be held against the store at the commit.
  var ahead: [DossierKey: [String: PersonalRecord]] = [:]
  var looked: [Int64: Int32] = [:]
  /// The dossiers that the transaction is about.
  var about: [DossierKey] = []
  /// Whether others wrote before a commit of this store, and the engine was not told yet.
  var isBehind = false
  /// The server's count of commits when the open transaction, decided on memory, took the writers' lock.
  var entered: Int64 = -1
  /// Whether no one else wrote when this store looked last: it may then begin without asking.
  var isAlone = false
  /// Keys of requests that were taken for new without asking, to be held against the store at the commit.
  var fresh: [String] = []
  /// Whether the server is to keep usual statements prepared: until it once turned out that they are not there.
  var prepares = true
  /// The statement of a commit, once it was made.
  var appending = ""
  /// Ledgers that were read.
  var read = ReadLedgers()
  private let process = getpid()

  /// Opens the ledger at `url`, makes its tables where they are missing, and brings them up to date.
  ///
  /// - Parameter url: `postgres://[user[:password]@]host[:port][,host…]/database[?name=value…]` as libpq reads it.
  ///   `target_session_attrs=read-write` is understood, so that of several hosts the primary is found. One parameter
  ///   is ours: `schema=NAME`, by default `xiaoneng`.
  /// - Throws: a ``XiaonengCalendar/Fault``: `badOption` for anything that is no such address, `storeMissing` where
  ///   there is no such database, or no ledger and none is to be made, `notOurs` for a schema of someone else,
  ///   `storeNewer` with both numbers for a layout of a later version, `storeBusy`, `storeReadOnly`, `storeFailed`.
  public init(url: String, options: Options = Options()) throws(Fault) {
    address = try Address(url)
    self.options = options
    try prepare()
  }

  /// Whether `url` names a store of this kind.
  public static func isAddress(_ url: String) -> Bool { Address.isAddress(url) }

  /// Closes the connection; an open transaction is undone. Does nothing the second time.
  public func close() {
    phase = .outside
    // A child must not say goodbye for its parent: the memory is left to the exit.
    if let link, process != getpid() { _ = Unmanaged.passRetained(link) }
    link = nil
  }

  deinit { close() }

  // MARK: - Connection

  /// The connection, made anew where it was lost.
  func live() throws(Failure) -> ServerLink {
    if let link, !link.isLost { return link }
    link = nil
    let opened = try ServerLink(settings, prepares: prepares)
    guard opened.serverVersion >= 130_000 else { throw Failure(state: "0A000") }
    link = opened
    return opened
  }

  private var settings: [(name: String, value: String)] {
    // Later settings win: what the address says of these holds.
    [
      ("application_name", "xiaoneng"), ("client_encoding", "UTF8"),
      ("connect_timeout", "\(max(2, options.connectSeconds))"),
      ("tcp_user_timeout", "\(max(1_000, options.failoverMilliseconds))"),
      ("target_session_attrs", options.readOnly ? "any" : "read-write"),
      ("dbname", address.url),
    ]
  }

  /// Whether the only host of the address takes connections, and ours was not one to take: the library does not say
  /// why. Of several hosts a standby may answer while the primary is looked for.
  var isTurnedAway: Bool {
    link == nil && !address.hasSeveralHosts && ServerLink.isAnswering(settings)
  }

  func requireOwn() throws(Fault) {
    guard process == getpid() else { throw Fault(.afterFork) }
  }

  /// Runs statements; a connection that is of no use any more is given up, and the transaction with it.
  func run(_ calls: [Call]) throws(Failure) -> [Rows] {
    do { return try live().run(calls) } catch {
      if error.isOfPrepared { prepares = false }
      if error.endsConnection {
        link = nil
        seen = -1
      }
      throw error
    }
  }

  /// One question, within the open transaction or by itself; the first of a transaction that was promised goes with its
  /// beginning, in one round trip.
  func ask(
    _ sql: String, _ parameters: [Parameter] = [], usual isUsual: Bool = false
  ) throws(Fault) -> Rows {
    try requireOwn()
    let call = Call(sql, parameters, usual: isUsual)
    if phase == .promised, let rows = try keepPromise(asking: call) { return rows }
    do throws(Failure) {
      let rows = phase == .outside ? try patient([call]) : try run([call])
      guard let last = rows.last else { throw Failure(state: "") }
      return last
    } catch {
      if phase != .outside { abandon() }
      throw error.fault
    }
  }

  /// Outside a transaction a lost connection is made again, once.
  func patient(_ calls: [Call]) throws(Failure) -> [Rows] {
    do { return try run(calls) } catch {
      guard error.endsConnection, error.isTransient else { throw error }
      return try run(calls)
    }
  }

  /// A table or function of the ledger.
  func named(_ name: String) -> String { address.schema + "." + name }

  // MARK: - Transactions

  static let beginWriting = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
  /// The beginning of a transaction that writes.
  static var begin: Call { Call(beginWriting, usual: true) }
  static let beginReading = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"

  /// What keeps the server from compiling each statement of a transaction anew, which takes longer than any of them.
  static let plainly = "set_config('jit', 'off', true)"

  var enter: Call {
    Call("SELECT \(named("enter"))($1, $2, $3), \(Self.plainly)", bounds, usual: true)
  }

  /// How long the server waits for the lock, for a statement, and for the next one.
  var bounds: [Parameter] {
    [
      .small(max(1, options.busyMilliseconds)), .small(max(0, options.statementMilliseconds)),
      .small(max(0, options.idleMilliseconds)),
    ]
  }

  /// Begins a transaction; see ``Store/begin(writing:)``.
  ///
  /// While no one else writes, a writing one costs nothing here: what was promised is held against the store with
  /// the first question or with the commit, and a promise that cannot be kept is a version conflict.
  public func begin(writing: Bool) throws(Fault) -> Int64 {
    try requireOwn()
    guard phase == .outside else { throw Fault(.storeBusy) }
    guard !writing || !options.readOnly else { throw Fault(.storeReadOnly) }
    fresh.removeAll()
    isOnMemory = false
    if writing, isAlone, seen >= 0, let link, !link.isLost {
      (phase, isBehind) = (.promised, false)
      return generation
    }
    do throws(Failure) {
      takeNote(of: try enterNow(writing: writing).found, writing: writing)
    } catch {
      abandon()
      throw error.fault
    }
    (phase, isBehind) = (writing ? .writing : .reading, false)
    return generation
  }

  /// Begins a transaction on the server.
  ///
  /// - Returns: the server's count of commits, and the answer to `question`, which goes with it.
  private func enterNow(
    writing: Bool, asking question: Call? = nil
  ) throws(Failure) -> (found: Int64, answer: Rows?) {
    var calls =
      writing
      ? [Self.begin, enter]
      : [
        Call(Self.beginReading), Call("SELECT generation, \(Self.plainly) FROM \(named("ledger"))"),
      ]
    if let question { calls.append(question) }
    // A server that went away meanwhile is looked for once more: nothing was done yet.
    let rows = try patient(calls)
    guard rows.count == calls.count, let found = rows[1].first({ $0.integer(0) }) else {
      throw Failure(state: "")
    }
    return (found, question == nil ? nil : rows[2])
  }

  /// Takes note of the server's count of commits.
  private func takeNote(of found: Int64, writing: Bool) {
    let isSame = found == seen
    // Only who holds the lock knows that no one else writes: the next may then begin on a promise.
    isAlone = isSame && (writing || isAlone)
    if !isSame { generation &+= 1 }
    seen = found
  }

  /// Begins what was promised, before or with the first question of the transaction.
  ///
  /// - Returns: the answer to `question` where it went with the beginning; nil where nothing was promised.
  @discardableResult
  func keepPromise(asking question: Call? = nil) throws(Fault) -> Rows? {
    guard phase == .promised else { return nil }
    let found: Int64
    let answer: Rows?
    do { (found, answer) = try enterNow(writing: true, asking: question) } catch {
      abandon()
      throw error.fault
    }
    phase = .writing
    // What was decided on memory is held against the store at the commit, whoever else wrote.
    if isOnMemory {
      entered = found
      return answer
    }
    guard found == seen else {
      abandon()
      throw Fault(.versionConflict)
    }
    return answer
  }

  /// Ends a transaction and undoes what it changed. Does not wait for the server.
  public func rollback() {
    guard phase != .outside, process == getpid() else { return }
    let open = phase != .promised
    phase = .outside
    guard open, let link else { return }
    do { try link.post([Call("ROLLBACK")]) } catch { self.link = nil }
  }

  /// Ends the transaction, whatever the server knows of it, and asks it before the next.
  func abandon() {
    phase = .outside
    isAlone = false
    seen = -1
    guard let link else { return }
    do { try link.post([Call("ROLLBACK")]) } catch { self.link = nil }
  }
}
