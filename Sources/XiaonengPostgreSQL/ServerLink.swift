import CPostgreSQL
import Xiaoneng

/// A statement with its values.
struct Call {
  var sql: String
  var parameters: [Parameter] = []
  /// Whether it is asked again and again, with other values: the server keeps it prepared where it can.
  var isUsual = false

  init(_ sql: String, _ parameters: [Parameter] = [], usual isUsual: Bool = false) {
    self.sql = sql
    self.parameters = parameters
    self.isUsual = isUsual
  }
}

/// Why a statement failed.
struct Failure: Error {
  /// The server's SQLSTATE; empty where the connection itself was lost.
  var state: String
  /// The constraint that was broken; empty where none.
  var constraint = ""
  /// The server's or the library's words. They can quote what is stored, and never leave this module.
  var words = ""
}

/// One connection to a server, always in pipeline mode: what is sent together costs one round trip.
///
/// Nothing that is needed lasts longer than a transaction: no setting, no lock of the session. So it works beneath a
/// pooler that gives each transaction another connection; without one, the server keeps usual statements prepared.
final class ServerLink {
  private let connection: OpaquePointer
  private var owed = 0
  /// Names of statements that the server keeps prepared for this connection, by their texts; nil where the next
  /// transaction may be another's.
  private var prepared: [String: String]?
  private var lastPrepared = 0
  private var values = Values()

  /// Connects, to the first host of several that is what the address asks for.
  ///
  /// - Parameter prepares: whether statements may be kept prepared, where the connection is the server's own.
  init(_ settings: [(name: String, value: String)], prepares: Bool) throws(Failure) {
    let opened = Self.lend(settings) { names, values in PQconnectdbParams(names, values, 1) }
    guard let opened = opened.flatMap({ $0 }) else { throw Failure(state: "53200") }
    guard PQstatus(opened) == CONNECTION_OK, PQenterPipelineMode(opened) == 1 else {
      let words = PQerrorMessage(opened).map { String(cString: $0) } ?? ""
      PQfinish(opened)
      throw Failure(state: "", words: words)
    }
    PQsetNoticeProcessor(opened, { _, _ in }, nil)
    connection = opened
    guard prepares else { return }
    // A pooler names a process of its own.
    let process = try run([Call("SELECT pg_backend_pid()")]).last?.first { $0.integer(0) }
    if process == Int64(PQbackendPID(opened)) { prepared = [:] }
  }

  /// How many statements the server keeps prepared for this connection; nil where it is to keep none.
  var preparedCount: Int? { prepared?.count }

  /// Whether a server takes connections there, whoever asks.
  static func isAnswering(_ settings: [(name: String, value: String)]) -> Bool {
    lend(settings) { names, values in PQpingParams(names, values, 1) } == PQPING_OK
  }

  /// Lends names and values to `body` as C has them, each list ended by null.
  private static func lend<Result>(
    _ settings: [(name: String, value: String)],
    _ body: ([UnsafePointer<CChar>?], [UnsafePointer<CChar>?]) -> Result
  ) -> Result? {
    var bytes: [CChar] = []
    var starts: [Int] = []
    for text in settings.map(\.name) + settings.map(\.value) {
      starts.append(bytes.count)
      bytes += text.utf8CString
    }
    return bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { base in
        let pointers = starts.map { Optional(base + $0) }
        return body(
          pointers.prefix(settings.count) + [nil], pointers.suffix(settings.count) + [nil])
      }
    }
  }

  deinit { PQfinish(connection) }

  /// The server's version, such as 150020.
  var serverVersion: Int { Int(PQserverVersion(connection)) }

  /// Whether the connection was lost.
  var isLost: Bool { PQstatus(connection) != CONNECTION_OK }

  /// Sends all of `calls` at once and waits for what each gives; the first that fails keeps the rest from running.
  func run(_ calls: [Call]) throws(Failure) -> [Rows] {
    try settle()
    let preparing = try send(calls)
    owed = 0
    var rows = try receive(calls.count + preparing.count)
    for statement in preparing.reversed() {
      rows.remove(at: statement.place)
      prepared?[statement.sql] = statement.name
    }
    return rows
  }

  /// Sends `calls` and does not wait: what they give is thrown away before the next are sent.
  func post(_ calls: [Call]) throws(Failure) {
    try settle()
    owed = calls.count + (try send(calls)).count
  }

  private func settle() throws(Failure) {
    guard owed > 0 else { return }
    let count = owed
    owed = 0
    do { _ = try receive(count) } catch { if isLost { throw error } }
  }

  /// A statement that is prepared on the way, and its place among what is answered.
  private typealias Preparing = (place: Int, sql: String, name: String)

  private func send(_ calls: [Call]) throws(Failure) -> [Preparing] {
    var preparing: [Preparing] = []
    for (place, call) in calls.enumerated() {
      var name = prepared?[call.sql] ?? preparing.first { $0.sql == call.sql }?.name
      if name == nil, call.isUsual, prepared != nil {
        lastPrepared &+= 1
        let given = "xiaoneng\(lastPrepared)"
        guard prepare(call, given) == 1 else { throw lost() }
        preparing.append((place + preparing.count, call.sql, given))
        name = given
      }
      guard send(call, prepared: name) == 1 else { throw lost() }
    }
    guard PQpipelineSync(connection) == 1, PQflush(connection) >= 0 else { throw lost() }
    return preparing
  }

  private func prepare(_ call: Call, _ name: String) -> Int32 {
    let types = call.parameters.map(\.type)
    return PQsendPrepare(connection, name, call.sql, Int32(clamping: types.count), types)
  }

  private func send(_ call: Call, prepared name: String?) -> Int32 {
    let count = Int32(clamping: call.parameters.count)
    values.set(call.parameters)
    return values.lend { addresses, lengths, formats in
      if let name {
        return PQsendQueryPrepared(connection, name, count, addresses, lengths, formats, 1)
      }
      return PQsendQueryParams(
        connection, call.sql, count, call.parameters.map(\.type), addresses, lengths, formats, 1)
    }
  }

  private func receive(_ count: Int) throws(Failure) -> [Rows] {
    var found: [Rows] = []
    var failure: Failure?
    var separators = 0
    while true {
      guard let result = PQgetResult(connection) else {
        separators += 1
        // One after each statement; two in a row only where nothing more will come.
        guard !isLost, separators < 3 else { throw failure ?? lost() }
        continue
      }
      separators = 0
      switch PQresultStatus(result) {
      case PGRES_PIPELINE_SYNC:
        PQclear(result)
        if let failure { throw failure }
        guard found.count == count else { throw lost() }
        return found
      case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY:
        found.append(Rows(owning: result))
      case PGRES_PIPELINE_ABORTED:
        PQclear(result)
      default:
        if failure == nil { failure = Self.failure(result) }
        PQclear(result)
        if isLost { throw failure ?? lost() }
      }
    }
  }

  private func lost() -> Failure {
    Failure(state: "", words: PQerrorMessage(connection).map { String(cString: $0) } ?? "")
  }

  private static func failure(_ result: OpaquePointer) -> Failure {
    func field(_ code: Character) -> String {
      PQresultErrorField(result, Int32(code.asciiValue ?? 0)).map { String(cString: $0) } ?? ""
    }
    // PG_DIAG_SQLSTATE, PG_DIAG_CONSTRAINT_NAME, PG_DIAG_MESSAGE_PRIMARY
    return Failure(state: field("C"), constraint: field("n"), words: field("M"))
  }
}
