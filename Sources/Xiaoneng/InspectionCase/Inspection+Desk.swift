extension Inspection {
  /// How much of an inspection someone sees.
  enum Depth {
    /// Those who inspect, and those who watch them.
    case inside
    /// The unit inspected.
    case unit
    /// An officer whom a finding concerns, wherever they serve today: what is kept of them.
    case own
  }

  static let notFound = Refusal.Code.inspectionNotFound

  static func address(of command: Inspections.Command) -> Address {
    switch command {
    case .propose: .new
    case .open: .newOrExisting
    case .approve, .withdraw, .fill, .find, .verify, .order, .report, .urge, .recheck, .conclude,
      .feedBack, .object, .review, .hear, .measure, .approveMeasure, .carryOut, .correct, .close,
      .erase:
      .existing
    }
  }

  /// DC and the year, then six digits without gaps within the year.
  static func series(of event: Inspections.Event, on day: Day) -> NumberSeries? {
    switch event {
    case .proposed, .opened:
      let year = day.parts.year
      return NumberSeries(counter: "inspection/\(year)", prefix: "DC\(year)", width: 6)
    default: return nil
    }
  }

  static func erasure(in command: Inspections.Command) -> PersonalErasure? {
    if case .erase(let data) = command { data } else { nil }
  }

  static func isOwn(_ depth: Depth) -> Bool { depth == .own }
  func names(_ person: String) -> Bool {
    findings.contains { $0.record.persons.contains(person) }
  }

  func depth(for viewer: Viewer) -> Depth? {
    let reaches = viewer.reaches
    // Not before the unit was told: until then there is nothing to be known of.
    if reaches.contains(.named), isTold, names(viewer.actor.id) { return .own }
    if reaches.contains(.any) { return .inside }
    if reaches.contains(.assigned), opening?.inspectors.contains(viewer.actor.id) ?? false {
      return .inside
    }
    return reaches.contains(.ownUnit) && isKnown && viewer.isOf(unit: unit) ? .unit : nil
  }

  /// From the unit, what was found before it was ordered to act, heard, or told the conclusion.
  /// From an officer, what concerns others, and what was said at hearings, whose words are not theirs.
  func hides(_ slot: String, from actor: Principal, at depth: Depth) -> Bool {
    switch depth {
    case .inside: return false
    case .unit: return !isTold
    case .own:
      if slot.hasPrefix("hearing-") { return true }
      return findings.contains {
        slot == "finding-\($0.record.number)" && !$0.record.persons.contains(actor.id)
      }
    }
  }

  /// The unit is shown when its own reports are due, and not when the office must conclude.
  static func isRuling(_ command: Inspections.Command) -> Bool {
    if case .review = command { true } else { false }
  }
  static func bars(author event: Inspections.Event, from command: Inspections.Command) -> Bool {
    if case .objected = event { true } else { false }
  }

  func timed(at depth: Depth) -> Inspection? {
    guard depth == .unit else { return self }
    var own = self
    own.overruns = Inspections.Limit.allCases
    return own
  }

  func light(in context: Context) -> Light {
    let lights = orders.map { light(of: $0, in: context) }
    if lights.contains(.red) { return .red }
    if lights.contains(.amber) { return .amber }
    return isUnderWay ? .green : .grey
  }

  /// The light of an order: red once late or sent back too often, amber within the warning days.
  func light(of order: Order, in context: Context) -> Light {
    if order.isEnded { return .grey }
    if order.isRed || order.isLate { return .red }
    guard order.isAwaited else { return .green }
    if context.day > order.due { return .red }
    let warning = Int(context.profile.warnDaysLong)
    let left = try? context.calendar.count(after: context.day, through: order.due)
    return (left ?? 0) <= warning ? .amber : .green
  }

  static func meaning(of timer: InspectionTimer) -> (chinese: String, rule: FaultRule?) {
    switch timer {
    case .overrun(let limit, _): (limit.chinese, nil)
    case .late: ("整改报告期满", nil)
    case .urging(_, let rung): ("应予\(rung.chinese)", nil)
    }
  }
}
