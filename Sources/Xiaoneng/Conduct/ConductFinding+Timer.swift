/// What time alone does to a finding of conduct.
enum ConductTimer: Equatable {
  /// The clip must be deleted.
  case clip(due: Day)
}

extension ConductFinding {
  /// The next thing that time does, and when: at 24:00 of the last day on which the clip is kept.
  func nextTimer(in context: Context) -> (at: Instant, timer: ConductTimer)? {
    guard !isExpired, deleted == nil, let last = clipBy, let at = context.end(of: last) else {
      return nil
    }
    return (at, .clip(due: last))
  }

  /// What `timer` does, appended to `ruling`.
  func elapse(_ timer: ConductTimer, in context: Context, into ruling: inout Ruling) {
    guard case .clip(let due) = timer else { return }
    ruling.events.append(.conduct(.clipExpired(Supervision.ClipExpired(due: due))))
  }

  static func meaning(of timer: ConductTimer) -> (chinese: String, rule: FaultRule?) {
    ("影像保存期满，应予删除", nil)
  }
}
