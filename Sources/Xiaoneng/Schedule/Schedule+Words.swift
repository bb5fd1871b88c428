// swift-format-ignore-file
// Made from Schedule.words by `make words`: never edited.

/// 衔接关系 · That a task begins only after another is done, with working days between them.
public struct WorkLink: Record, Equatable {
  /// 前置任务 · The id of the task of the same plan that comes before.
  public var task: String = ""
  /// 间隔工作日 · Working days that must lie between, -36,600…36,600; negative for an overlap, 0 where it is left out.
  public var lag: Int32 = 0

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(_ task: String, lag: Int32 = 0) {
    self.task = task
    self.lag = lag
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    lag = try fields.usual("lag", 0)
    task = try fields.required("task")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    if lag != 0 { writer.name("lag"); lag.write(to: &writer) }
    writer.name("task"); writer.freeText(task)
  }
}

/// 任务 · A task of a backward schedule.
public struct WorkTask: Record, Equatable {
  /// 任务编号 · Its short name, which no other task of the plan has, 1…64 bytes.
  public var id: String = ""
  /// 工期 · How long it takes, 1…36,600 working days, or calendar days where it says so; 0 for a milestone only.
  public var days: Int32 = 0
  /// 任务名称 · Its name, at most 512 bytes; may be left empty.
  public var name: String = ""
  /// 前置关系 · What comes before it; empty where it waits for nothing.
  public var after: [WorkLink] = []
  /// 按自然日计 · Whether the days are calendar days; working days where it is left out.
  public var calendarDays: Bool = false
  /// 里程碑 · Whether it is a moment that takes no time and shares the day of what it closes.
  public var milestone: Bool = false
  /// 最早开工日 · A day before which it cannot begin; left out where there is none.
  public var notBefore: Day? = nil
  /// 要求完成日 · A day by which it must be done, besides the finish of the plan; left out where there is none.
  public var by: Day? = nil
  /// 实际开工日 · The day it began; left out while it has not.
  public var started: Day? = nil
  /// 实际完成日 · The day it was done, not before the day it began; left out while it is not.
  public var finished: Day? = nil

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(_ id: String, days: Int32 = 0, name: String = "", after: [WorkLink] = [], calendarDays: Bool = false, milestone: Bool = false, notBefore: Day? = nil, by: Day? = nil, started: Day? = nil, finished: Day? = nil) {
    self.id = id
    self.days = days
    self.name = name
    self.after = after
    self.calendarDays = calendarDays
    self.milestone = milestone
    self.notBefore = notBefore
    self.by = by
    self.started = started
    self.finished = finished
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    after = try fields.list("after")
    by = try fields.optional("by")
    calendarDays = try fields.usual("calendarDays", false)
    days = try fields.usual("days", 0)
    finished = try fields.optional("finished")
    id = try fields.required("id")
    milestone = try fields.usual("milestone", false)
    name = try fields.usual("name", "")
    notBefore = try fields.optional("notBefore")
    started = try fields.optional("started")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    if !after.isEmpty { writer.name("after"); after.write(to: &writer) }
    if let value = by { writer.name("by"); value.write(to: &writer) }
    if calendarDays { writer.name("calendarDays"); calendarDays.write(to: &writer) }
    if days != 0 { writer.name("days"); days.write(to: &writer) }
    if let value = finished { writer.name("finished"); value.write(to: &writer) }
    writer.name("id"); id.write(to: &writer)
    if milestone { writer.name("milestone"); milestone.write(to: &writer) }
    if !name.isEmpty { writer.name("name"); writer.freeText(name) }
    if let value = notBefore { writer.name("notBefore"); value.write(to: &writer) }
    if let value = started { writer.name("started"); value.write(to: &writer) }
  }
}

