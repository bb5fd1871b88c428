extension ConductFinding {
  /// What `event`, recorded on `day`, means.
  mutating func evolve(_ event: Supervision.ConductEvent, on day: Day, in register: Register) {
    switch event {
    case .found(let data):
      (phase, record) = (.found, data)
      unit = register.unit(data.unit) ?? -1
      (stopped, handling) = (data.stopped, data.handling)
    case .stopped(let data): (stopped, handling) = (data.stopped, data.handling)
    case .verified(let data):
      (phase, check) = (data.confirmed ? .verified : .dismissed, data)
      if data.confirmed { verified = day }
    case .objected(let data): (phase, objection, wasObjected) = (.objected, data, true)
    case .ruled(let data):
      (phase, objection) = (data.upheld ? .annulled : .verified, nil)
      if data.upheld { annulled = day }
    case .clipExpired: isExpired = true
    case .clipDeleted(let data): (deleted, wasDeletedLate) = (day, data.late)
    case .closed: (phase, closed) = (.closed, day)
    }
  }

  /// What `event`, recorded on `day`, adds to the counters. `self` is the finding after it.
  func count(
    _ event: Supervision.ConductEvent, on day: Day, _ add: (Measure, Day, Int64) -> Void
  ) {
    switch event {
    case .found: add(.supervision(.conductFound), day, 1)
    case .verified(let data):
      guard data.confirmed else { return }
      add(.supervision(.conductVerified), day, 1)
      add(.fault(.e18), day, 1)
    case .ruled(let data):
      guard data.upheld else { return }
      add(.supervision(.conductAnnulled), day, 1)
      add(.fault(.e18), day, -1)
    case .clipExpired(let data): add(.supervision(.clipsExpired), data.due, 1)
    case .stopped, .objected, .clipDeleted, .closed: return
    }
  }
}
