import Xiaoneng

extension Tool {
  /// `xn cases`: what is at hand, what is late, what is due, one case, and what is done with it.
  static let cases: Tool = Tool(
    name: "cases",
    summary: Text(
      "approval cases: lists, one of them, what is next, handling, progress",
      "办件：列表、逾期、到期、详情、办理、进度查询"),
    usage: [
      "cases list|overdue|due --db FILE [--unit UNIT] [--on DAY] [--item CODE] [--phase PHASE] [--light LIGHT] [--sort …] [--csv|--json]",
      "cases due --db FILE [--on DAY] [--until DAY]",
      "cases show NUMBER --db FILE [--actor ID:ROLE[:UNIT]] [--on DAY]",
      "cases progress NUMBER --code CODE --db FILE [--json]",
      "cases receipt NUMBER --db FILE --actor ID:ROLE[:UNIT]",
      "cases rectify NUMBER [--entry N --field FIELD --value VALUE --reason TEXT|--approve N|--decline N] [--foresee] --db FILE --actor …",
      "cases new|accept|decide|… [NUMBER] --db FILE --actor ID:ROLE[:UNIT] [--FIELD VALUE …]",
    ],
    options: [
      Database.option, .actor, .on, .at,
      .value("unit", "UNIT", "only this unit, by code or name", "仅该单位（代码或名称）"),
      .value("item", "CODE", "only this item", "仅该事项"),
      .value("phase", "PHASE", "only this phase, such as accepted 办理中", "仅该阶段，如 办理中"),
      .value("light", "LIGHT", "only this light, such as amber 预警", "仅该灯色，如 预警"),
      .value(
        "until", "DAY", "due: the last day looked at (the next working day)", "到期查询截止日（默认下一工作日）"),
      .choice(
        "sort", ["number", "lastDay", "unit", "overdue"],
        "the order: by number (list), last day (due), days over (overdue)", "排序：编号、期限、单位、逾期"),
      .value("code", "CODE", "progress: the check code of the receipt", "进度查询：回执上的查询码"),
      .calendar, .csv, .json,
    ],
    operands: ["ACTION", "NUMBER"],
    examples: [
      (
        "xn cases overdue --db city.db --on 2012-08-20",
        Text("what is late", "逾期未办结的办件")
      ),
      (
        "xn cases due --db city.db --unit 工商局",
        Text("what one unit has to do today and tomorrow", "一个单位今明两天到期的事")
      ),
      (
        "xn cases list --db city.db --csv > cases.csv",
        Text("for a spreadsheet", "导出到 Excel")
      ),
      (
        "xn cases progress 469003GS00-XK-0001201208010001 --code K7QM-4XWD --db city.db",
        Text("how far it is, for whoever has the receipt", "凭回执查询进度")
      ),
      (
        "xn cases accept 469003GS00-XK-0001201208010001 --documentNumber 受字1号 --db city.db --actor GS-w1:window:469003GS00",
        Text("accepted", "受理")
      ),
    ],
    notes: [
      Text(
        "Without an actor number, item, unit, phase, light and last day are shown; no applicant, and no case of a\n"
          + "classified item. Overdue: past the promise or past the limit of the law, and open. --on moves the day that\n"
          + "counts as today; the state is the file's. Every word of a case is an action: xn cases accept --help.",
        "不指定操作人时只显示编号、事项、单位、阶段、灯色与期限，不显示申请人，不显示涉密事项。逾期指超过承诺或法定时限\n"
          + "且未办结。--on 只改变“今天”，办件状态以数据库为准。办件的每条命令都可直接用，如 xn cases accept --help。")
    ],
    expand: { words in
      let action = words.first.map(CaseDesk.canonical)
      if action == "rectify" {
        var tool = Tool.cases
        tool.summary = Tool.rectify.summary
        tool.options = Tool.rectify.options
        return tool
      }
      guard let action, CaseDesk.actions[action] == nil,
        let form = CaseDesk.form(action)
      else { return nil }
      return Tool.cases.with(form)
    }
  ) { arguments, terminal in
    guard let said = arguments.operands.first else { throw UsageError.missingOption("ACTION") }
    let action = CaseDesk.canonical(said)
    let known = CaseDesk.actions
    if let ask = known[action] { return try ask(CaseDesk(arguments, terminal)) }
    if let form = CaseDesk.form(action) { return try CaseDesk(arguments, terminal).send(form) }
    let all = known.keys.sorted() + CaseDesk.verbs
    let chinese = all.map { action in
      CaseDesk.chinese(action).map { "\(action) \($0)" } ?? action
    }
    throw UsageError(
      "ACTION: '\(action.short)' is not \(all.joined(separator: "|"))",
      "“\(action.short)”不是对办件可做的事，应为 \(chinese.joined(separator: "、"))",
      hint: Suggestion.nearest(to: action, among: all))
  }
}