/// 倒排工期 · A backward schedule: tasks that must all be done by a day.
public struct WorkPlan: Record, Equatable {
  /// 起始日 · The day from which work can be done.
  public var start: Day = Day(0)
  /// 要求完成日 · The day by which all of it must be done, not before the start.
  public var finish: Day = Day(0)
  /// 任务 · The tasks in the order they are listed, 1…10,000, whose links form no circle.
  public var tasks: [WorkTask] = []

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(start: Day, finish: Day, tasks: [WorkTask] = []) {
    self.start = start
    self.finish = finish
    self.tasks = tasks
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    finish = try fields.required("finish")
    start = try fields.required("start")
    tasks = try fields.list("tasks")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    writer.name("finish"); finish.write(to: &writer)
    writer.name("start"); start.write(to: &writer)
    if !tasks.isEmpty { writer.name("tasks"); tasks.write(to: &writer) }
  }
}

/// 任务日期 · What the dates of a task come to.
public struct WorkDates: Record, Equatable {
  /// 任务编号 · The id of the task.
  public var id: String = ""
  /// 最早开工日 · The earliest day it can begin by today's facts, or the day it began.
  public var earliestStart: Day = Day(0)
  /// 最早完成日 · The earliest day it can be done by today's facts, or the day it was done: the forecast.
  public var earliestFinish: Day = Day(0)
  /// 最晚开工日 · The latest day it may begin without making the plan late.
  public var latestStart: Day = Day(0)
  /// 最晚完成日 · The latest day it may be done without making the plan late.
  public var latestFinish: Day = Day(0)
  /// 总时差 · Working days from the earliest to the latest start; negative where it is too late already.
  public var slack: Int32 = 0
  /// 关键任务 · Whether no open task has less slack, so that a day lost on it is lost for all.
  public var critical: Bool = false
  /// 滞后 · Whether it is behind: not begun after its latest start, or forecast beyond its latest finish.
  public var late: Bool = false

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(id: String, earliestStart: Day, earliestFinish: Day, latestStart: Day, latestFinish: Day, slack: Int32, critical: Bool = false, late: Bool = false) {
    self.id = id
    self.earliestStart = earliestStart
    self.earliestFinish = earliestFinish
    self.latestStart = latestStart
    self.latestFinish = latestFinish
    self.slack = slack
    self.critical = critical
    self.late = late
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    critical = try fields.usual("critical", false)
    earliestFinish = try fields.required("earliestFinish")
    earliestStart = try fields.required("earliestStart")
    id = try fields.required("id")
    late = try fields.usual("late", false)
    latestFinish = try fields.required("latestFinish")
    latestStart = try fields.required("latestStart")
    slack = try fields.required("slack")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    if critical { writer.name("critical"); critical.write(to: &writer) }
    writer.name("earliestFinish"); earliestFinish.write(to: &writer)
    writer.name("earliestStart"); earliestStart.write(to: &writer)
    writer.name("id"); id.write(to: &writer)
    if late { writer.name("late"); late.write(to: &writer) }
    writer.name("latestFinish"); latestFinish.write(to: &writer)
    writer.name("latestStart"); latestStart.write(to: &writer)
    writer.name("slack"); slack.write(to: &writer)
  }
}

/// 工期推算 · A backward schedule worked out on a day.
public struct WorkSchedule: Record, Equatable {
  /// 任务日期 · The dates of the tasks, in the order of the plan.
  public var tasks: [WorkDates] = []
  /// 关键路径 · The ids of the critical path, from its first task to its last; empty where all is done.
  public var critical: [String] = []
  /// 可按期完成 · Whether everything that is still to be done can be done in time.
  public var feasible: Bool = false
  /// 致滞任务链 · Where it cannot, the ids of the chain of tasks that makes it so; empty otherwise.
  public var chain: [String] = []
  /// 预计完成日 · The day by which all will be done, by today's facts.
  public var forecast: Day = Day(0)
  /// 预计偏差 · Working days from the required finish to the forecast; negative where it is earlier.
  public var slip: Int32 = 0
  /// 期限暂定 · Whether a day beyond the last holiday notice was looked at, so that dates may still move.
  public var provisional: Bool = false

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(tasks: [WorkDates] = [], critical: [String] = [], feasible: Bool, chain: [String] = [], forecast: Day, slip: Int32, provisional: Bool = false) {
    self.tasks = tasks
    self.critical = critical
    self.feasible = feasible
    self.chain = chain
    self.forecast = forecast
    self.slip = slip
    self.provisional = provisional
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    chain = try fields.list("chain")
    critical = try fields.list("critical")
    feasible = try fields.required("feasible")
    forecast = try fields.required("forecast")
    provisional = try fields.usual("provisional", false)
    slip = try fields.required("slip")
    tasks = try fields.list("tasks")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    if !chain.isEmpty { writer.name("chain"); writer.freeText(chain) }
    if !critical.isEmpty { writer.name("critical"); writer.freeText(critical) }
    writer.name("feasible"); feasible.write(to: &writer)
    writer.name("forecast"); forecast.write(to: &writer)
    if provisional { writer.name("provisional"); provisional.write(to: &writer) }
    writer.name("slip"); slip.write(to: &writer)
    if !tasks.isEmpty { writer.name("tasks"); tasks.write(to: &writer) }
  }
}

