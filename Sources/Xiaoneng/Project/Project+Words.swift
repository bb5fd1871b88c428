// swift-format-ignore-file
// Made from Project.words by `make words`: never edited.

/// 重点项目 · What is said, asked and recorded of key projects.
public enum Projects {}

extension Projects {
  /// 项目状态 · Where a key project stands.
  public enum Phase: String, DossierPhase, Hashable, Sendable {
    /// 无 · Before its first event.
    case none
    /// 推进中 · It is under way, and reports are due.
    case active
    /// 已暂停 · It rests, and no report is due.
    case suspended
    /// 已竣工 · It is built.
    case completed
    /// 已办结归档 · It was accepted and put into the archive.
    case closed
    /// 已撤销 · It was given up.
    case cancelled

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .none: "无"
      case .active: "推进中"
      case .suspended: "已暂停"
      case .completed: "已竣工"
      case .closed: "已办结归档"
      case .cancelled: "已撤销"
      }
    }

    /// 序号 · The place among the phases.
    var number: UInt8 {
      switch self {
      case .none: 0
      case .active: 1
      case .suspended: 2
      case .completed: 3
      case .closed: 4
      case .cancelled: 5
      }
    }
  }
}

extension Projects {
  /// 项目阶段 · How far the building of a key project has come, as its own reports tell it.
  public enum Stage: String, JSONName, Hashable, Sendable {
    /// 前期工作 · Preliminary work before building begins: approval, land, planning, tender.
    case preparation
    /// 在建 · Under construction since the construction permit.
    case construction
    /// 竣工验收 · Built and being accepted.
    case acceptance
    /// 建成投产 · Accepted and in operation; a project that is completed stands here.
    case operation

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .preparation: "前期工作"
      case .construction: "在建"
      case .acceptance: "竣工验收"
      case .operation: "建成投产"
      }
    }
  }
}

extension Projects {
  /// 六个一 · One of the six things that every key project must have exactly one of.
  public enum One: String, JSONName, Hashable, Sendable {
    /// 一个项目 · Exactly one record with its data: an owner and an investment are named.
    case project
    /// 一个分管领导 · Exactly one leader in charge, who is still in service.
    case leader
    /// 一个责任单位 · Exactly one responsible unit of the register.
    case unit
    /// 一个工作班子 · One working team with a head and at least one member in service.
    case team
    /// 一个倒排工期计划 · One approved backward schedule that ends no later than the required finish.
    case plan
    /// 一竿子抓到底 · One officer who follows it from the first day to the last without a gap in time.
    case follow

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .project: "一个项目"
      case .leader: "一个分管领导"
      case .unit: "一个责任单位"
      case .team: "一个工作班子"
      case .plan: "一个倒排工期计划"
      case .follow: "一竿子抓到底"
      }
    }
  }
}

extension Projects {
  /// 催办阶梯 · A rung of the ladder that a late half-month report climbs, the lightest first.
  public enum UrgingRung: String, JSONName, Hashable, Sendable {
    /// 电话催办 · The unit is urged by telephone; it leaves no paper.
    case telephone
    /// 书面催办 · The unit is urged by a numbered notice in writing.
    case written
    /// 现场督办 · The office urges on site.
    case onSite
    /// 通报批评 · The unit is criticised in a circular.
    case circulated
    /// 提请问责 · The unit is put forward for accountability; a person decides on it.
    case accountability

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .telephone: "电话催办"
      case .written: "书面催办"
      case .onSite: "现场督办"
      case .circulated: "通报批评"
      case .accountability: "提请问责"
      }
    }
  }
}

extension Projects {
  /// 催办原因 · Why a rung of the ladder was reached.
  public enum UrgingCause: String, JSONName, Hashable, Sendable {
    /// 逾期未报送 · So many working days have passed since the day the report was due.
    case overdue
    /// 连续未按时报送 · So many reports were missed one after the other.
    case inRow
    /// 一个季度内多次未按时报送 · So many reports were missed within one calendar quarter.
    case inQuarter

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .overdue: "逾期未报送"
      case .inRow: "连续未按时报送"
      case .inQuarter: "一个季度内多次未按时报送"
      }
    }
  }
}

extension Projects {
  /// 进度灯 · The light of a project, reckoned from its facts and the day whenever it is asked for.
  public enum ProjectLight: String, JSONName, Hashable, Sendable {
    /// 灰灯 · Nothing runs: the project is suspended, completed, closed or cancelled.
    case grey
    /// 绿灯 · On schedule: no threshold of the profile is passed.
    case green
    /// 浅黄灯 · A little behind, so that it is watched.
    case watch
    /// 黄灯 · Behind, so that a supervision step follows.
    case yellow
    /// 红灯 · Far behind, or forecast beyond the required finish.
    case red

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .grey: "灰灯"
      case .green: "绿灯"
      case .watch: "浅黄灯"
      case .yellow: "黄灯"
      case .red: "红灯"
      }
    }
  }
}

extension Projects {
  /// 亮灯依据 · What the light of a project is judged by, with the kind of threshold it is held against.
  public enum LightMeasure: String, JSONName, Hashable, Sendable {
    /// 进度完成率 · Progress as a share of the progress planned by the day: below so many basis points of it.
    case progress
    /// 投资完成率 · Investment as a share of the investment planned by the day: below so many basis points of it.
    case investment
    /// 进度落后 · Progress behind plan by more than so many basis points of the whole project.
    case progressBehind
    /// 投资落后 · Investment behind plan by more than so many basis points of the whole investment.
    case investmentBehind
    /// 节点滞后 · A task or milestone not yet done is forecast more than so many working days after its latest finish.
    case milestoneSlip
    /// 关键线路滞后 · A task of the critical path not yet done is forecast more than so many working days late.
    case criticalSlip
    /// 预计超期 · The whole is forecast more than so many working days after the required finish.
    case forecastSlip
    /// 未开工 · A task has not begun so many calendar months, or more, after the month of its latest start.
    case notStarted
    /// 连续未报送 · So many half-month reports, or more, were missed one after the other up to now.
    case missed

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .progress: "进度完成率"
      case .investment: "投资完成率"
      case .progressBehind: "进度落后"
      case .investmentBehind: "投资落后"
      case .milestoneSlip: "节点滞后"
      case .criticalSlip: "关键线路滞后"
      case .forecastSlip: "预计超期"
      case .notStarted: "未开工"
      case .missed: "连续未报送"
      }
    }
  }
}

extension Projects {
  /// 督办措施 · A step of supervision that a light is proposed to be followed by, the lightest first.
  public enum SupervisionStep: String, JSONName, Hashable, Sendable {
    /// 提醒 · The unit is reminded.
    case remind
    /// 催办 · The unit is urged to catch up.
    case urge
    /// 督办通知单 · A supervision notice is issued.
    case notice
    /// 约谈 · Those answerable are called to an interview.
    case interview
    /// 挂牌督办 · The project is listed for supervision, with a leader, a deadline and weekly reports.
    case listing
    /// 通报、问责 · A circular is issued, or accountability is sought.
    case circulate

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .remind: "提醒"
      case .urge: "催办"
      case .notice: "督办通知单"
      case .interview: "约谈"
      case .listing: "挂牌督办"
      case .circulate: "通报、问责"
      }
    }
  }
}

extension Projects {
  /// 卡片类别 · What kind of card is handed out for a project.
  public enum CardKind: String, JSONName, Hashable, Sendable {
    /// 效能监督卡 · The owner marks on it how each department handled the project's business.
    case supervision
    /// 联系卡 · It tells the owner whom to call: leader, tracker and team.
    case contact

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .supervision: "效能监督卡"
      case .contact: "联系卡"
      }
    }
  }
}

extension Projects {
  /// 监督卡处理结果 · What a returned supervision card becomes once it is taken in.
  public enum CardOutcome: String, JSONName, Hashable, Sendable {
    /// 作为进度佐证 · It is kept as evidence of progress.
    case evidence
    /// 转为效能投诉 · It opens an efficiency complaint against a department.
    case complaint

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .evidence: "作为进度佐证"
      case .complaint: "转为效能投诉"
      }
    }
  }
}

extension Projects {
  /// 问题来源 · Where a problem of a project comes from.
  public enum ProblemSource: String, JSONName, Hashable, Sendable {
    /// 责任单位 · The responsible unit raised it.
    case unit
    /// 项目业主 · The owner raised it.
    case owner
    /// 半月汇报 · It stood in a half-month report.
    case report
    /// 现场调研 · It was found on a visit to the site.
    case visit
    /// 效能监督卡 · It was told on a supervision card.
    case card
    /// 协调会决定 · It is a decision of a meeting, followed up like a problem.
    case meeting

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .unit: "责任单位"
      case .owner: "项目业主"
      case .report: "半月汇报"
      case .visit: "现场调研"
      case .card: "效能监督卡"
      case .meeting: "协调会决定"
      }
    }
  }
}

extension Projects {
  /// 档案类别 · What kind a document in a project's archive is of.
  public enum ArchiveKind: String, JSONName, Hashable, Sendable {
    /// 立项批复 · The decision that approves the project.
    case approval
    /// 用地手续 · Papers of the use of land.
    case land
    /// 规划许可 · Planning permits.
    case planning
    /// 招标投标文件 · Papers of tenders and bids.
    case tender
    /// 施工许可 · The construction permit.
    case permit
    /// 合同 · Contracts of the project.
    case contract
    /// 工期计划 · Approved backward schedules.
    case schedule
    /// 进度报告 · Signed progress reports.
    case report
    /// 会议纪要 · Minutes of meetings about the project.
    case minutes
    /// 督办文书 · Papers of urging and supervision.
    case urging
    /// 影像资料 · Pictures and films of the site.
    case picture
    /// 竣工验收文件 · Papers of the acceptance of the finished works.
    case acceptance
    /// 其他 · Documents of any other kind.
    case other

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .approval: "立项批复"
      case .land: "用地手续"
      case .planning: "规划许可"
      case .tender: "招标投标文件"
      case .permit: "施工许可"
      case .contract: "合同"
      case .schedule: "工期计划"
      case .report: "进度报告"
      case .minutes: "会议纪要"
      case .urging: "督办文书"
      case .picture: "影像资料"
      case .acceptance: "竣工验收文件"
      case .other: "其他"
      }
    }
  }
}

extension Projects {
  /// 监督卡原话 · The owner's own words on a card, kept beside the ledger so that they can be erased.
  struct CardWords: Record, Equatable {
    /// 反映内容 · What the owner wrote, word for word.
    var text: String = ""

    /// A record to fill.
    init() {}

    /// A record of what is said.
    init(_ text: String) {
      self.text = text
    }

    /// Reads the fields; `fields` knows who says them.
    init(fields: inout FieldReader) throws(Fault) {
      text = try fields.required("text")
    }

    /// Writes the fields in the order of their names.
    func writeFields(to writer: inout JSONWriter) {
      writer.name("text"); writer.freeText(text)
    }
  }
}

extension Projects {
  /// 转办投诉件 · Which complaint a card became, kept beside the ledger since it tells who complains.
  struct CardComplaint: Record, Equatable {
    /// 投诉件编号 · The key of the complaint that was opened from the card.
    var complaint: DossierKey = DossierKey(.case, "-")

    /// A record to fill.
    init() {}

    /// A record of what is said.
    init(_ complaint: DossierKey) {
      self.complaint = complaint
    }

    /// Reads the fields; `fields` knows who says them.
    init(fields: inout FieldReader) throws(Fault) {
      complaint = try fields.required("complaint")
    }

    /// Writes the fields in the order of their names.
    func writeFields(to writer: inout JSONWriter) {
      writer.name("complaint"); complaint.write(to: &writer)
    }
  }
}

extension Projects {
  /// 项目查询条件 · Which key projects to list; whoever asks sees only those within their reach.
  public struct Filter: Record, Equatable {
    /// 责任单位 · Only projects of this responsible unit, by its code; empty for every unit.
    public var unit: String = ""
    /// 项目类别 · Only projects of this category; empty for every one.
    public var category: String = ""
    /// 项目状态 · Only projects in this phase, such as `active`; all where left out.
    public var phase: Projects.Phase? = nil
    /// 进度灯 · Only projects with this light today; every light where left out.
    public var light: Projects.ProjectLight? = nil
    /// 起始项目编号 · Only projects numbered after this one, the last of the page before; empty from the first on.
    public var after: String = ""
    /// 每页条数 · At most so many projects on a page, 1…1000.
    public var limit: Int32 = 100
    /// 最近立卷在先 · Whether those opened last come first; else those opened first do.
    public var newest: Bool = false
    /// 到期日期 · Only those to which time does something by the end of this day; all where left out.
    public var dueBy: Day? = nil

    /// A record of what is said.
    public init(unit: String = "", category: String = "", phase: Projects.Phase? = nil, light: Projects.ProjectLight? = nil, after: String = "", limit: Int32 = 100, newest: Bool = false, dueBy: Day? = nil) {
      self.unit = unit
      self.category = category
      self.phase = phase
      self.light = light
      self.after = after
      self.limit = limit
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

extension Projects {
  /// 查询时点 · As of which moment a project is to be shown.
  public struct Moment: Record, Equatable {
    /// 截止时刻 · The project as it was known at this moment, not in the future; as it is now where left out.
    public var asOf: Instant? = nil

    /// A record of what is said.
    public init(asOf: Instant? = nil) {
      self.asOf = asOf
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      asOf = try fields.optional("asOf")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = asOf { writer.name("asOf"); value.write(to: &writer) }
    }
  }
}

extension Projects {
  /// 工期查询 · Which schedule of a project to show, and whether to draw it.
  public struct ScheduleRequest: Record, Equatable {
    /// 计划版本号 · The version as it was handed in, counted from 1; the one in force where left out.
    public var version: Int32? = nil
    /// 是否绘图 · Whether the answer holds a picture of the schedule as SVG.
    public var svg: Bool = false

    /// A record of what is said.
    public init(version: Int32? = nil, svg: Bool = false) {
      self.version = version
      self.svg = svg
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      svg = try fields.usual("svg", false)
      version = try fields.optional("version")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if svg { writer.name("svg"); svg.write(to: &writer) }
      if let value = version { writer.name("version"); value.write(to: &writer) }
    }
  }
}

extension Projects {
  /// 项目清单行 · One line of the list of key projects.
  public struct Row: Record, Equatable {
    /// 项目编号 · The project's number, such as ZD20120001 or the locality's own.
    public var number: String = ""
    /// 项目名称 · The project's name.
    public var name: String = ""
    /// 责任单位 · The code of the responsible unit.
    public var unit: String = ""
    /// 分管领导 · The id of the leader in charge.
    public var leader: String = ""
    /// 项目状态代码 · The phase the project is in, such as `active`.
    public var phase: Projects.Phase = .none
    /// 项目状态 · The phase as it is shown in Chinese, such as 推进中.
    public var phaseChinese: String = ""
    /// 进度灯 · The light of the day.
    public var light: Projects.ProjectLight = .grey
    /// 灯色 · The light as it is shown in Chinese.
    public var lightChinese: String = ""
    /// 完成进度 · Progress of the whole as last reported, in basis points; 0 before the first report.
    public var progress: Int32 = 0
    /// 计划进度 · Progress planned by today, in basis points; 0 without a schedule in force.
    public var planned: Int32 = 0
    /// 要求完成时间 · The day by which the project must be complete.
    public var finish: Day = Day(0)
    /// 预计完成日 · When it will be done by the facts, or was built; left out without a schedule and for a unit that only solves a problem.
    public var forecast: Day? = nil
    /// 六个一落实数 · How many of the six ones hold, 0…6; 0 for a unit that only solves a problem.
    public var ones: Int32 = 0
    /// 连续逾期次数 · Half-month reports missed one after the other up to now; 0 for the owner and for a unit that only solves a problem.
    public var missed: Int32 = 0
    /// 未销号问题数 · Problems and decisions not struck off; for a unit that only solves a problem, its own.
    public var problems: Int32 = 0
    /// 是否挂牌督办 · Whether it is listed for supervision now; never told to the owner or a unit that only solves a problem.
    public var listed: Bool = false
    /// 并联审批数 · Its stages of joint approval; 0 for a unit that only solves a problem.
    public var stages: Int32 = 0
    /// 并联审批灯 · The heaviest light of its stages whose clocks run; grey where none does.
    public var stageLight: Light = .grey

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: String, name: String, unit: String, leader: String, phase: Projects.Phase, phaseChinese: String, light: Projects.ProjectLight, lightChinese: String, progress: Int32, planned: Int32, finish: Day, forecast: Day? = nil, ones: Int32, missed: Int32 = 0, problems: Int32 = 0, listed: Bool = false, stages: Int32 = 0, stageLight: Light) {
      self.number = number
      self.name = name
      self.unit = unit
      self.leader = leader
      self.phase = phase
      self.phaseChinese = phaseChinese
      self.light = light
      self.lightChinese = lightChinese
      self.progress = progress
      self.planned = planned
      self.finish = finish
      self.forecast = forecast
      self.ones = ones
      self.missed = missed
      self.problems = problems
      self.listed = listed
      self.stages = stages
      self.stageLight = stageLight
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      finish = try fields.required("finish")
      forecast = try fields.optional("forecast")
      leader = try fields.required("leader")
      light = try fields.required("light")
      lightChinese = try fields.required("lightChinese")
      listed = try fields.usual("listed", false)
      missed = try fields.usual("missed", 0)
      name = try fields.required("name")
      number = try fields.required("number")
      ones = try fields.required("ones")
      phase = try fields.required("phase")
      phaseChinese = try fields.required("phaseChinese")
      planned = try fields.required("planned")
      problems = try fields.usual("problems", 0)
      progress = try fields.required("progress")
      stageLight = try fields.required("stageLight")
      stages = try fields.usual("stages", 0)
      unit = try fields.required("unit")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("finish"); finish.write(to: &writer)
      if let value = forecast { writer.name("forecast"); value.write(to: &writer) }
      writer.name("leader"); writer.freeText(leader)
      writer.name("light"); light.write(to: &writer)
      writer.name("lightChinese"); writer.freeText(lightChinese)
      if listed { writer.name("listed"); listed.write(to: &writer) }
      if missed != 0 { writer.name("missed"); missed.write(to: &writer) }
      writer.name("name"); writer.freeText(name)
      writer.name("number"); writer.freeText(number)
      writer.name("ones"); ones.write(to: &writer)
      writer.name("phase"); phase.write(to: &writer)
      writer.name("phaseChinese"); writer.freeText(phaseChinese)
      writer.name("planned"); planned.write(to: &writer)
      if problems != 0 { writer.name("problems"); problems.write(to: &writer) }
      writer.name("progress"); progress.write(to: &writer)
      writer.name("stageLight"); stageLight.write(to: &writer)
      if stages != 0 { writer.name("stages"); stages.write(to: &writer) }
      writer.name("unit"); unit.write(to: &writer)
    }
  }
}

extension Projects {
  /// 项目清单 · A page of key projects.
  public struct List: Record, Equatable {
    /// 项目 · The projects of the page, in the order of opening.
    public var projects: [Projects.Row] = []
    /// 是否有下一页 · Whether more projects follow after the last of the page.
    public var more: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(projects: [Projects.Row], more: Bool = false) {
      self.projects = projects
      self.more = more
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      more = try fields.usual("more", false)
      projects = try fields.required("projects")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if more { writer.name("more"); more.write(to: &writer) }
      writer.name("projects"); projects.write(to: &writer)
    }
  }
}

extension Projects {
  /// 倒排工期表 · A schedule of a project worked out by the facts of the day, and drawn where asked.
  public struct Schedule: Record, Equatable {
    /// 计划版本号 · The version that is shown, counted from 1.
    public var version: Int32 = 0
    /// 是否现行计划 · Whether this version is the approved one in force.
    public var approved: Bool = false
    /// 工期计划 · The schedule with what is known of its tasks.
    public var plan: WorkPlan = WorkPlan()
    /// 工期推算结果 · The dates, slack and critical path that the schedule comes to today.
    public var schedule: WorkSchedule = WorkSchedule()
    /// 工期图 · The picture as SVG; empty where it was not asked for.
    public var svg: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(version: Int32, approved: Bool = false, plan: WorkPlan, schedule: WorkSchedule, svg: String = "") {
      self.version = version
      self.approved = approved
      self.plan = plan
      self.schedule = schedule
      self.svg = svg
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      approved = try fields.usual("approved", false)
      plan = try fields.required("plan")
      schedule = try fields.required("schedule")
      svg = try fields.usual("svg", "")
      version = try fields.required("version")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if approved { writer.name("approved"); approved.write(to: &writer) }
      writer.name("plan"); plan.write(to: &writer)
      writer.name("schedule"); schedule.write(to: &writer)
      if !svg.isEmpty { writer.name("svg"); svg.write(to: &writer) }
      writer.name("version"); version.write(to: &writer)
    }
  }
}

extension Projects {
  /// 归档材料 · A document of the project's archive, by reference alone: the bytes of the file are kept elsewhere.
  public struct ArchiveDocument: Record, Equatable {
    /// 材料类别 · What kind of document it is.
    public var kind: Projects.ArchiveKind = .other
    /// 材料题名 · Its title, of at most 512 bytes.
    public var title: String = ""
    /// 报送单位 · Who sent it, of at most 512 bytes.
    public var sender: String = ""
    /// 文件日期 · The day the document bears, not in the future.
    public var day: Day = Day(0)
    /// 文件校验值 · SHA-256 of the file, by which it is known again; never all zeros.
    public var hash: LedgerDigest = .zero
    /// 文件大小 · The size of the file in bytes, 0 or more.
    public var size: Int64 = 0
    /// 文件格式 · The media type of the file, such as `application/pdf`, of at most 128 bytes.
    public var type: String = ""
    /// 文号 · The document's own number; empty where it bears none.
    public var document: String = ""
    /// 档案序号 · Its number within the project's archive, counted from 1; the engine gives it.
    public internal(set) var number: Int32? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ kind: Projects.ArchiveKind, title: String, sender: String, day: Day, hash: LedgerDigest, size: Int64, type: String, document: String = "") {
      self.kind = kind
      self.title = title
      self.sender = sender
      self.day = day
      self.hash = hash
      self.size = size
      self.type = type
      self.document = document
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      day = try fields.required("day")
      document = try fields.usual("document", "")
      hash = try fields.required("hash")
      kind = try fields.required("kind")
      if fields.isRecorded { number = try fields.optional("number") }
      sender = try fields.required("sender")
      size = try fields.required("size")
      title = try fields.required("title")
      type = try fields.required("type")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("day"); day.write(to: &writer)
      if !document.isEmpty { writer.name("document"); writer.freeText(document) }
      writer.name("hash"); hash.write(to: &writer)
      writer.name("kind"); kind.write(to: &writer)
      if let value = number { writer.name("number"); value.write(to: &writer) }
      writer.name("sender"); writer.freeText(sender)
      writer.name("size"); size.write(to: &writer)
      writer.name("title"); writer.freeText(title)
      writer.name("type"); type.write(to: &writer)
    }
  }
}

extension Projects {
  /// 发卡登记 · A card to hand out; the engine gives it its number.
  public struct CardIssue: Record, Equatable {
    /// 卡片类别 · Whether a supervision card or a contact card.
    public var kind: Projects.CardKind = .supervision
    /// 持卡人 · Who holds it, kept beside the ledger; the owner's contact where left out, who must then be known.
    public var holder: Projects.Contact? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ kind: Projects.CardKind, holder: Projects.Contact? = nil) {
      self.kind = kind
      self.holder = holder
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      holder = try fields.optional("holder")
      kind = try fields.required("kind")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !writer.withholdsPersonal, let value = holder { writer.name("holder"); value.write(to: &writer) }
      writer.name("kind"); kind.write(to: &writer)
    }
  }
}

extension Projects {
  /// 发卡记录 · A card as the ledger knows it: who holds it is a commitment.
  public struct CardRecord: Record, Equatable {
    /// 卡号 · Its number, JD or LX with the year and five digits, without gaps within kind and year.
    public var number: String = ""
    /// 卡片类别 · Whether a supervision card or a contact card.
    public var kind: Projects.CardKind = .supervision
    /// 内容版次 · The edition of what a contact card tells, counted from 1; leader, unit, team and tracker begin a new one.
    public var edition: Int32 = 0
    /// 卡序 · Its place among the cards of the project, counted from 1; the engine gives it.
    public internal(set) var place: Int32 = 0
    /// 持卡人承诺值 · The commitment to who holds it; left out where the owner's contact does, or the holder of the card it replaces.
    public var holder: LedgerDigest? = nil
    /// 原卡号 · The number of the card it replaces; empty for a new one.
    public var replaces: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: String, kind: Projects.CardKind, edition: Int32, holder: LedgerDigest? = nil, replaces: String = "") {
      self.number = number
      self.kind = kind
      self.edition = edition
      self.holder = holder
      self.replaces = replaces
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      edition = try fields.required("edition")
      holder = try fields.optional("holder")
      kind = try fields.required("kind")
      number = try fields.required("number")
      if fields.isRecorded { place = try fields.required("place") }
      replaces = try fields.usual("replaces", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("edition"); edition.write(to: &writer)
      if let value = holder { writer.name("holder"); value.write(to: &writer) }
      writer.name("kind"); kind.write(to: &writer)
      writer.name("number"); writer.freeText(number)
      writer.name("place"); place.write(to: &writer)
      if !replaces.isEmpty { writer.name("replaces"); writer.freeText(replaces) }
    }
  }
}

