// swift-format-ignore-file
// Made from JointStage.words by `make words`: never edited.

extension JointStages {
  /// 并联阶段进度 · Where a stage of joint approval stands.
  public enum Phase: String, DossierPhase, Hashable, Sendable {
    /// 无 · Before its first event.
    case none
    /// 已登记 · It was handed in at the comprehensive window.
    case registered
    /// 待补正 · The applicant was told of all that is missing.
    case correcting
    /// 已受理 · It was accepted, and is to be sent to the departments.
    case accepted
    /// 部分分送 · Some branches were sent out.
    case routed
    /// 审查中 · All branches were sent out.
    case reviewing
    /// 已审结 · Every branch has ended.
    case concluded
    /// 已送达 · The results were handed over together.
    case delivered
    /// 已归档 · It was put into the archive.
    case archived
    /// 不予审批 · It was not accepted, or came to nothing.
    case refused
    /// 已撤回 · The applicant took it back.
    case withdrawn

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .none: "无"
      case .registered: "已登记"
      case .correcting: "待补正"
      case .accepted: "已受理"
      case .routed: "部分分送"
      case .reviewing: "审查中"
      case .concluded: "已审结"
      case .delivered: "已送达"
      case .archived: "已归档"
      case .refused: "不予审批"
      case .withdrawn: "已撤回"
      }
    }

    /// 序号 · The place among the phases.
    var number: UInt8 {
      switch self {
      case .none: 0
      case .registered: 1
      case .correcting: 2
      case .accepted: 3
      case .routed: 4
      case .reviewing: 5
      case .concluded: 6
      case .delivered: 7
      case .archived: 8
      case .refused: 9
      case .withdrawn: 10
      }
    }
  }
}

extension JointStages {
  /// 事项性质 · What a branch of a stage is, and so how it is decided.
  public enum Kind: String, JSONName, Hashable, Sendable {
    /// 行政许可 · A licence: the branch is an approval case of its own.
    /// 行政许可法 26(2).
    case licence
    /// 征求意见 · An opinion that a department is asked for.
    /// 滨州市工程建设项目并联审批管理规定 13.
    case opinion
    /// 联合踏勘 · A survey on site that the lead calls; each department says what it found.
    /// 滨州市工程建设项目并联审批管理规定 14.
    case survey
    /// 联合会审 · A joint review that the lead calls; each department says what it holds.
    /// 滨州市工程建设项目并联审批管理规定 13.
    case meeting
    /// 联合验收 · A joint acceptance that the lead calls; each department says what it found.
    /// 滨州市工程建设项目并联审批管理规定 14.
    case acceptance
    /// 公示 · A public notice, whose time the promise does not count.
    /// 滨州市工程建设项目并联审批管理规定 19(2).
    case publicity

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .licence: "行政许可"
      case .opinion: "征求意见"
      case .survey: "联合踏勘"
      case .meeting: "联合会审"
      case .acceptance: "联合验收"
      case .publicity: "公示"
      }
    }
  }
}

extension JointStages {
  /// 超时默认 · What it means that a department is silent; never a licence, unless a statute says so.
  public enum Silence: String, JSONName, Hashable, Sendable {
    /// 不默认 · Silence means nothing but a fault.
    case none
    /// 视为同意 · An opinion that does not come, or a department that stays away, counts as agreeing.
    case consent = "consentOfOpinion"
    /// 视为准予 · The decision counts as granted, because a statute says so.
    case statute = "deemedApproval"

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .none: "不默认"
      case .consent: "视为同意"
      case .statute: "视为准予"
      }
    }
  }
}

extension JointStages {
  /// 意见 · What a department may say; there is no fourth.
  public enum Say: String, JSONName, Hashable, Sendable {
    /// 同意 · It agrees.
    case agree
    /// 不同意 · It does not agree, and says why; without reasons it counts as agreeing.
    case disagree
    /// 同意但需转报 · It agrees, and another organ above must be asked too.
    case reportUp

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .agree: "同意"
      case .disagree: "不同意"
      case .reportUp: "同意但需转报"
      }
    }
  }
}

extension JointStages {
  /// 暂停原因 · What stops the clock of a branch that is no case.
  public enum Cause: String, JSONName, Hashable, Sendable {
    /// 特别程序 · A special procedure of the law.
    /// 行政许可法 45.
    case procedure
    /// 申请人 · The applicant, who is to bring something.
    case applicant

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .procedure: "特别程序"
      case .applicant: "申请人"
      }
    }
  }
}

extension JointStages {
  /// 事项结果 · How a branch ended.
  public enum End: String, JSONName, Hashable, Sendable {
    /// 准予或同意 · It was granted, or agreed to.
    case granted
    /// 不予或不同意 · It was refused, or not agreed to.
    case refused
    /// 默认 · Silence decided it, as the template says.
    case silent
    /// 前置未通过 · Something it depends on was refused: it is neither early nor late.
    case precondition
    /// 撤回 · The applicant withdrew it, or its case was closed without a decision.
    case withdrawn

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .granted: "准予或同意"
      case .refused: "不予或不同意"
      case .silent: "默认"
      case .precondition: "前置未通过"
      case .withdrawn: "撤回"
      }
    }
  }
}

extension JointStages {
  /// 事项状态 · Where a branch stands.
  public enum State: String, JSONName, Hashable, Sendable {
    /// 未分送 · It was not sent to its department yet.
    case unrouted
    /// 等待前置 · Something that must be decided before it begins is open.
    case waiting
    /// 办理中 · Its clock runs.
    case running
    /// 暂停 · Its clock stands still.
    case paused
    /// 待协调 · Its department does not agree, and the lead has not said what follows.
    case disputed
    /// 已办结 · It is decided, or ended in another way.
    case ended

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .unrouted: "未分送"
      case .waiting: "等待前置"
      case .running: "办理中"
      case .paused: "暂停"
      case .disputed: "待协调"
      case .ended: "已办结"
      }
    }
  }
}

extension JointStages {
  /// 模板事项 · One item of a stage as its template has it.
  public struct TemplateItem: Record, Equatable {
    /// 事项简称 · Its short name, which no other item of the template has, 1…64 bytes.
    public var id: String = ""
    /// 事项编码 · The code of the catalogue's item.
    public var item: String = ""
    /// 事项版本号 · The version of the item that the published process holds, counted from 0; another one in force is refused.
    public var version: Int32 = 0
    /// 责任单位 · The code of the unit that owns the item.
    public var unit: String = ""
    /// 行使层级 · At which level of government it is decided, such as 市级 or 县级; empty where there is one level only.
    /// 滨州市工程建设项目并联审批管理规定 15.
    public var level: String = ""
    /// 办理时限 · Its limit inside the promise of the stage, in working days.
    /// 行政许可法 82; 滨州市工程建设项目并联审批管理规定 6.
    public var limit: Budget = .workingDays(20)
    /// 前置关系 · What comes before it; empty where its clock starts at routing.
    public var after: [JointStages.Link] = []
    /// 事项性质 · What it is; a licence where it is left out.
    public var kind: JointStages.Kind = .licence
    /// 超时默认 · What its department's silence means; nothing where it is left out.
    public var silence: JointStages.Silence = .none
    /// 默认依据 · The statute that says so, such as `licensing:50(2)`; needed where silence decides, and else empty.
    public var statute: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ id: String, item: String, version: Int32 = 0, unit: String, level: String = "", limit: Budget, after: [JointStages.Link] = [], kind: JointStages.Kind = .licence, silence: JointStages.Silence = .none, statute: String = "") {
      self.id = id
      self.item = item
      self.version = version
      self.unit = unit
      self.level = level
      self.limit = limit
      self.after = after
      self.kind = kind
      self.silence = silence
      self.statute = statute
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      after = try fields.list("after")
      id = try fields.required("id")
      item = try fields.required("item")
      kind = try fields.usual("kind", .licence)
      level = try fields.usual("level", "")
      limit = try fields.required("limit")
      silence = try fields.usual("silence", .none)
      statute = try fields.usual("statute", "")
      unit = try fields.required("unit")
      version = try fields.usual("version", 0)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !after.isEmpty { writer.name("after"); after.write(to: &writer) }
      writer.name("id"); id.write(to: &writer)
      writer.name("item"); item.write(to: &writer)
      if kind != .licence { writer.name("kind"); kind.write(to: &writer) }
      if !level.isEmpty { writer.name("level"); writer.freeText(level) }
      writer.name("limit"); limit.write(to: &writer)
      if silence != .none { writer.name("silence"); silence.write(to: &writer) }
      if !statute.isEmpty { writer.name("statute"); statute.write(to: &writer) }
      writer.name("unit"); unit.write(to: &writer)
      if version != 0 { writer.name("version"); version.write(to: &writer) }
    }
  }
}

extension JointStages {
  /// 阶段模板 · A stage of joint approval as it is published: its lead, its promise, its items.
  /// 滨州市工程建设项目并联审批管理规定 9(1).
  public struct Template: Record, Equatable {
    /// 阶段名称 · The stage's name, such as 施工许可.
    public var name: String = ""
    /// 牵头单位 · The code of the lead unit.
    /// 滨州市工程建设项目并联审批管理规定 5.
    public var lead: String = ""
    /// 另级牵头单位 · The code of the lead of the other level of government, which accepts as well by the applicant's wish; empty where there is none.
    /// 滨州市工程建设项目并联审批管理规定 15.
    public var otherLead: String = ""
    /// 承诺时限 · The promise of the whole stage, in working days, inside the limit of the law.
    /// 行政许可法 42(2); 滨州市工程建设项目并联审批管理规定 19(1).
    public var promise: Budget = .workingDays(20)
    /// 事项 · Its items, 1…1,000, whose links form no circle.
    public var items: [JointStages.TemplateItem] = []
    /// 公布文号 · The number of the document that publishes it; needed.
    public var documentNumber: String = ""
    /// 模板版本号 · Which version of the template it is, counted from 1; a stage keeps the one it was registered under.
    public internal(set) var version: Int32 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(name: String, lead: String, otherLead: String = "", promise: Budget, items: [JointStages.TemplateItem], documentNumber: String) {
      self.name = name
      self.lead = lead
      self.otherLead = otherLead
      self.promise = promise
      self.items = items
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
      items = try fields.required("items")
      lead = try fields.required("lead")
      name = try fields.required("name")
      otherLead = try fields.usual("otherLead", "")
      promise = try fields.required("promise")
      if fields.isRecorded { version = try fields.usual("version", 0) }
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("items"); items.write(to: &writer)
      writer.name("lead"); writer.freeText(lead)
      writer.name("name"); writer.freeText(name)
      if !otherLead.isEmpty { writer.name("otherLead"); writer.freeText(otherLead) }
      writer.name("promise"); promise.write(to: &writer)
      if version != 0 { writer.name("version"); version.write(to: &writer) }
    }
  }
}

extension JointStages {
  /// 申请 · An application for a whole stage: one form, one set of material.
  /// 滨州市工程建设项目并联审批管理规定 9(1).
  public struct Intake: Record, Equatable {
    /// 阶段模板 · The id of a template that was adopted.
    public var template: String = ""
    /// 申请人 · Who applies; kept beside the ledger.
    public var applicant: Cases.Applicant = Cases.Applicant()
    /// 申请人账号 · The account at the portal by which applicants see their stage; the caller's own unless a window enters it.
    public var account: String = ""
    /// 申请材料 · The one set of material, by codes or names of at most 128 bytes each, 200 at most.
    public var materials: [String] = []
    /// 重点项目 · The key project that opens the stage in the green channel; left out where there is none.
    public var project: DossierKey? = nil
    /// 同意电子送达 · Whether the applicant agrees to electronic service.
    /// 民事诉讼法(2023) 90.
    public var consentsElectronic: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ template: String, applicant: Cases.Applicant, account: String = "", materials: [String] = [], project: DossierKey? = nil, consentsElectronic: Bool = false) {
      self.template = template
      self.applicant = applicant
      self.account = account
      self.materials = materials
      self.project = project
      self.consentsElectronic = consentsElectronic
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      account = try fields.usual("account", "")
      applicant = try fields.required("applicant")
      consentsElectronic = try fields.usual("consentsElectronic", false)
      materials = try fields.list("materials")
      project = try fields.optional("project")
      template = try fields.required("template")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !account.isEmpty { writer.name("account"); writer.freeText(account) }
      if !writer.withholdsPersonal { writer.name("applicant"); applicant.write(to: &writer) }
      if consentsElectronic { writer.name("consentsElectronic"); consentsElectronic.write(to: &writer) }
      if !materials.isEmpty { writer.name("materials"); materials.write(to: &writer) }
      if let value = project { writer.name("project"); value.write(to: &writer) }
      writer.name("template"); template.write(to: &writer)
    }
  }
}

extension JointStages {
  /// 登记 · A stage as the ledger knows it, with its template whole.
  public struct Registration: Record, Equatable {
    /// 牵头单位 · The code of the lead that took it in.
    public var unit: String = ""
    /// 模板编号 · The id of the template.
    public var templateID: String = ""
    /// 阶段模板 · The template as it stood, which no later version changes.
    public var template: JointStages.Template = JointStages.Template()
    /// 申请人校验值 · The commitment to who applies.
    public var applicant: LedgerDigest = .zero
    /// 申请人账号 · The account at the portal; empty where there is none.
    public var account: String = ""
    /// 申请材料 · The material that was handed in.
    public var materials: [String] = []
    /// 重点项目 · The key project that opened it.
    public var project: DossierKey? = nil
    /// 同意电子送达 · Whether the applicant agrees to electronic service.
    public var consentsElectronic: Bool = false
    /// 补正告知期限 · The last day to tell of corrections, by default two working days on.
    /// 滨州市工程建设项目并联审批管理规定 10(2).
    public var correctBy: Day = Day(0)
    /// 踏勘期限 · The last day for the lead to look at the site, by default two working days on; left out outside the green channel.
    public var visitBy: Day? = nil
    /// 限制申请截止日 · The last day of the bars that stood on the applicant for licences of the stage: it is kept, and answered by a dated paper; left out where none stood.
    /// 行政许可法 78; 行政许可法 79.
    public var barredUntil: Day? = nil
    /// 限制申请事项 · The short names of the licences that the applicant may not apply for.
    /// 行政许可法 78; 行政许可法 79.
    public var barredItems: [String] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(unit: String, templateID: String, template: JointStages.Template, applicant: LedgerDigest, account: String = "", materials: [String] = [], project: DossierKey? = nil, consentsElectronic: Bool = false, correctBy: Day, visitBy: Day? = nil, barredUntil: Day? = nil, barredItems: [String] = []) {
      self.unit = unit
      self.templateID = templateID
      self.template = template
      self.applicant = applicant
      self.account = account
      self.materials = materials
      self.project = project
      self.consentsElectronic = consentsElectronic
      self.correctBy = correctBy
      self.visitBy = visitBy
      self.barredUntil = barredUntil
      self.barredItems = barredItems
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      account = try fields.usual("account", "")
      applicant = try fields.required("applicant")
      barredItems = try fields.list("barredItems")
      barredUntil = try fields.optional("barredUntil")
      consentsElectronic = try fields.usual("consentsElectronic", false)
      correctBy = try fields.required("correctBy")
      templateID = try fields.required("id")
      materials = try fields.list("materials")
      project = try fields.optional("project")
      template = try fields.required("template")
      unit = try fields.required("unit")
      visitBy = try fields.optional("visitBy")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !account.isEmpty { writer.name("account"); writer.freeText(account) }
      writer.name("applicant"); applicant.write(to: &writer)
      if !barredItems.isEmpty { writer.name("barredItems"); writer.freeText(barredItems) }
      if let value = barredUntil { writer.name("barredUntil"); value.write(to: &writer) }
      if consentsElectronic { writer.name("consentsElectronic"); consentsElectronic.write(to: &writer) }
      writer.name("correctBy"); correctBy.write(to: &writer)
      writer.name("id"); templateID.write(to: &writer)
      if !materials.isEmpty { writer.name("materials"); materials.write(to: &writer) }
      if let value = project { writer.name("project"); value.write(to: &writer) }
      writer.name("template"); template.write(to: &writer)
      writer.name("unit"); unit.write(to: &writer)
      if let value = visitBy { writer.name("visitBy"); value.write(to: &writer) }
    }
  }
}

