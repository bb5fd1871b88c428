import Xiaoneng

/// What `xn inspect` tells of inspections in a database.
extension InspectionQuestion {
  private func key() throws -> DossierKey {
    guard arguments.operands.count == 2 else { throw UsageError.missingOption("NUMBER") }
    let number = arguments.operands[1]
    guard DossierKey.isID(number) else {
      throw UsageError.wrongValue("NUMBER", number, "DC2012000001")
    }
    return DossierKey(.inspection, number)
  }

  private func limit() throws -> Int32 {
    let limit = try arguments.integer("limit") ?? 100
    guard (1...1_000).contains(limit) else {
      throw UsageError.wrongValue("--limit", "\(limit)", "1…1000")
    }
    return Int32(limit)
  }

  private static func text(_ day: Day?) -> String { day.map { "\($0)" } ?? "" }

  func list() throws -> ExitCode {
    if arguments.operands.count > 1 { throw UsageError.extraArgument(arguments.operands[1]) }
    let filter = Inspections.Filter(
      unit: arguments.string("unit") ?? "", phase: try arguments.code("phase", chinese: \.chinese),
      plan: arguments.string("plan") ?? "", after: arguments.string("after") ?? "",
      limit: try limit())
    guard case .inspectionList(let list) = try answer(.inspectionList(filter)) else { return .no }
    if arguments.has("json") {
      terminal.json(list.json)
      return .done
    }
    var rows = [
      [
        "编号 number", "种类 kind", "对象 object", "形式 manner", "进度 phase", "开展 opened",
        "问题 findings", "责令 orders", "未销号 open", "结论 concluded",
      ]
    ]
    for view in list.inspections {
      rows.append([
        view.number, view.subject.kind.chinese, view.subject.object, view.subject.manner.chinese,
        view.phaseChinese, Self.text(view.opened), "\(view.findings.count)",
        "\(view.orders.count)", "\(view.orders.count { $0.light != .grey })",
        Self.text(view.concluded),
      ])
    }
    for line in TextTable.lines(rows, right: [6, 7, 8]) { terminal.print(line) }
    if list.more { terminal.print("… --after \(list.inspections.last?.number ?? "")") }
    return .done
  }

  func show() throws -> ExitCode {
    guard case .inspectionGet(let view) = try answer(.inspectionGet(Nothing()), on: try key())
    else { return .no }
    if arguments.has("json") {
      terminal.json(view.json)
      return .done
    }
    func line(_ name: String, _ value: String) {
      if !value.isEmpty { terminal.print(TextTable.pad(name, to: 26) + value) }
    }
    let subject = view.subject
    terminal.print("督查 \(view.number)  \(subject.kind.chinese)  \(view.phaseChinese)")
    line("督查内容 topic", subject.topic)
    line("督查对象 object", "\(subject.target.chinese) \(subject.object)")
    line("责任单位 unit", subject.unit)
    line("督查方式 ways", subject.ways.map(\.chinese).joined(separator: "；"))
    line("开展形式 manner", subject.manner.chinese)
    line("督查计划 plan", subject.plan.isEmpty ? "" : "\(subject.plan) \(subject.row)")
    line("事先存证 sealed", view.sealed)
    line("开展 opened", Self.text(view.opened))
    line("督查人员 inspectors", view.inspectors.joined(separator: "、"))
    line("督查组长 leader", view.leader)
    line("结论期限 conclude by", Self.text(view.concludeBy))
    line("结论 concluded", [Self.text(view.concluded), view.conclusion].joined(separator: " "))
    line("异议期限 object by", Self.text(view.objectBy))
    line("复核期限 answer by", Self.text(view.answerBy))
    line("复核结论 review", view.review?.chinese ?? "")
    line("逾期 overran", view.overruns.map(\.chinese).joined(separator: "；"))
    table(
      ["检查内容 item", "是否符合 met", "情况 note"],
      view.form.map { [$0.item, $0.met ? "符合 yes" : "不符合 no", $0.note] })
    table(
      ["问题 finding", "类别 code", "核实 verified", "听取意见 heard", "雷同度 likeness", "证据 evidence"],
      view.findings.map { finding in
        [
          "\(finding.number)", finding.code, finding.verified ? "是 yes" : "",
          finding.heard ? "是 yes" : "",
          finding.likeness.flatMap { Fraction(Int128($0), 10_000)?.percent(2) }.map { $0 + "%" }
            ?? "", finding.evidence.joined(separator: "；"),
        ]
      })
    table(Self.orderHead, view.orders.map(Self.row))
    table(
      ["措施 measure", "种类 kind", "批准 approval", "媒体或机关 medium", "实施 published", "更正 corrected"],
      view.measures.map { measure in
        [
          "\(measure.number)", measure.kind.chinese, measure.approval, measure.medium,
          Self.text(measure.published), Self.text(measure.corrected),
        ]
      })
    return .done
  }

  private func table(_ head: [String], _ rows: [[String]]) {
    guard !rows.isEmpty else { return }
    terminal.print()
    for line in TextTable.lines([head] + rows) { terminal.print(line) }
  }

  private static let orderHead = [
    "责令 order", "单位 unit", "要求 demand", "文书 document", "进度 progress", "期限 due", "余 left",
    "退回 sent back", "催办 urged", "",
  ]

  private static func row(_ order: Inspections.OrderView) -> [String] {
    [
      "\(order.inspection)-\(order.number)", order.unit, order.demand.chinese,
      order.documentNumber, order.progress.chinese, "\(order.due)",
      order.left.map { "\($0)" } ?? "", order.sentBack == 0 ? "" : "\(order.sentBack)",
      order.urged.map(\.chinese).joined(separator: "、"),
      [order.light == .grey ? "" : order.light.chinese, order.late ? "逾期 late" : ""]
        .filter { !$0.isEmpty }.joined(separator: " "),
    ]
  }

  func orders() throws -> ExitCode {
    if arguments.operands.count > 1 { throw UsageError.extraArgument(arguments.operands[1]) }
    let filter = Inspections.OrderFilter(
      unit: arguments.string("unit") ?? "", limit: try limit())
    guard case .inspectionOrders(let board) = try answer(.inspectionOrders(filter)) else {
      return .no
    }
    if arguments.has("json") {
      terminal.json(board.json)
      return .done
    }
    terminal.print("未销号责令 open orders   红 \(board.red)  黄 \(board.amber)  绿 \(board.green)")
    table(Self.orderHead, board.orders.map(Self.row))
    return .done
  }

  /// The commitment to a surprise visit, which goes into the plan before the visit.
  func seal() throws -> ExitCode {
    let json = try JSONValue(parsing: try Input.read(try file(1), most: JSONValue.largest))
    guard case .object(let members) = json, let text = json["nonce"]?.string,
      let nonce = LedgerDigest(hex: text)
    else { throw UsageError.missingOption("nonce") }
    let surprise = try Inspections.Surprise.read(
      .object(members.filter { $0.key != "nonce" }))
    let commitment = surprise.commitment(nonce)
    if arguments.has("json") {
      terminal.json(["commitment": .string(commitment.hex)])
    } else {
      terminal.print("承诺值 commitment    \(commitment.hex)")
      terminal.print("存入督查计划后保密随机数，到场开展时启封。 Enter it in the plan, keep the nonce until the visit.")
    }
    return .done
  }
}
