extension Complaint {
  /// The rule that a finding says was broken. It is issued to the efficiency office, which sees to it: what a unit
  /// learnt by a card could tell it who complained. 信访工作条例 art 30(3).
  func breach(in event: Complaints.Event, register: Register) -> Breach? {
    guard case .faulted(let data) = event else { return nil }
    var breach = Breach(
      rule: data.rule, severity: data.severity, unit: "",
      period: data.due.map { "\($0)" } ?? "\(data.day)", due: data.due, step: data.step,
      count: data.count)
    // Whoever has no part in the complaint has none in its card.
    if !involved.isEmpty || involvesHead {
      breach.keptFrom = Supervision.KeptFrom(
        persons: involved, units: involvesHead && !unitCode.isEmpty ? [unitCode] : [])
    }
    return breach
  }

  /// What was found late and is still to be done.
  var openMatters: Set<OpenMatter> {
    var open: Set<OpenMatter> = []
    for limit in late where isOpen(limit) {
      open.insert(OpenMatter(clock: limit.rule.clock, period: "\(limit.due)"))
    }
    return open
  }

  private func isOpen(_ limit: LateLimit) -> Bool {
    switch limit.rule {
    case .c1: phase == .registered
    case .c2: phase == .registered || phase == .submitted
    case .c3: phase == .accepted || phase == .reported
    case .c4: phase == .closed && replied == nil
    case .c5: phase == .closed && replied != nil && !isFollowedUp
    case .c6: asked.contains { !$0.isAnswered && $0.replyBy == limit.due }
    case .c7: reviewDue == limit.due
    case .c8: retaliationDue == limit.due
    case .c9: phase == .accepted
    default: false
    }
  }
}

extension HotlineDay {
  /// The rule that a finding says was broken, by the office that answers the calls.
  func breach(in event: Complaints.HotlineEvent, register: Register) -> Breach? {
    guard case .faulted(let data) = event else { return nil }
    return Breach(
      rule: data.rule, severity: data.severity, unit: "", due: data.due, step: data.step,
      count: data.count)
  }
}

/// A limit of a complaint that was found passed.
struct LateLimit: Sendable, Equatable {
  var rule: FaultRule
  var due: Day
}
