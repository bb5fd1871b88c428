// What a score reads of all counters is read before the lock is taken (预读统计), and held under it against the entries that
// came in since: those of a few dossiers, folded again, instead of a year of counters.

/// What the store answered about its counters, as they stood after one of its entries.
struct CountersAhead {
  /// What was asked.
  struct Question: Hashable {
    var from: Day
    var through: Day
    var unit: String
    var item: String
    var measure: Measure?
    var families: [String]
    var isDaily: Bool
  }

  /// What was reckoned of them.
  struct Reckoned {
    var start: Appraisals.Start
    /// By whose rules.
    var day: Day
    /// Of each unit, without the entries that it rests on.
    var figures: [Appraisals.SystemEvidence]
  }

  /// The number of the last entry that they take in, with what was counted since.
  var number: Int64
  /// The answers, as they were read.
  var answers: [Question: [Fact]] = [:]
  /// What was made of the answers; nil where nothing was yet.
  var reckoned: Reckoned?
  /// What the entries counted that came in after the answers were read.
  var since: [FactKey: Int64] = [:]
  /// Whether answers are still taken down.
  var isReading = true
  /// The transaction in which they were held against the store: no other may rest on them.
  var heldIn: Int64?
}

extension Engine {
  /// So many entries may have come in for what was read to be carried on, and so many while others wait for the lock.
  private static let mostSince: Int64 = 16_384
  private static let fewSince: Int64 = 256
  /// How often it is carried on before the lock is taken.
  private static let rounds = 4

  /// Reads what the first of these commands that reckons scores will ask of the counters. Whatever is wrong with it is told by
  /// the decision, which then reads for itself.
  func foresee(_ requests: [CommandRequest]) {
    ahead = nil
    guard store.places == 1, let request = Self.reckoning(in: requests) else { return }
    ahead =
      (try? transact(writing: false) { () throws(Fault) in readCounters(for: request) }) ?? nil
    for _ in 0..<Self.rounds {
      guard let known = ahead else { return }
      ahead =
        (try? transact(writing: false) { () throws(Fault) in
          try carryOn(known, most: Self.mostSince)
        }) ?? nil
      if let ahead, ahead.number - known.number < Self.fewSince / 4 { return }
    }
  }

  private static func reckoning(in requests: [CommandRequest]) -> CommandRequest? {
    // Looked at where they stand: a copy of each would be felt.
    let span = requests.span
    for index in span.indices where span[index].dossier?.kind == .appraisal {
      if case .appraisal(let command) = span[index].command, command.reckons { return span[index] }
    }
    return nil
  }

  private func readCounters(for request: CommandRequest) -> CountersAhead? {
    defer { ahead = nil }
    do {
      guard case .appraisal(let command) = request.command, let key = request.dossier,
        let slot = try slot(of: key, on: appraisals)
      else { return nil }
      let context = try context(at: request.at, actor: request.actor, on: key)
      // Nothing is read for who may not ask for it.
      try vouch(for: request.actor, on: context.day, word: request.command.word)
      _ = try options.policy.reaches(of: request.actor, word: request.command.word)
      // As it stands by then: that the evidence is closed may be recorded with the command only.
      let state = try projected(slot, on: appraisals, at: request.at)
      guard let appraisal = state.needs(for: command, in: context)?.evidence else { return nil }
      ahead = CountersAhead(number: try store.lastNumber())
      _ = try systemEvidence(for: appraisal, context)
      ahead?.isReading = false
      return ahead
    } catch {
      return nil
    }
  }

  /// Holds what was read ahead against the store inside the transaction that decides; forgets it where too much came in.
  func holdAhead() {
    guard isWriting, let known = ahead else { return }
    ahead = (try? carryOn(known, most: Self.fewSince)) ?? nil
    ahead?.heldIn = transaction
  }

  /// `known` with what the entries counted that came in since; nil where they are more than `most`, or change the register, by
  /// which dossiers are understood.
  ///
  /// - Complexity: O(entries of the dossiers that changed since).
  private func carryOn(_ known: CountersAhead, most: Int64) throws(Fault) -> CountersAhead? {
    let last = try store.lastNumber()
    if last == known.number { return known }
    guard last > known.number, last - known.number <= most else { return nil }
    var (now, changed, seen) = (known, [DossierKey](), Set<DossierKey>())
    for stored in try store.scan(after: known.number, limit: Int(clamping: most)) {
      guard stored.number == now.number + 1 else { return nil }
      now.number = stored.number
      let key = try LedgerEntry(chained: stored.text).dossier
      if Register.kinds.contains(key.kind) { return nil }
      if seen.insert(key).inserted { changed.append(key) }
    }
    guard now.number == last else { return nil }
    var (before, since) = (FoldSums(), FoldSums())
    for key in changed {
      guard let domain = shelf(of: key.kind)?.newFold() else { continue }
      guard let head = try store.head(of: key) else { return nil }
      var fold = LedgerFold(key, domain, isCompared: false)
      let entries = try held(head)
      for (place, held) in entries.enumerated() {
        func past() -> [PastEntry] { entries.prefix(place).map { PastEntry($0.entry) } }
        if held.number <= known.number {
          try fold.take(
            held.entry, number: held.number, hash: held.hash, by: self, in: register, into: &before,
            past: past)
        } else {
          try fold.take(
            held.entry, number: held.number, hash: held.hash, by: self, in: register, into: &since,
            past: past)
        }
      }
    }
    for (key, value) in since.facts { now.since[key, default: 0] &+= value }
    return now
  }

  /// What the store says of its counters, or said before the lock was taken, and what was counted since it did.
  func stored(
    _ question: CountersAhead.Question
  ) throws(Fault) -> (facts: [Fact], since: [FactKey: Int64]) {
    if let ahead, ahead.heldIn == transaction, let facts = ahead.answers[question] {
      return (facts, ahead.since)
    }
    let (unit, item) = (
      question.unit.isEmpty ? nil : question.unit, question.item.isEmpty ? nil : question.item
    )
    let facts =
      question.isDaily
      ? try store.facts(
        from: question.from, through: question.through, unit: unit, item: item,
        measure: question.measure)
      : try store.sums(
        from: question.from, through: question.through, unit: unit, item: item,
        measures: question.families)
    if ahead?.isReading == true { ahead?.answers[question] = facts }
    return (facts, [:])
  }
}
