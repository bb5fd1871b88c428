import Xiaoneng

extension Tool {
  /// `xn inspect`: draws that anyone can check, and how much two plans are alike.
  static let inspect = Tool(
    name: "inspect",
    summary: Text(
      "inspections: lists, orders that are open, draws that anyone can check, plans that are alike",
      "督查：列表、整改看板、可复核的随机抽取、方案雷同比对"),
    usage: [
      "inspect draw FILE [--profile FILE] [--json]",
      "inspect draw-verify FILE [--profile FILE] [--json]",
      "inspect alike FILE FILE [--without NAME …] [--profile FILE] [--json]",
      "inspect seal FILE [--json]",
      "inspect list --db FILE --actor ID:ROLE[:UNIT] [--unit CODE] [--phase PHASE] [--plan NAME] [--after NUMBER] [--json]",
      "inspect show NUMBER --db FILE --actor ID:ROLE[:UNIT] [--json]",
      "inspect explain NUMBER|PLAN --db FILE --actor ID:ROLE[:UNIT] [--json]",
      "inspect statistics --from DAY --through DAY --db FILE --actor ID:ROLE[:UNIT] [--unit CODE] [--json]",
      "inspect orders --db FILE --actor ID:ROLE[:UNIT] [--unit CODE] [--json]",
    ],
    options: [
      .value(
        "without", "NAME", "alike: a unit's own name, which counts for nothing",
        "比对时除去的单位名称", repeats: true),
      .profile, Database.option, .actor, .at,
      .value("from", "DAY", "statistics: the first day", "起始日"),
      .value("through", "DAY", "statistics: the last day", "截止日"),
      .value("unit", "CODE", "only this unit's", "仅该单位"),
      .value("phase", "PHASE", "list: only those in this phase", "仅该进度"),
      .value("plan", "NAME", "list: only those by this plan", "仅该督查计划"),
      .value("after", "NUMBER", "list: only those numbered after this one", "仅该编号之后"),
      .value("limit", "N", "at most so many, 1…1000 (100)", "最多条数（100）"), .json,
    ],
    operands: ["ACTION", "FILE|NUMBER", "FILE"],
    examples: [
      (
        "xn inspect draw draw.json",
        Text("the commitment, and once the public value is known who is drawn", "承诺值；信标公布后的抽取结果")
      ),
      (
        "xn inspect draw-verify draw.json",
        Text("whether what was published follows from the draw", "核对公布值与抽取过程是否一致")
      ),
      (
        "xn inspect alike plan-a.txt plan-b.txt --without 儋州市工商局 --without 儋州市环保局",
        Text("whether a plan was copied: a person decides", "是否照搬照抄：由人判断")
      ),
      (
        "xn inspect orders --db city.db --actor auditor:auditor",
        Text("orders that are not struck off, the late first", "未销号的责令，逾期在先")
      ),
      (
        "xn inspect explain DC2012000001 --db city.db --actor auditor:auditor",
        Text("each last day of an inspection, with its ground", "督查各期限及依据")
      ),
      (
        "xn inspect show DC2012000001 --db city.db --actor auditor:auditor",
        Text("one inspection: findings, orders, measures", "督查件详情：问题、责令、措施")
      ),
    ],
    notes: [
      Text(
        "FILE (- for stdin) is JSON: {\"draw\":\"2012-08-A\",\"ids\":[\"01\",\"02\"],\"take\":1,\"nonce\":\"64 hexadecimal digits\",\n"
          + "\"beacon\":{\"kind\":\"ssq\",\"ref\":\"2012091\",\"value\":\"…\"},\"inspectors\":[\"P1\",\"P2\"],\"strike\":[\"02\"]}.\n"
          + "Without beacon.value only frame and commitment are told: that is how one commits. draw-verify holds the same\n"
          + "file with any of frame, commitment, seed, drawn, final, inspectors (as pairs) against what they come to: exit 0\n"
          + "where all agree, 1 where one differs, 2 where nothing was published. xn schema draw says all of it.\n"
          + "seal: {\"plan\":\"2012\",\"row\":\"halls\",\"object\":\"hall\",\"manner\":\"surprise\",\"on\":\"2012-08-06\",\"nonce\":\"…\"}.",
        "文件为 JSON（- 为标准输入），格式见 xn schema draw。先不写 beacon.value，公布名单校验值与承诺值；\n"
          + "信标公布后写入其值并公布随机数，任何人可用 draw-verify 复核：全部一致退出码 0，有不符退出码 1 并指明，\n"
          + "没有可核对的公布值退出码 2。被剔除者由票号次序的下一名递补，并接其检查组。\n"
          + "seal：突击检查事项与随机数的承诺值，检查之前存入督查计划（inspectionPlan.seal），到场开展时启封。")
    ],
    run: InspectionQuestion.run
  )
}

/// What one call of `xn inspect` asks, and how the answer is printed.
struct InspectionQuestion: ActionQuestion {
  var arguments: Arguments
  var terminal: Terminal

  static let actions: [String: @Sendable (InspectionQuestion) throws -> ExitCode] = [
    "draw": { try $0.draw() }, "draw-verify": { try $0.verify() }, "alike": { try $0.alike() },
    "seal": { try $0.seal() }, "list": { try $0.list() }, "show": { try $0.show() },
    "orders": { try $0.orders() }, "statistics": { try $0.statistics() },
    "explain": { try $0.explain() },
  ]

  func file(_ place: Int) throws -> String {
    guard arguments.operands.count > place else { throw UsageError.missingOption("FILE") }
    return arguments.operands[place]
  }

