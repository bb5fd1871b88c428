// swift-format-ignore-file
// Made from Supervision.words by `make words`: never edited.

/// 电子监察 · What electronic supervision foresees and counts.
public enum Supervision {}

extension Supervision {
  /// 监察等级 · How heavy a warning or a card is.
  public enum CardClass: String, JSONName, Hashable, Sendable {
    /// 预警 · A warning before anything is late: no card.
    case warning
    /// 黄牌 · A yellow card.
    case yellow
    /// 红牌 · A red card.
    case red

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .warning: "预警"
      case .yellow: "黄牌"
      case .red: "红牌"
      }
    }
  }
}

extension Supervision {
  /// 问责记录环节 · What time does to an accountability record.
  public enum RecordStep: String, JSONName, Hashable, Sendable {
    /// 提出建议 · It is proposed; only a person determines it.
    case proposed
    /// 逾期未答 · No answer came in time, and it goes on without one.
    case silent

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .proposed: "提出建议"
      case .silent: "逾期未答"
      }
    }
  }
}

extension Supervision {
  /// 问责事由 · What a rule adds to an incident that has its red card.
  public enum FaultGround: String, JSONName, Hashable, Sendable {
    /// 追加事由 · A further ground of the same incident, without a card of its own.
    case further

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .further: "追加事由"
      }
    }
  }
}

extension Supervision {
  /// 预见事项 · One thing that will happen to a case if nobody acts.
  public struct ForeseenLine: Record, Equatable {
    /// 日期 · The day, from whose beginning it holds.
    public var at: Day = Day(0)
    /// 灯色 · The light that the case turns to.
    public var light: Light? = nil
    /// 监察牌 · The card that is served that day.
    public var card: Supervision.CardClass? = nil
    /// 监察规则 · The rule that is broken, or about to be.
    public var rule: FaultRule? = nil
    /// 答复期限 · The last day to answer the card.
    public var replyDue: Day? = nil
    /// 限期办结日 · The last day to finish what the yellow card is about.
    public var finishDue: Day? = nil
    /// 问责记录 · What happens to the accountability record.
    public var record: Supervision.RecordStep? = nil
    /// 认定期限 · The last day to determine the record.
    public var determinationDue: Day? = nil
    /// 事由 · That the rule only adds a ground to the incident.
    public var ground: Supervision.FaultGround? = nil
    /// 期限暂定 · Whether a day beyond the last holiday notice was counted, so that days may still move.
    public var provisional: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(at: Day, light: Light? = nil, card: Supervision.CardClass? = nil, rule: FaultRule? = nil, replyDue: Day? = nil, finishDue: Day? = nil, record: Supervision.RecordStep? = nil, determinationDue: Day? = nil, ground: Supervision.FaultGround? = nil, provisional: Bool = false) {
      self.at = at
      self.light = light
      self.card = card
      self.rule = rule
      self.replyDue = replyDue
      self.finishDue = finishDue
      self.record = record
      self.determinationDue = determinationDue
      self.ground = ground
      self.provisional = provisional
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      at = try fields.required("at")
      card = try fields.optional("card")
      determinationDue = try fields.optional("determinationDue")
      finishDue = try fields.optional("finishDue")
      ground = try fields.optional("ground")
      light = try fields.optional("light")
      provisional = try fields.usual("provisional", false)
      record = try fields.optional("record")
      replyDue = try fields.optional("replyDue")
      rule = try fields.optional("rule")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("at"); at.write(to: &writer)
      if let value = card { writer.name("card"); value.write(to: &writer) }
      if let value = determinationDue { writer.name("determinationDue"); value.write(to: &writer) }
      if let value = finishDue { writer.name("finishDue"); value.write(to: &writer) }
      if let value = ground { writer.name("ground"); value.write(to: &writer) }
      if let value = light { writer.name("light"); value.write(to: &writer) }
      if provisional { writer.name("provisional"); provisional.write(to: &writer) }
      if let value = record { writer.name("record"); value.write(to: &writer) }
      if let value = replyDue { writer.name("replyDue"); value.write(to: &writer) }
      if let value = rule { writer.name("rule"); value.write(to: &writer) }
    }
  }
}

