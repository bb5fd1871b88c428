/// A decision of a meeting, which becomes a task of its own (会议决定事项).
public struct MeetingDecision: Record, Equatable {
  /// What is to be done.
  public var text = ""
  /// The unit that does it.
  public var unit = ""
  /// The officer who does it.
  public var officer = ""
  /// By when.
  public var due = Day(0)

  /// A record to read into or to fill.
  public init() {}
  /// `text`, done by `unit`.
  public init(_ text: String, unit: String, officer: String = "", due: Day) {
    self.text = text
    self.unit = unit
    self.officer = officer
    self.due = due
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("due", &due)
    try visitor.defaulted("officer", &officer, "")
    try visitor.required("text", &text)
    try visitor.required("unit", &unit)
  }
}

/// A meeting about the project (协调会): its decisions are followed up.
public struct ProjectMeeting: Record, Equatable {
  /// The day.
  public var day = Day(0)
  /// What it was about.
  public var title = ""
  /// The minutes' number.
  public var document = ""
  /// The units that took part.
  public var units: [String] = []
  /// What was decided.
  public var decisions: [MeetingDecision] = []
  /// The number of the first decision; said by the engine.
  public var first: Int32?

  /// A record to read into or to fill.
  public init() {}
  /// A meeting on `day`.
  public init(
    day: Day, title: String, document: String, units: [String] = [],
    decisions: [MeetingDecision] = []
  ) {
    self.day = day
    self.title = title
    self.document = document
    self.units = units
    self.decisions = decisions
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("day", &day)
    try visitor.list("decisions", &decisions)
    try visitor.required("document", &document)
    try visitor.optional("first", &first)
    try visitor.required("title", &title)
    try visitor.list("units", &units)
  }
}

/// A problem that stands in the way (提出问题).
public struct ProjectProblem: Record, Equatable {
  /// What it is.
  public var title = ""
  /// More of it.
  public var text = ""
  /// Where it comes from.
  public var source: ProblemSource = .unit
  /// Its number within the project; said by the engine.
  public var number: Int32?

  /// A record to read into or to fill.
  public init() {}
  /// `title`.
  public init(_ title: String, text: String = "", source: ProblemSource = .unit) {
    self.title = title
    self.text = text
    self.source = source
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.optional("number", &number)
    try visitor.defaulted("source", &source, .unit)
    try visitor.defaulted("text", &text, "")
    try visitor.required("title", &title)
  }
}

/// A problem is given to a unit (交办问题).
public struct ProblemAssignment: Record, Equatable {
  /// Which.
  public var number: Int32 = 0
  /// The unit that solves it.
  public var unit = ""
  /// The officer who solves it.
  public var officer = ""
  /// Who follows it; the project's tracker where empty.
  public var follower = ""
  /// By when.
  public var due = Day(0)
  /// The document that assigns it.
  public var document = ""

  /// A record to read into or to fill.
  public init() {}
  /// Problem `number` to `unit`.
  public init(
    _ number: Int32, unit: String, officer: String = "", follower: String = "", due: Day,
    document: String = ""
  ) {
    self.number = number
    self.unit = unit
    self.officer = officer
    self.follower = follower
    self.due = due
    self.document = document
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("document", &document, "")
    try visitor.required("due", &due)
    try visitor.defaulted("follower", &follower, "")
    try visitor.required("number", &number)
    try visitor.defaulted("officer", &officer, "")
    try visitor.required("unit", &unit)
  }
}

/// A problem is solved, as its unit says (问题解决).
public struct ProblemSolution: Record, Equatable {
  /// Which.
  public var number: Int32 = 0
  /// How.
  public var result = ""
  /// Documents of the archive that show it.
  public var evidence: [Int32] = []

  /// A record to read into or to fill.
  public init() {}
  /// Problem `number`.
  public init(_ number: Int32, result: String, evidence: [Int32] = []) {
    self.number = number
    self.result = result
    self.evidence = evidence
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("evidence", &evidence)
    try visitor.required("number", &number)
    try visitor.required("result", &result)
  }
}

/// The office checks a solution (核实).
public struct ProblemCheck: Record, Equatable {
  /// Which.
  public var number: Int32 = 0
  /// Whether it is solved.
  public var passed = false
  /// What was found; needed where it is not.
  public var note = ""

  /// A record to read into or to fill.
  public init() {}
  /// Problem `number`.
  public init(_ number: Int32, passed: Bool, note: String = "") {
    self.number = number
    self.passed = passed
    self.note = note
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("note", &note, "")
    try visitor.required("number", &number)
    try visitor.required("passed", &passed)
  }
}

