extension DiscretionRule {
  /// The fines of a band, both ends included, in fen.
  ///
  /// With Δ = M − m: 从轻 [m, m+0.3Δ], 一般 [m+0.3Δ, m+0.7Δ], 从重 [m+0.7Δ, M], 减轻 [0, m), 不予 0. What lies where two
  /// bands meet is in both.
  /// - Throws: as ``check()``; `.fineOutOfRange` for 减轻 where the law knows no least fine.
  public func range(_ band: DiscretionBand) throws(Refusal) -> ClosedRange<Int64> {
    try check()
    guard mostTimes == 0 else { throw Refusal(.fineOutOfRange, article: basis, field: "base") }
    let (low, high) = (bound(lighter), bound(heavier))
    switch band {
    case .none: return 0...0
    case .mitigated:
      guard least > 0 else { throw Refusal(.fineOutOfRange, article: basis, field: id) }
      return 0...(least - 1)
    case .lighter: return least...low
    case .middle: return low...max(low, high)
    case .heavier: return high...most
    }
  }

  /// The rule with its range in fen: m = base · k₁, M = base · k₂ where it is a multiple.
  ///
  /// - Throws: as ``check()``; `.fineOutOfRange` where the base amount is missing or not a possible one.
  public func ranged(of base: Int64?) throws(Refusal) -> DiscretionRule {
    try check()
    guard mostTimes != 0 else { return self }
    guard let base, base > 0, base <= 1_000_000_000_000 else {
      throw Refusal(.fineOutOfRange, article: basis, field: "base", detail: "\(base ?? 0)")
    }
    var rule = self
    rule.least = Int64(clamping: Int128(base) * Int128(leastTimes) / Int128(Scheme.whole))
    rule.most = Int64(clamping: Int128(base) * Int128(mostTimes) / Int128(Scheme.whole))
    (rule.leastTimes, rule.mostTimes) = (0, 0)
    rule.unit = min(unit, max(1, rule.most))
    try rule.check()
    return rule
  }

  /// m + share·Δ, cut to whole fen.
  private func bound(_ share: Int64) -> Int64 {
    // Δ is at most 10^15 and the share 10^4: the product does not fit 64 bits.
    let part = Int128(most - least) * Int128(share) / Int128(Scheme.whole)
    return least + Int64(clamping: part)
  }

  /// The fine at `share` of the way through a band (0…10,000): down to a whole unit that lies in the band, and more than
  /// nothing, since no fine is a decision of its own (不予处罚). Where no whole unit lies in the band, ten yuan or one are
  /// the unit, and at last one fen.
  ///
  /// - Throws: as ``range(_:)``; `.markOutOfScale` for another share.
  public func fine(_ band: DiscretionBand, at share: Int64) throws(Refusal) -> Int64 {
    let range = try range(band)
    guard (0...Scheme.whole).contains(share) else {
      throw Refusal(.markOutOfScale, field: "share", detail: "\(share)")
    }
    let width = Int128(range.upperBound - range.lowerBound)
    let exact = range.lowerBound + Int64(clamping: width * Int128(share) / Int128(Scheme.whole))
    guard let whole = whole(of: range) else { return range.upperBound }
    let rounded = exact / whole.unit * whole.unit
    return min(max(rounded, whole.range.lowerBound), whole.range.upperBound)
  }

  /// A band in whole units, as who is punished is told it; the band itself where it holds no fine.
  ///
  /// - Throws: as ``range(_:)``.
  public func told(_ band: DiscretionBand) throws(Refusal) -> ClosedRange<Int64> {
    let range = try range(band)
    return whole(of: range)?.range ?? range
  }

  /// The fines of a range that are whole units, with the largest unit of which it holds any.
  private func whole(of range: ClosedRange<Int64>) -> (range: ClosedRange<Int64>, unit: Int64)? {
    for unit in [unit, 1_000, 100, 1] where unit <= self.unit {
      let below = range.lowerBound / unit * unit
      let low = max(below < range.lowerBound ? below + unit : below, unit)
      let high = range.upperBound / unit * unit
      if low <= high { return (low...high, unit) }
    }
    return nil
  }

