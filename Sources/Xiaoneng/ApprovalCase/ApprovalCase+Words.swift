// swift-format-ignore-file
// Made from ApprovalCase.words by `make words`: never edited.

/// 办件 · What is said, asked and recorded of approval cases.
public enum Cases {}

extension Cases {
  /// 办理阶段 · Where an approval case stands.
  public enum Phase: String, DossierPhase, Hashable, Sendable {
    /// 无 · Before its first event.
    case none
    /// 草稿 · It is being written, and nothing was handed in.
    case draft
    /// 已提交 · It was handed in, and acceptance is to be decided.
    case submitted
    /// 待补正 · The applicant was told once of all that is missing.
    case correctionNotified
    /// 已补正 · What was missing came, and acceptance is to be decided.
    case corrected
    /// 办理中 · It was accepted, and the limits run.
    case accepted
    /// 特别程序中 · A special procedure is under way, which the limits do not count.
    case paused
    /// 已决定 · It was granted or refused, and is to be served.
    case decided
    /// 已送达 · The decision was served.
    case served
    /// 已办结 · It ended without a decision, or was rejected.
    case closed
    /// 已归档 · It was put into the archive.
    case archived

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .none: "无"
      case .draft: "草稿"
      case .submitted: "已提交"
      case .correctionNotified: "待补正"
      case .corrected: "已补正"
      case .accepted: "办理中"
      case .paused: "特别程序中"
      case .decided: "已决定"
      case .served: "已送达"
      case .closed: "已办结"
      case .archived: "已归档"
      }
    }

    /// 序号 · The place among the phases.
    var number: UInt8 {
      switch self {
      case .none: 0
      case .draft: 1
      case .submitted: 2
      case .correctionNotified: 3
      case .corrected: 4
      case .accepted: 5
      case .paused: 6
      case .decided: 7
      case .served: 8
      case .closed: 9
      case .archived: 10
      }
    }
  }
}

extension Cases.Service {
  /// 送达方式 · How a document is served; the licensing Act names no ways, so those of civil procedure are followed by analogy.
  /// 民事诉讼法(2023) 87.
  public enum Mode: String, JSONName, Hashable, Sendable {
    /// 直接送达 · Into the person's own hands; the receiver is named.
    /// 民事诉讼法(2023) 88(1).
    case direct
    /// 代收 · To an adult of the household, or to whoever receives mail for an organisation; the receiver is named.
    /// 民事诉讼法(2023) 88(1).
    case substitute
    /// 留置送达 · Refused, and left at the address before a witness or a camera, which is named.
    /// 民事诉讼法(2023) 89.
    case left
    /// 委托送达 · Through another organ that hands it over; its receipt has a number.
    /// 民事诉讼法(2023) 91.
    case entrusted
    /// 邮寄送达 · By post; it counts from the day on the return receipt.
    /// 民事诉讼法(2023) 91.
    case post
    /// 电子送达 · Electronically, only with the applicant's consent; it counts from the day it reaches their own system.
    /// 民事诉讼法(2023) 90.
    case electronic
    /// 公告送达 · By public notice, where nothing else reaches the person; it counts as served when the days of the notice have passed.
    /// 民事诉讼法(2023) 95(1).
    case publicNotice

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .direct: "直接送达"
      case .substitute: "代收"
      case .left: "留置送达"
      case .entrusted: "委托送达"
      case .post: "邮寄送达"
      case .electronic: "电子送达"
      case .publicNotice: "公告送达"
      }
    }
  }
}

extension Cases.Voiding {
  /// 非正常办结方式 · How a case is closed by the organ without a decision.
  public enum Kind: String, JSONName, Hashable, Sendable {
    /// 退回办结 · The application is returned to the applicant; exchange formats give it code 1.
    case returned
    /// 作废办结 · The case is void, such as one entered twice; exchange formats give it code 2.
    case voided
    /// 删除办结 · The case is struck off as a mistake, and its ledger stays; exchange formats give it code 3.
    case deleted

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .returned: "退回办结"
      case .voided: "作废办结"
      case .deleted: "删除办结"
      }
    }
  }
}

extension Cases.Revocation {
  /// 撤销情形 · Why a decision that granted is revoked.
  /// 行政许可法 69.
  public enum Ground: String, JSONName, Hashable, Sendable {
    /// 未履行承诺 · What was committed to was still not kept after the day by which it had to be put right.
    case commitmentBroken
    /// 以欺骗贿赂等手段取得 · The licence was obtained by fraud, bribery or other improper means; for items of public safety, health, life or property it bars the applicant for three years.
    /// 行政许可法 69(2); 行政许可法 79.
    case fraud
    /// 违法准予许可 · The organ granted it against the law, such as beyond its powers or to someone who does not meet the conditions.
    /// 行政许可法 69(1).
    case unlawful

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .commitmentBroken: "未履行承诺"
      case .fraud: "以欺骗贿赂等手段取得"
      case .unlawful: "违法准予许可"
      }
    }
  }
}

extension Cases.Ruling {
  /// 许可决定 · Whether a case is granted or refused.
  /// 行政许可法 38.
  public enum Outcome: String, JSONName, Hashable, Sendable {
    /// 准予许可 · The licence is granted.
    /// 行政许可法 38(1).
    case grant
    /// 不予许可 · The licence is refused, with reasons and remedies.
    /// 行政许可法 38(2).
    case refuse

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .grant: "准予许可"
      case .refuse: "不予许可"
      }
    }
  }
}

extension Cases.Applicant {
  /// 申请人类型 · What kind of person applies.
  /// 行政许可法 2.
  public enum Kind: String, JSONName, Hashable, Sendable {
    /// 自然人 · A citizen.
    case person
    /// 法人/其他组织 · A legal person or another organisation.
    case organisation

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .person: "自然人"
      case .organisation: "法人/其他组织"
      }
    }
  }
}

extension Cases.Rejection {
  /// 不受理情形 · Why an application cannot be accepted at all.
  /// 行政许可法 32(1)(1); 行政许可法 32(1)(2).
  public enum Kind: String, JSONName, Hashable, Sendable {
    /// 依法不需要取得行政许可 · The matter needs no licence; the applicant is told so at once.
    /// 行政许可法 32(1)(1).
    case notLicensable
    /// 不属于本行政机关职权范围 · The matter is not within this organ's power; the applicant is told at once which organ to turn to.
    /// 行政许可法 32(1)(2).
    case notOurs
    /// 隐瞒情况或者提供虚假材料 · Facts are hidden or material is false, which for items of public safety, health, life or property bars the applicant for a year.
    /// 行政许可法 78.
    case falseMaterial
    /// 在不得再次申请的期限内 · The applicant is barred from this licence for now, after false material or fraud.
    /// 行政许可法 78; 行政许可法 79.
    case barred

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .notLicensable: "依法不需要取得行政许可"
      case .notOurs: "不属于本行政机关职权范围"
      case .falseMaterial: "隐瞒情况或者提供虚假材料"
      case .barred: "在不得再次申请的期限内"
      }
    }
  }
}

extension Cases.Acceptance {
  /// 受理方式 · How a case was accepted.
  public enum Kind: String, JSONName, Hashable, Sendable {
    /// 正常受理 · With all materials complete and in legal form.
    /// 行政许可法 32(1)(5).
    case normal
    /// 逾期视为受理 · By the silence of the organ, which neither accepted nor told of corrections in time; it counts from the day of receipt, and only time itself accepts so.
    /// 行政许可法 32(1)(4).
    case deemed
    /// 容缺受理 · With secondary materials still lacking, against a written promise to hand them in by a day; a grant waits for them.
    case lacking
    /// 告知承诺 · On the applicant's written commitment to meet the conditions, where the item allows it; decided on the spot and checked afterwards.
    /// 优化营商环境条例 40(3).
    case commitment

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .normal: "正常受理"
      case .deemed: "逾期视为受理"
      case .lacking: "容缺受理"
      case .commitment: "告知承诺"
      }
    }
  }
}

extension Cases {
  /// 受理渠道 · How an application comes in.
  public enum Channel: String, JSONName, Hashable, Sendable {
    /// 窗口 · At a window of the service centre.
    case window
    /// 网上 · Through the portal.
    case web
    /// 邮寄 · By post.
    case post
    /// 代办 · Through a village or town agent, who hands it up.
    case agent
    /// 电话 · By telephone.
    case telephone
    /// 其他 · In any other way.
    case other

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .window: "窗口"
      case .web: "网上"
      case .post: "邮寄"
      case .agent: "代办"
      case .telephone: "电话"
      case .other: "其他"
      }
    }
  }
}

extension Cases {
  /// 差评处理方式 · What is done about a bad rating.
  /// 国办发〔2019〕51号.
  public enum RepairOutcome: String, JSONName, Hashable, Sendable {
    /// 立即整改 · The criticism is clear and reasonable, and is put right at once.
    case fixed
    /// 限期整改 · The matter is complex, and is put right by the day that a plan names.
    case planned
    /// 解释说明 · The criticism has no basis in law, and that is explained to the rater.
    case explained

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .fixed: "立即整改"
      case .planned: "限期整改"
      case .explained: "解释说明"
      }
    }
  }
}

extension Cases {
  /// 办结结果代码 · How a case was closed.
  public enum ClosingCode: String, JSONName, Hashable, Sendable {
    /// 准予许可 · By a grant; exchange formats give it code 0.
    case granted
    /// 不予许可 · By a refusal; exchange formats give it code 1.
    case refused
    /// 退件 · The application was returned; exchange formats give it code 1.
    case returned
    /// 作废 · The case was declared void; exchange formats give it code 2.
    case voided
    /// 删除 · The case was struck off as a mistake; exchange formats give it code 3.
    case deleted
    /// 转报 · The case was handed up to the deciding organ; exchange formats give it code 4.
    case referred
    /// 补正不来办结 · The applicant's corrections never came; exchange formats give it code 5.
    case correctionLapsed
    /// 不予受理 · The application was not accepted; exchange formats give it code 6.
    case notAccepted
    /// 撤回 · The applicant withdrew, or counts as having withdrawn; exchange formats have no code for it.
    case withdrawn
    /// 视为准予延续 · A renewal asked for in time was not decided before the licence expired, and counts as granted; exchange formats give it code 0.
    /// 行政许可法 50(2).
    case deemedRenewed
    /// 外部系统办结 · Another system closed it; exchange formats have no code for it.
    case imported

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .granted: "准予许可"
      case .refused: "不予许可"
      case .returned: "退件"
      case .voided: "作废"
      case .deleted: "删除"
      case .referred: "转报"
      case .correctionLapsed: "补正不来办结"
      case .notAccepted: "不予受理"
      case .withdrawn: "撤回"
      case .deemedRenewed: "视为准予延续"
      case .imported: "外部系统办结"
      }
    }
  }
}

extension Cases {
  /// 特别程序 · A special procedure whose time is not counted, from the closed list of eight.
  /// 行政许可法 45.
  public enum PauseKind: String, JSONName, Hashable, Sendable {
    /// 听证 · A hearing.
    case hearing
    /// 招标 · A tender for bids.
    case tender
    /// 拍卖 · An auction.
    case auction
    /// 检验 · Inspection against technical standards.
    case inspection
    /// 检测 · Testing of a sample.
    case testing
    /// 检疫 · Quarantine of animals, plants or goods.
    case quarantine
    /// 鉴定 · Appraisal of a fact by experts of the trade.
    case appraisal
    /// 专家评审 · Review by a panel of experts.
    case expertReview

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .hearing: "听证"
      case .tender: "招标"
      case .auction: "拍卖"
      case .inspection: "检验"
      case .testing: "检测"
      case .quarantine: "检疫"
      case .appraisal: "鉴定"
      case .expertReview: "专家评审"
      }
    }
  }
}

extension Cases.ExchangeStep {
  /// 交换环节代码 · The steps of a case as exchange formats between government systems name them.
  public enum Code: String, JSONName, Hashable, Sendable {
    /// SB 申办 · The application came in.
    case apply
    /// SL 受理 · It was accepted, or was not.
    case accept
    /// SPCL 审批处理 · A step of the review was done.
    case review
    /// BZGZ 补正告知 · Corrections were asked for.
    case correctAsk
    /// BZSL 补正受理 · Corrections came in.
    case correctTake
    /// TBCXSQ 特别程序申请 · A special procedure began, or the limit was extended.
    case procedureAsk
    /// TBCXJG 特别程序结果 · The result of a special procedure came in.
    case procedureEnd
    /// BJ 办结 · It was closed.
    case close
    /// LQDJ 领取登记 · The decision and its certificate were served.
    case collect

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .apply: "SB 申办"
      case .accept: "SL 受理"
      case .review: "SPCL 审批处理"
      case .correctAsk: "BZGZ 补正告知"
      case .correctTake: "BZSL 补正受理"
      case .procedureAsk: "TBCXSQ 特别程序申请"
      case .procedureEnd: "TBCXJG 特别程序结果"
      case .close: "BJ 办结"
      case .collect: "LQDJ 领取登记"
      }
    }
  }
}

extension Cases.ExchangeStep {
  /// 特别程序类别 · The two classes of special procedures that exchange formats tell apart.
  public enum Procedure: String, JSONName, Hashable, Sendable {
    /// A 延长审批 · More time, approved by the head.
    case `extension`
    /// B 其他 · A procedure whose time is not counted.
    case other

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .extension: "A 延长审批"
      case .other: "B 其他"
      }
    }
  }
}

extension Cases {
  /// 附件名称 · The names of the files of a dossier, kept beside the ledger, since a file may be called after anyone.
  struct AttachmentNames: Record, Equatable {
    /// 文件名 · The names, in the order in which the files came.
    var names: [String] = []

    /// A record of what is said.
    init(names: [String] = []) {
      self.names = names
    }

    /// Reads the fields; `fields` knows who says them.
    init(fields: inout FieldReader) throws(Fault) {
      names = try fields.list("names")
    }

    /// Writes the fields in the order of their names.
    func writeFields(to writer: inout JSONWriter) {
      if !names.isEmpty { writer.name("names"); writer.freeText(names) }
    }
  }
}

extension Cases {
  /// 经办人员 · Who handled a past case, kept beside the ledger.
  struct People: Record, Equatable {
    /// 责任人姓名 · Who was responsible; empty where the source does not say.
    var responsible: String = ""
    /// 环节办理人 · Who did each step, in the order of the steps; empty texts where the source does not say.
    var steps: [String] = []

    /// A record of what is said.
    init(responsible: String = "", steps: [String] = []) {
      self.responsible = responsible
      self.steps = steps
    }

    /// Reads the fields; `fields` knows who says them.
    init(fields: inout FieldReader) throws(Fault) {
      responsible = try fields.usual("responsible", "")
      steps = try fields.list("steps")
    }

    /// Writes the fields in the order of their names.
    func writeFields(to writer: inout JSONWriter) {
      if !responsible.isEmpty { writer.name("responsible"); writer.freeText(responsible) }
      if !steps.isEmpty { writer.name("steps"); writer.freeText(steps) }
    }
  }
}

extension Cases {
  /// 颁发证件 · The certificate that follows a grant, due within ten working days of the decision.
  /// 行政许可法 44.
  public struct Certificate: Record, Equatable {
    /// 证件编号 · The number on the certificate; needed.
    public var number: String = ""
    /// 有效期起 · The first day on which it is valid.
    public var validFrom: Day = Day(0)
    /// 有效期止 · The last day on which it is valid, not before the first; left out where it is valid without end.
    public var validTo: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ number: String, validFrom: Day, validTo: Day? = nil) {
      self.number = number
      self.validFrom = validFrom
      self.validTo = validTo
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      number = try fields.required("number")
      validFrom = try fields.required("validFrom")
      validTo = try fields.optional("validTo")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("number"); writer.freeText(number)
      writer.name("validFrom"); validFrom.write(to: &writer)
      if let value = validTo { writer.name("validTo"); value.write(to: &writer) }
    }
  }
}

extension Cases {
  /// 送达 · The service of the decision, which is what a caller says of it.
  public struct Service: Record, Equatable {
    /// 送达方式 · How it was served.
    public var mode: Cases.Service.Mode = .direct
    /// 签收人姓名 · Who took it, needed for direct and substitute service; only a commitment to the name stands in the ledger.
    public var receiver: String = ""
    /// 送达回证文号 · The number of the receipt or of the posting, needed for entrusted and posted service.
    public var documentNumber: String = ""
    /// 见证人 · Who saw it left, or which recording shows it, needed where it was refused and left; kept with the receiver beside the ledger.
    public var witness: String = ""
    /// 送达日 · The day it reached the person or the notice went out, between the decision and today; today where it is left out.
    public var on: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ mode: Cases.Service.Mode, receiver: String = "", documentNumber: String = "", witness: String = "", on: Day? = nil) {
      self.mode = mode
      self.receiver = receiver
      self.documentNumber = documentNumber
      self.witness = witness
      self.on = on
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.usual("documentNumber", "")
      mode = try fields.required("mode")
      on = try fields.optional("on")
      receiver = try fields.usual("receiver", "")
      witness = try fields.usual("witness", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      writer.name("mode"); mode.write(to: &writer)
      if let value = on { writer.name("on"); value.write(to: &writer) }
      if !writer.withholdsPersonal, !receiver.isEmpty { writer.name("receiver"); receiver.write(to: &writer) }
      if !writer.withholdsPersonal, !witness.isEmpty { writer.name("witness"); witness.write(to: &writer) }
    }
  }
}

extension Cases {
  /// 送达记录 · The service of the decision as the ledger knows it.
  public struct ServiceRecord: Record, Equatable {
    /// 送达方式 · How it was served.
    public var mode: Cases.Service.Mode = .direct
    /// 签收人校验值 · The commitment to who took it and who saw it; left out where neither was named.
    public var receiver: LedgerDigest? = nil
    /// 送达回证文号 · The number of the receipt or of the posting; empty where there is none.
    public var documentNumber: String = ""
    /// 有无见证 · Whether a witness or a recording stands behind it.
    public var witnessed: Bool = false
    /// 送达日 · The day on which it counts as served, which for a public notice is the last day of the notice.
    public var on: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(mode: Cases.Service.Mode, receiver: LedgerDigest? = nil, documentNumber: String = "", witnessed: Bool = false, on: Day) {
      self.mode = mode
      self.receiver = receiver
      self.documentNumber = documentNumber
      self.witnessed = witnessed
      self.on = on
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.usual("documentNumber", "")
      mode = try fields.required("mode")
      on = try fields.required("on")
      receiver = try fields.optional("receiver")
      witnessed = try fields.usual("witnessed", false)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      writer.name("mode"); mode.write(to: &writer)
      writer.name("on"); on.write(to: &writer)
      if let value = receiver { writer.name("receiver"); value.write(to: &writer) }
      if witnessed { writer.name("witnessed"); witnessed.write(to: &writer) }
    }
  }
}

