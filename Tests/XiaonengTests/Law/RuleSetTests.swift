import Testing
import Xiaoneng

/// Rule sets: documents that change their parent only, remembered whole by a store, adopted by a command.
@Suite struct RuleSetTests {
  static func set(
    _ changes: JSONValue, parent: String = "danzhou2011", from: String = "2012-01-01"
  ) -> Law.RuleSet {
    Law.RuleSet(id: "city", parent: parent, validFrom: day(from), changes: changes)
  }

  static func engine(_ store: any Store, _ profiles: Profiles?) throws(Fault) -> Engine {
    var options = Engine.Options()
    options.salts = .seeded(7)
    options.profiles = profiles
    return try Engine(store: store, options: options)
  }

  static let main = DossierKey(.ruleSet, "main")

  static func adoption(
    _ changes: JSONValue = ["acceptNoticeDays": 2], from: String = "2012-08-01",
    document: String = "儋府办〔2012〕9号", dryRun: Bool = false
  ) -> Registry.Command {
    .adoptRules(
      Law.Adoption(
        document: document, validFrom: day(from), set: set(changes, from: from), dryRun: dryRun))
  }

  // MARK: - Documents

  @Test func `a document changes its parent, and nothing else`() throws {
    let made = try Self.set([
      "complaintFinish": "20d", "projects": ["graceDays": 1], "ratingValues": [0, 20, 60, 80, 100],
    ]).profile(over: Profile.builtIn)
    var expected = Profile.danzhou2011
    (expected.id, expected.validFrom) = ("city", day("2012-01-01"))
    (expected.complaintFinish, expected.projects.graceDays) = (.calendarDays(20), 1)
    expected.ratingValues = [0, 20, 60, 80, 100]
    expected.origin = Profile.Origin(parent: "danzhou2011")
    #expect(made == expected)
  }

