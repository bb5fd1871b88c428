/// What time alone does to a case.
enum CaseTimer: Equatable {
  /// Five days without acceptance or notice: deemed accepted (T4).
  case deemedAcceptance(due: Day)
  /// The applicant's corrections never came.
  case correctionLapse(due: Day)
  /// Promised material never came.
  case lackingLapse(due: Day)
  /// A rule about a limit is broken, or about to be.
  case fault(FaultRule, due: Day, step: String)
  /// The record was corrected, and a limit that was found passed has not.
  case corrected(FaultRule, due: Day)
  /// A licence expires with its renewal undecided (T19).
  case renewal(due: Day)
  /// No rating came.
  case ratingDefault(due: Day)
}

/// The earliest of what time does to a case; of two on one day, the one that was considered first.
private struct NextTimer {
  var day = Day.last
  var timer: CaseTimer?

  mutating func consider(_ day: Day, _ timer: CaseTimer) {
    // What would end after the last day of the calendar never comes.
    guard day < self.day else { return }
    self.day = day
    self.timer = timer
  }
}

extension ApprovalCase {
  /// The next thing that time does, and when: at 24:00 of the last day.
  ///
  /// - Complexity: O(pauses).
  func nextTimer(in context: Context) -> (at: Instant, timer: CaseTimer)? {
    var next = NextTimer()
    if let corrected = corrected(in: context) { return (context.at, corrected) }
    if isOpen, renewalInTime, let renewalExpires, !owesCorrections(in: context) {
      next.consider(renewalExpires, .renewal(due: renewalExpires))
    }
    switch phase {
    case .submitted, .corrected:
      let days = Int(context.profile.acceptNoticeDays)
      if let due = try? context.calendar.adding(days, to: complete).day {
        if barredUntil == nil {
          next.consider(due, .deemedAcceptance(due: due))
        } else if fired & FaultRule.e9.bit == 0, !context.profile.rulesOff.contains(.e9) {
          // Silence accepts nothing that may not be asked for: it is a fault, and the answer is still owed.
          next.consider(due, .fault(.e9, due: due, step: ""))
        }
      }
    case .correctionNotified:
      if let correctionDue { next.consider(correctionDue, .correctionLapse(due: correctionDue)) }
    case .accepted, .paused:
      if let lackingDue { next.consider(lackingDue, .lackingLapse(due: lackingDue)) }
      limits(in: context, &next)
    case .decided, .served, .closed:
      afterDecision(in: context, &next)
    case .none, .draft, .archived: break
    }
    if !badRatings.isEmpty { ratingTimers(in: context) { next.consider($0, $1) } }
    guard let timer = next.timer, let at = context.end(of: next.day) else { return nil }
    return (at, timer)
  }

  /// Whether a renewal waits for corrections that were asked for in time: no valid application lies before the organ
  /// then, and its silence grants nothing. 行政许可法 arts 32(1)(4), 50(2).
  private func owesCorrections(in context: Context) -> Bool {
    // Asked for before acceptance, or during review, which stops nothing.
    let isOwed = phase == .correctionNotified || correctionNotices > 0 && !missing.isEmpty
    return isOwed && !context.profile.renewalWhileCorrecting
  }

  /// The phases in which the limits of a case run, or wait for a special procedure to end.
  static let running: Set<Phase> = [.accepted, .paused]

  /// What was found late by a last day that was none: the record was put right, or a holiday was ordered afterwards, and
  /// the last day is a later one.
  private func corrected(in context: Context) -> CaseTimer? {
    guard fired != .max, fired & (FaultRule.e1.bit | promiseRule.bit) != 0,
      Self.running.contains(phase)
    else { return nil }
    for (rule, clock, passed) in [
      (FaultRule.e1, statutoryClock, passedLaw), (promiseRule, promisedClock, passedPromise),
    ] where fired & rule.bit != 0 {
      if let passed, let due = try? clock?.due(in: context.calendar, asOf: context.day).day,
        due > passed
      {
        return .corrected(rule, due: due)
      }
    }
    return nil
  }

  private func limits(in context: Context, _ next: inout NextTimer) {
    let calendar = context.calendar
    func watch(_ rule: FaultRule, _ due: Day?, _ next: inout NextTimer, step: String = "") {
      guard fired & rule.bit == 0, !context.profile.rulesOff.contains(rule), let due else { return }
      next.consider(due, .fault(rule, due: due, step: step))
    }
    guard fired != .max else { return }
    if let due = try? statutoryClock?.due(in: calendar, asOf: context.day).day {
      watch(.e1, due, &next)
    }
    if let due = try? promisedClock?.due(in: calendar, asOf: context.day).day {
      // The promise of a branch is watched where it was given: by its stage.
      if stage == nil { watch(promiseRule, due, &next) }
      if let warned = warningDay(before: due, in: context) { watch(.e3, warned, &next) }
    }
    if phase == .paused, let end = try? pauses.last?.notifiedEnd(in: calendar) {
      watch(.e6, end, &next)
    }
    let published = context.register.version(item: item, number: version)
    deadlines(published, in: context, &next)
    if let steps = published?.value.steps, steps.indices.contains(Int(step)) {
      let current = steps[Int(step)]
      let clock = LegalClock(
        start: stepSince, budget: .workingDays(current.limit), pauses: pauses)
      watch(.e4, try? clock.due(in: calendar, asOf: context.day).day, &next, step: current.name)
    }
  }

