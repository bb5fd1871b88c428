extension Project: Phased {
  typealias Command = Projects.Command
  typealias Event = Projects.Event
  typealias Timer = ProjectTimer

  static let kind = DossierKind.project

  var endedOn: Day? { closed }

  static func own(_ event: Xiaoneng.Event) -> Projects.Event? {
    if case .project(let event) = event { event } else { nil }
  }

  func subject(in register: Register) -> String { category }

  /// The day the next report is due: what a change of the calendar may move.
  func limitDay(in context: Context) -> Day? { nextDue(in: context) }
}
