// swift-format-ignore-file
// Made from RuleFile.words by `make words`: never edited.

extension TenRules {
  /// 首问状态 · Where a first contact stands.
  public enum ContactPhase: String, DossierPhase, Hashable, Sendable {
    /// 无 · Before its first event.
    case none
    /// 待处置 · What is done with it is to be said.
    case asked
    /// 已转办 · It went to whoever is responsible.
    case forwarded
    /// 已退回 · It came back from there.
    case returned
    /// 已办结 · It is over.
    case closed

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .none: "无"
      case .asked: "待处置"
      case .forwarded: "已转办"
      case .returned: "已退回"
      case .closed: "已办结"
      }
    }

    /// 序号 · The place among the phases.
    var number: UInt8 {
      switch self {
      case .none: 0
      case .asked: 1
      case .forwarded: 2
      case .returned: 3
      case .closed: 4
      }
    }
  }
}

extension TenRules {
  /// 首问处置 · What whoever was asked first does at once.
  public enum Disposition: String, JSONName, Hashable, Sendable {
    /// 当场办理 · It is dealt with on the spot, and so ends.
    case handled
    /// 转办 · It goes to another unit, which deals with it.
    case forwarded
    /// 引导 · The visitor is told and led to whoever is responsible, and so it ends.
    case guided

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .handled: "当场办理"
      case .forwarded: "转办"
      case .guided: "引导"
      }
    }
  }
}

extension TenRules {
  /// 首问首办 · In which role someone answers for a visitor.
  public enum ContactRole: String, JSONName, Hashable, Sendable {
    /// 首问 · Whoever was asked first: tells, leads to the handler, pushes no one away.
    case first
    /// 首办 · Whoever took the application first: follows, urges, answers to the end.
    case handler

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .first: "首问"
      case .handler: "首办"
      }
    }
  }
}

extension TenRules {
  /// 首问期限 · A limit of a first contact that ran out.
  public enum ContactLimit: String, JSONName, Hashable, Sendable {
    /// 逾期未办结 · It was open longer than the rule allows.
    case open
    /// 逾期未指定承办 · The office did not rule in time who deals with it.
    case ruling

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .open: "逾期未办结"
      case .ruling: "逾期未指定承办"
      }
    }
  }
}

extension TenRules {
  /// 岗位角色 · Which of the two holders of a post.
  public enum Holder: String, JSONName, Hashable, Sendable {
    /// A岗 · Who holds it.
    case a
    /// B岗 · Who takes over.
    case b

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .a: "A岗"
      case .b: "B岗"
      }
    }
  }
}

extension TenRules {
  /// 违反情形 · How a rule was broken in the unit, found without anyone reporting it.
  public enum BreachKind: String, JSONName, Hashable, Sendable {
    /// 未按时顶岗 · A was away and B was not at the counter by the next working hour.
    case uncovered
    /// 同时离岗 · Both holders of a post were away in office hours.
    case bothAway
    /// 否定前未报备 · An application was refused, and no filing of it was made by the end of that day.
    case unfiled
    /// 岗位无责任人 · The holder of a post has left, and no one was named.
    case vacant

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .uncovered: "未按时顶岗"
      case .bothAway: "同时离岗"
      case .unfiled: "否定前未报备"
      case .vacant: "岗位无责任人"
      }
    }
  }
}

extension TenRules {
  /// 建档 · The file of a unit's rules is opened.
  public struct Opening: Record, Equatable {
    /// 人数 · How many people serve in the unit, 1…100,000: each is handed the rules.
    public var headcount: Int32 = 1
    /// 单位 · The code of the unit.
    public internal(set) var unit: String = ""

    /// A record of what is said.
    public init(headcount: Int32 = 1) {
      self.headcount = headcount
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      headcount = try fields.usual("headcount", 1)
      if fields.isRecorded { unit = try fields.usual("unit", "") }
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if headcount != 1 { writer.name("headcount"); headcount.write(to: &writer) }
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension TenRules {
  /// 人数变更 · How many people serve in the unit from now on.
  public struct Headcount: Record, Equatable {
    /// 人数 · How many, 1…100,000.
    public var headcount: Int32 = 1

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ headcount: Int32) {
      self.headcount = headcount
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      headcount = try fields.required("headcount")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("headcount"); headcount.write(to: &writer)
    }
  }
}

extension TenRules {
  /// 起草 · Rules are drafted.
  public struct Drafting: Record, Equatable {
    /// 制度代码 · The rules of the rule set's list that it words, each once.
    public var rules: [String] = []
    /// 文件名称 · What the draft is called.
    public var title: String = ""
    /// 文件校验值 · The SHA-256 of the draft; left out where it is not on file.
    public var digest: LedgerDigest? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(rules: [String], title: String, digest: LedgerDigest? = nil) {
      self.rules = rules
      self.title = title
      self.digest = digest
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      digest = try fields.optional("digest")
      rules = try fields.required("rules")
      title = try fields.required("title")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = digest { writer.name("digest"); value.write(to: &writer) }
      writer.name("rules"); writer.freeText(rules)
      writer.name("title"); writer.freeText(title)
    }
  }
}

extension TenRules {
  /// 制定 · Rules are adopted by a document.
  public struct Adoption: Record, Equatable {
    /// 制度代码 · The rules that it adopts, each drafted before.
    public var rules: [String] = []
    /// 文号 · The number of the document.
    public var documentNumber: String = ""
    /// 文件校验值 · The SHA-256 of the document.
    public var digest: LedgerDigest = .zero
    /// 制定日 · The day on which it was adopted, not after today.
    public var adopted: Day = Day(0)
    /// 施行日 · The day on which it comes into force, not before that.
    public var inForce: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(rules: [String], documentNumber: String, digest: LedgerDigest, adopted: Day, inForce: Day) {
      self.rules = rules
      self.documentNumber = documentNumber
      self.digest = digest
      self.adopted = adopted
      self.inForce = inForce
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      adopted = try fields.required("adopted")
      digest = try fields.required("digest")
      documentNumber = try fields.required("documentNumber")
      inForce = try fields.required("inForce")
      rules = try fields.required("rules")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("adopted"); adopted.write(to: &writer)
      writer.name("digest"); digest.write(to: &writer)
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("inForce"); inForce.write(to: &writer)
      writer.name("rules"); writer.freeText(rules)
    }
  }
}

extension TenRules {
  /// 编印下发 · Rules are printed and handed out, one to each person.
  public struct Distribution: Record, Equatable {
    /// 制度代码 · The rules that were handed out, each adopted before.
    public var rules: [String] = []
    /// 印发份数 · How many copies were handed out.
    public var copies: Int32 = 0
    /// 签收人数 · How many people signed for theirs; one of the two reaches the headcount.
    public var receipts: Int32 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(rules: [String], copies: Int32 = 0, receipts: Int32 = 0) {
      self.rules = rules
      self.copies = copies
      self.receipts = receipts
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      copies = try fields.usual("copies", 0)
      receipts = try fields.usual("receipts", 0)
      rules = try fields.required("rules")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if copies != 0 { writer.name("copies"); copies.write(to: &writer) }
      if receipts != 0 { writer.name("receipts"); receipts.write(to: &writer) }
      writer.name("rules"); writer.freeText(rules)
    }
  }
}

extension TenRules {
  /// 落实督查责任 · Who answers for supervising rules within the unit.
  public struct Watch: Record, Equatable {
    /// 制度代码 · The rules, each handed out before.
    public var rules: [String] = []
    /// 分管领导 · The id of the member of the unit's leadership.
    public var leader: String = ""
    /// 内设机构负责人 · The id of the head within the unit, someone else.
    public var head: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(rules: [String], leader: String, head: String) {
      self.rules = rules
      self.leader = leader
      self.head = head
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      head = try fields.required("head")
      leader = try fields.required("leader")
      rules = try fields.required("rules")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("head"); writer.freeText(head)
      writer.name("leader"); writer.freeText(leader)
      writer.name("rules"); writer.freeText(rules)
    }
  }
}

extension TenRules {
  /// 纳入年度考核 · Rules count in the annual appraisal of the unit.
  public struct Weighing: Record, Equatable {
    /// 制度代码 · The rules, each supervised before.
    public var rules: [String] = []
    /// 年度 · The first year in which they count.
    public var year: Int32 = 2011
    /// 权重 · What they weigh together in the appraisal, in basis points, 1…10,000.
    public var weight: Int32 = 1

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(rules: [String], year: Int32, weight: Int32 = 1) {
      self.rules = rules
      self.year = year
      self.weight = weight
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      rules = try fields.required("rules")
      weight = try fields.usual("weight", 1)
      year = try fields.required("year")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("rules"); writer.freeText(rules)
      if weight != 1 { writer.name("weight"); weight.write(to: &writer) }
      writer.name("year"); year.write(to: &writer)
    }
  }
}

extension TenRules {
  /// 检查 · A rule was looked into.
  public struct Checking: Record, Equatable {
    /// 制度代码 · The rule.
    public var rule: String = ""
    /// 是否落实 · Whether it is kept.
    public var kept: Bool = false
    /// 检查情况 · What was seen; needed where it is not kept. It names no one.
    public var note: String = ""
    /// 督查编号 · The number of the inspection; empty for the unit's own check.
    public var inspection: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ rule: String, kept: Bool, note: String = "", inspection: String = "") {
      self.rule = rule
      self.kept = kept
      self.note = note
      self.inspection = inspection
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      inspection = try fields.usual("inspection", "")
      kept = try fields.required("kept")
      note = try fields.usual("note", "")
      rule = try fields.required("rule")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !inspection.isEmpty { writer.name("inspection"); writer.freeText(inspection) }
      writer.name("kept"); kept.write(to: &writer)
      if !note.isEmpty { writer.name("note"); writer.freeText(note) }
      writer.name("rule"); rule.write(to: &writer)
    }
  }
}

extension TenRules {
  /// 废止替代 · A new document takes the place of the one by which rules were adopted.
  public struct Supersession: Record, Equatable {
    /// 制度代码 · The rules, each adopted before; they are to be handed out anew.
    public var rules: [String] = []
    /// 文号 · The number of the new document.
    public var documentNumber: String = ""
    /// 文件校验值 · The SHA-256 of the new document.
    public var digest: LedgerDigest = .zero
    /// 制定日 · The day on which it was adopted, not after today.
    public var adopted: Day = Day(0)
    /// 施行日 · The day on which it comes into force, not before that.
    public var inForce: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(rules: [String], documentNumber: String, digest: LedgerDigest, adopted: Day, inForce: Day) {
      self.rules = rules
      self.documentNumber = documentNumber
      self.digest = digest
      self.adopted = adopted
      self.inForce = inForce
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      adopted = try fields.required("adopted")
      digest = try fields.required("digest")
      documentNumber = try fields.required("documentNumber")
      inForce = try fields.required("inForce")
      rules = try fields.required("rules")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("adopted"); adopted.write(to: &writer)
      writer.name("digest"); digest.write(to: &writer)
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("inForce"); inForce.write(to: &writer)
      writer.name("rules"); writer.freeText(rules)
    }
  }
}

extension TenRules {
  /// 不适用 · Rules do not apply to the unit, or apply again.
  public struct Exemption: Record, Equatable {
    /// 制度代码 · The rules.
    public var rules: [String] = []
    /// 理由 · Why, such as that it has no window; it names no one.
    public var reason: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(rules: [String], reason: String) {
      self.rules = rules
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      reason = try fields.required("reason")
      rules = try fields.required("rules")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("reason"); writer.freeText(reason)
      writer.name("rules"); writer.freeText(rules)
    }
  }
}

extension TenRules {
  /// 三集中三到位 · How far the unit's approvals are concentrated: the six points of the checklist.
  public struct Concentration: Record, Equatable {
    /// 职能集中 · Its approvals are the function of one section.
    public var functions: Bool = false
    /// 人员集中 · The section's staff sit in the centre.
    public var staff: Bool = false
    /// 事项集中 · Its items are taken in at the centre alone.
    public var items: Bool = false
    /// 进驻到位 · Every item is there, and none is handled twice.
    public var present: Bool = false
    /// 授权到位 · The window decides on the spot.
    public var authority: Bool = false
    /// 监察到位 · Electronic supervision sees every step.
    public var monitored: Bool = false
    /// 说明 · What is still to be done; it names no one.
    public var note: String = ""

