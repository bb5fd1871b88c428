/// The answer to a question, or why there is none.
public enum Reply: Sendable, Equatable {
  /// The answer.
  case answered(Answer)
  /// Refused; nothing was shown.
  case refused(Refusal)

  /// The answer, or nil when refused.
  public var answer: Answer? {
    if case .answered(let answer) = self { answer } else { nil }
  }
  /// The answer; a refusal is thrown.
  ///
  /// - Throws: the refusal, where nothing was shown.
  public func get() throws(Refusal) -> Answer {
    switch self {
    case .answered(let answer): return answer
    case .refused(let refusal): throw refusal
    }
  }
  /// The refusal, or nil when answered.
  public var refusal: Refusal? {
    if case .refused(let refusal) = self { refusal } else { nil }
  }

  /// `{"answer":…,"data":…}` or `{"refused":…}`, as canonical JSON.
  public var json: JSONValue {
    var writer = JSONWriter()
    switch self {
    case .answered(let answer): answer.write(to: &writer)
    case .refused(let refusal):
      writer.openObject()
      writer.name("refused")
      RefusalForm(refusal).write(to: &writer)
      writer.closeObject()
    }
    return (try? JSONValue(parsing: writer.bytes)) ?? .null
  }
}

extension Engine {
  /// Answers one question, as far as the policy table lets the viewer see.
  ///
  /// A case that the viewer may not see is refused in the same words as one that does not exist.
  /// - Throws: ``Fault`` when the store cannot.
  public func query(_ question: Question) throws(Fault) -> Reply {
    return try transact(writing: question.query.isRecorded) { () throws(Fault) -> Reply in
      do {
        let context = try context(at: question.at, actor: question.actor)
        try vouch(for: question.actor, on: context.day)
        let reach = try reach(question, context)
        return .answered(try answer(question, context, reach))
      } catch let refusal as Refusal {
        return .refused(refusal)
      } catch let fault as Fault {
        throw fault
      } catch {
        throw Fault(.storeFailed, detail: "\(type(of: error))")
      }
    }
  }

  /// What the viewer may reach; where that is nothing, an officer's attempt at a complainant is recorded.
  private func reach(_ question: Question, _ context: Context) throws -> Policy.Reach {
    do {
      return try options.policy.reach(of: question.actor, word: question.query.word)
    } catch {
      if case .complaintPersonal(let reading) = question.query {
        try recordAttempt(reading, question, context)
      }
      throw error
    }
  }

  /// The same, spelt for callers in Swift.
  public func query(
    _ query: Query, on dossier: DossierKey? = nil, by actor: Principal, at: Instant
  ) throws(Fault) -> Reply {
    try self.query(Question(query, on: dossier, by: actor, at: at))
  }

