import CXiaoneng
import Foundation
import Synchronization
import Testing
import Xiaoneng

@testable import XiaonengC
@testable import fuzz

/// Calendars through C: opened, asked, closed, by many threads.
@Suite struct CalendarDoorTests {
  @Test func `a calendar is read from JSON and from a feed, and written as JSON`() throws {
    let json =
      #"{"base":"china","name":"local","notices":[{"year":2027,"daysOff":["2027-01-01"]}]}"#
    let ics =
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:元旦（休）\nDTSTART;VALUE=DATE:20270101\nEND:VEVENT\n"
      + "BEGIN:VEVENT\nSUMMARY:元旦（班）\nDTSTART;VALUE=DATE:20270103\nEND:VEVENT\nEND:VCALENDAR"
    var calendars: [OpaquePointer?] = [nil, nil]
    #expect(CXiaoneng.xn_calendar_open_json(json, json.utf8.count, &calendars[0]) == 0)
    #expect(CXiaoneng.xn_calendar_open_ics(ics, ics.utf8.count, "feed", &calendars[1]) == 0)
    for (place, first) in ["2004-01-01", "2027-01-01"].enumerated() {
      var (start, end): (Int32, Int32) = (0, 0)
      #expect(CXiaoneng.xn_calendar_span(calendars[place], &start, &end) == 0)
      #expect(start == day(first) && end == day("2027-12-31"))
      #expect(CXiaoneng.xn_calendar_span(calendars[place], nil, nil) == 0)
      let (status, form) = answer { CXiaoneng.xn_calendar_json(calendars[place], $0) }
      #expect(status == 0)
      let text = try #require(form).text
      var again: OpaquePointer?
      #expect(CXiaoneng.xn_calendar_open_json(text, text.utf8.count, &again) == 0)
      #expect(answer { CXiaoneng.xn_calendar_json(again, $0) }.1 == form)
      #expect(CXiaoneng.xn_calendar_close(again) == 0)
      #expect(CXiaoneng.xn_calendar_close(calendars[place]) == 0)
    }
  }

