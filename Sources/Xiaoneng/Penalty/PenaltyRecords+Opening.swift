/// A violation as a case is opened (立案): 行政处罚法 art 54.
public struct PenaltyOpening: Record, Equatable {
  /// The benchmark of the violation.
  public var benchmark: String = ""
  /// Who did it: personal, kept beside the ledger.
  public var subject: Applicant = Applicant()
  /// What happened: kept beside the ledger.
  public var fact: String = ""
  /// The day it was done, or ended where it went on.
  public var committed: Day = Day(0)
  /// The day it was found.
  public var discovered: Day = Day(0)
  /// Whether life, health or finance was harmed: art 36.
  public var grave: Bool = false
  /// Who looks into it, two at least: art 42.
  public var officers: [String] = []
  /// The amount a fine is a multiple of, in fen.
  public var base: Int64?
  /// The illegal gain, in fen: art 28.
  public var gain: Int64 = 0
  /// The account at the portal, by which they see their own case.
  public var account: String = ""

  /// A record to read into or to fill.
  public init() {}
  /// A violation of `benchmark` by `subject`.
  public init(
    _ benchmark: String, by subject: Applicant, fact: String, committed: Day, discovered: Day,
    officers: [String], grave: Bool = false, base: Int64? = nil, gain: Int64 = 0,
    account: String = ""
  ) {
    (self.benchmark, self.subject, self.fact) = (benchmark, subject, fact)
    (self.committed, self.discovered, self.officers) = (committed, discovered, officers)
    (self.grave, self.base, self.gain, self.account) = (grave, base, gain, account)
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("account", &account, "")
    try visitor.optional("base", &base)
    try visitor.required("benchmark", &benchmark)
    try visitor.required("committed", &committed)
    try visitor.required("discovered", &discovered)
    try visitor.required("fact", &fact)
    try visitor.defaulted("gain", &gain, 0)
    try visitor.defaulted("grave", &grave, false)
    try visitor.list("officers", &officers)
    try visitor.required("subject", &subject)
  }
}

/// A case as the ledger knows it: who and what are commitments, limits are days.
public struct PenaltyRegistration: Record, Equatable {
  /// The unit that punishes.
  public var unit: String = ""
  /// The benchmark of the violation.
  public var benchmark: String = ""
  /// The commitment to who did it.
  public var subject: Digest = .zero
  /// The commitment to what happened.
  public var fact: Digest = .zero
  /// Whether an organisation did it.
  public var organisation: Bool = false
  /// The day it was done.
  public var committed: Day = Day(0)
  /// The day it was found.
  public var discovered: Day = Day(0)
  /// Whether life, health or finance was harmed.
  public var grave: Bool = false
  /// Who looks into it.
  public var officers: [String] = []
  /// The amount a fine is a multiple of, in fen.
  public var base: Int64?
  /// The illegal gain, in fen.
  public var gain: Int64 = 0
  /// The account at the portal.
  public var account: String = ""
  /// The last day for deciding: art 60.
  public var decideBy: Day?
  /// The last day on which it could be found: art 36.
  public var barDay: Day = Day(0)

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("account", &account, "")
    try visitor.required("barDay", &barDay)
    try visitor.optional("base", &base)
    try visitor.required("benchmark", &benchmark)
    try visitor.required("committed", &committed)
    try visitor.optional("decideBy", &decideBy)
    try visitor.required("discovered", &discovered)
    try visitor.required("fact", &fact)
    try visitor.defaulted("gain", &gain, 0)
    try visitor.defaulted("grave", &grave, false)
    try visitor.list("officers", &officers)
    try visitor.defaulted("organisation", &organisation, false)
    try visitor.required("subject", &subject)
    try visitor.required("unit", &unit)
  }
}

/// Something that speaks for or against the offender, with its evidence (裁量情节).
public struct PenaltyCircumstance: Record, Equatable {
  /// What it is.
  public var kind: Circumstance.Kind = .harmReduced
  /// Where it is recorded.
  public var evidence: [String] = []

  /// A record to read into or to fill.
  public init() {}
  /// A circumstance.
  public init(_ kind: Circumstance.Kind, evidence: [String]) {
    (self.kind, self.evidence) = (kind, evidence)
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("evidence", &evidence)
    try visitor.required("kind", &kind)
  }
}

