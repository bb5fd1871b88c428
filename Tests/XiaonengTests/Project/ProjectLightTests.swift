import Testing
import Xiaoneng

/// DOMAIN §5.4: the lights of five places, at each edge and one basis point beside it.
@Suite struct ProjectLightTests {
  /// All of the schedule and of ten thousand fen of investment lie before the end of July.
  private func project(_ lights: [ProjectLightRule]) throws -> (Works, DossierKey) {
    let works = try Works { $0.projects.lights = lights }
    let key = try works.listed("07-02", Works.intake { $0.investment = 10_000 })
    let plan = WorkPlan(
      start: day("2012-07-02"), finish: day("2012-07-31"), tasks: [WorkTask("A", days: 10)])
    try works.must(.submitPlan(Projects.PlanSubmission(plan)), key, by: Works.chief, "07-02")
    try works.must(.approvePlan(Projects.PlanApproval(1)), key, by: Works.leader, "07-02")
    let shares = [Projects.InvestmentShare(through: day("2012-07-31"), amount: 10_000)]
    try works.must(
      .planInvestment(Projects.InvestmentPlan(total: 10_000, shares: shares)), key, "07-02")
    return (works, key)
  }

  private static let done = Projects.TaskFact(
    "A", started: day("2012-07-02"), finished: day("2012-07-13"))

  private func light(
    _ lights: [ProjectLightRule], _ progress: Int32, _ invested: Int64
  ) throws -> Projects.ProjectLight {
    let (works, key) = try project(lights)
    try works.must(
      .report(Works.report("2012-07-2", progress, invested, tasks: [Self.done])), key,
      by: Works.worker, "07-31")
    let view = try works.view(key, "07-31")
    #expect(view.planned == 10_000 && view.investmentPlanned == 10_000)
    let recorded = try works.story(key, ["project.assessed"]) { $0["light"]?.string ?? "" }
    #expect(recorded == ["2012-07-31 assessed \(view.light.rawValue)"])
    return view.light
  }

  @Test(
    arguments: [
      (10_000, .green), (9_999, .watch), (8_000, .watch), (7_999, .yellow), (6_000, .yellow),
      (5_999, .red), (0, .red),
    ] as [(Int32, Projects.ProjectLight)])
  func `the usual lights turn at the whole, at four fifths and at three`(
    _ row: (value: Int32, light: Projects.ProjectLight)
  ) throws {
    #expect(try light(ProjectLightRule.usual, row.value, 10_000) == row.light)
    #expect(try light(ProjectLightRule.usual, 10_000, Int64(row.value)) == row.light)
  }

  @Test(
    arguments: [(10_000, .green), (9_999, .yellow), (5_000, .yellow), (4_999, .red)]
      as [(Int64, Projects.ProjectLight)])
  func `三亚 looks at money alone: yellow below the plan, red below half of it`(
    _ row: (value: Int64, light: Projects.ProjectLight)
  ) throws {
    #expect(try light(ProjectLightRule.sanya2022, 0, row.value) == row.light)
  }

  @Test(
    arguments: [(9_001, .green), (9_000, .yellow), (7_000, .yellow), (6_999, .red)]
      as [(Int32, Projects.ProjectLight)])
  func `银川 counts points behind: ten to thirty are yellow, more red`(
    _ row: (value: Int32, light: Projects.ProjectLight)
  ) throws {
    #expect(try light(ProjectLightRule.yinchuan2025, row.value, 0) == row.light)
  }

  @Test(
    arguments: [(8_000, .green), (7_999, .yellow), (6_000, .yellow), (5_999, .red)]
      as [(Int32, Projects.ProjectLight)])
  func `武汉 is yellow below 80 and red below 60`(_ row: (value: Int32, light: Projects.ProjectLight))
    throws
  {
    #expect(try light(ProjectLightRule.wuhan, row.value, 0) == row.light)
  }

