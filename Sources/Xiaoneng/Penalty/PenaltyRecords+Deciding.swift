/// The subject is told what is intended (告知): 行政处罚法 art 44.
public struct PenaltyNotification: Record, Equatable {
  /// The document's number.
  public var documentNumber: String = ""

  /// A record to read into or to fill.
  public init() {}
  /// By the document `documentNumber`.
  public init(_ documentNumber: String) { self.documentNumber = documentNumber }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("documentNumber", &documentNumber)
  }
}

/// What the subject was told, and by when a hearing may be asked for.
public struct PenaltyNotified: Record, Equatable {
  /// The document's number.
  public var documentNumber: String = ""
  /// The fine that is intended, in fen.
  public var fine: Int64 = 0
  /// The last day to ask for a hearing; nil where there is no right to one.
  public var hearingBy: Day?

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("documentNumber", &documentNumber)
    try visitor.required("fine", &fine)
    try visitor.optional("hearingBy", &hearingBy)
  }
}

/// The subject states and defends (陈述申辩): 行政处罚法 art 45.
public struct PenaltyDefence: Record, Equatable {
  /// The words: kept beside the ledger.
  public var text: String = ""

  /// A record to read into or to fill.
  public init() {}
  /// These words.
  public init(_ text: String) { self.text = text }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("text", &text)
  }
}

/// A defence as the ledger knows it.
public struct PenaltyDefenceRecord: Record, Equatable {
  /// Which one: the words lie in the slot `defence-` and this number.
  public var number: Int32 = 1
  /// The commitment to the words.
  public var text: Digest = .zero

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("number", &number)
    try visitor.required("text", &text)
  }
}

/// A hearing is asked for, or given up (要求听证/放弃听证): 行政处罚法 art 64(1).
public struct HearingWish: Record, Equatable {
  /// Whether it is given up.
  public var waived: Bool = false

  /// A record to read into or to fill.
  public init() {}
  /// Asked for, or given up.
  public init(waived: Bool) { self.waived = waived }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("waived", &waived, false)
  }
}

/// A hearing is called (听证通知): 行政处罚法 art 64(2), (4).
public struct HearingCall: Record, Equatable {
  /// The document's number.
  public var documentNumber: String = ""
  /// The day.
  public var day: Day = Day(0)
  /// The place.
  public var place: String = ""
  /// Who presides; never an officer of the case.
  public var chair: String = ""

  /// A record to read into or to fill.
  public init() {}
  /// On `day` at `place`, presided over by `chair`.
  public init(on day: Day, at place: String, chair: String, documentNumber: String) {
    (self.day, self.place, self.chair) = (day, place, chair)
    self.documentNumber = documentNumber
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("chair", &chair)
    try visitor.required("day", &day)
    try visitor.required("documentNumber", &documentNumber)
    try visitor.required("place", &place)
  }
}

/// A hearing was held (听证笔录): 行政处罚法 arts 64(8), 65.
public struct HearingMinutes: Record, Equatable {
  /// The document's number.
  public var documentNumber: String = ""
  /// What was said and found: kept beside the ledger.
  public var opinion: String = ""

  /// A record to read into or to fill.
  public init() {}
  /// With this opinion.
  public init(_ opinion: String, documentNumber: String) {
    (self.opinion, self.documentNumber) = (opinion, documentNumber)
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("documentNumber", &documentNumber)
    try visitor.required("opinion", &opinion)
  }
}

/// A hearing as the ledger knows it.
public struct HearingRecord: Record, Equatable {
  /// The document's number.
  public var documentNumber: String = ""
  /// The commitment to what was said and found.
  public var opinion: Digest = .zero

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("documentNumber", &documentNumber)
    try visitor.required("opinion", &opinion)
  }
}

/// A legal review (法制审核): 行政处罚法 art 58.
public struct LegalReview: Record, Equatable {
  /// The document's number.
  public var documentNumber: String = ""
  /// Whether it agrees.
  public var agreed: Bool = false
  /// Why not.
  public var opinion: String = ""

  /// A record to read into or to fill.
  public init() {}
  /// A review.
  public init(agreed: Bool, opinion: String = "", documentNumber: String) {
    (self.agreed, self.opinion, self.documentNumber) = (agreed, opinion, documentNumber)
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("agreed", &agreed)
    try visitor.required("documentNumber", &documentNumber)
    try visitor.defaulted("opinion", &opinion, "")
  }
}

/// A person decides (处罚决定): 行政处罚法 art 57.
public struct PenaltyApproval: Record, Equatable {
  /// The document's number.
  public var documentNumber: String = ""
  /// What is decided.
  public var outcome: PenaltyOutcome = .punish
  /// The number of the minutes, where the leading body decided together.
  public var collective: String = ""
  /// Yes or no to 首违不罚, where it was asked.
  public var consented: Bool?
  /// Why it differs from the proposal or from like cases.
  public var reason: String = ""
  /// Another fine than proposed, in fen.
  public var fine: Int64?

  /// A record to read into or to fill.
  public init() {}
  /// A decision; the fine as proposed where nil.
  public init(
    _ outcome: PenaltyOutcome, documentNumber: String, fine: Int64? = nil, reason: String = "",
    collective: String = "", consented: Bool? = nil
  ) {
    (self.outcome, self.documentNumber, self.fine) = (outcome, documentNumber, fine)
    (self.reason, self.collective, self.consented) = (reason, collective, consented)
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("collective", &collective, "")
    try visitor.optional("consented", &consented)
    try visitor.required("documentNumber", &documentNumber)
    try visitor.optional("fine", &fine)
    try visitor.required("outcome", &outcome)
    try visitor.defaulted("reason", &reason, "")
  }
}

/// A decision as it stands (处罚决定书).
public struct PenaltyDecision: Record, Equatable {
  /// The document's number.
  public var documentNumber: String = ""
  /// What is decided.
  public var outcome: PenaltyOutcome = .punish
  /// The number of the minutes, where the leading body decided together.
  public var collective: String = ""
  /// Yes or no to 首违不罚, where it was asked.
  public var consented: Bool?
  /// Why it differs from the proposal or from like cases.
  public var reason: String = ""
  /// The fine, in fen.
  public var fine: Int64 = 0
  /// The band it lies in.
  public var band: DiscretionBand = .middle
  /// What goes beside it.
  public var kinds: [PenaltyKind] = []
  /// The last day to serve it: art 61.
  public var serveBy: Day = Day(0)
  /// Whether it was decided on the spot: art 51.
  public var spot: Bool = false

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("band", &band)
    try visitor.defaulted("collective", &collective, "")
    try visitor.optional("consented", &consented)
    try visitor.required("documentNumber", &documentNumber)
    try visitor.required("fine", &fine)
    try visitor.list("kinds", &kinds)
    try visitor.required("outcome", &outcome)
    try visitor.defaulted("reason", &reason, "")
    try visitor.required("serveBy", &serveBy)
    try visitor.defaulted("spot", &spot, false)
  }
}
