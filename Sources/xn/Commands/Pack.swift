import Xiaoneng

extension Tool {
  /// `xn pack`: makes the file smaller.
  static let pack = Tool(
    name: "pack",
    summary: Text("pack what ended long ago, to make the file smaller", "压实：缩小早已办结的卷宗"),
    usage: ["pack --db FILE [--at TIME] [--json]"],
    options: [
      Database.option, Database.ahead,
      .value("at", "TIME", "as of when (now)", "基准时间（默认现在）"), .json,
    ],
    examples: [
      ("xn pack --db city.db", Text("once, for a file of years", "对多年台帐执行一次"))
    ],
    notes: [
      Text(
        "Dossiers that wait for nothing and had no entry for \(Engine.packsAfterDays) days. Entries, hashes and seals stay\n"
          + "what they are, and others go on writing meanwhile. A sweep does a little of it each time. The room that is\n"
          + "won is used again; VACUUM gives it back to the disk. A file with fewer than 256 such dossiers stays as it is.",
        "不再等待任何事项、\(Engine.packsAfterDays)日内无新记录的卷宗。条目、校验值、封存均不变，其间他人照常写入。\n每次巡检也会压实少许。腾出的空间由本库再用，VACUUM 可归还磁盘。此类卷宗不足二百五十六个的不压实。"
      )
    ]
  ) { arguments, terminal in
    let at = try arguments.moment("at") ?? Input.now()
    let engine = try Database.existing(arguments)
    var total = 0
    while let part = try engine.pack(at: at) {
      total += part
      guard part == 0 else { continue }
      if arguments.has("json") {
        terminal.json(.object([.init("dossiers", .integer(Int64(total)))]))
      } else {
        terminal.print("已压实 packed: \(total) 个卷宗 dossiers")
      }
      return .done
    }
    terminal.complain("该库不压实 this store packs nothing")
    return .no
  }
}
