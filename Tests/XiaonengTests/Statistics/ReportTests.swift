import Testing
import Xiaoneng

/// Figures with their definitions: DOMAIN §11.
@Suite struct ReportTests {
  static let roundings: [(Int128, Int128, Int, String)] = [
    (5, 2, 0, "3"), (1, 8, 2, "0.13"), (-1, 2, 0, "-1"), (-1, 8, 2, "-0.13"), (1, 3, 2, "0.33"),
    (2, 3, 2, "0.67"), (0, 7, 2, "0.00"), (1, 200, 2, "0.01"), (-1, 201, 2, "0.00"),
    (999, 1000, 2, "1.00"), (37, 4, 2, "9.25"), (199, 2, 0, "100"), (7, 1, 0, "7"),
  ]

  @Test(arguments: roundings.indices)
  func `rounding is half-up on the exact value`(_ index: Int) throws {
    let (top, bottom, places, text) = Self.roundings[index]
    #expect(try #require(Fraction(top, bottom)).rounded(places) == text)
  }

  // §11.2, §11.4
  static let figures: [(Int128, Int128, String, String)] = [
    (11_419, 11_685, "97.72", "98"), (10, 11, "90.91", "91"), (14, 15, "93.33", "93"),
    (12, 17, "70.59", "71"), (9_021, 11_419, "79.00", "79"), (2_221, 2_191, "101.37", "101"),
    (566, 539, "105.01", "105"),
  ]

  @Test(arguments: figures.indices)
  func `the figures of the account come out`(_ index: Int) throws {
    let (top, bottom, two, none) = Self.figures[index]
    let fraction = try #require(Fraction(top, bottom))
    #expect((fraction.percent(2), fraction.percent(0)) == (two, none))
  }

  @Test func `fractions of extremes neither trap nor lose their sign`() throws {
    #expect(Fraction(1, 0) == nil)
    #expect(Fraction(.min, 1) == nil)
    let large = try #require(Fraction(.max, 3))
    let small = try #require(Fraction(1, .max))
    for value in [large, small, try #require(Fraction(-.max, 7))] {
      _ = (value.rounded(9), value.rounded(.max), value.rounded(.min), value.percent(9))
      _ = (value + value, value - large, value / small, small / value, value < large)
    }
    #expect((try #require(Fraction(6, -4))).rounded(1) == "-1.5")
  }

  /// Three cases of one item and one of another: A = 2, 4, 9 (promise 9) and 20 (promise 30).
  static func town() throws -> Town {
    let town = try Town()
    for date in ["08-03", "08-07", "08-14"] {
      try town.must(Town.grant, try town.accepted(Town.plain), date)
    }
    try town.must(Town.grant, try town.accepted(Town.joint), by: Town.qian, "08-29")
    return town
  }

  @Test func `every rate names its definition`() throws {
    let report = try Self.town().report("2012-08-01", "2012-08-31")
    #expect(Set(report.rates.map(\.id)) == Set(RateID.allCases.map(\.rawValue)))
    #expect(report.rates.count == RateID.allCases.count)
    for rate in report.rates {
      #expect(!rate.definition.isEmpty && !rate.chinese.isEmpty)
      #expect(RateID(rawValue: rate.id)?.definition == rate.definition)
    }
  }

  @Test func `speed follows seven definitions, each exactly`() throws {
    let report = try Self.town().report("2012-08-01", "2012-08-31")
    func value(_ id: RateID) -> String? { report.rate(id)?.value }
    // ΣA = 2 + 4 + 9 + 20 = 35; ΣL = 60 + 45 = 105; ΣP = 27 + 30 = 57.
    #expect(value(.s2) == "66.67")
    #expect(value(.s5) == "38.60")
    #expect(value(.s7) == "200.00")
    // Item means: A 5 and 20, L 20 and 45.
    #expect(value(.s1) == "61.54")
    #expect(value(.s4) == "65.28")
    // 1 − (2/20 + 4/20 + 9/20 + 20/45)/4
    #expect(value(.s3) == "70.14")
    // Mean of item means, not of cases.
    #expect(value(.actualMean) == "12.50")
    #expect(value(.s6) == "66.67")
  }

  @Test func `immediate cases are counted apart and enter S6 only`() throws {
    let town = try Self.town()
    try town.must(Town.grant, try town.accepted(Town.immediate), "08-01")
    let report = try town.report("2012-08-01", "2012-08-31")
    #expect(report.immediate == 1)
    #expect((report.early, report.onTime, report.latePromised) == (3, 1, 0))
    #expect(report.rate(.s2)?.value == "66.67")
    // 1 − 35/125
    #expect(report.rate(.s6)?.value == "72.00")
  }

  @Test func `early is strictly before the promised day`() throws {
    let report = try Self.town().report("2012-08-01", "2012-08-31")
    #expect((report.early, report.onTime, report.latePromised) == (3, 1, 0))
    #expect(report.rate(.early)?.value == "75.00")
    #expect(report.rate(.onTime)?.value == "100.00")
  }

  @Test func `the period method may exceed a hundred and the cohort method not`() throws {
    let town = try Town()
    let keys = try (0..<3).map { _ in try town.accepted(Town.plain, "07-31") }
    for key in keys { try town.must(Town.grant, key, "08-02") }
    try town.must(Town.grant, try town.accepted(), "08-02")
    _ = try town.accepted()
    let report = try town.report("2012-08-01", "2012-08-31")
    #expect((report.accepted, report.closed, report.open) == (2, 4, 1))
    #expect(report.rate(.closingPeriod)?.value == "200.00")
    #expect(report.rate(.closingCohort)?.value == "50.00")
  }

  @Test func `what closes after the period was open at its end`() throws {
    let town = try Town()
    try town.must(Town.grant, try town.accepted(), "09-03")
    let report = try town.report("2012-08-01", "2012-08-31")
    // Report.open: "accepted in the period and still open at its end".
    #expect((report.accepted, report.closed, report.open) == (1, 0, 1))
  }

  @Test func `nothing gives no rate, never zero percent`() throws {
    let report = try Town().report("2012-08-01", "2012-08-31")
    for id in [RateID.closingCohort, .closingPeriod, .early, .s2, .satisfaction, .ratingMean] {
      #expect(report.rate(id)?.value == nil, "\(id)")
    }
    let item = try Town().report("2012-08-01", "2012-08-31", item: "NONE")
    #expect(item.rate(.statutoryMean)?.value == nil)
  }

  @Test func `a period that ends before it begins is refused`() throws {
    let town = try Town()
    let period = ReportPeriod(from: day("2012-08-02"), through: day("2012-08-01"))
    #expect(try town.ask(.report(period), nil, by: .anyone, "08-31").refusal?.code == .badDate)
    let endless = ReportPeriod(from: .unknown, through: Day(.max))
    #expect(try town.ask(.facts(endless), nil, by: Town.feng, "08-31").refusal?.code == .badDate)
  }

  @Test func `a report is by unit and by item too`() throws {
    let town = try Self.town()
    #expect(try town.report("2012-08-01", "2012-08-31", unit: "HB").received == 0)
    #expect(try town.report("2012-08-01", "2012-08-31", unit: "GS").received == 4)
    #expect(try town.report("2012-08-01", "2012-08-31", item: Town.joint).received == 1)
  }
}
