import Testing
import XiaonengTestSupport

@testable import Xiaoneng
@testable import XiaonengSQLite

/// What another engine committed on the same file is taken in entry by entry.
@Suite struct CatchUpTests {
  private final class Whole: ForwardingStore {
    override var isAtHand: Bool { false }
  }

  let folder: Folder
  init() throws { folder = try Folder() }

  private func office(seed: UInt64) throws -> Office {
    try Office(try SQLiteStore(path: folder.file("ledger.db")), seed: seed)
  }

  @Test func `a dossier of another is forgotten, and the others and the register stay`() throws {
    let mine = try office(seed: 1)
    try mine.found()
    let first = try mine.submit(1)
    let second = try mine.submit(2)
    let theirs = try office(seed: 2)
    try theirs.accept(first)
    let register = mine.engine.register
    #expect(mine.engine.cases.places[first] != nil)
    try mine.accept(second)
    #expect(mine.engine.cases.places[first] == nil)
    #expect(mine.engine.cases.places[second] != nil)
    #expect(mine.engine.register === register)
    // What they did is seen all the same.
    #expect(try mine.refusal(.accept(Cases.Acceptance()), on: first, by: mine.window) != nil)
    #expect(try mine.engine.verify().wrong == nil)
  }

  @Test func `whom another registered may act, and whom they dismissed may not`() throws {
    let mine = try office(seed: 1)
    try mine.found()
    let theirs = try office(seed: 2)
    let clerk = Principal("w2", .window, unit: mine.unit)
    func submission() throws -> Outcome {
      try mine.engine.execute(.case(mine.application(9)), by: clerk, at: mine.at(1))
    }
    #expect(try submission().refusal?.code == .actorUnknown)
    let register = mine.engine.register
    let key = DossierKey(.person, "w2")
    let officer = Registry.Officer("新人", unit: mine.unit, roles: [.window])
    _ = try theirs.engine.execute(
      .register(.personRegister(officer)), on: key, by: mine.admin, at: mine.at(1)
    ).get()
    #expect(try submission().done != nil)
    _ = try theirs.engine.execute(
      .register(.personDismiss(Registry.Departure(lastDay: mine.day))), on: key, by: mine.admin,
      at: mine.at(1)
    ).get()
    #expect(try submission().refusal?.code == .actorUnknown)
    #expect(mine.engine.register === register)
  }

  @Test func `a changed calendar is read anew with everything that counts by it`() throws {
    let mine = try office(seed: 1)
    try mine.found()
    let key = try mine.submit(1)
    let theirs = try office(seed: 2)
    let register = mine.engine.register
    let overlay = CalendarOverlay(
      "停电放假", daysOff: [Day(mine.day.number + 1)], daysWorked: [])
    _ = try theirs.engine.execute(
      .register(.calendarOverlay(overlay)), on: DossierKey(.calendar, "main"), by: mine.admin,
      at: mine.at()
    ).get()
    try mine.accept(key)
    #expect(mine.engine.register !== register)
    #expect(mine.engine.register.calendar.name == theirs.engine.register.calendar.name)
    #expect(try mine.engine.verify().wrong == nil)
  }

