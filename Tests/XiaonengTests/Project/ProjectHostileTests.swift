import Testing
import Xiaoneng

/// Bad input is refused, and nothing traps: DESIGN §3.2.
@Suite struct ProjectHostileTests {
  static let huge = String(repeating: "长", count: 30_000)
  static let days = [Day(.min), .first, Day(0), .last, Day(.max), .unknown]
  static let numbers: [Int64] = [.min, -1, 0, 1, 10_000_000_000_001, .max]

  /// Runs it, whatever comes of it, and finds the ledger sound.
  private func attempt(
    _ note: String, _ command: Projects.Command, by actor: Principal = Works.clerk, _ works: Works,
    _ key: DossierKey, _ at: String = "07-31"
  ) throws {
    let before = try works.town.texts(key)
    let outcome = try works.run(command, key, by: actor, at)
    #expect(outcome.json.canonicalBytes.count < 3_000, "\(note)")
    guard outcome.refusal != nil else { return }
    #expect(try works.town.texts(key) == before, "\(note)")
  }

  @Test func `a project that cannot be is refused, and leaves nothing`() throws {
    let changes: [(String, (inout Projects.Intake) -> Void)] = [
      ("name", { $0.name = Self.huge }), ("category", { $0.category = Self.huge }),
      ("code", { $0.code = Self.huge }), ("place", { $0.place = Self.huge }),
      ("unit", { $0.unit = Self.huge }), ("leader", { $0.leader = Self.huge }),
      ("tracker", { $0.tracker = Self.huge }), ("owner", { $0.owner = Self.huge }),
      ("account", { $0.account = Self.huge }), ("document", { $0.document = Self.huge }),
      ("head", { $0.team?.head = Self.huge }), ("members", { $0.team?.members = [Self.huge] }),
      ("many", { $0.team?.members = Array(repeating: "li", count: 10_000) }),
      ("contact", { $0.contact = Projects.Contact(Self.huge) }),
      ("phone", { $0.contact = Projects.Contact("n", phone: Self.huge) }),
      ("no contact", { $0.contact = Projects.Contact(" ") }),
      ("min", { $0.investment = .min }), ("max", { $0.investment = .max }),
      ("from", { $0.reportFrom = Works.half("0001-01-1") }),
    ]
    for (note, change) in changes {
      let works = try Works()
      let before = try works.town.everything().count
      let outcome = try works.run(.register(Works.intake(change)), nil, "07-02")
      #expect(outcome.refusal != nil, "\(note)")
      #expect(outcome.json.canonicalBytes.count < 2_000)
      #expect(try works.town.everything().count == before, "\(note)")
    }
    for finish in Self.days {
      for start in Self.days {
        let works = try Works()
        let outcome = try works.run(
          .register(
            Works.intake {
              $0.finish = finish
              $0.start = start
            }), nil, "07-02")
        guard let key = outcome.done?.dossier else { continue }
        try works.must(
          .submitPlan(Projects.PlanSubmission(Works.plan)), key, by: Works.chief, "07-02")
        _ = try works.town.sweep("08-31")
        try works.expectSound("\(start) \(finish)")
      }
    }
  }

  @Test func `names of projects are names, and take no number`() throws {
    let works = try Works()
    for id in [
      "", " ", Self.huge, "a\"b", "a\\b", "ZD20120001", "ZD99999999999999999999",
    ] {
      let outcome = try works.run(
        .register(Works.intake()), DossierKey(.project, id), "07-02")
      #expect(outcome.refusal != nil, "\(id.prefix(20))")
    }
    for id in ["ZD2012+5", "ZD2012-5", "ZD2012", "ZD2012１２", "秘1"] {
      _ = try works.run(.register(Works.intake()), DossierKey(.project, id), "07-02")
    }
    let (first, again) = (try works.listed(), try Works())
    #expect(first.id == "ZD20120001")
    _ = again
    try works.expectSound()
    #expect(try works.listed("07-03").id == "ZD20120002")
  }

