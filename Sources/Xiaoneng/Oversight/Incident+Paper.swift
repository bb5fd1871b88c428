extension Incident: Papered {
  func paper(of event: Supervision.CardEvent) -> Papers.Kind? {
    if case .served = event { .card } else { nil }
  }

  static func showsPapers(at depth: Depth, of state: Incident, _ kind: Papers.Kind) -> Bool { true }

  func fill(
    _ filling: inout PaperFilling, with event: Supervision.CardEvent,
    after earlier: [Supervision.CardEvent],
    by actor: Principal, in context: Context
  ) {
    guard case .served(let data) = event else { return }
    let register = context.register
    filling.organ = register.unit(actor.unit).map { register.unitName($0) } ?? ""
    if filling.organ.isEmpty { filling.organ = "机关效能建设办公室" }
    filling.addressee = register.unitName(unit)
    if filling.addressee.isEmpty { filling.addressee = "机关效能建设办公室" }
    filling.documentNumber = data.documentNumber
    filling.texts[.name] = filling.addressee
    filling.texts[.unit] = filling.addressee
    filling.texts[.basis] = Law.line(
      "rule:supervision", on: context.day, under: context.rules.setting)
    filling.texts[.severity] = data.severity.chinese
    filling.texts[.source] = source.map { $0.id }
    if let card = cards.last(where: { $0.severity == data.severity }) {
      filling.texts[.rule] = card.issue.rule.chinese
      filling.texts[.breached] = "\(card.issue.breached)"
      filling.lists[.lines] = card.issue.lines.map(\.chinese)
    }
    filling.texts[.replyBy] = Papers.chinese(data.replyBy)
    filling.texts[.finishBy] = data.finishBy.map(Papers.chinese)
    filling.texts[.objectBy] = Papers.chinese(data.objectBy)
  }
}

extension Incident {
  static func issue(in command: Supervision.CardCommand) -> (kind: Papers.Kind?, number: String)? {
    switch command {
    case .serve(let data): (.card, data.documentNumber)
    case .rule(let data): (nil, data.documentNumber)
    default: nil
    }
  }

  static func numbered(
    _ command: Supervision.CardCommand, _ number: String
  ) -> Supervision.CardCommand {
    guard case .serve(var data) = command else { return command }
    data.documentNumber = number
    return .serve(data)
  }

  static func issued(_ event: Supervision.CardEvent) -> String? {
    switch event {
    case .served(let data): data.documentNumber
    case .ruled(let data): data.documentNumber
    default: nil
    }
  }

  /// Cards are the office's that serves them, not the unit's they are served on.
  func issuer(_ actor: Principal, in register: Register) -> String { actor.unit }
}

extension Accountability {
  static func issue(in command: Supervision.RecordCommand) -> (kind: Papers.Kind?, number: String)?
  {
    switch command {
    case .notify(let data): (nil, data.documentNumber)
    case .determine(let data): (nil, data.documentNumber)
    case .answerAppeal(let data): (nil, data.documentNumber)
    default: nil
    }
  }

  static func issued(_ event: Supervision.RecordEvent) -> String? {
    switch event {
    case .notified(let data): data.documentNumber
    case .determined(let data): data.documentNumber
    case .appealAnswered(let data): data.documentNumber
    default: nil
    }
  }

  func issuer(_ actor: Principal, in register: Register) -> String { actor.unit }
}
