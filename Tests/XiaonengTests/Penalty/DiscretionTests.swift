import Testing
import Xiaoneng

/// Fines (DOMAIN §7.2); amounts in fen.
@Suite struct DiscretionTests {
  private func rule(_ least: Int64, _ most: Int64) -> DiscretionRule {
    var rule = DiscretionRule()
    (rule.id, rule.basis) = ("v", "art 1")
    (rule.least, rule.most) = (least * 100, most * 100)
    return rule
  }

  @Test func `the bands of 10,000 to 50,000 and of 2,000 at most`() throws {
    let wide = rule(10_000, 50_000)
    #expect(try wide.range(.lighter) == 1_000_000...2_200_000)
    #expect(try wide.range(.middle) == 2_200_000...3_800_000)
    #expect(try wide.range(.heavier) == 3_800_000...5_000_000)
    #expect(try wide.range(.mitigated) == 0...999_999)
    let small = rule(0, 2_000)
    #expect(try small.range(.lighter) == 0...60_000)
    #expect(try small.range(.middle) == 60_000...140_000)
    #expect(try small.range(.heavier) == 140_000...200_000)
    #expect(Marked.refusal { _ = try small.range(.mitigated) }?.code == .fineOutOfRange)
  }

  @Test func `the point in a band is rounded down and stays inside`() throws {
    var wide = rule(10_000, 50_000)
    wide.unit = 100_000
    #expect(try wide.fine(.middle, at: 5_000) == 3_000_000)
    #expect(try wide.fine(.lighter, at: 9_999) == 2_100_000)
    #expect(try wide.fine(.middle, at: 0) == 2_200_000)
    #expect(try wide.fine(.heavier, at: 10_000) == 5_000_000)
    #expect(Marked.refusal { _ = try wide.fine(.middle, at: 10_001) }?.code == .markOutOfScale)
  }

  /// The vectors of DOMAIN §7.2, in yuan.
  @Test func `a fine is a positive multiple of its unit within its band`() throws {
    for (least, most, band, share, fine) in [
      (0, 20_000, DiscretionBand.middle, 0, 6_000), (0, 20_000, .middle, 10_000, 14_000),
      (20_000, 200_000, .middle, 3_333, 97_900), (0, 2_000, .lighter, 0, 100),
      (0, 150, .lighter, 10_000, 40), (0, 150, .lighter, 0, 10),
      (100, 1_000, .mitigated, 10_000, 90), (100, 1_000, .mitigated, 0, 10),
      (0, 20_000, .none, 10_000, 0),
    ] as [(Int64, Int64, DiscretionBand, Int64, Int64)] {
      var rule = rule(least, most)
      rule.unit = 10_000
      #expect(try rule.fine(band, at: share) == fine * 100)
    }
    var small = rule(0, 3)
    small.unit = 100
    #expect(try small.fine(.lighter, at: 0) == 1)
    #expect(try small.told(.lighter) == 1...90)
    var wide = rule(0, 20_000)
    wide.unit = 10_000
    #expect(try wide.told(.lighter) == 10_000...600_000)
    #expect(try wide.told(.middle) == 600_000...1_400_000)
    #expect(try wide.told(.none) == 0...0)
  }

