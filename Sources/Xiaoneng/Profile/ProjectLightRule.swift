extension ProjectLightRule {
  /// The usual rules [P]: green from 1, watched from 0.8, yellow from 0.6 or a slip of more than ten working
  /// days, red below, with a critical slip of more than thirty, or forecast beyond the required finish.
  public static let usual = [
    ProjectLightRule(.red, .progress, 6_000), ProjectLightRule(.red, .investment, 6_000),
    ProjectLightRule(.red, .criticalSlip, 30), ProjectLightRule(.red, .forecastSlip, 0),
    ProjectLightRule(.yellow, .progress, 8_000), ProjectLightRule(.yellow, .investment, 8_000),
    ProjectLightRule(.yellow, .milestoneSlip, 10),
    ProjectLightRule(.watch, .progress, 10_000), ProjectLightRule(.watch, .investment, 10_000),
  ]
  /// 三亚 2022: a shortfall of cumulative investment is yellow, of more than half red.
  public static let sanya2022 = [
    ProjectLightRule(.red, .investment, 5_000), ProjectLightRule(.yellow, .investment, 10_000),
  ]
  /// 银川 2025: 10 to 30 points behind, or not begun in its month, is yellow; more than 30 points, or three
  /// months, red.
  public static let yinchuan2025 = [
    ProjectLightRule(.red, .progressBehind, 3_000), ProjectLightRule(.red, .notStarted, 3),
    ProjectLightRule(.yellow, .progressBehind, 999), ProjectLightRule(.yellow, .notStarted, 1),
  ]
  /// 武汉: below 80 % of the schedule is yellow, below 60 % red.
  public static let wuhan = [
    ProjectLightRule(.red, .progress, 6_000), ProjectLightRule(.yellow, .progress, 8_000),
  ]
  /// 新晃 2015: below 80 % is tracked (重点跟踪), below 60 % a yellow card.
  public static let xinhuang2015 = [
    ProjectLightRule(.yellow, .progress, 6_000), ProjectLightRule(.watch, .progress, 8_000),
  ]
}

extension SupervisionRule {
  /// The usual steps [P]: 提醒 → 催办 → 督办通知单 → 约谈 → 挂牌督办 → 通报、问责.
  public static let usual = [
    SupervisionRule(.watch, .remind), SupervisionRule(.watch, running: 2, .urge),
    SupervisionRule(.yellow, .notice), SupervisionRule(.yellow, running: 2, .interview),
    SupervisionRule(.red, .interview), SupervisionRule(.red, running: 2, .listing),
    SupervisionRule(.red, running: 3, .circulate),
  ]
  /// 三亚 2022: yellow, the project's lead is interviewed; two running, the heads; red, by a leader.
  public static let sanya2022 = [
    SupervisionRule(.yellow, .interview), SupervisionRule(.red, .interview),
  ]
}

extension UrgingRule {
  /// The usual ladder [P], from the account's 电话催办 and 现场督办: days 1, 3, 5, 7; a circular also at the second
  /// miss running, accountability at the third of a quarter.
  public static let usual = [
    UrgingRule(.telephone, days: 1, recorded: true), UrgingRule(.written, days: 3, recorded: true),
    UrgingRule(.onSite, days: 5, recorded: true),
    UrgingRule(.circulated, days: 7, inRow: 2, recorded: true),
    UrgingRule(.accountability, inQuarter: 3, recorded: true),
  ]
}
