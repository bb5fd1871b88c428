import Xiaoneng

extension Tool {
  /// `xn rules`: the ten rules, their clocks and how far they are.
  static let rules = Tool(
    name: "rules",
    summary: Text(
      "the ten rules: first contacts, two holders of a post, how far units are",
      "十项制度：首问期限、AB岗、落实统计"),
    usage: [
      "rules contact --asked DAY [--returned DAY] [--profile FILE] [--calendar …] [--json]",
      "rules cover FILE [--profile FILE] [--calendar …] [--json]",
      "rules matrix FILE [--profile FILE] [--json]",
      "rules matrix --db FILE --actor ID:ROLE[:UNIT] [--json]",
      "rules list --db FILE --actor ID:ROLE[:UNIT] [--after UNIT] [--limit N] [--json]",
      "rules show UNIT --db FILE --actor ID:ROLE[:UNIT] [--json]",
      "rules contacts --db FILE --actor ID:ROLE[:UNIT] [--unit CODE] [--open] [--after NUMBER] [--limit N] [--json]",
      "rules statistics --from DAY --through DAY --db FILE --actor ID:ROLE[:UNIT] [--unit CODE] [--json]",
      "rules explain UNIT|NUMBER --db FILE --actor ID:ROLE[:UNIT] [--json]",
      "rules breaches --from DAY --through DAY --db FILE --actor ID:ROLE[:UNIT] [--unit CODE] [--rule ID] [--json]",
    ],
    options: [
      .value(
        "asked", "DAY", "contact: the day on which someone asked, itself not counted", "首问日（当日不计入）"),
      .value(
        "returned", "DAY", "contact: the day on which it came back for the last time it may",
        "再次退回日"),
      .profile, .calendar, Database.option, .actor, .at,
      .value("from", "DAY", "breaches, statistics: the first day", "起始日"),
      .value("through", "DAY", "breaches, statistics: the last day", "截止日"),
      .value("unit", "CODE", "only this unit's", "仅该单位"),
      .flag("open", "contacts: only those that are open", "仅未办结"),
      .value("rule", "ID", "breaches: only of this rule", "仅该制度"),
      .value("after", "UNIT|NUMBER", "only those after this one", "仅该单位或编号之后"),
      .value("limit", "N", "list: at most so many, 1…1000 (100)", "最多条数（100）"), .json,
    ],
    operands: ["ACTION", "FILE|UNIT"],
    examples: [
      (
        "xn rules contact --asked 2012-09-28",
        Text("the last days of a first contact", "首问事项的期限")
      ),
      (
        "xn rules cover posts.json",
        Text("when nobody was at the counter", "何时无人在岗、顶岗是否及时")
      ),
      (
        "xn rules list --db city.db --actor auditor:auditor",
        Text("every unit, rule by rule", "各单位制度落实情况")
      ),
      (
        "xn rules breaches --from 2012-01-01 --through 2012-12-31 --db city.db --actor auditor:auditor",
        Text("what breaks a rule, by what the system knows", "系统所知的违反制度情形")
      ),
      (
        "xn rules statistics --from 2012-01-01 --through 2012-12-31 --db city.db --actor auditor:auditor",
        Text("first contacts, hand-overs, filings and breaches, unit by unit", "首问、顶岗、报备与违反制度，分单位")
      ),
      (
        "xn rules explain SW2012000001 --db city.db --actor auditor:auditor",
        Text("why a first contact is due when it is", "首问件期限逐日说明")
      ),
      (
        "xn rules matrix sheet.json",
        Text("rules one by one and units as wholes", "制度落实率与单位完成率")
      ),
    ],
    notes: [
      Text(
        "cover: {\"a\":[{\"from\":\"2012-08-06T09:00:00+08:00\",\"to\":\"2012-08-06T12:00:00+08:00\"}],\"b\":[…],\"handOvers\":[…]}.\n"
          + "matrix: {\"units\":[{\"unit\":\"GS\",\"rules\":[{\"rule\":\"post\",\"status\":\"adopted\"}]}]}; a rule that is not named is\n"
          + "not begun. xn schema cover and xn schema rulesSheet say all of it.",
        "cover 的离岗时段不含返岗时刻；顶岗期限为下一工作小时开始。matrix 未列出的制度为未制定，有“不适用理由”的不计入。\n"
          + "格式见 xn schema cover、xn schema rulesSheet。")
    ],
    run: RulesQuestion.run
  )
}

/// What one call of `xn rules` asks, and how the answer is printed.
struct RulesQuestion: ActionQuestion {
  var arguments: Arguments
  var terminal: Terminal

