extension JointStage {
  /// The rule that a finding says was broken: by the department that was silent or late, or by the lead that did not send
  /// or tell. The place of the branch in the template tells which time of the clock it is.
  func breach(in event: JointStages.Event, register: Register) -> Breach? {
    guard case .faulted(let data) = event else { return nil }
    let place = place(of: data.branch)
    var breach = Breach(
      rule: data.rule, unit: data.unit, period: place.map { "\($0 + 1)" } ?? "", due: data.due,
      step: data.branch)
    guard let place, let due = data.due else { return breach }
    let part = parts[place]
    switch data.rule {
    case .l1, .l3:
      guard let begun = part.begun else { return breach }
      breach.chinese = "办理时限\(part.item.limit.chinese)，自\(begun)起算（当日不计），应于\(due)前反馈，逾期未反馈"
      breach.english =
        "limit \(part.item.limit.english) from \(begun), itself not counted: to answer by \(due), and no answer"
    case .l2:
      breach.chinese = "具备分送条件，应于\(due)前分送，逾期未分送"
      breach.english = "ready to be sent: to be sent by \(due), and not sent"
    case .l4:
      breach.chinese = "对不同意见继续审批，应于\(due)前告知提出单位，逾期未告知"
      breach.english = "approved against a dissent: its giver to be told by \(due), and not told"
    default: break
    }
    return breach
  }

  /// What was broken and still runs: a branch that is not sent, that no one has spoken on, whose dissent is not told.
  var openMatters: Set<OpenMatter> {
    var open: Set<OpenMatter> = []
    for (place, part) in parts.enumerated() where !part.faults.isEmpty {
      for rule in part.faults {
        let isOpen =
          switch rule {
          case .l2: part.routed == nil && part.end == nil
          case .l4: part.tellBy != nil
          default: part.end == nil && !part.isDisputed
          }
        if isUnderWay, isOpen { open.insert(OpenMatter(clock: rule.clock, period: "\(place + 1)")) }
      }
    }
    return open
  }
}
