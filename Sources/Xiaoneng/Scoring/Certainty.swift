/// How sure a table of ranks is (稳健性): what ranks would be if weights and marks were a little different.
///
/// After the OECD/JRC Handbook on Constructing Composite Indicators (2008), ch. 7: weights and evidence are
/// drawn again many times, everyone is ranked each time, and the ranks are counted. All whole numbers and one
/// seed, so the same on every machine.
public struct Certainty: Sendable, Equatable {
  /// What is uncertain, and how often it is drawn.
  public struct Doubt: Sendable, Hashable {
    /// Each weight is drawn evenly from itself ± so many basis points of itself: 2,500 is a quarter.
    public var weights: Int64
    /// Each mark is drawn evenly from itself ± so many hundredths of a point, within 0…100.
    public var marks: Int64
    /// How often.
    public var draws: Int
    /// Where the numbers begin.
    public var seed: UInt64
    /// The share of draws an interval holds, in basis points.
    public var level: Int64

    /// A quarter of each weight, two points of each mark, 10,000 draws, 90 %.
    public init(
      weights: Int64 = 2_500, marks: Int64 = 200, draws: Int = 10_000, seed: UInt64 = 1,
      level: Int64 = 9_000
    ) {
      (self.weights, self.marks, self.draws) = (weights, marks, draws)
      (self.seed, self.level) = (seed, level)
    }
  }

  /// The ranks of one subject.
  public struct Interval: Sendable, Equatable {
    /// The subject.
    public var subject: String
    /// The better end of the interval.
    public var best: Int
    /// The middle.
    public var median: Int
    /// The worse end.
    public var worst: Int
    /// How often each rank came, from the first on.
    public var counts: [Int]
  }

  /// The subjects, in the order they came.
  public var intervals: [Interval]
  /// How often it was drawn.
  public var draws: Int
}

extension Certainty {
  /// Ranks `scores` under `scheme` again and again.
  ///
  /// Bonuses, deductions on the total and a coefficient stay as they are; a mark is the factor's after its
  /// deductions, a factor without evidence stays without.
  /// - Throws: as ``Scheme/check()``; `.tooMany` beyond 1,000 subjects or 1,000,000 draws, or 10^9 for
  ///   both with the factors; `.markOutOfScale` for doubts that are negative or beyond 100 %.
  /// - Complexity: O(draws × subjects × (factors + log subjects)).
  public init(
    _ scores: [Score], under scheme: Scheme, doubt: Doubt = Doubt()
  ) throws(Refusal) {
    try scheme.check()
    let factors = scheme.factors.count
    guard scores.count <= 1_000, (1...1_000_000).contains(doubt.draws),
      scores.count * factors * doubt.draws <= 1_000_000_000
    else { throw Refusal(.tooMany, field: "draws", detail: "\(scores.count) × \(doubt.draws)") }
    guard (0...Scheme.whole).contains(doubt.weights), (0...Scheme.whole).contains(doubt.marks),
      (0...Scheme.whole).contains(doubt.level)
    else { throw Refusal(.markOutOfScale, field: "doubt") }
    let table = try Table(scores, scheme)
    var counts = [Int](repeating: 0, count: scores.count * scores.count)
    var random = SplitMix64(seed: doubt.seed)
    var weights = [Int64](repeating: 0, count: factors)
    var keys = [Int64](repeating: 0, count: scores.count)
    for _ in 0..<doubt.draws {
      for factor in 0..<factors {
        // Basis points times 10,000, so that a part of a basis point is not lost.
        let change = random.evenly(doubt.weights)
        weights[factor] = table.weights[factor] * (Scheme.whole + change)
      }
      table.draw(weights, doubt.marks, &random, &keys)
      Self.tally(keys, &counts)
    }
    draws = doubt.draws
    intervals = []
    for (index, score) in scores.enumerated() {
      let row = Array(counts[(index * scores.count)...].prefix(scores.count))
      let tail = Int((Scheme.whole - doubt.level) / 2)
      func rank(_ share: Int) -> Int {
        var seen = 0
        for (rank, count) in row.enumerated() {
          seen += count
          if seen * 10_000 > share * doubt.draws { return rank + 1 }
        }
        return row.count
      }
      intervals.append(
        Interval(
          subject: score.subject, best: rank(tail), median: rank(5_000),
          // Counted from the other end, so that an interval of everything holds everything.
          worst: rank(10_000 - tail - 1), counts: row))
    }
  }

  /// Adds 1 to the count of each subject's rank.
  private static func tally(_ keys: [Int64], _ counts: inout [Int]) {
    let count = keys.count
    // For a few subjects counting who is better is quicker than sorting, and allocates nothing.
    if count <= 64 {
      for subject in 0..<count {
        let own = keys[subject]
        var rank = 0
        for key in keys where key > own { rank += 1 }
        counts[subject * count + rank] += 1
      }
      return
    }
    let order = keys.indices.sorted { keys[$0] != keys[$1] ? keys[$0] > keys[$1] : $0 < $1 }
    var rank = 0
    for (place, subject) in order.enumerated() {
      if place > 0, keys[subject] != keys[order[place - 1]] { rank = place }
      counts[subject * count + rank] += 1
    }
  }

  /// The scores as whole numbers.
  private struct Table {
    let factors: Int
    let weights: [Int64]
    /// Hundredths of a point by subject and factor, cut; -1 without evidence.
    var marks: [Int64] = []
    /// What the total holds besides the factors, in hundredths, cut.
    var others: [Int64] = []

    init(_ scores: [Score], _ scheme: Scheme) throws(Refusal) {
      factors = scheme.factors.count
      weights = scheme.factors.map(\.weight)
      for score in scores {
        guard score.factors.map(\.id) == scheme.factors.map(\.id) else {
          throw Refusal(.notFound, field: "factors", detail: score.subject)
        }
        var sum = Fraction.zero
        for factor in score.factors {
          guard let mark = factor.mark else {
            marks.append(-1)
            continue
          }
          marks.append(min(max(try mark.units(2), 0), Scheme.whole))
          sum = try sum.plus(try mark.times(factor.weight))
        }
        others.append(try score.exact.minus(sum).units(2))
      }
    }

    /// One draw: a key for each subject, greater where it is better.
    func draw(
      _ weights: [Int64], _ doubt: Int64, _ random: inout SplitMix64, _ keys: inout [Int64]
    ) {
      for subject in keys.indices {
        // Weights are at most 2·10^8 together and marks 10^4: sums stay below 2·10^12.
        var (top, bottom): (Int64, Int64) = (0, 0)
        for factor in 0..<factors {
          let mark = marks[subject * factors + factor]
          guard mark >= 0 else { continue }
          let drawn = min(max(mark + random.evenly(doubt), 0), Scheme.whole)
          top += weights[factor] * drawn
          bottom += weights[factor]
        }
        let quotient = bottom > 0 ? (top / bottom) << 20 + (top % bottom) << 20 / bottom : 0
        keys[subject] = quotient + others[subject] << 20
      }
    }
  }
}

extension SplitMix64 {
  /// A whole number from -`spread` to `spread`, evenly but for less than one part in 2^49.
  fileprivate mutating func evenly(_ spread: Int64) -> Int64 {
    guard spread > 0 else { return 0 }
    return Int64(next().multipliedFullWidth(by: UInt64(2 * spread + 1)).high) - spread
  }
}
