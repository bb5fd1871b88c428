extension JointStage: Phased {
  typealias Command = JointStages.Command
  typealias Event = JointStages.Event
  typealias Timer = JointStageTimer

  static let kind = DossierKind.stage

  static func own(_ event: Xiaoneng.Event) -> JointStages.Event? {
    if case .stage(let event) = event { event } else { nil }
  }

  func subject(in register: Register) -> String { templateID }

  /// What `event`, recorded on `day`, adds to the counters. `self` is the stage after it.
  func count(_ event: JointStages.Event, on day: Day, _ add: (Measure, Day, Int64) -> Void) {
    switch event {
    case .registered: add(.stage(.received), day, 1)
    case .accepted: add(.stage(.accepted), day, 1)
    case .refused, .rejected: add(.stage(.refused), day, 1)
    case .withdrawn: add(.stage(.withdrawn), day, 1)
    case .concluded(let data):
      add(.stage(.concluded), day, 1)
      if !data.late { add(.stage(.onTime), day, 1) }
      add(.stage(.actual), day, Int64(data.actual))
      add(.stage(.serial), day, Int64(data.serial))
    case .delivered: add(.stage(.delivered), day, 1)
    case .faulted(let data): add(.fault(data.rule), data.day, 1)
    case .corrected, .completed, .extended, .siteVisited, .routed, .begun, .paused, .resumed,
      .opined, .settled,
      .dissentTold, .meetingCalled, .meetingHeld, .urged, .decided, .issued, .deemed, .branchEnded,
      .archived:
      break
    }
  }

  /// What the branches of a concluded stage add to the counters of their departments.
  func countElsewhere(
    _ event: JointStages.Event, on day: Day, in register: Register, _ add: (FactKey, Int64) -> Void
  ) {
    guard case .concluded(let data) = event else { return }
    for branch in data.branches {
      func count(_ count: JointStages.Count, _ value: Int64) {
        add(
          FactKey(
            day: day, unit: branch.unit, item: subject(in: register), measure: .stage(count)), value
        )
      }
      count(.branches, 1)
      if !branch.late { count(.branchesOnTime, 1) }
      count(.branchLimits, Int64(branch.limit))
      count(.branchDays, Int64(branch.used))
    }
  }

  /// The messages that `event` causes. None of them says who it is about, but to the applicant.
  func notices(
    for event: JointStages.Event, number: String, in context: Context, _ send: (NoticeDraft) -> Void
  ) {
    func tell(_ template: NoticeTemplate, _ values: String...) {
      let all = [number, self.template.name] + values
      send(NoticeDraft(channel: .sms, template: template, values: all))
      if !account.isEmpty { send(NoticeDraft(channel: .web, template: template, values: all)) }
    }
    // The last value is the unit whose desk it goes to.
    func desk(_ template: NoticeTemplate, _ unit: String, _ values: String...) {
      send(
        NoticeDraft(channel: .desk, template: template, values: [number] + values + [unit]))
    }
    func unit(of id: String) -> String { place(of: id).map { parts[$0].item.unit } ?? "" }
    switch event {
    case .corrected(let data):
      tell(.stageCorrections, data.due.map { "\($0)" } ?? "", data.documentNumber)
    case .refused: tell(.stageRefused)
    case .rejected(let data): tell(.stageRejected, data.documentNumber)
    case .accepted:
      let due = try? dueDays(context)
      tell(.stageAccepted, (due ?? nil).map { "\($0.promised.day)" } ?? "")
    case .routed(let data):
      for branch in data.branches {
        desk(.stageRouted, unit(of: branch.id), template.name, branch.id)
      }
    case .meetingCalled(let data):
      var told: Set<String> = []
      for id in data.branches where told.insert(unit(of: id)).inserted {
        desk(
          .stageMeeting, unit(of: id), "\(data.day)", data.place, data.kind.chinese, data.matter)
      }
    case .urged(let data):
      for part in parts where data.branch.isEmpty ? part.isRunning : part.item.id == data.branch {
        desk(.stageUrged, part.item.unit, part.item.id, data.reason)
      }
    case .dissentTold(let data):
      desk(.stageDissent, unit(of: data.branch), data.branch, data.documentNumber)
    case .concluded: desk(.stageConcluded, context.register.unitCode(self.unit))
    case .delivered: tell(.stageDelivered)
    case .faulted(let data):
      desk(.stageFault, data.unit, data.rule.rawValue, data.rule.chinese)
    case .registered, .completed, .extended, .siteVisited, .begun, .paused, .resumed, .opined,
      .settled,
      .meetingHeld, .decided, .issued, .deemed, .branchEnded, .withdrawn, .archived:
      return
    }
  }
}
