/// A key project as the viewer may see it: a leader's one page.
public struct ProjectView: Record, Equatable {
  /// Its number.
  public var number = ""
  /// Its name.
  public var name = ""
  /// What kind of project it is.
  public var category = ""
  /// The national code.
  public var code = ""
  /// Where.
  public var place = ""
  /// The owner.
  public var owner = ""
  /// The phase.
  public var phase = ""
  /// The phase in Chinese.
  public var phaseChinese = ""
  /// How far it has come.
  public var stage: ProjectStage = .preparation
  /// The responsible unit.
  public var unit = ""
  /// Its name.
  public var unitName = ""
  /// The leader in charge.
  public var leader = ""
  /// The team.
  public var team: ProjectTeam?
  /// Who follows it to the end.
  public var tracker = ""
  /// The day it was put on the list.
  public var registered = Day(0)
  /// The first day on which work could be done.
  public var start = Day(0)
  /// The day by which it must be complete.
  public var finish = Day(0)
  /// Whether its approvals go through the green channel.
  public var greenChannel = false
  /// The whole investment, in fen.
  public var investment: Int64 = 0
  /// Invested so far, in fen.
  public var invested: Int64 = 0
  /// Planned so far, in fen.
  public var investmentPlanned: Int64 = 0
  /// Progress as last reported, in basis points.
  public var progress: Int32 = 0
  /// Progress planned so far, in basis points.
  public var planned: Int32 = 0
  /// The light.
  public var light: ProjectLight = .grey
  /// The light in Chinese.
  public var lightChinese = ""
  /// What it is judged by.
  public var readings: [LightReading] = []
  /// The six ones.
  public var sixOnes: [OneVerdict] = []
  /// When it will be done, by the facts.
  public var forecast: Day?
  /// Working days from the required finish to it.
  public var slip: Int32?
  /// The critical path.
  public var critical: [String] = []
  /// Tasks that are behind.
  public var late: [String] = []
  /// The schedule in force; 0 for none.
  public var planVersion: Int32 = 0
  /// The day it was approved.
  public var planApproved: Day?
  /// The version that waits for approval.
  public var planPending: Int32?
  /// Half-month reports so far.
  public var reports = ReportTally()
  /// The newest report.
  public var lastReport: HalfMonth?
  /// The next report.
  public var nextReport: HalfMonth?
  /// The day it is due.
  public var nextReportDue: Day?
  /// Rungs that were reached.
  public var urgings: [UrgingView] = []
  /// Problems and decisions.
  public var problems: [ProblemView] = []
  /// Listed for supervision.
  public var listing: ListingView?
  /// Cards that were handed out.
  public var cards: [CardView] = []
  /// Documents in the archive.
  public var documents: Int32 = 0
  /// What a finished project must hold and this one lacks.
  public var archiveMissing: [ArchiveKind] = []
  /// Its approval cases.
  public var cases: [ProjectCaseView] = []
  /// Site visits.
  public var visits: Int32 = 0
  /// Meetings.
  public var meetings: Int32 = 0
  /// Targets, layer by layer.
  public var targets: [ProjectTarget] = []
  /// The day it was complete.
  public var completed: Day?
  /// The day its ledger was closed.
  public var closed: Day?
  /// The moment of which this tells, where it is not now.
  public var asOf: Instant?

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("archiveMissing", &archiveMissing)
    try visitor.optional("asOf", &asOf)
    try visitor.list("cards", &cards)
    try visitor.list("cases", &cases)
    try visitor.defaulted("category", &category, "")
    try visitor.optional("closed", &closed)
    try visitor.defaulted("code", &code, "")
    try visitor.optional("completed", &completed)
    try visitor.list("critical", &critical)
    try visitor.required("documents", &documents)
    try visitor.required("finish", &finish)
    try visitor.optional("forecast", &forecast)
    try visitor.defaulted("greenChannel", &greenChannel, false)
    try visitor.required("invested", &invested)
    try visitor.required("investment", &investment)
    try visitor.required("investmentPlanned", &investmentPlanned)
    try visitor.optional("lastReport", &lastReport)
    try visitor.list("late", &late)
    try visitor.required("leader", &leader)
    try visitor.required("light", &light)
    try visitor.required("lightChinese", &lightChinese)
    try visitor.optional("listing", &listing)
    try visitor.defaulted("meetings", &meetings, 0)
    try visitor.required("name", &name)
    try visitor.optional("nextReport", &nextReport)
    try visitor.optional("nextReportDue", &nextReportDue)
    try visitor.required("number", &number)
    try visitor.defaulted("owner", &owner, "")
    try visitor.required("phase", &phase)
    try visitor.required("phaseChinese", &phaseChinese)
    try visitor.defaulted("place", &place, "")
    try visitor.optional("planApproved", &planApproved)
    try visitor.optional("planPending", &planPending)
    try visitor.defaulted("planVersion", &planVersion, 0)
    try visitor.required("planned", &planned)
    try visitor.list("problems", &problems)
    try visitor.required("progress", &progress)
    try visitor.list("readings", &readings)
    try visitor.required("registered", &registered)
    try visitor.required("reports", &reports)
    try visitor.list("sixOnes", &sixOnes)
    try visitor.optional("slip", &slip)
    try visitor.required("stage", &stage)
    try visitor.required("start", &start)
    try visitor.list("targets", &targets)
    try visitor.optional("team", &team)
    try visitor.defaulted("tracker", &tracker, "")
    try visitor.required("unit", &unit)
    try visitor.defaulted("unitName", &unitName, "")
    try visitor.list("urgings", &urgings)
    try visitor.defaulted("visits", &visits, 0)
  }
}
