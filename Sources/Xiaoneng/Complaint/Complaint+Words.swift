// swift-format-ignore-file
// Made from Complaint.words by `make words`: never edited.

/// 投诉件 · What is said, asked and recorded of complaints, the hotline and published tables.
public enum Complaints {}

extension Complaints {
  /// 办理阶段 · Where a complaint stands.
  public enum Phase: String, DossierPhase, Hashable, Sendable {
    /// 无 · Before its first event.
    case none
    /// 已登记 · It was written down, and is to be put before a leader.
    case registered
    /// 已呈批 · A leader is to decide whether it is looked into.
    case submitted
    /// 办理中 · It is looked into.
    case accepted
    /// 待审定 · The findings are to be ruled on.
    case reported
    /// 已办结 · It was closed with a finding.
    case closed
    /// 不予受理 · It is not looked into, with the ground told.
    case refused
    /// 已转送 · It went to whoever it belongs to.
    case forwarded
    /// 已并件 · It is dealt with together with an earlier one.
    case joined

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .none: "无"
      case .registered: "已登记"
      case .submitted: "已呈批"
      case .accepted: "办理中"
      case .reported: "待审定"
      case .closed: "已办结"
      case .refused: "不予受理"
      case .forwarded: "已转送"
      case .joined: "已并件"
      }
    }

    /// 序号 · The place among the phases.
    var number: UInt8 {
      switch self {
      case .none: 0
      case .registered: 1
      case .submitted: 2
      case .accepted: 3
      case .reported: 4
      case .closed: 5
      case .refused: 6
      case .forwarded: 7
      case .joined: 8
      }
    }
  }
}

extension Complaints {
  /// 投诉件种类 · What kind of matter a complaint is: the limits and the numbering follow from it.
  public enum Kind: String, JSONName, Hashable, Sendable {
    /// 效能投诉 · A complaint about how an office or its officers work; numbered TS, by default closed within 30 calendar days.
    case efficiency
    /// 热线工单 · A ticket of the 12345 hotline; numbered GD, by default closed within 5 working days.
    case ticket

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .efficiency: "效能投诉"
      case .ticket: "热线工单"
      }
    }
  }
}

extension Complaints {
  /// 来源 · The way by which a complaint came in.
  public enum Channel: String, JSONName, Hashable, Sendable {
    /// 电话 · By telephone; the seconds until it was answered may be told.
    case telephone
    /// 来信 · By a letter on paper.
    case letter
    /// 来访 · By a visit; the number of representatives may be told.
    case visit
    /// 网站 · By the portal, or by Open311.
    case web
    /// 电子邮件 · By e-mail.
    case email
    /// 效能监督卡 · By a supervision card that came back from an enterprise.
    case card
    /// 督查 · Found by an inspection.
    case inspection
    /// 媒体 · Found in the press or in other media.
    case media

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .telephone: "电话"
      case .letter: "来信"
      case .visit: "来访"
      case .web: "网站"
      case .email: "电子邮件"
      case .card: "效能监督卡"
      case .inspection: "督查"
      case .media: "媒体"
      }
    }
  }
}

extension Complaints {
  /// 署名方式 · Whether the complainant gave a name, and whether it may be told to those who look into the matter.
  public enum Identity: String, JSONName, Hashable, Sendable {
    /// 实名 · A name is given: the reply is in writing.
    case realName
    /// 要求保密 · A name is given, and is asked to be kept secret: the reply may take any manner.
    case confidential
    /// 匿名 · No name is given: there is no one to reply to, and it is investigated all the same.
    case anonymous

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .realName: "实名"
      case .confidential: "要求保密"
      case .anonymous: "匿名"
      }
    }
  }
}

extension Complaints {
  /// 办理方式 · Who looks into a complaint, as the leader decides on acceptance.
  public enum Mode: String, JSONName, Hashable, Sendable {
    /// 自办 · The office itself, as for complaints against leaders, across departments or of weight; the limit counts from acceptance.
    case own
    /// 交办 · A unit that reports back to the office by a day; the limit counts from receipt.
    case assign
    /// 转办 · The competent body within the system; the limit counts from receipt.
    case transfer
    /// 督办 · The office or a unit, under special attention from the start.
    case supervise

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .own: "自办"
      case .assign: "交办"
      case .transfer: "转办"
      case .supervise: "督办"
      }
    }
  }
}

extension Complaints {
  /// 不予受理的情形 · The ground on which a complaint is not looked into; some ask for the right channel to be told.
  public enum Ground: String, JSONName, Hashable, Sendable {
    /// 属诉讼、仲裁、复议、纪检或信息公开事项 · A matter for a court, arbitration, reconsideration, discipline or disclosure: the right channel is told.
    case otherRemedy
    /// 已进入信访程序 · A matter that a petition procedure already deals with: the right channel is told.
    /// 信访工作条例 19(3).
    case inPetition
    /// 已有合法结论 · A matter that was decided already, with a lawful conclusion.
    case concluded
    /// 涉及秘密、隐私或违背公序良俗 · A matter that touches secrets or privacy, or that offends public order and good morals.
    case notPublic
    /// 没有具体事实 · No concrete fact is told that could be looked into.
    case noFact
    /// 同一事实和理由已作出终结答复 · The same fact and reason were finally answered already.
    /// 信访工作条例 36(3).
    case answered
    /// 不属本机关职权 · A matter outside the powers of this office: the right channel is told.
    case notOurs

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .otherRemedy: "属诉讼、仲裁、复议、纪检或信息公开事项"
      case .inPetition: "已进入信访程序"
      case .concluded: "已有合法结论"
      case .notPublic: "涉及秘密、隐私或违背公序良俗"
      case .noFact: "没有具体事实"
      case .answered: "同一事实和理由已作出终结答复"
      case .notOurs: "不属本机关职权"
      }
    }
  }
}

extension Complaints {
  /// 认定 · What the investigation of a complaint came to.
  public enum Finding: String, JSONName, Hashable, Sendable {
    /// 属实 · What was complained about is true; a fault of the case it concerns.
    case substantiated
    /// 部分属实 · A part of it is true; a fault of the case it concerns, too.
    case partly
    /// 不属实 · It is not true.
    case unfounded
    /// 无法查实 · It could be neither proved nor disproved.
    case unverifiable
    /// 撤诉 · The complainant withdrew before the end; never said by whoever closes or reviews.
    case withdrawn

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .substantiated: "属实"
      case .partly: "部分属实"
      case .unfounded: "不属实"
      case .unverifiable: "无法查实"
      case .withdrawn: "撤诉"
      }
    }
  }
}

extension Complaints {
  /// 答复方式 · The way by which a reply reaches the complainant.
  public enum ReplyManner: String, JSONName, Hashable, Sendable {
    /// 书面 · In writing, with the number of the letter: the only manner for a real name.
    case written
    /// 口头 · By telephone or face to face.
    case oral
    /// 网上 · On the portal.
    case web

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .written: "书面"
      case .oral: "口头"
      case .web: "网上"
      }
    }
  }
}

extension Complaints {
  /// 回访结果 · What the complainant says when called back after the reply.
  public enum FollowUpResult: String, JSONName, Hashable, Sendable {
    /// 满意 · Satisfied; counts for the rate of satisfaction.
    case satisfied
    /// 基本满意 · Basically satisfied; counts for the rate of satisfaction.
    case basically
    /// 不满意 · Not satisfied; where that has ground, it is investigated again, once.
    case unsatisfied
    /// 无法联系 · Could not be reached: counts as no answer, and the call may be made again.
    case unreached

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .satisfied: "满意"
      case .basically: "基本满意"
      case .unsatisfied: "不满意"
      case .unreached: "无法联系"
      }
    }
  }
}

extension Complaints {
  /// 复查复核结论 · What the review by the next level came to.
  public enum ReviewOutcome: String, JSONName, Hashable, Sendable {
    /// 维持 · The finding stands.
    case upheld
    /// 变更 · Another finding takes its place, and is told.
    case changed
    /// 重新办理 · It is investigated again, with a limit of its own.
    case redo

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .upheld: "维持"
      case .changed: "变更"
      case .redo: "重新办理"
      }
    }
  }
}

extension Complaints.Joining {
  /// 并件类型 · How the later complaint relates to the first.
  public enum Kind: String, JSONName, Hashable, Sendable {
    /// 多人反映同一问题 · Other people complain about the same matter.
    case duplicate
    /// 重复投诉 · The same complainant brings the same matter again.
    case `repeat`

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .duplicate: "多人反映同一问题"
      case .repeat: "重复投诉"
      }
    }
  }
}

extension Complaints {
  /// 办结 · The end of the investigation, approved by the leader; needs a report before it, except for a simple complaint or a ticket.
  public struct Closing: Record, Equatable {
    /// 认定 · What the investigation came to; never withdrawn.
    public var finding: Complaints.Finding = .unverifiable
    /// 处理措施 · What was done about it, one measure each, 100 at most; empty where nothing was.
    public var measures: [String] = []
    /// 审批文号 · The number of the leader's approval; may be left out.
    public var documentNumber: String = ""
    /// 关联卷宗 · The dossier of what follows, such as a case; left out where nothing does.
    public var consequence: DossierKey? = nil
    /// 无答复地址 · Whether there is no one to reply to, since the complaint is anonymous.
    public internal(set) var noReplyAddress: Bool = false
    /// 审定人 · The id of the leader who approved it; they do not review it later.
    public internal(set) var by: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ finding: Complaints.Finding, measures: [String] = [], documentNumber: String = "", consequence: DossierKey? = nil) {
      self.finding = finding
      self.measures = measures
      self.documentNumber = documentNumber
      self.consequence = consequence
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      if fields.isRecorded { by = try fields.usual("by", "") }
      consequence = try fields.optional("consequence")
      documentNumber = try fields.usual("documentNumber", "")
      finding = try fields.required("finding")
      measures = try fields.list("measures")
      if fields.isRecorded { noReplyAddress = try fields.usual("noReplyAddress", false) }
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !by.isEmpty { writer.name("by"); by.write(to: &writer) }
      if let value = consequence { writer.name("consequence"); value.write(to: &writer) }
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      writer.name("finding"); finding.write(to: &writer)
      if !measures.isEmpty { writer.name("measures"); writer.freeText(measures) }
      if noReplyAddress { writer.name("noReplyAddress"); noReplyAddress.write(to: &writer) }
    }
  }
}

extension Complaints {
  /// 答复 · The reply to the complainant, once for each closing; none where the complaint is anonymous.
  public struct Reply: Record, Equatable {
    /// 答复内容 · The words of the reply, kept beside the ledger.
    public var text: String = ""
    /// 答复方式 · How the reply reaches the complainant; in writing where the name is real.
    public var manner: Complaints.ReplyManner = .written
    /// 答复意见书文号 · The number of the letter; left out only where the complainant asked for secrecy.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ text: String, manner: Complaints.ReplyManner, documentNumber: String = "") {
      self.text = text
      self.manner = manner
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.usual("documentNumber", "")
      manner = try fields.required("manner")
      text = try fields.required("text")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      writer.name("manner"); manner.write(to: &writer)
      if !writer.withholdsPersonal { writer.name("text"); text.write(to: &writer) }
    }
  }
}

extension Complaints {
  /// 答复记录 · A reply as the ledger knows it: its words are a commitment.
  public struct ReplyRecord: Record, Equatable {
    /// 答复方式 · How the reply reached the complainant.
    public var manner: Complaints.ReplyManner = .written
    /// 答复意见书文号 · The number of the letter; left out where there is none.
    public var documentNumber: String = ""
    /// 答复校验值 · The commitment to the words of the reply.
    public var text: LedgerDigest = .zero

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(manner: Complaints.ReplyManner, documentNumber: String = "", text: LedgerDigest) {
      self.manner = manner
      self.documentNumber = documentNumber
      self.text = text
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.usual("documentNumber", "")
      manner = try fields.required("manner")
      text = try fields.required("text")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      writer.name("manner"); manner.write(to: &writer)
      writer.name("text"); text.write(to: &writer)
    }
  }
}

extension Complaints {
  /// 回访 · The call-back after the reply; one that reached no one may be made again.
  public struct FollowUp: Record, Equatable {
    /// 回访结果 · What the complainant says of the handling.
    public var result: Complaints.FollowUpResult = .satisfied
    /// 不满理由成立 · Whether the dissatisfaction has ground; said only of a complainant who is not satisfied.
    public var founded: Bool = false
    /// 回访意见 · The words of the complainant, kept beside the ledger; left out where nothing was said.
    public var words: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ result: Complaints.FollowUpResult, founded: Bool = false, words: String = "") {
      self.result = result
      self.founded = founded
      self.words = words
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      founded = try fields.usual("founded", false)
      result = try fields.required("result")
      words = try fields.usual("words", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if founded { writer.name("founded"); founded.write(to: &writer) }
      writer.name("result"); result.write(to: &writer)
      if !writer.withholdsPersonal, !words.isEmpty { writer.name("words"); words.write(to: &writer) }
    }
  }
}

extension Complaints {
  /// 回访记录 · A call-back as the ledger knows it: the words are a commitment.
  public struct FollowUpRecord: Record, Equatable {
    /// 回访结果 · What the complainant said of the handling.
    public var result: Complaints.FollowUpResult = .satisfied
    /// 不满理由成立 · Whether the dissatisfaction had ground.
    public var founded: Bool = false
    /// 回访意见校验值 · The commitment to the words; left out where nothing was said.
    public var words: LedgerDigest? = nil
    /// 重新办理 · Whether it is investigated again for it; that happens once.
    public var redo: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(result: Complaints.FollowUpResult, founded: Bool = false, words: LedgerDigest? = nil, redo: Bool = false) {
      self.result = result
      self.founded = founded
      self.words = words
      self.redo = redo
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      founded = try fields.usual("founded", false)
      redo = try fields.usual("redo", false)
      result = try fields.required("result")
      words = try fields.optional("words")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if founded { writer.name("founded"); founded.write(to: &writer) }
      if redo { writer.name("redo"); redo.write(to: &writer) }
      writer.name("result"); result.write(to: &writer)
      if let value = words { writer.name("words"); value.write(to: &writer) }
    }
  }
}

extension Complaints {
  /// 复查复核申请 · Asks the next level to look at it again, within 30 days of the answer by default; the second review is final.
  /// 信访工作条例 35; 36(1).
  public struct ReviewRequest: Record, Equatable {
    /// 申请理由 · Why the complainant is not content, kept beside the ledger.
    public var ground: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ ground: String) {
      self.ground = ground
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      ground = try fields.required("ground")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !writer.withholdsPersonal { writer.name("ground"); ground.write(to: &writer) }
    }
  }
}

extension Complaints {
  /// 复查复核登记 · A review that was asked for, as the ledger knows it: the ground is a commitment.
  public struct ReviewRecord: Record, Equatable {
    /// 复查复核级次 · Which review it is: 1 for the first, 2 for the second and last.
    public var stage: Int32 = 0
    /// 申请理由校验值 · The commitment to the ground.
    public var ground: LedgerDigest = .zero
    /// 答复期限 · The last day for the answer, by default 30 calendar days on.
    /// 信访工作条例 35; 36(1).
    public var due: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(stage: Int32, ground: LedgerDigest, due: Day) {
      self.stage = stage
      self.ground = ground
      self.due = due
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      due = try fields.required("due")
      ground = try fields.required("ground")
      stage = try fields.required("stage")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("due"); due.write(to: &writer)
      writer.name("ground"); ground.write(to: &writer)
      writer.name("stage"); stage.write(to: &writer)
    }
  }
}

extension Complaints {
  /// 复查复核意见 · The answer of the next level, by someone who has neither decided nor reviewed it before.
  /// 信访工作条例 35; 36(1).
  public struct ReviewAnswer: Record, Equatable {
    /// 复查复核结论 · What the review came to.
    public var outcome: Complaints.ReviewOutcome = .upheld
    /// 意见内容 · The words of the answer, kept beside the ledger.
    public var text: String = ""
    /// 意见书文号 · The number of the letter; may be left out.
    public var documentNumber: String = ""
    /// 变更后认定 · The finding in place of the old one; given with a change, and only then.
    public var finding: Complaints.Finding? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ outcome: Complaints.ReviewOutcome, text: String, documentNumber: String = "", finding: Complaints.Finding? = nil) {
      self.outcome = outcome
      self.text = text
      self.documentNumber = documentNumber
      self.finding = finding
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.usual("documentNumber", "")
      finding = try fields.optional("finding")
      outcome = try fields.required("outcome")
      text = try fields.required("text")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      if let value = finding { writer.name("finding"); value.write(to: &writer) }
      writer.name("outcome"); outcome.write(to: &writer)
      if !writer.withholdsPersonal { writer.name("text"); text.write(to: &writer) }
    }
  }
}

extension Complaints {
  /// 复查复核意见记录 · The answer of the next level as the ledger knows it: its words are a commitment.
  public struct ReviewAnswerRecord: Record, Equatable {
    /// 复查复核级次 · Which review was answered: 1 for the first, 2 for the second and last.
    public var stage: Int32 = 0
    /// 复查复核人 · The id of whoever answered; they do not answer the next review.
    public var by: String = ""
    /// 复查复核结论 · What the review came to.
    public var outcome: Complaints.ReviewOutcome = .upheld
    /// 变更后认定 · The finding in place of the old one; left out where it stands.
    public var finding: Complaints.Finding? = nil
    /// 意见书文号 · The number of the letter; left out where there is none.
    public var documentNumber: String = ""
    /// 意见校验值 · The commitment to the words of the answer.
    public var text: LedgerDigest = .zero

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(stage: Int32, by: String = "", outcome: Complaints.ReviewOutcome, finding: Complaints.Finding? = nil, documentNumber: String = "", text: LedgerDigest) {
      self.stage = stage
      self.by = by
      self.outcome = outcome
      self.finding = finding
      self.documentNumber = documentNumber
      self.text = text
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      by = try fields.usual("by", "")
      documentNumber = try fields.usual("documentNumber", "")
      finding = try fields.optional("finding")
      outcome = try fields.required("outcome")
      stage = try fields.required("stage")
      text = try fields.required("text")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !by.isEmpty { writer.name("by"); by.write(to: &writer) }
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      if let value = finding { writer.name("finding"); value.write(to: &writer) }
      writer.name("outcome"); outcome.write(to: &writer)
      writer.name("stage"); stage.write(to: &writer)
      writer.name("text"); text.write(to: &writer)
    }
  }
}

extension Complaints {
  /// 打击报复举报 · Reports retaliation for the complaint: an urgent path of its own, whatever phase the complaint is in.
  /// 信访工作条例 18(4); 46(6).
  public struct RetaliationReport: Record, Equatable {
    /// 举报内容 · What happened, kept beside the ledger.
    public var text: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ text: String) {
      self.text = text
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      text = try fields.required("text")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !writer.withholdsPersonal { writer.name("text"); text.write(to: &writer) }
    }
  }
}

extension Complaints {
  /// 打击报复举报记录 · A report of retaliation as the ledger knows it: its words are a commitment.
  public struct RetaliationRecord: Record, Equatable {
    /// 举报校验值 · The commitment to the words of the report.
    public var text: LedgerDigest = .zero
    /// 处置期限 · The last day for supervision to settle it, by default one working day on.
    public var due: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(text: LedgerDigest, due: Day) {
      self.text = text
      self.due = due
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      due = try fields.required("due")
      text = try fields.required("text")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("due"); due.write(to: &writer)
      writer.name("text"); text.write(to: &writer)
    }
  }
}

