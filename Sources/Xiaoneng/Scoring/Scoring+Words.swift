// swift-format-ignore-file
// Made from Scoring.words by `make words`: never edited.

extension Scheme.Deduction {
  /// 扣分基准 · On whose scale of 100 the points of a deduction are.
  public enum Scale: String, JSONName, Hashable, Sendable {
    /// 按因素分值 · Of the factor's 100: what the total loses is weighted like the factor.
    case factor
    /// 按总分分值 · Of the total's 100: the total loses all of it.
    case total

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .factor: "按因素分值"
      case .total: "按总分分值"
      }
    }
  }
}

extension Scheme.Quota {
  /// 末位并列处理 · Who gets the last places of the quota where scores and tie breakers are equal.
  public enum Edge: String, JSONName, Hashable, Sendable {
    /// 按编号先后 · Those with the smaller ids.
    case id
    /// 并列均不入选 · None of those who are tied.
    case none
    /// 并列均入选 · All of those who are tied, beyond the quota.
    case all
    /// 由人决定 · A person decides: the table is refused until the order names them.
    case refuse

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .id: "按编号先后"
      case .none: "并列均不入选"
      case .all: "并列均入选"
      case .refuse: "由人决定"
      }
    }
  }
}

extension Scheme.Source {
  /// 取数用途 · What part of a score a source gives.
  public enum Part: String, JSONName, Hashable, Sendable {
    /// 评分 · A mark: points per piece of evidence.
    case mark
    /// 指标 · The rate of an indicator.
    case indicator
    /// 扣分 · How many faults a deduction answers.
    case deduction
    /// 加分 · The rate of a bonus.
    case bonus
    /// 否决 · How often something that vetoes was found.
    case veto

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .mark: "评分"
      case .indicator: "指标"
      case .deduction: "扣分"
      case .bonus: "加分"
      case .veto: "否决"
      }
    }
  }
}

/// 系统合计项 · Sums over counters, and over the catalogue, that a score may rest on.
public enum SystemSum: String, JSONName, Hashable, Sendable {
  /// 法定时限合计 · Working days of the law of all decided cases, ΣL.
  case statutoryDays
  /// 实际用时合计 · Working days that these cases took, ΣA.
  case actualDays
  /// 评价得分合计 · Points of the explicit ratings that stand, by the profile's values.
  case ratingPoints
  /// 有效评价数 · How many explicit ratings stand.
  case ratings
  /// 事项法定时限合计 · Working days of the law of the items in the centre, as published on the last day of the period.
  case itemStatutoryDays
  /// 事项承诺时限合计 · Working days that the same items promise.
  case itemPromisedDays
  /// 连续预警 · Days with a warning about one item on three working days in a row, in whole threes: a warning that was heeded is no fault, and one that comes day after day is.
  case warningsInRow

  /// 中文名 · The name in Chinese.
  public var chinese: String {
    switch self {
    case .statutoryDays: "法定时限合计"
    case .actualDays: "实际用时合计"
    case .ratingPoints: "评价得分合计"
    case .ratings: "有效评价数"
    case .itemStatutoryDays: "事项法定时限合计"
    case .itemPromisedDays: "事项承诺时限合计"
    case .warningsInRow: "连续预警"
    }
  }
}

extension Scheme {
  /// 重复扣分规则 · Whether one fault counts once or in every factor that it touches.
  public enum FaultDeduction: String, JSONName, Hashable, Sendable {
    /// 一事一扣 · Once, in the factor of the highest weight that it touches.
    case once
    /// 各因素均扣 · In every factor that it touches.
    case everyFactor

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .once: "一事一扣"
      case .everyFactor: "各因素均扣"
      }
    }
  }
}

extension Scheme {
  /// 同分处理 · How equal scores are ranked.
  public enum Ties: String, JSONName, Hashable, Sendable {
    /// 并列名次 · They share the rank, and the next ranks stay empty: 1, 2, 2, 4.
    case shared
    /// 依次比较 · The tie breakers tell them apart; what is still equal shares the rank.
    case broken

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .shared: "并列名次"
      case .broken: "依次比较"
      }
    }
  }
}

extension Scheme {
  /// 宽严处理 · What becomes of the severity of raters.
  public enum Severity: String, JSONName, Hashable, Sendable {
    /// 仅作显示 · It is shown beside the marks, which stay as they were given.
    case shown
    /// 校正评分 · Each rater's marks are shifted by it, within 0…100, and every score says so.
    case corrected

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .shown: "仅作显示"
      case .corrected: "校正评分"
      }
    }
  }
}

extension Scheme {
  /// 比较口径 · What is compared for ranks and grades.
  public enum Compared: String, JSONName, Hashable, Sendable {
    /// 精确得分 · The exact score: what is shown as 90.00 may be less than 90.
    case exact
    /// 显示得分 · The score as it is shown, rounded.
    case shown

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .exact: "精确得分"
      case .shown: "显示得分"
      }
    }
  }
}

extension Scheme {
  /// 缺项处理 · What happens where there is nothing to score.
  public enum Missing: String, JSONName, Hashable, Sendable {
    /// 不予计分 · The score is refused until there is evidence.
    case refuse
    /// 权重分摊 · The weight goes to the others, in their proportions.
    case respread
    /// 按零分计 · It counts as 0.
    case zero

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .refuse: "不予计分"
      case .respread: "权重分摊"
      case .zero: "按零分计"
      }
    }
  }
}

extension Scheme.Method {
  /// 评分主体 · Who gives the marks of a method.
  public enum Rater: String, JSONName, Hashable, Sendable {
    /// 效能办 · The efficiency office, for inspections and the year's end.
    case office
    /// 领导 · The leaders, each for themselves.
    case leaders
    /// 民主测评 · A ballot of groups of voters; a scheme has at most one such method.
    case ballot

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .office: "效能办"
      case .leaders: "领导"
      case .ballot: "民主测评"
      }
    }
  }
}

extension Score {
  /// 得分项类别 · The kinds of parts that a score is made of.
  public enum Kind: String, JSONName, Hashable, Sendable {
    /// 总分 · The whole score.
    case total
    /// 因素 · A factor's share of the total.
    case factor
    /// 方法 · A factor's mark by one method.
    case method
    /// 扣分 · Points taken off for a fault.
    case deduction
    /// 加分 · Points put on.
    case bonus
    /// 封顶保底 · What a floor or cap changed.
    case bound
    /// 折合 · What the coefficient changed.
    case coefficient
    /// 宽严校正 · What the severity of raters changed.
    case correction
    /// 月均 · A month's share of a longer period's mean.
    case period

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .total: "总分"
      case .factor: "因素"
      case .method: "方法"
      case .deduction: "扣分"
      case .bonus: "加分"
      case .bound: "封顶保底"
      case .coefficient: "折合"
      case .correction: "宽严校正"
      case .period: "月均"
      }
    }
  }
}

