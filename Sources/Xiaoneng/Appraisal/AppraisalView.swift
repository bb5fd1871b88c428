/// Which appraisals to list.
public struct AppraisalFilter: Record, Equatable {
  /// Only those in this phase.
  public var phase = ""
  /// Only those named after this one: the last of the page before.
  public var after = ""
  /// At most so many, 1…1000.
  public var limit: Int32 = 100

  /// A record to read into or to fill.
  public init() {}
  /// Appraisals that match.
  public init(phase: String = "", after: String = "", limit: Int32 = 100) {
    self.phase = phase
    self.after = after
    self.limit = limit
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("after", &after, "")
    try visitor.defaulted("limit", &limit, 100)
    try visitor.defaulted("phase", &phase, "")
  }
}

/// An appraisal as someone may see it (考评).
public struct AppraisalView: Record, Equatable {
  /// Its name.
  public var name = ""
  /// What it is called.
  public var title = ""
  /// Where it stands.
  public var phase = ""
  /// The same in Chinese.
  public var phaseChinese = ""
  /// The first day of the period.
  public var from = Day(0)
  /// The last day.
  public var through = Day(0)
  /// The last day for marks and findings.
  public var evidenceThrough = Day(0)
  /// The scheme, id@version.
  public var scheme = ""
  /// What it is called, in Chinese.
  public var schemeChinese = ""
  /// What it is called, in English.
  public var schemeEnglish = ""
  /// How many are appraised.
  public var subjects: Int32 = 0
  /// How many marks and findings count.
  public var entries: Int64 = 0
  /// The ballot.
  public var ballot: BallotView?
  /// When the results were published.
  public var published: Day?
  /// Whether results were corrected after.
  public var corrected = false
  /// The results the viewer may see, best first.
  public var rows: [AppraisalRow] = []

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.optional("ballot", &ballot)
    try visitor.defaulted("corrected", &corrected, false)
    try visitor.defaulted("entries", &entries, 0)
    try visitor.required("evidenceThrough", &evidenceThrough)
    try visitor.required("from", &from)
    try visitor.required("name", &name)
    try visitor.required("phase", &phase)
    try visitor.required("phaseChinese", &phaseChinese)
    try visitor.optional("published", &published)
    try visitor.list("rows", &rows)
    try visitor.required("scheme", &scheme)
    try visitor.required("schemeChinese", &schemeChinese)
    try visitor.required("schemeEnglish", &schemeEnglish)
    try visitor.required("subjects", &subjects)
    try visitor.required("through", &through)
    try visitor.required("title", &title)
  }
}

/// How far a ballot is (民主测评进度): sums alone.
public struct BallotView: Record, Equatable {
  /// Which ballot.
  public var round: Int32 = 0
  /// The last day for voting.
  public var closes = Day(0)
  /// How many may vote.
  public var entitled: Int64 = 0
  /// How many voted.
  public var signed: Int64 = 0
  /// Whether it was counted.
  public var counted = false
  /// Whether too few came.
  public var void = false

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("closes", &closes)
    try visitor.defaulted("counted", &counted, false)
    try visitor.required("entitled", &entitled)
    try visitor.required("round", &round)
    try visitor.required("signed", &signed)
    try visitor.defaulted("void", &void, false)
  }
}

/// One subject's result as someone may see it.
public struct AppraisalRow: Record, Equatable {
  /// The subject.
  public var subject = ""
  /// Its name.
  public var name = ""
  /// Its rank.
  public var rank: Int32 = 0
  /// The total, as it is shown.
  public var total = ""
  /// The grade.
  public var grade = ""
  /// The same in Chinese.
  public var gradeChinese = ""
  /// Whether the quota took the best grade from it.
  public var surplus = false
  /// Vetoes that apply.
  public var vetoes: [String] = []
  /// What is proposed.
  public var proposals: [String] = []
  /// What was decided.
  public var decision: AppraisalDecision?
  /// When it was appealed against.
  public var appealed: Day?
  /// The last day for the answer, while there is none.
  public var answerBy: Day?
  /// What the appeal came to.
  public var answer: AppealOutcome?
  /// Whether the answer is late, or was.
  public var overdue = false
  /// Whether it is being looked at again.
  public var reopened = false

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.optional("answer", &answer)
    try visitor.optional("answerBy", &answerBy)
    try visitor.optional("appealed", &appealed)
    try visitor.optional("decision", &decision)
    try visitor.required("grade", &grade)
    try visitor.required("gradeChinese", &gradeChinese)
    try visitor.defaulted("name", &name, "")
    try visitor.defaulted("overdue", &overdue, false)
    try visitor.list("proposals", &proposals)
    try visitor.required("rank", &rank)
    try visitor.defaulted("reopened", &reopened, false)
    try visitor.required("subject", &subject)
    try visitor.defaulted("surplus", &surplus, false)
    try visitor.required("total", &total)
    try visitor.list("vetoes", &vetoes)
  }
}

/// A page of appraisals.
public struct AppraisalList: Record, Equatable {
  /// The appraisals, without results.
  public var appraisals: [AppraisalView] = []
  /// Whether there are more.
  public var more = false

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("appraisals", &appraisals)
    try visitor.defaulted("more", &more, false)
  }
}