extension Projects {
  /// 部门办理评价 · What the owner says of one department, in one to five stars, five the best; at least one of the four.
  public struct CardMark: Record, Equatable {
    /// 被评部门 · The code of the department, named once on a card.
    public var unit: String = ""
    /// 办理时限 · How fast it worked, 1…5; left out where the owner says nothing of it.
    public var time: Int32? = nil
    /// 服务态度 · How friendly it was, 1…5; left out where the owner says nothing of it.
    public var attitude: Int32? = nil
    /// 收费情况 · How lawful its fees were, 1…5; left out where the owner says nothing of it.
    public var fees: Int32? = nil
    /// 廉洁情况 · How free it was of asking for favours 吃拿卡要, 1…5; left out where the owner says nothing of it.
    public var integrity: Int32? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ unit: String, time: Int32? = nil, attitude: Int32? = nil, fees: Int32? = nil, integrity: Int32? = nil) {
      self.unit = unit
      self.time = time
      self.attitude = attitude
      self.fees = fees
      self.integrity = integrity
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      attitude = try fields.optional("attitude")
      fees = try fields.optional("fees")
      integrity = try fields.optional("integrity")
      time = try fields.optional("time")
      unit = try fields.required("unit")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = attitude { writer.name("attitude"); value.write(to: &writer) }
      if let value = fees { writer.name("fees"); value.write(to: &writer) }
      if let value = integrity { writer.name("integrity"); value.write(to: &writer) }
      if let value = time { writer.name("time"); value.write(to: &writer) }
      writer.name("unit"); unit.write(to: &writer)
    }
  }
}

extension Projects {
  /// 回收监督卡 · A supervision card that comes back, with marks, words or both.
  public struct CardReturn: Record, Equatable {
    /// 卡号 · The number of the card, which is handed out and not yet back.
    public var card: String = ""
    /// 部门评价 · The marks, each department once, at most 100; empty only where there are words.
    public var marks: [Projects.CardMark] = []
    /// 业主反映 · The owner's own words, kept beside the ledger; empty only where there are marks.
    public var text: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ card: String, marks: [Projects.CardMark] = [], text: String = "") {
      self.card = card
      self.marks = marks
      self.text = text
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      card = try fields.required("card")
      marks = try fields.list("marks")
      text = try fields.usual("text", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("card"); writer.freeText(card)
      if !marks.isEmpty { writer.name("marks"); marks.write(to: &writer) }
      if !writer.withholdsPersonal, !text.isEmpty { writer.name("text"); text.write(to: &writer) }
    }
  }
}

extension Projects {
  /// 监督卡回收记录 · A returned card as the ledger knows it.
  public struct CardReturnRecord: Record, Equatable {
    /// 卡号 · The number of the card.
    public var card: String = ""
    /// 部门评价 · The marks, each department once.
    public var marks: [Projects.CardMark] = []
    /// 卡序 · The card's place among the cards of the project, counted from 1; the engine gives it.
    public internal(set) var place: Int32 = 0
    /// 反映内容承诺值 · The commitment to the owner's words; left out where there are none.
    public var text: LedgerDigest? = nil
    /// 办理期限 · The last day for taking it in, so many working days after it came back as the profile says.
    public var takeBy: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(card: String, marks: [Projects.CardMark] = [], text: LedgerDigest? = nil, takeBy: Day) {
      self.card = card
      self.marks = marks
      self.text = text
      self.takeBy = takeBy
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      card = try fields.required("card")
      marks = try fields.list("marks")
      if fields.isRecorded { place = try fields.required("place") }
      takeBy = try fields.required("takeBy")
      text = try fields.optional("text")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("card"); writer.freeText(card)
      if !marks.isEmpty { writer.name("marks"); marks.write(to: &writer) }
      writer.name("place"); place.write(to: &writer)
      writer.name("takeBy"); takeBy.write(to: &writer)
      if let value = text { writer.name("text"); value.write(to: &writer) }
    }
  }
}

extension Projects {
  /// 监督卡办理 · How a returned card is taken in.
  public struct CardTaking: Record, Equatable {
    /// 卡号 · The number of the card, which has come back.
    public var card: String = ""
    /// 处理结果 · Whether it becomes evidence of progress or an efficiency complaint.
    public var outcome: Projects.CardOutcome = .evidence
    /// 投诉类别 · The category of the complaint; needed where the card becomes one, not read otherwise.
    public var category: String = ""
    /// 被投诉单位 · The code of the department complained about; needed where the card becomes a complaint, not read otherwise.
    public var unit: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ card: String, outcome: Projects.CardOutcome, category: String = "", unit: String = "") {
      self.card = card
      self.outcome = outcome
      self.category = category
      self.unit = unit
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      card = try fields.required("card")
      category = try fields.usual("category", "")
      outcome = try fields.required("outcome")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("card"); writer.freeText(card)
      if !category.isEmpty { writer.name("category"); category.write(to: &writer) }
      writer.name("outcome"); outcome.write(to: &writer)
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Projects {
  /// 监督卡办理记录 · A card taken in, as the ledger knows it: which complaint it became is a commitment.
  public struct CardTakingRecord: Record, Equatable {
    /// 卡号 · The number of the card.
    public var card: String = ""
    /// 处理结果 · What the card became.
    public var outcome: Projects.CardOutcome = .evidence
    /// 卡序 · The card's place among the cards of the project, counted from 1; the engine gives it.
    public internal(set) var place: Int32 = 0
    /// 投诉件承诺值 · The commitment to the complaint's key; left out where the card became none.
    public var complaint: LedgerDigest? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(card: String, outcome: Projects.CardOutcome, complaint: LedgerDigest? = nil) {
      self.card = card
      self.outcome = outcome
      self.complaint = complaint
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      card = try fields.required("card")
      complaint = try fields.optional("complaint")
      outcome = try fields.required("outcome")
      if fields.isRecorded { place = try fields.required("place") }
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("card"); writer.freeText(card)
      if let value = complaint { writer.name("complaint"); value.write(to: &writer) }
      writer.name("outcome"); outcome.write(to: &writer)
      writer.name("place"); place.write(to: &writer)
    }
  }
}

extension Projects {
  /// 作废、补发登记 · A card that is void, and for a reissue replaced by a new one for the same holder.
  public struct CardVoid: Record, Equatable {
    /// 卡号 · The number of the card, which is handed out and not yet back.
    public var card: String = ""
    /// 作废原因 · Why it is void, such as lost or outdated; it stays in the ledger.
    public var reason: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ card: String, reason: String) {
      self.card = card
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      card = try fields.required("card")
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("card"); writer.freeText(card)
      writer.name("reason"); writer.freeText(reason)
    }
  }
}

extension Projects {
  /// 业主联系人 · Who acts for the owner: personal data, kept beside the ledger.
  public struct Contact: Record, Equatable {
    /// 联系人姓名 · The person's name, of at most 512 bytes.
    public var name: String = ""
    /// 联系电话 · The telephone number, of at most 64 bytes; empty where none is known.
    public var phone: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ name: String, phone: String = "") {
      self.name = name
      self.phone = phone
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      name = try fields.required("name")
      phone = try fields.usual("phone", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("name"); writer.freeText(name)
      if !phone.isEmpty { writer.name("phone"); phone.write(to: &writer) }
    }
  }
}

extension Projects {
  /// 工作班子 · The working team of a project: officers of the register in service, each named once.
  public struct Team: Record, Equatable {
    /// 班子负责人 · The id of the officer who leads it.
    public var head: String = ""
    /// 班子成员 · The ids of its members besides the head, 1…200.
    public var members: [String] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(head: String, members: [String] = []) {
      self.head = head
      self.members = members
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      head = try fields.required("head")
      members = try fields.list("members")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("head"); writer.freeText(head)
      if !members.isEmpty { writer.name("members"); writer.freeText(members) }
    }
  }
}

extension Projects {
  /// 列入重点项目 · A key project as it is put on the list.
  public struct Intake: Record, Equatable {
    /// 项目名称 · The project's name, of at most 512 bytes.
    public var name: String = ""
    /// 责任单位 · The code of the one unit that answers for the project.
    public var unit: String = ""
    /// 分管领导 · The id of the leader in charge: the head of the government or of an organ.
    public var leader: String = ""
    /// 工作班子 · The working team; left out where it is formed later, and the fourth of the six ones does not hold till then.
    public var team: Projects.Team? = nil
    /// 跟踪督办专人 · The id of the officer of the efficiency office or supervision who follows it to the end; empty where named later.
    public var tracker: String = ""
    /// 最早开工日 · The first day on which work can be done; the day of the command where left out.
    public var start: Day? = nil
    /// 要求完成时间 · The day by which it must be complete: today or later, and within thirty years.
    public var finish: Day = Day(0)
    /// 总投资 · The whole investment in fen, at most 100 billion yuan; 0 where it is not known yet.
    public var investment: Int64 = 0
    /// 项目业主 · The owner of the project as it stands in the ledger; empty where not known yet.
    public var owner: String = ""
    /// 业主账号 · The owner's account at the portal, which then sees the project; empty where there is none.
    public var account: String = ""
    /// 业主联系人 · Who acts for the owner, kept beside the ledger; left out where no one is named.
    public var contact: Projects.Contact? = nil
    /// 列入文件文号 · The number of the document that puts it on the list.
    public var document: String = ""
    /// 项目类别 · What kind of project it is, as the locality sorts them; empty where it does not.
    public var category: String = ""
    /// 项目代码 · The national code of an investment project; empty where there is none.
    public var code: String = ""
    /// 建设地点 · Where it is built; empty where not told.
    public var place: String = ""
    /// 项目阶段 · How far it has come when it is listed.
    public var stage: Projects.Stage = .preparation
    /// 绿色通道 · Whether its approvals go through the green channel.
    public var greenChannel: Bool = false
    /// 首报期次 · The first half-month that is reported, not yet over and not after the finish; the one after today's where left out.
    public var reportFrom: HalfMonth? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ name: String, unit: String, leader: String, team: Projects.Team? = nil, tracker: String = "", start: Day? = nil, finish: Day, investment: Int64 = 0, owner: String = "", account: String = "", contact: Projects.Contact? = nil, document: String, category: String = "", code: String = "", place: String = "", stage: Projects.Stage = .preparation, greenChannel: Bool = false, reportFrom: HalfMonth? = nil) {
      self.name = name
      self.unit = unit
      self.leader = leader
      self.team = team
      self.tracker = tracker
      self.start = start
      self.finish = finish
      self.investment = investment
      self.owner = owner
      self.account = account
      self.contact = contact
      self.document = document
      self.category = category
      self.code = code
      self.place = place
      self.stage = stage
      self.greenChannel = greenChannel
      self.reportFrom = reportFrom
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      account = try fields.usual("account", "")
      category = try fields.usual("category", "")
      code = try fields.usual("code", "")
      contact = try fields.optional("contact")
      document = try fields.required("document")
      finish = try fields.required("finish")
      greenChannel = try fields.usual("greenChannel", false)
      investment = try fields.usual("investment", 0)
      leader = try fields.required("leader")
      name = try fields.required("name")
      owner = try fields.usual("owner", "")
      place = try fields.usual("place", "")
      reportFrom = try fields.optional("reportFrom")
      stage = try fields.usual("stage", .preparation)
      start = try fields.optional("start")
      team = try fields.optional("team")
      tracker = try fields.usual("tracker", "")
      unit = try fields.required("unit")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !account.isEmpty { writer.name("account"); writer.freeText(account) }
      if !category.isEmpty { writer.name("category"); category.write(to: &writer) }
      if !code.isEmpty { writer.name("code"); code.write(to: &writer) }
      if !writer.withholdsPersonal, let value = contact { writer.name("contact"); value.write(to: &writer) }
      writer.name("document"); writer.freeText(document)
      writer.name("finish"); finish.write(to: &writer)
      if greenChannel { writer.name("greenChannel"); greenChannel.write(to: &writer) }
      if investment != 0 { writer.name("investment"); investment.write(to: &writer) }
      writer.name("leader"); writer.freeText(leader)
      writer.name("name"); writer.freeText(name)
      if !owner.isEmpty { writer.name("owner"); writer.freeText(owner) }
      if !place.isEmpty { writer.name("place"); writer.freeText(place) }
      if let value = reportFrom { writer.name("reportFrom"); value.write(to: &writer) }
      if stage != .preparation { writer.name("stage"); stage.write(to: &writer) }
      if let value = start { writer.name("start"); value.write(to: &writer) }
      if let value = team { writer.name("team"); value.write(to: &writer) }
      if !tracker.isEmpty { writer.name("tracker"); writer.freeText(tracker) }
      writer.name("unit"); unit.write(to: &writer)
    }
  }
}

extension Projects {
  /// 项目列入记录 · A project as the ledger knows it: who acts for the owner is a commitment.
  public struct Registration: Record, Equatable {
    /// 项目名称 · The project's name.
    public var name: String = ""
    /// 项目类别 · What kind of project it is, as the locality sorts them.
    public var category: String = ""
    /// 项目代码 · The national code of an investment project; empty where there is none.
    public var code: String = ""
    /// 建设地点 · Where it is built.
    public var place: String = ""
    /// 责任单位 · The code of the responsible unit.
    public var unit: String = ""
    /// 分管领导 · The id of the leader in charge.
    public var leader: String = ""
    /// 工作班子 · The working team; left out where it was not formed yet.
    public var team: Projects.Team? = nil
    /// 跟踪督办专人 · The id of the officer who follows it to the end; empty where none was named yet.
    public var tracker: String = ""
    /// 最早开工日 · The first day on which work can be done.
    public var start: Day = Day(0)
    /// 要求完成时间 · The day by which it must be complete.
    public var finish: Day = Day(0)
    /// 总投资 · The whole investment in fen; 0 where it was not known yet.
    public var investment: Int64 = 0
    /// 项目阶段 · How far it had come when it was listed.
    public var stage: Projects.Stage = .preparation
    /// 绿色通道 · Whether its approvals go through the green channel.
    public var greenChannel: Bool = false
    /// 列入文件文号 · The number of the document that put it on the list.
    public var document: String = ""
    /// 项目业主 · The owner of the project; empty where not known yet.
    public var owner: String = ""
    /// 业主账号 · The owner's account at the portal; empty where there is none.
    public var account: String = ""
    /// 业主联系人承诺值 · The commitment to who acts for the owner; left out where no one was named.
    public var contact: LedgerDigest? = nil
    /// 首报期次 · The first half-month that is reported.
    public var reportFrom: HalfMonth = .epoch

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(name: String, category: String = "", code: String = "", place: String = "", unit: String, leader: String, team: Projects.Team? = nil, tracker: String = "", start: Day, finish: Day, investment: Int64 = 0, stage: Projects.Stage = .preparation, greenChannel: Bool = false, document: String, owner: String = "", account: String = "", contact: LedgerDigest? = nil, reportFrom: HalfMonth) {
      self.name = name
      self.category = category
      self.code = code
      self.place = place
      self.unit = unit
      self.leader = leader
      self.team = team
      self.tracker = tracker
      self.start = start
      self.finish = finish
      self.investment = investment
      self.stage = stage
      self.greenChannel = greenChannel
      self.document = document
      self.owner = owner
      self.account = account
      self.contact = contact
      self.reportFrom = reportFrom
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      account = try fields.usual("account", "")
      category = try fields.usual("category", "")
      code = try fields.usual("code", "")
      contact = try fields.optional("contact")
      document = try fields.required("document")
      finish = try fields.required("finish")
      greenChannel = try fields.usual("greenChannel", false)
      investment = try fields.usual("investment", 0)
      leader = try fields.required("leader")
      name = try fields.required("name")
      owner = try fields.usual("owner", "")
      place = try fields.usual("place", "")
      reportFrom = try fields.required("reportFrom")
      stage = try fields.usual("stage", .preparation)
      start = try fields.required("start")
      team = try fields.optional("team")
      tracker = try fields.usual("tracker", "")
      unit = try fields.required("unit")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !account.isEmpty { writer.name("account"); writer.freeText(account) }
      if !category.isEmpty { writer.name("category"); category.write(to: &writer) }
      if !code.isEmpty { writer.name("code"); code.write(to: &writer) }
      if let value = contact { writer.name("contact"); value.write(to: &writer) }
      writer.name("document"); writer.freeText(document)
      writer.name("finish"); finish.write(to: &writer)
      if greenChannel { writer.name("greenChannel"); greenChannel.write(to: &writer) }
      if investment != 0 { writer.name("investment"); investment.write(to: &writer) }
      writer.name("leader"); writer.freeText(leader)
      writer.name("name"); writer.freeText(name)
      if !owner.isEmpty { writer.name("owner"); writer.freeText(owner) }
      if !place.isEmpty { writer.name("place"); writer.freeText(place) }
      writer.name("reportFrom"); reportFrom.write(to: &writer)
      if stage != .preparation { writer.name("stage"); stage.write(to: &writer) }
      writer.name("start"); start.write(to: &writer)
      if let value = team { writer.name("team"); value.write(to: &writer) }
      if !tracker.isEmpty { writer.name("tracker"); writer.freeText(tracker) }
      writer.name("unit"); unit.write(to: &writer)
    }
  }
}

extension Projects {
  /// 变更分管领导 · Another leader, in charge from this moment on so that there is never a gap.
  public struct LeaderChange: Record, Equatable {
    /// 新分管领导 · The id of the new leader: the head of the government or of an organ, other than the one in charge.
    public var leader: String = ""
    /// 变更原因 · Why the leader changes.
    public var reason: String = ""
    /// 决定文号 · The number of the document that decides it.
    public var document: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ leader: String, reason: String, document: String) {
      self.leader = leader
      self.reason = reason
      self.document = document
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      document = try fields.required("document")
      leader = try fields.required("leader")
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("document"); writer.freeText(document)
      writer.name("leader"); writer.freeText(leader)
      writer.name("reason"); writer.freeText(reason)
    }
  }
}

extension Projects {
  /// 变更责任单位 · Another responsible unit, which brings its team with it.
  public struct UnitChange: Record, Equatable {
    /// 新责任单位 · The code of the new unit, other than the one that answers now.
    public var unit: String = ""
    /// 新工作班子 · The new unit's team, so that there is no day without one.
    public var team: Projects.Team = Projects.Team()
    /// 变更原因 · Why the unit changes.
    public var reason: String = ""
    /// 决定文号 · The number of the document that decides it.
    public var document: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ unit: String, team: Projects.Team, reason: String, document: String) {
      self.unit = unit
      self.team = team
      self.reason = reason
      self.document = document
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      document = try fields.required("document")
      reason = try fields.required("reason")
      team = try fields.required("team")
      unit = try fields.required("unit")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("document"); writer.freeText(document)
      writer.name("reason"); writer.freeText(reason)
      writer.name("team"); team.write(to: &writer)
      writer.name("unit"); unit.write(to: &writer)
    }
  }
}

extension Projects {
  /// 组建、调整工作班子 · The first working team, or another one in its place.
  public struct TeamChange: Record, Equatable {
    /// 工作班子 · The whole team as it is from now on.
    public var team: Projects.Team = Projects.Team()
    /// 调整原因 · Why it changes; needed where there is a team already.
    public var reason: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ team: Projects.Team, reason: String = "") {
      self.team = team
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      reason = try fields.usual("reason", "")
      team = try fields.required("team")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !reason.isEmpty { writer.name("reason"); writer.freeText(reason) }
      writer.name("team"); team.write(to: &writer)
    }
  }
}

extension Projects {
  /// 指定跟踪督办专人 · Who follows the project to the end from this moment on.
  public struct TrackerChange: Record, Equatable {
    /// 跟踪督办专人 · The id of an officer of the efficiency office or supervision, other than the one who follows it now.
    public var tracker: String = ""
    /// 变更原因 · Why it changes; needed where someone follows it already.
    public var reason: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ tracker: String, reason: String = "") {
      self.tracker = tracker
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      reason = try fields.usual("reason", "")
      tracker = try fields.required("tracker")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !reason.isEmpty { writer.name("reason"); writer.freeText(reason) }
      writer.name("tracker"); writer.freeText(tracker)
    }
  }
}

extension Projects {
  /// 调整要求完成时间 · Another required finish of the whole project.
  public struct FinishChange: Record, Equatable {
    /// 要求完成时间 · The day by which it must be complete: today or later, not before its start, within thirty years.
    public var finish: Day = Day(0)
    /// 调整原因 · Why the day changes.
    public var reason: String = ""
    /// 决定文号 · The number of the document that decides it.
    public var document: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ finish: Day, reason: String, document: String) {
      self.finish = finish
      self.reason = reason
      self.document = document
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      document = try fields.required("document")
      finish = try fields.required("finish")
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("document"); writer.freeText(document)
      writer.name("finish"); finish.write(to: &writer)
      writer.name("reason"); writer.freeText(reason)
    }
  }
}

extension Projects {
  /// 关联审批办件 · An approval case that belongs to the project.
  public struct CaseLink: Record, Equatable {
    /// 办件编号 · The key of the case, which exists and is named once; at most 1,000 cases of a project.
    public var `case`: DossierKey = DossierKey(.case, "-")

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ `case`: DossierKey) {
      self.case = `case`
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      `case` = try fields.required("case")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("case"); `case`.write(to: &writer)
    }
  }
}

extension Projects {
  /// 项目整体决定 · A decision to suspend, resume or cancel the project as a whole, by a document.
  public struct Order: Record, Equatable {
    /// 决定原因 · Why it is decided.
    public var reason: String = ""
    /// 决定文号 · The number of the document that decides it.
    public var document: String = ""
    /// 续报起始期次 · Where the project goes on, the first half-month whose report is owed again; the engine says it, and leaves it out otherwise.
    public internal(set) var owed: HalfMonth? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ reason: String, document: String) {
      self.reason = reason
      self.document = document
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      document = try fields.required("document")
      if fields.isRecorded { owed = try fields.optional("owed") }
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("document"); writer.freeText(document)
      if let value = owed { writer.name("owed"); value.write(to: &writer) }
      writer.name("reason"); writer.freeText(reason)
    }
  }
}

extension Projects {
  /// 项目竣工 · That the project is built: every task of the schedule in force is done.
  public struct Completion: Record, Equatable {
    /// 竣工日期 · The day it was complete, not in the future and not before its start.
    public var finished: Day = Day(0)
    /// 验收文件文号 · The number of the document of acceptance.
    public var document: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ finished: Day, document: String) {
      self.finished = finished
      self.document = document
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      document = try fields.required("document")
      finished = try fields.required("finished")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("document"); writer.freeText(document)
      writer.name("finished"); finished.write(to: &writer)
    }
  }
}

