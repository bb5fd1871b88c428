import Foundation
import Testing
import Xiaoneng
import XiaonengSQLite
import XiaonengSimulation

/// `xn projects`, as the head of the office, a leader, a unit and the public use it.
@Suite struct ProjectToolTests {
  private static let head = "XN-hd:efficiencyHead:469003XN00"
  private static let unit = "SL-hd:organHead:469003SL00"
  private static let late = "2013-01-10T09:00:00+08:00"

  /// The key projects of Danzhou, without its cases.
  private func danzhou(_ folder: Folder) throws -> String {
    let path = folder.file("p.db").path
    var options = Engine.Options()
    options.salts = .seeded(1)
    let engine = try Engine(store: try SQLiteStore(path: path), options: options)
    var year = try CityYear(.danzhouOffice)
    _ = try year.live(on: engine)
    return path
  }

  @Test func `the 69 projects of the account, each with its page and its picture`() throws {
    let folder = try Folder()
    let path = try danzhou(folder)
    func ask(_ words: String...) throws -> Xn.Result {
      try Xn.run(["projects"] + words + ["--db", path, "--actor", Self.head, "--at", Self.late])
    }
    let list = try ask("list")
    #expect(list.status == 0, "\(list)")
    #expect(list.lines.count == 2 + Danzhou.projectCount + 1)
    #expect(try ask("list", "--light", "red").lines.count < list.lines.count)
    let picture = folder.file("plan.svg").path
    let show = try ask("show", "ZD20120038", "--svg", picture)
    for words in [
      "ZD20120038  新州供水管网改造", "六个一 six ones", "一竿子抓到底", "半月汇报 reports", "通报批评", "关键线路 critical",
      "亮灯依据 judged by", "档案 archive",
    ] { #expect(show.output.contains(words), "\(words): \(show.output)") }
    let svg = try String(contentsOfFile: picture, encoding: .utf8)
    #expect(svg.hasPrefix("<svg ") && svg.contains("新州供水管网改造"))
    #expect(try ask("schedule", "ZD20120038").output.contains("主体工程"))
    #expect(try ask("schedule", "ZD20120038").status == 1)
    #expect(try ask("score", "ZD20120001").output.contains("一个倒排工期计划"))
    let then = try ask("show", "ZD20120006", "--as-of", "2012-06-01T00:00:00+08:00")
    #expect(then.output.contains("推进中") && then.output.contains("截至"), "\(then.output)")
    #expect(try ask("show", "ZD20120006").output.contains("已办结归档"))
  }

  @Test func `the year comes to what the account tells`() throws {
    let folder = try Folder()
    let path = try danzhou(folder)
    let table = try Xn.run(
      "projects", "statistics", "--db", path, "--from", "2012-01-01", "--to", "2012-12-31", "--json"
    ).json
    #expect(table?["projects"]?.integer == 69)
    // 69 × 24: DOMAIN §5.2.
    #expect(table?["reportsDue"]?.integer == 1_656)
    func count(_ name: String) -> Int64? {
      table?["counts"]?.array?.first { $0["count"]?.string == name }?["value"]?.integer
    }
    #expect(count("cardIssued.supervision") == 50)
    #expect(count("cardIssued.contact") == 20)
    #expect(count("urged.accountability") == 1)
    #expect(table?["byUnit"] == nil)
  }

  @Test func `a unit sees its own, the public none, and a wrong word is explained`() throws {
    let folder = try Folder()
    let path = try danzhou(folder)
    let own = try Xn.run(
      "projects", "list", "--db", path, "--actor", Self.unit, "--at", Self.late)
    #expect(own.status == 0)
    #expect(own.output.contains("ZD20120038") && !own.output.contains("ZD20120001"))
    let list = try Xn.run("projects", "list", "--db", path)
    #expect(list.status == 1)
    #expect(list.errors.contains("该角色无权办理此事"))
    let other = try Xn.run(
      "projects", "show", "ZD20120001", "--db", path, "--actor", Self.unit, "--at", Self.late)
    #expect(other.status == 1)
    #expect(other.errors.contains("没有找到该项目"))
    #expect(try Xn.run("projects", "shwo", "--db", path).errors.contains("show"))
    #expect(try Xn.run("projects", "list", "--db", path, "--light", "pink").status == 2)
  }
}
