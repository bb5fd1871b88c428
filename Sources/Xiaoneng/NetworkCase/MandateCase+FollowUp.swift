// What the case that carries a mandate tells it.
extension MandateCase {
  /// The case says that it carries the mandate, that it was accepted, and what came of it; the days to carry that back are
  /// counted here. Nothing is taken that was overtaken.
  func follow(_ order: FollowUp, in context: Context, into ruling: inout Ruling) {
    for event in order.events {
      guard case .mandate(let own) = event else { continue }
      switch own {
      case .carried:
        guard caseNumber.isEmpty, isAtOrgan else { continue }
        ruling.events.append(event)
      case .accepted(let data):
        guard isCarried, data.case == caseNumber, isAtOrgan else { continue }
        ruling.events.append(event)
      case .ended(let data):
        guard isCarried, ended == nil, openLeg == nil, isAtOrgan || phase == .accepted else {
          continue
        }
        var record = data
        let days = Int(context.profile.network.returnDays)
        record.due = (try? context.calendar.adding(days, to: context.day).day) ?? data.due
        ruling.events.append(.mandate(.ended(record)))
      case .given, .guided, .handed, .received, .delivered, .visited, .filed, .charged, .overran,
        .cleared:
        continue
      }
    }
  }

  /// What time found late, and was not: it is told only now that it happened by the last day. It counts no more, and its card
  /// is lifted, never deleted.
  func clearLate(
    _ clock: Network.Clock?, by at: Instant, _ context: Context, _ ruling: inout Ruling
  ) {
    guard let clock, let due, at.day(offsetMinutes: context.offsetMinutes) <= due,
      let found = late.last(where: { $0.clock == clock && $0.due == due })
    else { return }
    ruling.events.append(.mandate(.cleared(found)))
    ruling.liftCard(of: clock.rule, period: "\(due)", as: "cleared/\(clock.rawValue)", context)
  }

  /// What a case carries is told by the case alone.
  func requireOwn() throws(Refusal) {
    guard !isCarried else {
      throw Refusal(
        .kindNotAllowed, article: "rule:network", field: "dossier", detail: caseNumber)
    }
  }
}
