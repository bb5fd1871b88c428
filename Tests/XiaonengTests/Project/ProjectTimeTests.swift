import Testing
import Xiaoneng

/// What time does to projects: swept daily or once, by whatever calendar.
@Suite struct ProjectTimeTests {
  /// A year with everything in it; `between` is done before each step and at the end.
  static func year(_ between: (Works, Day) throws -> Void) throws -> Works {
    let works = try Works()
    let first = try works.planned()
    let second = try works.listed()
    let steps: [(String, DossierKey, Projects.Command, Principal)] = [
      ("07-03", first, .raiseProblem(Projects.Problem("环评")), Works.worker),
      (
        "07-04", first,
        .assignProblem(Projects.ProblemAssignment(1, unit: "HB", due: day("2012-08-10"))),
        Works.clerk
      ),
      ("07-06", first, .issueCard(Projects.CardIssue(.supervision)), Works.clerk),
      ("07-09", second, ProjectListingTests.listing("2012-09-10"), Works.head),
      ("08-03", first, ProjectCardTests.back("JD201200001"), Works.owner),
      ("08-06", second, ProjectListingTests.weekly, Works.chief),
      ("08-20", first, .report(Works.report("2012-07-2", 500)), Works.worker),
      (
        "08-21", second,
        .excuseReport(
          Projects.ReportExcuse(
            Works.half("2012-08-2"), until: day("2012-09-28"), reason: "台风", document: "1")),
        Works.head
      ),
      ("10-10", first, .suspend(Projects.Order("r", document: "1")), Works.head),
      (
        "10-11", second,
        .recordUrging(
          Projects.UrgingRecord(
            Works.half("2012-09-2"), rung: .circulated, urgedAt: when("10-10"), reached: "sun",
            document: "函")), Works.clerk
      ),
      ("11-12", first, .resume(Projects.Order("r", document: "1")), Works.head),
      (
        "12-03", second,
        .changeFinish(Projects.FinishChange(day("2013-03-01"), reason: "r", document: "1")),
        Works.head
      ),
    ]
    for (at, key, command, actor) in steps {
      try between(works, day("2012-" + at))
      _ = try works.run(command, key, by: actor, at)
    }
    try between(works, day("2013-04-30"))
    return works
  }

