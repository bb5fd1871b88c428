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
    case .penalty(let data): data.write(to: &writer)
    case .penalties(let data): data.write(to: &writer)
    case .penaltyExplanation(let data): data.write(to: &writer)
    case .penaltyLedger(let data): data.write(to: &writer)
    case .penaltyPersonal(let data): data.write(to: &writer)
    }
  }
}
