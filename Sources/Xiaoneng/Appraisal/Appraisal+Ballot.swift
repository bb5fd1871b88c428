extension Appraisal {
  // 绩效考评办法: groups of raters, each with its roll.
  func openBallot(
    _ data: Appraisals.BallotOpening, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.open, .evidenceClosed)
    guard let rule = scheme.ballot, !scheme.ballotFactors.isEmpty else {
      throw Refusal(.kindNotAllowed, article: scheme.source, field: "ballot", detail: scheme.id)
    }
    if let vote, !vote.isVoid { throw Refusal(.alreadyDone, detail: "\(vote.round)") }
    guard data.closes.isInRange, context.day <= data.closes, data.closes - context.day <= 366 else {
      throw Refusal(.badDate, field: "closes", detail: "\(data.closes) < \(context.day)")
    }
    guard data.groups.map(\.group).sorted() == rule.groups.map(\.id).sorted() else {
      throw Refusal(
        .ballotInvalid, article: scheme.source, field: "groups",
        detail: rule.groups.map(\.id).joined(separator: ", "))
    }
    var opening = data
    opening.groups = rule.groups.compactMap { share in
      data.groups.first { $0.group == share.id }
    }
    opening.round = (vote?.round ?? 0) + 1
    try requireVoters(opening, context)
    ruling.events.append(.appraisal(.ballotOpened(opening)))
  }

  private func requireVoters(_ data: Appraisals.BallotOpening, _ context: Context) throws(Refusal) {
    var seen = Set<String>()
    for roll in data.groups {
      for (index, voter) in roll.voters.enumerated() {
        let field = "groups.\(roll.group).voters[\(index)]"
        guard let place = context.register.person(voter),
          context.register.persons[Int(place)].lastDay.map({ context.day <= $0 }) ?? true
        else { throw Refusal(.actorUnknown, field: field, detail: String(voter.prefix(64))) }
        guard seen.insert(voter).inserted else {
          throw Refusal(.namedTwice, field: field, detail: voter)
        }
      }
    }
    guard seen.count <= 5_000 else { throw Refusal(.tooMany, field: "groups", detail: "> 5000") }
    // Of a few, a sum would show how each chose.
    let least = Int(context.profile.ballotSmallest)
    guard seen.count >= least else {
      throw Refusal(.ballotTooSmall, field: "groups", detail: "\(seen.count) < \(least)")
    }
  }

  /// Ticks a voter off: that they voted. Nothing of how is ever told to the engine before the count.
  func signIn(
    _ data: Appraisals.BallotSignature, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    guard let vote, vote.tally == nil, !vote.isVoid else {
      throw Refusal(.wrongPhase, detail: phase.rawValue)
    }
    guard !vote.isClosed else {
      throw Refusal(.tooLate, detail: "\(context.day) > \(vote.closes)")
    }
    let voter = data.voter.isEmpty ? context.actor.id : data.voter
    let isOffice =
      context.actor.role == .efficiencyOffice || context.actor.role == .efficiencyHead
    guard voter == context.actor.id || isOffice else {
      throw Refusal(.notAllowed, field: "voter", detail: String(voter.prefix(64)))
    }
    guard let group = vote.groups.firstIndex(where: { $0.voters.contains(voter) }) else {
      throw Refusal(.notOnRoll, field: "voter", detail: String(voter.prefix(64)))
    }
    guard !vote.signed[group].contains(voter) else { throw Refusal(.alreadyDone, field: "voter") }
    var record = Appraisals.BallotSignature(voter)
    (record.group, record.round) = (vote.groups[group].group, vote.round)
    ruling.events.append(.appraisal(.signedIn(record)))
  }

  // MARK: - Counting

  /// Counts the urns in one go, and records sums alone: no sheet is recorded, in no order, at no time of its
  /// own, so that nothing in the store stands between a voter and a sheet.
  func countBallots(
    _ data: Appraisals.BallotCount, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    guard let vote, let rule = scheme.ballot else {
      throw Refusal(.wrongPhase, detail: phase.rawValue)
    }
    if vote.tally != nil || vote.isVoid {
      // Whoever counts the same again changes nothing. Held against it are the sums, since no sheet was kept.
      let again = try? count(data, vote, rule, context)
      guard
        again == vote.tally.map(Appraisals.Event.ballotCounted)
          ?? vote.void.map(Appraisals.Event.ballotVoided)
      else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
      return
    }
    // Before the last one could vote, who is missing in a sum would be seen from the next.
    guard vote.isClosed || vote.voted == vote.entitled else {
      throw Refusal(
        .wrongPhase, field: "closes", detail: "\(vote.closes); \(vote.voted)/\(vote.entitled)")
    }
    ruling.events.append(.appraisal(try count(data, vote, rule, context)))
  }

  /// What the sheets come to.
  private func count(
    _ data: Appraisals.BallotCount, _ vote: Vote, _ rule: Scheme.BallotRule, _ context: Context
  ) throws(Refusal) -> Appraisals.Event {
    try requireWitnesses(data.witnesses, context)
    let sheets = try urns(of: data, vote, rule)
    let returned = sheets.reduce(0) { $0 + $1.count }
    let valid = sheets.map { $0.filter(Self.isValid) }
    let isEnough = try rule.isEnough(returned, of: vote.entitled)
    let least = Int(context.profile.ballotSmallest)
    // Below two thirds the ballot is void. So it is where too few sheets are valid to hide
    // anyone's.
    guard isEnough, valid.reduce(0, { $0 + $1.count }) >= max(least, 1) else {
      var record = Appraisals.BallotVoid()
      (record.round, record.entitled) = (vote.round, Int64(vote.entitled))
      record.returned = Int64(returned)
      return .ballotVoided(record)
    }
    var tally = Appraisals.BallotTally()
    (tally.round, tally.entitled) = (vote.round, Int64(vote.entitled))
    (tally.returned, tally.witnesses) = (Int64(returned), data.witnesses)
    let parts = Self.hiding(valid.map(\.count), least: least)
    for part in parts {
      var group = Appraisals.BallotGroupTally()
      group.id = part.map { rule.groups[$0].id }.joined(separator: "+")
      for place in part {
        group.weight += rule.groups[place].weight
        group.entitled += Int64(vote.groups[place].voters.count)
        group.returned += Int64(sheets[place].count)
        group.invalid += Int64(sheets[place].count - valid[place].count)
      }
      tally.groups.append(group)
    }
    let cells = parts.map { part in part.flatMap { valid[$0] } }
    tally.rows = rows(cells, values: rule.values.count)
    return .ballotCounted(tally)
  }

  /// 计票人、监票人.
  private func requireWitnesses(_ witnesses: [String], _ context: Context) throws(Refusal) {
    guard Set(witnesses).count == witnesses.count, (2...16).contains(witnesses.count) else {
      throw Refusal(.twoPeopleNeeded, field: "witnesses", detail: "\(Set(witnesses).count)")
    }
    for (index, id) in witnesses.enumerated() where context.register.person(id) == nil {
      throw Refusal(.actorUnknown, field: "witnesses[\(index)]", detail: String(id.prefix(64)))
    }
  }

  /// The sheets by group, in the order of the scheme.
  private func urns(
    of data: Appraisals.BallotCount, _ vote: Vote, _ rule: Scheme.BallotRule
  ) throws(Refusal) -> [[Appraisals.BallotSheet]] {
    guard data.urns.map(\.group).sorted() == rule.groups.map(\.id).sorted() else {
      throw Refusal(.ballotInvalid, field: "urns")
    }
    let width = start.subjects.count * scheme.ballotFactors.count
    let range = -1...Int32(clamping: rule.values.count)
    var urns: [[Appraisals.BallotSheet]] = []
    for (place, share) in rule.groups.enumerated() {
      let sheets = data.urns.first { $0.group == share.id }?.sheets ?? []
      // No more sheets than voters.
      let signed = vote.signed[place].count
      guard sheets.count <= signed else {
        throw Refusal(
          .ballotInvalid, article: scheme.source, field: "urns.\(share.id)",
          detail: "\(sheets.count) > \(signed)")
      }
      for sheet in sheets {
        guard sheet.marks.count == width, sheet.marks.allSatisfy(range.contains) else {
          throw Refusal(
            .ballotInvalid, field: "urns.\(share.id)", detail: "\(sheet.marks.count) ≠ \(width)")
        }
      }
      urns.append(sheets)
    }
    return urns
  }

  private static func isValid(_ sheet: Appraisals.BallotSheet) -> Bool {
    Ballot.isValid(marksInRows: sheet.marks.map { $0 < 0 ? 2 : $0 == 0 ? 0 : 1 })
  }

  /// Which groups are counted together: one with too few valid sheets goes to the one with the most, until
  /// each part has none or enough.
  static func hiding(_ counts: [Int], least: Int) -> [[Int]] {
    var parts = counts.indices.map { [$0] }
    func size(_ part: [Int]) -> Int { part.reduce(0) { $0 + counts[$1] } }
    while parts.count > 1,
      let small = parts.firstIndex(where: { (1..<max(least, 1)).contains(size($0)) })
    {
      let part = parts.remove(at: small)
      var best = 0
      for place in parts.indices where size(parts[place]) > size(parts[best]) { best = place }
      parts[best] = (parts[best] + part).sorted()
    }
    return parts.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }

  private func rows(_ parts: [[Appraisals.BallotSheet]], values: Int) -> [Appraisals.BallotRowTally]
  {
    var rows: [Appraisals.BallotRowTally] = []
    for subject in start.subjects {
      for factor in scheme.ballotFactors {
        var row = Appraisals.BallotRowTally()
        (row.subject, row.factor) = (subject.id, factor.id)
        let place = rows.count
        row.groups = parts.map { sheets in
          var sums = Appraisals.BallotChoices()
          sums.choices = Array(repeating: 0, count: values)
          for sheet in sheets {
            let mark = Int(sheet.marks[place])
            if mark == 0 { sums.blank += 1 } else { sums.choices[mark - 1] += 1 }
          }
          return sums
        }
        rows.append(row)
      }
    }
    return rows
  }
}

extension Scheme.BallotRule {
  /// Whether so many sheets of those entitled are the turnout that the rule asks for.
  func isEnough(_ returned: Int, of entitled: Int) throws(Refusal) -> Bool {
    guard entitled > 0 else { return false }
    let needed = try Fraction.exact(turnoutNumerator, turnoutDenominator)
    return try Fraction.exact(Int64(returned), Int64(entitled)).order(needed) >= 0
  }
}
