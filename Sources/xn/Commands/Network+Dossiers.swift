import Xiaoneng

/// What `xn network` tells of the points and mandates in a database.
extension NetworkQuestion {
  private func none() throws {
    if arguments.operands.count > 1 { throw UsageError.extraArgument(arguments.operands[1]) }
  }

  private static func minute(_ moment: Instant?) -> String {
    String((moment?.text() ?? "").prefix(16)).replacing("T", with: " ")
  }

  func points() throws -> ExitCode {
    try none()
    let filter = Network.PointFilter(
      tier: arguments.string("tier").flatMap(Network.Tier.init),
      parent: arguments.string("parent") ?? "", after: arguments.string("after") ?? "",
      limit: try arguments.limit())
    guard case .pointList(let list) = try answer(.pointList(filter)) else { return .no }
    if arguments.has("json") {
      terminal.json(list.json)
      return .done
    }
    var rows = [
      [
        "代码 code", "网点 point", "层级 tier", "上级 parent", "责任单位 unit", "开办 opened", "停办 closed",
        "事项 items", "代办员 agents",
      ]
    ]
    for view in list.points {
      let point = view.point
      rows.append([
        view.code, point.name, point.tier.chinese, point.parent, point.unit, "\(point.opened)",
        view.closed.map { "\($0)" } ?? "", "\(point.items.count)", "\(point.agents.count)",
      ])
    }
    for line in TextTable.lines(rows, right: [7, 8]) { terminal.print(line) }
    if list.more { terminal.print("… --after \(list.points.last?.code ?? "")") }
    return .done
  }

  func list() throws -> ExitCode {
    try none()
    let filter = Network.MandateFilter(
      point: arguments.string("point") ?? "",
      phase: try arguments.code("phase", chinese: \.chinese),
      after: arguments.string("after") ?? "", limit: try arguments.limit())
    guard case .mandateList(let list) = try answer(.mandateList(filter)) else { return .no }
    if arguments.has("json") {
      terminal.json(list.json)
      return .done
    }
    var rows = [
      [
        "编号 number", "网点 point", "事项 item", "委托 given", "进度 phase", "期限 due", "代办 agent",
        "机关 organ", "合计 total", "逾期 late",
      ]
    ]
    for view in list.mandates {
      rows.append([
        view.number, view.point, view.item, Self.minute(view.given), view.phaseChinese,
        view.due.map { "\($0)" } ?? "", "\(view.agentDays)", "\(view.organDays)",
        "\(view.totalDays)", view.late.map(\.chinese).joined(separator: "、"),
      ])
    }
    for line in TextTable.lines(rows, right: [6, 7, 8]) { terminal.print(line) }
    if list.more { terminal.print("… --after \(list.mandates.last?.number ?? "")") }
    return .done
  }

  func show() throws -> ExitCode {
    guard arguments.operands.count == 2 else { throw UsageError.missingOption("NUMBER") }
    let number = arguments.operands[1]
    guard DossierKey.isID(number) else {
      throw UsageError.wrongValue("NUMBER", number, "DB2012000001")
    }
    guard
      case .mandateGet(let view) = try answer(
        .mandateGet(Nothing()), on: DossierKey(.mandate, number))
    else { return .no }
    if arguments.has("json") {
      terminal.json(view.json)
      return .done
    }
    func line(_ name: String, _ value: String) {
      if !value.isEmpty { terminal.print(TextTable.pad(name, to: 26) + value) }
    }
    terminal.print("代办 \(view.number)  \(view.tier.chinese)  \(view.phaseChinese)")
    line("网点 point", view.point)
    line("事项 item", view.item)
    line("受理机关 organ", view.organ)
    line("代办员 agent", view.agent)
    line("委托 given", Self.minute(view.given))
    line("现在何处 at", view.at)
    line("下一期限 due", view.due.map { "\($0)" } ?? "")
    line("办件 case", view.case)
    line("受理告知期限 organ due", view.organDue.map { "\($0)" } ?? "")
    line("办理结果 result", view.result?.chinese ?? "")
    line("送达 delivered", Self.minute(view.delivered))
    line("代办 agent days", "\(view.agentDays)个工作日")
    line("受理机关 organ days", "\(view.organDays)个工作日")
    line("申请人合计 total days", "\(view.totalDays)个工作日")
    line("逾期 late", view.late.map(\.chinese).joined(separator: "、"))
    if view.charged > 0 { line("收费 charged", PenaltyRows.yuan(view.charged) + "元") }
    guard !view.legs.isEmpty else { return .done }
    terminal.print()
    var rows = [
      [
        "交接 leg", "自 from", "至 to", "转交 handed", "移交人 by", "期限 due", "逾期 late", "签收 received",
        "签收人 by",
      ]
    ]
    for leg in view.legs {
      rows.append([
        "\(leg.number)", leg.from.isEmpty ? "受理机关" : leg.from, leg.to.isEmpty ? "受理机关" : leg.to,
        Self.minute(leg.handed), leg.handedBy, "\(leg.due)", leg.late == 0 ? "" : "\(leg.late)",
        Self.minute(leg.received), leg.receivedBy,
      ])
    }
    for line in TextTable.lines(rows, right: [6]) { terminal.print(line) }
    return .done
  }

  /// What the network in a database reaches, and how its mandates fare.
  func covered() throws -> ExitCode {
    guard case .networkCoverage(let covered) = try answer(.networkCoverage(Nothing())) else {
      return .no
    }
    if arguments.has("json") {
      terminal.json(covered.json)
      return .done
    }
    table(covered.coverage)
    terminal.print()
    func share(_ count: Int32, _ all: Int32) -> String {
      guard let part = Fraction(Int128(count), Int128(all)) else { return "\(count)" }
      return "\(count)  \(part.percent(1))%"
    }
    terminal.print("代办 mandates        \(covered.mandates)")
    terminal.print("已转交 handed up     \(covered.handed)")
    terminal.print("按时转交 in time     " + share(covered.inTime, covered.handed))
    terminal.print("就近办结 at the tier " + share(covered.local, covered.mandates))
    terminal.print("仅引导 guided only   \(covered.guided)")
    if covered.charged > 0 { terminal.print("代办收费 charged     \(covered.charged)") }
    return .done
  }
}
