import CXiaoneng
import Testing
import Xiaoneng

@testable import XiaonengC

/// Schedules through structs: DOMAIN §5.3, and the same as the library in Swift says.
@Suite struct PlanDoorTests {
  private func withCalendar(_ body: (OpaquePointer) throws -> Void) throws {
    var opened: OpaquePointer?
    #expect(CXiaoneng.xn_calendar_open("china", &opened) == 0)
    let calendar = try #require(opened)
    defer { #expect(CXiaoneng.xn_calendar_close(calendar) == 0) }
    try body(calendar)
  }

  private func task(_ days: Int32, flags: Int32 = 0) -> xn_task {
    let none = Int32.min
    return xn_task(
      days: days, flags: flags, not_before: none, by: none, started: none, finished: none)
  }

  private func day(_ text: String) -> Int32 { Day(text)?.number ?? 0 }

  @Test func `the schedule of DOMAIN 5.3`() throws {
    try withCalendar { calendar in
      let tasks = [10, 15, 12, 30, 5, 60, 10].map { task($0) }
      let links = [(1, 0), (2, 1), (3, 0), (4, 2), (4, 3), (5, 4), (6, 5)].map {
        xn_task_link(task: $0.0, after: $0.1, lag: 0)
      }
      var dates = tasks.map { _ in xn_task_dates() }
      var (forecast, feasible): (Int32, Int32) = (0, 9)
      #expect(
        CXiaoneng.xn_schedule(
          calendar, day("2012-07-01"), day("2012-12-31"), .min, tasks, tasks.count, links,
          links.count, &dates, &forecast, &feasible) == 0)
      let latest = dates.map { "\(Day($0.latest_start))..\(Day($0.latest_finish))" }
      #expect(
        latest == [
          "2012-07-18..2012-07-31", "2012-08-06..2012-08-24", "2012-08-27..2012-09-11",
          "2012-08-01..2012-09-11", "2012-09-12..2012-09-18", "2012-09-19..2012-12-17",
          "2012-12-18..2012-12-31",
        ])
      #expect(feasible == 1)
      #expect(forecast < day("2012-12-31"))
    }
  }

  @Test func `what is refused names tasks by their places`() throws {
    try withCalendar { calendar in
      let tasks = [task(5), task(5), task(0, flags: 1)]
      func status(_ tasks: [xn_task], _ links: [xn_task_link]) -> Int32 {
        var dates = tasks.map { _ in xn_task_dates() }
        return CXiaoneng.xn_schedule(
          calendar, 15_000, 16_000, .min, tasks, tasks.count, links, links.count, &dates, nil, nil)
      }
      func link(_ task: Int32, _ after: Int32) -> xn_task_link {
        xn_task_link(task: task, after: after, lag: 0)
      }
      #expect(status(tasks, [link(1, 0), link(2, 1)]) == 0)
      #expect(status(tasks, [link(1, 0), link(0, 1)]) == Refusal.Code.planCycle.number)
      #expect(status(tasks, [link(3, 0)]) == Refusal.Code.taskUnknown.number)
      #expect(status(tasks, [link(-1, 0)]) == Refusal.Code.taskUnknown.number)
      #expect(status(tasks, [link(0, .min)]) == Refusal.Code.taskUnknown.number)
      #expect(status([task(0)], []) == Refusal.Code.badDuration.number)
      #expect(status([task(.max)], []) == Refusal.Code.badDuration.number)
      #expect(status([], []) == Refusal.Code.badRegister.number)
    }
  }

  @Test(arguments: [
    ("2012-02-20", "2012-02-16", "2012-02-29", "2012-02-29"),
    ("2012-04-01", "2012-04-01", "2012-04-15", "2012-04-16"),
    ("2012-09-30", "2012-09-16", "2012-09-30", "2012-10-08"),
    ("2011-12-31", "2011-12-16", "2011-12-31", "2011-12-31"),
  ])
  func `half-months of DOMAIN 5.2`(_ at: String, _ first: String, _ last: String, _ due: String)
    throws
  {
    try withCalendar { calendar in
      var (begin, end, report): (Int32, Int32, Int32) = (0, 0, 0)
      #expect(CXiaoneng.xn_half_month(calendar, day(at), 0, &begin, &end, &report) == 0)
      #expect([begin, end, report].map { "\(Day($0))" } == [first, last, due])
    }
  }
}
