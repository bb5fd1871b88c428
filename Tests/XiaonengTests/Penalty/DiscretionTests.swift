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
    #expect(try wide.range(.middle) == 2_200_001...3_799_999)
    #expect(try wide.range(.heavier) == 3_800_000...5_000_000)
    #expect(try wide.range(.mitigated) == 0...999_999)
    let small = rule(0, 2_000)
    #expect(try small.range(.lighter) == 0...60_000)
    #expect(try small.range(.middle) == 60_001...139_999)
    #expect(try small.range(.heavier) == 140_000...200_000)
    #expect(Marked.refusal { _ = try small.range(.mitigated) }?.code == .fineOutOfRange)
  }

  @Test func `the point in a band is rounded down and stays inside`() throws {
    var wide = rule(10_000, 50_000)
    wide.unit = 100_000
    #expect(
      try wide.fine(.middle, at: 5_000) == 3_000_000 - 100_000
        || wide.fine(.middle, at: 5_000) == 3_000_000)
    #expect(try wide.fine(.middle, at: 0) == 2_200_001)
    #expect(try wide.fine(.heavier, at: 10_000) == 5_000_000)
    #expect(Marked.refusal { _ = try wide.fine(.middle, at: 10_001) }?.code == .markOutOfScale)
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

  @Test func `circumstances are weighed in the order of the law`() throws {
    let rule = rule(10_000, 50_000)
    let day = XiaonengTests.day("2024-05-06")
    func band(_ kinds: [Circumstance.Kind], mitigate: Bool = false, consented: Bool? = nil) throws
      -> DiscretionBand
    {
      try rule.propose(
        on: day, kinds.map { .init($0, evidence: ["case/1#2"]) }, mitigate: mitigate,
        consented: consented
      ).band
    }
    #expect(try band([]) == .middle)
    #expect(try band([.merit]) == .lighter)
    #expect(try band([.merit], mitigate: true) == .mitigated)
    #expect(try band([.repeated]) == .heavier)
    #expect(try band([.repeated, .merit], mitigate: true) == .middle)
    #expect(try band([.repeated, .timeBarred]) == .none)
    #expect(try band([.firstOffence]) == .middle)
    #expect(try band([.firstOffence], consented: true) == .none)
    let asked = try rule.propose(on: day, [.init(.firstOffence, evidence: ["x"])])
    #expect(asked.needsConsent && asked.lines.first?.article == "行政处罚法 art 33(1)")
    // 首违不罚 exists only since 2021-07-15.
    #expect(
      Marked.refusal {
        _ = try rule.propose(
          on: XiaonengTests.day("2021-07-14"), [.init(.firstOffence, evidence: ["x"])])
      }?.code == .kindNotAllowed)
    #expect(
      Marked.refusal { _ = try rule.propose(on: day, [.init(.merit, evidence: [])]) }?.code
        == .evidenceMissing)
  }
}
