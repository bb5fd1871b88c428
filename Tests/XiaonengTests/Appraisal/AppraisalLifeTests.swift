import Testing
import Xiaoneng

/// An appraisal from opening to close: DOMAIN §6, §8.
@Suite struct AppraisalLifeTests {
  @Test func `a year is opened, marked, voted, reckoned, decided, published, appealed and closed`()
    throws
  {
    let board = try Board()
    try board.computed()
    try board.decided()
    try board.published()
    try board.must(
      .appeal(Appraisals.Appeal("HB", reason: "一件系系统停机所致", document: "环字1号")), by: Board.other,
      "2013-01-21")
    try board.must(
      .answerAppeal(Appraisals.Answer("HB", .upheld, reason: "未见停机记录", documentNumber: "复1号")),
      by: Board.mayor, "2013-02-01")
    #expect(
      try board.refusal(.close(Nothing()), by: Board.head, "2013-02-01") == .appealOpen)
    #expect(try board.must(.close(Nothing()), by: Board.head, "2013-02-05") == ["appraisal.closed"])
    let view = try board.view(by: .anyone, "2013-02-06")
    #expect(view.phase == .closed && view.phaseChinese == "已结束" && view.subjects == 2)
    #expect(view.rows.map(\.subject) == ["GS", "HB"])
    #expect(try board.engine.verify().wrong == nil)
  }

  @Test func `the score is what the definition gives, to the last basis point`() throws {
    let board = try Board()
    try board.computed()
    let page = try board.explanation("GS", "2013-01-16")
    func points(_ id: String, _ depth: Int32 = 1) -> String? {
      page.parts.first { $0.id == id && $0.depth == depth }?.exact
    }
    // No ratings: the sixth factor's 15 % go to the five, which weigh 15, 15, 20, 10, 25 of 85.
    // f1: 60 % of 95 by review, 40 % of the mean of an error rate of nothing and 95 in the test.
    #expect(points("f1") == Fraction(Int128(15 * (57_000 + 39_000)), 85_000).map(Self.text))
    // f4: the ballot gives 100, leaders and inspection 95.
    #expect(points("f4") == Fraction(10 * 98, 85).map(Self.text))
    // f5: four closed on the day, all in time and early, no day of twenty taken.
    #expect(points("f5") == Fraction(25 * 100, 85).map(Self.text))
    #expect(page.parts.first?.id == "total")
    let total = page.parts[0].points
    #expect(page.parts.filter { $0.depth == 1 }.reduce(0) { $0 + $1.points } == total)
    let row = try #require(try board.result().rows.first)
    #expect((row.subject, row.total, row.exact) == ("GS", total, page.parts[0].exact))
    #expect(page.chinese.contains("工商局 考评说明"))
    #expect(page.english.contains("Rank: 1"))
  }

  private static func text(_ value: Fraction) -> String {
    "\(value.numerator)/\(value.denominator)"
  }

  @Test func `what the system knows comes from its counters, with the entries behind them`() throws
  {
    let board = try Board()
    try board.computed()
    let system = try #require(try board.result().system.first { $0.subject == "HB" })
    func figure(_ part: Scheme.Source.Part, _ id: String) throws -> Appraisals.SystemFigure {
      let place = try #require(
        Scheme.six.sources.firstIndex { $0.part == part && $0.id == id })
      return try #require(system.figures.first { Int($0.source) == place })
    }
    let onTime = try figure(.indicator, "onTime")
    #expect((onTime.numerator, onTime.denominator) == (1, 2))
    let closing = try figure(.indicator, "closing")
    #expect((closing.numerator, closing.denominator) == (2, 2))
    let yellow = try figure(.deduction, "yellow")
    let late = try #require(
      try board.town.ledgers().keys.compactMap { DossierKey($0) }
        .first { try board.town.words($0).contains("case.faulted") && $0.id.hasPrefix("HB") })
    let sequence = try #require(
      try board.town.entries(late).first {
        $0.word == "case.faulted" && $0.data["rule"]?.string == "E2"
      }?.sequence)
    #expect(yellow.numerator == 1)
    #expect(
      yellow.evidence == [
        "facts/HB@2012-01-01…2012-12-31:yellow="
          + "+fault@E2+fault@E5-fault@E1+fault@E4+fault@E6+fault@E9+fault@E8+fault@E10"
          + "+fault@E11+fault@E12+fault@E15+fault@E19+fault@E13+fault@E17+fault@R1+fault@C6",
        "\(late)#\(sequence)",
      ])
    // The deduction in the explanation points at the same entry.
    let part = try #require(
      try board.explanation("HB", "2013-01-16").parts.first { $0.id == "yellow" })
    #expect(part.evidence == yellow.evidence)
    #expect(part.points < 0)
  }

  @Test func `warnings cost where they come day after day about one item, in whole threes`() throws
  {
    let board = try Board()
    try board.opened()
    try board.voted()
    // Promised in nine days, decided on the last: warned each time. Accepted on Wednesday to Friday and Monday
    // of one item, and on one day of another.
    for (item, date) in [
      (Town.plain, "08-01"), (Town.plain, "08-02"), (Town.plain, "08-03"), (Town.plain, "08-06"),
      (Town.checklist, "08-01"),
    ] {
      let materials = item == Town.checklist ? ["m1", "m2"] : []
      let key = try board.town.accepted(item, date, materials: materials)
      let due = try board.town.view(key, date).promisedDue
      let last = "\(try #require(due))"
      try board.town.must(Town.grant, key, last)
      try board.delivered(key, last)
    }
    try board.cases()
    for subject in ["GS", "HB"] { try board.marked(subject, 9_000) }
    try board.must(.compute(Appraisals.Order()), "2013-01-16")
    let place = try #require(Scheme.six.sources.firstIndex { $0.id == "warnings" })
    let figures = try board.result().system.map { Int($0.figures[place].numerator) }
    // Four days in a row are one whole three; the other item's is none.
    #expect(figures == [3, 0])
    let part = try board.explanation("GS", "2013-01-16").parts.first { $0.id == "warnings" }
    #expect(part?.exact == Fraction(-3 * 25, 85).map(Self.text))
  }

  @Test func `a score reckoned again from the ledger alone is the recorded one`() throws {
    let board = try Board()
    try board.computed()
    let recorded = try board.result()
    let league = try board.league("2013-01-16")
    #expect(league.rows.map(\.subject) == recorded.rows.map(\.subject))
    #expect(league.rows.map(\.grade) == recorded.rows.map(\.grade))
    // Another engine, which knows the ledger and no counters of its own.
    _ = try board.engine.rebuild()
    #expect(try board.league("2013-01-16") == league)
    #expect(try board.result() == recorded)
    #expect(
      try board.explanation("GS", "2013-01-16").parts.first?.exact == recorded.rows.first?.exact)
  }

  @Test func `quota, veto and a grade that comes again are applied, and proposed to people`() throws
  {
    let board = try Board()
    try board.opened()
    try board.cases()
    try board.voted()
    try board.marked("GS", 9_900)
    try board.marked("HB", 9_900)
    try board.must(
      .veto(
        Appraisals.Veto(
          "HB", "bribery", reason: "吃拿卡要属实", document: "监察建议1号", on: day("2012-09-01"))),
      "2013-01-08")
    try board.must(.compute(Appraisals.Order()), "2013-01-16")
    let rows = try board.view(by: Board.head, "2013-01-16").rows
    // 15 % of two is none: whoever reaches the best grade gets the next one.
    #expect(rows.map(\.grade) == ["good", "fail"])
    #expect(rows.map(\.surplus) == [true, false])
    #expect(rows[1].vetoes == ["bribery"])
    #expect(rows[1].proposals == ["admonition", "advice"])
    try board.decided()
    // The year after: the same grade twice running is proposed to move the head.
    let next = DossierKey(.appraisal, "2013")
    let opening = Board.opening {
      $0.from = day("2013-01-01")
      $0.through = day("2013-12-31")
      $0.evidenceThrough = day("2014-01-10")
      $0.previous = Board.key
    }
    #expect(
      try board.run(.open(opening), on: next, by: Board.head, "2013-02-01").refusal == nil)
    let entry = try #require(try board.town.entries(next).first)
    guard case .appraisal(.opened(let start)) = try entry.event() else {
      Issue.record("not opened")
      return
    }
    #expect(start.subjects.map(\.previousGrade) == ["good", "fail"])
    #expect(start.subjects.map(\.name) == ["工商局", "环保局"])
  }

  @Test func `a tie at the quota's edge that the scheme leaves to a person is settled by one`()
    throws
  {
    let board = try Board()
    var scheme = Scheme.six
    scheme.quota = .init(share: 5_000, edge: .refuse)
    scheme.sources = []
    scheme.ballot = nil
    scheme.methods = scheme.methods.map {
      var method = $0
      if method.rater == .ballot { method.rater = .office }
      return method
    }
    try board.opened {
      $0.schemeName = ""
      $0.scheme = scheme
    }
    for subject in ["GS", "HB"] {
      for factor in scheme.factors {
        for share in factor.methods {
          let isLeader = share.id == "leaders"
          for _ in 0..<1 {
            try board.must(
              Board.mark(subject, factor.id, share.id, 9_500),
              by: isLeader ? Board.mayor : Board.clerk, "2013-01-07")
          }
        }
      }
    }
    // One mark of the sixth factor is fewer than ten: its weight is spread again, for both alike.
    let tie = try board.run(.compute(Appraisals.Order()), "2013-01-16").refusal
    #expect(tie?.code == .tieAtQuota)
    #expect(tie?.detail == "GS, HB")
    #expect(
      try board.refusal(
        .compute(Appraisals.Order(favoured: ["GS", "HB"], reason: "集体研究")), "2013-01-16")
        == .tieAtQuota)
    try board.must(.compute(Appraisals.Order(favoured: ["HB"], reason: "集体研究")), "2013-01-16")
    let rows = try board.view(by: Board.head, "2013-01-16").rows
    #expect(rows.first { $0.subject == "HB" }?.grade == "excellent")
    #expect(rows.first { $0.subject == "GS" }?.grade == "good")
    #expect(rows.first { $0.subject == "GS" }?.surplus == true)
    #expect(try board.league("2013-01-16").rows.count { $0.grade == "excellent" } == 1)
  }

  @Test func `persons and posts are appraised by a scheme that asks nothing of the counters`()
    throws
  {
    let board = try Board()
    var scheme = Scheme.six
    scheme.factors = scheme.factors.filter { ["f1", "f2"].contains($0.id) }
    for place in scheme.factors.indices { scheme.factors[place].weight = 5_000 }
    (scheme.id, scheme.tieBreakers, scheme.sources) = ("person", [], [])
    scheme.deductions = scheme.deductions.filter { $0.touches == ["f2"] }
    try board.opened {
      ($0.schemeName, $0.scheme) = ("", scheme)
      $0.subjects = [
        Appraisals.Subject("li", kind: .person), Appraisals.Subject("P2", kind: .post),
      ]
    }
    for (subject, mark) in [("li", Int64(8_000)), ("P2", 9_000)] {
      for (factor, method) in [("f1", "yearEnd"), ("f1", "daily"), ("f2", "daily")] {
        try board.must(Board.mark(subject, factor, method, mark), "2013-01-07")
      }
    }
    try board.must(
      .fault(
        Appraisals.Finding("li", "late", count: 3, document: "考勤8月", on: day("2012-08-31"))),
      "2013-01-08")
    try board.must(.compute(Appraisals.Order()), "2013-01-16")
    let own = try board.view(by: Town.li, "2013-01-17")
    #expect(own.rows.map(\.subject) == ["li"])
    // Three times late costs three of the factor's hundred: half of it of the total.
    #expect(own.rows.first?.total == "78.50")
    #expect(own.rows.first?.name == "")
    // The holder of the post sees the post's.
    #expect(try board.view(by: Town.zhao, "2013-01-17").rows.map(\.name) == ["审核岗"])
    // A person's head has no part in it.
    #expect(
      try board.ask(.appraisalGet(Nothing()), by: Board.chief, "2013-01-17").refusal?.code
        == .appraisalNotFound)
  }
}
