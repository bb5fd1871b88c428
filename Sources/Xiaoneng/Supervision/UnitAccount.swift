/// The warnings and cards of one unit, and what each month makes of them.
struct UnitAccount: Sendable {
  /// An entry, the moment it rests on, and for what is given back the months it was taken in.
  struct Posting: Sendable {
    var entry: Supervision.DeductionEntry
    var moment: Instant
    var returned: [(month: Month, points: Int32)] = []
  }

  /// By the moment each rests on.
  private(set) var entries: [Posting] = []
  private let warnings: [Supervision.SupervisedCard]
  private let incidents: [[Supervision.SupervisedCard]]

  init(
    _ cards: [Supervision.SupervisedCard], numbers: SupervisionProfile, calendar: WorkingCalendar
  ) throws(Refusal) {
    let ordered = cards.sorted {
      ($0.breached.moment, $0.incident) < ($1.breached.moment, $1.incident)
    }
    warnings = ordered.filter { $0.severity == .warning }
    var byIncident: [Supervision.SupervisedCard.Incident: [Supervision.SupervisedCard]] = [:]
    for card in ordered where card.severity != .warning {
      byIncident[card.incident, default: []].append(card)
    }
    incidents = byIncident.sorted { $0.key < $1.key }.map(\.value)
    for incident in incidents { post(incident, numbers) }
    // What became a card is counted as a card.
    let alone = warnings.filter { byIncident[$0.incident] == nil }
    try postRuns(of: alone, numbers, calendar)
    entries.sort {
      ($0.moment, $0.entry.number, $0.entry.clock) < ($1.moment, $1.entry.number, $1.entry.clock)
    }
  }

  // MARK: - Incidents

  /// The heaviest card that stands at the end of `month`; of several the first.
  private static func standing(_ incident: [Supervision.SupervisedCard], _ month: Month)
    -> Supervision.SupervisedCard?
  {
    let standing = incident.filter { $0.breached.month <= month && !$0.isLifted(by: month) }
    return standing.first { $0.severity == .red } ?? standing.first
  }

  /// By incident and class, in the month of the breach of that class: yellow and then red in one month count
  /// as red; in two months the second takes the difference.
  private mutating func post(
    _ incident: [Supervision.SupervisedCard], _ numbers: SupervisionProfile
  ) {
    var moves: [(month: Month, moment: Instant)] = []
    for card in incident {
      moves.append((card.breached.month, card.breached.moment))
      if let lifted = card.lifted { moves.append((lifted.month, lifted.moment)) }
    }
    moves.sort { $0.moment < $1.moment }
    var taken: [(month: Month, points: Int32)] = []
    var before: Supervision.SupervisedCard?
    for (place, move) in moves.enumerated()
    where place + 1 == moves.count || moves[place + 1].month != move.month {
      let now = Self.standing(incident, move.month)
      let change =
        (now?.points(numbers) ?? 0) - taken.reduce(0) { $0 + $1.points }
      if change != 0, let about = change < 0 ? now : before {
        var posting = Posting(
          entry: Supervision.DeductionEntry(
            number: about.number, clock: about.clock, severity: about.severity, points: change,
            month: move.month),
          moment: change < 0 ? about.breached.moment : move.moment)
        if change < 0 {
          taken.append((move.month, change))
        } else {
          posting.returned = Self.give(back: change, of: &taken)
        }
        entries.append(posting)
      }
      before = now
    }
  }

  /// Gives points back from what was taken last.
  private static func give(
    back points: Int32, of taken: inout [(month: Month, points: Int32)]
  ) -> [(month: Month, points: Int32)] {
    var left = points
    var returned: [(month: Month, points: Int32)] = []
    while left > 0, let last = taken.popLast() {
      let part = min(left, -last.points)
      returned.append((last.month, part))
      left -= part
      if last.points + part < 0 { taken.append((last.month, last.points + part)) }
    }
    return returned
  }

  // MARK: - Runs of warnings

  /// Consecutive warnings, none of them answered in time, each used once; a run belongs to the month of its last.
  private mutating func postRuns(
    of warnings: [Supervision.SupervisedCard], _ numbers: SupervisionProfile,
    _ calendar: WorkingCalendar
  ) throws(Refusal) {
    var run: [Supervision.SupervisedCard] = []
    for warning in warnings {
      let month = warning.breached.month
      run.removeAll { $0.isLifted(by: month) }
      if warning.isLifted(by: month) { continue }
      guard try warning.isUnanswered(numbers, calendar) else {
        run = []
        continue
      }
      run.append(warning)
      guard run.count == Int(numbers.warningRun) else { continue }
      if numbers.warningPoints != 0 { post(run, of: warning, month, numbers.warningPoints) }
      run = []
    }
  }

  private mutating func post(
    _ run: [Supervision.SupervisedCard], of last: Supervision.SupervisedCard, _ month: Month,
    _ points: Int32
  ) {
    var entry = Supervision.DeductionEntry(
      number: last.number, clock: last.clock, severity: .warning, points: points, month: month)
    entries.append(Posting(entry: entry, moment: last.breached.moment))
    // A run without one of its warnings is none: what it took is given back when the first is lifted.
    guard let lifted = run.compactMap(\.lifted).min(by: { $0.moment < $1.moment }) else { return }
    entry.points = -points
    entry.month = lifted.month
    entries.append(
      Posting(entry: entry, moment: lifted.moment, returned: [(month, -points)]))
  }

  // MARK: - One month

  /// The warnings whose moment lies in `month`.
  func warnings(of month: Month) -> Int32 {
    Int32(clamping: warnings.count { $0.breached.month == month })
  }

  /// The cards whose breach lies in `month`, as they stand at its end.
  func cards(of month: Month) -> Supervision.CardCounts {
    var counts = Supervision.CardCounts(issued: 0, standing: 0, lifted: 0, superseded: 0)
    for incident in incidents {
      let heaviest = Self.standing(incident, month)
      for card in incident where card.breached.month == month {
        counts.issued += 1
        if card.isLifted(by: month) {
          counts.lifted += 1
        } else if card == heaviest {
          counts.standing += 1
        } else {
          counts.superseded += 1
        }
      }
    }
    return counts
  }

  /// What later months gave back of the deductions of `month`.
  func restated(_ month: Month) -> [Supervision.DeductionEntry] {
    entries.flatMap { posting in
      posting.returned.filter { $0.month == month && posting.entry.month > month }.map { part in
        var entry = posting.entry
        entry.points = part.points
        return entry
      }
    }
  }
}

extension Supervision.SupervisedCard {
  /// The points of an incident of which this is the heaviest standing card.
  fileprivate func points(_ numbers: SupervisionProfile) -> Int32 {
    switch severity {
    case .warning: 0
    case .yellow: numbers.yellowPoints
    case .red: numbers.redPoints
    }
  }

  /// Whether it was never answered, or only after its days.
  fileprivate func isUnanswered(
    _ numbers: SupervisionProfile, _ calendar: WorkingCalendar
  ) throws(Refusal) -> Bool {
    guard let answered else { return true }
    return answered.day > (try calendar.adding(Int(numbers.replyDays), to: served.day).day)
  }
}