extension JointStages {
  /// 补正告知 · The one combined notice of all corrections of a stage.
  /// 滨州市工程建设项目并联审批管理规定 10(2).
  public struct Correction: Record, Equatable {
    /// 补正告知书文号 · The number of the written notice.
    public var documentNumber: String = ""
    /// 补正内容 · All that is to be corrected, 1…200 texts.
    public var problems: [String] = []
    /// 补正期限 · The last day to bring it, after today; by the working days of the profile where it is left out.
    public var due: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(documentNumber: String, problems: [String], due: Day? = nil) {
      self.documentNumber = documentNumber
      self.problems = problems
      self.due = due
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
      due = try fields.optional("due")
      problems = try fields.required("problems")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
      if let value = due { writer.name("due"); value.write(to: &writer) }
      writer.name("problems"); writer.freeText(problems)
    }
  }
}

extension JointStages {
  /// 补正收件 · What came in after the notice, and whether it is complete now.
  /// 滨州市工程建设项目并联审批管理规定 10(2).
  public struct Completion: Record, Equatable {
    /// 补正材料 · What came in.
    public var materials: [String] = []
    /// 是否合格 · Whether all of it is in order; where it is not, the stage is refused.
    public var complete: Bool = false
    /// 决定书文号 · The number of the refusal; needed where it is not in order, and else empty.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(materials: [String], complete: Bool, documentNumber: String = "") {
      self.materials = materials
      self.complete = complete
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      complete = try fields.required("complete")
      documentNumber = try fields.usual("documentNumber", "")
      materials = try fields.required("materials")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("complete"); complete.write(to: &writer)
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      writer.name("materials"); materials.write(to: &writer)
    }
  }
}

extension JointStages {
  /// 不予审批 · A stage that is refused, since its material was not put in order in time.
  /// 滨州市工程建设项目并联审批管理规定 10(2).
  public struct Refused: Record, Equatable {
    /// 决定书文号 · The number of the decision; empty where time alone refused it.
    public var documentNumber: String = ""
    /// 补正期限 · The last day for corrections, where that passed.
    public var due: Day? = nil

    /// A record of what is said.
    public init(documentNumber: String = "", due: Day? = nil) {
      self.documentNumber = documentNumber
      self.due = due
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.usual("documentNumber", "")
      due = try fields.optional("due")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      if let value = due { writer.name("due"); value.write(to: &writer) }
    }
  }
}

extension JointStages {
  /// 分送事项 · A branch as it is sent to its department.
  public struct Branch: Record, Equatable {
    /// 事项简称 · The item's short name.
    public var id: String = ""
    /// 办件编号 · The approval case that it becomes; left out where it is no licence.
    public var `case`: DossierKey? = nil
    /// 即日起算 · Whether its clock starts at once; else when what it waits for is granted.
    public var begun: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ id: String, `case`: DossierKey? = nil, begun: Bool = false) {
      self.id = id
      self.case = `case`
      self.begun = begun
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      begun = try fields.usual("begun", false)
      `case` = try fields.optional("case")
      id = try fields.required("id")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if begun { writer.name("begun"); begun.write(to: &writer) }
      if let value = `case` { writer.name("case"); value.write(to: &writer) }
      writer.name("id"); id.write(to: &writer)
    }
  }
}

extension JointStages {
  /// 分送 · Sends branches to their departments, all that are left where none is named.
  /// 滨州市工程建设项目并联审批管理规定 5.
  public struct Routing: Record, Equatable {
    /// 事项 · The short names of the items; empty for all that were not sent yet.
    public var branches: [String] = []

    /// A record of what is said.
    public init(branches: [String] = []) {
      self.branches = branches
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      branches = try fields.list("branches")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !branches.isEmpty { writer.name("branches"); writer.freeText(branches) }
    }
  }
}

extension JointStages {
  /// 分送记录 · Branches that were sent to their departments.
  public struct Routed: Record, Equatable {
    /// 事项 · The branches.
    public var branches: [JointStages.Branch] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(branches: [JointStages.Branch]) {
      self.branches = branches
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      branches = try fields.required("branches")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("branches"); branches.write(to: &writer)
    }
  }
}

extension JointStages {
  /// 开始办理 · A branch whose last predecessor was granted after it was sent.
  public struct Begun: Record, Equatable {
    /// 事项简称 · The item's short name.
    public var branch: String = ""
    /// 办件编号 · The approval case that it becomes; left out where it is no licence.
    public var `case`: DossierKey? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(branch: String, `case`: DossierKey? = nil) {
      self.branch = branch
      self.case = `case`
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      branch = try fields.required("branch")
      `case` = try fields.optional("case")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("branch"); branch.write(to: &writer)
      if let value = `case` { writer.name("case"); value.write(to: &writer) }
    }
  }
}

extension JointStages {
  /// 暂停 · Stops the clock of a branch that is no case of its own.
  public struct Hold: Record, Equatable {
    /// 事项简称 · The item's short name.
    public var branch: String = ""
    /// 暂停原因 · What stops it.
    public var cause: JointStages.Cause = .procedure
    /// 告知文号 · The number of the notice that says so.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ branch: String, cause: JointStages.Cause, documentNumber: String) {
      self.branch = branch
      self.cause = cause
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      branch = try fields.required("branch")
      cause = try fields.required("cause")
      documentNumber = try fields.required("documentNumber")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("branch"); branch.write(to: &writer)
      writer.name("cause"); cause.write(to: &writer)
      writer.name("documentNumber"); writer.freeText(documentNumber)
    }
  }
}

extension JointStages {
  /// 恢复 · Lets the clock of a branch run on.
  public struct Release: Record, Equatable {
    /// 事项简称 · The item's short name.
    public var branch: String = ""
    /// 文书文号 · The number of the paper that came in.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ branch: String, documentNumber: String) {
      self.branch = branch
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      branch = try fields.required("branch")
      documentNumber = try fields.required("documentNumber")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("branch"); branch.write(to: &writer)
      writer.name("documentNumber"); writer.freeText(documentNumber)
    }
  }
}

extension JointStages {
  /// 暂停记录 · A branch whose clock stands still.
  public struct Paused: Record, Equatable {
    /// 事项简称 · The item's short name.
    public var branch: String = ""
    /// 暂停原因 · What stopped it.
    public var cause: JointStages.Cause = .procedure
    /// 起始日 · The day it began, which still counts.
    public var from: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(branch: String, cause: JointStages.Cause, from: Day) {
      self.branch = branch
      self.cause = cause
      self.from = from
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      branch = try fields.required("branch")
      cause = try fields.required("cause")
      from = try fields.required("from")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("branch"); branch.write(to: &writer)
      writer.name("cause"); cause.write(to: &writer)
      writer.name("from"); from.write(to: &writer)
    }
  }
}

extension JointStages {
  /// 恢复记录 · A branch whose clock runs on.
  public struct Resumed: Record, Equatable {
    /// 事项简称 · The item's short name.
    public var branch: String = ""
    /// 恢复日 · The last day that does not count.
    public var on: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(branch: String, on: Day) {
      self.branch = branch
      self.on = on
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      branch = try fields.required("branch")
      on = try fields.required("on")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("branch"); branch.write(to: &writer)
      writer.name("on"); on.write(to: &writer)
    }
  }
}

extension JointStages {
  /// 反馈意见 · What a department says of its branch.
  public struct Opinion: Record, Equatable {
    /// 事项简称 · The item's short name.
    public var branch: String = ""
    /// 意见 · Which of the three it says.
    public var say: JointStages.Say = .agree
    /// 理由 · Why it does not agree; without reasons that counts as agreeing, and the giver answers for it.
    public var reasons: String = ""
    /// 转报机关 · The organ above that must be asked; needed with 同意但需转报, and else empty.
    public var organ: String = ""
    /// 意见文号 · The number of the written opinion.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ branch: String, say: JointStages.Say, reasons: String = "", organ: String = "", documentNumber: String) {
      self.branch = branch
      self.say = say
      self.reasons = reasons
      self.organ = organ
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      branch = try fields.required("branch")
      documentNumber = try fields.required("documentNumber")
      organ = try fields.usual("organ", "")
      reasons = try fields.usual("reasons", "")
      say = try fields.required("say")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("branch"); branch.write(to: &writer)
      writer.name("documentNumber"); writer.freeText(documentNumber)
      if !organ.isEmpty { writer.name("organ"); writer.freeText(organ) }
      if !reasons.isEmpty { writer.name("reasons"); writer.freeText(reasons) }
      writer.name("say"); say.write(to: &writer)
    }
  }
}

extension JointStages {
  /// 意见记录 · An opinion as it counts.
  public struct OpinionRecord: Record, Equatable {
    /// 事项简称 · The item's short name.
    public var branch: String = ""
    /// 单位 · The code of the unit that gave it.
    public var unit: String = ""
    /// 原意见 · What was said.
    public var said: JointStages.Say = .agree
    /// 计为 · What it counts as.
    public var counts: JointStages.Say = .agree
    /// 理由 · Why it does not agree; empty else.
    public var reasons: String = ""
    /// 转报机关 · The organ above that must be asked; empty else.
    public var organ: String = ""
    /// 意见文号 · The number of the written opinion.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(branch: String, unit: String, said: JointStages.Say, counts: JointStages.Say, reasons: String = "", organ: String = "", documentNumber: String) {
      self.branch = branch
      self.unit = unit
      self.said = said
      self.counts = counts
      self.reasons = reasons
      self.organ = organ
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      branch = try fields.required("branch")
      counts = try fields.required("counts")
      documentNumber = try fields.required("documentNumber")
      organ = try fields.usual("organ", "")
      reasons = try fields.usual("reasons", "")
      said = try fields.required("said")
      unit = try fields.required("unit")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("branch"); branch.write(to: &writer)
      writer.name("counts"); counts.write(to: &writer)
      writer.name("documentNumber"); writer.freeText(documentNumber)
      if !organ.isEmpty { writer.name("organ"); writer.freeText(organ) }
      if !reasons.isEmpty { writer.name("reasons"); writer.freeText(reasons) }
      writer.name("said"); said.write(to: &writer)
      writer.name("unit"); unit.write(to: &writer)
    }
  }
}

extension JointStages {
  /// 异议处理 · What the lead says to a department that does not agree.
  public struct Settlement: Record, Equatable {
    /// 事项简称 · The item's short name.
    public var branch: String = ""
    /// 是否通过 · Whether the stage goes on against the opinion; else the branch is refused.
    public var approved: Bool = false
    /// 理由 · Why.
    public var reason: String = ""
    /// 文书文号 · The number of the lead's paper.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ branch: String, approved: Bool, reason: String, documentNumber: String) {
      self.branch = branch
      self.approved = approved
      self.reason = reason
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      approved = try fields.required("approved")
      branch = try fields.required("branch")
      documentNumber = try fields.required("documentNumber")
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("approved"); approved.write(to: &writer)
      writer.name("branch"); branch.write(to: &writer)
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("reason"); writer.freeText(reason)
    }
  }
}

extension JointStages {
  /// 异议处理记录 · What the lead said to a dissent, and by when its giver must be told.
  public struct Settled: Record, Equatable {
    /// 事项简称 · The item's short name.
    public var branch: String = ""
    /// 是否通过 · Whether the stage goes on against the opinion.
    public var approved: Bool = false
    /// 理由 · Why.
    public var reason: String = ""
    /// 文书文号 · The number of the lead's paper.
    public var documentNumber: String = ""
    /// 告知期限 · The last day to tell whoever did not agree, by default ten working days on; left out where the dissent was followed.
    public var tellBy: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(branch: String, approved: Bool, reason: String, documentNumber: String, tellBy: Day? = nil) {
      self.branch = branch
      self.approved = approved
      self.reason = reason
      self.documentNumber = documentNumber
      self.tellBy = tellBy
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      approved = try fields.required("approved")
      branch = try fields.required("branch")
      documentNumber = try fields.required("documentNumber")
      reason = try fields.required("reason")
      tellBy = try fields.optional("tellBy")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("approved"); approved.write(to: &writer)
      writer.name("branch"); branch.write(to: &writer)
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("reason"); writer.freeText(reason)
      if let value = tellBy { writer.name("tellBy"); value.write(to: &writer) }
    }
  }
}

extension JointStages {
  /// 异议告知 · Tells a department that the stage goes on against its opinion.
  public struct Telling: Record, Equatable {
    /// 事项简称 · The item's short name.
    public var branch: String = ""
    /// 告知文号 · The number of the paper that tells it.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ branch: String, documentNumber: String) {
      self.branch = branch
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      branch = try fields.required("branch")
      documentNumber = try fields.required("documentNumber")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("branch"); branch.write(to: &writer)
      writer.name("documentNumber"); writer.freeText(documentNumber)
    }
  }
}

extension JointStages {
  /// 会议通知 · A joint review, survey or acceptance is called, with what it is about.
  /// 滨州市工程建设项目并联审批管理规定 13; 滨州市工程建设项目并联审批管理规定 14.
  public struct Meeting: Record, Equatable {
    /// 类别 · Review, survey or acceptance.
    public var kind: JointStages.Kind = .licence
    /// 日期 · The day, after today.
    public var day: Day = Day(0)
    /// 地点 · Where, of at most 512 bytes; it names no one.
    public var place: String = ""
    /// 内容 · What it is about, of at most 4,096 bytes; it names no one.
    public var matter: String = ""
    /// 参加事项 · The short names of the items whose departments are called.
    public var branches: [String] = []
    /// 通知文号 · The number of the notice.
    public var documentNumber: String = ""
    /// 会议序号 · Which meeting of the stage it is, counted from 1.
    public internal(set) var number: Int32 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(kind: JointStages.Kind, day: Day, place: String, matter: String, branches: [String], documentNumber: String) {
      self.kind = kind
      self.day = day
      self.place = place
      self.matter = matter
      self.branches = branches
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      branches = try fields.required("branches")
      day = try fields.required("day")
      documentNumber = try fields.required("documentNumber")
      kind = try fields.required("kind")
      matter = try fields.required("matter")
      if fields.isRecorded { number = try fields.usual("number", 0) }
      place = try fields.required("place")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("branches"); writer.freeText(branches)
      writer.name("day"); day.write(to: &writer)
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("kind"); kind.write(to: &writer)
      writer.name("matter"); writer.freeText(matter)
      if number != 0 { writer.name("number"); number.write(to: &writer) }
      writer.name("place"); writer.freeText(place)
    }
  }
}

extension JointStages {
  /// 会议记录 · A meeting that was called was held.
  public struct Minutes: Record, Equatable {
    /// 会议序号 · Which meeting, counted from 1.
    public var number: Int32 = 0
    /// 到会事项 · The short names of the items whose departments came.
    public var present: [String] = []
    /// 纪要文号 · The number of the minutes.
    public var documentNumber: String = ""
    /// 缺席事项 · The short names of the items whose departments were called and stayed away.
    public internal(set) var absent: [String] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: Int32, present: [String] = [], documentNumber: String) {
      self.number = number
      self.present = present
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      if fields.isRecorded { absent = try fields.list("absent") }
      documentNumber = try fields.required("documentNumber")
      number = try fields.required("number")
      present = try fields.list("present")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !absent.isEmpty { writer.name("absent"); writer.freeText(absent) }
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("number"); number.write(to: &writer)
      if !present.isEmpty { writer.name("present"); writer.freeText(present) }
    }
  }
}

