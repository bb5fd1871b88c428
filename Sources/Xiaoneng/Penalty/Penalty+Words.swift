// swift-format-ignore-file
// Made from Penalty.words by `make words`: never edited.

/// 行政处罚 · What is said, asked and recorded of penalty cases.
public enum Penalties {}

extension Penalties {
  /// 案件阶段 · Where a penalty case stands.
  public enum Phase: String, DossierPhase, Hashable, Sendable {
    /// 无 · Before its first event.
    case none
    /// 已立案 · It is investigated.
    case opened
    /// 已提出建议 · A penalty is proposed.
    case proposed
    /// 已告知 · The subject was told what is intended, and may speak.
    case notified
    /// 已决定 · It was decided, and is to be served.
    case decided
    /// 已送达 · The decision was served, and is carried out.
    case served
    /// 已结案 · It is over.
    case closed
    /// 已撤销立案 · It was dropped: there was nothing to punish, or no longer.
    case withdrawn

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .none: "无"
      case .opened: "已立案"
      case .proposed: "已提出建议"
      case .notified: "已告知"
      case .decided: "已决定"
      case .served: "已送达"
      case .closed: "已结案"
      case .withdrawn: "已撤销立案"
      }
    }

    /// 序号 · The place among the phases.
    var number: UInt8 {
      switch self {
      case .none: 0
      case .opened: 1
      case .proposed: 2
      case .notified: 3
      case .decided: 4
      case .served: 5
      case .closed: 6
      case .withdrawn: 7
      }
    }
  }
}

extension Penalties {
  /// 处理决定 · What is decided at the end of an investigation.
  /// 行政处罚法 57(1).
  public enum Outcome: String, JSONName, Hashable, Sendable {
    /// 予以处罚 · A penalty is given.
    /// 行政处罚法 57(1)(1).
    case punish
    /// 不予处罚 · The act is proved and not punished.
    /// 行政处罚法 57(1)(2).
    case none
    /// 违法事实不能成立 · The facts do not hold, and there is no penalty.
    /// 行政处罚法 57(1)(3).
    case unfounded
    /// 移送司法机关 · The case is handed to the judiciary, and is not served here.
    /// 行政处罚法 57(1)(4).
    case transfer

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .punish: "予以处罚"
      case .none: "不予处罚"
      case .unfounded: "违法事实不能成立"
      case .transfer: "移送司法机关"
      }
    }
  }
}

extension Penalties {
  /// 救济途径 · The remedies against a penalty; each may be taken once.
  /// 行政处罚法 7(1).
  public enum AppealKind: String, JSONName, Hashable, Sendable {
    /// 行政复议 · Reconsideration by an organ above.
    case reconsideration
    /// 行政诉讼 · A suit before a court.
    case suit

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .reconsideration: "行政复议"
      case .suit: "行政诉讼"
      }
    }
  }
}

extension Penalties {
  /// 救济结果 · What became of an appeal.
  public enum AppealOutcome: String, JSONName, Hashable, Sendable {
    /// 维持 · The penalty stands.
    case upheld
    /// 变更 · The fine was lowered.
    case changed
    /// 撤销 · The penalty was annulled, and nothing is owed any more.
    case revoked
    /// 撤回 · The subject took the appeal back.
    case withdrawn

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .upheld: "维持"
      case .changed: "变更"
      case .revoked: "撤销"
      case .withdrawn: "撤回"
      }
    }
  }
}

extension Penalties {
  /// 结案 · How a case ended.
  public enum Closure: String, JSONName, Hashable, Sendable {
    /// 履行完毕 · Fine and late charge were paid in full.
    case paid
    /// 不予处罚 · There was no penalty, or the facts did not hold.
    case notPunished
    /// 决定被撤销 · The decision was annulled on appeal.
    case revoked
    /// 移送司法机关 · The case was handed to the judiciary.
    case transferred
    /// 申请法院强制执行 · The court was asked to enforce it, once the time for appeals had passed.
    /// 行政强制法 53.
    case enforced

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .paid: "履行完毕"
      case .notPunished: "不予处罚"
      case .revoked: "决定被撤销"
      case .transferred: "移送司法机关"
      case .enforced: "申请法院强制执行"
      }
    }
  }
}

extension Penalties {
  /// 收缴方式 · How a fine is collected.
  /// 行政处罚法 67.
  public enum Collection: String, JSONName, Hashable, Sendable {
    /// 银行缴纳 · At the bank that was named.
    /// 行政处罚法 67(3).
    case bank
    /// 当场收缴（小额） · On the spot, a small fine that was decided on the spot.
    /// 行政处罚法 68(1).
    case smallSum
    /// 当场收缴（事后难收） · On the spot, a fine that was decided on the spot and could hardly be collected later.
    /// 行政处罚法 68(2).
    case hardLater
    /// 当场收缴（边远地区） · On the spot, at the subject's own wish, where the bank is out of reach.
    /// 行政处罚法 69.
    case remote

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .bank: "银行缴纳"
      case .smallSum: "当场收缴（小额）"
      case .hardLater: "当场收缴（事后难收）"
      case .remote: "当场收缴（边远地区）"
      }
    }
  }
}

extension Penalties {
  /// 逾期 · A limit of a penalty case that ran out.
  public enum Limit: String, JSONName, Hashable, Sendable {
    /// 逾期未作出处罚决定 · The case was not decided in time.
    /// 行政处罚法 60.
    case decide
    /// 逾期未送达 · The decision was not served in time.
    /// 行政处罚法 61(1).
    case serve
    /// 逾期未缴纳罚款 · The fine was not paid in time, and a late charge runs.
    /// 行政处罚法 72(1)(1).
    case pay

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .decide: "逾期未作出处罚决定"
      case .serve: "逾期未送达"
      case .pay: "逾期未缴纳罚款"
      }
    }
  }
}

extension Penalties {
  /// 处罚告知 · Tells the subject what is intended, on what facts and law, and which rights there are.
  /// 行政处罚法 44.
  public struct Notification: Record, Equatable {
    /// 告知书文号 · The number of the written notice to the subject, of at most 256 bytes; needed, or the next of the sequence where it is empty and the unit owns one.
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

extension Penalties {
  /// 处罚告知记录 · What the subject was told, and by when a hearing may be asked for.
  /// 行政处罚法 44.
  public struct Notified: Record, Equatable {
    /// 告知书文号 · The number of the written notice to the subject.
    public var documentNumber: String = ""
    /// 拟处罚款 · The fine that is intended; no greater one may be decided without telling again.
    public var fine: Int64 = 0
    /// 听证申请期限 · The last day to ask for a hearing; left out where there is no right to one.
    /// 行政处罚法 64(1).
    public var hearingBy: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(documentNumber: String, fine: Int64, hearingBy: Day? = nil) {
      self.documentNumber = documentNumber
      self.fine = fine
      self.hearingBy = hearingBy
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
      fine = try fields.required("fine")
      hearingBy = try fields.optional("hearingBy")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("fine"); fine.write(to: &writer)
      if let value = hearingBy { writer.name("hearingBy"); value.write(to: &writer) }
    }
  }
}

extension Penalties {
  /// 陈述申辩 · The subject states and defends, before the decision; 100 times at most.
  /// 行政处罚法 45(1).
  public struct Defence: Record, Equatable {
    /// 陈述申辩内容 · The words of the subject, kept beside the ledger.
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

extension Penalties {
  /// 陈述申辩记录 · A defence as the ledger knows it: its words are a commitment.
  /// 行政处罚法 45(1).
  public struct DefenceRecord: Record, Equatable {
    /// 陈述申辩序号 · Which defence of the case it is, counted from 1.
    public var number: Int32 = 1
    /// 陈述申辩校验值 · The commitment to the words of the subject.
    public var text: LedgerDigest = .zero

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: Int32, text: LedgerDigest) {
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
      writer.name("text"); text.write(to: &writer)
    }
  }
}

extension Penalties {
  /// 听证意愿 · The subject asks for a hearing, or gives it up: once, by the day that the notice tells.
  /// 行政处罚法 64(1).
  public struct HearingWish: Record, Equatable {
    /// 放弃听证 · Whether the hearing is given up instead of asked for.
    public var waived: Bool = false

