extension FirstContact {
  /// What `event`, recorded on `day`, adds to the counters of the unit that was asked; what is found late there, or by the
  /// office, is counted as its fault.
  func count(
    _ event: TenRules.ContactEvent, on day: Day, _ add: (Measure, Day, Int64) -> Void
  ) {
    func one(_ count: TenRules.Count) { add(.tenRules(count), day, 1) }
    func ended() {
      one(.closed)
      if day <= record.openDue { one(.inTime) }
    }
    switch event {
    case .asked: one(.asked)
    case .disposed(let data):
      guard data.disposition != .forwarded else { return one(.forwarded) }
      if returns == 0 { one(.settled) }
      ended()
    case .returned: one(.returned)
    case .ruled: one(.ruled)
    case .closed: ended()
    case .turnedAway:
      one(.turnedAway)
      add(.fault(.t3), day, 1)
    case .overran(let data):
      guard data.limit == .open else { return }
      // Whoever has it is late; where that is another unit, it is counted there.
      if holder == unit { add(.fault(.t1), data.due, 1) }
    }
  }

  /// What is late at the unit that it was forwarded to, and at the office, which is no unit's.
  func countElsewhere(
    _ event: TenRules.ContactEvent, on day: Day, in register: Register,
    _ add: (FactKey, Int64) -> Void
  ) {
    guard case .overran(let data) = event else { return }
    switch data.limit {
    case .open:
      guard holder != unit else { return }
      add(
        FactKey(
          day: data.due, unit: register.unitCode(holder), item: "", measure: .fault(.t1)), 1)
    case .ruling: add(FactKey(day: data.due, unit: "", item: "", measure: .fault(.t2)), 1)
    }
  }

  /// The messages that `event` causes: to desks only. The last value is the unit it goes to; nothing of who asked is told.
  func notices(
    for event: TenRules.ContactEvent, number: String, in context: Context,
    _ send: (NoticeDraft) -> Void
  ) {
    func desk(_ template: NoticeTemplate, to units: [String], _ values: String...) {
      for unit in units where !unit.isEmpty {
        send(NoticeDraft(channel: .desk, template: template, values: [number] + values + [unit]))
      }
    }
    let register = context.register
    let (asked, holder) = ([register.unitCode(unit)], [register.unitCode(holder)])
    let office = register.units(with: .efficiencyOffice)
    let due = "\(record.openDue)"
    switch event {
    case .asked: desk(.contactAsked, to: asked, due)
    case .disposed(let data):
      if data.disposition == .forwarded { desk(.contactForwarded, to: holder, due) }
    case .returned(let data):
      guard let ruleBy = data.ruleBy else { return desk(.contactReturned, to: asked, due) }
      desk(.contactRuling, to: office, "\(returns)", "\(ruleBy)")
    case .ruled: desk(.contactRuled, to: holder, due)
    case .turnedAway: desk(.contactTurnedAway, to: asked)
    case .overran(let data):
      desk(
        .contactOverrun, to: data.limit == .open ? holder : office, data.limit.chinese,
        "\(data.due)")
    case .closed: return
    }
  }
}