extension JointStages {
  /// 督办 · Urges a department, or all that hold the stage.
  /// 滨州市工程建设项目并联审批管理规定 5.
  public struct Urging: Record, Equatable {
    /// 事项简称 · The item's short name; empty for every branch that is in hand.
    public var branch: String = ""
    /// 督办理由 · Why; it names no one.
    public var reason: String = ""
    /// 督办单位 · The code of the unit that urged.
    public internal(set) var unit: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(branch: String = "", reason: String) {
      self.branch = branch
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      branch = try fields.usual("branch", "")
      reason = try fields.required("reason")
      if fields.isRecorded { unit = try fields.usual("unit", "") }
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !branch.isEmpty { writer.name("branch"); branch.write(to: &writer) }
      writer.name("reason"); writer.freeText(reason)
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension JointStages {
  /// 现场踏勘 · The lead looked at the site itself, before or beside the joint survey that it may call.
  public struct SiteVisit: Record, Equatable {
    /// 踏勘日 · The day, not before the stage was handed in; today where it is left out.
    public var on: Day? = nil
    /// 踏勘情况 · What was seen, of at most 4,096 bytes; it names no one.
    public var found: String = ""
    /// 记录文号 · The number of the record.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(on: Day? = nil, found: String, documentNumber: String) {
      self.on = on
      self.found = found
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
      found = try fields.required("found")
      on = try fields.optional("on")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("found"); writer.freeText(found)
      if let value = on { writer.name("on"); value.write(to: &writer) }
    }
  }
}

extension JointStages {
  /// 默认记录 · Silence decided a branch, as the template says; its department answers for it.
  public struct Deemed: Record, Equatable {
    /// 事项简称 · The item's short name.
    public var branch: String = ""
    /// 超时默认 · What the silence means.
    public var policy: JointStages.Silence = .none
    /// 默认依据 · The statute that says so; empty where an opinion counts as agreeing.
    public var statute: String = ""
    /// 责任单位 · The code of the unit that was silent.
    public var unit: String = ""
    /// 期限 · The last day on which it could have spoken.
    public var due: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(branch: String, policy: JointStages.Silence, statute: String = "", unit: String, due: Day) {
      self.branch = branch
      self.policy = policy
      self.statute = statute
      self.unit = unit
      self.due = due
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      branch = try fields.required("branch")
      due = try fields.required("due")
      policy = try fields.required("policy")
      statute = try fields.usual("statute", "")
      unit = try fields.required("unit")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("branch"); branch.write(to: &writer)
      writer.name("due"); due.write(to: &writer)
      writer.name("policy"); policy.write(to: &writer)
      if !statute.isEmpty { writer.name("statute"); statute.write(to: &writer) }
      writer.name("unit"); unit.write(to: &writer)
    }
  }
}

extension JointStages {
  /// 事项决定 · A branch was decided in its case.
  public struct Decided: Record, Equatable {
    /// 事项简称 · The item's short name.
    public var branch: String = ""
    /// 结果 · How.
    public var end: JointStages.End = .granted
    /// 决定日 · The day of the decision.
    public var on: Day = Day(0)
    /// 须颁发证件 · Whether a certificate must still be issued before the papers can be delivered.
    public var certificate: Bool = false
    /// 决定文号 · The number of the decision.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(branch: String, end: JointStages.End, on: Day, certificate: Bool = false, documentNumber: String = "") {
      self.branch = branch
      self.end = end
      self.on = on
      self.certificate = certificate
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      branch = try fields.required("branch")
      certificate = try fields.usual("certificate", false)
      documentNumber = try fields.usual("documentNumber", "")
      end = try fields.required("end")
      on = try fields.required("on")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("branch"); branch.write(to: &writer)
      if certificate { writer.name("certificate"); certificate.write(to: &writer) }
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      writer.name("end"); end.write(to: &writer)
      writer.name("on"); on.write(to: &writer)
    }
  }
}

extension JointStages {
  /// 证件颁发 · The certificate of a branch is ready for delivery.
  /// 行政许可法 44.
  public struct Issued: Record, Equatable {
    /// 事项简称 · The item's short name.
    public var branch: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(branch: String) {
      self.branch = branch
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      branch = try fields.required("branch")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("branch"); branch.write(to: &writer)
    }
  }
}

extension JointStages {
  /// 事项终止 · A branch ended without a decision.
  public struct BranchEnd: Record, Equatable {
    /// 事项简称 · The item's short name.
    public var branch: String = ""
    /// 结果 · Why: its precondition was not granted, or its case was withdrawn or closed.
    public var end: JointStages.End = .granted

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(branch: String, end: JointStages.End) {
      self.branch = branch
      self.end = end
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      branch = try fields.required("branch")
      end = try fields.required("end")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("branch"); branch.write(to: &writer)
      writer.name("end"); end.write(to: &writer)
    }
  }
}

extension JointStages {
  /// 事项用时 · What a branch that was decided took, by its own clock.
  public struct BranchFigure: Record, Equatable {
    /// 事项简称 · The item's short name.
    public var branch: String = ""
    /// 责任单位 · The code of its unit.
    public var unit: String = ""
    /// 时限 · Its limit, in working days.
    public var limit: Int32 = 0
    /// 用时 · Working days that its clock ran, without its pauses and without waiting for what it is decided with.
    public var used: Int32 = 0
    /// 超期 · Whether it came later than its day, or silence decided it.
    public var late: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(branch: String, unit: String, limit: Int32 = 0, used: Int32 = 0, late: Bool = false) {
      self.branch = branch
      self.unit = unit
      self.limit = limit
      self.used = used
      self.late = late
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      branch = try fields.required("branch")
      late = try fields.usual("late", false)
      limit = try fields.usual("limit", 0)
      unit = try fields.required("unit")
      used = try fields.usual("used", 0)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("branch"); branch.write(to: &writer)
      if late { writer.name("late"); late.write(to: &writer) }
      if limit != 0 { writer.name("limit"); limit.write(to: &writer) }
      writer.name("unit"); unit.write(to: &writer)
      if used != 0 { writer.name("used"); used.write(to: &writer) }
    }
  }
}

extension JointStages {
  /// 审结 · Every branch of the stage has come to its end.
  public struct Conclusion: Record, Equatable {
    /// 审结日 · The day of the last decision.
    public var on: Day = Day(0)
    /// 阶段期限 · The last day for the stage, as promised and as the law has it.
    /// 行政许可法 42(2).
    public var due: Day = Day(0)
    /// 超期 · Whether it is later than that.
    public var late: Bool = false
    /// 实际工作日 · Working days from routing to the last decision.
    public var actual: Int32 = 0
    /// 串联工作日 · Working days that the limits of its branches come to one after another.
    public var serial: Int32 = 0
    /// 事项用时 · What each branch that was decided took.
    public var branches: [JointStages.BranchFigure] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(on: Day, due: Day, late: Bool = false, actual: Int32, serial: Int32, branches: [JointStages.BranchFigure] = []) {
      self.on = on
      self.due = due
      self.late = late
      self.actual = actual
      self.serial = serial
      self.branches = branches
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      actual = try fields.required("actual")
      branches = try fields.list("branches")
      due = try fields.required("due")
      late = try fields.usual("late", false)
      on = try fields.required("on")
      serial = try fields.required("serial")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("actual"); actual.write(to: &writer)
      if !branches.isEmpty { writer.name("branches"); branches.write(to: &writer) }
      writer.name("due"); due.write(to: &writer)
      if late { writer.name("late"); late.write(to: &writer) }
      writer.name("on"); on.write(to: &writer)
      writer.name("serial"); serial.write(to: &writer)
    }
  }
}

extension JointStages {
  /// 统一送达 · All papers of the stage were delivered in one act.
  /// 滨州市工程建设项目并联审批管理规定 20(1).
  public struct Delivery: Record, Equatable {
    /// 送达记录 · How, to whom and when; the receiver is a commitment.
    public var service: Cases.ServiceRecord = Cases.ServiceRecord()
    /// 办件 · The cases whose papers were delivered.
    public var papers: [DossierKey] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(service: Cases.ServiceRecord, papers: [DossierKey] = []) {
      self.service = service
      self.papers = papers
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      papers = try fields.list("papers")
      service = try fields.required("service")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !papers.isEmpty { writer.name("papers"); papers.write(to: &writer) }
      writer.name("service"); service.write(to: &writer)
    }
  }
}

extension JointStages {
  /// 监察发现 · A rule about joint approval that was broken.
  public struct Finding: Record, Equatable {
    /// 监察规则 · The rule.
    public var rule: FaultRule = .l1
    /// 事项简称 · The item's short name; empty where it is about the whole stage.
    public var branch: String = ""
    /// 责任单位 · The code of the unit that answers for it.
    public var unit: String = ""
    /// 发现日 · The day of the finding.
    public var day: Day = Day(0)
    /// 期限 · The last day on which it could have been done; left out where no limit is.
    public var due: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(rule: FaultRule, branch: String = "", unit: String, day: Day, due: Day? = nil) {
      self.rule = rule
      self.branch = branch
      self.unit = unit
      self.day = day
      self.due = due
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      branch = try fields.usual("branch", "")
      day = try fields.required("day")
      due = try fields.optional("due")
      rule = try fields.required("rule")
      unit = try fields.required("unit")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !branch.isEmpty { writer.name("branch"); branch.write(to: &writer) }
      writer.name("day"); day.write(to: &writer)
      if let value = due { writer.name("due"); value.write(to: &writer) }
      writer.name("rule"); rule.write(to: &writer)
      writer.name("unit"); unit.write(to: &writer)
    }
  }
}

extension JointStages {
  /// 阶段筛选 · Which stages to list.
  public struct Filter: Record, Equatable {
    /// 牵头单位 · The code of the lead; empty for all.
    public var unit: String = ""
    /// 阶段 · The phase they are in, such as `reviewing`; all where left out.
    public var phase: JointStages.Phase? = nil
    /// 重点项目 · Only those of this project; all where left out.
    public var project: DossierKey? = nil
    /// 起始编号 · Only those numbered after this one; empty from the first.
    public var after: String = ""
    /// 条数上限 · At most so many, 1…1000.
    public var limit: Int32 = 100
    /// 最近立卷在先 · Whether those opened last come first; else those opened first do.
    public var newest: Bool = false
    /// 到期日期 · Only those to which time does something by the end of this day; all where left out.
    public var dueBy: Day? = nil

