// swift-format-ignore-file
// Made from Base.words by `make words`: never edited.

/// 角色 · In which role someone acts; whoever acts for a unit must stand in the register with the role, and for visitors the host vouches, for administrators and auditors until the first of them is registered.
public enum Role: String, JSONName, Hashable, Sendable {
  /// 公众 · Anyone who looks or complains.
  case citizen
  /// 申请人 · The applicant of a case, known by the account at the portal.
  case applicant
  /// 代办员 · A village or town agent who hands cases up for others.
  case agent
  /// 窗口受理 · Receives and accepts at the window.
  case window
  /// 承办 · Handles a case or a complaint.
  case handler
  /// 审核 · Reviews what the handler proposes.
  case reviewer
  /// 批准 · Decides.
  case approver
  /// 本行政机关负责人 · The head of the organ, who extends limits.
  /// 行政许可法 42(1).
  case organHead
  /// 本级人民政府负责人 · The head of the government, who extends limits of joint handling.
  /// 行政许可法 42(2).
  case governmentHead
  /// 效能办 · The efficiency office, which writes complaints down and watches projects.
  case efficiencyOffice
  /// 效能办负责人 · The head of the efficiency office, before whom complaints are put.
  case efficiencyHead
  /// 监察 · Supervision, which sees the cases of every unit, and settles retaliation and leaks of identity.
  case supervisor
  /// 审计 · Audit, which reads everything that is not personal and changes nothing.
  case auditor
  /// 系统管理员 · Keeps the register and erases personal data.
  case administrator
  /// 系统 · Time itself: what a sweep records, and what no caller may claim to be.
  case system

  /// 中文名 · The name in Chinese.
  public var chinese: String {
    switch self {
    case .citizen: "公众"
    case .applicant: "申请人"
    case .agent: "代办员"
    case .window: "窗口受理"
    case .handler: "承办"
    case .reviewer: "审核"
    case .approver: "批准"
    case .organHead: "本行政机关负责人"
    case .governmentHead: "本级人民政府负责人"
    case .efficiencyOffice: "效能办"
    case .efficiencyHead: "效能办负责人"
    case .supervisor: "监察"
    case .auditor: "审计"
    case .administrator: "系统管理员"
    case .system: "系统"
    }
  }
}

/// 卷宗 · What a dossier is.
public enum DossierKind: String, JSONName, Hashable, Sendable {
  /// 办件 · An approval case.
  case `case`
  /// 投诉件 · A complaint or a ticket of the hotline.
  case complaint
  /// 投诉通报 · A published table of complaints.
  case bulletin
  /// 热线日志 · The calls of one day of the hotline.
  case hotline
  /// 重点项目 · A key project.
  case project
  /// 绩效考评 · An appraisal of one period and population.
  case appraisal
  /// 行政处罚案件 · A penalty case.
  case penalty
  /// 监察事件 · An incident of electronic supervision, with its warnings and cards.
  case supervision
  /// 效能问责记录 · An accountability record.
  case accountability
  /// 作风问题 · A finding of conduct.
  case conduct
  /// 并联审批阶段 · A stage of joint approval.
  case stage
  /// 督查计划 · A plan of inspections, named by its year.
  case inspectionPlan
  /// 督查件 · An inspection.
  case inspection
  /// 单位制度卷宗 · The ten rules in one unit, named by its code.
  case tenRules
  /// 首问件 · A first contact.
  case contact
  /// 服务网点 · A point of the service network.
  case point
  /// 代办件 · A matter that an applicant gave to an agent.
  case mandate
  /// 单位 · A unit of government.
  case unit
  /// 工作人员 · An officer.
  case person
  /// 岗位 · A post with its holders.
  case post
  /// 事项 · A catalogue item with its versions.
  case item
  /// 阶段模板 · A template of a stage of joint approval, with its versions.
  case template
  /// 限制申请 · The bar on one applicant for one item, named by a keyed hash.
  case bar
  /// 工作日历 · The working calendar, of which there is one.
  case calendar
  /// 规则集 · The rule sets that were adopted, in one dossier.
  case ruleSet
  /// 查阅被拒记录 · What one person tried to read on one day and was refused, named by the day and a keyed hash of who it was.
  case attempt

  /// 中文名 · The name in Chinese.
  public var chinese: String {
    switch self {
    case .case: "办件"
    case .complaint: "投诉件"
    case .bulletin: "投诉通报"
    case .hotline: "热线日志"
    case .project: "重点项目"
    case .appraisal: "绩效考评"
    case .penalty: "行政处罚案件"
    case .supervision: "监察事件"
    case .accountability: "效能问责记录"
    case .conduct: "作风问题"
    case .stage: "并联审批阶段"
    case .inspectionPlan: "督查计划"
    case .inspection: "督查件"
    case .tenRules: "单位制度卷宗"
    case .contact: "首问件"
    case .point: "服务网点"
    case .mandate: "代办件"
    case .unit: "单位"
    case .person: "工作人员"
    case .post: "岗位"
    case .item: "事项"
    case .template: "阶段模板"
    case .bar: "限制申请"
    case .calendar: "工作日历"
    case .ruleSet: "规则集"
    case .attempt: "查阅被拒记录"
    }
  }
}

