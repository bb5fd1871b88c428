extension Engine {
  /// Decides and records a command about a case.
  func run(
    _ command: Cases.Command, _ request: CommandRequest, _ context: Context, _ reach: Policy.Reach
  ) throws -> Outcome.Done {
    guard let slot = try slot(for: command, request) else {
      return try open(command, request, context)
    }
    let lastAt = self.lastAt(of: slot, on: cases)
    guard request.at >= lastAt else {
      throw Refusal(.timeWentBack, field: "at", detail: "\(lastAt)")
    }
    try allow(request.actor, reach, slot)
    if case .import(let data) = command { return try importAgain(data, slot, context) }
    if case .submit(let data) = command { try handIn(data, request.actor, slot) }
    if case .erase(let data) = command,
      try personal(of: cases.slots[slot].head.key, slot: data.slot) == nil
    {
      throw try absence(of: data.slot, in: cases.slots[slot].head.key)
    }
    // Whatever fell due before this moment happens first, swept or not.
    try elapse(slot, on: cases, through: request.at)
    let ruling: Ruling
    if let needs = needs(of: command, on: &cases.slots[slot].state, in: context) {
      // What is fetched may be cases too: none is lent while it is.
      let context = try self.context(context, needing: needs)
      ruling = try decide(command, on: &cases.slots[slot].state, in: context)
    } else {
      // Nearly every command: the context as it came, since a copy of it would be felt.
      ruling = try decide(command, on: &cases.slots[slot].state, in: context)
    }
    return try record(ruling, on: slot, of: cases, in: context)
  }

  /// The case a command is about; nil when the command opens a new one.
  private func slot(for command: Cases.Command, _ request: CommandRequest) throws -> Int? {
    let opens: Bool
    switch command {
    case .draft, .submit, .import: opens = true
    case .fixOnSpot, .notifyCorrections, .supplement, .reject, .accept, .pause, .resume,
      .tellHearing, .askHearing, .scheduleHearing, .extend, .advance, .inspect, .charge, .decide,
      .issue, .serve, .rate, .contactRater, .repairRating, .contestRating, .ruleRating, .withdraw,
      .refer, .void, .verify, .revoke, .archive, .erase:
      opens = false
    }
    guard let key = request.dossier else {
      if opens { return nil }
      throw Refusal(.caseNotFound, field: "dossier")
    }
    guard key.kind == .case else { throw Refusal(.caseNotFound, field: "dossier") }
    if let slot = try slot(of: key, on: cases) { return slot }
    if case .import = command { return nil }
    throw Refusal(.caseNotFound, field: "dossier", detail: key.id)
  }

  /// Deciding changes nothing; the state is lent in place, since a copy of it would cost more.
  private func decide(
    _ command: Cases.Command, on state: inout ApprovalCase, in context: Context
  ) throws -> Ruling {
    try ruled { try state.decide(command, in: context, into: &$0) }
  }

  private func needs(
    of command: Cases.Command, on state: inout ApprovalCase, in context: Context
  ) -> Needs? {
    state.needs(for: command, in: context)
  }

  private func allow(_ actor: Principal, _ reach: Policy.Reach, _ slot: Int) throws(Refusal) {
    switch reach {
    case .any: return
    case .ownUnit:
      let unit = cases.slots[slot].state.unit
      guard unit >= 0, register.unitCode(unit) == actor.unit else {
        throw Refusal(.notYourUnit, field: "actor.unit", detail: actor.unit)
      }
    case .ownCase:
      let account = cases.slots[slot].state.account
      guard !account.isEmpty, account == actor.id else {
        throw Refusal(.notYourCase, field: "actor.id")
      }
    case .assigned, .registrar: throw Refusal(.notYourCase, field: "actor.id")
    }
  }

  /// Opens a case, and numbers it gap-free within item and day.
  private func open(
    _ command: Cases.Command, _ request: CommandRequest, _ context: Context
  ) throws -> Outcome.Done {
    var state = ApprovalCase()
    let ruling = try decide(command, on: &state, in: context)
    let key: DossierKey
    switch command {
    case .draft(let data), .submit(let data):
      try handIn(data, request.actor, nil)
      key = try number(item: data.item, on: context.day)
    case .import:
      guard let given = request.dossier else { throw Refusal(.caseNotFound, field: "dossier") }
      key = given
      if try !hasImports() { changes.counters[ApprovalCase.imports] = 1 }
      importsKnown = true
    case .fixOnSpot, .notifyCorrections, .supplement, .reject, .accept, .pause, .resume,
      .tellHearing, .askHearing, .scheduleHearing, .extend, .advance, .inspect, .charge, .decide,
      .issue, .serve, .rate, .contactRater, .repairRating, .contestRating, .ruleRating, .withdraw,
      .refer, .void, .verify, .revoke, .archive, .erase:
      throw Refusal(.caseNotFound, field: "dossier")
    }
    let slot = cases.remember(DossierHead(new: key), state)
    return try record(ruling, on: slot, of: cases, in: context)
  }

  /// A window takes applications for its own unit's items; anyone else hands in under their own account,
  /// and finishes only their own draft.
  private func handIn(_ data: Cases.Application, _ actor: Principal, _ draft: Int?) throws {
    if actor.role.isOfficer {
      guard let place = register.item(data.item), let entry = register.entry(item: place),
        register.unit(actor.unit) == entry.unit
      else { throw Refusal(.notYourUnit, field: "data.item", detail: data.item) }
      return
    }
    guard data.account == actor.id else { throw Refusal(.notYourCase, field: "data.account") }
    if let draft, cases.slots[draft].state.account != actor.id {
      throw Refusal(.notYourCase, field: "dossier")
    }
  }

  /// 办件编号: item, day and a serial number that has no gaps (DOMAIN §10.5).
  private func number(item: String, on day: Day) throws -> DossierKey {
    let name = "case/" + item + "/" + day.description
    var last = try lastGiven(name)
    let parts = day.parts
    while true {
      guard last < .max else { throw Fault(.storeCorrupt, field: "counter") }
      last += 1
      let number = try CaseNumber(
        item: item, year: parts.year, month: parts.month, day: parts.day, sequence: Int(last))
      let key = DossierKey(.case, number.text)
      // A case of another system may have been taken in under a number of ours.
      if try !hasImports() || slot(of: key, on: cases) == nil {
        changes.counters[name] = last
        return key
      }
    }
  }

  private func hasImports() throws(Fault) -> Bool {
    if changes.counters[ApprovalCase.imports] != nil || importsKnown { return true }
    if importsLooked { return false }
    importsKnown = try store.counter(ApprovalCase.imports) > 0
    importsLooked = true
    return importsKnown
  }
}
