import Testing
import Xiaoneng

/// Stages as the tables of the national system have them.
@Suite struct StageExportTests {
  private func tables(_ hall: Hall, _ key: DossierKey, _ at: String) throws
    -> JointStages.NationalTables
  {
    var tables = JointStages.NationalTables(region: "469003")
    tables.add(try hall.view(key, at))
    return tables
  }

  private func column(_ table: JointStages.NationalTables.Table, _ name: String) throws -> [String]
  {
    let place = try #require(table.columns.firstIndex(of: name))
    return table.rows.map { $0[place] }
  }

  @Test func `each branch that was sent is a row with its versions, its case and its stage`() throws
  {
    let hall = try Hall()
    let key = try hall.accepted()
    #expect(try tables(hall, key, "08-01T10:00").items.rows.isEmpty)
    try hall.must(.route(JointStages.Routing(branches: ["A", "B"])), key, "08-01T11:00")
    let items = try tables(hall, key, "08-01T12:00").items
    #expect(items.rows.allSatisfy { $0.count == items.columns.count })
    #expect(try column(items, "DFSJZJ") == ["BL2012000001-A", "BL2012000001-B"])
    #expect(try column(items, "SPSXSLBM") == ["BL2012000001-01", "BL2012000001-02"])
    #expect(try column(items, "BLSPSLBM") == ["BL2012000001", "BL2012000001"])
    #expect(try column(items, "SPSXBM") == ["GH-XK-0001", "HP-XK-0001"])
    #expect(try column(items, "SPSXBBH") == ["0", "0"])
    #expect(try column(items, "SPLCBM") == ["start", "start"])
    #expect(try column(items, "SPLCBBH") == ["1", "1"])
    #expect(try column(items, "SPBMMC") == ["规划", "环评"])
    #expect(try column(items, "SXBLSX") == ["5", "7"])
    #expect(try column(items, "XZQHDM") == ["469003", "469003"])
  }

  @Test func `opinions and pauses have their own tables, and who applies stands in none`() throws {
    let hall = try Hall(Hall.template { $0[1].kind = .opinion })
    let key = try hall.routed()
    let asked = Hall.officer("HP")
    try hall.must(
      .pause(JointStages.Hold("B", cause: .applicant, documentNumber: "告1号")), key, by: asked,
      "08-02")
    try hall.must(
      .resume(JointStages.Release("B", documentNumber: "补1号")), key, by: asked, "08-06")
    try hall.must(
      .opine(JointStages.Opinion("B", say: .agree, documentNumber: "意1号")), key, by: asked, "08-07")
    let tables = try tables(hall, key, "08-08")
    #expect(try column(tables.opinions, "BLDWMC") == ["环评"])
    #expect(try column(tables.opinions, "FKSJ") == ["2012-08-07"])
    #expect(try column(tables.opinions, "FKYJ") == ["准予或同意"])
    #expect(try column(tables.procedures, "TBCX") == ["申请人"])
    #expect(try column(tables.procedures, "KSSJ") == ["2012-08-02"])
    #expect(try column(tables.procedures, "JSSJ") == ["2012-08-06"])
    let text = tables.all.map { $0.json.text }.joined()
    #expect(!text.contains("秘") && !text.contains("13800138000"))
    #expect(tables.procedures.json.array?.first?["TBCX"]?.string == "申请人")
  }
}
