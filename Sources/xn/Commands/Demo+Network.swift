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
    let year = ReportPeriod(
      from: Day(year: 2012, month: 1, day: 1) ?? at.day(),
      through: Day(year: 2012, month: 12, day: 31) ?? at.day())
    if case .tenRulesStatistics(let table) = try engine.query(
      .tenRulesStatistics(year), by: auditor, at: at
    ).answer {
      bulletin.add(tenRules: table)
    }
    let network = try engine.query(.networkCoverage(Nothing()), by: auditor, at: at)
    if case .networkCoverage(let covered) = network.answer {
      bulletin.add(network: covered, published: Danzhou.publishedNetwork)
    }
    if case .networkStatistics(let table) = try engine.query(
      .networkStatistics(year), by: auditor, at: at
    ).answer {
      bulletin.add(mandates: table)
    }
  }
}
