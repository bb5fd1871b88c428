extension Project: Dossier {
  typealias Command = Projects.Command
  typealias Event = Projects.Event
  typealias Timer = ProjectTimer

  static let kind = DossierKind.project

  var endedOn: Day? { closed }

  static func own(_ event: Xiaoneng.Event) -> Projects.Event? {
    if case .project(let event) = event { event } else { nil }
  }

  var phaseNumber: UInt8 { phase.rawValue }
  func subject(in register: Register) -> String { category }

  /// The day the next report is due: what a change of the calendar may move.
  func limitDay(in context: Context) -> Day? { nextDue(in: context) }
}
