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

/// One case, as the viewer may see it (办件进度).
public struct CaseView: Record, Equatable {
  /// The case's number 办件编号.
  public var number = ""
  /// The item's code.
  public var item = ""
  /// The item's name.
  public var itemName = ""
  /// The unit's code.
  public var unit = ""
  /// Where it stands.
  public var phase = ""
  /// The same in Chinese.
  public var phaseChinese = ""
  /// The day of receipt.
  public var received = Day(0)
  /// The day of acceptance.
  public var accepted: Day?
  /// How it was accepted.
  public var acceptanceKind: Acceptance.Kind?
  /// The promised day.
  public var promisedDue: Day?
  /// The day of the law.
  public var statutoryDue: Day?
  /// Whether a due day lies beyond the last holiday notice.
  public var provisional = false
  /// Days used of the promise, in its unit.
  public var elapsed: Int32?
  /// Days left of the promise; negative when overdue.
  public var remaining: Int32?
  /// The light 亮灯.
  public var light: Light = .grey
  /// The step in hand.
  public var step = ""
  /// Materials still missing.
  public var missing: [String] = []
  /// The applicant's last day for corrections.
  public var correctionDue: Day?
  /// The last day for promised materials.
  public var lackingDue: Day?
  /// How it was closed.
  public var result: ClosingCode?
  /// The same in Chinese.
  public var resultChinese = ""
  /// The day it was closed.
  public var closed: Day?
  /// Whether the decision was revoked 已撤销.
  public var revoked = false
  /// Rules broken; for those inside only.
  public var faults: [FaultRule] = []
  /// The applicant's name, masked; for the unit and the applicant only.
  public var applicant = ""

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.optional("acceptanceKind", &acceptanceKind)
    try visitor.optional("accepted", &accepted)
    try visitor.defaulted("applicant", &applicant, "")
    try visitor.optional("closed", &closed)
    try visitor.optional("correctionDue", &correctionDue)
    try visitor.optional("elapsed", &elapsed)
    try visitor.list("faults", &faults)
    try visitor.required("item", &item)
    try visitor.required("itemName", &itemName)
    try visitor.optional("lackingDue", &lackingDue)
    try visitor.required("light", &light)
    try visitor.list("missing", &missing)
    try visitor.required("number", &number)
    try visitor.required("phase", &phase)
    try visitor.required("phaseChinese", &phaseChinese)
    try visitor.optional("promisedDue", &promisedDue)
    try visitor.defaulted("provisional", &provisional, false)
    try visitor.required("received", &received)
    try visitor.optional("remaining", &remaining)
    try visitor.optional("result", &result)
    try visitor.defaulted("resultChinese", &resultChinese, "")
    try visitor.defaulted("revoked", &revoked, false)
    try visitor.optional("statutoryDue", &statutoryDue)
    try visitor.defaulted("step", &step, "")
    try visitor.required("unit", &unit)
  }
}

/// The light of a case (亮灯): a function of the case and the moment, never stored (DOMAIN §2.2).
public enum Light: String, JSONName, Sendable {
  /// More than the warning days are left 绿灯.
  case green
  /// The warning days have begun 预警.
  case amber
  /// Past the promise 黄牌.
  case yellow
  /// Past the law 红牌.
  case red
  /// Paused, closed or not yet accepted 灰.
  case grey

  /// The light in Chinese.
  public var chinese: String {
    switch self {
    case .green: "绿灯"
    case .amber: "预警"
    case .yellow: "黄牌"
    case .red: "红牌"
    case .grey: "灰灯"
    }
  }
}

/// A page of cases.
public struct CaseList: Record, Equatable {
  /// The cases.
  public var cases: [CaseView] = []
  /// Whether another page follows.
  public var more = false

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("cases", &cases)
    try visitor.defaulted("more", &more, false)
  }
}

/// The ledger of a dossier, as it is written.
public struct LedgerView: Record, Equatable {
  /// The entries, oldest first.
  public var entries: [JSONValue] = []
  /// The hash of the last entry.
  public var head = Digest.zero

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("entries", &entries)
    try visitor.required("head", &head)
  }
}

/// Both clocks of a case, day by day.
public struct Explanation: Record, Equatable {
  /// The promise.
  public var promised: [ClockDay] = []
  /// The promised day.
  public var promisedDue: Day?
  /// The law.
  public var statutory: [ClockDay] = []
  /// The day of the law.
  public var statutoryDue: Day?
  /// Whether a day lies beyond the last notice.
  public var provisional = false

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("promised", &promised)
    try visitor.optional("promisedDue", &promisedDue)
    try visitor.defaulted("provisional", &provisional, false)
    try visitor.list("statutory", &statutory)
    try visitor.optional("statutoryDue", &statutoryDue)
  }
}

