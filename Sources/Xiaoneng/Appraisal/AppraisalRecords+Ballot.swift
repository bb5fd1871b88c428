/// Who may vote in one group (投票名册).
public struct BallotRoll: Record, Equatable {
  /// The scheme's group of raters.
  public var group = ""
  /// The voters' ids in the register.
  public var voters: [String] = []

  /// A record to read into or to fill.
  public init() {}
  /// The roll of `group`.
  public init(_ group: String, voters: [String] = []) {
    self.group = group
    self.voters = voters
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("group", &group)
    try visitor.list("voters", &voters)
  }
}

/// A ballot to open (启动民主测评).
public struct BallotOpening: Record, Equatable {
  /// The last day for voting.
  public var closes = Day(0)
  /// The roll, group by group.
  public var groups: [BallotRoll] = []
  /// Which ballot of this appraisal it is, said by the engine.
  public var round: Int32?

  /// A record to read into or to fill.
  public init() {}
  /// A ballot until the end of `closes`.
  public init(closes: Day, groups: [BallotRoll] = []) {
    self.closes = closes
    self.groups = groups
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("closes", &closes)
    try visitor.list("groups", &groups)
    try visitor.optional("round", &round)
  }
}

/// Someone put a sheet into the urn (签到投票): that they voted, and nothing of how.
public struct BallotSignature: Record, Equatable {
  /// Who; empty: the actor.
  public var voter = ""
  /// Their group, said by the engine.
  public var group = ""
  /// Which ballot, said by the engine.
  public var round: Int32 = 0

  /// A record to read into or to fill.
  public init() {}
  /// The vote of `voter`.
  public init(_ voter: String = "") {
    self.voter = voter
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("group", &group, "")
    try visitor.defaulted("round", &round, 0)
    try visitor.defaulted("voter", &voter, "")
  }
}

/// One sheet out of the urn (测评票): it bears no name, no number and no time.
public struct BallotSheet: Record, Equatable {
  /// One for each row, subject by subject and within each factor by factor: 1 the best value, 2 the
  /// next …, 0 left blank, -1 more than one mark.
  public var marks: [Int32] = []

  /// A record to read into or to fill.
  public init() {}
  /// A sheet.
  public init(_ marks: [Int32] = []) {
    self.marks = marks
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("marks", &marks)
  }
}

/// The sheets of one group (票箱).
public struct BallotUrn: Record, Equatable {
  /// The group.
  public var group = ""
  /// Its sheets, in any order.
  public var sheets: [BallotSheet] = []

  /// A record to read into or to fill.
  public init() {}
  /// The urn of `group`.
  public init(_ group: String, sheets: [BallotSheet] = []) {
    self.group = group
    self.sheets = sheets
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("group", &group)
    try visitor.list("sheets", &sheets)
  }
}

/// The urns, opened and counted in one go (计票), before two witnesses. The sheets themselves are
/// recorded nowhere.
public struct BallotCount: Record, Equatable {
  /// One for each group.
  public var urns: [BallotUrn] = []
  /// Who counted and who watched (计票人、监票人): at least two.
  public var witnesses: [String] = []

  /// A record to read into or to fill.
  public init() {}
  /// The count.
  public init(urns: [BallotUrn] = [], witnesses: [String] = []) {
    self.urns = urns
    self.witnesses = witnesses
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("urns", &urns)
    try visitor.list("witnesses", &witnesses)
  }
}