    /// A record of what is said.
    public init(functions: Bool = false, staff: Bool = false, items: Bool = false, present: Bool = false, authority: Bool = false, monitored: Bool = false, note: String = "") {
      self.functions = functions
      self.staff = staff
      self.items = items
      self.present = present
      self.authority = authority
      self.monitored = monitored
      self.note = note
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      authority = try fields.usual("authority", false)
      functions = try fields.usual("functions", false)
      items = try fields.usual("items", false)
      monitored = try fields.usual("monitored", false)
      note = try fields.usual("note", "")
      present = try fields.usual("present", false)
      staff = try fields.usual("staff", false)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if authority { writer.name("authority"); authority.write(to: &writer) }
      if functions { writer.name("functions"); functions.write(to: &writer) }
      if items { writer.name("items"); items.write(to: &writer) }
      if monitored { writer.name("monitored"); monitored.write(to: &writer) }
      if !note.isEmpty { writer.name("note"); writer.freeText(note) }
      if present { writer.name("present"); present.write(to: &writer) }
      if staff { writer.name("staff"); staff.write(to: &writer) }
    }
  }
}

extension TenRules {
  /// 离岗 · A holder of a post is away, to the hour.
  public struct Leave: Record, Equatable {
    /// 岗位 · The code of the post, of this unit.
    public var post: String = ""
    /// 岗位角色 · Which of its holders.
    public var holder: TenRules.Holder = .a
    /// 离岗时刻 · The first moment away.
    public var from: Instant = Instant(0)
    /// 返岗时刻 · The moment of coming back, which is no longer away.
    public var to: Instant = Instant(0)
    /// 批准人 · The id of whoever signed the leave.
    public internal(set) var signedBy: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(post: String, holder: TenRules.Holder, from: Instant, to: Instant) {
      self.post = post
      self.holder = holder
      self.from = from
      self.to = to
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      from = try fields.required("from")
      holder = try fields.required("holder")
      post = try fields.required("post")
      if fields.isRecorded { signedBy = try fields.usual("signedBy", "") }
      to = try fields.required("to")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("from"); from.write(to: &writer)
      writer.name("holder"); holder.write(to: &writer)
      writer.name("post"); post.write(to: &writer)
      if !signedBy.isEmpty { writer.name("signedBy"); writer.freeText(signedBy) }
      writer.name("to"); to.write(to: &writer)
    }
  }
}

extension TenRules {
  /// 更正离岗 · A leave that stands wrong on record is put right by someone who did not sign it, with the paper that shows it.
  public struct LeaveCorrection: Record, Equatable {
    /// 岗位 · The code of the post.
    public var post: String = ""
    /// 岗位角色 · Which of its holders.
    public var holder: TenRules.Holder = .a
    /// 离岗时刻 · The first moment away, as it stands on record.
    public var from: Instant = Instant(0)
    /// 实际返岗时刻 · When the holder really was back; left out where there was no leave at all, or only the hand-over stands wrong.
    public var to: Instant? = nil
    /// 实际顶岗时刻 · When B really was at the counter; left out where that stands right.
    public var takenOver: Instant? = nil
    /// 更正理由 · Why; it names no one.
    public var reason: String = ""
    /// 更正依据 · The number of the paper that shows it.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(post: String, holder: TenRules.Holder, from: Instant, to: Instant? = nil, takenOver: Instant? = nil, reason: String, documentNumber: String) {
      self.post = post
      self.holder = holder
      self.from = from
      self.to = to
      self.takenOver = takenOver
      self.reason = reason
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
      from = try fields.required("from")
      holder = try fields.required("holder")
      post = try fields.required("post")
      reason = try fields.required("reason")
      takenOver = try fields.optional("takenOver")
      to = try fields.optional("to")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("from"); from.write(to: &writer)
      writer.name("holder"); holder.write(to: &writer)
      writer.name("post"); post.write(to: &writer)
      writer.name("reason"); writer.freeText(reason)
      if let value = takenOver { writer.name("takenOver"); value.write(to: &writer) }
      if let value = to { writer.name("to"); value.write(to: &writer) }
    }
  }
}

extension TenRules {
  /// 顶岗 · B is at the counter in the place of A.
  public struct TakeOver: Record, Equatable {
    /// 岗位 · The code of the post, of this unit.
    public var post: String = ""
    /// 顶岗时刻 · Since when, not after now.
    public var at: Instant = Instant(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(post: String, at: Instant) {
      self.post = post
      self.at = at
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      at = try fields.required("at")
      post = try fields.required("post")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("at"); at.write(to: &writer)
      writer.name("post"); post.write(to: &writer)
    }
  }
}

extension TenRules {
  /// 否定报备 · A no to an applicant is filed, before it is said or as it is.
  public struct Denial: Record, Equatable {
    /// 办件编号 · The number of the case that is refused; empty where there is none.
    public var `case`: String = ""
    /// 申请人及联系方式 · Who asked and how they are reached, kept beside the ledger.
    public var who: String = ""
    /// 事项 · What was asked; it names no one.
    public var matter: String = ""
    /// 理由 · Why it is refused; it names no one.
    public var ground: String = ""
    /// 依据 · The law or rule.
    public var basis: String = ""
    /// 审批领导 · The id of the leader who agreed, who is not the one who files it.
    public var approver: String = ""
    /// 书面告知文号 · The number of the paper that goes to the applicant.
    public var documentNumber: String = ""
    /// 申请人联 · Whether the applicant has a copy.
    public var applicantCopy: Bool = false
    /// 单位联 · Whether the unit has one.
    public var unitCopy: Bool = false
    /// 效能办联 · Whether the efficiency office has one.
    public var officeCopy: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(`case`: String = "", who: String, matter: String, ground: String, basis: String, approver: String, documentNumber: String, applicantCopy: Bool = false, unitCopy: Bool = false, officeCopy: Bool = false) {
      self.case = `case`
      self.who = who
      self.matter = matter
      self.ground = ground
      self.basis = basis
      self.approver = approver
      self.documentNumber = documentNumber
      self.applicantCopy = applicantCopy
      self.unitCopy = unitCopy
      self.officeCopy = officeCopy
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      applicantCopy = try fields.usual("applicantCopy", false)
      approver = try fields.required("approver")
      basis = try fields.required("basis")
      `case` = try fields.usual("case", "")
      documentNumber = try fields.required("documentNumber")
      ground = try fields.required("ground")
      matter = try fields.required("matter")
      officeCopy = try fields.usual("officeCopy", false)
      unitCopy = try fields.usual("unitCopy", false)
      who = try fields.required("who")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if applicantCopy { writer.name("applicantCopy"); applicantCopy.write(to: &writer) }
      writer.name("approver"); writer.freeText(approver)
      writer.name("basis"); writer.freeText(basis)
      if !`case`.isEmpty { writer.name("case"); writer.freeText(`case`) }
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("ground"); writer.freeText(ground)
      writer.name("matter"); writer.freeText(matter)
      if officeCopy { writer.name("officeCopy"); officeCopy.write(to: &writer) }
      if unitCopy { writer.name("unitCopy"); unitCopy.write(to: &writer) }
      if !writer.withholdsPersonal { writer.name("who"); who.write(to: &writer) }
    }
  }
}

extension TenRules {
  /// 不予办理 · An application to the unit was refused, or not accepted: its filing is due by the end of that day.
  public struct Refusing: Record, Equatable {
    /// 办件编号 · The number of the case.
    public var `case`: String = ""
    /// 不予办理日 · The day.
    public var on: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(`case`: String, on: Day) {
      self.case = `case`
      self.on = on
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      `case` = try fields.required("case")
      on = try fields.required("on")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("case"); writer.freeText(`case`)
      writer.name("on"); on.write(to: &writer)
    }
  }
}

extension TenRules {
  /// 岗位空缺 · The holder of a post leaves.
  public struct Vacancy: Record, Equatable {
    /// 岗位 · The code of the post.
    public var post: String = ""
    /// 最后在岗日 · The last day on which the holder serves.
    public var lastDay: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(post: String, lastDay: Day) {
      self.post = post
      self.lastDay = lastDay
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      lastDay = try fields.required("lastDay")
      post = try fields.required("post")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("lastDay"); lastDay.write(to: &writer)
      writer.name("post"); post.write(to: &writer)
    }
  }
}

extension TenRules {
  /// 岗位补缺 · A post that was vacant has a holder again.
  public struct Occupation: Record, Equatable {
    /// 岗位 · The code of the post.
    public var post: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ post: String) {
      self.post = post
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      post = try fields.required("post")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("post"); post.write(to: &writer)
    }
  }
}

extension TenRules {
  /// 违反制度 · A rule was broken, found by time alone, once.
  public struct Breached: Record, Equatable {
    /// 违反情形 · How.
    public var kind: TenRules.BreachKind = .uncovered
    /// 所涉 · The code of the post, or the number of the case.
    public var subject: String = ""
    /// 违反时刻 · When it was broken: the working hour by which B was due, the beginning of the time in which both were away, the end of a day.
    public var at: Instant = Instant(0)
    /// 离岗时刻 · When A went; left out where it is not about a leave.
    public var from: Instant? = nil
    /// 责任人 · The id of whoever signed the leave; for those inside.
    public var person: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(kind: TenRules.BreachKind, subject: String, at: Instant, from: Instant? = nil, person: String = "") {
      self.kind = kind
      self.subject = subject
      self.at = at
      self.from = from
      self.person = person
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      at = try fields.required("at")
      from = try fields.optional("from")
      kind = try fields.required("kind")
      person = try fields.usual("person", "")
      subject = try fields.required("subject")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("at"); at.write(to: &writer)
      if let value = from { writer.name("from"); value.write(to: &writer) }
      writer.name("kind"); kind.write(to: &writer)
      if !person.isEmpty { writer.name("person"); person.write(to: &writer) }
      writer.name("subject"); subject.write(to: &writer)
    }
  }
}

extension TenRules {
  /// 违反已更正 · The record was put right and no longer shows what was found: it counts no more, and its card is lifted.
  public struct Cleared: Record, Equatable {
    /// 违反情形 · What was found.
    public var kind: TenRules.BreachKind = .uncovered
    /// 所涉 · The code of the post.
    public var subject: String = ""
    /// 违反时刻 · When it was found broken.
    public var at: Instant = Instant(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(kind: TenRules.BreachKind, subject: String, at: Instant) {
      self.kind = kind
      self.subject = subject
      self.at = at
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      at = try fields.required("at")
      kind = try fields.required("kind")
      subject = try fields.required("subject")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("at"); at.write(to: &writer)
      writer.name("kind"); kind.write(to: &writer)
      writer.name("subject"); subject.write(to: &writer)
    }
  }
}

extension TenRules {
  /// 否定报备记录 · A filing as the ledger knows it.
  public struct DenialRecord: Record, Equatable {
    /// 报备序号 · Which filing of the unit it is, counted from 1.
    public var number: Int32 = 1
    /// 办件编号 · The number of the case that is refused.
    public var `case`: String = ""
    /// 申请人校验值 · The commitment to who asked.
    public var who: LedgerDigest = .zero
    /// 事项 · What was asked.
    public var matter: String = ""
    /// 理由 · Why it is refused.
    public var ground: String = ""
    /// 依据 · The law or rule.
    public var basis: String = ""
    /// 承办人 · The id of whoever filed it.
    public var handler: String = ""
    /// 审批领导 · The id of the leader who agreed.
    public var approver: String = ""
    /// 书面告知文号 · The number of the paper that goes to the applicant.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: Int32 = 1, `case`: String = "", who: LedgerDigest, matter: String, ground: String, basis: String, handler: String, approver: String, documentNumber: String) {
      self.number = number
      self.case = `case`
      self.who = who
      self.matter = matter
      self.ground = ground
      self.basis = basis
      self.handler = handler
      self.approver = approver
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      approver = try fields.required("approver")
      basis = try fields.required("basis")
      `case` = try fields.usual("case", "")
      documentNumber = try fields.required("documentNumber")
      ground = try fields.required("ground")
      handler = try fields.required("handler")
      matter = try fields.required("matter")
      number = try fields.usual("number", 1)
      who = try fields.required("who")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("approver"); writer.freeText(approver)
      writer.name("basis"); writer.freeText(basis)
      if !`case`.isEmpty { writer.name("case"); writer.freeText(`case`) }
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("ground"); writer.freeText(ground)
      writer.name("handler"); writer.freeText(handler)
      writer.name("matter"); writer.freeText(matter)
      if number != 1 { writer.name("number"); number.write(to: &writer) }
      writer.name("who"); who.write(to: &writer)
    }
  }
}

