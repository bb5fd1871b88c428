/// The days of a calendar, laid out for look-up: how many working days come before each day, and
/// which day is the n-th working day.
///
/// Days and ranks are `Int`s here; a *rank* is the number of working days from 0001-01-01 on, with
/// Monday to Friday counted where the table does not reach. 16-bit entries keep 23 years in 28 kB,
/// which stays in a first-level cache.
struct DayTable: Sendable {
  /// A day that a notice or a local rule decides about.
  struct Mark: Hashable, Sendable {
    var number: Int
    var reason: DayNote.Reason
  }

  static let floor = Int(Day.first.number)
  static let ceiling = Int(Day.last.number)
  /// More days than this do not fit 16 bits.
  static let longest = 65_535

  /// The first day of the table.
  let base: Int
  /// The last day that is not provisional.
  let horizon: Int
  /// Whether days before the table go by weekday; otherwise they are unknown.
  let knowsAllYears: Bool
  /// `before[i]`: working days among the first i days of the table; one entry more than days.
  let before: [UInt16]
  /// `nth[k]`: how many days of the table end with its k-th working day; `nth[0]` is 0.
  let nth: [UInt16]
  /// The rank of the day before the table.
  let baseRank: Int
  /// Working days of the table less its Mondays to Fridays.
  let surplus: Int
  private let marks: [Mark]

  init(notices: [HolidayNotice], overlays: [Mark], knowsAllYears: Bool) {
    var marks: [Int: DayNote.Reason] = [:]
    for notice in notices {
      for holiday in notice.holidays {
        for day in holiday.daysOff { marks[Int(day.number)] = .holiday(holiday.name) }
        // A weekday worked is as it would be anyway, whatever an earlier notice said of it.
        for day in holiday.daysWorked {
          marks[Int(day.number)] = day.isWeekend ? .makeUp(holiday.name) : nil
        }
      }
    }
    // A local rule stands over the notice. 全国年节及纪念日放假办法 art 4.
    for overlay in overlays { marks[overlay.number] = overlay.reason }
    let sorted = marks.map(Mark.init(number:reason:)).sorted { $0.number < $1.number }
    let first =
      notices.first.flatMap { Day(year: $0.year, month: 1, day: 1) }
      ?? Day(Int32(clamping: sorted.first?.number ?? Self.floor))
    let last =
      notices.last.flatMap { Day(year: $0.year, month: 12, day: 31) }
      ?? Day(Int32(clamping: sorted.last?.number ?? Self.floor - 1))
    let count = min(max(last - first + 1, 0), Self.longest)
    var before: [UInt16] = [0]
    var nth: [UInt16] = [0]
    before.reserveCapacity(count + 1)
    nth.reserveCapacity(count)
    for offset in 0..<count {
      let number = Int(first.number) + offset
      let isWorkday =
        marks[number].map { DayNote($0).isWorkday }
        ?? !Day(Int32(clamping: number)).isWeekend
      if isWorkday { nth.append(UInt16(clamping: offset + 1)) }
      before.append(UInt16(clamping: nth.count - 1))
    }
    self.base = Int(first.number)
    self.horizon = knowsAllYears ? Self.ceiling : Int(first.number) + count - 1
    self.knowsAllYears = knowsAllYears
    self.before = before
    self.nth = nth
    self.baseRank = Self.weekdays(through: Int(first.number) - 1)
    self.surplus =
      nth.count - 1 - Self.weekdays(through: Int(first.number) + count - 1)
      + Self.weekdays(through: Int(first.number) - 1)
    self.marks = sorted
  }

  /// Mondays to Fridays from 0001-01-01, a Monday, through `number`; 0 before.
  @inline(__always)
  static func weekdays(through number: Int) -> Int {
    guard number >= floor else { return 0 }
    let days = UInt(bitPattern: number &- floor)
    return Int(bitPattern: days / 7 &* 5 &+ min(days % 7 &+ 1, 5))
  }

  /// The day of the `rank`-th Monday-to-Friday; `rank` ≥ 1.
  @inline(__always)
  static func weekday(ranked rank: Int) -> Int {
    let before = UInt(bitPattern: rank &- 1)
    return floor &+ Int(bitPattern: before / 5 &* 7 &+ before % 5)
  }

  /// The earliest day whose rank is known.
  @inline(__always)
  var lowest: Int { knowsAllYears ? Self.floor &- 1 : base &- 1 }

  /// Working days through `number`, which lies in ``lowest`` … ``ceiling``.
  @inline(__always)
  func rank(through number: Int) -> Int {
    let index = number &- base &+ 1
    if index < 0 { return Self.weekdays(through: number) }
    if index < before.count { return baseRank &+ Int(before[index]) }
    return Self.weekdays(through: number) &+ surplus
  }

  /// The day of the `rank`-th working day; nil before the first known day and after ``ceiling``.
  @inline(__always)
  func day(ranked rank: Int) -> Int? {
    let index = rank &- baseRank
    if index <= 0 { return knowsAllYears && rank >= 1 ? Self.weekday(ranked: rank) : nil }
    if index < nth.count { return base &- 1 &+ Int(nth[index]) }
    guard rank <= Self.ceiling &- Self.floor else { return nil }
    let day = Self.weekday(ranked: rank &- surplus)
    return day <= Self.ceiling ? day : nil
  }

  /// The day `days` working days from `start`, and the last day looked at; nil where it is refused.
  func add(_ days: Int, to start: Int) -> (day: Int, looked: Int)? {
    guard start >= lowest, start <= Self.ceiling else { return nil }
    guard days != 0 else { return (start, min(start, horizon)) }
    // Counting back, the days before `start` are ranked through the day before it.
    let origin = days > 0 ? start : start &- 1
    guard origin >= lowest else { return nil }
    let (target, overflow) = rank(through: origin)
      .addingReportingOverflow(days > 0 ? days : days &+ 1)
    guard !overflow, let day = day(ranked: target) else { return nil }
    return (day, max(day, origin))
  }

  /// Whether `number`, a known day, is worked.
  func isWorkday(_ number: Int) -> Bool { rank(through: number) > rank(through: number &- 1) }

  /// What decides about `number` other than its weekday.
  func mark(on number: Int) -> DayNote.Reason? {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < marks.count && marks[low].number == number ? marks[low].reason : nil
  }
}
