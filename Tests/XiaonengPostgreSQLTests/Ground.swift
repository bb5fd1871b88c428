import Foundation
import Testing

@testable import Xiaoneng
@testable import XiaonengPostgreSQL

/// Where the tests' server listens: `make test-postgres` says it.
enum Server {
  /// Its address without a schema, such as `postgres://postgres@127.0.0.1:40001/postgres`; nil where none was started.
  static let url = ProcessInfo.processInfo.environment["XN_POSTGRES_URL"]
  static let isThere: Bool = url != nil

  /// The address of a schema that no other test has.
  static func address() throws -> String {
    let url = try #require(url)
    let name = "t" + UUID().uuidString.lowercased().replacingOccurrences(of: "-", with: "")
    return url + (url.contains("?") ? "&" : "?") + "schema=" + name
  }

  /// The port it listens on.
  static func port() throws -> UInt16 {
    let url = try #require(url.flatMap { URLComponents(string: $0) })
    return UInt16(try #require(url.port))
  }

  /// A connection of no store.
  static func link() throws -> ServerLink {
    try ServerLink([("dbname", try #require(url))], prepares: false)
  }

  /// Ends the server's process of a connection, and comes back once it is gone. Servers before 14 cannot wait themselves.
  static func end(_ process: Int64) throws {
    let link = try link()
    try link.number("SELECT pg_terminate_backend(\(process)::int)")
    for _ in 0..<500 {
      if try link.number("SELECT count(*) FROM pg_stat_activity WHERE pid = \(process)") == 0 {
        return
      }
      usleep(10_000)
    }
    Issue.record("process \(process) is still there")
  }
}

extension ServerLink {
  /// The first column of the first row, as a number.
  @discardableResult
  func number(_ sql: String) throws -> Int64? {
    try run([Call(sql)]).last?.first { $0.integer(0) }
  }
}

extension ChangeSet {
  /// Puts a head in, as the engine does.
  mutating func touch(_ head: DossierHead) -> Int { touch(head, slot: nil) }

  /// Appends an event with `value` to the head at `place`.
  mutating func append(to place: Int, value: Int64 = 1) {
    heads[place].version += 1
    heads[place].lastAt = Instant(0)
    let start = writer.beginValue()
    writer.openObject()
    writer.name("value")
    writer.integer(value)
    writer.closeObject()
    if actors.isEmpty { actors.append(Principal("w1", .window, unit: "U1")) }
    entries.append(
      Entry(
        head: place, sequence: heads[place].version, at: Instant(0), actor: 0, actingFor: "",
        word: "test.done", data: start..<writer.bytes.count))
  }
}

extension Store {
  /// Appends one event to a dossier.
  @discardableResult
  func record(_ key: DossierKey, value: Int64 = 1) throws -> DossierHead {
    _ = try begin(writing: true)
    do {
      var changes = ChangeSet()
      let place = changes.touch(try head(of: key) ?? DossierHead(new: key))
      changes.append(to: place, value: value)
      try commit(&changes)
      return changes.heads[0]
    } catch {
      rollback()
      throw error
    }
  }
}

/// The fault that `body` throws; nil where it throws none.
func faultCode(_ body: () throws -> Void) -> Fault.Code? {
  do {
    try body()
    return nil
  } catch {
    return (error as? Fault)?.code
  }
}
