extension MandateCase {
  /// The events that `command` causes, in order, appended to `ruling`.
  ///
  /// - Throws: the first rule broken, in the order the rules stand below.
  func decide(
    _ command: Network.MandateCommand, in context: Context, into ruling: inout Ruling
  ) throws(Refusal) {
    switch command {
    case .give(let data): try give(data, context, &ruling)
    case .guide(let data): try guide(data, context, &ruling)
    case .hand(let data): try hand(data, context, &ruling)
    case .receive(let data): try receive(data, context, &ruling)
    case .accept(let data): try accept(data, context, &ruling)
    case .end(let data): try end(data, context, &ruling)
    case .deliver(let data): try deliver(data, context, &ruling)
    case .visit(let data): try visit(data, &ruling)
    case .file:
      try require(.guided, .visited)
      ruling.events.append(.mandate(.filed(Nothing())))
    case .charge(let data): try charge(data, &ruling)
    case .erase(let data):
      try require(.filed)
      try requireText(data.reason, "reason", article: "personalInformation:47")
      ruling.erase(data)
    }
    try ruling.legible()
  }

  /// The point at which it is given, or the case that carries it.
  func needs(for command: Network.MandateCommand, in context: Context) -> Needs? {
    switch command {
    case .give(let data): Self.point(data.point).map { Needs(dossiers: [$0]) }
    case .guide(let data): Self.point(data.point).map { Needs(dossiers: [$0]) }
    case .hand(let data): Self.point(data.to).map { Needs(dossiers: [$0]) }
    case .receive:
      Self.point(openLeg?.record.to ?? "").map { Needs(dossiers: [$0]) }
    case .accept(let data):
      DossierKey.isID(data.case) ? Needs(dossiers: [.case(data.case)]) : nil
    case .deliver: Self.point(place).map { Needs(dossiers: [$0]) }
    case .end, .visit, .file, .charge, .erase: nil
    }
  }

  private static func point(_ code: String) -> DossierKey? {
    DossierKey.isID(code) ? DossierKey(.point, code) : nil
  }

  private static let own = "rule:network"

  private func require(_ phases: Phase...) throws(Refusal) {
    guard phases.contains(phase) else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
  }

  /// The open point of that code.
  private func point(
    _ code: String, _ field: String, _ context: Context
  ) throws(Refusal) -> ServicePoint {
    guard let key = Self.point(code), case .point(let point)? = context.found(key) else {
      throw Refusal(.pointNotFound, field: field, detail: String(code.prefix(64)))
    }
    guard point.phase == .open else { throw Refusal(.pointClosed, field: field, detail: code) }
    return point
  }

  /// When it happened: now, or at the moment that is told later, never before what happened before it.
  private func moment(
    _ said: Instant?, after last: Instant?, _ context: Context
  ) throws(Refusal) -> Instant {
    let at = said ?? context.at
    guard at <= context.at else { throw Refusal(.momentAhead, field: "at", detail: "\(at)") }
    guard last.map({ $0 <= at }) ?? true else {
      throw Refusal(.timeWentBack, field: "at", detail: "\(at) < \(last.map { "\($0)" } ?? "")")
    }
    return at
  }

  /// The last thing that happened to it, as it happened.
  private var last: Instant? {
    legs.last.map { $0.received?.at ?? $0.record.at } ?? (phase == .none ? nil : record.at)
  }

  private func day(_ at: Instant, _ context: Context) -> Day {
    at.day(offsetMinutes: context.offsetMinutes)
  }

  private func adding(
    _ days: Int32, to day: Day, _ context: Context
  ) throws(Refusal) -> Day { try context.calendar.adding(Int(days), to: day).day }

  // MARK: - Giving

