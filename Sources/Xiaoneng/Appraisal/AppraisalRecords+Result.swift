/// The scores to reckon (计算得分).
public struct AppraisalOrder: Record, Equatable {
  /// Where a tie at the edge of the quota is left to a person: who of those tied gets the places.
  public var favoured: [String] = []
  /// Why these; for a correction, why it is reckoned again.
  public var reason = ""

  /// A record to read into or to fill.
  public init() {}
  /// Reckon.
  public init(favoured: [String] = [], reason: String = "") {
    self.favoured = favoured
    self.reason = reason
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("favoured", &favoured)
    try visitor.defaulted("reason", &reason, "")
  }
}

/// What the system knows of one subject (系统数据), as it was taken from the counters.
public struct SystemEvidence: Record, Equatable {
  /// Whose.
  public var subject = ""
  /// The figures, one for each source of the scheme that applies.
  public var figures: [SystemFigure] = []

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("figures", &figures)
    try visitor.required("subject", &subject)
  }
}

/// One figure taken from the counters.
public struct SystemFigure: Record, Equatable {
  /// Which of the scheme's sources, from 0.
  public var source: Int32 = 0
  /// The count, or the numerator of the rate.
  public var numerator: Int64 = 0
  /// The denominator; 0 where there was nothing to measure.
  public var denominator: Int64 = 1
  /// One rate for each item, where every item must reach it.
  public var rates: [AppraisalEntry.Measure] = []
  /// The counters it was reckoned from, and the entries they count where these are few.
  public var evidence: [String] = []

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("denominator", &denominator, 1)
    try visitor.list("evidence", &evidence)
    try visitor.defaulted("numerator", &numerator, 0)
    try visitor.list("rates", &rates)
    try visitor.required("source", &source)
  }
}

/// What came out (考评结果), with all that the system put in: the score can be checked for ever.
public struct AppraisalResult: Record, Equatable {
  /// What the system knew.
  public var system: [SystemEvidence] = []
  /// The subjects, best first.
  public var rows: [AppraisalResultRow] = []
  /// The places of the best grade; nil without a quota.
  public var places: Int32?
  /// Who was given places in a tie.
  public var favoured: [String] = []
  /// Why.
  public var reason = ""

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("favoured", &favoured)
    try visitor.optional("places", &places)
    try visitor.defaulted("reason", &reason, "")
    try visitor.list("rows", &rows)
    try visitor.list("system", &system)
  }
}

/// One subject's result.
public struct AppraisalResultRow: Record, Equatable {
  /// Whose.
  public var subject = ""
  /// Its rank, from 1.
  public var rank: Int32 = 0
  /// The total as shown, in units of the scheme's last decimal.
  public var total: Int64 = 0
  /// The exact total in points, numerator/denominator.
  public var exact = ""
  /// The grade the score alone would earn.
  public var earned = ""
  /// The grade after vetoes and quota.
  public var grade = ""
  /// Whether the quota took the best grade from it.
  public var surplus = false
  /// Vetoes that apply.
  public var vetoes: [String] = []
  /// What is proposed to the people who decide.
  public var proposals: [String] = []

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("earned", &earned)
    try visitor.required("exact", &exact)
    try visitor.required("grade", &grade)
    try visitor.list("proposals", &proposals)
    try visitor.required("rank", &rank)
    try visitor.required("subject", &subject)
    try visitor.defaulted("surplus", &surplus, false)
    try visitor.required("total", &total)
    try visitor.list("vetoes", &vetoes)
  }
}

/// What people decide on a result (考评结果运用): pay, promotion, accountability (DOMAIN §6.3, §8).
public struct AppraisalDecision: Record, Equatable {
  /// Whose.
  public var subject = ""
  /// 经济利益: the bonus coefficient, in basis points.
  public var coefficient: Int64 = 0
  /// 干部使用: whether honours and promotion stay open.
  public var eligible = false
  /// 行政问责: ids of the scheme's proposals or of the ladder of DOMAIN §8.
  public var measures: [String] = []
  /// Why, where it is not what was proposed.
  public var reason = ""
  /// The decision's number.
  public var documentNumber = ""
  /// Whether it is not what was proposed; said by the engine.
  public var deviates: Bool?
  /// The last day for an appeal; said by the engine.
  public var appealBy: Day?
  /// Who decided; said by the engine.
  public var by: String?

  /// A record to read into or to fill.
  public init() {}
  /// The decision on `subject`.
  public init(
    _ subject: String, coefficient: Int64, eligible: Bool = false, measures: [String] = [],
    reason: String = "", documentNumber: String
  ) {
    self.subject = subject
    self.coefficient = coefficient
    self.eligible = eligible
    self.measures = measures
    self.reason = reason
    self.documentNumber = documentNumber
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.optional("appealBy", &appealBy)
    try visitor.optional("by", &by)
    try visitor.required("coefficient", &coefficient)
    try visitor.optional("deviates", &deviates)
    try visitor.required("documentNumber", &documentNumber)
    try visitor.defaulted("eligible", &eligible, false)
    try visitor.list("measures", &measures)
    try visitor.defaulted("reason", &reason, "")
    try visitor.required("subject", &subject)
  }
}

/// The publication of the results (公布).
public struct AppraisalPublication: Record, Equatable {
  /// The bulletin's number.
  public var documentNumber = ""

  /// A record to read into or to fill.
  public init() {}
  /// Published as `documentNumber`.
  public init(_ documentNumber: String) {
    self.documentNumber = documentNumber
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("documentNumber", &documentNumber)
  }
}
