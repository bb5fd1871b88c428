import Xiaoneng

extension Tool {
  /// `xn pack`: makes the file smaller.
  static let pack = Tool(
    name: "pack",
    summary: Text(
      "pack what ended long ago and let go of what was sent, to make the file smaller",
      "压实：缩小早已办结的卷宗，期满的已发通知离库"),
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
          + "won is used again; VACUUM gives it back to the disk. A file with fewer than 256 such dossiers stays as it is.\n"
          + "Messages that were sent, and last due \(Engine.noticesLeaveAfterDays) days ago, leave: what they said is derived from the\n"
          + "ledger again, and verify compares a record of those that left. What waits or was given up stays.",
        "不再等待任何事项、\(Engine.packsAfterDays)日内无新记录的卷宗。条目、校验值、封存均不变，其间他人照常写入。\n每次巡检也会压实少许。腾出的空间由本库再用，VACUUM 可归还磁盘。此类卷宗不足二百五十六个的不压实。\n"
          + "已发出、到期已满\(Engine.noticesLeaveAfterDays)日的通知离库：其内容可由台帐重算，核验时与离库记录比对。待发的和无法投递的不离库。"
      )
    ]
  ) { arguments, terminal in
    let at = try arguments.moment("at") ?? Input.now()
    let engine = try Database.existing(arguments)
    var (dossiers, notices) = (Int64(0), Int64(0))
    var packs = true
    try inTurns {
      guard let packed = try engine.pack(at: at) else {
        packs = false
        return false
      }
      dossiers += Int64(packed)
      return packed > 0
    }
    try inTurns {
      let gone = try engine.retireNotices(at: at)
      notices += Int64(gone)
      return gone > 0
    }
    if arguments.has("json") {
      terminal.json(
        .object([.init("dossiers", .integer(dossiers)), .init("notices", .integer(notices))]))
    } else {
      if packs { terminal.print("已压实 packed: \(dossiers) 个卷宗 dossiers") }
      terminal.print("已离库 left: \(notices) 条通知 messages")
    }
    if !packs { terminal.complain("该库不压实 this store packs nothing") }
    return packs ? .done : .no
  }

  /// Does one short transaction after another until there is nothing left to do (礼让), and leaves others the lock after each
  /// for as long as it took, and a twentieth of a second at most: who waits for it looks only now and then.
  private static func inTurns(_ step: () throws -> Bool) throws {
    let clock = ContinuousClock()
    while true {
      let start = clock.now
      guard try step() else { return }
      let took = start.duration(to: clock.now) / .milliseconds(1)
      systemWait(milliseconds: UInt32(min(max(took, 1), 50)))
    }
  }
}
