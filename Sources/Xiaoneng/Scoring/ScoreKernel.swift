/// A scheme made ready for millions of subjects (批量评分).
///
/// Marks are `Int32`, hundredths of a point, subject by subject: the factors of the first subject in the
/// scheme's order, then those of the second. ``missing`` stands where there is no evidence. What a mark is
/// made of, deductions and bonuses are the caller's to put in before.
public struct ScoreKernel: Sendable, Hashable {
  /// Stands for a factor without evidence.
  public static let missing = Int32.min
  /// Stands where a score is refused.
  public static let refused = Int32.min

  /// All weights together.
  private static let whole: Int32 = 10_000

  /// How many marks a subject has.
  public let factors: Int
  private let weights: [Int32]
  /// What the weights together lose where a mark is missing; beyond all weights where it is refused.
  private let losses: [Int32]
  private let rules: [Scheme.Missing]
  private let breakers: [Int]
  /// Hundredths in the last decimal that is shown: 1, 10 or 100.
  private let unit: Int32
  private let isByShown: Bool

  /// The kernel of a scheme.
  ///
  /// - Throws: as ``Scheme/check()``.
  public init(_ scheme: Scheme) throws(Refusal) {
    try scheme.check()
    factors = scheme.factors.count
    weights = scheme.factors.map { Int32(truncatingIfNeeded: $0.weight) }
    rules = scheme.factors.map(\.missing)
    losses = scheme.factors.map { factor in
      switch factor.missing {
      case .refuse: Self.whole + 1
      case .respread: Int32(truncatingIfNeeded: factor.weight)
      case .zero: 0
      }
    }
    breakers =
      scheme.ties == .broken
      ? scheme.tieBreakers.compactMap { id in scheme.factors.firstIndex { $0.id == id } } : []
    unit = scheme.decimals == 2 ? 1 : scheme.decimals == 1 ? 10 : 100
    isByShown = scheme.compared == .shown
  }

  /// Writes the total of each subject, in hundredths of a point, rounded half-up to the scheme's decimals;
  /// ``refused`` where a mark is out of scale or a factor lacks evidence that the scheme demands.
  ///
  /// - Returns: how many were refused.
  /// - Throws: `.tooMany` where `marks` does not hold ``factors`` for each total; nothing is written then.
  /// - Complexity: O(marks), about a nanosecond each; no allocation.
  public func score(
    _ marks: Span<Int32>, into totals: inout MutableSpan<Int32>
  ) throws(Refusal) -> Int {
    try require(marks.count, totals.count)
    var refused = 0
    let count = factors
    let (weight, loss, unit) = (weights.span, losses.span, unit)
    guard weight.count == count, loss.count == count else { return 0 }
    var start = 0
    for subject in totals.indices {
      // No product exceeds 10^8 while marks are in scale, and the sum is 10^8 at most: weights are 10^4.
      var sum: Int32 = 0
      var worst: UInt32 = 0
      for factor in 0..<count {
        let mark = marks[unchecked: start &+ factor]
        worst = max(worst, UInt32(bitPattern: mark))
        sum &+= mark &* weight[unchecked: factor]
      }
      if worst <= 10_000, unit == 1 {
        totals[unchecked: subject] = Int32(
          truncatingIfNeeded: (UInt32(bitPattern: sum) &+ 5_000) / 10_000)
      } else {
        let total = Self.total(marks, start, weight, loss, unit)
        totals[unchecked: subject] = total
        if total == Self.refused { refused &+= 1 }
      }
      start &+= count
    }
    return refused
  }

  /// Writes what each factor puts on the total, in hundredths of a point, laid out as the marks; together
  /// they are the total, to the last digit (largest remainder). 0 for a factor that is passed over,
  /// ``refused`` where the total is.
  ///
  /// - Throws: `.tooMany` where the lengths differ; nothing is written then.
  /// - Complexity: O(marks × factors) at worst; no allocation.
  public func parts(
    _ marks: Span<Int32>, into parts: inout MutableSpan<Int32>
  ) throws(Refusal) {
    guard marks.count == parts.count, marks.count % factors == 0 else {
      throw Refusal(.tooMany, detail: "\(marks.count) ≠ \(parts.count)")
    }
    for start in stride(from: 0, to: marks.count, by: factors) {
      guard let (top, bottom) = slowly(marks, start) else {
        for factor in 0..<factors { parts[start + factor] = Self.refused }
        continue
      }
      let (bottom64, unit64) = (bottom * Int64(unit), Int64(unit))
      var left = Int64(round(top, bottom)) / unit64
      for factor in 0..<factors {
        let floor = product(marks, start, factor) / bottom64
        parts[start + factor] = Int32(truncatingIfNeeded: floor * unit64)
        left -= floor
      }
      // To those that were cut most, the first of equal ones: at most one unit each.
      var given: UInt64 = 0
      while left > 0 {
        var best = 0
        var most: Int64 = -1
        for factor in 0..<factors where given & 1 << UInt64(factor) == 0 {
          let rest = product(marks, start, factor) % bottom64
          if rest > most { (best, most) = (factor, rest) }
        }
        guard most >= 0 else { break }
        given |= 1 << UInt64(best)
        parts[start + best] += unit
        left -= 1
      }
    }
  }

