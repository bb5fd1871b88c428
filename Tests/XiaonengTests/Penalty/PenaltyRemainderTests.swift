import Testing
import Xiaoneng

/// Like cases, amounts and days at their edges: DOMAIN §7.2, 行政处罚法 arts 29, 36, 72.
@Suite struct PenaltyRemainderTests {
  @Test func `the time bar falls on its last day, and the short month's last day`() throws {
    // Two years from 29 February 2008 end on 28 February 2010.
    let rules = PenaltyRules.act2021
    #expect(try rules.barDay(of: day("2008-02-29"), isGrave: false) == day("2010-02-28"))
    let bureau = try Bureau()
    for (discovered, code) in [
      ("2012-07-20", nil), ("2012-07-21", .timeBarred),
    ] as [(String, Refusal.Code?)] {
      let opening = Bureau.opening {
        $0.committed = day("2010-07-20")
        $0.discovered = day(discovered)
      }
      #expect(try bureau.run(.open(opening), nil, "08-01").refusal?.code == code)
    }
  }

  @Test func `no amount overflows, and no share or multiple leaves its law`() throws {
    let most: Int64 = 1_000_000_000_000_000
    var rule = DiscretionRule()
    (rule.id, rule.basis, rule.least, rule.most) = ("x", "x", 1, most)
    for band in [DiscretionBand.lighter, .middle, .heavier, .mitigated, .none] {
      for share: Int64 in [0, 1, 9_999, 10_000] {
        let fine = try rule.fine(band, at: share)
        #expect(try rule.range(band).contains(fine))
      }
      for share in [Int64.min, -1, 10_001, .max] {
        #expect(throws: Refusal.self) { try rule.fine(band, at: share) }
      }
    }
    rule.most = .max
    #expect(throws: Refusal.self) { try rule.check() }
    #expect(try DiscretionRule.lateCharge(.max, days: .max) == .max)
    #expect(try DiscretionRule.lateCharge(.max, days: 1) == Int64.max / 100 * 3)
  }

  @Test func `bands meet where they end, whatever the range`() throws {
    var random = SplitMix64(seed: 29)
    for _ in 0..<2_000 {
      var rule = DiscretionRule()
      (rule.id, rule.basis) = ("x", "x")
      rule.least = Int64(random.next() % 1_001)
      rule.most = rule.least + 20 + Int64(random.next() % 100_000)
      rule.unit = 1
      let lighter = try rule.range(.lighter)
      let middle = try rule.range(.middle)
      let heavier = try rule.range(.heavier)
      #expect(lighter.lowerBound == rule.least && heavier.upperBound == rule.most)
      #expect(lighter.upperBound == middle.lowerBound)
      #expect(middle.upperBound == heavier.lowerBound)
    }
  }

  @Test func `what was revoked is no like case`() throws {
    let bureau = try Bureau { $0.likeLeast = 1 }
    let first = try bureau.served()
    try bureau.must(
      .appeal(Penalties.Appeal(.reconsideration, before: "市政府", documentNumber: "受1号")), first,
      by: Town.alice, "08-13")
    try bureau.must(
      .answerAppeal(Penalties.AppealAnswer(.revoked, documentNumber: "复决1号")), first, "08-20")
    let second = try bureau.must(.open(Bureau.opening()), nil, "08-21")
    try bureau.must(.propose(Penalties.Calculation(weighed: [])), second, "08-22")
    let proposed = try bureau.explanation(second, "08-22").proposal?.likeCases
    #expect(proposed == 0)
    #expect(try bureau.town.engine.verify().wrong == nil)
  }

