// What a complaint's decision does elsewhere, and what follows here from another's.
extension Complaint {
  // 并件: the first must be there for the actor, open, and not itself joined to another.
  func join(
    _ data: Complaints.Joining, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.registered, .submitted, .accepted)
    guard joined.isEmpty else { throw Refusal(.alreadyDone, field: "first") }
    guard let key = context.dossier, data.first != key,
      case .complaint(let first, let lastAt) = context.found(data.first)
    else { throw Refusal(.complaintNotFound, field: "first") }
    guard context.at >= lastAt else {
      throw Refusal(.timeWentBack, field: "at", detail: "\(lastAt)")
    }
    guard first.isOpen else {
      throw Refusal(.wrongPhase, field: "first", detail: first.phase.rawValue)
    }
    guard first.joined.count < 1_000 else {
      throw Refusal(.tooMany, field: "first", detail: "1000")
    }
    ruling.events.append(.complaint(.joined(data)))
    ruling.orders.append(
      FollowUp("joined", in: data.first, [.complaint(.gained(Complaints.Gain(key)))], context))
  }

  // 分件: what is split off is a complaint of its own, by the same complainant, with a salt of its own.
  func split(
    _ data: Complaints.Splitting, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.submitted, .accepted)
    try requireText(data.reason, "reason")
    guard let key = context.dossier else { throw Refusal(.complaintNotFound, field: "dossier") }
    let complainant = context.kept(Complaints.Complainant.self, "complainant")
    try Self.keepSecret(
      of: complainant, in: [.complaint(.split(Complaints.Split(into: key, reason: data.reason)))])
    var intake = Complaints.Intake(
      data.category, fact: data.fact, complainant: complainant, identity: identity,
      channel: channel, unit: data.unit, persons: data.persons)
    intake.kind = kind
    // It is one of its own from today: the days for deciding on it count from here.
    intake.received = context.day
    let child = try Self.order(intake, splitFrom: key, context, &ruling)
    ruling.events.append(.complaint(.split(Complaints.Split(into: child, reason: data.reason))))
  }

  /// Orders the opening of a complaint that follows from another dossier, by all the rules of opening one, and
  /// answers its number: gap-free within the year.
  static func order(
    _ intake: Complaints.Intake, splitFrom parent: DossierKey? = nil, _ context: Context,
    _ ruling: inout Ruling
  ) throws(Refusal) -> DossierKey {
    var opening = Ruling(salts: ruling.salts)
    defer { ruling.salts = opening.salts }
    try Complaint().register(intake, context, &opening, splitFrom: parent)
    try keepSecret(of: intake.complainant, in: opening.events)
    let year = context.day.parts.year
    let series = series(intake.kind, year: year)
    let last = ruling.number(from: series.counter, context)
    let key = DossierKey(.complaint, series.text(last))
    ruling.orders.append(
      FollowUp("opened", in: key, opening.events, personal: opening.personal, context))
    return key
  }

  /// What the first of joined complaints came to is the result of all; and one that is substantiated is a breach of
  /// rule E20.
  ///
  /// By its real name it is a fault of the case it concerns. What a confidential or an anonymous one concerns would say
  /// who complained: it is counted for the unit in the complaint's own ledger, and the case is not told. 信访工作条例
  /// art 30(3).
  func orderResults(
    of command: Complaints.Command, _ context: Context, _ ruling: inout Ruling
  ) {
    if let result = ruling.events.lazy.compactMap({ Self.result(of: $0) }).first {
      for key in joined {
        ruling.orders.append(FollowUp("result/\(key.id)", in: key, [.complaint(result)], context))
      }
    }
    guard case .close(let data) = command, let concerns,
      data.finding == .substantiated || data.finding == .partly,
      !context.profile.rulesOff.contains(.e20)
    else { return }
    guard identity == .realName else {
      if broken & FaultRule.e20.bit == 0 { fault(.e20, on: context.day, context, into: &ruling) }
      return
    }
    var finding = Cases.FaultFinding()
    finding.rule = .e20
    finding.severity = context.profile.severity(of: .e20)
    finding.day = context.day
    ruling.orders.append(
      FollowUp("E20", in: concerns, [.case(.faulted(finding))], by: .system, context))
  }

  /// What an event of the first means for those that joined it. One that others joined is not closed by its
  /// withdrawal.
  private static func result(of event: Xiaoneng.Event) -> Complaints.Event? {
    switch event {
    case .complaint(.refused(let data)): .refused(data)
    case .complaint(.forwarded(let data)): .forwarded(data)
    case .complaint(.closed(let data)): .echoed(Complaints.Echo(data.finding, by: data.by))
    default: nil
    }
  }

  /// What follows here from a decision elsewhere: it is opened; another joined it; the first that it joined came
  /// to a result.
  func follow(_ order: FollowUp, in context: Context, into ruling: inout Ruling) {
    for event in order.events {
      guard case .complaint(let own) = event else { continue }
      switch own {
      case .registered:
        guard phase == .none else { return }
        ruling.events = order.events
        ruling.personal = order.personal.map(\.record)
        return
      case .gained(let data):
        guard phase != .none, !joined.contains(data.complaint) else { continue }
        ruling.events.append(event)
        // What came to its end before it heard of the other tells it so.
        if let ending {
          ruling.orders.append(
            FollowUp(
              "result/\(data.complaint.id)", in: data.complaint, [.complaint(ending)], context))
        }
      case .echoed, .refused, .forwarded:
        // One that was reopened by a review of its own goes its own way.
        if phase == .joined { ruling.events.append(event) }
      case .submitted, .accepted, .joined, .split, .dispatched, .returned, .explanationAsked,
        .explained, .evidenceAdded, .extended, .supervised, .reported, .sentBack, .closed,
        .replied, .followedUp, .rated, .reviewAsked, .reviewAnswered, .withdrawn,
        .retaliationReported, .retaliationSettled, .published, .corrected,
        .leaked, .expired, .faulted:
        continue
      }
    }
  }

  /// How it ended, as those that joined it are told; nil while it is open.
  private var ending: Complaints.Event? {
    switch phase {
    case .closed: finding.map { .echoed(Complaints.Echo($0, by: deciders.last ?? "")) }
    case .refused, .forwarded: told.first
    case .none, .registered, .submitted, .accepted, .reported, .joined: nil
    }
  }

  // MARK: - Whose name is not said

  /// A complainant stands in the ledger as one, never by the account.
  static func author(_ actor: Principal) -> Principal? {
    actor.role.isOfficer || actor.role == .administrator
      ? nil : Principal("complainant", actor.role)
  }

  static func keepSecret(
    _ identity: PersonalRecord, in events: [Xiaoneng.Event]
  ) throws(Refusal) {
    let json = try? JSONValue(parsing: identity.value)
    try keepSecret(of: json.flatMap { try? Complaints.Complainant.read($0) }, in: events)
  }

  /// Refuses events that name the complainant, and what could not be read again: 信访工作条例 art 30.
  static func keepSecret(
    of known: Complaints.Complainant?, in events: [Xiaoneng.Event]
  ) throws(Refusal) {
    let records = try Ruling.legible(events)
    // A number is refused whoever's it is: the complainant's cannot be told from any other by trying.
    guard !FreeText.texts(of: events).contains(where: FreeText.holdsNumber) else {
      throw Refusal(.personalInText)
    }
    guard let known else { return }
    // Two letters stand in many a word; two characters are a name.
    let marks = known.texts.filter {
      $0.field == "name" ? $0.text.utf8.count >= 5 : $0.text.count >= 5
    }
    let texts = marks.map { FreeText.bare($0.text) }.filter { !$0.isEmpty }
    // Which of them it is would be a part of the secret.
    guard !records.contains(where: { $0.says(texts) }) else { throw Refusal(.identityExposed) }
  }
}

extension JSONValue {
  /// Whether a text in it holds one of `marks`: names of members and hashes are no one's words.
  fileprivate func says(_ marks: [String]) -> Bool {
    switch self {
    case .string(let text):
      LedgerDigest(hex: text) == nil
        && { bare in marks.contains { bare.holds($0) } }(FreeText.bare(text))
    case .array(let elements): elements.contains { $0.says(marks) }
    case .object(let members): members.contains { $0.value.says(marks) }
    case .null, .bool, .integer: false
    }
  }
}
