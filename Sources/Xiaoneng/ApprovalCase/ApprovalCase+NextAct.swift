extension ApprovalCase {
  /// Something that is to be done with a case, and by when.
  struct NextAct: Equatable {
    var act: Desk.Act
    var lastDay: Day?
    var step = ""
    var isProvisional = false
  }

  /// What is to be done with the case, in the order in which it falls due; what has no day comes last.
  ///
  /// - Complexity: O(pauses).
  func nextActs(in context: Context) -> [NextAct] {
    var acts: [NextAct] = []
    func add(_ act: Desk.Act, _ due: Projection?, step: String = "") {
      acts.append(
        NextAct(
          act: act, lastDay: phase.isDated ? due?.day : nil, step: step,
          isProvisional: due?.isProvisional ?? false))
    }
    func day(_ day: Day?) -> Projection? { day.map { Projection(day: $0) } }
    let calendar = context.calendar
    switch phase {
    case .none: break
    case .draft: add(.submit, nil)
    case .submitted, .corrected:
      // Silence accepts by itself afterwards: 行政许可法 art 32(1)(4).
      add(
        .decideAcceptance, try? calendar.adding(Int(context.profile.acceptNoticeDays), to: complete)
      )
    case .correctionNotified: add(.correct, day(correctionDue))
    case .accepted, .paused:
      if phase == .paused {
        add(.endProcedure, day((try? pauses.last?.notifiedEnd(in: calendar)) ?? nil))
      } else {
        add(
          handling == .preliminary ? .handUp : .decide,
          try? promisedClock?.due(in: calendar, asOf: context.day))
        if let (name, due) = stepDue(in: context) { add(.step, due, step: name) }
      }
      if let lackingDue { add(.complete, day(lackingDue)) }
    case .decided:
      let certificate = closing == .granted && needsCertificate && issued == nil
      add(
        certificate ? .issue : .serve,
        try? calendar.adding(Int(context.profile.certificateDays), to: decided ?? context.day))
    case .served, .closed: add(.archive, nil)
    case .archived: break
    }
    let order = acts.enumerated().sorted { a, b in
      (a.element.lastDay ?? .last, a.offset) < (b.element.lastDay ?? .last, b.offset)
    }
    return order.map(\.element)
  }

  /// The step in hand, where another follows it: the last one is the decision.
  private func stepDue(in context: Context) -> (String, Projection)? {
    guard let steps = context.register.version(item: item, number: version)?.value.steps,
      steps.indices.contains(Int(step)), Int(step) + 1 < steps.count
    else { return nil }
    let current = steps[Int(step)]
    let clock = LegalClock(start: stepSince, budget: .workingDays(current.limit), pauses: pauses)
    guard let due = try? clock.due(in: context.calendar, asOf: context.day) else { return nil }
    return (current.name, due)
  }

  /// Working days, or days where the promise is in days, by which the promise, or else the law, has been passed.
  func daysOver(in context: Context) -> Int {
    guard phase == .accepted else { return 0 }
    return [promisedClock, statutoryClock].lazy.compactMap { clock in
      try? clock?.overdue(at: context.day, in: context.calendar)
    }.first { $0 > 0 } ?? 0
  }
}

extension Cases.Phase {
  /// Whether something is to be done by a day in it.
  var isDated: Bool {
    switch self {
    case .submitted, .corrected, .correctionNotified, .accepted, .paused, .decided: true
    case .none, .draft, .served, .closed, .archived: false
    }
  }
}
