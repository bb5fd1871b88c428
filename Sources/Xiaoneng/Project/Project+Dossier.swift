extension Project: Dossier {
  typealias Command = Projects.Command
  typealias Event = Projects.Event
  typealias Timer = ProjectTimer

  static let kind = DossierKind.project

  static func own(_ event: Xiaoneng.Event) -> Projects.Event? {
    if case .project(let event) = event { event } else { nil }
  }

  var phaseNumber: UInt8 { phase.rawValue }
  func subject(in register: Register) -> String { category }

  /// The day the next report is due: what a change of the calendar may move.
  func limitDay(in context: Context) -> Day? { nextDue(in: context) }

  /// ZD and the year, then four digits without gaps within the year.
  static func number(year: Int, _ last: Int64) -> String {
    numbered("ZD", year: year, last, digits: 4)
  }

  /// JD for a supervision card, LX for a contact card.
  static func number(of kind: Projects.CardKind, year: Int, _ last: Int64) -> String {
    numbered(prefix(kind), year: year, last, digits: 5)
  }

  private static func prefix(_ kind: Projects.CardKind) -> String {
    switch kind {
    case .supervision: "JD"
    case .contact: "LX"
    }
  }

  private static func numbered(
    _ prefix: String, year: Int, _ last: Int64, digits: Int
  ) -> String {
    let text = "\(last)"
    return prefix + "\(year)" + String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  /// The counter that projects of a year are numbered from.
  static func counter(year: Int) -> String { "project/\(year)" }
  /// The counter that cards of a kind and year are numbered from.
  static func counter(of kind: Projects.CardKind, year: Int) -> String {
    "card/\(kind.rawValue)/\(year)"
  }

  /// Whether a name looks like one the engine gives out.
  static func isNumbered(_ id: String) -> Bool {
    id.hasPrefix("ZD") && id.utf8.count > 6
      && id.utf8.dropFirst(2).allSatisfy {
        (0x30...0x39).contains($0)
      }
  }

  static func numbersGiven(
    _ event: Projects.Event, of key: DossierKey, on day: Day
  ) -> (String, Int64)? {
    let year = day.parts.year
    switch event {
    case .registered:
      let head = "ZD\(year)"
      guard isNumbered(key.id), key.id.hasPrefix(head),
        let last = Int64(key.id.dropFirst(head.count))
      else { return nil }
      return (counter(year: year), last)
    case .cardIssued(let card):
      let head = prefix(card.kind) + "\(year)"
      guard card.number.hasPrefix(head), let last = Int64(card.number.dropFirst(head.count)) else {
        return nil
      }
      return (counter(of: card.kind, year: year), last)
    default: return nil
    }
  }
}
