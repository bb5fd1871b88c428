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
    try checkIncidents()
  }

  /// One incident is taken off once, however many factors a fault touches: either what was found, or the card for it.
  private func checkIncidents() throws(Refusal) {
    let taken = sources.filter { $0.part == .deduction }.flatMap(\.counts)
      .filter { $0.times > 0 }.compactMap { Measure($0.measure) }
    let cards = Set(taken.compactMap(\.cardClass))
    guard !cards.isEmpty else { return }
    for measure in taken where !cards.isDisjoint(with: measure.faultClasses) {
      throw Refusal(
        .faultCountedTwice, article: source, field: "sources", detail: measure.name)
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

extension Measure {
  /// The class of the warnings or cards that it counts; nil for any other.
  fileprivate var cardClass: Supervision.CardClass? {
    switch self {
    case .supervision(.warnings): .warning
    case .supervision(.yellowCards): .yellow
    case .supervision(.redCards): .red
    default: nil
    }
  }

  /// The classes of the cards that are usually issued for what it counts; none for what is no fault.
  fileprivate var faultClasses: Set<Supervision.CardClass> {
    switch self {
    case .fault(let rule): Supervision.CardClass(rule.usualClass).map { [$0] } ?? []
    case .latePromised: [.yellow]
    case .lateStatutory: [.red]
    default: []
    }
  }
}

extension Scheme.Term {
  /// A counter.
  public init(_ measure: Measure, _ times: Int64 = 1) { self.init(measure.name, times) }

  /// A sum over counters.
  public init(_ sum: SystemSum, _ times: Int64 = 1) { self.init(sum.rawValue, times) }
}
