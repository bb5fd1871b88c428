// swift-format-ignore-file
// Made from Statistics.words by `make words`: never edited.

extension Bulletin {
  /// 通报指标 · One figure of a bulletin.
  public struct Figure: Record, Equatable {
    /// 指标名称 · What it is, in Chinese.
    public var chinese: String = ""
    /// 英文名称 · What it is, in English.
    public var english: String = ""
    /// 精确值 · The computed value with two decimals and its unit, or a count.
    public var exact: String = ""
    /// 计算值 · The computed value with as many decimals as are published.
    public var value: String = ""
    /// 公布值 · The published value it stands beside; left out where there is none.
    public var published: String? = nil
    /// 统计口径 · The id of the definition it follows, such as `speedup.S2`; empty for a count.
    public var definition: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(chinese: String, english: String, exact: String, value: String, published: String? = nil, definition: String = "") {
      self.chinese = chinese
      self.english = english
      self.exact = exact
      self.value = value
      self.published = published
      self.definition = definition
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      chinese = try fields.required("chinese")
      definition = try fields.usual("definition", "")
      english = try fields.required("english")
      exact = try fields.required("exact")
      published = try fields.optional("published")
      value = try fields.required("value")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("chinese"); chinese.write(to: &writer)
      if !definition.isEmpty { writer.name("definition"); writer.freeText(definition) }
      writer.name("english"); english.write(to: &writer)
      writer.name("exact"); writer.freeText(exact)
      if let value = published { writer.name("published"); writer.freeText(value) }
      writer.name("value"); writer.freeText(value)
    }
  }
}

/// 效能通报 · The figures of a period as an efficiency office publishes them, each with its definition and beside a published figure where there is one.
public struct Bulletin: Record, Equatable {
  /// 标题 · The heading.
  public var title: String = ""
  /// 起始日 · The first day of the period.
  public var from: Day = Day(0)
  /// 截止日 · The last day of the period.
  public var through: Day = Day(0)
  /// 指标 · The figures, in the order of reading.
  public var figures: [Bulletin.Figure] = []

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(title: String, from: Day, through: Day, figures: [Bulletin.Figure]) {
    self.title = title
    self.from = from
    self.through = through
    self.figures = figures
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    figures = try fields.required("figures")
    from = try fields.required("from")
    through = try fields.required("through")
    title = try fields.required("title")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    writer.name("figures"); figures.write(to: &writer)
    writer.name("from"); from.write(to: &writer)
    writer.name("through"); through.write(to: &writer)
    writer.name("title"); writer.freeText(title)
  }
}

extension Report {
  /// 比率指标 · A figure with the definition it follows, since no rate is shown without one.
  public struct Rate: Record, Equatable {
    /// 口径编号 · The id of the definition, such as `closing.cohort` or `speedup.S2`.
    public var id: String = ""
    /// 指标名称 · What it is called, in Chinese.
    public var chinese: String = ""
    /// 统计口径 · How it is worked out, as a formula in words.
    public var definition: String = ""
    /// 分子 · The exact numerator, where the figure is one quotient of counts; left out otherwise.
    public var numerator: Int64? = nil
    /// 分母 · The exact denominator, where the figure is one quotient of counts; left out otherwise.
    public var denominator: Int64? = nil
    /// 两位小数值 · The value with two decimals, rounded half up: percent for rates, days or points for means; left out without data.
    public var value: String? = nil
    /// 一位小数值 · The same value with one decimal, rounded half up; left out without data.
    public var tenths: String? = nil
    /// 取整值 · The same value without decimals, rounded half up; left out without data.
    public var rounded: String? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(id: String, chinese: String, definition: String, numerator: Int64? = nil, denominator: Int64? = nil, value: String? = nil, tenths: String? = nil, rounded: String? = nil) {
      self.id = id
      self.chinese = chinese
      self.definition = definition
      self.numerator = numerator
      self.denominator = denominator
      self.value = value
      self.tenths = tenths
      self.rounded = rounded
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      chinese = try fields.required("chinese")
      definition = try fields.required("definition")
      denominator = try fields.optional("denominator")
      id = try fields.required("id")
      numerator = try fields.optional("numerator")
      rounded = try fields.optional("rounded")
      tenths = try fields.optional("tenths")
      value = try fields.optional("value")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("chinese"); chinese.write(to: &writer)
      writer.name("definition"); writer.freeText(definition)
      if let value = denominator { writer.name("denominator"); value.write(to: &writer) }
      writer.name("id"); id.write(to: &writer)
      if let value = numerator { writer.name("numerator"); value.write(to: &writer) }
      if let value = rounded { writer.name("rounded"); writer.freeText(value) }
      if let value = tenths { writer.name("tenths"); writer.freeText(value) }
      if let value = value { writer.name("value"); writer.freeText(value) }
    }
  }
}

