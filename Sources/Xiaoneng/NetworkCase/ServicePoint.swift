/// A point of the service network (服务网点): the city's centre, a town's, a village's.
struct ServicePoint: Sendable, Equatable {
  typealias Phase = Network.PointPhase

  var phase = Phase.none
  var record = Network.PointRecord()
  /// The unit that answers for it, as the register numbers it.
  var unit: Int32 = -1
  var closed: Day?

  /// How it serves an item; nil where it does not.
  func mode(of item: String) -> Network.Mode? {
    record.items.first { $0.item == item }?.mode
  }

  /// Whether an account is one of its agents.
  func has(agent: String) -> Bool { record.agents.contains { $0.id == agent } }
}

extension ServicePoint: Phased {
  typealias Command = Network.PointCommand
  typealias Event = Network.PointEvent
  typealias Timer = Never

  /// Whoever sees a point sees it whole: where one is served is public.
  enum Depth { case whole }

  static let kind = DossierKind.point
  static let notFound = Refusal.Code.pointNotFound

  static func own(_ event: Xiaoneng.Event) -> Network.PointEvent? {
    if case .point(let event) = event { event } else { nil }
  }

  static func address(of command: Network.PointCommand) -> Address {
    if case .open = command { .namedOrExisting } else { .existing }
  }

  static func check(name key: DossierKey, on day: Day) throws(Refusal) {
    guard key.id.utf8.count <= 64 else {
      throw Refusal(.badIdentifier, field: "dossier", detail: String(key.id.prefix(64)))
    }
  }

  func depth(for viewer: Viewer) -> Depth? { viewer.reaches.contains(.any) ? .whole : nil }

  /// What the network reaches is told from the points themselves.
  func count(_ event: Network.PointEvent, on day: Day, _ add: (Measure, Day, Int64) -> Void) {}

  // MARK: - Deciding

  /// A point is held against those above and below it.
  func needs(for command: Network.PointCommand, in context: Context) -> Needs? {
    switch command {
    case .open(let data):
      guard DossierKey.isID(data.parent) else { return nil }
      return Needs(dossiers: [DossierKey(.point, data.parent)])
    case .offer: return Needs(kinds: [.point])
    case .staff: return nil
    case .close: return Needs(kinds: [.point])
    }
  }

  /// The events that `command` causes, in order, appended to `ruling`.
  ///
  /// - Throws: the first rule broken, in the order the rules stand below.
  /// - Complexity: O(offers), to change what is offered or to close it O(points).
  func decide(
    _ command: Network.PointCommand, in context: Context, into ruling: inout Ruling
  ) throws(Refusal) {
    switch command {
    case .open(let data): try open(data, context, &ruling)
    case .offer(let data): try offer(data, context, &ruling)
    case .staff(let data): try staff(data, context, &ruling)
    case .close(let data): try close(data, context, &ruling)
    }
    try ruling.legible()
  }

  private static let own = "rule:network"

  private func requireOpen() throws(Refusal) {
    guard phase == .open else { throw Refusal(.pointClosed, detail: record.name) }
  }

  private func open(
    _ data: Network.PointRecord, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    guard phase != .open else { throw Refusal(.alreadyExists, field: "dossier") }
    guard context.register.unit(data.unit) != nil else {
      throw Refusal(.notFound, field: "unit", detail: String(data.unit.prefix(64)))
    }
    try checkPlace(data, context)
    if let hours = data.hours {
      var numbers = TenRules.Numbers()
      numbers.hours = [hours]
      do throws(Refusal) { try numbers.check() } catch {
        throw Refusal(error.code, field: "hours", detail: error.detail)
      }
    }
    let above = try parent(of: data, context)
    try check(data.items, below: above, context)
    try check(data.staff, data.agents, context)
    ruling.events.append(.point(.opened(data)))
  }

  /// What it is called, where it lies and since when: what may be put right later.
  private func checkPlace(_ data: Network.PointRecord, _ context: Context) throws(Refusal) {
    try requireText(data.name, "name", .badRegister, article: Self.own, most: 256)
    let digits = data.region.utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard data.region.isEmpty || digits && [6, 9, 12].contains(data.region.utf8.count) else {
      throw Refusal(.badIdentifier, field: "region", detail: String(data.region.prefix(64)))
    }
    guard data.opened.isInRange, data.opened <= context.day else {
      throw Refusal(.badDate, field: "opened", detail: "\(data.opened)")
    }
  }

  func check(
    rectified event: Network.PointEvent, of field: String, in context: Context
  ) throws(Refusal) {
    switch event {
    case .opened(let data):
      do { try checkPlace(data, context) } catch {
        throw Refusal(error.code, article: Self.own, field: "value", detail: error.detail)
      }
    case .closed(let data): try requireText(data.reason, "value", article: Self.own)
    case .offered, .staffed: break
    }
  }

  /// The point above, which is open and of the tier above; nil for the city's centre.
  private func parent(
    of data: Network.PointRecord, _ context: Context
  ) throws(Refusal) -> ServicePoint? {
    guard data.tier != .city else {
      guard data.parent.isEmpty else {
        throw Refusal(.badRegister, article: Self.own, field: "parent", detail: data.parent)
      }
      return nil
    }
    guard DossierKey.isID(data.parent),
      case .point(let above)? = context.found(DossierKey(.point, data.parent))
    else {
      throw Refusal(.pointNotFound, field: "parent", detail: String(data.parent.prefix(64)))
    }
    guard above.phase == .open else {
      throw Refusal(.pointClosed, field: "parent", detail: data.parent)
    }
    // No village stands under a village, and no town under a town.
    guard above.record.tier.depth == data.tier.depth - 1 else {
      throw Refusal(
        .badRegister, article: Self.own, field: "parent",
        detail: "\(data.tier.chinese) → \(above.record.tier.chinese) \(data.parent)")
    }
    return above
  }

