import Xiaoneng

extension Tool {
  /// `xn supervise`: what will happen to a case if nobody acts, the monthly deduction sheet; lights, cards and
  /// accountability records of a database.
  static let supervise = Tool(
    name: "supervise",
    summary: Text(
      "electronic supervision: lights, cards, accountability, conduct, what happens if nobody acts, deductions",
      "电子监察：亮灯、发牌、问责、作风、无人办理的后果、月度扣分"
    ),
    usage: [
      "supervise foresee --accept DAY --limit LIMIT [--promise LIMIT] [--profile NAME|FILE] [--calendar …] [--json]",
      "supervise accounting FILE --month MONTH [--profile NAME|FILE] [--calendar …] [--json]",
      "supervise board|cards --db FILE --actor ID:ROLE[:UNIT] [--unit CODE] [--person ID] [--class CLASS] [--open] [--after NUMBER] [--limit-rows N] [--json]",
      "supervise card|explain NUMBER --db FILE --actor ID:ROLE[:UNIT] [--json]",
      "supervise records --db FILE --actor ID:ROLE[:UNIT] [--unit CODE] [--phase PHASE] [--after NUMBER] [--limit-rows N] [--json]",
      "supervise record NUMBER --db FILE --actor ID:ROLE[:UNIT] [--json]",
      "supervise deductions --month MONTH --db FILE --actor ID:ROLE[:UNIT] [--json]",
      "supervise conduct [NUMBER] --db FILE --actor ID:ROLE[:UNIT] [--month MONTH] [--unit CODE] [--phase PHASE] [--after NUMBER] [--limit-rows N] [--json]",
      "supervise ratios --month MONTH --db FILE --actor ID:ROLE[:UNIT] [--unit CODE] [--json]",
      "supervise rates|rules --db FILE --actor ID:ROLE[:UNIT] [--unit CODE] [--json]",
    ],
    options: [
      .value("accept", "DAY", "foresee: the day of acceptance, itself not counted", "受理日（当日不计入）"),
      .value("limit", "LIMIT", "foresee: the limit of the law: 20wd, 30d, 2m or a day", "法定时限"),
      .value("promise", "LIMIT", "foresee: the promised limit", "承诺时限"),
      .value(
        "month", "MONTH", "accounting, deductions, conduct and ratios: the month, such as 2012-08",
        "核算月份"),
      .profile, .calendar, Database.option, .actor, .at,
      .value("unit", "CODE", "only this unit's", "仅该单位"),
      .value("person", "ID", "only what this officer had in hand", "仅该经办人员"),
      .value("class", "CLASS", "only warning, yellow or red", "仅该等级"),
      .flag("open", "only what is neither settled nor lifted", "仅未了结"),
      .value("phase", "PHASE", "records and conduct: only those in this phase", "问责、作风：仅该阶段"),
      .value("after", "NUMBER", "only those numbered after this one", "仅该编号之后"),
      .value("limit-rows", "N", "at most so many, 1…1000 (100)", "最多条数（100）"),
      .json,
    ],
    operands: ["ACTION", "FILE|NUMBER"],
    examples: [
      (
        "xn supervise foresee --accept 2012-08-01 --limit 20wd --promise 9wd",
        Text(
          "lights, cards, answers and the accountability record, each with its reason",
          "灯、牌、答复与问责，逐条说明理由")
      ),
      (
        "xn supervise foresee --accept 2012-09-20 --limit 20wd --promise 9wd --json",
        Text("the same as JSON, one line for each thing that happens", "同上，每事项一行 JSON")
      ),
      (
        "xn supervise accounting cards.json --month 2012-08",
        Text("what a month's warnings and cards cost each unit", "当月预警与黄红牌的扣分")
      ),
      (
        "xn supervise board --db city.db --actor auditor:auditor",
        Text("the lights of what runs, the most urgent first", "亮灯看板，最急的在前")
      ),
      (
        "xn supervise records --db city.db --actor auditor:auditor",
        Text("the accountability records", "效能问责记录")
      ),
      (
        "xn supervise deductions --month 2012-08 --db city.db --actor auditor:auditor",
        Text("the deduction sheet from the cards that were issued", "以实际发牌核算当月扣分")
      ),
      (
        "xn supervise conduct --month 2012-08 --db city.db --actor auditor:auditor",
        Text("findings of conduct of a month, by kind and by window", "当月作风问题，按类别与窗口")
      ),
      (
        "xn supervise ratios --month 2012-08 --db city.db --actor auditor:auditor",
        Text("statistical rules by unit: share, threshold, whether it holds", "各单位比率、阈值与是否异常")
      ),
    ],
    notes: [
      Text(
        "Each card is taken to be served on the day of its breach. FILE (- for stdin) is a JSON list of warnings and\n"
          + "cards: [{\"unit\":\"GS\",\"case\":\"1\",\"clock\":\"promised\",\"rule\":\"E2\",\"class\":\"yellow\",\"breachedAt\":\"2012-08-15\",\n"
          + "\"servedAt\":\"2012-08-15\"}]; answeredAt and liftedAt may stand there too; xn schema cards says all of it.\n"
          + "Equal case and clock is one incident.",
        "每张牌视为在违反之日送达（预见）。文件为预警与发牌的 JSON 列表（- 为标准输入），格式见 xn schema cards；\n"
          + "同一办件同一时限为同一事件，只按最重的有效牌扣分；事后撤销的在撤销当月冲回，已结月份不重开。")
    ],
    run: SupervisionQuestion.run
  )
}