/// What a proposal is reckoned from, besides the circumstances on file (裁量建议).
public struct PenaltyCalculation: Record, Equatable {
  /// Facts that tiers are told by.
  public var facts: [PenaltyMeasure] = []
  /// How heavy each weight of the benchmark is, 0…10,000.
  public var weighed: [PenaltyMeasure] = []
  /// How far into the band, 0…10,000, where the benchmark has no weights.
  public var share: Int64 = 5_000
  /// Below the least fine of the law 减轻.
  public var mitigate: Bool = false

  /// A record to read into or to fill.
  public init() {}
  /// From these facts and weights.
  public init(
    facts: [PenaltyMeasure] = [], weighed: [PenaltyMeasure], share: Int64 = 5_000,
    mitigate: Bool = false
  ) {
    (self.facts, self.weighed, self.share, self.mitigate) = (facts, weighed, share, mitigate)
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("facts", &facts)
    try visitor.defaulted("mitigate", &mitigate, false)
    try visitor.defaulted("share", &share, 5_000)
    try visitor.list("weighed", &weighed)
  }
}

/// One step of a reckoning.
public struct PenaltyLine: Record, Equatable {
  /// In Chinese.
  public var chinese: String = ""
  /// In English.
  public var english: String = ""
  /// Where it stands.
  public var article: String = ""
  /// Where the evidence is.
  public var evidence: [String] = []

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("article", &article)
    try visitor.required("chinese", &chinese)
    try visitor.required("english", &english)
    try visitor.list("evidence", &evidence)
  }
}

/// A penalty that is proposed (处罚建议): the library's reckoning, never in force by itself.
public struct PenaltyProposal: Record, Equatable {
  /// The benchmark.
  public var benchmark: String = ""
  /// Its version.
  public var version: Int64 = 1
  /// The band.
  public var band: DiscretionBand = .middle
  /// The least fine of the band, in fen.
  public var low: Int64 = 0
  /// The greatest.
  public var high: Int64 = 0
  /// The least fine of the law.
  public var least: Int64 = 0
  /// The greatest fine of the law.
  public var most: Int64 = 0
  /// The fine, in fen.
  public var fine: Int64 = 0
  /// What goes beside it.
  public var kinds: [PenaltyKind] = []
  /// The published tier that the fine lies in.
  public var tier: String?
  /// How it was found, line by line.
  public var lines: [PenaltyLine] = []
  /// Whether a person must say yes or no to 首违不罚.
  public var needsConsent: Bool = false
  /// Whether it may be decided on the spot: art 51.
  public var onTheSpot: Bool = false
  /// Whether a hearing may be asked for: art 63.
  public var hearing: Bool = false
  /// Whether a legal review must come first: art 58.
  public var review: Bool = false
  /// Whether the leading body decides together: art 57(2).
  public var collective: Bool = false
  /// How many like cases of the last year there are: same violation, same band.
  public var likeCases: Int64 = 0
  /// The mean of their fines, in fen, rounded down.
  public var likeMean: Int64 = 0
  /// Whether the fine lies too far from it: a reason is needed.
  public var deviates: Bool = false

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("band", &band)
    try visitor.required("benchmark", &benchmark)
    try visitor.defaulted("collective", &collective, false)
    try visitor.defaulted("deviates", &deviates, false)
    try visitor.required("fine", &fine)
    try visitor.defaulted("hearing", &hearing, false)
    try visitor.required("high", &high)
    try visitor.list("kinds", &kinds)
    try visitor.required("least", &least)
    try visitor.defaulted("likeCases", &likeCases, 0)
    try visitor.defaulted("likeMean", &likeMean, 0)
    try visitor.list("lines", &lines)
    try visitor.required("low", &low)
    try visitor.required("most", &most)
    try visitor.defaulted("needsConsent", &needsConsent, false)
    try visitor.defaulted("onTheSpot", &onTheSpot, false)
    try visitor.defaulted("review", &review, false)
    try visitor.optional("tier", &tier)
    try visitor.required("version", &version)
  }
}
