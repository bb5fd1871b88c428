extension Project {
  /// What `event`, recorded on `day`, adds to the counters. `self` is the project after it.
  func count(_ event: Projects.Event, on day: Day, _ add: (Measure, Day, Int64) -> Void) {
    func one(_ count: ProjectCount) { add(.project(count), day, 1) }
    switch event {
    case .registered: one(.listed)
    case .completed: one(.completed)
    case .closed: one(.closed)
    case .cancelled: one(.cancelled)
    case .reported(let data):
      one(.filed)
      if data.late == 0 { one(.onTime) }
      if data.report.invested != 0 { add(.project(.invested), day, data.report.invested) }
    case .reportCorrected(let data):
      if data.change != 0 { add(.project(.invested), day, data.change) }
    case .reportMissed: one(.missed)
    case .urged(let data): one(.urged(data.rung))
    case .urgingRecorded: one(.urgingRecorded)
    case .assessed(let data): one(.lit(data.light))
    case .problemRaised: one(.raised)
    case .problemSolved: one(.solved)
    case .problemWrittenOff: one(.writtenOff)
    case .problemReopened: one(.reopened)
    case .met(let data):
      one(.met)
      if !data.decisions.isEmpty {
        add(.project(.decided), day, Int64(data.decisions.count))
      }
    case .visited: one(.visited)
    case .supervised: one(.supervised)
    case .supervisionEnded: one(.supervisionEnded)
    case .cardIssued(let data): one(.cardIssued(data.kind))
    case .cardReturned: one(.cardReturned)
    case .cardVoided: one(.cardVoided)
    case .filed: one(.documents)
    case .faulted(let data): add(.fault(data.rule), data.day, 1)
    case .leaderChanged, .unitChanged, .teamFormed, .trackerNamed, .finishChanged, .targetsSet,
      .investmentPlanned, .planSubmitted, .planApproved, .planRejected, .tracked,
      .reportExcused, .problemAssigned, .problemVerified, .reportedWeekly,
      .supervisedChecked, .cardTaken, .caseLinked, .stageLinked, .suspended, .resumed:
      break
    }
  }
}
