/// That a task begins after another is done (衔接关系): finish to start, with a lag.
public struct WorkLink: Record, Equatable {
  /// The task that comes before.
  public var task = ""
  /// Working days that must lie between; negative for an overlap.
  public var lag: Int32 = 0

  /// A record to read into or to fill.
  public init() {}
  /// After `task`.
  public init(_ task: String, lag: Int32 = 0) {
    self.task = task
    self.lag = lag
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("lag", &lag, 0)
    try visitor.required("task", &task)
  }
}

/// A task of a backward schedule (任务).
public struct WorkTask: Record, Equatable {
  /// Its short name within the plan.
  public var id = ""
  /// Its name.
  public var name = ""
  /// How long it takes: working days 1…36,600; 0 for a milestone.
  public var days: Int32 = 0
  /// Whether the days are calendar days.
  public var calendarDays = false
  /// Whether it is a moment and takes no time 里程碑.
  public var milestone = false
  /// What comes before it.
  public var after: [WorkLink] = []
  /// A day before which it cannot begin.
  public var notBefore: Day?
  /// A day by which it must be done.
  public var by: Day?
  /// The day it began.
  public var started: Day?
  /// The day it was done.
  public var finished: Day?

  /// A record to read into or to fill.
  public init() {}
  /// The task `id` of `days` working days.
  public init(_ id: String, days: Int32 = 0, name: String = "", after: [WorkLink] = []) {
    self.id = id
    self.days = days
    self.name = name
    self.after = after
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("after", &after)
    try visitor.optional("by", &by)
    try visitor.defaulted("calendarDays", &calendarDays, false)
    try visitor.defaulted("days", &days, 0)
    try visitor.optional("finished", &finished)
    try visitor.required("id", &id)
    try visitor.defaulted("milestone", &milestone, false)
    try visitor.defaulted("name", &name, "")
    try visitor.optional("notBefore", &notBefore)
    try visitor.optional("started", &started)
  }
}

/// A backward schedule (倒排工期): DOMAIN §5.3.
public struct WorkPlan: Record, Equatable {
  /// The day from which work can be done.
  public var start = Day(0)
  /// The day by which all of it must be done.
  public var finish = Day(0)
  /// The tasks, in the order they are listed.
  public var tasks: [WorkTask] = []

  /// A record to read into or to fill.
  public init() {}
  /// Done by `finish`.
  public init(start: Day, finish: Day, tasks: [WorkTask] = []) {
    self.start = start
    self.finish = finish
    self.tasks = tasks
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("finish", &finish)
    try visitor.required("start", &start)
    try visitor.list("tasks", &tasks)
  }
}

/// What a task's dates come to.
public struct WorkDates: Record, Equatable {
  /// The task.
  public var id = ""
  /// The earliest day it can begin, by today's facts.
  public var earliestStart = Day(0)
  /// The earliest day it can be done: the forecast.
  public var earliestFinish = Day(0)
  /// The latest day it may begin.
  public var latestStart = Day(0)
  /// The latest day it may be done.
  public var latestFinish = Day(0)
  /// Working days between the two starts; negative where it is too late.
  public var slack: Int32 = 0
  /// Whether nothing is left to lose on it 关键.
  public var critical = false
  /// Whether it is behind 滞后: not begun after its latest start, or forecast beyond its latest finish.
  public var late = false

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("critical", &critical, false)
    try visitor.required("earliestFinish", &earliestFinish)
    try visitor.required("earliestStart", &earliestStart)
    try visitor.required("id", &id)
    try visitor.defaulted("late", &late, false)
    try visitor.required("latestFinish", &latestFinish)
    try visitor.required("latestStart", &latestStart)
    try visitor.required("slack", &slack)
  }
}

/// A backward schedule worked out.
public struct WorkSchedule: Record, Equatable {
  /// The tasks, in the order of the plan.
  public var tasks: [WorkDates] = []
  /// The critical path, from its first task to its last.
  public var critical: [String] = []
  /// Whether it can still be done in time.
  public var feasible = false
  /// Where it cannot: the chain of tasks that makes it so.
  public var chain: [String] = []
  /// The day by which all will be done, by today's facts.
  public var forecast = Day(0)
  /// Working days from the required finish to the forecast; negative where earlier.
  public var slip: Int32 = 0
  /// Whether a day beyond the last holiday notice was looked at.
  public var provisional = false

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("chain", &chain)
    try visitor.list("critical", &critical)
    try visitor.required("feasible", &feasible)
    try visitor.required("forecast", &forecast)
    try visitor.defaulted("provisional", &provisional, false)
    try visitor.required("slip", &slip)
    try visitor.list("tasks", &tasks)
  }
}
