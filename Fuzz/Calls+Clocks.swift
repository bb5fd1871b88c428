import CXiaoneng
import Xiaoneng

extension Call {
  /// Clocks, whole calendars, and many days at once.
  static let clocks: [Call] = [
    // Harm, start, unit, amount, extension, roll, the day asked about, from, through; then pauses of four.
    Call(
      "t", "xn_clock_due", "xn_clock_elapsed", "xn_clock_remaining", "xn_clock_overdue",
      "xn_clock_explain", "xn_clock_due_batch", "xn_clock_remaining_batch"
    ) { machine, arguments in
      let arena = Arena()
      let seed = arguments.number()
      var clock = sized(xn_clock())
      clock.start = arguments.short()
      clock.budget = xn_budget(unit: arguments.short(), amount: arguments.short())
      (clock.extended, clock.roll) = (arguments.short(), arguments.short())
      let (at, from, through) = (arguments.short(), arguments.short(), arguments.short())
      var pauses: [xn_pause] = []
      while !arguments.isEmpty {
        pauses.append(
          xn_pause(
            start: arguments.short(), end: arguments.short(),
            notified: xn_budget(unit: arguments.short(), amount: arguments.short())))
      }
      clock.pauses = seed % 2 == 0 ? arena.array(pauses) : UnsafePointer(arena.misaligned(pauses))
      clock.pause_count = pauses.count
      var pointer = UnsafeRawPointer(arena.array([clock]))
      if seed != 0 {
        var harm = Harm(seed, in: arena)
        pointer = UnsafeRawPointer(harm.copy(pointer, "siiiiip"))
      }
      try machine.hold(
        clock: pointer.assumingMemoryBound(to: xn_clock.self), at: at, from: from, through: through)
      try machine.hold(clocks: clock, at: at, isMisaligned: seed % 3 == 1, in: arena)
    },
    // Start, span, today, how many tasks, five numbers for each, then links of three.
    Call("l", "xn_schedule", "xn_half_month") { machine, arguments in
      let arena = Arena()
      let (start, span, today) = (arguments.short(), arguments.short(), arguments.short())
      let count = min(max(0, Int(arguments.short())), 200)
      let tasks = (0..<count).map { _ in
        xn_task(
          days: arguments.short(), flags: arguments.short(), not_before: arguments.short(),
          by: arguments.short(), started: arguments.short(), finished: .min)
      }
      var links: [xn_task_link] = []
      while !arguments.isEmpty {
        links.append(
          xn_task_link(task: arguments.short(), after: arguments.short(), lag: arguments.short()))
      }
      try machine.hold(
        tasks: tasks, links, from: start, to: start &+ span, today: today,
        isMisaligned: span % 2 == 0, in: arena)
      var (first, last, due): (Int32, Int32, Int32) = (0, 0, 0)
      guard
        try machine.hold(xn_half_month(machine.calendar, start, span, &first, &last, &due))
      else { return }
      guard first <= start, start <= last, last - first < 16 else {
        throw Broken("the half-month of \(start) is \(first)…\(last)")
      }
    },
    // The day of routing, how many items, four numbers for each, how many links, three for each, then pauses of four.
    Call("u", "xn_stage_plan", "xn_stage_shares") { machine, arguments in
      let arena = Arena()
      let routed = arguments.short()
      let items = (0..<min(max(0, Int(arguments.short())), 100)).map { _ in
        xn_stage_item(
          department: arguments.short(), limit: arguments.short(), routed_on: arguments.short(),
          actual: arguments.short())
      }
      let links = (0..<min(max(0, Int(arguments.short())), 200)).map { _ in
        xn_stage_link(item: arguments.short(), after: arguments.short(), mode: arguments.short())
      }
      var pauses: [xn_stage_pause] = []
      while !arguments.isEmpty {
        pauses.append(
          xn_stage_pause(
            item: arguments.short(), from: arguments.short(), through: arguments.short(),
            cause: arguments.short()))
      }
      try machine.hold(stage: items, links, pauses, from: routed, in: arena)
    },
    Call("w", "xn_calendar_is_workday_batch") { machine, arguments in
      let arena = Arena()
      var days: [Int32] = []
      while !arguments.isEmpty { days.append(arguments.short()) }
      let lent =
        days.count % 2 == 0 ? arena.array(days) : UnsafePointer(arena.misaligned(days))
      var out = [Int8](repeating: 7, count: days.count)
      var refused = 0
      let calendar = machine.calendar
      try machine.hold(
        xn_calendar_is_workday_batch(calendar, lent, days.count, &out, &refused))
      for (index, day) in days.enumerated() {
        var (one, provisional): (Int32, Int32) = (-1, 0)
        _ = xn_calendar_is_workday(calendar, day, &one, &provisional)
        guard out[index] == Int8(one) else { throw Broken("\(day): \(out[index]) ≠ \(one)") }
      }
      guard refused == out.count(where: { $0 == -1 }) else { throw Broken("\(refused) refused") }
      let most = Int(Int32.max) + 1
      for count in [-1, Int.min, Int.max, most] {
        guard xn_calendar_is_workday_batch(calendar, lent, count, &out, nil) != 0 else {
          throw Broken("\(count) days are taken")
        }
      }
    },
    Call("j", "xn_calendar_open_json") { machine, arguments in
      let json = arguments.text()
      try machine.adopt { out in json.asC { xn_calendar_open_json($0, $1, &out) } }
    },
    // A feed of holidays, its lines with the byte 1E between them.
    Call("I", "xn_calendar_open_ics") { machine, arguments in
      let feed = arguments.text().map { $0 == 0x1E ? 0x0A : $0 }
      try machine.adopt { out in feed.asC { xn_calendar_open_ics($0, $1, "feed", &out) } }
    },
    Call("J", "xn_calendar_json", "xn_calendar_span") { machine, _ in
      try machine.holdForm(machine.calendar)
    },
  ]
}

