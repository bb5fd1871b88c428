/// What time alone does to an incident.
enum IncidentTimer: Equatable {
  /// The yellow card was not answered, or the matter not finished, by its day.
  case silent(due: Day)
}

extension Incident {
  /// The next thing that time does, and when: at 24:00 of the last day to answer a yellow card, or to finish what it is
  /// about.
  func nextTimer(in context: Context) -> (at: Instant, timer: IncidentTimer)? {
    guard !isOver, !knows(.e16), !context.profile.rulesOff.contains(.e16),
      context.profile.supervision.issue.contains(.red),
      let yellow = cards.lastIndex(where: { $0.severity == .yellow }), cards[yellow].lifted == nil
    else { return nil }
    var due: Day?
    if cards[yellow].replied == nil { due = cards[yellow].replyBy }
    if !isDone, let last = cards[yellow].finishBy { due = due.map { min($0, last) } ?? last }
    guard let due, let at = context.end(of: due) else { return nil }
    return (at, .silent(due: due))
  }

  /// The yellow card becomes a red one; where a red one stands already it is a further ground.
  func elapse(_ timer: IncidentTimer, in context: Context, into ruling: inout Ruling) {
    guard case .silent(let due) = timer,
      let yellow = cards.last(where: { $0.severity == .yellow }), let source
    else { return }
    var breach = Breach(rule: .e16, severity: .red, unit: yellow.issue.unit, due: due)
    breach.period = period
    breach.chinese =
      yellow.replied == nil
      ? "黄牌通知\(yellow.documentNumber)应于\(due)前答复，逾期未答复"
      : "黄牌通知\(yellow.documentNumber)要求\(due)前办结，逾期未办结"
    breach.english =
      yellow.replied == nil
      ? "the yellow card \(yellow.documentNumber) was to be answered by \(due), and was not"
      : "the matter of the yellow card \(yellow.documentNumber) was to be finished by \(due), and was not"
    guard var issue = Supervision.Issue(breach, in: source, issued: context.arrived, context) else {
      return
    }
    issue.clock = clock
    guard !cards.contains(where: { $0.severity == .red && !$0.isWithdrawn }) else {
      ruling.events.append(.supervision(.grounded(issue)))
      return
    }
    ruling.events.append(.supervision(.issued(issue)))
    propose(issue, context, &ruling)
  }
}
