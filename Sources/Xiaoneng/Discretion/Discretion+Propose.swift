/// What a fine is asked for (裁量依据): the case as the officers see it.
///
/// What is not said here does not count: whoever proposes a fine puts each circumstance in with its evidence. Sums are
/// in fen, shares and weights in ten-thousandths.
public struct DiscretionQuestion: Sendable, Equatable {
  /// What speaks for or against the offender.
  public var circumstances: [Circumstance] = []
  /// Facts that tiers are told by, such as days late.
  public var facts: [PenaltyMeasure] = []
  /// How heavy each weight of the benchmark is, 0…10,000.
  public var weighed: [PenaltyMeasure] = []
  /// How far into the band, 0…10,000, where the benchmark has no weights.
  public var share: Int64 = 5_000
  /// Below the least fine of the law instead of at the lower end of its range: a choice that
  /// circumstances for the offender allow.
  public var mitigate = false
  /// Whether a person said yes to 首违不罚; nil before anyone was asked.
  public var consented: Bool?
  /// Whether a citizen is punished, and not an organisation.
  public var isCitizen = true
  /// The amount that the fine is a multiple of, in fen.
  public var base: Int64?
  /// The gain to be confiscated, in fen (没收违法所得, art 28).
  public var gain: Int64 = 0
  /// The value of goods to be confiscated, in fen (没收非法财物, art 63(1)(2)).
  public var goods: Int64 = 0

  /// A case of no circumstances.
  public init() {}
  /// A case of these circumstances.
  public init(_ circumstances: [Circumstance]) { self.circumstances = circumstances }
}

extension DiscretionRule {
  /// Proposes a fine: time bar → age, mind → no penalty → 首违 (asks a person) → mitigation → aggravation.
  /// One for and one against: the middle band.
  ///
  /// - Throws: as ``check()``; `.evidenceMissing` for a circumstance without a reference;
  ///   `.alreadyExists` for one given twice; `.kindNotAllowed` for one that the law of the time does not know;
  ///   `.markOutOfScale` for a weight outside 0…10,000; `.notFound` for one the benchmark does not have.
  /// - Complexity: O(circumstances + tiers).
  public func propose(
    _ question: DiscretionQuestion, under rules: PenaltyRules
  ) throws(Refusal) -> DiscretionProposal {
    let rule = try ranged(of: question.base)
    guard Set(question.circumstances.map(\.kind)).count == question.circumstances.count else {
      throw Refusal(.alreadyExists, field: "circumstances")
    }
    var finding = Finding()
    let tier = rule.tiers.last { tier in
      !tier.when.isEmpty && tier.when.allSatisfy { $0.holds(question.facts) }
    }
    if let tier {
      finding.band = tier.band
      finding.lines.append(
        .init(
          chinese: "裁量阶次“\(tier.id)”：\(tier.criteria)",
          english: "tier \(tier.id): \(tier.criteria)",
          article: "penalty:34 | rule:penalty"))
    }
    try finding.weigh(question, rules)
    finding.settle(mitigate: question.mitigate && rule.least > 0)
    let band = finding.band
    let range = try rule.range(band)
    let share = try rule.share(question)
    let fine = try rule.fine(band, at: share)
    finding.lines += rule.lines(band, try rule.told(band), share, fine)
    let isNone = band == .none
    let procedure = PenaltyProcedure(
      fine: fine, gain: isNone ? 0 : question.gain, goods: isNone ? 0 : question.goods,
      kinds: isNone ? [] : kinds,
      isCitizen: question.isCitizen, rule: self, rules: rules, isMitigated: band == .mitigated)
    if !isNone { finding.lines += procedure.lines(rules) }
    return DiscretionProposal(
      band: band, range: range, fine: fine, tier: rule.tiers.last { fine >= $0.low }?.id,
      needsConsent: finding.needsConsent, foundTier: tier?.id, procedure: procedure,
      lines: finding.lines)
  }

