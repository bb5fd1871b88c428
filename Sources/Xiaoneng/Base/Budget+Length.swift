extension Budget {
  /// Whether a limit cannot outlast `law`: by number in one unit, by calendar days between units, a week
  /// being five working days.
  func isNoLonger(than law: Budget) -> Bool {
    switch (self, law) {
    case (.workingDays(let promise), .workingDays(let limit)),
      (.calendarDays(let promise), .calendarDays(let limit)),
      (.months(let promise), .months(let limit)):
      promise <= limit
    case (.workingDays, _), (.calendarDays, _), (.months, _), (.fixed, _): span <= law.span
    }
  }

  /// The calendar days it usually lasts.
  private var span: Int32 {
    switch self {
    case .workingDays(let days): (days &* 7 &+ 4) / 5
    case .calendarDays(let days): days
    case .months(let months): months &* 30
    case .fixed: 0
    }
  }
}
