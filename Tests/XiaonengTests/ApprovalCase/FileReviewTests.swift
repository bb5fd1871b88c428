import Testing
import Xiaoneng

/// 案卷评查, and the preliminary review: faults that no limit finds.
@Suite struct FileReviewTests {
  private static func finding(
    _ rule: FaultRule, material: String = "", withdrawn: Bool = false,
    _ change: (inout Cases.FileReview) -> Void = { _ in }
  ) -> Cases.Command {
    var data = Cases.FileReview(
      rule, material: material, reason: "评查案卷发现", documentNumber: "评1号", withdrawn: withdrawn)
    change(&data)
    return .reviewFile(data)
  }

  private static func incident(_ key: DossierKey, _ clock: String) -> DossierKey {
    DossierKey(.supervision, "case.\(key.id).\(clock)")
  }

  private func faults(_ town: Town, _ key: DossierKey, _ at: String) throws -> [FaultRule] {
    let answer = try town.ask(.caseGet(Nothing()), key, by: Town.auditor, at).answer
    guard case .caseGet(let view)? = answer else { return [] }
    return view.faults
  }

  private static func past(_ number: String) -> CommandRequest {
    var past = Cases.PastCase()
    (past.source, past.unit, past.item) = ("旧系统", "GS", Town.plain)
    (past.submitted, past.closed) = (day("2012-07-02"), day("2012-07-05"))
    return CommandRequest(
      .case(.import(past)), on: DossierKey(.case, number), by: Town.keeper, at: when("08-01"))
  }

  @Test(arguments: [
    (FaultRule.e14, "refusal", Supervision.CardClass.red), (.e15, "system", .yellow),
    (.e21, "hearing", .red),
  ])
  func `a finding of a reader raises the card of its rule, and taking it back lifts the card`(
    rule: FaultRule, clock: String, severity: Supervision.CardClass
  ) throws {
    let watch = try Watch()
    let key = try watch.town.accepted(Town.plain, "08-01")
    try watch.town.must(Town.refuse, key, "08-02")
    let events = try watch.town.must(Self.finding(rule), key, by: Town.feng, "08-06")
    #expect(events == ["case.fileReviewed", "case.faulted"])
    let incident = Self.incident(key, clock)
    let card = try watch.card(incident, "08-06")
    #expect(card.severity == severity && card.cards.map(\.rule) == [rule] && card.unit == "GS")
    #expect(try faults(watch.town, key, "08-06") == [rule])
    #expect(try watch.recount(incident, "08-06").same)
    let taken = try watch.town.must(
      Self.finding(rule, withdrawn: true), key, by: Town.feng, "08-07")
    #expect(taken == ["case.fileReviewed", "case.faultWithdrawn"])
    #expect(try watch.card(incident, "08-07").cards.map(\.lifted) == [day("2012-08-07")])
    #expect(try faults(watch.town, key, "08-07").isEmpty)
    // Found again it is a card again: the lifted one stays as it is.
    try watch.town.must(Self.finding(rule), key, by: Town.zheng, "08-08")
    #expect(try watch.card(incident, "08-08").cards.map(\.lifted) == [day("2012-08-07"), nil])
  }

  @Test func `a missing material is a yellow card, a main one of a grant a red one`() throws {
    let watch = try Watch()
    let town = watch.town
    for (material, outcome, severity) in [
      ("m1", Town.grant, Supervision.CardClass.red), ("m2", Town.grant, .yellow),
      ("m1", Town.refuse, .yellow),
    ] {
      let key = try town.accepted(Town.checklist, "08-01", materials: ["m1", "m2"])
      try town.must(outcome, key, by: Town.qian, "08-02")
      try town.must(Self.finding(.e12, material: material), key, by: Town.feng, "08-06")
      #expect(try watch.card(Self.incident(key, "materials"), "08-06").severity == severity)
    }
    let key = try town.accepted(Town.checklist, "08-01", materials: ["m1", "m2"])
    try town.must(Town.grant, key, by: Town.qian, "08-02")
    for (material, code) in [("m9", Refusal.Code.unknownMaterial), ("", .reasonMissing)] {
      let outcome = try town.run(
        Self.finding(.e12, material: material), key, by: Town.feng, "08-06")
      #expect(outcome.refusal?.code == code && outcome.refusal?.field == "material")
    }
  }

  @Test func `what another system did past the law is found in its case`() throws {
    let watch = try Watch()
    for (place, rule) in [FaultRule.e15, .e19, .e21].enumerated() {
      let request = Self.past("OLD-\(place)")
      let key = try #require(request.dossier)
      let outcome = try watch.town.send(request)
      #expect(outcome.refusal == nil)
      try watch.town.must(Self.finding(rule), key, by: Town.feng, "08-06")
      #expect(try faults(watch.town, key, "08-06") == [rule])
    }
  }