  private func answer(
    _ question: Question, _ context: Context, _ reach: Policy.Reach
  ) throws -> Answer {
    switch question.query {
    case .caseGet:
      let slot = try visible(question, reach)
      return .caseGet(try view(slot, context))
    case .caseList(let filter): return .caseList(try list(filter, context, reach))
    case .caseLedger: return .caseLedger(try ledger(question, reach))
    case .caseExplain:
      let slot = try visible(question, reach)
      return .caseExplain(
        try projected(slot, on: cases, at: question.at).explanation(in: context))
    case .casePersonal(let reading):
      return .casePersonal(try read(reading, question, context, reach))
    case .itemGet: return .itemGet(try item(question, context))
    case .itemList(let filter): return .itemList(try items(filter, context))
    case .unitList: return .unitList(units())
    case .report(let period): return .report(try report(period, context))
    case .facts(let period): return .facts(try facts(period, context, reach))
    case .due(let filter): return .due(try due(filter, context, reach))
    case .proof:
      if question.dossier?.kind == .complaint {
        // The owner's proof, and the office's: whoever may see the complaint.
        var own = question
        own.query = .complaintGet(Nothing())
        return .proof(try proof(of: complaints.slots[try seen(own, context).slot].head))
      }
      if question.dossier?.kind == .project {
        var own = question
        own.query = .projectGet(Projects.Moment())
        return .proof(try proof(of: projects.slots[try seenProject(own, context).slot].head))
      }
      if question.dossier?.kind == .appraisal { return .proof(try appraisalProof(question)) }
      if question.dossier?.kind == .penalty {
        var own = question
        own.query = .penaltyGet(Nothing())
        return .proof(try proof(of: penalties.slots[try penalty(own)].head))
      }
      let slot = try visible(question, reach)
      return .proof(try proof(of: cases.slots[slot].head))
    case .complaintGet: return .complaintGet(try complaintView(question, context))
    case .complaintList(let filter):
      return .complaintList(try complaintList(filter, question, context))
    case .complaintLedger:
      return .complaintLedger(
        try ledger(of: complaints.slots[try seen(question, context).slot].head))
    case .complaintPersonal(let reading):
      return .complaintPersonal(try readComplaint(reading, question, context))
    case .complaintStatistics(let period):
      return .complaintStatistics(try table(period, for: question.actor, context))
    case .complaintPublished(let filter):
      return .complaintPublished(try publishedList(filter, context))
    case .bulletinGet: return .bulletinGet(try bulletin(question))
    case .open311Services: return .open311Services(open311Services(context))
    case .open311Requests(let filter):
      return .open311Requests(try open311Requests(filter, context))
    case .projectGet(let moment): return .projectGet(try projectView(moment, question, context))
    case .projectList(let filter): return .projectList(try projectList(filter, question, context))
    case .projectLedger:
      return .projectLedger(
        try ledger(of: projects.slots[try seenProject(question, context).slot].head))
    case .projectSchedule(let wanted):
      return .projectSchedule(try projectSchedule(wanted, question, context))
    case .projectScore: return .projectScore(try projectScore(question, context))
    case .projectPersonal(let reading):
      return .projectPersonal(try readProject(reading, question, context))
    case .projectStatistics(let period):
      return .projectStatistics(try projectTable(period, question, context))
    case .appraisalGet: return .appraisalGet(try appraisalView(question))
    case .appraisalList(let filter): return .appraisalList(try appraisalList(filter, question))
    case .appraisalExplain(let target):
      return .appraisalExplain(try appraisalExplanation(target, question))
    case .appraisalLeague(let data): return .appraisalLeague(try leagueView(data, question))
    case .appraisalLedger: return .appraisalLedger(try appraisalLedger(question))
    case .penaltyGet: return .penaltyGet(try penaltyView(question, context))
    case .penaltyList(let filter): return .penaltyList(try penaltyList(filter, question, context))
    case .penaltyExplain:
      return .penaltyExplain(try penaltyExplanation(question, context))
    case .penaltyLedger:
      return .penaltyLedger(try ledger(of: penalties.slots[try penalty(question)].head))
    case .penaltyPersonal(let reading):
      return .penaltyPersonal(try readPenalty(reading, question, context))
    }
  }

  // MARK: - Cases

  /// The case, where the viewer may see it.
  private func visible(_ question: Question, _ reach: Policy.Reach) throws -> Int {
    let unseen = Refusal(.caseNotFound, field: "dossier")
    guard let key = question.dossier, key.kind == .case, let slot = try slot(of: key, on: cases)
    else {
      throw unseen
    }
    guard sees(question.actor, cases.slots[slot].state, reach) else { throw unseen }
    return slot
  }

  private func sees(_ actor: Principal, _ state: ApprovalCase, _ reach: Policy.Reach) -> Bool {
    switch reach {
    case .any: isCleared(actor, state)
    case .ownUnit: register.unit(actor.unit) == state.unit
    case .ownCase: !state.account.isEmpty && state.account == actor.id
    case .assigned, .registrar: false
    }
  }

  /// Whether a case of a classified item may be shown at all.
  private func isCleared(_ actor: Principal, _ state: ApprovalCase) -> Bool {
    guard register.version(item: state.item, number: state.version)?.value.secret == true else {
      return true
    }
    return Policy.clearedForSecrets.contains(actor.role)
  }

  private func view(_ slot: Int, _ context: Context) throws -> Cases.View {
    let key = cases.slots[slot].head.key
    let state = try projected(slot, on: cases, at: context.at)
    let inside = context.actor.role.isOfficer || context.actor.role == .auditor
    var view = state.view(number: key.id, inside: inside, in: context)
    let ownUnit = register.unit(context.actor.unit) == state.unit && state.unit >= 0
    let own = !state.account.isEmpty && state.account == context.actor.id
    if ownUnit || own, let applicant = try applicant(of: key) {
      view.applicant = PersonalMask.name(applicant.name)
    }
    return view
  }