/// What one call of `xn supervise` asks, and how the answer is printed.
struct SupervisionQuestion: ActionQuestion {
  var arguments: Arguments
  var terminal: Terminal

  static let actions: [String: @Sendable (SupervisionQuestion) throws -> ExitCode] = [
    "foresee": { try $0.foresee() }, "accounting": { try $0.accounting() },
    "board": { try $0.board() }, "cards": { try $0.list() }, "card": { try $0.card() },
    "records": { try $0.records() }, "record": { try $0.record() },
    "explain": { try $0.explain() }, "rules": { try $0.rules() },
    "deductions": { try $0.deductions() }, "rates": { try $0.rates() },
    "conduct": { try $0.conduct() }, "ratios": { try $0.ratios() },
  ]

  private func foresee() throws -> ExitCode {
    if arguments.operands.count > 1 { throw UsageError.extraArgument(arguments.operands[1]) }
    let accepted = try arguments.requiredDay("accept")
    guard let limit = try arguments.budget("limit") else {
      throw UsageError.missingOption("--limit")
    }
    let promise = try arguments.budget("promise")
    let calendar = try arguments.calendar()
    let foresight = try Foresight(
      accepted: accepted, limit: limit, promise: promise,
      under: try arguments.profile(on: accepted),
      in: calendar)
    if arguments.has("json") {
      for step in foresight.steps { terminal.json(step.line.json) }
      return .done
    }
    var rows = [["日期 date", "", "事项 what", "规则 rule", "期限 by"]]
    for line in foresight.steps.map(\.line) {
      rows.append([
        "\(line.at)", CalendarText.weekday(line.at), line.what, line.rule?.rawValue ?? "",
        line.days,
      ])
    }
    // Under each row its reason.
    for (place, line) in TextTable.lines(rows).enumerated() {
      terminal.print(line)
      guard foresight.steps.indices.contains(place - 2) else { continue }
      terminal.print("    " + foresight.steps[place - 2].chinese)
      terminal.print("    " + foresight.steps[place - 2].english)
    }
    if foresight.steps.contains(where: \.line.provisional) {
      terminal.print()
      terminal.print(CalendarText.provisional(calendar))
    }
    return .done
  }

  private func cards() throws -> [Supervision.SupervisedCard] {
    guard arguments.operands.count == 2 else { throw UsageError.missingOption("FILE") }
    let json = try JSONValue(
      parsing: try Input.read(arguments.operands[1], most: JSONValue.largest))
    guard case .array(let rows) = json else {
      throw Fault(
        .wrongType, field: arguments.operands[1].short, detail: "array ≠ \(json.typeName)")
    }
    var cards: [Supervision.SupervisedCard] = []
    cards.reserveCapacity(rows.count)
    for (place, row) in rows.enumerated() {
      do throws(Fault) { cards.append(try Supervision.SupervisedCard.read(row)) } catch {
        throw error.inside("[\(place)]")
      }
    }
    return cards
  }