    /// A record of what is said.
    public init(unit: String = "", phase: JointStages.Phase? = nil, project: DossierKey? = nil, after: String = "", limit: Int32 = 100, newest: Bool = false, dueBy: Day? = nil) {
      self.unit = unit
      self.phase = phase
      self.project = project
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
      project = try fields.optional("project")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !after.isEmpty { writer.name("after"); writer.freeText(after) }
      if let value = dueBy { writer.name("dueBy"); value.write(to: &writer) }
      if limit != 100 { writer.name("limit"); limit.write(to: &writer) }
      if newest { writer.name("newest"); newest.write(to: &writer) }
      if let value = phase { writer.name("phase"); value.write(to: &writer) }
      if let value = project { writer.name("project"); value.write(to: &writer) }
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension JointStages {
  /// 暂停时段 · Days on which the clock of a branch stood still.
  public struct Stop: Record, Equatable {
    /// 起始日 · The day it began, which still counts.
    public var from: Day = Day(0)
    /// 止日 · The last day that does not count; left out while it stands still.
    public var through: Day? = nil
    /// 原因 · What stopped it.
    public var cause: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(from: Day, through: Day? = nil, cause: String) {
      self.from = from
      self.through = through
      self.cause = cause
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      cause = try fields.required("cause")
      from = try fields.required("from")
      through = try fields.optional("through")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("cause"); writer.freeText(cause)
      writer.name("from"); from.write(to: &writer)
      if let value = through { writer.name("through"); value.write(to: &writer) }
    }
  }
}

extension JointStages {
  /// 督办记录 · An urging of the stage, as it is shown.
  public struct UrgingView: Record, Equatable {
    /// 督办日 · The day.
    public var on: Day = Day(0)
    /// 督办单位 · The code of the unit that urged.
    public var unit: String = ""
    /// 事项简称 · The item's short name; empty for every branch that was in hand.
    public var branch: String = ""
    /// 督办理由 · Why.
    public var reason: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(on: Day, unit: String, branch: String = "", reason: String) {
      self.on = on
      self.unit = unit
      self.branch = branch
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      branch = try fields.usual("branch", "")
      on = try fields.required("on")
      reason = try fields.required("reason")
      unit = try fields.required("unit")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !branch.isEmpty { writer.name("branch"); branch.write(to: &writer) }
      writer.name("on"); on.write(to: &writer)
      writer.name("reason"); writer.freeText(reason)
      writer.name("unit"); unit.write(to: &writer)
    }
  }
}

extension JointStages {
  /// 事项进度 · A branch as it stands.
  public struct BranchView: Record, Equatable {
    /// 事项简称 · Its short name.
    public var id: String = ""
    /// 事项编码 · The code of the catalogue's item.
    public var item: String = ""
    /// 事项版本号 · The version of the item, counted from 0.
    public var version: Int32 = 0
    /// 事项名称 · The item's name; empty where it may not be shown.
    public var name: String = ""
    /// 办理时限 · Its limit inside the promise of the stage.
    public var limit: Budget? = nil
    /// 责任单位 · The code of its unit.
    public var unit: String = ""
    /// 单位名称 · The name of its unit.
    public var unitName: String = ""
    /// 事项性质 · What it is.
    public var kind: JointStages.Kind = .licence
    /// 状态 · Where it stands.
    public var state: JointStages.State = .unrouted
    /// 状态名称 · Where it stands, in Chinese.
    public var stateChinese: String = ""
    /// 办件编号 · Its approval case; left out before it begins, and where it is no licence.
    public var `case`: DossierKey? = nil
    /// 分送日 · The day it was sent to its department.
    public var routed: Day? = nil
    /// 起算日 · The day its clock starts, itself not counted.
    public var begun: Day? = nil
    /// 期限 · The last day for it at today's pauses; left out before it begins, and while it waits only for what it is decided with.
    public var due: Day? = nil
    /// 办结日 · The day it ended.
    public var ended: Day? = nil
    /// 结果 · How it ended; left out while it is open.
    public var end: JointStages.End? = nil
    /// 最早办结日 · When it can be decided by plan, from today on; left out once it ended, and before routing.
    public var earliest: Day? = nil
    /// 最迟办结日 · When it must be decided so that the stage is in time; left out as the earliest is.
    public var latest: Day? = nil
    /// 关键事项 · Whether a day lost on it is now lost for the stage.
    public var critical: Bool = false
    /// 暂停原因 · What stops its clock; empty while it runs.
    public var cause: String = ""
    /// 批复文号 · The number of the paper that decided it: a decision, an opinion, or what the lead said to a dissent; empty before, and where silence or time decided.
    public var documentNumber: String = ""
    /// 暂停时段 · When its clock stood still.
    public var stops: [JointStages.Stop] = []
    /// 监察发现 · The rules broken in it; for insiders.
    public var faults: [FaultRule] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(id: String, item: String, version: Int32 = 0, name: String = "", limit: Budget? = nil, unit: String, unitName: String, kind: JointStages.Kind, state: JointStages.State, stateChinese: String, `case`: DossierKey? = nil, routed: Day? = nil, begun: Day? = nil, due: Day? = nil, ended: Day? = nil, end: JointStages.End? = nil, earliest: Day? = nil, latest: Day? = nil, critical: Bool = false, cause: String = "", documentNumber: String = "", stops: [JointStages.Stop] = [], faults: [FaultRule] = []) {
      self.id = id
      self.item = item
      self.version = version
      self.name = name
      self.limit = limit
      self.unit = unit
      self.unitName = unitName
      self.kind = kind
      self.state = state
      self.stateChinese = stateChinese
      self.case = `case`
      self.routed = routed
      self.begun = begun
      self.due = due
      self.ended = ended
      self.end = end
      self.earliest = earliest
      self.latest = latest
      self.critical = critical
      self.cause = cause
      self.documentNumber = documentNumber
      self.stops = stops
      self.faults = faults
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      begun = try fields.optional("begun")
      `case` = try fields.optional("case")
      cause = try fields.usual("cause", "")
      critical = try fields.usual("critical", false)
      documentNumber = try fields.usual("documentNumber", "")
      due = try fields.optional("due")
      earliest = try fields.optional("earliest")
      end = try fields.optional("end")
      ended = try fields.optional("ended")
      faults = try fields.list("faults")
      id = try fields.required("id")
      item = try fields.required("item")
      kind = try fields.required("kind")
      latest = try fields.optional("latest")
      limit = try fields.optional("limit")
      name = try fields.usual("name", "")
      routed = try fields.optional("routed")
      state = try fields.required("state")
      stateChinese = try fields.required("stateChinese")
      stops = try fields.list("stops")
      unit = try fields.required("unit")
      unitName = try fields.required("unitName")
      version = try fields.usual("version", 0)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = begun { writer.name("begun"); value.write(to: &writer) }
      if let value = `case` { writer.name("case"); value.write(to: &writer) }
      if !cause.isEmpty { writer.name("cause"); writer.freeText(cause) }
      if critical { writer.name("critical"); critical.write(to: &writer) }
      if !documentNumber.isEmpty { writer.name("documentNumber"); writer.freeText(documentNumber) }
      if let value = due { writer.name("due"); value.write(to: &writer) }
      if let value = earliest { writer.name("earliest"); value.write(to: &writer) }
      if let value = end { writer.name("end"); value.write(to: &writer) }
      if let value = ended { writer.name("ended"); value.write(to: &writer) }
      if !faults.isEmpty { writer.name("faults"); faults.write(to: &writer) }
      writer.name("id"); id.write(to: &writer)
      writer.name("item"); item.write(to: &writer)
      writer.name("kind"); kind.write(to: &writer)
      if let value = latest { writer.name("latest"); value.write(to: &writer) }
      if let value = limit { writer.name("limit"); value.write(to: &writer) }
      if !name.isEmpty { writer.name("name"); writer.freeText(name) }
      if let value = routed { writer.name("routed"); value.write(to: &writer) }
      writer.name("state"); state.write(to: &writer)
      writer.name("stateChinese"); writer.freeText(stateChinese)
      if !stops.isEmpty { writer.name("stops"); stops.write(to: &writer) }
      writer.name("unit"); unit.write(to: &writer)
      writer.name("unitName"); writer.freeText(unitName)
      if version != 0 { writer.name("version"); version.write(to: &writer) }
    }
  }
}

extension JointStages {
  /// 阶段进度 · A stage as the viewer may see it.
  public struct View: Record, Equatable {
    /// 阶段编号 · Its number.
    public var number: String = ""
    /// 模板编号 · The id of its template.
    public var template: String = ""
    /// 模板版本号 · The version of the template that it keeps.
    public var version: Int32 = 0
    /// 阶段名称 · What the stage is called.
    public var name: String = ""
    /// 阶段代码 · The phase it is in, such as `reviewing`.
    public var phase: JointStages.Phase = .none
    /// 进度 · The phase in Chinese.
    public var phaseChinese: String = ""
    /// 牵头单位 · The code of the lead.
    public var unit: String = ""
    /// 重点项目 · The key project that opened it.
    public var project: DossierKey? = nil
    /// 登记日 · The day it was handed in.
    public var registered: Day = Day(0)
    /// 补正期限 · The last day for corrections; left out unless it waits for them.
    public var correctionDue: Day? = nil
    /// 限制申请截止日 · The last day of the bar that stood on the applicant when it came in; for insiders.
    public var barredUntil: Day? = nil
    /// 限制申请事项 · The short names of the licences that the applicant may not apply for; for insiders.
    public var barredItems: [String] = []
    /// 受理日 · The day of acceptance.
    public var accepted: Day? = nil
    /// 承诺办结日 · The last day by the promise.
    /// 滨州市工程建设项目并联审批管理规定 19(1).
    public var promisedDue: Day? = nil
    /// 法定办结日 · The last day by the law.
    /// 行政许可法 42(2).
    public var statutoryDue: Day? = nil
    /// 办结期限 · The earlier of the two: the stage is late after it.
    public var due: Day? = nil
    /// 期限暂定 · Whether a day beyond the last holiday notice was counted.
    public var provisional: Bool = false
    /// 分送日 · The day the first branch was sent: day 0.
    public var routed: Day? = nil
    /// 预计办结日 · When it is over if every limit that is left is used up.
    public var projected: Day? = nil
    /// 当前责任方 · Who holds it now: departments, 牵头部门, 申请人 or 特别程序.
    public var holders: [String] = []
    /// 亮灯 · Its light today: grey unless its clock runs.
    public var light: Light = .grey
    /// 踏勘期限 · The last day for the lead to look at the site; left out outside the green channel.
    public var visitBy: Day? = nil
    /// 踏勘日 · The day it looked; left out before.
    public var visited: Day? = nil
    /// 督办记录 · How the stage was urged.
    public var urgings: [JointStages.UrgingView] = []
    /// 关键事项 · The short names of the branches on which a day lost is lost for the stage.
    public var critical: [String] = []
    /// 未分送事项 · The short names of required branches that were not sent.
    public var unrouted: [String] = []
    /// 事项 · The branches, in the order of the template.
    public var branches: [JointStages.BranchView] = []
    /// 审结日 · The day of the last decision.
    public var concluded: Day? = nil
    /// 送达日 · The day the papers count as delivered.
    public var delivered: Day? = nil
    /// 超期 · Whether it is, or was, later than its day.
    public var late: Bool = false
    /// 监察发现 · The rules that were broken; for insiders.
    public var faults: [FaultRule] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: String, template: String, version: Int32, name: String, phase: JointStages.Phase, phaseChinese: String, unit: String, project: DossierKey? = nil, registered: Day, correctionDue: Day? = nil, barredUntil: Day? = nil, barredItems: [String] = [], accepted: Day? = nil, promisedDue: Day? = nil, statutoryDue: Day? = nil, due: Day? = nil, provisional: Bool = false, routed: Day? = nil, projected: Day? = nil, holders: [String] = [], light: Light, visitBy: Day? = nil, visited: Day? = nil, urgings: [JointStages.UrgingView] = [], critical: [String] = [], unrouted: [String] = [], branches: [JointStages.BranchView] = [], concluded: Day? = nil, delivered: Day? = nil, late: Bool = false, faults: [FaultRule] = []) {
      self.number = number
      self.template = template
      self.version = version
      self.name = name
      self.phase = phase
      self.phaseChinese = phaseChinese
      self.unit = unit
      self.project = project
      self.registered = registered
      self.correctionDue = correctionDue
      self.barredUntil = barredUntil
      self.barredItems = barredItems
      self.accepted = accepted
      self.promisedDue = promisedDue
      self.statutoryDue = statutoryDue
      self.due = due
      self.provisional = provisional
      self.routed = routed
      self.projected = projected
      self.holders = holders
      self.light = light
      self.visitBy = visitBy
      self.visited = visited
      self.urgings = urgings
      self.critical = critical
      self.unrouted = unrouted
      self.branches = branches
      self.concluded = concluded
      self.delivered = delivered
      self.late = late
      self.faults = faults
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      accepted = try fields.optional("accepted")
      barredItems = try fields.list("barredItems")
      barredUntil = try fields.optional("barredUntil")
      branches = try fields.list("branches")
      concluded = try fields.optional("concluded")
      correctionDue = try fields.optional("correctionDue")
      critical = try fields.list("critical")
      delivered = try fields.optional("delivered")
      due = try fields.optional("due")
      faults = try fields.list("faults")
      holders = try fields.list("holders")
      late = try fields.usual("late", false)
      light = try fields.required("light")
      name = try fields.required("name")
      number = try fields.required("number")
      phase = try fields.required("phase")
      phaseChinese = try fields.required("phaseChinese")
      project = try fields.optional("project")
      projected = try fields.optional("projected")
      promisedDue = try fields.optional("promisedDue")
      provisional = try fields.usual("provisional", false)
      registered = try fields.required("registered")
      routed = try fields.optional("routed")
      statutoryDue = try fields.optional("statutoryDue")
      template = try fields.required("template")
      unit = try fields.required("unit")
      unrouted = try fields.list("unrouted")
      urgings = try fields.list("urgings")
      version = try fields.required("version")
      visitBy = try fields.optional("visitBy")
      visited = try fields.optional("visited")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = accepted { writer.name("accepted"); value.write(to: &writer) }
      if !barredItems.isEmpty { writer.name("barredItems"); writer.freeText(barredItems) }
      if let value = barredUntil { writer.name("barredUntil"); value.write(to: &writer) }
      if !branches.isEmpty { writer.name("branches"); branches.write(to: &writer) }
      if let value = concluded { writer.name("concluded"); value.write(to: &writer) }
      if let value = correctionDue { writer.name("correctionDue"); value.write(to: &writer) }
      if !critical.isEmpty { writer.name("critical"); writer.freeText(critical) }
      if let value = delivered { writer.name("delivered"); value.write(to: &writer) }
      if let value = due { writer.name("due"); value.write(to: &writer) }
      if !faults.isEmpty { writer.name("faults"); faults.write(to: &writer) }
      if !holders.isEmpty { writer.name("holders"); writer.freeText(holders) }
      if late { writer.name("late"); late.write(to: &writer) }
      writer.name("light"); light.write(to: &writer)
      writer.name("name"); writer.freeText(name)
      writer.name("number"); writer.freeText(number)
      writer.name("phase"); phase.write(to: &writer)
      writer.name("phaseChinese"); writer.freeText(phaseChinese)
      if let value = project { writer.name("project"); value.write(to: &writer) }
      if let value = projected { writer.name("projected"); value.write(to: &writer) }
      if let value = promisedDue { writer.name("promisedDue"); value.write(to: &writer) }
      if provisional { writer.name("provisional"); provisional.write(to: &writer) }
      writer.name("registered"); registered.write(to: &writer)
      if let value = routed { writer.name("routed"); value.write(to: &writer) }
      if let value = statutoryDue { writer.name("statutoryDue"); value.write(to: &writer) }
      writer.name("template"); template.write(to: &writer)
      writer.name("unit"); unit.write(to: &writer)
      if !unrouted.isEmpty { writer.name("unrouted"); writer.freeText(unrouted) }
      if !urgings.isEmpty { writer.name("urgings"); urgings.write(to: &writer) }
      writer.name("version"); version.write(to: &writer)
      if let value = visitBy { writer.name("visitBy"); value.write(to: &writer) }
      if let value = visited { writer.name("visited"); value.write(to: &writer) }
    }
  }
}

extension JointStages {
  /// 阶段列表 · A page of the stages that the viewer may see.
  public struct List: Record, Equatable {
    /// 阶段 · The stages, in the order of opening.
    public var stages: [JointStages.View] = []
    /// 还有更多 · Whether more follow after the last of the page.
    public var more: Bool = false

    /// A record of what is said.
    public init(stages: [JointStages.View] = [], more: Bool = false) {
      self.stages = stages
      self.more = more
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      more = try fields.usual("more", false)
      stages = try fields.list("stages")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if more { writer.name("more"); more.write(to: &writer) }
      if !stages.isEmpty { writer.name("stages"); stages.write(to: &writer) }
    }
  }
}

extension JointStages {
  /// 期限说明 · Both clocks of a stage, day by day, from acceptance to the due day.
  public struct Explanation: Record, Equatable {
    /// 承诺时限逐日计算 · The days of the promise.
    public var promised: [Cases.ClockDay] = []
    /// 承诺办结日 · The last day by the promise.
    /// 滨州市工程建设项目并联审批管理规定 19(1).
    public var promisedDue: Day = Day(0)
    /// 法定时限逐日计算 · The days of the law.
    public var statutory: [Cases.ClockDay] = []
    /// 法定办结日 · The last day by the law.
    /// 行政许可法 42(2).
    public var statutoryDue: Day = Day(0)
    /// 办结期限 · The earlier of the two.
    public var due: Day = Day(0)
    /// 期限暂定 · Whether a day beyond the last holiday notice was counted.
    public var provisional: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(promised: [Cases.ClockDay] = [], promisedDue: Day, statutory: [Cases.ClockDay] = [], statutoryDue: Day, due: Day, provisional: Bool = false) {
      self.promised = promised
      self.promisedDue = promisedDue
      self.statutory = statutory
      self.statutoryDue = statutoryDue
      self.due = due
      self.provisional = provisional
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      due = try fields.required("due")
      promised = try fields.list("promised")
      promisedDue = try fields.required("promisedDue")
      provisional = try fields.usual("provisional", false)
      statutory = try fields.list("statutory")
      statutoryDue = try fields.required("statutoryDue")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("due"); due.write(to: &writer)
      if !promised.isEmpty { writer.name("promised"); promised.write(to: &writer) }
      writer.name("promisedDue"); promisedDue.write(to: &writer)
      if provisional { writer.name("provisional"); provisional.write(to: &writer) }
      if !statutory.isEmpty { writer.name("statutory"); statutory.write(to: &writer) }
      writer.name("statutoryDue"); statutoryDue.write(to: &writer)
    }
  }
}

extension JointStages {
  /// 流程图条件 · Of which stage the flow chart before it starts is wanted, and how.
  public struct ChartWish: Record, Equatable {
    /// 范本 · The id of a built-in model, such as `construction`; empty where the dossier `template/ID` names an adopted template.
    public var model: String = ""
    /// 模板版本号 · Which version of the adopted template, counted from 1; the newest where it is left out.
    public var version: Int32? = nil
    /// 分送日 · The day of routing, day 0, from which days get their dates; left out for numbers of days only.
    public var routed: Day? = nil
    /// 是否绘图 · Whether the answer holds it as SVG, which it can for at most 200 items and 400 links.
    public var svg: Bool = false

