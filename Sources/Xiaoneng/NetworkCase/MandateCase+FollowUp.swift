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
      case .given, .guided, .handed, .received, .delivered, .visited, .filed, .charged, .overran:
        continue
      }
    }
  }

  /// What a case carries is told by the case alone.
  func requireOwn() throws(Refusal) {
    guard !isCarried else {
      throw Refusal(
        .kindNotAllowed, article: "rule:network", field: "dossier", detail: caseNumber)
    }
  }
}