  @Test func `many days are asked at once, and none is written where all are refused`() throws {
    try withCalendar { calendar in
      let arena = Arena()
      let days = [day("2012-09-29"), day("2012-10-01"), .min, 0, day("2030-01-04")]
      var out = [Int8](repeating: 9, count: 5)
      var refused = 0
      #expect(CXiaoneng.xn_calendar_is_workday_batch(calendar, days, 5, &out, &refused) == 0)
      #expect(out == [1, 0, -1, -1, 1] && refused == 2)
      let (starts, steps) = (
        arena.misaligned(days), arena.misaligned([Int32](repeating: 1, count: 5))
      )
      let sums = arena.misaligned([Int32](repeating: 9, count: 5))
      #expect(CXiaoneng.xn_calendar_add_batch(calendar, starts, steps, 5, sums, &refused) == 0)
      #expect(refused == 2)
      #expect(Input.element(UnsafePointer(sums), 0) == day("2012-10-08"))
      for count in [-1, Int.min, Int.max, 1 << 31] {
        #expect(
          CXiaoneng.xn_calendar_is_workday_batch(calendar, days, count, &out, nil)
            == Fault.Code.tooLarge.number)
        #expect(
          CXiaoneng.xn_calendar_add_batch(calendar, days, days, count, nil, nil)
            == Fault.Code.tooLarge.number)
      }
    }
  }

  @Test func `handles come and go by the thousand, and none of them is taken for another`() throws {
    var seen = Set<UInt>()
    for _ in 0..<2_000 {
      var calendar: OpaquePointer?
      #expect(CXiaoneng.xn_calendar_open("china", &calendar) == 0)
      #expect(seen.insert(UInt(bitPattern: calendar)).inserted)
      #expect(CXiaoneng.xn_calendar_close(calendar) == 0)
      #expect(CXiaoneng.xn_calendar_span(calendar, nil, nil) == Fault.Code.badHandle.number)
    }
    for number in seen {
      #expect(
        CXiaoneng.xn_calendar_span(OpaquePointer(bitPattern: number), nil, nil)
          == Fault.Code.badHandle.number)
      for near in [number + 1, number + 16, number ^ 0x30, number + 0x100] {
        let status = CXiaoneng.xn_calendar_span(OpaquePointer(bitPattern: near), nil, nil)
        #expect(status == Fault.Code.badHandle.number)
      }
    }
  }

  @Test func `threads may open, ask and close at once`() async throws {
    var shared: OpaquePointer?
    #expect(CXiaoneng.xn_calendar_open("china", &shared) == 0)
    let number = UInt(bitPattern: shared)
    let start = day("2012-08-01")
    let wrong = await withTaskGroup(of: Int.self) { group in
      for task in 0..<4 {
        group.addTask {
          var wrong = 0
          for round in 0..<2_000 {
            var own: OpaquePointer?
            let name = (task + round) % 2 == 0 ? "china" : "weekdays"
            if CXiaoneng.xn_calendar_open(name, &own) != 0 { wrong += 1 }
            for handle in [OpaquePointer(bitPattern: number), own] {
              var (due, provisional): (Int32, Int32) = (0, 0)
              let status = CXiaoneng.xn_calendar_add(handle, start, 9, &due, &provisional)
              if status != 0 || due != start + 13 { wrong += 1 }
            }
            if CXiaoneng.xn_calendar_close(own) != 0 { wrong += 1 }
            if CXiaoneng.xn_calendar_open("mars", &own) == 0 { wrong += 1 }
          }
          return wrong
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
    #expect(CXiaoneng.xn_calendar_close(shared) == 0)
  }

  @Test func `one engine is one thread's at a time`() async throws {
    var engine: OpaquePointer?
    #expect(CXiaoneng.xn_open("memory:", &engine) == 0)
    let number = UInt(bitPattern: engine)
    let busy = Fault.Code.storeBusy.number
    let statuses = await withTaskGroup(of: Set<Int32>.self) { group in
      for _ in 0..<4 {
        group.addTask {
          var statuses = Set<Int32>()
          for at in 0..<500 {
            var buffer = xn_buffer()
            let handle = OpaquePointer(bitPattern: number)
            statuses.insert(CXiaoneng.xn_seal(handle, Int64(at), &buffer))
            CXiaoneng.xn_buffer_free(&buffer)
          }
          return statuses
        }
      }
      return await group.reduce(into: Set()) { $0.formUnion($1) }
    }
    #expect(statuses.isSubset(of: [0, busy]) && statuses.contains(0))
    #expect(CXiaoneng.xn_close(engine) == 0)
  }

  @Test func `each thread has its own last error, and a thread may use what another opened`() throws
  {
    try withCalendar { calendar in
      let number = UInt(bitPattern: calendar)
      #expect(CXiaoneng.xn_credit_code_check("91350100M000100Y44", 18) != 0)
      let told = Mutex<[String?]>([])
      let thread = Thread {
        var opened: OpaquePointer?
        let first = answer { CXiaoneng.xn_last_error($0) }.1?["code"]?.string
        _ = CXiaoneng.xn_calendar_open("mars", &opened)
        let second = answer { CXiaoneng.xn_last_error($0) }.1?["code"]?.string
        let status = CXiaoneng.xn_calendar_span(OpaquePointer(bitPattern: number), nil, nil)
        told.withLock { $0 = [first, second, "\(status)"] }
      }
      thread.start()
      while !thread.isFinished { sched_yield() }
      #expect(told.withLock { $0 } == [nil, "notFound", "0"])
      #expect(answer { CXiaoneng.xn_last_error($0) }.1?["code"] == "checkMismatch")
    }
  }

  @Test func `the last failure is told part by part`() throws {
    #expect(CXiaoneng.xn_credit_code_check("91350100M000100Y44", 18) != 0)
    var parts = xn_error()
    #expect(CXiaoneng.xn_last_error_parts(&parts) == Fault.Code.badValue.number)
    parts.struct_size = UInt32(MemoryLayout<xn_error>.size)
    #expect(CXiaoneng.xn_credit_code_check("91350100M000100Y44", 18) != 0)
    #expect(CXiaoneng.xn_last_error_parts(&parts) == 0)
    #expect(parts.status == Refusal.Code.checkMismatch.number)
    let (_, json) = answer { CXiaoneng.xn_last_error($0) }
    for (part, name) in [
      (parts.code, "code"), (parts.article, "article"), (parts.field, "field"),
      (parts.detail, "detail"), (parts.chinese, "chinese"), (parts.english, "english"),
    ] {
      #expect(part.bytes.map { String(cString: $0) } == json?[name]?.string, "\(name)")
      #expect(part.length == json?[name]?.string?.utf8.count ?? 0)
    }
    #expect(CXiaoneng.xn_last_error_parts(nil) == Fault.Code.nullArgument.number)
  }
}
