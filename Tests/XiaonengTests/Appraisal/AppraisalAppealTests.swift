import Testing
import Xiaoneng

/// Decisions, appeals and corrections: DOMAIN §6.3, §8.
@Suite struct AppraisalAppealTests {
  private func decided() throws -> Board {
    let board = try Board()
    try board.computed()
    try board.decided()
    return board
  }

  private static let appeal = Appraisals.Command.appeal(
    Appraisals.Appeal("HB", reason: "一件系系统停机所致"))
  private static func answer(_ outcome: Appraisals.AppealOutcome) -> Appraisals.Command {
    .answerAppeal(Appraisals.Answer("HB", outcome, reason: "经查", documentNumber: "复1号"))
  }

  @Test func `a decision that is not what was proposed says why`() throws {
    let board = try Board()
    try board.computed()
    var decision = try board.decision("HB")
    decision.coefficient += 1
    #expect(
      try board.refusal(.decide(decision), by: Board.head, "2013-01-17") == .reasonMissing)
    decision.reason = "年中新任"
    try board.must(.decide(decision), by: Board.head, "2013-01-17")
    let row = try #require(
      try board.view(by: Board.head, "2013-01-17").rows.first { $0.subject == "HB" })
    #expect(row.decision?.deviates == true)
    #expect(row.decision?.by == "he")
    // Fifteen calendar days end on a Friday.
    #expect(row.decision?.appealBy == day("2013-02-01"))
    let plain = try board.decision("GS")
    try board.must(.decide(plain), by: Board.mayor, "2013-01-17T10:00")
    #expect(
      try board.view(by: Board.head, "2013-01-17T10:00").rows.first?.decision?.deviates == false)
  }

  @Test func `an appeal comes from the head, within fifteen days, once`() throws {
    let board = try decided()
    #expect(try board.refusal(Self.appeal, by: Board.chief, "2013-01-18") == .notYourUnit)
    #expect(try board.refusal(Self.appeal, by: Town.wu, "2013-01-18") == .notYourUnit)
    #expect(try board.refusal(Self.appeal, by: Board.other, "2013-02-02") == .tooLate)
    let same = try decided()
    try same.must(Self.appeal, by: Board.other, "2013-02-01T23:59")
    #expect(try same.refusal(Self.appeal, by: Board.other, "2013-02-01T23:59") == .alreadyDone)
  }

  @Test func `it is not answered by whoever decided`() throws {
    let board = try Board()
    try board.computed()
    for subject in ["GS", "HB"] {
      try board.must(.decide(try board.decision(subject)), by: Board.mayor, "2013-01-17")
    }
    try board.must(Self.appeal, by: Board.other, "2013-01-18")
    #expect(
      try board.refusal(Self.answer(.upheld), by: Board.mayor, "2013-01-19") == .appraiserInvolved)
    try board.must(Self.answer(.upheld), by: Board.supervisor, "2013-01-19")
  }

  @Test func `a result that was looked at again without an appeal can be appealed against again`()
    throws
  {
    let board = try decided()
    try board.must(Self.appeal, by: Board.other, "2013-01-18")
    try board.must(Self.answer(.upheld), by: Board.mayor, "2013-01-19")
    try board.must(
      .reopen(Appraisals.Reopening("HB", reason: "复核")), by: Board.head, "2013-01-21")
    try board.must(.correct(Appraisals.Order(reason: "复核")), "2013-01-21")
    try board.must(.decide(try board.decision("HB")), by: Board.head, "2013-01-22")
    try board.must(Self.appeal, by: Board.other, "2013-01-23")
  }

  @Test func `what time does happens once, in order, however long the sweep was away`() throws {
    let board = try Board()
    try board.opened()
    try board.cases()
    for subject in ["GS", "HB"] { try board.marked(subject, 9_000, at: "2012-12-31") }
    var roll = Board.roll
    roll.closes = day("2013-01-10")
    try board.must(.openBallot(roll), "2013-01-04")
    // Three months away.
    _ = try board.town.sweep("2013-04-15")
    _ = try board.town.sweep("2013-04-16")
    let closings = try board.town.entries(Board.key).suffix(2)
    #expect(closings.map(\.word) == ["appraisal.ballotClosed", "appraisal.evidenceClosed"])
    #expect(closings.map(\.at) == [when("2013-01-11T00:00"), when("2013-01-16T00:00")])

    let late = try decided()
    try late.must(Self.appeal, by: Board.other, "2013-01-18")
    _ = try late.town.sweep("2013-05-01")
    _ = try late.town.sweep("2013-05-02")
    let words = try late.town.words(Board.key)
    #expect(words.count { $0 == "appraisal.answerOverdue" } == 1)
    // Thirty calendar days end on a Sunday of the spring festival: 2013-02-17 was worked.
    #expect(try late.town.entries(Board.key).last?.at == when("2013-02-18T00:00"))
    let row = try #require(
      try late.view(by: Board.head, "2013-05-02").rows.first { $0.subject == "HB" })
    #expect(row.overdue && row.answer == nil)
    // It can still be answered.
    try late.must(Self.answer(.upheld), by: Board.mayor, "2013-05-03")
  }

  @Test func `a question sees what time has done, swept or not`() throws {
    let board = try Board()
    try board.opened()
    let before = try board.town.everything().count
    #expect(try board.view(by: Board.clerk, "2013-02-01").phase == .evidenceClosed)
    #expect(try board.town.everything().count == before)
  }

  @Test func `an appeal that is granted leads to a correction by new events, decided again`() throws
  {
    let board = try Board()
    try board.opened()
    try board.cases()
    try board.voted()
    try board.marked("GS", 9_500)
    try board.marked("HB", 9_500)
    try board.must(
      .fault(
        Appraisals.Finding(
          "HB", "absent", count: 10, document: "考勤表", on: day("2012-11-30"))), "2013-01-08")
    let sequence = try #require(try board.town.entries(Board.key).last?.sequence)
    try board.must(.compute(Appraisals.Order()), "2013-01-16")
    let first = try #require(try board.result().rows.first { $0.subject == "HB" })
    try board.decided()
    try board.published()
    let strike = Appraisals.Command.strike(Appraisals.Strike(sequence, reason: "考勤表有误"))
    #expect(try board.refusal(strike, "2013-01-19") == .wrongPhase)
    try board.must(Self.appeal, by: Board.other, "2013-01-19")
    try board.must(Self.answer(.granted), by: Board.mayor, "2013-01-21")
    // Of the one who appealed, and of no one else.
    #expect(
      try board.refusal(Board.mark("GS", "f2", "daily", 1, on: "2012-10-01"), "2013-01-22")
        == .wrongPhase)
    try board.must(strike, "2013-01-22")
    #expect(try board.refusal(.correct(Appraisals.Order()), "2013-01-22") == .reasonMissing)
    try board.must(.correct(Appraisals.Order(reason: "申诉采纳")), "2013-01-22")
    let second = try #require(try board.result().rows.first { $0.subject == "HB" })
    // Ten half days at three points of a factor that weighs 15 of 85.
    #expect(second.total - first.total > 500)
    let view = try board.view(by: .anyone, "2013-01-23")
    #expect(view.corrected)
    #expect(view.rows.first { $0.subject == "HB" }?.total == Self.text(second.total))
    #expect(try board.refusal(.close(Nothing()), by: Board.head, "2013-03-01") == .undecided)
    try board.must(.decide(try board.decision("HB")), by: Board.head, "2013-03-01")
    // The new decision can be appealed against, like the first.
    try board.must(Self.appeal, by: Board.other, "2013-03-04")
    #expect(try board.refusal(.close(Nothing()), by: Board.head, "2013-04-30") == .appealOpen)
    try board.must(
      .answerAppeal(Appraisals.Answer("HB", .upheld, reason: "维持", documentNumber: "复2号")),
      by: Board.mayor, "2013-04-30")
    try board.must(.close(Nothing()), by: Board.head, "2013-04-30T10:00")
    // Every version stands in the ledger.
    let words = try board.town.words(Board.key)
    #expect(words.count { $0 == "appraisal.computed" || $0 == "appraisal.corrected" } == 2)
  }

  private static func text(_ total: Int64) -> String {
    Fraction(Int128(total), 100)?.rounded(2) ?? ""
  }

  @Test func `a correction takes the counters as they are by then`() throws {
    let board = try Board()
    try board.computed()
    func closing() throws -> [Int64] {
      let place = try #require(Scheme.six.sources.firstIndex { $0.id == "closing" })
      let figures = try #require(
        try board.result().system.first { $0.subject == "GS" }?.figures)
      return [figures[place].numerator, figures[place].denominator]
    }
    #expect(try closing() == [4, 4])
    let key = try board.town.submit(Town.plain, "2013-01-17")
    try board.town.must(.accept(Cases.Acceptance("受字8号")), key, "2013-01-17")
    try board.must(
      .reopen(Appraisals.Reopening("GS", reason: "核对")), by: Board.head, "2013-01-18")
    try board.must(.correct(Appraisals.Order(reason: "核对")), "2013-01-18T10:00")
    // What is outside of the period changes nothing.
    #expect(try closing() == [4, 4])
  }

  @Test func `a case of the period that is closed after it counts in a correction`() throws {
    let board = try Board()
    try board.opened()
    try board.cases()
    let open = try board.town.accepted(Town.plain, "2012-12-28")
    try board.must(.openBallot(Self.roll), "2012-12-28T10:00")
    for voter in Board.voters {
      try board.must(.signIn(Appraisals.BallotSignature(voter)), "2012-12-29")
    }
    try board.must(
      Board.count([Board.sheets(1, [1, 2]), Board.sheets(6, [1, 2]), Board.sheets(3, [1, 2])]),
      "2012-12-31")
    try board.marked("GS", 9_000)
    try board.marked("HB", 9_000)
    try board.must(.compute(Appraisals.Order()), "2013-01-16")
    let before = try #require(try board.result().rows.first { $0.subject == "GS" })
    try board.town.must(Town.grant, open, "2013-01-16T10:00")
    try board.must(
      .reopen(Appraisals.Reopening("GS", reason: "跨年件已办结")), by: Board.head, "2013-01-17")
    try board.must(.correct(Appraisals.Order(reason: "跨年件已办结")), "2013-01-17T10:00")
    let after = try #require(try board.result().rows.first { $0.subject == "GS" })
    // 4 of 5 becomes 5 of 5, of thirty points in a hundred of a factor that weighs 25 of 85.
    #expect(try Self.value(after) - Self.value(before) == Fraction(6 * 25, 85))
  }

  private static func value(_ row: Appraisals.ResultRow) throws -> Fraction {
    let parts = row.exact.split(separator: "/").compactMap { Int128($0) }
    return try #require(parts.count == 2 ? Fraction(parts[0], parts[1]) : nil)
  }

  private static let roll: Appraisals.BallotOpening = {
    var roll = Board.roll
    roll.closes = day("2012-12-31")
    return roll
  }()
}
