import Testing
import Xiaoneng

/// 历史办件: cases that another system has handled.
@Suite struct CaseImportTests {
  static func past(_ change: (inout PastCase) -> Void = { _ in }) -> CaseCommand {
    var past = PastCase()
    past.source = "log"
    past.submitted = day("2012-08-01")
    past.promised = .workingDays(9)
    past.statutory = .workingDays(20)
    change(&past)
    return .importPast(past)
  }
  static let key = DossierKey.approval("OLD-1")

  @Test func `dates are taken as they are and due days filled in`() throws {
    let town = try Town()
    let words = try town.must(
      Self.past { $0.closed = day("2012-08-15") }, Self.key, by: Town.keeper, "12-01")
    #expect(words == ["case.imported"])
    guard case .approval(.imported(let past)) = try town.entries(Self.key).last?.event() else {
      Issue.record("not imported")
      return
    }
    #expect(past.promisedDue == day("2012-08-14"))
    #expect(past.statutoryDue == day("2012-08-29"))
    let report = try town.report("2012-08-01", "2012-08-31")
    #expect((report.received, report.accepted, report.closed) == (1, 1, 1))
    #expect((report.early, report.latePromised, report.lateStatutory) == (0, 1, 0))
  }

  @Test func `only the administrator imports, and a number once`() throws {
    let town = try Town()
    #expect(try town.run(Self.past(), Self.key, by: Town.sun, "12-01").refusal?.code == .notAllowed)
    try town.must(Self.past(), Self.key, by: Town.keeper, "12-01")
    #expect(
      try town.run(Self.past(), Self.key, by: Town.keeper, "12-01").refusal?.code == .alreadyExists)
    #expect(
      try town.run(Self.past(), by: Town.keeper, "12-01").refusal?.code == .caseNotFound)
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
      Self.past { $0.steps = [PastStep("审核", at: when("08-02"), by: "秘名旧人")] }, Self.key,
      by: Town.keeper, "12-01")
    let text = String(decoding: try #require(try town.texts(Self.key).first), as: UTF8.self)
    #expect(!text.contains("秘名"))
  }

  @Test func `an imported number does not stop new applications`() throws {
    let town = try Town()
    let taken = DossierKey.approval("GS-XK-0001201208010001")
    try town.must(Self.past(), taken, by: Town.keeper, "07-31")
    let application = Application(item: Town.plain, applicant: Town.marked)
    let outcome = try town.run(.submit(application), nil, "08-01")
    #expect(outcome.done?.dossier != taken)
    #expect(outcome.done?.first == 1)
    #expect(try town.words(taken) == ["case.imported"])
  }
}
