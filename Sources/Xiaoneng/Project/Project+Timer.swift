/// What time alone does to a key project.
enum ProjectTimer: Equatable {
  /// A report did not come by its day.
  case missed(HalfMonth, due: Day)
  /// A rung is reached, so many working days after the report was due.
  case rung(HalfMonth, Projects.UrgingRung, due: Day, days: Int32)
  /// What was done on a rung was not recorded.
  case unrecorded(place: Int, due: Day)
  /// A problem was not solved in time.
  case problem(place: Int, due: Day)
  /// A weekly report did not come.
  case weekly(due: Day)
  /// A listed matter was not signed off in time.
  case deadline(due: Day)
  /// A returned card was not taken in.
  case card(place: Int, due: Day)
  /// The project was not complete in time.
  case overdue(due: Day)
}

extension Project {
  /// The next thing that time does, and when: at 24:00 of a last day, or at 0:00 of the day of a rung.
  func nextTimer(in context: Context) -> (at: Instant, timer: ProjectTimer)? {
    var day = Day.last
    var timer: ProjectTimer?
    func consider(_ candidate: Day?, _ what: @autoclosure () -> ProjectTimer) {
      guard let candidate, candidate < day else { return }
      (day, timer) = (candidate, what())
    }
    let off = context.profile.rulesOff
    switch phase {
    case .active:
      if let due = nextDue(in: context) { consider(due, .missed(next, due: due)) }
      for period in periods where period.filed == nil {
        if period.missed == nil, period.excused != nil {
          if let due = try? due(of: period.half, in: context) {
            consider(due, .missed(period.half, due: due))
          }
        } else if let next = nextRung(of: period, context) {
          consider(
            next.eve, .rung(period.half, next.rung, due: next.due, days: next.days))
        }
      }
      if !isOverdueFaulted, !off.contains(.p7) { consider(finish, .overdue(due: finish)) }
    case .suspended, .completed, .cancelled: break
    case .none, .closed: return nil
    }
    // Of a project taken off the list only the cards that came back are still to be answered.
    let isOver = phase == .cancelled
    if !isOver, !off.contains(.p2) {
      for (place, rung) in urged.enumerated() where !rung.isRecorded && !rung.isFaulted {
        if let due = rung.recordBy { consider(due, .unrecorded(place: place, due: due)) }
      }
    }
    if !isOver, !off.contains(.p3) {
      for (place, problem) in problems.enumerated()
      where problem.stage == .assigned && !problem.isFaulted {
        if let due = problem.due { consider(due, .problem(place: place, due: due)) }
      }
    }
    if !isOver, let listing {
      if !off.contains(.p4), listing.weekly <= lastUrged(after: listing.deadline, in: context) {
        consider(listing.weekly, .weekly(due: listing.weekly))
      }
      if !listing.isFaulted, !off.contains(.p5) {
        consider(listing.deadline, .deadline(due: listing.deadline))
      }
    }
    if !off.contains(.p6) {
      for (place, card) in cards.enumerated() where card.stage == .returned && !card.isFaulted {
        if let due = card.takeBy { consider(due, .card(place: place, due: due)) }
      }
    }
    guard let timer, let at = context.end(of: day) else { return nil }
    return (at, timer)
  }

  /// The next rung that days lead to, above the one reached: the day before it begins.
  private func nextRung(
    of period: Period, _ context: Context
  ) -> (eve: Day, rung: Projects.UrgingRung, due: Day, days: Int32)? {
    guard let missed = period.missed else { return nil }
    // What was suspended is urged from the day it goes on, rung by rung.
    let due = max(missed, period.excused ?? missed, resumed ?? missed)
    let reached = period.rung.map(\.place) ?? -1
    for rule in context.profile.projects.urging where rule.rung.place > reached {
      guard let days = rule.days, days > 0,
        let day = try? context.calendar.adding(Int(days), to: due).day,
        let eve = try? day.adding(-1)
      else { continue }
      return (eve, rule.rung, due, days)
    }
    return nil
  }

