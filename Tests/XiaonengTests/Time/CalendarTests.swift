import Testing
import Xiaoneng

@Suite struct CalendarTests {
  @Test(.enabled(if: TimeData.isPresent, "needs ../shared/data/cn_workdays.csv or $XN_SHARED"))
  func `every day from 2004 to 2026 is what the independent data set says`() throws {
    #expect(TimeData.workdays.count == 8401)
    var different: [Day] = []
    // The data set is wrong on one day: 国办发明电〔2005〕35号 has 31 December 2005 (星期六) worked.
    for (day, isWorkday) in TimeData.workdays where day != Day("2005-12-31") {
      if try WorkingCalendar.china.isWorkday(day) != isWorkday { different.append(day) }
      if WorkingCalendar.china.note(on: day).isWorkday != isWorkday { different.append(day) }
    }
    #expect(different.sorted() == [])
  }

  // DOMAIN §9.2
  @Test(arguments: [
    (2011, [21, 16, 23, 20, 21, 21, 21, 23, 21, 18, 22, 23]),
    (2012, [17, 21, 23, 19, 22, 20, 22, 23, 21, 18, 22, 21]),
  ])
  func `working days per month`(_ year: Int, _ expected: [Int]) throws {
    let counts = try (1...12).map { month in
      let first = try #require(Day(year: year, month: month, day: 1))
      return try WorkingCalendar.china.count(
        after: first.adding(-1), through: first.adding(months: 1).adding(-1))
    }
    #expect(counts == expected)
  }

