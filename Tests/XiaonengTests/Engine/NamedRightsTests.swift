import Testing
import Xiaoneng

/// Rights of those who gave a mandate, who asked first, and of officers whom a finding concerns: 个人信息保护法 arts 44–47.
@Suite struct NamedRightsTests {
  private typealias Rights = PersonalRightsTests

  // MARK: - Mandates and first contacts

  /// What a person can do with a dossier that is theirs, and a stranger cannot.
  private func exercise(
    _ town: Town, _ key: DossierKey, slot: String, reading: Query, keeper: Principal, _ at: String
  ) throws {
    let bao = Principal("bao", .applicant)
    #expect(try town.ask(reading, key, by: bao, at).answer != nil)
    #expect(try town.ask(reading, key, by: keeper, at).answer != nil)
    let readings = try #require(try Rights.readings(town, key, by: bao, at))
    #expect(readings.map(\.slot) == [slot, slot] && readings.map(\.reader) == ["", ""])
    let asked = try town.run(Rights.ask(.correction, slot: slot), key, by: bao, at)
    #expect(asked.done?.events == ["personal.asked"])
    let copy = try #require(try Rights.copy(town, key, by: bao, at))
    #expect(copy.kept.map(\.slot) == [slot])
    for stranger in [Town.alice, Town.mallory, Principal("bao", .citizen)] {
      #expect(try Rights.copy(town, key, by: stranger, at) == nil)
      #expect(try Rights.readings(town, key, by: stranger, at) == nil)
      #expect(try town.run(Rights.ask(.copy), key, by: stranger, at).done == nil)
      #expect(try town.ask(reading, key, by: stranger, at).answer == nil)
    }
    #expect(try town.engine.verify().wrong == nil)
    _ = try town.engine.rebuild()
    #expect(try town.engine.verify().wrong == nil)
  }

