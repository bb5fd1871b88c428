import Testing
import Xiaoneng

/// The clocks of a mandate in the service network 代办期限.
@Suite struct MandateForesightTests {
  private static func foresee(
    _ mandated: String, _ tier: Network.Tier = .village,
    _ change: (inout Network.Mandate) -> Void = { _ in }
  ) throws(Refusal) -> Network.Foresight {
    var mandate = Network.Mandate(mandate: day(mandated), tier: tier)
    change(&mandate)
    return try Network.Foresight(mandate, in: .china)
  }

  @Test func `the vector comes out to the day`() throws {
    let foresight = try Self.foresee("2012-09-27")
    #expect(
      foresight.line.json.text
        == #"{"agentLate":0,"handOverDue":"2012-10-08","handed":"2012-10-08","mandate":"2012-09-27","organDue":"2012-10-15","organReceived":"2012-10-08","tier":"village"}"#
    )
    #expect(
      foresight.agentDays == 3 && foresight.organDays == 5 && foresight.totalDays == 8
        && foresight.townDue == nil)
  }

  @Test func `an agent's delay is told, and does not touch the organ's clock`() throws {
    let foresight = try Self.foresee("2012-09-27") { $0.handed = day("2012-10-09") }
    #expect(foresight.line.agentLate == 1 && foresight.line.organDue == day("2012-10-16"))
    #expect(foresight.organDays == 5 && foresight.agentDays == 4)
    #expect(foresight.reasons.contains { $0.chinese.contains("逾期1个工作日") })
    // Early is not late, and the organ's clock begins early.
    let early = try Self.foresee("2012-09-27") { $0.handed = day("2012-09-28") }
    #expect(early.line.agentLate == 0 && early.line.organDue == day("2012-10-11"))
  }

  @Test func `by way of the town its day is added`() throws {
    let foresight = try Self.foresee("2012-09-27") { $0.via = .town }
    #expect(
      foresight.line.organReceived == day("2012-10-09")
        && foresight.line.organDue == day("2012-10-16") && foresight.townDue == day("2012-10-09"))
  }

  @Test func `the last day is the earlier of three working and seven calendar days`() throws {
    // Three working days end on 10-09; seven days on 10-05, a holiday, and so on 10-08.
    #expect(try Self.foresee("2012-09-28").line.handOverDue == day("2012-10-08"))
    #expect(try Self.foresee("2012-08-01").line.handOverDue == day("2012-08-06"))
    // Without the week three working days would end later still.
    var numbers = Network.Numbers()
    numbers.agentMost = 30
    let mandate = Network.Mandate(mandate: day("2012-09-28"), tier: .village)
    #expect(
      try Network.Foresight(mandate, under: numbers, in: .china).line.handOverDue
        == day("2012-10-09"))
  }

  @Test func `a town hands on in a day, and what is urgent at once`() throws {
    #expect(try Self.foresee("2012-08-01", .town).line.handOverDue == day("2012-08-02"))
    let urgent = try Self.foresee("2012-08-01") { $0.urgent = true }
    #expect(
      urgent.line.handOverDue == day("2012-08-01") && urgent.line.organDue == day("2012-08-08"))
  }

  @Test func `days beyond the last notice are provisional`() throws {
    let last = Day(year: WorkingCalendar.china.horizon.year, month: 12, day: 30)
    let foresight = try Network.Foresight(
      Network.Mandate(mandate: try #require(last), tier: .village), in: .china)
    #expect(foresight.line.provisional)
    #expect(foresight.line.json["provisional"] == true)
  }

  @Test func `what cannot be a mandate is refused with its field`() {
    func field(_ tier: Network.Tier, _ change: (inout Network.Mandate) -> Void) -> String? {
      do throws(Refusal) {
        _ = try Self.foresee("2012-08-01", tier, change)
        return nil
      } catch { return "\(error.code) \(error.field ?? "")" }
    }
    #expect(field(.city) { _ in } == "kindNotAllowed tier")
    #expect(field(.village) { $0.via = .village } == "kindNotAllowed via")
    #expect(field(.village) { $0.via = .city } == "kindNotAllowed via")
    #expect(field(.town) { $0.via = .town } == "kindNotAllowed via")
    #expect(field(.village) { $0.handed = day("2012-07-31") } == "timeWentBack handed")
    #expect(field(.village) { $0.mandate = day("1999-01-01") } == "calendarUnknown mandate")
    var numbers = Network.Numbers()
    numbers.agentDays = -1
    #expect(
      refusal { () throws(Refusal) in
        try Network.Foresight(
          Network.Mandate(mandate: day("2012-08-01"), tier: .village), under: numbers, in: .china)
      } == .badBudget)
  }
}
