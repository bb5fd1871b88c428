import Foundation
import Testing
import Xiaoneng

/// `xn template` and `xn import` of tables.
@Suite struct TableToolTests {
  private static let keeper =
    #""actor":{"id":"admin","role":"administrator"},"at":"2012-01-04T08:00:00+08:00""#

  private static func town(_ folder: Folder) throws -> String {
    let db = folder.file("town.db").path
    _ = try Xn.run("init", "--db", db)
    let units = ["GS": "工商局", "HB": "环保局"].sorted { $0.key < $1.key }.map {
      #"{\#(keeper),"command":"unit.register","data":{"name":"\#($0.value)"},"dossier":"unit/\#($0.key)"}"#
    }
    let made = try Xn.run(
      "execute", "--db", db, input: Data((units.joined(separator: "\n") + "\n").utf8))
    #expect(made.status == 0, "\(made)")
    return db
  }

  private static func gbk(_ text: String) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["iconv", "-f", "UTF-8", "-t", "GB18030"]
    let (stdin, stdout) = (Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try stdin.fileHandleForWriting.close()
    let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return output
  }

  private static func write(_ text: String, _ folder: Folder, _ name: String = "table.csv") throws
    -> String
  {
    let file = folder.file(name)
    try gbk(text).write(to: file)
    return file.path
  }

  @Test(arguments: Tables.Kind.allCases.map(\.rawValue))
  func `a template opens in a spreadsheet`(_ kind: String) throws {
    let result = try Xn.run("template", kind)
    #expect(result.status == 0 && result.output.hasPrefix("\u{FEFF}"))
    #expect(result.output.hasSuffix("\r\n"))
    #expect(try Xn.run("template").status == 2)
    #expect(try Xn.run("template", "persons").errors.contains("people"))
  }

  @Test func `officers in GBK are taken in, and the same table again changes nothing`() throws {
    let folder = try Folder()
    let db = try Self.town(folder)
    let table = "序号,工号,姓名,部门,角色\n1,w1,王某某,工商局,窗口受理、承办\n2,w2,李某某,HB,审核\n"
    let path = try Self.write(table, folder)
    let dry = try Xn.run("import", "--db", db, "--people", path, "--dry-run")
    #expect(dry.status == 0 && dry.output.contains("将新增 2"), "\(dry)")
    let first = try Xn.run("import", "--db", db, "--people", path)
    #expect(first.status == 0 && first.output.contains("新增 2，变更 0，相同 0"), "\(first)")
    #expect(first.output.contains("跳过的列：序号"))
    let again = try Xn.run("import", "--db", db, "--people", path)
    #expect(again.status == 0 && again.output.contains("新增 0，变更 0，相同 2"), "\(again)")
    let people = try Xn.run("people", "--db", db)
    #expect(people.output.contains("w1") && people.output.contains("窗口受理、承办"), "\(people)")
  }

