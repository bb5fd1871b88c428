import Testing
import Xiaoneng
import XiaonengSimulation

@Suite struct DanzhouYearTests {
  private func live(_ city: City) throws -> Engine {
    var options = Engine.Options()
    options.salts = .seeded(2012)
    let engine = try Engine(store: MemoryStore(), options: options)
    var year = try CityYear(city)
    _ = try year.live(on: engine)
    return engine
  }

  private func report(_ engine: Engine) throws -> Report {
    let first = try #require(Day(year: 2012, month: 1, day: 1))
    let last = try #require(Day(year: 2012, month: 12, day: 31))
    let reply = try engine.query(
      .report(ReportPeriod(from: first, through: last)), by: .anyone, at: Instant(startOf: last))
    guard case .report(let report) = reply.answer else {
      Issue.record("no report: \(String(describing: reply.refusal))")
      return Report()
    }
    return report
  }

  // DOMAIN §11.5 and the issue's mix: one population that gives every figure of the account at once.
  @Test func `a year of Danzhou gives every figure of the account`() throws {
    let engine = try live(.danzhou2012)
    let report = try report(engine)
    #expect(report.accepted == 11_685)
    #expect(report.closed == 11_419)
    #expect(report.open == 266)
    // Branches of joint stages have limits of their own, shorter than the promises of their items.
    #expect(report.early == 9_012)
    #expect(report.onTime == 2_407)
    #expect(report.latePromised == 0)
    #expect(report.ratedExplicit == 11_419)
    let values = [
      RateID.closingCohort: "97.72", .s1: "61.25", .s2: "63.00", .early: "78.92",
      .satisfaction: "100.00", .statutoryMean: "20.00", .promisedMean: "9.25", .actualMean: "7.75",
      .faster: "12.25", .promiseCut: "53.75", .promiseGain: "16.22",
    ]
    for (id, value) in values { #expect(report.rate(id)?.value == value, "\(id)") }
    let day = try #require(Day(year: 2012, month: 12, day: 31))
    let catalogue = try engine.catalogueCount(on: day)
    #expect(catalogue.departments == 23)
    #expect(catalogue.inCentre == 324)
    #expect(catalogue.cleared == 468)
    #expect(catalogue.secret == 4)
    var bulletin = Bulletin(
      Danzhou.bulletinTitle, report: report, catalogue: catalogue, published: Danzhou.published)
    let first = try #require(Day(year: 2012, month: 1, day: 1))
    let reply = try engine.query(
      .projectStatistics(Projects.Period(from: first, through: day)), by: .anyone,
      at: Instant(startOf: try day.adding(10)))
    guard case .projectStatistics(let projects) = reply.answer else {
      Issue.record("\(reply)")
      return
    }
    // 69 projects, 24 half-months, 50 and 20 cards.
    #expect(projects.reportsDue == 1_656)
    bulletin.add(projects: projects, published: Danzhou.published)
    #expect(bulletin.agrees)
    // The figures of complaints come from complaints, not from this report.
    let ours = Danzhou.published.keys.filter { !$0.hasPrefix("complaint") }
    #expect(bulletin.figures.count { $0.published != nil } == ours.count)
    // The year's appraisal: three of 23 may be excellent, at 15 %; the others that would be are good.
    let end = Instant(startOf: try day.adding(15))
    guard
      case .appraisalGet(let view) = try engine.query(
        .appraisalGet(Nothing()), on: City.appraisal, by: .anyone, at: end
      ).answer
    else {
      Issue.record("no appraisal")
      return
    }
    #expect(view.rows.count == 23)
    #expect(view.rows.prefix(3).allSatisfy { $0.grade == "excellent" })
    #expect(view.rows.dropFirst(3).allSatisfy { $0.grade != "excellent" })
    var appraised = bulletin
    appraised.add(appraisal: view, of: "2012", published: Danzhou.publishedAppraisal)
    #expect(appraised.agrees)
    #expect(appraised.figures.first { $0.english == "appraised 2012" }?.published == "23")
    #expect(appraised.figures.first { $0.english == "excellent 2012" }?.value == "3")
    #expect(try engine.verify().wrong == nil)
  }

  @Test func `the same seeded year run twice gives the same bytes`() throws {
    let city = City.made(cases: 300, items: 40, seed: 9, year: 2013)
    let seals = try [city, city].map { city in
      let engine = try live(city)
      let end = Instant(startOf: try #require(Day(year: 2014, month: 1, day: 1)))
      return (seal: try engine.seal(at: end), entries: try engine.store.scan(after: 0, limit: .max))
    }
    #expect(seals[0].seal == seals[1].seal)
    #expect(seals[0].entries == seals[1].entries)
    #expect(seals[0].entries.count > 2_000)
  }

  @Test func `another seed gives another year`() throws {
    let ends = try [1, 2].map { seed in
      try live(.made(cases: 50, items: 10, seed: seed, year: 2012)).seal(at: Instant(0)).root
    }
    #expect(ends[0] != ends[1])
  }

  @Test func `a year of supervision is explained card by card, and two records come to their end`()
    throws
  {
    let engine = try live(.danzhouOffice)
    let auditor = Principal("auditor", .auditor)
    let at = Instant(startOf: try #require(Day(year: 2013, month: 1, day: 10)))
    func ask(_ query: Query, _ key: DossierKey? = nil) throws -> Answer? {
      try engine.query(query, on: key, by: auditor, at: at).answer
    }
    guard
      case .supervisionCards(let list)? = try ask(
        .supervisionCards(Supervision.CardFilter(limit: 1_000))),
      case .supervisionRecords(let records)? = try ask(
        .supervisionRecords(Supervision.RecordFilter(limit: 1_000)))
    else {
      Issue.record("no list")
      return
    }
    // One report in a hundred came late, and one project stopped reporting.
    let reports = list.cards.filter { $0.clock == "report" }
    #expect(reports.count == 20)
    #expect(reports.filter { $0.severity == .red }.count == 2)
    #expect(reports.allSatisfy { $0.phase == .settled })
    #expect(records.records.compactMap(\.result) == [.annulled])
    #expect(records.records.filter { $0.phase == .closed }.count == 2)
    for card in list.cards {
      guard
        case .supervisionExplain(let page)? = try ask(
          .supervisionExplain(Nothing()), DossierKey(.supervision, card.number))
      else {
        Issue.record("\(card.number)")
        continue
      }
      #expect(page.same, "\(page.differences)")
      #expect(!page.lines.isEmpty)
    }
  }
}
