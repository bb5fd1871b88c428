// swift-format-ignore-file
// Made from Oversight.words by `make words`: never edited.

extension Supervision {
  /// 撤销事由 · Why a warning or a card no longer stands.
  public enum LiftGround: String, JSONName, Hashable, Sendable {
    /// 申诉成立 · An objection was upheld by a person.
    case objection
    /// 记录已更正 · The record was corrected, and no longer shows the breach.
    case recordCorrected

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .objection: "申诉成立"
      case .recordCorrected: "记录已更正"
      }
    }
  }
}

extension Supervision {
  /// 认定结论 · What a person determines at the end of an accountability record.
  public enum Determined: String, JSONName, Hashable, Sendable {
    /// 予以问责 · The breach is answered for as proposed.
    case confirmed
    /// 从轻问责 · It is answered for more lightly than proposed.
    case reduced
    /// 不予问责 · No one answers for it.
    case lifted

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .confirmed: "予以问责"
      case .reduced: "从轻问责"
      case .lifted: "不予问责"
      }
    }
  }
}

extension Supervision {
  /// 申诉结果 · What became of an appeal against a determination.
  public enum AppealResult: String, JSONName, Hashable, Sendable {
    /// 维持 · The determination stands.
    case upheld
    /// 变更 · It was made lighter.
    case changed
    /// 撤销 · It was annulled.
    case annulled

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .upheld: "维持"
      case .changed: "变更"
      case .annulled: "撤销"
      }
    }
  }
}

extension Supervision {
  /// 责任划分 · What part someone had in what went wrong.
  public enum Part: String, JSONName, Hashable, Sendable {
    /// 承办人 · Who handled it.
    case handler
    /// 审核人 · Who reviewed it, and passed it without a check.
    case reviewer
    /// 批准人 · Who approved it.
    case approver
    /// 单位负责人 · Who heads the unit.
    case head

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .handler: "承办人"
      case .reviewer: "审核人"
      case .approver: "批准人"
      case .head: "单位负责人"
      }
    }
  }
}

extension Supervision {
  /// 问责时限 · A limit of an accountability record that ran out.
  public enum RecordLimit: String, JSONName, Hashable, Sendable {
    /// 逾期未认定 · It was not determined in time.
    case determine
    /// 逾期未答复申诉 · The appeal was not answered in time.
    case answer

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .determine: "逾期未认定"
      case .answer: "逾期未答复申诉"
      }
    }
  }
}

extension Supervision {
  /// 问责阶段 · Where an accountability record stands.
  public enum RecordPhase: String, DossierPhase, Hashable, Sendable {
    /// 无 · Before it was opened.
    case none
    /// 已提出 · The sweep proposed it; no one is named yet.
    case proposed
    /// 已告知 · Those concerned were told.
    case notified
    /// 已答复 · The unit answered.
    case replied
    /// 逾期未答 · No answer came in time.
    case silent
    /// 已认定 · A person determined it.
    case determined
    /// 已送达 · The determination was served.
    case served
    /// 申诉中 · An appeal runs.
    case appealed
    /// 已执行 · It was carried out.
    case executed
    /// 已销号 · It is closed.
    case closed

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .none: "无"
      case .proposed: "已提出"
      case .notified: "已告知"
      case .replied: "已答复"
      case .silent: "逾期未答"
      case .determined: "已认定"
      case .served: "已送达"
      case .appealed: "申诉中"
      case .executed: "已执行"
      case .closed: "已销号"
      }
    }

    /// 序号 · The place among the phases.
    var number: UInt8 {
      switch self {
      case .none: 0
      case .proposed: 1
      case .notified: 2
      case .replied: 3
      case .silent: 4
      case .determined: 5
      case .served: 6
      case .appealed: 7
      case .executed: 8
      case .closed: 9
      }
    }
  }
}

extension Supervision {
  /// 监察牌阶段 · Where an incident of electronic supervision stands.
  public enum CardPhase: String, DossierPhase, Hashable, Sendable {
    /// 无 · Before its first warning or card.
    case none
    /// 已发出 · A warning or a card was issued and is not served yet.
    case issued
    /// 已送达 · It was served, and waits for an answer.
    case served
    /// 已答复 · It was answered.
    case replied
    /// 申诉中 · An objection runs.
    case objected
    /// 已整改 · The answer was accepted.
    case settled
    /// 已撤销 · Nothing of it stands any more.
    case lifted

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .none: "无"
      case .issued: "已发出"
      case .served: "已送达"
      case .replied: "已答复"
      case .objected: "申诉中"
      case .settled: "已整改"
      case .lifted: "已撤销"
      }
    }

    /// 序号 · The place among the phases.
    var number: UInt8 {
      switch self {
      case .none: 0
      case .issued: 1
      case .served: 2
      case .replied: 3
      case .objected: 4
      case .settled: 5
      case .lifted: 6
      }
    }
  }
}

extension Supervision {
  /// 监察统计项 · What is counted of supervision, on the day it happened.
  public enum Count: String, JSONName, Hashable, Sendable {
    /// 预警数 · Warnings that were issued, on the day of the breach.
    case warnings
    /// 黄牌数 · Yellow cards that were issued, on the day of the breach.
    case yellowCards
    /// 红牌数 · Red cards that were issued, on the day of the breach.
    case redCards
    /// 被替代数 · Yellow cards that became red ones, less those whose red card was lifted: what is counted by incident leaves them out.
    case superseded
    /// 追加事由数 · Further grounds of incidents that had their card.
    case grounds
    /// 送达数 · Cards that were served.
    case served
    /// 答复数 · Answers to cards.
    case replied
    /// 黄牌撤销数 · Yellow cards that were lifted.
    case yellowLifted
    /// 红牌撤销数 · Red cards that were lifted.
    case redLifted
    /// 问责建议数 · Accountability records that were proposed.
    case records
    /// 问责认定数 · Determinations that someone answers for it, as proposed or more lightly.
    case confirmed
    /// 不予问责数 · Determinations that no one answers for it.
    case dismissed
    /// 问责申诉数 · Appeals against determinations.
    case appeals
    /// 申诉撤销数 · Determinations that were annulled on appeal.
    case annulled
    /// 问责逾期数 · Limits of accountability records that ran out.
    case overrun
    /// 作风问题发现数 · Findings of conduct.
    case conductFound
    /// 作风问题认定数 · Findings of conduct that a second person verified.
    case conductVerified
    /// 作风问题撤销数 · Findings of conduct that were annulled on objection.
    case conductAnnulled
    /// 影像期满数 · Clips that came to the end of their term.
    case clipsExpired

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .warnings: "预警数"
      case .yellowCards: "黄牌数"
      case .redCards: "红牌数"
      case .superseded: "被替代数"
      case .grounds: "追加事由数"
      case .served: "送达数"
      case .replied: "答复数"
      case .yellowLifted: "黄牌撤销数"
      case .redLifted: "红牌撤销数"
      case .records: "问责建议数"
      case .confirmed: "问责认定数"
      case .dismissed: "不予问责数"
      case .appeals: "问责申诉数"
      case .annulled: "申诉撤销数"
      case .overrun: "问责逾期数"
      case .conductFound: "作风问题发现数"
      case .conductVerified: "作风问题认定数"
      case .conductAnnulled: "作风问题撤销数"
      case .clipsExpired: "影像期满数"
      }
    }
  }
}

extension Supervision {
  /// 说明行 · One step of a reckoning, in words that people can check.
  public struct Line: Record, Equatable {
    /// 中文说明 · The step in Chinese.
    public var chinese: String = ""
    /// 英文说明 · The step in English.
    public var english: String = ""
    /// 依据条款 · What the step rests on in Chinese, in force on the day; empty where that is no law and no rule of the place.
    public var article: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(chinese: String, english: String, article: String = "") {
      self.chinese = chinese
      self.english = english
      self.article = article
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      article = try fields.usual("article", "")
      chinese = try fields.required("chinese")
      english = try fields.required("english")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !article.isEmpty { writer.name("article"); article.write(to: &writer) }
      writer.name("chinese"); chinese.write(to: &writer)
      writer.name("english"); english.write(to: &writer)
    }
  }
}

extension Supervision {
  /// 知悉范围限制 · From whom a card, and what follows from it, is kept, as the dossier in which the rule was broken is.
  public struct KeptFrom: Record, Equatable {
    /// 涉密 · Whether that dossier is about a classified item: only the cleared and its own unit know of it.
    /// 行政许可法 5(2).
    public var classified: Bool = false
    /// 回避人员 · The ids of officers who may have no part in that dossier, as it was fixed there.
    /// 信访工作条例 28(3).
    public var persons: [String] = []
    /// 回避单位 · The codes of units of which no one may.
    /// 信访工作条例 28(3).
    public var units: [String] = []

    /// A record of what is said.
    public init(classified: Bool = false, persons: [String] = [], units: [String] = []) {
      self.classified = classified
      self.persons = persons
      self.units = units
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      classified = try fields.usual("classified", false)
      persons = try fields.list("persons")
      units = try fields.list("units")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if classified { writer.name("classified"); classified.write(to: &writer) }
      if !persons.isEmpty { writer.name("persons"); persons.write(to: &writer) }
      if !units.isEmpty { writer.name("units"); writer.freeText(units) }
    }
  }
}

