/// A rule of supervision that an event of a dossier says was broken (违反), as its domain tells the engine: what a
/// warning or a card is made of.
///
/// It follows from event and state alone, so that it comes out the same whenever it is reckoned again from the ledger.
struct Breach: Equatable {
  var rule: FaultRule
  /// How heavy it is; nil where the rule set of the day says it.
  var severity: FaultRule.Class?
  /// The code of the unit; empty where it is the office's.
  var unit: String
  /// Which time of the clock it is, where there are several.
  var period = ""
  var due: Day?
  var step = ""
  var count: Int64?
  /// The arithmetic, in Chinese and English; empty where there is none.
  var chinese = ""
  var english = ""
  /// Whether it is proposed to a person as it is, without a card (直接提出问责建议).
  var isProposed = false
  /// From whom it is kept, as the dossier is.
  var keptFrom: Supervision.KeptFrom?
}

extension Supervision.KeptFrom {
  /// Whether `viewer` may not know of what the dossier of `unit` tells, whatever they reach. 行政许可法 art 5(2);
  /// 信访工作条例 art 28(3).
  func hides(from viewer: Viewer, unit: Int32) -> Bool {
    let actor = viewer.actor
    if classified, !viewer.isOf(unit: unit), !Policy.clearedForSecrets.contains(actor.role) {
      return true
    }
    return persons.contains(actor.id) || !actor.unit.isEmpty && units.contains(actor.unit)
  }

  /// Those of `desks` that are told: of what is classified only the unit's own, and none at which someone serves who may
  /// have no part in it.
  func told(_ desks: [String], own: String, in register: Register) -> [String] {
    desks.filter { desk in
      if classified { return desk == own }
      return !units.contains(desk)
        && !persons.contains { id in
          register.person(id).map { register.persons[Int($0)].unit == desk } ?? false
        }
    }
  }
}

/// What the sweep makes of a breach (发牌).
extension Supervision.Issue {
  /// The warning or the card for `breach` in `source`, issued when the sweep came by; nil where the class gives none.
  init?(_ breach: Breach, in source: DossierKey, issued: Instant, _ context: Context) {
    let found = breach.severity ?? context.profile.severity(of: breach.rule)
    guard let severity = Supervision.CardClass(found) else { return nil }
    self.init()
    self.source = source
    (clock, period, unit) = (breach.rule.clock, breach.period, breach.unit)
    (rule, self.severity, ruleSet) = (breach.rule, severity, context.profile.version)
    breached = context.at
    if let due = breach.due, let end = context.end(of: due), end < context.at { breached = end }
    self.issued = max(issued, breached)
    (due, step, count) = (breach.due, breach.step, breach.count)
    lines = Self.lines(of: breach, breached, context)
    keptFrom = breach.keptFrom
  }

  private static func lines(
    of breach: Breach, _ breached: Instant, _ context: Context
  ) -> [Supervision.Line] {
    let rule = breach.rule
    var lines = [
      Supervision.Line(
        chinese: "\(rule.rawValue) \(rule.chinese)（规则集\(context.profile.version)）",
        english: "\(rule.rawValue) of the rule set \(context.profile.version)",
        article: Law.line(rule.article, on: context.day, under: context.rules.setting))
    ]
    if !breach.chinese.isEmpty {
      lines.append(Supervision.Line(chinese: breach.chinese, english: breach.english))
    } else if let due = breach.due {
      lines.append(
        Supervision.Line(chinese: "应于\(due)前办理，逾期", english: "due by \(due), and not done"))
    }
    if !breach.step.isEmpty {
      lines.append(
        Supervision.Line(chinese: "所涉：\(breach.step)", english: "about: \(breach.step)"))
    }
    if let count = breach.count {
      lines.append(Supervision.Line(chinese: "查得\(count)", english: "found: \(count)"))
    }
    let at = context.minute(breached)
    lines.append(
      Supervision.Line(chinese: "违反时刻：\(at)", english: "broken at \(at)"))
    return lines
  }