  @Test func `what is registered otherwise is shown first, and changed when told so`() throws {
    let folder = try Folder()
    let db = try Self.town(folder)
    let head = "人员编号,姓名,所属单位,担任角色\n"
    _ = try Xn.run(
      "import", "--db", db, "--people", try Self.write(head + "w1,王某某,GS,承办\n", folder))
    let path = try Self.write(head + "w1,王某某,HB,承办、审核\nw2,李某某,HB,审核\n", folder)
    let shown = try Xn.run("import", "--db", db, "--people", path)
    #expect(shown.status == 1 && shown.output.contains("所属单位：GS → HB"), "\(shown)")
    #expect(shown.output.contains("担任角色：承办 → 承办、审核") && shown.errors.contains("--changes"))
    #expect(!(try Xn.run("people", "--db", db).output.contains("w2")))
    let changed = try Xn.run("import", "--db", db, "--people", path, "--changes")
    #expect(changed.status == 0 && changed.output.contains("新增 1，变更 1，相同 0"), "\(changed)")
    #expect(try Xn.run("import", "--db", db, "--people", path).output.contains("相同 2"))
    let renamed = try Self.write(head + "w1,黄某某,HB,承办、审核\n", folder)
    let name = try Xn.run("import", "--db", db, "--people", renamed)
    #expect(
      name.status == 1 && name.output.contains("姓名") && !name.output.contains("王某某"), "\(name)")
  }

  @Test func `a table with faults is refused whole, with all of them, and written anew on request`()
    throws
  {
    let folder = try Folder()
    let db = try Self.town(folder)
    let path = try Self.write(
      "人员编号,姓名,所属单位,担任角色\nw1,王某某,公商局,窗口\nw2,,GS,承办\nw3,张某某,GS,承办\n", folder)
    let out = folder.file("fixed.csv")
    let result = try Xn.run("import", "--db", db, "--people", path, "--corrected", out.path)
    #expect(result.status == 1 && result.output == "")
    for cell in ["C2 所属单位“公商局”", "D2 担任角色“窗口”", "B3 姓名：必填"] {
      #expect(result.errors.contains(cell), "\(cell): \(result.errors)")
    }
    let text = try String(contentsOf: out, encoding: .utf8)
    #expect(text.contains("问题") && text.contains("B3 姓名"), "\(text)")
    #expect(try Xn.run("people", "--db", db).output.contains("共0条"))
    let json = try Xn.run("import", "--db", db, "--people", path, "--json")
    #expect(
      json.json?["faults"]?.array?.count == 3 && json.json?["faults"]?.array?.first?["cell"] == "C2"
    )
  }

  @Test func `posts and past cases are taken in, and a changed case corrects itself`() throws {
    let folder = try Folder()
    let db = try Self.town(folder)
    _ = try Xn.run(
      "import", "--db", db, "--people",
      try Self.write("人员编号,姓名,所属单位,担任角色\nw1,王某某,GS,承办\n", folder))
    let posts = "岗位编码,岗位名称,单位,职责,A岗,B岗\nP1,承办岗,工商局,承办,w1,\n"
    let path = try Self.write(posts, folder)
    #expect(try Xn.run("import", "--db", db, "--posts", path).output.contains("新增 1"))
    #expect(try Xn.run("import", "--db", db, "--posts", path).output.contains("相同 1"))
    let unknown = try Self.write(posts.replacing("w1", with: "w9"), folder)
    #expect(try Xn.run("import", "--db", db, "--posts", unknown).errors.contains("E2"))
    let head = "编号,承办单位,收件日期,办结日期,承诺时限\n"
    let cases = try Self.write(
      head + "2012-1,工商局,2012/8/1,2012/8/9,九个工作日\n2012-2,GS,2012/8/2,,9个工作日\n", folder)
    let first = try Xn.run("import", "--db", db, "--cases", cases)
    #expect(first.status == 0 && first.output.contains("新增 2"), "\(first)")
    #expect(try Xn.run("import", "--db", db, "--cases", cases).output.contains("新增 0，变更 0，相同 2"))
    let closed = try Self.write(
      head + "2012-1,工商局,2012/8/1,2012/8/9,九个工作日\n2012-2,GS,2012/8/2,2012/8/10,9个工作日\n", folder)
    let second = try Xn.run("import", "--db", db, "--cases", closed)
    #expect(second.status == 0 && second.output.contains("变更 1，相同 1"), "\(second)")
  }

  @Test func `projects are put on the list by the efficiency office, once`() throws {
    let folder = try Folder()
    let db = try Self.town(folder)
    _ = try Xn.run(
      "import", "--db", db, "--people",
      try Self.write(
        "人员编号,姓名,所属单位,担任角色\nhe,王某某,GS,效能办\nzhou,周某某,GS,本级人民政府负责人\n", folder))
    let path = try Self.write(
      "编号,项目名称,责任单位,分管领导,完成时限,总投资,文号\n2012-01,温泉酒店,工商局,zhou,2012/12/31,1000万元,府办1号\n", folder)
    #expect(try Xn.run("import", "--db", db, "--projects", path).status == 2)
    let words = [
      "import", "--db", db, "--projects", path, "--actor", "he:efficiencyOffice:GS", "--at",
      "2012-02-01T09:00:00+08:00",
    ]
    let first = try Xn.run(words)
    #expect(first.status == 0 && first.output.contains("新增 1"), "\(first)")
    let again = try Xn.run(words)
    #expect(again.status == 0 && again.output.contains("新增 0，变更 0，相同 1"), "\(again)")
  }

  @Test func `a messy catalogue tells all its faults in one go, by their cells`() throws {
    let folder = try Folder()
    let db = try Self.town(folder)
    let head = "序号,事项编码,事项名称,承办单位,生效日期,设定依据,法定时限,承诺时限,备注\n"
    let rows = (1...30).map { "\($0),GS-\($0),事项\($0),GS,2012/1/1,条例,20 个工作日,九个工作日,\n" }
    let good = try Self.write(head + rows.joined(), folder)
    let result = try Xn.run("import", "--db", db, "--catalogue", good)
    #expect(result.status == 0 && result.output.contains("imported      30"), "\(result)")
    let bad = try Self.write(
      head + "1,GS-31,,GS,2012/1/40,条例,20,9个工作日,\n2,G S,x,GS,2012/1/1,条例,20个工作日,x,\n", folder)
    let refused = try Xn.run("import", "--db", db, "--catalogue", bad)
    #expect(refused.status == 1)
    for cell in ["C2 ", "E2 ", "G2 ", "B3 ", "H3 "] {
      #expect(refused.errors.contains("\n  " + cell), "\(cell): \(refused.errors)")
    }
    #expect(!refused.errors.contains("line"), "\(refused.errors)")
    // With the headings that are wrong, and the units that are not registered, in the same go.
    let all = try Self.write(
      "序号,事项编码,事项名称,承办单位,生效日期,设定依据,法定时限,承诺时限,责任科室\n"
        + "1,GS-41,变更,城管局,2012/1/1,条例,20个工作日,九天半,注册科\n", folder)
    let out = folder.file("fixed.csv")
    let told = try Xn.run("import", "--db", db, "--catalogue", all, "--corrected", out.path)
    #expect(told.status == 1 && told.errors.contains("3处有误"), "\(told)")
    for part in ["I1“责任科室”：不认识的列", "D2 实施主体“城管局”：应为 已登记单位", "H2 承诺时限“九天半”"] {
      #expect(told.errors.contains(part), "\(part): \(told.errors)")
    }
    #expect(try String(contentsOf: out, encoding: .utf8).contains("D2 实施主体"))
  }

  @Test func `wrong use is explained`() throws {
    #expect(try Xn.run("import", "--db", "x", "--people", "a", "--posts", "b").status == 2)
    #expect(try Xn.run("import", "--db", "x", "--catalogue", "a", "--dry-run").status == 2)
    #expect(try Xn.run("import", "--people", "a").status == 2)
    #expect(try Xn.run("import", "--db", "/nowhere.db", "--people", "-").status == 1)
  }
}