/// The text this file is made from.
package enum ScheduleWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    form HalfMonth  HalfMonth  半月  A half-month, such as 2012-09-1.  {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[12]$"}  .epoch
    record WorkLink  衔接关系  That a task begins only after another is done, with working days between them.
     _ task  text  前置任务  The id of the task of the same plan that comes before.
     lag  count = 0  间隔工作日  Working days that must lie between, -36,600…36,600; negative for an overlap, 0 where it is left out.
    record WorkTask  任务  A task of a backward schedule.
     _ id  text  任务编号  Its short name, which no other task of the plan has, 1…64 bytes.
     days  count = 0  工期  How long it takes, 1…36,600 working days, or calendar days where it says so; 0 for a milestone only.
     name  text = ""  任务名称  Its name, at most 512 bytes; may be left empty.
     after  [WorkLink]  前置关系  What comes before it; empty where it waits for nothing.
     calendarDays  flag  按自然日计  Whether the days are calendar days; working days where it is left out.
     milestone  flag  里程碑  Whether it is a moment that takes no time and shares the day of what it closes.
     notBefore  day?  最早开工日  A day before which it cannot begin; left out where there is none.
     by  day?  要求完成日  A day by which it must be done, besides the finish of the plan; left out where there is none.
     started  day?  实际开工日  The day it began; left out while it has not.
     finished  day?  实际完成日  The day it was done, not before the day it began; left out while it is not.
    record WorkPlan  倒排工期  A backward schedule: tasks that must all be done by a day.
     start  day  起始日  The day from which work can be done.
     finish  day  要求完成日  The day by which all of it must be done, not before the start.
     tasks  [WorkTask]  任务  The tasks in the order they are listed, 1…10,000, whose links form no circle.
    record WorkDates  任务日期  What the dates of a task come to.
     id  text  任务编号  The id of the task.
     earliestStart  day  最早开工日  The earliest day it can begin by today's facts, or the day it began.
     earliestFinish  day  最早完成日  The earliest day it can be done by today's facts, or the day it was done: the forecast.
     latestStart  day  最晚开工日  The latest day it may begin without making the plan late.
     latestFinish  day  最晚完成日  The latest day it may be done without making the plan late.
     slack  count  总时差  Working days from the earliest to the latest start; negative where it is too late already.
     critical  flag  关键任务  Whether no open task has less slack, so that a day lost on it is lost for all.
     late  flag  滞后  Whether it is behind: not begun after its latest start, or forecast beyond its latest finish.
    record WorkSchedule  工期推算  A backward schedule worked out on a day.
     tasks  [WorkDates]  任务日期  The dates of the tasks, in the order of the plan.
     critical  [text]  关键路径  The ids of the critical path, from its first task to its last; empty where all is done.
     feasible  flag!  可按期完成  Whether everything that is still to be done can be done in time.
     chain  [text]  致滞任务链  Where it cannot, the ids of the chain of tasks that makes it so; empty otherwise.
     forecast  day  预计完成日  The day by which all will be done, by today's facts.
     slip  count  预计偏差  Working days from the required finish to the forecast; negative where it is earlier.
     provisional  flag  期限暂定  Whether a day beyond the last holiday notice was looked at, so that dates may still move.
    """#
}
