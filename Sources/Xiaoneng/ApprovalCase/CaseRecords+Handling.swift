/// A special procedure begins (特别程序): 行政许可法 art 45.
public struct PauseOrder: Record, Equatable {
  /// Which of the eight.
  public var kind: PauseKind = .hearing
  /// The number of the written notice to the applicant.
  public var documentNumber = ""
  /// The time it takes, as the applicant was told.
  public var notified = Budget.workingDays(1)
  /// The ground.
  public var reason = ""
  /// The day it begins: used up as a processing day; today where none is given.
  public var from: Day?

  /// A record to read into or to fill.
  public init() {}
  /// A special procedure of `kind`, notified to last `notified`.
  public init(
    _ kind: PauseKind, documentNumber: String, notified: Budget, reason: String = "",
    from: Day? = nil
  ) {
    self.kind = kind
    self.documentNumber = documentNumber
    self.notified = notified
    self.reason = reason
    self.from = from
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("documentNumber", &documentNumber)
    try visitor.optional("from", &from)
    try visitor.required("kind", &kind)
    try visitor.required("notified", &notified)
    try visitor.defaulted("reason", &reason, "")
  }
}

/// The result of a special procedure is in; its day is still not counted.
public struct PauseResult: Record, Equatable {
  /// What came of it.
  public var result = ""
  /// The result's number.
  public var documentNumber = ""
  /// The day the result is in; today where none is given.
  public var on: Day?

  /// A record to read into or to fill.
  public init() {}
  /// The result of a special procedure.
  public init(_ result: String, documentNumber: String = "", on: Day? = nil) {
    self.result = result
    self.documentNumber = documentNumber
    self.on = on
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("documentNumber", &documentNumber, "")
    try visitor.optional("on", &on)
    try visitor.required("result", &result)
  }
}

/// A written document.
public struct Document: Record, Equatable {
  /// Its number.
  public var documentNumber = ""

  /// A record to read into or to fill.
  public init() {}
  /// The document `documentNumber`.
  public init(_ documentNumber: String) {
    self.documentNumber = documentNumber
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("documentNumber", &documentNumber)
  }
}

/// The day of a hearing: 行政许可法 art 48(1).
public struct HearingDay: Record, Equatable {
  /// The day it is held.
  public var day = Day(0)
  /// The number of the notice of it.
  public var documentNumber = ""

  /// A record to read into or to fill.
  public init() {}
  /// A hearing on `day`.
  public init(_ day: Day, documentNumber: String) {
    self.day = day
    self.documentNumber = documentNumber
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("day", &day)
    try visitor.required("documentNumber", &documentNumber)
  }
}

/// An extension of the limit (延长): 行政许可法 art 42.
public struct Extension: Record, Equatable {
  /// Working days.
  public var days: Int32 = 0
  /// The number of the notice that tells the applicant.
  public var documentNumber = ""
  /// The reason, told to the applicant.
  public var reason = ""

  /// A record to read into or to fill.
  public init() {}
  /// An extension by `days` working days.
  public init(days: Int32, reason: String, documentNumber: String) {
    self.days = days
    self.reason = reason
    self.documentNumber = documentNumber
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("days", &days)
    try visitor.required("documentNumber", &documentNumber)
    try visitor.required("reason", &reason)
  }
}

/// A step is done and handed over (环节交接).
public struct StepResult: Record, Equatable {
  /// The officer's opinion.
  public var opinion = ""
  /// The step that was done; filled in.
  public var step = ""
  /// The step it is handed to; filled in.
  public var next = ""

  /// A record to read into or to fill.
  public init() {}
  /// A step done with `opinion`.
  public init(opinion: String = "") {
    self.opinion = opinion
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("next", &next, "")
    try visitor.defaulted("opinion", &opinion, "")
    try visitor.defaulted("step", &step, "")
  }
}

/// A visit on site (现场核查), or the assignment to one: 行政许可法 arts 34(3), 55(2).
public struct SiteVisit: Record, Equatable {
  /// The officers: two or more.
  public var officers: [String] = []
  /// What was found; empty for an assignment.
  public var findings = ""
  /// The record's number.
  public var documentNumber = ""

  /// A record to read into or to fill.
  public init() {}
  /// A visit of `officers`.
  public init(officers: [String], findings: String = "", documentNumber: String = "") {
    self.officers = officers
    self.findings = findings
    self.documentNumber = documentNumber
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("documentNumber", &documentNumber, "")
    try visitor.defaulted("findings", &findings, "")
    try visitor.list("officers", &officers)
  }
}

/// A fee taken from the applicant (收费).
public struct FeeTaken: Record, Equatable {
  /// The amount in fen.
  public var fen: Int64 = 0
  /// The receipt's number.
  public var receiptNumber = ""

  /// A record to read into or to fill.
  public init() {}
  /// A fee of `fen`.
  public init(fen: Int64, receiptNumber: String) {
    self.fen = fen
    self.receiptNumber = receiptNumber
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("fen", &fen)
    try visitor.required("receiptNumber", &receiptNumber)
  }
}

/// The decision (决定).
public struct CaseRuling: Record, Equatable {
  /// Granted or refused.
  public var outcome: CaseRuling.Outcome = .grant
  /// The number of the written decision.
  public var documentNumber = ""
  /// Reasons: required for a refusal (art 38(2)).
  public var reasons = ""
  /// Remedies told: reconsideration and suit; required for a refusal (art 38(2)).
  public var remedies = ""
  /// Refused for hidden facts or false material: warns and bars (art 78).
  public var falseMaterial = false
  /// The day of the decision; filled in.
  public var on: Day?
  /// Days used, by the unit of the promise; filled in.
  public var elapsed: Int32?
  /// The promised day; filled in.
  public var promisedDue: Day?
  /// The day of the law; filled in.
  public var statutoryDue: Day?

  /// A record to read into or to fill.
  public init() {}
  /// A decision with the number `documentNumber`.
  public init(
    _ outcome: CaseRuling.Outcome, documentNumber: String, reasons: String = "",
    remedies: String = "", falseMaterial: Bool = false
  ) {
    self.outcome = outcome
    self.documentNumber = documentNumber
    self.reasons = reasons
    self.remedies = remedies
    self.falseMaterial = falseMaterial
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("documentNumber", &documentNumber)
    try visitor.optional("elapsed", &elapsed)
    try visitor.defaulted("falseMaterial", &falseMaterial, false)
    try visitor.optional("on", &on)
    try visitor.required("outcome", &outcome)
    try visitor.optional("promisedDue", &promisedDue)
    try visitor.defaulted("reasons", &reasons, "")
    try visitor.defaulted("remedies", &remedies, "")
    try visitor.optional("statutoryDue", &statutoryDue)
  }

  /// Granted or refused.
  public enum Outcome: String, JSONName, Sendable {
    /// 准予许可.
    case grant
    /// 不予许可.
    case refuse

    /// The outcome in Chinese.
    public var chinese: String { self == .grant ? "准予许可" : "不予许可" }
  }
}
