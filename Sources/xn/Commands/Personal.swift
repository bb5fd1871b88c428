import Xiaoneng

extension Tool {
  /// `xn personal`: what a person may know of their data in a dossier.
  static let personal = Tool(
    name: "personal",
    summary: Text(
      "a person's data in a dossier: requests, who read them, a copy", "个人信息：请求与答复、查阅记录、副本"),
    usage: [
      "personal requests NUMBER --db FILE --actor ID:ROLE[:UNIT] [--json]",
      "personal readings NUMBER --db FILE --actor ID:ROLE[:UNIT] [--json]",
      "personal export NUMBER --db FILE --actor ID:applicant [--json]",
      "personal attempts [NUMBER] --db FILE --actor ID:ROLE[:UNIT] [--from DAY] [--to DAY] [--reader ID] [--json]",
    ],
    options: [
      Database.option, .actor, .at,
      .value("from", "DAY", "attempts: from this day on (all)", "起始日"),
      .value("to", "DAY", "attempts: up to this day (all)", "截止日"),
      .value("reader", "ID", "attempts: of this person only", "仅该人员"), .calendar, .json,
    ],
    operands: ["ACTION", "NUMBER"],
    examples: [
      (
        "xn personal readings 469003GS00-XK-0001201208010001 --db city.db --actor a-17:applicant",
        Text("in which role, of which unit and what for they were read", "何时、何单位、以何目的查阅过")
      ),
      (
        "xn personal export 469003GS00-XK-0001201208010001 --db city.db --actor a-17:applicant",
        Text("a copy of all that is kept; itself recorded as a reading", "取得副本（本次查阅同样留痕）")
      ),
      (
        "xn personal requests 469003GS00-XK-0001201208010001 --db city.db --actor auditor:auditor",
        Text("what was asked, what became of it, and until when it is kept", "请求、答复期限与保管期限")
      ),
      (
        "xn personal attempts --db city.db --actor sup:supervisor",
        Text("who tried to read what they may not", "谁试图查阅而被拒")
      ),
    ],
    notes: [
      Text(
        "Asking and answering are commands: xn do personal.ask --kind correction …, personal.answer, personal.correct,\n"
          + "personal.hold, personal.release, personal.approveErasure; xn help WORD has each with its fields.",
        "提出请求、答复、更正、保全、同意删除用 xn do：personal.ask、personal.answer、personal.correct、\n"
          + "personal.hold、personal.release、personal.approveErasure；字段见 xn help WORD。")
    ],
    run: PersonalQuestion.run
  )
}

/// What one call of `xn personal` asks, and how the answer is printed.
struct PersonalQuestion: ActionQuestion {
  var arguments: Arguments
  var terminal: Terminal

  static let actions: [String: @Sendable (PersonalQuestion) throws -> ExitCode] = [
    "requests": { try $0.requests() }, "readings": { try $0.readings() },
    "export": { try $0.export() }, "attempts": { try $0.attempts() },
  ]

  private func answer(_ query: Query, writes: Bool = false) throws -> Answer {
    guard arguments.operands.count == 2 else { throw UsageError.missingOption("NUMBER") }
    let key = try DossierKey.named(arguments.operands[1])
    let session = try DeskSession(arguments, terminal)
    let engine = writes ? try session.writing() : try session.reading()
    return try DeskSession.answer(
      try engine.query(query, on: key, by: try session.required(), at: session.at))
  }

  private func requests() throws -> ExitCode {
    guard case .personalRequests(let list) = try answer(.personalRequests(Nothing())) else {
      return .no
    }
    if arguments.has("json") {
      terminal.json(list.json)
      return .done
    }
    var rows = [
      [
        "序号 number", "事项 kind", "信息类别 slot", "提出 asked", "答复期限 due", "答复 answer", "理由 reason",
        "逾期 late",
      ]
    ]
    for view in list.requests {
      rows.append([
        "\(view.asked.number)", view.asked.kind.chinese,
        view.asked.slot.isEmpty ? "全部 all" : view.asked.slot, view.at.minute,
        "\(view.asked.due)", view.response.map { $0.granted ? "已办 done" : "不同意 refused" } ?? "",
        view.response?.reason ?? "", view.late ? "逾期 late" : "",
      ])
    }
    if list.requests.isEmpty {
      terminal.print("没有请求 no requests")
    } else {
      for line in TextTable.lines(rows) { terminal.print(line) }
    }
    if let until = list.keptUntil { terminal.print("保管期限至 kept until   \(until)") }
    if list.held { terminal.print("依法保全中，不得删除 under a hold; nothing may be erased") }
    return .done
  }

  private func readings() throws -> ExitCode {
    guard case .personalReadings(let list) = try answer(.personalReadings(Nothing())) else {
      return .no
    }
    if arguments.has("json") {
      terminal.json(list.json)
      return .done
    }
    guard !list.readings.isEmpty else {
      terminal.print("没有查阅记录 never read")
      return .done
    }
    let names = list.readings.contains { !$0.reader.isEmpty }
    var rows = [["时刻 at", "角色 role", "单位 unit", "信息类别 slot", "目的 purpose"]]
    if names { rows[0] += ["查阅人 reader", "结果 result"] }
    for view in list.readings {
      var row = [
        view.at.minute, view.role.chinese, view.unit, view.slot, view.purpose,
      ]
      if names { row += [view.reader, view.denied ? "被拒 refused" : ""] }
      rows.append(row)
    }
    for line in TextTable.lines(rows) { terminal.print(line) }
    return .done
  }

  private func attempts() throws -> ExitCode {
    var filter = PersonalRights.AttemptFilter(limit: 1_000)
    (filter.from, filter.through) = (try arguments.day("from"), try arguments.day("to"))
    filter.reader = arguments.string("reader") ?? ""
    guard arguments.operands.count <= 2 else {
      throw UsageError.extraArgument(arguments.operands[2])
    }
    if arguments.operands.count == 2 {
      filter.dossier = try DossierKey.named(arguments.operands[1])
    }
    let session = try DeskSession(arguments, terminal)
    let reply = try session.reading().query(
      .personalAttempts(filter), by: try session.required(), at: session.at)
    guard case .personalAttempts(let list) = try DeskSession.answer(reply) else { return .no }
    if arguments.has("json") {
      terminal.json(list.json)
      return .done
    }
    guard !list.attempts.isEmpty else {
      terminal.print("没有被拒的查阅 no attempts")
      return .done
    }
    var rows = [
      ["时刻 at", "查阅人 reader", "角色 role", "单位 unit", "卷宗 dossier", "信息类别 slot", "查询 query"]
    ]
    for view in list.attempts {
      rows.append([
        view.at.minute, view.reader, view.role.chinese, view.unit, view.dossier, view.slot,
        view.query + (view.last ? "（当日其后未再记录 later ones are not recorded）" : ""),
      ])
    }
    for line in TextTable.lines(rows) { terminal.print(line) }
    if list.more { terminal.print("另有更早的 there are older ones") }
    return .done
  }

  private func export() throws -> ExitCode {
    guard case .personalExport(let copy) = try answer(.personalExport(Nothing()), writes: true)
    else { return .no }
    if arguments.has("json") {
      terminal.json(copy.json)
      return .done
    }
    for kept in copy.kept { terminal.print("\(kept.slot)  \(kept.value.text)") }
    for slot in copy.erased { terminal.print("\(slot)  已删除 erased") }
    return .done
  }
}
