import Xiaoneng
import XiaonengThreads

extension Tool {
  /// `xn import`: cases of other systems, and the catalogue.
  static let importing = Tool(
    name: "import",
    summary: Text(
      "take in cases from an event log, or the catalogue of items", "导入历史办件（XES 日志）或事项目录"),
    usage: [
      "import --db FILE --xes LOG [--limit LIMIT] [--promise LIMIT] [--source NAME] [--offset ±HH:MM] [--threads N] [--json]",
      "import --db FILE --catalogue TABLE.csv [--register-units] [--corrected OUT.csv] [--json]",
      "import --db FILE --people|--posts|--cases|--projects TABLE.csv [--dry-run] [--changes] [--corrected OUT.csv] [--json]",
      "import --db FILE --ballots TABLE.csv --appraisal NAME --witnesses ID、ID --actor ID:ROLE[:UNIT] [--dry-run] [--json]",
    ],
    options: [
      Database.option,
      .value("xes", "LOG", "an event log (IEEE 1849 XES); - is stdin", "事件日志文件；- 为标准输入"),
      .value(
        "catalogue", "TABLE", "the catalogue of items as CSV; - is stdin", "事项目录 CSV 文件；- 为标准输入"),
      .value("people", "TABLE", "officers as CSV; xn template people", "工作人员表（xn template people）"),
      .value("posts", "TABLE", "posts as CSV; xn template posts", "岗位表（xn template posts）"),
      .value("cases", "TABLE", "past cases as CSV; xn template cases", "历史办件表（xn template cases）"),
      .value(
        "projects", "TABLE", "key projects as CSV, with --actor; xn template projects",
        "重点项目表，须指定 --actor"),
      .value(
        "ballots", "TABLE", "sheets of a ballot, shuffled and counted; xn template ballots",
        "民主测评票，打乱次序后一次计票（xn template ballots）"),
      appraisal,
      .value(
        "witnesses", "ID、ID", "ballots: who counts and who watches, two at least",
        "测评票：计票人、监票人，至少两人"),
      .actor,
      .flag("dry-run", "tables: say what would change, change nothing", "表格：只说明将有的变化"),
      .flag("changes", "tables: change what is registered otherwise", "表格：确认变更已登记的内容"),
      .value(
        "corrected", "OUT.csv", "tables: write the table anew, with what is wrong in a last column",
        "表格：另存整理后的表，末列写明问题"),
      .value("at", "TIME", "tables: when (now)", "表格：时间（默认现在）"),
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
      .value(
        "offset", "±HH:MM", "the offset from UTC of moments that have none (+08:00)",
        "没有时区的时间按此时差读取（默认 +08:00）"),
      .flag(
        "register-units", "register units of the catalogue that are not yet known", "自动登记目录中尚未登记的单位"
      ),
      Database.threads, .calendar, .json,
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
      (
        "xn import --db city.db --people people.csv --dry-run",
        Text("officers, only to see what would change", "工作人员，先看变化")
      ),
      (
        "xn import --db city.db --ballots sheets.csv --appraisal 2012 --witnesses XN-p1、ZF-l1 --actor XN-p1:efficiencyOffice:469003XN00",
        Text("sheets of a ballot, counted before witnesses", "民主测评票，当场计票")
      ),
    ],
    notes: [
      Text(
        "A trace starts with startdate (else its first event), ends with enddate, is due on deadline by law\n"
          + "and on enddate_planned by promise. Where a log has such dates, a trace without enddate is open.\n"
          + "The same log again adds nothing; a trace that has changed since corrects its case.\n"
          + "Doubtful traces are taken in and listed; a trace without any moment is refused (exit 1).\n"
          + "A log that cannot be read through imports nothing. GBK and UTF-16 are read where they are declared.\n"
          + "Sheets of a ballot bear no name, number or time; what is recorded of them are sums of groups alone.",
        "轨迹自 startdate（无则首个事件）起，至 enddate 止；deadline 为法定届满日，enddate_planned 为承诺届满日。\n"
          + "日志有此类日期时，无 enddate 的轨迹为在办。重复导入不产生新记录；内容已变的轨迹更正原办件。\n"
          + "存疑的轨迹照常导入并列出；没有任何时间的轨迹不予导入（退出码 1）。\n"
          + "无法完整读取的日志不导入任何内容。声明为 GBK、UTF-16 的日志可直接读取。\n"
          + "测评票不记名、不编号、不记时间；台帐只记各组合计。表格文件请依规定封存或者销毁。")
    ]
  ) { arguments, terminal in
    let tables = TableImport.kinds.filter { arguments.has($0.rawValue) }
    let asked =
      tables.map { "--" + $0.rawValue }
      + ["xes", "catalogue"].filter(arguments.has).map { "--" + $0 }
    guard let first = asked.first else {
      throw UsageError.missingOption(
        "--xes | --catalogue | --people | --posts | --cases | --projects | --ballots")
    }
    if asked.count > 1 { throw UsageError.clash(first, asked[1]) }
    if let kind = tables.first {
      let foreign =
        ["limit", "promise", "offset", "threads", "register-units"]
        + (kind == .ballots ? ["changes", "source"] : ["appraisal", "witnesses"])
      for name in foreign where arguments.has(name) {
        throw UsageError.clash(first, "--" + name)
      }
      _ = try Database.place(arguments)
      return try TableImport(kind: kind, arguments: arguments, terminal: terminal).run()
    }
    let corrects = arguments.has("catalogue") ? [] : ["corrected"]
    for name in ["dry-run", "changes", "at", "actor", "appraisal", "witnesses"] + corrects
    where arguments.has(name) {
      throw UsageError.clash(first, "--" + name)
    }
    let isLog = arguments.has("xes")
    _ = try isLog ? arguments.required("db") : Database.place(arguments)
    for name in ["catalogue", "register-units"] where isLog && arguments.has(name) {
      throw UsageError.clash("--xes", "--" + name)
    }
    for name in ["limit", "promise", "source", "offset", "threads"]
    where !isLog && arguments.has(name) {
      throw UsageError.clash("--catalogue", "--" + name)
    }
    return isLog
      ? try importLog(arguments, terminal) : try importCatalogue(arguments, terminal)
  }

  private static func importLog(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
    let options = XESImport.Options(
      limit: try relative("limit", arguments), promise: try relative("promise", arguments),
      source: arguments.string("source"), offset: try arguments.offset("offset") ?? 480,
      at: Input.now())
    if let source = options.source, !XESImport.isSource(source) {
      throw UsageError.wrongValue("--source", source, "a name of 1…48 bytes without spaces")
    }
    let crew = Crew(threads: try Database.threads(arguments))
    let bytes = try Input.read(try arguments.required("xes"), most: XESReader.mostBytes)
    let prepared = try XESImport.prepare(data: bytes, options: options, crew: crew)
    let progress = Progress("import", of: prepared.requests.count, on: terminal)
    var tally = try ImportTally.execute(
      prepared.requests, names: prepared.names, numbers: prepared.numbers,
      on: try Database.engine(arguments, creates: true),
      progress: progress)
    tally.refused = prepared.undated + tally.refused
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
