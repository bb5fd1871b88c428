extension PenaltyRules {
  /// The Act in force since 15 July 2021.
  public static let act2021: PenaltyRules = {
    var rules = PenaltyRules()
    rules.benchmarks = DiscretionRule.builtIns
    return rules
  }()

  /// The Act before (1996, amended 2009 and 2017), as long as it was in force: smaller fines
  /// on the spot, three days to ask for a hearing, no limit for deciding, no 首违不罚.
  public static let before2021: PenaltyRules = {
    var rules = PenaltyRules()
    (rules.spotCitizen, rules.spotOrganisation) = (5_000, 100_000)
    // What a large fine was, each field said for itself; these are of the tax authorities [K-high].
    (rules.largeCitizen, rules.largeOrganisation) = (200_000, 1_000_000)
    rules.hearingAsk = .calendarDays(3)
    rules.needsReview = false
    rules.decideDays = 0
    rules.serve = .calendarDays(7)
    rules.barYearsGrave = 2
    rules.knowsFirstOffence = false
    rules.benchmarks = DiscretionRule.builtIns
    return rules
  }()

  /// Holds the numbers and every benchmark against themselves.
  ///
  /// - Throws: as ``DiscretionRule/check()``; `.alreadyExists` for one version of a benchmark twice;
  ///   `.badBudget` for impossible limits; `.fineOutOfRange` for impossible amounts and shares.
  public func check() throws(Refusal) {
    let amounts = [
      spotCitizen, spotOrganisation, largeCitizen, largeOrganisation, collectiveCitizen,
      collectiveOrganisation,
    ]
    guard amounts.allSatisfy({ (0...1_000_000_000_000_000).contains($0) }),
      (0...Scheme.whole).contains(lateDaily), (0...Scheme.whole).contains(lateMost),
      likeLeast > 0, (0...Scheme.whole).contains(likeShare)
    else { throw Refusal(.fineOutOfRange, field: "penalty") }
    try hearingAsk.validate()
    try serve.validate()
    guard (0...Budget.mostDays).contains(decideDays), (1...Budget.mostDays).contains(payDays),
      (0...Budget.mostDays).contains(sueAfterDays),
      (0...Budget.mostDays).contains(hearingNoticeDays), (1...100).contains(barYears),
      (barYears...100).contains(barYearsGrave)
    else { throw Refusal(.badBudget, field: "penalty") }
    var seen = Set<String>()
    for benchmark in benchmarks {
      try benchmark.check()
      guard seen.insert("\(benchmark.id)@\(benchmark.version)").inserted else {
        throw Refusal(.alreadyExists, field: benchmark.id, detail: "\(benchmark.version)")
      }
    }
  }

  /// The benchmark of a violation as it stood on `day`; the newest of several.
  public func benchmark(_ id: String, on day: Day) -> DiscretionRule? {
    benchmarks.filter {
      $0.id == id && $0.validFrom <= day && $0.validThrough.map { day <= $0 } ?? true
    }.max { $0.version < $1.version }
  }

  /// The last day on which an act of `day` may still be found: 行政处罚法 art 36.
  public func barDay(of day: Day, isGrave: Bool) throws(Refusal) -> Day {
    try day.adding(months: 12 * Int(isGrave ? barYearsGrave : barYears))
  }
}

extension PenaltyKind {
  /// Whether it opens the right to a hearing whatever the amount: 行政处罚法 art 63(1)(3)–(4).
  public var isHeavy: Bool {
    switch self {
    case .lowerQualification, .revokeLicence, .stopBusiness, .closeDown, .restrictWork: true
    case .warning, .criticism, .confiscateGain, .confiscateGoods, .suspendLicence,
      .restrictBusiness:
      false
    }
  }
}
