// Names and documentation are those of include/xiaoneng.h.
// swift-format-ignore-file: AlwaysUseLowerCamelCase, AllPublicDeclarationsHaveDocumentation

import CXiaoneng
import Xiaoneng

@_cdecl("xn_clock_due") @implementation
public func xn_clock_due(
  _ calendar: OpaquePointer?, _ clock: UnsafePointer<xn_clock>?, _ as_of: xn_day,
  _ due: UnsafeMutablePointer<xn_day>?, _ provisional: UnsafeMutablePointer<Int32>?
) -> xn_status {
  boundary {
    guard let due else { throw Fault(.nullArgument) }
    let clock = try LegalClock(try Input.record(clock))
    try Handle.withCalendar(calendar) { calendar in
      let found = try clock.due(in: calendar, asOf: Day(given: as_of))
      Output.store(found.day.number, due)
      if let provisional { Output.store(found.isProvisional ? 1 : 0, provisional) }
    }
  }
}

@_cdecl("xn_clock_elapsed") @implementation
public func xn_clock_elapsed(
  _ calendar: OpaquePointer?, _ clock: UnsafePointer<xn_clock>?, _ at: xn_day,
  _ out: UnsafeMutablePointer<Int32>?
) -> xn_status {
  days(calendar, clock, out) { try $0.elapsed(through: Day(at), in: $1) }
}

@_cdecl("xn_clock_remaining") @implementation
public func xn_clock_remaining(
  _ calendar: OpaquePointer?, _ clock: UnsafePointer<xn_clock>?, _ at: xn_day,
  _ out: UnsafeMutablePointer<Int32>?
) -> xn_status {
  days(calendar, clock, out) { try $0.remaining(at: Day(at), in: $1) }
}

@_cdecl("xn_clock_overdue") @implementation
public func xn_clock_overdue(
  _ calendar: OpaquePointer?, _ clock: UnsafePointer<xn_clock>?, _ at: xn_day,
  _ out: UnsafeMutablePointer<Int32>?
) -> xn_status {
  days(calendar, clock, out) { try $0.overdue(at: Day(at), in: $1) }
}

@inline(__always)
private func days(
  _ calendar: OpaquePointer?, _ clock: UnsafePointer<xn_clock>?,
  _ out: UnsafeMutablePointer<Int32>?, _ body: (LegalClock, WorkingCalendar) throws -> Int
) -> xn_status {
  boundary {
    guard let out else { throw Fault(.nullArgument) }
    let clock = try LegalClock(try Input.record(clock))
    try Handle.withCalendar(calendar) { calendar in
      Output.store(Int32(clamping: try body(clock, calendar)), out)
    }
  }
}

@_cdecl("xn_clock_explain") @implementation
public func xn_clock_explain(
  _ calendar: OpaquePointer?, _ clock: UnsafePointer<xn_clock>?, _ from: xn_day,
  _ through: xn_day, _ out: UnsafeMutablePointer<xn_buffer>?
) -> xn_status {
  boundary {
    guard let out else { throw Fault(.nullArgument) }
    let clock = try LegalClock(try Input.record(clock))
    let lines = try Handle.withCalendar(calendar) { calendar in
      try clock.explain(in: calendar, from: Day(given: from), through: Day(given: through))
    }
    try Output.write(JSONValue.array(lines.map(\.json)), to: out)
  }
}

@_cdecl("xn_clock_due_batch") @implementation
public func xn_clock_due_batch(
  _ calendar: OpaquePointer?, _ clocks: UnsafePointer<xn_clock>?, _ count: Int, _ as_of: xn_day,
  _ due: UnsafeMutablePointer<xn_day>?, _ provisional: UnsafeMutablePointer<UInt8>?,
  _ refused: UnsafeMutablePointer<Int>?
) -> xn_status {
  batch(calendar, clocks, count, due, refused) { index, clock, calendar in
    // A refused one's byte is written too.
    let found = try? clock.map { try $0.due(in: calendar, asOf: Day(given: as_of)) }
    if let provisional { Output.store(found?.isProvisional == true ? 1 : 0, provisional, index) }
    return found?.day.number
  }
}

