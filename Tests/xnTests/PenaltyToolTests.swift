import Foundation
import Testing
import Xiaoneng
import XiaonengSQLite
import XiaonengSimulation

/// `xn penalties`, as the bureau and those who watch it use it.
@Suite struct PenaltyToolTests {
  private func danzhou(_ folder: Folder) throws -> String {
    let path = folder.file("d.db").path
    var options = Engine.Options()
    options.salts = .seeded(1)
    let engine = try Engine(store: try SQLiteStore(path: path), options: options)
    var year = try CityYear(.danzhouOffice)
    _ = try year.live(on: engine)
    return path
  }

  @Test func `cases are listed, shown and explained, without who they are about`() throws {
    let folder = try Folder()
    let path = try danzhou(folder)
    func run(_ words: String..., at: String = "2013-01-04") throws -> Xn.Result {
      try Xn.run(["penalties"] + words + ["--db", path, "--actor", "auditor:auditor", "--at", at])
    }
    let list = try run("list")
    #expect(list.status == 0, "\(list)")
    #expect(list.lines.count == 2 + 11 + 1)
    #expect(!list.output.contains("当事人甲"))
    #expect(list.output.contains("CF2012000001  469003GW00  未按期办理纳税申报  已结案"), "\(list)")
    #expect(try run("list", "--violation", "market.unlicensed").lines.count == 2 + 5 + 1)
    let json = try run("list", "--unit", "469003GW00", "--json").json
    #expect(json?["penalties"]?.array?.count == 6)
    let show = try run("show", "CF2012000006")
    #expect(show.output.contains("决定 decided"), "\(show)")
    #expect(show.output.contains("结案 closed             履行完毕"), "\(show)")
    let explain = try run("explain", "CF2012000001")
    #expect(explain.output.contains("裁量阶次“较轻”：逾期三十日以内"), "\(explain)")
    #expect(
      explain.output.contains("本机关行政处罚程序与裁量规定") && explain.output.contains("可以当场处罚"))
    #expect(explain.output.contains("说理（草稿）"))
  }

  @Test func `what is wrong is told`() throws {
    let folder = try Folder()
    let path = try danzhou(folder)
    let missing = try Xn.run(
      "penalties", "show", "CF2012000099", "--db", path, "--actor", "auditor:auditor")
    #expect(missing.status == 1 && missing.errors.contains("没有找到该处罚案件"), "\(missing)")
    let misspelt = try Xn.run("penalties", "explian", "--db", path)
    #expect(misspelt.status == 2 && misspelt.errors.contains("explain"), "\(misspelt)")
    let stranger = try Xn.run("penalties", "list", "--db", path)
    #expect(stranger.status == 1, "\(stranger)")
  }

  @Test func `the year's penalties are those the library reckons`() throws {
    let folder = try Folder()
    let engine = try Engine(store: try SQLiteStore(path: try danzhou(folder)))
    let at = try #require(Day("2013-01-04")).number
    let reply = try engine.query(
      .penaltyList(Penalties.Filter()), by: Principal("auditor", .auditor),
      at: Instant(startOf: Day(at)))
    guard case .penaltyList(let list) = reply.answer else {
      Issue.record("no list")
      return
    }
    #expect(list.penalties.allSatisfy { $0.closure == .paid })
    // One paid late: more than its fine came in.
    #expect(list.penalties.filter { $0.paid > ($0.fine ?? 0) }.count == 1)
    #expect(list.penalties.filter { $0.overruns == [.pay] }.count == 1)
  }
}
