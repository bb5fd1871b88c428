extension Appraisal {
  /// How much of an appraisal someone sees.
  enum Depth: Equatable {
    /// The office, the leaders, supervision, audit: everything but how anyone voted, which is nowhere.
    case inside
    /// Those who are appraised: their own result once it was reckoned, the others' once published.
    case own(Set<String>)
    /// The public: what was published.
    case published
  }

  static let notFound = Refusal.Code.appraisalNotFound

  static func address(of command: Appraisals.Command) -> Address {
    if case .open = command { .named } else { .existing }
  }

  /// Whose it is to act, the policy table and the rules of each command say; before results are published, to
  /// look is for those inside, those appraised and those on the roll.
  func depth(for viewer: Viewer) -> Depth? {
    guard phase != .none else { return nil }
    let actor = viewer.actor
    if viewer.acts || Policy.insideAppraisals.contains(actor.role) { return .inside }
    if actor.role.isOfficer {
      let own = start.subjects.filter { isOwn($0, of: actor, in: viewer.register) }.map(\.id)
      let isVoter = vote?.groups.contains { $0.voters.contains(actor.id) } ?? false
      if !own.isEmpty || isVoter { return .own(Set(own)) }
    }
    return published == nil ? nil : .published
  }

  static func isRuling(_ command: Appraisals.Command) -> Bool {
    if case .answerAppeal = command { true } else { false }
  }
  static func bars(author event: Appraisals.Event, from command: Appraisals.Command) -> Bool {
    if case .appealed = event { true } else { false }
  }

  func timed(at depth: Depth) -> Appraisal? { depth == .inside ? self : nil }

  static func meaning(of timer: AppraisalTimer) -> (chinese: String, rule: FaultRule?) {
    switch timer {
    case .evidence: ("报送截止", nil)
    case .ballot: ("投票截止", nil)
    case .answer: ("逾期未答复申诉", nil)
    }
  }
}
