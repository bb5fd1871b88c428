/// What is counted of appraisals (考评统计项).
public enum AppraisalCount: String, JSONName, Hashable, Sendable {
  /// Subjects of appraisals opened 考评对象.
  case subjects
  /// Marks and findings recorded 评分与扣分.
  case entries
  /// Ballots that did not count 测评无效.
  case voidBallots
  /// Decisions, and those that are not what was proposed 结果运用、偏离建议.
  case decisions, deviations
  /// Appeals, those granted, those answered too late 申诉、采纳、逾期答复.
  case appeals, appealsGranted, answersLate
  /// Corrections of results 更正.
  case corrections
}

extension Appraisal {
  /// What `event`, recorded on `day`, adds to the counters. `self` is the appraisal after it.
  ///
  /// Votes are not counted by the day: how many came on which is no one's business.
  func count(_ event: AppraisalEvent, on day: Day, _ add: (Measure, Day, Int64) -> Void) {
    func one(_ count: AppraisalCount, _ value: Int64 = 1) { add(.appraisal(count), day, value) }
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
