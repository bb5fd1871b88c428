extension Inspection {
  /// What `event`, recorded on `day`, means.
  mutating func evolve(_ event: Inspections.Event, on day: Day, in register: Register) {
    switch event {
    case .proposed(let data):
      phase = .proposed
      take(data.subject, in: register)
    case .approved: phase = .approved
    case .withdrawn: (phase, endedOn) = (.withdrawn, day)
    case .opened(let data):
      (phase, opening, opened) = (.opened, data, day)
      take(data.subject, in: register)
      involved.formUnion(data.inspectors)
    case .filled(let data): form = data
    case .found(let data):
      findings.append(Finding(record: data))
      involved.insert(data.by)
    case .verified(let data):
      change(finding: data.finding) { $0.isVerified = true }
      involved.insert(data.by)
    case .ordered(let data): orders.append(Order(record: data, due: data.due))
    case .reported(let data): change(order: data.order) { $0.progress = .reported }
    case .orderLate(let data):
      change(order: data.order) { order in
        (order.isLate, order.rungs) = (true, 0)
      }
    case .urgingDue(let data): change(order: data.order) { $0.rungs += 1 }
    case .urged(let data): change(order: data.order) { $0.urged.append(data.rung) }
    case .rechecked(let data):
      involved.insert(data.by)
      change(order: data.order) { Self.recheck(data, &$0) }
    case .concluded(let data):
      (phase, conclusion, concluded) = (.concluded, data, day)
      involved.insert(data.by)
    case .told(let data): (phase, told) = (.told, data)
    case .objected(let data): (phase, objection) = (.objected, data)
    case .reviewed(let data): take(data)
    case .heard(let data):
      hearings = data.number
      for finding in data.findings { change(finding: finding) { $0.isHeard = true } }
    case .measured(let data): measures.append(Measure(record: data))
    case .measureApproved(let data):
      change(measure: data.measure) { $0.approval = data.documentNumber }
    case .carriedOut(let data):
      change(measure: data.measure) { ($0.publication, $0.published) = (data, day) }
      for order in measure(data.measure)?.record.orders ?? [] {
        change(order: order) { $0.progress = .transferred }
      }
    case .corrected(let data): change(measure: data.measure) { $0.corrected = day }
    case .overran(let data): overruns.append(data.limit)
    case .closed: (phase, endedOn) = (.closed, day)
    }
  }

  private mutating func take(_ data: Inspections.Subject, in register: Register) {
    subject = data
    unit = register.unit(data.unit) ?? -1
  }

  private static func recheck(_ data: Inspections.Rechecked, _ order: inout Order) {
    guard data.result != .done else {
      order.progress = .struckOff
      return
    }
    guard !data.red, let due = data.due else {
      (order.progress, order.isRed) = (.red, true)
      return
    }
    order.progress = .sentBack
    order.sentBack &+= 1
    (order.due, order.isLate, order.rungs) = (due, false, 0)
  }

  private mutating func take(_ data: Inspections.ReviewRuling) {
    (phase, review) = (.reviewed, data.outcome)
    switch data.outcome {
    case .upheld: return
    case .changed:
      for order in data.orders { change(order: order) { $0.progress = .revoked } }
    case .revoked:
      for place in orders.indices where !orders[place].isEnded { orders[place].progress = .revoked }
    }
  }

  private mutating func change(finding number: Int32, _ body: (inout Finding) -> Void) {
    guard findings.indices.contains(Int(number) - 1) else { return }
    body(&findings[Int(number) - 1])
  }

  private mutating func change(order number: Int32, _ body: (inout Order) -> Void) {
    guard orders.indices.contains(Int(number) - 1) else { return }
    body(&orders[Int(number) - 1])
  }

  private mutating func change(measure number: Int32, _ body: (inout Measure) -> Void) {
    guard measures.indices.contains(Int(number) - 1) else { return }
    body(&measures[Int(number) - 1])
  }

  func finding(_ number: Int32) -> Finding? {
    findings.indices.contains(Int(number) - 1) ? findings[Int(number) - 1] : nil
  }

  func order(_ number: Int32) -> Order? {
    orders.indices.contains(Int(number) - 1) ? orders[Int(number) - 1] : nil
  }

  func measure(_ number: Int32) -> Measure? {
    measures.indices.contains(Int(number) - 1) ? measures[Int(number) - 1] : nil
  }
}
