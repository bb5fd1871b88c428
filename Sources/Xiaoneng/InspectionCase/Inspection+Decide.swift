extension Inspection {
  /// The events that `command` causes, in order, appended to `ruling`.
  ///
  /// - Throws: the first rule broken, in the order the rules stand below.
  func decide(
    _ command: Inspections.Command, in context: Context, into ruling: inout Ruling
  ) throws(Refusal) {
    switch command {
    case .propose(let data): try propose(data, context, &ruling)
    case .approve(let data): try approve(data, &ruling)
    case .withdraw(let data): try withdraw(data, &ruling)
    case .open(let data): try open(data, context, &ruling)
    case .fill(let data): try fill(data, context, &ruling)
    case .find(let data): try find(data, context, &ruling)
    case .verify(let data): try verify(data, context, &ruling)
    case .order(let data): try order(data, context, &ruling)
    case .report(let data): try report(data, &ruling)
    case .urge(let data): try urge(data, context, &ruling)
    case .recheck(let data): try recheck(data, context, &ruling)
    case .conclude(let data): try conclude(data, context, &ruling)
    case .feedBack(let data): try feedBack(data, context, &ruling)
    case .object(let data): try object(data, context, &ruling)
    case .review(let data): try review(data, context, &ruling)
    case .hear(let data): try hear(data, &ruling)
    case .measure(let data): try measure(data, &ruling)
    case .approveMeasure(let data): try approveMeasure(data, &ruling)
    case .carryOut(let data): try carryOut(data, context, &ruling)
    case .correct(let data): try correct(data, &ruling)
    case .close: try close(context, &ruling)
    case .erase(let data): try erase(data, &ruling)
    }
    try ruling.legible()
  }

  /// What is opened by a plan is held against it.
  func needs(for command: Inspections.Command, in context: Context) -> Needs? {
    guard case .open(let data) = command, let plan = data.subject.flatMap(Self.plan) else {
      return nil
    }
    return Needs(dossiers: [plan])
  }

  /// The plan that a subject names.
  static func plan(of subject: Inspections.Subject) -> DossierKey? {
    DossierKey.isID(subject.plan) ? DossierKey(.inspectionPlan, subject.plan) : nil
  }

  // MARK: - What the rules share

  static let own = "rule:inspection"

  func require(_ phases: Phase...) throws(Refusal) {
    guard phases.contains(phase) else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
  }

  /// Begun and not closed.
  func requireUnderWay() throws(Refusal) {
    guard isUnderWay else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
  }

  /// Nobody inspects, checks or hears their own unit, or one they left since the inspection began.
  func standAside(_ context: Context) throws(Refusal) {
    guard !context.isOf(unit: unit, since: opened ?? context.day) else {
      throw Refusal(.mustStandAside, article: Self.own, field: "actor.unit")
    }
  }

  func known(finding number: Int32, _ field: String) throws(Refusal) -> Finding {
    guard let known = finding(number) else {
      throw Refusal(.findingUnknown, field: field, detail: "\(number)")
    }
    return known
  }

  func known(order number: Int32, _ field: String) throws(Refusal) -> Order {
    guard let known = order(number) else {
      throw Refusal(.orderUnknown, field: field, detail: "\(number)")
    }
    return known
  }

  func known(measure number: Int32) throws(Refusal) -> Measure {
    guard let known = measure(number) else {
      throw Refusal(.measureUnknown, field: "measure", detail: "\(number)")
    }
    return known
  }

  /// Findings that are there, each once.
  func known(findings numbers: [Int32]) throws(Refusal) -> [Finding] {
    var found: [Finding] = []
    for (place, number) in numbers.enumerated() {
      found.append(try known(finding: number, "findings[\(place)]"))
      guard !numbers[..<place].contains(number) else {
        throw Refusal(.namedTwice, field: "findings[\(place)]", detail: "\(number)")
      }
    }
    return found
  }

  // MARK: - Proposing

  // 政府督查工作条例 art 11(2): proposed, and inspected once the head of the government approves.
  private func propose(
    _ data: Inspections.Proposal, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.none)
    var record = data
    // Art 15: what a plan can know of goes by a plan.
    guard !data.subject.kind.isPlanned else {
      throw Refusal(.planWidened, field: "subject.kind", detail: data.subject.kind.rawValue)
    }
    guard data.subject.target != .enterprise else {
      throw Refusal(.planWidened, field: "subject.target")
    }
    guard data.subject.plan.isEmpty, data.subject.row.isEmpty else {
      throw Refusal(.planWidened, field: "subject.plan")
    }
    record.subject = try checked(data.subject, context)
    try requireText(data.reason, "reason", article: "inspection:11(2) | rule:inspection")
    ruling.events.append(.inspection(.proposed(record)))
  }

  /// What is inspected, with the unit that answers for it.
  private func checked(
    _ data: Inspections.Subject, _ context: Context
  ) throws(Refusal) -> Inspections.Subject {
    var subject = data
    try requireText(data.topic, "subject.topic", .badRegister, article: Self.own)
    try InspectionPlan.check(data.object, data.target, "subject.object", context)
    if data.target == .unit {
      guard data.unit.isEmpty || data.unit == data.object else {
        throw Refusal(.notYourUnit, field: "subject.unit", detail: String(data.unit.prefix(64)))
      }
      subject.unit = data.object
    } else if !data.unit.isEmpty {
      guard context.register.unit(data.unit) != nil else {
        throw Refusal(.notFound, field: "subject.unit", detail: String(data.unit.prefix(64)))
      }
    }
    guard !data.ways.isEmpty, Set(data.ways).count == data.ways.count else {
      throw Refusal(
        .kindNotAllowed, article: "inspection:12 | rule:inspection", field: "subject.ways")
    }
    return subject
  }

  private func approve(_ data: Cases.Document, _ ruling: inout Ruling) throws(Refusal) {
    try require(.proposed)
    try requireDocument(data.documentNumber, "inspection:11(2) | rule:inspection")
    ruling.events.append(.inspection(.approved(data)))
  }

  private func withdraw(_ data: Reason, _ ruling: inout Ruling) throws(Refusal) {
    try require(.proposed, .approved)
    try requireText(data.reason, "reason", article: Self.own)
    ruling.events.append(.inspection(.withdrawn(data)))
  }

  // MARK: - Beginning

  // Art 15: by the plan, which is not widened, and nothing twice.
  private func open(
    _ data: Inspections.Opening, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    guard phase != .proposed else { throw Refusal(.notApproved, field: "dossier") }
    try require(.none, .approved)
    let opened: Inspections.Subject
    if phase == .approved {
      guard data.subject == nil else { throw Refusal(.planWidened, field: "subject") }
      opened = subject
    } else {
      guard let said = data.subject else { throw Refusal(.notApproved, field: "subject") }
      guard said.kind.isPlanned else {
        throw Refusal(.notApproved, field: "subject.kind", detail: said.kind.rawValue)
      }
      opened = try byPlan(said, data, context)
    }
    try Self.check(inspectors: data.inspectors, of: opened.unit, context)
    guard data.inspectors.contains(data.leader) else {
      throw Refusal(
        .notConcerned, article: "inspection:8(2) | rule:inspection", field: "leader",
        detail: String(data.leader.prefix(64)))
    }
    if phase == .approved { try checkUnsealed(data) }
    var record = Inspections.Opened()
    (record.subject, record.inspectors, record.leader) = (opened, data.inspectors, data.leader)
    (record.seal, record.nonce) = (data.seal, data.nonce)
    record.concludeBy = try LegalClock(
      start: context.day, budget: context.profile.inspections.conclude
    ).due(in: context.calendar).day
    ruling.events.append(.inspection(.opened(record)))
    guard let plan = Self.plan(of: opened) else { return }
    let use = Inspections.RowUse(
      row: opened.row, object: opened.object, on: context.day, seal: data.seal)
    ruling.orders.append(
      FollowUp("plan", in: plan, [.inspectionPlan(.visited(use))], context))
  }

  private func byPlan(
    _ said: Inspections.Subject, _ data: Inspections.Opening, _ context: Context
  ) throws(Refusal) -> Inspections.Subject {
    guard let key = Self.plan(of: said), case .inspectionPlan(let plan) = context.found(key) else {
      throw Refusal(
        .inspectionPlanNotFound, field: "subject.plan", detail: String(said.plan.prefix(64)))
    }
    guard plan.phase == .approved else { throw Refusal(.notApproved, field: "subject.plan") }
    guard let row = plan.row(said.row) else {
      throw Refusal(.planWidened, field: "subject.row", detail: String(said.row.prefix(64)))
    }
    var subject = said
    if said.topic.isEmpty { subject.topic = row.topic }
    subject = try checked(subject, context)
    for (holds, field) in [
      (subject.kind == row.kind, "kind"), (subject.topic == row.topic, "topic"),
      (subject.target == row.target, "target"), (row.objects.contains(subject.object), "object"),
      (subject.ways.allSatisfy(row.ways.contains), "ways"),
      (row.manners.contains(subject.manner), "manner"),
    ] where !holds { throw Refusal(.planWidened, field: "subject." + field) }
    guard row.from <= context.day, context.day <= row.through else {
      throw Refusal(
        .planWidened, field: "at", detail: "\(row.from) ≤ \(context.day) ≤ \(row.through)")
    }
    try checkRepeated(subject, row, plan, context)
    try check(data, against: plan, subject, context)
    try checkSeal(data, subject, plan, context)
    return subject
  }

  // Art 15: nothing is inspected twice at once, nor more often than the plan says.
  private func checkRepeated(
    _ subject: Inspections.Subject, _ row: Inspections.Row, _ plan: InspectionPlan,
    _ context: Context
  ) throws(Refusal) {
    let use = plan.uses[.init(row: row.id, object: subject.object)] ?? .init()
    guard use.running == 0 else {
      throw Refusal(.visitRepeated, field: "subject.object", detail: subject.object)
    }
    guard use.visits < row.most else {
      throw Refusal(
        .visitRepeated, field: "subject.object", detail: "\(use.visits) ≥ \(row.most)")
    }
    guard subject.target == .enterprise else { return }
    let (visits, most) = (
      plan.visits(of: subject.object), context.profile.inspections.enterpriseMost
    )
    guard visits < most else {
      throw Refusal(.visitRepeated, field: "subject.object", detail: "\(visits) ≥ \(most)")
    }
  }

  // What is drawn decides who is inspected, and by whom.
  private func check(
    _ data: Inspections.Opening, against plan: InspectionPlan, _ subject: Inspections.Subject,
    _ context: Context
  ) throws(Refusal) {
    let draws = plan.draws.filter { $0.commitment.row == subject.row }
    guard !draws.isEmpty else { return }
    let drawn = draws.compactMap(\.drawn)
    guard !drawn.isEmpty else {
      throw Refusal(.beaconPending, field: "subject.row", detail: subject.row)
    }
    guard let last = drawn.last(where: { $0.result.final.contains(subject.object) }) else {
      throw Refusal(.drawDiffers, field: "subject.object", detail: subject.object)
    }
    let pair = last.result.inspectors.first { $0.object == subject.object }?.pair ?? []
    let missing = pair.first { id in
      !data.inspectors.contains(id) && !Self.isOf(id, unit: subject.unit, context)
    }
    if let missing { throw Refusal(.drawDiffers, field: "inspectors", detail: missing) }
  }

  private static func isOf(_ id: String, unit: String, _ context: Context) -> Bool {
    guard !unit.isEmpty, let place = context.register.person(id) else { return false }
    return context.register.persons[Int(place)].unit == unit
  }

  // The row that is opened is the one that was committed to.
  private func checkSeal(
    _ data: Inspections.Opening, _ subject: Inspections.Subject, _ plan: InspectionPlan,
    _ context: Context
  ) throws(Refusal) {
    guard data.seal != 0 else { return try checkUnsealed(data) }
    guard subject.manner.isUnannounced else { throw Refusal(.sealBroken, field: "seal") }
    let place = Int(data.seal) - 1
    guard plan.seals.indices.contains(place), plan.seals[place].opened == nil else {
      throw Refusal(.sealBroken, field: "seal", detail: "\(data.seal)")
    }
    guard let nonce = data.nonce else { throw Refusal(.sealBroken, field: "nonce") }
    let surprise = Inspections.Surprise(
      plan: subject.plan, row: subject.row, object: subject.object, manner: subject.manner,
      on: context.day)
    guard surprise.commitment(nonce) == plan.seals[place].commitment else {
      throw Refusal(.sealBroken, field: "nonce", detail: plan.seals[place].commitment.hex)
    }
  }

  private func checkUnsealed(_ data: Inspections.Opening) throws(Refusal) {
    guard data.seal == 0, data.nonce == nil else { throw Refusal(.sealBroken, field: "seal") }
  }

  // Two or more, each once, in service, and none of the unit inspected.
  static func check(
    inspectors: [String], of unit: String, _ context: Context
  ) throws(Refusal) {
    let least = Int(context.profile.inspections.inspectors)
    guard inspectors.count >= least else {
      throw Refusal(
        .twoPeopleNeeded, article: own, field: "inspectors",
        detail: "\(inspectors.count) < \(least)")
    }
    guard inspectors.count <= 1_000 else { throw Refusal(.tooMany, field: "inspectors") }
    for (place, id) in inspectors.enumerated() {
      guard let person = context.register.person(id) else {
        throw Refusal(
          .actorUnknown, field: "inspectors[\(place)]", detail: String(id.prefix(64)))
      }
      let known = context.register.persons[Int(person)]
      if let last = known.lastDay, last < context.day {
        throw Refusal(.actorUnknown, field: "inspectors[\(place)]", detail: "\(id) \(last)")
      }
      guard !inspectors[..<place].contains(id) else {
        throw Refusal(.namedTwice, field: "inspectors[\(place)]", detail: id)
      }
      guard unit.isEmpty || known.unit != unit else {
        throw Refusal(.mustStandAside, article: own, field: "inspectors[\(place)]", detail: id)
      }
    }
  }

  // MARK: - On site

  private func fill(
    _ data: Inspections.Form, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.opened)
    try standAside(context)
    guard form == nil else { throw Refusal(.alreadyDone) }
    guard (1...1_000).contains(data.items.count) else {
      throw Refusal(.tooMany, field: "items", detail: "1…1000 ≠ \(data.items.count)")
    }
    for (place, item) in data.items.enumerated() {
      try requireText(item.item, "items[\(place)].item", .badRegister, article: Self.own, most: 512)
      guard item.note.utf8.count <= 4_096 else {
        throw Refusal(.tooLong, field: "items[\(place)].note")
      }
    }
    ruling.events.append(.inspection(.filled(data)))
  }

  private func find(
    _ data: Inspections.Finding, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.opened)
    try standAside(context)
    guard findings.count < 1_000 else { throw Refusal(.tooMany, field: "fact") }
    try requireText(data.code, "code", .badRegister, article: Self.own, most: 64)
    try requireText(
      data.fact, "fact", .factMissing, article: "inspection:16 | rule:inspection",
      most: String.longestField)
    guard !data.evidence.isEmpty else {
      throw Refusal(
        .evidenceMissing, article: "inspection:16 | rule:inspection", field: "evidence")
    }
    guard data.evidence.count <= 64 else { throw Refusal(.tooMany, field: "evidence") }
    for (place, reference) in data.evidence.enumerated() {
      try requireText(
        reference, "evidence[\(place)]", .evidenceMissing, article: Self.own, most: 256)
    }
    guard data.persons.count <= 64 else { throw Refusal(.tooMany, field: "persons") }
    for (place, id) in data.persons.enumerated() {
      guard let person = context.register.person(id) else {
        throw Refusal(.actorUnknown, field: "persons[\(place)]", detail: String(id.prefix(64)))
      }
      guard unit < 0 || context.register.unit(context.register.persons[Int(person)].unit) == unit
      else { throw Refusal(.notYourUnit, field: "persons[\(place)]", detail: id) }
      guard !data.persons[..<place].contains(id) else {
        throw Refusal(.namedTwice, field: "persons[\(place)]", detail: id)
      }
    }
    if let likeness = data.likeness, !(0...10_000).contains(likeness) {
      throw Refusal(.quantityOutOfRange, field: "likeness", detail: "0…10000 ≠ \(likeness)")
    }
    var record = Inspections.FindingRecord()
    record.number = Int32(clamping: findings.count + 1)
    (record.code, record.evidence, record.persons) = (data.code, data.evidence, data.persons)
    (record.likeness, record.by) = (data.likeness, context.actor.id)
    record.fact = ruling.commit("finding-\(record.number)", Words(text: data.fact))
    ruling.events.append(.inspection(.found(record)))
  }

  // By someone else than who found it.
  private func verify(
    _ data: Inspections.Verification, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try requireUnderWay()
    try standAside(context)
    let known = try known(finding: data.finding, "finding")
    guard !known.isVerified else { throw Refusal(.alreadyDone, field: "finding") }
    guard known.record.by != context.actor.id else {
      throw Refusal(.mustStandAside, article: Self.own, field: "actor.id")
    }
    var record = data
    record.by = context.actor.id
    ruling.events.append(.inspection(.verified(record)))
  }
}
