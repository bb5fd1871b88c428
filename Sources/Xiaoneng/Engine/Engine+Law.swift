extension Engine {
  /// A refusal as it leaves the engine: cited for the day, under the rules of that day.
  ///
  /// What a reason usually rests on in the licensing Act is no ground for a complaint, a project or an appraisal:
  /// there it is the place's own rule, or how dossiers are kept.
  func cited(_ refusal: Refusal, at: Instant, word: String) -> Refusal {
    let day = at.day(offsetMinutes: options.offsetMinutes)
    guard let rules = try? rules(on: day) else { return refusal }
    guard refusal.article == refusal.code.article, refusal.article?.hasPrefix("licensing:") == true,
      let kind = DossierKind(rawValue: String(word.prefix { $0 != "." }))
    else { return refusal.cited(on: day, under: rules.setting) }
    return refusal.cited(on: day, under: rules.setting, as: kind.ground)
  }
}

extension DossierKind {
  /// What it rests on that something must be said or be there, where the rule names nothing closer; nil for the
  /// reason's own article.
  fileprivate var ground: String? {
    switch self {
    case .case, .item, .bar: nil
    case .complaint, .bulletin: "rule:complaint"
    case .hotline: "rule:ticket"
    case .project: "rule:project"
    case .appraisal: "rule:appraisal"
    case .supervision, .accountability, .conduct: "rule:supervision"
    case .stage, .template: "rule:service"
    case .inspectionPlan, .inspection: "rule:inspection"
    case .tenRules, .contact: "rule:tenRules"
    case .point, .mandate: "rule:network"
    case .penalty, .unit, .person, .post, .calendar, .ruleSet, .attempt: "record"
    }
  }
}
