extension Penalty {
  /// The events that `command` causes, in order, appended to `ruling`.
  ///
  /// - Throws: the first rule broken, in the order the rules stand below.
  /// - Complexity: O(circumstances + benchmarks).
  func decide(
    _ command: Penalties.Command, in context: Context, into ruling: inout Ruling
  ) throws(Refusal) {
    switch command {
    case .open(let data): try open(data, context, &ruling)
    case .circumstance(let data): try circumstance(data, context, &ruling)
    case .propose(let data): try propose(data, context, &ruling)
    case .notify(let data): try notify(data, context, &ruling)
    case .defend(let data): try defend(data, &ruling)
    case .askHearing(let data): try askHearing(data, context, &ruling)
    case .callHearing(let data): try callHearing(data, context, &ruling)
    case .hear(let data): try hear(data, context, &ruling)
    case .review(let data): try review(data, context, &ruling)
    case .approve(let data): try approve(data, context, &ruling)
    case .extend(let data): try extend(data, context, &ruling)
    case .serve(let data): try serve(data, context, &ruling)
    case .defer(let data): try putOff(data, context, &ruling)
    case .pay(let data): try pay(data, context, &ruling)
    case .appeal(let data): try appeal(data, context, &ruling)
    case .answerAppeal(let data): try answerAppeal(data, context, &ruling)
    case .close(let data): try close(data, context, &ruling)
    case .withdraw(let data): try withdraw(data, &ruling)
    case .erase(let data): try erase(data, &ruling)
    }
    try ruling.legible()
  }

  /// A proposal is held against the like cases of the last year, anywhere in the city (行政处罚法 art 34); a case is opened
  /// on an act that is not the matter of another one (art 29).
  func needs(for command: Penalties.Command, in context: Context) -> Needs? {
    switch command {
    case .propose: (try? lastYear(context)).map { Needs(facts: $0) }
    case .open(let data): needs(for: data, in: context)
    default: nil
    }
  }

  private func needs(for data: Penalties.Opening, in context: Context) -> Needs {
    var needs = Needs(numbers: Self.act(of: data, context).map { [Self.counter(of: $0)] } ?? [])
    if DossierKey.isID(data.again) { needs.dossiers = [DossierKey(.penalty, data.again)] }
    return needs
  }

  /// A keyed hash of person, violation and day, by which the same act is found again; nil where nothing tells the person.
  private static func act(of data: Penalties.Opening, _ context: Context) -> LedgerDigest? {
    context.subjects(of: data.subject, item: "act/\(data.benchmark)/\(data.committed)").first
  }

  /// The counter that stands at 1 once a case was opened on the act.
  static func counter(of act: LedgerDigest) -> String { "act/" + act.hex }

  // Art 29: one act is fined once. Another case on it is opened only after one that ended without a penalty.
  private func requireNewAct(
    _ data: Penalties.Opening, _ act: LedgerDigest?, _ context: Context
  ) throws(Refusal) {
    if !data.again.isEmpty {
      guard case .penalty(let earlier) = context.found(DossierKey(.penalty, data.again)),
        earlier.act == act, earlier.gaveNone
      else { throw Refusal(.notFound, article: "penalty:29", field: "again") }
      return
    }
    if let act, context.fetched?.numbers[Self.counter(of: act)] ?? 0 > 0 {
      throw Refusal(.alreadyExists, article: "penalty:29", field: "subject")
    }
  }

  private func lastYear(_ context: Context) throws(Refusal) -> ReportPeriod {
    ReportPeriod(from: try context.day.adding(months: -12), through: context.day, item: benchmark)
  }

  // MARK: - What the rules below share

  func require(_ phases: Phase...) throws(Refusal) {
    guard phases.contains(phase) else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
  }

  /// Words that must be there, and of no more than `most` bytes.
  func requireText(
    _ text: String, _ field: String, _ code: Refusal.Code = .reasonMissing,
    article: String? = nil, most: Int = 4_096
  ) throws(Refusal) {
    guard text.utf8.contains(where: { $0 > 0x20 }) else {
      throw Refusal(code, article: article, field: field)
    }
    guard text.utf8.count <= most else {
      throw Refusal(.tooLong, field: field, detail: "\(text.utf8.count) > \(most)")
    }
  }

  // MARK: - Opening

