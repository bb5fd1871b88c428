extension Project {
  /// The rule that a finding says was broken, by the unit that owes it, or by the office where none does.
  func breach(in event: Projects.Event, register: Register) -> Breach? {
    guard case .faulted(let data) = event else { return nil }
    let period =
      switch data.rule {
      case .p3: "\(data.number)"
      case .p6: data.card
      default: data.due.map { "\($0)" } ?? "\(data.day)"
      }
    return Breach(
      rule: data.rule, severity: data.severity, unit: data.unit, period: period, due: data.due)
  }
}
