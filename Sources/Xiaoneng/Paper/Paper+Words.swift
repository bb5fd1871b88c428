// swift-format-ignore-file
// Made from Paper.words by `make words`: never edited.

/// 文书 · How papers read that are handed to people: templates of a rule set, filled from the ledger, on A4.
/// GB/T 9704-2012.
public enum Papers {}

extension Papers {
  /// 文书种类 · Which paper it is; each follows from one event of a ledger.
  public enum Kind: String, JSONName, Hashable, Sendable {
    /// 受理通知书 · That an application was accepted, as the dated written receipt.
    /// 行政许可法 32(2).
    case acceptance
    /// 一次性补正告知书 · Everything that must be corrected, told once.
    /// 行政许可法 32(1)(4).
    case corrections
    /// 不予受理决定书 · That an application cannot be accepted, as the dated written receipt.
    /// 行政许可法 32(2).
    case rejection
    /// 准予行政许可决定书 · That a licence is granted.
    /// 行政许可法 38(1).
    case grant
    /// 不予行政许可决定书 · That a licence is refused, with reasons and remedies.
    /// 行政许可法 38(2).
    case refusal
    /// 行政许可听证告知书 · That a hearing may be asked for before a licence is decided.
    /// 行政许可法 47(1).
    case hearing
    /// 行政许可听证通知书 · When and where the hearing that was asked for is held.
    /// 行政许可法 48(1)(1).
    case hearingNotice
    /// 并联审批受理通知书 · That a stage of joint approval was accepted for all departments.
    /// 滨州市工程建设项目并联审批管理规定 10(1).
    case stageAcceptance
    /// 并联审批一次性补正告知书 · Everything that must be corrected for a stage, told once.
    /// 滨州市工程建设项目并联审批管理规定 10(2).
    case stageCorrections
    /// 并联审批不予受理决定书 · That a stage cannot be accepted, as the dated written receipt.
    /// 行政许可法 32(2).
    case stageRejection
    /// 并联审批不予审批决定书 · That a stage is refused, since its material was not put in order.
    /// 滨州市工程建设项目并联审批管理规定 10(2).
    case stageRefusal
    /// 投诉受理告知书 · That a complaint is looked into.
    case complaintAcceptance
    /// 投诉不予受理告知书 · That a complaint is not looked into, why, and where to turn.
    case complaintRefusal
    /// 投诉答复意见书 · What a complaint came to, in writing to the complainant.
    case complaintReply
    /// 行政处罚事先告知书 · What penalty is intended, on what facts and law, and which rights there are.
    /// 行政处罚法 44.
    case penaltyNotice
    /// 行政处罚听证通知书 · When and where the hearing that was asked for is held.
    /// 行政处罚法 64(2).
    case penaltyHearing
    /// 行政处罚决定书 · That a penalty is given, with remedies.
    /// 行政处罚法 59(1).
    case penaltyDecision
    /// 不予行政处罚决定书 · That an act is not punished, and why, with remedies.
    /// 行政处罚法 57(1)(2); 行政处罚法 57(1)(3).
    case penaltyNone
    /// 督办通知单 · A warning or a card of electronic supervision, as it is served on a unit.
    case card

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .acceptance: "受理通知书"
      case .corrections: "一次性补正告知书"
      case .rejection: "不予受理决定书"
      case .grant: "准予行政许可决定书"
      case .refusal: "不予行政许可决定书"
      case .hearing: "行政许可听证告知书"
      case .hearingNotice: "行政许可听证通知书"
      case .stageAcceptance: "并联审批受理通知书"
      case .stageCorrections: "并联审批一次性补正告知书"
      case .stageRejection: "并联审批不予受理决定书"
      case .stageRefusal: "并联审批不予审批决定书"
      case .complaintAcceptance: "投诉受理告知书"
      case .complaintRefusal: "投诉不予受理告知书"
      case .complaintReply: "投诉答复意见书"
      case .penaltyNotice: "行政处罚事先告知书"
      case .penaltyHearing: "行政处罚听证通知书"
      case .penaltyDecision: "行政处罚决定书"
      case .penaltyNone: "不予行政处罚决定书"
      case .card: "督办通知单"
      }
    }
  }
}

