extension Project {
  /// How many problems a project may have.
  static let mostProblems = 10_000

  // 召开协调会，专题研究解决问题，并指定专人跟踪督查督办: the account.
  func meet(_ data: Projects.Meeting, _ context: Context, _ ruling: inout Ruling) throws(Refusal) {
    try require(.active, .suspended, .completed)
    try requirePast(data.day, "day", context)
    try requireText(data.title, "title", .badRegister, most: 512)
    try requireText(data.document, "document", .documentMissing)
    guard data.units.count <= 200, data.decisions.count <= 200 else {
      throw Refusal(.tooMany, field: "decisions", detail: "200")
    }
    for (place, unit) in data.units.enumerated() {
      try requireUnit(unit, "units[\(place)]", context)
    }
    for (place, decision) in data.decisions.enumerated() {
      let field = "decisions[\(place)]"
      try requireText(decision.text, field + ".text")
      try requireUnit(decision.unit, field + ".unit", context)
      if !decision.officer.isEmpty {
        try requireOfficer(decision.officer, of: decision.unit, field + ".officer", context)
      }
      try requireAhead(decision.due, field + ".due", context)
    }
    try requireRoom(data.decisions.count)
    var meeting = data
    meeting.first = data.decisions.isEmpty ? nil : Int32(problems.count) + 1
    ruling.events.append(.project(.met(meeting)))
  }

  /// Whoever solves a problem is one of the unit that solves it.
  private func requireOfficer(
    _ id: String, of unit: String, _ field: String, _ context: Context
  ) throws(Refusal) {
    try requireOfficer(id, field, context)
    guard let place = context.register.person(id),
      context.register.persons[Int(place)].unit == unit
    else { throw Refusal(.notYourUnit, field: field, detail: "\(id): \(unit)") }
  }

  private func requireRoom(_ count: Int) throws(Refusal) {
    guard problems.count + count <= Self.mostProblems else {
      throw Refusal(.tooMany, detail: "\(Self.mostProblems)")
    }
  }