extension Complaints {
  /// 打击报复处置 · What supervision found of the report, and did about it.
  /// 信访工作条例 18(4); 46(6).
  public struct RetaliationFinding: Record, Equatable {
    /// 打击报复属实 · Whether there was retaliation; always said.
    public var founded: Bool = false
    /// 处置决定文号 · The number of the written decision.
    public var documentNumber: String = ""
    /// 处置措施 · What was done; may be left out only where there was no retaliation.
    public var measures: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(founded: Bool, documentNumber: String, measures: String = "") {
      self.founded = founded
      self.documentNumber = documentNumber
      self.measures = measures
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
      founded = try fields.required("founded")
      measures = try fields.usual("measures", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("founded"); founded.write(to: &writer)
      if !measures.isEmpty { writer.name("measures"); writer.freeText(measures) }
    }
  }
}

extension Complaints {
  /// 结果公布 · The result as the public reads it; refused where it would make the complainant known.
  public struct Publication: Record, Equatable {
    /// 公布内容 · The result in plain words, of at most 4,096 bytes; empty in a correction takes the publication back.
    public var summary: String = ""
    /// 更正理由 · Why what was published is corrected; needed for a correction, and left out the first time.
    public var reason: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ summary: String, reason: String = "") {
      self.summary = summary
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      reason = try fields.usual("reason", "")
      summary = try fields.required("summary")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !reason.isEmpty { writer.name("reason"); writer.freeText(reason) }
      writer.name("summary"); writer.freeText(summary)
    }
  }
}

extension Complaints {
  /// 督办 · Puts an open complaint under special attention, once: overdue, refused, repeated, of bad effect, or marked by a leader.
  public struct Supervision: Record, Equatable {
    /// 督办理由 · Why it needs special attention.
    public var reason: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ reason: String) {
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("reason"); writer.freeText(reason)
    }
  }
}

extension Complaints {
  /// 身份泄露 · Someone made the complainant known, as supervision found; a red fault.
  /// 信访工作条例 30(3); 46(5).
  public struct IdentityLeak: Record, Equatable {
    /// 发现经过 · How the leak was found; it must not name the complainant.
    public var reason: String = ""
    /// 泄露人员 · The id of the officer who did it; empty where not known.
    public var officer: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ reason: String, officer: String = "") {
      self.reason = reason
      self.officer = officer
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      officer = try fields.usual("officer", "")
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !officer.isEmpty { writer.name("officer"); officer.write(to: &writer) }
      writer.name("reason"); writer.freeText(reason)
    }
  }
}

extension Complaints {
  /// 办理评价 · The complainant rates the handling after the reply, once.
  public struct Rating: Record, Equatable {
    /// 星级 · One to five stars; one and two are a bad rating.
    public var stars: Int32 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(stars: Int32) {
      self.stars = stars
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      stars = try fields.required("stars")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("stars"); stars.write(to: &writer)
    }
  }
}

extension Complaints {
  /// 保管期满 · The papers were kept as long as they must be, and the personal data are erased with it.
  /// 个人信息保护法 47(1)(2).
  public struct Expiry: Record, Equatable {
    /// 保管年限 · The years for which they were kept since closing.
    public var years: Int32 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(years: Int32) {
      self.years = years
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      years = try fields.required("years")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("years"); years.write(to: &writer)
    }
  }
}

extension Complaints {
  /// 撤诉记录 · The complainant withdrew, as the ledger knows it: the reason is a commitment.
  public struct Withdrawal: Record, Equatable {
    /// 撤诉理由校验值 · The commitment to the reason.
    public var reason: LedgerDigest = .zero
    /// 继续办理 · Whether it goes on all the same, since others who joined complain about it too.
    public var goesOn: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(reason: LedgerDigest, goesOn: Bool = false) {
      self.reason = reason
      self.goesOn = goesOn
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      goesOn = try fields.usual("goesOn", false)
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if goesOn { writer.name("goesOn"); goesOn.write(to: &writer) }
      writer.name("reason"); reason.write(to: &writer)
    }
  }
}

extension Complaints {
  /// 派单 · An accepted complaint is given to a unit or to officers, again after a return.
  public struct Dispatch: Record, Equatable {
    /// 承办单位 · The code of the unit that looks into it; empty for the office itself, then officers are named.
    public var unit: String = ""
    /// 承办人员 · The ids of the officers who investigate, of that unit; may be empty where a unit is named.
    /// 信访工作条例 28(3).
    public var officers: [String] = []
    /// 不得再退回 · Whether it may not be returned again, since it was returned before; left out where it may.
    public internal(set) var final: Bool? = nil
    /// 退回期限 · The last moment for sending it back, by default 24 hours on; left out where it may not be.
    public internal(set) var returnBy: Instant? = nil
    /// 起算日 · The day from which another unit's days on a ticket count, which is that of the dispatch; left out where the old ones run on.
    /// 安阳市政务服务条例 50(1).
    public internal(set) var from: Day? = nil

    /// A record of what is said.
    public init(unit: String = "", officers: [String] = []) {
      self.unit = unit
      self.officers = officers
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      if fields.isRecorded { final = try fields.optional("final") }
      if fields.isRecorded { from = try fields.optional("from") }
      officers = try fields.list("officers")
      if fields.isRecorded { returnBy = try fields.optional("returnBy") }
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = final { writer.name("final"); value.write(to: &writer) }
      if let value = from { writer.name("from"); value.write(to: &writer) }
      if !officers.isEmpty { writer.name("officers"); officers.write(to: &writer) }
      if let value = returnBy { writer.name("returnBy"); value.write(to: &writer) }
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Complaints {
  /// 退回 · Sent back by the unit as not its own matter: once, by the moment the dispatch tells.
  public struct Return: Record, Equatable {
    /// 退回理由 · Why the matter is not this unit's.
    public var reason: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ reason: String) {
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("reason"); writer.freeText(reason)
    }
  }
}

extension Complaints {
  /// 要求说明情况 · An explanation asked of the unit complained about; 99 at most in one complaint.
  /// 政府督查工作条例 12(1).
  public struct ExplanationRequest: Record, Equatable {
    /// 说明事项 · What is to be explained; refused where it would make the complainant known.
    /// 信访工作条例 30(3).
    public var question: String = ""
    /// 回复期限 · The last day for the explanation; today or later.
    public var replyBy: Day = Day(0)
    /// 通知文号 · The number of the letter to the unit.
    public var documentNumber: String = ""
    /// 说明序号 · Which request of the complaint it is, counted from 1.
    public internal(set) var number: Int32? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ question: String, replyBy: Day, documentNumber: String) {
      self.question = question
      self.replyBy = replyBy
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
      if fields.isRecorded { number = try fields.optional("number") }
      question = try fields.required("question")
      replyBy = try fields.required("replyBy")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
      if let value = number { writer.name("number"); value.write(to: &writer) }
      writer.name("question"); writer.freeText(question)
      writer.name("replyBy"); replyBy.write(to: &writer)
    }
  }
}

extension Complaints {
  /// 情况说明 · The explanation of the unit complained about, once for each request.
  public struct UnitExplanation: Record, Equatable {
    /// 说明序号 · Which request it answers, counted from 1.
    public var number: Int32 = 0
    /// 说明内容 · The words of the explanation, kept beside the ledger.
    public var text: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ number: Int32, text: String) {
      self.number = number
      self.text = text
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      number = try fields.required("number")
      text = try fields.required("text")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("number"); number.write(to: &writer)
      if !writer.withholdsPersonal { writer.name("text"); text.write(to: &writer) }
    }
  }
}

extension Complaints {
  /// 情况说明记录 · An explanation as the ledger knows it: its words are a commitment.
  public struct ExplanationRecord: Record, Equatable {
    /// 说明序号 · Which request it answers, counted from 1.
    public var number: Int32 = 0
    /// 说明校验值 · The commitment to the words of the explanation.
    public var text: LedgerDigest = .zero
    /// 逾期说明 · Whether it came after the last day.
    public var late: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: Int32, text: LedgerDigest, late: Bool = false) {
      self.number = number
      self.text = text
      self.late = late
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      late = try fields.usual("late", false)
      number = try fields.required("number")
      text = try fields.required("text")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if late { writer.name("late"); late.write(to: &writer) }
      writer.name("number"); number.write(to: &writer)
      writer.name("text"); text.write(to: &writer)
    }
  }
}

extension Complaints {
  /// 证据 · A piece of evidence, by reference: the file itself is kept elsewhere.
  public struct Evidence: Record, Equatable {
    /// 文件校验值 · The SHA-256 digest of the file, never all zeros.
    public var hash: LedgerDigest = .zero
    /// 文件大小 · The size of the file in bytes, one at least.
    public var size: Int64 = 0
    /// 媒体类型 · The media type of the file, such as `image/jpeg`, of at most 128 bytes.
    public var type: String = ""
    /// 证据名称 · What it shows, of at most 512 bytes; it must not make the complainant known.
    /// 信访工作条例 30(3).
    public var title: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(hash: LedgerDigest, size: Int64, type: String, title: String = "") {
      self.hash = hash
      self.size = size
      self.type = type
      self.title = title
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      hash = try fields.required("hash")
      size = try fields.required("size")
      title = try fields.usual("title", "")
      type = try fields.required("type")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("hash"); hash.write(to: &writer)
      writer.name("size"); size.write(to: &writer)
      if !title.isEmpty { writer.name("title"); writer.freeText(title) }
      writer.name("type"); type.write(to: &writer)
    }
  }
}

extension Complaints {
  /// 延期 · More time, once and before the limit ends, approved by the leader and told to the complainant.
  public struct Extension: Record, Equatable {
    /// 延长天数 · Days of the kind the limit counts in: from one to what the profile allows, by default 30, for a ticket 5.
    public var days: Int32 = 0
    /// 延期理由 · Why more time is needed, as the complainant is told.
    public var reason: String = ""
    /// 延期告知书文号 · The number of the notice to the complainant; left out only where the complaint is anonymous.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ days: Int32, reason: String, documentNumber: String = "") {
      self.days = days
      self.reason = reason
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      days = try fields.required("days")
      documentNumber = try fields.usual("documentNumber", "")
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("days"); days.write(to: &writer)
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      writer.name("reason"); writer.freeText(reason)
    }
  }
}

extension Complaints {
  /// 调查报告 · What the investigation found, before the leader approves it or sends it back.
  public struct InvestigationReport: Record, Equatable {
    /// 拟认定 · The finding that is proposed; never withdrawn.
    public var finding: Complaints.Finding = .unverifiable
    /// 报告内容 · The words of the report, kept beside the ledger.
    public var text: String = ""
    /// 处理建议 · The measures that are proposed, one each, 100 at most; empty where none are.
    public var measures: [String] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ finding: Complaints.Finding, text: String, measures: [String] = []) {
      self.finding = finding
      self.text = text
      self.measures = measures
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      finding = try fields.required("finding")
      measures = try fields.list("measures")
      text = try fields.required("text")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("finding"); finding.write(to: &writer)
      if !measures.isEmpty { writer.name("measures"); writer.freeText(measures) }
      if !writer.withholdsPersonal { writer.name("text"); text.write(to: &writer) }
    }
  }
}

extension Complaints {
  /// 调查报告记录 · A report as the ledger knows it: its words are a commitment.
  public struct InvestigationRecord: Record, Equatable {
    /// 拟认定 · The finding that is proposed.
    public var finding: Complaints.Finding = .unverifiable
    /// 报告校验值 · The commitment to the words of the report.
    public var text: LedgerDigest = .zero
    /// 处理建议 · The measures that are proposed; empty where none are.
    public var measures: [String] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(finding: Complaints.Finding, text: LedgerDigest, measures: [String] = []) {
      self.finding = finding
      self.text = text
      self.measures = measures
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      finding = try fields.required("finding")
      measures = try fields.list("measures")
      text = try fields.required("text")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("finding"); finding.write(to: &writer)
      if !measures.isEmpty { writer.name("measures"); writer.freeText(measures) }
      writer.name("text"); text.write(to: &writer)
    }
  }
}

extension Complaints {
  /// 投诉人 · Who complains: kept beside the ledger and never in it, readable by few, and each reading recorded.
  /// 信访工作条例 30(3).
  public struct Complainant: Record, Equatable {
    /// 姓名 · The name of the complainant; needed unless the complaint is anonymous.
    public var name: String = ""
    /// 公民身份号码 · The citizen number, whose check digit must hold; empty where unknown.
    /// GB 11643-1999.
    public var idNumber: String = ""
    /// 联系电话 · The telephone for messages and the reply; empty where none was given.
    public var phone: String = ""
    /// 电子邮箱 · The e-mail address; empty where none was given.
    public var email: String = ""
    /// 通信地址 · The postal address for the written reply; empty where none was given.
    public var address: String = ""
    /// 门户账号 · The account at the portal, by which complainants see their own complaint; empty where there is none.
    public var account: String = ""

    /// A record of what is said.
    public init(_ name: String = "", idNumber: String = "", phone: String = "", email: String = "", address: String = "", account: String = "") {
      self.name = name
      self.idNumber = idNumber
      self.phone = phone
      self.email = email
      self.address = address
      self.account = account
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      account = try fields.usual("account", "")
      address = try fields.usual("address", "")
      email = try fields.usual("email", "")
      idNumber = try fields.usual("idNumber", "")
      name = try fields.usual("name", "")
      phone = try fields.usual("phone", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !account.isEmpty { writer.name("account"); writer.freeText(account) }
      if !address.isEmpty { writer.name("address"); address.write(to: &writer) }
      if !email.isEmpty { writer.name("email"); email.write(to: &writer) }
      if !idNumber.isEmpty { writer.name("idNumber"); writer.freeText(idNumber) }
      if !name.isEmpty { writer.name("name"); writer.freeText(name) }
      if !phone.isEmpty { writer.name("phone"); phone.write(to: &writer) }
    }
  }
}

extension Complaints {
  /// 投诉内容 · What happened: kept beside the ledger, since it may name anyone.
  public struct Fact: Record, Equatable {
    /// 事实经过 · What happened, in the words of the complainant; never blank.
    public var text: String = ""
    /// 发生地点 · Where it happened, as a reader would find it, of at most 4,096 bytes; empty where not told.
    public var place: String = ""
    /// 纬度 · Where it happened, in millionths of a degree north (WGS 84), from −90 to 90 degrees; left out where not told.
    public var latitude: Int32? = nil
    /// 经度 · Where it happened, in millionths of a degree east (WGS 84), from −180 to 180 degrees; left out where not told.
    public var longitude: Int32? = nil
    /// 图片或录音地址 · Where a picture or a recording of it lies: an address, which is kept and never fetched.
    public var media: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ text: String, place: String = "", latitude: Int32? = nil, longitude: Int32? = nil, media: String = "") {
      self.text = text
      self.place = place
      self.latitude = latitude
      self.longitude = longitude
      self.media = media
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      latitude = try fields.optional("latitude")
      longitude = try fields.optional("longitude")
      media = try fields.usual("media", "")
      place = try fields.usual("place", "")
      text = try fields.required("text")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = latitude { writer.name("latitude"); value.write(to: &writer) }
      if let value = longitude { writer.name("longitude"); value.write(to: &writer) }
      if !media.isEmpty { writer.name("media"); writer.freeText(media) }
      if !place.isEmpty { writer.name("place"); writer.freeText(place) }
      writer.name("text"); writer.freeText(text)
    }
  }
}