  /// Writes the rank of each subject, from 1, equal ones as the scheme says; 0 where it is refused.
  ///
  /// Compared are exact totals (or those shown, where the scheme says so), never rounded ones.
  /// - Throws: `.tooMany` where the lengths differ; nothing is written then.
  /// - Complexity: O(n log n); two words for each subject while it runs.
  public func rank(
    _ marks: Span<Int32>, into ranks: inout MutableSpan<Int32>
  ) throws(Refusal) {
    try require(marks.count, ranks.count)
    var order: [(key: Int64, subject: Int)] = []
    order.reserveCapacity(ranks.count)
    for subject in ranks.indices {
      ranks[subject] = 0
      if let key = key(marks, subject) { order.append((key, subject)) }
    }
    order.sort { $0.key != $1.key ? $0.key > $1.key : $0.subject < $1.subject }
    if !breakers.isEmpty { breakTies(marks, &order) }
    var rank = 1
    for index in order.indices {
      if index > 0, isAhead(marks, order[index - 1], order[index]) { rank = index + 1 }
      ranks[order[index].subject] = Int32(clamping: rank)
    }
  }

  // MARK: - One subject

  /// The total of a subject with marks that are missing or out of scale, or with coarser decimals.
  ///
  /// `marks` holds ``factors`` marks from `start` on, `weight` and `loss` as many numbers: ``score(_:into:)``
  /// has looked.
  @inline(__always)
  private static func total(
    _ marks: Span<Int32>, _ start: Int, _ weight: Span<Int32>, _ loss: Span<Int32>, _ unit: Int32
  ) -> Int32 {
    // Without branches: a mark that is missing counts 0 and takes its loss off the weights. With 64 factors
    // at most no sum leaves 32 bits while marks are in scale; beyond it the result is not used.
    var (top, lost, worst): (UInt32, Int32, UInt32) = (0, 0, 0)
    for factor in 0..<weight.count {
      let mark = marks[unchecked: start &+ factor]
      let isMissing = mark == missing
      let counted = UInt32(bitPattern: isMissing ? 0 : mark)
      worst = max(worst, counted)
      top &+= counted &* UInt32(bitPattern: weight[unchecked: factor])
      lost &+= isMissing ? loss[unchecked: factor] : 0
    }
    guard worst <= 10_000, lost < whole else { return refused }
    let part = UInt32(bitPattern: (whole &- lost) &* unit)
    return Int32(truncatingIfNeeded: (2 &* top &+ part) / (2 &* part)) &* unit
  }

  private func require(_ marks: Int, _ subjects: Int) throws(Refusal) {
    let (needed, overflow) = subjects.multipliedReportingOverflow(by: factors)
    guard !overflow, marks == needed else {
      throw Refusal(.tooMany, detail: "\(marks) ≠ \(subjects) × \(factors)")
    }
  }

  @inline(__always)
  private func product(_ marks: Span<Int32>, _ start: Int, _ factor: Int) -> Int64 {
    let mark = marks[start + factor]
    return mark == Self.missing ? 0 : Int64(mark) * Int64(weights[factor])
  }

  /// Σ weight · mark and Σ weight of what is there; nil where it is refused.
  @inline(never)
  private func slowly(_ marks: Span<Int32>, _ start: Int) -> (top: Int64, bottom: Int64)? {
    var (top, bottom): (Int64, Int64) = (0, 0)
    for factor in 0..<factors {
      let mark = marks[start + factor]
      let weight = Int64(weights[factor])
      if mark == Self.missing {
        switch rules[factor] {
        case .refuse: return nil
        case .respread: continue
        case .zero: bottom += weight
        }
      } else {
        guard (0...10_000).contains(mark) else { return nil }
        top += weight * Int64(mark)
        bottom += weight
      }
    }
    return bottom > 0 ? (top, bottom) : nil
  }

  /// The quotient half-up, in hundredths, at the scheme's decimals.
  private func round(_ top: Int64, _ bottom: Int64) -> Int32 {
    let whole = bottom * Int64(unit)
    return Int32(truncatingIfNeeded: (2 * top + whole) / (2 * whole) * Int64(unit))
  }

  /// A whole number that orders totals exactly.
  ///
  /// Two different totals have denominators of 10^4 at most, so they differ by more than 2^-27; with 27
  /// binary digits behind the point, different ones are cut to different numbers.
  private func key(_ marks: Span<Int32>, _ subject: Int) -> Int64? {
    guard let (top, bottom) = slowly(marks, subject * factors) else { return nil }
    if isByShown { return Int64(round(top, bottom)) }
    return (top / bottom) << 27 + (top % bottom) << 27 / bottom
  }

  private func breaker(_ marks: Span<Int32>, _ subject: Int, _ other: Int) -> Int {
    for factor in breakers {
      let first = marks[subject * factors + factor]
      let second = marks[other * factors + factor]
      if first != second { return first > second ? 1 : -1 }
    }
    return 0
  }

  private func isAhead(
    _ marks: Span<Int32>, _ first: (key: Int64, subject: Int), _ second: (key: Int64, subject: Int)
  ) -> Bool {
    first.key != second.key || breaker(marks, first.subject, second.subject) != 0
  }

  private func breakTies(_ marks: Span<Int32>, _ order: inout [(key: Int64, subject: Int)]) {
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, order[end].key == order[start].key { end += 1 }
      if end - start > 1 {
        let run = sortedByBreakers(marks, order[start..<end])
        order.replaceSubrange(start..<end, with: run)
      }
      start = end
    }
  }

  private func sortedByBreakers(
    _ marks: Span<Int32>, _ run: ArraySlice<(key: Int64, subject: Int)>
  ) -> [(key: Int64, subject: Int)] {
    // Sorting may not borrow a span: the breakers' marks are copied beside the subjects.
    var keyed = run.map { row in
      (breakers.map { marks[row.subject * factors + $0] }, row)
    }
    keyed.sort { a, b in
      a.0 != b.0 ? b.0.lexicographicallyPrecedes(a.0) : a.1.subject < b.1.subject
    }
    return keyed.map(\.1)
  }
}