extension Projects {
  /// 分解目标 · One target of the tree, broken down layer by layer.
  public struct Target: Record, Equatable {
    /// 目标编号 · Its short name within the tree, 1…64 bytes, given once.
    public var id: String = ""
    /// 上级目标 · The short name of the target it is a part of; empty at the top.
    public var parent: String = ""
    /// 目标内容 · What is to be reached, of at most 512 bytes.
    public var name: String = ""
    /// 责任单位 · The code of the unit that owes it; the responsible unit where empty.
    public var unit: String = ""
    /// 计量单位 · What it is measured in, such as 亩 or 公里; empty where it is not counted.
    public var measure: String = ""
    /// 目标数量 · How much is to be reached, in thousandths of the measure.
    public var quantity: Int64 = 0
    /// 完成时限 · The day by which it is reached, between the project's start and finish and not after its parent's.
    public var by: Day = Day(0)
    /// 责任人 · The id of the officer who owes it; empty where none is named.
    public var officer: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ id: String, parent: String = "", name: String, unit: String = "", measure: String = "", quantity: Int64 = 0, by: Day, officer: String = "") {
      self.id = id
      self.parent = parent
      self.name = name
      self.unit = unit
      self.measure = measure
      self.quantity = quantity
      self.by = by
      self.officer = officer
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      by = try fields.required("by")
      id = try fields.required("id")
      measure = try fields.usual("measure", "")
      name = try fields.required("name")
      officer = try fields.usual("officer", "")
      parent = try fields.usual("parent", "")
      quantity = try fields.usual("quantity", 0)
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("by"); by.write(to: &writer)
      writer.name("id"); id.write(to: &writer)
      if !measure.isEmpty { writer.name("measure"); writer.freeText(measure) }
      writer.name("name"); writer.freeText(name)
      if !officer.isEmpty { writer.name("officer"); officer.write(to: &writer) }
      if !parent.isEmpty { writer.name("parent"); writer.freeText(parent) }
      if quantity != 0 { writer.name("quantity"); quantity.write(to: &writer) }
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Projects {
  /// 目标任务分解表 · The tree of targets: parts in the measure of their whole add up to it.
  public struct TargetTree: Record, Equatable {
    /// 分解目标 · The targets, 1…10,000, in any order.
    public var targets: [Projects.Target] = []
    /// 调整原因 · Why the tree changes; needed where there is one already.
    public var reason: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ targets: [Projects.Target], reason: String = "") {
      self.targets = targets
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      reason = try fields.usual("reason", "")
      targets = try fields.required("targets")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !reason.isEmpty { writer.name("reason"); writer.freeText(reason) }
      writer.name("targets"); targets.write(to: &writer)
    }
  }
}

extension Projects {
  /// 分期投资计划 · One part of the planned investment.
  public struct InvestmentShare: Record, Equatable {
    /// 截止日期 · The day by which it is to be spent, after the part before and within the project's start and finish.
    public var through: Day = Day(0)
    /// 计划投资额 · How much is to be spent in this part, in fen.
    public var amount: Int64 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(through: Day, amount: Int64) {
      self.through = through
      self.amount = amount
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      amount = try fields.required("amount")
      through = try fields.required("through")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("amount"); amount.write(to: &writer)
      writer.name("through"); through.write(to: &writer)
    }
  }
}

extension Projects {
  /// 投资计划 · The investment plan: its parts add up to the whole, which becomes the project's.
  public struct InvestmentPlan: Record, Equatable {
    /// 计划总投资 · The whole investment in fen, more than 0.
    public var total: Int64 = 0
    /// 分期计划 · The parts in the order of their days, 1…1,000.
    public var shares: [Projects.InvestmentShare] = []
    /// 调整原因 · Why it changes; needed where there is a plan already or the whole is another one.
    public var reason: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(total: Int64, shares: [Projects.InvestmentShare], reason: String = "") {
      self.total = total
      self.shares = shares
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      reason = try fields.usual("reason", "")
      shares = try fields.required("shares")
      total = try fields.required("total")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !reason.isEmpty { writer.name("reason"); writer.freeText(reason) }
      writer.name("shares"); shares.write(to: &writer)
      writer.name("total"); total.write(to: &writer)
    }
  }
}

extension Projects {
  /// 倒排工期计划报送 · A backward schedule handed in for the leader's approval; only one may wait at a time.
  public struct PlanSubmission: Record, Equatable {
    /// 工期计划 · The schedule, without facts of its tasks and ending no later than the required finish.
    public var plan: WorkPlan = WorkPlan()
    /// 调整原因 · Why it changes; needed where a schedule is in force.
    public var reason: String = ""
    /// 计划版本号 · Its version, counted from 1; the engine gives it.
    public internal(set) var version: Int32? = nil
    /// 报送人 · The id of who handed it in, who may not approve it; the engine says it.
    public internal(set) var by: String? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ plan: WorkPlan, reason: String = "") {
      self.plan = plan
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      if fields.isRecorded { by = try fields.optional("by") }
      plan = try fields.required("plan")
      reason = try fields.usual("reason", "")
      if fields.isRecorded { version = try fields.optional("version") }
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = by { writer.name("by"); value.write(to: &writer) }
      writer.name("plan"); plan.write(to: &writer)
      if !reason.isEmpty { writer.name("reason"); writer.freeText(reason) }
      if let value = version { writer.name("version"); value.write(to: &writer) }
    }
  }
}

extension Projects {
  /// 批准工期计划 · The leader in charge approves a schedule, which is the one in force from now on.
  public struct PlanApproval: Record, Equatable {
    /// 计划版本号 · Which version, the one that waits for approval.
    public var version: Int32 = 0
    /// 批准文号 · The number of the document that approves it; empty where there is none.
    public var document: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ version: Int32, document: String = "") {
      self.version = version
      self.document = document
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      document = try fields.usual("document", "")
      version = try fields.required("version")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !document.isEmpty { writer.name("document"); writer.freeText(document) }
      writer.name("version"); version.write(to: &writer)
    }
  }
}

extension Projects {
  /// 退回工期计划 · The leader in charge sends a schedule back.
  public struct PlanRejection: Record, Equatable {
    /// 计划版本号 · Which version, the one that waits for approval.
    public var version: Int32 = 0
    /// 退回原因 · Why it is sent back.
    public var reason: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ version: Int32, reason: String) {
      self.version = version
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      reason = try fields.required("reason")
      version = try fields.required("version")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("reason"); writer.freeText(reason)
      writer.name("version"); version.write(to: &writer)
    }
  }
}

extension Projects {
  /// 任务进展 · When one task of the schedule began and when it was done.
  public struct TaskFact: Record, Equatable {
    /// 任务编号 · Which task of the schedule in force, by its short name.
    public var task: String = ""
    /// 实际开工日 · The day it began, not in the future; left out where it has not begun.
    public var started: Day? = nil
    /// 实际完成日 · The day it was done, on or after it began and not in the future; left out where it is not done.
    public var finished: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ task: String, started: Day? = nil, finished: Day? = nil) {
      self.task = task
      self.started = started
      self.finished = finished
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      finished = try fields.optional("finished")
      started = try fields.optional("started")
      task = try fields.required("task")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = finished { writer.name("finished"); value.write(to: &writer) }
      if let value = started { writer.name("started"); value.write(to: &writer) }
      writer.name("task"); writer.freeText(task)
    }
  }
}

extension Projects {
  /// 任务进展登记 · What is known of tasks between two reports.
  public struct TaskFacts: Record, Equatable {
    /// 任务进展 · The facts, each task at most once.
    public var facts: [Projects.TaskFact] = []
    /// 更正原因 · Why facts told before are taken back; needed where any is.
    public var reason: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ facts: [Projects.TaskFact], reason: String = "") {
      self.facts = facts
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      facts = try fields.required("facts")
      reason = try fields.usual("reason", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("facts"); facts.write(to: &writer)
      if !reason.isEmpty { writer.name("reason"); writer.freeText(reason) }
    }
  }
}

extension Projects {
  /// 会议决定事项 · A decision of a meeting, which becomes a problem that is assigned and followed up.
  public struct MeetingDecision: Record, Equatable {
    /// 决定内容 · What is to be done.
    public var text: String = ""
    /// 承办单位 · The code of the unit that does it.
    public var unit: String = ""
    /// 承办人 · The id of the officer of that unit who does it; empty where none is named.
    public var officer: String = ""
    /// 办理期限 · The day by which it is done, today or later.
    public var due: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ text: String, unit: String, officer: String = "", due: Day) {
      self.text = text
      self.unit = unit
      self.officer = officer
      self.due = due
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      due = try fields.required("due")
      officer = try fields.usual("officer", "")
      text = try fields.required("text")
      unit = try fields.required("unit")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("due"); due.write(to: &writer)
      if !officer.isEmpty { writer.name("officer"); officer.write(to: &writer) }
      writer.name("text"); writer.freeText(text)
      writer.name("unit"); unit.write(to: &writer)
    }
  }
}

extension Projects {
  /// 协调会 · A meeting about the project, whose decisions are followed up.
  public struct Meeting: Record, Equatable {
    /// 会议日期 · The day it was held, not in the future.
    public var day: Day = Day(0)
    /// 会议议题 · What it was about, of at most 512 bytes.
    public var title: String = ""
    /// 会议纪要文号 · The number of the minutes.
    public var document: String = ""
    /// 参会单位 · The codes of the units that took part, at most 200.
    public var units: [String] = []
    /// 决定事项 · What was decided, at most 200 decisions.
    public var decisions: [Projects.MeetingDecision] = []
    /// 首项决定编号 · The problem number of the first decision, the others following it; the engine says it, and leaves it out where nothing was decided.
    public internal(set) var first: Int32? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(day: Day, title: String, document: String, units: [String] = [], decisions: [Projects.MeetingDecision] = []) {
      self.day = day
      self.title = title
      self.document = document
      self.units = units
      self.decisions = decisions
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      day = try fields.required("day")
      decisions = try fields.list("decisions")
      document = try fields.required("document")
      if fields.isRecorded { first = try fields.optional("first") }
      title = try fields.required("title")
      units = try fields.list("units")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("day"); day.write(to: &writer)
      if !decisions.isEmpty { writer.name("decisions"); decisions.write(to: &writer) }
      writer.name("document"); writer.freeText(document)
      if let value = first { writer.name("first"); value.write(to: &writer) }
      writer.name("title"); writer.freeText(title)
      if !units.isEmpty { writer.name("units"); writer.freeText(units) }
    }
  }
}

extension Projects {
  /// 项目问题 · A problem that stands in the way of the project.
  public struct Problem: Record, Equatable {
    /// 问题标题 · What it is in a line, of at most 512 bytes.
    public var title: String = ""
    /// 问题说明 · More of it, with no personal data since it stays in the ledger.
    public var text: String = ""
    /// 问题来源 · Where it comes from; always the owner where the owner raises it.
    public var source: Projects.ProblemSource = .unit
    /// 问题编号 · Its number within the project, counted from 1 together with decisions; the engine gives it.
    public internal(set) var number: Int32? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ title: String, text: String = "", source: Projects.ProblemSource = .unit) {
      self.title = title
      self.text = text
      self.source = source
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      if fields.isRecorded { number = try fields.optional("number") }
      source = try fields.usual("source", .unit)
      text = try fields.usual("text", "")
      title = try fields.required("title")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = number { writer.name("number"); value.write(to: &writer) }
      if source != .unit { writer.name("source"); source.write(to: &writer) }
      if !text.isEmpty { writer.name("text"); writer.freeText(text) }
      writer.name("title"); writer.freeText(title)
    }
  }
}

extension Projects {
  /// 问题交办 · A problem given to a unit to solve, or given again before it is solved.
  public struct ProblemAssignment: Record, Equatable {
    /// 问题编号 · Which problem, raised or assigned.
    public var number: Int32 = 0
    /// 承办单位 · The code of the unit that solves it.
    public var unit: String = ""
    /// 承办人 · The id of the officer of that unit who solves it; empty where none is named.
    public var officer: String = ""
    /// 跟踪督办人 · The id of the officer of the efficiency office or supervision who follows it; the project's tracker where empty.
    public var follower: String = ""
    /// 解决期限 · The day by which it is solved, today or later.
    public var due: Day = Day(0)
    /// 交办文号 · The number of the document that assigns it; needed where the day is put off.
    public var document: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ number: Int32, unit: String, officer: String = "", follower: String = "", due: Day, document: String = "") {
      self.number = number
      self.unit = unit
      self.officer = officer
      self.follower = follower
      self.due = due
      self.document = document
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      document = try fields.usual("document", "")
      due = try fields.required("due")
      follower = try fields.usual("follower", "")
      number = try fields.required("number")
      officer = try fields.usual("officer", "")
      unit = try fields.required("unit")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !document.isEmpty { writer.name("document"); writer.freeText(document) }
      writer.name("due"); due.write(to: &writer)
      if !follower.isEmpty { writer.name("follower"); writer.freeText(follower) }
      writer.name("number"); number.write(to: &writer)
      if !officer.isEmpty { writer.name("officer"); officer.write(to: &writer) }
      writer.name("unit"); unit.write(to: &writer)
    }
  }
}

extension Projects {
  /// 问题解决 · A problem is solved, as the unit that owes it says.
  public struct ProblemSolution: Record, Equatable {
    /// 问题编号 · Which problem, one assigned to the actor's unit.
    public var number: Int32 = 0
    /// 解决情况 · How it was solved.
    public var result: String = ""
    /// 佐证档案序号 · Numbers of documents of the archive that show it, at most 1,000.
    public var evidence: [Int32] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ number: Int32, result: String, evidence: [Int32] = []) {
      self.number = number
      self.result = result
      self.evidence = evidence
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      evidence = try fields.list("evidence")
      number = try fields.required("number")
      result = try fields.required("result")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !evidence.isEmpty { writer.name("evidence"); evidence.write(to: &writer) }
      writer.name("number"); number.write(to: &writer)
      writer.name("result"); writer.freeText(result)
    }
  }
}

extension Projects {
  /// 问题核实 · The office checks whether a problem is solved.
  public struct ProblemCheck: Record, Equatable {
    /// 问题编号 · Which problem, one that its unit calls solved.
    public var number: Int32 = 0
    /// 是否解决 · Whether it is solved; where not, it is assigned as before.
    public var passed: Bool = false
    /// 核实意见 · What was found; needed where it is not solved.
    public var note: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ number: Int32, passed: Bool, note: String = "") {
      self.number = number
      self.passed = passed
      self.note = note
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      note = try fields.usual("note", "")
      number = try fields.required("number")
      passed = try fields.required("passed")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !note.isEmpty { writer.name("note"); writer.freeText(note) }
      writer.name("number"); number.write(to: &writer)
      writer.name("passed"); passed.write(to: &writer)
    }
  }
}

extension Projects {
  /// 问题销号 · A problem that was checked is struck off.
  public struct ProblemWriteOff: Record, Equatable {
    /// 问题编号 · Which problem, one that the office verified.
    public var number: Int32 = 0
    /// 销号说明 · A remark; empty where there is none.
    public var note: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ number: Int32, note: String = "") {
      self.number = number
      self.note = note
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      note = try fields.usual("note", "")
      number = try fields.required("number")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !note.isEmpty { writer.name("note"); writer.freeText(note) }
      writer.name("number"); number.write(to: &writer)
    }
  }
}

extension Projects {
  /// 问题重新交办 · A problem is given back to its unit after it was called solved.
  public struct ProblemReopening: Record, Equatable {
    /// 问题编号 · Which problem: solved, verified or struck off.
    public var number: Int32 = 0
    /// 重新交办原因 · Why it is opened again.
    public var reason: String = ""
    /// 解决期限 · The new day by which it is solved, today or later.
    public var due: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ number: Int32, reason: String, due: Day) {
      self.number = number
      self.reason = reason
      self.due = due
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      due = try fields.required("due")
      number = try fields.required("number")
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("due"); due.write(to: &writer)
      writer.name("number"); number.write(to: &writer)
      writer.name("reason"); writer.freeText(reason)
    }
  }
}

extension Projects {
  /// 挂牌督办 · The project is listed for supervision, with number, leader, deadline and weekly reports.
  public struct Listing: Record, Equatable {
    /// 督办编号 · The number it is listed under, of at most 64 bytes.
    public var number: String = ""
    /// 督办事项 · What is to be done.
    public var matter: String = ""
    /// 督办领导 · The id of the leader in charge of it: the head of the government or of an organ.
    public var leader: String = ""
    /// 督办期限 · The day by which it is done, today or later and within thirty years.
    public var deadline: Day = Day(0)
    /// 督办文号 · The number of the document that lists it.
    public var document: String = ""
    /// 再次督办原因 · Why it is listed again; needed where it was listed before.
    public var reason: String = ""
    /// 首次周报日 · The day of the first weekly report, moved to a working day; the engine says it.
    public internal(set) var weekly: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ number: String, matter: String, leader: String, deadline: Day, document: String, reason: String = "") {
      self.number = number
      self.matter = matter
      self.leader = leader
      self.deadline = deadline
      self.document = document
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      deadline = try fields.required("deadline")
      document = try fields.required("document")
      leader = try fields.required("leader")
      matter = try fields.required("matter")
      number = try fields.required("number")
      reason = try fields.usual("reason", "")
      if fields.isRecorded { weekly = try fields.optional("weekly") }
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("deadline"); deadline.write(to: &writer)
      writer.name("document"); writer.freeText(document)
      writer.name("leader"); writer.freeText(leader)
      writer.name("matter"); writer.freeText(matter)
      writer.name("number"); writer.freeText(number)
      if !reason.isEmpty { writer.name("reason"); writer.freeText(reason) }
      if let value = weekly { writer.name("weekly"); value.write(to: &writer) }
    }
  }
}

extension Projects {
  /// 挂牌督办周报 · A weekly report of a listed project, one a week.
  public struct ListingReport: Record, Equatable {
    /// 进展情况 · What was done since the last one.
    public var text: String = ""
    /// 应报日 · The day it was due; the engine says it.
    public internal(set) var due: Day? = nil
    /// 下次周报日 · The day of the next one, moved to a working day; the engine says it.
    public internal(set) var next: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ text: String) {
      self.text = text
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      if fields.isRecorded { due = try fields.optional("due") }
      if fields.isRecorded { next = try fields.optional("next") }
      text = try fields.required("text")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = due { writer.name("due"); value.write(to: &writer) }
      if let value = next { writer.name("next"); value.write(to: &writer) }
      writer.name("text"); writer.freeText(text)
    }
  }
}

extension Projects {
  /// 挂牌督办核查 · The office checks whether a listed matter is done.
  public struct ListingCheck: Record, Equatable {
    /// 是否完成 · Whether it is done; only then can it be signed off.
    public var passed: Bool = false
    /// 核查意见 · What was found; needed where it is not done.
    public var note: String = ""
    /// 佐证档案序号 · Numbers of documents of the archive that show it; at least one where it is done.
    public var evidence: [Int32] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(passed: Bool, note: String = "", evidence: [Int32] = []) {
      self.passed = passed
      self.note = note
      self.evidence = evidence
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      evidence = try fields.list("evidence")
      note = try fields.usual("note", "")
      passed = try fields.required("passed")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !evidence.isEmpty { writer.name("evidence"); evidence.write(to: &writer) }
      if !note.isEmpty { writer.name("note"); writer.freeText(note) }
      writer.name("passed"); passed.write(to: &writer)
    }
  }
}

extension Projects {
  /// 挂牌督办销号 · A listed matter that was found done is signed off.
  public struct Delisting: Record, Equatable {
    /// 销号说明 · A remark; empty where there is none.
    public var note: String = ""

