extension Day {
  /// The day `days` days later, or earlier where negative.
  ///
  /// - Throws: `.dateOutOfRange` where this day or the result is outside the years 1 to 9999.
  /// - Complexity: O(1).
  public func adding(_ days: Int) throws(Refusal) -> Day {
    let (sum, overflow) = Int(number).addingReportingOverflow(days)
    guard isInRange, !overflow, let sum = Int32(exactly: sum), Day(sum).isInRange else {
      throw Refusal(.dateOutOfRange, detail: "\(self) + \(days)d")
    }
    return Day(sum)
  }

  /// The corresponding day `months` months later, or earlier where negative; the last day of the
  /// month where that month has no such day.
  ///
  /// - Throws: `.dateOutOfRange` where this day or the result is outside the years 1 to 9999.
  /// - Complexity: O(1).
  public func adding(months: Int) throws(Refusal) -> Day {
    let parts = parts
    let (total, overflow) = (parts.year * 12 + parts.month - 1).addingReportingOverflow(months)
    guard isInRange, !overflow, total >= 12 else {
      throw Refusal(.dateOutOfRange, detail: "\(self) + \(months)m")
    }
    let year = total / 12
    let month = total % 12 + 1
    // No corresponding day: the last day of the month. 民法典 art 202.
    let day = min(parts.day, Self.length(ofMonth: month, in: year))
    guard let result = Day(year: year, month: month, day: day) else {
      throw Refusal(.dateOutOfRange, detail: "\(self) + \(months)m")
    }
    return result
  }

  /// This day moved into ``first`` … ``last``.
  var clamped: Day { min(max(self, .first), .last) }
}
