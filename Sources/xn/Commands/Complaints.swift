import Xiaoneng

extension Tool {
  /// `xn complaints`: what the efficiency office, a unit, a complainant and the public read of complaints.
  static let complaints = Tool(
    name: "complaints",
    summary: Text(
      "complaints: lists, one of them, statistics, what is published", "效能投诉：列表、详情、统计、公布"),
    usage: [
      "complaints list --db FILE --actor ID:ROLE[:UNIT] [--unit CODE] [--category CODE] [--phase PHASE] [--after NUMBER]",
      "complaints show NUMBER --db FILE --actor ID:ROLE[:UNIT]",
      "complaints statistics --db FILE [--from DAY] [--to DAY] [--unit CODE] [--kind efficiency|ticket]",
      "complaints published --db FILE [--unit CODE] [--category CODE]",
      "complaints bulletin NAME --db FILE",
      "complaints open311 services|requests --db FILE",
    ],
    options: [
      Database.option, .actor, .at,
      .value("from", "DAY", "the first day (all)", "起始日（默认全部）"),
      .value("to", "DAY", "the last day (all)", "截止日（默认全部）"),
      .value("unit", "CODE", "only those about this unit", "仅该单位"),
      .value("category", "CODE", "only those of this category", "仅该类别"),
      .value("phase", "PHASE", "only those in this phase", "仅该阶段"),
      .value("after", "NUMBER", "only those numbered after this one", "仅该编号之后"),
      .value("limit", "N", "at most so many, 1…1000 (100)", "最多条数（100）"),
      .choice(
        "kind", Complaints.Kind.allCases.map(\.rawValue),
        "efficiency complaints (default) or hotline tickets", "效能投诉（默认）或热线工单"),
      .json,
    ],
    operands: ["ACTION", "NUMBER"],
    examples: [
      (
        "xn complaints list --db city.db --actor XN-c1:efficiencyOffice:469003XN00",
        Text("what is at hand", "在办投诉")
      ),
      (
        "xn complaints show TS2012000001 --db city.db --actor XN-hd:efficiencyHead:469003XN00",
        Text("one complaint", "一件投诉")
      ),
      (
        "xn complaints statistics --db city.db --from 2012-01-01 --to 2012-12-31",
        Text("a year's totals; broken down for the office", "年度统计（公众只见总数）")
      ),
      (
        "xn complaints bulletin 2011 --db danzhou.db",
        Text("a table as it was published", "已公布的统计表")
      ),
      (
        "xn complaints open311 services --db city.db",
        Text("services.json of Open311 GeoReport v2", "Open311 服务目录")
      ),
    ],
    notes: [
      Text(
        "Who complains is in none of these answers. It is read with `xn query complaint.personal`, by the few whom\n"
          + "the policy table names, and each reading is recorded. The public reads totals,\n"
          + "and in published tables whatever does not point at a person.",
        "以上均不含投诉人身份。身份仅由权限表所列人员以 `xn query complaint.personal` 查阅，每次查阅均留痕。公众可见总数，分项统计以公布的通报为准，可能指向个人的数不予公布。"
      )
    ]
  ) { arguments, terminal in try ComplaintQuestion.run(arguments, terminal) }
}

/// What one call of `xn complaints` asks, and how the answer is printed.
private struct ComplaintQuestion: ActionQuestion {
  var arguments: Arguments
  var terminal: Terminal

  static let actions: [String: @Sendable (ComplaintQuestion) throws -> ExitCode] = [
    "list": { try $0.list() }, "show": { try $0.show() }, "statistics": { try $0.statistics() },
    "published": { try $0.published() }, "bulletin": { try $0.bulletin() },
    "open311": { try $0.open311() },
  ]

  private func filter() throws -> Complaints.Filter {
    let limit = try arguments.integer("limit") ?? 100
    guard (1...1_000).contains(limit) else {
      throw UsageError.wrongValue("--limit", "\(limit)", "1…1000")
    }
    return Complaints.Filter(
      unit: arguments.string("unit") ?? "", category: arguments.string("category") ?? "",
      phase: try arguments.code("phase", chinese: \.chinese),
      after: arguments.string("after") ?? "",
      limit: Int32(limit))
  }

  private func list() throws -> ExitCode {
    guard case .complaintList(let list) = try answer(.complaintList(try filter())) else {
      return .no
    }
    if arguments.has("json") {
      terminal.json(list.json)
      return .done
    }
    var rows = [
      ["编号 number", "阶段 phase", "类别 category", "单位 unit", "收件 received", "期限 due", "灯", ""]
    ]
    for view in list.complaints {
      rows.append([
        view.number, view.phaseChinese, view.categoryChinese, view.unit, "\(view.received)",
        view.due.map { "\($0)" } ?? "", view.light.chinese, marks(of: view),
      ])
    }
    for line in TextTable.lines(rows) { terminal.print(line) }
    if list.more { terminal.print("… --after \(list.complaints.last?.number ?? "")") }
    return .done
  }

