extension InspectionPlan: Phased {
  typealias Command = Inspections.PlanCommand
  typealias Event = Inspections.PlanEvent
  typealias Timer = Never

  /// Whoever sees a plan sees it whole.
  enum Depth { case whole }

  static let kind = DossierKind.inspectionPlan
  static let notFound = Refusal.Code.inspectionPlanNotFound

  static func own(_ event: Xiaoneng.Event) -> Inspections.PlanEvent? {
    if case .inspectionPlan(let event) = event { event } else { nil }
  }

  /// A plan is no unit's: what is inspected is its objects.
  var unit: Int32 { -1 }

  static func address(of command: Inspections.PlanCommand) -> Address {
    if case .propose = command { .namedOrExisting } else { .existing }
  }

  /// Four digits of the year, and what tells two plans of one year apart.
  static func check(name key: DossierKey, on day: Day) throws(Refusal) {
    guard key.id.utf8.prefix(4).allSatisfy({ (0x30...0x39).contains($0) }),
      key.id.utf8.count >= 4, key.id.utf8.count <= 32
    else { throw Refusal(.badIdentifier, field: "dossier", detail: String(key.id.prefix(64))) }
  }

  func depth(for viewer: Viewer) -> Depth? { viewer.reaches.contains(.any) ? .whole : nil }

  /// What happens to a plan is counted in its inspections.
  func count(_ event: Inspections.PlanEvent, on day: Day, _ add: (Measure, Day, Int64) -> Void) {}

  /// The messages that `event` causes: to desks only, and none that could tell of a surprise. The last value is the unit.
  func notices(
    for event: Inspections.PlanEvent, number: String, in context: Context,
    _ send: (NoticeDraft) -> Void
  ) {
    func desk(_ template: NoticeTemplate, to role: Role, _ values: String...) {
      for unit in context.register.units(with: role) where !unit.isEmpty {
        send(NoticeDraft(channel: .desk, template: template, values: [number] + values + [unit]))
      }
    }
    switch event {
    case .proposed: desk(.planProposed, to: .governmentHead)
    case .approved, .declined: desk(.planDecided, to: .efficiencyOffice, phase.chinese)
    case .sealed, .drawCommitted, .drawn, .visited, .finished: return
    }
  }

  /// What `event`, recorded on `day`, means.
  mutating func evolve(_ event: Inspections.PlanEvent, on day: Day, in register: Register) {
    switch event {
    case .proposed(let data): (phase, plan) = (.proposed, data)
    case .approved(let data): (phase, approval, approved) = (.approved, data.documentNumber, day)
    case .declined: phase = .declined
    case .sealed(let data): seals.append(Seal(commitment: data.commitment, at: data.at))
    case .drawCommitted(let data): draws.append(Draw(commitment: data))
    case .drawn(let data):
      guard let place = draws.firstIndex(where: { $0.commitment.draw == data.draw.draw }) else {
        return
      }
      draws[place].drawn = data
    case .visited(let data):
      let place = RowObject(row: data.row, object: data.object)
      uses[place, default: Use()].visits &+= 1
      uses[place, default: Use()].running &+= 1
      let seal = Int(data.seal) - 1
      if seals.indices.contains(seal) { seals[seal].opened = data.on }
    case .finished(let data):
      let place = RowObject(row: data.row, object: data.object)
      let running = uses[place]?.running ?? 0
      uses[place]?.running = max(0, running &- 1)
    }
  }

  /// What an inspection tells its plan.
  func follow(_ order: FollowUp, in context: Context, into ruling: inout Ruling) {
    for event in order.events {
      guard case .inspectionPlan(let own) = event, phase == .approved else { continue }
      switch own {
      case .visited, .finished: ruling.events.append(event)
      case .proposed, .approved, .declined, .sealed, .drawCommitted, .drawn: continue
      }
    }
  }

  /// The plan as it is seen.
  func view(number: String) -> Inspections.PlanView {
    var view = Inspections.PlanView()
    (view.number, view.plan) = (number, plan)
    (view.phase, view.phaseChinese) = (phase, phase.chinese)
    (view.approval, view.approved) = (approval, approved)
    view.usage = uses.map { place, use in
      Inspections.Usage(
        row: place.row, object: place.object, visits: use.visits, running: use.running > 0)
    }.sorted { ($0.row, $0.object) < ($1.row, $1.object) }
    view.seals = seals.enumerated().map { place, seal in
      Inspections.SealView(
        number: Int32(clamping: place + 1), commitment: seal.commitment, sealed: seal.at,
        opened: seal.opened)
    }
    view.draws = Int32(clamping: draws.count)
    return view
  }

  /// The draws as anyone may check them.
  func drawList(number: String) -> Inspections.DrawList {
    Inspections.DrawList(
      plan: number,
      draws: draws.map { Inspections.DrawView(commitment: $0.commitment, drawn: $0.drawn) })
  }
}
