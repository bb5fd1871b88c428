/// The ten rules in one unit (单位制度卷宗): how far each is, by which documents, who answers for it; and what the rules
/// ask to be written down: leaves and hand-overs of posts to the hour, refusals filed.
struct RuleFile: Sendable, Equatable {
  /// One rule in the unit.
  struct Line: Sendable, Equatable {
    var status = TenRules.Status.none
    var title = ""
    var draft: LedgerDigest?
    var document: TenRules.Document?
    var superseded: [TenRules.Document] = []
    var copies: Int32 = 0
    var receipts: Int32 = 0
    var leader = ""
    var head = ""
    var year: Int32 = 0
    var weight: Int32 = 0
    var exempt = ""
    var checked: Day?
    var kept: Bool?
  }

  /// A refusal that was filed.
  struct Filing: Sendable, Equatable {
    var record: TenRules.DenialRecord
    var at: Day
  }

  /// A file lives as long as its unit: what it keeps of who was refused is erased once someone else agrees.
  var keeping: Keeping? = Keeping()
  var isOpen = false
  /// The unit, as the register numbers it.
  var unit: Int32 = -1
  var headcount: Int32 = 0
  var lines: [String: Line] = [:]
  var concentration: TenRules.Concentration?
  var leaves: [TenRules.Leave] = []
  var takings: [TenRules.TakeOver] = []
  var filings: [Filing] = []
  /// Cases of the unit that were refused without a filing on record, by number, with the day.
  var refusals: [String: Day] = [:]
  /// Posts whose holder leaves, by code, with the last day of service.
  var vacancies: [String: Day] = [:]
  var breaches: [Breach] = []

  /// A rule that was found broken.
  struct Breach: Sendable, Equatable {
    var record: TenRules.Breached
    /// Whether the record was put right since.
    var isCleared = false
  }

  /// How far a rule is; not begun where nothing is on file.
  func line(_ rule: String) -> Line { lines[rule] ?? Line() }

  /// Whether every rule of the list that applies is at least so far; false where none applies.
  func isWhole(_ status: TenRules.Status, of rules: [TenRules.Rule]) -> Bool {
    let applying = rules.map { line($0.id) }.filter(\.exempt.isEmpty)
    return !applying.isEmpty && applying.allSatisfy { $0.status >= status }
  }
}

extension TenRules.Concentration {
  /// Whether all six points are met.
  public var isWhole: Bool {
    functions && staff && items && present && authority && monitored
  }
}

extension TenRules.Numbers {
  /// The rule of that name, of the list or beyond it.
  func rule(_ id: String) -> TenRules.Rule? { (rules + further).first { $0.id == id } }
}
