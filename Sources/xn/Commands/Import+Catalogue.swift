import Foundation
import Xiaoneng

extension Tool {
  static func importCatalogue(
    _ arguments: Arguments, _ terminal: Terminal
  ) throws -> ExitCode {
    let bytes = try Input.text(try arguments.required("catalogue"), most: CSV.mostBytes)
    let registers = arguments.has("register-units")
    var known = Tables.Known(units: try CatalogueImport.units(arguments))
    known.takesNewUnits = registers
    if let path = arguments.string("corrected") {
      let text = try Tables.corrected(.catalogue, bytes, knowing: known)
      try Files.write([0xEF, 0xBB, 0xBF] + Array(text.utf8), to: path)
    }
    let lines: [Catalogue.Line]
    switch Catalogue.commands(fromCSV: bytes, knowing: known) {
    case .success(let found): lines = found
    case .failure(let faults):
      return TableImport(kind: .catalogue, arguments: arguments, terminal: terminal)
        .tell(Tables.Faults(faults))
    }
    let engine = try Database.engine(arguments, creates: arguments.has("db"))
    let changed = try CatalogueImport.changed(lines, engine)
    guard changed.isEmpty else { return tell(changed, of: lines.count, arguments, terminal) }
    let (tally, units) = try CatalogueImport.run(
      lines, on: engine, registersUnits: registers, at: Input.now())
    if arguments.has("json") {
      terminal.json([
        "rows": .integer(Int64(lines.count)), "imported": .integer(Int64(tally.imported)),
        "already": .integer(Int64(tally.already)), "units": .integer(Int64(units)),
        "refused": .array(tally.refused.map { $0.json(named: "item") }),
      ])
    } else {
      terminal.print("行 rows            \(lines.count)")
      terminal.print("导入 imported      \(tally.imported)")
      terminal.print("已有 already       \(tally.already)")
      terminal.print("新单位 new units   \(units)")
      for item in tally.refused {
        terminal.print("第\(item.number)行 \(item.name)\n  \(item.chinese)\n  \(item.english)")
      }
    }
    return tally.refused.isEmpty ? .done : .no
  }

  /// Rows whose version is registered otherwise: what was published from a day on is not said again differently.
  private static func tell(
    _ changed: [CatalogueImport.Changed], of rows: Int, _ arguments: Arguments,
    _ terminal: Terminal
  ) -> ExitCode {
    if arguments.has("json") {
      terminal.json([
        "rows": .integer(Int64(rows)), "imported": 0,
        "changed": .array(
          changed.map { row in
            [
              "row": .integer(Int64(row.line.row)), "item": .string(row.line.dossier.id),
              "fields": .array(row.differences.map { .string($0.field) }),
            ]
          }),
      ])
      return .no
    }
    for row in changed {
      for difference in row.differences {
        terminal.print(
          "第\(row.line.row)行 \(row.line.dossier.id)  \(difference.field)："
            + "\(difference.before) → \(difference.after)")
      }
    }
    terminal.complain(
      "xn: \(changed.count)行与同日生效的已登记内容不同，没有导入任何内容；改动以新的生效日期登记为新版本")
    return .no
  }
}

/// The rows of a catalogue, recorded all or not at all.
enum CatalogueImport {
  /// The names of the registered units by their codes; none where there is no database yet.
  static func units(_ arguments: Arguments) throws -> [String: String] {
    let place = try Database.place(arguments)
    guard Place.isServer(place) || FileManager.default.fileExists(atPath: place) else { return [:] }
    return Dictionary(
      try DeskSession.units(Database.existing(arguments), at: Input.now()).map {
        ($0.code, $0.unit.name)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// A row, and how what is registered differs.
  struct Changed {
    var line: Catalogue.Line
    var differences: [Engine.Difference]
  }

  /// The rows whose item is registered otherwise from the same day on.
  static func changed(_ lines: [Catalogue.Line], _ engine: Engine) throws(Fault) -> [Changed] {
    var changed: [Changed] = []
    for line in lines {
      guard
        case .different(let found) = try engine.knows(
          .itemPublish(line.version), as: line.dossier)
      else { continue }
      changed.append(Changed(line: line, differences: found))
    }
    return changed
  }

  static func run(
    _ lines: [Catalogue.Line], on engine: Engine, registersUnits: Bool, at: Instant
  ) throws(Fault) -> (tally: ImportTally, units: Int) {
    let actor = Principal("xn", .administrator)
    var requests: [CommandRequest] = []
    if registersUnits {
      for unit in try unknownUnits(lines, engine.store) {
        requests.append(
          CommandRequest(
            .register(.unitRegister(Registry.Unit(unit))), on: DossierKey(.unit, unit), by: actor,
            at: at))
      }
    }
    let units = requests.count
    for line in lines {
      let key = "catalogue:\(line.dossier.id):\(line.version.validFrom)"
      requests.append(CommandRequest(line.command, on: line.dossier, by: actor, at: at, key: key))
    }
    let outcomes = try engine.execute(requests, allOrNothing: true)
    var tally = ImportTally()
    for (index, outcome) in outcomes.enumerated() {
      let row = index - units
      switch outcome {
      case .done(let done):
        if row >= 0 { if done.repeated { tally.already += 1 } else { tally.imported += 1 } }
      case .refused(let refusal):
        let line = row >= 0 && row < lines.count ? lines[row] : nil
        // One refusal undoes the rest.
        tally = ImportTally()
        tally.refused = [
          .init(
            number: line?.row ?? 0,
            name: (line?.dossier ?? requests[index].dossier)?.description ?? "", refusal: refusal)
        ]
        return (tally, 0)
      }
    }
    return (tally, units)
  }

  /// Units that stand in the table and not in the register, in the order of the table.
  private static func unknownUnits(
    _ lines: [Catalogue.Line], _ store: any Store
  ) throws(Fault) -> [String] {
    var seen = Set<String>()
    var unknown: [String] = []
    _ = try store.begin(writing: false)
    defer { store.rollback() }
    for line in lines where seen.insert(line.version.unit).inserted {
      guard DossierKey.isID(line.version.unit) else { continue }
      if try store.head(of: DossierKey(.unit, line.version.unit)) == nil {
        unknown.append(line.version.unit)
      }
    }
    return unknown
  }
}