    /// A record of what is said.
    public init(_ note: String = "") {
      self.note = note
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      note = try fields.usual("note", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !note.isEmpty { writer.name("note"); writer.freeText(note) }
    }
  }
}

extension Projects {
  /// 项目监察发现 · Something about the project that was not done in time, found by time alone.
  public struct Finding: Record, Equatable {
    /// 监察规则 · Which of the rules of key projects was broken, P1…P7.
    public var rule: FaultRule = .p1
    /// 严重程度 · How heavy the fault is: its usual class.
    public var severity: FaultRule.Class = .yellow
    /// 发生日 · The day it is counted on, the last day for what was owed.
    public var day: Day = Day(0)
    /// 应办日 · The day by which it was due.
    public var due: Day? = nil
    /// 责任单位 · The code of the unit that owes it; empty where the office does.
    public var unit: String = ""
    /// 问题编号 · The number of the problem that was not solved; 0 where it is about none.
    public var number: Int32 = 0
    /// 卡号 · The number of the card that was not taken in; empty where it is about none.
    public var card: String = ""
    /// 期次 · The half-month whose report or urging it is about; left out where it is about none.
    public var period: HalfMonth? = nil
    /// 催办阶梯 · The rung whose record is missing; left out where it is about none.
    public var rung: Projects.UrgingRung? = nil
    /// 下次周报日 · The day of the next weekly report, where one was missed; left out otherwise.
    public var next: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(rule: FaultRule, severity: FaultRule.Class, day: Day, due: Day? = nil, unit: String = "", number: Int32 = 0, card: String = "", period: HalfMonth? = nil, rung: Projects.UrgingRung? = nil, next: Day? = nil) {
      self.rule = rule
      self.severity = severity
      self.day = day
      self.due = due
      self.unit = unit
      self.number = number
      self.card = card
      self.period = period
      self.rung = rung
      self.next = next
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      card = try fields.usual("card", "")
      day = try fields.required("day")
      due = try fields.optional("due")
      next = try fields.optional("next")
      number = try fields.usual("number", 0)
      period = try fields.optional("period")
      rule = try fields.required("rule")
      rung = try fields.optional("rung")
      severity = try fields.required("severity")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !card.isEmpty { writer.name("card"); writer.freeText(card) }
      writer.name("day"); day.write(to: &writer)
      if let value = due { writer.name("due"); value.write(to: &writer) }
      if let value = next { writer.name("next"); value.write(to: &writer) }
      if number != 0 { writer.name("number"); number.write(to: &writer) }
      if let value = period { writer.name("period"); value.write(to: &writer) }
      writer.name("rule"); rule.write(to: &writer)
      if let value = rung { writer.name("rung"); value.write(to: &writer) }
      writer.name("severity"); severity.write(to: &writer)
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Projects {
  /// 半月进度表 · The report of a half-month, or its correction.
  public struct ProgressReport: Record, Equatable {
    /// 报送期次 · Which half-month: begun, and not before the first that is reported.
    public var period: HalfMonth = .epoch
    /// 完成进度 · How much of the whole is done, in basis points 0…10,000.
    public var progress: Int32 = 0
    /// 本期完成投资 · Invested in the half-month, in fen; negative only with a reason, to correct what was told before.
    public var invested: Int64 = 0
    /// 签报负责人 · The id of who signed it: the leader in charge or the head of the responsible unit.
    public var signedBy: String = ""
    /// 任务进展 · What is known of tasks and milestones of the schedule in force; empty where nothing is new.
    public var tasks: [Projects.TaskFact] = []
    /// 存在问题 · Problems met; empty where there are none.
    public var problems: String = ""
    /// 请求事项 · What is asked for; empty where nothing is.
    public var requests: String = ""
    /// 下期计划 · The work of the next half-month; empty where nothing is told.
    public var next: String = ""
    /// 变动原因 · Why progress, investment or a task's fact goes back, or why it is corrected; needed in these cases.
    public var reason: String = ""
    /// 累计完成投资 · Invested so far in fen, as the unit reckons it, which must agree with the ledger; not compared where left out.
    public var cumulative: Int64? = nil
    /// 项目阶段 · How far it has come; as before where left out.
    public var stage: Projects.Stage? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ period: HalfMonth, progress: Int32, invested: Int64, signedBy: String, tasks: [Projects.TaskFact] = [], problems: String = "", requests: String = "", next: String = "", reason: String = "", cumulative: Int64? = nil, stage: Projects.Stage? = nil) {
      self.period = period
      self.progress = progress
      self.invested = invested
      self.signedBy = signedBy
      self.tasks = tasks
      self.problems = problems
      self.requests = requests
      self.next = next
      self.reason = reason
      self.cumulative = cumulative
      self.stage = stage
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      cumulative = try fields.optional("cumulative")
      invested = try fields.required("invested")
      next = try fields.usual("next", "")
      period = try fields.required("period")
      problems = try fields.usual("problems", "")
      progress = try fields.required("progress")
      reason = try fields.usual("reason", "")
      requests = try fields.usual("requests", "")
      signedBy = try fields.required("signedBy")
      stage = try fields.optional("stage")
      tasks = try fields.list("tasks")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = cumulative { writer.name("cumulative"); value.write(to: &writer) }
      writer.name("invested"); invested.write(to: &writer)
      if !next.isEmpty { writer.name("next"); writer.freeText(next) }
      writer.name("period"); period.write(to: &writer)
      if !problems.isEmpty { writer.name("problems"); writer.freeText(problems) }
      writer.name("progress"); progress.write(to: &writer)
      if !reason.isEmpty { writer.name("reason"); writer.freeText(reason) }
      if !requests.isEmpty { writer.name("requests"); writer.freeText(requests) }
      writer.name("signedBy"); writer.freeText(signedBy)
      if let value = stage { writer.name("stage"); value.write(to: &writer) }
      if !tasks.isEmpty { writer.name("tasks"); tasks.write(to: &writer) }
    }
  }
}

extension Projects {
  /// 半月汇报记录 · A report as the ledger knows it, with what follows from the day it came.
  public struct ProgressRecord: Record, Equatable {
    /// 半月进度表 · The report as it was handed in.
    public var report: Projects.ProgressReport = Projects.ProgressReport()
    /// 应报日 · The day it was due, put off where it was excused.
    public var due: Day = Day(0)
    /// 逾期工作日 · Working days it came late, at least 1 where it was late and 0 in time; a correction keeps the first report's.
    public var late: Int32 = 0
    /// 累计完成投资 · Invested so far as the ledger reckons it, in fen.
    public var cumulative: Int64 = 0
    /// 投资更正额 · For a correction, how much more was invested than the report before said, in fen; negative for less.
    public var change: Int64 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(report: Projects.ProgressReport, due: Day, late: Int32 = 0, cumulative: Int64, change: Int64 = 0) {
      self.report = report
      self.due = due
      self.late = late
      self.cumulative = cumulative
      self.change = change
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      change = try fields.usual("change", 0)
      cumulative = try fields.required("cumulative")
      due = try fields.required("due")
      late = try fields.usual("late", 0)
      report = try fields.required("report")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if change != 0 { writer.name("change"); change.write(to: &writer) }
      writer.name("cumulative"); cumulative.write(to: &writer)
      writer.name("due"); due.write(to: &writer)
      if late != 0 { writer.name("late"); late.write(to: &writer) }
      writer.name("report"); report.write(to: &writer)
    }
  }
}

extension Projects {
  /// 延期报送 · Leave to report later, for good cause.
  public struct ReportExcuse: Record, Equatable {
    /// 报送期次 · Which half-month, one without a report.
    public var period: HalfMonth = .epoch
    /// 延至日期 · The day by which it must come: after the due day by at most 366 days, and not past.
    public var until: Day = Day(0)
    /// 延期原因 · Why it may come later.
    public var reason: String = ""
    /// 同意文号 · The number of the document that allows it.
    public var document: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ period: HalfMonth, until: Day, reason: String, document: String) {
      self.period = period
      self.until = until
      self.reason = reason
      self.document = document
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      document = try fields.required("document")
      period = try fields.required("period")
      reason = try fields.required("reason")
      until = try fields.required("until")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("document"); writer.freeText(document)
      writer.name("period"); period.write(to: &writer)
      writer.name("reason"); writer.freeText(reason)
      writer.name("until"); until.write(to: &writer)
    }
  }
}

extension Projects {
  /// 未按时报送 · A half-month report that did not come by the end of its day.
  public struct ReportMiss: Record, Equatable {
    /// 报送期次 · Which half-month.
    public var period: HalfMonth = .epoch
    /// 应报日 · The day it was due.
    public var due: Day = Day(0)
    /// 连续逾期次数 · How many were missed one after the other, this one included.
    public var inRow: Int32 = 0
    /// 本季逾期次数 · How many of the same quarter were missed, this one included.
    public var inQuarter: Int32 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(period: HalfMonth, due: Day, inRow: Int32, inQuarter: Int32) {
      self.period = period
      self.due = due
      self.inRow = inRow
      self.inQuarter = inQuarter
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      due = try fields.required("due")
      inQuarter = try fields.required("inQuarter")
      inRow = try fields.required("inRow")
      period = try fields.required("period")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("due"); due.write(to: &writer)
      writer.name("inQuarter"); inQuarter.write(to: &writer)
      writer.name("inRow"); inRow.write(to: &writer)
      writer.name("period"); period.write(to: &writer)
    }
  }
}

extension Projects {
  /// 启动催办 · A rung of the ladder that was reached for a missing report.
  public struct Urging: Record, Equatable {
    /// 报送期次 · The half-month whose report is missing.
    public var period: HalfMonth = .epoch
    /// 催办阶梯 · Which rung was reached.
    public var rung: Projects.UrgingRung = .telephone
    /// 催办原因 · Whether days or misses led there.
    public var cause: Projects.UrgingCause = .overdue
    /// 计数 · How many working days late, or how many reports missed, as the cause says.
    public var count: Int32 = 0
    /// 应报日 · The day the report was due, from which days are counted.
    public var due: Day = Day(0)
    /// 记录期限 · The last day for recording what was done on the rung; left out where the profile asks for no record.
    public var recordBy: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(period: HalfMonth, rung: Projects.UrgingRung, cause: Projects.UrgingCause, count: Int32, due: Day, recordBy: Day? = nil) {
      self.period = period
      self.rung = rung
      self.cause = cause
      self.count = count
      self.due = due
      self.recordBy = recordBy
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      cause = try fields.required("cause")
      count = try fields.required("count")
      due = try fields.required("due")
      period = try fields.required("period")
      recordBy = try fields.optional("recordBy")
      rung = try fields.required("rung")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("cause"); cause.write(to: &writer)
      writer.name("count"); count.write(to: &writer)
      writer.name("due"); due.write(to: &writer)
      writer.name("period"); period.write(to: &writer)
      if let value = recordBy { writer.name("recordBy"); value.write(to: &writer) }
      writer.name("rung"); rung.write(to: &writer)
    }
  }
}

extension Projects {
  /// 催办记录 · What was done on a rung: who was reached, when, and what was promised.
  public struct UrgingRecord: Record, Equatable {
    /// 报送期次 · The half-month whose report is missing.
    public var period: HalfMonth = .epoch
    /// 催办阶梯 · The rung, one that was reached and not yet recorded.
    public var rung: Projects.UrgingRung = .telephone
    /// 催办时间 · When the unit was urged, on or after the day of the rung and not in the future.
    public var urgedAt: Instant = Instant(0)
    /// 接收人 · The id of the officer who was reached.
    public var reached: String = ""
    /// 承诺报送日 · The day the report was promised for, on or after the day of urging; left out where none was promised.
    public var promised: Day? = nil
    /// 催办通知文号 · The notice's number; needed on every rung above the telephone.
    public var document: String = ""
    /// 催办情况 · What was said; empty where nothing is noted.
    public var note: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ period: HalfMonth, rung: Projects.UrgingRung, urgedAt: Instant, reached: String, promised: Day? = nil, document: String = "", note: String = "") {
      self.period = period
      self.rung = rung
      self.urgedAt = urgedAt
      self.reached = reached
      self.promised = promised
      self.document = document
      self.note = note
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      document = try fields.usual("document", "")
      note = try fields.usual("note", "")
      period = try fields.required("period")
      promised = try fields.optional("promised")
      reached = try fields.required("reached")
      rung = try fields.required("rung")
      urgedAt = try fields.required("urgedAt")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !document.isEmpty { writer.name("document"); writer.freeText(document) }
      if !note.isEmpty { writer.name("note"); writer.freeText(note) }
      writer.name("period"); period.write(to: &writer)
      if let value = promised { writer.name("promised"); value.write(to: &writer) }
      writer.name("reached"); writer.freeText(reached)
      writer.name("rung"); rung.write(to: &writer)
      writer.name("urgedAt"); urgedAt.write(to: &writer)
    }
  }
}

extension Projects {
  /// 亮灯依据明细 · One thing that a light was judged by: a value and the threshold that it passed.
  public struct LightReading: Record, Equatable {
    /// 衡量指标 · What was measured.
    public var measure: Projects.LightMeasure = .progress
    /// 实际值 · Its value in basis points, working days, months or reports, as the measure says.
    public var value: Int64 = 0
    /// 阈值 · The threshold of the profile that it passed, in the same unit.
    public var threshold: Int64 = 0
    /// 灯色 · The light it gives.
    public var light: Projects.ProjectLight = .grey
    /// 所涉任务 · The task that decides it; empty where none does.
    public var task: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(measure: Projects.LightMeasure, value: Int64, threshold: Int64, light: Projects.ProjectLight, task: String = "") {
      self.measure = measure
      self.value = value
      self.threshold = threshold
      self.light = light
      self.task = task
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      light = try fields.required("light")
      measure = try fields.required("measure")
      task = try fields.usual("task", "")
      threshold = try fields.required("threshold")
      value = try fields.required("value")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("light"); light.write(to: &writer)
      writer.name("measure"); measure.write(to: &writer)
      if !task.isEmpty { writer.name("task"); writer.freeText(task) }
      writer.name("threshold"); threshold.write(to: &writer)
      writer.name("value"); value.write(to: &writer)
    }
  }
}

extension Projects {
  /// 进度亮灯 · The light of a half-month as it was recorded when its report came or was missed.
  public struct Assessment: Record, Equatable {
    /// 期次 · The half-month.
    public var period: HalfMonth = .epoch
    /// 进度灯 · The light that was recorded.
    public var light: Projects.ProjectLight = .grey
    /// 亮灯依据 · What it was judged by, the heaviest first, one for each measure.
    public var readings: [Projects.LightReading] = []
    /// 连续期数 · How many half-months running it was so heavy or heavier, this one included; 0 where it is green or grey.
    public var running: Int32 = 0
    /// 建议督办措施 · The step that is proposed to follow, which a person takes; left out where none follows.
    public var step: Projects.SupervisionStep? = nil
    /// 完成进度 · Progress as last reported, in basis points.
    public var progress: Int32 = 0
    /// 计划进度 · Progress planned by then, in basis points.
    public var planned: Int32 = 0
    /// 累计完成投资 · Invested so far, in fen.
    public var invested: Int64 = 0
    /// 累计计划投资 · Investment planned by then, in fen.
    public var investmentPlanned: Int64 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(period: HalfMonth, light: Projects.ProjectLight, readings: [Projects.LightReading] = [], running: Int32 = 0, step: Projects.SupervisionStep? = nil, progress: Int32, planned: Int32, invested: Int64, investmentPlanned: Int64) {
      self.period = period
      self.light = light
      self.readings = readings
      self.running = running
      self.step = step
      self.progress = progress
      self.planned = planned
      self.invested = invested
      self.investmentPlanned = investmentPlanned
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      invested = try fields.required("invested")
      investmentPlanned = try fields.required("investmentPlanned")
      light = try fields.required("light")
      period = try fields.required("period")
      planned = try fields.required("planned")
      progress = try fields.required("progress")
      readings = try fields.list("readings")
      running = try fields.usual("running", 0)
      step = try fields.optional("step")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("invested"); invested.write(to: &writer)
      writer.name("investmentPlanned"); investmentPlanned.write(to: &writer)
      writer.name("light"); light.write(to: &writer)
      writer.name("period"); period.write(to: &writer)
      writer.name("planned"); planned.write(to: &writer)
      writer.name("progress"); progress.write(to: &writer)
      if !readings.isEmpty { writer.name("readings"); readings.write(to: &writer) }
      if running != 0 { writer.name("running"); running.write(to: &writer) }
      if let value = step { writer.name("step"); value.write(to: &writer) }
    }
  }
}

extension Projects {
  /// 现场调研 · A visit to the site of the project.
  public struct Visit: Record, Equatable {
    /// 调研日期 · The day of the visit, from the project's start to today.
    public var day: Day = Day(0)
    /// 调研人 · The id of the officer who went; the leader's own visits count for the six ones.
    public var by: String = ""
    /// 调研情况 · What was found on the site.
    public var found: String = ""
    /// 调研纪要文号 · The number of the minutes; empty where there are none.
    public var document: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(day: Day, by: String, found: String, document: String = "") {
      self.day = day
      self.by = by
      self.found = found
      self.document = document
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      by = try fields.required("by")
      day = try fields.required("day")
      document = try fields.usual("document", "")
      found = try fields.required("found")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("by"); by.write(to: &writer)
      writer.name("day"); day.write(to: &writer)
      if !document.isEmpty { writer.name("document"); writer.freeText(document) }
      writer.name("found"); writer.freeText(found)
    }
  }
}

extension Projects {
  /// 统计期间 · Over which days, and of which unit, key projects are counted.
  public struct Period: Record, Equatable {
    /// 起始日 · The first day that counts.
    public var from: Day = Day(0)
    /// 截止日 · The last day that counts.
    public var through: Day = Day(0)
    /// 责任单位 · Only projects of this unit, by its code; empty for all.
    public var unit: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(from: Day, through: Day, unit: String = "") {
      self.from = from
      self.through = through
      self.unit = unit
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      from = try fields.required("from")
      through = try fields.required("through")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("from"); from.write(to: &writer)
      writer.name("through"); through.write(to: &writer)
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Projects {
  /// 统计数 · One count of key projects in a period.
  public struct Cell: Record, Equatable {
    /// 统计项代码 · What is counted, as the counters spell it, such as `filed`.
    public var count: String = ""
    /// 统计项 · The same as it is shown in Chinese.
    public var chinese: String = ""
    /// 统计值 · How many; for `invested` the sum in fen.
    public var value: Int64 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(count: String, chinese: String, value: Int64) {
      self.count = count
      self.chinese = chinese
      self.value = value
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      chinese = try fields.required("chinese")
      count = try fields.required("count")
      value = try fields.required("value")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("chinese"); chinese.write(to: &writer)
      writer.name("count"); writer.freeText(count)
      writer.name("value"); value.write(to: &writer)
    }
  }
}

extension Projects {
  /// 单位统计行 · How one unit did with its projects in a period.
  public struct UnitRow: Record, Equatable {
    /// 责任单位 · The code of the unit.
    public var unit: String = ""
    /// 报送数 · Half-month reports that came, late ones included.
    public var filed: Int64 = 0
    /// 按时报送数 · Reports of these that came in time.
    public var onTime: Int64 = 0
    /// 逾期数 · Reports that did not come in time.
    public var missed: Int64 = 0
    /// 催办次数 · Rungs of the ladder that were reached.
    public var urged: Int64 = 0
    /// 监察发现数 · Rules of key projects that were broken.
    public var faults: Int64 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(unit: String, filed: Int64, onTime: Int64, missed: Int64, urged: Int64, faults: Int64) {
      self.unit = unit
      self.filed = filed
      self.onTime = onTime
      self.missed = missed
      self.urged = urged
      self.faults = faults
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      faults = try fields.required("faults")
      filed = try fields.required("filed")
      missed = try fields.required("missed")
      onTime = try fields.required("onTime")
      unit = try fields.required("unit")
      urged = try fields.required("urged")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("faults"); faults.write(to: &writer)
      writer.name("filed"); filed.write(to: &writer)
      writer.name("missed"); missed.write(to: &writer)
      writer.name("onTime"); onTime.write(to: &writer)
      writer.name("unit"); unit.write(to: &writer)
      writer.name("urged"); urged.write(to: &writer)
    }
  }
}

extension Projects {
  /// 重点项目统计 · What a period comes to in key projects.
  public struct Table: Record, Equatable {
    /// 起始日 · The first day that counts.
    public var from: Day = Day(0)
    /// 截止日 · The last day that counts.
    public var through: Day = Day(0)
    /// 责任单位 · Only projects of this unit; empty for all.
    public var unit: String = ""
    /// 在列项目数 · Projects put on the list by the end of the period, less those cancelled by then.
    public var projects: Int64 = 0
    /// 应报数 · Reports that came in time or were missed.
    public var reportsDue: Int64 = 0
    /// 按时报送数 · Reports of these that came in time.
    public var onTime: Int64 = 0
    /// 按时报送率 · Reports in time as a share of those due, in basis points, rounded half-up; left out where none was due.
    public var onTimeRate: Int64? = nil
    /// 监察发现数 · Rules of key projects that were broken.
    public var faults: Int64 = 0
    /// 分项统计 · Every count that is not 0, in the order of reading.
    public var counts: [Projects.Cell] = []
    /// 分单位统计 · The same by unit, shown to the office, the head of the government, supervision and audit; empty for others.
    public var byUnit: [Projects.UnitRow] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(from: Day, through: Day, unit: String = "", projects: Int64, reportsDue: Int64, onTime: Int64, onTimeRate: Int64? = nil, faults: Int64, counts: [Projects.Cell] = [], byUnit: [Projects.UnitRow] = []) {
      self.from = from
      self.through = through
      self.unit = unit
      self.projects = projects
      self.reportsDue = reportsDue
      self.onTime = onTime
      self.onTimeRate = onTimeRate
      self.faults = faults
      self.counts = counts
      self.byUnit = byUnit
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      byUnit = try fields.list("byUnit")
      counts = try fields.list("counts")
      faults = try fields.required("faults")
      from = try fields.required("from")
      onTime = try fields.required("onTime")
      onTimeRate = try fields.optional("onTimeRate")
      projects = try fields.required("projects")
      reportsDue = try fields.required("reportsDue")
      through = try fields.required("through")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !byUnit.isEmpty { writer.name("byUnit"); byUnit.write(to: &writer) }
      if !counts.isEmpty { writer.name("counts"); counts.write(to: &writer) }
      writer.name("faults"); faults.write(to: &writer)
      writer.name("from"); from.write(to: &writer)
      writer.name("onTime"); onTime.write(to: &writer)
      if let value = onTimeRate { writer.name("onTimeRate"); value.write(to: &writer) }
      writer.name("projects"); projects.write(to: &writer)
      writer.name("reportsDue"); reportsDue.write(to: &writer)
      writer.name("through"); through.write(to: &writer)
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Projects {
  /// 六个一考评得分 · What a project's facts are worth on the six ones, reckoned afresh and recorded nowhere.
  public struct Score: Record, Equatable {
    /// 项目编号 · The project's number.
    public var number: String = ""
    /// 项目名称 · The project's name.
    public var name: String = ""
    /// 考评方案 · The scheme and its version, as id@version.
    public var scheme: String = ""
    /// 总分 · The score in hundredths of a point, 0…10,000.
    public var total: Int64 = 0
    /// 等次代码 · The grade that the score earns, by its id.
    public var grade: String = ""
    /// 等次 · The grade as it is shown in Chinese.
    public var gradeChinese: String = ""
    /// 考评材料 · The marks that went in and what was deducted, each with its reference.
    public var entry: AppraisalEntry = AppraisalEntry()
    /// 得分说明 · The score line by line, in Chinese.
    public var chinese: String = ""
    /// 得分说明（英文） · The score line by line, in English.
    public var english: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: String, name: String, scheme: String, total: Int64, grade: String, gradeChinese: String, entry: AppraisalEntry, chinese: String, english: String) {
      self.number = number
      self.name = name
      self.scheme = scheme
      self.total = total
      self.grade = grade
      self.gradeChinese = gradeChinese
      self.entry = entry
      self.chinese = chinese
      self.english = english
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      chinese = try fields.required("chinese")
      english = try fields.required("english")
      entry = try fields.required("entry")
      grade = try fields.required("grade")
      gradeChinese = try fields.required("gradeChinese")
      name = try fields.required("name")
      number = try fields.required("number")
      scheme = try fields.required("scheme")
      total = try fields.required("total")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("chinese"); chinese.write(to: &writer)
      writer.name("english"); english.write(to: &writer)
      writer.name("entry"); entry.write(to: &writer)
      writer.name("grade"); writer.freeText(grade)
      writer.name("gradeChinese"); writer.freeText(gradeChinese)
      writer.name("name"); writer.freeText(name)
      writer.name("number"); writer.freeText(number)
      writer.name("scheme"); scheme.write(to: &writer)
      writer.name("total"); total.write(to: &writer)
    }
  }
}

extension Projects {
  /// 六个一核查 · Whether one of the six ones holds today, and why.
  public struct OneVerdict: Record, Equatable {
    /// 核查项 · Which of the six.
    public var one: Projects.One = .project
    /// 是否落实 · Whether it holds.
    public var holds: Bool = false
    /// 核查说明 · Why it holds or does not, in Chinese.
    public var chinese: String = ""
    /// 核查说明（英文） · Why it holds or does not, in English.
    public var english: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(one: Projects.One, holds: Bool, chinese: String, english: String) {
      self.one = one
      self.holds = holds
      self.chinese = chinese
      self.english = english
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      chinese = try fields.required("chinese")
      english = try fields.required("english")
      holds = try fields.required("holds")
      one = try fields.required("one")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("chinese"); chinese.write(to: &writer)
      writer.name("english"); english.write(to: &writer)
      writer.name("holds"); holds.write(to: &writer)
      writer.name("one"); one.write(to: &writer)
    }
  }
}

extension Projects {
  /// 半月汇报统计 · Half-month reports of one project so far.
  public struct ReportTally: Record, Equatable {
    /// 应报数 · Reports that came or were missed so far.
    public var due: Int32 = 0
    /// 已报数 · Reports of these that came, late ones included.
    public var filed: Int32 = 0
    /// 按时数 · Reports of these that came in time.
    public var onTime: Int32 = 0
    /// 逾期数 · Reports that did not come in time.
    public var missed: Int32 = 0
    /// 连续逾期数 · Reports missed one after the other up to now.
    public var inRow: Int32 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(due: Int32, filed: Int32, onTime: Int32, missed: Int32, inRow: Int32 = 0) {
      self.due = due
      self.filed = filed
      self.onTime = onTime
      self.missed = missed
      self.inRow = inRow
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      due = try fields.required("due")
      filed = try fields.required("filed")
      inRow = try fields.usual("inRow", 0)
      missed = try fields.required("missed")
      onTime = try fields.required("onTime")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("due"); due.write(to: &writer)
      writer.name("filed"); filed.write(to: &writer)
      if inRow != 0 { writer.name("inRow"); inRow.write(to: &writer) }
      writer.name("missed"); missed.write(to: &writer)
      writer.name("onTime"); onTime.write(to: &writer)
    }
  }
}

extension Projects {
  /// 催办情况 · A rung that was reached, as it is shown.
  public struct UrgingView: Record, Equatable {
    /// 报送期次 · The half-month whose report was missing.
    public var period: HalfMonth = .epoch
    /// 催办阶梯 · Which rung was reached.
    public var rung: Projects.UrgingRung = .telephone
    /// 催办方式 · The rung as it is shown in Chinese.
    public var chinese: String = ""
    /// 启动日 · The day the rung was reached.
    public var day: Day = Day(0)
    /// 是否已记录 · Whether what was done on it was recorded.
    public var recorded: Bool = false
    /// 承诺报送日 · The day the report was promised for; left out where none was promised.
    public var promised: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(period: HalfMonth, rung: Projects.UrgingRung, chinese: String, day: Day, recorded: Bool, promised: Day? = nil) {
      self.period = period
      self.rung = rung
      self.chinese = chinese
      self.day = day
      self.recorded = recorded
      self.promised = promised
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      chinese = try fields.required("chinese")
      day = try fields.required("day")
      period = try fields.required("period")
      promised = try fields.optional("promised")
      recorded = try fields.required("recorded")
      rung = try fields.required("rung")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("chinese"); chinese.write(to: &writer)
      writer.name("day"); day.write(to: &writer)
      writer.name("period"); period.write(to: &writer)
      if let value = promised { writer.name("promised"); value.write(to: &writer) }
      writer.name("recorded"); recorded.write(to: &writer)
      writer.name("rung"); rung.write(to: &writer)
    }
  }
}

extension Projects {
  /// 问题台帐行 · A problem, or a decision of a meeting, as it is shown.
  public struct ProblemView: Record, Equatable {
    /// 问题编号 · Its number within the project.
    public var number: Int32 = 0
    /// 问题标题 · What it is, in a line.
    public var title: String = ""
    /// 问题来源 · Where it comes from.
    public var source: Projects.ProblemSource = .unit
    /// 办理环节代码 · Where it stands: raised, assigned, solved, verified or writtenOff.
    public var stage: String = ""
    /// 办理环节 · Where it stands, as it is shown in Chinese.
    public var stageChinese: String = ""
    /// 提出日 · The day it was raised or decided.
    public var raised: Day = Day(0)
    /// 承办单位 · The code of the unit that solves it; empty before it is assigned.
    public var unit: String = ""
    /// 承办人 · The id of the officer who solves it; empty where none is named.
    public var officer: String = ""
    /// 跟踪督办人 · The id of the officer who follows it; the project's tracker where none was named, and empty before it is assigned.
    public var follower: String = ""
    /// 解决期限 · The day by which it is solved; left out before it is assigned.
    public var due: Day? = nil
    /// 解决日 · The day its unit called it solved; left out before and after it is opened again.
    public var solved: Day? = nil
    /// 销号日 · The day it was struck off; left out before and after it is opened again.
    public var writtenOff: Day? = nil
    /// 是否逾期 · Whether it was ever not solved in time.
    public var late: Bool = false
    /// 是否重新交办 · Whether it was ever opened again.
    public var reopened: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: Int32, title: String, source: Projects.ProblemSource, stage: String, stageChinese: String, raised: Day, unit: String = "", officer: String = "", follower: String = "", due: Day? = nil, solved: Day? = nil, writtenOff: Day? = nil, late: Bool = false, reopened: Bool = false) {
      self.number = number
      self.title = title
      self.source = source
      self.stage = stage
      self.stageChinese = stageChinese
      self.raised = raised
      self.unit = unit
      self.officer = officer
      self.follower = follower
      self.due = due
      self.solved = solved
      self.writtenOff = writtenOff
      self.late = late
      self.reopened = reopened
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      due = try fields.optional("due")
      follower = try fields.usual("follower", "")
      late = try fields.usual("late", false)
      number = try fields.required("number")
      officer = try fields.usual("officer", "")
      raised = try fields.required("raised")
      reopened = try fields.usual("reopened", false)
      solved = try fields.optional("solved")
      source = try fields.required("source")
      stage = try fields.required("stage")
      stageChinese = try fields.required("stageChinese")
      title = try fields.required("title")
      unit = try fields.usual("unit", "")
      writtenOff = try fields.optional("writtenOff")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = due { writer.name("due"); value.write(to: &writer) }
      if !follower.isEmpty { writer.name("follower"); writer.freeText(follower) }
      if late { writer.name("late"); late.write(to: &writer) }
      writer.name("number"); number.write(to: &writer)
      if !officer.isEmpty { writer.name("officer"); officer.write(to: &writer) }
      writer.name("raised"); raised.write(to: &writer)
      if reopened { writer.name("reopened"); reopened.write(to: &writer) }
      if let value = solved { writer.name("solved"); value.write(to: &writer) }
      writer.name("source"); source.write(to: &writer)
      writer.name("stage"); writer.freeText(stage)
      writer.name("stageChinese"); writer.freeText(stageChinese)
      writer.name("title"); writer.freeText(title)
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
      if let value = writtenOff { writer.name("writtenOff"); value.write(to: &writer) }
    }
  }
}

extension Projects {
  /// 挂牌督办情况 · A project's listing for supervision, as it is shown while it stands.
  public struct ListingView: Record, Equatable {
    /// 督办编号 · The number it is listed under.
    public var number: String = ""
    /// 督办事项 · What is to be done.
    public var matter: String = ""
    /// 督办领导 · The id of the leader in charge of it.
    public var leader: String = ""
    /// 挂牌日 · The day it was listed.
    public var listed: Day = Day(0)
    /// 督办期限 · The day by which it is to be done.
    public var deadline: Day = Day(0)
    /// 下次周报日 · The day of the next weekly report.
    public var weekly: Day = Day(0)
    /// 已报周报数 · Weekly reports that came since it was listed.
    public var reports: Int32 = 0
    /// 未报周报数 · Weekly reports that did not come in time.
    public var missed: Int32 = 0
    /// 是否核查通过 · Whether the office found it done, so that it can be signed off.
    public var checked: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: String, matter: String, leader: String, listed: Day, deadline: Day, weekly: Day, reports: Int32, missed: Int32, checked: Bool) {
      self.number = number
      self.matter = matter
      self.leader = leader
      self.listed = listed
      self.deadline = deadline
      self.weekly = weekly
      self.reports = reports
      self.missed = missed
      self.checked = checked
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      checked = try fields.required("checked")
      deadline = try fields.required("deadline")
      leader = try fields.required("leader")
      listed = try fields.required("listed")
      matter = try fields.required("matter")
      missed = try fields.required("missed")
      number = try fields.required("number")
      reports = try fields.required("reports")
      weekly = try fields.required("weekly")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("checked"); checked.write(to: &writer)
      writer.name("deadline"); deadline.write(to: &writer)
      writer.name("leader"); writer.freeText(leader)
      writer.name("listed"); listed.write(to: &writer)
      writer.name("matter"); writer.freeText(matter)
      writer.name("missed"); missed.write(to: &writer)
      writer.name("number"); writer.freeText(number)
      writer.name("reports"); reports.write(to: &writer)
      writer.name("weekly"); weekly.write(to: &writer)
    }
  }
}

extension Projects {
  /// 发卡情况 · A card as the office sees it, never with who holds it.
  public struct CardView: Record, Equatable {
    /// 卡号 · Its number.
    public var number: String = ""
    /// 卡片类别 · Whether a supervision card or a contact card.
    public var kind: Projects.CardKind = .supervision
    /// 卡片状态 · Where it stands: issued, returned, taken or void.
    public var stage: String = ""
    /// 是否需换发 · Whether what a contact card tells has changed since it was handed out.
    public var outdated: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: String, kind: Projects.CardKind, stage: String, outdated: Bool = false) {
      self.number = number
      self.kind = kind
      self.stage = stage
      self.outdated = outdated
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      kind = try fields.required("kind")
      number = try fields.required("number")
      outdated = try fields.usual("outdated", false)
      stage = try fields.required("stage")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("kind"); kind.write(to: &writer)
      writer.name("number"); writer.freeText(number)
      if outdated { writer.name("outdated"); outdated.write(to: &writer) }
      writer.name("stage"); writer.freeText(stage)
    }
  }
}

extension Projects {
  /// 关联办件情况 · One of the project's approval cases, as it is shown.
  public struct CaseView: Record, Equatable {
    /// 办件编号 · The key of the case.
    public var `case`: DossierKey = DossierKey(.case, "-")
    /// 办理事项 · The name of the item it is about; empty for a classified item and for a past moment.
    public var item: String = ""
    /// 办件状态 · Where the case stands; left out for a classified item and for a past moment.
    public var phase: Cases.Phase? = nil
    /// 办件灯色 · The light of the case today.
    public var light: Light = .grey
    /// 承诺办结日 · The day by which it is promised; left out where no promise runs.
    public var due: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(`case`: DossierKey, item: String = "", phase: Cases.Phase? = nil, light: Light, due: Day? = nil) {
      self.case = `case`
      self.item = item
      self.phase = phase
      self.light = light
      self.due = due
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      `case` = try fields.required("case")
      due = try fields.optional("due")
      item = try fields.usual("item", "")
      light = try fields.required("light")
      phase = try fields.optional("phase")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("case"); `case`.write(to: &writer)
      if let value = due { writer.name("due"); value.write(to: &writer) }
      if !item.isEmpty { writer.name("item"); item.write(to: &writer) }
      writer.name("light"); light.write(to: &writer)
      if let value = phase { writer.name("phase"); value.write(to: &writer) }
    }
  }
}

extension Projects {
  /// 关联并联审批 · A stage of joint approval that the project opened in the green channel.
  public struct StageLink: Record, Equatable {
    /// 阶段编号 · The key of the stage, which the lead accepted.
    public var stage: DossierKey = DossierKey(.case, "-")

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ stage: DossierKey) {
      self.stage = stage
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      stage = try fields.required("stage")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("stage"); stage.write(to: &writer)
    }
  }
}

extension Projects {
  /// 并联审批进度 · One of the project's stages of joint approval, as it is shown.
  public struct StageView: Record, Equatable {
    /// 阶段编号 · The key of the stage.
    public var stage: DossierKey = DossierKey(.case, "-")
    /// 阶段名称 · What the stage is called; empty for a past moment.
    public var name: String = ""
    /// 进度 · Where it stands, in Chinese; empty for a past moment.
    public var phase: String = ""
    /// 办结期限 · The last day for the stage.
    /// 行政许可法 42(2).
    public var due: Day? = nil
    /// 预计办结日 · When it is over if every limit that is left is used up; left out once it is concluded.
    public var projected: Day? = nil
    /// 审结日 · The day of its last decision; left out before.
    public var concluded: Day? = nil
    /// 超期 · Whether it is, or was, later than its day.
    public var late: Bool = false
    /// 当前责任方 · Who holds it now.
    public var holders: [String] = []
    /// 亮灯 · Its light today.
    public var light: Light = .grey

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(stage: DossierKey, name: String = "", phase: String = "", due: Day? = nil, projected: Day? = nil, concluded: Day? = nil, late: Bool = false, holders: [String] = [], light: Light) {
      self.stage = stage
      self.name = name
      self.phase = phase
      self.due = due
      self.projected = projected
      self.concluded = concluded
      self.late = late
      self.holders = holders
      self.light = light
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      concluded = try fields.optional("concluded")
      due = try fields.optional("due")
      holders = try fields.list("holders")
      late = try fields.usual("late", false)
      light = try fields.required("light")
      name = try fields.usual("name", "")
      phase = try fields.usual("phase", "")
      projected = try fields.optional("projected")
      stage = try fields.required("stage")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = concluded { writer.name("concluded"); value.write(to: &writer) }
      if let value = due { writer.name("due"); value.write(to: &writer) }
      if !holders.isEmpty { writer.name("holders"); writer.freeText(holders) }
      if late { writer.name("late"); late.write(to: &writer) }
      writer.name("light"); light.write(to: &writer)
      if !name.isEmpty { writer.name("name"); writer.freeText(name) }
      if !phase.isEmpty { writer.name("phase"); writer.freeText(phase) }
      if let value = projected { writer.name("projected"); value.write(to: &writer) }
      writer.name("stage"); stage.write(to: &writer)
    }
  }
}

extension Projects {
  /// 并联审批一页通 · All stages of joint approval of a project on one page, branch by branch, with who holds each.
  public struct StagePage: Record, Equatable {
    /// 项目编号 · The project's number.
    public var number: String = ""
    /// 项目名称 · Its name.
    public var name: String = ""
    /// 绿色通道 · Whether its approvals go through the green channel.
    public var greenChannel: Bool = false
    /// 并联审批 · Its stages, in the order of their acceptance.
    public var stages: [JointStages.View] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: String, name: String, greenChannel: Bool = false, stages: [JointStages.View] = []) {
      self.number = number
      self.name = name
      self.greenChannel = greenChannel
      self.stages = stages
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      greenChannel = try fields.usual("greenChannel", false)
      name = try fields.required("name")
      number = try fields.required("number")
      stages = try fields.list("stages")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if greenChannel { writer.name("greenChannel"); greenChannel.write(to: &writer) }
      writer.name("name"); writer.freeText(name)
      writer.name("number"); writer.freeText(number)
      if !stages.isEmpty { writer.name("stages"); stages.write(to: &writer) }
    }
  }
}

extension Projects {
  /// 重点项目情况 · A key project as the viewer may see it: a leader's one page.
  public struct View: Record, Equatable {
    /// 项目编号 · Its number, such as ZD20120001 or the locality's own.
    public var number: String = ""
    /// 项目名称 · Its name.
    public var name: String = ""
    /// 项目类别 · What kind of project it is, as the locality sorts them.
    public var category: String = ""
    /// 项目代码 · The national code of an investment project; empty where there is none.
    public var code: String = ""
    /// 建设地点 · Where it is built.
    public var place: String = ""
    /// 项目业主 · The owner; empty for a unit that only solves a problem.
    public var owner: String = ""
    /// 项目状态代码 · The phase it is in, such as `active`.
    public var phase: Projects.Phase = .none
    /// 项目状态 · The phase as it is shown in Chinese.
    public var phaseChinese: String = ""
    /// 项目阶段 · How far the building has come.
    public var stage: Projects.Stage = .preparation
    /// 责任单位代码 · The code of the responsible unit.
    public var unit: String = ""
    /// 责任单位 · The name of the responsible unit.
    public var unitName: String = ""
    /// 分管领导 · The id of the leader in charge.
    public var leader: String = ""
    /// 工作班子 · The working team; left out where there is none.
    public var team: Projects.Team? = nil
    /// 跟踪督办专人 · The id of the officer who follows it to the end; empty where no one does.
    public var tracker: String = ""
    /// 列入日 · The day it was put on the list.
    public var registered: Day = Day(0)
    /// 最早开工日 · The first day on which work could be done.
    public var start: Day = Day(0)
    /// 要求完成时间 · The day by which it must be complete.
    public var finish: Day = Day(0)
    /// 绿色通道 · Whether its approvals go through the green channel.
    public var greenChannel: Bool = false
    /// 总投资 · The whole investment in fen; 0 where it is not known.
    public var investment: Int64 = 0
    /// 累计完成投资 · Invested so far as reported, in fen.
    public var invested: Int64 = 0
    /// 累计计划投资 · Investment planned by the day, in fen; 0 without a plan.
    public var investmentPlanned: Int64 = 0
    /// 完成进度 · Progress as last reported, in basis points.
    public var progress: Int32 = 0
    /// 计划进度 · Progress planned by the day, in basis points; 0 without a schedule in force.
    public var planned: Int32 = 0
    /// 进度灯 · The light of the day.
    public var light: Projects.ProjectLight = .grey
    /// 灯色 · The light as it is shown in Chinese.
    public var lightChinese: String = ""
    /// 亮灯依据 · What the light is judged by, the heaviest first; empty for the owner and for a unit that only solves a problem.
    public var readings: [Projects.LightReading] = []
    /// 六个一核查 · Whether each of the six ones holds, and why.
    public var sixOnes: [Projects.OneVerdict] = []
    /// 预计完成日 · When it will be done, by the facts; left out without a schedule and once it is built.
    public var forecast: Day? = nil
    /// 预计超期工作日 · Working days from the required finish to the forecast, negative where earlier; left out without a forecast.
    public var slip: Int32? = nil
    /// 关键线路 · The tasks of the critical path, from the first to the last.
    public var critical: [String] = []
    /// 滞后任务 · The tasks that are behind.
    public var late: [String] = []
    /// 现行计划版本 · The version of the schedule in force; 0 for none.
    public var planVersion: Int32 = 0
    /// 计划批准日 · The day the schedule in force was approved; left out where there is none.
    public var planApproved: Day? = nil
    /// 待批计划版本 · The version that waits for approval; left out where none does.
    public var planPending: Int32? = nil
    /// 半月汇报统计 · Half-month reports so far.
    public var reports: Projects.ReportTally = Projects.ReportTally()
    /// 最近报送期次 · The half-month of the newest report; left out before the first.
    public var lastReport: HalfMonth? = nil
    /// 下次报送期次 · The half-month of the next report; left out where none is owed.
    public var nextReport: HalfMonth? = nil
    /// 下次应报日 · The day the next report is due; left out where none is owed.
    public var nextReportDue: Day? = nil
    /// 催办情况 · Rungs of the ladder that were reached; empty for the owner and for a unit that only solves a problem.
    public var urgings: [Projects.UrgingView] = []
    /// 问题台帐 · Problems and decisions, by number; for a unit that only solves a problem, its own.
    public var problems: [Projects.ProblemView] = []
    /// 挂牌督办情况 · Its listing for supervision; left out where it is not listed, for the owner and for a unit that only solves a problem.
    public var listing: Projects.ListingView? = nil
    /// 发卡情况 · Cards that were handed out; shown to the office, supervision and audit alone.
    public var cards: [Projects.CardView] = []
    /// 归档材料数 · Documents in the archive.
    public var documents: Int32 = 0
    /// 缺少档案类别 · Kinds of documents that a finished project must hold and this one lacks.
    public var archiveMissing: [Projects.ArchiveKind] = []
    /// 关联办件 · Its approval cases; empty for the owner and for a unit that only solves a problem.
    public var cases: [Projects.CaseView] = []
    /// 并联审批 · Its stages of joint approval, with who holds each; empty for a unit that only solves a problem.
    public var stages: [Projects.StageView] = []
    /// 现场调研次数 · Visits to the site so far.
    public var visits: Int32 = 0
    /// 协调会次数 · Meetings held so far.
    public var meetings: Int32 = 0
    /// 分解目标 · Its targets, layer by layer.
    public var targets: [Projects.Target] = []
    /// 竣工日 · The day it was complete; left out before.
    public var completed: Day? = nil
    /// 结案日 · The day its ledger was closed or it was taken off the list; left out before.
    public var closed: Day? = nil
    /// 截止时刻 · The past moment of which this tells; left out where it tells of now.
    public var asOf: Instant? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: String, name: String, category: String = "", code: String = "", place: String = "", owner: String = "", phase: Projects.Phase, phaseChinese: String, stage: Projects.Stage, unit: String, unitName: String = "", leader: String, team: Projects.Team? = nil, tracker: String = "", registered: Day, start: Day, finish: Day, greenChannel: Bool = false, investment: Int64, invested: Int64, investmentPlanned: Int64, progress: Int32, planned: Int32, light: Projects.ProjectLight, lightChinese: String, readings: [Projects.LightReading] = [], sixOnes: [Projects.OneVerdict] = [], forecast: Day? = nil, slip: Int32? = nil, critical: [String] = [], late: [String] = [], planVersion: Int32 = 0, planApproved: Day? = nil, planPending: Int32? = nil, reports: Projects.ReportTally, lastReport: HalfMonth? = nil, nextReport: HalfMonth? = nil, nextReportDue: Day? = nil, urgings: [Projects.UrgingView] = [], problems: [Projects.ProblemView] = [], listing: Projects.ListingView? = nil, cards: [Projects.CardView] = [], documents: Int32, archiveMissing: [Projects.ArchiveKind] = [], cases: [Projects.CaseView] = [], stages: [Projects.StageView] = [], visits: Int32 = 0, meetings: Int32 = 0, targets: [Projects.Target] = [], completed: Day? = nil, closed: Day? = nil, asOf: Instant? = nil) {
      self.number = number
      self.name = name
      self.category = category
      self.code = code
      self.place = place
      self.owner = owner
      self.phase = phase
      self.phaseChinese = phaseChinese
      self.stage = stage
      self.unit = unit
      self.unitName = unitName
      self.leader = leader
      self.team = team
      self.tracker = tracker
      self.registered = registered
      self.start = start
      self.finish = finish
      self.greenChannel = greenChannel
      self.investment = investment
      self.invested = invested
      self.investmentPlanned = investmentPlanned
      self.progress = progress
      self.planned = planned
      self.light = light
      self.lightChinese = lightChinese
      self.readings = readings
      self.sixOnes = sixOnes
      self.forecast = forecast
      self.slip = slip
      self.critical = critical
      self.late = late
      self.planVersion = planVersion
      self.planApproved = planApproved
      self.planPending = planPending
      self.reports = reports
      self.lastReport = lastReport
      self.nextReport = nextReport
      self.nextReportDue = nextReportDue
      self.urgings = urgings
      self.problems = problems
      self.listing = listing
      self.cards = cards
      self.documents = documents
      self.archiveMissing = archiveMissing
      self.cases = cases
      self.stages = stages
      self.visits = visits
      self.meetings = meetings
      self.targets = targets
      self.completed = completed
      self.closed = closed
      self.asOf = asOf
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      archiveMissing = try fields.list("archiveMissing")
      asOf = try fields.optional("asOf")
      cards = try fields.list("cards")
      cases = try fields.list("cases")
      category = try fields.usual("category", "")
      closed = try fields.optional("closed")
      code = try fields.usual("code", "")
      completed = try fields.optional("completed")
      critical = try fields.list("critical")
      documents = try fields.required("documents")
      finish = try fields.required("finish")
      forecast = try fields.optional("forecast")
      greenChannel = try fields.usual("greenChannel", false)
      invested = try fields.required("invested")
      investment = try fields.required("investment")
      investmentPlanned = try fields.required("investmentPlanned")
      lastReport = try fields.optional("lastReport")
      late = try fields.list("late")
      leader = try fields.required("leader")
      light = try fields.required("light")
      lightChinese = try fields.required("lightChinese")
      listing = try fields.optional("listing")
      meetings = try fields.usual("meetings", 0)
      name = try fields.required("name")
      nextReport = try fields.optional("nextReport")
      nextReportDue = try fields.optional("nextReportDue")
      number = try fields.required("number")
      owner = try fields.usual("owner", "")
      phase = try fields.required("phase")
      phaseChinese = try fields.required("phaseChinese")
      place = try fields.usual("place", "")
      planApproved = try fields.optional("planApproved")
      planPending = try fields.optional("planPending")
      planVersion = try fields.usual("planVersion", 0)
      planned = try fields.required("planned")
      problems = try fields.list("problems")
      progress = try fields.required("progress")
      readings = try fields.list("readings")
      registered = try fields.required("registered")
      reports = try fields.required("reports")
      sixOnes = try fields.list("sixOnes")
      slip = try fields.optional("slip")
      stage = try fields.required("stage")
      stages = try fields.list("stages")
      start = try fields.required("start")
      targets = try fields.list("targets")
      team = try fields.optional("team")
      tracker = try fields.usual("tracker", "")
      unit = try fields.required("unit")
      unitName = try fields.usual("unitName", "")
      urgings = try fields.list("urgings")
      visits = try fields.usual("visits", 0)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !archiveMissing.isEmpty { writer.name("archiveMissing"); archiveMissing.write(to: &writer) }
      if let value = asOf { writer.name("asOf"); value.write(to: &writer) }
      if !cards.isEmpty { writer.name("cards"); cards.write(to: &writer) }
      if !cases.isEmpty { writer.name("cases"); cases.write(to: &writer) }
      if !category.isEmpty { writer.name("category"); category.write(to: &writer) }
      if let value = closed { writer.name("closed"); value.write(to: &writer) }
      if !code.isEmpty { writer.name("code"); code.write(to: &writer) }
      if let value = completed { writer.name("completed"); value.write(to: &writer) }
      if !critical.isEmpty { writer.name("critical"); writer.freeText(critical) }
      writer.name("documents"); documents.write(to: &writer)
      writer.name("finish"); finish.write(to: &writer)
      if let value = forecast { writer.name("forecast"); value.write(to: &writer) }
      if greenChannel { writer.name("greenChannel"); greenChannel.write(to: &writer) }
      writer.name("invested"); invested.write(to: &writer)
      writer.name("investment"); investment.write(to: &writer)
      writer.name("investmentPlanned"); investmentPlanned.write(to: &writer)
      if let value = lastReport { writer.name("lastReport"); value.write(to: &writer) }
      if !late.isEmpty { writer.name("late"); writer.freeText(late) }
      writer.name("leader"); writer.freeText(leader)
      writer.name("light"); light.write(to: &writer)
      writer.name("lightChinese"); writer.freeText(lightChinese)
      if let value = listing { writer.name("listing"); value.write(to: &writer) }
      if meetings != 0 { writer.name("meetings"); meetings.write(to: &writer) }
      writer.name("name"); writer.freeText(name)
      if let value = nextReport { writer.name("nextReport"); value.write(to: &writer) }
      if let value = nextReportDue { writer.name("nextReportDue"); value.write(to: &writer) }
      writer.name("number"); writer.freeText(number)
      if !owner.isEmpty { writer.name("owner"); writer.freeText(owner) }
      writer.name("phase"); phase.write(to: &writer)
      writer.name("phaseChinese"); writer.freeText(phaseChinese)
      if !place.isEmpty { writer.name("place"); writer.freeText(place) }
      if let value = planApproved { writer.name("planApproved"); value.write(to: &writer) }
      if let value = planPending { writer.name("planPending"); value.write(to: &writer) }
      if planVersion != 0 { writer.name("planVersion"); planVersion.write(to: &writer) }
      writer.name("planned"); planned.write(to: &writer)
      if !problems.isEmpty { writer.name("problems"); problems.write(to: &writer) }
      writer.name("progress"); progress.write(to: &writer)
      if !readings.isEmpty { writer.name("readings"); readings.write(to: &writer) }
      writer.name("registered"); registered.write(to: &writer)
      writer.name("reports"); reports.write(to: &writer)
      if !sixOnes.isEmpty { writer.name("sixOnes"); sixOnes.write(to: &writer) }
      if let value = slip { writer.name("slip"); value.write(to: &writer) }
      writer.name("stage"); stage.write(to: &writer)
      if !stages.isEmpty { writer.name("stages"); stages.write(to: &writer) }
      writer.name("start"); start.write(to: &writer)
      if !targets.isEmpty { writer.name("targets"); targets.write(to: &writer) }
      if let value = team { writer.name("team"); value.write(to: &writer) }
      if !tracker.isEmpty { writer.name("tracker"); writer.freeText(tracker) }
      writer.name("unit"); unit.write(to: &writer)
      if !unitName.isEmpty { writer.name("unitName"); writer.freeText(unitName) }
      if !urgings.isEmpty { writer.name("urgings"); urgings.write(to: &writer) }
      if visits != 0 { writer.name("visits"); visits.write(to: &writer) }
    }
  }
}

