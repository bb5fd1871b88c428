extension Accountability: Phased {
  typealias Command = Supervision.RecordCommand
  typealias Event = Supervision.RecordEvent
  typealias Timer = RecordTimer

  /// How much of a record someone sees.
  enum Depth {
    /// Whoever watches every unit, the head of the unit, and those concerned.
    case whole
    /// Others of the unit: not who is concerned, nor who answers with what.
    case unit
    /// One of those concerned, wherever they serve today: what is kept of them.
    case own
  }

  static let kind = DossierKind.accountability
  static let notFound = Refusal.Code.recordNotFound

  static func own(_ event: Xiaoneng.Event) -> Supervision.RecordEvent? {
    if case .accountability(let event) = event { event } else { nil }
  }

  func subject(in register: Register) -> String {
    proposal.source.kind == .complaint ? "" : proposal.clock
  }

  /// What its incident is late with comes first.
  var watches: DossierKey? { phase == .none ? nil : proposal.card }

  static func erasure(in command: Supervision.RecordCommand) -> PersonalErasure? {
    if case .erase(let data) = command { data } else { nil }
  }

  static func isOwn(_ depth: Depth) -> Bool { depth == .own }
  func names(_ person: String) -> Bool { concerns(person) }

  func depth(for viewer: Viewer) -> Depth? {
    let reaches = viewer.reaches
    if let keptFrom = proposal.keptFrom, keptFrom.hides(from: viewer, unit: unit) { return nil }
    // They were told by then; what a complaint is late with stays the office's.
    if reaches.contains(.named), concerns(viewer.actor.id), proposal.source.kind != .complaint {
      return .own
    }
    if reaches.contains(.any) { return .whole }
    // What a complaint is late with could tell who complained, and is the office's: 信访工作条例 art 30(3).
    guard reaches.contains(.ownUnit), viewer.isOf(unit: unit), proposal.source.kind != .complaint
    else { return nil }
    return viewer.actor.role == .organHead || concerns(viewer.actor.id) ? .whole : .unit
  }

  /// From others of the unit everything; from one of several concerned what was heard, since it may be another's.
  func hides(_ slot: String, from actor: Principal, at depth: Depth) -> Bool {
    switch depth {
    case .whole: false
    case .unit: true
    case .own: slot == "hearing" && named?.persons.count != 1
    }
  }

  func permit(_ command: Supervision.RecordCommand, at depth: Depth) throws(Refusal) {
    if case .appeal = command, depth == .unit { throw Refusal(.notConcerned, field: "actor.id") }
  }

  func timed(at depth: Depth) -> Accountability? { self }

  func light(in context: Context) -> Light {
    nextTimer(in: context).map { context.at > $0.at ? .red : .green } ?? .grey
  }

  static func meaning(of timer: RecordTimer) -> (chinese: String, rule: FaultRule?) {
    switch timer {
    case .silence: ("答复期满", nil)
    case .overrun(let limit, _): (limit.chinese, nil)
    case .effect(let one, _): (one.form.chinese + "影响期满", nil)
    }
  }

  /// The messages that `event` causes: to desks only, and none names who is concerned. The last value is the unit.
  func notices(
    for event: Supervision.RecordEvent, number: String, in context: Context,
    _ send: (NoticeDraft) -> Void
  ) {
    let register = context.register
    let own = register.unitCode(unit)
    func desk(_ template: NoticeTemplate, to units: [String], _ values: String...) {
      let told = proposal.keptFrom?.told(units, own: own, in: register) ?? units
      for unit in told where !unit.isEmpty {
        send(NoticeDraft(channel: .desk, template: template, values: [number] + values + [unit]))
      }
    }
    var watch = register.units(with: .efficiencyOffice)
    for unit in register.units(with: .supervisor) where !watch.contains(unit) { watch.append(unit) }
    switch event {
    case .proposed(let data):
      desk(.recordProposed, to: watch, data.rule.rawValue, "\(data.determineBy)")
    case .notified(let data): desk(.recordNotified, to: [own], "\(data.replyBy)")
    case .served(let data):
      desk(.recordServed, to: [own], data.documentNumber, "\(data.appealBy)")
    case .appealed(let data): desk(.recordAppealed, to: watch, "\(data.answerBy)")
    case .overran(let data): desk(.recordOverrun, to: watch, data.limit.chinese, "\(data.due)")
    case .replied, .silent, .corrected, .heard, .cardLifted, .determined, .appealAnswered,
      .executed, .effectEnded, .closed:
      return
    }
  }
}
