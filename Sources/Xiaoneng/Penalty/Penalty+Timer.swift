extension Penalty {
  /// The next thing that time does, and when: at 24:00 of a limit's last day.
  func nextTimer(in context: Context) -> (at: Instant, timer: Penalties.Overrun)? {
    let limit: Penalties.Limit
    let due: Day?
    switch phase {
    case .opened, .proposed, .notified: (limit, due) = (.decide, decideBy)
    // What is handed to the judiciary is not served.
    case .decided: (limit, due) = (.serve, decision?.outcome == .transfer ? nil : decision?.serveBy)
    case .served: (limit, due) = (.pay, nextPayBy)
    case .none, .closed, .withdrawn: return nil
    }
    guard let due, fired & limit.bit == 0, let at = context.end(of: due) else { return nil }
    var overrun = Penalties.Overrun()
    (overrun.limit, overrun.due) = (limit, due)
    return (at, overrun)
  }

  /// The limit is found to have run out, once.
  func elapse(_ timer: Penalties.Overrun, in context: Context, into ruling: inout Ruling) {
    ruling.events.append(.penalty(.overran(timer)))
  }

  /// The day on which the limit ends that a change of the calendar may move: none, since days stand in
  /// events as they were told to the subject.
  func limitDay(in context: Context) -> Day? { nil }
}
