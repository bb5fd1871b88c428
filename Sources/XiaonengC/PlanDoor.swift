// Names and documentation are those of include/xiaoneng.h.
// swift-format-ignore-file: AlwaysUseLowerCamelCase, AllPublicDeclarationsHaveDocumentation

import CXiaoneng
import Xiaoneng

@_cdecl("xn_schedule") @implementation
public func xn_schedule(
  _ calendar: OpaquePointer?, _ start: xn_day, _ finish: xn_day, _ today: xn_day,
  _ tasks: UnsafePointer<xn_task>?, _ task_count: Int, _ links: UnsafePointer<xn_task_link>?,
  _ link_count: Int, _ dates: UnsafeMutablePointer<xn_task_dates>?,
  _ forecast: UnsafeMutablePointer<xn_day>?, _ feasible: UnsafeMutablePointer<Int32>?
) -> xn_status {
  boundary {
    let taskCount = try Input.count(task_count)
    let linkCount = try Input.count(link_count)
    guard taskCount <= WorkPlan.mostTasks else {
      throw Refusal(.tooMany, field: "tasks", detail: "\(taskCount) > \(WorkPlan.mostTasks)")
    }
    guard linkCount <= 10 * WorkPlan.mostTasks else {
      throw Refusal(.tooMany, field: "links", detail: "\(linkCount) > \(10 * WorkPlan.mostTasks)")
    }
    guard taskCount == 0 || (tasks != nil && dates != nil), linkCount == 0 || links != nil else {
      throw Fault(.nullArgument)
    }
    var plan = WorkPlan(start: Day(start), finish: Day(finish))
    if let tasks {
      plan.tasks = (0..<taskCount).map { WorkTask(Input.element(tasks, $0), at: $0) }
    }
    if let links {
      for place in 0..<linkCount {
        let link = Input.element(links, place)
        guard plan.tasks.indices.contains(Int(link.task)) else {
          throw Refusal(.taskUnknown, field: "links[\(place)].task", detail: "\(link.task)")
        }
        plan.tasks[Int(link.task)].after.append(WorkLink("\(link.after)", lag: link.lag))
      }
    }
    let schedule = try Handle.withCalendar(calendar) { calendar in
      try plan.schedule(in: calendar, asOf: Day(given: today))
    }
    if let dates {
      for (place, found) in schedule.tasks.enumerated() {
        Output.store(xn_task_dates(found), dates, place)
      }
    }
    if let forecast { Output.store(schedule.forecast.number, forecast) }
    if let feasible { Output.store(schedule.feasible ? 1 : 0, feasible) }
  }
}

@_cdecl("xn_half_month") @implementation
public func xn_half_month(
  _ calendar: OpaquePointer?, _ day: xn_day, _ grace: Int32, _ first: UnsafeMutablePointer<xn_day>?,
  _ last: UnsafeMutablePointer<xn_day>?, _ due: UnsafeMutablePointer<xn_day>?
) -> xn_status {
  boundary {
    let found = try Handle.withCalendar(calendar) { calendar in
      let half = try HalfMonth(of: Day(day))
      return (half, try half.due(in: calendar, graceDays: grace).day)
    }
    if let first { Output.store(found.0.first.number, first) }
    if let last { Output.store(found.0.last.number, last) }
    if let due { Output.store(found.1.number, due) }
  }
}

extension WorkTask {
  /// The task of C at `place`: its place is its name.
  fileprivate init(_ task: xn_task, at place: Int) {
    self.init("\(place)", days: task.days)
    milestone = task.flags & Int32(XN_TASK_MILESTONE) != 0
    calendarDays = task.flags & Int32(XN_TASK_CALENDAR_DAYS) != 0
    notBefore = Day(given: task.not_before)
    by = Day(given: task.by)
    started = Day(given: task.started)
    finished = Day(given: task.finished)
  }
}

extension xn_task_dates {
  fileprivate init(_ dates: WorkDates) {
    self.init()
    earliest_start = dates.earliestStart.number
    earliest_finish = dates.earliestFinish.number
    latest_start = dates.latestStart.number
    latest_finish = dates.latestFinish.number
    slack = dates.slack
    flags =
      (dates.critical ? Int32(XN_TASK_CRITICAL) : 0) | (dates.late ? Int32(XN_TASK_LATE) : 0)
  }
}
