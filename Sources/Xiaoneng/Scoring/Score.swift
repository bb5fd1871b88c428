/// A score with everything it is made of (得分).
///
/// ``total`` is a tree of parts on the scale of the total. The children of every part add up to it twice:
/// exactly, and as shown, to the last digit.
public struct Score: Sendable, Equatable {
  /// The subject.
  public var subject: String
  /// Its name.
  public var name: String
  /// The whole score; its children are the factors, bonuses, deductions, the floor or cap, the coefficient.
  public var total: Part
  /// The factors as they went in, in the scheme's order.
  public var factors: [FactorScore]
  /// The best grade that vetoes leave, with those that apply.
  public var vetoes: [AppraisalEntry.Finding]
  /// The last period's grade.
  public var previousGrade: String?

  /// The exact score, in points.
  public var exact: Fraction { total.points }

  /// A factor's mark and the weight it was given.
  public struct FactorScore: Sendable, Equatable {
    /// The factor.
    public var id: String
    /// The mark on 0…100 after deductions, exactly; nil where there is no evidence.
    public var mark: Fraction?
    /// The weight after re-spreading, 0…1; 0 where there is no mark.
    public var weight: Fraction
  }

  /// A part of a score.
  public struct Part: Sendable, Equatable {
    /// What it is: the id of a factor, method, deduction, bonus, or `total`, `floor`, `cap`, `coefficient`.
    public var id: String
    /// What kind of part it is.
    public var kind: Kind
    /// In Chinese.
    public var chinese: String
    /// In English.
    public var english: String
    /// What it puts on the total, in points, exactly.
    public var points: Fraction
    /// What it puts on the total as shown, in units of the scheme's last decimal.
    public var shown: Int64 = 0
    /// Where the rule stands.
    public var article = ""
    /// Where the evidence is.
    public var evidence: [String] = []
    /// The parts it is the sum of; none for a leaf.
    public var children: [Part] = []
  }
}

extension Score.Part {
  /// Adds up the children, exactly.
  mutating func addUp() throws(Refusal) {
    var sum = Fraction.zero
    for child in children { sum = try sum.plus(child.points) }
    points = sum
  }

  /// Writes what is shown from here down: each child its floor, and what is left to those that were cut
  /// most (largest remainder), so that what is shown adds up too.
  mutating func show(_ units: Int64, scale: Int64) throws(Refusal) {
    shown = units
    guard !children.isEmpty else { return }
    var floors: [Int64] = []
    var rests: [(rest: Fraction, index: Int)] = []
    var left = units
    for (index, child) in children.enumerated() {
      let exact = try child.points.times(Fraction(scale))
      guard let floor = Int64(exactly: exact.floor) else { throw Refusal(.figureTooFine) }
      rests.append((try exact.minus(Fraction(floor)), index))
      floors.append(floor)
      left -= floor
    }
    rests.sort { a, b in
      let order = a.rest.order(b.rest)
      return order != 0 ? order > 0 : a.index < b.index
    }
    for (_, index) in rests where left > 0 {
      floors[index] += 1
      left -= 1
    }
    for index in children.indices { try children[index].show(floors[index], scale: scale) }
  }
}
