extension Engine {
  /// One item, as it is valid on the day of the question; a classified one is not found by anyone
  /// who is not cleared.
  func item(_ question: Question, _ context: Context) throws(Refusal) -> ItemView {
    guard let key = question.dossier, key.kind == .item, let place = register.item(key.id),
      let view = view(item: place, context),
      !view.version.secret || Clearance(context.actor).tells(secretOf: view.version.unit)
    else { throw Refusal(.notFound, field: "dossier") }
    return view
  }

  private func view(item place: Int32, _ context: Context) -> ItemView? {
    guard let entry = register.entry(item: place),
      let number = register.version(item: place, on: context.day),
      let version = register.version(item: place, number: number)?.value
    else { return nil }
    var view = ItemView()
    view.code = entry.code
    view.open = entry.isOpen && version.cleanUp == .kept
    view.version = version
    return view
  }

  /// The catalogue. How many classified items there are stands in that of the whole only, of no unit: the clean-up
  /// published that number with it.
  func items(_ filter: ItemFilter, _ context: Context) throws(Refusal) -> ItemList {
    var list = ItemList()
    let clearance = Clearance(context.actor)
    let isWhole = filter.unit.isEmpty && !filter.inCentre
    for place in register.places(of: .item) {
      guard let view = view(item: place, context),
        filter.unit.isEmpty || view.version.unit == filter.unit,
        !filter.inCentre || view.version.inCentre
      else { continue }
      guard !view.version.secret else {
        // Counted, and never shown in a list.
        guard isWhole || clearance.tells(secretOf: view.version.unit) else { continue }
        list.total += 1
        list.secret += 1
        continue
      }
      list.total += 1
      list.items.append(view)
    }
    return list
  }

  func units(_ context: Context) -> UnitList {
    var list = UnitList()
    var counts: [Int32: Int32] = [:]
    let clearance = Clearance(context.actor)
    for entry in register.allItems {
      guard clearance.tells(item: entry.code, in: register) else { continue }
      counts[entry.unit, default: 0] += 1
    }
    for place in register.places(of: .unit) {
      let entry = register.units[Int(place)]
      var view = UnitView()
      view.code = entry.code
      view.unit = entry.unit
      view.items = counts[place] ?? 0
      list.units.append(view)
    }
    return list
  }

  // MARK: - Statistics

  /// What the catalogue adds to a bulletin, as it stands on `day`.
  public func catalogueCount(on day: Day) throws(Fault) -> CatalogueCount {
    try transact(writing: false) { () throws(Fault) in
      var count = CatalogueCount()
      var departments = Set<String>()
      for place in register.places(of: .item) {
        guard let number = register.version(item: place, on: day),
          let version = register.version(item: place, number: number)?.value
        else { continue }
        count.cleared += 1
        if version.secret { count.secret += 1 }
        count.cleanUp[version.cleanUp, default: 0] += 1
        // The number of the whole is published; that of a department, or of the centre, would say whose they are.
        guard version.inCentre, !version.secret else { continue }
        count.inCentre += 1
        departments.insert(version.unit)
      }
      count.departments = Int64(departments.count)
      return count
    }
  }

  func report(_ period: ReportPeriod, _ context: Context) throws -> Report {
    let clearance = Clearance(context.actor)
    // A report of everything runs from the first day that counts anything to the last.
    let isOpen = period.from == .first || period.through == .last
    let facts =
      isOpen
      ? try self.facts(of: period, toldTo: context.actor)
      : try sums(of: period, toldTo: context.actor)
    var limits: [(statutory: Int32, promised: Int32)] = []
    for place in register.places(of: .item) {
      let entry = register.items[Int(place)]
      guard period.item.isEmpty || entry.code == period.item,
        let number = register.version(item: place, on: period.through),
        let version = register.version(item: place, number: number)?.value,
        version.inCentre, clearance.tells(item: entry.code, in: register),
        period.unit.isEmpty || version.unit == period.unit
      else { continue }
      limits.append((version.statutory.days, version.promised.days))
    }
    // 在办: accepted so far and not closed, whenever they were accepted.
    var before = period
    before.from = .first
    let past = Tally(
      try sums(
        of: before, toldTo: context.actor,
        Measure.accepted.family, Measure.closed.family))
    let from = period.from == .first ? facts.first?.key.day ?? period.from : period.from
    let through = period.through == .last ? facts.last?.key.day ?? period.through : period.through
    return Report(
      from: from, through: through, facts: facts,
      open: past[.accepted] - past[.closed], limits: limits,
      ratingValues: context.profile.ratingValues)
  }

