extension Incident {
  /// The events that `command` causes, in order, appended to `ruling`.
  ///
  /// - Throws: the first rule broken, in the order the rules stand below.
  func decide(
    _ command: Supervision.CardCommand, in context: Context, into ruling: inout Ruling
  ) throws(Refusal) {
    switch command {
    case .serve(let data): try serve(data, context, &ruling)
    case .reply(let data): try reply(data, context, &ruling)
    case .object(let data): try object(data, context, &ruling)
    case .rule(let data): try rule(data, context, &ruling)
    case .accept: try accept(&ruling)
    }
    try ruling.legible()
  }

  private func current() throws(Refusal) -> Card {
    guard !isOver, let standing else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
    return cards[standing]
  }

  // Served: what reaches the unit, with its paper. The days to answer run from here, rest days of service too.
  private func serve(
    _ data: Supervision.CardService, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    let card = try current()
    guard card.served == nil else { throw Refusal(.alreadyDone, detail: card.severity.rawValue) }
    try requireDocument(data.documentNumber, "rule:supervision")
    let numbers = context.profile.supervision
    var record = Supervision.CardServed()
    record.severity = card.severity
    record.documentNumber = data.documentNumber
    record.told = context.profile.told(of: card.issue.rule, card.severity)
    record.replyBy = try context.calendar.adding(Int(numbers.replyDays), to: context.day).day
    record.objectBy = try context.calendar.adding(Int(numbers.objectDays), to: context.day).day
    record.ended = ended != nil
    if card.severity == .yellow, !isDone {
      record.finishBy = try context.calendar.adding(Int(numbers.finishDays), to: context.day).day
    }
    ruling.events.append(.supervision(.served(record)))
  }

  // Answered by the unit that it was issued to; once more where the matter is finished afterwards.
  private func reply(
    _ data: Supervision.CardReply, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    let card = try current()
    guard let replyBy = card.replyBy else { throw Refusal(.cardNotServed) }
    guard card.replied == nil || data.finished && !isDone else { throw Refusal(.alreadyDone) }
    try requireText(data.text, "text", article: "rule:supervision")
    var record = Supervision.CardReplied()
    record.severity = card.severity
    (record.text, record.finished) = (data.text, data.finished)
    record.late = context.day > replyBy
    ruling.events.append(.supervision(.replied(record)))
  }

  // Objected to within the days of the rule set, with the reply or without; it suspends nothing.
  private func object(
    _ data: Reason, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    let card = try current()
    guard let last = card.objectBy else { throw Refusal(.cardNotServed) }
    guard !card.objected else { throw Refusal(.alreadyDone, detail: card.severity.rawValue) }
    guard context.day <= last else {
      throw Refusal(
        .tooLate, article: "rule:supervision supervision.objectDays", field: "at",
        detail: "\(context.day) > \(last)")
    }
    try requireText(data.reason, "reason", article: "rule:supervision")
    var record = Supervision.CardObjected()
    (record.severity, record.reason) = (card.severity, data.reason)
    record.answerBy =
      try context.calendar.adding(Int(context.profile.supervision.rulingDays), to: context.day).day
    ruling.events.append(.supervision(.objected(record)))
  }

  // A person answers, and never one who is of the unit that objects or was since the rule was broken.
  private func rule(
    _ data: Supervision.CardRuling, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    guard let objection else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
    guard !context.isOf(unit: unit, since: cards.first?.issue.breached ?? context.at) else {
      throw Refusal(.mustStandAside, field: "actor.unit")
    }
    try requireText(data.reason, "reason", article: "rule:supervision")
    try requireDocument(data.documentNumber, "rule:supervision")
    ruling.events.append(.supervision(.ruled(data)))
    guard data.lifted else { return }
    lift(objection.severity, .objection, context, &ruling)
  }

  // The answer is accepted once the matter is at its end.
  private func accept(_ ruling: inout Ruling) throws(Refusal) {
    let card = try current()
    guard card.served != nil else { throw Refusal(.cardNotServed) }
    guard card.replied != nil, isDone, objection == nil else {
      throw Refusal(.wrongPhase, detail: phase.rawValue)
    }
    ruling.events.append(.supervision(.accepted(Nothing())))
  }

  /// A card no longer stands; the accountability record that a red one opened is told.
  func lift(
    _ severity: Supervision.CardClass, _ ground: Supervision.LiftGround, _ context: Context,
    _ ruling: inout Ruling
  ) {
    var record = Supervision.CardLifted()
    (record.severity, record.ground) = (severity, ground)
    lift(record, context, &ruling)
  }

  private func lift(
    _ record: Supervision.CardLifted, _ context: Context, _ ruling: inout Ruling
  ) {
    ruling.events.append(.supervision(.lifted(record)))
    guard record.severity == .red, let key = context.dossier else { return }
    ruling.orders.append(
      FollowUp(
        "lifted", in: DossierKey(.accountability, key.id), [.accountability(.cardLifted(record))],
        by: .system, context))
  }

  // MARK: - What the other dossier orders

  /// A breach there is a warning or a card here, once; one that is no heavier than what stands is a further ground.
  func follow(_ order: FollowUp, in context: Context, into ruling: inout Ruling) {
    for event in order.events {
      guard case .supervision(let event) = event else { continue }
      switch event {
      case .issued(let data): take(data, context, &ruling)
      case .ended where phase != .none && ended == nil:
        ruling.events.append(.supervision(event))
      case .lifted(let data): withdraw(data, context, &ruling)
      case .ended, .grounded, .served, .replied, .objected, .ruled, .accepted: continue
      }
    }
  }

  /// What the other dossier no longer shows is lifted, never deleted: the card of that rule, where the limit as it is now
  /// had not passed when the card says so.
  private func withdraw(
    _ data: Supervision.CardLifted, _ context: Context, _ ruling: inout Ruling
  ) {
    var isBaseless = false
    for card in cards where card.lifted == nil {
      // A red card for not answering a yellow one falls with it.
      let isMeant =
        data.rule.map { $0 == card.issue.rule } ?? true || isBaseless && card.issue.rule == .e16
      guard isMeant else { continue }
      if let due = data.due, let end = context.end(of: due), end <= card.issue.breached, !isBaseless
      {
        continue
      }
      isBaseless = true
      var record = data
      record.severity = card.severity
      lift(record, context, &ruling)
    }
  }

  /// A warning, a card, or a further ground; a warning after a card is none.
  private func take(_ data: Supervision.Issue, _ context: Context, _ ruling: inout Ruling) {
    guard !knows(data.rule) else { return }
    let heaviest = cards.last { !$0.isWithdrawn }?.severity
    if let heaviest, data.severity.weight <= heaviest.weight {
      guard data.severity != .warning else { return }
      ruling.events.append(.supervision(.grounded(data)))
      return
    }
    ruling.events.append(.supervision(.issued(data)))
    if data.severity == .red { propose(data, context, &ruling) }
  }

  /// A red card proposes an accountability record: only a person determines it.
  func propose(_ issue: Supervision.Issue, _ context: Context, _ ruling: inout Ruling) {
    guard let key = context.dossier,
      let proposal = Supervision.Proposal(of: issue, card: key, context)
    else { return }
    ruling.orders.append(
      FollowUp(
        "record", in: DossierKey(.accountability, key.id),
        [.accountability(.proposed(proposal))], by: .system, context))
  }
}
