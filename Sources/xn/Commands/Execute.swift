import Xiaoneng

extension Tool {
  /// `xn execute`: commands in, outcomes out, a line each.
  static let execute = Tool(
    name: "execute",
    summary: Text("execute commands, one JSON object a line", "执行命令，每行一个 JSON"),
    usage: ["execute --db FILE [--batch N] [--all-or-nothing] [COMMANDS]"],
    options: [
      Database.option, Database.ahead,
      .value("batch", "N", "commands in one transaction at most (1000)", "一个事务的最多命令数（1000）"),
      .flag("all-or-nothing", "one refusal undoes everything", "一条被拒则全部撤销"),
    ],
    operands: ["COMMANDS"],
    examples: [
      (
        #"echo '{"actor":{"id":"xn","role":"administrator"},"command":"unit.register","data":{"name":"工商局"},"dossier":"unit/GS"}' | xn execute --db city.db"#,
        Text("register a unit", "登记一个单位")
      ),
      (
        "xn execute --db city.db day.ndjson > outcomes.ndjson", Text("a file of commands", "一个命令文件")
      ),
    ],
    notes: [
      Text(
        "Each line: actor, at (now where it is left out), command, data, dossier, key. Each answer has the\n"
          + "number of its line and one of done, refused, fault; it is printed when the command is safely\n"
          + "recorded, and a command with the same key again changes nothing. xn schema prints the words.",
        "每行含 actor、at（缺省为当前时间）、command、data、dossier、key。每条答复带行号和 done、refused、fault 之一，\n"
          + "在命令可靠入库后输出；同一 key 再次提交不重复执行。词汇见 xn schema。")
    ]
  ) { arguments, terminal in
    let batch = try arguments.integer("batch") ?? 1_000
    guard (1...100_000).contains(batch) else {
      throw UsageError.wrongValue("--batch", "\(batch)", "1…100000")
    }
    let lines = try LineReader(arguments.operands.first ?? "-")
    var run = CommandRun(
      engine: try Database.existing(arguments), terminal: terminal, batch: batch,
      isWhole: arguments.has("all-or-nothing"))
    return try run.all(of: lines)
  }
}

/// The commands of one input, batch by batch.
private struct CommandRun {
  let engine: Engine
  let terminal: Terminal
  let batch: Int
  let isWhole: Bool
  private var lines: [(line: Int, request: Result<CommandRequest, Fault>)] = []
  private var failed = false

  init(engine: Engine, terminal: Terminal, batch: Int, isWhole: Bool) {
    self.engine = engine
    self.terminal = terminal
    self.batch = batch
    self.isWhole = isWhole
  }

  mutating func all(of reader: LineReader) throws -> ExitCode {
    var number = 0
    // A pipe that pauses gets its answers before it goes on.
    while let line = try reader.next() {
      number += 1
      if let line, line.contains(where: { $0 > 0x20 }) {
        lines.append((number, read(line)))
      } else if line == nil {
        lines.append((number, .failure(Fault(.tooLarge, detail: "> \(JSONValue.largest)"))))
      }
      if !isWhole, lines.count >= batch || !reader.hasMore { try flush() }
    }
    try flush()
    return failed ? .no : .done
  }

  private func read(_ line: [UInt8]) -> Result<CommandRequest, Fault> {
    CommandRequest.reading { () throws(Fault) in
      let json = try JSONValue(parsing: line)
      guard case .object(var members) = json else { return json }
      if json["at"] == nil { members.append(.init("at", .string(Input.now().text()))) }
      if json["data"] == nil { members.append(.init("data", [:])) }
      return .object(members)
    }
  }

  private mutating func flush() throws {
    for answer in try engine.execute(lines: lines, allOrNothing: isWhole) {
      if !answer.isDone { failed = true }
      terminal.json(answer.json)
    }
    lines.removeAll(keepingCapacity: true)
    terminal.flush()
  }
}
