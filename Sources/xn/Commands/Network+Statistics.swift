import Xiaoneng

/// What `xn network` tells of the mandates of a period, and of what stands behind one.
extension NetworkQuestion {
  func statistics() throws -> ExitCode {
    guard case .networkStatistics(let table) = try answer(.networkStatistics(try period()))
    else { return .no }
    if arguments.has("json") {
      terminal.json(table.json)
      return .done
    }
    terminal.print("代办统计 \(table.from) — \(table.through)")
    var rows = [
      [
        "单位 unit", "村级 village", "镇级 town", "引导 guided", "转交 handed", "按时 in time",
        "立卷 carried", "准予 granted", "不予 refused", "补正 materials", "送达 delivered",
        "逾期 late", "收费 charged",
      ]
    ]
    for row in table.rows + [table.total] {
      let name = row == table.total && row.unit.isEmpty ? "合计 all" : row.unit
      rows.append(
        [name]
          + [
            row.village, row.town, row.guided, row.handed, row.inTime, row.carried, row.granted,
            row.refused, row.materials, row.delivered,
            row.agentLate &+ row.resultLate &+ row.visitLate, row.charged,
          ].map { $0 == 0 ? "" : "\($0)" })
    }
    for line in TextTable.lines(rows, right: Set(1...12)) { terminal.print(line) }
    if let share = table.inTime { terminal.print("按时转交率 in time \(share.percent(2))%") }
    for (name, mean) in [
      ("平均代办 agents", table.agent), ("平均受理机关 organs", table.organ),
      ("平均合计 applicants", table.whole),
    ] {
      if let mean { terminal.print("\(name) \(mean.rounded(2))个工作日") }
    }
    return .done
  }

  func explain() throws -> ExitCode {
    let key = try dossier(.mandate, such: "DB2012000001")
    guard case .mandateExplain(let grounds) = try answer(.mandateExplain(Nothing()), on: key)
    else { return .no }
    return print(grounds)
  }
}
