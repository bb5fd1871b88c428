import Testing
import Xiaoneng

@Suite struct ClockTests {
  /// A row of DOMAIN §1.3 that ends in a day.
  struct Vector: Sendable, CustomTestStringConvertible {
    var name: String
    var clock: LegalClock
    var due: Day

    init(
      _ name: String, _ start: String, _ days: Int32, extended: Int32 = 0, pauses: [Pause] = [],
      due: String
    ) {
      self.name = name
      clock = LegalClock(
        start: day(start), budget: .workingDays(days), extended: extended, pauses: pauses)
      self.due = day(due)
    }

    var testDescription: String { name }

    static let review = Pause(start: day("2012-08-08"), end: day("2012-08-17"))

    /// V1–V9, V11–V13 and V15.
    static let ofTheAct = [
      Vector("V1", "2011-01-28", 5, due: "2011-02-10"),
      Vector("V2", "2011-09-28", 5, due: "2011-10-10"),
      Vector("V3", "2012-09-27", 5, due: "2012-10-10"),
      Vector("V4", "2012-09-28", 5, due: "2012-10-11"),
      Vector("V5 make-up day", "2012-04-01", 5, due: "2012-04-11"),
      Vector("V5 holiday", "2012-04-02", 5, due: "2012-04-11"),
      Vector("V6", "2012-03-30", 5, due: "2012-04-09"),
      Vector("V7", "2012-06-21", 1, due: "2012-06-25"),
      Vector("V8 promise", "2012-08-01", 9, due: "2012-08-14"),
      Vector("V8 statutory", "2012-08-01", 20, due: "2012-08-29"),
      Vector("V8 extended", "2012-08-01", 20, extended: 10, due: "2012-09-12"),
      Vector("V9 promise", "2012-08-01", 9, pauses: [review], due: "2012-08-23"),
      Vector("V9 statutory", "2012-08-01", 20, pauses: [review], due: "2012-09-07"),
      Vector("V9 extended", "2012-08-01", 20, extended: 10, pauses: [review], due: "2012-09-21"),
      Vector("V11 joint", "2012-08-01", 45, due: "2012-10-09"),
      Vector("V11 extended", "2012-08-01", 45, extended: 15, due: "2012-10-30"),
      Vector("V12", "2012-09-20", 10, due: "2012-10-10"),
      Vector("V13 acceptance", "2012-08-01", 5, due: "2012-08-08"),
      Vector("V13 statutory", "2012-08-01", 20, due: "2012-08-29"),
      Vector("V15", "2012-12-20", 20, due: "2013-01-18"),
    ]
  }

  @Test(arguments: Vector.ofTheAct)
  func `a limit ends on the day the Act says`(_ vector: Vector) throws {
    let clock = vector.clock
    #expect(try clock.due(in: .china) == Projection(day: vector.due))
    #expect(try clock.remaining(at: vector.due, in: .china) == 0)
    #expect(try clock.remaining(at: vector.due.adding(-1), in: .china) == 1)
    #expect(try clock.overdue(at: vector.due, in: .china) == 0)
    let next = try WorkingCalendar.china.adding(1, to: vector.due).day
    #expect(try clock.overdue(at: next, in: .china) == 1)
  }

  // DOMAIN §1.3, V10
  @Test func `paused working days are not elapsed`() throws {
    let paused = LegalClock(
      start: day("2012-08-01"), budget: .workingDays(9), pauses: [Vector.review])
    let plain = LegalClock(start: day("2012-08-01"), budget: .workingDays(9))
    for (at, with, without) in [("2012-08-13", 5, 8), ("2012-08-20", 6, 13)] {
      #expect(try paused.elapsed(through: day(at), in: .china) == with)
      #expect(try plain.elapsed(through: day(at), in: .china) == without)
    }
    #expect(try plain.overdue(at: day("2012-08-20"), in: .china) == 4)
    #expect(try plain.remaining(at: day("2012-08-20"), in: .china) == -4)
  }