  private func marks(of view: Complaints.View) -> String {
    [
      view.urgent ? "打击报复举报" : "", view.supervised ? "督办" : "", view.reopened ? "重办" : "",
      view.held ? "保全" : "", view.faults.map(\.rawValue).joined(separator: " "),
    ].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func show() throws -> ExitCode {
    guard arguments.operands.count == 2 else { throw UsageError.missingOption("NUMBER") }
    let number = arguments.operands[1]
    guard DossierKey.isID(number) else {
      throw UsageError.wrongValue("NUMBER", number, "TS2012000001")
    }
    let key = DossierKey(.complaint, number)
    guard case .complaintGet(let view) = try answer(.complaintGet(Nothing()), on: key) else {
      return .no
    }
    if arguments.has("json") {
      terminal.json(view.json)
      return .done
    }
    func line(_ name: String, _ value: String) {
      if !value.isEmpty { terminal.print(TextTable.pad(name, to: 22) + value) }
    }
    func line(_ name: String, _ day: Day?) { line(name, day.map { "\($0)" } ?? "") }
    terminal.print("\(view.kind.chinese) \(view.number)  \(view.phaseChinese)  \(marks(of: view))")
    line("类别 category", view.categoryChinese)
    line("被投诉单位 unit", view.unit)
    line("被投诉人 persons", view.persons.joined(separator: " "))
    line("涉及 concerns", view.concerns.map { "\($0)" } ?? "")
    line(
      "来源 channel",
      [
        Complaints.Channel(rawValue: view.channel)?.chinese ?? "",
        Complaints.Identity(rawValue: view.identity)?.chinese ?? "",
      ].filter { !$0.isEmpty }.joined(separator: "，"))
    line("收件 received", view.received)
    line("受理 accepted", view.accepted)
    line(
      "办理 handled",
      [Complaints.Mode(rawValue: view.mode)?.chinese ?? "", view.handledBy]
        .filter { !$0.isEmpty }.joined(separator: " ")
        + (view.officers.isEmpty ? "" : "（\(view.officers.joined(separator: " "))）"))
    line("期限 due", view.due.map { "\($0)  余\(view.remaining ?? 0)日  \(view.light.chinese)" } ?? "")
    for request in view.explanations {
      line(
        "说明 explanation \(request.number)",
        "\(request.replyBy)前  \(request.answered ? "已答" : "未答")  \(request.question)")
    }
    if view.evidence > 0 { line("证据 evidence", "\(view.evidence)件") }
    line("认定 finding", view.findingChinese)
    line("办结 closed", view.closed)
    line("答复 replied", view.replied)
    line("复查 review", view.review)
    line("并入 first", view.first.map { "\($0)" } ?? "")
    line("并件 joined", view.joined.map { "\($0)" }.joined(separator: " "))
    for fault in view.faults { line("监察 fault \(fault.rawValue)", fault.chinese) }
    line("公布 published", view.summary)
    return .done
  }

  private func statistics() throws -> ExitCode {
    var period = Complaints.Period()
    period.from = try arguments.day("from") ?? .first
    period.through = try arguments.day("to") ?? .last
    period.unit = arguments.string("unit") ?? ""
    period.kind = Complaints.Kind(rawValue: arguments.string("kind") ?? "") ?? .efficiency
    guard case .complaintStatistics(let table) = try answer(.complaintStatistics(period)) else {
      return .no
    }
    if arguments.has("json") {
      terminal.json(table.json)
      return .done
    }
    terminal.print(table.text)
    return .done
  }

  private func published() throws -> ExitCode {
    guard case .complaintPublished(let list) = try answer(.complaintPublished(try filter())) else {
      return .no
    }
    if arguments.has("json") {
      terminal.json(list.json)
      return .done
    }
    var rows = [["编号 number", "办结 closed", "单位 unit", "类别 category", "认定 finding", "结果 result"]]
    for row in list.complaints {
      rows.append([
        row.number, "\(row.closed)", row.unit, row.categoryChinese, row.findingChinese,
        row.summary + (row.corrected ? "（更正）" : ""),
      ])
    }
    for line in TextTable.lines(rows) { terminal.print(line) }
    if list.more { terminal.print("… --after \(list.complaints.last?.number ?? "")") }
    return .done
  }

  private func bulletin() throws -> ExitCode {
    guard arguments.operands.count == 2 else { throw UsageError.missingOption("NAME") }
    let name = arguments.operands[1]
    guard DossierKey.isID(name) else { throw UsageError.wrongValue("NAME", name, "2011") }
    let key = DossierKey(.bulletin, name)
    guard case .bulletinGet(let issue) = try answer(.bulletinGet(Nothing()), on: key) else {
      return .no
    }
    if arguments.has("json") {
      terminal.json(issue.json)
    } else {
      terminal.print(issue.table.text)
    }
    return .done
  }

  /// The arrays of the standard, as a portal serves them.
  private func open311() throws -> ExitCode {
    switch arguments.operands.dropFirst().first {
    case "services":
      guard case .open311Services(let list) = try answer(.open311Services(Nothing())) else {
        return .no
      }
      terminal.json(.array(list.services.map(\.json)))
    case "requests":
      var filter = Complaints.Open311Filter()
      filter.serviceCode = arguments.string("category") ?? ""
      filter.startDate = try arguments.day("from").map(Open311Date.day)
      filter.endDate = try arguments.day("to").map(Open311Date.day)
      guard case .open311Requests(let list) = try answer(.open311Requests(filter)) else {
        return .no
      }
      terminal.json(.array(list.requests.map(\.json)))
    case let other:
      throw UsageError.wrongValue("NUMBER", other ?? "", "services|requests")
    }
    return .done
  }
}