extension Cases {
  /// 好差评 · A rating of one service of the case, as a caller gives it.
  /// 国办发〔2019〕51号.
  public struct Rating: Record, Equatable {
    /// 评价星级 · One star to five; one and two are a bad review, which needs details or words unless it was defaulted.
    public var stars: Int32 = 0
    /// 服务序号 · Which service of the case is rated, 1…31; each is rated once.
    public var service: Int32 = 1
    /// 评价指标 · Codes of the details that were ticked, at most 16 of 1…32 letters, digits, dots, hyphens or underscores.
    public var details: [String] = []
    /// 评价内容 · The rater's own words, of which only a commitment stands in the ledger; empty where there are none.
    public var text: String = ""
    /// 默认评价 · Whether another system filled it in because the rater said nothing; counted apart, and an explicit rating may still follow.
    public var defaulted: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(stars: Int32, service: Int32 = 1, details: [String] = [], text: String = "", defaulted: Bool = false) {
      self.stars = stars
      self.service = service
      self.details = details
      self.text = text
      self.defaulted = defaulted
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      defaulted = try fields.usual("defaulted", false)
      details = try fields.list("details")
      service = try fields.usual("service", 1)
      stars = try fields.required("stars")
      text = try fields.usual("text", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if defaulted { writer.name("defaulted"); defaulted.write(to: &writer) }
      if !details.isEmpty { writer.name("details"); writer.freeText(details) }
      if service != 1 { writer.name("service"); service.write(to: &writer) }
      writer.name("stars"); stars.write(to: &writer)
      if !writer.withholdsPersonal, !text.isEmpty { writer.name("text"); text.write(to: &writer) }
    }
  }
}

extension Cases {
  /// 评价记录 · A rating as the ledger knows it.
  /// 国办发〔2019〕51号.
  public struct RatingRecord: Record, Equatable {
    /// 评价星级 · One star to five; 0 for silence that was recorded without a value.
    public var stars: Int32 = 0
    /// 服务序号 · Which service of the case was rated, counted from 1.
    public var service: Int32 = 1
    /// 评价指标 · Codes of the details that were ticked.
    public var details: [String] = []
    /// 评价内容校验值 · The commitment to the rater's words; left out where there were none.
    public var text: LedgerDigest? = nil
    /// 默认评价 · Whether it was filled in for silence, and so never part of satisfaction.
    public var defaulted: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(stars: Int32, service: Int32 = 1, details: [String] = [], text: LedgerDigest? = nil, defaulted: Bool = false) {
      self.stars = stars
      self.service = service
      self.details = details
      self.text = text
      self.defaulted = defaulted
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      defaulted = try fields.usual("defaulted", false)
      details = try fields.list("details")
      service = try fields.usual("service", 1)
      stars = try fields.required("stars")
      text = try fields.optional("text")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if defaulted { writer.name("defaulted"); defaulted.write(to: &writer) }
      if !details.isEmpty { writer.name("details"); writer.freeText(details) }
      if service != 1 { writer.name("service"); service.write(to: &writer) }
      writer.name("stars"); stars.write(to: &writer)
      if let value = text { writer.name("text"); value.write(to: &writer) }
    }
  }
}

extension Cases {
  /// 撤回理由 · Why an applicant or complainant withdraws, in their own words.
  public struct WithdrawalRequest: Record, Equatable {
    /// 理由 · Why, which only a complainant may leave empty; kept beside the ledger, where only a commitment stands.
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
      if !writer.withholdsPersonal { writer.name("reason"); reason.write(to: &writer) }
    }
  }
}

extension Cases {
  /// 撤回记录 · A withdrawal as the ledger knows it.
  public struct Withdrawal: Record, Equatable {
    /// 撤回理由校验值 · The commitment to the applicant's own words.
    public var reason: LedgerDigest = .zero

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(reason: LedgerDigest) {
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("reason"); reason.write(to: &writer)
    }
  }
}

extension Cases {
  /// 转报 · The handing up of a case to the organ that decides it, which closes it here.
  /// 行政许可法 35.
  public struct Referral: Record, Equatable {
    /// 转报机关 · The organ it goes to; needed.
    public var organ: String = ""
    /// 转报理由 · Why it goes there; needed.
    public var reason: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(organ: String, reason: String) {
      self.organ = organ
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      organ = try fields.required("organ")
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("organ"); writer.freeText(organ)
      writer.name("reason"); writer.freeText(reason)
    }
  }
}

extension Cases {
  /// 退件/作废/删除 · The closing of a case by the organ without a decision.
  public struct Voiding: Record, Equatable {
    /// 办结方式 · Whether it is returned, voided or deleted.
    public var kind: Cases.Voiding.Kind = .voided
    /// 退办理由 · Why; needed, since a closing without a reason is a fault (E10).
    public var reason: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ kind: Cases.Voiding.Kind, reason: String) {
      self.kind = kind
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      kind = try fields.required("kind")
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("kind"); kind.write(to: &writer)
      writer.name("reason"); writer.freeText(reason)
    }
  }
}

extension Cases {
  /// 承诺核查 · A check, after the grant, of what the applicant committed to.
  public struct CommitmentCheck: Record, Equatable {
    /// 承诺履行情况 · Whether the commitment is kept; where it is, an earlier order to put something right is settled.
    public var fulfilled: Bool = false
    /// 核查情况 · What was found; needed where the commitment is not kept.
    public var findings: String = ""
    /// 整改期限 · The day after today by which it must be put right; needed where the commitment is not kept, and the grant may be revoked from the day after.
    public var fixBy: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(fulfilled: Bool, findings: String = "", fixBy: Day? = nil) {
      self.fulfilled = fulfilled
      self.findings = findings
      self.fixBy = fixBy
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      findings = try fields.usual("findings", "")
      fixBy = try fields.optional("fixBy")
      fulfilled = try fields.required("fulfilled")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !findings.isEmpty { writer.name("findings"); writer.freeText(findings) }
      if let value = fixBy { writer.name("fixBy"); value.write(to: &writer) }
      writer.name("fulfilled"); fulfilled.write(to: &writer)
    }
  }
}

extension Cases {
  /// 撤销许可 · The revocation of a grant, which may be made once.
  /// 行政许可法 69.
  public struct Revocation: Record, Equatable {
    /// 撤销情形 · On what ground.
    public var ground: Cases.Revocation.Ground = .commitmentBroken
    /// 撤销理由 · The facts behind it; needed.
    public var reason: String = ""
    /// 撤销决定书文号 · The number of the written decision that revokes; needed.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ ground: Cases.Revocation.Ground, reason: String, documentNumber: String) {
      self.ground = ground
      self.reason = reason
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
      ground = try fields.required("ground")
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("ground"); ground.write(to: &writer)
      writer.name("reason"); writer.freeText(reason)
    }
  }
}

extension Cases {
  /// 特别程序 · The beginning of a special procedure, whose time does not count against the limits.
  /// 行政许可法 45.
  public struct PauseOrder: Record, Equatable {
    /// 特别程序种类 · Which of the eight procedures that the Act names.
    /// 行政许可法 45.
    public var kind: Cases.PauseKind = .hearing
    /// 特别程序告知书文号 · The number of the written notice that tells the applicant how long it takes; needed.
    /// 行政许可法 45.
    public var documentNumber: String = ""
    /// 告知时限 · How long it takes, as the applicant was told; what it runs over counts against the case (E6).
    /// 行政许可法 45.
    public var notified: Budget = .workingDays(1)
    /// 启动理由 · The ground on which it is needed; empty where the kind says enough.
    public var reason: String = ""
    /// 起始日 · The day it begins, which still counts as a processing day: today or the working day before, not before acceptance; today where it is left out.
    public var from: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ kind: Cases.PauseKind, documentNumber: String, notified: Budget, reason: String = "", from: Day? = nil) {
      self.kind = kind
      self.documentNumber = documentNumber
      self.notified = notified
      self.reason = reason
      self.from = from
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
      from = try fields.optional("from")
      kind = try fields.required("kind")
      notified = try fields.required("notified")
      reason = try fields.usual("reason", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
      if let value = from { writer.name("from"); value.write(to: &writer) }
      writer.name("kind"); kind.write(to: &writer)
      writer.name("notified"); notified.write(to: &writer)
      if !reason.isEmpty { writer.name("reason"); writer.freeText(reason) }
    }
  }
}

extension Cases {
  /// 特别程序结果 · The result of a special procedure, with which the limits run on from the next day.
  /// 行政许可法 45.
  public struct PauseResult: Record, Equatable {
    /// 结果 · What came of it; needed.
    public var result: String = ""
    /// 结果文书文号 · The number of the report or record; empty where there is none.
    public var documentNumber: String = ""
    /// 结果日 · The day the result came in, which is still not counted, between the beginning and today; today where it is left out.
    public var on: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ result: String, documentNumber: String = "", on: Day? = nil) {
      self.result = result
      self.documentNumber = documentNumber
      self.on = on
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.usual("documentNumber", "")
      on = try fields.optional("on")
      result = try fields.required("result")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      if let value = on { writer.name("on"); value.write(to: &writer) }
      writer.name("result"); writer.freeText(result)
    }
  }
}

extension Cases {
  /// 文书 · A written document that a command rests on.
  public struct Document: Record, Equatable {
    /// 文书文号 · Its number; needed, or for what tells of the right to a hearing the next of the sequence where it is empty and the unit owns one.
    public var documentNumber: String = ""

    /// A record of what is said.
    public init(_ documentNumber: String = "") {
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

extension Cases {
  /// 听证安排 · The day for which a hearing is called, at the latest twenty working days after it was asked for.
  /// 行政许可法 47(1); 行政许可法 48(1)(1).
  public struct HearingDay: Record, Equatable {
    /// 听证日期 · The day it is held, at least seven working days from today.
    /// 行政许可法 48(1)(1).
    public var day: Day = Day(0)
    /// 听证时间 · When it begins, such as 上午9时, as its notice tells; empty where the host's own paper tells it.
    /// 行政许可法 48(1)(1).
    public var time: String = ""
    /// 听证地点 · Where it is held, of at most 512 bytes, as its notice tells; empty where the host's own paper tells it.
    /// 行政许可法 48(1)(1).
    public var place: String = ""
    /// 听证通知书文号 · The number of the notice that names time and place; needed, or the next of the sequence where it is empty and the unit owns one.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ day: Day, time: String = "", place: String = "", documentNumber: String = "") {
      self.day = day
      self.time = time
      self.place = place
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      day = try fields.required("day")
      documentNumber = try fields.usual("documentNumber", "")
      place = try fields.usual("place", "")
      time = try fields.usual("time", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("day"); day.write(to: &writer)
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      if !place.isEmpty { writer.name("place"); writer.freeText(place) }
      if !time.isEmpty { writer.name("time"); writer.freeText(time) }
    }
  }
}

extension Cases {
  /// 听证笔录 · A hearing that was held, on whose record the decision rests.
  /// 行政许可法 48(2).
  public struct HearingRecord: Record, Equatable {
    /// 听证笔录文号 · The number of the record, signed by those present.
    /// 行政许可法 48(2).
    public var documentNumber: String = ""
    /// 听证主持人 · The id of whoever presided, who does not review the application.
    /// 行政许可法 48(1)(3).
    public var chair: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(documentNumber: String, chair: String) {
      self.documentNumber = documentNumber
      self.chair = chair
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      chair = try fields.required("chair")
      documentNumber = try fields.required("documentNumber")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("chair"); writer.freeText(chair)
      writer.name("documentNumber"); writer.freeText(documentNumber)
    }
  }
}

extension Cases {
  /// 延长期限 · The one extension of the limit of the law, ordered by the head before that limit has passed; the promise stays.
  /// 行政许可法 42.
  public struct Extension: Record, Equatable {
    /// 延长天数 · Working days added: at most 10, or 15 where several organs handle the case together.
    /// 行政许可法 42(1); 行政许可法 42(2).
    public var days: Int32 = 0
    /// 延长理由 · The reason, which is told to the applicant; needed.
    /// 行政许可法 42.
    public var reason: String = ""
    /// 延期通知书文号 · The number of the notice that tells the applicant; needed.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(days: Int32, reason: String, documentNumber: String) {
      self.days = days
      self.reason = reason
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      days = try fields.required("days")
      documentNumber = try fields.required("documentNumber")
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("days"); days.write(to: &writer)
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("reason"); writer.freeText(reason)
    }
  }
}

extension Cases {
  /// 环节交接 · The end of a step of the procedure, and whom it is handed on to.
  public struct StepResult: Record, Equatable {
    /// 办理意见 · The officer's opinion, at most 4,096 bytes; may be left empty.
    public var opinion: String = ""
    /// 办结环节 · The name of the step that was done, as the item's procedure has it.
    public internal(set) var step: String = ""
    /// 移交环节 · The name of the step that it is handed to.
    public internal(set) var next: String = ""
    /// 审查人员 · The id of whoever did it; empty in what was recorded before hearings asked for it.
    /// 行政许可法 48(1)(3).
    public internal(set) var by: String = ""

    /// A record of what is said.
    public init(opinion: String = "") {
      self.opinion = opinion
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      if fields.isRecorded { by = try fields.usual("by", "") }
      if fields.isRecorded { next = try fields.usual("next", "") }
      opinion = try fields.usual("opinion", "")
      if fields.isRecorded { step = try fields.usual("step", "") }
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !by.isEmpty { writer.name("by"); by.write(to: &writer) }
      if !next.isEmpty { writer.name("next"); writer.freeText(next) }
      if !opinion.isEmpty { writer.name("opinion"); writer.freeText(opinion) }
      if !step.isEmpty { writer.name("step"); step.write(to: &writer) }
    }
  }
}

extension Cases {
  /// 现场核查 · A visit on site, or the assignment of officers to one.
  /// 行政许可法 34(3); 行政许可法 55(2).
  public struct SiteVisit: Record, Equatable {
    /// 核查人员 · The ids of two different registered officers or more.
    /// 行政许可法 34(3).
    public var officers: [String] = []
    /// 核查情况 · What was found; empty for an assignment, which is due five working days after acceptance.
    /// 行政许可法 55(2).
    public var findings: String = ""
    /// 核查记录文号 · The number of the record of the visit; empty where there is none.
    public var documentNumber: String = ""

    /// A record of what is said.
    public init(officers: [String] = [], findings: String = "", documentNumber: String = "") {
      self.officers = officers
      self.findings = findings
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.usual("documentNumber", "")
      findings = try fields.usual("findings", "")
      officers = try fields.list("officers")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      if !findings.isEmpty { writer.name("findings"); writer.freeText(findings) }
      if !officers.isEmpty { writer.name("officers"); officers.write(to: &writer) }
    }
  }
}

extension Cases {
  /// 收费 · A fee that was taken from the applicant, once a case.
  /// 行政许可法 58; 行政许可法 59.
  public struct FeeTaken: Record, Equatable {
    /// 收费金额 · The amount in fen, above 0; another amount than the item's published fee is a fault (E13).
    public var fen: Int64 = 0
    /// 收费票据号 · The number of the receipt; needed.
    public var receiptNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(fen: Int64, receiptNumber: String) {
      self.fen = fen
      self.receiptNumber = receiptNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      fen = try fields.required("fen")
      receiptNumber = try fields.required("receiptNumber")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("fen"); fen.write(to: &writer)
      writer.name("receiptNumber"); writer.freeText(receiptNumber)
    }
  }
}

extension Cases {
  /// 许可决定 · The decision of a case.
  /// 行政许可法 38.
  public struct Ruling: Record, Equatable {
    /// 决定结果 · Whether it is granted or refused.
    public var outcome: Cases.Ruling.Outcome = .grant
    /// 许可决定书文号 · The number of the written decision; needed, or the next of the sequence where it is empty and the unit owns one.
    /// 行政许可法 38.
    public var documentNumber: String = ""
    /// 不予许可理由 · Why it is refused; needed for a refusal, may be empty for a grant.
    /// 行政许可法 38(2).
    public var reasons: String = ""
    /// 救济途径 · How to ask for reconsideration or to sue, by the rule set of the day; left out for a grant.
    /// 行政许可法 38(2).
    public internal(set) var remedies: String? = nil
    /// 隐瞒或虚假材料 · Whether it is refused for hidden facts or false material, which for items of public safety, health, life or property bars the applicant for a year; never with a grant.
    /// 行政许可法 78.
    public var falseMaterial: Bool = false
    /// 决定日 · The day of the decision, which is the day of the command.
    public internal(set) var on: Day? = nil
    /// 持证人标识 · For a grant of an item of public safety, health, life or property: keyed hashes by which a bar for fraud finds the holder even after who it was has been erased; nobody's name or number can be told from them.
    /// 行政许可法 79.
    public internal(set) var marks: [LedgerDigest] = []
    /// 已用天数 · How many days of the promise were used by then, in the promise's own unit.
    public internal(set) var elapsed: Int32? = nil
    /// 承诺办结日 · The promised day as it stood when the case was decided.
    public internal(set) var promisedDue: Day? = nil
    /// 法定办结日 · The day of the law as it stood when the case was decided, with pauses and the extension in it.
    public internal(set) var statutoryDue: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ outcome: Cases.Ruling.Outcome, documentNumber: String = "", reasons: String = "", falseMaterial: Bool = false) {
      self.outcome = outcome
      self.documentNumber = documentNumber
      self.reasons = reasons
      self.falseMaterial = falseMaterial
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.usual("documentNumber", "")
      if fields.isRecorded { elapsed = try fields.optional("elapsed") }
      falseMaterial = try fields.usual("falseMaterial", false)
      if fields.isRecorded { marks = try fields.list("marks") }
      if fields.isRecorded { on = try fields.optional("on") }
      outcome = try fields.required("outcome")
      if fields.isRecorded { promisedDue = try fields.optional("promisedDue") }
      reasons = try fields.usual("reasons", "")
      if fields.isRecorded { remedies = try fields.optional("remedies") }
      if fields.isRecorded { statutoryDue = try fields.optional("statutoryDue") }
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      if let value = elapsed { writer.name("elapsed"); value.write(to: &writer) }
      if falseMaterial { writer.name("falseMaterial"); falseMaterial.write(to: &writer) }
      if !marks.isEmpty { writer.name("marks"); marks.write(to: &writer) }
      if let value = on { writer.name("on"); value.write(to: &writer) }
      writer.name("outcome"); outcome.write(to: &writer)
      if let value = promisedDue { writer.name("promisedDue"); value.write(to: &writer) }
      if !reasons.isEmpty { writer.name("reasons"); writer.freeText(reasons) }
      if let value = remedies { writer.name("remedies"); writer.freeText(value) }
      if let value = statutoryDue { writer.name("statutoryDue"); value.write(to: &writer) }
    }
  }
}

extension Cases {
  /// 申请人 · Who applies: personal data as a whole, kept beside the ledger and never in it.
  public struct Applicant: Record, Equatable {
    /// 姓名/名称 · The full name of the person or organisation, at most 512 bytes; needed.
    public var name: String = ""
    /// 申请人类型 · Whether a person or an organisation applies; a person where it is left out.
    public var kind: Cases.Applicant.Kind = .person
    /// 公民身份号码 · The citizen number of 18 digits or the old one of 15, whose date and check digit must be right; empty where unknown.
    /// GB 11643-1999.
    public var idNumber: String = ""
    /// 统一社会信用代码 · The credit code of 18 characters, or the organisation code of before 2015; empty where there is none.
    /// GB 32100-2015; GB 11714-1997.
    public var creditCode: String = ""
    /// 联系电话 · The telephone that text messages go to; empty where none is to be sent.
    public var phone: String = ""
    /// 联系地址 · Where post reaches the applicant; empty where unknown.
    public var address: String = ""
    /// 校验位存疑 · Whether a credit code is taken although its check digit fails, since some early pilot codes are genuine.
    public var codeUnchecked: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ name: String, kind: Cases.Applicant.Kind = .person, idNumber: String = "", creditCode: String = "", phone: String = "", address: String = "", codeUnchecked: Bool = false) {
      self.name = name
      self.kind = kind
      self.idNumber = idNumber
      self.creditCode = creditCode
      self.phone = phone
      self.address = address
      self.codeUnchecked = codeUnchecked
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      address = try fields.usual("address", "")
      codeUnchecked = try fields.usual("codeUnchecked", false)
      creditCode = try fields.usual("creditCode", "")
      idNumber = try fields.usual("idNumber", "")
      kind = try fields.usual("kind", .person)
      name = try fields.required("name")
      phone = try fields.usual("phone", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !address.isEmpty { writer.name("address"); address.write(to: &writer) }
      if codeUnchecked { writer.name("codeUnchecked"); codeUnchecked.write(to: &writer) }
      if !creditCode.isEmpty { writer.name("creditCode"); writer.freeText(creditCode) }
      if !idNumber.isEmpty { writer.name("idNumber"); writer.freeText(idNumber) }
      if kind != .person { writer.name("kind"); kind.write(to: &writer) }
      writer.name("name"); writer.freeText(name)
      if !phone.isEmpty { writer.name("phone"); phone.write(to: &writer) }
    }
  }
}

extension Cases {
  /// 附件 · A file that comes with an application, a correction or a complaint, by reference: the bytes stay with the host, which answers for what they hold.
  public struct Attachment: Record, Equatable {
    /// 文件名 · What the file is called, at most 512 bytes on one line; kept beside the ledger.
    public var name: String = ""
    /// 媒体类型 · The media type of the file, such as `application/pdf`, of at most 128 bytes.
    public var type: String = ""
    /// 文件大小 · The size of the file in bytes, one at least.
    public var size: Int64 = 0
    /// 文件校验值 · The SHA-256 digest of the file, never all zeros.
    public var hash: LedgerDigest = .zero
    /// 所属材料 · The code of the material of the item's checklist that it is; empty where it is none, and for a complaint.
    public var material: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ name: String, type: String, size: Int64, hash: LedgerDigest, material: String = "") {
      self.name = name
      self.type = type
      self.size = size
      self.hash = hash
      self.material = material
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      hash = try fields.required("hash")
      material = try fields.usual("material", "")
      name = try fields.required("name")
      size = try fields.required("size")
      type = try fields.required("type")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("hash"); hash.write(to: &writer)
      if !material.isEmpty { writer.name("material"); material.write(to: &writer) }
      if !writer.withholdsPersonal { writer.name("name"); name.write(to: &writer) }
      writer.name("size"); size.write(to: &writer)
      writer.name("type"); type.write(to: &writer)
    }
  }
}

