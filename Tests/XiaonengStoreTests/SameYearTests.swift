import Testing
import Xiaoneng
import XiaonengSQLite
import XiaonengSimulation

/// The same commands give the same bytes, wherever they are kept.
@Suite struct SameYearTests {
  private func live(_ city: City, on store: any Store, batch: Int) throws -> Engine {
    var options = Engine.Options()
    options.salts = .seeded(5)
    let engine = try Engine(store: store, options: options)
    var year = try CityYear(city)
    _ = try year.live(on: engine, batch: batch)
    return engine
  }

  @Test func `a year in memory and a year in a file are the same bytes under the same seal`() throws
  {
    let folder = try Folder()
    let city = City.made(cases: 250, items: 30, seed: 3, year: 2012)
    let memory = try live(city, on: MemoryStore(), batch: 1_000)
    let file = try live(
      city, on: try SQLiteStore(path: folder.file("year.db")), batch: 1_000)
    let end = Instant(startOf: try #require(Day(year: 2013, month: 1, day: 1)))
    #expect(try memory.seal(at: end) == file.seal(at: end))
    #expect(try memory.store.scan(after: 0, limit: .max) == file.store.scan(after: 0, limit: .max))
    let all = (from: Day.first, through: Day.last)
    #expect(
      try memory.store.facts(from: all.from, through: all.through, unit: nil, item: nil)
        == file.store.facts(from: all.from, through: all.through, unit: nil, item: nil))
    #expect(try memory.verify().wrong == nil)
    #expect(try file.verify().wrong == nil)
  }
}
