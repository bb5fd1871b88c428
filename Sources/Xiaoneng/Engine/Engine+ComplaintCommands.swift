extension Engine {
  /// Decides and records a command about a complaint.
  ///
  /// A complaint that the actor may have no part in is refused in the words for one that does not exist.
  func run(
    _ command: ComplaintCommand, _ request: Request, _ context: Context
  ) throws -> Outcome.Done {
    switch command {
    case .register, .post:
      guard request.dossier == nil else { throw Refusal(.alreadyExists, field: "dossier") }
      return try openComplaint(command, context)
    case .submit, .accept, .refuse, .forward, .join, .split, .dispatch, .giveBack,
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
    ruling.reset()
    try complaints.slots[slot].state.decide(command, in: context, into: &ruling)
    switch command {
    case .join(let data): return try join(slot, to: data.first, context)
    case .split(let data): return try split(slot, data, context)
    case .close, .withdraw, .register, .post, .submit, .accept, .refuse, .forward, .dispatch,
      .giveBack, .askExplanation, .explain, .addEvidence, .extend, .supervise, .report, .redo,
      .reply, .followUp, .rate, .askReview, .answerReview, .reportRetaliation,
      .settleRetaliation, .publish, .correct, .hold, .release, .recordLeak, .erase:
      var done = try recordComplaint(slot, context)
      if case .erase(let data) = command, data.slot == "complainant" {
        done.stillHeld = try stillHeld(besides: key, context)
      }
      try echo(slot, context)
      try mark(slot, command, context)
      return done
    }
  }

  /// The complaint named `key`, where the actor may reach it, and how much of it they see.
  func complaint(
    _ key: DossierKey?, for actor: Actor, within reaches: [Policy.Reach], _ context: Context
  ) throws -> (slot: Int, depth: Complaint.Depth) {
    guard let key, key.kind == .complaint, let slot = try slot(of: key, on: complaints),
      let depth = try depth(of: slot, for: actor, within: reaches, context)
    else { throw Refusal(.complaintNotFound, field: "dossier") }
    return (slot, depth)
  }

  /// How much of a complaint the actor may see; nil for nothing at all.
  func depth(
    of slot: Int, for actor: Actor, within reaches: [Policy.Reach], _ context: Context
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
  func complainant(of key: DossierKey) throws(Fault) -> Complainant? {
    try kept(Complainant.self, of: key, slot: "complainant")
  }

  // MARK: - Opening

  private func openComplaint(
    _ command: ComplaintCommand, _ context: Context
  ) throws -> Outcome.Done {
    if case .register(let data) = command, let concerns = data.concerns,
      context.actor.role.isOfficer, try slot(of: concerns, on: cases) == nil
    {
      throw Refusal(.caseNotFound, field: "concerns")
    }
    ruling.reset()
    try Complaint().decide(command, in: context, into: &ruling)
    return try openComplaint(context).done
  }

  /// Opens a complaint that follows from something else, such as a returned card.
  func open(_ intake: ComplaintIntake, _ context: Context) throws -> DossierKey {
    ruling.reset()
    try Complaint().decide(.register(intake), in: context, into: &ruling)
    return try openComplaint(context).key
  }

  /// Opens the complaint of the ruling, and numbers it gap-free within the year.
  private func openComplaint(_ context: Context) throws -> (key: DossierKey, done: Outcome.Done) {
    guard case .complaint(.registered(let data)) = ruling.events.first else {
      throw Refusal(.complaintNotFound, field: "dossier")
    }
    let year = context.day.parts.year
    let name = Complaint.counter(data.kind, year: year)
    let last = try changes.counters[name] ?? store.counter(name)
    let key = DossierKey(.complaint, Complaint.number(data.kind, year: year, last + 1))
    let slot = complaints.remember(DossierHead(new: key), Complaint())
    do {
      let done = try recordComplaint(slot, context)
      changes.counters[name] = last + 1
      return (key, done)
    } catch {
      complaints.forgetLast()
      throw error
    }
  }

  // MARK: - Recording

  /// Records the ruling in a complaint: no event of it may make the complainant known, and a complainant
  /// stands in it as one, never by the account.
  private func recordComplaint(_ slot: Int, _ context: Context) throws -> Outcome.Done {
    try keepSecret(of: complaints.slots[slot].head.key, in: try legible())
    if !context.actor.role.isOfficer, context.actor.role != .administrator {
      ruling.author = Actor("complainant", context.actor.role)
    }
    return try record(on: slot, of: complaints, in: context)
  }

  /// Records a reading, or an attempt at one.
  func recordReading(_ slot: Int, _ context: Context) throws {
    _ = try recordComplaint(slot, context)
  }

  /// What the ledger will say of the ruling; refuses one that could not be read again: a text, a day or a
  /// name that no JSON could have held.
  func legible() throws -> [JSONValue] {
    try ruling.events.map { event in
      var writer = JSONWriter()
      event.writeData(to: &writer)
      guard let json = try? JSONValue(parsing: writer.bytes),
        (try? Event.wordTable[event.word]?.read(json)) != nil
      else {
        throw Refusal(writer.bytes.count > String.longestField ? .tooLong : .badRegister)
      }
      return json
    }
  }

  /// Refuses a ruling that names the complainant. 信访工作条例 art 30.
  private func keepSecret(of key: DossierKey, in records: [JSONValue]) throws {
    var known = try complainant(of: key)
    if let record = ruling.personal.first(where: { $0.slot == "complainant" }),
      let json = try? JSONValue(parsing: record.value)
    {
      known = try? Complainant.read(json)
    }
    guard let known else { return }
    // Two letters stand in many a word; two characters are a name.
    let marks = known.texts.filter {
      $0.field == "name" ? $0.text.utf8.count >= 5 : $0.text.count >= 5
    }
    let texts = marks.map(\.text)
    // Which of them it is would be a part of the secret.
    guard !records.contains(where: { $0.says(texts) }) else { throw Refusal(.identityExposed) }
  }

  /// What the first of joined complaints came to is the result of all.
  private func echo(_ slot: Int, _ context: Context) throws {
    let state = complaints.slots[slot].state
    guard !state.joined.isEmpty, state.closed == context.day,
      let result = ruling.events.lazy.compactMap({ self.result($0, of: state) }).first
    else { return }
    for key in state.joined {
      // One that was reopened by a review of its own goes its own way.
      guard let other = try self.slot(of: key, on: complaints),
        complaints.slots[other].state.phase == .joined
      else { continue }
      let at = max(context.at, lastAt(of: other, on: complaints))
      try elapse(other, on: complaints, through: at)
      ruling.reset()
      ruling.events.append(.complaint(result))
      _ = try record(on: other, of: complaints, in: try self.context(at: at, actor: context.actor))
    }
  }

  /// A complaint that is substantiated is a fault of the case it concerns: DOMAIN §2.3 E20.
  private func mark(_ slot: Int, _ command: ComplaintCommand, _ context: Context) throws {
    let state = complaints.slots[slot].state
    guard case .close(let data) = command, let key = state.concerns,
      data.finding == .substantiated || data.finding == .partly,
      !context.profile.rulesOff.contains(.e20), let other = try self.slot(of: key, on: cases)
    else { return }
    let at = max(context.at, lastAt(of: other, on: cases))
    try elapse(other, on: cases, through: at)
    guard cases.slots[other].state.fired & FaultRule.e20.bit == 0 else { return }
    var finding = FaultFinding()
    finding.rule = .e20
    finding.severity = FaultRule.e20.usualClass
    finding.day = context.day
    ruling.reset()
    ruling.events.append(.approval(.faulted(finding)))
    _ = try record(on: other, of: cases, in: try self.context(at: at, actor: .system))
  }

  /// What an event of the first means for those that joined it.
  private func result(_ event: Event, of state: Complaint) -> ComplaintEvent? {
    switch event {
    case .complaint(.refused(let data)): .refused(data)
    case .complaint(.forwarded(let data)): .forwarded(data)
    case .complaint(.closed), .complaint(.withdrawn):
      state.phase == .closed
        ? state.finding.map { .echoed(ComplaintEcho($0, by: state.deciders.last ?? "")) } : nil
    default: nil
    }
  }

  // MARK: - Joining and splitting

  /// 并件: the first must be open, and not itself joined to another.
  private func join(_ slot: Int, to first: DossierKey, _ context: Context) throws -> Outcome.Done {
    let key = complaints.slots[slot].head.key
    let joining = ruling.events
    guard first.kind == .complaint, first != key,
      let other = try self.slot(of: first, on: complaints),
      try depth(of: other, for: context.actor, within: [.any], context) != nil
    else { throw Refusal(.complaintNotFound, field: "first") }
    let lastAt = self.lastAt(of: other, on: complaints)
    guard context.at >= lastAt else {
      throw Refusal(.timeWentBack, field: "at", detail: "\(lastAt)")
    }
    try elapse(other, on: complaints, through: context.at)
    let state = complaints.slots[other].state
    guard state.isOpen else { throw Refusal(.wrongPhase, field: "first", detail: state.phase.name) }
    guard state.joined.count < 1_000 else {
      throw Refusal(.tooMany, field: "first", detail: "1000")
    }
    ruling.reset()
    ruling.events = joining
    let done = try recordComplaint(slot, context)
    ruling.reset()
    ruling.events.append(.complaint(.gained(ComplaintGain(key))))
    _ = try record(on: other, of: complaints, in: context)
    return done
  }

  /// 分件: what is split off is a complaint of its own, by the same complainant, with a salt of its own.
  private func split(
    _ slot: Int, _ data: ComplaintSplitting, _ context: Context
  ) throws -> Outcome.Done {
    let key = complaints.slots[slot].head.key
    let state = complaints.slots[slot].state
    var intake = ComplaintIntake(
      data.category, fact: data.fact, complainant: try complainant(of: key),
      identity: state.identity, channel: state.channel, unit: data.unit, persons: data.persons)
    intake.kind = state.kind
    // It is one of its own from today: the days for deciding on it count from here.
    intake.received = context.day
    // What could be refused is looked at before anything is recorded.
    ruling.reset()
    ruling.events.append(.complaint(.split(ComplaintSplit(into: key, reason: data.reason))))
    try keepSecret(of: key, in: try legible())
    ruling.reset()
    try Complaint().register(intake, context, &ruling, splitFrom: key)
    let opened = try openComplaint(context)
    ruling.reset()
    ruling.events.append(
      .complaint(.split(ComplaintSplit(into: opened.key, reason: data.reason))))
    return try recordComplaint(slot, context)
  }

  // MARK: - Published tables and the hotline

  func run(
    _ command: BulletinCommand, _ request: Request, _ context: Context
  ) throws -> Outcome.Done {
    guard let key = request.dossier, key.kind == .bulletin else {
      throw Refusal(.notFound, field: "dossier", detail: "bulletin/…")
    }
    let slot = try slot(of: key, on: bulletins)
    let state = slot.map { bulletins.slots[$0].state } ?? ComplaintBulletin()
    ruling.reset()
    try state.decide(command, in: context, into: &ruling)
    if let slot, request.at < lastAt(of: slot, on: bulletins) {
      throw Refusal(.timeWentBack, field: "at")
    }
    var issue = BulletinIssue()
    switch command {
    case .issue(let data):
      let period = ComplaintPeriod(from: data.from, through: data.through, kind: data.kind)
      issue.table = try publishable(period, besides: key, context)
      ruling.events.append(.bulletin(.issued(issue)))
    case .correct(let data):
      guard let told = state.table else { throw Refusal(.notFound, field: "dossier") }
      let period = ComplaintPeriod(
        from: told.from, through: told.through, unit: told.unit, kind: told.kind)
      issue.table = try publishable(period, besides: key, context)
      issue.reason = data.reason
      ruling.events.append(.bulletin(.corrected(issue)))
    }
    return try record(
      on: slot ?? bulletins.remember(DossierHead(new: key), state), of: bulletins, in: context)
  }

  /// The table as it may be published. What was broken down once is not broken down again over other
  /// days: the difference of two tables would tell what each withholds.
  private func publishable(
    _ period: ComplaintPeriod, besides own: DossierKey, _ context: Context
  ) throws -> ComplaintTable {
    let table = try table(period, context)
    var keys = Set(try store.heads(of: [.bulletin]).map(\.key))
    keys.formUnion(changes.heads.map(\.key).filter { $0.kind == .bulletin })
    for key in keys where key != own {
      guard let slot = try slot(of: key, on: bulletins),
        let other = bulletins.slots[slot].state.table, !other.byCategory.isEmpty,
        other.kind == period.kind, other.from <= period.through, period.from <= other.through
      else { continue }
      return table.totals
    }
    return table.publishable(threshold: context.profile.publicationThreshold)
  }

  func run(
    _ command: HotlineCommand, _ request: Request, _ context: Context
  ) throws -> Outcome.Done {
    guard let key = request.dossier, key.kind == .hotline, key.id == context.day.description else {
      throw Refusal(.notFound, field: "dossier", detail: "hotline/\(context.day)")
    }
    let slot = try slot(of: key, on: hotlines)
    if let slot, request.at < lastAt(of: slot, on: hotlines) {
      throw Refusal(.timeWentBack, field: "at")
    }
    ruling.reset()
    try (slot.map { hotlines.slots[$0].state } ?? HotlineDay())
      .decide(command, in: context, into: &ruling)
    return try record(
      on: slot ?? hotlines.remember(DossierHead(new: key), HotlineDay()), of: hotlines, in: context)
  }
}

extension JSONValue {
  /// Whether a text in it holds one of `marks`: names of members and hashes are no one's words.
  fileprivate func says(_ marks: [String]) -> Bool {
    switch self {
    case .string(let text): Digest(hex: text) == nil && marks.contains { text.contains($0) }
    case .array(let elements): elements.contains { $0.says(marks) }
    case .object(let members): members.contains { $0.value.says(marks) }
    case .null, .bool, .integer: false
    }
  }
}
