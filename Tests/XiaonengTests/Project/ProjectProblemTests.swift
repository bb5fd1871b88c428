import Testing
import Xiaoneng

/// DOMAIN §5.7: problems raised → assigned → due → solved → verified → 销号, and decisions of meetings.
@Suite struct ProjectProblemTests {
  private func stages(_ works: Works, _ key: DossierKey, _ at: String) throws -> [String] {
    try works.view(key, at).problems.map(\.stage)
  }

  @Test func `a problem goes from raised to struck off, followed by whoever follows the project`()
    throws
  {
    let works = try Works()
    let key = try works.listed()
    try works.must(.raiseProblem(Projects.Problem("用地未批")), key, by: Works.worker, "07-03")
    #expect(try stages(works, key, "07-03") == ["raised"])
    try works.must(
      .assignProblem(Projects.ProblemAssignment(1, unit: "HB", due: day("2012-07-20"))), key,
      "07-04")
    #expect(try works.view(key, "07-04").problems.first?.follower == "su")
    try works.must(.file(Works.document), key, "07-05")
    try works.must(
      .solveProblem(Projects.ProblemSolution(1, result: "已批复", evidence: [1])), key,
      by: Works.other, "07-20"
    )
    #expect(try stages(works, key, "07-20") == ["solved"])
    try works.must(.verifyProblem(Projects.ProblemCheck(1, passed: true)), key, "07-23")
    try works.must(.writeOffProblem(Projects.ProblemWriteOff(1)), key, by: Works.head, "07-24")
    _ = try works.town.sweep("12-01")
    #expect(try works.findings(key, ["P3"]) == [])
    let shown = try #require(try works.view(key, "07-24").problems.first)
    #expect(shown.stage == "writtenOff" && !shown.late && !shown.reopened)
    #expect(shown.solved == day("2012-07-20") && shown.writtenOff == day("2012-07-24"))
  }

  @Test func `nothing is struck off that was not checked, nor after a check that failed`() throws {
    let works = try Works()
    let key = try works.listed()
    func strike(_ at: String) throws -> Refusal {
      try works.refusal(.writeOffProblem(Projects.ProblemWriteOff(1)), key, by: Works.head, at)
    }
    #expect(try strike("07-03").code == .problemUnknown)
    try works.must(.raiseProblem(Projects.Problem("用地未批")), key, by: Works.worker, "07-03")
    #expect(try strike("07-03").detail == "raised")
    try works.must(
      .assignProblem(Projects.ProblemAssignment(1, unit: "HB", due: day("2012-07-20"))), key,
      "07-04")
    #expect(try strike("07-04").detail == "assigned")
    try works.must(
      .solveProblem(Projects.ProblemSolution(1, result: "r")), key, by: Works.other, "07-05")
    #expect(try strike("07-05").detail == "solved")
    let silent = Projects.Command.verifyProblem(Projects.ProblemCheck(1, passed: false))
    #expect(try works.refusal(silent, key, "07-06").code == .reasonMissing)
    try works.must(
      .verifyProblem(Projects.ProblemCheck(1, passed: false, note: "未批")), key, "07-06")
    #expect(try strike("07-06").code == .wrongPhase)
    #expect(try stages(works, key, "07-06") == ["assigned"])
  }

  @Test func `a problem not solved is found once for each day it was due`() throws {
    let works = try Works()
    let key = try works.listed()
    let number = try works.assigned(key, "2012-07-20", "07-03")
    for at in ["07-20T23:59", "07-21", "07-30", "08-20"] { _ = try works.town.sweep(at) }
    #expect(try works.findings(key, ["P3"]) == ["P3 2012-07-20 1"])
    var later = Projects.ProblemAssignment(number, unit: "GS", due: day("2012-09-05"))
    // A day once given is put off by a document.
    #expect(try works.refusal(.assignProblem(later), key, "08-21").code == .documentMissing)
    later.document = "函1号"
    try works.must(.assignProblem(later), key, "08-21")
    _ = try works.town.sweep("10-20")
    #expect(try works.findings(key, ["P3"]) == ["P3 2012-07-20 1", "P3 2012-09-05 1"])
    #expect(try works.view(key, "10-20").problems.first?.late == true)
  }

