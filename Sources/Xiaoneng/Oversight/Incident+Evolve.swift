extension Incident {
  /// What `event`, recorded on `day`, means.
  mutating func evolve(_ event: Supervision.CardEvent, on day: Day, in register: Register) {
    switch event {
    case .issued(let data):
      if cards.isEmpty {
        (source, clock, period) = (data.source, data.clock, data.period)
        unit = register.unit(data.unit) ?? -1
      }
      phase = .issued
      cards.append(Card(issue: data))
    case .grounded(let data): grounds.append(data.rule)
    case .served(let data):
      phase = .served
      change {
        $0.served = day
        $0.documentNumber = data.documentNumber
        $0.wasEnded = data.ended
        ($0.replyBy, $0.finishBy, $0.objectBy) = (data.replyBy, data.finishBy, data.objectBy)
      }
    case .replied(let data):
      if phase == .served { phase = .replied }
      isFinished = isFinished || data.finished
      change { if $0.replied == nil { $0.replied = day } }
    case .objected(let data):
      phase = .objected
      objection = Objection(severity: data.severity, answerBy: data.answerBy)
      change { $0.objected = true }
    case .ruled:
      objection = nil
      phase = standing.map { cards[$0].replied == nil ? .served : .replied } ?? .lifted
    case .lifted(let data):
      if let place = cards.lastIndex(where: { $0.severity == data.severity }) {
        cards[place].lifted = day
        cards[place].isWithdrawn = data.ground == .recordCorrected
      }
      // What a heavier card had taken the place of stands again, where there is anything.
      phase = standing.map { phase(of: cards[$0]) } ?? .lifted
    case .ended(let data): ended = data.on
    case .accepted: phase = .settled
    }
  }

  private func phase(of card: Card) -> Supervision.CardPhase {
    if card.replied != nil { return .replied }
    return card.served == nil ? .issued : .served
  }

  private mutating func change(_ change: (inout Card) -> Void) {
    if let standing { change(&cards[standing]) }
  }

  private var hasStandingYellow: Bool {
    cards.contains { $0.severity == .yellow && $0.lifted == nil }
  }

  /// What `event`, recorded on `day`, adds to the counters. `self` is the incident after it.
  func count(
    _ event: Supervision.CardEvent, on day: Day, _ add: (Measure, Day, Int64) -> Void
  ) {
    // Of what is classified there is no number: the sum less what is shown would be it.
    guard keptFrom?.classified != true else { return }
    switch event {
    case .issued(let data):
      switch data.severity {
      case .warning: add(.supervision(.warnings), day, 1)
      case .yellow: add(.supervision(.yellowCards), day, 1)
      case .red:
        add(.supervision(.redCards), day, 1)
        if hasStandingYellow { add(.supervision(.superseded), day, 1) }
      }
    case .grounded: add(.supervision(.grounds), day, 1)
    case .served: add(.supervision(.served), day, 1)
    case .replied: add(.supervision(.replied), day, 1)
    case .lifted(let data):
      switch data.severity {
      case .warning: break
      case .yellow: add(.supervision(.yellowLifted), day, 1)
      case .red:
        add(.supervision(.redLifted), day, 1)
        if hasStandingYellow { add(.supervision(.superseded), day, -1) }
      }
    case .objected, .ruled, .ended, .accepted: break
    }
  }
}
