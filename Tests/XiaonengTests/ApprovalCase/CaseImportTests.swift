import Testing
import Xiaoneng

/// 历史办件: cases that another system has handled.
@Suite struct CaseImportTests {
  static func past(_ change: (inout Cases.PastCase) -> Void = { _ in }) -> Cases.Command {
    var past = Cases.PastCase()
    past.source = "log"
    past.submitted = day("2012-08-01")
    past.promised = .workingDays(9)
    past.statutory = .workingDays(20)
    change(&past)
    return .import(past)
  }
  static let key = DossierKey.case("OLD-1")

  @Test func `dates are taken as they are and due days filled in`() throws {
    let town = try Town()
    let words = try town.must(
      Self.past { $0.closed = day("2012-08-15") }, Self.key, by: Town.keeper, "12-01")
    #expect(words == ["case.imported"])
    guard case .case(.imported(let past)) = try town.entries(Self.key).last?.event() else {
      Issue.record("not imported")
      return
    }
    #expect(past.promisedDue == day("2012-08-14"))
    #expect(past.statutoryDue == day("2012-08-29"))
    let report = try town.report("2012-08-01", "2012-08-31")
    #expect((report.received, report.accepted, report.closed) == (1, 1, 1))
    #expect((report.early, report.latePromised, report.lateStatutory) == (0, 1, 0))
  }

