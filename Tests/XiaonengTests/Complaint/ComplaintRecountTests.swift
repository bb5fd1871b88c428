import Testing
import Xiaoneng

/// Which finding of a complaint counts, when it is investigated again or reviewed: 信访工作条例 arts 35, 36.
@Suite struct ComplaintRecountTests {
  /// Closed unfounded on the first, and investigated again with ground on the tenth.
  static func reopened(_ office: Office) throws -> DossierKey {
    let key = try office.closed("08-01", Office.intake(), .unfounded)
    try office.must(Office.reply, key, "08-02")
    try office.must(
      .followUp(Complaints.FollowUp(.unsatisfied, founded: true, words: "秘评")), key, "08-10")
    return key
  }

  static func closedAgain(
    _ office: Office, _ finding: Complaints.Finding = .substantiated, _ at: String = "09-03"
  ) throws -> DossierKey {
    let key = try reopened(office)
    try office.must(
      .report(Complaints.InvestigationReport(finding, text: "秘报二")), key, by: Office.su, at)
    try office.must(.close(Complaints.Closing(finding)), key, by: Office.head, at)
    return key
  }

  /// Closed, closed of those accepted, and the findings that are not zero, in a period.
  func counts(_ office: Office, _ from: String, _ through: String) throws -> String {
    let table = try office.table(from, through)
    let findings = table.byFinding.filter { $0.count != 0 }
      .map { "\($0.code) \($0.count.map { "\($0)" } ?? "*")" }
    return (["\(table.closed)", "\(table.closedOfAccepted)"] + findings).joined(separator: ", ")
  }

  @Test func `the finding that stands counts, on the day of the closing that stands`() throws {
    let office = try Office()
    _ = try Self.closedAgain(office)
    #expect(try counts(office, "2012-08-01", "2012-08-31") == "0, 1")
    #expect(try counts(office, "2012-09-01", "2012-09-30") == "1, 0, substantiated 1")
    #expect(try counts(office, "2012-08-01", "2012-09-30") == "1, 1, substantiated 1")
    let facts = try office.town.facts()
    try office.engine.rebuild()
    #expect(try office.town.facts() == facts)
  }

  @Test func `while it is investigated again it is not closed, and has no finding`() throws {
    let office = try Office()
    _ = try Self.reopened(office)
    #expect(try counts(office, "2012-08-01", "2012-09-30") == "0, 0")
    #expect(try office.table("2012-08-01", "2012-09-30").closingRate == 0)
  }

  @Test func `a finding that a review changed counts as changed, once`() throws {
    let office = try Office()
    let key = try office.replied("08-01")
    try office.must(ComplaintReplyTests.ask, key, by: Town.alice, "08-06")
    try office.must(
      ComplaintReplyTests.answer(.changed, .unfounded), key, by: Office.supervisor, "09-03")
    #expect(try counts(office, "2012-08-01", "2012-08-31") == "1, 1, unfounded 1")
    #expect(try counts(office, "2012-08-01", "2012-09-30") == "1, 1, unfounded 1")
  }

  @Test func `a review that upholds it changes nothing, and one that reopens it takes it off`()
    throws
  {
    for (outcome, counted) in [
      (Complaints.ReviewOutcome.upheld, "1, 1, substantiated 1"), (.redo, "0, 0"),
    ] {
      let office = try Office()
      let key = try office.replied("08-01")
      try office.must(ComplaintReplyTests.ask, key, by: Town.alice, "08-06")
      try office.must(
        ComplaintReplyTests.answer(outcome), key, by: Office.supervisor, "08-10")
      #expect(try counts(office, "2012-08-01", "2012-09-30") == counted, "\(outcome)")
    }
  }

  @Test func `one that joined and is reopened by a review of its own was never closed of accepted`()
    throws
  {
    let office = try Office()
    let first = try office.accepted()
    let second = try office.registered("08-01")
    try office.must(ComplaintJoinTests.join(first), second, "08-01")
    try office.must(
      .report(Complaints.InvestigationReport(.partly, text: "秘报")), first, by: Office.su, "08-02")
    try office.must(.close(Complaints.Closing(.partly)), first, by: Office.head, "08-02")
    try office.must(Office.reply, second, "08-02")
    #expect(try counts(office, "2012-08-01", "2012-08-31") == "1, 1, partly 2")
    try office.must(ComplaintReplyTests.ask, second, by: Town.alice, "08-06")
    try office.must(
      ComplaintReplyTests.answer(.redo), second, by: Office.supervisor, "08-10")
    #expect(try counts(office, "2012-08-01", "2012-08-31") == "1, 1, partly 1")
  }

  @Test func `a complaint substantiated in the second round costs what one in the first costs`()
    throws
  {
    func total(_ story: (Office) throws -> Void) throws -> (String, [String]) {
      let board = try Board()
      try story(board.office)
      try board.computed()
      let result = try board.result()
      let row = try #require(result.rows.first { $0.subject == "GS" })
      return (row.exact, try AppraisalCitationTests.evidence(result, "complaint", of: "GS"))
    }
    let unfounded = try total { _ = try $0.closed("08-01", Office.intake(), .unfounded) }
    let first = try total { _ = try $0.closed("08-01", Office.intake(), .substantiated) }
    let second = try total { _ = try Self.closedAgain($0) }
    #expect(second.0 == first.0)
    #expect(second.0 != unfounded.0)
    // The entry that is cited is the closing that stands.
    #expect(unfounded.1.isEmpty)
    #expect(first.1.count == 1 && second.1.count == 1)
    #expect(first.1 != second.1)
  }
}
