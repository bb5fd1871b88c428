import Foundation
import Xiaoneng

extension JointQuestion {
  /// A stage as a flow chart before it starts: of a database's template, of a built-in model, or of a file.
  func chart() throws -> ExitCode {
    guard arguments.operands.count == 2 else {
      throw UsageError.missingOption(arguments.has("db") ? "TEMPLATE" : "MODEL|FILE")
    }
    let name = arguments.operands[1]
    let routed = try arguments.day("routed")
    var chart: JointStages.Chart
    if arguments.has("db") {
      guard DossierKey.isID(name) else { throw UsageError.wrongValue("TEMPLATE", name, "start") }
      var wish = JointStages.ChartWish(routed: routed)
      wish.version = try arguments.integer("edition").map { Int32(clamping: $0) }
      guard
        case .stageChart(let found) = try publicly(
          .stageChart(wish), on: DossierKey(.template, name))
      else { return .no }
      chart = found
    } else if let model = JointStages.models.first(where: { $0.id == name }) {
      chart = try model.chart(from: routed, in: try arguments.calendar())
    } else if name != "-", !name.contains("/"), !name.contains("."),
      !FileManager.default.fileExists(atPath: name)
    {
      let known = JointStages.models.map(\.id)
      throw UsageError.wrongValue(
        "MODEL|FILE", name, known.joined(separator: "|"),
        hint: Suggestion.nearest(to: name, among: known))
    } else {
      let stage = try JointStages.Stage.read(
        try JSONValue(parsing: try Input.read(name, most: JSONValue.largest)))
      chart = try stage.chart(from: routed, in: try arguments.calendar())
    }
    if let path = arguments.string("svg") {
      try Files.write(Array(try chart.drawn().utf8), to: path)
    }
    if arguments.has("json") {
      terminal.json(chart.json)
      return .done
    }
    tell(chart)
    if chart.provisional {
      terminal.print(CalendarText.provisional(try arguments.calendar()))
    }
    return .done
  }

  private func tell(_ chart: JointStages.Chart) {
    var head = [chart.name, chart.leadName.isEmpty ? "" : "牵头 lead \(chart.leadName)"]
    if let promise = chart.promise { head.append("承诺 promise \(promise.chinese)") }
    if let law = chart.statutory { head.append("法定 law \(law.chinese)") }
    terminal.print(head.filter { !$0.isEmpty }.joined(separator: "　"))
    let content = chart.table
    for line in TextTable.lines([content.headings] + content.rows, right: [0, 8]) {
      terminal.print(line)
    }
    terminal.print()
    terminal.print("关键线路 critical  " + chart.critical.joined(separator: " → "))
    terminal.print(
      "阶段计划 planned   \(chart.days)个工作日 working days"
        + (chart.finish.map { "，\($0)" } ?? ""))
  }

  /// What everyone may ask, by whoever is named.
  private func publicly(_ query: Query, on dossier: DossierKey) throws -> Answer {
    let reply = try Database.reading(arguments, terminal).query(
      query, on: dossier, by: arguments.has("actor") ? try arguments.actor() : .anyone,
      at: try arguments.moment("at") ?? Input.now())
    if let refusal = reply.refusal { throw refusal }
    guard let answer = reply.answer else { throw Fault(.storeFailed) }
    return answer
  }

  /// The tables of the national system, read and held against the standard and, with a database, against the process that
  /// is published there.
  func importing() throws -> ExitCode {
    guard arguments.operands.count == 2 else { throw UsageError.missingOption("FILE") }
    let bytes = try Input.read(arguments.operands[1], most: CSV.mostBytes)
    let tables =
      if let table = arguments.string("table") {
        try JointStages.NationalTables(reading: bytes, table: table)
      } else {
        try JointStages.NationalTables(reading: try JSONValue(parsing: bytes))
      }
    let hasRegister = arguments.has("db")
    let findings = try tables.findings { id, version in
      guard hasRegister, DossierKey.isID(id) else { return nil }
      var wish = JointStages.ChartWish()
      wish.version = version
      do {
        guard
          case .stageChart(let chart) = try publicly(
            .stageChart(wish), on: DossierKey(.template, id))
        else { return nil }
        return chart
      } catch let refusal as Refusal where refusal.code == .notFound {
        return nil
      }
    }
    let stages = tables.stages
    if arguments.has("json") {
      terminal.json(
        .object([
          JSONValue.Member("findings", .array(findings.map(\.json))),
          JSONValue.Member("stages", .array(stages.map(\.json))),
          JSONValue.Member(
            "tables",
            .object(
              tables.all.filter { !$0.rows.isEmpty }.map { JSONValue.Member($0.name, $0.json) })),
        ]))
      return findings.isEmpty ? .done : .no
    }
    for stage in stages {
      terminal.print("\(stage.number)　流程 process \(stage.process) \(stage.version)")
      let rows =
        [
          [
            "办件 case", "事项 item", "版本", "部门 department", "时限", "答复 answer", "批复文号 approval", "批复日",
            "暂停",
          ]
        ]
        + stage.branches.map { branch in
          [
            branch.number, branch.item, branch.version, branch.unitName, branch.limit,
            [branch.answer, branch.answered].filter { !$0.isEmpty }.joined(separator: " "),
            branch.approval, branch.approved, branch.stops == 0 ? "" : "\(branch.stops)",
          ]
        }
      for line in TextTable.lines(rows) { terminal.print(line) }
      terminal.print()
    }
    let counts = tables.all.map { "\($0.name) \($0.rows.count)" }.joined(separator: "　")
    terminal.print("阶段 stages \(stages.count)　\(counts)")
    terminal.print("仅核对，不立卷 checked only, no dossier made")
    for finding in findings {
      terminal.complain(
        "错误：\(finding.table) 第\(finding.row)行 \(finding.column)：\(finding.chinese) \(finding.english)"
      )
    }
    return findings.isEmpty ? .done : .no
  }
}
