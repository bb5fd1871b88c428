extension ConductFinding {
  /// The events that `command` causes, in order, appended to `ruling`.
  ///
  /// - Throws: the first rule broken, in the order the rules stand below.
  func decide(
    _ command: Supervision.ConductCommand, in context: Context, into ruling: inout Ruling
  ) throws(Refusal) {
    switch command {
    case .find(let data): try find(data, context, &ruling)
    case .stop(let data): try stop(data, context, &ruling)
    case .verify(let data): try verify(data, context, &ruling)
    case .object(let data): try object(data, context, &ruling)
    case .rule(let data): try rule(data, context, &ruling)
    case .deleteClip(let data): try deleteClip(data, context, &ruling)
    case .close: try close(context, &ruling)
    case .erase(let data): try erase(data, &ruling)
    }
    try ruling.legible()
  }

  private static let own = "rule:supervision"
  private static let camera = "personalInformation:26"

  private func require(_ phases: Supervision.ConductPhase...) throws(Refusal) {
    guard phases.contains(phase) else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
  }

  /// No one decides on a finding who made it, whom it concerns, or who is of the unit it is about or was
  /// since it began.
  private func standAside(_ context: Context) throws(Refusal) {
    let actor = context.actor
    guard actor.id != record.by, !concerns(actor.id),
      !context.isOf(unit: unit, since: record.from)
    else { throw Refusal(.mustStandAside, field: "actor.id") }
  }

  // MARK: - Finding

  private func find(
    _ data: Supervision.ConductReport, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.none)
    guard let owner = context.register.unit(data.unit) else {
      throw Refusal(
        .notFound, article: Self.own, field: "unit", detail: String(data.unit.prefix(64)))
    }
    // The head of a unit finds what is wrong in it; the office finds it anywhere.
    guard context.actor.role != .organHead || context.isOf(unit: owner)
    else { throw Refusal(.notYourUnit, field: "unit", detail: data.unit) }
    try check(data.person, of: owner, context)
    try requireText(data.place, "place", .badRegister, article: Self.own, most: 256)
    guard data.window.utf8.count <= 64 else { throw Refusal(.tooLong, field: "window") }
    try requireText(
      data.fact, "fact", .factMissing, article: Self.own, most: String.longestField)
    guard let rule = context.profile.conduct.rule(of: data.kind) else {
      throw Refusal(.kindNotAllowed, article: Self.own, field: "kind", detail: data.kind.rawValue)
    }
    try check(data.from, data.through, rule, context)
    try check(data, context)
    if let stopped = data.stopped, stopped < data.from || stopped > context.at {
      throw Refusal(.badDate, field: "stoppedAt")
    }
    var entry = Supervision.ConductRecord()
    (entry.kind, entry.unit, entry.place) = (data.kind, data.unit, data.place)
    (entry.window, entry.person) = (data.window, data.person)
    (entry.from, entry.through, entry.foundBy) = (data.from, data.through, data.foundBy)
    entry.fact = ruling.commit("fact", Words(text: data.fact))
    (entry.clip, entry.basis) = (data.clip, data.basis)
    (entry.stopped, entry.handling) = (data.stopped, data.handling)
    entry.by = context.actor.id
    if let clip = data.clip {
      entry.clipBy =
        try LegalClock(
          start: clip.through.day(offsetMinutes: context.offsetMinutes),
          budget: .calendarDays(context.profile.conduct.clipDays), roll: Roll.none
        ).due(in: context.calendar).day
    }
    ruling.events.append(.conduct(.found(entry)))
  }

  /// An officer of the unit, and never the finder.
  private func check(_ id: String, of owner: Int32, _ context: Context) throws(Refusal) {
    guard !id.isEmpty else { return }
    guard let person = context.register.person(id) else {
      throw Refusal(.actorUnknown, field: "person", detail: String(id.prefix(64)))
    }
    guard context.register.unit(context.register.persons[Int(person)].unit) == owner else {
      throw Refusal(.notYourUnit, field: "person", detail: id)
    }
    guard id != context.actor.id else { throw Refusal(.mustStandAside, field: "actor.id") }
  }

  /// Nothing is found of a time to come, and what it is called fits how long it lasted.
  private func check(
    _ from: Instant, _ through: Instant, _ rule: Supervision.ConductRule, _ context: Context
  ) throws(Refusal) {
    guard from <= through else { throw Refusal(.badDate, article: Self.own, field: "through") }
    guard through <= context.at else {
      throw Refusal(.badDate, article: Self.own, field: "through", detail: "> \(context.at)")
    }
    guard from.day(offsetMinutes: context.offsetMinutes).isInRange else {
      throw Refusal(.dateOutOfRange, field: "from")
    }
    let minutes = (through.milliseconds - from.milliseconds) / 60_000
    guard minutes >= Int64(rule.least ?? 0), minutes <= Int64(rule.most ?? .max) else {
      throw Refusal(
        .kindNotAllowed, article: "rule:supervision conduct.rules", field: "kind",
        detail: "\(rule.kind.rawValue): \(minutes) min")
    }
  }

  /// 个人信息保护法 art 26: what a camera of a public place shows serves public safety and nothing else, unless the law or
  /// those concerned allow it; and a clip is told by its hash.
  private func check(_ data: Supervision.ConductReport, _ context: Context) throws(Refusal) {
    if data.foundBy == .video {
      guard data.clip != nil else {
        throw Refusal(.clipMissing, article: Self.own, field: "clip")
      }
      let camera = Law.line(Self.camera, on: context.day, under: context.rules.setting)
      if !camera.isEmpty { try requireDocument(data.basis, Self.camera, "basis") }
    }
    guard data.basis.utf8.count <= 256 else { throw Refusal(.tooLong, field: "basis") }
    guard let clip = data.clip else { return }
    guard clip.sha256 != nil else {
      throw Refusal(.clipMissing, article: Self.own, field: "clip.sha256")
    }
    guard clip.from <= clip.through, clip.through <= context.at,
      clip.through.day(offsetMinutes: context.offsetMinutes).isInRange
    else { throw Refusal(.badDate, article: Self.own, field: "clip.through") }
  }

  // Stopped and corrected on the spot, or said afterwards.
  private func stop(
    _ data: Supervision.ConductStop, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.found, .verified, .objected)
    guard handling == nil else { throw Refusal(.alreadyDone) }
    guard data.stopped >= record.from, data.stopped <= context.at else {
      throw Refusal(.badDate, article: Self.own, field: "stoppedAt")
    }
    ruling.events.append(.conduct(.stopped(data)))
  }

  // MARK: - Verifying

  // Only a second person makes it count.
  private func verify(
    _ data: Supervision.ConductCheck, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.found)
    try standAside(context)
    var entry = Supervision.ConductChecked()
    (entry.confirmed, entry.note, entry.by) = (data.confirmed, data.note, context.actor.id)
    guard data.confirmed else {
      try requireText(data.note, "note", article: Self.own)
      ruling.events.append(.conduct(.verified(entry)))
      return
    }
    guard data.note.utf8.count <= Self.longestText else { throw Refusal(.tooLong, field: "note") }
    try requireDocument(data.documentNumber, Self.own)
    entry.documentNumber = data.documentNumber
    let numbers = context.profile.conduct
    if !numbers.grave.contains(record.kind) {
      entry.points = numbers.rule(of: record.kind)?.points ?? 0
    }
    entry.objectBy = try context.calendar.adding(Int(numbers.objectDays), to: context.day).day
    entry.grave = numbers.grave.contains(record.kind)
    let event = Supervision.ConductEvent.verified(entry)
    ruling.events.append(.conduct(event))
    // 政务处分法 art 38: what is that grave goes straight to whoever may determine it.
    if let breach = breach(in: event, register: context.register), breach.isProposed {
      ruling.propose(breach, in: context.dossier, context)
    }
  }

  // MARK: - Objection

  private func object(
    _ data: Supervision.ConductObjection, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    guard !wasObjected else { throw Refusal(.alreadyDone) }
    try require(.verified)
    guard concerns(context.actor.id) || context.actor.role == .organHead else {
      throw Refusal(.notConcerned, field: "actor.id")
    }
    guard let last = check?.objectBy, context.day <= last else {
      throw Refusal(
        .tooLate, article: "rule:supervision conduct.objectDays", field: "at",
        detail: check?.objectBy.map { "\(context.day) > \($0)" })
    }
    try requireText(data.opinion, "opinion", article: Self.own, most: String.longestField)
    var entry = Supervision.ConductObjected()
    entry.opinion = ruling.commit("objection", Words(text: data.opinion))
    entry.answerBy =
      try context.calendar.adding(Int(context.profile.conduct.rulingDays), to: context.day).day
    ruling.events.append(.conduct(.objected(entry)))
  }

  // Answered by a third person: neither the finder, nor whoever verified it, nor anyone concerned, nor of the unit.
  private func rule(
    _ data: Supervision.ConductRuling, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.objected)
    try standAside(context)
    guard context.actor.id != check?.by else { throw Refusal(.mustStandAside, field: "actor.id") }
    try requireText(data.reason, "reason", article: Self.own)
    try requireDocument(data.documentNumber, Self.own)
    var entry = data
    entry.by = context.actor.id
    ruling.events.append(.conduct(.ruled(entry)))
    guard data.upheld, let key = context.dossier, let breach = standingBreach(context) else {
      return
    }
    // What rests on it no longer stands.
    let incident = Supervision.Issue.incident(
      of: key, clock: breach.rule.clock, period: breach.period)
    var lifted = Supervision.CardLifted()
    lifted.ground = .objection
    lifted.rule = breach.rule
    if breach.isProposed {
      lifted.severity = .red
      ruling.orders.append(
        FollowUp(
          "annulled", in: DossierKey(.accountability, incident.id),
          [.accountability(.cardLifted(lifted))], by: .system, context))
    } else {
      ruling.orders.append(
        FollowUp(
          "annulled", in: incident, [.supervision(.lifted(lifted))], by: .system, context))
    }
  }

  /// The breach that the finding was, as it was recorded when it was verified.
  private func standingBreach(_ context: Context) -> Breach? {
    check.flatMap { breach(in: .verified($0), register: context.register) }
  }

  // MARK: - The end

  // Closed once what was done about it is on record and no objection runs, or may still be made.
  private func close(_ context: Context, _ ruling: inout Ruling) throws(Refusal) {
    try require(.verified, .dismissed, .annulled)
    if phase == .verified {
      guard handling != nil else {
        throw Refusal(.matterOpen, article: Self.own, field: "handling")
      }
      if !wasObjected, let last = check?.objectBy, context.day <= last {
        throw Refusal(
          .appealOpen, article: "rule:supervision conduct.objectDays", detail: "≤ \(last)")
      }
    }
    ruling.events.append(.conduct(.closed(Nothing())))
  }

  // Kept while it proves something, and deleted once its term is over or the finding closed: 个人信息保护法 art 47.
  private func deleteClip(
    _ data: Supervision.ClipDeletion, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    guard record.clip != nil, let last = clipBy else {
      throw Refusal(.clipMissing, article: Self.own, field: "clip")
    }
    guard deleted == nil else { throw Refusal(.alreadyDone) }
    guard closed != nil || context.day > last else {
      throw Refusal(.matterOpen, article: Self.own, detail: "≤ \(last)")
    }
    try requireDocument(data.documentNumber, "personalInformation:47")
    var entry = data
    entry.late = context.day > last
    ruling.events.append(.conduct(.clipDeleted(entry)))
  }

  private func erase(_ data: PersonalErasure, _ ruling: inout Ruling) throws(Refusal) {
    try require(.closed)
    try requireText(data.reason, "reason", article: "personalInformation:47")
    ruling.erase(data)
  }
}
