import Xiaoneng

extension Tool {
  /// `xn penalties`: penalty cases, and how each fine came about.
  static let penalties = Tool(
    name: "penalties",
    summary: Text("penalties: lists, one case, how a fine came about", "行政处罚：列表、详情、裁量说明"),
    usage: [
      "penalties list --db FILE --actor ID:ROLE[:UNIT] [--unit CODE] [--violation ID] [--phase PHASE] [--after NUMBER]",
      "penalties show NUMBER --db FILE --actor ID:ROLE[:UNIT]",
      "penalties explain NUMBER --db FILE --actor ID:ROLE[:UNIT]",
    ],
    options: [
      Database.option, .actor, .at,
      .value("unit", "CODE", "only this unit's", "仅该单位"),
      .value("violation", "ID", "only of this violation", "仅该违法行为"),
      .value("phase", "PHASE", "only those in this phase", "仅该阶段"),
      .value("after", "NUMBER", "only those numbered after this one", "仅该编号之后"),
      .value("limit", "N", "at most so many, 1…1000 (100)", "最多条数（100）"),
      .json,
    ],
    operands: ["ACTION", "NUMBER"],
    examples: [
      (
        "xn penalties list --db city.db --actor auditor:auditor",
        Text("all cases, without who they are about", "全部案件（不含当事人身份）")
      ),
      (
        "xn penalties show CF2012000001 --db city.db --actor auditor:auditor",
        Text("one case", "一个案件")
      ),
      (
        "xn penalties explain CF2012000001 --db city.db --actor auditor:auditor",
        Text("the fine, line by line", "罚款如何得出，逐行说明")
      ),
    ],
    notes: [
      Text(
        "What the system reckons is a proposal; only a person's approval makes it a decision. Who a case is about is\n"
          + "read with `xn query penalty.personal`, and each reading is recorded.",
        "系统给出的是建议，经人批准方为决定。当事人身份以 `xn query penalty.personal` 查阅，每次查阅均留痕。")
    ]
  ) { arguments, terminal in
    guard let action = arguments.operands.first else { throw UsageError.missingOption("ACTION") }
    guard let ask = PenaltyRows.actions[action] else {
      let known = PenaltyRows.actions.keys.sorted()
      throw UsageError.wrongValue(
        "ACTION", action, known.joined(separator: "|"),
        hint: Suggestion.nearest(to: action, among: known))
    }
    return try ask(PenaltyRows(arguments: arguments, terminal: terminal))
  }
}

/// What one call of `xn penalties` asks, and how the answer is printed.
struct PenaltyRows: ActionQuestion {
  var arguments: Arguments
  var terminal: Terminal

  static let actions: [String: @Sendable (PenaltyRows) throws -> ExitCode] = [
    "list": { try $0.list() }, "show": { try $0.show() }, "explain": { try $0.explain() },
  ]

  /// Fen as yuan.
  static func yuan(_ fen: Int64?) -> String {
    fen.flatMap { Fraction(Int128($0), 100)?.rounded(2) } ?? ""
  }

  static func table(_ views: [Penalties.View]) -> [[String]] {
    [
      [
        "编号 number", "单位 unit", "违法行为 violation", "阶段 phase", "立案 opened", "罚款 fine", "已缴 paid",
        "加处 charge", "",
      ]
    ]
      + views.map { view in
        [
          view.number, view.unit, view.benchmarkChinese, view.phaseChinese, "\(view.opened)",
          yuan(view.fine ?? view.proposedFine), yuan(view.paid),
          view.charge > 0 ? yuan(view.charge) : "",
          view.overruns.map(\.chinese).joined(separator: " "),
        ]
      }
  }

  /// The reckoning and what the law asks for, a line each.
  static func lines(_ page: Penalties.Explanation) -> [String] {
    var rows = [["步骤 step", "依据 basis", "证据 evidence"]]
    for line in (page.proposal?.lines ?? []) + page.told {
      rows.append([line.chinese, line.article, line.evidence.joined(separator: " ")])
      rows.append(["  " + line.english])
    }
    return TextTable.lines(rows)
  }

