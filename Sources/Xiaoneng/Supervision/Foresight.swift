/// What will happen to a case if nobody acts (预见): lights, cards, the days to answer them, the accountability
/// record.
///
/// A case is late from the midnight that ends its due day, worked or not: one moment for the light, the card and
/// the rule. Each card is served on the day of its breach; days to answer are counted from there.
public struct Foresight: Sendable {
  /// What happens, in order.
  public let steps: [Step]

  /// One thing that happens, with its reason.
  public struct Step: Equatable, Sendable {
    /// What happens.
    public var line: Supervision.ForeseenLine
    /// Why, in Chinese.
    public var chinese: String
    /// Why, in English.
    public var english: String
  }

  /// Looks ahead from the acceptance of a case.
  ///
  /// - Parameters:
  ///   - accepted: the day of acceptance, itself not counted.
  ///   - limit: the limit of the law.
  ///   - promise: the promised limit; nil where nothing is promised.
  ///   - profile: the rule set: days of warning, of answers and of determination, rules that are off.
  ///   - calendar: by which working days are counted.
  /// - Throws: `badBudget` for impossible limits; `limitBroken` for a promise that ends after the limit of the
  ///   law; `calendarUnknown` and `dateOutOfRange` as the calendar.
  /// - Complexity: O(1).
  public init(
    accepted: Day, limit: Budget, promise: Budget? = nil, under profile: Profile,
    in calendar: WorkingCalendar
  ) throws(Refusal) {
    var maker = ForesightMaker(accepted: accepted, profile: profile, calendar: calendar)
    let law = try maker.due(limit, "limit")
    let promised: Projection?
    if let promise {
      let due = try maker.due(promise, "promise")
      guard due.day <= law.day else {
        throw Refusal(.limitBroken, field: "promise", detail: "\(due.day) > \(law.day)")
      }
      try maker.warn(promise, due)
      promised = due
    } else {
      promised = nil
    }
    try maker.cards(limit, law, promise, promised)
    steps = maker.steps
  }
}

/// Finds the steps of a foresight, one rule after the other.
private struct ForesightMaker {
  var accepted: Day
  var profile: Profile
  var calendar: WorkingCalendar
  private var found: [Foresight.Step] = []

  init(accepted: Day, profile: Profile, calendar: WorkingCalendar) {
    (self.accepted, self.profile, self.calendar) = (accepted, profile, calendar)
  }

  /// In the order of days, and on one day in the order in which they were found.
  var steps: [Foresight.Step] {
    found.enumerated().sorted { ($0.element.line.at, $0.offset) < ($1.element.line.at, $1.offset) }
      .map(\.element)
  }

  /// The last day of a limit that runs from acceptance.
  func due(_ budget: Budget, _ field: String) throws(Refusal) -> Projection {
    do { return try LegalClock(start: accepted, budget: budget).due(in: calendar) } catch {
      throw Refusal(error.code, article: error.article, field: field, detail: error.detail)
    }
  }

  private func applies(_ rule: FaultRule) -> Bool { !profile.rulesOff.contains(rule) }

  /// The midnight that ends `day`, as the day it begins.
  private func breach(of day: Projection) throws(Refusal) -> Projection {
    Projection(day: try day.day.adding(1), isProvisional: day.isProvisional)
  }

  /// The last of so many working days from `day`, itself not counted.
  private func answer(_ days: Int32, from day: Projection) throws(Refusal) -> Projection {
    let end = try calendar.adding(Int(days), to: day.day)
    return Projection(day: end.day, isProvisional: end.isProvisional || day.isProvisional)
  }

  private mutating func add(
    _ at: Projection, _ chinese: String, _ english: String,
    _ fill: (inout Supervision.ForeseenLine) -> Void
  ) {
    var line = Supervision.ForeseenLine(at: at.day)
    line.provisional = at.isProvisional
    fill(&line)
    found.append(Foresight.Step(line: line, chinese: chinese, english: english))
  }

  /// 预警: not late, and no more than the warning days are left of the promise.
  mutating func warn(_ promise: Budget, _ due: Projection) throws(Refusal) {
    guard applies(.e3), case .workingDays(let days) = promise, days > 0 else { return }
    let warning = days >= profile.warnLongFrom ? profile.warnDaysLong : profile.warnDays
    let first = try calendar.adding(-Int(warning), to: due.day).day
    let at = Projection(day: max(first, accepted), isProvisional: due.isProvisional)
    let left = try calendar.count(after: at.day, through: due.day)
    add(
      at, "承诺时限\(promise.chinese)于\(due.day)届满，还剩\(left)个工作日",
      "promised within \(promise.english), by \(due.day): \(left) working days left"
    ) {
      $0.light = .amber
      $0.rule = .e3
    }
  }