  @Test func `of several norms the higher fine; late by the day at 3 %, at most the fine`() throws {
    #expect(DiscretionRule.higher([500_000, 800_000]) == 800_000)
    #expect(try DiscretionRule.lateCharge(1_000_000, days: 10) == 300_000)
    #expect(try DiscretionRule.lateCharge(1_000_000, days: 40) == 1_000_000)
    #expect(try DiscretionRule.lateCharge(.max, days: .max) == .max)
    #expect(
      Marked.refusal { _ = try DiscretionRule.lateCharge(-1, days: 1) }?.code == .fineOutOfRange)
  }

  @Test func `tiers that leave a gap or overlap are refused`() throws {
    var tiered = rule(0, 2_000)
    func code() -> Refusal.Code? { Marked.refusal { try tiered.check() }?.code }
    tiered.tiers = [
      .init("较轻", "", from: 0, to: 60_000), .init("一般", "", from: 60_000, to: 200_000),
    ]
    #expect(code() == nil)
    tiered.tiers[1].low = 60_001
    #expect(code() == .tiersUneven)
    tiered.tiers[1].low = 59_999
    #expect(code() == .tiersUneven)
    tiered.tiers[1] = .init("一般", "", from: 60_000, to: 199_999)
    #expect(code() == .tiersUneven)
    tiered.most = .max
    #expect(code() == .fineOutOfRange)
  }

  private func propose(
    _ rule: DiscretionRule, _ kinds: [Circumstance.Kind], under rules: PenaltyRules = .act2021,
    _ change: (inout DiscretionQuestion) -> Void = { _ in }
  ) throws -> DiscretionProposal {
    var question = DiscretionQuestion(kinds.map { .init($0, evidence: ["case/1#2"]) })
    change(&question)
    return try rule.propose(question, under: rules)
  }

  @Test func `circumstances are weighed in the order of the law`() throws {
    let rule = rule(10_000, 50_000)
    func band(
      _ kinds: [Circumstance.Kind], mitigate: Bool = false, consented: Bool? = nil
    ) throws -> DiscretionBand {
      try propose(rule, kinds) { ($0.mitigate, $0.consented) = (mitigate, consented) }.band
    }
    #expect(try band([]) == .middle)
    #expect(try band([.merit]) == .lighter)
    #expect(try band([.merit], mitigate: true) == .mitigated)
    #expect(try band([.repeated]) == .heavier)
    #expect(try band([.repeated, .merit], mitigate: true) == .middle)
    for kind in [
      Circumstance.Kind.timeBarred, .underFourteen, .mentalIllness, .slightCorrected, .noFault,
    ] { #expect(try band([.repeated, kind]) == .none) }
    #expect(try band([.firstOffence]) == .middle)
    #expect(try band([.firstOffence], consented: true) == .none)
    let asked = try propose(rule, [.firstOffence])
    #expect(asked.needsConsent && asked.lines.first?.article == "penalty:33(1)")
    // 首违不罚 exists only since 2021-07-15.
    #expect(
      Marked.refusal { _ = try propose(rule, [.firstOffence], under: .before2021) }?.code
        == .kindNotAllowed)
    #expect(
      Marked.refusal {
        _ = try rule.propose(.init([.init(.merit, evidence: [])]), under: .act2021)
      }?
      .code == .evidenceMissing)
    #expect(Marked.refusal { _ = try propose(rule, [.merit, .merit]) }?.code == .alreadyExists)
  }

  @Test(
    arguments: [
      (20_000, true, true), (20_001, true, false), (300_000, false, true), (300_001, false, false),
    ] as [(Int64, Bool, Bool)])
  func `200 yuan for a citizen, 3,000 for an organisation: on the spot`(
    _ fine: Int64, _ isCitizen: Bool, _ holds: Bool
  ) {
    let procedure = PenaltyProcedure(
      fine: fine, gain: 0, kinds: [], isCitizen: isCitizen, rule: rule(0, 100_000), rules: .act2021,
      isMitigated: false)
    #expect(procedure.onTheSpot == holds)
  }

  @Test func `before the Act of 2021, 50 and 1,000`() {
    func spot(_ fine: Int64, _ isCitizen: Bool) -> Bool {
      PenaltyProcedure(
        fine: fine, gain: 0, kinds: [], isCitizen: isCitizen, rule: rule(0, 100_000),
        rules: .before2021, isMitigated: false
      ).onTheSpot
    }
    #expect(spot(5_000, true) && !spot(5_001, true))
    #expect(spot(100_000, false) && !spot(100_001, false))
  }

  @Test
  func `a hearing for large fines, large gains and heavy kinds; a review and the leading body`() {
    func procedure(_ fine: Int64, gain: Int64 = 0, _ kinds: [PenaltyKind] = [], low: Bool = false)
      -> PenaltyProcedure
    {
      PenaltyProcedure(
        fine: fine, gain: gain, kinds: kinds, isCitizen: true, rule: rule(0, 10_000_000),
        rules: .act2021, isMitigated: low)
    }
    #expect(!procedure(999_999).hearing && procedure(1_000_000).hearing)
    #expect(procedure(1, gain: 1_000_000, [.confiscateGain]).hearing)
    #expect(!procedure(1, gain: 1_000_000).hearing)
    for kind in PenaltyKind.allCases { #expect(procedure(1, [kind]).hearing == kind.isHeavy) }
    #expect(procedure(1_000_000).review && !procedure(999_999).review)
    #expect(!procedure(4_999_999).collective && procedure(5_000_000).collective)
    // Below the range of the law is a major case; and nothing but a warning goes with a fine on the spot.
    #expect(procedure(1, low: true).collective)
    #expect(procedure(1, [.warning]).onTheSpot && !procedure(1, [.confiscateGoods]).onTheSpot)
    // A field may have amounts of its own.
    var own = rule(0, 10_000_000)
    own.largeCitizen = 200_000
    #expect(
      PenaltyProcedure(
        fine: 200_000, gain: 0, kinds: [], isCitizen: true, rule: own, rules: .act2021,
        isMitigated: false
      ).hearing)
  }

  @Test func `late filing goes into the tier of its days, and its band`() throws {
    let rule = try #require(
      PenaltyRules.before2021.benchmark("tax.lateFiling", on: day("2012-05-01")))
    for (late, tier, band) in [
      (0, "较轻", DiscretionBand.lighter), (30, "较轻", .lighter), (31, "一般", .middle),
      (90, "一般", .middle), (91, "较重", .heavier), (1_000, "较重", .heavier),
    ] as [(Int64, String, DiscretionBand)] {
      let found = try propose(rule, [], under: .before2021) { $0.facts = [.init("daysLate", late)] }
      #expect(found.foundTier == tier && found.band == band, "\(late)")
    }
    // What is not told puts a case into no tier.
    #expect(try propose(rule, []).foundTier == nil)
    #expect(rule.tiers.map(\.low) == [0, 60_000, 140_000])
  }

  @Test func `weights move the fine within its band`() throws {
    let rule = try #require(
      PenaltyRules.before2021.benchmark("market.unlicensed", on: day("2012-05-01")))
    func fine(_ weighed: [PenaltyMeasure]) throws -> Int64 {
      try propose(rule, [], under: .before2021) { $0.weighed = weighed }.fine
    }
    #expect(try fine([]) == 600_000)
    // A fifth of 100 % and a fifth of half: 30 % of the way from 6,000 to 14,000, down to 100 yuan.
    #expect(try fine([.init("amount", 10_000), .init("harm", 5_000)]) == 840_000)
    #expect(Marked.refusal { _ = try fine([.init("amount", 10_001)]) }?.code == .markOutOfScale)
    #expect(Marked.refusal { _ = try fine([.init("luck", 1)]) }?.code == .notFound)
    #expect(
      Marked.refusal { _ = try fine([.init("harm", 1), .init("harm", 2)]) }?.code == .alreadyExists)
  }

  @Test func `a multiple of the value has no range until the value is known`() throws {
    let rule = try #require(
      PenaltyRules.act2021.benchmark("market.falseGoods", on: day("2024-05-01")))
    #expect(Marked.refusal { _ = try propose(rule, []) }?.code == .fineOutOfRange)
    #expect(Marked.refusal { _ = try rule.range(.middle) }?.code == .fineOutOfRange)
    let ranged = try rule.ranged(of: 1_000_000)
    #expect((ranged.least, ranged.most) == (500_000, 3_000_000))
    let heavy = try propose(rule, [.repeated]) { ($0.base, $0.weighed) = (1_000_000, []) }
    #expect(heavy.range == 2_250_000...3_000_000)
    #expect(Marked.refusal { _ = try rule.ranged(of: 0) }?.code == .fineOutOfRange)
    #expect(Marked.refusal { _ = try rule.ranged(of: .max) }?.code == .fineOutOfRange)
  }

  @Test(arguments: DiscretionRule.builtIns)
  func `every built-in benchmark holds together and is read as it is written`(
    _ rule: DiscretionRule
  ) throws {
    try rule.check()
    #expect(try DiscretionRule.read(rule.json) == rule)
  }

  @Test func `rules that cannot be are refused`() throws {
    func refused(_ change: (inout PenaltyRules) -> Void) -> Refusal.Code? {
      var rules = PenaltyRules.act2021
      change(&rules)
      return Marked.refusal { try rules.check() }?.code
    }
    #expect(refused { _ in } == nil)
    #expect(Marked.refusal { try PenaltyRules.before2021.check() } == nil)
    #expect(refused { $0.spotCitizen = -1 } == .fineOutOfRange)
    #expect(refused { $0.lateDaily = 10_001 } == .fineOutOfRange)
    #expect(refused { $0.hearingAsk = .workingDays(0) } == .badBudget)
    #expect(refused { $0.payDays = 0 } == .badBudget)
    #expect(refused { $0.barYearsGrave = 1 } == .badBudget)
    #expect(refused { $0.benchmarks.append($0.benchmarks[0]) } == .alreadyExists)
    #expect(refused { $0.benchmarks[0].tiers[1].low += 1 } == .tiersUneven)
    #expect(refused { $0.benchmarks[2].weights[0].weight = 1 } == .weightsUnbalanced)
    #expect(refused { $0.benchmarks[4].leastTimes = 30_000 } == .fineOutOfRange)
  }

  @Test func `the time to punish is two years, five where life, health or finance is harmed`()
    throws
  {
    let done = day("2020-02-29")
    #expect(try PenaltyRules.act2021.barDay(of: done, isGrave: false) == day("2022-02-28"))
    #expect(try PenaltyRules.act2021.barDay(of: done, isGrave: true) == day("2025-02-28"))
    #expect(try PenaltyRules.before2021.barDay(of: done, isGrave: true) == day("2022-02-28"))
  }
}
