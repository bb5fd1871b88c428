import Testing
import Xiaoneng

/// First contacts 首问负责制.
@Suite struct ContactTests {
  @Test(arguments: [
    ("2012-09-28", 1, "2012-09-29"), ("2012-09-28", 3, "2012-10-09"),
    ("2012-09-29", 1, "2012-10-08"), ("2012-09-29", 2, "2012-10-09"),
    ("2011-01-28", 1, "2011-01-30"), ("2011-01-28", 3, "2011-02-01"),
    ("2011-12-30", 1, "2011-12-31"),
  ])
  func `a working weekend counts, and a festival does not`(
    _ asked: String, _ days: Int32, _ due: String
  ) throws {
    var numbers = TenRules.Numbers()
    numbers.contactDays = days
    let contact = try TenRules.Contact(asked: day(asked), under: numbers, in: .china)
    #expect(contact.openDue == day(due) && contact.dispositionDue == day(asked))
    #expect(!contact.provisional && contact.rulingDue == nil)
  }

  @Test func `what came back twice is ruled on in a working day`() throws {
    let contact = try TenRules.Contact(
      asked: day("2012-09-27"), returned: day("2012-09-29"), in: .china)
    #expect(contact.rulingDue == day("2012-10-08"))
    #expect(
      contact.json.text
        == #"{"asked":"2012-09-27","dispositionDue":"2012-09-27","openDue":"2012-09-28","returned":"2012-09-29","rulingDue":"2012-10-08"}"#
    )
  }

  @Test func `what cannot be is refused`() {
    #expect(
      refusal { () throws(Refusal) in
        try TenRules.Contact(asked: day("2012-09-27"), returned: day("2012-09-26"), in: .china)
      } == .timeWentBack)
    #expect(
      refusal { () throws(Refusal) in try TenRules.Contact(asked: day("1990-01-01"), in: .china) }
        == .calendarUnknown)
    var numbers = TenRules.Numbers()
    numbers.contactDays = -1
    #expect(
      refusal { () throws(Refusal) in
        try TenRules.Contact(asked: day("2012-09-27"), under: numbers, in: .china)
      } == .badBudget)
  }
}