/// 操作人 · Who asks: the host has made sure of who it is, and the register knows in which roles an officer may act.
public struct Principal: Record, Hashable {
  /// 人员编号/账号 · The officer's id or the visitor's account, 1…128 bytes; `system` for time itself.
  public var id: String = ""
  /// 角色 · The role in which they act now.
  public var role: Role = .citizen
  /// 所属单位 · The code of the unit they act for, which for an officer must be their own; empty where they act for none.
  public var unit: String = ""

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(_ id: String, _ role: Role, unit: String = "") {
    self.id = id
    self.role = role
    self.unit = unit
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    id = try fields.required("id")
    role = try fields.required("role")
    unit = try fields.usual("unit", "")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    writer.name("id"); id.write(to: &writer)
    writer.name("role"); role.write(to: &writer)
    if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
  }
}

/// The text this file is made from.
package enum BaseWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    form DossierKey  DossierKey  卷宗号  A kind of dossier and its number, such as case/GS-XK-0001201208010001.  {"type":"string","pattern":"^(@DossierKind@)/[^\\s\"\\\\]{1,128}$"}  DossierKey(.case, "-")
    form fraction  Fraction  分数  An exact fraction in lowest terms, such as 2, 3/2 or -1.  {"type":"string","pattern":"^-?[0-9]+(/[0-9]+)?$"}  Fraction(0)
    form month  Month  月份  A calendar month, such as 2012-08.  {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}$"}  Month(of: .first)
    code Role fixed  角色  In which role someone acts; whoever acts for a unit must stand in the register with the role, and for visitors the host vouches, for administrators and auditors until the first of them is registered.
     citizen  公众  Anyone who looks or complains.
     applicant  申请人  The applicant of a case, known by the account at the portal.
     agent  代办员  A village or town agent who hands cases up for others.
     window  窗口受理  Receives and accepts at the window.
     handler  承办  Handles a case or a complaint.
     reviewer  审核  Reviews what the handler proposes.
     approver  批准  Decides.
     organHead  本行政机关负责人  The head of the organ, who extends limits.  行政许可法 42(1)
     governmentHead  本级人民政府负责人  The head of the government, who extends limits of joint handling.  行政许可法 42(2)
     efficiencyOffice  效能办  The efficiency office, which writes complaints down and watches projects.
     efficiencyHead  效能办负责人  The head of the efficiency office, before whom complaints are put.
     supervisor  监察  Supervision, which sees the cases of every unit, and settles retaliation and leaks of identity.
     auditor  审计  Audit, which reads everything that is not personal and changes nothing.
     administrator  系统管理员  Keeps the register and erases personal data.
     system  系统  Time itself: what a sweep records, and what no caller may claim to be.
    code DossierKind fixed  卷宗  What a dossier is.
     case  办件  An approval case.
     complaint  投诉件  A complaint or a ticket of the hotline.
     bulletin  投诉通报  A published table of complaints.
     hotline  热线日志  The calls of one day of the hotline.
     project  重点项目  A key project.
     appraisal  绩效考评  An appraisal of one period and population.
     penalty  行政处罚案件  A penalty case.
     supervision  监察事件  An incident of electronic supervision, with its warnings and cards.
     accountability  效能问责记录  An accountability record.
     conduct  作风问题  A finding of conduct.
     stage  并联审批阶段  A stage of joint approval.
     inspectionPlan  督查计划  A plan of inspections, named by its year.
     inspection  督查件  An inspection.
     tenRules  单位制度卷宗  The ten rules in one unit, named by its code.
     contact  首问件  A first contact.
     point  服务网点  A point of the service network.
     mandate  代办件  A matter that an applicant gave to an agent.
     unit  单位  A unit of government.
     person  工作人员  An officer.
     post  岗位  A post with its holders.
     item  事项  A catalogue item with its versions.
     template  阶段模板  A template of a stage of joint approval, with its versions.
     bar  限制申请  The bar on one applicant for one item, named by a keyed hash.
     calendar  工作日历  The working calendar, of which there is one.
     ruleSet  规则集  The rule sets that were adopted, in one dossier.
     attempt  查阅被拒记录  What one person tried to read on one day and was refused, named by the day and a keyed hash of who it was.
    record Principal Hashable  操作人  Who asks: the host has made sure of who it is, and the register knows in which roles an officer may act.
     _ id  text  人员编号/账号  The officer's id or the visitor's account, 1…128 bytes; `system` for time itself.
     _ role  Role  角色  The role in which they act now.
     unit  text = ""  所属单位  The code of the unit they act for, which for an officer must be their own; empty where they act for none.
    """#
}
