extension JointStage {
  /// The stage as it is seen: from inside, by a department, or by the applicant.
  func view(
    number: String, at depth: Depth, in context: Context
  ) throws(Refusal) -> JointStages.View {
    var view = JointStages.View()
    (view.number, view.template, view.version) = (number, templateID, template.version)
    (view.name, view.phase, view.phaseChinese) = (template.name, phase, phase.chinese)
    view.unit = context.register.unitCode(unit)
    (view.project, view.registered, view.accepted) = (project, registered, accepted)
    if phase == .correcting { view.correctionDue = correctionDue }
    if let days = try dueDays(context), let due = try due(context) {
      (view.promisedDue, view.statutoryDue) = (days.promised.day, days.statutory.day)
      (view.due, view.provisional) = (due.day, due.isProvisional)
      view.late = conclusion?.late ?? (isUnderWay && context.day > due.day)
    }
    (view.routed, view.delivered, view.concluded) = (routed, delivered, conclusion?.on)
    view.unrouted =
      isUnderWay ? parts.filter { $0.routed == nil && $0.end == nil }.map(\.item.id) : []
    view.holders = holders(context)
    view.light = light(in: context)
    (view.visitBy, view.visited, view.urgings) = (visitBy, visited, urgings)
    view.branches = try parts.indices.map { (place) throws(Refusal) in
      try branch(place, at: depth, context)
    }
    if isUnderWay, let routed { try foresee(from: routed, context, &view) }
    if depth == .inside {
      view.faults = parts.reduce(faults) { $0 + $1.faults }
      (view.barredUntil, view.barredItems) = (barredUntil, barredItems)
    }
    return view
  }

  /// When what is left can and must be decided, and what drives the end.
  private func foresee(
    from routed: Day, _ context: Context, _ view: inout JointStages.View
  ) throws(Refusal) {
    let forecast = try forecast(context)
    func date(_ number: Int) throws(Refusal) -> Projection {
      try JointStages.Stage.date(number, from: routed, in: context.calendar)
    }
    let end = try date(forecast.end)
    view.projected = end.day
    view.provisional = view.provisional || end.isProvisional
    let tight = latest(forecast, end: forecast.end)
    let last = try view.due.map { (due) throws(Refusal) in try number(of: due, context) } ?? 0
    let latest = latest(forecast, end: last)
    for (place, part) in parts.enumerated() where part.end == nil {
      view.branches[place].earliest = try date(forecast.finishes[place]).day
      view.branches[place].latest = try date(max(0, latest[place])).day
      view.branches[place].critical = tight[place] <= forecast.finishes[place]
    }
    view.critical = view.branches.filter(\.critical).map(\.id)
  }

  private func branch(
    _ place: Int, at depth: Depth, _ context: Context
  ) throws(Refusal) -> JointStages.BranchView {
    let part = parts[place]
    var view = JointStages.BranchView()
    (view.id, view.item, view.kind) = (part.item.id, part.item.item, part.item.kind)
    (view.version, view.limit) = (part.item.version, part.item.limit)
    (view.unit, view.unitName) = (part.item.unit, Self.name(of: part.unit, context))
    if let item = context.register.item(part.item.item) {
      view.name = context.register.version(item: item, number: part.item.version)?.value.name ?? ""
    }
    view.state = state(of: part)
    view.stateChinese = view.state.chinese
    if part.begun != nil { view.case = part.dossier }
    (view.routed, view.begun, view.ended, view.end) = (
      part.routed, part.begun, part.end == nil ? nil : part.ended, part.end
    )
    view.due = isUnderWay ? try due(of: place, context)?.day : nil
    if part.isPaused, part.end == nil { view.cause = part.causes.last?.chinese ?? "" }
    if part.end != nil { view.documentNumber = part.documentNumber }
    view.stops = zip(part.pauses, part.causes).map {
      JointStages.Stop(from: $0.start, through: $0.end, cause: $1.chinese)
    }
    if depth == .inside { view.faults = part.faults }
    return view
  }

  /// Who holds the stage now (当前责任方).
  private func holders(_ context: Context) -> [String] {
    var found: [String] = []
    func hold(_ name: String) { if !found.contains(name) { found.append(name) } }
    switch phase {
    case .registered, .concluded: hold(JointStages.Stage.lead)
    case .correcting: hold(JointStages.Cause.applicant.chinese)
    case .accepted, .routed, .reviewing:
      for (place, part) in parts.enumerated() {
        switch state(of: part) {
        case .unrouted: if ready(place) != nil { hold(JointStages.Stage.lead) }
        case .disputed: hold(JointStages.Stage.lead)
        case .paused: hold(part.causes.last?.chinese ?? "")
        case .running:
          // What only waits for the result it is decided with is held by whoever owes that result.
          if before(place, .together).allSatisfy({ parts[$0].passed != nil }) {
            hold(Self.name(of: part.unit, context))
          }
        case .waiting, .ended: continue
        }
      }
    case .none, .delivered, .archived, .refused, .withdrawn: break
    }
    return found
  }

  /// The plan by the limits, from the day of routing.
  func plan(_ context: Context) throws(Refusal) -> JointStages.Plan {
    guard phase != .none, let from = routed ?? accepted else {
      throw Refusal(.wrongPhase, detail: phase.rawValue)
    }
    return try graph().plan(from: from, in: context.calendar)
  }

  /// Both clocks, day by day.
  func explanation(_ context: Context) throws(Refusal) -> JointStages.Explanation {
    guard let accepted, let days = try dueDays(context), let due = try due(context) else {
      throw Refusal(.wrongPhase, detail: phase.rawValue)
    }
    var page = JointStages.Explanation()
    (page.promisedDue, page.statutoryDue) = (days.promised.day, days.statutory.day)
    (page.due, page.provisional) = (due.day, due.isProvisional)
    page.promised = try Self.days(
      LegalClock(start: accepted, budget: template.promise), through: days.promised.day, context)
    page.statutory = try Self.days(
      statutoryClock(accepted, context), through: days.statutory.day, context)
    return page
  }

  private static func days(
    _ clock: LegalClock, through day: Day, _ context: Context
  ) throws(Refusal) -> [Cases.ClockDay] {
    try clock.explain(in: context.calendar, through: day).map { line in
      Cases.ClockDay(
        day: line.day, counted: line.isCounted, tally: Int32(clamping: line.tally),
        chinese: line.chinese, english: line.english)
    }
  }
}
