/// An approval case (办件), from draft to archive: its state.
///
/// Small numbers stand for item and unit (their places in the register), so that a million open
/// cases fit in memory. Everything else about the case is in its ledger.
struct ApprovalCase: Sendable, Equatable {
  typealias Phase = Cases.Phase

  var phase = Phase.none
  var keeping: Keeping? = Keeping()
  var acceptanceKind = Cases.Acceptance.Kind.normal
  var handling = Registry.ItemVersion.Handling.single
  var closing: Cases.ClosingCode?
  var isImmediate = false
  var needsCertificate = false
  var consentsElectronic = false
  var renewalInTime = false
  /// The place of the item in the register, and of its version and unit.
  var item: Int32 = -1
  var version: Int32 = 0
  var unit: Int32 = -1
  /// The day of receipt.
  var received = Day(0)
  /// The day of receipt, or of the complete correction: what the five days of art 32 count from.
  var complete = Day(0)
  /// The day of acceptance; what the limits count from.
  var accepted: Day?
  var statutory = Budget.workingDays(20)
  var promised = Budget.workingDays(20)
  var extended: Int32 = 0
  var pauses: [Pause] = []
  /// The step in hand, from 0, and the day it was taken up.
  var step: Int32 = 0
  var stepSince = Day(0)
  var missing: [String] = []
  var correctionNotices: Int32 = 0
  var correctionDue: Day?
  var lackingDue: Day?
  var decided: Day?
  var closed: Day?
  var issued: Day?
  var fixBy: Day?
  var renewalExpires: Day?
  var hearingTold: Day?
  var hearingAsked: Day?
  /// The fee taken in fen, or -1.
  var charged: Int64 = -1
  /// Rules that have fired, a bit each.
  var fired: UInt32 = 0
  /// The last day of the law, and of the promise, as they were when they were found passed.
  var passedLaw: Day?
  var passedPromise: Day?
  /// Services that have been rated, a bit each; and those for which silence was recorded.
  var rated: UInt32 = 0
  var ratedByDefault: UInt32 = 0
  /// Bad ratings, and what became of each.
  var badRatings: [BadRating] = []
  /// Whether the hearing was given up in writing, the day it is called for, and who presided over it.
  var hearingWaived = false
  var hearingDay: Day?
  var hearingChair: Int32?
  /// Who reviewed the application, as the register numbers them.
  var reviewers: [Int32] = []
  var revoked = false
  /// Whether officers were assigned to an inspection.
  var isAssigned = false
  /// Limits beside those of the steps that were found passed, a bit each.
  var missed: UInt8 = 0
  /// The last day of the bar that stood on the applicant when it came in.
  var barredUntil: Day?
  /// By which a bar for fraud, or on commitments, finds who it was: 行政许可法 art 79, 安阳市政务服务条例 art 29.
  var marks: [LedgerDigest] = []
  var commitmentMarks: [LedgerDigest] = []
  /// Whether who broke the commitment is trusted again.
  var isRepaired = false
  /// The applicant's account at the portal.
  var account = ""
  /// The stage of joint approval whose branch it is, and which; nil for a case of its own.
  var stage: DossierKey?
  var branch = ""
  /// The mandate that it came by; empty for none.
  var mandate = ""
  /// The files that came, in their order.
  var attachments: [Cases.AttachmentRecord] = []

  /// Whether the case still waits for its decision.
  var isOpen: Bool {
    switch phase {
    case .submitted, .correctionNotified, .corrected, .accepted, .paused: true
    case .none, .draft, .decided, .served, .closed, .archived: false
    }
  }

  /// The rule that is broken when the promise has passed: a preliminary review is then late in handing up (初审转报).
  var promiseRule: FaultRule { handling == .preliminary ? .e5 : .e2 }

  /// The clock of the promise and the clock of the law, side by side, once accepted.
  ///
  /// An extension moves the clock of the law; the promise stays what the public was told unless the
  /// head of the organ extended it.
  var statutoryClock: LegalClock? { clock(statutory, extended: extended) }
  var promisedClock: LegalClock? { clock(promised, extended: 0) }

  private func clock(_ budget: Budget, extended: Int32) -> LegalClock? {
    guard let accepted else { return nil }
    return LegalClock(start: accepted, budget: budget, extended: extended, pauses: pauses)
  }
}
