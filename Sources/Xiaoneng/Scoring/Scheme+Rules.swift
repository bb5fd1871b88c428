extension Scheme {
  /// What a fault takes off (扣分).
  public struct Deduction: Record, Hashable {
    /// The id, such as `yellow`.
    public var id = ""
    /// What it is called, in Chinese.
    public var chinese = ""
    /// What it is called, in English.
    public var english = ""
    /// Where the rule stands.
    public var article = ""
    /// The kind of fault it answers; one kind is answered once, unless every factor counts.
    public var fault = ""
    /// What is taken off, in hundredths of a point.
    public var points: Int64 = 0
    /// For so many faults: 3 where three warnings cost it once.
    public var per: Int64 = 1
    /// The most that it takes off in all; 0 without a limit.
    public var most: Int64 = 0
    /// The factors it may be taken from; none: from the total.
    public var touches: [String] = []
    /// On whose scale the points are.
    public var scale = Scale.factor

    /// A deduction to read into.
    public init() {}
    /// A deduction of `points` hundredths.
    public init(
      _ id: String, _ chinese: String, _ english: String, _ points: Int64, per: Int64 = 1,
      most: Int64 = 0, touches: [String] = [], scale: Scale = .factor, article: String
    ) {
      (self.id, self.chinese, self.english, self.fault) = (id, chinese, english, id)
      (self.points, self.per, self.most) = (points, per, most)
      (self.touches, self.scale, self.article) = (touches, scale, article)
    }

    /// On whose scale points are.
    public enum Scale: String, JSONName, Sendable {
      /// Of the factor's 100: what the total loses is weighted.
      case factor
      /// Of the total's 100: the total loses all of it.
      case total
    }

    /// Every field, by name.
    public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
      try visitor.required("article", &article)
      try visitor.required("chinese", &chinese)
      try visitor.required("english", &english)
      try visitor.required("fault", &fault)
      try visitor.required("id", &id)
      try visitor.defaulted("most", &most, 0)
      try visitor.defaulted("per", &per, 1)
      try visitor.required("points", &points)
      try visitor.defaulted("scale", &scale, .factor)
      try visitor.list("touches", &touches)
    }
  }

  /// What is put on the total (加分).
  public struct Bonus: Record, Hashable {
    /// The id, such as `early`.
    public var id = ""
    /// What it is called, in Chinese.
    public var chinese = ""
    /// What it is called, in English.
    public var english = ""
    /// Where the rule stands.
    public var article = ""
    /// The rate that earns the first points, in basis points; nil where points are given by people.
    public var from: Int64?
    /// The first points, in hundredths.
    public var points: Int64 = 0
    /// Each further so many basis points earn more; 0: no more.
    public var step: Int64 = 0
    /// What each step earns, in hundredths.
    public var stepPoints: Int64 = 0
    /// The most it puts on, in hundredths; 0 without a limit of its own.
    public var most: Int64 = 0
    /// Whether every item must reach the rate: the least of the rates counts.
    public var isOfEvery = false

    /// A bonus to read into.
    public init() {}
    /// A bonus.
    public init(
      _ id: String, _ chinese: String, _ english: String, from: Int64?, points: Int64 = 0,
      step: Int64 = 0, stepPoints: Int64 = 0, most: Int64 = 0, isOfEvery: Bool = false,
      article: String
    ) {
      (self.id, self.chinese, self.english, self.article) = (id, chinese, english, article)
      (self.from, self.points, self.step, self.stepPoints) = (from, points, step, stepPoints)
      (self.most, self.isOfEvery) = (most, isOfEvery)
    }

    /// Every field, by name.
    public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
      try visitor.required("article", &article)
      try visitor.required("chinese", &chinese)
      try visitor.required("english", &english)
      try visitor.defaulted("every", &isOfEvery, false)
      try visitor.optional("from", &from)
      try visitor.required("id", &id)
      try visitor.defaulted("most", &most, 0)
      try visitor.defaulted("points", &points, 0)
      try visitor.defaulted("step", &step, 0)
      try visitor.defaulted("stepPoints", &stepPoints, 0)
    }
  }

  /// What caps the grade whatever the score (一票否决, DOMAIN §6.3).
  public struct Veto: Record, Hashable {
    /// The id, such as `retaliation`.
    public var id = ""
    /// What it is called, in Chinese.
    public var chinese = ""
    /// What it is called, in English.
    public var english = ""
    /// The best grade that is left.
    public var cap = ""
    /// From how many findings on.
    public var from: Int64 = 1

    /// A veto to read into.
    public init() {}
    /// A veto.
    public init(
      _ id: String, _ chinese: String, _ english: String, cap: String, from: Int64 = 1
    ) {
      (self.id, self.chinese, self.english, self.cap) = (id, chinese, english, cap)
      self.from = from
    }

    /// Every field, by name.
    public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
      try visitor.required("cap", &cap)
      try visitor.required("chinese", &chinese)
      try visitor.required("english", &english)
      try visitor.defaulted("from", &from, 1)
      try visitor.required("id", &id)
    }
  }

  /// A grade (等次) and what it is proposed to mean.
  public struct Grade: Record, Hashable {
    /// The id, such as `excellent`.
    public var id = ""
    /// What it is called, in Chinese.
    public var chinese = ""
    /// What it is called, in English.
    public var english = ""
    /// The least score, in hundredths of a point.
    public var floor: Int64 = 0
    /// 经济利益: the bonus coefficient, in basis points.
    public var coefficient: Int64 = 0
    /// 干部使用: whether honours and promotion stay open.
    public var isEligible = false
    /// 行政问责: what is proposed.
    public var proposals: [Consequence] = []
    /// What is proposed instead when the last grade was the same.
    public var repeatedProposals: [Consequence] = []

    /// A grade to read into.
    public init() {}
    /// A grade.
    public init(
      _ id: String, _ chinese: String, _ english: String, floor: Int64, coefficient: Int64,
      isEligible: Bool, proposals: [Consequence] = [], repeated: [Consequence] = []
    ) {
      (self.id, self.chinese, self.english, self.floor) = (id, chinese, english, floor)
      (self.coefficient, self.isEligible) = (coefficient, isEligible)
      (self.proposals, repeatedProposals) = (proposals, repeated)
    }

    /// Every field, by name.
    public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
      try visitor.required("chinese", &chinese)
      try visitor.defaulted("coefficient", &coefficient, 0)
      try visitor.defaulted("eligible", &isEligible, false)
      try visitor.required("english", &english)
      try visitor.required("floor", &floor)
      try visitor.required("id", &id)
      try visitor.list("proposals", &proposals)
      try visitor.list("repeatedProposals", &repeatedProposals)
    }
  }

  /// Something proposed to the people who decide.
  public struct Consequence: Record, Hashable {
    /// The id.
    public var id = ""
    /// In Chinese.
    public var chinese = ""
    /// In English.
    public var english = ""
    /// Where it stands.
    public var article = ""

    /// A consequence to read into.
    public init() {}
    /// A consequence.
    public init(_ id: String, _ chinese: String, _ english: String, article: String) {
      (self.id, self.chinese, self.english, self.article) = (id, chinese, english, article)
    }

    /// Every field, by name.
    public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
      try visitor.required("article", &article)
      try visitor.required("chinese", &chinese)
      try visitor.required("english", &english)
      try visitor.required("id", &id)
    }
  }

  /// How many may have the best grade (优秀名额): ⌊share · N⌋, DOMAIN §6.3.
  public struct Quota: Record, Hashable {
    /// The share, in basis points.
    public var share: Int64 = 0
    /// Who gets the last place when score and tie breakers are equal.
    public var edge = Edge.id

    /// A quota to read into.
    public init() {}
    /// A quota.
    public init(share: Int64, edge: Edge = .id) { (self.share, self.edge) = (share, edge) }

    /// Who gets the last place in a tie.
    public enum Edge: String, JSONName, Sendable {
      /// The smaller id.
      case id
      /// None of those who are tied.
      case none
      /// All of them, beyond the quota.
      case all
      /// A person decides: the table is refused.
      case refuse
    }

    /// How many of `count` subjects: 3 of 23 at 15 %, 4 at 20 %.
    public func places(of count: Int) -> Int {
      let (product, overflow) = Int64(clamping: count).multipliedReportingOverflow(by: share)
      return overflow ? count : Int(max(0, min(Int64(clamping: count), product / Scheme.whole)))
    }

    /// Every field, by name.
    public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
      try visitor.defaulted("edge", &edge, .id)
      try visitor.required("share", &share)
    }
  }

  /// The numbers of a ballot (民主测评, DOMAIN §6.2, §6.3).
  public struct BallotRule: Record, Hashable {
    /// The groups of raters with their weights, together 10,000.
    public var groups: [Share] = []
    /// What each choice is worth, in hundredths of a point, best first.
    public var values: [Int64] = []
    /// The turnout below which the ballot is void: numerator…
    public var turnoutNumerator: Int64 = 2
    /// …and denominator.
    public var turnoutDenominator: Int64 = 3

    /// A rule to read into.
    public init() {}

    /// Every field, by name.
    public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
      try visitor.required("groups", &groups)
      try visitor.defaulted("turnoutDenominator", &turnoutDenominator, 3)
      try visitor.defaulted("turnoutNumerator", &turnoutNumerator, 2)
      try visitor.required("values", &values)
    }
  }
}