extension Projects {
  /// 重点项目命令 · What may be asked of a key project; the large records are indirect, so that every other command stays small.
  public enum Command: Vocabulary, Equatable {
    /// 列入重点项目 · Puts a project on the list and gives it its number where it brings none.
    indirect case register(Projects.Intake)
    /// 变更分管领导 · Puts another leader in charge by a document.
    case changeLeader(Projects.LeaderChange)
    /// 变更责任单位 · Makes another unit answer for it, with a team of its own.
    case changeUnit(Projects.UnitChange)
    /// 组建工作班子 · Forms the working team, or another one in its place.
    case formTeam(Projects.TeamChange)
    /// 指定专人跟踪 · Names the officer who follows it to the end.
    case nameTracker(Projects.TrackerChange)
    /// 调整要求完成时间 · Sets another required finish by a document.
    case changeFinish(Projects.FinishChange)
    /// 目标分解 · Sets the tree of targets, layer by layer.
    case setTargets(Projects.TargetTree)
    /// 投资计划 · Sets the investment plan.
    case planInvestment(Projects.InvestmentPlan)
    /// 报送倒排工期计划 · Hands in a backward schedule for approval.
    case submitPlan(Projects.PlanSubmission)
    /// 批准工期计划 · The leader in charge approves the schedule that waits.
    case approvePlan(Projects.PlanApproval)
    /// 退回工期计划 · The leader in charge sends the schedule that waits back.
    case rejectPlan(Projects.PlanRejection)
    /// 登记任务进展 · Tells what is known of tasks between two reports.
    case track(Projects.TaskFacts)
    /// 半月汇报 · Hands in the report of a half-month.
    indirect case report(Projects.ProgressReport)
    /// 更正半月汇报 · Corrects a report that was handed in, with a reason.
    indirect case correctReport(Projects.ProgressReport)
    /// 同意延期报送 · Lets a report come later, by a document.
    case excuseReport(Projects.ReportExcuse)
    /// 催办记录 · Records what was done on a rung of the ladder.
    indirect case recordUrging(Projects.UrgingRecord)
    /// 现场调研 · Records a visit to the site.
    case visit(Projects.Visit)
    /// 协调会 · Records a meeting and its decisions, which are followed up.
    case meet(Projects.Meeting)
    /// 提出问题 · Raises a problem that stands in the way.
    case raiseProblem(Projects.Problem)
    /// 交办问题 · Gives a problem to a unit with a day.
    case assignProblem(Projects.ProblemAssignment)
    /// 解决问题 · The unit that owes it calls a problem solved.
    case solveProblem(Projects.ProblemSolution)
    /// 核实 · The office checks whether a problem is solved.
    case verifyProblem(Projects.ProblemCheck)
    /// 销号 · Strikes a verified problem off.
    case writeOffProblem(Projects.ProblemWriteOff)
    /// 重新交办 · Gives a problem back to its unit with a new day.
    case reopenProblem(Projects.ProblemReopening)
    /// 挂牌督办 · Lists the project for supervision.
    indirect case supervise(Projects.Listing)
    /// 挂牌督办周报 · Hands in the weekly report of a listed project.
    case reportWeekly(Projects.ListingReport)
    /// 挂牌督办核查 · The office checks whether a listed matter is done.
    case checkSupervised(Projects.ListingCheck)
    /// 挂牌督办销号 · Signs a listed matter off that was found done.
    case endSupervision(Projects.Delisting)
    /// 发卡 · Hands out a supervision or contact card.
    case issueCard(Projects.CardIssue)
    /// 回收监督卡 · Takes back a supervision card from the owner.
    case returnCard(Projects.CardReturn)
    /// 监督卡办理 · Takes a returned card in, as evidence or as a complaint.
    case takeCard(Projects.CardTaking)
    /// 作废 · Makes a card void that was not returned.
    case voidCard(Projects.CardVoid)
    /// 补发 · Makes a card void and hands out another to the same holder.
    case reissueCard(Projects.CardVoid)
    /// 归档 · Files a document in the archive, by reference.
    indirect case file(Projects.ArchiveDocument)
    /// 关联办件 · Names one of the project's approval cases.
    case linkCase(Projects.CaseLink)
    /// 暂停 · Stops the project for a time, in which no half-month report falls due.
    case suspend(Projects.Order)
    /// 恢复 · Lets a stopped project go on.
    case resume(Projects.Order)
    /// 竣工 · Records that the project is built.
    case complete(Projects.Completion)
    /// 办结归档 · Closes the ledger of a built project, with every matter struck off and the archive complete.
    case close(Reason)
    /// 撤销 · Takes the project off the list.
    case cancel(Projects.Order)
    /// 删除个人信息 · Erases personal data kept beside the ledger; every proof stays.
    /// 个人信息保护法 47.
    case erase(PersonalErasure)

