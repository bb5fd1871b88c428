extension LegalClock {
  /// A merged pause as it counts: after `start` through `end`.
  struct Stop: Hashable {
    var start: Day
    var end: Day
    /// Whether its end was reckoned with days beyond the horizon.
    var isProvisional: Bool
  }

  /// The pauses as they count: bounded by what was notified, clipped to the start, in order, merged.
  ///
  /// - Parameter asOf: where open pauses without notified length are taken to end.
  func stops(in calendar: WorkingCalendar, asOf: Day?) throws(Refusal) -> [Stop] {
    guard !pauses.isEmpty else { return [] }
    var stops: [Stop] = []
    for pause in pauses {
      let stop = try stop(pause, in: calendar, asOf: asOf)
      if stop.end > stop.start { stops.append(stop) }
    }
    guard stops.count > 1 else { return stops }
    stops.sort { ($0.start, $0.end) < ($1.start, $1.end) }
    var merged: [Stop] = []
    for stop in stops {
      guard var last = merged.popLast() else {
        merged.append(stop)
        continue
      }
      if stop.start > last.end {
        merged.append(last)
        merged.append(stop)
      } else {
        if stop.end > last.end {
          last.end = stop.end
          last.isProvisional = stop.isProvisional
        }
        merged.append(last)
      }
    }
    return merged
  }

  private func stop(
    _ pause: Pause, in calendar: WorkingCalendar, asOf: Day?
  ) throws(Refusal) -> Stop {
    guard pause.start.isInRange, pause.end?.isInRange ?? true else {
      throw Refusal(.dateOutOfRange, field: "pauses", detail: "\(pause.start)")
    }
    if let end = pause.end, end < pause.start {
      throw Refusal(.badPause, detail: "\(pause.start) > \(end)")
    }
    var end = pause.end
    var isProvisional = false
    // What runs over the time told to the applicant counts again. 行政许可法 art 45.
    if let notified = pause.notified {
      try notified.validate(allowsZero: true)
      let told = try notified.end(from: pause.start, in: calendar)
      guard told.day >= pause.start else {
        throw Refusal(.badPause, detail: "\(pause.start) > \(told.day)")
      }
      if told.day < end ?? .last {
        end = told.day
        isProvisional = told.isProvisional
      }
    }
    guard let end = end ?? asOf.map({ min(max($0, pause.start), .last) }) else {
      throw Refusal(.badPause, detail: "\(pause.start) …")
    }
    return Stop(start: max(pause.start, start), end: end, isProvisional: isProvisional)
  }

  /// W(a, t] − Σ W(sᵢ, min(eᵢ, t)], or the same in calendar days; 0 up to the start.
  func elapsed(
    through day: Day, stops: [Stop], in calendar: WorkingCalendar
  ) throws(Refusal) -> Int {
    guard start.isInRange, day.isInRange else {
      throw Refusal(.dateOutOfRange, detail: "\(start) … \(day)")
    }
    guard day > start else { return 0 }
    var elapsed = try length(after: start, through: day, in: calendar)
    for stop in stops where stop.start < day {
      elapsed -= try length(after: stop.start, through: min(stop.end, day), in: calendar)
    }
    return elapsed
  }

  /// The day the limit ends before it rolls, and the day it is due.
  func dates(
    stops: [Stop], in calendar: WorkingCalendar
  ) throws(Refusal) -> (end: Projection, due: Projection) {
    let end = try end(stops: stops, in: calendar)
    let rolled: Projection
    switch roll {
    case .none: return (end, end)
    // The last day is a rest day: the day after it is the last. 民法典 art 203(1).
    case .nextWorkday: rolled = try calendar.nextWorkday(onOrAfter: end.day)
    case .previousWorkday: rolled = try calendar.previousWorkday(onOrBefore: end.day)
    }
    let isProvisional = end.isProvisional || rolled.isProvisional
    return (end, Projection(day: rolled.day, isProvisional: isProvisional))
  }

  /// Budget and extension together, each within its bounds.
  func total(_ count: Int32, most: Int32) throws(Refusal) -> Int {
    try budget.validate(allowsZero: true)
    guard extended >= 0, extended <= most else {
      throw Refusal(.badBudget, field: "extended", detail: "\(budget) + \(extended)")
    }
    return Int(count) + Int(extended)
  }

  private func end(stops: [Stop], in calendar: WorkingCalendar) throws(Refusal) -> Projection {
    guard start.isInRange else {
      throw Refusal(.dateOutOfRange, field: "start", detail: "\(start)")
    }
    var left: Int
    switch budget {
    case .workingDays(let count), .calendarDays(let count):
      left = try total(count, most: Budget.mostDays)
    case .months(let count):
      let months = try total(count, most: Budget.mostMonths)
      left = try start.adding(months: months) - start
    case .fixed(let day):
      left = try total(0, most: Budget.mostDays) + (day - start)
    }
    var cursor = start
    var isProvisional = false
    for stop in stops {
      let room = try length(after: cursor, through: stop.start, in: calendar)
      if left <= room { break }
      left -= room
      cursor = stop.end
      isProvisional = isProvisional || stop.isProvisional
    }
    guard case .workingDays = budget else {
      return Projection(day: try cursor.adding(left), isProvisional: isProvisional)
    }
    let end = try calendar.adding(left, to: cursor)
    return Projection(day: end.day, isProvisional: isProvisional || end.isProvisional)
  }

  /// Days after `first` through `last`, in the unit of the budget.
  private func length(
    after first: Day, through last: Day, in calendar: WorkingCalendar
  ) throws(Refusal) -> Int {
    if case .workingDays = budget { return try calendar.count(after: first, through: last) }
    return last - first
  }
}