  @Test func `every error of a document is named at once`() {
    do {
      _ = try Self.set([
        "acceptNoticeDay": 2, "warnDays": "x", "singleLimit": 40_000, "id": "other",
        "projects": ["graceDays": true],
      ]).profile(over: Profile.builtIn)
      Issue.record("not refused")
    } catch {
      #expect(
        error.faults.map { "\($0.field ?? "") \($0.code.rawValue)" } == [
          "acceptNoticeDay unknownField", "warnDays wrongType", "id unknownField",
          "projects.graceDays wrongType",
        ])
    }
    do {
      _ = try Self.set([
        "acceptNoticeDays": -1, "penalty": ["lateDaily": 20_000], "ratingValues": [50, 0],
        "officersOnSite": 10_001,
      ]).profile(over: Profile.builtIn)
      Issue.record("not refused")
    } catch {
      let fields = Set(error.faults.compactMap(\.field))
      #expect(
        fields.isSuperset(of: ["acceptNoticeDays", "ratingValues", "officersOnSite", "penalty"]))
    }
  }

  @Test func `an unknown parent, an id that is none and changes that are none are refused`() {
    func fields(_ set: Law.RuleSet) -> [String?] {
      do {
        _ = try set.profile(over: Profile.builtIn)
        return []
      } catch {
        return error.faults.map(\.field)
      }
    }
    #expect(fields(Self.set([:], parent: "nowhere")) == ["parent"])
    #expect(fields(Self.set("x")) == ["changes"])
    var nameless = Self.set([:])
    nameless.id = ""
    #expect(fields(nameless) == ["id"] || fields(nameless) == [])
  }

  @Test func `a later built-in set does not override what a city gives`() throws {
    let given = try Law.RuleSet.profiles([Self.set(["acceptNoticeDays": 2])])
    #expect(given.all.map(\.id) == ["danzhou2011", "city"])
    #expect(try given.profile(on: day("2026-01-01")).acceptNoticeDays == 2)
    #expect(Profiles.builtIn(through: "national2015")?.all.last?.id == "national2015")
    #expect(Profiles.builtIn(through: "nothing") == nil)
  }

  // MARK: - Stores

  @Test func `a store decides by the rules it was set up with, whoever opens it`() throws {
    let store = MemoryStore()
    let city = try Law.RuleSet.profiles([Self.set(["acceptNoticeDays": 2])])
    _ = try Self.engine(store, city).execute(Town.register, allOrNothing: true)
    // The cron job brings no rules.
    let cron = try Self.engine(store, nil)
    #expect(try cron.ruleSets().map(\.id) == ["danzhou2011", "city"])
    let request = CommandRequest(
      .case(.submit(Cases.Application(item: Town.plain, applicant: Town.marked))), by: Town.wang,
      at: when("08-01T09:00"))
    let key = try cron.execute(request).get().dossier
    _ = try cron.sweep(at: when("08-20"))
    let ledger = try cron.query(.caseLedger(Nothing()), on: key, by: Town.feng, at: when("08-20"))
    let accepted = try #require(
      ledger.json["data"]?["entries"]?.array?.first { $0["event"]?.string == "case.accepted" })
    #expect(accepted["at"]?.string?.hasPrefix("2012-08-04T00:00") == true)
    #expect(try cron.verify().wrong == nil)
  }

  @Test func `a process that brings other rules is refused, and nothing is recorded`() throws {
    let store = MemoryStore()
    let city = try Law.RuleSet.profiles([Self.set(["acceptNoticeDays": 2])])
    _ = try Self.engine(store, city).execute(Town.register, allOrNothing: true)
    let before = try Self.engine(store, nil).verify().entries
    do {
      _ = try Self.engine(store, Profiles())
      Issue.record("not refused")
    } catch {
      #expect(error.code == .rulesDiffer && error.code.number == 16)
    }
    // The same set, spelt differently, is the same; one number more is another.
    _ = try Self.engine(store, city)
    let other = try Law.RuleSet.profiles([Self.set(["acceptNoticeDays": 3])])
    #expect(throws: Fault.self) { try Self.engine(store, other) }
    #expect(try Self.engine(store, nil).verify().entries == before)
  }

  // MARK: - Adopting

  @Test func `an adopted set stands whole in the ledger and decides from its day on`() throws {
    let town = try Town()
    let early = try town.submit(Town.plain, "07-31")
    let done = try town.run(Self.adoption(), Self.main, "07-31T12:00").get()
    #expect(done.events == ["ruleSet.adopted"])
    let late = try town.submit(Town.plain, "08-01")
    try town.sweep("08-31")
    func acceptedAt(_ key: DossierKey) throws -> String? {
      try town.engine.query(.caseLedger(Nothing()), on: key, by: Town.feng, at: when("08-31")).json[
        "data"]?[
          "entries"]?.array?.first { $0["event"]?.string == "case.accepted" }?["at"]?.string
    }
    #expect(try acceptedAt(early)?.hasPrefix("2012-08-08T00:00") == true)
    #expect(try acceptedAt(late)?.hasPrefix("2012-08-04T00:00") == true)
    #expect(try town.engine.ruleSets().last?.origin?.document == "儋府办〔2012〕9号")
    #expect(try town.engine.verify().wrong == nil)
    // A process that comes later brings nothing and decides by it.
    let again = try Self.engine(town.store, nil)
    #expect(try again.ruleSets().map(\.id).last == "city")
    _ = try again.rebuild()
    #expect(try again.verify().wrong == nil)
  }

  @Test func `adopting tells whose due day moves; a dry run tells the same and records nothing`()
    throws
  {
    let town = try Town()
    let key = try town.submit(Town.plain, "08-01")
    let before = try town.engine.verify().entries
    let moved = [Outcome.Moved(dossier: key, from: day("2012-08-08"), to: day("2012-08-03"))]
    let dry = try town.run(Self.adoption(dryRun: true), Self.main, "08-01T12:00").get()
    #expect(dry.moved == moved && dry.events.isEmpty)
    #expect(try town.engine.verify().entries == before)
    #expect(try town.engine.ruleSets().count == 1)
    let done = try town.run(Self.adoption(), Self.main, "08-01T12:00").get()
    #expect(done.moved == moved)
    #expect(try town.engine.verify().wrong == nil)
  }

  static let refused: [(command: Registry.Command, dossier: String, code: Refusal.Code)] = [
    (adoption(document: " "), "main", .documentMissing),
    (adoption(from: "2012-07-30"), "main", .badDate),
    (adoption(["acceptNoticeDays": 99_999]), "main", .rulesInvalid),
    (adoption(["nothing": 1]), "main", .rulesInvalid),
    (adoption(), "other", .notFound),
  ]

  @Test(arguments: refused.indices)
  func `what cannot be adopted is refused`(_ index: Int) throws {
    let row = Self.refused[index]
    let town = try Town()
    let before = try town.engine.verify().entries
    let outcome = try town.run(row.command, DossierKey(.ruleSet, row.dossier), "08-01")
    #expect(outcome.refusal?.code == row.code)
    #expect(try town.engine.verify().entries == before)
  }

  @Test func `a set is adopted once, and only by who answers for it`() throws {
    let town = try Town()
    try town.run(Self.adoption(), Self.main, "08-01T12:00").get()
    #expect(try town.run(Self.adoption(), Self.main, "08-01T13:00").refusal?.code == .alreadyExists)
    let clerk = try town.send(
      CommandRequest(
        .register(Self.adoption()), on: Self.main, by: Town.li, at: when("08-01T14:00")))
    #expect(clerk.refusal?.code == .notAllowed)
  }

  // MARK: - For lawyers

  @Test func `each number tells what it rests on, since when, and who set it`() throws {
    let made = try Self.set(["acceptNoticeDays": 2]).profile(over: Profile.builtIn)
    let rows = RuleTable(made, on: day("2012-08-01"), among: [.danzhou2011]).rows
    func row(_ key: String) -> Law.Row? { rows.first { $0.key == key } }
    #expect(
      row("acceptNoticeDays")
        == Law.Row(
          key: "acceptNoticeDays", value: 2, unit: "工作日", meaning: "受理告知期限",
          basis: "《行政许可法》第三十二条第一款第四项", since: day("2012-01-01"), setBy: "city"))
    #expect(row("singleLimit")?.setBy == "danzhou2011")
    #expect(row("complaintFinish")?.basis == "儋州市效能投诉工作若干规定")
    #expect(
      row("ticketFinish")?.basis
        == "本市热线工单办理规定（参照《安阳市政务服务条例》第五十条第一款、《潍坊市12345政务服务便民热线条例》第二十条）")
    #expect(row("penalty.payDays")?.basis == "《行政处罚法》（1996年）第四十六条第三款")
    #expect(rows.allSatisfy { !$0.meaning.isEmpty && !$0.basis.isEmpty })
  }

  @Test func `two sets differ where a number does`() {
    let on = day("2024-01-01")
    let keys = RuleTable(.danzhou2011, on: on).differences(to: RuleTable(.national2024, on: on))
      .map(\.key)
    #expect(
      Set(keys).isSuperset(of: ["publicNoticeDays", "litigationMonths", "penalty.decideDays"]))
    #expect(!keys.contains("acceptNoticeDays"))
    #expect(
      RuleTable(.national2024, on: on).differences(to: RuleTable(.national2024, on: on)).isEmpty)
  }
}
