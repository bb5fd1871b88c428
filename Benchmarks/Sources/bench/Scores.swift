import Foundation
import Xiaoneng
import Yardstick

/// Six-factor scores of a million subjects, beside two plain C loops over the same arrays and numpy.
func scoresBench(into table: inout Table) throws {
  let scheme = Scheme.six
  let kernel = try ScoreKernel(scheme)
  let subjects = 1_000_000
  var random = SplitMix64(seed: 9)
  let full = (0..<subjects * kernel.factors).map { _ in Int32(random.next() % 10_001) }
  // Every tenth department has too few ratings.
  let lacking = full.enumerated().map { index, mark in
    index % 6 == 5 && index / 6 % 10 == 0 ? ScoreKernel.missing : mark
  }
  let weights = scheme.factors.map { Int32($0.weight) }
  let count = Double(full.count)
  var results = [Int32](repeating: 0, count: subjects)
  var plain = results
  let six = Int32(kernel.factors)

  func swift(_ marks: [Int32]) throws -> Double {
    count
      / (try seconds {
        var span = results.mutableSpan
        _ = try kernel.score(marks.span, into: &span)
      })
  }
  func c(_ marks: [Int32], isBare: Bool = false) -> Double {
    count
      / seconds {
        let loop = isBare ? yardstick_scores_bare : yardstick_scores
        _ = loop(marks, Int64(subjects), six, weights, &plain)
      }
  }
  // In turns, so that both meet the same machine.
  func beside(_ marks: [Int32], isBare: Bool = false) throws -> (
    rate: (median: Double, worst: Double), plain: Double
  ) {
    var others: [Double] = []
    let rate = try rounds(9) {
      others.append(c(marks, isBare: isBare))
      return try swift(marks)
    }
    guard results == plain else { throw Fault(.storeFailed, detail: "totals differ") }
    return (rate, others.dropFirst().sorted()[others.count / 2])
  }
  for (name, marks, isBare) in [
    ("six-factor scores, batch", full, false),
    ("six-factor scores, one in ten lacks ratings", lacking, false),
    ("six-factor scores, beside a loop without checks", full, true),
  ] {
    let (rate, loop) = try beside(marks, isBare: isBare)
    table.add(
      Row(
        name: name, value: rate.median, worst: rate.worst, unit: "marks/s", yardstick: loop,
        yardstickName: isBare ? "bare C loop" : "C loop",
        bar: isBare ? "—" : "≥ 10,000,000/s and ≥ 0.8 × C loop",
        holds: isBare ? nil : rate.median >= 10_000_000 && rate.median >= 0.8 * loop))
  }
  let numpy = numpyScores(subjects: subjects, weights: weights)
  let rate = try rounds(5) { try swift(full) }
  table.add(
    Row(
      name: "six-factor scores, beside numpy", value: rate.median, worst: rate.worst,
      unit: "marks/s", yardstick: numpy, yardstickName: numpy == nil ? "" : "numpy", bar: "—",
      holds: nil))
  let ranks = try rounds(3) {
    count
      / (try seconds {
        var span = results.mutableSpan
        try kernel.rank(full.span, into: &span)
      })
  }
  table.add(
    Row(
      name: "ranks of 1,000,000 subjects", value: ranks.median, worst: ranks.worst,
      unit: "marks/s", bar: "—", holds: nil))
}

/// Rank intervals of the 23 departments.
func certaintyBench(into table: inout Table) throws {
  var random = SplitMix64(seed: 2)
  let scores = try (0..<23).map { department in
    var entry = AppraisalEntry("d\(department)")
    for factor in Scheme.six.factors {
      let mark = Int64(7_000 + random.next() % 3_000)
      entry.marks += factor.methods.map { .init(factor.id, $0.id, mark, count: 100) }
    }
    return try Scheme.six.score(entry)
  }
  let rate = try rounds(5) { 1 / (try seconds { _ = try Certainty(scores, under: .six) }) }
  table.add(
    Row(
      name: "rank intervals, 10,000 draws × 23 departments", value: 1_000 / rate.median,
      worst: 1_000 / rate.worst, unit: "ms", bar: "< 50 ms", holds: 1 / rate.median < 0.05))
}

/// numpy's rate on the same kind of input, or nil where numpy is not there.
private func numpyScores(subjects: Int, weights: [Int32]) -> Double? {
  let script = """
    import time, numpy as np
    n = \(subjects); w = np.array(\(weights), dtype=np.int32)
    m = np.random.default_rng(9).integers(0, 10001, (n, len(w)), dtype=np.int32)
    def run():
        ok = ((m >= 0) & (m <= 10000)).all(axis=1)
        return np.where(ok, (m @ w + 5000) // 10000, np.int32(-2**31))
    run(); t = []
    for _ in range(3):
        a = time.perf_counter(); run(); t.append(time.perf_counter() - a)
    print(m.size / sorted(t)[1])
    """
  return printed(byPython: script).first
}