extension Complaints {
  /// 投诉登记 · A complaint as it comes in: written down the day it comes, whoever it is from.
  public struct Intake: Record, Equatable {
    /// 投诉类别 · The code of one of the profile's categories.
    public var category: String = ""
    /// 投诉内容 · What happened, kept beside the ledger.
    public var fact: Complaints.Fact = Complaints.Fact()
    /// 投诉人 · Who complains, kept beside the ledger; left out where anonymous, and needed otherwise.
    public var complainant: Complaints.Complainant? = nil
    /// 署名方式 · Whether the complainant gave a name, and whether it may be told.
    public var identity: Complaints.Identity = .realName
    /// 来源 · The way by which it came in.
    public var channel: Complaints.Channel = .telephone
    /// 被投诉单位 · The code of the unit complained about; empty where not known.
    public var unit: String = ""
    /// 被投诉人员 · The ids of the officers complained about; they have no part in the complaint.
    /// 信访工作条例 28(3).
    public var persons: [String] = []
    /// 投诉件种类 · An efficiency complaint or a hotline ticket.
    public var kind: Complaints.Kind = .efficiency
    /// 反映单位负责人 · Whether it is against the leader of the unit, whose code is then needed: no one of that unit looks into it.
    /// 信访工作条例 28(3).
    public var head: Bool = false
    /// 被投诉岗位 · The code of the post complained about; empty where none is.
    public var post: String = ""
    /// 涉及办件 · The approval case it concerns; left out where it concerns none.
    public var concerns: DossierKey? = nil
    /// 收到日期 · The day it was received, today or before; today where left out. Written down later than that is a fault.
    public var received: Day? = nil
    /// 发生日期 · The day it happened, not after the day it was received; checked only, and left out where not known.
    public var occurred: Day? = nil
    /// 接听等待秒数 · Seconds until the telephone was answered; left out for every other channel.
    /// GB/T 33358-2016.
    public var answeredAfter: Int32? = nil
    /// 来访代表人数 · How many came as representatives, for a visit: by default five at most; 0 for every other channel.
    /// 信访工作条例 20(3).
    public var representatives: Int32 = 0
    /// 附件 · The files that come with it, 64 at most.
    public var attachments: [Cases.Attachment] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ category: String, fact: Complaints.Fact, complainant: Complaints.Complainant? = nil, identity: Complaints.Identity = .realName, channel: Complaints.Channel = .telephone, unit: String = "", persons: [String] = [], kind: Complaints.Kind = .efficiency, head: Bool = false, post: String = "", concerns: DossierKey? = nil, received: Day? = nil, occurred: Day? = nil, answeredAfter: Int32? = nil, representatives: Int32 = 0, attachments: [Cases.Attachment] = []) {
      self.category = category
      self.fact = fact
      self.complainant = complainant
      self.identity = identity
      self.channel = channel
      self.unit = unit
      self.persons = persons
      self.kind = kind
      self.head = head
      self.post = post
      self.concerns = concerns
      self.received = received
      self.occurred = occurred
      self.answeredAfter = answeredAfter
      self.representatives = representatives
      self.attachments = attachments
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      answeredAfter = try fields.optional("answeredAfter")
      attachments = try fields.list("attachments")
      category = try fields.required("category")
      channel = try fields.usual("channel", .telephone)
      complainant = try fields.optional("complainant")
      concerns = try fields.optional("concerns")
      fact = try fields.required("fact")
      head = try fields.usual("head", false)
      identity = try fields.usual("identity", .realName)
      kind = try fields.usual("kind", .efficiency)
      occurred = try fields.optional("occurred")
      persons = try fields.list("persons")
      post = try fields.usual("post", "")
      received = try fields.optional("received")
      representatives = try fields.usual("representatives", 0)
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = answeredAfter { writer.name("answeredAfter"); value.write(to: &writer) }
      if !attachments.isEmpty { writer.name("attachments"); attachments.write(to: &writer) }
      writer.name("category"); category.write(to: &writer)
      if channel != .telephone { writer.name("channel"); channel.write(to: &writer) }
      if !writer.withholdsPersonal, let value = complainant { writer.name("complainant"); value.write(to: &writer) }
      if let value = concerns { writer.name("concerns"); value.write(to: &writer) }
      if !writer.withholdsPersonal { writer.name("fact"); fact.write(to: &writer) }
      if head { writer.name("head"); head.write(to: &writer) }
      if identity != .realName { writer.name("identity"); identity.write(to: &writer) }
      if kind != .efficiency { writer.name("kind"); kind.write(to: &writer) }
      if let value = occurred { writer.name("occurred"); value.write(to: &writer) }
      if !persons.isEmpty { writer.name("persons"); persons.write(to: &writer) }
      if !post.isEmpty { writer.name("post"); post.write(to: &writer) }
      if let value = received { writer.name("received"); value.write(to: &writer) }
      if representatives != 0 { writer.name("representatives"); representatives.write(to: &writer) }
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Complaints {
  /// 投诉登记记录 · A complaint as the ledger knows it: people and words are commitments.
  public struct Registration: Record, Equatable {
    /// 投诉件种类 · An efficiency complaint or a hotline ticket.
    public var kind: Complaints.Kind = .efficiency
    /// 来源 · The way by which it came in.
    public var channel: Complaints.Channel = .telephone
    /// 署名方式 · Whether the complainant gave a name, and whether it may be told.
    public var identity: Complaints.Identity = .realName
    /// 投诉人校验值 · The commitment to who complains; left out where anonymous.
    public var complainant: LedgerDigest? = nil
    /// 投诉内容校验值 · The commitment to what happened.
    public var fact: LedgerDigest = .zero
    /// 投诉类别 · The code of the category.
    public var category: String = ""
    /// 被投诉单位 · The code of the unit complained about; empty where not known.
    public var unit: String = ""
    /// 反映单位负责人 · Whether it is against the leader of the unit.
    public var head: Bool = false
    /// 被投诉岗位 · The code of the post complained about; empty where none is.
    public var post: String = ""
    /// 被投诉人员 · The ids of the officers complained about; empty where none is named.
    public var persons: [String] = []
    /// 涉及办件 · The approval case it concerns; left out where it concerns none.
    public var concerns: DossierKey? = nil
    /// 收到日期 · The day it was received; the days for deciding on it count from here.
    public var received: Day = Day(0)
    /// 登记人 · The id of the officer who wrote it down; empty where the complainant did.
    public var registrar: String = ""
    /// 接听等待秒数 · Seconds until the telephone was answered; left out where it did not ring.
    /// GB/T 33358-2016.
    public var answeredAfter: Int32? = nil
    /// 来访代表人数 · How many came as representatives; 0 where no one came.
    /// 信访工作条例 20(3).
    public var representatives: Int32 = 0
    /// 附件 · The files that came with it.
    public var attachments: [Cases.AttachmentRecord] = []
    /// 附件名称校验值 · The commitment to what the files are called; left out where none came.
    public var attachmentNames: LedgerDigest? = nil
    /// 分件来源 · The complaint it was split from; left out where it came in by itself.
    public var splitFrom: DossierKey? = nil
    /// 应回避人员 · The ids of those involved on the day it was registered, who stand aside whatever they become: who is named, who held the post named, and the heads of the unit.
    /// 信访工作条例 28(3).
    public internal(set) var involved: [String] = []
    /// 应回避单位 · The codes of the units in which those named by name served on that day: no one of them reads who complains.
    /// 信访工作条例 30(3).
    public internal(set) var involvedUnits: [String] = []
    /// 涉及负责人 · Whether it was against the leader of the unit, said so or by naming one: then all of the unit stand aside.
    public internal(set) var involvesHead: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(kind: Complaints.Kind, channel: Complaints.Channel, identity: Complaints.Identity, complainant: LedgerDigest? = nil, fact: LedgerDigest, category: String, unit: String = "", head: Bool = false, post: String = "", persons: [String] = [], concerns: DossierKey? = nil, received: Day, registrar: String = "", answeredAfter: Int32? = nil, representatives: Int32 = 0, attachments: [Cases.AttachmentRecord] = [], attachmentNames: LedgerDigest? = nil, splitFrom: DossierKey? = nil) {
      self.kind = kind
      self.channel = channel
      self.identity = identity
      self.complainant = complainant
      self.fact = fact
      self.category = category
      self.unit = unit
      self.head = head
      self.post = post
      self.persons = persons
      self.concerns = concerns
      self.received = received
      self.registrar = registrar
      self.answeredAfter = answeredAfter
      self.representatives = representatives
      self.attachments = attachments
      self.attachmentNames = attachmentNames
      self.splitFrom = splitFrom
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      answeredAfter = try fields.optional("answeredAfter")
      attachmentNames = try fields.optional("attachmentNames")
      attachments = try fields.list("attachments")
      category = try fields.required("category")
      channel = try fields.required("channel")
      complainant = try fields.optional("complainant")
      concerns = try fields.optional("concerns")
      fact = try fields.required("fact")
      head = try fields.usual("head", false)
      identity = try fields.required("identity")
      if fields.isRecorded { involved = try fields.list("involved") }
      if fields.isRecorded { involvedUnits = try fields.list("involvedUnits") }
      if fields.isRecorded { involvesHead = try fields.usual("involvesHead", false) }
      kind = try fields.required("kind")
      persons = try fields.list("persons")
      post = try fields.usual("post", "")
      received = try fields.required("received")
      registrar = try fields.usual("registrar", "")
      representatives = try fields.usual("representatives", 0)
      splitFrom = try fields.optional("splitFrom")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = answeredAfter { writer.name("answeredAfter"); value.write(to: &writer) }
      if let value = attachmentNames { writer.name("attachmentNames"); value.write(to: &writer) }
      if !attachments.isEmpty { writer.name("attachments"); attachments.write(to: &writer) }
      writer.name("category"); category.write(to: &writer)
      writer.name("channel"); channel.write(to: &writer)
      if let value = complainant { writer.name("complainant"); value.write(to: &writer) }
      if let value = concerns { writer.name("concerns"); value.write(to: &writer) }
      writer.name("fact"); fact.write(to: &writer)
      if head { writer.name("head"); head.write(to: &writer) }
      writer.name("identity"); identity.write(to: &writer)
      if !involved.isEmpty { writer.name("involved"); writer.freeText(involved) }
      if !involvedUnits.isEmpty { writer.name("involvedUnits"); writer.freeText(involvedUnits) }
      if involvesHead { writer.name("involvesHead"); involvesHead.write(to: &writer) }
      writer.name("kind"); kind.write(to: &writer)
      if !persons.isEmpty { writer.name("persons"); persons.write(to: &writer) }
      if !post.isEmpty { writer.name("post"); post.write(to: &writer) }
      writer.name("received"); received.write(to: &writer)
      if !registrar.isEmpty { writer.name("registrar"); writer.freeText(registrar) }
      if representatives != 0 { writer.name("representatives"); representatives.write(to: &writer) }
      if let value = splitFrom { writer.name("splitFrom"); value.write(to: &writer) }
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Complaints {
  /// 呈批 · Puts the complaint before the leader, on the day it was written down.
  public struct Submission: Record, Equatable {
    /// 呈批负责人 · The id of the leader who decides: a head of the efficiency office, of supervision or of the government, who is not involved.
    /// 信访工作条例 28(3).
    public var leader: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ leader: String) {
      self.leader = leader
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      leader = try fields.required("leader")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("leader"); writer.freeText(leader)
    }
  }
}

extension Complaints {
  /// 受理 · The decision of the leader to look into it.
  public struct Acceptance: Record, Equatable {
    /// 办理方式 · Who looks into it.
    public var mode: Complaints.Mode = .own
    /// 承办单位 · The code of the unit that looks into it; needed where it is assigned or transferred, free under special attention, and empty where the office does it itself.
    public var unit: String = ""
    /// 承办人员 · The ids of the officers who investigate; may be empty.
    /// 信访工作条例 28(3).
    public var officers: [String] = []
    /// 受理告知书文号 · The number of the written notice to the complainant; may be left out.
    public var documentNumber: String = ""
    /// 简易办理 · Whether it is a simple one, with the short limit and without a report of its own.
    public var simple: Bool = false
    /// 报告期限 · The day by which the unit reports back, within the limit; only where it is assigned or transferred.
    public var reportBy: Day? = nil
    /// 期限起算日 · The day the limit counts from: receipt where it is assigned or transferred, else acceptance.
    public internal(set) var from: Day? = nil
    /// 退回期限 · The last moment for the unit to send it back, by default 24 hours on; left out where no unit has it.
    public internal(set) var returnBy: Instant? = nil
    /// 办理期限 · The limit for closing it, as the profile of the day says.
    public internal(set) var limit: Budget? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ mode: Complaints.Mode, unit: String = "", officers: [String] = [], documentNumber: String = "", simple: Bool = false, reportBy: Day? = nil) {
      self.mode = mode
      self.unit = unit
      self.officers = officers
      self.documentNumber = documentNumber
      self.simple = simple
      self.reportBy = reportBy
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.usual("documentNumber", "")
      if fields.isRecorded { from = try fields.optional("from") }
      if fields.isRecorded { limit = try fields.optional("limit") }
      mode = try fields.required("mode")
      officers = try fields.list("officers")
      reportBy = try fields.optional("reportBy")
      if fields.isRecorded { returnBy = try fields.optional("returnBy") }
      simple = try fields.usual("simple", false)
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      if let value = from { writer.name("from"); value.write(to: &writer) }
      if let value = limit { writer.name("limit"); value.write(to: &writer) }
      writer.name("mode"); mode.write(to: &writer)
      if !officers.isEmpty { writer.name("officers"); officers.write(to: &writer) }
      if let value = reportBy { writer.name("reportBy"); value.write(to: &writer) }
      if let value = returnBy { writer.name("returnBy"); value.write(to: &writer) }
      if simple { writer.name("simple"); simple.write(to: &writer) }
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Complaints {
  /// 不予受理 · The decision of the leader not to look into it: the ground, the reason and the right channel.
  public struct Refusal: Record, Equatable {
    /// 不予受理情形 · The ground on which it is not looked into.
    public var ground: Complaints.Ground = .noFact
    /// 不予受理理由 · The reason, as the complainant is told.
    public var reason: String = ""
    /// 应当提出机关 · Who is competent or by which channel; needed where the ground asks for it, and may else be left out.
    public var rightChannel: String = ""
    /// 不予受理告知书文号 · The number of the written notice to the complainant; left out only where the complaint is anonymous.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ ground: Complaints.Ground, reason: String, rightChannel: String = "", documentNumber: String = "") {
      self.ground = ground
      self.reason = reason
      self.rightChannel = rightChannel
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.usual("documentNumber", "")
      ground = try fields.required("ground")
      reason = try fields.required("reason")
      rightChannel = try fields.usual("rightChannel", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      writer.name("ground"); ground.write(to: &writer)
      writer.name("reason"); writer.freeText(reason)
      if !rightChannel.isEmpty { writer.name("rightChannel"); writer.freeText(rightChannel) }
    }
  }
}

extension Complaints {
  /// 转送 · Passes the complaint to a competent organ outside, which ends it here.
  public struct Forwarding: Record, Equatable {
    /// 转送机关 · The name of the organ; never the unit complained about.
    /// 信访工作条例 30(3).
    public var organ: String = ""
    /// 转送函文号 · The number of the letter to the organ.
    public var documentNumber: String = ""
    /// 转送理由 · Why that organ is competent.
    public var reason: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ organ: String, documentNumber: String, reason: String) {
      self.organ = organ
      self.documentNumber = documentNumber
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
      organ = try fields.required("organ")
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("organ"); writer.freeText(organ)
      writer.name("reason"); writer.freeText(reason)
    }
  }
}

extension Complaints {
  /// 并件 · Joins the complaint to an earlier one about the same: the result of the first is the result of both.
  public struct Joining: Record, Equatable {
    /// 主件 · The first complaint, still open and not itself joined; up to 1,000 may join it.
    public var first: DossierKey = DossierKey(.case, "-")
    /// 并件类型 · Whether the same complainant came again, or others did.
    public var kind: Complaints.Joining.Kind = .duplicate

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ first: DossierKey, kind: Complaints.Joining.Kind = .duplicate) {
      self.first = first
      self.kind = kind
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      first = try fields.required("first")
      kind = try fields.usual("kind", .duplicate)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("first"); first.write(to: &writer)
      if kind != .duplicate { writer.name("kind"); kind.write(to: &writer) }
    }
  }
}

extension Complaints {
  /// 并入 · Another complaint was joined to this one.
  public struct Gain: Record, Equatable {
    /// 并入件 · The complaint that was joined.
    public var complaint: DossierKey = DossierKey(.case, "-")

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ complaint: DossierKey) {
      self.complaint = complaint
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      complaint = try fields.required("complaint")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("complaint"); complaint.write(to: &writer)
    }
  }
}

extension Complaints {
  /// 主件办结 · The first complaint was closed, and so this joined one has its result.
  public struct Echo: Record, Equatable {
    /// 认定 · The finding of the first, taken over.
    public var finding: Complaints.Finding = .unverifiable
    /// 审定人 · The id of whoever decided the first; they do not review this one. Empty where no one did.
    public var by: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ finding: Complaints.Finding, by: String = "") {
      self.finding = finding
      self.by = by
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      by = try fields.usual("by", "")
      finding = try fields.required("finding")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !by.isEmpty { writer.name("by"); by.write(to: &writer) }
      writer.name("finding"); finding.write(to: &writer)
    }
  }
}

extension Complaints {
  /// 分件 · A part of the complaint becomes one of its own, by the same complainant and received today.
  public struct Splitting: Record, Equatable {
    /// 投诉类别 · The code of the category of the new complaint.
    public var category: String = ""
    /// 投诉内容 · What the new complaint is about, kept beside the ledger of the new one.
    public var fact: Complaints.Fact = Complaints.Fact()
    /// 被投诉单位 · The code of the unit the new one is about; empty where not known.
    public var unit: String = ""
    /// 分件理由 · Why the part needs a complaint of its own.
    public var reason: String = ""
    /// 被投诉人员 · The ids of the officers the new one is about; empty where none is named.
    public var persons: [String] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ category: String, fact: Complaints.Fact, unit: String = "", reason: String, persons: [String] = []) {
      self.category = category
      self.fact = fact
      self.unit = unit
      self.reason = reason
      self.persons = persons
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      category = try fields.required("category")
      fact = try fields.required("fact")
      persons = try fields.list("persons")
      reason = try fields.required("reason")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("category"); category.write(to: &writer)
      if !writer.withholdsPersonal { writer.name("fact"); fact.write(to: &writer) }
      if !persons.isEmpty { writer.name("persons"); persons.write(to: &writer) }
      writer.name("reason"); writer.freeText(reason)
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Complaints {
  /// 分件记录 · A part of the complaint became one of its own.
  public struct Split: Record, Equatable {
    /// 分出件 · The new complaint.
    public var into: DossierKey = DossierKey(.case, "-")
    /// 分件理由 · Why the part needed a complaint of its own.
    public var reason: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(into: DossierKey, reason: String) {
      self.into = into
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      into = try fields.required("into")
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("into"); into.write(to: &writer)
      writer.name("reason"); writer.freeText(reason)
    }
  }
}

extension Complaints {
  /// 统计范围 · Which complaints to count.
  public struct Period: Record, Equatable {
    /// 起始日 · The first day, itself counted.
    public var from: Day = Day(0)
    /// 截止日 · The last day, itself counted.
    public var through: Day = Day(0)
    /// 单位 · The code of the unit they are about; empty for all, as it must be for whoever is not cleared.
    public var unit: String = ""
    /// 投诉件种类 · Efficiency complaints or hotline tickets.
    public var kind: Complaints.Kind = .efficiency

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(from: Day, through: Day, unit: String = "", kind: Complaints.Kind = .efficiency) {
      self.from = from
      self.through = through
      self.unit = unit
      self.kind = kind
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      from = try fields.required("from")
      kind = try fields.usual("kind", .efficiency)
      through = try fields.required("through")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("from"); from.write(to: &writer)
      if kind != .efficiency { writer.name("kind"); kind.write(to: &writer) }
      writer.name("through"); through.write(to: &writer)
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Complaints {
  /// 统计项 · One cell of a table of complaints.
  public struct Cell: Record, Equatable {
    /// 统计项代码 · What is counted: the code of a category, a unit, a finding or a channel.
    public var code: String = ""
    /// 统计项名称 · The same in Chinese; empty where it has no name, as for units.
    public var chinese: String = ""
    /// 件数 · How many were received or found so; left out where it would point at a person.
    public var count: Int64? = nil
    /// 不予公布 · Whether the number was left out, since it would point at a person.
    public var withheld: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(code: String, chinese: String = "", count: Int64? = nil, withheld: Bool = false) {
      self.code = code
      self.chinese = chinese
      self.count = count
      self.withheld = withheld
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      chinese = try fields.usual("chinese", "")
      code = try fields.required("code")
      count = try fields.optional("count")
      withheld = try fields.usual("withheld", false)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !chinese.isEmpty { writer.name("chinese"); chinese.write(to: &writer) }
      writer.name("code"); code.write(to: &writer)
      if let value = count { writer.name("count"); value.write(to: &writer) }
      if withheld { writer.name("withheld"); withheld.write(to: &writer) }
    }
  }
}

extension Complaints {
  /// 投诉统计 · What a period comes to in complaints; whoever is not cleared sees the totals alone.
  public struct Table: Record, Equatable {
    /// 起始日 · The first day, itself counted.
    public var from: Day = Day(0)
    /// 截止日 · The last day, itself counted.
    public var through: Day = Day(0)
    /// 投诉件种类 · Efficiency complaints or hotline tickets.
    public var kind: Complaints.Kind = .efficiency
    /// 单位 · The code of the unit they are about; empty for all.
    public var unit: String = ""
    /// 登记件数 · How many were received in the period.
    public var received: Int64 = 0
    /// 受理件数 · How many were accepted in the period.
    public var accepted: Int64 = 0
    /// 不予受理件数 · How many were refused in the period.
    public var refused: Int64 = 0
    /// 转送件数 · How many were passed to an organ outside in the period.
    public var forwarded: Int64 = 0
    /// 并件件数 · How many were joined to an earlier one in the period.
    public var joined: Int64 = 0
    /// 办结件数 · How many that had been accepted were closed in the period, each once, whenever they were accepted.
    public var closed: Int64 = 0
    /// 受理件办结数 · Of those accepted in the period, how many were closed.
    public var closedOfAccepted: Int64 = 0
    /// 办结率 · Closed of those accepted in the period, in basis points, rounded half up; left out where none was accepted.
    public var closingRate: Int64? = nil
    /// 按类别 · How many were received of each category; empty where only totals are told.
    public var byCategory: [Complaints.Cell] = []
    /// 按单位 · How many were received about each unit, those with none among them; empty where only totals are told.
    public var byUnit: [Complaints.Cell] = []
    /// 按认定 · How many were closed with each finding; empty where only totals are told.
    public var byFinding: [Complaints.Cell] = []
    /// 按来源 · How many came in by each channel; empty where only totals are told.
    public var byChannel: [Complaints.Cell] = []
    /// 回访满意率 · Satisfied or basically satisfied of those who said at the call-back, in basis points; left out where no one did or only totals are told.
    public var satisfied: Int64? = nil
    /// 不予公布 · The totals that are not told since they would point at a person; they stand as 0.
    public var withheld: [String] = []
    /// 来电总数 · Calls of the hotline in the period.
    public var calls: Int64 = 0
    /// 接通数 · Calls of these that were answered.
    public var callsAnswered: Int64 = 0
    /// 及时接听数 · Calls of these that were answered in time, by default within 15 seconds.
    /// GB/T 33358-2016.
    public var callsInTime: Int64 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(from: Day, through: Day, kind: Complaints.Kind, unit: String = "", received: Int64, accepted: Int64, refused: Int64, forwarded: Int64, joined: Int64, closed: Int64, closedOfAccepted: Int64, closingRate: Int64? = nil, byCategory: [Complaints.Cell] = [], byUnit: [Complaints.Cell] = [], byFinding: [Complaints.Cell] = [], byChannel: [Complaints.Cell] = [], satisfied: Int64? = nil, withheld: [String] = [], calls: Int64 = 0, callsAnswered: Int64 = 0, callsInTime: Int64 = 0) {
      self.from = from
      self.through = through
      self.kind = kind
      self.unit = unit
      self.received = received
      self.accepted = accepted
      self.refused = refused
      self.forwarded = forwarded
      self.joined = joined
      self.closed = closed
      self.closedOfAccepted = closedOfAccepted
      self.closingRate = closingRate
      self.byCategory = byCategory
      self.byUnit = byUnit
      self.byFinding = byFinding
      self.byChannel = byChannel
      self.satisfied = satisfied
      self.withheld = withheld
      self.calls = calls
      self.callsAnswered = callsAnswered
      self.callsInTime = callsInTime
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      accepted = try fields.required("accepted")
      byCategory = try fields.list("byCategory")
      byChannel = try fields.list("byChannel")
      byFinding = try fields.list("byFinding")
      byUnit = try fields.list("byUnit")
      calls = try fields.usual("calls", 0)
      callsAnswered = try fields.usual("callsAnswered", 0)
      callsInTime = try fields.usual("callsInTime", 0)
      closed = try fields.required("closed")
      closedOfAccepted = try fields.required("closedOfAccepted")
      closingRate = try fields.optional("closingRate")
      forwarded = try fields.required("forwarded")
      from = try fields.required("from")
      joined = try fields.required("joined")
      kind = try fields.required("kind")
      received = try fields.required("received")
      refused = try fields.required("refused")
      satisfied = try fields.optional("satisfied")
      through = try fields.required("through")
      unit = try fields.usual("unit", "")
      withheld = try fields.list("withheld")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("accepted"); accepted.write(to: &writer)
      if !byCategory.isEmpty { writer.name("byCategory"); byCategory.write(to: &writer) }
      if !byChannel.isEmpty { writer.name("byChannel"); byChannel.write(to: &writer) }
      if !byFinding.isEmpty { writer.name("byFinding"); byFinding.write(to: &writer) }
      if !byUnit.isEmpty { writer.name("byUnit"); byUnit.write(to: &writer) }
      if calls != 0 { writer.name("calls"); calls.write(to: &writer) }
      if callsAnswered != 0 { writer.name("callsAnswered"); callsAnswered.write(to: &writer) }
      if callsInTime != 0 { writer.name("callsInTime"); callsInTime.write(to: &writer) }
      writer.name("closed"); closed.write(to: &writer)
      writer.name("closedOfAccepted"); closedOfAccepted.write(to: &writer)
      if let value = closingRate { writer.name("closingRate"); value.write(to: &writer) }
      writer.name("forwarded"); forwarded.write(to: &writer)
      writer.name("from"); from.write(to: &writer)
      writer.name("joined"); joined.write(to: &writer)
      writer.name("kind"); kind.write(to: &writer)
      writer.name("received"); received.write(to: &writer)
      writer.name("refused"); refused.write(to: &writer)
      if let value = satisfied { writer.name("satisfied"); value.write(to: &writer) }
      writer.name("through"); through.write(to: &writer)
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
      if !withheld.isEmpty { writer.name("withheld"); writer.freeText(withheld) }
    }
  }
}

extension Complaints {
  /// 投诉通报 · A published table of complaints.
  public struct BulletinIssue: Record, Equatable {
    /// 投诉统计表 · The table, with what would point at a person left out.
    public var table: Complaints.Table = Complaints.Table()
    /// 更正理由 · Why it was corrected last; empty while it stands as it was published.
    public var reason: String = ""
    /// 发文字号 · The number of the printed bulletin it stands in; empty where it stands in none.
    /// GB/T 9704-2012.
    public var documentNumber: String = ""
    /// 文本校验值 · The SHA-256 of that bulletin's bytes, so that anyone can tell it from another; left out where there is none.
    public var page: LedgerDigest? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(table: Complaints.Table, reason: String = "", documentNumber: String = "", page: LedgerDigest? = nil) {
      self.table = table
      self.reason = reason
      self.documentNumber = documentNumber
      self.page = page
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.usual("documentNumber", "")
      page = try fields.optional("page")
      reason = try fields.usual("reason", "")
      table = try fields.required("table")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      if let value = page { writer.name("page"); value.write(to: &writer) }
      if !reason.isEmpty { writer.name("reason"); writer.freeText(reason) }
      writer.name("table"); table.write(to: &writer)
    }
  }
}

extension Complaints {
  /// 通报更正 · A published table that is published again.
  public struct BulletinCorrection: Record, Equatable {
    /// 投诉统计表 · The table as it is reckoned now, with what would point at a person left out.
    public var table: Complaints.Table = Complaints.Table()
    /// 更正理由 · Why it was corrected.
    public var reason: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(table: Complaints.Table, reason: String) {
      self.table = table
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      reason = try fields.required("reason")
      table = try fields.required("table")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("reason"); writer.freeText(reason)
      writer.name("table"); table.write(to: &writer)
    }
  }
}

extension Complaints {
  /// 通报公布 · Publishes the table of a period that is over, for all units together.
  public struct BulletinOrder: Record, Equatable {
    /// 起始日 · The first day of the period.
    public var from: Day = Day(0)
    /// 截止日 · The last day of the period, before today.
    public var through: Day = Day(0)
    /// 投诉件种类 · Efficiency complaints or hotline tickets.
    public var kind: Complaints.Kind = .efficiency
    /// 发文字号 · The number that a printed bulletin takes with it, such as 儋效能〔2012〕5号, which no other has; empty for none.
    /// GB/T 9704-2012.
    public var documentNumber: String = ""
    /// 文本校验值 · The SHA-256 of the printed bulletin's bytes; needed with a number, and only then.
    public var page: LedgerDigest? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(from: Day, through: Day, kind: Complaints.Kind = .efficiency, documentNumber: String = "", page: LedgerDigest? = nil) {
      self.from = from
      self.through = through
      self.kind = kind
      self.documentNumber = documentNumber
      self.page = page
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.usual("documentNumber", "")
      from = try fields.required("from")
      kind = try fields.usual("kind", .efficiency)
      page = try fields.optional("page")
      through = try fields.required("through")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      writer.name("from"); from.write(to: &writer)
      if kind != .efficiency { writer.name("kind"); kind.write(to: &writer) }
      if let value = page { writer.name("page"); value.write(to: &writer) }
      writer.name("through"); through.write(to: &writer)
    }
  }
}

extension Complaints {
  /// 热线来电 · A call of the hotline; the caller is not kept.
  /// GB/T 33358-2016.
  public struct HotlineCall: Record, Equatable {
    /// 接听等待秒数 · Seconds until it was answered, 86,400 at most; left out where it was not answered.
    public var seconds: Int32? = nil
    /// 关联工单 · The ticket it led to; left out where it led to none.
    public var ticket: DossierKey? = nil
    /// 及时接听秒数 · The seconds within which an answer is in time; the engine says it, by default 15.
    public internal(set) var within: Int32 = 0

    /// A record of what is said.
    public init(seconds: Int32? = nil, ticket: DossierKey? = nil) {
      self.seconds = seconds
      self.ticket = ticket
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      seconds = try fields.optional("seconds")
      ticket = try fields.optional("ticket")
      if fields.isRecorded { within = try fields.usual("within", 0) }
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = seconds { writer.name("seconds"); value.write(to: &writer) }
      if let value = ticket { writer.name("ticket"); value.write(to: &writer) }
      if within != 0 { writer.name("within"); within.write(to: &writer) }
    }
  }
}

extension Complaints {
  /// 热线日志 · What came of the calls of one day of the hotline.
  public struct HotlineView: Record, Equatable {
    /// 日期 · The day.
    public var day: Day = Day(0)
    /// 来电总数 · Calls that came in.
    public var calls: Int64 = 0
    /// 接通数 · Calls of these that were answered.
    public var answered: Int64 = 0
    /// 及时接听数 · Calls of these that were answered in time, by default within 15 seconds.
    /// GB/T 33358-2016.
    public var inTime: Int64 = 0
    /// 接通率不足 · Whether too few were answered, by default fewer than 95 of 100.
    /// GB/T 33358-2016.
    public var faulted: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(day: Day, calls: Int64, answered: Int64, inTime: Int64, faulted: Bool = false) {
      self.day = day
      self.calls = calls
      self.answered = answered
      self.inTime = inTime
      self.faulted = faulted
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      answered = try fields.required("answered")
      calls = try fields.required("calls")
      day = try fields.required("day")
      faulted = try fields.usual("faulted", false)
      inTime = try fields.required("inTime")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("answered"); answered.write(to: &writer)
      writer.name("calls"); calls.write(to: &writer)
      writer.name("day"); day.write(to: &writer)
      if faulted { writer.name("faulted"); faulted.write(to: &writer) }
      writer.name("inTime"); inTime.write(to: &writer)
    }
  }
}

extension Complaints {
  /// 投诉件筛选 · Which complaints to list.
  public struct Filter: Record, Equatable {
    /// 被投诉单位 · The code of the unit they are about; empty for all.
    public var unit: String = ""
    /// 投诉类别 · The code of their category; empty for all.
    public var category: String = ""
    /// 阶段 · The phase they are in, such as `accepted`; all where left out.
    public var phase: Complaints.Phase? = nil
    /// 起始编号 · Only those numbered after this one: the last of the page before; empty from the first.
    public var after: String = ""
    /// 条数上限 · At most so many, 1…1000.
    public var limit: Int32 = 100
    /// 亮灯 · Only those with this light today; every light where left out.
    public var light: Light? = nil
    /// 最近立卷在先 · Whether those opened last come first; else those opened first do.
    public var newest: Bool = false
    /// 到期日期 · Only those to which time does something by the end of this day; all where left out.
    public var dueBy: Day? = nil

    /// A record of what is said.
    public init(unit: String = "", category: String = "", phase: Complaints.Phase? = nil, after: String = "", limit: Int32 = 100, light: Light? = nil, newest: Bool = false, dueBy: Day? = nil) {
      self.unit = unit
      self.category = category
      self.phase = phase
      self.after = after
      self.limit = limit
      self.light = light
      self.newest = newest
      self.dueBy = dueBy
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      after = try fields.usual("after", "")
      category = try fields.usual("category", "")
      dueBy = try fields.optional("dueBy")
      light = try fields.optional("light")
      limit = try fields.usual("limit", 100)
      newest = try fields.usual("newest", false)
      phase = try fields.optional("phase")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !after.isEmpty { writer.name("after"); writer.freeText(after) }
      if !category.isEmpty { writer.name("category"); category.write(to: &writer) }
      if let value = dueBy { writer.name("dueBy"); value.write(to: &writer) }
      if let value = light { writer.name("light"); value.write(to: &writer) }
      if limit != 100 { writer.name("limit"); limit.write(to: &writer) }
      if newest { writer.name("newest"); newest.write(to: &writer) }
      if let value = phase { writer.name("phase"); value.write(to: &writer) }
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Complaints {
  /// 投诉件进度 · A complaint as the viewer may see it, never with the identity of the complainant; what the viewer may not see is left out.
  public struct View: Record, Equatable {
    /// 投诉件编号 · The number of the complaint.
    public var number: String = ""
    /// 投诉件种类 · An efficiency complaint or a hotline ticket.
    public var kind: Complaints.Kind = .efficiency
    /// 阶段代码 · The phase it is in, such as `accepted`.
    public var phase: Complaints.Phase = .none
    /// 阶段 · The phase in Chinese.
    public var phaseChinese: String = ""
    /// 类别代码 · The code of its category.
    public var category: String = ""
    /// 投诉类别 · The category in Chinese; empty where the profile no longer has it.
    public var categoryChinese: String = ""
    /// 来源 · The name of the channel it came in by; for insiders.
    public var channel: String = ""
    /// 署名方式 · Whether it is by real name, confidential or anonymous; for insiders.
    public var identity: String = ""
    /// 被投诉单位 · The code of the unit complained about; empty where not known.
    public var unit: String = ""
    /// 被投诉人员 · The ids of the officers complained about; for insiders.
    public var persons: [String] = []
    /// 涉及办件 · The approval case it concerns; for insiders.
    public var concerns: DossierKey? = nil
    /// 收到日期 · The day it was received.
    public var received: Day = Day(0)
    /// 受理日期 · The day it was accepted; left out before that.
    public var accepted: Day? = nil
    /// 办理方式 · The name of the mode, such as `assign`; for insiders, and empty before acceptance.
    public var mode: String = ""
    /// 承办单位 · The code of the unit that looks into it; for insiders, and empty where the office does it itself.
    public var handledBy: String = ""
    /// 承办人员 · The ids of the officers who look into it; for insiders.
    public var officers: [String] = []
    /// 办结期限 · The last day for closing it; left out while no limit runs.
    public var due: Day? = nil
    /// 剩余天数 · Days left of the kind the limit counts in, negative once it is over; left out while no limit runs.
    public var remaining: Int32? = nil
    /// 预警灯 · The light of the limit; grey while none runs.
    public var light: Light = .grey
    /// 认定代码 · What it came to; left out while that is open.
    public var finding: Complaints.Finding? = nil
    /// 认定 · The finding in Chinese; empty while that is open.
    public var findingChinese: String = ""
    /// 办结日期 · The day it was closed, refused or forwarded; left out before that.
    public var closed: Day? = nil
    /// 答复日期 · The day of the reply; left out before that.
    public var replied: Day? = nil
    /// 情况说明 · The explanations asked of the unit; for insiders and the unit itself.
    public var explanations: [Complaints.ExplanationView] = []
    /// 证据件数 · How many pieces of evidence there are; for insiders.
    public var evidence: Int32 = 0
    /// 附件 · The files that came with it, without what they are called; for insiders and the complainant.
    public var attachments: [Cases.AttachmentRecord] = []
    /// 复查复核状态 · The review that runs or was answered, in Chinese; empty where none was asked for.
    public var review: String = ""
    /// 监察发现 · The rules of supervision that were broken; for insiders.
    public var faults: [FaultRule] = []
    /// 已重新办理 · Whether it was investigated again.
    public var reopened: Bool = false
    /// 有打击报复举报 · Whether retaliation was reported at any time.
    public var urgent: Bool = false
    /// 督办 · Whether it is under special attention; for insiders.
    public var supervised: Bool = false
    /// 保全中 · Whether nothing of it may be erased; for insiders.
    public var held: Bool = false
    /// 主件 · The complaint it is joined to; for insiders.
    public var first: DossierKey? = nil
    /// 并入件 · The complaints that are joined to it; for insiders.
    public var joined: [DossierKey] = []
    /// 公布内容 · The published result; empty until it is published.
    public var summary: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: String, kind: Complaints.Kind, phase: Complaints.Phase, phaseChinese: String, category: String, categoryChinese: String = "", channel: String = "", identity: String = "", unit: String = "", persons: [String] = [], concerns: DossierKey? = nil, received: Day, accepted: Day? = nil, mode: String = "", handledBy: String = "", officers: [String] = [], due: Day? = nil, remaining: Int32? = nil, light: Light, finding: Complaints.Finding? = nil, findingChinese: String = "", closed: Day? = nil, replied: Day? = nil, explanations: [Complaints.ExplanationView] = [], evidence: Int32 = 0, attachments: [Cases.AttachmentRecord] = [], review: String = "", faults: [FaultRule] = [], reopened: Bool = false, urgent: Bool = false, supervised: Bool = false, held: Bool = false, first: DossierKey? = nil, joined: [DossierKey] = [], summary: String = "") {
      self.number = number
      self.kind = kind
      self.phase = phase
      self.phaseChinese = phaseChinese
      self.category = category
      self.categoryChinese = categoryChinese
      self.channel = channel
      self.identity = identity
      self.unit = unit
      self.persons = persons
      self.concerns = concerns
      self.received = received
      self.accepted = accepted
      self.mode = mode
      self.handledBy = handledBy
      self.officers = officers
      self.due = due
      self.remaining = remaining
      self.light = light
      self.finding = finding
      self.findingChinese = findingChinese
      self.closed = closed
      self.replied = replied
      self.explanations = explanations
      self.evidence = evidence
      self.attachments = attachments
      self.review = review
      self.faults = faults
      self.reopened = reopened
      self.urgent = urgent
      self.supervised = supervised
      self.held = held
      self.first = first
      self.joined = joined
      self.summary = summary
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      accepted = try fields.optional("accepted")
      attachments = try fields.list("attachments")
      category = try fields.required("category")
      categoryChinese = try fields.usual("categoryChinese", "")
      channel = try fields.usual("channel", "")
      closed = try fields.optional("closed")
      concerns = try fields.optional("concerns")
      due = try fields.optional("due")
      evidence = try fields.usual("evidence", 0)
      explanations = try fields.list("explanations")
      faults = try fields.list("faults")
      finding = try fields.optional("finding")
      findingChinese = try fields.usual("findingChinese", "")
      first = try fields.optional("first")
      handledBy = try fields.usual("handledBy", "")
      held = try fields.usual("held", false)
      identity = try fields.usual("identity", "")
      joined = try fields.list("joined")
      kind = try fields.required("kind")
      light = try fields.required("light")
      mode = try fields.usual("mode", "")
      number = try fields.required("number")
      officers = try fields.list("officers")
      persons = try fields.list("persons")
      phase = try fields.required("phase")
      phaseChinese = try fields.required("phaseChinese")
      received = try fields.required("received")
      remaining = try fields.optional("remaining")
      reopened = try fields.usual("reopened", false)
      replied = try fields.optional("replied")
      review = try fields.usual("review", "")
      summary = try fields.usual("summary", "")
      supervised = try fields.usual("supervised", false)
      unit = try fields.usual("unit", "")
      urgent = try fields.usual("urgent", false)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = accepted { writer.name("accepted"); value.write(to: &writer) }
      if !attachments.isEmpty { writer.name("attachments"); attachments.write(to: &writer) }
      writer.name("category"); category.write(to: &writer)
      if !categoryChinese.isEmpty { writer.name("categoryChinese"); writer.freeText(categoryChinese) }
      if !channel.isEmpty { writer.name("channel"); writer.freeText(channel) }
      if let value = closed { writer.name("closed"); value.write(to: &writer) }
      if let value = concerns { writer.name("concerns"); value.write(to: &writer) }
      if let value = due { writer.name("due"); value.write(to: &writer) }
      if evidence != 0 { writer.name("evidence"); evidence.write(to: &writer) }
      if !explanations.isEmpty { writer.name("explanations"); explanations.write(to: &writer) }
      if !faults.isEmpty { writer.name("faults"); faults.write(to: &writer) }
      if let value = finding { writer.name("finding"); value.write(to: &writer) }
      if !findingChinese.isEmpty { writer.name("findingChinese"); writer.freeText(findingChinese) }
      if let value = first { writer.name("first"); value.write(to: &writer) }
      if !handledBy.isEmpty { writer.name("handledBy"); writer.freeText(handledBy) }
      if held { writer.name("held"); held.write(to: &writer) }
      if !identity.isEmpty { writer.name("identity"); writer.freeText(identity) }
      if !joined.isEmpty { writer.name("joined"); joined.write(to: &writer) }
      writer.name("kind"); kind.write(to: &writer)
      writer.name("light"); light.write(to: &writer)
      if !mode.isEmpty { writer.name("mode"); writer.freeText(mode) }
      writer.name("number"); writer.freeText(number)
      if !officers.isEmpty { writer.name("officers"); officers.write(to: &writer) }
      if !persons.isEmpty { writer.name("persons"); persons.write(to: &writer) }
      writer.name("phase"); phase.write(to: &writer)
      writer.name("phaseChinese"); writer.freeText(phaseChinese)
      writer.name("received"); received.write(to: &writer)
      if let value = remaining { writer.name("remaining"); value.write(to: &writer) }
      if reopened { writer.name("reopened"); reopened.write(to: &writer) }
      if let value = replied { writer.name("replied"); value.write(to: &writer) }
      if !review.isEmpty { writer.name("review"); writer.freeText(review) }
      if !summary.isEmpty { writer.name("summary"); writer.freeText(summary) }
      if supervised { writer.name("supervised"); supervised.write(to: &writer) }
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
      if urgent { writer.name("urgent"); urgent.write(to: &writer) }
    }
  }
}

extension Complaints {
  /// 情况说明进度 · An explanation that was asked of the unit, and whether it came.
  public struct ExplanationView: Record, Equatable {
    /// 说明序号 · Which request of the complaint it is, counted from 1.
    public var number: Int32 = 0
    /// 回复期限 · The last day for the explanation.
    public var replyBy: Day = Day(0)
    /// 已说明 · Whether the explanation came.
    public var answered: Bool = false
    /// 说明事项 · What the unit was asked to explain.
    public var question: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: Int32, replyBy: Day, answered: Bool, question: String) {
      self.number = number
      self.replyBy = replyBy
      self.answered = answered
      self.question = question
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      answered = try fields.required("answered")
      number = try fields.required("number")
      question = try fields.required("question")
      replyBy = try fields.required("replyBy")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("answered"); answered.write(to: &writer)
      writer.name("number"); number.write(to: &writer)
      writer.name("question"); writer.freeText(question)
      writer.name("replyBy"); replyBy.write(to: &writer)
    }
  }
}

extension Complaints {
  /// 投诉件列表 · A page of the complaints that the viewer may see.
  public struct List: Record, Equatable {
    /// 投诉件 · The complaints, in the order of opening.
    public var complaints: [Complaints.View] = []
    /// 还有更多 · Whether more follow after the last of the page.
    public var more: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(complaints: [Complaints.View], more: Bool = false) {
      self.complaints = complaints
      self.more = more
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      complaints = try fields.required("complaints")
      more = try fields.usual("more", false)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("complaints"); complaints.write(to: &writer)
      if more { writer.name("more"); more.write(to: &writer) }
    }
  }
}

extension Complaints {
  /// 公布结果 · The published result of one complaint.
  public struct PublishedComplaint: Record, Equatable {
    /// 投诉件编号 · The number of the complaint.
    public var number: String = ""
    /// 类别代码 · The code of its category.
    public var category: String = ""
    /// 投诉类别 · The category in Chinese; empty where the profile no longer has it.
    public var categoryChinese: String = ""
    /// 被投诉单位 · The code of the unit it was about; empty where not known.
    public var unit: String = ""
    /// 办结日期 · The day it was closed.
    public var closed: Day = Day(0)
    /// 认定代码 · What it came to.
    public var finding: Complaints.Finding = .unverifiable
    /// 认定 · The finding in Chinese.
    public var findingChinese: String = ""
    /// 公布内容 · The result in plain words, as corrected last.
    public var summary: String = ""
    /// 已更正 · Whether it was corrected after it was first published.
    public var corrected: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: String, category: String, categoryChinese: String = "", unit: String = "", closed: Day, finding: Complaints.Finding, findingChinese: String = "", summary: String, corrected: Bool = false) {
      self.number = number
      self.category = category
      self.categoryChinese = categoryChinese
      self.unit = unit
      self.closed = closed
      self.finding = finding
      self.findingChinese = findingChinese
      self.summary = summary
      self.corrected = corrected
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      category = try fields.required("category")
      categoryChinese = try fields.usual("categoryChinese", "")
      closed = try fields.required("closed")
      corrected = try fields.usual("corrected", false)
      finding = try fields.required("finding")
      findingChinese = try fields.usual("findingChinese", "")
      number = try fields.required("number")
      summary = try fields.required("summary")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("category"); category.write(to: &writer)
      if !categoryChinese.isEmpty { writer.name("categoryChinese"); writer.freeText(categoryChinese) }
      writer.name("closed"); closed.write(to: &writer)
      if corrected { writer.name("corrected"); corrected.write(to: &writer) }
      writer.name("finding"); finding.write(to: &writer)
      if !findingChinese.isEmpty { writer.name("findingChinese"); writer.freeText(findingChinese) }
      writer.name("number"); writer.freeText(number)
      writer.name("summary"); writer.freeText(summary)
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Complaints {
  /// 公布结果列表 · A page of published results, open to everyone.
  public struct PublishedList: Record, Equatable {
    /// 公布结果 · The results, in the order of opening.
    public var complaints: [Complaints.PublishedComplaint] = []
    /// 还有更多 · Whether more follow after the last of the page.
    public var more: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(complaints: [Complaints.PublishedComplaint], more: Bool = false) {
      self.complaints = complaints
      self.more = more
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      complaints = try fields.required("complaints")
      more = try fields.usual("more", false)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("complaints"); complaints.write(to: &writer)
      if more { writer.name("more"); more.write(to: &writer) }
    }
  }
}

extension Complaints {
  /// 投诉类别 · A kind of grievance, with how long the personal data of its complaints are kept.
  public struct Category: Record, Equatable {
    /// 类别代码 · The code, such as `inaction`.
    public var code: String = ""
    /// 类别名称 · The name in Chinese, as users read it.
    public var chinese: String = ""
    /// 英文名称 · The name in English; may be left out.
    public var english: String = ""
    /// 保管年限 · Years after closing for which the personal data are kept, then erased.
    /// 个人信息保护法 47(1)(2).
    public var retentionYears: Int32 = 5

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ code: String, _ chinese: String, _ english: String = "", retentionYears: Int32 = 5) {
      self.code = code
      self.chinese = chinese
      self.english = english
      self.retentionYears = retentionYears
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      chinese = try fields.required("chinese")
      code = try fields.required("code")
      english = try fields.usual("english", "")
      retentionYears = try fields.usual("retentionYears", 5)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("chinese"); chinese.write(to: &writer)
      writer.name("code"); code.write(to: &writer)
      if !english.isEmpty { writer.name("english"); english.write(to: &writer) }
      if retentionYears != 5 { writer.name("retentionYears"); retentionYears.write(to: &writer) }
    }
  }
}

extension Complaints {
  /// 开放接口投诉 · A complaint in the form of `POST requests.json`, as a portal receives it: every value is a text, named as the standard names it. The key of the interface is the host's matter and is left out.
  /// Open311 GeoReport v2.
  public struct Open311Post: Record, Equatable {
    /// 服务代码 · The code of one of the profile's categories: a `service_code` of the list of services.
    public var serviceCode: String = ""
    /// 诉求描述 · What happened, kept beside the ledger; never blank.
    public var description: String = ""
    /// 纬度 · Where it happened, in degrees north as a decimal text; digits after the sixth are dropped, empty where not told.
    public var lat: String = ""
    /// 经度 · Where it happened, in degrees east as a decimal text; digits after the sixth are dropped, empty where not told.
    public var long: String = ""
    /// 地址 · Where it happened, as an address; empty where not told.
    public var addressString: String = ""
    /// 地址编号 · Where, as the number of an address; kept where there is no text.
    public var addressID: String = ""
    /// 图片地址 · Where a picture of it lies.
    public var mediaURL: String = ""
    /// 名 · The given name of the complainant; without names, e-mail and telephone the complaint is anonymous.
    public var firstName: String = ""
    /// 姓 · The family name of the complainant, put before the given name.
    public var lastName: String = ""
    /// 联系电话 · The telephone of the complainant; stands for the name where there is neither a name nor an e-mail address.
    public var phone: String = ""
    /// 电子邮箱 · The e-mail address of the complainant; stands for the name where there is none.
    public var email: String = ""
    /// 门户账号 · The account of the complainant at the portal; the account that asks where it is left out and no officer asks.
    public var accountID: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(serviceCode: String, description: String, lat: String = "", long: String = "", addressString: String = "", addressID: String = "", mediaURL: String = "", firstName: String = "", lastName: String = "", phone: String = "", email: String = "", accountID: String = "") {
      self.serviceCode = serviceCode
      self.description = description
      self.lat = lat
      self.long = long
      self.addressString = addressString
      self.addressID = addressID
      self.mediaURL = mediaURL
      self.firstName = firstName
      self.lastName = lastName
      self.phone = phone
      self.email = email
      self.accountID = accountID
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      accountID = try fields.usual("account_id", "")
      addressID = try fields.usual("address_id", "")
      addressString = try fields.usual("address_string", "")
      description = try fields.required("description")
      email = try fields.usual("email", "")
      firstName = try fields.usual("first_name", "")
      lastName = try fields.usual("last_name", "")
      lat = try fields.usual("lat", "")
      long = try fields.usual("long", "")
      mediaURL = try fields.usual("media_url", "")
      phone = try fields.usual("phone", "")
      serviceCode = try fields.required("service_code")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !writer.withholdsPersonal, !accountID.isEmpty { writer.name("account_id"); accountID.write(to: &writer) }
      if !writer.withholdsPersonal, !addressID.isEmpty { writer.name("address_id"); addressID.write(to: &writer) }
      if !writer.withholdsPersonal, !addressString.isEmpty { writer.name("address_string"); addressString.write(to: &writer) }
      if !writer.withholdsPersonal { writer.name("description"); description.write(to: &writer) }
      if !writer.withholdsPersonal, !email.isEmpty { writer.name("email"); email.write(to: &writer) }
      if !writer.withholdsPersonal, !firstName.isEmpty { writer.name("first_name"); firstName.write(to: &writer) }
      if !writer.withholdsPersonal, !lastName.isEmpty { writer.name("last_name"); lastName.write(to: &writer) }
      if !writer.withholdsPersonal, !lat.isEmpty { writer.name("lat"); lat.write(to: &writer) }
      if !writer.withholdsPersonal, !long.isEmpty { writer.name("long"); long.write(to: &writer) }
      if !writer.withholdsPersonal, !mediaURL.isEmpty { writer.name("media_url"); mediaURL.write(to: &writer) }
      if !writer.withholdsPersonal, !phone.isEmpty { writer.name("phone"); phone.write(to: &writer) }
      writer.name("service_code"); writer.freeText(serviceCode)
    }
  }
}

extension Complaints {
  /// 开放接口服务 · A category of complaints as one element of `services.json`.
  /// Open311 GeoReport v2.
  public struct Open311Service: Record, Equatable {
    /// 服务代码 · The code of the category.
    public var serviceCode: String = ""
    /// 服务名称 · The name of the category in Chinese.
    public var serviceName: String = ""
    /// 服务说明 · The name of the category in English.
    public var description: String = ""
    /// 附加字段 · Whether the service has a form of its own: never.
    public var metadata: Bool = false
    /// 编号方式 · How a number is given: always `realtime`, at once.
    public var type: String = "realtime"
    /// 关键词 · Words to find the service by: the name in Chinese.
    public var keywords: String = ""
    /// 服务分组 · The group it stands in: efficiency complaints, in Chinese.
    public var group: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(serviceCode: String, serviceName: String, description: String, metadata: Bool, type: String, keywords: String, group: String) {
      self.serviceCode = serviceCode
      self.serviceName = serviceName
      self.description = description
      self.metadata = metadata
      self.type = type
      self.keywords = keywords
      self.group = group
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      description = try fields.required("description")
      group = try fields.required("group")
      keywords = try fields.required("keywords")
      metadata = try fields.required("metadata")
      serviceCode = try fields.required("service_code")
      serviceName = try fields.required("service_name")
      type = try fields.required("type")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("description"); writer.freeText(description)
      writer.name("group"); group.write(to: &writer)
      writer.name("keywords"); writer.freeText(keywords)
      writer.name("metadata"); metadata.write(to: &writer)
      writer.name("service_code"); writer.freeText(serviceCode)
      writer.name("service_name"); writer.freeText(serviceName)
      writer.name("type"); type.write(to: &writer)
    }
  }
}

extension Complaints {
  /// 开放接口服务列表 · The whole of `services.json`: a portal serves ``services`` as it stands.
  /// Open311 GeoReport v2.
  public struct Open311Services: Record, Equatable {
    /// 服务列表 · The categories, in the order of the profile.
    public var services: [Complaints.Open311Service] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(services: [Complaints.Open311Service]) {
      self.services = services
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      services = try fields.required("services")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("services"); services.write(to: &writer)
    }
  }
}

extension Complaints {
  /// 开放接口公布件 · A published complaint as one element of `requests.json`; description, address and co-ordinates are the complainant's and are left out.
  /// Open311 GeoReport v2.
  public struct Open311Request: Record, Equatable {
    /// 诉求编号 · The number of the complaint.
    public var serviceRequestID: String = ""
    /// 办理状态 · `closed`, or `open` where it is investigated again.
    public var status: String = "open"
    /// 办理结果 · The published result in plain words.
    public var statusNotes: String = ""
    /// 服务名称 · The name of the category in Chinese.
    public var serviceName: String = ""
    /// 服务代码 · The code of the category.
    public var serviceCode: String = ""
    /// 被投诉单位 · The code of the unit it was about; empty where not known.
    public var agencyResponsible: String = ""
    /// 收到时间 · The first day of the month it was received in, at midnight of the jurisdiction: the day would point at a person.
    public var requestedDatetime: Instant? = nil
    /// 办结时间 · The day it was closed, at midnight of the jurisdiction.
    public var updatedDatetime: Instant? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(serviceRequestID: String, status: String, statusNotes: String, serviceName: String, serviceCode: String, agencyResponsible: String, requestedDatetime: Instant? = nil, updatedDatetime: Instant? = nil) {
      self.serviceRequestID = serviceRequestID
      self.status = status
      self.statusNotes = statusNotes
      self.serviceName = serviceName
      self.serviceCode = serviceCode
      self.agencyResponsible = agencyResponsible
      self.requestedDatetime = requestedDatetime
      self.updatedDatetime = updatedDatetime
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      agencyResponsible = try fields.required("agency_responsible")
      requestedDatetime = try fields.optional("requested_datetime")
      serviceCode = try fields.required("service_code")
      serviceName = try fields.required("service_name")
      serviceRequestID = try fields.required("service_request_id")
      status = try fields.required("status")
      statusNotes = try fields.required("status_notes")
      updatedDatetime = try fields.optional("updated_datetime")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("agency_responsible"); writer.freeText(agencyResponsible)
      if let value = requestedDatetime { writer.name("requested_datetime"); value.write(to: &writer) }
      writer.name("service_code"); writer.freeText(serviceCode)
      writer.name("service_name"); writer.freeText(serviceName)
      writer.name("service_request_id"); writer.freeText(serviceRequestID)
      writer.name("status"); writer.freeText(status)
      writer.name("status_notes"); writer.freeText(statusNotes)
      if let value = updatedDatetime { writer.name("updated_datetime"); value.write(to: &writer) }
    }
  }
}

extension Complaints {
  /// 开放接口公布列表 · The whole of `requests.json`: a portal serves ``requests`` as it stands, for the list and for a single one.
  /// Open311 GeoReport v2.
  public struct Open311Requests: Record, Equatable {
    /// 公布件列表 · The published complaints, by number, 1,000 at most.
    public var requests: [Complaints.Open311Request] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(requests: [Complaints.Open311Request]) {
      self.requests = requests
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      requests = try fields.required("requests")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("requests"); requests.write(to: &writer)
    }
  }
}

extension Complaints {
  /// 开放接口筛选 · Which published complaints to list: the parameters of `GET requests.json`.
  /// Open311 GeoReport v2.
  public struct Open311Filter: Record, Equatable {
    /// 诉求编号 · The numbers of those wanted; empty for all.
    public var serviceRequestID: [String] = []
    /// 服务代码 · The code of their category; empty for all.
    public var serviceCode: String = ""
    /// 办理状态 · `open` or `closed`; empty for both.
    public var status: String = ""
    /// 收到日起 · Received on this day or later; left out for all.
    public var startDate: Open311Date? = nil
    /// 收到日止 · Received on this day or earlier; left out for all.
    public var endDate: Open311Date? = nil

    /// A record of what is said.
    public init(serviceRequestID: [String] = [], serviceCode: String = "", status: String = "", startDate: Open311Date? = nil, endDate: Open311Date? = nil) {
      self.serviceRequestID = serviceRequestID
      self.serviceCode = serviceCode
      self.status = status
      self.startDate = startDate
      self.endDate = endDate
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      endDate = try fields.optional("end_date")
      serviceCode = try fields.usual("service_code", "")
      serviceRequestID = try fields.list("service_request_id")
      startDate = try fields.optional("start_date")
      status = try fields.usual("status", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = endDate { writer.name("end_date"); value.write(to: &writer) }
      if !serviceCode.isEmpty { writer.name("service_code"); writer.freeText(serviceCode) }
      if !serviceRequestID.isEmpty { writer.name("service_request_id"); writer.freeText(serviceRequestID) }
      if let value = startDate { writer.name("start_date"); value.write(to: &writer) }
      if !status.isEmpty { writer.name("status"); writer.freeText(status) }
    }
  }
}

extension Complaints {
  /// 投诉通报 · What may be asked of a published table of complaints.
  public enum BulletinCommand: Vocabulary, Equatable {
    /// 公布 · Publishes the table of a period that is over, once.
    case issue(Complaints.BulletinOrder)
    /// 更正 · Publishes the table again as it comes out now, with the reason.
    case correct(Reason)

    /// The member that holds the word.
    public static let wordKey: StaticString = "command"

    /// Every word.
    public static let words: [String] = [
      "bulletin.issue",
      "bulletin.correct",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .issue: "bulletin.issue"
      case .correct: "bulletin.correct"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .issue(try .read(data, voice))
      case 1: .correct(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .issue(let data): data.write(to: &writer)
      case .correct(let data): data.write(to: &writer)
      }
    }
  }
}

extension Complaints {
  /// 投诉通报记录 · What happened to a published table of complaints.
  public enum BulletinEvent: Vocabulary, Equatable {
    /// 公布 · The table was published.
    indirect case issued(Complaints.BulletinIssue)
    /// 更正 · The table was published again, with the reason.
    indirect case corrected(Complaints.BulletinCorrection)

    /// The member that holds the word.
    public static let wordKey: StaticString = "event"

    /// Every word.
    public static let words: [String] = [
      "bulletin.issued",
      "bulletin.corrected",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .issued: "bulletin.issued"
      case .corrected: "bulletin.corrected"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .issued(try .read(data, voice))
      case 1: .corrected(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .issued(let data): data.write(to: &writer)
      case .corrected(let data): data.write(to: &writer)
      }
    }
  }
}

extension Complaints {
  /// 投诉件 · What may be asked of an efficiency complaint or a hotline ticket.
  public enum Command: Vocabulary, Equatable {
    /// 登记 · Writes a complaint down, and numbers it.
    indirect case register(Complaints.Intake)
    /// 开放接口登记 · Writes a complaint down from the form of Open311, and numbers it.
    /// Open311 GeoReport v2.
    indirect case open311Post(Complaints.Open311Post)
    /// 呈批 · Puts it before the leader.
    case submit(Complaints.Submission)
    /// 受理 · The leader decides to look into it.
    case accept(Complaints.Acceptance)
    /// 不予受理 · The leader decides not to look into it.
    case refuse(Complaints.Refusal)
    /// 转送 · Passes it to a competent organ outside.
    case forward(Complaints.Forwarding)
    /// 并件 · Joins it to an earlier one about the same.
    case join(Complaints.Joining)
    /// 分件 · Makes a part of it a complaint of its own.
    indirect case split(Complaints.Splitting)
    /// 派单 · Gives it to a unit or to officers.
    case dispatch(Complaints.Dispatch)
    /// 退回 · The unit sends it back as not its own matter.
    case `return`(Complaints.Return)
    /// 要求说明情况 · Asks the unit complained about to explain.
    case askExplanation(Complaints.ExplanationRequest)
    /// 情况说明 · The unit complained about explains.
    case explain(Complaints.UnitExplanation)
    /// 证据 · Adds a piece of evidence, by reference.
    case addEvidence(Complaints.Evidence)
    /// 延期 · The leader extends the limit, once.
    case extend(Complaints.Extension)
    /// 督办 · The leader puts it under special attention.
    case supervise(Complaints.Supervision)
    /// 调查报告 · Reports what the investigation found.
    case report(Complaints.InvestigationReport)
    /// 责令重办 · The leader sends a poor report back.
    case redo(Reason)
    /// 办结 · The leader closes it with a finding.
    case close(Complaints.Closing)
    /// 答复 · Replies to the complainant.
    case reply(Complaints.Reply)
    /// 回访 · Calls the complainant back after the reply.
    case followUp(Complaints.FollowUp)
    /// 评价 · The complainant rates the handling.
    case rate(Complaints.Rating)
    /// 复查/复核申请 · The complainant asks the next level to look again.
    /// 信访工作条例 35; 36(1).
    case askReview(Complaints.ReviewRequest)
    /// 复查/复核意见 · The next level answers.
    /// 信访工作条例 35; 36(1).
    case answerReview(Complaints.ReviewAnswer)
    /// 撤诉 · The complainant withdraws; the reason is kept beside the ledger.
    case withdraw(Cases.WithdrawalRequest)
    /// 举报打击报复 · Reports retaliation for the complaint.
    /// 信访工作条例 18(4).
    case reportRetaliation(Complaints.RetaliationReport)
    /// 处置打击报复 · Supervision settles a report of retaliation.
    case settleRetaliation(Complaints.RetaliationFinding)
    /// 公布 · Publishes the result, without the complainant.
    case publish(Complaints.Publication)
    /// 更正 · Corrects what was published, with the reason.
    case correct(Complaints.Publication)
    /// 泄露 · Supervision records that someone made the complainant known.
    /// 信访工作条例 30(3).
    case recordLeak(Complaints.IdentityLeak)
    /// 删除个人信息 · Erases personal data once it has ended; every proof stays.
    /// 个人信息保护法 47.
    case erase(PersonalErasure)

    /// The member that holds the word.
    public static let wordKey: StaticString = "command"

    /// Every word.
    public static let words: [String] = [
      "complaint.register",
      "open311.post",
      "complaint.submit",
      "complaint.accept",
      "complaint.refuse",
      "complaint.forward",
      "complaint.join",
      "complaint.split",
      "complaint.dispatch",
      "complaint.return",
      "complaint.askExplanation",
      "complaint.explain",
      "complaint.addEvidence",
      "complaint.extend",
      "complaint.supervise",
      "complaint.report",
      "complaint.redo",
      "complaint.close",
      "complaint.reply",
      "complaint.followUp",
      "complaint.rate",
      "complaint.askReview",
      "complaint.answerReview",
      "complaint.withdraw",
      "complaint.reportRetaliation",
      "complaint.settleRetaliation",
      "complaint.publish",
      "complaint.correct",
      "complaint.recordLeak",
      "complaint.erase",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .register: "complaint.register"
      case .open311Post: "open311.post"
      case .submit: "complaint.submit"
      case .accept: "complaint.accept"
      case .refuse: "complaint.refuse"
      case .forward: "complaint.forward"
      case .join: "complaint.join"
      case .split: "complaint.split"
      case .dispatch: "complaint.dispatch"
      case .return: "complaint.return"
      case .askExplanation: "complaint.askExplanation"
      case .explain: "complaint.explain"
      case .addEvidence: "complaint.addEvidence"
      case .extend: "complaint.extend"
      case .supervise: "complaint.supervise"
      case .report: "complaint.report"
      case .redo: "complaint.redo"
      case .close: "complaint.close"
      case .reply: "complaint.reply"
      case .followUp: "complaint.followUp"
      case .rate: "complaint.rate"
      case .askReview: "complaint.askReview"
      case .answerReview: "complaint.answerReview"
      case .withdraw: "complaint.withdraw"
      case .reportRetaliation: "complaint.reportRetaliation"
      case .settleRetaliation: "complaint.settleRetaliation"
      case .publish: "complaint.publish"
      case .correct: "complaint.correct"
      case .recordLeak: "complaint.recordLeak"
      case .erase: "complaint.erase"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .register(try .read(data, voice))
      case 1: .open311Post(try .read(data, voice))
      case 2: .submit(try .read(data, voice))
      case 3: .accept(try .read(data, voice))
      case 4: .refuse(try .read(data, voice))
      case 5: .forward(try .read(data, voice))
      case 6: .join(try .read(data, voice))
      case 7: .split(try .read(data, voice))
      case 8: .dispatch(try .read(data, voice))
      case 9: .return(try .read(data, voice))
      case 10: .askExplanation(try .read(data, voice))
      case 11: .explain(try .read(data, voice))
      case 12: .addEvidence(try .read(data, voice))
      case 13: .extend(try .read(data, voice))
      case 14: .supervise(try .read(data, voice))
      case 15: .report(try .read(data, voice))
      case 16: .redo(try .read(data, voice))
      case 17: .close(try .read(data, voice))
      case 18: .reply(try .read(data, voice))
      case 19: .followUp(try .read(data, voice))
      case 20: .rate(try .read(data, voice))
      case 21: .askReview(try .read(data, voice))
      case 22: .answerReview(try .read(data, voice))
      case 23: .withdraw(try .read(data, voice))
      case 24: .reportRetaliation(try .read(data, voice))
      case 25: .settleRetaliation(try .read(data, voice))
      case 26: .publish(try .read(data, voice))
      case 27: .correct(try .read(data, voice))
      case 28: .recordLeak(try .read(data, voice))
      case 29: .erase(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .register(let data): data.write(to: &writer)
      case .open311Post(let data): data.write(to: &writer)
      case .submit(let data): data.write(to: &writer)
      case .accept(let data): data.write(to: &writer)
      case .refuse(let data): data.write(to: &writer)
      case .forward(let data): data.write(to: &writer)
      case .join(let data): data.write(to: &writer)
      case .split(let data): data.write(to: &writer)
      case .dispatch(let data): data.write(to: &writer)
      case .return(let data): data.write(to: &writer)
      case .askExplanation(let data): data.write(to: &writer)
      case .explain(let data): data.write(to: &writer)
      case .addEvidence(let data): data.write(to: &writer)
      case .extend(let data): data.write(to: &writer)
      case .supervise(let data): data.write(to: &writer)
      case .report(let data): data.write(to: &writer)
      case .redo(let data): data.write(to: &writer)
      case .close(let data): data.write(to: &writer)
      case .reply(let data): data.write(to: &writer)
      case .followUp(let data): data.write(to: &writer)
      case .rate(let data): data.write(to: &writer)
      case .askReview(let data): data.write(to: &writer)
      case .answerReview(let data): data.write(to: &writer)
      case .withdraw(let data): data.write(to: &writer)
      case .reportRetaliation(let data): data.write(to: &writer)
      case .settleRetaliation(let data): data.write(to: &writer)
      case .publish(let data): data.write(to: &writer)
      case .correct(let data): data.write(to: &writer)
      case .recordLeak(let data): data.write(to: &writer)
      case .erase(let data): data.write(to: &writer)
      }
    }
  }
}

extension Complaints {
  /// 投诉件记录 · What happened to a complaint: days and limits stand in the event, so that reading it needs neither calendar nor profile; people and words are commitments.
  public enum Event: Vocabulary, Equatable {
    /// 登记 · It was written down and numbered.
    indirect case registered(Complaints.Registration)
    /// 呈批 · It was put before the leader.
    case submitted(Complaints.Submission)
    /// 受理 · The leader decided to look into it.
    case accepted(Complaints.Acceptance)
    /// 不予受理 · The leader decided not to look into it; with it all that joined it.
    case refused(Complaints.Refusal)
    /// 转送 · It was passed to an organ outside; with it all that joined it.
    case forwarded(Complaints.Forwarding)
    /// 并件 · It was joined to an earlier one.
    case joined(Complaints.Joining)
    /// 并入 · Another was joined to it.
    case gained(Complaints.Gain)
    /// 主件办结 · The first one was closed, and it with that.
    case echoed(Complaints.Echo)
    /// 分件 · A part of it became a complaint of its own.
    case split(Complaints.Split)
    /// 派单 · It was given to a unit or to officers.
    case dispatched(Complaints.Dispatch)
    /// 退回 · The unit sent it back.
    case returned(Complaints.Return)
    /// 要求说明情况 · The unit complained about was asked to explain.
    case explanationAsked(Complaints.ExplanationRequest)
    /// 情况说明 · The unit complained about explained.
    case explained(Complaints.ExplanationRecord)
    /// 证据 · A piece of evidence was added.
    case evidenceAdded(Complaints.Evidence)
    /// 延期 · The limit was extended.
    case extended(Complaints.Extension)
    /// 督办 · It came under special attention.
    case supervised(Complaints.Supervision)
    /// 调查报告 · What was found was reported to the leader.
    case reported(Complaints.InvestigationRecord)
    /// 责令重办 · A poor report was sent back.
    case sentBack(Reason)
    /// 办结 · It was closed with a finding.
    case closed(Complaints.Closing)
    /// 答复 · The complainant was told the result.
    case replied(Complaints.ReplyRecord)
    /// 回访 · The complainant was called back.
    case followedUp(Complaints.FollowUpRecord)
    /// 评价 · The complainant rated the handling.
    case rated(Complaints.Rating)
    /// 复查/复核申请 · A review by the next level was asked for.
    case reviewAsked(Complaints.ReviewRecord)
    /// 复查/复核意见 · The next level answered.
    case reviewAnswered(Complaints.ReviewAnswerRecord)
    /// 撤诉 · The complainant withdrew.
    case withdrawn(Complaints.Withdrawal)
    /// 举报打击报复 · Retaliation for the complaint was reported.
    case retaliationReported(Complaints.RetaliationRecord)
    /// 处置打击报复 · Supervision settled the report of retaliation.
    case retaliationSettled(Complaints.RetaliationFinding)
    /// 公布 · The result was published.
    case published(Complaints.Publication)
    /// 更正 · What was published was corrected.
    case corrected(Complaints.Publication)
    /// 泄露 · Someone was found to have made the complainant known.
    case leaked(Complaints.IdentityLeak)
    /// 保管期满 · The papers were kept long enough, found by time alone.
    case expired(Complaints.Expiry)
    /// 监察发现 · A rule of supervision was broken; the finding names it.
    case faulted(Cases.FaultFinding)

    /// The member that holds the word.
    public static let wordKey: StaticString = "event"

    /// Every word.
    public static let words: [String] = [
      "complaint.registered",
      "complaint.submitted",
      "complaint.accepted",
      "complaint.refused",
      "complaint.forwarded",
      "complaint.joined",
      "complaint.gained",
      "complaint.echoed",
      "complaint.split",
      "complaint.dispatched",
      "complaint.returned",
      "complaint.explanationAsked",
      "complaint.explained",
      "complaint.evidenceAdded",
      "complaint.extended",
      "complaint.supervised",
      "complaint.reported",
      "complaint.sentBack",
      "complaint.closed",
      "complaint.replied",
      "complaint.followedUp",
      "complaint.rated",
      "complaint.reviewAsked",
      "complaint.reviewAnswered",
      "complaint.withdrawn",
      "complaint.retaliationReported",
      "complaint.retaliationSettled",
      "complaint.published",
      "complaint.corrected",
      "complaint.leaked",
      "complaint.expired",
      "complaint.faulted",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .registered: "complaint.registered"
      case .submitted: "complaint.submitted"
      case .accepted: "complaint.accepted"
      case .refused: "complaint.refused"
      case .forwarded: "complaint.forwarded"
      case .joined: "complaint.joined"
      case .gained: "complaint.gained"
      case .echoed: "complaint.echoed"
      case .split: "complaint.split"
      case .dispatched: "complaint.dispatched"
      case .returned: "complaint.returned"
      case .explanationAsked: "complaint.explanationAsked"
      case .explained: "complaint.explained"
      case .evidenceAdded: "complaint.evidenceAdded"
      case .extended: "complaint.extended"
      case .supervised: "complaint.supervised"
      case .reported: "complaint.reported"
      case .sentBack: "complaint.sentBack"
      case .closed: "complaint.closed"
      case .replied: "complaint.replied"
      case .followedUp: "complaint.followedUp"
      case .rated: "complaint.rated"
      case .reviewAsked: "complaint.reviewAsked"
      case .reviewAnswered: "complaint.reviewAnswered"
      case .withdrawn: "complaint.withdrawn"
      case .retaliationReported: "complaint.retaliationReported"
      case .retaliationSettled: "complaint.retaliationSettled"
      case .published: "complaint.published"
      case .corrected: "complaint.corrected"
      case .leaked: "complaint.leaked"
      case .expired: "complaint.expired"
      case .faulted: "complaint.faulted"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .registered(try .read(data, voice))
      case 1: .submitted(try .read(data, voice))
      case 2: .accepted(try .read(data, voice))
      case 3: .refused(try .read(data, voice))
      case 4: .forwarded(try .read(data, voice))
      case 5: .joined(try .read(data, voice))
      case 6: .gained(try .read(data, voice))
      case 7: .echoed(try .read(data, voice))
      case 8: .split(try .read(data, voice))
      case 9: .dispatched(try .read(data, voice))
      case 10: .returned(try .read(data, voice))
      case 11: .explanationAsked(try .read(data, voice))
      case 12: .explained(try .read(data, voice))
      case 13: .evidenceAdded(try .read(data, voice))
      case 14: .extended(try .read(data, voice))
      case 15: .supervised(try .read(data, voice))
      case 16: .reported(try .read(data, voice))
      case 17: .sentBack(try .read(data, voice))
      case 18: .closed(try .read(data, voice))
      case 19: .replied(try .read(data, voice))
      case 20: .followedUp(try .read(data, voice))
      case 21: .rated(try .read(data, voice))
      case 22: .reviewAsked(try .read(data, voice))
      case 23: .reviewAnswered(try .read(data, voice))
      case 24: .withdrawn(try .read(data, voice))
      case 25: .retaliationReported(try .read(data, voice))
      case 26: .retaliationSettled(try .read(data, voice))
      case 27: .published(try .read(data, voice))
      case 28: .corrected(try .read(data, voice))
      case 29: .leaked(try .read(data, voice))
      case 30: .expired(try .read(data, voice))
      case 31: .faulted(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .registered(let data): data.write(to: &writer)
      case .submitted(let data): data.write(to: &writer)
      case .accepted(let data): data.write(to: &writer)
      case .refused(let data): data.write(to: &writer)
      case .forwarded(let data): data.write(to: &writer)
      case .joined(let data): data.write(to: &writer)
      case .gained(let data): data.write(to: &writer)
      case .echoed(let data): data.write(to: &writer)
      case .split(let data): data.write(to: &writer)
      case .dispatched(let data): data.write(to: &writer)
      case .returned(let data): data.write(to: &writer)
      case .explanationAsked(let data): data.write(to: &writer)
      case .explained(let data): data.write(to: &writer)
      case .evidenceAdded(let data): data.write(to: &writer)
      case .extended(let data): data.write(to: &writer)
      case .supervised(let data): data.write(to: &writer)
      case .reported(let data): data.write(to: &writer)
      case .sentBack(let data): data.write(to: &writer)
      case .closed(let data): data.write(to: &writer)
      case .replied(let data): data.write(to: &writer)
      case .followedUp(let data): data.write(to: &writer)
      case .rated(let data): data.write(to: &writer)
      case .reviewAsked(let data): data.write(to: &writer)
      case .reviewAnswered(let data): data.write(to: &writer)
      case .withdrawn(let data): data.write(to: &writer)
      case .retaliationReported(let data): data.write(to: &writer)
      case .retaliationSettled(let data): data.write(to: &writer)
      case .published(let data): data.write(to: &writer)
      case .corrected(let data): data.write(to: &writer)
      case .leaked(let data): data.write(to: &writer)
      case .expired(let data): data.write(to: &writer)
      case .faulted(let data): data.write(to: &writer)
      }
    }
  }
}

extension Complaints {
  /// 热线日志 · What may be asked of a day of the hotline.
  public enum HotlineCommand: Vocabulary, Equatable {
    /// 登记来电 · Records a call of today.
    /// GB/T 33358-2016.
    case record(Complaints.HotlineCall)

    /// The member that holds the word.
    public static let wordKey: StaticString = "command"

    /// Every word.
    public static let words: [String] = [
      "hotline.record",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .record: "hotline.record"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .record(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .record(let data): data.write(to: &writer)
      }
    }
  }
}

extension Complaints {
  /// 热线日志记录 · What happened on a day of the hotline.
  public enum HotlineEvent: Vocabulary, Equatable {
    /// 来电 · A call came in, answered or not.
    case called(Complaints.HotlineCall)
    /// 监察发现 · Too few calls of the day were answered, by default fewer than 95 of 100; the finding names the rule.
    /// GB/T 33358-2016.
    case faulted(Cases.FaultFinding)

    /// The member that holds the word.
    public static let wordKey: StaticString = "event"

    /// Every word.
    public static let words: [String] = [
      "hotline.called",
      "hotline.faulted",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .called: "hotline.called"
      case .faulted: "hotline.faulted"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .called(try .read(data, voice))
      case 1: .faulted(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .called(let data): data.write(to: &writer)
      case .faulted(let data): data.write(to: &writer)
      }
    }
  }
}

/// The text this file is made from.
package enum ComplaintWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    namespace Complaints  投诉件  What is said, asked and recorded of complaints, the hotline and published tables.
    form Open311Date  Open311Date  日期或时刻  A day, or a moment with its offset, as Open311 clients write them.  {"type":"string"}  Open311Date()
    code Phase  办理阶段  Where a complaint stands.
     none  无  Before its first event.
     registered  已登记  It was written down, and is to be put before a leader.
     submitted  已呈批  A leader is to decide whether it is looked into.
     accepted  办理中  It is looked into.
     reported  待审定  The findings are to be ruled on.
     closed  已办结  It was closed with a finding.
     refused  不予受理  It is not looked into, with the ground told.
     forwarded  已转送  It went to whoever it belongs to.
     joined  已并件  It is dealt with together with an earlier one.
    code Kind fixed  投诉件种类  What kind of matter a complaint is: the limits and the numbering follow from it.
     efficiency  效能投诉  A complaint about how an office or its officers work; numbered TS, by default closed within 30 calendar days.
     ticket  热线工单  A ticket of the 12345 hotline; numbered GD, by default closed within 5 working days.
    code Channel  来源  The way by which a complaint came in.
     telephone  电话  By telephone; the seconds until it was answered may be told.
     letter  来信  By a letter on paper.
     visit  来访  By a visit; the number of representatives may be told.
     web  网站  By the portal, or by Open311.
     email  电子邮件  By e-mail.
     card  效能监督卡  By a supervision card that came back from an enterprise.
     inspection  督查  Found by an inspection.
     media  媒体  Found in the press or in other media.
    code Identity  署名方式  Whether the complainant gave a name, and whether it may be told to those who look into the matter.
     realName  实名  A name is given: the reply is in writing.
     confidential  要求保密  A name is given, and is asked to be kept secret: the reply may take any manner.
     anonymous  匿名  No name is given: there is no one to reply to, and it is investigated all the same.
    code Mode  办理方式  Who looks into a complaint, as the leader decides on acceptance.
     own  自办  The office itself, as for complaints against leaders, across departments or of weight; the limit counts from acceptance.
     assign  交办  A unit that reports back to the office by a day; the limit counts from receipt.
     transfer  转办  The competent body within the system; the limit counts from receipt.
     supervise  督办  The office or a unit, under special attention from the start.
    code Ground  不予受理的情形  The ground on which a complaint is not looked into; some ask for the right channel to be told.
     otherRemedy  属诉讼、仲裁、复议、纪检或信息公开事项  A matter for a court, arbitration, reconsideration, discipline or disclosure: the right channel is told.
     inPetition  已进入信访程序  A matter that a petition procedure already deals with: the right channel is told.  信访工作条例 19(3)
     concluded  已有合法结论  A matter that was decided already, with a lawful conclusion.
     notPublic  涉及秘密、隐私或违背公序良俗  A matter that touches secrets or privacy, or that offends public order and good morals.
     noFact  没有具体事实  No concrete fact is told that could be looked into.
     answered  同一事实和理由已作出终结答复  The same fact and reason were finally answered already.  信访工作条例 36(3)
     notOurs  不属本机关职权  A matter outside the powers of this office: the right channel is told.
    code Finding  认定  What the investigation of a complaint came to.
     substantiated  属实  What was complained about is true; a fault of the case it concerns.
     partly  部分属实  A part of it is true; a fault of the case it concerns, too.
     unfounded  不属实  It is not true.
     unverifiable  无法查实  It could be neither proved nor disproved.
     withdrawn  撤诉  The complainant withdrew before the end; never said by whoever closes or reviews.
    code ReplyManner  答复方式  The way by which a reply reaches the complainant.
     written  书面  In writing, with the number of the letter: the only manner for a real name.
     oral  口头  By telephone or face to face.
     web  网上  On the portal.
    code FollowUpResult  回访结果  What the complainant says when called back after the reply.
     satisfied  满意  Satisfied; counts for the rate of satisfaction.
     basically  基本满意  Basically satisfied; counts for the rate of satisfaction.
     unsatisfied  不满意  Not satisfied; where that has ground, it is investigated again, once.
     unreached  无法联系  Could not be reached: counts as no answer, and the call may be made again.
    code ReviewOutcome  复查复核结论  What the review by the next level came to.
     upheld  维持  The finding stands.
     changed  变更  Another finding takes its place, and is told.
     redo  重新办理  It is investigated again, with a limit of its own.
    code Joining.Kind  并件类型  How the later complaint relates to the first.
     duplicate  多人反映同一问题  Other people complain about the same matter.
     repeat  重复投诉  The same complainant brings the same matter again.
    record Closing  办结  The end of the investigation, approved by the leader; needs a report before it, except for a simple complaint or a ticket.
     _ finding  Finding start unverifiable  认定  What the investigation came to; never withdrawn.
     measures  [text]  处理措施  What was done about it, one measure each, 100 at most; empty where nothing was.
     documentNumber  text = ""  审批文号  The number of the leader's approval; may be left out.
     consequence  DossierKey?  关联卷宗  The dossier of what follows, such as a case; left out where nothing does.
     noReplyAddress  flag engine  无答复地址  Whether there is no one to reply to, since the complaint is anonymous.
     by  text = "" engine  审定人  The id of the leader who approved it; they do not review it later.
    record Reply  答复  The reply to the complainant, once for each closing; none where the complaint is anonymous.
     _ text  text personal reply  答复内容  The words of the reply, kept beside the ledger.
     manner  ReplyManner  答复方式  How the reply reaches the complainant; in writing where the name is real.
     documentNumber  text = ""  答复意见书文号  The number of the letter; left out only where the complainant asked for secrecy.
    record ReplyRecord  答复记录  A reply as the ledger knows it: its words are a commitment.
     manner  ReplyManner  答复方式  How the reply reached the complainant.
     documentNumber  text = ""  答复意见书文号  The number of the letter; left out where there is none.
     text  digest commits reply  答复校验值  The commitment to the words of the reply.
    record FollowUp  回访  The call-back after the reply; one that reached no one may be made again.
     _ result  FollowUpResult  回访结果  What the complainant says of the handling.
     founded  flag  不满理由成立  Whether the dissatisfaction has ground; said only of a complainant who is not satisfied.
     words  text = "" personal followUp  回访意见  The words of the complainant, kept beside the ledger; left out where nothing was said.
    record FollowUpRecord  回访记录  A call-back as the ledger knows it: the words are a commitment.
     result  FollowUpResult  回访结果  What the complainant said of the handling.
     founded  flag  不满理由成立  Whether the dissatisfaction had ground.
     words  digest? commits followUp  回访意见校验值  The commitment to the words; left out where nothing was said.
     redo  flag  重新办理  Whether it is investigated again for it; that happens once.
    record ReviewRequest  复查复核申请  Asks the next level to look at it again, within 30 days of the answer by default; the second review is final.  信访工作条例 35; 36(1)
     _ ground  text personal review-{stage}  申请理由  Why the complainant is not content, kept beside the ledger.
    record ReviewRecord  复查复核登记  A review that was asked for, as the ledger knows it: the ground is a commitment.
     stage  count  复查复核级次  Which review it is: 1 for the first, 2 for the second and last.
     ground  digest commits review-{stage}  申请理由校验值  The commitment to the ground.
     due  day  答复期限  The last day for the answer, by default 30 calendar days on.  信访工作条例 35; 36(1)
    record ReviewAnswer  复查复核意见  The answer of the next level, by someone who has neither decided nor reviewed it before.  信访工作条例 35; 36(1)
     _ outcome  ReviewOutcome  复查复核结论  What the review came to.
     text  text personal answer-{stage}  意见内容  The words of the answer, kept beside the ledger.
     documentNumber  text = ""  意见书文号  The number of the letter; may be left out.
     finding  Finding?  变更后认定  The finding in place of the old one; given with a change, and only then.
    record ReviewAnswerRecord  复查复核意见记录  The answer of the next level as the ledger knows it: its words are a commitment.
     stage  count  复查复核级次  Which review was answered: 1 for the first, 2 for the second and last.
     by  text = ""  复查复核人  The id of whoever answered; they do not answer the next review.
     outcome  ReviewOutcome  复查复核结论  What the review came to.
     finding  Finding?  变更后认定  The finding in place of the old one; left out where it stands.
     documentNumber  text = ""  意见书文号  The number of the letter; left out where there is none.
     text  digest commits answer-{stage}  意见校验值  The commitment to the words of the answer.
    record RetaliationReport  打击报复举报  Reports retaliation for the complaint: an urgent path of its own, whatever phase the complaint is in.  信访工作条例 18(4); 46(6)
     _ text  text personal retaliation  举报内容  What happened, kept beside the ledger.
    record RetaliationRecord  打击报复举报记录  A report of retaliation as the ledger knows it: its words are a commitment.
     text  digest commits retaliation  举报校验值  The commitment to the words of the report.
     due  day  处置期限  The last day for supervision to settle it, by default one working day on.
    record RetaliationFinding  打击报复处置  What supervision found of the report, and did about it.  信访工作条例 18(4); 46(6)
     founded  flag!  打击报复属实  Whether there was retaliation; always said.
     documentNumber  text  处置决定文号  The number of the written decision.
     measures  text = ""  处置措施  What was done; may be left out only where there was no retaliation.
    record Publication  结果公布  The result as the public reads it; refused where it would make the complainant known.
     _ summary  text  公布内容  The result in plain words, of at most 4,096 bytes; empty in a correction takes the publication back.
     reason  text = ""  更正理由  Why what was published is corrected; needed for a correction, and left out the first time.
    record Supervision  督办  Puts an open complaint under special attention, once: overdue, refused, repeated, of bad effect, or marked by a leader.
     _ reason  text  督办理由  Why it needs special attention.
    record IdentityLeak  身份泄露  Someone made the complainant known, as supervision found; a red fault.  信访工作条例 30(3); 46(5)
     _ reason  text  发现经过  How the leak was found; it must not name the complainant.
     officer  text = ""  泄露人员  The id of the officer who did it; empty where not known.
    record Rating  办理评价  The complainant rates the handling after the reply, once.
     stars  count  星级  One to five stars; one and two are a bad rating.
    record Expiry  保管期满  The papers were kept as long as they must be, and the personal data are erased with it.  个人信息保护法 47(1)(2)
     years  count  保管年限  The years for which they were kept since closing.
    record Withdrawal  撤诉记录  The complainant withdrew, as the ledger knows it: the reason is a commitment.
     reason  digest commits withdrawal  撤诉理由校验值  The commitment to the reason.
     goesOn  flag  继续办理  Whether it goes on all the same, since others who joined complain about it too.
    record Dispatch  派单  An accepted complaint is given to a unit or to officers, again after a return.
     unit  text = ""  承办单位  The code of the unit that looks into it; empty for the office itself, then officers are named.
     officers  [text]  承办人员  The ids of the officers who investigate, of that unit; may be empty where a unit is named.  信访工作条例 28(3)
     final  flag? engine  不得再退回  Whether it may not be returned again, since it was returned before; left out where it may.
     returnBy  moment? engine  退回期限  The last moment for sending it back, by default 24 hours on; left out where it may not be.
     from  day? engine  起算日  The day from which another unit's days on a ticket count, which is that of the dispatch; left out where the old ones run on.  安阳市政务服务条例 50(1)
    record Return  退回  Sent back by the unit as not its own matter: once, by the moment the dispatch tells.
     _ reason  text  退回理由  Why the matter is not this unit's.
    record ExplanationRequest  要求说明情况  An explanation asked of the unit complained about; 99 at most in one complaint.  政府督查工作条例 12(1)
     _ question  text  说明事项  What is to be explained; refused where it would make the complainant known.  信访工作条例 30(3)
     replyBy  day rectifiable  回复期限  The last day for the explanation; today or later.
     documentNumber  text  通知文号  The number of the letter to the unit.
     number  count? engine  说明序号  Which request of the complaint it is, counted from 1.
    record UnitExplanation  情况说明  The explanation of the unit complained about, once for each request.
     _ number  count  说明序号  Which request it answers, counted from 1.
     text  text personal explanation-{number}  说明内容  The words of the explanation, kept beside the ledger.
    record ExplanationRecord  情况说明记录  An explanation as the ledger knows it: its words are a commitment.
     number  count  说明序号  Which request it answers, counted from 1.
     text  digest commits explanation-{number}  说明校验值  The commitment to the words of the explanation.
     late  flag  逾期说明  Whether it came after the last day.
    record Evidence  证据  A piece of evidence, by reference: the file itself is kept elsewhere.
     hash  digest  文件校验值  The SHA-256 digest of the file, never all zeros.
     size  number  文件大小  The size of the file in bytes, one at least.
     type  text  媒体类型  The media type of the file, such as `image/jpeg`, of at most 128 bytes.
     title  text = "" rectifiable  证据名称  What it shows, of at most 512 bytes; it must not make the complainant known.  信访工作条例 30(3)
    record Extension  延期  More time, once and before the limit ends, approved by the leader and told to the complainant.
     _ days  count  延长天数  Days of the kind the limit counts in: from one to what the profile allows, by default 30, for a ticket 5.
     reason  text  延期理由  Why more time is needed, as the complainant is told.
     documentNumber  text = ""  延期告知书文号  The number of the notice to the complainant; left out only where the complaint is anonymous.
    record InvestigationReport  调查报告  What the investigation found, before the leader approves it or sends it back.
     _ finding  Finding start unverifiable  拟认定  The finding that is proposed; never withdrawn.
     text  text personal report  报告内容  The words of the report, kept beside the ledger.
     measures  [text]  处理建议  The measures that are proposed, one each, 100 at most; empty where none are.
    record InvestigationRecord  调查报告记录  A report as the ledger knows it: its words are a commitment.
     finding  Finding start unverifiable  拟认定  The finding that is proposed.
     text  digest commits report  报告校验值  The commitment to the words of the report.
     measures  [text]  处理建议  The measures that are proposed; empty where none are.
    record Complainant  投诉人  Who complains: kept beside the ledger and never in it, readable by few, and each reading recorded.  信访工作条例 30(3)
     _ name  text = ""  姓名  The name of the complainant; needed unless the complaint is anonymous.
     idNumber  text = ""  公民身份号码  The citizen number, whose check digit must hold; empty where unknown.  GB 11643-1999
     phone  text = ""  联系电话  The telephone for messages and the reply; empty where none was given.
     email  text = ""  电子邮箱  The e-mail address; empty where none was given.
     address  text = ""  通信地址  The postal address for the written reply; empty where none was given.
     account  text = ""  门户账号  The account at the portal, by which complainants see their own complaint; empty where there is none.
    record Fact  投诉内容  What happened: kept beside the ledger, since it may name anyone.
     _ text  text  事实经过  What happened, in the words of the complainant; never blank.
     place  text = ""  发生地点  Where it happened, as a reader would find it, of at most 4,096 bytes; empty where not told.
     latitude  count?  纬度  Where it happened, in millionths of a degree north (WGS 84), from −90 to 90 degrees; left out where not told.
     longitude  count?  经度  Where it happened, in millionths of a degree east (WGS 84), from −180 to 180 degrees; left out where not told.
     media  text = ""  图片或录音地址  Where a picture or a recording of it lies: an address, which is kept and never fetched.
    record Intake  投诉登记  A complaint as it comes in: written down the day it comes, whoever it is from.
     _ category  text  投诉类别  The code of one of the profile's categories.
     fact  Fact personal fact  投诉内容  What happened, kept beside the ledger.
     complainant  Complainant? personal complainant  投诉人  Who complains, kept beside the ledger; left out where anonymous, and needed otherwise.
     identity  Identity = realName  署名方式  Whether the complainant gave a name, and whether it may be told.
     channel  Channel = telephone  来源  The way by which it came in.
     unit  text = ""  被投诉单位  The code of the unit complained about; empty where not known.
     persons  [text]  被投诉人员  The ids of the officers complained about; they have no part in the complaint.  信访工作条例 28(3)
     kind  Kind = efficiency  投诉件种类  An efficiency complaint or a hotline ticket.
     head  flag  反映单位负责人  Whether it is against the leader of the unit, whose code is then needed: no one of that unit looks into it.  信访工作条例 28(3)
     post  text = ""  被投诉岗位  The code of the post complained about; empty where none is.
     concerns  DossierKey?  涉及办件  The approval case it concerns; left out where it concerns none.
     received  day?  收到日期  The day it was received, today or before; today where left out. Written down later than that is a fault.
     occurred  day?  发生日期  The day it happened, not after the day it was received; checked only, and left out where not known.
     answeredAfter  count?  接听等待秒数  Seconds until the telephone was answered; left out for every other channel.  GB/T 33358-2016
     representatives  count = 0  来访代表人数  How many came as representatives, for a visit: by default five at most; 0 for every other channel.  信访工作条例 20(3)
     attachments  [Cases.Attachment]  附件  The files that come with it, 64 at most.
    record Registration  投诉登记记录  A complaint as the ledger knows it: people and words are commitments.
     kind  Kind  投诉件种类  An efficiency complaint or a hotline ticket.
     channel  Channel  来源  The way by which it came in.
     identity  Identity  署名方式  Whether the complainant gave a name, and whether it may be told.
     complainant  digest? commits complainant  投诉人校验值  The commitment to who complains; left out where anonymous.
     fact  digest commits fact  投诉内容校验值  The commitment to what happened.
     category  text rectifiable  投诉类别  The code of the category.
     unit  text = ""  被投诉单位  The code of the unit complained about; empty where not known.
     head  flag  反映单位负责人  Whether it is against the leader of the unit.
     post  text = ""  被投诉岗位  The code of the post complained about; empty where none is.
     persons  [text]  被投诉人员  The ids of the officers complained about; empty where none is named.
     concerns  DossierKey?  涉及办件  The approval case it concerns; left out where it concerns none.
     received  day rectifiable  收到日期  The day it was received; the days for deciding on it count from here.
     registrar  text = ""  登记人  The id of the officer who wrote it down; empty where the complainant did.
     answeredAfter  count? rectifiable  接听等待秒数  Seconds until the telephone was answered; left out where it did not ring.  GB/T 33358-2016
     representatives  count = 0 rectifiable  来访代表人数  How many came as representatives; 0 where no one came.  信访工作条例 20(3)
     attachments  [Cases.AttachmentRecord]  附件  The files that came with it.
     attachmentNames  digest? commits attachments  附件名称校验值  The commitment to what the files are called; left out where none came.
     splitFrom  DossierKey?  分件来源  The complaint it was split from; left out where it came in by itself.
     involved  [text] engine  应回避人员  The ids of those involved on the day it was registered, who stand aside whatever they become: who is named, who held the post named, and the heads of the unit.  信访工作条例 28(3)
     involvedUnits  [text] engine  应回避单位  The codes of the units in which those named by name served on that day: no one of them reads who complains.  信访工作条例 30(3)
     involvesHead  flag engine  涉及负责人  Whether it was against the leader of the unit, said so or by naming one: then all of the unit stand aside.
    record Submission  呈批  Puts the complaint before the leader, on the day it was written down.
     _ leader  text  呈批负责人  The id of the leader who decides: a head of the efficiency office, of supervision or of the government, who is not involved.  信访工作条例 28(3)
    record Acceptance  受理  The decision of the leader to look into it.
     _ mode  Mode  办理方式  Who looks into it.
     unit  text = ""  承办单位  The code of the unit that looks into it; needed where it is assigned or transferred, free under special attention, and empty where the office does it itself.
     officers  [text]  承办人员  The ids of the officers who investigate; may be empty.  信访工作条例 28(3)
     documentNumber  text = ""  受理告知书文号  The number of the written notice to the complainant; may be left out.
     simple  flag  简易办理  Whether it is a simple one, with the short limit and without a report of its own.
     reportBy  day?  报告期限  The day by which the unit reports back, within the limit; only where it is assigned or transferred.
     from  day? engine  期限起算日  The day the limit counts from: receipt where it is assigned or transferred, else acceptance.
     returnBy  moment? engine  退回期限  The last moment for the unit to send it back, by default 24 hours on; left out where no unit has it.
     limit  limit? engine  办理期限  The limit for closing it, as the profile of the day says.
    record Refusal  不予受理  The decision of the leader not to look into it: the ground, the reason and the right channel.
     _ ground  Ground start noFact  不予受理情形  The ground on which it is not looked into.
     reason  text  不予受理理由  The reason, as the complainant is told.
     rightChannel  text = ""  应当提出机关  Who is competent or by which channel; needed where the ground asks for it, and may else be left out.
     documentNumber  text = ""  不予受理告知书文号  The number of the written notice to the complainant; left out only where the complaint is anonymous.
    record Forwarding  转送  Passes the complaint to a competent organ outside, which ends it here.
     _ organ  text  转送机关  The name of the organ; never the unit complained about.  信访工作条例 30(3)
     documentNumber  text rectifiable  转送函文号  The number of the letter to the organ.
     reason  text  转送理由  Why that organ is competent.
    record Joining  并件  Joins the complaint to an earlier one about the same: the result of the first is the result of both.
     _ first  DossierKey  主件  The first complaint, still open and not itself joined; up to 1,000 may join it.
     kind  Joining.Kind = duplicate  并件类型  Whether the same complainant came again, or others did.
    record Gain  并入  Another complaint was joined to this one.
     _ complaint  DossierKey  并入件  The complaint that was joined.
    record Echo  主件办结  The first complaint was closed, and so this joined one has its result.
     _ finding  Finding start unverifiable  认定  The finding of the first, taken over.
     by  text = ""  审定人  The id of whoever decided the first; they do not review this one. Empty where no one did.
    record Splitting  分件  A part of the complaint becomes one of its own, by the same complainant and received today.
     _ category  text  投诉类别  The code of the category of the new complaint.
     fact  Fact personal fact  投诉内容  What the new complaint is about, kept beside the ledger of the new one.
     unit  text = ""  被投诉单位  The code of the unit the new one is about; empty where not known.
     reason  text  分件理由  Why the part needs a complaint of its own.
     persons  [text]  被投诉人员  The ids of the officers the new one is about; empty where none is named.
    record Split  分件记录  A part of the complaint became one of its own.
     into  DossierKey  分出件  The new complaint.
     reason  text  分件理由  Why the part needed a complaint of its own.
    record Period  统计范围  Which complaints to count.
     from  day  起始日  The first day, itself counted.
     through  day  截止日  The last day, itself counted.
     unit  text = ""  单位  The code of the unit they are about; empty for all, as it must be for whoever is not cleared.
     kind  Kind = efficiency  投诉件种类  Efficiency complaints or hotline tickets.
    record Cell  统计项  One cell of a table of complaints.
     code  text  统计项代码  What is counted: the code of a category, a unit, a finding or a channel.
     chinese  text = ""  统计项名称  The same in Chinese; empty where it has no name, as for units.
     count  number?  件数  How many were received or found so; left out where it would point at a person.
     withheld  flag  不予公布  Whether the number was left out, since it would point at a person.
    record Table  投诉统计  What a period comes to in complaints; whoever is not cleared sees the totals alone.
     from  day  起始日  The first day, itself counted.
     through  day  截止日  The last day, itself counted.
     kind  Kind  投诉件种类  Efficiency complaints or hotline tickets.
     unit  text = ""  单位  The code of the unit they are about; empty for all.
     received  number  登记件数  How many were received in the period.
     accepted  number  受理件数  How many were accepted in the period.
     refused  number  不予受理件数  How many were refused in the period.
     forwarded  number  转送件数  How many were passed to an organ outside in the period.
     joined  number  并件件数  How many were joined to an earlier one in the period.
     closed  number  办结件数  How many that had been accepted were closed in the period, each once, whenever they were accepted.
     closedOfAccepted  number  受理件办结数  Of those accepted in the period, how many were closed.
     closingRate  number?  办结率  Closed of those accepted in the period, in basis points, rounded half up; left out where none was accepted.
     byCategory  [Cell]  按类别  How many were received of each category; empty where only totals are told.
     byUnit  [Cell]  按单位  How many were received about each unit, those with none among them; empty where only totals are told.
     byFinding  [Cell]  按认定  How many were closed with each finding; empty where only totals are told.
     byChannel  [Cell]  按来源  How many came in by each channel; empty where only totals are told.
     satisfied  number?  回访满意率  Satisfied or basically satisfied of those who said at the call-back, in basis points; left out where no one did or only totals are told.
     withheld  [text]  不予公布  The totals that are not told since they would point at a person; they stand as 0.
     calls  number = 0  来电总数  Calls of the hotline in the period.
     callsAnswered  number = 0  接通数  Calls of these that were answered.
     callsInTime  number = 0  及时接听数  Calls of these that were answered in time, by default within 15 seconds.  GB/T 33358-2016
    record BulletinIssue  投诉通报  A published table of complaints.
     table  Table  投诉统计表  The table, with what would point at a person left out.
     reason  text = ""  更正理由  Why it was corrected last; empty while it stands as it was published.
     documentNumber  text = ""  发文字号  The number of the printed bulletin it stands in; empty where it stands in none.  GB/T 9704-2012
     page  digest?  文本校验值  The SHA-256 of that bulletin's bytes, so that anyone can tell it from another; left out where there is none.
    record BulletinCorrection  通报更正  A published table that is published again.
     table  Table  投诉统计表  The table as it is reckoned now, with what would point at a person left out.
     reason  text rectifiable  更正理由  Why it was corrected.
    record BulletinOrder  通报公布  Publishes the table of a period that is over, for all units together.
     from  day  起始日  The first day of the period.
     through  day  截止日  The last day of the period, before today.
     kind  Kind = efficiency  投诉件种类  Efficiency complaints or hotline tickets.
     documentNumber  text = ""  发文字号  The number that a printed bulletin takes with it, such as 儋效能〔2012〕5号, which no other has; empty for none.  GB/T 9704-2012
     page  digest?  文本校验值  The SHA-256 of the printed bulletin's bytes; needed with a number, and only then.
    record HotlineCall  热线来电  A call of the hotline; the caller is not kept.  GB/T 33358-2016
     seconds  count? rectifiable  接听等待秒数  Seconds until it was answered, 86,400 at most; left out where it was not answered.
     ticket  DossierKey?  关联工单  The ticket it led to; left out where it led to none.
     within  count = 0 engine  及时接听秒数  The seconds within which an answer is in time; the engine says it, by default 15.
    record HotlineView  热线日志  What came of the calls of one day of the hotline.
     day  day  日期  The day.
     calls  number  来电总数  Calls that came in.
     answered  number  接通数  Calls of these that were answered.
     inTime  number  及时接听数  Calls of these that were answered in time, by default within 15 seconds.  GB/T 33358-2016
     faulted  flag  接通率不足  Whether too few were answered, by default fewer than 95 of 100.  GB/T 33358-2016
    record Filter  投诉件筛选  Which complaints to list.
     unit  text = ""  被投诉单位  The code of the unit they are about; empty for all.
     category  text = ""  投诉类别  The code of their category; empty for all.
     phase  Phase?  阶段  The phase they are in, such as `accepted`; all where left out.
     after  text = ""  起始编号  Only those numbered after this one: the last of the page before; empty from the first.
     limit  count = 100  条数上限  At most so many, 1…1000.
     light  Light?  亮灯  Only those with this light today; every light where left out.
     newest  flag  最近立卷在先  Whether those opened last come first; else those opened first do.
     dueBy  day?  到期日期  Only those to which time does something by the end of this day; all where left out.
    record View  投诉件进度  A complaint as the viewer may see it, never with the identity of the complainant; what the viewer may not see is left out.
     number  text  投诉件编号  The number of the complaint.
     kind  Kind  投诉件种类  An efficiency complaint or a hotline ticket.
     phase  Phase start none  阶段代码  The phase it is in, such as `accepted`.
     phaseChinese  text  阶段  The phase in Chinese.
     category  text  类别代码  The code of its category.
     categoryChinese  text = ""  投诉类别  The category in Chinese; empty where the profile no longer has it.
     channel  text = ""  来源  The name of the channel it came in by; for insiders.
     identity  text = ""  署名方式  Whether it is by real name, confidential or anonymous; for insiders.
     unit  text = ""  被投诉单位  The code of the unit complained about; empty where not known.
     persons  [text]  被投诉人员  The ids of the officers complained about; for insiders.
     concerns  DossierKey?  涉及办件  The approval case it concerns; for insiders.
     received  day  收到日期  The day it was received.
     accepted  day?  受理日期  The day it was accepted; left out before that.
     mode  text = ""  办理方式  The name of the mode, such as `assign`; for insiders, and empty before acceptance.
     handledBy  text = ""  承办单位  The code of the unit that looks into it; for insiders, and empty where the office does it itself.
     officers  [text]  承办人员  The ids of the officers who look into it; for insiders.
     due  day?  办结期限  The last day for closing it; left out while no limit runs.
     remaining  count?  剩余天数  Days left of the kind the limit counts in, negative once it is over; left out while no limit runs.
     light  Light start grey  预警灯  The light of the limit; grey while none runs.
     finding  Finding?  认定代码  What it came to; left out while that is open.
     findingChinese  text = ""  认定  The finding in Chinese; empty while that is open.
     closed  day?  办结日期  The day it was closed, refused or forwarded; left out before that.
     replied  day?  答复日期  The day of the reply; left out before that.
     explanations  [ExplanationView]  情况说明  The explanations asked of the unit; for insiders and the unit itself.
     evidence  count = 0  证据件数  How many pieces of evidence there are; for insiders.
     attachments  [Cases.AttachmentRecord]  附件  The files that came with it, without what they are called; for insiders and the complainant.
     review  text = ""  复查复核状态  The review that runs or was answered, in Chinese; empty where none was asked for.
     faults  [FaultRule]  监察发现  The rules of supervision that were broken; for insiders.
     reopened  flag  已重新办理  Whether it was investigated again.
     urgent  flag  有打击报复举报  Whether retaliation was reported at any time.
     supervised  flag  督办  Whether it is under special attention; for insiders.
     held  flag  保全中  Whether nothing of it may be erased; for insiders.
     first  DossierKey?  主件  The complaint it is joined to; for insiders.
     joined  [DossierKey]  并入件  The complaints that are joined to it; for insiders.
     summary  text = ""  公布内容  The published result; empty until it is published.
    record ExplanationView  情况说明进度  An explanation that was asked of the unit, and whether it came.
     number  count  说明序号  Which request of the complaint it is, counted from 1.
     replyBy  day  回复期限  The last day for the explanation.
     answered  flag!  已说明  Whether the explanation came.
     question  text  说明事项  What the unit was asked to explain.
    record List  投诉件列表  A page of the complaints that the viewer may see.
     complaints  [View]!  投诉件  The complaints, in the order of opening.
     more  flag  还有更多  Whether more follow after the last of the page.
    record PublishedComplaint  公布结果  The published result of one complaint.
     number  text  投诉件编号  The number of the complaint.
     category  text  类别代码  The code of its category.
     categoryChinese  text = ""  投诉类别  The category in Chinese; empty where the profile no longer has it.
     unit  text = ""  被投诉单位  The code of the unit it was about; empty where not known.
     closed  day  办结日期  The day it was closed.
     finding  Finding start unverifiable  认定代码  What it came to.
     findingChinese  text = ""  认定  The finding in Chinese.
     summary  text  公布内容  The result in plain words, as corrected last.
     corrected  flag  已更正  Whether it was corrected after it was first published.
    record PublishedList  公布结果列表  A page of published results, open to everyone.
     complaints  [PublishedComplaint]!  公布结果  The results, in the order of opening.
     more  flag  还有更多  Whether more follow after the last of the page.
    record Category  投诉类别  A kind of grievance, with how long the personal data of its complaints are kept.
     _ code  text  类别代码  The code, such as `inaction`.
     _ chinese  text  类别名称  The name in Chinese, as users read it.
     _ english  text = ""  英文名称  The name in English; may be left out.
     retentionYears  count = 5  保管年限  Years after closing for which the personal data are kept, then erased.  个人信息保护法 47(1)(2)
    record Open311Post  开放接口投诉  A complaint in the form of `POST requests.json`, as a portal receives it: every value is a text, named as the standard names it. The key of the interface is the host's matter and is left out.  Open311 GeoReport v2
     service_code as serviceCode  text  服务代码  The code of one of the profile's categories: a `service_code` of the list of services.
     description  text personal fact  诉求描述  What happened, kept beside the ledger; never blank.
     lat  text = "" personal fact  纬度  Where it happened, in degrees north as a decimal text; digits after the sixth are dropped, empty where not told.
     long  text = "" personal fact  经度  Where it happened, in degrees east as a decimal text; digits after the sixth are dropped, empty where not told.
     address_string as addressString  text = "" personal fact  地址  Where it happened, as an address; empty where not told.
     address_id as addressID  text = "" personal fact  地址编号  Where, as the number of an address; kept where there is no text.
     media_url as mediaURL  text = "" personal fact  图片地址  Where a picture of it lies.
     first_name as firstName  text = "" personal complainant  名  The given name of the complainant; without names, e-mail and telephone the complaint is anonymous.
     last_name as lastName  text = "" personal complainant  姓  The family name of the complainant, put before the given name.
     phone  text = "" personal complainant  联系电话  The telephone of the complainant; stands for the name where there is neither a name nor an e-mail address.
     email  text = "" personal complainant  电子邮箱  The e-mail address of the complainant; stands for the name where there is none.
     account_id as accountID  text = "" personal complainant  门户账号  The account of the complainant at the portal; the account that asks where it is left out and no officer asks.
    record Open311Service  开放接口服务  A category of complaints as one element of `services.json`.  Open311 GeoReport v2
     service_code as serviceCode  text  服务代码  The code of the category.
     service_name as serviceName  text  服务名称  The name of the category in Chinese.
     description  text  服务说明  The name of the category in English.
     metadata  flag!  附加字段  Whether the service has a form of its own: never.
     type  text start "realtime"  编号方式  How a number is given: always `realtime`, at once.
     keywords  text  关键词  Words to find the service by: the name in Chinese.
     group  text  服务分组  The group it stands in: efficiency complaints, in Chinese.
    record Open311Services  开放接口服务列表  The whole of `services.json`: a portal serves ``services`` as it stands.  Open311 GeoReport v2
     services  [Open311Service]!  服务列表  The categories, in the order of the profile.
    record Open311Request  开放接口公布件  A published complaint as one element of `requests.json`; description, address and co-ordinates are the complainant's and are left out.  Open311 GeoReport v2
     service_request_id as serviceRequestID  text  诉求编号  The number of the complaint.
     status  text start "open"  办理状态  `closed`, or `open` where it is investigated again.
     status_notes as statusNotes  text  办理结果  The published result in plain words.
     service_name as serviceName  text  服务名称  The name of the category in Chinese.
     service_code as serviceCode  text  服务代码  The code of the category.
     agency_responsible as agencyResponsible  text  被投诉单位  The code of the unit it was about; empty where not known.
     requested_datetime as requestedDatetime  moment?  收到时间  The first day of the month it was received in, at midnight of the jurisdiction: the day would point at a person.
     updated_datetime as updatedDatetime  moment?  办结时间  The day it was closed, at midnight of the jurisdiction.
    record Open311Requests  开放接口公布列表  The whole of `requests.json`: a portal serves ``requests`` as it stands, for the list and for a single one.  Open311 GeoReport v2
     requests  [Open311Request]!  公布件列表  The published complaints, by number, 1,000 at most.
    record Open311Filter  开放接口筛选  Which published complaints to list: the parameters of `GET requests.json`.  Open311 GeoReport v2
     service_request_id as serviceRequestID  [text]  诉求编号  The numbers of those wanted; empty for all.
     service_code as serviceCode  text = ""  服务代码  The code of their category; empty for all.
     status  text = ""  办理状态  `open` or `closed`; empty for both.
     start_date as startDate  Open311Date?  收到日起  Received on this day or later; left out for all.
     end_date as endDate  Open311Date?  收到日止  Received on this day or earlier; left out for all.
    commands BulletinCommand  bulletin  投诉通报  What may be asked of a published table of complaints.
     issue  BulletinOrder  公布  Publishes the table of a period that is over, once.
     correct  Reason  更正  Publishes the table again as it comes out now, with the reason.
    events BulletinEvent  bulletin  投诉通报记录  What happened to a published table of complaints.
     issued  BulletinIssue  公布  The table was published.
     corrected  BulletinCorrection  更正  The table was published again, with the reason.
    commands Command  complaint  投诉件  What may be asked of an efficiency complaint or a hotline ticket.
     register  Intake  登记  Writes a complaint down, and numbers it.
     open311.post  Open311Post  开放接口登记  Writes a complaint down from the form of Open311, and numbers it.  Open311 GeoReport v2
     submit  Submission  呈批  Puts it before the leader.
     accept  Acceptance  受理  The leader decides to look into it.
     refuse  Refusal  不予受理  The leader decides not to look into it.
     forward  Forwarding  转送  Passes it to a competent organ outside.
     join  Joining  并件  Joins it to an earlier one about the same.
     split  Splitting  分件  Makes a part of it a complaint of its own.
     dispatch  Dispatch  派单  Gives it to a unit or to officers.
     return  Return  退回  The unit sends it back as not its own matter.
     askExplanation  ExplanationRequest  要求说明情况  Asks the unit complained about to explain.
     explain  UnitExplanation  情况说明  The unit complained about explains.
     addEvidence  Evidence  证据  Adds a piece of evidence, by reference.
     extend  Extension  延期  The leader extends the limit, once.
     supervise  Supervision  督办  The leader puts it under special attention.
     report  InvestigationReport  调查报告  Reports what the investigation found.
     redo  Reason  责令重办  The leader sends a poor report back.
     close  Closing  办结  The leader closes it with a finding.
     reply  Reply  答复  Replies to the complainant.
     followUp  FollowUp  回访  Calls the complainant back after the reply.
     rate  Rating  评价  The complainant rates the handling.
     askReview  ReviewRequest  复查/复核申请  The complainant asks the next level to look again.  信访工作条例 35; 36(1)
     answerReview  ReviewAnswer  复查/复核意见  The next level answers.  信访工作条例 35; 36(1)
     withdraw  Cases.WithdrawalRequest  撤诉  The complainant withdraws; the reason is kept beside the ledger.
     reportRetaliation  RetaliationReport  举报打击报复  Reports retaliation for the complaint.  信访工作条例 18(4)
     settleRetaliation  RetaliationFinding  处置打击报复  Supervision settles a report of retaliation.
     publish  Publication  公布  Publishes the result, without the complainant.
     correct  Publication  更正  Corrects what was published, with the reason.
     recordLeak  IdentityLeak  泄露  Supervision records that someone made the complainant known.  信访工作条例 30(3)
     erase  PersonalErasure  删除个人信息  Erases personal data once it has ended; every proof stays.  个人信息保护法 47
    events Event  complaint  投诉件记录  What happened to a complaint: days and limits stand in the event, so that reading it needs neither calendar nor profile; people and words are commitments.
     registered  Registration  登记  It was written down and numbered.
     submitted  Submission  呈批  It was put before the leader.
     accepted  Acceptance  受理  The leader decided to look into it.
     refused  Refusal  不予受理  The leader decided not to look into it; with it all that joined it.
     forwarded  Forwarding  转送  It was passed to an organ outside; with it all that joined it.
     joined  Joining  并件  It was joined to an earlier one.
     gained  Gain  并入  Another was joined to it.
     echoed  Echo  主件办结  The first one was closed, and it with that.
     split  Split  分件  A part of it became a complaint of its own.
     dispatched  Dispatch  派单  It was given to a unit or to officers.
     returned  Return  退回  The unit sent it back.
     explanationAsked  ExplanationRequest  要求说明情况  The unit complained about was asked to explain.
     explained  ExplanationRecord  情况说明  The unit complained about explained.
     evidenceAdded  Evidence  证据  A piece of evidence was added.
     extended  Extension  延期  The limit was extended.
     supervised  Supervision  督办  It came under special attention.
     reported  InvestigationRecord  调查报告  What was found was reported to the leader.
     sentBack  Reason  责令重办  A poor report was sent back.
     closed  Closing  办结  It was closed with a finding.
     replied  ReplyRecord  答复  The complainant was told the result.
     followedUp  FollowUpRecord  回访  The complainant was called back.
     rated  Rating  评价  The complainant rated the handling.
     reviewAsked  ReviewRecord  复查/复核申请  A review by the next level was asked for.
     reviewAnswered  ReviewAnswerRecord  复查/复核意见  The next level answered.
     withdrawn  Withdrawal  撤诉  The complainant withdrew.
     retaliationReported  RetaliationRecord  举报打击报复  Retaliation for the complaint was reported.
     retaliationSettled  RetaliationFinding  处置打击报复  Supervision settled the report of retaliation.
     published  Publication  公布  The result was published.
     corrected  Publication  更正  What was published was corrected.
     leaked  IdentityLeak  泄露  Someone was found to have made the complainant known.
     expired  Expiry  保管期满  The papers were kept long enough, found by time alone.
     faulted  Cases.FaultFinding  监察发现  A rule of supervision was broken; the finding names it.
    commands HotlineCommand  hotline  热线日志  What may be asked of a day of the hotline.
     record  HotlineCall  登记来电  Records a call of today.  GB/T 33358-2016
    events HotlineEvent  hotline  热线日志记录  What happened on a day of the hotline.
     called  HotlineCall  来电  A call came in, answered or not.
     faulted  Cases.FaultFinding  监察发现  Too few calls of the day were answered, by default fewer than 95 of 100; the finding names the rule.  GB/T 33358-2016
    questions Questions  complaint  投诉件查询  What may be asked about complaints.
     get  Nothing -> View  投诉件  One complaint as the viewer may see it.
     list  Filter -> List  投诉件列表  The complaints that the viewer may see, in the order of opening.
     ledger  Nothing -> LedgerView  投诉台帐  The ledger of a complaint, entry by entry.
     personal  PersonalReading -> PersonalView  查阅投诉人信息  Who complains, or words kept beside the ledger; each reading is recorded before anything is shown.  个人信息保护法 6(1)
     paper  Papers.Wish -> Papers.Paper  投诉文书  A paper to the complainant, filled from the ledger; reading name or reply is recorded.
     statistics  Period -> Table  投诉统计  The counts of a period; in full for whoever is cleared, the totals of whole years that are over for everyone else.
     published  Filter -> PublishedList  投诉结果公布  The published results, open to everyone.
    questions BulletinQuestions  bulletin  投诉通报查询  What may be asked about published tables.
     get  Nothing -> BulletinIssue  投诉通报  A published table as it stands after its corrections.
     ledger  Nothing -> LedgerView  通报台帐  The ledger of a published table, entry by entry.
    questions HotlineQuestions  hotline  热线日志查询  What may be asked about a day of the hotline.
     get  Nothing -> HotlineView  热线日志  One day of the hotline.
     ledger  Nothing -> LedgerView  热线台帐  The ledger of a day of the hotline, entry by entry.
    questions Open311Questions  open311  开放接口查询  What a portal may ask in the form of Open311.  Open311 GeoReport v2
     services  Nothing -> Open311Services  服务列表  The categories of complaints, as `services.json`.  Open311 GeoReport v2
     requests  Open311Filter -> Open311Requests  诉求公布列表  The complaints whose result was published, as `requests.json`.  Open311 GeoReport v2
    """#
}
