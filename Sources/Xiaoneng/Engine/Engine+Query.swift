/// The answer to a question (答复), or why there is none.
///
/// What a viewer may not see is refused in the same words as what is not there.
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
    write(to: &writer)
    return (try? JSONValue(parsing: writer.bytes)) ?? .null
  }

  /// Writes the same, without a JSON value between.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .answered(let answer): answer.write(to: &writer)
    case .refused(let refusal):
      writer.openObject()
      writer.name("refused")
      RefusalForm(refusal).write(to: &writer)
      writer.closeObject()
    }
  }
}

extension Engine {
  /// Answers one question, as far as the policy table lets the viewer see.
  ///
  /// A case that the viewer may not see is refused in the same words as one that does not exist.
  /// - Throws: ``XiaonengCalendar/Fault`` when the store cannot.
  public func query(_ question: Question) throws(Fault) -> Reply {
    return try transact(writing: question.query.isRecorded) { () throws(Fault) -> Reply in
      // Who asks, once that is known.
      var asker: Context?
      do {
        try requireArrived(question.at)
        let context = try context(at: question.at, actor: question.actor)
        try vouch(for: question.actor, on: context.day, word: question.query.word)
        asker = context
        return .answered(try answer(question, context))
      } catch let refusal as Refusal {
        if let asker, question.query.isRecorded { try record(attempt: question, asker) }
        return .refused(cited(refusal, at: question.at, word: question.query.word))
      } catch let fault as Fault {
        throw fault
      } catch {
        throw Fault(.storeFailed, detail: "\(type(of: error))")
      }
    }
  }

  /// The same, spelt for callers in Swift.
  public func query(
    _ query: Query, on dossier: DossierKey? = nil, by actor: Principal, at: Instant
  ) throws(Fault) -> Reply {
    try self.query(Question(query, on: dossier, by: actor, at: at))
  }

