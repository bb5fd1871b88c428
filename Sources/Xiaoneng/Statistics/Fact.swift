/// What a counter counts (统计项): cases accepted, closed early, faults found, days used …
///
/// Counters change in the transaction of the event that they count, and can be made anew from the ledgers.
public enum Measure: Hashable, Sendable {
  /// Applications received 收件.
  case received
  /// Accepted 受理, and of these by silence 视为受理.
  case accepted, deemedAccepted
  /// Not accepted 不予受理.
  case notAccepted
  /// One-time notices 补正告知.
  case correctionNotices
  /// Accepted cases closed, on the day of closing 办结.
  case closed
  /// Accepted cases closed, on the day of *acceptance*: for the cohort method.
  case closedOfAccepted
  /// Closed by a decision: what speed is measured on.
  case granted, refused
  /// Closed in another way.
  case withdrawn, lapsed, voided, referred, deemedRenewed, imported
  /// Decided before, on and after the promised day 提前/按时/超期; and immediate items 即办.
  case early, onTime, latePromised, immediate
  /// Decided after the day of the law 超过法定时限.
  case lateStatutory
  /// Decided promised cases with this statutory limit, and the sum of days they took: S2, S3.
  case decidedOfLimit(Int32), daysOfLimit(Int32)
  /// The same for immediate cases: S6.
  case immediateOfLimit(Int32)
  /// Sum of promised days over decided cases: S5.
  case promisedDays
  /// Explicit ratings of one to five stars 好差评, and defaulted ones.
  case rated(Int32), ratedByDefault
  /// Bad ratings put right, and ratings that leave the statistics as mistaken or malicious.
  case badRepaired, ratedExcluded(Int32)
  /// Served 送达.
  case served
  /// Broken rules 监察发现.
  case fault(FaultRule)
  /// Complaints and tickets 投诉.
  case complaint(Complaints.Kind, ComplaintCount)
  /// Key projects 重点项目.
  case project(ProjectCount)
  /// Calls of the hotline, those answered, and those answered in time 热线.
  case hotlineCalls, hotlineAnswered, hotlineInTime
  /// Appraisals 考评.
  case appraisal(Appraisals.Count)
  /// Penalty cases 行政处罚.
  case penalty(PenaltyCount)
  /// Stages of joint approval 并联审批.
  case stage(JointStages.Count)
  /// Warnings, cards and accountability records 电子监察.
  case supervision(Supervision.Count)
  /// Inspections 督查.
  case inspection(Inspections.Count)
  /// The ten rules 十项制度.
  case tenRules(TenRules.Count)
  /// Mandates of the service network 代办.
  case network(Network.Count)

  /// The measure as the store and the vocabulary spell it.
  public var name: String {
    switch self {
    case .received: "received"
    case .accepted: "accepted"
    case .deemedAccepted: "deemedAccepted"
    case .notAccepted: "notAccepted"
    case .correctionNotices: "correctionNotices"
    case .closed: "closed"
    case .closedOfAccepted: "closedOfAccepted"
    case .granted: "granted"
    case .refused: "refused"
    case .withdrawn: "withdrawn"
    case .lapsed: "lapsed"
    case .voided: "voided"
    case .referred: "referred"
    case .deemedRenewed: "deemedRenewed"
    case .imported: "imported"
    case .early: "early"
    case .onTime: "onTime"
    case .latePromised: "latePromised"
    case .immediate: "immediate"
    case .lateStatutory: "lateStatutory"
    case .decidedOfLimit(let limit): "decided@\(limit)"
    case .daysOfLimit(let limit): "days@\(limit)"
    case .immediateOfLimit(let limit): "immediate@\(limit)"
    case .promisedDays: "promisedDays"
    case .rated(let stars): "rated@\(stars)"
    case .ratedByDefault: "ratedByDefault"
    case .badRepaired: "badRepaired"
    case .ratedExcluded(let stars): "ratedExcluded@\(stars)"
    case .served: "served"
    case .fault(let rule): "fault@" + rule.rawValue
    case .complaint(let kind, let count): kind.rawValue + "@" + count.name
    case .project(let count): "project@" + count.name
    case .hotlineCalls: "hotlineCalls"
    case .hotlineAnswered: "hotlineAnswered"
    case .hotlineInTime: "hotlineInTime"
    case .appraisal(let count): "appraisal@" + count.rawValue
    case .penalty(let count): "penalty@" + count.name
    case .stage(let count): "stage@" + count.rawValue
    case .supervision(let count): "supervision@" + count.rawValue
    case .inspection(let count): "inspection@" + count.rawValue
    case .tenRules(let count): "tenRules@" + count.rawValue
    case .network(let count): "network@" + count.rawValue
    }
  }

  /// What the names of all measures of its kind begin with: `stage@` for every count of stages. A measure of no other
  /// kind than its own is its whole name.
  var family: String {
    let name = self.name
    return name.firstIndex(of: "@").map { String(name[...$0]) } ?? name
  }

  /// Whether it counts complaints, or breaches about them.
  public var isOfComplaints: Bool {
    switch self {
    case .complaint: true
    case .fault(let rule): rule.isOfComplaints || rule == .e20
    default: false
    }
  }

  /// Whether it is remembered which entries it was made of, so that a score that rests on it can name them: what went
  /// wrong, and what takes that back.
  var isCited: Bool {
    switch self {
    // A warning is nothing that went wrong yet.
    case .fault(let rule): rule != .e3
    case .complaint, .voided, .badRepaired: true
    case .rated(let stars), .ratedExcluded(let stars): stars <= 2
    default: false
    }
  }