@_cdecl("xn_clock_remaining_batch") @implementation
public func xn_clock_remaining_batch(
  _ calendar: OpaquePointer?, _ clocks: UnsafePointer<xn_clock>?, _ count: Int, _ at: xn_day,
  _ out: UnsafeMutablePointer<Int32>?, _ refused: UnsafeMutablePointer<Int>?
) -> xn_status {
  batch(calendar, clocks, count, out, refused) { _, clock, calendar in
    try clock.map { Int32(clamping: try $0.remaining(at: Day(at), in: calendar)) }
  }
}

/// Answers clock by clock; `answer` gets nil for one that cannot be read, and gives nil where it refuses.
private func batch(
  _ calendar: OpaquePointer?, _ clocks: UnsafePointer<xn_clock>?, _ count: Int,
  _ out: UnsafeMutablePointer<Int32>?, _ refused: UnsafeMutablePointer<Int>?,
  _ answer: (Int, LegalClock?, WorkingCalendar) throws -> Int32?
) -> xn_status {
  boundary {
    let count = try Input.count(count)
    var refusals = 0
    try Handle.withCalendar(calendar) { calendar in
      guard count > 0 else { return }
      guard let clocks, let out else { throw Fault(.nullArgument) }
      let stride = try Input.size(of: clocks, xn_clock.self)
      for index in 0..<count {
        let clock = try? LegalClock(try Input.record(clocks, at: index, stride: stride))
        let found = (try? answer(index, clock, calendar)) ?? nil
        if found == nil { refusals += 1 }
        Output.store(found ?? Day.unknown.number, out, index)
      }
    }
    if let refused { Output.store(refusals, refused) }
  }
}

extension Day {
  /// The day that C gives; nil for XN_DAY_UNKNOWN.
  init?(given number: xn_day) {
    guard number != Day.unknown.number else { return nil }
    self.init(number)
  }
}

extension LegalClock {
  @inline(__always)
  init(_ clock: xn_clock) throws(Fault) {
    let roll = try Roll.from(c: clock.roll)
    guard let budget = try Budget(clock.budget) else { throw Fault(.missingField, field: "budget") }
    let pauses =
      clock.pause_count == 0
      ? [] : try Input.list(clock.pauses, clock.pause_count, Pause.init(c:))
    self.init(
      start: Day(clock.start), budget: budget, extended: clock.extended, pauses: pauses, roll: roll)
  }
}

extension Pause {
  init(c pause: xn_pause) throws(Fault) {
    self.init(
      start: Day(pause.start), end: Day(given: pause.end), notified: try Budget(pause.notified))
  }
}

extension Budget {
  /// The limit that C gives; nil where none is given.
  @inline(__always)
  init?(_ budget: xn_budget) throws(Fault) {
    switch Int(budget.unit) {
    case XN_BUDGET_WORKING_DAYS: self = .workingDays(budget.amount)
    case XN_BUDGET_CALENDAR_DAYS: self = .calendarDays(budget.amount)
    case XN_BUDGET_MONTHS: self = .months(budget.amount)
    case XN_BUDGET_FIXED: self = .fixed(Day(budget.amount))
    case 0:
      guard budget.amount == 0 else { throw Fault(.badValue, field: "unit") }
      return nil
    default: throw Fault(.badValue, field: "unit")
    }
  }
}

extension Roll {
  /// The roll that C gives; nil for the usual one.
  @inline(__always)
  static func from(c number: Int32) throws(Fault) -> Roll? {
    switch Int(number) {
    case XN_ROLL_USUAL: nil
    case XN_ROLL_NONE: Roll.none
    case XN_ROLL_NEXT_WORKDAY: .nextWorkday
    case XN_ROLL_PREVIOUS_WORKDAY: .previousWorkday
    default: throw Fault(.badValue, field: "roll")
    }
  }
}

extension ClockLine {
  /// The line as JSON.
  var json: JSONValue {
    [
      "chinese": .string(chinese), "counted": .bool(isCounted), "day": .string("\(day)"),
      "due": .bool(isDue), "english": .string(english), "provisional": .bool(note.isProvisional),
      "status": .string(status.rawValue), "tally": .integer(Int64(tally)),
      "workday": .bool(note.isWorkday),
    ]
  }
}
