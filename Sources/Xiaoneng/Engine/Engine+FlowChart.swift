extension Engine {
  /// The flow chart of an item as it is published on the day of the question; of a classified one only to whoever
  /// may see the item.
  func flowChart(
    _ wanted: FlowCharts.Wanted, _ question: Question, _ context: Context
  ) throws(Refusal) -> FlowCharts.Chart {
    let view = try item(question, context)
    let flow = FlowCharts.Flow(
      item: view.code, view.version, unit: unitName(of: view.version.unit),
      under: context.profile
    ) { code in
      register.post(code).flatMap { place in
        register.posts.indices.contains(Int(place)) ? register.posts[Int(place)].post.name : nil
      } ?? code
    }
    var chart = FlowCharts.Chart()
    chart.flow = flow
    chart.findings = flow.findings(under: context.profile.flowCharts)
    guard !chart.findings.contains(where: \.error) else { return chart }
    if wanted.svg { chart.svg = flow.svg() }
    if wanted.bpmn { chart.bpmn = flow.bpmn }
    return chart
  }

  private func unitName(of code: String) -> String {
    guard let place = register.unit(code), register.units.indices.contains(Int(place)) else {
      return code
    }
    return register.units[Int(place)].unit.name
  }

  /// What other promises would have come to for the cases of an item that were closed by a decision in a period, under
  /// the same law, the same steps and a promise in the same unit as today's: nothing is recorded.
  ///
  /// A case that took just as long as a promise is late under it where it was closed after that promise's last day, as on a
  /// rest day.
  /// - Complexity: O(cases of the unit × promises).
  func tried(
    _ trial: FlowCharts.Trial, _ question: Question, _ context: Context
  ) throws -> FlowCharts.Tried {
    let viewer = try viewer(question.actor, word: question.query.word, context)
    let view = try item(question, context)
    guard viewer.reaches.contains(.any) || context.actor.unit == view.version.unit else {
      throw Refusal(.notFound, field: "dossier")
    }
    guard trial.from.isInRange, trial.through.isInRange, trial.from <= trial.through else {
      throw Refusal(.badDate, field: "data.from", detail: "\(trial.from) … \(trial.through)")
    }
    guard trial.promises.count <= 64 else {
      throw Refusal(.tooMany, field: "data.promises", detail: "64")
    }
    for (place, promise) in trial.promises.enumerated() where !(1...3_660).contains(promise) {
      throw Refusal(.badBudget, field: "data.promises[\(place)]", detail: "1…3660")
    }
    guard (1...10_000).contains(trial.keep) else {
      throw Refusal(.badRegister, field: "data.keep", detail: "1…10000")
    }
    let cases = try closed(view, trial, context)
    return FlowCharts.Tried(trial, of: view.code, promise: view.version.promised, cases)
  }

  /// The cases that can be held against each other, each as a clock that another promise may run on.
  private func closed(
    _ view: ItemView, _ trial: FlowCharts.Trial, _ context: Context
  ) throws -> [TriedCase] {
    guard let place = register.item(view.code) else { return [] }
    var found: [TriedCase] = []
    var page = HeadPage(of: .case, unit: view.version.unit)
    page.subject = ListMark.subject(view.code, of: .case, in: register)
    try store.each(page) { head in
      let state = cases.slots[try load(head, from: cases)].state
      guard state.item == place, let end = state.closed,
        trial.from <= end, end <= trial.through,
        state.closing == .granted || state.closing == .refused,
        let version = register.version(item: place, number: state.version)?.value,
        version.statutory == view.version.statutory, version.steps == view.version.steps,
        state.promised.unit == view.version.promised.unit,
        let clock = state.promisedClock,
        let elapsed = try? clock.elapsed(through: end, in: context.calendar)
      else { return true }
      let taken = Int32(clamping: elapsed)
      var other = state
      other.promised = view.version.promised.with(days: taken)
      let last = try? other.promisedClock?.due(in: context.calendar, asOf: end).day
      found.append(TriedCase(elapsed: taken, isKept: last.map { end <= $0 } ?? false))
      return true
    }
    return found
  }
}

extension Budget {
  /// What it counts in.
  fileprivate var unit: Int {
    switch self {
    case .workingDays: 0
    case .calendarDays: 1
    case .months: 2
    case .fixed: 3
    }
  }

  /// So many of the same unit.
  fileprivate func with(days: Int32) -> Budget {
    switch self {
    case .workingDays: .workingDays(days)
    case .calendarDays: .calendarDays(days)
    case .months: .months(days)
    case .fixed: self
    }
  }
}
