extension Engine {
  /// Decides and records a command about a penalty case.
  ///
  /// A case that the actor may have no part in is refused in the words for one that does not exist.
  func run(
    _ command: PenaltyCommand, _ request: Request, _ context: Context
  ) throws -> Outcome.Done {
    if case .open = command {
      guard request.dossier == nil else { throw Refusal(.alreadyExists, field: "dossier") }
      return try openPenalty(command, context)
    }
    let slot = try penalty(request.dossier, for: request.actor, word: command.word)
    let lastAt = self.lastAt(of: slot, on: penalties)
    guard request.at >= lastAt else {
      throw Refusal(.timeWentBack, field: "at", detail: "\(lastAt)")
    }
    let key = penalties.slots[slot].head.key
    if case .erase(let data) = command, try personal(of: key, slot: data.slot) == nil {
      throw try absence(of: data.slot, in: key)
    }
    // Whatever fell due before this moment happens first, swept or not.
    try elapse(slot, on: penalties, through: request.at)
    ruling.reset()
    try penalties.slots[slot].state.decide(command, in: context, into: &ruling)
    try compareWithLike(context)
    _ = try legible()
    return try record(on: slot, of: penalties, in: context)
  }

  /// The case named `key`, where the actor may reach it with `word`.
  func penalty(_ key: DossierKey?, for actor: Actor, word: String) throws -> Int {
    let reaches = try options.policy.reaches(of: actor, word: word)
    guard let key, key.kind == .penalty, let slot = try slot(of: key, on: penalties),
      sees(actor, penalties.slots[slot].state, reaches)
    else { throw Refusal(.penaltyNotFound, field: "dossier") }
    return slot
  }

  func sees(_ actor: Actor, _ state: Penalty, _ reaches: [Policy.Reach]) -> Bool {
    reaches.contains { reach in
      switch reach {
      case .any: true
      case .ownUnit: state.unit >= 0 && register.unitCode(state.unit) == actor.unit
      case .ownCase: !state.account.isEmpty && state.account == actor.id
      case .assigned, .registrar: false
      }
    }
  }

  /// Opens a case, and numbers it gap-free within the year.
  private func openPenalty(_ command: PenaltyCommand, _ context: Context) throws -> Outcome.Done {
    ruling.reset()
    try Penalty().decide(command, in: context, into: &ruling)
    _ = try legible()
    let year = context.day.parts.year
    let name = Penalty.counter(year: year)
    let last = try changes.counters[name] ?? store.counter(name)
    let key = DossierKey(.penalty, Penalty.number(year: year, last + 1))
    let slot = penalties.remember(DossierHead(new: key), Penalty())
    do {
      let done = try record(on: slot, of: penalties, in: context)
      changes.counters[name] = last + 1
      return done
    } catch {
      penalties.forgetLast()
      throw error
    }
  }

  /// Holds a proposal against like cases of the last year: the same violation in the same band, punished
  /// anywhere in the city. Too far from their mean asks for a reason. DOMAIN §7.2, 行政处罚法 art 34.
  private func compareWithLike(_ context: Context) throws {
    guard case .penalty(.proposed(var data)) = ruling.events.last, data.band != .none else {
      return
    }
    let rules = context.profile.penalty
    var (count, sum): (Int64, Int64) = (0, 0)
    let year = Period(
      from: try context.day.adding(months: -12), through: context.day, item: data.benchmark)
    for fact in try facts(of: year) {
      if fact.key.measure == .penalty(.punished(data.band)) { count &+= fact.value }
      if fact.key.measure == .penalty(.fined(data.band)) { sum &+= fact.value }
    }
    guard count >= Int64(rules.likeLeast) else { return }
    data.likeCases = count
    data.likeMean = sum / count
    // |fine − mean| > share · mean, without a quotient.
    let distance = Int128(abs(data.fine - data.likeMean)) * Int128(Scheme.whole)
    data.deviates = distance > Int128(data.likeMean) * Int128(rules.likeShare)
    ruling.events[ruling.events.count - 1] = .penalty(.proposed(data))
  }

  // MARK: - Messages

  /// Who a case is about; nil where erased.
  func subject(of key: DossierKey) throws(Fault) -> Applicant? {
    try kept(Applicant.self, of: key, slot: "subject")
  }

  /// A message about a penalty: to the subject, or to the unit's desk.
  func penaltyWords(of notice: Notice) throws(Fault) -> OutgoingNotice {
    let subject = try subject(of: notice.dossier) ?? Applicant()
    var outgoing = OutgoingNotice(notice)
    switch notice.channel {
    case .sms: outgoing.to = subject.phone
    case .web:
      let slot = try slot(of: notice.dossier, on: penalties)
      outgoing.to = slot.map { penalties.slots[$0].state.account } ?? ""
    case .desk: outgoing.to = notice.values.last ?? ""
    }
    outgoing.text = notice.template.text(
      values: notice.values, name: subject.name.isEmpty ? "当事人" : subject.name)
    return outgoing
  }
}

extension PenaltyCommand {
  /// The command with personal data left out.
  var withoutPersonal: PenaltyCommand {
    switch self {
    case .open(var data):
      data.subject = Applicant()
      data.fact = ""
      return .open(data)
    case .defend: return .defend(PenaltyDefence())
    case .hear(var data):
      data.opinion = ""
      return .hear(data)
    case .serve(var data):
      (data.receiver, data.witness) = ("", "")
      return .serve(data)
    case .circumstance, .propose, .notify, .askHearing, .callHearing, .review, .approve, .putOff,
      .pay, .appeal, .answerAppeal, .close, .withdraw, .erase:
      return self
    }
  }
}
