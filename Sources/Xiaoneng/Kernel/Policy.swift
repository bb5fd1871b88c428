/// Who may do what and see what (权限表): one table, held as data.
///
/// What no row allows is refused. Rows say which roles, and whether only for their own unit or their own dossier;
/// a locality that divides the work otherwise gives its own table in ``Engine/Options``.
public struct Policy: Sendable {
  /// For whom a rule opens a door.
  public struct Grant: Sendable, Equatable {
    /// These roles …
    public var roles: RoleSet
    /// … within this reach.
    public var reach: Reach

    /// A grant to `roles` within `reach`.
    public init(_ roles: RoleSet, _ reach: Reach) {
      self.roles = roles
      self.reach = reach
    }
  }

  /// How far a grant reaches.
  public enum Reach: Sendable, Equatable {
    /// Everything.
    case any
    /// Dossiers of the actor's own unit.
    case ownUnit
    /// Cases and complaints that the actor's account handed in, projects it owns.
    case ownCase
    /// Complaints the actor looks into, or whose unit they head; projects they answer for.
    case assigned
    /// Complaints the actor wrote down.
    case registrar
    /// Dossiers that name the actor as an officer whom they concern.
    case named
  }

  /// Every reach that the table opens to someone, from the widest on.
  struct Reaches: OptionSet {
    let rawValue: UInt8
    static let any = Reaches(rawValue: 1)
    static let ownUnit = Reaches(rawValue: 2)
    static let ownCase = Reaches(rawValue: 4)
    static let assigned = Reaches(rawValue: 8)
    static let registrar = Reaches(rawValue: 16)
    static let named = Reaches(rawValue: 32)

    init(rawValue: UInt8) { self.rawValue = rawValue }
    init(_ reach: Reach) {
      switch reach {
      case .any: self = .any
      case .ownUnit: self = .ownUnit
      case .ownCase: self = .ownCase
      case .assigned: self = .assigned
      case .registrar: self = .registrar
      case .named: self = .named
      }
    }
  }

  /// The grants for each word of the command and query vocabularies.
  public var grants: [String: [Grant]]

  /// A table of grants by word.
  public init(grants: [String: [Grant]]) { self.grants = grants }

  /// What the table opens with `word`.
  ///
  /// - Throws: ``XiaonengCalendar/Refusal/Code/notAllowed`` where it opens nothing for the role.
  func reaches(of actor: Principal, word: String) throws(Refusal) -> Reaches {
    var found: Reaches = []
    for grant in grants[word] ?? [] where grant.roles.contains(actor.role) {
      found.insert(Reaches(grant.reach))
    }
    guard !found.isEmpty else { throw Refusal(.notAllowed, field: "actor.role", detail: word) }
    return found
  }

  private static let staff = [
    Grant([.window, .handler, .reviewer, .approver, .organHead], .ownUnit)
  ]
  private static let seekers = [Grant([.applicant, .agent], .ownCase)]
  private static let watchers = Grant(
    [.efficiencyOffice, .efficiencyHead, .supervisor, .auditor], .any)

