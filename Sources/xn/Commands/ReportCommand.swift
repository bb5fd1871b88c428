import Xiaoneng

extension Tool {
  /// `xn report`: a period's figures.
  static let report = Tool(
    name: "report",
    summary: Text("a period's figures, each with its definition", "统计报表与通报"),
    usage: ["report --db FILE [--from DAY] [--to DAY] [--unit UNIT] [--item CODE] [--json]"],
    options: [
      Database.option,
      .value("from", "DAY", "the first day (all)", "起始日（默认全部）"),
      .value("to", "DAY", "the last day (all)", "截止日（默认全部）"),
      .value("unit", "UNIT", "only this unit's, by its name or its code", "仅该单位（名称或代码）"),
      .value("item", "CODE", "only this item's", "仅该事项"), .json,
    ],
    examples: [
      (
        "xn report --db city.db --from 2012-01-01 --to 2012-12-31",
        Text("a year's bulletin", "年度通报")
      ),
      ("xn report --db city.db --json", Text("everything, for machines", "全部，供程序读取")),
    ],
    notes: [
      Text(
        "Late means closed after the due day by local date. A case counts on the day of the event; the cohort\n"
          + "closing rate is of the cases accepted in the period.",
        "办结日晚于届满日为逾期。各项按事件发生日统计；同批法办结率以期内受理的办件为基数。")
    ]
  ) { arguments, terminal in
    let engine = try Database.reading(arguments, terminal)
    let unit = try arguments.string("unit").map {
      try DeskSession.unit($0, engine, at: Input.now())
    }
    let period = ReportPeriod(
      from: try arguments.day("from") ?? .first, through: try arguments.day("to") ?? .last,
      unit: unit?.code ?? "", item: arguments.string("item") ?? "")
    guard period.from <= period.through else {
      throw UsageError.wrongValue("--to", "\(period.through)", "\(period.from)…")
    }
    let reply = try engine.query(.report(period), by: .anyone, at: Input.now())
    if let refusal = reply.refusal { throw refusal }
    guard case .report(let report) = reply.answer else { throw Fault(.storeFailed) }
    if arguments.has("json") {
      terminal.json(report.json)
    } else {
      // What the catalogue holds is told of the whole alone.
      let isWhole = period.unit.isEmpty && period.item.isEmpty
      let catalogue =
        isWhole ? try engine.catalogueCount(on: period.through) : CatalogueCount()
      let about = [unit?.unit.name, arguments.string("item")].compactMap { $0 }
      var bulletin = Bulletin(
        "机关效能通报" + (about.isEmpty ? "" : "（\(about.joined(separator: "，"))）"),
        report: report, catalogue: catalogue)
      let projects = Projects.Period(from: period.from, through: period.through, unit: period.unit)
      if period.item.isEmpty,
        case .projectStatistics(let table) = try engine.query(
          .projectStatistics(projects), by: .anyone, at: Input.now()
        ).answer
      {
        bulletin.add(projects: table)
      }
      if period.item.isEmpty,
        case .stageStatistics(let table) = try engine.query(
          .stageStatistics(period), by: .anyone, at: Input.now()
        ).answer
      {
        bulletin.add(stages: table)
      }
      terminal.print(bulletin.text)
    }
    return .done
  }
}
