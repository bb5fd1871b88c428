// swift-format-ignore-file
// Made from Profile.words by `make words`: never edited.

extension Profile {
  /// 容缺逾期处理 · What an unfilled promise of lacking material does to the case.
  public enum LackingLapse: String, JSONName, Hashable, Sendable {
    /// 视为撤回 · The case counts as withdrawn by the applicant.
    /// 安阳市政务服务条例 24(1).
    case deemedWithdrawn
    /// 不予许可 · The licence is refused.
    /// 滨州市工程建设项目并联审批管理规定 11(1).
    case refused

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .deemedWithdrawn: "视为撤回"
      case .refused: "不予许可"
      }
    }
  }
}

/// 规则版本 · The numbers of a rule set, everything a locality or a year might change, while code holds the shape of the rules; a profile is chosen by the day of the event, never by today.
public struct Profile: Record, Equatable {
  /// 规则版本代码 · The profile's name, such as `danzhou2011`.
  public var id: String = ""
  /// 生效日 · The first day it is in force, until the next one begins.
  public var validFrom: Day = Day(0)
  /// 受理告知期限 · Working days after receipt to accept, refuse or notify corrections; then the case is deemed accepted from receipt.
  /// 行政许可法 32(1)(4).
  public var acceptNoticeDays: Int32 = 5
  /// 补正期限 · Working days an applicant has for corrections where the notice sets no day; the Act says nothing of it.
  public var correctionApplicantDays: Int32 = 15
  /// 补正告知次数上限 · Correction notices that a case may have; each further one is a fault.
  /// 行政许可法 32(1)(4).
  public var correctionMaxNotices: Int32 = 1
  /// 容缺补齐期限 · Working days to hand in promised materials after acceptance with lacking ones.
  public var lackingDays: Int32 = 10
  /// 容缺逾期处理 · What an unfilled promise of material does to the case.
  /// 安阳市政务服务条例 24(1); 滨州市工程建设项目并联审批管理规定 11(1).
  public var lackingLapse: Profile.LackingLapse = .deemedWithdrawn
  /// 单办法定时限 · Working days for a single organ from acceptance, where no other law or regulation sets a limit.
  /// 行政许可法 42(1).
  public var singleLimit: Int32 = 20
  /// 单办延长上限 · The longest extension of a single organ's limit, in working days, approved by its head.
  /// 行政许可法 42(1).
  public var singleExtension: Int32 = 10
  /// 联办法定时限 · Working days for unified, joint or concentrated handling from acceptance.
  /// 行政许可法 42(2).
  public var jointLimit: Int32 = 45
  /// 联办延长上限 · The longest extension of joint handling, in working days, approved by the head of the government.
  /// 行政许可法 42(2).
  public var jointExtension: Int32 = 15
  /// 证件送达期限 · Working days after the grant to hand over or serve the certificate.
  /// 行政许可法 44.
  public var certificateDays: Int32 = 10
  /// 延续申请提前期 · Calendar days before expiry by which a renewal is in time, and deemed granted where nothing is decided.
  /// 行政许可法 50(1).
  public var renewalDaysBefore: Int32 = 30
  /// 补正期间视为延续 · Whether a renewal counts as granted though the applicant owes corrections that were asked for in time; not where it is off, since no valid application lies before the organ.
  /// 行政许可法 50(2).
  public var renewalWhileCorrecting: Bool = false
  /// 特别程序种类 · Kinds of procedure that stop the clock, from the closed list of the Act.
  /// 行政许可法 45.
  public var pauseKinds: [Cases.PauseKind] = Cases.PauseKind.allCases
  /// 听证申请期限 · Working days after being told in which a hearing may be asked for.
  /// 行政许可法 47(1).
  public var hearingAskDays: Int32 = 5
  /// 听证组织期限 · Working days after it was asked for in which the hearing is held.
  /// 行政许可法 47(1).
  public var hearingHoldDays: Int32 = 20
  /// 听证通知提前期 · Working days of notice before the hearing.
  /// 行政许可法 48(1)(1).
  public var hearingNoticeDays: Int32 = 7
  /// 检验指派期限 · Working days after acceptance to assign officers for inspection, testing or quarantine.
  /// 行政许可法 55(2).
  public var inspectionAssignDays: Int32 = 5
  /// 现场核查人数 · Officers needed at least on site, and to look into a penalty case.
  /// 行政许可法 34(3); 行政许可法 55(2); 行政处罚法 42(1).
  public var officersOnSite: Int32 = 2
  /// 预警提前期 · Working days before the promised date at which the handler is warned.
  public var warnDays: Int32 = 1
  /// 长时限预警提前期 · The same for promises of ``warnLongFrom`` working days and more.
  public var warnDaysLong: Int32 = 2
  /// 长时限起点 · The promise, in working days, from which ``warnDaysLong`` applies.
  public var warnLongFrom: Int32 = 10
  /// 默认评价期限 · Working days after closing when a missing rating is recorded as defaulted, which no satisfaction rate counts; never where left out.
  public var ratingDefaultDays: Int32? = nil
  /// 差评联系期限 · Working days to contact the rater of a bad rating.
  /// 安阳市政务服务条例 52(2).
  public var ratingContactDays: Int32 = 1
  /// 差评整改期限 · Working days to put a bad rating right.
  public var ratingRepairDays: Int32 = 15
  /// 评价分值 · Values of one to five stars in points, the worst first: one and two stars are bad ratings.
  public var ratingValues: [Int32] = [0,30,60,80,100]
  /// 公告送达期限 · Calendar days after which service by public notice counts.
  /// 民事诉讼法 95(1).
  public var publicNoticeDays: Int32 = 30
  /// 行政复议期限 · Calendar days to ask for administrative reconsideration, told with every refusal.
  /// 行政复议法 20(1).
  public var reconsiderationDays: Int32 = 60
  /// 行政诉讼期限 · Months to sue directly, told with every refusal.
  /// 行政诉讼法 46(1).
  public var litigationMonths: Int32 = 6
  /// 虚假材料限制年限 · Years for which false material bars an applicant, in matters of public safety, health, life and property.
  /// 行政许可法 78.
  public var barFalseYears: Int32 = 1
  /// 欺骗贿赂限制年限 · Years for which fraud or bribery bars a licensee, in the same matters.
  /// 行政许可法 79.
  public var barFraudYears: Int32 = 3
  /// 同岗替代制 · Whether another post of the same kind may stand in when both holders of a post are away.
  public var samePostStandsIn: Bool = true
  /// 下班后收件算当日 · Whether material that arrives after closing time counts for the same date; for the next where not.
  public var lateArrivalSameDay: Bool = true
  /// 下班时间 · Closing time in minutes after midnight, read only where ``lateArrivalSameDay`` is off; 1,050 is 17:30.
  public var closingMinute: Int32 = 1050
  /// 投诉类别 · What complaints are about, with how long the papers of each are kept.
  public var complaintCategories: [Complaints.Category] = Complaints.Category.usual
  /// 投诉受理决定期限 · Working days after receipt to decide whether a complaint is looked into.
  public var complaintDecideDays: Int32 = 3
  /// 投诉办结期限 · The limit for closing a complaint.
  public var complaintFinish: Budget = .calendarDays(30)
  /// 简易投诉办结期限 · The limit for closing a simple complaint.
  public var complaintFinishSimple: Budget = .workingDays(5)
  /// 投诉延长上限 · The longest extension of a complaint's limit, in days of the same kind, once.
  public var complaintExtension: Int32 = 30
  /// 投诉答复期限 · Working days after closing to tell the complainant.
  public var complaintReplyDays: Int32 = 3
  /// 投诉回访期限 · Working days after the reply to call the complainant back.
  public var complaintFollowUpDays: Int32 = 10
  /// 复查复核申请期限 · Calendar days after the answer in which a review may be asked for.
  /// 信访工作条例 35; 信访工作条例 36(1).
  public var reviewAskDays: Int32 = 30
  /// 复查复核答复期限 · Calendar days after it was asked for in which a review is answered.
  /// 信访工作条例 35; 信访工作条例 36(1).
  public var reviewAnswerDays: Int32 = 30
  /// 错派退回时限 · Hours after dispatch in which a unit sends back what is not its own.
  /// 安阳市政务服务条例 50(2).
  public var complaintReturnHours: Int32 = 24
  /// 打击报复处置期限 · Working days in which supervision takes up a report of retaliation.
  public var retaliationDays: Int32 = 1
  /// 工单办结期限 · The limit for a hotline ticket, from its dispatch to the unit.
  /// 安阳市政务服务条例 50(1); 潍坊市12345政务服务便民热线条例 20.
  public var ticketFinish: Budget = .workingDays(5)
  /// 工单延长上限 · The longest extension of a ticket's limit, in days of the same kind, once.
  /// 安阳市政务服务条例 50(1).
  public var ticketExtension: Int32 = 5
  /// 投诉材料保管年限 · Years for which the papers of a complaint without a known category are kept.
  public var complaintRetentionYears: Int32 = 5
  /// 一般保管年限 · Years after closing for which any other dossier keeps what it holds of persons; before that nothing is erased unless another person agrees.
  /// 个人信息保护法 47(2).
  public var retentionYears: Int32 = 10
  /// 个人信息请求答复期限 · Calendar days in which a person's request about their data is answered.
  /// GB/T 35273-2020.
  public var personalAnswerDays: Int32 = 30
  /// 代表人数上限 · How many may come as representatives of a joint complaint.
  /// 信访工作条例 20(3).
  public var representativesMost: Int32 = 5
  /// 公布最小数 · A published count below this is withheld, since it would point at a person.
  public var publicationThreshold: Int32 = 3
  /// 热线接通率标准 · Calls of a day that must be answered, in basis points of all that came in.
  /// GB/T 33358-2016.
  public var hotlineConnection: Int32 = 9_500
  /// 热线应答时限 · Seconds in which the hotline answers a call in time.
  /// GB/T 33358-2016.
  public var hotlineSeconds: Int32 = 15
  /// 重点项目规则 · The numbers of key projects.
  public var projects: ProjectProfile = ProjectProfile()
  /// 考评申诉期限 · Calendar days after the decision in which a result may be appealed against.
  public var appraisalAppealDays: Int32 = 15
  /// 考评申诉答复期限 · Calendar days after the appeal in which it is answered.
  public var appraisalAnswerDays: Int32 = 30
  /// 测评最少有效票 · Valid sheets below which a group's ballot is counted with another's, and voters below which no ballot is opened: a sum of few would show how each chose.
  public var ballotSmallest: Int32 = 5
  /// 行政区划代码 · The division's code of six digits; empty where none is set.
  /// GB/T 2260.
  public var regionCode: String = ""
  /// 处罚规则 · The numbers of penalties and their benchmarks.
  public var penalty: PenaltyRules = .before2021
  /// 电子监察规则 · The numbers of supervision notices, cards and their accounting.
  public var supervision: SupervisionProfile = SupervisionProfile()
  /// 作风规则 · The numbers of findings of conduct.
  public var conduct: Supervision.ConductNumbers = Supervision.ConductNumbers()
  /// 比率监察规则 · The statistical rules over a unit and a month; each once.
  public var rates: [Supervision.RateNumber] = Supervision.RateNumber.usual
  /// 十项制度规则 · The numbers of the ten rules: their list, office hours, first contacts.
  public var tenRules: TenRules.Numbers = TenRules.Numbers()
  /// 便民服务网络规则 · The numbers of agents and their hand-overs.
  public var network: Network.Numbers = Network.Numbers()
  /// 督查规则 · The numbers of inspections and draws.
  public var inspections: Inspections.Numbers = Inspections.Numbers()
  /// 并联审批规则 · The numbers of joint approval.
  public var joint: JointStages.Numbers = JointStages.Numbers()
  /// 流程图规则 · The numbers of flow charts.
  public var flowCharts: FlowCharts.Numbers = FlowCharts.Numbers()
  /// 文书式样 · How papers read, for each kind one; a host changes the list as a whole.
  public var papers: [Papers.Template] = [Papers.Template].usual
  /// 救济途径 · Where remedies against a decision are taken, as papers name it.
  /// 行政许可法 38(2); 行政处罚法 59(1).
  public var remedyOrgans: Papers.Remedies = Papers.Remedies()
  /// 停用监察规则 · Supervision rules that are switched off; none where empty.
  public var rulesOff: [FaultRule] = []
  /// 本地规则名称 · What the place calls its own rules, which refusals and explanations name.
  public var ruleNames: [Law.RuleName] = Law.RuleName.usual
  /// 制定依据 · Where the rule set comes from; left out for one that is built in.
  public var origin: Profile.Origin? = nil

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(id: String, validFrom: Day, acceptNoticeDays: Int32 = 5, correctionApplicantDays: Int32 = 15, correctionMaxNotices: Int32 = 1, lackingDays: Int32 = 10, lackingLapse: Profile.LackingLapse = .deemedWithdrawn, singleLimit: Int32 = 20, singleExtension: Int32 = 10, jointLimit: Int32 = 45, jointExtension: Int32 = 15, certificateDays: Int32 = 10, renewalDaysBefore: Int32 = 30, renewalWhileCorrecting: Bool = false, pauseKinds: [Cases.PauseKind] = Cases.PauseKind.allCases, hearingAskDays: Int32 = 5, hearingHoldDays: Int32 = 20, hearingNoticeDays: Int32 = 7, inspectionAssignDays: Int32 = 5, officersOnSite: Int32 = 2, warnDays: Int32 = 1, warnDaysLong: Int32 = 2, warnLongFrom: Int32 = 10, ratingDefaultDays: Int32? = nil, ratingContactDays: Int32 = 1, ratingRepairDays: Int32 = 15, ratingValues: [Int32] = [0,30,60,80,100], publicNoticeDays: Int32 = 30, reconsiderationDays: Int32 = 60, litigationMonths: Int32 = 6, barFalseYears: Int32 = 1, barFraudYears: Int32 = 3, samePostStandsIn: Bool = true, lateArrivalSameDay: Bool = true, closingMinute: Int32 = 1050, complaintCategories: [Complaints.Category] = Complaints.Category.usual, complaintDecideDays: Int32 = 3, complaintFinish: Budget = .calendarDays(30), complaintFinishSimple: Budget = .workingDays(5), complaintExtension: Int32 = 30, complaintReplyDays: Int32 = 3, complaintFollowUpDays: Int32 = 10, reviewAskDays: Int32 = 30, reviewAnswerDays: Int32 = 30, complaintReturnHours: Int32 = 24, retaliationDays: Int32 = 1, ticketFinish: Budget = .workingDays(5), ticketExtension: Int32 = 5, complaintRetentionYears: Int32 = 5, retentionYears: Int32 = 10, personalAnswerDays: Int32 = 30, representativesMost: Int32 = 5, publicationThreshold: Int32 = 3, hotlineConnection: Int32 = 9_500, hotlineSeconds: Int32 = 15, projects: ProjectProfile = ProjectProfile(), appraisalAppealDays: Int32 = 15, appraisalAnswerDays: Int32 = 30, ballotSmallest: Int32 = 5, regionCode: String = "", penalty: PenaltyRules = .before2021, supervision: SupervisionProfile = SupervisionProfile(), conduct: Supervision.ConductNumbers = Supervision.ConductNumbers(), rates: [Supervision.RateNumber] = Supervision.RateNumber.usual, tenRules: TenRules.Numbers = TenRules.Numbers(), network: Network.Numbers = Network.Numbers(), inspections: Inspections.Numbers = Inspections.Numbers(), joint: JointStages.Numbers = JointStages.Numbers(), flowCharts: FlowCharts.Numbers = FlowCharts.Numbers(), papers: [Papers.Template] = [Papers.Template].usual, remedyOrgans: Papers.Remedies = Papers.Remedies(), rulesOff: [FaultRule] = [], ruleNames: [Law.RuleName] = Law.RuleName.usual, origin: Profile.Origin? = nil) {
    self.id = id
    self.validFrom = validFrom
    self.acceptNoticeDays = acceptNoticeDays
    self.correctionApplicantDays = correctionApplicantDays
    self.correctionMaxNotices = correctionMaxNotices
    self.lackingDays = lackingDays
    self.lackingLapse = lackingLapse
    self.singleLimit = singleLimit
    self.singleExtension = singleExtension
    self.jointLimit = jointLimit
    self.jointExtension = jointExtension
    self.certificateDays = certificateDays
    self.renewalDaysBefore = renewalDaysBefore
    self.renewalWhileCorrecting = renewalWhileCorrecting
    self.pauseKinds = pauseKinds
    self.hearingAskDays = hearingAskDays
    self.hearingHoldDays = hearingHoldDays
    self.hearingNoticeDays = hearingNoticeDays
    self.inspectionAssignDays = inspectionAssignDays
    self.officersOnSite = officersOnSite
    self.warnDays = warnDays
    self.warnDaysLong = warnDaysLong
    self.warnLongFrom = warnLongFrom
    self.ratingDefaultDays = ratingDefaultDays
    self.ratingContactDays = ratingContactDays
    self.ratingRepairDays = ratingRepairDays
    self.ratingValues = ratingValues
    self.publicNoticeDays = publicNoticeDays
    self.reconsiderationDays = reconsiderationDays
    self.litigationMonths = litigationMonths
    self.barFalseYears = barFalseYears
    self.barFraudYears = barFraudYears
    self.samePostStandsIn = samePostStandsIn
    self.lateArrivalSameDay = lateArrivalSameDay
    self.closingMinute = closingMinute
    self.complaintCategories = complaintCategories
    self.complaintDecideDays = complaintDecideDays
    self.complaintFinish = complaintFinish
    self.complaintFinishSimple = complaintFinishSimple
    self.complaintExtension = complaintExtension
    self.complaintReplyDays = complaintReplyDays
    self.complaintFollowUpDays = complaintFollowUpDays
    self.reviewAskDays = reviewAskDays
    self.reviewAnswerDays = reviewAnswerDays
    self.complaintReturnHours = complaintReturnHours
    self.retaliationDays = retaliationDays
    self.ticketFinish = ticketFinish
    self.ticketExtension = ticketExtension
    self.complaintRetentionYears = complaintRetentionYears
    self.retentionYears = retentionYears
    self.personalAnswerDays = personalAnswerDays
    self.representativesMost = representativesMost
    self.publicationThreshold = publicationThreshold
    self.hotlineConnection = hotlineConnection
    self.hotlineSeconds = hotlineSeconds
    self.projects = projects
    self.appraisalAppealDays = appraisalAppealDays
    self.appraisalAnswerDays = appraisalAnswerDays
    self.ballotSmallest = ballotSmallest
    self.regionCode = regionCode
    self.penalty = penalty
    self.supervision = supervision
    self.conduct = conduct
    self.rates = rates
    self.tenRules = tenRules
    self.network = network
    self.inspections = inspections
    self.joint = joint
    self.flowCharts = flowCharts
    self.papers = papers
    self.remedyOrgans = remedyOrgans
    self.rulesOff = rulesOff
    self.ruleNames = ruleNames
    self.origin = origin
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    acceptNoticeDays = try fields.usual("acceptNoticeDays", 5)
    appraisalAnswerDays = try fields.usual("appraisalAnswerDays", 30)
    appraisalAppealDays = try fields.usual("appraisalAppealDays", 15)
    ballotSmallest = try fields.usual("ballotSmallest", 5)
    barFalseYears = try fields.usual("barFalseYears", 1)
    barFraudYears = try fields.usual("barFraudYears", 3)
    certificateDays = try fields.usual("certificateDays", 10)
    closingMinute = try fields.usual("closingMinute", 1050)
    complaintCategories = try fields.usual("complaintCategories", Complaints.Category.usual)
    complaintDecideDays = try fields.usual("complaintDecideDays", 3)
    complaintExtension = try fields.usual("complaintExtension", 30)
    complaintFinish = try fields.usual("complaintFinish", .calendarDays(30))
    complaintFinishSimple = try fields.usual("complaintFinishSimple", .workingDays(5))
    complaintFollowUpDays = try fields.usual("complaintFollowUpDays", 10)
    complaintReplyDays = try fields.usual("complaintReplyDays", 3)
    complaintRetentionYears = try fields.usual("complaintRetentionYears", 5)
    complaintReturnHours = try fields.usual("complaintReturnHours", 24)
    conduct = try fields.usual("conduct", Supervision.ConductNumbers())
    correctionApplicantDays = try fields.usual("correctionApplicantDays", 15)
    correctionMaxNotices = try fields.usual("correctionMaxNotices", 1)
    flowCharts = try fields.usual("flowCharts", FlowCharts.Numbers())
    hearingAskDays = try fields.usual("hearingAskDays", 5)
    hearingHoldDays = try fields.usual("hearingHoldDays", 20)
    hearingNoticeDays = try fields.usual("hearingNoticeDays", 7)
    hotlineConnection = try fields.usual("hotlineConnection", 9_500)
    hotlineSeconds = try fields.usual("hotlineSeconds", 15)
    id = try fields.required("id")
    inspectionAssignDays = try fields.usual("inspectionAssignDays", 5)
    inspections = try fields.usual("inspections", Inspections.Numbers())
    joint = try fields.usual("joint", JointStages.Numbers())
    jointExtension = try fields.usual("jointExtension", 15)
    jointLimit = try fields.usual("jointLimit", 45)
    lackingDays = try fields.usual("lackingDays", 10)
    lackingLapse = try fields.usual("lackingLapse", .deemedWithdrawn)
    lateArrivalSameDay = try fields.usual("lateArrivalSameDay", true)
    litigationMonths = try fields.usual("litigationMonths", 6)
    network = try fields.usual("network", Network.Numbers())
    officersOnSite = try fields.usual("officersOnSite", 2)
    origin = try fields.optional("origin")
    papers = try fields.usual("papers", [Papers.Template].usual)
    pauseKinds = try fields.usual("pauseKinds", Cases.PauseKind.allCases)
    penalty = try fields.usual("penalty", .before2021)
    personalAnswerDays = try fields.usual("personalAnswerDays", 30)
    projects = try fields.usual("projects", ProjectProfile())
    publicNoticeDays = try fields.usual("publicNoticeDays", 30)
    publicationThreshold = try fields.usual("publicationThreshold", 3)
    rates = try fields.usual("rates", Supervision.RateNumber.usual)
    ratingContactDays = try fields.usual("ratingContactDays", 1)
    ratingDefaultDays = try fields.optional("ratingDefaultDays")
    ratingRepairDays = try fields.usual("ratingRepairDays", 15)
    ratingValues = try fields.usual("ratingValues", [0,30,60,80,100])
    reconsiderationDays = try fields.usual("reconsiderationDays", 60)
    regionCode = try fields.usual("regionCode", "")
    remedyOrgans = try fields.usual("remedyOrgans", Papers.Remedies())
    renewalDaysBefore = try fields.usual("renewalDaysBefore", 30)
    renewalWhileCorrecting = try fields.usual("renewalWhileCorrecting", false)
    representativesMost = try fields.usual("representativesMost", 5)
    retaliationDays = try fields.usual("retaliationDays", 1)
    retentionYears = try fields.usual("retentionYears", 10)
    reviewAnswerDays = try fields.usual("reviewAnswerDays", 30)
    reviewAskDays = try fields.usual("reviewAskDays", 30)
    ruleNames = try fields.usual("ruleNames", Law.RuleName.usual)
    rulesOff = try fields.list("rulesOff")
    samePostStandsIn = try fields.usual("samePostStandsIn", true)
    singleExtension = try fields.usual("singleExtension", 10)
    singleLimit = try fields.usual("singleLimit", 20)
    supervision = try fields.usual("supervision", SupervisionProfile())
    tenRules = try fields.usual("tenRules", TenRules.Numbers())
    ticketExtension = try fields.usual("ticketExtension", 5)
    ticketFinish = try fields.usual("ticketFinish", .workingDays(5))
    validFrom = try fields.required("validFrom")
    warnDays = try fields.usual("warnDays", 1)
    warnDaysLong = try fields.usual("warnDaysLong", 2)
    warnLongFrom = try fields.usual("warnLongFrom", 10)
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    writer.name("acceptNoticeDays"); acceptNoticeDays.write(to: &writer)
    writer.name("appraisalAnswerDays"); appraisalAnswerDays.write(to: &writer)
    writer.name("appraisalAppealDays"); appraisalAppealDays.write(to: &writer)
    writer.name("ballotSmallest"); ballotSmallest.write(to: &writer)
    writer.name("barFalseYears"); barFalseYears.write(to: &writer)
    writer.name("barFraudYears"); barFraudYears.write(to: &writer)
    writer.name("certificateDays"); certificateDays.write(to: &writer)
    writer.name("closingMinute"); closingMinute.write(to: &writer)
    writer.name("complaintCategories"); complaintCategories.write(to: &writer)
    writer.name("complaintDecideDays"); complaintDecideDays.write(to: &writer)
    writer.name("complaintExtension"); complaintExtension.write(to: &writer)
    writer.name("complaintFinish"); complaintFinish.write(to: &writer)
    writer.name("complaintFinishSimple"); complaintFinishSimple.write(to: &writer)
    writer.name("complaintFollowUpDays"); complaintFollowUpDays.write(to: &writer)
    writer.name("complaintReplyDays"); complaintReplyDays.write(to: &writer)
    writer.name("complaintRetentionYears"); complaintRetentionYears.write(to: &writer)
    writer.name("complaintReturnHours"); complaintReturnHours.write(to: &writer)
    writer.name("conduct"); conduct.write(to: &writer)
    writer.name("correctionApplicantDays"); correctionApplicantDays.write(to: &writer)
    writer.name("correctionMaxNotices"); correctionMaxNotices.write(to: &writer)
    writer.name("flowCharts"); flowCharts.write(to: &writer)
    writer.name("hearingAskDays"); hearingAskDays.write(to: &writer)
    writer.name("hearingHoldDays"); hearingHoldDays.write(to: &writer)
    writer.name("hearingNoticeDays"); hearingNoticeDays.write(to: &writer)
    writer.name("hotlineConnection"); hotlineConnection.write(to: &writer)
    writer.name("hotlineSeconds"); hotlineSeconds.write(to: &writer)
    writer.name("id"); id.write(to: &writer)
    writer.name("inspectionAssignDays"); inspectionAssignDays.write(to: &writer)
    writer.name("inspections"); inspections.write(to: &writer)
    writer.name("joint"); joint.write(to: &writer)
    writer.name("jointExtension"); jointExtension.write(to: &writer)
    writer.name("jointLimit"); jointLimit.write(to: &writer)
    writer.name("lackingDays"); lackingDays.write(to: &writer)
    writer.name("lackingLapse"); lackingLapse.write(to: &writer)
    writer.name("lateArrivalSameDay"); lateArrivalSameDay.write(to: &writer)
    writer.name("litigationMonths"); litigationMonths.write(to: &writer)
    writer.name("network"); network.write(to: &writer)
    writer.name("officersOnSite"); officersOnSite.write(to: &writer)
    if let value = origin { writer.name("origin"); value.write(to: &writer) }
    writer.name("papers"); papers.write(to: &writer)
    writer.name("pauseKinds"); pauseKinds.write(to: &writer)
    writer.name("penalty"); penalty.write(to: &writer)
    writer.name("personalAnswerDays"); personalAnswerDays.write(to: &writer)
    writer.name("projects"); projects.write(to: &writer)
    writer.name("publicNoticeDays"); publicNoticeDays.write(to: &writer)
    writer.name("publicationThreshold"); publicationThreshold.write(to: &writer)
    writer.name("rates"); rates.write(to: &writer)
    writer.name("ratingContactDays"); ratingContactDays.write(to: &writer)
    if let value = ratingDefaultDays { writer.name("ratingDefaultDays"); value.write(to: &writer) }
    writer.name("ratingRepairDays"); ratingRepairDays.write(to: &writer)
    writer.name("ratingValues"); ratingValues.write(to: &writer)
    writer.name("reconsiderationDays"); reconsiderationDays.write(to: &writer)
    writer.name("regionCode"); writer.freeText(regionCode)
    writer.name("remedyOrgans"); remedyOrgans.write(to: &writer)
    writer.name("renewalDaysBefore"); renewalDaysBefore.write(to: &writer)
    writer.name("renewalWhileCorrecting"); renewalWhileCorrecting.write(to: &writer)
    writer.name("representativesMost"); representativesMost.write(to: &writer)
    writer.name("retaliationDays"); retaliationDays.write(to: &writer)
    writer.name("retentionYears"); retentionYears.write(to: &writer)
    writer.name("reviewAnswerDays"); reviewAnswerDays.write(to: &writer)
    writer.name("reviewAskDays"); reviewAskDays.write(to: &writer)
    writer.name("ruleNames"); ruleNames.write(to: &writer)
    writer.name("rulesOff"); rulesOff.write(to: &writer)
    writer.name("samePostStandsIn"); samePostStandsIn.write(to: &writer)
    writer.name("singleExtension"); singleExtension.write(to: &writer)
    writer.name("singleLimit"); singleLimit.write(to: &writer)
    writer.name("supervision"); supervision.write(to: &writer)
    writer.name("tenRules"); tenRules.write(to: &writer)
    writer.name("ticketExtension"); ticketExtension.write(to: &writer)
    writer.name("ticketFinish"); ticketFinish.write(to: &writer)
    writer.name("validFrom"); validFrom.write(to: &writer)
    writer.name("warnDays"); warnDays.write(to: &writer)
    writer.name("warnDaysLong"); warnDaysLong.write(to: &writer)
    writer.name("warnLongFrom"); warnLongFrom.write(to: &writer)
  }
}

