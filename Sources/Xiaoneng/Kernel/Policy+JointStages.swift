extension Policy {
  /// Stages of joint approval: the lead takes in, accepts, sends, calls and delivers; departments say what they hold of
  /// their branches; the office urges; the head of the government extends. 滨州市工程建设项目并联审批管理规定 arts 5, 13.
  static let jointStages: [String: [Grant]] = {
    let lead = Grant([.window, .handler, .reviewer, .approver, .organHead], .ownUnit)
    let seekers = Grant([.applicant, .agent], .any)
    let own = Grant([.applicant, .agent], .ownCase)
    let asked = Grant([.window, .handler, .reviewer, .approver, .organHead], .assigned)
    let office = Grant([.efficiencyOffice, .efficiencyHead], .any)
    let watch = Grant(
      [.efficiencyOffice, .efficiencyHead, .supervisor, .auditor, .governmentHead], .any)
    let everyone = Grant(
      [
        .citizen, .applicant, .agent, .window, .handler, .reviewer, .approver, .organHead,
        .administrator, .system,
      ], .any)
    return [
      "stage.register": [lead, seekers],
      "stage.correct": [lead], "stage.complete": [lead], "stage.accept": [lead],
      "stage.reject": [lead],
      "stage.extend": [Grant([.governmentHead], .any)],
      "stage.visitSite": [lead], "stage.route": [lead],
      "stage.pause": [asked], "stage.resume": [asked], "stage.opine": [asked],
      "stage.settleDissent": [lead], "stage.tellDissent": [lead],
      "stage.callMeeting": [lead], "stage.holdMeeting": [lead],
      "stage.urge": [lead, office, Grant([.supervisor], .any)],
      "stage.deliver": [lead], "stage.withdraw": [own, lead], "stage.archive": [lead],
      "stage.erase": [Grant([.administrator], .any)],
      "stage.get": [watch, lead, asked, own], "stage.list": [watch, lead, asked, own],
      "stage.chart": [watch, everyone],
      "stage.picture": [watch, lead, asked, own],
      "stage.plan": [watch, lead, asked, own], "stage.shares": [watch, lead, asked, own],
      "stage.explain": [watch, lead, asked, own],
      "stage.statistics": [watch, everyone],
      "stage.ledger": [watch, lead],
      "stage.paper": [watch, lead, asked, own],
      "stage.personal": [lead, Grant([.supervisor], .any), own],
    ]
  }()
}
