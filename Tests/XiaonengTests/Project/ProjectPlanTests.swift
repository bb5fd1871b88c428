import Testing
import Xiaoneng

/// DOMAIN §5.1, §5.3: six ones, targets, schedules and their versions.
@Suite struct ProjectPlanTests {
  private func holding(_ works: Works, _ key: DossierKey, _ at: String) throws -> [Projects.One] {
    try works.view(key, at).sixOnes.filter(\.holds).map(\.one)
  }

  @Test func `all six ones hold once the leader has approved the schedule`() throws {
    let works = try Works()
    let key = try works.listed()
    #expect(try holding(works, key, "07-02") == [.project, .leader, .unit, .team, .follow])
    try works.must(.submitPlan(Projects.PlanSubmission(Works.plan)), key, by: Works.chief, "07-02")
    let waiting = try works.view(key, "07-02").sixOnes
    #expect(waiting.first { $0.one == .plan }?.chinese == "计划v1待批准")
    try works.must(.approvePlan(Projects.PlanApproval(1)), key, by: Works.leader, "07-02")
    #expect(try holding(works, key, "07-02") == Projects.One.allCases)
  }

  @Test func `a follower named late leaves a gap for ever`() throws {
    let works = try Works()
    let key = try works.listed("07-02", Works.intake { $0.tracker = "" })
    #expect(try !holding(works, key, "07-02").contains(.follow))
    try works.must(.nameTracker(Projects.TrackerChange("su")), key, "07-20")
    let verdict = try works.view(key, "07-20").sixOnes.first { $0.one == .follow }
    #expect(verdict?.holds == false)
    #expect(verdict?.english == "no one followed it from 2012-07-02 to 2012-07-20")
  }

  @Test func `a follower who leaves and is followed on the next day leaves none`() throws {
    let works = try Works()
    let key = try works.planned()
    let leaving = CommandRequest(
      .register(.personDismiss(Registry.Departure(lastDay: day("2012-08-01")))),
      on: DossierKey(.person, "su"),
      by: Town.keeper, at: when("07-20"))
    #expect(try works.town.send(leaving).refusal == nil)
    #expect(try !holding(works, key, "08-02").contains(.follow))
    try works.must(.nameTracker(Projects.TrackerChange("tang", reason: "离任")), key, "08-02")
    #expect(try holding(works, key, "08-02") == Projects.One.allCases)
  }

  @Test func `a weekend between two followers is no gap, a working day is one`() throws {
    for (day, holds) in [("2012-08-06", true), ("2012-08-07", false)] {
      let works = try Works()
      let key = try works.planned()
      let friday = Registry.Departure(lastDay: Day("2012-08-03") ?? .first)
      let leaving = CommandRequest(
        .register(.personDismiss(friday)), on: DossierKey(.person, "su"), by: Town.keeper,
        at: when("07-20"))
      #expect(try works.town.send(leaving).refusal == nil)
      try works.must(.nameTracker(Projects.TrackerChange("tang", reason: "离任")), key, day)
      #expect(try holding(works, key, day).contains(.follow) == holds, "\(day)")
    }
  }

