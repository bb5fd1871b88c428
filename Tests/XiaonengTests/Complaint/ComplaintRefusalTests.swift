import Testing
import Xiaoneng

/// Every reason to say no to a complaint, with the shortest history that reaches it.
@Suite struct ComplaintRefusalTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var code: Refusal.Code
    var reach: @Sendable (Office) throws -> Refusal?
    var testDescription: String { code.rawValue }
    init(_ code: Refusal.Code, _ body: @escaping @Sendable (Office) throws -> Refusal?) {
      self.code = code
      reach = body
    }
  }

  static func take(
    _ office: Office, by actor: Principal = Office.clerk,
    _ change: (inout Complaints.Intake) -> Void
  ) throws -> Refusal? {
    try office.run(
      .register(Office.intake("extortion", .realName, change)), nil, by: actor, "08-01"
    ).refusal
  }
  static func accept(_ office: Office, _ acceptance: Complaints.Acceptance) throws -> Refusal? {
    try office.run(.accept(acceptance), try office.submitted(), by: Office.head, "08-02").refusal
  }

  static let rows: [Row] = intake + people + deciding + handling + closing + publishing

  static let intake: [Row] = [
    Row(.factMissing) { try take($0) { $0.fact.text = "\n" } },
    Row(.kindNotAllowed) { try take($0) { $0.category = "weather" } },
    Row(.complainantMissing) { try take($0) { $0.complainant = nil } },
    Row(.complainantMissing) { try take($0) { $0.identity = .anonymous } },
    Row(.badIdentifier) { try take($0) { $0.complainant?.idNumber = "1101051949" } },
    Row(.checkMismatch) { try take($0) { $0.complainant?.idNumber = "110105194912310021" } },
    Row(.notYourCase) { try take($0, by: Town.mallory) { $0.channel = .web } },
    Row(.notFound) { try take($0) { $0.unit = "XX" } },
    Row(.notFound) { try take($0) { $0.post = "P77" } },
    Row(.actorUnknown) { try take($0) { $0.persons = ["ghost"] } },
    Row(.namedTwice) { try take($0) { $0.persons = ["li", "zhao", "li"] } },
    Row(.badDate) { try take($0) { $0.received = day("2012-08-02") } },
    Row(.badDate) { try take($0) { $0.occurred = day("2012-08-02") } },
    Row(.tooMany) {
      try take($0) {
        $0.channel = .visit
        $0.representatives = 6
      }
    },
    Row(.badRegister) { try take($0) { $0.answeredAfter = -1 } },
    Row(.caseNotFound) { try take($0) { $0.concerns = .case("none") } },
    Row(.tooLong) { try take($0) { $0.complainant?.address = String(repeating: "路", count: 200) } },
    Row(.alreadyExists) {
      try $0.run(.register(Office.intake()), DossierKey(.complaint, "TS2012000009"), "08-01")
        .refusal
    },
    Row(.requestKeyReused) {
      try $0.run(.register(Office.intake()), nil, "08-01", key: "k")
      return try $0.run(.register(Office.intake("rude")), nil, "08-01", key: "k").refusal
    },
  ]

  static let people: [Row] = [
    Row(.notAllowed) {
      try $0.run(.register(Office.intake()), nil, by: Town.wang, "08-01").refusal
    },
    Row(.actorUnknown) {
      try $0.run(
        .register(Office.intake()), nil, by: Principal("ghost", .efficiencyOffice, unit: "GOV"),
        "08-01"
      ).refusal
    },
    Row(.notYourUnit) {
      try $0.run(
        .register(Office.intake()), nil, by: Principal("zheng", .efficiencyOffice, unit: "GS"),
        "08-01"
      ).refusal
    },
    Row(.complaintNotFound) {
      try $0.run(
        .submit(Complaints.Submission("he")), DossierKey(.complaint, "TS2012000009"), "08-01"
      ).refusal
    },
    Row(.complaintNotFound) {
      try $0.run(
        .withdraw(Cases.WithdrawalRequest("x")), try $0.registered(), by: Town.mallory, "08-01"
      )
      .refusal
    },
    Row(.timeWentBack) {
      try $0.run(.submit(Complaints.Submission("he")), try $0.registered("08-02"), "08-01").refusal
    },
    Row(.dateOutOfRange) {
      try $0.town.send(
        CommandRequest(.complaint(.register(Office.intake())), by: Office.clerk, at: Instant(.max))
      ).refusal
    },
    Row(.profileUnknown) {
      try $0.run(.register(Office.intake()), nil, by: Town.alice, "2004-06-30").refusal
    },
  ]

  static let deciding: [Row] = [
    Row(.notAllowed) {
      try $0.run(.submit(Complaints.Submission("li")), try $0.registered(), "08-01").refusal
    },
    Row(.wrongPhase) {
      try $0.run(
        .accept(Complaints.Acceptance(.own)), try $0.registered(), by: Office.head, "08-01"
      )
      .refusal
    },
    Row(.badRegister) { try accept($0, Complaints.Acceptance(.assign)) },
    Row(.badRegister) { try accept($0, Complaints.Acceptance(.own, unit: "GS")) },
    Row(.notFound) { try accept($0, Complaints.Acceptance(.assign, unit: "XX")) },
    Row(.namedTwice) { try accept($0, Complaints.Acceptance(.own, officers: ["su", "su"])) },
    Row(.notYourUnit) {
      try accept($0, Complaints.Acceptance(.assign, unit: "HB", officers: ["li"]))
    },
    Row(.conflictOfInterest) { try accept($0, Complaints.Acceptance(.own, officers: ["sun"])) },
    Row(.reasonMissing) {
      try $0.run(
        .refuse(Complaints.Refusal(.noFact, reason: "")), try $0.submitted(), by: Office.head,
        "08-01"
      ).refusal
    },
    Row(.channelMissing) {
      try $0.run(
        .refuse(Complaints.Refusal(.notOurs, reason: "r", documentNumber: "1")), try $0.submitted(),
        by: Office.head, "08-01"
      ).refusal
    },
    Row(.documentMissing) {
      try $0.run(
        .refuse(Complaints.Refusal(.noFact, reason: "r")), try $0.submitted(), by: Office.head,
        "08-01"
      ).refusal
    },
  ]

  static let handling: [Row] = [
    Row(.badBudget) {
      try $0.run(
        .extend(Complaints.Extension(31, reason: "r", documentNumber: "1")), try $0.accepted(),
        by: Office.head, "08-01"
      ).refusal
    },
    Row(.tooLate) {
      try $0.run(
        .extend(Complaints.Extension(1, reason: "r", documentNumber: "1")), try $0.accepted(),
        by: Office.head, "10-31"
      ).refusal
    },
    Row(.alreadyDone) {
      let key = try $0.accepted()
      try $0.must(.supervise(Complaints.Supervision("r")), key, by: Office.head, "08-01")
      return try $0.run(.supervise(Complaints.Supervision("r")), key, by: Office.head, "08-01")
        .refusal
    },
  ]

  static let closing: [Row] = [
    Row(.replyAddressMissing) {
      try $0.run(Office.reply, try $0.closed("08-01", Office.intake("slow", .anonymous)), "08-01")
        .refusal
    },
    Row(.badRating) {
      try $0.run(.rate(Complaints.Rating(stars: 0)), try $0.replied(), "08-01").refusal
    },
    Row(.tooLate) {
      try $0.run(ComplaintReplyTests.ask, try $0.replied(), by: Town.alice, "10-31").refusal
    },
    Row(.underHold) {
      let key = try $0.replied()
      try $0.hold(key, "08-01")
      return try $0.run(ComplaintPrivacyTests.erase("fact"), key, by: Town.keeper, "08-01").refusal
    },
    Row(.termRunning) {
      try $0.run(
        ComplaintPrivacyTests.erase("fact"), try $0.replied(), by: Town.keeper, "08-01"
      ).refusal
    },
    Row(.erased) {
      let key = try $0.replied()
      try $0.town.agree("fact", key, "08-01")
      try $0.must(ComplaintPrivacyTests.erase("fact"), key, by: Town.keeper, "08-01")
      return try $0.run(ComplaintPrivacyTests.erase("fact"), key, by: Town.keeper, "08-01").refusal
    },
  ]

  static let publishing: [Row] = [
    Row(.identityExposed) {
      try $0.run(
        .publish(Complaints.Publication("感谢\(Office.marked.name)")), try $0.closed(), "08-01"
      ).refusal
    },
    Row(.periodOpen) {
      let order = Complaints.BulletinOrder(from: day("2012-08-01"), through: day("2012-08-31"))
      return try $0.town.send(
        CommandRequest(
          .bulletin(.issue(order)), on: DossierKey(.bulletin, "2012-08"), by: Office.clerk,
          at: when("08-31"))
      ).refusal
    },
  ]

  @Test(arguments: rows)
  func `each reason is reached, says so in both languages, and leaves no trace`(_ row: Row) throws {
    let office = try Office()
    let refusal = try #require(try row.reach(office))
    #expect(refusal.code == row.code)
    #expect(!refusal.chinese.isEmpty && !refusal.english.isEmpty)
    #expect(!Leak.marks(in: refusal.json.canonicalBytes))
    // Nothing of it was recorded: the history is what it was, and sound.
    let ledger = try office.town.everything().count
    _ = try row.reach(try Office())
    #expect(try office.town.everything().count == ledger)
    #expect(try office.engine.verify().wrong == nil)
  }

  @Test func `every reason of the complaints domain has its row`() {
    let own = Refusal.Code.allCases.filter { (170...179).contains($0.number) }
    #expect(own.count == 10)
    #expect(Set(own).subtracting(Self.rows.map(\.code)).isEmpty)
  }
}
