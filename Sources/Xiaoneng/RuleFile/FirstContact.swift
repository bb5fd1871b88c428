/// A first contact (首问件): someone asks, whoever is asked first answers for it, and it is not pushed to and fro.
struct FirstContact: Sendable, Equatable {
  typealias Phase = TenRules.ContactPhase

  var phase = Phase.none
  var record = TenRules.Asked()
  var asked = Day(0)
  /// The unit that was asked, as the register numbers it.
  var unit: Int32 = -1
  /// The unit that has it now.
  var holder: Int32 = -1
  var disposition: TenRules.Disposition?
  var returns: Int32 = 0
  var ruleBy: Day?
  var isRuled = false
  var turnedAway: [Day] = []
  var late: [TenRules.ContactLate] = []
  var closed: Day?
  var keeping: Keeping? = Keeping()
  var endedOn: Day? { closed }

  /// Whether it is still to be dealt with.
  var isUnderWay: Bool { phase.isUnderWay }
}

extension TenRules.ContactPhase {
  /// Whether the matter is still to be dealt with.
  var isUnderWay: Bool {
    switch self {
    case .asked, .forwarded, .returned: true
    case .none, .closed: false
    }
  }
}

/// What time alone does to a first contact.
enum ContactTimer: Equatable {
  /// A limit ran out.
  case overrun(TenRules.ContactLimit, due: Day)
}

extension FirstContact: Phased {
  typealias Command = TenRules.ContactCommand
  typealias Event = TenRules.ContactEvent
  typealias Timer = ContactTimer

  /// How much of it someone sees.
  enum Depth {
    /// Those who watch, the unit that was asked and the one that has it.
    case whole
    /// Whoever asked.
    case own
  }

  static let kind = DossierKind.contact
  static let notFound = Refusal.Code.contactNotFound

  static func own(_ event: Xiaoneng.Event) -> TenRules.ContactEvent? {
    if case .contact(let event) = event { event } else { nil }
  }

  static func address(of command: TenRules.ContactCommand) -> Address {
    if case .ask = command { .new } else { .existing }
  }

  /// SW and the year, then six digits without gaps within the year.
  static func series(of event: TenRules.ContactEvent, on day: Day) -> NumberSeries? {
    guard case .asked = event else { return nil }
    let year = day.parts.year
    return NumberSeries(counter: "contact/\(year)", prefix: "SW\(year)", width: 6)
  }

  static func erasure(in command: TenRules.ContactCommand) -> PersonalErasure? {
    if case .erase(let data) = command { data } else { nil }
  }

  func depth(for viewer: Viewer) -> Depth? {
    let reaches = viewer.reaches
    if reaches.contains(.any) { return .whole }
    if reaches.contains(.ownUnit), viewer.isOf(unit: unit) || viewer.isOf(unit: holder) {
      return .whole
    }
    return reaches.contains(.ownCase) && viewer.owns(viewer.hiddenAccount) ? .own : nil
  }

  static var slotOfAccount: String? { DossierKind.contact.slotOfPerson }
  static func isOwn(_ depth: Depth) -> Bool { depth == .own }

  static func isRuling(_ command: TenRules.ContactCommand) -> Bool {
    if case .rule = command { true } else { false }
  }
  static func bars(author event: TenRules.ContactEvent, from command: TenRules.ContactCommand)
    -> Bool
  {
    if case .returned = event { true } else { false }
  }

  func timed(at depth: Depth) -> FirstContact? { self }

  func light(in context: Context) -> Light {
    guard isUnderWay else { return .grey }
    return late.isEmpty && context.day <= record.openDue ? .green : .red
  }

  static func meaning(of timer: ContactTimer) -> (chinese: String, rule: FaultRule?) {
    switch timer {
    case .overrun(.open, _): ("首问事项办结期满", .t1)
    case .overrun(.ruling, _): ("指定承办期满", .t2)
    }
  }

  /// The rule of supervision that was broken.
  func breach(in event: TenRules.ContactEvent, register: Register) -> Breach? {
    switch event {
    case .overran(let data):
      Breach(
        rule: data.limit == .open ? .t1 : .t2, severity: .yellow,
        // The office rules; it is its own delay.
        unit: data.limit == .open ? register.unitCode(holder) : "", period: "\(data.due)",
        due: data.due)
    case .turnedAway:
      Breach(
        rule: .t3, severity: .yellow, unit: register.unitCode(unit),
        period: "\(turnedAway.count)", chinese: "以人员外出为由未予办理",
        english: "sent away because someone was out")
    case .asked, .disposed, .returned, .ruled, .closed: nil
    }
  }