  // A written mandate: without one the agent may only guide.
  private func give(
    _ data: Network.Giving, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    guard phase == .none else { throw Refusal(.alreadyExists, field: "dossier") }
    guard let signed = data.mandate, signed != .zero else {
      throw Refusal(.mandateUnsigned, field: "mandate")
    }
    let point = try point(data.point, "point", context)
    guard point.record.tier != .city else {
      throw Refusal(.kindNotAllowed, article: Self.own, field: "point", detail: data.point)
    }
    guard let mode = point.mode(of: data.item), mode != .consult else {
      throw Refusal(
        .kindNotAllowed, article: Self.own, field: "item", detail: String(data.item.prefix(64)))
    }
    let agent = data.agent.isEmpty ? context.actor.id : data.agent
    guard point.has(agent: agent) else {
      throw Refusal(.notConcerned, article: Self.own, field: "agent", detail: agent)
    }
    if context.actor.role == .agent, !point.has(agent: context.actor.id) {
      throw Refusal(.notConcerned, article: Self.own, field: "actor.id")
    }
    try data.applicant.requirePossible("applicant")
    try requireAccount(data.account, "account")
    guard data.materials.count <= 64 else { throw Refusal(.tooMany, field: "materials") }
    for (place, text) in data.materials.enumerated() {
      try requireText(
        text, "materials[\(place)]", .materialsMissing, article: Self.own, most: 256)
    }
    var record = Network.Given()
    (record.point, record.tier, record.parent) =
      (data.point, point.record.tier, point.record.parent)
    (record.unit, record.item) = (point.record.unit, data.item)
    record.local = mode == .decide
    record.organ = try organ(of: data.item, decidedBy: point, mode, context)
    (record.materials, record.mandate, record.agent) = (data.materials, signed, agent)
    record.pair = point.record.agents.first { $0.id == agent }?.pair ?? ""
    record.urgent = data.urgent
    record.at = try moment(data.at, after: nil, context)
    var mandate = Network.Mandate(
      mandate: day(record.at, context), tier: point.record.tier, urgent: data.urgent)
    mandate.handed = mandate.mandate
    record.due = try Network.Foresight(
      mandate, under: context.profile.network, noticeDays: context.profile.acceptNoticeDays,
      in: context.calendar
    ).line.handOverDue
    record.applicant = ruling.commit("applicant", data.applicant)
    record.account = data.account
    ruling.events.append(.mandate(.given(record)))
  }

  /// The unit that decides: the point's own where it does, else that of the catalogue.
  private func organ(
    of item: String, decidedBy point: ServicePoint, _ mode: Network.Mode, _ context: Context
  ) throws(Refusal) -> String {
    if mode == .decide { return point.record.unit }
    guard let place = context.register.item(item),
      let number = context.register.version(item: place, on: context.day),
      let version = context.register.version(item: place, number: number)?.value
    else { throw Refusal(.itemClosed, field: "item", detail: item) }
    return version.unit
  }

  private func guide(
    _ data: Network.Guidance, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    guard phase == .none else { throw Refusal(.alreadyExists, field: "dossier") }
    let point = try point(data.point, "point", context)
    guard context.actor.role != .agent || point.has(agent: context.actor.id) else {
      throw Refusal(.notConcerned, article: Self.own, field: "actor.id")
    }
    guard data.note.utf8.count <= 4_096 else { throw Refusal(.tooLong, field: "note") }
    var record = data
    (record.agent, record.unit) = (context.actor.id, point.record.unit)
    ruling.events.append(.mandate(.guided(record)))
  }

  // MARK: - Up and back

  /// Whom it may go to from where it lies: up to the point above or the organ, back to the point below or the one at
  /// which it was given.
  private func checkWay(to: String) throws(Refusal) {
    guard to != place else {
      throw Refusal(.handOverToSelf, field: "to", detail: to)
    }
    let holds =
      if isGoingUp {
        // By way of the town, or straight to the organ.
        to.isEmpty || place == record.point && record.tier == .village && to == record.parent
      } else {
        to == record.point || place.isEmpty && record.tier == .village && to == record.parent
      }
    guard holds else {
      throw Refusal(
        .kindNotAllowed, article: Self.own, field: "to", detail: "\(place) → \(to)")
    }
  }

