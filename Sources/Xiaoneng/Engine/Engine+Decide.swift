// How a decision comes about: what it needs is fetched, a ruling comes out whole, and is recorded as it is.

extension Engine {
  /// A fresh ruling for one decision. Salts go on where the last decision left them, refused or not.
  func ruled(_ decide: (inout Ruling) throws -> Void) throws -> Ruling {
    var ruling = Ruling(salts: salts)
    defer { salts = ruling.salts }
    try decide(&ruling)
    return ruling
  }

  /// A fresh ruling that says `event`.
  func ruled(_ event: Event, by author: Principal? = nil) throws -> Ruling {
    try ruled { ruling in
      ruling.author = author
      ruling.events.append(event)
    }
  }

  /// The context with what a decision needs.
  func context(_ context: Context, needing needs: Needs?) throws -> Context {
    guard let needs else { return context }
    var context = context
    try requireEntries(needs.entries)
    if needs.elapsesEverything { try elapseEverything(through: context.at) }
    context.fetched = Fetched(
      personal: try personal(needs.personal, of: context.dossier),
      dossiers: try found(needs, context),
      facts: try needs.facts.map { try facts(of: $0) } ?? [],
      numbers: try numbers(needs.numbers),
      evidence: try needs.evidence.map { try systemEvidence(for: $0, context) } ?? [],
      authors: try needs.authors.map { try authors(of: $0) } ?? [],
      earlier: try needs.earlierThan.flatMap { try earlier(than: $0) })
    return context
  }

  /// Records a ruling in a dossier: ledger, state, counters, messages, due moment; and what follows elsewhere.
  ///
  /// - Parameters:
  ///   - isOrdered: whether another decision ordered it, whose texts were looked at when it was made.
  ///   - restated: the dossier as it is once its record was put right, and by how much the counters differ.
  func record<State>(
    _ ruling: Ruling, on slot: Int, of shelf: Shelf<State>, in context: Context,
    isOrdered: Bool = false, restated: (state: State, facts: [FactKey: Int64])? = nil
  ) throws -> Outcome.Done {
    let before = changes.written
    let key = shelf.key(of: slot)
    var person = shelf.slots[slot].person
    let given = given(in: ruling, of: State.kind)
    try say(
      ruling, of: key, by: context.actor, isOrdered: isOrdered, giving: given, about: &person)
    if !ruling.erased.isEmpty { person = nil }
    if let given { person = FreeText.Person(given) }
    shelf.slots[slot].person = person
    let place = place(ofSlot: slot, on: shelf)
    let isWatched = !context.profile.supervision.issue.isEmpty
    let matters = isWatched ? shelf.slots[slot].state.openMatters : []
    let done = changes.record(
      ruling, into: &shelf.slots[slot].state, at: place, in: context, restated: restated)
    shelf.grow(slot, by: changes.written &- before)
    try giveNumbers(in: ruling, on: slot, of: shelf, context)
    if !ruling.numbers.isEmpty { changes.counters.merge(ruling.numbers) { $1 } }
    if !ruling.orders.isEmpty { try settle(ruling.orders, after: done) }
    if isWatched {
      let orders = supervision(of: ruling, on: slot, of: shelf, before: matters, in: context)
      if !orders.isEmpty { try settle(orders, after: done) }
    }
    return done
  }

  // MARK: - Fetching

  /// Every reference points at an entry that there is.
  private func requireEntries(_ references: [Appraisals.LedgerReference]) throws {
    for (index, reference) in references.prefix(64).enumerated() {
      let pending = touchedPlace(of: reference.dossier).map { changes.heads[$0] }
      let head = try pending ?? store.head(of: reference.dossier)
      guard let head, reference.sequence > 0, reference.sequence <= head.version else {
        throw Refusal(
          .evidenceMissing, field: "evidence[\(index)]",
          detail: "\(reference.text.prefix(160)) > \(head?.version ?? 0)")
      }
    }
  }

  /// The number of the open case of the same item that comes before `own`, by the order of acceptance; nil where none does.
  ///
  /// - Complexity: O(cases of the item), of which only those that run are loaded.
  private func earlier(than own: Turn) throws -> String? {
    var page = HeadPage(of: .case, unit: register.unitCode(own.unit))
    page.subject = ListMark.subject(register.itemCode(own.item), of: .case, in: register)
    page.phases = ApprovalCase.running.map(\.number)
    var first = own
    func look(_ slot: Int) {
      let state = cases.slots[slot].state
      guard state.item == own.item, ApprovalCase.running.contains(state.phase),
        let turn = state.turn(of: cases.heads[slot].key.id), turn.comes(before: first)
      else { return }
      first = turn
    }
    try store.each(page) { head in
      look(try load(head, from: cases))
      return true
    }
    // And those that changed in this transaction.
    for (place, slot) in changes.slots.enumerated() {
      if let slot, changes.heads[place].key.kind == .case { look(slot) }
    }
    return first == own ? nil : first.number
  }