    /// A record of what is said.
    public init(model: String = "", version: Int32? = nil, routed: Day? = nil, svg: Bool = false) {
      self.model = model
      self.version = version
      self.routed = routed
      self.svg = svg
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      model = try fields.usual("model", "")
      routed = try fields.optional("routed")
      svg = try fields.usual("svg", false)
      version = try fields.optional("version")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !model.isEmpty { writer.name("model"); writer.freeText(model) }
      if let value = routed { writer.name("routed"); value.write(to: &writer) }
      if svg { writer.name("svg"); svg.write(to: &writer) }
      if let value = version { writer.name("version"); value.write(to: &writer) }
    }
  }
}

extension JointStages {
  /// 流程图事项 · A branch of a stage as its flow chart shows it before it starts.
  public struct ChartItem: Record, Equatable {
    /// 事项简称 · Its short name.
    public var id: String = ""
    /// 事项编码 · The code of the catalogue's item; empty for a built-in model.
    public var item: String = ""
    /// 事项版本号 · The version of the item that the published process holds, counted from 0.
    public var version: Int32 = 0
    /// 事项名称 · The item's name; empty where there is none, or where it may not be shown.
    public var name: String = ""
    /// 责任单位 · The code of its unit; empty for a built-in model.
    public var unit: String = ""
    /// 责任部门 · The name of the department that decides it: its lane.
    public var department: String = ""
    /// 行使层级 · At which level of government it is decided; empty where there is one level only.
    public var level: String = ""
    /// 事项性质 · What it is.
    public var kind: JointStages.Kind = .licence
    /// 办理时限 · Its limit inside the promise of the stage, in working days.
    /// 行政许可法 82; 滨州市工程建设项目并联审批管理规定 6.
    public var limit: Budget = .workingDays(20)
    /// 前置关系 · What comes before it, and how it depends on it.
    /// 滨州市工程建设项目并联审批管理规定 16.
    public var after: [JointStages.Link] = []
    /// 最早办结日序 · The working day after routing on which it is decided if every limit before it is used up.
    public var earliest: Int32 = 0
    /// 最迟办结日序 · The last working day on which it can be decided without the stage ending later.
    public var latest: Int32 = 0
    /// 最早办结日 · The date of the former; left out without a day of routing.
    public var earliestDay: Day? = nil
    /// 最迟办结日 · The date of the latter; left out without a day of routing.
    public var latestDay: Day? = nil
    /// 总时差 · Working days between the two.
    public var slack: Int32 = 0
    /// 关键事项 · Whether a day lost on it is lost for the stage.
    public var critical: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(id: String, item: String = "", version: Int32 = 0, name: String = "", unit: String = "", department: String, level: String = "", kind: JointStages.Kind, limit: Budget, after: [JointStages.Link] = [], earliest: Int32, latest: Int32, earliestDay: Day? = nil, latestDay: Day? = nil, slack: Int32, critical: Bool) {
      self.id = id
      self.item = item
      self.version = version
      self.name = name
      self.unit = unit
      self.department = department
      self.level = level
      self.kind = kind
      self.limit = limit
      self.after = after
      self.earliest = earliest
      self.latest = latest
      self.earliestDay = earliestDay
      self.latestDay = latestDay
      self.slack = slack
      self.critical = critical
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      after = try fields.list("after")
      critical = try fields.required("critical")
      department = try fields.required("department")
      earliest = try fields.required("earliest")
      earliestDay = try fields.optional("earliestDay")
      id = try fields.required("id")
      item = try fields.usual("item", "")
      kind = try fields.required("kind")
      latest = try fields.required("latest")
      latestDay = try fields.optional("latestDay")
      level = try fields.usual("level", "")
      limit = try fields.required("limit")
      name = try fields.usual("name", "")
      slack = try fields.required("slack")
      unit = try fields.usual("unit", "")
      version = try fields.usual("version", 0)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !after.isEmpty { writer.name("after"); after.write(to: &writer) }
      writer.name("critical"); critical.write(to: &writer)
      writer.name("department"); writer.freeText(department)
      writer.name("earliest"); earliest.write(to: &writer)
      if let value = earliestDay { writer.name("earliestDay"); value.write(to: &writer) }
      writer.name("id"); id.write(to: &writer)
      if !item.isEmpty { writer.name("item"); item.write(to: &writer) }
      writer.name("kind"); kind.write(to: &writer)
      writer.name("latest"); latest.write(to: &writer)
      if let value = latestDay { writer.name("latestDay"); value.write(to: &writer) }
      if !level.isEmpty { writer.name("level"); writer.freeText(level) }
      writer.name("limit"); limit.write(to: &writer)
      if !name.isEmpty { writer.name("name"); writer.freeText(name) }
      writer.name("slack"); slack.write(to: &writer)
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
      if version != 0 { writer.name("version"); version.write(to: &writer) }
    }
  }
}

extension JointStages {
  /// 阶段流程图 · A stage as a flow chart before it starts: its branches by department, what each waits for, and what decides its end.
  /// 滨州市工程建设项目并联审批管理规定 9(1).
  public struct Chart: Record, Equatable {
    /// 模板编号 · The id of the template or of the model; empty for a stage that has none.
    public var template: String = ""
    /// 模板版本号 · The version of the template; 0 where it is none.
    public var version: Int32 = 0
    /// 阶段名称 · What the stage is called; empty where it has no name.
    public var name: String = ""
    /// 牵头单位 · The code of the lead; empty for a built-in model.
    public var lead: String = ""
    /// 牵头单位名称 · The name of the lead; empty for a built-in model.
    public var leadName: String = ""
    /// 承诺时限 · The promise of the whole stage; left out where it has none.
    /// 滨州市工程建设项目并联审批管理规定 19(1).
    public var promise: Budget? = nil
    /// 法定时限 · The limit of the law for joint handling under the rules in force; left out where no rule set was asked.
    /// 行政许可法 42(2).
    public var statutory: Budget? = nil
    /// 计划工作日 · Working days from routing to the last decision, if every limit is used up.
    public var days: Int32 = 0
    /// 分送日 · The day of routing, where one was given.
    public var routed: Day? = nil
    /// 计划完成日 · The date of the last decision; left out without a day of routing.
    public var finish: Day? = nil
    /// 关键线路 · The short names along one critical path, from its first item to its last.
    public var critical: [String] = []
    /// 事项 · The branches, in the order of the template.
    public var items: [JointStages.ChartItem] = []
    /// 期限暂定 · Whether a day beyond the last holiday notice was counted.
    public var provisional: Bool = false
    /// 图 · The picture as SVG; empty where it was not asked for.
    public var svg: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(template: String = "", version: Int32 = 0, name: String = "", lead: String = "", leadName: String = "", promise: Budget? = nil, statutory: Budget? = nil, days: Int32, routed: Day? = nil, finish: Day? = nil, critical: [String] = [], items: [JointStages.ChartItem], provisional: Bool = false, svg: String = "") {
      self.template = template
      self.version = version
      self.name = name
      self.lead = lead
      self.leadName = leadName
      self.promise = promise
      self.statutory = statutory
      self.days = days
      self.routed = routed
      self.finish = finish
      self.critical = critical
      self.items = items
      self.provisional = provisional
      self.svg = svg
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      critical = try fields.list("critical")
      days = try fields.required("days")
      finish = try fields.optional("finish")
      items = try fields.required("items")
      lead = try fields.usual("lead", "")
      leadName = try fields.usual("leadName", "")
      name = try fields.usual("name", "")
      promise = try fields.optional("promise")
      provisional = try fields.usual("provisional", false)
      routed = try fields.optional("routed")
      statutory = try fields.optional("statutory")
      svg = try fields.usual("svg", "")
      template = try fields.usual("template", "")
      version = try fields.usual("version", 0)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !critical.isEmpty { writer.name("critical"); writer.freeText(critical) }
      writer.name("days"); days.write(to: &writer)
      if let value = finish { writer.name("finish"); value.write(to: &writer) }
      writer.name("items"); items.write(to: &writer)
      if !lead.isEmpty { writer.name("lead"); writer.freeText(lead) }
      if !leadName.isEmpty { writer.name("leadName"); writer.freeText(leadName) }
      if !name.isEmpty { writer.name("name"); writer.freeText(name) }
      if let value = promise { writer.name("promise"); value.write(to: &writer) }
      if provisional { writer.name("provisional"); provisional.write(to: &writer) }
      if let value = routed { writer.name("routed"); value.write(to: &writer) }
      if let value = statutory { writer.name("statutory"); value.write(to: &writer) }
      if !svg.isEmpty { writer.name("svg"); svg.write(to: &writer) }
      if !template.isEmpty { writer.name("template"); template.write(to: &writer) }
      if version != 0 { writer.name("version"); version.write(to: &writer) }
    }
  }
}

extension JointStages {
  /// 阶段横道图 · A stage as a chart of bars.
  public struct Picture: Record, Equatable {
    /// 图 · The picture as SVG: a row a branch with its days, its pauses and its due day, the due day of the stage, and once it is concluded whose days the delay was.
    public var svg: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(svg: String) {
      self.svg = svg
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      svg = try fields.required("svg")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("svg"); svg.write(to: &writer)
    }
  }
}

extension JointStages {
  /// 统计行 · Figures of a lead, or of all.
  public struct Row: Record, Equatable {
    /// 牵头单位 · The code of the lead; empty for all.
    public var unit: String = ""
    /// 收件 · Stages handed in.
    public var received: Int64 = 0
    /// 受理 · Accepted.
    public var accepted: Int64 = 0
    /// 不予审批 · Refused.
    public var refused: Int64 = 0
    /// 撤回 · Withdrawn.
    public var withdrawn: Int64 = 0
    /// 审结 · Stages all of whose branches ended.
    public var concluded: Int64 = 0
    /// 按时审结 · Of these in time.
    public var onTime: Int64 = 0
    /// 送达 · Delivered.
    public var delivered: Int64 = 0
    /// 串联工作日 · Working days that the limits of the concluded come to one after another.
    public var serial: Int64 = 0
    /// 实际工作日 · Working days that the concluded took.
    public var actual: Int64 = 0
    /// 节约工作日 · The former less the latter.
    public var saved: Int64 = 0

    /// A record of what is said.
    public init(unit: String = "", received: Int64 = 0, accepted: Int64 = 0, refused: Int64 = 0, withdrawn: Int64 = 0, concluded: Int64 = 0, onTime: Int64 = 0, delivered: Int64 = 0, serial: Int64 = 0, actual: Int64 = 0, saved: Int64 = 0) {
      self.unit = unit
      self.received = received
      self.accepted = accepted
      self.refused = refused
      self.withdrawn = withdrawn
      self.concluded = concluded
      self.onTime = onTime
      self.delivered = delivered
      self.serial = serial
      self.actual = actual
      self.saved = saved
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      accepted = try fields.usual("accepted", 0)
      actual = try fields.usual("actual", 0)
      concluded = try fields.usual("concluded", 0)
      delivered = try fields.usual("delivered", 0)
      onTime = try fields.usual("onTime", 0)
      received = try fields.usual("received", 0)
      refused = try fields.usual("refused", 0)
      saved = try fields.usual("saved", 0)
      serial = try fields.usual("serial", 0)
      unit = try fields.usual("unit", "")
      withdrawn = try fields.usual("withdrawn", 0)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if accepted != 0 { writer.name("accepted"); accepted.write(to: &writer) }
      if actual != 0 { writer.name("actual"); actual.write(to: &writer) }
      if concluded != 0 { writer.name("concluded"); concluded.write(to: &writer) }
      if delivered != 0 { writer.name("delivered"); delivered.write(to: &writer) }
      if onTime != 0 { writer.name("onTime"); onTime.write(to: &writer) }
      if received != 0 { writer.name("received"); received.write(to: &writer) }
      if refused != 0 { writer.name("refused"); refused.write(to: &writer) }
      if saved != 0 { writer.name("saved"); saved.write(to: &writer) }
      if serial != 0 { writer.name("serial"); serial.write(to: &writer) }
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
      if withdrawn != 0 { writer.name("withdrawn"); withdrawn.write(to: &writer) }
    }
  }
}

extension JointStages {
  /// 部门统计行 · Figures of a department's branches in stages that were concluded.
  public struct DepartmentRow: Record, Equatable {
    /// 部门 · The code of the department; empty for all.
    public var unit: String = ""
    /// 办结事项 · Branches that were decided.
    public var branches: Int64 = 0
    /// 按时办结 · Of these in time.
    public var onTime: Int64 = 0
    /// 时限工作日 · Working days that their limits come to.
    public var limit: Int64 = 0
    /// 实际工作日 · Working days that their clocks ran.
    public var used: Int64 = 0
    /// 节约工作日 · The former less the latter.
    public var saved: Int64 = 0

    /// A record of what is said.
    public init(unit: String = "", branches: Int64 = 0, onTime: Int64 = 0, limit: Int64 = 0, used: Int64 = 0, saved: Int64 = 0) {
      self.unit = unit
      self.branches = branches
      self.onTime = onTime
      self.limit = limit
      self.used = used
      self.saved = saved
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      branches = try fields.usual("branches", 0)
      limit = try fields.usual("limit", 0)
      onTime = try fields.usual("onTime", 0)
      saved = try fields.usual("saved", 0)
      unit = try fields.usual("unit", "")
      used = try fields.usual("used", 0)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if branches != 0 { writer.name("branches"); branches.write(to: &writer) }
      if limit != 0 { writer.name("limit"); limit.write(to: &writer) }
      if onTime != 0 { writer.name("onTime"); onTime.write(to: &writer) }
      if saved != 0 { writer.name("saved"); saved.write(to: &writer) }
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
      if used != 0 { writer.name("used"); used.write(to: &writer) }
    }
  }
}

extension JointStages {
  /// 监察统计 · How often a rule was broken.
  public struct Breach: Record, Equatable {
    /// 监察规则 · The rule.
    public var rule: FaultRule = .l1
    /// 次数 · How often.
    public var times: Int64 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(rule: FaultRule, times: Int64) {
      self.rule = rule
      self.times = times
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      rule = try fields.required("rule")
      times = try fields.required("times")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("rule"); rule.write(to: &writer)
      writer.name("times"); times.write(to: &writer)
    }
  }
}

extension JointStages {
  /// 并联审批统计 · Joint approval in a period.
  public struct Table: Record, Equatable {
    /// 起始日 · The first day.
    public var from: Day = Day(0)
    /// 截止日 · The last day.
    public var through: Day = Day(0)
    /// 合计 · All leads together.
    public var total: JointStages.Row = JointStages.Row()
    /// 牵头单位 · Each lead, by its code.
    public var rows: [JointStages.Row] = []
    /// 监察发现 · The rules that were broken.
    public var faults: [JointStages.Breach] = []
    /// 部门 · Each department, by its code.
    public var departments: [JointStages.DepartmentRow] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(from: Day, through: Day, total: JointStages.Row, rows: [JointStages.Row] = [], faults: [JointStages.Breach] = [], departments: [JointStages.DepartmentRow] = []) {
      self.from = from
      self.through = through
      self.total = total
      self.rows = rows
      self.faults = faults
      self.departments = departments
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      departments = try fields.list("departments")
      faults = try fields.list("faults")
      from = try fields.required("from")
      rows = try fields.list("rows")
      through = try fields.required("through")
      total = try fields.required("total")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !departments.isEmpty { writer.name("departments"); departments.write(to: &writer) }
      if !faults.isEmpty { writer.name("faults"); faults.write(to: &writer) }
      writer.name("from"); from.write(to: &writer)
      if !rows.isEmpty { writer.name("rows"); rows.write(to: &writer) }
      writer.name("through"); through.write(to: &writer)
      writer.name("total"); total.write(to: &writer)
    }
  }
}

extension JointStages {
  /// 并联审批规则 · The numbers of a rule set that are about joint approval.
  public struct Numbers: Record, Equatable {
    /// 补正告知期限 · Working days after receipt to give the one combined correction notice.
    /// 滨州市工程建设项目并联审批管理规定 10(2).
    public var correctionDays: Int32 = 2
    /// 补正期限 · Working days that an applicant has for corrections where the notice sets no day.
    public var answerDays: Int32 = 5
    /// 分送期限 · Working days in which the lead sends a branch that is ready; 0 for the same day.
    /// 滨州市工程建设项目并联审批管理规定 5.
    public var routeDays: Int32 = 0
    /// 异议告知期限 · Working days in which whoever did not agree is told that the stage goes on.
    public var dissentDays: Int32 = 10
    /// 会议通知提前期 · Working days of notice before a joint review, survey or acceptance.
    /// 滨州市工程建设项目并联审批管理规定 13.
    public var meetingDays: Int32 = 1
    /// 现场踏勘期限 · Working days after receipt in which the lead looks at the site of a key project in the green channel.
    public var siteVisitDays: Int32 = 2

