import Xiaoneng

extension Tool {
  /// `xn notices`: the outbox.
  static let notices = Tool(
    name: "notices",
    summary: Text("messages to send, one JSON object a line; acknowledge or fail each", "待发通知"),
    usage: [
      "notices --db FILE [--state queued|sent|dead] [--limit N] [--at TIME] [--json]",
      "notices --db FILE --sent N… | --failed N… | --retry N…",
    ],
    options: [
      Database.option,
      .choice("state", ["queued", "sent", "dead"], "which (queued)", "状态（默认待发）"),
      .value("limit", "N", "at most so many (100)", "最多条数（100）"),
      .value("at", "TIME", "when (now)", "时间（默认现在）"),
      .value("sent", "N", "the message was sent", "已发出", repeats: true),
      .value("failed", "N", "it could not be sent: try again later", "发送失败，稍后再试", repeats: true),
      .value("retry", "N", "one that was given up: try again", "重新发送已放弃的通知", repeats: true), .json,
    ],
    examples: [
      ("xn notices --db city.db --json", Text("what to send", "待发内容")),
      ("xn notices --db city.db --sent 17 --sent 18", Text("say that it was sent", "确认已发")),
    ],
    notes: [
      Text(
        "A message that failed eight times is dead and waits for --retry. Name and telephone are put in when it\n"
          + "is fetched, and are gone once the applicant's data are erased.",
        "失败八次后转为 dead，等待 --retry。姓名和电话在取出时填入；个人信息删除后不再出现。")
    ]
  ) { arguments, terminal in
    let engine = try Database.existing(arguments)
    let at = try arguments.moment("at") ?? Input.now()
    let changed = try settle(arguments, engine, at, terminal)
    if let changed { return changed }
    let limit = try arguments.integer("limit") ?? 100
    guard (1...100_000).contains(limit) else {
      throw UsageError.wrongValue("--limit", "\(limit)", "1…100000")
    }
    let state = Notice.State(rawValue: arguments.string("state") ?? "queued") ?? .queued
    for notice in try engine.notices(at: at, state: state, limit: limit) {
      if arguments.has("json") {
        terminal.json(notice.json)
      } else {
        terminal.print("#\(notice.number) \(notice.channel.rawValue) \(notice.to)  \(notice.text)")
      }
    }
    return .done
  }

  private static func settle(
    _ arguments: Arguments, _ engine: Engine, _ at: Instant, _ terminal: Terminal
  ) throws -> ExitCode? {
    var unknown = 0
    var asked = 0
    for option in ["sent", "failed", "retry"] {
      for text in arguments.all(option) {
        guard let number = Int64(text) else {
          throw UsageError.wrongValue("--" + option, text, "17")
        }
        asked += 1
        let known =
          switch option {
          case "sent": try engine.acknowledge(notice: number)
          case "failed": try engine.fail(notice: number, at: at)
          default: try engine.retry(notice: number, at: at)
          }
        if !known {
          unknown += 1
          terminal.complain("xn: #\(number): no such message / 没有该通知")
        }
      }
    }
    guard asked > 0 else { return nil }
    return unknown == 0 ? .done : .no
  }
}
