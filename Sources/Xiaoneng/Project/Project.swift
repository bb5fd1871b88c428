/// A key project (重点项目) with its one leader, one unit, one team, one schedule, followed to the end by one
/// person: from the day it is put on the list to the day its ledger is closed.
struct Project: Sendable, Equatable {
  typealias Phase = Projects.Phase

  /// Someone who follows the project, from a day on.
  struct Tracker: Sendable, Equatable {
    var person: String
    var from: Day
  }

  /// A half-month, as far as its report goes.
  struct Period: Sendable, Equatable {
    var half: HalfMonth
    /// The day the report came, and how many working days late.
    var filed: Day?
    var late: Int32 = 0
    var progress: Int32 = 0
    var invested: Int64 = 0
    /// Until when it was put off.
    var excused: Day?
    /// The day it was due when it was missed.
    var missed: Day?
    /// The highest rung that was reached.
    var rung: Projects.UrgingRung?
    var light: Projects.ProjectLight?
  }

  /// A rung that was reached, and what was done on it.
  struct Urged: Sendable, Equatable {
    var half: HalfMonth
    var rung: Projects.UrgingRung
    var day: Day
    var recordBy: Day?
    var isRecorded = false
    var isFaulted = false
    var promised: Day?
  }

  /// A problem, or a decision that is followed up.
  struct Problem: Sendable, Equatable {
    enum Stage: UInt8, Sendable { case raised, assigned, solved, verified, writtenOff }
    var title: String
    var source: Projects.ProblemSource
    var stage = Stage.raised
    var raised: Day
    var unit: Int32 = -1
    var officer = ""
    var follower = ""
    var due: Day?
    var solved: Day?
    var writtenOff: Day?
    /// Whether it was found not to be solved in time, for the day it is due now; and ever.
    var isFaulted = false
    var wasLate = false
    var isReopened = false
  }

  /// Listed for supervision.
  struct Listing: Sendable, Equatable {
    var number: String
    var matter: String
    var leader: String
    var listed: Day
    var deadline: Day
    /// The day of the next weekly report.
    var weekly: Day
    var isWeeklyFaulted = false
    /// The day the last weekly report was due; nil before the first.
    var before: Day?
    var isFaulted = false
    var isChecked = false
    var reports: Int32 = 0
    var missed: Int32 = 0
  }

  /// A card that was handed out.
  struct Card: Sendable, Equatable {
    enum Stage: UInt8, Sendable { case issued, returned, taken, void }
    var number: String
    var kind: Projects.CardKind
    var edition: Int32
    /// The place of the card under which its holder is kept: its own, or of the one it replaces.
    var holder: Int
    var stage = Stage.issued
    var takeBy: Day?
    var isFaulted = false
  }

  var phase = Phase.none
  var keeping: Keeping? = Keeping()
  var name = ""
  var category = ""
  var code = ""
  var place = ""
  var owner = ""
  var account = ""
  /// The responsible unit, as the register numbers it.
  var unit: Int32 = -1
  var leader = ""
  var team: Projects.Team?
  var trackers: [Tracker] = []
  var registered = Day(0)
  var start = Day(0)
  var finish = Day(0)
  var investment: Int64 = 0
  var stage = Projects.Stage.preparation
  var isGreen = false
  var hasContact = false
  var targets: [Projects.Target] = []
  var shares: [Projects.InvestmentShare] = []
  /// The approved schedule, and the one that waits for approval.
  var plan: WorkPlan?
  var planVersion: Int32 = 0
  var planApproved: Day?
  var pending: WorkPlan?
  var submittedBy = ""
  /// How many versions were handed in.
  var versions: Int32 = 0
  /// What is known of tasks, by their names.
  var facts: [String: Projects.TaskFact] = [:]
  /// The first half-month that is reported.
  var reportFrom = HalfMonth.epoch
  /// Half-months with a report, a miss or an excuse, in their order.
  var periods: [Period] = []
  /// The first half-month whose report has neither come nor been missed.
  var next = HalfMonth.epoch
  var urged: [Urged] = []
  var visits: Int32 = 0
  var leaderVisits: Int32 = 0
  var meetings: Int32 = 0
  var problems: [Problem] = []
  var listing: Listing?
  var listings: Int32 = 0
  var weeklies: Int32 = 0
  var weekliesMissed: Int32 = 0
  var cards: [Card] = []
  /// What a contact card tells changes with leader, tracker and team.
  var edition: Int32 = 1
  /// Kinds of the archive's documents, in the order they were filed.
  var documents: [Projects.ArchiveKind] = []
  var cases: [DossierKey] = []
  /// Its stages of joint approval, in the order of their acceptance.
  var stages: [DossierKey] = []
  var completed: Day?
  var closed: Day?
  /// The day it last went on after a suspension.
  var resumed: Day?
  /// Whether it was found not to be complete by the required day, as it is now.
  var isOverdueFaulted = false
  /// Slots of personal data kept beside the ledger.
  var kept: [String] = []

  /// Whether it is still to be built.
  var isOpen: Bool {
    switch phase {
    case .active, .suspended: true
    case .none, .completed, .closed, .cancelled: false
    }
  }

  /// Who follows it now; empty where no one does.
  var tracker: String { trackers.last?.person ?? "" }

  /// The period of `half`, where there is one.
  func period(_ half: HalfMonth) -> Period? {
    placeOfPeriod(half).flatMap { periods[$0] }
  }

  /// Where the period of `half` stands.
  func placeOfPeriod(_ half: HalfMonth) -> Int? {
    periods.lastIndex { $0.half == half }
  }

  /// The newest report.
  var lastFiled: Period? { periods.last { $0.filed != nil } }

  /// Progress as last reported, in basis points.
  var progress: Int32 { lastFiled?.progress ?? 0 }

  /// Invested so far, in fen.
  var invested: Int64 {
    periods.reduce(0) { sum, period in
      period.filed == nil ? sum : sum.addingReportingOverflow(period.invested).partialValue
    }
  }
}

extension Project.Problem.Stage {
  /// The stage as the vocabulary spells it.
  var name: String {
    switch self {
    case .raised: "raised"
    case .assigned: "assigned"
    case .solved: "solved"
    case .verified: "verified"
    case .writtenOff: "writtenOff"
    }
  }

  /// The stage in Chinese.
  var chinese: String {
    switch self {
    case .raised: "已提出"
    case .assigned: "已交办"
    case .solved: "已解决待核实"
    case .verified: "已核实待销号"
    case .writtenOff: "已销号"
    }
  }
}

extension Project.Card.Stage {
  /// The stage as the vocabulary spells it.
  var name: String {
    switch self {
    case .issued: "issued"
    case .returned: "returned"
    case .taken: "taken"
    case .void: "void"
    }
  }
}
