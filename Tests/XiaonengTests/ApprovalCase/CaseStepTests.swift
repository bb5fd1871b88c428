import Testing
import Xiaoneng

/// 环节, AB岗 and 同岗替代: DOMAIN §1.4, §2.3 E4, §4 rows 1, 6, 7.
@Suite struct CaseStepTests {
  static let advance = Cases.Command.advance(Cases.StepResult(opinion: "同意"))

  func absent(_ id: String, _ town: Town, _ from: String, _ through: String) throws {
    let outcome = try town.run(
      .personAbsent(Registry.Absence(from: day(from), through: day(through))),
      DossierKey(.person, id), "2012-07-31")
    #expect(outcome.refusal == nil)
  }

  @Test func `each step is done by who holds its post, the last one is the decision`() throws {
    let town = try Town()
    let key = try town.accepted(Town.stepped)
    #expect(try town.view(key, "08-01").step == "承办")
    try town.must(Self.advance, key, by: Town.li, "08-02")
    #expect(try town.run(Town.grant, key, by: Town.qian, "08-02").refusal?.code == .stepsRemain)
    try town.must(Self.advance, key, by: Town.zhao, "08-03")
    #expect(try town.run(Self.advance, key, by: Town.qian, "08-03").refusal?.code == .stepUnknown)
    try town.must(Town.grant, key, by: Town.qian, "08-06")
    #expect(try town.entries(key).allSatisfy { $0.actingFor.isEmpty })
    guard case .case(.advanced(let step)) = try town.entries(key)[2].event() else {
      Issue.record("no step")
      return
    }
    #expect((step.step, step.next) == ("承办", "审核"))
  }

