extension Accountability {
  /// What `event`, recorded on `day`, means.
  mutating func evolve(_ event: Supervision.RecordEvent, on day: Day, in register: Register) {
    switch event {
    case .proposed(let data):
      phase = .proposed
      (proposal, proposed) = (data, day)
      unit = register.unit(data.unit) ?? -1
    case .notified(let data):
      phase = .notified
      named = data
    case .replied:
      phase = .replied
      isAnswered = true
    case .silent:
      phase = .silent
      isAnswered = true
    case .corrected: corrected = day
    case .heard: isHeard = true
    case .cardLifted: isLifted = true
    case .determined(let data):
      phase = .determined
      determination = data
      (consequences, determinedBy) = (data.consequences, data.by)
    case .served(let data):
      phase = .served
      served = data
    case .appealed(let data):
      phase = .appealed
      (appeal, wasAppealed) = (data, true)
    case .appealAnswered(let data):
      phase = isExecuted ? .executed : .served
      (appeal, result) = (nil, data.result)
      switch data.result {
      case .upheld: break
      case .changed: consequences = data.consequences
      case .annulled: consequences = []
      }
    case .executed:
      phase = .executed
      isExecuted = true
    case .effectEnded(let data): ended.append(data)
    case .overran(let data): overruns.append(data.limit)
    case .closed: (phase, endedOn) = (.closed, day)
    }
  }

  /// What `event`, recorded on `day`, adds to the counters. `self` is the record after it.
  func count(
    _ event: Supervision.RecordEvent, on day: Day, _ add: (Measure, Day, Int64) -> Void
  ) {
    guard proposal.keptFrom?.classified != true else { return }
    switch event {
    case .proposed: add(.supervision(.records), day, 1)
    case .determined(let data):
      add(.supervision(data.outcome == .lifted ? .dismissed : .confirmed), day, 1)
    case .appealed: add(.supervision(.appeals), day, 1)
    case .appealAnswered(let data):
      if data.result == .annulled { add(.supervision(.annulled), day, 1) }
    case .overran(let data): add(.supervision(.overrun), data.due, 1)
    case .notified, .replied, .silent, .corrected, .heard, .cardLifted, .served, .executed,
      .effectEnded, .closed:
      break
    }
  }
}
