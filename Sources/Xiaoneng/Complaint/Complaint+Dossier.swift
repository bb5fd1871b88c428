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

  /// What anyone reads is found by that it is published, however many complaints there are.
  func mark(in register: Register) -> String { isPublished ? Self.isPublic : "" }
  static let isPublic = "published"

  func check(
    rectified event: Complaints.Event, of field: String, in context: Context
  ) throws(Refusal) {
    guard case .registered(let data) = event else { return }
    guard context.profile.complaintCategory(data.category) != nil else {
      throw Refusal(.kindNotAllowed, field: "value", detail: String(data.category.prefix(64)))
    }
  }

  /// That it was written down late is so no more where it had come in on that very day.
  func outlives(_ event: Complaints.Event, on day: Day) -> Bool {
    guard case .faulted(let finding) = event, finding.rule == .c1, finding.step == Self.recording
    else { return true }
    return received < day
  }

}
