// What breaks the rules in a unit without anyone reporting it, found by time alone, once; and how it is put right.

/// What time alone does to the file of a unit's rules.
enum RuleTimer: Equatable {
  /// A rule was broken, which is found at the end of the day: until then whatever happened can be told.
  case breached(TenRules.Breached)
}

extension TenRules.BreachKind {
  /// The rule of supervision that is broken.
  var fault: FaultRule {
    switch self {
    case .uncovered: .t4
    case .bothAway: .t5
    case .unfiled: .t6
    case .vacant: .t7
    }
  }

  /// The rule of the ten that is broken.
  var rule: String {
    switch self {
    case .uncovered, .bothAway: "pair"
    case .unfiled: "denial"
    case .vacant: "post"
    }
  }
}

extension TenRules.Breached {
  /// Whether it is what was put right.
  func isSame(as cleared: TenRules.Cleared) -> Bool {
    kind == cleared.kind && subject == cleared.subject && at == cleared.at
  }

  /// Which time of the clock it is.
  fileprivate var period: String {
    let moment = at.text().prefix(16).filter { $0.isNumber }
    return "\(subject)-\(moment)"
  }
}

extension RuleFile {
  /// Leaves that ended so many days before are looked at no more by time: they stay in what is asked.
  private static let lookBack = 31

