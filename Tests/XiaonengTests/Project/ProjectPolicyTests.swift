import Testing
import Xiaoneng

/// Who sees and does what with a key project: whoever may not see it does not learn that it exists.
@Suite struct ProjectPolicyTests {
  static let watching = ["zheng", "he", "su", "tang", "feng", "auditor"]
  static let unit = ["wang", "li", "chen", "chu", "zhao", "qian", "sun"]
  /// Who has nothing to do with it.
  static let strangers = Works.everyone.filter {
    !(watching + unit + ["zhou", "alice"]).contains($0.id)
  }
  static let marks = ["温泉", "GS", "zhou", "儋府办"]

  static let queries: [Query] = [
    .projectGet(Projects.Moment()), .projectGet(Projects.Moment(asOf: when("07-03"))),
    .projectSchedule(Projects.ScheduleRequest()),
    .projectSchedule(Projects.ScheduleRequest(version: 1, svg: true)),
    .projectScore(Nothing()), .projectStages(Nothing()), .projectLedger(Nothing()),
    .proof(Nothing()),
    .projectPersonal(PersonalReading(slot: "contact", purpose: "核实")),
    .projectPersonal(PersonalReading(slot: "card-1", purpose: "核实")),
  ]

  /// A project with all that can be in it.
  static func full() throws -> (Works, DossierKey) {
    let works = try Works()
    let key = try works.planned()
    _ = try works.assigned(key, "2012-07-20", unit: "GS", "07-02")
    _ = try works.card(key, holder: ProjectCardTests.holder, "07-02")
    try works.must(ProjectListingTests.listing(), key, by: Works.head, "07-02")
    try works.must(.file(Works.document), key, "07-02")
    _ = try works.town.sweep("08-20")
    return (works, key)
  }

  static let commands: [Projects.Command] = {
    let order = Projects.Order("r", document: "1")
    let team = Projects.Team(head: "sun", members: ["chen"])
    return [
      .changeLeader(Projects.LeaderChange("jia", reason: "r", document: "1")),
      .changeUnit(
        Projects.UnitChange(
          "HB", team: Projects.Team(head: "jia", members: ["wu"]), reason: "r", document: "1")),
      .formTeam(Projects.TeamChange(team, reason: "r")),
      .nameTracker(Projects.TrackerChange("tang", reason: "r")),
      .changeFinish(Projects.FinishChange(day("2013-01-31"), reason: "r", document: "1")),
      .setTargets(Projects.TargetTree([Projects.Target("1", name: "n", by: day("2012-12-01"))])),
      .planInvestment(Projects.InvestmentPlan(total: 1, shares: [], reason: "r")),
      .submitPlan(Projects.PlanSubmission(Works.plan, reason: "r")),
      .approvePlan(Projects.PlanApproval(1)),
      .rejectPlan(Projects.PlanRejection(1, reason: "r")),
      .track(Projects.TaskFacts([Projects.TaskFact("A", started: day("2012-07-02"))])),
      .report(Works.report("2012-08-1", 1)),
      .correctReport(Works.report("2012-08-1", 1) { $0.reason = "r" }),
      .excuseReport(
        Projects.ReportExcuse(
          Works.half("2012-08-2"), until: day("2012-09-10"), reason: "r", document: "1")),
      .recordUrging(
        Projects.UrgingRecord(
          Works.half("2012-07-2"), rung: .telephone, urgedAt: when("08-02"), reached: "sun")),
      .visit(Projects.Visit(day: day("2012-07-03"), by: "su", found: "f")),
      .meet(Projects.Meeting(day: day("2012-07-03"), title: "t", document: "1")),
      .raiseProblem(Projects.Problem("p")),
      .assignProblem(Projects.ProblemAssignment(1, unit: "GS", due: day("2012-12-01"))),
      .solveProblem(Projects.ProblemSolution(1, result: "r")),
      .verifyProblem(Projects.ProblemCheck(1, passed: true)),
      .writeOffProblem(Projects.ProblemWriteOff(1)),
      .reopenProblem(Projects.ProblemReopening(1, reason: "r", due: day("2012-12-01"))),
      ProjectListingTests.listing(), ProjectListingTests.weekly,
      .checkSupervised(Projects.ListingCheck(passed: true, evidence: [1])),
      .endSupervision(Projects.Delisting()),
      .issueCard(Projects.CardIssue(.contact)), ProjectCardTests.back("JD201200001"),
      .takeCard(Projects.CardTaking("JD201200001", outcome: .evidence)),
      .voidCard(Projects.CardVoid("JD201200001", reason: "r")),
      .reissueCard(Projects.CardVoid("JD201200001", reason: "r")), .file(Works.document),
      .linkCase(Projects.CaseLink(.case("x"))), .suspend(order), .resume(order),
      .complete(Projects.Completion(day("2012-08-01"), document: "1")), .close(Reason("r")),
      .cancel(order), .erase(PersonalErasure(slot: "contact", reason: "r")),
    ]
  }()

  @Test func `every word but the first is among those tried`() {
    let words = Set(Self.commands.map(\.word)).union(["project.register"])
    #expect(words == Set(Projects.Command.words))
  }

