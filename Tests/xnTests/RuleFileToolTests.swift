import Foundation
import Testing
import Xiaoneng
import XiaonengSQLite

/// `xn rules` and `xn network` on a database.
@Suite struct RuleFileToolTests {
  private func lived(_ path: String) throws {
    var options = Engine.Options()
    options.salts = .seeded(1)
    let engine = try Engine(store: try SQLiteStore(path: path), options: options)
    func run(
      _ order: CommandOrder, by actor: Principal = Principal("admin", .administrator),
      _ at: String = "2012-01-04T08:00"
    ) throws {
      let outcome = try engine.execute(
        order, by: actor, at: Instant(at + ":00+08:00") ?? Instant(0))
      #expect(outcome.refusal == nil, "\(order.command.word): \(outcome)")
    }
    try run(.unit("XN", Registry.Unit("效能办")))
    try run(.unit("SW", Registry.Unit("商务局")))
    try run(.person("o", Registry.Officer("王", unit: "XN", roles: [.efficiencyOffice])))
    let office = Principal("o", .efficiencyOffice, unit: "XN")
    let rules = TenRules.Rule.usual.map(\.id)
    let digest = SHA256.hash(Array("制度".utf8))
    let adopted = Day("2012-02-01") ?? Day(0)
    for command in [
      TenRules.Command.open(TenRules.Opening(headcount: 9)),
      .draft(TenRules.Drafting(rules: rules, title: "草案")),
      .adopt(
        TenRules.Adoption(
          rules: rules, documentNumber: "商务〔2012〕1号", digest: digest, adopted: adopted,
          inForce: adopted)),
    ] { try run(.tenRules("SW", command), by: office, "2012-02-01T09:00") }
    func point(
      _ tier: Network.Tier, _ parent: String, _ agents: [Network.Agent] = []
    ) -> Network.PointCommand {
      .open(
        Network.PointRecord(
          name: tier.chinese + "中心", tier: tier, parent: parent, unit: "SW", opened: adopted,
          items: [Network.Offer("local", mode: .decide)], agents: agents))
    }
    try run(.point("C", point(.city, "")), by: office, "2012-02-01T09:00")
    try run(.point("Z", point(.town, "C", [Network.Agent("a")])), by: office, "2012-02-01T09:00")
    try run(
      .mandate(
        Network.Giving(
          point: "Z", item: "local", applicant: Cases.Applicant("秘委托人"), mandate: digest)),
      by: Principal("a", .agent), "2012-09-27T09:00")
  }

  @Test func `units, breaches, points and mandates of a database are listed and shown`() throws {
    let folder = try Folder()
    let path = folder.file("r.db").path
    try lived(path)
    func xn(_ words: String...) throws -> String {
      let result = try Xn.run(
        words + ["--db", path, "--actor", "auditor:auditor", "--at", "2013-01-04"])
      #expect(result.status == 0, "\(result)")
      return result.output
    }
    #expect(try xn("rules", "list").contains("SW"))
    #expect(try xn("rules", "show", "SW").contains("商务〔2012〕1号"))
    #expect(try xn("rules", "matrix").contains("单位完成率"))
    #expect(
      try xn("rules", "breaches", "--from", "2012-01-01", "--through", "2012-12-31")
        .contains("年度内未纳入绩效考评"))
    #expect(try xn("network", "points").contains("镇级中心"))
    #expect(try xn("network", "list").contains("DB2012000001"))
    let shown = try xn("network", "show", "DB2012000001")
    #expect(shown.contains("已委托"))
    #expect(!shown.contains("秘委托人"))
    #expect(try xn("network", "coverage").contains("镇级"))
  }

  @Test
  func `a week sent by two processes at once, in any order, is recorded once`()
    throws
  {
    let folder = try Folder()
    let path = folder.file("w.db").path
    try lived(path)
    let digest = SHA256.hash(Array("委托书".utf8))
    let week = (1...5).flatMap { number -> [CommandRequest] in
      let key = DossierKey(.mandate, "Z-\(number)")
      let actor = Principal("a", .agent)
      let told = Instant("2012-10-12T18:00:00+08:00") ?? Instant(0)
      func moment(_ text: String) -> Instant { Instant(text + ":00+08:00") ?? Instant(0) }
      let give = Network.Giving(
        point: "Z", item: "local", applicant: Cases.Applicant("委托人"), mandate: digest,
        at: moment("2012-10-1\(number > 3 ? 1 : 0)T0\(number):30"))
      return [
        CommandRequest(.mandate(.give(give)), on: key, by: actor, at: told, key: "w\(number)-1"),
        CommandRequest(
          .mandate(
            .end(Network.Ending(.withdrawn, documentNumber: "撤\(number)号"))), on: key, by: actor,
          at: told, key: "w\(number)-2"),
        CommandRequest(
          .mandate(
            .deliver(Network.Delivery(receipt: "送\(number)号"))), on: key, by: actor, at: told,
          key: "w\(number)-3"),
      ]
    }
    func lines(_ requests: [CommandRequest]) -> Data {
      Data(requests.map { $0.json.text }.joined(separator: "\n").utf8)
    }
    let inputs = [lines(week), lines(week.reversed())]
    for _ in 1...3 {
      DispatchQueue.concurrentPerform(iterations: 2) { place in
        let result = try? Xn.run("execute", "--db", path, input: inputs[place])
        #expect(result != nil)
      }
    }
    let told = try Xn.run(
      "network", "list", "--db", path, "--actor", "auditor:auditor", "--at", "2012-10-13",
      "--json")
    let mandates = try #require(told.json?["mandates"]?.array, "\(told)")
    let ours = mandates.filter { $0["number"]?.string?.hasPrefix("Z-") ?? false }
    #expect(ours.count == 5)
    #expect(ours.allSatisfy { $0["phase"]?.string == "delivered" })
    let ledger = try Xn.run("verify", "--db", path)
    #expect(ledger.status == 0, "\(ledger)")
  }
}
