import Xiaoneng

extension Tool {
  /// `xn import`: cases of other systems, and the catalogue.
  static let importing = Tool(
    name: "import",
    summary: Text(
      "take in cases from an event log, or the catalogue of items", "导入历史办件（XES 日志）或事项目录"),
    usage: [
      "import --db FILE --xes LOG [--limit LIMIT] [--promise LIMIT] [--source NAME] [--json]",
      "import --db FILE --catalogue TABLE.csv [--register-units] [--json]",
    ],
    options: [
      Database.option,
      .value("xes", "LOG", "an event log (IEEE 1849 XES); - is stdin", "事件日志文件；- 为标准输入"),
      .value(
        "catalogue", "TABLE", "the catalogue of items as CSV; - is stdin", "事项目录 CSV 文件；- 为标准输入"),
      .value(
        "limit", "LIMIT", "the limit of law of traces without a deadline: 20wd, 30d, 2m",
        "没有 deadline 时的法定时限"),
      .value(
        "promise", "LIMIT", "the promise of traces without enddate_planned",
        "没有 enddate_planned 时的承诺时限"),
      .value(
        "source", "NAME",
        "the log's name in dossier numbers; default: a hash that a later export keeps",
        "来源名称，用于卷宗编号；默认为日志的特征值"),
      .flag(
        "register-units", "register units of the catalogue that are not yet known", "自动登记目录中尚未登记的单位"
      ),
      .calendar, .json,
    ],
    examples: [
      (
        "gzip -dc log.xes.gz | xn import --db city.db --xes - --calendar weekdays",
        Text("a compressed log", "压缩的日志")
      ),
      (
        "xn import --db city.db --xes log.xes --limit 20wd --promise 10wd --source permits --json",
        Text("a log without limits of its own", "日志本身没有时限")
      ),
      (
        "xn import --db city.db --catalogue items.csv --register-units",
        Text("the catalogue", "事项目录")
      ),
    ],
    notes: [
      Text(
        "A trace starts with startdate (else its first event), ends with enddate, is due on deadline by law\n"
          + "and on enddate_planned by promise. Where a log has such dates, a trace without enddate is open.\n"
          + "The same log again adds nothing; a trace that has changed is refused as a conflict (exit 1).\n"
          + "Doubtful traces are taken in and listed. A log that cannot be read through imports nothing.",
        "轨迹自 startdate（无则首个事件）起，至 enddate 止；deadline 为法定届满日，enddate_planned 为承诺届满日。\n"
          + "日志有此类日期时，无 enddate 的轨迹为在办。重复导入不产生新记录；内容已变的轨迹作为冲突拒绝（退出码 1）。\n"
          + "存疑的轨迹照常导入并列出。无法完整读取的日志不导入任何内容。")
    ]
  ) { arguments, terminal in
    guard arguments.has("xes") || arguments.has("catalogue") else {
      throw UsageError.missingOption("--xes | --catalogue")
    }
    _ = try arguments.required("db")
    let isLog = arguments.has("xes")
    for name in ["catalogue", "register-units"] where isLog && arguments.has(name) {
      throw UsageError.clash("--xes", "--" + name)
    }
    for name in ["limit", "promise", "source"] where !isLog && arguments.has(name) {
      throw UsageError.clash("--catalogue", "--" + name)
    }
    return isLog
      ? try importLog(arguments, terminal) : try importCatalogue(arguments, terminal)
  }

  private static func importLog(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
    let options = XESImport.Options(
      limit: try relative("limit", arguments), promise: try relative("promise", arguments),
      source: arguments.string("source"), at: Input.now())
    if let source = options.source, !XESImport.isSource(source) {
      throw UsageError.wrongValue("--source", source, "a name of 1…48 bytes without spaces")
    }
    let bytes = try Input.read(try arguments.required("xes"), most: XESReader.mostBytes)
    let prepared = try XESImport.prepare(data: bytes, options: options)
    let progress = Progress("import", of: prepared.requests.count, on: terminal)
    let tally = try ImportTally.execute(
      prepared.requests, names: prepared.names, on: try Database.engine(arguments, creates: true),
      progress: progress)
    if arguments.has("json") {
      terminal.json(prepared.json(tally))
    } else {
      prepared.print(tally, on: terminal)
    }
    return tally.refused.isEmpty ? .done : .no
  }

  /// A limit that runs from the start of each case: one day for all would be a mistake.
  private static func relative(
    _ name: String, _ arguments: Arguments
  ) throws(UsageError) -> Budget? {
    let budget = try arguments.budget(name)
    if case .fixed(let day) = budget { throw .wrongValue("--" + name, "\(day)", "20wd | 30d | 2m") }
    return budget
  }
}
