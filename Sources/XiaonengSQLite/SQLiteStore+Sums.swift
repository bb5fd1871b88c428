import Xiaoneng

// What the counters come to by month and year (按月、按年汇总), so that a figure of any period costs what one period has.
// A month is summed once, by the first commit that counts in a later one; what is counted for a summed month afterwards is
// added to its sum too, so that nearly every command writes no more than before.
extension SQLiteStore {
  /// The counters of the days between both, added up; see ``Store/sums(from:through:unit:item:measures:)``.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read or added, and what reading can throw.
  /// - Complexity: O(*n* log *n*) for *n* counters of a month at each end, a month or year between, and days at each end;
  ///   of complaints, the hotline, inspections and cards, for *n* such counters.
  public func sums(
    from: Day, through: Day, unit: String?, item: String?, measures: [String]
  ) throws(Fault) -> [Fact] {
    guard from <= through, from <= .last, through >= .first else { return [] }
    let connection = try live()
    let cut = SummedPeriod(
      from: max(from, .first), through: min(through, .last), summed: try lastSummed(connection))
    // As many kinds as any table is made from; of more, all are added up and the others left out here.
    let isNarrow = !measures.isEmpty && measures.count <= 4
    let isRare =
      isNarrow
      && measures.allSatisfy { measure in SQL.rareMeasures.contains(where: measure.hasPrefix) }
    let isWhole = unit == nil && item == nil && !isNarrow
    let find = try connection.statement(isWhole ? .sums : isRare ? .sumsRare : .sumsWanted)
    for (place, range) in cut.days.enumerated() {
      find.bind(Int32(clamping: 2 * place + 1), range.first)
      find.bind(Int32(clamping: 2 * place + 2), range.last)
    }
    for (place, range) in cut.periods.enumerated() {
      try find.bind(Int32(clamping: 2 * place + 5), range.first)
      try find.bind(Int32(clamping: 2 * place + 6), range.last)
    }
    if !isWhole {
      try find.bind(11, unit)
      try find.bind(12, item)
      for place in 0..<4 {
        let prefix = isNarrow ? measures[min(place, measures.count - 1)] : nil
        try find.bind(Int32(clamping: 13 + 2 * place), prefix)
        try find.bind(Int32(clamping: 14 + 2 * place), prefix.map { $0 + "\u{10FFFF}" })
      }
    }
    var known: [String: Measure] = [:]
    let found = try Self.adding { () throws(Fault) in
      try find.all { (row) throws(Fault) in
        let name = row.text(2)
        guard let measure = known[name] ?? Measure(name) else {
          throw Fault(.storeCorrupt, field: "fact")
        }
        known[name] = measure
        return Fact(
          FactKey(day: from, unit: row.text(0), item: row.text(1), measure: measure), row.integer(3)
        )
      }
    }
    if measures.isEmpty || isNarrow { return found }
    return found.filter { fact in
      let name = fact.key.measure.name
      return measures.contains(where: name.hasPrefix)
    }
  }

  /// Sums every month that is over before the newest day of `facts` and was not summed yet, and every year with the last of
  /// its months; then adds to sums what is counted for their days only now.
  func sum(_ facts: [FactKey: Int64], newest: Day, _ connection: Connection) throws(Fault) {
    var last = try lastSummed(connection)
    if newest.isInRange, let month = Month(before: newest), last.map({ $0 < month }) ?? true {
      try sum(after: last, through: month, connection)
      last = month
    }
    guard let summed = last else { return }
    // Past cases are of many days of few months.
    var late: [Late: Int64] = [:]
    for (key, value) in facts where key.day.isInRange {
      let month = Month(of: key.day)
      guard month <= summed else { continue }
      let place = Late(month: month, counted: try counted.number(of: key, connection))
      let (sum, overflow) = late[place, default: 0].addingReportingOverflow(value)
      late[place] = sum
      guard !overflow else { throw Fault(.storeCorrupt, field: "fact") }
    }
    for (place, value) in late {
      let month = place.month
      try add(value, to: place.counted, in: month.period, connection)
      if month.december <= summed {
        try add(value, to: place.counted, in: month.yearPeriod, connection)
      }
    }
  }

  /// What is counted for a month that was summed before.
  private struct Late: Hashable {
    var month: Month
    var counted: Int64
  }

  /// Makes all sums anew, as far as they went.
  func sumAgain(_ connection: Connection) throws(Fault) {
    guard let summed = try lastSummed(connection) else { return }
    try connection.statement(.clearSums).run()
    try sum(after: nil, through: summed, connection)
  }

  /// The first sum that is not what its days come to; nil where all are.
  func wrongSum() throws(Fault) -> String? {
    let connection = try live()
    guard let summed = try lastSummed(connection) else { return nil }
    let find = try connection.statement(.sumsWrong)
    find.bind(1, summed.lastDay)
    find.bind(2, summed.lastWholeYear.map { Month(year: $0, month: 12).lastDay } ?? 0)
    return try Self.adding { () throws(Fault) in
      try find.first { "fact_sum \($0.text(0)) \($0.text(1)) \($0.text(2)) \($0.text(3))" }
    }
  }

