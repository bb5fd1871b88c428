extension Supervision.Rung {
  /// The usual ladder (问责阶梯): one yellow card a talk, two an admonition, three or a red one a talk of warning with a
  /// self-criticism, two red ones a circular, three a proposal to move or to suspend.
  public static let usual: [Supervision.Rung] = [
    Supervision.Rung(yellows: 1, forms: [.talk]),
    Supervision.Rung(yellows: 2, forms: [.admonition]),
    Supervision.Rung(yellows: 3, forms: [.warningTalk, .selfCriticism]),
    Supervision.Rung(reds: 1, forms: [.warningTalk, .selfCriticism]),
    Supervision.Rung(reds: 2, forms: [.circular, .noHonours]),
    Supervision.Rung(reds: 3, forms: [.transfer, .suspension]),
  ]
}

extension Supervision.AppealClock {
  /// The usual clocks of appeal (申诉期限), act by act.
  public static let usual: [Supervision.AppealClock] = [
    Supervision.AppealClock(
      act: .card, ask: .workingDays(5), answer: .workingDays(5), basis: "本市电子监察办法"),
    Supervision.AppealClock(
      act: .accountability, ask: .calendarDays(15), answer: .calendarDays(30),
      basis: "关于实行党政领导干部问责的暂行规定"),
    Supervision.AppealClock(
      act: .personnel, ask: .calendarDays(30), answer: .calendarDays(30), basis: "公务员法 95、96"),
    Supervision.AppealClock(
      act: .discipline, ask: .months(1), answer: .months(1), basis: "政务处分法 55、56"),
  ]
}

extension Supervision.Form {
  /// Its place on the ladder (轻重次序).
  var weight: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Whose clock of appeal runs after it (救济种类).
  var act: Supervision.AppealAct {
    switch self {
    case .talk, .criticism, .admonition, .warningTalk, .selfCriticism, .circular, .noHonours:
      .accountability
    case .transfer, .suspension, .resignation, .removal: .personnel
    case .discipline, .judiciary: .discipline
    }
  }
}