  /// What `timer` does, appended to `ruling`.
  func elapse(_ timer: ProjectTimer, in context: Context, into ruling: inout Ruling) {
    switch timer {
    case .missed(let half, let due): miss(half, due, context, &ruling)
    case .rung(let half, let rung, let due, let days):
      urge(half, rung, .overdue, count: days, due: due, context, &ruling)
    case .unrecorded(let place, let due):
      guard urged.indices.contains(place) else { return }
      var finding = finding(.p2, due, context)
      (finding.period, finding.rung) = (urged[place].half, urged[place].rung)
      ruling.events.append(.project(.faulted(finding)))
    case .problem(let place, let due):
      guard problems.indices.contains(place) else { return }
      var finding = finding(.p3, due, context)
      finding.number = Int32(clamping: place + 1)
      finding.unit = context.register.unitCode(problems[place].unit)
      ruling.events.append(.project(.faulted(finding)))
    case .weekly(let due):
      guard let listing, let next = try? weekly(after: due, of: listing, context) else { return }
      var finding = finding(.p4, due, context)
      finding.unit = context.register.unitCode(unit)
      finding.next = next
      ruling.events.append(.project(.faulted(finding)))
    case .deadline(let due):
      var finding = finding(.p5, due, context)
      finding.unit = context.register.unitCode(unit)
      ruling.events.append(.project(.faulted(finding)))
    case .card(let place, let due):
      guard cards.indices.contains(place) else { return }
      var finding = finding(.p6, due, context)
      finding.card = cards[place].number
      ruling.events.append(.project(.faulted(finding)))
    case .overdue(let due):
      var finding = finding(.p7, due, context)
      finding.unit = context.register.unitCode(unit)
      ruling.events.append(.project(.faulted(finding)))
    }
  }

  private func finding(
    _ rule: FaultRule, _ due: Day, _ context: Context
  ) -> Projects.Finding {
    var finding = Projects.Finding()
    finding.rule = rule
    finding.severity = context.profile.severity(of: rule)
    finding.day = due
    finding.due = due
    return finding
  }

  /// A report did not come: visible at once, with the rungs that misses alone lead to.
  private func miss(
    _ half: HalfMonth, _ due: Day, _ context: Context, _ ruling: inout Ruling
  ) {
    var miss = Projects.ReportMiss()
    (miss.period, miss.due) = (half, due)
    miss.inRow = missedInRow(before: half) + 1
    miss.inQuarter =
      Int32(clamping: periods.count { $0.missed != nil && $0.half.quarter == half.quarter }) + 1
    ruling.events.append(.project(.reportMissed(miss)))
    if !context.profile.rulesOff.contains(.p1) {
      var finding = finding(.p1, due, context)
      finding.period = half
      finding.unit = context.register.unitCode(unit)
      ruling.events.append(.project(.faulted(finding)))
    }
    for rule in context.profile.projects.urging {
      if let least = rule.inQuarter, miss.inQuarter == least {
        urge(
          half, rule.rung, .inQuarter, count: miss.inQuarter, due: due, context, &ruling)
      } else if let least = rule.inRow, miss.inRow >= least {
        urge(half, rule.rung, .inRow, count: miss.inRow, due: due, context, &ruling)
      }
    }
    guard period(half)?.light == nil else { return }
    var after = self
    after.evolve(.reportMissed(miss), on: context.day, in: context.register)
    ruling.events.append(.project(.assessed(after.assessment(of: half, in: context))))
  }

  private func urge(
    _ half: HalfMonth, _ rung: Projects.UrgingRung, _ cause: Projects.UrgingCause, count: Int32,
    due: Day,
    _ context: Context, _ ruling: inout Ruling
  ) {
    var urging = Projects.Urging()
    (urging.period, urging.rung, urging.cause) = (half, rung, cause)
    (urging.count, urging.due) = (count, due)
    let rule = context.profile.projects.urging.first { $0.rung == rung }
    if rule?.recorded == true {
      let days = Int(context.profile.projects.urgingRecordDays)
      urging.recordBy = try? context.calendar.adding(days, to: context.day).day
    }
    ruling.events.append(.project(.urged(urging)))
  }
}

extension Projects.UrgingRung {
  /// Its place on the ladder.
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
