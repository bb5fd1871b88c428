import Foundation
import Xiaoneng

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What one call of `xn items` asks beside the list: flow charts, the public pages, other promises.
struct ItemDesk {
  var session: DeskSession
  var arguments: Arguments { session.arguments }
  var terminal: Terminal { session.terminal }

  init(_ arguments: Arguments, _ terminal: Terminal) throws {
    session = try DeskSession(arguments, terminal)
  }

  static let actions: [String: @Sendable (ItemDesk) throws -> ExitCode] = [
    "list": { try $0.list() }, "chart": { try $0.chart() }, "publish": { try $0.publish() },
    "whatif": { try $0.whatIf() },
  ]

  static func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
    let action = arguments.operands.first ?? "list"
    if action == "check" { return try check(arguments, terminal) }
    guard let ask = actions[action] else {
      let known = actions.keys.sorted() + ["check"]
      throw UsageError.wrongValue(
        "ACTION", action, known.joined(separator: "|"),
        hint: Suggestion.nearest(to: action, among: known))
    }
    return try ask(ItemDesk(arguments, terminal))
  }

  private func item() throws -> DossierKey {
    guard arguments.operands.count == 2 else { throw UsageError.missingOption("ITEM") }
    let code = arguments.operands[1]
    guard DossierKey.isID(code) else { throw UsageError.wrongValue("ITEM", code, "GS-XK-0001") }
    return DossierKey(.item, code)
  }

  // MARK: - Charts

  /// One item's flow chart, into files where they are asked for.
  private func chart() throws -> ExitCode {
    let wanted = FlowCharts.Wanted(svg: arguments.has("svg"), bpmn: arguments.has("bpmn"))
    let (engine, key) = (try session.reading(), try item())
    let reply = try engine.query(
      .itemChart(wanted), on: key, by: session.actor ?? .anyone, at: session.at)
    if reply.refusal?.code == .notFound { throw try unknown(key, engine) }
    guard case .itemChart(let chart) = try DeskSession.answer(reply) else { return .no }
    return try Self.tell(chart, arguments, terminal)
  }

  /// An item that is not there, or not for whoever asks, in the same words, with the nearest that they may see.
  private func unknown(_ key: DossierKey, _ engine: Engine) throws -> Refusal {
    var known: [String] = []
    if case .itemList(let list)? = try engine.query(
      .itemList(ItemFilter()), by: session.actor ?? .anyone, at: session.at
    ).answer {
      known = list.items.map(\.code)
    }
    return Refusal(
      .notFound, field: "ITEM",
      detail: Suggestion.nearest(to: key.id, among: known).map { "是否想用\($0) near: \($0)" })
  }

  /// A flow chart of a file, held against its rules without a database.
  private static func check(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
    guard arguments.operands.count == 2 else { throw UsageError.missingOption("FILE.bpmn") }
    var flow = try BPMNReader.read(
      try Input.read(arguments.operands[1], most: BPMNReader.mostBytes))
    if let promise = try arguments.budget("promise") { flow.promise = promise }
    var chart = FlowCharts.Chart()
    chart.flow = flow
    chart.findings = flow.findings()
    if !chart.findings.contains(where: \.error) {
      if arguments.has("svg") { chart.svg = flow.svg() }
      if arguments.has("bpmn") { chart.bpmn = flow.bpmn }
    }
    return try tell(chart, arguments, terminal)
  }

  private static func tell(
    _ chart: FlowCharts.Chart, _ arguments: Arguments, _ terminal: Terminal
  ) throws -> ExitCode {
    let isWrong = chart.findings.contains(where: \.error)
    for (option, text) in [("svg", chart.svg), ("bpmn", chart.bpmn)] {
      guard let path = arguments.string(option), !isWrong else { continue }
      try Files.write(Array(text.utf8), to: path)
    }
    if arguments.has("json") {
      var answer = chart
      if arguments.has("svg") { answer.svg = "" }
      if arguments.has("bpmn") { answer.bpmn = "" }
      terminal.json(answer.json)
    } else if !arguments.has("csv") {
      terminal.print(
        chart.flow.title + (chart.flow.unit.isEmpty ? "" : "　\(chart.flow.unit)")
          + "　承诺\(chart.flow.promise?.chinese ?? "当场办结")")
      terminal.print()
    }
    if !arguments.has("json") {
      let content = chart.flow.table
      var table = DeskTable(content.headings)
      table.rows = content.rows
      if arguments.has("csv") { table.csv(on: terminal) } else { table.print(on: terminal) }
    }
    for finding in chart.findings {
      let place = finding.at.isEmpty ? "" : "（\(finding.at)）"
      terminal.complain("\(finding.error ? "错误" : "提示")：\(finding.chinese)\(place)")
    }
    return isWrong ? .no : .done
  }

  // MARK: - Public pages

  private func publish() throws -> ExitCode {
    let engine = try session.reading()
    guard
      case .itemList(let list) = try DeskSession.answer(
        try engine.query(.itemList(ItemFilter()), by: .anyone, at: session.at))
    else { return .no }
    let names = Dictionary(
      try session.units(engine).map { ($0.code, $0.unit.name) },
      uniquingKeysWith: { first, _ in first })
    var pages = CataloguePages(
      day: session.today, units: names, secret: Int(list.secret),
      contact: arguments.string("contact") ?? "")
    var isWrong = false
    for view in list.items {
      let answer = try DeskSession.answer(
        try engine.query(
          .itemChart(FlowCharts.Wanted(bpmn: true)), on: DossierKey(.item, view.code), by: .anyone,
          at: session.at))
      guard case .itemChart(let chart) = answer else { continue }
      for finding in chart.findings where finding.error {
        isWrong = true
        terminal.complain("错误：\(view.code) \(view.version.name)：\(finding.chinese)")
      }
      pages.add(view, chart)
    }
    let files = pages.files()
    let folder = try arguments.required("out")
    let gone = try Files.replace(folder, with: files)
    terminal.print(
      "已写入\(folder)：事项\(list.items.count)项，文件\(files.count)个" + (gone > 0 ? "，删除旧文件\(gone)个" : ""))
    if list.secret > 0 { terminal.print("另有涉密事项\(list.secret)项，不予公布。") }
    return isWrong ? .no : .done
  }

  // MARK: - Other promises

  private func whatIf() throws -> ExitCode {
    let actor = try session.required()
    var trial = FlowCharts.Trial(
      from: try arguments.day("from") ?? .first, through: try arguments.day("to") ?? session.today)
    for text in arguments.all("promise") {
      guard let promise = Budget(text) ?? Int32(text).map({ .workingDays($0) }), promise.amount > 0
      else { throw UsageError.wrongValue("--promise", text, "7wd") }
      trial.promises.append(promise.amount)
    }
    if let keep = arguments.string("keep") {
      guard let share = Self.basisPoints(keep) else {
        throw UsageError.wrongValue("--keep", keep, "0.01…100")
      }
      trial.keep = share
    }
    let answer = try DeskSession.answer(
      try session.reading().query(
        .itemTryPromise(trial), on: try item(), by: actor, at: session.at))
    guard case .itemTryPromise(let tried) = answer else { return .no }
    if arguments.has("json") {
      terminal.json(tried.json)
      return .done
    }
    var table = DeskTable(["承诺", "提前", "当日", "逾期", "提前率"], right: [0, 1, 2, 3, 4])
    table.rows = tried.rows.map { row in
      [
        "\(row.promise)" + (row.promise == tried.promise.amount ? "（现行）" : ""), "\(row.early)",
        "\(row.onTime)", "\(row.late)", row.rate.map { $0 + "%" } ?? "",
      ]
    }
    if arguments.has("csv") {
      table.csv(on: terminal)
      return .done
    }
    let took = tried.actual.map { "\($0.days)天\($0.cases)件" }.joined(separator: "、")
    terminal.print("承诺试算　\(tried.item)　现行承诺\(tried.promise.chinese)　已办结\(tried.cases)件")
    if !took.isEmpty { terminal.print("实际用时：\(took)") }
    terminal.print()
    table.print(on: terminal)
    terminal.print()
    if let smallest = tried.smallest {
      let share = Fraction(Int128(tried.keep), 10_000)?.percent(2) ?? ""
      terminal.print("能使至少\(share)%的办件守诺的最小承诺：\(smallest)天")
    }
    terminal.print("只计法定时限和环节与现行版本相同的办件，不作记录。")
    terminal.print("须知：经办人常按时限办事，承诺改变后用时也会改变；压低承诺不等于办得更快。")
    return .done
  }

  /// A share such as 79 or 79.5, in basis points.
  static func basisPoints(_ text: String) -> Int32? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Int32(parts[0]), (0...100).contains(whole)
    else { return nil }
    var rest: Int32 = 0
    if parts.count == 2 {
      guard (1...2).contains(parts[1].count), let digits = Int32(parts[1]), digits >= 0 else {
        return nil
      }
      rest = parts[1].count == 1 ? digits * 10 : digits
    }
    let share = whole * 100 + rest
    return (1...10_000).contains(share) ? share : nil
  }
}

