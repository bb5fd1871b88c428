import Testing
import Xiaoneng

/// Every reason to say no to an appraisal, with the shortest history that reaches it.
@Suite struct AppraisalRefusalTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var code: Refusal.Code
    var reach: @Sendable (Board) throws -> Refusal?
    var testDescription: String { code.rawValue }
    init(_ code: Refusal.Code, _ body: @escaping @Sendable (Board) throws -> Refusal?) {
      self.code = code
      reach = body
    }
  }

  static func open(_ board: Board, _ change: (inout Appraisals.Opening) -> Void) throws -> Refusal?
  {
    try board.run(.open(Board.opening(change)), by: Board.head, "2012-01-04").refusal
  }
  static func scheme(_ board: Board, _ change: (inout Scheme) -> Void) throws -> Refusal? {
    try open(board) {
      var scheme = Scheme.six
      change(&scheme)
      ($0.schemeName, $0.scheme) = ("", scheme)
    }
  }
  /// A command about an appraisal that is open.
  static func ask(
    _ board: Board, _ command: Appraisals.Command, by actor: Principal = Board.clerk,
    at: String = "2012-09-03"
  ) throws -> Refusal? {
    try board.opened()
    return try board.run(command, by: actor, at).refusal
  }
  static func mark(_ board: Board, _ change: (inout Appraisals.Mark) -> Void) throws -> Refusal? {
    var mark = Appraisals.Mark(
      "GS", "f2", "daily", 9_000, document: "考评表", on: day("2012-09-03"))
    change(&mark)
    return try ask(board, .mark(mark))
  }
  static func fault(_ board: Board, _ change: (inout Appraisals.Finding) -> Void) throws -> Refusal?
  {
    var fault = Appraisals.Finding("GS", "late", document: "考勤表", on: day("2012-09-03"))
    change(&fault)
    return try ask(board, .fault(fault))
  }

  static let rows: [Row] = opening + schemes + marks + findings + ballots + results + appeals

  static let opening: [Row] = [
    Row(.notAllowed) {
      try $0.run(.open(Board.opening()), by: Board.clerk, "2012-01-04").refusal
    },
    Row(.appraisalNotFound) {
      try $0.run(.open(Board.opening()), on: nil, by: Board.head, "2012-01-04").refusal
    },
    Row(.alreadyExists) {
      try $0.opened()
      return try open($0) { _ in }
    },
    Row(.badRegister) { try open($0) { $0.title = " " } },
    Row(.badDate) { try open($0) { $0.from = day("2013-01-01") } },
    Row(.badDate) { try open($0) { $0.evidenceThrough = day("2012-12-30") } },
    Row(.tooMany) { try open($0) { $0.subjects = [] } },
    Row(.notFound) { try open($0) { $0.subjects = [Appraisals.Subject("XX")] } },
    Row(.notFound) { try open($0) { $0.subjects = [Appraisals.Subject("GS", kind: .person)] } },
    Row(.alreadyExists) {
      try open($0) { $0.subjects = [Appraisals.Subject("GS"), Appraisals.Subject("GS")] }
    },
    Row(.markOutOfScale) {
      try open($0) { $0.subjects = [Appraisals.Subject("GS", coefficient: -1)] }
    },
    Row(.appraisalNotFound) { try open($0) { $0.previous = DossierKey(.appraisal, "2011") } },
    Row(.timeWentBack) { try ask($0, .close(Nothing()), by: Board.head, at: "2012-01-03") },
    Row(.appraisalNotFound) { try $0.run(.compute(Appraisals.Order()), "2012-01-04").refusal },
  ]

  static let schemes: [Row] = [
    Row(.notFound) { try open($0) { $0.schemeName = "none" } },
    Row(.schemeInvalid) { try open($0) { $0.scheme = .six } },
    // The scheme of 2020 is not that of 2012: law is dated.
    Row(.schemeInvalid) { try open($0) { $0.schemeName = "danzhou.six@2" } },
    Row(.weightsUnbalanced) { try scheme($0) { $0.factors[0].weight += 1 } },
    Row(.faultCountedTwice) { try scheme($0) { $0.deductions[1].fault = "late" } },
    Row(.schemeInvalid) { try scheme($0) { $0.ballot = nil } },
    Row(.schemeInvalid) { try scheme($0) { $0.sources[0].counts = [.init("weather")] } },
    Row(.schemeInvalid) { try scheme($0) { $0.sources[0].of = [] } },
    Row(.schemeInvalid) { try scheme($0) { $0.sources.append($0.sources[0]) } },
    Row(.schemeInvalid) { try scheme($0) { $0.methods[0].rater = .ballot } },
  ]

  static let marks: [Row] = [
    Row(.subjectUnknown) { try mark($0) { $0.subject = "GOV" } },
    Row(.appraiserInvolved) {
      try $0.opened { $0.subjects = [Appraisals.Subject("GOV")] }
      return try $0.run(Board.mark("GOV", "f2", "daily", 1, on: "2012-09-01"), "2012-09-03").refusal
    },
    Row(.notFound) { try mark($0) { $0.method = "leaders" } },
    Row(.markOutOfScale) { try mark($0) { $0.mark = 10_001 } },
    Row(.markOutOfScale) { try mark($0) { $0.mark = -1 } },
    Row(.markOutOfScale) { try mark($0) { $0.mark = .min } },
    Row(.evidenceMissing) { try mark($0) { $0.document = " " } },
    Row(.evidenceMissing) {
      try mark($0) { $0.evidence = [Appraisals.LedgerReference(DossierKey(.case, "none"), 1)] }
    },
    Row(.evidenceMissing) {
      try mark($0) { $0.evidence = [Appraisals.LedgerReference(Board.key, 99)] }
    },
    Row(.doubleEntry) {
      try mark($0) {
        $0.evidence = [
          Appraisals.LedgerReference(Board.key, 1), Appraisals.LedgerReference(Board.key, 1),
        ]
      }
    },
    Row(.badDate) { try mark($0) { $0.on = day("2011-12-31") } },
    Row(.badDate) { try mark($0) { $0.on = day("2012-09-04") } },
    Row(.tooLong) { try mark($0) { $0.document = String(repeating: "号", count: 100) } },
    // By whom, the scheme says.
    Row(.notAllowed) {
      try mark($0) { ($0.factor, $0.method) = ("f3", "leaders") }
    },
    Row(.notAllowed) {
      try ask($0, Board.mark("GS", "f2", "daily", 1, on: "2012-09-01"), by: Board.mayor)
    },
    // What the ballot and the counters know is not typed in.
    Row(.systemKnows) { try mark($0) { ($0.factor, $0.method) = ("f4", "ballot") } },
    Row(.systemKnows) { try mark($0) { $0.factor = "f5" } },
    Row(.systemKnows) { try mark($0) { $0.factor = "f6" } },
    Row(.systemKnows) {
      try mark($0) {
        ($0.factor, $0.mark, $0.measures) = ("f5", nil, [.init("closing", 1, of: 1)])
      }
    },
    Row(.systemKnows) { try mark($0) { $0.factor = "f1" } },
    Row(.markOutOfScale) {
      try mark($0) { ($0.factor, $0.mark, $0.measures) = ("f1", nil, [.init("test", 1, of: 0)]) }
    },
    Row(.notFound) {
      try mark($0) { ($0.factor, $0.mark, $0.measures) = ("f1", nil, [.init("x", 1, of: 1)]) }
    },
    Row(.evidenceMissing) { try mark($0) { $0.mark = nil } },
    Row(.doubleEntry) { try mark($0) { $0.measures = [.init("test", 1, of: 1)] } },
    Row(.doubleEntry) {
      try $0.opened()
      let mark = Board.mark("GS", "f2", "daily", 9_000, on: "2012-09-01")
      try $0.must(mark, "2012-09-03")
      return try $0.run(mark, "2012-09-03").refusal
    },
    Row(.doubleEntry) {
      try $0.opened()
      try $0.must(
        Board.mark("GS", "f3", "leaders", 9_000, on: "2012-09-01"), by: Board.mayor, "2012-09-03")
      return try $0.run(
        Board.mark("GS", "f3", "leaders", 1, on: "2012-09-02"), by: Board.mayor, "2012-09-03"
      ).refusal
    },
    Row(.evidenceClosed) {
      try ask($0, Board.mark("GS", "f2", "daily", 1), at: "2013-01-16")
    },
  ]

  static let findings: [Row] = [
    Row(.notFound) { try fault($0) { $0.deduction = "weather" } },
    Row(.systemKnows) { try fault($0) { $0.deduction = "yellow" } },
    Row(.systemKnows) { try fault($0) { $0.deduction = "complaint" } },
    Row(.markOutOfScale) { try fault($0) { $0.count = 0 } },
    Row(.markOutOfScale) { try fault($0) { $0.count = .max } },
    Row(.notFound) { try fault($0) { $0.factors = ["f5"] } },
    Row(.evidenceMissing) { try fault($0) { $0.document = "" } },
    Row(.faultCountedTwice) {
      try $0.opened()
      var fault = Appraisals.Finding(
        "GS", "late", evidence: [Appraisals.LedgerReference(Board.key, 1)], on: day("2012-09-03"))
      try $0.must(.fault(fault), "2012-09-03")
      fault.deduction = "absent"
      return try $0.run(.fault(fault), "2012-09-03").refusal
    },
    Row(.markOutOfScale) {
      try ask(
        $0,
        .bonus(Appraisals.Bonus("GS", "bonus", points: 501, document: "表彰", on: day("2012-09-01"))))
    },
    Row(.notFound) {
      try ask(
        $0, .bonus(Appraisals.Bonus("GS", "x", points: 1, document: "表彰", on: day("2012-09-01"))))
    },
    Row(.systemKnows) {
      try ask(
        $0,
        .veto(Appraisals.Veto("GS", "redCards", reason: "r", document: "d", on: day("2012-09-01")))
      )
    },
    Row(.reasonMissing) {
      try ask($0, .veto(Appraisals.Veto("GS", "bribery", document: "d", on: day("2012-09-01"))))
    },
    Row(.notFound) { try ask($0, .strike(Appraisals.Strike(1, reason: "r"))) },
    Row(.notAllowed) {
      try $0.opened()
      try $0.must(
        Board.mark("GS", "f3", "leaders", 9_000, on: "2012-09-01"), by: Board.mayor, "2012-09-03")
      return try $0.run(.strike(Appraisals.Strike(2, reason: "r")), "2012-09-03").refusal
    },
  ]

  static func ballot(_ board: Board, _ change: (inout Appraisals.BallotOpening) -> Void) throws
    -> Refusal?
  {
    var roll = Board.roll
    change(&roll)
    return try ask(board, .openBallot(roll))
  }
  static func count(_ board: Board, _ change: (inout Appraisals.BallotCount) -> Void) throws
    -> Refusal?
  {
    try board.opened()
    try board.must(.openBallot(Board.roll), "2012-12-17")
    for voter in Board.voters {
      try board.must(.signIn(Appraisals.BallotSignature(voter)), "2012-12-17")
    }
    let sheets = [Board.sheets(1, [1, 2]), Board.sheets(6, [1, 2]), Board.sheets(3, [1, 2])]
    guard case .countBallots(var count) = Board.count(sheets) else { return nil }
    change(&count)
    return try board.run(.countBallots(count), "2012-12-18").refusal
  }

  static let ballots: [Row] = [
    Row(.badDate) { try ballot($0) { $0.closes = day("2012-09-02") } },
    Row(.ballotInvalid) { try ballot($0) { $0.groups.removeLast() } },
    Row(.actorUnknown) { try ballot($0) { $0.groups[0].voters = ["ghost"] } },
    Row(.namedTwice) { try ballot($0) { $0.groups[0].voters = ["li"] } },
    Row(.ballotTooSmall) { try ballot($0) { $0.groups[1].voters = [] } },
    Row(.kindNotAllowed) {
      try $0.opened { $0.schemeName = "model.a" }
      return try $0.run(.openBallot(Board.roll), "2012-09-03").refusal
    },
    Row(.wrongPhase) { try ask($0, .signIn(Appraisals.BallotSignature()), by: Town.li) },
    Row(.notOnRoll) {
      try $0.opened()
      try $0.must(.openBallot(Board.roll), "2012-12-17")
      return try $0.run(.signIn(Appraisals.BallotSignature()), by: Town.wu, "2012-12-17").refusal
    },
    Row(.notAllowed) {
      try $0.opened()
      try $0.must(.openBallot(Board.roll), "2012-12-17")
      return try $0.run(.signIn(Appraisals.BallotSignature("zhao")), by: Town.li, "2012-12-17")
        .refusal
    },
    Row(.alreadyDone) {
      try $0.opened()
      try $0.must(.openBallot(Board.roll), "2012-12-17")
      try $0.must(.signIn(Appraisals.BallotSignature()), by: Town.li, "2012-12-17")
      return try $0.run(.signIn(Appraisals.BallotSignature("li")), "2012-12-17").refusal
    },
    Row(.tooLate) {
      try $0.opened()
      try $0.must(.openBallot(Board.roll), "2012-12-17")
      return try $0.run(.signIn(Appraisals.BallotSignature()), by: Town.li, "2012-12-21").refusal
    },
    Row(.ballotInvalid) { try count($0) { $0.urns[0].sheets += Board.sheets(1, [1, 1]) } },
    Row(.ballotInvalid) { try count($0) { $0.urns[1].sheets[0].marks = [1] } },
    Row(.ballotInvalid) { try count($0) { $0.urns[1].sheets[0].marks = [5, 1] } },
    Row(.ballotInvalid) { try count($0) { $0.urns[1].sheets[0].marks = [.min, 1] } },
    Row(.ballotInvalid) { try count($0) { $0.urns[1].group = "leaders" } },
    Row(.twoPeopleNeeded) { try count($0) { $0.witnesses = ["zheng", "zheng"] } },
    Row(.actorUnknown) { try count($0) { $0.witnesses = ["zheng", "ghost"] } },
  ]

  static let results: [Row] = [
    Row(.evidenceOpen) { try ask($0, .compute(Appraisals.Order()), at: "2013-01-15") },
    Row(.evidenceMissing) { try ask($0, .compute(Appraisals.Order()), at: "2013-01-16") },
    Row(.kindNotAllowed) {
      try $0.opened()
      try $0.cases()
      try $0.voted()
      for subject in ["GS", "HB"] { try $0.marked(subject, 8_000) }
      return try $0.run(
        .compute(Appraisals.Order(favoured: ["GS"], reason: "r")), "2013-01-16"
      ).refusal
    },
    Row(.wrongPhase) {
      try ask($0, .publish(Appraisals.Publication("1")), by: Board.head, at: "2013-01-16")
    },
    Row(.undecided) {
      try $0.computed()
      return try $0.run(.publish(Appraisals.Publication("1")), by: Board.head, "2013-01-17").refusal
    },
    Row(.documentMissing) {
      try $0.computed()
      var decision = try $0.decision("GS")
      decision.documentNumber = ""
      return try $0.run(.decide(decision), by: Board.head, "2013-01-17").refusal
    },
    Row(.kindNotAllowed) {
      try $0.computed()
      var decision = try $0.decision("GS")
      decision.measures = ["flogging"]
      return try $0.run(.decide(decision), by: Board.head, "2013-01-17").refusal
    },
    Row(.markOutOfScale) {
      try $0.computed()
      var decision = try $0.decision("GS")
      decision.coefficient = .max
      return try $0.run(.decide(decision), by: Board.head, "2013-01-17").refusal
    },
    Row(.alreadyDone) {
      try $0.computed()
      try $0.decided()
      return try $0.run(.decide(try $0.decision("GS")), by: Board.head, "2013-01-18").refusal
    },
  ]

  static let appeals: [Row] = [
    Row(.wrongPhase) {
      try $0.computed()
      return try $0.run(
        .appeal(Appraisals.Appeal("HB", reason: "r")), by: Board.other, "2013-01-17"
      ).refusal
    },
    Row(.wrongPhase) {
      try $0.computed()
      return try $0.run(
        .answerAppeal(Appraisals.Answer("HB", .upheld, reason: "r", documentNumber: "1")),
        by: Board.mayor, "2013-01-17"
      ).refusal
    },
    Row(.appealOpen) {
      try $0.computed()
      try $0.decided()
      try $0.published()
      return try $0.run(.close(Nothing()), by: Board.head, "2013-02-01").refusal
    },
    Row(.alreadyDone) {
      try $0.computed()
      return try $0.run(.correct(Appraisals.Order(reason: "r")), "2013-01-17").refusal
    },
  ]

  @Test(arguments: rows)
  func `each reason is reached, says so in both languages, and leaves no trace`(_ row: Row) throws {
    let board = try Board()
    let refusal = try #require(try row.reach(board))
    #expect(refusal.code == row.code, "\(refusal)")
    #expect(!refusal.chinese.isEmpty && !refusal.english.isEmpty)
    let ledger = try board.town.everything()
    let last = try #require(board.town.requests.last)
    #expect(try board.engine.execute(last).refusal?.code == row.code)
    #expect(try board.town.everything() == ledger)
    #expect(try board.engine.verify().wrong == nil)
  }

  @Test func `every reason of the appraisals has its row`() {
    let own = Refusal.Code.allCases.filter { (220...239).contains($0.number) }
    #expect(own.count == 11)
    #expect(Set(own).subtracting(Self.rows.map(\.code)).isEmpty)
  }
}
