/// An appeal against a result (申诉), by the unit's head or the person.
public struct AppraisalAppeal: Record, Equatable {
  /// Whose result.
  public var subject = ""
  /// On what ground; no personal data.
  public var reason = ""
  /// The paper's number.
  public var document = ""
  /// The last day for the answer; said by the engine.
  public var answerBy: Day?

  /// A record to read into or to fill.
  public init() {}
  /// An appeal of `subject`.
  public init(_ subject: String, reason: String, document: String = "") {
    self.subject = subject
    self.reason = reason
    self.document = document
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.optional("answerBy", &answerBy)
    try visitor.defaulted("document", &document, "")
    try visitor.required("reason", &reason)
    try visitor.required("subject", &subject)
  }
}

/// The answer to an appeal (申诉答复).
public struct AppraisalAnswer: Record, Equatable {
  /// Whose.
  public var subject = ""
  /// What it came to.
  public var outcome: AppealOutcome = .upheld
  /// Why.
  public var reason = ""
  /// The answer's number.
  public var documentNumber = ""

  /// A record to read into or to fill.
  public init() {}
  /// The answer to `subject`.
  public init(_ subject: String, _ outcome: AppealOutcome, reason: String, documentNumber: String) {
    self.subject = subject
    self.outcome = outcome
    self.reason = reason
    self.documentNumber = documentNumber
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("documentNumber", &documentNumber)
    try visitor.required("outcome", &outcome)
    try visitor.required("reason", &reason)
    try visitor.required("subject", &subject)
  }
}

/// A subject whose evidence may be corrected (重新核定).
public struct AppraisalReopening: Record, Equatable {
  /// Whose.
  public var subject = ""
  /// Why.
  public var reason = ""

  /// A record to read into or to fill.
  public init() {}
  /// `subject` is looked at again.
  public init(_ subject: String, reason: String) {
    self.subject = subject
    self.reason = reason
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("reason", &reason)
    try visitor.required("subject", &subject)
  }
}

/// An appeal that was not answered in time (申诉逾期未答复).
public struct AppraisalOverdue: Record, Equatable {
  /// Whose.
  public var subject = ""
  /// The day it was due.
  public var due = Day(0)

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("due", &due)
    try visitor.required("subject", &subject)
  }
}

/// The end of handing in (报送截止).
public struct EvidenceClosing: Record, Equatable {
  /// The last day there was.
  public var due = Day(0)
  /// How many marks and findings count.
  public var entries: Int64 = 0

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("due", &due)
    try visitor.required("entries", &entries)
  }
}
