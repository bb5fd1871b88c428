/// What a decision needs besides its dossier, the register and the rules (所需), said by the domain as data.
///
/// The engine fetches it before it asks for the decision. What is not there, or may not be reached, is not
/// fetched: the decision says what that means.
struct Needs {
  /// Personal data of the dossier itself, by slot.
  var personal: [String] = []
  /// Other dossiers, as they stand at that moment.
  var dossiers: [DossierKey] = []
  /// Every dossier of these kinds.
  var kinds: [DossierKind] = []
  /// The counters of a period.
  var facts: ReportPeriod?
  /// Counters that numbers are given from.
  var numbers: [String] = []
  /// What the system knows of the subjects of this appraisal.
  var evidence: Appraisal?
  /// The dossier of whose entries the authors are wanted: who handled it.
  var authors: DossierKey?
  /// Entries of ledgers that must be there.
  var entries: [Appraisals.LedgerReference] = []
  /// A case of an item whose licences are limited in number: which other open one was accepted before it is wanted.
  var earlierThan: Turn?
  /// Whether everything everywhere that fell due by then happens first, so that counters are whole.
  var elapsesEverything = false
}

/// What was fetched for a decision, as its domain asked.
final class Fetched {
  /// Personal data of the dossier, by slot.
  let personal: [String: PersonalRecord]
  /// Other dossiers, by name; without those that are not there or not to be reached.
  let dossiers: [DossierKey: Found]
  /// Counters of the period.
  let facts: [Fact]
  /// The last number given from each counter.
  let numbers: [String: Int64]
  /// What the system knows of the subjects.
  let evidence: [Appraisals.SystemEvidence]
  /// The ids of those who wrote in the ledger that was asked for.
  let authors: Set<String>
  /// The rule sets that stand.
  let profiles: [Profile]
  /// The number of the open case of the item that comes first; nil where the case itself does.
  let earlier: String?

  init(
    personal: [String: PersonalRecord] = [:], dossiers: [DossierKey: Found] = [:],
    facts: [Fact] = [], numbers: [String: Int64] = [:], evidence: [Appraisals.SystemEvidence] = [],
    authors: Set<String> = [], profiles: [Profile] = [], earlier: String? = nil
  ) {
    self.earlier = earlier
    self.authors = authors
    self.personal = personal
    self.dossiers = dossiers
    self.facts = facts
    self.numbers = numbers
    self.evidence = evidence
    self.profiles = profiles
  }

  /// Another dossier, as far as decisions look into one.
  enum Found {
    case `case`
    /// A key project, and whether its approvals go through the green channel.
    case project(isGreen: Bool)
    /// A stage of joint approval: for each of its branches, what must be decided before or with it and is not.
    case stage(waits: [String: [String]])
    case complaint(Complaint, lastAt: Instant)
    case appraisal(Appraisal)
    case bulletin(ComplaintBulletin)
    /// A penalty case, as far as another one on the same act looks into it.
    case penalty(ActMatter)
    case inspectionPlan(InspectionPlan)
    case point(ServicePoint)
    /// A mandate, as far as the case that is to carry it needs it.
    case mandate(Carriage)
  }
}

/// The place of a case among those of an item whose licences are limited in number: by the day of acceptance, of those of
/// one day by the day on which the application was complete, and then by number. 行政许可法 art 57.
struct Turn: Sendable, Equatable {
  /// The places of the item and of its unit in the register.
  var item: Int32
  var unit: Int32
  var accepted: Day
  var complete: Day
  /// The number of the case.
  var number: String

  func comes(before other: Turn) -> Bool {
    (accepted, complete, number) < (other.accepted, other.complete, other.number)
  }
}

/// What a penalty case was about, and whether it ended without a penalty: 行政处罚法 art 29.
struct ActMatter: Sendable, Equatable {
  var act: LedgerDigest?
  var gaveNone: Bool
}

/// A mandate as far as a case looks into it that is to carry it.
struct Carriage: Sendable, Equatable {
  /// The code of its item.
  var item: String
  /// The accounts of its agent and of who stands in.
  var agents: [String]
  /// The number of the case that carries it already; empty for none.
  var caseNumber: String
  /// Whether it was only guidance, without a signature.
  var isGuidance: Bool
  /// Whether the organ that decides has it in hand.
  var isAtOrgan: Bool
  /// Its phase, as the vocabulary spells it.
  var phase: String
}

extension Context {
  /// What is kept beside the dossier's own ledger under `slot`, as a record; nil where it was not asked for,
  /// never kept, or erased.
  func kept<Value: Record>(_: Value.Type, _ slot: String) -> Value? {
    guard let record = fetched?.personal[slot], let json = try? JSONValue(parsing: record.value)
    else { return nil }
    return try? Value.read(json)
  }

  /// Another dossier that the domain asked for; nil where it is not there, or not to be reached.
  func found(_ key: DossierKey) -> Fetched.Found? { fetched?.dossiers[key] }
}