  @Test func `only the leader approves, and no one their own`() throws {
    let works = try Works()
    let key = try works.listed("07-02", Works.intake { $0.leader = "sun" })
    try works.must(.submitPlan(Projects.PlanSubmission(Works.plan)), key, by: Works.chief, "07-02")
    #expect(
      try works.refusal(.approvePlan(Projects.PlanApproval(1)), key, by: Works.chief, "07-03").code
        == .conflictOfInterest)
    #expect(
      try works.refusal(.approvePlan(Projects.PlanApproval(1)), key, by: Works.leader, "07-03").code
        == .projectNotFound)
    #expect(
      try works.refusal(.approvePlan(Projects.PlanApproval(2)), key, by: Works.chief, "07-03").code
        == .planMissing)
  }

  @Test func `what cannot be done in time is refused with the chain that makes it so`() throws {
    let works = try Works()
    let key = try works.listed()
    var late = Works.plan
    late.tasks[5].days = 95
    let refusal = try works.refusal(
      .submitPlan(Projects.PlanSubmission(late)), key, by: Works.chief, "07-02")
    #expect(refusal.code == .planInfeasible)
    #expect(refusal.detail?.hasPrefix("A → D → E → F → G (-2") == true, "\(refusal)")
    var beyond = Works.plan
    beyond.finish = day("2013-01-04")
    #expect(
      try works.refusal(.submitPlan(Projects.PlanSubmission(beyond)), key, by: Works.chief, "07-02")
        .detail
        == "2013-01-04 > 2012-12-31")
  }

  @Test func `versions are kept, and an old one can be read again`() throws {
    let works = try Works()
    let key = try works.planned()
    var second = Works.plan
    second.tasks[3].days = 28
    try works.must(
      .submitPlan(Projects.PlanSubmission(second, reason: "招标提前")), key, by: Works.chief, "07-10")
    try works.must(
      .rejectPlan(Projects.PlanRejection(2, reason: "依据不足")), key, by: Works.leader, "07-11")
    try works.must(
      .submitPlan(Projects.PlanSubmission(second, reason: "附依据")), key, by: Works.chief, "07-12")
    try works.must(.approvePlan(Projects.PlanApproval(3)), key, by: Works.leader, "07-13")
    func days(_ version: Int32?) throws -> Int32? {
      let reply = try works.town.ask(
        .projectSchedule(Projects.ScheduleRequest(version: version, svg: true)), key,
        by: Works.clerk,
        "07-13")
      guard case .projectSchedule(let schedule) = reply.answer else { return nil }
      #expect(schedule.svg.hasPrefix("<svg "))
      return schedule.plan.tasks[3].days
    }
    #expect(try days(nil) == 28)
    #expect(try days(1) == 30)
    #expect(try works.view(key, "07-13").planVersion == 3)
  }

  @Test func `the schedule of DOMAIN 5.3 comes out of the project`() throws {
    let works = try Works()
    let key = try works.planned()
    let reply = try works.town.ask(
      .projectSchedule(Projects.ScheduleRequest()), key, by: Works.clerk, "07-02")
    guard case .projectSchedule(let answer) = reply.answer else {
      Issue.record("\(reply)")
      return
    }
    let dates = answer.schedule.tasks.map { "\($0.id) \($0.latestStart)..\($0.latestFinish)" }
    #expect(
      dates == [
        "A 2012-07-18..2012-07-31", "B 2012-08-06..2012-08-24", "C 2012-08-27..2012-09-11",
        "D 2012-08-01..2012-09-11", "E 2012-09-12..2012-09-18", "F 2012-09-19..2012-12-17",
        "G 2012-12-18..2012-12-31",
      ])
  }

  @Test func `targets add up layer by layer, or the refusal says by how much they do not`() throws {
    let works = try Works()
    let key = try works.listed()
    func tree(_ second: Int64) -> Projects.TargetTree {
      Projects.TargetTree([
        Projects.Target("1", name: "征地", measure: "亩", quantity: 90_000, by: day("2012-10-31")),
        Projects.Target(
          "1.1", parent: "1", name: "一期", unit: "HB", measure: "亩", quantity: 40_000,
          by: day("2012-09-30")),
        Projects.Target(
          "1.2", parent: "1", name: "二期", measure: "亩", quantity: second, by: day("2012-10-31")),
        Projects.Target("1.3", parent: "1", name: "公告", by: day("2012-08-31")),
      ])
    }
    let refusal = try works.refusal(.setTargets(tree(45_500)), key, "07-03")
    #expect(refusal.code == .sumsDiffer)
    #expect(refusal.detail == "1: 90 ≠ 40 + 45.5 = 85.5 亩")
    try works.must(.setTargets(tree(50_000)), key, "07-03")
    #expect(try works.view(key, "07-03").targets.count == 4)
    var round = tree(50_000)
    round.targets[0].parent = "1.2"
    round.targets[0].measure = ""
    round.reason = "调整"
    #expect(try works.refusal(.setTargets(round), key, "07-03").code == .targetTreeBroken)
  }

  @Test func `investment adds up to the whole`() throws {
    let works = try Works()
    let key = try works.listed()
    func plan(_ last: Int64) -> Projects.InvestmentPlan {
      Projects.InvestmentPlan(
        total: 10_000_000_00,
        shares: [
          Projects.InvestmentShare(through: day("2012-09-30"), amount: 400_000_000),
          Projects.InvestmentShare(through: day("2012-12-31"), amount: last),
        ])
    }
    let refusal = try works.refusal(.planInvestment(plan(500_000_000)), key, "07-03")
    #expect(refusal.detail == "900000000 ≠ 1000000000 (100000000)")
    try works.must(.planInvestment(plan(600_000_000)), key, "07-03")
    #expect(try works.view(key, "10-08").investmentPlanned == 400_000_000)
  }

  @Test func `what was known at a past moment is what is answered`() throws {
    let works = try Works()
    let key = try works.planned()
    try works.must(
      .report(Works.report("2012-07-2", 500)), key, by: Works.worker, "07-31T10:00")
    try works.must(
      .changeLeader(Projects.LeaderChange("jia", reason: "分工调整", document: "府3号")), key,
      by: Works.head, "08-02")
    let then = try works.view(key, "09-01", asOf: "07-31T09:59")
    #expect(then.progress == 0)
    #expect(then.leader == "zhou")
    #expect(then.reports.filed == 0)
    #expect(then.asOf == when("07-31T09:59"))
    #expect(try works.view(key, "09-01").leader == "jia")
    let none = try works.town.ask(
      .projectGet(Projects.Moment(asOf: when("07-01"))), key, by: Works.clerk, "09-01")
    #expect(none.refusal?.code == .projectNotFound)
    // What time had done by then is seen too, swept or not.
    let missed = try works.view(key, "09-01", asOf: "08-17")
    #expect(missed.reports.missed == 1)
  }
}
