import Testing
import Xiaoneng

@Suite struct BudgetTests {
  @Test(arguments: [
    ("20wd", Budget.workingDays(20)), ("30d", .calendarDays(30)), ("2m", .months(2)),
    ("0wd", .workingDays(0)), ("2147483647d", .calendarDays(.max)),
    ("2012-08-29", .fixed(day("2012-08-29"))),
  ])
  func `a limit is read and written alike`(_ text: String, _ budget: Budget) {
    #expect(Budget(text) == budget)
    #expect(budget.description == text)
    #expect(Budget("(\(text))".dropFirst().dropLast()) == budget)
  }

  @Test(arguments: [
    "", "wd", "20", "20 wd", "20WD", "-1wd", "+1wd", "020wd", "00d", "2147483648d", "99999999999d",
    "99999999999999999999999999d", "20wdd", "20days", "1y", "2012-02-30", "2012-8-29", "٢wd", "２d",
    "20wd\0", "1e3d",
  ])
  func `nothing else is a limit`(_ text: String) {
    #expect(Budget(text) == nil)
  }

  @Test(arguments: ["1wd", "3660wd", "1d", "3660d", "1m", "120m", "0001-01-01", "9999-12-31"])
  func `possible limits are accepted`(_ text: String) throws {
    try #require(Budget(text)).validate()
  }

  @Test func `zero is accepted where it is allowed`() throws {
    for budget in [Budget.workingDays(0), .calendarDays(0), .months(0)] {
      try budget.validate(allowsZero: true)
      #expect(refusal { () throws(Refusal) in try budget.validate() } == .badBudget)
    }
  }

  @Test(arguments: [
    Budget.workingDays(-1), .workingDays(3661), .workingDays(1_000_000_000), .workingDays(.min),
    .calendarDays(-1), .calendarDays(3661), .calendarDays(.max), .months(-1), .months(121),
    .months(.min),
  ])
  func `impossible limits are refused with their number`(_ budget: Budget) {
    #expect(throws: Refusal(.badBudget, detail: budget.description)) {
      try budget.validate(allowsZero: true)
    }
    let clock = LegalClock(start: day("2012-08-01"), budget: budget)
    #expect(refusal { () throws(Refusal) in try clock.due(in: .china) } == .badBudget)
  }

  @Test(arguments: [Int32.min, .max])
  func `a fixed day that cannot be reckoned with is refused`(_ number: Int32) {
    let budget = Budget.fixed(Day(number))
    #expect(refusal { () throws(Refusal) in try budget.validate() } == .dateOutOfRange)
    let clock = LegalClock(start: day("2012-08-01"), budget: budget)
    #expect(refusal { () throws(Refusal) in try clock.due(in: .china) } == .dateOutOfRange)
    #expect(refusal { () throws(Refusal) in try clock.explain(in: .china) } == .dateOutOfRange)
  }
}
