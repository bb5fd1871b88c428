import Testing
import Xiaoneng

/// First contacts with their clocks, and breaches of the rules that follow from what the system knows.
@Suite struct RuleFindingTests {
  @Test(arguments: [("09-28", "2012-09-29"), ("09-29", "2012-10-08")])
  func `a first contact is open for one working day, over both festivals too`(
    _ asked: String, _ due: String
  ) throws {
    let adopters = try Adopters()
    let key = try adopters.must(Adopters.ask, nil, asked)
    #expect(key.id == "SW2012000001")
    let view = try adopters.contact(key, asked)
    #expect(view.openDue == day(due))
    #expect(view.dispositionDue == day("2012-" + asked))
  }

  @Test func `a first contact that is open too long is a fault of whoever has it`() throws {
    let adopters = try Adopters()
    let key = try adopters.must(Adopters.ask, nil, "09-28")
    try adopters.run(Adopters.forward(), key, "09-28T10:00")
    #expect(try adopters.contact(key, "09-29T23:59").late == [])
    #expect(try adopters.contact(key, "10-08").late == [.open])
    let findings = try adopters.findings("first")
    #expect(findings.map(\.on) == [day("2012-09-29")])
    #expect(findings.first?.source == key)
  }

  @Test func `what came back twice is ruled on by the office within a working day, and finally`()
    throws
  {
    let adopters = try Adopters()
    let key = try adopters.must(Adopters.ask, nil, "09-28T08:30")
    for at in ["09-28T09:00", "09-28T11:00"] {
      _ = try adopters.must(Adopters.forward(), key, at)
      _ = try adopters.must(.sendBack(Reason("不归我局")), key, by: Town.wu, at)
    }
    #expect(try adopters.contact(key, "09-28T12:00").ruleBy == day("2012-09-29"))
    #expect(try adopters.run(Adopters.forward(), key, "09-28T12:10").refusal?.code == .rulingFinal)
    _ = try adopters.must(
      .rule(TenRules.Assignment("HB", reason: "职责清单")), key, by: Town.zheng, "09-29T09:00")
    #expect(
      try adopters.run(.sendBack(Reason("再退")), key, by: Town.wu, "09-29T10:00").refusal?.code
        == .rulingFinal)
    _ = try adopters.must(.close(TenRules.ContactClosing("已办")), key, by: Town.wu, "09-29T11:00")
    #expect(try adopters.contact(key, "10-30").late == [])
  }

  @Test func `nothing is forwarded to oneself, and only whoever has it deals with it`() throws {
    let adopters = try Adopters()
    let key = try adopters.must(Adopters.ask, nil, "09-28")
    #expect(try adopters.run(Adopters.forward("GS"), key, "09-28").refusal?.code == .handOverToSelf)
    #expect(try adopters.run(Adopters.forward("XX"), key, "09-28").refusal?.code == .notFound)
    _ = try adopters.must(Adopters.forward(), key, "09-28")
    let close = TenRules.ContactCommand.close(TenRules.ContactClosing("已办"))
    #expect(try adopters.run(close, key, "09-28").refusal?.code == .notYourUnit)
    #expect(
      try adopters.run(
        .rule(TenRules.Assignment("GS", reason: "x")), key, by: Town.zheng, "09-28"
      ).refusal?.code == .wrongPhase)
  }

  @Test func `who asked is read by the units concerned, each time with a purpose on record`() throws
  {
    let adopters = try Adopters()
    let key = try adopters.must(Adopters.ask, nil, "09-28")
    let query = Query.contactPersonal(PersonalReading(slot: "asker", purpose: "联系来人"))
    #expect(try adopters.town.ask(query, key, by: Town.wang, "09-28T10:00").answer != nil)
    #expect(try adopters.town.ask(query, key, by: Town.wu, "09-28T10:00").answer == nil)
    #expect(try adopters.town.ask(query, key, by: Town.auditor, "09-28T10:00").answer == nil)
  }

  // MARK: - Breaches

  @Test func `absences are half-open: A until noon and B from noon are never both away`() throws {
    let adopters = try Adopters()
    try adopters.file(to: .none)
    func leave(
      _ holder: TenRules.Holder, _ from: String, _ to: String, told: String = "08-05T17:00"
    ) throws {
      try adopters.must(
        .leave(TenRules.Leave(post: "P1", holder: holder, from: when(from), to: when(to))), "GS",
        told)
    }
    try leave(.a, "08-06T09:00", "08-06T12:00")
    try leave(.b, "08-06T12:00", "08-06T14:00")
    try adopters.must(
      .takeOver(TenRules.TakeOver(post: "P1", at: when("08-06T10:00"))), "GS", by: Town.chen,
      "08-06T10:00")
    #expect(try adopters.findings("pair") == [])
    try leave(.b, "08-07T08:00", "08-07T12:00", told: "08-06T17:00")
    try leave(.a, "08-07T09:00", "08-07T10:00", told: "08-06T17:00")
    let findings = try adopters.findings("pair")
    #expect(findings.map(\.person) == ["sun"])
    #expect(findings.allSatisfy { $0.on == day("2012-08-07") && $0.unit == "GS" })
  }

  @Test func `leaves of one holder do not overlap`() throws {
    let adopters = try Adopters()
    try adopters.file(to: .none)
    let leave = TenRules.Command.leave(
      TenRules.Leave(post: "P1", holder: .a, from: when("08-06T09:00"), to: when("08-06T12:00")))
    try adopters.must(leave)
    #expect(try adopters.run(leave).refusal?.code == .alreadyExists)
  }

  @Test func `a refusal is filed before or on its day, where the rule set asks for it`() throws {
    for asks in [false, true] {
      let adopters = try Adopters { $0.tenRules.denialFiling = asks }
      try adopters.file(to: .none)
      let filed = try adopters.town.submit(Town.plain, "08-01")
      let open = try adopters.town.submit(Town.plain, "08-01")
      try adopters.must(Adopters.denial { $0.case = filed.id }, "GS", by: Town.li, "08-02")
      for key in [filed, open] {
        try adopters.town.must(
          .reject(
            Cases.Rejection(.notOurs, reason: "不归我局", documentNumber: "不受1号", organ: "环保局")),
          key, "08-02T10:00")
      }
      let findings = try adopters.findings("denial")
      #expect(findings.map(\.source) == (asks ? [open] : []))
    }
  }

  @Test func `a visitor who was sent away because someone is out is a breach of standing in`()
    throws
  {
    let adopters = try Adopters()
    let key = try adopters.must(Adopters.ask, nil, "09-28")
    _ = try adopters.must(.turnAway(TenRules.TurnAway("li")), key, by: Town.zheng, "09-28T10:00")
    #expect(try adopters.findings("stand").map(\.unit) == ["GS"])
    #expect(
      try adopters.run(.turnAway(TenRules.TurnAway("ghost")), key, "09-28T11:00").refusal?.code
        == .actorUnknown)
  }

  @Test func `a post without duties or holder, and a unit without appraisal, are found`() throws {
    let adopters = try Adopters()
    try adopters.file(to: .adopted)
    try adopters.town.run(
      .personDismiss(Registry.Departure(lastDay: day("2012-08-31"))), DossierKey(.person, "qian"),
      "08-30")
    #expect(try adopters.findings("post").map(\.source) == [DossierKey(.post, "P3")])
    #expect(try adopters.findings("appraise").map(\.unit) == ["GS"])
    #expect(try adopters.findings("appraise", "2012-10-01") == [])
  }

  @Test func `a unit's head is told of the unit's own breaches alone`() throws {
    let adopters = try Adopters()
    try adopters.file(to: .adopted)
    try adopters.file("HB", to: .adopted, by: Town.zheng)
    #expect(try adopters.findings("appraise", by: Town.sun).map(\.unit) == ["GS"])
    let other = TenRules.FindingFilter(
      unit: "HB", from: day("2012-01-01"), through: day("2012-12-31"))
    let reply = try adopters.town.ask(.tenRulesBreaches(other), nil, by: Town.sun, "2013-01-04")
    #expect(reply.refusal?.code == .notYourUnit)
  }
}
