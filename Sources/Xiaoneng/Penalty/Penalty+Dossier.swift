extension Penalty: Phased {
  typealias Command = Penalties.Command
  typealias Event = Penalties.Event
  typealias Timer = Penalties.Overrun

  static let kind = DossierKind.penalty

  static func own(_ event: Xiaoneng.Event) -> Penalties.Event? {
    if case .penalty(let event) = event { event } else { nil }
  }

  func subject(in register: Register) -> String { benchmark }

  /// The messages that `event` causes. None of them says who it is about, but to that person.
  func notices(
    for event: Penalties.Event, number: String, in context: Context, _ send: (NoticeDraft) -> Void
  ) {
    func tell(_ template: NoticeTemplate, _ values: String...) {
      send(NoticeDraft(channel: .sms, template: template, values: [number] + values))
      if !account.isEmpty {
        send(NoticeDraft(channel: .web, template: template, values: [number] + values))
      }
    }
    func yuan(_ fen: Int64) -> String { DiscretionRule.yuan(fen) }
    switch event {
    case .notified(let data):
      let right = data.hearingBy.map { "，并可于\($0)前要求听证" } ?? ""
      tell(.penaltyNotified, yuan(data.fine), right)
    case .hearingCalled(let data): tell(.penaltyHearing, "\(data.day)", data.place)
    case .decided(let data):
      tell(
        .penaltyDecided,
        data.outcome.chinese
          + (data.fine > 0 ? "，罚款\(yuan(data.fine))元" : ""), data.documentNumber)
    case .overran(let data):
      if data.limit == .pay {
        tell(.penaltyOverdue, "\(data.due)", yuan(outstanding))
      } else {
        let unit = context.register.unitCode(unit)
        send(
          NoticeDraft(
            channel: .desk, template: .penaltyOverrun,
            values: [number, data.limit.chinese, "\(data.due)", unit]))
      }
    case .opened, .circumstanced, .proposed, .defended, .hearingAsked, .heard, .reviewed,
      .extended, .served,
      .deferred, .paid, .appealed, .appealAnswered, .closed, .withdrawn:
      return
    }
  }
}

extension Penalty {
  /// What `event`, recorded on `day`, adds to the counters. `self` is the case after it.
  func count(_ event: Penalties.Event, on day: Day, _ add: (Measure, Day, Int64) -> Void) {
    switch event {
    case .opened: add(.penalty(.opened), day, 1)
    case .decided(let data):
      add(.penalty(.outcome(data.outcome)), day, 1)
      if data.outcome == .punish {
        add(.penalty(.punished(data.band)), day, 1)
        add(.penalty(.fined(data.band)), day, data.fine)
        if isOutside(data.fine) { add(.penalty(.outside), day, 1) }
      }
    case .paid(let data): add(.penalty(.paid), day, data.fine + data.charge)
    case .appealed: add(.penalty(.appealed), day, 1)
    case .appealAnswered(let data):
      if data.outcome == .revoked { add(.penalty(.revoked), day, 1) }
      correct(data, add)
    case .overran(let data): add(.penalty(.overran(data.limit)), data.due, 1)
    // A case that is opened again by an appeal is closed again, and counted again.
    case .closed: add(.penalty(.closed), day, 1)
    case .circumstanced, .proposed, .notified, .defended, .hearingAsked, .hearingCalled, .heard,
      .reviewed, .extended, .served, .deferred, .withdrawn:
      break
    }
  }

  /// Like cases are compared by what stands of them: a fine that was lowered counts as it is now, and a penalty that was
  /// annulled is none, on the day on which it was decided. 行政处罚法 art 34.
  private func correct(
    _ data: Penalties.AppealAnswer, _ add: (Measure, Day, Int64) -> Void
  ) {
    guard let decision, let decided, decision.outcome == .punish else { return }
    switch data.outcome {
    case .changed:
      add(.penalty(.fined(decision.band)), decided, (data.fine ?? data.before) - data.before)
    case .revoked:
      add(.penalty(.punished(decision.band)), decided, -1)
      add(.penalty(.fined(decision.band)), decided, -data.before)
      if isOutside(decision.fine) { add(.penalty(.outside), decided, -1) }
    case .upheld, .withdrawn: break
    }
  }

  /// Whether a fine lies outside the band that was proposed.
  private func isOutside(_ fine: Int64) -> Bool {
    guard let proposal else { return false }
    return !(min(proposal.low, proposal.high)...proposal.high).contains(fine)
  }
}
