import Xiaoneng

extension Tool {
  /// `xn seal`: the Merkle root over all ledgers.
  static let seal = Tool(
    name: "seal",
    summary: Text("seal all ledgers: print it, publish it, keep it elsewhere", "封存全部台帐"),
    usage: ["seal --db FILE [--at TIME] [--print]"],
    options: [
      Database.option, .value("at", "TIME", "when (now)", "时间（默认现在）"),
      .flag("print", "only print it: the database is read and not written", "只打印，不写入数据库"),
    ],
    examples: [
      ("xn seal --db city.db --print", Text("by someone who may only read", "仅有读取权限时")),
      ("xn seal --db city.db > seal-2012-12-31.json", Text("keep the seal elsewhere", "将封存另行保管")),
    ]
  ) { arguments, terminal in
    let at = try arguments.moment("at") ?? Input.now()
    let seal =
      try arguments.has("print")
      ? Database.reading(arguments, terminal).unkeptSeal(at: at)
      : Database.existing(arguments).seal(at: at)
    terminal.json(seal.json)
    return .done
  }

  /// `xn verify`: every entry against its chain, its head and the seals.
  static let verify = Tool(
    name: "verify",
    summary: Text(
      "hold every entry, and all that is kept beside, against the ledgers and the seals", "核验台帐"),
    usage: ["verify --db FILE [--seal FILE] [--quick] [--json]"],
    options: [
      Database.option, .value("seal", "FILE", "a seal kept elsewhere; - is stdin", "另行保管的封存"),
      .flag(
        "quick", "texts, chains, sequences, pointers and the newest seal only",
        "只核对原文、链、序号、指针与最近的封存"),
      .json,
    ],
    examples: [
      ("xn verify --db city.db", Text("against the stored seals", "对照库内封存")),
      (
        "xn verify --db city.db --seal seal-2012-12-31.json",
        Text("finds deleted dossiers and cut-off tails too", "可发现整卷删除和末尾截断")
      ),
    ]
  ) { arguments, terminal in
    var seal: Seal?
    if let path = arguments.string("seal") {
      let text = try Input.read(path, most: 1 << 20)
      do throws(Fault) { seal = try Seal.read(try JSONValue(parsing: text)) } catch {
        throw error.inside(path.short)
      }
    }
    let engine = try Database.reading(arguments, terminal)
    var progress: Progress?
    let result = try engine.verify(against: seal, quick: arguments.has("quick")) { done, total in
      if progress == nil { progress = Progress("核验 verify", of: Int(total), on: terminal) }
      progress?.update(Int(done))
    }
    progress?.finish()
    if arguments.has("json") {
      terminal.json(result.json)
    } else if let wrong = result.wrong {
      terminal.print("核验未通过 NOT verified")
      terminal.print("  卷宗 dossier   \(wrong.dossier.isEmpty ? "—" : wrong.dossier)")
      terminal.print("  序号 sequence  \(wrong.sequence)")
      terminal.print("  记录 entry     \(wrong.number)")
      terminal.print("  \(wrong.chinese)")
      terminal.print("  \(wrong.english)")
    } else {
      terminal.print(
        "核验通过 verified：\(result.entries) 条记录 entries，\(result.dossiers) 个卷宗 dossiers，"
          + "\(result.seals) 个封存 seals")
      if result.quick { terminal.print("快速核验 quick: 以下未核验 what follows was not compared") }
      if result.quick { for part in result.unchecked { terminal.print("  " + part) } }
    }
    return result.wrong == nil ? .done : .no
  }

  /// `xn rebuild`: everything derived, made anew from the events.
  static let rebuild = Tool(
    name: "rebuild",
    summary: Text("make heads, counters and due moments anew from the events", "由台帐重建派生数据"),
    usage: ["rebuild --db FILE [--json]"],
    options: [Database.option, .json],
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
