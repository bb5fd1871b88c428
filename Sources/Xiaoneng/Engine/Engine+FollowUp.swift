// What decisions order in other dossiers, and the one way in which it is done.
extension Engine {
  /// Carries out what a decision ordered, in its transaction; or keeps the order with its events where the store
  /// cannot change both dossiers at once.
  func settle(_ orders: [FollowUp], after done: Outcome.Done) throws {
    for var order in orders {
      order.key = "\(done.dossier)#\(done.first)/\(order.key)"
      // What only looks ahead is written nowhere.
      if !isWriting && store.places > 1 || store.commits(order.dossier, with: done.dossier) {
        _ = try carryOut(order)
      } else {
        changes.orders.append(order.stored)
      }
    }
  }

  /// Does what was kept, the oldest first, and what that orders in turn.
  ///
  /// - Throws: ``XiaonengCalendar/Fault`` of the store; what was not done waits on.
  /// - Complexity: O(orders), and one look where there are none.
  func carryOutOrders(limit: Int, _ report: inout SweepReport) throws(Fault) {
    var left = limit
    while left > 0 {
      let most = left
      let waiting = try transact(writing: false) { () throws(Fault) in
        try store.orders(limit: most)
      }
      if waiting.isEmpty { return }
      var failed: Fault?
      for stored in waiting {
        // One that cannot be done now keeps none of the others back.
        do { try carryOut(stored, &report) } catch { failed = failed ?? error }
      }
      if let failed { throw failed }
      left -= waiting.count
    }
    report.more = true
  }

  /// Does what was left to do in other places, before something is decided that may rest on it. Once: what cannot be
  /// done now either is left to the next sweep, so that a place which is away keeps no one waiting for the others.
  func carryOutLeft() {
    guard mayHaveOrders else { return }
    mayHaveOrders = false
    var report = SweepReport()
    try? carryOutOrders(limit: 1_000, &report)
  }

  /// Does what the last commit kept, and what that orders in turn; what cannot be done now is done before the next
  /// command, or by the next sweep.
  func carryOutKept() {
    var report = SweepReport()
    guard store.places > 1 else {
      try? carryOutOrders(limit: 1_000, &report)
      return
    }
    // Asking every place what waits there would cost more than doing what is known.
    var waiting = changes.orders
    var next = 0
    while next < waiting.count, next < 1_000 {
      do {
        waiting += try carryOut(waiting[next], &report)
      } catch { mayHaveOrders = true }
      next += 1
    }
  }

  /// Does one order once: in one transaction the other dossier and that it was done, in the next the order is
  /// forgotten. Whoever dies in between leaves what the next one finishes.
  ///
  /// - Returns: what it ordered in turn and was kept.
  @discardableResult
  private func carryOut(
    _ stored: StoredOrder, _ report: inout SweepReport
  ) throws(Fault) -> [StoredOrder] {
    let order = try FollowUp(stored)
    let done = try transact(writing: true) { () throws(Fault) -> Outcome.Done? in
      try aim(at: order.dossier)
      if try store.request(order.requestKey) != nil { return nil }
      do {
        let done = try carryOut(order)
        changes.requests[order.requestKey] = StoredRequest(
          command: SHA256.hash(stored.text), done: done)
        return done
      } catch { throw Self.fault(error) }
    }
    let kept = changes.orders
    try transact(writing: true) { () throws(Fault) in changes.ordersDone.append(stored.key) }
    guard let done, done.last >= done.first else { return kept }
    report.dossiers += 1
    report.events += Int64(done.last) - Int64(done.first) + 1
    return kept
  }

  /// Does what an order says, where the other dossier was not overtaken by something else.
  private func carryOut(_ order: FollowUp) throws -> Outcome.Done {
    switch order.dossier.kind {
    case .case: try carryOut(order, on: cases)
    case .complaint: try carryOut(order, on: complaints)
    case .bulletin: try carryOut(order, on: bulletins)
    case .hotline: try carryOut(order, on: hotlines)
    case .project: try carryOut(order, on: projects)
    case .appraisal: try carryOut(order, on: appraisals)
    case .penalty: try carryOut(order, on: penalties)
    case .supervision: try carryOut(order, on: incidents)
    case .accountability: try carryOut(order, on: records)
    case .conduct: try carryOut(order, on: conducts)
    case .stage: try carryOut(order, on: stages)
    case .inspectionPlan: try carryOut(order, on: inspectionPlans)
    case .inspection: try carryOut(order, on: inspections)
    case .tenRules: try carryOut(order, on: ruleFiles)
    case .contact: try carryOut(order, on: contacts)
    case .point: try carryOut(order, on: points)
    case .mandate: try carryOut(order, on: mandates)
    case .unit, .person, .post, .item, .template, .bar, .calendar, .ruleSet, .attempt:
      try carryOutInRegister(order)
    }
  }

  /// In a dossier of a domain: at the moment of the decision, or after what was recorded there since; what fell
  /// due before happens first.
  private func carryOut<State: Dossier>(
    _ order: FollowUp, on shelf: Shelf<State>
  ) throws -> Outcome.Done {
    let known = try slot(of: order.dossier, on: shelf)
    let at = known.map { max(order.at, lastAt(of: $0, on: shelf)) } ?? order.at
    if let known { try elapse(known, on: shelf, through: at) }
    var context = try context(at: at, actor: order.actor, on: order.dossier)
    let state = known.map { shelf.slots[$0].state } ?? State()
    if let needs = state.needsToGoOn(in: context) {
      context = try self.context(context, needing: needs)
    }
    let ruling = try ruled { state.follow(order, in: context, into: &$0) }
    guard !ruling.events.isEmpty else {
      return Outcome.Done(dossier: order.dossier, first: 1, last: 0)
    }
    let slot = known ?? shelf.remember(DossierHead(new: order.dossier), State())
    return try record(ruling, on: slot, of: shelf, in: context, isOrdered: true)
  }

  /// In the register: where the dossier is ahead in time, at its time.
  private func carryOutInRegister(_ order: FollowUp) throws -> Outcome.Done {
    let ruling = try ruled { register.follow(order, into: &$0) }
    guard !ruling.events.isEmpty else {
      return Outcome.Done(dossier: order.dossier, first: 1, last: 0)
    }
    let at = max(order.at, changes.heads[try registerPlace(of: order.dossier)].lastAt)
    return try record(ruling, on: order.dossier, by: order.actor, at: at, isOrdered: true)
  }
}

extension FollowUp {
  /// Reads an order that was kept.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a text that is none.
  init(_ stored: StoredOrder) throws(Fault) {
    guard let json = try? JSONValue(parsing: stored.text), let order = try? FollowUp.read(json),
      order.key == stored.key
    else { throw Fault(.storeCorrupt, field: "order", detail: String(stored.key.prefix(160))) }
    self = order
  }

  /// The order as it is kept until it is done.
  var stored: StoredOrder {
    var writer = JSONWriter()
    write(to: &writer)
    return StoredOrder(key: key, text: writer.bytes)
  }
}