extension AppraisalEntry {
  /// 因素评分 · A mark for one factor by one method: given, measured, or the mean of several raters.
  public struct Mark: Record, Hashable {
    /// 考评因素 · The factor of the scheme, by its id.
    public var factor: String = ""
    /// 考评方法 · The method of the factor, by its id, once for each factor.
    public var method: String = ""
    /// 分值 · The mark in hundredths of a point, 0…10,000, or the sum of ``over`` of them; left out where it is measured or several raters gave it.
    public var mark: Int64? = nil
    /// 测量指标 · The rates behind it, one for each indicator of the factor; empty where a mark is given.
    public var measures: [AppraisalEntry.Measure] = []
    /// 评议人打分 · What each rater gave, where several did: the mark is their mean by weight; empty otherwise.
    public var raters: [AppraisalEntry.RaterMark] = []
    /// 证据数 · How many pieces of evidence there are, such as ratings; left out where they are not counted.
    public var count: Int64? = nil
    /// 证据出处 · Where the evidence is, as ledger references.
    public var evidence: [String] = []
    /// 除数 · What ``mark`` is divided by, exactly: 3 where it is the sum of three marks.
    public var over: Int64 = 1

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ factor: String, _ method: String, _ mark: Int64? = nil, measures: [AppraisalEntry.Measure] = [], raters: [AppraisalEntry.RaterMark] = [], count: Int64? = nil, evidence: [String] = [], over: Int64 = 1) {
      self.factor = factor
      self.method = method
      self.mark = mark
      self.measures = measures
      self.raters = raters
      self.count = count
      self.evidence = evidence
      self.over = over
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      count = try fields.optional("count")
      evidence = try fields.list("evidence")
      factor = try fields.required("factor")
      mark = try fields.optional("mark")
      measures = try fields.list("measures")
      method = try fields.required("method")
      over = try fields.usual("over", 1)
      raters = try fields.list("raters")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = count { writer.name("count"); value.write(to: &writer) }
      if !evidence.isEmpty { writer.name("evidence"); writer.freeText(evidence) }
      writer.name("factor"); factor.write(to: &writer)
      if let value = mark { writer.name("mark"); value.write(to: &writer) }
      if !measures.isEmpty { writer.name("measures"); measures.write(to: &writer) }
      writer.name("method"); writer.freeText(method)
      if over != 1 { writer.name("over"); over.write(to: &writer) }
      if !raters.isEmpty { writer.name("raters"); raters.write(to: &writer) }
    }
  }
}

extension AppraisalEntry {
  /// 测量比率 · A rate, kept as numerator and denominator so that nothing is lost by rounding.
  public struct Measure: Record, Hashable {
    /// 指标 · The indicator it measures, by its id; empty in bonuses.
    public var indicator: String = ""
    /// 分子 · The numerator, 0 or more.
    public var numerator: Int64 = 0
    /// 分母 · The denominator; 0 counts as no evidence.
    public var denominator: Int64 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(indicator: String = "", numerator: Int64, denominator: Int64) {
      self.indicator = indicator
      self.numerator = numerator
      self.denominator = denominator
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      denominator = try fields.required("denominator")
      indicator = try fields.usual("indicator", "")
      numerator = try fields.required("numerator")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("denominator"); denominator.write(to: &writer)
      if !indicator.isEmpty { writer.name("indicator"); writer.freeText(indicator) }
      writer.name("numerator"); numerator.write(to: &writer)
    }
  }
}

extension AppraisalEntry {
  /// 扣分次数 · Faults of one kind, which no other deduction takes points for.
  public struct FoundFault: Record, Hashable {
    /// 扣分项 · The deduction that answers them, by its id.
    public var deduction: String = ""
    /// 次数 · How many faults there are.
    public var count: Int64 = 1
    /// 涉及因素 · The factors they touch among those the deduction names; all of them where empty.
    public var factors: [String] = []
    /// 证据出处 · Where they are recorded; never empty, since nothing is taken off without saying why.
    public var evidence: [String] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(deduction: String, count: Int64 = 1, factors: [String] = [], evidence: [String] = []) {
      self.deduction = deduction
      self.count = count
      self.factors = factors
      self.evidence = evidence
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      count = try fields.usual("count", 1)
      deduction = try fields.required("deduction")
      evidence = try fields.list("evidence")
      factors = try fields.list("factors")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if count != 1 { writer.name("count"); count.write(to: &writer) }
      writer.name("deduction"); writer.freeText(deduction)
      if !evidence.isEmpty { writer.name("evidence"); writer.freeText(evidence) }
      if !factors.isEmpty { writer.name("factors"); writer.freeText(factors) }
    }
  }
}

extension AppraisalEntry {
  /// 加分申报 · A bonus claimed, each at most once.
  public struct Claim: Record, Hashable {
    /// 加分项 · The bonus of the scheme, by its id.
    public var bonus: String = ""
    /// 测量比率 · The rate, or one for each item where every item must reach it; empty where points are given.
    public var measures: [AppraisalEntry.Measure] = []
    /// 加分值 · The points given by people, in hundredths, where the bonus has no rate; 0 otherwise.
    public var points: Int64 = 0
    /// 证据出处 · Where it is recorded; never empty.
    public var evidence: [String] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ bonus: String, measures: [AppraisalEntry.Measure] = [], points: Int64 = 0, evidence: [String] = []) {
      self.bonus = bonus
      self.measures = measures
      self.points = points
      self.evidence = evidence
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      bonus = try fields.required("bonus")
      evidence = try fields.list("evidence")
      measures = try fields.list("measures")
      points = try fields.usual("points", 0)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("bonus"); writer.freeText(bonus)
      if !evidence.isEmpty { writer.name("evidence"); writer.freeText(evidence) }
      if !measures.isEmpty { writer.name("measures"); measures.write(to: &writer) }
      if points != 0 { writer.name("points"); points.write(to: &writer) }
    }
  }
}

extension AppraisalEntry {
  /// 否决认定 · A veto that was found.
  public struct Finding: Record, Hashable {
    /// 否决项 · The veto of the scheme, by its id.
    public var veto: String = ""
    /// 次数 · How often it was found.
    public var count: Int64 = 1
    /// 证据出处 · Where it is recorded; never empty.
    public var evidence: [String] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ veto: String, _ count: Int64 = 1, evidence: [String] = []) {
      self.veto = veto
      self.count = count
      self.evidence = evidence
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      count = try fields.usual("count", 1)
      evidence = try fields.list("evidence")
      veto = try fields.required("veto")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if count != 1 { writer.name("count"); count.write(to: &writer) }
      if !evidence.isEmpty { writer.name("evidence"); writer.freeText(evidence) }
      writer.name("veto"); writer.freeText(veto)
    }
  }
}

/// 考评对象的材料 · What is known of one subject of an appraisal: marks, faults, bonuses, vetoes, each with references to its evidence.
public struct AppraisalEntry: Record, Hashable {
  /// 考评对象 · The subject's id, such as a unit's code.
  public var subject: String = ""
  /// 对象名称 · Its name; empty for a person.
  public var name: String = ""
  /// 因素评分 · Marks by factor and method, each pair once.
  public var marks: [AppraisalEntry.Mark] = []
  /// 扣分事项 · Faults found, by deduction.
  public var faults: [AppraisalEntry.FoundFault] = []
  /// 加分事项 · Bonuses claimed.
  public var bonuses: [AppraisalEntry.Claim] = []
  /// 否决事项 · Vetoes found.
  public var vetoes: [AppraisalEntry.Finding] = []
  /// 上期等次 · The last period's grade, by its id; left out where there was none.
  public var previousGrade: String? = nil
  /// 折合系数 · What the total is multiplied with, in basis points 0…100,000; 10,000 changes nothing.
  public var coefficient: Int64 = Scheme.whole

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(_ subject: String, name: String = "", marks: [AppraisalEntry.Mark] = [], faults: [AppraisalEntry.FoundFault] = [], bonuses: [AppraisalEntry.Claim] = [], vetoes: [AppraisalEntry.Finding] = [], previousGrade: String? = nil, coefficient: Int64 = Scheme.whole) {
    self.subject = subject
    self.name = name
    self.marks = marks
    self.faults = faults
    self.bonuses = bonuses
    self.vetoes = vetoes
    self.previousGrade = previousGrade
    self.coefficient = coefficient
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    bonuses = try fields.list("bonuses")
    coefficient = try fields.usual("coefficient", Scheme.whole)
    faults = try fields.list("faults")
    marks = try fields.list("marks")
    name = try fields.usual("name", "")
    previousGrade = try fields.optional("previousGrade")
    subject = try fields.required("subject")
    vetoes = try fields.list("vetoes")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    if !bonuses.isEmpty { writer.name("bonuses"); bonuses.write(to: &writer) }
    if coefficient != Scheme.whole { writer.name("coefficient"); coefficient.write(to: &writer) }
    if !faults.isEmpty { writer.name("faults"); faults.write(to: &writer) }
    if !marks.isEmpty { writer.name("marks"); marks.write(to: &writer) }
    if !name.isEmpty { writer.name("name"); writer.freeText(name) }
    if let value = previousGrade { writer.name("previousGrade"); writer.freeText(value) }
    writer.name("subject"); subject.write(to: &writer)
    if !vetoes.isEmpty { writer.name("vetoes"); vetoes.write(to: &writer) }
  }
}

