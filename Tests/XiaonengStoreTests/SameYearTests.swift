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

  @Test func `a year is the same bytes under the same seal on every store`() throws {
    let folder = try Folder()
    let city = City.made(cases: 250, items: 30, seed: 3, year: 2012)
    let end = Instant(startOf: try #require(Day(year: 2013, month: 1, day: 1)))
    let all = (from: Day.first, through: Day.last)
    let memory = try live(city, on: MemoryStore(), batch: 1_000)
    let seal = try memory.seal(at: end)
    let entries = try memory.store.scan(after: 0, limit: .max)
    #expect(try memory.verify().wrong == nil)
    for kind in StoreKind.whole where kind != .memory {
      let other = try live(city, on: try kind.make(in: folder), batch: 1_000)
      #expect(try other.seal(at: end) == seal)
      #expect(try other.store.scan(after: 0, limit: .max) == entries)
      #expect(
        try other.store.facts(from: all.from, through: all.through, unit: nil, item: nil)
          == memory.store.facts(from: all.from, through: all.through, unit: nil, item: nil))
      #expect(try other.verify().wrong == nil)
    }
  }
}
