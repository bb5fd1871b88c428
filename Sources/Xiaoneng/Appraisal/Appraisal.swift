/// An appraisal (绩效考评) of one period and one population: from the day it is opened to the last appeal.
/// The rules are those of the scheme it is opened with.
struct Appraisal: Sendable, Equatable {
  typealias Phase = Appraisals.Phase

  /// A mark or a finding, with the number of the event that recorded it.
  struct Entry: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
      indirect case mark(Appraisals.Mark)
      indirect case fault(Appraisals.Finding)
      indirect case bonus(Appraisals.Bonus)
      indirect case veto(Appraisals.Veto)
    }
    var sequence: Int32
    var subject: String
    var kind: Kind
    var rater: String
    var isStruck = false
  }

  /// A ballot: who may vote and who has, and never how.
  struct Vote: Sendable, Equatable {
    var round: Int32
    var closes: Day
    var groups: [Appraisals.BallotRoll]
    /// Who voted, group by group.
    var signed: [Set<String>]
    var isClosed = false
    /// What made it count for nothing; nil where nothing did.
    var void: Appraisals.BallotVoid?
    var tally: Appraisals.BallotTally?
    /// The number of the event that recorded ``tally``.
    var counted: Int32 = 0

    var isVoid: Bool { void != nil }
    var entitled: Int { groups.reduce(0) { $0 + $1.voters.count } }
    var voted: Int { signed.reduce(0) { $0 + $1.count } }
  }

  /// An appeal against one result.
  struct Appeal: Sendable, Equatable {
    var on: Day
    var answerBy: Day
    var outcome: Appraisals.AppealOutcome?
    var isOverdue = false
  }

  var phase = Phase.none
  var start = Appraisals.Start()
  /// Places of the subjects in ``start``.
  var places: [String: Int] = [:]
  /// How many entries the ledger has: every event of it is one of the appraisal.
  var sequence: Int32 = 0
  var entries: [Entry] = []
  /// Places of each subject's entries in ``entries``.
  var entriesOf: [String: [Int]] = [:]
  var vote: Vote?
  var result: Appraisals.Reckoning?
  /// What the result was reckoned from.
  var scored: [AppraisalEntry] = []
  var decisions: [String: Appraisals.Decision] = [:]
  /// Who decided about a subject: they do not answer its appeal.
  var deciders: [String: Set<String>] = [:]
  var appeals: [String: Appeal] = [:]
  /// Subjects whose evidence is being corrected.
  var reopened: Set<String> = []
  var published: Day?
  var isCorrected = false

  var scheme: Scheme { start.scheme }
}

extension Appraisal {
  /// The subject `id`; nil for anyone else.
  func subject(_ id: String) -> Appraisals.Subject? {
    places[id].flatMap { start.subjects.indices.contains($0) ? start.subjects[$0] : nil }
  }

  /// Whether `subject` is the actor, or the actor's own unit or post.
  func isOwn(_ subject: Appraisals.Subject, of actor: Principal, in register: Register) -> Bool {
    switch subject.kind {
    case .unit: return subject.id == actor.unit && !actor.unit.isEmpty
    case .person: return subject.id == actor.id
    case .post:
      guard let place = register.post(subject.id) else { return false }
      let post = register.posts[Int(place)].post
      return actor.id == post.holderA || actor.id == post.holderB
    }
  }

  /// Whether `subject` is the actor's own, or is a unit of which they were in the period that is appraised, or since.
  func hasPart(in subject: Appraisals.Subject, _ context: Context) -> Bool {
    if isOwn(subject, of: context.actor, in: context.register) { return true }
    guard subject.kind == .unit, let unit = context.register.unit(subject.id) else { return false }
    return context.isOf(unit: unit, since: start.from)
  }

  /// Whether the actor speaks for `subject` in an appeal: the head of the unit, or the person.
  func speaks(_ actor: Principal, for subject: Appraisals.Subject, in register: Register) -> Bool {
    guard isOwn(subject, of: actor, in: register) else { return false }
    return subject.kind != .unit || actor.role == .organHead
  }

  /// The result of `subject`; nil before it was reckoned.
  func row(of subject: String) -> Appraisals.ResultRow? {
    result?.rows.first { $0.subject == subject }
  }
}
