import Testing
import Xiaoneng

/// Who sees what of an appraisal: DESIGN §3.7; and what the tables say.
@Suite struct AppraisalViewTests {
  @Test func `before publication the public sees nothing, and the appraised their own`() throws {
    let board = try Board()
    try board.computed()
    let unseen = try board.ask(.appraisalGet(Nothing()), by: .anyone, "2013-01-17").refusal
    let absent = try board.town.ask(
      .appraisalGet(Nothing()), DossierKey(.appraisal, "none"), by: .anyone, "2013-01-17"
    ).refusal
    // In the same words as one that does not exist.
    #expect(unseen?.code == .appraisalNotFound)
    #expect(unseen == absent)
    let own = try board.view(by: Board.other, "2013-01-17")
    #expect(own.rows.map(\.subject) == ["HB"])
    #expect(own.entries == 0)
    #expect(try board.explanation("HB", by: Board.other, "2013-01-17").parts.count > 6)
    #expect(
      try board.ask(.appraisalExplain(Appraisals.Target("GS")), by: Board.other, "2013-01-17")
        .refusal?.code == .subjectUnknown)
    #expect(
      try board.ask(.appraisalLeague(Appraisals.LeagueQuestion()), by: Board.other, "2013-01-17")
        .refusal?.code
        == .wrongPhase)
    #expect(try board.view(by: Town.auditor, "2013-01-17").rows.count == 2)
  }

  @Test
  func `classified cases are neither counted nor named, complaints are named to the office alone`()
    throws
  {
    let board = try Board()
    try board.opened()
    try board.cases()
    try board.voted()
    // A classified case past its promise, and a complaint that proves true.
    let secret = try board.town.accepted(Town.secret, "08-01")
    try board.town.must(Town.grant, secret, "08-20")
    try board.delivered(secret, "08-20")
    let complaint = try board.office.closed("08-03")
    try board.marked("GS", 9_000)
    try board.marked("HB", 9_000)
    try board.must(
      .veto(
        Appraisals.Veto(
          "GS", "refused", reason: "拒不整改", evidence: [Appraisals.LedgerReference(complaint, 1)],
          on: day("2012-08-31"))), "2013-01-08")
    try board.must(.compute(Appraisals.Order()), "2013-01-16")
    let inside = try board.explanation("GS", "2013-01-17")
    // Who reads scores is not cleared: the unit's total less what is shown would be the classified one.
    #expect(inside.parts.first { $0.id == "yellow" }.map { $0.points < 0 } != true)
    let ledger = try board.ask(.appraisalLedger(Nothing()), by: Board.clerk, "2013-01-17").json.text
    #expect(!ledger.contains(secret.id) && !ledger.contains(Town.secret))
    let found = try #require(inside.parts.first { $0.id == "complaint" })
    #expect(found.evidence.last?.hasPrefix("\(complaint)#") == true)
    #expect(inside.chinese.contains(complaint.id))
    let own = try board.explanation("GS", by: Board.chief, "2013-01-17")
    #expect(own.parts.map(\.exact) == inside.parts.map(\.exact))
    #expect(!own.json.text.contains(complaint.id))
    // The veto still points at the entry that recorded it.
    #expect(own.chinese.contains("一票否决：拒不整改 [appraisal/2012#"))
  }

  @Test func `whoever sees an appraisal may have the proof of it`() throws {
    let board = try Board()
    try board.opened()
    _ = try board.engine.seal(at: when("2012-01-31"))
    guard
      case .proof(let proof) = try board.ask(.proof(Nothing()), by: Board.clerk, "2012-02-01")
        .answer
    else {
      Issue.record("no proof")
      return
    }
    #expect((proof.dossier, proof.length) == (Board.key, 1))
    #expect(
      try board.ask(.proof(Nothing()), by: .anyone, "2012-02-01").refusal?.code == .notAllowed)
  }

  @Test func `what is published is rank, total and grade`() throws {
    let board = try Board()
    try board.computed()
    try board.decided()
    try board.published()
    let view = try board.view(by: .anyone, "2013-01-19")
    #expect(view.rows.map(\.rank) == [1, 2])
    #expect(view.rows.allSatisfy { $0.decision == nil && $0.proposals.isEmpty })
    #expect(view.ballot == nil)
    #expect(try board.league(by: .anyone, "2013-01-19").rows.count == 2)
    #expect(
      try board.ask(.appraisalExplain(Appraisals.Target("GS")), by: .anyone, "2013-01-19")
        .refusal?.code == .subjectUnknown)
    #expect(
      try board.ask(.appraisalLedger(Nothing()), by: .anyone, "2013-01-19").refusal?.code
        == .notAllowed)
    guard
      case .appraisalList(let list) =
        try board.town.ask(.appraisalList(Appraisals.Filter()), nil, by: .anyone, "2013-01-19")
        .answer
    else {
      Issue.record("no list")
      return
    }
    #expect(list.appraisals.map(\.name) == ["2012"])
    #expect(list.appraisals.allSatisfy { $0.rows.isEmpty })
  }

  @Test func `the league table tells how firm each rank is, the same for the same seed`() throws {
    let board = try Board()
    try board.opened()
    try board.cases()
    try board.voted()
    try board.marked("GS", 9_000)
    try board.marked("HB", 8_900)
    // Better at attendance: the exact mean of the two marks.
    try board.must(Board.mark("HB", "f2", "daily", 10_000, on: "2012-06-29"), "2013-01-08")
    try board.must(.compute(Appraisals.Order()), "2013-01-16")
    let question = Appraisals.LeagueQuestion(draws: 500, seed: 7)
    let view = try board.league("2013-01-17", question)
    #expect(view == (try board.league("2013-01-17", question)))
    #expect(view.rows.allSatisfy { $0.best <= $0.median && $0.median <= $0.worst })
    #expect(view.places == 0)
    // The flip, applied to the scheme of the ledger, turns the two round.
    let flip = try #require(view.rows[1].flip)
    #expect(flip.ahead == view.rows[0].subject)
    #expect(flip.moved == flip.donors.reduce(0) { $0 + $1.weight })
    for draws in [Int32.min, 0, 10_001] {
      #expect(
        try board.ask(
          .appraisalLeague(Appraisals.LeagueQuestion(draws: draws)), by: Board.clerk, "2013-01-17"
        )
        .refusal?.code == .tooMany)
    }
    #expect(
      try board.ask(
        .appraisalLeague(Appraisals.LeagueQuestion(weights: .max)), by: Board.clerk, "2013-01-17"
      )
      .refusal?.code == .markOutOfScale)
  }

  @Test func `desks are told of ballots, results, appeals and answers`() throws {
    let board = try Board()
    try board.computed()
    try board.decided()
    try board.must(
      .appeal(Appraisals.Appeal("HB", reason: "有误")), by: Board.other, "2013-01-18")
    _ = try board.town.sweep("2013-03-01")
    try board.must(
      .answerAppeal(Appraisals.Answer("HB", .upheld, reason: "经查", documentNumber: "复1号")),
      by: Board.mayor, "2013-03-01T10:00")
    let sent = try board.engine.notices(at: Instant(.max), limit: 1_000)
      .filter { $0.dossier == Board.key }
    #expect(
      sent.map { "\($0.to) \($0.text)" } == [
        "GOV 民主测评：考评2012请于2012-12-20前投票。", "GS 民主测评：考评2012请于2012-12-20前投票。",
        "GS 考评结果：工商局在考评2012中为良好。如有异议，可于2013-02-01前申诉。",
        "HB 考评结果：环保局在考评2012中为合格。如有异议，可于2013-02-01前申诉。",
        "GOV 申诉：环保局对考评2012的结果提出申诉，请于2013-02-17前答复。",
        "GOV 监察通知：环保局对考评2012的申诉应于2013-02-17前答复，已逾期。",
        "HB 申诉答复：环保局对考评2012的申诉，处理结果：维持。",
      ])
  }

  @Test func `what falls due is among what is due`() throws {
    let board = try Board()
    try board.opened()
    let reply = try board.town.ask(
      .due(DueFilter(by: day("2013-12-31"))), nil, by: Board.clerk, "2012-02-01")
    guard case .due(let list) = reply.answer else {
      Issue.record("\(reply)")
      return
    }
    #expect(list.due.map(\.dossier) == [Board.key])
    #expect(list.due.map(\.at) == [when("2013-01-16T00:00")])
  }

  @Test func `appraisals are counted, and votes are not`() throws {
    let board = try Board()
    try board.computed()
    try board.decided()
    let period = ReportPeriod(from: day("2012-01-01"), through: day("2013-12-31"))
    guard
      case .facts(let list) =
        try board.town.ask(.facts(period), nil, by: Town.auditor, "2013-12-31").answer
    else {
      Issue.record("no facts")
      return
    }
    var sums: [String: Int64] = [:]
    for fact in list.facts where fact.measure.hasPrefix("appraisal@") {
      sums[fact.measure, default: 0] += fact.value
    }
    #expect(
      sums == [
        "appraisal@subjects": 2, "appraisal@entries": 14, "appraisal@decisions": 2,
      ])
  }

  @Test func `numbers of the profile move the limits`() throws {
    let board = try Board {
      $0.appraisalAppealDays = 5
      $0.appraisalAnswerDays = 3
    }
    try board.computed()
    try board.decided()
    let rows = try board.view(by: Board.head, "2013-01-17").rows
    #expect(rows.allSatisfy { $0.decision?.appealBy == day("2013-01-22") })
    try board.must(
      .appeal(Appraisals.Appeal("HB", reason: "有误")), by: Board.other, "2013-01-18")
    #expect(
      try board.view(by: Board.head, "2013-01-18").rows.last?.answerBy == day("2013-01-21"))
  }
}
