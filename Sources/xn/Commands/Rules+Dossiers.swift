import Xiaoneng

/// What `xn rules` tells of the units in a database.
extension RulesQuestion {
  private func none() throws {
    if arguments.operands.count > 1 { throw UsageError.extraArgument(arguments.operands[1]) }
  }

  func list() throws -> ExitCode {
    try none()
    let filter = TenRules.Filter(
      after: arguments.string("after") ?? "", limit: try arguments.limit())
    guard case .tenRulesList(let list) = try answer(.tenRulesList(filter)) else { return .no }
    if arguments.has("json") {
      terminal.json(list.json)
      return .done
    }
    let names = list.units.first?.rules.filter { !$0.optional }.map(\.chinese) ?? []
    var rows = [["单位 unit", "人数 staff"] + names + ["健全 complete", "督查考核 supervised"]]
    for unit in list.units {
      rows.append(
        [unit.unit, "\(unit.headcount)"]
          + unit.rules.filter { !$0.optional }.map {
            $0.exempt.isEmpty ? $0.status.chinese : "不适用"
          } + [unit.complete ? "是 yes" : "", unit.supervised ? "是 yes" : ""])
    }
    for line in TextTable.lines(rows, right: [1]) { terminal.print(line) }
    if list.more { terminal.print("… --after \(list.units.last?.unit ?? "")") }
    return .done
  }

  func show() throws -> ExitCode {
    guard arguments.operands.count == 2 else { throw UsageError.missingOption("UNIT") }
    let code = arguments.operands[1]
    guard DossierKey.isID(code) else { throw UsageError.wrongValue("UNIT", code, "469003GS00") }
    guard
      case .tenRulesGet(let view) = try answer(
        .tenRulesGet(Nothing()), on: DossierKey(.tenRules, code))
    else { return .no }
    if arguments.has("json") {
      terminal.json(view.json)
      return .done
    }
    terminal.print("单位 unit \(view.unit)  人数 staff \(view.headcount)")
    var rows = [
      [
        "制度 rule", "状态 status", "文号 document", "施行 in force", "印发 copies", "分管领导 leader",
        "内设负责人 head", "考核权重 weight", "最近检查 checked",
      ]
    ]
    for line in view.rules {
      let checked = line.checked.map { "\($0) " + (line.kept ?? false ? "已落实" : "未落实") } ?? ""
      rows.append([
        line.chinese, line.exempt.isEmpty ? line.status.chinese : "不适用：" + line.exempt,
        line.document?.documentNumber ?? "", line.document.map { "\($0.inForce)" } ?? "",
        line.copies == 0 ? "" : "\(line.copies)", line.leader, line.head,
        line.weight == 0
          ? "" : (Fraction(Int128(line.weight), 10_000)?.percent(1)).map { $0 + "%" } ?? "",
        checked,
      ])
    }
    for line in TextTable.lines(rows, right: [4, 7]) { terminal.print(line) }
    guard let points = view.concentration else { return .done }
    terminal.print()
    let marks = [
      ("职能集中", points.functions), ("人员集中", points.staff), ("事项集中", points.items),
      ("进驻到位", points.present), ("授权到位", points.authority), ("监察到位", points.monitored),
    ]
    terminal.print(
      "三集中三到位  " + marks.map { $0.0 + ($0.1 ? "✓" : "—") }.joined(separator: "  "))
    return .done
  }

  func breaches() throws -> ExitCode {
    try none()
    let filter = TenRules.FindingFilter(
      unit: arguments.string("unit") ?? "", rule: arguments.string("rule") ?? "",
      from: try arguments.requiredDay("from"), through: try arguments.requiredDay("through"))
    guard case .tenRulesBreaches(let list) = try answer(.tenRulesBreaches(filter)) else {
      return .no
    }
    if arguments.has("json") {
      terminal.json(list.json)
      return .done
    }
    var rows = [["单位 unit", "制度 rule", "日期 day", "情况 what", "来源 from", "责任人 signed"]]
    for finding in list.findings {
      rows.append([
        finding.unit, finding.rule, "\(finding.on)", finding.chinese,
        finding.source?.description ?? "", finding.person,
      ])
    }
    if rows.count == 1 {
      terminal.print("期间内没有发现违反制度的情形。 No breach was found in the period.")
      return .done
    }
    for line in TextTable.lines(rows) { terminal.print(line) }
    if list.more { terminal.print("… 还有更多，请缩小范围 more: narrow the question") }
    return .done
  }

  /// The figures of the units in a database.
  func standing() throws -> ExitCode {
    guard case .tenRulesMatrix(let standing) = try answer(.tenRulesMatrix(Nothing())) else {
      return .no
    }
    if arguments.has("json") {
      terminal.json(standing.json)
      return .done
    }
    var rows = [["指标 figure", "数量 count", "总数 of", "比例 share"]]
    for (name, tally) in [
      ("制度落实率 rules adopted", standing.cells), ("单位完成率 units complete", standing.units),
      ("人手一份 units handed out", standing.distributed),
      ("督查考评率 units supervised", standing.supervised),
    ] {
      rows.append([
        name, "\(tally.count)", tally.of.map { "\($0)" } ?? "未登记",
        tally.share.map { $0.percent(2) + "%" } ?? "—",
      ])
    }
    for line in TextTable.lines(rows, right: [1, 2, 3]) { terminal.print(line) }
    return .done
  }
}

extension Arguments {
  /// `--limit`, 1…1000, 100 where it is not said.
  func limit() throws -> Int32 {
    let limit = try integer("limit") ?? 100
    guard (1...1_000).contains(limit) else {
      throw UsageError.wrongValue("--limit", "\(limit)", "1…1000")
    }
    return Int32(limit)
  }
}
