import Testing
import Xiaoneng

/// An appraisal of the two offices of the small town, 2012: cases, marks, a ballot, and what follows.
final class Board {
  let office: Office
  var town: Town { office.town }
  var engine: Engine { office.engine }
  static let key = DossierKey(.appraisal, "2012")

  /// The profile's number of valid sheets that hide a voter.
  let smallest: Int32

  init(_ change: (inout Profile) -> Void = { _ in }) throws {
    var profile = Profile.danzhou2011
    change(&profile)
    smallest = profile.ballotSmallest
    office = try Office { $0 = profile }
  }

  static let clerk = Office.clerk
  static let head = Office.head
  static let mayor = Office.mayor
  static let supervisor = Office.supervisor
  /// Heads of the two that are appraised.
  static let chief = Town.sun
  static let other = Town.jia

  static func opening(_ change: (inout Appraisals.Opening) -> Void = { _ in }) -> Appraisals.Opening
  {
    var opening = Appraisals.Opening(
      "2012年度考评", from: day("2012-01-01"), through: day("2012-12-31"),
      evidenceThrough: day("2013-01-15"), schemeName: "danzhou.six@1",
      subjects: [Appraisals.Subject("GS"), Appraisals.Subject("HB")])
    change(&opening)
    return opening
  }

  /// Six voters of the staff, one leader, three of the panel.
  static let roll = Appraisals.BallotOpening(
    closes: day("2012-12-20"),
    groups: [
      Appraisals.BallotRoll("leaders", voters: ["zhou"]),
      Appraisals.BallotRoll("staff", voters: ["wang", "li", "chen", "chu", "zhao", "qian"]),
      Appraisals.BallotRoll("panel", voters: ["zheng", "su", "tang"]),
    ])
  static let voters = roll.groups.flatMap(\.voters)

  @discardableResult
  func run(
    _ command: Appraisals.Command, on key: DossierKey? = key, by actor: Principal = clerk,
    _ at: String, key requestKey: String? = nil
  ) throws -> Outcome {
    try town.send(
      CommandRequest(.appraisal(command), on: key, by: actor, at: when(at), key: requestKey))
  }

  /// The words of the events that the command caused; a test fails where it was refused.
  @discardableResult
  func must(
    _ command: Appraisals.Command, by actor: Principal = clerk, _ at: String,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> [String] {
    let outcome = try run(command, by: actor, at)
    return try #require(
      outcome.done, "\(command.word): \(outcome)", sourceLocation: location
    ).events
  }

  /// The code of the refusal; a test fails where the command was done.
  func refusal(
    _ command: Appraisals.Command, by actor: Principal = clerk, _ at: String,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> Refusal.Code {
    let outcome = try run(command, by: actor, at)
    return try #require(
      outcome.refusal, "\(command.word): \(outcome)", sourceLocation: location
    ).code
  }

  // MARK: - A year

