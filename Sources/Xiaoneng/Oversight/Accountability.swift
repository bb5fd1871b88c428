/// An accountability record (效能问责记录): proposed by the sweep for a red card, and determined by a person.
///
/// 个人信息保护法 art 24(3): no decision of major effect is made by automated means alone. The record holds rule, facts and
/// arithmetic in words, and who determined it.
struct Accountability: Sendable, Equatable {
  var phase = Supervision.RecordPhase.none
  var keeping: Keeping? = Keeping()
  var endedOn: Day?
  var proposal = Supervision.Proposal()
  var proposed = Day(0)
  /// The unit, as the register numbers it; -1 for the efficiency office.
  var unit: Int32 = -1
  var named: Supervision.Named?
  /// Whether an answer came, or its time passed.
  var isAnswered = false
  var corrected: Day?
  var isHeard = false
  /// Whether the red card was lifted since.
  var isLifted = false
  var determination: Supervision.Determination?
  var determinedBy = ""
  /// Who answers with what, as it stands after an appeal.
  var consequences: [Supervision.Consequence] = []
  var served: Supervision.RecordServed?
  var appeal: Supervision.RecordAppealed?
  var result: Supervision.AppealResult?
  var wasAppealed = false
  var isExecuted = false
  /// Effects that have come to their end.
  var ended: [Supervision.EffectEnded] = []
  var overruns: [Supervision.RecordLimit] = []

  /// Whether someone is concerned.
  func concerns(_ person: String) -> Bool {
    named?.persons.contains { $0.person == person } ?? false
  }

  /// Whether it waits for its determination.
  var isUndetermined: Bool { determination == nil }
}