  @Test(
    arguments: [(8_000, .green), (7_999, .watch), (6_000, .watch), (5_999, .yellow)]
      as [(Int32, Projects.ProjectLight)])
  func `新晃 tracks below 80 and gives a yellow card below 60`(
    _ row: (value: Int32, light: Projects.ProjectLight)
  ) throws {
    #expect(try light(ProjectLightRule.xinhuang2015, row.value, 0) == row.light)
  }

  /// A task of `days` due by `by`, not begun; the project asks for 2012-12-31.
  private func waiting(
    _ days: Int32, by: String?, finish: String = "2012-12-31", calendar: Bool = false,
    lights: [ProjectLightRule] = ProjectLightRule.usual
  ) throws -> (Works, DossierKey) {
    let works = try Works { $0.projects.lights = lights }
    let key = try works.listed("07-02", Works.intake { $0.finish = day(finish) })
    var task = WorkTask("A", days: days)
    task.by = by.map { day($0) }
    task.calendarDays = calendar
    let plan = WorkPlan(start: day("2012-07-02"), finish: day(finish), tasks: [task])
    try works.must(.submitPlan(Projects.PlanSubmission(plan)), key, by: Works.chief, "07-02")
    try works.must(.approvePlan(Projects.PlanApproval(1)), key, by: Works.leader, "07-02")
    return (works, key)
  }
  private func light(
    _ days: Int32, by: String? = nil, finish: String = "2012-12-31", calendar: Bool = false,
    lights: [ProjectLightRule] = ProjectLightRule.usual, _ period: String, _ at: String
  ) throws -> Projects.ProjectLight {
    let (works, key) = try waiting(
      days, by: by, finish: finish, calendar: calendar, lights: lights)
    // All is said to be done, so that the dates alone decide.
    try works.must(.report(Works.report(period, 10_000)), key, by: Works.worker, at)
    return try works.view(key, at).light
  }

  @Test func `a slip of ten working days is none, of eleven yellow, of thirty-one critical red`()
    throws
  {
    // W(07-20, 07-31] = 7, W(07-20, 08-31] = 30; so many more days of work less one.
    #expect(try light(4, by: "2012-07-20", "2012-07-2", "07-31") == .green)
    #expect(try light(5, by: "2012-07-20", "2012-07-2", "07-31") == .yellow)
    #expect(try light(1, by: "2012-07-20", "2012-08-2", "08-31") == .yellow)
    #expect(try light(2, by: "2012-07-20", "2012-08-2", "08-31") == .red)
  }

