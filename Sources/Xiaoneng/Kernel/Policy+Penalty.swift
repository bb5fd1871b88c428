extension Policy {
  /// Penalties: officers of the organ investigate and propose, someone else of it reviews, its head decides,
  /// the subject defends and appeals. 行政处罚法 arts 42, 45, 57, 58.
  static let penalties: [String: [Grant]] = {
    let officers = Grant([.handler, .reviewer, .approver, .organHead], .ownUnit)
    let head = Grant([.organHead], .ownUnit)
    let subject = Grant([.applicant, .agent], .ownCase)
    let inside = Grant([.window, .handler, .reviewer, .approver, .organHead], .ownUnit)
    let watch = Grant(
      [.efficiencyOffice, .efficiencyHead, .supervisor, .auditor, .governmentHead], .any)
    return [
      "penalty.open": [officers], "penalty.circumstance": [officers],
      "penalty.propose": [officers], "penalty.notify": [officers],
      "penalty.defend": [officers, subject], "penalty.askHearing": [officers, subject],
      "penalty.callHearing": [officers], "penalty.hear": [officers],
      "penalty.review": [Grant([.reviewer], .ownUnit)],
      // On the spot the officers of the case decide: the rule of art 51 looks.
      "penalty.approve": [head, Grant([.handler], .ownUnit)],
      "penalty.extend": [head], "penalty.serve": [officers], "penalty.defer": [head],
      "penalty.pay": [officers],
      "penalty.appeal": [officers, subject], "penalty.answerAppeal": [officers],
      "penalty.close": [officers], "penalty.withdraw": [head],
      "penalty.erase": [Grant([.administrator], .any)],
      "penalty.get": [inside, watch, subject], "penalty.list": [inside, watch, subject],
      "penalty.explain": [inside, watch, subject], "penalty.ledger": [inside, watch],
      "penalty.paper": [inside, watch, subject],
      "penalty.personal": [officers, Grant([.supervisor], .any), subject],
    ]
  }()
}
