extension Engine {
  /// The lights of what runs, the most urgent first: red before yellow before amber, then by the days left.
  ///
  /// - Complexity: O(*k* log *k*) for *k* that run, whatever is over.
  func supervisionBoard(
    _ filter: Supervision.CardFilter, _ question: Question, _ context: Context
  ) throws -> Supervision.Board {
    try checkLimit(filter.limit)
    var board = Supervision.Board()
    // Newest first is the order of the index: nothing is sorted by number only to be sorted again by urgency.
    let rows = try every(
      WholeList(
        after: filter.after, newest: filter.newest || filter.after.isEmpty, dueBy: filter.dueBy),
      of: incidents, question, context, unit: filter.unit, about: Incident.running
    ) { (number, state) -> Supervision.BoardRow? in
      guard let row = try state.row(number: number, in: context),
        filter.severity.map({ row.light == $0.light }) ?? true,
        try isOf(filter.person, state)
      else { return nil }
      return row
    }
    board.red = Int32(clamping: rows.count { $0.light == .red })
    board.yellow = Int32(clamping: rows.count { $0.light == .yellow })
    board.amber = Int32(clamping: rows.count { $0.light == .amber })
    // Places are sorted, and not the rows, whose texts would be counted at every step.
    let urgencies = rows.indices.map { rows[$0].urgency(at: $0) }
    let order = urgencies.sorted {
      $0.precedes($1) ?? (rows[$0.place].number < rows[$1.place].number)
    }
    board.rows = order.prefix(Int(filter.limit)).map { rows[$0.place] }
    return board
  }

  func supervisionCards(
    _ filter: Supervision.CardFilter, _ question: Question, _ context: Context
  ) throws -> Supervision.CardList {
    var list = Supervision.CardList()
    (list.cards, list.more) = try page(
      filter, of: incidents, question, context, unit: filter.unit
    ) { (number, state, _) -> Supervision.CardView? in
      if let severity = filter.severity,
        state.standing.map({ state.cards[$0].severity }) != severity
      {
        return nil
      }
      guard try isOf(filter.person, state) else { return nil }
      return state.view(number: number, in: context, record: try self.record(beside: number))
    }
    return list
  }

  /// Whether an officer acted in the dossier that an incident is about; true where no one is asked for.
  ///
  /// - Complexity: O(entries of that dossier).
  private func isOf(_ person: String, _ state: Incident) throws(Fault) -> Bool {
    if person.isEmpty { return true }
    guard let source = state.source, let head = try store.head(of: source) else { return false }
    return try held(head).contains { $0.entry.actor.id == person }
  }

  func supervisionCard(
    _ question: Question, _ context: Context
  ) throws -> Supervision.CardView {
    let (slot, _) = try seen(question, on: incidents, context)
    let state = try projected(slot, on: incidents, at: question.at)
    let number = incidents.heads[slot].key.id
    return state.view(number: number, in: context, record: try record(beside: number))
  }

  /// The accountability record of an incident; nil where there is none.
  private func record(beside number: String) throws(Fault) -> DossierKey? {
    let key = DossierKey(.accountability, number)
    return try slot(of: key, on: records) == nil ? nil : key
  }

  func supervisionRecords(
    _ filter: Supervision.RecordFilter, _ question: Question, _ context: Context
  ) throws -> Supervision.RecordList {
    var list = Supervision.RecordList()
    (list.records, list.more) = try page(filter, of: records, question, context, unit: filter.unit)
    { (number, state, depth) -> Supervision.RecordView? in
      state.view(number: number, whole: depth == .whole, in: context)
    }
    return list
  }

  func supervisionRecord(
    _ question: Question, _ context: Context
  ) throws -> Supervision.RecordView {
    let (slot, depth) = try seen(question, on: records, context)
    let state = try projected(slot, on: records, at: question.at)
    return state.view(
      number: records.heads[slot].key.id, whole: depth == .whole, in: context)
  }

  // MARK: - Counting

  /// What the stored cards of the units that the viewer may see cost in a month.
  func deductions(
    _ month: Month, _ question: Question, _ context: Context
  ) throws -> Supervision.DeductionSheet {
    let cards = try every(of: incidents, question, context) { (_, state) in
      state.unit < 0 ? [] : state.accounted(in: context.register)
    }.flatMap { $0 }
    let profile = try rules(on: month.first).profile
    var sheet = try CardAccounting(cards, under: profile, in: context.calendar).sheet(of: month)
    let findings = try accountedConduct(question, context)
    if !findings.isEmpty {
      sheet.add(
        ConductAccount(findings: findings, most: profile.conduct.most),
        base: profile.supervision.scoreBase)
    }
    return sheet
  }

