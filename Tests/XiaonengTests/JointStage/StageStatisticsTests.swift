import Testing
import Xiaoneng

/// Figures of joint approval, by lead and by department.
@Suite struct StageStatisticsTests {
  private func table(_ hall: Hall, unit: String = "") throws -> JointStages.Table {
    let period = ReportPeriod(
      from: day("2012-08-01"), through: day("2012-12-31"), unit: unit)
    let reply = try hall.engine.query(
      .stageStatistics(period), by: Hall.office, at: when("12-31"))
    guard case .stageStatistics(let table) = reply.answer else {
      Issue.record("\(reply)")
      return JointStages.Table()
    }
    return table
  }

  /// Every branch granted on a working day after routing, in the order of the template.
  private func granted(_ hall: Hall, _ days: [Int]) throws -> DossierKey {
    let key = try hall.routed()
    for (place, number) in days.enumerated().sorted(by: {
      ($0.element, $0.offset) < ($1.element, $1.offset)
    })
    .map({ ($0.offset, $0.element) }) {
      let unit = ["GH", "HP", "XF", "RF", "SG"][place]
      try hall.must(
        Hall.grant, of: key, place + 1, by: Hall.officer(unit),
        try Hall.date(number) + "T1\(place):00")
    }
    return key
  }

  @Test func `each department answers for its branches: how many, in time, with which days`() throws
  {
    let hall = try Hall()
    // A, B and C in time, D a day over its four, E a day before its five.
    _ = try granted(hall, [5, 6, 8, 10, 14])
    let rows = try table(hall).departments
    #expect(rows.map(\.unit) == ["GH", "HP", "RF", "SG", "XF"])
    #expect(rows.map(\.branches) == [1, 1, 1, 1, 1])
    #expect(rows.map(\.onTime) == [1, 1, 0, 1, 1])
    #expect(rows.map(\.limit) == [5, 7, 4, 5, 8])
    #expect(rows.map(\.used) == [5, 6, 5, 4, 8])
    #expect(rows.map(\.saved) == [0, 1, -1, 1, 0])
    // The lead's figures are the stage's: 29 days one after another, 14 beside one another.
    let lead = try table(hall).rows
    #expect(lead.map(\.unit) == ["ZW"] && lead.map(\.concluded) == [1])
    #expect(lead.map(\.serial) == [29] && lead.map(\.saved) == [15])
    #expect(try table(hall, unit: "RF").departments.map(\.used) == [5])
    #expect(try hall.engine.verify().wrong == nil)
    try hall.engine.rebuild()
    #expect(try table(hall).departments == rows)
  }

  @Test
  func `a day on which a branch only waited for the result it is decided with is not its own`()
    throws
  {
    let hall = try Hall()
    // A takes twelve of five; C could have been decided after eight.
    _ = try granted(hall, [12, 7, 12, 16, 21])
    let rows = try table(hall).departments
    let waiting = try #require(rows.first { $0.unit == "XF" })
    #expect(waiting.onTime == 1 && waiting.used == 8)
    let late = try #require(rows.first { $0.unit == "GH" })
    #expect(late.onTime == 0 && late.used == 12)
  }

  @Test
  func `papers that wait for the joint delivery are no department's fault, and late the lead's`()
    throws
  {
    let certified = Hall.template { items in
      items = [items[0], items[3]]
    }
    let hall = try Hall(nil)
    var version = Town.version("规划事项", unit: "GH") { $0.validFrom = day("2012-07-01") }
    version.certificate = true
    let outcome = try hall.engine.execute(
      .register(.itemPublish(version)), on: DossierKey(.item, Hall.item("GH")), by: Hall.keeper,
      at: when("07-01"))
    #expect(outcome.refusal == nil, "\(outcome)")
    var template = certified
    template.items[0].version = 1
    #expect(try hall.adopt(template, "start", "07-02").refusal == nil)
    let key = try hall.routed()
    try hall.must(Hall.grant, of: key, 1, by: Hall.officer("GH"), "08-02")
    try hall.must(
      .issue(Cases.Certificate("证1号", validFrom: day("2012-08-02"))), of: key, 1,
      by: Hall.officer("GH"), "08-02T11:00")
    // A special procedure holds the other up for a month.
    try hall.must(
      .pause(
        Cases.PauseOrder(.testing, documentNumber: "特1号", notified: .workingDays(30))), of: key, 2,
      by: Hall.officer("RF"), "08-03")
    try hall.must(.resume(Cases.PauseResult("合格")), of: key, 2, by: Hall.officer("RF"), "09-03")
    try hall.must(Hall.grant, of: key, 2, by: Hall.officer("RF"), "09-04")
    _ = try hall.engine.sweep(at: when("09-05"))
    #expect(try hall.words(Hall.branch(key, 1)).filter { $0 == "case.faulted" } == [])
    // 行政许可法 art 44: ten working days from the last decision on.
    _ = try hall.engine.sweep(at: when("09-18T23:59"))
    #expect(try !hall.view(key, "09-18T23:59").faults.contains(.l6))
    for at in ["09-19", "09-30"] { _ = try hall.engine.sweep(at: when(at)) }
    #expect(try hall.view(key, "10-08").faults.filter { $0 == .l6 } == [.l6])
    try hall.must(Hall.deliver, key, "10-08T12:00")
    #expect(try hall.engine.verify().wrong == nil)
  }

  @Test func `what ended with its precondition is counted at no department`() throws {
    let hall = try Hall()
    let key = try hall.routed()
    try hall.must(Hall.refuse, of: key, 1, by: Hall.officer("GH"), "08-07")
    try hall.must(Hall.grant, of: key, 2, by: Hall.officer("HP"), "08-08")
    #expect(try hall.view(key, "08-09").concluded != nil)
    #expect(try table(hall).departments.map(\.unit) == ["GH", "HP"])
  }

  @Test func `a bulletin tells stages and branches, and nothing where there is none`() throws {
    let hall = try Hall()
    var bulletin = Bulletin()
    bulletin.add(stages: try table(hall))
    #expect(bulletin.figures.isEmpty)
    _ = try granted(hall, [5, 6, 8, 10, 14])
    bulletin.add(stages: try table(hall), published: ["branches of joint stages decided": "5"])
    let figures = Dictionary(
      bulletin.figures.map { ($0.english, $0) }, uniquingKeysWith: { first, _ in first })
    #expect(figures["branches of joint stages decided"]?.value == "5")
    #expect(figures["branches of joint stages decided"]?.published == "5")
    #expect(figures["branches of joint stages in time"]?.value == "80%")
    #expect(figures["working days saved by joint stages"]?.value == "15")
  }
}
