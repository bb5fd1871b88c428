/// A half-month report (半月进度表): DOMAIN §5.2.
public struct ProgressReport: Record, Equatable {
  /// Which half-month.
  public var period = HalfMonth.epoch
  /// How much of the whole is done, in basis points 0…10,000.
  public var progress: Int32 = 0
  /// Invested in the period, in fen; negative to correct.
  public var invested: Int64 = 0
  /// Invested so far, in fen, as the unit reckons it; must agree.
  public var cumulative: Int64?
  /// How far it has come.
  public var stage: ProjectStage?
  /// What is known of tasks and milestones.
  public var tasks: [TaskFact] = []
  /// Problems.
  public var problems = ""
  /// What is asked for.
  public var requests = ""
  /// The next half-month's work.
  public var next = ""
  /// The leader of the unit who signed it.
  public var signedBy = ""
  /// Why progress or investment goes back.
  public var reason = ""

  /// A record to read into or to fill.
  public init() {}
  /// The report of `period`.
  public init(
    _ period: HalfMonth, progress: Int32, invested: Int64, signedBy: String, tasks: [TaskFact] = [],
    problems: String = "", requests: String = "", next: String = "", reason: String = ""
  ) {
    self.period = period
    self.progress = progress
    self.invested = invested
    self.signedBy = signedBy
    self.tasks = tasks
    self.problems = problems
    self.requests = requests
    self.next = next
    self.reason = reason
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.optional("cumulative", &cumulative)
    try visitor.required("invested", &invested)
    try visitor.defaulted("next", &next, "")
    try visitor.required("period", &period)
    try visitor.defaulted("problems", &problems, "")
    try visitor.required("progress", &progress)
    try visitor.defaulted("reason", &reason, "")
    try visitor.defaulted("requests", &requests, "")
    try visitor.required("signedBy", &signedBy)
    try visitor.optional("stage", &stage)
    try visitor.list("tasks", &tasks)
  }
}

/// A report as the ledger knows it, with what follows from the day it came.
public struct ProgressRecord: Record, Equatable {
  /// The report.
  public var report = ProgressReport()
  /// The day it was due.
  public var due = Day(0)
  /// Working days it came late.
  public var late: Int32 = 0
  /// Invested so far, in fen.
  public var cumulative: Int64 = 0
  /// Where it corrects another: how much more was invested than that one said, in fen.
  public var change: Int64 = 0

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("change", &change, 0)
    try visitor.required("cumulative", &cumulative)
    try visitor.required("due", &due)
    try visitor.defaulted("late", &late, 0)
    try visitor.required("report", &report)
  }
}

/// A report may come later, for good cause (同意延期报送).
public struct ReportExcuse: Record, Equatable {
  /// Which half-month.
  public var period = HalfMonth.epoch
  /// The day by which it must come.
  public var until = Day(0)
  /// Why.
  public var reason = ""
  /// The document that allows it.
  public var document = ""

  /// A record to read into or to fill.
  public init() {}
  /// Until `until`.
  public init(_ period: HalfMonth, until: Day, reason: String, document: String) {
    self.period = period
    self.until = until
    self.reason = reason
    self.document = document
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("document", &document)
    try visitor.required("period", &period)
    try visitor.required("reason", &reason)
    try visitor.required("until", &until)
  }
}

/// A report did not come in time (未按时报送).
public struct ReportMiss: Record, Equatable {
  /// Which half-month.
  public var period = HalfMonth.epoch
  /// The day it was due.
  public var due = Day(0)
  /// How many were missed one after the other, this one included.
  public var inRow: Int32 = 0
  /// How many were missed in this quarter, this one included.
  public var inQuarter: Int32 = 0

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("due", &due)
    try visitor.required("inQuarter", &inQuarter)
    try visitor.required("inRow", &inRow)
    try visitor.required("period", &period)
  }
}

