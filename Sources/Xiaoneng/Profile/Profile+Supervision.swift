extension Profile {
  /// How heavy a fault of `rule` is under these rules (监察等级).
  public func severity(of rule: FaultRule) -> FaultRule.Class {
    guard !supervision.faults.isEmpty else { return rule.usualClass }
    return supervision.faults.first { $0.rule == rule }?.severity ?? rule.usualClass
  }

  /// Who is told of a warning or a card for `rule` (知会对象).
  public func told(
    of rule: FaultRule, _ severity: Supervision.CardClass
  ) -> [Supervision.Recipient] {
    let told = supervision.faults.first { $0.rule == rule }?.told ?? []
    return told.isEmpty ? severity.usuallyTold : told
  }

  /// The forms that a record leads to which is proposed for `rule` without a card (直接问责形式).
  func forms(of rule: FaultRule) -> [Supervision.Form] {
    let forms = supervision.faults.first { $0.rule == rule }?.forms ?? []
    return forms.isEmpty ? rule.usualForms : forms
  }

  /// The rule set with its first day, which is the version of each of its rules: `danzhou2011@2004-07-01`.
  public var version: String { "\(id)@\(validFrom)" }

  /// The rules of supervision under these rules, cited for `day` (监察规则表).
  ///
  /// - Complexity: O(rules × statutes).
  public func ruleTable(on day: Day) -> Supervision.RuleTable {
    let setting = Rules(self).setting
    let rows = FaultRule.allCases.map { rule in
      let severity = severity(of: rule)
      let card = Supervision.CardClass(severity)
      return Supervision.RuleRow(
        rule: rule, chinese: rule.chinese, severity: severity, clock: rule.clock,
        told: card.map { told(of: rule, $0) } ?? [],
        basis: Law.line(rule.article, on: day, under: setting), off: rulesOff.contains(rule),
        cards: card.map { supervision.issue.contains($0) } ?? false)
    }
    return Supervision.RuleTable(ruleSet: version, rules: rows)
  }

  /// What of the supervision rules contradicts itself: one rule with two classes, one switched off and given a class,
  /// two clocks of appeal for one act.
  var supervisionFaults: [(key: String, detail: String)] {
    var found: [(key: String, detail: String)] = []
    var seen: Set<FaultRule> = []
    for setting in supervision.faults {
      if !seen.insert(setting.rule).inserted {
        found.append(("supervision.faults", "\(setting.rule.rawValue) ×2"))
      }
      if setting.severity != nil, rulesOff.contains(setting.rule) {
        found.append(("supervision.faults", "\(setting.rule.rawValue) ∈ rulesOff"))
      }
    }
    if Set(supervision.issue).count != supervision.issue.count {
      found.append(("supervision.issue", "×2"))
    }
    let acts = supervision.appeals.map(\.act)
    if Set(acts).count != Supervision.AppealAct.allCases.count
      || acts.count != Supervision.AppealAct.allCases.count
    {
      found.append(("supervision.appeals", "act ×1"))
    }
    for clock in supervision.appeals
    where (try? clock.ask.validate()) == nil || (try? clock.answer.validate()) == nil {
      found.append(("supervision.appeals", clock.act.rawValue))
    }
    if supervision.ladder.contains(where: { $0.reds < 0 || $0.yellows < 0 || $0.forms.isEmpty }) {
      found.append(("supervision.ladder", "forms ≥ 1"))
    }
    return found
  }
}