extension Profile {
  /// 制定依据 · Where a rule set comes from.
  public struct Origin: Record, Equatable {
    /// 上级规则集 · The rule set that it changes.
    public var parent: String = ""
    /// 文号 · The number of the document that set it; empty where none is told.
    public var document: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(parent: String, document: String = "") {
      self.parent = parent
      self.document = document
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      document = try fields.usual("document", "")
      parent = try fields.required("parent")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !document.isEmpty { writer.name("document"); writer.freeText(document) }
      writer.name("parent"); writer.freeText(parent)
    }
  }
}

extension Law {
  /// 规则集文件 · A rule set as a document: what it changes in another, and from which day on.
  public struct RuleSet: Record, Equatable {
    /// 规则集代码 · Its name, such as `city2026`.
    public var id: String = ""
    /// 上级规则集 · The rule set that it changes, which stands already or is built in.
    public var parent: String = ""
    /// 生效日 · The first day it is in force, until the next one begins.
    public var validFrom: Day = Day(0)
    /// 文号 · The number of the document that set it; empty where none is told.
    public var document: String = ""
    /// 变更内容 · What differs from the parent, by key, as `xn law` names them; a list stands whole. `{}` for nothing.
    public var changes: JSONValue = .null

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(id: String, parent: String, validFrom: Day, document: String = "", changes: JSONValue) {
      self.id = id
      self.parent = parent
      self.validFrom = validFrom
      self.document = document
      self.changes = changes
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      changes = try fields.required("changes")
      document = try fields.usual("document", "")
      id = try fields.required("id")
      parent = try fields.required("parent")
      validFrom = try fields.required("validFrom")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("changes"); changes.write(to: &writer)
      if !document.isEmpty { writer.name("document"); writer.freeText(document) }
      writer.name("id"); id.write(to: &writer)
      writer.name("parent"); writer.freeText(parent)
      writer.name("validFrom"); validFrom.write(to: &writer)
    }
  }
}

