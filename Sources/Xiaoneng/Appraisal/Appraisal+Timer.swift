/// What time alone does to an appraisal.
enum AppraisalTimer: Equatable {
  /// Handing in ends.
  case evidence(due: Day)
  /// Voting ends.
  case ballot(round: Int32)
  /// An appeal was not answered in time.
  case answer(subject: String, due: Day)
}

extension Appraisal {
  /// The next thing that time does, and when: at 24:00 of the last day.
  func nextTimer(in context: Context) -> (at: Instant, timer: AppraisalTimer)? {
    var day = Day.last
    var timer: AppraisalTimer?
    func consider(_ candidate: Day, _ what: AppraisalTimer) {
      guard candidate < day else { return }
      (day, timer) = (candidate, what)
    }
    if phase == .open {
      consider(start.evidenceThrough, .evidence(due: start.evidenceThrough))
    }
    if let vote, !vote.isClosed { consider(vote.closes, .ballot(round: vote.round)) }
    let waiting = appeals.filter { $0.value.outcome == nil && !$0.value.isOverdue }
    // Among appeals of one day the smaller id comes first, on every machine.
    for (subject, appeal) in waiting.sorted(by: { $0.key < $1.key }) {
      consider(appeal.answerBy, .answer(subject: subject, due: appeal.answerBy))
    }
    guard let timer, let at = context.end(of: day) else { return nil }
    return (at, timer)
  }

  /// What `timer` does, appended to `ruling`.
  func elapse(_ timer: AppraisalTimer, in context: Context, into ruling: inout Ruling) {
    switch timer {
    case .evidence(let due):
      var closing = Appraisals.EvidenceClosing()
      closing.due = due
      closing.entries = Int64(entries.count { !$0.isStruck })
      ruling.events.append(.appraisal(.evidenceClosed(closing)))
    case .ballot(let round):
      var closing = Appraisals.BallotClosing()
      closing.round = round
      closing.signed = Int64(vote?.voted ?? 0)
      ruling.events.append(.appraisal(.ballotClosed(closing)))
    case .answer(let subject, let due):
      var overdue = Appraisals.Overdue()
      (overdue.subject, overdue.due) = (subject, due)
      ruling.events.append(.appraisal(.answerOverdue(overdue)))
    }
  }
}
