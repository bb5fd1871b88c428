extension Policy {
  /// Appraisals: the office's head opens, the office records and reckons, the leaders mark and decide, everyone on
  /// the roll votes, the head of what is appraised appeals, and the next level answers.
  static let appraisals: [String: [Grant]] = {
    let office = Grant([.efficiencyOffice, .efficiencyHead], .any)
    let head = Grant([.efficiencyHead], .any)
    let leaders = Grant([.governmentHead], .any)
    let deciders = Grant([.governmentHead, .efficiencyHead], .any)
    return [
      "appraisal.open": [head],
      // Which methods are whose, the scheme says.
      "appraisal.mark": [office, leaders],
      "appraisal.fault": [office], "appraisal.bonus": [office], "appraisal.veto": [office],
      "appraisal.strike": [office, leaders],
      "appraisal.openBallot": [office], "appraisal.countBallots": [office],
      "appraisal.signIn": [Grant(.officers, .any)],
      "appraisal.compute": [office], "appraisal.correct": [office],
      "appraisal.decide": [deciders], "appraisal.publish": [head],
      "appraisal.appeal": [Grant(appraised, .ownUnit)],
      "appraisal.answerAppeal": [Grant([.governmentHead, .supervisor], .any)],
      "appraisal.reopen": [head], "appraisal.close": [head],
    ]
  }()

  /// Who may be appraised, or speak for what is.
  private static let appraised: RoleSet = [
    .window, .handler, .reviewer, .approver, .organHead,
  ]

  /// Who sees an appraisal before it is published.
  static let insideAppraisals: RoleSet = [
    .efficiencyOffice, .efficiencyHead, .supervisor, .auditor, .governmentHead,
  ]

  /// What is published everyone reads; how far they see besides, the appraisal says.
  static let appraisalReading: [String: [Grant]] = {
    let everyone = Grant(RoleSet(Role.allCases), .any)
    return [
      "appraisal.get": [everyone], "appraisal.list": [everyone],
      "appraisal.explain": [everyone], "appraisal.league": [everyone],
      "appraisal.ledger": [
        Grant([.efficiencyOffice, .efficiencyHead, .supervisor, .auditor], .any)
      ],
    ]
  }()
}