  // MARK: - Deciding

  /// The events that `command` causes, in order, appended to `ruling`.
  ///
  /// - Throws: the first rule broken, in the order the rules stand below.
  func decide(
    _ command: TenRules.ContactCommand, in context: Context, into ruling: inout Ruling
  ) throws(Refusal) {
    switch command {
    case .ask(let data): try ask(data, context, &ruling)
    case .dispose(let data): try dispose(data, context, &ruling)
    case .sendBack(let data): try sendBack(data, context, &ruling)
    case .rule(let data): try rule(data, context, &ruling)
    case .turnAway(let data): try turnAway(data, context, &ruling)
    case .close(let data): try close(data, context, &ruling)
    case .erase(let data):
      try require(.closed)
      try requireText(data.reason, "reason", article: "personalInformation:47")
      ruling.erase(data)
    }
    try ruling.legible()
  }

  private static let own = "rule:tenRules"

  private func require(_ phases: Phase...) throws(Refusal) {
    guard phases.contains(phase) else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
  }

  // Whoever is asked first answers for it, whoever writes it down.
  private func ask(
    _ data: TenRules.Asking, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.none)
    let officer = data.officer.isEmpty ? context.actor.id : data.officer
    guard let place = context.register.person(officer) else {
      throw Refusal(.actorUnknown, field: "officer", detail: String(officer.prefix(64)))
    }
    let unit = context.register.persons[Int(place)].unit
    guard
      context.actor.unit.isEmpty || !context.actor.role.isOfficer || context.actor.unit == unit
        || context.actor.role == .efficiencyOffice
    else { throw Refusal(.notYourUnit, field: "officer", detail: officer) }
    try requireText(data.matter, "matter", .factMissing, article: Self.own)
    try data.asker.requirePossible("asker")
    try requireAccount(data.asker.account, "asker.account")
    let days = try TenRules.Contact(
      asked: context.day, under: context.profile.tenRules, in: context.calendar)
    var record = TenRules.Asked()
    (record.kind, record.officer, record.unit) = (data.kind, officer, unit)
    (record.matter, record.asker) = (data.matter, ruling.commit("asker", data.asker))
    (record.dispositionDue, record.openDue) = (days.dispositionDue, days.openDue)
    ruling.events.append(.contact(.asked(record)))
  }

  /// Only whoever has it deals with it.
  private func requireHolder(_ context: Context) throws(Refusal) {
    guard context.isOf(unit: holder) else {
      throw Refusal(.notYourUnit, field: "actor.unit")
    }
  }

  private func dispose(
    _ data: TenRules.Disposing, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.asked, .returned)
    try requireHolder(context)
    guard ruleBy == nil || isRuled else {
      throw Refusal(.rulingFinal, field: "disposition", detail: ruleBy.map { "\($0)" })
    }
    guard data.note.utf8.count <= 4_096 else { throw Refusal(.tooLong, field: "note") }
    switch data.disposition {
    case .handled, .guided:
      guard data.target.isEmpty else { throw Refusal(.kindNotAllowed, field: "target") }
    case .forwarded:
      guard let target = context.register.unit(data.target) else {
        throw Refusal(.notFound, field: "target", detail: String(data.target.prefix(64)))
      }
      guard target != holder else {
        throw Refusal(.handOverToSelf, article: Self.own, field: "target", detail: data.target)
      }
    }
    ruling.events.append(.contact(.disposed(data)))
  }

  // Came back as often as it may: the office rules, and that is final.
  private func sendBack(
    _ data: Reason, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.forwarded)
    try requireHolder(context)
    guard !isRuled else { throw Refusal(.rulingFinal) }
    try requireText(data.reason, "reason", article: Self.own)
    let numbers = context.profile.tenRules
    var record = TenRules.ContactReturned(reason: data.reason)
    if returns &+ 1 >= numbers.returnsMost {
      record.ruleBy = try TenRules.Contact(
        asked: asked, returned: context.day, under: numbers, in: context.calendar
      ).rulingDue
    }
    ruling.events.append(.contact(.returned(record)))
  }

  private func rule(
    _ data: TenRules.Assignment, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.returned)
    guard ruleBy != nil else { throw Refusal(.wrongPhase, article: Self.own, field: "dossier") }
    guard !isRuled else { throw Refusal(.rulingFinal) }
    guard context.register.unit(data.unit) != nil else {
      throw Refusal(.notFound, field: "unit", detail: String(data.unit.prefix(64)))
    }
    try requireText(data.reason, "reason", article: Self.own)
    ruling.events.append(.contact(.ruled(data)))
  }

  // No one is sent away because someone is out (同岗替代制).
  private func turnAway(
    _ data: TenRules.TurnAway, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.asked, .forwarded, .returned)
    guard turnedAway.count < 100 else { throw Refusal(.tooMany, field: "away") }
    guard context.register.person(data.away) != nil else {
      throw Refusal(.actorUnknown, field: "away", detail: String(data.away.prefix(64)))
    }
    guard data.note.utf8.count <= 4_096 else { throw Refusal(.tooLong, field: "note") }
    ruling.events.append(.contact(.turnedAway(data)))
  }

  private func close(
    _ data: TenRules.ContactClosing, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.forwarded)
    try requireHolder(context)
    try requireText(data.result, "result", article: Self.own)
    ruling.events.append(.contact(.closed(data)))
  }

  // MARK: - Folding

  /// What `event`, recorded on `day`, means.
  mutating func evolve(_ event: TenRules.ContactEvent, on day: Day, in register: Register) {
    switch event {
    case .asked(let data):
      (phase, record, asked) = (.asked, data, day)
      unit = register.unit(data.unit) ?? -1
      holder = unit
    case .disposed(let data):
      disposition = data.disposition
      switch data.disposition {
      case .handled, .guided: (phase, closed) = (.closed, day)
      case .forwarded:
        phase = .forwarded
        holder = register.unit(data.target) ?? -1
      }
    case .returned(let data):
      (phase, holder, ruleBy) = (.returned, unit, data.ruleBy)
      returns &+= 1
    case .ruled(let data):
      // It lies with whom the office named, and does not come back.
      (phase, isRuled) = (.forwarded, true)
      holder = register.unit(data.unit) ?? -1
    case .turnedAway: turnedAway.append(day)
    case .closed: (phase, closed) = (.closed, day)
    case .overran(let data): late.append(data)
    }
  }

  // MARK: - Time

  func nextTimer(in context: Context) -> (at: Instant, timer: ContactTimer)? {
    guard isUnderWay else { return nil }
    var next: (day: Day, timer: ContactTimer)?
    if !late.contains(where: { $0.limit == .open }) {
      next = (record.openDue, .overrun(.open, due: record.openDue))
    }
    if let ruleBy, !isRuled, !late.contains(where: { $0.limit == .ruling }),
      next.map({ ruleBy < $0.day }) ?? true
    {
      next = (ruleBy, .overrun(.ruling, due: ruleBy))
    }
    guard let next, let at = context.end(of: next.day) else { return nil }
    return (at, next.timer)
  }

  func elapse(_ timer: ContactTimer, in context: Context, into ruling: inout Ruling) {
    switch timer {
    case .overrun(let limit, let due):
      ruling.events.append(.contact(.overran(TenRules.ContactLate(limit: limit, due: due))))
    }
  }

  // MARK: - As it is seen

  /// The first contact as it is seen.
  func view(number: String, in register: Register) -> TenRules.ContactView {
    var view = TenRules.ContactView()
    (view.number, view.phase, view.phaseChinese) = (number, phase, phase.chinese)
    (view.kind, view.officer) = (record.kind, record.officer)
    (view.unit, view.holder) = (register.unitCode(unit), register.unitCode(holder))
    (view.matter, view.asked) = (record.matter, asked)
    (view.dispositionDue, view.disposition) = (record.dispositionDue, disposition)
    (view.openDue, view.returns) = (record.openDue, returns)
    (view.ruleBy, view.ruled) = (ruleBy, isRuled)
    (view.turnedAway, view.late) = (Int32(clamping: turnedAway.count), late.map(\.limit))
    view.closed = closed
    return view
  }
}
