extension Appraisal {
  func fault(
    _ data: Appraisals.Finding, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    _ = try requireOpenEvidence(data.subject, context)
    guard let rule = scheme.deductions.first(where: { $0.id == data.deduction }) else {
      throw Refusal(.notFound, field: "deduction", detail: String(data.deduction.prefix(64)))
    }
    guard !scheme.isKnown(.deduction, rule.id) else {
      throw Refusal(.systemKnows, article: rule.article, field: "deduction", detail: rule.id)
    }
    try requireCount(data.count)
    guard Scheme.areDistinct(data.factors) || data.factors.isEmpty,
      data.factors.allSatisfy(rule.touches.contains)
    else {
      throw Refusal(.notFound, article: rule.article, field: "factors", detail: rule.id)
    }
    try requireEvidence(data.evidence, data.document, on: data.on, data.reason, context)
    for entry in standing(data.subject) {
      guard case .fault(let other) = entry.kind else { continue }
      // One fault costs once, unless the scheme says otherwise.
      if other.deduction == data.deduction || scheme.faultDeduction == .once,
        let twice = data.evidence.first(where: other.evidence.contains)
      {
        throw Refusal(
          .faultCountedTwice, article: scheme.source, field: "evidence", detail: twice.text)
      }
      if other.deduction == data.deduction, rule.per > 1 || rule.most > 0,
        Set(other.factors) != Set(data.factors)
      {
        throw Refusal(
          .faultCountedTwice, article: rule.article, field: "factors", detail: "#\(entry.sequence)")
      }
    }
    ruling.events.append(.appraisal(.faulted(data)))
  }

  private func requireCount(_ count: Int64) throws(Refusal) {
    guard (1...10_000).contains(count) else {
      throw Refusal(.markOutOfScale, field: "count", detail: "\(count) ∉ 1…10000")
    }
  }

  func bonus(
    _ data: Appraisals.Bonus, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    _ = try requireOpenEvidence(data.subject, context)
    guard let rule = scheme.bonuses.first(where: { $0.id == data.bonus }) else {
      throw Refusal(.notFound, field: "bonus", detail: String(data.bonus.prefix(64)))
    }
    guard !scheme.isKnown(.bonus, rule.id) else {
      throw Refusal(.systemKnows, article: rule.article, field: "bonus", detail: rule.id)
    }
    let most = rule.most > 0 ? rule.most : scheme.mostBonus
    if rule.from == nil {
      guard (1...max(most, 1)).contains(data.points), data.measures.isEmpty else {
        throw Refusal(
          .markOutOfScale, article: rule.article, field: "points",
          detail: "\(data.points) ∉ 1…\(most)")
      }
    } else {
      guard data.points == 0, !data.measures.isEmpty, data.measures.count <= 1_000 else {
        throw Refusal(.evidenceMissing, article: rule.article, field: "measures")
      }
      for (index, measure) in data.measures.enumerated() {
        try requireRate(measure, "measures[\(index)]")
      }
    }
    try requireEvidence(data.evidence, data.document, on: data.on, data.reason, context)
    for entry in standing(data.subject) {
      guard case .bonus(let other) = entry.kind, other.bonus == data.bonus else { continue }
      // A rate is one; points may come from more than one thing.
      guard rule.from == nil, !data.evidence.contains(where: other.evidence.contains) else {
        throw Refusal(.doubleEntry, field: "bonus", detail: "\(rule.id) #\(entry.sequence)")
      }
    }
    ruling.events.append(.appraisal(.credited(data)))
  }

  // 一票否决.
  func veto(
    _ data: Appraisals.Veto, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    _ = try requireOpenEvidence(data.subject, context)
    guard let rule = scheme.vetoes.first(where: { $0.id == data.veto }) else {
      throw Refusal(.notFound, field: "veto", detail: String(data.veto.prefix(64)))
    }
    guard !scheme.isKnown(.veto, rule.id) else {
      throw Refusal(.systemKnows, field: "veto", detail: rule.id)
    }
    try requireCount(data.count)
    try requireText(data.reason, "reason", article: "rule:appraisal")
    try requireEvidence(data.evidence, data.document, on: data.on, data.reason, context)
    for entry in standing(data.subject) {
      guard case .veto(let other) = entry.kind, other.veto == data.veto else { continue }
      if let twice = data.evidence.first(where: other.evidence.contains) {
        throw Refusal(.doubleEntry, field: "evidence", detail: twice.text)
      }
    }
    ruling.events.append(.appraisal(.vetoed(data)))
  }

  func strike(
    _ data: Appraisals.Strike, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    guard let entry = entries.first(where: { $0.sequence == data.entry }) else {
      throw Refusal(.notFound, field: "entry", detail: "#\(data.entry)")
    }
    _ = try requireOpenEvidence(entry.subject, context)
    guard !entry.isStruck else { throw Refusal(.alreadyDone, field: "entry") }
    try requireText(data.reason, "reason")
    // A leader's mark is the leader's: neither the office nor another leader takes it back.
    let isLeader = context.actor.role == .governmentHead
    let isByLeader = isOfLeader(entry)
    guard isLeader == isByLeader, !isLeader || entry.rater == context.actor.id else {
      throw Refusal(.notAllowed, field: "actor.id", detail: "#\(data.entry)")
    }
    ruling.events.append(.appraisal(.struck(data)))
  }

  private func isOfLeader(_ entry: Entry) -> Bool {
    guard case .mark(let mark) = entry.kind else { return false }
    return scheme.methods.first { $0.id == mark.method }?.rater == .leaders
  }
}