  // DOMAIN §1.3, V14: counted back, and not rolled.
  @Test func `thirty days before the licence expires is 2012-12-01`() throws {
    #expect(try day("2012-12-31").adding(-30) == day("2012-12-01"))
  }

  @Test func `V16 - the last Saturday of 2011 is worked`() throws {
    #expect(try WorkingCalendar.china.isWorkday(day("2011-12-31")))
  }

  // 民法典 arts 201–203
  @Test(
    arguments: [
      ("30d", "2012-08-01", 0, nil, "2012-08-31"),  // a Friday
      ("31d", "2012-08-01", 0, nil, "2012-09-03"),  // a Saturday: Monday
      ("28d", "2012-08-01", 3, nil, "2012-09-03"),  // the extension is in calendar days
      ("31d", "2012-08-01", 0, .previousWorkday, "2012-08-31"),
      ("31d", "2012-08-01", 0, Roll.none, "2012-09-01"),
      ("60d", "2012-08-02", 0, nil, "2012-10-08"),  // 1 October: the first day after the holiday
      ("59d", "2012-08-01", 0, nil, "2012-09-29"),  // a Saturday worked in exchange
      ("2m", "2012-08-01", 0, nil, "2012-10-08"), ("1m", "2012-01-31", 0, nil, "2012-02-29"),
      ("1m", "2012-01-31", 1, nil, "2012-03-31"),  // a Saturday, but worked in exchange
      ("1m", "2012-07-25", 0, nil, "2012-08-27"), ("12m", "2012-02-29", 0, nil, "2013-02-28"),
      ("2012-09-01", "2012-08-01", 0, nil, "2012-09-01"),  // a fixed day does not roll
      ("2012-09-01", "2012-08-01", 0, .nextWorkday, "2012-09-03"),
      ("2012-09-01", "2012-08-01", 2, nil, "2012-09-03"),
      ("2012-07-01", "2012-08-01", 0, nil, "2012-07-01"),  // past at the start: due as it stands
      ("0wd", "2012-08-04", 0, nil, "2012-08-04"),
      ("0wd", "2012-08-04", 0, .nextWorkday, "2012-08-06"),
      ("0d", "2012-08-01", 0, nil, "2012-08-01"), ("0d", "2012-08-04", 0, nil, "2012-08-06"),
    ] as [(String, String, Int32, Roll?, String)])
  func `periods end on the day and roll as the Civil Code says`(
    _ budget: String, _ start: String, _ extended: Int32, _ roll: Roll?, _ due: String
  ) throws {
    let budget = try #require(Budget(budget))
    let clock = LegalClock(start: day(start), budget: budget, extended: extended, roll: roll)
    #expect(try clock.due(in: .china) == Projection(day: day(due)))
    // The day it is due is not overdue, the working day after it is.
    #expect(try clock.overdue(at: day(due), in: .china) == 0)
    #expect(try clock.remaining(at: day(due), in: .china) == 0 || day(due) < clock.start)
    let next = try WorkingCalendar.china.adding(1, to: max(day(due), clock.start)).day
    #expect(try clock.overdue(at: next, in: .china) > 0)
  }

  @Test func `rest days a limit rolls over are not overdue`() throws {
    let clock = LegalClock(start: day("2012-08-01"), budget: .calendarDays(31))
    let remaining = try ["2012-08-31", "2012-09-01", "2012-09-02", "2012-09-03", "2012-09-04"].map {
      try clock.remaining(at: day($0), in: .china)
    }
    #expect(remaining == [3, 2, 1, 0, -1])
  }

  @Test func `nothing has elapsed before the start`() throws {
    let clock = LegalClock(start: day("2012-08-01"), budget: .workingDays(20))
    for text in ["2012-08-01", "2012-07-01", "0001-01-01"] {
      #expect(try clock.elapsed(through: day(text), in: .china) == 0)
      #expect(try clock.remaining(at: day(text), in: .china) == 20)
    }
  }

