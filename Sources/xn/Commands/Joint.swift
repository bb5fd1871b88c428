import Foundation
import Xiaoneng

extension Tool {
  /// `xn joint`: stages of joint approval, their plans, and whose days a delay was.
  static let joint = Tool(
    name: "joint",
    summary: Text(
      "joint approval: stages, plan of a stage, whose days a delay was", "并联审批：阶段、计划与责任工作日分摊"),
    usage: [
      "joint plan FILE --routed DAY [--calendar china|weekdays|FILE] [--json]",
      "joint shares FILE --routed DAY [--calendar china|weekdays|FILE] [--json]",
      "joint chart MODEL|FILE [--routed DAY] [--svg OUT] [--calendar china|weekdays|FILE] [--json]",
      "joint chart TEMPLATE --db FILE [--actor ID:ROLE[:UNIT]] [--edition N] [--routed DAY] [--svg OUT] [--json]",
      "joint list --db FILE --actor ID:ROLE[:UNIT] [--unit CODE] [--phase PHASE] [--project NUMBER] [--after NUMBER] [--json]",
      "joint show NUMBER --db FILE --actor ID:ROLE[:UNIT] [--svg OUT] [--json]",
      "joint shares NUMBER --db FILE --actor ID:ROLE[:UNIT] [--json]",
      "joint statistics --db FILE [--actor ID:ROLE[:UNIT]] [--from DAY] [--to DAY] [--unit CODE] [--json]",
      "joint export --db FILE --actor ID:ROLE[:UNIT] [--table NAME] [--region CODE] [--unit CODE] [--project NUMBER] [--csv|--json]",
      "joint import FILE [--table NAME] [--db FILE [--actor ID:ROLE[:UNIT]]] [--json]",
      "joint urge NUMBER --reason TEXT --db FILE --actor ID:ROLE[:UNIT] [--branch ID]",
    ],
    options: [
      .value("routed", "DAY", "the day of routing, day 0, itself not counted", "分送日（第0日，当日不计入）"),
      Database.option, .actor, .at,
      .value("unit", "CODE", "only this lead's", "仅该牵头单位"),
      .value("phase", "PHASE", "only those in this phase", "仅该进度"),
      .value("project", "NUMBER", "only this key project's", "仅该重点项目"),
      .value("after", "NUMBER", "only those numbered after this one", "仅该编号之后"),
      .value("from", "DAY", "the first day (all)", "起始日（默认全部）"),
      .value("to", "DAY", "the last day (all)", "截止日（默认全部）"),
      .value("limit", "N", "at most so many, 1…1000 (100)", "最多条数（100）"),
      .value("svg", "OUT", "draw it into this file", "将图写入该文件"),
      .value(
        "edition", "N", "this version of the template, from 1 (the newest)", "模板版本号（默认最新）"),
      .value("branch", "ID", "urge one branch only", "仅督办该事项"),
      .value("reason", "TEXT", "why it is urged", "督办理由"),
      .value(
        "table", "NAME", "this table only, such as SPGL_XMSPSXBLXXB; FILE is then CSV",
        "仅该表；读入时文件为 CSV"),
      .value("region", "CODE", "the division's code in exported rows", "导出行中的行政区划代码"),
      .calendar, .csv, .json,
    ],
    operands: ["ACTION", "FILE|NUMBER|MODEL|TEMPLATE"],
    examples: [
      (
        "xn joint plan stage.json --routed 2012-08-01",
        Text("when each item is decided, and the critical path", "各事项完成日与关键线路")
      ),
      (
        "xn joint shares stage.json --routed 2012-08-01",
        Text("what each party answers for of the delay, day by day", "延误由谁负责，逐日说明")
      ),
      (
        "xn joint show BL2012000001 --db city.db --actor auditor:auditor",
        Text(
          "a stage, branch by branch: who holds it, due days, critical branches",
          "阶段进度：各事项、期限、当前责任方与关键事项")
      ),
      (
        "xn joint chart construction --routed 2012-08-01 --svg stage.svg",
        Text("a stage as a flow chart before it starts", "阶段开始前的流程图")
      ),
      (
        "xn joint import tables.json",
        Text("tables of the national system, checked row by row", "读入国家共享交换表并逐行核对")
      ),
      (
        "xn joint export --db city.db --actor auditor:auditor --table SPGL_XMSPSXBLXXB --csv",
        Text("items of stages as the national system exchanges them", "按国家标准的表导出事项办理信息")
      ),
    ],
    notes: [
      Text(
        "FILE (- for stdin) is JSON: {\"items\":[{\"id\":\"A\",\"department\":\"规划\",\"limit\":\"5wd\"},\n"
          + "{\"id\":\"C\",\"department\":\"消防\",\"limit\":\"8wd\",\"after\":[{\"item\":\"A\",\"mode\":\"J6\"}]}]}; for shares also\n"
          + "\"actual\":{\"A\":7,\"C\":8}, \"pauses\":[{\"item\":\"A\",\"from\":4,\"through\":6,\"cause\":\"申请人\"}],\n"
          + "\"routedOn\":{\"A\":2}, all in working days after routing. xn schema stage says all of it.",
        "文件为 JSON（- 为标准输入），格式见 xn schema stage。FS：前置办结后开始；J6：提前审查、同步办结。\n"
          + "日序为分送日之后的第几个工作日；暂停的 from、through 为不计入的首日与末日。各方份额之和等于实际与计划之差。"),
      Text(
        "MODEL is one of " + JointStages.models.map(\.id).joined(separator: ", ") + ".",
        "范本：" + JointStages.models.map { "\($0.id) \($0.name)" }.joined(separator: "、") + "。"),
      Text(
        "import makes no dossier: a stage that was decided elsewhere has no ledger here. It exits 1 where a row is wrong.",
        "import 不立卷：在他处办理的阶段，本处没有台帐。有行不合要求时退出码为1。"),
    ],
    run: JointQuestion.run
  )
}

