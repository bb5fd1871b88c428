extension Network.Plan {
  /// Holds the points against one another: each below one of the tier above it, offering only what that one offers
  /// or what it decides itself.
  ///
  /// - Throws: `badRegister` for a point without code, a city's centre below another point, a point below one that
  ///   is not of the tier above its own (a village below a village), numbers below 0, or fewer places than points;
  ///   `alreadyExists` for a code, or an item of a point, that stands twice; `notFound` for a parent that is none;
  ///   `kindNotAllowed` for an item that the parent does not offer; `tooMany`; `tooLong`.
  /// - Complexity: O(points + offers).
  public func check() throws(Refusal) {
    guard points.count <= Network.mostPoints else {
      throw Refusal(.tooMany, field: "points", detail: "\(points.count) > \(Network.mostPoints)")
    }
    var known: [String: (tier: Network.Tier, items: Set<String>)] = [:]
    for (place, point) in points.enumerated() {
      let field = "points[\(place)]"
      try Self.require(point.code, field + ".code")
      guard point.agents >= 0 else { throw Refusal(.badRegister, field: field + ".agents") }
      var items: Set<String> = []
      for (number, offer) in point.items.enumerated() {
        let field = "\(field).items[\(number)].item"
        try Self.require(offer.item, field)
        guard items.insert(offer.item).inserted else {
          throw Refusal(.alreadyExists, field: field, detail: offer.item)
        }
      }
      guard known.updateValue((point.tier, items), forKey: point.code) == nil else {
        throw Refusal(.alreadyExists, field: field + ".code", detail: point.code)
      }
    }
    for (place, point) in points.enumerated() {
      let field = "points[\(place)]"
      if point.tier == .city {
        guard point.parent.isEmpty else {
          throw Refusal(.badRegister, field: field + ".parent", detail: point.parent)
        }
        continue
      }
      guard let parent = known[point.parent] else {
        throw Refusal(.notFound, field: field + ".parent", detail: point.parent)
      }
      guard parent.tier.depth == point.tier.depth - 1 else {
        throw Refusal(
          .badRegister, field: field + ".parent",
          detail: "\(point.tier.chinese) \(point.code) → \(parent.tier.chinese) \(point.parent)")
      }
      for (number, offer) in point.items.enumerated()
      where offer.mode != .decide && !parent.items.contains(offer.item) {
        throw Refusal(
          .kindNotAllowed, field: "\(field).items[\(number)].item",
          detail: "\(offer.item) ∉ \(point.parent)")
      }
    }
  }

  /// What the network reaches, tier by tier; a share is told only of a tier whose places are known.
  ///
  /// - Throws: as ``check()``; `badRegister` for fewer places than points.
  /// - Complexity: O(points + offers).
  public func coverage() throws(Refusal) -> Network.Coverage {
    try check()
    var coverage = Network.Coverage()
    for tier in Network.Tier.allCases {
      let own = points.filter { $0.tier == tier }
      var row = Network.TierCoverage(
        tier: tier, points: Int32(clamping: own.count),
        agents: Int32(clamping: own.reduce(Int64(0)) { $0 + Int64($1.agents) }),
        items: Int32(clamping: Set(own.flatMap { $0.items.map(\.item) }).count),
        decided: Int32(
          clamping: Set(own.flatMap { $0.items.filter { $0.mode == .decide }.map(\.item) }).count))
      let places: (name: String, count: Int32?) =
        switch tier {
        case .city: ("", nil)
        case .town: ("towns", towns)
        case .village: ("villages", villages)
        }
      if let count = places.count {
        guard count >= own.count else {
          throw Refusal(.badRegister, field: places.name, detail: "\(count) < \(own.count)")
        }
        row.of = count
        row.share = Fraction(Int128(own.count), Int128(count))
      }
      coverage.tiers.append(row)
    }
    return coverage
  }

  private static func require(_ text: String, _ field: String) throws(Refusal) {
    guard !text.isEmpty else { throw Refusal(.badRegister, field: field) }
    guard text.utf8.count <= 64 else { throw Refusal(.tooLong, field: field) }
    try Refusal.requirePlain(text, field)
  }
}
