extension JointStage {
  /// The stage as a graph, to be reckoned with.
  func graph() -> JointStages.Stage {
    JointStages.Stage(
      items: parts.map {
        JointStages.Item(
          $0.item.id, department: $0.item.unit, limit: $0.item.limit, after: $0.item.after)
      })
  }

  /// The last day by the promise, and by the law.
  func dueDays(_ context: Context) throws(Refusal) -> (promised: Projection, statutory: Projection)?
  {
    guard let accepted else { return nil }
    return (
      try LegalClock(start: accepted, budget: template.promise).due(in: context.calendar),
      try statutoryClock(accepted, context).due(in: context.calendar)
    )
  }

  func statutoryClock(_ accepted: Day, _ context: Context) -> LegalClock {
    LegalClock(
      start: accepted, budget: .workingDays(context.profile.jointLimit), extended: extended)
  }

  /// The day by which the whole must be decided: the earlier of promise and law. 行政许可法 art 42(2).
  func due(_ context: Context) throws(Refusal) -> Projection? {
    guard let days = try dueDays(context) else { return nil }
    return days.promised.day < days.statutory.day ? days.promised : days.statutory
  }

  /// The last day for a branch whose clock runs; nil before it begins, once it ended, and while it only waits for what
  /// it is decided with (滨州市工程建设项目并联审批管理规定 art 16).
  func due(of place: Int, _ context: Context) throws(Refusal) -> Projection? {
    let part = parts[place]
    guard part.isRunning, let begun = part.begun else { return nil }
    var due = try LegalClock(start: begun, budget: part.item.limit, pauses: part.pauses)
      .due(in: context.calendar, asOf: context.day)
    for other in before(place, .together) {
      guard let passed = parts[other].passed else { return nil }
      if passed > due.day { due.day = passed }
    }
    return due
  }

  /// The number of `day` as a working day after the first routing.
  func number(of day: Day, _ context: Context) throws(Refusal) -> Int {
    guard let routed, day > routed else { return 0 }
    return try context.calendar.count(after: routed, through: day)
  }

  /// When each branch ends, in working days after routing, if every limit that is left is used up from now on; and the
  /// last such day on which it may end without making the stage later than `end`.
  struct Forecast {
    var finishes: [Int]
    var order: [Int]
    /// The end of the whole.
    var end: Int { finishes.max() ?? 0 }
  }

  /// - Complexity: O(branches + links + pauses).
  func forecast(_ context: Context) throws(Refusal) -> Forecast {
    let ordered = try graph().ordered()
    let today = try number(of: context.day, context)
    var forecast = Forecast(
      finishes: Array(repeating: 0, count: parts.count), order: ordered.links.order)
    for place in ordered.links.order {
      let part = parts[place]
      if let ended = part.ended {
        forecast.finishes[place] = try number(of: ended, context)
        continue
      }
      let limit = ordered.limits[place]
      var own: Int
      if let begun = part.begun {
        let clock = LegalClock(start: begun, budget: part.item.limit, pauses: part.pauses)
        let elapsed = try clock.elapsed(through: max(begun, context.day), in: context.calendar)
        own = max(today, try number(of: begun, context)) + max(limit - elapsed, 0)
      } else {
        own = ordered.first(place).reduce(today) { max($0, forecast.finishes[$1]) } + limit
      }
      forecast.finishes[place] = ordered.together(place).reduce(own) {
        max($0, forecast.finishes[$1])
      }
    }
    return forecast
  }

  /// The last working day on which each branch may end for the whole to end on `end`.
  func latest(_ forecast: Forecast, end: Int) -> [Int] {
    var latest = Array(repeating: end, count: parts.count)
    for place in forecast.order.reversed() {
      for link in parts[place].item.after {
        guard let other = self.place(of: link.item) else { continue }
        let gap = link.mode == .together ? 0 : Int(parts[place].limit)
        latest[other] = min(latest[other], latest[place] - gap)
      }
    }
    return latest
  }

  /// How the stage went, for the daily windows: without what ended because its precondition was refused, or was taken
  /// back, since that is neither early nor late.
  func course(_ context: Context) throws(Refusal) -> JointStages.Stage {
    let counted = Set(
      parts.lazy.filter { part in
        guard let end = part.end, part.begun != nil else { return false }
        return end != .precondition && end != .withdrawn
      }.map(\.item.id))
    var stage = graph()
    stage.items = stage.items.filter { counted.contains($0.id) }
    for place in stage.items.indices {
      stage.items[place].after.removeAll { !counted.contains($0.item) }
    }
    for (place, part) in parts.enumerated() where counted.contains(part.item.id) {
      guard let ended = part.ended else { continue }
      stage.actual[part.item.id] = Int32(clamping: try number(of: ended, context))
      // What could have begun and was not sent costs the lead, and so does a dissent it did not settle.
      let sent = before(place, .finishFirst).compactMap { parts[$0].passed }
        .reduce(part.routed ?? ended) { max($0, $1) }
      let number = try number(of: sent, context)
      if number > 0 { stage.routedOn[part.item.id] = Int32(clamping: number) }
      for (index, pause) in part.pauses.enumerated() {
        let from = try self.number(of: pause.start, context) + 1
        let through = try self.number(of: min(pause.end ?? ended, ended), context)
        guard from <= through, part.causes.indices.contains(index) else { continue }
        stage.pauses.append(
          JointStages.Pause(
            item: part.item.id, from: Int32(clamping: from), through: Int32(clamping: through),
            cause: part.causes[index].chinese))
      }
    }
    return stage
  }

  /// Whose days the delay was, from the stage's own ledger (责任工作日分摊): the shares add up to actual − planned.
  func shares(_ context: Context) throws(Refusal) -> JointStages.Shares {
    guard conclusion != nil, let routed else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
    let course = try course(context)
    guard !course.items.isEmpty else { throw Refusal(.wrongPhase, detail: "0") }
    var shares = try course.shares(from: routed, in: context.calendar)
    // Reckoned by codes, told by names: two units of one name stay two.
    var names: [String: String] = [:]
    for part in parts { names[part.item.unit] = Self.name(of: part.unit, context) }
    func name(_ party: String) -> String { names[party] ?? party }
    for place in shares.shares.indices {
      shares.shares[place].party = name(shares.shares[place].party)
    }
    for place in shares.days.indices {
      shares.days[place].parties = shares.days[place].parties.map(name)
    }
    return shares
  }

  static func name(of unit: Int32, _ context: Context) -> String {
    let units = context.register.units
    return units.indices.contains(Int(unit)) ? units[Int(unit)].unit.name : ""
  }
}
