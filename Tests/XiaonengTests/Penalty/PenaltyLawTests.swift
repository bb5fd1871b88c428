import Testing
import Xiaoneng

/// Penalties by the law of their day: the Acts of 1996 and 2021 and the laws beside them.
@Suite struct PenaltyLawTests {
  /// Late by ten days: up to 600 yuan.
  private static func late(_ share: Int64 = 10_000) -> Penalties.Calculation {
    Penalties.Calculation(facts: [.init("daysLate", 10)], weighed: [], share: share)
  }
  private static let fully = Penalties.Calculation(
    weighed: ["amount", "duration", "harm", "repeat", "attitude"].map { .init($0, 10_000) })

  private func opening(
    _ benchmark: String, _ committed: String, _ discovered: String, grave: Bool = false
  ) -> Penalties.Command {
    .open(
      Bureau.opening(benchmark) {
        ($0.committed, $0.discovered, $0.grave) = (day(committed), day(discovered), grave)
      })
  }
  private func appeal(_ kind: Penalties.AppealKind) -> Penalties.Command {
    .appeal(Penalties.Appeal(kind, before: "市政府", documentNumber: "受1号"))
  }
  private let upheld = Penalties.Command.answerAppeal(
    Penalties.AppealAnswer(.upheld, documentNumber: "复决1号"))

  // MARK: - 行政诉讼法 art 45

  @Test func `after a reconsideration there are fifteen days to sue, and no longer six months`()
    throws
  {
    for (at, code) in [("2022-05-05", nil), ("2022-05-06", Refusal.Code.tooLate)] {
      let bureau = try Bureau { _ in }
      let key = try bureau.must(
        opening(Bureau.late, "2021-12-20", "2022-02-10"), nil, "2022-02-14")
      try bureau.must(.propose(Self.late()), key, "2022-02-15")
      try bureau.must(.notify(Penalties.Notification("罚告1号")), key, "2022-02-16")
      try bureau.must(.approve(Bureau.punish), key, by: Town.sun, "2022-02-17")
      try bureau.must(.serve(Cases.Service(.direct, receiver: "秘收人")), key, "2022-03-01")
      try bureau.must(appeal(.reconsideration), key, by: Town.alice, "2022-03-10")
      try bureau.must(upheld, key, "2022-04-18")
      // 3 May lies in the holidays, which end on the fourth.
      #expect(try bureau.run(appeal(.suit), key, by: Town.alice, at).refusal?.code == code)
    }
  }

  // MARK: - 行政处罚法 arts 36, 37

