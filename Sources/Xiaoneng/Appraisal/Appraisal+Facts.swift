extension Appraisal {
  /// What `event`, recorded on `day`, adds to the counters. `self` is the appraisal after it.
  ///
  /// Votes are not counted by the day: how many came on which is no one's business.
  func count(_ event: Appraisals.Event, on day: Day, _ add: (Measure, Day, Int64) -> Void) {
    func one(_ count: Appraisals.Count, _ value: Int64 = 1) { add(.appraisal(count), day, value) }
    switch event {
    case .opened(let data): one(.subjects, Int64(data.subjects.count))
    case .marked, .faulted, .credited, .vetoed: one(.entries)
    case .ballotVoided: one(.voidBallots)
    case .decided(let data):
      one(.decisions)
      if data.deviates == true { one(.deviations) }
    case .appealed: one(.appeals)
    case .answered(let data): if data.outcome == .granted { one(.appealsGranted) }
    case .answerOverdue(let data): add(.appraisal(.answersLate), data.due, 1)
    case .corrected: one(.corrections)
    case .struck, .ballotOpened, .signedIn, .ballotClosed, .ballotCounted, .evidenceClosed,
      .computed, .published, .reopened, .closed:
      break
    }
  }
}
