import Testing
import Xiaoneng

/// Points of the three-tier network, and what it reaches.
@Suite struct ServicePointTests {
  private func refusal(
    _ tier: Network.Tier, _ parent: String, _ change: (inout Network.PointRecord) -> Void = { _ in }
  ) throws -> Refusal? {
    var point = Tour.point(tier, parent, unit: "HB")
    change(&point)
    return try Village().run(.open(point), "X").refusal
  }

  @Test func `a village stands below a town, and a town below the city`() throws {
    #expect(try refusal(.village, "Z1") == nil)
    let village = try refusal(.village, "V1")
    #expect((village?.code, village?.field) == (.badRegister, "parent"))
    #expect(try refusal(.village, "C")?.code == .badRegister)
    #expect(try refusal(.town, "Z1")?.code == .badRegister)
    #expect(try refusal(.city, "C")?.code == .badRegister)
    #expect(try refusal(.town, "nowhere")?.code == .pointNotFound)
  }

  @Test func `a point offers what the one above it offers, or what it decides itself`() throws {
    let other = [Network.Offer(Town.elsewhere)]
    let above = try refusal(.village, "Z1") { $0.items = other }
    #expect((above?.code, above?.field) == (.kindNotAllowed, "items[0].item"))
    #expect(
      try refusal(.village, "Z1") { $0.items = [Network.Offer(Town.elsewhere, mode: .decide)] }
        == nil)
    #expect(try refusal(.village, "Z1") { $0.items += $0.items }?.code == .namedTwice)
    #expect(
      try refusal(.village, "Z1") { $0.items = [Network.Offer("GS-XK-9999")] }?.code == .notFound)
  }

  @Test
  func `what a point below still offers is not withdrawn, and what lies below is closed first`()
    throws
  {
    let village = try Village()
    let none = Network.PointCommand.offer(Network.OfferChange([]))
    #expect(try village.run(none, "Z1").refusal?.code == .kindNotAllowed)
    let close = Network.PointCommand.close(Network.PointClosing(reason: "撤并"))
    #expect(try village.run(close, "Z1").refusal?.code == .pointInUse)
    try village.must(close, "V1")
    try village.must(none, "Z1")
    try village.must(close, "Z1")
    #expect(try village.run(close, "Z1").refusal?.code == .pointClosed)
    let again = Network.PointCommand.open(Tour.point(.village, "Z1", unit: "HB"))
    #expect(try village.run(again, "V1").refusal?.code == .pointClosed)
  }

  @Test func `units, regions, days, hours, staff and agents of a point are possible ones`() throws {
    #expect(try refusal(.village, "Z1") { $0.unit = "XX" }?.field == "unit")
    #expect(try refusal(.village, "Z1") { $0.region = "4690031" }?.field == "region")
    #expect(try refusal(.village, "Z1") { $0.opened = day("2012-08-03") }?.field == "opened")
    #expect(try refusal(.village, "Z1") { $0.hours = TenRules.Hours(noon: 1) }?.field == "hours")
    #expect(try refusal(.village, "Z1") { $0.staff = ["ghost"] }?.code == .actorUnknown)
    let lone = try refusal(.village, "Z1") { $0.agents = [Network.Agent("a", pair: "b")] }
    #expect((lone?.code, lone?.field) == (.notFound, "agents[0].pair"))
    #expect(
      try refusal(.village, "Z1") { $0.agents = [Network.Agent("a", pair: "a")] }?.code
        == .notFound)
    #expect(try refusal(.village, "Z1") { $0.name = "" }?.field == "name")
    #expect(try Village().run(.open(Tour.point(.city)), "C").refusal?.code == .alreadyExists)
    #expect(
      try Village().run(.open(Tour.point(.city)), "C2", by: Town.wang).refusal?.code == .notAllowed)
  }

  @Test func `coverage tells a share only of tiers whose places are known`() throws {
    let village = try Village { $0.network.towns = 17 }
    let tiers = try village.covered().coverage.tiers
    #expect(tiers.map(\.tier) == [.city, .town, .village])
    #expect(tiers.map(\.points) == [1, 1, 1])
    #expect(tiers.map(\.of) == [nil, 17, nil])
    #expect(tiers[1].share == Fraction(1, 17))
    #expect(tiers[2].agents == 2)
  }

  @Test(arguments: [Network.Mode.decide, .proxy])
  func `a classified item is on no point, as if there were none`(_ mode: Network.Mode) throws {
    for item in [Town.secret, "GS-XK-9999"] where item == Town.secret || mode != .decide {
      let point = Tour.point(
        .village, "Z1", unit: "HB", items: [Network.Offer(item, mode: mode)], agents: Tour.agents)
      #expect(try Village().run(.open(point), "V9").refusal?.code == .notFound, "\(item)")
    }
  }
}
