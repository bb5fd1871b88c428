/// A case that was closed, as other promises are tried on it (承诺试算).
struct TriedCase {
  /// How long it took, in the promise's own unit.
  var elapsed: Int32
  /// Whether a promise of just so long would have been kept: not where it was closed on a rest day after it.
  var isKept: Bool
}

extension FlowCharts.Tried {
  /// What the promises of a trial come to over `cases`.
  ///
  /// - Complexity: O(cases × promises).
  init(_ trial: FlowCharts.Trial, of item: String, promise: Budget, _ cases: [TriedCase]) {
    self.init()
    (self.item, self.promise, keep) = (item, promise, trial.keep)
    self.cases = Int64(cases.count)
    var counts: [Int32: Int64] = [:]
    for one in cases { counts[one.elapsed, default: 0] += 1 }
    actual = counts.sorted { $0.key < $1.key }.map {
      FlowCharts.TrialCount(days: $0.key, cases: $0.value)
    }
    rows = Self.promises(trial, now: promise, counts.keys.sorted()).map {
      Self.row($0, over: cases)
    }
    smallest = Self.smallest(trial.keep, cases, counts.keys.sorted())
  }

  /// The promises that were asked for; else those from one day below the quickest to one above the slowest, and today's.
  private static func promises(
    _ trial: FlowCharts.Trial, now: Budget, _ taken: [Int32]
  ) -> [Int32] {
    guard trial.promises.isEmpty else { return Array(Set(trial.promises)).sorted() }
    var all = Set([now.days].filter { $0 > 0 })
    if let first = taken.first, let last = taken.last {
      let from = max(1, first - 1)
      for promise in from...min(max(from, last &+ 1), from &+ 39) { all.insert(promise) }
    }
    return all.sorted()
  }

  private static func row(_ promise: Int32, over cases: [TriedCase]) -> FlowCharts.TrialRow {
    var row = FlowCharts.TrialRow(promise: promise, early: 0, onTime: 0, late: 0)
    for one in cases {
      if one.elapsed < promise {
        row.early += 1
      } else if one.elapsed == promise, one.isKept {
        row.onTime += 1
      } else {
        row.late += 1
      }
    }
    row.rate = Fraction(Int128(row.early), Int128(cases.count))?.percent(4)
    return row
  }

  /// The smallest promise that is kept in a share of cases: `10000 × kept ≥ share × all`, without rounding.
  private static func smallest(
    _ share: Int32, _ cases: [TriedCase], _ taken: [Int32]
  ) -> Int32? {
    for days in taken {
      // One that took just so long and was closed on a rest day needs a day more.
      for promise in [max(1, days), max(1, days) &+ 1] {
        let row = row(promise, over: cases)
        if Int64(10_000) * (row.early + row.onTime) >= Int64(share) * Int64(cases.count) {
          return promise
        }
      }
    }
    return nil
  }
}
