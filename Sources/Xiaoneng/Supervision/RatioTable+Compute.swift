extension Supervision.RatioTable {
  /// The statistical rules of a month, from its counters.
  ///
  /// - Parameters:
  ///   - openItems: the items that each unit has open, by their codes.
  ///   - isShown: whether a unit's smallest numbers are shown; else they are withheld.
  init(
    month: Month, under profile: Profile, facts: [Fact], openItems: [String: Set<String>],
    isShown: (_ unit: String) -> Bool
  ) {
    self.init()
    (self.month, ruleSet) = (month, profile.version)
    var sums: [String: [Measure: Int64]] = [:]
    var received: [String: Set<String>] = [:]
    for fact in facts where !fact.key.unit.isEmpty {
      sums[fact.key.unit, default: [:]][fact.key.measure, default: 0] &+= fact.value
      if fact.key.measure == .received, fact.value > 0 {
        received[fact.key.unit, default: []].insert(fact.key.item)
      }
    }
    let units = Set(sums.keys).union(openItems.keys).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    for unit in units {
      let items = openItems[unit] ?? []
      let running = (received[unit] ?? []).intersection(items)
      var tally = Supervision.RatioTally(sums: sums[unit] ?? [:])
      (tally.items, tally.running) = (Int64(items.count), Int64(running.count))
      for number in profile.rates {
        let part = tally.part(number.rule)
        guard part.whole > 0 || part.part > 0 else { continue }
        rows.append(
          Supervision.RatioRow(
            unit, number, part,
            withheldBelow: isShown(unit) ? 0 : Int64(profile.publicationThreshold)))
      }
    }
  }
}

extension Supervision {
  /// Sums of counters of one unit and month, as the statistical rules take them.
  struct RatioTally {
    var sums: [Measure: Int64]
    var items: Int64 = 0
    var running: Int64 = 0

    private subscript(measures: Measure...) -> Int64 {
      max(0, measures.reduce(Int64(0)) { $0 &+ (sums[$1] ?? 0) })
    }

    /// How many, and of how many.
    func part(_ rule: RateRule) -> (part: Int64, whole: Int64) {
      switch rule {
      case .running: (running, items)
      case .refusal: (self[.notAccepted, .refused], self[.notAccepted, .closed])
      case .warning: (self[.fault(.e3)], self[.accepted])
      case .overdue: (self[.latePromised], self[.early, .onTime, .latePromised])
      case .content:
        (
          self[.fault(.e8), .fault(.e9), .fault(.e10), .fault(.e12), .fault(.e14)], self[.received]
        )
      case .flow:
        (
          self[.fault(.e7), .fault(.e11), .fault(.e15), .fault(.e19), .fault(.e21)], self[.closed]
        )
      case .discretion: (self[.penalty(.outside)], punished)
      }
    }

    private var punished: Int64 {
      DiscretionBand.allCases.reduce(Int64(0)) { $0 &+ (sums[.penalty(.punished($1))] ?? 0) }
    }
  }
}

extension Supervision.RatioRow {
  /// A row: a numerator that is small, or small short of the whole, would point at someone to whom it is not shown.
  fileprivate init(
    _ unit: String, _ number: Supervision.RateNumber, _ part: (part: Int64, whole: Int64),
    withheldBelow small: Int64
  ) {
    self.init()
    (self.unit, rule, chinese) = (unit, number.rule, number.rule.chinese)
    (threshold, below, least) = (number.threshold, number.below, number.least)
    let rest = part.whole &- part.part
    // Whether items are open is published; whoever applied for one is not told by it.
    let isSmall =
      number.rule != .running
      && (part.part > 0 && part.part < small || rest > 0 && rest < small)
    if number.off {
      state = .off
    } else if isSmall {
      state = .withheld
    } else if part.whole < Int64(max(1, number.least)) {
      state = .few
    } else {
      let share = Int128(part.part) * 10_000
      let limit = Int128(number.threshold) * Int128(part.whole)
      state = (number.below ? share < limit : share > limit) ? .broken : .met
    }
    guard !isSmall else { return }
    (numerator, denominator) = (part.part, part.whole)
    guard part.whole > 0 else { return }
    let half = (Int128(part.part) * 20_000 + Int128(part.whole)) / (2 * Int128(part.whole))
    ratio = Int64(clamping: half)
  }
}
