extension Appraisal {
  /// Whether the evidence of `subject` may change: before it is closed, and while it is looked at again.
  func requireOpenEvidence(
    _ id: String, _ context: Context
  ) throws(Refusal) -> Appraisals.Subject {
    switch phase {
    case .open: break
    case .evidenceClosed:
      guard reopened.contains(id) else {
        throw Refusal(
          .evidenceClosed, detail: "\(context.day) > \(start.evidenceThrough)")
      }
    case .computed, .published:
      guard reopened.contains(id) else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
    case .none, .closed: throw Refusal(.wrongPhase, detail: phase.rawValue)
    }
    let subject = try requireSubject(id)
    // No one marks their own, as with complaints.
    guard !hasPart(in: subject, context) else {
      throw Refusal(.appraiserInvolved, field: "subject", detail: subject.id)
    }
    return subject
  }

  /// What every entry rests on: something, found within the period, and by today.
  func requireEvidence(
    _ evidence: [Appraisals.LedgerReference], _ document: String, on day: Day, _ reason: String,
    _ context: Context
  ) throws(Refusal) {
    guard !evidence.isEmpty || document.utf8.contains(where: { $0 > 0x20 }) else {
      throw Refusal(.evidenceMissing, article: scheme.source, field: "evidence")
    }
    try requireShort(document, "document", most: 256)
    try requireShort(reason, "reason")
    guard evidence.count <= 64 else { throw Refusal(.tooMany, field: "evidence", detail: "> 64") }
    for (index, reference) in evidence.enumerated()
    where evidence.firstIndex(of: reference) != index {
      throw Refusal(.doubleEntry, field: "evidence[\(index)]", detail: reference.text)
    }
    guard start.from <= day, day <= start.through, day <= context.day else {
      throw Refusal(
        .badDate, field: "on",
        detail: "\(day) ∉ \(start.from) … \(min(start.through, context.day))")
    }
  }

  /// Entries of `subject` that count.
  func standing(_ subject: String) -> some Sequence<Entry> {
    (entriesOf[subject] ?? []).lazy.map { entries[$0] }.filter { !$0.isStruck }
  }
}

extension Appraisals.LedgerReference {
  /// `kind/id#sequence`.
  public var text: String { "\(dossier)#\(sequence)" }
}
