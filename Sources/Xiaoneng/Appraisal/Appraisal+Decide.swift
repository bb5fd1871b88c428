extension Appraisal {
  /// The events that `command` causes, in order, appended to `ruling`.
  ///
  /// - Throws: the first rule broken, in the order the rules stand below.
  /// - Complexity: O(subjects + entries).
  func decide(
    _ command: Appraisals.Command, in context: Context, into ruling: inout Ruling
  ) throws(Refusal) {
    try rule(command, context, &ruling)
    ruling.events = try Self.readable(ruling.events)
  }

  /// The appraisal before this one, for its grades; what the system knows of the subjects, where scores could be
  /// reckoned now.
  func needs(for command: Appraisals.Command, in context: Context) -> Needs? {
    switch command {
    case .open(let data): Needs(dossiers: data.previous.map { [$0] } ?? [])
    case .compute(let data):
      (try? compute(data)).map { _ in Needs(evidence: self, elapsesEverything: true) }
    case .correct(let data):
      (try? correct(data)).map { _ in Needs(evidence: self, elapsesEverything: true) }
    case .mark(let data): Needs(entries: data.evidence)
    case .fault(let data): Needs(entries: data.evidence)
    case .bonus(let data): Needs(entries: data.evidence)
    case .veto(let data): Needs(entries: data.evidence)
    case .strike, .openBallot, .signIn, .countBallots, .decide, .publish, .appeal, .answerAppeal,
      .reopen, .close:
      nil
    }
  }

  private func rule(
    _ command: Appraisals.Command, _ context: Context, _ ruling: inout Ruling
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
    case .compute(let data):
      try compute(data)
      let result = try reckon(data, system: context.fetched?.evidence ?? [])
      ruling.events.append(.appraisal(.computed(result)))
    case .decide(let data): try decide(data, context, &ruling)
    case .publish(let data): try publish(data, &ruling)
    case .appeal(let data): try appeal(data, context, &ruling)
    case .answerAppeal(let data): try answer(data, context, &ruling)
    case .reopen(let data): try reopen(data, &ruling)
    case .correct(let data):
      try correct(data)
      let result = try reckon(data, system: context.fetched?.evidence ?? [])
      ruling.events.append(.appraisal(.corrected(result)))
    case .close: try close(context, &ruling)
    }
  }

  /// The events as the ledger will read them, which is what folding them must give; refuses what could not be
  /// read again.
  private static func readable(_ events: [Xiaoneng.Event]) throws(Refusal) -> [Xiaoneng.Event] {
    var read: [Xiaoneng.Event] = []
    for event in events {
      var writer = JSONWriter()
      event.writeData(to: &writer)
      guard writer.bytes.count <= JSONValue.largest / 4 else {
        throw Refusal(.tooLong, detail: "\(writer.bytes.count)")
      }
      guard let json = try? JSONValue(parsing: writer.bytes),
        let again = try? Xiaoneng.Event.read(word: event.word, data: json)
      else { throw Refusal(.badRegister) }
      read.append(again)
    }
    return read
  }

  // MARK: - What the rules share

  func require(_ phases: Phase...) throws(Refusal) {
    guard phases.contains(phase) else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
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
  func requireSubject(_ id: String) throws(Refusal) -> Appraisals.Subject {
    guard let found = subject(id) else {
      throw Refusal(.subjectUnknown, field: "subject", detail: String(id.prefix(64)))
    }
    return found
  }
}

extension Appraisals.Command {
  /// Whether it reckons scores, which rest on all counters of the period.
  var reckons: Bool {
    switch self {
    case .compute, .correct: true
    default: false
    }
  }
}
