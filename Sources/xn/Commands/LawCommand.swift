import Xiaoneng

extension Tool {
  /// `xn law`: rule sets and citations for lawyers; adopting a rule set.
  static let law = Tool(
    name: "law",
    summary: Text(
      "rule sets, number by number, and citations in force on a day", "规则集逐项对照、按日引用法条、采用规则集"),
    usage: [
      "law [--rules NAME|FILE] [--on DAY] [--diff NAME|FILE|DAY]",
      "law cite CITATION [--on DAY]",
      "law adopt FILE --db FILE --document NUMBER --from DAY --actor ID [--role ROLE] [--at TIME] [--dry-run]",
      "law page",
    ],
    options: [
      .value(
        "rules", "NAME|FILE", "a built-in rule set or a document; default: that of the day",
        "内置规则集名称或规则集文件；缺省为当日规则集"),
      .value("on", "DAY", "the day for which is cited; default: today", "引用之日；缺省为当日"),
      .value("diff", "NAME|FILE|DAY", "only what differs there", "只列出与之不同的各项"),
      Database.option,
      .value("document", "NUMBER", "the document by which it is adopted", "采用规则集的文号"),
      .value("from", "DAY", "the first day it is in force", "规则集生效日"),
      .value("actor", "ID", "who adopts it", "采用人编号"),
      .choice(
        "role", ["administrator", "efficiencyHead", "governmentHead"],
        "in which role; default: administrator", "采用人角色；缺省为系统管理员"),
      .value("unit", "UNIT", "the unit of the actor", "采用人单位"),
      .at,
      .flag("dry-run", "record nothing; tell whose due days would move", "不入库，只列出期限变动的卷宗"),
      .json,
    ],
    operands: ["ACTION", "ARGUMENT"],
    examples: [
      (
        "xn law --rules danzhou2011 --on 2012-08-01",
        Text("every number with its source", "逐项列出数值及依据")
      ),
      (
        "xn law --rules danzhou2011 --diff national2024",
        Text("what changed until 2024", "与2024年规则集的不同之处")
      ),
      (
        "xn law cite 'licensing:32(1)(4)' --on 2012-08-01 --json",
        Text("an article as it stood that day", "当日有效的条文")
      ),
    ],
    notes: [
      Text(
        "A rule set is a JSON document: {\"id\",\"parent\",\"validFrom\",\"document\",\"changes\":{KEY:VALUE}}.\n"
          + "Statutes: " + LawTool.statutes + ".",
        "规则集为 JSON 文件：id 名称、parent 上级规则集、validFrom 生效日、document 文号、changes 变更的各项。")
    ]
  ) { arguments, terminal in
    let tool = LawTool(arguments: arguments, terminal: terminal)
    switch arguments.operands.first {
    case nil: return try tool.table()
    case "cite": return try tool.cite()
    case "adopt": return try tool.adopt()
    case "page":
      terminal.print(LawDocument.text)
      return .done
    case .some(let action): throw UsageError.wrongValue("ACTION", action, "cite|adopt|page")
    }
  }
}

/// One call of `xn law`.
struct LawTool {
  let arguments: Arguments
  let terminal: Terminal

  static let statutes = Law.statuteIDs.joined(separator: ", ")

  private func day() throws -> Day {
    try arguments.day("on") ?? Input.now().day(offsetMinutes: 480)
  }

  // MARK: - Tables

  func table() throws -> ExitCode {
    guard arguments.operands.isEmpty else { throw UsageError.extraArgument(arguments.operands[0]) }
    let day = try day()
    let table: RuleTable
    if let name = arguments.string("rules") {
      table = try self.table(of: name, on: day)
    } else {
      table = RuleTable(try Profiles().profile(on: day), on: day)
    }
    guard let other = arguments.string("diff") else {
      if arguments.has("json") {
        terminal.json(.array(table.rows.map(\.json)))
      } else {
        for line in table.lines { terminal.print(line) }
      }
      return .done
    }
    let there: RuleTable
    if let when = Day(other) {
      // The same set on another day, or the set of that day.
      if let name = arguments.string("rules") {
        there = try self.table(of: name, on: when)
      } else {
        there = RuleTable(try Profiles().profile(on: when), on: when)
      }
    } else {
      // A set that comes into force later is told by the law of its own first day.
      let profiles = try RulesFile.profiles(other)
      guard let last = profiles.all.last else { throw Fault(.badValue, field: "rules") }
      there = RuleTable(last, on: max(day, last.validFrom), among: profiles.all)
    }
    tell(table, there)
    return .done
  }

