import Xiaoneng

extension Tool {
  /// `xn paper`: a paper of a dossier, to print.
  static let paper = Tool(
    name: "paper",
    summary: Text("a paper of a dossier, to print and hand over", "文书：按台帐生成可打印的告知书、决定书等"),
    usage: [
      "paper NUMBER --db FILE --actor ID:ROLE[:UNIT] [--kind KIND] [--document NUMBER] [--purpose TEXT] --html OUT [--mode MODE]",
      "paper NUMBER --db FILE --actor ID:ROLE[:UNIT] [--kind KIND] [--document NUMBER] [--purpose TEXT] [--json]",
      "paper NUMBER --db FILE --actor ID:ROLE[:UNIT] --list",
    ],
    options: [
      Database.option, .actor, .at,
      .value(
        "kind", "KIND", "which paper, by its word or its name (the last)", "文书种类，代码或名称（默认最近一份）"),
      .value("document", "NUMBER", "which of several of a kind, by its number", "同种文书有多份时，指定文号"),
      .value(
        "purpose", "TEXT", "what names are read for, which is recorded; masked without",
        "查阅当事人姓名等的目的，记入台帐；不填则脱敏"),
      .value("html", "OUT", "one page for A4, with everything in it", "写入该 HTML 文件（A4，自含）"),
      Files.mode, .flag("list", "the papers that the dossier has ground for", "列出该卷宗已有依据的全部文书"),
      .calendar, .json,
    ],
    operands: ["NUMBER"],
    examples: [
      (
        "xn paper 469003GS00-XK-0001201208010001 --list --db city.db --actor GS-w1:window:469003GS00",
        Text("which papers there are", "该办件有哪些文书")
      ),
      (
        "xn paper 469003GS00-XK-0001201208010001 --kind 受理通知书 --purpose 送达 --html paper.html --db city.db --actor GS-w1:window:469003GS00",
        Text("to print, with the applicant's name", "打印（含申请人姓名，查阅留痕）")
      ),
      (
        "xn paper CF2012000001 --kind penaltyDecision --db city.db --actor auditor:auditor",
        Text("its text, the name masked", "查看决定书内容（姓名脱敏）")
      ),
    ],
    notes: [
      Text(
        "Every paper is filled from the ledger by the template of the rule set in force on its day, with the articles in\n"
          + "force then. The same paper gives the same bytes. Templates: xn law --rules NAME, key papers.",
        "文书按成文之日有效的规则集式样，由台帐填充，所引条款为当日有效条款；同一文书逐字节相同。\n"
          + "式样见 xn law --rules NAME 的 papers 项，可由规则集文件修改。打印用浏览器，或：\n"
          + "chromium --headless --no-pdf-header-footer --print-to-pdf=OUT.pdf paper.html")
    ]
  ) { arguments, terminal in try PaperRun(arguments: arguments, terminal: terminal).run() }
}

/// One call of `xn paper`.
private struct PaperRun {
  var arguments: Arguments
  var terminal: Terminal

  func run() throws -> ExitCode {
    guard let number = arguments.operands.first else { throw UsageError.missingOption("NUMBER") }
    if arguments.has("html"), arguments.has("json") { throw UsageError.clash("--html", "--json") }
    if arguments.has("html"), arguments.has("list") { throw UsageError.clash("--html", "--list") }
    var wish = Papers.Wish(try kind())
    wish.documentNumber = arguments.string("document") ?? ""
    wish.purpose = arguments.string("purpose") ?? ""
    wish.html = arguments.has("html")
    let key = try DossierKey.named(number, wish.kind?.dossier)
    let session = try DeskSession(arguments, terminal)
    let query = try Self.query(wish, on: key)
    let engine = wish.purpose.isEmpty ? try session.reading() : try session.writing()
    let reply = try engine.query(query, on: key, by: try session.required(), at: session.at)
    guard let paper = try DeskSession.answer(reply).paper else {
      throw Fault(.storeFailed)
    }
    if arguments.has("list") {
      list(paper)
    } else if let out = arguments.string("html") {
      let bytes = Array((paper.html ?? "").utf8)
      try Files.write(bytes, to: out, mode: try arguments.mode())
      terminal.print("\(paper.title)　\(paper.documentNumber)　\(out)　\(bytes.count)字节")
      if paper.masked { terminal.print("姓名等已脱敏；需要显示的，用 --purpose 说明查阅目的") }
    } else if arguments.has("json") {
      terminal.json(paper.json)
    } else {
      show(paper)
    }
    return .done
  }

  private func kind() throws -> Papers.Kind? {
    guard let said = arguments.string("kind") else { return nil }
    let all = Papers.Kind.allCases
    if let kind = all.first(where: { $0.rawValue == said || $0.chinese == said }) { return kind }
    throw UsageError.wrongValue(
      "--kind", said, all.map { "\($0.rawValue) \($0.chinese)" }.joined(separator: "|"),
      hint: Suggestion.nearest(to: said, among: all.flatMap { [$0.rawValue, $0.chinese] }))
  }

  private static func query(_ wish: Papers.Wish, on key: DossierKey) throws -> Query {
    let papered = Query.words.filter { $0.hasSuffix(".paper") }
    let word = key.kind.rawValue + ".paper"
    guard papered.contains(word) else {
      throw UsageError.wrongValue(
        "NUMBER", key.description,
        papered.map { $0.dropLast("paper".count + 1) + "/…" }.joined(separator: "|"))
    }
    return try Query.read(word: word, data: wish.json)
  }

  private func list(_ paper: Papers.Paper) {
    let rows = paper.papers.map { row in
      ["\(row.date)", row.title, row.documentNumber, row.kind.rawValue]
    }
    if arguments.has("json") {
      terminal.json(.array(paper.papers.map(\.json)))
      return
    }
    for line in TextTable.lines([["日期", "文书", "文号", "种类"]] + rows) { terminal.print(line) }
  }

  private func show(_ paper: Papers.Paper) {
    terminal.print("\(paper.organ)　\(paper.title)　\(paper.documentNumber)")
    terminal.print()
    terminal.print(paper.addressee + "：")
    for paragraph in paper.paragraphs { terminal.print("　　" + paragraph) }
    terminal.print()
    terminal.print("　　\(paper.organ)　\(paper.dateChinese)")
  }
}

extension Answer {
  /// The paper it is; nil for any other answer.
  var paper: Papers.Paper? {
    switch self {
    case .casePaper(let paper), .stagePaper(let paper), .complaintPaper(let paper),
      .penaltyPaper(let paper), .supervisionPaper(let paper):
      paper
    default: nil
    }
  }
}