  /// The earliest thing that time finds, and when: at 24:00 of its day.
  ///
  /// - Complexity: O(leaves of the last month · log).
  func nextTimer(in context: Context) -> (at: Instant, timer: RuleTimer)? {
    guard isOpen else { return nil }
    var found: (at: Instant, timer: RuleTimer)?
    func consider(_ breach: TenRules.Breached, on day: Day) {
      guard !context.profile.rulesOff.contains(breach.kind.fault),
        line(breach.kind.rule).exempt.isEmpty, let at = context.end(of: day),
        found.map({ at < $0.at }) ?? true
      else { return }
      let isKnown = breaches.contains {
        $0.record.kind == breach.kind && $0.record.subject == breach.subject
          && $0.record.at == breach.at
      }
      if !isKnown { found = (at, .breached(breach)) }
    }
    for breach in absences(in: context) {
      consider(breach, on: breach.at.day(offsetMinutes: context.offsetMinutes))
    }
    for (number, day) in refusals.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
      guard let at = context.end(of: day) else { continue }
      consider(TenRules.Breached(kind: .unfiled, subject: number, at: at), on: day)
    }
    for (post, day) in vacancies.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
      guard let at = context.end(of: day), isVacant(post, after: day, in: context.register) else {
        continue
      }
      consider(TenRules.Breached(kind: .vacant, subject: post, at: at), on: day)
    }
    return found
  }

  func timed(at depth: Depth) -> RuleFile? { self }

  static func meaning(of timer: RuleTimer) -> (chinese: String, rule: FaultRule?) {
    switch timer {
    case .breached(let data): (data.kind.chinese, data.kind.fault)
    }
  }

  /// Whether the post still names a holder who serves no longer than `day`.
  private func isVacant(_ code: String, after day: Day, in register: Register) -> Bool {
    guard let place = register.post(code),
      let holder = register.person(register.posts[Int(place)].post.holderA)
    else { return false }
    return register.persons[Int(holder)].lastDay.map { $0 <= day } ?? false
  }

  /// What the leaves of the last month come to, in order.
  private func absences(in context: Context) -> [TenRules.Breached] {
    let first = (try? context.day.adding(-Self.lookBack)) ?? .first
    var found: [TenRules.Breached] = []
    for post in Set(leaves.lazy.filter { $0.to.day() >= first }.map(\.post)).sorted() {
      guard let findings = try? cover(of: post, in: context, from: first) else { continue }
      // Once a day, however often it was on that day.
      var last: Day?
      for span in findings.bothAway where span.from.day() != last {
        last = span.from.day()
        found.append(
          TenRules.Breached(
            kind: .bothAway, subject: post, at: span.from, from: span.from,
            person: signer(of: post, at: span.from)))
      }
      for gap in findings.gaps {
        found.append(
          TenRules.Breached(
            kind: .uncovered, subject: post, at: gap.due, from: gap.from,
            person: signer(of: post, at: gap.from)))
      }
    }
    return found.sorted {
      ($0.at, $0.subject, $0.kind.rawValue) < ($1.at, $1.subject, $1.kind.rawValue)
    }
  }

  /// What `timer` does, appended to `ruling`.
  func elapse(_ timer: RuleTimer, in context: Context, into ruling: inout Ruling) {
    switch timer {
    case .breached(let data): ruling.events.append(.tenRules(.breached(data)))
    }
  }

  /// The rule of supervision that was broken: once for each leave, each refused application and each vacancy.
  func breach(in event: TenRules.Event, register: Register) -> Xiaoneng.Breach? {
    guard case .breached(let data) = event else { return nil }
    var breach = Xiaoneng.Breach(
      rule: data.kind.fault, unit: register.unitCode(unit), period: data.period,
      step: data.subject)
    let minute = Context.minute(data.at.text())
    switch data.kind {
    case .uncovered:
      let from = data.from.map { Context.minute($0.text()) } ?? ""
      breach.chinese = "\(data.subject) A岗\(from)离岗，B岗应于\(minute)前顶岗，未顶岗"
      breach.english =
        "A of \(data.subject) away from \(from); B was to be at the counter by \(minute), and was not"
    case .bothAway:
      breach.chinese = "\(data.subject) A岗、B岗自\(minute)起同时离岗"
      breach.english = "both holders of \(data.subject) away from \(minute)"
    case .unfiled:
      breach.chinese = "办件\(data.subject)不予办理，当日未报备"
      breach.english = "\(data.subject) was refused, and not filed by the end of the day"
    case .vacant:
      breach.chinese = "岗位\(data.subject)自\(minute)起没有责任人"
      breach.english = "\(data.subject) without a holder from \(minute)"
    }
    return breach
  }

  /// What was found and still is: a refusal that is not filed, a post without a holder.
  var openMatters: Set<OpenMatter> {
    var open: Set<OpenMatter> = []
    for breach in breaches where !breach.isCleared {
      let record = breach.record
      let runs =
        switch record.kind {
        case .unfiled: !filings.contains { $0.record.case == record.subject }
        case .vacant: vacancies[record.subject] != nil
        case .uncovered, .bothAway: false
        }
      if runs { open.insert(OpenMatter(clock: record.kind.fault.clock, period: record.period)) }
    }
    return open
  }

  /// What the register and the cases of the unit tell its file; nothing where the unit has none.
  func follow(_ order: FollowUp, in context: Context, into ruling: inout Ruling) {
    guard isOpen else { return }
    for event in order.events {
      guard case .tenRules(let own) = event else { continue }
      switch own {
      case .refused(let data):
        guard context.profile.tenRules.denialFiling, line("denial").exempt.isEmpty,
          refusals[data.case] == nil, !filings.contains(where: { $0.record.case == data.case })
        else { continue }
        ruling.events.append(event)
      case .vacated(let data):
        guard vacancies[data.post] != data.lastDay else { continue }
        ruling.events.append(event)
      case .occupied(let data):
        guard vacancies[data.post] != nil else { continue }
        ruling.events.append(event)
      case .opened, .counted, .drafted, .adopted, .distributed, .supervised, .appraised, .checked,
        .superseded, .exempted, .applied, .concentrated, .left, .tookOver, .denied,
        .leaveCorrected, .breached, .cleared:
        continue
      }
    }
  }

  // MARK: - Put right

  // By someone who did not sign the leave, with the paper that shows it; nothing is deleted.
  func correctLeave(
    _ data: TenRules.LeaveCorrection, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    guard
      let leave = leaves.first(where: {
        $0.post == data.post && $0.holder == data.holder && $0.from == data.from
      })
    else { throw Refusal(.notFound, field: "from", detail: "\(data.from)") }
    guard context.actor.id != leave.signedBy, !context.isOf(unit: unit, since: leave.from)
    else { throw Refusal(.mustStandAside, article: Self.rules, field: "actor.id") }
    if let to = data.to {
      guard leave.from < to, to <= leave.to, to <= context.at else {
        throw Refusal(.badDate, field: "to", detail: "\(to)")
      }
    }
    if let at = data.takenOver {
      guard leave.from <= at, at < leave.to, at <= context.at, data.holder == .a else {
        throw Refusal(.badDate, field: "takenOver", detail: "\(at)")
      }
    }
    guard data.to != leave.to || data.takenOver != nil else {
      throw Refusal(.alreadyDone, field: "to")
    }
    try requireText(data.reason, "reason", article: Self.rules)
    try requireDocument(data.documentNumber, Self.rules)
    ruling.events.append(.tenRules(.leaveCorrected(data)))
    // What the record no longer shows counts no more, and its card is lifted, never deleted.
    var now = self
    now.correct(data)
    let found = now.absences(of: data.post, in: context)
    for breach in breaches where !breach.isCleared {
      let record = breach.record
      guard record.kind == .uncovered || record.kind == .bothAway, record.subject == data.post,
        !found.contains(where: { $0.kind == record.kind && $0.at == record.at })
      else { continue }
      ruling.events.append(
        .tenRules(
          .cleared(
            TenRules.Cleared(kind: record.kind, subject: record.subject, at: record.at))))
      ruling.liftCard(
        of: record.kind.fault, period: record.period, as: "cleared/\(ruling.events.count)", context)
    }
  }

  private static let rules = "rule:deputy"

  /// What all leaves of a post come to.
  private func absences(of post: String, in context: Context) -> [TenRules.Breached] {
    guard let findings = try? cover(of: post, in: context) else { return [] }
    return findings.bothAway.map {
      TenRules.Breached(kind: .bothAway, subject: post, at: $0.from)
    } + findings.gaps.map { TenRules.Breached(kind: .uncovered, subject: post, at: $0.due) }
  }

  /// The leave as it really was.
  mutating func correct(_ data: TenRules.LeaveCorrection) {
    guard
      let place = leaves.firstIndex(where: {
        $0.post == data.post && $0.holder == data.holder && $0.from == data.from
      })
    else { return }
    if let at = data.takenOver {
      takings.append(TenRules.TakeOver(post: data.post, at: at))
      guard data.to != nil else { return }
    }
    if let to = data.to { leaves[place].to = to } else { leaves.remove(at: place) }
  }
}
