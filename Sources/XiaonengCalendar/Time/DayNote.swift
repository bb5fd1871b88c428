/// Why a day is worked or not (日期性质), as an explanation shows it.
public struct DayNote: Hashable, Sendable {
  /// What decides about the day.
  public enum Reason: Hashable, Sendable {
    /// Monday to Friday, and nothing else said (工作日).
    case workday
    /// Saturday or Sunday, and nothing else said (周末).
    case weekend
    /// Off by a holiday notice (放假).
    case holiday(HolidayName)
    /// A Saturday or Sunday worked by a holiday notice (调休上班).
    case makeUp(HolidayName)
    /// Off by a local rule of this name (地方放假).
    case localHoliday(String)
    /// Worked by a local rule of this name (地方上班).
    case localWorkday(String)
    /// Before the first notice, or outside the years 1 to 9999 (无放假安排).
    case unknown
  }

  /// What decides about the day.
  public var reason: Reason
  /// Whether the day lies beyond the last notice (放假安排未公布).
  public var isProvisional: Bool

  /// A note.
  public init(_ reason: Reason, isProvisional: Bool = false) {
    self.reason = reason
    self.isProvisional = isProvisional
  }

  /// Whether the day is worked; false where nothing is known.
  public var isWorkday: Bool {
    switch reason {
    case .workday, .makeUp, .localWorkday: true
    case .weekend, .holiday, .localHoliday, .unknown: false
    }
  }

  /// The reason in Chinese: 工作日, 周末, 国庆节放假, 国庆节调休上班.
  public var chinese: String {
    let text =
      switch reason {
      case .workday: "工作日"
      case .weekend: "周末"
      case .holiday(let name): name.chinese + "放假"
      case .makeUp(let name): name.chinese + "调休上班"
      case .localHoliday(let name): name + "（地方放假）"
      case .localWorkday(let name): name + "（地方上班）"
      case .unknown: "无放假安排"
      }
    return isProvisional ? text + "（放假安排未公布，暂定）" : text
  }

  /// The reason in English: working day, weekend, National Day, working day in exchange.
  public var english: String {
    let text =
      switch reason {
      case .workday: "working day"
      case .weekend: "weekend"
      case .holiday(let name): name.english
      case .makeUp(let name): "working day in exchange for " + name.english
      case .localHoliday(let name): "local holiday: " + name
      case .localWorkday(let name): "local working day: " + name
      case .unknown: "no holiday notice"
      }
    return isProvisional ? text + " (provisional, no notice yet)" : text
  }
}
