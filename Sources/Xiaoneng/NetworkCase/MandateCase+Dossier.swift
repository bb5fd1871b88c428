/// What time alone does to a mandate.
enum MandateTimer: Equatable {
  /// A last day passed.
  case overrun(Network.Clock, due: Day)
}

extension MandateCase: Phased {
  typealias Command = Network.MandateCommand
  typealias Event = Network.MandateEvent
  typealias Timer = MandateTimer

  /// How much of a mandate someone sees.
  enum Depth {
    /// Those who handle it: the agents and the units on its way.
    case handling
    /// Those who watch.
    case watching
    /// The applicant who gave it.
    case own
  }

  static let kind = DossierKind.mandate
  static let notFound = Refusal.Code.mandateNotFound

  static func own(_ event: Xiaoneng.Event) -> Network.MandateEvent? {
    if case .mandate(let event) = event { event } else { nil }
  }

  /// Counted under its item.
  func subject(in register: Register) -> String { record.item }

  /// What is told later has a name of its own, so that it may be sent twice; else the engine numbers it.
  static func address(of command: Network.MandateCommand) -> Address {
    switch command {
    case .give, .guide: .newOrNamed
    case .hand, .receive, .accept, .end, .deliver, .visit, .file, .charge, .erase: .existing
    }
  }

  /// No name looks like a number of the engine's.
  static func check(name key: DossierKey, on day: Day) throws(Refusal) {
    guard !key.id.hasPrefix(prefix), key.id.utf8.count <= 64 else {
      throw Refusal(.badIdentifier, field: "dossier", detail: String(key.id.prefix(64)))
    }
  }

  private static let prefix = "DB"

  /// DB and the year, then six digits without gaps within the year.
  static func series(of event: Network.MandateEvent, on day: Day) -> NumberSeries? {
    switch event {
    case .given, .guided:
      let year = day.parts.year
      return NumberSeries(counter: "mandate/\(year)", prefix: "\(prefix)\(year)", width: 6)
    default: return nil
    }
  }

  static func erasure(in command: Network.MandateCommand) -> PersonalErasure? {
    if case .erase(let data) = command { data } else { nil }
  }

  func depth(for viewer: Viewer) -> Depth? {
    let reaches = viewer.reaches
    let isAgent =
      [record.agent, record.pair].contains(viewer.actor.id)
      || legs.contains { leg in
        leg.record.by == viewer.actor.id || leg.received?.by == viewer.actor.id
      }
    if reaches.contains(.assigned), isAgent { return .handling }
    let isOfUnit = [unit, organ, via].contains { viewer.isOf(unit: $0) }
    if reaches.contains(.ownUnit), isOfUnit { return .handling }
    if reaches.contains(.any) { return .watching }
    return reaches.contains(.ownCase) && viewer.owns(account) ? .own : nil
  }

  var account: String { record.account }
  static func isOwn(_ depth: Depth) -> Bool { depth == .own }

  /// Whose name it is, only those who handle it read, and whose it is.
  func hides(_ slot: String, from actor: Principal, at depth: Depth) -> Bool { depth == .watching }

  func timed(at depth: Depth) -> MandateCase? { self }

  func light(in context: Context) -> Light {
    guard clock != nil, let due else { return .grey }
    return context.day > due ? .red : .green
  }

  static func meaning(of timer: MandateTimer) -> (chinese: String, rule: FaultRule?) {
    switch timer {
    case .overrun(let clock, _): (clock.chinese + "届满", clock.rule)
    }
  }

  /// The rule of supervision that was broken: none of the organ's, whose clock its case has.
  func breach(in event: Network.MandateEvent, register: Register) -> Breach? {
    switch event {
    case .overran(let data):
      Breach(
        rule: data.clock.rule, severity: .yellow, unit: data.unit, period: "\(data.due)",
        due: data.due)
    case .charged(let data):
      Breach(
        rule: .e13, severity: .red, unit: register.unitCode(unit), period: "\(charged)",
        count: data.fen, chinese: "代办员收取费用，代办一律无偿",
        english: "an agent took a fee, and none is ever due")
    case .given, .guided, .handed, .received, .carried, .accepted, .ended, .delivered, .visited,
      .filed, .cleared:
      nil
    }
  }

  // MARK: - Folding

