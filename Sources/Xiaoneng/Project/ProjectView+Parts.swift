/// Whether one of the six ones holds (六个一核查), and why.
public struct OneVerdict: Record, Equatable {
  /// Which one.
  public var one: ProjectOne = .project
  /// Whether it holds.
  public var holds = false
  /// Why, in Chinese.
  public var chinese = ""
  /// Why, in English.
  public var english = ""

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("chinese", &chinese)
    try visitor.required("english", &english)
    try visitor.required("holds", &holds)
    try visitor.required("one", &one)
  }
}

/// Half-month reports so far (半月汇报统计).
public struct ReportTally: Record, Equatable {
  /// Fell due so far 应报.
  public var due: Int32 = 0
  /// Of these came 已报.
  public var filed: Int32 = 0
  /// Of these in time 按时.
  public var onTime: Int32 = 0
  /// Did not come in time 逾期.
  public var missed: Int32 = 0
  /// Missed one after the other now 连续逾期.
  public var inRow: Int32 = 0

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("due", &due)
    try visitor.required("filed", &filed)
    try visitor.defaulted("inRow", &inRow, 0)
    try visitor.required("missed", &missed)
    try visitor.required("onTime", &onTime)
  }
}

/// A rung that was reached.
public struct UrgingView: Record, Equatable {
  /// The half-month.
  public var period = HalfMonth.epoch
  /// The rung.
  public var rung: UrgingRung = .telephone
  /// The rung in Chinese.
  public var chinese = ""
  /// The day it was reached.
  public var day = Day(0)
  /// Whether what was done was recorded.
  public var recorded = false
  /// The day the report was promised for.
  public var promised: Day?

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("chinese", &chinese)
    try visitor.required("day", &day)
    try visitor.required("period", &period)
    try visitor.optional("promised", &promised)
    try visitor.required("recorded", &recorded)
    try visitor.required("rung", &rung)
  }
}

/// A problem or decision as it is shown.
public struct ProblemView: Record, Equatable {
  /// Its number.
  public var number: Int32 = 0
  /// What it is.
  public var title = ""
  /// Where it comes from.
  public var source: ProblemSource = .unit
  /// Where it stands.
  public var stage = ""
  /// The same in Chinese.
  public var stageChinese = ""
  /// The day it was raised.
  public var raised = Day(0)
  /// The unit that solves it.
  public var unit = ""
  /// The officer who solves it.
  public var officer = ""
  /// Who follows it.
  public var follower = ""
  /// By when.
  public var due: Day?
  /// The day it was solved.
  public var solved: Day?
  /// The day it was struck off 销号.
  public var writtenOff: Day?
  /// Whether it was not solved in time.
  public var late = false
  /// Whether it was opened again.
  public var reopened = false

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.optional("due", &due)
    try visitor.defaulted("follower", &follower, "")
    try visitor.defaulted("late", &late, false)
    try visitor.required("number", &number)
    try visitor.defaulted("officer", &officer, "")
    try visitor.required("raised", &raised)
    try visitor.defaulted("reopened", &reopened, false)
    try visitor.optional("solved", &solved)
    try visitor.required("source", &source)
    try visitor.required("stage", &stage)
    try visitor.required("stageChinese", &stageChinese)
    try visitor.required("title", &title)
    try visitor.defaulted("unit", &unit, "")
    try visitor.optional("writtenOff", &writtenOff)
  }
}

/// Listed for supervision, as it is shown (挂牌督办).
public struct ListingView: Record, Equatable {
  /// The number.
  public var number = ""
  /// What is to be done.
  public var matter = ""
  /// The leader in charge of it.
  public var leader = ""
  /// The day it was listed.
  public var listed = Day(0)
  /// By when.
  public var deadline = Day(0)
  /// The day of the next weekly report.
  public var weekly = Day(0)
  /// Weekly reports that came.
  public var reports: Int32 = 0
  /// Weekly reports that did not.
  public var missed: Int32 = 0
  /// Whether the office found it done.
  public var checked = false

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("checked", &checked)
    try visitor.required("deadline", &deadline)
    try visitor.required("leader", &leader)
    try visitor.required("listed", &listed)
    try visitor.required("matter", &matter)
    try visitor.required("missed", &missed)
    try visitor.required("number", &number)
    try visitor.required("reports", &reports)
    try visitor.required("weekly", &weekly)
  }
}

/// A card as the office sees it: never who holds it.
public struct CardView: Record, Equatable {
  /// Its number.
  public var number = ""
  /// What it is.
  public var kind: CardKind = .supervision
  /// Where it stands.
  public var stage = ""
  /// Whether what a contact card tells has changed since.
  public var outdated = false

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("kind", &kind)
    try visitor.required("number", &number)
    try visitor.defaulted("outdated", &outdated, false)
    try visitor.required("stage", &stage)
  }
}

/// One of the project's approval cases.
public struct ProjectCaseView: Record, Equatable {
  /// The case.
  public var approval: DossierKey = .approval("-")
  /// What it is about.
  public var item = ""
  /// Where it stands.
  public var phase = ""
  /// Its light.
  public var light: Light = .grey
  /// By when, by promise.
  public var due: Day?

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("approval", &approval)
    try visitor.optional("due", &due)
    try visitor.defaulted("item", &item, "")
    try visitor.required("light", &light)
    try visitor.defaulted("phase", &phase, "")
  }
}
