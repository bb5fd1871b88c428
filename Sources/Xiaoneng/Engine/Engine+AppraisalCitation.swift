extension Engine {
  /// References to single entries that a figure names at most; beyond, the counter stands for them.
  private static let mostReferences = 100

  /// Adds the ledger entries that faults and substantiated complaints were counted from, where these are few.
  func cite(
    _ known: inout SystemEvidence, _ state: Appraisal, _ context: Context
  ) throws {
    let sources = state.scheme.sources
    let wanted = known.figures.indices.filter { place in
      let part = sources[Int(known.figures[place].source)].part
      return (part == .deduction || part == .veto) && known.figures[place].numerator > 0
    }
    guard !wanted.isEmpty else { return }
    let measures = Set(
      wanted.flatMap { sources[Int(known.figures[$0].source)].counts }.map(\.measure))
    let found = try entries(of: known.subject, counting: measures, state.start)
    for place in wanted {
      let terms = sources[Int(known.figures[place].source)].counts
      known.figures[place].evidence += Self.cited(terms, found)
    }
  }

  /// The entries that terms add, but for those that others of the same dossier take off again.
  private static func cited(
    _ terms: [Scheme.Term], _ found: [String: [LedgerReference]]
  ) -> [String] {
    var taken: [DossierKey: Int] = [:]
    for term in terms where term.times < 0 {
      for reference in found[term.measure] ?? [] { taken[reference.dossier, default: 0] += 1 }
    }
    var cited: [String] = []
    for term in terms where term.times > 0 {
      for reference in found[term.measure] ?? [] {
        if let left = taken[reference.dossier], left > 0 {
          taken[reference.dossier] = left - 1
        } else if cited.count < mostReferences {
          cited.append(reference.text)
        }
      }
    }
    return cited
  }

  /// Entries of the unit's cases and complaints in the period, by the counter they add to; those of this
  /// transaction too.
  private func entries(
    of unit: String, counting measures: Set<String>, _ start: AppraisalStart
  ) throws -> [String: [LedgerReference]] {
    var found: [String: [LedgerReference]] = [:]
    func take(_ event: Event, _ key: DossierKey, _ sequence: Int32, _ at: Instant) {
      let day = at.day(offsetMinutes: options.offsetMinutes)
      guard let (measure, counted) = Self.counter(of: event, on: day),
        measures.contains(measure.name), start.from <= counted, counted <= start.through
      else { return }
      found[measure.name, default: []].append(LedgerReference(key, sequence))
    }
    for head in try store.heads(of: [.approval, .complaint]) where head.unit == unit {
      for stored in try store.entries(of: head) {
        let entry = try LedgerEntry(reading: stored.text)
        take(try entry.event(), head.key, entry.sequence, entry.at)
      }
    }
    for entry in changes.entries {
      let head = changes.heads[entry.head]
      guard head.unit == unit, head.key.kind == .approval || head.key.kind == .complaint else {
        continue
      }
      let json = try JSONValue(parsing: Array(changes.writer.bytes[entry.data]))
      if let event = try Event.wordTable[entry.word]?.read(json) {
        take(event, head.key, entry.sequence, entry.at)
      }
    }
    // Cases of classified items are counted and not named: who reads the score is not cleared for them.
    for (measure, list) in found {
      found[measure] = try list.filter { try !isSecret(caseNamed: $0.dossier) }
    }
    // In one order, however many transactions it took.
    return found.mapValues { list in
      list.sorted { ($0.dossier, $0.sequence) < ($1.dossier, $1.sequence) }
    }
  }

  /// Whether it is a case of a classified item.
  private func isSecret(caseNamed key: DossierKey) throws -> Bool {
    guard key.kind == .approval, let slot = try slot(of: key, on: cases) else { return false }
    let state = cases.slots[slot].state
    return register.version(item: state.item, number: state.version)?.value.secret == true
  }

  /// The counter that an event about a fault, a rating or the result of a complaint adds to, and on which day.
  private static func counter(of event: Event, on day: Day) -> (Measure, Day)? {
    switch event {
    case .approval(.faulted(let data)): (.fault(data.rule), data.day)
    case .complaint(.faulted(let data)): (.fault(data.rule), data.day)
    case .complaint(.closed(let data)): (.complaint(.efficiency, .found(data.finding)), day)
    case .complaint(.echoed(let data)): (.complaint(.efficiency, .found(data.finding)), day)
    case .approval(.rated(let data)): data.defaulted ? nil : (.rated(data.stars), day)
    case .approval(.ratingRepaired(let data)):
      data.outcome == .planned ? nil : (.badRepaired, day)
    case .approval(.ratingRuled(let data)):
      data.upheld ? data.stars.map { (.ratedExcluded($0), day) } : nil
    default: nil
    }
  }
}
