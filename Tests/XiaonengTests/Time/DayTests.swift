import Testing
import Xiaoneng

@Suite struct DayTests {
  @Test func `day numbers count from 1970-01-01`() {
    #expect(day("1970-01-01").number == 0)
    #expect(day("1969-12-31").number == -1)
    #expect(day("2000-02-29").number == 11_016)
    #expect(day("2012-08-01").number == 15_553)
    #expect(day("0001-01-01") == .first)
    #expect(day("9999-12-31") == .last)
  }

  @Test func `every day from 0001 to 9999 follows the one before, in parts, text and weekday`() {
    var (year, month, dayOfMonth, weekday) = (1, 1, 1, 1)
    var wrong = 0
    for number in Day.first.number...Day.last.number {
      let today = Day(number)
      if today.parts != (year, month, dayOfMonth) || today.weekday != weekday
        || Day(year: year, month: month, day: dayOfMonth) != today
      {
        wrong += 1
      }
      let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      weekday = weekday % 7 + 1
      dayOfMonth += 1
      if dayOfMonth > lengths[month - 1] { (dayOfMonth, month) = (1, month + 1) }
      if month > 12 { (month, year) = (1, year + 1) }
    }
    #expect(wrong == 0)
    #expect(year == 10_000)
  }

  @Test(arguments: [
    (0, 1, 1), (10_000, 1, 1), (2012, 0, 1), (2012, 13, 1), (2012, 1, 0), (2012, 1, 32),
    (2011, 2, 29), (1900, 2, 29), (2012, 4, 31), (2012, 2, 30), (.min, .min, .min), (.max, 12, 31),
    (2012, .max, 1), (2012, 1, .max),
  ])
  func `there is no such date`(_ year: Int, _ month: Int, _ dayOfMonth: Int) {
    #expect(Day(year: year, month: month, day: dayOfMonth) == nil)
  }

  @Test(arguments: [
    "", "2012", "2012-8-1", "2012-08-1", "2012-08-011", "2012-08-01 ", " 2012-08-01", "2012/08/01",
    "20120801", "2012-02-30", "0000-01-01", "10000-01-01", "-012-08-01", "+012-08-01", "2012-08-0١",
    "２０１２-08-01", "2012-08-01T00:00:00Z", "2012-08-01\0", String(repeating: "2", count: 1000),
  ])
  func `only YYYY-MM-DD is read`(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `text is read back, as a substring too`() {
    for text in ["0001-01-01", "0999-12-31", "2012-02-29", "9999-12-31"] {
      #expect(day(text).description == text)
      var bytes: [UInt8] = [33]
      day(text).appendText(to: &bytes)
      #expect(bytes == [33] + Array(text.utf8))
    }
    #expect(Day("x2012-08-01y".dropFirst().dropLast()) == day("2012-08-01"))
  }

  @Test(arguments: [
    ("2012-08-01", 0, "2012-08-01"), ("2012-02-28", 2, "2012-03-01"),
    ("2011-02-28", 1, "2011-03-01"),
    ("2012-12-31", -30, "2012-12-01"), ("2012-01-01", -1, "2011-12-31"),
    ("0001-01-01", 3_652_058, "9999-12-31"),
  ])
  func `days are added`(_ start: String, _ days: Int, _ result: String) throws {
    #expect(try day(start).adding(days) == day(result))
    #expect(day(result) - day(start) == days)
  }

  // 民法典 art 202
  @Test(arguments: [
    ("2012-01-31", 1, "2012-02-29"), ("2011-01-31", 1, "2011-02-28"),
    ("2012-02-29", 12, "2013-02-28"),
    ("2012-02-29", 48, "2016-02-29"), ("2012-08-31", 1, "2012-09-30"),
    ("2012-08-15", 5, "2013-01-15"),
    ("2012-03-31", -1, "2012-02-29"), ("2012-01-15", -1, "2011-12-15"),
    ("2012-01-15", 0, "2012-01-15"),
    ("0001-02-01", -1, "0001-01-01"), ("9999-11-30", 1, "9999-12-30"),
  ])
  func `months end on the corresponding day, else on the last of the month`(
    _ start: String, _ months: Int, _ result: String
  ) throws {
    #expect(try day(start).adding(months: months) == day(result))
  }

  @Test(arguments: [1, 4_000_000, .max, -4_000_000, .min])
  func `sums outside the years 1 to 9999 are refused`(_ step: Int) {
    let edge = step > 0 ? Day.last : Day.first
    #expect(refusal { () throws(Refusal) in try edge.adding(step) } == .dateOutOfRange)
    #expect(refusal { () throws(Refusal) in try edge.adding(months: step) } == .dateOutOfRange)
  }

  @Test(arguments: [Int32.min, .max, Day.first.number - 1, Day.last.number + 1])
  func `any number can be held, but not reckoned with`(_ number: Int32) {
    let far = Day(number)
    #expect(!far.isInRange)
    #expect((1...7).contains(far.weekday))
    #expect((1...12).contains(far.month) && (1...31).contains(far.day))
    #expect(Day(far.description) == nil)
    #expect(refusal { () throws(Refusal) in try far.adding(0) } == .dateOutOfRange)
    #expect(refusal { () throws(Refusal) in try far.adding(months: 0) } == .dateOutOfRange)
  }

  @Test func `the first of August 2012 was a Wednesday`() {
    #expect(day("2012-08-01").weekday == 3)
    #expect(!day("2012-08-03").isWeekend)
    #expect(day("2012-08-04").isWeekend && day("2012-08-05").isWeekend)
    #expect(day("2012-08-05").weekday == 7)
  }
}
