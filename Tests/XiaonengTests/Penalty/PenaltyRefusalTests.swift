import Testing
import Xiaoneng

/// Every reason to say no to a penalty, with the shortest history that reaches it.
@Suite struct PenaltyRefusalTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var code: Refusal.Code
    var reach: @Sendable (Bureau) throws -> Refusal?
    var testDescription: String { code.rawValue }
    init(_ code: Refusal.Code, _ body: @escaping @Sendable (Bureau) throws -> Refusal?) {
      self.code = code
      reach = body
    }
  }

  static func open(
    _ bureau: Bureau, by actor: Principal = Town.li, _ change: (inout Penalties.Opening) -> Void
  ) throws -> Refusal? {
    try bureau.run(.open(Bureau.opening(Bureau.unlicensed, change)), nil, by: actor, "08-01")
      .refusal
  }
  static func approve(
    _ bureau: Bureau, _ key: DossierKey, by actor: Principal = Town.sun, _ at: String = "08-20",
    _ change: (inout Penalties.Approval) -> Void = { _ in }
  ) throws -> Refusal? {
    var approval = Bureau.punish
    change(&approval)
    return try bureau.run(.approve(approval), key, by: actor, at).refusal
  }

  static let rows: [Row] = opening + since2026 + proposing + hearing + deciding + ending

  static let opening: [Row] = [
    Row(.benchmarkUnknown) { try open($0) { $0.benchmark = "weather" } },
    Row(.benchmarkUnknown) { try open($0) { $0.committed = day("2003-02-28") } },
    Row(.timeBarred) { try open($0) { $0.committed = day("2010-07-24") } },
    Row(.badDate) { try open($0) { $0.committed = day("2012-07-26") } },
    Row(.badDate) { try open($0) { $0.discovered = day("2012-08-02") } },
    Row(.twoPeopleNeeded) { try open($0) { $0.officers = ["li"] } },
    Row(.actorUnknown) { try open($0) { $0.officers = ["li", "ghost"] } },
    Row(.namedTwice) { try open($0) { $0.officers = ["li", "li"] } },
    Row(.notYourUnit) { try open($0) { $0.officers = ["li", "wu"] } },
    Row(.tooMany) { try open($0) { $0.officers = Array(repeating: "li", count: 33) } },
    Row(.badRegister) { try open($0) { $0.subject.name = " " } },
    Row(.badIdentifier) { try open($0) { $0.subject.idNumber = "1101051949" } },
    Row(.checkMismatch) { try open($0) { $0.subject.idNumber = "110105194912310021" } },
    Row(.factMissing) { try open($0) { $0.fact = "\n" } },
    Row(.fineOutOfRange) { try open($0) { $0.gain = -1 } },
    Row(.fineOutOfRange) { try open($0) { $0.benchmark = "market.falseGoods" } },
    Row(.tiersUneven) { _ in
      let bureau = try Bureau { $0.benchmarks[0].tiers[1].low += 1 }
      return try bureau.run(.open(Bureau.opening(Bureau.late)), nil, "08-01").refusal
    },
    Row(.tooLong) { try open($0) { $0.account = String(repeating: "a", count: 129) } },
    Row(.notAllowed) { try open($0, by: Town.alice) { _ in } },
    Row(.alreadyExists) {
      try $0.run(.open(Bureau.opening()), Bureau.key(9), "08-01").refusal
    },
    Row(.penaltyNotFound) { try $0.run(.propose(Bureau.half), Bureau.key(9), "08-01").refusal },
    Row(.penaltyNotFound) { try $0.run(.propose(Bureau.half), .case("x"), "08-01").refusal },
    Row(.penaltyNotFound) {
      try $0.run(
        .close(Penalties.Closing(.paid)), try $0.opened(),
        by: Principal("jia", .organHead, unit: "HB"),
        "08-02"
      ).refusal
    },
    Row(.timeWentBack) { try $0.run(.propose(Bureau.half), try $0.opened(), "07-31").refusal },
  ]

  /// Instalments are refused where they are not what is owed, one after the other.
  static func parts(_ bureau: Bureau, _ parts: [(String, Int64)], until: String = "2012-12-31")
    throws
    -> Refusal?
  {
    var deferral = Penalties.Deferral(until: day(until), reason: "受灾", documentNumber: "缓1号")
    deferral.parts = parts.map { Penalties.Instalment(day($0.0), $0.1) }
    return try bureau.run(.defer(deferral), try bureau.served(), by: Town.sun, "08-20").refusal
  }
  static func pay(_ way: Penalties.Collection) -> Penalties.Command {
    var payment = Penalties.Payment(fen: 100, receiptNumber: "票1号")
    payment.way = way
    return .pay(payment)
  }
  static func more(_ days: Int32, _ reason: String = "案情复杂") -> Penalties.Command {
    .extend(Penalties.TimeExtension(days: days, reason: reason, documentNumber: "延1号"))
  }

  static let since2026: [Row] = [
    // 行政处罚法 art 29.
    Row(.alreadyExists) { bureau in
      bureau.repeatsActs = true
      _ = try bureau.opened()
      return try bureau.run(.open(Bureau.opening()), nil, "08-02").refusal
    },
    Row(.notFound) { try open($0) { $0.again = "CF2012000099" } },
    Row(.namedTwice) { try open($0) { $0.others = [Bureau.unlicensed] } },
    Row(.benchmarkUnknown) { try open($0) { $0.others = ["weather"] } },
    Row(.tooMany) {
      try open($0) { $0.others = (0..<17).map { "other\($0)" } }
    },
    // Art 36(2).
    Row(.badDate) { try open($0) { $0.since = day("2012-07-20") } },
    Row(.badDate) { try open($0) { $0.ongoing = true } },
    Row(.fineOutOfRange) { try open($0) { $0.goods = -1 } },
    // Art 60.
    Row(.badBudget) { try $0.run(more(31), try $0.opened(), by: Town.sun, "08-02").refusal },
    Row(.badBudget) { try $0.run(more(0), try $0.opened(), by: Town.sun, "08-02").refusal },
    Row(.reasonMissing) {
      try $0.run(more(5, " "), try $0.opened(), by: Town.sun, "08-02").refusal
    },
    Row(.alreadyDone) {
      let key = try $0.must(more(5), try $0.opened(), by: Town.sun, "08-02")
      return try $0.run(more(5), key, by: Town.sun, "08-03").refusal
    },
    Row(.tooLate) { try $0.run(more(5), try $0.opened(), by: Town.sun, "10-31").refusal },
    Row(.kindNotAllowed) { _ in
      let bureau = try Bureau(.before2021)
      return try bureau.run(
        more(5), try bureau.opened(Bureau.opening(Bureau.late)), by: Town.sun, "08-02"
      ).refusal
    },
    Row(.notAllowed) { try $0.run(more(5), try $0.opened(), "08-02").refusal },
    // Art 66(2).
    Row(.tooMany) { try parts($0, [("2012-12-31", 1_000_000)]) },
    Row(.paymentWrong) { try parts($0, [("2012-10-31", 500_000), ("2012-12-31", 499_999)]) },
    Row(.paymentWrong) { try parts($0, [("2012-10-31", 0), ("2012-12-31", 1_000_000)]) },
    Row(.badDate) { try parts($0, [("2012-12-31", 500_000), ("2012-10-31", 500_000)]) },
    Row(.badDate) { try parts($0, [("2012-08-19", 500_000), ("2012-12-31", 500_000)]) },
    Row(.badDate) { try parts($0, [("2012-10-31", 500_000), ("2012-11-30", 500_000)]) },
    // Arts 68, 69.
    Row(.kindNotAllowed) { try $0.run(pay(.smallSum), try $0.served(), "08-13").refusal },
    Row(.kindNotAllowed) { try $0.run(pay(.hardLater), try $0.served(), "08-13").refusal },
  ]

  static let proposing: [Row] = [
    Row(.evidenceMissing) {
      try $0.run(
        .circumstance(Penalties.CircumstanceFound(.merit, evidence: [])), try $0.opened(), "08-02"
      ).refusal
    },
    Row(.evidenceMissing) {
      try $0.run(
        .circumstance(Penalties.CircumstanceFound(.merit, evidence: [" "])), try $0.opened(),
        "08-02"
      ).refusal
    },
    Row(.alreadyExists) {
      try $0.run(
        .circumstance(Penalties.CircumstanceFound(.merit, evidence: ["x"])),
        try $0.proposed(Bureau.opening(), Bureau.half, [.merit]), "08-03"
      ).refusal
    },
    Row(.tooMany) {
      let many = (0..<65).map { PenaltyMeasure("f\($0)", 1) }
      return try $0.run(
        .propose(Penalties.Calculation(facts: many, weighed: [])), try $0.opened(), "08-02"
      ).refusal
    },
    Row(.markOutOfScale) {
      try $0.run(
        .propose(Penalties.Calculation(weighed: [.init("harm", .max)])), try $0.opened(), "08-02"
      ).refusal
    },
    Row(.notFound) {
      try $0.run(
        .propose(Penalties.Calculation(weighed: [.init("luck", 1)])), try $0.opened(), "08-02"
      ).refusal
    },
    Row(.kindNotAllowed) { _ in
      let bureau = try Bureau(.before2021)
      let key = try bureau.opened()
      try bureau.must(
        .circumstance(Penalties.CircumstanceFound(.firstOffence, evidence: ["x"])), key,
        "08-01T10:00")
      return try bureau.run(.propose(Bureau.half), key, "08-02").refusal
    },
    Row(.heavierForDefence) {
      try $0.run(
        .propose(Penalties.Calculation(weighed: [.init("amount", 10_000)] + Bureau.rest)),
        try $0.told(), "08-06"
      ).refusal
    },
    Row(.wrongPhase) { try $0.run(.propose(Bureau.half), try $0.decided(), "08-09").refusal },
  ]

  static let hearing: [Row] = [
    Row(.wrongPhase) {
      try $0.run(.notify(Penalties.Notification("罚告1号")), try $0.opened(), "08-02").refusal
    },
    Row(.documentMissing) {
      try $0.run(.notify(Penalties.Notification("")), try $0.proposed(), "08-03").refusal
    },
    Row(.reasonMissing) {
      try $0.run(.defend(Penalties.Defence(" ")), try $0.told(), "08-06").refusal
    },
    Row(.hearingClosed) {
      try $0.run(.askHearing(Penalties.HearingWish()), try $0.told(), "08-13").refusal
    },
    Row(.hearingClosed) {
      try $0.run(.askHearing(Penalties.HearingWish()), try small($0), "08-06").refusal
    },
    Row(.alreadyDone) {
      try $0.run(.askHearing(Penalties.HearingWish()), try asked($0), "08-07").refusal
    },
    Row(.hearingClosed) { try $0.run(call(), try $0.told(), "08-06").refusal },
    Row(.hearingTooSoon) {
      try $0.run(call(on: "2012-08-15"), try asked($0), "08-07").refusal
    },
    Row(.notImpartial) { try $0.run(call(chair: "chen"), try asked($0), "08-07").refusal },
    Row(.actorUnknown) { try $0.run(call(chair: "ghost"), try asked($0), "08-07").refusal },
    Row(.hearingClosed) { try $0.run(minutes, try asked($0), by: Town.zhao, "08-20").refusal },
    Row(.badDate) { try $0.run(minutes, try called($0), by: Town.zhao, "08-16T10:00").refusal },
    Row(.notYourCase) { try $0.run(minutes, try called($0), by: Town.qian, "08-20").refusal },
    Row(.reasonMissing) {
      try $0.run(
        .review(Penalties.LegalReview(agreed: false, documentNumber: "审1号")), try $0.told(),
        by: Town.zhao,
        "08-06"
      ).refusal
    },
    Row(.notImpartial) {
      let opening = Bureau.opening { $0.officers = ["li", "zhao"] }
      return try $0.run(.review(Bureau.agreed), try $0.told(opening), by: Town.zhao, "08-06")
        .refusal
    },
  ]

  static let deciding: [Row] = [
    Row(.decisionNotYours) { try approve($0, try $0.told(), by: Town.li) },
    Row(.notNotified) { try approve($0, try $0.proposed()) },
    Row(.notNotified) { try approve($0, try small($0)) { $0.fine = 200_000 } },
    Row(.hearingPending) { try approve($0, try $0.told(), "08-10") },
    Row(.hearingPending) { try approve($0, try called($0)) },
    Row(.legalReviewMissing) { try approve($0, try $0.told()) },
    Row(.legalReviewMissing) { bureau in
      let key = try bureau.told()
      try bureau.must(
        .review(Penalties.LegalReview(agreed: false, opinion: "证据不足", documentNumber: "审1号")), key,
        by: Town.zhao, "08-06")
      return try approve(bureau, key)
    },
    Row(.deviationUnreasoned) { try approve($0, try small($0)) { $0.fine = 10_000 } },
    Row(.deviationUnreasoned) { try approve($0, try $0.told()) { $0.outcome = .none } },
    Row(.mayNotPunish) {
      try approve($0, try $0.told(Bureau.opening(), Bureau.half, [.noFault]))
    },
    Row(.fineOutOfRange) { try approve($0, try small($0)) { $0.fine = -1 } },
    Row(.fineOutOfRange) {
      try approve($0, try small($0)) { ($0.outcome, $0.fine) = (.none, 1) }
    },
    Row(.firstOffenceOpen) {
      try approve($0, try small($0, [.firstOffence]))
    },
    Row(.documentMissing) { try approve($0, try small($0)) { $0.documentNumber = "" } },
    Row(.tooLong) {
      try approve($0, try small($0)) { $0.reason = String(repeating: "长", count: 2_000) }
    },
    Row(.collectiveMissing) { _ in
      let bureau = try Bureau { $0.collectiveCitizen = 1_000_000 }
      let key = try bureau.told()
      try bureau.must(.review(Bureau.agreed), key, by: Town.zhao, "08-06")
      return try approve(bureau, key)
    },
  ]

  static let ending: [Row] = [
    // A proposal is not in force: it is neither served nor paid before a person has decided.
    Row(.wrongPhase) {
      try $0.run(.serve(Cases.Service(.direct, receiver: "x")), try $0.told(), "08-20").refusal
    },
    Row(.wrongPhase) {
      try $0.run(.pay(Penalties.Payment(fen: 1, receiptNumber: "票")), try $0.told(), "08-20")
        .refusal
    },
    Row(.wrongPhase) {
      try $0.run(.close(Penalties.Closing(.paid)), try $0.told(), "08-20").refusal
    },
    Row(.documentMissing) {
      try $0.run(.serve(Cases.Service(.direct)), try $0.decided(), "08-09").refusal
    },
    Row(.witnessMissing) {
      try $0.run(.serve(Cases.Service(.left)), try $0.decided(), "08-09").refusal
    },
    Row(.badDate) {
      try $0.run(
        .serve(Cases.Service(.direct, receiver: "x", on: day("2012-08-07"))), try $0.decided(),
        "08-09"
      ).refusal
    },
    Row(.paymentWrong) {
      try $0.run(.pay(Penalties.Payment(fen: 0, receiptNumber: "票")), try $0.served(), "08-13")
        .refusal
    },
    Row(.paymentWrong) {
      try $0.run(.pay(Penalties.Payment(fen: .max, receiptNumber: "票")), try $0.served(), "08-13")
        .refusal
    },
    Row(.fineUnpaid) {
      try $0.run(.close(Penalties.Closing(.paid)), try $0.served(), "08-13").refusal
    },
    Row(.badDate) {
      try $0.run(
        .defer(Penalties.Deferral(until: day("2012-08-27"), reason: "受灾", documentNumber: "缓1号")),
        try $0.served(), by: Town.sun, "08-13"
      ).refusal
    },
    Row(.tooLate) {
      try $0.run(
        .appeal(Penalties.Appeal(.reconsideration, before: "市政府", documentNumber: "受1号")),
        try $0.served(), by: Town.alice, "10-10"
      ).refusal
    },
    Row(.notFound) {
      try $0.run(
        .answerAppeal(Penalties.AppealAnswer(.upheld, documentNumber: "复1号")), try $0.served(),
        "08-13"
      ).refusal
    },
    Row(.wrongPhase) {
      try $0.run(.close(Penalties.Closing(.notPunished)), try $0.served(), "08-13").refusal
    },
    Row(.wrongPhase) {
      try $0.run(.withdraw(Reason("撤")), try $0.decided(), by: Town.sun, "08-09").refusal
    },
    Row(.wrongPhase) {
      try $0.run(
        .erase(PersonalErasure(slot: "fact", reason: "申请")), try $0.opened(), by: Town.keeper,
        "08-02"
      ).refusal
    },
    Row(.notFound) {
      try $0.run(
        .erase(PersonalErasure(slot: "hearing", reason: "申请")), try $0.opened(), by: Town.keeper,
        "08-02"
      ).refusal
    },
    Row(.requestKeyReused) {
      try $0.run(.open(Bureau.opening()), nil, "08-01", key: "k")
      return try $0.run(.open(Bureau.opening(Bureau.late)), nil, "08-01", key: "k").refusal
    },
  ]

  // MARK: - Histories

  /// Told of a fine of 300 yuan: no hearing, no review.
  static func small(_ bureau: Bureau, _ kinds: [Circumstance.Kind] = []) throws -> DossierKey {
    try bureau.told(
      Bureau.opening(Bureau.late),
      Penalties.Calculation(facts: [.init("daysLate", 10)], weighed: []), kinds)
  }
  static func asked(_ bureau: Bureau) throws -> DossierKey {
    try bureau.must(
      .askHearing(Penalties.HearingWish()), try bureau.told(), by: Town.alice, "08-06")
  }
  static func called(_ bureau: Bureau) throws -> DossierKey {
    try bureau.must(call(), try asked(bureau), "08-07")
  }
  static func call(on: String = "2012-08-17", chair: String = "zhao") -> Penalties.Command {
    .callHearing(Penalties.HearingCall(on: day(on), at: "三楼", chair: chair, documentNumber: "听通1号"))
  }
  static let minutes = Penalties.Command.hear(
    Penalties.HearingMinutes("秘话：承认", documentNumber: "听录1号"))

  @Test(arguments: rows)
  func `a command is refused with the reason, and nothing is recorded`(_ row: Row) throws {
    let bureau = try Bureau()
    let refusal = try row.reach(bureau)
    #expect(refusal?.code == row.code)
    #expect(try bureau.town.engine.verify().wrong == nil)
  }

  @Test func `every reason of penalties is reached`() {
    let own = Set(Refusal.Code.allCases.filter { (240..<260).contains($0.number) })
    #expect(own.subtracting(Self.rows.map(\.code)).isEmpty)
    #expect(own.allSatisfy { $0.article != nil || $0 == .penaltyNotFound })
  }
}

extension Bureau {
  static let rest: [PenaltyMeasure] = ["duration", "harm", "repeat", "attitude"].map {
    .init($0, 10_000)
  }
}