  func raiseProblem(
    _ data: Projects.Problem, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.active, .suspended, .completed)
    try requireText(data.title, "title", most: 512)
    try limitText(data.text, "text")
    try requireRoom(1)
    var problem = data
    problem.number = Int32(problems.count) + 1
    // Whoever owns the project speaks as its owner.
    if !context.actor.role.isOfficer { problem.source = .owner }
    ruling.events.append(.project(.problemRaised(problem)))
  }

  /// The problem, where it stands in one of `stages`.
  private func problem(
    _ number: Int32, _ stages: Problem.Stage...
  ) throws(Refusal) -> Problem {
    try require(.active, .suspended, .completed)
    guard problems.indices.contains(Int(number) - 1) else {
      throw Refusal(.problemUnknown, field: "number", detail: "\(number)")
    }
    let problem = problems[Int(number) - 1]
    guard stages.contains(problem.stage) else {
      throw Refusal(.wrongPhase, field: "number", detail: problem.stage.name)
    }
    return problem
  }

  func assignProblem(
    _ data: Projects.ProblemAssignment, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    let problem = try problem(data.number, .raised, .assigned)
    // A day once given is put off by a document, not by asking again.
    if let due = problem.due, data.due > due {
      try requireText(data.document, "document", .documentMissing)
    }
    try requireUnit(data.unit, "unit", context)
    if !data.officer.isEmpty {
      try requireOfficer(data.officer, of: data.unit, "officer", context)
    }
    if !data.follower.isEmpty {
      try requireOfficer(data.follower, "follower", in: Self.trackers, context)
    }
    try requireAhead(data.due, "due", context)
    try limitText(data.document, "document")
    ruling.events.append(.project(.problemAssigned(data)))
  }

  func solveProblem(
    _ data: Projects.ProblemSolution, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    let problem = try problem(data.number, .assigned)
    guard context.register.unitCode(problem.unit) == context.actor.unit else {
      throw Refusal(.notYourUnit, field: "actor.unit")
    }
    try requireText(data.result, "result")
    try requireFiled(data.evidence)
    ruling.events.append(.project(.problemSolved(data)))
  }

  /// Numbers of documents that are in the archive.
  private func requireFiled(_ numbers: [Int32]) throws(Refusal) {
    guard numbers.count <= 1_000 else { throw Refusal(.tooMany, field: "evidence", detail: "1000") }
    for (place, number) in numbers.enumerated()
    where !documents.indices.contains(Int(number) - 1) {
      throw Refusal(.notFound, field: "evidence[\(place)]", detail: "\(number)")
    }
  }

  func verifyProblem(_ data: Projects.ProblemCheck, _ ruling: inout Ruling) throws(Refusal) {
    _ = try problem(data.number, .solved)
    if !data.passed { try requireText(data.note, "note") }
    try limitText(data.note, "note")
    ruling.events.append(.project(.problemVerified(data)))
  }

  // 销号 only after the check.
  func writeOffProblem(_ data: Projects.ProblemWriteOff, _ ruling: inout Ruling) throws(Refusal) {
    _ = try problem(data.number, .verified)
    try limitText(data.note, "note")
    ruling.events.append(.project(.problemWrittenOff(data)))
  }

  func reopenProblem(
    _ data: Projects.ProblemReopening, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    _ = try problem(data.number, .solved, .verified, .writtenOff)
    try requireText(data.reason, "reason")
    try requireAhead(data.due, "due", context)
    ruling.events.append(.project(.problemReopened(data)))
  }

  // MARK: - 挂牌督办

  func list(_ data: Projects.Listing, _ context: Context, _ ruling: inout Ruling) throws(Refusal) {
    try require(.active, .suspended, .completed)
    if let listing { throw Refusal(.alreadyDone, field: "number", detail: listing.number) }
    try requireText(data.number, "number", .badRegister, most: 64)
    try requireText(data.matter, "matter")
    try requireText(data.document, "document", .documentMissing)
    if listings > 0 { try requireText(data.reason, "reason") }
    try limitText(data.reason, "reason")
    try requireOfficer(data.leader, "leader", in: Self.leaders, context)
    try requireAhead(data.deadline, "deadline", context)
    try requireNear(data.deadline, "deadline", context)
    var listing = data
    listing.weekly = try week(1, after: context.day, context)
    ruling.events.append(.project(.supervised(listing)))
  }

  /// The day of the `number`-th weekly report: so many weeks after it was listed, or the working day after.
  private func week(
    _ number: Int, after listed: Day, _ context: Context
  ) throws(Refusal) -> Day {
    let days = Int(context.profile.projects.weeklyDays)
    return try context.calendar.nextWorkday(onOrAfter: try listed.adding(number * max(1, days))).day
  }

  /// The report after the one that is due on `due`.
  func weekly(after due: Day, of listing: Listing, _ context: Context) throws(Refusal) -> Day {
    let days = max(1, Int(context.profile.projects.weeklyDays))
    var number = Int(due - listing.listed) / days + 1
    var next = try week(number, after: listing.listed, context)
    // After a long holiday two weeks may end on the same day.
    while next <= due {
      number += 1
      next = try week(number, after: listing.listed, context)
    }
    return next
  }

  func reportListing(
    _ data: Projects.ListingReport, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    guard let listing else { throw Refusal(.notListed) }
    try requireText(data.text, "text")
    // One report a week: the next week's has to wait until the last one's day is over.
    if let before = listing.before, context.day <= before {
      throw Refusal(.periodNotBegun, field: "text", detail: "\(before) ≥ \(context.day)")
    }
    var report = data
    report.due = listing.weekly
    report.next = try weekly(after: listing.weekly, of: listing, context)
    ruling.events.append(.project(.reportedWeekly(report)))
  }

  func checkListing(_ data: Projects.ListingCheck, _ ruling: inout Ruling) throws(Refusal) {
    guard listing != nil else { throw Refusal(.notListed) }
    if data.passed {
      guard !data.evidence.isEmpty else {
        throw Refusal(.evidenceMissing, article: "rule:project", field: "evidence")
      }
    } else {
      try requireText(data.note, "note")
    }
    try requireFiled(data.evidence)
    try limitText(data.note, "note")
    ruling.events.append(.project(.supervisedChecked(data)))
  }

  // 销号 only after evidence, check and sign-off.
  func delist(_ data: Projects.Delisting, _ ruling: inout Ruling) throws(Refusal) {
    guard let listing else { throw Refusal(.notListed) }
    guard listing.isChecked else {
      throw Refusal(.evidenceMissing, article: "rule:project", detail: listing.number)
    }
    try limitText(data.note, "note")
    ruling.events.append(.project(.supervisionEnded(data)))
  }
}
