/// A complaint about how an office works (效能投诉), or a hotline ticket (热线工单): from the day it is
/// written down to the day its papers may be destroyed.
struct Complaint: Sendable, Equatable {
  typealias Phase = Complaints.Phase

  /// An explanation that was asked of the unit.
  struct Asked: Sendable, Equatable {
    var question: String
    var replyBy: Day
    var isAnswered = false
    /// Whether it was found not to be answered in time.
    var isFaulted = false
  }

  /// What the public reads.
  struct Published: Sendable, Equatable {
    var summary: String
    var isCorrected = false
  }

  /// A finding, the day on which the complaint was closed with it, and the day of acceptance by then.
  struct Found: Sendable, Equatable {
    var finding: Complaints.Finding
    var day: Day
    var accepted: Day?
  }

  var phase = Phase.none
  var kind = Complaints.Kind.efficiency
  var channel = Complaints.Channel.telephone
  var identity = Complaints.Identity.realName
  var category = ""
  /// The unit complained about, as the register numbers it.
  var unit: Int32 = -1
  /// Its code, as it was then.
  var unitCode = ""
  /// Who stands aside, fixed when it was registered; the units of those named; whether all of the unit do.
  var involved: [String] = []
  var involvedUnits: [String] = []
  var involvesHead = false
  var post = ""
  var persons: [String] = []
  var concerns: DossierKey?
  var received = Day(0)
  /// The officer who wrote it down; empty where the complainant did.
  var registrar = ""
  var registered = Day(0)
  var mode = Complaints.Mode.own
  /// The unit that looks into it; -1: the office itself.
  var handledBy: Int32 = -1
  /// The unit whose days run, as the register numbers it: also once it was given back.
  var clockedUnit: Int32 = -1
  var officers: [String] = []
  /// The last moment for sending it back.
  var returnBy: Instant?
  var isReturned = false
  var isFinal = false
  var accepted: Day?
  /// The day the limit counts from, the limit, and what it was extended by.
  var start = Day(0)
  var limit = Budget.calendarDays(30)
  var extended: Int32 = 0
  var isSimple = false
  var reportBy: Day?
  var asked: [Asked] = []
  var evidence: Int32 = 0
  /// The files that came with it.
  var attachments: [Cases.AttachmentRecord] = []
  var finding: Complaints.Finding?
  var closed: Day?
  /// The finding that stands in the counters, with the day it is counted on; and the one that the last event put
  /// an end to.
  var stands: Found?
  var stood: Found?
  var replied: Day?
  var isFollowedUp = false
  var isRedone = false
  var isWithdrawn = false
  var isRated = false
  /// 1: 复查, 2: 复核; and when it is due, or was answered.
  var reviewStage: Int32 = 0
  var reviewDue: Day?
  var reviewAnswered: Day?
  /// Who decided it, and who reviewed it: they do not review it again.
  var deciders: [String] = []
  var retaliationDue: Day?
  var isUrgent = false
  var isSupervised = false
  var keeping: Keeping? = Keeping()
  var isExpired = false
  var published: Published?
  var first: DossierKey?
  var joined: [DossierKey] = []
  /// How it was refused or forwarded: what one that joins it late is told. At most one.
  var told: [Complaints.Event] = []
  /// What was split off it, and what it was split off from: complaints of the same person 分件.
  var parts: [DossierKey] = []
  /// Rules that have fired for what runs now, a bit each.
  var fired: UInt32 = 0
  /// Rules that were ever broken, a bit each.
  var broken: UInt32 = 0
  /// Limits that were found passed, with their last days.
  var late: [LateLimit] = []
  /// Slots of personal data that were kept beside the ledger.
  var kept: [String] = []

  /// Whether it still waits for its result.
  var isOpen: Bool {
    switch phase {
    case .registered, .submitted, .accepted, .reported: true
    case .none, .closed, .refused, .forwarded, .joined: false
    }
  }

  /// Whether it has come to an end of its own, however.
  var isEnded: Bool {
    switch phase {
    case .closed, .refused, .forwarded: true
    case .joined: closed != nil
    case .none, .registered, .submitted, .accepted, .reported: false
    }
  }

  /// The limit for closing it, once accepted.
  var clock: LegalClock? {
    accepted == nil ? nil : LegalClock(start: start, budget: limit, extended: extended)
  }
}

extension Complaint {
  /// Whether `actor` may have no part in this complaint: 信访工作条例 art 28(3).
  ///
  /// Whoever was involved when it was registered, whoever heads the unit now, and, where it is against its leader,
  /// everyone who is of the unit or was since it came.
  func conflicts(
    with person: String, role: Role, unit code: String, in register: Register
  ) -> Bool {
    involved.contains(person)
      || !code.isEmpty && code == unitCode && (role == .organHead || involvesHead)
      || involvesHead && register.served(person, in: unit, since: received)
  }

  /// Whether `actor` looks into it: assigned, standing in for someone assigned who is away, or the head
  /// of the unit that does.
  func isAssigned(_ actor: Principal, on day: Day, in register: Register) -> Bool {
    if officers.contains(actor.id) { return true }
    if handledBy >= 0, register.unitCode(handledBy) == actor.unit, actor.role == .organHead {
      return true
    }
    // A absent, B takes over with full duty (AB岗工作制).
    return register.allPosts.contains { entry in
      entry.post.holderB == actor.id && officers.contains(entry.post.holderA)
        && register.isAway(entry.post.holderA, on: day)
    }
  }
}
