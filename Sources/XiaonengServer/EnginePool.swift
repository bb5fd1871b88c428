import Xiaoneng
import XiaonengSQLite
import XiaonengShards

#if XN_POSTGRESQL
  import XiaonengPostgreSQL
#endif

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Engines on one file that many tasks use at once (供服务器并发使用的引擎): one writer, several readers.
///
/// Every engine lives on a thread of its own, so that waiting for a disk or for another process never holds up a
/// thread of Swift's tasks.
///
/// - Order: commands are decided one by one, in the order in which they come to the writer; questions are
///   answered beside them by whichever reader is free. A question asked after the outcome of a command was
///   awaited sees what the command recorded.
/// - Cancellation: a call whose task was cancelled before its turn does nothing and throws
///   `CancellationError`. One that has begun is carried through and tells its outcome: a commit is never half
///   done, and never done unknown to its caller.
/// - Errors: a ``XiaonengCalendar/Fault`` where the store cannot or the pool was closed (`badHandle`); a refusal is
///   part of the outcome, `try await pool.execute(…).get()` throws it.
/// - Processes: a pool belongs to the process that opened it; in a child after `fork()` every call throws
///   ``XiaonengCalendar/Fault/Code/afterFork``.
public final class EnginePool: Sendable {
  /// How a pool is set up.
  public struct Options: Sendable {
    /// How each engine is set up.
    public var engine = Engine.Options()
    /// How the file is opened by the writer.
    public var store = SQLiteStore.Options()
    /// How many questions are answered at once beside the commands: 0 … 64. With 0 they take their turn
    /// among the commands.
    public var readers = 2

    /// The usual set-up: a writer and two readers.
    public init() {}
  }

  private let writer: EngineHost
  private let readers: ReaderLine?
  private let process = getpid()

  /// Opens the file at `path`, and makes it where it is missing and `options.store` lets it; or a set of shards by its
  /// address, such as `shards:a.db,b.db`, and in builds with `XN_POSTGRESQL=1` a server's, `postgres://HOST/DATABASE`.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/badOption`` for a number of readers beyond 0 … 64 and for an address of a set
  ///   with an empty place, and what the store and `Engine` throw.
  public convenience init(path: String, options: Options = Options()) async throws(Fault) {
    let store = options.store
    try await self.init(readers: options.readers, engine: options.engine) {
      (readOnly) throws(Fault) in
      var asked = store
      // Readers come after the writer, which makes the file and gives it its secret and its calendar.
      asked.readOnly = store.readOnly || readOnly
      return try Self.store(at: path, asked)
    }
  }

  private static func store(
    at place: String, _ options: SQLiteStore.Options
  ) throws(Fault) -> any Store {
    if place.hasPrefix(ShardedStore.scheme) {
      guard let places = ShardedStore.places(in: place) else {
        throw Fault(.badOption, field: "shards", detail: "shards:PLACE,PLACE…")
      }
      return try ShardedStore(
        places.map { place in
          // Told without user and password.
          ShardedStore.Shard(place.split(separator: "@").last.map(String.init) ?? "") {
            () throws(Fault) in try store(at: place, options)
          }
        }, create: options.create && !options.readOnly)
    }
    #if XN_POSTGRESQL
      if PostgreSQLStore.isAddress(place) {
        var asked = PostgreSQLStore.Options()
        (asked.create, asked.readOnly) = (options.create, options.readOnly)
        return try PostgreSQLStore(url: place, options: asked)
      }
    #endif
    return try SQLiteStore(path: place, options: options)
  }

  /// A pool on stores of any kind, such as `PostgreSQLStore`: `open` is called once for the writer and once for each
  /// reader, each on the thread where its store is then used.
  ///
  /// - Parameters:
  ///   - count: how many questions are answered at once, 0 … 64.
  ///   - engine: how the engines are set up.
  ///   - open: opens the store; told whether it is only to be read.
  /// - Throws: ``XiaonengCalendar/Fault/Code/badOption`` for a number of readers beyond 0 … 64, and what `open` and
  ///   `Engine` throw.
  public convenience init(
    readers count: Int = 2, engine: Engine.Options = Engine.Options(),
    opening open: @escaping @Sendable (_ readOnly: Bool) throws(Fault) -> any Store
  ) async throws(Fault) {
    guard (0...64).contains(count) else { throw Fault(.badOption, field: "readers") }
    let writer = try EngineHost()
    try await writer.open { () throws(Fault) in
      try Engine(store: try open(false), options: engine)
    }
    var readers: [EngineHost] = []
    for _ in 0..<count {
      let reader = try EngineHost()
      try await reader.open { () throws(Fault) in
        try Engine(store: try open(true), options: engine)
      }
      readers.append(reader)
    }
    self.init(writer: writer, readers: readers)
  }

