import Foundation
import Testing

@testable import Xiaoneng
@testable import XiaonengSQLite

/// Whoever changes a file behind the engine's back is found: by verification, and where it decides anything by
/// the next one who loads it.
@Suite struct TamperingTests {
  let folder: Folder
  init() throws { folder = try Folder() }

  private var path: String { folder.file("ledger.db") }

  /// Some weeks of work, and two cases that wait.
  private func office() throws -> (office: Office, waiting: DossierKey) {
    var options = SQLiteStore.Options()
    options.synchronous = .off
    let office = try Office(try SQLiteStore(path: path, options: options))
    try office.work()
    let key = try office.submit(98)
    try office.accept(key)
    try office.accept(try office.submit(99))
    #expect(try office.engine.verify().wrong == nil)
    return (office, key)
  }

  private func raw(_ sql: String) throws {
    let connection = try Connection(path: path, create: false, readOnly: false, busyMilliseconds: 0)
    defer { connection.close() }
    try connection.execute(sql)
  }

  private static let theCase = "(SELECT id FROM name WHERE key LIKE 'case/%0013')"
  private static let other = "(SELECT id FROM name WHERE key LIKE 'case/%0014')"
  private static let received = "(SELECT id FROM counted WHERE measure = 'received')"

  /// Seals are append-only; whoever forges them takes the guard away first.
  private static let unguarded = "DROP TRIGGER seal_unchanged; DROP TRIGGER seal_kept; "

