import Xiaoneng

extension Tool {
  /// `xn health`: whether what should run does.
  static let health = Tool(
    name: "health",
    summary: Text(
      "whether sweeps, seals and messages keep up; exit 1 where one does not", "运行状况：巡检、封存、通知是否及时"),
    usage: [
      "health --db FILE [--sweep MINUTES] [--outbox MINUTES] [--seal DAYS] [--horizon DAYS] [--json]"
    ],
    options: [
      Database.option, .actor, .on, .at,
      .value(
        "sweep", "MINUTES", "how long something due may wait for a sweep (60)", "到期未巡检的最长分钟数（60）"),
      .value("outbox", "MINUTES", "how long a message may wait (1440)", "通知待发的最长分钟数（1440）"),
      .value("seal", "DAYS", "how old the last seal may be (35)", "最近封存的最长天数（35）"),
      .value("horizon", "DAYS", "how far the calendar must reach ahead (30)", "日历至少预知的天数（30）"),
      .calendar, .json,
    ],
    examples: [
      (
        "xn health --db city.db || mail -s 效能系统 admin < /dev/null",
        Text("from cron", "由 cron 定时检查")
      )
    ]
  ) { arguments, terminal in
    let session = try DeskSession(arguments, terminal)
    func most(_ name: String, _ usual: Int) throws(UsageError) -> Int64 {
      let value = try arguments.integer(name) ?? usual
      guard (0...10_000_000).contains(value) else {
        throw UsageError.wrongValue("--" + name, "\(value)", "0…10000000")
      }
      return Int64(value)
    }
    let limits = (
      sweep: try most("sweep", 60), outbox: try most("outbox", 1_440), seal: try most("seal", 35),
      horizon: try most("horizon", 30)
    )
    let health = try session.reading().health(at: session.at)
    func minutes(since moment: Instant?) -> Int64 {
      guard let moment else { return 0 }
      return max(
        0,
        session.at.milliseconds.subtractingReportingOverflow(moment.milliseconds).partialValue
          / 60_000)
    }
    let waited = minutes(since: health.dueSince)
    let queued = minutes(since: health.outboxSince)
    let sealed = health.sealed.map { minutes(since: $0) / 1_440 }
    let ahead = Int64(health.horizon.number) - Int64(session.today.number)
    let rows: [(name: String, text: String, isGood: Bool)] = [
      (
        "巡检",
        health.due == 0
          ? "没有到期未巡检的卷宗" : "\(health.due)个卷宗到期未巡检，最早自\(health.dueSince?.minute ?? "")",
        waited <= limits.sweep
      ),
      (
        "通知",
        health.outbox == 0
          ? "没有待发通知" : "\(health.outbox)条待发，最早自\(health.outboxSince?.minute ?? "")",
        queued <= limits.outbox
      ),
      (
        "封存",
        health.sealed.map { "最近封存\($0.minute)，此后新增记录\(health.entries - health.sealedEntries)条" }
          ?? "从未封存",
        health.entries == health.sealedEntries || (sealed.map { $0 <= limits.seal } ?? false)
      ),
      ("日历", "放假安排已知至\(health.horizon)", ahead >= limits.horizon),
    ]
    let isGood = rows.allSatisfy(\.isGood)
    if arguments.has("json") {
      guard case .object(var members) = health.json else { return .no }
      members.append(.init("healthy", .bool(isGood)))
      terminal.json(.object(members))
    } else {
      for row in rows { terminal.print("\(row.isGood ? "正常" : "注意")  \(row.name)  \(row.text)") }
    }
    return isGood ? .done : .no
  }
}