extension Supervision {
  /// 发牌记录 · A warning, a card, or a further ground of an incident, as the sweep issued it.
  public struct Issue: Record, Equatable {
    /// 违反卷宗 · The dossier in which the rule was broken.
    public var source: DossierKey = DossierKey(.case, "-")
    /// 时限 · Which clock of the dossier; clock and dossier are one incident.
    public var clock: String = ""
    /// 期次 · Which time of the clock, such as the number of a step; empty where there is only one.
    public var period: String = ""
    /// 责任单位 · The code of the unit it is issued to; empty where it is the efficiency office.
    public var unit: String = ""
    /// 监察规则 · The rule that was broken.
    public var rule: FaultRule = .e2
    /// 监察等级 · A warning, a yellow or a red card; of a further ground the class that the rule would have had.
    public var severity: Supervision.CardClass = .yellow
    /// 规则集 · The rule set by which it was issued.
    public var ruleSet: String = ""
    /// 违反时刻 · When the rule became true: for a day, the midnight that ends it.
    public var breached: Instant = Instant(0)
    /// 发牌时刻 · When the sweep or the command came by that issued it.
    public var issued: Instant = Instant(0)
    /// 应办日 · The last day of what was owed; left out where the rule is no limit.
    public var due: Day? = nil
    /// 所涉环节 · The step it is about; empty where it is about the whole.
    public var step: String = ""
    /// 查得数值 · The number found where the rule counts.
    public var count: Int64? = nil
    /// 发牌说明 · Facts and arithmetic, line by line.
    public var lines: [Supervision.Line] = []
    /// 知悉范围限制 · From whom it is kept; left out where that is no one.
    public var keptFrom: Supervision.KeptFrom? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(source: DossierKey, clock: String, period: String = "", unit: String = "", rule: FaultRule, severity: Supervision.CardClass, ruleSet: String, breached: Instant, issued: Instant, due: Day? = nil, step: String = "", count: Int64? = nil, lines: [Supervision.Line] = [], keptFrom: Supervision.KeptFrom? = nil) {
      self.source = source
      self.clock = clock
      self.period = period
      self.unit = unit
      self.rule = rule
      self.severity = severity
      self.ruleSet = ruleSet
      self.breached = breached
      self.issued = issued
      self.due = due
      self.step = step
      self.count = count
      self.lines = lines
      self.keptFrom = keptFrom
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      breached = try fields.required("breachedAt")
      severity = try fields.required("class")
      clock = try fields.required("clock")
      count = try fields.optional("count")
      due = try fields.optional("due")
      issued = try fields.required("issuedAt")
      keptFrom = try fields.optional("keptFrom")
      lines = try fields.list("lines")
      period = try fields.usual("period", "")
      rule = try fields.required("rule")
      ruleSet = try fields.required("ruleSet")
      source = try fields.required("source")
      step = try fields.usual("step", "")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("breachedAt"); breached.write(to: &writer)
      writer.name("class"); severity.write(to: &writer)
      writer.name("clock"); clock.write(to: &writer)
      if let value = count { writer.name("count"); value.write(to: &writer) }
      if let value = due { writer.name("due"); value.write(to: &writer) }
      writer.name("issuedAt"); issued.write(to: &writer)
      if let value = keptFrom { writer.name("keptFrom"); value.write(to: &writer) }
      if !lines.isEmpty { writer.name("lines"); lines.write(to: &writer) }
      if !period.isEmpty { writer.name("period"); writer.freeText(period) }
      writer.name("rule"); rule.write(to: &writer)
      writer.name("ruleSet"); ruleSet.write(to: &writer)
      writer.name("source"); source.write(to: &writer)
      if !step.isEmpty { writer.name("step"); step.write(to: &writer) }
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Supervision {
  /// 监察牌送达 · Hands a card to the unit, with its paper.
  public struct CardService: Record, Equatable {
    /// 监察通知文号 · The number of the paper, of at most 256 bytes; needed, or the next of the sequence where it is empty and the unit owns one.
    public var documentNumber: String = ""

    /// A record of what is said.
    public init(documentNumber: String = "") {
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.usual("documentNumber", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
    }
  }
}

extension Supervision {
  /// 监察牌送达记录 · A card was served; the days to answer run from here, never shortened by an outage.
  public struct CardServed: Record, Equatable {
    /// 监察等级 · The card that was served.
    public var severity: Supervision.CardClass = .yellow
    /// 监察通知文号 · The number of the paper.
    public var documentNumber: String = ""
    /// 送达对象 · Who is told by the rule set.
    public var told: [Supervision.Recipient] = []
    /// 答复期限 · The last day to answer, by default five working days on.
    public var replyBy: Day = Day(0)
    /// 限期办结日 · The last day to finish what a yellow card is about; left out for others.
    public var finishBy: Day? = nil
    /// 申诉期限 · The last day to object.
    public var objectBy: Day = Day(0)
    /// 送达前已办结 · Whether the matter had ended before it was served.
    public var ended: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(severity: Supervision.CardClass, documentNumber: String, told: [Supervision.Recipient] = [], replyBy: Day, finishBy: Day? = nil, objectBy: Day, ended: Bool = false) {
      self.severity = severity
      self.documentNumber = documentNumber
      self.told = told
      self.replyBy = replyBy
      self.finishBy = finishBy
      self.objectBy = objectBy
      self.ended = ended
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      severity = try fields.required("class")
      documentNumber = try fields.required("documentNumber")
      ended = try fields.usual("ended", false)
      finishBy = try fields.optional("finishBy")
      objectBy = try fields.required("objectBy")
      replyBy = try fields.required("replyBy")
      told = try fields.list("told")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("class"); severity.write(to: &writer)
      writer.name("documentNumber"); writer.freeText(documentNumber)
      if ended { writer.name("ended"); ended.write(to: &writer) }
      if let value = finishBy { writer.name("finishBy"); value.write(to: &writer) }
      writer.name("objectBy"); objectBy.write(to: &writer)
      writer.name("replyBy"); replyBy.write(to: &writer)
      if !told.isEmpty { writer.name("told"); told.write(to: &writer) }
    }
  }
}

extension Supervision {
  /// 监察牌答复 · The unit answers a warning or a card.
  public struct CardReply: Record, Equatable {
    /// 答复内容 · What the unit says and does about it; it stays in the ledger and names no citizen.
    public var text: String = ""
    /// 已办结 · Whether the matter is finished, or the fault put right.
    public var finished: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(text: String, finished: Bool = false) {
      self.text = text
      self.finished = finished
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      finished = try fields.usual("finished", false)
      text = try fields.required("text")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if finished { writer.name("finished"); finished.write(to: &writer) }
      writer.name("text"); writer.freeText(text)
    }
  }
}

extension Supervision {
  /// 监察牌答复记录 · An answer as it came.
  public struct CardReplied: Record, Equatable {
    /// 监察等级 · What it answers.
    public var severity: Supervision.CardClass = .yellow
    /// 答复内容 · What the unit says and does about it.
    public var text: String = ""
    /// 已办结 · Whether the matter is finished, or the fault put right.
    public var finished: Bool = false
    /// 逾期答复 · Whether it came after the last day to answer.
    public var late: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(severity: Supervision.CardClass, text: String, finished: Bool = false, late: Bool = false) {
      self.severity = severity
      self.text = text
      self.finished = finished
      self.late = late
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      severity = try fields.required("class")
      finished = try fields.usual("finished", false)
      late = try fields.usual("late", false)
      text = try fields.required("text")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("class"); severity.write(to: &writer)
      if finished { writer.name("finished"); finished.write(to: &writer) }
      if late { writer.name("late"); late.write(to: &writer) }
      writer.name("text"); writer.freeText(text)
    }
  }
}

extension Supervision {
  /// 监察牌申诉 · The unit objects to a card.
  public struct CardObjected: Record, Equatable {
    /// 监察等级 · The card it objects to.
    public var severity: Supervision.CardClass = .yellow
    /// 申诉理由 · Why.
    public var reason: String = ""
    /// 申诉答复期限 · The last day to answer the objection, by default five working days on.
    public var answerBy: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(severity: Supervision.CardClass, reason: String, answerBy: Day) {
      self.severity = severity
      self.reason = reason
      self.answerBy = answerBy
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      answerBy = try fields.required("answerBy")
      severity = try fields.required("class")
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("answerBy"); answerBy.write(to: &writer)
      writer.name("class"); severity.write(to: &writer)
      writer.name("reason"); writer.freeText(reason)
    }
  }
}

extension Supervision {
  /// 申诉处理 · A person answers the objection.
  public struct CardRuling: Record, Equatable {
    /// 撤销监察牌 · Whether the card is lifted.
    public var lifted: Bool = false
    /// 处理理由 · Why, at most 4,096 bytes.
    public var reason: String = ""
    /// 答复文号 · The number of the written answer.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ lifted: Bool, reason: String, documentNumber: String) {
      self.lifted = lifted
      self.reason = reason
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
      lifted = try fields.required("lifted")
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("lifted"); lifted.write(to: &writer)
      writer.name("reason"); writer.freeText(reason)
    }
  }
}

extension Supervision {
  /// 监察牌撤销 · A warning or a card no longer stands; it is never deleted.
  public struct CardLifted: Record, Equatable {
    /// 监察等级 · What no longer stands.
    public var severity: Supervision.CardClass = .yellow
    /// 撤销事由 · Why not.
    public var ground: Supervision.LiftGround = .objection
    /// 监察规则 · The rule that it is about; left out where it is about the whole card.
    public var rule: FaultRule? = nil
    /// 更正后到期日 · The last day of the limit as it is after the record was corrected; left out for other grounds.
    public var due: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(severity: Supervision.CardClass, ground: Supervision.LiftGround, rule: FaultRule? = nil, due: Day? = nil) {
      self.severity = severity
      self.ground = ground
      self.rule = rule
      self.due = due
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      severity = try fields.required("class")
      due = try fields.optional("due")
      ground = try fields.required("ground")
      rule = try fields.optional("rule")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("class"); severity.write(to: &writer)
      if let value = due { writer.name("due"); value.write(to: &writer) }
      writer.name("ground"); ground.write(to: &writer)
      if let value = rule { writer.name("rule"); value.write(to: &writer) }
    }
  }
}

extension Supervision {
  /// 事项办结 · What the incident is about came to its end in the other dossier.
  public struct MatterEnded: Record, Equatable {
    /// 办结日 · The day.
    public var on: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(on: Day) {
      self.on = on
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      on = try fields.required("on")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("on"); on.write(to: &writer)
    }
  }
}

extension Supervision {
  /// 监察牌筛选 · Which incidents to list.
  public struct CardFilter: Record, Equatable {
    /// 责任单位 · The code of the unit they were issued to; empty for all.
    public var unit: String = ""
    /// 经办人员 · The id of an officer: only incidents about dossiers in which they acted; empty for all.
    public var person: String = ""
    /// 监察等级 · Only incidents whose heaviest standing card is this; all where left out.
    public var severity: Supervision.CardClass? = nil
    /// 未了结 · Whether only incidents are listed that are neither settled nor lifted.
    public var open: Bool = false
    /// 起始编号 · Only those numbered after this one: the last of the page before; empty from the first.
    public var after: String = ""
    /// 条数上限 · At most so many, 1…1000.
    public var limit: Int32 = 100
    /// 最近立卷在先 · Whether those opened last come first; else those opened first do.
    public var newest: Bool = false
    /// 到期日期 · Only those to which time does something by the end of this day; all where left out.
    public var dueBy: Day? = nil

    /// A record of what is said.
    public init(unit: String = "", person: String = "", severity: Supervision.CardClass? = nil, open: Bool = false, after: String = "", limit: Int32 = 100, newest: Bool = false, dueBy: Day? = nil) {
      self.unit = unit
      self.person = person
      self.severity = severity
      self.open = open
      self.after = after
      self.limit = limit
      self.newest = newest
      self.dueBy = dueBy
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      after = try fields.usual("after", "")
      severity = try fields.optional("class")
      dueBy = try fields.optional("dueBy")
      limit = try fields.usual("limit", 100)
      newest = try fields.usual("newest", false)
      open = try fields.usual("open", false)
      person = try fields.usual("person", "")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !after.isEmpty { writer.name("after"); writer.freeText(after) }
      if let value = severity { writer.name("class"); value.write(to: &writer) }
      if let value = dueBy { writer.name("dueBy"); value.write(to: &writer) }
      if limit != 100 { writer.name("limit"); limit.write(to: &writer) }
      if newest { writer.name("newest"); newest.write(to: &writer) }
      if open { writer.name("open"); open.write(to: &writer) }
      if !person.isEmpty { writer.name("person"); person.write(to: &writer) }
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Supervision {
  /// 监察牌 · One warning or card of an incident, as it stands.
  public struct IssuedCard: Record, Equatable {
    /// 监察等级 · What it is.
    public var severity: Supervision.CardClass = .yellow
    /// 监察规则 · The rule that was broken.
    public var rule: FaultRule = .e2
    /// 规则说明 · The rule in Chinese.
    public var ruleChinese: String = ""
    /// 违反时刻 · When the rule became true.
    public var breached: Instant = Instant(0)
    /// 发牌时刻 · When it was issued.
    public var issued: Instant = Instant(0)
    /// 送达日期 · The day it was served; left out while it is not.
    public var served: Day? = nil
    /// 送达前已办结 · Whether the matter had ended before it was served.
    public var ended: Bool = false
    /// 答复期限 · The last day to answer; left out before service.
    public var replyBy: Day? = nil
    /// 限期办结日 · The last day to finish; left out where none runs.
    public var finishBy: Day? = nil
    /// 答复日期 · The day it was answered; left out while it is not.
    public var replied: Day? = nil
    /// 撤销日期 · The day it was lifted; left out where it stands.
    public var lifted: Day? = nil
    /// 发牌说明 · Facts and arithmetic, line by line.
    public var lines: [Supervision.Line] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(severity: Supervision.CardClass, rule: FaultRule, ruleChinese: String, breached: Instant, issued: Instant, served: Day? = nil, ended: Bool = false, replyBy: Day? = nil, finishBy: Day? = nil, replied: Day? = nil, lifted: Day? = nil, lines: [Supervision.Line] = []) {
      self.severity = severity
      self.rule = rule
      self.ruleChinese = ruleChinese
      self.breached = breached
      self.issued = issued
      self.served = served
      self.ended = ended
      self.replyBy = replyBy
      self.finishBy = finishBy
      self.replied = replied
      self.lifted = lifted
      self.lines = lines
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      breached = try fields.required("breachedAt")
      severity = try fields.required("class")
      ended = try fields.usual("ended", false)
      finishBy = try fields.optional("finishBy")
      issued = try fields.required("issuedAt")
      lifted = try fields.optional("lifted")
      lines = try fields.list("lines")
      replied = try fields.optional("replied")
      replyBy = try fields.optional("replyBy")
      rule = try fields.required("rule")
      ruleChinese = try fields.required("ruleChinese")
      served = try fields.optional("served")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("breachedAt"); breached.write(to: &writer)
      writer.name("class"); severity.write(to: &writer)
      if ended { writer.name("ended"); ended.write(to: &writer) }
      if let value = finishBy { writer.name("finishBy"); value.write(to: &writer) }
      writer.name("issuedAt"); issued.write(to: &writer)
      if let value = lifted { writer.name("lifted"); value.write(to: &writer) }
      if !lines.isEmpty { writer.name("lines"); lines.write(to: &writer) }
      if let value = replied { writer.name("replied"); value.write(to: &writer) }
      if let value = replyBy { writer.name("replyBy"); value.write(to: &writer) }
      writer.name("rule"); rule.write(to: &writer)
      writer.name("ruleChinese"); writer.freeText(ruleChinese)
      if let value = served { writer.name("served"); value.write(to: &writer) }
    }
  }
}

extension Supervision {
  /// 监察事件 · An incident of electronic supervision, with its warnings and cards.
  public struct CardView: Record, Equatable {
    /// 事件编号 · The number of the incident.
    public var number: String = ""
    /// 违反卷宗 · The dossier in which the rule was broken.
    public var source: DossierKey = DossierKey(.case, "-")
    /// 时限 · Which clock of the dossier.
    public var clock: String = ""
    /// 责任单位 · The code of the unit; empty where it is the efficiency office.
    public var unit: String = ""
    /// 阶段 · Where it stands.
    public var phase: Supervision.CardPhase = .issued
    /// 阶段名称 · The phase in Chinese.
    public var phaseChinese: String = ""
    /// 监察等级 · The heaviest card that stands; left out where nothing does.
    public var severity: Supervision.CardClass? = nil
    /// 监察牌 · Its warnings and cards, in order.
    public var cards: [Supervision.IssuedCard] = []
    /// 追加事由 · Rules that were broken later, without a card of their own.
    public var grounds: [FaultRule] = []
    /// 办结日 · The day the matter ended; left out while it runs.
    public var ended: Day? = nil
    /// 申诉答复期限 · The last day to answer the objection that runs; left out while none does.
    public var objectionBy: Day? = nil
    /// 效能问责记录 · The accountability record; left out where there is none.
    public var record: DossierKey? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: String, source: DossierKey, clock: String, unit: String = "", phase: Supervision.CardPhase, phaseChinese: String, severity: Supervision.CardClass? = nil, cards: [Supervision.IssuedCard] = [], grounds: [FaultRule] = [], ended: Day? = nil, objectionBy: Day? = nil, record: DossierKey? = nil) {
      self.number = number
      self.source = source
      self.clock = clock
      self.unit = unit
      self.phase = phase
      self.phaseChinese = phaseChinese
      self.severity = severity
      self.cards = cards
      self.grounds = grounds
      self.ended = ended
      self.objectionBy = objectionBy
      self.record = record
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      cards = try fields.list("cards")
      severity = try fields.optional("class")
      clock = try fields.required("clock")
      ended = try fields.optional("ended")
      grounds = try fields.list("grounds")
      number = try fields.required("number")
      objectionBy = try fields.optional("objectionBy")
      phase = try fields.required("phase")
      phaseChinese = try fields.required("phaseChinese")
      record = try fields.optional("record")
      source = try fields.required("source")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !cards.isEmpty { writer.name("cards"); cards.write(to: &writer) }
      if let value = severity { writer.name("class"); value.write(to: &writer) }
      writer.name("clock"); clock.write(to: &writer)
      if let value = ended { writer.name("ended"); value.write(to: &writer) }
      if !grounds.isEmpty { writer.name("grounds"); grounds.write(to: &writer) }
      writer.name("number"); writer.freeText(number)
      if let value = objectionBy { writer.name("objectionBy"); value.write(to: &writer) }
      writer.name("phase"); phase.write(to: &writer)
      writer.name("phaseChinese"); writer.freeText(phaseChinese)
      if let value = record { writer.name("record"); value.write(to: &writer) }
      writer.name("source"); source.write(to: &writer)
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Supervision {
  /// 监察事件列表 · A page of the incidents that the viewer may see.
  public struct CardList: Record, Equatable {
    /// 监察事件 · The incidents, in the order of opening.
    public var cards: [Supervision.CardView] = []
    /// 还有更多 · Whether more follow after the last of the page.
    public var more: Bool = false

    /// A record of what is said.
    public init(cards: [Supervision.CardView] = [], more: Bool = false) {
      self.cards = cards
      self.more = more
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      cards = try fields.list("cards")
      more = try fields.usual("more", false)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !cards.isEmpty { writer.name("cards"); cards.write(to: &writer) }
      if more { writer.name("more"); more.write(to: &writer) }
    }
  }
}

extension Supervision {
  /// 亮灯行 · One incident on the board of lights.
  public struct BoardRow: Record, Equatable {
    /// 事件编号 · The number of the incident.
    public var number: String = ""
    /// 违反卷宗 · The dossier it is about.
    public var source: DossierKey = DossierKey(.case, "-")
    /// 责任单位 · The code of the unit.
    public var unit: String = ""
    /// 亮灯 · Its light.
    public var light: Light = .amber
    /// 监察规则 · The rule of its heaviest card.
    public var rule: FaultRule = .e3
    /// 起始时刻 · Since when.
    public var since: Instant = Instant(0)
    /// 答复期限 · The last day to answer; left out where none runs.
    public var replyBy: Day? = nil
    /// 剩余工作日 · Working days left to answer, negative when late; left out where none runs.
    public var left: Int64? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: String, source: DossierKey, unit: String = "", light: Light, rule: FaultRule, since: Instant, replyBy: Day? = nil, left: Int64? = nil) {
      self.number = number
      self.source = source
      self.unit = unit
      self.light = light
      self.rule = rule
      self.since = since
      self.replyBy = replyBy
      self.left = left
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      left = try fields.optional("left")
      light = try fields.required("light")
      number = try fields.required("number")
      replyBy = try fields.optional("replyBy")
      rule = try fields.required("rule")
      since = try fields.required("since")
      source = try fields.required("source")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = left { writer.name("left"); value.write(to: &writer) }
      writer.name("light"); light.write(to: &writer)
      writer.name("number"); writer.freeText(number)
      if let value = replyBy { writer.name("replyBy"); value.write(to: &writer) }
      writer.name("rule"); rule.write(to: &writer)
      writer.name("since"); since.write(to: &writer)
      writer.name("source"); source.write(to: &writer)
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Supervision {
  /// 亮灯看板 · The lights of what runs: the most urgent first, greens hidden.
  public struct Board: Record, Equatable {
    /// 红灯数 · Red lights.
    public var red: Int32 = 0
    /// 黄灯数 · Yellow lights.
    public var yellow: Int32 = 0
    /// 预警数 · Amber lights.
    public var amber: Int32 = 0
    /// 亮灯行 · The rows, at most as many as were asked for.
    public var rows: [Supervision.BoardRow] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(red: Int32, yellow: Int32, amber: Int32, rows: [Supervision.BoardRow] = []) {
      self.red = red
      self.yellow = yellow
      self.amber = amber
      self.rows = rows
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      amber = try fields.required("amber")
      red = try fields.required("red")
      rows = try fields.list("rows")
      yellow = try fields.required("yellow")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("amber"); amber.write(to: &writer)
      writer.name("red"); red.write(to: &writer)
      if !rows.isEmpty { writer.name("rows"); rows.write(to: &writer) }
      writer.name("yellow"); yellow.write(to: &writer)
    }
  }
}

extension Supervision {
  /// 监察规则行 · A rule of supervision, as a rule set has it.
  public struct RuleRow: Record, Equatable {
    /// 监察规则 · The rule.
    public var rule: FaultRule = .e2
    /// 规则说明 · What is broken, in Chinese.
    public var chinese: String = ""
    /// 监察等级 · How heavy it is.
    public var severity: FaultRule.Class = .yellow
    /// 时限 · Which clock of the dossier it belongs to: rules of one clock are one incident.
    public var clock: String = ""
    /// 知会对象 · Who is told.
    public var told: [Supervision.Recipient] = []
    /// 依据 · What it rests on, in force on the day.
    public var basis: String = ""
    /// 停用 · Whether it is switched off.
    public var off: Bool = false
    /// 发牌 · Whether a warning or a card is issued for it.
    public var cards: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(rule: FaultRule, chinese: String, severity: FaultRule.Class, clock: String, told: [Supervision.Recipient] = [], basis: String, off: Bool = false, cards: Bool = false) {
      self.rule = rule
      self.chinese = chinese
      self.severity = severity
      self.clock = clock
      self.told = told
      self.basis = basis
      self.off = off
      self.cards = cards
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      basis = try fields.required("basis")
      cards = try fields.usual("cards", false)
      chinese = try fields.required("chinese")
      severity = try fields.required("class")
      clock = try fields.required("clock")
      off = try fields.usual("off", false)
      rule = try fields.required("rule")
      told = try fields.list("told")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("basis"); writer.freeText(basis)
      if cards { writer.name("cards"); cards.write(to: &writer) }
      writer.name("chinese"); chinese.write(to: &writer)
      writer.name("class"); severity.write(to: &writer)
      writer.name("clock"); clock.write(to: &writer)
      if off { writer.name("off"); off.write(to: &writer) }
      writer.name("rule"); rule.write(to: &writer)
      if !told.isEmpty { writer.name("told"); told.write(to: &writer) }
    }
  }
}

extension Supervision {
  /// 监察规则表 · The rules of supervision on a day.
  public struct RuleTable: Record, Equatable {
    /// 规则集 · The rule set in force, with its first day: the version of every rule.
    public var ruleSet: String = ""
    /// 监察规则 · The rules.
    public var rules: [Supervision.RuleRow] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(ruleSet: String, rules: [Supervision.RuleRow] = []) {
      self.ruleSet = ruleSet
      self.rules = rules
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      ruleSet = try fields.required("ruleSet")
      rules = try fields.list("rules")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("ruleSet"); ruleSet.write(to: &writer)
      if !rules.isEmpty { writer.name("rules"); rules.write(to: &writer) }
    }
  }
}

extension Supervision {
  /// 月份 · A month to reckon.
  public struct MonthOf: Record, Equatable {
    /// 月份 · The month.
    public var month: Month = Month(of: .first)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(month: Month) {
      self.month = month
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      month = try fields.required("month")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("month"); month.write(to: &writer)
    }
  }
}

extension Supervision {
  /// 月度率 · One number of supervision this month, against last month to the same day.
  public struct MonthRate: Record, Equatable {
    /// 统计项 · What is counted.
    public var count: Supervision.Count = .yellowCards
    /// 本月至今 · This month up to today.
    public var now: Int64 = 0
    /// 上月同期 · Last month up to the same day.
    public var before: Int64 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(count: Supervision.Count, now: Int64, before: Int64) {
      self.count = count
      self.now = now
      self.before = before
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      before = try fields.required("before")
      count = try fields.required("count")
      now = try fields.required("now")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("before"); before.write(to: &writer)
      writer.name("count"); count.write(to: &writer)
      writer.name("now"); now.write(to: &writer)
    }
  }
}

extension Supervision {
  /// 月度对比 · Numbers of supervision this month against last.
  public struct MonthRates: Record, Equatable {
    /// 单位 · The unit; empty for all that the viewer may see.
    public var unit: String = ""
    /// 数字 · The numbers.
    public var rates: [Supervision.MonthRate] = []

    /// A record of what is said.
    public init(unit: String = "", rates: [Supervision.MonthRate] = []) {
      self.unit = unit
      self.rates = rates
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      rates = try fields.list("rates")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !rates.isEmpty { writer.name("rates"); rates.write(to: &writer) }
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Supervision {
  /// 月度对比筛选 · Whose numbers are compared.
  public struct RatesOf: Record, Equatable {
    /// 单位 · The code of the unit; empty for all.
    public var unit: String = ""

    /// A record of what is said.
    public init(unit: String = "") {
      self.unit = unit
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Supervision {
  /// 问责建议 · An accountability record as the sweep proposes it: facts, rule and arithmetic; only a person determines it.
  /// 个人信息保护法 24(3).
  public struct Proposal: Record, Equatable {
    /// 监察事件 · The incident with its red card; left out where it is proposed without one.
    public var card: DossierKey? = nil
    /// 违反卷宗 · The dossier in which the rule was broken.
    public var source: DossierKey = DossierKey(.case, "-")
    /// 时限 · Which clock of the dossier.
    public var clock: String = ""
    /// 责任单位 · The code of the unit.
    public var unit: String = ""
    /// 监察规则 · The rule of the red card, or that it is proposed for.
    public var rule: FaultRule = .e1
    /// 规则集 · The rule set, which is the version of the rule.
    public var ruleSet: String = ""
    /// 违反时刻 · When the rule became true.
    public var breached: Instant = Instant(0)
    /// 认定期限 · The last day to determine it, by default thirty calendar days on.
    public var determineBy: Day = Day(0)
    /// 事实与计算 · Facts and arithmetic, line by line.
    public var lines: [Supervision.Line] = []
    /// 知悉范围限制 · From whom it is kept; left out where that is no one.
    public var keptFrom: Supervision.KeptFrom? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(card: DossierKey? = nil, source: DossierKey, clock: String, unit: String = "", rule: FaultRule, ruleSet: String, breached: Instant, determineBy: Day, lines: [Supervision.Line] = [], keptFrom: Supervision.KeptFrom? = nil) {
      self.card = card
      self.source = source
      self.clock = clock
      self.unit = unit
      self.rule = rule
      self.ruleSet = ruleSet
      self.breached = breached
      self.determineBy = determineBy
      self.lines = lines
      self.keptFrom = keptFrom
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      breached = try fields.required("breachedAt")
      card = try fields.optional("card")
      clock = try fields.required("clock")
      determineBy = try fields.required("determineBy")
      keptFrom = try fields.optional("keptFrom")
      lines = try fields.list("lines")
      rule = try fields.required("rule")
      ruleSet = try fields.required("ruleSet")
      source = try fields.required("source")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("breachedAt"); breached.write(to: &writer)
      if let value = card { writer.name("card"); value.write(to: &writer) }
      writer.name("clock"); clock.write(to: &writer)
      writer.name("determineBy"); determineBy.write(to: &writer)
      if let value = keptFrom { writer.name("keptFrom"); value.write(to: &writer) }
      if !lines.isEmpty { writer.name("lines"); lines.write(to: &writer) }
      writer.name("rule"); rule.write(to: &writer)
      writer.name("ruleSet"); ruleSet.write(to: &writer)
      writer.name("source"); source.write(to: &writer)
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Supervision {
  /// 责任人员 · Someone concerned, by id.
  public struct Person: Record, Equatable {
    /// 人员编号 · The id of the officer in the register.
    public var person: String = ""
    /// 责任划分 · The part they had.
    public var part: Supervision.Part = .handler

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ person: String, _ part: Supervision.Part) {
      self.person = person
      self.part = part
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      part = try fields.required("part")
      person = try fields.required("person")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("part"); part.write(to: &writer)
      writer.name("person"); person.write(to: &writer)
    }
  }
}

extension Supervision {
  /// 问责告知 · Tells those concerned, and says who they are and what part they had.
  public struct Naming: Record, Equatable {
    /// 责任人员 · Who is concerned: one to 32 officers of the unit.
    public var persons: [Supervision.Person] = []
    /// 告知书文号 · The number of the paper, of at most 256 bytes.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(persons: [Supervision.Person], documentNumber: String) {
      self.persons = persons
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
      persons = try fields.required("persons")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("persons"); persons.write(to: &writer)
    }
  }
}

extension Supervision {
  /// 问责告知记录 · Who was told, with what the rule set gives for it.
  public struct Named: Record, Equatable {
    /// 责任人员 · Who is concerned, and what part they had.
    public var persons: [Supervision.Person] = []
    /// 告知书文号 · The number of the paper.
    public var documentNumber: String = ""
    /// 答复期限 · The last day to answer and to ask to be heard, by default five working days on.
    public var replyBy: Day = Day(0)
    /// 起算日 · The first day of the year that cards were counted in.
    public var from: Day = Day(0)
    /// 红牌次数 · Incidents of the unit with a red card in the year up to this breach, this one counted.
    public var reds: Int32 = 0
    /// 黄牌次数 · Yellow cards of the unit in the same time.
    public var yellows: Int32 = 0
    /// 建议形式 · The forms that the rule set gives for it, the lightest first.
    public var forms: [Supervision.Form] = []
    /// 计算说明 · How they came about, line by line.
    public var lines: [Supervision.Line] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(persons: [Supervision.Person], documentNumber: String, replyBy: Day, from: Day, reds: Int32, yellows: Int32, forms: [Supervision.Form] = [], lines: [Supervision.Line] = []) {
      self.persons = persons
      self.documentNumber = documentNumber
      self.replyBy = replyBy
      self.from = from
      self.reds = reds
      self.yellows = yellows
      self.forms = forms
      self.lines = lines
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
      forms = try fields.list("forms")
      from = try fields.required("from")
      lines = try fields.list("lines")
      persons = try fields.required("persons")
      reds = try fields.required("reds")
      replyBy = try fields.required("replyBy")
      yellows = try fields.required("yellows")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
      if !forms.isEmpty { writer.name("forms"); forms.write(to: &writer) }
      writer.name("from"); from.write(to: &writer)
      if !lines.isEmpty { writer.name("lines"); lines.write(to: &writer) }
      writer.name("persons"); persons.write(to: &writer)
      writer.name("reds"); reds.write(to: &writer)
      writer.name("replyBy"); replyBy.write(to: &writer)
      writer.name("yellows"); yellows.write(to: &writer)
    }
  }
}

extension Supervision {
  /// 问责答复 · The unit answers.
  public struct RecordReply: Record, Equatable {
    /// 答复内容 · What it says; it stays in the ledger and names no citizen.
    public var text: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(text: String) {
      self.text = text
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      text = try fields.required("text")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("text"); writer.freeText(text)
    }
  }
}

extension Supervision {
  /// 陈述申辩 · Those concerned were heard.
  /// 政务处分法 43.
  public struct Heard: Record, Equatable {
    /// 陈述申辩内容 · What they said, kept beside the ledger.
    public var opinion: String = ""
    /// 笔录文号 · The number of the minutes.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ opinion: String, documentNumber: String) {
      self.opinion = opinion
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
      opinion = try fields.required("opinion")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
      if !writer.withholdsPersonal { writer.name("opinion"); opinion.write(to: &writer) }
    }
  }
}

extension Supervision {
  /// 陈述申辩记录 · A hearing as the ledger knows it: its words are a commitment.
  /// 政务处分法 43.
  public struct HeardRecord: Record, Equatable {
    /// 笔录文号 · The number of the minutes.
    public var documentNumber: String = ""
    /// 笔录校验值 · The commitment to what was said.
    public var opinion: LedgerDigest = .zero

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(documentNumber: String, opinion: LedgerDigest) {
      self.documentNumber = documentNumber
      self.opinion = opinion
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
      opinion = try fields.required("opinion")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("opinion"); opinion.write(to: &writer)
    }
  }
}

extension Supervision {
  /// 问责后果 · What someone answers with.
  public struct Consequence: Record, Equatable {
    /// 人员编号 · The id of the officer.
    public var person: String = ""
    /// 问责形式 · The form.
    public var form: Supervision.Form = .talk
    /// 影响期满日 · The last day of its effect; left out where it has no term.
    public var ends: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ person: String, _ form: Supervision.Form, ends: Day? = nil) {
      self.person = person
      self.form = form
      self.ends = ends
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      ends = try fields.optional("ends")
      form = try fields.required("form")
      person = try fields.required("person")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = ends { writer.name("ends"); value.write(to: &writer) }
      writer.name("form"); form.write(to: &writer)
      writer.name("person"); person.write(to: &writer)
    }
  }
}

extension Supervision {
  /// 问责认定 · A person determines the record.
  public struct Determination: Record, Equatable {
    /// 认定结论 · What is determined.
    public var outcome: Supervision.Determined = .confirmed
    /// 问责后果 · Who answers with what; empty where no one does.
    public var consequences: [Supervision.Consequence] = []
    /// 认定理由 · Why, at most 4,096 bytes.
    public var reason: String = ""
    /// 决定文号 · The number of the decision.
    public var documentNumber: String = ""
    /// 认定人 · The id of the person who determined it.
    public internal(set) var by: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ outcome: Supervision.Determined, consequences: [Supervision.Consequence] = [], reason: String, documentNumber: String) {
      self.outcome = outcome
      self.consequences = consequences
      self.reason = reason
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      if fields.isRecorded { by = try fields.usual("by", "") }
      consequences = try fields.list("consequences")
      documentNumber = try fields.required("documentNumber")
      outcome = try fields.required("outcome")
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !by.isEmpty { writer.name("by"); by.write(to: &writer) }
      if !consequences.isEmpty { writer.name("consequences"); consequences.write(to: &writer) }
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("outcome"); outcome.write(to: &writer)
      writer.name("reason"); writer.freeText(reason)
    }
  }
}

extension Supervision {
  /// 问责送达 · The determination was served, and the time to appeal runs.
  public struct RecordServed: Record, Equatable {
    /// 送达回证文号 · The number of the receipt.
    public var documentNumber: String = ""
    /// 救济种类 · Whose clock of appeal runs.
    public var act: Supervision.AppealAct = .accountability
    /// 申诉期限 · The last day to appeal.
    public var appealBy: Day = Day(0)
    /// 申诉依据 · What the clock rests on.
    public var basis: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(documentNumber: String, act: Supervision.AppealAct, appealBy: Day, basis: String = "") {
      self.documentNumber = documentNumber
      self.act = act
      self.appealBy = appealBy
      self.basis = basis
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      act = try fields.required("act")
      appealBy = try fields.required("appealBy")
      basis = try fields.usual("basis", "")
      documentNumber = try fields.required("documentNumber")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("act"); act.write(to: &writer)
      writer.name("appealBy"); appealBy.write(to: &writer)
      if !basis.isEmpty { writer.name("basis"); writer.freeText(basis) }
      writer.name("documentNumber"); writer.freeText(documentNumber)
    }
  }
}

extension Supervision {
  /// 问责申诉 · An appeal, which does not suspend the determination.
  public struct RecordAppealed: Record, Equatable {
    /// 申诉理由 · Why.
    public var reason: String = ""
    /// 申诉答复期限 · The last day to answer it.
    public var answerBy: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(reason: String, answerBy: Day) {
      self.reason = reason
      self.answerBy = answerBy
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      answerBy = try fields.required("answerBy")
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("answerBy"); answerBy.write(to: &writer)
      writer.name("reason"); writer.freeText(reason)
    }
  }
}

extension Supervision {
  /// 申诉处理 · The appeal is answered, and never made worse.
  public struct AppealRuling: Record, Equatable {
    /// 申诉结果 · What became of it.
    public var result: Supervision.AppealResult = .upheld
    /// 变更后果 · Who answers with what after a change; empty for the others.
    public var consequences: [Supervision.Consequence] = []
    /// 处理理由 · Why, at most 4,096 bytes.
    public var reason: String = ""
    /// 处理文号 · The number of the answer.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ result: Supervision.AppealResult, consequences: [Supervision.Consequence] = [], reason: String, documentNumber: String) {
      self.result = result
      self.consequences = consequences
      self.reason = reason
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      consequences = try fields.list("consequences")
      documentNumber = try fields.required("documentNumber")
      reason = try fields.required("reason")
      result = try fields.required("result")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !consequences.isEmpty { writer.name("consequences"); consequences.write(to: &writer) }
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("reason"); writer.freeText(reason)
      writer.name("result"); result.write(to: &writer)
    }
  }
}

extension Supervision {
  /// 影响期满 · The effect of a form came to its end.
  public struct EffectEnded: Record, Equatable {
    /// 人员编号 · The id of the officer.
    public var person: String = ""
    /// 问责形式 · The form.
    public var form: Supervision.Form = .talk
    /// 影响期满日 · Its last day.
    public var ended: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(person: String, form: Supervision.Form, ended: Day) {
      self.person = person
      self.form = form
      self.ended = ended
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      ended = try fields.required("ended")
      form = try fields.required("form")
      person = try fields.required("person")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("ended"); ended.write(to: &writer)
      writer.name("form"); form.write(to: &writer)
      writer.name("person"); person.write(to: &writer)
    }
  }
}

extension Supervision {
  /// 问责逾期 · A limit ran out, found by time alone, once.
  public struct RecordOverrun: Record, Equatable {
    /// 逾期事项 · Which limit ran out.
    public var limit: Supervision.RecordLimit = .determine
    /// 期限届满日 · The last day of the limit.
    public var due: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(limit: Supervision.RecordLimit, due: Day) {
      self.limit = limit
      self.due = due
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      due = try fields.required("due")
      limit = try fields.required("limit")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("due"); due.write(to: &writer)
      writer.name("limit"); limit.write(to: &writer)
    }
  }
}

extension Supervision {
  /// 问责筛选 · Which accountability records to list.
  public struct RecordFilter: Record, Equatable {
    /// 责任单位 · The code of the unit; empty for all.
    public var unit: String = ""
    /// 阶段 · The phase they are in; all where left out.
    public var phase: Supervision.RecordPhase? = nil
    /// 起始编号 · Only those numbered after this one; empty from the first.
    public var after: String = ""
    /// 条数上限 · At most so many, 1…1000.
    public var limit: Int32 = 100
    /// 最近立卷在先 · Whether those opened last come first; else those opened first do.
    public var newest: Bool = false
    /// 到期日期 · Only those to which time does something by the end of this day; all where left out.
    public var dueBy: Day? = nil

    /// A record of what is said.
    public init(unit: String = "", phase: Supervision.RecordPhase? = nil, after: String = "", limit: Int32 = 100, newest: Bool = false, dueBy: Day? = nil) {
      self.unit = unit
      self.phase = phase
      self.after = after
      self.limit = limit
      self.newest = newest
      self.dueBy = dueBy
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      after = try fields.usual("after", "")
      dueBy = try fields.optional("dueBy")
      limit = try fields.usual("limit", 100)
      newest = try fields.usual("newest", false)
      phase = try fields.optional("phase")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !after.isEmpty { writer.name("after"); writer.freeText(after) }
      if let value = dueBy { writer.name("dueBy"); value.write(to: &writer) }
      if limit != 100 { writer.name("limit"); limit.write(to: &writer) }
      if newest { writer.name("newest"); newest.write(to: &writer) }
      if let value = phase { writer.name("phase"); value.write(to: &writer) }
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Supervision {
  /// 效能问责记录 · An accountability record as the viewer may see it.
  public struct RecordView: Record, Equatable {
    /// 记录编号 · The number of the record.
    public var number: String = ""
    /// 违反卷宗 · The dossier in which the rule was broken.
    public var source: DossierKey = DossierKey(.case, "-")
    /// 责任单位 · The code of the unit.
    public var unit: String = ""
    /// 监察规则 · The rule that was broken.
    public var rule: FaultRule = .e1
    /// 规则集 · The rule set by which it was proposed.
    public var ruleSet: String = ""
    /// 阶段 · Where it stands.
    public var phase: Supervision.RecordPhase = .proposed
    /// 阶段名称 · The phase in Chinese.
    public var phaseChinese: String = ""
    /// 提出日期 · The day it was proposed.
    public var proposed: Day = Day(0)
    /// 认定期限 · The last day to determine it.
    public var determineBy: Day = Day(0)
    /// 答复期限 · The last day to answer; left out before anyone was told.
    public var replyBy: Day? = nil
    /// 责任人员 · Who is concerned; for those who may see them.
    public var persons: [Supervision.Person] = []
    /// 建议形式 · The forms that the rule set gives for it.
    public var forms: [Supervision.Form] = []
    /// 整改日期 · The day the unit put it right; left out where it did not.
    public var corrected: Day? = nil
    /// 认定结论 · What was determined; left out before that.
    public var outcome: Supervision.Determined? = nil
    /// 问责后果 · Who answers with what; for those who may see them.
    public var consequences: [Supervision.Consequence] = []
    /// 认定人 · The id of the person who determined it.
    public var determinedBy: String = ""
    /// 申诉期限 · The last day to appeal; left out before it was served.
    public var appealBy: Day? = nil
    /// 申诉答复期限 · The last day to answer the appeal that runs; left out while none does.
    public var answerBy: Day? = nil
    /// 申诉结果 · What became of the appeal; left out where there was none.
    public var result: Supervision.AppealResult? = nil
    /// 监察牌已撤销 · Whether the red card was lifted since: no one can then answer for it.
    public var lifted: Bool = false
    /// 逾期事项 · The limits that ran out; empty where none did.
    public var overruns: [Supervision.RecordLimit] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: String, source: DossierKey, unit: String = "", rule: FaultRule, ruleSet: String, phase: Supervision.RecordPhase, phaseChinese: String, proposed: Day, determineBy: Day, replyBy: Day? = nil, persons: [Supervision.Person] = [], forms: [Supervision.Form] = [], corrected: Day? = nil, outcome: Supervision.Determined? = nil, consequences: [Supervision.Consequence] = [], determinedBy: String = "", appealBy: Day? = nil, answerBy: Day? = nil, result: Supervision.AppealResult? = nil, lifted: Bool = false, overruns: [Supervision.RecordLimit] = []) {
      self.number = number
      self.source = source
      self.unit = unit
      self.rule = rule
      self.ruleSet = ruleSet
      self.phase = phase
      self.phaseChinese = phaseChinese
      self.proposed = proposed
      self.determineBy = determineBy
      self.replyBy = replyBy
      self.persons = persons
      self.forms = forms
      self.corrected = corrected
      self.outcome = outcome
      self.consequences = consequences
      self.determinedBy = determinedBy
      self.appealBy = appealBy
      self.answerBy = answerBy
      self.result = result
      self.lifted = lifted
      self.overruns = overruns
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      answerBy = try fields.optional("answerBy")
      appealBy = try fields.optional("appealBy")
      consequences = try fields.list("consequences")
      corrected = try fields.optional("corrected")
      determineBy = try fields.required("determineBy")
      determinedBy = try fields.usual("determinedBy", "")
      forms = try fields.list("forms")
      lifted = try fields.usual("lifted", false)
      number = try fields.required("number")
      outcome = try fields.optional("outcome")
      overruns = try fields.list("overruns")
      persons = try fields.list("persons")
      phase = try fields.required("phase")
      phaseChinese = try fields.required("phaseChinese")
      proposed = try fields.required("proposed")
      replyBy = try fields.optional("replyBy")
      result = try fields.optional("result")
      rule = try fields.required("rule")
      ruleSet = try fields.required("ruleSet")
      source = try fields.required("source")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = answerBy { writer.name("answerBy"); value.write(to: &writer) }
      if let value = appealBy { writer.name("appealBy"); value.write(to: &writer) }
      if !consequences.isEmpty { writer.name("consequences"); consequences.write(to: &writer) }
      if let value = corrected { writer.name("corrected"); value.write(to: &writer) }
      writer.name("determineBy"); determineBy.write(to: &writer)
      if !determinedBy.isEmpty { writer.name("determinedBy"); writer.freeText(determinedBy) }
      if !forms.isEmpty { writer.name("forms"); forms.write(to: &writer) }
      if lifted { writer.name("lifted"); lifted.write(to: &writer) }
      writer.name("number"); writer.freeText(number)
      if let value = outcome { writer.name("outcome"); value.write(to: &writer) }
      if !overruns.isEmpty { writer.name("overruns"); overruns.write(to: &writer) }
      if !persons.isEmpty { writer.name("persons"); persons.write(to: &writer) }
      writer.name("phase"); phase.write(to: &writer)
      writer.name("phaseChinese"); writer.freeText(phaseChinese)
      writer.name("proposed"); proposed.write(to: &writer)
      if let value = replyBy { writer.name("replyBy"); value.write(to: &writer) }
      if let value = result { writer.name("result"); value.write(to: &writer) }
      writer.name("rule"); rule.write(to: &writer)
      writer.name("ruleSet"); ruleSet.write(to: &writer)
      writer.name("source"); source.write(to: &writer)
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Supervision {
  /// 问责列表 · A page of the accountability records that the viewer may see.
  public struct RecordList: Record, Equatable {
    /// 问责记录 · The records, in the order of opening.
    public var records: [Supervision.RecordView] = []
    /// 还有更多 · Whether more follow after the last of the page.
    public var more: Bool = false

    /// A record of what is said.
    public init(records: [Supervision.RecordView] = [], more: Bool = false) {
      self.records = records
      self.more = more
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      more = try fields.usual("more", false)
      records = try fields.list("records")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if more { writer.name("more"); more.write(to: &writer) }
      if !records.isEmpty { writer.name("records"); records.write(to: &writer) }
    }
  }
}

extension Supervision {
  /// 问责复算 · An incident or a record, reckoned again from the ledger in which the rule was broken.
  public struct Recount: Record, Equatable {
    /// 编号 · The number of the incident.
    public var number: String = ""
    /// 事实与计算 · Facts and arithmetic as they come out now.
    public var lines: [Supervision.Line] = []
    /// 复算一致 · Whether all of it comes out as it was recorded.
    public var same: Bool = false
    /// 不一致之处 · What differs, in words; empty where nothing does.
    public var differences: [String] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: String, lines: [Supervision.Line] = [], same: Bool = false, differences: [String] = []) {
      self.number = number
      self.lines = lines
      self.same = same
      self.differences = differences
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      differences = try fields.list("differences")
      lines = try fields.list("lines")
      number = try fields.required("number")
      same = try fields.usual("same", false)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !differences.isEmpty { writer.name("differences"); writer.freeText(differences) }
      if !lines.isEmpty { writer.name("lines"); lines.write(to: &writer) }
      writer.name("number"); writer.freeText(number)
      if same { writer.name("same"); same.write(to: &writer) }
    }
  }
}

extension Supervision {
  /// 电子监察 · What may be asked of an incident of electronic supervision.
  public enum CardCommand: Vocabulary, Equatable {
    /// 送达 · Serves the card that stands.
    case serve(Supervision.CardService)
    /// 答复 · The unit answers.
    case reply(Supervision.CardReply)
    /// 申诉 · The unit objects.
    case object(Reason)
    /// 申诉处理 · A person answers the objection.
    case rule(Supervision.CardRuling)
    /// 认可整改 · The answer is accepted, and the incident settled.
    case accept(Nothing)

    /// The member that holds the word.
    public static let wordKey: StaticString = "command"

    /// Every word.
    public static let words: [String] = [
      "supervision.serve",
      "supervision.reply",
      "supervision.object",
      "supervision.rule",
      "supervision.accept",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .serve: "supervision.serve"
      case .reply: "supervision.reply"
      case .object: "supervision.object"
      case .rule: "supervision.rule"
      case .accept: "supervision.accept"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .serve(try .read(data, voice))
      case 1: .reply(try .read(data, voice))
      case 2: .object(try .read(data, voice))
      case 3: .rule(try .read(data, voice))
      case 4: .accept(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .serve(let data): data.write(to: &writer)
      case .reply(let data): data.write(to: &writer)
      case .object(let data): data.write(to: &writer)
      case .rule(let data): data.write(to: &writer)
      case .accept(let data): data.write(to: &writer)
      }
    }
  }
}

extension Supervision {
  /// 电子监察记录 · What happened to an incident: breaches, days and classes stand in the event.
  public enum CardEvent: Vocabulary, Equatable {
    /// 发牌 · A warning or a card was issued.
    indirect case issued(Supervision.Issue)
    /// 追加事由 · A further rule was broken in an incident that has its card.
    indirect case grounded(Supervision.Issue)
    /// 送达 · The card was served.
    case served(Supervision.CardServed)
    /// 答复 · The unit answered.
    case replied(Supervision.CardReplied)
    /// 申诉 · The unit objected.
    case objected(Supervision.CardObjected)
    /// 申诉处理 · The objection was answered.
    case ruled(Supervision.CardRuling)
    /// 撤销 · A warning or a card was lifted.
    case lifted(Supervision.CardLifted)
    /// 事项办结 · The matter came to its end.
    case ended(Supervision.MatterEnded)
    /// 认可整改 · The answer was accepted.
    case accepted(Nothing)

    /// The member that holds the word.
    public static let wordKey: StaticString = "event"

    /// Every word.
    public static let words: [String] = [
      "supervision.issued",
      "supervision.grounded",
      "supervision.served",
      "supervision.replied",
      "supervision.objected",
      "supervision.ruled",
      "supervision.lifted",
      "supervision.ended",
      "supervision.accepted",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .issued: "supervision.issued"
      case .grounded: "supervision.grounded"
      case .served: "supervision.served"
      case .replied: "supervision.replied"
      case .objected: "supervision.objected"
      case .ruled: "supervision.ruled"
      case .lifted: "supervision.lifted"
      case .ended: "supervision.ended"
      case .accepted: "supervision.accepted"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .issued(try .read(data, voice))
      case 1: .grounded(try .read(data, voice))
      case 2: .served(try .read(data, voice))
      case 3: .replied(try .read(data, voice))
      case 4: .objected(try .read(data, voice))
      case 5: .ruled(try .read(data, voice))
      case 6: .lifted(try .read(data, voice))
      case 7: .ended(try .read(data, voice))
      case 8: .accepted(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .issued(let data): data.write(to: &writer)
      case .grounded(let data): data.write(to: &writer)
      case .served(let data): data.write(to: &writer)
      case .replied(let data): data.write(to: &writer)
      case .objected(let data): data.write(to: &writer)
      case .ruled(let data): data.write(to: &writer)
      case .lifted(let data): data.write(to: &writer)
      case .ended(let data): data.write(to: &writer)
      case .accepted(let data): data.write(to: &writer)
      }
    }
  }
}

extension Supervision {
  /// 效能问责 · What may be asked of an accountability record.
  public enum RecordCommand: Vocabulary, Equatable {
    /// 告知 · Tells those concerned.
    case notify(Supervision.Naming)
    /// 答复 · The unit answers.
    case reply(Supervision.RecordReply)
    /// 自行整改 · The unit has put it right by itself, before it was determined.
    case correct(Reason)
    /// 陈述申辩 · Records that those concerned were heard.
    case hear(Supervision.Heard)
    /// 认定 · A person determines it.
    case determine(Supervision.Determination)
    /// 送达 · Serves the determination.
    case serve(Supervision.CardService)
    /// 申诉 · Someone concerned, or the unit, appeals.
    case appeal(Reason)
    /// 申诉处理 · Answers the appeal.
    case answerAppeal(Supervision.AppealRuling)
    /// 执行 · Records that it was carried out.
    case execute(Supervision.CardService)
    /// 销号 · Closes the record.
    case close(Nothing)
    /// 删除个人信息 · Erases personal data once the record is closed; every proof stays.
    /// 个人信息保护法 47.
    case erase(PersonalErasure)

    /// The member that holds the word.
    public static let wordKey: StaticString = "command"

    /// Every word.
    public static let words: [String] = [
      "accountability.notify",
      "accountability.reply",
      "accountability.correct",
      "accountability.hear",
      "accountability.determine",
      "accountability.serve",
      "accountability.appeal",
      "accountability.answerAppeal",
      "accountability.execute",
      "accountability.close",
      "accountability.erase",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .notify: "accountability.notify"
      case .reply: "accountability.reply"
      case .correct: "accountability.correct"
      case .hear: "accountability.hear"
      case .determine: "accountability.determine"
      case .serve: "accountability.serve"
      case .appeal: "accountability.appeal"
      case .answerAppeal: "accountability.answerAppeal"
      case .execute: "accountability.execute"
      case .close: "accountability.close"
      case .erase: "accountability.erase"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .notify(try .read(data, voice))
      case 1: .reply(try .read(data, voice))
      case 2: .correct(try .read(data, voice))
      case 3: .hear(try .read(data, voice))
      case 4: .determine(try .read(data, voice))
      case 5: .serve(try .read(data, voice))
      case 6: .appeal(try .read(data, voice))
      case 7: .answerAppeal(try .read(data, voice))
      case 8: .execute(try .read(data, voice))
      case 9: .close(try .read(data, voice))
      case 10: .erase(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .notify(let data): data.write(to: &writer)
      case .reply(let data): data.write(to: &writer)
      case .correct(let data): data.write(to: &writer)
      case .hear(let data): data.write(to: &writer)
      case .determine(let data): data.write(to: &writer)
      case .serve(let data): data.write(to: &writer)
      case .appeal(let data): data.write(to: &writer)
      case .answerAppeal(let data): data.write(to: &writer)
      case .execute(let data): data.write(to: &writer)
      case .close(let data): data.write(to: &writer)
      case .erase(let data): data.write(to: &writer)
      }
    }
  }
}

extension Supervision {
  /// 效能问责记录 · What happened to an accountability record.
  public enum RecordEvent: Vocabulary, Equatable {
    /// 提出建议 · The sweep proposed it.
    indirect case proposed(Supervision.Proposal)
    /// 告知 · Those concerned were told.
    case notified(Supervision.Named)
    /// 答复 · The unit answered.
    case replied(Supervision.RecordReply)
    /// 逾期未答 · No answer came in time.
    case silent(Nothing)
    /// 自行整改 · The unit put it right by itself.
    case corrected(Reason)
    /// 陈述申辩 · Those concerned were heard.
    case heard(Supervision.HeardRecord)
    /// 监察牌撤销 · The red card that it rests on was lifted.
    case cardLifted(Supervision.CardLifted)
    /// 认定 · A person determined it.
    case determined(Supervision.Determination)
    /// 送达 · The determination was served.
    case served(Supervision.RecordServed)
    /// 申诉 · An appeal was made.
    case appealed(Supervision.RecordAppealed)
    /// 申诉处理 · The appeal was answered.
    case appealAnswered(Supervision.AppealRuling)
    /// 执行 · It was carried out.
    case executed(Supervision.CardService)
    /// 影响期满 · The effect of a form came to its end.
    case effectEnded(Supervision.EffectEnded)
    /// 逾期 · A limit ran out, found by time alone.
    case overran(Supervision.RecordOverrun)
    /// 销号 · The record was closed.
    case closed(Nothing)

    /// The member that holds the word.
    public static let wordKey: StaticString = "event"

    /// Every word.
    public static let words: [String] = [
      "accountability.proposed",
      "accountability.notified",
      "accountability.replied",
      "accountability.silent",
      "accountability.corrected",
      "accountability.heard",
      "accountability.cardLifted",
      "accountability.determined",
      "accountability.served",
      "accountability.appealed",
      "accountability.appealAnswered",
      "accountability.executed",
      "accountability.effectEnded",
      "accountability.overran",
      "accountability.closed",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .proposed: "accountability.proposed"
      case .notified: "accountability.notified"
      case .replied: "accountability.replied"
      case .silent: "accountability.silent"
      case .corrected: "accountability.corrected"
      case .heard: "accountability.heard"
      case .cardLifted: "accountability.cardLifted"
      case .determined: "accountability.determined"
      case .served: "accountability.served"
      case .appealed: "accountability.appealed"
      case .appealAnswered: "accountability.appealAnswered"
      case .executed: "accountability.executed"
      case .effectEnded: "accountability.effectEnded"
      case .overran: "accountability.overran"
      case .closed: "accountability.closed"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .proposed(try .read(data, voice))
      case 1: .notified(try .read(data, voice))
      case 2: .replied(try .read(data, voice))
      case 3: .silent(try .read(data, voice))
      case 4: .corrected(try .read(data, voice))
      case 5: .heard(try .read(data, voice))
      case 6: .cardLifted(try .read(data, voice))
      case 7: .determined(try .read(data, voice))
      case 8: .served(try .read(data, voice))
      case 9: .appealed(try .read(data, voice))
      case 10: .appealAnswered(try .read(data, voice))
      case 11: .executed(try .read(data, voice))
      case 12: .effectEnded(try .read(data, voice))
      case 13: .overran(try .read(data, voice))
      case 14: .closed(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .proposed(let data): data.write(to: &writer)
      case .notified(let data): data.write(to: &writer)
      case .replied(let data): data.write(to: &writer)
      case .silent(let data): data.write(to: &writer)
      case .corrected(let data): data.write(to: &writer)
      case .heard(let data): data.write(to: &writer)
      case .cardLifted(let data): data.write(to: &writer)
      case .determined(let data): data.write(to: &writer)
      case .served(let data): data.write(to: &writer)
      case .appealed(let data): data.write(to: &writer)
      case .appealAnswered(let data): data.write(to: &writer)
      case .executed(let data): data.write(to: &writer)
      case .effectEnded(let data): data.write(to: &writer)
      case .overran(let data): data.write(to: &writer)
      case .closed(let data): data.write(to: &writer)
      }
    }
  }
}

/// The text this file is made from.
package enum OversightWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    namespace Supervision
    code LiftGround  撤销事由  Why a warning or a card no longer stands.
     objection  申诉成立  An objection was upheld by a person.
     recordCorrected  记录已更正  The record was corrected, and no longer shows the breach.
    code Determined  认定结论  What a person determines at the end of an accountability record.
     confirmed  予以问责  The breach is answered for as proposed.
     reduced  从轻问责  It is answered for more lightly than proposed.
     lifted  不予问责  No one answers for it.
    code AppealResult  申诉结果  What became of an appeal against a determination.
     upheld  维持  The determination stands.
     changed  变更  It was made lighter.
     annulled  撤销  It was annulled.
    code Part  责任划分  What part someone had in what went wrong.
     handler  承办人  Who handled it.
     reviewer  审核人  Who reviewed it, and passed it without a check.
     approver  批准人  Who approved it.
     head  单位负责人  Who heads the unit.
    code RecordLimit  问责时限  A limit of an accountability record that ran out.
     determine  逾期未认定  It was not determined in time.
     answer  逾期未答复申诉  The appeal was not answered in time.
    code RecordPhase  问责阶段  Where an accountability record stands.
     none  无  Before it was opened.
     proposed  已提出  The sweep proposed it; no one is named yet.
     notified  已告知  Those concerned were told.
     replied  已答复  The unit answered.
     silent  逾期未答  No answer came in time.
     determined  已认定  A person determined it.
     served  已送达  The determination was served.
     appealed  申诉中  An appeal runs.
     executed  已执行  It was carried out.
     closed  已销号  It is closed.
    code CardPhase  监察牌阶段  Where an incident of electronic supervision stands.
     none  无  Before its first warning or card.
     issued  已发出  A warning or a card was issued and is not served yet.
     served  已送达  It was served, and waits for an answer.
     replied  已答复  It was answered.
     objected  申诉中  An objection runs.
     settled  已整改  The answer was accepted.
     lifted  已撤销  Nothing of it stands any more.
    code Count fixed  监察统计项  What is counted of supervision, on the day it happened.
     warnings  预警数  Warnings that were issued, on the day of the breach.
     yellowCards  黄牌数  Yellow cards that were issued, on the day of the breach.
     redCards  红牌数  Red cards that were issued, on the day of the breach.
     superseded  被替代数  Yellow cards that became red ones, less those whose red card was lifted: what is counted by incident leaves them out.
     grounds  追加事由数  Further grounds of incidents that had their card.
     served  送达数  Cards that were served.
     replied  答复数  Answers to cards.
     yellowLifted  黄牌撤销数  Yellow cards that were lifted.
     redLifted  红牌撤销数  Red cards that were lifted.
     records  问责建议数  Accountability records that were proposed.
     confirmed  问责认定数  Determinations that someone answers for it, as proposed or more lightly.
     dismissed  不予问责数  Determinations that no one answers for it.
     appeals  问责申诉数  Appeals against determinations.
     annulled  申诉撤销数  Determinations that were annulled on appeal.
     overrun  问责逾期数  Limits of accountability records that ran out.
     conductFound  作风问题发现数  Findings of conduct.
     conductVerified  作风问题认定数  Findings of conduct that a second person verified.
     conductAnnulled  作风问题撤销数  Findings of conduct that were annulled on objection.
     clipsExpired  影像期满数  Clips that came to the end of their term.
    record Line  说明行  One step of a reckoning, in words that people can check.
     chinese  text  中文说明  The step in Chinese.
     english  text  英文说明  The step in English.
     article  text = ""  依据条款  What the step rests on in Chinese, in force on the day; empty where that is no law and no rule of the place.
    record KeptFrom  知悉范围限制  From whom a card, and what follows from it, is kept, as the dossier in which the rule was broken is.
     classified  flag  涉密  Whether that dossier is about a classified item: only the cleared and its own unit know of it.  行政许可法 5(2)
     persons  [text]  回避人员  The ids of officers who may have no part in that dossier, as it was fixed there.  信访工作条例 28(3)
     units  [text]  回避单位  The codes of units of which no one may.  信访工作条例 28(3)
    record Issue  发牌记录  A warning, a card, or a further ground of an incident, as the sweep issued it.
     source  DossierKey  违反卷宗  The dossier in which the rule was broken.
     clock  text  时限  Which clock of the dossier; clock and dossier are one incident.
     period  text = ""  期次  Which time of the clock, such as the number of a step; empty where there is only one.
     unit  text = ""  责任单位  The code of the unit it is issued to; empty where it is the efficiency office.
     rule  FaultRule start e2  监察规则  The rule that was broken.
     class as severity  Supervision.CardClass start yellow  监察等级  A warning, a yellow or a red card; of a further ground the class that the rule would have had.
     ruleSet  text  规则集  The rule set by which it was issued.
     breachedAt as breached  moment  违反时刻  When the rule became true: for a day, the midnight that ends it.
     issuedAt as issued  moment  发牌时刻  When the sweep or the command came by that issued it.
     due  day?  应办日  The last day of what was owed; left out where the rule is no limit.
     step  text = ""  所涉环节  The step it is about; empty where it is about the whole.
     count  number?  查得数值  The number found where the rule counts.
     lines  [Line]  发牌说明  Facts and arithmetic, line by line.
     keptFrom  KeptFrom?  知悉范围限制  From whom it is kept; left out where that is no one.
    record CardService  监察牌送达  Hands a card to the unit, with its paper.
     documentNumber  text = ""  监察通知文号  The number of the paper, of at most 256 bytes; needed, or the next of the sequence where it is empty and the unit owns one.
    record CardServed  监察牌送达记录  A card was served; the days to answer run from here, never shortened by an outage.
     class as severity  Supervision.CardClass start yellow  监察等级  The card that was served.
     documentNumber  text  监察通知文号  The number of the paper.
     told  [Supervision.Recipient]  送达对象  Who is told by the rule set.
     replyBy  day  答复期限  The last day to answer, by default five working days on.
     finishBy  day?  限期办结日  The last day to finish what a yellow card is about; left out for others.
     objectBy  day  申诉期限  The last day to object.
     ended  flag  送达前已办结  Whether the matter had ended before it was served.
    record CardReply  监察牌答复  The unit answers a warning or a card.
     text  text  答复内容  What the unit says and does about it; it stays in the ledger and names no citizen.
     finished  flag  已办结  Whether the matter is finished, or the fault put right.
    record CardReplied  监察牌答复记录  An answer as it came.
     class as severity  Supervision.CardClass start yellow  监察等级  What it answers.
     text  text  答复内容  What the unit says and does about it.
     finished  flag  已办结  Whether the matter is finished, or the fault put right.
     late  flag  逾期答复  Whether it came after the last day to answer.
    record CardObjected  监察牌申诉  The unit objects to a card.
     class as severity  Supervision.CardClass start yellow  监察等级  The card it objects to.
     reason  text  申诉理由  Why.
     answerBy  day  申诉答复期限  The last day to answer the objection, by default five working days on.
    record CardRuling  申诉处理  A person answers the objection.
     _ lifted  flag!  撤销监察牌  Whether the card is lifted.
     reason  text  处理理由  Why, at most 4,096 bytes.
     documentNumber  text  答复文号  The number of the written answer.
    record CardLifted  监察牌撤销  A warning or a card no longer stands; it is never deleted.
     class as severity  Supervision.CardClass start yellow  监察等级  What no longer stands.
     ground  LiftGround start objection  撤销事由  Why not.
     rule  FaultRule?  监察规则  The rule that it is about; left out where it is about the whole card.
     due  day?  更正后到期日  The last day of the limit as it is after the record was corrected; left out for other grounds.
    record MatterEnded  事项办结  What the incident is about came to its end in the other dossier.
     on  day  办结日  The day.
    record CardFilter  监察牌筛选  Which incidents to list.
     unit  text = ""  责任单位  The code of the unit they were issued to; empty for all.
     person  text = ""  经办人员  The id of an officer: only incidents about dossiers in which they acted; empty for all.
     class as severity  Supervision.CardClass?  监察等级  Only incidents whose heaviest standing card is this; all where left out.
     open  flag  未了结  Whether only incidents are listed that are neither settled nor lifted.
     after  text = ""  起始编号  Only those numbered after this one: the last of the page before; empty from the first.
     limit  count = 100  条数上限  At most so many, 1…1000.
     newest  flag  最近立卷在先  Whether those opened last come first; else those opened first do.
     dueBy  day?  到期日期  Only those to which time does something by the end of this day; all where left out.
    record IssuedCard  监察牌  One warning or card of an incident, as it stands.
     class as severity  Supervision.CardClass start yellow  监察等级  What it is.
     rule  FaultRule start e2  监察规则  The rule that was broken.
     ruleChinese  text  规则说明  The rule in Chinese.
     breachedAt as breached  moment  违反时刻  When the rule became true.
     issuedAt as issued  moment  发牌时刻  When it was issued.
     served  day?  送达日期  The day it was served; left out while it is not.
     ended  flag  送达前已办结  Whether the matter had ended before it was served.
     replyBy  day?  答复期限  The last day to answer; left out before service.
     finishBy  day?  限期办结日  The last day to finish; left out where none runs.
     replied  day?  答复日期  The day it was answered; left out while it is not.
     lifted  day?  撤销日期  The day it was lifted; left out where it stands.
     lines  [Line]  发牌说明  Facts and arithmetic, line by line.
    record CardView  监察事件  An incident of electronic supervision, with its warnings and cards.
     number  text  事件编号  The number of the incident.
     source  DossierKey  违反卷宗  The dossier in which the rule was broken.
     clock  text  时限  Which clock of the dossier.
     unit  text = ""  责任单位  The code of the unit; empty where it is the efficiency office.
     phase  CardPhase start issued  阶段  Where it stands.
     phaseChinese  text  阶段名称  The phase in Chinese.
     class as severity  Supervision.CardClass?  监察等级  The heaviest card that stands; left out where nothing does.
     cards  [IssuedCard]  监察牌  Its warnings and cards, in order.
     grounds  [FaultRule]  追加事由  Rules that were broken later, without a card of their own.
     ended  day?  办结日  The day the matter ended; left out while it runs.
     objectionBy  day?  申诉答复期限  The last day to answer the objection that runs; left out while none does.
     record  DossierKey?  效能问责记录  The accountability record; left out where there is none.
    record CardList  监察事件列表  A page of the incidents that the viewer may see.
     cards  [CardView]  监察事件  The incidents, in the order of opening.
     more  flag  还有更多  Whether more follow after the last of the page.
    record BoardRow  亮灯行  One incident on the board of lights.
     number  text  事件编号  The number of the incident.
     source  DossierKey  违反卷宗  The dossier it is about.
     unit  text = ""  责任单位  The code of the unit.
     light  Light start amber  亮灯  Its light.
     rule  FaultRule start e3  监察规则  The rule of its heaviest card.
     since  moment  起始时刻  Since when.
     replyBy  day?  答复期限  The last day to answer; left out where none runs.
     left  number?  剩余工作日  Working days left to answer, negative when late; left out where none runs.
    record Board  亮灯看板  The lights of what runs: the most urgent first, greens hidden.
     red  count  红灯数  Red lights.
     yellow  count  黄灯数  Yellow lights.
     amber  count  预警数  Amber lights.
     rows  [BoardRow]  亮灯行  The rows, at most as many as were asked for.
    record RuleRow  监察规则行  A rule of supervision, as a rule set has it.
     rule  FaultRule start e2  监察规则  The rule.
     chinese  text  规则说明  What is broken, in Chinese.
     class as severity  FaultRule.Class start yellow  监察等级  How heavy it is.
     clock  text  时限  Which clock of the dossier it belongs to: rules of one clock are one incident.
     told  [Supervision.Recipient]  知会对象  Who is told.
     basis  text  依据  What it rests on, in force on the day.
     off  flag  停用  Whether it is switched off.
     cards  flag  发牌  Whether a warning or a card is issued for it.
    record RuleTable  监察规则表  The rules of supervision on a day.
     ruleSet  text  规则集  The rule set in force, with its first day: the version of every rule.
     rules  [RuleRow]  监察规则  The rules.
    record MonthOf  月份  A month to reckon.
     month  month  月份  The month.
    record MonthRate  月度率  One number of supervision this month, against last month to the same day.
     count  Count start yellowCards  统计项  What is counted.
     now  number  本月至今  This month up to today.
     before  number  上月同期  Last month up to the same day.
    record MonthRates  月度对比  Numbers of supervision this month against last.
     unit  text = ""  单位  The unit; empty for all that the viewer may see.
     rates  [MonthRate]  数字  The numbers.
    record RatesOf  月度对比筛选  Whose numbers are compared.
     unit  text = ""  单位  The code of the unit; empty for all.
    commands CardCommand as supervision  supervision  电子监察  What may be asked of an incident of electronic supervision.
     serve  CardService  送达  Serves the card that stands.
     reply  CardReply  答复  The unit answers.
     object  Reason  申诉  The unit objects.
     rule  CardRuling  申诉处理  A person answers the objection.
     accept  Nothing  认可整改  The answer is accepted, and the incident settled.
    events CardEvent as supervision  supervision  电子监察记录  What happened to an incident: breaches, days and classes stand in the event.
     issued  Issue  发牌  A warning or a card was issued.
     grounded  Issue  追加事由  A further rule was broken in an incident that has its card.
     served  CardServed  送达  The card was served.
     replied  CardReplied  答复  The unit answered.
     objected  CardObjected  申诉  The unit objected.
     ruled  CardRuling  申诉处理  The objection was answered.
     lifted  CardLifted  撤销  A warning or a card was lifted.
     ended  MatterEnded  事项办结  The matter came to its end.
     accepted  Nothing  认可整改  The answer was accepted.
    record Proposal  问责建议  An accountability record as the sweep proposes it: facts, rule and arithmetic; only a person determines it.  个人信息保护法 24(3)
     card  DossierKey?  监察事件  The incident with its red card; left out where it is proposed without one.
     source  DossierKey  违反卷宗  The dossier in which the rule was broken.
     clock  text  时限  Which clock of the dossier.
     unit  text = ""  责任单位  The code of the unit.
     rule  FaultRule start e1  监察规则  The rule of the red card, or that it is proposed for.
     ruleSet  text  规则集  The rule set, which is the version of the rule.
     breachedAt as breached  moment  违反时刻  When the rule became true.
     determineBy  day  认定期限  The last day to determine it, by default thirty calendar days on.
     lines  [Line]  事实与计算  Facts and arithmetic, line by line.
     keptFrom  KeptFrom?  知悉范围限制  From whom it is kept; left out where that is no one.
    record Person  责任人员  Someone concerned, by id.
     _ person  text  人员编号  The id of the officer in the register.
     _ part  Part start handler  责任划分  The part they had.
    record Naming  问责告知  Tells those concerned, and says who they are and what part they had.
     persons  [Person]!  责任人员  Who is concerned: one to 32 officers of the unit.
     documentNumber  text  告知书文号  The number of the paper, of at most 256 bytes.
    record Named  问责告知记录  Who was told, with what the rule set gives for it.
     persons  [Person]!  责任人员  Who is concerned, and what part they had.
     documentNumber  text  告知书文号  The number of the paper.
     replyBy  day  答复期限  The last day to answer and to ask to be heard, by default five working days on.
     from  day  起算日  The first day of the year that cards were counted in.
     reds  count  红牌次数  Incidents of the unit with a red card in the year up to this breach, this one counted.
     yellows  count  黄牌次数  Yellow cards of the unit in the same time.
     forms  [Supervision.Form]  建议形式  The forms that the rule set gives for it, the lightest first.
     lines  [Line]  计算说明  How they came about, line by line.
    record RecordReply  问责答复  The unit answers.
     text  text  答复内容  What it says; it stays in the ledger and names no citizen.
    record Heard  陈述申辩  Those concerned were heard.  政务处分法 43
     _ opinion  text personal hearing  陈述申辩内容  What they said, kept beside the ledger.
     documentNumber  text  笔录文号  The number of the minutes.
    record HeardRecord  陈述申辩记录  A hearing as the ledger knows it: its words are a commitment.  政务处分法 43
     documentNumber  text rectifiable  笔录文号  The number of the minutes.
     opinion  digest commits hearing  笔录校验值  The commitment to what was said.
    record Consequence  问责后果  What someone answers with.
     _ person  text  人员编号  The id of the officer.
     _ form  Supervision.Form start talk  问责形式  The form.
     ends  day?  影响期满日  The last day of its effect; left out where it has no term.
    record Determination  问责认定  A person determines the record.
     _ outcome  Determined start confirmed  认定结论  What is determined.
     consequences  [Consequence]  问责后果  Who answers with what; empty where no one does.
     reason  text  认定理由  Why, at most 4,096 bytes.
     documentNumber  text  决定文号  The number of the decision.
     by  text = "" engine  认定人  The id of the person who determined it.
    record RecordServed  问责送达  The determination was served, and the time to appeal runs.
     documentNumber  text  送达回证文号  The number of the receipt.
     act  Supervision.AppealAct start accountability  救济种类  Whose clock of appeal runs.
     appealBy  day  申诉期限  The last day to appeal.
     basis  text = ""  申诉依据  What the clock rests on.
    record RecordAppealed  问责申诉  An appeal, which does not suspend the determination.
     reason  text  申诉理由  Why.
     answerBy  day  申诉答复期限  The last day to answer it.
    record AppealRuling  申诉处理  The appeal is answered, and never made worse.
     _ result  AppealResult start upheld  申诉结果  What became of it.
     consequences  [Consequence]  变更后果  Who answers with what after a change; empty for the others.
     reason  text  处理理由  Why, at most 4,096 bytes.
     documentNumber  text  处理文号  The number of the answer.
    record EffectEnded  影响期满  The effect of a form came to its end.
     person  text  人员编号  The id of the officer.
     form  Supervision.Form start talk  问责形式  The form.
     ended  day  影响期满日  Its last day.
    record RecordOverrun  问责逾期  A limit ran out, found by time alone, once.
     limit  RecordLimit start determine  逾期事项  Which limit ran out.
     due  day  期限届满日  The last day of the limit.
    record RecordFilter  问责筛选  Which accountability records to list.
     unit  text = ""  责任单位  The code of the unit; empty for all.
     phase  RecordPhase?  阶段  The phase they are in; all where left out.
     after  text = ""  起始编号  Only those numbered after this one; empty from the first.
     limit  count = 100  条数上限  At most so many, 1…1000.
     newest  flag  最近立卷在先  Whether those opened last come first; else those opened first do.
     dueBy  day?  到期日期  Only those to which time does something by the end of this day; all where left out.
    record RecordView  效能问责记录  An accountability record as the viewer may see it.
     number  text  记录编号  The number of the record.
     source  DossierKey  违反卷宗  The dossier in which the rule was broken.
     unit  text = ""  责任单位  The code of the unit.
     rule  FaultRule start e1  监察规则  The rule that was broken.
     ruleSet  text  规则集  The rule set by which it was proposed.
     phase  RecordPhase start proposed  阶段  Where it stands.
     phaseChinese  text  阶段名称  The phase in Chinese.
     proposed  day  提出日期  The day it was proposed.
     determineBy  day  认定期限  The last day to determine it.
     replyBy  day?  答复期限  The last day to answer; left out before anyone was told.
     persons  [Person]  责任人员  Who is concerned; for those who may see them.
     forms  [Supervision.Form]  建议形式  The forms that the rule set gives for it.
     corrected  day?  整改日期  The day the unit put it right; left out where it did not.
     outcome  Determined?  认定结论  What was determined; left out before that.
     consequences  [Consequence]  问责后果  Who answers with what; for those who may see them.
     determinedBy  text = ""  认定人  The id of the person who determined it.
     appealBy  day?  申诉期限  The last day to appeal; left out before it was served.
     answerBy  day?  申诉答复期限  The last day to answer the appeal that runs; left out while none does.
     result  AppealResult?  申诉结果  What became of the appeal; left out where there was none.
     lifted  flag  监察牌已撤销  Whether the red card was lifted since: no one can then answer for it.
     overruns  [RecordLimit]  逾期事项  The limits that ran out; empty where none did.
    record RecordList  问责列表  A page of the accountability records that the viewer may see.
     records  [RecordView]  问责记录  The records, in the order of opening.
     more  flag  还有更多  Whether more follow after the last of the page.
    record Recount  问责复算  An incident or a record, reckoned again from the ledger in which the rule was broken.
     number  text  编号  The number of the incident.
     lines  [Line]  事实与计算  Facts and arithmetic as they come out now.
     same  flag  复算一致  Whether all of it comes out as it was recorded.
     differences  [text]  不一致之处  What differs, in words; empty where nothing does.
    commands RecordCommand as accountability  accountability  效能问责  What may be asked of an accountability record.
     notify  Naming  告知  Tells those concerned.
     reply  RecordReply  答复  The unit answers.
     correct  Reason  自行整改  The unit has put it right by itself, before it was determined.
     hear  Heard  陈述申辩  Records that those concerned were heard.
     determine  Determination  认定  A person determines it.
     serve  CardService  送达  Serves the determination.
     appeal  Reason  申诉  Someone concerned, or the unit, appeals.
     answerAppeal  AppealRuling  申诉处理  Answers the appeal.
     execute  CardService  执行  Records that it was carried out.
     close  Nothing  销号  Closes the record.
     erase  PersonalErasure  删除个人信息  Erases personal data once the record is closed; every proof stays.  个人信息保护法 47
    events RecordEvent as accountability  accountability  效能问责记录  What happened to an accountability record.
     proposed  Proposal  提出建议  The sweep proposed it.
     notified  Named  告知  Those concerned were told.
     replied  RecordReply  答复  The unit answered.
     silent  Nothing  逾期未答  No answer came in time.
     corrected  Reason  自行整改  The unit put it right by itself.
     heard  HeardRecord  陈述申辩  Those concerned were heard.
     cardLifted  CardLifted  监察牌撤销  The red card that it rests on was lifted.
     determined  Determination  认定  A person determined it.
     served  RecordServed  送达  The determination was served.
     appealed  RecordAppealed  申诉  An appeal was made.
     appealAnswered  AppealRuling  申诉处理  The appeal was answered.
     executed  CardService  执行  It was carried out.
     effectEnded  EffectEnded  影响期满  The effect of a form came to its end.
     overran  RecordOverrun  逾期  A limit ran out, found by time alone.
     closed  Nothing  销号  The record was closed.
    questions Questions  supervision  电子监察查询  What may be asked about electronic supervision.
     board  CardFilter -> Board  亮灯看板  The lights of what runs, the most urgent first.
     cards  CardFilter -> CardList  监察事件列表  The incidents that the viewer may see, in the order of opening.
     card  Nothing -> CardView  监察事件  One incident with its warnings and cards.
     records  RecordFilter -> RecordList  问责列表  The accountability records that the viewer may see, in the order of opening.
     record  Nothing -> RecordView  效能问责记录  One accountability record.
     explain  Nothing -> Recount  问责复算  Reckons an incident or a record again from the ledger, and says what differs.
     rules  Nothing -> RuleTable  监察规则表  The rules of supervision on the day of the question.
     deductions  MonthOf -> Supervision.DeductionSheet  月度扣分表  What the cards of a month cost each unit.
     rates  RatesOf -> MonthRates  月度对比  Numbers of supervision this month against last.
     ledger  Nothing -> LedgerView  监察台帐  The ledger of an incident or of a record, entry by entry.
     personal  PersonalReading -> PersonalView  查阅陈述申辩  Words kept beside the ledger of a record; each reading is recorded before anything is shown.  个人信息保护法 6(1)
     conducts  Supervision.ConductFilter -> Supervision.ConductList  作风问题列表  The findings of conduct that the viewer may see, in the order of opening.
     conduct  Nothing -> Supervision.ConductView  作风问题  One finding of conduct.
     conductTable  MonthOf -> Supervision.ConductTable  作风月度统计  Findings of conduct of a month, by kind and by window.
     ratios  Supervision.RatioQuestion -> Supervision.RatioTable  比率监察  The statistical rules of a unit and a month: numerator, denominator, threshold, and whether each holds.
     paper  Papers.Wish -> Papers.Paper  督办文书  The paper by which a warning or a card was served, filled from the ledger.
    """#
}
