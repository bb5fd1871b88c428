extension Project {
  /// What `event`, recorded on `day`, means. It never refuses.
  mutating func evolve(_ event: Projects.Event, on day: Day, in register: Register) {
    switch event {
    case .registered(let data): take(data, on: day, in: register)
    case .leaderChanged(let data):
      leader = data.leader
      edition &+= 1
    case .unitChanged(let data):
      unit = register.unit(data.unit) ?? -1
      team = data.team
      edition &+= 1
    case .teamFormed(let data):
      team = data.team
      edition &+= 1
    case .trackerNamed(let data):
      trackers.append(Tracker(person: data.tracker, from: day))
      edition &+= 1
    case .finishChanged(let data):
      finish = data.finish
      isOverdueFaulted = false
    case .targetsSet(let data): targets = data.targets
    case .investmentPlanned(let data):
      investment = data.total
      shares = data.shares
    case .planSubmitted, .planApproved, .planRejected, .tracked: evolvePlan(event, on: day)
    case .reported, .reportCorrected, .reportExcused, .reportMissed, .urged, .urgingRecorded,
      .assessed:
      evolveReports(event, on: day)
    case .visited(let data):
      visits &+= 1
      if data.by == leader { leaderVisits &+= 1 }
    case .met, .problemRaised, .problemAssigned, .problemSolved, .problemVerified,
      .problemWrittenOff, .problemReopened:
      evolveProblems(event, on: day, in: register)
    case .supervised, .reportedWeekly, .supervisedChecked, .supervisionEnded:
      evolveListing(event, on: day)
    case .cardIssued, .cardReturned, .cardTaken, .cardVoided: evolveCards(event)
    case .filed(let data): documents.append(data.kind)
    case .caseLinked(let data): cases.append(data.case)
    case .stageLinked(let data): stages.append(data.stage)
    case .suspended: phase = .suspended
    case .resumed(let data):
      phase = .active
      // What was put off to a day on which nothing ran is owed no more.
      for place in periods.indices where periods[place].filed == nil {
        if let excused = periods[place].excused, periods[place].missed == nil, excused < day {
          periods[place].excused = nil
        }
      }
      resumed = day
      if let half = data.owed, half > next { next = half }
      advance()
    case .completed(let data):
      phase = .completed
      completed = data.finished
      stage = .operation
    case .closed:
      phase = .closed
      closed = day
    case .cancelled:
      phase = .cancelled
      closed = day
      listing = nil
    case .faulted(let finding): found(finding)
    }
  }

  private mutating func take(
    _ data: Projects.Registration, on day: Day, in register: Register
  ) {
    phase = .active
    (name, category, code) = (data.name, data.category, data.code)
    (place, owner, account) = (data.place, data.owner, data.account)
    unit = register.unit(data.unit) ?? -1
    (leader, team) = (data.leader, data.team)
    if !data.tracker.isEmpty { trackers = [Tracker(person: data.tracker, from: day)] }
    registered = day
    (start, finish, investment) = (data.start, data.finish, data.investment)
    (stage, isGreen) = (data.stage, data.greenChannel)
    hasContact = data.contact != nil
    if hasContact { keep("contact") }
    (reportFrom, next) = (data.reportFrom, data.reportFrom)
  }

  private mutating func keep(_ slot: String) {
    if !kept.contains(slot) { kept.append(slot) }
  }

  // MARK: - Schedule

  private mutating func evolvePlan(_ event: Projects.Event, on day: Day) {
    switch event {
    case .planSubmitted(let data):
      pending = data.plan
      versions = data.version ?? versions &+ 1
      submittedBy = data.by ?? ""
    case .planApproved(let data):
      plan = pending ?? plan
      planVersion = data.version
      planApproved = day
      pending = nil
    case .planRejected: pending = nil
    case .tracked(let data): learn(data.facts)
    default: break
    }
  }

  private mutating func learn(_ news: [Projects.TaskFact]) {
    for fact in news { facts[fact.task] = fact }
  }

  // MARK: - Reports

  private mutating func evolveReports(_ event: Projects.Event, on day: Day) {
    switch event {
    case .reported(let data):
      change(data.report.period) {
        $0.filed = day
        $0.late = data.late
        $0.progress = data.report.progress
        $0.invested = data.report.invested
      }
      learn(data.report.tasks)
      if let stage = data.report.stage { self.stage = stage }
    case .reportCorrected(let data):
      change(data.report.period) {
        $0.progress = data.report.progress
        $0.invested = data.report.invested
      }
      learn(data.report.tasks)
      if let stage = data.report.stage { self.stage = stage }
    case .reportExcused(let data): change(data.period) { $0.excused = data.until }
    case .reportMissed(let data): change(data.period) { $0.missed = data.due }
    case .urged(let data):
      change(data.period) {
        if data.rung.place > $0.rung?.place ?? -1 { $0.rung = data.rung }
      }
      urged.append(
        Urged(half: data.period, rung: data.rung, day: day, recordBy: data.recordBy))
    case .urgingRecorded(let data):
      if let place = urged.lastIndex(where: { $0.half == data.period && $0.rung == data.rung }) {
        urged[place].isRecorded = true
        urged[place].promised = data.promised
      }
    case .assessed(let data): change(data.period) { $0.light = data.light }
    default: break
    }
    advance()
  }

  /// Changes what is known of a half-month, in its place among the others.
  private mutating func change(_ half: HalfMonth, _ body: (inout Period) -> Void) {
    if let place = placeOfPeriod(half) {
      body(&periods[place])
      return
    }
    var period = Period(half: half)
    body(&period)
    periods.insert(period, at: periods.lastIndex { $0.half < half }.map { $0 + 1 } ?? 0)
  }

  /// The next report is of the first half-month that has none, was not missed and not put off.
  private mutating func advance() {
    while let known = period(next),
      known.filed != nil || known.missed != nil || known.excused != nil,
      let following = try? next.next()
    {
      next = following
    }
  }

  // MARK: - Problems

  private mutating func evolveProblems(
    _ event: Projects.Event, on day: Day, in register: Register
  ) {
    func change(_ number: Int32, _ body: (inout Problem) -> Void) {
      if problems.indices.contains(Int(number) - 1) { body(&problems[Int(number) - 1]) }
    }
    switch event {
    case .met(let data):
      meetings &+= 1
      for decision in data.decisions {
        var problem = Problem(title: decision.text, source: .meeting, raised: day)
        problem.stage = .assigned
        problem.unit = register.unit(decision.unit) ?? -1
        problem.officer = decision.officer
        problem.due = decision.due
        problems.append(problem)
      }
    case .problemRaised(let data):
      problems.append(Problem(title: data.title, source: data.source, raised: day))
    case .problemAssigned(let data):
      change(data.number) {
        $0.stage = .assigned
        $0.unit = register.unit(data.unit) ?? -1
        ($0.officer, $0.follower) = (data.officer, data.follower)
        $0.due = data.due
        $0.isFaulted = false
      }
    case .problemSolved(let data):
      change(data.number) {
        $0.stage = .solved
        $0.solved = day
      }
    case .problemVerified(let data):
      change(data.number) { $0.stage = data.passed ? .verified : .assigned }
    case .problemWrittenOff(let data):
      change(data.number) {
        $0.stage = .writtenOff
        $0.writtenOff = day
      }
    case .problemReopened(let data):
      change(data.number) {
        $0.stage = .assigned
        $0.due = data.due
        ($0.solved, $0.writtenOff) = (nil, nil)
        $0.isFaulted = false
        $0.isReopened = true
      }
    default: break
    }
  }

  private mutating func evolveListing(_ event: Projects.Event, on day: Day) {
    switch event {
    case .supervised(let data):
      listings &+= 1
      listing = Listing(
        number: data.number, matter: data.matter, leader: data.leader, listed: day,
        deadline: data.deadline, weekly: data.weekly ?? data.deadline)
    case .reportedWeekly(let data):
      weeklies &+= 1
      listing?.reports &+= 1
      listing?.before = data.due
      if let next = data.next { listing?.weekly = next }
    case .supervisedChecked(let data): listing?.isChecked = data.passed
    case .supervisionEnded: listing = nil
    default: break
    }
  }

  // MARK: - Cards and findings

  private mutating func evolveCards(_ event: Projects.Event) {
    func change(_ number: String, _ body: (inout Card, Int) -> Void) {
      if let place = cards.firstIndex(where: { $0.number == number }) { body(&cards[place], place) }
    }
    switch event {
    case .cardIssued(let data):
      let replaced = cards.first { $0.number == data.replaces }
      cards.append(
        Card(
          number: data.number, kind: data.kind, edition: data.edition,
          holder: replaced?.holder ?? cards.count))
      if data.holder != nil { keep("card-\(cards.count)") }
    case .cardReturned(let data):
      var words: Int?
      change(data.card) { card, place in
        card.stage = .returned
        card.takeBy = data.takeBy
        words = data.text == nil ? nil : place + 1
      }
      if let words { keep("words-\(words)") }
    case .cardTaken(let data):
      var complaint: Int?
      change(data.card) { card, place in
        card.stage = .taken
        complaint = data.complaint == nil ? nil : place + 1
      }
      if let complaint { keep("complaint-\(complaint)") }
    case .cardVoided(let data): change(data.card) { card, _ in card.stage = .void }
    default: break
    }
  }

  private mutating func found(_ finding: Projects.Finding) {
    switch finding.rule {
    case .p2:
      if let place = urged.lastIndex(where: {
        $0.half == finding.period && $0.rung == finding.rung
      }) {
        urged[place].isFaulted = true
      }
    case .p3:
      let place = Int(finding.number) - 1
      if problems.indices.contains(place) {
        problems[place].isFaulted = true
        problems[place].wasLate = true
      }
    case .p4:
      weekliesMissed &+= 1
      listing?.missed &+= 1
      listing?.before = finding.due
      if let next = finding.next { listing?.weekly = next }
    case .p5: listing?.isFaulted = true
    case .p6:
      if let place = cards.firstIndex(where: { $0.number == finding.card }) {
        cards[place].isFaulted = true
      }
    case .p7: isOverdueFaulted = true
    default: break
    }
  }
}