extension Papers {
  /// 文书要素 · What a template may name in braces by its Chinese name; a list stands at the end of its paragraph.
  public enum Slot: String, JSONName, Hashable, Sendable {
    /// 当事人 · Who it is for; kept beside the ledger, and masked for whoever may not read it.
    case name
    /// 编号 · The number of the dossier.
    case number
    /// 机关名称 · Who issues it.
    case organ
    /// 收件日期 · The day it was handed in, or the complaint was received.
    case received
    /// 事项名称 · The item's name in the version that applies.
    case item
    /// 阶段事项 · The items of a stage, each with its department; a list.
    case branches
    /// 受理方式 · How it was accepted.
    case manner
    /// 适用依据 · The articles that the event itself rests on, in force on its day.
    case basis
    /// 容缺材料 · The materials that are handed in later; a list.
    case lacking
    /// 容缺补齐期限 · The day by which they are.
    case lackingBy
    /// 承诺办结日 · The day by which it is promised, as it stood then.
    case promisedDue
    /// 法定办结日 · The day by which the law wants it, as it stood then.
    case statutoryDue
    /// 补正内容 · What must be corrected; a list.
    case corrections
    /// 补正期限 · The last day for corrections.
    case correctionBy
    /// 认定情形 · On which of the cases that the law names it rests.
    case ground
    /// 理由 · Why.
    case reason
    /// 有权机关 · The organ to turn to.
    case competent
    /// 证件送达期限 · The time in which the certificate is handed over.
    case certificate
    /// 听证申请期限 · The time in which a hearing may be asked for.
    case hearingAsk
    /// 听证申请截止日 · The last day to ask for a hearing.
    case hearingBy
    /// 听证时间 · The day of a hearing, and when it begins.
    case hearingDay
    /// 听证地点 · Where a hearing is held.
    case hearingPlace
    /// 复议期限 · The time to ask for reconsideration.
    case reconsideration
    /// 复议机关 · Where to ask for reconsideration, as the rule set says.
    case authority
    /// 诉讼期限 · The time to sue directly; none where reconsideration comes first.
    case suit
    /// 复议后诉讼期限 · The time to sue after reconsideration, where that comes first.
    case suitAfter
    /// 管辖法院 · Where to sue, as the rule set says.
    case court
    /// 办结期限 · The day by which a complaint ends.
    case due
    /// 承办单位 · The unit that looks into a complaint.
    case handledBy
    /// 认定 · What a complaint came to.
    case finding
    /// 处理措施 · What was done about it; a list.
    case measures
    /// 答复内容 · The words of the reply; kept beside the ledger, and masked for whoever may not read them.
    case reply
    /// 复查申请期限 · The time to ask for a review of a reply.
    case review
    /// 违法行为 · The violation.
    case violation
    /// 违法行为日期 · The day of the act.
    case committed
    /// 处罚依据 · The article that threatens the penalty.
    case law
    /// 裁量过程 · How the penalty was found, line by line; a list.
    case reckoning
    /// 处罚内容 · What is ordered or intended: the fine and what goes beside it; a list.
    case penalties
    /// 缴款期限 · The time to pay a fine; none where there is none.
    case pay
    /// 日加处比例 · What paying late adds a day.
    case lateDaily
    /// 责任单位 · The unit that a card was issued to.
    case unit
    /// 监察等级 · A warning, a yellow or a red card.
    case severity
    /// 监察规则 · The rule that was broken.
    case rule
    /// 违反卷宗 · The dossier in which it was.
    case source
    /// 违反时刻 · Since when.
    case breached
    /// 发牌说明 · Facts and arithmetic of a card; a list.
    case lines
    /// 答复期限 · The last day to answer.
    case replyBy
    /// 限期办结日 · The last day to finish; none where a card asks for no more than an answer.
    case finishBy
    /// 申诉期限 · The last day to object.
    case objectBy

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .name: "当事人"
      case .number: "编号"
      case .organ: "机关名称"
      case .received: "收件日期"
      case .item: "事项名称"
      case .branches: "阶段事项"
      case .manner: "受理方式"
      case .basis: "适用依据"
      case .lacking: "容缺材料"
      case .lackingBy: "容缺补齐期限"
      case .promisedDue: "承诺办结日"
      case .statutoryDue: "法定办结日"
      case .corrections: "补正内容"
      case .correctionBy: "补正期限"
      case .ground: "认定情形"
      case .reason: "理由"
      case .competent: "有权机关"
      case .certificate: "证件送达期限"
      case .hearingAsk: "听证申请期限"
      case .hearingBy: "听证申请截止日"
      case .hearingDay: "听证时间"
      case .hearingPlace: "听证地点"
      case .reconsideration: "复议期限"
      case .authority: "复议机关"
      case .suit: "诉讼期限"
      case .suitAfter: "复议后诉讼期限"
      case .court: "管辖法院"
      case .due: "办结期限"
      case .handledBy: "承办单位"
      case .finding: "认定"
      case .measures: "处理措施"
      case .reply: "答复内容"
      case .review: "复查申请期限"
      case .violation: "违法行为"
      case .committed: "违法行为日期"
      case .law: "处罚依据"
      case .reckoning: "裁量过程"
      case .penalties: "处罚内容"
      case .pay: "缴款期限"
      case .lateDaily: "日加处比例"
      case .unit: "责任单位"
      case .severity: "监察等级"
      case .rule: "监察规则"
      case .source: "违反卷宗"
      case .breached: "违反时刻"
      case .lines: "发牌说明"
      case .replyBy: "答复期限"
      case .finishBy: "限期办结日"
      case .objectBy: "申诉期限"
      }
    }
  }
}

