extension Engine {
  /// Decides and records a command about a penalty case.
  ///
  /// A case that the actor may have no part in is refused in the words for one that does not exist.
  func run(
    _ command: Penalties.Command, _ request: CommandRequest, _ context: Context
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
    let state = penalties.slots[slot].state
    let context = try self.context(
      context, needing: state.needs(for: command, in: context))
    let ruling = try ruled { try state.decide(command, in: context, into: &$0) }
    return try record(ruling, on: slot, of: penalties, in: context)
  }

  /// The case named `key`, where the actor may reach it with `word`.
  func penalty(_ key: DossierKey?, for actor: Principal, word: String) throws -> Int {
    let reaches = try options.policy.reaches(of: actor, word: word)
    guard let key, key.kind == .penalty, let slot = try slot(of: key, on: penalties),
      sees(actor, penalties.slots[slot].state, reaches)
    else { throw Refusal(.penaltyNotFound, field: "dossier") }
    return slot
  }

  func sees(_ actor: Principal, _ state: Penalty, _ reaches: [Policy.Reach]) -> Bool {
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
  private func openPenalty(_ command: Penalties.Command, _ context: Context) throws -> Outcome.Done
  {
    let ruling = try ruled { try Penalty().decide(command, in: context, into: &$0) }
    let year = context.day.parts.year
    let name = Penalty.counter(year: year)
    let last = try lastGiven(name)
    let key = DossierKey(.penalty, Penalty.number(year: year, last + 1))
    let slot = penalties.remember(DossierHead(new: key), Penalty())
    do {
      let done = try record(ruling, on: slot, of: penalties, in: context)
      changes.counters[name] = last + 1
      return done
    } catch {
      penalties.forgetLast()
      throw error
    }
  }

  // MARK: - Messages

  /// Who a case is about; nil where erased.
  func subject(of key: DossierKey) throws(Fault) -> Cases.Applicant? {
    try kept(Cases.Applicant.self, of: key, slot: "subject")
  }

  /// A message about a penalty: to the subject, or to the unit's desk.
  func penaltyWords(of notice: Notice) throws(Fault) -> OutgoingNotice {
    let subject = try subject(of: notice.dossier) ?? Cases.Applicant()
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
