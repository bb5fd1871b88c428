import Testing
import Xiaoneng

/// Who keeps the register, and who looks into everything, is appointed like anyone: 个人信息保护法 art 51.
@Suite struct AppointmentTests {
  static func appoint(
    _ town: Town, _ id: String, _ roles: [Role], by actor: Principal = Town.keeper, _ at: String
  ) throws -> Outcome {
    try town.run(
      .personRegister(Registry.Officer("秘员\(id)", unit: "GOV", roles: roles)),
      DossierKey(.person, id), by: actor, at)
  }

  @Test func `until the first is appointed the host vouches, and from then on the register does`()
    throws
  {
    let town = try Town()
    #expect(try Self.appoint(town, "root", [.administrator], "08-02").done != nil)
    let refused = try Self.appoint(town, "x", [.window], "08-03")
    #expect(refused.refusal?.code == .actorUnknown)
    let root = Principal("root", .administrator)
    #expect(try Self.appoint(town, "x", [.window], by: root, "08-03").done != nil)
    // Auditors are another power, of which none is appointed yet.
    let question = Query.unitList(Nothing())
    #expect(try town.ask(question, nil, by: Town.auditor, "08-03").answer != nil)
    #expect(try Self.appoint(town, "shen", [.auditor], by: root, "08-04").done != nil)
    #expect(
      try town.ask(question, nil, by: Town.auditor, "08-05").refusal?.code == .actorUnknown)
    #expect(
      try town.ask(question, nil, by: Principal("shen", .auditor), "08-05").answer != nil)
    #expect(try town.engine.verify().wrong == nil)
  }

  @Test func `the appointment is in the ledger with who made it`() throws {
    let town = try Town()
    _ = try Self.appoint(town, "root", [.administrator], "08-02")
    let entry = try #require(try town.entries(DossierKey(.person, "root")).last)
    #expect(entry.word == "person.registered" && entry.actor == Town.keeper)
    #expect(entry.data["roles"] == ["administrator"])
  }

  @Test func `the last administrator is neither dismissed nor given another role`() throws {
    let town = try Town()
    let root = Principal("root", .administrator)
    _ = try Self.appoint(town, "root", [.administrator], "08-02")
    let leave = Registry.Command.personDismiss(Registry.Departure(lastDay: day("2012-08-31")))
    let key = DossierKey(.person, "root")
    #expect(try town.run(leave, key, by: root, "08-03").refusal?.code == .lastAdministrator)
    #expect(
      try Self.appoint(town, "root", [.window], by: root, "08-03").refusal?.code
        == .lastAdministrator)
    #expect(try Self.appoint(town, "next", [.administrator], by: root, "08-04").done != nil)
    #expect(try town.run(leave, key, by: root, "08-05").done != nil)
    let next = Principal("next", .administrator)
    #expect(
      try town.run(leave, DossierKey(.person, "next"), by: next, "08-06").refusal?.code
        == .lastAdministrator)
  }

  @Test func `a host that vouches for no one begins with the appointment`() throws {
    var options = Engine.Options()
    options.requiresAppointment = true
    let engine = try Engine(store: MemoryStore(), options: options)
    let keeper = Town.keeper
    let unit = Registry.Unit("市政府")
    #expect(try engine.execute(.unit("GOV", unit), by: keeper, at: when("08-01")).done != nil)
    let closing = CommandOrder(
      .register(.itemOpen(Registry.ItemOpening(open: false, reason: "停办"))),
      on: DossierKey(.item, "X"))
    #expect(
      try engine.execute(closing, by: keeper, at: when("08-01")).refusal?.code == .actorUnknown)
    let auditor = Town.auditor
    #expect(
      try engine.query(.unitList(Nothing()), by: auditor, at: when("08-01")).refusal?.code
        == .actorUnknown)
    let root = Registry.Officer("秘员", unit: "GOV", roles: [.administrator])
    #expect(try engine.execute(.person("root", root), by: keeper, at: when("08-02")).done != nil)
    #expect(
      try engine.execute(.person("y", root), by: keeper, at: when("08-03")).refusal?.code
        == .actorUnknown)
  }

  @Test func `no visitor's role is one to be registered with`() throws {
    let town = try Town()
    for role in [Role.citizen, .applicant, .agent, .system] {
      #expect(try Self.appoint(town, "x", [role], "08-02").refusal?.code == .badRegister)
    }
  }
}
