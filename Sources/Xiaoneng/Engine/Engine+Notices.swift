extension Engine {
  /// Messages that may be sent now, the oldest first, with their words and where they go.
  ///
  /// Fetching does not take them out: acknowledge or fail each by its number.
  public func notices(
    at: Instant, state: Notice.State = .queued, limit: Int = 100
  ) throws(Fault) -> [OutgoingNotice] {
    try transact(writing: false) { () throws(Fault) in
      var outgoing: [OutgoingNotice] = []
      let moment = state == .queued ? at : Instant(.max)
      for notice in try store.notices(state, by: moment, limit: max(0, limit)) {
        outgoing.append(try words(of: notice))
      }
      return outgoing
    }
  }

  private func words(of notice: Notice) throws(Fault) -> OutgoingNotice {
    if notice.dossier.kind == .complaint { return try complaintWords(of: notice) }
    if notice.dossier.kind == .project || notice.dossier.kind == .appraisal {
      return deskWords(of: notice)
    }
    if notice.dossier.kind == .penalty { return try penaltyWords(of: notice) }
    let applicant = try applicant(of: notice.dossier) ?? Cases.Applicant()
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
  private func complaintWords(of notice: Notice) throws(Fault) -> OutgoingNotice {
    let complainant = try complainant(of: notice.dossier) ?? Complaints.Complainant()
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

  /// A message about a penalty: to the subject, or to the unit's desk.
  private func penaltyWords(of notice: Notice) throws(Fault) -> OutgoingNotice {
    let subject =
      try kept(Cases.Applicant.self, of: notice.dossier, slot: "subject") ?? Cases.Applicant()
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

  private func account(of key: DossierKey) throws(Fault) -> String {
    guard let slot = try slot(of: key, on: cases) else { return "" }
    return cases.slots[slot].state.account
  }

  private func unit(of key: DossierKey) throws(Fault) -> String {
    guard let slot = try slot(of: key, on: cases) else { return "" }
    return register.unitCode(cases.slots[slot].state.unit)
  }

  /// The host has sent the message; saying so twice changes nothing.
  ///
  /// - Returns: false when there is no such message.
  public func acknowledge(notice number: Int64) throws(Fault) -> Bool {
    try change(number) { notice in notice.state = .sent }
  }

  /// The host could not send the message: it is tried again later, and given up after
  /// ``Notice/mostAttempts`` tries.
  ///
  /// - Returns: false when there is no such message or it was sent already.
  public func fail(notice number: Int64, at: Instant) throws(Fault) -> Bool {
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

  /// Puts a message that was given up back into the outbox.
  public func retry(notice number: Int64, at: Instant) throws(Fault) -> Bool {
    try change(number) { notice in
      guard notice.state == .dead else { return }
      notice.state = .queued
      notice.attempts = 0
      notice.due = at
    }
  }

  private func change(_ number: Int64, _ body: (inout Notice) -> Void) throws(Fault) -> Bool {
    try transact(writing: true) { () throws(Fault) in
      guard let known = try store.notice(number) else { return false }
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
