extension Appraisal {
  /// The events that `command` causes, in order, appended to `ruling`.
  ///
  /// Scores rest on counters that no context holds: the engine adds them with ``reckon(_:system:_:)`` after
  /// this has found nothing against it.
  /// - Throws: the first rule broken, in the order the rules stand below.
  /// - Complexity: O(subjects + entries).
  func decide(
    _ command: AppraisalCommand, in context: Context, into ruling: inout Ruling
  ) throws(Refusal) {
    switch command {
    case .open(let data): try open(data, context, &ruling)
    case .mark(let data): try mark(data, context, &ruling)
    case .fault(let data): try fault(data, context, &ruling)
    case .bonus(let data): try bonus(data, context, &ruling)
    case .veto(let data): try veto(data, context, &ruling)
    case .strike(let data): try strike(data, context, &ruling)
    case .openBallot(let data): try openBallot(data, context, &ruling)
    case .signIn(let data): try signIn(data, context, &ruling)
    case .countBallots(let data): try countBallots(data, context, &ruling)
    case .compute(let data): try compute(data)
    case .decide(let data): try decide(data, context, &ruling)
    case .publish(let data): try publish(data, &ruling)
    case .appeal(let data): try appeal(data, context, &ruling)
    case .answerAppeal(let data): try answer(data, context, &ruling)
    case .reopen(let data): try reopen(data, &ruling)
    case .correct(let data): try correct(data)
    case .close: try close(context, &ruling)
    }
  }

  // MARK: - What the rules share

  func require(_ phases: Phase...) throws(Refusal) {
    guard phases.contains(phase) else { throw Refusal(.wrongPhase, detail: phase.name) }
  }

  /// Words that must be there, and of no more than `most` bytes.
  func requireText(
    _ text: String, _ field: String, _ code: Refusal.Code = .reasonMissing,
    article: String? = nil, most: Int = 4_096
  ) throws(Refusal) {
    guard text.utf8.contains(where: { $0 > 0x20 }) else {
      throw Refusal(code, article: article, field: field)
    }
    try requireShort(text, field, most: most)
  }

  func requireShort(_ text: String, _ field: String, most: Int = 4_096) throws(Refusal) {
    guard text.utf8.count <= most else {
      throw Refusal(.tooLong, field: field, detail: "\(text.utf8.count) > \(most)")
    }
  }

  /// The subject called `id`.
  func requireSubject(_ id: String) throws(Refusal) -> AppraisalSubject {
    guard let found = subject(id) else {
      throw Refusal(.subjectUnknown, field: "subject", detail: String(id.prefix(64)))
    }
    return found
  }
}
