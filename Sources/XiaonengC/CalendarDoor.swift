// Names and documentation are those of include/xiaoneng.h.
// swift-format-ignore-file: AlwaysUseLowerCamelCase, AllPublicDeclarationsHaveDocumentation

import CXiaoneng
import Xiaoneng

@_cdecl("xn_day_make") @implementation
public func xn_day_make(
  _ year: Int32, _ month: Int32, _ day: Int32, _ out: UnsafeMutablePointer<xn_day>?
) -> xn_status {
  boundary {
    guard let out else { throw Fault(.nullArgument) }
    guard let found = Day(year: Int(year), month: Int(month), day: Int(day)) else {
      throw Refusal(.badDate)
    }
    Output.store(found.number, out)
  }
}

@_cdecl("xn_day_parts") @implementation
public func xn_day_parts(
  _ value: xn_day, _ year: UnsafeMutablePointer<Int32>?, _ month: UnsafeMutablePointer<Int32>?,
  _ day: UnsafeMutablePointer<Int32>?
) -> xn_status {
  boundary {
    guard let year, let month, let day else { throw Fault(.nullArgument) }
    guard Day(value).isInRange else { throw Refusal(.dateOutOfRange) }
    let parts = Day(value).parts
    Output.store(Int32(parts.year), year)
    Output.store(Int32(parts.month), month)
    Output.store(Int32(parts.day), day)
  }
}

@_cdecl("xn_instant_day") @implementation
public func xn_instant_day(
  _ at: xn_instant, _ offset_minutes: Int32, _ out: UnsafeMutablePointer<xn_day>?
) -> xn_status {
  boundary {
    guard let out else { throw Fault(.nullArgument) }
    let day = Instant(at).day(offsetMinutes: offset_minutes)
    guard day.isInRange else { throw Refusal(.dateOutOfRange, field: "at") }
    Output.store(day.number, out)
  }
}

