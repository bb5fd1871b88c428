/// One entry of one ledger (台帐依据).
public struct LedgerReference: Record, Equatable {
  /// The dossier.
  public var dossier = DossierKey(.approval, "-")
  /// The entry's number within it, from 1.
  public var sequence: Int32 = 0

  /// A record to read into or to fill.
  public init() {}
  /// Entry `sequence` of `dossier`.
  public init(_ dossier: DossierKey, _ sequence: Int32) {
    self.dossier = dossier
    self.sequence = sequence
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("dossier", &dossier)
    try visitor.required("sequence", &sequence)
  }
}

/// A mark for one factor by one method (评分): given, or measured against a target.
public struct AppraisalMark: Record, Equatable {
  /// Whose.
  public var subject = ""
  /// The factor.
  public var factor = ""
  /// The method.
  public var method = ""
  /// The mark, 0…10,000 hundredths of a point; nil where it is measured.
  public var mark: Int64?
  /// What was measured, such as a test; not what the system knows itself.
  public var measures: [AppraisalEntry.Measure] = []
  /// Who gave it; said by the engine.
  public var rater: String?
  /// Ledger entries it rests on.
  public var evidence: [LedgerReference] = []
  /// The number of the paper it rests on, where it is not in a ledger.
  public var document = ""
  /// The day of what was found; within the period.
  public var on = Day(0)

  /// A record to read into or to fill.
  public init() {}
  /// A mark of `subject`.
  public init(
    _ subject: String, _ factor: String, _ method: String, _ mark: Int64? = nil,
    measures: [AppraisalEntry.Measure] = [], evidence: [LedgerReference] = [],
    document: String = "", on: Day
  ) {
    self.subject = subject
    self.factor = factor
    self.method = method
    self.mark = mark
    self.measures = measures
    self.evidence = evidence
    self.document = document
    self.on = on
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("document", &document, "")
    try visitor.list("evidence", &evidence)
    try visitor.required("factor", &factor)
    try visitor.optional("mark", &mark)
    try visitor.list("measures", &measures)
    try visitor.required("method", &method)
    try visitor.required("on", &on)
    try visitor.optional("rater", &rater)
    try visitor.required("subject", &subject)
  }
}

/// A fault of attendance, conduct and the like (扣分事项).
public struct AppraisalFinding: Record, Equatable {
  /// Whose.
  public var subject = ""
  /// The scheme's deduction that answers it.
  public var deduction = ""
  /// How many.
  public var count: Int64 = 1
  /// The factors it touches; none: all that the deduction names.
  public var factors: [String] = []
  /// What was found.
  public var reason = ""
  /// Ledger entries it rests on.
  public var evidence: [LedgerReference] = []
  /// The number of the paper it rests on, where it is not in a ledger.
  public var document = ""
  /// The day of what was found; within the period.
  public var on = Day(0)

  /// A record to read into or to fill.
  public init() {}
  /// A fault of `subject`.
  public init(
    _ subject: String, _ deduction: String, count: Int64 = 1, factors: [String] = [],
    reason: String = "", evidence: [LedgerReference] = [], document: String = "", on: Day
  ) {
    self.subject = subject
    self.deduction = deduction
    self.count = count
    self.factors = factors
    self.reason = reason
    self.evidence = evidence
    self.document = document
    self.on = on
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("count", &count, 1)
    try visitor.required("deduction", &deduction)
    try visitor.defaulted("document", &document, "")
    try visitor.list("evidence", &evidence)
    try visitor.list("factors", &factors)
    try visitor.required("on", &on)
    try visitor.defaulted("reason", &reason, "")
    try visitor.required("subject", &subject)
  }
}

/// Something that puts points on (加分事项).
public struct AppraisalBonus: Record, Equatable {
  /// Whose.
  public var subject = ""
  /// The scheme's bonus.
  public var bonus = ""
  /// The points, in hundredths, where the bonus has no rate.
  public var points: Int64 = 0
  /// The rates, where it has one.
  public var measures: [AppraisalEntry.Measure] = []
  /// What for.
  public var reason = ""
  /// Ledger entries it rests on.
  public var evidence: [LedgerReference] = []
  /// The number of the paper it rests on, where it is not in a ledger.
  public var document = ""
  /// The day of what was found; within the period.
  public var on = Day(0)

  /// A record to read into or to fill.
  public init() {}
  /// A bonus of `subject`.
  public init(
    _ subject: String, _ bonus: String, points: Int64 = 0, measures: [AppraisalEntry.Measure] = [],
    reason: String = "", evidence: [LedgerReference] = [], document: String = "", on: Day
  ) {
    self.subject = subject
    self.bonus = bonus
    self.points = points
    self.measures = measures
    self.reason = reason
    self.evidence = evidence
    self.document = document
    self.on = on
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("bonus", &bonus)
    try visitor.defaulted("document", &document, "")
    try visitor.list("evidence", &evidence)
    try visitor.list("measures", &measures)
    try visitor.required("on", &on)
    try visitor.defaulted("points", &points, 0)
    try visitor.defaulted("reason", &reason, "")
    try visitor.required("subject", &subject)
  }
}

/// Something that caps the grade whatever the score (一票否决事项).
public struct AppraisalVeto: Record, Equatable {
  /// Whose.
  public var subject = ""
  /// The scheme's veto.
  public var veto = ""
  /// How often.
  public var count: Int64 = 1
  /// What was found.
  public var reason = ""
  /// Ledger entries it rests on.
  public var evidence: [LedgerReference] = []
  /// The number of the paper it rests on, where it is not in a ledger.
  public var document = ""
  /// The day of what was found; within the period.
  public var on = Day(0)

  /// A record to read into or to fill.
  public init() {}
  /// A veto over `subject`.
  public init(
    _ subject: String, _ veto: String, count: Int64 = 1, reason: String = "",
    evidence: [LedgerReference] = [], document: String = "", on: Day
  ) {
    self.subject = subject
    self.veto = veto
    self.count = count
    self.reason = reason
    self.evidence = evidence
    self.document = document
    self.on = on
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("count", &count, 1)
    try visitor.defaulted("document", &document, "")
    try visitor.list("evidence", &evidence)
    try visitor.required("on", &on)
    try visitor.defaulted("reason", &reason, "")
    try visitor.required("subject", &subject)
    try visitor.required("veto", &veto)
  }
}

/// An entry that is taken back (撤销登记): it stays in the ledger and counts no more.
public struct AppraisalStrike: Record, Equatable {
  /// The number of the event that recorded it.
  public var entry: Int32 = 0
  /// Why.
  public var reason = ""

  /// A record to read into or to fill.
  public init() {}
  /// Entry `entry`, taken back.
  public init(_ entry: Int32, reason: String) {
    self.entry = entry
    self.reason = reason
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("entry", &entry)
    try visitor.required("reason", &reason)
  }
}