extension Papers {
  /// 文书式样 · How a paper reads: text with named slots, `{事项名称}`, and articles, `{依据 licensing:38(1)}`, and no logic. A paragraph with a slot that has nothing to say is left out.
  public struct Template: Record, Hashable {
    /// 文书种类 · Which paper.
    public var kind: Papers.Kind = .acceptance
    /// 式样代码 · Its name within the rule set, 1…64 bytes.
    public var id: String = ""
    /// 文书标题 · What stands above it; the name of the kind where it is left out.
    public var title: String = ""
    /// 文种代字 · What stands in its number for the kind of paper, such as 许准; empty where its numbers come from the host alone.
    public var word: String = ""
    /// 正文 · Its paragraphs, 1…60, each of at most 4,096 bytes.
    public var paragraphs: [String] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ kind: Papers.Kind, _ id: String, title: String = "", word: String = "", paragraphs: [String]) {
      self.kind = kind
      self.id = id
      self.title = title
      self.word = word
      self.paragraphs = paragraphs
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      id = try fields.required("id")
      kind = try fields.required("kind")
      paragraphs = try fields.required("paragraphs")
      title = try fields.usual("title", "")
      word = try fields.usual("word", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("id"); id.write(to: &writer)
      writer.name("kind"); kind.write(to: &writer)
      writer.name("paragraphs"); writer.freeText(paragraphs)
      if !title.isEmpty { writer.name("title"); writer.freeText(title) }
      if !word.isEmpty { writer.name("word"); writer.freeText(word) }
    }
  }
}

extension Papers {
  /// 救济途径 · Where remedies against a decision are taken, as papers name it.
  /// 行政许可法 38(2); 行政处罚法 59(1).
  public struct Remedies: Record, Hashable {
    /// 复议机关 · The organ that hears reconsiderations.
    public var authority: String = "本级人民政府"
    /// 管辖法院 · The court of first instance.
    public var court: String = "有管辖权的人民法院"

    /// A record of what is said.
    public init(authority: String = "本级人民政府", court: String = "有管辖权的人民法院") {
      self.authority = authority
      self.court = court
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      authority = try fields.usual("authority", "本级人民政府")
      court = try fields.usual("court", "有管辖权的人民法院")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("authority"); writer.freeText(authority)
      writer.name("court"); writer.freeText(court)
    }
  }
}

extension Papers {
  /// 文书请求 · Which paper of a dossier is asked for.
  public struct Wish: Record, Equatable {
    /// 文书种类 · Which paper; the last there is ground for where it is left out.
    public var kind: Papers.Kind? = nil
    /// 文号 · Which of several of the kind; the last where it is empty.
    public var documentNumber: String = ""
    /// 查阅目的 · What names and words kept beside the ledger are read for, which is recorded; they are masked where it is empty, and for whoever may not read them.
    /// 个人信息保护法 6.
    public var purpose: String = ""
    /// 含网页 · Whether the paper is answered as a page of HTML as well.
    public var html: Bool = false

