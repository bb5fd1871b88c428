extension Complaint {
  /// What `event`, recorded on `day`, means. It never refuses.
  mutating func evolve(_ event: Complaints.Event, on day: Day, in register: Register) {
    switch event {
    case .registered(let data):
      take(data, on: day, in: register)
      if let whole = data.splitFrom { parts.append(whole) }
    case .submitted: phase = .submitted
    case .accepted(let data): take(data, on: day, in: register)
    case .refused:
      phase = .refused
      closed = day
      told = [event]
    case .forwarded:
      phase = .forwarded
      closed = day
      told = [event]
    case .joined(let data):
      phase = .joined
      first = data.first
    case .gained(let data): joined.append(data.complaint)
    case .echoed(let data):
      finding = data.finding
      decided(by: data.by)
      closed = day
      stand(Found(finding: data.finding, day: day, accepted: accepted))
      replied = nil
      fired &= ~(FaultRule.c4.bit | FaultRule.c5.bit)
    case .split(let data): parts.append(data.into)
    case .evidenceAdded: evidence &+= 1
    case .dispatched(let data):
      handledBy = data.unit.isEmpty ? -1 : register.unit(data.unit) ?? -1
      officers = data.officers
      isFinal = data.final ?? false
      returnBy = data.returnBy
      if handledBy >= 0 { clockedUnit = handledBy }
      if let from = data.from {
        start = from
        extended = 0
        fired &= ~FaultRule.c3.bit
      }
    case .returned:
      returnBy = nil
      handledBy = -1
      officers = []
      isReturned = true
    case .explanationAsked(let data):
      asked.append(Asked(question: data.question, replyBy: data.replyBy))
    case .explained(let data):
      if asked.indices.contains(Int(data.number) - 1) {
        asked[Int(data.number) - 1].isAnswered = true
      }
      keep("explanation-\(data.number)")
    case .extended(let data): extended &+= data.days
    case .supervised: isSupervised = true
    case .reported:
      phase = .reported
      keep("report")
    case .sentBack: phase = .accepted
    case .closed(let data):
      close(data.finding, on: day)
      decided(by: data.by)
    case .replied:
      replied = day
      keep("reply")
    case .followedUp(let data):
      isFollowedUp = data.result != .unreached
      if data.words != nil { keep("followUp") }
      if data.redo { reopen(on: day) }
    case .rated: isRated = true
    case .reviewAsked(let data):
      reviewStage = data.stage
      reviewDue = data.due
      reviewAnswered = nil
      fired &= ~FaultRule.c7.bit
      keep("review-\(data.stage)")
    case .reviewAnswered(let data):
      reviewAnswered = day
      decided(by: data.by)
      reviewDue = nil
      if let finding = data.finding {
        self.finding = finding
        // It was closed on the day it was closed, with another finding.
        stand(stands.map { Found(finding: finding, day: $0.day, accepted: $0.accepted) })
      }
      keep("answer-\(data.stage)")
      if data.outcome == .redo { reopen(on: day) }
    case .withdrawn(let data):
      isWithdrawn = true
      if !data.goesOn { close(.withdrawn, on: day) }
      keep("withdrawal")
    case .retaliationReported(let data):
      isUrgent = true
      retaliationDue = data.due
      fired &= ~FaultRule.c8.bit
      keep("retaliation")
    case .retaliationSettled: retaliationDue = nil
    case .published(let data): published = Published(summary: data.summary)
    case .corrected(let data):
      published = Published(summary: data.summary, isCorrected: true)
    case .leaked: break
    case .expired: isExpired = true
    case .faulted(let finding):
      // Written down late is one breach of the day, put before the leader late another.
      if finding.step != Self.recording { fired |= finding.rule.bit }
      broken |= finding.rule.bit
      if let due = finding.due { late.append(LateLimit(rule: finding.rule, due: due)) }
      // Each request that is not answered is a breach of its own.
      if finding.rule == .c6,
        let late = asked.firstIndex(where: {
          !$0.isAnswered && !$0.isFaulted && $0.replyBy == finding.due
        })
      {
        asked[late].isFaulted = true
      }
    }
  }

  private mutating func decided(by person: String) {
    if !person.isEmpty, !deciders.contains(person) { deciders.append(person) }
  }

  private mutating func keep(_ slot: String) {
    if !kept.contains(slot) { kept.append(slot) }
  }

  /// `found` takes the place of the finding that stood.
  private mutating func stand(_ found: Found?) {
    stood = stands
    stands = found
  }

  private mutating func close(_ finding: Complaints.Finding, on day: Day) {
    phase = .closed
    self.finding = finding
    closed = day
    stand(Found(finding: finding, day: day, accepted: accepted))
    replied = nil
    isFollowedUp = false
    fired &= ~(FaultRule.c4.bit | FaultRule.c5.bit)
  }

  /// Investigated again from `day` on, with a limit of its own: 信访工作条例 arts 35, 36.
  private mutating func reopen(on day: Day) {
    phase = .accepted
    accepted = accepted ?? day
    isRedone = true
    start = day
    extended = 0
    closed = nil
    stand(nil)
    fired &= ~(FaultRule.c3.bit | FaultRule.c4.bit | FaultRule.c5.bit)
  }

  private mutating func take(
    _ data: Complaints.Registration, on day: Day, in register: Register
  ) {
    phase = .registered
    kind = data.kind
    channel = data.channel
    identity = data.identity
    category = data.category
    unit = register.unit(data.unit) ?? -1
    unitCode = data.unit
    (involved, involvedUnits) = (data.involved, data.involvedUnits)
    involvesHead = data.involvesHead
    post = data.post
    persons = data.persons
    concerns = data.concerns
    received = data.received
    registered = day
    registrar = data.registrar
    if data.complainant != nil { keep("complainant") }
    keep("fact")
    attachments = data.attachments
    if data.attachmentNames != nil { keep(Files.slot) }
  }

  private mutating func take(
    _ data: Complaints.Acceptance, on day: Day, in register: Register
  ) {
    phase = .accepted
    mode = data.mode
    isSupervised = isSupervised || data.mode == .supervise
    handledBy = data.unit.isEmpty ? -1 : register.unit(data.unit) ?? -1
    clockedUnit = handledBy
    officers = data.officers
    accepted = day
    start = data.from ?? day
    if let limit = data.limit { self.limit = limit }
    reportBy = data.reportBy
    returnBy = data.returnBy
    isSimple = data.simple
  }
}
