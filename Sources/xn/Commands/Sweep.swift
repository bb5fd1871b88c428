import Xiaoneng

extension Tool {
  /// `xn sweep`: lets time pass.
  static let sweep = Tool(
    name: "sweep",
    summary: Text("let time pass: everything due happens once, in order", "巡检：到期事项依次处理一次"),
    usage: ["sweep --db FILE [--at TIME] [--json]"],
    options: [
      Database.option,
      .value("at", "TIME", "up to when: 2012-08-13 or a time with offset (now)", "截至时间（默认现在）"),
      .json,
    ],
    examples: [
      ("xn sweep --db city.db", Text("from cron, every few minutes", "由 cron 定时运行")),
      ("xn sweep --db city.db --at 2012-08-09", Text("up to the start of a day", "截至某日零时")),
    ]
  ) { arguments, terminal in
    let at = try arguments.moment("at") ?? Input.now()
    let engine = try Database.existing(arguments)
    var total = SweepReport()
    while true {
      let part = try engine.sweep(at: at)
      total.dossiers += part.dossiers
      total.events += part.events
      guard part.more else { break }
    }
    if arguments.has("json") {
      terminal.json(total.json)
    } else {
      terminal.print("巡检至 swept to \(at)：\(total.dossiers) 个卷宗 dossiers，\(total.events) 条记录 events")
    }
    return .done
  }
}
