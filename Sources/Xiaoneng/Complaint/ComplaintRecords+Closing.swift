/// The end of the investigation (办结), approved by the leader.
public struct ComplaintClosing: Record, Equatable {
  /// The finding.
  public var finding: ComplaintFinding = .unverifiable
  /// Measures taken.
  public var measures: [String] = []
  /// The dossier of what follows: an accountability record, a case.
  public var consequence: DossierKey?
  /// The approval's number.
  public var documentNumber = ""
  /// Whether there is nowhere to reply to; said by the engine.
  public var noReplyAddress = false
  /// Who approved it; said by the engine.
  public var by = ""

  /// A record to read into or to fill.
  public init() {}
  /// Closed with `finding`.
  public init(_ finding: ComplaintFinding, measures: [String] = [], documentNumber: String = "") {
    self.finding = finding
    self.measures = measures
    self.documentNumber = documentNumber
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("by", &by, "")
    try visitor.optional("consequence", &consequence)
    try visitor.defaulted("documentNumber", &documentNumber, "")
    try visitor.required("finding", &finding)
    try visitor.list("measures", &measures)
    try visitor.defaulted("noReplyAddress", &noReplyAddress, false)
  }
}

/// The reply to the complainant (答复): in writing to real names.
public struct ComplaintReply: Record, Equatable {
  /// How.
  public var manner: ReplyManner = .written
  /// The letter's number.
  public var documentNumber = ""
  /// The reply, kept beside the ledger.
  public var text = ""

  /// A record to read into or to fill.
  public init() {}
  /// The reply.
  public init(_ text: String, manner: ReplyManner, documentNumber: String = "") {
    self.text = text
    self.manner = manner
    self.documentNumber = documentNumber
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("documentNumber", &documentNumber, "")
    try visitor.required("manner", &manner)
    try visitor.required("text", &text)
  }
}

/// A reply as the ledger knows it.
public struct ComplaintReplyRecord: Record, Equatable {
  /// How.
  public var manner: ReplyManner = .written
  /// The letter's number.
  public var documentNumber = ""
  /// The commitment to its words.
  public var text = Digest.zero

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("documentNumber", &documentNumber, "")
    try visitor.required("manner", &manner)
    try visitor.required("text", &text)
  }
}

/// The call-back (回访).
public struct ComplaintFollowUp: Record, Equatable {
  /// What the complainant says.
  public var result: FollowUpResult = .satisfied
  /// Whether dissatisfaction has ground.
  public var founded = false
  /// The complainant's words, kept beside the ledger.
  public var words = ""

  /// A record to read into or to fill.
  public init() {}
  /// The complainant says `result`.
  public init(_ result: FollowUpResult, founded: Bool = false, words: String = "") {
    self.result = result
    self.founded = founded
    self.words = words
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("founded", &founded, false)
    try visitor.required("result", &result)
    try visitor.defaulted("words", &words, "")
  }
}

/// A call-back as the ledger knows it.
public struct FollowUpRecord: Record, Equatable {
  /// What the complainant says.
  public var result: FollowUpResult = .satisfied
  /// Whether dissatisfaction has ground.
  public var founded = false
  /// The commitment to the words.
  public var words: Digest?
  /// Whether it is investigated again; once.
  public var redo = false

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("founded", &founded, false)
    try visitor.defaulted("redo", &redo, false)
    try visitor.required("result", &result)
    try visitor.optional("words", &words)
  }
}

/// Asks the next level to look at it again (复查/复核).
public struct ReviewRequest: Record, Equatable {
  /// Why, kept beside the ledger.
  public var ground = ""

  /// A record to read into or to fill.
  public init() {}
  /// Why.
  public init(_ ground: String) {
    self.ground = ground
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("ground", &ground)
  }
}

/// A review that was asked for, as the ledger knows it.
public struct ReviewRecord: Record, Equatable {
  /// 1: 复查, 2: 复核.
  public var stage: Int32 = 0
  /// The commitment to the ground.
  public var ground = Digest.zero
  /// The last day for the answer.
  public var due = Day(0)

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("due", &due)
    try visitor.required("ground", &ground)
    try visitor.required("stage", &stage)
  }
}

/// The answer of the next level.
public struct ReviewAnswer: Record, Equatable {
  /// What came of it.
  public var outcome: ReviewOutcome = .upheld
  /// The changed finding.
  public var finding: ComplaintFinding?
  /// The letter's number.
  public var documentNumber = ""
  /// The answer, kept beside the ledger.
  public var text = ""

  /// A record to read into or to fill.
  public init() {}
  /// The answer.
  public init(
    _ outcome: ReviewOutcome, text: String, documentNumber: String = "",
    finding: ComplaintFinding? = nil
  ) {
    self.outcome = outcome
    self.text = text
    self.documentNumber = documentNumber
    self.finding = finding
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("documentNumber", &documentNumber, "")
    try visitor.optional("finding", &finding)
    try visitor.required("outcome", &outcome)
    try visitor.required("text", &text)
  }
}

