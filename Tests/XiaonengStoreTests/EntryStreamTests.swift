import Testing
import XiaonengSimulation
import XiaonengTestSupport

@testable import Xiaoneng
@testable import XiaonengSQLite

/// All entries in their order, whoever looks at them.
@Suite struct EntryStreamTests {
  let folder: Folder
  init() throws { folder = try Folder() }

  private func city(threads: Int = 1) throws -> Engine {
    var store = SQLiteStore.Options()
    store.synchronous = .off
    var options = Engine.Options()
    (options.isSimulation, options.threads) = (true, threads)
    return try Engine(
      store: try SQLiteStore(path: folder.file("city.db"), options: store), options: options)
  }

  private func lived(_ cases: Int, threads: Int = 1) throws -> Engine {
    let engine = try city(threads: threads)
    var year = try CityYear(City.made(cases: cases, items: 12, seed: 3, year: 2012))
    _ = try year.live(on: engine, batch: 500)
    return engine
  }

  @Test func `entries come in their order with what was found in each, however they are parted`()
    throws
  {
    let engine = try lived(60)
    let all: [StoredEntry] = try engine.store.scan(after: 0, limit: .max)
    #expect(all.count > 500)
    for (threads, rows, parts) in [(1, 4_096, 1), (1, 7, 3), (3, 1, 1), (4, 13, 5), (4, 512, 16)] {
      let crew = Crew(threads: threads)
      for after: Int64 in [.min, 0, 100, all.last?.number ?? 0] {
        var stream = EntryStream<LedgerDigest>(
          engine.store.audit, after: after, crew, size: (rows, parts)
        ) { SHA256.hash($0) }
        var (numbers, hashes) = ([Int64](), [LedgerDigest]())
        while try stream.next({ (part) throws(Fault) in
          numbers += part.page.rows.map(\.number)
          hashes += part.found
          return true
        }) {}
        let right = all.filter { $0.number > after }
        #expect(numbers == right.map(\.number))
        #expect(hashes == right.map { SHA256.hash($0.text) })
      }
    }
  }

  @Test func `whoever has seen enough is shown no more`() throws {
    let engine = try lived(20)
    var stream = EntryStream<Int>(
      engine.store.audit, after: .min, Crew(threads: 3), size: (5, 2)
    ) { $0.count }
    var parts = 0
    while try stream.next({ (_) throws(Fault) in
      parts += 1
      return parts < 3
    }) {}
    #expect(parts == 3)
  }

  @Test(arguments: [
    "UPDATE event SET text = replace(text, '\"role\":\"window\"', '\"role\":\"reviewer\"') WHERE number = 400",
    "UPDATE event SET previous = previous - 1 WHERE number = 401",
    "UPDATE event SET dossier = dossier + 1 WHERE number = 399",
    "DELETE FROM event WHERE number = 402",
    "UPDATE event SET text = substr(text, 2) WHERE number = 398",
  ])
  func `several threads find what one finds`(_ sql: String) throws {
    let engine = try lived(60)
    _ = try engine.seal(at: Instant(startOf: try #require(Day(year: 2013, month: 1, day: 1))))
    (engine.store as? SQLiteStore)?.close()
    let connection = try Connection(
      path: folder.file("city.db"), create: false, readOnly: false, busyMilliseconds: 0)
    try connection.execute(sql)
    connection.close()
    for quick in [true, false] {
      let found = try [1, 4].map { try city(threads: $0).verify(quick: quick) }
      #expect(found[0].wrong != nil)
      #expect(found[0] == found[1])
    }
  }

  @Test func `several threads rebuild what one rebuilds`() throws {
    let engine = try lived(60, threads: 4)
    #expect(try engine.verify().wrong == nil)
    (engine.store as? SQLiteStore)?.close()
    let connection = try Connection(
      path: folder.file("city.db"), create: false, readOnly: false, busyMilliseconds: 0)
    try connection.execute("UPDATE fact SET value = value + 1; UPDATE dossier SET phase = 0")
    connection.close()
    let again = try city(threads: 4)
    #expect(try again.verify().wrong != nil)
    try again.rebuild()
    #expect(try again.verify().wrong == nil)
  }
}
