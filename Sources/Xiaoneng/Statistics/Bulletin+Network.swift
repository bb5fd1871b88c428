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