    /// A record of what is said.
    public init(correctionDays: Int32 = 2, answerDays: Int32 = 5, routeDays: Int32 = 0, dissentDays: Int32 = 10, meetingDays: Int32 = 1, siteVisitDays: Int32 = 2) {
      self.correctionDays = correctionDays
      self.answerDays = answerDays
      self.routeDays = routeDays
      self.dissentDays = dissentDays
      self.meetingDays = meetingDays
      self.siteVisitDays = siteVisitDays
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      answerDays = try fields.usual("answerDays", 5)
      correctionDays = try fields.usual("correctionDays", 2)
      dissentDays = try fields.usual("dissentDays", 10)
      meetingDays = try fields.usual("meetingDays", 1)
      routeDays = try fields.usual("routeDays", 0)
      siteVisitDays = try fields.usual("siteVisitDays", 2)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if answerDays != 5 { writer.name("answerDays"); answerDays.write(to: &writer) }
      if correctionDays != 2 { writer.name("correctionDays"); correctionDays.write(to: &writer) }
      if dissentDays != 10 { writer.name("dissentDays"); dissentDays.write(to: &writer) }
      if meetingDays != 1 { writer.name("meetingDays"); meetingDays.write(to: &writer) }
      if routeDays != 0 { writer.name("routeDays"); routeDays.write(to: &writer) }
      if siteVisitDays != 2 { writer.name("siteVisitDays"); siteVisitDays.write(to: &writer) }
    }
  }
}

extension JointStages {
  /// 并联审批 · What may be asked of a stage of joint approval.
  public enum Command: Vocabulary, Equatable {
    /// 登记 · Hands in one form and one set of material for the whole stage, and numbers it.
    /// 滨州市工程建设项目并联审批管理规定 9(1).
    indirect case register(JointStages.Intake)
    /// 一次性补正 · Tells of all corrections at once, and once only.
    /// 滨州市工程建设项目并联审批管理规定 10(2).
    case correct(JointStages.Correction)
    /// 补正收件 · Takes in what was corrected; still defective, the stage is refused.
    /// 滨州市工程建设项目并联审批管理规定 10(2).
    case complete(JointStages.Completion)
    /// 受理 · The lead accepts for all departments.
    /// 滨州市工程建设项目并联审批管理规定 10(1).
    case accept(Cases.Document)
    /// 不予受理 · The lead says in writing why it does not accept: what needs no licence, what is not ours, an applicant who is barred; what is false is found in the case of a licence.
    /// 行政许可法 32(1)(1); 行政许可法 32(1)(2); 行政许可法 78.
    case reject(Cases.Rejection)
    /// 延长 · The head of the government adds days to the limit of the law; the promise stays.
    /// 行政许可法 42(2).
    case extend(Cases.Extension)
    /// 现场踏勘 · The lead looks at the site.
    case visitSite(JointStages.SiteVisit)
    /// 分送 · Sends the branches to their departments.
    /// 滨州市工程建设项目并联审批管理规定 5.
    case route(JointStages.Routing)
    /// 暂停 · Stops the clock of a branch that is no case.
    case pause(JointStages.Hold)
    /// 恢复 · Lets it run on.
    case resume(JointStages.Release)
    /// 反馈意见 · A department says what it holds of its branch.
    /// 滨州市工程建设项目并联审批管理规定 13.
    case opine(JointStages.Opinion)
    /// 异议处理 · The lead follows a dissent, or goes on against it.
    case settleDissent(JointStages.Settlement)
    /// 异议告知 · Tells whoever did not agree.
    case tellDissent(JointStages.Telling)
    /// 会议通知 · Calls a joint review, survey or acceptance.
    /// 滨州市工程建设项目并联审批管理规定 13.
    case callMeeting(JointStages.Meeting)
    /// 会议记录 · Records that it was held, and who came.
    /// 滨州市工程建设项目并联审批管理规定 13.
    case holdMeeting(JointStages.Minutes)
    /// 督办 · Urges who holds the stage.
    /// 滨州市工程建设项目并联审批管理规定 5.
    case urge(JointStages.Urging)
    /// 统一送达 · Delivers all papers in one act.
    /// 滨州市工程建设项目并联审批管理规定 20(1).
    case deliver(Cases.Service)
    /// 撤回 · The applicant takes the whole stage back.
    case withdraw(Cases.WithdrawalRequest)
    /// 归档 · Puts it into the archive.
    case archive(Nothing)
    /// 删除个人信息 · Erases personal data once the stage has ended; every proof stays.
    /// 个人信息保护法 47.
    case erase(PersonalErasure)

    /// The member that holds the word.
    public static let wordKey: StaticString = "command"

    /// Every word.
    public static let words: [String] = [
      "stage.register",
      "stage.correct",
      "stage.complete",
      "stage.accept",
      "stage.reject",
      "stage.extend",
      "stage.visitSite",
      "stage.route",
      "stage.pause",
      "stage.resume",
      "stage.opine",
      "stage.settleDissent",
      "stage.tellDissent",
      "stage.callMeeting",
      "stage.holdMeeting",
      "stage.urge",
      "stage.deliver",
      "stage.withdraw",
      "stage.archive",
      "stage.erase",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .register: "stage.register"
      case .correct: "stage.correct"
      case .complete: "stage.complete"
      case .accept: "stage.accept"
      case .reject: "stage.reject"
      case .extend: "stage.extend"
      case .visitSite: "stage.visitSite"
      case .route: "stage.route"
      case .pause: "stage.pause"
      case .resume: "stage.resume"
      case .opine: "stage.opine"
      case .settleDissent: "stage.settleDissent"
      case .tellDissent: "stage.tellDissent"
      case .callMeeting: "stage.callMeeting"
      case .holdMeeting: "stage.holdMeeting"
      case .urge: "stage.urge"
      case .deliver: "stage.deliver"
      case .withdraw: "stage.withdraw"
      case .archive: "stage.archive"
      case .erase: "stage.erase"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .register(try .read(data, voice))
      case 1: .correct(try .read(data, voice))
      case 2: .complete(try .read(data, voice))
      case 3: .accept(try .read(data, voice))
      case 4: .reject(try .read(data, voice))
      case 5: .extend(try .read(data, voice))
      case 6: .visitSite(try .read(data, voice))
      case 7: .route(try .read(data, voice))
      case 8: .pause(try .read(data, voice))
      case 9: .resume(try .read(data, voice))
      case 10: .opine(try .read(data, voice))
      case 11: .settleDissent(try .read(data, voice))
      case 12: .tellDissent(try .read(data, voice))
      case 13: .callMeeting(try .read(data, voice))
      case 14: .holdMeeting(try .read(data, voice))
      case 15: .urge(try .read(data, voice))
      case 16: .deliver(try .read(data, voice))
      case 17: .withdraw(try .read(data, voice))
      case 18: .archive(try .read(data, voice))
      case 19: .erase(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .register(let data): data.write(to: &writer)
      case .correct(let data): data.write(to: &writer)
      case .complete(let data): data.write(to: &writer)
      case .accept(let data): data.write(to: &writer)
      case .reject(let data): data.write(to: &writer)
      case .extend(let data): data.write(to: &writer)
      case .visitSite(let data): data.write(to: &writer)
      case .route(let data): data.write(to: &writer)
      case .pause(let data): data.write(to: &writer)
      case .resume(let data): data.write(to: &writer)
      case .opine(let data): data.write(to: &writer)
      case .settleDissent(let data): data.write(to: &writer)
      case .tellDissent(let data): data.write(to: &writer)
      case .callMeeting(let data): data.write(to: &writer)
      case .holdMeeting(let data): data.write(to: &writer)
      case .urge(let data): data.write(to: &writer)
      case .deliver(let data): data.write(to: &writer)
      case .withdraw(let data): data.write(to: &writer)
      case .archive(let data): data.write(to: &writer)
      case .erase(let data): data.write(to: &writer)
      }
    }
  }
}

extension JointStages {
  /// 并联审批记录 · What happened to a stage of joint approval.
  public enum Event: Vocabulary, Equatable {
    /// 登记 · A stage was handed in and numbered.
    indirect case registered(JointStages.Registration)
    /// 一次性补正 · The applicant was told of all corrections.
    case corrected(JointStages.Correction)
    /// 补正合格 · The material is in order now.
    case completed(JointStages.Completion)
    /// 不予审批 · The stage was refused.
    case refused(JointStages.Refused)
    /// 不予受理 · The stage was not accepted.
    case rejected(Cases.Rejection)
    /// 受理 · The lead accepted it for all.
    case accepted(Cases.Document)
    /// 延长 · The limit of the law was extended.
    case extended(Cases.Extension)
    /// 现场踏勘 · The lead looked at the site.
    case siteVisited(JointStages.SiteVisit)
    /// 分送 · Branches were sent to their departments.
    case routed(JointStages.Routed)
    /// 开始办理 · A branch began, since what it waited for was granted.
    case begun(JointStages.Begun)
    /// 暂停 · The clock of a branch stands still.
    case paused(JointStages.Paused)
    /// 恢复 · The clock of a branch runs on.
    case resumed(JointStages.Resumed)
    /// 反馈意见 · A department said what it holds.
    indirect case opined(JointStages.OpinionRecord)
    /// 异议处理 · The lead said what follows from a dissent.
    case settled(JointStages.Settled)
    /// 异议告知 · Whoever did not agree was told.
    case dissentTold(JointStages.Telling)
    /// 会议通知 · A meeting was called.
    case meetingCalled(JointStages.Meeting)
    /// 会议记录 · It was held.
    case meetingHeld(JointStages.Minutes)
    /// 督办 · Who holds the stage was urged.
    case urged(JointStages.Urging)
    /// 事项决定 · A branch was decided in its case.
    case decided(JointStages.Decided)
    /// 证件颁发 · The certificate of a branch is ready.
    case issued(JointStages.Issued)
    /// 默认 · Silence decided a branch.
    case deemed(JointStages.Deemed)
    /// 事项终止 · A branch ended without a decision.
    case branchEnded(JointStages.BranchEnd)
    /// 审结 · Every branch has come to its end.
    case concluded(JointStages.Conclusion)
    /// 统一送达 · All papers were delivered.
    case delivered(JointStages.Delivery)
    /// 撤回 · The applicant took the stage back.
    case withdrawn(Cases.Withdrawal)
    /// 归档 · It was archived.
    case archived(Nothing)
    /// 监察发现 · A rule about joint approval was broken.
    case faulted(JointStages.Finding)

    /// The member that holds the word.
    public static let wordKey: StaticString = "event"

