extension ApprovalCase: Dossier {
  typealias Command = Cases.Command
  typealias Event = Cases.Event
  typealias Timer = CaseTimer

  static let kind = DossierKind.case

  static func own(_ event: Xiaoneng.Event) -> Cases.Event? {
    if case .case(let event) = event { event } else { nil }
  }

  func subject(in register: Register) -> String { register.itemCode(item) }
  var phaseNumber: UInt8 { phase.rawValue }

  /// The day of the law, while the case is open.
  func limitDay(in context: Context) -> Day? {
    guard isOpen else { return nil }
    return try? statutoryClock?.due(in: context.calendar, asOf: context.day).day
  }

  static var longestText: Int { String.longestField }

  /// The counter that says whether cases of other systems were ever taken in.
  static let imports = "imports"

  /// The last number of an item and day stands at the end of the case's number.
  static func numbersGiven(
    _ event: Cases.Event, of key: DossierKey, on day: Day
  ) -> (String, Int64)? {
    switch event {
    case .drafted(let data), .submitted(let data):
      let head = data.item + day.description.filter { $0 != "-" }
      guard key.id.hasPrefix(head), let last = Int64(key.id.dropFirst(head.count)) else {
        return nil
      }
      return ("case/\(data.item)/\(day)", last)
    case .imported: return (imports, 1)
    case .importWithdrawn, .fixedOnSpot, .correctionNotified, .correctionLapsed, .supplemented,
      .rejected, .accepted,
      .lackingLapsed, .paused, .resumed, .hearingTold, .hearingAsked, .hearingScheduled,
      .extended, .advanced, .inspected, .charged, .decided, .issued, .served, .rated, .withdrawn,
      .referred, .voided, .verified, .revoked, .archived, .faulted, .deemedRenewed,
      .raterContacted, .ratingRepaired, .ratingContested, .ratingRuled:
      return nil
    }
  }
}
