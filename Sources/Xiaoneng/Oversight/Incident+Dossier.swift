extension Incident: Phased {
  typealias Command = Supervision.CardCommand
  typealias Event = Supervision.CardEvent
  typealias Timer = IncidentTimer

  /// How much of an incident someone sees.
  enum Depth {
    /// Whoever watches every unit.
    case watching
    /// The unit it was issued to.
    case unit
  }

  static let kind = DossierKind.supervision
  static let notFound = Refusal.Code.cardNotFound

  static func own(_ event: Xiaoneng.Event) -> Supervision.CardEvent? {
    if case .supervision(let event) = event { event } else { nil }
  }

  /// What a complaint is late with is counted without saying what.
  func subject(in register: Register) -> String { source?.kind == .complaint ? "" : clock }
  /// What runs is found by that: however many are over, a board costs what it shows.
  func mark(in register: Register) -> String { isRunning ? Self.running : "" }
  static let running = "running"
  var watches: DossierKey? { source }

  func depth(for viewer: Viewer) -> Depth? {
    let reaches = viewer.reaches
    if let keptFrom, keptFrom.hides(from: viewer, unit: unit) { return nil }
    if reaches.contains(.any) { return .watching }
    // What a complaint is late with could tell who complained, and is the office's: 信访工作条例 art 30(3).
    guard reaches.contains(.ownUnit), viewer.isOf(unit: unit), source?.kind != .complaint else {
      return nil
    }
    return .unit
  }

  static func isRuling(_ command: Supervision.CardCommand) -> Bool {
    if case .rule = command { true } else { false }
  }
  static func bars(
    author event: Supervision.CardEvent, from command: Supervision.CardCommand
  ) -> Bool {
    switch event {
    case .replied, .objected: true
    default: false
    }
  }

  func timed(at depth: Depth) -> Incident? { self }

  /// The light of what runs: that of the heaviest card that stands.
  func light(in context: Context) -> Light {
    guard isRunning, let standing else { return .grey }
    return cards[standing].severity.light
  }

  static func meaning(of timer: IncidentTimer) -> (chinese: String, rule: FaultRule?) {
    ("黄牌逾期未答复或者未办结", .e16)
  }

  /// The messages that `event` causes: to desks only. The last value is the unit it goes to.
  func notices(
    for event: Supervision.CardEvent, number: String, in context: Context,
    _ send: (NoticeDraft) -> Void
  ) {
    let own = context.register.unitCode(unit)
    func desk(_ template: NoticeTemplate, to units: [String], _ values: String...) {
      let told = keptFrom?.told(units, own: own, in: context.register) ?? units
      for unit in told where !unit.isEmpty {
        send(NoticeDraft(channel: .desk, template: template, values: [number] + values + [unit]))
      }
    }
    let office = context.register.units(with: .efficiencyOffice)
    switch event {
    case .issued(let data):
      desk(
        .supervisionIssued,
        to: units(told: context.profile.told(of: data.rule, data.severity), own, context),
        data.severity.chinese, data.rule.chinese,
        data.breached.text(offsetMinutes: context.offsetMinutes))
    case .served(let data):
      desk(
        .supervisionServed, to: own.isEmpty ? office : [own], data.severity.chinese,
        data.documentNumber, "\(data.replyBy)")
    case .objected(let data):
      desk(.supervisionObjected, to: office, data.severity.chinese, "\(data.answerBy)")
    case .lifted(let data):
      desk(
        .supervisionLifted, to: own.isEmpty ? office : [own], data.severity.chinese,
        data.ground.chinese)
    case .grounded, .replied, .ruled, .ended, .accepted: return
    }
  }

  /// The units of whom the rule set tells, each once, in the order of the units.
  private func units(
    told: [Supervision.Recipient], _ own: String, _ context: Context
  ) -> [String] {
    var units: [String] = []
    for recipient in told {
      let found: [String] =
        switch recipient {
        case .handler, .desk, .head: [own]
        case .office: context.register.units(with: .efficiencyOffice)
        case .leader: context.register.units(with: .governmentHead)
        case .supervision: context.register.units(with: .supervisor)
        }
      for unit in found where !unit.isEmpty && !units.contains(unit) { units.append(unit) }
    }
    return units.isEmpty ? context.register.units(with: .efficiencyOffice) : units
  }
}

extension Supervision.CardClass {
  /// The light of a dossier that has it.
  var light: Light {
    switch self {
    case .warning: .amber
    case .yellow: .yellow
    case .red: .red
    }
  }
}
