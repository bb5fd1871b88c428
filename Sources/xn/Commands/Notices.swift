import Xiaoneng

extension Tool {
  /// `xn notices`: the outbox.
  static let notices = Tool(
    name: "notices",
    summary: Text("messages to send, one JSON object a line; acknowledge or fail each", "待发通知"),
    usage: [
      "notices --db FILE [--state queued|sent|dead] [--limit N] [--at TIME] [--json]",
      "notices --db FILE --actor ID:ROLE[:UNIT] --purpose TEXT [--state …] [--limit N] [--at TIME] [--json]",
      "notices --db FILE --sent N… | --failed N… | --retry N…",
    ],
    options: [
      Database.option, Database.ahead,
      .choice("state", ["queued", "sent", "dead"], "which (queued)", "状态（默认待发）"),
      .value("limit", "N", "at most so many (100)", "最多条数（100）"),
      .value("at", "TIME", "when (now)", "时间（默认现在）"), .actor,
      .value(
        "purpose", "TEXT", "what names and telephones are read for; recorded in each dossier",
        "查阅姓名、电话的目的；载入各卷宗台帐"),
      .value("sent", "N", "the message was sent", "已发出", repeats: true),
      .value("failed", "N", "it could not be sent: try again later", "发送失败，稍后再试", repeats: true),
      .value("retry", "N", "one that was given up: try again", "重新发送已放弃的通知", repeats: true), .json,
    ],
    examples: [
      ("xn notices --db city.db", Text("what waits, without names and telephones", "待发通知，不含姓名电话")),
      (
        "xn notices --db city.db --actor xn-1:efficiencyOffice:XN --purpose 发送通知 --json",
        Text("what to send, and to whom", "待发内容及接收人")
      ),
      ("xn notices --db city.db --sent 17 --sent 18", Text("say that it was sent", "确认已发")),
    ],
    notes: [
      Text(
        "A message that failed eight times is dead and waits for --retry. Name and telephone are put in when it\n"
          + "is fetched, and are gone once the applicant's data are erased. They are shown to an actor with a\n"
          + "purpose only, and each reading is recorded. What was sent is listed until it leaves: \(Engine.noticesLeaveAfterDays) days\n"
          + "after it was last due, by a sweep or xn pack.",
        "失败八次后转为 dead，等待 --retry。姓名和电话在取出时填入；个人信息删除后不再出现。\n"
          + "只向说明目的的有权人员显示，每次查阅均载入台帐。已发通知到期满\(Engine.noticesLeaveAfterDays)日后随巡检或者 xn pack 离库，不再列出。"
      )
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
    let isNamed = arguments.has("actor") || arguments.has("purpose")
    if isNamed, !arguments.has("actor") { throw UsageError.missingOption("--actor") }
    let found =
      try isNamed
      ? engine.notices(
        at: at, state: state, limit: limit, by: arguments.actor(),
        purpose: arguments.required("purpose"))
      : engine.notices(at: at, state: state, limit: limit, withheld: true)
    if !isNamed, found.contains(where: { $0.channel != .desk }) {
      terminal.complain(
        "xn: 姓名、电话未显示；显示须 --actor 和 --purpose，并载入台帐 names and telephones are not shown without"
          + " --actor and --purpose")
    }
    for notice in found {
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
