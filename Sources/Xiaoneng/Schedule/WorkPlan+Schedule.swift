extension WorkPlan {
  /// Works the plan out backwards from its finish and forwards from today's facts.
  ///
  /// `LF(last) = F`; `LF(i)` is the least over what follows of the working day before `LS`, less the lag;
  /// `LS(i)` lies `n − 1` working days before it. Forwards, what has begun keeps its day, and what has not
  /// begins today at the earliest. A milestone takes no time: what follows it begins where it would without it
  /// (duration 0 of the metra potential method). The slack is `W(ES, LS]`, with its sign.
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
      var row = try dates(place, early, late, calendar)
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

  /// A day's morning or its evening. Work fills its days from the morning of the first to the evening of the
  /// last; a milestone takes no time, and stands at one of the two.
  private struct Moment: Comparable {
    var day: Day
    var isEvening: Bool

    static func morning(_ day: Day) -> Moment { Moment(day: day, isEvening: false) }
    static func evening(_ day: Day) -> Moment { Moment(day: day, isEvening: true) }

    static func < (a: Moment, b: Moment) -> Bool {
      (a.day, a.isEvening ? 1 : 0) < (b.day, b.isEvening ? 1 : 0)
    }

    /// `count` working days on, at the same time of day.
    func moved(_ count: Int, _ calendar: WorkingCalendar) throws(Refusal) -> Moment {
      Moment(day: try calendar.adding(count, to: day).day, isEvening: isEvening)
    }

    /// The moment as a morning: the evening of a day is the morning of the next working day.
    func asMorning(_ calendar: WorkingCalendar) throws(Refusal) -> Moment {
      isEvening ? .morning(try calendar.adding(1, to: day).day) : self
    }

    /// The moment as an evening: the morning of a day is the evening of the working day before.
    func asEvening(_ calendar: WorkingCalendar) throws(Refusal) -> Moment {
      isEvening ? self : .evening(try calendar.adding(-1, to: day).day)
    }
  }

  private struct Pass {
    var starts: [Moment]
    var finishes: [Moment]
  }

  private func backward(
    _ ordered: Ordered, _ calendar: WorkingCalendar
  ) throws(Refusal) -> Pass {
    let none = Array(repeating: Moment.evening(finish), count: tasks.count)
    var pass = Pass(starts: none, finishes: none)
    for place in ordered.order.reversed() {
      let task = tasks[place]
      var last = Moment.evening(try calendar.previousWorkday(onOrBefore: finish).day)
      for link in ordered.behind[place] {
        // Before it begins, less the lag; a milestone stands where what follows it begins.
        let start = pass.starts[link.place]
        let end = task.milestone ? start : try start.asEvening(calendar)
        let eve = try end.moved(-link.how, calendar)
        if eve < last { last = eve }
      }
      if let by = task.by {
        last = min(last, .evening(try calendar.previousWorkday(onOrBefore: by).day))
      }
      pass.finishes[place] = last
      pass.starts[place] = try Self.begin(of: task, finishing: last, calendar)
    }
    return pass
  }

  private func forward(
    _ ordered: Ordered, _ calendar: WorkingCalendar, _ today: Day
  ) throws(Refusal) -> Pass {
    let none = Array(repeating: Moment.morning(today), count: tasks.count)
    var pass = Pass(starts: none, finishes: none)
    let from = try calendar.nextWorkday(onOrAfter: today).day
    for place in ordered.order {
      let task = tasks[place]
      var first = Moment.morning(from)
      var ready: Moment?
      for link in ordered.before[place] {
        let end = pass.finishes[link.place]
        let start = task.milestone ? end : try end.asMorning(calendar)
        let next = try start.moved(link.how, calendar)
        ready = max(ready ?? next, next)
      }
      if let started = task.started {
        // What was reached on the day the work before it was done was reached in the evening.
        let isAfterWork =
          task.milestone && (ready.map { $0 >= .evening(task.finished ?? started) } ?? false)
        first = isAfterWork ? .evening(started) : .morning(started)
      } else {
        if let ready, ready > first { first = ready }
        if let notBefore = task.notBefore {
          first = max(first, .morning(try calendar.nextWorkday(onOrAfter: notBefore).day))
        }
      }
      pass.starts[place] = first
      if let finished = task.finished {
        pass.finishes[place] = Moment(
          day: finished, isEvening: first.isEvening || !task.milestone)
        continue
      }
      let end = try Self.end(of: task, beginning: first, calendar)
      // What has begun and is not done is not done before today.
      let least = Moment(day: from, isEvening: end.isEvening)
      pass.finishes[place] = task.started == nil ? end : max(end, least)
    }
    return pass
  }

  private static func begin(
    of task: WorkTask, finishing last: Moment, _ calendar: WorkingCalendar
  ) throws(Refusal) -> Moment {
    if task.milestone { return last }
    if task.calendarDays { return .morning(try last.day.adding(1 - Int(task.days))) }
    return .morning(try calendar.adding(1 - Int(task.days), to: last.day).day)
  }

  private static func end(
    of task: WorkTask, beginning first: Moment, _ calendar: WorkingCalendar
  ) throws(Refusal) -> Moment {
    if task.milestone { return first }
    if task.calendarDays { return .evening(try first.day.adding(Int(task.days) - 1)) }
    return .evening(try calendar.adding(Int(task.days) - 1, to: first.day).day)
  }

  /// The dates of the task at `place`: a milestone at its latest stands at the time of day at which it stands
  /// at its earliest.
  private func dates(
    _ place: Int, _ early: Pass, _ late: Pass, _ calendar: WorkingCalendar
  ) throws(Refusal) -> WorkDates {
    var latest = (start: late.starts[place], finish: late.finishes[place])
    if tasks[place].milestone, early.starts[place].isEvening {
      latest.start = try latest.start.asEvening(calendar)
      latest.finish = latest.start
    }
    var row = WorkDates()
    row.id = tasks[place].id
    row.earliestStart = early.starts[place].day
    row.earliestFinish = early.finishes[place].day
    row.latestStart = latest.start.day
    row.latestFinish = latest.finish.day
    // From a morning to an evening there lies the day itself.
    let within = !early.starts[place].isEvening && latest.start.isEvening ? 1 : 0
    row.slack = Int32(
      clamping: try calendar.count(after: row.earliestStart, through: row.latestStart) + within)
    return row
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
