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
}