/// What one call of `xn cases` asks, and how the answer is printed.
struct CaseDesk {
  var session: DeskSession
  var arguments: Arguments { session.arguments }
  var terminal: Terminal { session.terminal }

  init(_ arguments: Arguments, _ terminal: Terminal) throws {
    session = try DeskSession(arguments, terminal)
  }

  static let actions: [String: @Sendable (CaseDesk) throws -> ExitCode] = [
    "list": { try $0.list(.all) }, "overdue": { try $0.list(.overdue) },
    "due": { try $0.list(.due) }, "show": { try $0.show() }, "progress": { try $0.progress() },
    "receipt": { try $0.receipt() },
    "rectify": { try Rectifying(key: try $0.number(), session: $0.session).run() },
  ]

  /// What is done with a case, without `case.` before it.
  static let verbs =
    ["new"] + Manual.commands.filter { $0.hasPrefix("case.") }.map { String($0.dropFirst(5)) }

  private static let questions = [
    "list": "列表", "overdue": "逾期", "due": "到期", "show": "查看", "progress": "进度", "receipt": "回执",
    "rectify": "更正", "new": "收件",
  ]

  /// What an action is called in Chinese.
  static func chinese(_ action: String) -> String? {
    questions[action] ?? Manual.meaning(of: "case." + action)?.chinese
  }

  /// The action that is meant, by its word or its name in Chinese.
  static func canonical(_ said: String) -> String {
    actions.keys.contains(said) || verbs.contains(said)
      ? said : (actions.keys.sorted() + verbs).first { chinese($0) == said } ?? said
  }

  static func form(_ action: String) -> WordForm? {
    WordForm("case." + (action == "new" ? "submit" : action))
  }

  private func number() throws(UsageError) -> DossierKey {
    guard arguments.operands.count == 2 else { throw .missingOption("NUMBER") }
    let number = arguments.operands[1]
    guard DossierKey.isID(number) else {
      throw .wrongValue("NUMBER", number, "469003GS00-XK-0001201208010001")
    }
    return DossierKey(.case, number)
  }

  func send(_ form: WordForm) throws -> ExitCode {
    let dossier = arguments.operands.count > 1 ? try number() : nil
    return try Sending(form: form, dossier: dossier, session: session).run()
  }

  // MARK: - Lists

  private func filter(_ section: Desk.Section, _ engine: Engine) throws -> Desk.Filter {
    var filter = Desk.Filter(section: section, limit: 1_000)
    if let unit = arguments.string("unit") { filter.unit = try session.unit(unit, engine) }
    filter.item = arguments.string("item") ?? ""
    filter.phase = try arguments.code("phase", chinese: \.chinese)
    if let light = arguments.string("light") { filter.light = try CaseText.light(light) }
    if section == .due {
      let usual = try arguments.calendar().adding(1, to: session.today).day
      let until = try arguments.day("until") ?? usual
      guard until >= session.today else {
        throw UsageError.wrongValue("--until", "\(until)", "≥ \(session.today)")
      }
      filter.until = until
    } else if arguments.has("until") {
      throw UsageError("--until goes with due", "--until 只用于 due")
    }
    return filter
  }

  private func list(_ section: Desk.Section) throws -> ExitCode {
    if arguments.operands.count > 1 { throw UsageError.extraArgument(arguments.operands[1]) }
    if arguments.has("csv"), arguments.has("json") { throw UsageError.clash("--csv", "--json") }
    if arguments.has("code") {
      throw UsageError("--code goes with progress", "--code 只用于 progress")
    }
    let engine = try session.reading()
    let filter = try filter(section, engine)
    let cases = sorted(try all(filter, engine), section)
    if arguments.has("json") {
      terminal.json(Desk.Board(cases: cases).json)
      return .done
    }
    let table = CaseText.table(cases, session, whole: arguments.has("csv"))
    if arguments.has("csv") {
      table.csv(on: terminal)
      return .done
    }
    let heading =
      switch section {
      case .all: "办件"
      case .overdue: "逾期未办结的办件"
      case .due: "到期事项（\(session.today) 至 \(filter.until ?? session.today)）"
      }
    terminal.print(
      "\(heading)  \(session.today) \(CalendarText.weekday(session.today).prefix(2))  共\(cases.count)件"
    )
    guard !cases.isEmpty else { return .done }
    defer { warn(engine) }
    terminal.print()
    table.print(on: terminal)
    let lights = Light.allCases.compactMap { light -> String? in
      let count = cases.count { $0.light == light }
      return count > 0 ? "\(CaseText.name(of: light)) \(count)" : nil
    }
    terminal.print()
    terminal.print(lights.joined(separator: "，"))
    if cases.contains(where: \.provisional) {
      terminal.print("带 ? 的日期在已公布的放假安排之后，可能变动。")
    }
    return .done
  }

