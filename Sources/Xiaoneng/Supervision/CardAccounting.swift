/// Warnings and cards, checked and put together by incident, for the monthly deduction sheet (月度扣分核算).
///
/// Equal case and clock is one incident, and only its heaviest standing card counts. A deduction belongs to the
/// month in which the rule was broken; what is lifted later is given back in the month of the lifting, and the
/// closed month is not reopened.
public struct CardAccounting: Sendable {
  /// The entries of each unit, over all months.
  private let accounts: [(unit: String, account: UnitAccount)]
  private let numbers: SupervisionProfile

  /// Checks `cards` and reckons every month.
  ///
  /// - Throws: `badRegister` for a card without unit, case, clock or rule, answered before it was served, served
  ///   or lifted before the breach, or of an incident that has another unit's cards; `tooLong`;
  ///   `alreadyExists` for one breach of one rule twice; `badBudget` for a rule set whose numbers are not
  ///   possible ones; `calendarUnknown` and `dateOutOfRange` as the calendar.
  /// - Complexity: O(*n* log *n*), *n* = cards.
  public init(
    _ cards: [Supervision.SupervisedCard], under profile: Profile, in calendar: WorkingCalendar
  ) throws(Refusal) {
    numbers = profile.supervision
    try numbers.check()
    var seen: Set<Supervision.SupervisedCard.Key> = []
    var owners: [Supervision.SupervisedCard.Incident: String] = [:]
    var units: [String: [Supervision.SupervisedCard]] = [:]
    for (place, card) in cards.enumerated() {
      try card.check("[\(place)]")
      guard seen.insert(card.key).inserted else {
        throw Refusal(
          .alreadyExists, field: "[\(place)]", detail: "\(card.number) \(card.clock) \(card.rule)")
      }
      let owner = owners[card.incident, default: card.unit]
      guard owner == card.unit else {
        throw Refusal(
          .badRegister, field: "[\(place)].unit", detail: "\(card.number) \(card.clock): \(owner)")
      }
      owners[card.incident] = owner
      units[card.unit, default: []].append(card)
    }
    var accounts: [(unit: String, account: UnitAccount)] = []
    for unit in units.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      accounts.append(
        (unit, try UnitAccount(units[unit] ?? [], numbers: numbers, calendar: calendar)))
    }
    self.accounts = accounts
  }

  /// The deduction sheet of one month: every unit that has a card in any month.
  ///
  /// - Complexity: O(*n*), *n* = cards.
  public func sheet(of month: Month) -> Supervision.DeductionSheet {
    Supervision.DeductionSheet(
      month: month,
      units: accounts.map { unit, account in
        let entries = account.entries.filter { $0.entry.month == month }.map(\.entry)
        let sum = entries.reduce(Int64(numbers.scoreBase)) { $0 + Int64($1.points) }
        return Supervision.UnitDeductions(
          unit: unit, warnings: account.warnings(of: month), cards: account.cards(of: month),
          entries: entries, restated: account.restated(month),
          score: Int32(clamping: max(0, sum)))
      })
  }
}

extension SupervisionProfile {
  /// Holds the numbers against themselves.
  ///
  /// - Throws: `badBudget` for days, runs and points that are not possible ones.
  public func check() throws(Refusal) {
    guard (0...Budget.mostDays).contains(replyDays), (0...Budget.mostDays).contains(finishDays),
      (0...Budget.mostDays).contains(determineDays), (1...1_000).contains(warningRun),
      (0...1_000_000).contains(scoreBase),
      [warningPoints, yellowPoints, redPoints].allSatisfy({ (-1_000_000...0).contains($0) }),
      redPoints <= yellowPoints
    else { throw Refusal(.badBudget, field: "supervision") }
  }
}

extension Supervision.SupervisedCard {
  /// One breach of one rule: a card is issued once for it.
  struct Key: Hashable {
    var incident: Incident
    var rule: String
    var severity: Supervision.CardClass
    var breached: Instant
  }

  /// One clock of one case.
  struct Incident: Hashable, Comparable {
    var number: String
    var clock: String

    static func < (a: Incident, b: Incident) -> Bool {
      a.number == b.number
        ? a.clock.utf8.lexicographicallyPrecedes(b.clock.utf8)
        : a.number.utf8.lexicographicallyPrecedes(b.number.utf8)
    }
  }

  var incident: Incident { Incident(number: number, clock: clock) }
  var key: Key {
    Key(incident: incident, rule: rule, severity: severity, breached: breached.moment)
  }

  /// Refuses what is missing and what contradicts itself.
  func check(_ field: String) throws(Refusal) {
    for (name, text) in [("unit", unit), ("case", number), ("clock", clock), ("rule", rule)] {
      guard !text.isEmpty else { throw Refusal(.badRegister, field: "\(field).\(name)") }
      guard text.utf8.count <= 128 else { throw Refusal(.tooLong, field: "\(field).\(name)") }
      try Refusal.requirePlain(text, "\(field).\(name)")
    }
    func refuse(_ name: String, _ later: DayOrMoment?, _ earlier: DayOrMoment) throws(Refusal) {
      guard let later, later.day < earlier.day else { return }
      throw Refusal(
        .badRegister, field: "\(field).\(name)", detail: "\(later.day) < \(earlier.day)")
    }
    try refuse("servedAt", served, breached)
    try refuse("answeredAt", answered, served)
    try refuse("liftedAt", lifted, breached)
  }

  /// Whether it no longer stands at the end of `month`.
  func isLifted(by month: Month) -> Bool { lifted.map { $0.month <= month } ?? false }
}
