import CXiaoneng
import Testing
import Xiaoneng

@testable import XiaonengC
@testable import fuzz

/// Clocks through C: DOMAIN §1.3, singly and in arrays.
@Suite struct ClockDoorTests {
  private let arena = Arena()

  private func clock(
    _ start: String, _ days: Int32, unit: Int = XN_BUDGET_WORKING_DAYS, extended: Int32 = 0,
    pauses: [xn_pause] = []
  ) -> xn_clock {
    var clock = xn_clock()
    clock.struct_size = UInt32(MemoryLayout<xn_clock>.size)
    clock.start = day(start)
    clock.budget = xn_budget(unit: Int32(unit), amount: days)
    clock.extended = extended
    clock.pauses = pauses.isEmpty ? nil : arena.array(pauses)
    clock.pause_count = pauses.count
    return clock
  }

  private let review = xn_pause(
    start: day("2012-08-08"), end: day("2012-08-17"), notified: xn_budget())

  /// V1–V9, V11–V13, V15: what ends on which day.
  private var vectors: [(clock: xn_clock, due: String)] {
    [
      (clock("2011-01-28", 5), "2011-02-10"), (clock("2011-09-28", 5), "2011-10-10"),
      (clock("2012-09-27", 5), "2012-10-10"), (clock("2012-09-28", 5), "2012-10-11"),
      (clock("2012-04-01", 5), "2012-04-11"), (clock("2012-04-02", 5), "2012-04-11"),
      (clock("2012-03-30", 5), "2012-04-09"), (clock("2012-06-21", 1), "2012-06-25"),
      (clock("2012-08-01", 9), "2012-08-14"), (clock("2012-08-01", 20), "2012-08-29"),
      (clock("2012-08-01", 20, extended: 10), "2012-09-12"),
      (clock("2012-08-01", 9, pauses: [review]), "2012-08-23"),
      (clock("2012-08-01", 20, pauses: [review]), "2012-09-07"),
      (clock("2012-08-01", 20, extended: 10, pauses: [review]), "2012-09-21"),
      (clock("2012-08-01", 45), "2012-10-09"),
      (clock("2012-08-01", 45, extended: 15), "2012-10-30"),
      (clock("2012-09-20", 10), "2012-10-10"), (clock("2012-08-01", 5), "2012-08-08"),
      (clock("2012-12-20", 20), "2013-01-18"),
    ]
  }