extension Cases {
  /// 附件记录 · A file as the ledger knows it: what it is called is a commitment.
  public struct AttachmentRecord: Record, Equatable {
    /// 媒体类型 · The media type of the file.
    public var type: String = ""
    /// 文件大小 · The size of the file in bytes.
    public var size: Int64 = 0
    /// 文件校验值 · The SHA-256 digest of the file, by which whoever has it can show that it is the one.
    public var hash: LedgerDigest = .zero
    /// 所属材料 · The code of the material that it is; empty where it is none.
    public var material: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(type: String, size: Int64, hash: LedgerDigest, material: String = "") {
      self.type = type
      self.size = size
      self.hash = hash
      self.material = material
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      hash = try fields.required("hash")
      material = try fields.usual("material", "")
      size = try fields.required("size")
      type = try fields.required("type")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("hash"); hash.write(to: &writer)
      if !material.isEmpty { writer.name("material"); material.write(to: &writer) }
      writer.name("size"); size.write(to: &writer)
      writer.name("type"); type.write(to: &writer)
    }
  }
}

extension Cases {
  /// 申请 · An application as it is handed in; the engine adds number, limits and what is missing.
  public struct Application: Record, Equatable {
    /// 事项编码 · The code of an item that is open and in force today.
    public var item: String = ""
    /// 申请人 · Who applies; only a commitment to it stands in the ledger.
    public var applicant: Cases.Applicant = Cases.Applicant()
    /// 已交材料 · The codes of the materials handed in, each one of the item's checklist.
    public var materials: [String] = []
    /// 申请人账号 · The applicant's account at the portal, by which they see their own case, and the caller's own unless a window enters it; empty where the applicant has none.
    public var account: String = ""
    /// 受理渠道 · How it came in; at a window where it is left out.
    public var channel: Cases.Channel = .window
    /// 同意电子送达 · Whether the applicant agrees to electronic service.
    /// 民事诉讼法(2023) 90.
    public var consentsElectronic: Bool = false
    /// 原证件有效期止 · For a renewal, the day on which the licence expires, not before today; left out for any other application.
    /// 行政许可法 50.
    public var renewalExpires: Day? = nil
    /// 附件 · The files that come with it, 64 at most.
    /// 行政许可法 29(1); 行政许可法 33.
    public var attachments: [Cases.Attachment] = []
    /// 代办件编号 · The number of the mandate that it comes by, which the organ has signed for and no other case carries; empty where the applicant hands it in.
    public var mandate: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(item: String, applicant: Cases.Applicant, materials: [String] = [], account: String = "", channel: Cases.Channel = .window, consentsElectronic: Bool = false, renewalExpires: Day? = nil, attachments: [Cases.Attachment] = [], mandate: String = "") {
      self.item = item
      self.applicant = applicant
      self.materials = materials
      self.account = account
      self.channel = channel
      self.consentsElectronic = consentsElectronic
      self.renewalExpires = renewalExpires
      self.attachments = attachments
      self.mandate = mandate
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      account = try fields.usual("account", "")
      applicant = try fields.required("applicant")
      attachments = try fields.list("attachments")
      channel = try fields.usual("channel", .window)
      consentsElectronic = try fields.usual("consentsElectronic", false)
      item = try fields.required("item")
      mandate = try fields.usual("mandate", "")
      materials = try fields.list("materials")
      renewalExpires = try fields.optional("renewalExpires")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !account.isEmpty { writer.name("account"); writer.freeText(account) }
      if !writer.withholdsPersonal { writer.name("applicant"); applicant.write(to: &writer) }
      if !attachments.isEmpty { writer.name("attachments"); attachments.write(to: &writer) }
      if channel != .window { writer.name("channel"); channel.write(to: &writer) }
      if consentsElectronic { writer.name("consentsElectronic"); consentsElectronic.write(to: &writer) }
      writer.name("item"); item.write(to: &writer)
      if !mandate.isEmpty { writer.name("mandate"); writer.freeText(mandate) }
      if !materials.isEmpty { writer.name("materials"); materials.write(to: &writer) }
      if let value = renewalExpires { writer.name("renewalExpires"); value.write(to: &writer) }
    }
  }
}

extension Cases {
  /// 收件登记 · An application as the ledger knows it, with the limits of the item as they stood on that day.
  public struct Submission: Record, Equatable {
    /// 事项编码 · The item's code.
    public var item: String = ""
    /// 事项版本号 · Which version of the item applies, counted from 0; later versions change nothing in this case.
    public var version: Int32 = 0
    /// 承办单位 · The code of the unit that handles it.
    public var unit: String = ""
    /// 申请人校验值 · The commitment to the applicant's data.
    public var applicant: LedgerDigest = .zero
    /// 申请人账号 · The applicant's account at the portal; empty where there is none.
    public var account: String = ""
    /// 受理渠道 · How it came in.
    public var channel: Cases.Channel = .window
    /// 收件日 · The day of receipt: the day of the command, or the next one after closing time where the profile says so.
    public var received: Day = Day(0)
    /// 缺少材料 · The codes of the needed materials that were not handed in.
    public var missing: [String] = []
    /// 法定时限 · The limit of the law, copied from the item.
    /// 行政许可法 42.
    public var statutory: Budget = .workingDays(20)
    /// 承诺时限 · The limit promised in public, copied from the item.
    public var promised: Budget = .workingDays(20)
    /// 办理方式 · Whether one organ handles it or several together.
    /// 行政许可法 42.
    public var handling: Registry.ItemVersion.Handling = .single
    /// 即办件 · Whether it is decided on the spot.
    /// 行政许可法 34(2).
    public var immediate: Bool = false
    /// 需颁发证件 · Whether a grant is followed by a certificate.
    /// 行政许可法 44.
    public var certificate: Bool = false
    /// 同意电子送达 · Whether the applicant agrees to electronic service.
    public var consentsElectronic: Bool = false
    /// 涉密 · Whether the item was classified: the number of the case does not say which it is of.
    /// 行政许可法 5(2).
    public var classified: Bool = false
    /// 原证件有效期止 · For a renewal, the day on which the licence expires.
    /// 行政许可法 50.
    public var renewalExpires: Day? = nil
    /// 并联审批阶段 · The stage of joint approval whose branch it is; left out for a case of its own.
    /// 行政许可法 26(2).
    public var stage: DossierKey? = nil
    /// 阶段事项 · The short name of the branch; empty for a case of its own.
    public var branch: String = ""
    /// 代办件编号 · The number of the mandate that it comes by; empty for none.
    public var mandate: String = ""
    /// 附件 · The files that came with it.
    public var attachments: [Cases.AttachmentRecord] = []
    /// 附件名称校验值 · The commitment to what the files are called; left out where none came.
    public var attachmentNames: LedgerDigest? = nil
    /// 限制申请截止日 · The last day of a bar that stood on the applicant when it came in: it is kept, and answered by a dated paper; left out where none stood.
    /// 行政许可法 78; 行政许可法 79.
    public var barredUntil: Day? = nil
    /// 按期申请延续 · Whether the renewal was asked for early enough to be deemed granted when no one decides.
    /// 行政许可法 50.
    public var renewalInTime: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(item: String, version: Int32, unit: String, applicant: LedgerDigest, account: String = "", channel: Cases.Channel = .window, received: Day, missing: [String] = [], statutory: Budget, promised: Budget, handling: Registry.ItemVersion.Handling = .single, immediate: Bool = false, certificate: Bool = false, consentsElectronic: Bool = false, classified: Bool = false, renewalExpires: Day? = nil, stage: DossierKey? = nil, branch: String = "", mandate: String = "", attachments: [Cases.AttachmentRecord] = [], attachmentNames: LedgerDigest? = nil, barredUntil: Day? = nil, renewalInTime: Bool = false) {
      self.item = item
      self.version = version
      self.unit = unit
      self.applicant = applicant
      self.account = account
      self.channel = channel
      self.received = received
      self.missing = missing
      self.statutory = statutory
      self.promised = promised
      self.handling = handling
      self.immediate = immediate
      self.certificate = certificate
      self.consentsElectronic = consentsElectronic
      self.classified = classified
      self.renewalExpires = renewalExpires
      self.stage = stage
      self.branch = branch
      self.mandate = mandate
      self.attachments = attachments
      self.attachmentNames = attachmentNames
      self.barredUntil = barredUntil
      self.renewalInTime = renewalInTime
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      account = try fields.usual("account", "")
      applicant = try fields.required("applicant")
      attachmentNames = try fields.optional("attachmentNames")
      attachments = try fields.list("attachments")
      barredUntil = try fields.optional("barredUntil")
      branch = try fields.usual("branch", "")
      certificate = try fields.usual("certificate", false)
      channel = try fields.usual("channel", .window)
      classified = try fields.usual("classified", false)
      consentsElectronic = try fields.usual("consentsElectronic", false)
      handling = try fields.usual("handling", .single)
      immediate = try fields.usual("immediate", false)
      item = try fields.required("item")
      mandate = try fields.usual("mandate", "")
      missing = try fields.list("missing")
      promised = try fields.required("promised")
      received = try fields.required("received")
      renewalExpires = try fields.optional("renewalExpires")
      renewalInTime = try fields.usual("renewalInTime", false)
      stage = try fields.optional("stage")
      statutory = try fields.required("statutory")
      unit = try fields.required("unit")
      version = try fields.required("version")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !account.isEmpty { writer.name("account"); writer.freeText(account) }
      writer.name("applicant"); applicant.write(to: &writer)
      if let value = attachmentNames { writer.name("attachmentNames"); value.write(to: &writer) }
      if !attachments.isEmpty { writer.name("attachments"); attachments.write(to: &writer) }
      if let value = barredUntil { writer.name("barredUntil"); value.write(to: &writer) }
      if !branch.isEmpty { writer.name("branch"); branch.write(to: &writer) }
      if certificate { writer.name("certificate"); certificate.write(to: &writer) }
      if channel != .window { writer.name("channel"); channel.write(to: &writer) }
      if classified { writer.name("classified"); classified.write(to: &writer) }
      if consentsElectronic { writer.name("consentsElectronic"); consentsElectronic.write(to: &writer) }
      if handling != .single { writer.name("handling"); handling.write(to: &writer) }
      if immediate { writer.name("immediate"); immediate.write(to: &writer) }
      writer.name("item"); item.write(to: &writer)
      if !mandate.isEmpty { writer.name("mandate"); writer.freeText(mandate) }
      if !missing.isEmpty { writer.name("missing"); missing.write(to: &writer) }
      writer.name("promised"); promised.write(to: &writer)
      writer.name("received"); received.write(to: &writer)
      if let value = renewalExpires { writer.name("renewalExpires"); value.write(to: &writer) }
      if renewalInTime { writer.name("renewalInTime"); renewalInTime.write(to: &writer) }
      if let value = stage { writer.name("stage"); value.write(to: &writer) }
      writer.name("statutory"); statutory.write(to: &writer)
      writer.name("unit"); unit.write(to: &writer)
      writer.name("version"); version.write(to: &writer)
    }
  }
}

extension Cases {
  /// 补交材料 · Materials that are handed in after the application.
  public struct MaterialList: Record, Equatable {
    /// 材料编码 · The codes of the materials, at least one, each on the item's checklist or asked for.
    public var materials: [String] = []
    /// 附件 · The files that come with them, 64 at most, and 256 in one case.
    public var attachments: [Cases.Attachment] = []

    /// A record of what is said.
    public init(_ materials: [String] = [], attachments: [Cases.Attachment] = []) {
      self.materials = materials
      self.attachments = attachments
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      attachments = try fields.list("attachments")
      materials = try fields.list("materials")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !attachments.isEmpty { writer.name("attachments"); attachments.write(to: &writer) }
      if !materials.isEmpty { writer.name("materials"); materials.write(to: &writer) }
    }
  }
}

extension Cases {
  /// 补交记录 · Materials that came in later, and what is still missing.
  public struct Supplement: Record, Equatable {
    /// 补交材料 · The codes of the materials that came in.
    public var materials: [String] = []
    /// 仍缺材料 · The codes of the materials that are still missing; with none left, corrections are complete.
    public var missing: [String] = []
    /// 附件 · The files that came with them.
    public var attachments: [Cases.AttachmentRecord] = []
    /// 附件名称校验值 · The commitment to what all files of the case are called, those that came before first; left out where none came.
    public var attachmentNames: LedgerDigest? = nil

    /// A record of what is said.
    public init(materials: [String] = [], missing: [String] = [], attachments: [Cases.AttachmentRecord] = [], attachmentNames: LedgerDigest? = nil) {
      self.materials = materials
      self.missing = missing
      self.attachments = attachments
      self.attachmentNames = attachmentNames
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      attachmentNames = try fields.optional("attachmentNames")
      attachments = try fields.list("attachments")
      materials = try fields.list("materials")
      missing = try fields.list("missing")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = attachmentNames { writer.name("attachmentNames"); value.write(to: &writer) }
      if !attachments.isEmpty { writer.name("attachments"); attachments.write(to: &writer) }
      if !materials.isEmpty { writer.name("materials"); materials.write(to: &writer) }
      if !missing.isEmpty { writer.name("missing"); missing.write(to: &writer) }
    }
  }
}

extension Cases {
  /// 一次性补正告知 · The one notice of everything that must be corrected, due within five working days of receipt.
  /// 行政许可法 32(1)(4).
  public struct CorrectionNotice: Record, Equatable {
    /// 补正告知书文号 · The number of the written notice; needed, or the next of the sequence where it is empty and the unit owns one.
    public var documentNumber: String = ""
    /// 补正内容 · All that must be corrected, at least one, and every material that is missing.
    /// 行政许可法 32(1)(4).
    public var corrections: [Cases.Correction] = []
    /// 补正期限 · The last day on which the applicant may hand it in, after today; by the working days of the profile where it is left out.
    public var due: Day? = nil

    /// A record of what is said.
    public init(documentNumber: String = "", corrections: [Cases.Correction] = [], due: Day? = nil) {
      self.documentNumber = documentNumber
      self.corrections = corrections
      self.due = due
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      corrections = try fields.list("corrections")
      documentNumber = try fields.usual("documentNumber", "")
      due = try fields.optional("due")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !corrections.isEmpty { writer.name("corrections"); corrections.write(to: &writer) }
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      if let value = due { writer.name("due"); value.write(to: &writer) }
    }
  }
}

extension Cases {
  /// 补正事项 · One thing to correct.
  public struct Correction: Record, Equatable {
    /// 材料编码 · The code of the material on the item's checklist.
    public var material: String = ""
    /// 存在问题 · What is wrong or missing, in words that the applicant can act on; needed.
    public var problem: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ material: String, _ problem: String) {
      self.material = material
      self.problem = problem
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      material = try fields.required("material")
      problem = try fields.required("problem")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("material"); material.write(to: &writer)
      writer.name("problem"); writer.freeText(problem)
    }
  }
}

extension Cases {
  /// 不受理/不予受理 · The refusal to accept an application, told at once.
  /// 行政许可法 32(1)(1); 行政许可法 32(1)(2).
  public struct Rejection: Record, Equatable {
    /// 不受理情形 · Why it cannot be accepted.
    public var kind: Cases.Rejection.Kind = .notLicensable
    /// 不受理理由 · The reason told to the applicant; needed.
    public var reason: String = ""
    /// 不予受理通知书文号 · The number of the dated written receipt; needed, or the next of the sequence where it is empty and the unit owns one.
    /// 行政许可法 32(2).
    public var documentNumber: String = ""
    /// 限制截止日 · The last day of the bar, where that is why; left out for any other reason.
    /// 行政许可法 78; 行政许可法 79.
    public internal(set) var until: Day? = nil
    /// 有权机关 · The organ to turn to; needed where the matter is not within this organ's power.
    /// 行政许可法 32(1)(2).
    public var organ: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ kind: Cases.Rejection.Kind, reason: String, documentNumber: String = "", organ: String = "") {
      self.kind = kind
      self.reason = reason
      self.documentNumber = documentNumber
      self.organ = organ
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.usual("documentNumber", "")
      kind = try fields.required("kind")
      organ = try fields.usual("organ", "")
      reason = try fields.required("reason")
      if fields.isRecorded { until = try fields.optional("until") }
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      writer.name("kind"); kind.write(to: &writer)
      if !organ.isEmpty { writer.name("organ"); writer.freeText(organ) }
      writer.name("reason"); writer.freeText(reason)
      if let value = until { writer.name("until"); value.write(to: &writer) }
    }
  }
}

extension Cases {
  /// 受理 · The acceptance of an application, from which both limits run.
  /// 行政许可法 32(1)(5).
  public struct Acceptance: Record, Equatable {
    /// 受理通知书文号 · The number of the dated written receipt; needed, or the next of the sequence where the unit owns one, and empty only where silence accepted.
    /// 行政许可法 32(2).
    public var documentNumber: String = ""
    /// 受理方式 · How it is accepted; with complete materials where it is left out, and never by silence in a command.
    public var kind: Cases.Acceptance.Kind = .normal
    /// 容缺材料 · The codes of the materials that are accepted later, which are all that were missing.
    public internal(set) var lacking: [String] = []
    /// 容缺补齐期限 · The day after today by which lacking materials are promised; by the working days of the profile where it is left out, and none for other kinds.
    public var lackingDue: Day? = nil
    /// 承诺书文号 · The number of the applicant's written promise; needed for lacking materials and for a commitment.
    public var promiseNumber: String = ""
    /// 承诺人标识 · For a commitment: keyed hashes by which a bar on commitments finds whoever broke it, even after who it was has been erased.
    /// 安阳市政务服务条例 29.
    public internal(set) var marks: [LedgerDigest] = []
    /// 受理日 · The day from which the limits run: today, the day on which corrections were complete, or for silence the day of receipt.
    /// 行政许可法 32(1)(4).
    public internal(set) var on: Day? = nil