  @Test(arguments: [
    ("UPDATE fact SET value = value * 2", Verification.Wrong.Kind.fact),
    ("DELETE FROM fact WHERE counted IN \(received)", .fact),
    ("INSERT INTO fact SELECT 20230304, max(id), 1 FROM counted", .fact),
    (
      "INSERT INTO counted VALUES(9999, 'u', 'i', 'received'); INSERT INTO fact VALUES(20240304, 9999, 1)",
      .fact
    ),
    ("INSERT INTO fact VALUES(20240304, 9999, 1)", .fact),
    ("INSERT INTO fact VALUES(99999999, 1, 1)", .fact),
    ("PRAGMA ignore_check_constraints = ON; INSERT INTO fact VALUES('nonsense', 1, 1)", .fact),
    ("DELETE FROM counted WHERE id = 1", .fact),
    ("UPDATE counted SET unit = 'u' WHERE id = 1", .fact),
    ("INSERT INTO counted VALUES(-9999, 'u', 'i', 'received')", .store),
    ("INSERT INTO counted VALUES(0, 'u', 'i', 'received')", .store),
    ("INSERT INTO counted VALUES(9223372036854775807, 'u', 'i', 'received')", .store),
    ("INSERT INTO counted VALUES(-9223372036854775808, 'u', 'i', 'ticket@received')", .store),
    ("UPDATE counted SET measure = 'x' WHERE id = 1", .fact),
    ("UPDATE fact_sum SET value = value + 1 WHERE counted <> 0", .store),
    ("UPDATE dossier SET kind = 'complaint' WHERE kind = 'case'", .store),
    ("DELETE FROM fact_sum WHERE counted IN \(received)", .store),
    ("INSERT INTO fact_sum VALUES('m2023-11', 1, 1)", .store),
    ("DELETE FROM due", .due), ("INSERT INTO due VALUES(1, 1)", .due),
    ("UPDATE dossier SET due = NULL", .due), ("UPDATE dossier SET due = due + 1", .due),
    ("UPDATE dossier SET due = at - 1 WHERE due IS NOT NULL", .due),
    ("UPDATE counter SET value = value - 1", .counter), ("DELETE FROM counter", .counter),
    ("UPDATE counter SET value = -1", .counter), ("UPDATE counter SET value = value + 1", .counter),
    ("INSERT INTO counter VALUES('conduct/2031', 3)", .counter),
    ("DELETE FROM notice WHERE number = 1", .notice),
    ("UPDATE notice SET filling = '[\"x\"]' WHERE number = 1", .notice),
    ("UPDATE notice SET dossier = \(theCase) WHERE number = 1", .notice),
    ("UPDATE notice SET dossier = 99999 WHERE number = 1", .notice),
    ("UPDATE notice SET channel = 'desk' WHERE number = 1", .notice),
    ("UPDATE notice SET template = 'warning' WHERE number = 1", .notice),
    ("UPDATE dossier SET phase = phase + 1 WHERE id = \(theCase)", .head),
    ("UPDATE dossier SET unit = 0 WHERE id = \(theCase)", .head),
    ("UPDATE dossier SET at = at + 1 WHERE id = \(theCase)", .head),
    ("UPDATE dossier SET owner = 77 WHERE id = \(theCase)", .head),
    ("UPDATE dossier SET subject = 77 WHERE id = \(theCase)", .head),
    ("UPDATE unit SET code = code || 'X'", .head), ("INSERT INTO unit VALUES(77, 'X')", .head),
    ("UPDATE value SET bytes = zeroblob(32) WHERE name = 'secret'", .setting),
    ("UPDATE value SET bytes = 'x' WHERE name = 'calendar'", .setting),
    ("DELETE FROM value WHERE name = 'check'", .setting),
    ("INSERT INTO value VALUES('more', 'x')", .setting),
    (
      unguarded
        + "UPDATE seal SET text = replace(text, '\"entries\":', '\"entries\":1') WHERE number = 1",
      .seal
    ),
    (
      unguarded
        + "UPDATE seal SET text = (SELECT text FROM seal WHERE number = 2) WHERE number = 1", .seal
    ),
    (unguarded + "DELETE FROM seal WHERE number = 1", .seal),
    ("DELETE FROM seal_tree", .store), ("INSERT INTO seal_tree VALUES(99, zeroblob(32))", .store),
    ("UPDATE seal_tree SET hashes = zeroblob(length(hashes)) WHERE tile = 1", .store),
    ("UPDATE seal_tree SET hashes = hashes || zeroblob(32) WHERE tile = 1 << 56", .store),
    ("DELETE FROM personal WHERE dossier = \(theCase)", .personal),
    ("INSERT INTO personal VALUES(\(theCase), 'x', zeroblob(16), 'x')", .personal),
    ("INSERT INTO personal VALUES(99999, 'x', zeroblob(16), 'x')", .personal),
    ("DELETE FROM dossier WHERE id = \(theCase)", .pointer),
    ("INSERT INTO name VALUES(99999, 'case/none')", .head),
  ])
  func `whatever stands beside the ledgers is held against them`(
    _ sql: String, _ kind: Verification.Wrong.Kind
  ) throws {
    let office = try office().office
    try raw(sql)
    #expect(try office.engine.verify().wrong?.kind == kind)
  }

