import Foundation
import Synchronization
import Testing

@testable import Xiaoneng
@testable import XiaonengPostgreSQL

/// How the tables come to be, and whose they are.
@Suite(.enabled(if: Server.isThere, "make test-postgres starts a server")) struct LayoutTests {
  let url: String
  let schema: String
  init() throws {
    url = try Server.address()
    schema = try Address(url).schema
  }

  @Test func `nothing is made where nothing is to be made`() throws {
    var options = PostgreSQLStore.Options()
    options.create = false
    #expect(faultCode { _ = try PostgreSQLStore(url: url, options: options) } == .storeMissing)
    options.create = true
    options.readOnly = true
    #expect(faultCode { _ = try PostgreSQLStore(url: url, options: options) } == .storeMissing)
    #expect(
      try Server.link().number("SELECT 1 FROM pg_namespace WHERE nspname = '\(schema)'") == nil)
  }

  @Test func `a later layout is refused with both numbers`() throws {
    _ = try PostgreSQLStore(url: url)
    try Server.link().number("UPDATE \(schema).xiaoneng SET version = 99")
    do {
      _ = try PostgreSQLStore(url: url)
      Issue.record("opened")
    } catch {
      #expect(error == Fault(.storeNewer, detail: "99 > \(Migrations.version)"))
    }
  }

  @Test func `a schema of someone else is left alone`() throws {
    let link = try Server.link()
    try link.number("CREATE SCHEMA \(schema)")
    try link.number("CREATE TABLE \(schema).theirs(a int)")
    #expect(faultCode { _ = try PostgreSQLStore(url: url) } == .notOurs)
    let count = "SELECT count(*) FROM pg_tables WHERE schemaname = '\(schema)'"
    #expect(try link.number(count) == 1)
  }

  @Test func `who is turned away need not try again`() throws {
    let base = try #require(Server.url)
    let cut = try #require(base.lastIndex(of: "/"))
    #expect(
      faultCode { _ = try PostgreSQLStore(url: base[..<cut] + "/none_of_this_name") }
        == .storeFailed)
  }

  @Test func `of eight that open an empty schema at once one makes the tables`() throws {
    let opened = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      if (try? PostgreSQLStore(url: url)) != nil { opened.withLock { $0 += 1 } }
    }
    #expect(opened.withLock { $0 } == 8)
    let link = try Server.link()
    #expect(try link.number("SELECT count(*) FROM \(schema).ledger") == 1)
    #expect(try link.number("SELECT version FROM \(schema).xiaoneng") == Migrations.version)
  }

  @Test func `seals are neither changed nor taken out`() throws {
    let store = try PostgreSQLStore(url: url)
    _ = try store.begin(writing: true)
    var changes = ChangeSet()
    changes.seal = Seal()
    try store.commit(&changes)
    let link = try Server.link()
    for sql in ["UPDATE \(schema).seal SET number = 2", "DELETE FROM \(schema).seal"] {
      #expect(throws: Failure.self) { try link.number(sql) }
    }
    #expect(throws: Failure.self) { try link.number("TRUNCATE \(schema).seal") }
    #expect(try store.lastSeal() == Seal())
  }

  @Test func `what is to be read only takes no command`() throws {
    _ = try PostgreSQLStore(url: url)
    var options = PostgreSQLStore.Options()
    options.readOnly = true
    let store = try PostgreSQLStore(url: url, options: options)
    #expect(faultCode { _ = try store.begin(writing: true) } == .storeReadOnly)
    _ = try store.begin(writing: false)
    #expect(try store.lastNumber() == 0)
    store.rollback()
    #expect(faultCode { _ = try store.lease("sweep", for: "a", seconds: 5) } == .storeReadOnly)
  }

  @Test func `nothing of the server's words leaves with a fault`() throws {
    let store = try PostgreSQLStore(url: url)
    try Server.link().number("DROP TABLE \(schema).fact")
    do {
      _ = try store.facts(from: .first, through: .last, unit: nil, item: nil)
      Issue.record("answered")
    } catch {
      #expect(error == Fault(.storeFailed, detail: "PostgreSQL 42P01"))
    }
  }
}