    /// A record of what is said.
    public init(_ documentNumber: String = "", kind: Cases.Acceptance.Kind = .normal, lackingDue: Day? = nil, promiseNumber: String = "") {
      self.documentNumber = documentNumber
      self.kind = kind
      self.lackingDue = lackingDue
      self.promiseNumber = promiseNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.usual("documentNumber", "")
      kind = try fields.usual("kind", .normal)
      if fields.isRecorded { lacking = try fields.list("lacking") }
      lackingDue = try fields.optional("lackingDue")
      if fields.isRecorded { marks = try fields.list("marks") }
      if fields.isRecorded { on = try fields.optional("on") }
      promiseNumber = try fields.usual("promiseNumber", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      if kind != .normal { writer.name("kind"); kind.write(to: &writer) }
      if !lacking.isEmpty { writer.name("lacking"); writer.freeText(lacking) }
      if let value = lackingDue { writer.name("lackingDue"); value.write(to: &writer) }
      if !marks.isEmpty { writer.name("marks"); marks.write(to: &writer) }
      if let value = on { writer.name("on"); value.write(to: &writer) }
      if !promiseNumber.isEmpty { writer.name("promiseNumber"); writer.freeText(promiseNumber) }
    }
  }
}

extension Cases {
  /// 历史办件 · A case that another system has handled: the facts as that system has them, and what the engine works out of them.
  public struct PastCase: Record, Equatable {
    /// 数据来源 · The log or system that it comes from.
    public var source: String = ""
    /// 事项编码 · The item's code in the register; empty where there is none.
    public var item: String = ""
    /// 承办单位 · The department as the source names it; counted for a unit of the register where it is its code.
    public var unit: String = ""
    /// 受理渠道 · The channel as the source names it; empty where it names none.
    public var channel: String = ""
    /// 经办人员校验值 · The commitment to who was responsible and who did the steps; left out where no one is named.
    public internal(set) var people: LedgerDigest? = nil
    /// 责任人姓名 · Who was responsible, said in commands only and never in the ledger; empty where unknown.
    public var responsibleName: String = ""
    /// 收件日 · The local day of submission, from which limits are reckoned.
    public var submitted: Day = Day(0)
    /// 收件时刻 · The moment of submission; left out where the source has only the day.
    public var submittedAt: Instant? = nil
    /// 办结日 · The local day of closing, recorded as a doubt (E7) where it lies before the submission; left out while it is open.
    public var closed: Day? = nil
    /// 办结时刻 · The moment of closing; left out where the source has only the day.
    public var closedAt: Instant? = nil
    /// 承诺时限 · The promise, as a limit or a fixed day; left out where unknown.
    public var promised: Budget? = nil
    /// 法定时限 · The limit of the law, as a limit or a fixed day; left out where unknown.
    public var statutory: Budget? = nil
    /// 承诺办结日 · The promised day, reckoned from the submission; left out without a promise.
    public internal(set) var promisedDue: Day? = nil
    /// 法定办结日 · The day of the law, reckoned from the submission; left out without a limit.
    public internal(set) var statutoryDue: Day? = nil
    /// 实际用时 · Working days from submission to closing, by the calendar of the import; left out while it is open.
    public internal(set) var elapsed: Int32? = nil
    /// 承诺工作日数 · Working days from submission to the promised day; left out without a promise.
    public internal(set) var promisedDays: Int32? = nil
    /// 法定工作日数 · Working days from submission to the day of the law; left out without a limit.
    public internal(set) var statutoryDays: Int32? = nil
    /// 办理环节 · The steps with their times, at most 10,000, in the order of the source.
    public var steps: [Cases.PastStep] = []
    /// 数据疑点 · Codes of what is doubtful about the data, as whoever imports them finds it, such as `missingDate`.
    public var doubts: [String] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(source: String, item: String = "", unit: String = "", channel: String = "", responsibleName: String = "", submitted: Day, submittedAt: Instant? = nil, closed: Day? = nil, closedAt: Instant? = nil, promised: Budget? = nil, statutory: Budget? = nil, steps: [Cases.PastStep] = [], doubts: [String] = []) {
      self.source = source
      self.item = item
      self.unit = unit
      self.channel = channel
      self.responsibleName = responsibleName
      self.submitted = submitted
      self.submittedAt = submittedAt
      self.closed = closed
      self.closedAt = closedAt
      self.promised = promised
      self.statutory = statutory
      self.steps = steps
      self.doubts = doubts
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      channel = try fields.usual("channel", "")
      closed = try fields.optional("closed")
      closedAt = try fields.optional("closedAt")
      doubts = try fields.list("doubts")
      if fields.isRecorded { elapsed = try fields.optional("elapsed") }
      item = try fields.usual("item", "")
      if fields.isRecorded { people = try fields.optional("people") }
      promised = try fields.optional("promised")
      if fields.isRecorded { promisedDays = try fields.optional("promisedDays") }
      if fields.isRecorded { promisedDue = try fields.optional("promisedDue") }
      responsibleName = try fields.usual("responsibleName", "")
      source = try fields.required("source")
      statutory = try fields.optional("statutory")
      if fields.isRecorded { statutoryDays = try fields.optional("statutoryDays") }
      if fields.isRecorded { statutoryDue = try fields.optional("statutoryDue") }
      steps = try fields.list("steps")
      submitted = try fields.required("submitted")
      submittedAt = try fields.optional("submittedAt")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !channel.isEmpty { writer.name("channel"); writer.freeText(channel) }
      if let value = closed { writer.name("closed"); value.write(to: &writer) }
      if let value = closedAt { writer.name("closedAt"); value.write(to: &writer) }
      if !doubts.isEmpty { writer.name("doubts"); writer.freeText(doubts) }
      if let value = elapsed { writer.name("elapsed"); value.write(to: &writer) }
      if !item.isEmpty { writer.name("item"); item.write(to: &writer) }
      if let value = people { writer.name("people"); value.write(to: &writer) }
      if let value = promised { writer.name("promised"); value.write(to: &writer) }
      if let value = promisedDays { writer.name("promisedDays"); value.write(to: &writer) }
      if let value = promisedDue { writer.name("promisedDue"); value.write(to: &writer) }
      if !writer.withholdsPersonal, !responsibleName.isEmpty { writer.name("responsibleName"); responsibleName.write(to: &writer) }
      writer.name("source"); writer.freeText(source)
      if let value = statutory { writer.name("statutory"); value.write(to: &writer) }
      if let value = statutoryDays { writer.name("statutoryDays"); value.write(to: &writer) }
      if let value = statutoryDue { writer.name("statutoryDue"); value.write(to: &writer) }
      if !steps.isEmpty { writer.name("steps"); steps.write(to: &writer) }
      writer.name("submitted"); submitted.write(to: &writer)
      if let value = submittedAt { writer.name("submittedAt"); value.write(to: &writer) }
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Cases {
  /// 历史环节 · One step of a past case.
  public struct PastStep: Record, Equatable {
    /// 环节名称 · The step's name as the source has it.
    public var name: String = ""
    /// 办理时刻 · When it was done; left out where the source does not say.
    public var at: Instant? = nil
    /// 办理人 · By whom, as the source names them, said in commands only and never in the ledger; empty where unknown.
    public var by: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ name: String, at: Instant? = nil, by: String = "") {
      self.name = name
      self.at = at
      self.by = by
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      at = try fields.optional("at")
      by = try fields.usual("by", "")
      name = try fields.required("name")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = at { writer.name("at"); value.write(to: &writer) }
      if !writer.withholdsPersonal, !by.isEmpty { writer.name("by"); by.write(to: &writer) }
      writer.name("name"); writer.freeText(name)
    }
  }
}

extension Cases {
  /// 差评回访 · The contact with whoever gave a bad rating by real name, due within a working day by the usual profile.
  public struct RaterContact: Record, Equatable {
    /// 服务序号 · Which service of the case was rated, counted from 1.
    public var service: Int32 = 1
    /// 回访内容 · What was said, of which only a commitment stands in the ledger; may be left empty.
    public var words: String = ""

    /// A record of what is said.
    public init(service: Int32 = 1, words: String = "") {
      self.service = service
      self.words = words
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      service = try fields.usual("service", 1)
      words = try fields.usual("words", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if service != 1 { writer.name("service"); service.write(to: &writer) }
      if !writer.withholdsPersonal, !words.isEmpty { writer.name("words"); words.write(to: &writer) }
    }
  }
}

extension Cases {
  /// 回访记录 · A contact as the ledger knows it.
  public struct RaterContactRecord: Record, Equatable {
    /// 服务序号 · Which service of the case was rated, counted from 1.
    public var service: Int32 = 1
    /// 回访内容校验值 · The commitment to what was said; left out where nothing was written down.
    public var words: LedgerDigest? = nil

    /// A record of what is said.
    public init(service: Int32 = 1, words: LedgerDigest? = nil) {
      self.service = service
      self.words = words
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      service = try fields.usual("service", 1)
      words = try fields.optional("words")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if service != 1 { writer.name("service"); service.write(to: &writer) }
      if let value = words { writer.name("words"); value.write(to: &writer) }
    }
  }
}

extension Cases {
  /// 差评整改 · What is done about a bad rating, due within fifteen working days by the usual profile.
  public struct RatingRepair: Record, Equatable {
    /// 整改方式 · Whether it is put right, planned or explained.
    public var outcome: Cases.RepairOutcome = .fixed
    /// 整改答复 · What the rater was told, of which only a commitment stands in the ledger; needed.
    public var words: String = ""
    /// 服务序号 · Which service of the case was rated, counted from 1.
    public var service: Int32 = 1
    /// 整改期限 · For a plan, the day after today by which it is done, named once; left out otherwise.
    public var by: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ outcome: Cases.RepairOutcome, words: String, service: Int32 = 1, by: Day? = nil) {
      self.outcome = outcome
      self.words = words
      self.service = service
      self.by = by
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      by = try fields.optional("by")
      outcome = try fields.required("outcome")
      service = try fields.usual("service", 1)
      words = try fields.required("words")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = by { writer.name("by"); value.write(to: &writer) }
      writer.name("outcome"); outcome.write(to: &writer)
      if service != 1 { writer.name("service"); service.write(to: &writer) }
      if !writer.withholdsPersonal { writer.name("words"); words.write(to: &writer) }
    }
  }
}

extension Cases {
  /// 整改记录 · A repair as the ledger knows it.
  public struct RatingRepairRecord: Record, Equatable {
    /// 服务序号 · Which service of the case was rated, counted from 1.
    public var service: Int32 = 1
    /// 整改方式 · Whether it was put right, planned or explained.
    public var outcome: Cases.RepairOutcome = .fixed
    /// 整改期限 · For a plan, the day by which it is done.
    public var by: Day? = nil
    /// 整改答复校验值 · The commitment to what the rater was told.
    public var words: LedgerDigest = .zero

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(service: Int32 = 1, outcome: Cases.RepairOutcome, by: Day? = nil, words: LedgerDigest) {
      self.service = service
      self.outcome = outcome
      self.by = by
      self.words = words
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      by = try fields.optional("by")
      outcome = try fields.required("outcome")
      service = try fields.usual("service", 1)
      words = try fields.required("words")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = by { writer.name("by"); value.write(to: &writer) }
      writer.name("outcome"); outcome.write(to: &writer)
      if service != 1 { writer.name("service"); service.write(to: &writer) }
      writer.name("words"); words.write(to: &writer)
    }
  }
}

extension Cases {
  /// 差评申诉 · The claim of the unit that a bad rating is mistaken or malicious, made once a rating at a time.
  public struct RatingContest: Record, Equatable {
    /// 申诉理由 · Why; needed, stays in the ledger and names no one.
    public var reason: String = ""
    /// 服务序号 · Which service of the case was rated, counted from 1.
    public var service: Int32 = 1

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ reason: String, service: Int32 = 1) {
      self.reason = reason
      self.service = service
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      reason = try fields.required("reason")
      service = try fields.usual("service", 1)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("reason"); writer.freeText(reason)
      if service != 1 { writer.name("service"); service.write(to: &writer) }
    }
  }
}

extension Cases {
  /// 差评申诉裁定 · The efficiency office's ruling on a contested rating; what is upheld leaves the statistics.
  public struct RatingRuling: Record, Equatable {
    /// 申诉成立 · Whether the contest is upheld; where it is not, the limits run anew from the ruling.
    public var upheld: Bool = false
    /// 裁定理由 · Why; needed, stays in the ledger and names no one.
    public var reason: String = ""
    /// 服务序号 · Which service of the case was rated, counted from 1.
    public var service: Int32 = 1
    /// 评价星级 · The stars of the contested rating, which leave the statistics where it is upheld.
    public internal(set) var stars: Int32? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(upheld: Bool, reason: String, service: Int32 = 1) {
      self.upheld = upheld
      self.reason = reason
      self.service = service
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      reason = try fields.required("reason")
      service = try fields.usual("service", 1)
      if fields.isRecorded { stars = try fields.optional("stars") }
      upheld = try fields.required("upheld")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("reason"); writer.freeText(reason)
      if service != 1 { writer.name("service"); service.write(to: &writer) }
      if let value = stars { writer.name("stars"); value.write(to: &writer) }
      writer.name("upheld"); upheld.write(to: &writer)
    }
  }
}

extension Cases {
  /// 逾期后果 · A time that ran out, and what followed.
  public struct Lapse: Record, Equatable {
    /// 到期日 · The last day on which it could still have been done.
    public var due: Day = Day(0)
    /// 办结结果 · How the case was closed by it; left out where it stays open.
    public var closes: Cases.ClosingCode? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(due: Day, closes: Cases.ClosingCode? = nil) {
      self.due = due
      self.closes = closes
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      closes = try fields.optional("closes")
      due = try fields.required("due")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = closes { writer.name("closes"); value.write(to: &writer) }
      writer.name("due"); due.write(to: &writer)
    }
  }
}

extension Cases {
  /// 监察发现 · A rule of supervision that was broken.
  public struct FaultFinding: Record, Equatable {
    /// 监察规则 · Which rule.
    public var rule: FaultRule = .e1
    /// 违规等级 · How heavy it is here, which may be more than usual.
    public var severity: FaultRule.Class = .yellow
    /// 违规日 · The day on which it was broken.
    public var day: Day = Day(0)
    /// 应办日 · The day on which it was due, where the rule is a limit.
    public var due: Day? = nil
    /// 所涉环节 · The step it is about, or for ratings the number of the service; empty where it is about the whole.
    public var step: String = ""
    /// 查得数值 · The number found where the rule counts, such as notices sent, or fen for a fee.
    public var count: Int64? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(rule: FaultRule, severity: FaultRule.Class, day: Day, due: Day? = nil, step: String = "", count: Int64? = nil) {
      self.rule = rule
      self.severity = severity
      self.day = day
      self.due = due
      self.step = step
      self.count = count
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      count = try fields.optional("count")
      day = try fields.required("day")
      due = try fields.optional("due")
      rule = try fields.required("rule")
      severity = try fields.required("severity")
      step = try fields.usual("step", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = count { writer.name("count"); value.write(to: &writer) }
      writer.name("day"); day.write(to: &writer)
      if let value = due { writer.name("due"); value.write(to: &writer) }
      writer.name("rule"); rule.write(to: &writer)
      writer.name("severity"); severity.write(to: &writer)
      if !step.isEmpty { writer.name("step"); step.write(to: &writer) }
    }
  }
}

extension Cases {
  /// 补登特别程序 · A special procedure that was told of in writing at its time and entered in the record only afterwards.
  /// 行政许可法 45.
  public struct LatePause: Record, Equatable {
    /// 特别程序种类 · Which of the eight procedures.
    /// 行政许可法 45.
    public var kind: Cases.PauseKind = .hearing
    /// 起始日 · The day it began.
    public var from: Day = Day(0)
    /// 结束日 · The day its result came in.
    public var through: Day = Day(0)
    /// 告知书文号 · The number of the written notice of its length.
    /// 行政许可法 45.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(kind: Cases.PauseKind, from: Day, through: Day, documentNumber: String) {
      self.kind = kind
      self.from = from
      self.through = through
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
      from = try fields.required("from")
      kind = try fields.required("kind")
      through = try fields.required("through")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("from"); from.write(to: &writer)
      writer.name("kind"); kind.write(to: &writer)
      writer.name("through"); through.write(to: &writer)
    }
  }
}

extension Cases {
  /// 记录更正 · What stands wrong in the record of a case and is put right by someone who does not handle it; nothing is deleted.
  public struct RecordCorrection: Record, Equatable {
    /// 更正受理日 · The day of acceptance by the receipt; left out where it stands right.
    public var accepted: Day? = nil
    /// 补登特别程序 · A special procedure that was not entered at its time; left out where there is none.
    public var pause: Cases.LatePause? = nil
    /// 更正理由 · Why, of at most 4,096 bytes; it names no one.
    public var reason: String = ""
    /// 更正文号 · The number of the paper by which it is put right.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(accepted: Day? = nil, pause: Cases.LatePause? = nil, reason: String, documentNumber: String) {
      self.accepted = accepted
      self.pause = pause
      self.reason = reason
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      accepted = try fields.optional("acceptedOn")
      documentNumber = try fields.required("documentNumber")
      pause = try fields.optional("pause")
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = accepted { writer.name("acceptedOn"); value.write(to: &writer) }
      writer.name("documentNumber"); writer.freeText(documentNumber)
      if let value = pause { writer.name("pause"); value.write(to: &writer) }
      writer.name("reason"); writer.freeText(reason)
    }
  }
}

extension Cases {
  /// 案卷评查 · A rule that only a reader of the file finds broken, found by someone of another unit.
  public struct FileReview: Record, Equatable {
    /// 监察规则 · Which rule: one that a file review finds.
    public var rule: FaultRule = .e1
    /// 所缺材料 · For a missing material its code; empty for any other rule.
    public var material: String = ""
    /// 评查意见 · What the file shows, of at most 4,096 bytes; it names no one.
    public var reason: String = ""
    /// 评查文号 · The number of the paper of the review.
    public var documentNumber: String = ""
    /// 撤回发现 · Whether an earlier finding by the same rule is taken back, and its card lifted.
    public var withdrawn: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ rule: FaultRule, material: String = "", reason: String, documentNumber: String, withdrawn: Bool = false) {
      self.rule = rule
      self.material = material
      self.reason = reason
      self.documentNumber = documentNumber
      self.withdrawn = withdrawn
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
      material = try fields.usual("material", "")
      reason = try fields.required("reason")
      rule = try fields.required("rule")
      withdrawn = try fields.usual("withdrawn", false)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
      if !material.isEmpty { writer.name("material"); material.write(to: &writer) }
      writer.name("reason"); writer.freeText(reason)
      writer.name("rule"); rule.write(to: &writer)
      if withdrawn { writer.name("withdrawn"); withdrawn.write(to: &writer) }
    }
  }
}