extension AppraisalEntry {
  /// 评议人打分 · What one rater gave: a leader in a review, or a group of voters in a ballot.
  public struct RaterMark: Record, Hashable {
    /// 评议人 · A leader's id, or the group's name, since a single ballot stays secret.
    public var rater: String = ""
    /// 分值 · The mark in hundredths of a point, still to be divided by ``over``.
    public var mark: Int64 = 0
    /// 除数 · What the mark is divided by, so that the mean of a group stays exact; 1 for a single mark.
    public var over: Int64 = 1
    /// 权重 · How much it counts beside the others', 1…10,000.
    public var weight: Int64 = 1

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ rater: String, _ mark: Int64, over: Int64 = 1, weight: Int64 = 1) {
      self.rater = rater
      self.mark = mark
      self.over = over
      self.weight = weight
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      mark = try fields.required("mark")
      over = try fields.usual("over", 1)
      rater = try fields.required("rater")
      weight = try fields.usual("weight", 1)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("mark"); mark.write(to: &writer)
      if over != 1 { writer.name("over"); over.write(to: &writer) }
      writer.name("rater"); writer.freeText(rater)
      if weight != 1 { writer.name("weight"); weight.write(to: &writer) }
    }
  }
}

extension Scheme {
  /// 扣分规则 · What a fault takes off.
  public struct Deduction: Record, Hashable {
    /// 扣分事由 · The kind of fault it answers; one kind is answered once, unless every factor counts.
    public var fault: String = ""
    /// 中文名称 · What it is called, in Chinese.
    public var chinese: String = ""
    /// 英文名称 · What it is called, in English.
    public var english: String = ""
    /// 扣分值 · What is taken off, in hundredths of a point.
    public var points: Int64 = 0
    /// 计扣次数 · For so many faults the points are taken off once: 3 where three warnings cost it once.
    public var per: Int64 = 1
    /// 扣分上限 · The most that it takes off in all, in hundredths of a point; 0 without a limit.
    public var most: Int64 = 0
    /// 可扣因素 · The factors it may be taken from; from the total where empty.
    public var touches: [String] = []
    /// 扣分基准 · On whose scale the points are.
    public var scale: Scheme.Deduction.Scale = .factor
    /// 规则依据 · Where the rule stands.
    public var article: String = ""
    /// 扣分项代码 · The id, such as `yellow`, once in a scheme.
    public var id: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ fault: String, _ chinese: String, _ english: String, _ points: Int64, per: Int64 = 1, most: Int64 = 0, touches: [String] = [], scale: Scheme.Deduction.Scale = .factor, article: String, id: String) {
      self.fault = fault
      self.chinese = chinese
      self.english = english
      self.points = points
      self.per = per
      self.most = most
      self.touches = touches
      self.scale = scale
      self.article = article
      self.id = id
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      article = try fields.required("article")
      chinese = try fields.required("chinese")
      english = try fields.required("english")
      fault = try fields.required("fault")
      id = try fields.required("id")
      most = try fields.usual("most", 0)
      per = try fields.usual("per", 1)
      points = try fields.required("points")
      scale = try fields.usual("scale", .factor)
      touches = try fields.list("touches")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("article"); article.write(to: &writer)
      writer.name("chinese"); chinese.write(to: &writer)
      writer.name("english"); english.write(to: &writer)
      writer.name("fault"); writer.freeText(fault)
      writer.name("id"); id.write(to: &writer)
      if most != 0 { writer.name("most"); most.write(to: &writer) }
      if per != 1 { writer.name("per"); per.write(to: &writer) }
      writer.name("points"); points.write(to: &writer)
      if scale != .factor { writer.name("scale"); scale.write(to: &writer) }
      if !touches.isEmpty { writer.name("touches"); writer.freeText(touches) }
    }
  }
}

extension Scheme {
  /// 加分规则 · What is put on the total.
  public struct Bonus: Record, Hashable {
    /// 加分项代码 · The id, such as `early`, once in a scheme.
    public var id: String = ""
    /// 中文名称 · What it is called, in Chinese.
    public var chinese: String = ""
    /// 英文名称 · What it is called, in English.
    public var english: String = ""
    /// 起加比率 · The rate that earns the first points, in basis points; left out where points are given by people.
    public var from: Int64? = nil
    /// 起加分值 · The points that the first rate earns, in hundredths.
    public var points: Int64 = 0
    /// 递增步长 · Each further so many basis points of the rate earn more; 0 where no more is earned.
    public var step: Int64 = 0
    /// 递增分值 · What each step earns, in hundredths of a point.
    public var stepPoints: Int64 = 0
    /// 加分上限 · The most it puts on, in hundredths of a point; 0 without a limit of its own.
    public var most: Int64 = 0
    /// 是否逐项达标 · Whether every item must reach the rate, so that the least of the rates counts.
    public var isOfEvery: Bool = false
    /// 规则依据 · Where the rule stands.
    public var article: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ id: String, _ chinese: String, _ english: String, from: Int64? = nil, points: Int64 = 0, step: Int64 = 0, stepPoints: Int64 = 0, most: Int64 = 0, isOfEvery: Bool = false, article: String) {
      self.id = id
      self.chinese = chinese
      self.english = english
      self.from = from
      self.points = points
      self.step = step
      self.stepPoints = stepPoints
      self.most = most
      self.isOfEvery = isOfEvery
      self.article = article
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      article = try fields.required("article")
      chinese = try fields.required("chinese")
      english = try fields.required("english")
      isOfEvery = try fields.usual("every", false)
      from = try fields.optional("from")
      id = try fields.required("id")
      most = try fields.usual("most", 0)
      points = try fields.usual("points", 0)
      step = try fields.usual("step", 0)
      stepPoints = try fields.usual("stepPoints", 0)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("article"); article.write(to: &writer)
      writer.name("chinese"); chinese.write(to: &writer)
      writer.name("english"); english.write(to: &writer)
      if isOfEvery { writer.name("every"); isOfEvery.write(to: &writer) }
      if let value = from { writer.name("from"); value.write(to: &writer) }
      writer.name("id"); id.write(to: &writer)
      if most != 0 { writer.name("most"); most.write(to: &writer) }
      if points != 0 { writer.name("points"); points.write(to: &writer) }
      if step != 0 { writer.name("step"); step.write(to: &writer) }
      if stepPoints != 0 { writer.name("stepPoints"); stepPoints.write(to: &writer) }
    }
  }
}

extension Scheme {
  /// 一票否决规则 · What caps the grade whatever the score.
  public struct Veto: Record, Hashable {
    /// 否决项代码 · The id, such as `retaliation`, once in a scheme.
    public var id: String = ""
    /// 中文名称 · What it is called, in Chinese.
    public var chinese: String = ""
    /// 英文名称 · What it is called, in English.
    public var english: String = ""
    /// 等次上限 · The best grade that is left, by its id.
    public var cap: String = ""
    /// 起算次数 · From how many findings on the veto applies.
    public var from: Int64 = 1

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ id: String, _ chinese: String, _ english: String, cap: String, from: Int64 = 1) {
      self.id = id
      self.chinese = chinese
      self.english = english
      self.cap = cap
      self.from = from
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      cap = try fields.required("cap")
      chinese = try fields.required("chinese")
      english = try fields.required("english")
      from = try fields.usual("from", 1)
      id = try fields.required("id")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("cap"); writer.freeText(cap)
      writer.name("chinese"); chinese.write(to: &writer)
      writer.name("english"); english.write(to: &writer)
      if from != 1 { writer.name("from"); from.write(to: &writer) }
      writer.name("id"); id.write(to: &writer)
    }
  }
}

