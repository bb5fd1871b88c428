extension Complaint: Papered {
  func paper(of event: Complaints.Event) -> Papers.Kind? {
    switch event {
    case .accepted: .complaintAcceptance
    case .replied: .complaintReply
    default: nil
    }
  }

  /// Papers to the complainant are nothing for the unit complained about: 信访工作条例 art 30(3).
  static func showsPapers(at depth: Depth, of state: Complaint, _ kind: Papers.Kind) -> Bool {
    depth != .asked
  }

  func fill(
    _ filling: inout PaperFilling, with event: Complaints.Event, after earlier: [Complaints.Event],
    by actor: Principal, in context: Context
  ) {
    let register = context.register
    filling.organ = register.unit(actor.unit).map { register.unitName($0) } ?? ""
    if filling.organ.isEmpty { filling.organ = "机关效能建设办公室" }
    if identity == .anonymous {
      // There is no one to name.
      (filling.addressee, filling.texts[.name]) = ("投诉人", "投诉人")
    } else {
      filling.kept[.name] = PaperFilling.Kept(slot: "complainant", member: "name")
    }
    filling.texts[.received] = Papers.chinese(received)
    filling.texts[.basis] = Law.line(
      "rule:complaint", on: context.day, under: context.rules.setting)
    switch event {
    case .accepted(let data):
      filling.documentNumber = data.documentNumber
      filling.texts[.due] = (try? clock?.due(in: context.calendar, asOf: context.day).day)
        .map(Papers.chinese)
      filling.texts[.handledBy] = register.unit(data.unit).map { register.unitName($0) }
    case .replied(let data):
      filling.documentNumber = data.documentNumber
      filling.texts[.finding] = finding?.chinese
      for case .closed(let closing) in earlier { filling.lists[.measures] = closing.measures }
      filling.kept[.reply] = PaperFilling.Kept(slot: "reply", member: "")
      filling.texts[.review] = "\(context.profile.reviewAskDays)日"
    default: return
    }
  }
}
