/// What is known of one subject of an appraisal (考评对象的材料): marks, faults, bonuses, vetoes, each with
/// references to its evidence.
public struct AppraisalEntry: Record, Hashable {
  /// The subject's id, such as a unit's code.
  public var subject = ""
  /// Its name.
  public var name = ""
  /// Marks by factor and method.
  public var marks: [Mark] = []
  /// Faults found.
  public var faults: [FoundFault] = []
  /// Bonuses claimed.
  public var bonuses: [Claim] = []
  /// Vetoes found.
  public var vetoes: [Finding] = []
  /// The last period's grade, where there was one.
  public var previousGrade: String?
  /// 折合系数: what the total is multiplied with, in basis points.
  public var coefficient = Scheme.whole

  /// An entry to read into.
  public init() {}
  /// An entry without marks.
  public init(_ subject: String, name: String = "") { (self.subject, self.name) = (subject, name) }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("bonuses", &bonuses)
    try visitor.defaulted("coefficient", &coefficient, Scheme.whole)
    try visitor.list("faults", &faults)
    try visitor.list("marks", &marks)
    try visitor.defaulted("name", &name, "")
    try visitor.optional("previousGrade", &previousGrade)
    try visitor.required("subject", &subject)
    try visitor.list("vetoes", &vetoes)
  }

  /// A mark for one factor by one method: given, or measured.
  public struct Mark: Record, Hashable {
    /// The factor.
    public var factor = ""
    /// The method.
    public var method = ""
    /// The mark, 0 to 10,000 hundredths, or the sum of ``over`` of them; nil where it is measured.
    public var mark: Int64?
    /// What ``mark`` is divided by, exactly: 3 where it is the sum of three marks.
    public var over: Int64 = 1
    /// The rates behind it, one for each indicator of the factor.
    public var measures: [Measure] = []
    /// What each rater gave, where several did: the mark is their mean by weight.
    public var raters: [RaterMark] = []
    /// How many pieces of evidence there are, such as ratings; nil where they are not counted.
    public var count: Int64?
    /// Where the evidence is: ledger references.
    public var evidence: [String] = []

    /// A mark to read into.
    public init() {}
    /// A mark.
    public init(
      _ factor: String, _ method: String, _ mark: Int64? = nil, measures: [Measure] = [],
      raters: [RaterMark] = [], count: Int64? = nil, evidence: [String] = []
    ) {
      (self.factor, self.method, self.mark, self.raters) = (factor, method, mark, raters)
      (self.measures, self.count, self.evidence) = (measures, count, evidence)
    }

    /// Every field, by name.
    public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
      try visitor.optional("count", &count)
      try visitor.list("evidence", &evidence)
      try visitor.required("factor", &factor)
      try visitor.optional("mark", &mark)
      try visitor.list("measures", &measures)
      try visitor.required("method", &method)
      try visitor.defaulted("over", &over, 1)
      try visitor.list("raters", &raters)
    }
  }

  /// A rate: numerator ÷ denominator.
  public struct Measure: Record, Hashable {
    /// The indicator; empty in bonuses.
    public var indicator = ""
    /// The numerator.
    public var numerator: Int64 = 0
    /// The denominator.
    public var denominator: Int64 = 0

    /// A rate to read into.
    public init() {}
    /// A rate of an indicator.
    public init(_ indicator: String, _ numerator: Int64, of denominator: Int64) {
      (self.indicator, self.numerator, self.denominator) = (indicator, numerator, denominator)
    }
    /// A rate of a bonus.
    public init(_ numerator: Int64, of denominator: Int64) {
      self.init("", numerator, of: denominator)
    }

    /// Every field, by name.
    public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
      try visitor.required("denominator", &denominator)
      try visitor.defaulted("indicator", &indicator, "")
      try visitor.required("numerator", &numerator)
    }
  }

  /// Faults of one kind.
  public struct FoundFault: Record, Hashable {
    /// The deduction that answers them.
    public var deduction = ""
    /// How many.
    public var count: Int64 = 1
    /// The factors they touch; none: all that the deduction names.
    public var factors: [String] = []
    /// Where they are recorded.
    public var evidence: [String] = []

    /// A fault to read into.
    public init() {}
    /// A fault.
    public init(
      _ deduction: String, _ count: Int64 = 1, factors: [String] = [], evidence: [String]
    ) {
      (self.deduction, self.count, self.factors, self.evidence) = (
        deduction, count, factors, evidence
      )
    }

    /// Every field, by name.
    public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
      try visitor.defaulted("count", &count, 1)
      try visitor.required("deduction", &deduction)
      try visitor.list("evidence", &evidence)
      try visitor.list("factors", &factors)
    }
  }

  /// A bonus claimed.
  public struct Claim: Record, Hashable {
    /// The bonus.
    public var bonus = ""
    /// The rate, or one for each item.
    public var measures: [Measure] = []
    /// The points given by people, in hundredths, where the bonus has no rate.
    public var points: Int64 = 0
    /// Where it is recorded.
    public var evidence: [String] = []

    /// A claim to read into.
    public init() {}
    /// A claim.
    public init(
      _ bonus: String, measures: [Measure] = [], points: Int64 = 0, evidence: [String]
    ) {
      (self.bonus, self.measures, self.points, self.evidence) = (bonus, measures, points, evidence)
    }

    /// Every field, by name.
    public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
      try visitor.required("bonus", &bonus)
      try visitor.list("evidence", &evidence)
      try visitor.list("measures", &measures)
      try visitor.defaulted("points", &points, 0)
    }
  }

  /// A veto found.
  public struct Finding: Record, Hashable {
    /// The veto.
    public var veto = ""
    /// How often.
    public var count: Int64 = 1
    /// Where it is recorded.
    public var evidence: [String] = []

    /// A finding to read into.
    public init() {}
    /// A finding.
    public init(_ veto: String, _ count: Int64 = 1, evidence: [String]) {
      (self.veto, self.count, self.evidence) = (veto, count, evidence)
    }

    /// Every field, by name.
    public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
      try visitor.defaulted("count", &count, 1)
      try visitor.list("evidence", &evidence)
      try visitor.required("veto", &veto)
    }
  }
}