    /// A record of what is said.
    public init(_ kind: Papers.Kind? = nil, documentNumber: String = "", purpose: String = "", html: Bool = false) {
      self.kind = kind
      self.documentNumber = documentNumber
      self.purpose = purpose
      self.html = html
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.usual("documentNumber", "")
      html = try fields.usual("html", false)
      kind = try fields.optional("kind")
      purpose = try fields.usual("purpose", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      if html { writer.name("html"); html.write(to: &writer) }
      if let value = kind { writer.name("kind"); value.write(to: &writer) }
      if !purpose.isEmpty { writer.name("purpose"); writer.freeText(purpose) }
    }
  }
}

extension Papers {
  /// 文书索引 · A paper that a dossier has ground for.
  public struct Mention: Record, Equatable {
    /// 文书种类 · Which paper.
    public var kind: Papers.Kind = .acceptance
    /// 文书标题 · What stands above it.
    public var title: String = ""
    /// 文号 · Its number; empty where it has none.
    public var documentNumber: String = ""
    /// 成文日期 · Its day.
    public var date: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ kind: Papers.Kind, title: String, documentNumber: String = "", date: Day) {
      self.kind = kind
      self.title = title
      self.documentNumber = documentNumber
      self.date = date
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      date = try fields.required("date")
      documentNumber = try fields.usual("documentNumber", "")
      kind = try fields.required("kind")
      title = try fields.required("title")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("date"); date.write(to: &writer)
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      writer.name("kind"); kind.write(to: &writer)
      writer.name("title"); writer.freeText(title)
    }
  }
}

extension Papers {
  /// 文书 · A paper as it is printed: what it says is what the ledger says.
  public struct Paper: Record, Equatable {
    /// 文书种类 · Which paper.
    public var kind: Papers.Kind = .acceptance
    /// 式样代码 · The template.
    public var template: String = ""
    /// 规则集 · The rule set whose template it is, in force on the day of the paper.
    public var ruleSet: String = ""
    /// 文书标题 · What stands above it.
    public var title: String = ""
    /// 文号 · Its number; empty where it has none.
    public var documentNumber: String = ""
    /// 发文机关 · Who issues it.
    public var organ: String = ""
    /// 主送 · Whom it is for.
    public var addressee: String = ""
    /// 成文日期 · Its day.
    public var date: Day = Day(0)
    /// 成文日期书写 · The day as it stands on the paper: in Arabic figures since July 2012, in Chinese ones before.
    public var dateChinese: String = ""
    /// 正文 · Its paragraphs, filled; what belongs to a list is numbered.
    public var paragraphs: [String] = []
    /// 已脱敏 · Whether what is kept beside the ledger was masked.
    public var masked: Bool = false
    /// 网页 · The page, self-contained, for A4; left out where it was not asked for.
    public var html: String? = nil
    /// 全部文书 · All papers that the dossier has ground for, the oldest first.
    public var papers: [Papers.Mention] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(kind: Papers.Kind, template: String, ruleSet: String, title: String, documentNumber: String = "", organ: String, addressee: String, date: Day, dateChinese: String, paragraphs: [String], masked: Bool = false, html: String? = nil, papers: [Papers.Mention]) {
      self.kind = kind
      self.template = template
      self.ruleSet = ruleSet
      self.title = title
      self.documentNumber = documentNumber
      self.organ = organ
      self.addressee = addressee
      self.date = date
      self.dateChinese = dateChinese
      self.paragraphs = paragraphs
      self.masked = masked
      self.html = html
      self.papers = papers
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      addressee = try fields.required("addressee")
      date = try fields.required("date")
      dateChinese = try fields.required("dateChinese")
      documentNumber = try fields.usual("documentNumber", "")
      html = try fields.optional("html")
      kind = try fields.required("kind")
      masked = try fields.usual("masked", false)
      organ = try fields.required("organ")
      papers = try fields.required("papers")
      paragraphs = try fields.required("paragraphs")
      ruleSet = try fields.required("ruleSet")
      template = try fields.required("template")
      title = try fields.required("title")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("addressee"); writer.freeText(addressee)
      writer.name("date"); date.write(to: &writer)
      writer.name("dateChinese"); writer.freeText(dateChinese)
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      if let value = html { writer.name("html"); writer.freeText(value) }
      writer.name("kind"); kind.write(to: &writer)
      if masked { writer.name("masked"); masked.write(to: &writer) }
      writer.name("organ"); writer.freeText(organ)
      writer.name("papers"); papers.write(to: &writer)
      writer.name("paragraphs"); writer.freeText(paragraphs)
      writer.name("ruleSet"); ruleSet.write(to: &writer)
      writer.name("template"); template.write(to: &writer)
      writer.name("title"); writer.freeText(title)
    }
  }
}