  /// Numbers of this month so far against last month to the same day.
  func supervisionRates(
    _ wish: Supervision.RatesOf, _ question: Question, _ context: Context
  ) throws -> Supervision.MonthRates {
    let viewer = try viewer(question.actor, word: question.query.word, context)
    let unit = viewer.reaches == .ownUnit ? viewer.actor.unit : wish.unit
    let first = Month(of: context.day).first
    let before = try first.adding(months: -1)
    let through = min(try context.day.adding(months: -1), try first.adding(-1))
    let now = try counts(
      ReportPeriod(from: first, through: context.day, unit: unit), toldTo: question.actor)
    let then = try counts(
      ReportPeriod(from: before, through: through, unit: unit), toldTo: question.actor)
    var rates = Supervision.MonthRates()
    rates.unit = unit
    rates.rates = Supervision.Count.allCases.map { count in
      var rate = Supervision.MonthRate()
      (rate.count, rate.now, rate.before) = (count, now[count] ?? 0, then[count] ?? 0)
      return rate
    }
    return rates
  }

  private func counts(
    _ period: ReportPeriod, toldTo actor: Principal
  ) throws -> [Supervision.Count: Int64] {
    var counts: [Supervision.Count: Int64] = [:]
    for fact in try sums(
      of: period, toldTo: actor, Measure.supervision(.conductFound).family)
    {
      if case .supervision(let count) = fact.key.measure {
        counts[count, default: 0] &+= fact.value
      }
    }
    return counts
  }

  // MARK: - Reckoning again

  /// An incident or a record reckoned again: the ledger in which the rule was broken is folded anew, under the rules
  /// and the calendar as they are known for those days, and held against what was recorded.
  ///
  /// - Complexity: O(entries of the ledgers).
  func recount(_ question: Question, _ context: Context) throws -> Supervision.Recount {
    let number: String
    var recorded: Supervision.Proposal?
    if question.dossier?.kind == .accountability {
      let slot = try seen(question, on: records, context).slot
      (number, recorded) = (records.heads[slot].key.id, records.slots[slot].state.proposal)
    } else {
      let slot = try seen(question, on: incidents, context).slot
      number = incidents.heads[slot].key.id
      recorded = try self.slot(of: DossierKey(.accountability, number), on: records)
        .map { records.slots[$0].state.proposal }
    }
    var page = Supervision.Recount()
    page.number = number
    var differences: [String] = []
    var proposals: [Supervision.Proposal] = []
    if let recorded, recorded.card == nil {
      // Proposed by a person without a card: by what the other ledger says, and nothing else.
      for found in try shelf(of: recorded.source.kind)?.issues(in: recorded.source, self) ?? []
      where found.isProposed && found.issue.incident.id == number {
        guard let proposal = Supervision.Proposal(of: found.issue, card: nil, found.moment) else {
          continue
        }
        proposals.append(proposal)
        page.lines += proposal.lines
      }
    } else {
      differences += try recount(incident: number, &page, &proposals)
    }
    // How it was worded may have been another version's; what it says may not.
    if let recorded,
      !proposals.contains(where: { proposal in
        var proposal = proposal
        proposal.lines = recorded.lines
        return proposal == recorded
      })
    {
      differences.append("问责建议与复算不一致 the proposal does not come out as recorded")
    }
    page.differences = differences
    page.same = differences.isEmpty
    return page
  }

  /// An incident reckoned again: what differs, and the records that its red cards propose.
  private func recount(
    incident number: String, _ page: inout Supervision.Recount,
    _ proposals: inout [Supervision.Proposal]
  ) throws -> [String] {
    let key = DossierKey(.supervision, number)
    guard let slot = try slot(of: key, on: incidents),
      let source = incidents.slots[slot].state.source
    else { throw Refusal(.cardNotFound, field: "dossier") }
    let found = (try shelf(of: source.kind)?.issues(in: source, self) ?? []).map(\.issue)
      .filter { $0.incident == key }
    var differences: [String] = []
    var state = Incident()
    for placed in try placed(in: key) {
      guard let event = Incident.own(placed.event) else { continue }
      let moment = try self.context(at: placed.at, actor: .system, on: key)
      switch event {
      case .issued(let data), .grounded(let data):
        let again =
          data.rule == .e16
          ? silence(in: state, due: data.due, moment)
          : found.first { $0.rule == data.rule && $0.breached == data.breached }
            ?? found.first { $0.rule == data.rule }
        differences += Self.differences(data, again)
        page.lines += again?.lines ?? []
        if case .issued = event, data.severity == .red, let again,
          let proposal = Supervision.Proposal(of: again, card: key, moment)
        {
          proposals.append(proposal)
          page.lines += proposal.lines.suffix(1)
        }
      default: break
      }
      state.evolve(event, on: moment.day, in: register)
    }
    return differences
  }

