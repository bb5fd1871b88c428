import Foundation
import Xiaoneng
import XiaonengSimulation

extension Tool {
  /// `xn simulate`: a year of a made-up city, to size a machine before buying it.
  static let simulate = Tool(
    name: "simulate",
    summary: Text("live a year of a made-up city", "模拟一座城市的一年"),
    usage: [
      "simulate --db FILE [--cases N] [--items N] [--seed N] [--year Y] [--batch N] [--json]"
    ],
    options: [
      Database.option,
      .value("cases", "N", "cases accepted in the year (10000)", "全年受理件数（10000）"),
      .value("items", "N", "items in the centre (324)", "进驻事项数（324）"),
      .value("seed", "N", "the same seed, the same year (1)", "种子：相同则结果相同（1）"),
      .value("year", "Y", "2004…2026 (2012)", "年份（2012）"),
      .value("batch", "N", "commands in one transaction at most (1000)", "一个事务的最多命令数（1000）"), .json,
    ],
    examples: [
      ("xn simulate --db big.db --cases 1000000 --batch 10000", Text("a million cases", "一百万办件"))
    ],
    notes: [
      Text(
        "The salts follow from the seed, so that the ledgers are the same bytes on every machine: never use such a\n"
          + "database for real data.",
        "盐值由种子导出，各机器所得台帐逐字节相同；此类数据库不得用于真实数据。")
    ]
  ) { arguments, terminal in
    func number(_ name: String, _ usual: Int, _ range: ClosedRange<Int>) throws -> Int {
      let value = try arguments.integer(name) ?? usual
      guard range.contains(value) else {
        throw UsageError.wrongValue(
          "--" + name, "\(value)", "\(range.lowerBound)…\(range.upperBound)")
      }
      return value
    }
    let seed = try number("seed", 1, 0...Int.max)
    let city = City.made(
      cases: try number("cases", 10_000, 0...50_000_000),
      items: try number("items", 324, 1...100_000), seed: UInt64(seed),
      year: try number("year", 2012, 2004...2026))
    let engine = try Simulated.engine(arguments, seed: UInt64(seed))
    let result = try Simulated.live(
      city, on: engine, batch: try number("batch", 1_000, 1...100_000), terminal)
    if arguments.has("json") {
      terminal.json([
        "cases": .integer(Int64(result.cases)), "commands": .integer(Int64(result.commands)),
        "entries": .integer(try engine.entries()),
      ])
    } else {
      terminal.print("办件 cases \(result.cases)，命令 commands \(result.commands)")
    }
    return .done
  }
}

/// What simulate and demo share.
enum Simulated {
  /// An engine on a new database whose salts follow from `seed`.
  static func engine(_ arguments: Arguments, seed: UInt64) throws -> Engine {
    let path = try arguments.required("db")
    guard !Place.exists(path) else {
      throw Fault(.storeExists, field: path.short)
    }
    var options = Engine.Options()
    options.salts = .seeded(seed)
    options.isSimulation = true
    return try Engine(store: try Database.store(arguments, creates: true), options: options)
  }

  /// Lives the year of `city`, with a bar.
  static func live(
    _ city: City, on engine: Engine, batch: Int, _ terminal: Terminal
  ) throws -> (cases: Int, commands: Int) {
    var year = try CityYear(city)
    let progress = Progress("\(city.year)", of: year.days, on: terminal)
    let commands = try year.live(on: engine, batch: batch) { done, _ in progress.update(done) }
    progress.finish()
    return (year.cases, commands)
  }
}
