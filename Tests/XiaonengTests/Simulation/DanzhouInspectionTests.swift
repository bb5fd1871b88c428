import Testing
import Xiaoneng
import XiaonengSimulation

/// The inspections of the account, lived command by command: as many as were printed, whoever the seed says they were of.
@Suite struct DanzhouInspectionTests {
  private let auditor = Principal("auditor", .auditor)
  private let end = when("2012-12-31T23:00")

  private func live(_ seed: UInt64) throws -> Engine {
    var options = Engine.Options()
    options.salts = .seeded(seed)
    let engine = try Engine(store: MemoryStore(), options: options)
    var year = try CityYear(.danzhouInspections(seed: seed))
    _ = try year.live(on: engine)
    return engine
  }

  private func inspections(_ engine: Engine, plan: String) throws -> [Inspections.View] {
    let reply = try engine.query(
      .inspectionList(Inspections.Filter(plan: plan, limit: 1_000)), by: auditor, at: end)
    guard case .inspectionList(let list) = reply.answer else {
      Issue.record("\(reply)")
      return []
    }
    #expect(!list.more)
    return list.inspections
  }

  private func plan(_ engine: Engine, _ name: String) throws -> Inspections.PlanView {
    let reply = try engine.query(
      .inspectionPlanGet(Nothing()), on: DossierKey(.inspectionPlan, name), by: auditor, at: end)
    guard case .inspectionPlanGet(let view) = reply.answer else {
      Issue.record("\(reply)")
      return Inspections.PlanView()
    }
    return view
  }

  private func table(_ engine: Engine, _ year: Int) throws -> Inspections.Table {
    let period = ReportPeriod(
      from: try #require(Day(year: year, month: 1, day: 1)),
      through: try #require(Day(year: year, month: 12, day: 31)))
    let reply = try engine.query(.inspectionStatistics(period), by: auditor, at: end)
    guard case .inspectionStatistics(let table) = reply.answer else {
      Issue.record("\(reply)")
      return Inspections.Table()
    }
    return table
  }

  @Test(arguments: [2_012, 7] as [UInt64])
  func `every figure that was printed is counted, whatever the seed`(_ seed: UInt64) throws {
    let engine = try live(seed)
    var bulletin = Bulletin()
    for (name, year) in [("2011", 2_011), ("2012", 2_012)] {
      bulletin.add(
        inspectionPlan: try plan(engine, name), published: Danzhou.publishedInspections)
      bulletin.add(
        inspections: try table(engine, year), of: name, published: Danzhou.publishedInspections)
    }
    #expect(bulletin.agrees)
    #expect(
      bulletin.figures.count { $0.published != nil } == Danzhou.publishedInspections.count)
    // Counted again from the inspections themselves.
    let first = try inspections(engine, plan: "2011")
    #expect(first.count == 68)
    #expect(Set(first.map(\.subject.object)).count == 43)
    #expect(Set(first.compactMap(\.opened)).count > 30)
    let orders = first.flatMap(\.orders)
    let late = first.filter { $0.orders.contains { $0.demand == .explain } }
    let copying = first.filter { $0.orders.contains { $0.demand == .redo } }
    #expect(Set(late.map(\.subject.object)).count == 6)
    #expect(Set(copying.map(\.subject.object)).count == 7)
    #expect(late.allSatisfy { $0.orders.map(\.demand) == [.explain, .rectify] })
    // What was copied was found by comparing, and is far above the line.
    #expect(
      copying.allSatisfy { view in
        view.findings.count == 1 && (view.findings[0].likeness ?? 0) >= 6_000
      })
    #expect(orders.allSatisfy { $0.progress == .struckOff })
    let second = try inspections(engine, plan: "2012")
    func of(_ row: String) -> [Inspections.View] { second.filter { $0.subject.row == row } }
    #expect(Set(of("discipline").map(\.subject.object)).count == 36)
    #expect(Set(of("shops").map(\.subject.object)).count == 20)
    #expect(of("halls").count == 15 && Set(of("halls").map(\.subject.object)).count == 4)
    #expect(Set(of("halls").compactMap(\.opened)).count == 15)
    let exposed = second.filter { $0.measures.contains { $0.kind == .expose } }
    #expect(Set(exposed.map(\.subject.unit)).isSuperset(of: ["469003SW00", "469003HY00"]))
    #expect(Set(exposed.map(\.subject.unit)).count == 4)
    #expect(
      exposed.allSatisfy { view in
        view.findings.allSatisfy { $0.verified && $0.heard }
          && view.measures.allSatisfy { !$0.approval.isEmpty && $0.published != nil }
      })
    #expect(try table(engine, 2_012).total.commended >= 3)
    #expect(second.allSatisfy { $0.overruns.isEmpty && $0.inspectors.count == 2 })
    #expect(try engine.verify().wrong == nil)
  }

  @Test
  func
    `every surprise check was in the ledger before, and the shops were drawn for anyone to check`()
    throws
  {
    let engine = try live(2_012)
    let plan = try plan(engine, "2012")
    #expect(plan.seals.count == 15)
    for seal in plan.seals {
      let (sealed, opened) = (try #require(seal.sealed), try #require(seal.opened))
      #expect(sealed.day() < opened)
    }
    #expect(try table(engine, 2_012).total.sealed == 15)
    let reply = try engine.query(
      .inspectionPlanDraws(Nothing()), on: DossierKey(.inspectionPlan, "2012"), by: .anyone,
      at: end)
    guard case .inspectionPlanDraws(let list) = reply.answer else {
      Issue.record("\(reply)")
      return
    }
    let drawn = try #require(list.draws.first?.drawn)
    #expect(try drawn.draw.outcome() == drawn.result)
    #expect(drawn.draw.ids.count == 26 && drawn.result.final.count == 20)
    let looked = try inspections(engine, plan: "2012").filter { $0.subject.row == "shops" }
    #expect(Set(looked.map(\.subject.object)) == Set(drawn.result.final))
  }

  @Test func `of every figure that was printed it is said which commands it comes out of`() {
    let told = Danzhou.origins.flatMap(\.figures)
    let printed =
      Array(Danzhou.published.keys) + Array(Danzhou.publishedAppraisal.keys)
      + Array(Danzhou.publishedInspections.keys) + Array(Danzhou.publishedNetwork.keys)
    #expect(told.sorted() == printed.sorted())
    let words = Set(Command.words)
    #expect(Danzhou.origins.flatMap(\.commands).filter { !words.contains($0) } == [])
  }

  @Test func `another seed gives other units, days and findings`() throws {
    let engines = try [2_012, 7].map { try live($0) }
    func told(_ tell: (Inspections.View) -> String) throws -> [Set<String>] {
      try engines.map { engine in
        Set(
          try (inspections(engine, plan: "2011") + inspections(engine, plan: "2012")).map(tell))
      }
    }
    let visits = try told { "\($0.subject.row) \($0.subject.object) \($0.opened ?? .first)" }
    #expect(visits[0] != visits[1])
    let units = try told {
      $0.orders.contains { $0.demand == .explain } ? $0.subject.object : ""
    }
    #expect(units[0] != units[1])
    let copied = try told { $0.orders.contains { $0.demand == .redo } ? $0.subject.object : "" }
    #expect(copied[0] != copied[1])
    let findings = try told { view in
      view.findings.map { "\(view.subject.object) \($0.code) \($0.likeness ?? 0)" }
        .joined(separator: " ")
    }
    #expect(findings[0] != findings[1])
  }
}
