import Testing
import Xiaoneng

@Suite struct ClockPauseTests {
  private static func clock(_ budget: Budget = .workingDays(9), _ pauses: Pause...) -> LegalClock {
    LegalClock(start: day("2012-08-01"), budget: budget, pauses: pauses)
  }

  private static func pause(_ start: String, _ end: String?, _ notified: Budget? = nil) -> Pause {
    Pause(start: day(start), end: end.map { day($0) }, notified: notified)
  }

  @Test func `overlapping, touching and nested pauses count once, in any order`() throws {
    let once = Self.clock(.workingDays(9), Self.pause("2012-08-08", "2012-08-17"))
    let expected = try once.due(in: .china)
    let parts = [
      Self.pause("2012-08-13", "2012-08-17"), Self.pause("2012-08-08", "2012-08-10"),
      Self.pause("2012-08-09", "2012-08-14"), Self.pause("2012-08-09", "2012-08-09"),
      Self.pause("2012-08-08", "2012-08-17"),
    ]
    for dropped in [0, 3, 4] {
      var clock = Self.clock()
      clock.pauses = parts
      clock.pauses.remove(at: dropped)
      #expect(try clock.due(in: .china) == expected)
      clock.pauses.reverse()
      #expect(try clock.due(in: .china) == expected)
      #expect(try clock.elapsed(through: day("2012-08-20"), in: .china) == 6)
    }
  }

  @Test func `a pause ends the same day it starts, and nothing is paused`() throws {
    let clock = Self.clock(.workingDays(9), Self.pause("2012-08-08", "2012-08-08"))
    #expect(try clock.due(in: .china).day == day("2012-08-14"))
  }

  @Test func `what of a pause lies before the start is left out`() throws {
    let clock = Self.clock(
      .workingDays(9), Self.pause("2012-07-02", "2012-07-20"),
      Self.pause("2012-07-27", "2012-08-03"))
    #expect(try clock.due(in: .china).day == day("2012-08-16"))
    #expect(try clock.elapsed(through: day("2012-08-06"), in: .china) == 1)
  }

  @Test func `a pause that starts when the limit has ended moves nothing`() throws {
    let clock = Self.clock(.workingDays(9), Self.pause("2012-08-14", "2012-08-17"))
    #expect(try clock.due(in: .china).day == day("2012-08-14"))
    // The paused days after the end are not overdue days either. DOMAIN §1.2.
    #expect(try clock.overdue(at: day("2012-08-20"), in: .china) == 1)
  }

  @Test func `a pause that starts the day before the end moves the last day`() throws {
    let clock = Self.clock(.workingDays(9), Self.pause("2012-08-13", "2012-08-17"))
    #expect(try clock.due(in: .china).day == day("2012-08-20"))
  }

  // 行政许可法 art 45
  @Test(
    arguments: [
      ("2012-08-17", Budget.workingDays(7), "2012-08-23"),  // exactly as notified
      ("2012-08-17", .workingDays(4), "2012-08-20"),  // ran over: three working days count again
      ("2012-08-17", .calendarDays(6), "2012-08-20"),
      ("2012-08-17", .fixed(day("2012-08-14")), "2012-08-20"),
      ("2012-08-17", .months(1), "2012-08-23"),  // was quicker than notified
      (nil, .workingDays(4), "2012-08-20"), (nil, .months(1), "2012-09-13"),
    ] as [(String?, Budget, String)])
  func `a pause counts at most for the time told in writing`(
    _ end: String?, _ notified: Budget, _ due: String
  ) throws {
    let clock = Self.clock(.workingDays(9), Self.pause("2012-08-08", end, notified))
    #expect(try clock.due(in: .china) == Projection(day: day(due)))
    #expect(try clock.remaining(at: day(due), in: .china) == 0)
  }

  @Test func `an open pause without notified length has no end but the day asked about`() throws {
    let clock = Self.clock(.workingDays(9), Self.pause("2012-08-08", nil))
    #expect(refusal { () throws(Refusal) in try clock.due(in: .china) } == .badPause)
    #expect(refusal { () throws(Refusal) in try clock.explain(in: .china) } == .badPause)
    for (asOf, due) in [
      ("2012-08-17", "2012-08-23"), ("2012-08-09", "2012-08-15"), ("2012-08-08", "2012-08-14"),
      ("2012-01-01", "2012-08-14"),
    ] {
      #expect(try clock.due(in: .china, asOf: day(asOf)).day == day(due))
    }
    #expect(try clock.elapsed(through: day("2012-12-31"), in: .china) == 5)
    #expect(try clock.remaining(at: day("2012-12-31"), in: .china) == 4)
    #expect(try clock.overdue(at: day("2012-12-31"), in: .china) == 0)
  }

