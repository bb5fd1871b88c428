import Testing
import Xiaoneng

/// 办理: DOMAIN §3.1(6), §3.2; dispatch and return, explanations, evidence, limits.
@Suite struct ComplaintHandlingTests {
  static let assigned = Complaints.Acceptance(.assign, unit: "HB", documentNumber: "交办1号")

  // MARK: - Limits

  @Test func `thirty days, and thirty more once, approved and told`() throws {
    let office = try Office()
    let key = try office.accepted("08-01", Office.intake(), Self.assigned)
    #expect(try office.view(key, "08-01").due == day("2012-08-31"))
    func extend(_ days: Int32, _ number: String = "延1号") -> Complaints.Command {
      .extend(Complaints.Extension(days, reason: "案情复杂", documentNumber: number))
    }
    #expect(try office.refusal(extend(31), key, by: Office.head, "08-20") == .badBudget)
    #expect(try office.refusal(extend(0), key, by: Office.head, "08-20") == .badBudget)
    #expect(try office.refusal(extend(30, ""), key, by: Office.head, "08-20") == .documentMissing)
    #expect(try office.run(extend(30), key, "08-20").refusal?.code == .notAllowed)
    try office.must(extend(30), key, by: Office.head, "08-31T18:00")
    // 08-01 + 60 days is 09-30, a holiday until 10-07.
    #expect(try office.view(key, "08-31T18:00").due == day("2012-10-08"))
    #expect(
      try office.engine.notices(at: when("08-31T18:00")).contains {
        $0.channel == .sms && $0.text.contains("案情复杂")
      })
    #expect(try office.refusal(extend(1), key, by: Office.head, "09-03") == .alreadyDone)
    try office.town.sweep("2012-10-08T23:59")
    #expect(try office.faults(key) == [])
    try office.town.sweep("2012-10-09")
    #expect(try office.faults(key) == ["C3 2012-10-08"])
  }

  @Test func `past the limit it is not extended`() throws {
    let office = try Office()
    let key = try office.accepted("08-01", Office.intake(), Self.assigned)
    let extend = Complaints.Extension(30, reason: "案情复杂", documentNumber: "延1号")
    #expect(try office.refusal(.extend(extend), key, by: Office.head, "09-01") == .tooLate)
    #expect(try office.faults(key) == ["C3 2012-08-31"])
  }

  @Test func `a simple one has five working days, a ticket five and five more`() throws {
    let office = try Office()
    var simple = Complaints.Acceptance(.own, officers: ["su"])
    simple.simple = true
    let key = try office.accepted("08-01", Office.intake(), simple)
    #expect(try office.view(key, "08-01").due == day("2012-08-08"))
    let ticket = try office.accepted("08-01", Office.intake { $0.kind = .ticket })
    #expect(try office.view(ticket, "08-01").due == day("2012-08-08"))
    let extend = Complaints.Extension(5, reason: "需会商", documentNumber: "延1号")
    try office.must(.extend(extend), ticket, by: Office.head, "08-08")
    #expect(try office.view(ticket, "08-08").due == day("2012-08-15"))
  }

  @Test func `a ticket's five days more are given by the head of the unit that handles it`() throws
  {
    // 安阳市政务服务条例 art 50(1): 经本单位负责人批准.
    let office = try Office()
    let ticket = Office.intake(unit: "") { $0.kind = .ticket }
    let acceptance = Complaints.Acceptance(.assign, unit: "HB", documentNumber: "派1号")
    let key = try office.accepted("08-01", ticket, acceptance)
    let extend = Complaints.Command.extend(
      Complaints.Extension(5, reason: "需会商", documentNumber: "延1号"))
    // The head of another unit does not see it at all.
    #expect(try office.refusal(extend, key, by: Town.sun, "08-02") == .complaintNotFound)
    #expect(
      try office.refusal(
        .extend(Complaints.Extension(6, reason: "需会商", documentNumber: "延1号")), key, by: Town.jia,
        "08-02") == .badBudget)
    try office.must(extend, key, by: Town.jia, "08-02")
    #expect(try office.view(key, "08-02").due == day("2012-08-15"))
    #expect(try office.refusal(extend, key, by: Town.jia, "08-03") == .alreadyDone)
  }

  @Test
  func
    `a complaint about how an office works is extended by the head of the efficiency office alone`()
    throws
  {
    let office = try Office()
    let acceptance = Complaints.Acceptance(.assign, unit: "HB", documentNumber: "交办1号")
    let key = try office.accepted("08-01", Office.intake(unit: ""), acceptance)
    let extend = Complaints.Command.extend(
      Complaints.Extension(5, reason: "需会商", documentNumber: "延1号"))
    #expect(try office.refusal(extend, key, by: Town.jia, "08-02") == .notAllowed)
    try office.must(extend, key, by: Office.head, "08-02")
  }

  @Test func `the unit reports back by its day`() throws {
    let office = try Office()
    var acceptance = Self.assigned
    acceptance.reportBy = day("2012-08-15")
    let key = try office.accepted("08-01", Office.intake(), acceptance)
    try office.town.sweep("08-16")
    #expect(try office.faults(key) == ["C9 2012-08-15"])
    let late = try office.submitted("08-16")
    acceptance.reportBy = day("2012-12-31")
    #expect(try office.refusal(.accept(acceptance), late, by: Office.head, "08-16") == .badDate)
  }

  @Test func `a unit's thirty days count from its receipt of the task`() throws {
    // 交办、转办件应当自接到交办、转办件之日起30日内.
    for mode in [Complaints.Mode.assign, .transfer] {
      let office = try Office()
      let key = try office.submitted("08-01")
      try office.must(
        .accept(Complaints.Acceptance(mode, unit: "HB", documentNumber: "交办1号")), key,
        by: Office.head, "08-06")
      #expect(try office.view(key, "08-06").due == day("2012-09-05"))
      try office.town.sweep("09-05T23:59")
      #expect(try !office.faults(key).contains { $0.hasPrefix("C3") })
      try office.town.sweep("09-06")
      #expect(try office.faults(key).contains("C3 2012-09-05"))
    }
  }

  @Test func `a ticket sent on to a second unit starts that unit's days anew`() throws {
    let office = try Office()
    let ticket = Office.intake(unit: "") { $0.kind = .ticket }
    let key = try office.accepted(
      "08-29T09:00", ticket, Complaints.Acceptance(.assign, unit: "HB", documentNumber: "派1号"))
    #expect(try office.view(key, "08-29T09:00").due == day("2012-09-05"))
    try office.must(.return(Complaints.Return("不属本局职权")), key, by: Town.jia, "08-30T08:00")
    try office.must(.dispatch(Complaints.Dispatch(unit: "GS")), key, "09-03")
    #expect(try office.view(key, "09-03").due == day("2012-09-10"))
    try office.town.sweep("09-10T23:59")
    #expect(try !office.faults(key).contains { $0.hasPrefix("C3") })
    _ = try office.engine.rebuild()
    #expect(try office.view(key, "09-10T23:59").due == day("2012-09-10"))
  }

  @Test func `a complaint that a unit gave back is the next one's for its own days`() throws {
    let office = try Office()
    let key = try office.accepted(
      "08-06T09:00", Office.intake(unit: ""),
      Complaints.Acceptance(.assign, unit: "HB", documentNumber: "派1号"))
    #expect(try office.view(key, "08-06T09:00").due == day("2012-09-05"))
    try office.must(.return(Complaints.Return("不属本局职权")), key, by: Town.jia, "08-06T10:00")
    try office.must(.dispatch(Complaints.Dispatch(unit: "GS")), key, "08-10")
    // The ninth of September is a Sunday.
    #expect(try office.view(key, "08-10").due == day("2012-09-10"))
  }

  @Test func `a ticket sent again to the same unit wins it no days`() throws {
    let office = try Office()
    let ticket = Office.intake(unit: "") { $0.kind = .ticket }
    let key = try office.accepted(
      "08-29T09:00", ticket, Complaints.Acceptance(.assign, unit: "HB", documentNumber: "派1号"))
    try office.must(.return(Complaints.Return("不属本局职权")), key, by: Town.jia, "08-30T08:00")
    try office.must(.dispatch(Complaints.Dispatch(unit: "HB")), key, "09-03")
    #expect(try office.view(key, "09-03").due == day("2012-09-05"))
  }

  @Test func `past a Friday's limit the light is red on Saturday, as the fault is`() throws {
    let office = try Office()
    let key = try office.accepted("08-01", Office.intake(), Self.assigned)
    #expect(try office.view(key, "08-31T23:59").light != .red)
    #expect(try office.view(key, "09-01T00:00").light == .red)
  }

  // MARK: - Return

  @Test func `sent back within twenty-four hours, and to the minute no later`() throws {
    for (at, code) in [("08-02T09:00", nil), ("08-02T09:01", Refusal.Code.tooLate)] {
      let office = try Office()
      let key = try office.accepted("08-01T09:00", Office.intake(), Self.assigned)
      let outcome = try office.run(
        .return(Complaints.Return("不属本局职权")), key, by: Town.jia, at)
      #expect(outcome.refusal?.code == code)
    }
  }

  @Test func `once returned and ruled on, it is not returned again`() throws {
    let office = try Office()
    let key = try office.accepted("08-01T09:00", Office.intake(), Self.assigned)
    let back = Complaints.Command.return(Complaints.Return("不属本局职权"))
    #expect(
      try office.refusal(.return(Complaints.Return(" ")), key, by: Town.jia, "08-01T10:00")
        == .reasonMissing)
    try office.must(back, key, by: Town.jia, "08-01T10:00")
    #expect(try office.run(back, key, by: Town.jia, "08-01T10:01").refusal != nil)
    try office.must(.dispatch(Complaints.Dispatch(unit: "HB")), key, "08-01T11:00")
    // 潍坊市12345政务服务便民热线条例 art 22.
    #expect(try office.refusal(back, key, by: Town.jia, "08-01T12:00") == .alreadyDone)
  }

  @Test func `only the unit it was given to sends it back`() throws {
    let office = try Office()
    let key = try office.accepted("08-01T09:00", Office.intake(), Self.assigned)
    let back = Complaints.Command.return(Complaints.Return("不属本局职权"))
    for actor in [Office.chief, Town.li, Office.su, Town.wu] {
      #expect(try office.run(back, key, by: actor, "08-01T10:00").refusal != nil)
    }
  }

  // MARK: - Explanations

  static func ask(_ by: String) -> Complaints.Command {
    .askExplanation(
      Complaints.ExplanationRequest("请说明当日情况", replyBy: day(by), documentNumber: "函1号"))
  }
  static func explain(_ number: Int32) -> Complaints.Command {
    .explain(Complaints.UnitExplanation(number, text: "秘释：情况属实"))
  }

  @Test func `the unit explains by the day it was given`() throws {
    let office = try Office()
    let key = try office.accepted()
    try office.must(Self.ask("2012-08-10"), key, by: Office.su, "08-02")
    try office.must(Self.explain(1), key, by: Town.li, "08-10T23:00")
    #expect(try office.refusal(Self.explain(1), key, by: Town.li, "08-10T23:00") == .alreadyDone)
    #expect(try office.refusal(Self.explain(2), key, by: Town.li, "08-10T23:00") == .notFound)
    try office.town.sweep("08-20")
    #expect(try office.faults(key) == [])
    try office.must(Self.ask("2012-08-22"), key, by: Office.su, "08-20")
    try office.town.sweep("08-23")
    #expect(try office.faults(key) == ["C6 2012-08-22"])
    // Late is better than never, and is said.
    try office.must(Self.explain(2), key, by: Town.li, "08-24")
    #expect(try office.town.entries(key).last?.data["late"] == .bool(true))
  }

  @Test func `each request that is not answered is a breach of its own, and one only`() throws {
    let office = try Office()
    let key = try office.accepted()
    try office.must(Self.ask("2012-08-10"), key, by: Office.su, "08-02")
    try office.must(Self.ask("2012-08-14"), key, by: Office.su, "08-02")
    try office.town.sweep("08-15")
    #expect(try office.faults(key) == ["C6 2012-08-10", "C6 2012-08-14"])
    // A third request does not bring the first two up again.
    try office.must(Self.ask("2012-08-20"), key, by: Office.su, "08-15")
    try office.town.sweep("08-21")
    #expect(try office.faults(key) == ["C6 2012-08-10", "C6 2012-08-14", "C6 2012-08-20"])
  }

  @Test func `the unit learns of it when it is asked, and of the complainant never`() throws {
    let office = try Office()
    let key = try office.accepted()
    #expect(try office.town.ask(.complaintGet(Nothing()), key, by: Town.li, "08-02").refusal != nil)
    try office.must(Self.ask("2012-08-10"), key, by: Office.su, "08-02")
    let view = try office.view(key, by: Town.li, "08-03")
    #expect(view.explanations.map(\.question) == ["请说明当日情况"])
    #expect(view.identity == "" && view.channel == "" && view.officers == [])
    #expect(try office.town.ask(.complaintGet(Nothing()), key, by: Town.wu, "08-03").refusal != nil)
    #expect(try office.run(Self.explain(1), key, by: Town.wu, "08-03").refusal != nil)
  }

  // MARK: - Evidence and report

  @Test func `evidence is a reference: hash, size and type`() throws {
    let office = try Office()
    let key = try office.accepted()
    let hash = SHA256.hash([1])
    for (evidence, code) in [
      (Complaints.Evidence(hash: .zero, size: 1, type: "image/png"), Refusal.Code.badRegister),
      (Complaints.Evidence(hash: hash, size: 0, type: "image/png"), .badRegister),
      (Complaints.Evidence(hash: hash, size: -1, type: "image/png"), .badRegister),
      (Complaints.Evidence(hash: hash, size: 1, type: " "), .badRegister),
    ] {
      #expect(try office.refusal(.addEvidence(evidence), key, by: Office.su, "08-02") == code)
    }
    let evidence = Complaints.Evidence(hash: hash, size: .max, type: "image/png")
    try office.must(.addEvidence(evidence), key, by: Office.su, "08-02")
    #expect(try office.view(key, "08-02").evidence == 1)
  }

  @Test func `a poor report is sent back, and nothing is closed without a good one`() throws {
    let office = try Office()
    let key = try office.accepted()
    let report = Complaints.Command.report(Complaints.InvestigationReport(.unfounded, text: "秘报"))
    #expect(
      try office.refusal(.close(Complaints.Closing(.unfounded)), key, by: Office.head, "08-02")
        == .wrongPhase)
    try office.must(report, key, by: Office.su, "08-02")
    try office.must(.redo(Reason("事实不清")), key, by: Office.head, "08-03")
    try office.must(report, key, by: Office.su, "08-06")
    try office.must(.close(Complaints.Closing(.unfounded)), key, by: Office.head, "08-06")
    #expect(try office.engine.verify().wrong == nil)
  }

  @Test(arguments: Complaints.Finding.allCases)
  func `it ends with one of four findings, or withdrawn by the complainant`(
    _ finding: Complaints.Finding
  ) throws {
    let office = try Office()
    let key = try office.accepted()
    let report = try office.run(
      .report(Complaints.InvestigationReport(finding, text: "秘报")), key, by: Office.su, "08-02")
    guard finding != .withdrawn else {
      #expect(report.refusal?.code == .kindNotAllowed)
      return
    }
    try office.must(.close(Complaints.Closing(finding)), key, by: Office.head, "08-02")
    #expect(try office.view(key, "08-02").findingChinese == finding.chinese)
  }
}
