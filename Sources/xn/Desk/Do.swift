import Xiaoneng

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Tool {
  /// `xn do`: any command, from options.
  static let doing: Tool = Tool(
    name: "do",
    summary: Text("any command of the vocabulary, built from options", "办理：用选项填写任何一条命令"),
    usage: [
      "do WORD [KIND/ID] --db FILE --actor ID:ROLE[:UNIT] [--FIELD VALUE …] [--dry-run] [--json]"
    ],
    options: sending,
    operands: ["WORD", "KIND/ID"],
    examples: [
      (
        "xn do case.accept case/469003GS00-XK-0001201208010001 --documentNumber 受字1号 --db city.db --actor GS-w1:window:469003GS00",
        Text("one command, with the fields of its word", "一条命令")
      ),
      (
        "xn do unit.register unit/GS --name 工商局 --inCentre 是 --db city.db --actor admin:administrator",
        Text("a unit; the fields of any word: xn do WORD --help", "单位登记；各项内容见 xn do WORD --help")
      ),
    ],
    notes: [
      Text(
        "A field inside another is said with a dot: --applicant.name 张三. Lists take several values, with 、 between or\n"
          + "said again. Money is in yuan. What is missing is asked for on a terminal. --dry-run shows the JSON and sends\n"
          + "nothing.",
        "嵌套内容以点分隔：--applicant.name 张三。列表可用顿号分隔或重复给出；金额以元计。在终端上缺少的必填项会逐项询问。\n"
          + "--dry-run 只显示 JSON，不发送。可用的词见 xn help words。")
    ],
    expand: { words in
      guard let word = words.first, !word.hasPrefix("-") else { return nil }
      guard let form = WordForm(word) else {
        throw UsageError.wrongValue(
          "WORD", word, "词汇中的命令 (xn help words)",
          hint: Suggestion.nearest(to: word, among: Manual.commands)
            ?? Manual.commands.first { $0.hasSuffix("." + word) })
      }
      return Tool.doing.with(form)
    }
  ) { arguments, terminal in
    guard let word = arguments.operands.first, let form = WordForm(word) else {
      throw UsageError.missingOption("WORD")
    }
    var dossier: DossierKey?
    if arguments.operands.count > 1 {
      guard let key = DossierKey(arguments.operands[1]) else {
        throw UsageError.wrongValue("KIND/ID", arguments.operands[1], "case/NUMBER")
      }
      dossier = key
    }
    return try Sending(form: form, dossier: dossier, session: DeskSession(arguments, terminal))
      .run()
  }

  /// Options of whatever sends a command.
  static let sending: [Option] = [
    Database.option, .actor, .at, .on,
    .value("key", "KEY", "a request key: the same again changes nothing", "请求号：重复发送不重复办理"),
    .flag("dry-run", "show the JSON, send nothing", "只显示将要发送的 JSON"), .calendar, .json,
  ]

  /// The tool with the fields of a word as options.
  func with(_ form: WordForm) -> Tool {
    var tool = self
    let meaning = Manual.meaning(of: form.word)
    tool.summary = Text(
      "\(form.word): \(meaning?.english ?? "")", "\(form.word)：\(meaning?.chinese ?? "")")
    tool.options = form.options + Self.sending
    return tool
  }
}

/// A command that is shown, sent, and told of.
struct Sending {
  var form: WordForm
  var dossier: DossierKey?
  var session: DeskSession

  /// Sends it.
  func run() throws -> ExitCode {
    let arguments = session.arguments
    let terminal = session.terminal
    let data = try form.data(
      arguments, ask: isatty(STDIN_FILENO) == 1 && terminal.isWatched ? Self.ask(terminal) : nil)
    var members: [JSONValue.Member] = [
      .init("actor", try session.required().json), .init("at", .string(session.at.text())),
      .init("command", .string(form.word)), .init("data", data),
    ]
    if let dossier { members.append(.init("dossier", .string("\(dossier)"))) }
    if let key = arguments.string("key") { members.append(.init("key", .string(key))) }
    let json = JSONValue.object(members)
    let request: CommandRequest
    do throws(Fault) { request = try CommandRequest.read(json) } catch {
      throw Self.named(error, form)
    }
    if arguments.has("dry-run") {
      terminal.json(json)
      return .done
    }
    if !arguments.has("json") {
      terminal.print("发送  " + json.text)
    }
    let engine = try session.writing()
    let outcomes = try engine.execute([request], allOrNothing: true)
    guard let outcome = outcomes.first else { throw Fault(.storeFailed) }
    switch outcome {
    case .refused(var refusal):
      refusal.field = refusal.field.map { Self.called($0, form) }
      if refusal.code == .wrongPhase {
        refusal.detail = refusal.detail.map { Self.phase($0, of: form.word) }
      }
      throw refusal
    case .done(let done):
      if arguments.has("json") {
        terminal.json(done.json)
      } else {
        tell(done)
      }
      return .done
    }
  }