  @Test func `who gave a mandate sees it, what is kept and who read it, and takes a copy along`()
    throws
  {
    let village = try Village()
    try village.must(Village.giving { $0.account = "bao" }, "09-27")
    let other = try village.must(Village.giving(), DossierKey(.mandate, "V1-2"), "09-27")
    let reading = Query.mandatePersonal(PersonalReading(slot: "applicant", purpose: "核对"))
    try exercise(
      village.town, Village.key, slot: "applicant", reading: reading, keeper: Town.agent, "09-28")
    let bao = Principal("bao", .applicant)
    guard
      case .mandateList(let list) = try village.town.ask(
        .mandateList(Network.MandateFilter()), nil, by: bao, "09-29"
      ).answer
    else {
      Issue.record("no list")
      return
    }
    #expect(list.mandates.map(\.number) == [Village.key.id])
    #expect(
      try village.town.ask(.mandateGet(Nothing()), other, by: bao, "09-29").refusal?.code
        == .mandateNotFound)
    // And no command of whoever handles it.
    #expect(
      try village.run(Village.hand("Z1"), by: bao, "09-29").refusal?.code == .notAllowed)
  }

  @Test func `an account that is a number of someone's stands in no ledger`() throws {
    let village = try Village()
    for (account, code) in [
      ("13800138000", Refusal.Code.personalInText), ("一 二", .badRegister),
    ] {
      #expect(
        try village.run(Village.giving { $0.account = account }, "09-27").refusal?.code == code)
    }
  }

  private func asked(_ town: Town, account: String = "bao", _ at: String) throws -> DossierKey {
    let asking = TenRules.Asking(
      matter: "办证",
      asker: TenRules.Asker(
        name: "秘问来人", account: account, contact: "13900139000", words: "秘问找谁办"))
    let outcome = try town.send(
      CommandRequest(.contact(.ask(asking)), by: Town.wang, at: when(at)))
    return try #require(outcome.done, "\(outcome)").dossier
  }

  @Test func `who asked first sees what is kept of them, and no one else by their account`() throws
  {
    let town = try Town()
    let key = try asked(town, "09-27")
    let reading = Query.contactPersonal(PersonalReading(slot: "asker", purpose: "核对"))
    try exercise(town, key, slot: "asker", reading: reading, keeper: Town.wang, "09-28")
    // The account stands beside the ledger and goes with what it was kept with.
    #expect(
      try town.entries(key).allSatisfy { !$0.data.text.contains("bao") })
    guard
      case .contactList(let list) = try town.ask(
        .contactList(TenRules.ContactFilter()), nil, by: Principal("bao", .applicant), "09-29"
      ).answer
    else {
      Issue.record("no list")
      return
    }
    #expect(list.contacts.map(\.number) == [key.id])
  }

  // MARK: - Officers

  private func moved(_ town: Town, _ id: String, to unit: String, _ role: Role, _ at: String) throws
    -> Principal
  {
    let officer = Registry.Officer("秘员\(id)", unit: unit, roles: [role])
    let outcome = try town.run(.personRegister(officer), DossierKey(.person, id), at)
    _ = try #require(outcome.done, "\(outcome)")
    return Principal(id, role, unit: unit)
  }

  @Test func `an officer has a copy of what was found of them, wherever they serve today`() throws {
    let patrol = try Patrol()
    let key = try patrol.verified()
    let copy = try #require(try Rights.copy(patrol.town, key, by: Town.li, "08-02"))
    #expect(copy.kept.map(\.slot) == ["fact"])
    let li = try moved(patrol.town, "li", to: "HB", .handler, "08-03")
    #expect(try Rights.copy(patrol.town, key, by: li, "08-03")?.kept.map(\.slot) == ["fact"])
    let readings = try #require(try Rights.readings(patrol.town, key, by: li, "08-03"))
    #expect(readings.map(\.slot) == ["fact", "fact"] && readings.allSatisfy { $0.reader.isEmpty })
    #expect(
      try patrol.town.run(Rights.ask(.correction, slot: "fact"), key, by: li, "08-03").done != nil)
    // Colleagues, of now and of then, have none of it.
    for other in [Town.chen, Town.wu, Town.sun] {
      #expect(try Rights.copy(patrol.town, key, by: other, "08-03") == nil, "\(other.id)")
      #expect(try Rights.readings(patrol.town, key, by: other, "08-03") == nil, "\(other.id)")
    }
    #expect(try patrol.town.engine.verify().wrong == nil)
  }

  @Test func `until it was verified, whoever left the unit learns no more than of nothing`() throws
  {
    let patrol = try Patrol()
    let key = try patrol.must(Patrol.report(), nil, "08-01T10:00")
    let li = try moved(patrol.town, "li", to: "HB", .handler, "08-01T10:30")
    let absent = DossierKey(.conduct, "ZF2012000099")
    for query in [
      Query.personalExport(Nothing()), .personalReadings(Nothing()), .personalRequests(Nothing()),
    ] {
      let hidden = try patrol.town.ask(query, key, by: li, "08-01T11:00")
      #expect(hidden.answer == nil)
      #expect(try hidden == patrol.town.ask(query, absent, by: li, "08-01T11:00"), "\(query.word)")
    }
    let ask = Rights.ask(.copy)
    #expect(
      try patrol.town.run(ask, key, by: li, "08-01T11:00").refusal
        == patrol.town.run(ask, absent, by: li, "08-01T11:00").refusal)
  }

  @Test func `who reported an officer is named in what is kept, and not to the officer`() throws {
    let patrol = try Patrol()
    let report = Patrol.report { $0.foundBy = .report }
    let key = try patrol.must(report, nil, "08-01T10:00")
    try patrol.must(Patrol.verify, key, by: Town.feng, "08-01T11:00")
    let fact = Query.supervisionPersonal(PersonalReading(slot: "fact", purpose: "核对"))
    #expect(try Rights.copy(patrol.town, key, by: Town.li, "08-02")?.kept.isEmpty == true)
    #expect(try patrol.town.ask(fact, key, by: Town.li, "08-02").refusal?.code == .notFound)
    #expect(try patrol.town.ask(fact, key, by: Town.feng, "08-02").answer != nil)
    #expect(try Rights.readings(patrol.town, key, by: Town.li, "08-02")?.isEmpty == true)
  }

  @Test func `no officer answers, corrects or does away with what is kept of themselves`() throws {
    let patrol = try Patrol()
    let key = try patrol.verified()
    try patrol.town.run(Rights.ask(.copy), key, by: Town.li, "08-02")
    let answer = PersonalRights.Command.answer(PersonalRights.Response(1, granted: true))
    #expect(try patrol.town.run(answer, key, by: Town.li, "08-03").refusal?.code == .mustStandAside)
    #expect(try patrol.town.run(answer, key, by: Town.feng, "08-03").done != nil)
    // Made head of the office since.
    let li = try moved(patrol.town, "li", to: "GOV", .efficiencyHead, "08-04")
    for command in [
      PersonalRights.Command.approveErasure(PersonalRights.Approval("fact", reason: "期满")),
      .release(Reason("解除")),
    ] {
      #expect(try patrol.town.run(command, key, by: li, "08-05").refusal?.code == .mustStandAside)
    }
  }

  @Test func `an officer named by an inspection has what concerns them once the unit was told`()
    throws
  {
    let team = try Team()
    let key = try team.opened()
    try team.must(Team.finding { $0.persons = ["li"] }, key, "08-01")
    try team.must(Team.finding { $0.persons = ["chen"] }, key, "08-01")
    for query in [Query.personalExport(Nothing()), .personalReadings(Nothing())] {
      #expect(
        try team.town.ask(query, key, by: Town.li, "08-01").refusal
          == team.town.ask(query, DossierKey(.inspection, "DC2012000099"), by: Town.li, "08-01")
          .refusal)
    }
    try team.must(Team.order(), key, "08-02")
    let copy = try #require(try Rights.copy(team.town, key, by: Town.li, "08-02"))
    #expect(copy.kept.map(\.slot) == ["finding-1"])
    #expect(try Rights.copy(team.town, key, by: Town.zhao, "08-02") == nil)
  }

  @Test func `who answers in an accountability record has what they said, and no one else's`()
    throws
  {
    let watch = try Watch()
    let record = try watch.heard()
    let copies = try Town.officers.compactMap { officer in
      try Rights.copy(watch.town, record, by: officer, "2012-12-01").map { (officer.id, $0) }
    }
    #expect(
      copies.map(\.0)
        == Watch.naming.persons.map(\.person).filter { id in
          Town.officers.contains { $0.id == id }
        })
    let isAlone = Watch.naming.persons.count == 1
    for (_, copy) in copies { #expect(copy.kept.map(\.slot) == (isAlone ? ["hearing"] : [])) }
  }
}

