/// What is counted of complaints (投诉统计项): by channel, finding, stars and so on, never by person.
///
/// A finding counts as it stands: one that a second round or a review overturned is taken back.
public enum ComplaintCount: Hashable, Sendable {
  /// Written down 登记, and by which channel.
  case received, by(Complaints.Channel)
  /// Looked into 受理, refused 不予受理, passed on 转送, joined 并件.
  case accepted, refused, forwarded, joined
  /// Closed 办结, on the day of closing; and on the day of acceptance, for the cohort method.
  case closed, closedOfAccepted
  /// With which finding 认定.
  case found(Complaints.Finding)
  /// Investigated again 重新办理.
  case reopened
  /// Told 答复, and what was said at the call-back 回访.
  case replied, saying(Complaints.FollowUpResult)
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
    ] + Complaints.Channel.allCases.map { .by($0) } + Complaints.Finding.allCases.map { .found($0) }
    + Complaints.FollowUpResult.allCases.map { .saying($0) } + (1...5).map { .stars($0) }

  private static let byName = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// Reads a count's name; nil for any other text.
  public init?(_ name: String) {
    guard let found = Self.byName[name] else { return nil }
    self = found
  }
}
