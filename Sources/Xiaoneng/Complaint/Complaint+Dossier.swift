extension Complaint: Dossier {
  typealias Command = Complaints.Command
  typealias Event = Complaints.Event
  typealias Timer = ComplaintTimer

  static let kind = DossierKind.complaint

  static func own(_ event: Xiaoneng.Event) -> Complaints.Event? {
    if case .complaint(let event) = event { event } else { nil }
  }

  var phaseNumber: UInt8 { phase.rawValue }
  func subject(in register: Register) -> String { category }

  /// TS and the year for a complaint, GD for a ticket; then six digits without gaps within the year.
  static func number(_ kind: Complaints.Kind, year: Int, _ last: Int64) -> String {
    let digits = "\(last)"
    let padding = String(repeating: "0", count: max(0, 6 - digits.count))
    return prefix(kind) + "\(year)" + padding + digits
  }

  private static func prefix(_ kind: Complaints.Kind) -> String {
    switch kind {
    case .efficiency: "TS"
    case .ticket: "GD"
    }
  }

  /// The counter that numbers of a year are given from.
  static func counter(_ kind: Complaints.Kind, year: Int) -> String { "\(kind.rawValue)/\(year)" }

  static func numbersGiven(
    _ event: Complaints.Event, of key: DossierKey, on day: Day
  ) -> (String, Int64)? {
    guard case .registered(let data) = event else { return nil }
    let year = day.parts.year
    let head = prefix(data.kind) + "\(year)"
    guard key.id.hasPrefix(head), let last = Int64(key.id.dropFirst(head.count)) else { return nil }
    return (counter(data.kind, year: year), last)
  }
}
