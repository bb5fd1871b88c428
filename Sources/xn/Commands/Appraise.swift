import Xiaoneng

extension Tool {
  /// `xn appraise`: what the efficiency office, the appraised and the public read of appraisals.
  static let appraise = Tool(
    name: "appraise",
    summary: Text(
      "appraisals: lists, results, a score line by line, how firm ranks are",
      "绩效考评：列表、结果、逐项说明、名次稳健性"),
    usage: [
      "appraise list --db FILE [--actor ID:ROLE[:UNIT]] [--phase PHASE] [--after NAME] [--limit N]",
      "appraise show NAME --db FILE [--actor ID:ROLE[:UNIT]]",
      "appraise explain NAME SUBJECT --db FILE --actor ID:ROLE[:UNIT] [--english]",
      "appraise league NAME --db FILE [--actor ID:ROLE[:UNIT]] [--draws N] [--seed N] [--svg OUT [--mode MODE]]",
      "appraise score FILE [--english]",
    ],
    options: [
      Database.option, .actor, .at,
      .value("phase", "PHASE", "only those in this phase", "仅该阶段"),
      .value("after", "NAME", "only those named after this one", "仅该名称之后"),
      .value("limit", "N", "at most so many, 1…1000 (100)", "最多条数（100）"),
      .value(
        "draws", "N", "how often weights and marks are drawn again, 1…10000 (2000)", "重新抽取次数（2000）"),
      .value("seed", "N", "the same seed, the same answer (1)", "种子：相同则结果相同（1）"),
      .value("svg", "OUT", "draw the table into this file", "将排名图写入该文件"), Files.mode,
      .flag("english", "the page in English", "英文说明"), .json,
    ],
    operands: ["ACTION", "NAME", "SUBJECT"],
    examples: [
      ("xn appraise show 2012 --db danzhou.db", Text("what was published", "已公布的结果")),
      (
        "xn appraise explain 2012 469003GS00 --db danzhou.db --actor XN-hd:efficiencyHead:469003XN00",
        Text("one department's score, part by part", "一个部门的得分逐项说明")
      ),
      (
        "xn appraise league 2012 --db danzhou.db --draws 10000 --svg league.svg",
        Text("ranks with intervals, and what would turn neighbours round", "名次区间与最小权重变动")
      ),
      ("xn appraise score entries.json", Text("scores without a database", "不用数据库计算得分")),
    ],
    notes: [
      Text(
        "FILE (- for stdin) is JSON: {\"scheme\":\"danzhou.six@1\",\"entries\":[…]}, where scheme is a built-in one or a\n"
          + "whole scheme as data. How anyone voted in a ballot is in no answer, since it is recorded nowhere.",
        "FILE 为 JSON（- 为标准输入）：scheme 为内置方案名或完整方案。单张测评票不作记录，任何查询均不含。")
    ]
  ) { arguments, terminal in try AppraisalQuestion.run(arguments, terminal) }
}

/// What one call of `xn appraise` asks, and how the answer is printed.
private struct AppraisalQuestion: ActionQuestion {
  var arguments: Arguments
  var terminal: Terminal

  static let actions: [String: @Sendable (AppraisalQuestion) throws -> ExitCode] = [
    "list": { try $0.list() }, "show": { try $0.show() }, "explain": { try $0.explain() },
    "league": { try $0.league() }, "score": { try $0.score() },
  ]

  private func key() throws -> DossierKey {
    guard arguments.operands.count > 1 else { throw UsageError.missingOption("NAME") }
    let name = arguments.operands[1]
    guard DossierKey.isID(name) else { throw UsageError.wrongValue("NAME", name, "2012") }
    return DossierKey(.appraisal, name)
  }

  private func number(_ name: String, _ usual: Int, _ range: ClosedRange<Int>) throws -> Int {
    let value = try arguments.integer(name) ?? usual
    guard range.contains(value) else {
      throw UsageError.wrongValue(
        "--" + name, "\(value)", "\(range.lowerBound)…\(range.upperBound)")
    }
    return value
  }