  /// 黄牌、红牌: late against the promise is yellow; late against the law, or the notice of the yellow card
  /// neither answered nor the matter finished, is red, once.
  mutating func cards(
    _ limit: Budget, _ law: Projection, _ promise: Budget?, _ promised: Projection?
  ) throws(Refusal) {
    let late = try breach(of: law)
    var grounds: [Ground] = []
    if applies(.e1) {
      grounds.append(
        Ground(
          rule: .e1, at: late, chinese: "法定时限\(limit.chinese)于\(law.day)届满，仍未办结",
          english: "not closed within the limit of the law, \(limit.english), by \(law.day)"))
    }
    if applies(.e2), let promise, let promised, promised.day < law.day {
      let silent = try yellow(promise, promised)
      if applies(.e16) { grounds.append(silent) }
    }
    // Of two that come on one day the law gives the card.
    grounds.sort { ($0.at.day, $0.rule == .e1 ? 0 : 1) < ($1.at.day, $1.rule == .e1 ? 0 : 1) }
    guard let first = grounds.first else { return }
    try red(first)
    for ground in grounds.dropFirst() {
      add(
        ground.at, ground.chinese + "；同一事件已发红牌，作为追加事由，不再发牌",
        ground.english + ": a further ground of the incident that has its red card"
      ) {
        $0.rule = ground.rule
        $0.ground = .further
      }
    }
  }

  private struct Ground {
    var rule: FaultRule
    var at: Projection
    var chinese: String
    var english: String
  }

  /// The yellow card of a broken promise, and what comes of it where nobody acts.
  private mutating func yellow(_ promise: Budget, _ due: Projection) throws(Refusal) -> Ground {
    let at = try breach(of: due)
    let numbers = profile.supervision
    let reply = try answer(numbers.replyDays, from: at)
    let finish = try answer(numbers.finishDays, from: at)
    add(
      at,
      "承诺时限\(promise.chinese)于\(due.day)届满，仍未办结；自送达起\(numbers.replyDays)个工作日内答复、"
        + "\(numbers.finishDays)个工作日内办结",
      "not closed within the promise, \(promise.english), by \(due.day); to be answered by \(reply.day) and "
        + "finished by \(finish.day)"
    ) {
      $0.light = .yellow
      $0.card = .yellow
      $0.rule = .e2
      $0.replyDue = reply.day
      $0.finishDue = finish.day
      $0.provisional = reply.isProvisional || finish.isProvisional
    }
    return Ground(
      rule: .e16, at: try breach(of: reply.day < finish.day ? reply : finish),
      chinese: "黄牌通知应于\(reply.day)前答复、\(finish.day)前办结，既未答复也未办结",
      english:
        "the yellow card was neither answered by \(reply.day) nor the matter finished by \(finish.day)"
    )
  }

  /// The red card with the record it opens, which the silence of the unit does not stop.
  private mutating func red(_ ground: Ground) throws(Refusal) {
    let numbers = profile.supervision
    let reply = try answer(numbers.replyDays, from: ground.at)
    let decide = try LegalClock(
      start: ground.at.day, budget: .calendarDays(numbers.determineDays)
    ).due(in: calendar)
    add(
      ground.at, ground.chinese + "；自送达起\(numbers.replyDays)个工作日内答复",
      ground.english + "; to be answered by \(reply.day)"
    ) {
      $0.light = .red
      $0.card = .red
      $0.rule = ground.rule
      $0.replyDue = reply.day
      $0.provisional = reply.isProvisional
    }
    add(
      ground.at, "红牌发出，提出效能问责建议；须由有权的人在\(numbers.determineDays)日内认定",
      "the red card proposes an accountability record; a person determines it within \(numbers.determineDays) days"
    ) {
      $0.record = .proposed
      $0.determinationDue = decide.day
      $0.provisional = ground.at.isProvisional || decide.isProvisional
    }
    add(
      try breach(of: reply), "红牌应于\(reply.day)前答复，逾期未答复；问责程序继续，不再发牌",
      "the red card was not answered by \(reply.day): the record goes on without an answer, and no card follows"
    ) { $0.record = .silent }
  }
}
