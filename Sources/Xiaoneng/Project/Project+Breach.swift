extension Project {
  /// The rule that a finding says was broken, by the unit that owes it, or by the office where none does.
  func breach(in event: Projects.Event, register: Register) -> Breach? {
    guard case .faulted(let data) = event else { return nil }
    let period =
      switch data.rule {
      case .p3: "\(data.number)"
      case .p6: data.card
      default: data.due.map { "\($0)" } ?? "\(data.day)"
      }
    return Breach(
      rule: data.rule, severity: data.severity, unit: data.unit, period: period, due: data.due)
  }

  /// What was broken and still runs: a report that has not come, a rung that is not recorded, a problem, a listed matter, a
  /// card, the whole. A weekly report that was missed never comes: its unit answers for it.
  var openMatters: Set<OpenMatter> {
    guard phase != .none, phase != .cancelled, phase != .closed else { return [] }
    var open: Set<OpenMatter> = []
    func add(_ rule: FaultRule, _ period: String) {
      open.insert(OpenMatter(clock: rule.clock, period: period))
    }
    for period in periods where period.filed == nil {
      if let missed = period.missed { add(.p1, "\(missed)") }
    }
    for rung in urged where rung.isFaulted && !rung.isRecorded {
      if let due = rung.recordBy { add(.p2, "\(due)") }
    }
    for (place, problem) in problems.enumerated()
    where problem.isFaulted && problem.stage == .assigned {
      add(.p3, "\(place + 1)")
    }
    if let listing, listing.isFaulted { add(.p5, "\(listing.deadline)") }
    for card in cards where card.isFaulted && card.stage == .returned { add(.p6, card.number) }
    if isOverdueFaulted, phase == .active || phase == .suspended { add(.p7, "\(finish)") }
    return open
  }
}
