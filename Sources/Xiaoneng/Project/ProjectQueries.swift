/// Which key projects to list.
public struct ProjectFilter: Record, Equatable {
  /// Only those of this unit.
  public var unit = ""
  /// Only those of this category.
  public var category = ""
  /// Only those in this phase.
  public var phase = ""
  /// Only those with this light.
  public var light: ProjectLight?
  /// Only those numbered after this one.
  public var after = ""
  /// At most so many, 1…1000.
  public var limit: Int32 = 100

  /// A record to read into or to fill.
  public init() {}
  /// Projects that match.
  public init(
    unit: String = "", category: String = "", phase: String = "", light: ProjectLight? = nil,
    after: String = "", limit: Int32 = 100
  ) {
    self.unit = unit
    self.category = category
    self.phase = phase
    self.light = light
    self.after = after
    self.limit = limit
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("after", &after, "")
    try visitor.defaulted("category", &category, "")
    try visitor.optional("light", &light)
    try visitor.defaulted("limit", &limit, 100)
    try visitor.defaulted("phase", &phase, "")
    try visitor.defaulted("unit", &unit, "")
  }
}

/// How a project is to be shown.
public struct ProjectMoment: Record, Equatable {
  /// As it was known at this moment; now where left out.
  public var asOf: Instant?

  /// A record to read into or to fill.
  public init() {}
  /// As it was known at `asOf`.
  public init(asOf: Instant? = nil) {
    self.asOf = asOf
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.optional("asOf", &asOf)
  }
}

/// Which schedule of a project to show, and whether to draw it.
public struct ScheduleRequest: Record, Equatable {
  /// This version as it was handed in; the one in force where left out.
  public var version: Int32?
  /// Whether to draw it.
  public var svg = false

  /// A record to read into or to fill.
  public init() {}
  /// A schedule.
  public init(version: Int32? = nil, svg: Bool = false) {
    self.version = version
    self.svg = svg
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("svg", &svg, false)
    try visitor.optional("version", &version)
  }
}

/// A line of the list of key projects.
public struct ProjectRow: Record, Equatable {
  /// Its number.
  public var number = ""
  /// Its name.
  public var name = ""
  /// The responsible unit.
  public var unit = ""
  /// The leader in charge.
  public var leader = ""
  /// The phase.
  public var phase = ""
  /// The phase in Chinese.
  public var phaseChinese = ""
  /// The light.
  public var light: ProjectLight = .grey
  /// The light in Chinese.
  public var lightChinese = ""
  /// Progress as last reported, in basis points.
  public var progress: Int32 = 0
  /// Progress planned so far, in basis points.
  public var planned: Int32 = 0
  /// The day by which it must be complete.
  public var finish = Day(0)
  /// When it will be done, by the facts.
  public var forecast: Day?
  /// How many of the six ones hold.
  public var ones: Int32 = 0
  /// Reports missed one after the other now.
  public var missed: Int32 = 0
  /// Problems not struck off.
  public var problems: Int32 = 0
  /// Whether it is listed for supervision.
  public var listed = false

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("finish", &finish)
    try visitor.optional("forecast", &forecast)
    try visitor.required("leader", &leader)
    try visitor.required("light", &light)
    try visitor.required("lightChinese", &lightChinese)
    try visitor.defaulted("listed", &listed, false)
    try visitor.defaulted("missed", &missed, 0)
    try visitor.required("name", &name)
    try visitor.required("number", &number)
    try visitor.required("ones", &ones)
    try visitor.required("phase", &phase)
    try visitor.required("phaseChinese", &phaseChinese)
    try visitor.required("planned", &planned)
    try visitor.defaulted("problems", &problems, 0)
    try visitor.required("progress", &progress)
    try visitor.required("unit", &unit)
  }
}

/// Key projects.
public struct ProjectList: Record, Equatable {
  /// The projects, by number.
  public var projects: [ProjectRow] = []
  /// Whether there are more.
  public var more = false

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("more", &more, false)
    try visitor.list("projects", &projects)
  }
}

/// A schedule of a project, worked out by the facts of the day, and drawn where asked.
public struct ProjectSchedule: Record, Equatable {
  /// Its version.
  public var version: Int32 = 0
  /// Whether it is the one in force.
  public var approved = false
  /// The schedule, with what is known of its tasks.
  public var plan = WorkPlan()
  /// What it comes to.
  public var schedule = WorkSchedule()
  /// The picture.
  public var svg = ""

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("approved", &approved, false)
    try visitor.required("plan", &plan)
    try visitor.required("schedule", &schedule)
    try visitor.defaulted("svg", &svg, "")
    try visitor.required("version", &version)
  }
}