  /// What all counters of a question may come to: beyond every number of cases and days, and every sum of fen.
  private static let mostCases: UInt64 = 1 << 40
  private static let mostMoney: UInt64 = 1 << 56

  /// The counters of a period, day by day; of one measure where given.
  ///
  /// - Complexity: O(days × units × items with counters).
  func facts(of period: ReportPeriod, measure: Measure? = nil) throws -> [Fact] {
    try counted(period, daily: true, measure: measure)
  }

  /// What the counters of a period come to over all its days, each under the first.
  ///
  /// - Parameter families: of which kinds of measures (``Measure/family``); of all where there is none.
  /// - Complexity: O(units × items with counters), where the store keeps sums by month and year.
  func sums(of period: ReportPeriod, _ families: String...) throws -> [Fact] {
    try sums(of: period, families)
  }
  func sums(of period: ReportPeriod, _ families: [String]) throws -> [Fact] {
    try counted(period, daily: false, families)
  }

  private func counted(
    _ period: ReportPeriod, daily: Bool, _ families: [String] = [], measure: Measure? = nil
  ) throws -> [Fact] {
    guard period.from.isInRange, period.through.isInRange, period.from <= period.through else {
      throw Refusal(
        .badDate, field: "data.through", detail: "\(period.through) < \(period.from)")
    }
    let (stored, since) = try stored(
      CountersAhead.Question(
        from: period.from, through: period.through, unit: period.unit, item: period.item,
        measure: measure, families: families, isDaily: daily))
    // Whoever adds and compares them need not fear for their sums.
    var (cases, money): (UInt64, UInt64) = (0, 0)
    for fact in stored {
      let size = fact.value.magnitude
      guard size <= Self.mostMoney else { throw Fault(.storeCorrupt, field: "fact") }
      if fact.key.measure.isOfMoney { money += size } else { cases += size }
      guard cases <= Self.mostCases, money <= Self.mostMoney, fact.key.measure.limit < 1 << 20
      else { throw Fault(.storeCorrupt, field: "fact") }
    }
    // What this transaction has counted so far counts too.
    var more: [FactKey: Int64] = [:]
    for (key, value) in changes.facts.merging(since, uniquingKeysWith: &+)
    where key.day >= period.from && key.day <= period.through
      && (period.unit.isEmpty || key.unit == period.unit)
      && (period.item.isEmpty || key.item == period.item)
      && (families.isEmpty || families.contains(key.measure.family))
      && measure.map({ $0 == key.measure }) ?? true
    {
      more[daily ? key : key.on(period.from), default: 0] &+= value
    }
    return more.isEmpty ? stored : Self.adding(more, to: stored)
  }

  /// `facts`, which stand in their order, with what counters grow by.
  ///
  /// - Complexity: O(facts + more × log (more × facts)).
  private static func adding(_ more: [FactKey: Int64], to facts: [Fact]) -> [Fact] {
    var all: [Fact] = []
    all.reserveCapacity(facts.count + more.count)
    var place = 0
    for (key, value) in more.sorted(by: { $0.key < $1.key }) {
      var (low, high) = (place, facts.count)
      while low < high {
        let middle = low + (high - low) / 2
        if facts[middle].key < key { low = middle + 1 } else { high = middle }
      }
      all += facts[place..<low]
      place = low
      var fact = Fact(key, value)
      if place < facts.count, facts[place].key == key {
        fact.value &+= facts[place].value
        place += 1
      }
      all.append(fact)
    }
    return all + facts[place...]
  }

  func facts(
    _ period: ReportPeriod, _ question: Question, _ context: Context
  ) throws -> FactList {
    var period = period
    let viewer = try viewer(question.actor, word: question.query.word, context)
    if viewer.reaches == .ownUnit { period.unit = context.actor.unit }
    var list = FactList()
    for fact in try facts(of: period, toldTo: context.actor) {
      var row = FactView()
      row.day = fact.key.day
      row.unit = fact.key.unit
      row.item = fact.key.item
      row.measure = fact.key.measure.name
      row.value = fact.value
      list.facts.append(row)
    }
    return list
  }
}