/// What one call of `xn joint` asks, and how the answer is printed.
struct JointQuestion: ActionQuestion {
  var arguments: Arguments
  var terminal: Terminal

  static let actions: [String: @Sendable (JointQuestion) throws -> ExitCode] = [
    "plan": { try $0.plan() }, "shares": { try $0.shares() }, "list": { try $0.list() },
    "show": { try $0.show() }, "urge": { try $0.urge() }, "export": { try $0.export() },
    "statistics": { try $0.statistics() }, "chart": { try $0.chart() },
    "import": { try $0.importing() },
  ]

  private func key() throws -> DossierKey {
    guard arguments.operands.count == 2 else { throw UsageError.missingOption("NUMBER") }
    let number = arguments.operands[1]
    guard DossierKey.isID(number) else {
      throw UsageError.wrongValue("NUMBER", number, "BL2012000001")
    }
    return DossierKey(.stage, number)
  }

  private func list() throws -> ExitCode {
    let limit = try arguments.integer("limit") ?? 100
    guard (1...1_000).contains(limit) else {
      throw UsageError.wrongValue("--limit", "\(limit)", "1…1000")
    }
    var filter = JointStages.Filter(
      unit: arguments.string("unit") ?? "", phase: try arguments.code("phase", chinese: \.chinese),
      after: arguments.string("after") ?? "", limit: Int32(limit))
    if let project = arguments.string("project") {
      guard DossierKey.isID(project) else {
        throw UsageError.wrongValue("--project", project, "ZD20120001")
      }
      filter.project = DossierKey(.project, project)
    }
    guard case .stageList(let list) = try answer(.stageList(filter)) else { return .no }
    if arguments.has("json") {
      terminal.json(list.json)
      return .done
    }
    var rows = [
      [
        "编号 number", "阶段 stage", "牵头 lead", "进度 phase", "受理 accepted", "期限 due",
        "预计 projected", "审结 concluded", "当前责任方 held by", "",
      ]
    ]
    for view in list.stages {
      rows.append([
        view.number, view.name, view.unit, view.phaseChinese, Self.text(view.accepted),
        Self.text(view.due), Self.text(view.projected), Self.text(view.concluded),
        view.holders.joined(separator: "、"), view.late ? "超期 late" : "",
      ])
    }
    for line in TextTable.lines(rows) { terminal.print(line) }
    if list.more { terminal.print("… --after \(list.stages.last?.number ?? "")") }
    return .done
  }

  /// Stages by lead, branches by department.
  private func statistics() throws -> ExitCode {
    if arguments.operands.count > 1 { throw UsageError.extraArgument(arguments.operands[1]) }
    let period = ReportPeriod(
      from: try arguments.day("from") ?? .first, through: try arguments.day("to") ?? .last,
      unit: arguments.string("unit") ?? "")
    guard case .stageStatistics(let table) = try answer(.stageStatistics(period)) else {
      return .no
    }
    if arguments.has("json") {
      terminal.json(table.json)
      return .done
    }
    func cells(_ row: JointStages.Row, _ name: String) -> [String] {
      [name]
        + [
          row.received, row.accepted, row.concluded, row.onTime, row.serial, row.actual, row.saved,
        ]
        .map { "\($0)" }
    }
    let leads =
      [
        [
          "牵头单位 lead", "收件 received", "受理 accepted", "审结 concluded", "按时 in time", "串联 serial",
          "实际 actual", "节约 saved",
        ]
      ] + table.rows.map { cells($0, $0.unit) } + [cells(table.total, "合计 all")]
    for line in TextTable.lines(leads, right: Set(1...7)) { terminal.print(line) }
    terminal.print()
    let departments =
      [["部门 department", "办结 decided", "按时 in time", "时限 limits", "实际 used", "节约 saved"]]
      + table.departments.map { row in
        [row.unit] + [row.branches, row.onTime, row.limit, row.used, row.saved].map { "\($0)" }
      }
    for line in TextTable.lines(departments, right: Set(1...5)) { terminal.print(line) }
    if !table.faults.isEmpty { terminal.print() }
    for fault in table.faults {
      terminal.print("\(fault.rule.rawValue) \(fault.rule.chinese)  \(fault.times)")
    }
    return .done
  }