  @Test(arguments: [
    (Pause(start: day("2012-08-08"), end: day("2012-08-07")), Refusal.Code.badPause),
    (Pause(start: day("2012-08-08"), notified: .fixed(day("2012-08-07"))), .badPause),
    (Pause(start: day("2012-08-08"), notified: .workingDays(-1)), .badBudget),
    (Pause(start: day("2012-08-08"), notified: .months(1_000_000_000)), .badBudget),
    (Pause(start: Day(.min), end: day("2012-08-07")), .dateOutOfRange),
    (Pause(start: day("2012-08-08"), end: Day(.max)), .dateOutOfRange),
    (Pause(start: .last, notified: .calendarDays(1)), .dateOutOfRange),
  ])
  func `impossible pauses are refused`(_ pause: Pause, _ code: Refusal.Code) {
    for budget in [Budget.workingDays(9), .calendarDays(9), .months(1), .fixed(day("2012-08-29"))] {
      let clock = Self.clock(budget, pause)
      let at = day("2012-08-20")
      #expect(refusal { () throws(Refusal) in try clock.due(in: .china, asOf: at) } == code)
      #expect(refusal { () throws(Refusal) in try clock.elapsed(through: at, in: .china) } == code)
      #expect(refusal { () throws(Refusal) in try clock.remaining(at: at, in: .china) } == code)
      #expect(refusal { () throws(Refusal) in try clock.overdue(at: at, in: .china) } == code)
      #expect(refusal { () throws(Refusal) in try clock.explain(in: .china, through: at) } == code)
    }
  }

  @Test(arguments: [
    ("20d", "2012-08-30"),  // 21 August and nine days of pause, a Thursday
    ("21d", "2012-08-31"), ("22d", "2012-09-03"), ("1m", "2012-09-10"),
    ("2012-08-21", "2012-08-30"),  // a fixed day is pushed out, too
    ("2012-08-08", "2012-08-08"),  // the pause does not start before the end
    ("2012-08-09", "2012-08-18"),
  ])
  func `calendar periods are pushed out by the calendar days paused, then roll`(
    _ budget: String, _ due: String
  ) throws {
    let clock = Self.clock(try #require(Budget(budget)), Self.pause("2012-08-08", "2012-08-17"))
    #expect(try clock.due(in: .china) == Projection(day: day(due)))
    #expect(try clock.elapsed(through: day("2012-08-20"), in: .china) == 10)
    #expect(try clock.remaining(at: day(due), in: .china) == 0)
  }

  @Test(arguments: [WorkingCalendar.china, .weekdays])
  func `due is the first day on which elapsed reaches the limit`(_ calendar: WorkingCalendar) throws
  {
    var random = TimeRandom("due \(calendar.name)")
    for _ in 0..<3000 {
      let start = Day(.random(in: 13_000...20_500, using: &random))
      let count = Int32.random(in: 1...60, using: &random)
      let extended = Int32.random(in: 0...20, using: &random)
      let pauses = (0..<Int.random(in: 0...5, using: &random)).map { _ in
        let first = Day(start.number + .random(in: -20...60, using: &random))
        return Pause(
          start: first, end: Day(first.number + .random(in: 0...30, using: &random)),
          notified: Bool.random(using: &random)
            ? .workingDays(.random(in: 0...20, using: &random)) : nil)
      }
      for budget in [Budget.workingDays(count), .calendarDays(count)] {
        let clock = LegalClock(
          start: start, budget: budget, extended: extended, pauses: pauses, roll: Roll.none)
        var (walked, elapsed) = (start, 0)
        while elapsed < count + extended {
          walked = try walked.adding(1)
          let isPaused = try pauses.contains { pause in
            guard pause.start < walked, let end = pause.end, walked <= end else { return false }
            guard case .workingDays(let told) = pause.notified else { return true }
            return try walked <= calendar.adding(Int(told), to: pause.start).day
          }
          let isInUnit =
            if case .workingDays = budget { try calendar.isWorkday(walked) } else { true }
          if !isPaused, isInUnit { elapsed += 1 }
          #expect(try clock.elapsed(through: walked, in: calendar) == elapsed)
        }
        #expect(try clock.due(in: calendar).day == walked)
        let lines = try clock.explain(in: calendar)
        #expect(lines.last?.tally == Int(count + extended) && lines.last?.isDue == true)
        #expect(lines.count { $0.isCounted } == Int(count + extended))
      }
    }
  }

  @Test func `ten thousand pauses are no matter`() throws {
    var clock = Self.clock()
    for index in 0..<10_000 {
      let start = Day(15_553 + Int32((index * 7919) % 20_000))
      clock.pauses.append(Pause(start: start, end: Day(start.number + 1)))
    }
    let due = try clock.due(in: .weekdays).day
    #expect(try clock.elapsed(through: due, in: .weekdays) == 9)
    #expect(try clock.elapsed(through: due.adding(-1), in: .weekdays) == 8)
  }
}