    /// The member that holds the word.
    public static let wordKey: StaticString = "command"

    /// Every word.
    public static let words: [String] = [
      "project.register",
      "project.changeLeader",
      "project.changeUnit",
      "project.formTeam",
      "project.nameTracker",
      "project.changeFinish",
      "project.setTargets",
      "project.planInvestment",
      "project.submitPlan",
      "project.approvePlan",
      "project.rejectPlan",
      "project.track",
      "project.report",
      "project.correctReport",
      "project.excuseReport",
      "project.recordUrging",
      "project.visit",
      "project.meet",
      "project.raiseProblem",
      "project.assignProblem",
      "project.solveProblem",
      "project.verifyProblem",
      "project.writeOffProblem",
      "project.reopenProblem",
      "project.supervise",
      "project.reportWeekly",
      "project.checkSupervised",
      "project.endSupervision",
      "project.issueCard",
      "project.returnCard",
      "project.takeCard",
      "project.voidCard",
      "project.reissueCard",
      "project.file",
      "project.linkCase",
      "project.suspend",
      "project.resume",
      "project.complete",
      "project.close",
      "project.cancel",
      "project.erase",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .register: "project.register"
      case .changeLeader: "project.changeLeader"
      case .changeUnit: "project.changeUnit"
      case .formTeam: "project.formTeam"
      case .nameTracker: "project.nameTracker"
      case .changeFinish: "project.changeFinish"
      case .setTargets: "project.setTargets"
      case .planInvestment: "project.planInvestment"
      case .submitPlan: "project.submitPlan"
      case .approvePlan: "project.approvePlan"
      case .rejectPlan: "project.rejectPlan"
      case .track: "project.track"
      case .report: "project.report"
      case .correctReport: "project.correctReport"
      case .excuseReport: "project.excuseReport"
      case .recordUrging: "project.recordUrging"
      case .visit: "project.visit"
      case .meet: "project.meet"
      case .raiseProblem: "project.raiseProblem"
      case .assignProblem: "project.assignProblem"
      case .solveProblem: "project.solveProblem"
      case .verifyProblem: "project.verifyProblem"
      case .writeOffProblem: "project.writeOffProblem"
      case .reopenProblem: "project.reopenProblem"
      case .supervise: "project.supervise"
      case .reportWeekly: "project.reportWeekly"
      case .checkSupervised: "project.checkSupervised"
      case .endSupervision: "project.endSupervision"
      case .issueCard: "project.issueCard"
      case .returnCard: "project.returnCard"
      case .takeCard: "project.takeCard"
      case .voidCard: "project.voidCard"
      case .reissueCard: "project.reissueCard"
      case .file: "project.file"
      case .linkCase: "project.linkCase"
      case .suspend: "project.suspend"
      case .resume: "project.resume"
      case .complete: "project.complete"
      case .close: "project.close"
      case .cancel: "project.cancel"
      case .erase: "project.erase"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .register(try .read(data, voice))
      case 1: .changeLeader(try .read(data, voice))
      case 2: .changeUnit(try .read(data, voice))
      case 3: .formTeam(try .read(data, voice))
      case 4: .nameTracker(try .read(data, voice))
      case 5: .changeFinish(try .read(data, voice))
      case 6: .setTargets(try .read(data, voice))
      case 7: .planInvestment(try .read(data, voice))
      case 8: .submitPlan(try .read(data, voice))
      case 9: .approvePlan(try .read(data, voice))
      case 10: .rejectPlan(try .read(data, voice))
      case 11: .track(try .read(data, voice))
      case 12: .report(try .read(data, voice))
      case 13: .correctReport(try .read(data, voice))
      case 14: .excuseReport(try .read(data, voice))
      case 15: .recordUrging(try .read(data, voice))
      case 16: .visit(try .read(data, voice))
      case 17: .meet(try .read(data, voice))
      case 18: .raiseProblem(try .read(data, voice))
      case 19: .assignProblem(try .read(data, voice))
      case 20: .solveProblem(try .read(data, voice))
      case 21: .verifyProblem(try .read(data, voice))
      case 22: .writeOffProblem(try .read(data, voice))
      case 23: .reopenProblem(try .read(data, voice))
      case 24: .supervise(try .read(data, voice))
      case 25: .reportWeekly(try .read(data, voice))
      case 26: .checkSupervised(try .read(data, voice))
      case 27: .endSupervision(try .read(data, voice))
      case 28: .issueCard(try .read(data, voice))
      case 29: .returnCard(try .read(data, voice))
      case 30: .takeCard(try .read(data, voice))
      case 31: .voidCard(try .read(data, voice))
      case 32: .reissueCard(try .read(data, voice))
      case 33: .file(try .read(data, voice))
      case 34: .linkCase(try .read(data, voice))
      case 35: .suspend(try .read(data, voice))
      case 36: .resume(try .read(data, voice))
      case 37: .complete(try .read(data, voice))
      case 38: .close(try .read(data, voice))
      case 39: .cancel(try .read(data, voice))
      case 40: .erase(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .register(let data): data.write(to: &writer)
      case .changeLeader(let data): data.write(to: &writer)
      case .changeUnit(let data): data.write(to: &writer)
      case .formTeam(let data): data.write(to: &writer)
      case .nameTracker(let data): data.write(to: &writer)
      case .changeFinish(let data): data.write(to: &writer)
      case .setTargets(let data): data.write(to: &writer)
      case .planInvestment(let data): data.write(to: &writer)
      case .submitPlan(let data): data.write(to: &writer)
      case .approvePlan(let data): data.write(to: &writer)
      case .rejectPlan(let data): data.write(to: &writer)
      case .track(let data): data.write(to: &writer)
      case .report(let data): data.write(to: &writer)
      case .correctReport(let data): data.write(to: &writer)
      case .excuseReport(let data): data.write(to: &writer)
      case .recordUrging(let data): data.write(to: &writer)
      case .visit(let data): data.write(to: &writer)
      case .meet(let data): data.write(to: &writer)
      case .raiseProblem(let data): data.write(to: &writer)
      case .assignProblem(let data): data.write(to: &writer)
      case .solveProblem(let data): data.write(to: &writer)
      case .verifyProblem(let data): data.write(to: &writer)
      case .writeOffProblem(let data): data.write(to: &writer)
      case .reopenProblem(let data): data.write(to: &writer)
      case .supervise(let data): data.write(to: &writer)
      case .reportWeekly(let data): data.write(to: &writer)
      case .checkSupervised(let data): data.write(to: &writer)
      case .endSupervision(let data): data.write(to: &writer)
      case .issueCard(let data): data.write(to: &writer)
      case .returnCard(let data): data.write(to: &writer)
      case .takeCard(let data): data.write(to: &writer)
      case .voidCard(let data): data.write(to: &writer)
      case .reissueCard(let data): data.write(to: &writer)
      case .file(let data): data.write(to: &writer)
      case .linkCase(let data): data.write(to: &writer)
      case .suspend(let data): data.write(to: &writer)
      case .resume(let data): data.write(to: &writer)
      case .complete(let data): data.write(to: &writer)
      case .close(let data): data.write(to: &writer)
      case .cancel(let data): data.write(to: &writer)
      case .erase(let data): data.write(to: &writer)
      }
    }
  }
}

extension Projects {
  /// 重点项目事件 · What happened to a key project; days and limits stand in the event, so that folding it needs neither calendar nor profile, and people of the owner and words of cards are commitments.
  public enum Event: Vocabulary, Equatable {
    /// 列入重点项目 · It was put on the list.
    indirect case registered(Projects.Registration)
    /// 变更分管领导 · Another leader took charge.
    case leaderChanged(Projects.LeaderChange)
    /// 变更责任单位 · Another unit took over, with its team.
    case unitChanged(Projects.UnitChange)
    /// 组建工作班子 · The working team was formed, or another one in its place.
    case teamFormed(Projects.TeamChange)
    /// 指定专人跟踪 · Someone was named to follow it from then on.
    case trackerNamed(Projects.TrackerChange)
    /// 调整要求完成时间 · Another required finish was set.
    case finishChanged(Projects.FinishChange)
    /// 目标分解 · The tree of targets was set.
    case targetsSet(Projects.TargetTree)
    /// 投资计划 · The investment plan was set.
    case investmentPlanned(Projects.InvestmentPlan)
    /// 报送工期计划 · A schedule was handed in for approval.
    case planSubmitted(Projects.PlanSubmission)
    /// 批准工期计划 · A schedule was approved and is in force.
    case planApproved(Projects.PlanApproval)
    /// 退回工期计划 · A schedule was sent back.
    case planRejected(Projects.PlanRejection)
    /// 任务进展 · It was told what is known of tasks.
    case tracked(Projects.TaskFacts)
    /// 半月汇报 · The report of a half-month came.
    indirect case reported(Projects.ProgressRecord)
    /// 更正半月汇报 · A report was corrected.
    indirect case reportCorrected(Projects.ProgressRecord)
    /// 同意延期报送 · A report was allowed to come later.
    case reportExcused(Projects.ReportExcuse)
    /// 未按时报送 · A report did not come by the end of its day.
    case reportMissed(Projects.ReportMiss)
    /// 启动催办 · A rung of the ladder was reached.
    case urged(Projects.Urging)
    /// 催办记录 · What was done on a rung was recorded.
    indirect case urgingRecorded(Projects.UrgingRecord)
    /// 亮灯 · The light of a half-month was recorded.
    case assessed(Projects.Assessment)
    /// 现场调研 · The site was visited.
    case visited(Projects.Visit)
    /// 协调会 · A meeting was held and decided.
    case met(Projects.Meeting)
    /// 提出问题 · A problem was raised.
    case problemRaised(Projects.Problem)
    /// 交办问题 · A problem was given to a unit.
    case problemAssigned(Projects.ProblemAssignment)
    /// 解决问题 · The unit that owes it called a problem solved.
    case problemSolved(Projects.ProblemSolution)
    /// 核实 · The office checked a problem.
    case problemVerified(Projects.ProblemCheck)
    /// 销号 · A problem was struck off.
    case problemWrittenOff(Projects.ProblemWriteOff)
    /// 重新交办 · A problem was opened again.
    case problemReopened(Projects.ProblemReopening)
    /// 挂牌督办 · It was listed for supervision.
    indirect case supervised(Projects.Listing)
    /// 挂牌督办周报 · A weekly report came.
    case reportedWeekly(Projects.ListingReport)
    /// 挂牌督办核查 · The office checked a listed matter.
    case supervisedChecked(Projects.ListingCheck)
    /// 挂牌督办销号 · A listed matter was signed off.
    case supervisionEnded(Projects.Delisting)
    /// 发卡 · A card was handed out.
    indirect case cardIssued(Projects.CardRecord)
    /// 回收监督卡 · A supervision card came back.
    case cardReturned(Projects.CardReturnRecord)
    /// 监督卡办理 · A returned card was taken in.
    case cardTaken(Projects.CardTakingRecord)
    /// 作废 · A card was made void.
    case cardVoided(Projects.CardVoid)
    /// 归档 · A document was filed in the archive.
    indirect case filed(Projects.ArchiveDocument)
    /// 关联办件 · An approval case was named as the project's.
    case caseLinked(Projects.CaseLink)
    /// 关联并联审批 · A stage of joint approval that it opened was accepted.
    case stageLinked(Projects.StageLink)
    /// 暂停 · It was stopped for a time.
    case suspended(Projects.Order)
    /// 恢复 · It went on after it was stopped.
    case resumed(Projects.Order)
    /// 竣工 · It was built.
    case completed(Projects.Completion)
    /// 办结归档 · Its ledger was closed.
    case closed(Reason)
    /// 撤销 · It was taken off the list.
    case cancelled(Projects.Order)
    /// 监察发现 · A rule was broken; the finding names it.
    case faulted(Projects.Finding)

    /// The member that holds the word.
    public static let wordKey: StaticString = "event"

    /// Every word.
    public static let words: [String] = [
      "project.registered",
      "project.leaderChanged",
      "project.unitChanged",
      "project.teamFormed",
      "project.trackerNamed",
      "project.finishChanged",
      "project.targetsSet",
      "project.investmentPlanned",
      "project.planSubmitted",
      "project.planApproved",
      "project.planRejected",
      "project.tracked",
      "project.reported",
      "project.reportCorrected",
      "project.reportExcused",
      "project.reportMissed",
      "project.urged",
      "project.urgingRecorded",
      "project.assessed",
      "project.visited",
      "project.met",
      "project.problemRaised",
      "project.problemAssigned",
      "project.problemSolved",
      "project.problemVerified",
      "project.problemWrittenOff",
      "project.problemReopened",
      "project.supervised",
      "project.reportedWeekly",
      "project.supervisedChecked",
      "project.supervisionEnded",
      "project.cardIssued",
      "project.cardReturned",
      "project.cardTaken",
      "project.cardVoided",
      "project.filed",
      "project.caseLinked",
      "project.stageLinked",
      "project.suspended",
      "project.resumed",
      "project.completed",
      "project.closed",
      "project.cancelled",
      "project.faulted",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .registered: "project.registered"
      case .leaderChanged: "project.leaderChanged"
      case .unitChanged: "project.unitChanged"
      case .teamFormed: "project.teamFormed"
      case .trackerNamed: "project.trackerNamed"
      case .finishChanged: "project.finishChanged"
      case .targetsSet: "project.targetsSet"
      case .investmentPlanned: "project.investmentPlanned"
      case .planSubmitted: "project.planSubmitted"
      case .planApproved: "project.planApproved"
      case .planRejected: "project.planRejected"
      case .tracked: "project.tracked"
      case .reported: "project.reported"
      case .reportCorrected: "project.reportCorrected"
      case .reportExcused: "project.reportExcused"
      case .reportMissed: "project.reportMissed"
      case .urged: "project.urged"
      case .urgingRecorded: "project.urgingRecorded"
      case .assessed: "project.assessed"
      case .visited: "project.visited"
      case .met: "project.met"
      case .problemRaised: "project.problemRaised"
      case .problemAssigned: "project.problemAssigned"
      case .problemSolved: "project.problemSolved"
      case .problemVerified: "project.problemVerified"
      case .problemWrittenOff: "project.problemWrittenOff"
      case .problemReopened: "project.problemReopened"
      case .supervised: "project.supervised"
      case .reportedWeekly: "project.reportedWeekly"
      case .supervisedChecked: "project.supervisedChecked"
      case .supervisionEnded: "project.supervisionEnded"
      case .cardIssued: "project.cardIssued"
      case .cardReturned: "project.cardReturned"
      case .cardTaken: "project.cardTaken"
      case .cardVoided: "project.cardVoided"
      case .filed: "project.filed"
      case .caseLinked: "project.caseLinked"
      case .stageLinked: "project.stageLinked"
      case .suspended: "project.suspended"
      case .resumed: "project.resumed"
      case .completed: "project.completed"
      case .closed: "project.closed"
      case .cancelled: "project.cancelled"
      case .faulted: "project.faulted"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .registered(try .read(data, voice))
      case 1: .leaderChanged(try .read(data, voice))
      case 2: .unitChanged(try .read(data, voice))
      case 3: .teamFormed(try .read(data, voice))
      case 4: .trackerNamed(try .read(data, voice))
      case 5: .finishChanged(try .read(data, voice))
      case 6: .targetsSet(try .read(data, voice))
      case 7: .investmentPlanned(try .read(data, voice))
      case 8: .planSubmitted(try .read(data, voice))
      case 9: .planApproved(try .read(data, voice))
      case 10: .planRejected(try .read(data, voice))
      case 11: .tracked(try .read(data, voice))
      case 12: .reported(try .read(data, voice))
      case 13: .reportCorrected(try .read(data, voice))
      case 14: .reportExcused(try .read(data, voice))
      case 15: .reportMissed(try .read(data, voice))
      case 16: .urged(try .read(data, voice))
      case 17: .urgingRecorded(try .read(data, voice))
      case 18: .assessed(try .read(data, voice))
      case 19: .visited(try .read(data, voice))
      case 20: .met(try .read(data, voice))
      case 21: .problemRaised(try .read(data, voice))
      case 22: .problemAssigned(try .read(data, voice))
      case 23: .problemSolved(try .read(data, voice))
      case 24: .problemVerified(try .read(data, voice))
      case 25: .problemWrittenOff(try .read(data, voice))
      case 26: .problemReopened(try .read(data, voice))
      case 27: .supervised(try .read(data, voice))
      case 28: .reportedWeekly(try .read(data, voice))
      case 29: .supervisedChecked(try .read(data, voice))
      case 30: .supervisionEnded(try .read(data, voice))
      case 31: .cardIssued(try .read(data, voice))
      case 32: .cardReturned(try .read(data, voice))
      case 33: .cardTaken(try .read(data, voice))
      case 34: .cardVoided(try .read(data, voice))
      case 35: .filed(try .read(data, voice))
      case 36: .caseLinked(try .read(data, voice))
      case 37: .stageLinked(try .read(data, voice))
      case 38: .suspended(try .read(data, voice))
      case 39: .resumed(try .read(data, voice))
      case 40: .completed(try .read(data, voice))
      case 41: .closed(try .read(data, voice))
      case 42: .cancelled(try .read(data, voice))
      case 43: .faulted(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .registered(let data): data.write(to: &writer)
      case .leaderChanged(let data): data.write(to: &writer)
      case .unitChanged(let data): data.write(to: &writer)
      case .teamFormed(let data): data.write(to: &writer)
      case .trackerNamed(let data): data.write(to: &writer)
      case .finishChanged(let data): data.write(to: &writer)
      case .targetsSet(let data): data.write(to: &writer)
      case .investmentPlanned(let data): data.write(to: &writer)
      case .planSubmitted(let data): data.write(to: &writer)
      case .planApproved(let data): data.write(to: &writer)
      case .planRejected(let data): data.write(to: &writer)
      case .tracked(let data): data.write(to: &writer)
      case .reported(let data): data.write(to: &writer)
      case .reportCorrected(let data): data.write(to: &writer)
      case .reportExcused(let data): data.write(to: &writer)
      case .reportMissed(let data): data.write(to: &writer)
      case .urged(let data): data.write(to: &writer)
      case .urgingRecorded(let data): data.write(to: &writer)
      case .assessed(let data): data.write(to: &writer)
      case .visited(let data): data.write(to: &writer)
      case .met(let data): data.write(to: &writer)
      case .problemRaised(let data): data.write(to: &writer)
      case .problemAssigned(let data): data.write(to: &writer)
      case .problemSolved(let data): data.write(to: &writer)
      case .problemVerified(let data): data.write(to: &writer)
      case .problemWrittenOff(let data): data.write(to: &writer)
      case .problemReopened(let data): data.write(to: &writer)
      case .supervised(let data): data.write(to: &writer)
      case .reportedWeekly(let data): data.write(to: &writer)
      case .supervisedChecked(let data): data.write(to: &writer)
      case .supervisionEnded(let data): data.write(to: &writer)
      case .cardIssued(let data): data.write(to: &writer)
      case .cardReturned(let data): data.write(to: &writer)
      case .cardTaken(let data): data.write(to: &writer)
      case .cardVoided(let data): data.write(to: &writer)
      case .filed(let data): data.write(to: &writer)
      case .caseLinked(let data): data.write(to: &writer)
      case .stageLinked(let data): data.write(to: &writer)
      case .suspended(let data): data.write(to: &writer)
      case .resumed(let data): data.write(to: &writer)
      case .completed(let data): data.write(to: &writer)
      case .closed(let data): data.write(to: &writer)
      case .cancelled(let data): data.write(to: &writer)
      case .faulted(let data): data.write(to: &writer)
      }
    }
  }
}