extension Law {
  /// 规则集采用 · The decision to go by a rule set from a day on.
  public struct Adoption: Record, Equatable {
    /// 文号 · The number of the document by which it is adopted; needed.
    public var document: String = ""
    /// 生效日 · The first day it is in force: that of the command or a later one, since no rule reaches back.
    public var validFrom: Day = Day(0)
    /// 规则集文件 · The rule set.
    public var set: Law.RuleSet = Law.RuleSet()
    /// 试行核对 · Whether nothing is recorded, and only the due days that would move are told.
    public var dryRun: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(document: String, validFrom: Day, set: Law.RuleSet, dryRun: Bool = false) {
      self.document = document
      self.validFrom = validFrom
      self.set = set
      self.dryRun = dryRun
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      document = try fields.required("document")
      dryRun = try fields.usual("dryRun", false)
      set = try fields.required("set")
      validFrom = try fields.required("validFrom")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("document"); writer.freeText(document)
      if dryRun { writer.name("dryRun"); dryRun.write(to: &writer) }
      writer.name("set"); set.write(to: &writer)
      writer.name("validFrom"); validFrom.write(to: &writer)
    }
  }
}

extension Law {
  /// 规则集采用记录 · A rule set as it was adopted, whole: what decides from its first day on, whatever is built in later.
  public struct Adopted: Record, Equatable {
    /// 文号 · The number of the document by which it was adopted.
    public var document: String = ""
    /// 规则集文件 · What it changed.
    public var set: Law.RuleSet = Law.RuleSet()
    /// 规则全文 · Every number of it.
    public var rules: Profile = Profile()

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(document: String, set: Law.RuleSet, rules: Profile) {
      self.document = document
      self.set = set
      self.rules = rules
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      document = try fields.required("document")
      rules = try fields.required("rules")
      set = try fields.required("set")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("document"); writer.freeText(document)
      writer.name("rules"); rules.write(to: &writer)
      writer.name("set"); set.write(to: &writer)
    }
  }
}