extension Report {
  /// 规则统计 · How often one rule of supervision was broken.
  public struct RuleCount: Record, Equatable {
    /// 监察规则 · The rule.
    public var rule: FaultRule = .e1
    /// 次数 · How often in the period, above 0.
    public var count: Int64 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(rule: FaultRule, count: Int64) {
      self.rule = rule
      self.count = count
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      count = try fields.required("count")
      rule = try fields.required("rule")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("count"); count.write(to: &writer)
      writer.name("rule"); rule.write(to: &writer)
    }
  }
}

/// 统计报表 · What a period comes to: counts, and every rate with the id of its definition.
public struct Report: Record, Equatable {
  /// 起始日 · The first day, or the first that counts anything in a report of everything.
  public var from: Day = Day(0)
  /// 截止日 · The last day, or the last that counts anything in a report of everything.
  public var through: Day = Day(0)
  /// 收件 · Applications received, by the day of receipt.
  public var received: Int64 = 0
  /// 受理 · Applications accepted, by the day of acceptance.
  public var accepted: Int64 = 0
  /// 视为受理 · Of the accepted, those accepted by the silence of the organ.
  /// 行政许可法 32(1)(4).
  public var deemedAccepted: Int64 = 0
  /// 不予受理 · Applications that were refused acceptance.
  public var notAccepted: Int64 = 0
  /// 办结 · Accepted cases closed in the period, whenever they were accepted.
  public var closed: Int64 = 0
  /// 在办 · Cases accepted at any time and still open at the end of the period.
  public var open: Int64 = 0
  /// 准予 · Cases closed by a grant.
  public var granted: Int64 = 0
  /// 不予许可 · Cases closed by a refusal.
  public var refused: Int64 = 0
  /// 撤回 · Applications withdrawn, before or after acceptance.
  public var withdrawn: Int64 = 0
  /// 补正不来 · Cases closed because corrections or promised materials never came.
  public var lapsed: Int64 = 0
  /// 退件/作废/删除 · Cases returned, voided or deleted.
  public var voided: Int64 = 0
  /// 转报 · Cases handed up to another organ.
  public var referred: Int64 = 0
  /// 视为准予延续 · Renewals that count as granted because no one decided in time.
  /// 行政许可法 50(2).
  public var deemedRenewed: Int64 = 0
  /// 提前 · Promised cases closed before the promised day.
  public var early: Int64 = 0
  /// 按时 · Promised cases closed on the promised day itself.
  public var onTime: Int64 = 0
  /// 超期 · Cases closed after the promised day.
  public var latePromised: Int64 = 0
  /// 即办 · Immediate cases decided, which are counted apart from promised ones.
  public var immediate: Int64 = 0
  /// 超过法定时限 · Cases closed after the day of the law.
  /// 行政许可法 42.
  public var lateStatutory: Int64 = 0
  /// 明确评价 · Explicit ratings that stand; those ruled mistaken or malicious are left out.
  public var ratedExplicit: Int64 = 0
  /// 默认评价 · Defaulted ratings, never added to the explicit ones.
  public var ratedByDefault: Int64 = 0
  /// 预警 · Warnings that a limit is near, with nothing broken yet.
  public var warnings: Int64 = 0
  /// 监察发现 · Broken rules, warnings not counted.
  public var faults: Int64 = 0
  /// 分规则统计 · How many of each rule, warnings among them; rules that were never broken are left out.
  public var faultsByRule: [Report.RuleCount] = []
  /// 比率指标 · Every rate, each with its definition.
  public var rates: [Report.Rate] = []

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(from: Day, through: Day, received: Int64, accepted: Int64, deemedAccepted: Int64, notAccepted: Int64, closed: Int64, open: Int64, granted: Int64, refused: Int64, withdrawn: Int64, lapsed: Int64, voided: Int64, referred: Int64, deemedRenewed: Int64, early: Int64, onTime: Int64, latePromised: Int64, immediate: Int64, lateStatutory: Int64, ratedExplicit: Int64, ratedByDefault: Int64, warnings: Int64, faults: Int64, faultsByRule: [Report.RuleCount], rates: [Report.Rate]) {
    self.from = from
    self.through = through
    self.received = received
    self.accepted = accepted
    self.deemedAccepted = deemedAccepted
    self.notAccepted = notAccepted
    self.closed = closed
    self.open = open
    self.granted = granted
    self.refused = refused
    self.withdrawn = withdrawn
    self.lapsed = lapsed
    self.voided = voided
    self.referred = referred
    self.deemedRenewed = deemedRenewed
    self.early = early
    self.onTime = onTime
    self.latePromised = latePromised
    self.immediate = immediate
    self.lateStatutory = lateStatutory
    self.ratedExplicit = ratedExplicit
    self.ratedByDefault = ratedByDefault
    self.warnings = warnings
    self.faults = faults
    self.faultsByRule = faultsByRule
    self.rates = rates
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    accepted = try fields.required("accepted")
    closed = try fields.required("closed")
    deemedAccepted = try fields.required("deemedAccepted")
    deemedRenewed = try fields.required("deemedRenewed")
    early = try fields.required("early")
    faults = try fields.required("faults")
    faultsByRule = try fields.required("faultsByRule")
    from = try fields.required("from")
    granted = try fields.required("granted")
    immediate = try fields.required("immediate")
    lapsed = try fields.required("lapsed")
    latePromised = try fields.required("latePromised")
    lateStatutory = try fields.required("lateStatutory")
    notAccepted = try fields.required("notAccepted")
    onTime = try fields.required("onTime")
    open = try fields.required("open")
    ratedByDefault = try fields.required("ratedByDefault")
    ratedExplicit = try fields.required("ratedExplicit")
    rates = try fields.required("rates")
    received = try fields.required("received")
    referred = try fields.required("referred")
    refused = try fields.required("refused")
    through = try fields.required("through")
    voided = try fields.required("voided")
    warnings = try fields.required("warnings")
    withdrawn = try fields.required("withdrawn")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    writer.name("accepted"); accepted.write(to: &writer)
    writer.name("closed"); closed.write(to: &writer)
    writer.name("deemedAccepted"); deemedAccepted.write(to: &writer)
    writer.name("deemedRenewed"); deemedRenewed.write(to: &writer)
    writer.name("early"); early.write(to: &writer)
    writer.name("faults"); faults.write(to: &writer)
    writer.name("faultsByRule"); faultsByRule.write(to: &writer)
    writer.name("from"); from.write(to: &writer)
    writer.name("granted"); granted.write(to: &writer)
    writer.name("immediate"); immediate.write(to: &writer)
    writer.name("lapsed"); lapsed.write(to: &writer)
    writer.name("latePromised"); latePromised.write(to: &writer)
    writer.name("lateStatutory"); lateStatutory.write(to: &writer)
    writer.name("notAccepted"); notAccepted.write(to: &writer)
    writer.name("onTime"); onTime.write(to: &writer)
    writer.name("open"); open.write(to: &writer)
    writer.name("ratedByDefault"); ratedByDefault.write(to: &writer)
    writer.name("ratedExplicit"); ratedExplicit.write(to: &writer)
    writer.name("rates"); rates.write(to: &writer)
    writer.name("received"); received.write(to: &writer)
    writer.name("referred"); referred.write(to: &writer)
    writer.name("refused"); refused.write(to: &writer)
    writer.name("through"); through.write(to: &writer)
    writer.name("voided"); voided.write(to: &writer)
    writer.name("warnings"); warnings.write(to: &writer)
    writer.name("withdrawn"); withdrawn.write(to: &writer)
  }
}