  private func key() throws -> DossierKey {
    guard arguments.operands.count == 2 else { throw UsageError.missingOption("NUMBER") }
    let number = arguments.operands[1]
    guard DossierKey.isID(number) else {
      throw UsageError.wrongValue("NUMBER", number, "CF2012000001")
    }
    return DossierKey(.penalty, number)
  }

  private func list() throws -> ExitCode {
    let limit = try arguments.integer("limit") ?? 100
    guard (1...1_000).contains(limit) else {
      throw UsageError.wrongValue("--limit", "\(limit)", "1…1000")
    }
    let filter = Penalties.Filter(
      unit: arguments.string("unit") ?? "", benchmark: arguments.string("violation") ?? "",
      phase: try arguments.code("phase", chinese: \.chinese),
      after: arguments.string("after") ?? "",
      limit: Int32(limit))
    guard case .penaltyList(let list) = try answer(.penaltyList(filter)) else { return .no }
    if arguments.has("json") {
      terminal.json(list.json)
      return .done
    }
    for line in TextTable.lines(Self.table(list.penalties), right: [5, 6, 7]) {
      terminal.print(line)
    }
    if list.more { terminal.print("… --after \(list.penalties.last?.number ?? "")") }
    return .done
  }

  private func show() throws -> ExitCode {
    guard case .penaltyGet(let view) = try answer(.penaltyGet(Nothing()), on: try key()) else {
      return .no
    }
    if arguments.has("json") {
      terminal.json(view.json)
      return .done
    }
    func line(_ name: String, _ value: String) {
      if !value.isEmpty { terminal.print(TextTable.pad(name, to: 24) + value) }
    }
    func line(_ name: String, _ day: Day?) { line(name, day.map { "\($0)" } ?? "") }
    terminal.print("行政处罚案件 \(view.number)  \(view.phaseChinese)")
    line("单位 unit", view.unit)
    line("违法行为 violation", "\(view.benchmarkChinese) \(view.benchmark)")
    line("办案人员 officers", view.officers.joined(separator: " "))
    line("情节 circumstances", view.circumstances.map(\.chinese).joined(separator: "；"))
    line("立案 opened", view.opened)
    line("决定期限 decide by", view.decideBy)
    line(
      "建议 proposed",
      view.proposedFine.map { "\(view.band?.chinese ?? "") \(Self.yuan($0))元" } ?? "")
    line("听证申请期限 hearing by", view.hearingBy)
    line("听证 hearing", view.hearingDay)
    line("决定 decided", view.outcome.map { "\($0.chinese) \(Self.yuan(view.fine))元" } ?? "")
    line("送达 served", view.served)
    line("缴款期限 pay by", view.payBy)
    line("已缴 paid", view.paid > 0 ? "\(Self.yuan(view.paid))元" : "")
    line("未缴 outstanding", view.outstanding > 0 ? "\(Self.yuan(view.outstanding))元" : "")
    line("加处罚款 late charge", view.charge > 0 ? "\(Self.yuan(view.charge))元" : "")
    line("救济 appeal", view.appeal?.chinese ?? "")
    for limit in view.overruns { line("逾期 overrun", limit.chinese) }
    line("结案 closed", view.closure?.chinese ?? "")
    return .done
  }

  private func explain() throws -> ExitCode {
    guard
      case .penaltyExplain(let page) = try answer(.penaltyExplain(Nothing()), on: try key())
    else { return .no }
    if arguments.has("json") {
      terminal.json(page.json)
      return .done
    }
    terminal.print("裁量说明 \(page.number)")
    for line in Self.lines(page) { terminal.print(line) }
    if !page.reasons.isEmpty {
      terminal.print()
      terminal.print("说理（草稿） reasons (a draft)：\(page.reasons)")
    }
    return .done
  }
}