  /// Cases of both offices: four closed by one, one by the other, one of each late.
  func cases() throws {
    for date in ["08-01", "08-02", "08-03", "08-06"] {
      try delivered(try town.granted(Town.plain, date), date)
    }
    let application = Cases.Application(item: Town.elsewhere, applicant: Town.other, account: "u")
    for date in ["08-01", "08-02"] {
      let key = try #require(
        try town.run(.submit(application), by: Town.wu, date).done
      ).dossier
      try town.must(.accept(Cases.Acceptance("受字9号")), key, by: Town.wu, date)
      // The second is decided past its promise.
      let closed = date == "08-01" ? "08-03" : "08-20"
      try town.must(Town.grant, key, by: Town.jia, closed)
      try delivered(key, closed, by: Town.wu)
    }
  }

  /// Certificate issued and handed over on the day, so that nothing of it falls due.
  func delivered(_ key: DossierKey, _ date: String, by actor: Principal = Town.wang) throws {
    let certificate = Cases.Certificate("证1号", validFrom: day("2012-12-31"))
    try town.must(.issue(certificate), key, by: actor, date)
    try town.must(.serve(Cases.Service(.direct, receiver: "本人")), key, by: actor, date)
  }

  func opened(_ change: (inout Appraisals.Opening) -> Void = { _ in }) throws {
    try must(.open(Self.opening(change)), by: Self.head, "2012-01-04")
  }

  static func mark(
    _ subject: String, _ factor: String, _ method: String, _ mark: Int64,
    on date: String = "2012-12-31", document: String = "考评表"
  ) -> Appraisals.Command {
    .mark(Appraisals.Mark(subject, factor, method, mark, document: document, on: day(date)))
  }

  /// Every mark that people give, and the test.
  func marked(_ subject: String, _ mark: Int64, at: String = "2013-01-07") throws {
    for (factor, method) in [
      ("f1", "yearEnd"), ("f2", "daily"), ("f3", "yearEnd"), ("f4", "daily"),
    ] {
      try must(Self.mark(subject, factor, method, mark), at)
    }
    try must(
      .mark(
        Appraisals.Mark(
          subject, "f1", "daily", nil, measures: [.init("test", mark, of: 10_000)],
          document: "测试成绩单", on: day("2012-12-10"))), at)
    for factor in ["f3", "f4"] {
      try must(Self.mark(subject, factor, "leaders", mark), by: Self.mayor, at)
    }
  }

  /// Sheets of `count` voters who all choose `values`, one for each subject.
  static func sheets(_ count: Int, _ values: [Int32]) -> [Appraisals.BallotSheet] {
    Array(repeating: Appraisals.BallotSheet(values), count: count)
  }

  static func count(_ sheets: [[Appraisals.BallotSheet]]) -> Appraisals.Command {
    .countBallots(
      Appraisals.BallotCount(
        urns: zip(roll.groups, sheets).map { Appraisals.BallotUrn($0.group, sheets: $1) },
        witnesses: ["zheng", "feng"]))
  }

  /// A ballot in which everyone votes: the first best, the second one worse.
  func voted(at: String = "2012-12-17") throws {
    try must(.openBallot(Self.roll), at)
    for voter in Self.voters { try must(.signIn(Appraisals.BallotSignature(voter)), at) }
    try must(
      Self.count([
        Self.sheets(1, [1, 2]), Self.sheets(6, [1, 2]), Self.sheets(3, [1, 2]),
      ]), at)
  }

  /// The whole year up to the scores.
  func computed(
    _ first: Int64 = 9_500, _ second: Int64 = 7_000,
    _ change: (inout Appraisals.Opening) -> Void = { _ in }
  ) throws {
    try opened(change)
    try cases()
    try voted()
    try marked("GS", first)
    try marked("HB", second)
    try must(.compute(Appraisals.Order()), "2013-01-16")
  }

  /// A decision as it was proposed.
  func decision(_ subject: String) throws -> Appraisals.Decision {
    let row = try #require(
      try view(by: Self.head, "2013-12-31").rows.first { $0.subject == subject })
    let grade = try #require(Scheme.six.grades.first { $0.id == row.grade })
    return Appraisals.Decision(
      subject, coefficient: grade.coefficient, eligible: grade.isEligible,
      measures: row.proposals, documentNumber: "考决\(subject)号")
  }

  func decided(_ at: String = "2013-01-17") throws {
    for subject in ["GS", "HB"] {
      try must(.decide(try decision(subject)), by: Self.head, at)
    }
  }

  func published(_ at: String = "2013-01-18") throws {
    try must(.publish(Appraisals.Publication("效能通报1号")), by: Self.head, at)
  }

  // MARK: - Looking

  func ask(_ query: Query, by actor: Principal, _ at: String) throws -> Reply {
    try town.ask(query, Self.key, by: actor, at)
  }

  func view(
    by actor: Principal, _ at: String, _ location: SourceLocation = #_sourceLocation
  ) throws -> Appraisals.View {
    let reply = try ask(.appraisalGet(Nothing()), by: actor, at)
    guard case .appraisalGet(let view) = reply.answer else {
      Issue.record("\(reply)", sourceLocation: location)
      return Appraisals.View()
    }
    return view
  }

  func explanation(_ subject: String, by actor: Principal = clerk, _ at: String) throws
    -> Appraisals.Explanation
  {
    let reply = try ask(.appraisalExplain(Appraisals.Target(subject)), by: actor, at)
    guard case .appraisalExplain(let page) = reply.answer else {
      Issue.record("\(reply)")
      return Appraisals.Explanation()
    }
    return page
  }

  func league(
    by actor: Principal = clerk, _ at: String,
    _ question: Appraisals.LeagueQuestion = Appraisals.LeagueQuestion()
  )
    throws -> Appraisals.LeagueView
  {
    let reply = try ask(.appraisalLeague(question), by: actor, at)
    guard case .appraisalLeague(let view) = reply.answer else {
      Issue.record("\(reply)")
      return Appraisals.LeagueView()
    }
    return view
  }

  /// The last result in the ledger.
  func result() throws -> Appraisals.Reckoning {
    var found = Appraisals.Reckoning()
    for entry in try town.entries(Self.key) {
      switch try entry.event() {
      case .appraisal(.computed(let data)), .appraisal(.corrected(let data)): found = data
      default: break
      }
    }
    return found
  }
}