  @Test(
    arguments: zip(
      2010...2026,
      [250, 250, 249, 250, 250, 249, 250, 249, 250, 250, 249, 250, 249, 249, 251, 248, 248]))
  func `working days per year`(_ year: Int, _ expected: Int) throws {
    let last = try #require(Day(year: year, month: 12, day: 31))
    #expect(
      try WorkingCalendar.china.count(after: last.adding(months: -12), through: last) == expected)
  }

  @Test(arguments: [
    ("2011-12-31", DayNote.Reason.makeUp(.newYear)),  // V16: declared in the notice for 2012
    ("2012-01-01", .holiday(.newYear)), ("2012-10-01", .holiday(.midAutumnAndNational)),
    ("2012-09-29", .makeUp(.midAutumnAndNational)), ("2012-08-01", .workday),
    ("2012-08-04", .weekend), ("2015-09-03", .holiday(.victory)), ("2015-09-06", .makeUp(.victory)),
    ("2020-01-30", .holiday(.springFestival)), ("2020-01-31", .holiday(.springFestivalExtension)),
    ("2020-02-02", .holiday(.springFestivalExtension)), ("2020-02-03", .workday),
    ("2018-12-29", .makeUp(.newYear)), ("2022-12-31", .holiday(.newYear)),
    ("2007-12-31", .holiday(.newYear)), ("2003-12-31", .unknown),
  ])
  func `a day says why it is worked or not`(_ text: String, _ reason: DayNote.Reason) {
    #expect(WorkingCalendar.china.note(on: day(text)) == DayNote(reason))
  }

  @Test func `a holiday may begin in the December before its year`() throws {
    let holiday = try #require(WorkingCalendar.china.notice(year: 2019)?.holidays.first)
    #expect(holiday.daysOff == [day("2018-12-30"), day("2018-12-31"), day("2019-01-01")])
    #expect(holiday.daysWorked == [day("2018-12-29")])
  }

  @Test func `notices are complete, in order, and have only weekends worked`() {
    for notice in WorkingCalendar.china.notices {
      for holiday in notice.holidays {
        #expect(!holiday.daysOff.isEmpty)
        #expect(holiday.daysOff == holiday.daysOff.sorted())
        #expect(holiday.daysWorked.filter { !$0.isWeekend } == [])
      }
    }
    #expect(WorkingCalendar.china.notices.map(\.year) == Array(2004...2026))
    #expect(WorkingCalendar.china.notice(year: 2011)?.number == "国办发明电〔2010〕40号")
    #expect(WorkingCalendar.china.notice(year: 2012)?.number == "国办发明电〔2011〕45号")
    #expect(WorkingCalendar.china.notices.filter { $0.sources.isEmpty } == [])
    for year in [Int.min, 2003, 2027, .max] {
      #expect(WorkingCalendar.china.notice(year: year) == nil)
    }
  }

  @Test func `beyond the last notice the weekday decides, provisionally`() throws {
    let china = WorkingCalendar.china
    #expect(china.horizon == day("2026-12-31"))
    #expect(!china.isProvisional(day("2026-12-31")) && china.isProvisional(day("2027-01-01")))
    #expect(try china.isWorkday(day("2027-01-01")) && !china.isWorkday(day("2027-01-02")))
    #expect(china.note(on: day("2027-01-01")) == DayNote(.workday, isProvisional: true))
    #expect(
      try china.adding(1, to: day("2026-12-31"))
        == Projection(day: day("2027-01-01"), isProvisional: true))
    #expect(
      try china.adding(0, to: day("2027-01-02"))
        == Projection(day: day("2027-01-02"), isProvisional: false))
    // Back over the horizon: the answer is before it, but provisional days were counted.
    #expect(
      try china.adding(-2, to: day("2027-01-02"))
        == Projection(day: day("2026-12-31"), isProvisional: true))
    #expect(
      try china.adding(-1, to: day("2027-01-01"))
        == Projection(day: day("2026-12-31"), isProvisional: false))
    #expect(
      try china.nextWorkday(onOrAfter: day("2027-01-02"))
        == Projection(day: day("2027-01-04"), isProvisional: true))
    #expect(
      try china.previousWorkday(onOrBefore: day("2026-10-11"))
        == Projection(day: day("2026-10-10"), isProvisional: false))
  }

  @Test func `before the first notice nothing is known`() throws {
    let china = WorkingCalendar.china
    let before = day("2003-12-31")
    #expect(china.firstDay == day("2004-01-01"))
    #expect(refusal { () throws(Refusal) in try china.isWorkday(before) } == .calendarUnknown)
    #expect(
      refusal { () throws(Refusal) in try china.nextWorkday(onOrAfter: before) } == .calendarUnknown
    )
    #expect(
      refusal { () throws(Refusal) in try china.adding(-1, to: day("2004-01-02")) }
        == .calendarUnknown)
    #expect(refusal { () throws(Refusal) in try china.adding(-9, to: before) } == .calendarUnknown)
    #expect(
      refusal { () throws(Refusal) in try china.adding(1, to: day("2003-12-30")) }
        == .calendarUnknown)
    #expect(
      refusal { () throws(Refusal) in try china.previousWorkday(onOrBefore: day("2004-01-01")) }
        == .calendarUnknown)
    #expect(
      refusal { () throws(Refusal) in
        try china.count(after: day("2003-12-30"), through: day("2004-02-01"))
      }
        == .calendarUnknown)
    // Through the whole first year: the start itself is not looked at.
    #expect(try china.count(after: before, through: day("2004-12-31")) == 252)
    #expect(try china.adding(1, to: before).day == day("2004-01-02"))
  }

  @Test(arguments: [WorkingCalendar.china, .weekdays])
  func `sums outside the years 1 to 9999 are refused`(_ calendar: WorkingCalendar) {
    for days in [1, 1_000_000_000, Int.max] {
      #expect(
        refusal { () throws(Refusal) in try calendar.adding(days, to: .last) } == .dateOutOfRange)
    }
    for far in [Day(.min), Day(Day.first.number - 2), Day(Day.last.number + 1), Day(.max)] {
      #expect(refusal { () throws(Refusal) in try calendar.isWorkday(far) } == .dateOutOfRange)
      #expect(refusal { () throws(Refusal) in try calendar.adding(0, to: far) } == .dateOutOfRange)
      #expect(
        refusal { () throws(Refusal) in try calendar.count(after: .last, through: far) }
          == .dateOutOfRange)
      #expect(calendar.note(on: far) == DayNote(.unknown))
    }
    #expect(
      refusal { () throws(Refusal) in try calendar.adding(.min, to: day("2012-08-01")) }
        == (calendar.name == "china" ? .calendarUnknown : .dateOutOfRange))
  }

  @Test func `weekdays knows all years and nothing is provisional`() throws {
    let weekdays = WorkingCalendar.weekdays
    #expect(weekdays.firstDay == .first && weekdays.horizon == .last)
    #expect(try weekdays.adding(1, to: .first) == Projection(day: day("0001-01-02")))
    #expect(try weekdays.adding(-1, to: day("0001-01-02")) == Projection(day: .first))
    #expect(
      refusal { () throws(Refusal) in try weekdays.adding(-1, to: .first) } == .dateOutOfRange)
    // 3,652,059 days are 521,722 weeks and a Monday to Friday; the first Monday is not counted.
    #expect(try weekdays.count(after: .first, through: .last) == 521_722 * 5 + 4)
    #expect(try weekdays.adding(521_722 * 5 + 4, to: .first) == Projection(day: .last))
    #expect(try !weekdays.isWorkday(day("2012-01-01")) && weekdays.isWorkday(day("2012-01-02")))
  }

  @Test(arguments: [WorkingCalendar.china, .weekdays])
  func `adding and counting agree with walking day by day`(_ calendar: WorkingCalendar) throws {
    var random = TimeRandom("walk \(calendar.name)")
    for _ in 0..<4000 {
      let start = Day(.random(in: 12_500...22_000, using: &random))
      let days = Int.random(in: -180...400, using: &random)
      guard start.number + Int32(days) * 2 > 12_500 else { continue }
      var (walked, left) = (start, days)
      while left != 0 {
        walked = Day(walked.number + Int32(days.signum()))
        if try calendar.isWorkday(walked) { left -= days.signum() }
      }
      #expect(try calendar.adding(days, to: start).day == walked)
      let end = Day(start.number + .random(in: -300...600, using: &random))
      guard end >= calendar.firstDay else { continue }
      var counted = 0
      for number in min(start, end).number..<max(start, end).number {
        if try calendar.isWorkday(Day(number + 1)) { counted += 1 }
      }
      #expect(try calendar.count(after: start, through: end) == (end < start ? -counted : counted))
    }
  }
}
