extension WorkPlan {
  /// Works the plan out backwards from its finish and forwards from today's facts: DOMAIN §5.3.
  ///
  /// `LF(last) = F`; `LF(i)` is the least over what follows of the working day before `LS`, less the lag;
  /// `LS(i)` lies `n − 1` working days before it. Forwards, what has begun keeps its day, and what has not
  /// begins today at the earliest. The slack is `W(ES, LS]`, with its sign.
  /// - Parameters:
  ///   - calendar: the working calendar.
  ///   - today: the day of the facts; the start of the plan where it lies before.
  /// - Throws: as the check of the plan says; `calendarUnknown` and `dateOutOfRange` where the calendar does
  ///   not reach.
  /// - Complexity: O(tasks + links).
  public func schedule(
    in calendar: WorkingCalendar, asOf today: Day? = nil
  ) throws(Refusal) -> WorkSchedule {
    let ordered = try ordered()
    let late = try backward(ordered, calendar)
    let early = try forward(ordered, calendar, max(today ?? start, start))
    var schedule = WorkSchedule()
    var ends: [Day] = []
    for place in tasks.indices {
      var row = WorkDates()
      row.id = tasks[place].id
      row.earliestStart = early.starts[place]
      row.earliestFinish = early.finishes[place]
      row.latestStart = late.starts[place]
      row.latestFinish = late.finishes[place]
      row.slack = Int32(
        clamping: try calendar.count(after: row.earliestStart, through: row.latestStart))
      row.late =
        tasks[place].finished == nil
        && (row.earliestFinish > row.latestFinish
          || (tasks[place].started == nil && (today ?? start) > row.latestStart))
      ends.append(row.earliestFinish)
      schedule.tasks.append(row)
    }
    schedule.forecast = ends.max() ?? start
    schedule.slip = Int32(
      clamping: try calendar.count(after: finish, through: schedule.forecast))
    let open = tasks.indices.filter { tasks[$0].finished == nil }
    // What lies in the past cannot be made earlier: only what is still to be done can be too late.
    schedule.feasible = open.allSatisfy { schedule.tasks[$0].slack >= 0 }
    mark(&schedule, ordered, early, open)
    schedule.provisional =
      schedule.tasks.contains {
        calendar.isProvisional($0.latestFinish) || calendar.isProvisional($0.earliestFinish)
      } || calendar.isProvisional(finish)
    return schedule
  }

  private struct Pass {
    var starts: [Day]
    var finishes: [Day]
    /// The neighbour that decided each task's date; -1 for none.
    var decided: [Int]
  }

  private func backward(
    _ ordered: Ordered, _ calendar: WorkingCalendar
  ) throws(Refusal) -> Pass {
    let none = Array(repeating: finish, count: tasks.count)
    var pass = Pass(starts: none, finishes: none, decided: Array(repeating: -1, count: tasks.count))
    for place in ordered.order.reversed() {
      let task = tasks[place]
      var last = try calendar.previousWorkday(onOrBefore: finish).day
      for link in ordered.behind[place] {
        // The working day before it begins, less the lag; a milestone shares the day.
        let gap = -(tasks[link.place].milestone ? 0 : 1) - link.lag
        let eve = try calendar.adding(gap, to: pass.starts[link.place]).day
        if eve < last {
          last = eve
          pass.decided[place] = link.place
        }
      }
      if let by = task.by, by < last {
        last = try calendar.previousWorkday(onOrBefore: by).day
        pass.decided[place] = -1
      }
      pass.finishes[place] = last
      pass.starts[place] = try Self.begin(of: task, finishing: last, calendar)
    }
    return pass
  }

  private func forward(
    _ ordered: Ordered, _ calendar: WorkingCalendar, _ today: Day
  ) throws(Refusal) -> Pass {
    let none = Array(repeating: today, count: tasks.count)
    var pass = Pass(starts: none, finishes: none, decided: Array(repeating: -1, count: tasks.count))
    let from = try calendar.nextWorkday(onOrAfter: today).day
    for place in ordered.order {
      let task = tasks[place]
      if let started = task.started, let finished = task.finished {
        (pass.starts[place], pass.finishes[place]) = (started, finished)
        continue
      }
      var first = from
      if let started = task.started {
        first = started
      } else {
        for link in ordered.before[place] {
          let gap = (task.milestone ? 0 : 1) + link.lag
          let next = try calendar.adding(gap, to: pass.finishes[link.place]).day
          if next > first {
            first = next
            pass.decided[place] = link.place
          }
        }
        if let notBefore = task.notBefore {
          let day = try calendar.nextWorkday(onOrAfter: notBefore).day
          if day > first {
            first = day
            pass.decided[place] = -1
          }
        }
      }
      pass.starts[place] = first
      // What has begun and is not done is not done before today.
      pass.finishes[place] = max(
        try Self.end(of: task, beginning: first, calendar), task.started == nil ? first : from)
    }
    return pass
  }

  private static func begin(
    of task: WorkTask, finishing last: Day, _ calendar: WorkingCalendar
  ) throws(Refusal) -> Day {
    if task.milestone { return last }
    if task.calendarDays { return try last.adding(1 - Int(task.days)) }
    return try calendar.adding(1 - Int(task.days), to: last).day
  }

  private static func end(
    of task: WorkTask, beginning first: Day, _ calendar: WorkingCalendar
  ) throws(Refusal) -> Day {
    if task.milestone { return first }
    if task.calendarDays { return try first.adding(Int(task.days) - 1) }
    return try calendar.adding(Int(task.days) - 1, to: first).day
  }

  /// The critical path, and where it cannot be done in time the chain that makes it so: from the task that
  /// decides the forecast back through what each had to wait for.
  private func mark(
    _ schedule: inout WorkSchedule, _ ordered: Ordered, _ early: Pass, _ open: [Int]
  ) {
    guard let least = open.map({ schedule.tasks[$0].slack }).min() else { return }
    for place in open where schedule.tasks[place].slack == least {
      schedule.tasks[place].critical = true
    }
    // The last of the critical ones, and back through the critical ones it waited for.
    let critical = open.filter { schedule.tasks[$0].critical }
    guard
      var place = critical.max(by: {
        (early.finishes[$0], $0) < (early.finishes[$1], $1)
      })
    else { return }
    var path = [place]
    var seen: Set<Int> = [place]
    while let back = ordered.before[place].filter({
      schedule.tasks[$0.place].critical && !seen.contains($0.place)
    }).max(by: { (early.finishes[$0.place], $0.place) < (early.finishes[$1.place], $1.place) }) {
      place = back.place
      seen.insert(place)
      path.append(place)
    }
    schedule.critical = path.reversed().map { tasks[$0].id }
    if !schedule.feasible { schedule.chain = schedule.critical }
  }
}
