extension Bulletin {
  /// Adds the ten rules (十项制度): units in which every rule stands, is handed out, and is supervised and appraised. A
  /// rate stands beside them only where it is known of how many units.
  ///
  /// - Parameters:
  ///   - standing: what the files of all units come to.
  ///   - published: values printed elsewhere, by the English name of the figure: they stand beside the computed.
  public mutating func add(
    tenRules standing: TenRules.Standing, published: [String: String] = [:]
  ) {
    guard standing.files > 0 else { return }
    count("十项制度健全单位", "units with the ten rules", standing.units, published)
    count("其中编印下发人手一份", "of these handed out to each", standing.distributed, published)
    count("落实督查责任并纳入考核单位", "units that supervise and appraise", standing.supervised, published)
  }

  /// Adds the service network (三级便民服务网络): what the centre serves, and the towns and villages with a point.
  ///
  /// - Parameters:
  ///   - covered: what the network reaches.
  ///   - published: values printed elsewhere, by the English name of the figure: they stand beside the computed.
  public mutating func add(
    network covered: Network.Covered, published: [String: String] = [:]
  ) {
    for tier in covered.coverage.tiers where tier.points > 0 {
      switch tier.tier {
      case .city:
        count(
          "市级中心服务事项", "items served at the centre", TenRules.Tally(count: tier.items), published)
      case .town:
        count(
          "乡镇便民服务中心", "town service centres", TenRules.Tally(count: tier.points), published)
        if let of = tier.of {
          count("全市乡镇", "towns", TenRules.Tally(count: of), published)
        }
      case .village:
        count(
          "村级便民服务中心", "village service centres", TenRules.Tally(count: tier.points), published)
      }
    }
  }

  /// Adds how the ten rules went (制度运行): first contacts and those in time, filings, hand-overs, and how often each rule was
  /// broken. Nothing where nothing happened.
  ///
  /// - Parameters:
  ///   - table: the figures of the period.
  ///   - published: values printed elsewhere, by the English name of the figure: they stand beside the computed.
  public mutating func add(
    tenRules table: TenRules.Table, published: [String: String] = [:]
  ) {
    let total = table.total
    number("首问首办", "first contacts", total.asked, published)
    number("其中当场办结", "first contacts settled at once", total.settled, published)
    share("首问按时办结率", "first contacts in time", table.share, published)
    number("因人外出未办", "visitors sent away", total.turnedAway, published)
    number("否定报备", "refusals filed", total.denied, published)
    number("制度检查未落实", "rules not kept", total.notKept, published)
    for breach in total.breaches where breach.times > 0 {
      // That no appraisal has a unit is nothing that the unit broke.
      number(
        breach.rule == "appraise" ? "年度未纳入考评单位" : "违反\(breach.chinese)", "breaches \(breach.rule)",
        breach.times, published)
    }
  }

  /// Adds mandates (代办服务): by tier, handed on in time, what came of them, and the three clocks of which none hides
  /// another. Nothing where there was none.
  ///
  /// - Parameters:
  ///   - table: the figures of the period.
  ///   - published: values printed elsewhere, by the English name of the figure: they stand beside the computed.
  public mutating func add(mandates table: Network.Table, published: [String: String] = [:]) {
    let total = table.total
    number("村级代办件", "mandates of villages", total.village, published)
    number("镇级代办件", "mandates of towns", total.town, published)
    share("代办按时转交率", "mandates handed up in time", table.inTime, published)
    number("代办准予", "mandates granted", total.granted, published)
    number("代办退回补正", "mandates sent back for material", total.materials, published)
    for (chinese, english, mean) in [
      ("平均代办工作日", "days of agents", table.agent),
      ("平均受理机关工作日", "days of organs", table.organ),
      ("平均申请人合计工作日", "days of applicants", table.whole),
    ] {
      guard let mean else { continue }
      figure(chinese, english, mean.rounded(2), mean.rounded(2), published)
    }
    number("代办逾期转交", "late hand-overs", total.agentLate, published)
    number("代办收费", "fees taken by agents", total.charged, published)
  }

  private mutating func number(
    _ chinese: String, _ english: String, _ value: Int64, _ published: [String: String]
  ) {
    guard value != 0 else { return }
    figure(chinese, english, "\(value)", "\(value)", published)
  }

  private mutating func share(
    _ chinese: String, _ english: String, _ value: Fraction?, _ published: [String: String]
  ) {
    guard let value else { return }
    figure(chinese, english, value.percent(0) + "%", value.percent(2) + "%", published)
  }

  private mutating func figure(
    _ chinese: String, _ english: String, _ value: String, _ exact: String,
    _ published: [String: String]
  ) {
    var figure = Figure()
    (figure.chinese, figure.english) = (chinese, english)
    (figure.value, figure.exact) = (value, exact)
    figure.published = published[english]
    figures.append(figure)
  }

  private mutating func count(
    _ chinese: String, _ english: String, _ tally: TenRules.Tally, _ published: [String: String]
  ) {
    var figure = Figure()
    (figure.chinese, figure.english) = (chinese, english)
    let share = tally.share.map { "（\($0.percent(1))%）" } ?? ""
    (figure.value, figure.exact) = ("\(tally.count)", "\(tally.count)" + share)
    figure.published = published[english]
    figures.append(figure)
  }
}
