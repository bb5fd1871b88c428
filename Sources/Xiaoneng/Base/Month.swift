/// A calendar month (月份), such as 2012-08: the period of deduction sheets and monthly figures.
public struct Month: Comparable, Hashable, Sendable {
  /// Its first day.
  public let first: Day

  /// The month that `day` lies in; of days beyond the years 1 to 9999 the nearest.
  public init(of day: Day) {
    let (year, month, _) = min(max(day, .first), .last).parts
    first = Day(year: year, month: month, day: 1) ?? .first
  }

  /// The month written `2012-08`, seven ASCII characters and nothing else; nil for anything else.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 7, let day = Day("\(text)-01") else { return nil }
    first = day
  }

  /// Whether month `a` comes before month `b`.
  public static func < (a: Month, b: Month) -> Bool { a.first < b.first }
}

extension Month: CustomStringConvertible {
  /// The month as `2012-08`.
  public var description: String { String(first.description.prefix(7)) }
}

extension Month: JSONForm {
  /// Reads `"2012-08"`.
  public static func read(_ json: JSONValue) throws(Fault) -> Month {
    guard let month = Month(try String.read(json)) else {
      throw Fault(.badValue, detail: "YYYY-MM")
    }
    return month
  }
  /// Writes `"2012-08"`.
  public func write(to writer: inout JSONWriter) { writer.string(description) }
}
