import Foundation
import Xiaoneng

extension Tool {
  /// `xn archive`: a dossier as a folder that lasts, and the list of what is done away with.
  static let archive = Tool(
    name: "archive",
    summary: Text(
      "a dossier as a folder: ledger, papers, proof, checksums; the list of disposals",
      "归档：卷宗整理成文件夹；销毁清单"),
    usage: [
      "archive NUMBER --db FILE --actor ID:ROLE[:UNIT] --out FOLDER [--purpose TEXT] [--mode MODE]",
      "archive --disposal --db FILE --actor ID:ROLE [--csv|--json]",
    ],
    options: [
      Database.option, .actor, .on, .at,
      .value("out", "FOLDER", "where it goes: empty, or written by this command", "写入的文件夹"),
      .value(
        "purpose", "TEXT", "what names are read for, which is recorded; masked without",
        "查阅当事人姓名等的目的，记入台帐；不填则脱敏"),
      Files.mode,
      .flag("disposal", "the dossiers whose term of keeping is over", "保管期限届满的卷宗（销毁清单）"),
      .calendar, .csv, .json,
    ],
    operands: ["NUMBER"],
    examples: [
      (
        "xn archive 469003GS00-XK-0001201208010001 --out 卷宗 --db city.db --actor GS-w1:window:469003GS00",
        Text("the folder; look at index.html first", "整理成文件夹，先看 index.html")
      ),
      (
        "xn archive --disposal --db city.db --actor sup:supervisor",
        Text("what may be done away with", "可以鉴定销毁的卷宗")
      ),
    ],
    notes: [
      Text(
        "ledger.ndjson holds each entry as it stands, chained by SHA-256; proof.json shows that it is part of what was\n"
          + "sealed; sha256sum -c SHA256SUMS checks the folder. The same ledger and seal give the same bytes. Disposal:\n"
          + "xn do upkeep.proposeDisposal, then upkeep.dispose by another person of another role.",
        "ledger.ndjson 为台帐原文，逐条以 SHA-256 相连；proof.json 证明其在封存之内；用 sha256sum -c SHA256SUMS 核对文件夹。\n"
          + "台帐与封存相同，则逐字节相同。销毁先 xn do upkeep.proposeDisposal 鉴定，再由另一角色的另一人 upkeep.dispose 批准。")
    ]
  ) { arguments, terminal in
    let session = try DeskSession(arguments, terminal)
    if arguments.has("disposal") {
      if let extra = arguments.operands.first { throw UsageError.extraArgument(extra) }
      return try ArchiveRun(session: session).disposal()
    }
    guard let number = arguments.operands.first else { throw UsageError.missingOption("NUMBER") }
    guard let out = arguments.string("out") else { throw UsageError.missingOption("--out FOLDER") }
    return try ArchiveRun(session: session).write(try DossierKey.named(number), to: out)
  }
}

/// One call of `xn archive`.
private struct ArchiveRun {
  var session: DeskSession
  private var arguments: Arguments { session.arguments }
  private var terminal: Terminal { session.terminal }

  init(session: DeskSession) { self.session = session }

  // MARK: - A dossier