  private func list() throws -> ExitCode {
    let filter = Appraisals.Filter(
      phase: try arguments.code("phase", chinese: \.chinese),
      after: arguments.string("after") ?? "",
      limit: Int32(try number("limit", 100, 1...1_000)))
    guard case .appraisalList(let list) = try answer(.appraisalList(filter)) else { return .no }
    if arguments.has("json") {
      terminal.json(list.json)
      return .done
    }
    var rows = [["名称 name", "", "阶段 phase", "起 from", "止 through", "方案 scheme", "对象 subjects"]]
    for view in list.appraisals {
      rows.append([
        view.name, view.title, view.phaseChinese, "\(view.from)", "\(view.through)", view.scheme,
        "\(view.subjects)",
      ])
    }
    for line in TextTable.lines(rows, right: [6]) { terminal.print(line) }
    if list.more { terminal.print("… --after \(list.appraisals.last?.name ?? "")") }
    return .done
  }

  private func show() throws -> ExitCode {
    guard case .appraisalGet(let view) = try answer(.appraisalGet(Nothing()), on: try key()) else {
      return .no
    }
    if arguments.has("json") {
      terminal.json(view.json)
      return .done
    }
    func line(_ name: String, _ value: String) {
      if !value.isEmpty { terminal.print(TextTable.pad(name, to: 22) + value) }
    }
    terminal.print("\(view.title)  \(view.phaseChinese)\(view.corrected ? "（更正）" : "")")
    line("期间 period", "\(view.from) — \(view.through)")
    line("方案 scheme", "\(view.schemeChinese) \(view.scheme)")
    line("报送截止 evidence", "\(view.evidenceThrough)")
    if let ballot = view.ballot {
      let state = ballot.void ? "无效" : ballot.counted ? "已计票" : "截止\(ballot.closes)"
      line(
        "民主测评 ballot", "第\(ballot.round)次  \(ballot.signed)/\(ballot.entitled)  \(state)")
    }
    line("公布 published", view.published.map { "\($0)" } ?? "")
    guard !view.rows.isEmpty else { return .done }
    terminal.print()
    var rows = [["名次 rank", "对象 subject", "", "得分 score", "等次 grade", "结果运用 decided", "申诉 appeal"]]
    for row in view.rows {
      rows.append([
        "\(row.rank)", row.subject, row.name, row.total,
        row.gradeChinese + (row.surplus ? "*" : ""), decided(row), appeal(row),
      ])
    }
    for line in TextTable.lines(rows, right: [0, 3]) { terminal.print(line) }
    if view.rows.contains(where: \.surplus) {
      terminal.print("* 名额已满 the places of the best grade were taken")
    }
    return .done
  }

  private func decided(_ row: Appraisals.Row) -> String {
    guard let decision = row.decision else {
      return row.proposals.isEmpty ? "" : "建议 " + row.proposals.joined(separator: " ")
    }
    let coefficient = Fraction(Int128(decision.coefficient), 10_000)?.rounded(2) ?? ""
    let words = decision.measures.map { Appraisals.AccountabilityForm(rawValue: $0)?.chinese ?? $0 }
    return (["系数\(coefficient)", decision.eligible ? "可评优" : "不得评优"] + words)
      .joined(separator: " ") + (decision.deviates == true ? "（与建议不同）" : "")
  }

  private func appeal(_ row: Appraisals.Row) -> String {
    guard let day = row.appealed else { return row.reopened ? "重新核定中" : "" }
    let answer =
      row.answer.map(\.chinese) ?? row.answerBy.map { "\($0)前答复" } ?? ""
    return "\(day) \(answer)\(row.overdue ? " 逾期" : "")"
  }