extension TenRules {
  /// 制度文件 · A document by which a rule was adopted.
  public struct Document: Record, Equatable {
    /// 文号 · Its number.
    public var documentNumber: String = ""
    /// 文件校验值 · Its SHA-256.
    public var digest: LedgerDigest = .zero
    /// 制定日 · The day on which it was adopted.
    public var adopted: Day = Day(0)
    /// 施行日 · The day on which it comes into force.
    public var inForce: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(documentNumber: String, digest: LedgerDigest, adopted: Day, inForce: Day) {
      self.documentNumber = documentNumber
      self.digest = digest
      self.adopted = adopted
      self.inForce = inForce
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      adopted = try fields.required("adopted")
      digest = try fields.required("digest")
      documentNumber = try fields.required("documentNumber")
      inForce = try fields.required("inForce")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("adopted"); adopted.write(to: &writer)
      writer.name("digest"); digest.write(to: &writer)
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("inForce"); inForce.write(to: &writer)
    }
  }
}

extension TenRules {
  /// 制度落实情况 · One rule in one unit, from draft to appraisal.
  public struct Line: Record, Equatable {
    /// 制度代码 · The rule.
    public var rule: String = ""
    /// 制度名称 · Its name in Chinese.
    public var chinese: String = ""
    /// 选定制度 · Whether it is beyond the list that every unit adopts.
    public var optional: Bool = false
    /// 落实状态 · How far it is.
    public var status: TenRules.Status = .none
    /// 起草文件 · What the draft is called.
    public var title: String = ""
    /// 草案校验值 · The SHA-256 of the draft.
    public var draft: LedgerDigest? = nil
    /// 制度文件 · The document by which it stands.
    public var document: TenRules.Document? = nil
    /// 已废止文件 · Documents that were replaced, the oldest first.
    public var superseded: [TenRules.Document] = []
    /// 印发份数 · How many copies were handed out.
    public var copies: Int32 = 0
    /// 签收人数 · How many people signed for theirs.
    public var receipts: Int32 = 0
    /// 分管领导 · The id of the member of the unit's leadership.
    public var leader: String = ""
    /// 内设机构负责人 · The id of the head within the unit.
    public var head: String = ""
    /// 考核年度 · The first year in which it counts in the appraisal; 0 where it does not.
    public var year: Int32 = 0
    /// 权重 · What the rules of that line weigh together, in basis points.
    public var weight: Int32 = 0
    /// 不适用理由 · Why it does not apply; empty where it does.
    public var exempt: String = ""
    /// 最近检查日 · The day of the last check.
    public var checked: Day? = nil
    /// 检查结果 · Whether it was kept then.
    public var kept: Bool? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(rule: String, chinese: String, optional: Bool = false, status: TenRules.Status, title: String = "", draft: LedgerDigest? = nil, document: TenRules.Document? = nil, superseded: [TenRules.Document] = [], copies: Int32 = 0, receipts: Int32 = 0, leader: String = "", head: String = "", year: Int32 = 0, weight: Int32 = 0, exempt: String = "", checked: Day? = nil, kept: Bool? = nil) {
      self.rule = rule
      self.chinese = chinese
      self.optional = optional
      self.status = status
      self.title = title
      self.draft = draft
      self.document = document
      self.superseded = superseded
      self.copies = copies
      self.receipts = receipts
      self.leader = leader
      self.head = head
      self.year = year
      self.weight = weight
      self.exempt = exempt
      self.checked = checked
      self.kept = kept
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      checked = try fields.optional("checked")
      chinese = try fields.required("chinese")
      copies = try fields.usual("copies", 0)
      document = try fields.optional("document")
      draft = try fields.optional("draft")
      exempt = try fields.usual("exempt", "")
      head = try fields.usual("head", "")
      kept = try fields.optional("kept")
      leader = try fields.usual("leader", "")
      optional = try fields.usual("optional", false)
      receipts = try fields.usual("receipts", 0)
      rule = try fields.required("rule")
      status = try fields.required("status")
      superseded = try fields.list("superseded")
      title = try fields.usual("title", "")
      weight = try fields.usual("weight", 0)
      year = try fields.usual("year", 0)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = checked { writer.name("checked"); value.write(to: &writer) }
      writer.name("chinese"); chinese.write(to: &writer)
      if copies != 0 { writer.name("copies"); copies.write(to: &writer) }
      if let value = document { writer.name("document"); value.write(to: &writer) }
      if let value = draft { writer.name("draft"); value.write(to: &writer) }
      if !exempt.isEmpty { writer.name("exempt"); writer.freeText(exempt) }
      if !head.isEmpty { writer.name("head"); writer.freeText(head) }
      if let value = kept { writer.name("kept"); value.write(to: &writer) }
      if !leader.isEmpty { writer.name("leader"); writer.freeText(leader) }
      if optional { writer.name("optional"); optional.write(to: &writer) }
      if receipts != 0 { writer.name("receipts"); receipts.write(to: &writer) }
      writer.name("rule"); rule.write(to: &writer)
      writer.name("status"); status.write(to: &writer)
      if !superseded.isEmpty { writer.name("superseded"); superseded.write(to: &writer) }
      if !title.isEmpty { writer.name("title"); writer.freeText(title) }
      if weight != 0 { writer.name("weight"); weight.write(to: &writer) }
      if year != 0 { writer.name("year"); year.write(to: &writer) }
    }
  }
}

extension TenRules {
  /// 单位制度卷宗 · The rules of a unit as the viewer may see them.
  public struct View: Record, Equatable {
    /// 单位 · The code of the unit.
    public var unit: String = ""
    /// 人数 · How many people serve in it.
    public var headcount: Int32 = 0
    /// 制度健全 · Whether every rule that applies is adopted or further.
    public var complete: Bool = false
    /// 人手一份 · Whether every rule that applies is handed out or further.
    public var distributed: Bool = false
    /// 督查考核落实 · Whether every rule that applies is supervised and in the appraisal.
    public var supervised: Bool = false
    /// 制度 · The rules, in the order of the rule set's list.
    public var rules: [TenRules.Line] = []
    /// 三集中三到位 · The checklist as it stands; left out where there is none.
    public var concentration: TenRules.Concentration? = nil
    /// 否定报备数 · How many refusals were filed.
    public var denials: Int32 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(unit: String, headcount: Int32, complete: Bool = false, distributed: Bool = false, supervised: Bool = false, rules: [TenRules.Line], concentration: TenRules.Concentration? = nil, denials: Int32 = 0) {
      self.unit = unit
      self.headcount = headcount
      self.complete = complete
      self.distributed = distributed
      self.supervised = supervised
      self.rules = rules
      self.concentration = concentration
      self.denials = denials
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      complete = try fields.usual("complete", false)
      concentration = try fields.optional("concentration")
      denials = try fields.usual("denials", 0)
      distributed = try fields.usual("distributed", false)
      headcount = try fields.required("headcount")
      rules = try fields.required("rules")
      supervised = try fields.usual("supervised", false)
      unit = try fields.required("unit")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if complete { writer.name("complete"); complete.write(to: &writer) }
      if let value = concentration { writer.name("concentration"); value.write(to: &writer) }
      if denials != 0 { writer.name("denials"); denials.write(to: &writer) }
      if distributed { writer.name("distributed"); distributed.write(to: &writer) }
      writer.name("headcount"); headcount.write(to: &writer)
      writer.name("rules"); rules.write(to: &writer)
      if supervised { writer.name("supervised"); supervised.write(to: &writer) }
      writer.name("unit"); unit.write(to: &writer)
    }
  }
}

extension TenRules {
  /// 单位制度筛选 · Which units to list.
  public struct Filter: Record, Equatable {
    /// 制度健全 · Only those that are complete, or only those that are not.
    public var complete: Bool? = nil
    /// 督查考核落实 · Only those that are supervised and appraised, or only those that are not.
    public var supervised: Bool? = nil
    /// 起始单位 · Only those after this one; empty from the first.
    public var after: String = ""
    /// 条数上限 · At most so many, 1…1000.
    public var limit: Int32 = 100
    /// 最近建档在先 · Whether those opened last come first; else those opened first do.
    public var newest: Bool = false
    /// 到期日期 · Only those to which time does something by the end of this day; all where left out.
    public var dueBy: Day? = nil

    /// A record of what is said.
    public init(complete: Bool? = nil, supervised: Bool? = nil, after: String = "", limit: Int32 = 100, newest: Bool = false, dueBy: Day? = nil) {
      self.complete = complete
      self.supervised = supervised
      self.after = after
      self.limit = limit
      self.newest = newest
      self.dueBy = dueBy
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      after = try fields.usual("after", "")
      complete = try fields.optional("complete")
      dueBy = try fields.optional("dueBy")
      limit = try fields.usual("limit", 100)
      newest = try fields.usual("newest", false)
      supervised = try fields.optional("supervised")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !after.isEmpty { writer.name("after"); writer.freeText(after) }
      if let value = complete { writer.name("complete"); value.write(to: &writer) }
      if let value = dueBy { writer.name("dueBy"); value.write(to: &writer) }
      if limit != 100 { writer.name("limit"); limit.write(to: &writer) }
      if newest { writer.name("newest"); newest.write(to: &writer) }
      if let value = supervised { writer.name("supervised"); value.write(to: &writer) }
    }
  }
}

extension TenRules {
  /// 单位制度列表 · A page of units with their rules.
  public struct List: Record, Equatable {
    /// 单位 · The units, in the order of opening.
    public var units: [TenRules.View] = []
    /// 还有更多 · Whether more follow after the last of the page.
    public var more: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(units: [TenRules.View], more: Bool = false) {
      self.units = units
      self.more = more
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      more = try fields.usual("more", false)
      units = try fields.required("units")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if more { writer.name("more"); more.write(to: &writer) }
      writer.name("units"); units.write(to: &writer)
    }
  }
}

extension TenRules {
  /// 统计数 · A count, with its denominator where that is known.
  public struct Tally: Record, Equatable {
    /// 数量 · How many.
    public var count: Int32 = 0
    /// 总数 · Of how many; left out where the register of units is not loaded.
    public var of: Int32? = nil
    /// 比例 · The one of the other, exactly; left out with it.
    public var share: Fraction? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(count: Int32, of: Int32? = nil, share: Fraction? = nil) {
      self.count = count
      self.of = of
      self.share = share
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      count = try fields.required("count")
      of = try fields.optional("of")
      share = try fields.optional("share")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("count"); count.write(to: &writer)
      if let value = of { writer.name("of"); value.write(to: &writer) }
      if let value = share { writer.name("share"); value.write(to: &writer) }
    }
  }
}

extension TenRules {
  /// 十项制度落实统计 · How far the rules are in all units: figures that are never told without their names.
  public struct Standing: Record, Equatable {
    /// 制度落实率 · Rules of units, each for itself, that are adopted or further, of all that apply.
    public var cells: TenRules.Tally = TenRules.Tally()
    /// 单位完成率 · Units in which every rule that applies is adopted or further.
    public var units: TenRules.Tally = TenRules.Tally()
    /// 人手一份率 · Units in which every rule that applies is handed out or further.
    public var distributed: TenRules.Tally = TenRules.Tally()
    /// 督查考评率 · Units in which every rule that applies is supervised and in the appraisal.
    public var supervised: TenRules.Tally = TenRules.Tally()
    /// 建档单位数 · Units that have a file.
    public var files: Int32 = 0
    /// 不适用数 · Rules of units that do not apply, which count in none of these.
    public var exempt: Int32 = 0
    /// 三集中三到位单位数 · Units whose checklist is met in all six points.
    public var concentrated: Int32 = 0
    /// 未完成单位 · The units that are not complete, with the rules that are missing.
    public var open: [TenRules.Unit] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(cells: TenRules.Tally, units: TenRules.Tally, distributed: TenRules.Tally, supervised: TenRules.Tally, files: Int32, exempt: Int32 = 0, concentrated: Int32 = 0, open: [TenRules.Unit] = []) {
      self.cells = cells
      self.units = units
      self.distributed = distributed
      self.supervised = supervised
      self.files = files
      self.exempt = exempt
      self.concentrated = concentrated
      self.open = open
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      cells = try fields.required("cells")
      concentrated = try fields.usual("concentrated", 0)
      distributed = try fields.required("distributed")
      exempt = try fields.usual("exempt", 0)
      files = try fields.required("files")
      open = try fields.list("open")
      supervised = try fields.required("supervised")
      units = try fields.required("units")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("cells"); cells.write(to: &writer)
      if concentrated != 0 { writer.name("concentrated"); concentrated.write(to: &writer) }
      writer.name("distributed"); distributed.write(to: &writer)
      if exempt != 0 { writer.name("exempt"); exempt.write(to: &writer) }
      writer.name("files"); files.write(to: &writer)
      if !open.isEmpty { writer.name("open"); open.write(to: &writer) }
      writer.name("supervised"); supervised.write(to: &writer)
      writer.name("units"); units.write(to: &writer)
    }
  }
}

