extension Complaint {
  /// The messages that `event` causes. None of them says who complains.
  ///
  /// The last value of a message to a desk is the unit it goes to.
  func notices(
    for event: Complaints.Event, number: String, in context: Context, _ send: (NoticeDraft) -> Void
  ) {
    func tell(_ template: NoticeTemplate, _ values: String...) {
      guard identity != .anonymous else { return }
      let all = [number] + values
      send(NoticeDraft(channel: .sms, template: template, values: all))
      send(NoticeDraft(channel: .web, template: template, values: all))
    }
    func desk(_ template: NoticeTemplate, _ unit: String, _ values: String...) {
      guard !unit.isEmpty else { return }
      send(NoticeDraft(channel: .desk, template: template, values: [number] + values + [unit]))
    }
    let register = context.register
    switch event {
    case .submitted(let data):
      let unit = register.person(data.leader).map { register.persons[Int($0)].unit } ?? ""
      desk(.complaintSubmitted, unit, data.leader)
    case .accepted(let data):
      tell(.complaintAccepted, limitDay(in: context).map { "\($0)" } ?? "")
      dispatchNote(data.unit, context, desk)
    case .dispatched(let data): dispatchNote(data.unit, context, desk)
    case .refused(let data): tell(.complaintRefused, data.ground.chinese, data.rightChannel)
    case .forwarded(let data): tell(.complaintForwarded, data.organ)
    case .explanationAsked(let data):
      desk(
        .complaintExplain, register.unitCode(unit), "\(data.replyBy)", data.documentNumber)
    case .extended(let data): tell(.complaintExtended, "\(data.days)", data.reason)
    case .closed, .echoed: tell(.complaintClosed, finding?.chinese ?? "")
    case .retaliationReported(let data):
      for unit in register.units(with: .supervisor) { desk(.retaliation, unit, "\(data.due)") }
    case .faulted(let data):
      // It is a breach of the unit complained about, not of who looks into it; and a message would tell.
      guard data.rule != .e20 else { return }
      let responsible =
        handledBy >= 0 ? [register.unitCode(handledBy)] : register.units(with: .efficiencyOffice)
      for unit in responsible {
        desk(.complaintFault, unit, data.rule.rawValue, data.rule.chinese)
      }
    case .registered, .joined, .gained, .split, .returned, .explained, .evidenceAdded,
      .supervised, .reported, .sentBack, .replied, .followedUp, .rated, .reviewAsked,
      .reviewAnswered, .withdrawn, .retaliationSettled, .published, .corrected,
      .leaked, .expired:
      return
    }
  }

  private func dispatchNote(
    _ unit: String, _ context: Context, _ desk: (NoticeTemplate, String, String...) -> Void
  ) {
    desk(.complaintDispatched, unit, limitDay(in: context).map { "\($0)" } ?? "")
  }
}
