import Testing
import Xiaoneng

/// Appraisals held against DOMAIN §6 and §8 alone, by who did not write them.
@Suite struct AppraisalIndependentTests {
  private func reopen(_ board: Board, _ subject: String, _ at: String) throws {
    try board.must(.reopen(Appraisals.Reopening(subject, reason: "补报")), by: Board.head, at)
  }

  // MARK: - Nothing that was handed in blocks the year

  @Test func `what is missing when the evidence is closed is put right on the record`() throws {
    let board = try Board()
    try board.opened()
    try board.cases()
    try board.voted()
    try board.marked("GS", 9_000)
    #expect(try board.refusal(.compute(Appraisals.Order()), "2013-01-16") == .evidenceMissing)
    let mark = Board.mark("HB", "f1", "yearEnd", 7_000)
    #expect(try board.refusal(mark, "2013-01-16") == .evidenceClosed)
    // The office's head says why, and it is on the ledger; nobody else's marks move.
    #expect(
      try board.refusal(.reopen(Appraisals.Reopening("HB", reason: "补报")), "2013-01-16")
        == .notAllowed)
    try reopen(board, "HB", "2013-01-17")
    #expect(
      try board.refusal(Board.mark("GS", "f1", "yearEnd", 9_900), "2013-01-17") == .evidenceClosed)
    try board.marked("HB", 7_000, at: "2013-01-18")
    try board.must(.compute(Appraisals.Order()), "2013-01-19")
    #expect(try board.refusal(mark, "2013-01-19") == .wrongPhase)
    try board.decided("2013-01-21")
    try board.published("2013-01-22")
    #expect(try board.engine.verify().wrong == nil)
    let before = try board.view(by: Board.head, "2013-01-23")
    _ = try board.engine.rebuild()
    #expect(try board.view(by: Board.head, "2013-01-23") == before)
  }

  @Test func `an entry that the system took off is not taken off by people too, and can be struck`()
    throws
  {
    let board = try Board()
    try board.opened()
    try board.cases()
    try board.voted()
    for subject in ["GS", "HB"] { try board.marked(subject, 8_000) }
    let late = try #require(
      try board.town.ledgers().keys.compactMap { DossierKey($0) }
        .first { try board.town.words($0).contains("case.faulted") && $0.id.hasPrefix("HB") })
    let sequence = try #require(
      try board.town.entries(late).first {
        $0.word == "case.faulted" && $0.data["rule"]?.string == "E2"
      }?.sequence)
    try board.must(
      .fault(
        Appraisals.Finding(
          "HB", "caught", evidence: [Appraisals.LedgerReference(late, sequence)],
          on: day("2012-08-20"))),
      "2013-01-08")
    let entry = try #require(try board.town.entries(Board.key).last?.sequence)
    #expect(try board.refusal(.compute(Appraisals.Order()), "2013-01-16") == .faultCountedTwice)
    try reopen(board, "HB", "2013-01-16")
    try board.must(.strike(Appraisals.Strike(entry, reason: "已由系统扣分")), "2013-01-16T10:00")
    try board.must(.compute(Appraisals.Order()), "2013-01-16T11:00")
    let parts = try board.explanation("HB", "2013-01-17").parts
    #expect(parts.contains { $0.id == "yellow" } && !parts.contains { $0.id == "caught" })
  }

  @Test func `twice running means one after the other`() throws {
    let board = try Board()
    try board.computed()
    for (from, through) in [("2012-01-01", "2012-12-31"), ("2012-12-31", "2013-12-31")] {
      let opening = Board.opening {
        $0.from = day(from)
        $0.through = day(through)
        $0.evidenceThrough = day("2014-01-10")
        $0.previous = Board.key
      }
      let refusal = try board.run(
        .open(opening), on: DossierKey(.appraisal, "next"), by: Board.head, "2013-02-01"
      ).refusal
      #expect((refusal?.code, refusal?.field) == (.badDate, "previous"))
    }
  }

  // MARK: - Who does what

  @Test func `every role on every word`() throws {
    let board = try Board()
    try board.computed()
    let reference = Appraisals.Appeal("HB", reason: "r")
    let office: Set<Role> = [.efficiencyOffice, .efficiencyHead]
    let leaders: Set<Role> = [.governmentHead]
    let officers: Set<Role> = [
      .window, .handler, .reviewer, .approver, .organHead, .governmentHead, .efficiencyOffice,
      .efficiencyHead, .supervisor,
    ]
    let table: [(Appraisals.Command, Set<Role>)] = [
      (.open(Board.opening()), [.efficiencyHead]),
      (Board.mark("GS", "f1", "yearEnd", 1), office.union(leaders)),
      (.fault(Appraisals.Finding("GS", "late", on: day("2012-08-01"))), office),
      (.bonus(Appraisals.Bonus("GS", "x", on: day("2012-08-01"))), office),
      (.veto(Appraisals.Veto("GS", "bribery", on: day("2012-08-01"))), office),
      (.strike(Appraisals.Strike(1, reason: "r")), office.union(leaders)),
      (.openBallot(Board.roll), office), (.signIn(Appraisals.BallotSignature()), officers),
      (.countBallots(Appraisals.BallotCount()), office), (.compute(Appraisals.Order()), office),
      (.correct(Appraisals.Order(reason: "r")), office),
      (.decide(Appraisals.Decision()), [.governmentHead, .efficiencyHead]),
      (.publish(Appraisals.Publication("1")), [.efficiencyHead]),
      (.appeal(reference), [.window, .handler, .reviewer, .approver, .organHead]),
      (.answerAppeal(Appraisals.Answer()), [.governmentHead, .supervisor]),
      (.reopen(Appraisals.Reopening("GS", reason: "r")), [.efficiencyHead]),
      (.close(Nothing()), [.efficiencyHead]),
    ]
    for actor in Town.everyone + [Board.head, Board.clerk, Board.mayor, Board.supervisor] {
      for (command, roles) in table {
        let code = try board.run(command, by: actor, "2012-01-05").refusal?.code
        // Whoever is let in is told that time went back, or that it is open already.
        #expect(
          (code != .notAllowed) == roles.contains(actor.role),
          "\(actor.id) \(command.word) \(String(describing: code))")
      }
    }
  }

  // MARK: - Who sees what, before it is published

  @Test func `no one who is appraised learns of another's score before it is published`() throws {
    let board = try Board()
    try board.computed()
    try board.decided()
    let own = "工商局"
    let theirs = try #require(
      try board.view(by: Board.head, "2013-01-18").rows.first { $0.subject == "HB" }?.total)
    let period = ReportPeriod(from: day("2012-01-01"), through: day("2013-12-31"))
    let queries: [Query] = [
      .appraisalGet(Nothing()), .appraisalList(Appraisals.Filter()),
      .appraisalLeague(Appraisals.LeagueQuestion()),
      .appraisalExplain(Appraisals.Target("HB")), .appraisalExplain(Appraisals.Target("GS")),
      .appraisalLedger(Nothing()), .proof(Nothing()), .due(DueFilter(by: day("2013-12-31"))),
      .facts(period),
    ]
    // Of the first: its window, its officers who voted, its head; and who has no part in it.
    for actor in [Town.wang, Town.li, Town.zhao, Town.sun, Town.alice, Town.keeper, .anyone] {
      for query in queries {
        let reply = try board.ask(query, by: actor, "2013-01-18")
        let text = "\(reply)"
        #expect(!text.contains("环保局"), "\(actor.id) \(query.word)")
        #expect(!text.contains(theirs), "\(actor.id) \(query.word)")
        #expect(!text.contains("考决HB号"), "\(actor.id) \(query.word)")
        if actor.unit != "GS" { #expect(!text.contains(own), "\(actor.id) \(query.word)") }
      }
    }
  }

  // MARK: - What was published is kept

  @Test func `a correction leaves what was published in the ledger, and is decided anew`() throws {
    let board = try Board()
    try board.computed(9_500, 7_000)
    try board.decided()
    try board.published()
    let first = try board.result()
    let appealed = Appraisals.Command.appeal(Appraisals.Appeal("HB", reason: "漏记测试"))
    // Decided on 17 January, a Thursday: the fifteenth day is 1 February, a Friday.
    #expect(try board.refusal(appealed, by: Board.other, "2013-02-02") == .tooLate)
    try board.must(appealed, by: Board.other, "2013-02-01")
    try board.must(
      .answerAppeal(
        Appraisals.Answer("HB", .granted, reason: "属实", documentNumber: "复1号")),
      by: Board.mayor, "2013-02-04")
    #expect(
      try board.refusal(.decide(try board.decision("HB")), by: Board.head, "2013-02-04")
        == .wrongPhase)
    try board.must(Board.mark("HB", "f1", "yearEnd", 9_900, on: "2012-12-30"), "2013-02-05")
    #expect(try board.refusal(.correct(Appraisals.Order()), "2013-02-06") == .reasonMissing)
    try board.must(.correct(Appraisals.Order(reason: "申诉成立")), "2013-02-06")
    #expect(try board.refusal(.close(Nothing()), by: Board.head, "2013-06-01") == .undecided)
    try board.must(.decide(try board.decision("HB")), by: Board.head, "2013-06-01T10:00")
    // The first result still stands in the ledger, word for word.
    let results = try board.town.entries(Board.key).compactMap { entry -> Appraisals.Reckoning? in
      if case .appraisal(.computed(let data)) = try entry.event() { return data }
      return nil
    }
    #expect(results == [first])
    #expect(try board.view(by: .anyone, "2013-06-02").corrected)
    let before = try board.view(by: Board.head, "2013-06-02")
    _ = try board.engine.rebuild()
    #expect(try board.view(by: Board.head, "2013-06-02") == before)
    #expect(try board.engine.verify().wrong == nil)
  }

  // MARK: - Ledgers that can be read again

  @Test func `texts and lists of any size and kind are refused or read again`() throws {
    let board = try Board()
    let long = String(repeating: "长", count: 30_000)
    func open(_ change: (inout Appraisals.Opening) -> Void) throws -> Refusal? {
      try board.run(.open(Board.opening(change)), by: Board.head, "2012-01-04").refusal
    }
    func scheme(_ change: (inout Scheme) -> Void) -> (inout Appraisals.Opening) -> Void {
      var scheme = Scheme.six
      change(&scheme)
      return {
        $0.schemeName = ""
        $0.scheme = scheme
      }
    }
    let titled = try open { $0.title = long }
    #expect(titled?.code == .tooLong)
    let named = try open { $0.schemeName = long }
    #expect(named?.code == .notFound)
    let peopled = try open { $0.subjects = (0..<10_001).map { Appraisals.Subject("U\($0)") } }
    #expect(peopled?.code == .tooMany)
    for change in [
      { $0.chinese = long }, { $0.source = long }, { $0.factors[0].chinese = long },
      { $0.factors[0].weight = .max }, { $0.factors[1].methods[0].weight = .min },
      { $0.quota?.share = .max }, { $0.mostBonus = .max }, { $0.decimals = .max },
      { $0.grades[0].floor = .max }, { $0.grades[0].coefficient = .min },
      { $0.deductions[0].points = .max }, { $0.deductions[0].per = 0 },
      { $0.ballot?.turnoutDenominator = 0 }, { $0.ballot?.values = [.max] },
      { $0.factors[4].indicators[0].target = 0 }, { $0.sources[0].counts[0].times = .max },
      { $0.factors[0].least = .min },
      { scheme in
        scheme.vetoes = (0..<10_001).map { _ in scheme.vetoes[0] }
      },
      { scheme in
        let model = scheme.vetoes[0]
        scheme.vetoes = (0..<10_001).map {
          var veto = model
          veto.id = "v\($0)"
          return veto
        }
        scheme.sources = []
      },
    ] as [(inout Scheme) -> Void] {
      let refusal = try open(scheme(change))
      #expect(refusal != nil)
    }
    #expect(try open { $0.title = "年\u{0}\u{7}" }?.code == .badRegister)
    let nasty = "年\"\\\t\n\u{1F600}e\u{301}\u{FEFF}"
    let opened = try open { $0.title = nasty }
    #expect(opened == nil)
    let mark = Appraisals.Mark("GS", "f1", "yearEnd", 1, document: nasty, on: day("2012-12-31"))
    try board.must(.mark(mark), "2013-01-07")
    let many = (1...10_001).map { Appraisals.LedgerReference(Board.key, Int32($0)) }
    for evidence in [
      many, [Appraisals.LedgerReference(Board.key, .max)],
      [Appraisals.LedgerReference(Board.key, 0)],
    ] {
      var other = mark
      (other.subject, other.evidence) = ("HB", evidence)
      #expect(try board.run(.mark(other), "2013-01-07").refusal != nil)
    }
    #expect(
      try board.run(
        .compute(Appraisals.Order(favoured: many.map(\.text), reason: "r")), "2013-01-16"
      ).refusal != nil)
    for entry in try board.town.entries(Board.key) { _ = try entry.event() }
    #expect(try board.engine.verify().wrong == nil)
    let before = try board.view(by: Board.head, "2013-01-08")
    _ = try board.engine.rebuild()
    #expect(try board.view(by: Board.head, "2013-01-08") == before)
    #expect(before.title == nasty)
  }

  @Test func `a sweep to the end of time ends, with everything once`() throws {
    let board = try Board()
    try board.computed()
    try board.decided()
    try board.must(.appeal(Appraisals.Appeal("HB", reason: "r")), by: Board.other, "2013-01-18")
    _ = try board.engine.sweep(at: Instant(.max))
    _ = try board.engine.sweep(at: Instant(.max))
    #expect(
      try board.town.words(Board.key).filter { $0 == "appraisal.answerOverdue" }.count == 1)
    #expect(try board.engine.verify().wrong == nil)
  }
}
