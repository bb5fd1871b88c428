extension Engine {
  /// References to single entries that a figure names at most; beyond, the counter stands for them.
  private static let mostReferences = 100

  /// What the system knows of every subject, taken from the counters of the period.
  ///
  /// Counters are kept by unit: of a person or a post the system knows nothing of its own.
  /// - Complexity: O(counters of the units), and the ledgers of the units that have faults.
  func systemEvidence(
    for state: Appraisal, _ context: Context
  ) throws -> [SystemEvidence] {
    guard !state.scheme.sources.isEmpty else { return [] }
    var all: [SystemEvidence] = []
    for subject in state.start.subjects where subject.kind == .unit {
      var known = SystemEvidence()
      known.subject = subject.id
      let counted = try counted(subject.id, state.start, context)
      for (place, source) in state.scheme.sources.enumerated() {
        known.figures.append(try figure(source, place, counted, state))
      }
      try cite(&known, state, context)
      all.append(known)
    }
    return all
  }

  /// Counters and sums of one unit.
  private struct Counted {
    var unit = ""
    var tally = Tally([])
    var sums: [SystemSum: Int64] = [:]
    /// Limits of the items in the centre: by law, promised.
    var items: [(statutory: Int64, promised: Int64)] = []

    func value(_ term: Scheme.Term) -> Int64 {
      let value: Int64
      if let sum = SystemSum(rawValue: term.measure) {
        value = sums[sum] ?? 0
      } else {
        value = Measure(term.measure).map { tally[$0] } ?? 0
      }
      let (product, overflow) = value.multipliedReportingOverflow(by: term.times)
      return overflow ? 0 : product
    }

    /// A sum of terms; never below nothing.
    func sum(_ terms: [Scheme.Term]) -> Int64 {
      max(0, terms.reduce(Int64(0)) { $0.addingReportingOverflow(value($1)).partialValue })
    }
  }

  private func counted(
    _ unit: String, _ start: AppraisalStart, _ context: Context
  ) throws -> Counted {
    var counted = Counted()
    counted.unit = unit
    let period = Period(from: start.from, through: start.through, unit: unit)
    counted.tally = Tally(try facts(of: period))
    for row in counted.tally.byLimit where row.limit > 0 {
      counted.sums[.statutoryDays, default: 0] += Int64(row.limit) * row.cases
      counted.sums[.actualDays, default: 0] += row.days
    }
    for (place, value) in context.profile.ratingValues.prefix(5).enumerated() {
      let stars = counted.tally.stars(Int32(place) + 1)
      counted.sums[.ratings, default: 0] += stars
      counted.sums[.ratingPoints, default: 0] += Int64(value) * stars
    }
    for place in register.items.indices {
      guard let number = register.version(item: Int32(clamping: place), on: start.through),
        let version = register.version(item: Int32(clamping: place), number: number)?.value,
        version.unit == unit, version.inCentre, version.statutory.days > 0
      else { continue }
      let limits = (Int64(version.statutory.days), Int64(version.promised.days))
      counted.items.append(limits)
      counted.sums[.itemStatutoryDays, default: 0] += limits.0
      counted.sums[.itemPromisedDays, default: 0] += limits.1
    }
    return counted
  }

  private func figure(
    _ source: Scheme.Source, _ place: Int, _ counted: Counted, _ state: Appraisal
  ) throws -> SystemFigure {
    var figure = SystemFigure()
    figure.source = Int32(clamping: place)
    figure.numerator = counted.sum(source.counts)
    if !source.of.isEmpty { figure.denominator = counted.sum(source.of) }
    if source.isOfEvery {
      figure.rates = counted.items.map { item in
        var one = counted
        one.sums[.itemStatutoryDays] = item.statutory
        one.sums[.itemPromisedDays] = item.promised
        return AppraisalEntry.Measure(one.sum(source.counts), of: one.sum(source.of))
      }
    }
    figure.evidence = [Self.reference(source, counted.unit, state.start)]
    return figure
  }

  /// The counters a figure comes from, as `facts` would be asked for them.
  private static func reference(
    _ source: Scheme.Source, _ unit: String, _ start: AppraisalStart
  ) -> String {
    func spelt(_ terms: [Scheme.Term]) -> String {
      terms.map { ($0.times < 0 ? "-" : "+") + $0.measure }.joined()
    }
    let measures = spelt(source.counts) + (source.of.isEmpty ? "" : "÷" + spelt(source.of))
    // A deduction and a veto may rest on one counter, and are told apart.
    let part = source.id.isEmpty ? source.part.rawValue : source.id
    return "facts/\(unit)@\(start.from)…\(start.through):\(part)=\(measures)"
  }

  // MARK: - The entries behind the counters

  /// Adds the ledger entries that faults and substantiated complaints were counted from, where these are few.
  private func cite(
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

  /// Entries of the unit's cases and complaints in the period, by the counter they add to.
  private func entries(
    of unit: String, counting measures: Set<String>, _ start: AppraisalStart
  ) throws -> [String: [LedgerReference]] {
    var found: [String: [LedgerReference]] = [:]
    for head in try store.heads(of: [.approval, .complaint]) where head.unit == unit {
      for stored in try store.entries(of: head) {
        let entry = try LedgerEntry(reading: stored.text)
        let day = entry.at.day(offsetMinutes: options.offsetMinutes)
        guard let (measure, counted) = Self.counter(of: try entry.event(), on: day),
          measures.contains(measure.name), start.from <= counted, counted <= start.through
        else { continue }
        found[measure.name, default: []].append(LedgerReference(head.key, entry.sequence))
      }
    }
    return found
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