  private func tell(_ table: RuleTable, _ other: RuleTable) {
    if arguments.has("json") {
      terminal.json(
        .array(
          table.differences(to: other).map { row in
            .object([
              .init("from", row.here?.json ?? .null), .init("key", .string(row.key)),
              .init("to", row.there?.json ?? .null),
            ])
          }))
      return
    }
    for line in table.lines(differingFrom: other) { terminal.print(line) }
  }

  private func table(of name: String, on day: Day) throws -> RuleTable {
    let profiles = try RulesFile.profiles(name)
    guard let last = profiles.all.last else { throw Fault(.badValue, field: "rules") }
    return RuleTable(last, on: day, among: profiles.all)
  }

  // MARK: - Citations

  func cite() throws -> ExitCode {
    guard arguments.operands.count == 2 else { throw UsageError.missingOption("CITATION") }
    let passage = try Law.passage(arguments.operands[1], on: try day())
    if arguments.has("json") {
      terminal.json(passage.json)
      return .done
    }
    terminal.print(passage.chinese)
    terminal.print(passage.english)
    let until = passage.until ?? "至今"
    terminal.print(
      passage.inForce
        ? "当日有效 in force（\(passage.from) — \(until)）"
        : "当日无效 not in force（\(passage.from) — \(until)）")
    terminal.print("\(passage.document)　\(passage.history)")
    if let heading = passage.heading { terminal.print("【\(heading)】" + (passage.text ?? "")) }
    if let meaning = passage.meaning { terminal.print(meaning) }
    return .done
  }

  // MARK: - Adopting

  func adopt() throws -> ExitCode {
    guard arguments.operands.count == 2 else { throw UsageError.missingOption("FILE") }
    let set = try RulesFile.document(arguments.operands[1])
    let engine = try Database.existing(arguments)
    let role = Role(rawValue: arguments.string("role") ?? "administrator") ?? .administrator
    var adoption = Law.Adoption()
    adoption.document = try arguments.required("document")
    adoption.validFrom = try arguments.requiredDay("from")
    (adoption.set, adoption.dryRun) = (set, arguments.has("dry-run"))
    let actor = Principal(
      try arguments.required("actor"), role, unit: arguments.string("unit") ?? "")
    let done = try engine.execute(
      .register(.adoptRules(adoption)), on: DossierKey(.ruleSet, "main"), by: actor,
      at: try arguments.moment("at") ?? Input.now()
    ).get()
    if arguments.has("json") {
      terminal.json(done.json)
      return .done
    }
    terminal.print(
      adoption.dryRun
        ? "未入库 nothing recorded" : "已采用 adopted \(set.id)，自\(adoption.validFrom)起 from")
    guard !done.moved.isEmpty else {
      terminal.print("没有期限变动 no due day moves")
      return .done
    }
    let rows = done.moved.map { ["\($0.dossier)", "\($0.from)", "\($0.to)"] }
    for line in TextTable.lines([["卷宗 dossier", "原到期日 from", "现到期日 to"]] + rows) {
      terminal.print(line)
    }
    return .done
  }
}

/// A rule set that is named, or stands in a file.
enum RulesFile {
  /// The option of commands that set a database up.
  static let option = Option.value(
    "rules", "NAME|FILE", "the rule set it decides by; default: the built-in ones",
    "据以决定的规则集；缺省为内置规则集")

  /// The sets that a name or a file gives.
  static func profiles(_ name: String) throws -> Profiles {
    if let known = Profiles.builtIn(through: name) { return known }
    return try Profiles.read(json(name))
  }

  /// The one document of a file.
  static func document(_ path: String) throws -> Law.RuleSet { try Law.RuleSet.read(json(path)) }

  private static func json(_ path: String) throws -> JSONValue {
    do throws(Fault) {
      return try JSONValue(parsing: try Input.text(path, most: JSONValue.largest))
    } catch {
      if error.code == .fileUnreadable {
        let hint = Suggestion.nearest(to: path, among: Profile.builtIn.map(\.id))
        throw UsageError.wrongValue("--rules", path, "NAME|FILE", hint: hint)
      }
      throw error
    }
  }
}
