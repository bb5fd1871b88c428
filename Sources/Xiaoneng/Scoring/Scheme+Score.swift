extension Scheme {
  /// The score of one subject, with every part it is made of.
  ///
  /// - Throws: as ``check()``; `.markOutOfScale` for a mark outside 0…100, an impossible rate or count;
  ///   `.evidenceMissing` for a factor or method without evidence that the scheme does not pass over, and
  ///   for a deduction, bonus or veto without a reference; `.faultCountedTwice` where one reference stands
  ///   under two deductions though faults count once; `.notFound` for what the scheme does not name;
  ///   `.alreadyExists` for one mark given twice; `.figureTooFine` beyond 128 bits.
  /// Where marks are corrected by the severity of raters, a score cannot be found without the others:
  /// `.evidenceMissing`; see ``score(_:among:)``.
  /// - Complexity: O(size of the scheme and the entry).
  public func score(_ entry: AppraisalEntry) throws(Refusal) -> Score {
    try check()
    return try adoptedScore(entry, nil)
  }

  /// The score of one subject whose raters rated `entries`, itself among them.
  ///
  /// - Throws: as ``score(_:)``.
  /// - Complexity: O(size of the scheme and the entries).
  public func score(
    _ entry: AppraisalEntry, among entries: [AppraisalEntry]
  ) throws(Refusal) -> Score {
    try check()
    return try adoptedScore(entry, try deviations(among: entries))
  }

  /// The same for a scheme that was checked, with the deviations of raters; nil where they are not known.
  func adoptedScore(
    _ entry: AppraisalEntry, _ deviations: [RaterKey: Fraction]?
  ) throws(Refusal) -> Score {
    try hold(entry)
    var marks: [[Score.Part]?] = []
    for factor in factors { marks.append(try methodParts(factor, entry, deviations)) }
    let weights = try usedWeights(marks.map { $0 != nil })
    var deducted = try deductions(of: entry, present: weights.map { $0.numerator > 0 })
    var total = Score.Part(
      id: "total", kind: .total, chinese: "总分", english: "Total", points: .zero)
    var scores: [Score.FactorScore] = []
    for (index, factor) in factors.enumerated() {
      guard let parts = marks[index], weights[index].numerator > 0 else {
        scores.append(.init(id: factor.id, mark: nil, weight: .zero))
        continue
      }
      let part = try factorPart(
        factor, parts, weights[index], deducted.removeValue(forKey: index) ?? [])
      let mark = try part.points.over(weights[index])
      scores.append(.init(id: factor.id, mark: mark, weight: weights[index]))
      total.children.append(part)
    }
    total.children += try bonusParts(entry)
    total.children += deducted.removeValue(forKey: -1) ?? []
    try total.addUp()
    try bound(&total, from: .zero, through: Fraction.exact(Self.whole + mostBonus, 100))
    if entry.coefficient != Self.whole {
      let change = try total.points.times(
        Fraction.exact(entry.coefficient - Self.whole, Self.whole))
      total.children.append(
        .init(
          id: "coefficient", kind: .coefficient, chinese: "折合系数", english: "Coefficient",
          points: change, article: source))
      try total.addUp()
    }
    var scale: Int64 = 1
    for _ in 0..<decimals { scale *= 10 }
    try total.show(try total.points.units(Int(decimals)), scale: scale)
    return Score(
      subject: entry.subject, name: entry.name, total: total, factors: scores,
      vetoes: entry.vetoes.filter { found in
        vetoes.contains { $0.id == found.veto && found.count >= $0.from }
      }, previousGrade: entry.previousGrade)
  }

  /// What an entry may say at all.
  private func hold(_ entry: AppraisalEntry) throws(Refusal) {
    guard !entry.subject.isEmpty else { throw Refusal(.evidenceMissing, field: "subject") }
    guard (0...100_000).contains(entry.coefficient) else {
      throw Refusal(.markOutOfScale, field: "coefficient", detail: "\(entry.coefficient)")
    }
    var seen = Set<[String]>()
    for mark in entry.marks {
      guard let factor = factors.first(where: { $0.id == mark.factor }),
        factor.methods.contains(where: { $0.id == mark.method })
      else { throw Refusal(.notFound, field: "marks", detail: "\(mark.factor) × \(mark.method)") }
      guard seen.insert([mark.factor, mark.method]).inserted else {
        throw Refusal(.alreadyExists, field: "marks", detail: "\(mark.factor) × \(mark.method)")
      }
    }
    for found in entry.vetoes {
      guard vetoes.contains(where: { $0.id == found.veto }) else {
        throw Refusal(.notFound, field: "vetoes", detail: found.veto)
      }
      guard !found.evidence.isEmpty else {
        throw Refusal(.evidenceMissing, field: "vetoes", detail: found.veto)
      }
    }
  }

  // MARK: - Marks

  /// A factor's marks by method on its own scale of 100, each times its share; nil without evidence.
  private func methodParts(
    _ factor: Factor, _ entry: AppraisalEntry, _ deviations: [RaterKey: Fraction]?
  ) throws(Refusal) -> [Score.Part]? {
    var found: [(method: Share, mark: FoundMark, evidence: [String])] = []
    var lacking: String?
    for share in factor.methods where share.weight > 0 {
      let given = entry.marks.first { $0.factor == factor.id && $0.method == share.id }
      guard let given, given.count.map({ $0 >= factor.least }) ?? (factor.least == 0),
        let mark = try mark(given, factor, deviations)
      else {
        lacking = share.id
        continue
      }
      found.append((share, mark, given.evidence))
    }
    guard !found.isEmpty else {
      switch factor.missing {
      case .refuse: throw Refusal(.evidenceMissing, article: source, field: factor.id)
      case .respread: return nil
      case .zero: return []
      }
    }
    if let lacking, factor.missingMethod == .refuse {
      throw Refusal(.evidenceMissing, article: source, field: "\(factor.id).\(lacking)")
    }
    let whole =
      factor.missingMethod == .respread ? found.reduce(0) { $0 + $1.method.weight } : Self.whole
    var parts: [Score.Part] = []
    for (share, mark, evidence) in found {
      let method = methods.first { $0.id == share.id }
      let weight = try Fraction.exact(share.weight, whole)
      var part = Score.Part(
        id: share.id, kind: .method, chinese: method?.chinese ?? share.id,
        english: method?.english ?? share.id, points: try mark.given.times(weight),
        evidence: evidence)
      try part.correct(by: try mark.correction?.times(weight))
      parts.append(part)
    }
    return parts
  }

  /// A mark on 0…100, given or measured; nil where a rate has no denominator.
  private func mark(
    _ given: AppraisalEntry.Mark, _ factor: Factor, _ deviations: [RaterKey: Fraction]?
  ) throws(Refusal) -> FoundMark? {
    let field = "\(factor.id).\(given.method)"
    guard given.raters.isEmpty else {
      guard given.measures.isEmpty, given.mark == nil else {
        throw Refusal(.alreadyExists, field: field)
      }
      return try mean(of: given, field, deviations)
    }
    if let mark = given.mark {
      guard given.measures.isEmpty else { throw Refusal(.alreadyExists, field: field) }
      let most = Self.whole.multipliedReportingOverflow(by: given.over)
      guard given.over > 0, !most.overflow, (0...most.partialValue).contains(mark) else {
        throw Refusal(.markOutOfScale, article: source, field: field, detail: "\(mark)")
      }
      return FoundMark(given: try Fraction.exact(mark, 100).over(Fraction(given.over)))
    }
    guard !factor.indicators.isEmpty else { return nil }
    if let strange = given.measures.first(where: { measure in
      !factor.indicators.contains { $0.id == measure.indicator }
    }) {
      throw Refusal(.notFound, field: field, detail: strange.indicator)
    }
    guard Self.areDistinct(given.measures.map(\.indicator)) || given.measures.isEmpty else {
      throw Refusal(.alreadyExists, field: field)
    }
    var sum = Fraction.zero
    for indicator in factor.indicators where indicator.weight > 0 {
      guard let measure = given.measures.first(where: { $0.indicator == indicator.id }),
        measure.denominator != 0
      else { return nil }
      guard var rate = try measure.rate() else {
        throw Refusal(.markOutOfScale, field: "\(field).\(indicator.id)")
      }
      if indicator.isInverse { rate = try Fraction(1).minus(rate) }
      // min(rate ÷ target, 1), and an error rate over 1 earns nothing.
      var reached = try rate.over(Fraction.exact(indicator.target, Self.whole))
      if reached.order(Fraction(1)) > 0 { reached = Fraction(1) }
      if reached.numerator < 0 { reached = .zero }
      sum = try sum.plus(try reached.times(Fraction.exact(indicator.weight, 100)))
    }
    return FoundMark(given: sum)
  }

  /// The weights of the factors that are there, together 1.
  private func usedWeights(_ present: [Bool]) throws(Refusal) -> [Fraction] {
    let sum = zip(factors, present).reduce(Int64(0)) { $0 + ($1.1 ? $1.0.weight : 0) }
    guard sum > 0 else { throw Refusal(.evidenceMissing, article: source, field: "marks") }
    var weights: [Fraction] = []
    for (factor, present) in zip(factors, present) {
      weights.append(present ? try Fraction.exact(factor.weight, sum) : .zero)
    }
    return weights
  }

  private func factorPart(
    _ factor: Factor, _ parts: [Score.Part], _ weight: Fraction, _ deducted: [Score.Part]
  ) throws(Refusal) -> Score.Part {
    var part = Score.Part(
      id: factor.id, kind: .factor, chinese: factor.chinese, english: factor.english,
      points: .zero, article: source)
    for var method in parts {
      try method.scale(by: weight)
      part.children.append(method)
    }
    for var deduction in deducted {
      let onTotal = deductions.first { $0.id == deduction.id }?.scale == .total
      if !onTotal { deduction.points = try deduction.points.times(weight) }
      part.children.append(deduction)
    }
    try part.addUp()
    // Each part between nothing and its whole.
    try bound(&part, from: .zero, through: try weight.times(Fraction(100)))
    return part
  }

  /// Lifts a part to its floor or cuts it to its cap, with a child that says by how much.
  private func bound(
    _ part: inout Score.Part, from floor: Fraction, through cap: Fraction
  ) throws(Refusal) {
    let low = part.points.order(floor) < 0
    guard low || part.points.order(cap) > 0 else { return }
    part.children.append(
      .init(
        id: low ? "floor" : "cap", kind: .bound, chinese: low ? "保底" : "封顶",
        english: low ? "Floor" : "Cap",
        points: try (low ? floor : cap).minus(part.points), article: source))
    try part.addUp()
  }
}

extension AppraisalEntry.Measure {
  /// The rate; nil below 0 or without a denominator.
  func rate() throws(Refusal) -> Fraction? {
    guard numerator >= 0, denominator > 0 else { return nil }
    return try Fraction.exact(numerator, denominator)
  }
}
