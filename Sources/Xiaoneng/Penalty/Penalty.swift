/// A penalty case (行政处罚案件), from the day it is opened to the day it is closed. 行政处罚法.
///
/// What the library reckons is a proposal; nothing of it is in force before a person has decided.
struct Penalty: Sendable, Equatable {
  typealias Phase = Penalties.Phase

  /// Where the hearing stands.
  enum Hearing: Sendable, Equatable {
    case none, waived, asked
    case called(Day, chair: String)
    case held
  }

  /// Days of an appeal, in which no late charge runs: art 73(3).
  struct Stop: Sendable, Equatable {
    var from: Day
    var until: Day?
  }

  var phase = Phase.none
  var keeping: Keeping? = Keeping()
  var endedOn: Day?
  /// The unit that punishes, as the register numbers it.
  var unit: Int32 = -1
  var benchmark = ""
  var isOrganisation = false
  var committed = Day(0)
  var opened = Day(0)
  var base: Int64?
  var gain: Int64 = 0
  var goods: Int64 = 0
  /// Other violations whose rules the same act breaks: art 29.
  var others: [String] = []
  /// By which the same act of the same person is found again.
  var act: LedgerDigest?
  /// The first day of an act that went on, and whether it went on still.
  var since: Day?
  var isOngoing = false
  var account = ""
  var officers: [String] = []
  var decideBy: Day?
  /// Whether the time to decide was extended.
  var isExtended = false
  var circumstances: [Penalties.CircumstanceFound] = []
  var proposal: Penalties.Proposal?
  /// How many circumstances the proposal weighed.
  var proposedWith = 0
  var told: Penalties.Notified?
  /// How many circumstances were on file when the subject was told.
  var toldWith = 0
  var defences: Int32 = 0
  var hearing = Hearing.none
  /// Whether the legal review agreed with the proposal as it stands; nil before it.
  var isReviewed: Bool?
  var decision: Penalties.Decision?
  var decided: Day?
  var served: Penalties.Served?
  var payBy: Day?
  /// The last day to sue.
  var sueBy: Day?
  /// The fine as it stands after appeals, in fen.
  var fine: Int64 = 0
  var paidFine: Int64 = 0
  var paidCharge: Int64 = 0
  /// The late charge of the days through `chargedThrough`, in fen.
  var charge: Int64 = 0
  var chargedThrough: Day?
  var stops: [Stop] = []
  /// The parts in which the fine may be paid, and what of it was paid before: art 66(2).
  var instalments: [Penalties.Instalment] = []
  var paidBefore: Int64 = 0
  var appeal: Penalties.AppealKind?
  /// The remedies that were taken: each once.
  var appealed: [Penalties.AppealKind] = []
  var isRevoked = false
  /// Whether a reconsideration was asked for and answered.
  var isReconsidered = false
  /// Limits that ran out and were found, a bit each.
  var fired: UInt8 = 0
  var overruns: [Penalties.Limit] = []
  var closure: Penalties.Closure?

  /// What is left of the fine, in fen.
  var outstanding: Int64 { isRevoked ? 0 : max(0, fine - paidFine) }

  /// Whether it ended without a penalty, so that the same act may be the matter of another case: art 29.
  var gaveNone: Bool {
    switch phase {
    case .withdrawn: true
    case .decided, .served, .closed:
      isRevoked || decision?.outcome == Penalties.Outcome.none || decision?.outcome == .unfounded
    case .none, .opened, .proposed, .notified: false
    }
  }

  /// Whether it has come to an end.
  var isEnded: Bool { phase == .closed || phase == .withdrawn }

  /// Whether a person has looked into it: they neither preside over its hearing nor review it.
  func isOfficer(_ id: String) -> Bool { officers.contains(id) }
}

extension Penalties.Limit {
  var bit: UInt8 {
    switch self {
    case .decide: 1
    case .serve: 2
    case .pay: 4
    }
  }
}
