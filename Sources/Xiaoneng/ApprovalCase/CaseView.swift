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
