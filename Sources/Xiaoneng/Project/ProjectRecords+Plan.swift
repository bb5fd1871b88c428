/// A target, broken down layer by layer (目标分解).
public struct ProjectTarget: Record, Equatable {
  /// Its short name within the tree.
  public var id = ""
  /// The target it is a part of; empty at the top.
  public var parent = ""
  /// What is to be reached.
  public var name = ""
  /// The unit that owes it; the responsible unit where empty.
  public var unit = ""
  /// The officer who owes it.
  public var officer = ""
  /// What it is measured in, such as 亩 or 公里; empty where it is not counted.
  public var measure = ""
  /// How much, in thousandths of the measure.
  public var quantity: Int64 = 0
  /// By when.
  public var by = Day(0)

  /// A record to read into or to fill.
  public init() {}
  /// The target `id`.
  public init(
    _ id: String, parent: String = "", name: String, unit: String = "", measure: String = "",
    quantity: Int64 = 0, by: Day
  ) {
    self.id = id
    self.parent = parent
    self.name = name
    self.unit = unit
    self.measure = measure
    self.quantity = quantity
    self.by = by
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("by", &by)
    try visitor.required("id", &id)
    try visitor.defaulted("measure", &measure, "")
    try visitor.required("name", &name)
    try visitor.defaulted("officer", &officer, "")
    try visitor.defaulted("parent", &parent, "")
    try visitor.defaulted("quantity", &quantity, 0)
    try visitor.defaulted("unit", &unit, "")
  }
}

/// The tree of targets (目标任务分解表): parts in the same measure add up to the whole.
public struct TargetTree: Record, Equatable {
  /// The targets.
  public var targets: [ProjectTarget] = []
  /// Why it changes.
  public var reason = ""

  /// A record to read into or to fill.
  public init() {}
  /// `targets`.
  public init(_ targets: [ProjectTarget], reason: String = "") {
    self.targets = targets
    self.reason = reason
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("reason", &reason, "")
    try visitor.required("targets", &targets)
  }
}

/// A part of the investment planned (投资计划分期).
public struct InvestmentShare: Record, Equatable {
  /// The day by which it is to be spent.
  public var through = Day(0)
  /// How much, in fen.
  public var amount: Int64 = 0

  /// A record to read into or to fill.
  public init() {}
  /// `amount` by `through`.
  public init(through: Day, amount: Int64) {
    self.through = through
    self.amount = amount
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("amount", &amount)
    try visitor.required("through", &through)
  }
}

/// The investment plan (投资计划): its parts add up to the whole.
public struct InvestmentPlan: Record, Equatable {
  /// The whole, in fen.
  public var total: Int64 = 0
  /// The parts, in the order of their days.
  public var shares: [InvestmentShare] = []
  /// Why it changes.
  public var reason = ""

  /// A record to read into or to fill.
  public init() {}
  /// `shares` of `total`.
  public init(total: Int64, shares: [InvestmentShare], reason: String = "") {
    self.total = total
    self.shares = shares
    self.reason = reason
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("reason", &reason, "")
    try visitor.required("shares", &shares)
    try visitor.required("total", &total)
  }
}

/// A backward schedule handed in for approval (报送倒排工期计划).
public struct PlanSubmission: Record, Equatable {
  /// The schedule, without facts.
  public var plan = WorkPlan()
  /// Why it changes.
  public var reason = ""
  /// Its version; said by the engine.
  public var version: Int32?
  /// Who handed it in; said by the engine.
  public var by: String?

  /// A record to read into or to fill.
  public init() {}
  /// `plan`.
  public init(_ plan: WorkPlan, reason: String = "") {
    self.plan = plan
    self.reason = reason
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.optional("by", &by)
    try visitor.required("plan", &plan)
    try visitor.defaulted("reason", &reason, "")
    try visitor.optional("version", &version)
  }
}

/// A schedule is approved (批准工期计划): it is the current one from now on.
public struct PlanApproval: Record, Equatable {
  /// Which.
  public var version: Int32 = 0
  /// The document that approves it.
  public var document = ""

  /// A record to read into or to fill.
  public init() {}
  /// Version `version`.
  public init(_ version: Int32, document: String = "") {
    self.version = version
    self.document = document
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("document", &document, "")
    try visitor.required("version", &version)
  }
}

/// A schedule is sent back (退回工期计划).
public struct PlanRejection: Record, Equatable {
  /// Which.
  public var version: Int32 = 0
  /// Why.
  public var reason = ""

  /// A record to read into or to fill.
  public init() {}
  /// Version `version`.
  public init(_ version: Int32, reason: String) {
    self.version = version
    self.reason = reason
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("reason", &reason)
    try visitor.required("version", &version)
  }
}

/// When a task began and was done (任务进展).
public struct TaskFact: Record, Equatable {
  /// Which task of the schedule.
  public var task = ""
  /// The day it began; nil: not begun.
  public var started: Day?
  /// The day it was done; nil: not done.
  public var finished: Day?

  /// A record to read into or to fill.
  public init() {}
  /// What is known of `task`.
  public init(_ task: String, started: Day? = nil, finished: Day? = nil) {
    self.task = task
    self.started = started
    self.finished = finished
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.optional("finished", &finished)
    try visitor.optional("started", &started)
    try visitor.required("task", &task)
  }
}

/// What is known of tasks (登记任务进展).
public struct TaskFacts: Record, Equatable {
  /// The facts.
  public var facts: [TaskFact] = []
  /// Why facts told before are taken back.
  public var reason = ""

  /// A record to read into or to fill.
  public init() {}
  /// `facts`.
  public init(_ facts: [TaskFact], reason: String = "") {
    self.facts = facts
    self.reason = reason
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("facts", &facts)
    try visitor.defaulted("reason", &reason, "")
  }
}
