extension Complaint {
  /// What `event`, recorded on `day`, adds to the counters. `self` is the complaint after it.
  func count(_ event: ComplaintEvent, on day: Day, _ add: (Measure, Day, Int64) -> Void) {
    func one(_ count: ComplaintCount, on counted: Day? = nil) {
      add(.complaint(kind, count), counted ?? day, 1)
    }
    switch event {
    case .registered(let data):
      one(.received, on: data.received)
      one(.by(data.channel), on: data.received)
    case .accepted: one(.accepted)
    case .refused: one(.refused)
    case .forwarded: one(.forwarded)
    case .joined:
      one(.joined)
    // What was accepted and then joined is closed with the first.
    case .echoed(let data): ended(data.finding, day, add)
    case .closed(let data): ended(data.finding, day, add)
    case .withdrawn(let data): if !data.goesOn { ended(.withdrawn, day, add) }
    case .followedUp(let data):
      one(.saying(data.result))
      if data.redo { one(.reopened) }
    case .reviewAsked: one(.reviews)
    case .reviewAnswered(let data): if data.outcome == .redo { one(.reopened) }
    case .replied: one(.replied)
    case .rated(let data): one(.stars(data.stars))
    case .faulted(let data): add(.fault(data.rule), data.day, 1)
    case .submitted, .gained, .split, .dispatched, .returned, .explanationAsked, .explained,
      .evidenceAdded, .extended, .supervised, .reported, .sentBack, .retaliationReported,
      .retaliationSettled, .published, .corrected, .held, .released, .leaked, .expired:
      break
    }
  }

  /// A complaint is closed once, however often it is investigated again.
  private func ended(
    _ finding: ComplaintFinding, _ day: Day, _ add: (Measure, Day, Int64) -> Void
  ) {
    guard closings <= 1 else { return }
    add(.complaint(kind, .found(finding)), day, 1)
    guard let accepted else { return }
    add(.complaint(kind, .closed), day, 1)
    add(.complaint(kind, .closedOfAccepted), accepted, 1)
  }
}
