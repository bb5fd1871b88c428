import Xiaoneng
import XiaonengSQLite

extension Tool {
  /// `xn seal`: the Merkle root over all ledgers.
  static let seal = Tool(
    name: "seal",
    summary: Text("seal all ledgers: print it, publish it, keep it elsewhere", "封存全部台帐"),
    usage: [
      "seal --db FILE [--at TIME] [--print] [--out FILE]",
      "seal --db FILE --checkpoint [--origin NAME] [--print] [--out FILE]",
    ],
    options: [
      Database.option, .value("at", "TIME", "when (now)", "时间（默认现在）"), Database.ahead,
      .flag("print", "only print it: the database is read and not written", "只打印，不写入数据库"),
      .flag(
        "checkpoint",
        "the checkpoint of the log of seals, to be signed and published (C2SP tlog-checkpoint)",
        "输出封存日志的检查点，供签名公布（C2SP tlog-checkpoint）"),
      .value(
        "origin", "NAME", "what the log is called (as xn init --origin said)", "日志名称（默认为建库时所定）"),
      .value("out", "FILE", "write it there instead of stdout", "写入文件而非标准输出"),
    ],
    examples: [
      ("xn seal --db city.db --print", Text("by someone who may only read", "仅有读取权限时")),
      ("xn seal --db city.db > seal-2012-12-31.json", Text("keep the seal elsewhere", "将封存另行保管")),
      (
        "xn seal --db city.db --checkpoint --out checkpoint-2012-12-31.txt",
        Text("seal, and publish the checkpoint", "封存并公布检查点")
      ),
    ],
    notes: [
      Text(
        "The seals themselves are a log: whoever holds an older checkpoint is shown by xn verify --old that every\n"
          + "seal of it stands. openssl pkeyutl -sign -rawin signs the text with an Ed25519 key.",
        "各次封存自成日志：持有先前检查点者，可用 xn verify --old 核对其中每个封存俱在。\n"
          + "用 openssl pkeyutl -sign -rawin 以 Ed25519 密钥签名。")
    ]
  ) { arguments, terminal in
    let at = try arguments.moment("at") ?? Input.now()
    let onlyPrints = arguments.has("print")
    let engine =
      try onlyPrints ? Database.reading(arguments, terminal) : Database.existing(arguments)
    let origin = arguments.string("origin") ?? ""
    if !arguments.has("checkpoint"), arguments.has("origin") {
      throw UsageError.missingOption("--checkpoint")
    }
    guard arguments.has("checkpoint") else {
      let seal = try onlyPrints ? engine.unkeptSeal(at: at) : engine.seal(at: at)
      try hand(out: seal.json.text + "\n", arguments, terminal)
      return .done
    }
    // Nothing is sealed under a name that cannot be published.
    let name = origin.isEmpty ? engine.origin : origin
    if name.isEmpty { throw UsageError.missingOption("--origin") }
    guard SealLog.isOrigin(name) else {
      throw UsageError.wrongValue("--origin", name, "danzhou.gov.cn/xiaoneng")
    }
    if !onlyPrints { _ = try engine.seal(at: at) }
    try hand(out: try engine.checkpoint(origin: name).text, arguments, terminal)
    return .done
  }

  /// Writes `text` to `--out`, or prints it.
  private static func hand(
    out text: String, _ arguments: Arguments, _ terminal: Terminal
  ) throws {
    guard let path = arguments.string("out") else {
      terminal.write(Array(text.utf8))
      return
    }
    try Files.write(Array(text.utf8), to: path)
  }

