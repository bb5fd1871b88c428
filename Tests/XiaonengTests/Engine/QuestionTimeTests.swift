import Testing
import Xiaoneng

/// Asking changes nothing: whatever moment a question names, time passes by sweeps and commands alone.
@Suite struct QuestionTimeTests {
  /// What a dossier is, apart from who read it.
  private struct Trace: Equatable {
    var texts: [String]
    var due: Instant?
    var kept: [PersonalRecord]
  }

  /// What a dossier of the kind may keep beside its ledger.
  private static func slots(_ kind: DossierKind) -> [String] {
    switch kind {
    case .case: ["applicant", "receiver", "rating-1"]
    case .complaint: ["complainant", "fact", "report", "reply"]
    case .project: ["contact", "card-1"]
    case .penalty: ["subject"]
    case .accountability: ["hearing"]
    case .conduct: ["fact", "objection"]
    case .stage: ["applicant"]
    case .inspection: ["finding-1"]
    case .tenRules: ["denial-1"]
    case .contact: ["asker"]
    case .mandate: ["applicant"]
    case .supervision, .appraisal, .bulletin, .hotline, .inspectionPlan, .point, .unit, .person,
      .post, .item, .template,
      .bar, .calendar,
      .ruleSet, .attempt:
      []
    }
  }

  private static func traces(_ town: Town) throws -> [DossierKey: Trace] {
    _ = try town.store.begin(writing: false)
    defer { town.store.rollback() }
    var traces: [DossierKey: Trace] = [:]
    for head in try town.store.heads(of: DossierKind.allCases) {
      let entries = try town.store.entries(of: head).map { try LedgerEntry(reading: $0.text) }
      let words = entries.filter { $0.word != "personal.read" && $0.word != "personal.denied" }
        // The hash of the one before differs where a reading stands in between.
        .map { "\($0.at) \($0.word) \($0.data)" }
      traces[head.key] = Trace(
        texts: words, due: head.due,
        kept: try slots(head.key.kind).compactMap {
          try town.store.personal(of: head.key, slot: $0)
        })
    }
    return traces
  }

  private static func personal(_ kind: DossierKind) -> (PersonalReading) -> Query? {
    { reading in
      switch kind {
      case .case: .casePersonal(reading)
      case .complaint: .complaintPersonal(reading)
      case .project: .projectPersonal(reading)
      case .penalty: .penaltyPersonal(reading)
      case .accountability, .conduct: .supervisionPersonal(reading)
      case .stage: .stagePersonal(reading)
      case .inspection: .inspectionPersonal(reading)
      case .tenRules: .tenRulesPersonal(reading)
      case .contact: .contactPersonal(reading)
      case .mandate: .mandatePersonal(reading)
      case .supervision, .appraisal, .bulletin, .hotline, .inspectionPlan, .point, .unit, .person,
        .post, .item, .template,
        .bar,
        .calendar, .ruleSet, .attempt:
        nil
      }
    }
  }

  @Test func `no question of any word, actor or moment lets time pass`() throws {
    let town = try Tour.lived()
    let before = try Self.traces(town)
    let actors = Works.everyone
    var shown = 0
    var seen: [DossierKind: Int] = [:]
    for key in before.keys.sorted() {
      let personal = Self.personal(key.kind)
      // Of each kind some, in every phase that the tour reaches.
      seen[key.kind, default: 0] += 1
      guard seen[key.kind] ?? 0 <= 4 else { continue }
      let readings = Self.slots(key.kind).compactMap {
        personal(PersonalReading(slot: $0, purpose: "核对"))
      }
      let own = Query.samples.filter {
        !$0.isRecorded && !$0.isList && $0.word.hasPrefix(key.kind.rawValue + ".")
      }
      // A proof reads every ledger of a store in memory: once for each dossier is enough.
      _ = try town.engine.query(
        .proof(Nothing()), on: key, by: Town.auditor, at: when("2099-01-01"))
      let queries = readings + own
      for actor in actors {
        for query in queries {
          for at in ["2012-07-01", key.kind == .project ? "2013-09-01" : "2099-01-01"] {
            let reply = try town.engine.query(query, on: key, by: actor, at: when(at))
            if reply.answer != nil { shown += 1 }
          }
        }
      }
    }
    // A neglected project is urged every half-month: to look at a century of it takes its time.
    let project = try #require(before.keys.filter { $0.kind == .project }.min())
    let contact = Query.projectPersonal(PersonalReading(slot: "contact", purpose: "核对"))
    _ = try town.engine.query(contact, on: project, by: Office.clerk, at: when("2099-01-01"))
    for actor in [Town.auditor, Town.feng, .anyone] {
      for query in Query.samples where query.isList {
        _ = try town.engine.query(query, by: actor, at: when("2013-09-01"))
      }
    }
    #expect(shown > 500)
    let after = try Self.traces(town)
    for (key, trace) in before { #expect(after[key] == trace, "\(key)") }
    #expect(try town.engine.verify().wrong == nil)
  }

  @Test func `a refused reading records that it was refused and freezes nothing`() throws {
    let office = try Office()
    let key = try office.accepted()
    let reply = try office.read("complainant", key, by: Town.wang, "2099-01-01")
    #expect(reply.refusal?.code == .notAllowed)
    // What is asked of an earlier day is an attempt too; neither stands in the complaint.
    _ = try office.read("complainant", key, by: Town.wang, "07-01")
    #expect(try office.attempts(key) == ["wang", "wang"])
    #expect(try office.readings(key) == [])
    let report = Complaints.InvestigationReport(.substantiated, text: "秘报")
    try office.must(.report(report), key, by: Office.su, "08-02")
    #expect(try office.engine.verify().wrong == nil)
  }

  @Test func `a refused reading of a complaint past its years erases nothing`() throws {
    let office = try Office()
    let key = try office.replied("08-01", Office.intake("slow"))
    _ = try office.read("complainant", key, by: Town.wang, "2099-01-01")
    _ = try office.read("complainant", key, by: Office.tang, "2099-01-01")
    #expect(try office.town.store.personal(of: key, slot: "complainant") != nil)
    #expect(try !office.town.words(key).contains("complaint.expired"))
    #expect(try office.attempts(key).sorted() == ["tang", "wang"])
  }

  @Test func `what time has erased by the moment of a question is answered as erased`() throws {
    let office = try Office()
    let key = try office.replied("08-01", Office.intake("slow"))
    for actor in [Office.supervisor, Office.clerk] {
      let refusal = try office.read("complainant", key, by: actor, "2018-02-01").refusal
      #expect(refusal != nil)
    }
    #expect(
      try office.read("complainant", key, by: Office.supervisor, "2018-02-01").refusal?.code
        == .erased)
    #expect(try office.town.store.personal(of: key, slot: "complainant") != nil)
    try office.town.sweep("2018-02-01")
    #expect(try office.town.store.personal(of: key, slot: "complainant") == nil)
  }

