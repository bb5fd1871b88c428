/// What someone wants to know (查询): the one way out.
public enum Query: Vocabulary, Equatable {
  /// One case as the viewer may see it 办件进度.
  case approval(Empty)
  /// Cases of a unit, a phase, an item 办件列表.
  case approvals(CaseFilter)
  /// The ledger of a dossier 台帐.
  case ledger(Empty)
  /// Both clocks of a case, day by day 期限说明.
  case explanation(Empty)
  /// Personal data of a dossier; each reading is recorded 查阅个人信息.
  case personal(PersonalReading)
  /// One item of the catalogue, as it is valid on the day of the query 事项.
  case item(Empty)
  /// The catalogue 事项目录; classified items are counted and not shown.
  case items(ItemFilter)
  /// The units 单位.
  case units(Empty)
  /// A period's report 统计报表.
  case report(Period)
  /// A period's counters 统计数据.
  case facts(Period)
  /// What is due by a day 到期事项.
  case due(DueFilter)
  /// The proof that a dossier's history is part of the whole 存在证明.
  case proof(Empty)
  /// One complaint as the viewer may see it 投诉件.
  case complaint(Empty)
  /// Complaints 投诉件列表.
  case complaints(ComplaintFilter)
  /// The ledger of a complaint 投诉台帐.
  case complaintLedger(Empty)
  /// Who complains, or words kept beside the ledger; each reading is recorded 查阅投诉人信息.
  case complaintPersonal(PersonalReading)
  /// A period's counts of complaints 投诉统计.
  case complaintTable(ComplaintPeriod)
  /// Published results 投诉结果公布.
  case published(ComplaintFilter)
  /// A published table 投诉通报.
  case bulletin(Empty)
  /// `services.json` of Open311 GeoReport v2.
  case open311Services(Empty)
  /// `requests.json` of Open311 GeoReport v2: what was published.
  case open311Requests(Open311Filter)
  /// One key project as the viewer may see it, now or at a past moment 重点项目.
  case project(ProjectMoment)
  /// Key projects 重点项目列表.
  case projects(ProjectFilter)
  /// The ledger of a key project 项目台帐.
  case projectLedger(Empty)
  /// A backward schedule by the facts of the day, and its picture 倒排工期.
  case projectSchedule(ScheduleRequest)
  /// What the facts are worth on the six ones “六个一”考评.
  case projectScore(Empty)
  /// Who acts for the owner, or what a card said; each reading is recorded 查阅业主信息.
  case projectPersonal(PersonalReading)
  /// A period's counts of key projects 重点项目统计.
  case projectTable(ProjectPeriod)
  /// One appraisal as the viewer may see it 绩效考评.
  case appraisal(Empty)
  /// Appraisals 绩效考评列表.
  case appraisals(AppraisalFilter)
  /// One score line by line 考评说明.
  case appraisalExplanation(AppraisalTarget)
  /// The league table, with how firm each rank is 排名表.
  case league(LeagueQuestion)
  /// The ledger of an appraisal 考评台帐.
  case appraisalLedger(Empty)
  /// One penalty case as the viewer may see it 处罚案件.
  case penalty(Empty)
  /// Penalty cases 处罚案件列表.
  case penalties(PenaltyFilter)
  /// How a penalty came about, line by line 裁量说明.
  case penaltyExplanation(Empty)
  /// The ledger of a penalty case 处罚台帐.
  case penaltyLedger(Empty)
  /// Who a penalty case is about, or words kept beside the ledger; each reading is recorded.
  case penaltyPersonal(PersonalReading)

  /// `query`.
  public static let wordKey: StaticString = "query"

  /// Every word, with its record.
  public static let words: [Word<Query>] = [
    Word("case.get", Query.approval),
    Word("case.list", Query.approvals),
    Word("case.ledger", Query.ledger),
    Word("case.explain", Query.explanation),
    Word("case.personal", Query.personal),
    Word("item.get", Query.item),
    Word("item.list", Query.items),
    Word("unit.list", Query.units),
    Word("report", Query.report),
    Word("facts", Query.facts),
    Word("due", Query.due),
    Word("proof", Query.proof),
    Word("complaint.get", Query.complaint),
    Word("complaint.list", Query.complaints),
    Word("complaint.ledger", Query.complaintLedger),
    Word("complaint.personal", Query.complaintPersonal),
    Word("complaint.statistics", Query.complaintTable),
    Word("complaint.published", Query.published),
    Word("bulletin.get", Query.bulletin),
    Word("open311.services", Query.open311Services),
    Word("open311.requests", Query.open311Requests),
    Word("project.get", Query.project),
    Word("project.list", Query.projects),
    Word("project.ledger", Query.projectLedger),
    Word("project.schedule", Query.projectSchedule),
    Word("project.score", Query.projectScore),
    Word("project.personal", Query.projectPersonal),
    Word("project.statistics", Query.projectTable),
    Word("appraisal.get", Query.appraisal),
    Word("appraisal.list", Query.appraisals),
    Word("appraisal.explain", Query.appraisalExplanation),
    Word("appraisal.league", Query.league),
    Word("appraisal.ledger", Query.appraisalLedger),
    Word("penalty.get", Query.penalty),
    Word("penalty.list", Query.penalties),
    Word("penalty.explain", Query.penaltyExplanation),
    Word("penalty.ledger", Query.penaltyLedger),
    Word("penalty.personal", Query.penaltyPersonal),
  ]

