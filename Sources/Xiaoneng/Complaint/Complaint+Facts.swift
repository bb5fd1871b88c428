extension Complaint {
  /// Those who read a score are told which complaints it rests on.
  func isCited(in register: Register) -> Bool { true }

  /// What `event`, recorded on `day`, adds to the counters. `self` is the complaint after it.
  func count(_ event: Complaints.Event, on day: Day, _ add: (Measure, Day, Int64) -> Void) {
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
    case .echoed, .closed: recount(add)
    case .withdrawn(let data): if !data.goesOn { recount(add) }
    case .followedUp(let data):
      one(.saying(data.result))
      if data.redo {
        one(.reopened)
        recount(add)
      }
    case .reviewAsked: one(.reviews)
    case .reviewAnswered(let data):
      if data.outcome == .redo { one(.reopened) }
      if data.outcome != .upheld { recount(add) }
    case .replied: one(.replied)
    case .rated(let data): one(.stars(data.stars))
    case .faulted(let data): add(.fault(data.rule), data.day, 1)
    case .submitted, .gained, .split, .dispatched, .returned, .explanationAsked, .explained,
      .evidenceAdded, .extended, .supervised, .reported, .sentBack, .retaliationReported,
      .retaliationSettled, .published, .corrected, .leaked, .expired:
      break
    }
  }

  /// The finding that stands counts, on the day the complaint was closed with it; the one that it replaces is taken
  /// off where it was counted. While it is investigated again none stands, and it is not closed.
  private func recount(_ add: (Measure, Day, Int64) -> Void) {
    if let stood { count(stood, -1, add) }
    if let stands { count(stands, 1, add) }
  }

  /// Only what was accepted counts as closed.
  private func count(_ found: Found, _ times: Int64, _ add: (Measure, Day, Int64) -> Void) {
    add(.complaint(kind, .found(found.finding)), found.day, times)
    guard let accepted = found.accepted else { return }
    add(.complaint(kind, .closed), found.day, times)
    add(.complaint(kind, .closedOfAccepted), accepted, times)
  }
}
