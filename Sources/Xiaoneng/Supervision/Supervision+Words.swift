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
  /// 知会对象 · Who is told of a breach.
  public enum Recipient: String, JSONName, Hashable, Sendable {
    /// 承办人 · Who handles it.
    case handler
    /// 承办单位 · The desk of the unit.
    case desk
    /// 单位负责人 · The head of the unit.
    case head
    /// 效能办 · The efficiency office.
    case office
    /// 分管领导 · The leader in charge.
    case leader
    /// 监察 · Supervision.
    case supervision

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .handler: "承办人"
      case .desk: "承办单位"
      case .head: "单位负责人"
      case .office: "效能办"
      case .leader: "分管领导"
      case .supervision: "监察"
      }
    }
  }
}

extension Supervision {
  /// 问责形式 · Forms of accountability, from the lightest on; discipline and the judiciary stand beside the ladder, and are never imposed here.
  /// 政务处分法 7.
  public enum Form: String, JSONName, Hashable, Sendable {
    /// 谈话提醒 · A talk.
    case talk
    /// 批评教育 · Criticism.
    case criticism
    /// 效能告诫 · An admonition.
    case admonition
    /// 诫勉谈话 · A talk of warning.
    case warningTalk
    /// 书面检查 · A written self-criticism.
    case selfCriticism
    /// 通报批评 · Criticism in a circular.
    case circular
    /// 取消评优 · No honours this year.
    case noHonours
    /// 调离岗位 · Moved to another post.
    case transfer
    /// 停职检查 · Suspended for self-examination.
    case suspension
    /// 引咎或责令辞职 · Resignation, taken or ordered.
    case resignation
    /// 免职 · Removed from office.
    case removal
    /// 移送纪律处分 · Handed over for discipline, which is not decided here.
    case discipline
    /// 移送司法机关 · Handed over to the judiciary.
    case judiciary

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .talk: "谈话提醒"
      case .criticism: "批评教育"
      case .admonition: "效能告诫"
      case .warningTalk: "诫勉谈话"
      case .selfCriticism: "书面检查"
      case .circular: "通报批评"
      case .noHonours: "取消评优"
      case .transfer: "调离岗位"
      case .suspension: "停职检查"
      case .resignation: "引咎或责令辞职"
      case .removal: "免职"
      case .discipline: "移送纪律处分"
      case .judiciary: "移送司法机关"
      }
    }
  }
}

extension Supervision {
  /// 救济种类 · Acts whose clocks of appeal differ.
  public enum AppealAct: String, JSONName, Hashable, Sendable {
    /// 监察牌 · A card or a notice to a unit.
    case card
    /// 效能问责 · A determination of accountability.
    case accountability
    /// 人事处理 · The handling of a civil servant by its organ.
    /// 公务员法 95.
    case personnel
    /// 政务处分 · Discipline of a public official.
    /// 政务处分法 55.
    case discipline

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .card: "监察牌"
      case .accountability: "效能问责"
      case .personnel: "人事处理"
      case .discipline: "政务处分"
      }
    }
  }
}

extension Supervision {
  /// 比率监察规则 · A statistical rule over a unit and a month.
  public enum RateRule: String, JSONName, Hashable, Sendable {
    /// 运行率 · Open items that anyone applied for, of all open items: an item that no one can get is not running.
    case running
    /// 拒办率 · Applications refused acceptance and licences refused, of all that were refused or closed.
    case refusal
    /// 预警率 · Warnings that a limit is near, of the cases accepted.
    case warning
    /// 超期率 · Cases decided after the promised day, of the cases decided with a promise.
    case overdue
    /// 内容规范率 · Faults of content, E8, E9 and E10, of the applications received.
    /// 行政许可法 32(1)(4); 行政许可法 72(4).
    case content
    /// 流程规范率 · Faults of order, E7 and E11, of the cases closed.
    case flow
    /// 裁量偏离率 · Fines decided outside the proposed band, of all fines decided.
    /// 行政处罚法 34.
    case discretion

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .running: "运行率"
      case .refusal: "拒办率"
      case .warning: "预警率"
      case .overdue: "超期率"
      case .content: "内容规范率"
      case .flow: "流程规范率"
      case .discretion: "裁量偏离率"
      }
    }
  }
}