  @Test func `a forecast beyond the required finish is red, on a rest day too`() throws {
    #expect(try light(1, "2012-12-2", "12-31") == .green)
    #expect(try light(2, "2012-12-2", "12-31") == .red)
    // Friday 12-28 is asked for; two calendar days from then end on a Saturday.
    #expect(
      try light(1, finish: "2012-12-28", calendar: true, "2012-12-2", "12-28") == .green)
    #expect(try light(2, finish: "2012-12-28", calendar: true, "2012-12-2", "12-28") == .red)
  }

  @Test(
    arguments: [
      ("2012-07-2", "07-31", .green), ("2012-08-1", "08-15", .yellow),
      ("2012-09-2", "09-28", .yellow), ("2012-10-1", "10-15", .red),
    ] as [(String, String, Projects.ProjectLight)])
  func `银川: not begun in its month is yellow, in three months red`(
    _ row: (period: String, at: String, light: Projects.ProjectLight)
  ) throws {
    #expect(
      try light(
        1, by: "2012-07-20", lights: ProjectLightRule.yinchuan2025, row.period, row.at) == row.light
    )
  }

  @Test func `missed reports may turn a light`() throws {
    let rules = [ProjectLightRule(.red, .missed, 4), ProjectLightRule(.yellow, .missed, 1)]
    let works = try Works { $0.projects.lights = rules }
    let key = try works.listed()
    _ = try works.town.sweep("09-20")
    #expect(
      try works.story(key, ["project.assessed"]) { $0["light"]?.string ?? "" } == [
        "2012-08-01 assessed yellow", "2012-08-16 assessed yellow", "2012-09-01 assessed yellow",
        "2012-09-18 assessed red",
      ])
  }

  private static let days = [
    ("2012-07-2", "07-31"), ("2012-08-1", "08-15"), ("2012-08-2", "08-31"), ("2012-09-1", "09-17"),
    ("2012-09-2", "10-08"),
  ]

  @Test(
    arguments: [
      ([10_000, 10_000], ["green 0 -", "green 0 -"]),
      (
        [8_000, 8_500, 10_000, 9_000],
        ["watch 1 remind", "watch 2 urge", "green 0 -", "watch 1 remind"]
      ),
      ([7_000, 7_000, 7_000], ["yellow 1 notice", "yellow 2 interview", "yellow 3 interview"]),
      (
        [1_000, 2_000, 3_000, 4_000],
        ["red 1 interview", "red 2 listing", "red 3 circulate", "red 4 circulate"]
      ),
      ([7_000, 5_000, 7_000], ["yellow 1 notice", "red 1 interview", "yellow 3 interview"]),
    ] as [([Int32], [String])])
  func `so many periods running lead to the next step, and a green one ends the row`(
    _ row: (progress: [Int32], steps: [String])
  ) throws {
    let (works, key) = try project(
      ProjectLightRule.wuhan + [ProjectLightRule(.watch, .progress, 10_000)])
    for (progress, (period, at)) in zip(row.progress, Self.days) {
      let report = Works.report(period, progress, tasks: [Self.done]) { $0.reason = "测算" }
      try works.must(.report(report), key, by: Works.worker, at)
    }
    let told = try works.town.entries(key).filter { $0.word == "project.assessed" }.map {
      ($0.data["light"]?.string ?? "") + " \($0.data["running"]?.integer ?? 0) "
        + ($0.data["step"]?.string ?? "-")
    }
    #expect(told == row.steps)
  }

  @Test func `a period has one light: a report that comes late or is corrected gives no other`()
    throws
  {
    let (works, key) = try project(ProjectLightRule.usual)
    _ = try works.town.sweep("08-02")
    try works.must(
      .report(Works.report("2012-07-2", 10_000, 10_000, tasks: [Self.done])), key,
      by: Works.worker, "08-02")
    try works.must(
      .correctReport(
        Works.report("2012-07-2", 9_000, 10_000, tasks: [Self.done]) { $0.reason = "更正" }),
      key, by: Works.worker, "08-03")
    #expect(
      try works.story(key, ["project.assessed"]) { $0["light"]?.string ?? "" }
        == ["2012-08-01 assessed red"])
    // What is shown is the light of the day.
    #expect(try works.view(key, "08-03").light == .watch)
  }

  @Test func `the light is grey while nothing runs`() throws {
    let (works, key) = try project(ProjectLightRule.usual)
    let order = Projects.Order("资金", document: "1")
    try works.must(.suspend(order), key, by: Works.leader, "07-20")
    #expect(try works.view(key, "09-20").light == .grey)
    try works.must(.resume(order), key, by: Works.leader, "09-20")
    #expect(try works.view(key, "09-20").light == .red)
    try works.must(.cancel(order), key, by: Works.leader, "09-21")
    #expect(try works.view(key, "09-21").light == .grey)
    let done = try Works()
    #expect(try done.view(try done.completed(), "07-10").light == .grey)
  }

  @Test func `a day that no calendar reaches does not put the lights out`() throws {
    let (works, key) = try project(ProjectLightRule.usual)
    for started in [Day.first, day("1950-01-02"), day("2009-12-31")] {
      let fact = Projects.TaskFact("A", started: started)
      _ = try works.run(
        .track(Projects.TaskFacts([fact], reason: "更正")), key, by: Works.worker, "07-20")
    }
    #expect(try works.view(key, "08-10").light == .red)
  }
}
