import Xiaoneng

// `xn supervise conduct|ratios` on a database: findings of conduct, what a month of them comes to, statistical rules.
extension SupervisionQuestion {
  /// One finding by its number; a month by kind and by window; else the list.
  func conduct() throws -> ExitCode {
    if arguments.operands.count > 1 { return try finding() }
    return arguments.string("month") == nil ? try findings() : try conductMonth()
  }

  private func findings() throws -> ExitCode {
    var filter = Supervision.ConductFilter()
    filter.unit = arguments.string("unit") ?? ""
    filter.after = arguments.string("after") ?? ""
    filter.limit = try limit()
    filter.phase = try arguments.code("phase", chinese: \.chinese)
    guard case .supervisionConducts(let list) = try answer(.supervisionConducts(filter)) else {
      return .no
    }
    if arguments.has("json") {
      terminal.json(list.json)
      return .done
    }
    terminal.print("作风问题 conduct")
    for line in TextTable.lines(Self.table(list.findings), right: [7]) { terminal.print(line) }
    if list.more { terminal.print("… --after \(list.findings.last?.number ?? "")") }
    return .done
  }

  static func table(_ findings: [Supervision.ConductView]) -> [[String]] {
    [
      [
        "编号 number", "单位 unit", "地点 place", "窗口 window", "问题 kind", "发现 found by", "阶段 phase",
        "扣分 points", "影像保存至 clip",
      ]
    ]
      + findings.map { one in
        [
          one.number, one.unit, one.place, one.window, "\(one.kind.rawValue) \(one.kindChinese)",
          one.foundBy.chinese, one.phaseChinese, "\(one.points)",
          one.clipDeleted.map { "已删除 \($0)" } ?? one.clipBy.map {
            "\($0)" + (one.clipLate ? " 逾期" : "")
          } ?? "",
        ]
      }
  }

  private func finding() throws -> ExitCode {
    guard
      case .supervisionConduct(let view) = try answer(
        .supervisionConduct(Nothing()), on: try key(.conduct))
    else { return .no }
    if arguments.has("json") {
      terminal.json(view.json)
      return .done
    }
    terminal.print(
      "作风问题 \(view.number)  \(view.kind.rawValue) \(view.kindChinese)  \(view.phaseChinese)")
    line("单位 unit", view.unit)
    line("地点 place", view.place + (view.window.isEmpty ? "" : "　" + view.window))
    line("人员 person", view.person)
    line("时间 time", "\(view.from.text()) — \(view.through.text())")
    line("发现 found by", view.foundBy.chinese)
    line("制止 stopped", view.stopped.map { $0.text() } ?? "")
    line("处置 handling", view.handling?.chinese ?? "")
    line("认定 verified", view.verified)
    line("扣分 points", "\(view.points)")
    line("申诉期限 object by", view.objectBy)
    line("申诉答复期限 answer by", view.answerBy)
    line("影像保存至 clip", view.clipBy)
    line("影像删除 deleted", view.clipDeleted)
    if view.clipLate { line("影像逾期 late", "是") }
    line("问责记录 record", view.record.map { "\($0)" } ?? "")
    return .done
  }

  private func conductMonth() throws -> ExitCode {
    let month = Supervision.MonthOf(month: try month())
    guard case .supervisionConductTable(let table) = try answer(.supervisionConductTable(month))
    else { return .no }
    if arguments.has("json") {
      terminal.json(table.json)
      return .done
    }
    terminal.print("作风月度统计 conduct  \(table.month)")
    var rows = [["问题 kind", "认定 verified", "撤销 annulled"]]
    rows += table.kinds.map {
      ["\($0.kind.rawValue) \($0.kind.chinese)", "\($0.verified)", "\($0.annulled)"]
    }
    for line in TextTable.lines(rows, right: [1, 2]) { terminal.print(line) }
    terminal.print("\n窗口 windows")
    rows = [
      [
        "单位 unit", "地点 place", "窗口 window", "认定 findings", "扣分 points", "得分 score", "等次 grade",
        "整改期限 by",
      ]
    ]
    rows += table.windows.map { row in
      [
        row.unit, row.place, row.window, "\(row.findings)", "\(row.points)", "\(row.score)",
        row.grade.chinese, row.rectifyBy.map { "\($0)" } ?? "",
      ]
    }
    for line in TextTable.lines(rows, right: [3, 4, 5]) { terminal.print(line) }
    return .done
  }

  /// The statistical rules of a month.
  func ratios() throws -> ExitCode {
    let wish = Supervision.RatioQuestion(
      month: try month(), unit: arguments.string("unit") ?? "")
    guard case .supervisionRatios(let table) = try answer(.supervisionRatios(wish)) else {
      return .no
    }
    if arguments.has("json") {
      terminal.json(table.json)
      return .done
    }
    terminal.print("比率监察 ratios  \(table.month)  \(table.ruleSet)")
    var rows = [["单位 unit", "规则 rule", "分子", "分母", "比率 ratio", "阈值 threshold", "状态 state"]]
    func percent(_ points: Int64) -> String {
      (Fraction(Int128(points), 10_000)?.percent(2) ?? "") + "%"
    }
    rows += table.rows.map { row in
      [
        row.unit, row.chinese, row.numerator.map { "\($0)" } ?? "—",
        row.denominator.map { "\($0)" } ?? "—", row.ratio.map(percent) ?? "—",
        (row.below ? "≥ " : "≤ ") + percent(Int64(row.threshold)), row.state.chinese,
      ]
    }
    for line in TextTable.lines(rows, right: [2, 3, 4, 5]) { terminal.print(line) }
    return .done
  }
}
