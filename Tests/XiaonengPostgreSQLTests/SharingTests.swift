import Foundation
import Synchronization
import Testing

@testable import Xiaoneng
@testable import XiaonengPostgreSQL

/// What becomes of one schema in several hands.
@Suite(.enabled(if: Server.isThere, "make test-postgres starts a server")) struct SharingTests {
  let url: String
  init() throws { url = try Server.address() }

  let one = DossierKey(.case, "A1")

  private func impatient() throws -> PostgreSQLStore {
    var options = PostgreSQLStore.Options()
    options.busyMilliseconds = 50
    return try PostgreSQLStore(url: url, options: options)
  }

  @Test func `one writer at a time, and readers are never kept out`() throws {
    let first = try PostgreSQLStore(url: url)
    let second = try impatient()
    _ = try first.begin(writing: true)
    #expect(faultCode { _ = try second.begin(writing: true) } == .storeBusy)
    _ = try second.begin(writing: false)
    #expect(try second.lastNumber() == 0)
    second.rollback()
    first.rollback()
    try second.record(one)
    #expect(try first.lastNumber() == 1)
  }

  @Test func `a reader sees what was there when it began`() throws {
    let writer = try PostgreSQLStore(url: url)
    let reader = try PostgreSQLStore(url: url)
    try writer.record(one)
    _ = try reader.begin(writing: false)
    try writer.record(one)
    #expect(try reader.lastNumber() == 1)
    #expect(try reader.head(of: one)?.version == 1)
    reader.rollback()
    #expect(try reader.lastNumber() == 2)
  }

  @Test func `the generation changes when someone else has written, and only then`() throws {
    let mine = try PostgreSQLStore(url: url)
    let theirs = try PostgreSQLStore(url: url)
    func generation() throws -> Int64 {
      defer { mine.rollback() }
      return try mine.begin(writing: false)
    }
    try mine.record(one)
    let before = try generation()
    _ = try theirs.begin(writing: true)
    theirs.rollback()
    #expect(try generation() == before)
    try theirs.record(one)
    #expect(try generation() != before)
  }

  @Test func `a promise that someone else broke is a conflict, and the next beginning asks`() throws
  {
    let mine = try PostgreSQLStore(url: url)
    let theirs = try PostgreSQLStore(url: url)
    for _ in 0..<3 { try mine.record(one) }
    #expect(mine.isAlone)
    // At the commit.
    _ = try mine.begin(writing: true)
    #expect(mine.phase == .promised)
    var changes = ChangeSet()
    changes.append(to: changes.touch(DossierHead(new: DossierKey(.case, "B1"))))
    try theirs.record(one)
    #expect(faultCode { try mine.commit(&changes) } == .versionConflict)
    #expect(try mine.head(of: DossierKey(.case, "B1")) == nil)
    _ = try mine.begin(writing: true)
    #expect(mine.phase == .writing)
    mine.rollback()
    // At the first question, and where nothing is asked.
    for body in [{ _ = try mine.lastNumber() }, { try mine.confirm() }] {
      for _ in 0..<3 { try mine.record(one) }
      _ = try mine.begin(writing: true)
      #expect(mine.phase == .promised)
      try theirs.record(one)
      #expect(faultCode(body) == .versionConflict)
      #expect(mine.phase == .outside)
    }
    let head = try mine.record(one)
    #expect(try Int64(head.version) == mine.lastNumber())
  }

  @Test func `a request taken for new is held against the store before anything comes of it`()
    throws
  {
    let mine = try PostgreSQLStore(url: url)
    let theirs = try PostgreSQLStore(url: url)
    let known = StoredRequest(
      command: SHA256.hash("a"),
      done: Outcome.Done(dossier: one, first: 1, last: 1, events: ["case.submitted"], moved: []))
    _ = try theirs.begin(writing: true)
    var changes = ChangeSet()
    changes.requests["key"] = known
    try theirs.commit(&changes)
    for _ in 0..<3 { try mine.record(one) }
    _ = try mine.begin(writing: true)
    #expect(try mine.request("key") == nil)
    #expect(faultCode { try mine.confirm() } == .versionConflict)
    for _ in 0..<3 { try mine.record(one) }
    _ = try mine.begin(writing: true)
    #expect(try mine.request("key") == nil)
    var other = ChangeSet()
    other.append(to: other.touch(DossierHead(new: DossierKey(.case, "B1"))))
    #expect(faultCode { try mine.commit(&other) } == .versionConflict)
    _ = try mine.begin(writing: true)
    #expect(try mine.request("key") == known)
    mine.rollback()
  }

  @Test func `eight writers of one dossier leave versions without holes`() throws {
    _ = try PostgreSQLStore(url: url)
    let failures = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      do {
        let store = try PostgreSQLStore(url: url)
        var left = 25
        while left > 0 {
          do {
            try store.record(one)
            left -= 1
          } catch let fault as Fault where fault.code == .versionConflict {}
        }
      } catch { failures.withLock { $0 += 1 } }
    }
    #expect(failures.withLock { $0 } == 0)
    let store = try PostgreSQLStore(url: url)
    let head = try #require(try store.head(of: one))
    #expect(head.version == 200 && head.lastEntry == 200)
    let entries = try store.entries(of: head).map { try LedgerEntry(reading: $0.text) }
    #expect(entries.map(\.sequence) == Array(1...200))
    var hash = LedgerDigest.zero
    for entry in entries {
      #expect(entry.previous == hash)
      hash = SHA256.hash(entry.text)
    }
  }

  @Test func `one request from eight connections at once is one record and eight equal answers`()
    throws
  {
    let admin = Principal("root", .administrator)
    let unit = CommandRequest(
      .register(.unitRegister(Registry.Unit("国土局"))), on: DossierKey(.unit, "GS"), by: admin,
      at: Instant(startOf: Day(19_786)), key: "same")
    _ = try Engine(store: try PostgreSQLStore(url: url))
    let outcomes = Mutex<[Outcome.Done]>([])
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      guard let engine = try? Engine(store: try PostgreSQLStore(url: url)),
        var done = (try? engine.execute(unit))?.done
      else { return }
      done.repeated = false
      outcomes.withLock { $0.append(done) }
    }
    let all = outcomes.withLock { $0 }
    #expect(all.count == 8 && Set(all.map(\.last)).count == 1)
    #expect(all.allSatisfy { $0 == all[0] })
    #expect(try PostgreSQLStore(url: url).lastNumber() == 1)
  }

  @Test func `what another node recorded is known before a refusal`() throws {
    let admin = Principal("root", .administrator)
    func unit(_ name: String) -> CommandRequest {
      CommandRequest(
        .register(.unitRegister(Registry.Unit("国土局"))), on: DossierKey(.unit, name), by: admin,
        at: Instant(startOf: Day(19_786)))
    }
    let person = CommandRequest(
      .register(.personRegister(Registry.Officer("某某", unit: "B", roles: [.window]))),
      on: DossierKey(.person, "w1"), by: admin, at: Instant(startOf: Day(19_786)))
    let here = try Engine(store: try PostgreSQLStore(url: url))
    let there = try Engine(store: try PostgreSQLStore(url: url))
    for name in ["A", "C", "D"] { #expect(try here.execute(unit(name)).done != nil) }
    #expect(try here.execute(person).refusal != nil)
    // The unit that was missing comes from elsewhere.
    #expect(try there.execute(unit("B")).done != nil)
    #expect(try here.execute(person).refusal == nil)
    #expect(try here.verify().wrong == nil)
  }
}
