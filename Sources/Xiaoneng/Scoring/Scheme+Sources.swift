extension Scheme {
  /// Where a part of a score comes from that the system knows itself (系统取数): counters of the period, which no
  /// one types in.
  public struct Source: Record, Hashable {
    /// What kind of part it gives.
    public var part = Part.indicator
    /// The indicator, deduction, bonus or veto; empty for a mark.
    public var id = ""
    /// The factor of a mark or indicator.
    public var factor = ""
    /// The method of a mark or indicator.
    public var method = ""
    /// The factors a deduction touches; none: all that it names.
    public var factors: [String] = []
    /// What is counted, or the numerator.
    public var counts: [Term] = []
    /// The denominator of a mark, a rate or a bonus.
    public var of: [Term] = []
    /// Whether each item of the catalogue is reckoned by itself.
    public var isOfEvery = false

    /// A source to read into.
    public init() {}
    /// A source of `id`.
    public init(
      _ part: Part, _ id: String = "", _ counts: [Term], of: [Term] = [], factor: String = "",
      method: String = "", factors: [String] = [], isOfEvery: Bool = false
    ) {
      (self.part, self.id, self.counts, self.of) = (part, id, counts, of)
      (self.factor, self.method, self.factors) = (factor, method, factors)
      self.isOfEvery = isOfEvery
    }

    /// What a source gives.
    public enum Part: String, JSONName, Sendable {
      /// A mark of points per piece of evidence.
      case mark
      /// The rate of an indicator.
      case indicator
      /// How many faults.
      case deduction
      /// The rate of a bonus.
      case bonus
      /// How often something that vetoes was found.
      case veto
    }

    /// Every field, by name.
    public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
      try visitor.required("counts", &counts)
      try visitor.defaulted("every", &isOfEvery, false)
      try visitor.defaulted("factor", &factor, "")
      try visitor.list("factors", &factors)
      try visitor.defaulted("id", &id, "")
      try visitor.defaulted("method", &method, "")
      try visitor.list("of", &of)
      try visitor.required("part", &part)
    }
  }

  /// A counter in a sum.
  public struct Term: Record, Hashable {
    /// A counter's name as `facts` spells it, or one of ``SystemSum``.
    public var measure = ""
    /// How often it goes in; -1: it is taken off.
    public var times: Int64 = 1

    /// A term to read into.
    public init() {}
    /// `measure`, `times` over.
    public init(_ measure: String, _ times: Int64 = 1) {
      (self.measure, self.times) = (measure, times)
    }
    /// A counter.
    public init(_ measure: Measure, _ times: Int64 = 1) { self.init(measure.name, times) }
    /// A sum over counters.
    public init(_ sum: SystemSum, _ times: Int64 = 1) { self.init(sum.rawValue, times) }

    /// Every field, by name.
    public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
      try visitor.required("measure", &measure)
      try visitor.defaulted("times", &times, 1)
    }
  }
}

/// Sums over counters, and over the catalogue, that a score may rest on.
public enum SystemSum: String, JSONName, Sendable {
  /// Days of the law of all decided cases ΣL.
  case statutoryDays
  /// Days that they took ΣA.
  case actualDays
  /// Points of the explicit ratings that stand, by the profile's values (DOMAIN §3.3).
  case ratingPoints
  /// How many explicit ratings stand.
  case ratings
  /// Days of the law of the items in the centre, on the last day of the period.
  case itemStatutoryDays
  /// Their promised days.
  case itemPromisedDays
  /// Days with a warning about one item on three working days in a row, in whole threes 连续预警: a warning that
  /// was heeded is no fault, and one that comes day after day is (DOMAIN §2.2 [S:16]; by item is a default [P]).
  case warningsInRow
}

extension Scheme {
  /// Whether the system knows the mark of a factor by a method, or all that it is measured by.
  func isKnown(_ factor: String, _ method: String) -> Bool {
    sources.contains {
      ($0.part == .mark || $0.part == .indicator) && $0.factor == factor && $0.method == method
    }
  }

  /// Whether the system knows this deduction, bonus, veto or indicator.
  func isKnown(_ part: Source.Part, _ id: String, _ factor: String = "", _ method: String = "")
    -> Bool
  {
    sources.contains {
      $0.part == part && $0.id == id && $0.factor == factor && $0.method == method
    }
  }

  /// Methods whose marks come from a ballot.
  var ballotMethods: Set<String> { Set(methods.filter { $0.rater == .ballot }.map(\.id)) }

  /// The factors that stand on a sheet, in order.
  var ballotFactors: [Factor] {
    let methods = ballotMethods
    return factors.filter { factor in
      factor.methods.contains { $0.weight > 0 && methods.contains($0.id) }
    }
  }

  /// Every source gives a part of this scheme, each part once, from counters that there are.
  func checkSources() throws(Refusal) {
    guard methods.allSatisfy({ $0.rater != .ballot }) || ballot != nil else {
      throw Refusal(.schemeInvalid, field: "ballot")
    }
    try Self.require(ballotMethods.count <= 1, "methods")
    guard sources.count <= 256 else { throw Refusal(.tooMany, field: "sources", detail: "> 256") }
    var seen = Set<[String]>()
    for (index, source) in sources.enumerated() {
      let field = "sources[\(index)]"
      try Self.require(isFitting(source), field)
      let terms = source.counts + source.of
      try Self.require(
        !source.counts.isEmpty && terms.count <= 64
          && terms.allSatisfy {
            (-1_000...1_000).contains($0.times)
              && (Measure($0.measure) != nil || SystemSum(rawValue: $0.measure) != nil)
          }, field)
      let name =
        [source.part.rawValue, source.id, source.factor, source.method] + source.factors.sorted()
      try Self.require(seen.insert(name).inserted, field)
    }
  }

  private func isFitting(_ source: Source) -> Bool {
    let factor = factors.first { $0.id == source.factor }
    let hasMethod = factor?.methods.contains { $0.id == source.method } ?? false
    switch source.part {
    case .mark: return hasMethod && source.id.isEmpty && !source.of.isEmpty && !source.isOfEvery
    case .indicator:
      return hasMethod && !source.of.isEmpty && !source.isOfEvery
        && factor?.indicators.contains { $0.id == source.id } ?? false
    case .deduction:
      guard let rule = deductions.first(where: { $0.id == source.id }) else { return false }
      return source.factor.isEmpty && source.method.isEmpty && source.of.isEmpty
        && !source.isOfEvery && source.factors.allSatisfy(rule.touches.contains)
    case .bonus:
      guard let rule = bonuses.first(where: { $0.id == source.id }) else { return false }
      return source.factor.isEmpty && source.method.isEmpty && rule.from != nil
        && !source.of.isEmpty && source.isOfEvery == rule.isOfEvery
    case .veto:
      return source.factor.isEmpty && source.method.isEmpty && source.of.isEmpty
        && vetoes.contains { $0.id == source.id }
    }
  }
}
