import Xiaoneng

extension Tool {
  /// `xn joint`: the plan of a joint stage, and whose days its delay was.
  static let joint = Tool(
    name: "joint",
    summary: Text("joint approval: plan of a stage, whose days a delay was", "并联审批：阶段计划与责任工作日分摊"),
    usage: [
      "joint plan FILE --routed DAY [--calendar china|weekdays|FILE] [--json]",
      "joint shares FILE --routed DAY [--calendar china|weekdays|FILE] [--json]",
    ],
    options: [
      .value("routed", "DAY", "the day of routing, day 0, itself not counted", "分送日（第0日，当日不计入）"),
      .calendar, .json,
    ],
    operands: ["ACTION", "FILE"],
    examples: [
      (
        "xn joint plan stage.json --routed 2012-08-01",
        Text("when each item is decided, and the critical path", "各事项完成日与关键线路")
      ),
      (
        "xn joint shares stage.json --routed 2012-08-01",
        Text("what each party answers for of the delay, day by day", "延误由谁负责，逐日说明")
      ),
    ],
    notes: [
      Text(
        "FILE (- for stdin) is JSON: {\"items\":[{\"id\":\"A\",\"department\":\"规划\",\"limit\":\"5wd\"},\n"
          + "{\"id\":\"C\",\"department\":\"消防\",\"limit\":\"8wd\",\"after\":[{\"item\":\"A\",\"mode\":\"J6\"}]}]}; for shares also\n"
          + "\"actual\":{\"A\":7,\"C\":8}, \"pauses\":[{\"item\":\"A\",\"from\":4,\"through\":6,\"cause\":\"申请人\"}],\n"
          + "\"routedOn\":{\"A\":2}, all in working days after routing. xn schema stage says all of it.",
        "文件为 JSON（- 为标准输入），格式见 xn schema stage。FS：前置办结后开始；J6：提前审查、同步办结。\n"
          + "日序为分送日之后的第几个工作日；暂停的 from、through 为不计入的首日与末日。各方份额之和等于实际与计划之差。")
    ],
    run: JointQuestion.run
  )
}

/// What one call of `xn joint` asks, and how the answer is printed.
struct JointQuestion: ActionQuestion {
  var arguments: Arguments
  var terminal: Terminal

  static let actions: [String: @Sendable (JointQuestion) throws -> ExitCode] = [
    "plan": { try $0.plan() }, "shares": { try $0.shares() },
  ]

  private func stage() throws -> JointStages.Stage {
    guard arguments.operands.count == 2 else { throw UsageError.missingOption("FILE") }
    return try JointStages.Stage.read(
      try JSONValue(parsing: try Input.read(arguments.operands[1], most: JSONValue.largest)))
  }

  private func plan() throws -> ExitCode {
    let routed = try arguments.requiredDay("routed")
    let calendar = try arguments.calendar()
    let stage = try stage()
    let plan = try stage.plan(from: routed, in: calendar)
    if arguments.has("json") {
      terminal.json(plan.json)
      return .done
    }
    var rows = [
      [
        "事项 item", "部门 department", "时限 limit", "前置 after", "第几日 day", "完成日 finish", "余量 slack", "",
      ]
    ]
    for (item, row) in zip(stage.items, plan.items) {
      let after = item.after.map { $0.item + ($0.mode == .together ? " J6" : "") }
      rows.append([
        item.id, item.department, "\(item.limit)", after.joined(separator: "、"), "\(row.day)",
        "\(row.finish)", "\(row.slack)", row.critical ? "关键" : "",
      ])
    }
    for line in TextTable.lines(rows, right: [4, 6]) { terminal.print(line) }
    terminal.print()
    terminal.print(
      "关键线路 critical  " + stage.criticalPath(of: plan).joined(separator: " → "))
    terminal.print("阶段计划 planned   \(plan.days)个工作日 working days，\(plan.finish)")
    warn(plan.provisional, calendar)
    return .done
  }

  private func shares() throws -> ExitCode {
    let routed = try arguments.requiredDay("routed")
    let calendar = try arguments.calendar()
    let stage = try stage()
    let shares = try stage.shares(from: routed, in: calendar)
    if arguments.has("json") {
      terminal.json(shares.json)
      return .done
    }
    terminal.print(
      "计划 planned \(shares.planned)   实际 actual \(shares.actual)   延误 delay \(shares.delay)"
        + "   完成日 finish \(shares.finish)")
    if !shares.shares.isEmpty {
      terminal.print()
      let rows = shares.shares.map { [$0.party, $0.days.mixed] }
      let table = [["责任方 party", "责任工作日 days"]] + rows + [["合计 sum", "\(shares.delay)"]]
      for line in TextTable.lines(table, right: [1]) { terminal.print(line) }
    }
    let windows = try stage.windows(from: routed, in: calendar)
    if !windows.isEmpty {
      terminal.print()
      var rows = [["第几日 day", "日期 date", "变动 slip", "届时预计 end", "责任方与理由 who and why"]]
      for window in windows {
        rows.append([
          "\(window.day)", "\(window.date)", window.slip > 0 ? "+\(window.slip)" : "\(window.slip)",
          "\(window.end)",
          window.charges.map { "\($0.party)：\($0.item) \($0.reason.words)" }.joined(separator: "；"),
        ])
      }
      for line in TextTable.lines(rows, right: [0, 2, 3]) { terminal.print(line) }
    }
    warn(shares.provisional, calendar)
    return .done
  }

  private func warn(_ isProvisional: Bool, _ calendar: WorkingCalendar) {
    guard isProvisional else { return }
    terminal.print()
    terminal.print(CalendarText.provisional(calendar))
  }
}

extension StageWindow.Reason {
  fileprivate var words: String {
    switch self {
    case .paused: "暂停 paused"
    case .over: "超过时限 over its limit"
    case .unrouted: "可办未送 not routed"
    case .decided: "提前办结 decided early"
    }
  }
}
