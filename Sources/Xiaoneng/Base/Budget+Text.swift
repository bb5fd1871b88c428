extension Budget {
  /// The limit as a reader says it: 20个工作日, 30日, 2个月.
  public var chinese: String {
    switch self {
    case .workingDays(let days): "\(days)个工作日"
    case .calendarDays(let days): "\(days)日"
    case .months(let months): "\(months)个月"
    case .fixed(let day): "至\(day)"
    }
  }

  /// The limit in English: 20 working days, 30 days, 2 months.
  public var english: String {
    switch self {
    case .workingDays(let days): "\(days) working days"
    case .calendarDays(let days): "\(days) days"
    case .months(let months): "\(months) months"
    case .fixed(let day): "until \(day)"
    }
  }
}