  @Test func `under a legal hold nothing is erased, and a question sees that`() throws {
    let office = try Office()
    let key = try office.replied("08-01", Office.intake("slow"))
    try office.hold(key, "08-02")
    #expect(
      try office.read("complainant", key, by: Office.supervisor, "2018-02-01").answer != nil)
    #expect(try !office.town.words(key).contains("complaint.expired"))
  }

  @Test func `a reading before a sweep leaves what fell due for the sweep, at its own moment`()
    throws
  {
    let town = try Town()
    let key = try town.submit(Town.plain, "08-01")
    let reading = Query.casePersonal(PersonalReading(slot: "applicant", purpose: "核对"))
    #expect(try town.ask(reading, key, by: Town.li, "08-20").answer != nil)
    let read = try #require(try town.entries(key).last)
    #expect((read.word, read.at) == ("personal.read", when("08-01")))
    #expect(read.data["asked"] == .string(when("08-20").text()))
    let unread = try Town()
    let other = try unread.submit(Town.plain, "08-01")
    for side in [town, unread] { try side.sweep("08-21") }
    let expected = try unread.entries(other).map { "\($0.at) \($0.word) \($0.data)" }
    #expect(expected.count > 1)
    #expect(
      try town.entries(key).filter { $0.word != "personal.read" }
        .map { "\($0.at) \($0.word) \($0.data)" } == expected)
  }
}

extension Query {
  /// Whether it is about no dossier in particular.
  fileprivate var isList: Bool {
    switch self {
    case .caseList, .itemList, .unitList, .report, .facts, .due, .changes, .complaintList,
      .complaintStatistics,
      .complaintPublished,
      .open311Services, .open311Requests, .projectList, .projectStatistics, .appraisalList,
      .penaltyList, .stageList, .stageStatistics,
      .tenRulesList, .tenRulesMatrix, .tenRulesBreaches, .tenRulesStatistics, .contactList,
      .pointList, .networkCoverage, .networkStatistics, .mandateList,
      .inspectionPlanList, .inspectionList, .inspectionOrders, .inspectionStatistics,
      .supervisionBoard, .supervisionCards, .supervisionRecords, .supervisionRules,
      .supervisionDeductions, .supervisionRates, .supervisionConducts,
      .supervisionConductTable, .supervisionRatios,
      .caseBoard, .upkeepDisposals, .personAppointments, .personalAttempts:
      true
    case .tenRulesExplain, .contactExplain, .mandateExplain, .inspectionExplain,
      .inspectionPlanExplain, .casePaper, .stagePaper, .complaintPaper, .penaltyPaper,
      .supervisionPaper,
      .caseGet, .caseReceipt,
      .caseProgress, .caseLedger, .caseExplain, .caseExchange, .casePersonal,
      .itemGet, .itemChart, .itemTryPromise, .proof, .offers, .complaintGet, .complaintLedger,
      .complaintPersonal, .bulletinGet, .bulletinLedger, .hotlineGet, .hotlineLedger,
      .projectGet, .projectLedger, .projectStages, .projectSchedule, .projectScore,
      .projectPersonal,
      .sealCheckpoint, .sealConsistency, .sealCheck, .appraisalGet, .appraisalExplain,
      .appraisalLeague, .appraisalLedger, .penaltyGet, .penaltyExplain, .penaltyLedger,
      .penaltyPersonal, .stageGet, .stageChart, .stagePicture, .stagePlan, .stageShares,
      .stageExplain, .stageLedger,
      .stagePersonal, .inspectionPlanGet, .inspectionPlanDraws, .inspectionPlanLedger,
      .inspectionGet, .inspectionLedger, .inspectionPersonal, .tenRulesGet, .tenRulesLedger,
      .tenRulesPersonal, .contactGet, .contactLedger, .contactPersonal, .pointGet, .pointLedger,
      .mandateGet,
      .mandateLedger, .mandatePersonal,
      .supervisionCard, .supervisionConduct, .supervisionRecord, .supervisionExplain,
      .supervisionLedger, .supervisionPersonal,
      .personalRequests, .personalReadings, .personalExport,
      .upkeepList, .upkeepForesee:
      false
    }
  }
}
