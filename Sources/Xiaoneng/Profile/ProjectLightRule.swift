/// When a project's light turns (亮灯标准): one measure against one threshold. DOMAIN §5.4.
///
/// The rules of a profile are alternatives: the heaviest light that any of them gives is the project's.
public struct ProjectLightRule: Record, Equatable {
  /// The light it gives.
  public var light: ProjectLight = .red
  /// What is measured.
  public var measure: LightMeasure = .progress
  /// What it is held against: basis points, working days, months or reports, as the measure says.
  public var threshold: Int64 = 0

  /// A rule to read into or to fill.
  public init() {}
  /// `light` where `measure` passes `threshold`.
  public init(_ light: ProjectLight, _ measure: LightMeasure, _ threshold: Int64) {
    self.light = light
    self.measure = measure
    self.threshold = threshold
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("light", &light)
    try visitor.required("measure", &measure)
    try visitor.required("threshold", &threshold)
  }

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

/// What follows a light (督办措施): so many periods running, that step. DOMAIN §5.4.
public struct SupervisionRule: Record, Equatable {
  /// The light.
  public var light: ProjectLight = .red
  /// How many periods running.
  public var running: Int32 = 1
  /// The step.
  public var step: SupervisionStep = .remind

  /// A rule to read into or to fill.
  public init() {}
  /// `step` after `running` periods of `light`.
  public init(_ light: ProjectLight, running: Int32 = 1, _ step: SupervisionStep) {
    self.light = light
    self.running = running
    self.step = step
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("light", &light)
    try visitor.required("running", &running)
    try visitor.required("step", &step)
  }

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

/// When a late report is urged (催办阶梯): so many working days after it was due. DOMAIN §5.2.
public struct UrgingRule: Record, Equatable {
  /// The rung.
  public var rung: UrgingRung = .telephone
  /// Working days after the due day; nil where days alone do not lead there.
  public var days: Int32?
  /// Reports missed one after the other; nil where they do not lead there.
  public var inRow: Int32?
  /// Reports missed within a quarter; nil where they do not lead there.
  public var inQuarter: Int32?
  /// Whether what was done on it must be recorded: who, when, what was promised.
  public var recorded = false

  /// A rule to read into or to fill.
  public init() {}
  /// `rung` after so many days or missed reports.
  public init(
    _ rung: UrgingRung, days: Int32? = nil, inRow: Int32? = nil, inQuarter: Int32? = nil,
    recorded: Bool = true
  ) {
    self.rung = rung
    self.days = days
    self.inRow = inRow
    self.inQuarter = inQuarter
    self.recorded = recorded
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.optional("days", &days)
    try visitor.optional("inQuarter", &inQuarter)
    try visitor.optional("inRow", &inRow)
    try visitor.defaulted("recorded", &recorded, false)
    try visitor.required("rung", &rung)
  }

  /// The usual ladder [P], from the account's 电话催办 and 现场督办: days 1, 3, 5, 7; a circular also at the second
  /// miss running, accountability at the third of a quarter.
  public static let usual = [
    UrgingRule(.telephone, days: 1), UrgingRule(.written, days: 3), UrgingRule(.onSite, days: 5),
    UrgingRule(.circulated, days: 7, inRow: 2), UrgingRule(.accountability, inQuarter: 3),
  ]
}