  /// The usual table.
  public static let standard: Policy = {
    let window = [Grant([.window], .ownUnit)]
    let handlers = [Grant([.window, .handler, .reviewer, .approver], .ownUnit)]
    let administrator = [Grant([.administrator], .any)]
    var grants: [String: [Grant]] = [
      "case.draft": [Grant([.applicant, .agent, .window], .any)],
      "case.submit": [Grant([.applicant, .agent, .window], .any)],
      "case.fixOnSpot": window + seekers,
      "case.notifyCorrections": window,
      "case.supplement": window + seekers,
      "case.reject": window,
      "case.accept": window,
      "case.pause": handlers, "case.resume": handlers,
      "case.tellHearing": handlers,
      "case.askHearing": window + seekers,
      "case.waiveHearing": window + seekers,
      "case.scheduleHearing": handlers,
      "case.holdHearing": handlers + [Grant([.organHead], .ownUnit)],
      // Whose power it is depends on the handling: the rule of art 42 decides.
      "case.extend": [Grant([.organHead], .ownUnit), Grant([.governmentHead], .any)] + handlers,
      "case.advance": handlers, "case.inspect": handlers,
      "case.charge": handlers,
      "case.decide": [Grant([.window, .approver, .organHead], .ownUnit)] + handlers,
      "case.issue": handlers, "case.serve": handlers,
      "case.rate": seekers + window,
      "case.contactRater": handlers, "case.repairRating": handlers,
      "case.contestRating": [Grant([.organHead], .ownUnit)],
      "case.ruleRating": [Grant([.efficiencyOffice, .efficiencyHead], .any)],
      "case.withdraw": seekers + window,
      "case.refer": handlers, "case.void": staff,
      "case.verify": handlers + [Grant([.efficiencyOffice], .any)],
      "case.revoke": [Grant([.organHead], .ownUnit), Grant([.governmentHead], .any)],
      "case.repairCommitment": [Grant([.organHead], .ownUnit), Grant([.efficiencyOffice], .any)],
      // Whoever handles a case does not put its record right.
      "case.correctRecord": [Grant([.efficiencyOffice, .efficiencyHead, .supervisor], .any)],
      // By whoever does not handle it: the rule looks at the unit.
      "case.reviewFile": [Grant([.efficiencyOffice, .efficiencyHead, .supervisor], .any)],
      "case.archive": staff,
      "case.import": administrator,
      "case.erase": administrator,
    ]
    for word in Registry.Command.words { grants[word] = administrator }
    for (word, rows) in complaints { grants[word] = rows }
    for (word, rows) in projects { grants[word] = rows }
    for (word, rows) in appraisals { grants[word] = rows }
    for (word, rows) in appraisalReading { grants[word] = rows }
    // By which rules is decided, those who answer for it say.
    grants["ruleSet.adopt"] = administrator + [Grant([.efficiencyHead, .governmentHead], .any)]
    // Who watches is seen by all who answer for each other, and by those who answer for them.
    grants["person.appointments"] =
      administrator + [
        Grant([.efficiencyOffice, .efficiencyHead, .supervisor, .auditor, .governmentHead], .any)
      ]
    grants["person.absent"] = administrator + [Grant([.organHead], .ownUnit)]
    for (word, rows) in reading { grants[word] = rows }
    for (word, rows) in penalties { grants[word] = rows }
    for (word, rows) in supervision { grants[word] = rows }
    for (word, rows) in jointStages { grants[word] = rows }
    for (word, rows) in inspections { grants[word] = rows }
    for (word, rows) in tenRules { grants[word] = rows }
    for (word, rows) in network { grants[word] = rows }
    for (word, rows) in personalRights { grants[word] = rows }
    for (word, rows) in upkeep { grants[word] = rows }
    return Policy(grants: grants)
  }()

  private static let reading: [String: [Grant]] = {
    let everyone: RoleSet = [
      .citizen, .applicant, .agent, .window, .handler, .reviewer, .approver, .organHead,
      .governmentHead, .efficiencyOffice, .efficiencyHead, .supervisor, .auditor, .administrator,
      .system,
    ]
    let inside = staff + [watchers]
    return [
      "case.get": inside + seekers,
      "case.list": inside + seekers,
      "case.board": inside + seekers,
      // Whoever has the receipt's code may ask; whoever may hand it out, may read it.
      "case.progress": [Grant(everyone, .any)],
      "case.receipt": [
        Grant([.window, .handler, .reviewer, .approver], .ownUnit),
        Grant([.applicant, .agent], .ownCase),
      ],
      "case.paper": inside + seekers,
      "case.ledger": inside,
      "case.explain": inside + seekers, "case.exchange": inside,
      "case.personal": [
        Grant([.window, .handler, .reviewer, .approver], .ownUnit), Grant([.supervisor], .any),
        Grant([.applicant], .ownCase),
      ],
      "item.get": [Grant(everyone, .any)],
      "item.list": [Grant(everyone, .any)],
      "item.chart": [Grant(everyone, .any)],
      // How long each case took is the unit's own matter, and that of those who watch it.
      "item.tryPromise": inside + [Grant([.governmentHead, .administrator], .any)],
      "unit.list": [Grant(everyone, .any)],
      "report": [Grant(everyone, .any)],
      "facts": inside + [Grant([.governmentHead, .administrator], .any)],
      "due": inside, "changes": inside,
      // What each word opens is looked up word by word.
      "offers": [Grant(RoleSet(Role.allCases), .any)],
      "proof": inside + seekers + [Grant([.governmentHead], .any)],
      // What is sealed is published, so that anyone can hold the ledgers to it.
      "seal.checkpoint": [Grant(everyone, .any)],
      "seal.consistency": [Grant(everyone, .any)],
      "seal.check": [Grant(everyone, .any)],
      "complaint.statistics": [Grant(everyone, .any)],
      "complaint.published": [Grant(everyone, .any)],
      "bulletin.get": [Grant(everyone, .any)],
      "open311.services": [Grant(everyone, .any)],
      "open311.requests": [Grant(everyone, .any)],
    ].merging(complaintReading) { first, _ in first }
      .merging(projectReading) { first, _ in first }
  }()