/// A rung of the ladder was reached (启动催办).
public struct Urging: Record, Equatable {
  /// The half-month whose report is missing.
  public var period = HalfMonth.epoch
  /// Which rung.
  public var rung: UrgingRung = .telephone
  /// Why.
  public var cause: UrgingCause = .overdue
  /// How many working days, or missed reports.
  public var count: Int32 = 0
  /// The day the report was due.
  public var due = Day(0)
  /// The last day for recording what was done; nil where nothing is to be recorded.
  public var recordBy: Day?

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("cause", &cause)
    try visitor.required("count", &count)
    try visitor.required("due", &due)
    try visitor.required("period", &period)
    try visitor.optional("recordBy", &recordBy)
    try visitor.required("rung", &rung)
  }
}

/// What was done on a rung (催办记录): who, when, what was promised.
public struct UrgingRecord: Record, Equatable {
  /// The half-month.
  public var period = HalfMonth.epoch
  /// The rung.
  public var rung: UrgingRung = .telephone
  /// When.
  public var urgedAt = Instant(0)
  /// The officer who was reached.
  public var reached = ""
  /// The day the report was promised for.
  public var promised: Day?
  /// The notice's number; needed in writing and above.
  public var document = ""
  /// What was said.
  public var note = ""

  /// A record to read into or to fill.
  public init() {}
  /// What was done on `rung`.
  public init(
    _ period: HalfMonth, rung: UrgingRung, urgedAt: Instant, reached: String, promised: Day? = nil,
    document: String = "", note: String = ""
  ) {
    self.period = period
    self.rung = rung
    self.urgedAt = urgedAt
    self.reached = reached
    self.promised = promised
    self.document = document
    self.note = note
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("document", &document, "")
    try visitor.defaulted("note", &note, "")
    try visitor.required("period", &period)
    try visitor.optional("promised", &promised)
    try visitor.required("reached", &reached)
    try visitor.required("rung", &rung)
    try visitor.required("urgedAt", &urgedAt)
  }
}

/// What the light was judged by: a value and what it was held against.
public struct LightReading: Record, Equatable {
  /// The measure.
  public var measure: LightMeasure = .progress
  /// Its value: basis points, working days, months, reports.
  public var value: Int64 = 0
  /// The threshold that it passed.
  public var threshold: Int64 = 0
  /// The light it gives.
  public var light: ProjectLight = .grey
  /// The task that decides it; empty where none does.
  public var task = ""

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("light", &light)
    try visitor.required("measure", &measure)
    try visitor.defaulted("task", &task, "")
    try visitor.required("threshold", &threshold)
    try visitor.required("value", &value)
  }
}

/// The light of a period as it was recorded (亮灯).
public struct ProjectAssessment: Record, Equatable {
  /// The half-month.
  public var period = HalfMonth.epoch
  /// The light.
  public var light: ProjectLight = .grey
  /// What it was judged by, the heaviest first.
  public var readings: [LightReading] = []
  /// How many periods running it was so heavy or heavier.
  public var running: Int32 = 0
  /// The step that follows; a person takes it.
  public var step: SupervisionStep?
  /// Progress as last reported, in basis points.
  public var progress: Int32 = 0
  /// Progress planned by then, in basis points.
  public var planned: Int32 = 0
  /// Invested so far, in fen.
  public var invested: Int64 = 0
  /// Investment planned by then, in fen.
  public var investmentPlanned: Int64 = 0

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("invested", &invested)
    try visitor.required("investmentPlanned", &investmentPlanned)
    try visitor.required("light", &light)
    try visitor.required("period", &period)
    try visitor.required("planned", &planned)
    try visitor.required("progress", &progress)
    try visitor.list("readings", &readings)
    try visitor.defaulted("running", &running, 0)
    try visitor.optional("step", &step)
  }
}

/// A visit to the site (现场调研).
public struct ProjectVisit: Record, Equatable {
  /// The day.
  public var day = Day(0)
  /// Who went.
  public var by = ""
  /// What was found.
  public var found = ""
  /// The minutes' number.
  public var document = ""

  /// A record to read into or to fill.
  public init() {}
  /// A visit on `day`.
  public init(day: Day, by: String, found: String, document: String = "") {
    self.day = day
    self.by = by
    self.found = found
    self.document = document
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("by", &by)
    try visitor.required("day", &day)
    try visitor.defaulted("document", &document, "")
    try visitor.required("found", &found)
  }
}
