import Xiaoneng

extension Tool {
  /// `xn rectify`: what was typed wrongly in a dossier of any kind is put right.
  static let rectify: Tool = Tool(
    name: "rectify",
    summary: Text(
      "put right what was typed wrongly, in a dossier of any kind", "更正：任何卷宗中的录入错误"),
    usage: [
      "rectify NUMBER --db FILE --actor ID:ROLE[:UNIT] [--json]",
      "rectify NUMBER --entry N --field FIELD --value VALUE --reason TEXT [--document NUMBER] [--foresee] --db FILE --actor …",
      "rectify NUMBER --approve N [--document NUMBER] [--foresee] --db FILE --actor …",
      "rectify NUMBER --decline N --reason TEXT --db FILE --actor …",
    ],
    options: [Database.option, .actor, .at] + rectifying + [.calendar, .json],
    operands: ["NUMBER"],
    examples: [
      (
        "xn rectify CF2012000001 --db city.db --actor GS-h1:handler:469003GS00",
        Text("what may be put right, and what was asked", "可更正的内容与更正申请")
      ),
      (
        "xn rectify 469003GS00-XK-0001201208010001 --entry 1 --field received --value 2012-07-31 --reason 收件章为31日 --foresee --db city.db --actor GS-w1:window:469003GS00",
        Text("what would follow", "预告更正的后果")
      ),
      (
        "xn rectify 469003GS00-XK-0001201208010001 --approve 1 --db city.db --actor GS-head:organHead:469003GS00",
        Text("another person agrees", "由另一人批准")
      ),
    ],
    notes: [
      Text(
        "The entry of the ledger stays; what it should say stands beside it, with the reason and both persons. Whoever\n"
          + "asks does not approve, and after its end a dossier is put right by the efficiency office or supervision alone.\n"
          + "What was decided, served or sealed is not put right but dealt with anew. Personal data: xn do personal.correct.",
        "台帐原记录不动，更正另记一条，载明理由与申请人、批准人。申请人不得批准；办结后的卷宗只由效能办或者监察机关更正。\n"
          + "已决定、送达或者封存的内容不得更正，应另行处理。个人信息的更正用 xn do personal.correct。")
    ]
  ) { arguments, terminal in
    guard let number = arguments.operands.first else { throw UsageError.missingOption("NUMBER") }
    return try Rectifying(
      key: DossierKey.named(number), session: DeskSession(arguments, terminal)
    ).run()
  }

  /// Options of whatever puts something right.
  static let rectifying: [Option] = [
    .value("entry", "N", "the number of the entry that is wrong", "有误记录的序号"),
    .value("field", "FIELD", "the field in it, by its name in either language", "有误的字段，名称或代码"),
    .value("value", "VALUE", "what it should say; '' for nothing", "更正后的内容，'' 表示空"),
    .value("reason", "TEXT", "how it was found, naming no one", "理由（不得写明个人身份）"),
    .value("document", "NUMBER", "the paper that shows it, or the approval", "依据或者批准文号"),
    .value("approve", "N", "approve request N", "批准第几号申请"),
    .value("decline", "N", "leave it as it is", "不予更正第几号申请"),
    .flag("foresee", "tell what would follow, and do nothing", "只预告后果，不办理"),
  ]
}

/// One call that puts something right, or asks what could be.
struct Rectifying {
  var key: DossierKey
  var session: DeskSession
  private var arguments: Arguments { session.arguments }
  private var terminal: Terminal { session.terminal }

  init(key: DossierKey, session: DeskSession) { (self.key, self.session) = (key, session) }

  func run() throws -> ExitCode {
    let given = ["entry", "approve", "decline"].filter(arguments.has)
    guard given.count < 2 else { throw UsageError.clash("--\(given[0])", "--\(given[1])") }
    switch given.first {
    case "entry": return try ask()
    case "approve": return try approve()
    case "decline":
      var data = Upkeep.Declining(try count("decline"), reason: "")
      data.reason = try needed("reason")
      return try send(.decline(data))
    default:
      if let stray = ["field", "value", "reason", "foresee"].first(where: arguments.has) {
        throw UsageError.missingOption("--entry N (--\(stray))")
      }
      return try list()
    }
  }

  private func needed(_ name: String) throws(UsageError) -> String {
    guard let text = arguments.string(name) else { throw .missingOption("--" + name) }
    return text
  }

  private func count(_ name: String) throws(UsageError) -> Int32 {
    let text = try needed(name)
    guard let number = Int32(text), number > 0 else { throw .wrongValue("--" + name, text, "1…99") }
    return number
  }

  private func open() throws -> Upkeep.List {
    let reply = try session.reading().query(
      .upkeepList(Nothing()), on: key, by: try session.required(), at: session.at)
    guard case .upkeepList(let list) = try DeskSession.answer(reply) else {
      throw Fault(.storeFailed)
    }
    return list
  }