  @Test func `a sweep every day, every month and once find the same, in order`() throws {
    var today = day("2012-07-02")
    let daily = try Self.year { works, until in
      while today < until {
        today = try today.adding(1)
        while try works.engine.sweep(at: Instant(startOf: today, offsetMinutes: 480), limit: 1)
          .more
        {}
      }
    }
    let seldom = try Self.year { works, until in
      guard until.parts.month % 2 == 0 else { return }
      while try works.engine.sweep(at: Instant(startOf: until, offsetMinutes: 480)).more {}
    }
    let ledgers = try daily.town.ledgers()
    #expect(try seldom.town.ledgers() == ledgers)
    for word in ["reportMissed", "urged", "faulted", "assessed"] {
      #expect(ledgers.values.joined().contains { $0.contains("project." + word) }, "\(word)")
    }
    let rules = Set(
      try ["ZD20120001", "ZD20120002"].flatMap {
        try daily.findings(DossierKey(.project, $0)).map { String($0.prefix(2)) }
      })
    #expect(rules == ["P1", "P2", "P3", "P4", "P5", "P6", "P7"])
    try daily.expectSound()
    // Nothing is left to do, and asking again does nothing.
    #expect(
      try daily.engine.sweep(at: Instant(startOf: day("2013-04-30"), offsetMinutes: 480)).events
        == 0)
  }

  @Test func `a report that a suspension made needless is not missed when the project goes on`()
    throws
  {
    let works = try Works()
    let key = try works.listed()
    let order = Projects.Order("资金", document: "1")
    try works.must(
      .excuseReport(
        Projects.ReportExcuse(
          Works.half("2012-07-2"), until: day("2012-08-10"), reason: "台风", document: "1")), key,
      by: Works.head, "07-20")
    try works.must(.suspend(order), key, by: Works.leader, "07-25")
    try works.must(.resume(order), key, by: Works.leader, "09-20")
    _ = try works.town.sweep("09-25")
    #expect(try works.story(key, ["project.reportMissed"]) == [])
  }

  @Test func `what falls due after a suspension is owed, what fell due in it is not`() throws {
    for (from, to, owed) in [
      // The report of late September is due on 10-08, after the holidays.
      ("10-01", "10-05", ["2012-10-09 2012-09-2", "2012-10-16 2012-10-1"]),
      ("10-01", "10-08", ["2012-10-09 2012-09-2", "2012-10-16 2012-10-1"]),
      ("10-01", "10-09", ["2012-10-16 2012-10-1"]),
      ("09-18", "10-16", []),
    ] {
      let works = try Works()
      let key = try works.listed("09-17", Works.intake { $0.reportFrom = Works.half("2012-09-2") })
      let order = Projects.Order("资金", document: "1")
      try works.must(.suspend(order), key, by: Works.leader, from)
      try works.must(.resume(order), key, by: Works.leader, to)
      _ = try works.town.sweep("10-20")
      let missed = try works.town.entries(key).filter { $0.word == "project.reportMissed" }.map {
        "\($0.at.day(offsetMinutes: 480)) " + ($0.data["period"]?.string ?? "")
      }
      #expect(missed == owed, "\(from) \(to)")
    }
  }

  @Test func `a new rest day moves the day a report is due, and the rungs after it`() throws {
    let works = try Works()
    let key = try works.listed()
    #expect(try works.view(key, "07-02").nextReportDue == day("2012-07-31"))
    func overlay(_ name: String, _ days: [String], _ at: String) throws -> [String] {
      let outcome = try works.town.run(
        .calendarOverlay(CalendarOverlay(name, daysOff: days.map { day($0) })),
        DossierKey(.calendar, "main"), at)
      return (outcome.done?.moved ?? []).map { "\($0.dossier.id) \($0.from) \($0.to)" }
    }
    #expect(
      try overlay("三月三", ["2012-07-31"], "07-10") == ["ZD20120001 2012-07-31 2012-08-01"])
    #expect(try works.view(key, "07-10").nextReportDue == day("2012-08-01"))
    _ = try works.town.sweep("08-01T23:59")
    #expect(try works.story(key, ["project.reportMissed"]) == [])
    _ = try works.town.sweep("08-02")
    #expect(try works.story(key, ["project.reportMissed"]) == ["2012-08-02 reportMissed"])
    // The written notice would be due on Monday the 6th.
    _ = try overlay("台风", ["2012-08-03"], "08-02T10:00")
    _ = try works.town.sweep("08-15")
    #expect(
      try works.story(key, ["project.urged"]) { $0["rung"]?.string ?? "" }
        == [
          "2012-08-02 urged telephone", "2012-08-07 urged written", "2012-08-09 urged onSite",
          "2012-08-13 urged circulated",
        ])
  }

  @Test func `after a change of unit the new one reports, is urged and is counted`() throws {
    let works = try Works()
    let key = try works.planned()
    try works.must(
      .changeUnit(
        Projects.UnitChange(
          "HB", team: Projects.Team(head: "jia", members: ["wu"]), reason: "r", document: "1")),
      key, by: Works.head, "07-10")
    #expect(
      try works.refusal(
        .report(Works.report("2012-07-2", 1)), key, by: Works.chief, "07-30"
      ).code == .projectNotFound)
    _ = try works.town.sweep("08-01")
    var table = Projects.Table()
    let period = Projects.Period(from: day("2012-07-01"), through: day("2012-08-31"))
    let reply = try works.town.ask(.projectStatistics(period), nil, by: Works.clerk, "08-01")
    if case .projectStatistics(let answer) = reply.answer { table = answer }
    #expect(table.byUnit.map { "\($0.unit) \($0.missed) \($0.urged) \($0.faults)" } == ["HB 1 1 1"])
    try works.must(
      .report(Works.report("2012-07-2", 1) { $0.signedBy = "jia" }), key, by: Works.other, "08-02")
    let due = try works.town.ask(
      .due(DueFilter(by: day("2012-08-31"))), nil, by: Works.other, "08-02")
    guard case .due(let list) = due.answer else { return }
    #expect(list.due.map(\.unit) == ["HB"])
  }

  @Test func `investment is counted as it was corrected`() throws {
    let works = try Works()
    let key = try works.planned()
    try works.must(
      .report(Works.report("2012-07-2", 500, 1_000)), key, by: Works.worker, "07-31")
    for (invested, at) in [(400, "08-01"), (2_500, "08-02")] as [(Int64, String)] {
      try works.must(
        .correctReport(Works.report("2012-07-2", 500, invested) { $0.reason = "更正" }), key,
        by: Works.worker, at)
    }
    let period = Projects.Period(from: day("2012-07-01"), through: day("2012-08-31"))
    let reply = try works.town.ask(.projectStatistics(period), nil, by: Works.clerk, "08-31")
    guard case .projectStatistics(let table) = reply.answer else {
      Issue.record("\(reply)")
      return
    }
    #expect(table.counts.first { $0.count == "invested" }?.value == 2_500)
    #expect(try works.view(key, "08-31").invested == 2_500)
    try works.expectSound()
  }

  @Test(.timeLimit(.minutes(1)))
  func `a sweep beyond all time ends`() throws {
    let works = try Works()
    let key = try works.listed()
    _ = try works.engine.sweep(at: Instant(.max))
    // Urged for two years after the finish, and found late long before.
    #expect(try works.view(key, "2032-12-31").reports.missed == 11 + 48)
    #expect(try works.engine.verify().wrong == nil)
  }
}