extension Machine {
  /// All that can be asked of a clock, and what one answer says of another.
  func hold(
    clock: UnsafePointer<xn_clock>, at: xn_day, from: xn_day, through: xn_day
  ) throws {
    let none: Int32 = 0x5A5A_5A5A
    var (due, provisional, elapsed, remaining, overdue) = (none, none, none, none, none)
    // One after the other: the last error is that of the last call.
    func told(_ status: xn_status, _ found: Int32) throws -> xn_status {
      if try !hold(status), found != none { throw Broken("a clock failed, and wrote \(found)") }
      return status
    }
    let statuses = [
      try told(xn_clock_due(calendar, clock, at, &due, &provisional), due),
      try told(xn_clock_elapsed(calendar, clock, at, &elapsed), elapsed),
      try told(xn_clock_remaining(calendar, clock, at, &remaining), remaining),
      try told(xn_clock_overdue(calendar, clock, at, &overdue), overdue),
    ]
    if statuses[0] == 0, !(0...1).contains(provisional) { throw Broken("\(provisional)") }
    // What is left of working days can be told where the day they end on lies beyond the calendar.
    let isBeyond = [Refusal.Code.calendarUnknown, .dateOutOfRange].map(\.number).contains(
      statuses[0])
    guard (statuses[2] == 0) == (statuses[3] == 0),
      statuses[2] != 0 || statuses[0] == 0 || isBeyond
    else {
      throw Broken("a clock's statuses are \(statuses)")
    }
    if statuses[2] == 0, overdue != max(0, -remaining) {
      throw Broken("\(remaining) remaining and \(overdue) overdue")
    }
    var out = xn_buffer()
    guard try hold(xn_clock_explain(calendar, clock, from, through, &out)) else {
      guard out.bytes == nil else { throw Broken("an explanation failed, and wrote") }
      return
    }
    let lines = try JSONValue(parsing: try take(&out)).array ?? []
    let dues = lines.filter { $0["due"] == .bool(true) }
    guard lines.count <= 4_000, dues.count <= 1 else {
      throw Broken("\(lines.count) lines, \(dues.count) of them due")
    }
  }

