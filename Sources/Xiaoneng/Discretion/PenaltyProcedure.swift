/// What procedure a penalty asks for (程序): told with the proposal, and held against before it is approved.
///
/// 行政处罚法 arts 51 (on the spot), 57(2) (the leading body decides), 58 (legal review), 63 (hearing). The sums
/// from which each applies are ``PenaltyRules`` of the profile.
public struct PenaltyProcedure: Sendable, Hashable {
  /// Whether it may be decided on the spot (当场处罚): art 51.
  public var onTheSpot: Bool
  /// Whether a hearing may be asked for (听证): art 63.
  public var hearing: Bool
  /// Whether a legal review must come first (法制审核): art 58.
  public var review: Bool
  /// Whether the leading body decides together (集体讨论): art 57(2).
  public var collective: Bool

  /// The procedure of a fine with what goes beside it.
  ///
  /// - Parameters:
  ///   - fine: the fine in fen.
  ///   - gain: the unlawful gain in fen, which counts for the hearing where it is confiscated.
  ///   - goods: the value of unlawful goods in fen, which counts in the same way.
  ///   - kinds: the kinds of penalty beside the fine.
  ///   - isCitizen: whether the offender is a citizen; an organisation has thresholds of its own.
  ///   - rule: the benchmark, whose own thresholds of a hearing come before the usual ones.
  ///   - rules: the usual thresholds.
  ///   - isMitigated: a fine below the range of the law is a major case [P].
  public init(
    fine: Int64, gain: Int64, goods: Int64 = 0, kinds: [PenaltyKind], isCitizen: Bool,
    rule: DiscretionRule,
    rules: PenaltyRules, isMitigated: Bool
  ) {
    let spot = isCitizen ? rules.spotCitizen : rules.spotOrganisation
    let large =
      isCitizen
      ? rule.largeCitizen ?? rules.largeCitizen : rule.largeOrganisation ?? rules.largeOrganisation
    let major = isCitizen ? rules.collectiveCitizen : rules.collectiveOrganisation
    let isHeavy = kinds.contains(where: \.isHeavy)
    // On the spot: a small fine or a warning, and nothing else. Art 51.
    onTheSpot = fine <= spot && kinds.allSatisfy { $0 == .warning }
    // 没收较大数额违法所得、没收较大价值非法财物: art 63(1)(2), which the Act of 1996 did not have.
    let isTaken =
      (kinds.contains(.confiscateGain) && gain >= large)
      || (kinds.contains(.confiscateGoods) && goods >= large)
    hearing = isHeavy || fine >= large || (rules.confiscationHeard && isTaken)
    collective = isHeavy || isMitigated || fine >= major
    review = rules.needsReview && (hearing || collective)
  }

  /// What it comes to, line by line.
  func lines(_ rules: PenaltyRules) -> [DiscretionProposal.Line] {
    var lines: [DiscretionProposal.Line] = []
    func add(_ holds: Bool, _ chinese: String, _ english: String, _ article: String) {
      if holds { lines.append(.init(chinese: chinese, english: english, article: article)) }
    }
    add(onTheSpot, "可以当场处罚", "may be decided on the spot", "penalty:51")
    add(
      hearing, "应当告知听证权利，\(rules.hearingAsk.chinese)内可以要求听证",
      "a hearing may be asked for within \(rules.hearingAsk)", "penalty:63; penalty:64")
    add(review, "决定之前须经法制审核", "a legal review must come first", "penalty:58 | rule:penalty")
    add(collective, "须由负责人集体讨论决定", "the leading body decides together", "penalty:57(2)")
    return lines
  }
}
