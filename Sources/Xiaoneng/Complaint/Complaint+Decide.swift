extension Complaint {
  /// The events that `command` causes, in order, and what follows in other dossiers, appended to `ruling`.
  ///
  /// - Throws: the first rule broken, in the order the rules stand below.
  /// - Complexity: O(1) in the length of the ledger.
  func decide(
    _ command: Complaints.Command, in context: Context, into ruling: inout Ruling
  ) throws(Refusal) {
    ruling.author = Self.author(context.actor)
    try rule(command, context, &ruling)
    orderResults(of: command, context, &ruling)
    var known = context.kept(Complaints.Complainant.self, "complainant")
    if let record = ruling.personal.first(where: { $0.slot == "complainant" }),
      let json = try? JSONValue(parsing: record.value)
    {
      known = try? Complaints.Complainant.read(json)
    }
    try Self.keepSecret(of: known, in: ruling.events)
  }

  /// Who complains, who must not be named; and the case, the first complaint or the number that a command is
  /// about.
  func needs(for command: Complaints.Command, in context: Context) -> Needs? {
    switch command {
    case .register(let data):
      data.concerns.flatMap { context.actor.role.isOfficer ? Needs(dossiers: [$0]) : nil }
    case .open311Post: nil
    case .join(let data): Needs(personal: ["complainant"], dossiers: [data.first])
    case .split:
      Needs(
        personal: ["complainant"],
        numbers: [Self.series(kind, year: context.day.parts.year).counter])
    case .submit, .accept, .refuse, .forward, .dispatch, .return, .askExplanation, .explain,
      .addEvidence, .extend, .supervise, .report, .redo, .close, .reply, .followUp, .rate,
      .askReview, .answerReview, .withdraw, .reportRetaliation, .settleRetaliation, .publish,
      .correct, .recordLeak, .erase:
      Needs(personal: ["complainant"])
    }
  }

  private func rule(
    _ command: Complaints.Command, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    switch command {
    case .register(let data): try register(data, context, &ruling)
    case .open311Post(let data):
      do throws(Refusal) {
        try register(data.intake(context.actor), context, &ruling)
      } catch {
        throw Complaints.Open311Post.inForm(error)
      }
    case .submit(let data): try submit(data, context, &ruling)
    case .accept(let data): try accept(data, context, &ruling)
    case .refuse(let data): try refuse(data, context, &ruling)
    case .forward(let data): try forward(data, context, &ruling)
    case .join(let data): try join(data, context, &ruling)
    case .split(let data): try split(data, context, &ruling)
    case .dispatch(let data): try dispatch(data, context, &ruling)
    case .return(let data): try giveBack(data, context, &ruling)
    case .askExplanation(let data): try askExplanation(data, context, &ruling)
    case .explain(let data): try explain(data, context, &ruling)
    case .addEvidence(let data): try addEvidence(data, &ruling)
    case .extend(let data): try extend(data, context, &ruling)
    case .supervise(let data): try supervise(data, &ruling)
    case .report(let data): try report(data, &ruling)
    case .redo(let data): try redo(data, &ruling)
    case .close(let data): try close(data, context, &ruling)
    case .reply(let data): try reply(data, &ruling)
    case .followUp(let data): try followUp(data, &ruling)
    case .rate(let data): try rate(data, &ruling)
    case .askReview(let data): try askReview(data, context, &ruling)
    case .answerReview(let data): try answerReview(data, context, &ruling)
    case .withdraw(let data): try withdraw(data, &ruling)
    case .reportRetaliation(let data): try reportRetaliation(data, context, &ruling)
    case .settleRetaliation(let data): try settleRetaliation(data, &ruling)
    case .publish(let data): try publish(data, &ruling)
    case .correct(let data): try correct(data, &ruling)
    case .recordLeak(let data): try recordLeak(data, context, &ruling)
    case .erase(let data): try erase(data, &ruling)
    }
  }

  // MARK: - What the rules below share

  func require(_ phases: Phase...) throws(Refusal) {
    guard phases.contains(phase) else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
  }

  /// Words that are kept beside the ledger.
  func requireWords(_ text: String, _ field: String) throws(Refusal) {
    try requireText(text, field, most: String.longestField)
  }

  /// The unit and the officers who look into it: known, not named in it, and never the unit itself where
  /// the complaint is against its leader.
  func check(
    unit code: String, officers: [String], mustServe: Bool, _ context: Context
  ) throws(Refusal) {
    let register = context.register
    if !code.isEmpty {
      guard let place = register.unit(code) else {
        throw Refusal(.notFound, field: "unit", detail: String(code.prefix(64)))
      }
      guard place != unit || !involvesHead else {
        throw Refusal(.conflictOfInterest, field: "unit", detail: code)
      }
    }
    for (index, id) in officers.enumerated() {
      guard let place = register.person(id) else {
        throw Refusal(
          .actorUnknown, field: "officers[\(index)]", detail: String(id.prefix(64)))
      }
      guard officers.firstIndex(of: id) == index else {
        throw Refusal(.namedTwice, field: "officers[\(index)]", detail: id)
      }
      let person = register.persons[Int(place)]
      for role in Role.allCases where person.roles.contains(role) {
        guard !conflicts(with: id, role: role, unit: person.unit, in: register) else {
          throw Refusal(.conflictOfInterest, field: "officers[\(index)]", detail: id)
        }
      }
      guard !mustServe || code.isEmpty || person.unit == code else {
        throw Refusal(.notYourUnit, field: "officers[\(index)]", detail: person.unit)
      }
    }
  }

  /// The last moment for sending it back: 24 hours. 潍坊 12345 条例 art 22.
  func returnBy(_ unit: String, _ context: Context) -> Instant? {
    guard !unit.isEmpty else { return nil }
    let hours = Int64(context.profile.complaintReturnHours)
    let (moment, overflow) = context.at.milliseconds.addingReportingOverflow(
      hours.multipliedReportingOverflow(by: 3_600_000).partialValue)
    return overflow ? nil : Instant(moment)
  }
}
