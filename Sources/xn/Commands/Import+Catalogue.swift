import Xiaoneng

extension Tool {
  static func importCatalogue(
    _ arguments: Arguments, _ terminal: Terminal
  ) throws -> ExitCode {
    let bytes = try Input.text(try arguments.required("catalogue"), most: CSV.mostBytes)
    let lines = try Catalogue.commands(fromCSV: bytes).get()
    let engine = try Database.engine(arguments, creates: true)
    let registers = arguments.has("register-units")
    let (named, unknown) = try CatalogueImport.named(lines, on: engine, registersUnits: registers)
    let (tally, units) =
      unknown.isEmpty
      ? try CatalogueImport.run(named, on: engine, registersUnits: registers, at: Input.now())
      : (ImportTally(refused: unknown), 0)
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
        terminal.print("line \(item.number): \(item.name)\n  \(item.english) / \(item.chinese)")
      }
    }
    return tally.refused.isEmpty ? .done : .no
  }
}

/// The rows of a catalogue, recorded all or not at all.
enum CatalogueImport {
  /// The rows with the codes of units that they say by name, and every row whose unit is neither a code nor a name that
  /// is registered.
  static func named(
    _ lines: [Catalogue.Line], on engine: Engine, registersUnits: Bool
  ) throws -> (lines: [Catalogue.Line], unknown: [ImportTally.Refused]) {
    guard
      case .answered(.unitList(let list)) = try engine.query(
        .unitList(Nothing()), by: .anyone, at: Input.now())
    else { return (lines, []) }
    let codes = Set(list.units.map(\.code))
    let names = Dictionary(grouping: list.units, by: \.unit.name)
    var lines = lines
    var unknown: [ImportTally.Refused] = []
    for place in lines.indices where !codes.contains(lines[place].version.unit) {
      let said = lines[place].version.unit
      if let unit = names[said], unit.count == 1 {
        lines[place].version.unit = unit[0].code
      } else if !registersUnits || !DossierKey.isID(said) {
        unknown.append(
          .init(
            number: lines[place].line, name: lines[place].dossier.description,
            refusal: Refusal(.notFound, field: "实施主体", detail: String(said.prefix(64)))))
      }
    }
    return (lines, unknown)
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
            number: line?.line ?? 0,
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