  @Test func `what was called solved and was not is found late on the day it was due`() throws {
    let works = try Works()
    let key = try works.listed()
    let number = try works.assigned(key, "2012-07-20", "07-03")
    try works.must(
      .solveProblem(Projects.ProblemSolution(number, result: "r")), key, by: Works.other, "07-20")
    _ = try works.town.sweep("07-25")
    #expect(try works.findings(key, ["P3"]) == [])
    try works.must(
      .verifyProblem(Projects.ProblemCheck(number, passed: false, note: "未批")), key, "07-26")
    _ = try works.town.sweep("07-30")
    #expect(try works.findings(key, ["P3"]) == ["P3 2012-07-20 1"])
  }

  @Test func `reopening needs a reason and another day, which is watched like the first`() throws {
    let works = try Works()
    let key = try works.listed()
    let number = try works.assigned(key, "2012-07-20", "07-03")
    let again = Projects.Command.reopenProblem(
      Projects.ProblemReopening(number, reason: "反弹", due: day("2012-08-10")))
    #expect(try works.refusal(again, key, "07-04").code == .wrongPhase)
    try works.must(
      .solveProblem(Projects.ProblemSolution(number, result: "r")), key, by: Works.other, "07-05")
    try works.must(.verifyProblem(Projects.ProblemCheck(number, passed: true)), key, "07-06")
    try works.must(.writeOffProblem(Projects.ProblemWriteOff(number)), key, by: Works.head, "07-09")
    for wrong in [
      Projects.ProblemReopening(number, reason: " ", due: day("2012-08-10")),
      Projects.ProblemReopening(number, reason: "反弹", due: day("2012-07-01")),
      Projects.ProblemReopening(99, reason: "反弹", due: day("2012-08-10")),
    ] {
      #expect(try works.run(.reopenProblem(wrong), key, "07-20").refusal != nil)
    }
    try works.must(again, key, "07-20")
    let shown = try #require(try works.view(key, "07-20").problems.first)
    #expect(shown.reopened && shown.stage == "assigned" && shown.writtenOff == nil)
    _ = try works.town.sweep("09-01")
    #expect(try works.findings(key, ["P3"]) == ["P3 2012-08-10 1"])
  }

