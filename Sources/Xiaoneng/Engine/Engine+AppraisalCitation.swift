extension Engine {
  /// References to single entries that a figure names at most; beyond, the counter stands for them.
  private static let mostCited = 100
  /// Counters read in one go: one figure's, and some that were taken back.
  private static let page = 128

  /// Adds the ledger entries that faults and substantiated complaints were counted from, the earliest first.
  ///
  /// - Complexity: O(figures × entries that a figure names), and O(entries that counted) of what a figure takes off
  ///   again; no ledger is read.
  func cite(_ all: inout [Appraisals.SystemEvidence], _ state: Appraisal) throws {
    let sources = state.scheme.sources
    for subject in all.indices {
      let unit = all[subject].subject
      for place in all[subject].figures.indices {
        let figure = all[subject].figures[place]
        let source = sources[Int(figure.source)]
        guard source.part == .deduction || source.part == .veto, figure.numerator > 0 else {
          continue
        }
        all[subject].figures[place].evidence += try cited(source.counts, unit, state.start)
      }
    }
  }

  /// The entries that `terms` add, but for those that others of the same dossier take off again.
  private func cited(
    _ terms: [Scheme.Term], _ unit: String, _ period: Appraisals.Start
  ) throws -> [String] {
    var taken: [DossierKey: Int] = [:]
    for term in terms where term.times < 0 {
      for found in try entries(term, unit, period, atLeast: .max) {
        taken[found.entry.dossier, default: 0] += 1
      }
    }
    var cited: [String] = []
    for term in terms where term.times > 0 {
      let most = Self.mostCited - cited.count + taken.values.reduce(0, +)
      for found in try entries(term, unit, period, atLeast: most) {
        if let left = taken[found.entry.dossier], left > 0 {
          taken[found.entry.dossier] = left - 1
        } else if cited.count < Self.mostCited {
          cited.append(found.entry.text)
        }
      }
    }
    return cited
  }

  /// The first entries that the counter of a term was made of in the period, in this transaction too, in the order of days,
  /// dossiers and their entries: all, or at least so many.
  private func entries(
    _ term: Scheme.Term, _ unit: String, _ period: Appraisals.Start, atLeast wanted: Int
  ) throws -> [CountedEntry] {
    guard wanted > 0, let measure = Measure(term.measure), measure.isCited else { return [] }
    let names = CountedEntry.names(unit, measure, period)
    var own = changes.citations.named(after: names.lowerBound, before: names.upperBound)[...]
    var (first, found) = (names.lowerBound, [CountedEntry]())
    while true {
      let page = try store.counters(after: first, before: names.upperBound, limit: Self.page)
      let end = page.count < Self.page ? nil : page.last?.name
      let before = own.prefix { counter in
        end.map { !$0.utf8.lexicographicallyPrecedes(counter.name.utf8) } ?? true
      }
      own = own.dropFirst(before.count)
      found += try (page + before).map { (row) throws(Fault) in
        try CountedEntry(reading: row, unit, measure)
      }
      guard let end else { return CountedEntry.left(of: found) }
      first = end
      // What was taken back took at least as many with it.
      guard found.count >= wanted else { continue }
      let left = CountedEntry.left(of: found)
      if left.count >= wanted { return left }
    }
  }
}