  func write(_ key: DossierKey, to folder: String) throws -> ExitCode {
    let purpose = arguments.string("purpose") ?? ""
    let engine = purpose.isEmpty ? try session.reading() : try session.writing()
    // Reading a name is itself recorded: the papers come first, so that the ledger tells of it.
    var page = ArchivePage(key: key, papers: try papers(of: key, engine, purpose))
    let ledger = try ask(key.kind.reckoning, on: key, engine)
    page.entries = ledger["entries"]?.array ?? []
    page.head = ledger["head"]?.string ?? ""
    page.proof = try? ask("proof", on: key, engine)
    page.keptUntil = (try? ask("personal.requests", on: key, engine))?["keptUntil"]?.string
    page.units = Dictionary(
      try session.units(engine).map { ($0.code, $0.unit.name) },
      uniquingKeysWith: { first, _ in first })
    var files = page.files
    let sums = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }.map {
      "\(SHA256.hash($0.bytes).hex)  \($0.path)\n"
    }
    files.append(("SHA256SUMS", Array(sums.joined().utf8)))
    _ = try Files.replace(folder, with: files, mode: try arguments.mode())
    terminal.print(
      "\(key)：台帐\(page.entries.count)条，文书\(page.papers.count)份，附件\(page.attachments.count)件 → \(folder)"
    )
    if page.proof == nil { terminal.print("注意：最近一次封存之后立卷，尚无存在证明；封存（xn seal）后再归档。") }
    if purpose.isEmpty, !page.papers.isEmpty {
      terminal.print("文书中的姓名等已脱敏；需要显示的，用 --purpose 说明查阅目的。")
    }
    return .done
  }

  /// The answer to a question without data, as JSON.
  private func ask(_ word: String, on key: DossierKey, _ engine: Engine) throws -> JSONValue {
    guard Query.words.contains(word) else {
      throw UsageError.wrongValue("NUMBER", key.description, "case/…|complaint/…|penalty/…")
    }
    let query = try Query.read(word: word, data: [:])
    let reply = try engine.query(query, on: key, by: try session.required(), at: session.at)
    _ = try DeskSession.answer(reply)
    return reply.json["data"] ?? .null
  }

  private func papers(
    of key: DossierKey, _ engine: Engine, _ purpose: String
  ) throws -> [Papers.Paper] {
    guard Query.words.contains(key.kind.rawValue + ".paper") else { return [] }
    func paper(_ wish: Papers.Wish) throws -> Papers.Paper {
      let query = try Query.read(word: key.kind.rawValue + ".paper", data: wish.json)
      let reply = try engine.query(query, on: key, by: try session.required(), at: session.at)
      guard let paper = try DeskSession.answer(reply).paper else { throw Fault(.storeFailed) }
      return paper
    }
    let rows: [Papers.Mention]
    do { rows = try paper(Papers.Wish(nil)).papers } catch let refusal as Refusal {
      // A dossier that no paper has ground in yet is archived without any.
      guard [.notFound, .documentMissing, .wrongPhase].contains(refusal.code) else { throw refusal }
      return []
    }
    return try rows.map { row in
      var wish = Papers.Wish(row.kind)
      (wish.documentNumber, wish.purpose, wish.html) = (row.documentNumber, purpose, true)
      return try paper(wish)
    }
  }

  // MARK: - The list of disposals

  func disposal() throws -> ExitCode {
    if arguments.has("csv"), arguments.has("json") { throw UsageError.clash("--csv", "--json") }
    let engine = try session.reading()
    var rows: [Upkeep.DisposalRow] = []
    var filter = Upkeep.DisposalFilter(limit: 1_000)
    while true {
      let reply = try engine.query(
        .upkeepDisposals(filter), by: try session.required(), at: session.at)
      guard case .upkeepDisposals(let page) = try DeskSession.answer(reply) else {
        throw Fault(.storeFailed)
      }
      rows += page.rows
      guard page.more, let last = page.rows.last else { break }
      filter.after = "\(last.dossier)"
    }
    if arguments.has("json") {
      terminal.json(Upkeep.DisposalList(rows: rows).json)
      return .done
    }
    var table = DeskTable(["卷宗", "单位", "办结日", "保管期限至", "保存内容", "状态", "销毁清册号"])
    table.rows = rows.map { row in
      [
        "\(row.dossier)", row.unit, "\(row.ended)", "\(row.keptUntil)",
        row.slots.joined(separator: "、"),
        row.held ? "保全中" : row.appealed ? "救济未结" : row.list.isEmpty ? "待鉴定" : "待批准", row.list,
      ]
    }
    return try session.show(table, "销毁清单")
  }
}