  @Test func `decisions of a meeting are numbered after what there is, and followed up`() throws {
    let works = try Works()
    let key = try works.listed()
    _ = try works.assigned(key, "2012-07-20", "07-03")
    let meeting = Projects.Meeting(
      day: day("2012-07-06"), title: "协调会", document: "纪要1号", units: ["GS", "HB"],
      decisions: [
        Projects.MeetingDecision("办理环评", unit: "HB", due: day("2012-07-31")),
        Projects.MeetingDecision("落实资金", unit: "GS", officer: "sun", due: day("2012-08-10")),
      ])
    try works.must(.meet(meeting), key, "07-06")
    #expect(
      try works.story(key, ["project.met"]) { "\($0["first"]?.integer ?? 0)" }
        == ["2012-07-06 met 2"])
    let shown = try works.view(key, "07-06").problems
    #expect(shown.map(\.source) == [.unit, .meeting, .meeting])
    #expect(shown.map(\.follower) == ["su", "su", "su"])
    try works.must(
      .solveProblem(Projects.ProblemSolution(2, result: "已批")), key, by: Works.other, "07-30")
    _ = try works.town.sweep("09-01")
    #expect(try works.findings(key, ["P3"]) == ["P3 2012-07-20 1", "P3 2012-08-10 3"])
  }

  @Test func `only the unit that was asked solves it, and it does not check itself`() throws {
    let works = try Works()
    let key = try works.listed()
    let number = try works.assigned(key, "2012-07-20", "07-03")
    let solution = Projects.Command.solveProblem(Projects.ProblemSolution(number, result: "r"))
    #expect(try works.refusal(solution, key, by: Works.worker, "07-04").code == .notYourUnit)
    #expect(try works.refusal(solution, key, by: Works.clerk, "07-04").code == .notAllowed)
    try works.must(solution, key, by: Works.other, "07-04")
    let check = Projects.Command.verifyProblem(Projects.ProblemCheck(number, passed: true))
    #expect(try works.refusal(check, key, by: Works.other, "07-05").code == .notAllowed)
    #expect(try works.refusal(check, key, by: Works.worker, "07-05").code == .notAllowed)
  }

  @Test func `evidence is what the archive holds`() throws {
    let works = try Works()
    let key = try works.listed()
    let number = try works.assigned(key, "2012-07-20", "07-03")
    for evidence in [[1], [0], [-1], [Int32.max], [.min]] as [[Int32]] {
      let solution = Projects.ProblemSolution(number, result: "r", evidence: evidence)
      #expect(
        try works.refusal(.solveProblem(solution), key, by: Works.other, "07-04").code == .notFound)
    }
  }

  @Test func `a unit that was asked sees its own problems and nothing else`() throws {
    let works = try Works()
    let key = try works.planned()
    #expect(
      try works.town.ask(.projectGet(Projects.Moment()), key, by: Works.other, "07-03").refusal?
        .code
        == .projectNotFound)
    _ = try works.assigned(key, "2012-07-20", unit: "GS", "07-03")
    _ = try works.assigned(key, "2012-07-20", "07-03")
    try works.must(ProjectListingTests.listing(), key, by: Works.head, "07-03")
    let view = try works.view(key, by: Works.other, "07-03")
    #expect(view.problems.map(\.number) == [2])
    #expect(view.listing == nil && view.urgings.isEmpty && view.cards.isEmpty)
    #expect(view.sixOnes.isEmpty && view.investment == 0 && view.team == nil)
    let row = try #require(try works.row(key, by: Works.other, "07-03"))
    #expect(row.problems == 1)
    #expect(!row.listed)
    for query in [
      Query.projectSchedule(Projects.ScheduleRequest()), .projectScore(Nothing()),
      .projectStages(Nothing()),
    ] {
      #expect(
        try works.town.ask(query, key, by: Works.other, "07-03").refusal?.code == .projectNotFound)
    }
  }

  @Test func `an officer named for one problem sees no more than their unit`() throws {
    let works = try Works()
    let key = try works.planned()
    _ = try works.assigned(key, "2012-07-20", unit: "GS", "07-03")
    try works.must(.raiseProblem(Projects.Problem("环评")), key, by: Works.worker, "07-03")
    try works.must(
      .assignProblem(
        Projects.ProblemAssignment(2, unit: "HB", officer: "jia", due: day("2012-07-20"))), key,
      "07-03")
    let view = try works.view(key, by: Works.other, "07-03")
    #expect(view.problems.map(\.number) == [2])
    #expect(view.investment == 0 && view.team == nil)
  }

  @Test func `an officer who solves a problem is one of the unit that solves it`() throws {
    let works = try Works()
    let key = try works.listed()
    try works.must(.raiseProblem(Projects.Problem("环评")), key, by: Works.worker, "07-03")
    let wrong = Projects.ProblemAssignment(1, unit: "HB", officer: "li", due: day("2012-07-20"))
    #expect(try works.refusal(.assignProblem(wrong), key, "07-03").code == .notYourUnit)
    let meeting = Projects.Meeting(
      day: day("2012-07-03"), title: "会", document: "1",
      decisions: [Projects.MeetingDecision("办", unit: "HB", officer: "li", due: day("2012-07-20"))])
    #expect(try works.refusal(.meet(meeting), key, "07-03").code == .notYourUnit)
  }

  @Test func `a unit that was asked to solve a problem does not report the project's progress`()
    throws
  {
    let works = try Works()
    let key = try works.planned()
    _ = try works.assigned(key, "2012-07-20", "07-03")
    let fact = Projects.TaskFact("A", started: day("2012-07-02"), finished: day("2012-07-03"))
    let refusal = try works.refusal(
      .track(Projects.TaskFacts([fact])), key, by: Works.other, "07-04")
    #expect([.notAllowed, .notResponsible, .projectNotFound].contains(refusal.code))
    try works.must(.track(Projects.TaskFacts([fact])), key, by: Works.worker, "07-04")
  }
}