/// The answer as the ledger knows it.
public struct ReviewAnswerRecord: Record, Equatable {
  /// 1: 复查, 2: 复核.
  public var stage: Int32 = 0
  /// Who answered.
  public var by = ""
  /// What came of it.
  public var outcome: ReviewOutcome = .upheld
  /// The changed finding.
  public var finding: ComplaintFinding?
  /// The letter's number.
  public var documentNumber = ""
  /// The commitment to its words.
  public var text = Digest.zero

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("by", &by, "")
    try visitor.defaulted("documentNumber", &documentNumber, "")
    try visitor.optional("finding", &finding)
    try visitor.required("outcome", &outcome)
    try visitor.required("stage", &stage)
    try visitor.required("text", &text)
  }
}

/// Retaliation for the complaint is reported (打击报复): its own urgent path.
public struct RetaliationReport: Record, Equatable {
  /// What happened, kept beside the ledger.
  public var text = ""

  /// A record to read into or to fill.
  public init() {}
  /// What happened.
  public init(_ text: String) {
    self.text = text
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("text", &text)
  }
}

/// A report of retaliation as the ledger knows it.
public struct RetaliationRecord: Record, Equatable {
  /// The commitment to its words.
  public var text = Digest.zero
  /// The last day for taking it up.
  public var due = Day(0)

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("due", &due)
    try visitor.required("text", &text)
  }
}

/// What supervision did about it.
public struct RetaliationFinding: Record, Equatable {
  /// Whether there was retaliation.
  public var founded = false
  /// What was done.
  public var measures = ""
  /// The decision's number.
  public var documentNumber = ""

  /// A record to read into or to fill.
  public init() {}
  /// What was found.
  public init(founded: Bool, documentNumber: String, measures: String = "") {
    self.founded = founded
    self.documentNumber = documentNumber
    self.measures = measures
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("documentNumber", &documentNumber)
    try visitor.required("founded", &founded)
    try visitor.defaulted("measures", &measures, "")
  }
}

/// The result as the public reads it (公布): must not point at the complainant.
public struct ComplaintPublication: Record, Equatable {
  /// The result, in plain words.
  public var summary = ""
  /// For a correction: why.
  public var reason = ""

  /// A record to read into or to fill.
  public init() {}
  /// The result.
  public init(_ summary: String, reason: String = "") {
    self.summary = summary
    self.reason = reason
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("reason", &reason, "")
    try visitor.required("summary", &summary)
  }
}

/// Special attention (督办): overdue, refused, repeated, bad effect, or marked by a leader.
public struct ComplaintSupervision: Record, Equatable {
  /// Why.
  public var reason = ""

  /// A record to read into or to fill.
  public init() {}
  /// Why.
  public init(_ reason: String) {
    self.reason = reason
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("reason", &reason)
  }
}

/// Nothing may be erased (保全): 个人信息保护法 art 47(2).
public struct LegalHold: Record, Equatable {
  /// The order's number.
  public var documentNumber = ""
  /// Why.
  public var reason = ""

  /// A record to read into or to fill.
  public init() {}
  /// Why.
  public init(_ reason: String, documentNumber: String) {
    self.reason = reason
    self.documentNumber = documentNumber
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("documentNumber", &documentNumber)
    try visitor.required("reason", &reason)
  }
}

/// Someone made the complainant known (泄露): 信访工作条例 arts 30, 44.
public struct IdentityLeak: Record, Equatable {
  /// Who did, by id; empty where not known.
  public var officer = ""
  /// How it was found.
  public var reason = ""

  /// A record to read into or to fill.
  public init() {}
  /// How it was found.
  public init(_ reason: String, officer: String = "") {
    self.reason = reason
    self.officer = officer
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("officer", &officer, "")
    try visitor.required("reason", &reason)
  }
}

/// The complainant rates the handling (评价): one to five stars.
public struct ComplaintRating: Record, Equatable {
  /// 1…5; one and two are bad.
  public var stars: Int32 = 0

  /// A record to read into or to fill.
  public init() {}
  /// `stars`.
  public init(stars: Int32) {
    self.stars = stars
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("stars", &stars)
  }
}

/// The papers were kept as long as they must be (保管期满): personal data are erased.
public struct ComplaintExpiry: Record, Equatable {
  /// The years for which they were kept.
  public var years: Int32 = 0

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("years", &years)
  }
}

/// The complainant withdrew, as the ledger knows it.
public struct ComplaintWithdrawal: Record, Equatable {
  /// The commitment to the reason.
  public var reason = Digest.zero
  /// Whether it goes on all the same, since others complain about it too.
  public var goesOn = false

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("goesOn", &goesOn, false)
    try visitor.required("reason", &reason)
  }
}
