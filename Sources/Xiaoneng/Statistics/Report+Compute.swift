/// Sums of counters, as a report needs them.
struct Tally {
  /// Over everything.
  var total: [Measure: Int64] = [:]
  /// Decided promised cases and their days, by item and limit.
  var items: [String: [Int32: (cases: Int64, days: Int64)]] = [:]

  init(_ facts: [Fact]) {
    for fact in facts {
      total[fact.key.measure, default: 0] += fact.value
      switch fact.key.measure {
      case .decidedOfLimit(let limit):
        items[fact.key.item, default: [:]][limit, default: (0, 0)].cases += fact.value
      case .daysOfLimit(let limit):
        items[fact.key.item, default: [:]][limit, default: (0, 0)].days += fact.value
      default: break
      }
    }
  }

  subscript(measure: Measure) -> Int64 { total[measure] ?? 0 }

  /// Explicit ratings of so many stars that stand.
  func stars(_ stars: Int32) -> Int64 { self[.rated(stars)] - self[.ratedExcluded(stars)] }

  /// Cases and days by limit, over all items.
  var byLimit: [(limit: Int32, cases: Int64, days: Int64)] {
    var sums: [Int32: (cases: Int64, days: Int64)] = [:]
    for limits in items.values {
      for (limit, sum) in limits {
        sums[limit, default: (0, 0)].cases += sum.cases
        sums[limit, default: (0, 0)].days += sum.days
      }
    }
    return sums.map { ($0.key, $0.value.cases, $0.value.days) }.sorted { $0.limit < $1.limit }
  }
}

extension Report {
  /// The report of a period, from its counters and the limits of the items in the centre.
  ///
  /// - Complexity: O(days × units × items with counters), whatever the number of cases.
  init(
    from: Day, through: Day, facts: [Fact], open: Int64,
    limits: [(statutory: Int32, promised: Int32)],
    ratingValues: [Int32]
  ) {
    self.init()
    self.from = from
    self.through = through
    let tally = Tally(facts)
    self.open = open
    count(tally)
    addClosing(tally)
    addSpeed(tally)
    addRatings(tally, ratingValues)
    addItems(tally, limits)
  }

  private mutating func count(_ tally: Tally) {
    received = tally[.received]
    accepted = tally[.accepted]
    deemedAccepted = tally[.deemedAccepted]
    notAccepted = tally[.notAccepted]
    closed = tally[.closed]
    granted = tally[.granted]
    refused = tally[.refused]
    withdrawn = tally[.withdrawn]
    lapsed = tally[.lapsed]
    voided = tally[.voided]
    referred = tally[.referred]
    deemedRenewed = tally[.deemedRenewed]
    early = tally[.early]
    onTime = tally[.onTime]
    latePromised = tally[.latePromised]
    immediate = tally[.immediate]
    lateStatutory = tally[.lateStatutory]
    // What was ruled mistaken or malicious counts for nothing.
    ratedExplicit = (1...5).reduce(0) { $0 + tally.stars($1) }
    ratedByDefault = tally[.ratedByDefault]
    for rule in FaultRule.allCases where tally[.fault(rule)] > 0 {
      var row = RuleCount()
      row.rule = rule
      row.count = tally[.fault(rule)]
      faultsByRule.append(row)
      // A warning is not a fault: nothing has been broken yet.
      if rule.usualClass == .warning { warnings += row.count } else { faults += row.count }
    }
  }

  private mutating func addClosing(_ tally: Tally) {
    rates.append(Report.Rate(.closingCohort, tally[.closedOfAccepted], accepted))
    rates.append(Report.Rate(.closingPeriod, closed, accepted))
    let timed = early + onTime + latePromised
    rates.append(Report.Rate(.early, early, timed))
    rates.append(Report.Rate(.onTime, early + onTime, timed))
  }

