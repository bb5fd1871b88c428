/// What a period comes to (统计报表): counts, and every rate with the id of its definition.
public struct Report: Record, Equatable {
  /// The first day.
  public var from = Day(0)
  /// The last day.
  public var through = Day(0)
  /// Applications received 收件.
  public var received: Int64 = 0
  /// Accepted 受理.
  public var accepted: Int64 = 0
  /// Of these by silence 视为受理.
  public var deemedAccepted: Int64 = 0
  /// Not accepted 不予受理.
  public var notAccepted: Int64 = 0
  /// Accepted cases closed in the period 办结.
  public var closed: Int64 = 0
  /// Accepted, whenever, and still open at the end of the period 在办.
  public var open: Int64 = 0
  /// Closed by a grant 准予.
  public var granted: Int64 = 0
  /// Closed by a refusal 不予许可.
  public var refused: Int64 = 0
  /// Withdrawn 撤回.
  public var withdrawn: Int64 = 0
  /// Closed because corrections or promised material never came 补正不来.
  public var lapsed: Int64 = 0
  /// Returned, voided or deleted 退件/作废/删除.
  public var voided: Int64 = 0
  /// Handed up 转报.
  public var referred: Int64 = 0
  /// Renewals deemed granted 视为准予延续.
  public var deemedRenewed: Int64 = 0
  /// Closed before the promised day 提前.
  public var early: Int64 = 0
  /// Closed on the promised day 按时.
  public var onTime: Int64 = 0
  /// Closed after the promised day 超期.
  public var latePromised: Int64 = 0
  /// Immediate cases closed 即办.
  public var immediate: Int64 = 0
  /// Closed after the day of the law 超过法定时限.
  public var lateStatutory: Int64 = 0
  /// Explicit ratings 明确评价.
  public var ratedExplicit: Int64 = 0
  /// Defaulted ratings 默认评价, never added to the explicit ones.
  public var ratedByDefault: Int64 = 0
  /// Warnings that a limit is near 预警: nothing broken yet.
  public var warnings: Int64 = 0
  /// Broken rules 监察发现.
  public var faults: Int64 = 0
  /// How many of each rule, warnings among them.
  public var faultsByRule: [RuleCount] = []
  /// Every rate.
  public var rates: [Rate] = []

  /// A report to read into.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("accepted", &accepted)
    try visitor.required("closed", &closed)
    try visitor.required("deemedAccepted", &deemedAccepted)
    try visitor.required("deemedRenewed", &deemedRenewed)
    try visitor.required("early", &early)
    try visitor.required("faults", &faults)
    try visitor.required("faultsByRule", &faultsByRule)
    try visitor.required("from", &from)
    try visitor.required("granted", &granted)
    try visitor.required("immediate", &immediate)
    try visitor.required("lapsed", &lapsed)
    try visitor.required("latePromised", &latePromised)
    try visitor.required("lateStatutory", &lateStatutory)
    try visitor.required("notAccepted", &notAccepted)
    try visitor.required("onTime", &onTime)
    try visitor.required("open", &open)
    try visitor.required("ratedByDefault", &ratedByDefault)
    try visitor.required("ratedExplicit", &ratedExplicit)
    try visitor.required("rates", &rates)
    try visitor.required("received", &received)
    try visitor.required("referred", &referred)
    try visitor.required("refused", &refused)
    try visitor.required("through", &through)
    try visitor.required("voided", &voided)
    try visitor.required("warnings", &warnings)
    try visitor.required("withdrawn", &withdrawn)
  }

  /// The rate with this definition; nil where there is none.
  public func rate(_ id: RateID) -> Rate? { rates.first { $0.id == id.rawValue } }

  /// How often a rule was broken.
  public struct RuleCount: Record, Equatable {
    /// The rule.
    public var rule = FaultRule.e1
    /// How often.
    public var count: Int64 = 0

    /// A count to read into.
    public init() {}

    /// Every field, by name.
    public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
      try visitor.required("count", &count)
      try visitor.required("rule", &rule)
    }
  }
}