  @Test(arguments: UInt64(1)...4)
  func `engines taking turns leave what one alone would leave`(_ seed: UInt64) throws {
    let path = folder.file("alone.db")
    // Which reads all of the register at once, as a store over a network does.
    let alone = try Office(Whole(try SQLiteStore(path: path)), seed: 9)
    let many = try (0..<3).map { try office(seed: UInt64($0)) }
    try alone.found()
    try many[0].found()
    var random = SaltSource.seeded(seed)
    func below(_ bound: UInt64) -> Int { Int(random.next().bytes[0]) % Int(bound) }
    var keys: [DossierKey] = []
    var hour: Int64 = 0
    for _ in 0..<280 {
      hour += Int64(below(9))
      let at = alone.at(0, 9 + hour)
      let one = many[below(3)]
      switch below(7) {
      case 3:
        // Whether it is there or not.
        let code = "46900300GS-XK-000\(below(9))"
        let answers = try [alone, one].map {
          try $0.engine.query(
            .itemGet(Nothing()), on: DossierKey(.item, code), by: alone.admin, at: at)
        }
        #expect(answers[0].answer == answers[1].answer)
      case 4:
        var version = Registry.ItemVersion()
        (version.name, version.unit, version.basis) = ("事项\(hour)", alone.unit, "法")
        version.validFrom = Day(alone.day.number - 20 + Int32(below(200)))
        version.promised = .workingDays(5)
        let key = DossierKey(.item, "46900300GS-XK-000\(2 + below(7))")
        let codes = try [alone, one].map {
          try $0.engine.execute(
            .register(.itemPublish(version)), on: key, by: alone.admin, at: at
          ).refusal?.code
        }
        #expect(codes[0] == codes[1])
      case 5:
        let found = try [alone, one].map { office in
          (
            try office.engine.query(.itemList(ItemFilter()), by: alone.admin, at: at).answer,
            try office.engine.query(.unitList(Nothing()), by: alone.admin, at: at).answer,
            try office.engine.people(on: alone.day)
          )
        }
        #expect(found[0].0 == found[1].0 && found[0].1 == found[1].1 && found[0].2 == found[1].2)
      case 0:
        let request = CommandRequest(
          .case(alone.application(keys.count)), by: alone.window, at: at)
        let outcomes = try [alone, one].map { try $0.engine.execute(request).get().dossier }
        #expect(outcomes[0] == outcomes[1])
        keys.append(outcomes[0])
      case 1 where !keys.isEmpty:
        let key = keys[below(UInt64(min(200, keys.count)))]
        let outcomes = try [alone, one].map {
          try $0.engine.execute(
            .case(.accept(Cases.Acceptance())), on: key, by: alone.window, at: at
          ).refusal?.code
        }
        #expect(outcomes[0] == outcomes[1])
      case 2:
        let reports = try [alone, one].map { try $0.engine.sweep(at: at) }
        #expect(reports[0].events == reports[1].events)
      default:
        let key = DossierKey(.person, "n\(below(5))")
        let officer = Registry.Officer("某某", unit: alone.unit, roles: [.handler])
        for office in [alone, one] {
          _ = try office.engine.execute(
            .register(.personRegister(officer)), on: key, by: alone.admin, at: at)
        }
      }
    }
    for office in many + [alone] { #expect(try office.engine.verify().wrong == nil) }
    func told(_ office: Office) throws -> [String] {
      try office.engine.store.scan(after: 0, limit: .max).map {
        let entry = try LedgerEntry(reading: $0.text)
        return "\($0.number) \(entry.dossier)#\(entry.sequence) \(entry.at) \(entry.word)"
      }
    }
    #expect(try told(many[0]) == told(alone))
    #expect(try told(alone).count > 160)
  }

  @Test func `a dossier that another filed anew leaves nothing in the index of what is due`() throws
  {
    let mine = try office(seed: 1)
    try mine.found()
    let key = try mine.submit(1)
    let before = try #require(try mine.engine.store.head(of: key)?.due)
    // An index entry that stands too early is moved by the sweep that meets it, without an entry.
    let store = try SQLiteStore(path: folder.file("ledger.db"))
    _ = try store.begin(writing: true)
    var early = ChangeSet()
    var head = try #require(try store.head(of: key))
    early.before.append(ChangeSet.Before(head))
    head.due = Instant(before.milliseconds - 86_400_000)
    early.heads.append(head)
    try store.commit(&early)
    try mine.accept(key)
    let stored = try #require(try mine.engine.store.head(of: key))
    let waiting = try mine.engine.store.due(by: Instant(.max / 2), limit: 10)
    #expect(waiting == [stored])
    #expect(try mine.engine.verify().wrong == nil)
  }

  @Test func `clocks that differ by five seconds do not refuse each other, and nothing goes back`()
    throws
  {
    let mine = try office(seed: 1)
    try mine.found()
    let theirs = try office(seed: 2)
    let key = try mine.submit(1)
    func behind(_ milliseconds: Int64) -> Instant {
      Instant(mine.at().milliseconds - milliseconds)
    }
    let acceptance = Cases.Command.accept(Cases.Acceptance("受1"))
    #expect(throws: Refusal.self) {
      try theirs.execute(acceptance, on: key, by: theirs.window, at: behind(5_001))
    }
    try theirs.execute(acceptance, on: key, by: theirs.window, at: behind(5_000))
    let head = try #require(try theirs.engine.store.head(of: key))
    #expect(head.lastAt == mine.at())
    let officer = Registry.Officer("某某", unit: mine.unit, roles: [.handler])
    let person = DossierKey(.person, "h1")
    func registered(_ at: Instant) throws -> Outcome {
      try theirs.engine.execute(
        .register(.personRegister(officer)), on: person, by: mine.admin, at: at)
    }
    let before = Instant(mine.at(-1).milliseconds - 4_000)
    #expect(try registered(before).done != nil)
    #expect(try registered(Instant(before.milliseconds - 2_000)).refusal?.code == .timeWentBack)
    #expect(try mine.engine.verify().wrong == nil)
  }

  @Test func `a file that was put back is read anew`() throws {
    let mine = try office(seed: 1)
    try mine.found()
    let key = try mine.submit(1)
    mine.engine.seen += 5
    mine.engine.generation = .min
    try mine.accept(key)
    #expect(try mine.engine.verify().wrong == nil)
    #expect(mine.engine.seen == (try mine.engine.store.lastNumber()))
  }
}