  /// `xn verify`: every entry against its chain, its head and the seals.
  static let verify = Tool(
    name: "verify",
    summary: Text(
      "hold every entry, and all that is kept beside, against the ledgers and the seals", "核验台帐"),
    usage: [
      "verify --db FILE [--seal FILE] [--old CHECKPOINT [--key KEY]…] [--quick] [--threads N] [--json]"
    ],
    options: [
      Database.option, .value("seal", "FILE", "a seal kept elsewhere; - is stdin", "另行保管的封存"),
      .value(
        "old", "CHECKPOINT",
        "a checkpoint that was published, alone or signed: every seal of it must stand",
        "曾公布的检查点（可带签名）：其中每个封存必须俱在"),
      .value(
        "key", "KEY", "whose signature the checkpoint must bear: NAME+ID+KEY (C2SP vkey)",
        "检查点必须带有的签名的公钥：名称+编号+公钥（C2SP vkey）", repeats: true),
      .flag(
        "quick", "texts, chains, sequences, pointers and the newest seal only",
        "只核对原文、链、序号、指针与最近的封存"),
      Database.threads, .json,
    ],
    examples: [
      ("xn verify --db city.db", Text("against the stored seals", "对照库内封存")),
      (
        "xn verify --db city.db --seal seal-2012-12-31.json",
        Text("finds deleted dossiers and cut-off tails too", "可发现整卷删除和末尾截断")
      ),
      (
        "xn verify --db city.db --old checkpoint-2012-12-31.txt",
        Text("the file extends what was published", "证明数据库延续曾公布的内容")
      ),
    ],
    notes: [
      Text(
        "Signatures are verified by the openssl command. Where it is missing, xn says 签名未核验 with the line to\n"
          + "run elsewhere, and a signature that was to be verified fails the whole (exit 1).",
        "签名由 openssl 命令核验；没有该命令时显示“签名未核验”和可在别处执行的命令行，所要求的签名未核验即不通过（退出码1）。")
    ]
  ) { arguments, terminal in
    if arguments.has("key"), !arguments.has("old") { throw UsageError.missingOption("--old") }
    let published = try arguments.string("old").map {
      try PublishedCheckpoint($0, keys: arguments.all("key"))
    }
    var seal: Seal?
    if let path = arguments.string("seal") {
      let text = try Input.read(path, most: 1 << 20)
      do throws(Fault) { seal = try Seal.read(try JSONValue(parsing: text)) } catch {
        throw error.inside(path.short)
      }
    }
    // What is read once need not be kept in mind.
    let engine = try Database.reading(arguments, terminal, cacheKiB: 8_192)
    var progress: Progress?
    let result = try engine.verify(against: seal, quick: arguments.has("quick")) { done, total in
      if progress == nil { progress = Progress("核验 verify", of: Int(total), on: terminal) }
      progress?.update(Int(done))
    }
    progress?.finish()
    let old = try published.map { try $0.held(against: engine) }
    let extends = old?.holds ?? true
    if arguments.has("json") {
      terminal.json(old?.added(to: result.json) ?? result.json)
    } else if let wrong = result.wrong {
      terminal.print("核验未通过 NOT verified")
      terminal.print("  卷宗 dossier   \(wrong.dossier.isEmpty ? "—" : wrong.dossier)")
      terminal.print("  序号 sequence  \(wrong.sequence)")
      terminal.print("  记录 entry     \(wrong.number)")
      terminal.print("  \(wrong.chinese)")
      terminal.print("  \(wrong.english)")
    } else {
      if !extends {
        // What stands first is what is read: the ledger itself holds, and is not what the old checkpoint vouches for.
        terminal.print("核验未通过 NOT verified")
      }
      terminal.print(
        (extends ? "核验通过 verified：" : "帐本自身相符 the ledger itself holds：")
          + "\(result.entries) 条记录 entries，\(result.dossiers) 个卷宗 dossiers，"
          + "\(result.seals) 个封存 seals")
      terminal.print(
        (result.quick ? "快速核验 quick: " : "") + "以下未核验 what follows was not compared")
      for part in result.unchecked { terminal.print("  " + part) }
    }
    if !arguments.has("json") {
      for line in old?.lines ?? [] { terminal.print(line) }
      if engine.store.owesErasure {
        terminal.print(
          "注意：已删除的个人信息仍留在日志文件中，待无人读取时由下一次写入清除 note: erased data still stand in the"
            + " write-ahead log until no one reads")
      }
    }
    return result.wrong == nil && extends ? .done : .no
  }

  /// `xn rebuild`: everything derived, made anew from the events.
  static let rebuild = Tool(
    name: "rebuild",
    summary: Text("make heads, counters and due moments anew from the events", "由台帐重建派生数据"),
    usage: ["rebuild --db FILE [--threads N] [--json]"],
    options: [Database.option, Database.threads, .json],
    examples: [("xn rebuild --db city.db", Text("after a repair", "修复之后"))]
  ) { arguments, terminal in
    let engine = try Database.existing(arguments)
    var progress: Progress?
    let entries = try engine.rebuild { done, total in
      if progress == nil { progress = Progress("重建 rebuild", of: Int(total), on: terminal) }
      progress?.update(Int(done))
    }
    progress?.finish()
    if arguments.has("json") {
      terminal.json(["entries": .integer(entries)])
    } else {
      terminal.print("已由 \(entries) 条记录重建 rebuilt from \(entries) entries")
    }
    return .done
  }
}
