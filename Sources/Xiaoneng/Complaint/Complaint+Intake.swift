extension Complaint {
  // 效能投诉工作规定: written down the day it comes, whoever it is from.
  func register(
    _ data: Complaints.Intake, _ context: Context, _ ruling: inout Ruling,
    splitFrom: DossierKey? = nil
  ) throws(Refusal) {
    try require(.none)
    if let concerns = data.concerns, context.actor.role.isOfficer {
      guard case .case = context.found(concerns) else {
        throw Refusal(.caseNotFound, field: "concerns")
      }
    }
    guard data.fact.text.utf8.contains(where: { $0 > 0x20 }) else {
      throw Refusal(.factMissing, field: "fact.text")
    }
    try requireWords(data.fact.text, "fact.text")
    try check(place: data.fact)
    guard context.profile.complaintCategory(data.category) != nil else {
      throw Refusal(.kindNotAllowed, field: "category", detail: String(data.category.prefix(64)))
    }
    try check(who: data, context)
    try check(about: data, context)
    let received = data.received ?? context.day
    guard received.isInRange, received <= context.day else {
      throw Refusal(.badDate, field: "received", detail: "\(received) > \(context.day)")
    }
    if let occurred = data.occurred, occurred > received {
      throw Refusal(.badDate, field: "occurred", detail: "\(occurred) > \(received)")
    }
    try check(how: data, context)

    var entry = Complaints.Registration()
    entry.kind = data.kind
    entry.channel = data.channel
    entry.identity = data.identity
    if let complainant = data.complainant, data.identity != .anonymous {
      entry.complainant = ruling.commit("complainant", complainant)
    }
    entry.fact = ruling.commit("fact", data.fact)
    entry.category = data.category
    entry.unit = data.unit
    entry.head = data.head
    entry.post = data.post
    entry.persons = data.persons
    entry.concerns = data.concerns
    entry.received = received
    if context.actor.role.isOfficer { entry.registrar = context.actor.id }
    entry.answeredAfter = data.answeredAfter
    entry.representatives = data.representatives
    (entry.attachments, entry.attachmentNames) = try Files().take(data.attachments, into: &ruling)
    entry.splitFrom = splitFrom
    entry.involve(in: context.register)
    ruling.events.append(.complaint(.registered(entry)))
    // 当天记录: a breach is a fault, and never keeps a complaint out.
    if received < context.day, splitFrom == nil {
      fault(.c1, on: received, due: received, step: Self.recording, context, into: &ruling)
    }
  }

  private func check(place fact: Complaints.Fact) throws(Refusal) {
    guard fact.place.utf8.count <= 4_096 else { throw Refusal(.tooLong, field: "fact.place") }
    try check(media: fact.media)
    let (north, east) = (fact.latitude ?? 0, fact.longitude ?? 0)
    guard (-90_000_000...90_000_000).contains(north) else {
      throw Refusal(.badRegister, field: "fact.latitude", detail: "\(north)")
    }
    guard (-180_000_000...180_000_000).contains(east) else {
      throw Refusal(.badRegister, field: "fact.longitude", detail: "\(east)")
    }
  }

  /// An address where a picture or recording lies: kept as it is and never fetched. RFC 9110 §4.2.
  private func check(media: String) throws(Refusal) {
    guard !media.isEmpty else { return }
    guard media.utf8.count <= 2_048 else { throw Refusal(.tooLong, field: "fact.media") }
    let isAddress = ["https://", "http://"].contains {
      media.utf8.count > $0.utf8.count && media.lowercased().hasPrefix($0)
    }
    guard isAddress, media.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }), media.isPlainLine else {
      throw Refusal(.badRegister, field: "fact.media", detail: "https://…")
    }
  }

  private func check(who data: Complaints.Intake, _ context: Context) throws(Refusal) {
    let blank = Complaints.Complainant()
    switch data.identity {
    case .anonymous:
      guard data.complainant == nil || data.complainant == blank else {
        throw Refusal(.complainantMissing, field: "complainant")
      }
    case .realName, .confidential:
      try (data.complainant ?? blank).requirePossible("complainant")
    }
    // A visitor of the portal complains in their own name, or in none. Who is not logged in may say who they are;
    // nobody vouches for it, and no account reads the complaint by it.
    if !context.actor.role.isOfficer, context.actor.role != .administrator {
      let account = data.complainant?.account ?? ""
      let own = context.actor.role == .citizen ? account.isEmpty : account == context.actor.id
      guard data.identity == .anonymous || own else {
        throw Refusal(.notYourCase, field: "complainant.account")
      }
    }
  }

  private func check(about data: Complaints.Intake, _ context: Context) throws(Refusal) {
    let register = context.register
    if !data.unit.isEmpty, register.unit(data.unit) == nil {
      throw Refusal(.notFound, field: "unit", detail: String(data.unit.prefix(64)))
    }
    guard !data.head || !data.unit.isEmpty else { throw Refusal(.badRegister, field: "head") }
    if !data.post.isEmpty, register.post(data.post) == nil {
      throw Refusal(.notFound, field: "post", detail: String(data.post.prefix(64)))
    }
    for (index, id) in data.persons.enumerated() {
      guard register.person(id) != nil else {
        throw Refusal(.actorUnknown, field: "persons[\(index)]")
      }
      guard data.persons.firstIndex(of: id) == index else {
        throw Refusal(.namedTwice, field: "persons[\(index)]")
      }
    }
    if let concerns = data.concerns, concerns.kind != .case {
      throw Refusal(.kindNotAllowed, field: "concerns", detail: concerns.kind.rawValue)
    }
  }

  private func check(how data: Complaints.Intake, _ context: Context) throws(Refusal) {
    let most = context.profile.representativesMost
    // 多人提出共同的信访事项的，应当推选代表，代表人数不得超过五人: 信访工作条例 art 20.
    guard data.representatives >= 0, data.representatives == 0 || data.channel == .visit,
      data.representatives <= most
    else {
      throw Refusal(
        .tooMany, article: "petition:20(3)", field: "representatives",
        detail: "\(data.representatives) > \(data.channel == .visit ? most : 0)")
    }
    if let seconds = data.answeredAfter, seconds < 0 || data.channel != .telephone {
      throw Refusal(.badRegister, field: "answeredAfter", detail: "\(seconds)")
    }
  }

  // 当天呈领导审批: the account. The leader must not be involved.
  func submit(
    _ data: Complaints.Submission, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.registered)
    guard let place = context.register.person(data.leader) else {
      throw Refusal(.actorUnknown, field: "leader", detail: String(data.leader.prefix(64)))
    }
    let leader = context.register.persons[Int(place)]
    guard Self.leaders.contains(where: { leader.roles.contains($0) }) else {
      throw Refusal(.notAllowed, field: "leader", detail: data.leader)
    }
    for role in Self.leaders where leader.roles.contains(role) {
      guard
        !conflicts(
          with: data.leader, role: role, unit: leader.unit, in: context.register)
      else {
        throw Refusal(.conflictOfInterest, field: "leader", detail: data.leader)
      }
    }
    ruling.events.append(.complaint(.submitted(data)))
  }

  /// Before whom a complaint may be put.
  static let leaders: [Role] = [.efficiencyHead, .supervisor, .governmentHead]

  // 效能投诉工作规定: decided within days, by whom it is not about, and given to whom it is theirs.
  func accept(
    _ data: Complaints.Acceptance, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.submitted)
    guard data.mode.needsUnit == !data.unit.isEmpty || data.mode == .supervise else {
      throw Refusal(.badRegister, field: "unit", detail: data.mode.rawValue)
    }
    try check(unit: data.unit, officers: data.officers, mustServe: data.mode.needsUnit, context)
    var acceptance = data
    // 交办、转办 count from the day the unit receives the task, which is that of this entry; 自办 from acceptance.
    let from = context.day
    acceptance.from = from
    let profile = context.profile
    let limit: Budget
    switch kind {
    case .ticket: limit = profile.ticketFinish
    case .efficiency: limit = data.simple ? profile.complaintFinishSimple : profile.complaintFinish
    }
    acceptance.limit = limit
    acceptance.returnBy = returnBy(data.unit, context)
    if let reportBy = data.reportBy {
      guard data.mode.needsUnit else { throw Refusal(.badRegister, field: "reportBy") }
      let due = try LegalClock(start: from, budget: limit).due(in: context.calendar).day
      guard reportBy >= context.day, reportBy <= due else {
        throw Refusal(
          .badDate, field: "reportBy", detail: "\(context.day) … \(due) ≠ \(reportBy)")
      }
    }
    ruling.events.append(.complaint(.accepted(acceptance)))
  }

  // 效能投诉工作规定: the ground, the reason and the right channel; real names in writing.
  func refuse(
    _ data: Complaints.Refusal, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.submitted)
    try requireText(data.reason, "reason")
    if data.ground.needsChannel {
      try requireText(data.rightChannel, "rightChannel", .channelMissing)
    }
    if identity != .anonymous {
      try requireText(data.documentNumber, "documentNumber", .documentMissing)
    }
    ruling.events.append(.complaint(.refused(data)))
  }

  func forward(
    _ data: Complaints.Forwarding, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.submitted)
    try requireText(data.organ, "organ", .badRegister)
    try requireText(data.documentNumber, "documentNumber", .documentMissing)
    try requireText(data.reason, "reason")
    // Never to the one complained about.
    let register = context.register
    if register.units.indices.contains(Int(unit)),
      data.organ == register.units[Int(unit)].unit.name || data.organ == register.unitCode(unit)
    {
      throw Refusal(.conflictOfInterest, field: "organ")
    }
    ruling.events.append(.complaint(.forwarded(data)))
  }
}

extension Complaints.Registration {
  /// Fixes who is involved as the register knows it on the day: a person who moves later stays involved, and one
  /// who comes later was not.
  fileprivate mutating func involve(in register: Register) {
    let complained = register.unit(unit)
    var found = persons
    if let place = register.post(post) {
      let named = register.posts[Int(place)].post
      found += [named.holderA, named.holderB]
    }
    if let complained {
      for person in register.allPersons
      where person.roles.contains(.organHead) && register.unit(person.unit) == complained {
        found.append(person.id)
        if persons.contains(person.id) { involvesHead = true }
      }
    }
    if head { involvesHead = true }
    involved = Set(found).subtracting([""]).sorted()
    let units = persons.compactMap { register.person($0).map { register.persons[Int($0)].unit } }
    involvedUnits = Set(units).subtracting([""]).sorted()
  }
}
