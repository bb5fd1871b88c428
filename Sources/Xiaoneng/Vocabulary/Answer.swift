/// What a query comes to (答复).
public enum Answer: Vocabulary, Equatable {
  /// One case 办件.
  case approval(CaseView)
  /// A page of cases 办件列表.
  case approvals(CaseList)
  /// A ledger 台帐.
  case ledger(LedgerView)
  /// Both clocks, day by day 期限说明.
  case explanation(Explanation)
  /// Personal data, read and recorded 个人信息.
  case personal(PersonalView)
  /// One item 事项.
  case item(ItemView)
  /// The catalogue 事项目录.
  case items(ItemList)
  /// The units 单位.
  case units(UnitList)
  /// A report 报表.
  case report(Report)
  /// Counters 统计数据.
  case facts(FactList)
  /// What is due 到期事项.
  case due(DueList)
  /// A proof of inclusion 存在证明.
  case proof(ProofView)
  /// One complaint as the viewer may see it 投诉件.
  case complaint(ComplaintView)
  /// Complaints 投诉件列表.
  case complaints(ComplaintList)
  /// The ledger of a complaint 投诉台帐.
  case complaintLedger(LedgerView)
  /// Who complains, or words kept beside the ledger; each reading is recorded 查阅投诉人信息.
  case complaintPersonal(PersonalView)
  /// A period's counts of complaints 投诉统计.
  case complaintTable(ComplaintTable)
  /// Published results 投诉结果公布.
  case published(PublishedList)
  /// A published table 投诉通报.
  case bulletin(BulletinIssue)
  /// `services.json` of Open311 GeoReport v2.
  case open311Services(Open311Services)
  /// `requests.json` of Open311 GeoReport v2: what was published.
  case open311Requests(Open311Requests)
  /// A key project 重点项目.
  case project(ProjectView)
  /// Key projects 重点项目列表.
  case projects(ProjectList)
  /// The ledger of a key project 项目台帐.
  case projectLedger(LedgerView)
  /// A backward schedule 倒排工期.
  case projectSchedule(ProjectSchedule)
  /// What the facts are worth on the six ones “六个一”考评.
  case projectScore(ProjectScore)
  /// Personal data of a project, read and recorded 业主信息.
  case projectPersonal(PersonalView)
  /// A period's counts of key projects 重点项目统计.
  case projectTable(ProjectTable)
  /// One appraisal as the viewer may see it 绩效考评.
  case appraisal(AppraisalView)
  /// Appraisals 绩效考评列表.
  case appraisals(AppraisalList)
  /// One score line by line 考评说明.
  case appraisalExplanation(AppraisalExplanation)
  /// The league table, with how firm each rank is 排名表.
  case league(LeagueView)
  /// The ledger of an appraisal 考评台帐.
  case appraisalLedger(LedgerView)
  /// One penalty case as the viewer may see it 处罚案件.
  case penalty(PenaltyView)
  /// Penalty cases 处罚案件列表.
  case penalties(PenaltyList)
  /// How a penalty came about, line by line 裁量说明.
  case penaltyExplanation(PenaltyExplanation)
  /// The ledger of a penalty case 处罚台帐.
  case penaltyLedger(LedgerView)
  /// Who a penalty case is about, read and recorded 当事人信息.
  case penaltyPersonal(PersonalView)

  /// `answer`.
  public static let wordKey: StaticString = "answer"

  /// Every word, with its record.
  public static let words: [Word<Answer>] = [
    Word("case.get", Answer.approval),
    Word("case.list", Answer.approvals),
    Word("case.ledger", Answer.ledger),
    Word("case.explain", Answer.explanation),
    Word("case.personal", Answer.personal),
    Word("item.get", Answer.item),
    Word("item.list", Answer.items),
    Word("unit.list", Answer.units),
    Word("report", Answer.report),
    Word("facts", Answer.facts),
    Word("due", Answer.due),
    Word("proof", Answer.proof),
    Word("complaint.get", Answer.complaint),
    Word("complaint.list", Answer.complaints),
    Word("complaint.ledger", Answer.complaintLedger),
    Word("complaint.personal", Answer.complaintPersonal),
    Word("complaint.statistics", Answer.complaintTable),
    Word("complaint.published", Answer.published),
    Word("bulletin.get", Answer.bulletin),
    Word("open311.services", Answer.open311Services),
    Word("open311.requests", Answer.open311Requests),
    Word("project.get", Answer.project),
    Word("project.list", Answer.projects),
    Word("project.ledger", Answer.projectLedger),
    Word("project.schedule", Answer.projectSchedule),
    Word("project.score", Answer.projectScore),
    Word("project.personal", Answer.projectPersonal),
    Word("project.statistics", Answer.projectTable),
    Word("appraisal.get", Answer.appraisal),
    Word("appraisal.list", Answer.appraisals),
    Word("appraisal.explain", Answer.appraisalExplanation),
    Word("appraisal.league", Answer.league),
    Word("appraisal.ledger", Answer.appraisalLedger),
    Word("penalty.get", Answer.penalty),
    Word("penalty.list", Answer.penalties),
    Word("penalty.explain", Answer.penaltyExplanation),
    Word("penalty.ledger", Answer.penaltyLedger),
    Word("penalty.personal", Answer.penaltyPersonal),
  ]

