/// A stage of joint approval (并联审批阶段), from the one form that is handed in to the one delivery of all papers.
///
/// The lead accepts for all departments and sends every branch on; a licence among them becomes an approval case
/// of its own, whose life reaches the stage by orders. 滨州市工程建设项目并联审批管理规定; 行政许可法 arts 26(2), 42(2).
struct JointStage: Sendable, Equatable {
  typealias Phase = JointStages.Phase

  /// A branch: one item of the stage at its department.
  struct Part: Sendable, Equatable {
    let item: JointStages.TemplateItem
    /// Its unit, as the register numbers it.
    let unit: Int32
    var routed: Day?
    /// The day from which its clock runs, itself not counted.
    var begun: Day?
    /// Its approval case; nil where it is no licence, or was not sent.
    var dossier: DossierKey?
    var pauses: [Pause] = []
    var causes: [JointStages.Cause] = []
    var ended: Day?
    var end: JointStages.End?
    /// The number of the paper that decided it.
    var documentNumber = ""
    /// The day from which it counts as granted for what depends on it; nil while it does not.
    var passed: Day?
    /// Whether its department does not agree, and the lead has not said what follows.
    var isDisputed = false
    /// The last day to tell whoever did not agree; nil where no one is to be told, or was.
    var tellBy: Day?
    /// Whether its certificate must still be issued.
    var isCertificateOpen = false
    /// Rules that were found broken in it.
    var faults: [FaultRule] = []

    var isPaused: Bool { pauses.last.map { $0.end == nil } ?? false }
    var isLicence: Bool { item.kind == .licence }
    /// Whether it can still be acted on by its department.
    var isRunning: Bool { begun != nil && end == nil && !isDisputed }
    /// Its limit in working days.
    var limit: Int32 { if case .workingDays(let days) = item.limit { days } else { 0 } }
  }

  var phase = Phase.none
  var keeping: Keeping? = Keeping()
  var endedOn: Day?
  /// The lead that took it in, as the register numbers it.
  var unit: Int32 = -1
  var templateID = ""
  var template = JointStages.Template()
  var parts: [Part] = []
  var account = ""
  var project: DossierKey?
  var consentsElectronic = false
  var registered = Day(0)
  var correctBy = Day(0)
  /// The last day for the lead to look at the site; nil outside the green channel.
  var visitBy: Day?
  var visited: Day?
  /// How it was urged, and on which day.
  var urgings: [JointStages.UrgingView] = []
  var isCorrected = false
  var correctionDue: Day?
  /// The last day of the bars that stood on its applicant when it came in; nil where none stood.
  var barredUntil: Day?
  /// The short names of the licences that are barred.
  var barredItems: [String] = []
  var accepted: Day?
  var acceptanceNumber = ""
  var extended: Int32 = 0
  /// The day the first branch was sent: day 0.
  var routed: Day?
  var meetings: [JointStages.Meeting] = []
  var held: Set<Int32> = []
  var conclusion: JointStages.Conclusion?
  var delivered: Day?
  /// Rules about the whole that were found broken.
  var faults: [FaultRule] = []

  /// Whether it has come to an end in which nothing more is decided.
  var isEnded: Bool {
    switch phase {
    case .delivered, .archived, .refused, .withdrawn: true
    case .none, .registered, .correcting, .accepted, .routed, .reviewing, .concluded: false
    }
  }

  /// Whether branches are, or can be, sent and decided.
  var isUnderWay: Bool { phase == .accepted || phase == .routed || phase == .reviewing }

  /// Where the branch stands in the template.
  func place(of id: String) -> Int? { parts.firstIndex { $0.item.id == id } }

  /// The places of what the branch at `place` depends on in such a way.
  func before(_ place: Int, _ mode: JointStages.Link.Mode) -> [Int] {
    parts[place].item.after.compactMap { $0.mode == mode ? self.place(of: $0.item) : nil }
  }

  /// The day by which all that must be granted before it begins was granted, at the earliest that of acceptance; nil
  /// while something is open or was refused.
  func ready(_ place: Int) -> Day? {
    var day = accepted
    for other in before(place, .finishFirst) {
      guard let passed = parts[other].passed, let known = day else { return nil }
      day = max(known, passed)
    }
    return day
  }

  /// The short names of what must be decided before, or with, the branch and is not by `day`: a case has a clock of its
  /// own, which may stand behind that of another.
  func waits(_ place: Int, on day: Day = .last) -> [String] {
    parts[place].item.after.filter { link in
      guard let other = self.place(of: link.item) else { return false }
      return parts[other].passed.map { $0 > day } ?? true
    }.map(\.item)
  }

  func state(of part: Part) -> JointStages.State {
    if part.end != nil { return .ended }
    if part.isDisputed { return .disputed }
    if part.routed == nil { return .unrouted }
    if part.begun == nil { return .waiting }
    return part.isPaused ? .paused : .running
  }
}
