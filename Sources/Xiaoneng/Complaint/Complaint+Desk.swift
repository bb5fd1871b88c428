extension Complaint {
  /// How much of a complaint someone sees.
  enum Depth {
    /// The office, the leader, supervision, audit, and whoever looks into it.
    case inside
    /// The complainant.
    case own
    /// The unit complained about: what it is asked, and nothing that points at anyone.
    case asked
  }

  static let notFound = Refusal.Code.complaintNotFound

  static func address(of command: Complaints.Command) -> Address {
    switch command {
    case .register, .open311Post: .new
    default: .existing
    }
  }

  /// TS and the year for a complaint, GD for a ticket; then six digits without gaps within the year.
  static func series(_ kind: Complaints.Kind, year: Int) -> NumberSeries {
    let prefix =
      switch kind {
      case .efficiency: "TS"
      case .ticket: "GD"
      }
    return NumberSeries(counter: "\(kind.rawValue)/\(year)", prefix: prefix + "\(year)", width: 6)
  }

  /// Whether `text` is written like a number of a complaint or a ticket, given out or not.
  static func isNumber(_ text: String) -> Bool {
    Complaints.Kind.allCases.contains { kind in
      guard let year = Int(text.dropFirst(2).prefix(4)), (1_000...9_999).contains(year) else {
        return false
      }
      let series = series(kind, year: year)
      let digits = text.dropFirst(series.prefix.count).utf8
      return text.hasPrefix(series.prefix) && (series.width...12).contains(digits.count)
        && digits.allSatisfy { (0x30...0x39).contains($0) }
    }
  }

  static func series(of event: Complaints.Event, on day: Day) -> NumberSeries? {
    guard case .registered(let data) = event else { return nil }
    return series(data.kind, year: day.parts.year)
  }

  /// Who was ever involved in a complaint: nearly no one, so that nearly no one's figures are held against every one.
  static func marks(of event: Complaints.Event) -> [String] {
    if case .registered(let data) = event { data.involved.map(involvement) } else { [] }
  }
  static func involvement(of person: String) -> String { "involved/\(person)" }

  static func erasure(in command: Complaints.Command) -> PersonalErasure? {
    if case .erase(let data) = command { data } else { nil }
  }

  static var slotOfAccount: String? { "complainant" }

  static func isOwn(_ depth: Depth) -> Bool { depth == .own }

  func depth(for viewer: Viewer) -> Depth? {
    let (actor, reaches) = (viewer.actor, viewer.reaches)
    if !conflicts(with: actor.id, role: actor.role, unit: actor.unit, in: viewer.register) {
      if reaches.contains(.any)
        || reaches.contains(.assigned) && isAssigned(actor, on: viewer.day, in: viewer.register)
        || reaches.contains(.registrar) && registrar == actor.id
      {
        return .inside
      }
    }
    if reaches.contains(.ownCase), viewer.owns(viewer.hiddenAccount) { return .own }
    // The unit learns of a complaint when it is asked to explain. The persons it is about may answer.
    return reaches.contains(.ownUnit) && !asked.isEmpty && viewer.isOf(unit: unit) ? .asked : nil
  }

  /// Whether what is kept under `slot` is closed to the actor though the complaint is not: 信访工作条例 art 30(3).
  ///
  /// - To the unit complained about everything: it sees what it is asked.
  /// - Who complains, to all who serve beside a person complained about by name, but the leader and supervision.
  /// - To the complainant, what the investigation found and what the unit said of it, until it is decided: witnesses
  ///   are named there.
  func hides(_ slot: String, from actor: Principal, at depth: Depth) -> Bool {
    switch depth {
    case .asked: return true
    case .own:
      return closed == nil && (slot == "report" || slot.hasPrefix("explanation-"))
    case .inside:
      // Who asked not to be told of is not told of to the unit complained about, even where no person is named.
      let isOfUnit =
        involvedUnits.contains(actor.unit)
        || identity == .confidential && !unitCode.isEmpty && unitCode == actor.unit
      return slot == "complainant" && isOfUnit && actor.role != .efficiencyHead
        && actor.role != .supervisor
    }
  }

  func timed(at depth: Depth) -> Complaint? { depth == .inside ? self : nil }

  static func meaning(of timer: ComplaintTimer) -> (chinese: String, rule: FaultRule?) {
    switch timer {
    case .fault(let rule, _, _): (rule.chinese, rule)
    case .expiry: ("保存期限届满", nil)
    }
  }
}

extension ComplaintBulletin {
  static let notFound = Refusal.Code.notFound
  static func address(of command: Complaints.BulletinCommand) -> Address { .namedOrExisting }
  func depth(for viewer: Viewer) -> Void? { () }
}

extension HotlineDay {
  static let notFound = Refusal.Code.notFound
  static func address(of command: Complaints.HotlineCommand) -> Address { .namedOrExisting }

  static func check(name key: DossierKey, on day: Day) throws(Refusal) {
    guard key.id == day.description else {
      throw Refusal(.notFound, field: "dossier", detail: "hotline/\(day)")
    }
  }

  /// Only whoever reaches every day has one to see.
  func depth(for viewer: Viewer) -> Void? { viewer.reaches.contains(.any) ? () : nil }

  static func meaning(of timer: Timer) -> (chinese: String, rule: FaultRule?) {
    (FaultRule.h1.chinese, .h1)
  }
}