  /// The word of this query.
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
    case .approval(let data), .ledger(let data), .explanation(let data), .item(let data),
      .units(let data), .proof(let data), .complaint(let data), .complaintLedger(let data),
      .bulletin(let data), .open311Services(let data), .projectLedger(let data),
      .projectScore(let data):
      data.write(to: &writer)
    case .approvals(let data): data.write(to: &writer)
    case .personal(let data): data.write(to: &writer)
    case .items(let data): data.write(to: &writer)
    case .report(let data), .facts(let data): data.write(to: &writer)
    case .due(let data): data.write(to: &writer)
    case .complaints(let data), .published(let data): data.write(to: &writer)
    case .complaintPersonal(let data), .projectPersonal(let data): data.write(to: &writer)
    case .complaintTable(let data): data.write(to: &writer)
    case .open311Requests(let data): data.write(to: &writer)
    case .project(let data): data.write(to: &writer)
    case .projects(let data): data.write(to: &writer)
    case .projectSchedule(let data): data.write(to: &writer)
    case .projectTable(let data): data.write(to: &writer)
    case .appraisal(let data), .appraisalLedger(let data): data.write(to: &writer)
    case .appraisals(let data): data.write(to: &writer)
    case .appraisalExplanation(let data): data.write(to: &writer)
    case .league(let data): data.write(to: &writer)
    case .penalty(let data), .penaltyExplanation(let data), .penaltyLedger(let data):
      data.write(to: &writer)
    case .penalties(let data): data.write(to: &writer)
    case .penaltyPersonal(let data): data.write(to: &writer)
    }
  }
}

extension Query {
  /// Whether the asking is itself recorded, so that it needs a store that can be written: personal data.
  package var isRecorded: Bool {
    switch self {
    case .personal, .complaintPersonal, .projectPersonal, .penaltyPersonal: true
    default: false
    }
  }
}

/// Which cases to list.
public struct CaseFilter: Record, Equatable {
  /// Only this unit's.
  public var unit = ""
  /// Only this item's.
  public var item = ""
  /// Only those in this phase.
  public var phase = ""
  /// Only those numbered after this one: the last of the page before.
  public var after = ""
  /// At most so many, 1…1000.
  public var limit: Int32 = 100

  /// A record to read into or to fill.
  public init() {}
  /// Cases that match.
  public init(
    unit: String = "", item: String = "", phase: String = "", after: String = "",
    limit: Int32 = 100
  ) {
    self.unit = unit
    self.item = item
    self.phase = phase
    self.after = after
    self.limit = limit
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("after", &after, "")
    try visitor.defaulted("item", &item, "")
    try visitor.defaulted("limit", &limit, 100)
    try visitor.defaulted("phase", &phase, "")
    try visitor.defaulted("unit", &unit, "")
  }
}

/// Which items to list.
public struct ItemFilter: Record, Equatable {
  /// Only this unit's.
  public var unit = ""
  /// Only those handled in the service centre.
  public var inCentre = false

  /// A record to read into or to fill.
  public init() {}
  /// Items that match.
  public init(unit: String = "", inCentre: Bool = false) {
    self.unit = unit
    self.inCentre = inCentre
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("inCentre", &inCentre, false)
    try visitor.defaulted("unit", &unit, "")
  }
}

/// A period, both days included.
public struct Period: Record, Equatable {
  /// The first day.
  public var from = Day(0)
  /// The last day.
  public var through = Day(0)
  /// Only this unit's.
  public var unit = ""
  /// Only this item's.
  public var item = ""

  /// A record to read into or to fill.
  public init() {}
  /// From `from` through `through`.
  public init(from: Day, through: Day, unit: String = "", item: String = "") {
    self.from = from
    self.through = through
    self.unit = unit
    self.item = item
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("from", &from)
    try visitor.defaulted("item", &item, "")
    try visitor.required("through", &through)
    try visitor.defaulted("unit", &unit, "")
  }
}

/// What is due.
public struct DueFilter: Record, Equatable {
  /// Due by the end of this day.
  public var by = Day(0)
  /// At most so many, 1…1000.
  public var limit: Int32 = 100

  /// A record to read into or to fill.
  public init() {}
  /// Due by `by`.
  public init(by: Day, limit: Int32 = 100) {
    self.by = by
    self.limit = limit
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("by", &by)
    try visitor.defaulted("limit", &limit, 100)
  }
}