  private func list() throws -> ExitCode {
    let list = try open()
    if arguments.has("json") {
      terminal.json(list.json)
      return .done
    }
    if list.values.isEmpty { terminal.print("没有可以更正的内容。") }
    var table = DeskTable(["记录", "时间", "事项", "字段", "名称", "现内容"], right: [0])
    table.rows = list.values.map { view in
      [
        "\(view.entry)", view.at.minute, view.chinese, view.field, view.fieldChinese,
        Self.shown(view.value, Self.form(view.word, view.field)),
      ]
    }
    if !list.values.isEmpty { table.print(on: terminal) }
    guard !list.requests.isEmpty else { return .done }
    terminal.print()
    terminal.print("更正申请")
    var asked = DeskTable(["申请", "记录", "字段", "更正前", "更正后", "理由", "结果"], right: [0, 1])
    asked.rows = list.requests.map { view in
      [
        "\(view.asked.number)", "\(view.asked.entry)", view.asked.field,
        Self.shown(view.asked.before, Self.form(view.asked.word, view.asked.field)),
        Self.shown(view.asked.value, Self.form(view.asked.word, view.asked.field)),
        view.asked.reason,
        view.answered.map { (view.granted ? "已更正 " : "不予更正 ") + $0.minute } ?? "待批准",
      ]
    }
    asked.print(on: terminal)
    return .done
  }

  private func ask() throws -> ExitCode {
    var wish = Upkeep.Rectification()
    wish.entry = try count("entry")
    let said = try needed("field")
    let view = try field(said, of: wish.entry)
    wish.field = view?.field ?? said
    wish.value = try value(try needed("value"), view.flatMap { Self.form($0.word, $0.field) })
    wish.reason = try needed("reason")
    wish.documentNumber = arguments.string("document") ?? ""
    try foresee(wish)
    return arguments.has("foresee") ? .done : try send(.ask(wish))
  }

  /// A field that may be put right, by its name in either language; nil where there is none.
  private func field(_ said: String, of entry: Int32) throws -> Upkeep.FieldView? {
    try open().values.first {
      $0.entry == entry && ($0.field == said || $0.fieldChinese == said)
    }
  }

  private static func form(_ word: String, _ field: String) -> Manual.Field? {
    Manual.rectifiable(in: word).first { $0.name == field }
  }

  /// What is said, as any field of its form is said on a command line: sums in yuan, names of codes in either language.
  private func value(_ said: String, _ field: Manual.Field?) throws(UsageError) -> String {
    guard let field, !said.isEmpty else { return said }
    switch try WordForm.value(said, field, "--value") {
    case .string(let text): return text
    case .integer(let number): return "\(number)"
    case .bool(let flag): return "\(flag)"
    case .null, .array, .object: return said
    }
  }

  /// What a field says, as a person reads it.
  private static func shown(_ text: String, _ field: Manual.Field?) -> String {
    guard !text.isEmpty else { return "（空）" }
    switch field?.form {
    case .fen: return Int64(text).map { PenaltyRows.yuan($0) + "元" } ?? text
    case .flag: return text == "true" ? "是" : "否"
    case .code(let names): return names.first { $0.json == text }?.chinese ?? text
    case .number, .day, .text, .json, nil: return text
    }
  }

  private func approve() throws -> ExitCode {
    let number = try count("approve")
    if let asked = try open().requests.first(where: { $0.asked.number == number })?.asked {
      var wish = Upkeep.Rectification()
      (wish.entry, wish.field, wish.value) = (asked.entry, asked.field, asked.value)
      (wish.reason, wish.documentNumber) = (asked.reason, asked.documentNumber)
      try foresee(wish)
    }
    guard !arguments.has("foresee") else { return .done }
    var approval = Upkeep.Approval(number)
    approval.documentNumber = arguments.string("document") ?? ""
    return try send(.approve(approval))
  }

  /// Tells what follows, before anything is done.
  private func foresee(_ wish: Upkeep.Rectification) throws {
    let reply = try session.reading().query(
      .upkeepForesee(wish), on: key, by: try session.required(), at: session.at)
    guard case .upkeepForesee(let seen) = try DeskSession.answer(reply) else {
      throw Fault(.storeFailed)
    }
    if arguments.has("json") {
      if arguments.has("foresee") { terminal.json(seen.json) }
      return
    }
    let form = Self.form(seen.word, seen.field)
    func shown(_ day: Day?) -> String { day.map { "\($0)" } ?? "无" }
    terminal.print(
      "更正    第\(wish.entry)条 \(form?.chinese ?? seen.field)："
        + "\(Self.shown(seen.before, form)) → \(Self.shown(seen.value, form))")
    terminal.print(
      seen.dueBefore == seen.due
        ? "到期日  不变（\(shown(seen.due))）"
        : "到期日  \(shown(seen.dueBefore)) → \(shown(seen.due))")
    if seen.lightBefore != seen.light {
      terminal.print(
        "亮灯    \(CaseText.name(of: seen.lightBefore)) → \(CaseText.name(of: seen.light))")
    }
    for lapsed in seen.lapsed {
      let rule = lapsed.rule.map { "（\($0.rawValue) \($0.chinese)）" } ?? ""
      terminal.print(
        "不再成立  第\(lapsed.entry)条 \(Manual.meaning(of: lapsed.word)?.chinese ?? lapsed.word)\(rule)")
    }
    for coming in seen.coming {
      terminal.print("随即发生  \(coming.chinese)（\(coming.at.minute)）")
    }
  }

  private func send(_ command: Upkeep.Command) throws -> ExitCode {
    let outcome = try session.writing().execute(
      .upkeep(command), on: key, by: try session.required(), at: session.at)
    switch outcome {
    case .refused(let refusal): throw refusal
    case .done(let done):
      if arguments.has("json") {
        terminal.json(done.json)
      } else {
        for word in done.events {
          terminal.print("记录    \(Manual.meaning(of: word)?.chinese ?? word)（\(word)）")
        }
      }
      return .done
    }
  }
}
