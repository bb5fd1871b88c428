import Foundation
import Testing
import Xiaoneng
import XiaonengSQLite
import XiaonengSimulation

/// The green channel at the command line: the owner's one page, the brief, the tables of the national system.
@Suite struct StageToolTests {
  private static let head = "XN-hd:efficiencyHead:469003XN00"

  /// The four projects with their stages.
  private func danzhou(_ folder: Folder) throws -> String {
    let path = folder.file("s.db").path
    var options = Engine.Options()
    options.salts = .seeded(1)
    let engine = try Engine(store: try SQLiteStore(path: path), options: options)
    var year = try CityYear(.danzhouStages)
    _ = try year.live(on: engine)
    return path
  }

  @Test func `the owner reads the whole on one page, the office what is for insiders as well`()
    throws
  {
    let folder = try Folder()
    let path = try danzhou(folder)
    func ask(_ tool: String, _ words: String..., actor: String, at: String) throws -> Xn.Result {
      try Xn.run([tool] + words + ["--db", path, "--actor", actor, "--at", at])
    }
    let then = "2013-01-10T09:00:00+08:00"
    let own = try ask("projects", "stages", "ZD20120002", actor: "owner2:applicant", at: then)
    #expect(own.status == 0, "\(own)")
    #expect(own.output.contains("并联审批3个阶段　绿色通道"))
    for words in [
      "BL2012000002  立项用地规划许可", "BL2012000006  工程建设许可", "现场踏勘 site visited", "督办 urged",
      "超期 late", "BL2012000010  施工许可",
    ] { #expect(own.output.contains(words), "\(words): \(own.output)") }
    #expect(!own.output.contains(" L2"))
    let office = try ask("projects", "stages", "ZD20120002", actor: Self.head, at: then)
    #expect(office.output.contains(" L2 L3"), "\(office.output)")
    let page = try Xn.run([
      "projects", "stages", "ZD20120002", "--db", path, "--actor", "owner2:applicant", "--at", then,
      "--json",
    ]).json
    #expect(page?["stages"]?.array?.count == 3)
    let other = try ask("projects", "stages", "ZD20120002", actor: "owner1:applicant", at: then)
    #expect(other.status == 1 && !other.errors.contains("中南"), "\(other)")
    let brief = try ask("projects", "show", "ZD20120002", actor: Self.head, at: then)
    #expect(brief.output.contains("BL2012000006　工程建设许可　已归档　灰灯"), "\(brief.output)")
    #expect(brief.output.contains("并联审批已归档3个阶段"))
    let list = try ask("projects", "list", actor: Self.head, at: then)
    #expect(list.lines.filter { $0.contains("ZD2012") }.allSatisfy { $0.hasSuffix(" 3") })
  }

  @Test func `figures stand by lead and by department`() throws {
    let folder = try Folder()
    let path = try danzhou(folder)
    func ask(_ words: String...) throws -> Xn.Result {
      try Xn.run(
        ["joint", "statistics", "--db", path, "--from", "2012-01-01", "--to", "2012-12-31"] + words)
    }
    let table = try ask()
    #expect(table.status == 0, "\(table)")
    for words in ["469003FG00", "469003JS00", "469003GA00", "L5 绿色通道逾期未踏勘  1"] {
      #expect(table.output.contains(words), "\(words): \(table.output)")
    }
    let json = try ask("--json").json
    #expect(json?["total"]?["concluded"] == 12 && json?["departments"]?.array?.count == 5)
    let unit = try ask("--unit", "469003GA00", "--json").json
    #expect(unit?["departments"]?.array?.count == 1 && unit?["rows"] == nil)
  }

  @Test func `stages are exported as the national tables have them`() throws {
    let folder = try Folder()
    let path = try danzhou(folder)
    func export(_ words: String...) throws -> Xn.Result {
      try Xn.run(
        ["joint", "export"] + words + [
          "--db", path, "--actor", "auditor:auditor", "--at", "2013-01-01T09:00:00+08:00",
        ])
    }
    let csv = try export("--table", "SPGL_XMSPSXBLXXB", "--region", "469003", "--csv")
    #expect(csv.status == 0, "\(csv.errors)")
    #expect(csv.output.contains("DFSJZJ,XZQHDM,GCDM"))
    #expect(csv.output.contains("BL2012000006-消防意见,469003,ZD20120002"))
    #expect(!csv.output.contains("恒大"))
    let json = try export("--json", "--project", "ZD20120002").json
    // Three stages of the project: five, four and three branches.
    #expect(json?["SPGL_XMSPSXBLXXB"]?.array?.count == 12)
    #expect(json?["SPGL_XMSPSXZQYJXXB"]?.array?.count == 3)
    #expect(
      json?["SPGL_XMSPSXBLTBCXXXB"]?.array?.map { $0["TBCXMC"]?.string } == ["申请人"])
    #expect(try export("--csv").status == 2)
    #expect(try export("--table", "SPGL_NO").status == 2)
  }