extension Supervision {
  /// 比率状态 · Whether a statistical rule holds.
  public enum RatioState: String, JSONName, Hashable, Sendable {
    /// 符合 · It holds.
    case met
    /// 异常 · It does not hold.
    case broken
    /// 样本不足 · There are too few to say.
    case few
    /// 停用 · The rule set switches it off.
    case off
    /// 不予显示 · The numbers are so small that they would point at someone.
    case withheld

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .met: "符合"
      case .broken: "异常"
      case .few: "样本不足"
      case .off: "停用"
      case .withheld: "不予显示"
      }
    }
  }
}

extension Supervision {
  /// 比率监察规则 · From which share on a statistical rule is broken, and of how many at least.
  public struct RateNumber: Record, Equatable {
    /// 比率监察规则 · The rule.
    public var rule: Supervision.RateRule = .running
    /// 阈值 · The share, in basis points.
    public var threshold: Int32 = 0
    /// 最少件数 · The least denominator from which it says anything.
    public var least: Int32 = 5
    /// 低于阈值 · Whether it is broken below the share; else above it.
    public var below: Bool = false
    /// 停用 · Whether it is switched off.
    public var off: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ rule: Supervision.RateRule, threshold: Int32 = 0, least: Int32 = 5, below: Bool = false, off: Bool = false) {
      self.rule = rule
      self.threshold = threshold
      self.least = least
      self.below = below
      self.off = off
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      below = try fields.usual("below", false)
      least = try fields.usual("least", 5)
      off = try fields.usual("off", false)
      rule = try fields.required("rule")
      threshold = try fields.usual("threshold", 0)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if below { writer.name("below"); below.write(to: &writer) }
      if least != 5 { writer.name("least"); least.write(to: &writer) }
      if off { writer.name("off"); off.write(to: &writer) }
      writer.name("rule"); rule.write(to: &writer)
      if threshold != 0 { writer.name("threshold"); threshold.write(to: &writer) }
    }
  }
}

