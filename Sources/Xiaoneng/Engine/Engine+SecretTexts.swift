// Texts about a complaint that everyone reads: 信访工作条例 art 30(3).
extension Engine {
  /// Refuses to publish, or to change what was published, where the text names anyone whose complaint this one carries:
  /// the complainants of those that joined it, of the one that it joined, and of what was split. Where one of them is
  /// erased no one can tell any more whether it names them, so it is not published at all.
  func requireNamesNoComplainant(in ruling: Ruling, of key: DossierKey) throws {
    guard key.kind == .complaint, ruling.events.contains(where: \.isPublished),
      let slot = try slot(of: key, on: complaints)
    else { return }
    let state = complaints.slots[slot].state
    for other in [key] + state.joined + state.parts + [state.first].compactMap({ $0 }) {
      guard let place = try self.slot(of: other, on: complaints),
        complaints.slots[place].state.identity != .anonymous
      else { continue }
      guard let known = try complainant(of: other) else {
        throw Refusal(.erased, article: "petition:30(3)", field: "dossier")
      }
      try Complaint.keepSecret(of: known, in: ruling.events)
    }
  }
}

extension Event {
  /// Whether everyone reads what it says of a complaint.
  fileprivate var isPublished: Bool {
    switch self {
    case .complaint(.published): true
    case .complaint(.corrected(let data)): !data.summary.isEmpty
    default: false
    }
  }
}
