extension Engine {
  /// Decides and records a command about a complaint.
  ///
  /// A complaint that the actor may have no part in is refused in the words for one that does not exist.
  func run(
    _ command: Complaints.Command, _ request: CommandRequest, _ context: Context
  ) throws -> Outcome.Done {
    switch command {
    case .register, .open311Post:
      guard request.dossier == nil else { throw Refusal(.alreadyExists, field: "dossier") }
      return try openComplaint(command, context)
    case .submit, .accept, .refuse, .forward, .join, .split, .dispatch, .return,
      .askExplanation, .explain, .addEvidence, .extend, .supervise, .report, .redo, .close, .reply,
      .followUp, .rate, .askReview, .answerReview, .withdraw, .reportRetaliation,
      .settleRetaliation, .publish, .correct, .hold, .release, .recordLeak, .erase:
      break
    }
    let reaches = try options.policy.reaches(of: request.actor, word: command.word)
    let slot = try complaint(request.dossier, for: request.actor, within: reaches, context).slot
    let key = complaints.slots[slot].head.key
    let lastAt = self.lastAt(of: slot, on: complaints)
    guard request.at >= lastAt else {
      throw Refusal(.timeWentBack, field: "at", detail: "\(lastAt)")
    }
    if case .erase(let data) = command, try personal(of: key, slot: data.slot) == nil {
      throw try absence(of: data.slot, in: key)
    }
    try elapse(slot, on: complaints, through: request.at)
    let state = complaints.slots[slot].state
    let context = try self.context(
      context, needing: state.needs(for: command, in: context))
    let ruling = try ruled { try state.decide(command, in: context, into: &$0) }
    var done = try record(ruling, on: slot, of: complaints, in: context)
    if case .erase(let data) = command, data.slot == "complainant" {
      done.stillHeld = try stillHeld(besides: key, context)
    }
    return done
  }

  /// The complaint named `key`, where the actor may reach it, and how much of it they see.
  func complaint(
    _ key: DossierKey?, for actor: Principal, within reaches: [Policy.Reach], _ context: Context
  ) throws -> (slot: Int, depth: Complaint.Depth) {
    guard let key, key.kind == .complaint, let slot = try slot(of: key, on: complaints),
      let depth = try depth(of: slot, for: actor, within: reaches, context)
    else { throw Refusal(.complaintNotFound, field: "dossier") }
    return (slot, depth)
  }

  /// How much of a complaint the actor may see; nil for nothing at all.
  func depth(
    of slot: Int, for actor: Principal, within reaches: [Policy.Reach], _ context: Context
  ) throws -> Complaint.Depth? {
    let state = complaints.slots[slot].state
    let isInvolved =
      actor.role.isOfficer
      && state.conflicts(with: actor.id, role: actor.role, unit: actor.unit, in: register)
    for reach in reaches {
      switch reach {
      case .any: if !isInvolved { return .inside }
      case .assigned:
        if !isInvolved, state.isAssigned(actor, on: context.day, in: register) { return .inside }
      case .registrar: if !isInvolved, state.registrar == actor.id { return .inside }
      case .ownCase:
        let key = complaints.slots[slot].head.key
        if let account = try complainant(of: key)?.account, !account.isEmpty, account == actor.id {
          return .own
        }
      case .ownUnit:
        // The unit learns of a complaint when it is asked to explain. The persons it is about may answer.
        if !state.asked.isEmpty, state.unit >= 0, register.unitCode(state.unit) == actor.unit {
          return .asked
        }
      }
    }
    return nil
  }

  /// The complaints that were split off this one, or that this one was split off from, and that still hold who
  /// complains; in the order of their numbers. 个人信息保护法 art 47.
  private func stillHeld(besides key: DossierKey, _ context: Context) throws -> [DossierKey] {
    var found: Set<DossierKey> = [key]
    var open = [key]
    var held: [DossierKey] = []
    while let next = open.popLast() {
      guard let slot = try slot(of: next, on: complaints) else { continue }
      for part in complaints.slots[slot].state.parts where found.insert(part).inserted {
        open.append(part)
        if try complainant(of: part) != nil { held.append(part) }
      }
    }
    return held.sorted()
  }

  /// Who complains; nil where anonymous, or erased.
  func complainant(of key: DossierKey) throws(Fault) -> Complaints.Complainant? {
    try kept(Complaints.Complainant.self, of: key, slot: "complainant")
  }

  /// Opens a complaint, and numbers it gap-free within the year.
  private func openComplaint(
    _ command: Complaints.Command, _ context: Context
  ) throws -> Outcome.Done {
    let state = Complaint()
    let context = try self.context(
      context, needing: state.needs(for: command, in: context))
    let ruling = try ruled { try state.decide(command, in: context, into: &$0) }
    guard case .complaint(.registered(let data)) = ruling.events.first else {
      throw Refusal(.complaintNotFound, field: "dossier")
    }
    let year = context.day.parts.year
    let name = Complaint.counter(data.kind, year: year)
    let last = try lastGiven(name)
    let key = DossierKey(.complaint, Complaint.number(data.kind, year: year, last + 1))
    let slot = complaints.remember(DossierHead(new: key), state)
    do {
      let done = try record(ruling, on: slot, of: complaints, in: context)
      changes.counters[name] = last + 1
      return done
    } catch {
      complaints.forgetLast()
      throw error
    }
  }

  // MARK: - Published tables and the hotline

  func run(
    _ command: Complaints.BulletinCommand, _ request: CommandRequest, _ context: Context
  ) throws -> Outcome.Done {
    guard let key = request.dossier, key.kind == .bulletin else {
      throw Refusal(.notFound, field: "dossier", detail: "bulletin/…")
    }
    let slot = try slot(of: key, on: bulletins)
    let state = slot.map { bulletins.slots[$0].state } ?? ComplaintBulletin()
    let context = try self.context(
      context, needing: state.needs(for: command, in: context))
    let ruling = try ruled { try state.decide(command, in: context, into: &$0) }
    if let slot, request.at < lastAt(of: slot, on: bulletins) {
      throw Refusal(.timeWentBack, field: "at")
    }
    return try record(
      ruling, on: slot ?? bulletins.remember(DossierHead(new: key), state), of: bulletins,
      in: context)
  }

  func run(
    _ command: Complaints.HotlineCommand, _ request: CommandRequest, _ context: Context
  ) throws -> Outcome.Done {
    guard let key = request.dossier, key.kind == .hotline, key.id == context.day.description else {
      throw Refusal(.notFound, field: "dossier", detail: "hotline/\(context.day)")
    }
    let slot = try slot(of: key, on: hotlines)
    if let slot, request.at < lastAt(of: slot, on: hotlines) {
      throw Refusal(.timeWentBack, field: "at")
    }
    let state = slot.map { hotlines.slots[$0].state } ?? HotlineDay()
    let ruling = try ruled { try state.decide(command, in: context, into: &$0) }
    return try record(
      ruling, on: slot ?? hotlines.remember(DossierHead(new: key), state), of: hotlines,
      in: context)
  }
}