  static let actions: [String: @Sendable (RulesQuestion) throws -> ExitCode] = [
    "contact": { try $0.contact() }, "cover": { try $0.cover() }, "matrix": { try $0.matrix() },
    "list": { try $0.list() }, "show": { try $0.show() }, "breaches": { try $0.breaches() },
    "contacts": { try $0.contacts() }, "statistics": { try $0.statistics() },
    "explain": { try $0.explain() },
  ]

  private func json() throws -> JSONValue {
    guard arguments.operands.count == 2 else { throw UsageError.missingOption("FILE") }
    return try JSONValue(parsing: try Input.read(arguments.operands[1], most: JSONValue.largest))
  }

  private func contact() throws -> ExitCode {
    if arguments.operands.count > 1 { throw UsageError.extraArgument(arguments.operands[1]) }
    let asked = try arguments.requiredDay("asked")
    let calendar = try arguments.calendar()
    let numbers = try arguments.profile(on: asked).tenRules
    let contact = try TenRules.Contact(
      asked: asked, returned: try arguments.day("returned"), under: numbers, in: calendar)
    if arguments.has("json") {
      terminal.json(contact.json)
      return .done
    }
    var rows = [
      ["日期 date", "", "事项 what", "理由 why"],
      row(contact.dispositionDue, "处置 disposition", "当场办理、转办或者引导 at once"),
      row(
        contact.openDue, "办结 open until",
        "首问次日起\(numbers.contactDays)个工作日 \(numbers.contactDays) working days"),
    ]
    if let ruling = contact.rulingDue {
      rows.append(
        row(
          ruling, "指定承办 ruling",
          "退回\(numbers.returnsMost)次，\(numbers.rulingDays)个工作日内由效能办指定，不再退回 "
            + "came back \(numbers.returnsMost) times: final"))
    }
    for line in TextTable.lines(rows) { terminal.print(line) }
    if contact.provisional {
      terminal.print()
      terminal.print(CalendarText.provisional(calendar))
    }
    return .done
  }

  private func row(_ day: Day, _ what: String, _ why: String) -> [String] {
    ["\(day)", CalendarText.weekday(day), what, why]
  }

  private func cover() throws -> ExitCode {
    let cover = try TenRules.Cover.read(try json())
    let numbers = try arguments.profile()?.tenRules ?? TenRules.Numbers()
    let findings = try cover.findings(under: numbers, in: try arguments.calendar())
    if arguments.has("json") {
      terminal.json(findings.json)
      return .done
    }
    var rows = [["问题 what", "自 from", "至 to", "说明 why"]]
    for span in findings.bothAway {
      rows.append([
        "同时离岗 both away", span.from.minute, span.to.minute, "由批准两人离岗的负责人说明",
      ])
    }
    for gap in findings.gaps {
      rows.append([
        "顶岗缺失 no hand-over", gap.from.minute, gap.taken?.minute ?? "—",
        "B岗应于\(gap.due.minute)前在岗",
      ])
    }
    if rows.count == 1 {
      terminal.print("没有同时离岗，顶岗及时。 Never both away, and taken over in time.")
      return .done
    }
    for line in TextTable.lines(rows) { terminal.print(line) }
    return .done
  }

  private func matrix() throws -> ExitCode {
    if arguments.operands.count == 1, arguments.has("db") { return try standing() }
    let sheet = try TenRules.Sheet.read(try json())
    let numbers = try arguments.profile()?.tenRules ?? TenRules.Numbers()
    let matrix = try sheet.matrix(under: numbers)
    if arguments.has("json") {
      terminal.json(matrix.json)
      return .done
    }
    var rows = [["指标 figure", "数量 count", "总数 of", "比例 share"]]
    for (name, figure) in [
      ("制度落实率 rules adopted", matrix.cells), ("单位完成率 units complete", matrix.units),
      ("督查考评率 units supervised", matrix.supervised),
    ] {
      rows.append([
        name, "\(figure.count)", "\(figure.of)", figure.share.map { $0.percent(2) + "%" } ?? "—",
      ])
    }
    for line in TextTable.lines(rows, right: [1, 2, 3]) { terminal.print(line) }
    guard !matrix.open.isEmpty else { return .done }
    terminal.print()
    let names = Dictionary(
      numbers.rules.map { ($0.id, $0.chinese) }, uniquingKeysWith: { first, _ in first })
    let table =
      [["未完成单位 unit", "尚缺制度 missing"]]
      + matrix.open.map { row in
        [row.unit, row.rules.map { names[$0.rule] ?? $0.rule }.joined(separator: "、")]
      }
    for line in TextTable.lines(table) { terminal.print(line) }
    return .done
  }
}