  // 行政处罚法 art 54: opened where there is a violation within the time of art 36, with two officers (art 42).
  private func open(
    _ data: Penalties.Opening, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.none)
    let rules = context.profile.penalty
    let register = context.register
    guard register.unit(context.actor.unit) != nil else {
      throw Refusal(.notYourUnit, field: "actor.unit", detail: context.actor.unit)
    }
    guard data.committed.isInRange, data.discovered.isInRange, data.committed <= data.discovered,
      data.discovered <= context.day
    else {
      throw Refusal(
        .badDate, field: "discovered",
        detail: "\(data.committed) ≤ \(data.discovered) ≤ \(context.day)")
    }
    try checkCourse(data)
    try checkNorms(data, rules)
    guard let rule = rules.benchmark(data.benchmark, on: data.committed) else {
      throw Refusal(
        .benchmarkUnknown, field: "benchmark",
        detail: "\(data.benchmark.prefix(64)) \(data.committed)")
    }
    let barDay = try rules.barDay(of: data.committed, isGrave: data.grave, under: rule)
    guard data.discovered <= barDay else {
      throw Refusal(
        .timeBarred, article: rule.barMonths.map { _ in rule.barBasis }, field: "discovered",
        detail: "\(data.discovered) > \(barDay)")
    }
    try check(data.officers, context)
    try data.subject.requirePossible("subject")
    try requireText(data.fact, "fact", .factMissing, most: String.longestField)
    _ = try rule.ranged(of: data.base)
    for (sum, field) in [(data.gain, "gain"), (data.goods, "goods")]
    where !(0...1_000_000_000_000_000).contains(sum) {
      throw Refusal(.fineOutOfRange, field: field, detail: "\(sum)")
    }
    guard data.account.utf8.count <= 128 else { throw Refusal(.tooLong, field: "account") }
    let act = Self.act(of: data, context)
    try requireNewAct(data, act, context)
    var entry = Penalties.Registration()
    (entry.since, entry.ongoing, entry.goods) = (data.since, data.ongoing, data.goods)
    (entry.others, entry.again, entry.act) = (data.others, data.again, act)
    entry.unit = context.actor.unit
    entry.benchmark = data.benchmark
    entry.subject = ruling.commit("subject", data.subject)
    entry.fact = ruling.commit("fact", Words(text: data.fact))
    entry.organisation = data.subject.kind == .organisation
    (entry.committed, entry.discovered, entry.grave) = (data.committed, data.discovered, data.grave)
    (entry.officers, entry.base, entry.gain) = (data.officers, data.base, data.gain)
    entry.account = data.account
    entry.barDay = barDay
    // Ninety calendar days, and on to a working day; a law, regulation or rule may say otherwise: art 60, 民法典 art 203(1).
    let days = rule.decideDays ?? rules.decideDays
    if days > 0 {
      entry.decideBy = try LegalClock(start: context.day, budget: .calendarDays(days))
        .due(in: context.calendar).day
    }
    ruling.events.append(.penalty(.opened(entry)))
  }

  // Art 36(2): an act that went on is reckoned from its end, and one that still goes on from no day yet.
  private func checkCourse(_ data: Penalties.Opening) throws(Refusal) {
    if let since = data.since {
      guard since.isInRange, since < data.committed else {
        throw Refusal(
          .badDate, article: "penalty:36(2)", field: "since", detail: "\(since) ≥ \(data.committed)"
        )
      }
    }
    guard !data.ongoing || data.committed == data.discovered else {
      throw Refusal(
        .badDate, article: "penalty:36(2)", field: "committed",
        detail: "\(data.committed) ≠ \(data.discovered)")
    }
  }

  // Art 29: other rules that the same act breaks are violations of their own, each once.
  private func checkNorms(_ data: Penalties.Opening, _ rules: PenaltyRules) throws(Refusal) {
    guard data.others.count <= 16 else {
      throw Refusal(.tooMany, field: "others", detail: "\(data.others.count) > 16")
    }
    for (index, other) in data.others.enumerated() {
      guard other != data.benchmark, data.others.firstIndex(of: other) == index else {
        throw Refusal(.namedTwice, article: "penalty:29", field: "others[\(index)]")
      }
      guard let rule = rules.benchmark(other, on: data.committed) else {
        throw Refusal(
          .benchmarkUnknown, field: "others[\(index)]",
          detail: "\(other.prefix(64)) \(data.committed)")
      }
      _ = try rule.ranged(of: data.base)
    }
  }

  // Art 60: more time than the Act gives where a law, regulation or rule allows it; once, and before the limit.
  private func extend(
    _ data: Penalties.TimeExtension, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.opened, .proposed, .notified)
    let rules = context.profile.penalty
    let rule = rules.benchmark(benchmark, on: committed)
    let basis = (rule?.timeBasis).flatMap { $0.isEmpty ? nil : $0 + " | penalty:60" }
    let article = (basis ?? "penalty:60") + " | rule:penalty"
    guard let decideBy else { throw Refusal(.kindNotAllowed, article: article, field: "dossier") }
    guard !isExtended else { throw Refusal(.alreadyDone, article: article) }
    let most = rule?.extendDays ?? rules.extendDays
    guard data.days >= 1, data.days <= most else {
      throw Refusal(.badBudget, article: article, field: "days", detail: "1…\(most) ≠ \(data.days)")
    }
    try requireText(data.reason, "reason", article: article)
    try requireDocument(data.documentNumber, article)
    guard context.day <= decideBy else {
      throw Refusal(.tooLate, article: article, detail: "\(context.day) > \(decideBy)")
    }
    var record = data
    record.decideBy = try LegalClock(start: decideBy, budget: .calendarDays(data.days))
      .due(in: context.calendar).day
    ruling.events.append(.penalty(.extended(record)))
  }

  private func check(_ officers: [String], _ context: Context) throws(Refusal) {
    let least = max(1, Int(context.profile.officersOnSite))
    guard officers.count >= least else {
      throw Refusal(
        .twoPeopleNeeded, article: "penalty:42", field: "officers",
        detail: "\(officers.count) < \(least)")
    }
    guard officers.count <= 32 else {
      throw Refusal(.tooMany, field: "officers", detail: "\(officers.count) > 32")
    }
    for (index, id) in officers.enumerated() {
      guard let place = context.register.person(id) else {
        throw Refusal(.actorUnknown, field: "officers[\(index)]", detail: String(id.prefix(64)))
      }
      guard officers.firstIndex(of: id) == index else {
        throw Refusal(.namedTwice, field: "officers[\(index)]", detail: id)
      }
      let unit = context.register.persons[Int(place)].unit
      guard unit == context.actor.unit else {
        throw Refusal(.notYourUnit, field: "officers[\(index)]", detail: unit)
      }
    }
  }

  // MARK: - Weighing

  // Circumstances may come until the decision: whatever speaks for the subject is heard. Art 45(1).
  private func circumstance(
    _ data: Penalties.CircumstanceFound, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.opened, .proposed, .notified)
    guard !data.evidence.isEmpty else {
      throw Refusal(.evidenceMissing, article: data.kind.article, field: "evidence")
    }
    guard data.evidence.count <= 64 else {
      throw Refusal(.tooMany, field: "evidence", detail: "\(data.evidence.count) > 64")
    }
    for (index, reference) in data.evidence.enumerated() {
      try requireText(reference, "evidence[\(index)]", .evidenceMissing, most: 256)
    }
    let rules = context.profile.penalty
    guard !rules.circumstancesOff.contains(data.kind) else {
      throw Refusal(
        .kindNotAllowed, article: data.kind.article, field: "kind", detail: data.kind.rawValue)
    }
    guard !circumstances.contains(where: { $0.kind == data.kind }) else {
      throw Refusal(.alreadyExists, field: "kind", detail: data.kind.rawValue)
    }
    ruling.events.append(.penalty(.circumstanced(data)))
  }

  private func propose(
    _ data: Penalties.Calculation, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.opened, .proposed, .notified)
    guard data.facts.count <= 64, data.weighed.count <= 64 else {
      throw Refusal(.tooMany, field: "facts", detail: "> 64")
    }
    var proposal = try reckon(data, context)
    // Never heavier for having defended oneself; what was found against the subject since may make it so.
    // Art 45(2).
    let isNew = circumstances.dropFirst(toldWith).contains { $0.kind.effect == .heavier }
    if let told, proposal.fine > told.fine, !isNew {
      throw Refusal(
        .heavierForDefence, field: "fine", detail: "\(proposal.fine) > \(told.fine)")
    }
    try compareWithLike(&proposal, context)
    ruling.events.append(.penalty(.proposed(proposal)))
  }

  /// Holds a proposal against like cases: the same violation in the same band. Too far from their mean asks for a
  /// reason. 行政处罚法 art 34.
  private func compareWithLike(
    _ data: inout Penalties.Proposal, _ context: Context
  ) throws(Refusal) {
    guard data.band != .none else { return }
    _ = try lastYear(context)
    let rules = context.profile.penalty
    var (count, sum): (Int64, Int64) = (0, 0)
    for fact in context.fetched?.facts ?? [] {
      if fact.key.measure == .penalty(.punished(data.band)) { count &+= fact.value }
      if fact.key.measure == .penalty(.fined(data.band)) { sum &+= fact.value }
    }
    guard count > 0, count >= Int64(rules.likeLeast) else { return }
    data.likeCases = count
    data.likeMean = sum / count
    // |fine − mean| > share · mean, without a quotient.
    let distance = Int128(abs(data.fine - data.likeMean)) * Int128(Scheme.whole)
    data.deviates = distance > Int128(data.likeMean) * Int128(rules.likeShare)
  }

  /// The proposal; of several rules that the act breaks by the one with the higher fine: art 29. The Act of 1996 did not
  /// say which of them counts, so that then the one does that the case was opened on.
  private func reckon(
    _ data: Penalties.Calculation, _ context: Context
  ) throws(Refusal) -> Penalties.Proposal {
    let own = try reckon(data, by: benchmark, context)
    guard context.profile.penalty.higherOfNorms, !others.isEmpty else { return own }
    var found = [own]
    for other in others { found.append(try reckon(data, by: other, context)) }
    let higher = DiscretionRule.higher(found.map(\.fine))
    guard var chosen = found.first(where: { $0.fine == higher }) else { return own }
    var line = Penalties.Line()
    line.chinese =
      "同一违法行为违反多个规定，罚款数额分别为"
      + found.map { DiscretionRule.yuan($0.fine) + "元" }.joined(separator: "、") + "，按数额高的处罚"
    line.english =
      "one act breaks several rules: "
      + found.map { DiscretionRule.yuan($0.fine) }.joined(separator: ", ")
      + " yuan, of which the higher counts"
    line.cite("penalty:29", in: context)
    chosen.lines.append(line)
    return chosen
  }

  /// The proposal by one rule, by the law of the day it was done, or by today's where that is lighter.
  private func reckon(
    _ data: Penalties.Calculation, by benchmark: String, _ context: Context
  ) throws(Refusal) -> Penalties.Proposal {
    let rules = context.profile.penalty
    guard let old = rules.benchmark(benchmark, on: committed) else {
      throw Refusal(.benchmarkUnknown, field: "benchmark", detail: "\(benchmark) \(committed)")
    }
    var question = DiscretionQuestion(
      circumstances.map { Circumstance($0.kind, evidence: $0.evidence) })
    question.facts = data.facts
    // What another rule does not weigh is no matter of it.
    let isOther = benchmark != self.benchmark
    question.weighed = data.weighed.filter { measure in
      !isOther || old.weights.contains { $0.id == measure.id }
    }
    (question.share, question.mitigate) = (data.share, data.mitigate)
    (question.isCitizen, question.base) = (!isOrganisation, base)
    (question.gain, question.goods) = (gain, goods)
    var (rule, found) = (old, try old.propose(question, under: rules))
    // 从旧兼从轻: art 37.
    // Where none stands today, nobody has said which rule is the lighter one.
    guard let new = rules.benchmark(benchmark, on: context.day) else {
      throw Refusal(
        .benchmarkUnknown, article: "penalty:37 | rule:penalty", field: "benchmark",
        detail: "\(benchmark) \(context.day)")
    }
    if new.version != old.version {
      let other = try new.propose(question, under: rules)
      if other.fine < found.fine {
        (rule, found) = (new, other)
        found.lines.append(
          .init(
            chinese: "新规定处罚较轻，适用第\(new.version)版基准", english: "version \(new.version) is lighter",
            article: "penalty:37 | rule:penalty"))
      }
    }
    let range = try rule.ranged(of: base)
    return Penalties.Proposal(found, of: rule, within: range.least...range.most, in: context)
  }
}