  @Test func `a stage is drawn before it starts, of a model, of a file and of a template`() throws {
    let folder = try Folder()
    let out = folder.file("stage.svg").path
    let model = try Xn.run([
      "joint", "chart", "construction", "--routed", "2012-08-01", "--svg", out,
    ])
    #expect(model.status == 0 && model.output.contains("施工图审查 → 施工许可"), "\(model)")
    let svg = try String(contentsOfFile: out, encoding: .utf8)
    #expect(svg.hasPrefix("<svg ") && svg.contains("施工许可并联审批流程图"))
    let none = try Xn.run(["joint", "chart", "constuction"])
    #expect(none.status == 2 && none.errors.contains("construction"), "\(none)")
    let file = folder.file("stage.json").path
    try Data(
      #"{"items":[{"id":"A","department":"甲","limit":"5wd"},{"id":"B","department":"乙","limit":"3wd","after":[{"item":"A"}]}]}"#
        .utf8
    ).write(to: URL(fileURLWithPath: file))
    let plain = try Xn.run(["joint", "chart", file, "--json"])
    #expect(plain.json?["days"]?.integer == 8 && plain.json?["finish"] == nil, "\(plain)")
    let path = try danzhou(folder)
    let then = "2013-01-10T09:00:00+08:00"
    let template = try Xn.run([
      "joint", "chart", "enterprise", "--db", path, "--at", then, "--json",
    ])
    #expect(template.json?["name"]?.string == "企业设立", "\(template)")
    let unknown = try Xn.run(["joint", "chart", "none", "--db", path, "--at", then])
    #expect(unknown.status == 1, "\(unknown)")
  }

  @Test func `national tables are read back as they were written, and a wrong row is named`() throws
  {
    let folder = try Folder()
    let path = try danzhou(folder)
    let then = "2013-01-10T09:00:00+08:00"
    let written = try Xn.run([
      "joint", "export", "--db", path, "--actor", Self.head, "--at", then, "--json",
    ])
    let tables = try #require(written.json)
    let file = folder.file("tables.json").path
    try Data(written.output.utf8).write(to: URL(fileURLWithPath: file))
    let read = try Xn.run(["joint", "import", file, "--db", path, "--at", then, "--json"])
    #expect(read.status == 0, "\(read.errors)")
    #expect(read.json?["tables"] == tables && read.json?["findings"]?.array?.isEmpty == true)
    #expect(read.json?["stages"]?.array?.count == 16)
    let wrong = written.output.replacing(
      "\"SPSXBBH\":\"0\"", with: "\"SPSXBBH\":\"7\"", maxReplacements: 1)
    try Data(wrong.utf8).write(to: URL(fileURLWithPath: file))
    let found = try Xn.run(["joint", "import", file, "--db", path, "--at", then])
    #expect(found.status == 1 && found.errors.contains("SPSXBBH"), "\(found.errors)")
    #expect(found.output.contains("仅核对，不立卷"))
  }
}
