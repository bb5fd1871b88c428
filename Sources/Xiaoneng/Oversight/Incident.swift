/// An incident of electronic supervision (监察事件): one clock of one dossier that was broken, with its warning, its yellow
/// and its red card, each issued once.
///
/// A breach has an instant of its own; a card is issued by whoever comes by first, however late; the days to answer
/// run from service.
struct Incident: Sendable, Equatable {
  /// One warning or card.
  struct Card: Sendable, Equatable {
    var issue: Supervision.Issue
    var served: Day?
    var documentNumber = ""
    var wasEnded = false
    var replyBy: Day?
    var finishBy: Day?
    var objectBy: Day?
    var replied: Day?
    var objected = false
    var lifted: Day?
    /// Whether it was lifted since the record no longer shows the breach: what is broken afterwards is broken anew.
    var isWithdrawn = false

    var severity: Supervision.CardClass { issue.severity }
  }

  /// An objection that runs.
  struct Objection: Sendable, Equatable {
    var severity: Supervision.CardClass
    var answerBy: Day
  }

  var phase = Supervision.CardPhase.none
  var source: DossierKey?
  var clock = ""
  var period = ""
  /// The unit it was issued to, as the register numbers it; -1 for the efficiency office.
  var unit: Int32 = -1
  /// Its warnings and cards, from the lightest on.
  var cards: [Card] = []
  /// Rules that were broken later, without a card of their own.
  var grounds: [FaultRule] = []
  /// The day the matter ended.
  var ended: Day?
  /// Whether the unit says that the matter is finished.
  var isFinished = false
  var objection: Objection?

  /// The place of the heaviest card that stands.
  var standing: Int? { cards.lastIndex { $0.lifted == nil } }

  /// From whom it is kept.
  var keptFrom: Supervision.KeptFrom? { cards.first?.issue.keptFrom }

  /// Whether nothing is to be done any more.
  var isOver: Bool { phase.isOver }

  /// Whether the matter is at its end, as its dossier or the unit says.
  var isDone: Bool { ended != nil || isFinished }

  /// Whether it shows a light: a card stands, and the matter is not at its end. Time alone does not change that.
  var isRunning: Bool { !isOver && !isDone && standing != nil }

  /// Whether `rule` was found already.
  func knows(_ rule: FaultRule) -> Bool {
    grounds.contains(rule) || cards.contains { $0.issue.rule == rule && !$0.isWithdrawn }
  }
}

extension Supervision.CardPhase {
  /// Whether nothing is to be done any more.
  var isOver: Bool { self == .settled || self == .lifted }
}