  /// What `event`, recorded on `day`, means.
  mutating func evolve(_ event: Network.MandateEvent, on day: Day, in register: Register) {
    switch event {
    case .given(let data):
      (phase, record, place, due) = (.given, data, data.point, data.due)
      (unit, organ) = (register.unit(data.unit) ?? -1, register.unit(data.organ) ?? -1)
    case .guided(let data):
      phase = .guided
      (record.point, record.item, record.agent) = (data.point, data.item, data.agent)
      unit = register.unit(data.unit) ?? -1
    case .handed(let data):
      legs.append(Leg(record: data))
      if !data.to.isEmpty, data.to != record.point { via = register.unit(data.unit) ?? -1 }
      phase = isGoingUp ? .handed : .returning
      due = nil
    case .received(let data):
      guard let at = legs.indices.last else { return }
      legs[at].received = data
      place = legs[at].record.to
      due = data.due
      if isGoingUp, place.isEmpty { phase = .received }
    case .carried(let data): (caseNumber, isCarried) = (data.case, true)
    case .accepted(let data): (phase, caseNumber, due) = (.accepted, data.case, nil)
    case .ended(let data): (phase, ended, due) = (.ended, data, data.due)
    case .delivered(let data): (phase, delivered, due) = (.delivered, data, data.due)
    case .visited(let data): (phase, visit, due) = (.visited, data, nil)
    case .filed: (phase, due, endedOn) = (.filed, nil, day)
    case .charged(let data): charged &+= data.fen
    case .overran(let data): late.append(data)
    case .cleared(let data): late.removeAll { $0 == data }
    }
    if let at = event.happened, at.day() < day { toldLate = day }
  }

  /// The unit that answers for where it lies.
  var holder: Int32 { place.isEmpty ? organ : place == record.point ? unit : via }

  // MARK: - Time

  func nextTimer(in context: Context) -> (at: Instant, timer: MandateTimer)? {
    guard let clock, let due,
      // What is told later, such as an agent's day of records, is told whole by the end of the day.
      let at = context.end(of: toldLate.map { max($0, due) } ?? due),
      !late.contains(where: { $0.clock == clock && $0.due == due })
    else { return nil }
    return (at, .overrun(clock, due: due))
  }

  func elapse(_ timer: MandateTimer, in context: Context, into ruling: inout Ruling) {
    switch timer {
    case .overrun(let clock, let due):
      let unit = context.register.unitCode(holder)
      ruling.events.append(.mandate(.overran(Network.Late(clock: clock, due: due, unit: unit))))
    }
  }

  // MARK: - As it is seen

  /// The mandate as it is seen, with its three clocks as they stand.
  ///
  /// - Throws: `calendarUnknown` where working days cannot be counted.
  func view(number: String, in context: Context) throws(Refusal) -> Network.MandateView {
    var view = Network.MandateView()
    (view.number, view.phase, view.phaseChinese) = (number, phase, phase.chinese)
    (view.point, view.tier, view.item) = (record.point, record.tier, record.item)
    guard !isGuidance else { return view }
    (view.organ, view.agent, view.given) = (record.organ, record.agent, record.at)
    (view.materials, view.at) = (record.materials, place)
    (view.due, view.case, view.result) = (due, caseNumber, ended?.result)
    view.legs = legs.map { leg in
      var row = Network.LegView()
      (row.number, row.from, row.to) = (leg.record.number, leg.record.from, leg.record.to)
      (row.handed, row.handedBy) = (leg.record.at, leg.record.by)
      (row.due, row.late) = (leg.record.due, leg.record.late)
      (row.received, row.receivedBy) = (leg.received?.at, leg.received?.by ?? "")
      return row
    }
    view.organDue = legs.first { $0.record.to.isEmpty }?.received?.due
    (view.delivered, view.satisfied) = (delivered?.at, visit?.satisfied)
    (view.late, view.charged) = (late.map(\.clock), charged)
    try count(into: &view, context)
    return view
  }

  /// Working days in the hands of agents and towns, of the organ, and of the applicant in all.
  private func count(
    into view: inout Network.MandateView, _ context: Context
  ) throws(Refusal) {
    let days = try days(through: delivered?.at ?? context.at, context)
    (view.agentDays, view.organDays, view.totalDays) = (days.agent, days.organ, days.total)
  }

  /// Working days through `end` in the hands of agents and towns, of the organ, and of the applicant in all.
  func days(
    through end: Instant, _ context: Context
  ) throws(Refusal) -> (agent: Int64, organ: Int64, total: Int64) {
    func days(_ from: Instant, _ to: Instant) throws(Refusal) -> Int64 {
      let (first, last) = (
        from.day(offsetMinutes: context.offsetMinutes),
        to.day(offsetMinutes: context.offsetMinutes)
      )
      guard last > first else { return 0 }
      return Int64(try context.calendar.count(after: first, through: last))
    }
    let total = try days(record.at, end)
    if record.local { return (0, try days(record.at, endedAt ?? end), total) }
    guard let received = organReceived else { return (total, 0, total) }
    var agent = try days(record.at, received)
    if let endedAt { agent &+= try days(endedAt, end) }
    return (agent, try days(received, endedAt ?? end), total)
  }
}

extension Network.MandateEvent {
  /// When it happened, where that may be told later; nil for what happens as it is recorded.
  fileprivate var happened: Instant? {
    switch self {
    case .given(let data): data.at
    case .handed(let data): data.at
    case .received(let data): data.at
    case .delivered(let data): data.at
    case .guided, .carried, .accepted, .ended, .visited, .filed, .charged, .overran, .cleared: nil
    }
  }
}

extension Network.Clock {
  /// The rule of supervision that is broken where it runs out.
  var rule: FaultRule {
    switch self {
    case .agent, .town: .n1
    case .result: .n2
    case .visit: .n3
    }
  }
}
