extension DiscretionRule {
  /// The cases the account tells of: penalties of the tax and the market authorities, put online with their
  /// results. What each law threatens stands in its article; tiers and weights are [P].
  public static let builtIns = [
    taxFiling, taxFilingSerious, unlicensed, unlicensedSerious, falseGoods, unlicensed2017,
    unlicensedSerious2017,
  ]

  /// 税收征管法 art 62: filing late costs up to 2,000 yuan.
  static let taxFiling = benchmark(
    "tax.lateFiling", "未按期办理纳税申报", "Tax return filed late", "taxCollection:62", (2001, 5, 1), 0,
    200_000
  ) {
    $0.unit = 1_000
    ($0.barMonths, $0.barBasis) = taxBar
    $0.tiers = [
      Tier(
        "较轻", "逾期三十日以内", from: 0, to: 60_000, when: [Criterion("daysLate", from: 0, through: 30)],
        band: .lighter),
      Tier(
        "一般", "逾期三十一日至九十日", from: 60_000, to: 140_000,
        when: [Criterion("daysLate", from: 31, through: 90)], band: .middle),
      Tier(
        "较重", "逾期九十日以上", from: 140_000, to: 200_000,
        when: [Criterion("daysLate", from: 91)], band: .heavier),
    ]
  }

  /// The same where it is serious: 2,000 to 10,000 yuan, a range of its own.
  static let taxFilingSerious = benchmark(
    "tax.lateFiling.serious", "未按期办理纳税申报，情节严重", "Tax return filed late, serious",
    "taxCollection:62", (2001, 5, 1), 200_000, 1_000_000
  ) { ($0.barMonths, $0.barBasis) = taxBar }

  /// Five years, whatever the Act on penalties says: 税收征收管理法 art 86.
  private static let taxBar: (Int32, String) = (60, "taxCollection:86")

  /// 无照经营查处取缔办法 art 14 (2003): up to 20,000 yuan, and the gain.
  static let unlicensed = benchmark(
    "market.unlicensed", "无照经营", "Trading without a licence", "unlicensedTrade:13",
    (2003, 3, 1), 0, 2_000_000
  ) {
    $0.validThrough = Day(year: 2017, month: 9, day: 30)
    $0.kinds = [.confiscateGain]
    // 工商行政管理机关行政处罚案件听证规则: 3,000 yuan for a citizen, 30,000 for an organisation [K-high].
    ($0.largeCitizen, $0.largeOrganisation) = (300_000, 3_000_000)
    $0.unit = 10_000
    $0.weights = usualWeights
    $0.takeMarketTime()
  }

  /// The same on a large scale: 20,000 to 200,000 yuan.
  static let unlicensedSerious = benchmark(
    "market.unlicensed.serious", "无照经营规模较大、社会危害严重", "Trading without a licence, serious",
    "unlicensedTrade:13", (2003, 3, 1), 2_000_000, 20_000_000
  ) {
    $0.validThrough = Day(year: 2017, month: 9, day: 30)
    $0.kinds = [.confiscateGain, .closeDown]
    ($0.largeCitizen, $0.largeOrganisation) = (300_000, 3_000_000)
    $0.unit = 10_000
    $0.weights = usualWeights
    $0.takeMarketTime()
  }

  /// 无证无照经营查处办法 art 13 (2017): up to 10,000 yuan, and the gain.
  static let unlicensed2017 = benchmark(
    "market.unlicensed", "无照经营", "Trading without a licence", "unlicensedTrade:13",
    (2017, 10, 1), 0, 1_000_000, since2017)

  /// The Measures of 2017 know no large scale: what was one is held to the same art 13.
  static let unlicensedSerious2017 = benchmark(
    "market.unlicensed.serious", "无照经营规模较大、社会危害严重", "Trading without a licence, serious",
    "unlicensedTrade:13", (2017, 10, 1), 0, 1_000_000, since2017)

  private static func since2017(_ rule: inout DiscretionRule) {
    rule.version = 2
    rule.kinds = [.confiscateGain]
    (rule.largeCitizen, rule.largeOrganisation) = (300_000, 3_000_000)
    rule.unit = 10_000
    rule.weights = usualWeights
    rule.takeMarketTime()
  }

  /// 产品质量法 art 50: goods passed off as better ones, half to three times their value.
  static let falseGoods = benchmark(
    "market.falseGoods", "以次充好、以假充真", "Goods passed off as better ones", "productQuality:50",
    (2000, 9, 1), 0, 0
  ) {
    ($0.leastTimes, $0.mostTimes) = (5_000, 30_000)
    $0.kinds = [.confiscateGain, .confiscateGoods]
    $0.weights = usualWeights
    $0.takeMarketTime()
  }

  /// 市场监督管理行政处罚程序规定, before it that of 工商行政管理机关: ninety days from opening, and thirty more with the head's
  /// approval.
  private mutating func takeMarketTime() {
    (decideDays, extendDays, timeBasis) = (90, 30, "marketProcedure")
  }

  /// Amount, duration, harm, repetition, attitude, equal [P].
  private static let usualWeights = ["amount", "duration", "harm", "repeat", "attitude"].map {
    Scheme.Share($0, 2_000)
  }

  private static func benchmark(
    _ id: String, _ chinese: String, _ english: String, _ basis: String, _ from: (Int, Int, Int),
    _ least: Int64, _ most: Int64, _ fill: (inout DiscretionRule) -> Void = { _ in }
  ) -> DiscretionRule {
    var rule = DiscretionRule()
    (rule.id, rule.chinese, rule.english, rule.basis) = (id, chinese, english, basis)
    (rule.least, rule.most) = (least, most)
    rule.validFrom = Day(year: from.0, month: from.1, day: from.2) ?? Day(0)
    fill(&rule)
    return rule
  }
}
