import Testing
import Xiaoneng

/// What a bulletin says of inspections.
@Suite struct InspectionBulletinTests {
  private func figures(_ table: Inspections.Table) -> [String: Bulletin.Figure] {
    var bulletin = Bulletin()
    bulletin.add(inspections: table, published: ["orders to explain": "1", "exposures": "4"])
    return Dictionary(
      bulletin.figures.map { ($0.english, $0) }, uniquingKeysWith: { first, _ in first })
  }

  @Test func `the figures of a bulletin are counted, beside those that were printed`() throws {
    let team = try Team()
    #expect(figures(try team.table()).isEmpty)
    let key = try team.ordered()
    try team.must(Team.report(), key, by: Town.li, "08-02")
    try team.must(Team.recheck(.done), key, "08-03")
    let found = figures(try team.table())
    #expect(found["inspections"]?.value == "1" && found["orders struck off"]?.value == "1")
    #expect(found["orders to explain"]?.value == found["orders to explain"]?.published)
    #expect(found["exposures"]?.value == "0" && found["exposures"]?.published == "4")
  }
}
