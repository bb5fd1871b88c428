/// What is counted of complaints (投诉统计项).
public enum ComplaintCount: Hashable, Sendable {
  /// Written down 登记, and by which channel.
  case received, by(ComplaintChannel)
  /// Looked into 受理, refused 不予受理, passed on 转送, joined 并件.
  case accepted, refused, forwarded, joined
  /// Closed 办结, on the day of closing; and on the day of acceptance, for the cohort method.
  case closed, closedOfAccepted
  /// With which finding 认定.
  case found(ComplaintFinding)
  /// Investigated again 重新办理.
  case reopened
  /// Told 答复, and what was said at the call-back 回访.
  case replied, saying(FollowUpResult)
  /// Reviews asked for 复查复核.
  case reviews
  /// Ratings of one to five stars 评价.
  case stars(Int32)

  /// The count as the store and the vocabulary spell it.
  public var name: String {
    switch self {
    case .received: "received"
    case .by(let channel): "by." + channel.rawValue
    case .accepted: "accepted"
    case .refused: "refused"
    case .forwarded: "forwarded"
    case .joined: "joined"
    case .closed: "closed"
    case .closedOfAccepted: "closedOfAccepted"
    case .found(let finding): "found." + finding.rawValue
    case .reopened: "reopened"
    case .replied: "replied"
    case .saying(let result): "saying." + result.rawValue
    case .reviews: "reviews"
    case .stars(let stars): "stars.\(stars)"
    }
  }

  /// Every count there is.
  public static let all: [ComplaintCount] =
    [
      .received, .accepted, .refused, .forwarded, .joined, .closed, .closedOfAccepted, .reopened,
      .replied, .reviews,
    ] + ComplaintChannel.allCases.map { .by($0) } + ComplaintFinding.allCases.map { .found($0) }
    + FollowUpResult.allCases.map { .saying($0) } + (1...5).map { .stars($0) }

  private static let byName = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// Reads a count's name; nil for any other text.
  public init?(_ name: String) {
    guard let found = Self.byName[name] else { return nil }
    self = found
  }
}

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
      .retaliationSettled, .published, .corrected, .held, .released, .leaked, .expired:
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