    /// A record of what is said.
    public init(waived: Bool = false) {
      self.waived = waived
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      waived = try fields.usual("waived", false)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if waived { writer.name("waived"); waived.write(to: &writer) }
    }
  }
}

extension Penalties {
  /// 听证通知 · A hearing is called, or called anew where its day or its chair cannot be kept.
  /// 行政处罚法 64(2); 64(4).
  public struct HearingCall: Record, Equatable {
    /// 听证通知书文号 · The number of the written notice to the subject; needed, or the next of the sequence where it is empty and the unit owns one.
    public var documentNumber: String = ""
    /// 听证日期 · The day of the hearing, by default seven working days on at the earliest.
    /// 行政处罚法 64(2); 85.
    public var day: Day = Day(0)
    /// 听证时间 · When it begins, such as 上午9时, as its notice tells; empty where the host's own paper tells it.
    /// 行政处罚法 64(2).
    public var time: String = ""
    /// 听证地点 · Where the hearing is held, of at most 512 bytes.
    /// 行政处罚法 64(2).
    public var place: String = ""
    /// 听证主持人 · The id of whoever presides: of the same organ, and never an officer of the case.
    /// 行政处罚法 64(4).
    public var chair: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(documentNumber: String = "", day: Day, time: String = "", place: String, chair: String) {
      self.documentNumber = documentNumber
      self.day = day
      self.time = time
      self.place = place
      self.chair = chair
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      chair = try fields.required("chair")
      day = try fields.required("day")
      documentNumber = try fields.usual("documentNumber", "")
      place = try fields.required("place")
      time = try fields.usual("time", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("chair"); writer.freeText(chair)
      writer.name("day"); day.write(to: &writer)
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      writer.name("place"); writer.freeText(place)
      if !time.isEmpty { writer.name("time"); writer.freeText(time) }
    }
  }
}

extension Penalties {
  /// 听证笔录 · The hearing was held, as whoever presided over it records.
  /// 行政处罚法 64(8); 65.
  public struct HearingMinutes: Record, Equatable {
    /// 笔录内容 · What was said and found, kept beside the ledger.
    public var opinion: String = ""
    /// 听证笔录文号 · The number of the minutes.
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

extension Penalties {
  /// 听证记录 · A hearing as the ledger knows it: its words are a commitment.
  /// 行政处罚法 64(8); 65.
  public struct HearingRecord: Record, Equatable {
    /// 听证笔录文号 · The number of the minutes.
    public var documentNumber: String = ""
    /// 笔录校验值 · The commitment to what was said and found.
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

extension Penalties {
  /// 法制审核 · A review of the law of the proposal as it stands, by someone who did not investigate.
  /// 行政处罚法 58(1).
  public struct LegalReview: Record, Equatable {
    /// 审核通过 · Whether the review agrees; without that there is no decision where a review is needed.
    public var agreed: Bool = false
    /// 审核意见 · What the reviewer holds, of at most 4,096 bytes; needed where the review does not agree.
    public var opinion: String = ""
    /// 审核意见书文号 · The number of the written opinion.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(agreed: Bool, opinion: String = "", documentNumber: String) {
      self.agreed = agreed
      self.opinion = opinion
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      agreed = try fields.required("agreed")
      documentNumber = try fields.required("documentNumber")
      opinion = try fields.usual("opinion", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("agreed"); agreed.write(to: &writer)
      writer.name("documentNumber"); writer.freeText(documentNumber)
      if !opinion.isEmpty { writer.name("opinion"); writer.freeText(opinion) }
    }
  }
}

extension Penalties {
  /// 处罚审批 · A person decides: the head of the organ, or an officer of the case where it is done on the spot.
  /// 行政处罚法 57.
  public struct Approval: Record, Equatable {
    /// 处理决定 · What is decided.
    public var outcome: Penalties.Outcome = .punish
    /// 决定书文号 · The number of the written decision; needed, or the next of the sequence where it is empty and the unit owns one.
    /// 行政处罚法 59(1).
    public var documentNumber: String = ""
    /// 罚款数额 · Another fine than proposed, within the law and no more than the subject was told; left out: as proposed, and where there is no penalty.
    public var fine: Int64? = nil
    /// 说明理由 · Why the decision differs from the proposal or from like cases; may be left out only where it does not.
    public var reason: String = ""
    /// 集体讨论记录号 · The number of the minutes of the leading body; needed where it must decide together, and may else be left out.
    /// 行政处罚法 57(2).
    public var collective: String = ""
    /// 适用首违不罚 · Whether the first offence goes unpunished: true with no penalty, false with one; left out where it was not asked.
    /// 行政处罚法 33(1).
    public var consented: Bool? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ outcome: Penalties.Outcome, documentNumber: String = "", fine: Int64? = nil, reason: String = "", collective: String = "", consented: Bool? = nil) {
      self.outcome = outcome
      self.documentNumber = documentNumber
      self.fine = fine
      self.reason = reason
      self.collective = collective
      self.consented = consented
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      collective = try fields.usual("collective", "")
      consented = try fields.optional("consented")
      documentNumber = try fields.usual("documentNumber", "")
      fine = try fields.optional("fine")
      outcome = try fields.required("outcome")
      reason = try fields.usual("reason", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !collective.isEmpty { writer.name("collective"); writer.freeText(collective) }
      if let value = consented { writer.name("consented"); value.write(to: &writer) }
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      if let value = fine { writer.name("fine"); value.write(to: &writer) }
      writer.name("outcome"); outcome.write(to: &writer)
      if !reason.isEmpty { writer.name("reason"); writer.freeText(reason) }
    }
  }
}

extension Penalties {
  /// 处罚决定书 · A decision as it stands, with what follows from it.
  /// 行政处罚法 57; 59(1).
  public struct Decision: Record, Equatable {
    /// 决定书文号 · The number of the written decision.
    public var documentNumber: String = ""
    /// 处理决定 · What is decided.
    public var outcome: Penalties.Outcome = .punish
    /// 集体讨论记录号 · The number of the minutes of the leading body; empty where it did not decide together.
    /// 行政处罚法 57(2).
    public var collective: String = ""
    /// 适用首违不罚 · Whether the first offence goes unpunished; left out where it was not asked.
    /// 行政处罚法 33(1).
    public var consented: Bool? = nil
    /// 说明理由 · Why the decision differs from the proposal or from like cases; empty where it does not.
    public var reason: String = ""
    /// 罚款数额 · The fine; 0 where there is no penalty.
    public var fine: Int64 = 0
    /// 裁量幅度 · The band of the proposal; none where there is no penalty.
    public var band: DiscretionBand = .middle
    /// 并处种类 · What goes beside the fine; empty where nothing does.
    public var kinds: [PenaltyKind] = []
    /// 送达期限 · The last day to serve it, by default seven working days on.
    /// 行政处罚法 61(1); 85.
    public var serveBy: Day = Day(0)
    /// 当场处罚 · Whether it was decided on the spot, without telling beforehand.
    /// 行政处罚法 51.
    public var spot: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(documentNumber: String, outcome: Penalties.Outcome, collective: String = "", consented: Bool? = nil, reason: String = "", fine: Int64, band: DiscretionBand, kinds: [PenaltyKind] = [], serveBy: Day, spot: Bool = false) {
      self.documentNumber = documentNumber
      self.outcome = outcome
      self.collective = collective
      self.consented = consented
      self.reason = reason
      self.fine = fine
      self.band = band
      self.kinds = kinds
      self.serveBy = serveBy
      self.spot = spot
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      band = try fields.required("band")
      collective = try fields.usual("collective", "")
      consented = try fields.optional("consented")
      documentNumber = try fields.required("documentNumber")
      fine = try fields.required("fine")
      kinds = try fields.list("kinds")
      outcome = try fields.required("outcome")
      reason = try fields.usual("reason", "")
      serveBy = try fields.required("serveBy")
      spot = try fields.usual("spot", false)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("band"); band.write(to: &writer)
      if !collective.isEmpty { writer.name("collective"); writer.freeText(collective) }
      if let value = consented { writer.name("consented"); value.write(to: &writer) }
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("fine"); fine.write(to: &writer)
      if !kinds.isEmpty { writer.name("kinds"); kinds.write(to: &writer) }
      writer.name("outcome"); outcome.write(to: &writer)
      if !reason.isEmpty { writer.name("reason"); writer.freeText(reason) }
      writer.name("serveBy"); serveBy.write(to: &writer)
      if spot { writer.name("spot"); spot.write(to: &writer) }
    }
  }
}

extension Penalties {
  /// 送达结果 · A decision was served, and what runs from then.
  /// 行政处罚法 61.
  public struct Served: Record, Equatable {
    /// 送达记录 · How, to whom and when it was served; the receiver is a commitment.
    public var service: Cases.ServiceRecord = Cases.ServiceRecord()
    /// 缴款期限 · The last day to pay, by default 15 calendar days on; left out where there is no fine.
    /// 行政处罚法 67(3).
    public var payBy: Day? = nil
    /// 复议申请期限 · The last day to ask for reconsideration, by default 60 calendar days on.
    /// 行政复议法(2023) 20(1).
    public var reconsiderBy: Day = Day(0)
    /// 起诉期限 · The last day to sue without a reconsideration, as many months on as the profile says.
    /// 行政诉讼法 46(1).
    public var sueBy: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(service: Cases.ServiceRecord, payBy: Day? = nil, reconsiderBy: Day, sueBy: Day) {
      self.service = service
      self.payBy = payBy
      self.reconsiderBy = reconsiderBy
      self.sueBy = sueBy
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      payBy = try fields.optional("payBy")
      reconsiderBy = try fields.required("reconsiderBy")
      service = try fields.required("service")
      sueBy = try fields.required("sueBy")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = payBy { writer.name("payBy"); value.write(to: &writer) }
      writer.name("reconsiderBy"); reconsiderBy.write(to: &writer)
      writer.name("service"); service.write(to: &writer)
      writer.name("sueBy"); sueBy.write(to: &writer)
    }
  }
}

extension Penalties {
  /// 缴款 · Money came in at the bank, in one sum or in several.
  /// 行政处罚法 67(3).
  public struct Payment: Record, Equatable {
    /// 缴款金额 · How much came in, no more than what is left of fine and late charge on that day.
    public var fen: Int64 = 0
    /// 缴款票据号 · The number of the receipt, of at most 256 bytes.
    public var receiptNumber: String = ""
    /// 收缴方式 · How it was collected; at the bank where it is left out.
    /// 行政处罚法 67(3); 68; 69.
    public var way: Penalties.Collection = .bank

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(fen: Int64, receiptNumber: String, way: Penalties.Collection = .bank) {
      self.fen = fen
      self.receiptNumber = receiptNumber
      self.way = way
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      fen = try fields.required("fen")
      receiptNumber = try fields.required("receiptNumber")
      way = try fields.usual("way", .bank)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("fen"); fen.write(to: &writer)
      writer.name("receiptNumber"); writer.freeText(receiptNumber)
      if way != .bank { writer.name("way"); way.write(to: &writer) }
    }
  }
}

extension Penalties {
  /// 缴款结果 · What a payment settled: the fine first, then the late charge.
  public struct Paid: Record, Equatable {
    /// 冲抵罚款 · How much of it settled the fine.
    public var fine: Int64 = 0
    /// 冲抵加处罚款 · How much of it settled the late charge.
    /// 行政处罚法 72(1)(1).
    public var charge: Int64 = 0
    /// 计至缴款日加处罚款 · The late charge of the days up to this payment that was not yet counted.
    /// 行政处罚法 72(1)(1).
    public var accrued: Int64 = 0
    /// 缴款票据号 · The number of the receipt.
    public var receiptNumber: String = ""
    /// 收缴方式 · How it was collected.
    /// 行政处罚法 67(3); 68; 69.
    public var way: Penalties.Collection = .bank
    /// 交款期限 · For what was collected on the spot, the last day on which the officers hand it in to the organ; left out at the bank.
    /// 行政处罚法 71.
    public var handInBy: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(fine: Int64, charge: Int64 = 0, accrued: Int64 = 0, receiptNumber: String, way: Penalties.Collection = .bank, handInBy: Day? = nil) {
      self.fine = fine
      self.charge = charge
      self.accrued = accrued
      self.receiptNumber = receiptNumber
      self.way = way
      self.handInBy = handInBy
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      accrued = try fields.usual("accrued", 0)
      charge = try fields.usual("charge", 0)
      fine = try fields.required("fine")
      handInBy = try fields.optional("handInBy")
      receiptNumber = try fields.required("receiptNumber")
      way = try fields.usual("way", .bank)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if accrued != 0 { writer.name("accrued"); accrued.write(to: &writer) }
      if charge != 0 { writer.name("charge"); charge.write(to: &writer) }
      writer.name("fine"); fine.write(to: &writer)
      if let value = handInBy { writer.name("handInBy"); value.write(to: &writer) }
      writer.name("receiptNumber"); writer.freeText(receiptNumber)
      if way != .bank { writer.name("way"); way.write(to: &writer) }
    }
  }
}

extension Penalties {
  /// 分期 · A part of a fine, and the day by which it is paid.
  /// 行政处罚法 66(2).
  public struct Instalment: Record, Equatable {
    /// 缴纳期限 · The last day to pay it.
    public var by: Day = Day(0)
    /// 缴纳金额 · How much.
    public var fen: Int64 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ by: Day, _ fen: Int64) {
      self.by = by
      self.fen = fen
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      by = try fields.required("by")
      fen = try fields.required("fen")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("by"); by.write(to: &writer)
      writer.name("fen"); fen.write(to: &writer)
    }
  }
}

extension Penalties {
  /// 暂缓或分期缴纳 · The fine may be paid later or in parts, on application and for hardship.
  /// 行政处罚法 66(2).
  public struct Deferral: Record, Equatable {
    /// 缓缴截止日 · The new last day to pay: after the old one, and today or later.
    public var until: Day = Day(0)
    /// 分期安排 · For payment in parts, 2…60 of them: one after the other, the last by that day, and together what is left of the fine; empty where all of it is put off.
    /// 行政处罚法 66(2).
    public var parts: [Penalties.Instalment] = []
    /// 缓缴理由 · The hardship of the subject, of at most 4,096 bytes.
    public var reason: String = ""
    /// 缓缴批准文号 · The number of the written approval.
    public var documentNumber: String = ""
    /// 计至缓缴日加处罚款 · The late charge of the days up to now that was not yet counted; it stays owed.
    /// 行政处罚法 72(1)(1).
    public internal(set) var accrued: Int64 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(until: Day, parts: [Penalties.Instalment] = [], reason: String, documentNumber: String) {
      self.until = until
      self.parts = parts
      self.reason = reason
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      if fields.isRecorded { accrued = try fields.usual("accrued", 0) }
      documentNumber = try fields.required("documentNumber")
      parts = try fields.list("parts")
      reason = try fields.required("reason")
      until = try fields.required("until")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if accrued != 0 { writer.name("accrued"); accrued.write(to: &writer) }
      writer.name("documentNumber"); writer.freeText(documentNumber)
      if !parts.isEmpty { writer.name("parts"); parts.write(to: &writer) }
      writer.name("reason"); writer.freeText(reason)
      writer.name("until"); until.write(to: &writer)
    }
  }
}

extension Penalties {
  /// 复议或诉讼 · The subject appeals, within the time that was told; no late charge runs meanwhile.
  /// 行政处罚法 7(1); 73(3).
  public struct Appeal: Record, Equatable {
    /// 受理文书号 · The number of the paper that tells of the appeal.
    public var documentNumber: String = ""
    /// 救济途径 · Which remedy is taken; each once.
    public var kind: Penalties.AppealKind = .reconsideration
    /// 受理机关 · The name of the organ or court before which it is, of at most 512 bytes.
    public var organ: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(documentNumber: String, kind: Penalties.AppealKind, organ: String) {
      self.documentNumber = documentNumber
      self.kind = kind
      self.organ = organ
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
      kind = try fields.required("kind")
      organ = try fields.required("organ")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("kind"); kind.write(to: &writer)
      writer.name("organ"); writer.freeText(organ)
    }
  }
}

extension Penalties {
  /// 复议或诉讼结果 · The appeal that ran was answered or taken back.
  public struct AppealAnswer: Record, Equatable {
    /// 救济结果 · What became of the appeal.
    public var outcome: Penalties.AppealOutcome = .upheld
    /// 变更后罚款 · The fine as changed, less than before; given with a change, and only then.
    /// 行政复议法(2023) 63(2); 行政诉讼法 77(2).
    public var fine: Int64? = nil
    /// 变更前罚款 · For a fine that was lowered or annulled, what it was until then: like cases are compared by what stands.
    /// 行政处罚法 34.
    public internal(set) var before: Int64 = 0
    /// 决定或判决文号 · The number of the decision or judgment.
    public var documentNumber: String = ""
    /// 起诉期限 · The last day to sue after a reconsideration, by default 15 calendar days on, in place of the old one; left out where none follows.
    /// 行政诉讼法 45.
    public internal(set) var sueBy: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ outcome: Penalties.AppealOutcome, fine: Int64? = nil, documentNumber: String) {
      self.outcome = outcome
      self.fine = fine
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      if fields.isRecorded { before = try fields.usual("before", 0) }
      documentNumber = try fields.required("documentNumber")
      fine = try fields.optional("fine")
      outcome = try fields.required("outcome")
      if fields.isRecorded { sueBy = try fields.optional("sueBy") }
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if before != 0 { writer.name("before"); before.write(to: &writer) }
      writer.name("documentNumber"); writer.freeText(documentNumber)
      if let value = fine { writer.name("fine"); value.write(to: &writer) }
      writer.name("outcome"); outcome.write(to: &writer)
      if let value = sueBy { writer.name("sueBy"); value.write(to: &writer) }
    }
  }
}

extension Penalties {
  /// 结案 · The case is closed in the way that its decision and its payments allow, and not while an appeal runs.
  public struct Closing: Record, Equatable {
    /// 结案方式 · How the case ended.
    public var how: Penalties.Closure = .paid
    /// 结案文书号 · The number of the application to the court; needed where the court enforces, and may else be left out.
    /// 行政强制法 53.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ how: Penalties.Closure, documentNumber: String = "") {
      self.how = how
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.usual("documentNumber", "")
      how = try fields.required("how")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      writer.name("how"); how.write(to: &writer)
    }
  }
}

extension Penalties {
  /// 延长办案期限 · More time to decide, as a law, regulation or rule other than the Act allows; once, and before the limit has passed.
  /// 行政处罚法 60.
  public struct TimeExtension: Record, Equatable {
    /// 延长天数 · Calendar days added, no more than the benchmark or the rule set allows.
    public var days: Int32 = 0
    /// 延长理由 · Why it cannot be decided in time, of at most 4,096 bytes.
    public var reason: String = ""
    /// 延长审批文号 · The number of the written approval.
    public var documentNumber: String = ""
    /// 延长后办案期限 · The new last day for deciding.
    public internal(set) var decideBy: Day? = nil

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
      if fields.isRecorded { decideBy = try fields.optional("decideBy") }
      documentNumber = try fields.required("documentNumber")
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("days"); days.write(to: &writer)
      if let value = decideBy { writer.name("decideBy"); value.write(to: &writer) }
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("reason"); writer.freeText(reason)
    }
  }
}

extension Penalties {
  /// 逾期记录 · A limit ran out without what it asks for: found by time alone, once, when it does.
  public struct Overrun: Record, Equatable {
    /// 逾期事项 · Which limit ran out.
    public var limit: Penalties.Limit = .decide
    /// 期限届满日 · The last day of the limit.
    public var due: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(limit: Penalties.Limit, due: Day) {
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

extension Penalties {
  /// 立案 · A violation as a case is opened on it, within the time to punish.
  /// 行政处罚法 54(2); 36(1).
  public struct Opening: Record, Equatable {
    /// 违法行为代码 · The code of a violation whose benchmark was in force on the day of the act.
    public var benchmark: String = ""
    /// 当事人 · Who did it, a person or an organisation; kept beside the ledger.
    public var subject: Cases.Applicant = Cases.Applicant()
    /// 违法事实 · What happened, kept beside the ledger; never blank.
    public var fact: String = ""
    /// 违法行为日期 · The day of the act, or its last day where it went on.
    /// 行政处罚法 36(2).
    public var committed: Day = Day(0)
    /// 违法行为起始日 · Where the act went on, the first day of it, before its last; left out for the act of a day.
    /// 行政处罚法 36(2).
    public var since: Day? = nil
    /// 仍在继续 · Whether it still went on when it was found: its last day so far is then the day it was found, and the time to punish has not begun.
    /// 行政处罚法 36(2).
    public var ongoing: Bool = false
    /// 同时违反的规定 · Codes of other violations whose rules the same act breaks, 16 at most: of several fines the higher one counts.
    /// 行政处罚法 29.
    public var others: [String] = []
    /// 前案编号 · Where the same act of the same person was the matter of an earlier case that ended without a penalty, the number of that case.
    /// 行政处罚法 29.
    public var again: String = ""
    /// 非法财物价值 · The value of illegal goods to be confiscated; 0 where there are none.
    /// 行政处罚法 63(1)(2).
    public var goods: Int64 = 0
    /// 发现日期 · The day the act was found: not before it, and today or earlier.
    /// 行政处罚法 36(1).
    public var discovered: Day = Day(0)
    /// 延长时效 · Whether life, health or financial safety was touched and harm was done: the longer time bar.
    /// 行政处罚法 36(1).
    public var grave: Bool = false
    /// 办案人员 · The ids of the officers who investigate, by default two at least and all of the unit that punishes.
    /// 行政处罚法 42(1).
    public var officers: [String] = []
    /// 罚款基数 · The amount that the fine is a multiple of; needed where the benchmark is a multiple, and may else be left out.
    public var base: Int64? = nil
    /// 违法所得 · The illegal gain to be confiscated; 0 where there is none.
    /// 行政处罚法 28(2).
    public var gain: Int64 = 0
    /// 门户账号 · The account at the portal by which subjects see their own case, of at most 128 bytes; it stays in the ledger. Empty where there is none.
    public var account: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(benchmark: String, subject: Cases.Applicant, fact: String, committed: Day, since: Day? = nil, ongoing: Bool = false, others: [String] = [], again: String = "", goods: Int64 = 0, discovered: Day, grave: Bool = false, officers: [String] = [], base: Int64? = nil, gain: Int64 = 0, account: String = "") {
      self.benchmark = benchmark
      self.subject = subject
      self.fact = fact
      self.committed = committed
      self.since = since
      self.ongoing = ongoing
      self.others = others
      self.again = again
      self.goods = goods
      self.discovered = discovered
      self.grave = grave
      self.officers = officers
      self.base = base
      self.gain = gain
      self.account = account
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      account = try fields.usual("account", "")
      again = try fields.usual("again", "")
      base = try fields.optional("base")
      benchmark = try fields.required("benchmark")
      committed = try fields.required("committed")
      discovered = try fields.required("discovered")
      fact = try fields.required("fact")
      gain = try fields.usual("gain", 0)
      goods = try fields.usual("goods", 0)
      grave = try fields.usual("grave", false)
      officers = try fields.list("officers")
      ongoing = try fields.usual("ongoing", false)
      others = try fields.list("others")
      since = try fields.optional("since")
      subject = try fields.required("subject")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !account.isEmpty { writer.name("account"); writer.freeText(account) }
      if !again.isEmpty { writer.name("again"); writer.freeText(again) }
      if let value = base { writer.name("base"); value.write(to: &writer) }
      writer.name("benchmark"); writer.freeText(benchmark)
      writer.name("committed"); committed.write(to: &writer)
      writer.name("discovered"); discovered.write(to: &writer)
      if !writer.withholdsPersonal { writer.name("fact"); fact.write(to: &writer) }
      if gain != 0 { writer.name("gain"); gain.write(to: &writer) }
      if goods != 0 { writer.name("goods"); goods.write(to: &writer) }
      if grave { writer.name("grave"); grave.write(to: &writer) }
      if !officers.isEmpty { writer.name("officers"); officers.write(to: &writer) }
      if ongoing { writer.name("ongoing"); ongoing.write(to: &writer) }
      if !others.isEmpty { writer.name("others"); writer.freeText(others) }
      if let value = since { writer.name("since"); value.write(to: &writer) }
      if !writer.withholdsPersonal { writer.name("subject"); subject.write(to: &writer) }
    }
  }
}

extension Penalties {
  /// 立案登记 · A case as the ledger knows it: who and what are commitments, limits are days.
  /// 行政处罚法 54(2).
  public struct Registration: Record, Equatable {
    /// 处罚机关 · The code of the unit that punishes: the one whose officer opened the case.
    public var unit: String = ""
    /// 违法行为代码 · The code of the violation.
    public var benchmark: String = ""
    /// 当事人校验值 · The commitment to who did it.
    public var subject: LedgerDigest = .zero
    /// 违法事实校验值 · The commitment to what happened.
    public var fact: LedgerDigest = .zero
    /// 当事人为单位 · Whether an organisation did it, and not a citizen: other amounts count.
    public var organisation: Bool = false
    /// 违法行为日期 · The day of the act, or its last day where it went on.
    /// 行政处罚法 36(2).
    public var committed: Day = Day(0)
    /// 违法行为起始日 · Where the act went on, the first day of it.
    /// 行政处罚法 36(2).
    public var since: Day? = nil
    /// 仍在继续 · Whether it still went on when it was found.
    /// 行政处罚法 36(2).
    public var ongoing: Bool = false
    /// 同时违反的规定 · Codes of other violations whose rules the same act breaks.
    /// 行政处罚法 29.
    public var others: [String] = []
    /// 前案编号 · The earlier case of the same act, which ended without a penalty; empty where there was none.
    /// 行政处罚法 29.
    public var again: String = ""
    /// 同一行为标识 · A keyed hash of person, violation and day, by which the same act is found again and no one is; left out where nothing tells the person.
    /// 行政处罚法 29.
    public var act: LedgerDigest? = nil
    /// 非法财物价值 · The value of illegal goods to be confiscated; 0 where there are none.
    /// 行政处罚法 63(1)(2).
    public var goods: Int64 = 0
    /// 发现日期 · The day the act was found.
    public var discovered: Day = Day(0)
    /// 延长时效 · Whether life, health or financial safety was touched and harm was done.
    /// 行政处罚法 36(1).
    public var grave: Bool = false
    /// 办案人员 · The ids of the officers who investigate.
    /// 行政处罚法 42(1).
    public var officers: [String] = []
    /// 罚款基数 · The amount that the fine is a multiple of; left out where it is none.
    public var base: Int64? = nil
    /// 违法所得 · The illegal gain to be confiscated; 0 where there is none.
    /// 行政处罚法 28(2).
    public var gain: Int64 = 0
    /// 门户账号 · The account at the portal by which subjects see their own case; empty where there is none.
    public var account: String = ""
    /// 办案期限 · The last day for deciding, by default 90 calendar days on; left out where the profile knows no limit.
    /// 行政处罚法 60.
    public var decideBy: Day? = nil
    /// 处罚时效届满日 · The last day on which the act could be found and still be punished.
    /// 行政处罚法 36(1).
    public var barDay: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(unit: String, benchmark: String, subject: LedgerDigest, fact: LedgerDigest, organisation: Bool = false, committed: Day, since: Day? = nil, ongoing: Bool = false, others: [String] = [], again: String = "", act: LedgerDigest? = nil, goods: Int64 = 0, discovered: Day, grave: Bool = false, officers: [String] = [], base: Int64? = nil, gain: Int64 = 0, account: String = "", decideBy: Day? = nil, barDay: Day) {
      self.unit = unit
      self.benchmark = benchmark
      self.subject = subject
      self.fact = fact
      self.organisation = organisation
      self.committed = committed
      self.since = since
      self.ongoing = ongoing
      self.others = others
      self.again = again
      self.act = act
      self.goods = goods
      self.discovered = discovered
      self.grave = grave
      self.officers = officers
      self.base = base
      self.gain = gain
      self.account = account
      self.decideBy = decideBy
      self.barDay = barDay
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      account = try fields.usual("account", "")
      act = try fields.optional("act")
      again = try fields.usual("again", "")
      barDay = try fields.required("barDay")
      base = try fields.optional("base")
      benchmark = try fields.required("benchmark")
      committed = try fields.required("committed")
      decideBy = try fields.optional("decideBy")
      discovered = try fields.required("discovered")
      fact = try fields.required("fact")
      gain = try fields.usual("gain", 0)
      goods = try fields.usual("goods", 0)
      grave = try fields.usual("grave", false)
      officers = try fields.list("officers")
      ongoing = try fields.usual("ongoing", false)
      organisation = try fields.usual("organisation", false)
      others = try fields.list("others")
      since = try fields.optional("since")
      subject = try fields.required("subject")
      unit = try fields.required("unit")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !account.isEmpty { writer.name("account"); writer.freeText(account) }
      if let value = act { writer.name("act"); value.write(to: &writer) }
      if !again.isEmpty { writer.name("again"); writer.freeText(again) }
      writer.name("barDay"); barDay.write(to: &writer)
      if let value = base { writer.name("base"); value.write(to: &writer) }
      writer.name("benchmark"); writer.freeText(benchmark)
      writer.name("committed"); committed.write(to: &writer)
      if let value = decideBy { writer.name("decideBy"); value.write(to: &writer) }
      writer.name("discovered"); discovered.write(to: &writer)
      writer.name("fact"); fact.write(to: &writer)
      if gain != 0 { writer.name("gain"); gain.write(to: &writer) }
      if goods != 0 { writer.name("goods"); goods.write(to: &writer) }
      if grave { writer.name("grave"); grave.write(to: &writer) }
      if !officers.isEmpty { writer.name("officers"); officers.write(to: &writer) }
      if ongoing { writer.name("ongoing"); ongoing.write(to: &writer) }
      if organisation { writer.name("organisation"); organisation.write(to: &writer) }
      if !others.isEmpty { writer.name("others"); writer.freeText(others) }
      if let value = since { writer.name("since"); value.write(to: &writer) }
      writer.name("subject"); subject.write(to: &writer)
      writer.name("unit"); unit.write(to: &writer)
    }
  }
}

extension Penalties {
  /// 裁量情节 · Something that speaks for or against the offender, put on file with its evidence before the decision.
  /// 行政处罚法 5(2).
  public struct CircumstanceFound: Record, Equatable {
    /// 情节种类 · What it is; each kind once in a case.
    public var kind: Circumstance.Kind = .harmReduced
    /// 证据索引 · Where it is recorded: one to 64 references of at most 256 bytes each.
    public var evidence: [String] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ kind: Circumstance.Kind, evidence: [String] = []) {
      self.kind = kind
      self.evidence = evidence
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      evidence = try fields.list("evidence")
      kind = try fields.required("kind")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !evidence.isEmpty { writer.name("evidence"); writer.freeText(evidence) }
      writer.name("kind"); kind.write(to: &writer)
    }
  }
}

extension Penalties {
  /// 裁量依据 · What a proposal is reckoned from, besides the circumstances on file.
  public struct Calculation: Record, Equatable {
    /// 裁量事实 · Facts that tiers are told by, such as days late, 64 at most; empty where no tier asks for any.
    public var facts: [PenaltyMeasure] = []
    /// 裁量因素评分 · How heavy each weight of the benchmark is, 0…10,000 each, 64 at most; one that is left out counts as 0.
    public var weighed: [PenaltyMeasure] = []
    /// 档内位置 · How far into the band the fine lies, 0…10,000; read only where the benchmark has no weights.
    public var share: Int64 = 5_000
    /// 适用减轻处罚 · Whether circumstances for the offender lead below the least fine of the law, where it knows one, and not only to the lower band.
    /// 行政处罚法 32.
    public var mitigate: Bool = false