/// Whoever was of a unit when its matter happened rules on nothing of it, wherever they serve since (回避).
@Suite struct FormerPlaceTests {
  private static func move(
    _ town: Town, _ officer: Principal, to unit: String, _ at: String
  ) throws {
    let record = Registry.Officer("秘员\(officer.id)", unit: unit, roles: [officer.role])
    let outcome = try town.run(.personRegister(record), DossierKey(.person, officer.id), at)
    _ = try #require(outcome.done, "\(outcome)")
  }

  @Test func `who left a unit since neither verifies nor rules on what was found in it`() throws {
    let patrol = try Patrol()
    // Of the unit until the afternoon of the finding, then of the office.
    let moved = Principal("ren", .supervisor, unit: "GOV")
    try Self.move(patrol.town, Principal("ren", .supervisor, unit: "GS"), to: "GS", "07-02")
    try Self.move(patrol.town, moved, to: "GOV", "08-01T08:30")
    let key = try patrol.must(Patrol.report(), nil, "08-01T10:00")
    #expect(
      try patrol.run(Patrol.verify, key, by: moved, "08-01T11:00").refusal?.code == .mustStandAside)
    try patrol.must(Patrol.verify, key, by: Town.feng, "08-01T11:00")
    try patrol.must(Patrol.object, key, by: Town.li, "08-02")
    #expect(
      try patrol.run(Patrol.ruling(true), key, by: moved, "08-03").refusal?.code == .mustStandAside)
    // The same after the register was read anew.
    _ = try patrol.town.engine.rebuild()
    #expect(
      try patrol.run(Patrol.ruling(true), key, by: moved, "08-03").refusal?.code == .mustStandAside)
    try patrol.must(Patrol.ruling(true), key, by: Town.zhou, "08-03")
    #expect(try patrol.town.engine.verify().wrong == nil)
  }

  @Test func `who left before it happened may rule on it`() throws {
    let patrol = try Patrol()
    let moved = Principal("ren", .supervisor, unit: "GOV")
    try Self.move(patrol.town, Principal("ren", .supervisor, unit: "GS"), to: "GS", "07-02")
    try Self.move(patrol.town, moved, to: "GOV", "07-31T08:30")
    let key = try patrol.must(Patrol.report(), nil, "08-01T10:00")
    #expect(try patrol.run(Patrol.verify, key, by: moved, "08-01T11:00").done != nil)
  }

  @Test func `a former colleague neither reads a case's file for faults nor rules on its rating`()
    throws
  {
    let town = try Town()
    let key = try town.granted()
    let moved = Principal("ren", .efficiencyOffice, unit: "GOV")
    try Self.move(town, Principal("ren", .efficiencyOffice, unit: "GS"), to: "GS", "07-02")
    try Self.move(town, moved, to: "GOV", "08-02")
    try town.must(.rate(Cases.Rating(stars: 1, details: ["slow"])), key, by: Town.alice, "08-02")
    try town.must(.contestRating(Cases.RatingContest("并未拖延")), key, by: Town.sun, "08-02")
    let rule = Cases.Command.ruleRating(Cases.RatingRuling(upheld: true, reason: "确未拖延"))
    #expect(try town.run(rule, key, by: moved, "08-03").refusal?.code == .mustStandAside)
    let review = Cases.Command.reviewFile(
      Cases.FileReview(.e12, reason: "材料不全", documentNumber: "评1号"))
    #expect(try town.run(review, key, by: moved, "08-03").refusal?.code == .mustStandAside)
    #expect(try town.run(rule, key, by: Town.zheng, "08-03").done != nil)
  }

  @Test func `nor does a former colleague inspect the unit or review what was concluded`() throws {
    let team = try Team()
    try Self.move(
      team.town, Principal("ren", .supervisor, unit: "GS"), to: "GS", "07-02")
    let key = try team.opened()
    try team.must(Team.finding(), key, "08-01")
    let moved = Principal("ren", .supervisor, unit: "GOV")
    try Self.move(team.town, moved, to: "GOV", "08-02")
    let verify = Inspections.Command.verify(Inspections.Verification(1))
    #expect(try team.run(verify, key, by: moved, "08-03").refusal?.code == .mustStandAside)
  }

  @Test func `everyone who was of the unit when its leader was complained about stays out of it`()
    throws
  {
    let office = try Office()
    let key = try office.accepted(
      "08-01", Office.intake(unit: "GS") { $0.head = true })
    let moved = Principal("chen", .efficiencyOffice, unit: "GOV")
    try Self.move(office.town, moved, to: "GOV", "08-02")
    #expect(
      try office.town.ask(.complaintGet(Nothing()), key, by: moved, "08-03").refusal?.code
        == .complaintNotFound)
    #expect(
      try office.town.ask(.complaintGet(Nothing()), key, by: Office.su, "08-03").answer != nil)
  }
}
