extension Policy {
  /// Inspections: the office inspects, and officers who are named to; the head of the government approves and reviews; the
  /// unit reports and objects. 政府督查工作条例 arts 11, 17, 18, 21.
  static let inspections: [String: [Grant]] = {
    let office = Grant([.efficiencyOffice, .efficiencyHead, .supervisor], .any)
    let heads = Grant([.efficiencyHead, .supervisor, .governmentHead], .any)
    let government = Grant([.governmentHead], .any)
    let everyOfficer: RoleSet = [
      .window, .handler, .reviewer, .approver, .organHead, .efficiencyOffice, .efficiencyHead,
      .supervisor,
    ]
    let inspectors = Grant(everyOfficer, .assigned)
    let unit = Grant([.window, .handler, .reviewer, .approver, .organHead], .ownUnit)
    let head = Grant([.organHead], .ownUnit)
    let watch = Grant(
      [.efficiencyOffice, .efficiencyHead, .supervisor, .auditor, .governmentHead], .any)
    let everyone = Grant(
      [
        .citizen, .applicant, .agent, .window, .handler, .reviewer, .approver, .organHead,
        .administrator, .system,
      ], .any)
    return [
      "inspectionPlan.propose": [office], "inspectionPlan.approve": [government],
      "inspectionPlan.decline": [government], "inspectionPlan.seal": [office],
      "inspectionPlan.commitDraw": [office], "inspectionPlan.reveal": [office],
      "inspectionPlan.get": [watch], "inspectionPlan.list": [watch],
      "inspectionPlan.explain": [watch],
      "inspectionPlan.draws": [watch, everyone], "inspectionPlan.ledger": [watch],
      "inspection.propose": [office], "inspection.approve": [government],
      "inspection.withdraw": [office, government], "inspection.open": [office],
      "inspection.fill": [office, inspectors], "inspection.find": [office, inspectors],
      "inspection.verify": [office, inspectors], "inspection.order": [office],
      "inspection.report": [unit], "inspection.urge": [office],
      "inspection.recheck": [office, inspectors], "inspection.conclude": [heads],
      "inspection.feedBack": [office], "inspection.object": [head],
      "inspection.review": [government], "inspection.hear": [office, inspectors],
      "inspection.measure": [office], "inspection.approveMeasure": [government],
      "inspection.carryOut": [office], "inspection.correct": [office],
      "inspection.close": [office], "inspection.erase": [Grant([.administrator], .any)],
      "inspection.get": [watch, inspectors, unit], "inspection.list": [watch, inspectors, unit],
      "inspection.orders": [watch, inspectors, unit],
      "inspection.statistics": [watch], "inspection.explain": [watch, inspectors, unit],
      "inspection.ledger": [watch],
      "inspection.personal": [office, inspectors, head],
    ]
  }()
}