    /// A record of what is said.
    public init(facts: [PenaltyMeasure] = [], weighed: [PenaltyMeasure] = [], share: Int64 = 5_000, mitigate: Bool = false) {
      self.facts = facts
      self.weighed = weighed
      self.share = share
      self.mitigate = mitigate
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      facts = try fields.list("facts")
      mitigate = try fields.usual("mitigate", false)
      share = try fields.usual("share", 5_000)
      weighed = try fields.list("weighed")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !facts.isEmpty { writer.name("facts"); facts.write(to: &writer) }
      if mitigate { writer.name("mitigate"); mitigate.write(to: &writer) }
      if share != 5_000 { writer.name("share"); share.write(to: &writer) }
      if !weighed.isEmpty { writer.name("weighed"); weighed.write(to: &writer) }
    }
  }
}

extension Penalties {
  /// 裁量说明行 · One step of a reckoning, in words that people can check.
  public struct Line: Record, Equatable {
    /// 中文说明 · The step in Chinese.
    public var chinese: String = ""
    /// 英文说明 · The step in English.
    public var english: String = ""
    /// 依据条款 · What the step rests on in Chinese, in force on the day it was reckoned; empty where that is no law and no rule of the place.
    public var article: String = ""
    /// 依据标识 · The same as data, with the version of the statute.
    public var basis: String = ""
    /// 证据索引 · Where the evidence of the step is recorded; empty where it needs none.
    public var evidence: [String] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(chinese: String, english: String, article: String, basis: String = "", evidence: [String] = []) {
      self.chinese = chinese
      self.english = english
      self.article = article
      self.basis = basis
      self.evidence = evidence
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      article = try fields.required("article")
      basis = try fields.usual("basis", "")
      chinese = try fields.required("chinese")
      english = try fields.required("english")
      evidence = try fields.list("evidence")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("article"); article.write(to: &writer)
      if !basis.isEmpty { writer.name("basis"); writer.freeText(basis) }
      writer.name("chinese"); chinese.write(to: &writer)
      writer.name("english"); english.write(to: &writer)
      if !evidence.isEmpty { writer.name("evidence"); writer.freeText(evidence) }
    }
  }
}

extension Penalties {
  /// 处罚建议 · A penalty that is proposed: the reckoning of the library, never in force before a person decides.
  public struct Proposal: Record, Equatable {
    /// 违法行为代码 · The code of the violation.
    public var benchmark: String = ""
    /// 基准版本 · The version of the benchmark that was applied: that of the day of the act, or today's where it is lighter.
    /// 行政处罚法 37.
    public var version: Int64 = 1
    /// 裁量幅度 · The band in which the fine lies.
    public var band: DiscretionBand = .middle
    /// 幅度下限 · The least fine of the band.
    public var low: Int64 = 0
    /// 幅度上限 · The greatest fine of the band.
    public var high: Int64 = 0
    /// 法定最低罚款 · The least fine of the law, in the case at hand.
    public var least: Int64 = 0
    /// 法定最高罚款 · The greatest fine of the law, in the case at hand.
    public var most: Int64 = 0
    /// 建议罚款 · The fine that is proposed; 0 without a penalty.
    public var fine: Int64 = 0
    /// 并处种类 · What goes beside the fine; empty where nothing does.
    public var kinds: [PenaltyKind] = []
    /// 裁量阶次 · The published tier in which the fine lies; left out where no tiers are published.
    public var tier: String? = nil
    /// 裁量过程 · How it was found, line by line.
    public var lines: [Penalties.Line] = []
    /// 待定首违不罚 · Whether a person must still say if the first offence goes unpunished.
    /// 行政处罚法 33(1).
    public var needsConsent: Bool = false
    /// 可当场处罚 · Whether it may be decided on the spot.
    /// 行政处罚法 51.
    public var onTheSpot: Bool = false
    /// 可要求听证 · Whether a hearing may be asked for.
    /// 行政处罚法 63(1).
    public var hearing: Bool = false
    /// 须法制审核 · Whether a legal review must come before the decision.
    /// 行政处罚法 58(1).
    public var review: Bool = false
    /// 须集体讨论 · Whether the leading body must decide together.
    /// 行政处罚法 57(2).
    public var collective: Bool = false
    /// 类案件数 · How many like cases of the last twelve months there are, of the same violation and band; 0 where too few to compare with.
    public var likeCases: Int64 = 0
    /// 类案平均罚款 · The mean of their fines, rounded down to a fen; 0 where there are too few.
    public var likeMean: Int64 = 0
    /// 偏离类案 · Whether the fine lies too far from that mean: the decision then needs a reason.
    public var deviates: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(benchmark: String, version: Int64, band: DiscretionBand, low: Int64, high: Int64, least: Int64, most: Int64, fine: Int64, kinds: [PenaltyKind] = [], tier: String? = nil, lines: [Penalties.Line] = [], needsConsent: Bool = false, onTheSpot: Bool = false, hearing: Bool = false, review: Bool = false, collective: Bool = false, likeCases: Int64 = 0, likeMean: Int64 = 0, deviates: Bool = false) {
      self.benchmark = benchmark
      self.version = version
      self.band = band
      self.low = low
      self.high = high
      self.least = least
      self.most = most
      self.fine = fine
      self.kinds = kinds
      self.tier = tier
      self.lines = lines
      self.needsConsent = needsConsent
      self.onTheSpot = onTheSpot
      self.hearing = hearing
      self.review = review
      self.collective = collective
      self.likeCases = likeCases
      self.likeMean = likeMean
      self.deviates = deviates
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      band = try fields.required("band")
      benchmark = try fields.required("benchmark")
      collective = try fields.usual("collective", false)
      deviates = try fields.usual("deviates", false)
      fine = try fields.required("fine")
      hearing = try fields.usual("hearing", false)
      high = try fields.required("high")
      kinds = try fields.list("kinds")
      least = try fields.required("least")
      likeCases = try fields.usual("likeCases", 0)
      likeMean = try fields.usual("likeMean", 0)
      lines = try fields.list("lines")
      low = try fields.required("low")
      most = try fields.required("most")
      needsConsent = try fields.usual("needsConsent", false)
      onTheSpot = try fields.usual("onTheSpot", false)
      review = try fields.usual("review", false)
      tier = try fields.optional("tier")
      version = try fields.required("version")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("band"); band.write(to: &writer)
      writer.name("benchmark"); writer.freeText(benchmark)
      if collective { writer.name("collective"); collective.write(to: &writer) }
      if deviates { writer.name("deviates"); deviates.write(to: &writer) }
      writer.name("fine"); fine.write(to: &writer)
      if hearing { writer.name("hearing"); hearing.write(to: &writer) }
      writer.name("high"); high.write(to: &writer)
      if !kinds.isEmpty { writer.name("kinds"); kinds.write(to: &writer) }
      writer.name("least"); least.write(to: &writer)
      if likeCases != 0 { writer.name("likeCases"); likeCases.write(to: &writer) }
      if likeMean != 0 { writer.name("likeMean"); likeMean.write(to: &writer) }
      if !lines.isEmpty { writer.name("lines"); lines.write(to: &writer) }
      writer.name("low"); low.write(to: &writer)
      writer.name("most"); most.write(to: &writer)
      if needsConsent { writer.name("needsConsent"); needsConsent.write(to: &writer) }
      if onTheSpot { writer.name("onTheSpot"); onTheSpot.write(to: &writer) }
      if review { writer.name("review"); review.write(to: &writer) }
      if let value = tier { writer.name("tier"); writer.freeText(value) }
      writer.name("version"); version.write(to: &writer)
    }
  }
}

extension Penalties {
  /// 处罚案件筛选 · Which penalty cases to list.
  public struct Filter: Record, Equatable {
    /// 处罚机关 · The code of the unit that punishes; empty for all.
    public var unit: String = ""
    /// 违法行为代码 · The code of the violation; empty for all.
    public var benchmark: String = ""
    /// 阶段 · The phase they are in, such as `notified`; all where left out.
    public var phase: Penalties.Phase? = nil
    /// 起始编号 · Only those numbered after this one: the last of the page before; empty from the first.
    public var after: String = ""
    /// 条数上限 · At most so many, 1…1000.
    public var limit: Int32 = 100
    /// 最近立卷在先 · Whether those opened last come first; else those opened first do.
    public var newest: Bool = false
    /// 到期日期 · Only those to which time does something by the end of this day; all where left out.
    public var dueBy: Day? = nil

