import Foundation
import Xiaoneng
import XiaonengSimulation

extension Tool {
  /// `xn simulate`: a year of a made-up city, to size a machine before buying it.
  static let simulate = Tool(
    name: "simulate",
    summary: Text("live a year of a made-up city, province or country", "模拟一座城市、一省或全国的一年"),
    usage: [
      "simulate --db FILE [--cases N] [--items N] [--seed N] [--year Y] [--batch N] [--json]",
      "simulate --db FILE --province|--country [--scale N] [--days N] [--items N] [--seed N] [--year Y] [--batch N] [--json]",
    ],
    options: [
      Database.option,
      .value("cases", "N", "cases accepted in the year (10000)", "全年受理件数（10000）"),
      .value("items", "N", "items in the centre (324)", "进驻事项数（324）"),
      .flag(
        "province", "twenty cities of 100,000 cases a year each: two million",
        "一省：20市，每市每年10万件，共200万件"),
      .flag("country", "thirty-one such provinces: 62 million", "全国：31个这样的省，共6200万件"),
      .value("scale", "N", "of a province or country: one case in N (1)", "省、全国：只取N分之一的办件（1）"),
      .value(
        "days", "N", "of a province or country: the first N days of the year (all)",
        "省、全国：只模拟前N天（全年）"),
      .value("seed", "N", "the same seed, the same year (1)", "种子：相同则结果相同（1）"),
      .value("year", "Y", "2004…2026 (2012)", "年份（2012）"),
      .value("batch", "N", "commands in one transaction at most (1000)", "一个事务的最多命令数（1000）"), .json,
    ],
    examples: [
      ("xn simulate --db big.db --cases 1000000 --batch 10000", Text("a million cases", "一百万办件")),
      (
        "xn simulate --db shards:a.db,b.db --province --scale 100 --days 31",
        Text("a hundredth of a province's January, on two shards", "两片分片库上一省一月办件的百分之一")
      ),
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
    let batch = try number("batch", 1_000, 1...100_000)
    let size: Region.Size? =
      arguments.has("country") ? .country : arguments.has("province") ? .province : nil
    for name in ["scale", "days"] where size == nil && arguments.has(name) {
      throw UsageError.missingOption("--province")
    }
    if size != nil, arguments.has("cases") {
      throw UsageError.wrongValue("--cases", arguments.string("cases") ?? "", "--scale N")
    }
    let result: (cases: Int, commands: Int)
    let engine: Engine
    if let size {
      var region = try Region(
        size.scaled(by: try number("scale", 1, 1...100_000)),
        items: try number("items", 324, 1...100_000), seed: UInt64(seed),
        year: try number("year", 2012, 2004...2026))
      let days = try number("days", region.days, 1...366)
      engine = try Simulated.engine(arguments, seed: UInt64(seed))
      let progress = Progress("\(try number("year", 2012, 2004...2026))", of: days, on: terminal)
      result = (
        region.cases,
        try region.live(on: engine, days: days, batch: batch) { done, _ in progress.update(done) }
      )
      progress.finish()
    } else {
      let city = City.made(
        cases: try number("cases", 10_000, 0...50_000_000),
        items: try number("items", 324, 1...100_000), seed: UInt64(seed),
        year: try number("year", 2012, 2004...2026))
      engine = try Simulated.engine(arguments, seed: UInt64(seed))
      result = try Simulated.live(city, on: engine, batch: batch, terminal)
    }
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