  @Test
  func `V1 to V15 end on the days the Act says, singly, in an array, and where nothing is aligned`()
    throws
  {
    let expected = vectors.map { day($0.due) }
    try withCalendar { calendar in
      for (place, vector) in vectors.enumerated() {
        var (due, provisional): (Int32, Int32) = (0, 9)
        let clock = arena.misaligned([vector.clock])
        #expect(
          CXiaoneng.xn_clock_due(calendar, clock, .min, &due, &provisional) == 0)
        #expect(due == expected[place] && provisional == 0)
        var left: [Int32] = [9, 9]
        #expect(CXiaoneng.xn_clock_remaining(calendar, clock, due, &left[0]) == 0)
        #expect(CXiaoneng.xn_clock_overdue(calendar, clock, due, &left[1]) == 0)
        #expect(left == [0, 0])
      }
      let clocks = vectors.map(\.clock)
      var dues = [Int32](repeating: 0, count: clocks.count)
      var flags = [UInt8](repeating: 9, count: clocks.count)
      var refused = 9
      #expect(
        CXiaoneng.xn_clock_due_batch(
          calendar, clocks, clocks.count, .min, &dues, &flags, &refused) == 0)
      #expect(dues == expected && refused == 0 && flags.allSatisfy { $0 == 0 })
      let out = arena.misaligned(dues.map { _ in Int32(0) })
      #expect(
        CXiaoneng.xn_clock_remaining_batch(
          calendar, arena.misaligned(clocks), clocks.count, day("2012-08-13"), out, nil) == 0)
      for (place, clock) in clocks.enumerated() {
        var left: Int32 = 0
        var copy = clock
        #expect(CXiaoneng.xn_clock_remaining(calendar, &copy, day("2012-08-13"), &left) == 0)
        #expect(Input.element(UnsafePointer(out), place) == left)
      }
    }
  }

  @Test func `V10, V14, V16 - elapsed, counted back, and a year's last Saturday`() throws {
    try withCalendar { calendar in
      for (at, with, without) in [("2012-08-13", 5, 8), ("2012-08-20", 6, 13)] {
        var (paused, plain) = (clock("2012-08-01", 9, pauses: [review]), clock("2012-08-01", 9))
        var days: [Int32] = [0, 0]
        #expect(CXiaoneng.xn_clock_elapsed(calendar, &paused, day(at), &days[0]) == 0)
        #expect(CXiaoneng.xn_clock_elapsed(calendar, &plain, day(at), &days[1]) == 0)
        #expect(days == [Int32(with), Int32(without)])
      }
      #expect(day("2012-12-31") - 30 == day("2012-12-01"))
      var (worked, provisional): (Int32, Int32) = (0, 0)
      #expect(
        CXiaoneng.xn_calendar_is_workday(calendar, day("2011-12-31"), &worked, &provisional) == 0)
      #expect(worked == 1)
    }
  }

  @Test func `months and calendar days roll, fixed days stay, and an order may say otherwise`()
    throws
  {
    try withCalendar { calendar in
      var cases = [
        (clock("2012-08-31", 1, unit: XN_BUDGET_MONTHS), "2012-10-08"),
        (clock("2012-08-01", 31, unit: XN_BUDGET_CALENDAR_DAYS), "2012-09-03"),
        (clock("2012-08-01", day("2012-09-01"), unit: XN_BUDGET_FIXED), "2012-09-01"),
      ]
      var previous = clock("2012-08-01", 31, unit: XN_BUDGET_CALENDAR_DAYS)
      previous.roll = Int32(XN_ROLL_PREVIOUS_WORKDAY)
      cases.append((previous, "2012-08-31"))
      for (clock, expected) in cases {
        var copy = clock
        var due: Int32 = 0
        #expect(CXiaoneng.xn_clock_due(calendar, &copy, .min, &due, nil) == 0)
        #expect(Day(due) == Day(expected))
      }
    }
  }

  @Test func `an open pause lasts through the day asked for, and an explanation says why`() throws {
    try withCalendar { calendar in
      let open = xn_pause(start: day("2012-08-08"), end: .min, notified: xn_budget())
      var paused = clock("2012-08-01", 9, pauses: [open])
      var due: Int32 = 7
      #expect(
        CXiaoneng.xn_clock_due(calendar, &paused, .min, &due, nil)
          == Refusal.Code.badPause.number)
      #expect(due == 7)
      #expect(CXiaoneng.xn_clock_due(calendar, &paused, day("2012-08-17"), &due, nil) == 0)
      #expect(due == day("2012-08-23"))
      let (status, lines) = answer {
        CXiaoneng.xn_clock_explain(calendar, &paused, .min, day("2012-08-23"), $0)
      }
      #expect(status == 0)
      #expect(lines?.array?.count == 22)
      #expect(lines?.array?.filter { $0["status"] == "paused" }.count == 15)
      let told = xn_pause(
        start: day("2012-08-08"), end: .min,
        notified: xn_budget(unit: Int32(XN_BUDGET_WORKING_DAYS), amount: 7))
      var bounded = clock("2012-08-01", 9, pauses: [told])
      #expect(CXiaoneng.xn_clock_due(calendar, &bounded, .min, &due, nil) == 0)
      #expect(due == day("2012-08-23"))
    }
  }

  @Test func `a clock that is none is refused, alone and within an array`() throws {
    func changed(_ change: (inout xn_clock) -> Void) -> xn_clock {
      var clock = clock("2012-08-01", 9)
      change(&clock)
      return clock
    }
    let bad: [(xn_clock, Int32)] = [
      (changed { $0.struct_size = 0 }, Fault.Code.badValue.number),
      (changed { $0.struct_size = 8 }, Fault.Code.badValue.number),
      (changed { $0.struct_size = .max }, Fault.Code.badValue.number),
      (changed { $0.budget = xn_budget() }, Fault.Code.missingField.number),
      (changed { $0.budget.unit = 99 }, Fault.Code.badValue.number),
      (changed { $0.budget.amount = .min }, Refusal.Code.badBudget.number),
      (changed { $0.extended = .max }, Refusal.Code.badBudget.number),
      (changed { $0.roll = -1 }, Fault.Code.badValue.number),
      (changed { $0.pause_count = 1 }, Fault.Code.nullArgument.number),
      (changed { $0.pause_count = .max }, Fault.Code.tooLarge.number),
      (changed { $0.pause_count = -1 }, Fault.Code.tooLarge.number),
      (changed { $0.start = .min }, Refusal.Code.dateOutOfRange.number),
      (changed { $0.start = .max }, Refusal.Code.dateOutOfRange.number),
      (changed { $0.start = 0 }, Refusal.Code.calendarUnknown.number),
    ]
    try withCalendar { calendar in
      for (clock, code) in bad {
        var copy = clock
        var out: Int32 = 7
        #expect(CXiaoneng.xn_clock_due(calendar, &copy, .min, &out, nil) == code)
        #expect(out == 7)
        let clocks = [self.clock("2012-08-01", 9), clock, self.clock("2012-08-01", 9)]
        var dues: [Int32] = [1, 1, 1]
        var refused = 0
        #expect(
          CXiaoneng.xn_clock_due_batch(calendar, clocks, 3, .min, &dues, nil, &refused) == 0)
        #expect(dues == [day("2012-08-14"), .min, day("2012-08-14")] && refused == 1)
      }
      // A struct of a later header is taken as long as what it adds is 0.
      var later = [UInt8](repeating: 0, count: 80)
      withUnsafeBytes(of: self.clock("2012-08-01", 9)) { source in
        for (index, byte) in source.enumerated() { later[index] = byte }
      }
      later[0] = 80
      for added: UInt8 in [0, 1] {
        later[79] = added
        let status = later.withUnsafeBytes { bytes in
          var due: Int32 = 0
          return CXiaoneng.xn_clock_due(
            calendar, bytes.baseAddress?.assumingMemoryBound(to: xn_clock.self), .min, &due, nil)
        }
        #expect(status == (added == 0 ? 0 : Fault.Code.badValue.number))
      }
    }
  }
}