extension Supervision {
  /// 比率监察查询 · Which statistical rules are asked for.
  public struct RatioQuestion: Record, Equatable {
    /// 月份 · The month.
    public var month: Month = Month(of: .first)
    /// 单位 · The code of the unit; empty for all that have numbers.
    public var unit: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(month: Month, unit: String = "") {
      self.month = month
      self.unit = unit
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      month = try fields.required("month")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("month"); month.write(to: &writer)
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Supervision {
  /// 比率监察行 · One statistical rule of a unit and a month.
  public struct RatioRow: Record, Equatable {
    /// 单位 · The code of the unit.
    public var unit: String = ""
    /// 比率监察规则 · The rule.
    public var rule: Supervision.RateRule = .running
    /// 规则名称 · The rule in Chinese.
    public var chinese: String = ""
    /// 分子 · The numerator; left out where it is withheld.
    public var numerator: Int64? = nil
    /// 分母 · The denominator; left out where it is withheld.
    public var denominator: Int64? = nil
    /// 比率 · The share in basis points, rounded half up; left out without a denominator and where it is withheld.
    public var ratio: Int64? = nil
    /// 阈值 · The share from which it is broken, in basis points.
    public var threshold: Int32 = 0
    /// 低于阈值 · Whether it is broken below that share.
    public var below: Bool = false
    /// 最少件数 · The least denominator.
    public var least: Int32 = 0
    /// 比率状态 · Whether it holds.
    public var state: Supervision.RatioState = .met

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(unit: String, rule: Supervision.RateRule, chinese: String, numerator: Int64? = nil, denominator: Int64? = nil, ratio: Int64? = nil, threshold: Int32 = 0, below: Bool = false, least: Int32 = 0, state: Supervision.RatioState) {
      self.unit = unit
      self.rule = rule
      self.chinese = chinese
      self.numerator = numerator
      self.denominator = denominator
      self.ratio = ratio
      self.threshold = threshold
      self.below = below
      self.least = least
      self.state = state
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      below = try fields.usual("below", false)
      chinese = try fields.required("chinese")
      denominator = try fields.optional("denominator")
      least = try fields.usual("least", 0)
      numerator = try fields.optional("numerator")
      ratio = try fields.optional("ratio")
      rule = try fields.required("rule")
      state = try fields.required("state")
      threshold = try fields.usual("threshold", 0)
      unit = try fields.required("unit")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if below { writer.name("below"); below.write(to: &writer) }
      writer.name("chinese"); chinese.write(to: &writer)
      if let value = denominator { writer.name("denominator"); value.write(to: &writer) }
      if least != 0 { writer.name("least"); least.write(to: &writer) }
      if let value = numerator { writer.name("numerator"); value.write(to: &writer) }
      if let value = ratio { writer.name("ratio"); value.write(to: &writer) }
      writer.name("rule"); rule.write(to: &writer)
      writer.name("state"); state.write(to: &writer)
      if threshold != 0 { writer.name("threshold"); threshold.write(to: &writer) }
      writer.name("unit"); unit.write(to: &writer)
    }
  }
}

extension Supervision {
  /// 比率监察表 · The statistical rules of a month, by unit.
  public struct RatioTable: Record, Equatable {
    /// 月份 · The month.
    public var month: Month = Month(of: .first)
    /// 规则集 · The rule set in force on its last day, or on the day of the question.
    public var ruleSet: String = ""
    /// 规则 · The rules, unit by unit.
    public var rows: [Supervision.RatioRow] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(month: Month, ruleSet: String, rows: [Supervision.RatioRow] = []) {
      self.month = month
      self.ruleSet = ruleSet
      self.rows = rows
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      month = try fields.required("month")
      rows = try fields.list("rows")
      ruleSet = try fields.required("ruleSet")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("month"); month.write(to: &writer)
      if !rows.isEmpty { writer.name("rows"); rows.write(to: &writer) }
      writer.name("ruleSet"); ruleSet.write(to: &writer)
    }
  }
}

extension Supervision {
  /// 作风扣分条目 · What a finding of conduct adds to or takes from a unit's month; within the month's cap.
  public struct ConductDeduction: Record, Equatable {
    /// 作风问题编号 · The number of the finding.
    public var number: String = ""
    /// 作风问题类别 · Its kind.
    public var kind: Supervision.ConductCode = .w01
    /// 分值 · The points: negative where taken, positive where given back.
    public var points: Int32 = 0
    /// 月份 · The month in which it counts.
    public var month: Month = Month(of: .first)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: String, kind: Supervision.ConductCode, points: Int32, month: Month) {
      self.number = number
      self.kind = kind
      self.points = points
      self.month = month
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      kind = try fields.required("kind")
      month = try fields.required("month")
      number = try fields.required("number")
      points = try fields.required("points")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("kind"); kind.write(to: &writer)
      writer.name("month"); month.write(to: &writer)
      writer.name("number"); writer.freeText(number)
      writer.name("points"); points.write(to: &writer)
    }
  }
}

extension Supervision {
  /// 监察规则调整 · How a rule set treats a rule of supervision otherwise than usual.
  public struct FaultSetting: Record, Equatable {
    /// 监察规则 · The rule.
    public var rule: FaultRule = .e2
    /// 监察等级 · How heavy it is; as usual where left out.
    public var severity: FaultRule.Class? = nil
    /// 知会对象 · Who is told; as usual for its class where empty.
    public var told: [Supervision.Recipient] = []
    /// 问责形式 · The forms that a record leads to which is proposed for it without a card; as usual where empty.
    public var forms: [Supervision.Form] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ rule: FaultRule, severity: FaultRule.Class? = nil, told: [Supervision.Recipient] = [], forms: [Supervision.Form] = []) {
      self.rule = rule
      self.severity = severity
      self.told = told
      self.forms = forms
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      severity = try fields.optional("class")
      forms = try fields.list("forms")
      rule = try fields.required("rule")
      told = try fields.list("told")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = severity { writer.name("class"); value.write(to: &writer) }
      if !forms.isEmpty { writer.name("forms"); forms.write(to: &writer) }
      writer.name("rule"); rule.write(to: &writer)
      if !told.isEmpty { writer.name("told"); told.write(to: &writer) }
    }
  }
}

extension Supervision {
  /// 问责阶梯 · What a unit's cards of a year lead to: of several rungs that are reached, the one with the most red cards, then the most yellow ones.
  public struct Rung: Record, Equatable {
    /// 红牌次数 · Incidents with a red card, at least.
    public var reds: Int32 = 0
    /// 黄牌次数 · Yellow cards, at least.
    public var yellows: Int32 = 0
    /// 问责形式 · The forms it leads to.
    public var forms: [Supervision.Form] = []

