import Foundation
import Synchronization
import Testing

@testable import Xiaoneng
@testable import XiaonengPostgreSQL

/// What was sent leaves a shared store once, whoever takes it out.
@Suite(.enabled(if: Server.isThere, "make test-postgres starts a server")) struct RetireSharedTests
{
  let url: String
  let schema: String
  init() throws {
    url = try Server.address()
    schema = try Address(url).schema
  }

  private static let key = SHA256.Key(Array(repeating: 3, count: 32))

  private static func retire(_ store: any Store, limit: Int) throws(Fault) -> Int {
    try store.retireNotices(before: Instant(1_000), limit: limit) { Notice.Mark(of: $0, key) }
  }

  /// Forty messages about five dossiers, all of them sent.
  private func sent(_ store: PostgreSQLStore) throws -> [Notice] {
    _ = try store.begin(writing: true)
    var changes = ChangeSet()
    for number in 0..<5 {
      let place = changes.touch(DossierHead(new: DossierKey(.case, "A\(number)")))
      changes.append(to: place)
      for at in 0..<8 {
        changes.messages.append(
          ChangeSet.Message(
            head: place, at: Instant(Int64(at)), channel: .sms, template: .accepted,
            values: ["\(at)"]))
      }
    }
    try store.commit(&changes)
    var notices = try store.notices(.queued, by: Instant(9), limit: 100)
    for index in notices.indices { notices[index].state = .sent }
    _ = try store.begin(writing: true)
    changes = ChangeSet()
    changes.notices = notices
    try store.commit(&changes)
    return notices
  }

  @Test func `of several that take out at once each message leaves once`() throws {
    let store = try PostgreSQLStore(url: url)
    let notices = try sent(store)
    #expect(notices.count == 40)
    let gone = Mutex(0)
    let url = url
    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      do {
        let other = try PostgreSQLStore(url: url)
        while true {
          let part = try Self.retire(other, limit: 3)
          if part == 0 { break }
          gone.withLock { $0 += part }
        }
      } catch { Issue.record(error) }
    }
    #expect(gone.withLock { $0 } == 40)
    var left: [Int64: Notice.Left] = [:]
    try store.noticesLeft { left[$0] = $1 }
    var right: [Int64: Notice.Left] = [:]
    for notice in notices {
      let id = try #require(try store.id(of: notice.dossier))
      right[id, default: Notice.Left()].take(Notice.Mark(of: notice, Self.key))
    }
    #expect(left == right && left.count == 5)
    #expect(try store.tally().noticesNumbered == 40 && store.tally().notices == 0)
    #expect(try store.hasLeft(notice: 40) && !store.hasLeft(notice: 41))
  }

  @Test func `who begins on a promise that another broke takes out all the same`() throws {
    let (mine, theirs) = (try PostgreSQLStore(url: url), try PostgreSQLStore(url: url))
    _ = try sent(mine)
    _ = try mine.begin(writing: true)
    mine.rollback()
    _ = try theirs.begin(writing: true)
    var changes = ChangeSet()
    changes.values["touched"] = [1]
    try theirs.commit(&changes)
    #expect(try Self.retire(mine, limit: 100) == 40)
    #expect(try Self.retire(theirs, limit: 100) == 0)
  }

  @Test func `a layout of before is brought up to date`() throws {
    let link = try Server.link()
    _ = try sent(try PostgreSQLStore(url: url))
    try link.number("DROP TABLE \(schema).notice_left")
    try link.number("UPDATE \(schema).xiaoneng SET version = 3")
    var reading = PostgreSQLStore.Options()
    reading.readOnly = true
    #expect(
      faultCode { _ = try PostgreSQLStore(url: url, options: reading) } == .storeReadOnly)
    let store = try PostgreSQLStore(url: url)
    #expect(try link.number("SELECT version FROM \(schema).xiaoneng") == Migrations.version)
    #expect(try Self.retire(store, limit: 30) == 30)
    #expect(try store.tally().noticesNumbered == 40 && store.tally().notices == 10)
  }

  @Test func `a record that none can be is damage`() throws {
    let store = try PostgreSQLStore(url: url)
    _ = try sent(store)
    #expect(try Self.retire(store, limit: 8) == 8)
    try Server.link().number("UPDATE \(schema).notice_left SET count = 0")
    #expect(faultCode { try store.noticesLeft { _, _ in } } == .storeCorrupt)
    #expect(faultCode { _ = try Self.retire(store, limit: 32) } == .storeCorrupt)
    // Nothing was changed, and the store is outside a transaction.
    #expect(try store.tally().notices == 32)
  }
}
