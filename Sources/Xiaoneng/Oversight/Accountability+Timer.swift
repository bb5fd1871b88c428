/// What time alone does to an accountability record.
enum RecordTimer: Equatable {
  /// No answer came in time: it goes on without one.
  case silence(due: Day)
  /// A limit ran out.
  case overrun(Supervision.RecordLimit, due: Day)
  /// The effect of a form came to its end.
  case effect(Supervision.Consequence, due: Day)
}

extension Accountability {
  /// The next thing that time does, and when: at 24:00 of the last day.
  func nextTimer(in context: Context) -> (at: Instant, timer: RecordTimer)? {
    var next: (day: Day, timer: RecordTimer)?
    func consider(_ day: Day, _ timer: RecordTimer) {
      if let next, next.day <= day { return }
      next = (day, timer)
    }
    if phase == .notified, let last = named?.replyBy { consider(last, .silence(due: last)) }
    if phase != .none, isUndetermined, !overruns.contains(.determine) {
      consider(proposal.determineBy, .overrun(.determine, due: proposal.determineBy))
    }
    if phase == .appealed, !overruns.contains(.answer), let last = appeal?.answerBy {
      consider(last, .overrun(.answer, due: last))
    }
    if isExecuted {
      for one in consequences {
        guard let ends = one.ends,
          !ended.contains(where: { $0.person == one.person && $0.form == one.form })
        else { continue }
        consider(ends, .effect(one, due: ends))
      }
    }
    guard let next, let at = context.end(of: next.day) else { return nil }
    return (at, next.timer)
  }

  func elapse(_ timer: RecordTimer, in context: Context, into ruling: inout Ruling) {
    switch timer {
    case .silence: ruling.events.append(.accountability(.silent(Nothing())))
    case .overrun(let limit, let due):
      var overrun = Supervision.RecordOverrun()
      (overrun.limit, overrun.due) = (limit, due)
      ruling.events.append(.accountability(.overran(overrun)))
    case .effect(let one, let due):
      var effect = Supervision.EffectEnded()
      (effect.person, effect.form, effect.ended) = (one.person, one.form, due)
      ruling.events.append(.accountability(.effectEnded(effect)))
    }
  }
}