  @Test func `a fine that was lowered is a like case as it stands`() throws {
    for kind in [Penalties.AppealKind.reconsideration, .suit] {
      let bureau = try Bureau { $0.likeLeast = 1 }
      let first = try bureau.served()
      try bureau.must(
        .appeal(Penalties.Appeal(kind, before: "市政府", documentNumber: "受1号")), first,
        by: Town.alice,
        "08-13")
      try bureau.must(
        .answerAppeal(Penalties.AppealAnswer(.changed, fine: 600_000, documentNumber: "复决1号")),
        first, "08-20")
      let second = try bureau.must(.open(Bureau.opening()), nil, "08-21")
      try bureau.must(.propose(Bureau.half), second, "08-22")
      let proposal = try #require(try bureau.explanation(second, "08-22").proposal)
      #expect((proposal.likeCases, proposal.likeMean) == (1, 600_000))
      #expect(proposal.deviates)
      #expect(try bureau.town.engine.verify().wrong == nil)
    }
  }

  @Test func `lowered by reconsideration and annulled by the court it counts for nothing`() throws {
    let bureau = try Bureau { $0.likeLeast = 1 }
    let first = try bureau.served()
    for (kind, answer, at) in [
      (
        Penalties.AppealKind.reconsideration,
        Penalties.AppealAnswer(.changed, fine: 600_000, documentNumber: "复决1号"), "08-13"
      ),
      (.suit, Penalties.AppealAnswer(.revoked, documentNumber: "判1号"), "08-21"),
    ] {
      try bureau.must(
        .appeal(Penalties.Appeal(kind, before: "市政府", documentNumber: "受1号")), first,
        by: Town.alice,
        at)
      try bureau.must(.answerAppeal(answer), first, at == "08-13" ? "08-20" : "08-28")
    }
    let period = ReportPeriod(from: day("2012-08-01"), through: day("2012-08-31"))
    guard
      case .facts(let facts) = try bureau.town.ask(.facts(period), nil, by: Town.feng, "09-03")
        .answer
    else {
      Issue.record("no facts")
      return
    }
    let sums = facts.facts.filter {
      $0.measure.hasPrefix("penalty@fined") || $0.measure.hasPrefix("penalty@punished")
    }
    #expect(sums.reduce(0) { $0 + $1.value } == 0)
    #expect(facts.facts.contains { $0.measure == "penalty@revoked" && $0.value == 1 })
    _ = try bureau.town.engine.rebuild()
    #expect(try bureau.town.engine.verify().wrong == nil)
  }

  @Test func `whoever investigated does not decide, but on the spot`() throws {
    let bureau = try Bureau()
    let key = try bureau.told(Bureau.opening { $0.officers = ["li", "sun"] })
    try bureau.must(.askHearing(Penalties.HearingWish(waived: true)), key, by: Town.alice, "08-06")
    try bureau.must(.review(Bureau.agreed), key, by: Town.zhao, "08-07")
    let refusal = try bureau.run(.approve(Bureau.punish), key, by: Town.sun, "08-08").refusal
    #expect(refusal?.code == .notImpartial && refusal?.article == "penalty:57(1)")
    // Another head of the organ decides.
    let other = Principal("sun2", .organHead, unit: "GS")
    try bureau.town.run(
      .personRegister(Registry.Officer("秘员二", unit: "GS", roles: [.organHead])),
      DossierKey(.person, "sun2"), "08-08")
    try bureau.must(.approve(Bureau.punish), key, by: other, "08-08T10:00")
  }

  @Test func `a locality with one head may say otherwise, and on the spot the officers decide`()
    throws
  {
    let small = try Bureau { $0.investigatorDecides = true }
    let key = try small.told(Bureau.opening { $0.officers = ["li", "sun"] })
    try small.must(.askHearing(Penalties.HearingWish(waived: true)), key, by: Town.alice, "08-06")
    try small.must(.review(Bureau.agreed), key, by: Town.zhao, "08-07")
    try small.must(.approve(Bureau.punish), key, by: Town.sun, "08-08")
    let bureau = try Bureau()
    let spot = try bureau.proposed(
      Bureau.opening(Bureau.late) { $0.officers = ["li", "sun"] },
      Penalties.Calculation(facts: [.init("daysLate", 3)], weighed: [], share: 500))
    try bureau.must(
      .approve(Penalties.Approval(.punish, documentNumber: "当罚1号")), spot, by: Town.sun, "08-03")
  }
}