  private func json() throws -> JSONValue {
    if arguments.operands.count > 2 { throw UsageError.extraArgument(arguments.operands[2]) }
    return try JSONValue(parsing: try Input.read(try file(1), most: JSONValue.largest))
  }

  private var numbers: Inspections.Numbers {
    get throws { try arguments.profile()?.inspections ?? Inspections.Numbers() }
  }

  private func draw() throws -> ExitCode {
    let draw = try Inspections.Draw.read(try json())
    let numbers = try numbers
    let outcome = try draw.outcome(under: numbers)
    if arguments.has("json") {
      terminal.json(outcome.json)
      return .done
    }
    terminal.print("抽取编号 draw        \(draw.draw)   方案 scheme \(Inspections.Draw.scheme)")
    terminal.print("名单 frame           \(draw.ids.count)，抽取 take \(draw.take)")
    terminal.print("名单校验值 frame     \(outcome.frame)")
    terminal.print("承诺值 commitment    \(outcome.commitment)")
    guard let seed = outcome.seed, let value = draw.beacon.value else {
      terminal.print()
      terminal.print("信标 \(draw.beacon.kind) \(draw.beacon.ref) 尚未公布：现在公布承诺值，随机数保密至公布之后。")
      terminal.print(
        "The public value is not known yet: publish the commitment, keep the nonce secret.")
      return .done
    }
    terminal.print("信标 beacon          \(draw.beacon.kind) \(draw.beacon.ref)：\(value)")
    terminal.print("种子 seed            \(seed)")
    terminal.print()
    let pairs = Dictionary(
      outcome.inspectors.map { ($0.object, $0.pair) }, uniquingKeysWith: { first, _ in first })
    let final = Set(outcome.final)
    var rows = [["次序 place", "对象 object", "票号 ticket", "结果 result", "检查人员 inspectors"]]
    var moved = 0
    for (place, ticket) in draw.tickets.enumerated() {
      let isDrawn = place < outcome.drawn.count
      // The next one that nobody called shows where the line was.
      if !isDrawn, !ticket.isStruck, !final.contains(ticket.id) { break }
      if !isDrawn, !ticket.isStruck { moved += 1 }
      let result =
        switch (isDrawn, ticket.isStruck) {
        case (true, true): "抽中，已剔除 drawn, struck"
        case (false, true): "已剔除 struck"
        case (true, false): "抽中 drawn"
        case (false, false): "递补 moved up"
        }
      rows.append([
        "\(place + 1)", ticket.id, String(ticket.ticket.hex.prefix(16)), result,
        pairs[ticket.id]?.joined(separator: "、") ?? "",
      ])
    }
    for line in TextTable.lines(rows, right: [0]) { terminal.print(line) }
    terminal.print()
    terminal.print(
      "票号为种子与编号的 SHA-256，小者在先；剔除一个，其余次序不变。"
        + (moved > 0 ? "递补者接被剔除者的检查组。" : ""))
    terminal.print(
      "A ticket is the SHA-256 of seed and id, the least first; to strike one moves no other.")
    return .done
  }

  private func verify() throws -> ExitCode {
    let (draw, published) = try Inspections.Published.read(with: try json())
    let comparisons = published.compare(with: try draw.outcome(under: try numbers))
    guard !comparisons.isEmpty else {
      throw UsageError(
        "nothing to compare: the file has none of frame, commitment, seed, drawn, final, inspectors",
        "没有可核对的公布值：文件中没有 frame、commitment、seed、drawn、final、inspectors")
    }
    let wrong = comparisons.first { !$0.agrees }
    if arguments.has("json") {
      var members: [JSONValue.Member] = [
        .init(
          "agreed", .array(comparisons.prefix { $0.agrees }.map { .string($0.name) }))
      ]
      if let wrong {
        members.append(.init("differs", .string(wrong.name)))
        members.append(.init("published", wrong.published))
        if let computed = wrong.computed { members.append(.init("computed", computed)) }
      }
      terminal.json(.object(members))
    } else if let wrong {
      terminal.print("不符 differs         \(wrong.name)")
      terminal.print("公布值 published     \(wrong.published.text)")
      terminal.print(
        "应为 computed        "
          + (wrong.computed?.text ?? "信标值尚未公布，无从得出 not to be had without beacon.value"))
    } else {
      let names = comparisons.map(\.name).joined(separator: "、")
      terminal.print("一致 agrees          \(names)")
    }
    return wrong == nil ? .done : .no
  }

  private func alike() throws -> ExitCode {
    let first = try Input.text(try file(1), most: JSONValue.largest)
    let second = try Input.text(try file(2), most: JSONValue.largest)
    let likeness = try Inspections.compare(
      String(decoding: first, as: UTF8.self), String(decoding: second, as: UTF8.self),
      without: arguments.all("without"), under: try numbers)
    if arguments.has("json") {
      terminal.json(likeness.json)
      return .done
    }
    let share = Fraction(Int128(likeness.likeness), 10_000)?.percent(2) ?? "0.00"
    terminal.print(
      "雷同度 likeness      \(share)%   相同 \(likeness.common) / 合计 \(likeness.windows) 个\(try numbers.window)字窗口"
    )
    terminal.print(
      likeness.shown
        ? "达到提示线：请检查人员判断是否照搬照抄。 To be looked at: whether it was copied, a person decides."
        : "未达提示线。 Below the line from which it is shown.")
    guard !likeness.passages.isEmpty else { return .done }
    terminal.print()
    terminal.print("最长相同段落 longest common passages")
    for passage in likeness.passages {
      terminal.print("  \(passage.length)字  \(passage.text.replacing("\n", with: " "))")
    }
    return .done
  }
}