extension Penalties.Proposal {
  /// What the library found, as the ledger holds it.
  init(
    _ found: DiscretionProposal, of rule: DiscretionRule, within law: ClosedRange<Int64>,
    in context: Context
  ) {
    (benchmark, version, band) = (rule.id, rule.version, found.band)
    (low, high) = (found.range.lowerBound, found.range.upperBound)
    (least, most) = (law.lowerBound, law.upperBound)
    (fine, tier) = (found.fine, found.tier)
    kinds = found.band == .none ? [] : rule.kinds
    lines = found.lines.map { line in
      var step = Penalties.Line()
      (step.chinese, step.english) = (line.chinese, line.english)
      step.cite(line.article, in: context)
      step.evidence = line.evidence
      return step
    }
    needsConsent = found.needsConsent
    guard found.band != .none else { return }
    (onTheSpot, hearing) = (found.procedure.onTheSpot, found.procedure.hearing)
    (review, collective) = (found.procedure.review, found.procedure.collective)
  }
}

extension Penalties.Line {
  /// Says what the step rests on, as it is in force on the day of `context`.
  mutating func cite(_ basis: String, in context: Context) {
    article = Law.line(basis, on: context.day, under: context.rules.setting)
    self.basis = Law.pinned(basis, on: context.day, under: context.rules.setting)
  }
}
