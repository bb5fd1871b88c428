import Xiaoneng

extension Tool {
  /// `xn projects`: key projects, one of them on a page, its schedule, its score, counts.
  static let projects = Tool(
    name: "projects",
    summary: Text(
      "key projects: list, one on a page, schedule, score, counts", "重点项目：列表、一页简报、工期图、评分、统计"),
    usage: [
      "projects list --db FILE --actor ID:ROLE[:UNIT] [--unit CODE] [--category CODE] [--phase PHASE] [--light LIGHT] [--after NUMBER]",
      "projects show NUMBER --db FILE --actor ID:ROLE[:UNIT] [--as-of MOMENT] [--svg OUT]",
      "projects stages NUMBER --db FILE --actor ID:ROLE[:UNIT]",
      "projects schedule NUMBER --db FILE --actor ID:ROLE[:UNIT] [--version N] [--svg OUT]",
      "projects score NUMBER --db FILE --actor ID:ROLE[:UNIT]",
      "projects statistics --db FILE [--actor ID:ROLE[:UNIT]] [--from DAY] [--to DAY] [--unit CODE]",
    ],
    options: [
      Database.option, .actor, .at,
      .value("as-of", "MOMENT", "as it was known then (now)", "该时刻所知的情况（默认现在）"),
      .value("svg", "OUT", "draw the schedule into this file", "将工期横道图写入该文件"),
      .value("version", "N", "this version of the schedule (the one in force)", "工期计划版本（默认现行）"),
      .value("from", "DAY", "the first day (all)", "起始日（默认全部）"),
      .value("to", "DAY", "the last day (all)", "截止日（默认全部）"),
      .value("unit", "CODE", "only this unit's", "仅该单位"),
      .value("category", "CODE", "only those of this category", "仅该类别"),
      .value("phase", "PHASE", "only those in this phase", "仅该阶段"),
      .choice(
        "light", Projects.ProjectLight.allCases.map(\.rawValue), "only those with this light", "仅该灯"
      ),
      .value("after", "NUMBER", "only those numbered after this one", "仅该编号之后"),
      .value("limit", "N", "at most so many, 1…1000 (100)", "最多条数（100）"),
      .json,
    ],
    operands: ["ACTION", "NUMBER"],
    examples: [
      (
        "xn projects list --db danzhou.db --actor XN-hd:efficiencyHead:469003XN00 --at 2012-10-01",
        Text("every project with its light", "全部项目及亮灯")
      ),
      (
        "xn projects show ZD20120003 --db danzhou.db --actor XN-hd:efficiencyHead:469003XN00 --at 2012-10-01 --svg plan.svg",
        Text("a leader's page, and the schedule as a picture", "一页简报与工期图")
      ),
      (
        "xn projects stages ZD20120003 --db danzhou.db --actor XN-hd:efficiencyHead:469003XN00 --at 2012-10-01",
        Text("its joint approval on one page: every stage, every branch, who holds it", "并联审批一页通")
      ),
      (
        "xn projects schedule ZD20120003 --db danzhou.db --actor XN-hd:efficiencyHead:469003XN00 --at 2012-10-01",
        Text("every task with its dates and slack", "各任务日期与余量")
      ),
      (
        "xn projects score ZD20120003 --db danzhou.db --actor XN-hd:efficiencyHead:469003XN00 --at 2012-10-01",
        Text("the six ones, scored line by line", "“六个一”逐项评分")
      ),
      (
        "xn projects statistics --db danzhou.db --from 2012-01-01 --to 2012-12-31",
        Text("a year's counts", "年度统计")
      ),
    ],
    notes: [
      Text(
        "A light is a function of the project and the day: ask again and it is judged again. What the rules make of it\n"
          + "stands in the profile. show --as-of tells what was known at a past moment.",
        "灯由项目与当日推算而得，标准见规则版本；show --as-of 显示当时所知的情况。")
    ]
  ) { arguments, terminal in try ProjectQuestion.run(arguments, terminal) }
}

/// What one call of `xn projects` asks, and how the answer is printed.
private struct ProjectQuestion: ActionQuestion {
  var arguments: Arguments
  var terminal: Terminal

  static let actions: [String: @Sendable (ProjectQuestion) throws -> ExitCode] = [
    "list": { try $0.list() }, "show": { try $0.show() }, "stages": { try $0.stages() },
    "schedule": { try $0.schedule() }, "score": { try $0.score() },
    "statistics": { try $0.statistics() },
  ]

  private func number() throws -> DossierKey {
    guard arguments.operands.count == 2 else { throw UsageError.missingOption("NUMBER") }
    let number = arguments.operands[1]
    guard DossierKey.isID(number) else {
      throw UsageError.wrongValue("NUMBER", number, "ZD20120001")
    }
    return DossierKey(.project, number)
  }

