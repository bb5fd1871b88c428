/// How far a key project has come (阶段).
public enum ProjectStage: String, JSONName, Sendable {
  /// Preliminary work 前期工作.
  case preparation
  /// Under construction 在建.
  case construction
  /// Being accepted 竣工验收.
  case acceptance
  /// In operation 建成投产.
  case operation

  /// The stage in Chinese.
  public var chinese: String {
    switch self {
    case .preparation: "前期工作"
    case .construction: "在建"
    case .acceptance: "竣工验收"
    case .operation: "建成投产"
    }
  }
}

/// One of the six ones (六个一): DOMAIN §5.1.
public enum ProjectOne: String, JSONName, Sendable {
  /// Exactly one record with its data 一个项目.
  case project
  /// Exactly one leader 一个分管领导.
  case leader
  /// Exactly one responsible unit 一个责任单位.
  case unit
  /// One team with a head and members 一个工作班子.
  case team
  /// One approved plan that ends in time 一个倒排工期计划.
  case plan
  /// One who follows it from beginning to end 一竿子抓到底.
  case follow

  /// The one in Chinese.
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

/// A rung of the ladder that a late report climbs (催办阶梯): DOMAIN §5.2.
public enum UrgingRung: String, JSONName, Sendable {
  /// By telephone 电话催办.
  case telephone
  /// In writing 书面催办.
  case written
  /// On site 现场督办.
  case onSite
  /// Criticised in a circular 通报批评.
  case circulated
  /// Put forward for accountability 提请问责.
  case accountability

  /// The rung in Chinese.
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

/// Why a rung was reached.
public enum UrgingCause: String, JSONName, Sendable {
  /// So many working days after the day it was due 逾期.
  case overdue
  /// So many reports missed one after the other 连续.
  case inRow
  /// So many reports missed within a quarter 季度内.
  case inQuarter

  /// The cause in Chinese.
  public var chinese: String {
    switch self {
    case .overdue: "逾期未报送"
    case .inRow: "连续未按时报送"
    case .inQuarter: "一个季度内多次未按时报送"
    }
  }
}

/// The light of a project (进度灯): a function of its facts and the day. DOMAIN §5.4.
public enum ProjectLight: String, JSONName, Sendable {
  /// Nothing runs: suspended, complete, closed 灰灯.
  case grey
  /// On schedule 绿灯.
  case green
  /// A little behind, watched 浅黄灯.
  case watch
  /// Behind 黄灯.
  case yellow
  /// Far behind 红灯.
  case red

  /// The light in Chinese.
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

/// What a light is judged by (亮灯依据).
public enum LightMeasure: String, JSONName, Sendable {
  /// Progress against plan: below so many basis points of it.
  case progress
  /// Investment against plan: below so many basis points of it.
  case investment
  /// Progress behind plan by more than so many basis points of the whole.
  case progressBehind
  /// Investment behind plan by more than so many basis points of the whole.
  case investmentBehind
  /// A task or milestone forecast more than so many working days late.
  case milestoneSlip
  /// One of the critical path forecast more than so many working days late.
  case criticalSlip
  /// The whole forecast more than so many working days after the required finish.
  case forecastSlip
  /// A task not begun so many months after its latest start, or more.
  case notStarted
  /// So many reports missed in a row, or more.
  case missed

  /// The measure in Chinese.
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

/// A step of supervision (督办措施): DOMAIN §5.4.
public enum SupervisionStep: String, JSONName, Sendable {
  /// A reminder 提醒.
  case remind
  /// Urging 催办.
  case urge
  /// A supervision notice 督办通知单.
  case notice
  /// An interview 约谈.
  case interview
  /// Listed supervision 挂牌督办.
  case listing
  /// A circular, or accountability 通报/问责.
  case circulate

  /// The step in Chinese.
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

/// A card (效能监督卡、联系卡): DOMAIN §5.6.
public enum CardKind: String, JSONName, Sendable {
  /// The owner marks each department's handling 效能监督卡.
  case supervision
  /// Whom the owner may call 联系卡.
  case contact

  /// The kind in Chinese.
  public var chinese: String {
    switch self {
    case .supervision: "效能监督卡"
    case .contact: "联系卡"
    }
  }
}

/// What a returned card becomes.
public enum CardOutcome: String, JSONName, Sendable {
  /// Evidence of progress 进度佐证.
  case evidence
  /// An efficiency complaint 效能投诉.
  case complaint

  /// The outcome in Chinese.
  public var chinese: String {
    switch self {
    case .evidence: "作为进度佐证"
    case .complaint: "转为效能投诉"
    }
  }
}

/// Where a problem comes from.
public enum ProblemSource: String, JSONName, Sendable {
  /// The responsible unit 责任单位.
  case unit
  /// The owner 项目业主.
  case owner
  /// A half-month report 半月汇报.
  case report
  /// A site visit 现场调研.
  case visit
  /// A supervision card 效能监督卡.
  case card
  /// A decision of a meeting 协调会决定.
  case meeting

  /// The source in Chinese.
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

/// A kind of document in a project's archive (档案类别): DOMAIN §5.7.
public enum ArchiveKind: String, JSONName, Sendable {
  /// The project's approval 立项批复.
  case approval
  /// Land 用地手续.
  case land
  /// Planning permits 规划许可.
  case planning
  /// Tender documents 招标投标.
  case tender
  /// The construction permit 施工许可.
  case permit
  /// Contracts 合同.
  case contract
  /// Approved schedules 工期计划.
  case schedule
  /// Progress reports 进度报告.
  case report
  /// Minutes of meetings 会议纪要.
  case minutes
  /// Papers of urging and supervision 督办文书.
  case urging
  /// Pictures 影像资料.
  case picture
  /// Acceptance 竣工验收.
  case acceptance
  /// Others 其他.
  case other

  /// The kind in Chinese.
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