  @Test func `to a stranger a project is as one that does not exist`() throws {
    let (works, key) = try Self.full()
    let none = DossierKey(.project, "ZD20129999")
    #expect(
      Self.strangers.map(\.id).sorted() == ["", "admin", "agent", "jia", "mallory", "wu"].sorted()
        || Self.strangers.count == 6)
    for actor in Self.strangers {
      for query in Self.queries {
        let reply = try works.town.ask(query, key, by: actor, "08-20")
        let refusal = try #require(reply.refusal, "\(actor.id) \(query.word)")
        #expect(
          [.projectNotFound, .notAllowed].contains(refusal.code), "\(actor.id) \(query.word)")
        #expect(try works.town.ask(query, none, by: actor, "08-20").refusal == refusal)
        let text = String(decoding: refusal.json.canonicalBytes, as: UTF8.self)
        #expect(!Self.marks.contains { text.contains($0) }, "\(text)")
      }
      #expect(try works.row(key, by: actor, "08-20") == nil)
    }
    for actor in Self.strangers {
      for command in Self.commands {
        if case .erase = command, actor.role == .administrator { continue }
        let refusal = try #require(
          try works.run(command, key, by: actor, "08-20").refusal, "\(actor.id) \(command.word)")
        #expect(
          [.projectNotFound, .notAllowed].contains(refusal.code), "\(actor.id) \(command.word)")
        #expect(try works.run(command, none, by: actor, "08-20").refusal == refusal)
      }
    }
  }

  @Test func `who may see a project sees as much as the table says`() throws {
    let (works, key) = try Self.full()
    for actor in Works.everyone where !Self.strangers.contains(actor) {
      let view = try works.view(key, by: actor, "08-20")
      let isWatching = Self.watching.contains(actor.id)
      #expect(view.cards.isEmpty != isWatching, "\(actor.id)")
      #expect(view.urgings.isEmpty == (actor.id == "alice"), "\(actor.id)")
      #expect((view.listing == nil) == (actor.id == "alice"), "\(actor.id)")
      #expect(view.problems.count == 1)
      func code(_ query: Query) throws -> Refusal.Code? {
        try works.town.ask(query, key, by: actor, "08-20").refusal?.code
      }
      #expect(
        try code(.projectLedger(Nothing())) == (isWatching ? nil : .notAllowed), "\(actor.id)")
      let readers = ["zheng", "he", "su", "tang", "feng", "alice"]
      #expect(
        try code(.projectPersonal(PersonalReading(slot: "contact", purpose: "核实")))
          == (readers.contains(actor.id) ? nil : .notAllowed), "\(actor.id)")
      #expect(
        try code(.projectScore(Nothing())) == (actor.id == "alice" ? .notAllowed : nil),
        "\(actor.id)"
      )
    }
  }

  @Test func `the owner's line of the list tells no more than the owner's page`() throws {
    let (works, key) = try Self.full()
    let row = try #require(try works.row(key, by: Works.owner, "08-20"))
    #expect(row.missed == 0 && !row.listed)
    let mine = try works.view(key, by: Works.owner, "08-20")
    #expect(mine.readings.isEmpty && mine.name == row.name)
  }

  @Test func `every reading of personal data is in the ledger, whoever reads`() throws {
    let (works, key) = try Self.full()
    let before = try works.town.entries(key).count
    for actor in [Works.clerk, Works.owner] {
      _ = try works.town.ask(
        .projectPersonal(PersonalReading(slot: "contact", purpose: "核实")), key, by: actor, "08-20")
    }
    let added = try works.town.entries(key).dropFirst(before)
    #expect(added.count == 2)
    #expect(added.last?.actor.id == "owner")
    #expect(
      try works.town.ask(
        .projectPersonal(PersonalReading(slot: "contact", purpose: " ")), key, by: Works.clerk,
        "08-20"
      ).refusal?.code == .reasonMissing)
  }

  /// What each role may do, from DOMAIN §5 and the account: the office watches, the unit works, the
  /// leaders decide, the owner speaks.
  static let doers: [String: Set<String>] = {
    let office: Set = ["zheng", "he", "su", "tang"]
    let deciders: Set = ["he", "zhou"]
    let unit = Set(Self.unit)
    return [
      "project.changeLeader": deciders, "project.changeUnit": deciders,
      "project.changeFinish": deciders, "project.suspend": deciders, "project.resume": deciders,
      "project.cancel": deciders, "project.excuseReport": deciders, "project.close": ["he"],
      "project.supervise": deciders, "project.endSupervision": deciders,
      "project.writeOffProblem": deciders, "project.nameTracker": office,
      "project.verifyProblem": office, "project.checkSupervised": office,
      "project.issueCard": office, "project.voidCard": office, "project.reissueCard": office,
      "project.takeCard": office, "project.returnCard": office.union(["alice"]),
      "project.report": unit, "project.correctReport": unit, "project.reportWeekly": unit,
      "project.formTeam": office.union(["sun"]), "project.complete": office.union(["sun"]),
      "project.approvePlan": ["zhou"], "project.rejectPlan": ["zhou"], "project.erase": ["admin"],
      "project.recordUrging": office.union(["feng"]),
    ]
  }()

  @Test func `no one does what is not theirs`() throws {
    let (works, key) = try Self.full()
    for command in Self.commands {
      guard let doers = Self.doers[command.word] else { continue }
      for actor in Works.everyone where !doers.contains(actor.id) {
        let refusal = try #require(
          try works.run(command, key, by: actor, "08-20").refusal, "\(actor.id) \(command.word)")
        #expect(
          [.notAllowed, .projectNotFound, .notResponsible, .planMissing].contains(refusal.code),
          "\(actor.id) \(command.word) \(refusal.code)")
      }
    }
    // What was refused left nothing.
    #expect(try works.town.sweep("08-20").events == 0)
    #expect(try works.view(key, "08-20").leader == "zhou")
  }
}
