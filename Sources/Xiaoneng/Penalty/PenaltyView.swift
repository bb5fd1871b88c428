/// Which penalty cases to list.
public struct PenaltyFilter: Record, Equatable {
  /// Only this unit's.
  public var unit: String = ""
  /// Only of this violation.
  public var benchmark: String = ""
  /// Only those in this phase.
  public var phase: String = ""
  /// Only those numbered after this one.
  public var after: String = ""
  /// At most so many, 1…1000.
  public var limit: Int32 = 100

  /// A record to read into or to fill.
  public init() {}
  /// Cases that match.
  public init(
    unit: String, benchmark: String = "", phase: String = "", after: String = "",
    limit: Int32 = 100
  ) {
    (self.unit, self.benchmark, self.phase) = (unit, benchmark, phase)
    (self.after, self.limit) = (after, limit)
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("after", &after, "")
    try visitor.defaulted("benchmark", &benchmark, "")
    try visitor.defaulted("limit", &limit, 100)
    try visitor.defaulted("phase", &phase, "")
    try visitor.defaulted("unit", &unit, "")
  }
}

/// A penalty case as the viewer may see it: never with who it is about.
public struct PenaltyView: Record, Equatable {
  /// Its number.
  public var number: String = ""
  /// The phase.
  public var phase: String = ""
  /// The phase in Chinese.
  public var phaseChinese: String = ""
  /// The unit.
  public var unit: String = ""
  /// The violation.
  public var benchmark: String = ""
  /// The violation in Chinese.
  public var benchmarkChinese: String = ""
  /// Whether an organisation did it.
  public var organisation: Bool = false
  /// The day it was done.
  public var committed: Day = Day(0)
  /// The day it was opened.
  public var opened: Day = Day(0)
  /// Who looks into it; inside only.
  public var officers: [String] = []
  /// What is on file for and against.
  public var circumstances: [Circumstance.Kind] = []
  /// The last day for deciding.
  public var decideBy: Day?
  /// The fine that is proposed, in fen; inside, and once the subject was told.
  public var proposedFine: Int64?
  /// The band of it.
  public var band: DiscretionBand?
  /// The last day to ask for a hearing.
  public var hearingBy: Day?
  /// The day of the hearing.
  public var hearingDay: Day?
  /// What was decided.
  public var outcome: PenaltyOutcome?
  /// The fine, in fen.
  public var fine: Int64?
  /// The day of the decision.
  public var decided: Day?
  /// The day it was served.
  public var served: Day?
  /// The last day to pay.
  public var payBy: Day?
  /// What came in, in fen.
  public var paid: Int64 = 0
  /// What is left of the fine, in fen.
  public var outstanding: Int64 = 0
  /// The late charge 加处罚款 that is left on the day of the question, in fen.
  public var charge: Int64 = 0
  /// The appeal that runs.
  public var appeal: AppealKind?
  /// Limits that ran out.
  public var overruns: [PenaltyLimit] = []
  /// How it ended.
  public var closure: PenaltyClosure?

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.optional("appeal", &appeal)
    try visitor.optional("band", &band)
    try visitor.required("benchmark", &benchmark)
    try visitor.defaulted("benchmarkChinese", &benchmarkChinese, "")
    try visitor.defaulted("charge", &charge, 0)
    try visitor.list("circumstances", &circumstances)
    try visitor.optional("closure", &closure)
    try visitor.required("committed", &committed)
    try visitor.optional("decideBy", &decideBy)
    try visitor.optional("decided", &decided)
    try visitor.optional("fine", &fine)
    try visitor.optional("hearingBy", &hearingBy)
    try visitor.optional("hearingDay", &hearingDay)
    try visitor.required("number", &number)
    try visitor.list("officers", &officers)
    try visitor.required("opened", &opened)
    try visitor.defaulted("organisation", &organisation, false)
    try visitor.optional("outcome", &outcome)
    try visitor.defaulted("outstanding", &outstanding, 0)
    try visitor.list("overruns", &overruns)
    try visitor.defaulted("paid", &paid, 0)
    try visitor.optional("payBy", &payBy)
    try visitor.required("phase", &phase)
    try visitor.required("phaseChinese", &phaseChinese)
    try visitor.optional("proposedFine", &proposedFine)
    try visitor.optional("served", &served)
    try visitor.required("unit", &unit)
  }
}

/// Penalty cases.
public struct PenaltyList: Record, Equatable {
  /// The cases, by number.
  public var penalties: [PenaltyView] = []
  /// Whether there are more.
  public var more: Bool = false

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("more", &more, false)
    try visitor.list("penalties", &penalties)
  }
}

/// How a penalty came about (裁量说明): line by line, with what the law asks for.
public struct PenaltyExplanation: Record, Equatable {
  /// The case's number.
  public var number: String = ""
  /// The proposal as it stands.
  public var proposal: PenaltyProposal?
  /// Procedure and deadlines, line by line.
  public var told: [PenaltyLine] = []
  /// A draft of the reasons 说理, in Chinese, for a person to edit.
  public var reasons: String = ""

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("number", &number)
    try visitor.optional("proposal", &proposal)
    try visitor.defaulted("reasons", &reasons, "")
    try visitor.list("told", &told)
  }
}
