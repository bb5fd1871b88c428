extension Scheme {
  /// What faults take off, by the index of the factor; -1 for the total. Points are negative, on the scale
  /// of the deduction.
  func deductions(
    of entry: AppraisalEntry, present: [Bool]
  ) throws(Refusal) -> [Int: [Score.Part]] {
    var taken: [Int: [Score.Part]] = [:]
    var references = Set<String>()
    var rules = Set<[String]>()
    for fault in entry.faults {
      guard let rule = deductions.first(where: { $0.id == fault.deduction }) else {
        throw Refusal(.notFound, field: "faults", detail: fault.deduction)
      }
      guard (0...1_000_000).contains(fault.count) else {
        throw Refusal(.markOutOfScale, field: "faults", detail: "\(fault.count)")
      }
      // Nothing is taken off without saying why.
      guard !fault.evidence.isEmpty, !fault.evidence.contains("") else {
        throw Refusal(.evidenceMissing, article: rule.article, field: "faults", detail: rule.id)
      }
      // One fault, one deduction: neither the rule nor the reference comes again. Only faults
      // that touch other factors stand apart, where the rule counts neither in sets nor up to a limit.
      let isPlain = rule.per == 1 && rule.most == 0
      guard rules.insert(([rule.id] + (isPlain ? fault.factors.sorted() : []))).inserted else {
        throw Refusal(.faultCountedTwice, article: source, field: "faults", detail: rule.id)
      }
      for reference in fault.evidence {
        guard references.insert(reference).inserted || faultDeduction == .everyFactor else {
          throw Refusal(.faultCountedTwice, article: source, field: "faults", detail: reference)
        }
      }
      var points = fault.count / rule.per * rule.points
      if rule.most > 0 { points = min(points, rule.most) }
      for place in try places(rule, fault, present) {
        var part = Score.Part(
          id: rule.id, kind: .deduction, chinese: rule.chinese, english: rule.english,
          points: try Fraction.exact(-points, 100), article: rule.article, evidence: fault.evidence)
        if case .absent(let weight) = place, rule.scale == .factor {
          part.points = try part.points.times(Fraction.exact(weight, Self.whole))
        }
        taken[place.index, default: []].append(part)
      }
    }
    return taken
  }

  /// Where points are taken off.
  private enum Place {
    case factor(Int)
    /// The total, at the weight that a factor without evidence would have had: no fault vanishes with it.
    case absent(Int64)
    case total

    var index: Int {
      switch self {
      case .factor(let index): index
      case .absent, .total: -1
      }
    }
  }

  private func places(
    _ rule: Deduction, _ fault: AppraisalEntry.FoundFault, _ present: [Bool]
  ) throws(Refusal) -> [Place] {
    guard !rule.touches.isEmpty else {
      guard fault.factors.isEmpty else { throw Refusal(.notFound, field: "faults.factors") }
      return [.total]
    }
    if let strange = fault.factors.first(where: { !rule.touches.contains($0) }) {
      throw Refusal(.notFound, field: "faults.factors", detail: strange)
    }
    let named = Set(fault.factors.isEmpty ? rule.touches : fault.factors)
    let touched = factors.indices.filter { named.contains(factors[$0].id) }
    let there = touched.filter { present[$0] }
    switch faultDeduction {
    case .everyFactor where !there.isEmpty:
      return there.map { .factor($0) }
    case .once, .everyFactor:
      // The factor of the highest weight, the first of equal ones.
      let candidates = there.isEmpty ? touched : there
      guard
        let best = candidates.max(by: { a, b in
          (factors[a].weight, b) < (factors[b].weight, a)
        })
      else { return [.total] }
      return [there.isEmpty ? .absent(factors[best].weight) : .factor(best)]
    }
  }

  /// What is put on the total, each bonus at most what it may, all together at most ``mostBonus``.
  func bonusParts(_ entry: AppraisalEntry) throws(Refusal) -> [Score.Part] {
    var parts: [Score.Part] = []
    var sum: Int64 = 0
    var rules = Set<String>()
    for claim in entry.bonuses {
      guard let rule = bonuses.first(where: { $0.id == claim.bonus }) else {
        throw Refusal(.notFound, field: "bonuses", detail: claim.bonus)
      }
      guard rules.insert(rule.id).inserted else {
        throw Refusal(.alreadyExists, field: "bonuses", detail: rule.id)
      }
      guard !claim.evidence.isEmpty else {
        throw Refusal(.evidenceMissing, article: rule.article, field: "bonuses", detail: rule.id)
      }
      let earned = try earned(rule, claim)
      sum += earned
      parts.append(
        .init(
          id: rule.id, kind: .bonus, chinese: rule.chinese, english: rule.english,
          points: try Fraction.exact(earned, 100), article: rule.article, evidence: claim.evidence))
    }
    if sum > mostBonus {
      parts.append(
        .init(
          id: "cap", kind: .bound, chinese: "加分封顶", english: "Cap of bonuses",
          points: try Fraction.exact(mostBonus - sum, 100), article: source))
    }
    return parts
  }

  /// The hundredths a bonus earns: the first points from a rate on, more for each further step.
  func earned(_ rule: Bonus, _ claim: AppraisalEntry.Claim) throws(Refusal) -> Int64 {
    var points = claim.points
    if let from = rule.from {
      guard claim.points == 0, !claim.measures.isEmpty,
        rule.isOfEvery || claim.measures.count == 1
      else { throw Refusal(.evidenceMissing, field: "bonuses", detail: rule.id) }
      var least: Fraction?
      for measure in claim.measures {
        guard let rate = try measure.rate() else {
          throw Refusal(.markOutOfScale, field: "bonuses", detail: rule.id)
        }
        // "all items … by ≥30 %": the least of them decides.
        if least.map({ rate.order($0) < 0 }) ?? true { least = rate }
      }
      let basis = try (least ?? .zero).times(Fraction(Self.whole))
      let above = try basis.minus(Fraction(from))
      points = 0
      if above.numerator >= 0 {
        points = rule.points
        if rule.step > 0 {
          let steps = try above.over(Fraction(rule.step)).floor
          points += Int64(clamping: min(steps, 1_000_000)) * rule.stepPoints
        }
      }
    } else if !claim.measures.isEmpty {
      throw Refusal(.notFound, field: "bonuses", detail: rule.id)
    }
    guard (0...Int64(1) << 40).contains(points) else {
      throw Refusal(.markOutOfScale, field: "bonuses", detail: rule.id)
    }
    return rule.most > 0 ? min(points, rule.most) : points
  }
}