  private func accounting() throws -> ExitCode {
    let month = try month()
    let accounting = try CardAccounting(
      try cards(), under: try arguments.profile(on: month.first), in: try arguments.calendar())
    return show(accounting.sheet(of: month))
  }

  func month() throws -> Month {
    let text = try arguments.required("month")
    guard let month = Month(text) else {
      throw UsageError.wrongValue("--month", text, "YYYY-MM")
    }
    return month
  }

  func show(_ sheet: Supervision.DeductionSheet) -> ExitCode {
    if arguments.has("json") {
      terminal.json(sheet.json)
      return .done
    }
    terminal.print("月度扣分表 deductions  \(sheet.month)")
    var rows = [
      [
        "单位 unit", "预警 warnings", "发牌 issued", "有效 standing", "撤销 lifted", "被替代 superseded",
        "作风 conduct", "得分 score",
      ]
    ]
    for unit in sheet.units {
      rows.append([
        unit.unit, "\(unit.warnings)", "\(unit.cards.issued)", "\(unit.cards.standing)",
        "\(unit.cards.lifted)", "\(unit.cards.superseded)", "\(unit.conductPoints)",
        "\(unit.score)",
      ])
    }
    for line in TextTable.lines(rows, right: [1, 2, 3, 4, 5, 6, 7]) { terminal.print(line) }
    let entries = Self.rows(sheet.units.map { ($0.unit, $0.entries) })
    if entries.count > 1 {
      terminal.print("\n扣分条目 entries")
      for line in TextTable.lines(entries, right: [5]) { terminal.print(line) }
    }
    var conduct = [["单位 unit", "作风问题 finding", "类别 kind", "计入 month", "分值 points"]]
    for unit in sheet.units {
      conduct += unit.conduct.map {
        [
          unit.unit, $0.number, "\($0.kind.rawValue) \($0.kind.chinese)", "\($0.month)",
          $0.points > 0 ? "+\($0.points)" : "\($0.points)",
        ]
      }
    }
    if conduct.count > 1 {
      terminal.print("\n作风扣分条目（合计不超过单位月扣分上限） conduct, within the month's cap")
      for line in TextTable.lines(conduct, right: [4]) { terminal.print(line) }
    }
    let restated = Self.rows(sheet.units.map { ($0.unit, $0.restated) })
    if restated.count > 1 {
      terminal.print("\n事后冲回（已结月份不重开） restated by later months")
      for line in TextTable.lines(restated, right: [5]) { terminal.print(line) }
    }
    return .done
  }

  private static func rows(_ units: [(String, [Supervision.DeductionEntry])]) -> [[String]] {
    var rows = [["单位 unit", "办件 case", "时限 clock", "等级 class", "计入 month", "分值 points"]]
    for (unit, entries) in units {
      for entry in entries {
        rows.append([
          unit, entry.number, entry.clock, entry.severity.chinese, "\(entry.month)",
          entry.points > 0 ? "+\(entry.points)" : "\(entry.points)",
        ])
      }
    }
    return rows
  }
}

extension Supervision.ForeseenLine {
  /// What happens, in both languages.
  fileprivate var what: String {
    switch (card, record, ground) {
    case (.some(let card), _, _): "发\(card.chinese) \(card.rawValue) card"
    case (_, .some(.proposed), _): "问责建议 record proposed"
    case (_, .some(.silent), _): "逾期未答 record silent"
    case (_, _, .some(.further)): "追加事由 further ground"
    case (nil, nil, nil): light.map { "\($0.chinese) \($0.rawValue)" } ?? ""
    }
  }

  /// The days that follow from it.
  fileprivate var days: String {
    [("答复", replyDue), ("办结", finishDue), ("认定", determinationDue)].compactMap { name, day in
      day.map { "\(name) \($0)" }
    }.joined(separator: "，")
  }
}
