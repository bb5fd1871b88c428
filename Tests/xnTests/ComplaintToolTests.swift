import Foundation
import Testing
import Xiaoneng
import XiaonengSQLite
import XiaonengSimulation

/// `xn complaints`, as the office, a unit, the public and a portal use it.
@Suite struct ComplaintToolTests {
  private static let clerk = "XN-c1:efficiencyOffice:469003XN00"

  /// The complaints of Danzhou, without its cases.
  private func danzhou(_ folder: Folder) throws -> String {
    let path = folder.file("d.db").path
    var options = Engine.Options()
    options.salts = .seeded(1)
    let engine = try Engine(store: try SQLiteStore(path: path), options: options)
    var year = try CityYear(.danzhouOffice)
    _ = try year.live(on: engine)
    return path
  }

  @Test func `the office lists, shows and counts; the public reads what is published`() throws {
    let folder = try Folder()
    let path = try danzhou(folder)
    let list = try Xn.run("complaints", "list", "--db", path, "--actor", Self.clerk)
    #expect(list.status == 0, "\(list)")
    #expect(list.lines.count == 2 + 15 + 1)
    #expect(list.output.contains("TS2011000011  已办结"))
    let show = try Xn.run(
      "complaints", "show", "TS2012000002", "--db", path, "--actor", Self.clerk)
    #expect(show.output.contains("效能投诉 TS2012000002  已办结"), "\(show)")
    #expect(show.output.contains("类别 category"))
    let counts = try Xn.run(
      "complaints", "statistics", "--db", path, "--from", "2011-01-01", "--to", "2011-12-31")
    #expect(counts.output.contains("受理 accepted"), "\(counts)")
    #expect(!counts.output.contains("按类别"))
    let told = try Xn.run("complaints", "bulletin", "2011", "--db", path)
    #expect(told.output.contains("* 可能指向个人"), "\(told)")
    #expect(told.output.contains("学校乱收费 schoolFees"), "\(told)")
    let whole = try Xn.run(
      "complaints", "statistics", "--db", path, "--actor", Self.clerk, "--json")
    #expect(whole.json?["accepted"]?.integer == 15)
    #expect(!whole.output.contains("withheld"))
    let published = try Xn.run("complaints", "published", "--db", path, "--unit", "469003JY00")
    #expect(published.lines.count == 2 + 6 + 1, "\(published)")
  }

  @Test func `a portal serves the arrays of Open311 as they stand`() throws {
    let folder = try Folder()
    let path = try danzhou(folder)
    let services = try Xn.run("complaints", "open311", "services", "--db", path).json?.array
    #expect(services?.count == Complaints.Category.usual.count)
    #expect(services?.first?["service_code"]?.string == "schoolFees")
    let requests = try Xn.run(
      "complaints", "open311", "requests", "--db", path, "--from", "2012-01-01"
    ).json?.array
    #expect(requests?.count == 4)
    #expect(requests?.allSatisfy { $0["status"]?.string == "closed" } == true)
  }

  @Test func `the public gets no list, and a wrong word is explained`() throws {
    let folder = try Folder()
    let path = try danzhou(folder)
    let list = try Xn.run("complaints", "list", "--db", path)
    #expect(list.status == 1)
    #expect(list.errors.contains("该角色无权办理此事"))
    #expect(try Xn.run("complaints", "shwo", "--db", path).errors.contains("show"))
    #expect(try Xn.run("complaints", "--db", path).status == 2)
    let absent = try Xn.run(
      "complaints", "show", "TS2012999999", "--db", path, "--actor", Self.clerk)
    #expect(absent.status == 1)
    #expect(absent.errors.contains("没有找到该投诉件"))
  }
}
