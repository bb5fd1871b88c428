/// What was done about what a dossier keeps of persons (个人信息处理情况): what they asked, holds, what others agreed
/// to have erased. The same for every domain; nearly every dossier has nothing of it.
struct Keeping: Sendable, Equatable {
  private var said: [PersonalRights.Event] = []

  mutating func take(_ event: PersonalRights.Event) { said.append(event) }

  /// Whether nothing may be erased. 个人信息保护法 art 47(2).
  var isHeld: Bool {
    for event in said.reversed() {
      switch event {
      case .held: return true
      case .released: return false
      case .asked, .answered, .corrected, .erasureApproved: continue
      }
    }
    return false
  }

  /// What was asked, in order.
  var requests: [PersonalRights.Asked] {
    said.compactMap { if case .asked(let data) = $0 { data } else { nil } }
  }

  /// What became of the request with this number; nil while it is open.
  func response(to number: Int32) -> PersonalRights.Response? {
    for case .answered(let data) in said where data.number == number { return data }
    return nil
  }

  /// Whether someone else than `actor` agreed that the slot is erased.
  func approves(_ slot: String, for actor: String) -> Bool {
    said.contains {
      if case .erasureApproved(let data) = $0 {
        data.slot == slot && data.by != nil && data.by != actor
      } else {
        false
      }
    }
  }
}

extension Dossier {
  /// What an event means that any domain may record.
  mutating func take(shared event: Xiaoneng.Event) {
    if case .personal(let said) = event { keeping?.take(said) }
  }

  /// The messages that an event causes which any domain may record: whoever keeps the data is told what a person asks.
  /// What a unit learnt by the request could tell it who complained: 信访工作条例 art 30(3).
  func notices(
    forShared event: Xiaoneng.Event, number: String, in context: Context,
    _ send: (NoticeDraft) -> Void
  ) {
    guard case .personal(.asked(let data)) = event else { return }
    let own = Self.kind == .complaint ? "" : context.register.unitCode(unit)
    let desks = own.isEmpty ? context.register.units(with: .efficiencyOffice) : [own]
    for desk in desks where !desk.isEmpty {
      send(
        NoticeDraft(
          channel: .desk, template: .personalAsked,
          values: [number, data.kind.chinese, "\(data.due)", desk]))
    }
  }

  /// The last day for which the rules have it kept; nil while it lives, and where the domain knows no end.
  func keptThrough(in context: Context) -> Day? {
    guard let endedOn else { return nil }
    return try? Budget.months(retentionYears(in: context) &* 12)
      .end(from: endedOn, in: context.calendar).day
  }

  /// Refuses to erase what must be kept: under a hold, or before the term has ended, where no one else agreed.
  ///
  /// 个人信息保护法 arts 47(2), 51: no single person does away with evidence.
  func permitErasure(of slot: String, in context: Context) throws(Refusal) {
    guard let keeping else { return }
    guard !keeping.isHeld else { throw Refusal(.underHold) }
    let last = keptThrough(in: context)
    if let last, last < context.day { return }
    guard keeping.approves(slot, for: context.actor.id) else {
      throw Refusal(.termRunning, field: "slot", detail: last.map { "\($0)" })
    }
  }

  // MARK: - Rights of the person

  /// The events that a command about personal data causes, appended to `ruling`.
  ///
  /// - Parameter identity: whom the dossier is about, as it is kept; nil where that was never said, or erased.
  func decide(
    _ command: PersonalRights.Command, about identity: PersonalRecord?, in context: Context,
    into ruling: inout Ruling
  ) throws(Refusal) {
    ruling.author = Self.author(context.actor)
    try rule(command, keeping ?? Keeping(), identity, context, &ruling)
    for known in [identity, ruling.personal.last] {
      if let known, known.slot == Self.kind.identity?.slot {
        try Self.keepSecret(known, in: ruling.events)
      }
    }
  }