  /// The word of this answer: that of its query.
  public var word: String {
    switch self {
    case .approval: "case.get"
    case .approvals: "case.list"
    case .ledger: "case.ledger"
    case .explanation: "case.explain"
    case .personal: "case.personal"
    case .item: "item.get"
    case .items: "item.list"
    case .units: "unit.list"
    case .report: "report"
    case .facts: "facts"
    case .due: "due"
    case .proof: "proof"
    case .complaint: "complaint.get"
    case .complaints: "complaint.list"
    case .complaintLedger: "complaint.ledger"
    case .complaintPersonal: "complaint.personal"
    case .complaintTable: "complaint.statistics"
    case .published: "complaint.published"
    case .bulletin: "bulletin.get"
    case .open311Services: "open311.services"
    case .open311Requests: "open311.requests"
    case .project: "project.get"
    case .projects: "project.list"
    case .projectLedger: "project.ledger"
    case .projectSchedule: "project.schedule"
    case .projectScore: "project.score"
    case .projectPersonal: "project.personal"
    case .projectTable: "project.statistics"
    case .appraisal: "appraisal.get"
    case .appraisals: "appraisal.list"
    case .appraisalExplanation: "appraisal.explain"
    case .league: "appraisal.league"
    case .appraisalLedger: "appraisal.ledger"
    case .penalty: "penalty.get"
    case .penalties: "penalty.list"
    case .penaltyExplanation: "penalty.explain"
    case .penaltyLedger: "penalty.ledger"
    case .penaltyPersonal: "penalty.personal"
    }
  }

  /// Writes the record under the word.
  public func writeData(to writer: inout JSONWriter) {
    switch self {
    case .approval(let data): data.write(to: &writer)
    case .approvals(let data): data.write(to: &writer)
    case .ledger(let data): data.write(to: &writer)
    case .explanation(let data): data.write(to: &writer)
    case .personal(let data): data.write(to: &writer)
    case .item(let data): data.write(to: &writer)
    case .items(let data): data.write(to: &writer)
    case .units(let data): data.write(to: &writer)
    case .report(let data): data.write(to: &writer)
    case .facts(let data): data.write(to: &writer)
    case .due(let data): data.write(to: &writer)
    case .proof(let data): data.write(to: &writer)
    case .complaint(let data): data.write(to: &writer)
    case .complaints(let data): data.write(to: &writer)
    case .complaintLedger(let data): data.write(to: &writer)
    case .complaintPersonal(let data): data.write(to: &writer)
    case .complaintTable(let data): data.write(to: &writer)
    case .published(let data): data.write(to: &writer)
    case .bulletin(let data): data.write(to: &writer)
    case .open311Services(let data): data.write(to: &writer)
    case .open311Requests(let data): data.write(to: &writer)
    case .project(let data): data.write(to: &writer)
    case .projects(let data): data.write(to: &writer)
    case .projectLedger(let data): data.write(to: &writer)
    case .projectSchedule(let data): data.write(to: &writer)
    case .projectScore(let data): data.write(to: &writer)
    case .projectPersonal(let data): data.write(to: &writer)
    case .projectTable(let data): data.write(to: &writer)
    case .appraisal(let data): data.write(to: &writer)
    case .appraisals(let data): data.write(to: &writer)
    case .appraisalExplanation(let data): data.write(to: &writer)
    case .league(let data): data.write(to: &writer)
    case .appraisalLedger(let data): data.write(to: &writer)
    case .penalty(let data): data.write(to: &writer)
    case .penalties(let data): data.write(to: &writer)
    case .penaltyExplanation(let data): data.write(to: &writer)
    case .penaltyLedger(let data): data.write(to: &writer)
    case .penaltyPersonal(let data): data.write(to: &writer)
    }
  }
}
