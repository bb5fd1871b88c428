import Xiaoneng

/// What became of an import.
struct ImportTally {
  /// A request that the domain refused.
  struct Refused {
    var number: Int
    var name: String
    var refusal: Refusal
  }

  var imported = 0
  var already = 0
  /// Cases that were there and that the source tells otherwise now.
  var corrected = 0
  var refused: [Refused] = []

  /// How many requests are decided in one transaction: more of them write each counter and page less often, and
  /// whoever else writes waits longer.
  static let batch = 4_000

  /// Executes the requests in batches; what is known already changes nothing.
  ///
  /// - Throws: ``Fault`` when the store cannot go on. The batches before stay, and the same import
  ///   again goes on where this one ended.
  static func execute(
    _ requests: [CommandRequest], names: [String], numbers: [Int] = [], on engine: Engine,
    progress: Progress? = nil
  ) throws(Fault) -> ImportTally {
    var tally = ImportTally()
    var start = 0
    while start < requests.count {
      let end = min(start + batch, requests.count)
      let outcomes = try engine.execute(Array(requests[start..<end]))
      for (index, outcome) in outcomes.enumerated() {
        switch outcome {
        case .done(let done) where done.repeated || done.events.isEmpty: tally.already += 1
        case .done(let done) where done.events.contains("case.importWithdrawn"):
          tally.corrected += 1
        case .done: tally.imported += 1
        case .refused(let refusal):
          let number = start + index
          let name = names.indices.contains(number) ? names[number] : ""
          let place = numbers.indices.contains(number) ? numbers[number] : number + 1
          tally.refused.append(Refused(number: place, name: name, refusal: refusal))
        }
      }
      start = end
      progress?.update(start)
    }
    progress?.finish()
    return tally
  }
}

extension ImportTally.Refused {
  /// The refusal as JSON; a known key with other content is a conflict.
  func json(named kind: String) -> JSONValue {
    .object([
      .init("number", .integer(Int64(number))), .init(kind, .string(name)),
      .init("code", .string(refusal.code.rawValue)), .init("reason", .string(english)),
      .init("chinese", .string(chinese)),
      .init("conflict", .bool(isConflict)),
    ])
  }

  /// Whether what is there was gone on with, or is something else.
  private var isConflict: Bool {
    refusal.code == .requestKeyReused || refusal.code == .alreadyExists
  }
  var english: String { isConflict ? "changed since it was imported" : refusal.english }
  var chinese: String { isConflict ? "与已导入的内容不同" : refusal.chinese }
}

extension XESImport {
  /// The result for machines.
  func json(_ tally: ImportTally) -> JSONValue {
    [
      "source": .string(source), "traces": .integer(Int64(requests.count + undated.count)),
      "corrected": .integer(Int64(tally.corrected)), "imported": .integer(Int64(tally.imported)),
      "already": .integer(Int64(tally.already)),
      "events": .integer(Int64(events)), "closed": .integer(Int64(closed)),
      "open": .integer(Int64(open)),
      "doubtful": .array(
        doubtful.map { item in
          [
            "number": .integer(Int64(item.number)),
            "trace": .string(String(item.trace.prefix(200))),
            "reason": .string(item.doubts.map(\.english).joined(separator: "; ")),
            "chinese": .string(item.doubts.map(\.chinese).joined(separator: "；")),
            "codes": .array(item.doubts.map { .string($0.code.rawValue) }),
          ]
        }),
      "refused": .array(tally.refused.map { $0.json(named: "trace") }),
    ]
  }

  /// The result for people: counts on stdout, doubts with number, name and reason.
  func print(_ tally: ImportTally, on terminal: Terminal) {
    terminal.print("来源 source        \(source)")
    terminal.print("轨迹 traces        \(requests.count + undated.count)")
    terminal.print("导入 imported      \(tally.imported)")
    terminal.print("已有 already       \(tally.already)")
    terminal.print("更正 corrected     \(tally.corrected)")
    terminal.print("事件 events        \(events)")
    terminal.print("办结 closed        \(closed)")
    terminal.print("在办 open          \(open)")
    terminal.print("存疑 doubtful      \(doubtful.count)")
    for item in doubtful {
      terminal.print("  #\(item.number) \(item.trace.short)")
      for doubt in item.doubts { terminal.print("    \(doubt.english) / \(doubt.chinese)") }
    }
    terminal.print("拒绝 refused       \(tally.refused.count)")
    for item in tally.refused {
      terminal.print("  #\(item.number) \(item.name.short)\n    \(item.english) / \(item.chinese)")
    }
  }
}