  /// Some clocks in a row, against the clocks one by one.
  func hold(clocks clock: xn_clock, at: xn_day, isMisaligned: Bool, in arena: Arena) throws {
    var clocks = Array(repeating: clock, count: 4)
    clocks[1].start &+= 1
    clocks[2].budget.amount &+= 1
    clocks[3].struct_size &+= UInt32(at & 8)
    let lent = isMisaligned ? UnsafePointer(arena.misaligned(clocks)) : arena.array(clocks)
    var (dues, left) = ([Int32](repeating: 7, count: 4), [Int32](repeating: 7, count: 4))
    var provisional = [UInt8](repeating: 7, count: 4)
    var refused = (0, 0)
    guard try hold(xn_clock_due_batch(calendar, lent, 4, at, &dues, &provisional, &refused.0)),
      try hold(xn_clock_remaining_batch(calendar, lent, 4, at, &left, &refused.1))
    else { return }
    for (index, clock) in clocks.enumerated() {
      var (due, one, isOpen): (Int32, Int32, Int32) = (.min, .min, 0)
      if clock.struct_size == clocks[0].struct_size {
        _ = withUnsafePointer(to: clock) { xn_clock_due(calendar, $0, at, &due, &isOpen) }
        _ = withUnsafePointer(to: clock) { xn_clock_remaining(calendar, $0, at, &one) }
      }
      guard dues[index] == due, left[index] == one, Int32(provisional[index]) == isOpen else {
        throw Broken("clock \(index): \(dues[index]) ≠ \(due), \(left[index]) ≠ \(one)")
      }
    }
    guard refused.0 == dues.count(where: { $0 == .min }) else { throw Broken("\(refused)") }
    for count in [-1, Int.min, Int.max] {
      guard xn_clock_due_batch(calendar, lent, count, at, &dues, nil, nil) != 0,
        xn_clock_remaining_batch(calendar, lent, count, at, &left, nil) != 0
      else { throw Broken("\(count) clocks are taken") }
    }
  }

  /// A schedule: no task begins before what it waits for is done, forwards and backwards.
  func hold(
    tasks: [xn_task], _ links: [xn_task_link], from start: xn_day, to finish: xn_day,
    today: xn_day, isMisaligned: Bool, in arena: Arena
  ) throws {
    let lent = isMisaligned ? UnsafePointer(arena.misaligned(tasks)) : arena.array(tasks)
    let tied = isMisaligned ? UnsafePointer(arena.misaligned(links)) : arena.array(links)
    var dates = tasks.map { _ in xn_task_dates() }
    var (forecast, feasible): (Int32, Int32) = (.min, 9)
    guard
      try hold(
        xn_schedule(
          calendar, start, finish, today, lent, tasks.count, tied, links.count, &dates, &forecast,
          &feasible))
    else {
      guard dates.allSatisfy({ $0.latest_start == 0 }) else { throw Broken("refused, and wrote") }
      return
    }
    guard feasible == 0 || feasible == 1 else { throw Broken("feasible is \(feasible)") }
    for link in links where link.lag >= 0 {
      let (one, other) = (dates[Int(link.after)], dates[Int(link.task)])
      guard other.latest_start >= one.latest_finish else {
        throw Broken("task \(link.task) may begin before \(link.after) is done")
      }
    }
    for count in [-1, Int.min, Int.max] {
      guard
        xn_schedule(
          calendar, start, finish, today, lent, count, tied, 0, &dates, nil, nil) != 0
      else { throw Broken("\(count) tasks are taken") }
    }
  }