  /// Several norms on one act: the higher fine, never both (行政处罚法 art 29).
  public static func higher(_ fines: [Int64]) -> Int64 { fines.max() ?? 0 }

  /// What is added for paying late: 3 % a day, at most the fine itself (行政处罚法 art 72(1)(1)), in fen.
  ///
  /// - Throws: `.fineOutOfRange` for a negative fine or negative days.
  public static func lateCharge(
    _ fine: Int64, days: Int64, daily: Int64 = 300
  ) throws(Refusal) -> Int64 {
    guard fine >= 0, days >= 0, (0...Scheme.whole).contains(daily) else {
      throw Refusal(.fineOutOfRange, article: "penalty:72")
    }
    let exact = Int128(fine) * Int128(min(days, 100_000)) * Int128(daily) / Int128(Scheme.whole)
    return Int64(clamping: min(exact, Int128(fine)))
  }
}

extension DiscretionRule {
  /// Holds the rule against itself.
  ///
  /// - Throws: `.fineOutOfRange` for an impossible range, band or unit; `.tiersUneven` where tiers leave a
  ///   gap, overlap or do not cover the range, with the tier.
  public func check() throws(Refusal) {
    let largest: Int64 = 1_000_000_000_000_000
    guard barMonths.map({ (1...1_200).contains($0) }) ?? true else {
      throw Refusal(.badBudget, article: basis, field: "barMonths", detail: id)
    }
    for (days, field) in [(decideDays, "decideDays"), (extendDays, "extendDays")]
    where !(days.map { (0...Budget.mostDays).contains($0) } ?? true) {
      throw Refusal(.badBudget, article: basis, field: field, detail: id)
    }
    if !weights.isEmpty {
      try Scheme.require(Scheme.areDistinct(weights.map(\.id)), "\(id).weights")
      try Scheme.requireWhole(weights.map(\.weight), "\(id).weights")
    }
    if mostTimes != 0 {
      // A multiple has no amount of its own until it is known of what.
      guard (0..<mostTimes).contains(leastTimes), mostTimes <= 1_000_000, least == 0, most == 0,
        tiers.isEmpty, unit > 0, 0 < lighter, lighter < heavier, heavier < Scheme.whole
      else { throw Refusal(.fineOutOfRange, article: basis, field: id) }
      return
    }
    guard (0...largest).contains(least), (0...largest).contains(most), least < most,
      (1...most).contains(unit), 0 < lighter, lighter < heavier, heavier < Scheme.whole
    else { throw Refusal(.fineOutOfRange, article: basis, field: id) }
    var next = least
    for tier in tiers {
      guard tier.low == next, tier.high > tier.low else {
        throw Refusal(.tiersUneven, field: tier.id, detail: "\(tier.low) ≠ \(next)")
      }
      next = tier.high
    }
    guard tiers.isEmpty || next == most else {
      throw Refusal(.tiersUneven, field: tiers.last?.id, detail: "\(next) ≠ \(most)")
    }
  }
}

extension DiscretionRule.Tier {
  /// A tier.
  public init(
    _ id: String, _ criteria: String, from low: Int64, to high: Int64,
    when: [DiscretionRule.Criterion] = [], band: DiscretionBand = .middle
  ) {
    (self.id, self.criteria, self.low, self.high) = (id, criteria, low, high)
    (self.when, self.band) = (when, band)
  }
}

extension DiscretionRule.Criterion {
  /// A criterion.
  public init(_ fact: String, from least: Int64, through most: Int64? = nil) {
    (self.fact, self.least, self.most) = (fact, least, most)
  }

  /// Whether `facts` hold it; a fact that is not told holds nothing.
  func holds(_ facts: [PenaltyMeasure]) -> Bool {
    facts.contains { $0.id == fact && $0.value >= least && $0.value <= (most ?? .max) }
  }
}

extension DiscretionBand {
  /// The band in English.
  public var english: String {
    switch self {
    case .none: "no penalty"
    case .mitigated: "below the range"
    case .lighter: "lighter"
    case .middle: "middle"
    case .heavier: "heavier"
    }
  }
}
