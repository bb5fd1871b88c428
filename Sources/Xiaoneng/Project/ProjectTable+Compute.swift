extension ProjectTable {
  /// The table of a period from its counters; `past` are those from the first day to its end.
  ///
  /// - Complexity: O(counters), whatever the number of projects.
  init(_ period: ProjectPeriod, facts: [Fact], past: [Fact], byUnit isBroken: Bool) {
    self.init()
    (from, through, unit) = (period.from, period.through, period.unit)
    var sums: [ProjectCount: Int64] = [:]
    var rows: [String: ProjectUnitRow] = [:]
    for fact in facts {
      let code = fact.key.unit
      switch fact.key.measure {
      case .project(let count):
        sums[count, default: 0] += fact.value
        switch count {
        case .filed: rows[code, default: .init()].filed += fact.value
        case .onTime: rows[code, default: .init()].onTime += fact.value
        case .missed: rows[code, default: .init()].missed += fact.value
        case .urged: rows[code, default: .init()].urged += fact.value
        default: break
        }
      case .fault(let rule) where rule.isOfProjects:
        faults += fact.value
        rows[code, default: .init()].faults += fact.value
      default: continue
      }
    }
    onTime = sums[.onTime] ?? 0
    reportsDue = onTime + (sums[.missed] ?? 0)
    if reportsDue > 0 { onTimeRate = (onTime * 20_000 + reportsDue) / (2 * reportsDue) }
    counts = ProjectCount.all.compactMap { count in
      guard let value = sums[count], value != 0 else { return nil }
      var cell = ProjectCell()
      (cell.count, cell.chinese, cell.value) = (count.name, count.chinese, value)
      return cell
    }
    for fact in past {
      switch fact.key.measure {
      case .project(.listed): projects += fact.value
      case .project(.cancelled): projects -= fact.value
      default: continue
      }
    }
    guard isBroken else { return }
    byUnit = rows.keys.sorted().map { code in
      var row = rows[code] ?? ProjectUnitRow()
      row.unit = code
      return row
    }
  }
}
