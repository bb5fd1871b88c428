import CXiaoneng

extension Call {
  /// Days and calendars: what is added can be counted, and arrays answer as the calls one by one.
  static let days: [Call] = [
    Call("y", "xn_day_make", "xn_day_parts") { machine, arguments in
      let (year, month, day) = (arguments.short(), arguments.short(), arguments.short())
      var made: xn_day = 0
      var back: (Int32, Int32, Int32) = (0, 0, 0)
      if try machine.hold(xn_day_make(year, month, day, &made)) {
        guard xn_day_parts(made, &back.0, &back.1, &back.2) == 0, back == (year, month, day) else {
          throw Broken("\(year)-\(month)-\(day) came back as \(back)")
        }
      }
      try machine.hold(xn_day_parts(year, &back.0, &back.1, &back.2))
    },
    Call("m", "xn_instant_day") { machine, arguments in
      let (at, offset) = (arguments.number(), arguments.short())
      var day: xn_day = .min
      guard try machine.hold(xn_instant_day(at, offset, &day)) else {
        guard day == .min else { throw Broken("no day, and wrote \(day)") }
        return
      }
      // The day begins no later than the moment, and the next one begins behind it.
      let length: Int64 = 86_400_000
      guard (0..<length).contains(at + Int64(offset) * 60_000 - Int64(day) * length) else {
        throw Broken("\(at) \(offset) falls on \(day)")
      }
    },
    Call("c", "xn_calendar_open", "xn_calendar_close") { machine, arguments in
      let name = arguments.text() + [0]
      var opened: OpaquePointer?
      if try machine.hold(name.asC { text, _ in xn_calendar_open(text, &opened) }) {
        try machine.hold(xn_calendar_close(machine.calendar))
        machine.calendar = opened
      }
    },
    Call("i", "xn_calendar_is_workday") { machine, arguments in
      var (out, provisional): (Int32, Int32) = (-1, -1)
      let day = arguments.short()
      if try machine.hold(
        xn_calendar_is_workday(machine.calendar, day, &out, &provisional)),
        !(0...1).contains(out) || !(0...1).contains(provisional)
      {
        throw Broken("a workday is \(out), provisional \(provisional)")
      }
    },
    Call("+", "xn_calendar_add", "xn_calendar_count") { machine, arguments in
      let (start, days) = (arguments.short(), arguments.short())
      var (end, provisional, count): (xn_day, Int32, Int32) = (0, 0, 0)
      guard try machine.hold(xn_calendar_add(machine.calendar, start, days, &end, &provisional))
      else { return }
      guard xn_calendar_count(machine.calendar, start, end, &count) == 0 else {
        throw Broken("what was added cannot be counted: \(start) + \(days)")
      }
      // Backwards the first day reached counts, and the day it began with does not.
      if days >= 0, count != days { throw Broken("\(start) + \(days) = \(end) counts \(count)") }
    },
    Call("-", "xn_calendar_count") { machine, arguments in
      let (start, end) = (arguments.short(), arguments.short())
      var (there, back): (Int32, Int32) = (0, 0)
      let status = xn_calendar_count(machine.calendar, start, end, &there)
      try machine.hold(status)
      // Which of two impossible days is named may differ.
      guard (xn_calendar_count(machine.calendar, end, start, &back) == 0) == (status == 0) else {
        throw Broken("\(start)…\(end) counts one way only")
      }
      if status == 0, there != -back { throw Broken("\(start)…\(end) counts \(there), \(back)") }
    },
    Call("*", "xn_calendar_add_batch", "xn_calendar_count_batch") { machine, arguments in
      var (starts, seconds): ([Int32], [Int32]) = ([], [])
      while !arguments.isEmpty {
        starts.append(arguments.short())
        seconds.append(arguments.short())
      }
      try machine.holdBatch(starts, seconds)
    },
  ]
}

extension Machine {
  /// Both batches over the same pairs, against the calls one by one.
  func holdBatch(_ starts: [Int32], _ seconds: [Int32]) throws {
    var added = [Int32](repeating: 1, count: starts.count)
    var counted = added
    var refused = (0, 0)
    let statuses = (
      xn_calendar_add_batch(calendar, starts, seconds, starts.count, &added, &refused.0),
      xn_calendar_count_batch(calendar, starts, seconds, starts.count, &counted, &refused.1)
    )
    guard try hold(statuses.0), try hold(statuses.1) else { return }
    var unknown = (0, 0)
    for (place, (start, second)) in zip(starts, seconds).enumerated() {
      var (day, count, provisional): (xn_day, Int32, Int32) = (.min, .min, 0)
      _ = xn_calendar_add(calendar, start, second, &day, &provisional)
      _ = xn_calendar_count(calendar, start, second, &count)
      if day == .min { unknown.0 += 1 }
      if count == .min { unknown.1 += 1 }
      guard added[place] == day, counted[place] == count else {
        throw Broken("\(start), \(second): \(added[place]) ≠ \(day), \(counted[place]) ≠ \(count)")
      }
    }
    guard starts.isEmpty || unknown == refused else { throw Broken("\(unknown) ≠ \(refused)") }
  }
}