/// The text this file is made from.
package enum PaperWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    namespace Papers  文书  How papers read that are handed to people: templates of a rule set, filled from the ledger, on A4.  GB/T 9704-2012
    code Kind  文书种类  Which paper it is; each follows from one event of a ledger.
     acceptance  受理通知书  That an application was accepted, as the dated written receipt.  行政许可法 32(2)
     corrections  一次性补正告知书  Everything that must be corrected, told once.  行政许可法 32(1)(4)
     rejection  不予受理决定书  That an application cannot be accepted, as the dated written receipt.  行政许可法 32(2)
     grant  准予行政许可决定书  That a licence is granted.  行政许可法 38(1)
     refusal  不予行政许可决定书  That a licence is refused, with reasons and remedies.  行政许可法 38(2)
     hearing  行政许可听证告知书  That a hearing may be asked for before a licence is decided.  行政许可法 47(1)
     hearingNotice  行政许可听证通知书  When and where the hearing that was asked for is held.  行政许可法 48(1)(1)
     stageAcceptance  并联审批受理通知书  That a stage of joint approval was accepted for all departments.  滨州市工程建设项目并联审批管理规定 10(1)
     stageCorrections  并联审批一次性补正告知书  Everything that must be corrected for a stage, told once.  滨州市工程建设项目并联审批管理规定 10(2)
     stageRejection  并联审批不予受理决定书  That a stage cannot be accepted, as the dated written receipt.  行政许可法 32(2)
     stageRefusal  并联审批不予审批决定书  That a stage is refused, since its material was not put in order.  滨州市工程建设项目并联审批管理规定 10(2)
     complaintAcceptance  投诉受理告知书  That a complaint is looked into.
     complaintRefusal  投诉不予受理告知书  That a complaint is not looked into, why, and where to turn.
     complaintReply  投诉答复意见书  What a complaint came to, in writing to the complainant.
     penaltyNotice  行政处罚事先告知书  What penalty is intended, on what facts and law, and which rights there are.  行政处罚法 44
     penaltyHearing  行政处罚听证通知书  When and where the hearing that was asked for is held.  行政处罚法 64(2)
     penaltyDecision  行政处罚决定书  That a penalty is given, with remedies.  行政处罚法 59(1)
     penaltyNone  不予行政处罚决定书  That an act is not punished, and why, with remedies.  行政处罚法 57(1)(2); 行政处罚法 57(1)(3)
     card  督办通知单  A warning or a card of electronic supervision, as it is served on a unit.
    code Slot  文书要素  What a template may name in braces by its Chinese name; a list stands at the end of its paragraph.
     name  当事人  Who it is for; kept beside the ledger, and masked for whoever may not read it.
     number  编号  The number of the dossier.
     organ  机关名称  Who issues it.
     received  收件日期  The day it was handed in, or the complaint was received.
     item  事项名称  The item's name in the version that applies.
     branches  阶段事项  The items of a stage, each with its department; a list.
     manner  受理方式  How it was accepted.
     basis  适用依据  The articles that the event itself rests on, in force on its day.
     lacking  容缺材料  The materials that are handed in later; a list.
     lackingBy  容缺补齐期限  The day by which they are.
     promisedDue  承诺办结日  The day by which it is promised, as it stood then.
     statutoryDue  法定办结日  The day by which the law wants it, as it stood then.
     corrections  补正内容  What must be corrected; a list.
     correctionBy  补正期限  The last day for corrections.
     ground  认定情形  On which of the cases that the law names it rests.
     reason  理由  Why.
     competent  有权机关  The organ to turn to.
     certificate  证件送达期限  The time in which the certificate is handed over.
     hearingAsk  听证申请期限  The time in which a hearing may be asked for.
     hearingBy  听证申请截止日  The last day to ask for a hearing.
     hearingDay  听证时间  The day of a hearing, and when it begins.
     hearingPlace  听证地点  Where a hearing is held.
     reconsideration  复议期限  The time to ask for reconsideration.
     authority  复议机关  Where to ask for reconsideration, as the rule set says.
     suit  诉讼期限  The time to sue directly; none where reconsideration comes first.
     suitAfter  复议后诉讼期限  The time to sue after reconsideration, where that comes first.
     court  管辖法院  Where to sue, as the rule set says.
     due  办结期限  The day by which a complaint ends.
     handledBy  承办单位  The unit that looks into a complaint.
     finding  认定  What a complaint came to.
     measures  处理措施  What was done about it; a list.
     reply  答复内容  The words of the reply; kept beside the ledger, and masked for whoever may not read them.
     review  复查申请期限  The time to ask for a review of a reply.
     violation  违法行为  The violation.
     committed  违法行为日期  The day of the act.
     law  处罚依据  The article that threatens the penalty.
     reckoning  裁量过程  How the penalty was found, line by line; a list.
     penalties  处罚内容  What is ordered or intended: the fine and what goes beside it; a list.
     pay  缴款期限  The time to pay a fine; none where there is none.
     lateDaily  日加处比例  What paying late adds a day.
     unit  责任单位  The unit that a card was issued to.
     severity  监察等级  A warning, a yellow or a red card.
     rule  监察规则  The rule that was broken.
     source  违反卷宗  The dossier in which it was.
     breached  违反时刻  Since when.
     lines  发牌说明  Facts and arithmetic of a card; a list.
     replyBy  答复期限  The last day to answer.
     finishBy  限期办结日  The last day to finish; none where a card asks for no more than an answer.
     objectBy  申诉期限  The last day to object.
    record Template Hashable  文书式样  How a paper reads: text with named slots, `{事项名称}`, and articles, `{依据 licensing:38(1)}`, and no logic. A paragraph with a slot that has nothing to say is left out.
     _ kind  Kind start acceptance  文书种类  Which paper.
     _ id  text  式样代码  Its name within the rule set, 1…64 bytes.
     title  text = ""  文书标题  What stands above it; the name of the kind where it is left out.
     word  text = ""  文种代字  What stands in its number for the kind of paper, such as 许准; empty where its numbers come from the host alone.
     paragraphs  [text]!  正文  Its paragraphs, 1…60, each of at most 4,096 bytes.
    record Remedies Hashable whole  救济途径  Where remedies against a decision are taken, as papers name it.  行政许可法 38(2); 行政处罚法 59(1)
     authority  text = "本级人民政府"  复议机关  The organ that hears reconsiderations.
     court  text = "有管辖权的人民法院"  管辖法院  The court of first instance.
    record Wish  文书请求  Which paper of a dossier is asked for.
     _ kind  Kind?  文书种类  Which paper; the last there is ground for where it is left out.
     documentNumber  text = ""  文号  Which of several of the kind; the last where it is empty.
     purpose  text = ""  查阅目的  What names and words kept beside the ledger are read for, which is recorded; they are masked where it is empty, and for whoever may not read them.  个人信息保护法 6
     html  flag  含网页  Whether the paper is answered as a page of HTML as well.
    record Mention  文书索引  A paper that a dossier has ground for.
     _ kind  Kind start acceptance  文书种类  Which paper.
     title  text  文书标题  What stands above it.
     documentNumber  text = ""  文号  Its number; empty where it has none.
     date  day  成文日期  Its day.
    record Paper  文书  A paper as it is printed: what it says is what the ledger says.
     kind  Kind start acceptance  文书种类  Which paper.
     template  text  式样代码  The template.
     ruleSet  text  规则集  The rule set whose template it is, in force on the day of the paper.
     title  text  文书标题  What stands above it.
     documentNumber  text = ""  文号  Its number; empty where it has none.
     organ  text  发文机关  Who issues it.
     addressee  text  主送  Whom it is for.
     date  day  成文日期  Its day.
     dateChinese  text  成文日期书写  The day as it stands on the paper: in Arabic figures since July 2012, in Chinese ones before.
     paragraphs  [text]!  正文  Its paragraphs, filled; what belongs to a list is numbered.
     masked  flag  已脱敏  Whether what is kept beside the ledger was masked.
     html  text?  网页  The page, self-contained, for A4; left out where it was not asked for.
     papers  [Mention]!  全部文书  All papers that the dossier has ground for, the oldest first.
    """#
}
