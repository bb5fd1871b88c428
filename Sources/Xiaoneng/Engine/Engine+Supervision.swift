// What supervision orders after a decision of any domain: a warning or a card for what was broken, and the end of
// what ended.

extension Engine {
  /// Orders for the incidents of the dossier.
  ///
  /// - Parameter before: clocks that were broken and ran before the decision.
  func supervision<State: Dossier>(
    of ruling: Ruling, on slot: Int, of shelf: Shelf<State>, before: Set<OpenMatter>,
    in context: Context
  ) -> [FollowUp] {
    let key = shelf.heads[slot].key
    var orders: [FollowUp] = []
    for (place, event) in ruling.events.enumerated() {
      guard let own = State.own(event),
        let breach = shelf.slots[slot].state.breach(in: own, register: context.register),
        !breach.isProposed, !context.profile.rulesOff.contains(breach.rule),
        let issue = Supervision.Issue(breach, in: key, issued: arrival, context),
        context.profile.supervision.issue.contains(issue.severity)
      else { continue }
      orders.append(
        FollowUp(
          "card/\(place)", in: issue.incident, [.supervision(.issued(issue))], by: .system, context)
      )
    }
    guard !before.isEmpty else { return orders }
    let ended = before.subtracting(shelf.slots[slot].state.openMatters)
    for matter in ended.sorted(by: { ($0.clock, $0.period) < ($1.clock, $1.period) }) {
      let incident = Supervision.Issue.incident(
        of: key, clock: matter.clock, period: matter.period)
      orders.append(
        FollowUp(
          "ended/\(matter.clock)", in: incident,
          [.supervision(.ended(Supervision.MatterEnded(on: context.day)))], by: .system, context))
    }
    return orders
  }

  /// What time does to the dossier `key` through `at`, of whatever domain; what it watches comes first.
  func elapse(_ key: DossierKey, through at: Instant) throws {
    if isElsewhere(key) { return try requireElapsed(key, through: at) }
    try shelf(of: key.kind)?.elapse(key, through: at, self)
  }

  /// Opens an incident, or the record beside it, where its dossier broke the rule by `at` and no sweep came by since: a
  /// card is there from its breach on, swept or not.
  func open(incidentOf key: DossierKey, through at: Instant) throws {
    guard key.kind == .supervision || key.kind == .accountability else { return }
    let incident = DossierKey(.supervision, key.id)
    guard try slot(of: incident, on: incidents) == nil else {
      return try elapse(incident, through: at)
    }
    guard let source = incident.supervised else { return }
    try elapse(source, through: at)
    try elapse(incident, through: at)
  }

  /// The same for a dossier on its shelf.
  func elapse<State: Dossier>(
    _ key: DossierKey, on shelf: Shelf<State>, through at: Instant
  ) throws {
    guard let slot = try slot(of: key, on: shelf) else { return }
    if let source = shelf.slots[slot].state.watches { try elapse(source, through: at) }
    try elapse(slot, on: shelf, through: at)
  }
}
