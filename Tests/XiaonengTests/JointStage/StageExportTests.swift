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
    #expect(try column(tables.procedures, "TBCXMC") == ["申请人"])
    #expect(try column(tables.procedures, "TBCXKSSJ") == ["2012-08-02"])
    #expect(try column(tables.procedures, "JSSJ") == ["2012-08-06"])
    let text = tables.all.map { $0.json.text }.joined()
    #expect(!text.contains("秘") && !text.contains("13800138000"))
    #expect(tables.procedures.json.array?.first?["TBCXMC"]?.string == "申请人")
  }

  @Test func `a licence that was granted is an approval with its number and its day`() throws {
    let hall = try Hall(Hall.template { $0[1].kind = .opinion })
    let key = try hall.routed()
    try hall.must(
      .opine(JointStages.Opinion("B", say: .agree, documentNumber: "意1号")), key,
      by: Hall.officer("HP"), "08-03")
    #expect(try tables(hall, key, "08-04").approvals.rows.isEmpty)
    try hall.must(Hall.grant, of: key, 1, by: Hall.officer("GH"), "08-06")
    let approvals = try tables(hall, key, "08-07").approvals
    #expect(approvals.name == "SPGL_XMSPSXPFWJXXB")
    #expect(try column(approvals, "SPSXSLBM") == ["BL2012000001-01"])
    #expect(try column(approvals, "PFWH") == ["准1号"])
    #expect(try column(approvals, "PFRQ") == ["2012-08-06"])
    #expect(try column(approvals, "PFWJBT") == ["规划事项准予行政许可决定书"])
    let view = try hall.view(key, "08-07")
    #expect(view.branches.map(\.documentNumber) == ["准1号", "意1号", "", "", ""])
    // A refusal is no approval.
    try hall.must(Hall.refuse, of: key, 3, by: Hall.officer("XF"), "08-08")
    #expect(try tables(hall, key, "08-09").approvals.rows.count == 1)
  }

  // MARK: - Read back

  private func whole() throws -> (Hall, JointStages.NationalTables) {
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
    try hall.must(Hall.grant, of: key, 1, by: Hall.officer("GH"), "08-07")
    return (hall, try tables(hall, key, "08-08"))
  }

  private func chart(_ hall: Hall) -> (String, Int32) throws -> JointStages.Chart? {
    { id, version in
      var wish = JointStages.ChartWish()
      wish.version = version
      let reply = try hall.engine.query(
        .stageChart(wish), on: DossierKey(.template, id), by: .anyone, at: when("08-08"))
      guard case .stageChart(let chart)? = reply.answer else { return nil }
      return chart
    }
  }

  @Test
  func `what was written reads back the same, as JSON and as CSV, and nothing is wrong with it`()
    throws
  {
    let (hall, tables) = try whole()
    let json = JSONValue.object(tables.all.map { JSONValue.Member($0.name, $0.json) })
    let read = try JointStages.NationalTables(reading: JSONValue(parsing: json.text))
    #expect(read.all == tables.all)
    #expect(try read.findings(process: chart(hall)) == [])
    for table in tables.all {
      let lines = ([table.columns] + table.rows).map { CSV.record($0) + "\r\n" }
      let one = try JointStages.NationalTables(
        reading: Array(lines.joined().utf8), table: table.name)
      #expect(one.all.first { $0.name == table.name } == table)
    }
    let stage = try #require(read.stages.first)
    #expect(read.stages.count == 1 && stage.number == "BL2012000001" && stage.process == "start")
    #expect(stage.branches.map(\.item) == tables.items.rows.map { $0[3] })
    #expect(stage.branches[0].approval == "准1号" && stage.branches[0].approved == "2012-08-07")
    #expect(stage.branches[1].answer == "准予或同意" && stage.branches[1].stops == 1)
  }

  @Test func `a row that cannot be is named with its table and its column`() throws {
    let (hall, tables) = try whole()
    func findings(
      _ change: (inout JointStages.NationalTables) throws -> Void
    ) throws -> [String] {
      var copy = tables
      try change(&copy)
      return try copy.findings(process: chart(hall)).map { "\($0.table) \($0.row) \($0.column)" }
    }
    func at(_ table: JointStages.NationalTables.Table, _ name: String) throws -> Int {
      try #require(table.columns.firstIndex(of: name))
    }
    let items = "SPGL_XMSPSXBLXXB"
    #expect(
      try findings { try $0.items.rows[0][at($0.items, "SPSXBBH")] = "3" }
        == ["\(items) 1 SPSXBBH"])
    #expect(
      try findings { try $0.items.rows[0][at($0.items, "SPSXBM")] = "XX-1" }
        == ["\(items) 1 SPSXBM"])
    #expect(
      try findings { try $0.items.rows[1][at($0.items, "DFSJZJ")] = $0.items.rows[0][0] }
        == ["\(items) 2 DFSJZJ"])
    #expect(
      try findings { try $0.items.rows[0][at($0.items, "SXBLSX")] = "五" }
        == ["\(items) 1 SXBLSX"])
    #expect(
      try findings { try $0.items.rows[1][at($0.items, "SPLCBBH")] = "2" }.first
        == "\(items) 2 SPLCBM")
    #expect(
      try findings { try $0.procedures.rows[0][at($0.procedures, "JSSJ")] = "2012-08-01" }
        == ["SPGL_XMSPSXBLTBCXXXB 1 JSSJ"])
    #expect(
      try findings { try $0.approvals.rows[0][at($0.approvals, "PFRQ")] = "2012-13-01" }
        == ["SPGL_XMSPSXPFWJXXB 1 PFRQ"])
    #expect(
      try findings { try $0.opinions.rows[0][at($0.opinions, "SPSXSLBM")] = "BL0-1" }
        == ["SPGL_XMSPSXZQYJXXB 1 SPSXSLBM"])
  }

  @Test func `what is no such table is refused with its place`() throws {
    func code(_ text: String) -> (Fault.Code, String?)? {
      do {
        _ = try JointStages.NationalTables(reading: JSONValue(parsing: text))
        return nil
      } catch { return ((error as? Fault)?.code ?? .storeFailed, (error as? Fault)?.field) }
    }
    #expect(code("[]")?.0 == .wrongType)
    #expect(code(#"{"T":[]}"#)?.0 == .unknownField)
    #expect(code(#"{"SPGL_XMSPSXBLXXB":{}}"#)?.0 == .wrongType)
    let column = code(#"{"SPGL_XMSPSXBLXXB":[{},{"XX":"1"}]}"#)
    #expect(column?.0 == .unknownField && column?.1 == "SPGL_XMSPSXBLXXB[1].XX")
    let cell = code(#"{"SPGL_XMSPSXBLXXB":[{"GCDM":1}]}"#)
    #expect(cell?.0 == .wrongType && cell?.1 == "SPGL_XMSPSXBLXXB[0].GCDM")
    #expect(throws: Fault.self) {
      try JointStages.NationalTables(reading: Array("XX\n1\n".utf8), table: "SPGL_XMSPSXBLXXB")
    }
    #expect(throws: Fault.self) {
      try JointStages.NationalTables(reading: [], table: "SPGL_XMSPSXBLXXB")
    }
    // Without rows nothing is wrong.
    #expect(JointStages.NationalTables().findings().isEmpty)
  }
}
