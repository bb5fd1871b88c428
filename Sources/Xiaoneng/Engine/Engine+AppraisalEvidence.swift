extension Engine {
  /// Lets everything happen that is due by now, in every dossier: what was late is counted whether a sweep came
  /// before or not, and one who reckons early gets what one who sweeps daily gets.
  func elapseEverything(through at: Instant) throws {
    var waiting: [Waiting] = []
    var seen = Set<DossierKey>()
    let pending = changes.heads.filter { $0.due.map { $0 <= at } ?? false }
    for head in try store.due(by: at, limit: .max) + pending where seen.insert(head.key).inserted {
      guard let shelf = shelf(of: head.key.kind) else { continue }
      waiting.append(Waiting(shelf: shelf, slot: try shelf.load(head, self)))
    }
    try elapseAll(waiting, through: at)
  }

  /// What the system knows of every subject, taken from the counters of the period.
  ///
  /// Counters are kept by unit: of a person or a post the system knows nothing of its own.
  /// - Complexity: O(units × items with counters), where the store keeps sums by month and year, and O(counters of the
  ///   period) where warnings in a row count; O(entries that counted what went wrong).
  func systemEvidence(
    for state: Appraisal, _ context: Context
  ) throws -> [Appraisals.SystemEvidence] {
    guard !state.scheme.sources.isEmpty else { return [] }
    holdAhead()
    let units = state.start.subjects.filter { $0.kind == .unit }.map(\.id)
    var known = reckonedAhead(state.start, on: context.day)
    let left = units.filter { known[$0] == nil }
    if !left.isEmpty {
      known.merge(try figures(of: left, besides: units.count - left.count, state, context)) { $1 }
    }
    var all = units.compactMap { known[$0] }
    if ahead?.isReading == true {
      ahead?.reckoned = CountersAhead.Reckoned(start: state.start, day: context.day, figures: all)
    }
    try cite(&all, state)
    return all
  }

  /// What was reckoned before the lock was taken and still stands, by unit: of those of which nothing was counted since.
  private func reckonedAhead(
    _ start: Appraisals.Start, on day: Day
  ) -> [String: Appraisals.SystemEvidence] {
    // What this transaction does to the register no one else knows of yet.
    guard let ahead, ahead.heldIn == transaction, registerPlaces.isEmpty,
      let known = ahead.reckoned, known.day == day, known.start == start
    else { return [:] }
    let changed = Set(ahead.since.keys.map(\.unit) + changes.facts.keys.map(\.unit))
    return Dictionary(
      known.figures.lazy.filter { !changed.contains($0.subject) }.map { ($0.subject, $0) },
      uniquingKeysWith: { $1 })
  }

  /// What the system knows of these units, of so many besides which it is known, without the entries it rests on.
  private func figures(
    of units: [String], besides others: Int, _ state: Appraisal, _ context: Context
  ) throws -> [String: Appraisals.SystemEvidence] {
    let period = ReportPeriod(from: state.start.from, through: state.start.through)
    // The same is asked as of all of them, since that was read before the lock was taken.
    let asksOne = units.count + others <= Self.fewUnits
    let sums = try told(of: units, asksOne, period) { try self.sums(of: $0) }
    let warnings =
      Self.looksAtDays(state.scheme)
      ? try told(of: units, asksOne, period) { try facts(of: $0, measure: Self.warning) } : [:]
    var all: [String: Appraisals.SystemEvidence] = [:]
    for unit in units {
      var known = Appraisals.SystemEvidence()
      known.subject = unit
      let counted = counted(unit, state.start, sums[unit] ?? [], warnings[unit] ?? [], context)
      for (place, source) in state.scheme.sources.enumerated() {
        known.figures.append(try figure(source, place, counted, state))
      }
      all[unit] = known
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

  /// Whether the scheme looks at the days of warnings.
  private static func looksAtDays(_ scheme: Scheme) -> Bool {
    scheme.sources.contains { source in
      (source.counts + source.of).contains { $0.measure == SystemSum.warningsInRow.rawValue }
    }
  }

  /// What a warning counts as.
  private static let warning = Measure.fault(.e3)

  /// So many units are asked for one by one; of more, all units are asked for at once.
  private static let fewUnits = 4

  /// Counters by unit, as far as an appraisal is told them.
  private func told(
    of units: [String], _ asksOne: Bool, _ period: ReportPeriod,
    _ read: (ReportPeriod) throws -> [Fact]
  ) throws -> [String: [Fact]] {
    guard asksOne else {
      let wanted = Set(units)
      let found = try read(period).filter { wanted.contains($0.key.unit) }
      return Dictionary(
        grouping: Clearance.appraisal.told(found, in: register), by: \.key.unit)
    }
    var (period, all) = (period, [String: [Fact]]())
    for unit in units {
      period.unit = unit
      all[unit] = Clearance.appraisal.told(try read(period), in: register)
    }
    return all
  }

  private func counted(
    _ unit: String, _ start: Appraisals.Start, _ sums: [Fact], _ warnings: [Fact],
    _ context: Context
  ) -> Counted {
    var counted = Counted()
    counted.unit = unit
    counted.tally = Tally(sums)
    counted.sums[.warningsInRow] = warningsInRow(warnings)
    for row in counted.tally.byLimit where row.limit > 0 {
      counted.sums[.statutoryDays, default: 0] += Int64(row.limit) * row.cases
      counted.sums[.actualDays, default: 0] += row.days
    }
    for (place, value) in context.profile.ratingValues.prefix(5).enumerated() {
      let stars = counted.tally.stars(Int32(place) + 1)
      counted.sums[.ratings, default: 0] += stars
      counted.sums[.ratingPoints, default: 0] += Int64(value) * stars
    }
    for place in register.places(of: .item) {
      guard let number = register.version(item: place, on: start.through),
        let version = register.version(item: place, number: number)?.value,
        version.unit == unit, version.inCentre, !version.secret, version.statutory.days > 0
      else { continue }
      let limits = (Int64(version.statutory.days), Int64(version.promised.days))
      counted.items.append(limits)
      counted.sums[.itemStatutoryDays, default: 0] += limits.0
      counted.sums[.itemPromisedDays, default: 0] += limits.1
    }
    return counted
  }

  /// Days with a warning about one item that follow each other with no working day between, in whole threes.
  private func warningsInRow(_ facts: [Fact]) -> Int64 {
    var days: [String: Set<Day>] = [:]
    for fact in facts where fact.value > 0 {
      days[fact.key.item, default: []].insert(fact.key.day)
    }
    var sum: Int64 = 0
    for found in days.values {
      var (run, last): (Int64, Day?) = (0, nil)
      for day in found.sorted() {
        let next = last.flatMap { try? register.calendar.adding(1, to: $0).day }
        if next.map({ day > $0 }) ?? true {
          sum += run / 3 * 3
          run = 0
        }
        run += 1
        last = day
      }
      sum += run / 3 * 3
    }
    return sum
  }

  private func figure(
    _ source: Scheme.Source, _ place: Int, _ counted: Counted, _ state: Appraisal
  ) throws -> Appraisals.SystemFigure {
    var figure = Appraisals.SystemFigure()
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
    _ source: Scheme.Source, _ unit: String, _ start: Appraisals.Start
  ) -> String {
    func spelt(_ terms: [Scheme.Term]) -> String {
      terms.map { ($0.times < 0 ? "-" : "+") + $0.measure }.joined()
    }
    let measures = spelt(source.counts) + (source.of.isEmpty ? "" : "÷" + spelt(source.of))
    // A deduction and a veto may rest on one counter, and are told apart.
    let part = source.id.isEmpty ? source.part.rawValue : source.id
    return "facts/\(unit)@\(start.from)…\(start.through):\(part)=\(measures)"
  }
}
