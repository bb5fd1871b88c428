/// What may be ordered beside a fine (处罚种类): 行政处罚法 art 9.
public enum PenaltyKind: String, JSONName, Sendable {
  /// A warning 警告.
  case warning
  /// Criticism made known 通报批评.
  case criticism
  /// Illegal gain confiscated 没收违法所得.
  case confiscateGain
  /// Illegal goods confiscated 没收非法财物.
  case confiscateGoods
  /// Licence suspended 暂扣许可证件.
  case suspendLicence
  /// Qualification lowered 降低资质等级.
  case lowerQualification
  /// Licence revoked 吊销许可证件.
  case revokeLicence
  /// Business restricted 限制开展生产经营活动.
  case restrictBusiness
  /// Business stopped 责令停产停业.
  case stopBusiness
  /// Closed down 责令关闭.
  case closeDown
  /// Barred from the trade 限制从业.
  case restrictWork

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .warning: "警告"
    case .criticism: "通报批评"
    case .confiscateGain: "没收违法所得"
    case .confiscateGoods: "没收非法财物"
    case .suspendLicence: "暂扣许可证件"
    case .lowerQualification: "降低资质等级"
    case .revokeLicence: "吊销许可证件"
    case .restrictBusiness: "限制开展生产经营活动"
    case .stopBusiness: "责令停产停业"
    case .closeDown: "责令关闭"
    case .restrictWork: "限制从业"
    }
  }

  /// Whether it opens the right to a hearing whatever the amount: 行政处罚法 art 63(1)(3)–(4).
  public var isHeavy: Bool {
    switch self {
    case .lowerQualification, .revokeLicence, .stopBusiness, .closeDown, .restrictWork: true
    case .warning, .criticism, .confiscateGain, .confiscateGoods, .suspendLicence,
      .restrictBusiness:
      false
    }
  }
}

/// A number by name: a fact that a tier is told by, or how heavy a weight of the benchmark is.
public struct PenaltyMeasure: Record, Hashable {
  /// Of what.
  public var id: String = ""
  /// How much.
  public var value: Int64 = 0

  /// A record to read into or to fill.
  public init() {}
  /// A number.
  public init(_ id: String, _ value: Int64) { (self.id, self.value) = (id, value) }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("id", &id)
    try visitor.required("value", &value)
  }
}

/// The numbers of penalties (处罚规则) that a locality or a new Act may change; part of a ``Profile``.
public struct PenaltyRules: Record, Hashable {
  /// The largest fine on the spot for a citizen, in fen: 行政处罚法 art 51.
  public var spotCitizen: Int64 = 20_000
  /// The same for an organisation.
  public var spotOrganisation: Int64 = 300_000
  /// A large fine for a citizen, in fen: from here on a hearing may be asked for (art 63).
  public var largeCitizen: Int64 = 1_000_000
  /// The same for an organisation.
  public var largeOrganisation: Int64 = 10_000_000
  /// From here on the leading body decides together, in fen (art 57(2)): a citizen's fine.
  public var collectiveCitizen: Int64 = 5_000_000
  /// The same for an organisation.
  public var collectiveOrganisation: Int64 = 50_000_000
  /// In which a hearing is asked for: art 64(1).
  public var hearingAsk: Budget = .workingDays(5)
  /// Working days between the notice of a hearing and its day: art 64(2).
  public var hearingNoticeDays: Int32 = 7
  /// Whether a legal review must come first: art 58.
  public var needsReview: Bool = true
  /// Calendar days in which it must be decided, from the day it is opened: art 60; 0 without a limit.
  public var decideDays: Int32 = 90
  /// In which a decision is served: arts 61, 85.
  public var serve: Budget = .workingDays(7)
  /// Calendar days to pay: art 67.
  public var payDays: Int32 = 15
  /// Calendar days to sue from the answer to a reconsideration: 行政诉讼法 art 45.
  public var sueAfterDays: Int32 = 15
  /// What paying late adds a day, in basis points of the fine: art 72(1)(1).
  public var lateDaily: Int64 = 300
  /// The most it adds, in basis points of the fine: art 72(1)(1).
  public var lateMost: Int64 = 10_000
  /// Years after which an act is not punished any more: art 36.
  public var barYears: Int32 = 2
  /// The same where life, health or finance is harmed: art 36.
  public var barYearsGrave: Int32 = 5
  /// Whether a first offence may go unpunished 首违不罚: art 33(1).
  public var knowsFirstOffence: Bool = true
  /// How many like cases it takes to compare with [P].
  public var likeLeast: Int32 = 3
  /// How far a fine may lie from the mean of like cases, in basis points of it [P].
  public var likeShare: Int64 = 3_000
  /// The benchmarks 裁量基准, every version with its days.
  public var benchmarks: [DiscretionRule] = []

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("barYears", &barYears, 2)
    try visitor.defaulted("barYearsGrave", &barYearsGrave, 5)
    try visitor.list("benchmarks", &benchmarks)
    try visitor.defaulted("collectiveCitizen", &collectiveCitizen, 5_000_000)
    try visitor.defaulted("collectiveOrganisation", &collectiveOrganisation, 50_000_000)
    try visitor.defaulted("decideDays", &decideDays, 90)
    try visitor.defaulted("hearingAsk", &hearingAsk, .workingDays(5))
    try visitor.defaulted("hearingNoticeDays", &hearingNoticeDays, 7)
    try visitor.defaulted("knowsFirstOffence", &knowsFirstOffence, true)
    try visitor.defaulted("largeCitizen", &largeCitizen, 1_000_000)
    try visitor.defaulted("largeOrganisation", &largeOrganisation, 10_000_000)
    try visitor.defaulted("lateDaily", &lateDaily, 300)
    try visitor.defaulted("lateMost", &lateMost, 10_000)
    try visitor.defaulted("likeLeast", &likeLeast, 3)
    try visitor.defaulted("likeShare", &likeShare, 3_000)
    try visitor.defaulted("needsReview", &needsReview, true)
    try visitor.defaulted("payDays", &payDays, 15)
    try visitor.defaulted("serve", &serve, .workingDays(7))
    try visitor.defaulted("spotCitizen", &spotCitizen, 20_000)
    try visitor.defaulted("spotOrganisation", &spotOrganisation, 300_000)
    try visitor.defaulted("sueAfterDays", &sueAfterDays, 15)
  }
}

