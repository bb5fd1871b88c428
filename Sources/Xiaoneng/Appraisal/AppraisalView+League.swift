/// Whose score to explain.
public struct AppraisalTarget: Record, Equatable {
  /// The subject.
  public var subject = ""

  /// A record to read into or to fill.
  public init() {}
  /// The score of `subject`.
  public init(_ subject: String) {
    self.subject = subject
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("subject", &subject)
  }
}

/// One score line by line (考评说明), in both languages: parts that add up to the total, each with its
/// rule and evidence.
public struct AppraisalExplanation: Record, Equatable {
  /// Whose.
  public var subject = ""
  /// The page in Chinese.
  public var chinese = ""
  /// The page in English.
  public var english = ""
  /// The parts, each followed by what it is made of.
  public var parts: [AppraisalPart] = []

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("chinese", &chinese)
    try visitor.required("english", &english)
    try visitor.list("parts", &parts)
    try visitor.required("subject", &subject)
  }
}

/// One part of a score.
public struct AppraisalPart: Record, Equatable {
  /// How deep it stands: 0 for the total.
  public var depth: Int32 = 0
  /// The factor, method, deduction, bonus …
  public var id = ""
  /// What kind of part it is.
  public var kind = ""
  /// In Chinese.
  public var chinese = ""
  /// In English.
  public var english = ""
  /// What it puts on the total as shown, in units of the last decimal.
  public var points: Int64 = 0
  /// The same exactly, in points, numerator/denominator.
  public var exact = ""
  /// Where its rule stands.
  public var article = ""
  /// Where the evidence is.
  public var evidence: [String] = []

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("article", &article, "")
    try visitor.required("chinese", &chinese)
    try visitor.required("depth", &depth)
    try visitor.required("english", &english)
    try visitor.list("evidence", &evidence)
    try visitor.required("exact", &exact)
    try visitor.required("id", &id)
    try visitor.required("kind", &kind)
    try visitor.required("points", &points)
  }
}

/// How sure the ranks are to be told (稳健性).
public struct LeagueQuestion: Record, Equatable {
  /// How often weights and marks are drawn again, 1…10,000.
  public var draws: Int32 = 2_000
  /// Where the numbers begin: the same seed, the same answer.
  public var seed: Int64 = 1
  /// Each weight ± so many basis points of itself.
  public var weights: Int64 = 2_500
  /// Each mark ± so many hundredths of a point.
  public var marks: Int64 = 200
  /// Whether to draw the table.
  public var svg = false

  /// A record to read into or to fill.
  public init() {}
  /// Draws from `seed`.
  public init(
    draws: Int32 = 2_000, seed: Int64 = 1, weights: Int64 = 2_500, marks: Int64 = 200,
    svg: Bool = false
  ) {
    self.svg = svg
    self.draws = draws
    self.seed = seed
    self.weights = weights
    self.marks = marks
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("draws", &draws, 2_000)
    try visitor.defaulted("marks", &marks, 200)
    try visitor.defaulted("seed", &seed, 1)
    try visitor.defaulted("svg", &svg, false)
    try visitor.defaulted("weights", &weights, 2_500)
  }
}

/// The league table (排名表), with how firm each rank is.
public struct LeagueView: Record, Equatable {
  /// The appraisal.
  public var name = ""
  /// What it is called.
  public var title = ""
  /// The scheme, id@version.
  public var scheme = ""
  /// The places of the best grade.
  public var places: Int32?
  /// How often it was drawn.
  public var draws: Int32 = 0
  /// The subjects, best first.
  public var rows: [LeagueRowView] = []
  /// How severe each rater is; for the office.
  public var raters: [RaterView] = []
  /// The picture, where it was asked for.
  public var svg = ""

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("draws", &draws)
    try visitor.required("name", &name)
    try visitor.optional("places", &places)
    try visitor.list("raters", &raters)
    try visitor.list("rows", &rows)
    try visitor.required("scheme", &scheme)
    try visitor.defaulted("svg", &svg, "")
    try visitor.required("title", &title)
  }
}

/// How severe a rater is (评议人宽严): below 0 severe, above mild.
public struct RaterView: Record, Equatable {
  /// The factor.
  public var factor = ""
  /// The method.
  public var method = ""
  /// Who: an officer, or a group of voters.
  public var rater = ""
  /// How many subjects are shared with other raters.
  public var subjects: Int32 = 0
  /// The mean of the rater's marks over them, in points.
  public var own = ""
  /// The mean of what the others gave.
  public var others = ""
  /// The difference.
  public var deviation = ""

  /// A record to read into or to fill.
  public init() {}

  init(_ severity: RaterSeverity) {
    (factor, method, rater) = (severity.factor, severity.method, severity.rater)
    subjects = Int32(clamping: severity.subjects)
    (own, others) = (severity.own.rounded(2), severity.others.rounded(2))
    deviation = severity.deviation.rounded(2)
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("deviation", &deviation)
    try visitor.required("factor", &factor)
    try visitor.required("method", &method)
    try visitor.required("others", &others)
    try visitor.required("own", &own)
    try visitor.required("rater", &rater)
    try visitor.required("subjects", &subjects)
  }
}

/// One subject in the league table.
public struct LeagueRowView: Record, Equatable {
  /// The subject.
  public var subject = ""
  /// Its name.
  public var name = ""
  /// Its rank.
  public var rank: Int32 = 0
  /// The total, as it is shown.
  public var total = ""
  /// The grade.
  public var grade = ""
  /// The same in Chinese.
  public var gradeChinese = ""
  /// The better end of the interval that holds nine of ten draws.
  public var best: Int32 = 0
  /// The middle.
  public var median: Int32 = 0
  /// The worse end.
  public var worst: Int32 = 0
  /// The smallest change of weights that puts it before the one ahead; nil where none does.
  public var flip: FlipView?

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("best", &best)
    try visitor.optional("flip", &flip)
    try visitor.required("grade", &grade)
    try visitor.required("gradeChinese", &gradeChinese)
    try visitor.required("median", &median)
    try visitor.defaulted("name", &name, "")
    try visitor.required("rank", &rank)
    try visitor.required("subject", &subject)
    try visitor.required("total", &total)
    try visitor.required("worst", &worst)
  }
}

/// The smallest change of weights that turns two neighbours round (最小权重变动).
public struct FlipView: Record, Equatable {
  /// Who stands ahead.
  public var ahead = ""
  /// Basis points moved in all.
  public var moved: Int64 = 0
  /// The factor that receives them.
  public var receiver = ""
  /// From which factors, how many each.
  public var donors: [Scheme.Share] = []

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("ahead", &ahead)
    try visitor.list("donors", &donors)
    try visitor.required("moved", &moved)
    try visitor.required("receiver", &receiver)
  }
}
