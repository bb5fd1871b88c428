import Foundation
import Testing

@testable import Xiaoneng
@testable import XiaonengSQLite

/// What becomes of files: found again, made, refused, full, damaged.
@Suite struct SQLiteFileTests {
  let folder: Folder
  init() throws { folder = try Folder() }

  let one = DossierKey(.case, "A1")
  private var path: String { folder.file("ledger.db") }

  private func options(_ set: (inout SQLiteStore.Options) -> Void) -> SQLiteStore.Options {
    var options = SQLiteStore.Options()
    set(&options)
    return options
  }

  /// Runs SQL on the file behind the store's back.
  private func raw(_ sql: String...) throws {
    let connection = try Connection(path: path, create: true, readOnly: false, busyMilliseconds: 0)
    defer { connection.close() }
    for statement in sql { try connection.execute(statement) }
  }

  private func opening(_ options: SQLiteStore.Options = .init()) -> Fault.Code? {
    faultCode { _ = try SQLiteStore(path: path, options: options) }
  }

  // MARK: - Opening

  @Test func `a file that is opened again holds everything`() throws {
    let record = PersonalRecord(slot: "name", salt: Salt(high: 1, low: 2), value: [3])
    let day = FactKey(day: Day(5), unit: "u", item: "i", measure: .closed)
    var seal = Seal()
    seal.entries = 3
    let first = try SQLiteStore(path: path)
    try first.record(one, [1, 2], due: 10)
    try first.write { changes in
      let place = changes.touch(try #require(try first.head(of: one)))
      changes.append(to: place)
      changes.heads[place].unit = "u"
      changes.personal = [(place, record)]
      changes.facts[day] = 9
      changes.counters["c"] = 1
      changes.values["v"] = [1]
      changes.seal = seal
      changes.requests["k"] = StoredRequest(
        command: .zero, done: Outcome.Done(dossier: one, first: 1, last: 1))
      changes.messages.append(
        ChangeSet.Message(
          head: place, at: Instant(1), channel: .web, template: .closed, values: ["x"]))
    }
    let entries = try first.everything()
    let head = try first.head(of: one)
    first.close()
    let second = try SQLiteStore(path: path, options: options { $0.create = false })
    #expect(try second.everything() == entries)
    #expect(try second.head(of: one) == head)
    #expect(try second.waiting().map(\.key) == [one])
    #expect(try second.personal(of: one, slot: "name") == record)
    #expect(try second.facts(from: Day(5), through: Day(5), unit: nil, item: nil) == [Fact(day, 9)])
    #expect(try second.counter("c") == 1)
    #expect(try second.value(named: "v") == [1])
    #expect(try second.lastSeal() == seal)
    #expect(try second.request("k")?.done.dossier == one)
    #expect(try second.notice(1)?.values == ["x"])
  }

  @Test func `a new file is marked as ours, in wide pages, with a write-ahead log`() throws {
    try SQLiteStore(path: path).close()
    let connection = try Connection(path: path, create: false, readOnly: true, busyMilliseconds: 0)
    defer { connection.close() }
    #expect(try connection.integer("PRAGMA application_id") == Schema.application)
    #expect(try connection.integer("PRAGMA user_version") == Schema.version)
    #expect(try connection.integer("PRAGMA page_size") == 8_192)
    // Read and write version of the header: 2 is the write-ahead log.
    #expect(Array(folder.bytes("ledger.db")[18..<20]) == [2, 2])
  }

  @Test func `an empty file becomes ours, unless nothing is to be made`() throws {
    try Data().write(to: URL(fileURLWithPath: path))
    #expect(opening(options { $0.create = false }) == .storeMissing)
    #expect(opening(options { $0.readOnly = true }) == .storeMissing)
    #expect(opening() == nil)
    #expect(opening(options { $0.create = false }) == nil)
  }

  @Test func `a missing file is made only when asked for`() throws {
    #expect(opening(options { $0.create = false }) == .storeMissing)
    #expect(opening(options { $0.readOnly = true }) == .storeMissing)
    #expect(!FileManager.default.fileExists(atPath: path))
    let deep = folder.file("no/such/folder/ledger.db")
    #expect(faultCode { _ = try SQLiteStore(path: deep) } == .storeMissing)
  }

  @Test(arguments: ["", "a\0b"])
  func `a path no file can have is refused`(_ path: String) {
    #expect(faultCode { _ = try SQLiteStore(path: path) } == .badOption)
  }

  @Test(arguments: [
    "hello", String(repeating: "not a database ", count: 500), "SQLite format 3\0",
    "SQLite format 3\0" + String(repeating: "x", count: 5_000),
  ])
  func `a file that is no database is not ours`(_ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    #expect(opening() == .notOurs)
    #expect(folder.bytes("ledger.db") == Data(text.utf8))
  }

  @Test func `a folder is not ours`() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(opening() == .notOurs)
  }

