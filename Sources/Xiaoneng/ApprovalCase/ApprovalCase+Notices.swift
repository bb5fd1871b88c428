extension ApprovalCase {
  /// The messages that `event` causes. `self` is the case after the event.
  ///
  /// On closing the account's system tells the applicant by SMS and on the web; the Act makes the
  /// organ tell corrections, pauses and extensions (arts 32, 45, 42).
  func notices(
    for event: Cases.Event, number: String, in context: Context, _ send: (NoticeDraft) -> Void
  ) {
    func tell(_ template: NoticeTemplate, _ more: String...) {
      let values = [number, itemName(in: context)] + more
      send(NoticeDraft(channel: .sms, template: template, values: values))
      send(NoticeDraft(channel: .web, template: template, values: values))
    }
    func warn(_ template: NoticeTemplate, _ more: String...) {
      let values = [number, itemName(in: context)] + more
      send(NoticeDraft(channel: .desk, template: template, values: values))
    }
    switch event {
    case .correctionNotified(let data):
      tell(.corrections, data.due.map(\.description) ?? "", data.documentNumber)
    case .accepted(let data):
      // A written receipt is handed over with every acceptance (art 32(2)); silence gives none.
      if data.kind == .deemed { tell(.accepted, promisedDay(in: context)) }
    case .paused(let data): tell(.paused, data.kind.chinese, data.notified.chinese)
    case .extended(let data): tell(.extended, "\(data.days)", data.reason)
    case .correctionLapsed: tell(.correctionLapsed)
    case .rejected, .decided, .withdrawn, .referred, .voided, .deemedRenewed, .lackingLapsed:
      tell(.closed, closing?.chinese ?? "")
    case .faulted(let data):
      if data.rule == .e3 {
        warn(.warning, promisedDay(in: context))
      } else {
        warn(.fault, data.rule.rawValue, data.rule.chinese)
      }
    case .drafted, .submitted, .fixedOnSpot, .supplemented, .resumed, .hearingTold, .hearingAsked,
      .hearingWaived, .hearingScheduled, .hearingHeld, .commitmentRepaired, .advanced, .inspected,
      .charged, .issued, .served, .rated, .verified,
      .revoked, .archived, .imported, .importWithdrawn, .raterContacted, .ratingRepaired,
      .ratingContested, .recordCorrected, .faultWithdrawn, .fileReviewed,
      .ratingRuled:
      return
    }
  }

  private func itemName(in context: Context) -> String {
    guard let version = context.register.version(item: item, number: version) else { return "" }
    // A classified item is never named in what leaves the house.
    return version.value.secret ? "" : version.value.name
  }

  private func promisedDay(in context: Context) -> String {
    let due = try? promisedClock?.due(in: context.calendar, asOf: context.day).day
    return due.map { "\($0)" } ?? ""
  }
}
