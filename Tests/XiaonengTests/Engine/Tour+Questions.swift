import Testing
import Xiaoneng

extension Tour {
  /// Every question of the vocabulary but the readings of personal data, the person's own copy, and progress, which asks
  /// for a code: about a year, and about a month of it where a question is about a month.
  static func questions(year: Int32 = 2012, month: String = "08") -> [Query] {
    let period = ReportPeriod(from: day("\(year)-01-01"), through: day("\(year)-12-31"))
    let first = day("\(year)-\(month)-01")
    return [
      .casePaper(Papers.Wish(html: true)), .stagePaper(Papers.Wish(html: true)),
      .complaintPaper(Papers.Wish(html: true)),
      .penaltyPaper(Papers.Wish(html: true)), .supervisionPaper(Papers.Wish(html: true)),
      .caseGet(Nothing()), .caseList(CaseFilter(limit: 1_000)), .caseLedger(Nothing()),
      .caseBoard(Desk.Filter(limit: 1_000)), .caseReceipt(Nothing()),
      .caseExplain(Nothing()), .caseExchange(Nothing()), .itemGet(Nothing()),
      .itemList(ItemFilter()),
      .itemChart(FlowCharts.Wanted(svg: true, bpmn: true)),
      .itemTryPromise(FlowCharts.Trial(from: period.from, through: period.through)),
      .unitList(Nothing()), .personAppointments(Nothing()),
      .personalAttempts(PersonalRights.AttemptFilter()),
      .changes(Desk.ChangeFilter()), .report(period), .facts(period),
      .due(DueFilter(by: day("\(year + 1)-12-31"))), .proof(Nothing()),
      .complaintGet(Nothing()), .complaintList(Complaints.Filter(limit: 1_000)),
      .complaintLedger(Nothing()),
      .complaintStatistics(Complaints.Period(from: period.from, through: period.through)),
      .complaintPublished(Complaints.Filter(limit: 1_000)), .bulletinGet(Nothing()),
      .bulletinLedger(Nothing()), .hotlineGet(Nothing()), .hotlineLedger(Nothing()),
      .open311Services(Nothing()),
      .open311Requests(Complaints.Open311Filter()),
      .appraisalGet(Nothing()), .appraisalList(Appraisals.Filter()),
      .appraisalExplain(Appraisals.Target("GS")),
      .appraisalLeague(Appraisals.LeagueQuestion(draws: 50)),
      .appraisalLedger(Nothing()), .penaltyGet(Nothing()),
      .penaltyList(Penalties.Filter()), .penaltyExplain(Nothing()), .penaltyLedger(Nothing()),
      .stageGet(Nothing()), .stageList(JointStages.Filter()), .stagePlan(Nothing()),
      .stagePicture(Nothing()), .stageChart(JointStages.ChartWish(svg: true)), .offers(Nothing()),
      .stageShares(Nothing()), .stageExplain(Nothing()), .stageStatistics(period),
      .stageLedger(Nothing()), .inspectionPlanGet(Nothing()),
      .inspectionPlanList(Inspections.PlanFilter()), .inspectionPlanDraws(Nothing()),
      .inspectionPlanLedger(Nothing()), .inspectionGet(Nothing()),
      .inspectionList(Inspections.Filter()), .inspectionOrders(Inspections.OrderFilter()),
      .inspectionStatistics(period), .inspectionLedger(Nothing()),
      .tenRulesGet(Nothing()), .tenRulesList(TenRules.Filter()), .tenRulesMatrix(Nothing()),
      .tenRulesBreaches(
        TenRules.FindingFilter(from: first, through: period.through)),
      .tenRulesStatistics(period), .tenRulesExplain(Nothing()), .contactExplain(Nothing()),
      .mandateExplain(Nothing()), .inspectionExplain(Nothing()), .inspectionPlanExplain(Nothing()),
      .networkStatistics(period),
      .tenRulesLedger(Nothing()), .contactGet(Nothing()),
      .contactList(TenRules.ContactFilter()), .contactLedger(Nothing()), .pointGet(Nothing()),
      .pointLedger(Nothing()),
      .pointList(Network.PointFilter()), .networkCoverage(Nothing()), .mandateGet(Nothing()),
      .mandateList(Network.MandateFilter()), .mandateLedger(Nothing()),
      .supervisionBoard(Supervision.CardFilter()), .supervisionCards(Supervision.CardFilter()),
      .supervisionCard(Nothing()), .supervisionRecords(Supervision.RecordFilter()),
      .supervisionRecord(Nothing()), .supervisionExplain(Nothing()),
      .supervisionRules(Nothing()),
      .supervisionDeductions(Supervision.MonthOf(month: Month(of: first))),
      .supervisionRates(Supervision.RatesOf()), .supervisionLedger(Nothing()),
      .supervisionConducts(Supervision.ConductFilter()), .supervisionConduct(Nothing()),
      .supervisionConductTable(Supervision.MonthOf(month: Month(of: first))),
      .supervisionRatios(Supervision.RatioQuestion(month: Month(of: first))),
      .sealCheckpoint(SealLog.Naming(origin: "danzhou")),
      .sealConsistency(SealLog.Sizes(first: 1)),
      .sealCheck(SealLog.Claim(old: "")),
      .personalRequests(Nothing()), .personalReadings(Nothing()), .upkeepList(Nothing()),
      .upkeepForesee(Upkeep.Rectification(1, field: "received", value: "", reason: "误录")),
      .upkeepDisposals(Upkeep.DisposalFilter()),
    ] + Tour.projectQueries
  }

  /// Questions that are not about one dossier.
  static let lists: Set = [
    "case.list", "case.board", "item.list", "unit.list", "report", "facts", "due", "changes",
    "complaint.list", "complaint.statistics", "complaint.published", "open311.services",
    "open311.requests",
    "project.list", "project.statistics", "appraisal.list", "penalty.list",
    "stage.list", "stage.statistics", "inspectionPlan.list", "inspection.list",
    "inspection.orders", "inspection.statistics", "tenRules.list", "tenRules.matrix",
    "tenRules.breaches", "tenRules.statistics", "contact.list", "point.list", "network.coverage",
    "network.statistics", "mandate.list",
    "supervision.board", "supervision.cards", "supervision.records", "supervision.rules",
    "supervision.deductions", "supervision.rates", "supervision.conducts",
    "supervision.conductTable", "supervision.ratios", "upkeep.disposals", "person.appointments",
    "personal.attempts",
  ]

  /// The dossiers that a question is asked about: one for a list, which is the same whichever is named beside it, those of its
  /// kind, and any for what is asked about every kind; of what tries every command, two of each kind.
  static func dossiers(for query: Query, of keys: [DossierKey]) -> [DossierKey] {
    let word = query.word
    if lists.contains(word) { return Array(keys.prefix(1)) }
    let prefix = String(word.prefix { $0 != "." })
    let supervised: Set<DossierKind> = [.supervision, .accountability, .conduct]
    if prefix == "supervision" { return keys.filter { supervised.contains($0.kind) } }
    if let kind = DossierKind(rawValue: prefix) { return keys.filter { $0.kind == kind } }
    guard word == "offers" else { return keys }
    var taken: [DossierKind: Int] = [:]
    return keys.filter { key in
      taken[key.kind, default: 0] += 1
      return taken[key.kind, default: 0] <= 2
    }
  }
}
