/// When something was, to the day or to the moment (日期或时刻), as sheets and systems tell it; a day stands for its
/// beginning in China.
public struct DayOrMoment: Hashable, Sendable {
  /// The moment; of a day its beginning.
  public let moment: Instant
  /// Whether only the day is known.
  public let isDay: Bool

  /// The beginning of a day.
  public init(_ day: Day) { (moment, isDay) = (Instant(startOf: day), true) }
  /// A moment.
  public init(_ moment: Instant) { (self.moment, isDay) = (moment, false) }

  /// The day, in China.
  public var day: Day { moment.day() }
  /// The month, in China.
  public var month: Month { Month(of: day) }
}

extension DayOrMoment: JSONForm {
  /// Reads `"2012-08-15"` or `"2012-08-15T00:00:00+08:00"`.
  public static func read(_ json: JSONValue) throws(Fault) -> DayOrMoment {
    let text = try String.read(json)
    if let day = Day(text) { return DayOrMoment(day) }
    guard let moment = Instant(text) else {
      throw Fault(.badValue, detail: "2012-08-15 | 2012-08-15T00:00:00+08:00")
    }
    return DayOrMoment(moment)
  }
  /// Writes what was read.
  public func write(to writer: inout JSONWriter) {
    if isDay { day.write(to: &writer) } else { moment.write(to: &writer) }
  }
}