/// 亮灯标准 · When a project's light turns, by one measure against one threshold; the rules of a profile are alternatives, and the heaviest light that any of them gives is the project's.
public struct ProjectLightRule: Record, Equatable {
  /// 灯色 · The light it gives once the threshold is passed.
  public var light: Projects.ProjectLight = .red
  /// 衡量指标 · What is measured, which also says on which side of the threshold it is passed.
  public var measure: Projects.LightMeasure = .progress
  /// 阈值 · What it is held against: basis points, working days, months or reports, as the measure says.
  public var threshold: Int64 = 0

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(_ light: Projects.ProjectLight, _ measure: Projects.LightMeasure, _ threshold: Int64) {
    self.light = light
    self.measure = measure
    self.threshold = threshold
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    light = try fields.required("light")
    measure = try fields.required("measure")
    threshold = try fields.required("threshold")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    writer.name("light"); light.write(to: &writer)
    writer.name("measure"); measure.write(to: &writer)
    writer.name("threshold"); threshold.write(to: &writer)
  }
}

/// 督办规则 · What follows a light: so many periods running, that step; of several the one with the most periods.
public struct SupervisionRule: Record, Equatable {
  /// 灯色 · The light of the period.
  public var light: Projects.ProjectLight = .red
  /// 连续期数 · For how many half-months running it was so heavy or heavier, at least.
  public var running: Int32 = 1
  /// 督办措施 · The step that is proposed.
  public var step: Projects.SupervisionStep = .remind

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(_ light: Projects.ProjectLight, running: Int32 = 1, _ step: Projects.SupervisionStep) {
    self.light = light
    self.running = running
    self.step = step
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    light = try fields.required("light")
    running = try fields.usual("running", 1)
    step = try fields.required("step")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    writer.name("light"); light.write(to: &writer)
    if running != 1 { writer.name("running"); running.write(to: &writer) }
    writer.name("step"); step.write(to: &writer)
  }
}

