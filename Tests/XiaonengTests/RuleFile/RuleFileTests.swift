import Testing
import Xiaoneng

/// The file of a unit's rules, from draft to appraisal, and what all files come to.
@Suite struct RuleFileTests {
  @Test func `a rule goes from draft over adoption, copies and supervision to the appraisal`()
    throws
  {
    let adopters = try Adopters()
    try adopters.file(to: .appraised)
    let view = try adopters.view()
    #expect(view.rules.count == 10)
    #expect(view.rules.allSatisfy { $0.status == .appraised && $0.copies == 12 })
    #expect((view.complete, view.distributed, view.supervised) == (true, true, true))
    #expect(view.rules.first?.document?.documentNumber == "工商〔2012〕8号")
    #expect(view.rules.first?.leader == "sun")
  }

  @Test func `forty units of which thirty-eight are complete come to 391 of 400 and 38 of 40`()
    throws
  {
    let adopters = try Adopters { $0.tenRules.units = 40 }
    let units = try adopters.units(40)
    for unit in units.prefix(38) { try adopters.file(unit, to: .distributed) }
    try adopters.file(units[38], Array(Adopters.all.prefix(7)), to: .adopted)
    try adopters.file(units[39], Array(Adopters.all.prefix(4)), to: .adopted)
    let standing = try adopters.standing()
    #expect(standing.cells == TenRules.Tally(count: 391, of: 400, share: Fraction(391, 400)))
    #expect(standing.units == TenRules.Tally(count: 38, of: 40, share: Fraction(38, 40)))
    #expect(standing.distributed.count == 38)
    #expect(standing.cells.share?.percent(2) == "97.75")
    #expect(standing.units.share?.percent(2) == "95.00")
    #expect(standing.open.map(\.unit) == [units[38], units[39]])
    #expect(standing.json["cells"]?["share"]?.string == "391/400")
  }

  @Test func `no share is told where the register of units is not loaded`() throws {
    let adopters = try Adopters()
    try adopters.file(to: .adopted)
    let standing = try adopters.standing()
    #expect(standing.units == TenRules.Tally(count: 1))
    #expect(standing.json["units"]?["of"] == nil)
  }

  @Test func `a unit without a file counts with every rule where the register is loaded`() throws {
    let adopters = try Adopters { $0.tenRules.units = 2 }
    try adopters.file(to: .appraised)
    let standing = try adopters.standing()
    #expect(standing.cells.of == 20)
    #expect(standing.units.share == Fraction(1, 2))
    #expect(standing.supervised == TenRules.Tally(count: 1, of: 2, share: Fraction(1, 2)))
  }

  @Test func `a rule that does not apply counts in no figure until it applies again`() throws {
    let adopters = try Adopters()
    try adopters.file("GS", Array(Adopters.all.dropLast()), to: .adopted)
    #expect(try adopters.view().complete == false)
    try adopters.must(.exempt(TenRules.Exemption(rules: ["appraise"], reason: "垂直管理")))
    #expect(try adopters.view().complete)
    #expect(try adopters.standing().exempt == 1)
    try adopters.must(.apply(TenRules.Exemption(rules: ["appraise"], reason: "已下放")))
    #expect(try adopters.view().complete == false)
  }

  @Test func `a document that replaces another keeps the old one, and is handed out anew`() throws {
    let adopters = try Adopters()
    try adopters.file(to: .appraised)
    try adopters.must(
      .supersede(
        TenRules.Supersession(
          rules: ["pair"], documentNumber: "工商〔2012〕9号", digest: Tour.secondDigest,
          adopted: day("2012-08-02"), inForce: day("2012-08-02"))), "GS", "08-02T09:00")
    let line = try #require(try adopters.view("GS", "08-03").rules.first { $0.rule == "pair" })
    #expect(line.status == .adopted)
    #expect(line.superseded.map(\.documentNumber) == ["工商〔2012〕8号"])
    #expect(line.leader == "")
  }

  @Test func `what is adopted beyond the list is shown and counts in no figure`() throws {
    let adopters = try Adopters()
    try adopters.file("GS", ["badge"], to: .adopted)
    let view = try adopters.view()
    #expect(view.rules.count == 11)
    #expect(view.rules.last?.optional == true)
    #expect(try adopters.standing().cells.count == 0)
  }

  @Test func `the six points of concentration are counted once all are met`() throws {
    let adopters = try Adopters()
    try adopters.file(to: .adopted)
    var points = TenRules.Concentration(
      functions: true, staff: true, items: true, present: true, authority: true)
    try adopters.must(.concentrate(points))
    #expect(try adopters.standing().concentrated == 0)
    points.monitored = true
    try adopters.must(.concentrate(points), "GS", "08-01T10:00")
    #expect(try adopters.standing().concentrated == 1)
  }

  // MARK: - Refusals

  struct Row: Sendable, CustomTestStringConvertible {
    var code: Refusal.Code
    var field: String
    var reach: @Sendable (Adopters) throws -> Refusal?
    var testDescription: String { "\(code.rawValue) \(field)" }
    init(
      _ code: Refusal.Code, _ field: String,
      _ body: @escaping @Sendable (Adopters) throws -> Refusal?
    ) {
      (self.code, self.field, reach) = (code, field, body)
    }
  }

  private static func after(
    _ status: TenRules.Status, _ command: TenRules.Command, by actor: Principal = Town.sun
  ) -> @Sendable (Adopters) throws -> Refusal? {
    { adopters in
      try adopters.file(to: status)
      return try adopters.run(command, by: actor, "08-01T10:00").refusal
    }
  }

