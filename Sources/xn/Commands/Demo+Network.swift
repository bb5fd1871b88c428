import Xiaoneng
import XiaonengSimulation

extension Tool {
  /// Adds what the year came to in the ten rules and the service network.
  static func addNetwork(to bulletin: inout Bulletin, of engine: Engine, at: Instant) throws {
    let auditor = Principal("auditor", .auditor)
    let rules = try engine.query(.tenRulesMatrix(Nothing()), by: auditor, at: at)
    if case .tenRulesMatrix(let standing) = rules.answer {
      bulletin.add(tenRules: standing, published: Danzhou.publishedNetwork)
    }
    let network = try engine.query(.networkCoverage(Nothing()), by: auditor, at: at)
    if case .networkCoverage(let covered) = network.answer {
      bulletin.add(network: covered, published: Danzhou.publishedNetwork)
    }
  }
}