  /// A pool on a store in memory, which ends with it: for tests and trials. Questions take their turn among the
  /// commands.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeFailed`` where the system has no thread left.
  public convenience init(inMemory options: Engine.Options = Engine.Options()) async throws(Fault) {
    let writer = try EngineHost()
    try await writer.open { () throws(Fault) in try Engine(store: MemoryStore(), options: options) }
    self.init(writer: writer, readers: [])
  }

  private init(writer: EngineHost, readers: [EngineHost]) {
    self.writer = writer
    self.readers = readers.isEmpty ? nil : ReaderLine(readers)
  }

  // MARK: - Commands

  /// Decides one command and records what it causes; see `Engine.execute`.
  public func execute(_ request: CommandRequest) async throws -> Outcome {
    try await write { engine in try engine.execute(request) }
  }

  /// The same for an order: a command with the dossier it is about.
  public func execute(
    _ order: CommandOrder, by actor: Principal, at: Instant, key: String? = nil
  ) async throws -> Outcome {
    try await execute(CommandRequest(order.command, on: order.dossier, by: actor, at: at, key: key))
  }

  /// Decides commands in order in one transaction; see `Engine.execute`.
  public func execute(
    _ requests: [CommandRequest], allOrNothing: Bool = false
  ) async throws -> [Outcome] {
    try await write { engine in try engine.execute(requests, allOrNothing: allOrNothing) }
  }

  /// Lets time pass up to `at`, a thousand moments at most in one transaction; see `Engine.sweep`.
  public func sweep(at: Instant, limit: Int = 1_000) async throws -> SweepReport {
    try await write { engine in try engine.sweep(at: at, limit: limit) }
  }

  /// Runs `body` on the engine that may write: for what has no call of its own here, such as the outbox, seals
  /// and verification. Commands wait meanwhile.
  public func write<Result: Sendable>(
    _ body: @Sendable (Engine) throws -> Result
  ) async throws -> Result {
    try checkProcess()
    return try await writer.run(body)
  }

  // MARK: - Questions

  /// Answers one question, as far as the policy table lets the viewer see; see `Engine.query`.
  ///
  /// Questions for personal data, whose asking is recorded, are answered by the writer.
  public func query(_ question: Question) async throws -> Reply {
    guard !question.query.isRecorded else {
      return try await write { engine in try engine.query(question) }
    }
    return try await read { engine in try engine.query(question) }
  }

  /// The same, spelt for callers in Swift.
  public func query(
    _ query: Query, on dossier: DossierKey? = nil, by actor: Principal, at: Instant
  ) async throws -> Reply {
    try await self.query(Question(query, on: dossier, by: actor, at: at))
  }

  /// Runs `body` on an engine that only reads, several at once; in memory, on the one engine there is.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeReadOnly`` for what writes.
  public func read<Result: Sendable>(
    _ body: @Sendable (Engine) throws -> Result
  ) async throws -> Result {
    try checkProcess()
    guard let readers else { return try await writer.run(body) }
    let reader = await readers.take()
    defer { readers.give(reader) }
    return try await reader.run(body)
  }

  // MARK: - The end

  /// Closes the file when what has begun is done. Calls that come later, and those still waiting for their
  /// turn behind it, throw ``XiaonengCalendar/Fault/Code/badHandle``. Does nothing the second time.
  ///
  /// A pool that is let go without it closes its files, too.
  public func close() async {
    guard getpid() == process else { return }
    // The writer last: who only reads cannot tidy up behind itself.
    for reader in readers?.all ?? [] { await reader.close() }
    await writer.close()
  }

  private func checkProcess() throws(Fault) {
    guard getpid() == process else { throw Fault(.afterFork) }
  }
}