  private func answer(_ question: Question, _ context: Context) throws -> Answer {
    // Where the table opens nothing, nothing is looked for.
    _ = try options.policy.reaches(of: question.actor, word: question.query.word)
    switch question.query {
    case .caseGet: return .caseGet(try caseView(question, context))
    case .caseList(let filter): return .caseList(try caseList(filter, question, context))
    case .caseLedger: return .caseLedger(try ledger(question, on: cases, context))
    case .caseExplain:
      let slot = try seen(question, on: cases, context).slot
      return .caseExplain(try projected(slot, on: cases, at: question.at).explanation(in: context))
    case .caseExchange: return .caseExchange(try exchange(question, context))
    case .casePersonal(let reading):
      return .casePersonal(try readPersonal(reading, question, on: cases, context))
    case .caseBoard(let filter): return .caseBoard(try caseBoard(filter, question, context))
    case .caseReceipt:
      return .caseReceipt(receipt(of: try seen(question, on: cases, context).slot))
    case .caseProgress(let claim):
      return .caseProgress(try progress(claim, of: question.dossier, context))
    case .casePaper(let wish): return .casePaper(try casePaper(wish, question, context))
    case .itemGet: return .itemGet(try item(question, context))
    case .itemList(let filter): return .itemList(try items(filter, context))
    case .itemChart(let wanted): return .itemChart(try flowChart(wanted, question, context))
    case .itemTryPromise(let trial):
      return .itemTryPromise(try tried(trial, question, context))
    case .unitList: return .unitList(units(context))
    case .personAppointments: return .personAppointments(try appointments(question, context))
    case .report(let period): return .report(try report(period, context))
    case .facts(let period): return .facts(try facts(period, question, context))
    case .due(let filter): return .due(try due(filter, question, context))
    case .changes(let filter): return .changes(try changes(filter, question, context))
    case .offers: return .offers(try offers(question, context))
    case .proof: return .proof(try proof(question, context))
    case .sealCheckpoint(let naming): return .sealCheckpoint(try sealCheckpoint(naming))
    case .sealConsistency(let sizes): return .sealConsistency(try sealConsistency(sizes))
    case .sealCheck(let claim): return .sealCheck(try sealCheck(claim))
    case .complaintGet: return .complaintGet(try complaintView(question, context))
    case .complaintList(let filter):
      return .complaintList(try complaintList(filter, question, context))
    case .complaintLedger: return .complaintLedger(try ledger(question, on: complaints, context))
    case .complaintPersonal(let reading):
      return .complaintPersonal(try readComplaint(reading, question, context))
    case .complaintPaper(let wish):
      return .complaintPaper(try complaintPaper(wish, question, context))
    case .complaintStatistics(let period):
      return .complaintStatistics(try table(period, for: question.actor, context))
    case .complaintPublished(let filter):
      return .complaintPublished(try publishedList(filter, context))
    case .bulletinGet: return .bulletinGet(try bulletin(question))
    case .bulletinLedger: return .bulletinLedger(try ledger(question, on: bulletins, context))
    case .hotlineGet: return .hotlineGet(try hotlineView(question, context))
    case .hotlineLedger: return .hotlineLedger(try ledger(question, on: hotlines, context))
    case .open311Services: return .open311Services(open311Services(context))
    case .open311Requests(let filter):
      return .open311Requests(try open311Requests(filter, context))
    case .projectGet(let moment): return .projectGet(try projectView(moment, question, context))
    case .projectList(let filter): return .projectList(try projectList(filter, question, context))
    case .projectLedger: return .projectLedger(try ledger(question, on: projects, context))
    case .projectSchedule(let wanted):
      return .projectSchedule(try projectSchedule(wanted, question, context))
    case .projectStages: return .projectStages(try projectStages(question, context))
    case .projectScore: return .projectScore(try projectScore(question, context))
    case .projectPersonal(let reading):
      return .projectPersonal(try readProject(reading, question, context))
    case .projectStatistics(let period):
      return .projectStatistics(try projectTable(period, question, context))
    case .appraisalGet: return .appraisalGet(try appraisalView(question, context))
    case .appraisalList(let filter):
      return .appraisalList(try appraisalList(filter, question, context))
    case .appraisalExplain(let target):
      return .appraisalExplain(try appraisalExplanation(target, question, context))
    case .appraisalLeague(let data):
      return .appraisalLeague(try leagueView(data, question, context))
    case .appraisalLedger: return .appraisalLedger(try ledger(question, on: appraisals, context))
    case .supervisionBoard(let filter):
      return .supervisionBoard(try supervisionBoard(filter, question, context))
    case .supervisionCards(let filter):
      return .supervisionCards(try supervisionCards(filter, question, context))
    case .supervisionCard: return .supervisionCard(try supervisionCard(question, context))
    case .supervisionRecords(let filter):
      return .supervisionRecords(try supervisionRecords(filter, question, context))
    case .supervisionRecord: return .supervisionRecord(try supervisionRecord(question, context))
    case .supervisionExplain: return .supervisionExplain(try recount(question, context))
    case .supervisionRules:
      _ = try viewer(question.actor, word: question.query.word, context)
      return .supervisionRules(context.profile.ruleTable(on: context.day))
    case .supervisionDeductions(let month):
      return .supervisionDeductions(try deductions(month.month, question, context))
    case .supervisionRates(let wish):
      return .supervisionRates(try supervisionRates(wish, question, context))
    case .supervisionLedger:
      let kind = question.dossier?.kind
      return .supervisionLedger(
        kind == .accountability
          ? try ledger(question, on: records, context)
          : kind == .conduct
            ? try ledger(question, on: conducts, context)
            : try ledger(question, on: incidents, context))
    case .supervisionConducts(let filter):
      return .supervisionConducts(try conductList(filter, question, context))
    case .supervisionConduct: return .supervisionConduct(try conductView(question, context))
    case .supervisionConductTable(let month):
      return .supervisionConductTable(try conductTable(month.month, question, context))
    case .supervisionRatios(let wish):
      return .supervisionRatios(try ratioTable(wish, question, context))
    case .supervisionPaper(let wish):
      return .supervisionPaper(try supervisionPaper(wish, question, context))
    case .supervisionPersonal(let reading):
      return .supervisionPersonal(
        question.dossier?.kind == .conduct
          ? try readPersonal(reading, question, on: conducts, context)
          : try readPersonal(reading, question, on: records, context))
    case .penaltyGet: return .penaltyGet(try penaltyView(question, context))
    case .penaltyList(let filter): return .penaltyList(try penaltyList(filter, question, context))
    case .penaltyExplain: return .penaltyExplain(try penaltyExplanation(question, context))
    case .penaltyLedger: return .penaltyLedger(try ledger(question, on: penalties, context))
    case .penaltyPaper(let wish):
      return .penaltyPaper(try penaltyPaper(wish, question, context))
    case .penaltyPersonal(let reading):
      return .penaltyPersonal(try readPersonal(reading, question, on: penalties, context))
    case .inspectionPlanGet:
      return .inspectionPlanGet(try inspectionPlanView(question, context))
    case .inspectionPlanList(let filter):
      return .inspectionPlanList(try inspectionPlanList(filter, question, context))
    case .inspectionPlanDraws:
      return .inspectionPlanDraws(try inspectionDraws(question, context))
    case .inspectionPlanExplain:
      return .inspectionPlanExplain(try inspectionPlanReasons(question, context))
    case .inspectionPlanLedger:
      return .inspectionPlanLedger(try ledger(question, on: inspectionPlans, context))
    case .inspectionGet: return .inspectionGet(try inspectionView(question, context))
    case .inspectionList(let filter):
      return .inspectionList(try inspectionList(filter, question, context))
    case .inspectionOrders(let filter):
      return .inspectionOrders(try inspectionOrders(filter, question, context))
    case .inspectionStatistics(let period):
      return .inspectionStatistics(try inspectionTable(period, question, context))
    case .inspectionExplain: return .inspectionExplain(try inspectionReasons(question, context))
    case .inspectionLedger:
      return .inspectionLedger(try ledger(question, on: inspections, context))
    case .inspectionPersonal(let reading):
      return .inspectionPersonal(try readPersonal(reading, question, on: inspections, context))
    case .tenRulesGet: return .tenRulesGet(try ruleFile(question, context))
    case .tenRulesList(let filter):
      return .tenRulesList(try ruleFileList(filter, question, context))
    case .tenRulesMatrix: return .tenRulesMatrix(try ruleStanding(question, context))
    case .tenRulesBreaches(let filter):
      return .tenRulesBreaches(try ruleFindings(filter, question, context))
    case .tenRulesStatistics(let period):
      return .tenRulesStatistics(try ruleTable(period, question, context))
    case .tenRulesExplain: return .tenRulesExplain(try ruleReasons(question, context))
    case .tenRulesLedger: return .tenRulesLedger(try ledger(question, on: ruleFiles, context))
    case .tenRulesPersonal(let reading):
      return .tenRulesPersonal(try readPersonal(reading, question, on: ruleFiles, context))
    case .contactGet: return .contactGet(try contactView(question, context))
    case .contactList(let filter):
      return .contactList(try contactList(filter, question, context))
    case .contactExplain: return .contactExplain(try contactReasons(question, context))
    case .contactLedger: return .contactLedger(try ledger(question, on: contacts, context))
    case .contactPersonal(let reading):
      return .contactPersonal(try readPersonal(reading, question, on: contacts, context))
    case .pointGet: return .pointGet(try pointView(question, context))
    case .pointList(let filter): return .pointList(try pointList(filter, question, context))
    case .pointLedger: return .pointLedger(try ledger(question, on: points, context))
    case .networkStatistics(let period):
      return .networkStatistics(try networkTable(period, question, context))
    case .networkCoverage: return .networkCoverage(try networkCoverage(question, context))
    case .mandateGet: return .mandateGet(try mandateView(question, context))
    case .mandateList(let filter):
      return .mandateList(try mandateList(filter, question, context))
    case .mandateExplain: return .mandateExplain(try mandateReasons(question, context))
    case .mandateLedger: return .mandateLedger(try ledger(question, on: mandates, context))
    case .mandatePersonal(let reading):
      return .mandatePersonal(try readPersonal(reading, question, on: mandates, context))
    case .personalRequests:
      return .personalRequests(try keeper(of: question).requests(question, context, self))
    case .personalReadings:
      return .personalReadings(try keeper(of: question).readings(question, context, self))
    case .personalExport:
      return .personalExport(try keeper(of: question).export(question, context, self))
    case .personalAttempts(let filter):
      return .personalAttempts(try attempts(filter, question, context))
    case .upkeepList: return .upkeepList(try keeper(of: question).upkeep(question, context, self))
    case .upkeepForesee(let wish):
      return .upkeepForesee(try keeper(of: question).foresee(wish, question, context, self))
    case .upkeepDisposals(let filter):
      return .upkeepDisposals(try disposals(filter, question, context))
    case .stageGet: return .stageGet(try stageView(question, context))
    case .stageList(let filter): return .stageList(try stageList(filter, question, context))
    case .stageChart(let wish): return .stageChart(try stageChart(wish, question, context))
    case .stagePicture: return .stagePicture(try stagePicture(question, context))
    case .stagePlan: return .stagePlan(try stageState(question, context).plan(context))
    case .stageShares: return .stageShares(try stageState(question, context).shares(context))
    case .stageExplain:
      return .stageExplain(try stageState(question, context).explanation(context))
    case .stageStatistics(let period):
      return .stageStatistics(try stageTable(period, question, context))
    case .stageLedger: return .stageLedger(try ledger(question, on: stages, context))
    case .stagePaper(let wish): return .stagePaper(try stagePaper(wish, question, context))
    case .stagePersonal(let reading):
      return .stagePersonal(try readPersonal(reading, question, on: stages, context))
    }
  }