  /// What is found on the way to a band.
  private struct Finding {
    var band = DiscretionBand.middle
    var lines: [DiscretionProposal.Line] = []
    var (lighter, heavier, needsConsent) = (0, 0, false)

    /// Weighs circumstances in the order of the law, whatever order they came in.
    mutating func weigh(
      _ question: DiscretionQuestion, _ rules: PenaltyRules
    ) throws(Refusal) {
      for kind in Circumstance.Kind.allCases where band != .none {
        guard let found = question.circumstances.first(where: { $0.kind == kind }) else { continue }
        guard !found.evidence.isEmpty else {
          throw Refusal(.evidenceMissing, article: kind.article, field: kind.rawValue)
        }
        guard !rules.circumstancesOff.contains(kind) else {
          throw Refusal(.kindNotAllowed, article: kind.article, field: kind.rawValue)
        }
        lines.append(
          .init(
            chinese: kind.chinese, english: kind.english, article: kind.article,
            evidence: found.evidence))
        switch kind.effect {
        case .noPenalty: band = .none
        case .mayBeNone:
          // 首违不罚 exists only since the Act of 2021 came into force.
          guard rules.knowsFirstOffence else {
            throw Refusal(.kindNotAllowed, article: kind.article, field: kind.rawValue)
          }
          if question.consented == true { band = .none }
          needsConsent = question.consented == nil
        case .lighter: lighter += 1
        case .heavier: heavier += 1
        }
      }
    }

    mutating func settle(mitigate: Bool) {
      guard band != .none else { return }
      if lighter > 0, heavier > 0 {
        band = .middle
      } else if lighter > 0 {
        band = mitigate ? .mitigated : .lighter
      } else if heavier > 0 {
        band = .heavier
      }
    }
  }

  /// s = Σ wᵢ·fᵢ, or the share that was given.
  private func share(_ question: DiscretionQuestion) throws(Refusal) -> Int64 {
    guard !weights.isEmpty else { return question.share }
    guard Set(question.weighed.map(\.id)).count == question.weighed.count else {
      throw Refusal(.alreadyExists, field: "weighed")
    }
    var sum: Int64 = 0
    for measure in question.weighed {
      guard let weight = weights.first(where: { $0.id == measure.id }) else {
        throw Refusal(.notFound, field: "weighed", detail: String(measure.id.prefix(64)))
      }
      guard (0...Scheme.whole).contains(measure.value) else {
        throw Refusal(.markOutOfScale, field: "weighed", detail: "\(measure.id) \(measure.value)")
      }
      sum += weight.weight * measure.value  // at most 10,000 × 10,000
    }
    return sum / Scheme.whole
  }

  private func lines(
    _ band: DiscretionBand, _ range: ClosedRange<Int64>, _ share: Int64, _ fine: Int64
  ) -> [DiscretionProposal.Line] {
    guard band != .none else {
      return [.init(chinese: "不予处罚", english: "no penalty", article: basis)]
    }
    let percent = Fraction(Int128(share), 100)?.rounded(0) ?? "0"
    return [
      .init(
        chinese: "\(band.chinese)：法定\(Self.yuan(least))—\(Self.yuan(most))元，本档"
          + "\(Self.yuan(range.lowerBound))—\(Self.yuan(range.upperBound))元",
        english: "\(band.english): law \(Self.yuan(least))–\(Self.yuan(most)) yuan, band "
          + "\(Self.yuan(range.lowerBound))–\(Self.yuan(range.upperBound)) yuan", article: basis),
      .init(
        chinese: "罚款\(Self.yuan(fine))元（档内\(percent)%，向下取整）",
        english: "fine \(Self.yuan(fine)) yuan (\(percent) % into the band, rounded down)",
        article: "penalty:34 | rule:penalty"),
    ]
  }

  /// Fen as yuan.
  static func yuan(_ fen: Int64) -> String {
    Fraction(Int128(fen), 100)?.rounded(fen % 100 == 0 ? 0 : 2) ?? "0"
  }
}
