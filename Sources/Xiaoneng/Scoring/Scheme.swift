/// How something is scored (考评方案), as data: factors and methods with their weights, what is taken off
/// and put on, vetoes, grades, quota, ties and rounding (DOMAIN §2.5, §6).
///
/// Weights are basis points, 10,000 = 100 %. Marks and points are hundredths of a point, so that 100 points
/// are 10,000. A scheme read from anywhere is adopted by ``check()`` before it is used.
public struct Scheme: Record, Hashable {
  /// The name, such as `danzhou.six`.
  public var id = ""
  /// The version under that name.
  public var version: Int64 = 1
  /// The first day the scheme is in force.
  public var validFrom = Day(0)
  /// The last day; nil while it stands.
  public var validThrough: Day?
  /// What it is called, in Chinese.
  public var chinese = ""
  /// What it is called, in English.
  public var english = ""
  /// Where its rules stand.
  public var source = ""
  /// What is scored, in order.
  public var factors: [Factor] = []
  /// How it is scored, in order.
  public var methods: [Method] = []
  /// What is taken off.
  public var deductions: [Deduction] = []
  /// Whether one fault counts once or in every factor it touches (DOMAIN §6.3).
  public var faultDeduction = FaultDeduction.once
  /// What is put on.
  public var bonuses: [Bonus] = []
  /// The most that all bonuses together put on.
  public var mostBonus: Int64 = 0
  /// What caps the grade whatever the score 一票否决.
  public var vetoes: [Veto] = []
  /// The grades, best first; the last one's floor is 0.
  public var grades: [Grade] = []
  /// How many may have the best grade; nil without a quota.
  public var quota: Quota?
  /// Whether equal scores share a rank or are told apart.
  public var ties = Ties.shared
  /// The factors that tell equal scores apart, first one first.
  public var tieBreakers: [String] = []
  /// What is compared: the exact score, or the one that is shown.
  public var compared = Compared.exact
  /// Decimals of what is shown, 0 to 2, rounded half-up.
  public var decimals: Int64 = 2
  /// Whether marks are corrected by how severe a rater is, or it is only shown.
  public var raterSeverity = Severity.shown
  /// The numbers of a ballot in this scheme; nil where none is held.
  public var ballot: BallotRule?
  /// What the system knows itself and no one may type in.
  public var sources: [Source] = []

  /// A scheme to read into.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.optional("ballot", &ballot)
    try visitor.list("bonuses", &bonuses)
    try visitor.required("chinese", &chinese)
    try visitor.defaulted("compared", &compared, .exact)
    try visitor.defaulted("decimals", &decimals, 2)
    try visitor.list("deductions", &deductions)
    try visitor.required("english", &english)
    try visitor.required("factors", &factors)
    try visitor.defaulted("faultDeduction", &faultDeduction, .once)
    try visitor.required("grades", &grades)
    try visitor.required("id", &id)
    try visitor.required("methods", &methods)
    try visitor.defaulted("mostBonus", &mostBonus, 0)
    try visitor.optional("quota", &quota)
    try visitor.defaulted("raterSeverity", &raterSeverity, .shown)
    try visitor.required("source", &source)
    try visitor.list("sources", &sources)
    try visitor.list("tieBreakers", &tieBreakers)
    try visitor.defaulted("ties", &ties, .shared)
    try visitor.required("validFrom", &validFrom)
    try visitor.optional("validThrough", &validThrough)
    try visitor.required("version", &version)
    try visitor.list("vetoes", &vetoes)
  }

  /// 10,000 basis points; 100.00 points.
  public static let whole: Int64 = 10_000

  /// Whether one fault counts once or more often.
  public enum FaultDeduction: String, JSONName, Sendable {
    /// Once, in the factor of the highest weight that it touches.
    case once
    /// In every factor that it touches (DOMAIN §2.5, model A).
    case everyFactor
  }

  /// How equal scores are ranked.
  public enum Ties: String, JSONName, Sendable {
    /// They share the rank, and the next ranks stay empty: 1, 2, 2, 4.
    case shared
    /// The tie breakers tell them apart; what is still equal shares the rank.
    case broken
  }

  /// What becomes of the severity of raters.
  public enum Severity: String, JSONName, Sendable {
    /// It is shown beside the marks, which stay as they were given.
    case shown
    /// Each rater's marks are shifted by it, within 0…100, and every score says so.
    case corrected
  }

  /// What is compared for ranks and grades.
  public enum Compared: String, JSONName, Sendable {
    /// The exact score: what is shown as 90.00 may be less than 90.
    case exact
    /// The score as it is shown.
    case shown
  }

  /// What happens where there is nothing to score.
  public enum Missing: String, JSONName, Sendable {
    /// The score is refused.
    case refuse
    /// The weight goes to the others, in their proportions.
    case respread
    /// It counts as 0.
    case zero
  }
}