extension Scheme {
  /// 考评等次 · A grade and what it is proposed to mean.
  public struct Grade: Record, Hashable {
    /// 等次代码 · The id, such as `excellent`, once in a scheme.
    public var id: String = ""
    /// 中文名称 · What it is called, in Chinese.
    public var chinese: String = ""
    /// 英文名称 · What it is called, in English.
    public var english: String = ""
    /// 最低分 · The least score that earns it, in hundredths of a point.
    public var floor: Int64 = 0
    /// 奖金系数 · The bonus coefficient that is proposed 经济利益, in basis points.
    public var coefficient: Int64 = 0
    /// 评优晋升资格 · Whether honours and promotion stay open 干部使用.
    public var isEligible: Bool = false
    /// 问责建议 · What is proposed as accountability 行政问责; empty where nothing is.
    public var proposals: [Scheme.Consequence] = []
    /// 连续等次建议 · What is proposed instead when the last grade was the same; the usual proposals where empty.
    public var repeatedProposals: [Scheme.Consequence] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(id: String, chinese: String, english: String, floor: Int64, coefficient: Int64 = 0, isEligible: Bool = false, proposals: [Scheme.Consequence] = [], repeatedProposals: [Scheme.Consequence] = []) {
      self.id = id
      self.chinese = chinese
      self.english = english
      self.floor = floor
      self.coefficient = coefficient
      self.isEligible = isEligible
      self.proposals = proposals
      self.repeatedProposals = repeatedProposals
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      chinese = try fields.required("chinese")
      coefficient = try fields.usual("coefficient", 0)
      isEligible = try fields.usual("eligible", false)
      english = try fields.required("english")
      floor = try fields.required("floor")
      id = try fields.required("id")
      proposals = try fields.list("proposals")
      repeatedProposals = try fields.list("repeatedProposals")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("chinese"); chinese.write(to: &writer)
      if coefficient != 0 { writer.name("coefficient"); coefficient.write(to: &writer) }
      if isEligible { writer.name("eligible"); isEligible.write(to: &writer) }
      writer.name("english"); english.write(to: &writer)
      writer.name("floor"); floor.write(to: &writer)
      writer.name("id"); id.write(to: &writer)
      if !proposals.isEmpty { writer.name("proposals"); proposals.write(to: &writer) }
      if !repeatedProposals.isEmpty { writer.name("repeatedProposals"); repeatedProposals.write(to: &writer) }
    }
  }
}

extension Scheme {
  /// 结果运用建议 · Something proposed to the people who decide.
  public struct Consequence: Record, Hashable {
    /// 建议代码 · The id, such as `admonition`.
    public var id: String = ""
    /// 中文名称 · What it is called, in Chinese.
    public var chinese: String = ""
    /// 英文名称 · What it is called, in English.
    public var english: String = ""
    /// 规则依据 · Where it stands.
    public var article: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ id: String, _ chinese: String, _ english: String, article: String) {
      self.id = id
      self.chinese = chinese
      self.english = english
      self.article = article
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      article = try fields.required("article")
      chinese = try fields.required("chinese")
      english = try fields.required("english")
      id = try fields.required("id")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("article"); article.write(to: &writer)
      writer.name("chinese"); chinese.write(to: &writer)
      writer.name("english"); english.write(to: &writer)
      writer.name("id"); id.write(to: &writer)
    }
  }
}

extension Scheme {
  /// 优秀名额 · How many may have the best grade: the share of all subjects, cut to whole places.
  public struct Quota: Record, Hashable {
    /// 名额比例 · The share of the subjects, in basis points 0…10,000.
    public var share: Int64 = 0
    /// 末位并列处理 · Who gets the last place when score and tie breakers are equal.
    public var edge: Scheme.Quota.Edge = .id

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(share: Int64, edge: Scheme.Quota.Edge = .id) {
      self.share = share
      self.edge = edge
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      edge = try fields.usual("edge", .id)
      share = try fields.required("share")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if edge != .id { writer.name("edge"); edge.write(to: &writer) }
      writer.name("share"); share.write(to: &writer)
    }
  }
}

extension Scheme {
  /// 民主测评规则 · The numbers of a ballot: groups, values and turnout.
  public struct BallotRule: Record, Hashable {
    /// 评议人组别 · The groups of raters with their weights in basis points, together 10,000.
    public var groups: [Scheme.Share] = []
    /// 选项分值 · What each choice is worth, in hundredths of a point 0…10,000, best first.
    public var values: [Int64] = []
    /// 选项名称 · What each choice is called, best first; empty for its worth alone.
    public var names: [String] = []
    /// 有效投票率分子 · The numerator of the turnout below which the ballot is void.
    public var turnoutNumerator: Int64 = 2
    /// 有效投票率分母 · The denominator of the turnout below which the ballot is void.
    public var turnoutDenominator: Int64 = 3

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(groups: [Scheme.Share], values: [Int64], names: [String] = [], turnoutNumerator: Int64 = 2, turnoutDenominator: Int64 = 3) {
      self.groups = groups
      self.values = values
      self.names = names
      self.turnoutNumerator = turnoutNumerator
      self.turnoutDenominator = turnoutDenominator
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      groups = try fields.required("groups")
      names = try fields.list("names")
      turnoutDenominator = try fields.usual("turnoutDenominator", 3)
      turnoutNumerator = try fields.usual("turnoutNumerator", 2)
      values = try fields.required("values")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("groups"); groups.write(to: &writer)
      if !names.isEmpty { writer.name("names"); writer.freeText(names) }
      if turnoutDenominator != 3 { writer.name("turnoutDenominator"); turnoutDenominator.write(to: &writer) }
      if turnoutNumerator != 2 { writer.name("turnoutNumerator"); turnoutNumerator.write(to: &writer) }
      writer.name("values"); values.write(to: &writer)
    }
  }
}

extension Scheme {
  /// 系统取数规则 · Where a part of a score comes from that the system knows itself: counters of the period, which no one types in.
  public struct Source: Record, Hashable {
    /// 取数用途 · What kind of part it gives.
    public var part: Scheme.Source.Part = .indicator
    /// 对应项代码 · The indicator, deduction, bonus or veto it gives, by its id; empty for a mark.
    public var id: String = ""
    /// 计数项 · What is counted, or the numerator of the rate; 1…64 terms together with the denominator.
    public var counts: [Scheme.Term] = []
    /// 分母计数项 · The denominator of a mark, a rate or a bonus; empty for a deduction or a veto.
    public var of: [Scheme.Term] = []
    /// 考评因素 · The factor of a mark or indicator, by its id; empty otherwise.
    public var factor: String = ""
    /// 考评方法 · The method of a mark or indicator, by its id; empty otherwise.
    public var method: String = ""
    /// 涉及因素 · The factors a deduction touches; all that it names where empty.
    public var factors: [String] = []
    /// 是否逐项计算 · Whether each item of the catalogue is reckoned by itself; the same as in the bonus it gives.
    public var isOfEvery: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ part: Scheme.Source.Part, _ id: String = "", _ counts: [Scheme.Term], of: [Scheme.Term] = [], factor: String = "", method: String = "", factors: [String] = [], isOfEvery: Bool = false) {
      self.part = part
      self.id = id
      self.counts = counts
      self.of = of
      self.factor = factor
      self.method = method
      self.factors = factors
      self.isOfEvery = isOfEvery
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      counts = try fields.required("counts")
      isOfEvery = try fields.usual("every", false)
      factor = try fields.usual("factor", "")
      factors = try fields.list("factors")
      id = try fields.usual("id", "")
      method = try fields.usual("method", "")
      of = try fields.list("of")
      part = try fields.required("part")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("counts"); counts.write(to: &writer)
      if isOfEvery { writer.name("every"); isOfEvery.write(to: &writer) }
      if !factor.isEmpty { writer.name("factor"); factor.write(to: &writer) }
      if !factors.isEmpty { writer.name("factors"); writer.freeText(factors) }
      if !id.isEmpty { writer.name("id"); id.write(to: &writer) }
      if !method.isEmpty { writer.name("method"); writer.freeText(method) }
      if !of.isEmpty { writer.name("of"); of.write(to: &writer) }
      writer.name("part"); part.write(to: &writer)
    }
  }
}

