import Testing
import Xiaoneng

/// 有数量限制的行政许可: 行政许可法 art 57; DOMAIN T18.
@Suite struct CaseTurnTests {
  static let scarce = "GS-XK-0011"

  static func publish(
    _ town: Town, _ change: (inout Registry.ItemVersion) -> Void = { _ in }
  ) throws {
    let version = Town.version("限量许可") {
      $0.scarce = true
      change(&$0)
    }
    try town.run(.itemPublish(version), DossierKey(.item, scarce), "2011-01-05")
  }

  /// The second of two is to be granted first.
  static func secondFirst(_ town: Town) throws -> Refusal? {
    try publish(town)
    _ = try town.accepted(scarce, "08-01")
    let second = try town.accepted(scarce, "08-02", Town.other)
    return try town.run(Town.grant, second, "08-03").refusal
  }

  @Test func `licences limited in number are granted in the order of acceptance`() throws {
    let town = try Town()
    let refusal = try #require(try Self.secondFirst(town))
    #expect(refusal.code == .outOfTurn && refusal.article == "licensing:57")
    let (first, second) = (
      DossierKey.case(Self.scarce + "201208010001"), DossierKey.case(Self.scarce + "201208020001")
    )
    #expect(refusal.detail == first.id)
    try town.must(Town.grant, first, "08-03")
    try town.must(Town.grant, second, "08-03T10:00")
  }

  @Test func `who was accepted first comes first, whoever handed in first`() throws {
    let town = try Town()
    try Self.publish(town)
    let early = try town.submit(Self.scarce, "08-01")
    let late = try town.submit(Self.scarce, "08-02", Town.other)
    try town.must(.accept(Cases.Acceptance("受字1号")), late, "08-02")
    try town.must(.accept(Cases.Acceptance("受字2号")), early, "08-03")
    #expect(try town.run(Town.grant, early, "08-06").refusal?.detail == late.id)
    try town.must(Town.grant, late, "08-06")
    try town.must(Town.grant, early, "08-06T10:00")
  }

  @Test func `of one day the one that was handed in first comes first`() throws {
    let town = try Town()
    try Self.publish(town)
    let keys = try (0..<3).map { _ in try town.submit(Self.scarce, "08-01") }
    for key in keys.reversed() { try town.must(.accept(Cases.Acceptance("受字1号")), key, "08-01") }
    #expect(try town.run(Town.grant, keys[2], "08-02").refusal?.detail == keys[0].id)
    #expect(try town.run(Town.grant, keys[1], "08-02").refusal?.detail == keys[0].id)
    for key in keys { try town.must(Town.grant, key, "08-03") }
  }

  @Test func `a refusal waits for no one, and what is no longer open is no longer before anyone`()
    throws
  {
    let town = try Town()
    try Self.publish(town)
    let first = try town.accepted(Self.scarce, "08-01")
    let second = try town.accepted(Self.scarce, "08-02", Town.other)
    let third = try town.accepted(Self.scarce, "08-03", Town.other)
    try town.must(Town.refuse, second, "08-06")
    #expect(try town.run(Town.grant, third, "08-06").refusal?.code == .outOfTurn)
    try town.must(.withdraw(Cases.WithdrawalRequest("不办了")), first, "08-07")
    try town.must(Town.grant, third, "08-07T10:00")
  }

  @Test func `what waits in a special procedure keeps its place`() throws {
    let town = try Town()
    try Self.publish(town)
    let first = try town.accepted(Self.scarce, "08-01")
    let second = try town.accepted(Self.scarce, "08-02", Town.other)
    try town.must(CasePauseTests.pause(.testing, .workingDays(5)), first, by: Town.li, "08-02")
    #expect(try town.run(Town.grant, second, "08-03").refusal?.code == .outOfTurn)
  }

  @Test func `within a batch the order holds too`() throws {
    let town = try Town()
    try Self.publish(town)
    let first = try town.accepted(Self.scarce, "08-01")
    let second = try town.accepted(Self.scarce, "08-02", Town.other)
    let at = when("08-03")
    let outcomes = try town.engine.execute(
      [first, second].map {
        CommandRequest(.case(Town.grant), on: $0, by: Town.wang, at: at)
      })
    #expect(outcomes.allSatisfy { $0.done != nil })
  }

  @Test func `another law may set another order, and other items have none`() throws {
    // 法律、行政法规另有规定的，依照其规定: such as a tender.
    let town = try Town()
    try Self.publish(town) { $0.orderBasis = "招标投标法" }
    _ = try town.accepted(Self.scarce, "08-01")
    try town.must(Town.grant, try town.accepted(Self.scarce, "08-02", Town.other), "08-03")
    _ = try town.accepted(Town.plain, "08-01")
    try town.must(Town.grant, try town.accepted(Town.plain, "08-02", Town.other), "08-03")
  }
}
