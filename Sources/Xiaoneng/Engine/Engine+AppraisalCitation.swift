/// Ledger entries that counters were made of, by unit, measure and the order of dossiers and sequences: what the
/// domain's own ``Dossier/count(_:on:_:)`` added for each, and nothing else.
struct Citations {
  private var found: [String: [String: [Appraisals.LedgerReference]]] = [:]

  /// References to single entries that a figure names at most; beyond, the counter stands for them.
  private static let most = 100

  /// The entries that `terms` add for a unit, but for those that others of the same dossier take off again.
  func cited(_ terms: [Scheme.Term], of unit: String) -> [String] {
    let found = found[unit] ?? [:]
    var taken: [DossierKey: Int] = [:]
    for term in terms where term.times < 0 {
      for reference in found[term.measure] ?? [] { taken[reference.dossier, default: 0] += 1 }
    }
    var cited: [String] = []
    for term in terms where term.times > 0 {
      for reference in found[term.measure] ?? [] {
        if let left = taken[reference.dossier], left > 0 {
          taken[reference.dossier] = left - 1
        } else if cited.count < Self.most {
          cited.append(reference.text)
        }
      }
    }
    return cited
  }

  fileprivate mutating func take(_ dossier: Counted, of unit: String) {
    for (measure, entries) in dossier.found {
      found[unit, default: [:]][measure.name, default: []] += entries.map(\.reference)
    }
  }

  /// In one order, however many transactions it took.
  fileprivate mutating func sort() {
    for unit in found.keys {
      found[unit] = found[unit]?.mapValues { list in
        list.sorted { ($0.dossier, $0.sequence) < ($1.dossier, $1.sequence) }
      }
    }
  }

  /// What one dossier added to the counters of a period.
  fileprivate struct Counted {
    var found: [Measure: [(day: Day, reference: Appraisals.LedgerReference)]] = [:]

    /// What is taken off again takes its entry with it: the last one counted on that day.
    mutating func add(
      _ measure: Measure, _ day: Day, _ value: Int64, _ reference: Appraisals.LedgerReference
    ) {
      if value > 0 {
        found[measure, default: []].append((day, reference))
      } else if value < 0, let last = found[measure]?.lastIndex(where: { $0.day == day }) {
        found[measure]?.remove(at: last)
      }
    }
  }
}

extension Engine {
  /// Adds the ledger entries that faults and substantiated complaints were counted from.
  ///
  /// - Complexity: O(entries of the cases and complaints of the units that have some), each dossier folded once.
  func cite(_ all: inout [Appraisals.SystemEvidence], _ state: Appraisal, _ context: Context) throws
  {
    let sources = state.scheme.sources
    func wanted(_ figure: Appraisals.SystemFigure) -> Bool {
      let part = sources[Int(figure.source)].part
      return (part == .deduction || part == .veto) && figure.numerator > 0
    }
    let units = Set(all.filter { $0.figures.contains(where: wanted) }.map(\.subject))
    guard !units.isEmpty else { return }
    let terms = all.flatMap(\.figures).filter(wanted).flatMap { sources[Int($0.source)].counts }
    let measures = Set(terms.compactMap { Measure($0.measure) })
    let citations = try citations(of: units, measures, state.start)
    for subject in all.indices {
      for place in all[subject].figures.indices where wanted(all[subject].figures[place]) {
        let counts = sources[Int(all[subject].figures[place].source)].counts
        all[subject].figures[place].evidence += citations.cited(counts, of: all[subject].subject)
      }
    }
  }

  /// What the cases and complaints of units added to counters in the period, in this transaction too.
  private func citations(
    of units: Set<String>, _ measures: Set<Measure>, _ start: Appraisals.Start
  ) throws -> Citations {
    var pending: [Int: [Int]] = [:]
    for index in changes.entries.indices {
      pending[changes.entries[index].head, default: []].append(index)
    }
    var heads = try store.heads(of: [.case, .complaint])
    let stored = Set(heads.map(\.key))
    var places: [DossierKey: Int] = [:]
    for place in changes.heads.indices {
      places[changes.heads[place].key] = place
      if !stored.contains(changes.heads[place].key) { heads.append(changes.heads[place]) }
    }
    var citations = Citations()
    for head in heads {
      let place = places[head.key]
      let unit = place.map { changes.heads[$0].unit } ?? head.unit
      guard units.contains(unit) else { continue }
      var events = stored.contains(head.key) ? try events(of: head) : []
      for index in place.flatMap({ pending[$0] }) ?? [] { events.append(try event(pending: index)) }
      let counted: Citations.Counted
      switch head.key.kind {
      case .case:
        counted = counts(ApprovalCase(), events, head.key, measures, start) { state in
          // Cases of classified items are counted and not named: who reads the score is not cleared for them.
          self.register.version(item: state.item, number: state.version)?.value.secret != true
        }
      case .complaint:
        counted = counts(Complaint(), events, head.key, measures, start) { _ in true }
      case .bulletin, .hotline, .project, .appraisal, .penalty, .supervision, .accountability,
        .conduct,
        .stage, .inspectionPlan, .inspection, .tenRules, .contact, .point, .mandate, .unit, .person,
        .post,
        .item, .template,
        .bar,
        .calendar, .ruleSet, .attempt:
        continue
      }
      citations.take(counted, of: unit)
    }
    citations.sort()
    return citations
  }

  /// An event with its place in the ledger.
  private struct Placed {
    var event: Event
    var sequence: Int32
    var at: Instant
  }

  private func events(of head: DossierHead) throws(Fault) -> [Placed] {
    var events: [Placed] = []
    for entry in try held(head).map(\.entry) {
      events.append(Placed(event: try entry.event(), sequence: entry.sequence, at: entry.at))
    }
    return events
  }

  private func event(pending index: Int) throws(Fault) -> Placed {
    let entry = changes.entries[index]
    let json = try JSONValue(parsing: Array(changes.writer.bytes[entry.data]))
    return Placed(
      event: try Event.read(word: entry.word, data: json), sequence: entry.sequence, at: entry.at)
  }

  /// Folds one dossier, and collects what its events add to the counters asked for.
  private func counts<State: Dossier>(
    _ fresh: State, _ events: [Placed], _ key: DossierKey, _ measures: Set<Measure>,
    _ start: Appraisals.Start, isNamed: (State) -> Bool
  ) -> Citations.Counted {
    var state = fresh
    var counted = Citations.Counted()
    for placed in events {
      guard let event = State.own(placed.event) else { continue }
      let day = placed.at.day(offsetMinutes: options.offsetMinutes)
      state.evolve(event, on: day, in: register)
      state.count(event, on: day) { measure, day, value in
        guard measures.contains(measure), start.from <= day, day <= start.through else { return }
        counted.add(measure, day, value, Appraisals.LedgerReference(key, placed.sequence))
      }
    }
    return isNamed(state) ? counted : Citations.Counted()
  }
}