  private func list(
    _ filter: CaseFilter, _ context: Context, _ reach: Policy.Reach
  ) throws -> Cases.List {
    try checkLimit(filter.limit)
    var list = Cases.List()
    let unit = reach == .ownUnit ? context.actor.unit : filter.unit
    if reach == .ownUnit, !filter.unit.isEmpty, filter.unit != context.actor.unit { return list }
    let heads = try store.heads(of: [.case]).filter {
      (unit.isEmpty || $0.unit == unit) && (filter.after.isEmpty || $0.key.id > filter.after)
    }
    for head in heads.sorted(by: { $0.key < $1.key }) {
      let slot = try load(head, from: cases)
      let state = try projected(slot, on: cases, at: context.at)
      guard sees(context.actor, state, reach),
        filter.phase.isEmpty || state.phase.name == filter.phase,
        filter.item.isEmpty || register.itemCode(state.item) == filter.item
      else { continue }
      if list.cases.count == Int(filter.limit) {
        list.more = true
        break
      }
      list.cases.append(try view(slot, context))
    }
    return list
  }

  private func ledger(_ question: Question, _ reach: Policy.Reach) throws -> LedgerView {
    try ledger(of: cases.slots[try visible(question, reach)].head)
  }

  func ledger(of head: DossierHead) throws -> LedgerView {
    var view = LedgerView()
    for held in try held(head) {
      view.entries.append(try JSONValue(parsing: held.text))
      view.head = held.hash
    }
    return view
  }

  private func read(
    _ reading: PersonalReading, _ question: Question, _ context: Context, _ reach: Policy.Reach
  ) throws -> PersonalView {
    let slot = try visible(question, reach)
    try checkPurpose(of: reading)
    return try readPersonal(reading, of: slot, on: cases, context) {
      _ = try self.record($0, on: slot, of: cases, in: context)
    }
  }

  private func due(
    _ filter: DueFilter, _ context: Context, _ reach: Policy.Reach
  ) throws -> DueList {
    try checkLimit(filter.limit)
    var list = DueList()
    guard let end = context.end(of: filter.by) else { throw Refusal(.dateOutOfRange, field: "by") }
    func reaches(_ word: String) -> [Policy.Reach] {
      (try? options.policy.reaches(of: context.actor, word: word)) ?? []
    }
    let complaintReaches = reaches("complaint.list")
    let projectReaches = reaches("project.list")
    let penaltyReaches = reaches("penalty.list")
    for head in try store.due(by: end, limit: .max) {
      let row: DueView?
      switch head.key.kind {
      case .case: row = try dueCase(head, reach, through: end, context)
      case .complaint: row = try dueComplaint(head, complaintReaches, through: end, context)
      case .project: row = try dueProject(head, projectReaches, through: end, context)
      case .appraisal: row = try dueAppraisal(head, through: end, context)
      case .penalty: row = try duePenalty(head, penaltyReaches, through: end, context)
      case .bulletin, .hotline, .unit, .person, .post, .item, .bar, .calendar: row = nil
      }
      if let row { list.due.append(row) }
    }
    // Filed moments may stand too early; the true ones decide the order.
    list.due.sort { ($0.at, $0.dossier) < ($1.at, $1.dossier) }
    list.due.removeLast(max(0, list.due.count - Int(filter.limit)))
    return list
  }

  /// A case that is due, where the viewer may see it.
  private func dueCase(
    _ head: DossierHead, _ reach: Policy.Reach, through end: Instant, _ context: Context
  ) throws -> DueView? {
    let slot = try load(head, from: cases)
    guard sees(context.actor, cases.slots[slot].state, reach),
      let next = cases.slots[slot].state.nextTimer(in: context), next.at <= end
    else { return nil }
    return DueView(head, at: next.at, cases.slots[slot].state.light(in: context))
  }

  /// A complaint that is due, where the viewer may see all of it.
  private func dueComplaint(
    _ head: DossierHead, _ reaches: [Policy.Reach], through end: Instant, _ context: Context
  ) throws -> DueView? {
    let slot = try load(head, from: complaints)
    guard try depth(of: slot, for: context.actor, within: reaches, context) == .inside,
      let next = complaints.slots[slot].state.nextTimer(in: context), next.at <= end
    else { return nil }
    return DueView(head, at: next.at, complaints.slots[slot].state.light(in: context))
  }
}

extension DueView {
  /// What is due in the dossier of `head`, and when.
  init(_ head: DossierHead, at: Instant, _ light: Light) {
    self.init()
    (dossier, unit) = (head.key, head.unit)
    (self.at, self.light) = (at, light)
  }
}
