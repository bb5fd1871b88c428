import Testing
import Xiaoneng

/// Calendars written as JSON.
@Suite struct CalendarFormTests {
  private func calendar(_ json: String) throws -> WorkingCalendar {
    try WorkingCalendar(CalendarForm.read(try JSONValue(parsing: json)))
  }

  @Test func `a calendar goes on from a built-in one with the next notice and a local rule`() throws
  {
    let local = try calendar(
      """
      {"base":"china","name":"danzhou",
       "notices":[{"year":2027,"notice":"国办发明电〔2026〕1号","daysOff":["2027-01-01"],
                   "daysWorked":["2026-12-26"]}],
       "overlays":[{"name":"三月三","daysOff":["2027-04-09"]}]}
      """)
    #expect(local.horizon == day("2027-12-31"))
    #expect(local.name == "danzhou+三月三")
    #expect(try local.isWorkday(day("2026-12-26")) && !local.isWorkday(day("2027-04-09")))
    #expect(local.note(on: day("2012-10-01")) == WorkingCalendar.china.note(on: day("2012-10-01")))
  }

  @Test func `every calendar comes back from its form with the same days and reasons`() throws {
    let local = try calendar(
      #"{"base":"china","name":"a","overlays":[{"name":"节","daysOff":["2012-03-26"],"daysWorked":["2012-03-24"]}]}"#
    )
    let weekdays = try calendar(
      #"{"base":"weekdays","name":"w","overlays":[{"name":"节","daysOff":["2012-03-26"]}]}"#)
    for calendar in [local, weekdays] {
      let again = try WorkingCalendar(CalendarForm.read(calendar.form.json))
      #expect(again == calendar)
      #expect(again.form == calendar.form)
    }
  }

  @Test(arguments: [
    (#"{"base":"mars","name":"a"}"#, Refusal.Code.notFound),
    (#"{"base":"china","name":"china"}"#, .alreadyExists),
    (#"{"name":"a"}"#, .calendarUnknown), (#"{"base":"china","name":""}"#, .badRegister),
    (#"{"base":"china","name":"a+b"}"#, .badRegister),
    (#"{"name":"a","notices":[{"year":2027}]}"#, .badRegister),
    (#"{"name":"a","notices":[{"year":0,"daysOff":["0001-01-01"]}]}"#, .dateOutOfRange),
    (#"{"name":"a","notices":[{"year":2147483647,"daysOff":["0001-01-01"]}]}"#, .dateOutOfRange),
    (
      #"{"base":"china","name":"a","notices":[{"year":2028,"daysOff":["2028-01-01"]}]}"#,
      .calendarUnknown
    ),
    (
      #"{"base":"china","name":"a","notices":[{"year":2026,"daysOff":["2026-01-01"]}]}"#,
      .alreadyExists
    ),
    (
      #"{"base":"weekdays","name":"a","notices":[{"year":2027,"daysOff":["2027-01-01"]}]}"#,
      .alreadyExists
    ),
    (#"{"name":"a","notices":[{"year":2027,"daysOff":["2028-01-01"]}]}"#, .dateOutOfRange),
    (
      #"{"name":"a","notices":[{"year":2027,"daysOff":["2027-01-01"],"daysWorked":["2027-01-01"]}]}"#,
      .badRegister
    ),
    (
      #"{"base":"china","name":"a","overlays":[{"name":"b","daysOff":["2030-01-01"]}]}"#,
      .calendarUnknown
    ),
    (#"{"base":"china","name":"a","overlays":[{"name":"b"}]}"#, .badRegister),
  ])
  func `a form that is no calendar is refused`(_ json: String, _ code: Refusal.Code) {
    #expect { try calendar(json) } throws: { ($0 as? Refusal)?.code == code }
  }

  @Test func `many days answer as one by one`() throws {
    let numbers: [Int32] = [
      .min, .max, 0, Day.last.number, Day.last.number + 1, day("2004-01-01").number,
      day("2003-12-31").number, day("2012-09-29").number, day("2012-10-01").number,
    ]
    for calendar in [WorkingCalendar.china, .weekdays] {
      var results = [Int8](repeating: 9, count: numbers.count)
      var span = results.mutableSpan
      let outcome = try calendar.areWorkdays(numbers.span, into: &span)
      let single = numbers.map { (try? calendar.isWorkday(Day($0))).map { $0 ? 1 : 0 } ?? -1 }
      #expect(results == single.map { Int8($0) })
      #expect(outcome.refused == single.filter { $0 < 0 }.count)
    }
  }
}