/// A verified problem is struck off (销号).
public struct ProblemWriteOff: Record, Equatable {
  /// Which.
  public var number: Int32 = 0
  /// A remark.
  public var note = ""

  /// A record to read into or to fill.
  public init() {}
  /// Problem `number`.
  public init(_ number: Int32, note: String = "") {
    self.number = number
    self.note = note
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("note", &note, "")
    try visitor.required("number", &number)
  }
}

/// A problem is opened again (重新交办).
public struct ProblemReopening: Record, Equatable {
  /// Which.
  public var number: Int32 = 0
  /// Why.
  public var reason = ""
  /// By when.
  public var due = Day(0)

  /// A record to read into or to fill.
  public init() {}
  /// Problem `number`.
  public init(_ number: Int32, reason: String, due: Day) {
    self.number = number
    self.reason = reason
    self.due = due
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("due", &due)
    try visitor.required("number", &number)
    try visitor.required("reason", &reason)
  }
}

/// Listed for supervision (挂牌督办): with number, leader, deadline and weekly reports.
public struct ProjectListing: Record, Equatable {
  /// The number it is listed under.
  public var number = ""
  /// What is to be done.
  public var matter = ""
  /// The leader in charge of it.
  public var leader = ""
  /// By when.
  public var deadline = Day(0)
  /// The document that lists it.
  public var document = ""
  /// Why it is listed again.
  public var reason = ""
  /// The first weekly report's day; said by the engine.
  public var weekly: Day?

  /// A record to read into or to fill.
  public init() {}
  /// Listed under `number`.
  public init(
    _ number: String, matter: String, leader: String, deadline: Day, document: String,
    reason: String = ""
  ) {
    self.number = number
    self.matter = matter
    self.leader = leader
    self.deadline = deadline
    self.document = document
    self.reason = reason
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("deadline", &deadline)
    try visitor.required("document", &document)
    try visitor.required("leader", &leader)
    try visitor.required("matter", &matter)
    try visitor.required("number", &number)
    try visitor.defaulted("reason", &reason, "")
    try visitor.optional("weekly", &weekly)
  }
}

/// A weekly report of a listed project (挂牌督办周报).
public struct ListingReport: Record, Equatable {
  /// What was done.
  public var text = ""
  /// The day it was due; said by the engine.
  public var due: Day?
  /// The day of the next; said by the engine.
  public var next: Day?

  /// A record to read into or to fill.
  public init() {}
  /// `text`.
  public init(_ text: String) {
    self.text = text
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.optional("due", &due)
    try visitor.optional("next", &next)
    try visitor.required("text", &text)
  }
}

/// The office checks a listed matter (挂牌督办核查).
public struct ListingCheck: Record, Equatable {
  /// Whether it is done.
  public var passed = false
  /// What was found; needed where it is not.
  public var note = ""
  /// Documents of the archive that show it.
  public var evidence: [Int32] = []

  /// A record to read into or to fill.
  public init() {}
  /// A check.
  public init(passed: Bool, note: String = "", evidence: [Int32] = []) {
    self.passed = passed
    self.note = note
    self.evidence = evidence
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("evidence", &evidence)
    try visitor.defaulted("note", &note, "")
    try visitor.required("passed", &passed)
  }
}

/// A listed matter is signed off (挂牌督办销号).
public struct Delisting: Record, Equatable {
  /// A remark.
  public var note = ""

  /// A record to read into or to fill.
  public init() {}
  /// Signed off.
  public init(_ note: String = "") {
    self.note = note
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("note", &note, "")
  }
}

/// Something was not done in time (监察发现).
public struct ProjectFinding: Record, Equatable {
  /// The rule.
  public var rule: FaultRule = .p1
  /// How heavy.
  public var severity: FaultRule.Class = .yellow
  /// The day it was broken.
  public var day = Day(0)
  /// The day it was due.
  public var due: Day?
  /// The unit that owes it.
  public var unit = ""
  /// The problem's number; 0 where it is none.
  public var number: Int32 = 0
  /// The card's number; empty where it is none.
  public var card = ""
  /// The half-month.
  public var period: HalfMonth?
  /// The rung.
  public var rung: UrgingRung?
  /// The day of the next weekly report, where one was missed.
  public var next: Day?

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("card", &card, "")
    try visitor.required("day", &day)
    try visitor.optional("due", &due)
    try visitor.optional("next", &next)
    try visitor.defaulted("number", &number, 0)
    try visitor.optional("period", &period)
    try visitor.required("rule", &rule)
    try visitor.optional("rung", &rung)
    try visitor.required("severity", &severity)
    try visitor.defaulted("unit", &unit, "")
  }
}
