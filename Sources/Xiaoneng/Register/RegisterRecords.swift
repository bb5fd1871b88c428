/// A unit (单位).
public struct Unit: Record, Equatable {
  /// The unit's name.
  public var name = ""
  /// The unit above it; empty at the top.
  public var parent = ""
  /// Whether it has a window in the service centre 进驻中心.
  public var inCentre = false

  /// A unit to read into or to fill.
  public init() {}
  /// The unit `name`.
  public init(_ name: String, parent: String = "", inCentre: Bool = false) {
    self.name = name
    self.parent = parent
    self.inCentre = inCentre
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("inCentre", &inCentre, false)
    try visitor.required("name", &name)
    try visitor.defaulted("parent", &parent, "")
  }
}

/// An officer (工作人员) as they are registered.
public struct Officer: Record, Equatable {
  /// The officer's name: personal, kept beside the ledger.
  public var name = ""
  /// The unit they serve.
  public var unit = ""
  /// The roles in which they may act.
  public var roles: [Role] = []

  /// An officer to read into or to fill.
  public init() {}
  /// The officer `name` of `unit`, who may act in `roles`.
  public init(_ name: String, unit: String, roles: [Role]) {
    self.name = name
    self.unit = unit
    self.roles = roles
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("name", &name)
    try visitor.required("roles", &roles)
    try visitor.required("unit", &unit)
  }
}

/// An officer as the ledger knows them: the name is a commitment.
public struct OfficerRecord: Record, Equatable {
  /// The commitment to the private record that holds the name.
  public var commitment = Digest.zero
  /// The unit they serve.
  public var unit = ""
  /// The roles in which they may act.
  public var roles: [Role] = []

  /// A record to read into.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("commitment", &commitment)
    try visitor.required("roles", &roles)
    try visitor.required("unit", &unit)
  }
}

/// The end of an officer's service (离任).
public struct Departure: Record, Equatable {
  /// The last day of service.
  public var lastDay = Day(0)

  /// A departure to read into.
  public init() {}
  /// A departure after `lastDay`.
  public init(lastDay: Day) { self.lastDay = lastDay }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("lastDay", &lastDay)
  }
}

/// Days on which an officer is away (缺岗); the B holder takes over with full duty.
public struct Absence: Record, Equatable, Sendable {
  /// The first day away.
  public var from = Day(0)
  /// The last day away.
  public var through = Day(0)
  /// Why: leave, training, illness; personal, kept beside the ledger.
  public var reason = ""

  /// An absence to read into.
  public init() {}
  /// An absence from `from` through `through`.
  public init(from: Day, through: Day, reason: String = "") {
    self.from = from
    self.through = through
    self.reason = reason
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("from", &from)
    try visitor.defaulted("reason", &reason, "")
    try visitor.required("through", &through)
  }
}

/// An absence as the ledger knows it: why is personal, such as an illness.
public struct AbsenceRecord: Record, Equatable {
  /// The first day away.
  public var from = Day(0)
  /// The last day away.
  public var through = Day(0)
  /// The commitment to the reason; nil where none was given.
  public var reason: Digest?

  /// A record to read into.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("from", &from)
    try visitor.optional("reason", &reason)
    try visitor.required("through", &through)
  }
}

/// A post (岗位) with its holders A and B (AB岗).
public struct Post: Record, Equatable {
  /// The post's name.
  public var name = ""
  /// The unit it belongs to.
  public var unit = ""
  /// Posts of one kind in one unit may stand in for each other 同岗替代; empty: none.
  public var kind = ""
  /// What the post is there for 岗位职责.
  public var duties = ""
  /// The holder 责任人 (A角).
  public var holderA = ""
  /// The substitute (B角); empty where there is none.
  public var holderB = ""

  /// A post to read into or to fill.
  public init() {}
  /// The post `name` of `unit`, held by `holderA`, with `holderB` as substitute.
  public init(
    _ name: String, unit: String, kind: String = "", duties: String, holderA: String,
    holderB: String = ""
  ) {
    self.name = name
    self.unit = unit
    self.kind = kind
    self.duties = duties
    self.holderA = holderA
    self.holderB = holderB
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("duties", &duties)
    try visitor.required("holderA", &holderA)
    try visitor.defaulted("holderB", &holderB, "")
    try visitor.defaulted("kind", &kind, "")
    try visitor.required("name", &name)
    try visitor.required("unit", &unit)
  }
}

/// Whether an item takes applications.
public struct ItemOpening: Record, Equatable {
  /// True to open, false to close.
  public var open = false
  /// Why.
  public var reason = ""

  /// An opening to read into.
  public init() {}
  /// Opens or closes, for `reason`.
  public init(open: Bool, reason: String) {
    self.open = open
    self.reason = reason
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("open", &open)
    try visitor.required("reason", &reason)
  }
}

/// A new year's holiday notice (放假通知).
public struct CalendarNotice: Record, Equatable {
  /// The year.
  public var year: Int32 = 0
  /// The notice's number.
  public var notice = ""
  /// Days off.
  public var daysOff: [Day] = []
  /// Make-up working days.
  public var daysWorked: [Day] = []

  /// A notice to read into or to fill.
  public init() {}
  /// The notice for `year`.
  public init(year: Int32, notice: String, daysOff: [Day], daysWorked: [Day] = []) {
    self.year = year
    self.notice = notice
    self.daysOff = daysOff
    self.daysWorked = daysWorked
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("daysOff", &daysOff)
    try visitor.list("daysWorked", &daysWorked)
    try visitor.required("notice", &notice)
    try visitor.required("year", &year)
  }
}

/// A bar on an applicant (限制申请): 行政许可法 arts 78, 79.
public struct Bar: Record, Equatable, Sendable {
  /// The last day of the bar.
  public var until = Day(0)
  /// The item it concerns.
  public var item = ""
  /// The case it follows from.
  public var from = ""

  /// A bar to read into.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("from", &from)
    try visitor.required("item", &item)
    try visitor.required("until", &until)
  }
}