@_cdecl("xn_calendar_open") @implementation
public func xn_calendar_open(
  _ name: UnsafePointer<CChar>?, _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> xn_status {
  open(out) {
    guard let calendar = WorkingCalendar.builtIn(try Input.name(name)) else {
      throw Refusal(.notFound, field: "name", detail: "china | weekdays")
    }
    return calendar
  }
}

@_cdecl("xn_calendar_open_json") @implementation
public func xn_calendar_open_json(
  _ json: UnsafePointer<CChar>?, _ length: Int, _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> xn_status {
  open(out) { try WorkingCalendar(CalendarForm.read(try Input.json(json, length))) }
}

@_cdecl("xn_calendar_open_ics") @implementation
public func xn_calendar_open_ics(
  _ ics: UnsafePointer<CChar>?, _ length: Int, _ name: UnsafePointer<CChar>?,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> xn_status {
  open(out) {
    let bytes = try Input.bytes(ics, length, most: HolidayFeed.largest)
    return try WorkingCalendar(name: try Input.name(name), feed: bytes)
  }
}

private func open(
  _ out: UnsafeMutablePointer<OpaquePointer?>?, _ calendar: () throws -> WorkingCalendar
) -> xn_status {
  boundary {
    guard let out else { throw Fault(.nullArgument) }
    Output.store(try Handle.open(try calendar()), out)
  }
}

@_cdecl("xn_calendar_json") @implementation
public func xn_calendar_json(
  _ calendar: OpaquePointer?, _ out: UnsafeMutablePointer<xn_buffer>?
) -> xn_status {
  boundary {
    guard let out else { throw Fault(.nullArgument) }
    try Output.write(try Handle.withCalendar(calendar) { $0.form }, to: out)
  }
}

@_cdecl("xn_calendar_span") @implementation
public func xn_calendar_span(
  _ calendar: OpaquePointer?, _ first: UnsafeMutablePointer<xn_day>?,
  _ last: UnsafeMutablePointer<xn_day>?
) -> xn_status {
  boundary {
    let span = try Handle.withCalendar(calendar) { ($0.firstDay, $0.horizon) }
    if let first { Output.store(span.0.number, first) }
    if let last { Output.store(span.1.number, last) }
  }
}

@_cdecl("xn_calendar_close") @implementation
public func xn_calendar_close(_ calendar: OpaquePointer?) -> xn_status {
  boundary { try Handle.close(calendar) }
}

@_cdecl("xn_calendar_is_workday") @implementation
public func xn_calendar_is_workday(
  _ calendar: OpaquePointer?, _ day: xn_day, _ out: UnsafeMutablePointer<Int32>?,
  _ provisional: UnsafeMutablePointer<Int32>?
) -> xn_status {
  boundary {
    guard let out, let provisional else { throw Fault(.nullArgument) }
    try Handle.withCalendar(calendar) { calendar in
      Output.store(try calendar.isWorkday(Day(day)) ? 1 : 0, out)
      Output.store(calendar.isProvisional(Day(day)) ? 1 : 0, provisional)
    }
  }
}

@_cdecl("xn_calendar_add") @implementation
public func xn_calendar_add(
  _ calendar: OpaquePointer?, _ start: xn_day, _ days: Int32, _ out: UnsafeMutablePointer<xn_day>?,
  _ provisional: UnsafeMutablePointer<Int32>?
) -> xn_status {
  boundary {
    guard let out, let provisional else { throw Fault(.nullArgument) }
    try Handle.withCalendar(calendar) { calendar in
      let answer = try calendar.adding(Int(days), to: Day(start))
      Output.store(answer.day.number, out)
      Output.store(answer.isProvisional ? 1 : 0, provisional)
    }
  }
}

@_cdecl("xn_calendar_count") @implementation
public func xn_calendar_count(
  _ calendar: OpaquePointer?, _ start: xn_day, _ end: xn_day, _ out: UnsafeMutablePointer<Int32>?
) -> xn_status {
  boundary {
    guard let out else { throw Fault(.nullArgument) }
    try Handle.withCalendar(calendar) { calendar in
      let count = try calendar.count(after: Day(start), through: Day(end))
      Output.store(Int32(clamping: count), out)
    }
  }
}

@_cdecl("xn_calendar_is_workday_batch") @implementation
public func xn_calendar_is_workday_batch(
  _ calendar: OpaquePointer?, _ days: UnsafePointer<xn_day>?, _ count: Int,
  _ out: UnsafeMutablePointer<Int8>?, _ refused: UnsafeMutablePointer<Int>?
) -> xn_status {
  batch(calendar, days, days, count, out, refused) { calendar, days, _, results in
    try calendar.areWorkdays(days, into: &results)
  }
}

@_cdecl("xn_calendar_add_batch") @implementation
public func xn_calendar_add_batch(
  _ calendar: OpaquePointer?, _ starts: UnsafePointer<xn_day>?, _ days: UnsafePointer<Int32>?,
  _ count: Int, _ out: UnsafeMutablePointer<xn_day>?, _ refused: UnsafeMutablePointer<Int>?
) -> xn_status {
  batch(calendar, starts, days, count, out, refused) { calendar, starts, days, results in
    try calendar.add(days, to: starts, into: &results)
  }
}

@_cdecl("xn_calendar_count_batch") @implementation
public func xn_calendar_count_batch(
  _ calendar: OpaquePointer?, _ starts: UnsafePointer<xn_day>?, _ ends: UnsafePointer<xn_day>?,
  _ count: Int, _ out: UnsafeMutablePointer<Int32>?, _ refused: UnsafeMutablePointer<Int>?
) -> xn_status {
  batch(calendar, starts, ends, count, out, refused) { calendar, starts, ends, results in
    try calendar.count(after: starts, through: ends, into: &results)
  }
}

private func batch<Element: BitwiseCopyable>(
  _ calendar: OpaquePointer?, _ first: UnsafePointer<Int32>?, _ second: UnsafePointer<Int32>?,
  _ count: Int, _ out: UnsafeMutablePointer<Element>?, _ refused: UnsafeMutablePointer<Int>?,
  _ body: (WorkingCalendar, Span<Int32>, Span<Int32>, inout MutableSpan<Element>) throws ->
    BatchOutcome
) -> xn_status {
  boundary {
    let count = try Input.count(count)
    let outcome = try Handle.withCalendar(calendar) { calendar in
      guard count > 0 else { return BatchOutcome() }
      guard let first, let second, let out else { throw Fault(.nullArgument) }
      return try Aligned.reading(first, count) { first in
        try Aligned.reading(second, count) { second in
          try Aligned.writing(out, count) { try body(calendar, first, second, &$0) }
        }
      }
    }
    if let refused { Output.store(outcome.refused, refused) }
  }
}