  /// A point offers only what the one above it offers, or what it decides itself.
  private func check(
    _ items: [Network.Offer], below above: ServicePoint?, _ context: Context
  ) throws(Refusal) {
    guard items.count <= 10_000 else { throw Refusal(.tooMany, field: "items") }
    var seen: Set<String> = []
    for (place, offer) in items.enumerated() {
      let field = "items[\(place)].item"
      guard DossierKey.isID(offer.item) else { throw Refusal(.badIdentifier, field: field) }
      guard seen.insert(offer.item).inserted else {
        throw Refusal(.namedTwice, field: field, detail: offer.item)
      }
      // A point is public, and a classified item is on none: it is as one that does not exist.
      let entry = context.register.item(offer.item).flatMap { context.register.entry(item: $0) }
      guard entry?.wasClassified != true, entry != nil || offer.mode == .decide else {
        throw Refusal(.notFound, field: field, detail: offer.item)
      }
      guard let above, offer.mode != .decide else { continue }
      guard above.mode(of: offer.item) != nil else {
        throw Refusal(
          .kindNotAllowed, article: Self.own, field: field,
          detail: "\(offer.item) ∉ \(above.record.name)")
      }
    }
  }

  private func check(
    _ staff: [String], _ agents: [Network.Agent], _ context: Context
  ) throws(Refusal) {
    guard staff.count <= 1_000 else { throw Refusal(.tooMany, field: "staff") }
    for (place, id) in staff.enumerated() {
      guard context.register.person(id) != nil else {
        throw Refusal(.actorUnknown, field: "staff[\(place)]", detail: String(id.prefix(64)))
      }
      guard !staff[..<place].contains(id) else {
        throw Refusal(.namedTwice, field: "staff[\(place)]", detail: id)
      }
    }
    guard agents.count <= 1_000 else { throw Refusal(.tooMany, field: "agents") }
    let ids = Set(agents.map(\.id))
    for (place, agent) in agents.enumerated() {
      let field = "agents[\(place)]"
      guard DossierKey.isID(agent.id) else { throw Refusal(.badIdentifier, field: field + ".id") }
      guard !agents[..<place].contains(where: { $0.id == agent.id }) else {
        throw Refusal(.namedTwice, field: field + ".id", detail: agent.id)
      }
      // Who stands in is another agent of the same point.
      guard agent.pair.isEmpty || agent.pair != agent.id && ids.contains(agent.pair) else {
        throw Refusal(.notFound, article: Self.own, field: field + ".pair", detail: agent.pair)
      }
    }
  }

  /// The open points below this one.
  private func below(_ context: Context) -> [(code: String, point: ServicePoint)] {
    guard let own = context.dossier?.id, let found = context.fetched?.dossiers else { return [] }
    return found.compactMap { (key, one) -> (code: String, point: ServicePoint)? in
      guard case .point(let point) = one, point.phase == .open, point.record.parent == own else {
        return nil
      }
      return (key.id, point)
    }.sorted { $0.code < $1.code }
  }

  private func offer(
    _ data: Network.OfferChange, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try requireOpen()
    let above: ServicePoint?
    if case .point(let found)? = context.found(DossierKey(.point, record.parent)) {
      above = found
    } else {
      above = nil
    }
    try check(data.items, below: above, context)
    let items = Set(data.items.map(\.item))
    for (code, point) in below(context) {
      let lost = point.record.items.first { $0.mode != .decide && !items.contains($0.item) }
      if let lost {
        throw Refusal(
          .kindNotAllowed, article: Self.own, field: "items", detail: "\(lost.item) ∈ \(code)")
      }
    }
    ruling.events.append(.point(.offered(data)))
  }

  private func staff(
    _ data: Network.StaffChange, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try requireOpen()
    try check(data.staff, data.agents, context)
    ruling.events.append(.point(.staffed(data)))
  }

  private func close(
    _ data: Network.PointClosing, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try requireOpen()
    try requireText(data.reason, "reason", article: Self.own)
    if let first = below(context).first {
      throw Refusal(.pointInUse, field: "dossier", detail: first.code)
    }
    ruling.events.append(.point(.closed(data)))
  }

  // MARK: - Folding

  /// What `event`, recorded on `day`, means.
  mutating func evolve(_ event: Network.PointEvent, on day: Day, in register: Register) {
    switch event {
    case .opened(let data):
      (phase, record, closed) = (.open, data, nil)
      unit = register.unit(data.unit) ?? -1
    case .offered(let data): record.items = data.items
    case .staffed(let data): (record.staff, record.agents) = (data.staff, data.agents)
    case .closed: (phase, closed) = (.closed, day)
    }
  }

  /// The messages that `event` causes: to the desk of the unit that answers for it. The last value is the unit.
  func notices(
    for event: Network.PointEvent, number: String, in context: Context,
    _ send: (NoticeDraft) -> Void
  ) {
    guard case .closed(let data) = event, !record.unit.isEmpty else { return }
    send(
      NoticeDraft(
        channel: .desk, template: .pointClosed, values: [number, data.reason, record.unit]))
  }

  /// The point as it is seen.
  func view(code: String, in context: Context) -> Network.PointView {
    var view = Network.PointView()
    (view.code, view.open, view.point, view.closed) = (code, phase == .open, record, closed)
    view.hours = record.hours ?? context.profile.tenRules.hours(on: context.day)
    return view
  }

  /// The point as a row of the network that coverage is reckoned of.
  func row(code: String) -> Network.Point {
    Network.Point(
      code, tier: record.tier, parent: record.parent,
      agents: Int32(clamping: record.agents.count), items: record.items)
  }
}