  @Test func `a special procedure is found fault with where there was one`() throws {
    let watch = try Watch()
    let key = try watch.town.accepted(Town.plain, "08-01")
    let without = try watch.town.run(Self.finding(.e19), key, by: Town.feng, "08-06")
    #expect(without.refusal?.code == .wrongPhase)
    let pause = Cases.PauseOrder(.testing, documentNumber: "特1号", notified: .workingDays(5))
    try watch.town.must(.pause(pause), key, by: Town.li, "08-02")
    try watch.town.must(Self.finding(.e19), key, by: Town.feng, "08-06")
    #expect(try watch.card(Self.incident(key, "procedure"), "08-06").severity == .yellow)
  }

  @Test func `a finding that cannot be is refused, and nothing is recorded`() throws {
    let town = try Town { $0.rulesOff = [.e15] }
    let key = try town.accepted(Town.plain, "08-01")
    let officer = Registry.Officer("督查员", unit: "GS", roles: [.supervisor])
    let registered = try town.run(.personRegister(officer), DossierKey(.person, "su"), "08-01")
    #expect(registered.refusal == nil)
    let before = try town.entries(key).count
    let rows: [(Cases.Command, Principal, Refusal.Code, String)] = [
      // What time finds no one may claim.
      (Self.finding(.e1), Town.feng, .kindNotAllowed, "rule"),
      (Self.finding(.e15), Town.feng, .kindNotAllowed, "rule"),
      (Self.finding(.e14), Town.feng, .wrongPhase, "rule"),
      (Self.finding(.e21), Town.feng, .wrongPhase, "rule"),
      (Self.finding(.e12, material: "m1"), Town.feng, .wrongPhase, "rule"),
      (Self.finding(.e19, material: "m1"), Town.feng, .kindNotAllowed, "material"),
      (Self.finding(.e14, withdrawn: true), Town.feng, .notFound, "rule"),
      (Self.finding(.e14) { $0.reason = "" }, Town.feng, .reasonMissing, "reason"),
      (
        Self.finding(.e14) { $0.documentNumber = "" }, Town.feng, .documentMissing,
        "documentNumber"
      ),
      (Self.finding(.e14), Town.li, .notAllowed, "actor.role"),
      (
        Self.finding(.e14), Principal("su", .supervisor, unit: "GS"), .mustStandAside,
        "actor.unit"
      ),
    ]
    for (command, actor, code, field) in rows {
      let refusal = try town.run(command, key, by: actor, "08-02").refusal
      #expect(
        refusal?.code == code && refusal?.field == field,
        "\(command) \(String(describing: refusal))")
    }
    #expect(try town.entries(key).count == before)
    try town.must(Town.refuse, key, "08-02")
    try town.must(Self.finding(.e14), key, by: Town.feng, "08-03")
    let twice = try town.run(Self.finding(.e14), key, by: Town.zheng, "08-03").refusal
    #expect(twice?.code == .alreadyDone)
  }

  // MARK: - 初审转报

  private static let preliminary = "GS-XK-0099"

  private func reviewing() throws -> Watch {
    let watch = try Watch { $0.rulesOff = [.e3] }
    let version = Town.version("初审许可") { $0.handling = .preliminary }
    let outcome = try watch.town.run(
      .itemPublish(version), DossierKey(.item, Self.preliminary), "07-01")
    #expect(outcome.refusal == nil)
    return watch
  }

  @Test func `a preliminary review that is not handed up in time is late in that`() throws {
    let watch = try reviewing()
    let key = try watch.town.accepted(Self.preliminary, "08-01")
    try watch.town.sweep("08-15")
    let card = try watch.card(Watch.limit(key), "08-15")
    #expect(card.severity == .yellow && card.cards.map(\.rule) == [.e5])
    #expect(card.cards.first?.lines.contains { $0.chinese.contains("仍未转报") } == true)
    #expect(try faults(watch.town, key, "08-15") == [.e5])
    // The time of the law is that of the lower organ itself: 行政许可法 art 43.
    try watch.town.sweep("08-30")
    #expect(try watch.card(Watch.limit(key), "08-30").severity == .red)
    try watch.town.must(
      .refer(Cases.Referral(organ: "省工商局", reason: "初审同意")), key, by: Town.li, "08-31")
    #expect(try watch.card(Watch.limit(key), "08-31").ended == day("2012-08-31"))
  }

  @Test func `whoever reviews first decides nothing and has no extension`() throws {
    let watch = try reviewing()
    let key = try watch.town.accepted(Self.preliminary, "08-01")
    let decided = try watch.town.run(Town.grant, key, by: Town.qian, "08-02").refusal
    #expect(decided?.code == .notMyPower && decided?.article == "licensing:35")
    let extended = try watch.town.run(
      .extend(Cases.Extension(days: 5, reason: "复杂", documentNumber: "延1号")), key, by: Town.sun,
      "08-02"
    ).refusal
    #expect(extended?.code == .kindNotAllowed && extended?.article == "licensing:43")
    let answer = try watch.town.ask(.caseBoard(Desk.Filter()), nil, by: Town.li, "08-02").answer
    guard case .caseBoard(let board)? = answer else {
      Issue.record("\(String(describing: answer))")
      return
    }
    #expect(board.cases.first { $0.number == key.id }?.act == .handUp)
  }
}
