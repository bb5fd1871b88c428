extension Policy {
  /// Rights of the person: they ask, those who handle what is kept answer, and others than those who could gain by it
  /// order holds and agree to erasures. 个人信息保护法 arts 44–51.
  static let personalRights: [String: [Grant]] = {
    let own = Grant([.applicant, .agent], .ownCase)
    // Officers named in what was found about them ask for themselves.
    let named = Grant(.officers, .named)
    // Of these, whoever may not read what is kept may not act on it either; the engine makes sure of that.
    let keepers = [
      Grant([.window, .handler, .reviewer, .approver], .ownUnit),
      Grant([.efficiencyOffice, .efficiencyHead, .supervisor], .any),
    ]
    let above = Grant([.efficiencyHead, .supervisor, .governmentHead], .any)
    let watchers = Grant([.efficiencyHead, .supervisor, .auditor], .any)
    return [
      "personal.ask": [own, named] + keepers,
      "personal.answer": keepers,
      "personal.correct": keepers,
      "personal.hold": [above], "personal.release": [above],
      "personal.approveErasure": [above],
      "personal.requests": [own, named, watchers] + keepers,
      "personal.readings": [own, named, watchers],
      "personal.export": [Grant([.applicant], .ownCase), named],
      "personal.attempts": [watchers],
    ]
  }()
}
