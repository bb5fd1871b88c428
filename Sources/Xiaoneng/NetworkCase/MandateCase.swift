/// A mandate (代办件): a matter that an applicant gave to an agent in writing, on its way up to the organ that decides
/// and back.
///
/// Three clocks run: the agents' and towns', the organ's from its own receipt (行政许可法 arts 32, 43), and the
/// applicant's own days; none hides another.
struct MandateCase: Sendable, Equatable {
  typealias Phase = Network.MandatePhase

  /// A hand-over, receipted on both sides.
  struct Leg: Sendable, Equatable {
    var record: Network.HandedOver
    var received: Network.Received?
  }

  var phase = Phase.none
  var record = Network.Given()
  /// The unit that answers for the point at which it was given.
  var unit: Int32 = -1
  /// The unit that decides.
  var organ: Int32 = -1
  /// The unit of the town by way of which it goes; -1 where it is the point's own, or none.
  var via: Int32 = -1
  /// Where it lies: the code of a point; empty for the organ that decides.
  var place = ""
  var legs: [Leg] = []
  /// The last day of what is next.
  var due: Day?
  var caseNumber = ""
  /// Whether the case tells what becomes of it.
  var isCarried = false
  var ended: Network.Ended?
  var delivered: Network.Delivered?
  var visit: Network.Visit?
  var charged: Int64 = 0
  var keeping: Keeping? = Keeping()
  var endedOn: Day?
  /// The last day on which something was told that had happened on an earlier one.
  var toldLate: Day?
  /// What a sweep found late: the clock and its last day.
  var late: [Network.Late] = []

  /// Whether an applicant was only guided: nothing was signed.
  var isGuidance: Bool { record.mandate == .zero }

  /// The hand-over that no one has signed for yet.
  var openLeg: Leg? { legs.last.flatMap { $0.received == nil ? $0 : nil } }

  /// Whether it still goes up.
  var isGoingUp: Bool { ended == nil }

  /// Whose clock runs now; nil where none does.
  var clock: Network.Clock? {
    switch phase {
    case .given: record.local ? nil : .agent
    case .handed: openLeg == nil && !place.isEmpty ? .town : nil
    case .ended, .returning: openLeg == nil ? .result : nil
    case .delivered: .visit
    case .none, .guided, .received, .accepted, .visited, .filed: nil
    }
  }

  /// As far as the case needs it that is to carry it.
  var carriage: Carriage {
    Carriage(
      item: record.item, agents: [record.agent, record.pair].filter { !$0.isEmpty },
      caseNumber: caseNumber, isGuidance: isGuidance, isAtOrgan: isAtOrgan, phase: phase.rawValue)
  }

  /// Whether whoever decides has it in hand, and nothing was done about it yet.
  var isAtOrgan: Bool { phase == .received || record.local && phase == .given }

  /// When something came of it.
  var endedAt: Instant? { ended?.at }

  /// When the organ received it.
  var organReceived: Instant? {
    legs.first { $0.record.to.isEmpty && $0.received != nil }?.received?.at
  }
}