/// 催办规则 · When a late report is urged: by working days after it was due, or by reports missed.
public struct UrgingRule: Record, Equatable {
  /// 催办阶梯 · The rung that is reached.
  public var rung: Projects.UrgingRung = .telephone
  /// 逾期工作日 · Working days after the due day; left out where days alone do not lead there.
  public var days: Int32? = nil
  /// 连续逾期次数 · Reports missed one after the other, or more; left out where they do not lead there.
  public var inRow: Int32? = nil
  /// 本季逾期次数 · Reports missed within a quarter; left out where they do not lead there.
  public var inQuarter: Int32? = nil
  /// 是否须记录 · Whether what was done on it must be recorded: who, when, what was promised.
  public var recorded: Bool = false

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(_ rung: Projects.UrgingRung, days: Int32? = nil, inRow: Int32? = nil, inQuarter: Int32? = nil, recorded: Bool = false) {
    self.rung = rung
    self.days = days
    self.inRow = inRow
    self.inQuarter = inQuarter
    self.recorded = recorded
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    days = try fields.optional("days")
    inQuarter = try fields.optional("inQuarter")
    inRow = try fields.optional("inRow")
    recorded = try fields.usual("recorded", false)
    rung = try fields.required("rung")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    if let value = days { writer.name("days"); value.write(to: &writer) }
    if let value = inQuarter { writer.name("inQuarter"); value.write(to: &writer) }
    if let value = inRow { writer.name("inRow"); value.write(to: &writer) }
    if recorded { writer.name("recorded"); recorded.write(to: &writer) }
    writer.name("rung"); rung.write(to: &writer)
  }
}

/// 重点项目规则 · The numbers of a rule set that are about key projects.
public struct ProjectProfile: Record, Equatable {
  /// 应归档类别 · Kinds of documents that the archive of a finished project must hold before its ledger is closed.
  public var archive: [Projects.ArchiveKind] = [Projects.ArchiveKind].whenFinished
  /// 监督卡办理期限 · Working days to take a returned supervision card in.
  public var cardIntakeDays: Int32 = 1
  /// 半月汇报宽限期 · Working days of grace for a half-month report after its due day.
  public var graceDays: Int32 = 0
  /// 逐期催办月数 · Months after the required finish, or a deadline, after which what does not come is no longer urged half-month by half-month and week by week: the whole was found late long ago.
  public var monthsAfter: Int32 = 24
  /// 亮灯标准 · When the light of a project turns.
  public var lights: [ProjectLightRule] = ProjectLightRule.usual
  /// 督办规则 · Which step of supervision follows a light.
  public var steps: [SupervisionRule] = SupervisionRule.usual
  /// 催办规则 · How a late report is urged, rung by rung.
  public var urging: [UrgingRule] = UrgingRule.usual
  /// 催办记录期限 · Working days to record what was done on a rung that must be recorded.
  public var urgingRecordDays: Int32 = 1
  /// 周报间隔 · Calendar days from one report of a listed project to the next, moved to a working day.
  public var weeklyDays: Int32 = 7