  private func tell(_ done: Outcome.Done) {
    let terminal = session.terminal
    terminal.print("卷宗  \(done.dossier)")
    if done.repeated { terminal.print("此请求已经办理过，未重复记录。") }
    for word in done.events {
      terminal.print("记录  \(Manual.meaning(of: word)?.chinese ?? word)（\(word)）")
    }
    if done.events.isEmpty, !done.repeated { terminal.print("没有变化。") }
    for moved in done.moved { terminal.print("期限变动  \(moved.dossier)：\(moved.from) → \(moved.to)") }
    receipt(of: done)
  }

  /// The receipt of what was just handed in, where whoever did may hand it out.
  private func receipt(of done: Outcome.Done) {
    guard form.word == "case.submit", let actor = session.actor,
      let engine = try? session.reading(),
      case .answered(.caseReceipt(let receipt))? = try? engine.query(
        .caseReceipt(Nothing()), on: done.dossier, by: actor, at: session.at)
    else { return }
    ReceiptText.print(receipt, on: session.terminal)
  }

  /// The fault with what its field is called.
  private static func named(_ fault: Fault, _ form: WordForm) -> Fault {
    guard let field = fault.field, field.hasPrefix("data.") else { return fault }
    var fault = fault
    fault.field = called(String(field.dropFirst("data.".count)), form)
    return fault
  }

  /// What a phase is called in the domain of a word; what is none of its phases as it is said.
  private static func phase(_ said: String, of word: String) -> String {
    let chinese: String? =
      switch word.prefix(while: { $0 != "." }) {
      case "case": Cases.Phase(rawValue: said)?.chinese
      case "complaint": Complaints.Phase(rawValue: said)?.chinese
      case "project": Projects.Phase(rawValue: said)?.chinese
      case "penalty": Penalties.Phase(rawValue: said)?.chinese
      case "appraisal": Appraisals.Phase(rawValue: said)?.chinese
      case "stage": JointStages.Phase(rawValue: said)?.chinese
      case "inspection": Inspections.Phase(rawValue: said)?.chinese
      case "mandate": Network.MandatePhase(rawValue: said)?.chinese
      default: nil
      }
    return chinese ?? said
  }

  /// What a field is called by whoever fills it in; as it is said where the word has no such field. `materials[1]` is
  /// of the second value.
  private static func called(_ field: String, _ form: WordForm) -> String {
    let name = String(field.prefix { $0 != "[" })
    guard let known = form.fields.first(where: { $0.name == name }) else { return field }
    let place = Int(field.dropFirst(name.count).filter(\.isNumber))
    return "--\(known.name) \(known.chinese)" + (place.map { "（第\($0 + 1)个）" } ?? "")
  }

  private static func ask(_ terminal: Terminal) -> (Manual.Field) -> String? {
    { field in
      terminal.complain("\(field.chinese) --\(field.name)  \(field.english)")
      if case .code(let names) = field.form {
        terminal.complain("  " + names.map { "\($0.json) \($0.chinese)" }.joined(separator: "，"))
      }
      while let line = readLine() {
        guard Input.isRepaired(line) else { return line }
        terminal.complain("  不是UTF-8文本，请重新输入 this is no UTF-8 text: type it again")
      }
      return nil
    }
  }
}

/// A receipt as it is printed.
enum ReceiptText {
  static func print(_ receipt: Desk.Receipt, on terminal: Terminal) {
    terminal.print()
    terminal.print("收件回执")
    terminal.print("编号      \(receipt.number)")
    terminal.print("事项      \(receipt.itemName)")
    terminal.print("承办单位  \(receipt.unitName)")
    terminal.print("收件日期  \(receipt.received)")
    terminal.print("查询码    \(receipt.code)")
    terminal.print("凭编号与查询码可查询办理进度；请妥善保管，不要告诉他人。")
  }
}
