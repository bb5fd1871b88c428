extension JointStage {
  /// What `event`, recorded on `day`, means.
  mutating func evolve(_ event: JointStages.Event, on day: Day, in register: Register) {
    switch event {
    case .registered(let data): take(data, on: day, in: register)
    case .corrected(let data):
      phase = .correcting
      isCorrected = true
      correctionDue = data.due
    case .completed:
      phase = .registered
      correctionDue = nil
    case .refused, .rejected: (phase, endedOn) = (.refused, day)
    case .accepted(let data):
      phase = .accepted
      accepted = day
      acceptanceNumber = data.documentNumber
    case .extended(let data): extended = data.days
    case .routed(let data):
      routed = routed ?? day
      for branch in data.branches {
        change(branch.id) { part in
          part.routed = day
          part.dossier = branch.case
          if branch.begun { part.begun = day }
        }
      }
      phase = parts.allSatisfy { $0.routed != nil || $0.end != nil } ? .reviewing : .routed
    case .begun(let data): change(data.branch) { $0.begun = day }
    case .paused(let data):
      change(data.branch) { part in
        part.pauses.append(Pause(start: data.from))
        part.causes.append(data.cause)
      }
    case .resumed(let data):
      change(data.branch) { part in
        if let last = part.pauses.indices.last { part.pauses[last].end = data.on }
      }
    case .opined(let data): evolve(data, on: day)
    case .settled(let data):
      change(data.branch) { part in
        part.isDisputed = false
        part.documentNumber = data.documentNumber
        part.end = data.approved ? .granted : .refused
        part.passed = data.approved ? day : nil
        part.tellBy = data.tellBy
      }
    case .dissentTold(let data): change(data.branch) { $0.tellBy = nil }
    case .meetingCalled(let data): meetings.append(data)
    case .meetingHeld(let data): held.insert(data.number)
    case .urged(let data):
      urgings.append(
        JointStages.UrgingView(on: day, unit: data.unit, branch: data.branch, reason: data.reason))
    case .siteVisited(let data): visited = data.on ?? day
    case .decided(let data):
      change(data.branch) { part in
        Self.close(&part, data.end, on: data.on)
        part.isCertificateOpen = data.certificate
        part.documentNumber = data.documentNumber
      }
    case .issued(let data): change(data.branch) { $0.isCertificateOpen = false }
    case .deemed(let data): change(data.branch) { Self.close(&$0, .silent, on: day) }
    case .branchEnded(let data): change(data.branch) { Self.close(&$0, data.end, on: day) }
    case .concluded(let data):
      phase = .concluded
      conclusion = data
    case .delivered(let data):
      (phase, endedOn) = (.delivered, day)
      delivered = data.service.on
    case .withdrawn: (phase, endedOn) = (.withdrawn, day)
    case .archived: phase = .archived
    case .faulted(let data):
      if data.branch.isEmpty { faults.append(data.rule) }
      change(data.branch) { $0.faults.append(data.rule) }
    }
  }

  private mutating func take(
    _ data: JointStages.Registration, on day: Day, in register: Register
  ) {
    phase = .registered
    unit = register.unit(data.unit) ?? -1
    (templateID, template) = (data.templateID, data.template)
    parts = data.template.items.map { Part(item: $0, unit: register.unit($0.unit) ?? -1) }
    (account, project, consentsElectronic) = (data.account, data.project, data.consentsElectronic)
    (registered, correctBy, visitBy) = (day, data.correctBy, data.visitBy)
    (barredUntil, barredItems) = (data.barredUntil, data.barredItems)
  }

  private mutating func evolve(_ data: JointStages.OpinionRecord, on day: Day) {
    change(data.branch) { part in
      part.documentNumber = data.documentNumber
      guard data.counts == .disagree else {
        Self.close(&part, .granted, on: day)
        return
      }
      // Its department has spoken; what follows the lead says.
      (part.ended, part.isDisputed) = (day, true)
      Self.release(&part, on: day)
    }
  }

  private mutating func change(_ id: String, _ body: (inout Part) -> Void) {
    guard let place = place(of: id) else { return }
    body(&parts[place])
  }

  private static func close(_ part: inout Part, _ end: JointStages.End, on day: Day) {
    (part.end, part.ended) = (end, day)
    if end == .granted || end == .silent { part.passed = day }
    release(&part, on: day)
  }

  /// What ends while its clock stands still is paused to its end.
  private static func release(_ part: inout Part, on day: Day) {
    guard part.isPaused, let last = part.pauses.indices.last else { return }
    part.pauses[last].end = max(day, part.pauses[last].start)
  }
}