  private func rule(
    _ command: PersonalRights.Command, _ keeping: Keeping, _ identity: PersonalRecord?,
    _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    switch command {
    case .ask(let data): try ask(data, keeping, context, &ruling)
    case .answer(let data):
      guard keeping.requests.contains(where: { $0.number == data.number }) else {
        throw Refusal(.notFound, field: "number", detail: "\(data.number)")
      }
      guard keeping.response(to: data.number) == nil else {
        throw Refusal(.alreadyDone, field: "number", detail: "\(data.number)")
      }
      // 个人信息保护法 art 50(1): whoever refuses says why.
      if !data.granted || !data.reason.isEmpty {
        try requireText(data.reason, "reason", article: "personalInformation:50(1) | record")
      }
      if !data.documentNumber.isEmpty { try requireDocument(data.documentNumber) }
      ruling.events.append(.personal(.answered(data)))
    case .correct(let data): try correct(data, identity, context, &ruling)
    case .hold(let data):
      guard !keeping.isHeld else { throw Refusal(.alreadyDone) }
      try requireText(data.reason, "reason")
      try requireDocument(data.documentNumber)
      ruling.events.append(.personal(.held(data)))
    case .release(let data):
      guard keeping.isHeld else { throw Refusal(.alreadyDone) }
      try requireText(data.reason, "reason")
      ruling.events.append(.personal(.released(data)))
    case .approveErasure(var data):
      guard !keeping.isHeld else { throw Refusal(.underHold) }
      try requireText(data.slot, "slot", .badRegister, most: 64)
      try requireText(data.reason, "reason", article: "personalInformation:47 | record")
      data.by = context.actor.id
      ruling.events.append(.personal(.erasureApproved(data)))
    }
  }

  private func ask(
    _ data: PersonalRights.Request, _ keeping: Keeping, _ context: Context,
    _ ruling: inout Ruling
  ) throws(Refusal) {
    let number = keeping.requests.count + 1
    guard number <= 99 else { throw Refusal(.tooMany, field: "dossier", detail: "99") }
    guard data.slot.utf8.count <= 64 else { throw Refusal(.tooLong, field: "slot") }
    var asked = PersonalRights.Asked()
    (asked.kind, asked.slot, asked.number) = (data.kind, data.slot, Int32(clamping: number))
    asked.due = try context.day.adding(Int(context.profile.personalAnswerDays))
    if !data.words.isEmpty {
      try requireText(data.words, "words")
      asked.words = ruling.commit("request-\(number)", Words(text: data.words))
    }
    ruling.events.append(.personal(.asked(asked)))
  }

  // 个人信息保护法 art 46(2): looked into, and put right.
  private func correct(
    _ data: PersonalRights.Correction, _ before: PersonalRecord?, _ context: Context,
    _ ruling: inout Ruling
  ) throws(Refusal) {
    guard let before, let identity = Self.kind.identity, data.slot == identity.slot else {
      throw Refusal(.notFound, field: "slot", detail: Self.kind.identity?.slot)
    }
    try requireText(data.reason, "reason", article: "personalInformation:46(2) | record")
    let written = try identity.type.said(data.value, "value")
    let after = PersonalRecord(
      slot: data.slot, salt: before.salt, value: written.json.canonicalBytes)
    // Whose dossier it is, no correction changes.
    guard after.account == before.account else {
      throw Refusal(.notYourCase, field: "value.account")
    }
    guard after != before else { throw Refusal(.alreadyDone, field: "value") }
    var corrected = PersonalRights.Corrected()
    (corrected.slot, corrected.reason) = (data.slot, data.reason)
    corrected.before = before.commitment
    corrected.value = ruling.commit(data.slot, written)
    ruling.events.append(.personal(.corrected(corrected)))
  }
}

extension DossierKind {
  /// The question by which what is kept is read.
  var reading: String {
    switch self {
    case .supervision, .accountability, .conduct: "supervision.personal"
    default: rawValue + ".personal"
    }
  }
}
