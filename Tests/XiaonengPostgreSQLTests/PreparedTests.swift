import Foundation
import Testing

@testable import Xiaoneng
@testable import XiaonengPostgreSQL

/// What the server keeps prepared for a connection.
@Suite(.enabled(if: Server.isThere, "make test-postgres starts a server")) struct PreparedTests {
  /// Whether a pooler stands between: Scripts/pooler.sh says it.
  static let isPooled = ProcessInfo.processInfo.environment["XN_POOLED"] != nil

  private func register(_ unit: String, _ engine: Engine) throws {
    let request = CommandRequest(
      .register(.unitRegister(Registry.Unit("国土局"))), on: DossierKey(.unit, unit),
      by: Principal("root", .administrator), at: Instant(startOf: Day(19_786)), key: unit)
    #expect(try engine.execute(request).done != nil)
  }

  @Test(.enabled(if: !isPooled))
  func `usual statements are prepared once, and sent whole where they are gone`() throws {
    let store = try PostgreSQLStore(url: try Server.address())
    let engine = try Engine(store: store)
    for unit in ["A", "B", "C"] { try register(unit, engine) }
    let kept = try #require(store.link?.preparedCount)
    #expect(kept >= 3)
    for unit in ["D", "E", "F"] { try register(unit, engine) }
    #expect(store.link?.preparedCount == kept)
    // As if another connection answered: a commit that finds nothing prepared is made all the same.
    _ = try store.run([Call("DEALLOCATE ALL")])
    try register("G", engine)
    #expect(!store.prepares)
    #expect(try store.lastNumber() == 7)
    try register("H", engine)
    #expect(try #require(store.link).preparedCount == nil)
    #expect(try engine.verify().wrong == nil)
  }

  @Test(.enabled(if: !isPooled))
  func `a statement that failed on its way is prepared under another name`() throws {
    let link = try ServerLink([("dbname", try #require(Server.url))], prepares: true)
    let wrong = Call("SELECT 1 / 0", usual: true)
    let usual = Call("SELECT 7", usual: true)
    for _ in 0..<2 {
      #expect(throws: Failure.self) { try link.run([Call("BEGIN"), wrong, usual]) }
      _ = try link.run([Call("ROLLBACK")])
    }
    for count in 1...2 {
      let rows = try link.run([usual, Call("SELECT 8"), usual])
      #expect(rows.map { $0.first { $0.integer(0) } } == [7, 8, 7], "\(count)")
    }
    #expect(link.preparedCount == 1)
  }

  @Test(.enabled(if: isPooled)) func `beneath a pooler nothing is prepared`() throws {
    let store = try PostgreSQLStore(url: try Server.address())
    let engine = try Engine(store: store)
    for unit in ["A", "B", "C"] { try register(unit, engine) }
    #expect(try #require(store.link).preparedCount == nil)
    #expect(store.prepares)
  }
}
