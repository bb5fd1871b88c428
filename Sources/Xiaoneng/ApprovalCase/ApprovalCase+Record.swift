extension ApprovalCase {
  // Put right by someone who does not handle it, with the paper that shows it; and nothing is deleted.
  func correct(
    _ data: Cases.RecordCorrection, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.accepted, .paused)
    guard !context.isOf(unit: unit, since: received) else {
      throw Refusal(.mustStandAside, field: "actor.unit")
    }
    // The clock of a branch is kept by its stage too.
    guard stage == nil else { throw Refusal(.kindNotAllowed, article: "record", field: "dossier") }
    try requireText(data.reason, "reason", article: "record")
    try requireDocument(data.documentNumber, "record")
    guard data.accepted != nil || data.pause != nil else {
      throw Refusal(.factMissing, article: "record", field: "acceptedOn")
    }
    guard let known = accepted else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
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

  // MARK: - What a reader of the file finds

  // 案卷评查: the engine refuses what would break these rules, so a person finds them, in what was done past it or in what
  // the paper says. Whoever handles the case does not review it.
  func review(
    _ data: Cases.FileReview, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    guard phase != .none, phase != .draft else {
      throw Refusal(.wrongPhase, detail: phase.rawValue)
    }
    guard data.rule.isFoundByReading else {
      throw Refusal(.kindNotAllowed, article: "record", field: "rule", detail: data.rule.rawValue)
    }
    guard !context.profile.rulesOff.contains(data.rule) else {
      throw Refusal(
        .kindNotAllowed, article: "rule:supervision", field: "rule", detail: data.rule.rawValue)
    }
    guard !context.isOf(unit: unit, since: received) else {
      throw Refusal(.mustStandAside, field: "actor.unit")
    }
    try requireText(data.reason, "reason", article: "record")
    try requireDocument(data.documentNumber, "record")
    // A past case that another system still has open was never under these rules.
    guard fired != .max else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
    let isKnown = fired & data.rule.bit != 0
    if data.withdrawn {
      guard isKnown else { throw Refusal(.notFound, article: "record", field: "rule") }
      ruling.events.append(.case(.fileReviewed(data)))
      withdraw(data.rule, due: nil, context, &ruling)
      return
    }
    guard !isKnown else { throw Refusal(.alreadyDone, article: "record", field: "rule") }
    let severity = try weight(data, context)
    ruling.events.append(.case(.fileReviewed(data)))
    fault(data.rule, context, severity: severity, step: data.material, into: &ruling)
  }

  /// How heavy a finding is, where its rule can be broken as the case stands.
  private func weight(
    _ data: Cases.FileReview, _ context: Context
  ) throws(Refusal) -> FaultRule.Class {
    let usual = context.profile.severity(of: data.rule)
    guard data.rule == .e12 || data.material.isEmpty else {
      throw Refusal(.kindNotAllowed, article: "record", field: "material")
    }
    func require(_ holds: Bool) throws(Refusal) {
      guard holds else {
        throw Refusal(
          .wrongPhase, article: data.rule.article, field: "rule",
          detail: closing?.rawValue ?? phase.rawValue)
      }
    }
    switch data.rule {
    case .e12:
      try require([.granted, .refused, .deemedRenewed, .imported].contains(closing))
      try requireText(data.material, "material", article: data.rule.article)
      let known = context.register.version(item: item, number: version)?.value.materials
      guard let known else { return usual }
      guard let material = known.first(where: { $0.code == data.material }) else {
        throw Refusal(.unknownMaterial, field: "material")
      }
      // A grant without a main material proves no condition: 行政许可法 arts 38(1), 69(1)(4), 74(1).
      return material.main && closing == .granted ? .red : usual
    case .e14: try require(closing == .refused || closing == .notAccepted)
    case .e19: try require(!pauses.isEmpty || closing == .imported)
    case .e21: try require([.granted, .refused, .imported].contains(closing))
    default: break
    }
    return usual
  }

  /// Takes a finding back and lifts its card, which is never deleted.
  func withdraw(_ rule: FaultRule, due: Day?, _ context: Context, _ ruling: inout Ruling) {
    var finding = Cases.FaultFinding()
    finding.rule = rule
    finding.severity = context.profile.severity(of: rule)
    (finding.day, finding.due) = (context.day, due)
    ruling.events.append(.case(.faultWithdrawn(finding)))
    ruling.liftCard(of: rule, due: due, as: "corrected/\(rule.rawValue)", context)
  }
}
