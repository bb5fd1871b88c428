import Testing
import Xiaoneng

extension Tour {
  static func project(_ last: Int) -> DossierKey {
    DossierKey(.project, "ZD2012" + String("\(10_000 + last)".dropFirst()))
  }

  private static func one(
    _ command: Projects.Command, _ key: DossierKey?, by actor: Principal = Office.clerk,
    _ at: String,
    key requestKey: String? = nil
  ) -> CommandRequest {
    CommandRequest(.project(command), on: key, by: actor, at: when(at), key: requestKey)
  }

  /// Projects that reach every event word; a few are refused on purpose. The office is there from the
  /// complaints on.
  static let projects: [CommandRequest] = [whole, cards, ends].flatMap { $0 }

  /// Every question about projects but the reading of personal data.
  static let projectQueries: [Query] = [
    .projectGet(Projects.Moment()), .projectList(Projects.Filter(limit: 1_000)),
    .projectLedger(Nothing()),
    .projectSchedule(Projects.ScheduleRequest(svg: true)), .projectScore(Nothing()),
    .projectStatistics(Projects.Period(from: day("2012-01-01"), through: day("2012-12-31"))),
  ]

  private static let order = Projects.Order("资金调整", document: "府4号")

  /// One through schedules, reports late and in time, problems, listed supervision, archive and close.
  private static let whole: [CommandRequest] = {
    let key = project(1)
    let intake = Works.intake {
      $0.reportFrom = Works.half("2012-08-1")
      $0.tracker = ""
    }
    var plan = Works.plan
    plan.start = day("2012-08-01")
    plan.finish = day("2012-12-31")
    plan.tasks = [
      WorkTask("A", days: 10, name: "立项"), WorkTask("B", days: 15, after: [WorkLink("A")]),
    ]
    let half = Works.half("2012-08-2")
    return [
      one(.register(intake), nil, "08-01T09:30", key: "zd-1"),
      one(.register(intake), nil, "08-01T09:31", key: "zd-1"),
      one(.nameTracker(Projects.TrackerChange("su")), key, "08-01T09:40"),
      one(
        .setTargets(Projects.TargetTree([Projects.Target("1", name: "建成", by: day("2012-12-31"))])),
        key,
        "08-01T09:41"),
      one(
        .planInvestment(
          Projects.InvestmentPlan(
            total: 10_000_000_00,
            shares: [Projects.InvestmentShare(through: day("2012-12-31"), amount: 10_000_000_00)])),
        key,
        by: Works.chief, "08-01T09:42"),
      one(.submitPlan(Projects.PlanSubmission(plan)), key, by: Works.chief, "08-01T09:43"),
      one(
        .rejectPlan(Projects.PlanRejection(1, reason: "补充依据")), key, by: Works.leader, "08-01T09:44"
      ),
      one(.submitPlan(Projects.PlanSubmission(plan)), key, by: Works.chief, "08-01T09:45"),
      one(.approvePlan(Projects.PlanApproval(1)), key, by: Works.leader, "08-01T09:46"),
      one(.approvePlan(Projects.PlanApproval(2)), key, by: Works.leader, "08-01T09:47"),
      one(
        .report(
          Works.report(
            "2012-08-1", 2_000, 5_000, tasks: [Projects.TaskFact("A", started: day("2012-08-02"))])),
        key,
        by: Works.worker, "08-15"),
      one(
        .correctReport(Works.report("2012-08-1", 1_900, 4_900) { $0.reason = "笔误" }), key,
        by: Works.worker, "08-16"),
      one(
        .track(
          Projects.TaskFacts([
            Projects.TaskFact("A", started: day("2012-08-02"), finished: day("2012-08-17"))
          ])),
        key, by: Works.worker, "08-17"),
      one(
        .recordUrging(
          Projects.UrgingRecord(
            half, rung: .telephone, urgedAt: when("09-03T10:00"), reached: "sun",
            promised: day("2012-09-05"))), key, "09-03T10:30"),
      one(
        .excuseReport(
          Projects.ReportExcuse(
            Works.half("2012-09-1"), until: day("2012-09-21"), reason: "台风", document: "函5号")),
        key, by: Works.head, "09-10"),
      one(
        .visit(Projects.Visit(day: day("2012-09-11"), by: "zhou", found: "进度正常")), key,
        by: Works.leader, "09-11"),
      one(.raiseProblem(Projects.Problem("缺少用地指标")), key, by: Works.owner, "09-11T10:00"),
      one(
        .meet(
          Projects.Meeting(
            day: day("2012-09-12"), title: "协调会", document: "纪要1号", units: ["GS", "HB"],
            decisions: [Projects.MeetingDecision("办理环评", unit: "HB", due: day("2012-09-14"))])),
        key,
        "09-12"),
      one(
        .assignProblem(Projects.ProblemAssignment(1, unit: "HB", due: day("2012-09-28"))), key,
        "09-12T10:00"),
      one(.file(Works.document), key, "09-12T10:01"),
      one(
        .solveProblem(Projects.ProblemSolution(1, result: "已调剂", evidence: [1])), key,
        by: Works.other,
        "09-17"),
      one(.verifyProblem(Projects.ProblemCheck(1, passed: true)), key, "09-18"),
      one(.writeOffProblem(Projects.ProblemWriteOff(1)), key, by: Works.head, "09-18T10:00"),
      one(
        .reopenProblem(Projects.ProblemReopening(1, reason: "指标被收回", due: day("2012-10-31"))), key,
        "09-19"),
      one(
        .supervise(
          Projects.Listing(
            "督1号", matter: "追回工期", leader: "zhou", deadline: day("2012-10-12"), document: "督字1号")),
        key, by: Works.head, "09-19T10:00"),
      one(.reportWeekly(Projects.ListingReport("增加人手")), key, by: Works.chief, "09-20"),
      one(.checkSupervised(Projects.ListingCheck(passed: true, evidence: [1])), key, "10-22"),
      one(.endSupervision(Projects.Delisting()), key, by: Works.head, "10-22T10:00"),
      one(
        .changeLeader(Projects.LeaderChange("jia", reason: "分工", document: "府5号")), key,
        by: Works.head,
        "10-23"),
      one(
        .formTeam(
          Projects.TeamChange(Projects.Team(head: "sun", members: ["li"]), reason: "调离")), key,
        "10-23T10:00"),
      one(
        .changeUnit(
          Projects.UnitChange(
            "HB", team: Projects.Team(head: "jia", members: ["wu"]), reason: "职能划转", document: "府6号"
          )),
        key, by: Works.leader, "10-24"),
      one(
        .changeFinish(Projects.FinishChange(day("2013-01-31"), reason: "台风", document: "府7号")), key,
        by: Works.leader, "10-25"),
      one(.linkCase(Projects.CaseLink(number(Town.stepped, "0801"))), key, "10-25T10:00"),
      one(.suspend(order), key, by: Works.leader, "10-26"),
      one(.resume(order), key, by: Works.leader, "10-29"),
    ]
  }()

