import Xiaoneng

extension Tool {
  /// `xn network`: the clocks of a mandate, and what a service network reaches.
  static let network = Tool(
    name: "network",
    summary: Text(
      "three-tier service network: clocks of a mandate, coverage", "三级便民服务网络：代办期限、覆盖情况"),
    usage: [
      "network foresee --mandate DAY --tier village|town [--via town] [--urgent] [--handed DAY] [--profile FILE] [--calendar …] [--json]",
      "network coverage FILE [--json]",
      "network coverage --db FILE --actor ID:ROLE[:UNIT] [--json]",
      "network points --db FILE --actor ID:ROLE[:UNIT] [--tier TIER] [--parent CODE] [--after CODE] [--json]",
      "network list --db FILE --actor ID:ROLE[:UNIT] [--point CODE] [--phase PHASE] [--after NUMBER] [--json]",
      "network show NUMBER --db FILE --actor ID:ROLE[:UNIT] [--json]",
      "network explain NUMBER --db FILE --actor ID:ROLE[:UNIT] [--json]",
      "network statistics --from DAY --through DAY --db FILE --actor ID:ROLE[:UNIT] [--unit CODE] [--json]",
    ],
    options: [
      .value("mandate", "DAY", "foresee: the day of the mandate, itself not counted", "委托日（当日不计入）"),
      .choice(
        "tier", Network.Tier.allCases.map(\.rawValue),
        "foresee: where the mandate was given; points: only this tier",
        "委托层级"),
      .choice(
        "via", Network.Tier.allCases.map(\.rawValue),
        "foresee: who receives it before the organ that decides", "经由层级"),
      .flag("urgent", "foresee: handed up at once", "特事特办，即时转交"),
      .value(
        "handed", "DAY",
        "foresee: the day on which it was handed up; the last day for it by default",
        "实际转交日（默认为期限最后一日）"),
      .profile, .calendar, Database.option, .actor, .at,
      .value("from", "DAY", "statistics: the first day", "起始日"),
      .value("through", "DAY", "statistics: the last day", "截止日"),
      .value("unit", "CODE", "statistics: only this unit's", "仅该单位"),
      .value("parent", "CODE", "points: only those below this one", "仅该上级网点"),
      .value("point", "CODE", "list: only those given at this point", "仅该网点"),
      .value("phase", "PHASE", "list: only those in this phase", "仅该阶段"),
      .value("after", "CODE|NUMBER", "only those after this one", "仅该编号之后"),
      .value("limit", "N", "at most so many, 1…1000 (100)", "最多条数（100）"), .json,
    ],
    operands: ["ACTION", "FILE|NUMBER"],
    examples: [
      (
        "xn network foresee --mandate 2012-09-27 --tier village",
        Text("the agent's last day and the organ's, each with its reason", "代办与受理机关的期限，逐条说明理由")
      ),
      (
        "xn network foresee --mandate 2012-09-27 --tier village --via town --handed 2012-10-09 --json",
        Text("by way of the town, and a day late", "经镇转交，逾期一日")
      ),
      (
        "xn network points --db city.db --actor auditor:auditor",
        Text("the points of the three tiers", "三级服务网点")
      ),
      (
        "xn network show DB2012000001 --db city.db --actor auditor:auditor",
        Text("one mandate: its way, its receipts, its three clocks", "代办件的交接与三项时限")
      ),
      (
        "xn network explain DB2012000001 --db city.db --actor auditor:auditor",
        Text("each last day of a mandate, day by day, with its ground", "代办各期限逐日说明")
      ),
      (
        "xn network coverage network.json",
        Text("points of places, tier by tier", "各级网点覆盖率")
      ),
    ],
    notes: [
      Text(
        "The hand-over is taken as received on its day. FILE (- for stdin) is JSON: {\"towns\":17,\"points\":[{\"code\":\"S\",\n"
          + "\"tier\":\"city\",\"items\":[{\"item\":\"A\",\"mode\":\"decide\"}]},{\"code\":\"Z1\",\"tier\":\"town\",\"parent\":\"S\",\"agents\":2,\n"
          + "\"items\":[{\"item\":\"A\"}]}]}; a point offers only what its parent offers or what it decides itself. xn schema\n"
          + "network says all of it.",
        "转交视为当日收到；受理机关的期限自收到之日起算，代办逾期不影响。文件为 JSON，格式见 xn schema network：\n"
          + "网点只能提供上级网点提供的事项或者本级自办的事项；没有登记总数的层级不计算覆盖率。")
    ],
    run: NetworkQuestion.run
  )
}

