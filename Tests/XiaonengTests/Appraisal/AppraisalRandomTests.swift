import Testing
import Xiaoneng

/// Whatever is asked in whatever order with whatever numbers: nothing traps, what is refused leaves no trace, and
/// what was recorded verifies, rebuilds equal and is the same again.
@Suite struct AppraisalRandomTests {
  private struct Chance {
    var random: SplitMix64
    mutating func below(_ count: Int) -> Int { Int(random.next() % UInt64(max(count, 1))) }
    mutating func one<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
    mutating func number() -> Int64 {
      one([0, 1, 9_000, 10_000, 10_001, -1, .max, .min, 500, Int64(below(10_000))])
    }
    mutating func small() -> Int32 { one([0, 1, 2, 3, 4, -1, .max, .min, Int32(below(40))]) }
    mutating func text() -> String {
      one(["", " ", "经查", "秘\u{0}", String(repeating: "长", count: 30_000), "e\u{301}", "\u{202E}x"])
    }
    mutating func day() -> Day {
      one([
        Day(0), .first, .last, Day(.max), Day(.min), Xiaoneng.Day("2012-06-01") ?? .first,
        Xiaoneng.Day("2012-12-31") ?? .first,
      ])
    }
    mutating func subject() -> String { one(["GS", "HB", "GOV", "", "li", "GS\u{0}"]) }
    mutating func references() -> [Appraisals.LedgerReference] {
      one([
        [], [Appraisals.LedgerReference(Board.key, 1)],
        [Appraisals.LedgerReference(Board.key, .max)],
        [
          Appraisals.LedgerReference(DossierKey(.unit, "GS"), 1),
          Appraisals.LedgerReference(DossierKey(.unit, "GS"), 1),
        ],
        [Appraisals.LedgerReference(DossierKey(.unit, "GS"), small())],
      ])
    }
  }

  private static func command(_ chance: inout Chance) -> Appraisals.Command {
    let (subject, day) = (chance.subject(), chance.day())
    let (number, text) = (chance.number(), chance.text())
    let references = chance.references()
    switch chance.below(20) {
    case 0:
      return .open(
        Board.opening {
          $0.from = chance.one([$0.from, day])
          $0.evidenceThrough = chance.one([$0.evidenceThrough, $0.evidenceThrough, day])
          $0.title = chance.one([$0.title, text])
          $0.subjects = chance.one([
            $0.subjects, [Appraisals.Subject(subject, coefficient: number)],
          ])
          $0.schemeName = chance.one([$0.schemeName, "model.a", "model.c", text])
        })
    case 1, 2, 3, 4:
      return .mark(
        Appraisals.Mark(
          subject, chance.one(["f1", "f2", "f3", "f4", "f5", text]),
          chance.one(["daily", "yearEnd", "leaders", "ballot", text]),
          chance.one([number, nil, 8_000]),
          measures: chance.one([
            [], [.init("test", number, of: chance.number())],
            [.init("errors", number, of: 1)], [.init(text, 1, of: 1)],
          ]), evidence: references, document: chance.one(["表", text]),
          on: chance.one([day, Xiaoneng.Day("2012-12-31") ?? day])))
    case 5, 6:
      return .fault(
        Appraisals.Finding(
          subject, chance.one(["late", "absent", "yellow", "incomplete", text]), count: number,
          factors: chance.one([[], ["f2"], ["f2", "f2"], [text]]), reason: text,
          evidence: references, document: "表",
          on: chance.one([day, Xiaoneng.Day("2012-12-31") ?? day])))
    case 7:
      return .bonus(
        Appraisals.Bonus(
          subject, chance.one(["bonus", "early", text]), points: number,
          measures: chance.one([[], [.init(number, of: chance.number())]]), reason: text,
          evidence: references, document: "表", on: day))
    case 8:
      return .veto(
        Appraisals.Veto(
          subject, chance.one(["bribery", "redCards", text]), count: number,
          reason: chance.one(["r", text]), evidence: references, document: "表",
          on: chance.one([day, Xiaoneng.Day("2012-12-31") ?? day])))
    case 9: return .strike(Appraisals.Strike(chance.small(), reason: chance.one(["r", text])))
    case 10:
      var roll = Board.roll
      roll.closes = chance.one([roll.closes, day, Xiaoneng.Day("2013-01-20") ?? day])
      if chance.below(3) == 0 { roll.groups[chance.below(3)].voters = [subject, subject] }
      return .openBallot(roll)
    case 11, 12:
      return .signIn(Appraisals.BallotSignature(chance.one(Board.voters + [subject, text])))
    case 13:
      let sheet = Appraisals.BallotSheet([chance.small(), chance.small()])
      return Board.count([
        Board.sheets(chance.below(3), [1, 2]), chance.one([[sheet], Board.sheets(6, [1, 2])]),
        Board.sheets(chance.below(5), [1, 1]),
      ])
    case 14: return .compute(Appraisals.Order(favoured: chance.one([[], [subject]]), reason: text))
    case 15:
      return .decide(
        Appraisals.Decision(
          subject, coefficient: number, measures: chance.one([[], ["advice"], [text]]),
          reason: chance.one(["r", text]), documentNumber: chance.one(["1", text])))
    case 16: return .publish(Appraisals.Publication(chance.one(["1", text])))
    case 17: return .appeal(Appraisals.Appeal(subject, reason: chance.one(["r", text])))
    case 18:
      return .answerAppeal(
        Appraisals.Answer(
          subject, chance.one([.upheld, .granted]), reason: "r", documentNumber: "1"))
    default:
      return chance.one([
        .reopen(Appraisals.Reopening(subject, reason: "r")),
        .correct(Appraisals.Order(reason: "r")),
        .close(Nothing()),
      ])
    }
  }