  /// Who wrote in the ledger of a dossier, without time itself.
  private func authors(of key: DossierKey) throws(Fault) -> Set<String> {
    guard let head = try store.head(of: key) else { return [] }
    var authors: Set<String> = []
    for entry in try held(head).map(\.entry) where entry.actor.role != .system {
      authors.insert(entry.actor.id)
    }
    return authors
  }

  private func personal(
    _ slots: [String], of key: DossierKey?
  ) throws(Fault) -> [String: PersonalRecord] {
    var found: [String: PersonalRecord] = [:]
    guard let key else { return found }
    for slot in slots { found[slot] = try personal(of: key, slot: slot) }
    return found
  }

  private func numbers(_ counters: [String]) throws -> [String: Int64] {
    var found: [String: Int64] = [:]
    for name in counters { found[name] = try lastGiven(name) }
    return found
  }

  /// The last number that a counter gave out, as it stands inside the transaction.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a number that no counting leads to: below 0, or with none after it.
  func lastGiven(_ name: String) throws(Fault) -> Int64 {
    let last: Int64
    if let given = changes.counters[name] { last = given } else { last = try store.counter(name) }
    guard last >= 0, last < .max else { throw Fault(.storeCorrupt, field: "counter") }
    return last
  }

  private func found(
    _ needs: Needs, _ context: Context
  ) throws -> [DossierKey: Fetched.Found] {
    var keys = Set(needs.dossiers)
    if !needs.kinds.isEmpty {
      keys.formUnion(try store.heads(of: needs.kinds).map(\.key))
      keys.formUnion(changes.heads.map(\.key).filter { needs.kinds.contains($0.kind) })
    }
    var found: [DossierKey: Fetched.Found] = [:]
    for key in keys { found[key] = try self.found(key, context) }
    return found
  }

  private func found(_ key: DossierKey, _ context: Context) throws -> Fetched.Found? {
    switch key.kind {
    case .case:
      // A case that the actor may not see is as one that does not exist, unless the project's owner handed it in.
      guard let slot = try slot(of: key, on: cases) else { return nil }
      if let viewer = try? viewer(context.actor, word: "case.get", context),
        try depth(of: slot, on: cases, for: viewer) != nil
      {
        return .case
      }
      guard let project = context.dossier, project.kind == .project,
        let place = try self.slot(of: project, on: projects),
        !projects.slots[place].state.account.isEmpty,
        projects.slots[place].state.account == cases.slots[slot].state.account
      else { return nil }
      return .case
    case .complaint:
      // One that the actor may have no part in is as one that does not exist.
      guard let slot = try slot(of: key, on: complaints),
        try depth(
          of: slot, on: complaints,
          for: Viewer(
            actor: context.actor, reaches: .any, day: context.day, register: register, acts: true))
          != nil
      else { return nil }
      return .complaint(
        try projected(slot, on: complaints, at: context.at),
        lastAt: lastAt(of: slot, on: complaints))
    case .appraisal:
      return try slot(of: key, on: appraisals).map { .appraisal(appraisals.slots[$0].state) }
    case .bulletin:
      return try slot(of: key, on: bulletins).map { .bulletin(bulletins.slots[$0].state) }
    case .project:
      guard let slot = try slot(of: key, on: projects),
        let viewer = try? viewer(context.actor, word: "project.get", context),
        try depth(of: slot, on: projects, for: viewer) != nil
      else { return nil }
      return .project(isGreen: projects.slots[slot].state.isGreen)
    case .stage:
      // What a branch waits for, its case is told whoever asks.
      guard let slot = try slot(of: key, on: stages) else { return nil }
      let state = stages.slots[slot].state
      return .stage(
        waits: Dictionary(
          state.parts.indices.map { (state.parts[$0].item.id, state.waits($0, on: context.day)) },
          uniquingKeysWith: { first, _ in first }))
    case .inspectionPlan:
      return try slot(of: key, on: inspectionPlans).map {
        .inspectionPlan(inspectionPlans.slots[$0].state)
      }
    case .penalty:
      // Only of the organ itself, as whoever opens a case sees it.
      guard let slot = try slot(of: key, on: penalties),
        let viewer = try? viewer(context.actor, word: "penalty.get", context),
        try depth(of: slot, on: penalties, for: viewer) != nil
      else { return nil }
      let state = penalties.slots[slot].state
      return .penalty(ActMatter(act: state.act, gaveNone: state.gaveNone))
    case .point: return try slot(of: key, on: points).map { .point(points.slots[$0].state) }
    case .mandate:
      // One that the actor may not see is as one that does not exist.
      guard let slot = try slot(of: key, on: mandates),
        let viewer = try? viewer(context.actor, word: "mandate.get", context),
        try depth(of: slot, on: mandates, for: viewer) != nil
      else { return nil }
      return .mandate(mandates.slots[slot].state.carriage)
    case .hotline, .supervision, .accountability, .conduct, .inspection, .tenRules,
      .contact, .unit, .person, .post,
      .item, .template,
      .bar, .calendar, .ruleSet, .attempt:
      return nil
    }
  }
}
