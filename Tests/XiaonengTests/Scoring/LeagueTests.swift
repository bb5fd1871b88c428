import Testing
import Xiaoneng

/// Ranks, grades, quota, vetoes (DOMAIN §6.3).
@Suite struct LeagueTests {
  private func flat(_ subject: String, _ mark: Int64) -> AppraisalEntry {
    Marked.entry(.six, subject, [mark, mark, mark, mark, mark, mark])
  }

  @Test func `of 23 departments 3 may be excellent at 15 %, 4 at 20 %`() throws {
    let entries = (0..<23).map { flat("d\($0)", 9_000 + Int64($0)) }
    for (scheme, places) in [(Scheme.six, 3), (.six2020, 4)] {
      let league = try scheme.league(entries)
      #expect(league.places == places)
      #expect(league.rows.filter { $0.grade.id == "excellent" }.count == places)
      #expect(league.rows.filter(\.isSurplus).allSatisfy { $0.grade.id == "good" })
      #expect(league.rows.filter(\.isSurplus).count == 23 - places)
      #expect(league.rows[0].score.subject == "d22")
    }
  }

  @Test func `a tie at the edge of the quota goes as the scheme says`() throws {
    let entries = (0..<7).map { flat("d\($0)", 9_500) }
    func holders(_ edge: Scheme.Quota.Edge) throws -> [String] {
      var scheme = Scheme.six
      scheme.quota = .init(share: 4_300, edge: edge)
      return try scheme.league(entries).rows.filter { $0.grade.id == "excellent" }
        .map(\.score.subject)
    }
    #expect(try holders(.id) == ["d0", "d1", "d2"])
    #expect(try holders(.none) == [])
    #expect(try holders(.all).count == 7)
    #expect(Marked.refusal { _ = try holders(.refuse) }?.code == .tieAtQuota)
  }

  @Test func `public satisfaction, then case handling, tell equal scores apart`() throws {
    // 15 of F6 against 15 of F1.
    let a = Marked.entry(.six, "a", [9_000, 9_000, 9_000, 9_000, 9_000, 9_000])
    let b = Marked.entry(.six, "b", [8_000, 9_000, 9_000, 9_000, 9_000, 10_000])
    #expect(try Scheme.six.league([a, b]).rows.map(\.rank) == [1, 2])
    #expect(try Scheme.six.league([a, b]).rows[0].score.subject == "b")
    var shared = Scheme.six
    shared.ties = .shared
    let rows = try shared.league([a, b, flat("c", 5_000)]).rows
    #expect(rows.map(\.rank) == [1, 1, 3])
  }

  @Test(arguments: [
    (9_000, "excellent"), (8_999, "good"), (8_000, "good"), (7_999, "pass"), (6_000, "pass"),
    (5_999, "fail"), (0, "fail"),
  ])
  func `grades begin at 90, 80 and 60`(_ mark: Int64, _ grade: String) throws {
    var scheme = Scheme.six
    scheme.quota = nil
    #expect(try scheme.league([flat("a", mark)]).rows[0].grade.id == grade)
  }

  @Test func `a veto caps the grade whatever the score`() throws {
    var entry = flat("a", 9_900)
    entry.vetoes = [.init("redCards", 2, evidence: ["card/1", "card/2"])]
    var scheme = Scheme.six
    scheme.quota = nil
    #expect(try scheme.league([entry]).rows[0].grade.id == "excellent")
    entry.vetoes[0].count = 3
    #expect(try scheme.league([entry]).rows[0].grade.id == "pass")
    entry.vetoes.append(.init("retaliation", evidence: ["complaint/3"]))
    let row = try scheme.league([entry]).rows[0]
    #expect(row.grade.id == "fail" && row.earned.id == "excellent")
    #expect(row.grade.coefficient == 0 && !row.grade.isEligible)
    #expect(row.proposals.map(\.id) == ["admonition", "advice"])
    entry.previousGrade = "fail"
    #expect(try scheme.league([entry]).rows[0].proposals.map(\.id) == ["transfer", "advice"])
  }

  @Test func `the order in which subjects come changes nothing`() throws {
    var random = SplitMix64(seed: 5)
    var entries = (0..<23).map { Marked.random(.six, "d\($0)", &random) }
    let league = try Scheme.six.league(entries)
    for _ in 0..<5 {
      for index in entries.indices {
        entries.swapAt(index, Int(random.next() % UInt64(entries.count)))
      }
      #expect(try Scheme.six.league(entries) == league)
    }
  }

  @Test func `a higher mark never costs a rank`() throws {
    var random = SplitMix64(seed: 6)
    let entries = (0..<12).map { Marked.random(.six, "d\($0)", &random) }
    let before = try Scheme.six.league(entries)
    for index in entries.indices {
      var raised = entries
      let mark = Int(random.next() % UInt64(raised[index].marks.count))
      raised[index].marks[mark].mark = min(10_000, (raised[index].marks[mark].mark ?? 0) + 700)
      let after = try Scheme.six.league(raised)
      func rank(_ league: League) -> Int? {
        league.rows.first { $0.score.subject == entries[index].subject }?.rank
      }
      #expect(try #require(rank(after)) <= (try #require(rank(before))))
    }
  }
}

/// The page for one department.
@Suite struct ExplanationTests {
  @Test func `the page names every part with its article and evidence, in both languages`() throws {
    var entry = Marked.entry(.six, "gs", [9_500, 9_000, 9_000, 9_000, 9_000, 9_000])
    entry.faults = [.init("yellow", evidence: ["case/GS-1#7"])]
    let row = try Scheme.six.league([entry]).rows[0]
    let chinese = row.explanation(under: .six, chinese: true)
    // 15·95 + 85·90, less 5 points of the case handling's 25 %.
    for words in ["名次：1　等次：良好　总分：89.50", "黄牌", "-1.25", "case/GS-1#7", "奖金系数 1.0"] {
      #expect(chinese.contains(words), "\(words)")
    }
    let english = row.explanation(under: .six, chinese: false)
    for words in ["Rank: 1   Grade: Good   Total: 89.50", "Yellow card", "coefficient 1.0"] {
      #expect(english.contains(words), "\(words)")
    }
  }
}
