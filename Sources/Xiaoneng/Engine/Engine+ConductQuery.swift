// What may be asked of findings of conduct, and of the statistical rules of supervision.

extension Engine {
  /// One finding of conduct, as far as the viewer may see it.
  func conductView(_ question: Question, _ context: Context) throws -> Supervision.ConductView {
    let (slot, depth) = try seen(question, on: conducts, context)
    let state = try projected(slot, on: conducts, at: question.at)
    let number = conducts.heads[slot].key.id
    return state.view(
      number: number, whole: depth == .whole, in: context, record: try record(of: number))
  }

  /// Findings that the viewer may see, by number.
  func conductList(
    _ filter: Supervision.ConductFilter, _ question: Question, _ context: Context
  ) throws -> Supervision.ConductList {
    var list = Supervision.ConductList()
    (list.findings, list.more) = try page(
      filter, of: conducts, question, context, unit: filter.unit
    ) { (number, state, depth) -> Supervision.ConductView? in
      guard filter.kind.map({ $0 == state.record.kind }) ?? true else { return nil }
      return state.view(
        number: number, whole: depth == .whole, in: context, record: try self.record(of: number))
    }
    return list
  }

  /// The name under which what a finding of conduct was is supervised.
  private static func incident(of number: String) -> DossierKey {
    Supervision.Issue.incident(
      of: DossierKey(.conduct, number), clock: FaultRule.e18.clock, period: "")
  }

  /// The accountability record that a finding was proposed for; nil where there is none.
  private func record(of number: String) throws(Fault) -> DossierKey? {
    let key = DossierKey(.accountability, Self.incident(of: number).id)
    return try slot(of: key, on: records) == nil ? nil : key
  }

  /// What a month's findings come to, by kind and by window, over the units that the viewer may see.
  ///
  /// - Complexity: O(findings).
  func conductTable(
    _ month: Month, _ question: Question, _ context: Context
  ) throws -> Supervision.ConductTable {
    let findings = try every(of: conducts, question, context) { (_, state) in
      state.verified == nil ? nil : state
    }
    let numbers = try rules(on: month.first).profile.conduct
    var table = Supervision.ConductTable()
    table.month = month
    for kind in Supervision.ConductCode.allCases {
      var row = Supervision.ConductCount()
      row.kind = kind
      let own = findings.filter { $0.record.kind == kind }
      row.verified = Int32(clamping: own.count { $0.verified.map(Month.init(of:)) == month })
      row.annulled = Int32(clamping: own.count { $0.annulled.map(Month.init(of:)) == month })
      if row.verified > 0 || row.annulled > 0 { table.kinds.append(row) }
    }
    struct Place: Hashable, Comparable {
      var unit, hall, window: String
      static func < (a: Place, b: Place) -> Bool {
        (a.unit, a.hall, a.window) < (b.unit, b.hall, b.window)
      }
    }
    var windows: [Place: Supervision.WindowMonth] = [:]
    for finding in findings
    where finding.stands && finding.verified.map(Month.init(of:)) == month {
      let record = finding.record
      let place = Place(unit: record.unit, hall: record.place, window: record.window)
      var row = windows[place] ?? Supervision.WindowMonth()
      (row.unit, row.place, row.window) = (record.unit, record.place, record.window)
      row.findings &+= 1
      row.points &+= finding.check?.points ?? 0
      windows[place] = row
    }
    let end = try month.first.adding(months: 1).adding(-1)
    for place in windows.keys.sorted() {
      guard var row = windows[place] else { continue }
      row.score = max(0, numbers.base &+ row.points)
      row.grade =
        row.score >= numbers.good ? .good : row.score >= numbers.watch ? .watch : .poor
      if row.grade != .good {
        row.rectifyBy = try context.calendar.adding(Int(numbers.rectifyDays), to: end).day
      }
      table.windows.append(row)
    }
    return table
  }

  /// Findings of conduct as the monthly accounting takes them: those verified that have no card of their own, since a
  /// fault counts once.
  func accountedConduct(
    _ question: Question, _ context: Context
  ) throws -> [ConductAccount.Finding] {
    try every(of: conducts, question, context) { (number, state) in
      guard let verified = state.verified, let check = state.check, !check.grave,
        try !hasCard(number)
      else { return nil }
      return ConductAccount.Finding(
        unit: state.record.unit, number: number, kind: state.record.kind, points: check.points,
        verified: Month(of: verified), annulled: state.annulled.map(Month.init(of:)))
    }
  }

  private func hasCard(_ number: String) throws(Fault) -> Bool {
    guard let slot = try slot(of: Self.incident(of: number), on: incidents) else { return false }
    return incidents.slots[slot].state.standing != nil
  }

  // MARK: - Statistical rules

  /// The statistical rules of a month. Whoever watches every unit, and a unit of its own, is shown every number; to
  /// others numbers that would point at someone are withheld.
  ///
  /// - Complexity: O(counters of the month), O(items).
  func ratioTable(
    _ wish: Supervision.RatioQuestion, _ question: Question, _ context: Context
  ) throws -> Supervision.RatioTable {
    _ = try viewer(question.actor, word: question.query.word, context)
    let first = wish.month.first
    let end = try first.adding(months: 1).adding(-1)
    let last = max(first, min(end, context.day))
    let profile = try rules(on: last).profile
    let period = ReportPeriod(from: first, through: last, unit: wish.unit)
    let facts = try sums(of: period, toldTo: context.actor)
    var open: [String: Set<String>] = [:]
    let clearance = Clearance(context.actor)
    for index in register.places(of: .item) {
      guard let number = register.version(item: index, on: last),
        let version = register.version(item: index, number: number)?.value,
        wish.unit.isEmpty || version.unit == wish.unit, version.inCentre,
        !version.secret || clearance.tells(secretOf: version.unit)
      else { continue }
      open[version.unit, default: []].insert(register.itemCode(index))
    }
    return Supervision.RatioTable(
      month: wish.month, under: profile, facts: facts, openItems: open
    ) { unit in
      Policy.watchesRatios.contains(context.actor.role)
        || context.actor.role.isOfficer && context.actor.unit == unit
    }
  }
}