    /// A record of what is said.
    public init(unit: String = "", benchmark: String = "", phase: Penalties.Phase? = nil, after: String = "", limit: Int32 = 100, newest: Bool = false, dueBy: Day? = nil) {
      self.unit = unit
      self.benchmark = benchmark
      self.phase = phase
      self.after = after
      self.limit = limit
      self.newest = newest
      self.dueBy = dueBy
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      after = try fields.usual("after", "")
      benchmark = try fields.usual("benchmark", "")
      dueBy = try fields.optional("dueBy")
      limit = try fields.usual("limit", 100)
      newest = try fields.usual("newest", false)
      phase = try fields.optional("phase")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !after.isEmpty { writer.name("after"); writer.freeText(after) }
      if !benchmark.isEmpty { writer.name("benchmark"); writer.freeText(benchmark) }
      if let value = dueBy { writer.name("dueBy"); value.write(to: &writer) }
      if limit != 100 { writer.name("limit"); limit.write(to: &writer) }
      if newest { writer.name("newest"); newest.write(to: &writer) }
      if let value = phase { writer.name("phase"); value.write(to: &writer) }
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Penalties {
  /// 处罚案件进度 · A penalty case as the viewer may see it, never with who it is about; what the viewer may not see is left out.
  public struct View: Record, Equatable {
    /// 案件编号 · The number of the case.
    public var number: String = ""
    /// 阶段代码 · The phase it is in, such as `notified`.
    public var phase: Penalties.Phase = .none
    /// 阶段 · The phase in Chinese.
    public var phaseChinese: String = ""
    /// 处罚机关 · The code of the unit that punishes.
    public var unit: String = ""
    /// 违法行为代码 · The code of the violation.
    public var benchmark: String = ""
    /// 违法行为 · The violation in Chinese; empty where the profile no longer has it.
    public var benchmarkChinese: String = ""
    /// 当事人为单位 · Whether an organisation did it, and not a citizen.
    public var organisation: Bool = false
    /// 违法行为日期 · The day of the act, or its last day where it went on.
    public var committed: Day = Day(0)
    /// 违法行为起始日 · Where the act went on, the first day of it.
    public var since: Day? = nil
    /// 立案日期 · The day the case was opened.
    public var opened: Day = Day(0)
    /// 办案人员 · The ids of the officers who investigate; for insiders.
    public var officers: [String] = []
    /// 裁量情节 · What is on file for and against the offender, in the order it came.
    public var circumstances: [Circumstance.Kind] = []
    /// 办案期限 · The last day for deciding; left out once it is decided, or without a limit.
    /// 行政处罚法 60.
    public var decideBy: Day? = nil
    /// 拟处罚款 · The fine that is proposed, for insiders; for the subject the fine they were told of, and left out before that.
    /// 行政处罚法 44.
    public var proposedFine: Int64? = nil
    /// 裁量幅度 · The band of the proposal; for insiders.
    public var band: DiscretionBand? = nil
    /// 听证申请期限 · The last day to ask for a hearing; left out where there is no right to one.
    /// 行政处罚法 64(1).
    public var hearingBy: Day? = nil
    /// 听证日期 · The day of the hearing that was called; left out before that, and once it was held.
    public var hearingDay: Day? = nil
    /// 处理决定 · What was decided; left out before that, and for the subject before it was served.
    public var outcome: Penalties.Outcome? = nil
    /// 罚款数额 · The fine as it stands after appeals; left out as the outcome is.
    public var fine: Int64? = nil
    /// 决定日期 · The day of the decision; left out as the outcome is.
    public var decided: Day? = nil
    /// 送达日期 · The day the decision counts as served; left out before that.
    public var served: Day? = nil
    /// 缴款期限 · The last day to pay, as deferred last; left out where there is no fine.
    /// 行政处罚法 67(3).
    public var payBy: Day? = nil
    /// 分期安排 · The parts in which the fine may be paid; empty where there are none.
    /// 行政处罚法 66(2).
    public var instalments: [Penalties.Instalment] = []
    /// 已缴金额 · What came in, for fine and late charge together.
    public var paid: Int64 = 0
    /// 未缴罚款 · What is left of the fine; 0 unless the decision is served and the case open.
    public var outstanding: Int64 = 0
    /// 加处罚款 · The late charge that is left on the day of the question.
    /// 行政处罚法 72(1)(1).
    public var charge: Int64 = 0
    /// 进行中救济 · The appeal that runs; left out while none does.
    public var appeal: Penalties.AppealKind? = nil
    /// 逾期事项 · The limits that ran out; empty where none did.
    public var overruns: [Penalties.Limit] = []
    /// 结案方式 · How the case ended; left out while it is open.
    public var closure: Penalties.Closure? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: String, phase: Penalties.Phase, phaseChinese: String, unit: String, benchmark: String, benchmarkChinese: String = "", organisation: Bool = false, committed: Day, since: Day? = nil, opened: Day, officers: [String] = [], circumstances: [Circumstance.Kind] = [], decideBy: Day? = nil, proposedFine: Int64? = nil, band: DiscretionBand? = nil, hearingBy: Day? = nil, hearingDay: Day? = nil, outcome: Penalties.Outcome? = nil, fine: Int64? = nil, decided: Day? = nil, served: Day? = nil, payBy: Day? = nil, instalments: [Penalties.Instalment] = [], paid: Int64 = 0, outstanding: Int64 = 0, charge: Int64 = 0, appeal: Penalties.AppealKind? = nil, overruns: [Penalties.Limit] = [], closure: Penalties.Closure? = nil) {
      self.number = number
      self.phase = phase
      self.phaseChinese = phaseChinese
      self.unit = unit
      self.benchmark = benchmark
      self.benchmarkChinese = benchmarkChinese
      self.organisation = organisation
      self.committed = committed
      self.since = since
      self.opened = opened
      self.officers = officers
      self.circumstances = circumstances
      self.decideBy = decideBy
      self.proposedFine = proposedFine
      self.band = band
      self.hearingBy = hearingBy
      self.hearingDay = hearingDay
      self.outcome = outcome
      self.fine = fine
      self.decided = decided
      self.served = served
      self.payBy = payBy
      self.instalments = instalments
      self.paid = paid
      self.outstanding = outstanding
      self.charge = charge
      self.appeal = appeal
      self.overruns = overruns
      self.closure = closure
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      appeal = try fields.optional("appeal")
      band = try fields.optional("band")
      benchmark = try fields.required("benchmark")
      benchmarkChinese = try fields.usual("benchmarkChinese", "")
      charge = try fields.usual("charge", 0)
      circumstances = try fields.list("circumstances")
      closure = try fields.optional("closure")
      committed = try fields.required("committed")
      decideBy = try fields.optional("decideBy")
      decided = try fields.optional("decided")
      fine = try fields.optional("fine")
      hearingBy = try fields.optional("hearingBy")
      hearingDay = try fields.optional("hearingDay")
      instalments = try fields.list("instalments")
      number = try fields.required("number")
      officers = try fields.list("officers")
      opened = try fields.required("opened")
      organisation = try fields.usual("organisation", false)
      outcome = try fields.optional("outcome")
      outstanding = try fields.usual("outstanding", 0)
      overruns = try fields.list("overruns")
      paid = try fields.usual("paid", 0)
      payBy = try fields.optional("payBy")
      phase = try fields.required("phase")
      phaseChinese = try fields.required("phaseChinese")
      proposedFine = try fields.optional("proposedFine")
      served = try fields.optional("served")
      since = try fields.optional("since")
      unit = try fields.required("unit")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = appeal { writer.name("appeal"); value.write(to: &writer) }
      if let value = band { writer.name("band"); value.write(to: &writer) }
      writer.name("benchmark"); writer.freeText(benchmark)
      if !benchmarkChinese.isEmpty { writer.name("benchmarkChinese"); writer.freeText(benchmarkChinese) }
      if charge != 0 { writer.name("charge"); charge.write(to: &writer) }
      if !circumstances.isEmpty { writer.name("circumstances"); circumstances.write(to: &writer) }
      if let value = closure { writer.name("closure"); value.write(to: &writer) }
      writer.name("committed"); committed.write(to: &writer)
      if let value = decideBy { writer.name("decideBy"); value.write(to: &writer) }
      if let value = decided { writer.name("decided"); value.write(to: &writer) }
      if let value = fine { writer.name("fine"); value.write(to: &writer) }
      if let value = hearingBy { writer.name("hearingBy"); value.write(to: &writer) }
      if let value = hearingDay { writer.name("hearingDay"); value.write(to: &writer) }
      if !instalments.isEmpty { writer.name("instalments"); instalments.write(to: &writer) }
      writer.name("number"); writer.freeText(number)
      if !officers.isEmpty { writer.name("officers"); officers.write(to: &writer) }
      writer.name("opened"); opened.write(to: &writer)
      if organisation { writer.name("organisation"); organisation.write(to: &writer) }
      if let value = outcome { writer.name("outcome"); value.write(to: &writer) }
      if outstanding != 0 { writer.name("outstanding"); outstanding.write(to: &writer) }
      if !overruns.isEmpty { writer.name("overruns"); overruns.write(to: &writer) }
      if paid != 0 { writer.name("paid"); paid.write(to: &writer) }
      if let value = payBy { writer.name("payBy"); value.write(to: &writer) }
      writer.name("phase"); phase.write(to: &writer)
      writer.name("phaseChinese"); writer.freeText(phaseChinese)
      if let value = proposedFine { writer.name("proposedFine"); value.write(to: &writer) }
      if let value = served { writer.name("served"); value.write(to: &writer) }
      if let value = since { writer.name("since"); value.write(to: &writer) }
      writer.name("unit"); unit.write(to: &writer)
    }
  }
}

extension Penalties {
  /// 处罚案件列表 · A page of the penalty cases that the viewer may see.
  public struct List: Record, Equatable {
    /// 处罚案件 · The cases, in the order of opening.
    public var penalties: [Penalties.View] = []
    /// 还有更多 · Whether more follow after the last of the page.
    public var more: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(penalties: [Penalties.View], more: Bool = false) {
      self.penalties = penalties
      self.more = more
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      more = try fields.usual("more", false)
      penalties = try fields.required("penalties")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if more { writer.name("more"); more.write(to: &writer) }
      writer.name("penalties"); penalties.write(to: &writer)
    }
  }
}

extension Penalties {
  /// 裁量说明 · How a penalty came about, line by line, with what the law asks for; the subject reads it once told.
  /// 行政处罚法 44.
  public struct Explanation: Record, Equatable {
    /// 案件编号 · The number of the case.
    public var number: String = ""
    /// 处罚建议 · The proposal as it stands; left out before there is one.
    public var proposal: Penalties.Proposal? = nil
    /// 程序与期限 · Procedure and deadlines that follow, line by line.
    public var told: [Penalties.Line] = []
    /// 说理草稿 · A draft of the reasons in Chinese, for a person to edit; empty before there is a proposal.
    public var reasons: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: String, proposal: Penalties.Proposal? = nil, told: [Penalties.Line] = [], reasons: String = "") {
      self.number = number
      self.proposal = proposal
      self.told = told
      self.reasons = reasons
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      number = try fields.required("number")
      proposal = try fields.optional("proposal")
      reasons = try fields.usual("reasons", "")
      told = try fields.list("told")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("number"); writer.freeText(number)
      if let value = proposal { writer.name("proposal"); value.write(to: &writer) }
      if !reasons.isEmpty { writer.name("reasons"); writer.freeText(reasons) }
      if !told.isEmpty { writer.name("told"); told.write(to: &writer) }
    }
  }
}

extension Penalties {
  /// 行政处罚案件 · What may be asked of a penalty case.
  public enum Command: Vocabulary, Equatable {
    /// 立案 · Opens a case on a violation, and numbers it.
    /// 行政处罚法 54(2).
    indirect case open(Penalties.Opening)
    /// 裁量情节 · Puts a circumstance on file, for or against the offender.
    case circumstance(Penalties.CircumstanceFound)
    /// 裁量建议 · Reckons a proposal from what is on file.
    case propose(Penalties.Calculation)
    /// 告知 · Tells the subject what is intended.
    /// 行政处罚法 44.
    case notify(Penalties.Notification)
    /// 陈述申辩 · The subject states and defends.
    /// 行政处罚法 45(1).
    case defend(Penalties.Defence)
    /// 要求听证 · The subject asks for a hearing, or gives it up.
    /// 行政处罚法 64(1).
    case askHearing(Penalties.HearingWish)
    /// 听证通知 · Calls the hearing that was asked for.
    /// 行政处罚法 64(2).
    case callHearing(Penalties.HearingCall)
    /// 听证 · Records the hearing that was held.
    /// 行政处罚法 64(8).
    case hear(Penalties.HearingMinutes)
    /// 法制审核 · Reviews the law of the proposal.
    /// 行政处罚法 58(1).
    case review(Penalties.LegalReview)
    /// 处罚决定 · A person decides.
    /// 行政处罚法 57.
    case approve(Penalties.Approval)
    /// 延长办案期限 · Gives more time to decide, where another rule than the Act allows it.
    /// 行政处罚法 60.
    case extend(Penalties.TimeExtension)
    /// 送达 · Serves the decision on the subject.
    /// 行政处罚法 61.
    case serve(Cases.Service)
    /// 暂缓缴纳 · Lets the fine be paid later or in parts.
    /// 行政处罚法 66(2).
    case `defer`(Penalties.Deferral)
    /// 缴款 · Records a payment that came in at the bank.
    /// 行政处罚法 67(3).
    case pay(Penalties.Payment)
    /// 复议/诉讼 · The subject asks for reconsideration, or sues.
    /// 行政处罚法 7(1).
    case appeal(Penalties.Appeal)
    /// 复议决定/判决 · Records what became of the appeal.
    case answerAppeal(Penalties.AppealAnswer)
    /// 结案 · Closes the case.
    case close(Penalties.Closing)
    /// 撤销立案 · Gives the case up before a decision, with the reason.
    case withdraw(Reason)
    /// 删除个人信息 · Erases personal data once the case has ended; every proof stays.
    /// 个人信息保护法 47.
    case erase(PersonalErasure)