extension Cases {
  /// 办件进度 · One case, as the viewer may see it.
  public struct View: Record, Equatable {
    /// 办件编号 · The case's number.
    public var number: String = ""
    /// 事项编码 · The item's code.
    public var item: String = ""
    /// 事项名称 · The item's name in the version that applies.
    public var itemName: String = ""
    /// 承办单位 · The code of the unit that handles it.
    public var unit: String = ""
    /// 办理阶段代码 · Where it stands, as a code such as `accepted` or `paused`.
    public var phase: Cases.Phase = .none
    /// 办理阶段 · Where it stands, in Chinese.
    public var phaseChinese: String = ""
    /// 收件日 · The day of receipt.
    public var received: Day = Day(0)
    /// 受理日 · The day of acceptance; left out before it.
    public var accepted: Day? = nil
    /// 受理方式 · How it was accepted; left out before it.
    public var acceptanceKind: Cases.Acceptance.Kind? = nil
    /// 承诺办结日 · The day by which it is promised, at today's pauses; left out before acceptance.
    public var promisedDue: Day? = nil
    /// 法定办结日 · The day by which the law wants it decided, with pauses and the extension; left out before acceptance.
    /// 行政许可法 42.
    public var statutoryDue: Day? = nil
    /// 期限暂定 · Whether a due day lies beyond the last holiday notice, so that it may still move.
    public var provisional: Bool = false
    /// 已用天数 · Days used of the promise, in its own unit; left out before acceptance.
    public var elapsed: Int32? = nil
    /// 剩余天数 · Days left of the promise, in its own unit, negative when it is overdue; left out before acceptance.
    public var remaining: Int32? = nil
    /// 亮灯 · The light at the moment of the question.
    public var light: Light = .grey
    /// 当前环节 · The name of the step in hand; empty where no step is.
    public var step: String = ""
    /// 缺少材料 · The codes of the materials that are still missing.
    public var missing: [String] = []
    /// 补正期限 · The applicant's last day for corrections; left out unless the case waits for them.
    public var correctionDue: Day? = nil
    /// 容缺补齐期限 · The last day for promised materials; left out where none are promised or the case is closed.
    public var lackingDue: Day? = nil
    /// 办结结果代码 · How it was closed; left out while it is open.
    public var result: Cases.ClosingCode? = nil
    /// 办结结果 · How it was closed, in Chinese; empty while it is open.
    public var resultChinese: String = ""
    /// 办结结果交换码 · The code of the result in exchange formats; left out while it is open, and for what they have no code.
    public var exchangeCode: Int32? = nil
    /// 限制申请截止日 · The last day of the bar that stood on the applicant when it came in; for officers and auditors only, and left out without one.
    public var barredUntil: Day? = nil
    /// 办结日 · The day on which it was closed or decided; left out while it is open.
    public var closed: Day? = nil
    /// 已撤销 · Whether the grant was revoked afterwards.
    public var revoked: Bool = false
    /// 违反规则 · The rules that were broken; shown to officers and auditors only.
    public var faults: [FaultRule] = []
    /// 申请人 · The applicant's name, masked; for the unit and the applicant only, and empty for anyone else or once erased.
    public var applicant: String = ""
    /// 代办件编号 · The number of the mandate that it came by; empty for none.
    public var mandate: String = ""
    /// 附件 · The files that came, without what they are called; for the unit and the applicant only.
    public var attachments: [Cases.AttachmentRecord] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: String, item: String, itemName: String, unit: String, phase: Cases.Phase, phaseChinese: String, received: Day, accepted: Day? = nil, acceptanceKind: Cases.Acceptance.Kind? = nil, promisedDue: Day? = nil, statutoryDue: Day? = nil, provisional: Bool = false, elapsed: Int32? = nil, remaining: Int32? = nil, light: Light, step: String = "", missing: [String] = [], correctionDue: Day? = nil, lackingDue: Day? = nil, result: Cases.ClosingCode? = nil, resultChinese: String = "", exchangeCode: Int32? = nil, barredUntil: Day? = nil, closed: Day? = nil, revoked: Bool = false, faults: [FaultRule] = [], applicant: String = "", mandate: String = "", attachments: [Cases.AttachmentRecord] = []) {
      self.number = number
      self.item = item
      self.itemName = itemName
      self.unit = unit
      self.phase = phase
      self.phaseChinese = phaseChinese
      self.received = received
      self.accepted = accepted
      self.acceptanceKind = acceptanceKind
      self.promisedDue = promisedDue
      self.statutoryDue = statutoryDue
      self.provisional = provisional
      self.elapsed = elapsed
      self.remaining = remaining
      self.light = light
      self.step = step
      self.missing = missing
      self.correctionDue = correctionDue
      self.lackingDue = lackingDue
      self.result = result
      self.resultChinese = resultChinese
      self.exchangeCode = exchangeCode
      self.barredUntil = barredUntil
      self.closed = closed
      self.revoked = revoked
      self.faults = faults
      self.applicant = applicant
      self.mandate = mandate
      self.attachments = attachments
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      acceptanceKind = try fields.optional("acceptanceKind")
      accepted = try fields.optional("accepted")
      applicant = try fields.usual("applicant", "")
      attachments = try fields.list("attachments")
      barredUntil = try fields.optional("barredUntil")
      closed = try fields.optional("closed")
      correctionDue = try fields.optional("correctionDue")
      elapsed = try fields.optional("elapsed")
      exchangeCode = try fields.optional("exchangeCode")
      faults = try fields.list("faults")
      item = try fields.required("item")
      itemName = try fields.required("itemName")
      lackingDue = try fields.optional("lackingDue")
      light = try fields.required("light")
      mandate = try fields.usual("mandate", "")
      missing = try fields.list("missing")
      number = try fields.required("number")
      phase = try fields.required("phase")
      phaseChinese = try fields.required("phaseChinese")
      promisedDue = try fields.optional("promisedDue")
      provisional = try fields.usual("provisional", false)
      received = try fields.required("received")
      remaining = try fields.optional("remaining")
      result = try fields.optional("result")
      resultChinese = try fields.usual("resultChinese", "")
      revoked = try fields.usual("revoked", false)
      statutoryDue = try fields.optional("statutoryDue")
      step = try fields.usual("step", "")
      unit = try fields.required("unit")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = acceptanceKind { writer.name("acceptanceKind"); value.write(to: &writer) }
      if let value = accepted { writer.name("accepted"); value.write(to: &writer) }
      if !applicant.isEmpty { writer.name("applicant"); writer.freeText(applicant) }
      if !attachments.isEmpty { writer.name("attachments"); attachments.write(to: &writer) }
      if let value = barredUntil { writer.name("barredUntil"); value.write(to: &writer) }
      if let value = closed { writer.name("closed"); value.write(to: &writer) }
      if let value = correctionDue { writer.name("correctionDue"); value.write(to: &writer) }
      if let value = elapsed { writer.name("elapsed"); value.write(to: &writer) }
      if let value = exchangeCode { writer.name("exchangeCode"); value.write(to: &writer) }
      if !faults.isEmpty { writer.name("faults"); faults.write(to: &writer) }
      writer.name("item"); item.write(to: &writer)
      writer.name("itemName"); writer.freeText(itemName)
      if let value = lackingDue { writer.name("lackingDue"); value.write(to: &writer) }
      writer.name("light"); light.write(to: &writer)
      if !mandate.isEmpty { writer.name("mandate"); writer.freeText(mandate) }
      if !missing.isEmpty { writer.name("missing"); missing.write(to: &writer) }
      writer.name("number"); writer.freeText(number)
      writer.name("phase"); phase.write(to: &writer)
      writer.name("phaseChinese"); writer.freeText(phaseChinese)
      if let value = promisedDue { writer.name("promisedDue"); value.write(to: &writer) }
      if provisional { writer.name("provisional"); provisional.write(to: &writer) }
      writer.name("received"); received.write(to: &writer)
      if let value = remaining { writer.name("remaining"); value.write(to: &writer) }
      if let value = result { writer.name("result"); value.write(to: &writer) }
      if !resultChinese.isEmpty { writer.name("resultChinese"); writer.freeText(resultChinese) }
      if revoked { writer.name("revoked"); revoked.write(to: &writer) }
      if let value = statutoryDue { writer.name("statutoryDue"); value.write(to: &writer) }
      if !step.isEmpty { writer.name("step"); step.write(to: &writer) }
      writer.name("unit"); unit.write(to: &writer)
    }
  }
}

extension Cases {
  /// 交换环节 · A step of a case, as it is handed to another government system.
  public struct ExchangeStep: Record, Equatable {
    /// 环节代码 · Which step.
    public var code: Cases.ExchangeStep.Code = .apply
    /// 办理时刻 · When it was recorded.
    public var at: Instant = Instant(0)
    /// 环节名称 · The step of the item's own procedure that was done; empty for any other.
    public var name: String = ""
    /// 特别程序类别 · Which class of special procedure; left out for any other step.
    public var procedure: Cases.ExchangeStep.Procedure? = nil
    /// 文书文号 · The number of its paper; empty where there is none.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ code: Cases.ExchangeStep.Code, at: Instant, name: String = "", procedure: Cases.ExchangeStep.Procedure? = nil, documentNumber: String = "") {
      self.code = code
      self.at = at
      self.name = name
      self.procedure = procedure
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      at = try fields.required("at")
      code = try fields.required("code")
      documentNumber = try fields.usual("documentNumber", "")
      name = try fields.usual("name", "")
      procedure = try fields.optional("procedure")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("at"); at.write(to: &writer)
      writer.name("code"); code.write(to: &writer)
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      if !name.isEmpty { writer.name("name"); writer.freeText(name) }
      if let value = procedure { writer.name("procedure"); value.write(to: &writer) }
    }
  }
}

extension Cases {
  /// 交换数据 · A case as exchange formats between government systems want it: codes and moments, and no one's name.
  public struct Exchange: Record, Equatable {
    /// 办件编号 · The case's number.
    public var number: String = ""
    /// 事项编码 · The item's code.
    public var item: String = ""
    /// 承办单位 · The code of the unit that handles it.
    public var unit: String = ""
    /// 数据版本 · The version of the record, from 1: each time the record was put right it is one more, and has to be reported again.
    public var version: Int32 = 1
    /// 受理状态代码 · 1 accepted, 2 no licence is needed, 3 corrections are asked for, 4 not accepted; left out before any of it.
    public var acceptance: Int32? = nil
    /// 办结结果代码 · The code of the result; left out while it is open, and for what exchange formats have no code.
    public var closing: Int32? = nil
    /// 办结原因 · Why it was closed without a grant, which exchange formats want; empty for a grant, and where only the applicant's own words tell it.
    public var reason: String = ""
    /// 办理环节 · The steps, in their order.
    public var steps: [Cases.ExchangeStep] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: String, item: String, unit: String, version: Int32 = 1, acceptance: Int32? = nil, closing: Int32? = nil, reason: String = "", steps: [Cases.ExchangeStep]) {
      self.number = number
      self.item = item
      self.unit = unit
      self.version = version
      self.acceptance = acceptance
      self.closing = closing
      self.reason = reason
      self.steps = steps
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      acceptance = try fields.optional("acceptance")
      closing = try fields.optional("closing")
      item = try fields.required("item")
      number = try fields.required("number")
      reason = try fields.usual("reason", "")
      steps = try fields.required("steps")
      unit = try fields.required("unit")
      version = try fields.usual("version", 1)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = acceptance { writer.name("acceptance"); value.write(to: &writer) }
      if let value = closing { writer.name("closing"); value.write(to: &writer) }
      writer.name("item"); item.write(to: &writer)
      writer.name("number"); writer.freeText(number)
      if !reason.isEmpty { writer.name("reason"); writer.freeText(reason) }
      writer.name("steps"); steps.write(to: &writer)
      writer.name("unit"); unit.write(to: &writer)
      if version != 1 { writer.name("version"); version.write(to: &writer) }
    }
  }
}

extension Cases {
  /// 办件列表 · A page of cases, in the order of opening.
  public struct List: Record, Equatable {
    /// 办件 · The cases of this page, at most as many as were asked for.
    public var cases: [Cases.View] = []
    /// 还有下页 · Whether another page follows, which begins after the last number of this one.
    public var more: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(cases: [Cases.View], more: Bool = false) {
      self.cases = cases
      self.more = more
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      cases = try fields.required("cases")
      more = try fields.usual("more", false)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("cases"); cases.write(to: &writer)
      if more { writer.name("more"); more.write(to: &writer) }
    }
  }
}

extension Cases {
  /// 期限说明 · Both clocks of a case, day by day, from acceptance to the due day.
  public struct Explanation: Record, Equatable {
    /// 承诺时限逐日计算 · The days of the promise.
    public var promised: [Cases.ClockDay] = []
    /// 承诺办结日 · The day by which it is promised.
    public var promisedDue: Day? = nil
    /// 法定时限逐日计算 · The days of the law.
    public var statutory: [Cases.ClockDay] = []
    /// 法定办结日 · The day by which the law wants it decided.
    /// 行政许可法 42.
    public var statutoryDue: Day? = nil
    /// 期限暂定 · Whether a day lies beyond the last holiday notice, so that it may still move.
    public var provisional: Bool = false

    /// A record of what is said.
    public init(promised: [Cases.ClockDay] = [], promisedDue: Day? = nil, statutory: [Cases.ClockDay] = [], statutoryDue: Day? = nil, provisional: Bool = false) {
      self.promised = promised
      self.promisedDue = promisedDue
      self.statutory = statutory
      self.statutoryDue = statutoryDue
      self.provisional = provisional
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      promised = try fields.list("promised")
      promisedDue = try fields.optional("promisedDue")
      provisional = try fields.usual("provisional", false)
      statutory = try fields.list("statutory")
      statutoryDue = try fields.optional("statutoryDue")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !promised.isEmpty { writer.name("promised"); promised.write(to: &writer) }
      if let value = promisedDue { writer.name("promisedDue"); value.write(to: &writer) }
      if provisional { writer.name("provisional"); provisional.write(to: &writer) }
      if !statutory.isEmpty { writer.name("statutory"); statutory.write(to: &writer) }
      if let value = statutoryDue { writer.name("statutoryDue"); value.write(to: &writer) }
    }
  }
}

extension Cases {
  /// 逐日计算 · One day of a clock, counted or not, and why.
  public struct ClockDay: Record, Equatable {
    /// 日期 · The day.
    public var day: Day = Day(0)
    /// 是否计入 · Whether it was counted; the first day never is.
    /// 行政许可法 82; 民法典 201(1).
    public var counted: Bool = false
    /// 累计天数 · How many days were counted up to and with this one.
    public var tally: Int32 = 0
    /// 中文理由 · Why, in Chinese, such as the name of a holiday or of a special procedure.
    public var chinese: String = ""
    /// 英文理由 · Why, in English.
    public var english: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(day: Day, counted: Bool, tally: Int32, chinese: String, english: String) {
      self.day = day
      self.counted = counted
      self.tally = tally
      self.chinese = chinese
      self.english = english
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      chinese = try fields.required("chinese")
      counted = try fields.required("counted")
      day = try fields.required("day")
      english = try fields.required("english")
      tally = try fields.required("tally")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("chinese"); chinese.write(to: &writer)
      writer.name("counted"); counted.write(to: &writer)
      writer.name("day"); day.write(to: &writer)
      writer.name("english"); english.write(to: &writer)
      writer.name("tally"); tally.write(to: &writer)
    }
  }
}

extension Cases {
  /// 办件 · What may be asked of an approval case.
  public enum Command: Vocabulary, Equatable {
    /// 草稿 · Begins a draft, which has a number and no clock yet.
    indirect case draft(Cases.Application)
    /// 提交 · Hands in an application, new or drafted; the day of receipt counts from here.
    /// 行政许可法 29(1).
    indirect case submit(Cases.Application)
    /// 当场更正 · Completes materials on the spot, before anyone is told of corrections.
    /// 行政许可法 32(1)(3).
    case fixOnSpot(Cases.MaterialList)
    /// 一次性告知 · Tells once all that must be corrected.
    /// 行政许可法 32(1)(4).
    case notifyCorrections(Cases.CorrectionNotice)
    /// 补正/补齐 · Hands in corrections, or materials promised at acceptance.
    /// 行政许可法 32(1)(5).
    case supplement(Cases.MaterialList)
    /// 不受理/不予受理 · Refuses to accept what needs no licence or is not within this organ's power.
    /// 行政许可法 32(1)(1); 行政许可法 32(1)(2).
    case reject(Cases.Rejection)
    /// 受理 · Accepts with complete materials, or where the item allows it with lacking ones or on a commitment.
    /// 行政许可法 32(1)(5).
    case accept(Cases.Acceptance)
    /// 启动特别程序 · Begins a special procedure, whose time is not counted.
    /// 行政许可法 45.
    case pause(Cases.PauseOrder)
    /// 特别程序结果 · Brings in the result of the special procedure, so that the limits run on.
    /// 行政许可法 45.
    case resume(Cases.PauseResult)
    /// 听证告知 · Tells the applicant of the right to a hearing.
    /// 行政许可法 47(1).
    case tellHearing(Cases.Document)
    /// 申请听证 · Asks for a hearing, by the applicant or whoever the licence touches directly, within five working days of being told.
    /// 行政许可法 47(1).
    case askHearing(Nothing)
    /// 放弃听证 · Gives the hearing up in writing, for all who were told of the right to it.
    /// 行政许可法 47(1).
    case waiveHearing(Cases.Document)
    /// 听证通知 · Notifies the day of the hearing that was asked for.
    /// 行政许可法 48(1)(1).
    case scheduleHearing(Cases.HearingDay)
    /// 听证笔录 · Records that the hearing was held, by whoever presided over it; not before its day.
    /// 行政许可法 48(1)(3); 行政许可法 48(2).
    case holdHearing(Cases.Document)
    /// 延长期限 · Extends the limit of the law once, by the head of the organ or for joint handling of the government.
    /// 行政许可法 42.
    case extend(Cases.Extension)
    /// 环节交接 · Finishes a step and hands over to the next; the last step is the decision.
    case advance(Cases.StepResult)
    /// 现场核查 · Assigns officers to a visit on site, or reports what they found.
    /// 行政许可法 34(3); 行政许可法 55(2).
    case inspect(Cases.SiteVisit)
    /// 收费 · Records the fee that was taken.
    /// 行政许可法 59.
    case charge(Cases.FeeTaken)
    /// 准予/不予许可 · Grants or refuses the licence.
    /// 行政许可法 38.
    indirect case decide(Cases.Ruling)
    /// 颁发证件 · Issues the certificate that follows a grant.
    /// 行政许可法 44.
    case issue(Cases.Certificate)
    /// 送达 · Serves the decision, with its certificate where there is one.
    /// 行政许可法 44.
    case serve(Cases.Service)
    /// 好差评 · Rates one service of a closed case.
    /// 国办发〔2019〕51号.
    case rate(Cases.Rating)
    /// 差评回访 · Records that whoever gave a bad rating was contacted.
    case contactRater(Cases.RaterContact)
    /// 差评整改 · Records how a bad rating is put right.
    case repairRating(Cases.RatingRepair)
    /// 差评申诉 · Claims for the unit that a bad rating is mistaken or malicious.
    case contestRating(Cases.RatingContest)
    /// 差评申诉裁定 · Rules for the efficiency office on that claim.
    case ruleRating(Cases.RatingRuling)
    /// 撤回 · Withdraws the application before it is decided.
    case withdraw(Cases.WithdrawalRequest)
    /// 转报 · Hands the case up to the deciding organ.
    /// 行政许可法 35.
    case refer(Cases.Referral)
    /// 退件/作废/删除 · Closes without a decision, by returning, voiding or deleting.
    case void(Cases.Voiding)
    /// 承诺核查 · Checks what the applicant committed to, after the grant.
    case verify(Cases.CommitmentCheck)
    /// 撤销 · Revokes the grant.
    /// 行政许可法 69.
    case revoke(Cases.Revocation)
    /// 承诺信用修复 · Records that whoever broke a commitment is trusted with one again.
    /// 安阳市政务服务条例 29.
    case repairCommitment(Cases.Document)
    /// 更正记录 · Puts the record right: a wrong day of acceptance, a special procedure entered late.
    case correctRecord(Cases.RecordCorrection)
    /// 案卷评查 · Finds in the file that a rule was broken which only a reader finds, or takes that back.
    case reviewFile(Cases.FileReview)
    /// 归档 · Puts the served or closed case into the archive.
    case archive(Nothing)
    /// 历史办件 · Records a case that another system has handled, under the number it has there.
    indirect case `import`(Cases.PastCase)
    /// 删除个人信息 · Erases personal data of a case that is no longer open; every proof stays.
    /// 个人信息保护法 47.
    case erase(PersonalErasure)

    /// The member that holds the word.
    public static let wordKey: StaticString = "command"

    /// Every word.
    public static let words: [String] = [
      "case.draft",
      "case.submit",
      "case.fixOnSpot",
      "case.notifyCorrections",
      "case.supplement",
      "case.reject",
      "case.accept",
      "case.pause",
      "case.resume",
      "case.tellHearing",
      "case.askHearing",
      "case.waiveHearing",
      "case.scheduleHearing",
      "case.holdHearing",
      "case.extend",
      "case.advance",
      "case.inspect",
      "case.charge",
      "case.decide",
      "case.issue",
      "case.serve",
      "case.rate",
      "case.contactRater",
      "case.repairRating",
      "case.contestRating",
      "case.ruleRating",
      "case.withdraw",
      "case.refer",
      "case.void",
      "case.verify",
      "case.revoke",
      "case.repairCommitment",
      "case.correctRecord",
      "case.reviewFile",
      "case.archive",
      "case.import",
      "case.erase",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .draft: "case.draft"
      case .submit: "case.submit"
      case .fixOnSpot: "case.fixOnSpot"
      case .notifyCorrections: "case.notifyCorrections"
      case .supplement: "case.supplement"
      case .reject: "case.reject"
      case .accept: "case.accept"
      case .pause: "case.pause"
      case .resume: "case.resume"
      case .tellHearing: "case.tellHearing"
      case .askHearing: "case.askHearing"
      case .waiveHearing: "case.waiveHearing"
      case .scheduleHearing: "case.scheduleHearing"
      case .holdHearing: "case.holdHearing"
      case .extend: "case.extend"
      case .advance: "case.advance"
      case .inspect: "case.inspect"
      case .charge: "case.charge"
      case .decide: "case.decide"
      case .issue: "case.issue"
      case .serve: "case.serve"
      case .rate: "case.rate"
      case .contactRater: "case.contactRater"
      case .repairRating: "case.repairRating"
      case .contestRating: "case.contestRating"
      case .ruleRating: "case.ruleRating"
      case .withdraw: "case.withdraw"
      case .refer: "case.refer"
      case .void: "case.void"
      case .verify: "case.verify"
      case .revoke: "case.revoke"
      case .repairCommitment: "case.repairCommitment"
      case .correctRecord: "case.correctRecord"
      case .reviewFile: "case.reviewFile"
      case .archive: "case.archive"
      case .import: "case.import"
      case .erase: "case.erase"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .draft(try .read(data, voice))
      case 1: .submit(try .read(data, voice))
      case 2: .fixOnSpot(try .read(data, voice))
      case 3: .notifyCorrections(try .read(data, voice))
      case 4: .supplement(try .read(data, voice))
      case 5: .reject(try .read(data, voice))
      case 6: .accept(try .read(data, voice))
      case 7: .pause(try .read(data, voice))
      case 8: .resume(try .read(data, voice))
      case 9: .tellHearing(try .read(data, voice))
      case 10: .askHearing(try .read(data, voice))
      case 11: .waiveHearing(try .read(data, voice))
      case 12: .scheduleHearing(try .read(data, voice))
      case 13: .holdHearing(try .read(data, voice))
      case 14: .extend(try .read(data, voice))
      case 15: .advance(try .read(data, voice))
      case 16: .inspect(try .read(data, voice))
      case 17: .charge(try .read(data, voice))
      case 18: .decide(try .read(data, voice))
      case 19: .issue(try .read(data, voice))
      case 20: .serve(try .read(data, voice))
      case 21: .rate(try .read(data, voice))
      case 22: .contactRater(try .read(data, voice))
      case 23: .repairRating(try .read(data, voice))
      case 24: .contestRating(try .read(data, voice))
      case 25: .ruleRating(try .read(data, voice))
      case 26: .withdraw(try .read(data, voice))
      case 27: .refer(try .read(data, voice))
      case 28: .void(try .read(data, voice))
      case 29: .verify(try .read(data, voice))
      case 30: .revoke(try .read(data, voice))
      case 31: .repairCommitment(try .read(data, voice))
      case 32: .correctRecord(try .read(data, voice))
      case 33: .reviewFile(try .read(data, voice))
      case 34: .archive(try .read(data, voice))
      case 35: .import(try .read(data, voice))
      case 36: .erase(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .draft(let data): data.write(to: &writer)
      case .submit(let data): data.write(to: &writer)
      case .fixOnSpot(let data): data.write(to: &writer)
      case .notifyCorrections(let data): data.write(to: &writer)
      case .supplement(let data): data.write(to: &writer)
      case .reject(let data): data.write(to: &writer)
      case .accept(let data): data.write(to: &writer)
      case .pause(let data): data.write(to: &writer)
      case .resume(let data): data.write(to: &writer)
      case .tellHearing(let data): data.write(to: &writer)
      case .askHearing(let data): data.write(to: &writer)
      case .waiveHearing(let data): data.write(to: &writer)
      case .scheduleHearing(let data): data.write(to: &writer)
      case .holdHearing(let data): data.write(to: &writer)
      case .extend(let data): data.write(to: &writer)
      case .advance(let data): data.write(to: &writer)
      case .inspect(let data): data.write(to: &writer)
      case .charge(let data): data.write(to: &writer)
      case .decide(let data): data.write(to: &writer)
      case .issue(let data): data.write(to: &writer)
      case .serve(let data): data.write(to: &writer)
      case .rate(let data): data.write(to: &writer)
      case .contactRater(let data): data.write(to: &writer)
      case .repairRating(let data): data.write(to: &writer)
      case .contestRating(let data): data.write(to: &writer)
      case .ruleRating(let data): data.write(to: &writer)
      case .withdraw(let data): data.write(to: &writer)
      case .refer(let data): data.write(to: &writer)
      case .void(let data): data.write(to: &writer)
      case .verify(let data): data.write(to: &writer)
      case .revoke(let data): data.write(to: &writer)
      case .repairCommitment(let data): data.write(to: &writer)
      case .correctRecord(let data): data.write(to: &writer)
      case .reviewFile(let data): data.write(to: &writer)
      case .archive(let data): data.write(to: &writer)
      case .import(let data): data.write(to: &writer)
      case .erase(let data): data.write(to: &writer)
      }
    }
  }
}