  private func sum(
    after last: Month?, through month: Month, _ connection: Connection
  ) throws(Fault) {
    let months = try connection.statement(.sumMonths)
    months.bind(1, last?.next?.firstDay ?? Day.first.decimal)
    months.bind(2, month.lastDay)
    try Self.adding { () throws(Fault) in try months.run() }
    if let year = month.lastWholeYear, year > last?.lastWholeYear ?? .min {
      let years = try connection.statement(.sumYears)
      try years.bind(1, last?.lastWholeYear.map { Month(year: $0 + 1, month: 1).period } ?? "m")
      try years.bind(2, Month(year: year, month: 12).period)
      try Self.adding { () throws(Fault) in try years.run() }
    }
    let mark = try connection.statement(.markSummed)
    try mark.bind(1, month.period)
    try mark.run()
  }

  private func add(
    _ value: Int64, to counted: Int64, in period: String, _ connection: Connection
  ) throws(Fault) {
    let add = try connection.statement(.addSum)
    try add.bind(1, period)
    add.bind(2, counted)
    add.bind(3, value)
    try add.run()
  }

  /// The newest month that was summed; nil where none was.
  private func lastSummed(_ connection: Connection) throws(Fault) -> Month? {
    guard let period = try connection.statement(.lastSummed).first({ $0.text(0) }), !period.isEmpty
    else { return nil }
    guard let month = Month(period) else { throw Fault(.storeCorrupt, field: "fact_sum") }
    return month
  }

  /// What SQLite cannot add up was never counted.
  private static func adding<Result>(
    _ body: () throws(Fault) -> Result
  ) throws(Fault) -> Result {
    do { return try body() } catch {
      throw error.code == .storeFailed ? Fault(.storeCorrupt, field: "fact") : error
    }
  }
}

/// A calendar month, in whose order its period's text stands.
private struct Month: Comparable, Hashable {
  var year: Int
  var month: Int

  init(year: Int, month: Int) { (self.year, self.month) = (year, month) }

  init(of day: Day) { (year, month) = (day.parts.year, day.parts.month) }

  /// The month before that of `day`; nil before the first.
  init?(before day: Day) {
    self.init(of: day)
    if month > 1 { month -= 1 } else { (year, month) = (year - 1, 12) }
    guard year >= Day.first.parts.year else { return nil }
  }

  /// Reads `m2012-08`; nil for any other text.
  init?(_ period: String) {
    guard period.utf8.count == 8, period.hasPrefix("m"), let day = Day("\(period.dropFirst())-01")
    else { return nil }
    self.init(of: day)
  }

  var period: String { "m" + text }
  var yearPeriod: String { "y" + text.prefix(4) }
  /// The first day, as counters have it.
  var firstDay: Int64 { Int64(year) * 10_000 + Int64(month) * 100 + 1 }
  /// Not before the last day of the month, and before the first of the next.
  var lastDay: Int64 { firstDay + 30 }
  var december: Month { Month(year: year, month: 12) }
  /// The month after; nil after the last.
  var next: Month? {
    if month < 12 { return Month(year: year, month: month + 1) }
    return year < Day.last.parts.year ? Month(year: year + 1, month: 1) : nil
  }
  /// The last year that is over with it; nil before the first such.
  var lastWholeYear: Int? {
    let whole = month == 12 ? year : year - 1
    return whole >= Day.first.parts.year ? whole : nil
  }

  private var text: String {
    String("\(Day(year: year, month: month, day: 1) ?? .first)".dropLast(3))
  }

  static func < (one: Month, other: Month) -> Bool {
    (one.year, one.month) < (other.year, other.month)
  }
}

/// A period as what is read of it: days at both ends, months at both ends, years between.
private struct SummedPeriod {
  /// From the first to the last day of each end, as counters have them; nothing stands between the two of an empty one.
  var days = [(first: Int64, last: Int64)](repeating: (0, -1), count: 2)
  /// From the first to the last month of each end, and the years; likewise.
  var periods = [(first: String, last: String)](repeating: (" ", ""), count: 3)

  init(from: Day, through: Day, summed: Month?) {
    days[0] = (from.decimal, through.decimal)
    // Whole months, as far as they are summed.
    let isWholeFirst = from.parts.day == 1
    var first = Month(of: from)
    if !isWholeFirst {
      guard let next = first.next else { return }
      first = next
    }
    var last = Month(of: through)
    if let after = try? through.adding(1), after.isInRange, Month(of: after) == last {
      guard let before = Month(before: through) else { return }
      last = before
    }
    guard let summed, first <= min(last, summed) else { return }
    last = min(last, summed)
    days[0] = isWholeFirst ? (0, -1) : (from.decimal, Month(of: from).lastDay)
    if let next = last.next { days[1] = (next.firstDay, through.decimal) }
    // Whole years among them.
    let firstYear = first.month == 1 ? first.year : first.year + 1
    let lastYear = last.month == 12 ? last.year : last.year - 1
    guard firstYear <= lastYear else {
      periods[0] = (first.period, last.period)
      return
    }
    if first.month > 1 { periods[0] = (first.period, first.december.period) }
    if last.month < 12 { periods[1] = (Month(year: last.year, month: 1).period, last.period) }
    periods[2] = (
      Month(year: firstYear, month: 1).yearPeriod, Month(year: lastYear, month: 1).yearPeriod
    )
  }
}

extension Day {
  /// The day as counters have it: 20120801. Its order is that of days within ``first`` … ``last``.
  var decimal: Int64 {
    let parts = parts
    return Int64(parts.year) * 10_000 + Int64(parts.month) * 100 + Int64(parts.day)
  }

  /// The day of such a number; nil where there is none.
  init?(decimal: Int64) {
    guard (0...99_991_231).contains(decimal) else { return nil }
    let number = Int(decimal)
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }
}
