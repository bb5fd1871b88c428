/// What findings of conduct cost each unit, month by month (作风扣分核算).
///
/// A finding counts in the month in which it was verified, and together they take no more than the rule set's cap. What is
/// annulled later is given back in the month of the annulment; the closed month is not reopened.
struct ConductAccount {
  /// A finding that was verified.
  struct Finding {
    var unit: String
    var number: String
    var kind: Supervision.ConductCode
    var points: Int32
    var verified: Month
    var annulled: Month?

    /// Whether it stands at the end of `month`.
    func stands(at month: Month) -> Bool { annulled.map { $0 > month } ?? true }
  }

  let findings: [Finding]
  /// The most that they take from a month.
  let most: Int32

  /// The units of which there is any finding.
  var units: Set<String> { Set(findings.map(\.unit)) }

  /// What the findings of a unit and a month take, as they stand at the end of `end`.
  private func taken(_ unit: String, _ month: Month, at end: Month) -> Int64 {
    let sum = findings.filter {
      $0.unit == unit && $0.verified == month && $0.stands(at: end)
    }.reduce(Int64(0)) { $0 + Int64($1.points) }
    return max(-Int64(most), sum)
  }

  /// The entries of a unit's month, and what they come to.
  ///
  /// - Complexity: O(findings × months given back from).
  func month(
    _ month: Month, of unit: String
  ) -> (entries: [Supervision.ConductDeduction], points: Int64) {
    var entries: [Supervision.ConductDeduction] = []
    var points = taken(unit, month, at: month)
    var reopened: Set<Month> = []
    for finding in findings where finding.unit == unit {
      if finding.verified == month, finding.stands(at: month) {
        entries.append(Self.entry(finding, finding.points, month))
      } else if finding.annulled == month, finding.verified < month {
        entries.append(Self.entry(finding, 0 &- finding.points, month))
        reopened.insert(finding.verified)
      }
    }
    for earlier in reopened {
      // As it stood before this month's annulments, against how it stands after them.
      let before = findings.filter {
        $0.unit == unit && $0.verified == earlier && ($0.annulled.map { $0 >= month } ?? true)
      }.reduce(Int64(0)) { $0 + Int64($1.points) }
      points += taken(unit, earlier, at: month) - max(-Int64(most), before)
    }
    return (entries, points)
  }

  private static func entry(
    _ finding: Finding, _ points: Int32, _ month: Month
  ) -> Supervision.ConductDeduction {
    Supervision.ConductDeduction(
      number: finding.number, kind: finding.kind, points: points, month: month)
  }
}

extension Supervision.DeductionSheet {
  /// Adds findings of conduct to the sheet; units that have nothing else come in their order.
  mutating func add(_ account: ConductAccount, base: Int32) {
    for unit in account.units where !units.contains(where: { $0.unit == unit }) {
      units.append(
        Supervision.UnitDeductions(
          unit: unit, warnings: 0,
          cards: Supervision.CardCounts(issued: 0, standing: 0, lifted: 0, superseded: 0),
          entries: [], restated: [], score: base))
    }
    units.sort { $0.unit.utf8.lexicographicallyPrecedes($1.unit.utf8) }
    for place in units.indices {
      let (entries, points) = account.month(month, of: units[place].unit)
      guard !entries.isEmpty else { continue }
      units[place].conduct = entries
      units[place].conductPoints = points
      // What cards take below nothing is not given back here.
      let sum = units[place].entries.reduce(Int64(base)) { $0 + Int64($1.points) } + points
      units[place].score = Int32(clamping: max(0, sum))
    }
  }
}