extension Supervision {
  /// 监察发牌 · A warning or a card as it was issued; those of one clock of one case are one incident.
  public struct SupervisedCard: Record, Equatable {
    /// 单位 · The unit it was issued to, 1…128 bytes.
    public var unit: String = ""
    /// 办件编号 · The case, 1…128 bytes.
    public var number: String = ""
    /// 时限 · Which clock of the case, 1…128 bytes.
    public var clock: String = ""
    /// 监察规则 · The rule that was broken, such as E2, 1…128 bytes.
    public var rule: String = ""
    /// 监察等级 · Whether it is a warning, a yellow or a red card.
    public var severity: Supervision.CardClass = .warning
    /// 违反时刻 · When the rule was broken.
    public var breached: DayOrMoment = DayOrMoment(.first)
    /// 送达时刻 · When it reached the unit, from which the days to answer are counted.
    public var served: DayOrMoment = DayOrMoment(.first)
    /// 答复时刻 · When it was answered; left out while it is not.
    public var answered: DayOrMoment? = nil
    /// 撤销时刻 · When it was lifted; left out where it stands.
    public var lifted: DayOrMoment? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(unit: String, number: String, clock: String, rule: String, severity: Supervision.CardClass, breached: DayOrMoment, served: DayOrMoment, answered: DayOrMoment? = nil, lifted: DayOrMoment? = nil) {
      self.unit = unit
      self.number = number
      self.clock = clock
      self.rule = rule
      self.severity = severity
      self.breached = breached
      self.served = served
      self.answered = answered
      self.lifted = lifted
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      answered = try fields.optional("answeredAt")
      breached = try fields.required("breachedAt")
      number = try fields.required("case")
      severity = try fields.required("class")
      clock = try fields.required("clock")
      lifted = try fields.optional("liftedAt")
      rule = try fields.required("rule")
      served = try fields.required("servedAt")
      unit = try fields.required("unit")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = answered { writer.name("answeredAt"); value.write(to: &writer) }
      writer.name("breachedAt"); breached.write(to: &writer)
      writer.name("case"); number.write(to: &writer)
      writer.name("class"); severity.write(to: &writer)
      writer.name("clock"); clock.write(to: &writer)
      if let value = lifted { writer.name("liftedAt"); value.write(to: &writer) }
      writer.name("rule"); rule.write(to: &writer)
      writer.name("servedAt"); served.write(to: &writer)
      writer.name("unit"); unit.write(to: &writer)
    }
  }
}

extension Supervision {
  /// 扣分条目 · What an incident, or a run of warnings, adds to or takes from a month.
  public struct DeductionEntry: Record, Equatable {
    /// 办件编号 · The case; for a run of warnings that of the last.
    public var number: String = ""
    /// 时限 · The clock of the case.
    public var clock: String = ""
    /// 监察等级 · The class it is about.
    public var severity: Supervision.CardClass = .warning
    /// 分值 · The points: negative where taken, positive where given back.
    public var points: Int32 = 0
    /// 月份 · The month in which it counts.
    public var month: Month = Month(of: .first)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: String, clock: String, severity: Supervision.CardClass, points: Int32, month: Month) {
      self.number = number
      self.clock = clock
      self.severity = severity
      self.points = points
      self.month = month
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      number = try fields.required("case")
      severity = try fields.required("class")
      clock = try fields.required("clock")
      month = try fields.required("month")
      points = try fields.required("points")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("case"); number.write(to: &writer)
      writer.name("class"); severity.write(to: &writer)
      writer.name("clock"); clock.write(to: &writer)
      writer.name("month"); month.write(to: &writer)
      writer.name("points"); points.write(to: &writer)
    }
  }
}

extension Supervision {
  /// 发牌统计 · Cards of one month: issued = standing + lifted + superseded.
  public struct CardCounts: Record, Equatable {
    /// 发牌数 · Cards whose rule was broken in the month; warnings are none.
    public var issued: Int32 = 0
    /// 有效数 · Of these the heaviest of its incident, at the end of the month.
    public var standing: Int32 = 0
    /// 撤销数 · Of these lifted by the end of the month.
    public var lifted: Int32 = 0
    /// 被替代数 · Of these followed by a heavier card of the same incident.
    public var superseded: Int32 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(issued: Int32, standing: Int32, lifted: Int32, superseded: Int32) {
      self.issued = issued
      self.standing = standing
      self.lifted = lifted
      self.superseded = superseded
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      issued = try fields.required("issued")
      lifted = try fields.required("lifted")
      standing = try fields.required("standing")
      superseded = try fields.required("superseded")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("issued"); issued.write(to: &writer)
      writer.name("lifted"); lifted.write(to: &writer)
      writer.name("standing"); standing.write(to: &writer)
      writer.name("superseded"); superseded.write(to: &writer)
    }
  }
}

extension Supervision {
  /// 单位扣分 · The deduction sheet of one unit.
  public struct UnitDeductions: Record, Equatable {
    /// 单位 · The unit.
    public var unit: String = ""
    /// 预警数 · Warnings of the month.
    public var warnings: Int32 = 0
    /// 发牌统计 · Cards of the month.
    public var cards: Supervision.CardCounts = Supervision.CardCounts()
    /// 扣分条目 · What counts in the month, by the moment it rests on.
    public var entries: [Supervision.DeductionEntry] = []
    /// 事后更正 · What later months gave back of this month's deductions; the closed month is not reopened.
    public var restated: [Supervision.DeductionEntry] = []
    /// 得分 · What is left of the base.
    public var score: Int32 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(unit: String, warnings: Int32, cards: Supervision.CardCounts, entries: [Supervision.DeductionEntry], restated: [Supervision.DeductionEntry], score: Int32) {
      self.unit = unit
      self.warnings = warnings
      self.cards = cards
      self.entries = entries
      self.restated = restated
      self.score = score
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      cards = try fields.required("cards")
      entries = try fields.required("entries")
      restated = try fields.required("restated")
      score = try fields.required("score")
      unit = try fields.required("unit")
      warnings = try fields.required("warnings")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("cards"); cards.write(to: &writer)
      writer.name("entries"); entries.write(to: &writer)
      writer.name("restated"); restated.write(to: &writer)
      writer.name("score"); score.write(to: &writer)
      writer.name("unit"); unit.write(to: &writer)
      writer.name("warnings"); warnings.write(to: &writer)
    }
  }
}

