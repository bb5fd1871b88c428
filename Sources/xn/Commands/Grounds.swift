import Xiaoneng

/// What stands behind a dossier's days and states, as it is printed (说明).
enum GroundRows {
  /// A line for each with its ground, and below a last day the days that lead to it.
  static func lines(_ grounds: Supervision.Grounds) -> [String] {
    var rows = [["期限 due", "", "说明 what", "依据 ground"]]
    for ground in grounds.grounds {
      rows.append([
        ground.due.map { "\($0)" } ?? "", ground.provisional ? "暂定" : "", ground.chinese,
        ground.article,
      ])
      if !ground.english.isEmpty { rows.append(["", "", ground.english, ""]) }
      for day in ground.days {
        rows.append([
          "  \(day.day)", day.counted ? "\(day.tally)" : "—", "  \(day.chinese)", "",
        ])
      }
    }
    return TextTable.lines(rows)
  }
}

extension ActionQuestion {
  /// The dossier that the second operand names.
  func dossier(_ kind: DossierKind, such example: String) throws -> DossierKey {
    guard arguments.operands.count == 2 else { throw UsageError.missingOption("NUMBER") }
    let id = arguments.operands[1]
    guard DossierKey.isID(id) else { throw UsageError.wrongValue("NUMBER", id, example) }
    return DossierKey(kind, id)
  }

  /// The period between `--from` and `--through`, of `--unit` or of all.
  func period() throws -> ReportPeriod {
    if arguments.operands.count > 1 { throw UsageError.extraArgument(arguments.operands[1]) }
    return ReportPeriod(
      from: try arguments.requiredDay("from"), through: try arguments.requiredDay("through"),
      unit: arguments.string("unit") ?? "")
  }

  func print(_ grounds: Supervision.Grounds) -> ExitCode {
    if arguments.has("json") {
      terminal.json(grounds.json)
    } else {
      for line in GroundRows.lines(grounds) { terminal.print(line) }
    }
    return .done
  }
}
