extension Projects.Table {
  /// The kinds of measures that it is made from.
  static let families = [Measure.project(.listed), .fault(.p6)].map(\.family)

  /// The table of a period from its counters; `past` are those from the first day to its end.
  ///
  /// - Complexity: O(counters), whatever the number of projects.
  init(_ period: Projects.Period, facts: [Fact], past: [Fact], byUnit isBroken: Bool) {
    self.init()
    (from, through, unit) = (period.from, period.through, period.unit)
    var sums: [ProjectCount: Int64] = [:]
    var rows: [String: Projects.UnitRow] = [:]
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
      var cell = Projects.Cell()
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
      var row = rows[code] ?? Projects.UnitRow()
      row.unit = code
      return row
    }
  }

  /// The table for people, with Chinese characters two columns wide.
  public var text: String {
    var lines = ["重点项目统计　\(from) — \(through)" + (unit.isEmpty ? "" : "　" + unit), ""]
    var rows = [["指标", "figure", "数值"]]
    rows.append(["在列项目", "on the list", "\(projects)"])
    rows.append(["应报半月进度表", "reports due", "\(reportsDue)"])
    if let onTimeRate, let rate = Fraction(Int128(onTimeRate), 10_000) {
      rows.append(["按时报送率", "in time", rate.percent(0) + "%"])
    }
    for cell in counts { rows.append([cell.chinese, cell.count, "\(cell.value)"]) }
    rows.append(["监察发现", "faults", "\(faults)"])
    lines += TextTable.lines(rows, right: [2])
    guard !byUnit.isEmpty else { return lines.joined(separator: "\n") }
    var units = [["单位 unit", "报送", "按时", "逾期", "催办", "监察发现"]]
    for row in byUnit {
      units.append([
        row.unit, "\(row.filed)", "\(row.onTime)", "\(row.missed)", "\(row.urged)", "\(row.faults)",
      ])
    }
    lines += [""] + TextTable.lines(units, right: [1, 2, 3, 4, 5])
    return lines.joined(separator: "\n")
  }
}
