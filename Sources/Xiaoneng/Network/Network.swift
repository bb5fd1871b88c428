/// The three-tier service network (三级便民服务网络): what can be reckoned about it by anyone, without a database.
public enum Network {
  /// How many points a network may have.
  public static let mostPoints = 10_000
}

extension Network.Tier: Comparable {
  /// How far below the city it stands: 0 for the city.
  public var depth: Int {
    switch self {
    case .city: 0
    case .town: 1
    case .village: 2
    }
  }

  /// Whether `a` stands above `b`.
  public static func < (a: Self, b: Self) -> Bool { a.depth < b.depth }
}

extension Network.Numbers {
  /// Holds the numbers against themselves.
  ///
  /// - Throws: `badBudget` for days that are not possible ones; `badRegister` for fewer than no towns.
  public func check() throws(Refusal) {
    let days = [agentDays, agentMost, townDays, returnDays, visitDays]
    guard days.allSatisfy({ (0...Budget.mostDays).contains($0) }) else {
      throw Refusal(.badBudget, field: "network")
    }
    guard towns >= 0, villages >= 0 else { throw Refusal(.badRegister, field: "network.towns") }
  }
}