extension Supervision {
  /// 月度扣分表 · The deductions of all units in one month.
  public struct DeductionSheet: Record, Equatable {
    /// 月份 · The month.
    public var month: Month = Month(of: .first)
    /// 单位 · The units, by their codes.
    public var units: [Supervision.UnitDeductions] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(month: Month, units: [Supervision.UnitDeductions]) {
      self.month = month
      self.units = units
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      month = try fields.required("month")
      units = try fields.required("units")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("month"); month.write(to: &writer)
      writer.name("units"); units.write(to: &writer)
    }
  }
}

/// The text this file is made from.
package enum SupervisionWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    namespace Supervision  电子监察  What electronic supervision foresees and counts.
    form dayOrMoment  DayOrMoment  日期或时刻  A day, meant from its beginning, or a moment with its offset.  {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T.*)?$"}  DayOrMoment(.first)
    code CardClass  监察等级  How heavy a warning or a card is.
     warning  预警  A warning before anything is late: no card.
     yellow  黄牌  A yellow card.
     red  红牌  A red card.
    code RecordStep  问责记录环节  What time does to an accountability record.
     proposed  提出建议  It is proposed; only a person determines it.
     silent  逾期未答  No answer came in time, and it goes on without one.
    code FaultGround  问责事由  What a rule adds to an incident that has its red card.
     further  追加事由  A further ground of the same incident, without a card of its own.
    record ForeseenLine  预见事项  One thing that will happen to a case if nobody acts.
     at  day  日期  The day, from whose beginning it holds.
     light  Light?  灯色  The light that the case turns to.
     card  CardClass?  监察牌  The card that is served that day.
     rule  FaultRule?  监察规则  The rule that is broken, or about to be.
     replyDue  day?  答复期限  The last day to answer the card.
     finishDue  day?  限期办结日  The last day to finish what the yellow card is about.
     record  RecordStep?  问责记录  What happens to the accountability record.
     determinationDue  day?  认定期限  The last day to determine the record.
     ground  FaultGround?  事由  That the rule only adds a ground to the incident.
     provisional  flag  期限暂定  Whether a day beyond the last holiday notice was counted, so that days may still move.
    record SupervisedCard  监察发牌  A warning or a card as it was issued; those of one clock of one case are one incident.
     unit  text  单位  The unit it was issued to, 1…128 bytes.
     case as number  text  办件编号  The case, 1…128 bytes.
     clock  text  时限  Which clock of the case, 1…128 bytes.
     rule  text  监察规则  The rule that was broken, such as E2, 1…128 bytes.
     class as severity  CardClass  监察等级  Whether it is a warning, a yellow or a red card.
     breachedAt as breached  dayOrMoment  违反时刻  When the rule was broken.
     servedAt as served  dayOrMoment  送达时刻  When it reached the unit, from which the days to answer are counted.
     answeredAt as answered  dayOrMoment?  答复时刻  When it was answered; left out while it is not.
     liftedAt as lifted  dayOrMoment?  撤销时刻  When it was lifted; left out where it stands.
    record DeductionEntry  扣分条目  What an incident, or a run of warnings, adds to or takes from a month.
     case as number  text  办件编号  The case; for a run of warnings that of the last.
     clock  text  时限  The clock of the case.
     class as severity  CardClass  监察等级  The class it is about.
     points  count  分值  The points: negative where taken, positive where given back.
     month  month  月份  The month in which it counts.
    record CardCounts  发牌统计  Cards of one month: issued = standing + lifted + superseded.
     issued  count  发牌数  Cards whose rule was broken in the month; warnings are none.
     standing  count  有效数  Of these the heaviest of its incident, at the end of the month.
     lifted  count  撤销数  Of these lifted by the end of the month.
     superseded  count  被替代数  Of these followed by a heavier card of the same incident.
    record UnitDeductions  单位扣分  The deduction sheet of one unit.
     unit  text  单位  The unit.
     warnings  count  预警数  Warnings of the month.
     cards  CardCounts  发牌统计  Cards of the month.
     entries  [DeductionEntry]!  扣分条目  What counts in the month, by the moment it rests on.
     restated  [DeductionEntry]!  事后更正  What later months gave back of this month's deductions; the closed month is not reopened.
     score  count  得分  What is left of the base.
    record DeductionSheet  月度扣分表  The deductions of all units in one month.
     month  month  月份  The month.
     units  [UnitDeductions]!  单位  The units, by their codes.
    """#
}