  @Test func `the first half-month to report may be the last there is`() throws {
    let works = try Works()
    for half in ["2042-06-1", "2042-06-2"] {
      let key = try works.listed(
        "07-02",
        Works.intake {
          $0.reportFrom = Works.half(half)
          $0.finish = day("2042-06-30")
        })
      _ = try works.town.sweep("2020-12-31")
      _ = try works.view(key, "2020-12-31")
      try attempt(
        half, .report(Works.report(half, 1)), by: Works.worker, works, key, "2020-12-31")
      try attempt(
        half,
        .excuseReport(
          Projects.ReportExcuse(Works.half(half), until: .last, reason: "r", document: "1")),
        by: Works.head, works, key, "2020-12-31")
      _ = try works.engine.sweep(at: Instant(startOf: .last, offsetMinutes: 480))
    }
    try works.expectSound()
  }

  @Test func `trees of ten thousand targets, deep, wide or round, are judged at once`() throws {
    let works = try Works()
    let key = try works.listed()
    func tree(_ parent: (Int) -> String, _ quantity: (Int) -> Int64 = { _ in 0 })
      -> Projects.TargetTree
    {
      Projects.TargetTree(
        (0..<10_000).map { place in
          var target = Projects.Target(
            "t\(place)", parent: parent(place), name: "n", measure: "亩", by: day("2012-10-31"))
          target.quantity = quantity(place)
          return target
        }, reason: "r")
    }
    let started = ContinuousClock.now
    try attempt("deep", .setTargets(tree { $0 == 0 ? "" : "t\($0 - 1)" }), works, key)
    try attempt("round", .setTargets(tree { "t\(($0 + 1) % 10_000)" }), works, key)
    let round = try works.refusal(.setTargets(tree { "t\(($0 + 1) % 10_000)" }), key, "07-31")
    #expect(round.code == .targetTreeBroken)
    try attempt("pairs", .setTargets(tree { "t\($0 ^ 1)" }), works, key)
    let most: Int64 = 10_000_000_000_000
    let sum = try works.refusal(
      .setTargets(tree({ $0 == 0 ? "" : "t0" }, { _ in most })), key, "07-31")
    #expect(sum.code == .sumsDiffer && (sum.detail?.utf8.count ?? 0) < 500)
    try works.must(
      .setTargets(tree({ $0 == 0 ? "" : "t0" }, { $0 == 0 ? 9_999 : 1 })), key, "07-31")
    #expect(try works.view(key, "07-31").targets.count == 10_000)
    #expect(ContinuousClock.now - started < .seconds(20))
    var many = tree { _ in "" }
    many.targets.append(Projects.Target("x", name: "n", by: day("2012-10-31")))
    #expect(try works.refusal(.setTargets(many), key, "07-31").code == .tooMany)
    for quantity in Self.numbers {
      try attempt(
        "\(quantity)",
        .setTargets(
          Projects.TargetTree(
            [
              Projects.Target(
                "1", name: "n", measure: "亩", quantity: quantity, by: day("2012-10-31"))
            ], reason: "r")), works, key)
    }
    try works.expectSound()
  }

