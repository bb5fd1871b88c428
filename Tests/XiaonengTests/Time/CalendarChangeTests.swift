import Testing
import Xiaoneng

@Suite struct CalendarChangeTests {
  @Test func `a local festival stands over the notice, in a new version`() throws {
    let china = WorkingCalendar.china
    let festival = day("2012-03-24")  // 三月三, a Saturday; suppose the Monday after is off
    let local = try china.overlaying(
      [day("2012-03-26"): false, festival: true, day("2012-10-01"): true], name: "三月三")
    #expect(local.version == china.version + 1)
    #expect(local.name == "china+三月三")
    #expect(local != china)
    #expect(try local.isWorkday(festival) && !local.isWorkday(day("2012-03-26")))
    #expect(local.note(on: day("2012-03-26")) == DayNote(.localHoliday("三月三")))
    #expect(local.note(on: day("2012-10-01")) == DayNote(.localWorkday("三月三")))
    #expect(try local.adding(1, to: day("2012-03-23")).day == festival)
    #expect(try local.adding(2, to: day("2012-03-23")).day == day("2012-03-27"))
    #expect(try !china.isWorkday(festival) && china.isWorkday(day("2012-03-26")))
    let again = try local.overlaying([festival: false], name: "更正")
    #expect(try !again.isWorkday(festival) && !again.isWorkday(day("2012-03-26")))
    #expect(again.version == local.version + 1)
  }