extension Scheme {
  /// A way of scoring (考评方法).
  public struct Method: Record, Hashable {
    /// The id, such as `daily`.
    public var id = ""
    /// What it is called, in Chinese.
    public var chinese = ""
    /// What it is called, in English.
    public var english = ""
    /// Who gives its marks.
    public var rater = Rater.office

    /// A method to read into.
    public init() {}
    /// A method.
    public init(_ id: String, _ chinese: String, _ english: String, by rater: Rater = .office) {
      (self.id, self.chinese, self.english) = (id, chinese, english)
      self.rater = rater
    }

    /// Who gives the marks of a method.
    public enum Rater: String, JSONName, Sendable {
      /// The efficiency office 效能办.
      case office
      /// The leaders, each for themselves 领导.
      case leaders
      /// A ballot 民主测评.
      case ballot
    }

    /// Every field, by name.
    public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
      try visitor.required("chinese", &chinese)
      try visitor.required("english", &english)
      try visitor.required("id", &id)
      try visitor.defaulted("rater", &rater, .office)
    }
  }

  /// Something that is scored (考评因素).
  public struct Factor: Record, Hashable {
    /// The id, such as `f5`.
    public var id = ""
    /// What it is called, in Chinese.
    public var chinese = ""
    /// What it is called, in English.
    public var english = ""
    /// Its share of the total, in basis points; all together 10,000.
    public var weight: Int64 = 0
    /// The share of each method, in basis points; together 10,000.
    public var methods: [Share] = []
    /// What its mark may be measured by; the weights together 10,000. Empty where marks are given.
    public var indicators: [Indicator] = []
    /// What happens where it has no evidence.
    public var missing = Missing.refuse
    /// What happens where one of its methods has none.
    public var missingMethod = Missing.refuse
    /// How many pieces of evidence it takes, such as ten ratings; fewer are none.
    public var least: Int64 = 0

    /// A factor to read into.
    public init() {}

    /// Every field, by name.
    public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
      try visitor.required("chinese", &chinese)
      try visitor.required("english", &english)
      try visitor.required("id", &id)
      try visitor.list("indicators", &indicators)
      try visitor.defaulted("least", &least, 0)
      try visitor.required("methods", &methods)
      try visitor.defaulted("missing", &missing, .refuse)
      try visitor.defaulted("missingMethod", &missingMethod, .refuse)
      try visitor.required("weight", &weight)
    }
  }

  /// A share in basis points.
  public struct Share: Record, Hashable {
    /// Of what.
    public var id = ""
    /// How much.
    public var weight: Int64 = 0

    /// A share to read into.
    public init() {}
    /// A share.
    public init(_ id: String, _ weight: Int64) { (self.id, self.weight) = (id, weight) }

    /// Every field, by name.
    public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
      try visitor.required("id", &id)
      try visitor.required("weight", &weight)
    }
  }

  /// A rate that a mark is measured by: 100 points · weight · min(rate ÷ target, 1).
  public struct Indicator: Record, Hashable {
    /// The id, such as `onTime`.
    public var id = ""
    /// What it is called, in Chinese.
    public var chinese = ""
    /// What it is called, in English.
    public var english = ""
    /// Its share of the mark, in basis points.
    public var weight: Int64 = 0
    /// The rate that earns the full share, in basis points.
    public var target = Scheme.whole
    /// Whether less is better, as with an error rate: 1 − rate is measured.
    public var isInverse = false

    /// An indicator to read into.
    public init() {}
    /// An indicator.
    public init(
      _ id: String, _ chinese: String, _ english: String, weight: Int64,
      target: Int64 = Scheme.whole, isInverse: Bool = false
    ) {
      (self.id, self.chinese, self.english) = (id, chinese, english)
      (self.weight, self.target, self.isInverse) = (weight, target, isInverse)
    }

    /// Every field, by name.
    public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
      try visitor.required("chinese", &chinese)
      try visitor.required("english", &english)
      try visitor.required("id", &id)
      try visitor.defaulted("inverse", &isInverse, false)
      try visitor.defaulted("target", &target, Scheme.whole)
      try visitor.required("weight", &weight)
    }
  }
}
