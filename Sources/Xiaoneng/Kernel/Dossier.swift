/// A dossier with a life of its own (卷宗): what the engine asks of every domain.
///
/// The domain brings a state, its commands and events, and pure rules; the engine brings ledger, counters,
/// messages, due moments and transactions. What every domain must keep to:
/// - deciding changes nothing and knows only the context;
/// - evolving never refuses and needs neither calendar nor profile;
/// - counting is pure in event and state, so that a rebuild comes out equal.
protocol Dossier: Sendable {
  /// What may be asked.
  associatedtype Command: Vocabulary
  /// What was recorded.
  associatedtype Event: Vocabulary
  /// What time alone does.
  associatedtype Timer

  /// How much of a dossier someone sees.
  associatedtype Depth

  /// The kind in the names of these dossiers.
  static var kind: DossierKind { get }
  /// The domain's own event within the event of the ledger; nil for any other.
  static func own(_ event: Xiaoneng.Event) -> Event?

  /// A dossier before its first event.
  init()
  /// The place of its unit in the register; -1 for none.
  var unit: Int32 { get }
  /// Under what it is counted beside its unit: the item's code, the category's.
  func subject(in register: Register) -> String
  /// What lists find it by beside its number, its unit and whose it is: what it is about, unless the domain says otherwise.
  func mark(in register: Register) -> String
  /// The phase as a small number, for lists.
  var phaseNumber: UInt8 { get }

  /// What deciding on `command` needs besides the dossier and the context; nil for nothing.
  func needs(for command: Command, in context: Context) -> Needs?
  /// What is needed besides where time, or another dossier's decision, carries it on; nil for nothing.
  func needsToGoOn(in context: Context) -> Needs?
  /// The events that `command` causes, and what follows elsewhere, appended to `ruling`: nothing is added to
  /// them afterwards.
  func decide(_ command: Command, in context: Context, into ruling: inout Ruling) throws(Refusal)
  /// What an order of another dossier's decision still means here, appended to `ruling`: nothing where this
  /// dossier was overtaken.
  func follow(_ order: FollowUp, in context: Context, into ruling: inout Ruling)
  /// What `event`, recorded on `day`, means.
  mutating func evolve(_ event: Event, on day: Day, in register: Register)
  /// The next thing that time does, and when.
  func nextTimer(in context: Context) -> (at: Instant, timer: Timer)?
  /// What `timer` does, appended to `ruling`. The context stands at the moment it is due.
  func elapse(_ timer: Timer, in context: Context, into ruling: inout Ruling)
  /// What `event`, recorded on `day`, adds to the counters. `self` is the dossier after it.
  func count(_ event: Event, on day: Day, _ add: (Measure, Day, Int64) -> Void)
  /// What `event` adds to the counters of units other than its own. `self` is the dossier after it.
  func countElsewhere(
    _ event: Event, on day: Day, in register: Register, _ add: (FactKey, Int64) -> Void)
  /// Whether those who read a score may be told that a counter was made of it.
  func isCited(in register: Register) -> Bool
  /// The messages that `event` causes. `self` is the dossier after it.
  func notices(
    for event: Event, number: String, in context: Context, _ send: (NoticeDraft) -> Void)
  /// The day on which the limit ends that a change of the calendar may move; nil where none runs.
  func limitDay(in context: Context) -> Day?

  // MARK: Under supervision

  /// The rule of supervision that `event` says was broken; nil for any other event. `self` is the dossier after it.
  func breach(in event: Event, register: Register) -> Breach?
  /// Clocks that were broken and whose matter still runs: once one is no longer among them, its incident has ended.
  var openMatters: Set<OpenMatter> { get }
  /// Another dossier in which what fell due happens before anything happens here.
  var watches: DossierKey? { get }

  // MARK: Personal data

  /// What was done about what it keeps of persons; nil for a domain that keeps nothing of any.
  var keeping: Keeping? { get set }
  /// The day on which it ended, from which the term of keeping runs; nil while it lives.
  var endedOn: Day? { get }
  /// Whether a decision on it, or what it rests on, is under appeal.
  var isAppealed: Bool { get }
  /// Refuses an event that would say, with a field put right, what none may say.
  func check(rectified event: Event, of field: String, in context: Context) throws(Refusal)
  /// Whether an event still holds that followed on `day` from what is put right; `self` is the dossier before it.
  func outlives(_ event: Event, on day: Day) -> Bool
  /// Refuses events that would make known whom a dossier is about, where no one may even guess it.
  static func keepSecret(_ identity: PersonalRecord, in events: [Xiaoneng.Event]) throws(Refusal)
  /// Years for which what it keeps is kept from then on.
  func retentionYears(in context: Context) -> Int32

