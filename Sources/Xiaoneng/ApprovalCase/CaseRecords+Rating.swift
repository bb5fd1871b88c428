/// The rater was contacted (差评回访): within one working day of a bad rating by real name.
public struct RaterContact: Record, Equatable {
  /// Which service of the case.
  public var service: Int32 = 1
  /// What was said, kept beside the ledger.
  public var words = ""

  /// A record to read into or to fill.
  public init() {}
  /// Contact about `service`.
  public init(service: Int32 = 1, words: String = "") {
    self.service = service
    self.words = words
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("service", &service, 1)
    try visitor.defaulted("words", &words, "")
  }
}

/// A contact as the ledger knows it.
public struct RaterContactRecord: Record, Equatable {
  /// Which service of the case.
  public var service: Int32 = 1
  /// The commitment to what was said.
  public var words: Digest?

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("service", &service, 1)
    try visitor.optional("words", &words)
  }
}

/// What was done about a bad rating (差评整改).
public struct RatingRepair: Record, Equatable {
  /// Which service of the case.
  public var service: Int32 = 1
  /// What was done.
  public var outcome: RepairOutcome = .fixed
  /// For a plan: the day by which it is done.
  public var by: Day?
  /// What the rater was told, kept beside the ledger.
  public var words = ""

  /// A record to read into or to fill.
  public init() {}
  /// What was done.
  public init(_ outcome: RepairOutcome, words: String, service: Int32 = 1, by: Day? = nil) {
    self.outcome = outcome
    self.words = words
    self.service = service
    self.by = by
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.optional("by", &by)
    try visitor.required("outcome", &outcome)
    try visitor.defaulted("service", &service, 1)
    try visitor.required("words", &words)
  }
}

/// A repair as the ledger knows it.
public struct RatingRepairRecord: Record, Equatable {
  /// Which service of the case.
  public var service: Int32 = 1
  /// What was done.
  public var outcome: RepairOutcome = .fixed
  /// For a plan: the day by which it is done.
  public var by: Day?
  /// The commitment to what the rater was told.
  public var words = Digest.zero

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.optional("by", &by)
    try visitor.required("outcome", &outcome)
    try visitor.defaulted("service", &service, 1)
    try visitor.required("words", &words)
  }
}

/// The unit holds a bad rating for mistaken or malicious (差评申诉).
public struct RatingContest: Record, Equatable {
  /// Which service of the case.
  public var service: Int32 = 1
  /// Why.
  public var reason = ""

  /// A record to read into or to fill.
  public init() {}
  /// Why.
  public init(_ reason: String, service: Int32 = 1) {
    self.reason = reason
    self.service = service
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("reason", &reason)
    try visitor.defaulted("service", &service, 1)
  }
}

/// The efficiency office rules on it (差评申诉裁定): what is upheld leaves the statistics.
public struct RatingRuling: Record, Equatable {
  /// Which service of the case.
  public var service: Int32 = 1
  /// Whether the contest is upheld.
  public var upheld = false
  /// Why.
  public var reason = ""
  /// The stars that leave the statistics; said by the engine.
  public var stars: Int32?

  /// A record to read into or to fill.
  public init() {}
  /// The ruling.
  public init(upheld: Bool, reason: String, service: Int32 = 1) {
    self.upheld = upheld
    self.reason = reason
    self.service = service
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("reason", &reason)
    try visitor.defaulted("service", &service, 1)
    try visitor.optional("stars", &stars)
    try visitor.required("upheld", &upheld)
  }
}

/// What is done about a bad rating: DOMAIN §3.3.
public enum RepairOutcome: String, JSONName, Sendable {
  /// Clear and reasonable: put right at once 立即整改.
  case fixed
  /// Complex: a dated plan 限期整改.
  case planned
  /// Without basis in law: explained 解释说明.
  case explained

  /// The outcome in Chinese.
  public var chinese: String {
    switch self {
    case .fixed: "立即整改"
    case .planned: "限期整改"
    case .explained: "解释说明"
    }
  }
}
