// The core has no clock; whoever has one may say how late a moment can be.

extension Engine {
  /// Makes sure that `at` is not later than the moments that may be named.
  ///
  /// A slip of the pen in a year would write what is overdue into every open dossier, and everything after it
  /// would be too early.
  /// - Throws: ``XiaonengCalendar/Refusal/Code/momentAhead`` with the latest moment.
  func requireArrived(_ at: Instant) throws(Refusal) {
    guard let latest = ahead(of: at) else { return }
    throw Refusal(.momentAhead, field: "at", detail: "\(at) > \(latest)")
  }

  /// The same for what has no refusals.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/badValue`` with the latest moment.
  func requireArrived(at moment: Instant) throws(Fault) {
    guard let latest = ahead(of: moment) else { return }
    throw Fault(
      .badValue, field: "at",
      detail:
        "\(Refusal.Code.momentAhead.chinese) \(Refusal.Code.momentAhead.english): \(moment) > \(latest)"
    )
  }

  /// The moment at which something said to happen at `at` is recorded in a dossier whose last entry was made at
  /// `lastAt`: that moment itself or, where the clock of the one who says it is behind by no more than
  /// ``Options/skewMilliseconds``, the dossier's last. Two machines never agree to the millisecond, and neither is wrong.
  ///
  /// - Throws: ``XiaonengCalendar/Refusal/Code/timeWentBack`` for what is earlier still.
  func moment(_ at: Instant, after lastAt: Instant) throws(Refusal) -> Instant {
    guard at < lastAt else { return at }
    let (behind, overflow) = lastAt.milliseconds.subtractingReportingOverflow(at.milliseconds)
    guard !overflow, behind <= options.skewMilliseconds else {
      throw Refusal(.timeWentBack, field: "at", detail: "\(lastAt)")
    }
    return lastAt
  }

  /// The latest moment that may be named, where `at` is later.
  private func ahead(of at: Instant) -> Instant? {
    guard !isSimulation, let latest = options.latest?(), at > latest else { return nil }
    return latest
  }
}
