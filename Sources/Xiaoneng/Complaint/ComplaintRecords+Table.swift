/// Which complaints to count.
public struct ComplaintPeriod: Record, Equatable {
  /// The first day.
  public var from = Day(0)
  /// The last day.
  public var through = Day(0)
  /// Only those about this unit.
  public var unit = ""
  /// Efficiency complaints or tickets.
  public var kind: ComplaintKind = .efficiency

  /// A record to read into or to fill.
  public init() {}
  /// From `from` through `through`.
  public init(from: Day, through: Day, unit: String = "", kind: ComplaintKind = .efficiency) {
    self.from = from
    self.through = through
    self.unit = unit
    self.kind = kind
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("from", &from)
    try visitor.defaulted("kind", &kind, .efficiency)
    try visitor.required("through", &through)
    try visitor.defaulted("unit", &unit, "")
  }
}

/// One cell of a table.
public struct ComplaintCell: Record, Equatable {
  /// What is counted: a category, a unit, a finding, a channel.
  public var code = ""
  /// The same in Chinese.
  public var chinese = ""
  /// How many; left out where it would point at a person.
  public var count: Int64?
  /// Whether it was left out 不予公布.
  public var withheld = false

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("chinese", &chinese, "")
    try visitor.required("code", &code)
    try visitor.optional("count", &count)
    try visitor.defaulted("withheld", &withheld, false)
  }
}

/// What a period comes to in complaints (投诉统计).
public struct ComplaintTable: Record, Equatable {
  /// The first day.
  public var from = Day(0)
  /// The last day.
  public var through = Day(0)
  /// Efficiency complaints or tickets.
  public var kind: ComplaintKind = .efficiency
  /// Only those about this unit; empty for all.
  public var unit = ""
  /// Written down 登记.
  public var received: Int64 = 0
  /// Looked into 受理.
  public var accepted: Int64 = 0
  /// Refused 不予受理.
  public var refused: Int64 = 0
  /// Passed on 转送.
  public var forwarded: Int64 = 0
  /// Joined 并件.
  public var joined: Int64 = 0
  /// Closed in the period 办结.
  public var closed: Int64 = 0
  /// Of those accepted in the period, closed by its end.
  public var closedOfAccepted: Int64 = 0
  /// Closed of accepted, in basis points 办结率.
  public var closingRate: Int64?
  /// By category 按类别.
  public var byCategory: [ComplaintCell] = []
  /// By unit 按单位.
  public var byUnit: [ComplaintCell] = []
  /// By finding 按认定.
  public var byFinding: [ComplaintCell] = []
  /// By channel 按来源.
  public var byChannel: [ComplaintCell] = []
  /// Satisfied or basically, of those who said, in basis points 回访满意率.
  public var satisfied: Int64?
  /// Calls of the hotline 来电.
  public var calls: Int64 = 0
  /// Of these answered 接通.
  public var callsAnswered: Int64 = 0
  /// Of these in time 及时接听.
  public var callsInTime: Int64 = 0

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("accepted", &accepted)
    try visitor.list("byCategory", &byCategory)
    try visitor.list("byChannel", &byChannel)
    try visitor.list("byFinding", &byFinding)
    try visitor.list("byUnit", &byUnit)
    try visitor.defaulted("calls", &calls, 0)
    try visitor.defaulted("callsAnswered", &callsAnswered, 0)
    try visitor.defaulted("callsInTime", &callsInTime, 0)
    try visitor.required("closed", &closed)
    try visitor.required("closedOfAccepted", &closedOfAccepted)
    try visitor.optional("closingRate", &closingRate)
    try visitor.required("forwarded", &forwarded)
    try visitor.required("from", &from)
    try visitor.required("joined", &joined)
    try visitor.required("kind", &kind)
    try visitor.required("received", &received)
    try visitor.required("refused", &refused)
    try visitor.optional("satisfied", &satisfied)
    try visitor.required("through", &through)
    try visitor.defaulted("unit", &unit, "")
  }
}

/// A published table (投诉通报): the first, or a correction of it.
public struct BulletinIssue: Record, Equatable {
  /// The table, with what would point at a person left out.
  public var table: ComplaintTable = ComplaintTable()
  /// For a correction: why.
  public var reason = ""

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("reason", &reason, "")
    try visitor.required("table", &table)
  }
}

/// Publishes the table of a period that is over.
public struct BulletinOrder: Record, Equatable {
  /// The first day.
  public var from = Day(0)
  /// The last day.
  public var through = Day(0)
  /// Efficiency complaints or tickets.
  public var kind: ComplaintKind = .efficiency

  /// A record to read into or to fill.
  public init() {}
  /// The table of a period.
  public init(from: Day, through: Day, kind: ComplaintKind = .efficiency) {
    self.from = from
    self.through = through
    self.kind = kind
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("from", &from)
    try visitor.defaulted("kind", &kind, .efficiency)
    try visitor.required("through", &through)
  }
}

/// A call of the hotline (热线来电): GB/T 33358-2016.
public struct HotlineCall: Record, Equatable {
  /// Whether it was answered.
  public var answered = false
  /// Seconds until it was.
  public var seconds: Int32?
  /// The ticket it led to.
  public var ticket: DossierKey?
  /// Whether it was answered in time; said by the engine.
  public var inTime = false

  /// A record to read into or to fill.
  public init() {}
  /// A call.
  public init(answered: Bool = false, seconds: Int32? = nil, ticket: DossierKey? = nil) {
    self.answered = answered
    self.seconds = seconds
    self.ticket = ticket
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("answered", &answered, false)
    try visitor.defaulted("inTime", &inTime, false)
    try visitor.optional("seconds", &seconds)
    try visitor.optional("ticket", &ticket)
  }
}
