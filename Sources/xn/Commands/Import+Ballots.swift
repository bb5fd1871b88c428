import Xiaoneng

/// A table of the sheets of a ballot: which ballot it is of, and its count. The sheets are counted together, in an order
/// that chance gave, and recorded nowhere.
struct BallotTable {
  var arguments: Arguments
  var terminal: Terminal

  /// The ballot of `--appraisal`, counted by whoever `--witnesses` names.
  func counting(_ engine: Engine, _ at: Instant) throws -> Tables.BallotCounting {
    let name = try arguments.required("appraisal")
    let id = name.hasPrefix("appraisal/") ? String(name.dropFirst("appraisal/".count)) : name
    guard DossierKey.isID(id) else { throw UsageError.wrongValue("--appraisal", name, "2012") }
    guard arguments.has("actor") else { throw UsageError.missingOption("--actor") }
    let key = DossierKey(.appraisal, id)
    let reply = try engine.query(
      .appraisalGet(Nothing()), on: key, by: try arguments.actor(), at: at)
    guard case .appraisalGet(let view) = try DeskSession.answer(reply) else {
      throw Fault(.storeFailed)
    }
    guard let form = view.ballot?.form else {
      throw UsageError(
        "appraisal \(id.short) holds no ballot yet (appraisal.openBallot)",
        "考评 \(id.short) 还没有启动民主测评（xn do appraisal.openBallot）")
    }
    let witnesses = (arguments.string("witnesses") ?? "").split {
      "、,，;； ".contains($0)
    }.map(String.init)
    return Tables.BallotCounting(of: key, form: form, witnesses: witnesses, chance: .system)
  }

  /// Counts the sheets, or says what would be counted.
  func count(
    _ reading: Tables.Reading, _ counting: Tables.BallotCounting, _ engine: Engine, _ at: Instant
  ) throws -> ExitCode {
    guard !counting.witnesses.isEmpty else { throw UsageError.missingOption("--witnesses") }
    guard let line = reading.lines.first,
      case .appraisal(.countBallots(let count)) = line.command
    else { throw Fault(.storeFailed) }
    let request = CommandRequest(
      line.command, on: line.dossier, by: try arguments.actor(), at: at)
    let isDry = arguments.has("dry-run")
    switch try isDry ? engine.trial(request) : engine.execute(request) {
    case .refused(let refusal):
      terminal.complain("xn: 民主测评票：没有计票，也没有记录任何内容")
      guard let reason = Self.reason(refusal, counting) else { throw refusal }
      terminal.complain("xn: " + reason)
      return .no
    case .done(let done):
      report(reading, counting, count, done.events, isDry: isDry)
      return .done
    }
  }

  /// What a refusal means to whoever has the sheets before them; nil where its own words say it.
  private static func reason(_ refusal: Refusal, _ counting: Tables.BallotCounting) -> String? {
    let detail = refusal.detail.map { "（\($0)）" } ?? ""
    switch (refusal.code, refusal.field) {
    case (.ballotInvalid, let field?) where field.hasPrefix("urns."):
      let id = String(field.dropFirst("urns.".count))
      let group = counting.form.groups.first { $0.id == id }
      return "\(group?.said ?? id)：测评票多于签到投票的人数\(detail)，请核对票箱与签到册"
    case (.wrongPhase, "closes"): return "投票还没有截止\(detail)；截止后或者全部投完后才能计票"
    case (.wrongPhase, _): return "这次测评已经计过票，表中的票与计票结果不同"
    case (.twoPeopleNeeded, _): return "计票人、监票人至少两人，各写一次：--witnesses 人员编号、人员编号"
    case (.actorUnknown, let field?) where field.hasPrefix("witnesses"):
      return "计票人、监票人“\(refusal.detail ?? "")”不是已登记的工作人员（xn people）"
    default: return nil
    }
  }

  private func report(
    _ reading: Tables.Reading, _ counting: Tables.BallotCounting, _ count: Appraisals.BallotCount,
    _ events: [String], isDry: Bool
  ) {
    let sheets = count.urns.reduce(0) { $0 + $1.sheets.count }
    if arguments.has("json") {
      terminal.json([
        "sheets": .integer(Int64(sheets)),
        "groups": .array(
          count.urns.map {
            ["group": .string($0.group), "sheets": .integer(Int64($0.sheets.count))]
          }),
        "events": .array(events.map { .string($0) }),
        "ignored": .array(reading.ignored.map { .string($0) }),
      ])
      return
    }
    terminal.print("民主测评票  共\(sheets)张")
    for (urn, group) in zip(count.urns, counting.form.groups) {
      terminal.print("  \(group.said)  \(urn.sheets.count)张")
    }
    let result =
      events.isEmpty
      ? "与已经计过的相同，没有变化"
      : events.contains("appraisal.ballotVoided") ? "收回票或者有效票不足，测评无效，须另行投票" : "已计票，只记录各项合计"
    terminal.print((isDry ? "将要  " : "结果  ") + result)
    if !reading.ignored.isEmpty {
      terminal.print("跳过的列：" + reading.ignored.joined(separator: "、"))
    }
  }
}

extension Appraisals.BallotFormGroup {
  fileprivate var said: String { chinese.isEmpty ? id : chinese }
}
