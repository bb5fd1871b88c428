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
    }
  }
}