  /// Complaints: the office writes down, the leader decides, whoever is assigned looks into it, the next
  /// level reviews, and the unit complained about answers what it is asked.
  private static let complaints: [String: [Grant]] = {
    let office = Grant([.efficiencyOffice, .efficiencyHead], .any)
    let leader = Grant([.efficiencyHead, .supervisor, .governmentHead], .any)
    let assigned = Grant(investigators, .assigned)
    let own = Grant([.applicant, .agent], .ownCase)
    let above = Grant([.supervisor, .governmentHead], .any)
    return [
      "complaint.register": [
        office, Grant([.supervisor], .any), Grant([.applicant, .agent, .citizen], .any),
      ],
      "open311.post": [office, Grant([.applicant, .agent, .citizen], .any)],
      // A complaint against the efficiency office itself is put before the leader by supervision.
      "complaint.submit": [office, Grant([.supervisor], .any)],
      "complaint.accept": [leader], "complaint.refuse": [leader], "complaint.forward": [leader],
      "complaint.join": [office], "complaint.split": [office],
      "complaint.dispatch": [office], "complaint.return": [assigned],
      "complaint.askExplanation": [office, assigned],
      "complaint.explain": [
        Grant([.window, .handler, .reviewer, .approver, .organHead], .ownUnit)
      ],
      "complaint.addEvidence": [office, assigned],
      "complaint.extend": [leader, Grant([.organHead], .assigned)],
      "complaint.supervise": [leader],
      "complaint.report": [office, assigned],
      "complaint.redo": [leader], "complaint.close": [leader],
      "complaint.reply": [office, assigned],
      "complaint.followUp": [office],
      "complaint.rate": [own, office],
      "complaint.askReview": [own, office], "complaint.answerReview": [above],
      "complaint.withdraw": [own, office],
      "complaint.reportRetaliation": [own, office, Grant([.supervisor], .any)],
      "complaint.settleRetaliation": [above],
      "complaint.publish": [office], "complaint.correct": [office],
      "complaint.recordLeak": [Grant([.supervisor], .any)],
      "complaint.erase": [Grant([.administrator], .any)],
      "bulletin.issue": [office], "bulletin.correct": [office],
      "hotline.record": [office],
    ]
  }()

  /// Who may look into a complaint when assigned.
  private static let investigators: RoleSet = [
    .handler, .reviewer, .approver, .organHead, .efficiencyOffice, .efficiencyHead, .supervisor,
  ]

  /// Who reads the complainant's identity and words: only where the complaint is theirs to look into, the
  /// leader it is put before, supervision, and the complainant. The office that wrote it down reads it
  /// while it has to reply.
  private static let complaintReading: [String: [Grant]] = {
    let own = Grant([.applicant, .agent], .ownCase)
    let watch = Grant([.efficiencyOffice, .efficiencyHead, .supervisor, .auditor], .any)
    let assigned = Grant(investigators, .assigned)
    let asked = Grant([.window, .handler, .reviewer, .approver, .organHead], .ownUnit)
    let head = Grant([.governmentHead], .any)
    return [
      "complaint.get": [watch, head, assigned, own, asked],
      "complaint.list": [watch, head, assigned, own],
      "complaint.paper": [watch, head, assigned, own],
      "complaint.ledger": [watch], "bulletin.ledger": [watch],
      "hotline.get": [watch, head], "hotline.ledger": [watch],
      "complaint.personal": [
        Grant([.efficiencyHead, .supervisor], .any), Grant([.efficiencyOffice], .registrar),
        assigned, own,
      ],
    ]
  }()

  /// Who sees counters of complaints one by one; everyone else sees published tables.
  static let clearedForComplaints: RoleSet = [
    .efficiencyOffice, .efficiencyHead, .supervisor, .auditor, .governmentHead, .system,
  ]

  /// Who reads messages with names and telephones: whoever sends them for the office, and supervision.
  static let readersOfNotices: RoleSet = [
    .efficiencyOffice, .efficiencyHead, .supervisor, .administrator,
  ]

  /// Who sees classified items: the unit itself, supervision and audit; never the public.
  static let clearedForSecrets: RoleSet = [.supervisor, .auditor, .administrator, .system]
}