/// The text this file is made from.
package enum ProjectWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    namespace Projects  重点项目  What is said, asked and recorded of key projects.
    code Phase  项目状态  Where a key project stands.
     none  无  Before its first event.
     active  推进中  It is under way, and reports are due.
     suspended  已暂停  It rests, and no report is due.
     completed  已竣工  It is built.
     closed  已办结归档  It was accepted and put into the archive.
     cancelled  已撤销  It was given up.
    code Stage  项目阶段  How far the building of a key project has come, as its own reports tell it.
     preparation  前期工作  Preliminary work before building begins: approval, land, planning, tender.
     construction  在建  Under construction since the construction permit.
     acceptance  竣工验收  Built and being accepted.
     operation  建成投产  Accepted and in operation; a project that is completed stands here.
    code One  六个一  One of the six things that every key project must have exactly one of.
     project  一个项目  Exactly one record with its data: an owner and an investment are named.
     leader  一个分管领导  Exactly one leader in charge, who is still in service.
     unit  一个责任单位  Exactly one responsible unit of the register.
     team  一个工作班子  One working team with a head and at least one member in service.
     plan  一个倒排工期计划  One approved backward schedule that ends no later than the required finish.
     follow  一竿子抓到底  One officer who follows it from the first day to the last without a gap in time.
    code UrgingRung  催办阶梯  A rung of the ladder that a late half-month report climbs, the lightest first.
     telephone  电话催办  The unit is urged by telephone; it leaves no paper.
     written  书面催办  The unit is urged by a numbered notice in writing.
     onSite  现场督办  The office urges on site.
     circulated  通报批评  The unit is criticised in a circular.
     accountability  提请问责  The unit is put forward for accountability; a person decides on it.
    code UrgingCause  催办原因  Why a rung of the ladder was reached.
     overdue  逾期未报送  So many working days have passed since the day the report was due.
     inRow  连续未按时报送  So many reports were missed one after the other.
     inQuarter  一个季度内多次未按时报送  So many reports were missed within one calendar quarter.
    code ProjectLight  进度灯  The light of a project, reckoned from its facts and the day whenever it is asked for.
     grey  灰灯  Nothing runs: the project is suspended, completed, closed or cancelled.
     green  绿灯  On schedule: no threshold of the profile is passed.
     watch  浅黄灯  A little behind, so that it is watched.
     yellow  黄灯  Behind, so that a supervision step follows.
     red  红灯  Far behind, or forecast beyond the required finish.
    code LightMeasure  亮灯依据  What the light of a project is judged by, with the kind of threshold it is held against.
     progress  进度完成率  Progress as a share of the progress planned by the day: below so many basis points of it.
     investment  投资完成率  Investment as a share of the investment planned by the day: below so many basis points of it.
     progressBehind  进度落后  Progress behind plan by more than so many basis points of the whole project.
     investmentBehind  投资落后  Investment behind plan by more than so many basis points of the whole investment.
     milestoneSlip  节点滞后  A task or milestone not yet done is forecast more than so many working days after its latest finish.
     criticalSlip  关键线路滞后  A task of the critical path not yet done is forecast more than so many working days late.
     forecastSlip  预计超期  The whole is forecast more than so many working days after the required finish.
     notStarted  未开工  A task has not begun so many calendar months, or more, after the month of its latest start.
     missed  连续未报送  So many half-month reports, or more, were missed one after the other up to now.
    code SupervisionStep  督办措施  A step of supervision that a light is proposed to be followed by, the lightest first.
     remind  提醒  The unit is reminded.
     urge  催办  The unit is urged to catch up.
     notice  督办通知单  A supervision notice is issued.
     interview  约谈  Those answerable are called to an interview.
     listing  挂牌督办  The project is listed for supervision, with a leader, a deadline and weekly reports.
     circulate  通报、问责  A circular is issued, or accountability is sought.
    code CardKind  卡片类别  What kind of card is handed out for a project.
     supervision  效能监督卡  The owner marks on it how each department handled the project's business.
     contact  联系卡  It tells the owner whom to call: leader, tracker and team.
    code CardOutcome  监督卡处理结果  What a returned supervision card becomes once it is taken in.
     evidence  作为进度佐证  It is kept as evidence of progress.
     complaint  转为效能投诉  It opens an efficiency complaint against a department.
    code ProblemSource  问题来源  Where a problem of a project comes from.
     unit  责任单位  The responsible unit raised it.
     owner  项目业主  The owner raised it.
     report  半月汇报  It stood in a half-month report.
     visit  现场调研  It was found on a visit to the site.
     card  效能监督卡  It was told on a supervision card.
     meeting  协调会决定  It is a decision of a meeting, followed up like a problem.
    code ArchiveKind  档案类别  What kind a document in a project's archive is of.
     approval  立项批复  The decision that approves the project.
     land  用地手续  Papers of the use of land.
     planning  规划许可  Planning permits.
     tender  招标投标文件  Papers of tenders and bids.
     permit  施工许可  The construction permit.
     contract  合同  Contracts of the project.
     schedule  工期计划  Approved backward schedules.
     report  进度报告  Signed progress reports.
     minutes  会议纪要  Minutes of meetings about the project.
     urging  督办文书  Papers of urging and supervision.
     picture  影像资料  Pictures and films of the site.
     acceptance  竣工验收文件  Papers of the acceptance of the finished works.
     other  其他  Documents of any other kind.
    record CardWords hidden  监督卡原话  The owner's own words on a card, kept beside the ledger so that they can be erased.
     _ text  text  反映内容  What the owner wrote, word for word.
    record CardComplaint hidden  转办投诉件  Which complaint a card became, kept beside the ledger since it tells who complains.
     _ complaint  DossierKey  投诉件编号  The key of the complaint that was opened from the card.
    record Filter  项目查询条件  Which key projects to list; whoever asks sees only those within their reach.
     unit  text = ""  责任单位  Only projects of this responsible unit, by its code; empty for every unit.
     category  text = ""  项目类别  Only projects of this category; empty for every one.
     phase  Phase?  项目状态  Only projects in this phase, such as `active`; all where left out.
     light  ProjectLight?  进度灯  Only projects with this light today; every light where left out.
     after  text = ""  起始项目编号  Only projects numbered after this one, the last of the page before; empty from the first on.
     limit  count = 100  每页条数  At most so many projects on a page, 1…1000.
     newest  flag  最近立卷在先  Whether those opened last come first; else those opened first do.
     dueBy  day?  到期日期  Only those to which time does something by the end of this day; all where left out.
    record Moment  查询时点  As of which moment a project is to be shown.
     asOf  moment?  截止时刻  The project as it was known at this moment, not in the future; as it is now where left out.
    record ScheduleRequest  工期查询  Which schedule of a project to show, and whether to draw it.
     version  count?  计划版本号  The version as it was handed in, counted from 1; the one in force where left out.
     svg  flag  是否绘图  Whether the answer holds a picture of the schedule as SVG.
    record Row  项目清单行  One line of the list of key projects.
     number  text  项目编号  The project's number, such as ZD20120001 or the locality's own.
     name  text  项目名称  The project's name.
     unit  text  责任单位  The code of the responsible unit.
     leader  text  分管领导  The id of the leader in charge.
     phase  Phase start none  项目状态代码  The phase the project is in, such as `active`.
     phaseChinese  text  项目状态  The phase as it is shown in Chinese, such as 推进中.
     light  ProjectLight  进度灯  The light of the day.
     lightChinese  text  灯色  The light as it is shown in Chinese.
     progress  count  完成进度  Progress of the whole as last reported, in basis points; 0 before the first report.
     planned  count  计划进度  Progress planned by today, in basis points; 0 without a schedule in force.
     finish  day  要求完成时间  The day by which the project must be complete.
     forecast  day?  预计完成日  When it will be done by the facts, or was built; left out without a schedule and for a unit that only solves a problem.
     ones  count  六个一落实数  How many of the six ones hold, 0…6; 0 for a unit that only solves a problem.
     missed  count = 0  连续逾期次数  Half-month reports missed one after the other up to now; 0 for the owner and for a unit that only solves a problem.
     problems  count = 0  未销号问题数  Problems and decisions not struck off; for a unit that only solves a problem, its own.
     listed  flag  是否挂牌督办  Whether it is listed for supervision now; never told to the owner or a unit that only solves a problem.
     stages  count = 0  并联审批数  Its stages of joint approval; 0 for a unit that only solves a problem.
     stageLight  Light start grey  并联审批灯  The heaviest light of its stages whose clocks run; grey where none does.
    record List  项目清单  A page of key projects.
     projects  [Row]!  项目  The projects of the page, in the order of opening.
     more  flag  是否有下一页  Whether more projects follow after the last of the page.
    record Schedule  倒排工期表  A schedule of a project worked out by the facts of the day, and drawn where asked.
     version  count  计划版本号  The version that is shown, counted from 1.
     approved  flag  是否现行计划  Whether this version is the approved one in force.
     plan  WorkPlan  工期计划  The schedule with what is known of its tasks.
     schedule  WorkSchedule  工期推算结果  The dates, slack and critical path that the schedule comes to today.
     svg  text = ""  工期图  The picture as SVG; empty where it was not asked for.
    record ArchiveDocument  归档材料  A document of the project's archive, by reference alone: the bytes of the file are kept elsewhere.
     _ kind  ArchiveKind start other  材料类别  What kind of document it is.
     title  text rectifiable  材料题名  Its title, of at most 512 bytes.
     sender  text rectifiable  报送单位  Who sent it, of at most 512 bytes.
     day  day rectifiable  文件日期  The day the document bears, not in the future.
     hash  digest  文件校验值  SHA-256 of the file, by which it is known again; never all zeros.
     size  number  文件大小  The size of the file in bytes, 0 or more.
     type  text  文件格式  The media type of the file, such as `application/pdf`, of at most 128 bytes.
     document  text = "" rectifiable  文号  The document's own number; empty where it bears none.
     number  count? engine  档案序号  Its number within the project's archive, counted from 1; the engine gives it.
    record CardIssue  发卡登记  A card to hand out; the engine gives it its number.
     _ kind  CardKind  卡片类别  Whether a supervision card or a contact card.
     holder  Contact? personal card-{?}  持卡人  Who holds it, kept beside the ledger; the owner's contact where left out, who must then be known.
    record CardRecord  发卡记录  A card as the ledger knows it: who holds it is a commitment.
     number  text  卡号  Its number, JD or LX with the year and five digits, without gaps within kind and year.
     kind  CardKind  卡片类别  Whether a supervision card or a contact card.
     edition  count  内容版次  The edition of what a contact card tells, counted from 1; leader, unit, team and tracker begin a new one.
     place  count engine  卡序  Its place among the cards of the project, counted from 1; the engine gives it.
     holder  digest? commits card-{place}  持卡人承诺值  The commitment to who holds it; left out where the owner's contact does, or the holder of the card it replaces.
     replaces  text = ""  原卡号  The number of the card it replaces; empty for a new one.
    record CardMark  部门办理评价  What the owner says of one department, in one to five stars, five the best; at least one of the four.
     _ unit  text  被评部门  The code of the department, named once on a card.
     time  count?  办理时限  How fast it worked, 1…5; left out where the owner says nothing of it.
     attitude  count?  服务态度  How friendly it was, 1…5; left out where the owner says nothing of it.
     fees  count?  收费情况  How lawful its fees were, 1…5; left out where the owner says nothing of it.
     integrity  count?  廉洁情况  How free it was of asking for favours 吃拿卡要, 1…5; left out where the owner says nothing of it.
    record CardReturn  回收监督卡  A supervision card that comes back, with marks, words or both.
     _ card  text  卡号  The number of the card, which is handed out and not yet back.
     marks  [CardMark]  部门评价  The marks, each department once, at most 100; empty only where there are words.
     text  text = "" personal words-{?}  业主反映  The owner's own words, kept beside the ledger; empty only where there are marks.
    record CardReturnRecord  监督卡回收记录  A returned card as the ledger knows it.
     card  text  卡号  The number of the card.
     marks  [CardMark]  部门评价  The marks, each department once.
     place  count engine  卡序  The card's place among the cards of the project, counted from 1; the engine gives it.
     text  digest? commits words-{place}  反映内容承诺值  The commitment to the owner's words; left out where there are none.
     takeBy  day  办理期限  The last day for taking it in, so many working days after it came back as the profile says.
    record CardTaking  监督卡办理  How a returned card is taken in.
     _ card  text  卡号  The number of the card, which has come back.
     outcome  CardOutcome  处理结果  Whether it becomes evidence of progress or an efficiency complaint.
     category  text = ""  投诉类别  The category of the complaint; needed where the card becomes one, not read otherwise.
     unit  text = ""  被投诉单位  The code of the department complained about; needed where the card becomes a complaint, not read otherwise.
    record CardTakingRecord  监督卡办理记录  A card taken in, as the ledger knows it: which complaint it became is a commitment.
     card  text  卡号  The number of the card.
     outcome  CardOutcome  处理结果  What the card became.
     place  count engine  卡序  The card's place among the cards of the project, counted from 1; the engine gives it.
     complaint  digest? commits complaint-{place}  投诉件承诺值  The commitment to the complaint's key; left out where the card became none.
    record CardVoid  作废、补发登记  A card that is void, and for a reissue replaced by a new one for the same holder.
     _ card  text  卡号  The number of the card, which is handed out and not yet back.
     reason  text  作废原因  Why it is void, such as lost or outdated; it stays in the ledger.
    record Contact  业主联系人  Who acts for the owner: personal data, kept beside the ledger.
     _ name  text  联系人姓名  The person's name, of at most 512 bytes.
     phone  text = ""  联系电话  The telephone number, of at most 64 bytes; empty where none is known.
    record Team  工作班子  The working team of a project: officers of the register in service, each named once.
     head  text  班子负责人  The id of the officer who leads it.
     members  [text]  班子成员  The ids of its members besides the head, 1…200.
    record Intake  列入重点项目  A key project as it is put on the list.
     _ name  text  项目名称  The project's name, of at most 512 bytes.
     unit  text  责任单位  The code of the one unit that answers for the project.
     leader  text  分管领导  The id of the leader in charge: the head of the government or of an organ.
     team  Team?  工作班子  The working team; left out where it is formed later, and the fourth of the six ones does not hold till then.
     tracker  text = ""  跟踪督办专人  The id of the officer of the efficiency office or supervision who follows it to the end; empty where named later.
     start  day?  最早开工日  The first day on which work can be done; the day of the command where left out.
     finish  day  要求完成时间  The day by which it must be complete: today or later, and within thirty years.
     investment  fen = 0  总投资  The whole investment in fen, at most 100 billion yuan; 0 where it is not known yet.
     owner  text = ""  项目业主  The owner of the project as it stands in the ledger; empty where not known yet.
     account  text = ""  业主账号  The owner's account at the portal, which then sees the project; empty where there is none.
     contact  Contact? personal contact  业主联系人  Who acts for the owner, kept beside the ledger; left out where no one is named.
     document  text  列入文件文号  The number of the document that puts it on the list.
     category  text = ""  项目类别  What kind of project it is, as the locality sorts them; empty where it does not.
     code  text = ""  项目代码  The national code of an investment project; empty where there is none.
     place  text = ""  建设地点  Where it is built; empty where not told.
     stage  Stage = preparation  项目阶段  How far it has come when it is listed.
     greenChannel  flag  绿色通道  Whether its approvals go through the green channel.
     reportFrom  HalfMonth?  首报期次  The first half-month that is reported, not yet over and not after the finish; the one after today's where left out.
    record Registration  项目列入记录  A project as the ledger knows it: who acts for the owner is a commitment.
     name  text rectifiable  项目名称  The project's name.
     category  text = ""  项目类别  What kind of project it is, as the locality sorts them.
     code  text = "" rectifiable  项目代码  The national code of an investment project; empty where there is none.
     place  text = "" rectifiable  建设地点  Where it is built.
     unit  text  责任单位  The code of the responsible unit.
     leader  text  分管领导  The id of the leader in charge.
     team  Team?  工作班子  The working team; left out where it was not formed yet.
     tracker  text = ""  跟踪督办专人  The id of the officer who follows it to the end; empty where none was named yet.
     start  day  最早开工日  The first day on which work can be done.
     finish  day  要求完成时间  The day by which it must be complete.
     investment  fen = 0  总投资  The whole investment in fen; 0 where it was not known yet.
     stage  Stage = preparation  项目阶段  How far it had come when it was listed.
     greenChannel  flag  绿色通道  Whether its approvals go through the green channel.
     document  text rectifiable  列入文件文号  The number of the document that put it on the list.
     owner  text = ""  项目业主  The owner of the project; empty where not known yet.
     account  text = ""  业主账号  The owner's account at the portal; empty where there is none.
     contact  digest? commits contact  业主联系人承诺值  The commitment to who acts for the owner; left out where no one was named.
     reportFrom  HalfMonth  首报期次  The first half-month that is reported.
    record LeaderChange  变更分管领导  Another leader, in charge from this moment on so that there is never a gap.
     _ leader  text  新分管领导  The id of the new leader: the head of the government or of an organ, other than the one in charge.
     reason  text  变更原因  Why the leader changes.
     document  text  决定文号  The number of the document that decides it.
    record UnitChange  变更责任单位  Another responsible unit, which brings its team with it.
     _ unit  text  新责任单位  The code of the new unit, other than the one that answers now.
     team  Team  新工作班子  The new unit's team, so that there is no day without one.
     reason  text  变更原因  Why the unit changes.
     document  text  决定文号  The number of the document that decides it.
    record TeamChange  组建、调整工作班子  The first working team, or another one in its place.
     _ team  Team  工作班子  The whole team as it is from now on.
     reason  text = ""  调整原因  Why it changes; needed where there is a team already.
    record TrackerChange  指定跟踪督办专人  Who follows the project to the end from this moment on.
     _ tracker  text  跟踪督办专人  The id of an officer of the efficiency office or supervision, other than the one who follows it now.
     reason  text = ""  变更原因  Why it changes; needed where someone follows it already.
    record FinishChange  调整要求完成时间  Another required finish of the whole project.
     _ finish  day  要求完成时间  The day by which it must be complete: today or later, not before its start, within thirty years.
     reason  text  调整原因  Why the day changes.
     document  text rectifiable  决定文号  The number of the document that decides it.
    record CaseLink  关联审批办件  An approval case that belongs to the project.
     _ case  DossierKey  办件编号  The key of the case, which exists and is named once; at most 1,000 cases of a project.
    record Order  项目整体决定  A decision to suspend, resume or cancel the project as a whole, by a document.
     _ reason  text  决定原因  Why it is decided.
     document  text  决定文号  The number of the document that decides it.
     owed  HalfMonth? engine  续报起始期次  Where the project goes on, the first half-month whose report is owed again; the engine says it, and leaves it out otherwise.
    record Completion  项目竣工  That the project is built: every task of the schedule in force is done.
     _ finished  day  竣工日期  The day it was complete, not in the future and not before its start.
     document  text  验收文件文号  The number of the document of acceptance.
    record Target  分解目标  One target of the tree, broken down layer by layer.
     _ id  text  目标编号  Its short name within the tree, 1…64 bytes, given once.
     parent  text = ""  上级目标  The short name of the target it is a part of; empty at the top.
     name  text  目标内容  What is to be reached, of at most 512 bytes.
     unit  text = ""  责任单位  The code of the unit that owes it; the responsible unit where empty.
     measure  text = ""  计量单位  What it is measured in, such as 亩 or 公里; empty where it is not counted.
     quantity  number = 0  目标数量  How much is to be reached, in thousandths of the measure.
     by  day  完成时限  The day by which it is reached, between the project's start and finish and not after its parent's.
     officer  text = ""  责任人  The id of the officer who owes it; empty where none is named.
    record TargetTree  目标任务分解表  The tree of targets: parts in the measure of their whole add up to it.
     _ targets  [Target]!  分解目标  The targets, 1…10,000, in any order.
     reason  text = ""  调整原因  Why the tree changes; needed where there is one already.
    record InvestmentShare  分期投资计划  One part of the planned investment.
     through  day  截止日期  The day by which it is to be spent, after the part before and within the project's start and finish.
     amount  fen  计划投资额  How much is to be spent in this part, in fen.
    record InvestmentPlan  投资计划  The investment plan: its parts add up to the whole, which becomes the project's.
     total  fen  计划总投资  The whole investment in fen, more than 0.
     shares  [InvestmentShare]!  分期计划  The parts in the order of their days, 1…1,000.
     reason  text = ""  调整原因  Why it changes; needed where there is a plan already or the whole is another one.
    record PlanSubmission  倒排工期计划报送  A backward schedule handed in for the leader's approval; only one may wait at a time.
     _ plan  WorkPlan  工期计划  The schedule, without facts of its tasks and ending no later than the required finish.
     reason  text = ""  调整原因  Why it changes; needed where a schedule is in force.
     version  count? engine  计划版本号  Its version, counted from 1; the engine gives it.
     by  text? engine  报送人  The id of who handed it in, who may not approve it; the engine says it.
    record PlanApproval  批准工期计划  The leader in charge approves a schedule, which is the one in force from now on.
     _ version  count  计划版本号  Which version, the one that waits for approval.
     document  text = ""  批准文号  The number of the document that approves it; empty where there is none.
    record PlanRejection  退回工期计划  The leader in charge sends a schedule back.
     _ version  count  计划版本号  Which version, the one that waits for approval.
     reason  text  退回原因  Why it is sent back.
    record TaskFact  任务进展  When one task of the schedule began and when it was done.
     _ task  text  任务编号  Which task of the schedule in force, by its short name.
     started  day?  实际开工日  The day it began, not in the future; left out where it has not begun.
     finished  day?  实际完成日  The day it was done, on or after it began and not in the future; left out where it is not done.
    record TaskFacts  任务进展登记  What is known of tasks between two reports.
     _ facts  [TaskFact]!  任务进展  The facts, each task at most once.
     reason  text = ""  更正原因  Why facts told before are taken back; needed where any is.
    record MeetingDecision  会议决定事项  A decision of a meeting, which becomes a problem that is assigned and followed up.
     _ text  text  决定内容  What is to be done.
     unit  text  承办单位  The code of the unit that does it.
     officer  text = ""  承办人  The id of the officer of that unit who does it; empty where none is named.
     due  day  办理期限  The day by which it is done, today or later.
    record Meeting  协调会  A meeting about the project, whose decisions are followed up.
     day  day rectifiable  会议日期  The day it was held, not in the future.
     title  text rectifiable  会议议题  What it was about, of at most 512 bytes.
     document  text rectifiable  会议纪要文号  The number of the minutes.
     units  [text]  参会单位  The codes of the units that took part, at most 200.
     decisions  [MeetingDecision]  决定事项  What was decided, at most 200 decisions.
     first  count? engine  首项决定编号  The problem number of the first decision, the others following it; the engine says it, and leaves it out where nothing was decided.
    record Problem  项目问题  A problem that stands in the way of the project.
     _ title  text  问题标题  What it is in a line, of at most 512 bytes.
     text  text = ""  问题说明  More of it, with no personal data since it stays in the ledger.
     source  ProblemSource = unit  问题来源  Where it comes from; always the owner where the owner raises it.
     number  count? engine  问题编号  Its number within the project, counted from 1 together with decisions; the engine gives it.
    record ProblemAssignment  问题交办  A problem given to a unit to solve, or given again before it is solved.
     _ number  count  问题编号  Which problem, raised or assigned.
     unit  text  承办单位  The code of the unit that solves it.
     officer  text = ""  承办人  The id of the officer of that unit who solves it; empty where none is named.
     follower  text = ""  跟踪督办人  The id of the officer of the efficiency office or supervision who follows it; the project's tracker where empty.
     due  day rectifiable  解决期限  The day by which it is solved, today or later.
     document  text = "" rectifiable  交办文号  The number of the document that assigns it; needed where the day is put off.
    record ProblemSolution  问题解决  A problem is solved, as the unit that owes it says.
     _ number  count  问题编号  Which problem, one assigned to the actor's unit.
     result  text  解决情况  How it was solved.
     evidence  [count]  佐证档案序号  Numbers of documents of the archive that show it, at most 1,000.
    record ProblemCheck  问题核实  The office checks whether a problem is solved.
     _ number  count  问题编号  Which problem, one that its unit calls solved.
     passed  flag!  是否解决  Whether it is solved; where not, it is assigned as before.
     note  text = ""  核实意见  What was found; needed where it is not solved.
    record ProblemWriteOff  问题销号  A problem that was checked is struck off.
     _ number  count  问题编号  Which problem, one that the office verified.
     note  text = ""  销号说明  A remark; empty where there is none.
    record ProblemReopening  问题重新交办  A problem is given back to its unit after it was called solved.
     _ number  count  问题编号  Which problem: solved, verified or struck off.
     reason  text  重新交办原因  Why it is opened again.
     due  day  解决期限  The new day by which it is solved, today or later.
    record Listing  挂牌督办  The project is listed for supervision, with number, leader, deadline and weekly reports.
     _ number  text  督办编号  The number it is listed under, of at most 64 bytes.
     matter  text  督办事项  What is to be done.
     leader  text  督办领导  The id of the leader in charge of it: the head of the government or of an organ.
     deadline  day  督办期限  The day by which it is done, today or later and within thirty years.
     document  text  督办文号  The number of the document that lists it.
     reason  text = ""  再次督办原因  Why it is listed again; needed where it was listed before.
     weekly  day? engine  首次周报日  The day of the first weekly report, moved to a working day; the engine says it.
    record ListingReport  挂牌督办周报  A weekly report of a listed project, one a week.
     _ text  text  进展情况  What was done since the last one.
     due  day? engine  应报日  The day it was due; the engine says it.
     next  day? engine  下次周报日  The day of the next one, moved to a working day; the engine says it.
    record ListingCheck  挂牌督办核查  The office checks whether a listed matter is done.
     passed  flag!  是否完成  Whether it is done; only then can it be signed off.
     note  text = ""  核查意见  What was found; needed where it is not done.
     evidence  [count]  佐证档案序号  Numbers of documents of the archive that show it; at least one where it is done.
    record Delisting  挂牌督办销号  A listed matter that was found done is signed off.
     _ note  text = ""  销号说明  A remark; empty where there is none.
    record Finding  项目监察发现  Something about the project that was not done in time, found by time alone.
     rule  FaultRule start p1  监察规则  Which of the rules of key projects was broken, P1…P7.
     severity  FaultRule.Class start yellow  严重程度  How heavy the fault is: its usual class.
     day  day  发生日  The day it is counted on, the last day for what was owed.
     due  day?  应办日  The day by which it was due.
     unit  text = ""  责任单位  The code of the unit that owes it; empty where the office does.
     number  count = 0  问题编号  The number of the problem that was not solved; 0 where it is about none.
     card  text = ""  卡号  The number of the card that was not taken in; empty where it is about none.
     period  HalfMonth?  期次  The half-month whose report or urging it is about; left out where it is about none.
     rung  UrgingRung?  催办阶梯  The rung whose record is missing; left out where it is about none.
     next  day?  下次周报日  The day of the next weekly report, where one was missed; left out otherwise.
    record ProgressReport  半月进度表  The report of a half-month, or its correction.
     _ period  HalfMonth  报送期次  Which half-month: begun, and not before the first that is reported.
     progress  count  完成进度  How much of the whole is done, in basis points 0…10,000.
     invested  fen  本期完成投资  Invested in the half-month, in fen; negative only with a reason, to correct what was told before.
     signedBy  text  签报负责人  The id of who signed it: the leader in charge or the head of the responsible unit.
     tasks  [TaskFact]  任务进展  What is known of tasks and milestones of the schedule in force; empty where nothing is new.
     problems  text = ""  存在问题  Problems met; empty where there are none.
     requests  text = ""  请求事项  What is asked for; empty where nothing is.
     next  text = ""  下期计划  The work of the next half-month; empty where nothing is told.
     reason  text = ""  变动原因  Why progress, investment or a task's fact goes back, or why it is corrected; needed in these cases.
     cumulative  fen?  累计完成投资  Invested so far in fen, as the unit reckons it, which must agree with the ledger; not compared where left out.
     stage  Stage?  项目阶段  How far it has come; as before where left out.
    record ProgressRecord  半月汇报记录  A report as the ledger knows it, with what follows from the day it came.
     report  ProgressReport  半月进度表  The report as it was handed in.
     due  day  应报日  The day it was due, put off where it was excused.
     late  count = 0  逾期工作日  Working days it came late, at least 1 where it was late and 0 in time; a correction keeps the first report's.
     cumulative  fen  累计完成投资  Invested so far as the ledger reckons it, in fen.
     change  fen = 0  投资更正额  For a correction, how much more was invested than the report before said, in fen; negative for less.
    record ReportExcuse  延期报送  Leave to report later, for good cause.
     _ period  HalfMonth  报送期次  Which half-month, one without a report.
     until  day  延至日期  The day by which it must come: after the due day by at most 366 days, and not past.
     reason  text  延期原因  Why it may come later.
     document  text  同意文号  The number of the document that allows it.
    record ReportMiss  未按时报送  A half-month report that did not come by the end of its day.
     period  HalfMonth  报送期次  Which half-month.
     due  day  应报日  The day it was due.
     inRow  count  连续逾期次数  How many were missed one after the other, this one included.
     inQuarter  count  本季逾期次数  How many of the same quarter were missed, this one included.
    record Urging  启动催办  A rung of the ladder that was reached for a missing report.
     period  HalfMonth  报送期次  The half-month whose report is missing.
     rung  UrgingRung  催办阶梯  Which rung was reached.
     cause  UrgingCause  催办原因  Whether days or misses led there.
     count  count  计数  How many working days late, or how many reports missed, as the cause says.
     due  day  应报日  The day the report was due, from which days are counted.
     recordBy  day?  记录期限  The last day for recording what was done on the rung; left out where the profile asks for no record.
    record UrgingRecord  催办记录  What was done on a rung: who was reached, when, and what was promised.
     _ period  HalfMonth  报送期次  The half-month whose report is missing.
     rung  UrgingRung  催办阶梯  The rung, one that was reached and not yet recorded.
     urgedAt  moment  催办时间  When the unit was urged, on or after the day of the rung and not in the future.
     reached  text  接收人  The id of the officer who was reached.
     promised  day?  承诺报送日  The day the report was promised for, on or after the day of urging; left out where none was promised.
     document  text = ""  催办通知文号  The notice's number; needed on every rung above the telephone.
     note  text = ""  催办情况  What was said; empty where nothing is noted.
    record LightReading  亮灯依据明细  One thing that a light was judged by: a value and the threshold that it passed.
     measure  LightMeasure  衡量指标  What was measured.
     value  number  实际值  Its value in basis points, working days, months or reports, as the measure says.
     threshold  number  阈值  The threshold of the profile that it passed, in the same unit.
     light  ProjectLight  灯色  The light it gives.
     task  text = ""  所涉任务  The task that decides it; empty where none does.
    record Assessment  进度亮灯  The light of a half-month as it was recorded when its report came or was missed.
     period  HalfMonth  期次  The half-month.
     light  ProjectLight  进度灯  The light that was recorded.
     readings  [LightReading]  亮灯依据  What it was judged by, the heaviest first, one for each measure.
     running  count = 0  连续期数  How many half-months running it was so heavy or heavier, this one included; 0 where it is green or grey.
     step  SupervisionStep?  建议督办措施  The step that is proposed to follow, which a person takes; left out where none follows.
     progress  count  完成进度  Progress as last reported, in basis points.
     planned  count  计划进度  Progress planned by then, in basis points.
     invested  fen  累计完成投资  Invested so far, in fen.
     investmentPlanned  fen  累计计划投资  Investment planned by then, in fen.
    record Visit  现场调研  A visit to the site of the project.
     day  day rectifiable  调研日期  The day of the visit, from the project's start to today.
     by  text  调研人  The id of the officer who went; the leader's own visits count for the six ones.
     found  text rectifiable  调研情况  What was found on the site.
     document  text = "" rectifiable  调研纪要文号  The number of the minutes; empty where there are none.
    record Period  统计期间  Over which days, and of which unit, key projects are counted.
     from  day  起始日  The first day that counts.
     through  day  截止日  The last day that counts.
     unit  text = ""  责任单位  Only projects of this unit, by its code; empty for all.
    record Cell  统计数  One count of key projects in a period.
     count  text  统计项代码  What is counted, as the counters spell it, such as `filed`.
     chinese  text  统计项  The same as it is shown in Chinese.
     value  number  统计值  How many; for `invested` the sum in fen.
    record UnitRow  单位统计行  How one unit did with its projects in a period.
     unit  text  责任单位  The code of the unit.
     filed  number  报送数  Half-month reports that came, late ones included.
     onTime  number  按时报送数  Reports of these that came in time.
     missed  number  逾期数  Reports that did not come in time.
     urged  number  催办次数  Rungs of the ladder that were reached.
     faults  number  监察发现数  Rules of key projects that were broken.
    record Table  重点项目统计  What a period comes to in key projects.
     from  day  起始日  The first day that counts.
     through  day  截止日  The last day that counts.
     unit  text = ""  责任单位  Only projects of this unit; empty for all.
     projects  number  在列项目数  Projects put on the list by the end of the period, less those cancelled by then.
     reportsDue  number  应报数  Reports that came in time or were missed.
     onTime  number  按时报送数  Reports of these that came in time.
     onTimeRate  number?  按时报送率  Reports in time as a share of those due, in basis points, rounded half-up; left out where none was due.
     faults  number  监察发现数  Rules of key projects that were broken.
     counts  [Cell]  分项统计  Every count that is not 0, in the order of reading.
     byUnit  [UnitRow]  分单位统计  The same by unit, shown to the office, the head of the government, supervision and audit; empty for others.
    record Score  六个一考评得分  What a project's facts are worth on the six ones, reckoned afresh and recorded nowhere.
     number  text  项目编号  The project's number.
     name  text  项目名称  The project's name.
     scheme  text  考评方案  The scheme and its version, as id@version.
     total  number  总分  The score in hundredths of a point, 0…10,000.
     grade  text  等次代码  The grade that the score earns, by its id.
     gradeChinese  text  等次  The grade as it is shown in Chinese.
     entry  AppraisalEntry  考评材料  The marks that went in and what was deducted, each with its reference.
     chinese  text  得分说明  The score line by line, in Chinese.
     english  text  得分说明（英文）  The score line by line, in English.
    record OneVerdict  六个一核查  Whether one of the six ones holds today, and why.
     one  One  核查项  Which of the six.
     holds  flag!  是否落实  Whether it holds.
     chinese  text  核查说明  Why it holds or does not, in Chinese.
     english  text  核查说明（英文）  Why it holds or does not, in English.
    record ReportTally  半月汇报统计  Half-month reports of one project so far.
     due  count  应报数  Reports that came or were missed so far.
     filed  count  已报数  Reports of these that came, late ones included.
     onTime  count  按时数  Reports of these that came in time.
     missed  count  逾期数  Reports that did not come in time.
     inRow  count = 0  连续逾期数  Reports missed one after the other up to now.
    record UrgingView  催办情况  A rung that was reached, as it is shown.
     period  HalfMonth  报送期次  The half-month whose report was missing.
     rung  UrgingRung  催办阶梯  Which rung was reached.
     chinese  text  催办方式  The rung as it is shown in Chinese.
     day  day  启动日  The day the rung was reached.
     recorded  flag!  是否已记录  Whether what was done on it was recorded.
     promised  day?  承诺报送日  The day the report was promised for; left out where none was promised.
    record ProblemView  问题台帐行  A problem, or a decision of a meeting, as it is shown.
     number  count  问题编号  Its number within the project.
     title  text  问题标题  What it is, in a line.
     source  ProblemSource  问题来源  Where it comes from.
     stage  text  办理环节代码  Where it stands: raised, assigned, solved, verified or writtenOff.
     stageChinese  text  办理环节  Where it stands, as it is shown in Chinese.
     raised  day  提出日  The day it was raised or decided.
     unit  text = ""  承办单位  The code of the unit that solves it; empty before it is assigned.
     officer  text = ""  承办人  The id of the officer who solves it; empty where none is named.
     follower  text = ""  跟踪督办人  The id of the officer who follows it; the project's tracker where none was named, and empty before it is assigned.
     due  day?  解决期限  The day by which it is solved; left out before it is assigned.
     solved  day?  解决日  The day its unit called it solved; left out before and after it is opened again.
     writtenOff  day?  销号日  The day it was struck off; left out before and after it is opened again.
     late  flag  是否逾期  Whether it was ever not solved in time.
     reopened  flag  是否重新交办  Whether it was ever opened again.
    record ListingView  挂牌督办情况  A project's listing for supervision, as it is shown while it stands.
     number  text  督办编号  The number it is listed under.
     matter  text  督办事项  What is to be done.
     leader  text  督办领导  The id of the leader in charge of it.
     listed  day  挂牌日  The day it was listed.
     deadline  day  督办期限  The day by which it is to be done.
     weekly  day  下次周报日  The day of the next weekly report.
     reports  count  已报周报数  Weekly reports that came since it was listed.
     missed  count  未报周报数  Weekly reports that did not come in time.
     checked  flag!  是否核查通过  Whether the office found it done, so that it can be signed off.
    record CardView  发卡情况  A card as the office sees it, never with who holds it.
     number  text  卡号  Its number.
     kind  CardKind  卡片类别  Whether a supervision card or a contact card.
     stage  text  卡片状态  Where it stands: issued, returned, taken or void.
     outdated  flag  是否需换发  Whether what a contact card tells has changed since it was handed out.
    record CaseView  关联办件情况  One of the project's approval cases, as it is shown.
     case  DossierKey  办件编号  The key of the case.
     item  text = ""  办理事项  The name of the item it is about; empty for a classified item and for a past moment.
     phase  Cases.Phase?  办件状态  Where the case stands; left out for a classified item and for a past moment.
     light  Light start grey  办件灯色  The light of the case today.
     due  day?  承诺办结日  The day by which it is promised; left out where no promise runs.
    record StageLink  关联并联审批  A stage of joint approval that the project opened in the green channel.
     _ stage  DossierKey  阶段编号  The key of the stage, which the lead accepted.
    record StageView  并联审批进度  One of the project's stages of joint approval, as it is shown.
     stage  DossierKey  阶段编号  The key of the stage.
     name  text = ""  阶段名称  What the stage is called; empty for a past moment.
     phase  text = ""  进度  Where it stands, in Chinese; empty for a past moment.
     due  day?  办结期限  The last day for the stage.  行政许可法 42(2)
     projected  day?  预计办结日  When it is over if every limit that is left is used up; left out once it is concluded.
     concluded  day?  审结日  The day of its last decision; left out before.
     late  flag  超期  Whether it is, or was, later than its day.
     holders  [text]  当前责任方  Who holds it now.
     light  Light start grey  亮灯  Its light today.
    record StagePage  并联审批一页通  All stages of joint approval of a project on one page, branch by branch, with who holds each.
     number  text  项目编号  The project's number.
     name  text  项目名称  Its name.
     greenChannel  flag  绿色通道  Whether its approvals go through the green channel.
     stages  [JointStages.View]  并联审批  Its stages, in the order of their acceptance.
    record View  重点项目情况  A key project as the viewer may see it: a leader's one page.
     number  text  项目编号  Its number, such as ZD20120001 or the locality's own.
     name  text  项目名称  Its name.
     category  text = ""  项目类别  What kind of project it is, as the locality sorts them.
     code  text = ""  项目代码  The national code of an investment project; empty where there is none.
     place  text = ""  建设地点  Where it is built.
     owner  text = ""  项目业主  The owner; empty for a unit that only solves a problem.
     phase  Phase start none  项目状态代码  The phase it is in, such as `active`.
     phaseChinese  text  项目状态  The phase as it is shown in Chinese.
     stage  Stage  项目阶段  How far the building has come.
     unit  text  责任单位代码  The code of the responsible unit.
     unitName  text = ""  责任单位  The name of the responsible unit.
     leader  text  分管领导  The id of the leader in charge.
     team  Team?  工作班子  The working team; left out where there is none.
     tracker  text = ""  跟踪督办专人  The id of the officer who follows it to the end; empty where no one does.
     registered  day  列入日  The day it was put on the list.
     start  day  最早开工日  The first day on which work could be done.
     finish  day  要求完成时间  The day by which it must be complete.
     greenChannel  flag  绿色通道  Whether its approvals go through the green channel.
     investment  fen  总投资  The whole investment in fen; 0 where it is not known.
     invested  fen  累计完成投资  Invested so far as reported, in fen.
     investmentPlanned  fen  累计计划投资  Investment planned by the day, in fen; 0 without a plan.
     progress  count  完成进度  Progress as last reported, in basis points.
     planned  count  计划进度  Progress planned by the day, in basis points; 0 without a schedule in force.
     light  ProjectLight  进度灯  The light of the day.
     lightChinese  text  灯色  The light as it is shown in Chinese.
     readings  [LightReading]  亮灯依据  What the light is judged by, the heaviest first; empty for the owner and for a unit that only solves a problem.
     sixOnes  [OneVerdict]  六个一核查  Whether each of the six ones holds, and why.
     forecast  day?  预计完成日  When it will be done, by the facts; left out without a schedule and once it is built.
     slip  count?  预计超期工作日  Working days from the required finish to the forecast, negative where earlier; left out without a forecast.
     critical  [text]  关键线路  The tasks of the critical path, from the first to the last.
     late  [text]  滞后任务  The tasks that are behind.
     planVersion  count = 0  现行计划版本  The version of the schedule in force; 0 for none.
     planApproved  day?  计划批准日  The day the schedule in force was approved; left out where there is none.
     planPending  count?  待批计划版本  The version that waits for approval; left out where none does.
     reports  ReportTally  半月汇报统计  Half-month reports so far.
     lastReport  HalfMonth?  最近报送期次  The half-month of the newest report; left out before the first.
     nextReport  HalfMonth?  下次报送期次  The half-month of the next report; left out where none is owed.
     nextReportDue  day?  下次应报日  The day the next report is due; left out where none is owed.
     urgings  [UrgingView]  催办情况  Rungs of the ladder that were reached; empty for the owner and for a unit that only solves a problem.
     problems  [ProblemView]  问题台帐  Problems and decisions, by number; for a unit that only solves a problem, its own.
     listing  ListingView?  挂牌督办情况  Its listing for supervision; left out where it is not listed, for the owner and for a unit that only solves a problem.
     cards  [CardView]  发卡情况  Cards that were handed out; shown to the office, supervision and audit alone.
     documents  count  归档材料数  Documents in the archive.
     archiveMissing  [ArchiveKind]  缺少档案类别  Kinds of documents that a finished project must hold and this one lacks.
     cases  [CaseView]  关联办件  Its approval cases; empty for the owner and for a unit that only solves a problem.
     stages  [StageView]  并联审批  Its stages of joint approval, with who holds each; empty for a unit that only solves a problem.
     visits  count = 0  现场调研次数  Visits to the site so far.
     meetings  count = 0  协调会次数  Meetings held so far.
     targets  [Target]  分解目标  Its targets, layer by layer.
     completed  day?  竣工日  The day it was complete; left out before.
     closed  day?  结案日  The day its ledger was closed or it was taken off the list; left out before.
     asOf  moment?  截止时刻  The past moment of which this tells; left out where it tells of now.
    commands Command  project  重点项目命令  What may be asked of a key project; the large records are indirect, so that every other command stays small.
     register  Intake  列入重点项目  Puts a project on the list and gives it its number where it brings none.
     changeLeader  LeaderChange  变更分管领导  Puts another leader in charge by a document.
     changeUnit  UnitChange  变更责任单位  Makes another unit answer for it, with a team of its own.
     formTeam  TeamChange  组建工作班子  Forms the working team, or another one in its place.
     nameTracker  TrackerChange  指定专人跟踪  Names the officer who follows it to the end.
     changeFinish  FinishChange  调整要求完成时间  Sets another required finish by a document.
     setTargets  TargetTree  目标分解  Sets the tree of targets, layer by layer.
     planInvestment  InvestmentPlan  投资计划  Sets the investment plan.
     submitPlan  PlanSubmission  报送倒排工期计划  Hands in a backward schedule for approval.
     approvePlan  PlanApproval  批准工期计划  The leader in charge approves the schedule that waits.
     rejectPlan  PlanRejection  退回工期计划  The leader in charge sends the schedule that waits back.
     track  TaskFacts  登记任务进展  Tells what is known of tasks between two reports.
     report  ProgressReport  半月汇报  Hands in the report of a half-month.
     correctReport  ProgressReport  更正半月汇报  Corrects a report that was handed in, with a reason.
     excuseReport  ReportExcuse  同意延期报送  Lets a report come later, by a document.
     recordUrging  UrgingRecord  催办记录  Records what was done on a rung of the ladder.
     visit  Visit  现场调研  Records a visit to the site.
     meet  Meeting  协调会  Records a meeting and its decisions, which are followed up.
     raiseProblem  Problem  提出问题  Raises a problem that stands in the way.
     assignProblem  ProblemAssignment  交办问题  Gives a problem to a unit with a day.
     solveProblem  ProblemSolution  解决问题  The unit that owes it calls a problem solved.
     verifyProblem  ProblemCheck  核实  The office checks whether a problem is solved.
     writeOffProblem  ProblemWriteOff  销号  Strikes a verified problem off.
     reopenProblem  ProblemReopening  重新交办  Gives a problem back to its unit with a new day.
     supervise  Listing  挂牌督办  Lists the project for supervision.
     reportWeekly  ListingReport  挂牌督办周报  Hands in the weekly report of a listed project.
     checkSupervised  ListingCheck  挂牌督办核查  The office checks whether a listed matter is done.
     endSupervision  Delisting  挂牌督办销号  Signs a listed matter off that was found done.
     issueCard  CardIssue  发卡  Hands out a supervision or contact card.
     returnCard  CardReturn  回收监督卡  Takes back a supervision card from the owner.
     takeCard  CardTaking  监督卡办理  Takes a returned card in, as evidence or as a complaint.
     voidCard  CardVoid  作废  Makes a card void that was not returned.
     reissueCard  CardVoid  补发  Makes a card void and hands out another to the same holder.
     file  ArchiveDocument  归档  Files a document in the archive, by reference.
     linkCase  CaseLink  关联办件  Names one of the project's approval cases.
     suspend  Order  暂停  Stops the project for a time, in which no half-month report falls due.
     resume  Order  恢复  Lets a stopped project go on.
     complete  Completion  竣工  Records that the project is built.
     close  Reason  办结归档  Closes the ledger of a built project, with every matter struck off and the archive complete.
     cancel  Order  撤销  Takes the project off the list.
     erase  PersonalErasure  删除个人信息  Erases personal data kept beside the ledger; every proof stays.  个人信息保护法 47
    events Event  project  重点项目事件  What happened to a key project; days and limits stand in the event, so that folding it needs neither calendar nor profile, and people of the owner and words of cards are commitments.
     registered  Registration  列入重点项目  It was put on the list.
     leaderChanged  LeaderChange  变更分管领导  Another leader took charge.
     unitChanged  UnitChange  变更责任单位  Another unit took over, with its team.
     teamFormed  TeamChange  组建工作班子  The working team was formed, or another one in its place.
     trackerNamed  TrackerChange  指定专人跟踪  Someone was named to follow it from then on.
     finishChanged  FinishChange  调整要求完成时间  Another required finish was set.
     targetsSet  TargetTree  目标分解  The tree of targets was set.
     investmentPlanned  InvestmentPlan  投资计划  The investment plan was set.
     planSubmitted  PlanSubmission  报送工期计划  A schedule was handed in for approval.
     planApproved  PlanApproval  批准工期计划  A schedule was approved and is in force.
     planRejected  PlanRejection  退回工期计划  A schedule was sent back.
     tracked  TaskFacts  任务进展  It was told what is known of tasks.
     reported  ProgressRecord  半月汇报  The report of a half-month came.
     reportCorrected  ProgressRecord  更正半月汇报  A report was corrected.
     reportExcused  ReportExcuse  同意延期报送  A report was allowed to come later.
     reportMissed  ReportMiss  未按时报送  A report did not come by the end of its day.
     urged  Urging  启动催办  A rung of the ladder was reached.
     urgingRecorded  UrgingRecord  催办记录  What was done on a rung was recorded.
     assessed  Assessment  亮灯  The light of a half-month was recorded.
     visited  Visit  现场调研  The site was visited.
     met  Meeting  协调会  A meeting was held and decided.
     problemRaised  Problem  提出问题  A problem was raised.
     problemAssigned  ProblemAssignment  交办问题  A problem was given to a unit.
     problemSolved  ProblemSolution  解决问题  The unit that owes it called a problem solved.
     problemVerified  ProblemCheck  核实  The office checked a problem.
     problemWrittenOff  ProblemWriteOff  销号  A problem was struck off.
     problemReopened  ProblemReopening  重新交办  A problem was opened again.
     supervised  Listing  挂牌督办  It was listed for supervision.
     reportedWeekly  ListingReport  挂牌督办周报  A weekly report came.
     supervisedChecked  ListingCheck  挂牌督办核查  The office checked a listed matter.
     supervisionEnded  Delisting  挂牌督办销号  A listed matter was signed off.
     cardIssued  CardRecord  发卡  A card was handed out.
     cardReturned  CardReturnRecord  回收监督卡  A supervision card came back.
     cardTaken  CardTakingRecord  监督卡办理  A returned card was taken in.
     cardVoided  CardVoid  作废  A card was made void.
     filed  ArchiveDocument  归档  A document was filed in the archive.
     caseLinked  CaseLink  关联办件  An approval case was named as the project's.
     stageLinked  StageLink  关联并联审批  A stage of joint approval that it opened was accepted.
     suspended  Order  暂停  It was stopped for a time.
     resumed  Order  恢复  It went on after it was stopped.
     completed  Completion  竣工  It was built.
     closed  Reason  办结归档  Its ledger was closed.
     cancelled  Order  撤销  It was taken off the list.
     faulted  Finding  监察发现  A rule was broken; the finding names it.
    questions Questions  project  重点项目查询  What may be asked about key projects.
     get  Moment -> View  重点项目  One key project as the viewer may see it, now or at a past moment.
     list  Filter -> List  重点项目列表  The key projects that the viewer may see, page by page.
     ledger  Nothing -> LedgerView  项目台帐  The ledger of a key project, entry by entry.
     stages  Nothing -> StagePage  并联审批一页通  All stages of joint approval that it opened, branch by branch: for its owner, its unit and those who watch it.
     schedule  ScheduleRequest -> Schedule  倒排工期  A backward schedule by the facts of the day, and its picture where asked.
     score  Nothing -> Score  “六个一”考评  What the facts of a project are worth on the six ones today.
     personal  PersonalReading -> PersonalView  查阅业主信息  Who acts for the owner, or what a card said; each reading is recorded with its purpose.  个人信息保护法 6
     statistics  Period -> Table  重点项目统计  What a period comes to in counts of key projects.
    """#
}
