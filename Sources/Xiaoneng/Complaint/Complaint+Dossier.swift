extension Complaint: Phased {
  typealias Command = Complaints.Command
  typealias Event = Complaints.Event
  typealias Timer = ComplaintTimer

  static let kind = DossierKind.complaint

  var endedOn: Day? { isEnded ? closed : nil }

  static func own(_ event: Xiaoneng.Event) -> Complaints.Event? {
    if case .complaint(let event) = event { event } else { nil }
  }

  func subject(in register: Register) -> String { category }
}
