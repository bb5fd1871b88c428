/// The counts of a ballot on one item (民主测评): sheets handed out and back, and how they chose.
///
/// Only sums by group stand here: how anyone voted is nowhere.
public struct Ballot: Sendable, Equatable {
  /// The groups of raters.
  public var groups: [Group]

  /// A ballot.
  public init(_ groups: [Group]) { self.groups = groups }

  /// The counts of one group.
  public struct Group: Sendable, Equatable {
    /// The group, as the rule names it.
    public var id: String
    /// How many may vote.
    public var entitled: Int64
    /// Sheets that came back.
    public var returned: Int64
    /// Of these, sheets with a row that has not exactly one mark.
    public var invalid: Int64
    /// Of the valid sheets, those without a mark for this item: not counted.
    public var blank: Int64
    /// How many chose each value, best first.
    public var choices: [Int64]

    /// A group's counts.
    public init(
      _ id: String, entitled: Int64, returned: Int64, invalid: Int64 = 0, blank: Int64 = 0,
      choices: [Int64]
    ) {
      (self.id, self.entitled, self.returned) = (id, entitled, returned)
      (self.invalid, self.blank, self.choices) = (invalid, blank, choices)
    }
  }

  /// What a ballot comes to.
  public struct Result: Sendable, Equatable {
    /// The mark on 0…100, exactly.
    public var mark: Fraction
    /// Sheets returned ÷ people entitled.
    public var turnout: Fraction
    /// Each group's mark; nil where no valid vote came from it.
    public var groups: [Fraction?]
    /// Each group's weight, together 1; 0 where no valid vote came from it.
    public var weights: [Fraction]
  }

  /// Whether a sheet is valid: at most one mark in each row, and one in at least one of them.
  ///
  /// A row without a mark is blank and not counted; a row with two spoils the sheet.
  public static func isValid(marksInRows rows: [Int]) -> Bool {
    rows.allSatisfy { (0...1).contains($0) } && rows.contains(1)
  }
}

extension Scheme.BallotRule {
  /// The mark: Σ weight of the group · Σ value · votes ÷ votes.
  ///
  /// A group without a valid vote gives its weight to the others.
  /// - Throws: `.schemeInvalid` or `.weightsUnbalanced` for the rule itself; `.ballotInvalid` where counts
  ///   are negative, missing or do not fit together; `.revoteNeeded` where fewer came than the rule asks
  ///   for, or no vote is valid; `.figureTooFine`.
  /// - Complexity: O(groups × values).
  public func count(_ ballot: Ballot) throws(Refusal) -> Ballot.Result {
    try check()
    guard ballot.groups.map(\.id).sorted() == groups.map(\.id).sorted() else {
      throw Refusal(.ballotInvalid, field: "groups")
    }
    var (entitled, returned): (Int64, Int64) = (0, 0)
    var marks: [Fraction?] = []
    for share in groups {
      guard let group = ballot.groups.first(where: { $0.id == share.id }) else { continue }
      marks.append(try mark(group))
      entitled += group.entitled  // each at most 10^12, of at most 10,000 groups
      returned += group.returned
    }
    let turnout = entitled > 0 ? try Fraction.exact(returned, entitled) : .zero
    let needed = try Fraction.exact(turnoutNumerator, turnoutDenominator)
    // Below two thirds the ballot is void.
    guard turnout.order(needed) >= 0 else {
      throw Refusal(
        .revoteNeeded, article: "rule:appraisal",
        detail: "\(returned)/\(entitled) < \(turnoutNumerator)/\(turnoutDenominator)")
    }
    var sum: Int64 = 0
    for (share, mark) in zip(groups, marks) where mark != nil { sum += share.weight }
    guard sum > 0 else { throw Refusal(.revoteNeeded, article: "rule:appraisal", detail: "0") }
    var result = Ballot.Result(mark: .zero, turnout: turnout, groups: marks, weights: [])
    for (share, mark) in zip(groups, marks) {
      let weight = mark == nil ? .zero : try Fraction.exact(share.weight, sum)
      result.weights.append(weight)
      if let mark { result.mark = try result.mark.plus(try weight.times(mark)) }
    }
    return result
  }

  /// A group's mark; nil without a valid vote.
  private func mark(_ group: Ballot.Group) throws(Refusal) -> Fraction? {
    let most: Int64 = 1_000_000_000_000
    let counts = [group.entitled, group.returned, group.invalid, group.blank] + group.choices
    guard counts.allSatisfy({ (0...most).contains($0) }), group.choices.count == values.count else {
      throw Refusal(.ballotInvalid, field: group.id)
    }
    var (votes, worth): (Int64, Int64) = (0, 0)
    for (count, value) in zip(group.choices, values) {
      let (product, a) = count.multipliedReportingOverflow(by: value)
      let (sum, b) = worth.addingReportingOverflow(product)
      guard !a, !b else { throw Refusal(.ballotInvalid, field: group.id) }
      worth = sum
      votes += count
    }
    guard group.returned <= group.entitled,
      votes + group.blank + group.invalid == group.returned
    else { throw Refusal(.ballotInvalid, field: group.id) }
    return votes > 0 ? try Fraction.exact(worth, votes).over(Fraction(100)) : nil
  }
}
