import Testing
import Xiaoneng

/// Roles of power are held by registered persons, whose appointment is recorded and visible: 个人信息保护法 art 51.
@Suite struct AppointmentTests {
  private static func list(
    _ town: Town, by actor: Principal = Town.feng, _ at: String
  ) throws -> Registry.AppointmentList? {
    guard
      case .personAppointments(let list)? =
        try town.ask(.personAppointments(Nothing()), nil, by: actor, at).answer
    else { return nil }
    return list
  }

  @discardableResult
  private static func register(
    _ town: Town, _ id: String, _ roles: [Role], by actor: Principal = Town.keeper, _ at: String,
    document: String = ""
  ) throws -> Outcome {
    try town.run(
      .personRegister(
        Registry.Officer("秘员\(id)", unit: "GOV", roles: roles, documentNumber: document)),
      DossierKey(.person, id), by: actor, at)
  }

  @Test func `until someone is appointed, it is said that the host vouches`() throws {
    let list = try #require(try Self.list(try Town(), "08-01"))
    #expect(list.holders.isEmpty && list.appointments.isEmpty)
    #expect(list.vouched == [.auditor, .administrator])
  }

  @Test func `who holds a role of power, by whom and by which paper, is seen with every change`()
    throws
  {
    let town = try Town()
    try Self.register(town, "admin", [.administrator], "08-01", document: "儋编〔2012〕1号")
    try Self.register(town, "gong", [.auditor], "08-02", document: "儋审任〔2012〕2号")
    // Another role besides changes nothing of it; another power does.
    try Self.register(town, "gong", [.auditor, .handler], "08-03")
    try Self.register(town, "gong", [.auditor, .administrator], "08-04")
    try Self.register(town, "gong", [.handler], "08-05")
    try Self.register(town, "zuo", [.auditor], "08-06")
    try town.run(
      .personDismiss(Registry.Departure(lastDay: day("2012-08-31"))), DossierKey(.person, "zuo"),
      "08-07")
    let list = try #require(try Self.list(town, "08-31"))
    #expect(
      list.appointments.map { "\($0.person) \($0.change.rawValue) \($0.roles.map(\.rawValue))" }
        == [
          "admin appointed [\"administrator\"]", "gong appointed [\"auditor\"]",
          "gong appointed [\"auditor\", \"administrator\"]", "gong withdrawn []",
          "zuo appointed [\"auditor\"]", "zuo left []",
        ])
    #expect(list.appointments.map(\.by).allSatisfy { $0 == "admin" })
    #expect(list.appointments.first?.documentNumber == "儋编〔2012〕1号")
    #expect(list.appointments.last?.lastDay == day("2012-08-31"))
    #expect(list.holders.map(\.person) == ["admin", "zuo"])
    #expect(list.holders.last?.roles == [.auditor])
    #expect(list.holders.last?.since == when("08-06"))
    #expect(list.vouched.isEmpty)
    #expect(try #require(try Self.list(town, "09-01")).holders.map(\.person) == ["admin"])
    // And what is said stands in the ledger it names.
    for view in list.appointments {
      let entry = try town.entries(DossierKey(.person, view.person))[Int(view.sequence) - 1]
      #expect(entry.at == view.at && entry.actor.id == view.by)
    }
    #expect(try town.engine.verify().wrong == nil)
  }

  @Test func `those who watch and answer for each other see it, and no one else`() throws {
    let town = try Town()
    try Self.register(town, "auditor", [.auditor], "08-01")
    let seeing = Town.everyone.filter {
      [.efficiencyOffice, .supervisor, .auditor, .governmentHead, .administrator].contains($0.role)
    }
    for actor in Town.everyone {
      let actor = actor.role == .auditor ? Principal("auditor", .auditor) : actor
      let isSeen = try Self.list(town, by: actor, "08-02") != nil
      #expect(isSeen == seeing.contains { $0.id == actor.id }, "\(actor.id)")
    }
  }

  @Test func `a paper's number looks like no other`() throws {
    let town = try Town()
    for document in ["儋编\u{200B}1号", "儋编\u{E0041}1号", String(repeating: "号", count: 100)] {
      let code = try Self.register(town, "gong", [.auditor], "08-01", document: document)
        .refusal?.code
      #expect(code == .badRegister || code == .tooLong)
    }
  }
}

/// The name of a former officer goes once its term is over: 个人信息保护法 art 47(1)(2).
@Suite struct FormerOfficerTests {
  private static let chu = DossierKey(.person, "chu")

  private static func erase(
    _ town: Town, slot: String = "name", by actor: Principal = Town.keeper, _ at: String,
    reason: String = "保管期限届满"
  ) throws -> Outcome {
    try town.run(
      .personErase(PersonalErasure(slot: slot, reason: reason)), chu, by: actor, at)
  }

  private static func leave(_ town: Town) throws {
    try town.run(
      .personAbsent(
        Registry.Absence(from: day("2012-08-02"), through: day("2012-08-03"), reason: "休假")), chu,
      "08-01")
    try town.run(.personDismiss(Registry.Departure(lastDay: day("2012-08-31"))), chu, "08-02")
  }

  @Test func `after the term the name is gone, its proof stays, and the officer can come back`()
    throws
  {
    let town = try Town()
    try Self.leave(town)
    #expect(try Self.erase(town, "2022-09-02").done?.events == ["personal.erased"])
    #expect(try town.store.personal(of: Self.chu, slot: "name") == nil)
    #expect(try town.store.personal(of: Self.chu, slot: "absence") != nil)
    #expect(try Self.erase(town, "2022-09-02").refusal?.code == .erased)
    #expect(try Self.erase(town, slot: "absence", "2022-09-02").done != nil)
    #expect(try Self.erase(town, slot: "salary", "2022-09-02").refusal?.code == .notFound)
    #expect(try town.engine.verify().wrong == nil)
    _ = try town.engine.rebuild()
    #expect(try town.engine.verify().wrong == nil)
    let again = Registry.Officer("秘员楚", unit: "GS", roles: [.handler])
    #expect(try town.run(.personRegister(again), Self.chu, "2022-09-03").done != nil)
    #expect(try town.store.personal(of: Self.chu, slot: "name") != nil)
    // Who serves again is no former officer.
    #expect(try Self.erase(town, "2022-09-04").refusal?.code == .termRunning)
    #expect(try town.engine.verify().wrong == nil)
  }

  @Test func `before the term no one erases it, and no one but the administrator ever`() throws {
    let town = try Town()
    #expect(try Self.erase(town, "08-01").refusal?.code == .termRunning)
    try Self.leave(town)
    #expect(try Self.erase(town, "2022-08-31").refusal?.code == .termRunning)
    #expect(try Self.erase(town, "2022-09-02", reason: " ").refusal?.code == .reasonMissing)
    #expect(
      try Self.erase(town, "2022-09-02", reason: "秘员chu已离任").refusal?.code == .personalInText)
    for actor in [Town.feng, Town.zheng, Town.sun, Town.auditor] {
      #expect(try Self.erase(town, by: actor, "2022-09-02").refusal?.code == .notAllowed)
    }
    let nobody = DossierKey(.person, "nobody")
    #expect(
      try town.run(
        .personErase(PersonalErasure(slot: "name", reason: "期满")), nobody, "2022-09-02"
      ).refusal?.code == .notFound)
  }
}