  /// Limits that are no step's: officers assigned to an inspection within five days of acceptance (行政许可法 art 55(2)), a
  /// hearing held within twenty of being asked for (art 47(1)), whether or not its day was set.
  private func deadlines(
    _ published: Register.PublishedVersion?, in context: Context, _ next: inout NextTimer
  ) {
    guard !context.profile.rulesOff.contains(.e4) else { return }
    func watch(_ step: String, _ days: Int32, after day: Day) {
      guard !hasMissed(step), let due = try? context.calendar.adding(Int(days), to: day).day
      else { return }
      next.consider(due, .fault(.e4, due: due, step: step))
    }
    if published?.value.inspection == true, !isAssigned, let accepted {
      watch(Self.visitDeadline, context.profile.inspectionAssignDays, after: accepted)
    }
    if let hearingAsked, hearingChair == nil {
      watch(Self.hearingDeadline, context.profile.hearingHoldDays, after: hearingAsked)
    }
  }

  /// The last day before the warning: 预警 when 0 ≤ remaining ≤ warnDays.
  private func warningDay(before due: Day, in context: Context) -> Day? {
    guard case .workingDays(let promise) = promised, promise > 0 else { return nil }
    let profile = context.profile
    let days = promise >= profile.warnLongFrom ? profile.warnDaysLong : profile.warnDays
    // Remaining falls to `days` at the start of the day that is `days` working days before the due
    // date: the warning goes out as that day begins, so the timer waits for the eve to end.
    guard let day = try? context.calendar.adding(-Int(days), to: due).day else { return nil }
    return try? day.adding(-1)
  }

  private func afterDecision(in context: Context, _ next: inout NextTimer) {
    let calendar = context.calendar
    // A branch of a joint stage is delivered with the others; its department owes the certificate alone.
    if phase == .decided, closing == .granted, needsCertificate, fired & FaultRule.e17.bit == 0,
      stage == nil || issued == nil,
      !context.profile.rulesOff.contains(.e17), let decided,
      let due = try? calendar.adding(Int(context.profile.certificateDays), to: decided).day
    {
      // 行政许可法 art 44: handed over within ten days of the decision.
      next.consider(due, .fault(.e17, due: due, step: ""))
    }
    if let days = context.profile.ratingDefaultDays, rated == 0, ratedByDefault == 0, let closed,
      closing != .imported, let due = try? calendar.adding(Int(days), to: closed).day
    {
      next.consider(due, .ratingDefault(due: due))
    }
  }

  /// What `timer` does, appended to `ruling`. The context stands at the moment it is due.
  func elapse(_ timer: CaseTimer, in context: Context, into ruling: inout Ruling) {
    switch timer {
    case .deemedAcceptance(let due):
      // 逾期不告知的，自收到申请材料之日起即为受理: 行政许可法 art 32(1)(4).
      var acceptance = Cases.Acceptance()
      acceptance.kind = .deemed
      acceptance.on = complete
      ruling.events.append(.case(.accepted(acceptance)))
      finding(.e9, due, "", context, &ruling)
    case .correctionLapse(let due):
      ruling.events.append(.case(.correctionLapsed(Self.lapse(due, .correctionLapsed))))
    case .lackingLapse(let due):
      let code: Cases.ClosingCode =
        context.profile.lackingLapse == .refused ? .refused : .withdrawn
      ruling.events.append(.case(.lackingLapsed(Self.lapse(due, code))))
    case .fault(let rule, let due, let step):
      finding(rule, due, step, context, &ruling)
    case .corrected(let rule, let due):
      withdraw(rule, due: due, context, &ruling)
    case .renewal(let due):
      // 逾期未作决定的，视为准予延续: 行政许可法 art 50.
      ruling.events.append(.case(.deemedRenewed(Self.lapse(due, .deemedRenewed))))
    case .ratingDefault:
      var record = Cases.RatingRecord()
      record.defaulted = true
      ruling.events.append(.case(.rated(record)))
    }
    tellOthers(context, &ruling)
  }

  private static func lapse(_ due: Day, _ code: Cases.ClosingCode) -> Cases.Lapse {
    var lapse = Cases.Lapse()
    lapse.due = due
    lapse.closes = code
    return lapse
  }

  private func finding(
    _ rule: FaultRule, _ due: Day, _ step: String, _ context: Context, _ ruling: inout Ruling
  ) {
    guard !context.profile.rulesOff.contains(rule) else { return }
    var finding = Cases.FaultFinding()
    finding.rule = rule
    finding.severity = context.profile.severity(of: rule)
    finding.day = due
    finding.due = due
    finding.step = step
    ruling.events.append(.case(.faulted(finding)))
  }
}

extension Pause {
  /// The last day the applicant was told the procedure would take.
  func notifiedEnd(in calendar: WorkingCalendar) throws(Refusal) -> Day? {
    try notified?.end(from: start, in: calendar).day
  }
}