  @Test func `a limit beyond the horizon is provisional`() throws {
    var clock = LegalClock(start: day("2026-12-25"), budget: .workingDays(4))
    #expect(try clock.due(in: .china) == Projection(day: day("2026-12-31")))
    clock.extended = 1
    #expect(try clock.due(in: .china) == Projection(day: day("2027-01-01"), isProvisional: true))
    clock = LegalClock(start: day("2026-12-25"), budget: .calendarDays(7))
    #expect(try clock.due(in: .china) == Projection(day: day("2027-01-01"), isProvisional: true))
    clock.roll = .none
    #expect(try clock.due(in: .china) == Projection(day: day("2027-01-01")))
    clock = LegalClock(start: day("2026-12-25"), budget: .calendarDays(7), roll: Roll.none)
    clock.pauses = [Pause(start: day("2026-12-28"), notified: .workingDays(5))]
    #expect(try clock.due(in: .china) == Projection(day: day("2027-01-08"), isProvisional: true))
  }

  @Test(arguments: [
    (Budget.workingDays(20), Int32(-1), Refusal.Code.badBudget),
    (.workingDays(20), 3661, .badBudget),
    (.calendarDays(20), .max, .badBudget), (.months(1), 121, .badBudget),
    (.fixed(day("2012-08-01")), .min, .badBudget),
  ])
  func `impossible extensions are refused`(
    _ budget: Budget, _ extended: Int32, _ code: Refusal.Code
  ) {
    let clock = LegalClock(start: day("2012-08-01"), budget: budget, extended: extended)
    #expect(refusal { () throws(Refusal) in try clock.due(in: .china) } == code)
    #expect(
      refusal { () throws(Refusal) in try clock.remaining(at: clock.start, in: .china) } == code)
    #expect(refusal { () throws(Refusal) in try clock.explain(in: .china) } == code)
  }

  @Test(arguments: [
    Budget.workingDays(20), .calendarDays(20), .months(1), .fixed(day("2012-08-29")),
  ])
  func `a start that cannot be reckoned with is refused`(_ budget: Budget) {
    let clock = LegalClock(start: day("2012-08-01"), budget: budget)
    for number in [Int32.min, Day.first.number - 2, Day.last.number + 1, .max] {
      let far = LegalClock(
        start: Day(number), budget: budget,
        pauses: [Pause(start: day("2012-08-02"), end: day("2012-08-03"))])
      for calendar in [WorkingCalendar.china, .weekdays] {
        let codes = [
          refusal { () throws(Refusal) in try far.due(in: calendar) },
          refusal { () throws(Refusal) in try far.explain(in: calendar) },
          refusal { () throws(Refusal) in try far.remaining(at: clock.start, in: calendar) },
          refusal { () throws(Refusal) in try clock.elapsed(through: Day(number), in: calendar) },
        ]
        #expect(codes == Array(repeating: .dateOutOfRange, count: 4))
      }
    }
  }

  @Test func `a limit past the year 9999 is refused, one on its last day is not`() throws {
    let clock = LegalClock(start: day("9999-12-01"), budget: .calendarDays(30))
    #expect(try clock.due(in: .weekdays) == Projection(day: .last))
    for budget in [Budget.workingDays(23), .calendarDays(31), .months(1)] {
      let late = LegalClock(start: day("9999-12-01"), budget: budget)
      #expect(refusal { () throws(Refusal) in try late.due(in: .weekdays) } == .dateOutOfRange)
    }
    let last = LegalClock(start: .last, budget: .workingDays(0))
    #expect(try last.due(in: .weekdays) == Projection(day: .last))
    #expect(try last.explain(in: .weekdays) == [])
  }

  @Test func `a limit before the first notice is refused, unless it needs no calendar`() throws {
    let start = day("1999-08-02")
    #expect(
      refusal { () throws(Refusal) in
        try LegalClock(start: start, budget: .workingDays(5)).due(in: .china)
      } == .calendarUnknown)
    #expect(
      refusal { () throws(Refusal) in
        try LegalClock(start: start, budget: .calendarDays(5)).due(in: .china)
      } == .calendarUnknown)
    let plain = LegalClock(start: start, budget: .calendarDays(5), roll: Roll.none)
    #expect(try plain.due(in: .china) == Projection(day: day("1999-08-07")))
  }
}
