import Xiaoneng

// `xn supervise` on a database: lights, cards, accountability records.
extension SupervisionQuestion {
  func limit() throws -> Int32 {
    let limit = try arguments.integer("limit-rows") ?? 100
    guard (1...1_000).contains(limit) else {
      throw UsageError.wrongValue("--limit-rows", "\(limit)", "1…1000")
    }
    return Int32(limit)
  }

  private func filter() throws -> Supervision.CardFilter {
    let severity = try arguments.string("class").map { text in
      guard let severity = Supervision.CardClass(rawValue: text) else {
        throw UsageError.wrongValue("--class", text, "warning|yellow|red")
      }
      return severity
    }
    return Supervision.CardFilter(
      unit: arguments.string("unit") ?? "", person: arguments.string("person") ?? "",
      severity: severity, open: arguments.has("open"),
      after: arguments.string("after") ?? "", limit: try limit())
  }

  func key(_ kind: DossierKind) throws -> DossierKey {
    guard arguments.operands.count == 2 else { throw UsageError.missingOption("NUMBER") }
    let number = arguments.operands[1]
    guard DossierKey.isID(number) else {
      throw UsageError.wrongValue("NUMBER", number, "case.….limit")
    }
    return DossierKey(kind, number)
  }

  func board() throws -> ExitCode {
    guard case .supervisionBoard(let board) = try answer(.supervisionBoard(try filter())) else {
      return .no
    }
    if arguments.has("json") {
      terminal.json(board.json)
      return .done
    }
    terminal.print("亮灯看板 lights  红 \(board.red)  黄 \(board.yellow)  预警 \(board.amber)")
    var rows = [
      ["灯 light", "单位 unit", "卷宗 dossier", "规则 rule", "自 since", "答复期限 reply by", "剩 left"]
    ]
    rows += board.rows.map { row in
      [
        "\(row.light.chinese) \(row.light.rawValue)", row.unit, "\(row.source)",
        "\(row.rule.rawValue) \(row.rule.chinese)", row.since.text(),
        row.replyBy.map { "\($0)" } ?? "", row.left.map { "\($0)" } ?? "",
      ]
    }
    for line in TextTable.lines(rows, right: [6]) { terminal.print(line) }
    return .done
  }

  func list() throws -> ExitCode {
    guard case .supervisionCards(let list) = try answer(.supervisionCards(try filter())) else {
      return .no
    }
    if arguments.has("json") {
      terminal.json(list.json)
      return .done
    }
    for line in TextTable.lines(Self.table(list.cards)) { terminal.print(line) }
    if list.more { terminal.print("… --after \(list.cards.last?.number ?? "")") }
    return .done
  }

  static func table(_ views: [Supervision.CardView]) -> [[String]] {
    [["编号 number", "单位 unit", "等级 class", "阶段 phase", "规则 rules", "答复期限 reply by"]]
      + views.map { view in
        [
          view.number, view.unit, view.severity?.chinese ?? "", view.phaseChinese,
          (view.cards.map(\.rule) + view.grounds).map(\.rawValue).joined(separator: " "),
          view.cards.last?.replyBy.map { "\($0)" } ?? "",
        ]
      }
  }

  func card() throws -> ExitCode {
    guard
      case .supervisionCard(let view) = try answer(
        .supervisionCard(Nothing()), on: try key(.supervision))
    else { return .no }
    if arguments.has("json") {
      terminal.json(view.json)
      return .done
    }
    terminal.print("监察事件 \(view.number)  \(view.phaseChinese)  \(view.severity?.chinese ?? "")")
    line("卷宗 dossier", "\(view.source)")
    line("单位 unit", view.unit)
    for card in view.cards {
      terminal.print()
      terminal.print(
        "\(card.severity.chinese)  \(card.rule.rawValue) \(card.ruleChinese)"
          + (card.lifted.map { "  已撤销 lifted \($0)" } ?? ""))
      line("违反 broken", card.breached.text())
      line("发牌 issued", card.issued.text())
      line("送达 served", card.served)
      line("答复期限 reply by", card.replyBy)
      line("限期办结 finish by", card.finishBy)
      line("答复 replied", card.replied)
      for reason in card.lines { print(reason) }
    }
    if !view.grounds.isEmpty {
      line(
        "追加事由 grounds",
        view.grounds.map { "\($0.rawValue) \($0.chinese)" }.joined(separator: "；"))
    }
    line("办结 ended", view.ended)
    line("申诉答复期限 ruling by", view.objectionBy)
    line("问责记录 record", view.record.map { "\($0)" } ?? "")
    return .done
  }

  func line(_ name: String, _ value: String) {
    if !value.isEmpty { terminal.print(TextTable.pad(name, to: 24) + value) }
  }

  func line(_ name: String, _ day: Day?) { line(name, day.map { "\($0)" } ?? "") }

  private func print(_ reason: Supervision.Line) {
    terminal.print("    " + reason.chinese + (reason.article.isEmpty ? "" : "（\(reason.article)）"))
    terminal.print("    " + reason.english)
  }

