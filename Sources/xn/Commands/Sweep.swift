import Xiaoneng

extension Tool {
  /// `xn sweep`: lets time pass.
  static let sweep = Tool(
    name: "sweep",
    summary: Text("let time pass: everything due happens once, in order", "巡检：到期事项依次处理一次"),
    usage: [
      "sweep --db FILE [--at TIME] [--json]",
      "sweep --db FILE [--at TIME] --dry-run [--limit N] [--json]",
    ],
    options: [
      Database.option, Database.ahead,
      .value("at", "TIME", "up to when: 2012-08-13 or a time with offset (now)", "截至时间（默认现在）"),
      .flag("dry-run", "show what would happen, and record nothing", "只显示将发生的事项，不作记录"),
      .value(
        "limit", "N", "with --dry-run: dossiers to look at, at most (1000)", "预演最多查看的卷宗数（1000）"),
      .json,
    ],
    examples: [
      ("xn sweep --db city.db --dry-run", Text("what would happen now", "现在巡检将发生什么")),
      ("xn sweep --db city.db", Text("from cron, every few minutes", "由 cron 定时运行")),
      ("xn sweep --db city.db --at 2012-08-09", Text("up to the start of a day", "截至某日零时")),
    ],
    notes: [
      Text(
        "A moment more than five minutes ahead of the clock is refused: what it would record as overdue could not\n"
          + "be taken back. --ahead moves that bound, --dry-run may look further, a simulation has none.",
        "晚于当前时间五分钟以上的时间不予接受：误记的超期无法撤回。--ahead 可放宽，--dry-run 可看得更远，模拟库不限。")
    ]
  ) { arguments, terminal in
    let at = try arguments.moment("at") ?? Input.now()
    if arguments.has("dry-run") { return try rehearse(at, arguments, terminal) }
    if arguments.has("limit") { throw UsageError.missingOption("--dry-run") }
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

  /// What a sweep would do.
  private static func rehearse(
    _ at: Instant, _ arguments: Arguments, _ terminal: Terminal
  ) throws -> ExitCode {
    let limit = try arguments.integer("limit") ?? 1_000
    guard (1...1_000_000).contains(limit) else {
      throw UsageError.wrongValue("--limit", "\(limit)", "1…1000000")
    }
    let preview = try Database.reading(arguments, terminal).rehearse(at: at, limit: limit)
    if arguments.has("json") {
      terminal.json(preview.json)
      return .done
    }
    terminal.print("预演：巡检至\(at)将发生以下事项，现未作任何记录 dry run, nothing recorded:")
    for step in preview.steps {
      let detail = step.detail.isEmpty ? "" : "：\(step.detail)"
      terminal.print("\(step.at)  \(step.dossier)  \(step.chinese)\(detail)  \(step.event)")
    }
    if preview.orders > 0 {
      terminal.print("另有\(preview.orders)项后续待办 orders that wait: \(preview.orders)")
    }
    terminal.print(
      "共\(preview.dossiers)个卷宗 dossiers，\(preview.steps.count)条记录 events"
        + (preview.more ? "，尚有更多 and more: --limit N" : ""))
    return .done
  }
}
