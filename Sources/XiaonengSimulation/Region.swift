import Xiaoneng

/// A province or a country (一省、全国): many made-up cities on one ledger, which live their days together.
///
/// A model to size machines by, and no statistics: a city of the first rank accepts a hundred thousand cases a year, a
/// province has twenty of them, the country thirty-one provinces.
public struct Region {
  /// How many cities of what size.
  public struct Size: Sendable {
    /// How many cities.
    public var cities: Int
    /// The cases that each accepts in the year.
    public var cases: Int

    /// A province: two million cases a year.
    public static let province = Size(cities: 20, cases: 100_000)
    /// The country: thirty-one provinces.
    public static let country = Size(cities: 31 * province.cities, cases: province.cases)

    /// The same with one case in so many.
    public func scaled(by part: Int) -> Size {
      Size(cities: cities, cases: cases / max(1, part))
    }
  }

  private var years: [CityYear] = []

  /// The plan of a year of all of them.
  ///
  /// - Parameters:
  ///   - size: how many cities, of how many cases.
  ///   - items: how many items each has.
  ///   - seed: the same seed, the same year.
  ///   - year: the year that is lived.
  /// - Throws: ``Refusal/Code/calendarUnknown`` for a year without a holiday notice.
  /// - Complexity: O(cases); a case takes about 200 bytes while it is planned.
  public init(_ size: Size, items: Int, seed: UInt64, year: Int) throws(Refusal) {
    for place in 0..<min(max(size.cities, 1), 31 * 98) {
      // Provinces from 11 on, cities by the hundred, as in GB/T 2260; which place has which number matters to no one.
      let division = (11 + place / 98) * 10_000 + (place % 98 + 1) * 100
      let city = City.made(
        cases: size.cases, items: items, seed: seed &+ UInt64(place), year: year,
        division: "\(division)")
      years.append(try CityYear(city))
    }
  }

  /// How many cases are planned.
  public var cases: Int { years.reduce(0) { $0 + $1.cases } }
  /// How many days the year has.
  public var days: Int { years.first?.days ?? 0 }

  /// Lives the first days of the year on an engine: the foundations, then each day's commands of all cities, in the order
  /// of time, and a sweep at midnight.
  ///
  /// - Parameters:
  ///   - engine: the engine.
  ///   - limit: how many days.
  ///   - batch: commands in one transaction at most.
  ///   - progress: told after each day how many are over, of how many.
  /// - Returns: how many commands were executed.
  /// - Throws: as ``CityYear/live(on:batch:progress:)``.
  public mutating func live(
    on engine: Engine, days limit: Int, batch: Int, progress: ((Int, Int) -> Void)? = nil
  ) throws(Fault) -> Int {
    guard let first = years.first else { return 0 }
    var count = 0
    for year in years { try first.execute(year.city.foundation, on: engine, batch, &count) }
    let days = min(max(0, limit), first.days)
    for day in 0..<days {
      var requests: [CommandRequest] = []
      for place in years.indices { requests += years[place].day(day) }
      // Those of one moment stay in the order of the cities, and of each city.
      let order = requests.indices.sorted { (requests[$0].at, $0) < (requests[$1].at, $1) }
      try first.execute(order.map { requests[$0] }, on: engine, batch, &count)
      while try first.patiently({ () throws(Fault) in
        try engine.sweep(at: first.end(ofDay: day)).more
      }) {}
      progress?(day + 1, days)
    }
    return count
  }
}