  @Test func `who does not hold the post does not do the step`() throws {
    let town = try Town()
    let key = try town.accepted(Town.stepped)
    for actor in [Town.wang, Town.zhao, Town.chu] {
      #expect(try town.run(Self.advance, key, by: actor, "08-02").refusal?.code == .notOnDuty)
    }
    // B may not act while A is there.
    #expect(
      try town.run(Self.advance, key, by: Town.chen, "08-02").refusal
        == Refusal(.holderPresent, field: "actor.id", detail: "P1"))
  }

  @Test func `the substitute takes over while A is away and is recorded as acting for A`() throws {
    let town = try Town()
    try absent("li", town, "2012-08-02", "2012-08-03")
    let key = try town.accepted(Town.stepped)
    // The day before and the day after the absence A is there.
    #expect(try town.run(Self.advance, key, by: Town.chen, "08-01").refusal?.code == .holderPresent)
    #expect(try town.run(Self.advance, key, by: Town.chu, "08-02").refusal?.code == .notOnDuty)
    try town.must(Self.advance, key, by: Town.chen, "08-03T23:59")
    let entry = try #require(try town.entries(key).last)
    #expect((entry.actor.id, entry.actingFor) == ("chen", "li"))
    let text = String(decoding: entry.text, as: UTF8.self)
    #expect(text.contains("\"for\":\"li\""))
  }

  @Test func `A is back after the last day of absence`() throws {
    let town = try Town()
    try absent("li", town, "2012-08-02", "2012-08-03")
    let key = try town.accepted(Town.stepped)
    #expect(
      try town.run(Self.advance, key, by: Town.chen, "08-04T00:00").refusal?.code == .holderPresent)
  }

  @Test func `a post of the same kind stands in only when A and B are both away`() throws {
    let town = try Town()
    try absent("li", town, "2012-08-02", "2012-08-10")
    try absent("chen", town, "2012-08-03", "2012-08-10")
    let key = try town.accepted(Town.stepped)
    #expect(try town.run(Self.advance, key, by: Town.chu, "08-02").refusal?.code == .notOnDuty)
    try town.must(Self.advance, key, by: Town.chu, "08-03")
    #expect(try town.entries(key).last?.actingFor == "li")
    // zhao's post has no kind: nobody stands in for it.
    try absent("zhao", town, "2012-08-04", "2012-08-10")
    #expect(try town.run(Self.advance, key, by: Town.chu, "08-06").refusal?.code == .notOnDuty)
  }

  @Test func `a locality may do without 同岗替代`() throws {
    let town = try Town { $0.samePostStandsIn = false }
    try absent("li", town, "2012-08-02", "2012-08-10")
    try absent("chen", town, "2012-08-02", "2012-08-10")
    let key = try town.accepted(Town.stepped)
    #expect(try town.run(Self.advance, key, by: Town.chu, "08-03").refusal?.code == .notOnDuty)
  }

  @Test func `a dismissed holder counts as away and may not act`() throws {
    let town = try Town()
    try town.run(
      .personDismiss(Registry.Departure(lastDay: day("2012-08-01"))), DossierKey(.person, "li"),
      "2012-07-31"
    )
    let key = try town.accepted(Town.stepped)
    #expect(try town.run(Self.advance, key, by: Town.li, "08-02").refusal?.code == .actorUnknown)
    try town.must(Self.advance, key, by: Town.chen, "08-02")
    #expect(try town.entries(key).last?.actingFor == "li")
  }

  @Test func `a step past its own limit is a fault of that step, each step once`() throws {
    let town = try Town()
    let key = try town.accepted(Town.stepped)
    // 承办: 3 working days from 08-01.
    #expect(try town.sweep("08-06T23:59").events == 0)
    try town.sweep("08-07T00:00")
    #expect(try town.faults(key) == ["E4 yellow 2012-08-06 承办"])
    try town.must(Self.advance, key, by: Town.li, "08-07")
    try town.sweep("08-10T00:00")
    #expect(try town.faults(key) == ["E4 yellow 2012-08-06 承办", "E4 yellow 2012-08-09 审核"])
  }

  @Test func `a special procedure stops the step's clock too`() throws {
    let town = try Town()
    let key = try town.accepted(Town.stepped)
    try town.must(CasePauseTests.pause(.testing, .workingDays(2)), key, by: Town.li, "08-02")
    try town.must(CasePauseTests.resume(), key, by: Town.li, "08-06")
    #expect(try town.sweep("08-08T23:59").events == 0)
    try town.sweep("08-09T00:00")
    #expect(try town.faults(key) == ["E4 yellow 2012-08-08 承办"])
  }

  @Test func `a step without a post is open to its role only`() throws {
    let town = try Town()
    var version = Town.version("无岗许可")
    version.steps = [
      Registry.Step("承办", limit: 3, role: .handler), Registry.Step("批准", limit: 2, role: .approver),
    ]
    try town.run(.itemPublish(version), DossierKey(.item, "GS-XK-0009"), "2011-01-05")
    let key = try town.accepted("GS-XK-0009")
    #expect(try town.run(Self.advance, key, by: Town.wang, "08-02").refusal?.code == .notAllowed)
    try town.must(Self.advance, key, by: Town.chu, "08-02")
    #expect(try town.run(Town.grant, key, by: Town.li, "08-02").refusal?.code == .notAllowed)
    try town.must(Town.grant, key, by: Town.qian, "08-02")
  }

  @Test func `the holder of a post acts in the role of the step`() throws {
    // 3批准 is the approver's: a holder who acts as a handler does not approve.
    let town = try Town()
    try town.run(
      .personRegister(Registry.Officer("钱", unit: "GS", roles: [.approver, .handler])),
      DossierKey(.person, "qian"), "2012-07-31")
    let key = try town.accepted(Town.stepped)
    try town.must(Self.advance, key, by: Town.li, "08-02")
    try town.must(Self.advance, key, by: Town.zhao, "08-03")
    let asHandler = Principal("qian", .handler, unit: "GS")
    #expect(try town.run(Town.grant, key, by: asHandler, "08-03").refusal?.code == .notAllowed)
  }
}