  private func silence(
    in state: Incident, due: Day?, _ context: Context
  ) -> Supervision.Issue? {
    guard let due, let next = state.nextTimer(in: context), next.timer == .silent(due: due) else {
      return nil
    }
    var trial = Ruling(salts: .seeded(0))
    state.elapse(next.timer, in: context, into: &trial)
    for event in trial.events {
      if case .supervision(.issued(let data)) = event { return data }
      if case .supervision(.grounded(let data)) = event { return data }
    }
    return nil
  }

  /// What of a warning or a card does not come out as it was recorded, but for when the sweep came by and
  /// how another version words it.
  private static func differences(
    _ recorded: Supervision.Issue, _ again: Supervision.Issue?
  ) -> [String] {
    let name = recorded.rule.rawValue
    guard var again else { return ["\(name)：台帐中没有该违反 the ledger shows no such breach"] }
    (again.issued, again.lines) = (recorded.issued, recorded.lines)
    guard again != recorded else { return [] }
    let (one, other) = (recorded.json, again.json)
    guard case .object(let members) = one else { return [name] }
    var found: [String] = []
    for member in members where other[member.key] != member.value {
      found.append(
        "\(name).\(member.key)：\(member.value.text.prefix(200)) ≠ \((other[member.key] ?? .null).text.prefix(200))"
      )
    }
    return found.isEmpty ? [name] : found
  }

  /// What an entry says, corrections counted in, and when it was made.
  struct PlacedEvent {
    var event: Event
    var at: Instant
  }

  func placed(in key: DossierKey) throws(Fault) -> [PlacedEvent] {
    guard let head = try store.head(of: key) else { return [] }
    var events: [PlacedEvent] = []
    let entries = try held(head).map { PastEntry($0.entry) }
    let corrections = try Corrections(in: entries)
    for entry in entries {
      guard let event = try corrections.event(of: entry) else { continue }
      events.append(PlacedEvent(event: event, at: entry.at))
    }
    return events
  }

  /// A warning, a card or a proposal that a ledger gives.
  struct FoundIssue {
    var issue: Supervision.Issue
    var isProposed: Bool
    var moment: Context
  }

  /// The warnings, cards and proposals that the ledger of a dossier gives.
  func issues<State: Dossier>(in key: DossierKey, _ fresh: State) throws -> [FoundIssue] {
    var state = fresh
    var issues: [FoundIssue] = []
    for placed in try placed(in: key) {
      guard let event = State.own(placed.event) else { continue }
      let moment = try context(at: placed.at, actor: .system, on: key)
      state.evolve(event, on: moment.day, in: register)
      if let breach = state.breach(in: event, register: register),
        !moment.profile.rulesOff.contains(breach.rule),
        let issue = Supervision.Issue(breach, in: key, issued: placed.at, moment)
      {
        issues.append(FoundIssue(issue: issue, isProposed: breach.isProposed, moment: moment))
      }
    }
    return issues
  }
}

/// How urgent a row of the board is: the heaviest light, then the fewest days left, then the oldest.
private struct Urgency {
  var heaviness: Int
  var left: Int64
  var since: Instant
  /// The place of the row.
  var place: Int

  /// Whether it comes first; nil where both are alike.
  func precedes(_ other: Urgency) -> Bool? {
    if heaviness != other.heaviness { return heaviness < other.heaviness }
    if left != other.left { return left < other.left }
    return since == other.since ? nil : since < other.since
  }
}

extension Supervision.BoardRow {
  fileprivate func urgency(at place: Int) -> Urgency {
    let heaviness =
      switch light {
      case .red: 0
      case .yellow: 1
      case .amber: 2
      case .green, .grey: 3
      }
    return Urgency(heaviness: heaviness, left: left ?? .max, since: since, place: place)
  }
}
