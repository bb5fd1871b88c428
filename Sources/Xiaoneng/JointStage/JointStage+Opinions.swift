// Branches that are no cases: opinions, meetings, dissent; and urging whoever holds the stage.

extension JointStage {
  private static let article = "binzhou:13 | rule:service"

  /// The branch, where the actor's unit is the one that was asked and its clock runs.
  private func asked(
    _ id: String, _ context: Context
  ) throws(Refusal) -> Int {
    try requireUnderWay()
    let place = try known(id)
    let part = parts[place]
    guard context.isOf(unit: part.unit) else {
      throw Refusal(
        .notYourUnit, article: Self.article, field: "branch", detail: context.actor.unit)
    }
    guard part.end == nil, !part.isDisputed else {
      throw Refusal(.alreadyDone, article: Self.article, field: "branch", detail: part.item.id)
    }
    guard part.routed != nil else {
      throw Refusal(.branchMissing, field: "branch", detail: part.item.id)
    }
    guard part.begun != nil else {
      throw Refusal(
        .predecessorOpen, field: "branch", detail: waits(place).joined(separator: ", "))
    }
    // A licence is decided in its case.
    guard let dossier = part.dossier else { return place }
    throw Refusal(
      .kindNotAllowed, article: "licensing:38(1)", field: "branch", detail: dossier.id)
  }

  func pause(
    _ data: JointStages.Hold, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    let part = parts[try asked(data.branch, context)]
    guard !part.isPaused else { throw Refusal(.alreadyDone, field: "branch") }
    try requireDocument(data.documentNumber, "licensing:45")
    if let end = part.pauses.last?.end, context.day < end {
      throw Refusal(.badPause, field: "branch", detail: "\(context.day) < \(end)")
    }
    ruling.events.append(
      .stage(
        .paused(JointStages.Paused(branch: data.branch, cause: data.cause, from: context.day))))
  }

  func resume(
    _ data: JointStages.Release, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    let part = parts[try asked(data.branch, context)]
    guard part.isPaused else { throw Refusal(.wrongPhase, field: "branch", detail: part.item.id) }
    try requireDocument(data.documentNumber, "licensing:45")
    ruling.events.append(
      .stage(.resumed(JointStages.Resumed(branch: data.branch, on: context.day))))
  }

  // Agree, do not agree with reasons, agree but report up; without reasons a dissent counts as agreeing, and its giver
  // answers for it.
  func opine(
    _ data: JointStages.Opinion, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    let place = try asked(data.branch, context)
    let part = parts[place]
    try requireDocument(data.documentNumber, Self.article)
    guard data.reasons.utf8.count <= 4_096, data.organ.utf8.count <= 512 else {
      throw Refusal(.tooLong, field: "reasons")
    }
    if data.say == .reportUp {
      try requireText(data.organ, "organ", article: Self.article, most: 512)
    }
    // Nothing is said with what it depends on still open: art 16.
    let open = before(place, .together).filter { parts[$0].passed == nil }
    guard open.isEmpty else {
      throw Refusal(
        .predecessorOpen, field: "branch",
        detail: open.map { parts[$0].item.id }.joined(separator: ", "))
    }
    try requireMet(part)
    let hasReasons = data.reasons.utf8.contains { $0 > 0x20 }
    let counts: JointStages.Say = data.say == .disagree && !hasReasons ? .agree : data.say
    let due = try due(of: place, context)?.day
    var course = Course(self, context)
    course.say(
      .opined(
        JointStages.OpinionRecord(
          branch: data.branch, unit: part.item.unit, said: data.say, counts: counts,
          reasons: data.reasons, organ: data.organ, documentNumber: data.documentNumber)), &ruling)
    let isLate = due.map { context.day > $0 } ?? false
    if counts != data.say || isLate {
      find(
        .l3, place, part.item.unit, isLate ? due : nil, on: context.day, &course, &ruling)
    }
    course.goOn(&ruling)
  }

  /// What a joint survey, review or acceptance finds is said once it was held: arts 13, 14.
  private func requireMet(_ part: Part) throws(Refusal) {
    switch part.item.kind {
    case .licence, .opinion, .publicity: return
    case .survey, .meeting, .acceptance:
      let isMet = meetings.contains {
        held.contains($0.number) && $0.kind == part.item.kind && $0.branches.contains(part.item.id)
      }
      guard isMet else { throw Refusal(.meetingUncalled, field: "branch", detail: part.item.id) }
    }
  }

