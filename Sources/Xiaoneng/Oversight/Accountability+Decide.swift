extension Accountability {
  /// The events that `command` causes, in order, appended to `ruling`.
  ///
  /// - Throws: the first rule broken, in the order the rules stand below.
  func decide(
    _ command: Supervision.RecordCommand, in context: Context, into ruling: inout Ruling
  ) throws(Refusal) {
    switch command {
    case .notify(let data): try notify(data, context, &ruling)
    case .reply(let data): try reply(data, &ruling)
    case .correct(let data): try correct(data, &ruling)
    case .hear(let data): try hear(data, &ruling)
    case .determine(let data): try determine(data, context, &ruling)
    case .serve(let data): try serve(data, context, &ruling)
    case .appeal(let data): try appeal(data, context, &ruling)
    case .answerAppeal(let data): try answerAppeal(data, context, &ruling)
    case .execute(let data): try execute(data, context, &ruling)
    case .close: try close(context, &ruling)
    case .erase(let data): try erase(data, &ruling)
    }
    try ruling.legible()
  }

  /// Telling those concerned counts the cards of the year, so that everything due by then happens first. Whoever
  /// determines or answers an appeal must not have handled the matter.
  func needs(for command: Supervision.RecordCommand, in context: Context) -> Needs? {
    switch command {
    case .notify:
      guard let year = yearOfBreach(context) else { return nil }
      return Needs(facts: year, elapsesEverything: true)
    case .determine, .answerAppeal: return Needs(authors: proposal.source)
    case .reply, .correct, .hear, .serve, .appeal, .execute, .close, .erase: return nil
    }
  }

  /// From the first day of the year to the breach.
  private func yearOfBreach(_ context: Context) -> ReportPeriod? {
    let breach = proposal.breached.day(offsetMinutes: context.offsetMinutes)
    guard let first = Day(year: breach.parts.year, month: 1, day: 1) else { return nil }
    return ReportPeriod(from: first, through: breach, unit: proposal.unit)
  }

  private func require(_ phases: Supervision.RecordPhase...) throws(Refusal) {
    guard phases.contains(phase) else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
  }

  private func requireReason(_ reason: String, _ field: String = "reason") throws(Refusal) {
    try requireText(reason, field, article: "rule:supervision")
  }

  // MARK: - Telling and hearing

  // Those concerned are named with the part they had, and told what the rule set gives for it.
  private func notify(
    _ data: Supervision.Naming, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.proposed)
    guard (1...32).contains(data.persons.count) else {
      throw Refusal(.tooMany, field: "persons", detail: "1…32 ≠ \(data.persons.count)")
    }
    for (place, person) in data.persons.enumerated() {
      guard let known = context.register.person(person.person) else {
        throw Refusal(.actorUnknown, field: "persons[\(place)]", detail: person.person)
      }
      guard unit < 0 || context.register.unit(context.register.persons[Int(known)].unit) == unit
      else { throw Refusal(.notYourUnit, field: "persons[\(place)]", detail: person.person) }
      guard !data.persons[..<place].contains(where: { $0.person == person.person }) else {
        throw Refusal(.alreadyExists, field: "persons[\(place)]", detail: person.person)
      }
      guard person.person != context.actor.id else {
        throw Refusal(.mustStandAside, field: "actor.id")
      }
    }
    try requireDocument(data.documentNumber, "rule:supervision")
    guard let year = yearOfBreach(context) else { throw Refusal(.dateOutOfRange, field: "at") }
    var record = Supervision.Named()
    (record.persons, record.documentNumber) = (data.persons, data.documentNumber)
    record.replyBy =
      try context.calendar.adding(Int(context.profile.supervision.replyDays), to: context.day).day
    record.from = year.from
    var (reds, yellows) = (Int64(0), Int64(0))
    for fact in context.fetched?.facts ?? [] where fact.key.unit == proposal.unit {
      switch fact.key.measure {
      case .supervision(.redCards): reds += fact.value
      case .supervision(.redLifted): reds -= fact.value
      case .supervision(.yellowCards): yellows += fact.value
      case .supervision(.yellowLifted): yellows -= fact.value
      default: break
      }
    }
    (record.reds, record.yellows) = (Int32(clamping: reds), Int32(clamping: yellows))
    let forms =
      proposal.card == nil
      ? context.profile.forms(of: proposal.rule)
      : context.profile.supervision.rung(reds: record.reds, yellows: record.yellows)?.forms
    record.forms = forms ?? []
    record.lines = [
      Supervision.Line(
        chinese: "自\(year.from)至\(year.through)，本单位红牌\(reds)次、黄牌\(yellows)次（已撤销的不计）",
        english:
          "from \(year.from) through \(year.through): \(reds) red and \(yellows) yellow cards, without lifted ones"
      ),
      Supervision.Line(
        chinese: "对应形式："
          + (record.forms.isEmpty ? "无" : record.forms.map(\.chinese).joined(separator: "、")),
        english: "gives: "
          + (record.forms.isEmpty ? "none" : record.forms.map(\.rawValue).joined(separator: ", ")),
        article: Law.line(
          "rule:supervision supervision." + (proposal.card == nil ? "faults" : "ladder"),
          on: context.day, under: context.rules.setting)),
    ]
    ruling.events.append(.accountability(.notified(record)))
  }

  private func reply(_ data: Supervision.RecordReply, _ ruling: inout Ruling) throws(Refusal) {
    try require(.notified, .silent)
    try requireReason(data.text, "text")
    ruling.events.append(.accountability(.replied(data)))
  }

  // Put right before it was determined: that speaks for the unit.
  private func correct(_ data: Reason, _ ruling: inout Ruling) throws(Refusal) {
    try require(.proposed, .notified, .replied, .silent)
    guard corrected == nil else { throw Refusal(.alreadyDone) }
    try requireReason(data.reason)
    ruling.events.append(.accountability(.corrected(data)))
  }

  // 政务处分法 art 43: those concerned are heard before it.
  private func hear(_ data: Supervision.Heard, _ ruling: inout Ruling) throws(Refusal) {
    try require(.notified, .replied, .silent)
    guard !isHeard else { throw Refusal(.alreadyDone) }
    try requireDocument(data.documentNumber, "rule:supervision")
    try requireText(
      data.opinion, "opinion", article: "rule:supervision", most: String.longestField)
    var record = Supervision.HeardRecord()
    record.documentNumber = data.documentNumber
    record.opinion = ruling.commit("hearing", Words(text: data.opinion))
    ruling.events.append(.accountability(.heard(record)))
  }

  // MARK: - Determining

  // Determined by a person who has no part in it: neither one concerned, nor of the unit, nor one who handled it.
  private func determine(
    _ data: Supervision.Determination, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    var data = data
    data.by = context.actor.id
    guard isUndetermined, let named else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
    try standAside(context)
    guard isAnswered else { throw Refusal(.unheard, field: "reply") }
    try requireReason(data.reason)
    try requireDocument(data.documentNumber, "rule:supervision")
    // What rests on a card that no longer stands is lifted.
    guard !isLifted || data.outcome == .lifted else {
      throw Refusal(.wrongPhase, field: "outcome", detail: "lifted")
    }
    guard data.outcome != .lifted else {
      guard data.consequences.isEmpty else { throw Refusal(.formNotGiven, field: "consequences") }
      ruling.events.append(.accountability(.determined(data)))
      return
    }
    try check(data.consequences, named, context)
    if data.outcome == .reduced {
      // Lighter than the rule set gives: at least one form below the heaviest of the rung.
      let most = named.forms.map(\.weight).max() ?? 0
      guard data.consequences.allSatisfy({ $0.form.weight < most }) else {
        throw Refusal(.formNotGiven, field: "outcome", detail: "reduced")
      }
    }
    let bar = context.profile.supervision.heardFrom.weight
    guard isHeard || data.consequences.allSatisfy({ $0.form.weight < bar }) else {
      throw Refusal(.unheard, field: "hearing")
    }
    ruling.events.append(.accountability(.determined(data)))
  }

  /// Whoever decides is no one concerned, neither of the unit nor was since the rule was broken, and has
  /// handled nothing of it.
  private func standAside(_ context: Context) throws(Refusal) {
    let actor = context.actor
    guard !concerns(actor.id), !context.isOf(unit: unit, since: proposal.breached),
      !(context.fetched?.authors.contains(actor.id) ?? false)
    else { throw Refusal(.mustStandAside, field: "actor.id") }
  }

  /// Forms that the rule set gives for it, or lighter ones, of those concerned, each once.
  private func check(
    _ consequences: [Supervision.Consequence], _ named: Supervision.Named, _ context: Context
  ) throws(Refusal) {
    guard (1...64).contains(consequences.count) else {
      throw Refusal(.formNotGiven, field: "consequences", detail: "1…64")
    }
    let most = named.forms.map(\.weight).max() ?? -1
    for (place, one) in consequences.enumerated() {
      guard concerns(one.person) else {
        throw Refusal(.notConcerned, field: "consequences[\(place)]", detail: one.person)
      }
      guard one.form.weight <= most else {
        throw Refusal(.formNotGiven, field: "consequences[\(place)]", detail: one.form.rawValue)
      }
      guard
        !consequences[..<place].contains(where: { $0.person == one.person && $0.form == one.form })
      else { throw Refusal(.alreadyExists, field: "consequences[\(place)]") }
      if let ends = one.ends, !ends.isInRange || ends <= context.day {
        throw Refusal(.badDate, field: "consequences[\(place)].ends", detail: "\(ends)")
      }
    }
  }

  // The clock of appeal is that of the heaviest act.
  private func serve(
    _ data: Supervision.CardService, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.determined)
    try requireDocument(data.documentNumber, "rule:supervision")
    let act = consequences.map(\.form).max { $0.weight < $1.weight }?.act ?? .accountability
    guard let clock = context.profile.supervision.appeals.first(where: { $0.act == act }) else {
      throw Refusal(.rulesInvalid, field: "supervision.appeals", detail: act.rawValue)
    }
    var record = Supervision.RecordServed()
    (record.documentNumber, record.act, record.basis) = (data.documentNumber, act, clock.basis)
    record.appealBy =
      try LegalClock(start: context.day, budget: clock.ask).due(in: context.calendar).day
    ruling.events.append(.accountability(.served(record)))
  }

  // MARK: - Appeal

  // By someone concerned, or by the head of the unit; it suspends nothing.
  private func appeal(
    _ data: Reason, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    guard let served, phase == .served || phase == .executed else {
      throw Refusal(.wrongPhase, detail: phase.rawValue)
    }
    guard !wasAppealed else { throw Refusal(.alreadyDone) }
    guard concerns(context.actor.id) || context.actor.role == .organHead else {
      throw Refusal(.notConcerned, field: "actor.id")
    }
    guard context.day <= served.appealBy else {
      throw Refusal(
        .tooLate, article: "rule:supervision supervision.appeals", field: "at",
        detail: "\(context.day) > \(served.appealBy)")
    }
    try requireReason(data.reason)
    guard let clock = context.profile.supervision.appeals.first(where: { $0.act == served.act })
    else { throw Refusal(.rulesInvalid, field: "supervision.appeals") }
    var record = Supervision.RecordAppealed()
    record.reason = data.reason
    record.answerBy =
      try LegalClock(start: context.day, budget: clock.answer).due(in: context.calendar).day
    ruling.events.append(.accountability(.appealed(record)))
  }

  // Never made worse; and answered by someone else than who determined it.
  private func answerAppeal(
    _ data: Supervision.AppealRuling, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.appealed)
    try standAside(context)
    guard context.actor.id != determinedBy, let named else {
      throw Refusal(.mustStandAside, field: "actor.id")
    }
    try requireReason(data.reason)
    try requireDocument(data.documentNumber, "rule:supervision")
    switch data.result {
    case .upheld, .annulled:
      guard data.consequences.isEmpty else {
        throw Refusal(.formNotGiven, field: "consequences", detail: data.result.rawValue)
      }
    case .changed:
      try check(data.consequences, named, context)
      for (place, one) in data.consequences.enumerated() {
        let before = consequences.filter { $0.person == one.person }.map(\.form.weight).max() ?? -1
        guard one.form.weight <= before else {
          throw Refusal(
            .worseOnAppeal, field: "consequences[\(place)]", detail: one.form.rawValue)
        }
      }
      guard Set(data.consequences.map(\.key)) != Set(consequences.map(\.key)) else {
        throw Refusal(.alreadyDone, field: "consequences")
      }
    }
    ruling.events.append(.accountability(.appealAnswered(data)))
  }

  // MARK: - The end

  private func execute(
    _ data: Supervision.CardService, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.served)
    guard !isExecuted, !consequences.isEmpty else {
      throw Refusal(.wrongPhase, detail: phase.rawValue)
    }
    try requireDocument(data.documentNumber, "rule:supervision")
    ruling.events.append(.accountability(.executed(data)))
  }

  // 销号: once no appeal runs or may still be made, it is carried out where anyone answers for it, and every effect has
  // ended.
  private func close(_ context: Context, _ ruling: inout Ruling) throws(Refusal) {
    try require(.served, .executed)
    guard let served, wasAppealed || context.day > served.appealBy else {
      throw Refusal(
        .appealOpen, article: "rule:supervision supervision.appeals",
        detail: served.map { "≤ \($0.appealBy)" })
    }
    guard consequences.isEmpty || isExecuted else {
      throw Refusal(.wrongPhase, detail: phase.rawValue)
    }
    ruling.events.append(.accountability(.closed(Nothing())))
  }

  private func erase(_ data: PersonalErasure, _ ruling: inout Ruling) throws(Refusal) {
    try require(.closed)
    try requireReason(data.reason)
    ruling.erase(data)
  }

  // MARK: - What the incident orders

  func follow(_ order: FollowUp, in context: Context, into ruling: inout Ruling) {
    for event in order.events {
      guard case .accountability(let event) = event else { continue }
      switch event {
      case .proposed where phase == .none: ruling.events.append(.accountability(event))
      case .cardLifted where phase != .none && phase != .closed && !isLifted:
        ruling.events.append(.accountability(event))
      default: continue
      }
    }
  }
}

extension Supervision.Consequence {
  fileprivate struct Key: Hashable {
    var person: String
    var form: Supervision.Form
    var ends: Day?
  }
  fileprivate var key: Key { Key(person: person, form: form, ends: ends) }
}

extension SupervisionProfile {
  /// The rung that so many cards of a year lead to: of those reached the one with the most red cards, then yellow ones.
  func rung(reds: Int32, yellows: Int32) -> Supervision.Rung? {
    ladder.filter { $0.reds <= reds && $0.yellows <= yellows }
      .max { ($0.reds, $0.yellows) < ($1.reds, $1.yellows) }
  }
}