    /// A record of what is said.
    public init(reds: Int32 = 0, yellows: Int32 = 0, forms: [Supervision.Form] = []) {
      self.reds = reds
      self.yellows = yellows
      self.forms = forms
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      forms = try fields.list("forms")
      reds = try fields.usual("reds", 0)
      yellows = try fields.usual("yellows", 0)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !forms.isEmpty { writer.name("forms"); forms.write(to: &writer) }
      if reds != 0 { writer.name("reds"); reds.write(to: &writer) }
      if yellows != 0 { writer.name("yellows"); yellows.write(to: &writer) }
    }
  }
}

extension Supervision {
  /// 申诉期限规则 · How long one may appeal against an act, and how long the answer may take.
  public struct AppealClock: Record, Equatable {
    /// 救济种类 · The act.
    public var act: Supervision.AppealAct = .accountability
    /// 申诉期限 · From service.
    public var ask: Budget = .calendarDays(15)
    /// 答复期限 · From the appeal.
    public var answer: Budget = .calendarDays(30)
    /// 依据 · What it rests on, by name.
    public var basis: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(act: Supervision.AppealAct, ask: Budget = .calendarDays(15), answer: Budget = .calendarDays(30), basis: String = "") {
      self.act = act
      self.ask = ask
      self.answer = answer
      self.basis = basis
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      act = try fields.required("act")
      answer = try fields.usual("answer", .calendarDays(30))
      ask = try fields.usual("ask", .calendarDays(15))
      basis = try fields.usual("basis", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("act"); act.write(to: &writer)
      if answer != .calendarDays(30) { writer.name("answer"); answer.write(to: &writer) }
      if ask != .calendarDays(15) { writer.name("ask"); ask.write(to: &writer) }
      if !basis.isEmpty { writer.name("basis"); writer.freeText(basis) }
    }
  }
}

extension Supervision {
  /// 说明项 · One thing that stands behind a dossier: a last day with the days that lead to it, or a state, with its ground.
  public struct Ground: Record, Equatable {
    /// 说明 · What it is, in Chinese.
    public var chinese: String = ""
    /// 英文说明 · What it is, in English.
    public var english: String = ""
    /// 依据 · The article or the named rule of the rule set; empty where there is none.
    public var article: String = ""
    /// 期限 · The last day; left out where it is about none.
    public var due: Day? = nil
    /// 期限暂定 · Whether a day beyond the last holiday notice was counted.
    public var provisional: Bool = false
    /// 逐日计算 · The days from the first to the last, counted or not; empty where none are counted.
    public var days: [Cases.ClockDay] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(chinese: String, english: String, article: String = "", due: Day? = nil, provisional: Bool = false, days: [Cases.ClockDay] = []) {
      self.chinese = chinese
      self.english = english
      self.article = article
      self.due = due
      self.provisional = provisional
      self.days = days
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      article = try fields.usual("article", "")
      chinese = try fields.required("chinese")
      days = try fields.list("days")
      due = try fields.optional("due")
      english = try fields.required("english")
      provisional = try fields.usual("provisional", false)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !article.isEmpty { writer.name("article"); article.write(to: &writer) }
      writer.name("chinese"); chinese.write(to: &writer)
      if !days.isEmpty { writer.name("days"); days.write(to: &writer) }
      if let value = due { writer.name("due"); value.write(to: &writer) }
      writer.name("english"); english.write(to: &writer)
      if provisional { writer.name("provisional"); provisional.write(to: &writer) }
    }
  }
}

extension Supervision {
  /// 说明 · What stands behind a dossier's days and states, in the order in which they came.
  public struct Grounds: Record, Equatable {
    /// 说明项 · One by one.
    public var grounds: [Supervision.Ground] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(grounds: [Supervision.Ground]) {
      self.grounds = grounds
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      grounds = try fields.required("grounds")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("grounds"); grounds.write(to: &writer)
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
      writer.name("case"); writer.freeText(number)
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
      writer.name("case"); writer.freeText(number)
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
    /// 作风扣分 · What findings of conduct count in the month; one that has a card of its own counts as the card.
    public var conduct: [Supervision.ConductDeduction] = []
    /// 作风扣分合计 · What they take together, within the month's cap, and what is given back.
    public var conductPoints: Int64 = 0
    /// 事后更正 · What later months gave back of this month's deductions; the closed month is not reopened.
    public var restated: [Supervision.DeductionEntry] = []
    /// 得分 · What is left of the base.
    public var score: Int32 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(unit: String, warnings: Int32, cards: Supervision.CardCounts, entries: [Supervision.DeductionEntry], conduct: [Supervision.ConductDeduction] = [], conductPoints: Int64 = 0, restated: [Supervision.DeductionEntry], score: Int32) {
      self.unit = unit
      self.warnings = warnings
      self.cards = cards
      self.entries = entries
      self.conduct = conduct
      self.conductPoints = conductPoints
      self.restated = restated
      self.score = score
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      cards = try fields.required("cards")
      conduct = try fields.list("conduct")
      conductPoints = try fields.usual("conductPoints", 0)
      entries = try fields.required("entries")
      restated = try fields.required("restated")
      score = try fields.required("score")
      unit = try fields.required("unit")
      warnings = try fields.required("warnings")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("cards"); cards.write(to: &writer)
      if !conduct.isEmpty { writer.name("conduct"); conduct.write(to: &writer) }
      if conductPoints != 0 { writer.name("conductPoints"); conductPoints.write(to: &writer) }
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
    code Recipient  知会对象  Who is told of a breach.
     handler  承办人  Who handles it.
     desk  承办单位  The desk of the unit.
     head  单位负责人  The head of the unit.
     office  效能办  The efficiency office.
     leader  分管领导  The leader in charge.
     supervision  监察  Supervision.
    code Form  问责形式  Forms of accountability, from the lightest on; discipline and the judiciary stand beside the ladder, and are never imposed here.  政务处分法 7
     talk  谈话提醒  A talk.
     criticism  批评教育  Criticism.
     admonition  效能告诫  An admonition.
     warningTalk  诫勉谈话  A talk of warning.
     selfCriticism  书面检查  A written self-criticism.
     circular  通报批评  Criticism in a circular.
     noHonours  取消评优  No honours this year.
     transfer  调离岗位  Moved to another post.
     suspension  停职检查  Suspended for self-examination.
     resignation  引咎或责令辞职  Resignation, taken or ordered.
     removal  免职  Removed from office.
     discipline  移送纪律处分  Handed over for discipline, which is not decided here.
     judiciary  移送司法机关  Handed over to the judiciary.
    code AppealAct  救济种类  Acts whose clocks of appeal differ.
     card  监察牌  A card or a notice to a unit.
     accountability  效能问责  A determination of accountability.
     personnel  人事处理  The handling of a civil servant by its organ.  公务员法 95
     discipline  政务处分  Discipline of a public official.  政务处分法 55
    code RateRule  比率监察规则  A statistical rule over a unit and a month.
     running  运行率  Open items that anyone applied for, of all open items: an item that no one can get is not running.
     refusal  拒办率  Applications refused acceptance and licences refused, of all that were refused or closed.
     warning  预警率  Warnings that a limit is near, of the cases accepted.
     overdue  超期率  Cases decided after the promised day, of the cases decided with a promise.
     content  内容规范率  Faults of content, E8, E9 and E10, of the applications received.  行政许可法 32(1)(4); 行政许可法 72(4)
     flow  流程规范率  Faults of order, E7 and E11, of the cases closed.
     discretion  裁量偏离率  Fines decided outside the proposed band, of all fines decided.  行政处罚法 34
    code RatioState  比率状态  Whether a statistical rule holds.
     met  符合  It holds.
     broken  异常  It does not hold.
     few  样本不足  There are too few to say.
     off  停用  The rule set switches it off.
     withheld  不予显示  The numbers are so small that they would point at someone.
    record RateNumber  比率监察规则  From which share on a statistical rule is broken, and of how many at least.
     _ rule  RateRule  比率监察规则  The rule.
     threshold  count = 0 unit 万分之一  阈值  The share, in basis points.
     least  count = 5 unit 件  最少件数  The least denominator from which it says anything.
     below  flag  低于阈值  Whether it is broken below the share; else above it.
     off  flag  停用  Whether it is switched off.
    record RatioQuestion  比率监察查询  Which statistical rules are asked for.
     month  month  月份  The month.
     unit  text = ""  单位  The code of the unit; empty for all that have numbers.
    record RatioRow  比率监察行  One statistical rule of a unit and a month.
     unit  text  单位  The code of the unit.
     rule  RateRule  比率监察规则  The rule.
     chinese  text  规则名称  The rule in Chinese.
     numerator  number?  分子  The numerator; left out where it is withheld.
     denominator  number?  分母  The denominator; left out where it is withheld.
     ratio  number?  比率  The share in basis points, rounded half up; left out without a denominator and where it is withheld.
     threshold  count = 0  阈值  The share from which it is broken, in basis points.
     below  flag  低于阈值  Whether it is broken below that share.
     least  count = 0  最少件数  The least denominator.
     state  RatioState start met  比率状态  Whether it holds.
    record RatioTable  比率监察表  The statistical rules of a month, by unit.
     month  month  月份  The month.
     ruleSet  text  规则集  The rule set in force on its last day, or on the day of the question.
     rows  [RatioRow]  规则  The rules, unit by unit.
    record ConductDeduction  作风扣分条目  What a finding of conduct adds to or takes from a unit's month; within the month's cap.
     number  text  作风问题编号  The number of the finding.
     kind  Supervision.ConductCode  作风问题类别  Its kind.
     points  count  分值  The points: negative where taken, positive where given back.
     month  month  月份  The month in which it counts.
    record FaultSetting  监察规则调整  How a rule set treats a rule of supervision otherwise than usual.
     _ rule  FaultRule start e2  监察规则  The rule.
     class as severity  FaultRule.Class?  监察等级  How heavy it is; as usual where left out.
     told  [Recipient]  知会对象  Who is told; as usual for its class where empty.
     forms  [Form]  问责形式  The forms that a record leads to which is proposed for it without a card; as usual where empty.
    record Rung  问责阶梯  What a unit's cards of a year lead to: of several rungs that are reached, the one with the most red cards, then the most yellow ones.
     reds  count = 0  红牌次数  Incidents with a red card, at least.
     yellows  count = 0  黄牌次数  Yellow cards, at least.
     forms  [Form]  问责形式  The forms it leads to.
    record AppealClock  申诉期限规则  How long one may appeal against an act, and how long the answer may take.
     act  AppealAct start accountability  救济种类  The act.
     ask  limit = 15d  申诉期限  From service.
     answer  limit = 30d  答复期限  From the appeal.
     basis  text = ""  依据  What it rests on, by name.
    record Ground  说明项  One thing that stands behind a dossier: a last day with the days that lead to it, or a state, with its ground.
     chinese  text  说明  What it is, in Chinese.
     english  text  英文说明  What it is, in English.
     article  text = ""  依据  The article or the named rule of the rule set; empty where there is none.
     due  day?  期限  The last day; left out where it is about none.
     provisional  flag  期限暂定  Whether a day beyond the last holiday notice was counted.
     days  [Cases.ClockDay]  逐日计算  The days from the first to the last, counted or not; empty where none are counted.
    record Grounds  说明  What stands behind a dossier's days and states, in the order in which they came.
     grounds  [Ground]!  说明项  One by one.
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
     conduct  [ConductDeduction]  作风扣分  What findings of conduct count in the month; one that has a card of its own counts as the card.
     conductPoints  number = 0  作风扣分合计  What they take together, within the month's cap, and what is given back.
     restated  [DeductionEntry]!  事后更正  What later months gave back of this month's deductions; the closed month is not reopened.
     score  count  得分  What is left of the base.
    record DeductionSheet  月度扣分表  The deductions of all units in one month.
     month  month  月份  The month.
     units  [UnitDeductions]!  单位  The units, by their codes.
    """#
}
