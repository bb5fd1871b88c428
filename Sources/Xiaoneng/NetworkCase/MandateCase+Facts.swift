extension MandateCase {
  /// What `event`, recorded on `day`, adds to the counters of the unit of the point at which it was given.
  func count(_ event: Network.MandateEvent, on day: Day, _ add: (Measure, Day, Int64) -> Void) {
    func count(_ count: Network.Count, _ value: Int64 = 1) { add(.network(count), day, value) }
    switch event {
    case .given: count(record.tier == .village ? .village : .town)
    case .guided: count(.guided)
    case .received:
      guard isGoingUp, place.isEmpty else { return }
      count(.handed)
      if legs.allSatisfy({ $0.record.late == 0 }) { count(.inTime) }
    case .carried: count(.carried)
    case .ended(let data):
      switch data.result {
      case .granted: count(.granted)
      case .refused: count(.refused)
      case .materials: count(.materials)
      case .withdrawn: count(.withdrawn)
      }
    case .delivered(let data):
      count(.delivered)
      count(.agentDays, Int64(data.agentDays))
      count(.organDays, Int64(data.organDays))
      count(.totalDays, Int64(data.totalDays))
    case .visited(let data):
      count(.visited)
      if data.satisfied { count(.satisfied) }
    case .charged:
      count(.charged)
      add(.fault(.e13), day, 1)
    case .overran(let data):
      // What another unit is late with is counted there.
      guard data.unit.isEmpty || data.unit == record.unit else { return }
      add(.fault(data.clock.rule), data.due, 1)
    // In the month in which it is known: closed months are not reopened.
    case .cleared(let data):
      guard data.unit.isEmpty || data.unit == record.unit else { return }
      add(.fault(data.clock.rule), day, -1)
    case .handed, .accepted, .filed: return
    }
  }

  /// What the town or the organ is late with.
  func countElsewhere(
    _ event: Network.MandateEvent, on day: Day, in register: Register,
    _ add: (FactKey, Int64) -> Void
  ) {
    let (late, on, value): (Network.Late, Day, Int64)
    switch event {
    case .overran(let data): (late, on, value) = (data, data.due, 1)
    case .cleared(let data): (late, on, value) = (data, day, -1)
    case .given, .guided, .handed, .received, .carried, .accepted, .ended, .delivered, .visited,
      .filed, .charged:
      return
    }
    guard !late.unit.isEmpty, late.unit != record.unit else { return }
    add(
      FactKey(
        day: on, unit: late.unit, item: record.item, measure: .fault(late.clock.rule)), value)
  }

  /// The messages that `event` causes: to the applicant, and to desks, where the last value is the unit it goes to.
  func notices(
    for event: Network.MandateEvent, number: String, in context: Context,
    _ send: (NoticeDraft) -> Void
  ) {
    func desk(_ template: NoticeTemplate, to units: [String], _ values: String...) {
      for unit in units where !unit.isEmpty {
        send(NoticeDraft(channel: .desk, template: template, values: [number] + values + [unit]))
      }
    }
    func tell(_ template: NoticeTemplate, _ values: String...) {
      send(NoticeDraft(channel: .sms, template: template, values: [number] + values))
    }
    let office = context.register.units(with: .efficiencyOffice)
    let own = [record.unit]
    switch event {
    case .given(let data):
      guard !data.local else { return }
      tell(.mandateGiven, "\(data.due)")
      desk(.mandateDue, to: own, "\(data.due)")
    case .handed(let data): desk(.mandateHanded, to: [data.unit])
    case .received(let data):
      guard let due = data.due, let leg = legs.last?.record else { return }
      guard isGoingUp, leg.to.isEmpty else {
        return desk(.mandateDue, to: leg.to == record.point ? [] : [leg.unit], "\(due)")
      }
      desk(.mandateReceived, to: [record.organ], "\(due)")
    case .ended(let data):
      tell(.mandateResult, data.result.chinese)
      desk(
        .mandateEnded, to: [context.register.unitCode(holder)], data.result.chinese,
        "\(data.due)")
    case .delivered(let data): desk(.mandateVisit, to: own, "\(data.due)")
    case .overran(let data):
      desk(
        .mandateOverrun, to: [data.unit] + office.filter { $0 != data.unit }, data.clock.chinese,
        "\(data.due)")
    case .charged: desk(.mandateCharged, to: own + office.filter { $0 != record.unit })
    case .guided, .carried, .accepted, .visited, .filed, .cleared: return
    }
  }
}