  /// The name of the incident: the dossier, the clock and which time of it. Names that are too long are hashed.
  var incident: DossierKey {
    Self.incident(of: source, clock: clock, period: period)
  }

  /// The incident of one clock of a dossier.
  static func incident(of source: DossierKey, clock: String, period: String) -> DossierKey {
    let tail = "." + clock + (period.isEmpty ? "" : "-" + period)
    let name = source.kind.rawValue + "." + source.id + tail
    guard !DossierKey.isID(name) else { return DossierKey(.supervision, name) }
    let hash = String(SHA256.hash(Array((source.description + tail).utf8)).hex.prefix(40))
    return DossierKey(.supervision, "\(source.kind.rawValue).\(hash).\(clock)")
  }
}

extension Ruling {
  /// Orders that the card for a rule of the dossier `name` is lifted, never deleted, since its record was put right; nothing
  /// where the dossier has no name yet.
  ///
  /// - Parameters:
  ///   - order: what the order is called among those of the ruling.
  ///   - due: the last day as it is now, where only what stands before it falls.
  mutating func liftCard(
    of rule: FaultRule, period: String = "", due: Day? = nil, as order: String, _ context: Context
  ) {
    guard let name = context.dossier else { return }
    var lifted = Supervision.CardLifted()
    (lifted.ground, lifted.rule, lifted.due) = (.recordCorrected, rule, due)
    orders.append(
      FollowUp(
        order, in: Supervision.Issue.incident(of: name, clock: rule.clock, period: period),
        [.supervision(.lifted(lifted))], by: .system, context))
  }

  /// Proposes an accountability record for a breach without a card: `name` is the dossier in which the rule was broken.
  /// Only a person determines it.
  mutating func propose(_ breach: Breach, in name: DossierKey?, _ context: Context) {
    guard let name, let issue = Supervision.Issue(breach, in: name, issued: context.at, context),
      let proposal = Supervision.Proposal(of: issue, card: nil, context)
    else { return }
    orders.append(
      FollowUp(
        "record", in: DossierKey(.accountability, issue.incident.id),
        [.accountability(.proposed(proposal))], by: .system, context))
  }
}

extension Supervision.Proposal {
  /// The record that a red card proposes, or that is proposed without one; nil where the calendar does not reach its limit.
  init?(of issue: Supervision.Issue, card: DossierKey?, _ context: Context) {
    let day = issue.breached.day(offsetMinutes: context.offsetMinutes)
    let days = context.profile.supervision.determineDays
    guard
      let due = try? LegalClock(start: day, budget: .calendarDays(days)).due(in: context.calendar)
    else { return nil }
    self.init()
    self.card = card
    (source, clock, unit, rule) = (issue.source, issue.clock, issue.unit, issue.rule)
    (ruleSet, breached, determineBy) = (issue.ruleSet, issue.breached, due.day)
    (lines, keptFrom) = (issue.lines, issue.keptFrom)
    let ground =
      card == nil
      ? ("直接提出效能问责建议", "a record is proposed") : ("红牌发出，提出效能问责建议", "the red card proposes a record")
    lines.append(
      Supervision.Line(
        chinese: "\(ground.0)；须由有权的人自\(day)起\(days)日内即\(due.day)前认定",
        english: "\(ground.1), which a person determines by \(due.day), \(days) days from \(day)",
        article: Law.line(
          "rule:supervision supervision.determineDays", on: context.day,
          under: context.rules.setting)))
  }
}

/// One clock of a dossier that was broken and still runs (未办结事项).
struct OpenMatter: Hashable {
  var clock: String
  var period = ""
}

extension DossierKey {
  /// The dossier that an incident of this name is about; nil where the name was hashed, or is none.
  var supervised: DossierKey? {
    guard kind == .supervision, let first = id.firstIndex(of: "."),
      let last = id.lastIndex(of: "."), first < last,
      let kind = DossierKind(rawValue: String(id[..<first]))
    else { return nil }
    let name = String(id[id.index(after: first)..<last])
    return DossierKey.isID(name) ? DossierKey(kind, name) : nil
  }
}