  // MARK: - Accountability

  func records() throws -> ExitCode {
    let phase: Supervision.RecordPhase? = try arguments.code("phase", chinese: \.chinese)
    let filter = Supervision.RecordFilter(
      unit: arguments.string("unit") ?? "", phase: phase, after: arguments.string("after") ?? "",
      limit: try limit())
    guard case .supervisionRecords(let list) = try answer(.supervisionRecords(filter)) else {
      return .no
    }
    if arguments.has("json") {
      terminal.json(list.json)
      return .done
    }
    for line in TextTable.lines(Self.table(list.records)) { terminal.print(line) }
    if list.more { terminal.print("… --after \(list.records.last?.number ?? "")") }
    return .done
  }

  static func table(_ views: [Supervision.RecordView]) -> [[String]] {
    [["编号 number", "单位 unit", "规则 rule", "阶段 phase", "认定期限 by", "结论 outcome", "申诉 appeal"]]
      + views.map { view in
        [
          view.number, view.unit, view.rule.rawValue, view.phaseChinese, "\(view.determineBy)",
          view.outcome?.chinese ?? "", view.result?.chinese ?? "",
        ]
      }
  }

  func record() throws -> ExitCode {
    guard
      case .supervisionRecord(let view) = try answer(
        .supervisionRecord(Nothing()), on: try key(.accountability))
    else { return .no }
    if arguments.has("json") {
      terminal.json(view.json)
      return .done
    }
    terminal.print("效能问责记录 \(view.number)  \(view.phaseChinese)")
    line("卷宗 dossier", "\(view.source)")
    line("单位 unit", view.unit)
    line("规则 rule", "\(view.rule.rawValue) \(view.rule.chinese)（\(view.ruleSet)）")
    line("提出 proposed", view.proposed)
    line("认定期限 determine by", view.determineBy)
    line("答复期限 reply by", view.replyBy)
    line(
      "责任人员 persons", view.persons.map { "\($0.person) \($0.part.chinese)" }.joined(separator: "；"))
    line("建议形式 forms", view.forms.map(\.chinese).joined(separator: "、"))
    line("整改 corrected", view.corrected)
    line("结论 outcome", view.outcome?.chinese ?? "")
    line("认定人 determined by", view.determinedBy)
    line(
      "后果 consequences",
      view.consequences.map { one in
        "\(one.person) \(one.form.chinese)" + (one.ends.map { "（至\($0)）" } ?? "")
      }.joined(separator: "；"))
    line("申诉期限 appeal by", view.appealBy)
    line("申诉答复期限 answer by", view.answerBy)
    line("申诉结果 result", view.result?.chinese ?? "")
    if view.lifted { line("监察牌 card", "已撤销 lifted") }
    for limit in view.overruns { line("逾期 overrun", limit.chinese) }
    return .done
  }

  func explain() throws -> ExitCode {
    guard
      case .supervisionExplain(let page) = try answer(
        .supervisionExplain(Nothing()), on: try key(.supervision))
    else { return .no }
    if arguments.has("json") {
      terminal.json(page.json)
      return page.same ? .done : .no
    }
    terminal.print("复算 recount \(page.number)  \(page.same ? "一致 same" : "不一致 differs")")
    for reason in page.lines { print(reason) }
    for difference in page.differences { terminal.print("≠ " + difference) }
    return page.same ? .done : .no
  }

  // MARK: - Counting

  func rules() throws -> ExitCode {
    guard case .supervisionRules(let table) = try answer(.supervisionRules(Nothing())) else {
      return .no
    }
    if arguments.has("json") {
      terminal.json(table.json)
      return .done
    }
    terminal.print("监察规则 rules  \(table.ruleSet)")
    var rows = [["规则 rule", "说明", "等级 class", "时限 clock", "知会 told", "依据 basis", ""]]
    rows += table.rules.map { row in
      [
        row.rule.rawValue, row.chinese, row.severity.chinese, row.clock,
        row.told.map(\.chinese).joined(separator: "、"), row.basis,
        row.off ? "停用 off" : row.cards ? "发牌 cards" : "",
      ]
    }
    for line in TextTable.lines(rows) { terminal.print(line) }
    return .done
  }

  func deductions() throws -> ExitCode {
    let month = Supervision.MonthOf(month: try month())
    guard case .supervisionDeductions(let sheet) = try answer(.supervisionDeductions(month)) else {
      return .no
    }
    return show(sheet)
  }

  func rates() throws -> ExitCode {
    let wish = Supervision.RatesOf(unit: arguments.string("unit") ?? "")
    guard case .supervisionRates(let rates) = try answer(.supervisionRates(wish)) else {
      return .no
    }
    if arguments.has("json") {
      terminal.json(rates.json)
      return .done
    }
    var rows = [["统计项 count", "本月至今 now", "上月同期 before"]]
    rows += rates.rates.map { [$0.count.chinese, "\($0.now)", "\($0.before)"] }
    for line in TextTable.lines(rows, right: [1, 2]) { terminal.print(line) }
    return .done
  }
}