extension TenRules {
  /// 违反制度筛选 · Which breaches to look for.
  public struct FindingFilter: Record, Equatable {
    /// 单位 · The code of the unit; empty for all.
    public var unit: String = ""
    /// 制度代码 · The rule; empty for all.
    public var rule: String = ""
    /// 起始日 · The first day.
    public var from: Day = Day(0)
    /// 截止日 · The last day, at most 366 days on.
    public var through: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(unit: String = "", rule: String = "", from: Day, through: Day) {
      self.unit = unit
      self.rule = rule
      self.from = from
      self.through = through
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      from = try fields.required("from")
      rule = try fields.usual("rule", "")
      through = try fields.required("through")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("from"); from.write(to: &writer)
      if !rule.isEmpty { writer.name("rule"); rule.write(to: &writer) }
      writer.name("through"); through.write(to: &writer)
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension TenRules {
  /// 违反制度 · A breach of a rule, found by what the system knows.
  public struct Finding: Record, Equatable {
    /// 单位 · The code of the unit.
    public var unit: String = ""
    /// 制度代码 · The rule.
    public var rule: String = ""
    /// 日期 · The day.
    public var on: Day = Day(0)
    /// 来源 · The dossier it is known from.
    public var source: DossierKey? = nil
    /// 情况 · What is wrong, in Chinese.
    public var chinese: String = ""
    /// 情况英文 · What is wrong, in English.
    public var english: String = ""
    /// 责任人 · The id of whoever signed what led to it; for those inside.
    public var person: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(unit: String, rule: String, on: Day, source: DossierKey? = nil, chinese: String, english: String, person: String = "") {
      self.unit = unit
      self.rule = rule
      self.on = on
      self.source = source
      self.chinese = chinese
      self.english = english
      self.person = person
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      chinese = try fields.required("chinese")
      english = try fields.required("english")
      on = try fields.required("on")
      person = try fields.usual("person", "")
      rule = try fields.required("rule")
      source = try fields.optional("source")
      unit = try fields.required("unit")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("chinese"); chinese.write(to: &writer)
      writer.name("english"); english.write(to: &writer)
      writer.name("on"); on.write(to: &writer)
      if !person.isEmpty { writer.name("person"); person.write(to: &writer) }
      writer.name("rule"); rule.write(to: &writer)
      if let value = source { writer.name("source"); value.write(to: &writer) }
      writer.name("unit"); unit.write(to: &writer)
    }
  }
}

extension TenRules {
  /// 违反制度清单 · The breaches of a period, by unit, rule and day.
  public struct FindingList: Record, Equatable {
    /// 违反制度 · The breaches, 1,000 at most.
    public var findings: [TenRules.Finding] = []
    /// 还有更多 · Whether there are more.
    public var more: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(findings: [TenRules.Finding], more: Bool = false) {
      self.findings = findings
      self.more = more
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      findings = try fields.required("findings")
      more = try fields.usual("more", false)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("findings"); findings.write(to: &writer)
      if more { writer.name("more"); more.write(to: &writer) }
    }
  }
}

extension TenRules {
  /// 制度违反统计 · How often one rule was broken.
  public struct RuleTimes: Record, Equatable {
    /// 制度代码 · The rule.
    public var rule: String = ""
    /// 制度名称 · Its name in Chinese.
    public var chinese: String = ""
    /// 次数 · How often.
    public var times: Int64 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(rule: String, chinese: String, times: Int64) {
      self.rule = rule
      self.chinese = chinese
      self.times = times
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      chinese = try fields.required("chinese")
      rule = try fields.required("rule")
      times = try fields.required("times")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("chinese"); chinese.write(to: &writer)
      writer.name("rule"); rule.write(to: &writer)
      writer.name("times"); times.write(to: &writer)
    }
  }
}

extension TenRules {
  /// 制度运行统计行 · What is counted of one unit.
  public struct TableRow: Record, Equatable {
    /// 单位 · The code of the unit.
    public var unit: String = ""
    /// 首问件 · First contacts.
    public var asked: Int64 = 0
    /// 当场办结 · Of these those that were handled or guided at once.
    public var settled: Int64 = 0
    /// 转办 · Times one was forwarded.
    public var forwarded: Int64 = 0
    /// 退回 · Times one came back.
    public var returned: Int64 = 0
    /// 指定承办 · Those on which the office ruled.
    public var ruled: Int64 = 0
    /// 首问办结 · Those that ended.
    public var closed: Int64 = 0
    /// 按时办结 · Of these those that ended on or before their last day.
    public var inTime: Int64 = 0
    /// 因人外出未办 · Times a visitor was sent away because someone was out.
    public var turnedAway: Int64 = 0
    /// 离岗 · Leaves of holders of posts.
    public var leaves: Int64 = 0
    /// 顶岗 · Times B took over.
    public var takenOver: Int64 = 0
    /// 否定报备 · Refusals that were filed.
    public var denied: Int64 = 0
    /// 制度检查 · Rules that were looked into.
    public var checked: Int64 = 0
    /// 未落实 · Of these those that were not kept.
    public var notKept: Int64 = 0
    /// 违反制度 · The rules that were broken, in the order of the rule set's list; those that were not are left out.
    public var breaches: [TenRules.RuleTimes] = []

    /// A record of what is said.
    public init(unit: String = "", asked: Int64 = 0, settled: Int64 = 0, forwarded: Int64 = 0, returned: Int64 = 0, ruled: Int64 = 0, closed: Int64 = 0, inTime: Int64 = 0, turnedAway: Int64 = 0, leaves: Int64 = 0, takenOver: Int64 = 0, denied: Int64 = 0, checked: Int64 = 0, notKept: Int64 = 0, breaches: [TenRules.RuleTimes] = []) {
      self.unit = unit
      self.asked = asked
      self.settled = settled
      self.forwarded = forwarded
      self.returned = returned
      self.ruled = ruled
      self.closed = closed
      self.inTime = inTime
      self.turnedAway = turnedAway
      self.leaves = leaves
      self.takenOver = takenOver
      self.denied = denied
      self.checked = checked
      self.notKept = notKept
      self.breaches = breaches
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      asked = try fields.usual("asked", 0)
      breaches = try fields.list("breaches")
      checked = try fields.usual("checked", 0)
      closed = try fields.usual("closed", 0)
      denied = try fields.usual("denied", 0)
      forwarded = try fields.usual("forwarded", 0)
      inTime = try fields.usual("inTime", 0)
      leaves = try fields.usual("leaves", 0)
      notKept = try fields.usual("notKept", 0)
      returned = try fields.usual("returned", 0)
      ruled = try fields.usual("ruled", 0)
      settled = try fields.usual("settled", 0)
      takenOver = try fields.usual("takenOver", 0)
      turnedAway = try fields.usual("turnedAway", 0)
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if asked != 0 { writer.name("asked"); asked.write(to: &writer) }
      if !breaches.isEmpty { writer.name("breaches"); breaches.write(to: &writer) }
      if checked != 0 { writer.name("checked"); checked.write(to: &writer) }
      if closed != 0 { writer.name("closed"); closed.write(to: &writer) }
      if denied != 0 { writer.name("denied"); denied.write(to: &writer) }
      if forwarded != 0 { writer.name("forwarded"); forwarded.write(to: &writer) }
      if inTime != 0 { writer.name("inTime"); inTime.write(to: &writer) }
      if leaves != 0 { writer.name("leaves"); leaves.write(to: &writer) }
      if notKept != 0 { writer.name("notKept"); notKept.write(to: &writer) }
      if returned != 0 { writer.name("returned"); returned.write(to: &writer) }
      if ruled != 0 { writer.name("ruled"); ruled.write(to: &writer) }
      if settled != 0 { writer.name("settled"); settled.write(to: &writer) }
      if takenOver != 0 { writer.name("takenOver"); takenOver.write(to: &writer) }
      if turnedAway != 0 { writer.name("turnedAway"); turnedAway.write(to: &writer) }
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension TenRules {
  /// 制度运行统计 · How the ten rules went in a period: first contacts, leaves, filings, checks, and how often each rule was broken.
  public struct Table: Record, Equatable {
    /// 起始日 · The first day.
    public var from: Day = Day(0)
    /// 截止日 · The last day.
    public var through: Day = Day(0)
    /// 合计 · All units together.
    public var total: TenRules.TableRow = TenRules.TableRow()
    /// 分单位 · A row for each unit, by their codes.
    public var rows: [TenRules.TableRow] = []
    /// 首问按时率 · First contacts that ended in time, of those that ended; left out where none did.
    public var share: Fraction? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(from: Day, through: Day, total: TenRules.TableRow, rows: [TenRules.TableRow], share: Fraction? = nil) {
      self.from = from
      self.through = through
      self.total = total
      self.rows = rows
      self.share = share
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      from = try fields.required("from")
      rows = try fields.required("rows")
      share = try fields.optional("share")
      through = try fields.required("through")
      total = try fields.required("total")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("from"); from.write(to: &writer)
      writer.name("rows"); rows.write(to: &writer)
      if let value = share { writer.name("share"); value.write(to: &writer) }
      writer.name("through"); through.write(to: &writer)
      writer.name("total"); total.write(to: &writer)
    }
  }
}

extension TenRules {
  /// 来访人 · Who asks, and in what words.
  public struct Asker: Record, Equatable {
    /// 姓名 · Their name; empty where they do not say it.
    public var name: String = ""
    /// 门户账号 · The account at the portal, by which they see their own contact and what is kept of them; empty where there is none.
    public var account: String = ""
    /// 联系方式 · How they are reached.
    public var contact: String = ""
    /// 原话 · What they said.
    public var words: String = ""

    /// A record of what is said.
    public init(name: String = "", account: String = "", contact: String = "", words: String = "") {
      self.name = name
      self.account = account
      self.contact = contact
      self.words = words
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      account = try fields.usual("account", "")
      contact = try fields.usual("contact", "")
      name = try fields.usual("name", "")
      words = try fields.usual("words", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !account.isEmpty { writer.name("account"); writer.freeText(account) }
      if !contact.isEmpty { writer.name("contact"); writer.freeText(contact) }
      if !name.isEmpty { writer.name("name"); writer.freeText(name) }
      if !words.isEmpty { writer.name("words"); writer.freeText(words) }
    }
  }
}

extension TenRules {
  /// 首问登记 · Someone asks, and whoever is asked first answers for it.
  public struct Asking: Record, Equatable {
    /// 首问首办 · In which role.
    public var kind: TenRules.ContactRole = .first
    /// 责任人 · The id of whoever was asked; whoever writes it down where left out.
    public var officer: String = ""
    /// 事项 · What it is about; it names no one.
    public var matter: String = ""
    /// 来访人 · Who asks, kept beside the ledger.
    public var asker: TenRules.Asker = TenRules.Asker()

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(kind: TenRules.ContactRole = .first, officer: String = "", matter: String, asker: TenRules.Asker) {
      self.kind = kind
      self.officer = officer
      self.matter = matter
      self.asker = asker
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      asker = try fields.required("asker")
      kind = try fields.usual("kind", .first)
      matter = try fields.required("matter")
      officer = try fields.usual("officer", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !writer.withholdsPersonal { writer.name("asker"); asker.write(to: &writer) }
      if kind != .first { writer.name("kind"); kind.write(to: &writer) }
      writer.name("matter"); writer.freeText(matter)
      if !officer.isEmpty { writer.name("officer"); officer.write(to: &writer) }
    }
  }
}

extension TenRules {
  /// 首问记录 · A first contact as the ledger knows it, with its last days.
  public struct Asked: Record, Equatable {
    /// 首问首办 · In which role.
    public var kind: TenRules.ContactRole = .first
    /// 责任人 · The id of whoever was asked.
    public var officer: String = ""
    /// 单位 · The code of their unit.
    public var unit: String = ""
    /// 事项 · What it is about.
    public var matter: String = ""
    /// 来访人校验值 · The commitment to who asks.
    public var asker: LedgerDigest = .zero
    /// 处置期限 · The last day to handle, forward or guide.
    public var dispositionDue: Day = Day(0)
    /// 办结期限 · The last day on which it may be open.
    public var openDue: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(kind: TenRules.ContactRole = .first, officer: String, unit: String, matter: String, asker: LedgerDigest, dispositionDue: Day, openDue: Day) {
      self.kind = kind
      self.officer = officer
      self.unit = unit
      self.matter = matter
      self.asker = asker
      self.dispositionDue = dispositionDue
      self.openDue = openDue
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      asker = try fields.required("asker")
      dispositionDue = try fields.required("dispositionDue")
      kind = try fields.usual("kind", .first)
      matter = try fields.required("matter")
      officer = try fields.required("officer")
      openDue = try fields.required("openDue")
      unit = try fields.required("unit")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("asker"); asker.write(to: &writer)
      writer.name("dispositionDue"); dispositionDue.write(to: &writer)
      if kind != .first { writer.name("kind"); kind.write(to: &writer) }
      writer.name("matter"); writer.freeText(matter)
      writer.name("officer"); officer.write(to: &writer)
      writer.name("openDue"); openDue.write(to: &writer)
      writer.name("unit"); unit.write(to: &writer)
    }
  }
}

extension TenRules {
  /// 首问处置 · What is done at once.
  public struct Disposing: Record, Equatable {
    /// 处置 · What.
    public var disposition: TenRules.Disposition = .handled
    /// 转办单位 · The code of the unit it goes to; needed to forward, empty else.
    public var target: String = ""
    /// 处置情况 · What was said; it names no one.
    public var note: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ disposition: TenRules.Disposition, target: String = "", note: String = "") {
      self.disposition = disposition
      self.target = target
      self.note = note
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      disposition = try fields.required("disposition")
      note = try fields.usual("note", "")
      target = try fields.usual("target", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("disposition"); disposition.write(to: &writer)
      if !note.isEmpty { writer.name("note"); writer.freeText(note) }
      if !target.isEmpty { writer.name("target"); writer.freeText(target) }
    }
  }
}

extension TenRules {
  /// 指定承办 · The office rules who deals with it, finally.
  public struct Assignment: Record, Equatable {
    /// 承办单位 · The code of the unit.
    public var unit: String = ""
    /// 理由 · Why; it names no one.
    public var reason: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ unit: String, reason: String) {
      self.unit = unit
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      reason = try fields.required("reason")
      unit = try fields.required("unit")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("reason"); writer.freeText(reason)
      writer.name("unit"); unit.write(to: &writer)
    }
  }
}

extension TenRules {
  /// 因人外出未办 · A visitor was sent away because someone is out.
  public struct TurnAway: Record, Equatable {
    /// 外出人员 · The id of whoever was out.
    public var away: String = ""
    /// 情况 · What was said; it names no one.
    public var note: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ away: String, note: String = "") {
      self.away = away
      self.note = note
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      away = try fields.required("away")
      note = try fields.usual("note", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("away"); writer.freeText(away)
      if !note.isEmpty { writer.name("note"); writer.freeText(note) }
    }
  }
}

extension TenRules {
  /// 首问办结 · It is dealt with.
  public struct ContactClosing: Record, Equatable {
    /// 办理结果 · What came of it; it names no one.
    public var result: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ result: String) {
      self.result = result
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      result = try fields.required("result")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("result"); writer.freeText(result)
    }
  }
}

extension TenRules {
  /// 退回记录 · It came back, and what follows.
  public struct ContactReturned: Record, Equatable {
    /// 退回理由 · Why.
    public var reason: String = ""
    /// 指定承办期限 · The last day for the office to rule, where it came back as often as it may.
    public var ruleBy: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(reason: String, ruleBy: Day? = nil) {
      self.reason = reason
      self.ruleBy = ruleBy
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      reason = try fields.required("reason")
      ruleBy = try fields.optional("ruleBy")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("reason"); writer.freeText(reason)
      if let value = ruleBy { writer.name("ruleBy"); value.write(to: &writer) }
    }
  }
}

extension TenRules {
  /// 首问逾期 · A limit ran out, found by time alone.
  public struct ContactLate: Record, Equatable {
    /// 逾期事项 · Which.
    public var limit: TenRules.ContactLimit = .open
    /// 期限届满日 · Its last day.
    public var due: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(limit: TenRules.ContactLimit, due: Day) {
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

extension TenRules {
  /// 首问筛选 · Which first contacts to list.
  public struct ContactFilter: Record, Equatable {
    /// 单位 · The code of the unit that was asked; empty for all.
    public var unit: String = ""
    /// 未办结 · Only those that are open, or only those that are not.
    public var open: Bool? = nil
    /// 起始编号 · Only those numbered after this one; empty from the first.
    public var after: String = ""
    /// 条数上限 · At most so many, 1…1000.
    public var limit: Int32 = 100
    /// 最近登记在先 · Whether those opened last come first; else those opened first do.
    public var newest: Bool = false
    /// 到期日期 · Only those to which time does something by the end of this day; all where left out.
    public var dueBy: Day? = nil

    /// A record of what is said.
    public init(unit: String = "", open: Bool? = nil, after: String = "", limit: Int32 = 100, newest: Bool = false, dueBy: Day? = nil) {
      self.unit = unit
      self.open = open
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
      open = try fields.optional("open")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !after.isEmpty { writer.name("after"); writer.freeText(after) }
      if let value = dueBy { writer.name("dueBy"); value.write(to: &writer) }
      if limit != 100 { writer.name("limit"); limit.write(to: &writer) }
      if newest { writer.name("newest"); newest.write(to: &writer) }
      if let value = open { writer.name("open"); value.write(to: &writer) }
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension TenRules {
  /// 首问件 · A first contact as the viewer may see it.
  public struct ContactView: Record, Equatable {
    /// 编号 · Its number.
    public var number: String = ""
    /// 阶段代码 · The phase it is in, such as `asked`.
    public var phase: TenRules.ContactPhase = .none
    /// 阶段 · The phase in Chinese.
    public var phaseChinese: String = ""
    /// 首问首办 · In which role.
    public var kind: TenRules.ContactRole = .first
    /// 责任人 · The id of whoever was asked.
    public var officer: String = ""
    /// 首问单位 · The code of their unit.
    public var unit: String = ""
    /// 承办单位 · The code of the unit that has it now.
    public var holder: String = ""
    /// 事项 · What it is about.
    public var matter: String = ""
    /// 首问日 · The day on which it was asked.
    public var asked: Day = Day(0)
    /// 处置期限 · The last day to handle, forward or guide.
    public var dispositionDue: Day = Day(0)
    /// 处置 · What was done at once; left out before.
    public var disposition: TenRules.Disposition? = nil
    /// 办结期限 · The last day on which it may be open.
    public var openDue: Day = Day(0)
    /// 退回次数 · How often it came back.
    public var returns: Int32 = 0
    /// 指定承办期限 · The last day for the office to rule.
    public var ruleBy: Day? = nil
    /// 已指定承办 · Whether the office ruled, finally.
    public var ruled: Bool = false
    /// 推诿次数 · How often the visitor was sent away because someone was out.
    public var turnedAway: Int32 = 0
    /// 逾期事项 · The limits that ran out.
    public var late: [TenRules.ContactLimit] = []
    /// 办结日 · The day on which it ended.
    public var closed: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: String, phase: TenRules.ContactPhase, phaseChinese: String, kind: TenRules.ContactRole = .first, officer: String, unit: String, holder: String = "", matter: String, asked: Day, dispositionDue: Day, disposition: TenRules.Disposition? = nil, openDue: Day, returns: Int32 = 0, ruleBy: Day? = nil, ruled: Bool = false, turnedAway: Int32 = 0, late: [TenRules.ContactLimit] = [], closed: Day? = nil) {
      self.number = number
      self.phase = phase
      self.phaseChinese = phaseChinese
      self.kind = kind
      self.officer = officer
      self.unit = unit
      self.holder = holder
      self.matter = matter
      self.asked = asked
      self.dispositionDue = dispositionDue
      self.disposition = disposition
      self.openDue = openDue
      self.returns = returns
      self.ruleBy = ruleBy
      self.ruled = ruled
      self.turnedAway = turnedAway
      self.late = late
      self.closed = closed
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      asked = try fields.required("asked")
      closed = try fields.optional("closed")
      disposition = try fields.optional("disposition")
      dispositionDue = try fields.required("dispositionDue")
      holder = try fields.usual("holder", "")
      kind = try fields.usual("kind", .first)
      late = try fields.list("late")
      matter = try fields.required("matter")
      number = try fields.required("number")
      officer = try fields.required("officer")
      openDue = try fields.required("openDue")
      phase = try fields.required("phase")
      phaseChinese = try fields.required("phaseChinese")
      returns = try fields.usual("returns", 0)
      ruleBy = try fields.optional("ruleBy")
      ruled = try fields.usual("ruled", false)
      turnedAway = try fields.usual("turnedAway", 0)
      unit = try fields.required("unit")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("asked"); asked.write(to: &writer)
      if let value = closed { writer.name("closed"); value.write(to: &writer) }
      if let value = disposition { writer.name("disposition"); value.write(to: &writer) }
      writer.name("dispositionDue"); dispositionDue.write(to: &writer)
      if !holder.isEmpty { writer.name("holder"); writer.freeText(holder) }
      if kind != .first { writer.name("kind"); kind.write(to: &writer) }
      if !late.isEmpty { writer.name("late"); late.write(to: &writer) }
      writer.name("matter"); writer.freeText(matter)
      writer.name("number"); writer.freeText(number)
      writer.name("officer"); officer.write(to: &writer)
      writer.name("openDue"); openDue.write(to: &writer)
      writer.name("phase"); phase.write(to: &writer)
      writer.name("phaseChinese"); writer.freeText(phaseChinese)
      if returns != 0 { writer.name("returns"); returns.write(to: &writer) }
      if let value = ruleBy { writer.name("ruleBy"); value.write(to: &writer) }
      if ruled { writer.name("ruled"); ruled.write(to: &writer) }
      if turnedAway != 0 { writer.name("turnedAway"); turnedAway.write(to: &writer) }
      writer.name("unit"); unit.write(to: &writer)
    }
  }
}

extension TenRules {
  /// 首问列表 · A page of first contacts.
  public struct ContactList: Record, Equatable {
    /// 首问件 · The first contacts, in the order of opening.
    public var contacts: [TenRules.ContactView] = []
    /// 还有更多 · Whether more follow after the last of the page.
    public var more: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(contacts: [TenRules.ContactView], more: Bool = false) {
      self.contacts = contacts
      self.more = more
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      contacts = try fields.required("contacts")
      more = try fields.usual("more", false)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("contacts"); contacts.write(to: &writer)
      if more { writer.name("more"); more.write(to: &writer) }
    }
  }
}

extension TenRules {
  /// 单位制度 · What may be asked of the file of a unit's rules.
  public enum Command: Vocabulary, Equatable {
    /// 建档 · Opens the file of a unit; the dossier is `tenRules/UNIT`.
    case open(TenRules.Opening)
    /// 人数变更 · Says how many people serve in the unit.
    case count(TenRules.Headcount)
    /// 起草 · Puts a draft on file.
    case draft(TenRules.Drafting)
    /// 制定 · Records that rules are adopted.
    case adopt(TenRules.Adoption)
    /// 编印下发 · Records that rules were handed out, one to each person.
    case distribute(TenRules.Distribution)
    /// 落实督查责任 · Names who answers for supervising rules.
    case supervise(TenRules.Watch)
    /// 纳入年度考核 · Takes rules into the annual appraisal.
    case appraise(TenRules.Weighing)
    /// 检查 · Records a look into a rule.
    case check(TenRules.Checking)
    /// 废止替代 · Puts a new document in the place of an old one.
    case supersede(TenRules.Supersession)
    /// 不适用 · Says that rules do not apply to the unit.
    case exempt(TenRules.Exemption)
    /// 恢复适用 · Says that they do again.
    case apply(TenRules.Exemption)
    /// 三集中三到位 · Puts the checklist on file.
    case concentrate(TenRules.Concentration)
    /// 离岗 · Records that a holder of a post is away.
    case leave(TenRules.Leave)
    /// 更正离岗 · Puts a leave right that stands wrong on record, with the paper that shows it.
    indirect case correctLeave(TenRules.LeaveCorrection)
    /// 顶岗 · Records that B is at the counter.
    case takeOver(TenRules.TakeOver)
    /// 否定报备 · Files a refusal in three copies.
    indirect case deny(TenRules.Denial)
    /// 删除个人信息 · Erases who asked; every proof stays.
    /// 个人信息保护法 47.
    case erase(PersonalErasure)

    /// The member that holds the word.
    public static let wordKey: StaticString = "command"

    /// Every word.
    public static let words: [String] = [
      "tenRules.open",
      "tenRules.count",
      "tenRules.draft",
      "tenRules.adopt",
      "tenRules.distribute",
      "tenRules.supervise",
      "tenRules.appraise",
      "tenRules.check",
      "tenRules.supersede",
      "tenRules.exempt",
      "tenRules.apply",
      "tenRules.concentrate",
      "tenRules.leave",
      "tenRules.correctLeave",
      "tenRules.takeOver",
      "tenRules.deny",
      "tenRules.erase",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .open: "tenRules.open"
      case .count: "tenRules.count"
      case .draft: "tenRules.draft"
      case .adopt: "tenRules.adopt"
      case .distribute: "tenRules.distribute"
      case .supervise: "tenRules.supervise"
      case .appraise: "tenRules.appraise"
      case .check: "tenRules.check"
      case .supersede: "tenRules.supersede"
      case .exempt: "tenRules.exempt"
      case .apply: "tenRules.apply"
      case .concentrate: "tenRules.concentrate"
      case .leave: "tenRules.leave"
      case .correctLeave: "tenRules.correctLeave"
      case .takeOver: "tenRules.takeOver"
      case .deny: "tenRules.deny"
      case .erase: "tenRules.erase"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .open(try .read(data, voice))
      case 1: .count(try .read(data, voice))
      case 2: .draft(try .read(data, voice))
      case 3: .adopt(try .read(data, voice))
      case 4: .distribute(try .read(data, voice))
      case 5: .supervise(try .read(data, voice))
      case 6: .appraise(try .read(data, voice))
      case 7: .check(try .read(data, voice))
      case 8: .supersede(try .read(data, voice))
      case 9: .exempt(try .read(data, voice))
      case 10: .apply(try .read(data, voice))
      case 11: .concentrate(try .read(data, voice))
      case 12: .leave(try .read(data, voice))
      case 13: .correctLeave(try .read(data, voice))
      case 14: .takeOver(try .read(data, voice))
      case 15: .deny(try .read(data, voice))
      case 16: .erase(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .open(let data): data.write(to: &writer)
      case .count(let data): data.write(to: &writer)
      case .draft(let data): data.write(to: &writer)
      case .adopt(let data): data.write(to: &writer)
      case .distribute(let data): data.write(to: &writer)
      case .supervise(let data): data.write(to: &writer)
      case .appraise(let data): data.write(to: &writer)
      case .check(let data): data.write(to: &writer)
      case .supersede(let data): data.write(to: &writer)
      case .exempt(let data): data.write(to: &writer)
      case .apply(let data): data.write(to: &writer)
      case .concentrate(let data): data.write(to: &writer)
      case .leave(let data): data.write(to: &writer)
      case .correctLeave(let data): data.write(to: &writer)
      case .takeOver(let data): data.write(to: &writer)
      case .deny(let data): data.write(to: &writer)
      case .erase(let data): data.write(to: &writer)
      }
    }
  }
}

extension TenRules {
  /// 单位制度记录 · What happened to the rules of a unit: who was refused is a commitment.
  public enum Event: Vocabulary, Equatable {
    /// 建档 · The file of a unit was opened.
    case opened(TenRules.Opening)
    /// 人数变更 · The headcount changed.
    case counted(TenRules.Headcount)
    /// 起草 · Rules were drafted.
    case drafted(TenRules.Drafting)
    /// 制定 · Rules were adopted.
    case adopted(TenRules.Adoption)
    /// 编印下发 · Rules were handed out.
    case distributed(TenRules.Distribution)
    /// 落实督查责任 · Who supervises rules was named.
    case supervised(TenRules.Watch)
    /// 纳入年度考核 · Rules count in the annual appraisal.
    case appraised(TenRules.Weighing)
    /// 检查 · A rule was looked into.
    case checked(TenRules.Checking)
    /// 废止替代 · A document was replaced.
    case superseded(TenRules.Supersession)
    /// 不适用 · Rules do not apply.
    case exempted(TenRules.Exemption)
    /// 恢复适用 · They do again.
    case applied(TenRules.Exemption)
    /// 三集中三到位 · The checklist was put on file.
    case concentrated(TenRules.Concentration)
    /// 离岗 · A holder of a post is away.
    case left(TenRules.Leave)
    /// 顶岗 · B was at the counter.
    case tookOver(TenRules.TakeOver)
    /// 否定报备 · A refusal was filed.
    indirect case denied(TenRules.DenialRecord)
    /// 更正离岗 · A leave was put right.
    indirect case leaveCorrected(TenRules.LeaveCorrection)
    /// 不予办理 · An application to the unit was refused.
    case refused(TenRules.Refusing)
    /// 岗位空缺 · The holder of a post leaves.
    case vacated(TenRules.Vacancy)
    /// 岗位补缺 · A post has a holder again.
    case occupied(TenRules.Occupation)
    /// 违反制度 · A rule was found broken.
    case breached(TenRules.Breached)
    /// 违反已更正 · What was found is no longer so.
    case cleared(TenRules.Cleared)

    /// The member that holds the word.
    public static let wordKey: StaticString = "event"

    /// Every word.
    public static let words: [String] = [
      "tenRules.opened",
      "tenRules.counted",
      "tenRules.drafted",
      "tenRules.adopted",
      "tenRules.distributed",
      "tenRules.supervised",
      "tenRules.appraised",
      "tenRules.checked",
      "tenRules.superseded",
      "tenRules.exempted",
      "tenRules.applied",
      "tenRules.concentrated",
      "tenRules.left",
      "tenRules.tookOver",
      "tenRules.denied",
      "tenRules.leaveCorrected",
      "tenRules.refused",
      "tenRules.vacated",
      "tenRules.occupied",
      "tenRules.breached",
      "tenRules.cleared",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .opened: "tenRules.opened"
      case .counted: "tenRules.counted"
      case .drafted: "tenRules.drafted"
      case .adopted: "tenRules.adopted"
      case .distributed: "tenRules.distributed"
      case .supervised: "tenRules.supervised"
      case .appraised: "tenRules.appraised"
      case .checked: "tenRules.checked"
      case .superseded: "tenRules.superseded"
      case .exempted: "tenRules.exempted"
      case .applied: "tenRules.applied"
      case .concentrated: "tenRules.concentrated"
      case .left: "tenRules.left"
      case .tookOver: "tenRules.tookOver"
      case .denied: "tenRules.denied"
      case .leaveCorrected: "tenRules.leaveCorrected"
      case .refused: "tenRules.refused"
      case .vacated: "tenRules.vacated"
      case .occupied: "tenRules.occupied"
      case .breached: "tenRules.breached"
      case .cleared: "tenRules.cleared"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .opened(try .read(data, voice))
      case 1: .counted(try .read(data, voice))
      case 2: .drafted(try .read(data, voice))
      case 3: .adopted(try .read(data, voice))
      case 4: .distributed(try .read(data, voice))
      case 5: .supervised(try .read(data, voice))
      case 6: .appraised(try .read(data, voice))
      case 7: .checked(try .read(data, voice))
      case 8: .superseded(try .read(data, voice))
      case 9: .exempted(try .read(data, voice))
      case 10: .applied(try .read(data, voice))
      case 11: .concentrated(try .read(data, voice))
      case 12: .left(try .read(data, voice))
      case 13: .tookOver(try .read(data, voice))
      case 14: .denied(try .read(data, voice))
      case 15: .leaveCorrected(try .read(data, voice))
      case 16: .refused(try .read(data, voice))
      case 17: .vacated(try .read(data, voice))
      case 18: .occupied(try .read(data, voice))
      case 19: .breached(try .read(data, voice))
      case 20: .cleared(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .opened(let data): data.write(to: &writer)
      case .counted(let data): data.write(to: &writer)
      case .drafted(let data): data.write(to: &writer)
      case .adopted(let data): data.write(to: &writer)
      case .distributed(let data): data.write(to: &writer)
      case .supervised(let data): data.write(to: &writer)
      case .appraised(let data): data.write(to: &writer)
      case .checked(let data): data.write(to: &writer)
      case .superseded(let data): data.write(to: &writer)
      case .exempted(let data): data.write(to: &writer)
      case .applied(let data): data.write(to: &writer)
      case .concentrated(let data): data.write(to: &writer)
      case .left(let data): data.write(to: &writer)
      case .tookOver(let data): data.write(to: &writer)
      case .denied(let data): data.write(to: &writer)
      case .leaveCorrected(let data): data.write(to: &writer)
      case .refused(let data): data.write(to: &writer)
      case .vacated(let data): data.write(to: &writer)
      case .occupied(let data): data.write(to: &writer)
      case .breached(let data): data.write(to: &writer)
      case .cleared(let data): data.write(to: &writer)
      }
    }
  }
}

extension TenRules {
  /// 首问首办 · What may be asked of a first contact.
  public enum ContactCommand: Vocabulary, Equatable {
    /// 首问登记 · Writes down what was asked, and numbers it.
    indirect case ask(TenRules.Asking)
    /// 处置 · Handles, forwards or guides.
    case dispose(TenRules.Disposing)
    /// 退回 · The unit it was forwarded to sends it back.
    case sendBack(Reason)
    /// 指定承办 · The office rules who deals with it.
    case rule(TenRules.Assignment)
    /// 因人外出未办 · Records that the visitor was sent away because someone is out.
    case turnAway(TenRules.TurnAway)
    /// 办结 · Records what came of it.
    case close(TenRules.ContactClosing)
    /// 删除个人信息 · Erases who asked once it is closed; every proof stays.
    /// 个人信息保护法 47.
    case erase(PersonalErasure)

    /// The member that holds the word.
    public static let wordKey: StaticString = "command"

    /// Every word.
    public static let words: [String] = [
      "contact.ask",
      "contact.dispose",
      "contact.return",
      "contact.rule",
      "contact.turnAway",
      "contact.close",
      "contact.erase",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .ask: "contact.ask"
      case .dispose: "contact.dispose"
      case .sendBack: "contact.return"
      case .rule: "contact.rule"
      case .turnAway: "contact.turnAway"
      case .close: "contact.close"
      case .erase: "contact.erase"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .ask(try .read(data, voice))
      case 1: .dispose(try .read(data, voice))
      case 2: .sendBack(try .read(data, voice))
      case 3: .rule(try .read(data, voice))
      case 4: .turnAway(try .read(data, voice))
      case 5: .close(try .read(data, voice))
      case 6: .erase(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .ask(let data): data.write(to: &writer)
      case .dispose(let data): data.write(to: &writer)
      case .sendBack(let data): data.write(to: &writer)
      case .rule(let data): data.write(to: &writer)
      case .turnAway(let data): data.write(to: &writer)
      case .close(let data): data.write(to: &writer)
      case .erase(let data): data.write(to: &writer)
      }
    }
  }
}

extension TenRules {
  /// 首问首办记录 · What happened to a first contact: who asked is a commitment.
  public enum ContactEvent: Vocabulary, Equatable {
    /// 首问登记 · It was asked.
    indirect case asked(TenRules.Asked)
    /// 处置 · It was handled, forwarded or guided.
    case disposed(TenRules.Disposing)
    /// 退回 · It came back.
    case returned(TenRules.ContactReturned)
    /// 指定承办 · The office ruled who deals with it.
    case ruled(TenRules.Assignment)
    /// 因人外出未办 · The visitor was sent away because someone was out.
    case turnedAway(TenRules.TurnAway)
    /// 办结 · It was dealt with.
    case closed(TenRules.ContactClosing)
    /// 逾期 · A limit ran out.
    case overran(TenRules.ContactLate)

    /// The member that holds the word.
    public static let wordKey: StaticString = "event"

    /// Every word.
    public static let words: [String] = [
      "contact.asked",
      "contact.disposed",
      "contact.returned",
      "contact.ruled",
      "contact.turnedAway",
      "contact.closed",
      "contact.overran",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .asked: "contact.asked"
      case .disposed: "contact.disposed"
      case .returned: "contact.returned"
      case .ruled: "contact.ruled"
      case .turnedAway: "contact.turnedAway"
      case .closed: "contact.closed"
      case .overran: "contact.overran"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .asked(try .read(data, voice))
      case 1: .disposed(try .read(data, voice))
      case 2: .returned(try .read(data, voice))
      case 3: .ruled(try .read(data, voice))
      case 4: .turnedAway(try .read(data, voice))
      case 5: .closed(try .read(data, voice))
      case 6: .overran(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .asked(let data): data.write(to: &writer)
      case .disposed(let data): data.write(to: &writer)
      case .returned(let data): data.write(to: &writer)
      case .ruled(let data): data.write(to: &writer)
      case .turnedAway(let data): data.write(to: &writer)
      case .closed(let data): data.write(to: &writer)
      case .overran(let data): data.write(to: &writer)
      }
    }
  }
}

/// The text this file is made from.
package enum RuleFileWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    namespace TenRules
    code ContactPhase  首问状态  Where a first contact stands.
     none  无  Before its first event.
     asked  待处置  What is done with it is to be said.
     forwarded  已转办  It went to whoever is responsible.
     returned  已退回  It came back from there.
     closed  已办结  It is over.
    code Disposition  首问处置  What whoever was asked first does at once.
     handled  当场办理  It is dealt with on the spot, and so ends.
     forwarded  转办  It goes to another unit, which deals with it.
     guided  引导  The visitor is told and led to whoever is responsible, and so it ends.
    code ContactRole  首问首办  In which role someone answers for a visitor.
     first  首问  Whoever was asked first: tells, leads to the handler, pushes no one away.
     handler  首办  Whoever took the application first: follows, urges, answers to the end.
    code ContactLimit  首问期限  A limit of a first contact that ran out.
     open  逾期未办结  It was open longer than the rule allows.
     ruling  逾期未指定承办  The office did not rule in time who deals with it.
    code Holder  岗位角色  Which of the two holders of a post.
     a  A岗  Who holds it.
     b  B岗  Who takes over.
    code BreachKind  违反情形  How a rule was broken in the unit, found without anyone reporting it.
     uncovered  未按时顶岗  A was away and B was not at the counter by the next working hour.
     bothAway  同时离岗  Both holders of a post were away in office hours.
     unfiled  否定前未报备  An application was refused, and no filing of it was made by the end of that day.
     vacant  岗位无责任人  The holder of a post has left, and no one was named.
    record Opening  建档  The file of a unit's rules is opened.
     headcount  count = 1 start 1  人数  How many people serve in the unit, 1…100,000: each is handed the rules.
     unit  text = "" engine  单位  The code of the unit.
    record Headcount  人数变更  How many people serve in the unit from now on.
     _ headcount  count start 1  人数  How many, 1…100,000.
    record Drafting  起草  Rules are drafted.
     rules  [text]!  制度代码  The rules of the rule set's list that it words, each once.
     title  text rectifiable  文件名称  What the draft is called.
     digest  digest?  文件校验值  The SHA-256 of the draft; left out where it is not on file.
    record Adoption  制定  Rules are adopted by a document.
     rules  [text]!  制度代码  The rules that it adopts, each drafted before.
     documentNumber  text  文号  The number of the document.
     digest  digest  文件校验值  The SHA-256 of the document.
     adopted  day rectifiable  制定日  The day on which it was adopted, not after today.
     inForce  day rectifiable  施行日  The day on which it comes into force, not before that.
    record Distribution  编印下发  Rules are printed and handed out, one to each person.
     rules  [text]!  制度代码  The rules that were handed out, each adopted before.
     copies  count = 0 rectifiable  印发份数  How many copies were handed out.
     receipts  count = 0 rectifiable  签收人数  How many people signed for theirs; one of the two reaches the headcount.
    record Watch  落实督查责任  Who answers for supervising rules within the unit.
     rules  [text]!  制度代码  The rules, each handed out before.
     leader  text  分管领导  The id of the member of the unit's leadership.
     head  text  内设机构负责人  The id of the head within the unit, someone else.
    record Weighing  纳入年度考核  Rules count in the annual appraisal of the unit.
     rules  [text]!  制度代码  The rules, each supervised before.
     year  count start 2011  年度  The first year in which they count.
     weight  count = 1 start 1 unit 万分之一  权重  What they weigh together in the appraisal, in basis points, 1…10,000.
    record Checking  检查  A rule was looked into.
     _ rule  text  制度代码  The rule.
     kept  flag!  是否落实  Whether it is kept.
     note  text = "" rectifiable  检查情况  What was seen; needed where it is not kept. It names no one.
     inspection  text = ""  督查编号  The number of the inspection; empty for the unit's own check.
    record Supersession  废止替代  A new document takes the place of the one by which rules were adopted.
     rules  [text]!  制度代码  The rules, each adopted before; they are to be handed out anew.
     documentNumber  text  文号  The number of the new document.
     digest  digest  文件校验值  The SHA-256 of the new document.
     adopted  day  制定日  The day on which it was adopted, not after today.
     inForce  day  施行日  The day on which it comes into force, not before that.
    record Exemption  不适用  Rules do not apply to the unit, or apply again.
     rules  [text]!  制度代码  The rules.
     reason  text  理由  Why, such as that it has no window; it names no one.
    record Concentration  三集中三到位  How far the unit's approvals are concentrated: the six points of the checklist.
     functions  flag  职能集中  Its approvals are the function of one section.
     staff  flag  人员集中  The section's staff sit in the centre.
     items  flag  事项集中  Its items are taken in at the centre alone.
     present  flag  进驻到位  Every item is there, and none is handled twice.
     authority  flag  授权到位  The window decides on the spot.
     monitored  flag  监察到位  Electronic supervision sees every step.
     note  text = ""  说明  What is still to be done; it names no one.
    record Leave  离岗  A holder of a post is away, to the hour.
     post  text  岗位  The code of the post, of this unit.
     holder  Holder  岗位角色  Which of its holders.
     from  moment  离岗时刻  The first moment away.
     to  moment  返岗时刻  The moment of coming back, which is no longer away.
     signedBy  text = "" engine  批准人  The id of whoever signed the leave.
    record LeaveCorrection  更正离岗  A leave that stands wrong on record is put right by someone who did not sign it, with the paper that shows it.
     post  text  岗位  The code of the post.
     holder  Holder  岗位角色  Which of its holders.
     from  moment  离岗时刻  The first moment away, as it stands on record.
     to  moment?  实际返岗时刻  When the holder really was back; left out where there was no leave at all, or only the hand-over stands wrong.
     takenOver  moment?  实际顶岗时刻  When B really was at the counter; left out where that stands right.
     reason  text  更正理由  Why; it names no one.
     documentNumber  text  更正依据  The number of the paper that shows it.
    record TakeOver  顶岗  B is at the counter in the place of A.
     post  text  岗位  The code of the post, of this unit.
     at  moment  顶岗时刻  Since when, not after now.
    record Denial  否定报备  A no to an applicant is filed, before it is said or as it is.
     case  text = ""  办件编号  The number of the case that is refused; empty where there is none.
     who  text personal denial-{number}  申请人及联系方式  Who asked and how they are reached, kept beside the ledger.
     matter  text  事项  What was asked; it names no one.
     ground  text  理由  Why it is refused; it names no one.
     basis  text  依据  The law or rule.
     approver  text  审批领导  The id of the leader who agreed, who is not the one who files it.
     documentNumber  text  书面告知文号  The number of the paper that goes to the applicant.
     applicantCopy  flag  申请人联  Whether the applicant has a copy.
     unitCopy  flag  单位联  Whether the unit has one.
     officeCopy  flag  效能办联  Whether the efficiency office has one.
    record Refusing  不予办理  An application to the unit was refused, or not accepted: its filing is due by the end of that day.
     case  text  办件编号  The number of the case.
     on  day  不予办理日  The day.
    record Vacancy  岗位空缺  The holder of a post leaves.
     post  text  岗位  The code of the post.
     lastDay  day  最后在岗日  The last day on which the holder serves.
    record Occupation  岗位补缺  A post that was vacant has a holder again.
     _ post  text  岗位  The code of the post.
    record Breached  违反制度  A rule was broken, found by time alone, once.
     kind  BreachKind  违反情形  How.
     subject  text  所涉  The code of the post, or the number of the case.
     at  moment  违反时刻  When it was broken: the working hour by which B was due, the beginning of the time in which both were away, the end of a day.
     from  moment?  离岗时刻  When A went; left out where it is not about a leave.
     person  text = ""  责任人  The id of whoever signed the leave; for those inside.
    record Cleared  违反已更正  The record was put right and no longer shows what was found: it counts no more, and its card is lifted.
     kind  BreachKind  违反情形  What was found.
     subject  text  所涉  The code of the post.
     at  moment  违反时刻  When it was found broken.
    record DenialRecord  否定报备记录  A filing as the ledger knows it.
     number  count = 1 start 1  报备序号  Which filing of the unit it is, counted from 1.
     case  text = ""  办件编号  The number of the case that is refused.
     who  digest commits denial-{number}  申请人校验值  The commitment to who asked.
     matter  text  事项  What was asked.
     ground  text  理由  Why it is refused.
     basis  text  依据  The law or rule.
     handler  text  承办人  The id of whoever filed it.
     approver  text  审批领导  The id of the leader who agreed.
     documentNumber  text  书面告知文号  The number of the paper that goes to the applicant.
    record Document  制度文件  A document by which a rule was adopted.
     documentNumber  text  文号  Its number.
     digest  digest  文件校验值  Its SHA-256.
     adopted  day  制定日  The day on which it was adopted.
     inForce  day  施行日  The day on which it comes into force.
    record Line  制度落实情况  One rule in one unit, from draft to appraisal.
     rule  text  制度代码  The rule.
     chinese  text  制度名称  Its name in Chinese.
     optional  flag  选定制度  Whether it is beyond the list that every unit adopts.
     status  TenRules.Status  落实状态  How far it is.
     title  text = ""  起草文件  What the draft is called.
     draft  digest?  草案校验值  The SHA-256 of the draft.
     document  Document?  制度文件  The document by which it stands.
     superseded  [Document]  已废止文件  Documents that were replaced, the oldest first.
     copies  count = 0  印发份数  How many copies were handed out.
     receipts  count = 0  签收人数  How many people signed for theirs.
     leader  text = ""  分管领导  The id of the member of the unit's leadership.
     head  text = ""  内设机构负责人  The id of the head within the unit.
     year  count = 0  考核年度  The first year in which it counts in the appraisal; 0 where it does not.
     weight  count = 0  权重  What the rules of that line weigh together, in basis points.
     exempt  text = ""  不适用理由  Why it does not apply; empty where it does.
     checked  day?  最近检查日  The day of the last check.
     kept  flag?  检查结果  Whether it was kept then.
    record View  单位制度卷宗  The rules of a unit as the viewer may see them.
     unit  text  单位  The code of the unit.
     headcount  count  人数  How many people serve in it.
     complete  flag  制度健全  Whether every rule that applies is adopted or further.
     distributed  flag  人手一份  Whether every rule that applies is handed out or further.
     supervised  flag  督查考核落实  Whether every rule that applies is supervised and in the appraisal.
     rules  [Line]!  制度  The rules, in the order of the rule set's list.
     concentration  Concentration?  三集中三到位  The checklist as it stands; left out where there is none.
     denials  count = 0  否定报备数  How many refusals were filed.
    record Filter  单位制度筛选  Which units to list.
     complete  flag?  制度健全  Only those that are complete, or only those that are not.
     supervised  flag?  督查考核落实  Only those that are supervised and appraised, or only those that are not.
     after  text = ""  起始单位  Only those after this one; empty from the first.
     limit  count = 100  条数上限  At most so many, 1…1000.
     newest  flag  最近建档在先  Whether those opened last come first; else those opened first do.
     dueBy  day?  到期日期  Only those to which time does something by the end of this day; all where left out.
    record List  单位制度列表  A page of units with their rules.
     units  [View]!  单位  The units, in the order of opening.
     more  flag  还有更多  Whether more follow after the last of the page.
    record Tally  统计数  A count, with its denominator where that is known.
     count  count  数量  How many.
     of  count?  总数  Of how many; left out where the register of units is not loaded.
     share  fraction?  比例  The one of the other, exactly; left out with it.
    record Standing  十项制度落实统计  How far the rules are in all units: figures that are never told without their names.
     cells  Tally  制度落实率  Rules of units, each for itself, that are adopted or further, of all that apply.
     units  Tally  单位完成率  Units in which every rule that applies is adopted or further.
     distributed  Tally  人手一份率  Units in which every rule that applies is handed out or further.
     supervised  Tally  督查考评率  Units in which every rule that applies is supervised and in the appraisal.
     files  count  建档单位数  Units that have a file.
     exempt  count = 0  不适用数  Rules of units that do not apply, which count in none of these.
     concentrated  count = 0  三集中三到位单位数  Units whose checklist is met in all six points.
     open  [TenRules.Unit]  未完成单位  The units that are not complete, with the rules that are missing.
    record FindingFilter  违反制度筛选  Which breaches to look for.
     unit  text = ""  单位  The code of the unit; empty for all.
     rule  text = ""  制度代码  The rule; empty for all.
     from  day  起始日  The first day.
     through  day  截止日  The last day, at most 366 days on.
    record Finding  违反制度  A breach of a rule, found by what the system knows.
     unit  text  单位  The code of the unit.
     rule  text  制度代码  The rule.
     on  day  日期  The day.
     source  DossierKey?  来源  The dossier it is known from.
     chinese  text  情况  What is wrong, in Chinese.
     english  text  情况英文  What is wrong, in English.
     person  text = ""  责任人  The id of whoever signed what led to it; for those inside.
    record FindingList  违反制度清单  The breaches of a period, by unit, rule and day.
     findings  [Finding]!  违反制度  The breaches, 1,000 at most.
     more  flag  还有更多  Whether there are more.
    record RuleTimes  制度违反统计  How often one rule was broken.
     rule  text  制度代码  The rule.
     chinese  text  制度名称  Its name in Chinese.
     times  number  次数  How often.
    record TableRow  制度运行统计行  What is counted of one unit.
     unit  text = ""  单位  The code of the unit.
     asked  number = 0  首问件  First contacts.
     settled  number = 0  当场办结  Of these those that were handled or guided at once.
     forwarded  number = 0  转办  Times one was forwarded.
     returned  number = 0  退回  Times one came back.
     ruled  number = 0  指定承办  Those on which the office ruled.
     closed  number = 0  首问办结  Those that ended.
     inTime  number = 0  按时办结  Of these those that ended on or before their last day.
     turnedAway  number = 0  因人外出未办  Times a visitor was sent away because someone was out.
     leaves  number = 0  离岗  Leaves of holders of posts.
     takenOver  number = 0  顶岗  Times B took over.
     denied  number = 0  否定报备  Refusals that were filed.
     checked  number = 0  制度检查  Rules that were looked into.
     notKept  number = 0  未落实  Of these those that were not kept.
     breaches  [RuleTimes]  违反制度  The rules that were broken, in the order of the rule set's list; those that were not are left out.
    record Table  制度运行统计  How the ten rules went in a period: first contacts, leaves, filings, checks, and how often each rule was broken.
     from  day  起始日  The first day.
     through  day  截止日  The last day.
     total  TableRow  合计  All units together.
     rows  [TableRow]!  分单位  A row for each unit, by their codes.
     share  fraction?  首问按时率  First contacts that ended in time, of those that ended; left out where none did.
    commands Command as tenRules  tenRules  单位制度  What may be asked of the file of a unit's rules.
     open  Opening  建档  Opens the file of a unit; the dossier is `tenRules/UNIT`.
     count  Headcount  人数变更  Says how many people serve in the unit.
     draft  Drafting  起草  Puts a draft on file.
     adopt  Adoption  制定  Records that rules are adopted.
     distribute  Distribution  编印下发  Records that rules were handed out, one to each person.
     supervise  Watch  落实督查责任  Names who answers for supervising rules.
     appraise  Weighing  纳入年度考核  Takes rules into the annual appraisal.
     check  Checking  检查  Records a look into a rule.
     supersede  Supersession  废止替代  Puts a new document in the place of an old one.
     exempt  Exemption  不适用  Says that rules do not apply to the unit.
     apply  Exemption  恢复适用  Says that they do again.
     concentrate  Concentration  三集中三到位  Puts the checklist on file.
     leave  Leave  离岗  Records that a holder of a post is away.
     correctLeave  LeaveCorrection  更正离岗  Puts a leave right that stands wrong on record, with the paper that shows it.
     takeOver  TakeOver  顶岗  Records that B is at the counter.
     deny  Denial  否定报备  Files a refusal in three copies.
     erase  PersonalErasure  删除个人信息  Erases who asked; every proof stays.  个人信息保护法 47
    events Event as tenRules  tenRules  单位制度记录  What happened to the rules of a unit: who was refused is a commitment.
     opened  Opening  建档  The file of a unit was opened.
     counted  Headcount  人数变更  The headcount changed.
     drafted  Drafting  起草  Rules were drafted.
     adopted  Adoption  制定  Rules were adopted.
     distributed  Distribution  编印下发  Rules were handed out.
     supervised  Watch  落实督查责任  Who supervises rules was named.
     appraised  Weighing  纳入年度考核  Rules count in the annual appraisal.
     checked  Checking  检查  A rule was looked into.
     superseded  Supersession  废止替代  A document was replaced.
     exempted  Exemption  不适用  Rules do not apply.
     applied  Exemption  恢复适用  They do again.
     concentrated  Concentration  三集中三到位  The checklist was put on file.
     left  Leave  离岗  A holder of a post is away.
     tookOver  TakeOver  顶岗  B was at the counter.
     denied  DenialRecord  否定报备  A refusal was filed.
     leaveCorrected  LeaveCorrection  更正离岗  A leave was put right.
     refused  Refusing  不予办理  An application to the unit was refused.
     vacated  Vacancy  岗位空缺  The holder of a post leaves.
     occupied  Occupation  岗位补缺  A post has a holder again.
     breached  Breached  违反制度  A rule was found broken.
     cleared  Cleared  违反已更正  What was found is no longer so.
    questions Questions  tenRules  单位制度查询  What may be asked about the ten rules.
     get  Nothing -> View  单位制度  The rules of one unit.
     list  Filter -> List  单位制度列表  The units that the viewer may see, in the order of opening.
     matrix  Nothing -> Standing  制度落实统计  How far the rules are in all units.
     breaches  FindingFilter -> FindingList  违反制度  Breaches of rules that follow from what the system knows.
     statistics  ReportPeriod -> Table  制度运行统计  How the ten rules went in a period, from the counters.
     explain  Nothing -> Supervision.Grounds  制度说明  Why each rule of a unit stands where it does, and what was found broken.
     ledger  Nothing -> LedgerView  制度台帐  The ledger of a unit's rules, entry by entry.
     personal  PersonalReading -> PersonalView  查阅被否定人  Who was refused; each reading is recorded before anything is shown.  个人信息保护法 6(1)
    record Asker  来访人  Who asks, and in what words.
     name  text = ""  姓名  Their name; empty where they do not say it.
     account  text = ""  门户账号  The account at the portal, by which they see their own contact and what is kept of them; empty where there is none.
     contact  text = ""  联系方式  How they are reached.
     words  text = ""  原话  What they said.
    record Asking  首问登记  Someone asks, and whoever is asked first answers for it.
     kind  ContactRole = first  首问首办  In which role.
     officer  text = ""  责任人  The id of whoever was asked; whoever writes it down where left out.
     matter  text  事项  What it is about; it names no one.
     asker  Asker personal asker  来访人  Who asks, kept beside the ledger.
    record Asked  首问记录  A first contact as the ledger knows it, with its last days.
     kind  ContactRole = first  首问首办  In which role.
     officer  text  责任人  The id of whoever was asked.
     unit  text  单位  The code of their unit.
     matter  text rectifiable  事项  What it is about.
     asker  digest commits asker  来访人校验值  The commitment to who asks.
     dispositionDue  day  处置期限  The last day to handle, forward or guide.
     openDue  day  办结期限  The last day on which it may be open.
    record Disposing  首问处置  What is done at once.
     _ disposition  Disposition  处置  What.
     target  text = ""  转办单位  The code of the unit it goes to; needed to forward, empty else.
     note  text = ""  处置情况  What was said; it names no one.
    record Assignment  指定承办  The office rules who deals with it, finally.
     _ unit  text  承办单位  The code of the unit.
     reason  text  理由  Why; it names no one.
    record TurnAway  因人外出未办  A visitor was sent away because someone is out.
     _ away  text  外出人员  The id of whoever was out.
     note  text = ""  情况  What was said; it names no one.
    record ContactClosing  首问办结  It is dealt with.
     _ result  text  办理结果  What came of it; it names no one.
    record ContactReturned  退回记录  It came back, and what follows.
     reason  text  退回理由  Why.
     ruleBy  day?  指定承办期限  The last day for the office to rule, where it came back as often as it may.
    record ContactLate  首问逾期  A limit ran out, found by time alone.
     limit  ContactLimit  逾期事项  Which.
     due  day  期限届满日  Its last day.
    record ContactFilter  首问筛选  Which first contacts to list.
     unit  text = ""  单位  The code of the unit that was asked; empty for all.
     open  flag?  未办结  Only those that are open, or only those that are not.
     after  text = ""  起始编号  Only those numbered after this one; empty from the first.
     limit  count = 100  条数上限  At most so many, 1…1000.
     newest  flag  最近登记在先  Whether those opened last come first; else those opened first do.
     dueBy  day?  到期日期  Only those to which time does something by the end of this day; all where left out.
    record ContactView  首问件  A first contact as the viewer may see it.
     number  text  编号  Its number.
     phase  ContactPhase start none  阶段代码  The phase it is in, such as `asked`.
     phaseChinese  text  阶段  The phase in Chinese.
     kind  ContactRole = first  首问首办  In which role.
     officer  text  责任人  The id of whoever was asked.
     unit  text  首问单位  The code of their unit.
     holder  text = ""  承办单位  The code of the unit that has it now.
     matter  text  事项  What it is about.
     asked  day  首问日  The day on which it was asked.
     dispositionDue  day  处置期限  The last day to handle, forward or guide.
     disposition  Disposition?  处置  What was done at once; left out before.
     openDue  day  办结期限  The last day on which it may be open.
     returns  count = 0  退回次数  How often it came back.
     ruleBy  day?  指定承办期限  The last day for the office to rule.
     ruled  flag  已指定承办  Whether the office ruled, finally.
     turnedAway  count = 0  推诿次数  How often the visitor was sent away because someone was out.
     late  [ContactLimit]  逾期事项  The limits that ran out.
     closed  day?  办结日  The day on which it ended.
    record ContactList  首问列表  A page of first contacts.
     contacts  [ContactView]!  首问件  The first contacts, in the order of opening.
     more  flag  还有更多  Whether more follow after the last of the page.
    commands ContactCommand as contact  contact  首问首办  What may be asked of a first contact.
     ask  Asking  首问登记  Writes down what was asked, and numbers it.
     dispose  Disposing  处置  Handles, forwards or guides.
     return as sendBack  Reason  退回  The unit it was forwarded to sends it back.
     rule  Assignment  指定承办  The office rules who deals with it.
     turnAway  TurnAway  因人外出未办  Records that the visitor was sent away because someone is out.
     close  ContactClosing  办结  Records what came of it.
     erase  PersonalErasure  删除个人信息  Erases who asked once it is closed; every proof stays.  个人信息保护法 47
    events ContactEvent as contact  contact  首问首办记录  What happened to a first contact: who asked is a commitment.
     asked  Asked  首问登记  It was asked.
     disposed  Disposing  处置  It was handled, forwarded or guided.
     returned  ContactReturned  退回  It came back.
     ruled  Assignment  指定承办  The office ruled who deals with it.
     turnedAway  TurnAway  因人外出未办  The visitor was sent away because someone was out.
     closed  ContactClosing  办结  It was dealt with.
     overran  ContactLate  逾期  A limit ran out.
    questions ContactQuestions  contact  首问首办查询  What may be asked about first contacts.
     get  Nothing -> ContactView  首问件  One first contact.
     list  ContactFilter -> ContactList  首问列表  The first contacts that the viewer may see, in the order of opening.
     explain  Nothing -> Supervision.Grounds  首问说明  The last days of a first contact, day by day, with their grounds.
     ledger  Nothing -> LedgerView  首问台帐  The ledger of a first contact, entry by entry.
     personal  PersonalReading -> PersonalView  查阅来访人  Who asked; each reading is recorded before anything is shown.  个人信息保护法 6(1)
    """#
}