  /// A record of what is said.
  public init(archive: [Projects.ArchiveKind] = [Projects.ArchiveKind].whenFinished, cardIntakeDays: Int32 = 1, graceDays: Int32 = 0, monthsAfter: Int32 = 24, lights: [ProjectLightRule] = ProjectLightRule.usual, steps: [SupervisionRule] = SupervisionRule.usual, urging: [UrgingRule] = UrgingRule.usual, urgingRecordDays: Int32 = 1, weeklyDays: Int32 = 7) {
    self.archive = archive
    self.cardIntakeDays = cardIntakeDays
    self.graceDays = graceDays
    self.monthsAfter = monthsAfter
    self.lights = lights
    self.steps = steps
    self.urging = urging
    self.urgingRecordDays = urgingRecordDays
    self.weeklyDays = weeklyDays
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    archive = try fields.usual("archive", [Projects.ArchiveKind].whenFinished)
    cardIntakeDays = try fields.usual("cardIntakeDays", 1)
    graceDays = try fields.usual("graceDays", 0)
    lights = try fields.usual("lights", ProjectLightRule.usual)
    monthsAfter = try fields.usual("monthsAfter", 24)
    steps = try fields.usual("steps", SupervisionRule.usual)
    urging = try fields.usual("urging", UrgingRule.usual)
    urgingRecordDays = try fields.usual("urgingRecordDays", 1)
    weeklyDays = try fields.usual("weeklyDays", 7)
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    writer.name("archive"); archive.write(to: &writer)
    writer.name("cardIntakeDays"); cardIntakeDays.write(to: &writer)
    writer.name("graceDays"); graceDays.write(to: &writer)
    writer.name("lights"); lights.write(to: &writer)
    writer.name("monthsAfter"); monthsAfter.write(to: &writer)
    writer.name("steps"); steps.write(to: &writer)
    writer.name("urging"); urging.write(to: &writer)
    writer.name("urgingRecordDays"); urgingRecordDays.write(to: &writer)
    writer.name("weeklyDays"); weeklyDays.write(to: &writer)
  }
}

/// 电子监察规则 · The numbers of a rule set that are about supervision notices, cards and the monthly deduction sheet.
public struct SupervisionProfile: Record, Equatable {
  /// 监察通知答复期限 · Working days after service in which a supervision notice or a card is answered; a city enters its own.
  public var replyDays: Int32 = 5
  /// 黄牌限期办结天数 · Working days after service of a yellow card in which the matter is finished.
  public var finishDays: Int32 = 5
  /// 问责认定期限 · Calendar days from the opening of an accountability record in which a person determines it, moved to a working day.
  public var determineDays: Int32 = 30
  /// 月度基础分 · The points a unit begins each month with; what is left never falls below 0.
  public var scoreBase: Int32 = 100
  /// 连续预警次数 · How many consecutive unanswered warnings are one scored event.
  public var warningRun: Int32 = 3
  /// 连续预警扣分 · The points of such a run.
  public var warningPoints: Int32 = -3
  /// 黄牌扣分 · The points of an incident whose heaviest standing card is yellow.
  public var yellowPoints: Int32 = -5
  /// 红牌扣分 · The points of an incident whose heaviest standing card is red: a yellow card that became red counts once.
  public var redPoints: Int32 = -10
  /// 发牌等级 · Classes for which the sweep issues warnings and cards; none where empty, since a city begins with them by a document of its own.
  public var issue: [Supervision.CardClass] = []
  /// 监察规则调整 · Rules whose class, or whom they tell, differs from the usual; each rule once.
  public var faults: [Supervision.FaultSetting] = []
  /// 监察牌申诉期限 · Working days after service in which a unit may object to a card.
  public var objectDays: Int32 = 5
  /// 监察牌申诉答复期限 · Working days after it came in which an objection is answered.
  public var rulingDays: Int32 = 5
  /// 问责阶梯 · Which forms a unit's cards of a year lead to.
  public var ladder: [Supervision.Rung] = Supervision.Rung.usual
  /// 须陈述申辩形式 · The lightest form before which those concerned must have been heard.
  /// 政务处分法 43.
  public var heardFrom: Supervision.Form = .admonition
  /// 申诉期限 · How long one may appeal, act by act.
  public var appeals: [Supervision.AppealClock] = Supervision.AppealClock.usual

  /// A record of what is said.
  public init(replyDays: Int32 = 5, finishDays: Int32 = 5, determineDays: Int32 = 30, scoreBase: Int32 = 100, warningRun: Int32 = 3, warningPoints: Int32 = -3, yellowPoints: Int32 = -5, redPoints: Int32 = -10, issue: [Supervision.CardClass] = [], faults: [Supervision.FaultSetting] = [], objectDays: Int32 = 5, rulingDays: Int32 = 5, ladder: [Supervision.Rung] = Supervision.Rung.usual, heardFrom: Supervision.Form = .admonition, appeals: [Supervision.AppealClock] = Supervision.AppealClock.usual) {
    self.replyDays = replyDays
    self.finishDays = finishDays
    self.determineDays = determineDays
    self.scoreBase = scoreBase
    self.warningRun = warningRun
    self.warningPoints = warningPoints
    self.yellowPoints = yellowPoints
    self.redPoints = redPoints
    self.issue = issue
    self.faults = faults
    self.objectDays = objectDays
    self.rulingDays = rulingDays
    self.ladder = ladder
    self.heardFrom = heardFrom
    self.appeals = appeals
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    appeals = try fields.usual("appeals", Supervision.AppealClock.usual)
    determineDays = try fields.usual("determineDays", 30)
    faults = try fields.list("faults")
    finishDays = try fields.usual("finishDays", 5)
    heardFrom = try fields.usual("heardFrom", .admonition)
    issue = try fields.list("issue")
    ladder = try fields.usual("ladder", Supervision.Rung.usual)
    objectDays = try fields.usual("objectDays", 5)
    redPoints = try fields.usual("redPoints", -10)
    replyDays = try fields.usual("replyDays", 5)
    rulingDays = try fields.usual("rulingDays", 5)
    scoreBase = try fields.usual("scoreBase", 100)
    warningPoints = try fields.usual("warningPoints", -3)
    warningRun = try fields.usual("warningRun", 3)
    yellowPoints = try fields.usual("yellowPoints", -5)
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    writer.name("appeals"); appeals.write(to: &writer)
    writer.name("determineDays"); determineDays.write(to: &writer)
    writer.name("faults"); faults.write(to: &writer)
    writer.name("finishDays"); finishDays.write(to: &writer)
    writer.name("heardFrom"); heardFrom.write(to: &writer)
    writer.name("issue"); issue.write(to: &writer)
    writer.name("ladder"); ladder.write(to: &writer)
    writer.name("objectDays"); objectDays.write(to: &writer)
    writer.name("redPoints"); redPoints.write(to: &writer)
    writer.name("replyDays"); replyDays.write(to: &writer)
    writer.name("rulingDays"); rulingDays.write(to: &writer)
    writer.name("scoreBase"); scoreBase.write(to: &writer)
    writer.name("warningPoints"); warningPoints.write(to: &writer)
    writer.name("warningRun"); warningRun.write(to: &writer)
    writer.name("yellowPoints"); yellowPoints.write(to: &writer)
  }
}