  // The lead may go on against a dissent, and then must tell its giver.
  func settleDissent(
    _ data: JointStages.Settlement, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try requireUnderWay()
    let part = parts[try known(data.branch)]
    guard part.isDisputed else {
      throw Refusal(.wrongPhase, field: "branch", detail: part.item.id)
    }
    try requireText(data.reason, "reason", article: Self.article)
    try requireDocument(data.documentNumber, "rule:service")
    var settled = JointStages.Settled(
      branch: data.branch, approved: data.approved, reason: data.reason,
      documentNumber: data.documentNumber)
    if data.approved {
      settled.tellBy = try context.calendar.adding(
        Int(context.profile.joint.dissentDays), to: context.day
      ).day
    }
    var course = Course(self, context)
    course.say(.settled(settled), &ruling)
    course.goOn(&ruling)
  }

  func tellDissent(
    _ data: JointStages.Telling, _ ruling: inout Ruling
  ) throws(Refusal) {
    let part = parts[try known(data.branch)]
    guard part.tellBy != nil else {
      throw Refusal(.wrongPhase, field: "branch", detail: part.item.id)
    }
    try requireDocument(data.documentNumber, "rule:service joint.dissentDays")
    ruling.events.append(.stage(.dissentTold(data)))
  }

  // Art 13: told ahead, with what it is about.
  func callMeeting(
    _ data: JointStages.Meeting, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try requireUnderWay()
    switch data.kind {
    case .survey, .meeting, .acceptance: break
    case .licence, .opinion, .publicity:
      throw Refusal(
        .kindNotAllowed, article: Self.article, field: "kind", detail: data.kind.rawValue)
    }
    try requireDocument(data.documentNumber, Self.article)
    try requireText(data.place, "place", .meetingUncalled, article: Self.article, most: 512)
    try requireText(data.matter, "matter", .meetingUncalled, article: Self.article)
    let places = try known(data.branches, "branches")
    guard !places.isEmpty else { throw Refusal(.badRegister, field: "branches") }
    for (index, place) in places.enumerated() where parts[place].routed == nil {
      throw Refusal(
        .branchMissing, field: "branches[\(index)]", detail: parts[place].item.id)
    }
    let earliest = try context.calendar.adding(
      Int(context.profile.joint.meetingDays), to: context.day
    ).day
    guard data.day >= earliest, data.day > context.day else {
      throw Refusal(
        .badDate, article: Self.article, field: "day", detail: "\(data.day) < \(earliest)")
    }
    guard meetings.count < 1_000 else { throw Refusal(.tooMany, field: "number") }
    var meeting = data
    meeting.number = Int32(meetings.count) + 1
    ruling.events.append(.stage(.meetingCalled(meeting)))
  }

  // Whoever was called and stayed away agrees, where the template says so.
  func holdMeeting(
    _ data: JointStages.Minutes, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try requireUnderWay()
    guard let meeting = meetings.first(where: { $0.number == data.number }) else {
      throw Refusal(.meetingUncalled, field: "number", detail: "\(data.number)")
    }
    guard !held.contains(data.number) else { throw Refusal(.alreadyDone, field: "number") }
    guard context.day >= meeting.day else {
      throw Refusal(
        .badDate, article: Self.article, field: "at", detail: "\(context.day) < \(meeting.day)")
    }
    try requireDocument(data.documentNumber, Self.article)
    _ = try known(data.present, "present")
    for (index, id) in data.present.enumerated() where !meeting.branches.contains(id) {
      throw Refusal(
        .meetingUncalled, field: "present[\(index)]", detail: String(id.prefix(64)))
    }
    var minutes = data
    minutes.absent = meeting.branches.filter { !data.present.contains($0) }
    var course = Course(self, context)
    course.say(.meetingHeld(minutes), &ruling)
    for id in minutes.absent {
      guard let place = place(of: id) else { continue }
      let part = course.state.parts[place]
      guard part.isRunning, part.item.silence == .consent, part.item.kind == meeting.kind
      else { continue }
      find(.l1, place, part.item.unit, meeting.day, on: context.day, &course, &ruling)
      course.say(
        .deemed(
          JointStages.Deemed(
            branch: id, policy: .consent, unit: part.item.unit, due: meeting.day)), &ruling)
    }
    course.goOn(&ruling)
  }

  // Art 5: the lead, and the efficiency office, urge.
  func urge(
    _ data: JointStages.Urging, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    guard isUnderWay || phase == .concluded else {
      throw Refusal(.wrongPhase, detail: phase.rawValue)
    }
    try requireText(data.reason, "reason", article: "binzhou:5 | rule:service")
    if !data.branch.isEmpty {
      let part = parts[try known(data.branch)]
      guard part.end == nil else {
        throw Refusal(.alreadyDone, field: "branch", detail: part.item.id)
      }
    }
    guard urgings.count < 1_000 else { throw Refusal(.tooMany, field: "reason") }
    var urging = data
    urging.unit = context.actor.unit
    ruling.events.append(.stage(.urged(urging)))
  }
}
