extension ApprovalCase: Phased {
  typealias Command = Cases.Command
  typealias Event = Cases.Event
  typealias Timer = CaseTimer

  static let kind = DossierKind.case

  var endedOn: Day? { closed }

  /// From acceptance on the limits run from there: what is wrong then, `case.correctRecord` puts right.
  func check(
    rectified event: Cases.Event, of field: String, in context: Context
  ) throws(Refusal) {
    guard case .submitted = event, field == "received" else { return }
    guard accepted == nil, isOpen else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
  }

  static func own(_ event: Xiaoneng.Event) -> Cases.Event? {
    if case .case(let event) = event { event } else { nil }
  }

  func subject(in register: Register) -> String { register.itemCode(item) }

  /// The day of the law, while the case is open.
  func limitDay(in context: Context) -> Day? {
    guard isOpen else { return nil }
    return try? statutoryClock?.due(in: context.calendar, asOf: context.day).day
  }

  static var longestText: Int { String.longestField }

  /// The counter that says whether cases of other systems were ever taken in.
  static let imports = "imports"
}
