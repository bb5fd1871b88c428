import Xiaoneng

extension Tool {
  /// `xn template`: an empty table to fill in.
  static let template = Tool(
    name: "template",
    summary: Text("an empty table with headings and an example, for a spreadsheet", "导入用的空表：表头与示例"),
    usage: [
      "template catalogue|people|posts|cases|projects|ballots [> TABLE.csv]",
      "template ballots --db FILE --appraisal NAME --actor ID:ROLE[:UNIT] [> TABLE.csv]",
    ],
    options: [Database.option, appraisal, .actor, .at],
    operands: ["KIND"],
    examples: [
      ("xn template people > people.csv", Text("officers", "工作人员")),
      ("xn template catalogue > items.csv", Text("the catalogue", "事项目录")),
      (
        "xn template ballots --db city.db --appraisal 2012 --actor XN-p1:efficiencyOffice:469003XN00 > sheets.csv",
        Text("sheets of a ballot, with a column for each who is appraised", "民主测评票：每个考评对象一列")
      ),
    ],
    notes: [
      Text(
        "The example row is to be overwritten. Columns may stand in any order; more may stand there under 序号 or 备注.",
        "示例行请覆盖。列的次序不限；序号、备注等列会跳过。")
    ]
  ) { arguments, terminal in
    guard let name = arguments.operands.first else { throw UsageError.missingOption("KIND") }
    let known = Tables.Kind.allCases.map(\.rawValue)
    guard let kind = Tables.Kind(rawValue: name) else {
      throw UsageError.wrongValue(
        "KIND", name, known.joined(separator: "|"), hint: Suggestion.nearest(to: name, among: known)
      )
    }
    var knowing = Tables.Known()
    if arguments.has("appraisal") || arguments.has("db") {
      guard kind == .ballots else { throw UsageError.clash(name, "--appraisal") }
      let engine = try Database.reading(arguments, terminal)
      knowing.ballot = try BallotTable(arguments: arguments, terminal: terminal).counting(
        engine, try arguments.moment("at") ?? Input.now())
    }
    terminal.write([0xEF, 0xBB, 0xBF])
    terminal.write(Array(Tables.template(kind, knowing: knowing).utf8))
    return .done
  }

  /// Which appraisal's ballot a table is of.
  static let appraisal = Option.value(
    "appraisal", "NAME", "ballots: the appraisal whose ballot it is", "测评票：哪一次考评")
}

/// One call of `xn import` with a table of officers, posts or past cases: all of it or nothing.
struct TableImport {
  var kind: Tables.Kind
  var arguments: Arguments
  var terminal: Terminal

  /// The tables that are entered so, by the options that name them.
  static let kinds: [Tables.Kind] = [.people, .posts, .cases, .projects, .ballots]

  func run() throws -> ExitCode {
    let bytes = try Input.text(try arguments.required(kind.rawValue), most: CSV.mostBytes)
    let engine = try Database.existing(arguments)
    let at = try arguments.moment("at") ?? Input.now()
    let known = try known(engine, at)
    if let path = arguments.string("corrected") {
      let text = try Tables.corrected(kind, bytes, knowing: known)
      try Files.write([0xEF, 0xBB, 0xBF] + Array(text.utf8), to: path)
    }
    switch Tables.read(kind, bytes, knowing: known) {
    case .failure(let faults): return tell(faults)
    case .success(let reading) where kind == .ballots:
      return try BallotTable(arguments: arguments, terminal: terminal)
        .count(reading, known.ballot, engine, at)
    case .success(let reading): return try enter(reading, engine, at)
    }
  }

  private func known(_ engine: Engine, _ at: Instant) throws -> Tables.Known {
    guard kind != .ballots else {
      return Tables.Known(
        ballot: try BallotTable(arguments: arguments, terminal: terminal).counting(engine, at))
    }
    let units = Dictionary(
      try DeskSession.units(engine, at: at).map { ($0.code, $0.unit.name) },
      uniquingKeysWith: { first, _ in first })
    let people = Set(try engine.people(on: at.day()).people.map(\.id))
    return Tables.Known(
      units: units, people: people, source: arguments.string("source") ?? "table")
  }

