/// What is counted of stages of joint approval (并联审批统计项), on the day it happened.
extension JointStages {
  /// A count of stages (统计项).
  public enum Count: String, Hashable, Sendable, CaseIterable {
    /// Handed in 收件, accepted 受理, refused 不予审批, withdrawn 撤回.
    case received, accepted, refused, withdrawn
    /// Concluded 审结, and of these in time 按时.
    case concluded, onTime
    /// Working days that the concluded took, and that their limits come to one after another.
    case actual, serial
    /// Delivered 送达.
    case delivered
    /// Of a department: branches that were decided in concluded stages 办结事项, of these in time 按时, and the working days
    /// of their limits and of their clocks.
    case branches, branchesOnTime, branchLimits, branchDays
  }
}

extension JointStages.Table {
  /// The kinds of measures that it is made from.
  static let families = [Measure.stage(.branches), .fault(.l1)].map(\.family)

  /// The table of a period, from its counters: by lead and by department, in the order of the codes.
  init(_ period: ReportPeriod, facts: [Fact]) {
    self.init()
    (from, through) = (period.from, period.through)
    var rows: [String: JointStages.Row] = [:]
    var times: [FaultRule: Int64] = [:]
    var departments: [String: JointStages.DepartmentRow] = [:]
    for fact in facts {
      switch fact.key.measure {
      case .stage(let count) where count.isOfDepartments:
        let unit = fact.key.unit
        departments[unit, default: JointStages.DepartmentRow(unit: unit)].add(count, fact.value)
      case .stage(let count):
        rows[fact.key.unit, default: JointStages.Row(unit: fact.key.unit)].add(count, fact.value)
        total.add(count, fact.value)
      case .fault(let rule) where rule.isOfStages: times[rule, default: 0] &+= fact.value
      default: continue
      }
    }
    self.rows = rows.values.sorted { $0.unit.utf8.lexicographicallyPrecedes($1.unit.utf8) }
    self.departments = departments.values.sorted {
      $0.unit.utf8.lexicographicallyPrecedes($1.unit.utf8)
    }
    faults = FaultRule.allCases.compactMap { rule in
      times[rule].map { JointStages.Breach(rule: rule, times: $0) }
    }
  }
}

extension JointStages.Row {
  fileprivate mutating func add(_ count: JointStages.Count, _ value: Int64) {
    switch count {
    case .received: received &+= value
    case .accepted: accepted &+= value
    case .refused: refused &+= value
    case .withdrawn: withdrawn &+= value
    case .concluded: concluded &+= value
    case .onTime: onTime &+= value
    case .delivered: delivered &+= value
    case .actual: actual &+= value
    case .serial: serial &+= value
    case .branches, .branchesOnTime, .branchLimits, .branchDays: return
    }
    saved = serial &- actual
  }
}

extension JointStages.Count {
  /// Whether it counts branches at their departments, and not stages at their leads.
  var isOfDepartments: Bool {
    switch self {
    case .branches, .branchesOnTime, .branchLimits, .branchDays: true
    case .received, .accepted, .refused, .withdrawn, .concluded, .onTime, .actual, .serial,
      .delivered:
      false
    }
  }
}

extension JointStages.DepartmentRow {
  fileprivate mutating func add(_ count: JointStages.Count, _ value: Int64) {
    switch count {
    case .branches: branches &+= value
    case .branchesOnTime: onTime &+= value
    case .branchLimits: limit &+= value
    case .branchDays: used &+= value
    case .received, .accepted, .refused, .withdrawn, .concluded, .onTime, .actual, .serial,
      .delivered:
      return
    }
    saved = limit &- used
  }
}
