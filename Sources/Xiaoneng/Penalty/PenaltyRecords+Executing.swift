/// A decision was served (送达), and what runs from then.
public struct PenaltyServed: Record, Equatable {
  /// How, to whom, when.
  public var service: ServiceRecord = ServiceRecord()
  /// The last day to pay: art 67.
  public var payBy: Day?
  /// The last day to ask for reconsideration: 行政复议法 art 20.
  public var reconsiderBy: Day = Day(0)
  /// The last day to sue: 行政诉讼法 art 46.
  public var sueBy: Day = Day(0)

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.optional("payBy", &payBy)
    try visitor.required("reconsiderBy", &reconsiderBy)
    try visitor.required("service", &service)
    try visitor.required("sueBy", &sueBy)
  }
}

/// Money came in at the bank (缴款): 行政处罚法 art 67.
public struct PenaltyPayment: Record, Equatable {
  /// How much, in fen.
  public var fen: Int64 = 0
  /// The receipt's number.
  public var receiptNumber: String = ""

  /// A record to read into or to fill.
  public init() {}
  /// So much.
  public init(fen: Int64, receiptNumber: String) {
    (self.fen, self.receiptNumber) = (fen, receiptNumber)
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("fen", &fen)
    try visitor.required("receiptNumber", &receiptNumber)
  }
}

/// What a payment settled.
public struct PenaltyPaid: Record, Equatable {
  /// Of the fine, in fen.
  public var fine: Int64 = 0
  /// Of the late charge 加处罚款, in fen.
  public var charge: Int64 = 0
  /// The late charge of the days up to this payment, in fen.
  public var accrued: Int64 = 0
  /// The receipt's number.
  public var receiptNumber: String = ""

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("accrued", &accrued, 0)
    try visitor.defaulted("charge", &charge, 0)
    try visitor.required("fine", &fine)
    try visitor.required("receiptNumber", &receiptNumber)
  }
}

/// The fine may be paid later or in parts (暂缓或者分期缴纳): 行政处罚法 art 66(2).
public struct PenaltyDeferral: Record, Equatable {
  /// The document's number.
  public var documentNumber: String = ""
  /// The last day.
  public var until: Day = Day(0)
  /// The hardship.
  public var reason: String = ""
  /// The late charge of the days up to now, in fen: the library puts it in.
  public var accrued: Int64 = 0

  /// A record to read into or to fill.
  public init() {}
  /// Until a day.
  public init(until: Day, reason: String, documentNumber: String) {
    (self.until, self.reason, self.documentNumber) = (until, reason, documentNumber)
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("accrued", &accrued, 0)
    try visitor.required("documentNumber", &documentNumber)
    try visitor.required("reason", &reason)
    try visitor.required("until", &until)
  }
}

/// The subject appeals (复议/诉讼): 行政处罚法 arts 7, 73.
public struct PenaltyAppeal: Record, Equatable {
  /// The document's number.
  public var documentNumber: String = ""
  /// Where.
  public var kind: AppealKind = .reconsideration
  /// Before which organ or court.
  public var organ: String = ""

  /// A record to read into or to fill.
  public init() {}
  /// Before `organ`.
  public init(_ kind: AppealKind, before organ: String, documentNumber: String) {
    (self.kind, self.organ, self.documentNumber) = (kind, organ, documentNumber)
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("documentNumber", &documentNumber)
    try visitor.required("kind", &kind)
    try visitor.required("organ", &organ)
  }
}

/// An appeal was answered (复议决定/判决).
public struct PenaltyAppealAnswer: Record, Equatable {
  /// The document's number.
  public var documentNumber: String = ""
  /// What became of it.
  public var outcome: PenaltyAppealOutcome = .upheld
  /// The fine as changed, in fen; never more than before.
  public var fine: Int64?
  /// The last day to sue after a reconsideration, as the engine found it: 行政诉讼法 art 45.
  public var sueBy: Day?

  /// A record to read into or to fill.
  public init() {}
  /// An answer.
  public init(_ outcome: PenaltyAppealOutcome, fine: Int64? = nil, documentNumber: String) {
    (self.outcome, self.fine, self.documentNumber) = (outcome, fine, documentNumber)
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("documentNumber", &documentNumber)
    try visitor.optional("fine", &fine)
    try visitor.required("outcome", &outcome)
    try visitor.optional("sueBy", &sueBy)
  }
}

/// A case is closed (结案).
public struct PenaltyClosing: Record, Equatable {
  /// How.
  public var how: PenaltyClosure = .paid
  /// The document's number, where the court enforces.
  public var documentNumber: String = ""

  /// A record to read into or to fill.
  public init() {}
  /// Ended so.
  public init(_ how: PenaltyClosure, documentNumber: String = "") {
    (self.how, self.documentNumber) = (how, documentNumber)
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("documentNumber", &documentNumber, "")
    try visitor.required("how", &how)
  }
}

/// A limit ran out: found once, when it does.
public struct PenaltyOverrun: Record, Equatable {
  /// Which.
  public var limit: PenaltyLimit = .decide
  /// Its last day.
  public var due: Day = Day(0)

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("due", &due)
    try visitor.required("limit", &limit)
  }
}
