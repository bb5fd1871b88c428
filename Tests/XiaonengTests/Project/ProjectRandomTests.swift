import Testing
import Xiaoneng

/// Whatever is asked of projects, in whatever order: nothing traps, and the ledger is the whole truth.
@Suite struct ProjectRandomTests {
  struct Chance {
    var numbers: SplitMix64
    init(_ seed: UInt64) { numbers = SplitMix64(seed: seed) }

    mutating func below(_ count: Int) -> Int { Int(numbers.next() % UInt64(max(count, 1))) }
    mutating func one<Element>(_ all: [Element]) -> Element { all[below(all.count)] }
    mutating func rarely(_ percent: Int = 8) -> Bool { below(100) < percent }
    mutating func text(_ usual: String) -> String {
      rarely() ? one(["", " ", "\u{0}", "a\"b", String(repeating: "长", count: 30_000)]) : usual
    }
    mutating func day(_ around: Day) -> Day {
      rarely()
        ? one([Day(.min), Day(.max), .first, .last])
        : Day(around.number + Int32(below(60)) - 10)
    }
    mutating func unit() -> String { one(["GS", "HB", "GS", "HB", "GOV", "XX", ""]) }
    mutating func person() -> String {
      one(["zhou", "sun", "li", "jia", "su", "tang", "chen", "ghost", ""])
    }
    mutating func number() -> Int32 { rarely() ? one([.min, 0, .max]) : Int32(1 + below(6)) }
    mutating func half(_ today: Day) -> HalfMonth {
      var half = (try? HalfMonth(of: today)) ?? Works.half("2012-07-2")
      for _ in 0..<below(4) { half = (try? half.previous()) ?? half }
      return rarely() ? Works.half("9999-12-2") : half
    }
    mutating func card() -> String {
      rarely() ? one(["", "JD209900001"]) : one(["JD", "LX"]) + "20120000\(1 + below(6))"
    }
  }

