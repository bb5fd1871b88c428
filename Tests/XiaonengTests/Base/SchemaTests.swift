import Foundation
import Testing
import Xiaoneng

/// The shipped JSON Schema, held against everything that is written.
@Suite struct SchemaTests {
  static let hasValidator = python("import jsonschema") == 0

  static func python(_ arguments: String...) -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c"] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return -1 }
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test(.enabled(if: hasValidator, "python3 has no module jsonschema"))
  func `everything that is written is what the schema says`() throws {
    let town = try Tour.lived(sweeps: ["2013-03-01"])
    for actor in Office.everyone {
      for query in Query.samples {
        for key in [Tour.number(Town.stepped, "0801"), Tour.number(Town.plain, "0803")] {
          let target =
            query.word.hasPrefix("item")
            ? DossierKey(.item, Town.checklist)
            : query.word.hasPrefix("complaint")
              ? Tour.complaint(1)
              : query.word.hasPrefix("appraisal")
                ? Tour.appraisal
                : query.word.hasPrefix("penalty")
                  ? Tour.penalty(1)
                  : query.word.hasPrefix("stage")
                    ? query.word == "stage.chart" ? DossierKey(.template, "start") : Tour.stage(1)
                    : query.word.hasPrefix("tenRules")
                      ? Tour.ruleFile
                      : query.word.hasPrefix("contact")
                        ? Tour.contact(1)
                        : query.word.hasPrefix("point")
                          ? Tour.village
                          : query.word.hasPrefix("mandate")
                            ? Tour.mandate
                            : query.word.hasPrefix("inspectionPlan")
                              ? Tour.plan
                              : query.word.hasPrefix("inspection")
                                ? Tour.inspection(1)
                                : query.word == "supervision.conduct"
                                  ? Tour.conduct(1)
                                  : query.word.hasPrefix("supervision.record")
                                    || query.word == "supervision.personal"
                                    ? Tour.record
                                    : query.word.hasPrefix("supervision")
                                      ? Tour.incident
                                      : query.word.hasPrefix("bulletin")
                                        ? DossierKey(.bulletin, "2012-08") : key
          _ = try town.ask(query, target, by: actor, "2013-03-02")
        }
      }
    }
    var lines: [(part: String, text: [UInt8])] = []
    lines += (town.requests + Town.register).map { ("request", VocabularyTests.bytes($0)) }
    lines += town.outcomes.map { ("outcome", VocabularyTests.bytes($0)) }
    lines += town.questions.map { ("question", VocabularyTests.bytes($0)) }
    lines += town.replies.map { ("answer", $0.json.canonicalBytes) }
    lines += try town.everything().map { ("entry", $0) }
    lines += try town.engine.notices(at: Instant(.max), limit: 1_000).map {
      ("notice", VocabularyTests.bytes($0))
    }
    lines.append(("seal", VocabularyTests.bytes(try town.engine.seal(at: when("2013-03-03")))))
    lines.append(("verification", VocabularyTests.bytes(try town.engine.verify())))
    lines.append(("report", VocabularyTests.bytes(try town.report("2012-01-01", "2012-12-31"))))
    lines += Profile.builtIn.map { ("profile", VocabularyTests.bytes($0)) }

    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("xn-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(Schema.document.canonicalBytes).write(to: folder.appendingPathComponent("schema.json"))
    var text = Data()
    for line in lines {
      text +=
        Data("{\"part\":\"\(line.part)\",\"value\":".utf8) + Data(line.text) + Data("}\n".utf8)
    }
    try text.write(to: folder.appendingPathComponent("lines.ndjson"))
    let (status, output) = try Self.validate(folder)
    #expect(status == 0, "\(output)")
    #expect(output.contains("\(lines.count) lines"), "\(output)")
  }

  private static let script = """
    import json, sys, collections
    from jsonschema import Draft202012Validator as V
    folder = sys.argv[1]
    document = json.load(open(folder + "/schema.json"))
    V.check_schema(document)
    parts = {}
    bad = collections.Counter()
    shown = {}
    count = 0
    for line in open(folder + "/lines.ndjson", encoding="utf-8"):
        row = json.loads(line)
        part = row["part"]
        if part not in parts:
            parts[part] = V({**document["$defs"][part], "$defs": document["$defs"]})
        error = next(parts[part].iter_errors(row["value"]), None)
        count += 1
        if error:
            value = row["value"]
            word = part + " " + str(value.get("event") or value.get("command") or value.get("answer"))
            bad[word] += 1
            if error.context:
                best = min(error.context, key=lambda e: len(list(e.absolute_path)) == 0)
                shown.setdefault(word, error.message[-200:] + " / " + best.message[:200])
            else:
                shown.setdefault(word, error.message[:200])
    for word in shown: print(bad[word], word, shown[word])
    print(count, "lines")
    sys.exit(1 if bad else 0)
    """

  private static func validate(_ folder: URL) throws -> (Int32, String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script, folder.path]
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, pipe)
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  @Test func `every definition says what it is, and every part is made of definitions there are`()
    throws
  {
    let whole = Schema.document
    guard case .object(let definitions)? = whole["$defs"] else {
      Issue.record("no definitions")
      return
    }
    #expect(definitions.count > 300)
    for definition in definitions where definition.key != "json" {
      #expect(definition.value != true, "\(definition.key)")
    }
    for part in Schema.parts { #expect(Schema.part(part) != nil, "\(part)") }
    #expect(Set(Schema.parts).count == Schema.parts.count)
  }

  @Test func `every word of the vocabularies has its page and its schema`() {
    let words = Command.words + Query.words + Event.words
    #expect(Set(Manual.words) == Set(words))
    for word in words {
      #expect(Manual.page(word) != nil, "\(word)")
      #expect(Schema.word(word) != nil, "\(word)")
    }
  }
}

extension Query {
  /// One of each word.
  static let samples: [Query] = [
    .caseGet(Nothing()), .caseList(CaseFilter(limit: 3)), .caseLedger(Nothing()),
    .caseExplain(Nothing()), .caseExchange(Nothing()),
    .casePersonal(PersonalReading(slot: "applicant", purpose: "核对")),
    .casePaper(Papers.Wish(purpose: "核对", html: true)),
    .stagePaper(Papers.Wish(purpose: "核对", html: true)),
    .complaintPaper(Papers.Wish(purpose: "核对", html: true)),
    .penaltyPaper(Papers.Wish(purpose: "核对", html: true)),
    .supervisionPaper(Papers.Wish(html: true)), .itemGet(Nothing()),
    .itemList(ItemFilter()), .itemChart(FlowCharts.Wanted(svg: true, bpmn: true)),
    .itemTryPromise(
      FlowCharts.Trial(from: day("2012-01-01"), through: day("2012-12-31"), promises: [5, 9])),
    .unitList(Nothing()), .personAppointments(Nothing()),
    .personalAttempts(PersonalRights.AttemptFilter()),
    .report(ReportPeriod(from: day("2012-01-01"), through: day("2012-12-31"))),
    .facts(ReportPeriod(from: day("2012-08-01"), through: day("2012-08-03"))),
    .due(DueFilter(by: day("2013-12-31"))), .proof(Nothing()),
    .sealCheckpoint(SealLog.Naming(origin: "danzhou")), .sealConsistency(SealLog.Sizes(first: 1)),
    .sealCheck(SealLog.Claim(old: "")), .complaintGet(Nothing()),
    .complaintList(Complaints.Filter()), .complaintLedger(Nothing()),
    .complaintPersonal(PersonalReading(slot: "complainant", purpose: "答复")),
    .complaintStatistics(Complaints.Period(from: day("2012-01-01"), through: day("2012-12-31"))),
    .complaintPublished(Complaints.Filter()), .bulletinGet(Nothing()), .bulletinLedger(Nothing()),
    .hotlineGet(Nothing()), .hotlineLedger(Nothing()), .open311Services(Nothing()),
    .open311Requests(Complaints.Open311Filter()), .appraisalGet(Nothing()),
    .appraisalList(Appraisals.Filter()),
    .appraisalExplain(Appraisals.Target("GS")),
    .appraisalLeague(Appraisals.LeagueQuestion(draws: 50)),
    .appraisalLedger(Nothing()), .penaltyGet(Nothing()), .penaltyList(Penalties.Filter()),
    .penaltyExplain(Nothing()), .penaltyLedger(Nothing()),
    .penaltyPersonal(PersonalReading(slot: "subject", purpose: "核对")), .stageGet(Nothing()),
    .stageList(JointStages.Filter()), .stagePlan(Nothing()), .stagePicture(Nothing()),
    .stageShares(Nothing()),
    .offers(Nothing()),
    .stageChart(JointStages.ChartWish(routed: day("2012-08-01"), svg: true)),
    .stageExplain(Nothing()), .stageLedger(Nothing()),
    .stageStatistics(ReportPeriod(from: day("2012-01-01"), through: day("2012-12-31"))),
    .stagePersonal(PersonalReading(slot: "applicant", purpose: "核对")),
    .inspectionPlanGet(Nothing()), .inspectionPlanList(Inspections.PlanFilter()),
    .inspectionPlanDraws(Nothing()), .inspectionPlanLedger(Nothing()),
    .inspectionGet(Nothing()), .inspectionList(Inspections.Filter()),
    .inspectionOrders(Inspections.OrderFilter()),
    .inspectionStatistics(ReportPeriod(from: day("2012-01-01"), through: day("2012-12-31"))),
    .inspectionLedger(Nothing()),
    .inspectionPersonal(PersonalReading(slot: "finding-1", purpose: "核对")),
    .tenRulesGet(Nothing()), .tenRulesList(TenRules.Filter()), .tenRulesMatrix(Nothing()),
    .tenRulesBreaches(
      TenRules.FindingFilter(from: day("2012-08-01"), through: day("2012-12-31"))),
    .tenRulesStatistics(ReportPeriod(from: day("2012-08-01"), through: day("2012-12-31"))),
    .tenRulesExplain(Nothing()), .contactExplain(Nothing()), .mandateExplain(Nothing()),
    .inspectionExplain(Nothing()), .inspectionPlanExplain(Nothing()),
    .networkStatistics(ReportPeriod(from: day("2012-08-01"), through: day("2012-12-31"))),
    .tenRulesLedger(Nothing()),
    .tenRulesPersonal(PersonalReading(slot: "denial-1", purpose: "核对")),
    .contactGet(Nothing()), .contactList(TenRules.ContactFilter()), .contactLedger(Nothing()),
    .contactPersonal(PersonalReading(slot: "asker", purpose: "核对")),
    .pointGet(Nothing()), .pointLedger(Nothing()), .pointList(Network.PointFilter()),
    .networkCoverage(Nothing()),
    .mandateGet(Nothing()), .mandateList(Network.MandateFilter()), .mandateLedger(Nothing()),
    .mandatePersonal(PersonalReading(slot: "applicant", purpose: "核对")),
    .supervisionBoard(Supervision.CardFilter()), .supervisionCards(Supervision.CardFilter()),
    .supervisionCard(Nothing()), .supervisionRecords(Supervision.RecordFilter()),
    .supervisionRecord(Nothing()), .supervisionExplain(Nothing()), .supervisionRules(Nothing()),
    .supervisionDeductions(Supervision.MonthOf(month: Month(of: day("2012-08-01")))),
    .supervisionRates(Supervision.RatesOf()), .supervisionLedger(Nothing()),
    .supervisionPersonal(PersonalReading(slot: "hearing", purpose: "核对")),
    .supervisionConducts(Supervision.ConductFilter()), .supervisionConduct(Nothing()),
    .supervisionConductTable(Supervision.MonthOf(month: Month(of: day("2012-08-01")))),
    .supervisionRatios(Supervision.RatioQuestion(month: Month(of: day("2012-08-01")))),
  ]
}
