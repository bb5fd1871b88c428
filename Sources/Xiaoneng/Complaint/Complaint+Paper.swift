extension Complaint: Papered {
  func paper(of event: Complaints.Event) -> Papers.Kind? {
    switch event {
    case .accepted: .complaintAcceptance
    case .refused: .complaintRefusal
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
    case .refused(let data):
      filling.documentNumber = data.documentNumber
      filling.texts[.ground] = data.ground.chinese
      (filling.texts[.reason], filling.texts[.competent]) = (data.reason, data.rightChannel)
    case .replied(let data):
      filling.documentNumber = data.documentNumber
      filling.texts[.finding] = finding?.chinese
      for case .closed(let closing) in earlier { filling.lists[.measures] = closing.measures }
      filling.kept[.reply] = PaperFilling.Kept(slot: "reply", member: "text")
      filling.texts[.review] = "\(context.profile.reviewAskDays)日"
    default: return
    }
  }
}

extension Complaint {
  static func issue(in command: Complaints.Command) -> (kind: Papers.Kind?, number: String)? {
    switch command {
    case .accept(let data): (.complaintAcceptance, data.documentNumber)
    case .reply(let data): (.complaintReply, data.documentNumber)
    case .refuse(let data): (.complaintRefusal, data.documentNumber)
    case .forward(let data): (nil, data.documentNumber)
    case .extend(let data): (nil, data.documentNumber)
    case .askExplanation(let data): (nil, data.documentNumber)
    default: nil
    }
  }

  static func numbered(_ command: Complaints.Command, _ number: String) -> Complaints.Command {
    switch command {
    case .accept(var data):
      data.documentNumber = number
      return .accept(data)
    case .reply(var data):
      data.documentNumber = number
      return .reply(data)
    case .refuse(var data):
      data.documentNumber = number
      return .refuse(data)
    default: return command
    }
  }

  static func issued(_ event: Complaints.Event) -> String? {
    switch event {
    case .accepted(let data): data.documentNumber
    case .replied(let data): data.documentNumber
    case .refused(let data): data.documentNumber
    case .forwarded(let data): data.documentNumber
    case .extended(let data): data.documentNumber
    case .explanationAsked(let data): data.documentNumber
    default: nil
    }
  }

  func issuer(_ actor: Principal, in register: Register) -> String { actor.unit }
}
