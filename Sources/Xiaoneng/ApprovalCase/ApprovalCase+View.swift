extension ApprovalCase {
  /// The case as `viewer` may see it; the applicant's name is added by who may see it.
  func view(number: String, inside: Bool, in context: Context) -> Cases.View {
    var view = Cases.View()
    let version = context.register.version(item: item, number: self.version)?.value
    view.number = number
    view.item = context.register.itemCode(item)
    view.itemName = version?.name ?? ""
    view.unit = context.register.unitCode(unit)
    view.phase = phase
    view.phaseChinese = phase.chinese
    view.received = received
    view.accepted = accepted
    if accepted != nil { view.acceptanceKind = acceptanceKind }
    view.light = light(in: context)
    if phase == .accepted, let steps = version?.steps, steps.indices.contains(Int(step)) {
      view.step = steps[Int(step)].name
    }
    view.missing = missing
    view.correctionDue = phase == .correctionNotified ? correctionDue : nil
    view.lackingDue = isOpen ? lackingDue : nil
    view.result = closing
    view.resultChinese = closing?.chinese ?? ""
    view.closed = closed
    view.revoked = revoked
    view.mandate = mandate
    view.exchangeCode = closing?.exchangeCode
    if inside { view.barredUntil = barredUntil }
    if inside, fired != .max {
      view.faults = FaultRule.allCases.filter { rule in
        fired & rule.bit != 0 || rule == .e4 && missed != 0
      }
    }
    addClocks(to: &view, context)
    return view
  }

  private func addClocks(to view: inout Cases.View, _ context: Context) {
    let end = closed ?? context.day
    if let clock = promisedClock, let due = try? clock.due(in: context.calendar, asOf: end) {
      view.promisedDue = due.day
      view.provisional = due.isProvisional
      view.elapsed = (try? clock.elapsed(through: end, in: context.calendar)).map(
        Int32.init(clamping:))
      view.remaining = (try? clock.remaining(at: end, in: context.calendar)).map(
        Int32.init(clamping:))
    }
    if let due = try? statutoryClock?.due(in: context.calendar, asOf: end) {
      view.statutoryDue = due.day
      view.provisional = view.provisional || due.isProvisional
    }
  }

  /// The phases in which a light burns.
  static let lit: Set<Phase> = [.accepted]

  /// The light, from what remains of the promise and of the law.
  func light(in context: Context) -> Light {
    guard Self.lit.contains(phase), let promise = promisedClock, let law = statutoryClock else {
      return .grey
    }
    let day = context.day
    // A limit is passed when its last day ends, be the next one a working day or not: 民法典 art 203(2). At that
    // moment the fault is found too.
    if let due = try? law.due(in: context.calendar, asOf: day).day, day > due { return .red }
    guard let due = try? promise.due(in: context.calendar, asOf: day).day,
      let left = try? promise.remaining(at: day, in: context.calendar)
    else { return .grey }
    if day > due || left < 0 { return .yellow }
    let long = promised.days >= context.profile.warnLongFrom
    let warn = long ? context.profile.warnDaysLong : context.profile.warnDays
    return left <= Int(warn) ? .amber : .green
  }

  /// Both clocks, day by day.
  func explanation(in context: Context) throws(Refusal) -> Cases.Explanation {
    guard let promise = promisedClock, let law = statutoryClock else {
      throw Refusal(.wrongPhase, detail: phase.rawValue)
    }
    var explanation = Cases.Explanation()
    let due = try promise.due(in: context.calendar, asOf: context.day)
    let legal = try law.due(in: context.calendar, asOf: context.day)
    explanation.promisedDue = due.day
    explanation.statutoryDue = legal.day
    explanation.provisional = due.isProvisional || legal.isProvisional
    explanation.promised = try days(of: promise, through: due.day, context)
    explanation.statutory = try days(of: law, through: legal.day, context)
    return explanation
  }

  private func days(
    of clock: LegalClock, through day: Day, _ context: Context
  ) throws(Refusal) -> [Cases.ClockDay] {
    try clock.explain(in: context.calendar, through: day).map { line in
      var row = Cases.ClockDay()
      row.day = line.day
      row.counted = line.isCounted
      row.tally = Int32(clamping: line.tally)
      row.chinese = line.chinese
      row.english = line.english
      return row
    }
  }
}