  /// A joint stage: no item is decided by plan before what it waits for, and the shares add up to the delay.
  func hold(
    stage items: [xn_stage_item], _ links: [xn_stage_link], _ pauses: [xn_stage_pause],
    from routed: xn_day, in arena: Arena
  ) throws {
    let isMisaligned = routed % 2 == 1
    let lent = isMisaligned ? UnsafePointer(arena.misaligned(items)) : arena.array(items)
    let tied = isMisaligned ? UnsafePointer(arena.misaligned(links)) : arena.array(links)
    let stopped = isMisaligned ? UnsafePointer(arena.misaligned(pauses)) : arena.array(pauses)
    var days = items.map { _ in xn_stage_day() }
    var (total, finish): (Int32, Int32) = (-1, 0)
    if try hold(
      xn_stage_plan(
        calendar, routed, lent, items.count, tied, links.count, &days, &total, &finish))
    {
      for link in links where days[Int(link.after)].day > days[Int(link.item)].day {
        throw Broken("item \(link.item) is decided before \(link.after)")
      }
      guard total == days.map(\.day).max(), days.contains(where: { $0.critical == 1 }) else {
        throw Broken("the last day is \(total)")
      }
    } else {
      guard days.allSatisfy({ $0.finish == 0 }), total == -1 else {
        throw Broken("refused, and wrote")
      }
    }
    var shares = Array(
      repeating: xn_stage_share(), count: items.count + pauses.count + 1)
    var (count, planned, actual) = (0, Int32(0), Int32(0))
    guard
      try hold(
        xn_stage_shares(
          calendar, routed, lent, items.count, tied, links.count, stopped, pauses.count, &shares,
          shares.count, &count, &planned, &actual))
    else { return }
    var sum = Fraction(0)
    for share in shares.prefix(count) {
      sum = sum + (Fraction(Int128(share.numerator), Int128(share.denominator)) ?? Fraction(0))
    }
    guard sum == Fraction(Int64(actual) - Int64(planned)) else {
      throw Broken("shares of \(sum) for \(actual) − \(planned)")
    }
    guard
      count == 0
        || xn_stage_shares(
          calendar, routed, lent, items.count, tied, links.count, stopped, pauses.count, &shares,
          count - 1, &count, nil, nil) != 0
    else { throw Broken("more shares than there is room for") }
  }

  /// Opens a calendar, which the calls after this one use.
  func adopt(_ open: (inout OpaquePointer?) -> xn_status) throws {
    var opened: OpaquePointer?
    guard try hold(open(&opened)) else {
      guard opened == nil else { throw Broken("refused, and opened") }
      return
    }
    try holdForm(opened)
    try hold(xn_calendar_close(calendar))
    calendar = opened
  }

  /// What a calendar is written as opens the same calendar; its span is in order.
  func holdForm(_ calendar: OpaquePointer?) throws {
    let form = try form(of: calendar)
    var (first, last): (xn_day, xn_day) = (0, 0)
    guard try hold(xn_calendar_span(calendar, &first, &last)), first <= last else {
      throw Broken("a calendar from \(first) through \(last)")
    }
    // A built-in one's name is taken.
    guard let name = try JSONValue(parsing: form)["name"]?.string,
      !["china", "weekdays"].contains(name)
    else { return }
    var again: OpaquePointer?
    guard form.asC({ xn_calendar_open_json($0, $1, &again) }) == 0 else {
      throw Broken("\(try lastError()) in \(String(decoding: form, as: UTF8.self))")
    }
    defer { _ = xn_calendar_close(again) }
    guard try self.form(of: again) == form else { throw Broken("a calendar is written otherwise") }
  }

  private func form(of calendar: OpaquePointer?) throws -> [UInt8] {
    var out = xn_buffer()
    guard try hold(xn_calendar_json(calendar, &out)) else { throw Broken("no form") }
    return try take(&out)
  }
}