    /// Every word.
    public static let words: [String] = [
      "stage.registered",
      "stage.corrected",
      "stage.completed",
      "stage.refused",
      "stage.rejected",
      "stage.accepted",
      "stage.extended",
      "stage.siteVisited",
      "stage.routed",
      "stage.begun",
      "stage.paused",
      "stage.resumed",
      "stage.opined",
      "stage.settled",
      "stage.dissentTold",
      "stage.meetingCalled",
      "stage.meetingHeld",
      "stage.urged",
      "stage.decided",
      "stage.issued",
      "stage.deemed",
      "stage.branchEnded",
      "stage.concluded",
      "stage.delivered",
      "stage.withdrawn",
      "stage.archived",
      "stage.faulted",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .registered: "stage.registered"
      case .corrected: "stage.corrected"
      case .completed: "stage.completed"
      case .refused: "stage.refused"
      case .rejected: "stage.rejected"
      case .accepted: "stage.accepted"
      case .extended: "stage.extended"
      case .siteVisited: "stage.siteVisited"
      case .routed: "stage.routed"
      case .begun: "stage.begun"
      case .paused: "stage.paused"
      case .resumed: "stage.resumed"
      case .opined: "stage.opined"
      case .settled: "stage.settled"
      case .dissentTold: "stage.dissentTold"
      case .meetingCalled: "stage.meetingCalled"
      case .meetingHeld: "stage.meetingHeld"
      case .urged: "stage.urged"
      case .decided: "stage.decided"
      case .issued: "stage.issued"
      case .deemed: "stage.deemed"
      case .branchEnded: "stage.branchEnded"
      case .concluded: "stage.concluded"
      case .delivered: "stage.delivered"
      case .withdrawn: "stage.withdrawn"
      case .archived: "stage.archived"
      case .faulted: "stage.faulted"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .registered(try .read(data, voice))
      case 1: .corrected(try .read(data, voice))
      case 2: .completed(try .read(data, voice))
      case 3: .refused(try .read(data, voice))
      case 4: .rejected(try .read(data, voice))
      case 5: .accepted(try .read(data, voice))
      case 6: .extended(try .read(data, voice))
      case 7: .siteVisited(try .read(data, voice))
      case 8: .routed(try .read(data, voice))
      case 9: .begun(try .read(data, voice))
      case 10: .paused(try .read(data, voice))
      case 11: .resumed(try .read(data, voice))
      case 12: .opined(try .read(data, voice))
      case 13: .settled(try .read(data, voice))
      case 14: .dissentTold(try .read(data, voice))
      case 15: .meetingCalled(try .read(data, voice))
      case 16: .meetingHeld(try .read(data, voice))
      case 17: .urged(try .read(data, voice))
      case 18: .decided(try .read(data, voice))
      case 19: .issued(try .read(data, voice))
      case 20: .deemed(try .read(data, voice))
      case 21: .branchEnded(try .read(data, voice))
      case 22: .concluded(try .read(data, voice))
      case 23: .delivered(try .read(data, voice))
      case 24: .withdrawn(try .read(data, voice))
      case 25: .archived(try .read(data, voice))
      case 26: .faulted(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .registered(let data): data.write(to: &writer)
      case .corrected(let data): data.write(to: &writer)
      case .completed(let data): data.write(to: &writer)
      case .refused(let data): data.write(to: &writer)
      case .rejected(let data): data.write(to: &writer)
      case .accepted(let data): data.write(to: &writer)
      case .extended(let data): data.write(to: &writer)
      case .siteVisited(let data): data.write(to: &writer)
      case .routed(let data): data.write(to: &writer)
      case .begun(let data): data.write(to: &writer)
      case .paused(let data): data.write(to: &writer)
      case .resumed(let data): data.write(to: &writer)
      case .opined(let data): data.write(to: &writer)
      case .settled(let data): data.write(to: &writer)
      case .dissentTold(let data): data.write(to: &writer)
      case .meetingCalled(let data): data.write(to: &writer)
      case .meetingHeld(let data): data.write(to: &writer)
      case .urged(let data): data.write(to: &writer)
      case .decided(let data): data.write(to: &writer)
      case .issued(let data): data.write(to: &writer)
      case .deemed(let data): data.write(to: &writer)
      case .branchEnded(let data): data.write(to: &writer)
      case .concluded(let data): data.write(to: &writer)
      case .delivered(let data): data.write(to: &writer)
      case .withdrawn(let data): data.write(to: &writer)
      case .archived(let data): data.write(to: &writer)
      case .faulted(let data): data.write(to: &writer)
      }
    }
  }
}

/// The text this file is made from.
package enum JointStageWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    namespace JointStages
    code Phase  并联阶段进度  Where a stage of joint approval stands.
     none  无  Before its first event.
     registered  已登记  It was handed in at the comprehensive window.
     correcting  待补正  The applicant was told of all that is missing.
     accepted  已受理  It was accepted, and is to be sent to the departments.
     routed  部分分送  Some branches were sent out.
     reviewing  审查中  All branches were sent out.
     concluded  已审结  Every branch has ended.
     delivered  已送达  The results were handed over together.
     archived  已归档  It was put into the archive.
     refused  不予审批  It was not accepted, or came to nothing.
     withdrawn  已撤回  The applicant took it back.
    code Kind  事项性质  What a branch of a stage is, and so how it is decided.
     licence  行政许可  A licence: the branch is an approval case of its own.  行政许可法 26(2)
     opinion  征求意见  An opinion that a department is asked for.  滨州市工程建设项目并联审批管理规定 13
     survey  联合踏勘  A survey on site that the lead calls; each department says what it found.  滨州市工程建设项目并联审批管理规定 14
     meeting  联合会审  A joint review that the lead calls; each department says what it holds.  滨州市工程建设项目并联审批管理规定 13
     acceptance  联合验收  A joint acceptance that the lead calls; each department says what it found.  滨州市工程建设项目并联审批管理规定 14
     publicity  公示  A public notice, whose time the promise does not count.  滨州市工程建设项目并联审批管理规定 19(2)
    code Silence  超时默认  What it means that a department is silent; never a licence, unless a statute says so.
     none  不默认  Silence means nothing but a fault.
     consent = consentOfOpinion  视为同意  An opinion that does not come, or a department that stays away, counts as agreeing.
     statute = deemedApproval  视为准予  The decision counts as granted, because a statute says so.
    code Say  意见  What a department may say; there is no fourth.
     agree  同意  It agrees.
     disagree  不同意  It does not agree, and says why; without reasons it counts as agreeing.
     reportUp  同意但需转报  It agrees, and another organ above must be asked too.
    code Cause  暂停原因  What stops the clock of a branch that is no case.
     procedure  特别程序  A special procedure of the law.  行政许可法 45
     applicant  申请人  The applicant, who is to bring something.
    code End  事项结果  How a branch ended.
     granted  准予或同意  It was granted, or agreed to.
     refused  不予或不同意  It was refused, or not agreed to.
     silent  默认  Silence decided it, as the template says.
     precondition  前置未通过  Something it depends on was refused: it is neither early nor late.
     withdrawn  撤回  The applicant withdrew it, or its case was closed without a decision.
    code State  事项状态  Where a branch stands.
     unrouted  未分送  It was not sent to its department yet.
     waiting  等待前置  Something that must be decided before it begins is open.
     running  办理中  Its clock runs.
     paused  暂停  Its clock stands still.
     disputed  待协调  Its department does not agree, and the lead has not said what follows.
     ended  已办结  It is decided, or ended in another way.
    record TemplateItem  模板事项  One item of a stage as its template has it.
     _ id  text  事项简称  Its short name, which no other item of the template has, 1…64 bytes.
     item  text  事项编码  The code of the catalogue's item.
     version  count = 0  事项版本号  The version of the item that the published process holds, counted from 0; another one in force is refused.
     unit  text  责任单位  The code of the unit that owns the item.
     level  text = ""  行使层级  At which level of government it is decided, such as 市级 or 县级; empty where there is one level only.  滨州市工程建设项目并联审批管理规定 15
     limit  limit  办理时限  Its limit inside the promise of the stage, in working days.  行政许可法 82; 滨州市工程建设项目并联审批管理规定 6
     after  [JointStages.Link]  前置关系  What comes before it; empty where its clock starts at routing.
     kind  Kind = licence  事项性质  What it is; a licence where it is left out.
     silence  Silence = none  超时默认  What its department's silence means; nothing where it is left out.
     statute  text = ""  默认依据  The statute that says so, such as `licensing:50(2)`; needed where silence decides, and else empty.
    record Template  阶段模板  A stage of joint approval as it is published: its lead, its promise, its items.  滨州市工程建设项目并联审批管理规定 9(1)
     name  text  阶段名称  The stage's name, such as 施工许可.
     lead  text  牵头单位  The code of the lead unit.  滨州市工程建设项目并联审批管理规定 5
     otherLead  text = ""  另级牵头单位  The code of the lead of the other level of government, which accepts as well by the applicant's wish; empty where there is none.  滨州市工程建设项目并联审批管理规定 15
     promise  limit  承诺时限  The promise of the whole stage, in working days, inside the limit of the law.  行政许可法 42(2); 滨州市工程建设项目并联审批管理规定 19(1)
     items  [TemplateItem]!  事项  Its items, 1…1,000, whose links form no circle.
     documentNumber  text  公布文号  The number of the document that publishes it; needed.
     version  count = 0 engine  模板版本号  Which version of the template it is, counted from 1; a stage keeps the one it was registered under.
    record Intake  申请  An application for a whole stage: one form, one set of material.  滨州市工程建设项目并联审批管理规定 9(1)
     _ template  text  阶段模板  The id of a template that was adopted.
     applicant  Cases.Applicant personal applicant  申请人  Who applies; kept beside the ledger.
     account  text = ""  申请人账号  The account at the portal by which applicants see their stage; the caller's own unless a window enters it.
     materials  [text]  申请材料  The one set of material, by codes or names of at most 128 bytes each, 200 at most.
     project  DossierKey?  重点项目  The key project that opens the stage in the green channel; left out where there is none.
     consentsElectronic  flag  同意电子送达  Whether the applicant agrees to electronic service.  民事诉讼法(2023) 90
    record Registration  登记  A stage as the ledger knows it, with its template whole.
     unit  text  牵头单位  The code of the lead that took it in.
     id as templateID  text  模板编号  The id of the template.
     template  Template  阶段模板  The template as it stood, which no later version changes.
     applicant  digest commits applicant  申请人校验值  The commitment to who applies.
     account  text = ""  申请人账号  The account at the portal; empty where there is none.
     materials  [text]  申请材料  The material that was handed in.
     project  DossierKey?  重点项目  The key project that opened it.
     consentsElectronic  flag  同意电子送达  Whether the applicant agrees to electronic service.
     correctBy  day  补正告知期限  The last day to tell of corrections, by default two working days on.  滨州市工程建设项目并联审批管理规定 10(2)
     visitBy  day?  踏勘期限  The last day for the lead to look at the site, by default two working days on; left out outside the green channel.
     barredUntil  day?  限制申请截止日  The last day of the bars that stood on the applicant for licences of the stage: it is kept, and answered by a dated paper; left out where none stood.  行政许可法 78; 行政许可法 79
     barredItems  [text]  限制申请事项  The short names of the licences that the applicant may not apply for.  行政许可法 78; 行政许可法 79
    record Correction  补正告知  The one combined notice of all corrections of a stage.  滨州市工程建设项目并联审批管理规定 10(2)
     documentNumber  text  补正告知书文号  The number of the written notice.
     problems  [text]!  补正内容  All that is to be corrected, 1…200 texts.
     due  day?  补正期限  The last day to bring it, after today; by the working days of the profile where it is left out.
    record Completion  补正收件  What came in after the notice, and whether it is complete now.  滨州市工程建设项目并联审批管理规定 10(2)
     materials  [text]!  补正材料  What came in.
     complete  flag!  是否合格  Whether all of it is in order; where it is not, the stage is refused.
     documentNumber  text = ""  决定书文号  The number of the refusal; needed where it is not in order, and else empty.
    record Refused  不予审批  A stage that is refused, since its material was not put in order in time.  滨州市工程建设项目并联审批管理规定 10(2)
     documentNumber  text = ""  决定书文号  The number of the decision; empty where time alone refused it.
     due  day?  补正期限  The last day for corrections, where that passed.
    record Branch  分送事项  A branch as it is sent to its department.
     _ id  text  事项简称  The item's short name.
     case  DossierKey?  办件编号  The approval case that it becomes; left out where it is no licence.
     begun  flag  即日起算  Whether its clock starts at once; else when what it waits for is granted.
    record Routing  分送  Sends branches to their departments, all that are left where none is named.  滨州市工程建设项目并联审批管理规定 5
     branches  [text]  事项  The short names of the items; empty for all that were not sent yet.
    record Routed  分送记录  Branches that were sent to their departments.
     branches  [Branch]!  事项  The branches.
    record Begun  开始办理  A branch whose last predecessor was granted after it was sent.
     branch  text  事项简称  The item's short name.
     case  DossierKey?  办件编号  The approval case that it becomes; left out where it is no licence.
    record Hold  暂停  Stops the clock of a branch that is no case of its own.
     _ branch  text  事项简称  The item's short name.
     cause  Cause  暂停原因  What stops it.
     documentNumber  text  告知文号  The number of the notice that says so.
    record Release  恢复  Lets the clock of a branch run on.
     _ branch  text  事项简称  The item's short name.
     documentNumber  text  文书文号  The number of the paper that came in.
    record Paused  暂停记录  A branch whose clock stands still.
     branch  text  事项简称  The item's short name.
     cause  Cause  暂停原因  What stopped it.
     from  day  起始日  The day it began, which still counts.
    record Resumed  恢复记录  A branch whose clock runs on.
     branch  text  事项简称  The item's short name.
     on  day  恢复日  The last day that does not count.
    record Opinion  反馈意见  What a department says of its branch.
     _ branch  text  事项简称  The item's short name.
     say  Say  意见  Which of the three it says.
     reasons  text = ""  理由  Why it does not agree; without reasons that counts as agreeing, and the giver answers for it.
     organ  text = ""  转报机关  The organ above that must be asked; needed with 同意但需转报, and else empty.
     documentNumber  text  意见文号  The number of the written opinion.
    record OpinionRecord  意见记录  An opinion as it counts.
     branch  text  事项简称  The item's short name.
     unit  text  单位  The code of the unit that gave it.
     said  Say  原意见  What was said.
     counts  Say  计为  What it counts as.
     reasons  text = ""  理由  Why it does not agree; empty else.
     organ  text = ""  转报机关  The organ above that must be asked; empty else.
     documentNumber  text  意见文号  The number of the written opinion.
    record Settlement  异议处理  What the lead says to a department that does not agree.
     _ branch  text  事项简称  The item's short name.
     approved  flag!  是否通过  Whether the stage goes on against the opinion; else the branch is refused.
     reason  text  理由  Why.
     documentNumber  text  文书文号  The number of the lead's paper.
    record Settled  异议处理记录  What the lead said to a dissent, and by when its giver must be told.
     branch  text  事项简称  The item's short name.
     approved  flag!  是否通过  Whether the stage goes on against the opinion.
     reason  text  理由  Why.
     documentNumber  text  文书文号  The number of the lead's paper.
     tellBy  day?  告知期限  The last day to tell whoever did not agree, by default ten working days on; left out where the dissent was followed.
    record Telling  异议告知  Tells a department that the stage goes on against its opinion.
     _ branch  text  事项简称  The item's short name.
     documentNumber  text  告知文号  The number of the paper that tells it.
    record Meeting  会议通知  A joint review, survey or acceptance is called, with what it is about.  滨州市工程建设项目并联审批管理规定 13; 滨州市工程建设项目并联审批管理规定 14
     kind  Kind  类别  Review, survey or acceptance.
     day  day  日期  The day, after today.
     place  text  地点  Where, of at most 512 bytes; it names no one.
     matter  text  内容  What it is about, of at most 4,096 bytes; it names no one.
     branches  [text]!  参加事项  The short names of the items whose departments are called.
     documentNumber  text  通知文号  The number of the notice.
     number  count = 0 engine  会议序号  Which meeting of the stage it is, counted from 1.
    record Minutes  会议记录  A meeting that was called was held.
     number  count  会议序号  Which meeting, counted from 1.
     present  [text]  到会事项  The short names of the items whose departments came.
     documentNumber  text rectifiable  纪要文号  The number of the minutes.
     absent  [text] engine  缺席事项  The short names of the items whose departments were called and stayed away.
    record Urging  督办  Urges a department, or all that hold the stage.  滨州市工程建设项目并联审批管理规定 5
     branch  text = ""  事项简称  The item's short name; empty for every branch that is in hand.
     reason  text  督办理由  Why; it names no one.
     unit  text = "" engine  督办单位  The code of the unit that urged.
    record SiteVisit  现场踏勘  The lead looked at the site itself, before or beside the joint survey that it may call.
     on  day? rectifiable  踏勘日  The day, not before the stage was handed in; today where it is left out.
     found  text rectifiable  踏勘情况  What was seen, of at most 4,096 bytes; it names no one.
     documentNumber  text rectifiable  记录文号  The number of the record.
    record Deemed  默认记录  Silence decided a branch, as the template says; its department answers for it.
     branch  text  事项简称  The item's short name.
     policy  Silence  超时默认  What the silence means.
     statute  text = ""  默认依据  The statute that says so; empty where an opinion counts as agreeing.
     unit  text  责任单位  The code of the unit that was silent.
     due  day  期限  The last day on which it could have spoken.
    record Decided  事项决定  A branch was decided in its case.
     branch  text  事项简称  The item's short name.
     end  End  结果  How.
     on  day  决定日  The day of the decision.
     certificate  flag  须颁发证件  Whether a certificate must still be issued before the papers can be delivered.
     documentNumber  text = ""  决定文号  The number of the decision.
    record Issued  证件颁发  The certificate of a branch is ready for delivery.  行政许可法 44
     branch  text  事项简称  The item's short name.
    record BranchEnd  事项终止  A branch ended without a decision.
     branch  text  事项简称  The item's short name.
     end  End  结果  Why: its precondition was not granted, or its case was withdrawn or closed.
    record BranchFigure  事项用时  What a branch that was decided took, by its own clock.
     branch  text  事项简称  The item's short name.
     unit  text  责任单位  The code of its unit.
     limit  count = 0  时限  Its limit, in working days.
     used  count = 0  用时  Working days that its clock ran, without its pauses and without waiting for what it is decided with.
     late  flag  超期  Whether it came later than its day, or silence decided it.
    record Conclusion  审结  Every branch of the stage has come to its end.
     on  day  审结日  The day of the last decision.
     due  day  阶段期限  The last day for the stage, as promised and as the law has it.  行政许可法 42(2)
     late  flag  超期  Whether it is later than that.
     actual  count  实际工作日  Working days from routing to the last decision.
     serial  count  串联工作日  Working days that the limits of its branches come to one after another.
     branches  [BranchFigure]  事项用时  What each branch that was decided took.
    record Delivery  统一送达  All papers of the stage were delivered in one act.  滨州市工程建设项目并联审批管理规定 20(1)
     service  Cases.ServiceRecord  送达记录  How, to whom and when; the receiver is a commitment.
     papers  [DossierKey]  办件  The cases whose papers were delivered.
    record Finding  监察发现  A rule about joint approval that was broken.
     rule  FaultRule start l1  监察规则  The rule.
     branch  text = ""  事项简称  The item's short name; empty where it is about the whole stage.
     unit  text  责任单位  The code of the unit that answers for it.
     day  day  发现日  The day of the finding.
     due  day?  期限  The last day on which it could have been done; left out where no limit is.
    record Filter  阶段筛选  Which stages to list.
     unit  text = ""  牵头单位  The code of the lead; empty for all.
     phase  Phase?  阶段  The phase they are in, such as `reviewing`; all where left out.
     project  DossierKey?  重点项目  Only those of this project; all where left out.
     after  text = ""  起始编号  Only those numbered after this one; empty from the first.
     limit  count = 100  条数上限  At most so many, 1…1000.
     newest  flag  最近立卷在先  Whether those opened last come first; else those opened first do.
     dueBy  day?  到期日期  Only those to which time does something by the end of this day; all where left out.
    record Stop  暂停时段  Days on which the clock of a branch stood still.
     from  day  起始日  The day it began, which still counts.
     through  day?  止日  The last day that does not count; left out while it stands still.
     cause  text  原因  What stopped it.
    record UrgingView  督办记录  An urging of the stage, as it is shown.
     on  day  督办日  The day.
     unit  text  督办单位  The code of the unit that urged.
     branch  text = ""  事项简称  The item's short name; empty for every branch that was in hand.
     reason  text  督办理由  Why.
    record BranchView  事项进度  A branch as it stands.
     id  text  事项简称  Its short name.
     item  text  事项编码  The code of the catalogue's item.
     version  count = 0  事项版本号  The version of the item, counted from 0.
     name  text = ""  事项名称  The item's name; empty where it may not be shown.
     limit  limit?  办理时限  Its limit inside the promise of the stage.
     unit  text  责任单位  The code of its unit.
     unitName  text  单位名称  The name of its unit.
     kind  Kind  事项性质  What it is.
     state  State  状态  Where it stands.
     stateChinese  text  状态名称  Where it stands, in Chinese.
     case  DossierKey?  办件编号  Its approval case; left out before it begins, and where it is no licence.
     routed  day?  分送日  The day it was sent to its department.
     begun  day?  起算日  The day its clock starts, itself not counted.
     due  day?  期限  The last day for it at today's pauses; left out before it begins, and while it waits only for what it is decided with.
     ended  day?  办结日  The day it ended.
     end  End?  结果  How it ended; left out while it is open.
     earliest  day?  最早办结日  When it can be decided by plan, from today on; left out once it ended, and before routing.
     latest  day?  最迟办结日  When it must be decided so that the stage is in time; left out as the earliest is.
     critical  flag  关键事项  Whether a day lost on it is now lost for the stage.
     cause  text = ""  暂停原因  What stops its clock; empty while it runs.
     documentNumber  text = ""  批复文号  The number of the paper that decided it: a decision, an opinion, or what the lead said to a dissent; empty before, and where silence or time decided.
     stops  [Stop]  暂停时段  When its clock stood still.
     faults  [FaultRule]  监察发现  The rules broken in it; for insiders.
    record View  阶段进度  A stage as the viewer may see it.
     number  text  阶段编号  Its number.
     template  text  模板编号  The id of its template.
     version  count  模板版本号  The version of the template that it keeps.
     name  text  阶段名称  What the stage is called.
     phase  Phase start none  阶段代码  The phase it is in, such as `reviewing`.
     phaseChinese  text  进度  The phase in Chinese.
     unit  text  牵头单位  The code of the lead.
     project  DossierKey?  重点项目  The key project that opened it.
     registered  day  登记日  The day it was handed in.
     correctionDue  day?  补正期限  The last day for corrections; left out unless it waits for them.
     barredUntil  day?  限制申请截止日  The last day of the bar that stood on the applicant when it came in; for insiders.
     barredItems  [text]  限制申请事项  The short names of the licences that the applicant may not apply for; for insiders.
     accepted  day?  受理日  The day of acceptance.
     promisedDue  day?  承诺办结日  The last day by the promise.  滨州市工程建设项目并联审批管理规定 19(1)
     statutoryDue  day?  法定办结日  The last day by the law.  行政许可法 42(2)
     due  day?  办结期限  The earlier of the two: the stage is late after it.
     provisional  flag  期限暂定  Whether a day beyond the last holiday notice was counted.
     routed  day?  分送日  The day the first branch was sent: day 0.
     projected  day?  预计办结日  When it is over if every limit that is left is used up.
     holders  [text]  当前责任方  Who holds it now: departments, 牵头部门, 申请人 or 特别程序.
     light  Light start grey  亮灯  Its light today: grey unless its clock runs.
     visitBy  day?  踏勘期限  The last day for the lead to look at the site; left out outside the green channel.
     visited  day?  踏勘日  The day it looked; left out before.
     urgings  [UrgingView]  督办记录  How the stage was urged.
     critical  [text]  关键事项  The short names of the branches on which a day lost is lost for the stage.
     unrouted  [text]  未分送事项  The short names of required branches that were not sent.
     branches  [BranchView]  事项  The branches, in the order of the template.
     concluded  day?  审结日  The day of the last decision.
     delivered  day?  送达日  The day the papers count as delivered.
     late  flag  超期  Whether it is, or was, later than its day.
     faults  [FaultRule]  监察发现  The rules that were broken; for insiders.
    record List  阶段列表  A page of the stages that the viewer may see.
     stages  [View]  阶段  The stages, in the order of opening.
     more  flag  还有更多  Whether more follow after the last of the page.
    record Explanation  期限说明  Both clocks of a stage, day by day, from acceptance to the due day.
     promised  [Cases.ClockDay]  承诺时限逐日计算  The days of the promise.
     promisedDue  day  承诺办结日  The last day by the promise.  滨州市工程建设项目并联审批管理规定 19(1)
     statutory  [Cases.ClockDay]  法定时限逐日计算  The days of the law.
     statutoryDue  day  法定办结日  The last day by the law.  行政许可法 42(2)
     due  day  办结期限  The earlier of the two.
     provisional  flag  期限暂定  Whether a day beyond the last holiday notice was counted.
    record ChartWish  流程图条件  Of which stage the flow chart before it starts is wanted, and how.
     model  text = ""  范本  The id of a built-in model, such as `construction`; empty where the dossier `template/ID` names an adopted template.
     version  count?  模板版本号  Which version of the adopted template, counted from 1; the newest where it is left out.
     routed  day?  分送日  The day of routing, day 0, from which days get their dates; left out for numbers of days only.
     svg  flag  是否绘图  Whether the answer holds it as SVG, which it can for at most 200 items and 400 links.
    record ChartItem  流程图事项  A branch of a stage as its flow chart shows it before it starts.
     id  text  事项简称  Its short name.
     item  text = ""  事项编码  The code of the catalogue's item; empty for a built-in model.
     version  count = 0  事项版本号  The version of the item that the published process holds, counted from 0.
     name  text = ""  事项名称  The item's name; empty where there is none, or where it may not be shown.
     unit  text = ""  责任单位  The code of its unit; empty for a built-in model.
     department  text  责任部门  The name of the department that decides it: its lane.
     level  text = ""  行使层级  At which level of government it is decided; empty where there is one level only.
     kind  Kind  事项性质  What it is.
     limit  limit  办理时限  Its limit inside the promise of the stage, in working days.  行政许可法 82; 滨州市工程建设项目并联审批管理规定 6
     after  [JointStages.Link]  前置关系  What comes before it, and how it depends on it.  滨州市工程建设项目并联审批管理规定 16
     earliest  count  最早办结日序  The working day after routing on which it is decided if every limit before it is used up.
     latest  count  最迟办结日序  The last working day on which it can be decided without the stage ending later.
     earliestDay  day?  最早办结日  The date of the former; left out without a day of routing.
     latestDay  day?  最迟办结日  The date of the latter; left out without a day of routing.
     slack  count  总时差  Working days between the two.
     critical  flag!  关键事项  Whether a day lost on it is lost for the stage.
    record Chart  阶段流程图  A stage as a flow chart before it starts: its branches by department, what each waits for, and what decides its end.  滨州市工程建设项目并联审批管理规定 9(1)
     template  text = ""  模板编号  The id of the template or of the model; empty for a stage that has none.
     version  count = 0  模板版本号  The version of the template; 0 where it is none.
     name  text = ""  阶段名称  What the stage is called; empty where it has no name.
     lead  text = ""  牵头单位  The code of the lead; empty for a built-in model.
     leadName  text = ""  牵头单位名称  The name of the lead; empty for a built-in model.
     promise  limit?  承诺时限  The promise of the whole stage; left out where it has none.  滨州市工程建设项目并联审批管理规定 19(1)
     statutory  limit?  法定时限  The limit of the law for joint handling under the rules in force; left out where no rule set was asked.  行政许可法 42(2)
     days  count  计划工作日  Working days from routing to the last decision, if every limit is used up.
     routed  day?  分送日  The day of routing, where one was given.
     finish  day?  计划完成日  The date of the last decision; left out without a day of routing.
     critical  [text]  关键线路  The short names along one critical path, from its first item to its last.
     items  [ChartItem]!  事项  The branches, in the order of the template.
     provisional  flag  期限暂定  Whether a day beyond the last holiday notice was counted.
     svg  text = ""  图  The picture as SVG; empty where it was not asked for.
    record Picture  阶段横道图  A stage as a chart of bars.
     svg  text  图  The picture as SVG: a row a branch with its days, its pauses and its due day, the due day of the stage, and once it is concluded whose days the delay was.
    record Row  统计行  Figures of a lead, or of all.
     unit  text = ""  牵头单位  The code of the lead; empty for all.
     received  number = 0  收件  Stages handed in.
     accepted  number = 0  受理  Accepted.
     refused  number = 0  不予审批  Refused.
     withdrawn  number = 0  撤回  Withdrawn.
     concluded  number = 0  审结  Stages all of whose branches ended.
     onTime  number = 0  按时审结  Of these in time.
     delivered  number = 0  送达  Delivered.
     serial  number = 0  串联工作日  Working days that the limits of the concluded come to one after another.
     actual  number = 0  实际工作日  Working days that the concluded took.
     saved  number = 0  节约工作日  The former less the latter.
    record DepartmentRow  部门统计行  Figures of a department's branches in stages that were concluded.
     unit  text = ""  部门  The code of the department; empty for all.
     branches  number = 0  办结事项  Branches that were decided.
     onTime  number = 0  按时办结  Of these in time.
     limit  number = 0  时限工作日  Working days that their limits come to.
     used  number = 0  实际工作日  Working days that their clocks ran.
     saved  number = 0  节约工作日  The former less the latter.
    record Breach  监察统计  How often a rule was broken.
     rule  FaultRule start l1  监察规则  The rule.
     times  number  次数  How often.
    record Table  并联审批统计  Joint approval in a period.
     from  day  起始日  The first day.
     through  day  截止日  The last day.
     total  Row  合计  All leads together.
     rows  [Row]  牵头单位  Each lead, by its code.
     faults  [Breach]  监察发现  The rules that were broken.
     departments  [DepartmentRow]  部门  Each department, by its code.
    commands Command as stage  stage  并联审批  What may be asked of a stage of joint approval.
     register  Intake  登记  Hands in one form and one set of material for the whole stage, and numbers it.  滨州市工程建设项目并联审批管理规定 9(1)
     correct  Correction  一次性补正  Tells of all corrections at once, and once only.  滨州市工程建设项目并联审批管理规定 10(2)
     complete  Completion  补正收件  Takes in what was corrected; still defective, the stage is refused.  滨州市工程建设项目并联审批管理规定 10(2)
     accept  Cases.Document  受理  The lead accepts for all departments.  滨州市工程建设项目并联审批管理规定 10(1)
     reject  Cases.Rejection  不予受理  The lead says in writing why it does not accept: what needs no licence, what is not ours, an applicant who is barred; what is false is found in the case of a licence.  行政许可法 32(1)(1); 行政许可法 32(1)(2); 行政许可法 78
     extend  Cases.Extension  延长  The head of the government adds days to the limit of the law; the promise stays.  行政许可法 42(2)
     visitSite  SiteVisit  现场踏勘  The lead looks at the site.
     route  Routing  分送  Sends the branches to their departments.  滨州市工程建设项目并联审批管理规定 5
     pause  Hold  暂停  Stops the clock of a branch that is no case.
     resume  Release  恢复  Lets it run on.
     opine  Opinion  反馈意见  A department says what it holds of its branch.  滨州市工程建设项目并联审批管理规定 13
     settleDissent  Settlement  异议处理  The lead follows a dissent, or goes on against it.
     tellDissent  Telling  异议告知  Tells whoever did not agree.
     callMeeting  Meeting  会议通知  Calls a joint review, survey or acceptance.  滨州市工程建设项目并联审批管理规定 13
     holdMeeting  Minutes  会议记录  Records that it was held, and who came.  滨州市工程建设项目并联审批管理规定 13
     urge  Urging  督办  Urges who holds the stage.  滨州市工程建设项目并联审批管理规定 5
     deliver  Cases.Service  统一送达  Delivers all papers in one act.  滨州市工程建设项目并联审批管理规定 20(1)
     withdraw  Cases.WithdrawalRequest  撤回  The applicant takes the whole stage back.
     archive  Nothing  归档  Puts it into the archive.
     erase  PersonalErasure  删除个人信息  Erases personal data once the stage has ended; every proof stays.  个人信息保护法 47
    events Event as stage  stage  并联审批记录  What happened to a stage of joint approval.
     registered  Registration  登记  A stage was handed in and numbered.
     corrected  Correction  一次性补正  The applicant was told of all corrections.
     completed  Completion  补正合格  The material is in order now.
     refused  Refused  不予审批  The stage was refused.
     rejected  Cases.Rejection  不予受理  The stage was not accepted.
     accepted  Cases.Document  受理  The lead accepted it for all.
     extended  Cases.Extension  延长  The limit of the law was extended.
     siteVisited  SiteVisit  现场踏勘  The lead looked at the site.
     routed  Routed  分送  Branches were sent to their departments.
     begun  Begun  开始办理  A branch began, since what it waited for was granted.
     paused  Paused  暂停  The clock of a branch stands still.
     resumed  Resumed  恢复  The clock of a branch runs on.
     opined  OpinionRecord  反馈意见  A department said what it holds.
     settled  Settled  异议处理  The lead said what follows from a dissent.
     dissentTold  Telling  异议告知  Whoever did not agree was told.
     meetingCalled  Meeting  会议通知  A meeting was called.
     meetingHeld  Minutes  会议记录  It was held.
     urged  Urging  督办  Who holds the stage was urged.
     decided  Decided  事项决定  A branch was decided in its case.
     issued  Issued  证件颁发  The certificate of a branch is ready.
     deemed  Deemed  默认  Silence decided a branch.
     branchEnded  BranchEnd  事项终止  A branch ended without a decision.
     concluded  Conclusion  审结  Every branch has come to its end.
     delivered  Delivery  统一送达  All papers were delivered.
     withdrawn  Cases.Withdrawal  撤回  The applicant took the stage back.
     archived  Nothing  归档  It was archived.
     faulted  Finding  监察发现  A rule about joint approval was broken.
    questions Questions  stage  并联审批查询  What may be asked about stages of joint approval.
     get  Nothing -> View  阶段进度  A stage as the viewer may see it.
     list  Filter -> List  阶段列表  The stages that the viewer may see, in the order of opening.
     chart  ChartWish -> Chart  阶段流程图  The stage of an adopted template (`template/ID`) or of a built-in model as a flow chart before it starts; nothing is recorded.  滨州市工程建设项目并联审批管理规定 9(1)
     picture  Nothing -> Picture  阶段横道图  The stage as a chart of bars, with its responsibility days once it is concluded.
     plan  Nothing -> JointStages.Plan  阶段计划  When the stage is over by its limits, and what decides it.
     shares  Nothing -> JointStages.Shares  责任分摊  Whose days its delay was, from its own ledger; once it is concluded.
     explain  Nothing -> Explanation  期限说明  Its due day, day by day.
     statistics  ReportPeriod -> Table  并联审批统计  Stages, those in time, and days saved, by lead.
     ledger  Nothing -> LedgerView  台帐  The ledger of a stage, entry by entry.
     paper  Papers.Wish -> Papers.Paper  文书  A paper of a stage, filled from its ledger; reading the name is recorded.
     personal  PersonalReading -> PersonalView  查阅申请人  Who a stage is about; each reading is recorded before anything is shown.  个人信息保护法 6(1)
    record Numbers  并联审批规则  The numbers of a rule set that are about joint approval.
     correctionDays  count = 2 unit 工作日  补正告知期限  Working days after receipt to give the one combined correction notice.  滨州市工程建设项目并联审批管理规定 10(2)
     answerDays  count = 5 unit 工作日  补正期限  Working days that an applicant has for corrections where the notice sets no day.
     routeDays  count = 0 unit 工作日  分送期限  Working days in which the lead sends a branch that is ready; 0 for the same day.  滨州市工程建设项目并联审批管理规定 5
     dissentDays  count = 10 unit 工作日  异议告知期限  Working days in which whoever did not agree is told that the stage goes on.
     meetingDays  count = 1 unit 工作日  会议通知提前期  Working days of notice before a joint review, survey or acceptance.  滨州市工程建设项目并联审批管理规定 13
     siteVisitDays  count = 2 unit 工作日  现场踏勘期限  Working days after receipt in which the lead looks at the site of a key project in the green channel.
    """#
}