  /// The tables of the national system, of every stage that the actor may see.
  private func export() throws -> ExitCode {
    if arguments.operands.count > 1 { throw UsageError.extraArgument(arguments.operands[1]) }
    var tables = JointStages.NationalTables(region: arguments.string("region") ?? "")
    var filter = JointStages.Filter(unit: arguments.string("unit") ?? "", limit: 1_000)
    if let project = arguments.string("project") {
      guard DossierKey.isID(project) else {
        throw UsageError.wrongValue("--project", project, "ZD20120001")
      }
      filter.project = DossierKey(.project, project)
    }
    while true {
      guard case .stageList(let list) = try answer(.stageList(filter)) else { return .no }
      for view in list.stages { tables.add(view) }
      guard list.more, let last = list.stages.last else { break }
      filter.after = last.number
    }
    let wanted = arguments.string("table")
    let chosen = tables.all.filter { wanted == nil || $0.name == wanted }
    guard !chosen.isEmpty else {
      throw UsageError.wrongValue(
        "--table", wanted ?? "", tables.all.map(\.name).joined(separator: " "))
    }
    if arguments.has("json") {
      terminal.json(.object(chosen.map { JSONValue.Member($0.name, $0.json) }))
      return .done
    }
    if arguments.has("csv"), chosen.count > 1 { throw UsageError.missingOption("--table") }
    for table in chosen {
      var rows = DeskTable(table.columns)
      rows.rows = table.rows
      if arguments.has("csv") {
        rows.csv(on: terminal)
      } else {
        terminal.print("\(table.name)　\(table.chinese)")
        for line in TextTable.lines([table.columns] + table.rows) { terminal.print(line) }
        terminal.print()
      }
    }
    return .done
  }

  static func text(_ day: Day?) -> String { day.map { "\($0)" } ?? "" }

  private func show() throws -> ExitCode {
    guard case .stageGet(let view) = try answer(.stageGet(Nothing()), on: try key()) else {
      return .no
    }
    if let out = arguments.string("svg") { try draw(into: out) }
    if arguments.has("json") {
      terminal.json(view.json)
      return .done
    }
    for line in StageText(view).lines { terminal.print(line) }
    if view.provisional {
      terminal.print()
      terminal.print(CalendarText.provisional(try arguments.calendar()))
    }
    return .done
  }

  /// Draws the stage; with the shares once it is concluded.
  private func draw(into path: String) throws {
    guard case .stagePicture(let picture) = try answer(.stagePicture(Nothing()), on: try key())
    else { return }
    try Files.write(Array(picture.svg.utf8), to: path)
  }

  /// Urges who holds a stage, as `xn do stage.urge` does.
  private func urge() throws -> ExitCode {
    guard let form = WordForm("stage.urge") else { throw UsageError.missingOption("WORD") }
    return try Sending(
      form: form, dossier: try key(), session: DeskSession(arguments, terminal)
    ).run()
  }

  /// Whose days the delay of a stage in a database was.
  private func dossierShares() throws -> ExitCode {
    guard case .stageShares(let shares) = try answer(.stageShares(Nothing()), on: try key()) else {
      return .no
    }
    if arguments.has("json") {
      terminal.json(shares.json)
      return .done
    }
    tell(shares)
    if !shares.days.isEmpty {
      terminal.print()
      let rows =
        [["第几日 day", "变动 slip", "责任方 parties"]]
        + shares.days.map {
          [
            "\($0.day)", $0.slip > 0 ? "+\($0.slip)" : "\($0.slip)",
            $0.parties.joined(separator: "、"),
          ]
        }
      for line in TextTable.lines(rows, right: [0, 1]) { terminal.print(line) }
    }
    warn(shares.provisional, try arguments.calendar())
    return .done
  }

  /// The figures, and the share of each party.
  private func tell(_ shares: JointStages.Shares) {
    terminal.print(
      "计划 planned \(shares.planned)   实际 actual \(shares.actual)   延误 delay \(shares.delay)"
        + "   完成日 finish \(shares.finish)")
    guard !shares.shares.isEmpty else { return }
    terminal.print()
    let rows = shares.shares.map { [$0.party, $0.days.mixed] }
    let table = [["责任方 party", "责任工作日 days"]] + rows + [["合计 sum", "\(shares.delay)"]]
    for line in TextTable.lines(table, right: [1]) { terminal.print(line) }
  }

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
    if arguments.has("db") { return try dossierShares() }
    let routed = try arguments.requiredDay("routed")
    let calendar = try arguments.calendar()
    let stage = try stage()
    let shares = try stage.shares(from: routed, in: calendar)
    if arguments.has("json") {
      terminal.json(shares.json)
      return .done
    }
    tell(shares)
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
