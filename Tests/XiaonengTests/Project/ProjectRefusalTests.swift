import Testing
import Xiaoneng

/// Every reason to say no to a key project, with the shortest history that reaches it.
@Suite struct ProjectRefusalTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var code: Refusal.Code
    var reach: @Sendable (Works) throws -> Refusal?
    var testDescription: String { code.rawValue }
    init(_ code: Refusal.Code, _ body: @escaping @Sendable (Works) throws -> Refusal?) {
      self.code = code
      reach = body
    }
  }

  static func take(
    _ works: Works, on key: DossierKey? = nil, by actor: Principal = Works.clerk,
    _ change: (inout Projects.Intake) -> Void = { _ in }
  ) throws -> Refusal? {
    try works.run(.register(Works.intake(change)), key, by: actor, "07-02").refusal
  }
  /// On a project just listed.
  static func new(
    _ works: Works, _ command: Projects.Command, by actor: Principal = Works.clerk,
    _ at: String = "07-02"
  ) throws -> Refusal? {
    try works.run(command, try works.listed(), by: actor, at).refusal
  }
  /// On a project with a schedule.
  static func planned(
    _ works: Works, _ command: Projects.Command, by actor: Principal = Works.worker,
    _ at: String = "07-31"
  ) throws -> Refusal? {
    try works.run(command, try works.planned(), by: actor, at).refusal
  }
  static func plan(_ works: Works, _ change: (inout WorkPlan) -> Void) throws -> Refusal? {
    var plan = Works.plan
    change(&plan)
    return try new(works, .submitPlan(Projects.PlanSubmission(plan)), by: Works.chief)
  }
  static func target(_ change: (inout Projects.Target) -> Void) -> Projects.Command {
    var target = Projects.Target("1", name: "征地", by: day("2012-10-31"))
    change(&target)
    return .setTargets(Projects.TargetTree([target]))
  }
  static func share(_ amount: Int64, through: String = "2012-12-31") -> Projects.Command {
    .planInvestment(
      Projects.InvestmentPlan(
        total: 10_000_000_00,
        shares: [Projects.InvestmentShare(through: day(through), amount: amount)]))
  }

  static let rows: [Row] = intake + people + planning + reporting + problems + cards + ending

  static let intake: [Row] = [
    Row(.badRegister) { try take($0) { $0.name = " " } },
    Row(.documentMissing) { try take($0) { $0.document = "" } },
    Row(.tooLong) { try take($0) { $0.place = String(repeating: "长", count: 171) } },
    Row(.notFound) { try take($0) { $0.unit = "XX" } },
    Row(.actorUnknown) { try take($0) { $0.leader = "ghost" } },
    Row(.notAllowed) { try take($0) { $0.leader = "li" } },
    Row(.notAllowed) { try take($0) { $0.tracker = "li" } },
    Row(.namedTwice) { try take($0) { $0.team?.members = ["li", "li"] } },
    Row(.namedTwice) { try take($0) { $0.team?.members = ["sun"] } },
    Row(.badRegister) { try take($0) { $0.team?.members = [] } },
    Row(.badDate) { try take($0) { $0.finish = day("2012-07-01") } },
    Row(.badDate) { try take($0) { $0.start = day("2013-01-01") } },
    Row(.badDate) { try take($0) { $0.reportFrom = Works.half("2012-06-2") } },
    Row(.quantityOutOfRange) { try take($0) { $0.investment = -1 } },
    Row(.quantityOutOfRange) { try take($0) { $0.investment = .max } },
    Row(.badRegister) { try take($0, on: DossierKey(.project, "ZD20120007")) },
    Row(.projectNotFound) { try take($0, on: DossierKey(.project, "")) },
    Row(.projectNotFound) { try take($0, on: .case("x")) },
    Row(.alreadyExists) {
      _ = try take($0, on: DossierKey(.project, "重1"))
      return try take($0, on: DossierKey(.project, "重1"))
    },
  ]

  static let people: [Row] = [
    Row(.notAllowed) { try take($0, by: Works.worker) },
    Row(.projectNotFound) {
      try $0.run(.close(Reason("r")), DossierKey(.project, "x"), by: Works.head, "07-02").refusal
    },
    Row(.projectNotFound) { try $0.run(.close(Reason("r")), nil, by: Works.head, "07-02").refusal },
    Row(.timeWentBack) {
      try new($0, .nameTracker(Projects.TrackerChange("tang", reason: "r")), "07-01")
    },
    Row(.reasonMissing) { try new($0, .nameTracker(Projects.TrackerChange("tang"))) },
    Row(.alreadyDone) { try new($0, .nameTracker(Projects.TrackerChange("su", reason: "r"))) },
    Row(.alreadyDone) {
      try new(
        $0, .changeLeader(Projects.LeaderChange("zhou", reason: "r", document: "1")), by: Works.head
      )
    },
    Row(.notResponsible) {
      let key = try $0.listed("07-02", Works.intake { $0.leader = "sun" })
      try $0.must(.submitPlan(Projects.PlanSubmission(Works.plan)), key, by: Works.worker, "07-02")
      // Another head of a unit who works in the team is not the leader.
      let team = Projects.Team(head: "jia", members: ["li"])
      try $0.must(.formTeam(Projects.TeamChange(team, reason: "r")), key, "07-02")
      return try $0.run(.approvePlan(Projects.PlanApproval(1)), key, by: Works.other, "07-02")
        .refusal
    },
    Row(.caseNotFound) { try new($0, .linkCase(Projects.CaseLink(.case("none")))) },
    Row(.kindNotAllowed) {
      try new($0, .linkCase(Projects.CaseLink(DossierKey(.complaint, "TS20120001"))))
    },
  ]

  static let planning: [Row] = [
    Row(.badRegister) { try plan($0) { $0.tasks = [] } },
    Row(.badRegister) { try plan($0) { $0.tasks[0].started = day("2012-07-02") } },
    Row(.badDuration) { try plan($0) { $0.tasks[0].days = 0 } },
    Row(.badDuration) { try plan($0) { $0.tasks[0].days = 1_000_000_000 } },
    Row(.badDuration) { try plan($0) { $0.tasks[1].after[0].lag = .min } },
    Row(.taskUnknown) { try plan($0) { $0.tasks[1].after[0].task = "Z" } },
    Row(.planCycle) { try plan($0) { $0.tasks[0].after = [WorkLink("G")] } },
    Row(.alreadyExists) { try plan($0) { $0.tasks[0].id = "B" } },
    Row(.finishTooLate) { try plan($0) { $0.finish = day("2013-01-01") } },
    Row(.planInfeasible) { try plan($0) { $0.tasks[5].days = 95 } },
    Row(.badDate) { try plan($0) { $0.finish = day("2012-07-01") } },
    Row(.alreadyDone) {
      let key = try $0.listed()
      try $0.must(.submitPlan(Projects.PlanSubmission(Works.plan)), key, by: Works.chief, "07-02")
      return try $0.run(
        .submitPlan(Projects.PlanSubmission(Works.plan)), key, by: Works.chief, "07-02"
      )
      .refusal
    },
    Row(.planMissing) { try new($0, .approvePlan(Projects.PlanApproval(1)), by: Works.leader) },
    Row(.planMissing) {
      try new($0, .track(Projects.TaskFacts([Projects.TaskFact("A")])), by: Works.worker)
    },
    Row(.planMissing) {
      try $0.town.ask(
        .projectSchedule(Projects.ScheduleRequest(version: 9)), try $0.planned(), by: Works.clerk,
        "07-02"
      ).refusal
    },
    Row(.conflictOfInterest) {
      let key = try $0.listed("07-02", Works.intake { $0.leader = "sun" })
      try $0.must(.submitPlan(Projects.PlanSubmission(Works.plan)), key, by: Works.chief, "07-02")
      return try $0.run(.approvePlan(Projects.PlanApproval(1)), key, by: Works.chief, "07-02")
        .refusal
    },
    Row(.taskUnknown) { try planned($0, .track(Projects.TaskFacts([Projects.TaskFact("Z")]))) },
    Row(.badRegister) { try planned($0, .track(Projects.TaskFacts([]))) },
    Row(.badDate) {
      try planned($0, .track(Projects.TaskFacts([Projects.TaskFact("A", started: .last)])))
    },
    Row(.sumsDiffer) { try new($0, share(1)) },
    Row(.quantityOutOfRange) { try new($0, share(.min)) },
    Row(.badDate) { try new($0, share(1, through: "2013-01-01")) },
    Row(.tooMany) {
      try new($0, .planInvestment(Projects.InvestmentPlan(total: 10_000_000_00, shares: [])))
    },
    Row(.tooMany) { try new($0, .setTargets(Projects.TargetTree([]))) },
    Row(.targetTreeBroken) { try new($0, target { $0.parent = "9" }) },
    Row(.targetTreeBroken) { try new($0, target { $0.parent = "1" }) },
    Row(.quantityOutOfRange) { try new($0, target { $0.quantity = -1 }) },
    Row(.badDate) { try new($0, target { $0.by = day("2013-01-01") }) },
    Row(.badRegister) { try new($0, target { $0.id = "" }) },
  ]

  static let reporting: [Row] = [
    Row(.periodNotBegun) { try planned($0, .report(Works.report("2012-08-1", 1))) },
    Row(.periodNotBegun) { try planned($0, .report(Works.report("9999-12-2", 1))) },
    Row(.reportFiled) {
      let key = try $0.planned()
      try $0.must(.report(Works.report("2012-07-2", 1)), key, by: Works.worker, "07-31")
      return try $0.run(.report(Works.report("2012-07-2", 1)), key, by: Works.worker, "07-31")
        .refusal
    },
    Row(.badDate) { try planned($0, .report(Works.report("2012-07-1", 1))) },
    Row(.quantityOutOfRange) { try planned($0, .report(Works.report("2012-07-2", 10_001))) },
    Row(.quantityOutOfRange) { try planned($0, .report(Works.report("2012-07-2", -1))) },
    Row(.quantityOutOfRange) { try planned($0, .report(Works.report("2012-07-2", 1, .min))) },
    Row(.progressWentBack) { try planned($0, .report(Works.report("2012-07-2", 1, -1))) },
    Row(.sumsDiffer) {
      try planned($0, .report(Works.report("2012-07-2", 1, 1) { $0.cumulative = 2 }))
    },
    Row(.notResponsible) {
      try planned($0, .report(Works.report("2012-07-2", 1) { $0.signedBy = "jia" }))
    },
    Row(.actorUnknown) {
      try planned($0, .report(Works.report("2012-07-2", 1) { $0.signedBy = "" }))
    },
    Row(.notFound) {
      try planned($0, .correctReport(Works.report("2012-07-2", 1) { $0.reason = "r" }))
    },
    Row(.urgingUnknown) {
      try planned(
        $0,
        .recordUrging(
          Projects.UrgingRecord(
            Works.half("2012-07-2"), rung: .telephone, urgedAt: when("07-31"), reached: "sun")),
        by: Works.clerk)
    },
    Row(.documentMissing) {
      let key = try $0.planned()
      return try $0.run(
        .recordUrging(
          Projects.UrgingRecord(
            Works.half("2012-07-2"), rung: .written, urgedAt: when("08-06"), reached: "sun")),
        key, by: Works.clerk, "08-06"
      ).refusal
    },
  ]

  static let problems: [Row] = [
    Row(.reasonMissing) { try new($0, .raiseProblem(Projects.Problem(""))) },
    Row(.problemUnknown) { try new($0, .verifyProblem(Projects.ProblemCheck(1, passed: true))) },
    Row(.problemUnknown) { try new($0, .verifyProblem(Projects.ProblemCheck(.min, passed: true))) },
    Row(.problemUnknown) { try new($0, .verifyProblem(Projects.ProblemCheck(.max, passed: true))) },
    Row(.wrongPhase) {
      let key = try $0.listed()
      try $0.must(.raiseProblem(Projects.Problem("p")), key, "07-02")
      return try $0.run(.writeOffProblem(Projects.ProblemWriteOff(1)), key, by: Works.head, "07-02")
        .refusal
    },
    Row(.notYourUnit) {
      let key = try $0.listed()
      _ = try $0.assigned(key, "2012-07-20", "07-02")
      return try $0.run(
        .solveProblem(Projects.ProblemSolution(1, result: "r")), key, by: Works.worker, "07-02"
      ).refusal
    },
    Row(.notListed) { try new($0, ProjectListingTests.weekly, by: Works.worker) },
    Row(.periodNotBegun) {
      let key = try $0.listed()
      try $0.must(ProjectListingTests.listing(), key, by: Works.head, "07-02")
      try $0.must(ProjectListingTests.weekly, key, by: Works.worker, "07-02")
      return try $0.run(ProjectListingTests.weekly, key, by: Works.worker, "07-02").refusal
    },
    Row(.evidenceMissing) {
      let key = try $0.listed()
      try $0.must(ProjectListingTests.listing(), key, by: Works.head, "07-02")
      return try $0.run(.endSupervision(Projects.Delisting()), key, by: Works.head, "07-02").refusal
    },
  ]

  static let cards: [Row] = [
    Row(.cardUnknown) { try new($0, ProjectCardTests.back("JD201200001")) },
    Row(.badRegister) {
      let key = try $0.listed("07-02", Works.intake { $0.contact = nil })
      return try $0.run(.issueCard(Projects.CardIssue(.contact)), key, "07-02").refusal
    },
    Row(.evidenceMissing) {
      let key = try $0.listed()
      return try $0.run(
        .returnCard(Projects.CardReturn(try $0.card(key, "07-02"), text: " ")), key, "07-02"
      ).refusal
    },
    Row(.markOutOfScale) {
      let key = try $0.listed()
      let back = Projects.CardReturn(
        try $0.card(key, "07-02"), marks: [Projects.CardMark("GS", time: 6)])
      return try $0.run(.returnCard(back), key, "07-02").refusal
    },
    Row(.kindNotAllowed) {
      let key = try $0.listed()
      let number = try $0.card(key, "07-02")
      try $0.must(ProjectCardTests.back(number), key, "07-02")
      return try $0.run(
        .takeCard(
          Projects.CardTaking(number, outcome: .complaint, category: "weather", unit: "GS")), key,
        "07-02"
      ).refusal
    },
    Row(.erased) {
      let key = try $0.listed()
      let erase = Projects.Command.erase(PersonalErasure(slot: "contact", reason: "r"))
      try $0.town.agree("contact", key, "07-02")
      try $0.must(erase, key, by: Town.keeper, "07-02")
      return try $0.run(erase, key, by: Town.keeper, "07-02").refusal
    },
  ]

  static let ending: [Row] = [
    Row(.matterOpen) {
      try planned(
        $0, .complete(Projects.Completion(day("2012-07-31"), document: "1")), by: Works.chief)
    },
    Row(.archiveIncomplete) {
      try $0.run(.close(Reason("r")), try $0.completed(), by: Works.head, "07-10").refusal
    },
    Row(.wrongPhase) { try new($0, .close(Reason("r")), by: Works.head) },
    Row(.documentMissing) {
      try new($0, .cancel(Projects.Order("r", document: "")), by: Works.head)
    },
  ]

  @Test(arguments: rows.indices)
  func `each reason is reached, says so in both languages, and leaves no trace`(_ index: Int) throws
  {
    let row = Self.rows[index]
    let works = try Works()
    let refusal = try #require(try row.reach(works))
    #expect(refusal.code == row.code, "\(refusal)")
    #expect(!refusal.chinese.isEmpty && !refusal.english.isEmpty)
    let text = String(decoding: refusal.json.canonicalBytes, as: UTF8.self)
    #expect(!ProjectCardTests.marks.contains { text.contains($0) })
    #expect(text.utf8.count < 1_500)
    try works.expectSound()
  }

  @Test func `every reason of the project domain has its row`() {
    let own = Refusal.Code.allCases.filter { (180...199).contains($0.number) }
    #expect(own.count == 20)
    #expect(Set(own).subtracting(Self.rows.map(\.code)).map(\.rawValue) == [])
  }
}
