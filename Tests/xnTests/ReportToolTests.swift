import Foundation
import Testing

/// `xn report` as a person reads it.
@Suite struct ReportToolTests {
  private static let keeper =
    #""actor":{"id":"admin","role":"administrator"},"at":"2012-01-04T08:00:00+08:00""#

  /// Two units, and one past case of each.
  private static func town(_ folder: Folder) throws -> String {
    let db = folder.file("town.db").path
    _ = try Xn.run("init", "--db", db)
    let units = [("GS", "工商局"), ("HB", "环保局")].map {
      #"{\#(keeper),"command":"unit.register","data":{"name":"\#($0.1)"},"dossier":"unit/\#($0.0)"}"#
    }
    _ = try Xn.run("execute", "--db", db, input: Data((units.joined(separator: "\n") + "\n").utf8))
    let table = folder.file("cases.csv")
    try Data(
      ("编号,承办单位,收件日期,办结日期,承诺时限,法定时限\n"
        + "1,工商局,2012/8/1,2012/8/9,9个工作日,20个工作日\n2,HB,2012/8/2,2012/8/9,9个工作日,20个工作日\n").utf8
    ).write(to: table)
    let made = try Xn.run("import", "--db", db, "--cases", table.path, "--at", "2012-09-01")
    #expect(made.status == 0, "\(made)")
    return db
  }

  @Test func `definitions are told in words to people, and by their ids to machines`() throws {
    let folder = try Folder()
    let db = try Self.town(folder)
    let report = try Xn.run("report", "--db", db, "--from", "2012-08-01", "--to", "2012-08-31")
    #expect(report.status == 0 && report.output.hasPrefix("机关效能通报\n"), "\(report)")
    #expect(report.output.contains("期内受理的办件中至今已办结的÷期内受理的办件"))
    #expect(report.output.contains("办件提速（按件合计）"))
    for id in ["closing.cohort", "speedup", "figure", "公布值", "cases"] {
      #expect(!report.output.contains(id), "\(id): \(report.output)")
    }
    let json = try Xn.run("report", "--db", db, "--json")
    #expect(json.output.contains(#""id":"closing.cohort""#), "\(json)")
  }

  @Test func `a unit is said by its name, stands above its figures, and must be one`() throws {
    let folder = try Folder()
    let db = try Self.town(folder)
    let named = try Xn.run("report", "--db", db, "--unit", "工商局")
    #expect(named.output.hasPrefix("机关效能通报（工商局）\n"), "\(named)")
    let accepted = named.output.split(separator: "\n").first { $0.hasPrefix("受理办件") }
    #expect(accepted?.split(separator: " ") == ["受理办件", "1", "1"], "\(named)")
    #expect(try Xn.run("report", "--db", db, "--unit", "GS") == named)
    let unknown = try Xn.run("report", "--db", db, "--unit", "工商")
    #expect(unknown.status == 2 && unknown.errors.contains("是否想用 工商局"), "\(unknown)")
    let turned = try Xn.run("report", "--db", db, "--from", "2012-08-31", "--to", "2012-08-01")
    #expect(turned.status == 2, "\(turned)")
  }

  @Test func `what is the matter with a file that cannot be written is said`() throws {
    let folder = try Folder()
    let db = try Self.town(folder)
    let file = folder.file("file")
    try Data().write(to: file)
    func written(_ path: String) throws -> Xn.Result {
      try Xn.run("bulletin", "--db", db, "--month", "2012-08", "--html", path)
    }
    let missing = try written(folder.file("none/b.html").path)
    #expect(missing.status == 1 && missing.errors.contains("文件无法写入"), "\(missing)")
    #expect(missing.errors.contains("没有文件夹") && missing.errors.contains("请先建立"), "\(missing)")
    let above = try written(file.path + "/b.html")
    #expect(above.errors.contains("不是文件夹"), "\(above)")
    let itself = try written(folder.url.path)
    #expect(itself.errors.contains("这是文件夹，请写明文件名"), "\(itself)")
    let pages = try Xn.run("items", "publish", "--db", db, "--out", file.path)
    #expect(pages.status == 1 && pages.errors.contains("已有同名的文件"), "\(pages)")
    let plan = folder.file("plan.json")
    try Data(#"{"start":"2012-08-01","finish":"2012-09-01","tasks":[{"id":"A","days":3}]}"#.utf8)
      .write(to: plan)
    for words in [
      ["plan", plan.path, "--svg"],
      ["seal", "--db", db, "--checkpoint", "--origin", "x.cn", "--out"],
    ] {
      let result = try Xn.run(words + [folder.file("none/x").path])
      #expect(result.status == 1 && result.errors.contains("没有文件夹"), "\(result)")
    }
    guard getuid() != 0 else { return }
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o500], ofItemAtPath: folder.url.path)
    defer {
      try? FileManager.default.setAttributes(
        [.posixPermissions: 0o700], ofItemAtPath: folder.url.path)
    }
    #expect(try written(folder.file("b.html").path).errors.contains("没有权限"))
  }
}
