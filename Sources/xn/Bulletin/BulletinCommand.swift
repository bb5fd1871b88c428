import Xiaoneng
import XiaonengSQLite

extension Tool {
  /// `xn bulletin`: a month's bulletin, to print.
  static let bulletin = Tool(
    name: "bulletin",
    summary: Text("a month's bulletin to print, of all units or of one", "通报：按月生成可打印的效能通报"),
    usage: [
      "bulletin --db FILE --month YYYY-MM --html OUT [--unit UNIT] [--at DAY] [--organ TEXT]",
      "bulletin --db FILE --month YYYY-MM --csv [--unit UNIT]",
      "bulletin --db FILE --month YYYY-MM --html OUT --issue NUMBER --actor ID:ROLE[:UNIT] [--at TIME]",
    ],
    options: [
      Database.option, .actor,
      .value("month", "YYYY-MM", "the month", "月份，如 2012-08"),
      .value("html", "OUT", "one page for A4, with everything in it", "写入该 HTML 文件（A4，自含）"),
      .value("unit", "UNIT", "only this unit, by code or name", "仅该单位（代码或名称）"),
      .value(
        "at", "TIME", "the day under it and of lights and overdue cases (the month's last day)",
        "落款与亮灯、逾期的截止日（默认当月最后一日）"),
      .value(
        "organ", "TEXT", "who issues it (the efficiency office of the register)", "发文机关（默认登记的效能办）"),
      .value(
        "issue", "NUMBER", "issue it under this number, such as 儋效能〔2012〕5号", "按此发文字号签发，并记录文本校验值"),
      .calendar, .csv,
    ],
    examples: [
      (
        "xn bulletin --db city.db --month 2012-08 --html bulletin.html",
        Text("a draft", "通报草稿")
      ),
      (
        "xn bulletin --db city.db --month 2012-08 --html gs.html --unit 工商行政管理局",
        Text("one unit's figures", "一个单位的通报")
      ),
      (
        "xn bulletin --db city.db --month 2012-08 --html bulletin.html --issue 儋效能〔2012〕5号 --actor XN-hd:efficiencyHead:469003XN00",
        Text("issued: its number and the hash of its bytes are recorded", "签发：记录发文字号与文本校验值")
      ),
    ],
    notes: [
      Text(
        "Without --issue it is a draft without a number. The same file, month and --at give the same bytes. Print it from any\n"
          + "browser, or: chromium --headless --no-pdf-header-footer --print-to-pdf=OUT.pdf bulletin.html",
        "不加 --issue 时为草稿，未编号。同一数据库、月份和 --at 得到逐字节相同的文件。可用浏览器打印，或用上面的命令生成 PDF。")
    ]
  ) { arguments, terminal in try BulletinRun(arguments, terminal).run() }
}

/// One call of `xn bulletin`.
private struct BulletinRun {
  var arguments: Arguments
  var terminal: Terminal
  var month: Month
  /// The day under it.
  var date: Day
  /// The moment of the questions: the end of that day, or now where that has not come.
  var at: Instant

  init(_ arguments: Arguments, _ terminal: Terminal) throws {
    (self.arguments, self.terminal) = (arguments, terminal)
    let text = try arguments.required("month")
    guard let month = Month(text) else { throw UsageError.wrongValue("--month", text, "2012-08") }
    self.month = month
    let now = Input.now()
    guard month.first <= now.day() else {
      throw UsageError("--month: the month has not begun", "选项 --month：该月尚未开始")
    }
    let said = try arguments.moment("at")
    date = min(said?.day() ?? BulletinMaker.end(of: month), now.day())
    guard date >= month.first else {
      throw UsageError("--at lies before the month", "选项 --at 早于该月")
    }
    let end = Instant(Instant(startOf: date).milliseconds + 86_399_000)
    at = min(end, now)
  }