  /// Whether it counts cards of projects: what came back is between the owner and the office.
  var isOfCards: Bool {
    switch self {
    case .project(.cardReturned), .project(.cardVoided), .fault(.p6): true
    default: isOfCardsIssued
    }
  }
  /// Whether it counts cards handed out.
  var isOfCardsIssued: Bool {
    if case .project(.cardIssued) = self { true } else { false }
  }

  /// Whether it sums money, in fen.
  var isOfMoney: Bool {
    switch self {
    case .project(.invested), .penalty(.fined), .penalty(.paid): true
    default: false
    }
  }

  /// The limit in days that it is kept by; 0 for one that is kept by none.
  var limit: Int32 {
    switch self {
    case .decidedOfLimit(let days), .daysOfLimit(let days), .immediateOfLimit(let days): days
    default: 0
    }
  }

  private static let plain: [String: Measure] = {
    let all: [Measure] = [
      .received, .accepted, .deemedAccepted, .notAccepted, .correctionNotices, .closed,
      .closedOfAccepted, .granted, .refused, .withdrawn, .lapsed, .voided, .referred,
      .deemedRenewed, .imported, .early, .onTime, .latePromised, .immediate, .lateStatutory,
      .promisedDays, .ratedByDefault, .badRepaired, .served, .hotlineCalls, .hotlineAnswered,
      .hotlineInTime,
    ]
    return Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }()

  /// Reads a measure's name; nil for any other text.
  public init?(_ name: String) {
    if let found = Self.plain[name] {
      self = found
      return
    }
    let parts = name.split(separator: "@", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    if parts[0] == "fault" {
      guard let rule = FaultRule(rawValue: String(parts[1])) else { return nil }
      self = .fault(rule)
      return
    }
    if parts[0] == "appraisal" {
      guard let count = Appraisals.Count(rawValue: String(parts[1])) else { return nil }
      self = .appraisal(count)
      return
    }
    if parts[0] == "stage" {
      guard let count = JointStages.Count(rawValue: String(parts[1])) else { return nil }
      self = .stage(count)
      return
    }
    if parts[0] == "penalty" {
      guard let count = PenaltyCount(String(parts[1])) else { return nil }
      self = .penalty(count)
      return
    }
    if parts[0] == "supervision" {
      guard let count = Supervision.Count(rawValue: String(parts[1])) else { return nil }
      self = .supervision(count)
      return
    }
    if parts[0] == "inspection" {
      guard let count = Inspections.Count(rawValue: String(parts[1])) else { return nil }
      self = .inspection(count)
      return
    }
    if parts[0] == "tenRules" {
      guard let count = TenRules.Count(rawValue: String(parts[1])) else { return nil }
      self = .tenRules(count)
      return
    }
    if parts[0] == "network" {
      guard let count = Network.Count(rawValue: String(parts[1])) else { return nil }
      self = .network(count)
      return
    }
    if let kind = Complaints.Kind(rawValue: String(parts[0])) {
      guard let count = ComplaintCount(String(parts[1])) else { return nil }
      self = .complaint(kind, count)
      return
    }
    if parts[0] == "project" {
      guard let count = ProjectCount(String(parts[1])) else { return nil }
      self = .project(count)
      return
    }
    guard let number = Int32(parts[1]) else { return nil }
    switch parts[0] {
    case "decided": self = .decidedOfLimit(number)
    case "days": self = .daysOfLimit(number)
    case "immediate": self = .immediateOfLimit(number)
    case "rated": self = .rated(number)
    case "ratedExcluded": self = .ratedExcluded(number)
    default: return nil
    }
  }
}

/// A counter's place (统计项位置): which day, unit, item and measure. Nothing smaller is
/// counted.
public struct FactKey: Hashable, Sendable {
  /// The day it is counted on.
  public var day: Day
  /// The unit's code.
  public var unit: String
  /// The item's code; empty where the case has none.
  public var item: String
  /// What is counted.
  public var measure: Measure

  /// A counter's place.
  public init(day: Day, unit: String, item: String, measure: Measure) {
    self.day = day
    self.unit = unit
    self.item = item
    self.measure = measure
  }

  /// The same counter of another day.
  package func on(_ day: Day) -> FactKey {
    FactKey(day: day, unit: unit, item: item, measure: measure)
  }

  /// An item has one unit, and a case without an item is rare: hashing one text is enough.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(day)
    hasher.combine(item.isEmpty ? unit : item)
    hasher.combine(measure)
  }
}

/// A counter with its value (统计): what reports add up, over any period in the time that the days take.
public struct Fact: Hashable, Sendable {
  /// Where it stands.
  public var key: FactKey
  /// Its value.
  public var value: Int64

  /// A counter.
  public init(_ key: FactKey, _ value: Int64) {
    self.key = key
    self.value = value
  }
}

extension FactKey: Comparable {
  /// The order of day, unit, item and measure.
  public static func < (a: FactKey, b: FactKey) -> Bool {
    if a.day != b.day { return a.day < b.day }
    if a.unit != b.unit { return a.unit.utf8.lexicographicallyPrecedes(b.unit.utf8) }
    if a.item != b.item { return a.item.utf8.lexicographicallyPrecedes(b.item.utf8) }
    return a.measure.name.utf8.lexicographicallyPrecedes(b.measure.name.utf8)
  }
}