  /// Every fault of every row, by the names a spreadsheet gives the cells.
  func tell(_ faults: Tables.Faults) -> ExitCode {
    if arguments.has("json") {
      terminal.json([
        "faults": .array(
          faults.faults.map { fault in
            [
              "cell": .string(fault.cell), "column": .string(fault.column),
              "said": .string(fault.said), "chinese": .string(fault.chinese),
              "english": .string(fault.english),
            ]
          })
      ])
      return .no
    }
    terminal.complain("xn: \(kind.chinese)：\(faults.faults.count)处有误，没有导入任何内容")
    for fault in faults.faults {
      let said = fault.said.isEmpty ? "" : "“\(fault.said)”"
      let column = fault.column.isEmpty ? "" : " \(fault.column)"
      terminal.complain("  \(fault.cell)\(column)\(said)：\(fault.chinese)")
    }
    return .no
  }

  /// Rows that are not known yet are entered, together.
  private func enter(_ reading: Tables.Reading, _ engine: Engine, _ at: Instant) throws -> ExitCode
  {
    let actor = try author()
    var requests: [CommandRequest] = []
    var rows: [Int] = []
    var (same, changed) = (0, 0)
    for line in reading.lines {
      if case .register(let command) = line.command {
        switch try engine.knows(command, as: line.dossier) {
        case .new: break
        case .same:
          same += 1
          continue
        case .different(let differences):
          changed += 1
          show(differences, line)
        }
      }
      requests.append(
        CommandRequest(line.command, on: line.dossier, by: actor, at: at, key: key(of: line)))
      rows.append(line.row)
    }
    if changed > 0, !arguments.has("changes"), !arguments.has("dry-run") {
      terminal.complain("xn: \(changed)行与已登记的内容不同，没有导入任何内容；确认后加 --changes 再次导入")
      return .no
    }
    if arguments.has("dry-run") {
      return report(reading, entered: requests.count - changed, changed: changed, same: same)
    }
    let outcomes = try engine.execute(requests, allOrNothing: true)
    var corrected = 0
    for (place, outcome) in outcomes.enumerated() {
      switch outcome {
      case .refused(let refusal):
        terminal.complain("xn: 第\(rows[place])行：\(refusal.chinese) / \(refusal.english)")
        terminal.complain("xn: 没有导入任何内容 nothing was imported")
        return .no
      case .done(let done):
        if done.events.contains("case.importWithdrawn") { corrected += 1 }
        if done.events.isEmpty || done.repeated { same += 1 }
      }
    }
    let known = same + changed + corrected
    return report(
      reading, entered: reading.lines.count - known, changed: changed + corrected, same: same)
  }

  /// Who enters it: the keeper of the register, and for projects whoever is named, since only the efficiency office
  /// puts one on the list.
  private func author() throws(UsageError) -> Principal {
    guard kind == .projects else { return Principal("xn", .administrator) }
    guard arguments.has("actor") else { throw .missingOption("--actor") }
    return try arguments.actor()
  }

  /// The same row again is the same request, where nothing else tells that it was entered.
  private func key(of line: Tables.Line) -> String? {
    guard case .project(.register(let intake)) = line.command else { return nil }
    return "table:\(line.dossier):\(SHA256.hash(intake.json.canonicalBytes).hex.prefix(32))"
  }

  private func show(_ differences: [Engine.Difference], _ line: Tables.Line) {
    guard !arguments.has("json") else { return }
    for difference in differences {
      terminal.print(
        "第\(line.row)行 \(line.dossier.id)  \(difference.field)：\(difference.before) → \(difference.after)"
      )
    }
  }

  private func report(
    _ reading: Tables.Reading, entered: Int, changed: Int, same: Int
  ) -> ExitCode {
    if arguments.has("json") {
      terminal.json([
        "rows": .integer(Int64(reading.lines.count)), "imported": .integer(Int64(entered)),
        "changed": .integer(Int64(changed)), "already": .integer(Int64(same)),
        "ignored": .array(reading.ignored.map { .string($0) }),
      ])
      return .done
    }
    terminal.print("\(kind.chinese)  共\(reading.lines.count)行")
    terminal.print(
      (arguments.has("dry-run") ? "将新增 " : "新增 ") + "\(entered)，变更 \(changed)，相同 \(same)")
    if !reading.ignored.isEmpty {
      terminal.print("跳过的列：" + reading.ignored.joined(separator: "、"))
    }
    return .done
  }
}
