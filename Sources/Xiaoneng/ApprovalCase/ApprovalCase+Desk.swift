extension ApprovalCase {
  /// How much of a case someone sees.
  enum Depth {
    /// Officers and audit: without the applicant's name.
    case inside
    /// The case's own unit: with the applicant's name, masked.
    case ownUnit
    /// The applicant.
    case own
  }

  static let notFound = Refusal.Code.caseNotFound

  static func address(of command: Cases.Command) -> Address {
    switch command {
    case .draft, .submit: .newOrExisting
    case .import: .namedOrExisting
    default: .existing
    }
  }

  /// Item and day, and a serial number without gaps: at least four digits. A case of a classified item has FGK (非公开)
  /// for the item, one series for all of them.
  static func series(of event: Cases.Event, on day: Day) -> NumberSeries? {
    switch event {
    case .drafted(let data), .submitted(let data):
      series(of: data.item, isClassified: data.classified, on: day)
    default: nil
    }
  }

  /// The numbers of cases of an item on a day.
  static func series(of item: String, isClassified: Bool, on day: Day) -> NumberSeries {
    let item = isClassified ? unnamed : item
    let date = day.description
    return NumberSeries(
      counter: "case/" + item + "/" + date,
      prefix: item + String(decoding: date.utf8.filter { $0 != 0x2D }, as: UTF8.self), width: 4)
  }

  /// The names of branches of joint stages are given by their stages alone: a case of another system may not take one.
  static func check(name key: DossierKey, on day: Day) throws(Refusal) {
    guard key.id.utf8.starts(with: "BL".utf8) else { return }
    let parts = key.id.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].hasPrefix("BL"), parts[0].utf8.count >= 12,
      parts[0].dropFirst(2).utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return }
    throw Refusal(.badIdentifier, field: "dossier", detail: "BL…-…")
  }

  /// What stands for a classified item in the number of a case.
  private static let unnamed = "FGK"

  static func numbersGiven(
    _ event: Cases.Event, of key: DossierKey, on day: Day
  ) -> [(String, Int64)] {
    if case .imported = event { return [] }
    return series(of: event, on: day)?.given(key.id).map { [$0] } ?? []
  }

  static func marks(of event: Cases.Event) -> [String] {
    if case .imported = event { [imports] } else { [] }
  }

  static func erasure(in command: Cases.Command) -> PersonalErasure? {
    if case .erase(let data) = command { data } else { nil }
  }

  static func isOwn(_ depth: Depth) -> Bool { depth == .own }

  func depth(for viewer: Viewer) -> Depth? {
    if viewer.isOf(unit: unit), viewer.reaches.contains(.ownUnit) { return .ownUnit }
    if viewer.reaches.contains(.any) {
      // Who hands in under an account of their own acts on their own alone.
      if viewer.actor.role == .applicant || viewer.actor.role == .agent {
        return viewer.owns(account) ? .own : nil
      }
      guard isShown(to: viewer) else { return nil }
      if viewer.isOf(unit: unit) { return .ownUnit }
      // A window hands in for its own unit alone: of a case that is there it learns nothing.
      return viewer.actor.role == .window && viewer.acts ? nil : .inside
    }
    return viewer.reaches.contains(.ownCase) && viewer.owns(account) ? .own : nil
  }

  /// A case of a classified item is there only for the cleared.
  private func isShown(to viewer: Viewer) -> Bool {
    !isClassified(in: viewer.register) || Policy.clearedForSecrets.contains(viewer.actor.role)
  }

  /// Whether it is about a classified item.
  func isClassified(in register: Register) -> Bool {
    register.version(item: item, number: version)?.value.secret == true
  }

  static func isRuling(_ command: Cases.Command) -> Bool {
    switch command {
    case .ruleRating, .reviewFile: true
    default: false
    }
  }
  static func bars(author event: Cases.Event, from command: Cases.Command) -> Bool {
    switch event {
    case .ratingContested: true
    // Who read the file before reads it again; who handled the case does not.
    case .fileReviewed, .faulted, .faultWithdrawn: false
    default: if case .reviewFile = command { true } else { false }
    }
  }

  func timed(at depth: Depth) -> ApprovalCase? { self }

  static func meaning(of timer: CaseTimer) -> (chinese: String, rule: FaultRule?) {
    switch timer {
    case .deemedAcceptance: ("逾期未告知的，视为受理", nil)
    case .correctionLapse: ("申请人补正期限届满", nil)
    case .lackingLapse: ("容缺材料补齐期限届满", nil)
    case .corrected(let rule, _): ("记录已更正", rule)
    case .fault(let rule, _, _): (rule.chinese, rule)
    case .renewal: ("证件有效期届满，逾期未决定的视为准予延续", nil)
    case .ratingDefault: ("评价期限届满", nil)
    }
  }
}