  // MARK: At the desk

  /// How a dossier is refused that is not there, or not for this viewer: both in the same words.
  static var notFound: Refusal.Code { get }
  /// How `command` finds its dossier.
  static func address(of command: Command) -> Address
  /// Refuses a name that a caller gives to a dossier, where it is none for it.
  static func check(name key: DossierKey, on day: Day) throws(Refusal)
  /// The series that a dossier opened by `event` on `day` is numbered in; nil where the engine numbers none.
  static func series(of event: Event, on day: Day) -> NumberSeries?
  /// The erasure that `command` asks for; nil for any other.
  static func erasure(in command: Command) -> PersonalErasure?
  /// The account it is of, which may ask for it by that; empty where there is none, or only data beside the ledger tell.
  var account: String { get }
  /// The slot of personal data that tells whose account handed it in, where the state does not.
  static var slotOfAccount: String? { get }
  /// Whom the ledger names as the author, where the actor's own id would give away who it is.
  static func author(_ actor: Principal) -> Principal?
  /// How much of it the viewer sees; nil where it is to them as one that does not exist.
  func depth(for viewer: Viewer) -> Depth?
  /// Whether whoever sees so much of it sees it as the person whose data it keeps.
  static func isOwn(_ depth: Depth) -> Bool
  /// Whether it names an officer as one whom it concerns: what is kept of them they ask for themselves.
  func names(_ person: String) -> Bool
  /// Whether what is kept under `slot` is closed to an actor who sees so much of it.
  func hides(_ slot: String, from actor: Principal, at depth: Depth) -> Bool
  /// Whether it matters for a command who acted in the dossier before: it rules on what someone said, or reads what was
  /// done (回避).
  static func isRuling(_ command: Command) -> Bool
  /// Whether whoever recorded `event` may not say `command`, wherever they serve today.
  static func bars(author event: Event, from command: Command) -> Bool
  /// Refuses a command that is not for someone who sees so much of it.
  func permit(_ command: Command, at depth: Depth) throws(Refusal)
  /// It as far as someone who sees so much of it is shown what is due; nil where they are shown nothing of that.
  func timed(at depth: Depth) -> Self?
  /// The light of what is due in it.
  func light(in context: Context) -> Light
  /// What `timer` does, in Chinese, and the rule that is broken then.
  static func meaning(of timer: Timer) -> (chinese: String, rule: FaultRule?)

  // MARK: Papers

  /// The paper that `command` issues, with the number it is given, and nil for a kind that no rule set words; nil
  /// where it issues none.
  static func issue(in command: Command) -> (kind: Papers.Kind?, number: String)?
  /// The command with a number for its paper.
  static func numbered(_ command: Command, _ number: String) -> Command
  /// The number of the paper that `event` issued; nil where it issued none.
  static func issued(_ event: Event) -> String?
  /// The code of the unit in whose sequence papers stand that `actor` issues.
  func issuer(_ actor: Principal, in register: Register) -> String

  /// What an event tells of numbers given out, as counters to be at least so high.
  static func numbersGiven(_ event: Event, of key: DossierKey, on day: Day) -> [(String, Int64)]
  /// Counters that stand at 1 once `event` happened: what is asked for without going through every dossier.
  static func marks(of event: Event) -> [String]
  /// Puts the number of a dossier that was opened just now into what it orders elsewhere.
  static func name(_ orders: inout [FollowUp], of key: DossierKey)
  /// How many bytes words of the ledger may have.
  static var longestText: Int { get }
}

extension Dossier {
  static var longestText: Int { 4_096 }

  static func name(_ orders: inout [FollowUp], of key: DossierKey) {}

  func countElsewhere(
    _ event: Event, on day: Day, in register: Register, _ add: (FactKey, Int64) -> Void
  ) {}

