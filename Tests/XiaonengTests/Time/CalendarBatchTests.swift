import Testing
import Xiaoneng

@Suite struct CalendarBatchTests {
  /// Days and numbers in and beyond the tables, and as hostile as they come.
  private static func inputs(_ test: String) -> (days: [Int32], starts: [Int32], ends: [Int32]) {
    var random = TimeRandom(test)
    var (days, starts, ends): ([Int32], [Int32], [Int32]) = ([], [], [])
    let edges: [Int32] = [
      .min, .min + 1, -719_164, -719_163, -719_162, 12_416, 12_417, 12_418, 12_419, 20_817, 20_818,
      20_819, 20_820, 2_932_895, 2_932_896, 2_932_897, .max,
    ]
    for start in edges {
      for count in [Int32.min, -9_000, -2, -1, 0, 1, 2, 9_000, .max] {
        starts.append(start)
        days.append(count)
        ends.append(edges[starts.count % edges.count])
      }
    }
    for _ in 0..<20_000 {
      starts.append(.random(in: 12_000...22_000, using: &random))
      ends.append(.random(in: 12_000...22_000, using: &random))
      days.append(.random(in: -500...500, using: &random))
    }
    return (days, starts, ends)
  }

  private static let calendars = [
    WorkingCalendar.china, .weekdays,
    try? WorkingCalendar.weekdays.overlaying([Day(15_553): false, Day(15_600): false], name: "x"),
  ].compactMap { $0 }

  @Test(arguments: calendars)
  func `a batch adds as single calls do`(_ calendar: WorkingCalendar) throws {
    let (days, starts, _) = Self.inputs("batch add \(calendar.name)")
    var results = [Int32](repeating: 7, count: starts.count)
    var span = results.mutableSpan
    let outcome = try calendar.add(days.span, to: starts.span, into: &span)
    var expected = BatchOutcome()
    for index in starts.indices {
      do {
        let single = try calendar.adding(Int(days[index]), to: Day(starts[index]))
        #expect(results[index] == single.day.number)
        if single.isProvisional { expected.isProvisional = true }
      } catch {
        #expect(results[index] == Day.unknown.number)
        expected.refused += 1
      }
    }
    #expect(outcome == expected)
    #expect(expected.refused > 50 && expected.refused < starts.count / 2)
  }

  @Test(arguments: [-4_000_000, -260, -1, 0, 1, 20, 5000, 4_000_000, .min, .max])
  func `a batch adds one number to all as single calls do`(_ days: Int) throws {
    let (_, starts, _) = Self.inputs("batch add \(days)")
    for calendar in Self.calendars {
      var results = [Int32](repeating: 7, count: starts.count)
      var span = results.mutableSpan
      let outcome = try calendar.add(days, to: starts.span, into: &span)
      let single = starts.map { try? calendar.adding(days, to: Day($0)) }
      #expect(results == single.map { $0?.day.number ?? Day.unknown.number })
      #expect(outcome.refused == single.count { $0 == nil })
      #expect(outcome.isProvisional == single.contains { $0?.isProvisional == true })
    }
  }

  @Test(arguments: calendars)
  func `a batch counts as single calls do`(_ calendar: WorkingCalendar) throws {
    let (_, starts, ends) = Self.inputs("batch count \(calendar.name)")
    var results = [Int32](repeating: 7, count: starts.count)
    var span = results.mutableSpan
    let outcome = try calendar.count(after: starts.span, through: ends.span, into: &span)
    var refused = 0
    for index in starts.indices {
      let single = try? calendar.count(after: Day(starts[index]), through: Day(ends[index]))
      #expect(results[index] == single.map(Int32.init) ?? Day.unknown.number)
      if single == nil { refused += 1 }
    }
    #expect(outcome.refused == refused && refused > 50)
    #expect(outcome.isProvisional == (calendar.name == "china"))
  }

  @Test func `a batch within the notices is not provisional, one beyond is`() throws {
    for (start, isProvisional) in [("2012-08-01", false), ("2026-12-31", true)] {
      var results: [Int32] = [0]
      var span = results.mutableSpan
      let starts = [day(start).number]
      let outcome = try WorkingCalendar.china.add(20, to: starts.span, into: &span)
      #expect(outcome == BatchOutcome(refused: 0, isProvisional: isProvisional))
    }
  }

  @Test func `a count is provisional if it looks at a day beyond the notices`() throws {
    for (start, end, isProvisional) in [
      ("2026-12-30", "2026-12-31", false), ("2026-12-31", "2027-01-01", true),
      ("2027-01-01", "2026-12-31", true), ("2027-01-01", "2027-01-01", false),
    ] {
      var results: [Int32] = [0]
      var span = results.mutableSpan
      let (starts, ends) = ([day(start).number], [day(end).number])
      let outcome = try WorkingCalendar.china.count(
        after: starts.span, through: ends.span, into: &span)
      #expect(outcome == BatchOutcome(refused: 0, isProvisional: isProvisional))
    }
  }

  @Test func `lengths that differ are refused and nothing is written`() throws {
    let (three, two): ([Int32], [Int32]) = ([15_553, 15_554, 15_555], [1, 2])
    var results: [Int32] = [7, 7]
    var span = results.mutableSpan
    var codes: [Refusal.Code] = []
    do { _ = try WorkingCalendar.china.add(1, to: three.span, into: &span) } catch {
      codes.append(error.code)
    }
    do { _ = try WorkingCalendar.china.add(three.span, to: two.span, into: &span) } catch {
      codes.append(error.code)
    }
    do {
      _ = try WorkingCalendar.china.count(after: two.span, through: three.span, into: &span)
    } catch {
      codes.append(error.code)
    }
    #expect(codes == [.tooMany, .tooMany, .tooMany])
    #expect(results == [7, 7])
  }

  @Test func `an empty batch is nothing`() throws {
    let none: [Int32] = []
    var results: [Int32] = []
    var span = results.mutableSpan
    #expect(try WorkingCalendar.china.add(1, to: none.span, into: &span) == BatchOutcome())
    #expect(
      try WorkingCalendar.china.count(after: none.span, through: none.span, into: &span)
        == BatchOutcome())
  }
}
