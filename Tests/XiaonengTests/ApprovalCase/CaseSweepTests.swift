import Testing
import Xiaoneng

/// Time passes once, in order, at the moment things were due: DESIGN §1, §2, §3.6.
@Suite struct CaseSweepTests {
  static let days: [String] = {
    var days: [String] = []
    var date = day("2012-07-31")
    while date <= day("2013-03-01") {
      days.append("\(date)T00:00")
      guard let next = try? date.adding(1) else { break }
      date = next
    }
    return days
  }()

  @Test func `a sweep away for months writes what daily sweeps write`() throws {
    let daily = try Tour.lived(sweeps: Self.days)
    let never = try Tour.lived(sweeps: ["2013-03-01T00:00"])
    #expect(try daily.ledgersWhenever() == never.ledgersWhenever())
    #expect(daily.outcomes.map { $0.done?.events } == never.outcomes.map { $0.done?.events })
    #expect(
      try daily.report("2012-01-01", "2012-12-31") == never.report("2012-01-01", "2012-12-31"))
  }

  @Test func `later commands write what sweeps would have written`() throws {
    func live(_ sweeps: [String]) throws -> [String: [String]] {
      let town = try Town()
      let key = try town.submit(Town.checklist, "08-01")
      for at in sweeps { try town.sweep(at) }
      try town.must(Town.refuse, key, "10-10")
      return try town.ledgers()
    }
    let never = try live([])
    #expect(try live(["10-09"]) == never)
    #expect(try live(Self.days.filter { when($0) < when("10-10") }) == never)
    let faults = never.values.joined().filter { $0.contains("case.faulted") }
    #expect(faults.count == 4)
  }

  @Test func `a change of the calendar lets the time before it happen first`() throws {
    func live(_ sweeps: [String]) throws -> [String: [String]] {
      let town = try Town()
      _ = try town.submit(Town.plain, "08-01")
      for at in sweeps { try town.sweep(at) }
      try town.run(
        .calendarOverlay(CalendarOverlay("补假", daysOff: [day("2012-08-03")])),
        DossierKey(.calendar, "main"), "08-20")
      try town.sweep("12-31")
      return try town.ledgers()
    }
    #expect(try live([]) == live(["08-09T00:00", "08-13T00:00", "08-15T00:00"]))
  }

  @Test func `everything happens once`() throws {
    let town = try Tour.lived(sweeps: ["2013-03-01"])
    // A neglected project is urged half-month by half-month, with the cards that follow; all else has come to rest.
    func resting() throws -> [String: [String]] {
      try town.ledgers().filter { !$0.key.contains("project") }
    }
    let (before, whole) = (try resting(), try town.everything())
    #expect(try town.sweep("2013-03-01").events == 0)
    #expect(try town.everything() == whole)
    #expect(try town.sweep("2014-03-01").more == false)
    #expect(try resting() == before)
    #expect(try town.sweep("2014-03-01").events == 0)
  }

  @Test func `a sweep of the past does nothing`() throws {
    let town = try Town()
    _ = try town.accepted()
    #expect(try town.sweep("2011-01-05").events == 0)
    #expect(try town.sweep("08-01").events == 0)
  }

  @Test func `pages of a sweep come to the same as one`() throws {
    func live(_ limit: Int) throws -> (ledgers: [String: [String]], rounds: Int) {
      let town = try Town()
      for _ in 0..<7 { _ = try town.submit(Town.plain, "08-01") }
      for _ in 0..<3 { _ = try town.accepted(Town.joint) }
      var rounds = 0
      var more = true
      while more, rounds < 100 {
        more = try town.engine.sweep(at: when("12-31"), limit: limit).more
        rounds += 1
      }
      return (try town.ledgers(), rounds)
    }
    let whole = try live(1_000)
    #expect(whole.rounds == 1)
    for limit in [1, 3, 10] {
      let paged = try live(limit)
      #expect(paged.ledgers == whole.ledgers)
      #expect(paged.rounds < 100)
      #expect(paged.rounds >= 10 / limit)
    }
    // Limits below one are one.
    #expect(try live(0).ledgers == whole.ledgers)
    #expect(try live(-5).ledgers == whole.ledgers)
  }

  @Test func `a report of a sweep counts dossiers and events`() throws {
    let town = try Town()
    _ = try town.submit(Town.plain, "08-01")
    _ = try town.submit(Town.plain, "08-01")
    let report = try town.sweep("08-09T00:00")
    #expect((report.dossiers, report.events, report.more) == (2, 4, false))
  }

  @Test func `one sweep works through all cases in the order of time`() throws {
    let town = try Town()
    _ = try town.accepted()
    _ = try town.submit(Town.plain, "08-01")
    let before = try town.everything().count
    try town.sweep("12-31")
    let moments = try town.everything().dropFirst(before).map { try LedgerEntry(reading: $0).at }
    #expect(moments.count == 8)
    #expect(moments == moments.sorted())
  }

  @Test func `what is due is listed by its moment, the earliest first`() throws {
    let town = try Town()
    let second = try town.accepted()
    let first = try town.submit(Town.plain, "08-01")
    let reply = try town.ask(.due(DueFilter(by: day("2012-08-31"))), nil, "08-01")
    guard case .due(let list) = reply.answer else {
      Issue.record("\(reply)")
      return
    }
    #expect(list.due.map(\.dossier) == [first, second])
    #expect(list.due.map(\.at) == [when("08-09T00:00"), when("08-13T00:00")])
  }
}