    /// The member that holds the word.
    public static let wordKey: StaticString = "command"

    /// Every word.
    public static let words: [String] = [
      "penalty.open",
      "penalty.circumstance",
      "penalty.propose",
      "penalty.notify",
      "penalty.defend",
      "penalty.askHearing",
      "penalty.callHearing",
      "penalty.hear",
      "penalty.review",
      "penalty.approve",
      "penalty.extend",
      "penalty.serve",
      "penalty.defer",
      "penalty.pay",
      "penalty.appeal",
      "penalty.answerAppeal",
      "penalty.close",
      "penalty.withdraw",
      "penalty.erase",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .open: "penalty.open"
      case .circumstance: "penalty.circumstance"
      case .propose: "penalty.propose"
      case .notify: "penalty.notify"
      case .defend: "penalty.defend"
      case .askHearing: "penalty.askHearing"
      case .callHearing: "penalty.callHearing"
      case .hear: "penalty.hear"
      case .review: "penalty.review"
      case .approve: "penalty.approve"
      case .extend: "penalty.extend"
      case .serve: "penalty.serve"
      case .defer: "penalty.defer"
      case .pay: "penalty.pay"
      case .appeal: "penalty.appeal"
      case .answerAppeal: "penalty.answerAppeal"
      case .close: "penalty.close"
      case .withdraw: "penalty.withdraw"
      case .erase: "penalty.erase"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .open(try .read(data, voice))
      case 1: .circumstance(try .read(data, voice))
      case 2: .propose(try .read(data, voice))
      case 3: .notify(try .read(data, voice))
      case 4: .defend(try .read(data, voice))
      case 5: .askHearing(try .read(data, voice))
      case 6: .callHearing(try .read(data, voice))
      case 7: .hear(try .read(data, voice))
      case 8: .review(try .read(data, voice))
      case 9: .approve(try .read(data, voice))
      case 10: .extend(try .read(data, voice))
      case 11: .serve(try .read(data, voice))
      case 12: .defer(try .read(data, voice))
      case 13: .pay(try .read(data, voice))
      case 14: .appeal(try .read(data, voice))
      case 15: .answerAppeal(try .read(data, voice))
      case 16: .close(try .read(data, voice))
      case 17: .withdraw(try .read(data, voice))
      case 18: .erase(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .open(let data): data.write(to: &writer)
      case .circumstance(let data): data.write(to: &writer)
      case .propose(let data): data.write(to: &writer)
      case .notify(let data): data.write(to: &writer)
      case .defend(let data): data.write(to: &writer)
      case .askHearing(let data): data.write(to: &writer)
      case .callHearing(let data): data.write(to: &writer)
      case .hear(let data): data.write(to: &writer)
      case .review(let data): data.write(to: &writer)
      case .approve(let data): data.write(to: &writer)
      case .extend(let data): data.write(to: &writer)
      case .serve(let data): data.write(to: &writer)
      case .defer(let data): data.write(to: &writer)
      case .pay(let data): data.write(to: &writer)
      case .appeal(let data): data.write(to: &writer)
      case .answerAppeal(let data): data.write(to: &writer)
      case .close(let data): data.write(to: &writer)
      case .withdraw(let data): data.write(to: &writer)
      case .erase(let data): data.write(to: &writer)
      }
    }
  }
}

extension Penalties {
  /// 行政处罚案件记录 · What happened to a penalty case: days, limits and amounts stand in the event; people and words are commitments.
  public enum Event: Vocabulary, Equatable {
    /// 立案 · A case was opened and numbered.
    indirect case opened(Penalties.Registration)
    /// 裁量情节 · A circumstance was put on file.
    case circumstanced(Penalties.CircumstanceFound)
    /// 裁量建议 · A proposal was reckoned; an older legal review no longer counts.
    indirect case proposed(Penalties.Proposal)
    /// 告知 · The subject was told what is intended.
    case notified(Penalties.Notified)
    /// 陈述申辩 · The subject stated and defended.
    case defended(Penalties.DefenceRecord)
    /// 要求听证 · A hearing was asked for, or given up.
    case hearingAsked(Penalties.HearingWish)
    /// 听证通知 · A hearing was called.
    case hearingCalled(Penalties.HearingCall)
    /// 听证 · The hearing was held; an older legal review no longer counts.
    case heard(Penalties.HearingRecord)
    /// 法制审核 · The law of the proposal was reviewed.
    case reviewed(Penalties.LegalReview)
    /// 处罚决定 · A person decided.
    indirect case decided(Penalties.Decision)
    /// 延长办案期限 · There is more time to decide.
    case extended(Penalties.TimeExtension)
    /// 送达 · The decision was served.
    case served(Penalties.Served)
    /// 暂缓缴纳 · The fine may be paid later or in parts.
    case deferred(Penalties.Deferral)
    /// 缴款 · Money came in and was set against fine and late charge.
    case paid(Penalties.Paid)
    /// 复议/诉讼 · The subject appealed; a closed case is open again.
    case appealed(Penalties.Appeal)
    /// 复议决定/判决 · The appeal was answered or taken back.
    case appealAnswered(Penalties.AppealAnswer)
    /// 逾期 · A limit ran out, found by time alone.
    case overran(Penalties.Overrun)
    /// 结案 · The case was closed.
    case closed(Penalties.Closing)
    /// 撤销立案 · The case was given up before a decision.
    case withdrawn(Reason)

