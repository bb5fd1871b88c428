import Testing
import Xiaoneng

/// Who voted is known, and how is nowhere: DOMAIN §6.2, §6.3.
@Suite struct AppraisalBallotTests {
  /// A board with the ballot open and everyone's sheet in the urn.
  private func voted() throws -> Board {
    let board = try Board()
    try board.opened()
    try board.must(.openBallot(Board.roll), "2012-12-17")
    for (minute, voter) in Board.voters.enumerated() {
      try board.must(.signIn(Appraisals.BallotSignature(voter)), "2012-12-17T10:1\(minute)")
    }
    return board
  }

  private static let staff: [Appraisals.BallotSheet] = [
    Appraisals.BallotSheet([1, 4]), Appraisals.BallotSheet([2, 3]), Appraisals.BallotSheet([3, 2]),
    Appraisals.BallotSheet([4, 1]),
    Appraisals.BallotSheet([1, 1]), Appraisals.BallotSheet([2, 0]),
  ]
  private static let panel = [
    Appraisals.BallotSheet([1, 2]), Appraisals.BallotSheet([3, 3]), Appraisals.BallotSheet([2, 4]),
  ]

  /// Everything that the store holds.
  private func bytes(_ board: Board) throws -> String {
    let store = board.town.store
    _ = try store.begin(writing: false)
    defer { store.rollback() }
    let entries = try store.scan(after: 0, limit: .max).map {
      String(decoding: $0.text, as: UTF8.self)
    }
    let facts = try store.facts(from: .first, through: .last, unit: nil, item: nil)
    let notices = try store.notices(.queued, by: Instant(.max), limit: .max)
    let request = try store.request("count-1")
    return (entries + facts.map { "\($0)" } + notices.map { "\($0)" } + ["\(request as Any)"])
      .joined(separator: "\n")
  }

  @Test func `the same sheets counted again change nothing, and other sums are refused`() throws {
    let board = try voted()
    let leader = Appraisals.BallotSheet([4, 4])
    let count = Board.count([[leader], Self.staff, Self.panel])
    #expect(try board.must(count, "2012-12-18") == ["appraisal.ballotCounted"])
    #expect(try board.must(count, "2012-12-18T10:00") == [])
    // In whatever order, since no order is kept.
    let turned = Board.count([[leader], Self.staff.reversed(), Self.panel])
    #expect(try board.must(turned, "2012-12-19") == [])
    let other = Board.count([[Appraisals.BallotSheet([4, 3])], Self.staff, Self.panel])
    #expect(try board.refusal(other, "2012-12-19") == .wrongPhase)
    guard case .countBallots(var alone) = count else { return }
    alone.witnesses = ["zheng", "su"]
    #expect(try board.refusal(.countBallots(alone), "2012-12-19") == .wrongPhase)
    #expect(try board.engine.verify().wrong == nil)
  }

