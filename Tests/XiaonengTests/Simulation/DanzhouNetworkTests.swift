import Testing
import Xiaoneng
import XiaonengSimulation

/// The account's figures of the ten rules and of the service network, out of lived commands.
@Suite struct DanzhouNetworkTests {
  private static let auditor = Principal("auditor", .auditor)
  private static let end = Instant("2013-01-10T09:00:00+08:00") ?? Instant(0)

  private func lived() throws -> Engine {
    var options = Engine.Options()
    options.salts = .seeded(2012)
    let engine = try Engine(store: MemoryStore(), options: options)
    var year = try CityYear(.danzhouNetwork)
    _ = try year.live(on: engine)
    return engine
  }

  private func ask(_ query: Query, _ engine: Engine) throws -> Answer {
    let reply = try engine.query(query, by: Self.auditor, at: Self.end)
    return try #require(reply.answer, "\(reply)")
  }

  @Test func `38 units adopt and hand out ten rules, 16 supervise and appraise them`() throws {
    let engine = try lived()
    guard case .tenRulesMatrix(let standing) = try ask(.tenRulesMatrix(Nothing()), engine),
      case .tenRulesList(let list) = try ask(.tenRulesList(TenRules.Filter()), engine)
    else { return }
    #expect(standing.units == TenRules.Tally(count: 38))
    #expect(standing.distributed == TenRules.Tally(count: 38))
    #expect(standing.supervised == TenRules.Tally(count: 16))
    #expect(standing.cells == TenRules.Tally(count: 380))
    // No unit is counted twice, and each hands out by a document of its own.
    #expect(Set(list.units.map(\.unit)).count == 38)
    #expect(Set(list.units.compactMap { $0.rules.first?.document?.digest }).count == 38)
    #expect(Set(list.units.filter(\.supervised).compactMap { $0.rules.first?.leader }).count == 16)
  }

  @Test func `324 items of 23 departments, 12 of 17 towns and 20 villages are served`() throws {
    let engine = try lived()
    guard case .networkCoverage(let covered) = try ask(.networkCoverage(Nothing()), engine),
      case .pointList(let points) = try ask(.pointList(Network.PointFilter()), engine),
      case .mandateList(let mandates) = try ask(
        .mandateList(Network.MandateFilter(limit: 1_000)), engine)
    else { return }
    let tiers = covered.coverage.tiers
    #expect(tiers.map(\.points) == [1, 12, 20])
    #expect(tiers.map(\.of) == [nil, 17, nil])
    #expect(tiers[1].share?.percent(1) == "70.6")
    #expect(tiers[0].items == 324)
    let items = points.points.first { $0.point.tier == .city }?.point.items.map(\.item) ?? []
    #expect(Set(items.map { String($0.prefix(10)) }).count == 23)
    #expect(Set(points.points.map(\.code)).count == 33)
    // Three mandates from each village, every one handed up in time, delivered and filed.
    #expect(covered.mandates == 60)
    #expect((covered.handed, covered.inTime, covered.charged) == (60, 60, 0))
    #expect(mandates.mandates.allSatisfy { $0.phase == .filed && $0.late.isEmpty })
    #expect(Set(mandates.mandates.map(\.point)).count == 20)
    #expect(Set(mandates.mandates.compactMap { $0.given?.day() }).count > 40)
  }

  @Test func `each department is asked, and every first contact ends in time`() throws {
    let engine = try lived()
    let year = ReportPeriod(from: day("2012-01-01"), through: day("2012-12-31"))
    guard case .tenRulesStatistics(let table) = try ask(.tenRulesStatistics(year), engine),
      case .networkStatistics(let mandates) = try ask(.networkStatistics(year), engine)
    else { return }
    #expect((table.total.asked, table.total.closed, table.total.inTime) == (92, 92, 92))
    #expect(table.rows.count { $0.asked == 4 } == 23)
    #expect(table.total.breaches.filter { $0.rule != "appraise" }.isEmpty)
    #expect((mandates.total.village, mandates.total.handed, mandates.total.inTime) == (60, 60, 60))
    #expect(mandates.inTime == Fraction(1, 1))
  }

  @Test func `the closing note names the commands of every published figure`() {
    let named = Set(Danzhou.origins.flatMap(\.figures))
    let published =
      Array(Danzhou.published.keys) + Danzhou.publishedAppraisal.keys
      + Danzhou.publishedInspections.keys + Danzhou.publishedNetwork.keys
    #expect(Set(published).subtracting(named) == [])
    let words = Set(Command.words)
    #expect(Danzhou.origins.flatMap(\.commands).allSatisfy(words.contains))
  }

  @Test func `every figure that the account published of them is ticked`() throws {
    let engine = try lived()
    guard case .tenRulesMatrix(let standing) = try ask(.tenRulesMatrix(Nothing()), engine),
      case .networkCoverage(let covered) = try ask(.networkCoverage(Nothing()), engine),
      case .report(let report) = try ask(
        .report(
          ReportPeriod(
            from: Self.end.day(), through: Self.end.day())), engine)
    else { return }
    var bulletin = Bulletin("通报", report: report, catalogue: CatalogueCount(), published: [:])
    bulletin.add(tenRules: standing, published: Danzhou.publishedNetwork)
    bulletin.add(network: covered, published: Danzhou.publishedNetwork)
    #expect(bulletin.agrees)
    #expect(
      Set(bulletin.figures.filter { $0.published != nil }.map(\.english))
        == Set(Danzhou.publishedNetwork.keys))
  }
}