  @Test func `only the administrator imports, under a number`() throws {
    let town = try Town()
    #expect(try town.run(Self.past(), Self.key, by: Town.sun, "12-01").refusal?.code == .notAllowed)
    try town.must(Self.past(), Self.key, by: Town.keeper, "12-01")
    #expect(try town.run(Self.past(), Self.key, by: Town.sun, "12-02").refusal?.code == .notAllowed)
    #expect(
      try town.run(Self.past(), by: Town.keeper, "12-01").refusal?.code == .caseNotFound)
  }

  // MARK: - Again

  static let whole = past {
    $0.closed = day("2012-08-15")
    $0.responsibleName = "秘名旧人"
    $0.steps = [Cases.PastStep("审核", at: when("08-02"), by: "秘名旧人")]
  }

  @Test func `the same facts again change nothing, names and calendar notwithstanding`() throws {
    let town = try Town()
    try town.must(Self.whole, Self.key, by: Town.keeper, "12-01")
    let before = try town.everything()
    let again = try #require(try town.run(Self.whole, Self.key, by: Town.keeper, "12-02").done)
    #expect(again.events == [] && again.last < again.first)
    #expect(try town.everything() == before)
  }

  /// Counters of a town, those that are 0 left out.
  static func facts(_ town: Town) throws -> [FactKey: Int64] {
    _ = try town.store.begin(writing: false)
    defer { town.store.rollback() }
    let rows = try town.store.facts(from: .first, through: .last, unit: nil, item: nil)
    return Dictionary(rows.map { ($0.key, $0.value) }, uniquingKeysWith: +).filter { $0.value != 0 }
  }

  static let corrections: [@Sendable (inout Cases.PastCase) -> Void] = [
    { $0.closed = day("2012-08-14") }, { $0.closed = nil }, { $0.submitted = day("2012-08-02") },
    { ($0.promised, $0.statutory) = (.workingDays(10), nil) }, { $0.unit = "GS" },
    { $0.responsibleName = "秘名新人" }, { $0.responsibleName = "" },
    { $0.steps = [Cases.PastStep("审核")] },
    { $0.closed = day("2012-07-31") },
    { ($0.unit, $0.closed) = ("WS", day("2012-09-28")) },
  ]

  @Test(arguments: corrections.indices)
  func `what the source has corrected takes the place of what was recorded, figures and all`(
    _ index: Int
  ) throws {
    let command = Self.past {
      $0.closed = day("2012-08-15")
      $0.responsibleName = "秘名旧人"
      Self.corrections[index](&$0)
    }
    let first = Self.past {
      $0.closed = day("2012-08-15")
      $0.responsibleName = "秘名旧人"
    }
    let (town, straight) = (try Town(), try Town())
    try town.must(first, Self.key, by: Town.keeper, "12-01")
    try town.sweep("12-02")
    let words = try town.must(command, Self.key, by: Town.keeper, "12-03")
    #expect(words.prefix(2) == ["case.importWithdrawn", "case.imported"])
    try straight.must(command, Self.key, by: Town.keeper, "12-03")
    #expect(try Self.facts(town) == Self.facts(straight))
    #expect(
      try town.view(Self.key, by: Town.auditor, "12-04").json.text
        == straight.view(Self.key, by: Town.auditor, "12-04").json.text)
    // And back again: neither is a repetition of what was before.
    try town.must(first, Self.key, by: Town.keeper, "12-05")
    let back = try Town()
    try back.must(first, Self.key, by: Town.keeper, "12-05")
    #expect(try Self.facts(town) == Self.facts(back))
    #expect(try town.engine.verify().wrong == nil)
    let facts = try Self.facts(town)
    _ = try town.engine.rebuild()
    #expect(try Self.facts(town) == facts)
  }

  @Test func `names that were erased do not come back with a correction`() throws {
    let town = try Town()
    try town.must(Self.whole, Self.key, by: Town.keeper, "12-01")
    try town.agree("people", Self.key, "12-02")
    try town.must(
      .erase(PersonalErasure(slot: "people", reason: "本人要求")), Self.key, by: Town.keeper, "12-02")
    #expect(try town.run(Self.whole, Self.key, by: Town.keeper, "12-03").done?.events == [])
    let corrected = Self.past {
      $0.closed = day("2012-08-16")
      $0.responsibleName = "秘名旧人"
    }
    try town.must(corrected, Self.key, by: Town.keeper, "12-04")
    #expect(try town.store.personal(of: Self.key, slot: "people") == nil)
    #expect(try town.engine.verify().wrong == nil)
  }

  @Test func `a case of our own, and one that was gone on with, are not taken over`() throws {
    let town = try Town()
    let own = try town.granted()
    #expect(
      try town.run(Self.past(), own, by: Town.keeper, "12-01").refusal?.code == .alreadyExists)
    let past = Self.past { ($0.closed, $0.unit) = (day("2012-08-15"), "GS") }
    try town.must(past, Self.key, by: Town.keeper, "12-01")
    try town.must(.archive(Nothing()), Self.key, by: Town.wang, "12-02")
    #expect(
      try town.run(Self.past(), Self.key, by: Town.keeper, "12-03").refusal?.code == .alreadyExists)
  }

  @Test func `both in one batch are one case`() throws {
    let town = try Town()
    let requests = ["2012-08-15", "2012-08-15", "2012-08-16"].map { closed in
      CommandRequest(
        .case(Self.past { $0.closed = day(closed) }), on: Self.key, by: Town.keeper,
        at: when("12-01"))
    }
    let outcomes = try town.engine.execute(requests)
    #expect(outcomes.map { $0.done?.events.count } == [1, 0, 2])
  }

  @Test func `time raises no faults in a case that was never under these rules`() throws {
    let town = try Town()
    try town.must(Self.past(), Self.key, by: Town.keeper, "12-01")
    #expect(try town.sweep("2013-12-31").events == 0)
  }

  @Test func `a closing before the submission is doubted by the moment`() throws {
    let town = try Town()
    try town.must(
      Self.past {
        ($0.submittedAt, $0.closedAt) = (when("08-01T10:00"), when("08-01T09:00"))
        $0.closed = day("2012-08-01")
      }, Self.key, by: Town.keeper, "12-01")
    // On the day the source says: the doubt is about the data of that day.
    #expect(try town.faults(Self.key) == ["E7 data 2012-08-01"])
  }

  @Test func `a closing before the submission is doubted by the day`() throws {
    let town = try Town()
    try town.must(
      Self.past { $0.closed = day("2012-07-31") }, Self.key, by: Town.keeper, "12-01")
    #expect(try town.faults(Self.key).count == 1)
  }

  @Test func `who was responsible is a commitment`() throws {
    let town = try Town()
    try town.must(
      Self.past { $0.responsibleName = "秘名旧人" }, Self.key, by: Town.keeper, "12-01")
    let text = String(decoding: try #require(try town.texts(Self.key).first), as: UTF8.self)
    #expect(!text.contains("秘名"))
    #expect(text.contains("\"people\":\""))
  }

  @Test func `who did a step stands beside the ledger too`() throws {
    let town = try Town()
    try town.must(
      Self.past { $0.steps = [Cases.PastStep("审核", at: when("08-02"), by: "秘名旧人")] }, Self.key,
      by: Town.keeper, "12-01")
    let text = String(decoding: try #require(try town.texts(Self.key).first), as: UTF8.self)
    #expect(!text.contains("秘名"))
  }

  @Test func `an imported number does not stop new applications`() throws {
    let town = try Town()
    let taken = DossierKey.case("GS-XK-0001201208010001")
    try town.must(Self.past(), taken, by: Town.keeper, "07-31")
    let application = Cases.Application(item: Town.plain, applicant: Town.marked)
    let outcome = try town.run(.submit(application), nil, "08-01")
    #expect(outcome.done?.dossier != taken)
    #expect(outcome.done?.first == 1)
    #expect(try town.words(taken) == ["case.imported"])
  }
}
