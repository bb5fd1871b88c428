import Foundation
import Synchronization
import Testing

@testable import Xiaoneng
@testable import XiaonengSQLite
@testable import XiaonengShards

/// What was sent leaves after its term, and what left is still vouched for (已发通知离库).
@Suite struct RetireTests {
  let folder: Folder
  init() throws { folder = try Folder() }

  private var path: String { folder.file("ledger.db") }

  private func open() throws -> SQLiteStore {
    var options = SQLiteStore.Options()
    options.synchronous = .off
    return try SQLiteStore(path: path, options: options)
  }

  private func raw(_ sql: String) throws {
    let connection = try Connection(path: path, create: false, readOnly: false, busyMilliseconds: 0)
    defer { connection.close() }
    try connection.execute(sql)
  }

  private func number(_ sql: String) throws -> Int64 {
    let connection = try Connection(path: path, create: false, readOnly: true, busyMilliseconds: 0)
    defer { connection.close() }
    return try connection.integer(sql) ?? -1
  }

  /// Long after every message was due.
  private func late(_ office: Office) -> Instant { office.at(500) }

  private func all(_ store: any Store) throws -> [Notice] {
    var found: [Notice] = []
    try store.audit.notices { found.append($1) }
    return found
  }

  /// The numbers of all messages that are there.
  private func numbers(_ store: any Store) throws -> [Int64] { try all(store).map(\.number) }

  /// Some weeks of work. Of three messages one waits, one was given up and the third was sent, but for two dossiers of
  /// which all were sent.
  private func worked(_ store: any Store) throws -> (office: Office, sent: [Int64]) {
    let office = try Office(store)
    try office.work()
    let messages = try all(store)
    #expect(messages.count > 10)
    let whole = Set(messages.suffix(2).map(\.dossier))
    for (place, message) in messages.enumerated() {
      if whole.contains(message.dossier) || place % 3 == 2 {
        #expect(try office.engine.acknowledge(notice: message.number))
      } else if place % 3 == 1 {
        for _ in 0..<Notice.mostAttempts {
          #expect(try office.engine.fail(notice: message.number, at: office.at(121)))
        }
      }
    }
    let sent = try store.notices(.sent, by: Instant(.max), limit: .max).map(\.number).sorted()
    #expect(sent.count > 4)
    #expect(try !store.notices(.dead, by: Instant(.max), limit: .max).isEmpty)
    #expect(try !store.notices(.queued, by: Instant(.max), limit: .max).isEmpty)
    return (office, sent)
  }

  /// The same after everything left that may.
  private func left(_ store: any Store) throws -> (office: Office, gone: [Int64]) {
    let (office, sent) = try worked(store)
    #expect(try office.engine.retireNotices(at: late(office), limit: 1_000) == sent.count)
    return (office, sent)
  }

  // MARK: - What leaves

