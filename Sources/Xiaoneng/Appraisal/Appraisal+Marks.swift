extension Appraisal {
  // 绩效考评办法: factors × methods, each on 0…100.
  func mark(
    _ data: Appraisals.Mark, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    _ = try requireOpenEvidence(data.subject, context)
    let cell = "\(data.factor) × \(data.method)"
    guard let factor = scheme.factors.first(where: { $0.id == data.factor }),
      factor.methods.contains(where: { $0.id == data.method && $0.weight > 0 }),
      let method = scheme.methods.first(where: { $0.id == data.method })
    else { throw Refusal(.notFound, field: "factor", detail: String(cell.prefix(128))) }
    try requireRater(method, context)
    try requireEvidence(data.evidence, data.document, on: data.on, "", context)
    if let mark = data.mark {
      guard data.measures.isEmpty else { throw Refusal(.doubleEntry, field: "measures") }
      guard (0...Scheme.whole).contains(mark) else {
        throw Refusal(.markOutOfScale, article: scheme.source, field: "mark", detail: "\(mark)")
      }
      // What the system knows is never typed in.
      guard !scheme.isKnown(factor.id, method.id) else {
        throw Refusal(.systemKnows, field: "mark", detail: cell)
      }
    } else {
      try requireMeasures(data, factor)
    }
    try requireSingle(data, cell, context)
    var mark = data
    mark.rater = context.actor.id
    ruling.events.append(.appraisal(.marked(mark)))
  }

  /// Leaders mark for themselves, the office for the inspection and the year's end, and a ballot for itself.
  private func requireRater(_ method: Scheme.Method, _ context: Context) throws(Refusal) {
    let isLeader = context.actor.role == .governmentHead
    switch method.rater {
    case .ballot: throw Refusal(.systemKnows, field: "method", detail: method.id)
    case .leaders:
      guard isLeader else { throw Refusal(.notAllowed, field: "actor.role", detail: method.id) }
    case .office:
      guard !isLeader else { throw Refusal(.notAllowed, field: "actor.role", detail: method.id) }
    }
  }

  private func requireMeasures(_ data: Appraisals.Mark, _ factor: Scheme.Factor) throws(Refusal) {
    guard !data.measures.isEmpty else { throw Refusal(.evidenceMissing, field: "mark") }
    var seen = Set<String>()
    for (index, measure) in data.measures.enumerated() {
      let field = "measures[\(index)]"
      guard factor.indicators.contains(where: { $0.id == measure.indicator }) else {
        throw Refusal(.notFound, field: field, detail: String(measure.indicator.prefix(64)))
      }
      guard !scheme.isKnown(.indicator, measure.indicator, factor.id, data.method) else {
        throw Refusal(.systemKnows, field: field, detail: measure.indicator)
      }
      guard seen.insert(measure.indicator).inserted else {
        throw Refusal(.doubleEntry, field: field, detail: measure.indicator)
      }
      try requireRate(measure, field)
    }
  }

  func requireRate(
    _ measure: AppraisalEntry.Measure, _ field: String
  ) throws(Refusal) {
    let most: Int64 = 1_000_000_000_000
    guard (0...most).contains(measure.numerator), (1...most).contains(measure.denominator) else {
      throw Refusal(
        .markOutOfScale, field: field, detail: "\(measure.numerator)/\(measure.denominator)")
    }
  }

  /// One mark once: not by the same rater on the same day, by a leader not a second time, none beside a
  /// measurement, no reference twice.
  private func requireSingle(
    _ data: Appraisals.Mark, _ cell: String, _ context: Context
  ) throws(Refusal) {
    let isByLeader = context.actor.role == .governmentHead
    for entry in standing(data.subject) {
      guard case .mark(let other) = entry.kind, other.factor == data.factor,
        other.method == data.method
      else { continue }
      let again =
        data.mark == nil || other.mark == nil
        ? (data.mark != nil || other.mark != nil
          || other.measures.contains { old in
            data.measures.contains { $0.indicator == old.indicator }
          })
        : entry.rater == context.actor.id && (isByLeader || other.on == data.on)
      guard !again else {
        throw Refusal(.doubleEntry, field: "mark", detail: "\(cell) #\(entry.sequence)")
      }
      if let twice = data.evidence.first(where: other.evidence.contains) {
        throw Refusal(.doubleEntry, field: "evidence", detail: twice.text)
      }
    }
  }
}