extension Scheme {
  /// 取数项 · A counter in a sum.
  public struct Term: Record, Hashable {
    /// 计数器 · A counter's name as `facts` spells it, or one of ``SystemSum``.
    public var measure: String = ""
    /// 倍数 · How often it goes in, -1,000…1,000; -1 takes it off.
    public var times: Int64 = 1

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ measure: String, _ times: Int64 = 1) {
      self.measure = measure
      self.times = times
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      measure = try fields.required("measure")
      times = try fields.usual("times", 1)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("measure"); writer.freeText(measure)
      if times != 1 { writer.name("times"); times.write(to: &writer) }
    }
  }
}

/// 考评方案 · How something is scored, as data: factors and methods with their weights, what is taken off and put on, vetoes, grades, quota, ties and rounding; weights are basis points, 10,000 being 100 %, marks and points hundredths of a point, and a scheme read from anywhere is adopted by its check before it is used.
public struct Scheme: Record, Hashable {
  /// 方案代码 · The name of the scheme, such as `danzhou.six`.
  public var id: String = ""
  /// 方案版本 · The version under that name.
  public var version: Int64 = 1
  /// 生效日 · The first day the scheme is in force.
  public var validFrom: Day = Day(0)
  /// 失效日 · The last day the scheme is in force; left out while it stands.
  public var validThrough: Day? = nil
  /// 方案名称 · What it is called, in Chinese.
  public var chinese: String = ""
  /// 方案英文名称 · What it is called, in English.
  public var english: String = ""
  /// 方案依据 · Where its rules stand.
  public var source: String = ""
  /// 考评因素 · What is scored, in order; the weights together 10,000.
  public var factors: [Scheme.Factor] = []
  /// 考评方法 · How it is scored, in order.
  public var methods: [Scheme.Method] = []
  /// 扣分规则 · What is taken off for faults.
  public var deductions: [Scheme.Deduction] = []
  /// 重复扣分规则 · Whether one fault counts once or in every factor it touches.
  public var faultDeduction: Scheme.FaultDeduction = .once
  /// 加分规则 · What is put on the total.
  public var bonuses: [Scheme.Bonus] = []
  /// 加分总上限 · The most that all bonuses together put on, in hundredths of a point.
  public var mostBonus: Int64 = 0
  /// 一票否决规则 · What caps the grade whatever the score.
  public var vetoes: [Scheme.Veto] = []
  /// 考评等次 · The grades, best first, each floor below the one before; the last one's is 0.
  public var grades: [Scheme.Grade] = []
  /// 优秀名额 · How many may have the best grade; left out without a quota.
  public var quota: Scheme.Quota? = nil
  /// 同分处理 · Whether equal scores share a rank or are told apart.
  public var ties: Scheme.Ties = .shared
  /// 同分比较因素 · The factors that tell equal scores apart, the first one first, by their ids.
  public var tieBreakers: [String] = []
  /// 比较口径 · What is compared for ranks and grades: the exact score, or the one that is shown.
  public var compared: Scheme.Compared = .exact
  /// 显示小数位 · Decimals of what is shown, 0…2, rounded half-up.
  public var decimals: Int64 = 2
  /// 宽严处理 · Whether marks are corrected by how severe a rater is, or it is only shown.
  public var raterSeverity: Scheme.Severity = .shown
  /// 民主测评规则 · The numbers of a ballot in this scheme; left out where none is held.
  public var ballot: Scheme.BallotRule? = nil
  /// 系统取数规则 · What the system knows itself and no one may type in, at most 256.
  public var sources: [Scheme.Source] = []

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(id: String, version: Int64, validFrom: Day, validThrough: Day? = nil, chinese: String, english: String, source: String, factors: [Scheme.Factor], methods: [Scheme.Method], deductions: [Scheme.Deduction] = [], faultDeduction: Scheme.FaultDeduction = .once, bonuses: [Scheme.Bonus] = [], mostBonus: Int64 = 0, vetoes: [Scheme.Veto] = [], grades: [Scheme.Grade], quota: Scheme.Quota? = nil, ties: Scheme.Ties = .shared, tieBreakers: [String] = [], compared: Scheme.Compared = .exact, decimals: Int64 = 2, raterSeverity: Scheme.Severity = .shown, ballot: Scheme.BallotRule? = nil, sources: [Scheme.Source] = []) {
    self.id = id
    self.version = version
    self.validFrom = validFrom
    self.validThrough = validThrough
    self.chinese = chinese
    self.english = english
    self.source = source
    self.factors = factors
    self.methods = methods
    self.deductions = deductions
    self.faultDeduction = faultDeduction
    self.bonuses = bonuses
    self.mostBonus = mostBonus
    self.vetoes = vetoes
    self.grades = grades
    self.quota = quota
    self.ties = ties
    self.tieBreakers = tieBreakers
    self.compared = compared
    self.decimals = decimals
    self.raterSeverity = raterSeverity
    self.ballot = ballot
    self.sources = sources
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    ballot = try fields.optional("ballot")
    bonuses = try fields.list("bonuses")
    chinese = try fields.required("chinese")
    compared = try fields.usual("compared", .exact)
    decimals = try fields.usual("decimals", 2)
    deductions = try fields.list("deductions")
    english = try fields.required("english")
    factors = try fields.required("factors")
    faultDeduction = try fields.usual("faultDeduction", .once)
    grades = try fields.required("grades")
    id = try fields.required("id")
    methods = try fields.required("methods")
    mostBonus = try fields.usual("mostBonus", 0)
    quota = try fields.optional("quota")
    raterSeverity = try fields.usual("raterSeverity", .shown)
    source = try fields.required("source")
    sources = try fields.list("sources")
    tieBreakers = try fields.list("tieBreakers")
    ties = try fields.usual("ties", .shared)
    validFrom = try fields.required("validFrom")
    validThrough = try fields.optional("validThrough")
    version = try fields.required("version")
    vetoes = try fields.list("vetoes")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    if let value = ballot { writer.name("ballot"); value.write(to: &writer) }
    if !bonuses.isEmpty { writer.name("bonuses"); bonuses.write(to: &writer) }
    writer.name("chinese"); chinese.write(to: &writer)
    if compared != .exact { writer.name("compared"); compared.write(to: &writer) }
    if decimals != 2 { writer.name("decimals"); decimals.write(to: &writer) }
    if !deductions.isEmpty { writer.name("deductions"); deductions.write(to: &writer) }
    writer.name("english"); english.write(to: &writer)
    writer.name("factors"); factors.write(to: &writer)
    if faultDeduction != .once { writer.name("faultDeduction"); faultDeduction.write(to: &writer) }
    writer.name("grades"); grades.write(to: &writer)
    writer.name("id"); id.write(to: &writer)
    writer.name("methods"); methods.write(to: &writer)
    if mostBonus != 0 { writer.name("mostBonus"); mostBonus.write(to: &writer) }
    if let value = quota { writer.name("quota"); value.write(to: &writer) }
    if raterSeverity != .shown { writer.name("raterSeverity"); raterSeverity.write(to: &writer) }
    writer.name("source"); writer.freeText(source)
    if !sources.isEmpty { writer.name("sources"); sources.write(to: &writer) }
    if !tieBreakers.isEmpty { writer.name("tieBreakers"); writer.freeText(tieBreakers) }
    if ties != .shared { writer.name("ties"); ties.write(to: &writer) }
    writer.name("validFrom"); validFrom.write(to: &writer)
    if let value = validThrough { writer.name("validThrough"); value.write(to: &writer) }
    writer.name("version"); version.write(to: &writer)
    if !vetoes.isEmpty { writer.name("vetoes"); vetoes.write(to: &writer) }
  }
}

