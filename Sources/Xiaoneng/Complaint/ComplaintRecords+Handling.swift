/// Given to a unit and officers (交办/派单), again after a return.
public struct ComplaintDispatch: Record, Equatable {
  /// The unit that looks into it; empty: the office itself.
  public var unit = ""
  /// Officers who investigate.
  public var officers: [String] = []
  /// Whether it may not be returned again; said by the engine.
  public var final: Bool?
  /// The last moment for sending it back; said by the engine.
  public var returnBy: Instant?

  /// A record to read into or to fill.
  public init() {}
  /// To `unit` and `officers`.
  public init(unit: String = "", officers: [String] = []) {
    self.unit = unit
    self.officers = officers
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.optional("final", &final)
    try visitor.list("officers", &officers)
    try visitor.optional("returnBy", &returnBy)
    try visitor.defaulted("unit", &unit, "")
  }
}

/// Sent back as not this unit's matter (退回): within 24 hours, with the reason, once.
public struct ComplaintReturn: Record, Equatable {
  /// Why it is not this unit's.
  public var reason = ""

  /// A record to read into or to fill.
  public init() {}
  /// Sent back.
  public init(_ reason: String) {
    self.reason = reason
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("reason", &reason)
  }
}

/// An explanation asked of the unit complained about (要求说明情况).
public struct ExplanationRequest: Record, Equatable {
  /// What is to be explained; must not point at the complainant.
  public var question = ""
  /// The last day for the reply.
  public var replyBy = Day(0)
  /// The letter's number.
  public var documentNumber = ""
  /// Its number within the complaint; said by the engine.
  public var number: Int32?

  /// A record to read into or to fill.
  public init() {}
  /// `question`, to be answered by `replyBy`.
  public init(_ question: String, replyBy: Day, documentNumber: String) {
    self.question = question
    self.replyBy = replyBy
    self.documentNumber = documentNumber
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("documentNumber", &documentNumber)
    try visitor.optional("number", &number)
    try visitor.required("question", &question)
    try visitor.required("replyBy", &replyBy)
  }
}

/// The unit's explanation (情况说明).
public struct UnitExplanation: Record, Equatable {
  /// Which request it answers.
  public var number: Int32 = 0
  /// The explanation, kept beside the ledger.
  public var text = ""

  /// A record to read into or to fill.
  public init() {}
  /// The answer to request `number`.
  public init(_ number: Int32, text: String) {
    self.number = number
    self.text = text
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("number", &number)
    try visitor.required("text", &text)
  }
}

/// An explanation as the ledger knows it.
public struct ExplanationRecord: Record, Equatable {
  /// Which request it answers.
  public var number: Int32 = 0
  /// The commitment to its words.
  public var text = Digest.zero
  /// Whether it came after its day.
  public var late = false

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("late", &late, false)
    try visitor.required("number", &number)
    try visitor.required("text", &text)
  }
}

/// A piece of evidence (证据), by reference: no bytes are kept here.
public struct Evidence: Record, Equatable {
  /// SHA-256 of the file.
  public var hash = Digest.zero
  /// Its size in bytes.
  public var size: Int64 = 0
  /// Its media type, such as `image/jpeg`.
  public var type = ""
  /// What it shows; must not point at the complainant.
  public var title = ""

  /// A record to read into or to fill.
  public init() {}
  /// A file.
  public init(hash: Digest, size: Int64, type: String, title: String = "") {
    self.hash = hash
    self.size = size
    self.type = type
    self.title = title
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("hash", &hash)
    try visitor.required("size", &size)
    try visitor.defaulted("title", &title, "")
    try visitor.required("type", &type)
  }
}

/// More time (延期): once, approved by the office's head, the complainant told.
public struct ComplaintExtension: Record, Equatable {
  /// Days, of the kind the limit counts in.
  public var days: Int32 = 0
  /// Why.
  public var reason = ""
  /// The number of the notice to the complainant.
  public var documentNumber = ""

  /// A record to read into or to fill.
  public init() {}
  /// `days` more.
  public init(_ days: Int32, reason: String, documentNumber: String = "") {
    self.days = days
    self.reason = reason
    self.documentNumber = documentNumber
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("days", &days)
    try visitor.defaulted("documentNumber", &documentNumber, "")
    try visitor.required("reason", &reason)
  }
}

/// What the investigation found (调查报告), before the leader approves it.
public struct InvestigationReport: Record, Equatable {
  /// The finding.
  public var finding: ComplaintFinding = .unverifiable
  /// The report, kept beside the ledger.
  public var text = ""
  /// What is proposed.
  public var measures: [String] = []

  /// A record to read into or to fill.
  public init() {}
  /// The report.
  public init(_ finding: ComplaintFinding, text: String, measures: [String] = []) {
    self.finding = finding
    self.text = text
    self.measures = measures
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("finding", &finding)
    try visitor.list("measures", &measures)
    try visitor.required("text", &text)
  }
}

/// A report as the ledger knows it.
public struct InvestigationRecord: Record, Equatable {
  /// The finding.
  public var finding: ComplaintFinding = .unverifiable
  /// The commitment to its words.
  public var text = Digest.zero
  /// What is proposed.
  public var measures: [String] = []

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("finding", &finding)
    try visitor.list("measures", &measures)
    try visitor.required("text", &text)
  }
}