/// What one call of `xn network` asks, and how the answer is printed.
struct NetworkQuestion: ActionQuestion {
  var arguments: Arguments
  var terminal: Terminal

  static let actions: [String: @Sendable (NetworkQuestion) throws -> ExitCode] = [
    "foresee": { try $0.foresee() }, "coverage": { try $0.coverage() },
    "points": { try $0.points() }, "list": { try $0.list() }, "show": { try $0.show() },
    "statistics": { try $0.statistics() }, "explain": { try $0.explain() },
  ]

  private func foresee() throws -> ExitCode {
    if arguments.operands.count > 1 { throw UsageError.extraArgument(arguments.operands[1]) }
    let day = try arguments.requiredDay("mandate")
    guard let tier = Network.Tier(rawValue: try arguments.required("tier")) else {
      throw UsageError.missingOption("--tier")
    }
    var mandate = Network.Mandate(mandate: day, tier: tier)
    mandate.via = arguments.string("via").flatMap(Network.Tier.init)
    mandate.urgent = arguments.has("urgent")
    mandate.handed = try arguments.day("handed")
    let calendar = try arguments.calendar()
    let profile = try arguments.profile(on: day)
    let foresight = try Network.Foresight(
      mandate, under: profile.network, noticeDays: profile.acceptNoticeDays, in: calendar)
    if arguments.has("json") {
      terminal.json(foresight.line.json)
      return .done
    }
    var rows = [["日期 date", "", "时限 clock", "理由 why"]]
    for reason in foresight.reasons {
      rows.append([
        "\(reason.day)", CalendarText.weekday(reason.day), reason.clock, reason.chinese,
      ])
      rows.append(["", "", "", reason.english])
    }
    for line in TextTable.lines(rows) { terminal.print(line) }
    terminal.print()
    terminal.print("代办 agent           \(foresight.agentDays)个工作日 working days")
    terminal.print("受理机关 organ       \(foresight.organDays)个工作日 working days")
    terminal.print("申请人合计 applicant \(foresight.totalDays)个工作日 working days")
    if foresight.line.agentLate > 0 {
      terminal.print("代办逾期 agent late  \(foresight.line.agentLate)个工作日 working days")
    }
    if foresight.line.provisional {
      terminal.print()
      terminal.print(CalendarText.provisional(calendar))
    }
    return .done
  }

  private func coverage() throws -> ExitCode {
    if arguments.operands.count == 1, arguments.has("db") { return try covered() }
    guard arguments.operands.count == 2 else { throw UsageError.missingOption("FILE") }
    let plan = try Network.Plan.read(
      try JSONValue(parsing: try Input.read(arguments.operands[1], most: JSONValue.largest)))
    let coverage = try plan.coverage()
    if arguments.has("json") {
      terminal.json(coverage.json)
      return .done
    }
    table(coverage)
    return .done
  }

  /// A row for each tier.
  func table(_ coverage: Network.Coverage) {
    var rows = [
      [
        "层级 tier", "网点 points", "应设 of", "覆盖率 share", "代办员 agents", "每点代办员 each", "事项 items",
        "自办 decided",
      ]
    ]
    for tier in coverage.tiers {
      let each = Fraction(Int128(tier.agents), Int128(tier.points))?.rounded(1) ?? "—"
      rows.append([
        tier.tier.chinese, "\(tier.points)", tier.of.map { "\($0)" } ?? "未登记",
        tier.share.map { $0.percent(1) + "%" } ?? "—", "\(tier.agents)", each, "\(tier.items)",
        "\(tier.decided)",
      ])
    }
    for line in TextTable.lines(rows, right: [1, 2, 3, 4, 5, 6, 7]) { terminal.print(line) }
  }
}
