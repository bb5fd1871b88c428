import Foundation
import Testing

@testable import Xiaoneng
@testable import XiaonengPostgreSQL

/// What a follower of the feed sees while others write, hang and die.
@Suite(.enabled(if: Server.isThere, "make test-postgres starts a server"), .serialized)
struct FeedTests {
  let url: String
  let schema: String
  init() throws {
    url = try Server.address()
    schema = try Address(url).schema
  }

  private func key(_ number: Int) -> DossierKey { DossierKey(.case, "F\(number)") }

  /// Entries that can be read after `cursor` by now; waits for other tests' transactions, which hold the feed of the
  /// whole server back.
  private func read(
    _ store: PostgreSQLStore, _ cursor: inout StoredFeed.Cursor, _ wanted: Int
  ) throws -> [Int64] {
    var numbers: [Int64] = []
    for _ in 0..<200 where numbers.count < wanted {
      let feed = try store.readFeed(after: cursor, limit: 100)
      numbers += feed.entries.map(\.number)
      cursor = feed.settled
      if numbers.count < wanted { usleep(50_000) }
    }
    return numbers
  }

  @Test func `a slow writer that is killed leaves no hole and hides nothing`() throws {
    let follower = try PostgreSQLStore(url: url)
    let slow = try PostgreSQLStore(url: url)
    var cursor = StoredFeed.Cursor.start
    try follower.record(key(1))
    #expect(try read(follower, &cursor, 1) == [1])
    // The slow one has written and not committed: whoever comes after waits for it.
    _ = try slow.begin(writing: true)
    let written = try slow.run([
      Call("SELECT pg_backend_pid()"),
      Call("INSERT INTO \(schema).event(number, dossier, previous, text) VALUES (2, 1, 1, '')"),
    ])
    let pid = try #require(written.first?.first { $0.integer(0) })
    var options = PostgreSQLStore.Options()
    options.busyMilliseconds = 50
    let quick = try PostgreSQLStore(url: url, options: options)
    #expect(faultCode { try quick.record(key(2)) } == .storeBusy)
    #expect(try follower.readFeed(after: cursor, limit: 9).entries.isEmpty)
    try Server.end(pid)
    // What it wrote is gone, and the next writer takes its number.
    try quick.record(key(2))
    try quick.record(key(3))
    #expect(try read(follower, &cursor, 2) == [2, 3])
    #expect(try follower.lastNumber() == 3)
    // The killed one goes on when it is asked again.
    #expect(faultCode { _ = try slow.lastNumber() } == .storeBusy)
    try slow.record(key(4))
    #expect(try read(follower, &cursor, 1) == [4])
  }

  @Test func `an open transaction that writes holds the feed back, one that reads does not`() throws
  {
    let store = try PostgreSQLStore(url: url)
    var cursor = StoredFeed.Cursor.start
    try store.record(key(1))
    #expect(try read(store, &cursor, 1) == [1])
    // Of any database user, in any table: its number lies below those that come.
    let idle = try Server.link()
    _ = try idle.run([Call("BEGIN"), Call("SELECT pg_current_xact_id()")])
    try store.record(key(2))
    let held = try store.readFeed(after: cursor, limit: 9)
    #expect(held.entries.isEmpty && held.isHeldBack && held.settled == cursor)
    #expect(try store.scan(after: 1, limit: 9).count == 1)
    let health = try store.health()
    #expect(health.feedLag >= 1 && health.oldestTransactionAge >= 1)
    #expect(health.serverVersion >= 130_000 && !health.isStandby)
    _ = try idle.run([Call("ROLLBACK")])
    #expect(try read(store, &cursor, 1) == [2])
    _ = try idle.run([Call("BEGIN"), Call("SELECT 1")])
    try store.record(key(3))
    #expect(try read(store, &cursor, 1) == [3])
    _ = try idle.run([Call("ROLLBACK")])
  }

  @Test func `entries of a copy from another server are settled`() throws {
    let store = try PostgreSQLStore(url: url)
    for number in 1...3 { try store.record(key(number)) }
    // As a dump leaves them: numbers of transactions that this server has not reached.
    try Server.link().number("UPDATE \(schema).event SET xid = '9000000000000000000'")
    var cursor = StoredFeed.Cursor.start
    #expect(try read(store, &cursor, 3) == [1, 2, 3])
    try store.record(key(4))
    #expect(try read(store, &cursor, 1) == [4])
  }

  @Test func `of two sweepers one has the lease, by the server's clock`() throws {
    let (mine, theirs) = (try PostgreSQLStore(url: url), try PostgreSQLStore(url: url))
    #expect(try mine.lease("sweep", for: "a", seconds: 60))
    #expect(try !theirs.lease("sweep", for: "b", seconds: 60))
    #expect(try theirs.lease("seal", for: "b", seconds: 60))
    #expect(try mine.lease("sweep", for: "a", seconds: 60))
    try theirs.release("sweep", by: "b")
    #expect(try !theirs.lease("sweep", for: "b", seconds: 60))
    try Server.link().number(
      "UPDATE \(schema).lease SET until = clock_timestamp() WHERE name = 'sweep'")
    #expect(try theirs.lease("sweep", for: "b", seconds: 60))
    #expect(try !mine.lease("sweep", for: "a", seconds: 60))
    try theirs.release("sweep", by: "b")
    #expect(try mine.lease("sweep", for: "a", seconds: 1))
    for seconds in [0, -1, 86_401, Int.max] {
      #expect(faultCode { _ = try mine.lease("x", for: "a", seconds: seconds) } == .badOption)
    }
    _ = try mine.begin(writing: false)
    #expect(faultCode { _ = try mine.lease("x", for: "a", seconds: 1) } == .storeBusy)
    mine.rollback()
  }

  @Test func `a message is taken by one sender, and none waits for another`() throws {
    let store = try PostgreSQLStore(url: url)
    _ = try store.begin(writing: true)
    var changes = ChangeSet()
    let place = changes.touch(DossierHead(new: key(1)))
    changes.append(to: place)
    for at in [30, 10, 20, 10] {
      changes.messages.append(
        ChangeSet.Message(
          head: place, at: Instant(Int64(at)), channel: .sms, template: .accepted, values: []))
    }
    try store.commit(&changes)
    func claim(_ limit: Int, at: Int64 = 20, until: Int64 = 100) throws -> [Int64] {
      try store.claimNotices(by: Instant(at), until: Instant(until), limit: limit).map(\.number)
    }
    // Someone else is at the second just now.
    let other = try Server.link()
    _ = try other.run([
      Call("BEGIN"), Call("SELECT FROM \(schema).notice WHERE number = 2 FOR UPDATE"),
    ])
    #expect(try claim(1) == [4])
    #expect(try claim(9) == [3])
    #expect(try claim(9) == [])
    _ = try other.run([Call("ROLLBACK")])
    #expect(try claim(9) == [2])
    #expect(try claim(0) == [] && claim(-1) == [])
    // What was not told in time is due again.
    #expect(try claim(9, at: 100, until: 200) == [1, 2, 3, 4])
    #expect(try store.notices(.queued, by: Instant(199), limit: 9).isEmpty)
    #expect(faultCode { _ = try claim(1, at: 5, until: 5) } == .badValue)
  }
}