extension Scheme {
  /// 考评方法 · A way of scoring that factors share.
  public struct Method: Record, Hashable {
    /// 方法代码 · The id, such as `daily`, once in a scheme.
    public var id: String = ""
    /// 中文名称 · What it is called, in Chinese.
    public var chinese: String = ""
    /// 英文名称 · What it is called, in English.
    public var english: String = ""
    /// 评分主体 · Who gives its marks.
    public var rater: Scheme.Method.Rater = .office

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(id: String, chinese: String, english: String, rater: Scheme.Method.Rater = .office) {
      self.id = id
      self.chinese = chinese
      self.english = english
      self.rater = rater
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      chinese = try fields.required("chinese")
      english = try fields.required("english")
      id = try fields.required("id")
      rater = try fields.usual("rater", .office)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("chinese"); chinese.write(to: &writer)
      writer.name("english"); english.write(to: &writer)
      writer.name("id"); id.write(to: &writer)
      if rater != .office { writer.name("rater"); rater.write(to: &writer) }
    }
  }
}

extension Scheme {
  /// 考评因素 · Something that is scored on 0…100.
  public struct Factor: Record, Hashable {
    /// 因素代码 · The id, such as `f5`, once in a scheme.
    public var id: String = ""
    /// 中文名称 · What it is called, in Chinese.
    public var chinese: String = ""
    /// 英文名称 · What it is called, in English.
    public var english: String = ""
    /// 因素权重 · Its share of the total, in basis points; all factors together 10,000.
    public var weight: Int64 = 0
    /// 方法权重 · The share of each method in its mark, in basis points; together 10,000.
    public var methods: [Scheme.Share] = []
    /// 测量指标 · What its mark may be measured by, the weights together 10,000; empty where marks are given.
    public var indicators: [Scheme.Indicator] = []
    /// 缺因素处理 · What happens where it has no evidence at all.
    public var missing: Scheme.Missing = .refuse
    /// 缺方法处理 · What happens where one of its methods has no evidence.
    public var missingMethod: Scheme.Missing = .refuse
    /// 最少证据数 · How many pieces of evidence it takes, such as ten ratings; fewer count as none.
    public var least: Int64 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(id: String, chinese: String, english: String, weight: Int64, methods: [Scheme.Share], indicators: [Scheme.Indicator] = [], missing: Scheme.Missing = .refuse, missingMethod: Scheme.Missing = .refuse, least: Int64 = 0) {
      self.id = id
      self.chinese = chinese
      self.english = english
      self.weight = weight
      self.methods = methods
      self.indicators = indicators
      self.missing = missing
      self.missingMethod = missingMethod
      self.least = least
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      chinese = try fields.required("chinese")
      english = try fields.required("english")
      id = try fields.required("id")
      indicators = try fields.list("indicators")
      least = try fields.usual("least", 0)
      methods = try fields.required("methods")
      missing = try fields.usual("missing", .refuse)
      missingMethod = try fields.usual("missingMethod", .refuse)
      weight = try fields.required("weight")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("chinese"); chinese.write(to: &writer)
      writer.name("english"); english.write(to: &writer)
      writer.name("id"); id.write(to: &writer)
      if !indicators.isEmpty { writer.name("indicators"); indicators.write(to: &writer) }
      if least != 0 { writer.name("least"); least.write(to: &writer) }
      writer.name("methods"); methods.write(to: &writer)
      if missing != .refuse { writer.name("missing"); missing.write(to: &writer) }
      if missingMethod != .refuse { writer.name("missingMethod"); missingMethod.write(to: &writer) }
      writer.name("weight"); weight.write(to: &writer)
    }
  }
}

extension Scheme {
  /// 权重份额 · A share in basis points.
  public struct Share: Record, Hashable {
    /// 份额对象 · Of which method, group or factor, by its id.
    public var id: String = ""
    /// 份额 · How much, in basis points.
    public var weight: Int64 = 0
    /// 名称 · What it is called in Chinese, where no method or factor of the scheme says so; empty for the id alone.
    public var chinese: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ id: String, _ weight: Int64, chinese: String = "") {
      self.id = id
      self.weight = weight
      self.chinese = chinese
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      chinese = try fields.usual("chinese", "")
      id = try fields.required("id")
      weight = try fields.required("weight")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !chinese.isEmpty { writer.name("chinese"); chinese.write(to: &writer) }
      writer.name("id"); id.write(to: &writer)
      writer.name("weight"); weight.write(to: &writer)
    }
  }
}

extension Scheme {
  /// 测量指标 · A rate that a mark is measured by: 100 points · weight · min(rate ÷ target, 1).
  public struct Indicator: Record, Hashable {
    /// 指标代码 · The id, such as `onTime`, once in a factor.
    public var id: String = ""
    /// 中文名称 · What it is called, in Chinese.
    public var chinese: String = ""
    /// 英文名称 · What it is called, in English.
    public var english: String = ""
    /// 指标权重 · Its share of the mark, in basis points; all indicators of the factor together 10,000.
    public var weight: Int64 = 0
    /// 目标值 · The rate that earns the full share, in basis points, more than 0.
    public var target: Int64 = Scheme.whole
    /// 是否反向指标 · Whether less is better, as with an error rate: 1 − rate is measured.
    public var isInverse: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ id: String, _ chinese: String, _ english: String, weight: Int64, target: Int64 = Scheme.whole, isInverse: Bool = false) {
      self.id = id
      self.chinese = chinese
      self.english = english
      self.weight = weight
      self.target = target
      self.isInverse = isInverse
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      chinese = try fields.required("chinese")
      english = try fields.required("english")
      id = try fields.required("id")
      isInverse = try fields.usual("inverse", false)
      target = try fields.usual("target", Scheme.whole)
      weight = try fields.required("weight")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("chinese"); chinese.write(to: &writer)
      writer.name("english"); english.write(to: &writer)
      writer.name("id"); id.write(to: &writer)
      if isInverse { writer.name("inverse"); isInverse.write(to: &writer) }
      if target != Scheme.whole { writer.name("target"); target.write(to: &writer) }
      writer.name("weight"); weight.write(to: &writer)
    }
  }
}

extension Scheme {
  /// 打分表 · What `xn appraise score` reads: a scheme, by name or as data, and entries.
  public struct Sheet: Record, Equatable {
    /// 评分记录 · What was marked, counted and found of each subject.
    public var entries: [AppraisalEntry] = []
    /// 考评方案 · The name of a built-in scheme, or a scheme as data.
    public var scheme: JSONValue = .null

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(entries: [AppraisalEntry], scheme: JSONValue) {
      self.entries = entries
      self.scheme = scheme
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      entries = try fields.required("entries")
      scheme = try fields.required("scheme")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("entries"); entries.write(to: &writer)
      writer.name("scheme"); scheme.write(to: &writer)
    }
  }
}

