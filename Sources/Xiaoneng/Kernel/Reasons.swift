// How a domain says what stands behind its days and states (说明): in the words of both languages, with the ground of the day
// and the days one by one.
extension Context {
  /// A state, or a last day of which no days are counted.
  func reason(
    _ chinese: String, _ english: String, _ basis: String? = nil, due: Day? = nil
  ) -> Supervision.Ground {
    var reason = Supervision.Ground(chinese: chinese, english: english)
    reason.article = Law.line(basis, on: day, under: rules.setting)
    reason.due = due
    return reason
  }

  /// A last day with the days that lead to it from `first`, itself not counted (民法典 art 201(1)).
  func reason(
    _ chinese: String, _ english: String, _ basis: String?, from first: Day, _ budget: Budget,
    through due: Day
  ) -> Supervision.Ground {
    var reason = reason(chinese, english, basis, due: due)
    let clock = LegalClock(start: first, budget: budget)
    // Days that no calendar knows are left out; the last day stands as it was told.
    let lines = (try? clock.explain(in: calendar, through: due)) ?? []
    reason.days = lines.map { line in
      Cases.ClockDay(
        day: line.day, counted: line.isCounted, tally: Int32(clamping: line.tally),
        chinese: line.chinese, english: line.english)
    }
    if let known = try? clock.due(in: calendar, asOf: day) {
      reason.provisional = known.isProvisional
    }
    return reason
  }

  /// A moment to the minute, as people write it.
  func minute(_ moment: Instant) -> String {
    Self.minute(moment.text(offsetMinutes: offsetMinutes))
  }

  /// The text of a moment to the minute.
  static func minute(_ text: String) -> String { String(text.prefix(16)).with(" ", for: "T") }
}