  /// The shelf of the dossier that a question is about which any domain answers.
  private func keeper(of question: Question) throws(Refusal) -> any AnyShelf {
    guard let key = question.dossier, let shelf = shelf(of: key.kind) else {
      throw Refusal(.notFound, field: "dossier")
    }
    return shelf
  }

  // MARK: - Cases

  private func caseView(_ question: Question, _ context: Context) throws -> Cases.View {
    let (slot, depth) = try seen(question, on: cases, context)
    let state = try projected(slot, on: cases, at: context.at)
    return try view(state, cases.heads[slot].key.id, depth, context)
  }

  func view(
    _ state: ApprovalCase, _ number: String, _ depth: ApprovalCase.Depth, _ context: Context
  ) throws -> Cases.View {
    let inside = context.actor.role.isOfficer || context.actor.role == .auditor
    var view = state.view(number: number, inside: inside, in: context)
    if depth != .inside, let applicant = try applicant(of: DossierKey(.case, number)) {
      view.applicant = PersonalMask.name(applicant.name)
    }
    if depth != .inside { view.attachments = state.attachments }
    return view
  }

  private func caseList(
    _ filter: CaseFilter, _ question: Question, _ context: Context
  ) throws -> Cases.List {
    let found = try page(
      filter, of: cases, question, context, unit: filter.unit, about: filter.item
    ) {
      (number, state, depth) throws -> Cases.View? in
      guard filter.item.isEmpty || register.itemCode(state.item) == filter.item,
        filter.light.map({ $0 == state.light(in: context) }) ?? true
      else { return nil }
      return try view(state, number, depth, context)
    }
    var list = Cases.List()
    (list.cases, list.more) = found
    return list
  }
}
