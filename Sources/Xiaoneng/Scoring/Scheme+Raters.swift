extension Scheme.BallotRule {
  /// The groups of a counted ballot as raters, with their weights; those without a valid vote are left out.
  ///
  /// - Throws: `.ballotInvalid` where `result` is not of this rule; `.figureTooFine`.
  /// - Complexity: O(groups).
  public func raters(of result: Ballot.Result) throws(Refusal) -> [AppraisalEntry.RaterMark] {
    guard result.groups.count == groups.count else {
      throw Refusal(.ballotInvalid, field: "groups")
    }
    var raters: [AppraisalEntry.RaterMark] = []
    for (share, mark) in zip(groups, result.groups) {
      guard let hundredths = try mark?.times(Fraction(100)) else { continue }
      guard let top = Int64(exactly: hundredths.numerator),
        let bottom = Int64(exactly: hundredths.denominator)
      else { throw Refusal(.figureTooFine, field: share.id) }
      raters.append(.init(share.id, top, over: bottom, weight: share.weight))
    }
    return raters
  }
}

/// How severe a rater is (评议人宽严): how far the mean of the marks given lies from the others' mean over
/// the same subjects.
public struct RaterSeverity: Sendable, Equatable {
  /// The factor.
  public var factor: String
  /// The method.
  public var method: String
  /// The rater.
  public var rater: String
  /// How many subjects the rater shares with others.
  public var subjects: Int
  /// The mean of the rater's marks over them, on 0…100.
  public var own: Fraction
  /// The mean over them of what the others gave on average.
  public var others: Fraction
  /// Own − others: below 0 for a severe rater, above for a mild one.
  public var deviation: Fraction
}

/// A rater in one factor by one method.
struct RaterKey: Hashable {
  var factor: String
  var method: String
  var rater: String
}

/// A mark as it was given, and what is added to it.
struct FoundMark {
  var given: Fraction
  var correction: Fraction?
}

extension Scheme {
  /// How severe each rater is, by factor, method and rater; who shares no subject with another is not there.
  ///
  /// - Throws: as ``check()``; `.markOutOfScale` for a mark outside 0…100; `.alreadyExists` for a rater
  ///   named twice; `.tooMany` beyond 1,000 raters of one mark; `.figureTooFine`.
  /// - Complexity: O(marks).
  public func raterSeverities(of entries: [AppraisalEntry]) throws(Refusal) -> [RaterSeverity] {
    try check()
    var sums: [RaterKey: (count: Int64, own: Fraction, others: Fraction)] = [:]
    for mark in entries.flatMap(\.marks) where !mark.raters.isEmpty {
      let values = try points(of: mark.raters, "\(mark.factor).\(mark.method)")
      guard values.count > 1 else { continue }
      var whole = Fraction.zero
      for value in values { whole = try whole.plus(value) }
      for (rater, value) in zip(mark.raters, values) {
        let key = RaterKey(factor: mark.factor, method: mark.method, rater: rater.rater)
        let others = try whole.minus(value).over(Fraction(Int64(values.count - 1)))
        let sum = sums[key] ?? (0, .zero, .zero)
        sums[key] = (sum.count + 1, try sum.own.plus(value), try sum.others.plus(others))
      }
    }
    var found: [RaterSeverity] = []
    for (key, sum) in sums {
      let count = Fraction(sum.count)
      let (own, others) = (try sum.own.over(count), try sum.others.over(count))
      found.append(
        .init(
          factor: key.factor, method: key.method, rater: key.rater, subjects: Int(sum.count),
          own: own, others: others, deviation: try own.minus(others)))
    }
    return found.sorted {
      ($0.factor, $0.method, $0.rater) < ($1.factor, $1.method, $1.rater)
    }
  }

  /// The deviations that marks are corrected by; none where the scheme only shows them.
  func deviations(among entries: [AppraisalEntry]) throws(Refusal) -> [RaterKey: Fraction] {
    guard raterSeverity == .corrected else { return [:] }
    var deviations: [RaterKey: Fraction] = [:]
    for severity in try raterSeverities(of: entries) {
      let key = RaterKey(factor: severity.factor, method: severity.method, rater: severity.rater)
      deviations[key] = severity.deviation
    }
    return deviations
  }

  /// The mean of raters' marks by weight, and how far their severity moves it.
  func mean(
    of given: AppraisalEntry.Mark, _ field: String, _ deviations: [RaterKey: Fraction]?
  ) throws(Refusal) -> FoundMark {
    if raterSeverity == .corrected, deviations == nil {
      throw Refusal(.evidenceMissing, article: source, field: field, detail: "raterSeverity")
    }
    let values = try points(of: given.raters, field)
    var (sum, moved, weights) = (Fraction.zero, Fraction.zero, Int64(0))
    for (rater, value) in zip(given.raters, values) {
      let weight = Fraction(rater.weight)
      weights += rater.weight  // at most 1,000 of 10,000
      sum = try sum.plus(try value.times(weight))
      let key = RaterKey(factor: given.factor, method: given.method, rater: rater.rater)
      var shifted = try value.minus(deviations?[key] ?? .zero)
      if shifted.numerator < 0 { shifted = .zero }
      if shifted.order(Fraction(100)) > 0 { shifted = Fraction(100) }
      moved = try moved.plus(try shifted.minus(value).times(weight))
    }
    let whole = Fraction(weights)
    return FoundMark(
      given: try sum.over(whole),
      correction: raterSeverity == .corrected ? try moved.over(whole) : nil)
  }

  /// The marks of raters, in points.
  private func points(
    of raters: [AppraisalEntry.RaterMark], _ field: String
  ) throws(Refusal) -> [Fraction] {
    guard raters.count <= 1_000 else {
      throw Refusal(.tooMany, field: field, detail: "\(raters.count) > 1000")
    }
    guard Self.areDistinct(raters.map(\.rater)) else { throw Refusal(.alreadyExists, field: field) }
    var values: [Fraction] = []
    for rater in raters {
      guard rater.over > 0, rater.over <= 1_000_000_000_000, rater.mark >= 0,
        (1...Self.whole).contains(rater.weight)
      else {
        throw Refusal(.markOutOfScale, article: source, field: field, detail: rater.rater)
      }
      let value = try Fraction.exact(rater.mark, rater.over).over(Fraction(100))
      guard value.order(Fraction(100)) <= 0 else {
        throw Refusal(
          .markOutOfScale, article: source, field: field,
          detail: "\(rater.rater): \(rater.mark)/\(rater.over)")
      }
      values.append(value)
    }
    return values
  }
}

extension Score.Part {
  /// Says what a correction adds: as given, and corrected by.
  mutating func correct(by correction: Fraction?) throws(Refusal) {
    guard let correction else { return }
    children = [
      .init(
        id: "given", kind: .method, chinese: "评议原分", english: "As given", points: points,
        evidence: evidence),
      .init(
        id: "severity", kind: .correction, chinese: "评议人宽严校正",
        english: "Corrected by the raters' severity", points: correction),
    ]
    evidence = []
    try addUp()
  }

  /// Multiplies the part and all it is made of.
  mutating func scale(by weight: Fraction) throws(Refusal) {
    points = try points.times(weight)
    for index in children.indices { try children[index].scale(by: weight) }
  }
}