  static let rows: [Row] = [
    Row(.notFound, "dossier") {
      try $0.run(.open(TenRules.Opening(headcount: 1)), "XX", by: Town.zheng).refusal
    },
    Row(.notYourUnit, "dossier") {
      try $0.run(.open(TenRules.Opening(headcount: 1)), "HB").refusal
    },
    Row(.quantityOutOfRange, "headcount") {
      try $0.run(.open(TenRules.Opening(headcount: 0))).refusal
    },
    Row(.alreadyExists, "dossier", after(.none, .open(TenRules.Opening(headcount: 3)))),
    Row(.ruleFileNotFound, "dossier") {
      try $0.run(.count(TenRules.Headcount(3))).refusal
    },
    Row(.alreadyDone, "headcount", after(.none, .count(TenRules.Headcount(12)))),
    Row(
      .notFound, "rules[0]", after(.none, .draft(TenRules.Drafting(rules: ["x"], title: "草案")))),
    Row(
      .namedTwice, "rules[1]",
      after(.none, .draft(TenRules.Drafting(rules: ["pair", "pair"], title: "草案")))),
    Row(.tooMany, "rules", after(.none, .draft(TenRules.Drafting(rules: [], title: "草案")))),
    Row(
      .badRegister, "title", after(.none, .draft(TenRules.Drafting(rules: ["pair"], title: " ")))),
    Row(.wrongPhase, "rules[0]", after(.none, Adopters.adoption(["pair"]))),
    Row(.alreadyDone, "rules[0]", after(.adopted, Adopters.adoption(["pair"]))),
    Row(
      .documentMissing, "documentNumber",
      after(.drafted, Adopters.adoption(["pair"]) { $0.documentNumber = "" })),
    Row(
      .documentMissing, "digest", after(.drafted, Adopters.adoption(["pair"]) { $0.digest = .zero })
    ),
    Row(
      .badDate, "adopted",
      after(.drafted, Adopters.adoption(["pair"]) { $0.adopted = day("2012-08-02") })),
    Row(
      .badDate, "inForce",
      after(.drafted, Adopters.adoption(["pair"]) { $0.inForce = day("2012-07-31") })),
    Row(
      .copiesMissing, "copies",
      after(
        .adopted, .distribute(TenRules.Distribution(rules: ["pair"], copies: 11, receipts: 11)))),
    Row(
      .wrongPhase, "rules[0]",
      after(.adopted, .supervise(TenRules.Watch(rules: ["pair"], leader: "sun", head: "zhao")))),
    Row(
      .actorUnknown, "leader",
      after(
        .distributed, .supervise(TenRules.Watch(rules: ["pair"], leader: "x", head: "zhao")))),
    Row(
      .notYourUnit, "head",
      after(.distributed, .supervise(TenRules.Watch(rules: ["pair"], leader: "sun", head: "wu")))),
    Row(
      .namedTwice, "head",
      after(
        .distributed, .supervise(TenRules.Watch(rules: ["pair"], leader: "sun", head: "sun")))),
    Row(
      .quantityOutOfRange, "weight",
      after(
        .supervised, .appraise(TenRules.Weighing(rules: ["pair"], year: 2012, weight: 10_001)))),
    Row(
      .wrongPhase, "rules[0]",
      after(.distributed, .appraise(TenRules.Weighing(rules: ["pair"], year: 2012, weight: 1)))),
    Row(.reasonMissing, "note", after(.adopted, .check(TenRules.Checking("pair", kept: false)))),
    Row(
      .alreadyExists, "rules[0]",
      after(
        .adopted,
        .supersede(
          TenRules.Supersession(
            rules: ["pair"], documentNumber: "工商〔2012〕8号", digest: Adopters.digest,
            adopted: day("2012-08-01"), inForce: day("2012-08-01"))))),
    Row(
      .reasonMissing, "reason",
      after(.none, .exempt(TenRules.Exemption(rules: ["pair"], reason: "")))
    ),
    Row(
      .alreadyDone, "rules[0]",
      after(.none, .apply(TenRules.Exemption(rules: ["pair"], reason: "恢复")))),
    Row(
      .badDate, "to",
      after(
        .none,
        .leave(
          TenRules.Leave(
            post: "P1", holder: .a, from: when("08-06T12:00"), to: when("08-06T12:00"))))),
    Row(
      .notFound, "post",
      after(
        .none,
        .leave(
          TenRules.Leave(
            post: "PX", holder: .a, from: when("08-06T09:00"), to: when("08-06T12:00"))))),
    Row(.momentAhead, "at") { adopters in
      try adopters.file(to: .none)
      return try adopters.run(
        .takeOver(TenRules.TakeOver(post: "P1", at: when("08-02"))), by: Town.chen
      ).refusal
    },
    Row(
      .copiesMissing, "officeCopy",
      after(.none, Adopters.denial { $0.officeCopy = false }, by: Town.li)),
    Row(.mustStandAside, "approver", after(.none, Adopters.denial(), by: Town.sun)),
    Row(
      .notMyPower, "approver", after(.none, Adopters.denial { $0.approver = "zhao" }, by: Town.li)),
    Row(.factMissing, "who", after(.none, Adopters.denial { $0.who = "" }, by: Town.li)),
    Row(.notAllowed, "actor.role", after(.none, .count(TenRules.Headcount(9)), by: Town.li)),
  ]

  @Test(arguments: rows) func `what the file refuses, it says why and on which field`(_ row: Row)
    throws
  {
    let refusal = try #require(try row.reach(try Adopters()))
    #expect(refusal.code == row.code)
    #expect(refusal.field == row.field)
    #expect(!refusal.chinese.isEmpty)
  }
}