/// The text this file is made from.
package enum ProfileWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    code Profile.LackingLapse  容缺逾期处理  What an unfilled promise of lacking material does to the case.
     deemedWithdrawn  视为撤回  The case counts as withdrawn by the applicant.  安阳市政务服务条例 24(1)
     refused  不予许可  The licence is refused.  滨州市工程建设项目并联审批管理规定 11(1)
    record Profile whole fixed  规则版本  The numbers of a rule set, everything a locality or a year might change, while code holds the shape of the rules; a profile is chosen by the day of the event, never by today.
     id  text  规则版本代码  The profile's name, such as `danzhou2011`.
     validFrom  day  生效日  The first day it is in force, until the next one begins.
     acceptNoticeDays  count = 5 unit 工作日  受理告知期限  Working days after receipt to accept, refuse or notify corrections; then the case is deemed accepted from receipt.  行政许可法 32(1)(4)
     correctionApplicantDays  count = 15 unit 工作日  补正期限  Working days an applicant has for corrections where the notice sets no day; the Act says nothing of it.
     correctionMaxNotices  count = 1 unit 次  补正告知次数上限  Correction notices that a case may have; each further one is a fault.  行政许可法 32(1)(4)
     lackingDays  count = 10 unit 工作日  容缺补齐期限  Working days to hand in promised materials after acceptance with lacking ones.
     lackingLapse  Profile.LackingLapse = deemedWithdrawn  容缺逾期处理  What an unfilled promise of material does to the case.  安阳市政务服务条例 24(1); 滨州市工程建设项目并联审批管理规定 11(1)
     singleLimit  count = 20 unit 工作日  单办法定时限  Working days for a single organ from acceptance, where no other law or regulation sets a limit.  行政许可法 42(1)
     singleExtension  count = 10 unit 工作日  单办延长上限  The longest extension of a single organ's limit, in working days, approved by its head.  行政许可法 42(1)
     jointLimit  count = 45 unit 工作日  联办法定时限  Working days for unified, joint or concentrated handling from acceptance.  行政许可法 42(2)
     jointExtension  count = 15 unit 工作日  联办延长上限  The longest extension of joint handling, in working days, approved by the head of the government.  行政许可法 42(2)
     certificateDays  count = 10 unit 工作日  证件送达期限  Working days after the grant to hand over or serve the certificate.  行政许可法 44
     renewalDaysBefore  count = 30 unit 日  延续申请提前期  Calendar days before expiry by which a renewal is in time, and deemed granted where nothing is decided.  行政许可法 50(1)
     renewalWhileCorrecting  flag  补正期间视为延续  Whether a renewal counts as granted though the applicant owes corrections that were asked for in time; not where it is off, since no valid application lies before the organ.  行政许可法 50(2)
     pauseKinds  [Cases.PauseKind] = Cases.PauseKind.allCases  特别程序种类  Kinds of procedure that stop the clock, from the closed list of the Act.  行政许可法 45
     hearingAskDays  count = 5 unit 工作日  听证申请期限  Working days after being told in which a hearing may be asked for.  行政许可法 47(1)
     hearingHoldDays  count = 20 unit 工作日  听证组织期限  Working days after it was asked for in which the hearing is held.  行政许可法 47(1)
     hearingNoticeDays  count = 7 unit 工作日  听证通知提前期  Working days of notice before the hearing.  行政许可法 48(1)(1)
     inspectionAssignDays  count = 5 unit 工作日  检验指派期限  Working days after acceptance to assign officers for inspection, testing or quarantine.  行政许可法 55(2)
     officersOnSite  count = 2 unit 人  现场核查人数  Officers needed at least on site, and to look into a penalty case.  行政许可法 34(3); 行政许可法 55(2); 行政处罚法 42(1)
     warnDays  count = 1 unit 工作日  预警提前期  Working days before the promised date at which the handler is warned.
     warnDaysLong  count = 2 unit 工作日  长时限预警提前期  The same for promises of ``warnLongFrom`` working days and more.
     warnLongFrom  count = 10 unit 工作日  长时限起点  The promise, in working days, from which ``warnDaysLong`` applies.
     ratingDefaultDays  count? unit 工作日  默认评价期限  Working days after closing when a missing rating is recorded as defaulted, which no satisfaction rate counts; never where left out.
     ratingContactDays  count = 1 unit 工作日  差评联系期限  Working days to contact the rater of a bad rating.  安阳市政务服务条例 52(2)
     ratingRepairDays  count = 15 unit 工作日  差评整改期限  Working days to put a bad rating right.
     ratingValues  [count] = [0,30,60,80,100] unit 分值  评价分值  Values of one to five stars in points, the worst first: one and two stars are bad ratings.
     publicNoticeDays  count = 30 unit 日  公告送达期限  Calendar days after which service by public notice counts.  民事诉讼法 95(1)
     reconsiderationDays  count = 60 unit 日  行政复议期限  Calendar days to ask for administrative reconsideration, told with every refusal.  行政复议法 20(1)
     litigationMonths  count = 6 unit 月  行政诉讼期限  Months to sue directly, told with every refusal.  行政诉讼法 46(1)
     barFalseYears  count = 1 unit 年  虚假材料限制年限  Years for which false material bars an applicant, in matters of public safety, health, life and property.  行政许可法 78
     barFraudYears  count = 3 unit 年  欺骗贿赂限制年限  Years for which fraud or bribery bars a licensee, in the same matters.  行政许可法 79
     samePostStandsIn  flag = true  同岗替代制  Whether another post of the same kind may stand in when both holders of a post are away.
     lateArrivalSameDay  flag = true  下班后收件算当日  Whether material that arrives after closing time counts for the same date; for the next where not.
     closingMinute  count = 1050 unit 分钟  下班时间  Closing time in minutes after midnight, read only where ``lateArrivalSameDay`` is off; 1,050 is 17:30.
     complaintCategories  [Complaints.Category] = Complaints.Category.usual  投诉类别  What complaints are about, with how long the papers of each are kept.
     complaintDecideDays  count = 3 unit 工作日  投诉受理决定期限  Working days after receipt to decide whether a complaint is looked into.
     complaintFinish  limit = 30d  投诉办结期限  The limit for closing a complaint.
     complaintFinishSimple  limit = 5wd  简易投诉办结期限  The limit for closing a simple complaint.
     complaintExtension  count = 30 unit 日  投诉延长上限  The longest extension of a complaint's limit, in days of the same kind, once.
     complaintReplyDays  count = 3 unit 工作日  投诉答复期限  Working days after closing to tell the complainant.
     complaintFollowUpDays  count = 10 unit 工作日  投诉回访期限  Working days after the reply to call the complainant back.
     reviewAskDays  count = 30 unit 日  复查复核申请期限  Calendar days after the answer in which a review may be asked for.  信访工作条例 35; 信访工作条例 36(1)
     reviewAnswerDays  count = 30 unit 日  复查复核答复期限  Calendar days after it was asked for in which a review is answered.  信访工作条例 35; 信访工作条例 36(1)
     complaintReturnHours  count = 24 unit 小时  错派退回时限  Hours after dispatch in which a unit sends back what is not its own.  安阳市政务服务条例 50(2)
     retaliationDays  count = 1 unit 工作日  打击报复处置期限  Working days in which supervision takes up a report of retaliation.
     ticketFinish  limit = 5wd  工单办结期限  The limit for a hotline ticket, from its dispatch to the unit.  安阳市政务服务条例 50(1); 潍坊市12345政务服务便民热线条例 20
     ticketExtension  count = 5 unit 工作日  工单延长上限  The longest extension of a ticket's limit, in days of the same kind, once.  安阳市政务服务条例 50(1)
     complaintRetentionYears  count = 5 unit 年  投诉材料保管年限  Years for which the papers of a complaint without a known category are kept.
     retentionYears  count = 10 unit 年  一般保管年限  Years after closing for which any other dossier keeps what it holds of persons; before that nothing is erased unless another person agrees.  个人信息保护法 47(2)
     personalAnswerDays  count = 30 unit 日  个人信息请求答复期限  Calendar days in which a person's request about their data is answered.  GB/T 35273-2020
     representativesMost  count = 5 unit 人  代表人数上限  How many may come as representatives of a joint complaint.  信访工作条例 20(3)
     publicationThreshold  count = 3 unit 件  公布最小数  A published count below this is withheld, since it would point at a person.
     hotlineConnection  count = 9_500 unit 万分之一  热线接通率标准  Calls of a day that must be answered, in basis points of all that came in.  GB/T 33358-2016
     hotlineSeconds  count = 15 unit 秒  热线应答时限  Seconds in which the hotline answers a call in time.  GB/T 33358-2016
     projects  ProjectProfile = ProjectProfile()  重点项目规则  The numbers of key projects.
     appraisalAppealDays  count = 15 unit 日  考评申诉期限  Calendar days after the decision in which a result may be appealed against.
     appraisalAnswerDays  count = 30 unit 日  考评申诉答复期限  Calendar days after the appeal in which it is answered.
     ballotSmallest  count = 5 unit 票  测评最少有效票  Valid sheets below which a group's ballot is counted with another's, and voters below which no ballot is opened: a sum of few would show how each chose.
     regionCode  text = ""  行政区划代码  The division's code of six digits; empty where none is set.  GB/T 2260
     penalty  PenaltyRules = .before2021  处罚规则  The numbers of penalties and their benchmarks.
     supervision  SupervisionProfile = SupervisionProfile()  电子监察规则  The numbers of supervision notices, cards and their accounting.
     conduct  Supervision.ConductNumbers = Supervision.ConductNumbers()  作风规则  The numbers of findings of conduct.
     rates  [Supervision.RateNumber] = Supervision.RateNumber.usual  比率监察规则  The statistical rules over a unit and a month; each once.
     tenRules  TenRules.Numbers = TenRules.Numbers()  十项制度规则  The numbers of the ten rules: their list, office hours, first contacts.
     network  Network.Numbers = Network.Numbers()  便民服务网络规则  The numbers of agents and their hand-overs.
     inspections  Inspections.Numbers = Inspections.Numbers()  督查规则  The numbers of inspections and draws.
     joint  JointStages.Numbers = JointStages.Numbers()  并联审批规则  The numbers of joint approval.
     flowCharts  FlowCharts.Numbers = FlowCharts.Numbers()  流程图规则  The numbers of flow charts.
     papers  [Papers.Template] = [Papers.Template].usual  文书式样  How papers read, for each kind one; a host changes the list as a whole.
     remedyOrgans  Papers.Remedies = Papers.Remedies()  救济途径  Where remedies against a decision are taken, as papers name it.  行政许可法 38(2); 行政处罚法 59(1)
     rulesOff  [FaultRule]  停用监察规则  Supervision rules that are switched off; none where empty.
     ruleNames  [Law.RuleName] = Law.RuleName.usual  本地规则名称  What the place calls its own rules, which refusals and explanations name.
     origin  Profile.Origin?  制定依据  Where the rule set comes from; left out for one that is built in.
    record Profile.Origin  制定依据  Where a rule set comes from.
     parent  text  上级规则集  The rule set that it changes.
     document  text = ""  文号  The number of the document that set it; empty where none is told.
    record Law.RuleSet  规则集文件  A rule set as a document: what it changes in another, and from which day on.
     id  text  规则集代码  Its name, such as `city2026`.
     parent  text  上级规则集  The rule set that it changes, which stands already or is built in.
     validFrom  day  生效日  The first day it is in force, until the next one begins.
     document  text = ""  文号  The number of the document that set it; empty where none is told.
     changes  json  变更内容  What differs from the parent, by key, as `xn law` names them; a list stands whole. `{}` for nothing.
    record Law.Adoption  规则集采用  The decision to go by a rule set from a day on.
     document  text  文号  The number of the document by which it is adopted; needed.
     validFrom  day  生效日  The first day it is in force: that of the command or a later one, since no rule reaches back.
     set  Law.RuleSet  规则集文件  The rule set.
     dryRun  flag  试行核对  Whether nothing is recorded, and only the due days that would move are told.
    record Law.Adopted  规则集采用记录  A rule set as it was adopted, whole: what decides from its first day on, whatever is built in later.
     document  text  文号  The number of the document by which it was adopted.
     set  Law.RuleSet  规则集文件  What it changed.
     rules  Profile  规则全文  Every number of it.
    record ProjectLightRule  亮灯标准  When a project's light turns, by one measure against one threshold; the rules of a profile are alternatives, and the heaviest light that any of them gives is the project's.
     _ light  Projects.ProjectLight start red  灯色  The light it gives once the threshold is passed.
     _ measure  Projects.LightMeasure  衡量指标  What is measured, which also says on which side of the threshold it is passed.
     _ threshold  number  阈值  What it is held against: basis points, working days, months or reports, as the measure says.
    record SupervisionRule  督办规则  What follows a light: so many periods running, that step; of several the one with the most periods.
     _ light  Projects.ProjectLight start red  灯色  The light of the period.
     running  count = 1 start 1  连续期数  For how many half-months running it was so heavy or heavier, at least.
     _ step  Projects.SupervisionStep  督办措施  The step that is proposed.
    record UrgingRule  催办规则  When a late report is urged: by working days after it was due, or by reports missed.
     _ rung  Projects.UrgingRung  催办阶梯  The rung that is reached.
     days  count?  逾期工作日  Working days after the due day; left out where days alone do not lead there.
     inRow  count?  连续逾期次数  Reports missed one after the other, or more; left out where they do not lead there.
     inQuarter  count?  本季逾期次数  Reports missed within a quarter; left out where they do not lead there.
     recorded  flag  是否须记录  Whether what was done on it must be recorded: who, when, what was promised.
    record ProjectProfile whole fixed  重点项目规则  The numbers of a rule set that are about key projects.
     archive  [Projects.ArchiveKind] = [Projects.ArchiveKind].whenFinished  应归档类别  Kinds of documents that the archive of a finished project must hold before its ledger is closed.
     cardIntakeDays  count = 1 unit 工作日  监督卡办理期限  Working days to take a returned supervision card in.
     graceDays  count = 0 unit 工作日  半月汇报宽限期  Working days of grace for a half-month report after its due day.
     monthsAfter  count = 24 unit 月  逐期催办月数  Months after the required finish, or a deadline, after which what does not come is no longer urged half-month by half-month and week by week: the whole was found late long ago.
     lights  [ProjectLightRule] = ProjectLightRule.usual  亮灯标准  When the light of a project turns.
     steps  [SupervisionRule] = SupervisionRule.usual  督办规则  Which step of supervision follows a light.
     urging  [UrgingRule] = UrgingRule.usual  催办规则  How a late report is urged, rung by rung.
     urgingRecordDays  count = 1 unit 工作日  催办记录期限  Working days to record what was done on a rung that must be recorded.
     weeklyDays  count = 7 unit 日  周报间隔  Calendar days from one report of a listed project to the next, moved to a working day.
    record SupervisionProfile whole fixed  电子监察规则  The numbers of a rule set that are about supervision notices, cards and the monthly deduction sheet.
     replyDays  count = 5 unit 工作日  监察通知答复期限  Working days after service in which a supervision notice or a card is answered; a city enters its own.
     finishDays  count = 5 unit 工作日  黄牌限期办结天数  Working days after service of a yellow card in which the matter is finished.
     determineDays  count = 30 unit 日  问责认定期限  Calendar days from the opening of an accountability record in which a person determines it, moved to a working day.
     scoreBase  count = 100 unit 分值  月度基础分  The points a unit begins each month with; what is left never falls below 0.
     warningRun  count = 3 unit 次  连续预警次数  How many consecutive unanswered warnings are one scored event.
     warningPoints  count = -3 unit 分值  连续预警扣分  The points of such a run.
     yellowPoints  count = -5 unit 分值  黄牌扣分  The points of an incident whose heaviest standing card is yellow.
     redPoints  count = -10 unit 分值  红牌扣分  The points of an incident whose heaviest standing card is red: a yellow card that became red counts once.
     issue  [Supervision.CardClass]  发牌等级  Classes for which the sweep issues warnings and cards; none where empty, since a city begins with them by a document of its own.
     faults  [Supervision.FaultSetting]  监察规则调整  Rules whose class, or whom they tell, differs from the usual; each rule once.
     objectDays  count = 5 unit 工作日  监察牌申诉期限  Working days after service in which a unit may object to a card.
     rulingDays  count = 5 unit 工作日  监察牌申诉答复期限  Working days after it came in which an objection is answered.
     ladder  [Supervision.Rung] = Supervision.Rung.usual  问责阶梯  Which forms a unit's cards of a year lead to.
     heardFrom  Supervision.Form = admonition  须陈述申辩形式  The lightest form before which those concerned must have been heard.  政务处分法 43
     appeals  [Supervision.AppealClock] = Supervision.AppealClock.usual  申诉期限  How long one may appeal, act by act.
    """#
}
