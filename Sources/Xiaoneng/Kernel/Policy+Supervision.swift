extension Policy {
  /// Who is shown the smallest numbers of the statistical rules, whatever the unit.
  static let watchesRatios: RoleSet = [
    .efficiencyOffice, .efficiencyHead, .supervisor, .auditor, .governmentHead,
  ]

  /// Electronic supervision: the office serves, rules and accepts; the unit answers and objects; a record is determined
  /// by the head of the office, by supervision or by the government, and never by the unit it is about.
  static let supervision: [String: [Grant]] = {
    let office = Grant([.efficiencyOffice, .efficiencyHead, .supervisor], .any)
    let deciders = Grant([.efficiencyHead, .supervisor, .governmentHead], .any)
    let unit = Grant([.window, .handler, .reviewer, .approver, .organHead], .ownUnit)
    let head = Grant([.organHead], .ownUnit)
    // What is issued to the office itself, such as what a complaint is late with, the office answers.
    let own = Grant([.efficiencyOffice, .efficiencyHead], .ownUnit)
    let everyone = Grant(
      [
        .citizen, .applicant, .agent, .window, .handler, .reviewer, .approver, .organHead,
        .administrator, .system,
      ], .any)
    let watch = Grant(
      [.efficiencyOffice, .efficiencyHead, .supervisor, .auditor, .governmentHead], .any)
    return [
      "supervision.serve": [office], "supervision.reply": [unit, own],
      "supervision.object": [head, own], "supervision.rule": [office],
      "supervision.accept": [office],
      "accountability.notify": [office], "accountability.reply": [head],
      "accountability.correct": [head], "accountability.hear": [office],
      "accountability.determine": [deciders], "accountability.serve": [office],
      "accountability.appeal": [unit], "accountability.answerAppeal": [deciders],
      "accountability.execute": [office], "accountability.close": [office],
      "accountability.erase": [Grant([.administrator], .any)],
      "supervision.board": [unit, watch], "supervision.cards": [unit, watch],
      "supervision.card": [unit, watch], "supervision.paper": [unit, watch],
      "supervision.records": [unit, watch],
      "supervision.record": [unit, watch], "supervision.explain": [head, watch],
      "supervision.rules": [unit, watch], "supervision.deductions": [unit, watch],
      "supervision.rates": [unit, watch], "supervision.ledger": [head, watch],
      "supervision.personal": [unit, office, Grant([.supervisor], .any)],
      "conduct.find": [office, Grant([.organHead], .ownUnit)],
      "conduct.stop": [office, Grant([.organHead], .ownUnit)],
      // Verified by a second person of the office, and an objection answered by a third who may determine.
      "conduct.verify": [office], "conduct.object": [unit], "conduct.rule": [deciders],
      "conduct.deleteClip": [office], "conduct.close": [office],
      "conduct.erase": [Grant([.administrator], .any)],
      "supervision.conducts": [unit, watch], "supervision.conduct": [unit, watch],
      "supervision.conductTable": [unit, watch], "supervision.ratios": [watch, everyone],
    ]
  }()
}