  @Test(arguments: ["dossier_owner", "dossier_unit", "dossier_subject", "notice_state"])
  func `an index that was overwritten by a page of another is found`(_ index: String) throws {
    let store = try office().office.engine.store as? SQLiteStore
    store?.close()
    let connection = try Connection(path: path, create: false, readOnly: true, busyMilliseconds: 0)
    func root(_ name: String) throws -> Int {
      Int(
        try #require(
          try connection.integer("SELECT rootpage - 1 FROM sqlite_schema WHERE name = '\(name)'")))
    }
    // Rows of both are one number and the row's own: each reads as the other.
    let (to, from) = (
      try root(index), try root(index == "dossier_unit" ? "dossier_owner" : "dossier_unit")
    )
    connection.close()
    let page = 8_192
    let whole = folder.bytes("ledger.db")
    var damaged = whole
    damaged.replaceSubrange(
      to * page..<(to + 1) * page, with: whole[from * page..<(from + 1) * page])
    try damaged.write(to: URL(fileURLWithPath: path))
    let engine = try Engine(store: SQLiteStore(path: path))
    var found: String?
    do { found = try engine.verify().wrong?.kind.rawValue } catch { found = error.code.rawValue }
    #expect(found != nil)
  }

  /// One change of a pointer, and whether the case itself can no longer be loaded.
  private static let pointers: [(sql: String, isLoaded: Bool)] = [
    (
      "UPDATE dossier SET last = (SELECT previous FROM event WHERE number = last) WHERE id = \(theCase)",
      true
    ),
    (
      "UPDATE dossier SET last = (SELECT previous FROM event WHERE number = last), version = version - 1 "
        + "WHERE id = \(theCase)", true
    ),
    (
      "UPDATE dossier SET last = (SELECT last FROM dossier WHERE id = \(other)) WHERE id = \(theCase)",
      true
    ),
    ("UPDATE event SET previous = 0 WHERE dossier = \(theCase)", true),
    ("UPDATE event SET previous = 1 WHERE dossier = \(theCase) AND previous > 0", true),
    ("UPDATE event SET dossier = \(other) WHERE dossier = \(theCase) AND previous > 0", true),
    ("UPDATE event SET dossier = \(other) WHERE dossier = \(theCase) AND previous = 0", true),
    (
      "UPDATE event SET number = number + 1000000 WHERE number = (SELECT max(number) FROM event)",
      false
    ),
    (
      "CREATE TEMP TABLE two AS SELECT number, text FROM event WHERE dossier = \(theCase);"
        + "UPDATE event SET text = (SELECT text FROM two WHERE two.number <> event.number LIMIT 1) "
        + "WHERE dossier = \(theCase)", true
    ),
    ("UPDATE dossier SET version = version + 1 WHERE id = \(theCase)", true),
    ("UPDATE dossier SET hash = zeroblob(31) || x'01' WHERE id = \(theCase)", true),
  ]

  @Test(arguments: pointers.indices)
  func `a pointer that was changed is found by whoever loads, by verification and by a quick one`(
    _ index: Int
  ) throws {
    let (sql, isLoaded) = Self.pointers[index]
    let (office, key) = try office()
    try raw(sql)
    #expect(try office.engine.verify().wrong != nil)
    #expect(try office.engine.verify(quick: true).wrong != nil)
    guard isLoaded else { return }
    #expect(faultCode { try office.advance(key, by: office.handler) } == .storeCorrupt)
    #expect(
      faultCode {
        _ = try office.engine.query(
          .caseLedger(Nothing()), on: key, by: Principal("auditor", .auditor), at: office.at())
      } == .storeCorrupt)
  }

  @Test func `a case cannot be undecided by moving its head back`() throws {
    let (office, key) = try office()
    try office.advance(key, by: office.handler)
    try office.advance(key, by: office.reviewer)
    let decision = Cases.Ruling(.grant, documentNumber: "决98")
    try office.execute(.decide(decision), on: key, by: office.approver, at: office.at(1))
    let seal = try office.engine.seal(at: office.at(200))
    let row = "(SELECT id FROM name WHERE key = '\(key)')"
    try raw(
      "UPDATE dossier SET last = (SELECT previous FROM event WHERE number = last) WHERE id = \(row)"
    )
    let again = Cases.Command.decide(Cases.Ruling(.refuse, documentNumber: "决99"))
    // Whoever has the case in mind knows that it is decided; whoever reads it finds what was done to it.
    #expect(throws: Refusal.self) {
      try office.execute(again, on: key, by: office.approver, at: office.at(1))
    }
    let other = try Office(try SQLiteStore(path: path))
    #expect(
      faultCode {
        try other.execute(again, on: key, by: other.approver, at: other.at(1))
      } == .storeCorrupt)
    #expect(try office.engine.verify(against: seal).wrong?.dossier == key.description)
  }

  @Test func `an event of an unknown word with a good chain is found`() throws {
    let (office, key) = try office()
    let store = office.engine.store
    try store.write { changes in
      let place = changes.touch(try #require(try store.head(of: key)))
      changes.append(to: place, at: office.at(300).milliseconds)
    }
    let wrong = try office.engine.verify().wrong
    #expect(wrong?.kind == .unknown)
    #expect(wrong?.dossier == key.description)
    #expect(try office.engine.verify(quick: true).wrong == nil)
  }

  @Test func `a quick verification says what it did not compare`() throws {
    let office = try office().office
    try raw("UPDATE fact SET value = value * 2")
    let quick = try office.engine.verify(quick: true)
    #expect(quick.wrong == nil && quick.quick)
    #expect(quick.unchecked.contains { $0.contains("statistics") })
    #expect(quick.unchecked.contains { $0.contains("personal data") })
    let whole = try office.engine.verify()
    #expect(!whole.quick && !whole.unchecked.contains { $0.contains("statistics") })
  }

  @Test func `a rebuild puts right what is derived, and nothing else`() throws {
    let (office, key) = try office()
    let store = office.engine.store
    let (entries, heads) = (try store.everything(), try store.heads(of: DossierKind.allCases))
    try raw(
      "UPDATE event SET previous = 0, dossier = 1; UPDATE fact SET value = 0; UPDATE fact_sum SET value = 3; DELETE FROM due;"
        + "INSERT INTO due VALUES(5, 5); INSERT INTO fact VALUES(7, 1, 1);"
        + "INSERT INTO counted VALUES(-9999, 'y', 'z', 'received'); INSERT INTO fact VALUES(20240304, -9999, 1);"
        + "UPDATE counted SET unit = 'u' WHERE id = 1; DELETE FROM counted WHERE id = 2;"
        + "UPDATE dossier SET phase = 9, unit = 0, last = 1, version = 1, hash = zeroblob(32), due = NULL;"
        + "DELETE FROM dossier WHERE id = 3; DELETE FROM name WHERE id = 4; DELETE FROM counter")
    // Where entries are filed is all that is left of a name that is gone.
    try raw(
      "UPDATE event SET dossier = 4 WHERE json_extract(text, '$.dossier') = '\(heads[3].key)'")
    try office.engine.rebuild()
    #expect(try office.engine.verify().wrong == nil)
    #expect(try store.everything() == entries)
    #expect(try store.heads(of: DossierKind.allCases).map(\.key) == heads.map(\.key))
    #expect(try store.heads(of: DossierKind.allCases).map(\.hash) == heads.map(\.hash))
    try office.advance(key, by: office.handler)
  }

  @Test func `files that kept no marks list what they listed, and a rebuild makes the marks`()
    throws
  {
    let office = try office().office
    let heads = try office.engine.store.heads(of: DossierKind.allCases)
    func listed() throws -> [Answer?] {
      try [CaseFilter(), CaseFilter(item: office.item)].map {
        try office.engine.query(.caseList($0), by: office.handler, at: office.at(200)).answer
      }
    }
    let before = try listed()
    try raw("UPDATE dossier SET owner = \(Int64.min), subject = \(Int64.min)")
    #expect(try listed() == before)
    #expect(try office.engine.verify().wrong == nil)
    try office.engine.rebuild()
    #expect(try office.engine.store.heads(of: DossierKind.allCases) == heads)
  }

  /// What the tree under the newest seal may look like after someone was at it.
  private static let trees = [
    "DELETE FROM seal_tree", "DELETE FROM seal_tree WHERE tile = 1",
    "UPDATE seal_tree SET hashes = zeroblob(length(hashes))",
    "UPDATE seal_tree SET hashes = zeroblob(length(hashes)) WHERE tile = 1",
    "UPDATE seal_tree SET hashes = zeroblob(7) WHERE tile = 0",
    "UPDATE seal_tree SET hashes = 'x' WHERE tile >= 1 << 56",
    "INSERT OR REPLACE INTO seal_tree VALUES(99, zeroblob(32))",
  ]

  @Test(arguments: trees)
  func `a seal builds on no tree that is not the last seal's, and a rebuild makes it anew`(
    _ sql: String
  ) throws {
    let (office, key) = try office()
    let seal = try office.engine.seal(at: office.at(150))
    try raw(sql)
    try office.advance(key, by: office.handler)
    let next = try office.engine.seal(at: office.at(200))
    #expect(next.dossiers >= seal.dossiers && next.root != seal.root)
    // What the seal did not come by may stand as it is, and is found; the seal itself is right.
    let wrong = try office.engine.verify(against: seal).wrong
    #expect(wrong == nil || wrong?.kind == .store)
    #expect(try office.engine.verify(against: next, quick: true).wrong == nil)
    try raw(sql)
    try office.engine.rebuild()
    #expect(try office.engine.verify(against: next).wrong == nil)
  }

  @Test func `a proof is not made of a tree that was changed`() throws {
    let (office, key) = try office()
    _ = try office.engine.seal(at: office.at(150))
    func prove() throws {
      _ = try office.engine.query(
        .proof(Nothing()), on: key, by: Principal("auditor", .auditor), at: office.at(160))
    }
    #expect(throws: Never.self) { try prove() }
    try raw("UPDATE seal_tree SET hashes = zeroblob(length(hashes)) WHERE tile >= 1 << 56")
    #expect(faultCode { try prove() } == .storeCorrupt)
    try office.engine.rebuild()
    #expect(throws: Never.self) { try prove() }
  }

  @Test func `an entry that is filed under another dossier does not leave its own out of a seal`()
    throws
  {
    let (office, key) = try office()
    let before = try office.engine.seal(at: office.at(150))
    try office.advance(key, by: office.handler)
    let right = try office.engine.unkeptSeal(at: office.at(200))
    try raw(
      "UPDATE event SET dossier = \(Self.other) WHERE number > \(before.entries)")
    #expect(try office.engine.seal(at: office.at(200)).root == right.root)
  }

  @Test func `a rebuild lets others write while it reads, and takes in what they wrote`() throws {
    let (office, key) = try office()
    try raw("UPDATE fact SET value = 7")
    let other = try Office(try SQLiteStore(path: path), seed: 9)
    var isWritten = false
    try office.engine.rebuild { _, _ in
      guard !isWritten else { return }
      isWritten = true
      #expect(throws: Never.self) { try other.advance(key, by: other.handler) }
    }
    #expect(isWritten)
    #expect(try office.engine.verify().wrong == nil)
    try office.advance(key, by: office.reviewer)
  }

  @Test func `a page that was copied over another ends verification and rebuild`() throws {
    let store = try office().office.engine.store as? SQLiteStore
    store?.close()
    let whole = folder.bytes("ledger.db")
    let page = 8_192
    let count = whole.count / page
    var random = SplitMix64(seed: 12)
    for _ in 0..<24 {
      let (from, to) = (Int(random.next() % UInt64(count)), Int(random.next() % UInt64(count)))
      guard from != to, to > 0 else { continue }
      var damaged = whole
      damaged.replaceSubrange(
        to * page..<(to + 1) * page, with: whole[from * page..<(from + 1) * page])
      for name in ["-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: path + name)
      }
      try damaged.write(to: URL(fileURLWithPath: path))
      // It ends: with a fault, with what is wrong, or because nothing was lost.
      guard let engine = try? Engine(store: try SQLiteStore(path: path)) else { continue }
      let found = try? engine.verify()
      _ = try? engine.verify(quick: true)
      guard (try? engine.rebuild()) != nil, found != nil else { continue }
      _ = try? engine.verify()
      (engine.store as? SQLiteStore)?.close()
    }
  }

  // MARK: - Numbers near their limits

  private static let columns = [
    "event.number", "event.dossier", "event.previous", "name.id", "unit.id", "dossier.id",
    "dossier.version", "dossier.last", "dossier.at", "dossier.unit", "dossier.phase", "dossier.due",
    "dossier.owner", "dossier.subject",
    "due.at", "due.dossier", "counted.id", "fact.day", "fact.counted", "fact.value",
    "fact_sum.counted",
    "fact_sum.value",
    "counter.value", "personal.dossier", "notice.number",
    "notice.dossier", "notice.attempts", "notice.due", "seal.number", "follow_up.number",
    "seal_tree.tile", "notice_left.dossier", "notice_left.count", "notice_last.number",
  ]

  @Test(arguments: columns)
  func `a stored number near its limit never traps`(_ column: String) throws {
    let (office, key) = try office()
    (office.engine.store as? SQLiteStore)?.close()
    let whole = folder.bytes("ledger.db")
    let parts = column.split(separator: ".").map(String.init)
    for value in [
      Int64.max, .max - 1, .min, Int64(Int32.max), Int64(Int32.max) + 1, Int64(Int32.min), -1, 0,
    ] {
      for name in ["-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: path + name)
      }
      try whole.write(to: URL(fileURLWithPath: path))
      if parts[0] == "seal" { try raw(Self.unguarded) }
      if parts[0] == "follow_up" {
        try raw("INSERT INTO follow_up(key, text) VALUES('k', '{}')")
      }
      if parts[0].hasPrefix("notice_l") {
        try raw(
          "UPDATE notice SET state = 'sent'; INSERT INTO notice_last VALUES(1, 1);"
            + "INSERT INTO notice_left SELECT min(dossier), 1, zeroblob(16) FROM notice")
      }
      // Where only one row can hold it, the last one does.
      try raw(
        "UPDATE OR IGNORE \(parts[0]) SET \(parts[1]) = \(value) "
          + (["number", "id", "tile"].contains(parts[1])
            ? "WHERE \(parts[1]) = (SELECT max(\(parts[1])) FROM \(parts[0]))" : ""))
      try run(office, key)
    }
  }

  /// Commands, questions, messages, time, verification and rebuild: each does what it can or says what is wrong.
  private func run(_ office: Office, _ key: DossierKey) throws {
    let again = try Office(try SQLiteStore(path: path), seed: 5)
    let engine = again.engine
    let auditor = Principal("auditor", .auditor)
    let all = ReportPeriod(from: .first, through: .last)
    let questions: [(Query, DossierKey?)] = [
      (.caseGet(Nothing()), key), (.caseList(CaseFilter(limit: 100)), nil),
      (.caseLedger(Nothing()), key),
      (.proof(Nothing()), key), (.report(all), nil), (.facts(all), nil),
      (.unitList(Nothing()), nil),
      (.due(DueFilter(by: Day(office.day.number + 90), limit: 100)), nil),
    ]
    func attempt(_ body: () throws -> Void) {
      do { try body() } catch { #expect(error is Fault || error is Refusal) }
    }
    for (query, dossier) in questions {
      attempt { _ = try engine.query(query, on: dossier, by: auditor, at: again.at(130)) }
    }
    attempt { _ = try again.submit(100) }
    attempt { try again.advance(key, by: again.handler) }
    attempt { _ = try engine.notices(at: again.at(130), limit: 1_000) }
    for number in [Int64(1), 2, .max, .min, 0] {
      attempt { _ = try engine.fail(notice: number, at: again.at(130)) }
      attempt { _ = try engine.retry(notice: number, at: again.at(130)) }
      attempt { _ = try engine.acknowledge(notice: number) }
    }
    attempt { _ = try engine.seal(at: again.at(130)) }
    attempt { _ = try engine.sweep(at: again.at(130)) }
    attempt { _ = try engine.retireNotices(at: again.at(500)) }
    attempt { _ = try engine.verify() }
    attempt { _ = try engine.verify(quick: true) }
    attempt { _ = try engine.rebuild() }
    attempt { _ = try engine.verify() }
    (engine.store as? SQLiteStore)?.close()
  }
}