/// One day of a clock, counted or not, and why.
public struct ClockDay: Record, Equatable {
  /// The day.
  public var day = Day(0)
  /// Whether it was counted.
  public var counted = false
  /// Days counted so far.
  public var tally: Int32 = 0
  /// Why, in Chinese.
  public var chinese = ""
  /// Why, in English.
  public var english = ""

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("chinese", &chinese)
    try visitor.required("counted", &counted)
    try visitor.required("day", &day)
    try visitor.required("english", &english)
    try visitor.required("tally", &tally)
  }
}

/// Personal data, read and recorded.
public struct PersonalView: Record, Equatable {
  /// What it is.
  public var slot = ""
  /// The data.
  public var value: JSONValue = .null

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("slot", &slot)
    try visitor.required("value", &value)
  }
}

/// One item of the catalogue.
public struct ItemView: Record, Equatable {
  /// The item's code.
  public var code = ""
  /// Whether it takes applications.
  public var open = false
  /// The version in force.
  public var version = ItemVersion()

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("code", &code)
    try visitor.required("open", &open)
    try visitor.required("version", &version)
  }
}

/// The catalogue.
public struct ItemList: Record, Equatable {
  /// The items that may be shown.
  public var items: [ItemView] = []
  /// How many there are, the classified ones counted.
  public var total: Int32 = 0
  /// How many are classified and not shown 涉密.
  public var secret: Int32 = 0

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("items", &items)
    try visitor.required("secret", &secret)
    try visitor.required("total", &total)
  }
}

/// A unit.
public struct UnitView: Record, Equatable {
  /// The unit's code.
  public var code = ""
  /// The unit.
  public var unit = Unit()
  /// How many items it has.
  public var items: Int32 = 0

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("code", &code)
    try visitor.required("items", &items)
    try visitor.required("unit", &unit)
  }
}

/// The units.
public struct UnitList: Record, Equatable {
  /// The units.
  public var units: [UnitView] = []

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("units", &units)
  }
}

/// One counter.
public struct FactView: Record, Equatable {
  /// The day.
  public var day = Day(0)
  /// The unit.
  public var unit = ""
  /// The item.
  public var item = ""
  /// What is counted.
  public var measure = ""
  /// How many.
  public var value: Int64 = 0

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("day", &day)
    try visitor.defaulted("item", &item, "")
    try visitor.required("measure", &measure)
    try visitor.defaulted("unit", &unit, "")
    try visitor.required("value", &value)
  }
}

/// Counters.
public struct FactList: Record, Equatable {
  /// The counters.
  public var facts: [FactView] = []

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("facts", &facts)
  }
}

/// A dossier that is due.
public struct DueView: Record, Equatable {
  /// The dossier.
  public var dossier = DossierKey(.approval, "-")
  /// When time does something to it next.
  public var at = Instant(0)
  /// The unit.
  public var unit = ""
  /// Its light.
  public var light: Light = .grey

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("at", &at)
    try visitor.required("dossier", &dossier)
    try visitor.required("light", &light)
    try visitor.defaulted("unit", &unit, "")
  }
}

/// What is due.
public struct DueList: Record, Equatable {
  /// What is due, the earliest first.
  public var due: [DueView] = []

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("due", &due)
  }
}

/// The proof that a dossier is part of the whole: RFC 6962, checked without anyone else's data.
public struct ProofView: Record, Equatable {
  /// The dossier.
  public var dossier = DossierKey(.approval, "-")
  /// How many entries it has.
  public var length: Int32 = 0
  /// The hash of its last entry.
  public var head = Digest.zero
  /// Its leaf.
  public var leaf = Digest.zero
  /// The leaf's place, from 0.
  public var index: Int64 = 0
  /// How many leaves there are.
  public var count: Int64 = 0
  /// The path to the root.
  public var path: [Digest] = []
  /// The root.
  public var root = Digest.zero

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("count", &count)
    try visitor.required("dossier", &dossier)
    try visitor.required("head", &head)
    try visitor.required("index", &index)
    try visitor.required("leaf", &leaf)
    try visitor.required("length", &length)
    try visitor.list("path", &path)
    try visitor.required("root", &root)
  }
}
