extension Scheme {
  /// The score of a half-year or year: the mean of its months, exactly.
  ///
  /// Every part is the mean of the months' parts, with a child for each month. What is taken off once on
  /// the whole period, such as discipline, comes after; the total does not fall below 0.
  /// - Parameters:
  ///   - months: the months' scores under this scheme with what they are called, in order.
  ///   - faults: what is taken off once; the deductions must be on the total.
  /// - Throws: as ``check()``; `.evidenceMissing` without a month, or for a fault without a reference;
  ///   `.tooMany` beyond 366; `.alreadyExists` for a month or rule that comes twice; `.notFound` for another
  ///   subject, for factors of another scheme, or for a deduction that is not on the total;
  ///   `.faultCountedTwice` where a month took the same fault off; `.figureTooFine`.
  /// - Complexity: O(months × parts).
  public func mean(
    of months: [(name: String, score: Score)], faults: [AppraisalEntry.FoundFault] = []
  ) throws(Refusal) -> Score {
    try check()
    guard let first = months.first?.score else {
      throw Refusal(.evidenceMissing, article: source, field: "months")
    }
    guard months.count <= 366 else {
      throw Refusal(.tooMany, field: "months", detail: "\(months.count) > 366")
    }
    guard Self.areDistinct(months.map(\.name)) else {
      throw Refusal(.alreadyExists, field: "months")
    }
    for (name, score) in months {
      guard score.subject == first.subject, score.factors.map(\.id) == factors.map(\.id) else {
        throw Refusal(.notFound, field: "months", detail: name)
      }
    }
    var score = first
    score.total.children = try meanParts(of: months)
    score.total.children += try periodDeductions(faults, first.subject, months)
    try score.total.addUp()
    if score.total.points.numerator < 0 {
      score.total.children.append(
        .init(
          id: "floor", kind: .bound, chinese: "保底", english: "Floor",
          points: try score.total.points.opposite(), article: source))
      try score.total.addUp()
    }
    score.total.evidence = []
    var scale: Int64 = 1
    for _ in 0..<decimals { scale *= 10 }
    try score.total.show(try score.total.points.units(Int(decimals)), scale: scale)
    for index in score.factors.indices {
      score.factors[index] = try meanFactor(index, of: months.map(\.score))
    }
    score.vetoes = vetoes.compactMap { veto in
      let found = months.flatMap { $0.score.vetoes.filter { $0.veto == veto.id } }
      guard !found.isEmpty else { return nil }
      return .init(
        veto.id, found.reduce(0) { $0 + min($1.count, 1_000_000) },
        evidence: found.flatMap(\.evidence))
    }
    return score
  }

  private func meanParts(
    of months: [(name: String, score: Score)]
  ) throws(Refusal) -> [Score.Part] {
    let count = Fraction(Int64(months.count))
    var parts: [Score.Part] = []
    for (name, score) in months {
      for part in score.total.children {
        let month = Score.Part(
          id: name, kind: .period, chinese: name, english: name,
          points: try part.points.over(count), evidence: part.allEvidence)
        if let place = parts.firstIndex(where: { $0.id == part.id && $0.kind == part.kind }) {
          parts[place].children.append(month)
        } else {
          var mean = part
          (mean.children, mean.evidence) = ([month], [])
          parts.append(mean)
        }
      }
    }
    for index in parts.indices { try parts[index].addUp() }
    return parts
  }

  /// A factor over the months that have it: the mean of marks, the mean of weights over all of them.
  private func meanFactor(_ index: Int, of months: [Score]) throws(Refusal) -> Score.FactorScore {
    var (marks, weights, there) = (Fraction.zero, Fraction.zero, Int64(0))
    for month in months {
      let factor = month.factors[index]
      weights = try weights.plus(factor.weight)
      guard let mark = factor.mark else { continue }
      marks = try marks.plus(mark)
      there += 1
    }
    return Score.FactorScore(
      id: factors[index].id, mark: there > 0 ? try marks.over(Fraction(there)) : nil,
      weight: try weights.over(Fraction(Int64(months.count))))
  }

  /// What is taken off once on the whole period: "discipline, once on the year".
  private func periodDeductions(
    _ faults: [AppraisalEntry.FoundFault], _ subject: String,
    _ months: [(name: String, score: Score)]
  ) throws(Refusal) -> [Score.Part] {
    for fault in faults {
      guard let rule = deductions.first(where: { $0.id == fault.deduction }), rule.touches.isEmpty
      else { throw Refusal(.notFound, field: "faults", detail: fault.deduction) }
      for (name, score) in months {
        let taken = score.total.parts(of: fault.deduction)
        if taken.contains(where: { !Set($0.evidence).isDisjoint(with: fault.evidence) }) {
          throw Refusal(
            .faultCountedTwice, article: source, field: "faults",
            detail: "\(name): \(fault.deduction)")
        }
      }
    }
    var entry = AppraisalEntry(subject)
    entry.faults = faults
    return try deductions(of: entry, present: factors.map { _ in true })[-1] ?? []
  }
}

extension Score.Part {
  /// The evidence of the part and of all it is made of, each reference once.
  fileprivate var allEvidence: [String] {
    var (all, seen) = ([String](), Set<String>())
    for reference in evidence + children.flatMap(\.allEvidence)
    where seen.insert(reference).inserted {
      all.append(reference)
    }
    return all
  }

  /// The deductions with this id, wherever they stand.
  fileprivate func parts(of id: String) -> [Score.Part] {
    (kind == .deduction && self.id == id ? [self] : []) + children.flatMap { $0.parts(of: id) }
  }
}