  /// Words that must be there, and of no more than `most` bytes.
  func requireText(
    _ text: String, _ field: String, _ code: Refusal.Code = .reasonMissing,
    article: String? = nil, most: Int = Self.longestText
  ) throws(Refusal) {
    guard text.utf8.contains(where: { $0 > 0x20 }) else {
      throw Refusal(code, article: article, field: field)
    }
    guard text.utf8.count <= most else {
      throw Refusal(.tooLong, field: field, detail: "\(text.utf8.count) > \(most)")
    }
  }

  /// The number of a document that must be there.
  func requireDocument(
    _ number: String, _ article: String? = nil, _ field: String = "documentNumber"
  ) throws(Refusal) {
    try requireText(number, field, .documentMissing, article: article, most: 256)
    try Refusal.requireMark(number, field)
  }

  /// The account of the person whose data it keeps, or none.
  func requireAccount(_ account: String, _ field: String) throws(Refusal) {
    guard account.isEmpty || DossierKey.isID(account) else {
      throw Refusal(.badRegister, field: field)
    }
    // It stands in every entry of its holder.
    guard !FreeText.holdsNumber(account) else { throw Refusal(.personalInText, field: field) }
  }

  // What most small domains have none of.
  func needs(for command: Command, in context: Context) -> Needs? { nil }
  func needsToGoOn(in context: Context) -> Needs? { nil }
  func follow(_ order: FollowUp, in context: Context, into ruling: inout Ruling) {}
  func isCited(in register: Register) -> Bool { false }
  func breach(in event: Event, register: Register) -> Breach? { nil }
  var openMatters: Set<OpenMatter> { [] }
  var watches: DossierKey? { nil }
  func subject(in register: Register) -> String { "" }
  func mark(in register: Register) -> String { subject(in: register) }
  func notices(
    for event: Event, number: String, in context: Context, _ send: (NoticeDraft) -> Void
  ) {}
  func limitDay(in context: Context) -> Day? { nil }
  var keeping: Keeping? {
    get { nil }
    set {}
  }
  var endedOn: Day? { nil }
  var isAppealed: Bool { false }
  func check(rectified event: Event, of field: String, in context: Context) throws(Refusal) {}
  func outlives(_ event: Event, on day: Day) -> Bool { true }
  static func keepSecret(
    _ identity: PersonalRecord, in events: [Xiaoneng.Event]
  ) throws(Refusal) {}
  func retentionYears(in context: Context) -> Int32 { context.profile.retentionYears }
  static func address(of command: Command) -> Address { .existing }
  static func check(name key: DossierKey, on day: Day) throws(Refusal) {}
  static func series(of event: Event, on day: Day) -> NumberSeries? { nil }
  static func erasure(in command: Command) -> PersonalErasure? { nil }
  var account: String { "" }
  static var slotOfAccount: String? { nil }
  static func author(_ actor: Principal) -> Principal? { nil }
  static func isOwn(_ depth: Depth) -> Bool { false }
  func names(_ person: String) -> Bool { false }
  func hides(_ slot: String, from actor: Principal, at depth: Depth) -> Bool { false }
  static func isRuling(_ command: Command) -> Bool { false }
  static func bars(author event: Event, from command: Command) -> Bool { false }
  func permit(_ command: Command, at depth: Depth) throws(Refusal) {}
  func timed(at depth: Depth) -> Self? { nil }
  func light(in context: Context) -> Light { .grey }
  static func issue(in command: Command) -> (kind: Papers.Kind?, number: String)? { nil }
  static func numbered(_ command: Command, _ number: String) -> Command { command }
  static func issued(_ event: Event) -> String? { nil }
  func issuer(_ actor: Principal, in register: Register) -> String { register.unitCode(unit) }
  static func marks(of event: Event) -> [String] { [] }
  static func numbersGiven(_ event: Event, of key: DossierKey, on day: Day) -> [(String, Int64)] {
    series(of: event, on: day)?.given(key.id).map { [$0] } ?? []
  }
}

extension Dossier where Timer == Never {
  func nextTimer(in context: Context) -> (at: Instant, timer: Never)? { nil }
  func elapse(_ timer: Never, in context: Context, into ruling: inout Ruling) {}
  static func meaning(of timer: Never) -> (chinese: String, rule: FaultRule?) {}
}

/// A dossier that goes through phases.
protocol Phased: Dossier {
  associatedtype Phase: DossierPhase
  var phase: Phase { get }
}

extension Phased {
  var phaseNumber: UInt8 { phase.number }
}
