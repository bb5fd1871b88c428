import Xiaoneng

/// What `xn rules` tells of first contacts, of a period, and of what stands behind both.
extension RulesQuestion {
  func contacts() throws -> ExitCode {
    if arguments.operands.count > 1 { throw UsageError.extraArgument(arguments.operands[1]) }
    let filter = TenRules.ContactFilter(
      unit: arguments.string("unit") ?? "", open: arguments.has("open") ? true : nil,
      after: arguments.string("after") ?? "", limit: try arguments.limit())
    guard case .contactList(let list) = try answer(.contactList(filter)) else { return .no }
    if arguments.has("json") {
      terminal.json(list.json)
      return .done
    }
    var rows = [
      [
        "编号 number", "首问单位 asked", "承办 holder", "首问日 on", "进度 phase", "期限 due", "退回 returned",
        "办结 closed", "逾期 late",
      ]
    ]
    for view in list.contacts {
      rows.append([
        view.number, view.unit, view.holder, "\(view.asked)", view.phaseChinese,
        "\(view.openDue)", view.returns == 0 ? "" : "\(view.returns)",
        view.closed.map { "\($0)" } ?? "", view.late.map(\.chinese).joined(separator: "、"),
      ])
    }
    for line in TextTable.lines(rows, right: [6]) { terminal.print(line) }
    if list.more { terminal.print("… --after \(list.contacts.last?.number ?? "")") }
    return .done
  }

  func statistics() throws -> ExitCode {
    guard case .tenRulesStatistics(let table) = try answer(.tenRulesStatistics(try period()))
    else { return .no }
    if arguments.has("json") {
      terminal.json(table.json)
      return .done
    }
    terminal.print("十项制度运行统计 \(table.from) — \(table.through)")
    var rows = [
      [
        "单位 unit", "首问 asked", "当场 settled", "转办 forwarded", "退回 returned", "办结 closed",
        "按时 in time", "离岗 leaves", "顶岗 taken over", "报备 filed", "未落实 not kept", "违反 breaches",
      ]
    ]
    for row in table.rows + [table.total] {
      let name = row == table.total && row.unit.isEmpty ? "合计 all" : row.unit
      rows.append(
        [name]
          + [
            row.asked, row.settled, row.forwarded, row.returned, row.closed, row.inTime, row.leaves,
            row.takenOver, row.denied, row.notKept,
          ].map { $0 == 0 ? "" : "\($0)" }
          + [row.breaches.map { "\($0.chinese)\($0.times)" }.joined(separator: "、")])
    }
    for line in TextTable.lines(rows, right: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
      terminal.print(line)
    }
    if let share = table.share { terminal.print("首问按时办结率 in time \(share.percent(2))%") }
    return .done
  }

  /// A first contact by its number, or the file of a unit by its code.
  func explain() throws -> ExitCode {
    let key = try dossier(.contact, such: "SW2012000001")
    guard key.id.hasPrefix("SW") else {
      guard
        case .tenRulesExplain(let grounds) = try answer(
          .tenRulesExplain(Nothing()), on: DossierKey(.tenRules, key.id))
      else { return .no }
      return print(grounds)
    }
    guard case .contactExplain(let grounds) = try answer(.contactExplain(Nothing()), on: key)
    else { return .no }
    return print(grounds)
  }
}
