extension JointStage {
  /// How much of a stage someone sees.
  enum Depth {
    /// The lead and those who watch it.
    case inside
    /// A department that has a branch.
    case department
    /// The applicant.
    case own
  }

  static let notFound = Refusal.Code.stageNotFound

  static func address(of command: JointStages.Command) -> Address {
    if case .register = command { .new } else { .existing }
  }

  /// BL and the year, then six digits without gaps within the year.
  static func series(of event: JointStages.Event, on day: Day) -> NumberSeries? {
    guard case .registered = event else { return nil }
    let year = day.parts.year
    return NumberSeries(counter: "stage/\(year)", prefix: "BL\(year)", width: 6)
  }

  static func erasure(in command: JointStages.Command) -> PersonalErasure? {
    if case .erase(let data) = command { data } else { nil }
  }

  static func isOwn(_ depth: Depth) -> Bool { depth == .own }

  func depth(for viewer: Viewer) -> Depth? {
    let reaches = viewer.reaches
    if reaches.contains(.any),
      viewer.actor.role.isOfficer || viewer.actor.role == .auditor
        || viewer.actor.role == .administrator
    {
      return .inside
    }
    if reaches.contains(.ownUnit), viewer.isOf(unit: unit) { return .inside }
    if reaches.contains(.assigned), parts.contains(where: { viewer.isOf(unit: $0.unit) }) {
      return .department
    }
    return reaches.contains(.ownCase) && viewer.owns(account) ? .own : nil
  }

  /// Who applies, the lead reads and the applicant; a department reads it in its own case.
  func hides(_ slot: String, from actor: Principal, at depth: Depth) -> Bool {
    depth == .department
  }

  func timed(at depth: Depth) -> JointStage? { depth == .inside ? self : nil }

  func light(in context: Context) -> Light {
    guard isUnderWay, let due = try? due(context) else { return .grey }
    if context.day > due.day { return .red }
    return context.day > (dueEve(due.day, context) ?? due.day) ? .amber : .green
  }

  /// The last day before the warning.
  private func dueEve(_ due: Day, _ context: Context) -> Day? {
    try? context.calendar.adding(-Int(context.profile.warnDaysLong) - 1, to: due).day
  }

  static func meaning(of timer: JointStageTimer) -> (chinese: String, rule: FaultRule?) {
    switch timer {
    case .correctionLapse: ("申请人补正期限届满，不予审批", nil)
    case .unrouted: (FaultRule.l2.chinese, .l2)
    case .silent: (FaultRule.l1.chinese, .l1)
    case .untold: (FaultRule.l4.chinese, .l4)
    case .unvisited: (FaultRule.l5.chinese, .l5)
    case .undelivered: (FaultRule.l6.chinese, .l6)
    }
  }
}
