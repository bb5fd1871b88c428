extension ApprovalCase {
  /// What `event`, recorded on `day`, adds to the counters. `self` is the case after it.
  ///
  /// Pure in event and state, so that a rebuild comes out equal.
  func count(_ event: Cases.Event, on day: Day, _ add: (Measure, Day, Int64) -> Void) {
    switch event {
    case .submitted(let data): add(.received, data.received, 1)
    case .accepted(let data):
      add(.accepted, data.on ?? day, 1)
      if data.kind == .deemed { add(.deemedAccepted, data.on ?? day, 1) }
    case .rejected: add(.notAccepted, day, 1)
    case .correctionNotified: add(.correctionNotices, day, 1)
    case .correctionLapsed: add(.lapsed, day, 1)
    case .lackingLapsed(let data):
      close(on: day, data.closes == .refused ? .refused : .lapsed, add)
    case .decided(let data): decided(data, on: data.on ?? day, add)
    case .withdrawn: close(on: day, .withdrawn, add)
    case .referred: close(on: day, .referred, add)
    case .voided: close(on: day, .voided, add)
    case .deemedRenewed: close(on: day, .deemedRenewed, add)
    case .served(let data): add(.served, data.on, 1)
    case .rated(let data):
      add(data.defaulted ? .ratedByDefault : .rated(data.stars), day, 1)
    case .ratingRepaired(let data): if data.outcome != .planned { add(.badRepaired, day, 1) }
    case .ratingRuled(let data):
      if data.upheld, let stars = data.stars { add(.ratedExcluded(stars), day, 1) }
    case .faulted(let data): add(.fault(data.rule), data.day, 1)
    // In the month in which it is known: closed months are not reopened.
    case .faultWithdrawn(let data): add(.fault(data.rule), data.day, -1)
    case .imported(let data): imported(data, add)
    case .importWithdrawn(let data):
      imported(data) { measure, day, value in add(measure, day, -value) }
      if data.doubts.contains(FaultRule.e7.rawValue), let closed = data.closed {
        add(.fault(.e7), closed, -1)
      }
    case .drafted, .fixedOnSpot, .supplemented, .paused, .resumed, .hearingTold, .hearingAsked,
      .hearingWaived, .hearingScheduled, .hearingHeld, .commitmentRepaired, .extended, .advanced,
      .inspected, .charged, .issued, .verified,
      .revoked, .archived, .recordCorrected, .fileReviewed, .raterContacted, .ratingContested:
      break
    }
  }

  /// Cases of classified items are counted and not named: who reads a score is not cleared for them.
  func isCited(in register: Register) -> Bool { !isClassified(in: register) }

  /// Only what was accepted counts as closed.
  private func close(on day: Day, _ how: Measure, _ add: (Measure, Day, Int64) -> Void) {
    add(how, day, 1)
    guard let accepted else { return }
    add(.closed, day, 1)
    add(.closedOfAccepted, accepted, 1)
  }

  private func decided(_ data: Cases.Ruling, on day: Day, _ add: (Measure, Day, Int64) -> Void) {
    close(on: day, data.outcome == .grant ? .granted : .refused, add)
    if let due = data.statutoryDue, day > due { add(.lateStatutory, day, 1) }
    let limit = statutory.days
    if isImmediate {
      add(.immediate, day, 1)
      add(.immediateOfLimit(limit), day, 1)
      if let due = data.promisedDue, day > due { add(.latePromised, day, 1) }
      return
    }
    if let due = data.promisedDue { timeliness(day, due, add) }
    add(.decidedOfLimit(limit), day, 1)
    add(.daysOfLimit(limit), day, Int64(data.elapsed ?? 0))
    add(.promisedDays, day, Int64(promised.days))
  }

  /// 提前/按时/超期: early is strictly before the promised day.
  private func timeliness(_ day: Day, _ due: Day, _ add: (Measure, Day, Int64) -> Void) {
    add(day < due ? .early : day == due ? .onTime : .latePromised, day, 1)
  }

  private func imported(_ data: Cases.PastCase, _ add: (Measure, Day, Int64) -> Void) {
    add(.received, data.submitted, 1)
    add(.accepted, data.submitted, 1)
    guard let closed = data.closed else { return }
    add(.imported, closed, 1)
    add(.closed, closed, 1)
    add(.closedOfAccepted, data.submitted, 1)
    if let due = data.promisedDue { timeliness(closed, due, add) }
    if let due = data.statutoryDue, closed > due { add(.lateStatutory, closed, 1) }
    guard let elapsed = data.elapsed, let limit = data.statutoryDays, limit > 0, limit <= 36_600
    else { return }
    add(.decidedOfLimit(limit), closed, 1)
    add(.daysOfLimit(limit), closed, Int64(elapsed))
    if let promise = data.promisedDays { add(.promisedDays, closed, Int64(promise)) }
  }
}

extension Budget {
  /// The number of days, or of calendar days a month stands for in a mean.
  var days: Int32 {
    switch self {
    case .workingDays(let days), .calendarDays(let days): days
    case .months(let months): months &* 30
    case .fixed: 0
    }
  }
}