  static func command(_ chance: inout Chance, _ today: Day) -> Projects.Command {
    let order = Projects.Order(chance.text("由"), document: chance.text("1"))
    let number = chance.number()
    let progress = Int32(chance.below(11_000))
    let invested = chance.one([0, 1_000, 5_000_000, -1, .min, .max] as [Int64])
    let team = Projects.Team(head: chance.person(), members: [chance.person()])
    let fact = Projects.TaskFact(
      chance.one(["A", "B", "C", "Z"]), started: chance.day(today),
      finished: chance.rarely(50) ? chance.day(today) : nil)
    switch chance.below(44) {
    case 0: return .changeLeader(Projects.LeaderChange(chance.person(), reason: "r", document: "1"))
    case 1:
      return .changeUnit(Projects.UnitChange(chance.unit(), team: team, reason: "r", document: "1"))
    case 2: return .formTeam(Projects.TeamChange(team, reason: chance.text("r")))
    case 3: return .nameTracker(Projects.TrackerChange(chance.person(), reason: "r"))
    case 4:
      return .changeFinish(Projects.FinishChange(chance.day(today), reason: "r", document: "1"))
    case 5:
      return .setTargets(
        Projects.TargetTree(
          [
            Projects.Target("1", name: chance.text("n"), measure: "亩", quantity: 2, by: today),
            Projects.Target(
              "2", parent: chance.one(["", "1", "2", "3"]), name: "n", measure: "亩", quantity: 2,
              by: chance.day(today)),
          ], reason: "r"))
    case 6:
      return .planInvestment(
        Projects.InvestmentPlan(
          total: invested,
          shares: [Projects.InvestmentShare(through: chance.day(today), amount: invested)],
          reason: "r"))
    case 7, 8:
      var plan = Works.plan
      plan.start = chance.day(today)
      if chance.rarely(30) { plan.finish = chance.day(day("2012-12-20")) }
      plan.tasks[chance.below(7)].days = Int32(chance.below(40))
      if chance.rarely() { plan.tasks[0].after = [WorkLink("G")] }
      return .submitPlan(Projects.PlanSubmission(plan, reason: chance.text("r")))
    case 9, 10: return .approvePlan(Projects.PlanApproval(number))
    case 11: return .rejectPlan(Projects.PlanRejection(number, reason: "r"))
    case 12: return .track(Projects.TaskFacts([fact], reason: chance.one(["", "r"])))
    case 13, 14, 15:
      return .report(
        Works.report("2012-07-2", progress, invested, tasks: chance.rarely(40) ? [fact] : []) {
          $0.period = chance.half(today)
          $0.reason = chance.one(["", "r"])
        })
    case 16:
      return .correctReport(
        Works.report("2012-07-2", progress, invested) {
          $0.period = chance.half(today)
          $0.reason = "r"
        })
    case 17:
      return .excuseReport(
        Projects.ReportExcuse(
          chance.half(today), until: chance.day(today), reason: "r", document: "1"))
    case 18, 19:
      return .recordUrging(
        Projects.UrgingRecord(
          chance.half(today), rung: chance.one(Projects.UrgingRung.allCases),
          urgedAt: Instant(startOf: today, offsetMinutes: 480), reached: chance.person(),
          promised: chance.day(today), document: chance.text("1")))
    case 20:
      return .visit(Projects.Visit(day: chance.day(today), by: "su", found: chance.text("f")))
    case 21:
      return .meet(
        Projects.Meeting(
          day: chance.day(today), title: chance.text("t"), document: "1",
          decisions: [Projects.MeetingDecision("d", unit: chance.unit(), due: chance.day(today))]))
    case 22: return .raiseProblem(Projects.Problem(chance.text("p")))
    case 23, 24:
      return .assignProblem(
        Projects.ProblemAssignment(number, unit: chance.unit(), due: chance.day(today)))
    case 25: return .solveProblem(Projects.ProblemSolution(number, result: "r"))
    case 26:
      return .verifyProblem(Projects.ProblemCheck(number, passed: chance.rarely(60), note: "n"))
    case 27: return .writeOffProblem(Projects.ProblemWriteOff(number))
    case 28:
      return .reopenProblem(Projects.ProblemReopening(number, reason: "r", due: chance.day(today)))
    case 29:
      return .supervise(
        Projects.Listing(
          chance.text("督"), matter: "m", leader: chance.person(), deadline: chance.day(today),
          document: "1", reason: chance.text("r")))
    case 30, 31: return .reportWeekly(Projects.ListingReport(chance.text("t")))
    case 32:
      return .checkSupervised(
        Projects.ListingCheck(passed: chance.rarely(60), note: "n", evidence: [1]))
    case 33: return .endSupervision(Projects.Delisting())
    case 34, 35:
      return .issueCard(
        Projects.CardIssue(
          chance.one(Projects.CardKind.allCases),
          holder: chance.rarely(50) ? ProjectCardTests.holder : nil))
    case 36:
      return .returnCard(Projects.CardReturn(chance.card(), text: chance.text("秘卡话")))
    case 37:
      return .takeCard(
        Projects.CardTaking(
          chance.card(), outcome: chance.one(Projects.CardOutcome.allCases), category: "slow",
          unit: "GS"))
    case 38: return .voidCard(Projects.CardVoid(chance.card(), reason: "r"))
    case 39: return .reissueCard(Projects.CardVoid(chance.card(), reason: "r"))
    case 40: return .file(Works.document)
    case 41: return chance.rarely(3) ? .cancel(order) : .suspend(order)
    case 42: return .resume(order)
    default:
      return chance.rarely(50)
        ? .complete(Projects.Completion(chance.day(today), document: "1"))
        : .erase(PersonalErasure(slot: chance.one(["contact", "card-1", "x"]), reason: "r"))
    }
  }

  /// Who would usually send it, or now and then anyone.
  static func sender(_ command: Projects.Command, _ chance: inout Chance) -> Principal {
    guard !chance.rarely(10) else { return chance.one(Works.everyone) }
    switch command {
    case .changeLeader, .changeUnit, .changeFinish, .excuseReport, .supervise, .endSupervision,
      .suspend,
      .resume, .cancel, .writeOffProblem, .close:
      return Works.head
    case .approvePlan, .rejectPlan: return Works.leader
    case .track, .report, .correctReport, .reportWeekly, .submitPlan, .raiseProblem:
      return Works.worker
    case .solveProblem: return chance.one([Works.other, Works.chief])
    case .returnCard: return Works.owner
    case .erase: return Town.keeper
    default: return Works.clerk
    }
  }