  // 统计口径: seven definitions, S2 by default, each by its name.
  private mutating func addSpeed(_ tally: Tally) {
    let sums = tally.byLimit.filter { $0.limit > 0 }
    let cases = sums.reduce(Int64(0)) { $0 + $1.cases }
    let actual = sums.reduce(Int64(0)) { $0 + $1.days }
    let statutory = sums.reduce(Int64(0)) { $0 + Int64($1.limit) * $1.cases }
    let immediate = tally.total.reduce(Int64(0)) { sum, fact in
      if case .immediateOfLimit(let limit) = fact.key {
        sum + Int64(limit) * fact.value
      } else {
        sum
      }
    }
    let means = itemMeans(tally)
    let one = Fraction(1)
    func gain(_ part: Fraction?, _ whole: Fraction) -> Fraction? {
      part.flatMap { $0 / whole }.map { one - $0 }
    }
    let meanActual = mean(means.map(\.actual))
    let meanStatutory = mean(means.map(\.statutory))
    rates.append(Report.Rate(.s1, gain(meanActual, meanStatutory ?? Fraction(0))))
    rates.append(Report.Rate(.s2, gain(Fraction(actual), Fraction(statutory))))
    let ratios = sums.reduce(Fraction(0)) { sum, row in
      sum + (Fraction(Int128(row.days), Int128(row.limit)) ?? Fraction(0))
    }
    rates.append(Report.Rate(.s3, gain(ratios, Fraction(cases))))
    rates.append(Report.Rate(.s4, mean(means.compactMap { gain($0.actual, $0.statutory) })))
    rates.append(Report.Rate(.s5, gain(Fraction(actual), Fraction(tally[.promisedDays]))))
    rates.append(Report.Rate(.s6, gain(Fraction(actual), Fraction(statutory + immediate))))
    rates.append(Report.Rate(.s7, (Fraction(statutory) / Fraction(actual)).map { $0 - one }))
  }

  private func itemMeans(_ tally: Tally) -> [(actual: Fraction, statutory: Fraction)] {
    tally.items.sorted { $0.key < $1.key }.compactMap { item in
      let cases = item.value.values.reduce(Int64(0)) { $0 + $1.cases }
      let days = item.value.values.reduce(Int64(0)) { $0 + $1.days }
      let limits = item.value.reduce(Int64(0)) { $0 + Int64($1.key) * $1.value.cases }
      // Cases without an item have no mean of an item.
      guard !item.key.isEmpty, let actual = Fraction(Int128(days), Int128(cases)),
        let statutory = Fraction(Int128(limits), Int128(cases)), limits > 0
      else { return nil }
      return (actual, statutory)
    }
  }

  private func mean(_ values: [Fraction]) -> Fraction? {
    values.reduce(Fraction(0), +) / Fraction(Int64(values.count))
  }

  // 统计口径: explicit ratings only, with their coverage.
  private mutating func addRatings(_ tally: Tally, _ values: [Int32]) {
    let good = tally.stars(3) + tally.stars(4) + tally.stars(5)
    rates.append(Report.Rate(.ratingRepair, tally[.badRepaired], tally.stars(1) + tally.stars(2)))
    rates.append(Report.Rate(.satisfaction, good, ratedExplicit))
    rates.append(Report.Rate(.coverage, ratedExplicit, closed))
    var points: Int64 = 0
    for (index, value) in values.prefix(5).enumerated() {
      points += Int64(value) * tally.stars(Int32(index) + 1)
    }
    rates.append(Report.Rate(days: .ratingMean, Fraction(Int128(points), Int128(ratedExplicit))))
  }

  private mutating func addItems(
    _ tally: Tally, _ limits: [(statutory: Int32, promised: Int32)]
  ) {
    let statutory = mean(limits.map { Fraction(Int64($0.statutory)) })
    let promised = mean(limits.map { Fraction(Int64($0.promised)) })
    let actual = mean(itemMeans(tally).map(\.actual))
    rates.append(Report.Rate(days: .statutoryMean, statutory))
    rates.append(Report.Rate(days: .promisedMean, promised))
    rates.append(Report.Rate(days: .actualMean, actual))
    if let statutory {
      rates.append(Report.Rate(days: .faster, actual.map { statutory - $0 }))
      rates.append(Report.Rate(.promiseCut, promised.flatMap { (statutory - $0) / statutory }))
    }
    if let promised, let actual {
      rates.append(Report.Rate(.promiseGain, (promised - actual) / promised))
    }
  }
}
