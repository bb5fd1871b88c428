extension ApprovalCase {
  /// The rule that a finding says was broken, with the arithmetic of its limit.
  func breach(in event: Cases.Event, register: Register) -> Breach? {
    guard case .faulted(let data) = event else { return nil }
    var breach = Breach(
      rule: data.rule, severity: data.severity, unit: register.unitCode(unit), due: data.due,
      step: data.step, count: data.count)
    if isClassified(in: register) {
      breach.keptFrom = Supervision.KeptFrom(classified: true)
    }
    switch data.rule {
    case .e4: breach.period = Self.period(data.step) ?? "\(step + 1)"
    case .e6: breach.period = "\(pauses.count)"
    case .r1, .r2: breach.period = data.step
    default: break
    }
    guard let accepted, let due = data.due else { return breach }
    switch data.rule {
    case .e1:
      let more = extended > 0 ? "，经批准延长\(extended)个工作日" : ""
      breach.chinese = "法定时限\(statutory.chinese)，自\(accepted)受理起算（当日不计）\(more)，于\(due)届满，仍未办结"
      breach.english =
        "limit of the law \(statutory.english) from \(accepted), itself not counted"
        + (extended > 0 ? ", extended by \(extended) working days" : "")
        + ": due \(due), and not closed"
    case .e2, .e5:
      breach.chinese =
        "承诺时限\(promised.chinese)，自\(accepted)受理起算（当日不计），于\(due)届满，仍未\(data.rule == .e5 ? "转报" : "办结")"
      breach.english =
        "promised \(promised.english) from \(accepted), itself not counted"
        + ": due \(due), and not \(data.rule == .e5 ? "handed up" : "closed")"
    case .e3:
      breach.chinese = "承诺时限\(promised.chinese)，自\(accepted)受理起算（当日不计），即将届满"
      breach.english =
        "promised \(promised.english) from \(accepted), itself not counted: about to end"
    default: break
    }
    return breach
  }

  /// What stands for a limit that is no step's in the name of an incident; nil for any other step.
  private static func period(_ step: String) -> String? {
    switch step {
    case visitDeadline: "visit"
    case hearingDeadline: "hearing"
    default: nil
    }
  }

  /// What was broken and still runs: the limit until it is decided, a step, a special procedure, a certificate.
  var openMatters: Set<OpenMatter> {
    guard fired != 0 || missed != 0, fired != .max else { return [] }
    var open: Set<OpenMatter> = []
    func broken(_ rules: FaultRule...) -> Bool { rules.contains { fired & $0.bit != 0 } }
    if isOpen, broken(.e1, .e2, .e3, .e5) { open.insert(OpenMatter(clock: FaultRule.e1.clock)) }
    if isOpen, broken(.e4) {
      open.insert(OpenMatter(clock: FaultRule.e4.clock, period: "\(step + 1)"))
    }
    for (step, isOver) in [
      (Self.visitDeadline, isAssigned), (Self.hearingDeadline, hearingChair != nil),
    ] where isOpen && hasMissed(step) && !isOver {
      open.insert(OpenMatter(clock: FaultRule.e4.clock, period: Self.period(step) ?? ""))
    }
    if phase == .paused, broken(.e6) {
      open.insert(OpenMatter(clock: FaultRule.e6.clock, period: "\(pauses.count)"))
    }
    if phase == .decided, broken(.e17) { open.insert(OpenMatter(clock: FaultRule.e17.clock)) }
    return open
  }
}
