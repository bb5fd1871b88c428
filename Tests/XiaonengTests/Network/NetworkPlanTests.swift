import Testing
import Xiaoneng

/// Points of the service network and what they reach 便民服务网络.
@Suite struct NetworkPlanTests {
  private static func plan(_ change: (inout Network.Plan) -> Void = { _ in }) -> Network.Plan {
    var plan = Network.Plan(points: [
      Network.Point(
        "S", tier: .city, items: [Network.Offer("A", mode: .decide), Network.Offer("B")]),
      Network.Point("Z", tier: .town, parent: "S", agents: 2, items: [Network.Offer("A")]),
      Network.Point(
        "C", tier: .village, parent: "Z", agents: 1,
        items: [Network.Offer("A", mode: .proxy), Network.Offer("V", mode: .decide)]),
    ])
    change(&plan)
    return plan
  }

  @Test func `coverage is told with its denominators, and not without them`() throws {
    var plan = Self.plan()
    for number in 2...12 {
      plan.points.append(Network.Point("Z\(number)", tier: .town, parent: "S", agents: 1))
    }
    plan.towns = 17
    let coverage = try plan.coverage()
    let towns = coverage.tiers[1]
    #expect(towns.points == 12 && towns.of == 17 && towns.share == Fraction(12, 17))
    #expect(towns.share?.percent(1) == "70.6" && towns.agents == 13)
    #expect(coverage.tiers[2].share == nil && coverage.tiers[2].of == nil)
    #expect(coverage.tiers[2].items == 2 && coverage.tiers[2].decided == 1)
    #expect(
      coverage.json["tiers"]?.array?[1].text
        == #"{"agents":13,"decided":0,"items":1,"of":17,"points":12,"share":"12/17","tier":"town"}"#
    )
  }

  static let refused:
    [(
      name: String, change: @Sendable (inout Network.Plan) -> Void, code: Refusal.Code,
      field: String
    )] = [
      (
        "a village under a village",
        { $0.points.append(Network.Point("C2", tier: .village, parent: "C")) }, .badRegister,
        "points[3].parent"
      ),
      (
        "a town under a village",
        { $0.points.append(Network.Point("Z2", tier: .town, parent: "C")) },
        .badRegister, "points[3].parent"
      ),
      (
        "a village right under the city",
        { $0.points.append(Network.Point("C2", tier: .village, parent: "S")) }, .badRegister,
        "points[3].parent"
      ),
      ("a point under itself", { $0.points[1].parent = "Z" }, .badRegister, "points[1].parent"),
      (
        "a city below another point", { $0.points[0].parent = "Z" }, .badRegister,
        "points[0].parent"
      ),
      ("no such parent", { $0.points[1].parent = "X" }, .notFound, "points[1].parent"),
      ("no parent", { $0.points[1].parent = "" }, .notFound, "points[1].parent"),
      (
        "what its parent does not offer", { $0.points[2].items.append(Network.Offer("B")) },
        .kindNotAllowed, "points[2].items[2].item"
      ),
      ("a code twice", { $0.points[2].code = "Z" }, .alreadyExists, "points[2].code"),
      ("no code", { $0.points[2].code = "" }, .badRegister, "points[2].code"),
      (
        "an item twice", { $0.points[0].items.append(Network.Offer("A")) }, .alreadyExists,
        "points[0].items[2].item"
      ),
      ("fewer agents than none", { $0.points[1].agents = -1 }, .badRegister, "points[1].agents"),
      ("fewer towns than points", { $0.towns = 0 }, .badRegister, "towns"),
      ("fewer villages than none", { $0.villages = -1 }, .badRegister, "villages"),
    ]

  @Test(arguments: refused.indices)
  func `a network that cannot be is refused with its field`(_ index: Int) {
    let row = Self.refused[index]
    do throws(Refusal) {
      _ = try Self.plan(row.change).coverage()
      Issue.record("\(row.name): not refused")
    } catch {
      #expect(error.code == row.code && error.field == row.field, "\(row.name): \(error)")
    }
  }
}
