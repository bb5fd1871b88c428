extension Incident {
  /// The incident as it is seen.
  func view(number: String, in context: Context, record: DossierKey?) -> Supervision.CardView {
    var view = Supervision.CardView()
    view.number = number
    view.source = source ?? view.source
    (view.clock, view.unit) = (clock, context.register.unitCode(unit))
    (view.phase, view.phaseChinese) = (phase, phase.chinese)
    view.severity = standing.map { cards[$0].severity }
    view.cards = cards.map(\.shown)
    (view.grounds, view.ended) = (grounds, ended)
    view.objectionBy = objection?.answerBy
    view.record = record
    return view
  }

  /// A row on the board of lights; nil where nothing runs.
  func row(number: String, in context: Context) throws(Refusal) -> Supervision.BoardRow? {
    let light = light(in: context)
    guard light != .grey, let standing, let source else { return nil }
    var row = Supervision.BoardRow()
    (row.number, row.source, row.unit) = (number, source, context.register.unitCode(unit))
    // Field by field: a copy of the card would be felt on a board of a thousand.
    (row.light, row.rule, row.since) = (
      light, cards[standing].issue.rule, cards[standing].issue.breached
    )
    if cards[standing].replied == nil, let last = cards[standing].replyBy {
      row.replyBy = last
      row.left = Int64(
        context.day <= last
          ? try context.calendar.count(after: context.day, through: last)
          : -(try context.calendar.count(after: last, through: context.day)))
    }
    return row
  }

  /// Its warnings and cards as the monthly accounting takes them. What was not served yet is taken as unanswered from
  /// its issue on.
  func accounted(in register: Register) -> [Supervision.SupervisedCard] {
    guard let source else { return [] }
    let clock = period.isEmpty ? clock : clock + "-" + period
    let unit = register.unitCode(unit)
    return cards.map { card in
      var row = Supervision.SupervisedCard(
        unit: unit.isEmpty ? "-" : unit, number: source.description, clock: clock,
        rule: card.issue.rule.rawValue, severity: card.severity,
        breached: DayOrMoment(card.issue.breached),
        served: card.served.map { DayOrMoment($0) } ?? DayOrMoment(card.issue.issued))
      row.answered = card.replied.map { DayOrMoment($0) }
      row.lifted = card.lifted.map { DayOrMoment($0) }
      return row
    }
  }
}

extension Incident.Card {
  fileprivate var shown: Supervision.IssuedCard {
    var shown = Supervision.IssuedCard()
    (shown.severity, shown.rule, shown.ruleChinese) = (severity, issue.rule, issue.rule.chinese)
    (shown.breached, shown.issued, shown.served) = (issue.breached, issue.issued, served)
    (shown.ended, shown.replyBy, shown.finishBy) = (wasEnded, replyBy, finishBy)
    (shown.replied, shown.lifted, shown.lines) = (replied, lifted, issue.lines)
    return shown
  }
}