  @Test func `an overlay outside what is covered is refused`() {
    let china = WorkingCalendar.china
    for (text, code) in [
      ("2003-12-31", Refusal.Code.calendarUnknown), ("2027-01-01", .calendarUnknown),
    ] {
      #expect(
        refusal { () throws(Refusal) in try china.overlaying([day(text): false], name: "x") }
          == code)
    }
    #expect(
      refusal { () throws(Refusal) in try china.overlaying([Day(.max): false], name: "x") }
        == .dateOutOfRange)
    #expect(refusal { () throws(Refusal) in try china.overlaying([:], name: "x") } == .badRegister)
    #expect(
      refusal { () throws(Refusal) in try china.overlaying([day("2012-01-01"): true], name: "") }
        == .badRegister)
  }

  @Test func `weekdays takes overlays in any year, over 179 years at most`() throws {
    let changed = try WorkingCalendar.weekdays.overlaying(
      [day("1800-01-01"): false, day("1900-01-06"): true], name: "x")
    #expect(try !changed.isWorkday(day("1800-01-01")) && changed.isWorkday(day("1900-01-06")))
    #expect(changed.firstDay == .first && changed.horizon == .last)
    let plain = WorkingCalendar.weekdays
    for (start, end, difference) in [
      ("0001-01-02", "9999-12-31", 0), ("0001-01-02", "1799-12-31", 0),
      ("1700-01-01", "1850-01-01", -1), ("1850-01-01", "2000-01-01", 1),
      ("1900-01-06", "2012-08-01", 0),
    ] {
      let count = try changed.count(after: day(start), through: day(end))
      #expect(try count == plain.count(after: day(start), through: day(end)) + difference)
      // The last working day up to the end, counted from the start.
      let last = try changed.previousWorkday(onOrBefore: day(end)).day
      #expect(try changed.adding(count, to: day(start)) == Projection(day: last))
    }
    #expect(
      refusal { () throws(Refusal) in
        try plain.overlaying([day("1800-01-01"): false, day("1990-01-01"): false], name: "x")
      } == .dateOutOfRange)
  }

  @Test func `the notice for 2027 moves the horizon and settles what was provisional`() throws {
    let china = WorkingCalendar.china
    let newer = try china.extending(
      year: 2027, daysOff: [day("2026-12-31"), day("2027-01-01"), day("2027-01-02")],
      daysWorked: [day("2026-12-26")], notice: "国办发明电〔2026〕0号")
    #expect(newer.horizon == day("2027-12-31") && newer.version == china.version + 1)
    #expect(newer.notice(year: 2027)?.number == "国办发明电〔2026〕0号")
    #expect(try newer.isWorkday(day("2026-12-26")) && !newer.isWorkday(day("2026-12-31")))
    #expect(try !newer.isWorkday(day("2027-01-01")))
    #expect(newer.note(on: day("2026-12-31")) == DayNote(.holiday(.unnamed)))
    #expect(
      try newer.adding(1, to: day("2026-12-30")) == Projection(day: day("2027-01-04")))
    #expect(
      try china.adding(1, to: day("2026-12-31"))
        == Projection(day: day("2027-01-01"), isProvisional: true))
    #expect(try newer.adding(5, to: day("2027-12-31")).isProvisional)
  }

  @Test func `a weekday that a notice has worked is a plain working day`() throws {
    let newer = try WorkingCalendar.china.extending(
      year: 2027, daysOff: [day("2027-01-01")], daysWorked: [day("2027-02-01")], notice: "n")
    #expect(newer.note(on: day("2027-02-01")) == DayNote(.workday))
  }

  @Test func `a local rule outlives the next notice`() throws {
    let local = try WorkingCalendar.china.overlaying([day("2026-12-31"): false], name: "x")
    let newer = try local.extending(
      year: 2027, daysOff: [day("2027-01-01")], daysWorked: [], notice: "n")
    #expect(newer.note(on: day("2026-12-31")) == DayNote(.localHoliday("x")))
    #expect(newer.note(on: day("2027-01-01")) == DayNote(.holiday(.unnamed)))
  }

  @Test(
    arguments: [
      (2026, ["2026-01-01"], [], Refusal.Code.alreadyExists),
      (2003, ["2003-01-01"], [], .alreadyExists),
      (Int.min, ["2027-01-01"], [], .alreadyExists), (2028, ["2028-01-01"], [], .calendarUnknown),
      (.max, ["2027-01-01"], [], .calendarUnknown), (2027, [], ["2027-01-02"], .badRegister),
      (2027, ["2027-01-01"], ["2027-01-01"], .badRegister),
      (2027, ["2028-01-01"], [], .dateOutOfRange), (2027, ["2026-11-30"], [], .dateOutOfRange),
      (2027, ["2027-01-01"], ["2026-11-29"], .dateOutOfRange),
    ] as [(Int, [String], [String], Refusal.Code)])
  func `a notice that does not continue the calendar is refused`(
    _ year: Int, _ off: [String], _ worked: [String], _ code: Refusal.Code
  ) {
    #expect(
      refusal { () throws(Refusal) in
        try WorkingCalendar.china.extending(
          year: year, daysOff: off.map { day($0) }, daysWorked: worked.map { day($0) }, notice: "n")
      } == code)
  }

  @Test func `a calendar of all years takes no notice`() {
    #expect(
      refusal { () throws(Refusal) in
        try WorkingCalendar.weekdays.extending(
          year: 2027, daysOff: [day("2027-01-01")], daysWorked: [], notice: "n")
      } == .alreadyExists)
  }

  @Test func `the table takes notices until it is full, then refuses`() throws {
    var calendar = WorkingCalendar.china
    let year = 2183  // 65,535 days from 2004-01-01 end in 2183
    for next in 2027..<year {
      let first = try #require(Day(year: next, month: 1, day: 1))
      calendar = try calendar.extending(year: next, daysOff: [first], daysWorked: [], notice: "n")
    }
    #expect(calendar.horizon == day("2182-12-31"))
    #expect(try !calendar.isWorkday(day("2182-01-01")) && calendar.isWorkday(day("2182-12-31")))
    let refused = refusal { () throws(Refusal) in
      try calendar.extending(
        year: year, daysOff: [day("2183-01-01")], daysWorked: [], notice: "n")
    }
    #expect(refused == .dateOutOfRange)
  }
}
