/// Which counts of key projects.
public struct ProjectPeriod: Record, Equatable {
  /// The first day.
  public var from = Day(0)
  /// The last day.
  public var through = Day(0)
  /// Only those of this unit.
  public var unit = ""

  /// A record to read into or to fill.
  public init() {}
  /// From `from` through `through`.
  public init(from: Day, through: Day, unit: String = "") {
    self.from = from
    self.through = through
    self.unit = unit
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("from", &from)
    try visitor.required("through", &through)
    try visitor.defaulted("unit", &unit, "")
  }
}

/// One count of key projects.
public struct ProjectCell: Record, Equatable {
  /// What is counted, as the counters spell it.
  public var count = ""
  /// The same in Chinese.
  public var chinese = ""
  /// How many; for `invested` fen 分.
  public var value: Int64 = 0

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("chinese", &chinese)
    try visitor.required("count", &count)
    try visitor.required("value", &value)
  }
}

/// How a unit did with its projects in a period.
public struct ProjectUnitRow: Record, Equatable {
  /// The unit.
  public var unit = ""
  /// Reports that came.
  public var filed: Int64 = 0
  /// Of these in time.
  public var onTime: Int64 = 0
  /// Did not come in time.
  public var missed: Int64 = 0
  /// Rungs that were reached.
  public var urged: Int64 = 0
  /// Rules broken.
  public var faults: Int64 = 0

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("faults", &faults)
    try visitor.required("filed", &filed)
    try visitor.required("missed", &missed)
    try visitor.required("onTime", &onTime)
    try visitor.required("unit", &unit)
    try visitor.required("urged", &urged)
  }
}

/// What a period comes to in key projects (重点项目统计).
public struct ProjectTable: Record, Equatable {
  /// The first day.
  public var from = Day(0)
  /// The last day.
  public var through = Day(0)
  /// Only those of this unit; empty for all.
  public var unit = ""
  /// Projects on the list at its end 在列项目.
  public var projects: Int64 = 0
  /// Reports that came in time or were missed 应报.
  public var reportsDue: Int64 = 0
  /// Of these in time 按时.
  public var onTime: Int64 = 0
  /// The same in basis points 按时报送率.
  public var onTimeRate: Int64?
  /// Rules broken 监察发现.
  public var faults: Int64 = 0
  /// Every count that is not 0.
  public var counts: [ProjectCell] = []
  /// By unit; for the office, the leaders and audit.
  public var byUnit: [ProjectUnitRow] = []

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("byUnit", &byUnit)
    try visitor.list("counts", &counts)
    try visitor.required("faults", &faults)
    try visitor.required("from", &from)
    try visitor.required("onTime", &onTime)
    try visitor.optional("onTimeRate", &onTimeRate)
    try visitor.required("projects", &projects)
    try visitor.required("reportsDue", &reportsDue)
    try visitor.required("through", &through)
    try visitor.defaulted("unit", &unit, "")
  }
}

/// What a project's facts are worth on the six ones (“六个一”考评): DOMAIN §6.4.
public struct ProjectScore: Record, Equatable {
  /// Its number.
  public var number = ""
  /// Its name.
  public var name = ""
  /// The scheme and its version.
  public var scheme = ""
  /// The score, in hundredths of a point.
  public var total: Int64 = 0
  /// The grade.
  public var grade = ""
  /// The grade in Chinese.
  public var gradeChinese = ""
  /// The marks and what was deducted.
  public var entry = AppraisalEntry()
  /// The score line by line, in Chinese.
  public var chinese = ""
  /// The same in English.
  public var english = ""

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("chinese", &chinese)
    try visitor.required("english", &english)
    try visitor.required("entry", &entry)
    try visitor.required("grade", &grade)
    try visitor.required("gradeChinese", &gradeChinese)
    try visitor.required("name", &name)
    try visitor.required("number", &number)
    try visitor.required("scheme", &scheme)
    try visitor.required("total", &total)
  }
}
