extension ApprovalCase {
  // Put right by someone who does not handle it, with the paper that shows it; and nothing is deleted.
  func correct(
    _ data: Cases.RecordCorrection, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.accepted, .paused)
    guard context.register.unit(context.actor.unit) != unit else {
      throw Refusal(.mustStandAside, field: "actor.unit")
    }
    // The clock of a branch is kept by its stage too.
    guard stage == nil else { throw Refusal(.kindNotAllowed, article: "record", field: "dossier") }
    try requireText(data.reason, "reason", article: "record")
    try requireDocument(data.documentNumber, "record")
    guard data.accepted != nil || data.pause != nil else {
      throw Refusal(.factMissing, article: "record", field: "acceptedOn")
    }
    guard let known = accepted else { throw Refusal(.wrongPhase, detail: phase.name) }
    if let day = data.accepted {
      guard day >= complete, day <= context.day, day != known,
        pauses.allSatisfy({ $0.start >= day })
      else {
        throw Refusal(.badDate, article: "record", field: "acceptedOn", detail: "\(day)")
      }
    }
    if let pause = data.pause { try check(pause, since: data.accepted ?? known, context) }
    ruling.events.append(.case(.recordCorrected(data)))
  }

  /// A procedure of the closed list, over by now, and apart from every other: 行政许可法 art 45.
  private func check(
    _ pause: Cases.LatePause, since accepted: Day, _ context: Context
  ) throws(Refusal) {
    guard context.profile.pauseKinds.contains(pause.kind) else {
      throw Refusal(.kindNotAllowed, article: "licensing:45", field: "pause.kind")
    }
    try requireDocument(pause.documentNumber, "licensing:45", "pause.documentNumber")
    let isApart = pauses.allSatisfy { other in
      pause.through <= other.start || other.end.map { $0 <= pause.from } ?? false
    }
    guard pause.from >= accepted, pause.from < pause.through, pause.through <= context.day, isApart
    else {
      throw Refusal(
        .badPause, article: "licensing:45", field: "pause.from",
        detail: "\(pause.from)…\(pause.through)")
    }
  }
}
