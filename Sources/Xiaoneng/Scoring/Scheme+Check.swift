extension Scheme {
  /// Holds the scheme against itself before it is adopted; scoring takes no other.
  ///
  /// - Throws: `.weightsUnbalanced` where weights are negative or do not add up to 10,000;
  ///   `.faultCountedTwice` where two deductions answer one kind of fault though faults count once;
  ///   `.tooMany` beyond 64 factors or 64 methods; `.schemeInvalid` for anything else that does not fit,
  ///   with the field.
  /// - Complexity: O(size of the scheme).
  public func check() throws(Refusal) {
    try Self.require(!id.isEmpty && version > 0, "id")
    if let validThrough { try Self.require(validFrom <= validThrough, "validThrough") }
    try Self.require((0...2).contains(decimals), "decimals")
    guard factors.count <= 64, methods.count <= 64 else { throw Refusal(.tooMany, detail: "> 64") }
    try Self.require(!factors.isEmpty && Self.areDistinct(factors.map(\.id)), "factors")
    try Self.require(!methods.isEmpty && Self.areDistinct(methods.map(\.id)), "methods")
    try Self.requireWhole(factors.map(\.weight), "factors")
    for factor in factors { try check(factor) }
    try checkDeductions()
    try checkBonuses()
    try checkGrades()
    let known = Set(factors.map(\.id))
    try Self.require(
      Self.areDistinct(tieBreakers) && tieBreakers.allSatisfy(known.contains), "tieBreakers")
    if let ballot { try ballot.check() }
    try checkSources()
  }

  private func check(_ factor: Factor) throws(Refusal) {
    let known = Set(methods.map(\.id))
    let field = "factors.\(factor.id)"
    try Self.require(
      Self.areDistinct(factor.methods.map(\.id))
        && factor.methods.allSatisfy { known.contains($0.id) },
      field + ".methods")
    try Self.requireWhole(factor.methods.map(\.weight), field + ".methods")
    try Self.require(factor.least >= 0, field + ".least")
    guard !factor.indicators.isEmpty else { return }
    try Self.require(Self.areDistinct(factor.indicators.map(\.id)), field + ".indicators")
    try Self.requireWhole(factor.indicators.map(\.weight), field + ".indicators")
    try Self.require(
      factor.indicators.allSatisfy { $0.target > 0 && $0.target <= 1_000_000 },
      field + ".indicators")
  }

  private func checkDeductions() throws(Refusal) {
    let known = Set(factors.map(\.id))
    try Self.require(Self.areDistinct(deductions.map(\.id)), "deductions")
    for deduction in deductions {
      try Self.require(
        Self.isPossible(deduction.points) && Self.isPossible(deduction.most) && deduction.per > 0
          && !deduction.fault.isEmpty && Self.areDistinct(deduction.touches)
          && deduction.touches.allSatisfy(known.contains),
        "deductions.\(deduction.id)")
    }
    // One fault costs once, unless the scheme says otherwise.
    if faultDeduction == .once, !Self.areDistinct(deductions.map(\.fault)) {
      throw Refusal(.faultCountedTwice, article: source, field: "deductions")
    }
  }

  private func checkBonuses() throws(Refusal) {
    try Self.require(Self.areDistinct(bonuses.map(\.id)), "bonuses")
    try Self.require(Self.isPossible(mostBonus), "mostBonus")
    for bonus in bonuses {
      let numbers = [bonus.points, bonus.stepPoints, bonus.most, bonus.step, bonus.from ?? 0]
      try Self.require(numbers.allSatisfy(Self.isPossible), "bonuses.\(bonus.id)")
    }
  }

  private func checkGrades() throws(Refusal) {
    try Self.require(!grades.isEmpty && Self.areDistinct(grades.map(\.id)), "grades")
    // Best first, each bound below the one before, and no score without a grade.
    for (better, worse) in zip(grades, grades.dropFirst()) {
      try Self.require(better.floor > worse.floor, "grades.\(worse.id)")
    }
    try Self.require(grades.last?.floor == 0, "grades")
    try Self.require(grades.allSatisfy { Self.isPossible($0.coefficient) }, "grades")
    try Self.require(grades.allSatisfy { Self.isPossible($0.floor) }, "grades")
    let known = Set(grades.map(\.id))
    try Self.require(Self.areDistinct(vetoes.map(\.id)), "vetoes")
    for veto in vetoes {
      try Self.require(known.contains(veto.cap) && veto.from > 0, "vetoes.\(veto.id)")
    }
    if let quota {
      try Self.require((0...Self.whole).contains(quota.share) && grades.count > 1, "quota")
    }
  }

  /// 0 to 10,000 points: nothing that is scored is larger, and sums stay far from overflow.
  private static func isPossible(_ number: Int64) -> Bool { (0...1_000_000).contains(number) }

  static func areDistinct(_ names: [String]) -> Bool {
    Set(names).count == names.count && !names.contains("")
  }

  static func require(_ holds: Bool, _ field: String) throws(Refusal) {
    guard holds else { throw Refusal(.schemeInvalid, field: field) }
  }

  static func requireWhole(_ weights: [Int64], _ field: String) throws(Refusal) {
    var sum: Int64 = 0
    for weight in weights {
      guard (0...whole).contains(weight) else {
        throw Refusal(.weightsUnbalanced, field: field, detail: "\(weight)")
      }
      sum += weight  // at most 10,000 elements of 10,000
    }
    guard sum == whole else {
      throw Refusal(.weightsUnbalanced, field: field, detail: "\(sum) ≠ \(whole)")
    }
  }
}

extension Scheme.BallotRule {
  func check() throws(Refusal) {
    try Scheme.require(Scheme.areDistinct(groups.map(\.id)), "ballot.groups")
    try Scheme.requireWhole(groups.map(\.weight), "ballot.groups")
    try Scheme.require(
      !values.isEmpty && values.allSatisfy { (0...Scheme.whole).contains($0) }, "ballot.values")
    try Scheme.require(
      names.isEmpty || names.count == values.count && Scheme.areDistinct(names), "ballot.names")
    try Scheme.require(
      (0...10_000).contains(turnoutNumerator) && turnoutDenominator > 0
        && turnoutNumerator <= turnoutDenominator, "ballot.turnoutNumerator")
  }
}
