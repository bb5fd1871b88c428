extension Engine {
  /// Messages that may be sent now, the oldest first, with their words and where they go: for the host, which
  /// sends them.
  ///
  /// Fetching does not take them out: acknowledge or fail each by its number. Of what was sent or given up no
  /// names and addresses are told. What was sent is among them until it leaves (``retireNotices(at:limit:)``).
  /// `withheld`: whether names and addresses of persons are left out of those to be sent too.
  public func notices(
    at: Instant, state: Notice.State = .queued, limit: Int = 100, withheld: Bool = false
  ) throws(Fault) -> [OutgoingNotice] {
    try transact(writing: false) { () throws(Fault) in
      var outgoing: [OutgoingNotice] = []
      for notice in try notices(state, at: at, limit) {
        outgoing.append(
          try words(of: notice, isShown: !withheld && state == .queued))
      }
      return outgoing
    }
  }

  private func notices(
    _ state: Notice.State, at: Instant, _ limit: Int
  ) throws(Fault) -> [Notice] {
    try store.notices(state, by: state == .queued ? at : Instant(.max), limit: max(0, limit))
  }

  /// The same as an officer reads them, with names and addresses of persons: each dossier that shows one records
  /// the reading before anything is shown. A complaint shows nothing to whom it is about.
  ///
  /// `purpose`: what they are read for (个人信息保护法 art 6).
  /// - Throws: ``XiaonengCalendar/Refusal`` for a role that the policy table does not let read messages, and for a purpose that says
  ///   nothing or too much; ``XiaonengCalendar/Fault`` when the store cannot. Nothing was recorded or shown then.
  public func notices(
    at: Instant, state: Notice.State = .queued, limit: Int = 100, by actor: Principal,
    purpose: String
  ) throws -> [OutgoingNotice] {
    guard store.places > 1 else {
      return try readHere(nil, state, at, limit, actor, purpose)
    }
    // Who reads is recorded in each place by itself, before anything of it is shown.
    let order = try transact(writing: false) { () throws(Fault) in
      try notices(state, at: at, limit).map(\.number)
    }
    var found: [Int64: OutgoingNotice] = [:]
    for place in 0..<store.places {
      for notice in try readHere(place, state, at, limit, actor, purpose) {
        found[notice.number] = notice
      }
    }
    return order.compactMap { found[$0] }
  }

  /// The same of one place, or of all.
  private func readHere(
    _ place: Int?, _ state: Notice.State, _ at: Instant, _ limit: Int, _ actor: Principal,
    _ purpose: String
  ) throws -> [OutgoingNotice] {
    let answer = try transact(writing: true) {
      () throws(Fault) -> Result<[OutgoingNotice], Refusal> in
      do {
        return .success(try read(place, state, at, limit, actor, purpose))
      } catch let refusal as Refusal {
        changes.removeAll()
        forget()
        return .failure(refusal)
      } catch { throw Self.fault(error) }
    }
    return try answer.get()
  }

  private func read(
    _ place: Int?, _ state: Notice.State, _ at: Instant, _ limit: Int, _ actor: Principal,
    _ purpose: String
  ) throws -> [OutgoingNotice] {
    try requireArrived(at)
    let context = try context(at: at, actor: actor)
    try vouch(for: actor, on: context.day, word: "")
    guard Policy.readersOfNotices.contains(actor.role) else {
      throw Refusal(.notAllowed, field: "actor.role", detail: "notices")
    }
    try checkPurpose(of: PersonalReading(slot: "applicant", purpose: purpose))
    var outgoing: [OutgoingNotice] = []
    var shown: [DossierKey: Bool] = [:]
    for notice in try notices(state, at: at, limit)
    where place == nil || place == store.place(of: notice.dossier) {
      guard notice.channel != .desk else {
        outgoing.append(try words(of: notice, isShown: false))
        continue
      }
      let key = notice.dossier
      let isShown =
        try shown[key]
        ?? recordReading(of: key, PersonalReading(slot: "", purpose: purpose), context)
      shown[key] = isShown
      outgoing.append(try words(of: notice, isShown: isShown))
    }
    return outgoing
  }

  /// Records that whom a dossier is about was read; false where there is no one to read, or where it is kept from
  /// the reader.
  private func recordReading(
    of key: DossierKey, _ reading: PersonalReading, _ context: Context
  ) throws -> Bool {
    var reading = reading
    reading.slot = key.kind == .complaint ? "complainant" : key.kind.slotOfPerson ?? ""
    guard !reading.slot.isEmpty, try personal(of: key, slot: reading.slot) != nil else {
      return false
    }
    switch key.kind {
    case .case: return try recordReading(of: key, on: cases, reading, context)
    case .penalty: return try recordReading(of: key, on: penalties, reading, context)
    case .project: return try recordReading(of: key, on: projects, reading, context)
    case .stage: return try recordReading(of: key, on: stages, reading, context)
    case .contact: return try recordReading(of: key, on: contacts, reading, context)
    case .mandate: return try recordReading(of: key, on: mandates, reading, context)
    case .complaint:
      guard let slot = try slot(of: key, on: complaints) else { return false }
      let actor = context.actor
      let isInvolved = complaints.slots[slot].state.conflicts(
        with: actor.id, role: actor.role, unit: actor.unit, in: register)
      guard !(actor.role.isOfficer && isInvolved) else { return false }
      try Complaint.keepSecret(
        of: try kept(Complaints.Complainant.self, of: key, slot: "complainant"),
        in: [.personalRead(reading)])
      return try recordReading(of: key, on: complaints, reading, context)
    case .appraisal, .bulletin, .hotline, .supervision, .accountability, .conduct, .inspectionPlan,
      .inspection, .tenRules, .point, .unit, .person, .post,
      .item, .template, .bar, .calendar,
      .ruleSet, .attempt:
      return false
    }
  }

  private func recordReading<State>(
    of key: DossierKey, on shelf: Shelf<State>, _ reading: PersonalReading, _ context: Context
  ) throws -> Bool {
    guard let slot = try slot(of: key, on: shelf) else { return false }
    var reading = reading
    var mark = context
    // A question moves no dossier's clock.
    if try context.at < lastAt(of: slot, on: shelf)
      || !passed(slot, on: shelf, at: context.at).isEmpty
    {
      reading.asked = context.at
      mark = try lastMoment(of: slot, on: shelf, context)
    }
    _ = try record(try ruled(.personalRead(reading)), on: slot, of: shelf, in: mark)
    return true
  }

  private func words(of notice: Notice, isShown: Bool) throws(Fault) -> OutgoingNotice {
    var outgoing = try words(of: notice, named: isShown)
    if !isShown, notice.channel != .desk { outgoing.to = "" }
    return outgoing
  }

  private func words(of notice: Notice, named: Bool) throws(Fault) -> OutgoingNotice {
    if notice.template == .personalAsked { return deskWords(of: notice) }
    if notice.dossier.kind == .complaint { return try complaintWords(of: notice, named) }
    let toDesks: [DossierKind] = [
      .project, .appraisal, .supervision, .accountability, .conduct, .inspection, .inspectionPlan,
      .tenRules, .contact, .point,
    ]
    if toDesks.contains(notice.dossier.kind) { return deskWords(of: notice) }
    if notice.dossier.kind == .mandate {
      return try partyWords(of: notice, named, "applicant", "委托人", account: "")
    }
    if notice.dossier.kind == .penalty {
      let slot = try slot(of: notice.dossier, on: penalties)
      return try partyWords(
        of: notice, named, "subject", "当事人",
        account: slot.map { penalties.slots[$0].state.account } ?? "")
    }
    if notice.dossier.kind == .stage {
      let slot = try slot(of: notice.dossier, on: stages)
      return try partyWords(
        of: notice, named, "applicant", "申请人",
        account: slot.map { stages.slots[$0].state.account } ?? "")
    }
    let applicant =
      named ? try applicant(of: notice.dossier) ?? Cases.Applicant() : Cases.Applicant()
    var outgoing = OutgoingNotice(notice)
    outgoing.text = notice.template.text(
      values: notice.values, name: applicant.name.isEmpty ? "申请人" : applicant.name)
    switch notice.channel {
    case .sms: outgoing.to = applicant.phone
    case .web: outgoing.to = try account(of: notice.dossier)
    case .desk: outgoing.to = try unit(of: notice.dossier)
    }
    return outgoing
  }

  /// A message about a complaint: to the complainant, or to the desk that its last value names.
  private func complaintWords(
    of notice: Notice, _ named: Bool
  ) throws(Fault) -> OutgoingNotice {
    let complainant =
      named
      ? try complainant(of: notice.dossier) ?? Complaints.Complainant() : Complaints.Complainant()
    var outgoing = OutgoingNotice(notice)
    switch notice.channel {
    case .sms: outgoing.to = complainant.phone
    case .web: outgoing.to = complainant.account
    case .desk: outgoing.to = notice.values.last ?? ""
    }
    // Only the complainant is called by name.
    outgoing.text = notice.template.text(
      values: notice.values,
      name: notice.channel == .desk || complainant.name.isEmpty ? "您好" : complainant.name)
    return outgoing
  }

  /// A message to the desk that its last value names.
  private func deskWords(of notice: Notice) -> OutgoingNotice {
    var outgoing = OutgoingNotice(notice)
    outgoing.to = notice.values.last ?? ""
    outgoing.text = notice.template.text(values: notice.values, name: "您好")
    return outgoing
  }

  /// A message about a penalty or a joint stage: to whom it is about, or to the desk that its last value names.
  private func partyWords(
    of notice: Notice, _ named: Bool, _ slot: String, _ party: String, account: String
  ) throws(Fault) -> OutgoingNotice {
    let known = named ? try kept(Cases.Applicant.self, of: notice.dossier, slot: slot) : nil
    let subject = known ?? Cases.Applicant()
    var outgoing = OutgoingNotice(notice)
    switch notice.channel {
    case .sms: outgoing.to = subject.phone
    case .web: outgoing.to = account
    case .desk: outgoing.to = notice.values.last ?? ""
    }
    outgoing.text = notice.template.text(
      values: notice.values, name: subject.name.isEmpty ? party : subject.name)
    return outgoing
  }

  private func account(of key: DossierKey) throws(Fault) -> String {
    guard let slot = try slot(of: key, on: cases) else { return "" }
    return cases.slots[slot].state.account
  }

  private func unit(of key: DossierKey) throws(Fault) -> String {
    guard let slot = try slot(of: key, on: cases) else { return "" }
    return register.unitCode(cases.slots[slot].state.unit)
  }

  /// The host has sent the message; saying so twice changes nothing, also when it left meanwhile.
  ///
  /// - Returns: false when there is no such message.
  public func acknowledge(notice number: Int64) throws(Fault) -> Bool {
    try change(number) { notice in notice.state = .sent }
  }

  /// The host could not send the message: it is tried again later, and given up after
  /// ``Notice/mostAttempts`` tries.
  ///
  /// - Returns: false when there is no such message or it was sent already, and perhaps left.
  public func fail(notice number: Int64, at: Instant) throws(Fault) -> Bool {
    try requireArrived(at: at)
    var wasQueued = false
    let isKnown = try change(number) { notice in
      guard notice.state == .queued else { return }
      wasQueued = true
      notice.attempts = min(notice.attempts, Notice.mostAttempts - 1) + 1
      if notice.attempts >= Notice.mostAttempts {
        notice.state = .dead
      } else {
        let wait = Notice.pause(after: notice.attempts)
        let (due, overflow) = at.milliseconds.addingReportingOverflow(wait)
        notice.due = Instant(overflow ? .max : due)
      }
    }
    return isKnown && wasQueued
  }

  /// Puts a message that was given up back into the outbox. One that was sent, and perhaps left, stays what it is.
  ///
  /// - Returns: false when there is no such message.
  public func retry(notice number: Int64, at: Instant) throws(Fault) -> Bool {
    try requireArrived(at: at)
    return try change(number) { notice in
      guard notice.state == .dead else { return }
      notice.state = .queued
      notice.attempts = 0
      notice.due = at
    }
  }

  private func change(_ number: Int64, _ body: (inout Notice) -> Void) throws(Fault) -> Bool {
    try transact(writing: true) { () throws(Fault) in
      // What left was sent: whatever is said of it changes nothing.
      guard let known = try store.notice(number) else { return try store.hasLeft(notice: number) }
      var notice = known
      body(&notice)
      if notice != known { changes.notices.append(notice) }
      return true
    }
  }
}

extension OutgoingNotice {
  /// The message before its words and where it goes are put in.
  init(_ notice: Notice) {
    number = notice.number
    dossier = notice.dossier
    channel = notice.channel
    attempts = notice.attempts
  }
}
