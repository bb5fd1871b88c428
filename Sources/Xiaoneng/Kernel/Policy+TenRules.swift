extension Policy {
  private static let watching = Grant(
    [.efficiencyOffice, .efficiencyHead, .supervisor, .auditor, .governmentHead], .any)
  private static let office = Grant([.efficiencyOffice, .efficiencyHead, .supervisor], .any)
  private static let officers = Grant(
    [.window, .handler, .reviewer, .approver, .organHead], .ownUnit)
  private static let head = Grant([.organHead], .ownUnit)
  /// Whoever gave a mandate, or asked.
  private static let own = Grant([.applicant], .ownCase)

  /// The ten rules: the unit adopts and supervises them, the office opens files, looks and rules on first contacts.
  static let tenRules: [String: [Grant]] = {
    var grants: [String: [Grant]] = [:]
    for word in [
      "open", "count", "draft", "adopt", "distribute", "supervise", "appraise", "supersede",
      "exempt", "apply", "concentrate", "check",
    ] { grants["tenRules." + word] = [office, head] }
    grants["tenRules.leave"] = [head]
    grants["tenRules.correctLeave"] = [office]
    grants["tenRules.takeOver"] = [officers]
    grants["tenRules.deny"] = [officers]
    grants["tenRules.erase"] = [Grant([.administrator], .any)]
    grants["tenRules.get"] = [watching, officers]
    grants["tenRules.list"] = [watching, officers]
    // What all units come to is for those who watch them all.
    grants["tenRules.matrix"] = [watching]
    grants["tenRules.breaches"] = [watching, head]
    grants["tenRules.statistics"] = [watching]
    grants["tenRules.explain"] = [watching, officers]
    grants["tenRules.ledger"] = [watching]
    grants["tenRules.personal"] = [office, officers]
    grants["contact.ask"] = [office, officers]
    for word in ["dispose", "return", "close"] { grants["contact." + word] = [officers] }
    grants["contact.rule"] = [office]
    grants["contact.turnAway"] = [office, officers]
    grants["contact.erase"] = [Grant([.administrator], .any)]
    grants["contact.get"] = [watching, officers, own]
    grants["contact.list"] = [watching, officers, own]
    grants["contact.explain"] = [watching, officers]
    grants["contact.ledger"] = [watching]
    grants["contact.personal"] = [office, officers, own]
    return grants
  }()

  /// The service network: the office opens points; agents and the units on its way handle a mandate, and read whose it is.
  static let network: [String: [Grant]] = {
    let agents = Grant([.agent], .assigned)
    let keepers = [office, Grant([.administrator], .any)]
    let everyone = Grant(
      [
        .citizen, .applicant, .agent, .window, .handler, .reviewer, .approver, .organHead,
        .administrator, .system,
      ], .any)
    let inside = Grant(
      [.window, .handler, .reviewer, .approver, .organHead, .administrator], .any)
    return [
      "point.open": keepers, "point.offer": keepers, "point.staff": keepers,
      "point.close": keepers,
      "point.get": [watching, everyone], "point.list": [watching, everyone],
      "point.ledger": [watching],
      "network.coverage": [watching, inside], "network.statistics": [watching],
      "mandate.give": [agents, officers], "mandate.guide": [agents, officers],
      "mandate.hand": [agents, officers], "mandate.receive": [agents, officers],
      "mandate.accept": [officers], "mandate.end": [agents, officers],
      "mandate.deliver": [agents, officers], "mandate.visit": [agents, officers, office],
      "mandate.file": [agents, officers], "mandate.charge": [office, officers],
      "mandate.erase": [Grant([.administrator], .any)],
      "mandate.get": [watching, agents, officers, own],
      "mandate.list": [watching, agents, officers, own],
      "mandate.explain": [watching, agents, officers],
      "mandate.ledger": [watching], "mandate.personal": [agents, officers, own],
    ]
  }()
}