extension Cases {
  /// 办件记录 · What happened to an approval case; days and limits stand in the event, so that reading it back needs neither calendar nor profile.
  public enum Event: Vocabulary, Equatable {
    /// 草稿 · A draft was begun.
    indirect case drafted(Cases.Submission)
    /// 提交 · An application was handed in.
    indirect case submitted(Cases.Submission)
    /// 当场更正 · Materials were completed on the spot.
    /// 行政许可法 32(1)(3).
    case fixedOnSpot(Cases.Supplement)
    /// 一次性告知 · All corrections were told at once.
    /// 行政许可法 32(1)(4).
    case correctionNotified(Cases.CorrectionNotice)
    /// 补正逾期 · The corrections never came, and the case was closed.
    case correctionLapsed(Cases.Lapse)
    /// 补正/补齐 · Corrections or promised materials came in.
    /// 行政许可法 32(1)(5).
    case supplemented(Cases.Supplement)
    /// 不予受理 · The application was not accepted.
    /// 行政许可法 32(1)(1); 行政许可法 32(1)(2).
    case rejected(Cases.Rejection)
    /// 受理 · The application was accepted, or counts as accepted by silence.
    /// 行政许可法 32(1)(4); 行政许可法 32(1)(5).
    case accepted(Cases.Acceptance)
    /// 容缺逾期 · Materials promised at acceptance never came, and the case was closed.
    case lackingLapsed(Cases.Lapse)
    /// 特别程序开始 · A special procedure began.
    /// 行政许可法 45.
    case paused(Cases.PauseOrder)
    /// 特别程序结束 · The result of the special procedure came in.
    /// 行政许可法 45.
    case resumed(Cases.PauseResult)
    /// 听证告知 · The applicant was told of the right to a hearing.
    /// 行政许可法 47(1).
    case hearingTold(Cases.Document)
    /// 申请听证 · A hearing was asked for.
    /// 行政许可法 47(1).
    case hearingAsked(Nothing)
    /// 放弃听证 · The hearing was given up.
    /// 行政许可法 47(1).
    case hearingWaived(Cases.Document)
    /// 听证通知 · The day of the hearing was notified.
    /// 行政许可法 48(1)(1).
    case hearingScheduled(Cases.HearingDay)
    /// 听证笔录 · The hearing was held.
    /// 行政许可法 48(1)(3); 行政许可法 48(2).
    case hearingHeld(Cases.HearingRecord)
    /// 延长 · The limit of the law was extended.
    /// 行政许可法 42.
    case extended(Cases.Extension)
    /// 环节交接 · A step was done and handed over.
    case advanced(Cases.StepResult)
    /// 现场核查 · Officers were assigned to a visit on site, or reported from one.
    /// 行政许可法 34(3); 行政许可法 55(2).
    case inspected(Cases.SiteVisit)
    /// 收费 · A fee was taken.
    /// 行政许可法 59.
    case charged(Cases.FeeTaken)
    /// 决定 · The licence was granted or refused.
    /// 行政许可法 38.
    indirect case decided(Cases.Ruling)
    /// 颁证 · The certificate was issued.
    /// 行政许可法 44.
    case issued(Cases.Certificate)
    /// 送达 · The decision was served.
    /// 行政许可法 44.
    case served(Cases.ServiceRecord)
    /// 评价 · A service was rated, or silence was recorded.
    /// 国办发〔2019〕51号.
    case rated(Cases.RatingRecord)
    /// 差评回访 · Whoever gave a bad rating was contacted.
    case raterContacted(Cases.RaterContactRecord)
    /// 差评整改 · A bad rating was put right, planned to be, or explained.
    case ratingRepaired(Cases.RatingRepairRecord)
    /// 差评申诉 · The unit claimed that a bad rating is mistaken or malicious.
    case ratingContested(Cases.RatingContest)
    /// 差评申诉裁定 · The efficiency office ruled on that claim.
    case ratingRuled(Cases.RatingRuling)
    /// 撤回 · The applicant withdrew.
    case withdrawn(Cases.Withdrawal)
    /// 转报 · The case was handed up to the deciding organ.
    /// 行政许可法 35.
    case referred(Cases.Referral)
    /// 退件/作废/删除 · The case was closed without a decision.
    case voided(Cases.Voiding)
    /// 承诺核查 · What was committed to was checked.
    case verified(Cases.CommitmentCheck)
    /// 撤销 · The grant was revoked.
    /// 行政许可法 69.
    case revoked(Cases.Revocation)
    /// 承诺信用修复 · Whoever broke the commitment is trusted with one again.
    /// 安阳市政务服务条例 29.
    case commitmentRepaired(Cases.Document)
    /// 归档 · The case was archived.
    case archived(Nothing)
    /// 历史办件 · The case was taken over from another system.
    indirect case imported(Cases.PastCase)
    /// 历史办件更正 · What was taken over from another system is corrected: the figures that no longer hold.
    indirect case importWithdrawn(Cases.PastCase)
    /// 监察发现 · A rule of supervision was broken; the finding names it.
    case faulted(Cases.FaultFinding)
    /// 更正记录 · The record was put right.
    case recordCorrected(Cases.RecordCorrection)
    /// 监察发现撤回 · The record was corrected, and the limit as it is now had not passed: what was found no longer holds.
    case faultWithdrawn(Cases.FaultFinding)
    /// 案卷评查 · The file was reviewed: the finding follows, or is taken back.
    case fileReviewed(Cases.FileReview)
    /// 视为准予延续 · A renewal asked for in time was not decided before the licence expired, and counts as granted.
    /// 行政许可法 50(2).
    case deemedRenewed(Cases.Lapse)

    /// The member that holds the word.
    public static let wordKey: StaticString = "event"

    /// Every word.
    public static let words: [String] = [
      "case.drafted",
      "case.submitted",
      "case.fixedOnSpot",
      "case.correctionNotified",
      "case.correctionLapsed",
      "case.supplemented",
      "case.rejected",
      "case.accepted",
      "case.lackingLapsed",
      "case.paused",
      "case.resumed",
      "case.hearingTold",
      "case.hearingAsked",
      "case.hearingWaived",
      "case.hearingScheduled",
      "case.hearingHeld",
      "case.extended",
      "case.advanced",
      "case.inspected",
      "case.charged",
      "case.decided",
      "case.issued",
      "case.served",
      "case.rated",
      "case.raterContacted",
      "case.ratingRepaired",
      "case.ratingContested",
      "case.ratingRuled",
      "case.withdrawn",
      "case.referred",
      "case.voided",
      "case.verified",
      "case.revoked",
      "case.commitmentRepaired",
      "case.archived",
      "case.imported",
      "case.importWithdrawn",
      "case.faulted",
      "case.recordCorrected",
      "case.faultWithdrawn",
      "case.fileReviewed",
      "case.deemedRenewed",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .drafted: "case.drafted"
      case .submitted: "case.submitted"
      case .fixedOnSpot: "case.fixedOnSpot"
      case .correctionNotified: "case.correctionNotified"
      case .correctionLapsed: "case.correctionLapsed"
      case .supplemented: "case.supplemented"
      case .rejected: "case.rejected"
      case .accepted: "case.accepted"
      case .lackingLapsed: "case.lackingLapsed"
      case .paused: "case.paused"
      case .resumed: "case.resumed"
      case .hearingTold: "case.hearingTold"
      case .hearingAsked: "case.hearingAsked"
      case .hearingWaived: "case.hearingWaived"
      case .hearingScheduled: "case.hearingScheduled"
      case .hearingHeld: "case.hearingHeld"
      case .extended: "case.extended"
      case .advanced: "case.advanced"
      case .inspected: "case.inspected"
      case .charged: "case.charged"
      case .decided: "case.decided"
      case .issued: "case.issued"
      case .served: "case.served"
      case .rated: "case.rated"
      case .raterContacted: "case.raterContacted"
      case .ratingRepaired: "case.ratingRepaired"
      case .ratingContested: "case.ratingContested"
      case .ratingRuled: "case.ratingRuled"
      case .withdrawn: "case.withdrawn"
      case .referred: "case.referred"
      case .voided: "case.voided"
      case .verified: "case.verified"
      case .revoked: "case.revoked"
      case .commitmentRepaired: "case.commitmentRepaired"
      case .archived: "case.archived"
      case .imported: "case.imported"
      case .importWithdrawn: "case.importWithdrawn"
      case .faulted: "case.faulted"
      case .recordCorrected: "case.recordCorrected"
      case .faultWithdrawn: "case.faultWithdrawn"
      case .fileReviewed: "case.fileReviewed"
      case .deemedRenewed: "case.deemedRenewed"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .drafted(try .read(data, voice))
      case 1: .submitted(try .read(data, voice))
      case 2: .fixedOnSpot(try .read(data, voice))
      case 3: .correctionNotified(try .read(data, voice))
      case 4: .correctionLapsed(try .read(data, voice))
      case 5: .supplemented(try .read(data, voice))
      case 6: .rejected(try .read(data, voice))
      case 7: .accepted(try .read(data, voice))
      case 8: .lackingLapsed(try .read(data, voice))
      case 9: .paused(try .read(data, voice))
      case 10: .resumed(try .read(data, voice))
      case 11: .hearingTold(try .read(data, voice))
      case 12: .hearingAsked(try .read(data, voice))
      case 13: .hearingWaived(try .read(data, voice))
      case 14: .hearingScheduled(try .read(data, voice))
      case 15: .hearingHeld(try .read(data, voice))
      case 16: .extended(try .read(data, voice))
      case 17: .advanced(try .read(data, voice))
      case 18: .inspected(try .read(data, voice))
      case 19: .charged(try .read(data, voice))
      case 20: .decided(try .read(data, voice))
      case 21: .issued(try .read(data, voice))
      case 22: .served(try .read(data, voice))
      case 23: .rated(try .read(data, voice))
      case 24: .raterContacted(try .read(data, voice))
      case 25: .ratingRepaired(try .read(data, voice))
      case 26: .ratingContested(try .read(data, voice))
      case 27: .ratingRuled(try .read(data, voice))
      case 28: .withdrawn(try .read(data, voice))
      case 29: .referred(try .read(data, voice))
      case 30: .voided(try .read(data, voice))
      case 31: .verified(try .read(data, voice))
      case 32: .revoked(try .read(data, voice))
      case 33: .commitmentRepaired(try .read(data, voice))
      case 34: .archived(try .read(data, voice))
      case 35: .imported(try .read(data, voice))
      case 36: .importWithdrawn(try .read(data, voice))
      case 37: .faulted(try .read(data, voice))
      case 38: .recordCorrected(try .read(data, voice))
      case 39: .faultWithdrawn(try .read(data, voice))
      case 40: .fileReviewed(try .read(data, voice))
      case 41: .deemedRenewed(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .drafted(let data): data.write(to: &writer)
      case .submitted(let data): data.write(to: &writer)
      case .fixedOnSpot(let data): data.write(to: &writer)
      case .correctionNotified(let data): data.write(to: &writer)
      case .correctionLapsed(let data): data.write(to: &writer)
      case .supplemented(let data): data.write(to: &writer)
      case .rejected(let data): data.write(to: &writer)
      case .accepted(let data): data.write(to: &writer)
      case .lackingLapsed(let data): data.write(to: &writer)
      case .paused(let data): data.write(to: &writer)
      case .resumed(let data): data.write(to: &writer)
      case .hearingTold(let data): data.write(to: &writer)
      case .hearingAsked(let data): data.write(to: &writer)
      case .hearingWaived(let data): data.write(to: &writer)
      case .hearingScheduled(let data): data.write(to: &writer)
      case .hearingHeld(let data): data.write(to: &writer)
      case .extended(let data): data.write(to: &writer)
      case .advanced(let data): data.write(to: &writer)
      case .inspected(let data): data.write(to: &writer)
      case .charged(let data): data.write(to: &writer)
      case .decided(let data): data.write(to: &writer)
      case .issued(let data): data.write(to: &writer)
      case .served(let data): data.write(to: &writer)
      case .rated(let data): data.write(to: &writer)
      case .raterContacted(let data): data.write(to: &writer)
      case .ratingRepaired(let data): data.write(to: &writer)
      case .ratingContested(let data): data.write(to: &writer)
      case .ratingRuled(let data): data.write(to: &writer)
      case .withdrawn(let data): data.write(to: &writer)
      case .referred(let data): data.write(to: &writer)
      case .voided(let data): data.write(to: &writer)
      case .verified(let data): data.write(to: &writer)
      case .revoked(let data): data.write(to: &writer)
      case .commitmentRepaired(let data): data.write(to: &writer)
      case .archived(let data): data.write(to: &writer)
      case .imported(let data): data.write(to: &writer)
      case .importWithdrawn(let data): data.write(to: &writer)
      case .faulted(let data): data.write(to: &writer)
      case .recordCorrected(let data): data.write(to: &writer)
      case .faultWithdrawn(let data): data.write(to: &writer)
      case .fileReviewed(let data): data.write(to: &writer)
      case .deemedRenewed(let data): data.write(to: &writer)
      }
    }
  }
}

