extension Engine {
  /// References to single entries that a figure names at most; beyond, the counter stands for them.
  private static let mostCited = 100
  /// Counters read in one go.
  private static let page = 1_024

  /// Adds the ledger entries that faults and substantiated complaints were counted from.
  ///
  /// - Complexity: O(entries that counted them in the period); no ledger is read.
  func cite(_ all: inout [Appraisals.SystemEvidence], _ state: Appraisal) throws {
    let sources = state.scheme.sources
    for subject in all.indices {
      let unit = all[subject].subject
      // Two deductions may rest on one counter.
      var known: [Measure: [CountedEntry]] = [:]
      for place in all[subject].figures.indices {
        let figure = all[subject].figures[place]
        let source = sources[Int(figure.source)]
        guard source.part == .deduction || source.part == .veto, figure.numerator > 0 else {
          continue
        }
        for term in source.counts {
          guard let measure = Measure(term.measure), known[measure] == nil else { continue }
          known[measure] = try citations(of: measure, unit, state.start)
        }
        all[subject].figures[place].evidence += Self.cited(source.counts, known)
      }
    }
  }

  /// The entries that `terms` add, but for those that others of the same dossier take off again.
  private static func cited(
    _ terms: [Scheme.Term], _ known: [Measure: [CountedEntry]]
  ) -> [String] {
    func entries(_ term: Scheme.Term) -> [CountedEntry] {
      Measure(term.measure).flatMap { known[$0] } ?? []
    }
    var taken: [DossierKey: Int] = [:]
    for term in terms where term.times < 0 {
      for found in entries(term) { taken[found.entry.dossier, default: 0] += 1 }
    }
    var cited: [String] = []
    for term in terms where term.times > 0 {
      for found in entries(term) {
        if let left = taken[found.entry.dossier], left > 0 {
          taken[found.entry.dossier] = left - 1
        } else if cited.count < mostCited {
          cited.append(found.entry.text)
        }
      }
    }
    return cited
  }

  /// The entries that a counter of a unit was made of in the period, in this transaction too, in the order of dossiers and
  /// their entries. What was taken back takes its entry with it: the last one of its dossier that counted on that day.
  private func citations(
    of measure: Measure, _ unit: String, _ period: Appraisals.Start
  ) throws -> [CountedEntry] {
    guard measure.isCited else { return [] }
    let names = CountedEntry.names(unit, measure, period)
    func read(_ name: String, _ value: Int64) throws(Fault) -> CountedEntry {
      guard let found = CountedEntry(name, value, unit, measure) else {
        throw Fault(.storeCorrupt, field: "counter", detail: name)
      }
      return found
    }
    var found: [CountedEntry] = []
    var first = names.lowerBound
    while true {
      let page = try store.counters(from: first, before: names.upperBound, limit: Self.page)
      for (name, value) in page { found.append(try read(name, value)) }
      guard page.count == Self.page, let last = page.last else { break }
      // The least name behind it.
      first = last.name + "\0"
    }
    for (name, value) in changes.citations
    where !name.utf8.lexicographicallyPrecedes(names.lowerBound.utf8)
      && name.utf8.lexicographicallyPrecedes(names.upperBound.utf8)
    {
      found.append(try read(name, value))
    }
    found.sort { ($0.entry.dossier, $0.entry.sequence) < ($1.entry.dossier, $1.entry.sequence) }
    var left: [CountedEntry] = []
    for one in found {
      if one.counts {
        if !one.takesBack { left.append(one) }
        continue
      }
      let place = left.lastIndex { $0.entry.dossier == one.entry.dossier && $0.day == one.day }
      if let place { left.remove(at: place) }
    }
    return left
  }
}