  func run() throws -> ExitCode {
    guard arguments.has("html") || arguments.has("csv") else {
      throw UsageError.missingOption("--html | --csv")
    }
    if arguments.has("issue"), arguments.has("unit") { throw UsageError.clash("--issue", "--unit") }
    if arguments.has("issue"), !arguments.has("html") { throw UsageError.missingOption("--html") }
    let engine = try Database.reading(arguments, terminal)
    var unit: (code: String, name: String)?
    if let said = arguments.string("unit") {
      var desk = try DeskSession(arguments, terminal)
      desk.at = at
      let code = try desk.unit(said, engine)
      unit = (code, try desk.units(engine).first { $0.code == code }?.unit.name ?? code)
    }
    var paper = try BulletinMaker(engine: engine, at: at, month: month, unit: unit).paper(
      date: date)
    if let organ = arguments.string("organ") { paper.organ = organ }
    if arguments.has("csv") { csv(paper) }
    guard let out = arguments.string("html") else { return .done }
    if let number = arguments.string("issue") {
      guard paper.documentNumber.isEmpty else {
        throw Refusal(.alreadyExists, field: "documentNumber", detail: paper.documentNumber)
      }
      paper.documentNumber = number
    }
    let bytes = Array(BulletinPage(paper: paper).html.utf8)
    if arguments.has("issue") { try issue(paper, bytes) }
    try Files.write(bytes, to: out)
    if !arguments.has("csv") {
      let number = paper.documentNumber.isEmpty ? "草稿，未编号" : paper.documentNumber
      terminal.print("\(number)　\(out)　\(bytes.count)字节")
      try compare(bytes, paper, engine)
    }
    return .done
  }

  /// Records number and hash before the page is written: a number is never on a page that no one can check.
  private func issue(_ paper: BulletinPaper, _ bytes: [UInt8]) throws {
    guard arguments.has("actor") else { throw UsageError.missingOption("--actor") }
    var order = Complaints.BulletinOrder(from: month.first, through: paper.through)
    order.documentNumber = paper.documentNumber
    order.page = SHA256.hash(bytes)
    let engine = try Database.existing(arguments)
    let request = CommandRequest(
      .bulletin(.issue(order)), on: DossierKey(.bulletin, month.description),
      by: try arguments.actor(), at: try arguments.moment("at") ?? Input.now())
    let outcome = try engine.execute(request)
    _ = try outcome.get()
  }

  /// Tells whether a page that was issued comes out as it was.
  private func compare(_ bytes: [UInt8], _ paper: BulletinPaper, _ engine: Engine) throws {
    guard !paper.documentNumber.isEmpty, !arguments.has("issue"), paper.unit == nil,
      case .bulletinGet(let issue) = try engine.query(
        .bulletinGet(Nothing()), on: DossierKey(.bulletin, month.description), by: .anyone,
        at: Input.now()
      ).answer, let page = issue.page
    else { return }
    terminal.print(
      SHA256.hash(bytes) == page ? "与签发文本逐字节一致" : "与签发文本不同：签发后台帐或截止日有变化")
  }

  private func csv(_ paper: BulletinPaper) {
    var table = DeskTable(["部分", "单位", "指标", "数值", "精确值", "口径"])
    let name = paper.unit?.name ?? ""
    for (part, figures) in [
      ("总体情况", paper.figures), ("效能投诉", paper.complaintFigures), ("重点项目", paper.projectFigures),
      ("并联审批", paper.stageFigures),
    ] {
      for figure in figures {
        table.rows.append([part, name, figure.name, figure.value, figure.exact, figure.definition])
      }
    }
    for unit in paper.byUnit where paper.unit == nil {
      let report = unit.report
      let counts = paper.lights.first { $0.code == unit.code }?.counts ?? [:]
      let rows: [(String, Int64)] = [
        ("受理", report.accepted), ("办结", report.closed), ("期末在办", report.open),
        ("其中逾期", (counts[.yellow] ?? 0) + (counts[.red] ?? 0)),
        ("超承诺办结", report.latePromised), ("超法定办结", report.lateStatutory),
        ("监察发现", report.faults),
      ]
      for (name, value) in rows {
        table.rows.append(["各单位", unit.name, name, "\(value)", "\(value)", ""])
      }
    }
    table.csv(on: terminal)
  }
}
