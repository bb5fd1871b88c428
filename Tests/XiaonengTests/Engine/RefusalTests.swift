import Foundation
import Testing
import Xiaoneng

/// Every reason to say no, with the shortest history that reaches it.
@Suite struct RefusalTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var code: Refusal.Code
    var reach: @Sendable (Town) throws -> Refusal?
    var testDescription: String { code.rawValue }
    init(_ code: Refusal.Code, _ body: @escaping @Sendable (Town) throws -> Refusal?) {
      self.code = code
      reach = body
    }
  }

  static func item(_ town: Town, _ change: (inout Registry.ItemVersion) -> Void) throws -> Refusal?
  {
    try town.run(
      .itemPublish(Town.version("新项", change)), DossierKey(.item, "GS-XK-0099"), "07-31"
    ).refusal
  }
  static func apply(_ town: Town, _ applicant: Cases.Applicant) throws -> Refusal? {
    try town.run(.submit(Cases.Application(item: Town.plain, applicant: applicant)), nil, "08-01")
      .refusal
  }
  static func calendar(_ town: Town, _ command: Registry.Command) throws -> Refusal? {
    try town.run(command, DossierKey(.calendar, "main"), "08-01").refusal
  }

  static let rows: [Row] = time + identifiers + people + register + cases + closing

  static let time: [Row] = [
    Row(.calendarUnknown) {
      try calendar(
        $0,
        .calendarNotice(
          Registry.CalendarNotice(year: 2029, notice: "x", daysOff: [day("2029-01-01")])))
    },
    Row(.dateOutOfRange) {
      try $0.send(
        CommandRequest(
          .case(.submit(Cases.Application(item: Town.plain, applicant: Town.marked))),
          by: Town.wang,
          at: Instant(.max))
      ).refusal
    },
    Row(.badDate) {
      try $0.run(
        .personAbsent(Registry.Absence(from: day("2012-08-02"), through: day("2012-08-01"))),
        DossierKey(.person, "li"), "08-01"
      ).refusal
    },
    Row(.badBudget) { try item($0) { $0.statutory = .workingDays(0) } },
    Row(.badPause) {
      try $0.run(
        CasePauseTests.pause(from: day("2012-08-03")), try $0.accepted(), by: Town.li, "08-02"
      ).refusal
    },
    Row(.timeWentBack) {
      try $0.run(Town.grant, try $0.accepted(), "07-31").refusal
    },
    Row(.rulesInvalid) {
      try $0.run(
        .adoptRules(
          Law.Adoption(
            document: "文1号", validFrom: day("2012-08-01"),
            set: Law.RuleSet(
              id: "city", parent: "nowhere", validFrom: day("2012-08-01"), changes: [:]))),
        DossierKey(.ruleSet, "main"), "08-01"
      ).refusal
    },
    Row(.profileUnknown) {
      try $0.run(
        .submit(Cases.Application(item: Town.plain, applicant: Town.marked)), nil, "2004-06-30"
      ).refusal
    },
  ]

  static let identifiers: [Row] = [
    Row(.badIdentifier) { try apply($0, Cases.Applicant("张", idNumber: "1")) },
    Row(.personalInText) {
      let account = Principal("13977778888", .applicant)
      return try $0.run(
        .submit(Cases.Application(item: Town.plain, applicant: Town.marked, account: account.id)),
        nil,
        by: account, "08-01"
      ).refusal
    },
    Row(.checkMismatch) { try apply($0, Cases.Applicant("张", idNumber: "110105194912310021")) },
  ]

  static let people: [Row] = [
    Row(.notAllowed) { try $0.run(Town.grant, try $0.accepted(), by: Town.feng, "08-02").refusal },
    Row(.actorUnknown) {
      try $0.run(
        Town.grant, try $0.accepted(), by: Principal("ghost", .approver, unit: "GS"), "08-02"
      ).refusal
    },
    Row(.notOnDuty) {
      try $0.run(CaseStepTests.advance, try $0.accepted(Town.stepped), by: Town.zhao, "08-02")
        .refusal
    },
    Row(.holderPresent) {
      try $0.run(CaseStepTests.advance, try $0.accepted(Town.stepped), by: Town.chen, "08-02")
        .refusal
    },
    Row(.notYourUnit) {
      let application = Cases.Application(item: Town.plain, applicant: Town.marked)
      return try $0.run(.submit(application), nil, by: Town.wu, "08-01").refusal
    },
    Row(.notYourCase) {
      let stolen = Cases.Application(item: Town.plain, applicant: Town.marked, account: "alice")
      return try $0.run(.submit(stolen), nil, by: Town.mallory, "08-01").refusal
    },
    Row(.requestKeyReused) {
      let application = Cases.Application(item: Town.plain, applicant: Town.marked)
      try $0.run(.submit(application), nil, "08-01", key: "k")
      return try $0.run(.draft(application), nil, by: Town.wang, "08-01", key: "k").refusal
    },
  ]

  static let register: [Row] = [
    Row(.alreadyExists) {
      try calendar(
        $0,
        .calendarNotice(
          Registry.CalendarNotice(year: 2012, notice: "x", daysOff: [day("2012-01-01")])))
    },
    Row(.notFound) {
      try $0.run(
        .unitRegister(Registry.Unit("分局", parent: "NONE")), DossierKey(.unit, "FJ"), "08-01"
      ).refusal
    },
    Row(.limitBroken) { try item($0) { $0.promised = .workingDays(21) } },
    Row(.itemClosed) {
      try $0.run(
        .itemOpen(Registry.ItemOpening(open: false, reason: "停办")), DossierKey(.item, Town.plain),
        "07-31")
      return try apply($0, Town.marked)
    },
    Row(.badRegister) { try item($0) { $0.basis = "" } },
    Row(.itemWithdrawn) {
      try $0.run(
        .submit(Cases.Application(item: Town.plain, applicant: Town.marked)), nil, "2010-12-31"
      ).refusal
    },
  ]

  static let cases: [Row] = [
    Row(.caseNotFound) { try $0.run(Town.grant, .case("NONE"), "08-01").refusal },
    Row(.wrongPhase) {
      try $0.run(Town.grant, try $0.submit(Town.plain, "08-01"), "08-01").refusal
    },
    Row(.materialsMissing) {
      try $0.run(.accept(Cases.Acceptance("受")), try $0.submit(Town.checklist, "08-01"), "08-01")
        .refusal
    },
    Row(.unknownMaterial) {
      try $0.run(
        .fixOnSpot(Cases.MaterialList(["m9"])), try $0.submit(Town.checklist, "08-01"), "08-01"
      )
      .refusal
    },
    Row(.reasonMissing) {
      try $0.run(.withdraw(Cases.WithdrawalRequest("")), try $0.accepted(), "08-02").refusal
    },
    Row(.documentMissing) {
      try $0.run(.accept(Cases.Acceptance("")), try $0.submit(Town.plain, "08-01"), "08-01").refusal
    },
    Row(.notMyPower) {
      try $0.run(CaseExtendTests.extend(5), try $0.accepted(), by: Town.qian, "08-02").refusal
    },
    Row(.tooLate) {
      try $0.run(CaseExtendTests.extend(5), try $0.accepted(), by: Town.sun, "09-03").refusal
    },
    Row(.alreadyDone) {
      let key = try $0.accepted()
      try $0.run(CaseExtendTests.extend(5), key, by: Town.sun, "08-02")
      return try $0.run(CaseExtendTests.extend(5), key, by: Town.sun, "08-02").refusal
    },
    Row(.kindNotAllowed) {
      try $0.run(
        .accept(Cases.Acceptance("受", kind: .deemed)), try $0.submit(Town.plain, "08-01"), "08-01"
      ).refusal
    },
    Row(.stepsRemain) {
      try $0.run(Town.grant, try $0.accepted(Town.stepped), by: Town.qian, "08-02").refusal
    },
    Row(.stepUnknown) {
      try $0.run(CaseStepTests.advance, try $0.accepted(), by: Town.li, "08-02").refusal
    },
    Row(.tooLong) { try apply($0, Cases.Applicant(String(repeating: "名", count: 171))) },
    Row(.tooMany) {
      try $0.ask(.caseList(CaseFilter(limit: 1_001)), nil, "08-01").refusal
    },
  ]

  static let closing: [Row] = [
    Row(.notRectifiable) {
      try UpkeepTests.run(
        $0, .ask(UpkeepTests.wish(1, "item", Town.joint)), try $0.accepted(), by: Town.li, "08-02"
      ).refusal
    },
    Row(.certificateMissing) {
      try $0.run(.serve(Cases.Service(.direct, receiver: "本人")), try $0.granted(), "08-02").refusal
    },
    Row(.badRating) {
      try $0.run(.rate(Cases.Rating(stars: 6)), try $0.granted(), by: Town.alice, "08-02").refusal
    },
    Row(.barred) {
      try $0.must(CaseBarTests.falseMaterial, try $0.accepted(), "08-01")
      let key = try $0.submit(Town.plain, "08-02")
      return try $0.run(.accept(Cases.Acceptance("受字2号")), key, "08-02").refusal
    },
    Row(.outOfTurn) { try CaseTurnTests.secondFirst($0) },
    Row(.lackingOpen) {
      let key = try $0.submit(Town.checklist, "08-01", materials: ["m1"])
      try $0.must(CaseLackingTests.acceptance(), key, "08-01")
      return try $0.run(Town.grant, key, "08-02").refusal
    },
    Row(.twoPeopleNeeded) {
      try $0.run(
        .inspect(Cases.SiteVisit(officers: ["li", "li"])), try $0.accepted(), by: Town.li, "08-02"
      ).refusal
    },
    Row(.consentMissing) {
      let key = try $0.accepted()
      try $0.must(Town.refuse, key, "08-02")
      return try $0.run(.serve(Cases.Service(.electronic)), key, "08-02").refusal
    },
    Row(.witnessMissing) {
      let key = try $0.accepted()
      try $0.must(Town.refuse, key, "08-02")
      return try $0.run(.serve(Cases.Service(.left)), key, "08-02").refusal
    },
    Row(.lastAdministrator) {
      let root = Registry.Officer("秘员", unit: "GOV", roles: [.administrator])
      try $0.run(.personRegister(root), DossierKey(.person, "root"), "08-01")
      return try $0.run(
        .personDismiss(Registry.Departure(lastDay: day("2012-08-31"))), DossierKey(.person, "root"),
        by: Principal("root", .administrator), "08-02"
      ).refusal
    },
    Row(.erased) {
      let key = try $0.granted()
      try $0.agree("applicant", key, "08-02")
      try $0.must(
        .erase(PersonalErasure(slot: "applicant", reason: "申请")), key, by: Town.keeper, "08-02")
      return try $0.ask(
        .casePersonal(PersonalReading(slot: "applicant", purpose: "核对")), key, "08-02"
      ).refusal
    },
  ]

  @Test(arguments: rows)
  func `each refusal is reached and records nothing`(_ row: Row) throws {
    let town = try Town()
    let refusal = try row.reach(town)
    #expect(refusal?.code == row.code)
    let before = try town.everything()
    // The same again: still refused, still nothing recorded.
    if let last = town.requests.last, town.outcomes.last?.refusal != nil {
      #expect(try town.engine.execute(last).refusal?.code == row.code)
      #expect(try town.everything() == before)
    }
  }

  @Test func `only what nothing produces yet is not in the table`() {
    // From 180 on they are of calculations, which have tables of their own.
    let missed = Set(Refusal.Code.allCases.filter { $0.number < 180 })
      .subtracting(Self.rows.map(\.code))
      .subtracting(ComplaintRefusalTests.rows.map(\.code))
    // No rule throws them: acknowledging an unknown notice answers false, and only a door with a clock bounds moments.
    #expect(missed == [.noticeUnknown, .momentAhead])
  }

  @Test func `numbers are unique and messages are there in both languages`() {
    let codes = Refusal.Code.allCases
    #expect(Set(codes.map(\.number)).count == codes.count)
    for code in codes {
      #expect((100...999).contains(code.number))
      #expect(!code.chinese.isEmpty && !code.english.isEmpty)
    }
  }

  @Test func `every reason that is declared is listed, under its own name`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources")
    var declared: [String] = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path)
    where path.hasSuffix(".swift") {
      let source = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
      for match in source.matches(of: /static let (\w+) = Self\(\s*[0-9]+, "(\w+)"/) {
        #expect(match.1 == match.2)
        declared.append(String(match.1))
      }
    }
    #expect(declared.count > 100)
    #expect(declared.sorted() == Refusal.Code.allCases.map(\.rawValue).sorted())
    for name in declared { #expect(Refusal.Code(rawValue: name)?.rawValue == name) }
    #expect(Refusal.Code(rawValue: "because") == nil)
  }
}