/// The text this file is made from.
package enum StatisticsWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    record Bulletin.Figure  通报指标  One figure of a bulletin.
     chinese  text  指标名称  What it is, in Chinese.
     english  text  英文名称  What it is, in English.
     exact  text  精确值  The computed value with two decimals and its unit, or a count.
     value  text  计算值  The computed value with as many decimals as are published.
     published  text?  公布值  The published value it stands beside; left out where there is none.
     definition  text = ""  统计口径  The id of the definition it follows, such as `speedup.S2`; empty for a count.
    record Bulletin  效能通报  The figures of a period as an efficiency office publishes them, each with its definition and beside a published figure where there is one.
     title  text  标题  The heading.
     from  day  起始日  The first day of the period.
     through  day  截止日  The last day of the period.
     figures  [Bulletin.Figure]!  指标  The figures, in the order of reading.
    record Report.Rate  比率指标  A figure with the definition it follows, since no rate is shown without one.
     id  text  口径编号  The id of the definition, such as `closing.cohort` or `speedup.S2`.
     chinese  text  指标名称  What it is called, in Chinese.
     definition  text  统计口径  How it is worked out, as a formula in words.
     numerator  number?  分子  The exact numerator, where the figure is one quotient of counts; left out otherwise.
     denominator  number?  分母  The exact denominator, where the figure is one quotient of counts; left out otherwise.
     value  text?  两位小数值  The value with two decimals, rounded half up: percent for rates, days or points for means; left out without data.
     tenths  text?  一位小数值  The same value with one decimal, rounded half up; left out without data.
     rounded  text?  取整值  The same value without decimals, rounded half up; left out without data.
    record Report.RuleCount  规则统计  How often one rule of supervision was broken.
     rule  FaultRule  监察规则  The rule.
     count  number  次数  How often in the period, above 0.
    record Report  统计报表  What a period comes to: counts, and every rate with the id of its definition.
     from  day  起始日  The first day, or the first that counts anything in a report of everything.
     through  day  截止日  The last day, or the last that counts anything in a report of everything.
     received  number  收件  Applications received, by the day of receipt.
     accepted  number  受理  Applications accepted, by the day of acceptance.
     deemedAccepted  number  视为受理  Of the accepted, those accepted by the silence of the organ.  行政许可法 32(1)(4)
     notAccepted  number  不予受理  Applications that were refused acceptance.
     closed  number  办结  Accepted cases closed in the period, whenever they were accepted.
     open  number  在办  Cases accepted at any time and still open at the end of the period.
     granted  number  准予  Cases closed by a grant.
     refused  number  不予许可  Cases closed by a refusal.
     withdrawn  number  撤回  Applications withdrawn, before or after acceptance.
     lapsed  number  补正不来  Cases closed because corrections or promised materials never came.
     voided  number  退件/作废/删除  Cases returned, voided or deleted.
     referred  number  转报  Cases handed up to another organ.
     deemedRenewed  number  视为准予延续  Renewals that count as granted because no one decided in time.  行政许可法 50(2)
     early  number  提前  Promised cases closed before the promised day.
     onTime  number  按时  Promised cases closed on the promised day itself.
     latePromised  number  超期  Cases closed after the promised day.
     immediate  number  即办  Immediate cases decided, which are counted apart from promised ones.
     lateStatutory  number  超过法定时限  Cases closed after the day of the law.  行政许可法 42
     ratedExplicit  number  明确评价  Explicit ratings that stand; those ruled mistaken or malicious are left out.
     ratedByDefault  number  默认评价  Defaulted ratings, never added to the explicit ones.
     warnings  number  预警  Warnings that a limit is near, with nothing broken yet.
     faults  number  监察发现  Broken rules, warnings not counted.
     faultsByRule  [Report.RuleCount]!  分规则统计  How many of each rule, warnings among them; rules that were never broken are left out.
     rates  [Report.Rate]!  比率指标  Every rate, each with its definition.
    """#
}
