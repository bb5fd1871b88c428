extension PenaltyRules {
  /// The Act in force since 15 July 2021.
  public static let act2021: PenaltyRules = {
    var rules = PenaltyRules()
    rules.lateMostFrom = Day(year: 2012, month: 1, day: 1)
    rules.graveFrom = Day(year: 2021, month: 7, day: 15)
    rules.benchmarks = DiscretionRule.builtIns
    return rules
  }()

  /// The Act before (1996, amended 2009 and 2017), as long as it was in force: smaller fines
  /// on the spot, three days to ask for a hearing and seven calendar days of notice, no limit for
  /// deciding, no 首违不罚, 没有主观过错, 主动供述 or 诱骗.
  public static let before2021: PenaltyRules = {
    var rules = PenaltyRules()
    (rules.spotCitizen, rules.spotOrganisation) = (5_000, 100_000)
    // What a large fine was, each field said for itself; these are of the tax authorities [K-high].
    (rules.largeCitizen, rules.largeOrganisation) = (200_000, 1_000_000)
    // Its art 42 does not speak of confiscation, nor its art 24 of which of several rules counts.
    rules.confiscationHeard = false
    rules.higherOfNorms = false
    // Art 47: up to twenty yuan; handed in within two calendar days, art 50.
    rules.spotCollect = 2_000
    rules.handIn = .calendarDays(2)
    rules.hearingAsk = .calendarDays(3)
    rules.hearingNotice = .calendarDays(7)
    rules.needsReview = false
    rules.decideDays = 0
    rules.serve = .calendarDays(7)
    rules.barYearsGrave = 2
    rules.knowsFirstOffence = false
    // Of these the Act of 1996 says nothing in its arts 25–27.
    rules.circumstancesOff = [.noFault, .induced, .confessed]
    // 行政强制法 art 45(2), in force since 2012: before, the charge had no end.
    rules.lateMostFrom = Day(year: 2012, month: 1, day: 1)
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
      collectiveOrganisation, spotCollect,
    ]
    guard amounts.allSatisfy({ (0...1_000_000_000_000_000).contains($0) }),
      (0...Scheme.whole).contains(lateDaily), (0...Scheme.whole).contains(lateMost),
      likeLeast > 0, (0...Scheme.whole).contains(likeShare)
    else { throw Refusal(.fineOutOfRange, field: "penalty") }
    try hearingAsk.validate()
    try serve.validate()
    try hearingNotice.validate()
    try handIn.validate()
    guard (0...Budget.mostDays).contains(decideDays), (0...Budget.mostDays).contains(extendDays),
      (1...Budget.mostDays).contains(payDays),
      (0...Budget.mostDays).contains(sueAfterDays),
      (1...100).contains(barYears), (barYears...100).contains(barYearsGrave)
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
  ///
  /// Another law's own time goes before it (法律另有规定的除外); the longer years revive nothing that was out of
  /// time before they came into force: art 37.
  public func barDay(
    of day: Day, isGrave: Bool, under rule: DiscretionRule? = nil
  ) throws(Refusal) -> Day {
    if let months = rule?.barMonths { return try day.adding(months: Int(months)) }
    let usual = try day.adding(months: 12 * Int(barYears))
    guard isGrave, graveFrom.map({ usual >= $0 }) ?? true else { return usual }
    return try day.adding(months: 12 * Int(barYearsGrave))
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
