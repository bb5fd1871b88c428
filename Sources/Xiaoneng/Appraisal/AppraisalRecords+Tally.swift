/// What a count came to (计票结果): sums alone, of groups large enough to hide each voter.
public struct BallotTally: Record, Equatable {
  /// Which ballot.
  public var round: Int32 = 0
  /// How many might vote.
  public var entitled: Int64 = 0
  /// How many sheets came back.
  public var returned: Int64 = 0
  /// The groups; those too small are counted together with another.
  public var groups: [BallotGroupTally] = []
  /// The rows of the sheet.
  public var rows: [BallotRowTally] = []
  /// Who counted and who watched.
  public var witnesses: [String] = []

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("entitled", &entitled)
    try visitor.list("groups", &groups)
    try visitor.required("returned", &returned)
    try visitor.required("round", &round)
    try visitor.list("rows", &rows)
    try visitor.list("witnesses", &witnesses)
  }
}

/// One group in a count, or several that were counted together.
public struct BallotGroupTally: Record, Equatable {
  /// The group; `a+b` where two were put together.
  public var id = ""
  /// Its weight, in basis points.
  public var weight: Int64 = 0
  /// How many might vote.
  public var entitled: Int64 = 0
  /// How many sheets came back.
  public var returned: Int64 = 0
  /// Of these the spoilt ones.
  public var invalid: Int64 = 0

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("entitled", &entitled)
    try visitor.required("id", &id)
    try visitor.defaulted("invalid", &invalid, 0)
    try visitor.required("returned", &returned)
    try visitor.required("weight", &weight)
  }
}

/// One row of the sheet in a count.
public struct BallotRowTally: Record, Equatable {
  /// Whose.
  public var subject = ""
  /// The factor.
  public var factor = ""
  /// How each group chose, in the order of the groups.
  public var groups: [BallotChoices] = []

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("factor", &factor)
    try visitor.list("groups", &groups)
    try visitor.required("subject", &subject)
  }
}

/// How one group chose in one row.
public struct BallotChoices: Record, Equatable {
  /// Valid sheets that left the row blank.
  public var blank: Int64 = 0
  /// How many chose each value, best first.
  public var choices: [Int64] = []

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("blank", &blank, 0)
    try visitor.list("choices", &choices)
  }
}

/// A ballot that does not count (测评无效，重新投票): too few came.
public struct BallotVoid: Record, Equatable {
  /// Which ballot.
  public var round: Int32 = 0
  /// How many might vote.
  public var entitled: Int64 = 0
  /// How many sheets came back.
  public var returned: Int64 = 0

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("entitled", &entitled)
    try visitor.required("returned", &returned)
    try visitor.required("round", &round)
  }
}

/// The end of voting (投票截止).
public struct BallotClosing: Record, Equatable {
  /// Which ballot.
  public var round: Int32 = 0
  /// How many voted.
  public var signed: Int64 = 0

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("round", &round)
    try visitor.required("signed", &signed)
  }
}
