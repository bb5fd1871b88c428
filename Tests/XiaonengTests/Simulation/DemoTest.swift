import Testing
import Xiaoneng
import XiaonengSimulation

@Test func `a year of Danzhou gives the published figures`() throws {
  var options = Engine.Options()
  options.salts = .seeded(2012)
  let engine = try Engine(store: MemoryStore(), options: options)
  var year = try CityYear(.danzhou2012)
  let clock = ContinuousClock()
  let t = clock.now
  let n = try year.live(on: engine)
  print(n, clock.now - t)
  let reply = try engine.query(.report(Period(from: Day("2012-01-01")!, through: Day("2012-12-31")!)), by: .anyone, at: Instant(startOf: Day("2013-01-01")!))
  print(reply.json.pretty)
  let v = try engine.verify()
  print(v.json.pretty)
}