    /// The member that holds the word.
    public static let wordKey: StaticString = "event"

    /// Every word.
    public static let words: [String] = [
      "penalty.opened",
      "penalty.circumstanced",
      "penalty.proposed",
      "penalty.notified",
      "penalty.defended",
      "penalty.hearingAsked",
      "penalty.hearingCalled",
      "penalty.heard",
      "penalty.reviewed",
      "penalty.decided",
      "penalty.extended",
      "penalty.served",
      "penalty.deferred",
      "penalty.paid",
      "penalty.appealed",
      "penalty.appealAnswered",
      "penalty.overran",
      "penalty.closed",
      "penalty.withdrawn",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .opened: "penalty.opened"
      case .circumstanced: "penalty.circumstanced"
      case .proposed: "penalty.proposed"
      case .notified: "penalty.notified"
      case .defended: "penalty.defended"
      case .hearingAsked: "penalty.hearingAsked"
      case .hearingCalled: "penalty.hearingCalled"
      case .heard: "penalty.heard"
      case .reviewed: "penalty.reviewed"
      case .decided: "penalty.decided"
      case .extended: "penalty.extended"
      case .served: "penalty.served"
      case .deferred: "penalty.deferred"
      case .paid: "penalty.paid"
      case .appealed: "penalty.appealed"
      case .appealAnswered: "penalty.appealAnswered"
      case .overran: "penalty.overran"
      case .closed: "penalty.closed"
      case .withdrawn: "penalty.withdrawn"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .opened(try .read(data, voice))
      case 1: .circumstanced(try .read(data, voice))
      case 2: .proposed(try .read(data, voice))
      case 3: .notified(try .read(data, voice))
      case 4: .defended(try .read(data, voice))
      case 5: .hearingAsked(try .read(data, voice))
      case 6: .hearingCalled(try .read(data, voice))
      case 7: .heard(try .read(data, voice))
      case 8: .reviewed(try .read(data, voice))
      case 9: .decided(try .read(data, voice))
      case 10: .extended(try .read(data, voice))
      case 11: .served(try .read(data, voice))
      case 12: .deferred(try .read(data, voice))
      case 13: .paid(try .read(data, voice))
      case 14: .appealed(try .read(data, voice))
      case 15: .appealAnswered(try .read(data, voice))
      case 16: .overran(try .read(data, voice))
      case 17: .closed(try .read(data, voice))
      case 18: .withdrawn(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .opened(let data): data.write(to: &writer)
      case .circumstanced(let data): data.write(to: &writer)
      case .proposed(let data): data.write(to: &writer)
      case .notified(let data): data.write(to: &writer)
      case .defended(let data): data.write(to: &writer)
      case .hearingAsked(let data): data.write(to: &writer)
      case .hearingCalled(let data): data.write(to: &writer)
      case .heard(let data): data.write(to: &writer)
      case .reviewed(let data): data.write(to: &writer)
      case .decided(let data): data.write(to: &writer)
      case .extended(let data): data.write(to: &writer)
      case .served(let data): data.write(to: &writer)
      case .deferred(let data): data.write(to: &writer)
      case .paid(let data): data.write(to: &writer)
      case .appealed(let data): data.write(to: &writer)
      case .appealAnswered(let data): data.write(to: &writer)
      case .overran(let data): data.write(to: &writer)
      case .closed(let data): data.write(to: &writer)
      case .withdrawn(let data): data.write(to: &writer)
      }
    }
  }
}

/// The text this file is made from.
package enum PenaltyWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    namespace Penalties  行政处罚  What is said, asked and recorded of penalty cases.
    code Phase  案件阶段  Where a penalty case stands.
     none  无  Before its first event.
     opened  已立案  It is investigated.
     proposed  已提出建议  A penalty is proposed.
     notified  已告知  The subject was told what is intended, and may speak.
     decided  已决定  It was decided, and is to be served.
     served  已送达  The decision was served, and is carried out.
     closed  已结案  It is over.
     withdrawn  已撤销立案  It was dropped: there was nothing to punish, or no longer.
    code Outcome  处理决定  What is decided at the end of an investigation.  行政处罚法 57(1)
     punish  予以处罚  A penalty is given.  行政处罚法 57(1)(1)
     none  不予处罚  The act is proved and not punished.  行政处罚法 57(1)(2)
     unfounded  违法事实不能成立  The facts do not hold, and there is no penalty.  行政处罚法 57(1)(3)
     transfer  移送司法机关  The case is handed to the judiciary, and is not served here.  行政处罚法 57(1)(4)
    code AppealKind  救济途径  The remedies against a penalty; each may be taken once.  行政处罚法 7(1)
     reconsideration  行政复议  Reconsideration by an organ above.
     suit  行政诉讼  A suit before a court.
    code AppealOutcome  救济结果  What became of an appeal.
     upheld  维持  The penalty stands.
     changed  变更  The fine was lowered.
     revoked  撤销  The penalty was annulled, and nothing is owed any more.
     withdrawn  撤回  The subject took the appeal back.
    code Closure  结案  How a case ended.
     paid  履行完毕  Fine and late charge were paid in full.
     notPunished  不予处罚  There was no penalty, or the facts did not hold.
     revoked  决定被撤销  The decision was annulled on appeal.
     transferred  移送司法机关  The case was handed to the judiciary.
     enforced  申请法院强制执行  The court was asked to enforce it, once the time for appeals had passed.  行政强制法 53
    code Collection  收缴方式  How a fine is collected.  行政处罚法 67
     bank  银行缴纳  At the bank that was named.  行政处罚法 67(3)
     smallSum  当场收缴（小额）  On the spot, a small fine that was decided on the spot.  行政处罚法 68(1)
     hardLater  当场收缴（事后难收）  On the spot, a fine that was decided on the spot and could hardly be collected later.  行政处罚法 68(2)
     remote  当场收缴（边远地区）  On the spot, at the subject's own wish, where the bank is out of reach.  行政处罚法 69
    code Limit  逾期  A limit of a penalty case that ran out.
     decide  逾期未作出处罚决定  The case was not decided in time.  行政处罚法 60
     serve  逾期未送达  The decision was not served in time.  行政处罚法 61(1)
     pay  逾期未缴纳罚款  The fine was not paid in time, and a late charge runs.  行政处罚法 72(1)(1)
    record Notification  处罚告知  Tells the subject what is intended, on what facts and law, and which rights there are.  行政处罚法 44
     _ documentNumber  text = ""  告知书文号  The number of the written notice to the subject, of at most 256 bytes; needed, or the next of the sequence where it is empty and the unit owns one.
    record Notified  处罚告知记录  What the subject was told, and by when a hearing may be asked for.  行政处罚法 44
     documentNumber  text  告知书文号  The number of the written notice to the subject.
     fine  fen  拟处罚款  The fine that is intended; no greater one may be decided without telling again.
     hearingBy  day?  听证申请期限  The last day to ask for a hearing; left out where there is no right to one.  行政处罚法 64(1)
    record Defence  陈述申辩  The subject states and defends, before the decision; 100 times at most.  行政处罚法 45(1)
     _ text  text personal defence-{number}  陈述申辩内容  The words of the subject, kept beside the ledger.
    record DefenceRecord  陈述申辩记录  A defence as the ledger knows it: its words are a commitment.  行政处罚法 45(1)
     number  count start 1  陈述申辩序号  Which defence of the case it is, counted from 1.
     text  digest commits defence-{number}  陈述申辩校验值  The commitment to the words of the subject.
    record HearingWish  听证意愿  The subject asks for a hearing, or gives it up: once, by the day that the notice tells.  行政处罚法 64(1)
     waived  flag  放弃听证  Whether the hearing is given up instead of asked for.
    record HearingCall  听证通知  A hearing is called, or called anew where its day or its chair cannot be kept.  行政处罚法 64(2); 64(4)
     documentNumber  text = ""  听证通知书文号  The number of the written notice to the subject; needed, or the next of the sequence where it is empty and the unit owns one.
     day  day  听证日期  The day of the hearing, by default seven working days on at the earliest.  行政处罚法 64(2); 85
     time  text = ""  听证时间  When it begins, such as 上午9时, as its notice tells; empty where the host's own paper tells it.  行政处罚法 64(2)
     place  text  听证地点  Where the hearing is held, of at most 512 bytes.  行政处罚法 64(2)
     chair  text  听证主持人  The id of whoever presides: of the same organ, and never an officer of the case.  行政处罚法 64(4)
    record HearingMinutes  听证笔录  The hearing was held, as whoever presided over it records.  行政处罚法 64(8); 65
     _ opinion  text personal hearing  笔录内容  What was said and found, kept beside the ledger.
     documentNumber  text  听证笔录文号  The number of the minutes.
    record HearingRecord  听证记录  A hearing as the ledger knows it: its words are a commitment.  行政处罚法 64(8); 65
     documentNumber  text  听证笔录文号  The number of the minutes.
     opinion  digest commits hearing  笔录校验值  The commitment to what was said and found.
    record LegalReview  法制审核  A review of the law of the proposal as it stands, by someone who did not investigate.  行政处罚法 58(1)
     agreed  flag!  审核通过  Whether the review agrees; without that there is no decision where a review is needed.
     opinion  text = ""  审核意见  What the reviewer holds, of at most 4,096 bytes; needed where the review does not agree.
     documentNumber  text rectifiable  审核意见书文号  The number of the written opinion.
    record Approval  处罚审批  A person decides: the head of the organ, or an officer of the case where it is done on the spot.  行政处罚法 57
     _ outcome  Outcome  处理决定  What is decided.
     documentNumber  text = ""  决定书文号  The number of the written decision; needed, or the next of the sequence where it is empty and the unit owns one.  行政处罚法 59(1)
     fine  fen?  罚款数额  Another fine than proposed, within the law and no more than the subject was told; left out: as proposed, and where there is no penalty.
     reason  text = ""  说明理由  Why the decision differs from the proposal or from like cases; may be left out only where it does not.
     collective  text = ""  集体讨论记录号  The number of the minutes of the leading body; needed where it must decide together, and may else be left out.  行政处罚法 57(2)
     consented  flag?  适用首违不罚  Whether the first offence goes unpunished: true with no penalty, false with one; left out where it was not asked.  行政处罚法 33(1)
    record Decision  处罚决定书  A decision as it stands, with what follows from it.  行政处罚法 57; 59(1)
     documentNumber  text  决定书文号  The number of the written decision.
     outcome  Outcome  处理决定  What is decided.
     collective  text = ""  集体讨论记录号  The number of the minutes of the leading body; empty where it did not decide together.  行政处罚法 57(2)
     consented  flag?  适用首违不罚  Whether the first offence goes unpunished; left out where it was not asked.  行政处罚法 33(1)
     reason  text = ""  说明理由  Why the decision differs from the proposal or from like cases; empty where it does not.
     fine  fen  罚款数额  The fine; 0 where there is no penalty.
     band  DiscretionBand start middle  裁量幅度  The band of the proposal; none where there is no penalty.
     kinds  [PenaltyKind]  并处种类  What goes beside the fine; empty where nothing does.
     serveBy  day  送达期限  The last day to serve it, by default seven working days on.  行政处罚法 61(1); 85
     spot  flag  当场处罚  Whether it was decided on the spot, without telling beforehand.  行政处罚法 51
    record Served  送达结果  A decision was served, and what runs from then.  行政处罚法 61
     service  Cases.ServiceRecord  送达记录  How, to whom and when it was served; the receiver is a commitment.
     payBy  day?  缴款期限  The last day to pay, by default 15 calendar days on; left out where there is no fine.  行政处罚法 67(3)
     reconsiderBy  day  复议申请期限  The last day to ask for reconsideration, by default 60 calendar days on.  行政复议法(2023) 20(1)
     sueBy  day  起诉期限  The last day to sue without a reconsideration, as many months on as the profile says.  行政诉讼法 46(1)
    record Payment  缴款  Money came in at the bank, in one sum or in several.  行政处罚法 67(3)
     fen  fen  缴款金额  How much came in, no more than what is left of fine and late charge on that day.
     receiptNumber  text  缴款票据号  The number of the receipt, of at most 256 bytes.
     way  Collection = bank  收缴方式  How it was collected; at the bank where it is left out.  行政处罚法 67(3); 68; 69
    record Paid  缴款结果  What a payment settled: the fine first, then the late charge.
     fine  fen  冲抵罚款  How much of it settled the fine.
     charge  fen = 0  冲抵加处罚款  How much of it settled the late charge.  行政处罚法 72(1)(1)
     accrued  fen = 0  计至缴款日加处罚款  The late charge of the days up to this payment that was not yet counted.  行政处罚法 72(1)(1)
     receiptNumber  text rectifiable  缴款票据号  The number of the receipt.
     way  Collection = bank  收缴方式  How it was collected.  行政处罚法 67(3); 68; 69
     handInBy  day?  交款期限  For what was collected on the spot, the last day on which the officers hand it in to the organ; left out at the bank.  行政处罚法 71
    record Instalment  分期  A part of a fine, and the day by which it is paid.  行政处罚法 66(2)
     _ by  day  缴纳期限  The last day to pay it.
     _ fen  fen  缴纳金额  How much.
    record Deferral  暂缓或分期缴纳  The fine may be paid later or in parts, on application and for hardship.  行政处罚法 66(2)
     until  day  缓缴截止日  The new last day to pay: after the old one, and today or later.
     parts  [Instalment]  分期安排  For payment in parts, 2…60 of them: one after the other, the last by that day, and together what is left of the fine; empty where all of it is put off.  行政处罚法 66(2)
     reason  text  缓缴理由  The hardship of the subject, of at most 4,096 bytes.
     documentNumber  text rectifiable  缓缴批准文号  The number of the written approval.
     accrued  fen = 0 engine  计至缓缴日加处罚款  The late charge of the days up to now that was not yet counted; it stays owed.  行政处罚法 72(1)(1)
    record Appeal  复议或诉讼  The subject appeals, within the time that was told; no late charge runs meanwhile.  行政处罚法 7(1); 73(3)
     documentNumber  text rectifiable  受理文书号  The number of the paper that tells of the appeal.
     kind  AppealKind  救济途径  Which remedy is taken; each once.
     organ  text rectifiable  受理机关  The name of the organ or court before which it is, of at most 512 bytes.
    record AppealAnswer  复议或诉讼结果  The appeal that ran was answered or taken back.
     _ outcome  AppealOutcome  救济结果  What became of the appeal.
     fine  fen?  变更后罚款  The fine as changed, less than before; given with a change, and only then.  行政复议法(2023) 63(2); 行政诉讼法 77(2)
     before  fen = 0 engine  变更前罚款  For a fine that was lowered or annulled, what it was until then: like cases are compared by what stands.  行政处罚法 34
     documentNumber  text  决定或判决文号  The number of the decision or judgment.
     sueBy  day? engine  起诉期限  The last day to sue after a reconsideration, by default 15 calendar days on, in place of the old one; left out where none follows.  行政诉讼法 45
    record Closing  结案  The case is closed in the way that its decision and its payments allow, and not while an appeal runs.
     _ how  Closure  结案方式  How the case ended.
     documentNumber  text = ""  结案文书号  The number of the application to the court; needed where the court enforces, and may else be left out.  行政强制法 53
    record TimeExtension  延长办案期限  More time to decide, as a law, regulation or rule other than the Act allows; once, and before the limit has passed.  行政处罚法 60
     days  count  延长天数  Calendar days added, no more than the benchmark or the rule set allows.
     reason  text  延长理由  Why it cannot be decided in time, of at most 4,096 bytes.
     documentNumber  text  延长审批文号  The number of the written approval.
     decideBy  day? engine  延长后办案期限  The new last day for deciding.
    record Overrun  逾期记录  A limit ran out without what it asks for: found by time alone, once, when it does.
     limit  Limit  逾期事项  Which limit ran out.
     due  day  期限届满日  The last day of the limit.
    record Opening  立案  A violation as a case is opened on it, within the time to punish.  行政处罚法 54(2); 36(1)
     benchmark  text  违法行为代码  The code of a violation whose benchmark was in force on the day of the act.
     subject  Cases.Applicant personal subject  当事人  Who did it, a person or an organisation; kept beside the ledger.
     fact  text personal fact  违法事实  What happened, kept beside the ledger; never blank.
     committed  day  违法行为日期  The day of the act, or its last day where it went on.  行政处罚法 36(2)
     since  day?  违法行为起始日  Where the act went on, the first day of it, before its last; left out for the act of a day.  行政处罚法 36(2)
     ongoing  flag  仍在继续  Whether it still went on when it was found: its last day so far is then the day it was found, and the time to punish has not begun.  行政处罚法 36(2)
     others  [text]  同时违反的规定  Codes of other violations whose rules the same act breaks, 16 at most: of several fines the higher one counts.  行政处罚法 29
     again  text = ""  前案编号  Where the same act of the same person was the matter of an earlier case that ended without a penalty, the number of that case.  行政处罚法 29
     goods  fen = 0  非法财物价值  The value of illegal goods to be confiscated; 0 where there are none.  行政处罚法 63(1)(2)
     discovered  day  发现日期  The day the act was found: not before it, and today or earlier.  行政处罚法 36(1)
     grave  flag  延长时效  Whether life, health or financial safety was touched and harm was done: the longer time bar.  行政处罚法 36(1)
     officers  [text]  办案人员  The ids of the officers who investigate, by default two at least and all of the unit that punishes.  行政处罚法 42(1)
     base  fen?  罚款基数  The amount that the fine is a multiple of; needed where the benchmark is a multiple, and may else be left out.
     gain  fen = 0  违法所得  The illegal gain to be confiscated; 0 where there is none.  行政处罚法 28(2)
     account  text = ""  门户账号  The account at the portal by which subjects see their own case, of at most 128 bytes; it stays in the ledger. Empty where there is none.
    record Registration  立案登记  A case as the ledger knows it: who and what are commitments, limits are days.  行政处罚法 54(2)
     unit  text  处罚机关  The code of the unit that punishes: the one whose officer opened the case.
     benchmark  text  违法行为代码  The code of the violation.
     subject  digest commits subject  当事人校验值  The commitment to who did it.
     fact  digest commits fact  违法事实校验值  The commitment to what happened.
     organisation  flag  当事人为单位  Whether an organisation did it, and not a citizen: other amounts count.
     committed  day  违法行为日期  The day of the act, or its last day where it went on.  行政处罚法 36(2)
     since  day?  违法行为起始日  Where the act went on, the first day of it.  行政处罚法 36(2)
     ongoing  flag  仍在继续  Whether it still went on when it was found.  行政处罚法 36(2)
     others  [text]  同时违反的规定  Codes of other violations whose rules the same act breaks.  行政处罚法 29
     again  text = ""  前案编号  The earlier case of the same act, which ended without a penalty; empty where there was none.  行政处罚法 29
     act  digest?  同一行为标识  A keyed hash of person, violation and day, by which the same act is found again and no one is; left out where nothing tells the person.  行政处罚法 29
     goods  fen = 0  非法财物价值  The value of illegal goods to be confiscated; 0 where there are none.  行政处罚法 63(1)(2)
     discovered  day rectifiable  发现日期  The day the act was found.
     grave  flag  延长时效  Whether life, health or financial safety was touched and harm was done.  行政处罚法 36(1)
     officers  [text]  办案人员  The ids of the officers who investigate.  行政处罚法 42(1)
     base  fen? rectifiable  罚款基数  The amount that the fine is a multiple of; left out where it is none.
     gain  fen = 0 rectifiable  违法所得  The illegal gain to be confiscated; 0 where there is none.  行政处罚法 28(2)
     account  text = ""  门户账号  The account at the portal by which subjects see their own case; empty where there is none.
     decideBy  day?  办案期限  The last day for deciding, by default 90 calendar days on; left out where the profile knows no limit.  行政处罚法 60
     barDay  day  处罚时效届满日  The last day on which the act could be found and still be punished.  行政处罚法 36(1)
    record CircumstanceFound  裁量情节  Something that speaks for or against the offender, put on file with its evidence before the decision.  行政处罚法 5(2)
     _ kind  Circumstance.Kind start harmReduced  情节种类  What it is; each kind once in a case.
     evidence  [text]  证据索引  Where it is recorded: one to 64 references of at most 256 bytes each.
    record Calculation  裁量依据  What a proposal is reckoned from, besides the circumstances on file.
     facts  [PenaltyMeasure]  裁量事实  Facts that tiers are told by, such as days late, 64 at most; empty where no tier asks for any.
     weighed  [PenaltyMeasure]  裁量因素评分  How heavy each weight of the benchmark is, 0…10,000 each, 64 at most; one that is left out counts as 0.
     share  number = 5_000  档内位置  How far into the band the fine lies, 0…10,000; read only where the benchmark has no weights.
     mitigate  flag  适用减轻处罚  Whether circumstances for the offender lead below the least fine of the law, where it knows one, and not only to the lower band.  行政处罚法 32
    record Line  裁量说明行  One step of a reckoning, in words that people can check.
     chinese  text  中文说明  The step in Chinese.
     english  text  英文说明  The step in English.
     article  text  依据条款  What the step rests on in Chinese, in force on the day it was reckoned; empty where that is no law and no rule of the place.
     basis  text = ""  依据标识  The same as data, with the version of the statute.
     evidence  [text]  证据索引  Where the evidence of the step is recorded; empty where it needs none.
    record Proposal  处罚建议  A penalty that is proposed: the reckoning of the library, never in force before a person decides.
     benchmark  text  违法行为代码  The code of the violation.
     version  number start 1  基准版本  The version of the benchmark that was applied: that of the day of the act, or today's where it is lighter.  行政处罚法 37
     band  DiscretionBand start middle  裁量幅度  The band in which the fine lies.
     low  fen  幅度下限  The least fine of the band.
     high  fen  幅度上限  The greatest fine of the band.
     least  fen  法定最低罚款  The least fine of the law, in the case at hand.
     most  fen  法定最高罚款  The greatest fine of the law, in the case at hand.
     fine  fen  建议罚款  The fine that is proposed; 0 without a penalty.
     kinds  [PenaltyKind]  并处种类  What goes beside the fine; empty where nothing does.
     tier  text?  裁量阶次  The published tier in which the fine lies; left out where no tiers are published.
     lines  [Line]  裁量过程  How it was found, line by line.
     needsConsent  flag  待定首违不罚  Whether a person must still say if the first offence goes unpunished.  行政处罚法 33(1)
     onTheSpot  flag  可当场处罚  Whether it may be decided on the spot.  行政处罚法 51
     hearing  flag  可要求听证  Whether a hearing may be asked for.  行政处罚法 63(1)
     review  flag  须法制审核  Whether a legal review must come before the decision.  行政处罚法 58(1)
     collective  flag  须集体讨论  Whether the leading body must decide together.  行政处罚法 57(2)
     likeCases  number = 0  类案件数  How many like cases of the last twelve months there are, of the same violation and band; 0 where too few to compare with.
     likeMean  fen = 0  类案平均罚款  The mean of their fines, rounded down to a fen; 0 where there are too few.
     deviates  flag  偏离类案  Whether the fine lies too far from that mean: the decision then needs a reason.
    record Filter  处罚案件筛选  Which penalty cases to list.
     unit  text = ""  处罚机关  The code of the unit that punishes; empty for all.
     benchmark  text = ""  违法行为代码  The code of the violation; empty for all.
     phase  Phase?  阶段  The phase they are in, such as `notified`; all where left out.
     after  text = ""  起始编号  Only those numbered after this one: the last of the page before; empty from the first.
     limit  count = 100  条数上限  At most so many, 1…1000.
     newest  flag  最近立卷在先  Whether those opened last come first; else those opened first do.
     dueBy  day?  到期日期  Only those to which time does something by the end of this day; all where left out.
    record View  处罚案件进度  A penalty case as the viewer may see it, never with who it is about; what the viewer may not see is left out.
     number  text  案件编号  The number of the case.
     phase  Phase start none  阶段代码  The phase it is in, such as `notified`.
     phaseChinese  text  阶段  The phase in Chinese.
     unit  text  处罚机关  The code of the unit that punishes.
     benchmark  text  违法行为代码  The code of the violation.
     benchmarkChinese  text = ""  违法行为  The violation in Chinese; empty where the profile no longer has it.
     organisation  flag  当事人为单位  Whether an organisation did it, and not a citizen.
     committed  day  违法行为日期  The day of the act, or its last day where it went on.
     since  day?  违法行为起始日  Where the act went on, the first day of it.
     opened  day  立案日期  The day the case was opened.
     officers  [text]  办案人员  The ids of the officers who investigate; for insiders.
     circumstances  [Circumstance.Kind]  裁量情节  What is on file for and against the offender, in the order it came.
     decideBy  day?  办案期限  The last day for deciding; left out once it is decided, or without a limit.  行政处罚法 60
     proposedFine  fen?  拟处罚款  The fine that is proposed, for insiders; for the subject the fine they were told of, and left out before that.  行政处罚法 44
     band  DiscretionBand?  裁量幅度  The band of the proposal; for insiders.
     hearingBy  day?  听证申请期限  The last day to ask for a hearing; left out where there is no right to one.  行政处罚法 64(1)
     hearingDay  day?  听证日期  The day of the hearing that was called; left out before that, and once it was held.
     outcome  Outcome?  处理决定  What was decided; left out before that, and for the subject before it was served.
     fine  fen?  罚款数额  The fine as it stands after appeals; left out as the outcome is.
     decided  day?  决定日期  The day of the decision; left out as the outcome is.
     served  day?  送达日期  The day the decision counts as served; left out before that.
     payBy  day?  缴款期限  The last day to pay, as deferred last; left out where there is no fine.  行政处罚法 67(3)
     instalments  [Instalment]  分期安排  The parts in which the fine may be paid; empty where there are none.  行政处罚法 66(2)
     paid  fen = 0  已缴金额  What came in, for fine and late charge together.
     outstanding  fen = 0  未缴罚款  What is left of the fine; 0 unless the decision is served and the case open.
     charge  fen = 0  加处罚款  The late charge that is left on the day of the question.  行政处罚法 72(1)(1)
     appeal  AppealKind?  进行中救济  The appeal that runs; left out while none does.
     overruns  [Limit]  逾期事项  The limits that ran out; empty where none did.
     closure  Closure?  结案方式  How the case ended; left out while it is open.
    record List  处罚案件列表  A page of the penalty cases that the viewer may see.
     penalties  [View]!  处罚案件  The cases, in the order of opening.
     more  flag  还有更多  Whether more follow after the last of the page.
    record Explanation  裁量说明  How a penalty came about, line by line, with what the law asks for; the subject reads it once told.  行政处罚法 44
     number  text  案件编号  The number of the case.
     proposal  Proposal?  处罚建议  The proposal as it stands; left out before there is one.
     told  [Line]  程序与期限  Procedure and deadlines that follow, line by line.
     reasons  text = ""  说理草稿  A draft of the reasons in Chinese, for a person to edit; empty before there is a proposal.
    commands Command  penalty  行政处罚案件  What may be asked of a penalty case.
     open  Opening  立案  Opens a case on a violation, and numbers it.  行政处罚法 54(2)
     circumstance  CircumstanceFound  裁量情节  Puts a circumstance on file, for or against the offender.
     propose  Calculation  裁量建议  Reckons a proposal from what is on file.
     notify  Notification  告知  Tells the subject what is intended.  行政处罚法 44
     defend  Defence  陈述申辩  The subject states and defends.  行政处罚法 45(1)
     askHearing  HearingWish  要求听证  The subject asks for a hearing, or gives it up.  行政处罚法 64(1)
     callHearing  HearingCall  听证通知  Calls the hearing that was asked for.  行政处罚法 64(2)
     hear  HearingMinutes  听证  Records the hearing that was held.  行政处罚法 64(8)
     review  LegalReview  法制审核  Reviews the law of the proposal.  行政处罚法 58(1)
     approve  Approval  处罚决定  A person decides.  行政处罚法 57
     extend  TimeExtension  延长办案期限  Gives more time to decide, where another rule than the Act allows it.  行政处罚法 60
     serve  Cases.Service  送达  Serves the decision on the subject.  行政处罚法 61
     defer  Deferral  暂缓缴纳  Lets the fine be paid later or in parts.  行政处罚法 66(2)
     pay  Payment  缴款  Records a payment that came in at the bank.  行政处罚法 67(3)
     appeal  Appeal  复议/诉讼  The subject asks for reconsideration, or sues.  行政处罚法 7(1)
     answerAppeal  AppealAnswer  复议决定/判决  Records what became of the appeal.
     close  Closing  结案  Closes the case.
     withdraw  Reason  撤销立案  Gives the case up before a decision, with the reason.
     erase  PersonalErasure  删除个人信息  Erases personal data once the case has ended; every proof stays.  个人信息保护法 47
    events Event  penalty  行政处罚案件记录  What happened to a penalty case: days, limits and amounts stand in the event; people and words are commitments.
     opened  Registration  立案  A case was opened and numbered.
     circumstanced  CircumstanceFound  裁量情节  A circumstance was put on file.
     proposed  Proposal  裁量建议  A proposal was reckoned; an older legal review no longer counts.
     notified  Notified  告知  The subject was told what is intended.
     defended  DefenceRecord  陈述申辩  The subject stated and defended.
     hearingAsked  HearingWish  要求听证  A hearing was asked for, or given up.
     hearingCalled  HearingCall  听证通知  A hearing was called.
     heard  HearingRecord  听证  The hearing was held; an older legal review no longer counts.
     reviewed  LegalReview  法制审核  The law of the proposal was reviewed.
     decided  Decision  处罚决定  A person decided.
     extended  TimeExtension  延长办案期限  There is more time to decide.
     served  Served  送达  The decision was served.
     deferred  Deferral  暂缓缴纳  The fine may be paid later or in parts.
     paid  Paid  缴款  Money came in and was set against fine and late charge.
     appealed  Appeal  复议/诉讼  The subject appealed; a closed case is open again.
     appealAnswered  AppealAnswer  复议决定/判决  The appeal was answered or taken back.
     overran  Overrun  逾期  A limit ran out, found by time alone.
     closed  Closing  结案  The case was closed.
     withdrawn  Reason  撤销立案  The case was given up before a decision.
    questions Questions  penalty  处罚案件查询  What may be asked about penalty cases.
     get  Nothing -> View  处罚案件  One penalty case as the viewer may see it.
     list  Filter -> List  处罚案件列表  The penalty cases that the viewer may see, in the order of opening.
     explain  Nothing -> Explanation  裁量说明  How a penalty came about, line by line.
     ledger  Nothing -> LedgerView  处罚台帐  The ledger of a penalty case, entry by entry.
     personal  PersonalReading -> PersonalView  查阅当事人信息  Who a penalty case is about, or words kept beside the ledger; each reading is recorded before anything is shown.  个人信息保护法 6(1)
     paper  Papers.Wish -> Papers.Paper  处罚文书  A paper to the subject, filled from the ledger; reading the name is recorded.
    """#
}
