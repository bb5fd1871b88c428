extension ConductFinding: Phased {
  typealias Command = Supervision.ConductCommand
  typealias Event = Supervision.ConductEvent
  typealias Timer = ConductTimer

  /// How much of a finding someone sees.
  enum Depth {
    /// Whoever watches every unit, the head of the unit, and whom it concerns.
    case whole
    /// Others of the unit, once it was verified: not whom it concerns.
    case unit
    /// The officer whom it concerns, wherever they serve today: what is kept of them.
    case own
  }

  static let kind = DossierKind.conduct
  static let notFound = Refusal.Code.conductNotFound

  static func own(_ event: Xiaoneng.Event) -> Supervision.ConductEvent? {
    if case .conduct(let event) = event { event } else { nil }
  }

  /// Findings are counted by their kind, once there is one.
  func subject(in register: Register) -> String {
    phase == .none ? "" : record.kind.rawValue
  }

  static func address(of command: Supervision.ConductCommand) -> Address {
    if case .find = command { .new } else { .existing }
  }

  /// ZF and the year, then six digits without gaps within the year.
  static func series(of event: Supervision.ConductEvent, on day: Day) -> NumberSeries? {
    guard case .found = event else { return nil }
    let year = day.parts.year
    return NumberSeries(counter: "conduct/\(year)", prefix: "ZF\(year)", width: 6)
  }

  static func erasure(in command: Supervision.ConductCommand) -> PersonalErasure? {
    if case .erase(let data) = command { data } else { nil }
  }

  static func isOwn(_ depth: Depth) -> Bool { depth == .own }
  func names(_ person: String) -> Bool { concerns(person) }

  func depth(for viewer: Viewer) -> Depth? {
    // Whom it concerns knows of it while they serve in the unit, and wherever they serve once it was verified.
    if viewer.reaches.contains(.named), concerns(viewer.actor.id),
      viewer.isOf(unit: unit) || verified != nil
    {
      return .own
    }
    if viewer.reaches.contains(.any) { return .whole }
    guard viewer.reaches.contains(.ownUnit), viewer.isOf(unit: unit) else { return nil }
    if viewer.actor.role == .organHead || concerns(viewer.actor.id) { return .whole }
    return stands ? .unit : nil
  }

  /// From others of the unit everything; from whom it concerns what was seen, where someone reported it: who did is
  /// named there.
  func hides(_ slot: String, from actor: Principal, at depth: Depth) -> Bool {
    depth == .unit || concerns(actor.id) && record.foundBy == .report && slot == "fact"
  }

  func permit(_ command: Supervision.ConductCommand, at depth: Depth) throws(Refusal) {
    if case .object = command, depth == .unit { throw Refusal(.notConcerned, field: "actor.id") }
  }

  static func isRuling(_ command: Supervision.ConductCommand) -> Bool {
    if case .rule = command { true } else { false }
  }
  static func bars(author event: Supervision.ConductEvent, from command: Supervision.ConductCommand)
    -> Bool
  {
    if case .objected = event { true } else { false }
  }

  func timed(at depth: Depth) -> ConductFinding? { depth == .whole ? self : nil }

  func light(in context: Context) -> Light {
    guard let last = clipBy, deleted == nil else { return .grey }
    return context.day > last ? .red : .green
  }

  /// The rule that a second person found broken: E18, or where it is grave enough an accountability record at once.
  func breach(in event: Supervision.ConductEvent, register: Register) -> Breach? {
    guard case .verified(let data) = event, data.confirmed else { return nil }
    var breach = Breach(rule: .e18, unit: record.unit, step: record.window)
    breach.isProposed = data.grave
    if data.grave { breach.severity = .red }
    breach.chinese =
      "\(record.kind.rawValue) \(record.kind.chinese)，由\(record.foundBy.chinese)发现，经第二人核实（\(data.documentNumber)）"
    breach.english =
      "\(record.kind.rawValue), found by \(record.foundBy.rawValue), verified by a second person (\(data.documentNumber))"
    return breach
  }

  /// The messages that `event` causes: to desks only, and none names whom it concerns. The last value is the unit.
  func notices(
    for event: Supervision.ConductEvent, number: String, in context: Context,
    _ send: (NoticeDraft) -> Void
  ) {
    func desk(_ template: NoticeTemplate, to units: [String], _ values: String...) {
      for unit in units where !unit.isEmpty {
        send(NoticeDraft(channel: .desk, template: template, values: [number] + values + [unit]))
      }
    }
    let office = context.register.units(with: .efficiencyOffice)
    switch event {
    case .found: desk(.conductFound, to: office, record.kind.chinese)
    case .verified(let data):
      guard let last = data.objectBy else { return }
      desk(.conductVerified, to: [record.unit], record.kind.chinese, "\(last)")
    case .objected(let data): desk(.conductObjected, to: office, "\(data.answerBy)")
    case .ruled(let data):
      desk(.conductRuled, to: [record.unit], data.upheld ? "撤销" : "维持", data.documentNumber)
    case .clipExpired(let data): desk(.conductClip, to: office, "\(data.due)")
    case .stopped, .clipDeleted, .closed: return
    }
  }

  /// The finding as it is seen; `whole` shows whom it concerns.
  func view(
    number: String, whole: Bool, in context: Context, record key: DossierKey?
  ) -> Supervision.ConductView {
    var view = Supervision.ConductView()
    view.number = number
    (view.kind, view.kindChinese) = (record.kind, record.kind.chinese)
    (view.unit, view.place, view.window) = (record.unit, record.place, record.window)
    if whole { view.person = record.person }
    (view.from, view.through, view.foundBy) = (record.from, record.through, record.foundBy)
    (view.stopped, view.handling) = (stopped, handling)
    (view.phase, view.phaseChinese) = (phase, phase.chinese)
    (view.verified, view.points) = (verified, annulled == nil ? check?.points ?? 0 : 0)
    (view.objectBy, view.answerBy) = (check?.objectBy, objection?.answerBy)
    (view.clipBy, view.clipDeleted) = (clipBy, deleted)
    view.clipLate = wasDeletedLate || deleted == nil && (clipBy.map { context.day > $0 } ?? false)
    view.record = key
    return view
  }
}