  private func explain() throws -> ExitCode {
    let key = try key()
    guard arguments.operands.count > 2 else { throw UsageError.missingOption("SUBJECT") }
    let target = Appraisals.Target(arguments.operands[2])
    guard case .appraisalExplain(let page) = try answer(.appraisalExplain(target), on: key)
    else { return .no }
    if arguments.has("json") {
      terminal.json(page.json)
    } else {
      terminal.print(arguments.has("english") ? page.english : page.chinese)
    }
    return .done
  }

  private func league() throws -> ExitCode {
    let question = Appraisals.LeagueQuestion(
      draws: Int32(try number("draws", 2_000, 1...10_000)),
      seed: Int64(try number("seed", 1, 0...Int.max)), svg: arguments.has("svg"))
    guard case .appraisalLeague(let view) = try answer(.appraisalLeague(question), on: try key())
    else { return .no }
    if let out = arguments.string("svg") {
      try Files.write(Array(view.svg.utf8), to: out, mode: try arguments.mode())
    }
    if arguments.has("json") {
      terminal.json(view.json)
      return .done
    }
    terminal.print("\(view.title)  \(view.scheme)  抽取 draws \(view.draws)")
    terminal.print()
    var rows = [
      ["名次 rank", "对象 subject", "", "得分 score", "等次 grade", "九成区间 90 %", "超过前一名所需权重变动 to overtake"]
    ]
    for row in view.rows {
      rows.append([
        "\(row.rank)", row.subject, row.name, row.total, row.gradeChinese,
        "\(row.best)–\(row.worst)", row.flip.map(Self.text) ?? "",
      ])
    }
    for line in TextTable.lines(rows, right: [0, 3]) { terminal.print(line) }
    guard !view.raters.isEmpty else { return .done }
    terminal.print()
    var raters = [
      [
        "评议人 rater", "因素 factor", "方式 method", "对象 subjects", "均分 mean", "他人均分 others",
        "宽严 severity",
      ]
    ]
    for rater in view.raters {
      raters.append([
        rater.rater, rater.factor, rater.method, "\(rater.subjects)", rater.own, rater.others,
        rater.deviation,
      ])
    }
    for line in TextTable.lines(raters, right: [3, 4, 5, 6]) { terminal.print(line) }
    return .done
  }

  /// How many basis points go from which factors to which.
  private static func text(_ flip: Appraisals.FlipView) -> String {
    let donors = flip.donors.map { "\($0.id) −\($0.weight)" }.joined(separator: " ")
    return "\(donors) → \(flip.receiver) +\(flip.moved) (‱)"
  }

  /// Scores of entries in a file: nothing is recorded, and no database is needed.
  private func score() throws -> ExitCode {
    guard arguments.operands.count > 1 else { throw UsageError.missingOption("FILE") }
    let json = try JSONValue(
      parsing: try Input.read(arguments.operands[1], most: JSONValue.largest))
    let sheet = try Scheme.Sheet.read(json)
    let scheme: Scheme
    if case .string(let name) = sheet.scheme {
      guard let found = Scheme.builtIn(name) else {
        throw Refusal(.notFound, field: "scheme", detail: String(name.prefix(64)))
      }
      scheme = found
    } else {
      scheme = try Scheme.read(sheet.scheme)
    }
    let league = try scheme.league(sheet.entries)
    if arguments.has("json") {
      terminal.json(.array(league.rows.map { Self.json($0, scheme) }))
      return .done
    }
    for row in league.rows {
      terminal.print(row.explanation(under: scheme, chinese: !arguments.has("english")))
    }
    return .done
  }

  private static func json(_ row: League.Row, _ scheme: Scheme) -> JSONValue {
    let exact = row.score.exact
    return [
      "exact": .string("\(exact.numerator)/\(exact.denominator)"), "grade": .string(row.grade.id),
      "rank": .integer(Int64(row.rank)), "scheme": .string("\(scheme.id)@\(scheme.version)"),
      "subject": .string(row.score.subject), "surplus": .bool(row.isSurplus),
      "total": .integer(row.score.total.shown),
    ]
  }
}