  @Test(arguments: StoreKind.allCases)
  func `what was sent leaves, what waits or was given up stays, and everything verifies`(
    _ kind: StoreKind
  ) throws {
    let store = try kind.make(in: folder)
    let (office, sent) = try worked(store)
    let before = try all(store)
    let seal = try office.engine.seal(at: office.at(130))
    var gone = 0
    while true {
      let part = try office.engine.retireNotices(at: late(office), limit: 2)
      #expect(part <= 2 * store.places)
      if part == 0 { break }
      gone += part
      #expect(try office.engine.verify(against: seal).wrong == nil)
    }
    #expect(gone == sent.count)
    #expect(try all(store) == before.filter { !sent.contains($0.number) })
    #expect(try office.engine.notices(at: late(office), state: .sent).isEmpty)
    let tally = try store.audit.tally()
    #expect(tally.notices == Int64(before.count - sent.count))
    #expect(tally.noticesNumbered == Int64(before.count))
    #expect(
      tally.noticesLeft
        == Int64(Set(before.filter { sent.contains($0.number) }.map(\.dossier)).count))
    // Time does nothing more to them, and a new engine finds the same.
    while try office.engine.sweep(at: office.at(501)).more {}
    #expect(try Engine(store: store).verify().wrong == nil)
  }

  @Test(arguments: StoreKind.whole)
  func `a message leaves when its term is over, counted from when it was last due`(
    _ kind: StoreKind
  ) throws {
    let (office, sent) = try worked(try kind.make(in: folder))
    let store = office.engine.store
    let last = try #require(
      store.notices(.sent, by: Instant(.max), limit: .max).map(\.due).max())
    let term = last.milliseconds + Int64(Engine.noticesLeaveAfterDays) * 86_400_000
    #expect(try office.engine.retireNotices(at: Instant(term), limit: 1_000) < sent.count)
    #expect(try office.engine.retireNotices(at: Instant(term)) == 0)
    let youngest = try store.notices(.sent, by: Instant(.max), limit: .max)
    #expect(!youngest.isEmpty && youngest.allSatisfy { $0.due == last })
    #expect(try office.engine.retireNotices(at: Instant(term + 1)) == youngest.count)
    #expect(try office.engine.retireNotices(at: Instant(.min)) == 0)
    #expect(try office.engine.verify().wrong == nil)
  }

  @Test(arguments: StoreKind.allCases)
  func `of what left the same is said as of what was sent, and nothing is sent again`(
    _ kind: StoreKind
  ) throws {
    let store = try kind.make(in: folder)
    let (office, sent) = try worked(store)
    let engine = office.engine
    func answers(_ number: Int64) throws -> [Bool] {
      [
        try engine.acknowledge(notice: number), try engine.fail(notice: number, at: late(office)),
        try engine.retry(notice: number, at: late(office)),
      ]
    }
    let before = try sent.map(answers)
    #expect(before.allSatisfy { $0 == [true, false, true] })
    #expect(try engine.retireNotices(at: late(office), limit: 1_000) == sent.count)
    let rest = try all(store)
    #expect(try sent.map(answers) == before)
    for number in sent { #expect(try store.notice(number) == nil && store.hasLeft(notice: number)) }
    for number in rest.map(\.number) { #expect(try !store.hasLeft(notice: number)) }
    for number in [0, -1, .min, .max, (try #require(rest.map(\.number).max())) + 64 * 1_000] {
      #expect(try !store.hasLeft(notice: number))
      #expect(try answers(number) == [false, false, false])
    }
    #expect(try all(store) == rest)
    #expect(try engine.verify().wrong == nil)
  }

  @Test(arguments: StoreKind.whole)
  func `no number is given twice, also where all messages left`(_ kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    let office = try Office(store)
    try office.work()
    let given = try numbers(store)
    for number in given { #expect(try office.engine.acknowledge(notice: number)) }
    #expect(try office.engine.retireNotices(at: late(office), limit: 1_000) == given.count)
    #expect(try numbers(store).isEmpty)
    #expect(try office.engine.verify().wrong == nil)
    _ = try office.engine.rebuild()
    #expect(try numbers(store).isEmpty)
    let again = try Office(store, seed: 8)
    let key = try again.submit(99)
    try again.accept(key)
    while try again.engine.sweep(at: office.at(200)).more {}
    let fresh = try numbers(store)
    #expect(!fresh.isEmpty && fresh.allSatisfy { $0 > Int64(given.count) })
    #expect(fresh == Array(Int64(given.count) + 1...Int64(given.count + fresh.count)))
    #expect(try again.engine.verify().wrong == nil)
  }

  @Test(arguments: StoreKind.whole)
  func `a rebuild brings nothing back`(_ kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    let (office, gone) = try left(store)
    let (rest, tally) = (try all(store), try store.audit.tally())
    _ = try office.engine.rebuild()
    #expect(try all(store) == rest)
    #expect(try store.audit.tally() == tally)
    #expect(try gone.allSatisfy { try store.hasLeft(notice: $0) })
    #expect(try office.engine.verify().wrong == nil)
  }

  @Test(arguments: StoreKind.allCases)
  func `a sweep takes some out by the way`(_ kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    let (office, sent) = try worked(store)
    #expect(sent.count < Engine.retiredBySweep)
    while try office.engine.sweep(at: late(office)).more {}
    #expect(try numbers(store).allSatisfy { !sent.contains($0) })
    #expect(try office.engine.verify().wrong == nil)
  }

  @Test func `a moment ahead of the clock takes nothing out`() throws {
    let store = MemoryStore()
    let (office, _) = try worked(store)
    var options = Engine.Options()
    let now = office.at(130)
    options.latest = { now }
    let engine = try Engine(store: store, options: options)
    #expect(faultCode { _ = try engine.retireNotices(at: late(office)) } == .badValue)
    #expect(try engine.retireNotices(at: now, limit: -1) == 1)
  }

  // MARK: - Several hands

  @Test func `of several that take out at once each message leaves once`() throws {
    let (office, sent) = try worked(try open())
    let (path, late) = (path, late(office))
    let gone = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      do {
        let engine = try Engine(store: SQLiteStore(path: path))
        while true {
          let part = try engine.retireNotices(at: late, limit: 2)
          if part == 0 { break }
          gone.withLock { $0 += part }
        }
      } catch { Issue.record(error) }
    }
    #expect(gone.withLock { $0 } == sent.count)
    #expect(try office.engine.verify().wrong == nil)
  }

  @Test func `who is stopped in between has lost nothing`() throws {
    let (office, sent) = try worked(try open())
    let before = try all(office.engine.store)
    (office.engine.store as? SQLiteStore)?.close()
    // The process dies with a transaction open.
    let store = try open()
    _ = try store.begin(writing: true)
    try store.live().execute(
      "DELETE FROM notice WHERE state = 'sent'; INSERT INTO notice_left VALUES(1, 1, zeroblob(16))")
    store.rollback()
    #expect(try all(store) == before)
    let engine = try Engine(store: store)
    #expect(try engine.verify().wrong == nil)
    #expect(try engine.retireNotices(at: late(office), limit: 1_000) == sent.count)
    #expect(try engine.verify().wrong == nil)
  }

  @Test func `what cannot be read stops it before anything is changed`() throws {
    let (office, _) = try worked(try open())
    try raw(
      "UPDATE notice SET template = 'none' WHERE number = (SELECT max(number) FROM notice WHERE state = 'sent')"
    )
    let count = try number("SELECT count(*) FROM notice")
    #expect(
      faultCode { _ = try office.engine.retireNotices(at: late(office), limit: 1_000) }
        == .storeCorrupt)
    #expect(try number("SELECT count(*) FROM notice") == count)
    #expect(try number("SELECT count(*) FROM notice_left") == 0)
    #expect(faultCode { _ = try office.engine.sweep(at: late(office)) } == .storeCorrupt)
  }

  // MARK: - Tampering

  /// A dossier of which some messages left and some are there.
  private static let mixed =
    "(SELECT l.dossier FROM notice_left l JOIN notice o ON o.dossier = l.dossier ORDER BY l.dossier LIMIT 1)"
  private static let its = "(SELECT min(number) FROM notice WHERE dossier = \(mixed))"

  @Test(arguments: [
    // One that waits or was given up is taken out, with and without a word of it.
    "DELETE FROM notice WHERE number = (SELECT min(number) FROM notice WHERE state = 'queued')",
    "DELETE FROM notice WHERE number = (SELECT max(number) FROM notice WHERE state = 'queued')",
    "DELETE FROM notice WHERE number = (SELECT min(number) FROM notice WHERE state = 'dead')",
    "UPDATE notice_left SET count = count + 1 WHERE dossier = \(mixed); DELETE FROM notice WHERE number = \(its)",
    "DELETE FROM notice",
    // One is changed, goes elsewhere, is there twice.
    "UPDATE notice SET filling = '[\"x\"]' WHERE number = \(its)",
    "UPDATE notice SET channel = CASE channel WHEN 'desk' THEN 'sms' ELSE 'desk' END WHERE number = \(its)",
    "UPDATE notice SET template = 'warning' WHERE number = \(its)",
    "INSERT INTO notice SELECT 9999, dossier, channel, template, filling, state, attempts, due FROM notice WHERE number = \(its)",
    // The record is changed, exchanged, gone, one too many.
    "UPDATE notice_left SET count = count + 1 WHERE dossier = \(mixed)",
    "UPDATE notice_left SET count = count - 1 WHERE dossier = \(mixed) AND count > 1; UPDATE notice_left SET count = 9 WHERE count = 1",
    "UPDATE notice_left SET sum = zeroblob(16) WHERE dossier = \(mixed)",
    "UPDATE notice_left SET sum = (SELECT sum FROM notice_left WHERE dossier <> \(mixed) LIMIT 1) WHERE dossier = \(mixed)",
    "DELETE FROM notice_left WHERE dossier = \(mixed)", "DELETE FROM notice_left",
    "INSERT INTO notice_left SELECT 99999, count, sum FROM notice_left LIMIT 1",
    "INSERT INTO notice_left SELECT (SELECT id FROM name WHERE key LIKE 'unit/%'), count, sum FROM notice_left LIMIT 1",
    "UPDATE notice_left SET dossier = 99999 WHERE dossier = \(mixed)",
    // Numbers would be passed over.
    "UPDATE notice_last SET number = 9999",
  ])
  func `whoever changes what is there or what left is found`(_ sql: String) throws {
    let (office, _) = try left(try open())
    #expect(try office.engine.verify().wrong == nil)
    try raw(sql)
    #expect(try office.engine.verify().wrong?.kind == .notice)
    #expect(try office.engine.verify(quick: true).wrong == nil)
  }

  @Test(arguments: [
    "UPDATE notice_left SET count = 0", "UPDATE notice_left SET count = -1",
    "UPDATE notice_left SET count = 9223372036854775807", "UPDATE notice_left SET sum = x''",
    "UPDATE notice_left SET sum = zeroblob(17)", "UPDATE notice_left SET sum = 'x'",
  ])
  func `a record that none can be is damage`(_ sql: String) throws {
    let (office, _) = try left(try open())
    try raw(sql)
    #expect(faultCode { _ = try office.engine.verify() } == .storeCorrupt)
    let target = MemoryStore()
    #expect(faultCode { try office.engine.store.copy(into: target) } == .storeCorrupt)
  }

  @Test func `one that is put back to be sent again is found`() throws {
    let store = try open()
    let (office, sent) = try worked(store)
    try raw("CREATE TABLE kept AS SELECT * FROM notice")
    #expect(try office.engine.retireNotices(at: late(office), limit: 1_000) == sent.count)
    try raw("INSERT INTO notice SELECT * FROM kept WHERE number = \(sent[0]); DROP TABLE kept")
    try raw("UPDATE notice SET state = 'queued' WHERE number = \(sent[0])")
    #expect(try office.engine.verify().wrong?.kind == .notice)
  }

  @Test func `one that was changed before it left is found after`() throws {
    let (office, sent) = try worked(try open())
    try raw("UPDATE notice SET filling = '[\"x\"]' WHERE number = \(sent[1])")
    #expect(try office.engine.retireNotices(at: late(office), limit: 1_000) == sent.count)
    #expect(try office.engine.verify().wrong?.kind == .notice)
  }

  @Test func `numbers that would be given twice are found`() throws {
    let office = try Office(try open())
    try office.work()
    for number in try numbers(office.engine.store) {
      #expect(try office.engine.acknowledge(notice: number))
    }
    _ = try office.engine.retireNotices(at: late(office), limit: 1_000)
    for sql in ["UPDATE notice_last SET number = number - 1", "DELETE FROM notice_last"] {
      #expect(try office.engine.verify().wrong == nil)
      try raw("CREATE TABLE kept AS SELECT * FROM notice_last")
      try raw(sql)
      #expect(try office.engine.verify().wrong?.kind == .notice)
      try raw("INSERT OR REPLACE INTO notice_last SELECT * FROM kept; DROP TABLE kept")
    }
  }

  @Test func `another secret is told as what it is`() throws {
    let (office, _) = try left(try open())
    try raw("UPDATE value SET bytes = zeroblob(32) WHERE name = 'secret'")
    #expect(try office.engine.verify().wrong?.kind == .setting)
  }

  // MARK: - Files of before, and moving

  @Test func `a file of before is brought up to date, and its messages leave`() throws {
    let (office, sent) = try worked(try open())
    let before = try all(office.engine.store)
    (office.engine.store as? SQLiteStore)?.close()
    // What step 12 makes is all that is new.
    #expect(Schema.version == 12)
    try raw("DROP TABLE notice_left; DROP TABLE notice_last; PRAGMA user_version = 11")
    var reading = SQLiteStore.Options()
    reading.readOnly = true
    #expect(
      faultCode { _ = try SQLiteStore(path: path, options: reading) } == .storeReadOnly)
    let engine = try Engine(store: try open())
    #expect(try number("PRAGMA user_version") == 12)
    #expect(try all(engine.store) == before)
    #expect(try engine.verify().wrong == nil)
    #expect(try engine.retireNotices(at: late(office), limit: 1_000) == sent.count)
    #expect(try engine.verify().wrong == nil)
    let again = try Office(engine.store, seed: 8)
    try again.accept(try again.submit(99))
    while try again.engine.sweep(at: office.at(200)).more {}
    #expect(try numbers(engine.store).max() ?? 0 > Int64(before.count))
    #expect(try again.engine.verify().wrong == nil)
  }

  @Test(arguments: StoreKind.whole, StoreKind.whole)
  func `what left and what is there move into any store, under the same numbers`(
    _ from: StoreKind, _ to: StoreKind
  ) throws {
    let (here, there) = (try Folder(), try Folder())
    let source = try from.make(in: here)
    let (office, gone) = try left(source)
    let target = try to.make(in: there)
    try source.copy(into: target, page: 3)
    #expect(try all(target) == all(source))
    #expect(try target.audit.tally().noticesNumbered == source.audit.tally().noticesNumbered)
    #expect(try gone.allSatisfy { try target.hasLeft(notice: $0) })
    let moved = try Office(target, seed: 8)
    #expect(try moved.engine.verify(against: source.lastSeal()).wrong == nil)
    for notice in try target.notices(.queued, by: Instant(.max), limit: .max) {
      #expect(try moved.engine.acknowledge(notice: notice.number))
    }
    #expect(try moved.engine.retireNotices(at: late(office), limit: 1_000) > 0)
    try moved.accept(try moved.submit(99))
    while try moved.engine.sweep(at: office.at(200)).more {}
    let last = try source.audit.tally().noticesNumbered
    #expect(try numbers(target).max() ?? 0 > last)
    #expect(try moved.engine.verify().wrong == nil)
  }

  @Test(arguments: [(1, 3), (3, 1), (2, 5)])
  func `what left moves between sets of any size`(_ from: Int, _ to: Int) throws {
    func store(_ count: Int) throws -> any Store {
      count == 1
        ? MemoryStore() : try ShardedStore((0..<count).map { _ in MemoryStore() as any Store })
    }
    let (source, target) = (try store(from), try store(to))
    let (office, gone) = try left(source)
    try source.copyAcross(into: target, page: 3)
    let (mine, theirs) = (try source.audit.tally(), try target.audit.tally())
    #expect(theirs.notices == mine.notices && theirs.noticesLeft == mine.noticesLeft)
    #expect(theirs.noticesNumbered == mine.noticesNumbered && gone.count > 4)
    let moved = try Office(target, seed: 8)
    #expect(try moved.engine.verify().wrong == nil)
    let rest = try target.notices(.queued, by: Instant(.max), limit: .max)
    for notice in rest { #expect(try moved.engine.acknowledge(notice: notice.number)) }
    #expect(try moved.engine.retireNotices(at: late(office), limit: 1_000) == rest.count)
    try moved.accept(try moved.submit(99))
    while try moved.engine.sweep(at: office.at(200)).more {}
    #expect(try moved.engine.verify().wrong == nil)
  }

  @Test(arguments: [
    "DELETE FROM notice WHERE number = (SELECT min(number) FROM notice)",
    "DELETE FROM notice_left WHERE dossier = (SELECT min(dossier) FROM notice_left)",
    "UPDATE notice_left SET dossier = 99999 WHERE dossier = (SELECT min(dossier) FROM notice_left)",
  ])
  func `a store of which a message is gone does not move`(_ sql: String) throws {
    let (office, _) = try left(try open())
    try raw(sql)
    let target = MemoryStore()
    #expect(faultCode { try office.engine.store.copy(into: target) } == .storeCorrupt)
    #expect(faultCode { _ = try Engine(store: target) } == .storeCorrupt)
  }

  @Test(arguments: StoreKind.allCases)
  func `messages of a dossier that is none are not kept`(_ kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    let (known, none) = (DossierKey(.case, "A1"), DossierKey(.case, "A2"))
    try store.record(known)
    var left = Notice.Left()
    left.take(Notice.Mark(of: none, .sms, .closed, [], SHA256.Key([1])))
    #expect(faultCode { try store.keep([], left: [(none, left)]) } == .badValue)
    let stray = Notice(
      number: 1, dossier: none, channel: .sms, template: .closed, values: [], due: Instant(1))
    #expect(faultCode { try store.keep([stray], left: []) } == .badValue)
    #expect(try store.audit.tally().noticesNumbered == 0)
    try store.keep([], left: [(known, left)])
    #expect(try store.audit.tally().noticesNumbered == 1)
    // The store is outside a transaction, and goes on.
    try store.record(known, [2])
  }

  // MARK: - Records

  @Test func `a record adds marks up whatever their order, and comes back as it was written`()
    throws
  {
    let key = SHA256.Key(Array(repeating: 7, count: 32))
    func mark(_ id: String, _ value: String) -> Notice.Mark {
      Notice.Mark(of: DossierKey(.case, id), .sms, .closed, [value], key)
    }
    let marks = (0..<40).map { mark("A\($0 % 3)", "\($0)") }
    #expect(Set(marks).count == 40)
    func sum(_ marks: [Notice.Mark]) -> Notice.Left {
      marks.reduce(into: Notice.Left()) { $0.take($1) }
    }
    let left = sum(marks)
    #expect(left.count == 40 && left == sum(marks.reversed()))
    #expect(left != sum(Array(marks.dropLast()) + [mark("A9", "39")]))
    #expect(Notice.Left(count: left.count, bytes: left.bytes) == left)
    // The low half carries into the high one: two of them come to what two numbers of 128 bits do.
    let ones = try #require(
      Notice.Left(
        count: 1, bytes: [UInt8](repeating: 0, count: 8) + [UInt8](repeating: 255, count: 8)))
    var more = ones
    for mark in marks { more.take(mark) }
    var expected = sum(marks).bytes
    // Adding 2^64 − 1 is adding 2^64 and taking 1 away.
    func add(_ bytes: inout [UInt8], _ addend: [UInt8]) {
      var carry = 0
      for place in (0..<16).reversed() {
        let value = Int(bytes[place]) + Int(addend[place]) + carry
        bytes[place] = UInt8(value & 255)
        carry = value >> 8
      }
    }
    add(&expected, ones.bytes)
    #expect(more.bytes == expected)
    for (count, length) in [(Int64(0), 16), (-1, 16), (.max, 16), (1, 15), (1, 17), (1, 0)] {
      #expect(Notice.Left(count: count, bytes: [UInt8](repeating: 1, count: length)) == nil)
    }
  }
}