extension PenaltyRules {
  /// The Act in force since 15 July 2021.
  public static let act2021: PenaltyRules = {
    var rules = PenaltyRules()
    rules.benchmarks = DiscretionRule.builtIns
    return rules
  }()

  /// The Act before (1996, amended 2009 and 2017), as DOMAIN's table of dated law tells it: smaller fines
  /// on the spot, three days to ask for a hearing, no limit for deciding, no 首违不罚.
  public static let before2021: PenaltyRules = {
    var rules = PenaltyRules()
    (rules.spotCitizen, rules.spotOrganisation) = (5_000, 100_000)
    // What a large fine was, each field said for itself; these are of the tax authorities [K-high].
    (rules.largeCitizen, rules.largeOrganisation) = (200_000, 1_000_000)
    rules.hearingAsk = .calendarDays(3)
    rules.needsReview = false
    rules.decideDays = 0
    rules.serve = .calendarDays(7)
    rules.barYearsGrave = 2
    rules.knowsFirstOffence = false
    rules.benchmarks = DiscretionRule.builtIns
    return rules
  }()

  /// Holds the numbers and every benchmark against themselves.
  ///
  /// - Throws: as ``DiscretionRule/check()``; `.alreadyExists` for one version of a benchmark twice;
  ///   `.badBudget` for impossible limits; `.fineOutOfRange` for impossible amounts and shares.
  public func check() throws(Refusal) {
    let amounts = [
      spotCitizen, spotOrganisation, largeCitizen, largeOrganisation, collectiveCitizen,
      collectiveOrganisation,
    ]
    guard amounts.allSatisfy({ (0...1_000_000_000_000_000).contains($0) }),
      (0...Scheme.whole).contains(lateDaily), (0...Scheme.whole).contains(lateMost),
      likeLeast > 0, (0...Scheme.whole).contains(likeShare)
    else { throw Refusal(.fineOutOfRange, field: "penalty") }
    try hearingAsk.validate()
    try serve.validate()
    guard (0...Budget.mostDays).contains(decideDays), (1...Budget.mostDays).contains(payDays),
      (0...Budget.mostDays).contains(sueAfterDays),
      (0...Budget.mostDays).contains(hearingNoticeDays), (1...100).contains(barYears),
      (barYears...100).contains(barYearsGrave)
    else { throw Refusal(.badBudget, field: "penalty") }
    var seen = Set<String>()
    for benchmark in benchmarks {
      try benchmark.check()
      guard seen.insert("\(benchmark.id)@\(benchmark.version)").inserted else {
        throw Refusal(.alreadyExists, field: benchmark.id, detail: "\(benchmark.version)")
      }
    }
  }

  /// The benchmark of a violation as it stood on `day`; the newest of several.
  public func benchmark(_ id: String, on day: Day) -> DiscretionRule? {
    benchmarks.filter {
      $0.id == id && $0.validFrom <= day && $0.validThrough.map { day <= $0 } ?? true
    }.max { $0.version < $1.version }
  }

  /// The last day on which an act of `day` may still be found: 行政处罚法 art 36.
  public func barDay(of day: Day, isGrave: Bool) throws(Refusal) -> Day {
    try day.adding(months: 12 * Int(isGrave ? barYearsGrave : barYears))
  }
}