  /// How long what is due may wait for a sweep before a list says so.
  private static let stale: Int64 = 60 * 60_000

  /// A list by the clock says when nobody sweeps: messages and findings are late then, lights and days are not.
  private func warn(_ engine: Engine) {
    guard !arguments.has("on"), !arguments.has("at"),
      let since = (try? engine.health(at: session.at))?.dueSince,
      session.at.milliseconds.subtractingReportingOverflow(since.milliseconds).partialValue
        > Self.stale
    else { return }
    terminal.print("注意：自\(since.day())起有到期事项未巡检，通知与监察发现会滞后；请运行 xn sweep。")
  }

  /// All pages.
  private func all(_ first: Desk.Filter, _ engine: Engine) throws -> [Desk.Case] {
    var filter = first
    var cases: [Desk.Case] = []
    while true {
      let board = try page(filter, engine)
      cases += board.cases
      guard board.more, let last = board.cases.last else { return cases }
      filter.after = last.number
    }
  }

  /// One page, as whoever asks may see it.
  private func page(_ filter: Desk.Filter, _ engine: Engine) throws -> Desk.Board {
    let reply =
      if let actor = session.actor {
        try engine.query(.caseBoard(filter), by: actor, at: session.at)
      } else {
        try engine.openBoard(filter, at: session.at)
      }
    guard case .caseBoard(let board) = try DeskSession.answer(reply) else {
      throw Fault(.storeFailed)
    }
    return board
  }

  private func sorted(_ cases: [Desk.Case], _ section: Desk.Section) -> [Desk.Case] {
    let usual =
      switch section {
      case .all: "number"
      case .overdue: "overdue"
      case .due: "lastDay"
      }
    return cases.sorted { a, b in
      switch arguments.string("sort") ?? usual {
      case "lastDay": (a.lastDay ?? .last, a.number) < (b.lastDay ?? .last, b.number)
      case "unit": (a.unit, a.number) < (b.unit, b.number)
      case "overdue": (b.overdue, a.number) < (a.overdue, b.number)
      default: a.number < b.number
      }
    }
  }

  // MARK: - One case

  private func progress() throws -> ExitCode {
    let key = try number()
    guard let code = arguments.string("code") else { throw UsageError.missingOption("--code") }
    let engine = try session.reading()
    let reply = try engine.query(
      .caseProgress(Desk.Claim(code)), on: key, by: .anyone, at: session.at)
    if reply.refusal?.code == .caseNotFound {
      // Tries are slow, and none shuts out another.
      systemWait(seconds: 1)
      terminal.complain("xn: no such number, or not its code\nxn: 编号或者查询码不正确")
      return .no
    }
    guard case .caseProgress(let progress) = try DeskSession.answer(reply) else { return .no }
    if arguments.has("json") {
      terminal.json(progress.json)
      return .done
    }
    CaseText.brief(progress, session)
    return .done
  }

  private func receipt() throws -> ExitCode {
    let key = try number()
    let engine = try session.reading()
    let reply = try engine.query(
      .caseReceipt(Nothing()), on: key, by: try session.required(), at: session.at)
    guard case .caseReceipt(let receipt) = try DeskSession.answer(reply) else { return .no }
    if arguments.has("json") {
      terminal.json(receipt.json)
    } else {
      ReceiptText.print(receipt, on: terminal)
    }
    return .done
  }

  private func show() throws -> ExitCode {
    let key = try number()
    let engine = try session.reading()
    guard let found = try row(of: key, engine) else {
      throw Refusal(.caseNotFound, field: "NUMBER")
    }
    if arguments.has("json") {
      terminal.json(found.json)
      return .done
    }
    CaseText.brief(found, session)
    guard let actor = session.actor,
      case .answered(.caseExplain(let explanation)) = try engine.query(
        .caseExplain(Nothing()), on: key, by: actor, at: session.at)
    else { return .done }
    CaseText.explain(explanation, on: terminal)
    return .done
  }

  /// The row of one case; nil where it is not there, or may not be seen: the one is not told apart from the other.
  private func row(of key: DossierKey, _ engine: Engine) throws -> Desk.Case? {
    try page(Desk.Filter(number: key.id, limit: 1), engine).cases.first
  }
}