  /// Cards through return, intake, void and replacement; one becomes a complaint.
  private static let cards: [CommandRequest] = {
    let key = project(1)
    let card = { (last: Int) in "JD20120000\(last)" }
    return [
      one(.issueCard(Projects.CardIssue()), key, "08-10"),
      one(
        .issueCard(Projects.CardIssue(.supervision, holder: Projects.Contact("秘联持卡人"))), key,
        "08-10T09:01"),
      one(.issueCard(Projects.CardIssue(.contact)), key, "08-10T09:02"),
      one(.issueCard(Projects.CardIssue()), key, "08-10T09:03"),
      one(
        .returnCard(
          Projects.CardReturn(
            card(1), marks: [Projects.CardMark("GS", time: 4, integrity: 5)], text: "秘言：办得快")), key,
        by: Works.owner, "08-13"),
      one(.takeCard(Projects.CardTaking(card(1), outcome: .evidence)), key, "08-14"),
      one(.returnCard(Projects.CardReturn(card(2), text: "秘言：被索要好处")), key, "08-13T10:00"),
      one(
        .takeCard(
          Projects.CardTaking(card(2), outcome: .complaint, category: "extortion", unit: "GS")),
        key, "08-20"),
      one(.voidCard(Projects.CardVoid(card(3), reason: "遗失")), key, "08-21"),
      one(.reissueCard(Projects.CardVoid("LX201200001", reason: "负责人变更")), key, "10-26T10:00"),
      agree("words-1", key, by: Town.feng, "10-30"),
      one(
        .erase(PersonalErasure(slot: "words-1", reason: "业主要求")), key, by: Town.keeper, "10-30"),
    ]
  }()

  /// One complete and closed, one cancelled, one left alone.
  private static let ends: [CommandRequest] = {
    let (built, gone) = (project(2), project(3))
    let documents = [Projects.ArchiveKind].whenFinished.map { kind in
      var document = Works.document
      document.kind = kind
      return document
    }
    return [
      one(.register(Works.intake { $0.name = "东成风情小镇" }), nil, "08-02T09:30"),
      one(.register(Works.intake { $0.name = "恒大地产" }), nil, "08-02T09:31"),
      one(.register(Works.intake { $0.finish = day("2012-10-31") }), nil, "08-02T09:32"),
      one(.cancel(order), gone, by: Works.leader, "08-03"),
    ]
      + documents.enumerated().map { place, document in
        one(.file(document), built, "08-06T09:\(10 + place)")
      } + [
        one(
          .complete(Projects.Completion(day("2012-08-06"), document: "验1号")), built,
          by: Works.chief,
          "08-06T10:00"),
        one(.close(Reason("验收合格")), built, by: Works.head, "08-06T11:00"),
      ]
  }()
}