  @Test func `a schedule of ten thousand tasks is taken, kept and read again`() throws {
    let works = try Works()
    let key = try works.listed()
    var plan = WorkPlan(start: day("2012-07-02"), finish: day("2012-12-31"))
    plan.tasks = (0..<10_000).map { place in
      WorkTask("t\(place)", days: 1, after: place % 100 == 0 ? [] : [WorkLink("t\(place - 1)")])
    }
    try works.must(.submitPlan(Projects.PlanSubmission(plan)), key, by: Works.chief, "07-02")
    try works.must(.approvePlan(Projects.PlanApproval(1)), key, by: Works.leader, "07-02")
    #expect(try works.view(key, "07-02").planVersion == 1)
    for count in [10_001, 100_000] {
      var more = plan
      more.tasks = (0..<count).map { WorkTask("t\($0)", days: 1) }
      #expect(
        try works.refusal(
          .submitPlan(Projects.PlanSubmission(more, reason: "r")), key, by: Works.chief, "07-02"
        ).code == .tooMany)
    }
    try works.expectSound()
  }

  @Test func `numbers and days at the ends of what there is are refused or kept as they are`()
    throws
  {
    let works = try Works()
    let key = try works.planned()
    _ = try works.assigned(key, "2012-12-20", unit: "GS", "07-02")
    for value in Self.numbers {
      let small = Int32(clamping: value)
      try attempt(
        "report", .report(Works.report("2012-07-2", small, value) { $0.reason = "r" }),
        by: Works.worker, works, key)
      try attempt(
        "correct",
        .correctReport(
          Works.report("2012-07-2", 1, value) {
            $0.reason = "r"
            $0.cumulative = value
          }), by: Works.worker, works, key)
      try attempt(
        "invest",
        .planInvestment(
          Projects.InvestmentPlan(
            total: value,
            shares: [Projects.InvestmentShare(through: day("2012-08-31"), amount: value)],
            reason: "r")), works, key)
      var document = Works.document
      document.size = value
      try attempt("file", .file(document), works, key)
      try attempt(
        "problem", .solveProblem(Projects.ProblemSolution(small, result: "r")), by: Works.chief,
        works, key)
      try attempt("plan", .approvePlan(Projects.PlanApproval(small)), by: Works.leader, works, key)
      try attempt(
        "urging",
        .recordUrging(
          Projects.UrgingRecord(
            Works.half("2012-07-2"), rung: .telephone, urgedAt: Instant(value), reached: "sun")),
        works, key)
      _ = try works.town.ask(
        .projectSchedule(Projects.ScheduleRequest(version: small, svg: true)), key, by: Works.clerk,
        "07-31")
      _ = try works.town.ask(
        .projectGet(Projects.Moment(asOf: Instant(value))), key, by: Works.clerk, "07-31")
      _ = try works.town.ask(
        .projectList(Projects.Filter(limit: small)), nil, by: Works.clerk, "07-31")
    }
    for (place, one) in Self.days.enumerated() {
      let other = Self.days[(place + 1) % Self.days.count]
      let commands: [(Projects.Command, Principal)] = [
        (.changeFinish(Projects.FinishChange(one, reason: "r", document: "1")), Works.head),
        (
          .assignProblem(Projects.ProblemAssignment(1, unit: "GS", due: one)), Works.clerk
        ),
        (
          .supervise(
            Projects.Listing("1", matter: "m", leader: "zhou", deadline: one, document: "1")),
          Works.head
        ),
        (.visit(Projects.Visit(day: one, by: "su", found: "f")), Works.clerk),
        (.meet(Projects.Meeting(day: one, title: "t", document: "1")), Works.clerk),
        (
          .meet(
            Projects.Meeting(
              day: day("2012-07-31"), title: "t", document: "1",
              decisions: [Projects.MeetingDecision("d", unit: "HB", due: one)])), Works.clerk
        ),
        (
          .track(Projects.TaskFacts([Projects.TaskFact("A", started: one, finished: other)])),
          Works.worker
        ),
        (.complete(Projects.Completion(one, document: "1")), Works.clerk),
        (
          .excuseReport(
            Projects.ReportExcuse(Works.half("2012-08-1"), until: one, reason: "r", document: "1")),
          Works.head
        ),
        (target(one), Works.clerk),
        (
          .submitPlan(
            Projects.PlanSubmission(
              WorkPlan(start: other, finish: one, tasks: [WorkTask("A", days: 1)]))),
          Works.chief
        ),
        (
          .planInvestment(
            Projects.InvestmentPlan(
              total: 1, shares: [Projects.InvestmentShare(through: one, amount: 1)], reason: "r")),
          Works.clerk
        ),
      ]
      for (command, actor) in commands {
        try attempt("\(command.word) \(one.number)", command, by: actor, works, key)
      }
      for through in Self.days {
        _ = try works.town.ask(
          .projectStatistics(Projects.Period(from: one, through: through)), nil, by: Works.clerk,
          "07-31")
      }
      _ = try works.town.ask(.due(DueFilter(by: one)), nil, by: Works.clerk, "07-31")
    }
    _ = try works.view(key, "08-01")
    try works.expectSound()
  }

  private func target(_ by: Day) -> Projects.Command {
    .setTargets(Projects.TargetTree([Projects.Target("1", name: "n", by: by)], reason: "r"))
  }

  @Test func `huge texts are refused, whatever they stand in`() throws {
    let works = try Works()
    let key = try works.planned()
    _ = try works.assigned(key, "2012-12-20", unit: "GS", "07-02")
    let card = try works.card(key, "07-02")
    let huge = Self.huge
    let commands: [(Projects.Command, Principal)] = [
      (.changeLeader(Projects.LeaderChange("jia", reason: huge, document: "1")), Works.head),
      (.changeLeader(Projects.LeaderChange("jia", reason: "r", document: huge)), Works.head),
      (
        .changeFinish(Projects.FinishChange(day("2013-01-31"), reason: huge, document: "1")),
        Works.head
      ),
      (.nameTracker(Projects.TrackerChange("tang", reason: huge)), Works.clerk),
      (.nameTracker(Projects.TrackerChange(huge, reason: "r")), Works.clerk),
      (.rejectPlan(Projects.PlanRejection(1, reason: huge)), Works.leader),
      (
        .submitPlan(Projects.PlanSubmission(Works.plan, reason: huge)), Works.chief
      ),
      (.track(Projects.TaskFacts([Projects.TaskFact(huge)])), Works.worker),
      (.report(Works.report("2012-07-2", 1) { $0.problems = huge }), Works.worker),
      (.report(Works.report("2012-07-2", 1) { $0.signedBy = huge }), Works.worker),
      (
        .report(
          Works.report("2012-07-2", 1) {
            $0.tasks = Array(repeating: Projects.TaskFact("A"), count: 9)
          }),
        Works.worker
      ),
      (
        .excuseReport(
          Projects.ReportExcuse(
            Works.half("2012-08-1"), until: day("2012-08-31"), reason: huge, document: "1")),
        Works.head
      ),
      (.visit(Projects.Visit(day: day("2012-07-31"), by: "su", found: huge)), Works.clerk),
      (.meet(Projects.Meeting(day: day("2012-07-31"), title: huge, document: "1")), Works.clerk),
      (.raiseProblem(Projects.Problem(huge)), Works.worker),
      (.raiseProblem(Projects.Problem("t", text: huge)), Works.worker),
      (
        .assignProblem(Projects.ProblemAssignment(1, unit: huge, due: day("2012-12-20"))),
        Works.clerk
      ),
      (.solveProblem(Projects.ProblemSolution(1, result: huge)), Works.chief),
      (
        .supervise(
          Projects.Listing(
            huge, matter: "m", leader: "zhou", deadline: day("2012-12-20"), document: "1")),
        Works.head
      ),
      (.returnCard(Projects.CardReturn(huge, text: "t")), Works.clerk),
      (
        .returnCard(
          Projects.CardReturn(
            card, marks: Array(repeating: Projects.CardMark("GS", time: 1), count: 101))),
        Works.clerk
      ),
      (.voidCard(Projects.CardVoid(card, reason: huge)), Works.clerk),
      (.suspend(Projects.Order(huge, document: "1")), Works.head),
      (.linkCase(Projects.CaseLink(.case(huge))), Works.clerk),
      (.erase(PersonalErasure(slot: huge, reason: "r")), Town.keeper),
    ]
    for (command, actor) in commands {
      let outcome = try works.run(command, key, by: actor, "07-31")
      #expect(outcome.refusal != nil, "\(command.word)")
      #expect(outcome.json.canonicalBytes.count < 2_000, "\(command.word)")
    }
    for filter in [
      Projects.Filter(unit: huge), Projects.Filter(after: huge),
    ] {
      _ = try works.town.ask(.projectList(filter), nil, by: Works.clerk, "07-31")
    }
    try works.expectSound()
  }

  @Test func `a moment before the last or beyond all time is refused`() throws {
    let works = try Works()
    let key = try works.listed("07-03")
    #expect(
      try works.refusal(.raiseProblem(Projects.Problem("p")), key, by: Works.worker, "07-02").code
        == .timeWentBack)
    for at in [Instant(.min), Instant(.max)] {
      let request = CommandRequest(.project(.register(Works.intake())), by: Works.clerk, at: at)
      #expect(try works.town.send(request).refusal?.code == .dateOutOfRange)
      _ = try works.engine.notices(at: at)
    }
    _ = try works.engine.sweep(at: Instant(.min))
    try works.expectSound()
  }
}
