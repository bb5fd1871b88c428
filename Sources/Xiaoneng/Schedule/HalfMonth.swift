/// A half-month (半月): the 1st to the 15th, or the 16th to the end of the month.
public struct HalfMonth: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The first day.
  public let first: Day

  /// The half-month that `day` lies in.
  ///
  /// - Throws: `dateOutOfRange`.
  public init(of day: Day) throws(Refusal) {
    guard day.isInRange else { throw Refusal(.dateOutOfRange, detail: "\(day.number)") }
    let parts = day.parts
    guard let first = Day(year: parts.year, month: parts.month, day: parts.day <= 15 ? 1 : 16)
    else { throw Refusal(.dateOutOfRange) }
    self.first = first
  }

  private init(first: Day) { self.first = first }

  /// A half-month to read into.
  static let epoch = HalfMonth(first: Day(0))

  /// Reads `2012-09-1` or `2012-09-2`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2] == "1" || parts[2] == "2",
      let first = Day(text.dropLast(1) + (parts[2] == "1" ? "01" : "16"))
    else { return nil }
    self.first = first
  }

  /// The last day: the 15th, or the 28th to the 31st.
  public var last: Day {
    let parts = first.parts
    if parts.day == 1 { return Day(year: parts.year, month: parts.month, day: 15) ?? first }
    for day in [31, 30, 29] {
      if let last = Day(year: parts.year, month: parts.month, day: day) { return last }
    }
    return Day(year: parts.year, month: parts.month, day: 28) ?? first
  }

  /// The half-month after this one.
  ///
  /// - Throws: `dateOutOfRange` after the last.
  public func next() throws(Refusal) -> HalfMonth { try HalfMonth(of: try last.adding(1)) }

  /// The half-month before this one.
  ///
  /// - Throws: `dateOutOfRange` before the first.
  public func previous() throws(Refusal) -> HalfMonth { try HalfMonth(of: try first.adding(-1)) }

  /// The quarter it lies in, counted from year 0: two of the same quarter have the same number.
  public var quarter: Int {
    let parts = first.parts
    return parts.year * 4 + (parts.month - 1) / 3
  }

  /// The day by which its report is due: the last day, or the first working day after it; and so many
  /// days of grace.
  ///
  /// - Throws: `calendarUnknown`, `dateOutOfRange`.
  /// - Complexity: O(1).
  public func due(
    in calendar: WorkingCalendar, graceDays: Int32 = 0
  ) throws(Refusal) -> Projection {
    let day = try calendar.nextWorkday(onOrAfter: last)
    return graceDays == 0 ? day : try calendar.adding(Int(graceDays), to: day.day)
  }

  /// `2012-09-1` for the first half of September, `2012-09-2` for the second.
  public var description: String {
    String(first.description.dropLast(2)) + (first.parts.day == 1 ? "1" : "2")
  }

  /// The half-month as a reader says it: 2012年9月上半月.
  public var chinese: String {
    let parts = first.parts
    return "\(parts.year)年\(parts.month)月\(parts.day == 1 ? "上" : "下")半月"
  }

  /// By time.
  public static func < (a: HalfMonth, b: HalfMonth) -> Bool { a.first < b.first }
}

extension HalfMonth: JSONCodable {
  /// Reads `"2012-09-1"`.
  public static func read(_ json: JSONValue) throws(Fault) -> HalfMonth {
    guard let half = HalfMonth(try String.read(json)) else {
      throw Fault(.badValue, detail: "YYYY-MM-1 | YYYY-MM-2")
    }
    return half
  }
  /// Writes `"2012-09-1"`.
  public func write(to writer: inout JSONWriter) { writer.string(description) }
}