/// Files that the tool writes.
enum Files {
  /// The option of every command that writes what it knows of persons into a file.
  static let mode = Option.value(
    "mode", "MODE",
    "who may open the file that is written: 0600 its owner (default), 0640 its group too",
    "所写文件的权限：0600 仅属主（默认），0640 含同组")

  /// Writes a file whole, or not at all: what is public with the permissions that are usual for files, everything else with
  /// `mode` from its first byte on.
  static func write(_ bytes: [UInt8], to path: String, mode: UInt16? = nil) throws(Fault) {
    do {
      guard let mode else {
        try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        return
      }
      let url = URL(fileURLWithPath: path)
      let beside = url.deletingLastPathComponent()
        .appendingPathComponent(
          ".\(url.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)"
        )
        .path
      let descriptor = open(beside, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, mode_t(mode))
      guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
      let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
      do {
        // Whatever the umask takes away, the mode that was asked for gives.
        guard fchmod(descriptor, mode_t(mode)) == 0 else { throw CocoaError(.fileWriteUnknown) }
        try file.write(contentsOf: Data(bytes))
        try file.synchronize()
        guard rename(beside, url.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
      } catch {
        _ = unlink(beside)
        throw error
      }
    } catch {
      throw Fault(.fileUnreadable, field: path.short, detail: "不能写入 cannot be written")
    }
  }

  /// The list of what was written into a folder, so that what is no longer published goes.
  private static let manifest = "files.txt"

  /// Writes `files` into a folder, and removes what an earlier call wrote there and this one does not: an item that has
  /// become classified, or was taken out of the catalogue, must not stay.
  ///
  /// - Parameter mode: who may open them, and look into the folders that are made; nil for what is public.
  /// - Returns: how many files went.
  static func replace(
    _ folder: String, with files: [(path: String, bytes: [UInt8])], mode: UInt16? = nil
  ) throws -> Int {
    let root = URL(fileURLWithPath: folder, isDirectory: true)
    let list = root.appendingPathComponent(manifest)
    let manager = FileManager.default
    let before = (try? String(contentsOf: list, encoding: .utf8)) ?? ""
    if before.isEmpty, let found = try? manager.contentsOfDirectory(atPath: folder), !found.isEmpty
    {
      throw UsageError.wrongValue(
        "--out", folder, "空文件夹或以前由本命令写入的文件夹 an empty folder, or one written by this command")
    }
    for path in Set(files.map { ($0.path as NSString).deletingLastPathComponent }).sorted() {
      do {
        try manager.createDirectory(
          at: path.isEmpty ? root : root.appendingPathComponent(path),
          withIntermediateDirectories: true,
          // Whoever may read the files may look into the folder.
          attributes: mode.map { [.posixPermissions: Int($0 | ($0 & 0o444) >> 2)] })
      } catch {
        throw Fault(.fileUnreadable, field: folder.short, detail: "不能写入 cannot be written")
      }
    }
    let now = Set(files.map(\.path))
    let all = Set(before.split(separator: "\n").map(String.init)).union(now)
    // The list grows first: what is written can always be found again.
    try write(Array((all.sorted().joined(separator: "\n") + "\n").utf8), to: list.path, mode: mode)
    for (path, bytes) in files {
      try write(bytes, to: root.appendingPathComponent(path).path, mode: mode)
    }
    var gone = 0
    for path in all.subtracting(now).sorted() where isOwn(path) {
      if (try? manager.removeItem(at: root.appendingPathComponent(path))) != nil { gone += 1 }
    }
    try write(Array((now.sorted().joined(separator: "\n") + "\n").utf8), to: list.path, mode: mode)
    return gone
  }

  /// Whether a line of the list names a file that this command may have written.
  private static func isOwn(_ path: String) -> Bool {
    !path.hasPrefix("/") && !path.contains("..")
      && path.utf8.allSatisfy {
        (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
          || [0x2D, 0x2E, 0x2F, 0x5F].contains($0)
      }
  }
}

extension Budget {
  /// How many days or months it is; 0 for a fixed day.
  fileprivate var amount: Int32 {
    switch self {
    case .workingDays(let days), .calendarDays(let days): days
    case .months(let months): months
    case .fixed: 0
    }
  }
}