  private func hand(
    _ data: Network.HandOver, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.given, .handed, .ended, .returning)
    guard openLeg == nil else { throw Refusal(.handOverOpen, field: "dossier") }
    guard !record.local else {
      throw Refusal(.kindNotAllowed, article: Self.own, field: "to", detail: record.point)
    }
    try checkWay(to: data.to)
    var leg = Network.HandedOver()
    leg.unit = data.to.isEmpty ? record.organ : try point(data.to, "to", context).record.unit
    guard let due else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
    let from = max(last ?? record.at, endedAt ?? record.at)
    let at = try moment(data.at, after: from, context)
    leg.number = Int32(clamping: legs.count + 1)
    (leg.from, leg.to, leg.by, leg.at, leg.due) = (place, data.to, context.actor.id, at, due)
    let handed = day(at, context)
    leg.late =
      handed > due
      ? Int32(clamping: try context.calendar.count(after: due, through: handed)) : 0
    ruling.events.append(.mandate(.handed(leg)))
    clearLate(clock, by: at, context, &ruling)
  }

  // Signed for on both sides, by someone else than who handed it over.
  private func receive(
    _ data: Network.Receipt, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    guard let leg = openLeg?.record else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
    guard leg.by != context.actor.id else {
      throw Refusal(.handOverToSelf, field: "actor.id")
    }
    if leg.to.isEmpty {
      guard context.isOf(unit: organ) else {
        throw Refusal(.notYourUnit, field: "actor.unit")
      }
    } else {
      let point = try point(leg.to, "dossier", context)
      let isOfPoint =
        point.has(agent: context.actor.id) || point.record.staff.contains(context.actor.id)
        || context.isOf(unit: point.unit) && context.actor.role.isOfficer
      guard isOfPoint else {
        throw Refusal(.notConcerned, article: Self.own, field: "actor.id")
      }
    }
    var record = Network.Received()
    (record.number, record.by) = (leg.number, context.actor.id)
    record.at = try moment(data.at, after: leg.at, context)
    let numbers = context.profile.network
    let days =
      if leg.to.isEmpty {
        context.profile.acceptNoticeDays
      } else if isGoingUp {
        numbers.townDays
      } else {
        numbers.returnDays
      }
    record.due = try adding(days, to: day(record.at, context), context)
    ruling.events.append(.mandate(.received(record)))
  }

  /// The organ that decides, or the point itself where that decides.
  private func requireOrgan(_ context: Context) throws(Refusal) {
    guard context.isOf(unit: organ), context.actor.role.isOfficer else {
      throw Refusal(.notYourUnit, field: "actor.unit")
    }
  }

  private func accept(
    _ data: Network.Acceptance, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    if record.local { try require(.given) } else { try require(.received) }
    try requireOrgan(context)
    try requireOwn()
    if !data.case.isEmpty {
      guard DossierKey.isID(data.case), context.found(.case(data.case)) != nil else {
        throw Refusal(.caseNotFound, field: "case", detail: String(data.case.prefix(64)))
      }
    }
    ruling.events.append(.mandate(.accepted(data)))
  }

  private func end(
    _ data: Network.Ending, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    switch data.result {
    case .granted, .refused: try require(.accepted)
    // What is missing is told before anything is accepted: 行政许可法 art 32(1)(4).
    case .materials: if record.local { try require(.given) } else { try require(.received) }
    case .withdrawn: try require(.given, .handed, .received, .accepted)
    }
    guard openLeg == nil else { throw Refusal(.handOverOpen, field: "dossier") }
    try requireOwn()
    if data.result != .withdrawn { try requireOrgan(context) }
    try requireDocument(data.documentNumber, Self.own)
    let due = try adding(context.profile.network.returnDays, to: context.day, context)
    ruling.events.append(
      .mandate(
        .ended(
          Network.Ended(
            result: data.result, documentNumber: data.documentNumber, at: context.at, due: due))))
  }

  private func deliver(
    _ data: Network.Delivery, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.ended, .returning)
    guard openLeg == nil else { throw Refusal(.handOverOpen, field: "dossier") }
    guard place == record.point else {
      throw Refusal(.wrongPhase, article: Self.own, field: "dossier", detail: place)
    }
    let point = try point(record.point, "dossier", context)
    let isOfPoint =
      point.has(agent: context.actor.id) || point.record.staff.contains(context.actor.id)
      || context.isOf(unit: point.unit) && context.actor.role.isOfficer
    guard isOfPoint else { throw Refusal(.notConcerned, article: Self.own, field: "actor.id") }
    try requireDocument(data.receipt, Self.own, "receipt")
    var delivered = Network.Delivered()
    delivered.receipt = data.receipt
    delivered.at = try moment(
      data.at, after: max(last ?? record.at, endedAt ?? record.at), context)
    delivered.due = try adding(
      context.profile.network.visitDays, to: day(delivered.at, context), context)
    // What the three clocks came to, so that they can be added up.
    let days = try days(through: delivered.at, context)
    delivered.agentDays = Int32(clamping: days.agent)
    delivered.organDays = Int32(clamping: days.organ)
    delivered.totalDays = Int32(clamping: days.total)
    ruling.events.append(.mandate(.delivered(delivered)))
    clearLate(clock, by: delivered.at, context, &ruling)
  }

  private func visit(_ data: Network.Visit, _ ruling: inout Ruling) throws(Refusal) {
    try require(.delivered)
    guard data.note.utf8.count <= 4_096 else { throw Refusal(.tooLong, field: "note") }
    ruling.events.append(.mandate(.visited(data)))
  }

  // Agents are unpaid: whatever they took is a fault (行政许可法 arts 58, 75).
  private func charge(_ data: Network.Fee, _ ruling: inout Ruling) throws(Refusal) {
    guard phase != .none, phase != .filed else {
      throw Refusal(.wrongPhase, detail: phase.rawValue)
    }
    guard data.fen > 0, data.fen <= 1_000_000_000_000 else {
      throw Refusal(.quantityOutOfRange, field: "fen", detail: "\(data.fen)")
    }
    guard charged <= 1_000_000_000_000_000 else { throw Refusal(.tooMany, field: "fen") }
    try requireText(data.reason, "reason", article: Self.own)
    ruling.events.append(.mandate(.charged(data)))
  }
}
