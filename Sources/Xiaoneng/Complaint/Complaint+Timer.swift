/// What time alone does to a complaint.
enum ComplaintTimer: Equatable {
  /// A rule about a limit is broken.
  case fault(FaultRule, due: Day, step: String)
  /// The papers were kept long enough.
  case expiry(years: Int32)
}

extension Complaint {
  /// The next thing that time does, and when: at 24:00 of the last day.
  func nextTimer(in context: Context) -> (at: Instant, timer: ComplaintTimer)? {
    var day = Day.last
    var timer: ComplaintTimer?
    func consider(_ candidate: Day?, _ what: ComplaintTimer) {
      guard let candidate, candidate < day else { return }
      (day, timer) = (candidate, what)
    }
    func watch(_ rule: FaultRule, _ due: Day?, step: String = "") {
      guard let due, fired & rule.bit == 0, !context.profile.rulesOff.contains(rule) else { return }
      consider(due, .fault(rule, due: due, step: step))
    }
    switch phase {
    case .registered:
      // 当天记录当天呈领导审批: the account.
      watch(.c1, registered, step: "呈批")
      watch(.c2, decisionDay(in: context))
    case .submitted: watch(.c2, decisionDay(in: context))
    case .accepted, .reported:
      watch(.c3, limitDay(in: context))
      if phase == .accepted { watch(.c9, reportBy) }
      if !context.profile.rulesOff.contains(.c6) {
        for request in asked where !request.isAnswered && !request.isFaulted {
          consider(request.replyBy, .fault(.c6, due: request.replyBy, step: ""))
        }
      }
    case .closed, .joined: afterClosing(in: context, watch)
    case .none, .refused, .forwarded: break
    }
    if let retaliationDue { watch(.c8, retaliationDue) }
    if let reviewDue { watch(.c7, reviewDue) }
    consider(expiryDay(in: context), .expiry(years: retentionYears(in: context)))
    guard let timer, let at = context.end(of: day) else { return nil }
    return (at, timer)
  }

  private func afterClosing(
    in context: Context, _ watch: (FaultRule, Day?, String) -> Void
  ) {
    guard let closed, identity != .anonymous, !isWithdrawn else { return }
    if let replied {
      // Called back within ten working days of the reply.
      if !isFollowedUp, phase == .closed {
        let days = Int(context.profile.complaintFollowUpDays)
        watch(.c5, try? context.calendar.adding(days, to: replied).day, "")
      }
    } else {
      // Told in writing within three working days of closing.
      let days = Int(context.profile.complaintReplyDays)
      watch(.c4, try? context.calendar.adding(days, to: closed).day, "")
    }
  }

  /// The last day for deciding whether it is looked into.
  func decisionDay(in context: Context) -> Day? {
    let days = Int(context.profile.complaintDecideDays)
    return try? context.calendar.adding(days, to: received).day
  }

  /// The last day for closing it, while it is open.
  func limitDay(in context: Context) -> Day? {
    guard phase == .accepted || phase == .reported, let clock else { return nil }
    return try? clock.due(in: context.calendar, asOf: context.day).day
  }

  /// Years for which its papers are kept.
  func retentionYears(in context: Context) -> Int32 {
    context.profile.complaintCategory(category)?.retentionYears
      ?? context.profile.complaintRetentionYears
  }

  /// The last day for which personal data are kept; nil while it lives or is held.
  private func expiryDay(in context: Context) -> Day? {
    guard keeping?.isHeld != true, !isExpired, retaliationDue == nil, reviewDue == nil,
      !kept.isEmpty
    else { return nil }
    return keptThrough(in: context)
  }

  /// What is asked about writing a complaint down.
  static let recording = "登记"

  /// What `timer` does, appended to `ruling`.
  func elapse(_ timer: ComplaintTimer, in context: Context, into ruling: inout Ruling) {
    switch timer {
    case .fault(let rule, let due, let step):
      fault(rule, on: due, due: due, step: step, context, into: &ruling)
    case .expiry(let years):
      var expiry = Complaints.Expiry()
      expiry.years = years
      ruling.events.append(.complaint(.expired(expiry)))
      for slot in kept {
        ruling.erase(PersonalErasure(slot: slot, reason: "保管期满\(years)年"))
      }
    }
  }

  func fault(
    _ rule: FaultRule, on day: Day, due: Day? = nil, step: String = "", _ context: Context,
    into ruling: inout Ruling
  ) {
    guard !context.profile.rulesOff.contains(rule) else { return }
    var finding = Cases.FaultFinding()
    finding.rule = rule
    finding.severity = context.profile.severity(of: rule)
    finding.day = day
    finding.due = due
    finding.step = step
    ruling.events.append(.complaint(.faulted(finding)))
  }
}
