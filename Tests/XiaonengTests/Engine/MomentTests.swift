import Synchronization
import Testing
import Xiaoneng

/// Time is guarded: whoever has a clock says how late a moment may be.
@Suite struct MomentTests {
  /// A clock that a test sets.
  private final class LegalClock: Sendable {
    private let moment: Mutex<Instant>
    init(_ start: Instant) { moment = Mutex(start) }
    var now: Instant { moment.withLock { $0 } }
    func set(_ instant: Instant) { moment.withLock { $0 = instant } }
  }

  private func engine(
    _ clock: LegalClock?, on store: any Store = MemoryStore(),
    _ change: (inout Engine.Options) -> Void = { _ in }
  ) throws -> Engine {
    var options = Engine.Options()
    options.salts = .seeded(2012)
    options.profiles = Profiles([.danzhou2011])
    if let clock { options.latest = { clock.now } }
    change(&options)
    return try Engine(store: store, options: options)
  }

  private func unit(_ at: String, _ id: String = "GS") -> CommandRequest {
    CommandRequest(
      .register(.unitRegister(Registry.Unit("工商局"))), on: DossierKey(.unit, id), by: Town.keeper,
      at: when(at))
  }

  @Test func `a moment later than the bound is refused at every door, and nothing is recorded`()
    throws
  {
    let clock = LegalClock(when("2012-08-01"))
    let engine = try engine(clock)
    #expect(try engine.execute(unit("2011-01-04")).refusal == nil)
    let entries = try engine.entries()
    #expect(try engine.execute(unit("2036-08-01", "HB")).refusal?.code == .momentAhead)
    #expect(try engine.execute(unit("2036-08-01", "HB")).refusal?.field == "at")
    let reply = try engine.query(.unitList(Nothing()), by: .anyone, at: when("2036-08-01"))
    #expect(reply.refusal?.code == .momentAhead)
    for act in [
      { _ = try engine.sweep(at: when("2036-08-01")) },
      { _ = try engine.seal(at: when("2036-08-01")) },
      { _ = try engine.fail(notice: 1, at: when("2036-08-01")) },
      { _ = try engine.retry(notice: 1, at: when("2036-08-01")) },
    ] as [() throws -> Void] {
      #expect {
        try act()
      } throws: { error in
        (error as? Fault)?.code == .badValue && (error as? Fault)?.field == "at"
      }
    }
    #expect(try engine.entries() == entries)
    #expect(try engine.store.lastSeal() == nil)
  }

  @Test func `the bound itself may be named, and moves with the clock`() throws {
    let clock = LegalClock(when("2012-08-01"))
    let engine = try engine(clock)
    #expect(try engine.execute(unit("2012-08-01")).refusal == nil)
    #expect(try engine.execute(unit("2012-08-02", "HB")).refusal?.code == .momentAhead)
    clock.set(when("2012-08-02"))
    #expect(try engine.execute(unit("2012-08-02", "HB")).refusal == nil)
  }

  @Test func `one command of a batch that is too late is refused alone`() throws {
    let engine = try engine(LegalClock(when("2012-08-01")))
    let outcomes = try engine.execute([
      unit("2011-01-04"), unit("2036-01-04", "HB"), unit("2011-01-05", "GOV"),
    ])
    #expect(outcomes.map { $0.refusal?.code } == [nil, Refusal.Code.momentAhead, nil])
  }

  @Test func `without a bound any moment may be named: the core has no clock`() throws {
    #expect(try engine(nil).execute(unit("2036-08-01")).refusal == nil)
  }

  @Test func `a store made for a simulation knows no bound, whoever opens it`() throws {
    let store = MemoryStore()
    let clock = LegalClock(when("2012-08-01"))
    let made = try engine(clock, on: store) { $0.isSimulation = true }
    #expect(made.isSimulation)
    #expect(try made.execute(unit("2036-08-01")).refusal == nil)
    let again = try engine(clock, on: store)
    #expect(again.isSimulation)
    #expect(try again.execute(unit("2036-08-02", "HB")).refusal == nil)
    #expect(try again.verify().wrong == nil)
    // A store that was not made for one does not become one.
    let real = MemoryStore()
    #expect(try !engine(clock, on: real).isSimulation)
    let opened = try engine(clock, on: real) { $0.isSimulation = true }
    #expect(!opened.isSimulation)
    #expect(try opened.execute(unit("2036-08-01")).refusal?.code == .momentAhead)
  }

  // MARK: - Rehearsals

  @Test func `a rehearsal tells what a sweep then does, and records nothing`() throws {
    let town = try Tour.lived()
    let (before, facts) = (try town.everything(), try town.facts())
    let at = when("2014-03-01")
    let preview = try town.engine.rehearse(at: at, limit: 100_000)
    #expect(try town.everything() == before)
    #expect(try town.facts() == facts)
    #expect(preview == (try town.engine.rehearse(at: at, limit: 100_000)))
    #expect(!preview.more && !preview.steps.isEmpty)
    #expect(preview.steps.map(\.at) == preview.steps.map(\.at).sorted())
    var report = SweepReport()
    repeat {
      let part = try town.engine.sweep(at: at)
      (report.events, report.more) = (report.events + part.events, part.more)
    } while report.more
    let new = try town.everything().dropFirst(before.count).map { try LedgerEntry(reading: $0) }
    #expect(Int64(preview.steps.count) == report.events)
    func line(_ dossier: DossierKey, _ at: Instant, _ word: String) -> String {
      "\(dossier) \(at) \(word)"
    }
    #expect(
      preview.steps.map { line($0.dossier, $0.at, $0.event) }.sorted()
        == new.map { line($0.dossier, $0.at, $0.word) }.sorted())
    #expect(try town.engine.rehearse(at: at).steps.isEmpty)
  }

  @Test func `a rehearsal is told in Chinese, with the rule that would be broken`() throws {
    let town = try Town()
    _ = try town.accepted()
    let preview = try town.engine.rehearse(at: when("2012-12-01"))
    let faults = preview.steps.filter { $0.event == "case.faulted" }
    #expect(faults.contains { $0.chinese == "监察发现" && $0.detail == "E1 超过法定时限" })
    #expect(preview.dossiers == 1)
  }

  @Test
  func `a rehearsal looks at no more dossiers than it is asked to, and says that there are more`()
    throws
  {
    let town = try Town()
    for _ in 0..<5 { _ = try town.accepted() }
    let preview = try town.engine.rehearse(at: when("2012-12-01"), limit: 2)
    #expect(preview.more && preview.dossiers == 2)
  }
}
