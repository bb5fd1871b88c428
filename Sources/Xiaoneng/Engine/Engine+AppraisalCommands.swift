extension Engine {
  /// Decides and records a command about an appraisal.
  func run(
    _ command: Appraisals.Command, _ request: CommandRequest, _ context: Context
  ) throws -> Outcome.Done {
    guard let key = request.dossier, key.kind == .appraisal, DossierKey.isID(key.id) else {
      throw Refusal(.appraisalNotFound, field: "dossier", detail: "appraisal/…")
    }
    if case .open = command { return try openAppraisal(command, key, context) }
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
    let state = appraisals.slots[slot].state
    let context = try self.context(
      context, needing: state.needs(for: command, in: context))
    let ruling = try ruled { try state.decide(command, in: context, into: &$0) }
    return try record(ruling, on: slot, of: appraisals, in: context)
  }

  private func openAppraisal(
    _ command: Appraisals.Command, _ key: DossierKey, _ context: Context
  ) throws -> Outcome.Done {
    guard try slot(of: key, on: appraisals) == nil else {
      throw Refusal(.alreadyExists, field: "dossier")
    }
    let state = Appraisal()
    let context = try self.context(
      context, needing: state.needs(for: command, in: context))
    let ruling = try ruled { try state.decide(command, in: context, into: &$0) }
    let slot = appraisals.remember(DossierHead(new: key), state)
    return try record(ruling, on: slot, of: appraisals, in: context)
  }

  /// Every reference points at an entry that there is.
  private func requireEntries(_ references: [Appraisals.LedgerReference]) throws {
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

extension Appraisals.Command {
  /// The ledger entries it rests on.
  fileprivate var evidence: [Appraisals.LedgerReference] {
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
}
