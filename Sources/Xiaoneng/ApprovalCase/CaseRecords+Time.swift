/// A time ran out, and what followed.
public struct Lapse: Record, Equatable {
  /// The last day.
  public var due = Day(0)
  /// How the case was closed by it.
  public var closes: ClosingCode?

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.optional("closes", &closes)
    try visitor.required("due", &due)
  }
}

/// A rule of supervision was broken (监察发现).
public struct FaultFinding: Record, Equatable {
  /// The rule.
  public var rule: FaultRule = .e1
  /// How heavy.
  public var severity: FaultRule.Class = .yellow
  /// The day it was broken.
  public var day = Day(0)
  /// The day it was due, where the rule is a limit.
  public var due: Day?
  /// The step, where it is one step's.
  public var step = ""
  /// The number found, where the rule counts.
  public var count: Int64?

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.optional("count", &count)
    try visitor.required("day", &day)
    try visitor.optional("due", &due)
    try visitor.required("rule", &rule)
    try visitor.required("severity", &severity)
    try visitor.defaulted("step", &step, "")
  }
}