  @Test(arguments: [
    "CREATE TABLE event(x)", "PRAGMA application_id = 7", "PRAGMA user_version = 1",
  ])
  func `a database of someone else is not ours and stays as it is`(_ sql: String) throws {
    try raw(sql)
    let before = folder.bytes("ledger.db")
    #expect(opening() == .notOurs)
    #expect(folder.bytes("ledger.db") == before)
  }

  @Test func `a newer schema is refused`() throws {
    try SQLiteStore(path: path).close()
    try raw("PRAGMA user_version = 99")
    #expect(opening() == .storeNewer)
  }

  @Test func `counters of a file of before stay what they were`() throws {
    try raw("PRAGMA application_id = \(Schema.application); PRAGMA user_version = 9")
    for step in Schema.steps.prefix(9) { try raw(step) }
    try raw(
      "INSERT INTO fact VALUES('2012-07-31', 'u', 'i', 'received', 3), ('2012-08-01', 'u', 'i', 'received', 4),"
        + "('2012-08-01', 'u', '', 'ticket@received', 5), ('2012-08-02', 'v', 'i', 'closed', 6)",
      "INSERT INTO fact_sum VALUES('m2012-07', '', '', '', 0), ('m2012-07', 'u', 'i', 'received', 3)"
    )
    let store = try SQLiteStore(path: path)
    let ticket = try #require(Measure("ticket@received"))
    func fact(_ day: String, _ unit: String, _ item: String, _ measure: Measure, _ value: Int64)
      throws -> Fact
    {
      Fact(
        FactKey(day: try #require(Day(day)), unit: unit, item: item, measure: measure), value)
    }
    let facts = [
      try fact("2012-07-31", "u", "i", .received, 3), try fact("2012-08-01", "u", "", ticket, 5),
      try fact("2012-08-01", "u", "i", .received, 4), try fact("2012-08-02", "v", "i", .closed, 6),
    ]
    #expect(try store.facts(from: .first, through: .last, unit: nil, item: nil) == facts)
    let first = try #require(Day("2012-07-01"))
    #expect(
      try store.sums(from: first, through: .last, unit: nil, item: nil, measures: ["ticket@"])
        .map(\.value) == [5])
    #expect(
      try store.sums(from: first, through: .last, unit: "u", item: "i", measures: [])
        .map(\.value) == [7])
    #expect(try store.damage() == nil)
    try store.write { $0.facts[facts[1].key] = 1 }
    #expect(
      try store.facts(from: .first, through: .last, unit: nil, item: "").map(\.value) == [6])
  }

  @Test func `a damaged file of before is brought up to date all the same`() throws {
    try raw("PRAGMA application_id = \(Schema.application); PRAGMA user_version = 9")
    for step in Schema.steps.prefix(9) { try raw(step) }
    try raw(
      "INSERT INTO fact VALUES('x', 'u', 'i', 'received', 3), ('y', 'u', 'i', 'received', 4)",
      "INSERT INTO fact_sum VALUES('m2012-07', '', '', '', 0), ('m2012-07', 'u', '', '', 0)",
      "DROP INDEX fact_rare")
    let store = try SQLiteStore(path: path)
    #expect(
      faultCode { _ = try store.facts(from: .first, through: .last, unit: nil, item: nil) } == nil)
    #expect(try store.tally().facts == 1)
  }

  @Test func `what another process numbered anew is looked up again`() throws {
    let store = try SQLiteStore(path: path)
    let key = FactKey(day: Day(0), unit: "u", item: "i", measure: .closed)
    try store.write { $0.facts[key] = 1 }
    // Another counter has its number now.
    try raw("UPDATE counted SET id = 2", "UPDATE fact SET counted = 2")
    try raw("INSERT INTO counted VALUES(1, 'v', 'j', 'received')")
    try store.write { $0.facts[key] = 1 }
    #expect(
      try store.facts(from: .first, through: .last, unit: nil, item: nil) == [Fact(key, 2)])
  }

  @Test func `a counter of nothing is told, and left out of no figure`() throws {
    let store = try SQLiteStore(path: path)
    let key = FactKey(day: Day(0), unit: "u", item: "i", measure: .closed)
    try store.write { $0.facts[key] = 1 }
    try raw("DELETE FROM counted")
    #expect(
      faultCode {
        _ = try store.sums(from: .first, through: .last, unit: nil, item: nil, measures: [])
      } == .storeCorrupt)
    #expect(
      faultCode { _ = try store.facts(from: .first, through: .last, unit: "u", item: nil) }
        == .storeCorrupt)
  }

  @Test func `a step that fails leaves the file empty`() throws {
    try raw("PRAGMA page_size = 512; PRAGMA journal_mode = DELETE")
    let connection = try Connection(path: path, create: true, readOnly: false, busyMilliseconds: 0)
    try connection.execute("PRAGMA max_page_count = 3")
    #expect(
      faultCode { try Schema.prepare(connection, options: options { $0.pageSize = 512 }) }
        == .storeFull)
    connection.close()
    #expect(opening() == nil)
  }

  // MARK: - Reading only

  @Test func `a store that is only read reads everything and writes nothing`() throws {
    let writer = try SQLiteStore(path: path)
    try writer.record(one)
    let reader = try SQLiteStore(path: path, options: options { $0.readOnly = true })
    _ = try reader.begin(writing: false)
    #expect(try reader.everything() == writer.everything())
    reader.rollback()
    #expect(faultCode { _ = try reader.begin(writing: true) } == .storeReadOnly)
    #expect(try reader.head(of: one) == writer.head(of: one))
  }

  @Test(.enabled(if: geteuid() != 0, "root may write every file"))
  func `a file the system protects is read and not written`() throws {
    try SQLiteStore(path: path).close()
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
    let store = try SQLiteStore(path: path)
    #expect(try store.lastNumber() == 0)
    #expect(faultCode { _ = try store.begin(writing: true) } == .storeReadOnly)
  }

  // MARK: - Failing

  @Test func `a full disk undoes the whole batch, and the store goes on with room`() throws {
    let store = try SQLiteStore(path: path)
    try store.record(one)
    let head = try store.head(of: one)
    let connection = try #require(store.connection)
    let pages = try #require(try connection.integer("PRAGMA page_count"))
    try connection.execute("PRAGMA max_page_count = \(pages + 2)")
    let code = faultCode { try store.record(one, Array(1...2_000), due: 7) }
    #expect(code == .storeFull)
    #expect(try store.lastNumber() == 1)
    #expect(try store.head(of: one) == head)
    #expect(try store.waiting().isEmpty)
    try connection.execute("PRAGMA max_page_count = 100000")
    try store.record(one, Array(1...2_000), due: 7)
    #expect(try store.lastNumber() == 2_001)
    #expect(try chainHolds(store.everything()))
  }

  @Test func `units of a batch that was undone are numbered anew`() throws {
    let store = try SQLiteStore(path: path)
    try store.record(one)
    for (unit, version) in [("u1", Int32(9)), ("u2", 1)] {
      let code = faultCode {
        try store.write { changes in
          var head = try #require(try store.head(of: one))
          head.unit = unit
          changes.append(to: changes.touch(head))
          changes.before[0].version = version
          changes.refiled.insert(0)
        }
      }
      #expect(code == (version == 9 ? .versionConflict : nil))
    }
    let other = try SQLiteStore(path: path)
    #expect(try other.head(of: one)?.unit == "u2")
  }

  /// A dossier that a command moves in no list is written without them; what others moved meanwhile is put right.
  @Test(arguments: [
    "UPDATE dossier SET due = 5 WHERE due = 7; UPDATE due SET at = 5",
    "UPDATE dossier SET phase = 9",
    "UPDATE dossier SET due = NULL, phase = 9; DELETE FROM due", "SELECT 1",
  ])
  func `a dossier that stays where it is ends there wherever another filed it`(
    _ meanwhile: String
  ) throws {
    let store = try SQLiteStore(path: path)
    try store.record(DossierKey(.case, "A0"))
    let known = try store.record(one, due: 7)
    try raw(meanwhile)
    let changes = try store.write { changes in changes.append(to: changes.touch(known)) }
    #expect(try store.head(of: one) == changes.heads[0])
    #expect(try store.due(by: Instant(100), limit: 9) == changes.heads)
    #expect(try store.standing().contains(.due))
    var page = HeadPage(of: .case)
    page.phases = [known.phase]
    #expect(try store.heads(page).contains(changes.heads[0]))
    #expect(try chainHolds(store.everything()))
    #expect(try store.damage() == nil)
  }

  @Test func `a change set that points outside itself is refused`() throws {
    let store = try SQLiteStore(path: path)
    let code = faultCode {
      try store.write { changes in
        changes.append(to: changes.touch(DossierHead(new: one)))
        changes.erased = [(7, "x")]
      }
    }
    #expect(code == .badValue)
    #expect(try store.lastNumber() == 0)
  }

  @Test func `a counter that would overflow is refused`() throws {
    let store = try SQLiteStore(path: path)
    let key = FactKey(day: Day(0), unit: "u", item: "i", measure: .closed)
    try store.write { $0.facts[key] = .max }
    #expect(faultCode { try store.write { $0.facts[key] = 1 } } == .storeFailed)
    #expect(
      try store.facts(from: Day(0), through: Day(0), unit: nil, item: nil) == [Fact(key, .max)])
  }

  @Test func `what is closed answers that it is closed`() throws {
    let store = try SQLiteStore(path: path)
    _ = try store.begin(writing: true)
    store.close()
    store.close()
    store.rollback()
    #expect(faultCode { _ = try store.begin(writing: false) } == .badHandle)
    #expect(faultCode { _ = try store.lastNumber() } == .badHandle)
    #expect(faultCode { try store.backup(to: folder.file("copy.db")) } == .badHandle)
    let next = try SQLiteStore(path: path)
    #expect(try next.lastNumber() == 0)
  }

  @Test func `a child of fork may not use its parent's store`() throws {
    let store = try SQLiteStore(path: path)
    try store.record(one)
    // What a child sees: another process than the one that opened.
    store.process += 1
    #expect(faultCode { _ = try store.begin(writing: false) } == .afterFork)
    #expect(faultCode { _ = try store.head(of: one) } == .afterFork)
    store.process -= 1
    #expect(try store.lastNumber() == 1)
  }

  @Test func `faults carry a code and never what is stored`() throws {
    let fault = Fault(sqlite: 2067)
    #expect(fault == Fault(.storeFailed, detail: "SQLite 2067"))
    let codes: [(Int32, Fault.Code)] = [
      (5, .storeBusy), (6, .storeBusy), (261, .storeBusy), (13, .storeFull), (8, .storeReadOnly),
      (776, .storeReadOnly), (1032, .storeMissing), (11, .storeCorrupt), (267, .storeCorrupt),
      (26, .notOurs), (18, .tooLarge), (7, .storeFailed), (10, .storeFailed), (14, .storeFailed),
    ]
    for (code, expected) in codes { #expect(Fault(sqlite: code).code == expected) }
    #expect(Fault(sqlite: 4874, systemError: ENOSPC).code == .storeFull)
  }

  // MARK: - Damage

  @Test func `a changed byte is read as it stands`() throws {
    let store = try SQLiteStore(path: path)
    try store.record(one, [1, 2, 3])
    let before = try store.everything()
    try raw(
      "UPDATE event SET text = replace(text, '\"value\":2', '\"value\":7') WHERE number = 2",
      "UPDATE event SET text = CAST(x'7BFF007D' AS TEXT) WHERE number = 3")
    let after = try store.everything()
    #expect(after[0] == before[0])
    let changed = String(decoding: before[1].text, as: UTF8.self)
      .replacing("\"value\":2", with: "\"value\":7")
    #expect(after[1].text == Array(changed.utf8))
    #expect(after[2].text == [0x7B, 0xFF, 0x00, 0x7D])
    #expect(try store.entries(of: try #require(try store.head(of: one))) == after)
  }

  @Test(arguments: [
    "DELETE FROM event WHERE number = 2", "UPDATE event SET previous = 3 WHERE number = 2",
    "UPDATE event SET previous = 2 WHERE number = 2", "UPDATE event SET previous = 9",
    "UPDATE dossier SET last = 9",
  ])
  func `a broken link between entries is a fault`(_ sql: String) throws {
    let store = try SQLiteStore(path: path)
    try store.record(one, [1, 2, 3])
    try raw(sql)
    let head = try #require(try store.head(of: one))
    #expect(faultCode { _ = try store.entries(of: head) } == .storeCorrupt)
  }

  @Test func `an entry that is filed under another dossier is a fault`() throws {
    let store = try SQLiteStore(path: path)
    try store.record(one, [1, 2, 3])
    try store.record(DossierKey(.case, "A2"))
    try raw("UPDATE event SET dossier = 2 WHERE number = 2")
    let head = try #require(try store.head(of: one))
    #expect(faultCode { _ = try store.entries(of: head) } == .storeCorrupt)
  }

  @Test func `links between entries are made anew with what is derived`() throws {
    let store = try SQLiteStore(path: path)
    let two = DossierKey(.case, "A2")
    for key in [one, two, one, two] { try store.record(key) }
    let before = try [one, two].map { try #require(try store.head(of: $0)) }
    let entries = try before.map { try store.entries(of: $0) }
    try raw("UPDATE event SET previous = 0", "UPDATE dossier SET last = 1, hash = x'00'")
    var changes = ChangeSet()
    for head in before {
      let place = changes.touch(head)
      changes.heads[place].hash = .zero
    }
    _ = try store.begin(writing: true)
    try store.replaceDerived(&changes)
    #expect(changes.heads == before)
    #expect(try store.heads(of: [.case]) == before)
    #expect(try before.map { try store.entries(of: $0) } == entries)
  }

  @Test(arguments: [
    ("UPDATE dossier SET hash = x'00'", "head"), ("UPDATE dossier SET version = 1 << 40", "head"),
    ("UPDATE dossier SET phase = 256", "head"), ("UPDATE dossier SET unit = 77", "head"),
    ("UPDATE name SET key = 'nonsense/A1' WHERE id = 2", "heads"),
    ("UPDATE fact SET day = 20249999", "facts"), ("UPDATE counted SET measure = 'x'", "facts"),
    ("UPDATE personal SET salt = x'01'", "personal"),
    ("UPDATE request SET outcome = '{'", "request"),
    ("UPDATE request SET command = x'01'", "request"), ("UPDATE notice SET filling = 7", "notice"),
    ("UPDATE notice SET state = 'lost'", "notice"),
    ("DROP TRIGGER seal_unchanged; UPDATE seal SET text = '[]'", "seal"),
  ])
  func `a row that cannot be read is a fault`(_ sql: String, _ what: String) throws {
    let store = try SQLiteStore(path: path)
    try store.record(DossierKey(.case, "A0"))
    try store.write { changes in
      let place = changes.touch(DossierHead(new: one))
      changes.append(to: place)
      changes.personal = [
        (place, PersonalRecord(slot: "s", salt: Salt(high: 1, low: 1), value: [1]))
      ]
      changes.facts[FactKey(day: Day(0), unit: "u", item: "i", measure: .closed)] = 1
      changes.seal = Seal()
      changes.requests["k"] = StoredRequest(
        command: .zero, done: Outcome.Done(dossier: one, first: 1, last: 1))
      changes.messages.append(
        ChangeSet.Message(
          head: place, at: Instant(1), channel: .web, template: .closed, values: []))
    }
    func read() throws {
      switch what {
      case "head": _ = try store.head(of: one)
      case "heads": _ = try store.heads(of: [.case])
      case "facts": _ = try store.facts(from: .first, through: .last, unit: nil, item: nil)
      case "personal": _ = try store.personal(of: one, slot: "s")
      case "request": _ = try store.request("k")
      case "notice": _ = try store.notice(1)
      default: _ = try store.lastSeal()
      }
    }
    try read()
    try raw(sql)
    #expect(faultCode(read) == .storeCorrupt)
  }

  // MARK: - Erasing and copying

  @Test func `erased data are in none of the store's files`() throws {
    let store = try SQLiteStore(path: path)
    let heads = try (0..<200).map { try store.record(DossierKey(.case, "A\($0)")) }
    func marker(_ index: Int) -> [UInt8] { Array("marker-\(index)-\(index * 7919)".utf8) }
    func traces() -> Int {
      ["ledger.db", "ledger.db-wal"].map { name in
        let bytes = folder.bytes(name)
        return heads.indices.count { bytes.range(of: Data(marker($0))) != nil }
      }.reduce(0, +)
    }
    for index in heads.indices {
      // Out of order, so that pages are split in the middle and cells move between them.
      let index = index * 73 % heads.count
      try store.write { changes in
        let place = changes.touch(heads[index])
        let filling = [UInt8](repeating: 0x2E, count: index * 37 % 900)
        changes.personal = [
          (
            place,
            PersonalRecord(
              slot: "applicant", salt: Salt(high: 0, low: 0), value: marker(index) + filling)
          )
        ]
      }
    }
    #expect(traces() >= heads.count)
    for head in heads {
      try store.write { changes in
        changes.erased = [(changes.touch(head), "applicant")]
      }
    }
    #expect(traces() == 0)
    store.close()
    #expect(traces() == 0)
  }

  @Test func `a copy holds everything, and overwrites nothing`() throws {
    let store = try SQLiteStore(path: path)
    try store.record(one, [1, 2], due: 3)
    let copy = folder.file("副本 'a'.db")
    try store.backup(to: copy)
    #expect(faultCode { try store.backup(to: copy) } == .storeExists)
    #expect(faultCode { try store.backup(to: folder.path) } == .storeExists)
    #expect(faultCode { try store.backup(to: "") } == .badOption)
    _ = try store.begin(writing: false)
    #expect(faultCode { try store.backup(to: folder.file("x.db")) } == .storeBusy)
    store.rollback()
    let second = try SQLiteStore(path: copy, options: options { $0.create = false })
    #expect(try second.everything() == store.everything())
    #expect(try second.heads(of: [.case]) == store.heads(of: [.case]))
    try second.record(one, [3])
    #expect(try chainHolds(second.everything()))
  }
}
