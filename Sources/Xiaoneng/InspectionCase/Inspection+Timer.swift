/// What time alone does to an inspection.
enum InspectionTimer: Equatable {
  /// A limit ran out.
  case overrun(Inspections.Limit, due: Day)
  /// A report did not come in time.
  case late(order: Int32, due: Day)
  /// A late report has reached a rung of the ladder.
  case urging(order: Int32, Inspections.Rung)
}

extension Inspection {
  /// The next thing that time does, and when: at 24:00 of a last day, and at the beginning of a day on which to urge.
  ///
  /// - Complexity: O(orders).
  func nextTimer(in context: Context) -> (at: Instant, timer: InspectionTimer)? {
    var found: (at: Instant, timer: InspectionTimer)?
    func consider(_ at: Instant?, _ timer: InspectionTimer) {
      guard let at, found.map({ at < $0.at }) ?? true else { return }
      found = (at, timer)
    }
    if phase == .opened, let due = opening?.concludeBy, !overruns.contains(.conclude) {
      consider(context.end(of: due), .overrun(.conclude, due: due))
    }
    if phase == .objected, let due = objection?.answerBy, !overruns.contains(.answer) {
      consider(context.end(of: due), .overrun(.answer, due: due))
    }
    guard isUnderWay else { return found }
    let numbers = context.profile.inspections
    for order in orders where order.isAwaited {
      let number = order.record.number
      guard order.isLate else {
        consider(context.end(of: order.due), .late(order: number, due: order.due))
        continue
      }
      guard let rung = Inspections.Rung.allCases.dropFirst(order.rungs).first,
        let day = try? context.calendar.adding(Int(rung.days(under: numbers)), to: order.due).day
      else { continue }
      consider(
        Instant(startOf: day, offsetMinutes: context.offsetMinutes),
        .urging(order: number, rung))
    }
    return found
  }

  /// What `timer` does, appended to `ruling`.
  func elapse(_ timer: InspectionTimer, in context: Context, into ruling: inout Ruling) {
    let event: Inspections.Event =
      switch timer {
      case .overrun(let limit, let due): .overran(Inspections.Overrun(limit: limit, due: due))
      case .late(let order, let due): .orderLate(Inspections.OrderLate(order: order, due: due))
      case .urging(let order, let rung):
        .urgingDue(Inspections.UrgingDue(order: order, rung: rung))
      }
    ruling.events.append(.inspection(event))
  }

  /// Days stand in events as they were told to the unit: no change of the calendar moves them.
  func limitDay(in context: Context) -> Day? { nil }
}
