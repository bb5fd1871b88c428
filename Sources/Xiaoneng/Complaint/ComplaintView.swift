/// Which complaints to list.
public struct ComplaintFilter: Record, Equatable {
  /// Only those about this unit.
  public var unit = ""
  /// Only those of this category.
  public var category = ""
  /// Only those in this phase.
  public var phase = ""
  /// Only those numbered after this one.
  public var after = ""
  /// At most so many, 1…1000.
  public var limit: Int32 = 100

  /// A record to read into or to fill.
  public init() {}
  /// Complaints that match.
  public init(
    unit: String = "", category: String = "", phase: String = "", after: String = "",
    limit: Int32 = 100
  ) {
    self.unit = unit
    self.category = category
    self.phase = phase
    self.after = after
    self.limit = limit
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("after", &after, "")
    try visitor.defaulted("category", &category, "")
    try visitor.defaulted("limit", &limit, 100)
    try visitor.defaulted("phase", &phase, "")
    try visitor.defaulted("unit", &unit, "")
  }
}

/// A complaint as the viewer may see it: never with the complainant's identity.
public struct ComplaintView: Record, Equatable {
  /// Its number.
  public var number = ""
  /// An efficiency complaint or a hotline ticket.
  public var kind: ComplaintKind = .efficiency
  /// The phase.
  public var phase = ""
  /// The phase in Chinese.
  public var phaseChinese = ""
  /// The category's code.
  public var category = ""
  /// The category.
  public var categoryChinese = ""
  /// How it came in.
  public var channel = ""
  /// Real name, confidential or anonymous.
  public var identity = ""
  /// The unit complained about.
  public var unit = ""
  /// Officers complained about.
  public var persons: [String] = []
  /// The case or project it concerns.
  public var concerns: DossierKey?
  /// The day it was received.
  public var received = Day(0)
  /// The day it was accepted.
  public var accepted: Day?
  /// 自办/交办/转办/督办.
  public var mode = ""
  /// The unit that looks into it.
  public var handledBy = ""
  /// Who looks into it.
  public var officers: [String] = []
  /// The last day for closing it.
  public var due: Day?
  /// Days left, of the kind the limit counts in.
  public var remaining: Int32?
  /// Its light.
  public var light: Light = .grey
  /// The finding.
  public var finding: ComplaintFinding?
  /// The finding in Chinese.
  public var findingChinese = ""
  /// The day it was closed.
  public var closed: Day?
  /// The day of the reply.
  public var replied: Day?
  /// Explanations asked of the unit.
  public var explanations: [ExplanationView] = []
  /// How many pieces of evidence there are.
  public var evidence: Int32 = 0
  /// The review that runs or was answered.
  public var review = ""
  /// Rules broken.
  public var faults: [FaultRule] = []
  /// Whether it was investigated again.
  public var reopened = false
  /// Whether retaliation was reported.
  public var urgent = false
  /// Whether it is under special attention 督办.
  public var supervised = false
  /// Whether nothing may be erased.
  public var held = false
  /// The complaint it is joined to.
  public var first: DossierKey?
  /// Complaints joined to it.
  public var joined: [DossierKey] = []
  /// The published result.
  public var summary = ""

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.optional("accepted", &accepted)
    try visitor.required("category", &category)
    try visitor.defaulted("categoryChinese", &categoryChinese, "")
    try visitor.defaulted("channel", &channel, "")
    try visitor.optional("closed", &closed)
    try visitor.optional("concerns", &concerns)
    try visitor.optional("due", &due)
    try visitor.defaulted("evidence", &evidence, 0)
    try visitor.list("explanations", &explanations)
    try visitor.list("faults", &faults)
    try visitor.optional("finding", &finding)
    try visitor.defaulted("findingChinese", &findingChinese, "")
    try visitor.optional("first", &first)
    try visitor.defaulted("handledBy", &handledBy, "")
    try visitor.defaulted("held", &held, false)
    try visitor.defaulted("identity", &identity, "")
    try visitor.list("joined", &joined)
    try visitor.required("kind", &kind)
    try visitor.required("light", &light)
    try visitor.defaulted("mode", &mode, "")
    try visitor.required("number", &number)
    try visitor.list("officers", &officers)
    try visitor.list("persons", &persons)
    try visitor.required("phase", &phase)
    try visitor.required("phaseChinese", &phaseChinese)
    try visitor.required("received", &received)
    try visitor.optional("remaining", &remaining)
    try visitor.defaulted("reopened", &reopened, false)
    try visitor.optional("replied", &replied)
    try visitor.defaulted("review", &review, "")
    try visitor.defaulted("summary", &summary, "")
    try visitor.defaulted("supervised", &supervised, false)
    try visitor.defaulted("unit", &unit, "")
    try visitor.defaulted("urgent", &urgent, false)
  }
}

/// An explanation that was asked for.
public struct ExplanationView: Record, Equatable {
  /// Its number.
  public var number: Int32 = 0
  /// The last day.
  public var replyBy = Day(0)
  /// Whether it came.
  public var answered = false
  /// What was asked.
  public var question = ""

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("answered", &answered)
    try visitor.required("number", &number)
    try visitor.required("question", &question)
    try visitor.required("replyBy", &replyBy)
  }
}

/// Complaints.
public struct ComplaintList: Record, Equatable {
  /// The complaints.
  public var complaints: [ComplaintView] = []
  /// Whether there are more.
  public var more = false

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("complaints", &complaints)
    try visitor.defaulted("more", &more, false)
  }
}

/// A published result.
public struct PublishedComplaint: Record, Equatable {
  /// Its number.
  public var number = ""
  /// The category's code.
  public var category = ""
  /// The category.
  public var categoryChinese = ""
  /// The unit.
  public var unit = ""
  /// The day it was closed.
  public var closed = Day(0)
  /// The finding.
  public var finding: ComplaintFinding = .unverifiable
  /// The finding in Chinese.
  public var findingChinese = ""
  /// The result.
  public var summary = ""
  /// Whether it was corrected after it was published.
  public var corrected = false

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("category", &category)
    try visitor.defaulted("categoryChinese", &categoryChinese, "")
    try visitor.required("closed", &closed)
    try visitor.defaulted("corrected", &corrected, false)
    try visitor.required("finding", &finding)
    try visitor.defaulted("findingChinese", &findingChinese, "")
    try visitor.required("number", &number)
    try visitor.required("summary", &summary)
    try visitor.defaulted("unit", &unit, "")
  }
}

/// Published results.
public struct PublishedList: Record, Equatable {
  /// The results, by day of closing.
  public var complaints: [PublishedComplaint] = []
  /// Whether there are more.
  public var more = false

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("complaints", &complaints)
    try visitor.defaulted("more", &more, false)
  }
}