  @Test func `a tax act is punished within five years`() throws {
    let bureau = try Bureau(.before2021)
    try bureau.must(opening(Bureau.late, "2012-01-10", "2015-06-01"), nil, "2015-06-01")
    let other = try Bureau(.before2021)
    try other.must(opening(Bureau.late, "2012-01-10", "2017-01-10"), nil, "2017-01-11")
    let refusal = try #require(
      try bureau.run(opening(Bureau.late, "2012-01-10", "2017-01-11"), nil, "2017-01-11").refusal)
    #expect(refusal.code == .timeBarred && refusal.article == "taxCollection:86")
  }

  @Test func `an act against public security is punished within six months`() throws {
    let bureau = try Bureau(.before2021) {
      var rule = $0.benchmarks[0]
      (rule.id, rule.barMonths, rule.barBasis) = ("security.noise", 6, "publicSecurity:25(1)")
      $0.benchmarks.append(rule)
    }
    try bureau.must(opening("security.noise", "2012-01-10", "2012-07-10"), nil, "07-11")
    let refusal = try #require(
      try bureau.run(opening("security.noise", "2012-01-10", "2012-07-11"), nil, "07-11").refusal)
    #expect(refusal.code == .timeBarred && refusal.article == "publicSecurity:25(1)")
  }

  @Test func `the longer time revives nothing that was out of time before it`() throws {
    let bureau = try Bureau()
    let grave = { try bureau.run($0, nil, "2022-02-28").refusal }
    let barred = try grave(opening(Bureau.unlicensed, "2019-01-10", "2022-02-28", grave: true))
    #expect(barred?.code == .timeBarred && barred?.article == "penalty:36")
    #expect(barred?.detail == "2022-02-28 > 2021-01-10")
    // Still in time on 15 July 2021, it has five years; what is not grave has two.
    #expect(
      try grave(opening(Bureau.unlicensed, "2019-07-15", "2022-02-28", grave: true)) == nil)
    #expect(
      try grave(opening(Bureau.unlicensed, "2019-07-15", "2022-02-28"))?.code == .timeBarred)
  }

  @Test func `the measures of 2017 are the lighter law for what was done before them`() throws {
    let bureau = try Bureau(.before2021)
    let key = try bureau.must(
      opening(Bureau.unlicensed, "2017-09-20", "2018-01-05"), nil, "2018-01-08")
    try bureau.must(.propose(Self.fully), key, "2018-01-10")
    let proposal = try #require(try bureau.explanation(key, "2018-01-10").proposal)
    #expect((proposal.version, proposal.most, proposal.fine) == (2, 1_000_000, 700_000))
  }

  @Test func `a benchmark that ended with none after it decides nothing`() throws {
    let bureau = try Bureau(.before2021) { $0.benchmarks.removeAll { $0.version == 2 } }
    let key = try bureau.must(
      opening(Bureau.unlicensed, "2017-09-20", "2018-01-05"), nil, "2018-01-08")
    let refusal = try #require(try bureau.run(.propose(Self.fully), key, "2018-01-10").refusal)
    #expect(refusal.code == .benchmarkUnknown && refusal.detail?.contains("2018-01-10") == true)
  }

  // MARK: - The Act of 1996

  @Test(arguments: [Circumstance.Kind.noFault, .confessed, .induced])
  func `what the Act of 1996 does not know is not weighed under it`(_ kind: Circumstance.Kind)
    throws
  {
    let found = Penalties.Command.circumstance(
      Penalties.CircumstanceFound(kind, evidence: ["笔录1"]))
    let old = try Bureau(.before2021)
    #expect(
      try old.run(found, try old.opened(), "08-01T10:00").refusal?.code == .kindNotAllowed)
    let new = try Bureau()
    try new.must(found, try new.opened(), "08-01T10:00")
    let rule = try #require(PenaltyRules.before2021.benchmark(Bureau.late, on: day("2012-07-20")))
    let question = DiscretionQuestion([Circumstance(kind, evidence: ["笔录1"])])
    #expect(
      Marked.refusal { _ = try rule.propose(question, under: .before2021) }?.code
        == .kindNotAllowed)
    #expect(Marked.refusal { _ = try rule.propose(question, under: .act2021) } == nil)
  }

  @Test func `a hearing was told of seven calendar days before it, and seven working days now`()
    throws
  {
    func call(_ rules: PenaltyRules, for on: String) throws -> Refusal.Code? {
      let bureau = try Bureau(rules)
      let key = try bureau.opened(Bureau.opening(), "07-30")
      try bureau.must(.propose(Bureau.half), key, "07-31")
      try bureau.must(.notify(Penalties.Notification("罚告1号")), key, "08-01")
      try bureau.must(.askHearing(Penalties.HearingWish()), key, by: Town.alice, "08-02")
      return try bureau.run(
        .callHearing(
          Penalties.HearingCall(on: day(on), at: "三楼", chair: "zhao", documentNumber: "听通1号")),
        key, "08-06"
      ).refusal?.code
    }
    #expect(try call(.before2021, for: "2012-08-13") == nil)
    #expect(try call(.before2021, for: "2012-08-12") == .hearingTooSoon)
    #expect(try call(.act2021, for: "2012-08-14") == .hearingTooSoon)
    #expect(try call(.act2021, for: "2012-08-15") == nil)
  }

  @Test func `what paying late adds had no end before 2012`() throws {
    let bureau = try Bureau(.before2021)
    let key = try bureau.must(
      opening(Bureau.unlicensed, "2011-01-20", "2011-02-09"), nil, "2011-02-10")
    try bureau.must(.propose(Bureau.half), key, "2011-02-11")
    try bureau.must(.notify(Penalties.Notification("罚告1号")), key, "2011-02-14")
    try bureau.must(
      .askHearing(Penalties.HearingWish(waived: true)), key, by: Town.alice, "2011-02-15")
    try bureau.must(.approve(Bureau.punish), key, by: Town.sun, "2011-02-21")
    try bureau.must(.serve(Cases.Service(.direct, receiver: "秘收人")), key, "2011-03-01")
    // Due on 16 March; fifty days at 3 % of 10,000 yuan.
    #expect(try bureau.view(key, "2011-05-05").charge == 1_500_000)
    // What had come to more by the end of 2011 stays, and nothing is added to it: 行政强制法 art 45(2).
    #expect(try bureau.view(key, "2011-12-31").charge == 290 * 30_000)
    #expect(try bureau.view(key, "2012-06-01").charge == 290 * 30_000)
    try bureau.must(
      .pay(Penalties.Payment(fen: 1_000_000 + 290 * 30_000, receiptNumber: "票1号")), key,
      "2012-06-01")
    try bureau.must(.close(Penalties.Closing(.paid)), key, "2012-06-01T10:00")
  }

  // MARK: - On the spot: 行政复议法 art 23(1)(1)

  @Test func `since 2024 a penalty on the spot goes to reconsideration before a suit`() throws {
    func punished(_ rules: PenaltyRules) throws -> (Bureau, DossierKey) {
      let bureau = try Bureau(rules)
      let key = try bureau.must(
        opening(Bureau.late, "2024-02-01", "2024-02-20"), nil, "2024-03-01")
      try bureau.must(.propose(Self.late(3_000)), key, "2024-03-01T09:10")
      try bureau.must(.approve(Bureau.punish), key, "2024-03-01T09:20")
      try bureau.must(
        .serve(Cases.Service(.direct, receiver: "秘收人")), key, "2024-03-01T09:30")
      return (bureau, key)
    }
    let (bureau, key) = try punished(Profile.national2024.penalty)
    let refusal = try bureau.run(appeal(.suit), key, by: Town.alice, "2024-03-05").refusal
    #expect(refusal?.code == .kindNotAllowed)
    #expect(refusal?.article == "reconsideration:23(1)(1) | rule:penalty")
    try bureau.must(appeal(.reconsideration), key, by: Town.alice, "2024-03-05")
    try bureau.must(upheld, key, "2024-04-08")
    try bureau.must(appeal(.suit), key, by: Town.alice, "2024-04-15")
    let (before, old) = try punished(Profile.national2022.penalty)
    try before.must(appeal(.suit), old, by: Town.alice, "2024-03-05")
  }

  // MARK: - Amounts

  @Test func `a fine is a multiple of the unit within its band`() throws {
    let rule = try #require(
      PenaltyRules.act2021.benchmark(Bureau.unlicensed, on: day("2012-08-01")))
    #expect(try rule.fine(.middle, at: 0) == 600_000)
    #expect(try rule.fine(.middle, at: 10_000) == 1_400_000)
    #expect(try rule.fine(.heavier, at: 0) == 1_400_000)
    // Where no multiple lies in the band, ten yuan are the unit.
    var narrow = rule
    (narrow.least, narrow.most, narrow.unit) = (12_500, 13_500, 10_000)
    #expect(try narrow.fine(.middle, at: 5_000) == 13_000)
  }

  @Test func `who punishes with a fine of nothing gives no penalty`() throws {
    let bureau = try Bureau()
    let key = try bureau.proposed(Bureau.opening(Bureau.late), Self.late(0))
    // What is proposed is never nothing, and what is approved may not be.
    var approval = Bureau.punish
    (approval.fine, approval.reason) = (0, "情节较轻")
    let refusal = try bureau.run(.approve(approval), key, "08-02").refusal
    #expect(refusal?.code == .fineOutOfRange && refusal?.article == "penalty:9")
    (approval.fine, approval.reason) = (10_000, "情节较轻")
    try bureau.must(.approve(approval), key, "08-02")
  }
}