/// The text this file is made from.
package enum ApprovalCaseWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    namespace Cases  办件  What is said, asked and recorded of approval cases.
    code Phase  办理阶段  Where an approval case stands.
     none  无  Before its first event.
     draft  草稿  It is being written, and nothing was handed in.
     submitted  已提交  It was handed in, and acceptance is to be decided.
     correctionNotified  待补正  The applicant was told once of all that is missing.
     corrected  已补正  What was missing came, and acceptance is to be decided.
     accepted  办理中  It was accepted, and the limits run.
     paused  特别程序中  A special procedure is under way, which the limits do not count.
     decided  已决定  It was granted or refused, and is to be served.
     served  已送达  The decision was served.
     closed  已办结  It ended without a decision, or was rejected.
     archived  已归档  It was put into the archive.
    code Service.Mode  送达方式  How a document is served; the licensing Act names no ways, so those of civil procedure are followed by analogy.  民事诉讼法(2023) 87
     direct  直接送达  Into the person's own hands; the receiver is named.  民事诉讼法(2023) 88(1)
     substitute  代收  To an adult of the household, or to whoever receives mail for an organisation; the receiver is named.  民事诉讼法(2023) 88(1)
     left  留置送达  Refused, and left at the address before a witness or a camera, which is named.  民事诉讼法(2023) 89
     entrusted  委托送达  Through another organ that hands it over; its receipt has a number.  民事诉讼法(2023) 91
     post  邮寄送达  By post; it counts from the day on the return receipt.  民事诉讼法(2023) 91
     electronic  电子送达  Electronically, only with the applicant's consent; it counts from the day it reaches their own system.  民事诉讼法(2023) 90
     publicNotice  公告送达  By public notice, where nothing else reaches the person; it counts as served when the days of the notice have passed.  民事诉讼法(2023) 95(1)
    code Voiding.Kind  非正常办结方式  How a case is closed by the organ without a decision.
     returned  退回办结  The application is returned to the applicant; exchange formats give it code 1.
     voided  作废办结  The case is void, such as one entered twice; exchange formats give it code 2.
     deleted  删除办结  The case is struck off as a mistake, and its ledger stays; exchange formats give it code 3.
    code Revocation.Ground  撤销情形  Why a decision that granted is revoked.  行政许可法 69
     commitmentBroken  未履行承诺  What was committed to was still not kept after the day by which it had to be put right.
     fraud  以欺骗贿赂等手段取得  The licence was obtained by fraud, bribery or other improper means; for items of public safety, health, life or property it bars the applicant for three years.  行政许可法 69(2); 行政许可法 79
     unlawful  违法准予许可  The organ granted it against the law, such as beyond its powers or to someone who does not meet the conditions.  行政许可法 69(1)
    code Ruling.Outcome  许可决定  Whether a case is granted or refused.  行政许可法 38
     grant  准予许可  The licence is granted.  行政许可法 38(1)
     refuse  不予许可  The licence is refused, with reasons and remedies.  行政许可法 38(2)
    code Applicant.Kind  申请人类型  What kind of person applies.  行政许可法 2
     person  自然人  A citizen.
     organisation  法人/其他组织  A legal person or another organisation.
    code Rejection.Kind  不受理情形  Why an application cannot be accepted at all.  行政许可法 32(1)(1); 行政许可法 32(1)(2)
     notLicensable  依法不需要取得行政许可  The matter needs no licence; the applicant is told so at once.  行政许可法 32(1)(1)
     notOurs  不属于本行政机关职权范围  The matter is not within this organ's power; the applicant is told at once which organ to turn to.  行政许可法 32(1)(2)
     falseMaterial  隐瞒情况或者提供虚假材料  Facts are hidden or material is false, which for items of public safety, health, life or property bars the applicant for a year.  行政许可法 78
     barred  在不得再次申请的期限内  The applicant is barred from this licence for now, after false material or fraud.  行政许可法 78; 行政许可法 79
    code Acceptance.Kind  受理方式  How a case was accepted.
     normal  正常受理  With all materials complete and in legal form.  行政许可法 32(1)(5)
     deemed  逾期视为受理  By the silence of the organ, which neither accepted nor told of corrections in time; it counts from the day of receipt, and only time itself accepts so.  行政许可法 32(1)(4)
     lacking  容缺受理  With secondary materials still lacking, against a written promise to hand them in by a day; a grant waits for them.
     commitment  告知承诺  On the applicant's written commitment to meet the conditions, where the item allows it; decided on the spot and checked afterwards.  优化营商环境条例 40(3)
    code Channel  受理渠道  How an application comes in.
     window  窗口  At a window of the service centre.
     web  网上  Through the portal.
     post  邮寄  By post.
     agent  代办  Through a village or town agent, who hands it up.
     telephone  电话  By telephone.
     other  其他  In any other way.
    code RepairOutcome  差评处理方式  What is done about a bad rating.  国办发〔2019〕51号
     fixed  立即整改  The criticism is clear and reasonable, and is put right at once.
     planned  限期整改  The matter is complex, and is put right by the day that a plan names.
     explained  解释说明  The criticism has no basis in law, and that is explained to the rater.
    code ClosingCode  办结结果代码  How a case was closed.
     granted  准予许可  By a grant; exchange formats give it code 0.
     refused  不予许可  By a refusal; exchange formats give it code 1.
     returned  退件  The application was returned; exchange formats give it code 1.
     voided  作废  The case was declared void; exchange formats give it code 2.
     deleted  删除  The case was struck off as a mistake; exchange formats give it code 3.
     referred  转报  The case was handed up to the deciding organ; exchange formats give it code 4.
     correctionLapsed  补正不来办结  The applicant's corrections never came; exchange formats give it code 5.
     notAccepted  不予受理  The application was not accepted; exchange formats give it code 6.
     withdrawn  撤回  The applicant withdrew, or counts as having withdrawn; exchange formats have no code for it.
     deemedRenewed  视为准予延续  A renewal asked for in time was not decided before the licence expired, and counts as granted; exchange formats give it code 0.  行政许可法 50(2)
     imported  外部系统办结  Another system closed it; exchange formats have no code for it.
    code PauseKind  特别程序  A special procedure whose time is not counted, from the closed list of eight.  行政许可法 45
     hearing  听证  A hearing.
     tender  招标  A tender for bids.
     auction  拍卖  An auction.
     inspection  检验  Inspection against technical standards.
     testing  检测  Testing of a sample.
     quarantine  检疫  Quarantine of animals, plants or goods.
     appraisal  鉴定  Appraisal of a fact by experts of the trade.
     expertReview  专家评审  Review by a panel of experts.
    record AttachmentNames hidden  附件名称  The names of the files of a dossier, kept beside the ledger, since a file may be called after anyone.
     names  [text]  文件名  The names, in the order in which the files came.
    record People hidden  经办人员  Who handled a past case, kept beside the ledger.
     responsible  text = ""  责任人姓名  Who was responsible; empty where the source does not say.
     steps  [text]  环节办理人  Who did each step, in the order of the steps; empty texts where the source does not say.
    record Certificate  颁发证件  The certificate that follows a grant, due within ten working days of the decision.  行政许可法 44
     _ number  text  证件编号  The number on the certificate; needed.
     validFrom  day  有效期起  The first day on which it is valid.
     validTo  day?  有效期止  The last day on which it is valid, not before the first; left out where it is valid without end.
    record Service  送达  The service of the decision, which is what a caller says of it.
     _ mode  Service.Mode  送达方式  How it was served.
     receiver  text = "" personal receiver  签收人姓名  Who took it, needed for direct and substitute service; only a commitment to the name stands in the ledger.
     documentNumber  text = ""  送达回证文号  The number of the receipt or of the posting, needed for entrusted and posted service.
     witness  text = "" personal receiver  见证人  Who saw it left, or which recording shows it, needed where it was refused and left; kept with the receiver beside the ledger.
     on  day?  送达日  The day it reached the person or the notice went out, between the decision and today; today where it is left out.
    record ServiceRecord  送达记录  The service of the decision as the ledger knows it.
     mode  Service.Mode  送达方式  How it was served.
     receiver  digest? commits receiver  签收人校验值  The commitment to who took it and who saw it; left out where neither was named.
     documentNumber  text = ""  送达回证文号  The number of the receipt or of the posting; empty where there is none.
     witnessed  flag  有无见证  Whether a witness or a recording stands behind it.
     on  day  送达日  The day on which it counts as served, which for a public notice is the last day of the notice.
    record Rating  好差评  A rating of one service of the case, as a caller gives it.  国办发〔2019〕51号
     stars  count  评价星级  One star to five; one and two are a bad review, which needs details or words unless it was defaulted.
     service  count = 1  服务序号  Which service of the case is rated, 1…31; each is rated once.
     details  [text]  评价指标  Codes of the details that were ticked, at most 16 of 1…32 letters, digits, dots, hyphens or underscores.
     text  text = "" personal rating-{service}  评价内容  The rater's own words, of which only a commitment stands in the ledger; empty where there are none.
     defaulted  flag  默认评价  Whether another system filled it in because the rater said nothing; counted apart, and an explicit rating may still follow.
    record RatingRecord  评价记录  A rating as the ledger knows it.  国办发〔2019〕51号
     stars  count  评价星级  One star to five; 0 for silence that was recorded without a value.
     service  count = 1  服务序号  Which service of the case was rated, counted from 1.
     details  [text]  评价指标  Codes of the details that were ticked.
     text  digest? commits rating-{service}  评价内容校验值  The commitment to the rater's words; left out where there were none.
     defaulted  flag  默认评价  Whether it was filled in for silence, and so never part of satisfaction.
    record WithdrawalRequest  撤回理由  Why an applicant or complainant withdraws, in their own words.
     _ reason  text personal withdrawal  理由  Why, which only a complainant may leave empty; kept beside the ledger, where only a commitment stands.
    record Withdrawal  撤回记录  A withdrawal as the ledger knows it.
     reason  digest commits withdrawal  撤回理由校验值  The commitment to the applicant's own words.
    record Referral  转报  The handing up of a case to the organ that decides it, which closes it here.  行政许可法 35
     organ  text  转报机关  The organ it goes to; needed.
     reason  text  转报理由  Why it goes there; needed.
    record Voiding  退件/作废/删除  The closing of a case by the organ without a decision.
     _ kind  Voiding.Kind start voided  办结方式  Whether it is returned, voided or deleted.
     reason  text  退办理由  Why; needed, since a closing without a reason is a fault (E10).
    record CommitmentCheck  承诺核查  A check, after the grant, of what the applicant committed to.
     fulfilled  flag!  承诺履行情况  Whether the commitment is kept; where it is, an earlier order to put something right is settled.
     findings  text = "" rectifiable  核查情况  What was found; needed where the commitment is not kept.
     fixBy  day?  整改期限  The day after today by which it must be put right; needed where the commitment is not kept, and the grant may be revoked from the day after.
    record Revocation  撤销许可  The revocation of a grant, which may be made once.  行政许可法 69
     _ ground  Revocation.Ground  撤销情形  On what ground.
     reason  text  撤销理由  The facts behind it; needed.
     documentNumber  text  撤销决定书文号  The number of the written decision that revokes; needed.
    record PauseOrder  特别程序  The beginning of a special procedure, whose time does not count against the limits.  行政许可法 45
     _ kind  PauseKind  特别程序种类  Which of the eight procedures that the Act names.  行政许可法 45
     documentNumber  text  特别程序告知书文号  The number of the written notice that tells the applicant how long it takes; needed.  行政许可法 45
     notified  limit start 1wd  告知时限  How long it takes, as the applicant was told; what it runs over counts against the case (E6).  行政许可法 45
     reason  text = ""  启动理由  The ground on which it is needed; empty where the kind says enough.
     from  day?  起始日  The day it begins, which still counts as a processing day: today or the working day before, not before acceptance; today where it is left out.
    record PauseResult  特别程序结果  The result of a special procedure, with which the limits run on from the next day.  行政许可法 45
     _ result  text rectifiable  结果  What came of it; needed.
     documentNumber  text = "" rectifiable  结果文书文号  The number of the report or record; empty where there is none.
     on  day?  结果日  The day the result came in, which is still not counted, between the beginning and today; today where it is left out.
    record Document  文书  A written document that a command rests on.
     _ documentNumber  text = ""  文书文号  Its number; needed, or for what tells of the right to a hearing the next of the sequence where it is empty and the unit owns one.
    record HearingDay  听证安排  The day for which a hearing is called, at the latest twenty working days after it was asked for.  行政许可法 47(1); 行政许可法 48(1)(1)
     _ day  day  听证日期  The day it is held, at least seven working days from today.  行政许可法 48(1)(1)
     time  text = ""  听证时间  When it begins, such as 上午9时, as its notice tells; empty where the host's own paper tells it.  行政许可法 48(1)(1)
     place  text = ""  听证地点  Where it is held, of at most 512 bytes, as its notice tells; empty where the host's own paper tells it.  行政许可法 48(1)(1)
     documentNumber  text = ""  听证通知书文号  The number of the notice that names time and place; needed, or the next of the sequence where it is empty and the unit owns one.
    record HearingRecord  听证笔录  A hearing that was held, on whose record the decision rests.  行政许可法 48(2)
     documentNumber  text  听证笔录文号  The number of the record, signed by those present.  行政许可法 48(2)
     chair  text  听证主持人  The id of whoever presided, who does not review the application.  行政许可法 48(1)(3)
    record Extension  延长期限  The one extension of the limit of the law, ordered by the head before that limit has passed; the promise stays.  行政许可法 42
     days  count  延长天数  Working days added: at most 10, or 15 where several organs handle the case together.  行政许可法 42(1); 行政许可法 42(2)
     reason  text  延长理由  The reason, which is told to the applicant; needed.  行政许可法 42
     documentNumber  text  延期通知书文号  The number of the notice that tells the applicant; needed.
    record StepResult  环节交接  The end of a step of the procedure, and whom it is handed on to.
     opinion  text = "" rectifiable  办理意见  The officer's opinion, at most 4,096 bytes; may be left empty.
     step  text = "" engine  办结环节  The name of the step that was done, as the item's procedure has it.
     next  text = "" engine  移交环节  The name of the step that it is handed to.
     by  text = "" engine  审查人员  The id of whoever did it; empty in what was recorded before hearings asked for it.  行政许可法 48(1)(3)
    record SiteVisit  现场核查  A visit on site, or the assignment of officers to one.  行政许可法 34(3); 行政许可法 55(2)
     officers  [text]  核查人员  The ids of two different registered officers or more.  行政许可法 34(3)
     findings  text = "" rectifiable  核查情况  What was found; empty for an assignment, which is due five working days after acceptance.  行政许可法 55(2)
     documentNumber  text = "" rectifiable  核查记录文号  The number of the record of the visit; empty where there is none.
    record FeeTaken  收费  A fee that was taken from the applicant, once a case.  行政许可法 58; 行政许可法 59
     fen  fen  收费金额  The amount in fen, above 0; another amount than the item's published fee is a fault (E13).
     receiptNumber  text rectifiable  收费票据号  The number of the receipt; needed.
    record Ruling  许可决定  The decision of a case.  行政许可法 38
     _ outcome  Ruling.Outcome  决定结果  Whether it is granted or refused.
     documentNumber  text = ""  许可决定书文号  The number of the written decision; needed, or the next of the sequence where it is empty and the unit owns one.  行政许可法 38
     reasons  text = ""  不予许可理由  Why it is refused; needed for a refusal, may be empty for a grant.  行政许可法 38(2)
     remedies  text? engine  救济途径  How to ask for reconsideration or to sue, by the rule set of the day; left out for a grant.  行政许可法 38(2)
     falseMaterial  flag  隐瞒或虚假材料  Whether it is refused for hidden facts or false material, which for items of public safety, health, life or property bars the applicant for a year; never with a grant.  行政许可法 78
     on  day? engine  决定日  The day of the decision, which is the day of the command.
     marks  [digest] engine  持证人标识  For a grant of an item of public safety, health, life or property: keyed hashes by which a bar for fraud finds the holder even after who it was has been erased; nobody's name or number can be told from them.  行政许可法 79
     elapsed  count? engine  已用天数  How many days of the promise were used by then, in the promise's own unit.
     promisedDue  day? engine  承诺办结日  The promised day as it stood when the case was decided.
     statutoryDue  day? engine  法定办结日  The day of the law as it stood when the case was decided, with pauses and the extension in it.
    record Applicant  申请人  Who applies: personal data as a whole, kept beside the ledger and never in it.
     _ name  text  姓名/名称  The full name of the person or organisation, at most 512 bytes; needed.
     kind  Applicant.Kind = person  申请人类型  Whether a person or an organisation applies; a person where it is left out.
     idNumber  text = ""  公民身份号码  The citizen number of 18 digits or the old one of 15, whose date and check digit must be right; empty where unknown.  GB 11643-1999
     creditCode  text = ""  统一社会信用代码  The credit code of 18 characters, or the organisation code of before 2015; empty where there is none.  GB 32100-2015; GB 11714-1997
     phone  text = ""  联系电话  The telephone that text messages go to; empty where none is to be sent.
     address  text = ""  联系地址  Where post reaches the applicant; empty where unknown.
     codeUnchecked  flag  校验位存疑  Whether a credit code is taken although its check digit fails, since some early pilot codes are genuine.
    record Attachment  附件  A file that comes with an application, a correction or a complaint, by reference: the bytes stay with the host, which answers for what they hold.
     _ name  text personal attachments  文件名  What the file is called, at most 512 bytes on one line; kept beside the ledger.
     type  text  媒体类型  The media type of the file, such as `application/pdf`, of at most 128 bytes.
     size  number  文件大小  The size of the file in bytes, one at least.
     hash  digest  文件校验值  The SHA-256 digest of the file, never all zeros.
     material  text = ""  所属材料  The code of the material of the item's checklist that it is; empty where it is none, and for a complaint.
    record AttachmentRecord  附件记录  A file as the ledger knows it: what it is called is a commitment.
     type  text  媒体类型  The media type of the file.
     size  number  文件大小  The size of the file in bytes.
     hash  digest  文件校验值  The SHA-256 digest of the file, by which whoever has it can show that it is the one.
     material  text = ""  所属材料  The code of the material that it is; empty where it is none.
    record Application  申请  An application as it is handed in; the engine adds number, limits and what is missing.
     item  text  事项编码  The code of an item that is open and in force today.
     applicant  Applicant personal applicant  申请人  Who applies; only a commitment to it stands in the ledger.
     materials  [text]  已交材料  The codes of the materials handed in, each one of the item's checklist.
     account  text = ""  申请人账号  The applicant's account at the portal, by which they see their own case, and the caller's own unless a window enters it; empty where the applicant has none.
     channel  Channel = window  受理渠道  How it came in; at a window where it is left out.
     consentsElectronic  flag  同意电子送达  Whether the applicant agrees to electronic service.  民事诉讼法(2023) 90
     renewalExpires  day?  原证件有效期止  For a renewal, the day on which the licence expires, not before today; left out for any other application.  行政许可法 50
     attachments  [Attachment]  附件  The files that come with it, 64 at most.  行政许可法 29(1); 行政许可法 33
     mandate  text = ""  代办件编号  The number of the mandate that it comes by, which the organ has signed for and no other case carries; empty where the applicant hands it in.
    record Submission  收件登记  An application as the ledger knows it, with the limits of the item as they stood on that day.
     item  text  事项编码  The item's code.
     version  count  事项版本号  Which version of the item applies, counted from 0; later versions change nothing in this case.
     unit  text  承办单位  The code of the unit that handles it.
     applicant  digest commits applicant  申请人校验值  The commitment to the applicant's data.
     account  text = ""  申请人账号  The applicant's account at the portal; empty where there is none.
     channel  Channel = window rectifiable  受理渠道  How it came in.
     received  day rectifiable  收件日  The day of receipt: the day of the command, or the next one after closing time where the profile says so.
     missing  [text]  缺少材料  The codes of the needed materials that were not handed in.
     statutory  limit  法定时限  The limit of the law, copied from the item.  行政许可法 42
     promised  limit  承诺时限  The limit promised in public, copied from the item.
     handling  Registry.ItemVersion.Handling = single  办理方式  Whether one organ handles it or several together.  行政许可法 42
     immediate  flag  即办件  Whether it is decided on the spot.  行政许可法 34(2)
     certificate  flag  需颁发证件  Whether a grant is followed by a certificate.  行政许可法 44
     consentsElectronic  flag  同意电子送达  Whether the applicant agrees to electronic service.
     classified  flag  涉密  Whether the item was classified: the number of the case does not say which it is of.  行政许可法 5(2)
     renewalExpires  day?  原证件有效期止  For a renewal, the day on which the licence expires.  行政许可法 50
     stage  DossierKey?  并联审批阶段  The stage of joint approval whose branch it is; left out for a case of its own.  行政许可法 26(2)
     branch  text = ""  阶段事项  The short name of the branch; empty for a case of its own.
     mandate  text = ""  代办件编号  The number of the mandate that it comes by; empty for none.
     attachments  [AttachmentRecord]  附件  The files that came with it.
     attachmentNames  digest? commits attachments  附件名称校验值  The commitment to what the files are called; left out where none came.
     barredUntil  day?  限制申请截止日  The last day of a bar that stood on the applicant when it came in: it is kept, and answered by a dated paper; left out where none stood.  行政许可法 78; 行政许可法 79
     renewalInTime  flag  按期申请延续  Whether the renewal was asked for early enough to be deemed granted when no one decides.  行政许可法 50
    record MaterialList  补交材料  Materials that are handed in after the application.
     _ materials  [text]  材料编码  The codes of the materials, at least one, each on the item's checklist or asked for.
     attachments  [Attachment]  附件  The files that come with them, 64 at most, and 256 in one case.
    record Supplement  补交记录  Materials that came in later, and what is still missing.
     materials  [text]  补交材料  The codes of the materials that came in.
     missing  [text]  仍缺材料  The codes of the materials that are still missing; with none left, corrections are complete.
     attachments  [AttachmentRecord]  附件  The files that came with them.
     attachmentNames  digest? commits attachments  附件名称校验值  The commitment to what all files of the case are called, those that came before first; left out where none came.
    record CorrectionNotice  一次性补正告知  The one notice of everything that must be corrected, due within five working days of receipt.  行政许可法 32(1)(4)
     documentNumber  text = ""  补正告知书文号  The number of the written notice; needed, or the next of the sequence where it is empty and the unit owns one.
     corrections  [Correction]  补正内容  All that must be corrected, at least one, and every material that is missing.  行政许可法 32(1)(4)
     due  day?  补正期限  The last day on which the applicant may hand it in, after today; by the working days of the profile where it is left out.
    record Correction  补正事项  One thing to correct.
     _ material  text  材料编码  The code of the material on the item's checklist.
     _ problem  text  存在问题  What is wrong or missing, in words that the applicant can act on; needed.
    record Rejection  不受理/不予受理  The refusal to accept an application, told at once.  行政许可法 32(1)(1); 行政许可法 32(1)(2)
     _ kind  Rejection.Kind  不受理情形  Why it cannot be accepted.
     reason  text  不受理理由  The reason told to the applicant; needed.
     documentNumber  text = ""  不予受理通知书文号  The number of the dated written receipt; needed, or the next of the sequence where it is empty and the unit owns one.  行政许可法 32(2)
     until  day? engine  限制截止日  The last day of the bar, where that is why; left out for any other reason.  行政许可法 78; 行政许可法 79
     organ  text = ""  有权机关  The organ to turn to; needed where the matter is not within this organ's power.  行政许可法 32(1)(2)
    record Acceptance  受理  The acceptance of an application, from which both limits run.  行政许可法 32(1)(5)
     _ documentNumber  text = ""  受理通知书文号  The number of the dated written receipt; needed, or the next of the sequence where the unit owns one, and empty only where silence accepted.  行政许可法 32(2)
     kind  Acceptance.Kind = normal  受理方式  How it is accepted; with complete materials where it is left out, and never by silence in a command.
     lacking  [text] engine  容缺材料  The codes of the materials that are accepted later, which are all that were missing.
     lackingDue  day?  容缺补齐期限  The day after today by which lacking materials are promised; by the working days of the profile where it is left out, and none for other kinds.
     promiseNumber  text = ""  承诺书文号  The number of the applicant's written promise; needed for lacking materials and for a commitment.
     marks  [digest] engine  承诺人标识  For a commitment: keyed hashes by which a bar on commitments finds whoever broke it, even after who it was has been erased.  安阳市政务服务条例 29
     on  day? engine  受理日  The day from which the limits run: today, the day on which corrections were complete, or for silence the day of receipt.  行政许可法 32(1)(4)
    record PastCase  历史办件  A case that another system has handled: the facts as that system has them, and what the engine works out of them.
     source  text  数据来源  The log or system that it comes from.
     item  text = ""  事项编码  The item's code in the register; empty where there is none.
     unit  text = ""  承办单位  The department as the source names it; counted for a unit of the register where it is its code.
     channel  text = ""  受理渠道  The channel as the source names it; empty where it names none.
     people  digest? engine commits people  经办人员校验值  The commitment to who was responsible and who did the steps; left out where no one is named.
     responsibleName  text = "" personal people  责任人姓名  Who was responsible, said in commands only and never in the ledger; empty where unknown.
     submitted  day  收件日  The local day of submission, from which limits are reckoned.
     submittedAt  moment?  收件时刻  The moment of submission; left out where the source has only the day.
     closed  day?  办结日  The local day of closing, recorded as a doubt (E7) where it lies before the submission; left out while it is open.
     closedAt  moment?  办结时刻  The moment of closing; left out where the source has only the day.
     promised  limit?  承诺时限  The promise, as a limit or a fixed day; left out where unknown.
     statutory  limit?  法定时限  The limit of the law, as a limit or a fixed day; left out where unknown.
     promisedDue  day? engine  承诺办结日  The promised day, reckoned from the submission; left out without a promise.
     statutoryDue  day? engine  法定办结日  The day of the law, reckoned from the submission; left out without a limit.
     elapsed  count? engine  实际用时  Working days from submission to closing, by the calendar of the import; left out while it is open.
     promisedDays  count? engine  承诺工作日数  Working days from submission to the promised day; left out without a promise.
     statutoryDays  count? engine  法定工作日数  Working days from submission to the day of the law; left out without a limit.
     steps  [PastStep]  办理环节  The steps with their times, at most 10,000, in the order of the source.
     doubts  [text]  数据疑点  Codes of what is doubtful about the data, as whoever imports them finds it, such as `missingDate`.
    record PastStep  历史环节  One step of a past case.
     _ name  text  环节名称  The step's name as the source has it.
     at  moment?  办理时刻  When it was done; left out where the source does not say.
     by  text = "" personal people  办理人  By whom, as the source names them, said in commands only and never in the ledger; empty where unknown.
    record RaterContact  差评回访  The contact with whoever gave a bad rating by real name, due within a working day by the usual profile.
     service  count = 1  服务序号  Which service of the case was rated, counted from 1.
     words  text = "" personal contact-{service}  回访内容  What was said, of which only a commitment stands in the ledger; may be left empty.
    record RaterContactRecord  回访记录  A contact as the ledger knows it.
     service  count = 1  服务序号  Which service of the case was rated, counted from 1.
     words  digest? commits contact-{service}  回访内容校验值  The commitment to what was said; left out where nothing was written down.
    record RatingRepair  差评整改  What is done about a bad rating, due within fifteen working days by the usual profile.
     _ outcome  RepairOutcome  整改方式  Whether it is put right, planned or explained.
     words  text personal repair-{service}  整改答复  What the rater was told, of which only a commitment stands in the ledger; needed.
     service  count = 1  服务序号  Which service of the case was rated, counted from 1.
     by  day?  整改期限  For a plan, the day after today by which it is done, named once; left out otherwise.
    record RatingRepairRecord  整改记录  A repair as the ledger knows it.
     service  count = 1  服务序号  Which service of the case was rated, counted from 1.
     outcome  RepairOutcome  整改方式  Whether it was put right, planned or explained.
     by  day?  整改期限  For a plan, the day by which it is done.
     words  digest commits repair-{service}  整改答复校验值  The commitment to what the rater was told.
    record RatingContest  差评申诉  The claim of the unit that a bad rating is mistaken or malicious, made once a rating at a time.
     _ reason  text  申诉理由  Why; needed, stays in the ledger and names no one.
     service  count = 1  服务序号  Which service of the case was rated, counted from 1.
    record RatingRuling  差评申诉裁定  The efficiency office's ruling on a contested rating; what is upheld leaves the statistics.
     upheld  flag!  申诉成立  Whether the contest is upheld; where it is not, the limits run anew from the ruling.
     reason  text  裁定理由  Why; needed, stays in the ledger and names no one.
     service  count = 1  服务序号  Which service of the case was rated, counted from 1.
     stars  count? engine  评价星级  The stars of the contested rating, which leave the statistics where it is upheld.
    record Lapse  逾期后果  A time that ran out, and what followed.
     due  day  到期日  The last day on which it could still have been done.
     closes  ClosingCode?  办结结果  How the case was closed by it; left out where it stays open.
    record FaultFinding  监察发现  A rule of supervision that was broken.
     rule  FaultRule  监察规则  Which rule.
     severity  FaultRule.Class start yellow  违规等级  How heavy it is here, which may be more than usual.
     day  day  违规日  The day on which it was broken.
     due  day?  应办日  The day on which it was due, where the rule is a limit.
     step  text = ""  所涉环节  The step it is about, or for ratings the number of the service; empty where it is about the whole.
     count  number?  查得数值  The number found where the rule counts, such as notices sent, or fen for a fee.
    record LatePause  补登特别程序  A special procedure that was told of in writing at its time and entered in the record only afterwards.  行政许可法 45
     kind  PauseKind start hearing  特别程序种类  Which of the eight procedures.  行政许可法 45
     from  day  起始日  The day it began.
     through  day  结束日  The day its result came in.
     documentNumber  text  告知书文号  The number of the written notice of its length.  行政许可法 45
    record RecordCorrection  记录更正  What stands wrong in the record of a case and is put right by someone who does not handle it; nothing is deleted.
     acceptedOn as accepted  day?  更正受理日  The day of acceptance by the receipt; left out where it stands right.
     pause  LatePause?  补登特别程序  A special procedure that was not entered at its time; left out where there is none.
     reason  text  更正理由  Why, of at most 4,096 bytes; it names no one.
     documentNumber  text  更正文号  The number of the paper by which it is put right.
    record FileReview  案卷评查  A rule that only a reader of the file finds broken, found by someone of another unit.
     _ rule  FaultRule  监察规则  Which rule: one that a file review finds.
     material  text = ""  所缺材料  For a missing material its code; empty for any other rule.
     reason  text  评查意见  What the file shows, of at most 4,096 bytes; it names no one.
     documentNumber  text  评查文号  The number of the paper of the review.
     withdrawn  flag  撤回发现  Whether an earlier finding by the same rule is taken back, and its card lifted.
    record View  办件进度  One case, as the viewer may see it.
     number  text  办件编号  The case's number.
     item  text  事项编码  The item's code.
     itemName  text  事项名称  The item's name in the version that applies.
     unit  text  承办单位  The code of the unit that handles it.
     phase  Phase start none  办理阶段代码  Where it stands, as a code such as `accepted` or `paused`.
     phaseChinese  text  办理阶段  Where it stands, in Chinese.
     received  day  收件日  The day of receipt.
     accepted  day?  受理日  The day of acceptance; left out before it.
     acceptanceKind  Acceptance.Kind?  受理方式  How it was accepted; left out before it.
     promisedDue  day?  承诺办结日  The day by which it is promised, at today's pauses; left out before acceptance.
     statutoryDue  day?  法定办结日  The day by which the law wants it decided, with pauses and the extension; left out before acceptance.  行政许可法 42
     provisional  flag  期限暂定  Whether a due day lies beyond the last holiday notice, so that it may still move.
     elapsed  count?  已用天数  Days used of the promise, in its own unit; left out before acceptance.
     remaining  count?  剩余天数  Days left of the promise, in its own unit, negative when it is overdue; left out before acceptance.
     light  Light start grey  亮灯  The light at the moment of the question.
     step  text = ""  当前环节  The name of the step in hand; empty where no step is.
     missing  [text]  缺少材料  The codes of the materials that are still missing.
     correctionDue  day?  补正期限  The applicant's last day for corrections; left out unless the case waits for them.
     lackingDue  day?  容缺补齐期限  The last day for promised materials; left out where none are promised or the case is closed.
     result  ClosingCode?  办结结果代码  How it was closed; left out while it is open.
     resultChinese  text = ""  办结结果  How it was closed, in Chinese; empty while it is open.
     exchangeCode  count?  办结结果交换码  The code of the result in exchange formats; left out while it is open, and for what they have no code.
     barredUntil  day?  限制申请截止日  The last day of the bar that stood on the applicant when it came in; for officers and auditors only, and left out without one.
     closed  day?  办结日  The day on which it was closed or decided; left out while it is open.
     revoked  flag  已撤销  Whether the grant was revoked afterwards.
     faults  [FaultRule]  违反规则  The rules that were broken; shown to officers and auditors only.
     applicant  text = ""  申请人  The applicant's name, masked; for the unit and the applicant only, and empty for anyone else or once erased.
     mandate  text = ""  代办件编号  The number of the mandate that it came by; empty for none.
     attachments  [AttachmentRecord]  附件  The files that came, without what they are called; for the unit and the applicant only.
    code ExchangeStep.Code  交换环节代码  The steps of a case as exchange formats between government systems name them.
     apply  SB 申办  The application came in.
     accept  SL 受理  It was accepted, or was not.
     review  SPCL 审批处理  A step of the review was done.
     correctAsk  BZGZ 补正告知  Corrections were asked for.
     correctTake  BZSL 补正受理  Corrections came in.
     procedureAsk  TBCXSQ 特别程序申请  A special procedure began, or the limit was extended.
     procedureEnd  TBCXJG 特别程序结果  The result of a special procedure came in.
     close  BJ 办结  It was closed.
     collect  LQDJ 领取登记  The decision and its certificate were served.
    code ExchangeStep.Procedure  特别程序类别  The two classes of special procedures that exchange formats tell apart.
     extension  A 延长审批  More time, approved by the head.
     other  B 其他  A procedure whose time is not counted.
    record ExchangeStep  交换环节  A step of a case, as it is handed to another government system.
     _ code  ExchangeStep.Code  环节代码  Which step.
     at  moment  办理时刻  When it was recorded.
     name  text = ""  环节名称  The step of the item's own procedure that was done; empty for any other.
     procedure  ExchangeStep.Procedure?  特别程序类别  Which class of special procedure; left out for any other step.
     documentNumber  text = ""  文书文号  The number of its paper; empty where there is none.
    record Exchange  交换数据  A case as exchange formats between government systems want it: codes and moments, and no one's name.
     number  text  办件编号  The case's number.
     item  text  事项编码  The item's code.
     unit  text  承办单位  The code of the unit that handles it.
     version  count = 1  数据版本  The version of the record, from 1: each time the record was put right it is one more, and has to be reported again.
     acceptance  count?  受理状态代码  1 accepted, 2 no licence is needed, 3 corrections are asked for, 4 not accepted; left out before any of it.
     closing  count?  办结结果代码  The code of the result; left out while it is open, and for what exchange formats have no code.
     reason  text = ""  办结原因  Why it was closed without a grant, which exchange formats want; empty for a grant, and where only the applicant's own words tell it.
     steps  [ExchangeStep]!  办理环节  The steps, in their order.
    record List  办件列表  A page of cases, in the order of opening.
     cases  [View]!  办件  The cases of this page, at most as many as were asked for.
     more  flag  还有下页  Whether another page follows, which begins after the last number of this one.
    record Explanation  期限说明  Both clocks of a case, day by day, from acceptance to the due day.
     promised  [ClockDay]  承诺时限逐日计算  The days of the promise.
     promisedDue  day?  承诺办结日  The day by which it is promised.
     statutory  [ClockDay]  法定时限逐日计算  The days of the law.
     statutoryDue  day?  法定办结日  The day by which the law wants it decided.  行政许可法 42
     provisional  flag  期限暂定  Whether a day lies beyond the last holiday notice, so that it may still move.
    record ClockDay  逐日计算  One day of a clock, counted or not, and why.
     day  day  日期  The day.
     counted  flag!  是否计入  Whether it was counted; the first day never is.  行政许可法 82; 民法典 201(1)
     tally  count  累计天数  How many days were counted up to and with this one.
     chinese  text  中文理由  Why, in Chinese, such as the name of a holiday or of a special procedure.
     english  text  英文理由  Why, in English.
    commands Command  case  办件  What may be asked of an approval case.
     draft  Application  草稿  Begins a draft, which has a number and no clock yet.
     submit  Application  提交  Hands in an application, new or drafted; the day of receipt counts from here.  行政许可法 29(1)
     fixOnSpot  MaterialList  当场更正  Completes materials on the spot, before anyone is told of corrections.  行政许可法 32(1)(3)
     notifyCorrections  CorrectionNotice  一次性告知  Tells once all that must be corrected.  行政许可法 32(1)(4)
     supplement  MaterialList  补正/补齐  Hands in corrections, or materials promised at acceptance.  行政许可法 32(1)(5)
     reject  Rejection  不受理/不予受理  Refuses to accept what needs no licence or is not within this organ's power.  行政许可法 32(1)(1); 行政许可法 32(1)(2)
     accept  Acceptance  受理  Accepts with complete materials, or where the item allows it with lacking ones or on a commitment.  行政许可法 32(1)(5)
     pause  PauseOrder  启动特别程序  Begins a special procedure, whose time is not counted.  行政许可法 45
     resume  PauseResult  特别程序结果  Brings in the result of the special procedure, so that the limits run on.  行政许可法 45
     tellHearing  Document  听证告知  Tells the applicant of the right to a hearing.  行政许可法 47(1)
     askHearing  Nothing  申请听证  Asks for a hearing, by the applicant or whoever the licence touches directly, within five working days of being told.  行政许可法 47(1)
     waiveHearing  Document  放弃听证  Gives the hearing up in writing, for all who were told of the right to it.  行政许可法 47(1)
     scheduleHearing  HearingDay  听证通知  Notifies the day of the hearing that was asked for.  行政许可法 48(1)(1)
     holdHearing  Document  听证笔录  Records that the hearing was held, by whoever presided over it; not before its day.  行政许可法 48(1)(3); 行政许可法 48(2)
     extend  Extension  延长期限  Extends the limit of the law once, by the head of the organ or for joint handling of the government.  行政许可法 42
     advance  StepResult  环节交接  Finishes a step and hands over to the next; the last step is the decision.
     inspect  SiteVisit  现场核查  Assigns officers to a visit on site, or reports what they found.  行政许可法 34(3); 行政许可法 55(2)
     charge  FeeTaken  收费  Records the fee that was taken.  行政许可法 59
     decide  Ruling  准予/不予许可  Grants or refuses the licence.  行政许可法 38
     issue  Certificate  颁发证件  Issues the certificate that follows a grant.  行政许可法 44
     serve  Service  送达  Serves the decision, with its certificate where there is one.  行政许可法 44
     rate  Rating  好差评  Rates one service of a closed case.  国办发〔2019〕51号
     contactRater  RaterContact  差评回访  Records that whoever gave a bad rating was contacted.
     repairRating  RatingRepair  差评整改  Records how a bad rating is put right.
     contestRating  RatingContest  差评申诉  Claims for the unit that a bad rating is mistaken or malicious.
     ruleRating  RatingRuling  差评申诉裁定  Rules for the efficiency office on that claim.
     withdraw  WithdrawalRequest  撤回  Withdraws the application before it is decided.
     refer  Referral  转报  Hands the case up to the deciding organ.  行政许可法 35
     void  Voiding  退件/作废/删除  Closes without a decision, by returning, voiding or deleting.
     verify  CommitmentCheck  承诺核查  Checks what the applicant committed to, after the grant.
     revoke  Revocation  撤销  Revokes the grant.  行政许可法 69
     repairCommitment  Document  承诺信用修复  Records that whoever broke a commitment is trusted with one again.  安阳市政务服务条例 29
     correctRecord  RecordCorrection  更正记录  Puts the record right: a wrong day of acceptance, a special procedure entered late.
     reviewFile  FileReview  案卷评查  Finds in the file that a rule was broken which only a reader finds, or takes that back.
     archive  Nothing  归档  Puts the served or closed case into the archive.
     import  PastCase  历史办件  Records a case that another system has handled, under the number it has there.
     erase  PersonalErasure  删除个人信息  Erases personal data of a case that is no longer open; every proof stays.  个人信息保护法 47
    events Event  case  办件记录  What happened to an approval case; days and limits stand in the event, so that reading it back needs neither calendar nor profile.
     drafted  Submission  草稿  A draft was begun.
     submitted  Submission  提交  An application was handed in.
     fixedOnSpot  Supplement  当场更正  Materials were completed on the spot.  行政许可法 32(1)(3)
     correctionNotified  CorrectionNotice  一次性告知  All corrections were told at once.  行政许可法 32(1)(4)
     correctionLapsed  Lapse  补正逾期  The corrections never came, and the case was closed.
     supplemented  Supplement  补正/补齐  Corrections or promised materials came in.  行政许可法 32(1)(5)
     rejected  Rejection  不予受理  The application was not accepted.  行政许可法 32(1)(1); 行政许可法 32(1)(2)
     accepted  Acceptance  受理  The application was accepted, or counts as accepted by silence.  行政许可法 32(1)(4); 行政许可法 32(1)(5)
     lackingLapsed  Lapse  容缺逾期  Materials promised at acceptance never came, and the case was closed.
     paused  PauseOrder  特别程序开始  A special procedure began.  行政许可法 45
     resumed  PauseResult  特别程序结束  The result of the special procedure came in.  行政许可法 45
     hearingTold  Document  听证告知  The applicant was told of the right to a hearing.  行政许可法 47(1)
     hearingAsked  Nothing  申请听证  A hearing was asked for.  行政许可法 47(1)
     hearingWaived  Document  放弃听证  The hearing was given up.  行政许可法 47(1)
     hearingScheduled  HearingDay  听证通知  The day of the hearing was notified.  行政许可法 48(1)(1)
     hearingHeld  HearingRecord  听证笔录  The hearing was held.  行政许可法 48(1)(3); 行政许可法 48(2)
     extended  Extension  延长  The limit of the law was extended.  行政许可法 42
     advanced  StepResult  环节交接  A step was done and handed over.
     inspected  SiteVisit  现场核查  Officers were assigned to a visit on site, or reported from one.  行政许可法 34(3); 行政许可法 55(2)
     charged  FeeTaken  收费  A fee was taken.  行政许可法 59
     decided  Ruling  决定  The licence was granted or refused.  行政许可法 38
     issued  Certificate  颁证  The certificate was issued.  行政许可法 44
     served  ServiceRecord  送达  The decision was served.  行政许可法 44
     rated  RatingRecord  评价  A service was rated, or silence was recorded.  国办发〔2019〕51号
     raterContacted  RaterContactRecord  差评回访  Whoever gave a bad rating was contacted.
     ratingRepaired  RatingRepairRecord  差评整改  A bad rating was put right, planned to be, or explained.
     ratingContested  RatingContest  差评申诉  The unit claimed that a bad rating is mistaken or malicious.
     ratingRuled  RatingRuling  差评申诉裁定  The efficiency office ruled on that claim.
     withdrawn  Withdrawal  撤回  The applicant withdrew.
     referred  Referral  转报  The case was handed up to the deciding organ.  行政许可法 35
     voided  Voiding  退件/作废/删除  The case was closed without a decision.
     verified  CommitmentCheck  承诺核查  What was committed to was checked.
     revoked  Revocation  撤销  The grant was revoked.  行政许可法 69
     commitmentRepaired  Document  承诺信用修复  Whoever broke the commitment is trusted with one again.  安阳市政务服务条例 29
     archived  Nothing  归档  The case was archived.
     imported fixed  PastCase  历史办件  The case was taken over from another system.
     importWithdrawn  PastCase  历史办件更正  What was taken over from another system is corrected: the figures that no longer hold.
     faulted fixed  FaultFinding  监察发现  A rule of supervision was broken; the finding names it.
     recordCorrected  RecordCorrection  更正记录  The record was put right.
     faultWithdrawn  FaultFinding  监察发现撤回  The record was corrected, and the limit as it is now had not passed: what was found no longer holds.
     fileReviewed  FileReview  案卷评查  The file was reviewed: the finding follows, or is taken back.
     deemedRenewed  Lapse  视为准予延续  A renewal asked for in time was not decided before the licence expired, and counts as granted.  行政许可法 50(2)
    questions Questions  case  办件查询  What may be asked about approval cases.
     get  Nothing -> View  办件进度  One case as the viewer may see it, at the moment of the question.
     list  CaseFilter -> List  办件列表  The cases of a unit, a phase or an item, page by page.
     ledger  Nothing -> LedgerView  台帐  The ledger of a case, as it is written.
     explain  Nothing -> Explanation  期限说明  Both clocks of a case, day by day, with the reason for each.
     exchange  Nothing -> Exchange  交换数据  A case in the codes of exchange formats between government systems.
     personal  PersonalReading -> PersonalView  查阅个人信息  Personal data of a case; each reading is recorded in its ledger.  个人信息保护法 6
     board  Desk.Filter -> Desk.Board  工作台  The cases that the viewer may see, with what is to be done next and by when.
     receipt  Nothing -> Desk.Receipt  收件回执  The receipt of a case with its check code.
     paper  Papers.Wish -> Papers.Paper  文书  A paper of a case, filled from its ledger; reading the name is recorded.
     progress  Desk.Claim -> Desk.Progress  进度查询  How far a case is, for whoever has the check code of its receipt.
    """#
}
