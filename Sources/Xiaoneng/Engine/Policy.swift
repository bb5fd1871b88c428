/// Who may do what and see what (权限表): one table, held as data.
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
    /// Cases the actor's account handed in.
    case ownCase
  }

  /// The grants for each word of the command and query vocabularies.
  public var grants: [String: [Grant]]

  /// A table of grants by word.
  public init(grants: [String: [Grant]]) { self.grants = grants }

  /// What the actor may reach with `word`.
  ///
  /// - Throws: ``Refusal/Code/notAllowed`` where the table opens nothing for the role.
  func reach(of actor: Actor, word: String) throws(Refusal) -> Reach {
    var widest: Reach?
    for grant in grants[word] ?? [] where grant.roles.contains(actor.role) {
      if grant.reach == .any { return .any }
      widest = widest ?? grant.reach
    }
    guard let widest else { throw Refusal(.notAllowed, field: "actor.role", detail: word) }
    return widest
  }

  private static let staff = [
    Grant([.window, .handler, .reviewer, .approver, .organHead], .ownUnit)
  ]
  private static let seekers = [Grant([.applicant, .agent], .ownCase)]
  private static let watchers = Grant([.efficiencyOffice, .supervisor, .auditor], .any)

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
      "case.scheduleHearing": handlers,
      // Whose power it is depends on the handling: the rule of art 42 decides.
      "case.extend": [Grant([.organHead], .ownUnit), Grant([.governmentHead], .any)] + handlers,
      "case.advance": handlers, "case.inspect": handlers,
      "case.charge": handlers,
      "case.decide": [Grant([.window, .approver, .organHead], .ownUnit)] + handlers,
      "case.issue": handlers, "case.serve": handlers,
      "case.rate": seekers + window,
      "case.withdraw": seekers + window,
      "case.refer": handlers, "case.void": staff,
      "case.verify": handlers + [Grant([.efficiencyOffice], .any)],
      "case.revoke": [Grant([.organHead], .ownUnit), Grant([.governmentHead], .any)],
      "case.archive": staff,
      "case.import": administrator,
      "case.erase": administrator,
    ]
    for word in RegisterCommand.words { grants[word.name] = administrator }
    grants["person.absent"] = administrator + [Grant([.organHead], .ownUnit)]
    for (word, rows) in reading { grants[word] = rows }
    return Policy(grants: grants)
  }()

  private static let reading: [String: [Grant]] = {
    let everyone: RoleSet = [
      .citizen, .applicant, .agent, .window, .handler, .reviewer, .approver, .organHead,
      .governmentHead, .efficiencyOffice, .supervisor, .auditor, .administrator, .system,
    ]
    let inside = staff + [watchers]
    return [
      "case.get": inside + seekers,
      "case.list": inside + seekers,
      "case.ledger": inside,
      "case.explain": inside + seekers,
      "case.personal": [
        Grant([.window, .handler, .reviewer, .approver], .ownUnit), Grant([.supervisor], .any),
        Grant([.applicant], .ownCase),
      ],
      "item.get": [Grant(everyone, .any)],
      "item.list": [Grant(everyone, .any)],
      "unit.list": [Grant(everyone, .any)],
      "report": [Grant(everyone, .any)],
      "facts": inside + [Grant([.governmentHead, .administrator], .any)],
      "due": inside,
      "proof": inside + seekers,
    ]
  }()

  /// Who sees classified items: the unit itself, supervision and audit; never the public.
  static let clearedForSecrets: RoleSet = [.supervisor, .auditor, .administrator, .system]
}