/// The text this file is made from.
package enum ScoringWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    code Scheme.Deduction.Scale  扣分基准  On whose scale of 100 the points of a deduction are.
     factor  按因素分值  Of the factor's 100: what the total loses is weighted like the factor.
     total  按总分分值  Of the total's 100: the total loses all of it.
    code Scheme.Quota.Edge  末位并列处理  Who gets the last places of the quota where scores and tie breakers are equal.
     id  按编号先后  Those with the smaller ids.
     none  并列均不入选  None of those who are tied.
     all  并列均入选  All of those who are tied, beyond the quota.
     refuse  由人决定  A person decides: the table is refused until the order names them.
    code Scheme.Source.Part  取数用途  What part of a score a source gives.
     mark  评分  A mark: points per piece of evidence.
     indicator  指标  The rate of an indicator.
     deduction  扣分  How many faults a deduction answers.
     bonus  加分  The rate of a bonus.
     veto  否决  How often something that vetoes was found.
    code SystemSum fixed  系统合计项  Sums over counters, and over the catalogue, that a score may rest on.
     statutoryDays  法定时限合计  Working days of the law of all decided cases, ΣL.
     actualDays  实际用时合计  Working days that these cases took, ΣA.
     ratingPoints  评价得分合计  Points of the explicit ratings that stand, by the profile's values.
     ratings  有效评价数  How many explicit ratings stand.
     itemStatutoryDays  事项法定时限合计  Working days of the law of the items in the centre, as published on the last day of the period.
     itemPromisedDays  事项承诺时限合计  Working days that the same items promise.
     warningsInRow  连续预警  Days with a warning about one item on three working days in a row, in whole threes: a warning that was heeded is no fault, and one that comes day after day is.
    code Scheme.FaultDeduction  重复扣分规则  Whether one fault counts once or in every factor that it touches.
     once  一事一扣  Once, in the factor of the highest weight that it touches.
     everyFactor  各因素均扣  In every factor that it touches.
    code Scheme.Ties  同分处理  How equal scores are ranked.
     shared  并列名次  They share the rank, and the next ranks stay empty: 1, 2, 2, 4.
     broken  依次比较  The tie breakers tell them apart; what is still equal shares the rank.
    code Scheme.Severity  宽严处理  What becomes of the severity of raters.
     shown  仅作显示  It is shown beside the marks, which stay as they were given.
     corrected  校正评分  Each rater's marks are shifted by it, within 0…100, and every score says so.
    code Scheme.Compared  比较口径  What is compared for ranks and grades.
     exact  精确得分  The exact score: what is shown as 90.00 may be less than 90.
     shown  显示得分  The score as it is shown, rounded.
    code Scheme.Missing  缺项处理  What happens where there is nothing to score.
     refuse  不予计分  The score is refused until there is evidence.
     respread  权重分摊  The weight goes to the others, in their proportions.
     zero  按零分计  It counts as 0.
    code Scheme.Method.Rater  评分主体  Who gives the marks of a method.
     office  效能办  The efficiency office, for inspections and the year's end.
     leaders  领导  The leaders, each for themselves.
     ballot  民主测评  A ballot of groups of voters; a scheme has at most one such method.
    code Score.Kind  得分项类别  The kinds of parts that a score is made of.
     total  总分  The whole score.
     factor  因素  A factor's share of the total.
     method  方法  A factor's mark by one method.
     deduction  扣分  Points taken off for a fault.
     bonus  加分  Points put on.
     bound  封顶保底  What a floor or cap changed.
     coefficient  折合  What the coefficient changed.
     correction  宽严校正  What the severity of raters changed.
     period  月均  A month's share of a longer period's mean.
    record AppraisalEntry.Mark Hashable  因素评分  A mark for one factor by one method: given, measured, or the mean of several raters.
     _ factor  text  考评因素  The factor of the scheme, by its id.
     _ method  text  考评方法  The method of the factor, by its id, once for each factor.
     _ mark  number?  分值  The mark in hundredths of a point, 0…10,000, or the sum of ``over`` of them; left out where it is measured or several raters gave it.
     measures  [AppraisalEntry.Measure]  测量指标  The rates behind it, one for each indicator of the factor; empty where a mark is given.
     raters  [AppraisalEntry.RaterMark]  评议人打分  What each rater gave, where several did: the mark is their mean by weight; empty otherwise.
     count  number?  证据数  How many pieces of evidence there are, such as ratings; left out where they are not counted.
     evidence  [text]  证据出处  Where the evidence is, as ledger references.
     over  number = 1  除数  What ``mark`` is divided by, exactly: 3 where it is the sum of three marks.
    record AppraisalEntry.Measure Hashable  测量比率  A rate, kept as numerator and denominator so that nothing is lost by rounding.
     indicator  text = ""  指标  The indicator it measures, by its id; empty in bonuses.
     numerator  number  分子  The numerator, 0 or more.
     denominator  number  分母  The denominator; 0 counts as no evidence.
    record AppraisalEntry.FoundFault Hashable  扣分次数  Faults of one kind, which no other deduction takes points for.
     deduction  text  扣分项  The deduction that answers them, by its id.
     count  number = 1  次数  How many faults there are.
     factors  [text]  涉及因素  The factors they touch among those the deduction names; all of them where empty.
     evidence  [text]  证据出处  Where they are recorded; never empty, since nothing is taken off without saying why.
    record AppraisalEntry.Claim Hashable  加分申报  A bonus claimed, each at most once.
     _ bonus  text  加分项  The bonus of the scheme, by its id.
     measures  [AppraisalEntry.Measure]  测量比率  The rate, or one for each item where every item must reach it; empty where points are given.
     points  number = 0  加分值  The points given by people, in hundredths, where the bonus has no rate; 0 otherwise.
     evidence  [text]  证据出处  Where it is recorded; never empty.
    record AppraisalEntry.Finding Hashable  否决认定  A veto that was found.
     _ veto  text  否决项  The veto of the scheme, by its id.
     _ count  number = 1  次数  How often it was found.
     evidence  [text]  证据出处  Where it is recorded; never empty.
    record AppraisalEntry Hashable  考评对象的材料  What is known of one subject of an appraisal: marks, faults, bonuses, vetoes, each with references to its evidence.
     _ subject  text  考评对象  The subject's id, such as a unit's code.
     name  text = ""  对象名称  Its name; empty for a person.
     marks  [AppraisalEntry.Mark]  因素评分  Marks by factor and method, each pair once.
     faults  [AppraisalEntry.FoundFault]  扣分事项  Faults found, by deduction.
     bonuses  [AppraisalEntry.Claim]  加分事项  Bonuses claimed.
     vetoes  [AppraisalEntry.Finding]  否决事项  Vetoes found.
     previousGrade  text?  上期等次  The last period's grade, by its id; left out where there was none.
     coefficient  number = Scheme.whole  折合系数  What the total is multiplied with, in basis points 0…100,000; 10,000 changes nothing.
    record AppraisalEntry.RaterMark Hashable  评议人打分  What one rater gave: a leader in a review, or a group of voters in a ballot.
     _ rater  text  评议人  A leader's id, or the group's name, since a single ballot stays secret.
     _ mark  number  分值  The mark in hundredths of a point, still to be divided by ``over``.
     over  number = 1  除数  What the mark is divided by, so that the mean of a group stays exact; 1 for a single mark.
     weight  number = 1  权重  How much it counts beside the others', 1…10,000.
    record Scheme.Deduction Hashable  扣分规则  What a fault takes off.
     _ fault  text  扣分事由  The kind of fault it answers; one kind is answered once, unless every factor counts.
     _ chinese  text  中文名称  What it is called, in Chinese.
     _ english  text  英文名称  What it is called, in English.
     _ points  number  扣分值  What is taken off, in hundredths of a point.
     per  number = 1  计扣次数  For so many faults the points are taken off once: 3 where three warnings cost it once.
     most  number = 0  扣分上限  The most that it takes off in all, in hundredths of a point; 0 without a limit.
     touches  [text]  可扣因素  The factors it may be taken from; from the total where empty.
     scale  Scheme.Deduction.Scale = factor  扣分基准  On whose scale the points are.
     article  text  规则依据  Where the rule stands.
     id  text  扣分项代码  The id, such as `yellow`, once in a scheme.
    record Scheme.Bonus Hashable  加分规则  What is put on the total.
     _ id  text  加分项代码  The id, such as `early`, once in a scheme.
     _ chinese  text  中文名称  What it is called, in Chinese.
     _ english  text  英文名称  What it is called, in English.
     from  number?  起加比率  The rate that earns the first points, in basis points; left out where points are given by people.
     points  number = 0  起加分值  The points that the first rate earns, in hundredths.
     step  number = 0  递增步长  Each further so many basis points of the rate earn more; 0 where no more is earned.
     stepPoints  number = 0  递增分值  What each step earns, in hundredths of a point.
     most  number = 0  加分上限  The most it puts on, in hundredths of a point; 0 without a limit of its own.
     every as isOfEvery  flag  是否逐项达标  Whether every item must reach the rate, so that the least of the rates counts.
     article  text  规则依据  Where the rule stands.
    record Scheme.Veto Hashable  一票否决规则  What caps the grade whatever the score.
     _ id  text  否决项代码  The id, such as `retaliation`, once in a scheme.
     _ chinese  text  中文名称  What it is called, in Chinese.
     _ english  text  英文名称  What it is called, in English.
     cap  text  等次上限  The best grade that is left, by its id.
     from  number = 1  起算次数  From how many findings on the veto applies.
    record Scheme.Grade Hashable  考评等次  A grade and what it is proposed to mean.
     id  text  等次代码  The id, such as `excellent`, once in a scheme.
     chinese  text  中文名称  What it is called, in Chinese.
     english  text  英文名称  What it is called, in English.
     floor  number  最低分  The least score that earns it, in hundredths of a point.
     coefficient  number = 0  奖金系数  The bonus coefficient that is proposed 经济利益, in basis points.
     eligible as isEligible  flag  评优晋升资格  Whether honours and promotion stay open 干部使用.
     proposals  [Scheme.Consequence]  问责建议  What is proposed as accountability 行政问责; empty where nothing is.
     repeatedProposals  [Scheme.Consequence]  连续等次建议  What is proposed instead when the last grade was the same; the usual proposals where empty.
    record Scheme.Consequence Hashable  结果运用建议  Something proposed to the people who decide.
     _ id  text  建议代码  The id, such as `admonition`.
     _ chinese  text  中文名称  What it is called, in Chinese.
     _ english  text  英文名称  What it is called, in English.
     article  text  规则依据  Where it stands.
    record Scheme.Quota Hashable  优秀名额  How many may have the best grade: the share of all subjects, cut to whole places.
     share  number  名额比例  The share of the subjects, in basis points 0…10,000.
     edge  Scheme.Quota.Edge = id  末位并列处理  Who gets the last place when score and tie breakers are equal.
    record Scheme.BallotRule Hashable  民主测评规则  The numbers of a ballot: groups, values and turnout.
     groups  [Scheme.Share]!  评议人组别  The groups of raters with their weights in basis points, together 10,000.
     values  [number]!  选项分值  What each choice is worth, in hundredths of a point 0…10,000, best first.
     names  [text]  选项名称  What each choice is called, best first; empty for its worth alone.
     turnoutNumerator  number = 2  有效投票率分子  The numerator of the turnout below which the ballot is void.
     turnoutDenominator  number = 3  有效投票率分母  The denominator of the turnout below which the ballot is void.
    record Scheme.Source Hashable  系统取数规则  Where a part of a score comes from that the system knows itself: counters of the period, which no one types in.
     _ part  Scheme.Source.Part start indicator  取数用途  What kind of part it gives.
     _ id  text = ""  对应项代码  The indicator, deduction, bonus or veto it gives, by its id; empty for a mark.
     _ counts  [Scheme.Term]!  计数项  What is counted, or the numerator of the rate; 1…64 terms together with the denominator.
     of  [Scheme.Term]  分母计数项  The denominator of a mark, a rate or a bonus; empty for a deduction or a veto.
     factor  text = ""  考评因素  The factor of a mark or indicator, by its id; empty otherwise.
     method  text = ""  考评方法  The method of a mark or indicator, by its id; empty otherwise.
     factors  [text]  涉及因素  The factors a deduction touches; all that it names where empty.
     every as isOfEvery  flag  是否逐项计算  Whether each item of the catalogue is reckoned by itself; the same as in the bonus it gives.
    record Scheme.Term Hashable  取数项  A counter in a sum.
     _ measure  text  计数器  A counter's name as `facts` spells it, or one of ``SystemSum``.
     _ times  number = 1  倍数  How often it goes in, -1,000…1,000; -1 takes it off.
    record Scheme Hashable  考评方案  How something is scored, as data: factors and methods with their weights, what is taken off and put on, vetoes, grades, quota, ties and rounding; weights are basis points, 10,000 being 100 %, marks and points hundredths of a point, and a scheme read from anywhere is adopted by its check before it is used.
     id  text  方案代码  The name of the scheme, such as `danzhou.six`.
     version  number start 1  方案版本  The version under that name.
     validFrom  day  生效日  The first day the scheme is in force.
     validThrough  day?  失效日  The last day the scheme is in force; left out while it stands.
     chinese  text  方案名称  What it is called, in Chinese.
     english  text  方案英文名称  What it is called, in English.
     source  text  方案依据  Where its rules stand.
     factors  [Scheme.Factor]!  考评因素  What is scored, in order; the weights together 10,000.
     methods  [Scheme.Method]!  考评方法  How it is scored, in order.
     deductions  [Scheme.Deduction]  扣分规则  What is taken off for faults.
     faultDeduction  Scheme.FaultDeduction = once  重复扣分规则  Whether one fault counts once or in every factor it touches.
     bonuses  [Scheme.Bonus]  加分规则  What is put on the total.
     mostBonus  number = 0  加分总上限  The most that all bonuses together put on, in hundredths of a point.
     vetoes  [Scheme.Veto]  一票否决规则  What caps the grade whatever the score.
     grades  [Scheme.Grade]!  考评等次  The grades, best first, each floor below the one before; the last one's is 0.
     quota  Scheme.Quota?  优秀名额  How many may have the best grade; left out without a quota.
     ties  Scheme.Ties = shared  同分处理  Whether equal scores share a rank or are told apart.
     tieBreakers  [text]  同分比较因素  The factors that tell equal scores apart, the first one first, by their ids.
     compared  Scheme.Compared = exact  比较口径  What is compared for ranks and grades: the exact score, or the one that is shown.
     decimals  number = 2  显示小数位  Decimals of what is shown, 0…2, rounded half-up.
     raterSeverity  Scheme.Severity = shown  宽严处理  Whether marks are corrected by how severe a rater is, or it is only shown.
     ballot  Scheme.BallotRule?  民主测评规则  The numbers of a ballot in this scheme; left out where none is held.
     sources  [Scheme.Source]  系统取数规则  What the system knows itself and no one may type in, at most 256.
    record Scheme.Method Hashable  考评方法  A way of scoring that factors share.
     id  text  方法代码  The id, such as `daily`, once in a scheme.
     chinese  text  中文名称  What it is called, in Chinese.
     english  text  英文名称  What it is called, in English.
     rater  Scheme.Method.Rater = office  评分主体  Who gives its marks.
    record Scheme.Factor Hashable  考评因素  Something that is scored on 0…100.
     id  text  因素代码  The id, such as `f5`, once in a scheme.
     chinese  text  中文名称  What it is called, in Chinese.
     english  text  英文名称  What it is called, in English.
     weight  number  因素权重  Its share of the total, in basis points; all factors together 10,000.
     methods  [Scheme.Share]!  方法权重  The share of each method in its mark, in basis points; together 10,000.
     indicators  [Scheme.Indicator]  测量指标  What its mark may be measured by, the weights together 10,000; empty where marks are given.
     missing  Scheme.Missing = refuse  缺因素处理  What happens where it has no evidence at all.
     missingMethod  Scheme.Missing = refuse  缺方法处理  What happens where one of its methods has no evidence.
     least  number = 0  最少证据数  How many pieces of evidence it takes, such as ten ratings; fewer count as none.
    record Scheme.Share Hashable  权重份额  A share in basis points.
     _ id  text  份额对象  Of which method, group or factor, by its id.
     _ weight  number  份额  How much, in basis points.
     chinese  text = ""  名称  What it is called in Chinese, where no method or factor of the scheme says so; empty for the id alone.
    record Scheme.Indicator Hashable  测量指标  A rate that a mark is measured by: 100 points · weight · min(rate ÷ target, 1).
     _ id  text  指标代码  The id, such as `onTime`, once in a factor.
     _ chinese  text  中文名称  What it is called, in Chinese.
     _ english  text  英文名称  What it is called, in English.
     weight  number  指标权重  Its share of the mark, in basis points; all indicators of the factor together 10,000.
     target  number = Scheme.whole  目标值  The rate that earns the full share, in basis points, more than 0.
     inverse as isInverse  flag  是否反向指标  Whether less is better, as with an error rate: 1 − rate is measured.
    record Scheme.Sheet  打分表  What `xn appraise score` reads: a scheme, by name or as data, and entries.
     entries  [AppraisalEntry]!  评分记录  What was marked, counted and found of each subject.
     scheme  json  考评方案  The name of a built-in scheme, or a scheme as data.
    """#
}