  private static func live(_ seed: UInt64) throws -> Board {
    var chance = Chance(random: SplitMix64(seed: seed))
    let board = try Board()
    try board.opened()
    try board.cases()
    if seed % 3 == 0 { try board.voted() }
    if seed % 2 == 0 { for subject in ["GS", "HB"] { try board.marked(subject, 8_000) } }
    let actors = [Board.clerk, Board.head, Board.mayor, Board.supervisor, Board.other, Town.li]
    var moment = when(seed % 2 == 0 ? "2013-01-08" : "2012-12-18").milliseconds
    for _ in 0..<60 {
      moment += Int64(chance.below(3)) * 40_000_000
      try board.town.send(
        CommandRequest(
          .appraisal(Self.command(&chance)), on: Board.key, by: chance.one(actors),
          at: Instant(moment)))
      if chance.below(10) == 0 { _ = try board.engine.sweep(at: Instant(moment)) }
    }
    return board
  }

  @Test(arguments: 1...16)
  func `anything in any order leaves a sound ledger that rebuilds equal`(_ seed: Int) throws {
    let board = try Self.live(UInt64(seed))
    #expect(try board.engine.verify().wrong == nil, "seed \(seed)")
    let at = "2014-01-01"
    func look() throws -> [String] {
      try [
        Query.appraisalGet(Nothing()), .appraisalLeague(Appraisals.LeagueQuestion(draws: 20)),
        .appraisalLedger(Nothing()),
      ]
      .map { try board.ask($0, by: Board.clerk, at).json.text }
        + board.engine.store.facts(from: .first, through: .last, unit: nil, item: nil)
        .map { "\($0)" }
    }
    _ = try board.engine.sweep(at: when(at))
    _ = try board.engine.store.begin(writing: false)
    board.engine.store.rollback()
    let before = try look()
    _ = try board.engine.rebuild()
    #expect(try look() == before, "seed \(seed)")
    // The same commands again are the same bytes.
    let again = try Self.live(UInt64(seed))
    _ = try again.engine.sweep(at: when(at))
    #expect(try again.town.everything() == board.town.everything(), "seed \(seed)")
    // Each request reads back as it was written.
    for request in board.town.requests {
      var writer = JSONWriter()
      request.write(to: &writer)
      if let json = try? JSONValue(parsing: writer.bytes), let read = try? CommandRequest.read(json)
      {
        #expect(read.command.word == request.command.word)
      }
    }
  }

  @Test func `groups that are counted together hide every voter or none votes`() throws {
    var random = SplitMix64(seed: 77)
    for _ in 0..<12 {
      let board = try Board { $0.ballotSmallest = Int32(2 + random.next() % 5) }
      try board.opened()
      try board.must(.openBallot(Board.roll), "2012-12-17")
      for voter in Board.voters {
        try board.must(.signIn(Appraisals.BallotSignature(voter)), "2012-12-17")
      }
      let sheets = [1, 6, 3].map { size in
        (0..<size).map { _ in
          Appraisals.BallotSheet(
            random.next() % 4 == 0 ? [-1, 1] : [1 + Int32(random.next() % 4), 0])
        }
      }
      let words = try board.must(Board.count(sheets), "2012-12-18")
      guard words == ["appraisal.ballotCounted"],
        case .appraisal(.ballotCounted(let tally)) =
          try #require(try board.town.entries(Board.key).last).event()
      else { continue }
      let least = Int64(board.smallest)
      #expect(
        tally.groups.allSatisfy { group in
          let valid = group.returned - group.invalid
          return valid == 0 || valid >= least
        })
      #expect(tally.groups.reduce(0) { $0 + $1.weight } == 10_000)
      #expect(tally.groups.reduce(0) { $0 + $1.returned } == 10)
    }
  }
}
