/// The numbers of a rule set that are about key projects (重点项目): DOMAIN §5.
public struct ProjectProfile: Record, Equatable {
  /// What the archive of a finished project must hold: DOMAIN §5.7.
  public var archive = [ArchiveKind].whenFinished
  /// Working days to take a returned supervision card in: DOMAIN §5.6.
  public var cardIntakeDays: Int32 = 1
  /// Working days of grace for a half-month report: DOMAIN §5.2.
  public var graceDays: Int32 = 0
  /// Months after the required finish, or a deadline, after which what does not come is no longer urged half-month
  /// by half-month and week by week: the whole was found late long ago.
  public var monthsAfter: Int32 = 24
  /// When the light of a project turns: DOMAIN §5.4.
  public var lights = ProjectLightRule.usual
  /// What follows it.
  public var steps = SupervisionRule.usual
  /// How a late report is urged: DOMAIN §5.2.
  public var urging = UrgingRule.usual
  /// Working days to record what was done on a rung.
  public var urgingRecordDays: Int32 = 1
  /// Calendar days from one report of a listed project to the next: DOMAIN §5.4.
  public var weeklyDays: Int32 = 7

  /// The usual numbers.
  public init() {}

  /// Every number, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("archive", &archive, [ArchiveKind].whenFinished)
    try visitor.defaulted("cardIntakeDays", &cardIntakeDays, 1)
    try visitor.defaulted("graceDays", &graceDays, 0)
    try visitor.defaulted("lights", &lights, ProjectLightRule.usual)
    try visitor.defaulted("monthsAfter", &monthsAfter, 24)
    try visitor.defaulted("steps", &steps, SupervisionRule.usual)
    try visitor.defaulted("urging", &urging, UrgingRule.usual)
    try visitor.defaulted("urgingRecordDays", &urgingRecordDays, 1)
    try visitor.defaulted("weeklyDays", &weeklyDays, 7)
  }
}

extension [ArchiveKind] {
  /// What a finished project must hold [P]: from its approval to its acceptance.
  public static let whenFinished: [ArchiveKind] = [
    .approval, .land, .planning, .tender, .permit, .contract, .schedule, .acceptance,
  ]
}