  @Test func `a ballot that was void is void again, until another is opened`() throws {
    let board = try voted()
    let few = Board.count([[], [Self.staff[0]], []])
    #expect(try board.must(few, "2012-12-18") == ["appraisal.ballotVoided"])
    #expect(try board.must(few, "2012-12-18T10:00") == [])
    #expect(
      try board.refusal(Board.count([[], Array(Self.staff[..<2]), []]), "2012-12-19")
        == .wrongPhase)
    var second = Board.roll
    second.closes = day("2012-12-28")
    try board.must(.openBallot(second), "2012-12-19")
    #expect(try board.refusal(few, "2012-12-19T10:00") == .wrongPhase)
  }

  @Test func `what stands on the sheets is told to who reads the appraisal, and not in lists`()
    throws
  {
    let board = try voted()
    guard
      case .appraisalGet(let view)? =
        try board.town.ask(.appraisalGet(Nothing()), Board.key, by: Board.clerk, "2012-12-18")
        .answer,
      let form = view.ballot?.form
    else {
      Issue.record("no form")
      return
    }
    #expect(form.groups.map(\.chinese) == ["分管领导", "干部职工", "考核组"])
    #expect(form.rows.map(\.subject) == ["GS", "HB"] && form.rows.map(\.factor) == ["f4", "f4"])
    #expect(form.choices.map(\.worth) == [10_000, 8_000, 6_000, 4_000])
    #expect(form.choices.map(\.chinese) == ["好", "较好", "一般", "差"])
    guard
      case .appraisalList(let list)? =
        try board.town.ask(.appraisalList(.init()), nil, by: Board.clerk, "2012-12-18").answer
    else { return }
    #expect(list.appraisals.first?.ballot != nil && list.appraisals.first?.ballot?.form == nil)
  }

  @Test func `whoever gave which sheet, the store holds the same bytes and gives the same answers`()
    throws
  {
    // The same sheets, dealt out to the voters of each group in another way; the one leader's with one of the
    // staff's, since so small a group is counted with another.
    let leader = Appraisals.BallotSheet([4, 4])
    let ways: [[[Appraisals.BallotSheet]]] = [
      [[leader], Self.staff, Self.panel],
      [[leader], Self.staff.reversed(), [Self.panel[2], Self.panel[0], Self.panel[1]]],
      [[Self.staff[0]], [leader] + Self.staff[1...], Self.panel],
      [[Self.panel[0]], Self.staff, [leader] + Self.panel[1...]],
    ]
    var seen: Set<String> = []
    for way in ways {
      let board = try voted()
      let outcome = try board.run(Board.count(way), "2012-12-18", key: "count-1")
      #expect(outcome.refusal == nil, "\(outcome)")
      var text = try bytes(board)
      for actor in Office.everyone {
        for query in [
          Query.appraisalGet(Nothing()), .appraisalLedger(Nothing()), .proof(Nothing()),
        ] {
          text += try board.ask(query, by: actor, "2012-12-19").json.text
        }
      }
      seen.insert(text)
    }
    #expect(seen.count == 1)
  }

  @Test func `no event holds a sheet, and the sums are of groups that hide each voter`() throws {
    let board = try voted()
    try board.must(
      Board.count([[Appraisals.BallotSheet([4, 4])], Self.staff, Self.panel]), "2012-12-18")
    for entry in try board.town.entries(Board.key) {
      let text = String(decoding: entry.text, as: UTF8.self)
      #expect(!text.contains("sheets") && !text.contains("\"marks\""))
      guard case .appraisal(.ballotCounted(let tally)) = try entry.event() else { continue }
      #expect(tally.groups.map(\.id) == ["leaders+staff+panel"])
      #expect(tally.groups.map(\.weight) == [10_000])
      #expect(tally.groups.map(\.returned) == [10])
      #expect(tally.rows.map { $0.groups[0].choices } == [[3, 3, 2, 2], [2, 2, 2, 3]])
      #expect(tally.rows.map { $0.groups[0].blank } == [0, 1])
      return
    }
    Issue.record("not counted")
  }

  @Test func `groups large enough are counted apart, with the scheme's weights`() throws {
    let board = try Board { $0.ballotSmallest = 3 }
    try board.opened()
    try board.must(.openBallot(Board.roll), "2012-12-17")
    for voter in Board.voters {
      try board.must(.signIn(Appraisals.BallotSignature(voter)), "2012-12-17")
    }
    try board.must(
      Board.count([[Appraisals.BallotSheet([4, 4])], Self.staff, Self.panel]), "2012-12-18")
    let tally = try #require(try self.tally(board))
    // The leader alone goes to the larger group.
    #expect(tally.groups.map(\.id) == ["leaders+staff", "panel"])
    #expect(tally.groups.map(\.weight) == [6_000, 4_000])
  }

  private func tally(_ board: Board) throws -> Appraisals.BallotTally? {
    for entry in try board.town.entries(Board.key) {
      if case .appraisal(.ballotCounted(let tally)) = try entry.event() { return tally }
    }
    return nil
  }

  @Test func `nothing is counted while someone may still vote`() throws {
    let board = try Board()
    try board.opened()
    try board.must(.openBallot(Board.roll), "2012-12-17")
    for voter in Board.voters.dropLast() {
      try board.must(.signIn(Appraisals.BallotSignature(voter)), "2012-12-17")
    }
    let count = Board.count([
      [Appraisals.BallotSheet([1, 1])], Self.staff, Array(Self.panel.prefix(2)),
    ])
    #expect(try board.refusal(count, "2012-12-18") == .wrongPhase)
    #expect(try board.refusal(count, "2012-12-20T23:59") == .wrongPhase)
    #expect(
      try board.must(count, "2012-12-21T00:00") == ["appraisal.ballotCounted"])
    #expect(try board.town.words(Board.key).contains("appraisal.ballotClosed"))
    #expect(
      try board.refusal(.signIn(Appraisals.BallotSignature("tang")), "2012-12-21T00:01")
        == .wrongPhase)
  }

  @Test func `below two thirds the ballot is void, and is held again`() throws {
    let board = try Board()
    try board.opened()
    try board.cases()
    for subject in ["GS", "HB"] { try board.marked(subject, 9_000, at: "2012-12-31") }
    var roll = Board.roll
    roll.closes = day("2012-12-31")
    try board.must(.openBallot(roll), "2012-12-31T10:00")
    for voter in Board.voters.prefix(6) {
      try board.must(.signIn(Appraisals.BallotSignature(voter)), "2012-12-31T11:00")
    }
    // Six of ten are 60 %.
    #expect(
      try board.refusal(Board.count([[], Board.sheets(5, [1, 1]), []]), "2012-12-31T12:00")
        == .wrongPhase)
    #expect(try board.refusal(.openBallot(roll), "2012-12-31T12:00") == .alreadyDone)
    // The window closed by itself.
    #expect(
      try board.must(Board.count([[], Board.sheets(5, [1, 1]), []]), "2013-01-02")
        == ["appraisal.ballotVoided"])
    #expect(try board.refusal(.compute(Appraisals.Order()), "2013-01-16") == .revoteNeeded)
    roll.closes = day("2013-01-20")
    try board.must(.openBallot(roll), "2013-01-16T10:00")
    for voter in Board.voters {
      try board.must(.signIn(Appraisals.BallotSignature(voter)), "2013-01-17")
    }
    try board.must(
      Board.count([Board.sheets(1, [1, 1]), Board.sheets(6, [1, 1]), Board.sheets(3, [2, 2])]),
      "2013-01-18")
    #expect(try board.view(by: Board.head, "2013-01-18").ballot?.round == 2)
    try board.must(.compute(Appraisals.Order()), "2013-01-18T10:00")
  }

  @Test func `two marks in a row spoil a sheet, a blank row is not counted`() throws {
    let board = try voted()
    var staff = Self.staff
    staff[0] = Appraisals.BallotSheet([-1, 1])
    staff[1] = Appraisals.BallotSheet([0, 0])
    try board.must(
      Board.count([[Appraisals.BallotSheet([1, 1])], staff, Self.panel]), "2012-12-18")
    let tally = try #require(try self.tally(board))
    #expect(tally.groups.map(\.invalid) == [2])
    #expect(tally.rows[0].groups[0].choices.reduce(0, +) == 8)
    #expect(tally.rows[1].groups[0].blank == 1)
  }

  @Test func `a turnout no machine number holds is reckoned exactly`() throws {
    for (numerator, denominator, word) in [
      (Int64(10_000), Int64.max, "appraisal.ballotCounted"), (1, 1, "appraisal.ballotVoided"),
    ] {
      let board = try Board()
      var scheme = Scheme.six
      scheme.ballot?.turnoutNumerator = numerator
      scheme.ballot?.turnoutDenominator = denominator
      try board.opened { ($0.schemeName, $0.scheme) = ("", scheme) }
      try board.must(.openBallot(Board.roll), "2012-12-17")
      for voter in Board.voters {
        try board.must(.signIn(Appraisals.BallotSignature(voter)), "2012-12-17")
      }
      #expect(
        try board.must(Board.count([[], Self.staff, Self.panel]), "2012-12-18") == [word])
    }
  }

  @Test func `too few valid sheets to hide anyone are no ballot`() throws {
    let board = try voted()
    let spoilt = Board.sheets(6, [-1, -1])
    #expect(
      try board.must(
        Board.count([[Appraisals.BallotSheet([1, 1])], spoilt, Self.panel]), "2012-12-18")
        == ["appraisal.ballotVoided"])
    // Nothing of the four sheets that were valid was written down.
    #expect(try tally(board) == nil)
  }
}
