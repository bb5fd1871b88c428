import Xiaoneng
import XiaonengSQLite

extension Tool {
  /// `xn init`: a new, empty database.
  static let initialise = Tool(
    name: "init",
    summary: Text("make a new database", "建立新数据库"),
    usage: [
      "init --db FILE [--calendar china|weekdays|FILE] [--rules NAME|FILE] [--mode MODE] [--origin NAME]",
      "init --db FILE --simulation",
    ],
    options: [
      Database.option, .calendar, RulesFile.option, Database.mode,
      .value(
        "origin", "NAME", "what the log of seals is called when it is published",
        "封存日志公布时的名称，如 danzhou.gov.cn/xiaoneng"),
      .flag(
        "simulation",
        "for trying out: moments may lie in the future, and the file says so for ever",
        "模拟库：可使用将来的时间，库内永久载明"), .json,
    ],
    examples: [
      ("xn init --db city.db", Text("an empty ledger", "空台帐")),
      (
        "xn init --db city.db --mode 0660 --origin danzhou.gov.cn/xiaoneng",
        Text("cron beside PHP-FPM; seals to be published", "cron 与 PHP-FPM 共用；封存将公布")
      ),
      ("xn init --db trial.db --simulation", Text("to live through next year", "试走将来的日期")),
    ],
    notes: [
      Text(
        "The database remembers its calendar and its rules. What follows is registered with xn execute: units, officers,\n"
          + "posts, items; or imported with xn import --catalogue.",
        "数据库记住所用日历和规则集。随后用 xn execute 登记单位、人员、岗位、事项，或用 xn import --catalogue 导入目录。")
    ]
  ) { arguments, terminal in
    let path = try arguments.required("db")
    guard !Place.exists(path) else {
      throw Fault(.storeExists, field: path.short)
    }
    let origin = arguments.string("origin") ?? ""
    guard origin.isEmpty || SealLog.isOrigin(origin) else {
      throw UsageError.wrongValue("--origin", origin, "danzhou.gov.cn/xiaoneng")
    }
    let profiles = try arguments.string("rules").map(RulesFile.profiles)
    let engine = try Database.engine(arguments, creates: true) { options in
      options.profiles = profiles
      options.isSimulation = arguments.has("simulation")
      options.origin = origin
    }
    let rules = try engine.ruleSets().map(\.id)
    if arguments.has("json") {
      var members: [JSONValue.Member] = [
        .init("db", .string(Place.isServer(path) ? Place.shown(path) : path)),
        .init("calendar", .string(engine.calendar.name)),
        .init("rules", .array(rules.map { .string($0) })),
      ]
      if !engine.origin.isEmpty { members.append(.init("origin", .string(engine.origin))) }
      if engine.isSimulation { members.append(.init("simulation", true)) }
      terminal.json(.object(members))
    } else {
      terminal.print(
        "已建立 made \(Place.shown(path))，日历 calendar: \(engine.calendar.name)，规则集 rules: \(rules.joined(separator: ", "))"
      )
      if engine.isSimulation { terminal.print("模拟库：不得用于真实数据 a simulation: never for real data") }
    }
    return .done
  }
}
