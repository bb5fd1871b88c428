extension Engine {
  /// Decides and records a command about an appraisal.
  func run(
    _ command: AppraisalCommand, _ request: Request, _ context: Context
  ) throws -> Outcome.Done {
    guard let key = request.dossier, key.kind == .appraisal, DossierKey.isID(key.id) else {
      throw Refusal(.appraisalNotFound, field: "dossier", detail: "appraisal/…")
    }
    if case .open(let data) = command { return try openAppraisal(data, key, context) }
    guard let slot = try slot(of: key, on: appraisals) else {
      throw Refusal(.appraisalNotFound, field: "dossier")
    }
    let lastAt = self.lastAt(of: slot, on: appraisals)
    guard request.at >= lastAt else {
      throw Refusal(.timeWentBack, field: "at", detail: "\(lastAt)")
    }
    try requireEntries(command.evidence)
    try elapse(slot, on: appraisals, through: request.at)
    if command.needsCounters { try elapseEverything(through: request.at) }
    ruling.reset()
    let state = appraisals.slots[slot].state
    try state.decide(command, in: context, into: &ruling)
    switch command {
    case .compute(let order):
      let result = try state.reckon(order, system: try systemEvidence(for: state, context))
      ruling.events.append(.appraisal(.computed(result)))
    case .correct(let order):
      let result = try state.reckon(order, system: try systemEvidence(for: state, context))
      ruling.events.append(.appraisal(.corrected(result)))
    case .open, .mark, .fault, .bonus, .veto, .strike, .openBallot, .signIn, .countBallots,
      .decide, .publish, .appeal, .answerAppeal, .reopen, .close:
      break
    }
    return try recordAppraisal(slot, context)
  }

  private func openAppraisal(
    _ data: AppraisalOpening, _ key: DossierKey, _ context: Context
  ) throws -> Outcome.Done {
    guard try slot(of: key, on: appraisals) == nil else {
      throw Refusal(.alreadyExists, field: "dossier")
    }
    var data = data
    let before = try data.previous.map { try previous($0, key, before: data.from) }
    // The last grade is known here: no one says it.
    for place in data.subjects.indices {
      data.subjects[place].previousGrade = before?.row(of: data.subjects[place].id)?.grade
    }
    ruling.reset()
    try Appraisal().decide(.open(data), in: context, into: &ruling)
    if case .appraisal(.opened(var start)) = ruling.events.first {
      start.dossier = key
      ruling.events[0] = .appraisal(.opened(start))
    }
    ruling.events = try readable(ruling.events)
    let slot = appraisals.remember(DossierHead(new: key), Appraisal())
    return try record(on: slot, of: appraisals, in: context)
  }

  /// The appraisal before: another one, of a period that was over, with results.
  private func previous(
    _ key: DossierKey, _ own: DossierKey, before from: Day
  ) throws -> Appraisal {
    guard key.kind == .appraisal, key != own, let slot = try slot(of: key, on: appraisals) else {
      throw Refusal(.appraisalNotFound, field: "previous", detail: key.description)
    }
    let state = appraisals.slots[slot].state
    guard state.result != nil else {
      throw Refusal(.wrongPhase, field: "previous", detail: state.phase.name)
    }
    // A grade that comes again comes after: DOMAIN §6.3, "twice running".
    guard state.start.through < from else {
      throw Refusal(.badDate, field: "previous", detail: "\(state.start.through) ≥ \(from)")
    }
    return state
  }

  private func recordAppraisal(_ slot: Int, _ context: Context) throws -> Outcome.Done {
    ruling.events = try readable(ruling.events)
    return try record(on: slot, of: appraisals, in: context)
  }

  /// The events as the ledger will read them; refuses what could not be read again.
  private func readable(_ events: [Event]) throws -> [Event] {
    try events.map { event in
      var writer = JSONWriter()
      event.writeData(to: &writer)
      guard writer.bytes.count <= JSONValue.largest / 4 else {
        throw Refusal(.tooLong, detail: "\(writer.bytes.count)")
      }
      guard let json = try? JSONValue(parsing: writer.bytes),
        let read = try? Event.wordTable[event.word]?.read(json)
      else { throw Refusal(.badRegister) }
      return read
    }
  }

  /// Every reference points at an entry that there is.
  private func requireEntries(_ references: [LedgerReference]) throws {
    for (index, reference) in references.prefix(64).enumerated() {
      let pending = changes.heads.last { $0.key == reference.dossier }
      let head = try pending ?? store.head(of: reference.dossier)
      guard let head, reference.sequence > 0, reference.sequence <= head.version else {
        throw Refusal(
          .evidenceMissing, field: "evidence[\(index)]",
          detail: "\(reference.text.prefix(160)) > \(head?.version ?? 0)")
      }
    }
  }
}

extension AppraisalCommand {
  /// The ledger entries it rests on.
  fileprivate var evidence: [LedgerReference] {
    switch self {
    case .mark(let data): data.evidence
    case .fault(let data): data.evidence
    case .bonus(let data): data.evidence
    case .veto(let data): data.evidence
    case .open, .strike, .openBallot, .signIn, .countBallots, .compute, .decide, .publish,
      .appeal, .answerAppeal, .reopen, .correct, .close:
      []
    }
  }

  /// Whether it rests on what the system knows.
  fileprivate var needsCounters: Bool {
    switch self {
    case .compute, .correct: true
    case .open, .mark, .fault, .bonus, .veto, .strike, .openBallot, .signIn, .countBallots, .decide,
      .publish, .appeal, .answerAppeal, .reopen, .close:
      false
    }
  }

  /// The command without sheets of a ballot, which are remembered nowhere, not even in a hash.
  var withoutSheets: AppraisalCommand {
    guard case .countBallots(var data) = self else { return self }
    for place in data.urns.indices { data.urns[place].sheets = [] }
    return .countBallots(data)
  }
}
