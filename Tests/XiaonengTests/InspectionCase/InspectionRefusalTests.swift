import Testing
import Xiaoneng

/// Every reason to say no to an inspection, with the shortest history that reaches it.
@Suite struct InspectionRefusalTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var code: Refusal.Code
    var field: String
    var reach: @Sendable (Team) throws -> Refusal?
    var testDescription: String { "\(code.rawValue) \(field)" }
    init(
      _ code: Refusal.Code, _ field: String = "",
      _ body: @escaping @Sendable (Team) throws -> Refusal?
    ) {
      (self.code, self.field) = (code, field)
      reach = body
    }
  }

  private static func open(
    _ team: Team, _ at: String = "08-01", by actor: Principal = Town.zheng,
    _ change: (inout Inspections.Subject) -> Void = { _ in },
    inspectors: [String] = ["zheng", "feng"], leader: String = "feng"
  ) throws -> Refusal? {
    let command = Team.opening(Team.subject("discipline", "GS", .unit, change)) {
      ($0.inspectors, $0.leader) = (inspectors, leader)
    }
    return try team.run(command, nil, by: actor, at).refusal
  }

  static let rows = beginning + findings + orders + conclusions + measures

  /// Nothing outside the plan, nothing twice, nobody of the unit inspected.
  private static let beginning: [Row] = [
    Row(.inspectionPlanNotFound, "subject.plan") { try open($0) { $0.plan = "2011" } },
    Row(.inspectionPlanNotFound, "subject.plan") { try open($0) { $0.plan = "" } },
    Row(.planWidened, "subject.row") { try open($0) { $0.row = "other" } },
    Row(.planWidened, "subject.kind") { try open($0) { $0.kind = .routine } },
    Row(.planWidened, "subject.topic") { try open($0) { $0.topic = "项目进度" } },
    Row(.planWidened, "subject.object") { try open($0) { $0.object = "GOV" } },
    Row(.planWidened, "subject.ways") { try open($0) { $0.ways = [.interview] } },
    Row(.planWidened, "at") { try open($0, "2013-01-01") },
    Row(.notApproved, "subject.kind") { try open($0) { $0.kind = .incident } },
    Row(.notApproved, "subject") { try $0.run(Team.opening(nil), nil, "08-01").refusal },
    Row(.kindNotAllowed, "subject.ways") { try open($0) { $0.ways = [] } },
    Row(.notYourUnit, "subject.unit") { try open($0) { $0.unit = "HB" } },
    Row(.notFound, "subject.object") { try open($0) { $0.object = "XX" } },
    Row(.mustStandAside, "inspectors[1]") { try open($0, inspectors: ["feng", "li"]) },
    Row(.twoPeopleNeeded, "inspectors") { try open($0, inspectors: ["feng"]) },
    Row(.namedTwice, "inspectors[1]") { try open($0, inspectors: ["feng", "feng"]) },
    Row(.actorUnknown, "inspectors[1]") { try open($0, inspectors: ["feng", "ghost"]) },
    Row(.notConcerned, "leader") { try open($0, leader: "zhou") },
    Row(.notAllowed, "actor.role") { try open($0, by: Town.sun) },
    Row(.visitRepeated, "subject.object") { team in
      _ = try team.opened()
      return try open(team, "08-02")
    },
    Row(.visitRepeated, "subject.object") { team in
      for at in ["08-01", "08-06"] {
        let key = try team.found(at)
        try team.must(Team.conclude, key, by: Town.feng, at)
      }
      return try open(team, "08-07")
    },
    // An enterprise under two rows is still one enterprise.
    Row(.visitRepeated, "subject.object") { team in
      let key = try team.must(
        Team.opening(Team.subject("firms", "firm-1", .enterprise)), nil, "08-01")
      try team.must(Team.finding(), key, "08-01")
      try team.must(Team.conclude, key, by: Town.feng, "08-01")
      return try team.run(
        Team.opening(Team.subject("again", "firm-1", .enterprise)), nil, "08-02"
      ).refusal
    },
    Row(.planWidened, "subject.kind") {
      try $0.run(.propose(Inspections.Proposal(subject: Team.subject(), reason: "急")), nil, "08-01")
        .refusal
    },
    Row(.planWidened, "subject.target") {
      let subject = Team.subject("", "firm-1", .enterprise) {
        ($0.kind, $0.plan) = (.clue, "")
      }
      return try $0.run(
        .propose(Inspections.Proposal(subject: subject, reason: "急")), nil, "08-01"
      ).refusal
    },
    Row(.planWidened, "subject.plan") {
      let subject = Team.subject { $0.kind = .clue }
      return try $0.run(
        .propose(Inspections.Proposal(subject: subject, reason: "急")), nil, "08-01"
      ).refusal
    },
    Row(.reasonMissing, "reason") {
      let subject = Team.subject("", "GS") { ($0.kind, $0.plan) = (.clue, "") }
      return try $0.run(
        .propose(Inspections.Proposal(subject: subject, reason: " ")), nil, "08-01"
      ).refusal
    },
    Row(.inspectionNotFound, "dossier") {
      try $0.run(Team.finding(), DossierKey(.inspection, "DC2012000009"), "08-01").refusal
    },
  ]

  private static let findings: [Row] = [
    Row(.factMissing, "fact") {
      try $0.run(Team.finding { $0.fact = "\n" }, try $0.opened(), "08-01").refusal
    },
    Row(.badRegister, "code") {
      try $0.run(Team.finding(""), try $0.opened(), "08-01").refusal
    },
    Row(.evidenceMissing, "evidence") {
      try $0.run(Team.finding { $0.evidence = [] }, try $0.opened(), "08-01").refusal
    },
    Row(.evidenceMissing, "evidence[0]") {
      try $0.run(Team.finding { $0.evidence = [" "] }, try $0.opened(), "08-01").refusal
    },
    Row(.actorUnknown, "persons[0]") {
      try $0.run(Team.finding(persons: ["ghost"]), try $0.opened(), "08-01").refusal
    },
    Row(.notYourUnit, "persons[0]") {
      try $0.run(Team.finding(persons: ["wu"]), try $0.opened(), "08-01").refusal
    },
    Row(.namedTwice, "persons[1]") {
      try $0.run(Team.finding(persons: ["li", "li"]), try $0.opened(), "08-01").refusal
    },
    Row(.quantityOutOfRange, "likeness") {
      try $0.run(Team.finding { $0.likeness = 10_001 }, try $0.opened(), "08-01").refusal
    },
    Row(.tooMany, "items") {
      try $0.run(.fill(Inspections.Form(items: [])), try $0.opened(), "08-01").refusal
    },
    Row(.alreadyDone) { team in
      let key = try team.opened()
      let form = Inspections.Command.fill(
        Inspections.Form(items: [Inspections.FormItem("在岗", met: true)]))
      try team.must(form, key, "08-01")
      return try team.run(form, key, "08-01").refusal
    },
    Row(.mustStandAside, "actor.id") {
      try $0.run(.verify(Inspections.Verification(1)), try $0.found(), "08-01").refusal
    },
    Row(.findingUnknown, "finding") {
      try $0.run(.verify(Inspections.Verification(2)), try $0.found(), by: Town.feng, "08-01")
        .refusal
    },
    Row(.wrongPhase) { try $0.run(Team.finding(), try $0.told(), "08-04").refusal },
  ]

  private static let orders: [Row] = [
    Row(.findingUnknown, "findings") {
      try $0.run(Team.order(.explain, []), try $0.found(), "08-01").refusal
    },
    Row(.findingUnknown, "findings[1]") {
      try $0.run(Team.order(.explain, [1, 2]), try $0.found(), "08-01").refusal
    },
    Row(.namedTwice, "findings[1]") {
      try $0.run(Team.order(.explain, [1, 1]), try $0.found(), "08-01").refusal
    },
    Row(.badDate, "due") {
      try $0.run(Team.order(due: day("2012-08-01")), try $0.found(), "08-01").refusal
    },
    Row(.orderUnknown, "order") {
      try $0.run(Team.report(2), try $0.ordered(), by: Town.li, "08-01").refusal
    },
    Row(.alreadyDone, "order") { team in
      let key = try team.ordered()
      try team.must(Team.report(), key, by: Town.li, "08-01")
      return try team.run(Team.report(), key, by: Town.li, "08-01").refusal
    },
    Row(.inspectionNotFound, "dossier") {
      try $0.run(Team.report(), try $0.ordered(), by: Town.wu, "08-01").refusal
    },
    Row(.notAllowed, "actor.role") {
      try $0.run(Team.report(), try $0.ordered(), by: Town.zheng, "08-01").refusal
    },
    Row(.wrongPhase, "order") {
      try $0.run(Team.recheck(.done), try $0.ordered(), "08-02").refusal
    },
    Row(.kindNotAllowed, "result") { team in
      let key = try team.ordered()
      try team.must(Team.report(), key, by: Town.li, "08-01")
      return try team.run(Team.recheck(.copied), key, "08-01").refusal
    },
    Row(.reasonMissing, "note") { team in
      let key = try team.ordered()
      try team.must(Team.report(), key, by: Town.li, "08-01")
      return try team.run(
        .recheck(Inspections.Recheck(1, result: .notDone)), key, "08-01"
      ).refusal
    },
    Row(.badDate, "due") { team in
      let key = try team.ordered()
      try team.must(Team.report(), key, by: Town.li, "08-01")
      return try team.run(Team.recheck(.notDone, due: day("2012-08-01")), key, "08-01").refusal
    },
  ]

  private static let conclusions: [Row] = [
    Row(.evidenceMissing, "form") {
      try $0.run(Team.conclude, try $0.opened(), by: Town.feng, "08-01").refusal
    },
    Row(.notAllowed, "actor.role") { try $0.run(Team.conclude, try $0.found(), "08-01").refusal },
    Row(.wrongPhase) { try $0.run(Team.feedBack, try $0.found(), "08-01").refusal },
    Row(.wrongPhase) { try $0.run(Team.object, try $0.found(), by: Town.sun, "08-01").refusal },
    Row(.notAllowed, "actor.role") {
      try $0.run(Team.object, try $0.told(), by: Town.li, "08-04").refusal
    },
    Row(.alreadyDone) { team in
      let key = try team.told()
      try team.must(Team.object, key, by: Town.sun, "08-04")
      return try team.run(Team.object, key, by: Town.sun, "08-05").refusal
    },
    Row(.kindNotAllowed, "orders") { team in
      let key = try team.told()
      try team.must(Team.object, key, by: Town.sun, "08-04")
      return try team.run(
        .review(
          Inspections.ReviewRuling(.upheld, orders: [1], reason: "属实", documentNumber: "复1号")),
        key, by: Town.zhou, "08-05"
      ).refusal
    },
    Row(.wrongPhase) { try $0.run(.close(Nothing()), try $0.found(), "08-01").refusal },
    Row(.orderOpen, "orders[0]") { team in
      let key = try team.ordered()
      try team.must(Team.conclude, key, by: Town.feng, "08-02")
      try team.must(Team.feedBack, key, "08-03")
      return try team.run(.close(Nothing()), key, "09-30").refusal
    },
    Row(.matterOpen, "measures[0]") { team in
      let key = try team.exposing()
      try team.must(Team.approval(), key, by: Town.zhou, "08-05")
      return try team.run(.close(Nothing()), key, "09-30").refusal
    },
  ]

  /// Nothing is made public, or falls on anyone, before it was verified, heard and approved.
  private static let measures: [Row] = [
    Row(.unheard, "findings[0]") {
      try $0.run(Team.approval(), try $0.exposing(heard: false), by: Town.zhou, "08-05").refusal
    },
    Row(.unverified, "findings[0]") {
      try $0.run(Team.approval(), try $0.exposing(verified: false), by: Town.zhou, "08-05")
        .refusal
    },
    Row(.notAllowed, "actor.role") {
      try $0.run(Team.approval(), try $0.exposing(), "08-05").refusal
    },
    Row(.notApproved, "measure") {
      try $0.run(Team.publication(), try $0.exposing(), "08-05").refusal
    },
    Row(.measureUnknown, "measure") {
      try $0.run(Team.publication(2), try $0.exposing(), "08-05").refusal
    },
    Row(.wrongPhase) { try $0.run(Team.measure(.expose), try $0.found(), "08-01").refusal },
    Row(.findingUnknown, "findings") {
      try $0.run(Team.measure(.expose, []), try $0.told(), "08-04").refusal
    },
    Row(.kindNotAllowed, "orders") { team in
      let key = try team.ordered()
      try team.must(Team.conclude, key, by: Town.feng, "08-02")
      return try team.run(Team.measure(.expose, orders: [1]), key, "08-03").refusal
    },
    Row(.wrongPhase, "measure") {
      let correction = Inspections.MeasureCorrection(
        1, reason: "有误", medium: "电视台", reference: "1")
      return try $0.run(.correct(correction), try $0.exposing(), "08-05").refusal
    },
    Row(.alreadyDone, "findings[0]") {
      try $0.run(Team.hearing, try $0.exposing(), "08-05").refusal
    },
    Row(.wrongPhase) { team in
      let key = try team.exposing()
      try team.must(Team.object, key, by: Town.sun, "08-05")
      return try team.run(Team.approval(), key, by: Town.zhou, "08-06").refusal
    },
  ]

  @Test(arguments: rows)
  func `what may not be is refused with its reason, and nothing is recorded`(_ row: Row) throws {
    let team = try Team()
    let refusal = try row.reach(team)
    #expect(refusal?.code == row.code, "\(String(describing: refusal))")
    #expect(row.field.isEmpty || refusal?.field == row.field, "\(String(describing: refusal))")
  }

  @Test func `what is refused rests on the city's rule in 2012 and on the regulation since 2021`() {
    let refusal = Refusal(.planWidened)
    #expect(refusal.ground == "《政府督查工作条例》第十五条")
  }
}
