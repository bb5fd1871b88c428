import Testing
import Xiaoneng

/// What is done at last ends the matter of its card, whatever domain it is of: no one has to say so.
@Suite struct EndedMatterTests {
  private func card(
    _ engine: Engine, _ source: DossierKey, _ tail: String, _ at: String
  ) throws -> Supervision.CardView? {
    let key = DossierKey(.supervision, "\(source.kind.rawValue).\(source.id).\(tail)")
    let reply = try engine.query(
      .supervisionCard(Nothing()), on: key, by: Town.auditor, at: when(at))
    guard case .supervisionCard(let view)? = reply.answer else { return nil }
    return view
  }

  private func lit(_ engine: Engine, _ at: String) throws -> [String] {
    let reply = try engine.query(
      .supervisionBoard(Supervision.CardFilter()), by: Town.auditor, at: when(at))
    guard case .supervisionBoard(let board)? = reply.answer else { return ["none"] }
    return board.rows.map(\.rule.rawValue)
  }

  @Test func `a late report that comes ends the matter of its card`() throws {
    let works = try Works { $0.supervision.issue = Supervision.CardClass.allCases }
    let key = try works.planned()
    _ = try works.town.sweep("08-02")
    #expect(try lit(works.engine, "08-02") == ["P1"])
    #expect(try card(works.engine, key, "report-2012-07-31", "08-02")?.ended == nil)
    try works.must(.report(Works.report("2012-07-2", 500)), key, by: Works.worker, "08-02T10:00")
    #expect(
      try card(works.engine, key, "report-2012-07-31", "08-02T10:00")?.ended == day("2012-08-02"))
    #expect(try lit(works.engine, "08-02T10:00").isEmpty)
    #expect(try works.engine.verify().wrong == nil)
  }

  @Test func `a complaint that is decided late, and closed late, ends what was late`() throws {
    let office = try Office { $0.supervision.issue = Supervision.CardClass.allCases }
    let key = try office.submitted("08-01")
    _ = try office.town.sweep("10-10")
    let late = try lit(office.engine, "10-10")
    #expect(late.contains("C2"))
    try office.must(
      .accept(Complaints.Acceptance(.own, unit: "", officers: ["su"])), key, by: Office.head,
      "10-10")
    #expect(try !lit(office.engine, "10-10").contains("C2"))
    _ = try office.town.sweep("2013-03-01")
    #expect(try lit(office.engine, "2013-03-01").contains("C3"))
    try office.must(
      .report(Complaints.InvestigationReport(.substantiated, text: "秘报：经查属实")), key, by: Office.su,
      "2013-03-01")
    try office.must(
      .close(Complaints.Closing(.substantiated, measures: ["退还"])), key, by: Office.head,
      "2013-03-01")
    #expect(try !lit(office.engine, "2013-03-01").contains("C3"))
    #expect(try office.engine.verify().wrong == nil)
  }
}
