extension Policy {
  private static let office = Grant([.efficiencyOffice, .efficiencyHead], .any)
  private static let leaders = Grant([.governmentHead], .any)
  private static let unit = Grant([.window, .handler, .reviewer, .approver, .organHead], .ownUnit)
  /// Whoever answers for a project, of whatever unit: leader, team, follower, who solves a problem.
  private static let answerable = Grant(
    [
      .window, .handler, .reviewer, .approver, .organHead, .governmentHead, .efficiencyOffice,
      .efficiencyHead, .supervisor,
    ], .assigned)
  private static let owner = Grant([.applicant, .agent], .ownCase)

  /// Key projects: the office lists and watches them, the unit reports, the leader approves, the head of the
  /// office and the government decide what changes the whole.
  static let projects: [String: [Grant]] = {
    let deciders = [leaders, Grant([.efficiencyHead], .any)]
    let workers = [unit, Grant([.handler, .reviewer, .approver, .organHead], .assigned)]
    return [
      "project.register": [office],
      "project.changeLeader": deciders, "project.changeUnit": deciders,
      "project.changeFinish": deciders,
      "project.suspend": deciders, "project.resume": deciders, "project.cancel": deciders,
      "project.formTeam": [office, Grant([.organHead], .ownUnit)],
      "project.nameTracker": [office],
      "project.setTargets": [office, unit], "project.planInvestment": [office, unit],
      "project.submitPlan": [office, unit],
      "project.approvePlan": [Grant([.governmentHead, .organHead], .assigned)],
      "project.rejectPlan": [Grant([.governmentHead, .organHead], .assigned)],
      "project.track": workers, "project.report": [unit], "project.correctReport": [unit],
      "project.excuseReport": deciders,
      "project.recordUrging": [office, Grant([.supervisor], .any)],
      "project.visit": [office, leaders, Grant([.supervisor], .any)],
      "project.meet": [office, leaders],
      "project.raiseProblem": [office, unit, answerable, owner],
      "project.assignProblem": [office, leaders],
      "project.solveProblem": workers,
      "project.verifyProblem": [office], "project.writeOffProblem": deciders,
      "project.reopenProblem": [office, leaders],
      "project.supervise": deciders, "project.endSupervision": deciders,
      "project.reportWeekly": [unit], "project.checkSupervised": [office],
      "project.issueCard": [office], "project.voidCard": [office],
      "project.reissueCard": [office], "project.takeCard": [office],
      "project.returnCard": [office, owner],
      "project.file": [office, unit], "project.linkCase": [office, unit],
      "project.complete": [office, Grant([.organHead], .ownUnit)],
      "project.close": [Grant([.efficiencyHead], .any)],
      "project.erase": [Grant([.administrator], .any)],
    ]
  }()

  /// Who reads of projects. Cards are the office's: a department does not learn what an owner said of it.
  static let projectReading: [String: [Grant]] = {
    let watch = Grant([.efficiencyOffice, .efficiencyHead, .supervisor, .auditor], .any)
    let inside = [watch, leaders, unit, answerable]
    return [
      "project.get": inside + [owner],
      "project.list": inside + [owner],
      "project.stages": inside + [owner],
      "project.schedule": inside + [owner],
      "project.score": inside,
      "project.ledger": [watch],
      "project.personal": [Grant([.efficiencyOffice, .efficiencyHead, .supervisor], .any), owner],
      "project.statistics": [
        watch, leaders,
        Grant(
          [
            .citizen, .applicant, .agent, .window, .handler, .reviewer, .approver, .organHead,
            .administrator, .system,
          ], .any),
      ],
    ]
  }()

  /// Who sees the cards of a project, and counters of them.
  static let clearedForCards: RoleSet = [
    .efficiencyOffice, .efficiencyHead, .supervisor, .auditor,
  ]
}
