// What follows from one branch for the others: refusals end what depends on them, grants begin it, and the last one
// concludes the stage.

extension JointStage {
  /// A stage in the middle of a decision: what was said so far has happened to it.
  struct Course {
    var state: JointStage
    let context: Context

    init(_ state: JointStage, _ context: Context) { (self.state, self.context) = (state, context) }

    mutating func say(_ event: JointStages.Event, _ ruling: inout Ruling) {
      ruling.events.append(.stage(event))
      state.evolve(event, on: context.day, in: context.register)
    }

    /// Goes on from what was said until nothing more follows.
    mutating func goOn(_ ruling: inout Ruling) {
      guard state.isUnderWay else { return }
      while let place = state.parts.indices.first(where: { state.isBarred($0) }) {
        end(place, &ruling)
      }
      for place in state.parts.indices {
        let part = state.parts[place]
        guard part.routed != nil, part.begun == nil, part.end == nil, state.ready(place) != nil
        else { continue }
        say(.begun(JointStages.Begun(branch: part.item.id, case: part.dossier)), &ruling)
        state.order(place, context, &ruling)
      }
      conclude(&ruling)
    }

    /// A refused precondition ends what depends on it: it is neither early nor late.
    private mutating func end(_ place: Int, _ ruling: inout Ruling) {
      let part = state.parts[place]
      say(.branchEnded(JointStages.BranchEnd(branch: part.item.id, end: .precondition)), &ruling)
      guard part.begun != nil, let dossier = part.dossier else { return }
      ruling.orders.append(
        FollowUp(
          "ended/\(place)", in: dossier,
          [.case(.voided(Cases.Voiding(.returned, reason: "前置事项未通过")))], context))
    }

    private mutating func conclude(_ ruling: inout Ruling) {
      guard state.parts.allSatisfy({ $0.end != nil }), let due = try? state.due(context) else {
        return
      }
      let counted = state.parts.filter { $0.begun != nil && $0.end != .precondition }
      let on = state.parts.compactMap { $0.ended }.reduce(state.routed ?? context.day) {
        max($0, $1)
      }
      say(
        .concluded(
          JointStages.Conclusion(
            on: on, due: due.day, late: on > due.day,
            actual: Int32(clamping: (try? state.number(of: on, context)) ?? 0),
            serial: counted.reduce(0) { $0 &+ $1.limit },
            branches: state.parts.indices.compactMap { state.figure(of: $0, context) })), &ruling)
    }
  }

  /// What a branch that was decided took: a day on which it only waited for the result that it is decided with is not
  /// its own (滨州市工程建设项目并联审批管理规定 art 16). nil for one that was not decided.
  fileprivate func figure(of place: Int, _ context: Context) -> JointStages.BranchFigure? {
    let part = parts[place]
    guard let begun = part.begun, let ended = part.ended, let end = part.end,
      end != .precondition, end != .withdrawn
    else { return nil }
    let clock = LegalClock(start: begun, budget: part.item.limit, pauses: part.pauses)
    guard let elapsed = try? clock.elapsed(through: max(begun, ended), in: context.calendar),
      var due = try? clock.due(in: context.calendar, asOf: ended).day
    else { return nil }
    for other in before(place, .together) {
      if let passed = parts[other].passed { due = max(due, passed) }
    }
    let isLate = end == .silent || ended > due
    let used = isLate ? elapsed : min(elapsed, Int(part.limit))
    return JointStages.BranchFigure(
      branch: part.item.id, unit: part.item.unit, limit: part.limit, used: Int32(clamping: used),
      late: isLate)
  }

  /// Whether the branch is open and depends on one that was not granted.
  fileprivate func isBarred(_ place: Int) -> Bool {
    guard parts[place].end == nil else { return false }
    return parts[place].item.after.contains { link in
      self.place(of: link.item).map { parts[$0].end != nil && parts[$0].passed == nil } ?? false
    }
  }

  /// The case that the branch at `place` becomes: named after the stage and its place in the template, so that it is
  /// one and the same however often it is ordered.
  func dossier(of place: Int, _ context: Context) -> DossierKey? {
    guard parts[place].isLicence, let stage = context.dossier else { return nil }
    let number = place < 9 ? "0\(place + 1)" : "\(place + 1)"
    return .case("\(stage.id)-\(number)")
  }

  /// Orders the approval case of a branch whose clock starts today: accepted as it is opened, since the lead accepted
  /// for all. 滨州市工程建设项目并联审批管理规定 art 10(1).
  func order(_ place: Int, _ context: Context, _ ruling: inout Ruling) {
    let part = parts[place]
    guard let stage = context.dossier, let dossier = part.dossier,
      let item = context.register.item(part.item.item),
      let version = context.register.version(item: item, number: part.item.version)?.value
    else { return }
    var submission = Cases.Submission()
    (submission.item, submission.version) = (part.item.item, part.item.version)
    (submission.unit, submission.account) = (part.item.unit, account)
    submission.received = context.day
    (submission.statutory, submission.promised) = (version.statutory, part.item.limit)
    (submission.handling, submission.certificate) = (version.handling, version.certificate)
    submission.consentsElectronic = consentsElectronic
    (submission.stage, submission.branch) = (stage, part.item.id)
    // A salt of its own: the case vouches for the applicant by itself.
    var aside = Ruling(salts: ruling.salts)
    submission.applicant = aside.commit(
      "applicant", context.kept(Cases.Applicant.self, "applicant") ?? Cases.Applicant())
    ruling.salts = aside.salts
    var acceptance = Cases.Acceptance()
    (acceptance.documentNumber, acceptance.on) = (acceptanceNumber, context.day)
    ruling.orders.append(
      FollowUp(
        "branch/\(place)", in: dossier,
        [.case(.submitted(submission)), .case(.accepted(acceptance))], personal: aside.personal,
        context))
  }

  /// What a branch's case says of itself: it is decided, paused, resumed, closed; its certificate is ready.
  func follow(_ order: FollowUp, in context: Context, into ruling: inout Ruling) {
    guard phase != .none else { return }
    var course = Course(self, context)
    for event in order.events {
      guard case .stage(let event) = event, course.state.takes(event) else { continue }
      course.say(event, &ruling)
    }
    guard !ruling.events.isEmpty else { return }
    course.goOn(&ruling)
  }

  /// Whether an event that a case orders still means something here.
  private func takes(_ event: JointStages.Event) -> Bool {
    func part(_ id: String) -> Part? { place(of: id).map { parts[$0] } }
    switch event {
    case .paused(let data): return part(data.branch).map { $0.isRunning && !$0.isPaused } ?? false
    case .resumed(let data): return part(data.branch).map { $0.isRunning && $0.isPaused } ?? false
    case .decided(let data): return isUnderWay && part(data.branch)?.isRunning == true
    case .branchEnded(let data): return isUnderWay && part(data.branch)?.isRunning == true
    case .issued(let data): return part(data.branch)?.isCertificateOpen == true
    case .registered, .corrected, .completed, .refused, .rejected, .accepted, .extended,
      .siteVisited, .routed,
      .begun, .opined, .settled, .dissentTold, .meetingCalled, .meetingHeld, .urged, .deemed,
      .concluded,
      .delivered, .withdrawn, .archived, .faulted:
      return false
    }
  }

  /// The case of a branch that begins vouches for the applicant.
  func needsToGoOn(in context: Context) -> Needs? {
    isUnderWay ? Needs(personal: ["applicant"]) : nil
  }
}