  static func story(_ seed: UInt64, _ count: Int) -> [CommandRequest] {
    var chance = Chance(seed)
    var at = when("07-02T08:00")
    let keys = (1...3).map { DossierKey(.project, "ZD2012000\($0)") }
    var requests = keys.map { _ in
      CommandRequest(.project(.register(Works.intake())), by: Works.clerk, at: at)
    }
    for _ in 0..<count {
      at = Instant(at.milliseconds + Int64(chance.below(24)) * 3_600_000)
      let command = command(&chance, at.day(offsetMinutes: 480))
      let actor = sender(command, &chance)
      requests.append(CommandRequest(.project(command), on: chance.one(keys), by: actor, at: at))
    }
    return requests
  }

  private func look(_ works: Works, _ at: String) throws -> [String] {
    var replies = [
      try works.engine.query(.projectList(Projects.Filter()), by: Works.clerk, at: when(at)),
      try works.engine.query(.due(DueFilter(by: .last)), by: Works.clerk, at: when(at)),
      try works.engine.query(
        .facts(ReportPeriod(from: day("2012-01-01"), through: day("2014-12-31"))), by: Works.clerk,
        at: when(at)),
    ]
    for key in (1...3).map({ DossierKey(.project, "ZD2012000\($0)") }) {
      for actor in [Works.clerk, Works.owner, Works.chief, Works.other] {
        for query in [Query.projectGet(Projects.Moment()), .projectScore(Nothing())] {
          replies.append(try works.engine.query(query, on: key, by: actor, at: when(at)))
        }
      }
    }
    return replies.map { String(decoding: $0.json.canonicalBytes, as: UTF8.self) }
  }

  static let seeds: [UInt64] = [1, 2, 3, 5, 8, 13, 21, 34]

  @Test(arguments: seeds)
  func `whatever is asked, the ledger can be read, vouched for and folded to the same`(
    _ seed: UInt64
  ) throws {
    print("project seed \(seed)")
    let works = try Works()
    var done = 0
    for request in Self.story(seed, 300) {
      if try works.engine.execute(request).done != nil { done += 1 }
    }
    #expect(done > 20)
    _ = try works.town.sweep("2013-06-30")
    var last: [DossierKey: Instant] = [:]
    for text in try works.town.everything() {
      let entry = try LedgerEntry(reading: text)
      _ = try entry.event()
      #expect(last[entry.dossier].map { $0 <= entry.at } ?? true, "\(entry.dossier) \(entry.at)")
      last[entry.dossier] = entry.at
    }
    #expect(try works.engine.verify().wrong == nil)
    let before = try look(works, "2013-07-01")
    try works.engine.rebuild()
    #expect(try look(works, "2013-07-01") == before)
  }

  @Test(arguments: seeds.prefix(4))
  func `a sweep late by months finds the same on the same days`(_ seed: UInt64) throws {
    let (daily, late) = (try Works(), try Works())
    var today = day("2012-07-02")
    for request in Self.story(seed, 150) {
      let on = request.at.day(offsetMinutes: 480)
      while today < on {
        today = try today.adding(1)
        _ = try daily.engine.sweep(at: Instant(startOf: today, offsetMinutes: 480))
      }
      let outcomes = (try daily.engine.execute(request), try late.engine.execute(request))
      #expect(outcomes.0 == outcomes.1)
    }
    while today < day("2013-03-31") {
      today = try today.adding(1)
      _ = try daily.engine.sweep(at: Instant(startOf: today, offsetMinutes: 480))
    }
    _ = try late.engine.sweep(at: Instant(startOf: today, offsetMinutes: 480))
    #expect(try late.town.ledgers() == daily.town.ledgers())
  }

  @Test func `the same commands write the same bytes, one by one and in batches`() throws {
    let (first, second) = (try Works(), try Works())
    let story = Self.story(2012, 200)
    for request in story { _ = try first.engine.execute(request) }
    var rest = story[...]
    var size = 1
    while !rest.isEmpty {
      _ = try second.engine.execute(Array(rest.prefix(size)))
      rest = rest.dropFirst(size)
      size = size % 17 + 3
    }
    _ = try (first.town.sweep("2013-06-30"), second.town.sweep("2013-06-30"))
    #expect(try first.town.everything() == second.town.everything())
    #expect(
      try first.engine.seal(at: when("2013-07-01")) == second.engine.seal(at: when("2013-07-01")))
  }
}
