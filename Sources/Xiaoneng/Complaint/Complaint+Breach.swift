extension Complaint {
  /// The rule that a finding says was broken. It is issued to the efficiency office, which sees to it: what a unit
  /// learnt by a card could tell it who complained. 信访工作条例 art 30(3).
  func breach(in event: Complaints.Event, register: Register) -> Breach? {
    guard case .faulted(let data) = event else { return nil }
    return Breach(
      rule: data.rule, severity: data.severity, unit: "",
      period: data.due.map { "\($0)" } ?? "\(data.day)", due: data.due, step: data.step,
      count: data.count)
  }
}

extension HotlineDay {
  /// The rule that a finding says was broken, by the office that answers the calls.
  func breach(in event: Complaints.HotlineEvent, register: Register) -> Breach? {
    guard case .faulted(let data) = event else { return nil }
    return Breach(
      rule: data.rule, severity: data.severity, unit: "", due: data.due, step: data.step,
      count: data.count)
  }
}
