/// A finding of conduct at a window (作风问题): found, stopped on the spot, verified by a second person before it counts,
/// objected to, closed; the clip that shows it lies elsewhere, and its term is watched here.
struct ConductFinding: Sendable, Equatable {
  var phase = Supervision.ConductPhase.none
  var record = Supervision.ConductRecord()
  /// The unit, as the register numbers it; -1 for none.
  var unit: Int32 = -1
  var stopped: Instant?
  var handling: Supervision.ConductHandling?
  var check: Supervision.ConductChecked?
  /// The day a second person verified it.
  var verified: Day?
  var objection: Supervision.ConductObjected?
  /// Whether an objection was made, answered or not.
  var wasObjected = false
  /// The day it was annulled on objection.
  var annulled: Day?
  var keeping: Keeping? = Keeping()
  var closed: Day?
  /// Whether time found that the clip must go.
  var isExpired = false
  var deleted: Day?
  var wasDeletedLate = false

  /// Closed, and its term of keeping runs.
  var endedOn: Day? { closed }

  /// Whether it was verified and stands.
  var stands: Bool { verified != nil && annulled == nil }

  /// Whether `person` is concerned.
  func concerns(_ person: String) -> Bool { !record.person.isEmpty && record.person == person }

  /// The last day on which the clip is kept: that of its term, or the one on which the finding was closed.
  var clipBy: Day? { record.clipBy.map { min($0, closed ?? $0) } }
}
