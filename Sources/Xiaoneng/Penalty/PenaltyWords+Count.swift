/// What is counted of penalties (处罚统计项), on the day it happened; money in fen. Like cases are compared by the sums
/// of their bands.
public enum PenaltyCount: Hashable, Sendable {
  /// Opened 立案.
  case opened
  /// Decided 决定, by outcome.
  case outcome(Penalties.Outcome)
  /// Punished in a band, and the sum of these fines in fen: what like cases are compared by.
  case punished(DiscretionBand), fined(DiscretionBand)
  /// Of those punished, with a fine outside the band that was proposed 偏离裁量建议.
  case outside
  /// What came in, in fen 缴款.
  case paid
  /// Appealed 复议诉讼, and revoked 撤销.
  case appealed, revoked
  /// Limits that ran out 逾期.
  case overran(Penalties.Limit)
  /// Closed 结案.
  case closed

  /// The count as the store and the vocabulary spell it.
  public var name: String {
    switch self {
    case .opened: "opened"
    case .outcome(let outcome): "outcome." + outcome.rawValue
    case .punished(let band): "punished." + band.rawValue
    case .fined(let band): "fined." + band.rawValue
    case .outside: "outside"
    case .paid: "paid"
    case .appealed: "appealed"
    case .revoked: "revoked"
    case .overran(let limit): "overran." + limit.rawValue
    case .closed: "closed"
    }
  }

  /// Every count there is.
  public static let all: [PenaltyCount] =
    [.opened, .outside, .paid, .appealed, .revoked, .closed]
    + Penalties.Outcome.allCases.map { .outcome($0) }
    + DiscretionBand.allCases.map { .punished($0) }
    + DiscretionBand.allCases.map { .fined($0) } + Penalties.Limit.allCases.map { .overran($0) }

  private static let byName = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// Reads a count's name; nil for any other text.
  public init?(_ name: String) {
    guard let found = Self.byName[name] else { return nil }
    self = found
  }
}
