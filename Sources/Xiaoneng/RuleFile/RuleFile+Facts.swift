extension RuleFile {
  /// What `event`, recorded on `day`, adds to the counters. How far rules are is told from the files themselves.
  func count(_ event: TenRules.Event, on day: Day, _ add: (Measure, Day, Int64) -> Void) {
    func one(_ count: TenRules.Count) { add(.tenRules(count), day, 1) }
    switch event {
    case .checked(let data):
      one(.checked)
      if !data.kept { one(.notKept) }
    case .left: one(.leaves)
    case .tookOver: one(.takenOver)
    case .denied: one(.denied)
    case .breached(let data): add(.fault(data.kind.fault), data.at.day(), 1)
    // In the month in which it is known: closed months are not reopened.
    case .cleared(let data): add(.fault(data.kind.fault), day, -1)
    case .opened, .counted, .drafted, .adopted, .distributed, .supervised, .appraised, .superseded,
      .exempted, .applied, .concentrated, .leaveCorrected, .refused, .vacated, .occupied:
      return
    }
  }

  /// The messages that `event` causes: to desks only. The last value is the unit it goes to; nothing of who was refused
  /// is told.
  func notices(
    for event: TenRules.Event, number: String, in context: Context, _ send: (NoticeDraft) -> Void
  ) {
    func desk(_ template: NoticeTemplate, to units: [String], _ values: String...) {
      for unit in units where !unit.isEmpty {
        send(NoticeDraft(channel: .desk, template: template, values: [number] + values + [unit]))
      }
    }
    let own = [context.register.unitCode(unit)]
    switch event {
    case .checked(let data):
      guard !data.kept else { return }
      let rule = context.profile.tenRules.rule(data.rule)?.chinese ?? data.rule
      desk(.rulesChecked, to: own, rule)
    case .superseded(let data): desk(.rulesSuperseded, to: own, data.documentNumber)
    case .denied(let data):
      desk(
        .rulesFiled, to: context.register.units(with: .efficiencyOffice), "\(data.number)",
        data.documentNumber)
    case .refused(let data): desk(.rulesFilingDue, to: own, data.case, "\(data.on)")
    case .vacated(let data): desk(.rulesVacant, to: own, data.post, "\(data.lastDay)")
    // Of a breach the warning or the card tells.
    case .opened, .counted, .drafted, .adopted, .distributed, .supervised, .appraised, .exempted,
      .applied, .concentrated, .left, .tookOver, .leaveCorrected, .occupied, .breached, .cleared:
      return
    }
  }
}
