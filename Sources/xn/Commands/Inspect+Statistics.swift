import Xiaoneng

/// What `xn inspect` tells of the inspections of a period, and of what stands behind one, or behind a plan.
extension InspectionQuestion {
  func statistics() throws -> ExitCode {
    guard case .inspectionStatistics(let table) = try answer(.inspectionStatistics(try period()))
    else { return .no }
    if arguments.has("json") {
      terminal.json(table.json)
      return .done
    }
    terminal.print("督查统计 \(table.from) — \(table.through)")
    var rows = [
      [
        "单位 unit", "督查 visits", "不打招呼 unannounced", "发现 findings", "说明 explain", "整改 rectify",
        "重做 redo", "逾期 late", "退回 sent back", "销号 struck off", "表扬 commended", "曝光 exposed",
        "更正 corrected", "移交 handed on",
      ]
    ]
    for row in table.rows + [table.total] {
      let name =
        row == table.total && row.unit.isEmpty ? "合计 all" : row.unit.isEmpty ? "—" : row.unit
      rows.append(
        [name]
          + [
            row.visits, row.unannounced, row.findings, row.explain, row.rectify, row.redo, row.late,
            row.sentBack, row.struckOff, row.commended, row.exposed, row.corrected, row.transferred,
          ].map { $0 == 0 ? "" : "\($0)" })
    }
    for line in TextTable.lines(rows, right: Set(1...13)) { terminal.print(line) }
    return .done
  }

  /// An inspection by its number, or a plan by its name.
  func explain() throws -> ExitCode {
    let key = try dossier(.inspection, such: "DC2012000001")
    guard key.id.hasPrefix("DC") else {
      guard
        case .inspectionPlanExplain(let grounds) = try answer(
          .inspectionPlanExplain(Nothing()), on: DossierKey(.inspectionPlan, key.id))
      else { return .no }
      return print(grounds)
    }
    guard case .inspectionExplain(let grounds) = try answer(.inspectionExplain(Nothing()), on: key)
    else { return .no }
    return print(grounds)
  }
}
