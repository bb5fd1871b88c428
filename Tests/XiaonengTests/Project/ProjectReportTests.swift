import Testing
import Xiaoneng

/// DOMAIN §5.2: half-month reports and the ladder that a late one climbs.
@Suite struct ProjectReportTests {
  @Test func `a report in time is recorded with its day, its sum and the light of the period`()
    throws
  {
    let works = try Works()
    let key = try works.planned()
    let events = try works.must(
      .report(Works.report("2012-07-2", 500, 1_000)), key, by: Works.worker, "07-31")
    #expect(events == ["project.reported", "project.assessed"])
    let entry = try #require(try works.town.entries(key).first { $0.word == "project.reported" })
    #expect(entry.data["due"]?.string == "2012-07-31")
    #expect(entry.data["late"] == nil)
    #expect(entry.data["cumulative"]?.integer == 1_000)
    let view = try works.view(key, "07-31")
    #expect(view.reports.filed == 1)
    #expect(view.reports.onTime == 1)
    #expect(view.nextReport == Works.half("2012-08-1"))
    #expect(view.nextReportDue == day("2012-08-15"))
  }

  @Test(arguments: [
    ("2012-02-2", "2012-02-29"), ("2012-04-1", "2012-04-16"), ("2012-09-2", "2012-10-08"),
    ("2011-12-2", "2011-12-31"), ("2012-01-1", "2012-01-16"), ("2011-04-2", "2011-05-03"),
  ])
  func `a report is missed at the end of the day it is due, not a day before`(
    _ period: String, _ due: String
  ) throws {
    let works = try Works()
    let first = Works.half(period).first
    let at = "\(first)T08:00"
    let key = try works.listed(
      at,
      Works.intake {
        $0.reportFrom = Works.half(period)
        $0.finish = day("2013-12-31")
      })
    _ = try works.town.sweep(due + "T23:59")
    #expect(try works.story(key, ["project.reportMissed"]) == [])
    let after = try day(due).adding(1)
    _ = try works.town.sweep("\(after)T00:00")
    #expect(
      try works.story(key, ["project.reportMissed"]) { $0["due"]?.string ?? "" }
        == ["\(after) reportMissed \(due)"])
  }

  @Test func `a late report climbs the ladder day by day, and stops where it comes`() throws {
    let works = try Works()
    let key = try works.planned()
    try works.must(
      .report(Works.report("2012-07-2", 500)), key, by: Works.worker, "08-06T10:00")
    // Due on Tuesday 07-31: telephone on Wednesday, in writing on Friday; five days are 08-07.
    #expect(
      try works.story(key, ["project.reportMissed", "project.urged", "project.reported"]) {
        $0["rung"]?.string ?? $0["late"].map { "\($0.integer ?? 0)" } ?? ""
      } == [
        "2012-08-01 reportMissed", "2012-08-01 urged telephone", "2012-08-03 urged written",
        "2012-08-06 reported 4",
      ])
    _ = try works.town.sweep("08-14")
    #expect(try works.story(key, ["project.urged"]).count == 2)
  }

  /// Nobody reports for a year: what the ladder does, day by day.
  static let neglected: [String] = {
    // The first one climbs rung by rung.
    var story = [
      "2012-01-17 reportMissed 2012-01-1", "2012-01-17 urged telephone", "2012-01-19 urged written",
      // 2012-01-21, a Saturday, is worked; the Spring Festival lasts from 22 to 28.
      "2012-01-21 urged onSite", "2012-01-30 urged circulated",
    ]
    // Every later one is the second running: a circular at once; the third of a quarter: accountability.
    let dues = [
      ("01-2", "02-01"), ("02-1", "02-16"), ("02-2", "03-01"), ("03-1", "03-16"),
      ("03-2", "04-01"), ("04-1", "04-17"), ("04-2", "05-03"), ("05-1", "05-16"),
      ("05-2", "06-01"), ("06-1", "06-16"), ("06-2", "07-03"), ("07-1", "07-17"),
      ("07-2", "08-01"), ("08-1", "08-16"), ("08-2", "09-01"), ("09-1", "09-18"),
      ("09-2", "10-09"), ("10-1", "10-16"), ("10-2", "11-01"), ("11-1", "11-16"),
      ("11-2", "12-01"), ("12-1", "12-18"), ("12-2", "2013-01-01"),
    ]
    for (place, (period, date)) in dues.enumerated() {
      let date = date.hasPrefix("2013") ? date : "2012-" + date
      story += ["\(date) reportMissed 2012-\(period)", "\(date) urged circulated"]
      // The third, ninth, fifteenth and twenty-first of the year.
      if place % 6 == 1 { story.append("\(date) urged accountability") }
    }
    return story
  }()

  static func neglect(sweeps: [String]) throws -> (Works, DossierKey) {
    let works = try Works()
    let key = try works.listed(
      "2012-01-04",
      Works.intake {
        $0.reportFrom = Works.half("2012-01-1")
        $0.finish = day("2013-12-31")
      })
    for at in sweeps {
      while try works.town.sweep(at).more {}
    }
    return (works, key)
  }

  @Test func `a project neglected for a year climbs exactly these rungs on exactly these days`()
    throws
  {
    let (works, key) = try Self.neglect(sweeps: ["2013-01-02"])
    let story = try works.story(key, ["project.reportMissed", "project.urged"]) {
      $0["rung"]?.string ?? $0["period"]?.string ?? ""
    }
    #expect(story == Self.neglected)
  }

  @Test func `a sweep that was down for three months does the same, in order, once`() throws {
    let days = (0..<365).compactMap { try? day("2012-01-04").adding($0) }
    let (daily, key) = try Self.neglect(
      sweeps: days.map { "\($0)T00:00" } + ["2013-01-02"])
    let (seldom, _) = try Self.neglect(
      sweeps: ["2012-02-10", "2012-05-12", "2012-08-13", "2012-11-14", "2013-01-02", "2013-01-02"])
    let texts = try daily.town.texts(key)
    #expect(texts == (try seldom.town.texts(key)))
    // Each half-month is missed once, and its light recorded once.
    #expect(try daily.story(key, ["project.reportMissed"]).count == 24)
    #expect(try daily.story(key, ["project.assessed"]).count == 24)
    #expect(try daily.engine.verify().wrong == nil)
  }

  @Test func `a rung without its record is found the working day after`() throws {
    let works = try Works()
    let key = try works.planned()
    _ = try works.town.sweep("08-02T12:00")
    try works.must(
      .recordUrging(
        Projects.UrgingRecord(
          Works.half("2012-07-2"), rung: .telephone, urgedAt: when("08-01T10:00"), reached: "sun",
          promised: day("2012-08-03"), note: "三日内报送")), key, "08-02T13:00")
    _ = try works.town.sweep("08-08")
    #expect(
      try works.story(key, ["project.faulted"]) {
        ($0["rule"]?.string ?? "") + " " + ($0["rung"]?.string ?? "")
      } == ["2012-08-01 faulted P1 ", "2012-08-07 faulted P2 written"])
    let view = try works.view(key, "08-08")
    #expect(view.urgings.map(\.recorded) == [true, false, false])
    #expect(view.urgings.first?.promised == day("2012-08-03"))
  }

  @Test func `a report put off for good cause is missed on its new day`() throws {
    let works = try Works()
    let key = try works.planned()
    try works.must(
      .excuseReport(
        Projects.ReportExcuse(
          Works.half("2012-07-2"), until: day("2012-08-10"), reason: "台风", document: "函1号")),
      key, by: Works.head, "07-30")
    _ = try works.town.sweep("08-10")
    #expect(try works.story(key, ["project.reportMissed"]) == [])
    _ = try works.town.sweep("08-14")
    #expect(
      try works.story(key, ["project.reportMissed", "project.urged"]) { $0["rung"]?.string ?? "" }
        == ["2012-08-11 reportMissed", "2012-08-13 urged telephone"])
    // The one after it keeps its own day.
    #expect(try works.view(key, "08-14").nextReportDue == day("2012-08-15"))
  }

  @Test func `progress may go back with a reason, and the refusal says by how much`() throws {
    let works = try Works()
    let key = try works.planned()
    try works.must(
      .report(Works.report("2012-07-2", 5_000, 2_000)), key, by: Works.worker, "07-31")
    let back = Works.report("2012-08-1", 4_550, 500)
    let refusal = try works.refusal(.report(back), key, by: Works.worker, "08-10")
    #expect(refusal.code == .progressWentBack)
    #expect(refusal.detail == "45.5 % < 50 % (2012-07-2)")
    let wrong = Works.report("2012-08-1", 5_500, 500) { $0.cumulative = 2_600 }
    let sum = try works.refusal(.report(wrong), key, by: Works.worker, "08-10")
    #expect(sum.code == .sumsDiffer)
    #expect(sum.detail == "2600 ≠ 2000 + 500 = 2500")
    var told = back
    told.reason = "重新测算"
    try works.must(.report(told), key, by: Works.worker, "08-10")
    #expect(try works.view(key, "08-10").progress == 4_550)
    #expect(try works.view(key, "08-10").invested == 2_500)
  }

  @Test func `after a suspension the ladder goes on from the day the project does`() throws {
    let works = try Works()
    let key = try works.planned()
    let order = Projects.Order("资金未到位", document: "府2号")
    try works.must(.suspend(order), key, by: Works.leader, "08-02")
    try works.must(.resume(order), key, by: Works.leader, "09-03")
    _ = try works.town.sweep("09-07T12:00")
    // Due on 07-31; telephone on 08-01; in writing three working days after Monday 09-03.
    #expect(
      try works.story(key, ["project.urged"]) { $0["rung"]?.string ?? "" }
        == ["2012-08-01 urged telephone", "2012-09-06 urged written"])
  }

  @Test func `a suspended project owes no reports, and owes them again when it goes on`() throws {
    let works = try Works()
    let key = try works.planned()
    let order = Projects.Order("资金未到位", document: "府2号")
    try works.must(.suspend(order), key, by: Works.leader, "07-25")
    _ = try works.town.sweep("09-20")
    #expect(try works.story(key, ["project.reportMissed"]) == [])
    #expect(try works.view(key, "09-20").light == .grey)
    try works.must(.resume(order), key, by: Works.leader, "09-20")
    #expect(try works.view(key, "09-20").nextReportDue == day("2012-10-08"))
  }
}
