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
    out.pointee = found.number
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
    year.pointee = Int32(parts.year)
    month.pointee = Int32(parts.month)
    day.pointee = Int32(parts.day)
  }
}

@_cdecl("xn_calendar_open") @implementation
public func xn_calendar_open(
  _ name: UnsafePointer<CChar>?, _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> xn_status {
  boundary {
    guard let out else { throw Fault(.nullArgument) }
    guard let calendar = WorkingCalendar.builtIn(try Input.name(name)) else {
      throw Refusal(.notFound, field: "name", detail: "china | weekdays")
    }
    out.pointee = Handle.open(.calendar(calendar))
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
    let calendar = try Handle.calendar(calendar)
    out.pointee = try calendar.isWorkday(Day(day)) ? 1 : 0
    provisional.pointee = calendar.isProvisional(Day(day)) ? 1 : 0
  }
}

@_cdecl("xn_calendar_add") @implementation
public func xn_calendar_add(
  _ calendar: OpaquePointer?, _ start: xn_day, _ days: Int32, _ out: UnsafeMutablePointer<xn_day>?,
  _ provisional: UnsafeMutablePointer<Int32>?
) -> xn_status {
  boundary {
    guard let out, let provisional else { throw Fault(.nullArgument) }
    let answer = try Handle.calendar(calendar).adding(Int(days), to: Day(start))
    out.pointee = answer.day.number
    provisional.pointee = answer.isProvisional ? 1 : 0
  }
}

@_cdecl("xn_calendar_count") @implementation
public func xn_calendar_count(
  _ calendar: OpaquePointer?, _ start: xn_day, _ end: xn_day, _ out: UnsafeMutablePointer<Int32>?
) -> xn_status {
  boundary {
    guard let out else { throw Fault(.nullArgument) }
    let count = try Handle.calendar(calendar).count(after: Day(start), through: Day(end))
    out.pointee = Int32(clamping: count)
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

private func batch(
  _ calendar: OpaquePointer?, _ first: UnsafePointer<Int32>?, _ second: UnsafePointer<Int32>?,
  _ count: Int, _ out: UnsafeMutablePointer<Int32>?, _ refused: UnsafeMutablePointer<Int>?,
  _ body: (WorkingCalendar, Span<Int32>, Span<Int32>, inout MutableSpan<Int32>) throws ->
    BatchOutcome
) -> xn_status {
  boundary {
    let calendar = try Handle.calendar(calendar)
    guard count >= 0, count <= Int(Int32.max) else { throw Fault(.tooLarge) }
    guard let first, let second, let out else {
      if count == 0 { return }
      throw Fault(.nullArgument)
    }
    var results = UnsafeMutableBufferPointer(start: out, count: count).mutableSpan
    let outcome = try body(
      calendar, UnsafeBufferPointer(start: first, count: count).span,
      UnsafeBufferPointer(start: second, count: count).span, &results)
    refused?.pointee = outcome.refused
  }
}
