/// A case that another system has handled (历史办件): the facts, as that system has them.
public struct PastCase: Record, Equatable {
  /// The log or system.
  public var source = ""
  /// The item's code in the register, where there is one.
  public var item = ""
  /// The department, as the source names it.
  public var unit = ""
  /// The channel, as the source names it.
  public var channel = ""
  /// The commitment to who was responsible and who did the steps; filled in.
  public var people: Digest?
  /// Who was responsible: personal, in commands only.
  public var responsibleName = ""
  /// The local day of submission.
  public var submitted = Day(0)
  /// The moment of submission.
  public var submittedAt: Instant?
  /// The local day of closing; nil while open.
  public var closed: Day?
  /// The moment of closing.
  public var closedAt: Instant?
  /// The promise: a fixed date or a limit.
  public var promised: Budget?
  /// The limit of the law: a fixed date or a limit.
  public var statutory: Budget?
  /// The promised day; filled in.
  public var promisedDue: Day?
  /// The day of the law; filled in.
  public var statutoryDue: Day?
  /// Working days from submission to closing; filled in.
  public var elapsed: Int32?
  /// Working days from submission to the promised day; filled in.
  public var promisedDays: Int32?
  /// Working days from submission to the day of the law; filled in.
  public var statutoryDays: Int32?
  /// Steps with time and person.
  public var steps: [PastStep] = []
  /// What is doubtful about the data, such as `E7`.
  public var doubts: [String] = []

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("channel", &channel, "")
    try visitor.optional("closed", &closed)
    try visitor.optional("closedAt", &closedAt)
    try visitor.list("doubts", &doubts)
    try visitor.optional("elapsed", &elapsed)
    try visitor.defaulted("item", &item, "")
    try visitor.optional("people", &people)
    try visitor.optional("promised", &promised)
    try visitor.optional("promisedDays", &promisedDays)
    try visitor.optional("promisedDue", &promisedDue)
    try visitor.defaulted("responsibleName", &responsibleName, "")
    try visitor.required("source", &source)
    try visitor.optional("statutory", &statutory)
    try visitor.optional("statutoryDays", &statutoryDays)
    try visitor.optional("statutoryDue", &statutoryDue)
    try visitor.list("steps", &steps)
    try visitor.required("submitted", &submitted)
    try visitor.optional("submittedAt", &submittedAt)
    try visitor.defaulted("unit", &unit, "")
  }
}

/// One step of a past case.
public struct PastStep: Record, Equatable {
  /// The step's name.
  public var name = ""
  /// When.
  public var at: Instant?
  /// By whom, as the source names them: personal, in commands only.
  public var by = ""

  /// A record to read into or to fill.
  public init() {}
  /// The step `name`.
  public init(_ name: String, at: Instant? = nil, by: String = "") {
    self.name = name
    self.at = at
    self.by = by
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.optional("at", &at)
    try visitor.defaulted("by", &by, "")
    try visitor.required("name", &name)
  }
}
