extension Project {
  /// How much of a project someone sees.
  enum Depth {
    /// The office, supervision, audit: with its cards.
    case office
    /// The leader, the unit, the team.
    case inside
    /// A unit that has to solve one of its problems.
    case asked
    /// The owner.
    case own
  }

  static let notFound = Refusal.Code.projectNotFound

  static func address(of command: Projects.Command) -> Address {
    if case .register = command { .newOrNamed } else { .existing }
  }

  /// A list that has its own numbers keeps them; those the engine gives out are not to be had.
  static func check(name key: DossierKey, on day: Day) throws(Refusal) {
    guard !isNumbered(key.id) else {
      throw Refusal(.badRegister, field: "dossier", detail: String(key.description.prefix(140)))
    }
  }

  /// ZD and the year, then four digits without gaps within the year.
  static func series(of event: Projects.Event, on day: Day) -> NumberSeries? {
    guard case .registered = event else { return nil }
    let year = day.parts.year
    return NumberSeries(counter: "project/\(year)", prefix: "ZD\(year)", width: 4)
  }

  /// JD for a supervision card, LX for a contact card; then five digits without gaps within the year.
  static func series(of kind: Projects.CardKind, year: Int) -> NumberSeries {
    let prefix =
      switch kind {
      case .supervision: "JD"
      case .contact: "LX"
      }
    return NumberSeries(
      counter: "card/\(kind.rawValue)/\(year)", prefix: prefix + "\(year)", width: 5)
  }

  static func numbersGiven(
    _ event: Projects.Event, of key: DossierKey, on day: Day
  ) -> [(String, Int64)] {
    let given =
      if case .cardIssued(let card) = event {
        series(of: card.kind, year: day.parts.year).given(card.number)
      } else {
        isNumbered(key.id) ? series(of: event, on: day)?.given(key.id) : nil
      }
    return given.map { [$0] } ?? []
  }

  /// Whether a name looks like one the engine gives out.
  private static func isNumbered(_ id: String) -> Bool {
    id.hasPrefix("ZD") && id.utf8.count > 6
      && id.utf8.dropFirst(2).allSatisfy { (0x30...0x39).contains($0) }
  }

  static func erasure(in command: Projects.Command) -> PersonalErasure? {
    if case .erase(let data) = command { data } else { nil }
  }

  static func isOwn(_ depth: Depth) -> Bool { depth == .own }

  func depth(for viewer: Viewer) -> Depth? {
    let (actor, reaches) = (viewer.actor, viewer.reaches)
    if reaches.contains(.any) {
      return Policy.clearedForCards.contains(actor.role) ? .office : .inside
    }
    if reaches.contains(.ownUnit), viewer.isOf(unit: unit) { return .inside }
    if reaches.contains(.assigned) {
      if isAnswerable(actor.id) { return .inside }
      if problems.contains(where: { viewer.isOf(unit: $0.unit) }) { return .asked }
    }
    return reaches.contains(.ownCase) && viewer.owns(account) ? .own : nil
  }

  /// Whether `person` answers for the project: its leader, its team, who follows it or one of its
  /// problems. Whoever solves a problem answers for that alone.
  private func isAnswerable(_ person: String) -> Bool {
    leader == person || tracker == person || team?.head == person
      || team?.members.contains(person) == true
      || problems.contains { $0.follower == person }
      || listing?.leader == person
  }

  /// A unit that was asked to solve a problem answers for its problems, and for nothing else of the project.
  func permit(_ command: Projects.Command, at depth: Depth) throws(Refusal) {
    switch command {
    case .solveProblem, .raiseProblem: return
    default:
      guard depth != .asked else { throw Refusal(.notResponsible, field: "actor.unit") }
    }
  }

  func hides(_ slot: String, from actor: Principal, at depth: Depth) -> Bool { depth == .asked }

  func timed(at depth: Depth) -> Project? {
    switch depth {
    case .office: return self
    case .inside:
      // When a card came back is no business of the departments.
      var shown = self
      shown.cards = []
      return shown
    case .asked, .own: return nil
    }
  }

  func light(in context: Context) -> Light {
    switch judgement(in: context).light {
    case .grey: .grey
    case .green: .green
    case .watch: .amber
    case .yellow: .yellow
    case .red: .red
    }
  }

  static func meaning(of timer: ProjectTimer) -> (chinese: String, rule: FaultRule?) {
    switch timer {
    case .missed: (FaultRule.p1.chinese, .p1)
    case .rung(_, let rung, _, _): ("启动催办：" + rung.chinese, nil)
    case .unrecorded: (FaultRule.p2.chinese, .p2)
    case .problem: (FaultRule.p3.chinese, .p3)
    case .weekly: (FaultRule.p4.chinese, .p4)
    case .deadline: (FaultRule.p5.chinese, .p5)
    case .card: (FaultRule.p6.chinese, .p6)
    case .overdue: (FaultRule.p7.chinese, .p7)
    }
  }
}
