/// A dossier of which papers are made (文书): the domain says which event is the ground of which, and what it has to say.
protocol Papered: Dossier {
  /// The paper that `event` is the ground of; nil where it is of none. `self` is the dossier after it.
  func paper(of event: Event) -> Papers.Kind?
  /// Whether someone who sees so much of the dossier is shown its papers.
  static func showsPapers(at depth: Depth, of state: Self, _ kind: Papers.Kind) -> Bool
  /// What `event` has to say in a paper. `self` is the dossier after it, `earlier` what happened before it, and the
  /// context stands at its moment.
  func fill(
    _ filling: inout PaperFilling, with event: Event, after earlier: [Event], by actor: Principal,
    in context: Context)
}

extension PaperFilling {
  /// The remedies against a decision, by the rule set of its day: 行政复议法 art 20(1), 行政诉讼法 arts 45, 46(1).
  mutating func tellRemedies(
    _ profile: Profile, of unit: Registry.Unit?, reconsiderFirst: Bool = false
  ) {
    let organs = profile.remedyOrgans(of: unit)
    texts[.reconsideration] = "\(profile.reconsiderationDays)日"
    (texts[.authority], texts[.court]) = (organs.authority, organs.court)
    if reconsiderFirst {
      texts[.suitAfter] = "\(profile.penalty.sueAfterDays)日"
    } else {
      texts[.suit] = "\(profile.litigationMonths)个月"
    }
  }
}

extension Register {
  /// A unit; nil for an unknown one.
  func unit(at index: Int32) -> Registry.Unit? {
    units.indices.contains(Int(index)) ? units[Int(index)].unit : nil
  }

  /// The name of a unit; empty for an unknown one.
  func unitName(_ index: Int32) -> String {
    unit(at: index)?.name ?? ""
  }
}
