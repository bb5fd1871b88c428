import Foundation
import Testing

@testable import Xiaoneng
@testable import XiaonengSQLite

/// What stands still is packed, and nothing but the room changes (压实).
@Suite struct PackTests {
  let folder: Folder
  init() throws { folder = try Folder() }

  private var path: String { folder.file("ledger.db") }
  private static let kinds = DossierKind.allCases.filter { !$0.isOfRegister }

  private func open(fewest: Int = 1) throws -> SQLiteStore {
    var options = SQLiteStore.Options()
    (options.synchronous, options.fewestPacked) = (.off, fewest)
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

  /// Packs everything that stands still, so many dossiers at a time.
  @discardableResult
  private func pack(_ store: SQLiteStore, by limit: Int = 64) throws -> Int {
    var total = 0
    while let part = try store.pack(Self.kinds, before: Instant(.max), limit: limit), part > 0 {
      total += part
    }
    return total
  }

  /// Some weeks of work under a seal, packed.
  private func packed() throws -> (office: Office, before: [StoredEntry], seal: Seal) {
    let store = try open()
    let office = try Office(store)
    try office.work()
    let seal = try office.engine.seal(at: office.at(150))
    let before = try store.everything()
    try pack(store)
    #expect(try number("SELECT count(*) FROM pack") > 3)
    return (office, before, seal)
  }

  private func store(of office: Office) throws -> SQLiteStore {
    try #require(office.engine.store as? SQLiteStore)
  }

  @Test func `what is packed reads as before, to the byte, and holds under the same seal`() throws {
    let (office, before, seal) = try packed()
    let store = try store(of: office)
    #expect(try number("SELECT count(*) FROM event WHERE text NOT LIKE '{%'") > 9)
    #expect(try number("SELECT count(*) FROM pack") > 3)
    #expect(try number("SELECT count(*) FROM dictionary") == 1)
    #expect(try store.everything() == before)
    #expect(try store.rows(after: 0, limit: .max).map(\.entry) == before)
    for head in try store.heads(of: Self.kinds) {
      let entries = try store.entries(of: head)
      #expect(entries.count == Int(head.version))
      #expect(try store.trail(of: head).entries == entries)
      #expect(entries.last.map { SHA256.hash($0.text) } == head.hash)
    }
    let found = try office.engine.verify(against: seal)
    #expect(found.wrong == nil)
    #expect(found.entries == Int64(before.count))
    #expect(try pack(store) == 0)
    // Another who opens it reads the same.
    let other = try Engine(store: try open())
    #expect(try other.verify(against: seal).wrong == nil)
    try store.backup(to: folder.file("copy.db"))
    let copy = try SQLiteStore(path: folder.file("copy.db"))
    #expect(try copy.everything() == before)
    #expect(try Engine(store: copy).verify(against: seal).wrong == nil)
  }

  @Test func `it moves into another store as it was written`() throws {
    let (office, before, seal) = try packed()
    let memory = MemoryStore()
    try office.engine.store.copy(into: memory)
    #expect(try memory.everything() == before)
    let engine = try Engine(store: memory)
    #expect(try engine.verify(against: seal).wrong == nil)
    #expect(try engine.pack(at: office.at(150)) == nil)
  }

  @Test func `a packed dossier is added to, and what is added is packed by itself`() throws {
    let store = try open()
    let key = DossierKey(.case, "1")
    try store.record(key, [1, 2, 3])
    #expect(try pack(store) == 1)
    try store.record(key, [4])
    #expect(try number("SELECT count(*) FROM event WHERE text LIKE '{%'") == 1)
    #expect(try pack(store) == 1)
    try store.record(key, [5, 6])
    let entries = try store.everything()
    #expect(entries.count == 6)
    #expect(try chainHolds(entries))
    #expect(try pack(store) == 1)
    #expect(try number("SELECT count(*) FROM pack") == 3)
    #expect(try store.everything() == entries)
  }

  @Test func `a long ledger is packed in several parts`() throws {
    let store = try open()
    let values = Array(repeating: Int64(7), count: 2 * Segment.mostEntries + 5)
    try store.record(DossierKey(.case, "1"), values)
    let entries = try store.everything()
    #expect(try pack(store) == 1)
    #expect(try number("SELECT count(*) FROM pack") == 3)
    #expect(try store.everything() == entries)
    #expect(try chainHolds(entries))
  }

  @Test func `what waits for something, what is young and a file with little of it stay`() throws {
    let store = try open()
    try store.record(DossierKey(.case, "1"), due: 5)
    try store.record(DossierKey(.unit, "U1"))
    try store.record(DossierKey(.case, "2"))
    #expect(try store.pack(Self.kinds, before: Instant(0), limit: 9) == 0)
    #expect(try store.pack(Self.kinds, before: Instant(1), limit: 9) == 1)
    #expect(try number("SELECT count(*) FROM event WHERE text LIKE '{%'") == 2)
    store.close()
    let few = try SQLiteStore(path: folder.file("few.db"))
    try few.record(DossierKey(.case, "1"))
    #expect(try few.pack(Self.kinds, before: Instant(.max), limit: 9) == 0)
  }

  @Test func `who is stopped in between has lost nothing, and the next goes on`() throws {
    let office = try Office(try open(fewest: .max))
    try office.work()
    let seal = try office.engine.seal(at: office.at(150))
    let before = try store(of: office).everything()
    try store(of: office).close()
    for _ in 0..<2 {
      let store = try open()
      #expect(try store.pack(Self.kinds, before: Instant(.max), limit: 1) == 1)
      // The process dies with a transaction open.
      _ = try store.begin(writing: true)
      try store.live().execute("UPDATE event SET text = '1/1'; DELETE FROM pack")
      store.rollback()
      #expect(try store.everything() == before)
      store.close()
    }
    let store = try open()
    #expect(try pack(store, by: 2) > 0)
    #expect(try store.everything() == before)
    #expect(try Engine(store: store).verify(against: seal).wrong == nil)
  }

  @Test func `a sweep packs by the way what had no entry for sixty days`() throws {
    let office = try Office(try open())
    try office.work()
    let before = try store(of: office).everything()
    let late = Instant(office.at(150).milliseconds + 400 * 86_400_000)
    while try office.engine.sweep(at: late).more {}
    #expect(try number("SELECT count(*) FROM pack") > 0)
    #expect(try store(of: office).everything().prefix(before.count) == before[...])
    #expect(try office.engine.verify().wrong == nil)
  }

  @Test(arguments: [
    // The stream, cut short, changed, exchanged, gone; the dictionary likewise.
    "UPDATE pack SET bytes = substr(bytes, 1, length(bytes) - 5) WHERE number = 3",
    "UPDATE pack SET bytes = substr(bytes, 1, 20) || x'00' || substr(bytes, 22) WHERE number = 3",
    "UPDATE pack SET bytes = bytes || x'00' WHERE number = 3",
    "UPDATE pack SET bytes = x'' WHERE number = 3",
    "UPDATE pack SET bytes = 'nonsense' WHERE number = 3",
    "UPDATE pack SET bytes = (SELECT p.bytes FROM pack p WHERE p.number = 4) WHERE number = 3",
    "DELETE FROM pack WHERE number = 3", "DELETE FROM pack", "DELETE FROM dictionary",
    "UPDATE dictionary SET bytes = bytes || x'20'", "UPDATE dictionary SET bytes = x''",
    "UPDATE dictionary SET id = id + 1",
    // What says where a text is packed.
    "UPDATE event SET text = '3/0' WHERE text = '3/1'",
    "UPDATE event SET text = '4/1' WHERE text = '3/1'",
    "UPDATE event SET text = '3/99' WHERE text = '3/1'",
    "UPDATE event SET text = '3/-1' WHERE text = '3/1'",
    "UPDATE event SET text = '3' WHERE text = '3/1'",
    "UPDATE event SET text = '' WHERE text = '3/1'",
    "UPDATE event SET text = '99999999999999999999/1' WHERE text = '3/1'",
    "UPDATE event SET text = '9223372036854775807/9223372036854775807' WHERE text = '3/1'",
    "UPDATE event SET text = CASE text WHEN '3/0' THEN '3/1' ELSE '3/0' END WHERE text IN ('3/0', '3/1')",
    "DELETE FROM event WHERE text = '3/1'", "DELETE FROM event WHERE text LIKE '3/%'",
    "UPDATE event SET previous = 0 WHERE text LIKE '3/%'",
  ])
  func `whoever changes what is packed is found, and read by no one`(_ sql: String) throws {
    let (office, _, seal) = try packed()
    try store(of: office).close()
    let key = try number("SELECT dossier FROM event WHERE text = '3/0'")
    try raw(sql)
    let store = try open()
    #expect(try Engine(store: store).verify(against: seal).wrong != nil)
    #expect(try Engine(store: store).verify(quick: true).wrong != nil)
    let head = try #require(try store.heads(numbered: [key]).first)
    #expect(try !isWhole(head, in: store))
  }

  /// Whether a ledger can be read from end to end.
  private func isWhole(_ head: DossierHead, in store: SQLiteStore) throws -> Bool {
    var texts: [[UInt8]] = []
    let fault = faultCode { texts = try store.entries(of: head).map(\.text) }
    guard fault == nil else {
      #expect(fault == .storeCorrupt)
      return false
    }
    var last = LedgerDigest.zero
    for text in texts {
      guard let entry = try? LedgerEntry(reading: text), entry.previous == last,
        entry.dossier == head.key
      else { return false }
      last = SHA256.hash(text)
    }
    return texts.count == Int(head.version)
  }

  @Test func `pointers that are gone are made again from what is packed`() throws {
    let (office, before, seal) = try packed()
    try store(of: office).close()
    try raw("UPDATE event SET previous = 0, dossier = 1")
    let engine = try Engine(store: try open())
    #expect(try engine.verify().wrong != nil)
    _ = try engine.rebuild()
    #expect(try engine.store.everything() == before)
    #expect(try engine.verify(against: seal).wrong == nil)
  }

  // MARK: - Streams

  @Test func `lines come out again as the texts they were`() throws {
    let zero = String(repeating: "0", count: 64)
    var texts = [#"{"data":{"previous":"\#(zero)"},"previous":"\#(zero)","seq":1}"#]
    for sequence in 2...5 {
      let hash = SHA256.hash(texts.last ?? "").hex
      texts.append(
        #"{"data":{"previous":"","text":"\"previous\":\""},"previous":"\#(hash)","seq":\#(sequence),"unit":"U"}"#
      )
    }
    let bytes = texts.map { Array($0.utf8) }
    let lines = try #require(Segment.lines(of: bytes[...]))
    #expect(lines.count == bytes.joined().count + 4 - 4 * 64)
    let segment = try #require(Segment(lines: lines))
    #expect((0..<5).map { segment.text($0) } == bytes)
    #expect(segment.text(5) == nil)
    #expect(segment.text(-1) == nil)
    for wrong in ["", "{}\n{}", "{}\n", "{}\n{\"previous\":\"", "\n\n"] {
      #expect(Segment(lines: Array(wrong.utf8))?.count ?? 0 == (wrong.hasSuffix(":\"") ? 2 : 0))
    }
    #expect(Segment.lines(of: [Array("{}".utf8), Array("{\"previous\":\"1\"}".utf8)][...]) == nil)
  }

  @Test func `a stream is taken with its own dictionary, whole, and within bounds`() throws {
    let words = Array("效能 has its words, and says them often.".utf8)
    let bytes = Array(repeating: words, count: 500).flatMap(\.self)
    let packed = try #require(Deflate.pack(bytes, with: words))
    #expect(packed.count < 200)
    #expect(Deflate.dictionary(of: packed) == Deflate.name(of: words))
    #expect(Deflate.unpack(packed, with: words, most: bytes.count) == bytes)
    #expect(Deflate.unpack(packed, with: words, most: bytes.count - 1) == nil)
    #expect(Deflate.unpack(packed, with: words, most: 0) == nil)
    #expect(Deflate.unpack(packed, with: words + [1], most: bytes.count) == nil)
    #expect(Deflate.unpack(packed, with: [], most: bytes.count) == nil)
    #expect(Deflate.unpack(packed + [0], with: words, most: bytes.count) == nil)
    for place in packed.indices {
      var wrong = packed
      wrong[place] ^= 0x55
      #expect(Deflate.unpack(wrong, with: words, most: bytes.count) == nil)
      #expect(Deflate.unpack(Array(packed[..<place]), with: words, most: bytes.count) == nil)
    }
  }
}