  /// Prints `record` as JSON where that was asked for.
  private func printed(_ record: some Record) -> Bool {
    guard arguments.has("json") else { return false }
    terminal.json(record.json)
    return true
  }

  private func list() throws -> ExitCode {
    let limit = try arguments.integer("limit") ?? 100
    guard (1...1_000).contains(limit) else {
      throw UsageError.wrongValue("--limit", "\(limit)", "1…1000")
    }
    let filter = Projects.Filter(
      unit: arguments.string("unit") ?? "", category: arguments.string("category") ?? "",
      phase: try arguments.code("phase", chinese: \.chinese),
      light: try arguments.code("light", chinese: \.chinese),
      after: arguments.string("after") ?? "", limit: Int32(limit))
    guard case .projectList(let list) = try answer(.projectList(filter)) else { return .no }
    if printed(list) { return .done }
    var rows = [
      [
        "编号 number", "项目 project", "单位 unit", "阶段 phase", "灯 light", "进度 %", "计划 %", "要求 by",
        "预计 forecast", "六个一", "问题", "并联 stages", "",
      ]
    ]
    for row in list.projects {
      rows.append([
        row.number, row.name, row.unit, row.phaseChinese, row.lightChinese,
        ProjectBrief.percent(row.progress), ProjectBrief.percent(row.planned), "\(row.finish)",
        row.forecast.map { "\($0)" } ?? "", "\(row.ones)/6", "\(row.problems)",
        row.stages == 0
          ? "" : "\(row.stages)" + (row.stageLight == .grey ? "" : row.stageLight.chinese),
        [row.listed ? "挂牌督办" : "", row.missed > 0 ? "连续\(row.missed)期未报" : ""]
          .filter { !$0.isEmpty }.joined(separator: " "),
      ])
    }
    for line in TextTable.lines(rows, right: [5, 6, 10]) { terminal.print(line) }
    if list.more { terminal.print("… --after \(list.projects.last?.number ?? "")") }
    return .done
  }

  private func show() throws -> ExitCode {
    let key = try number()
    let moment = Projects.Moment(asOf: try arguments.moment("as-of"))
    guard case .projectGet(let view) = try answer(.projectGet(moment), on: key) else { return .no }
    try draw(key, version: nil)
    if printed(view) { return .done }
    for line in ProjectBrief(view).lines { terminal.print(line) }
    return .done
  }

  /// Its stages of joint approval, one after the other.
  private func stages() throws -> ExitCode {
    guard case .projectStages(let page) = try answer(.projectStages(Nothing()), on: try number())
    else { return .no }
    if printed(page) { return .done }
    terminal.print(
      "\(page.number)  \(page.name)　并联审批\(page.stages.count)个阶段"
        + (page.greenChannel ? "　绿色通道" : ""))
    for view in page.stages {
      terminal.print()
      for line in StageText(view).lines { terminal.print(line) }
    }
    return .done
  }

  /// Draws the schedule where that was asked for.
  private func draw(_ key: DossierKey, version: Int32?) throws {
    guard let out = arguments.string("svg") else { return }
    guard
      case .projectSchedule(let schedule) = try answer(
        .projectSchedule(Projects.ScheduleRequest(version: version, svg: true)), on: key)
    else { return }
    try Files.write(Array(schedule.svg.utf8), to: out)
  }

  private func schedule() throws -> ExitCode {
    let key = try number()
    let version = try arguments.integer("version").map { Int32(clamping: $0) }
    let request = Projects.ScheduleRequest(version: version)
    guard case .projectSchedule(let answer) = try answer(.projectSchedule(request), on: key)
    else { return .no }
    try draw(key, version: version)
    if printed(answer) { return answer.schedule.feasible ? .done : .no }
    terminal.print("\(key.id)  第\(answer.version)版" + (answer.approved ? "（现行 in force）" : ""))
    for line in WorkScheduleText.lines(answer.schedule, of: answer.plan) { terminal.print(line) }
    return answer.schedule.feasible ? .done : .no
  }

  private func score() throws -> ExitCode {
    guard case .projectScore(let score) = try answer(.projectScore(Nothing()), on: try number())
    else { return .no }
    if printed(score) { return .done }
    terminal.print(score.chinese)
    terminal.print()
    terminal.print(score.english)
    return .done
  }

  private func statistics() throws -> ExitCode {
    let period = Projects.Period(
      from: try arguments.day("from") ?? .first, through: try arguments.day("to") ?? .last,
      unit: arguments.string("unit") ?? "")
    guard case .projectStatistics(let table) = try answer(.projectStatistics(period)) else {
      return .no
    }
    if printed(table) { return .done }
    terminal.print(table.text)
    return .done
  }
}
