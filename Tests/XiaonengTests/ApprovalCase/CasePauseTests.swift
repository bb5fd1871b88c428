import Testing
import Xiaoneng

/// 行政许可法 arts 45, 47, 48, 55; DOMAIN §1.2, §1.3 V8–V10, T14–T16.
@Suite struct CasePauseTests {
  static func pause(
    _ kind: Cases.PauseKind = .expertReview, _ notified: Budget = .workingDays(7), from: Day? = nil
  ) -> Cases.Command {
    .pause(Cases.PauseOrder(kind, documentNumber: "特字1号", notified: notified, from: from))
  }
  static func resume(_ on: Day? = nil) -> Cases.Command { .resume(Cases.PauseResult("通过", on: on)) }

  @Test(arguments: Cases.PauseKind.allCases)
  func `each of the eight procedures stops both clocks`(_ kind: Cases.PauseKind) throws {
    let town = try Town()
    let key = try town.accepted()
    try town.must(Self.pause(kind), key, by: Town.li, "08-08")
    #expect(try town.view(key, "08-10").phase == .paused)
    #expect(try town.view(key, "08-10").light == .grey)
    try town.must(Self.resume(), key, by: Town.li, "08-17")
    // V9
    let view = try town.view(key, "08-17")
    #expect(view.promisedDue == day("2012-08-23"))
    #expect(view.statutoryDue == day("2012-09-07"))
    #expect(try town.faults(key) == [])
  }

  @Test func `days are used up to the start and after the result`() throws {
    let town = try Town()
    let key = try town.accepted()
    try town.must(Self.pause(), key, by: Town.li, "08-08")
    // V10
    #expect(try town.view(key, "08-13").elapsed == 5)
    try town.must(Self.resume(), key, by: Town.li, "08-17")
    #expect(try town.view(key, "08-20").elapsed == 6)
  }

  @Test func `while paused the due day follows the notified length`() throws {
    let town = try Town()
    let key = try town.accepted()
    try town.must(Self.pause(), key, by: Town.li, "08-08")
    #expect(try town.view(key, "08-08").promisedDue == day("2012-08-23"))
    #expect(try town.view(key, "08-08").statutoryDue == day("2012-09-07"))
    #expect(try town.sweep("08-17T23:59").events == 0)
  }

  @Test func `an overrun is found when it begins and counts against the case`() throws {
    let town = try Town()
    let key = try town.accepted()
    try town.must(Self.pause(.expertReview, .workingDays(3)), key, by: Town.li, "08-08")
    // Notified 3 working days: through Monday 08-13.
    #expect(try town.sweep("08-13T23:59").events == 0)
    try town.sweep("08-14T00:00")
    #expect(try town.faults(key) == ["E6 yellow 2012-08-13"])
    try town.must(Self.resume(), key, by: Town.li, "08-17")
    #expect(try town.faults(key) == ["E6 yellow 2012-08-13", "E3 warning 2012-08-15"])
    // W(08-08, 08-17] = 7, of which 3 do not count: due moves by 3 working days only.
    #expect(try town.view(key, "08-17").promisedDue == day("2012-08-17"))
    #expect(try town.view(key, "08-17").statutoryDue == day("2012-09-03"))
    #expect(try town.view(key, "08-17").elapsed == 9)
  }

  @Test func `a result reported late and after the notice is a fault without a sweep`() throws {
    let town = try Town()
    let key = try town.accepted()
    try town.must(Self.pause(.testing, .workingDays(3)), key, by: Town.li, "08-08")
    try town.must(Self.resume(day("2012-08-15")), key, by: Town.li, "08-16")
    #expect(try town.faults(key) == ["E6 yellow 2012-08-13", "E3 warning 2012-08-15"])
  }

  @Test func `two procedures after each other both stop the clock`() throws {
    let town = try Town()
    let key = try town.accepted()
    try town.must(Self.pause(.testing, .workingDays(2)), key, by: Town.li, "08-03")
    try town.must(Self.resume(), key, by: Town.li, "08-07")
    try town.must(Self.pause(.appraisal, .workingDays(2)), key, by: Town.li, "08-08")
    try town.must(Self.resume(), key, by: Town.li, "08-10")
    // 4 working days stopped: 08-14 + 4.
    #expect(try town.view(key, "08-10").promisedDue == day("2012-08-20"))
  }

  @Test func `an ordinary suspension is not on the list`() throws {
    let town = try Town { $0.pauseKinds = [.hearing] }
    let key = try town.accepted()
    #expect(
      try town.run(Self.pause(.tender), key, by: Town.li, "08-02").refusal
        == Refusal(.kindNotAllowed, article: "licensing:45", field: "kind"))
  }

  @Test func `a stop that begins after the limit has passed wins no days back`() throws {
    // Art 45 excludes time the procedure needed while the limit ran; the notice is told beforehand.
    let town = try Town()
    let key = try town.accepted()
    try town.sweep("09-03")
    #expect(try town.faults(key).contains("E1 red 2012-08-29"))
    let outcome = try town.run(
      Self.pause(.expertReview, .workingDays(30), from: day("2012-08-02")), key, by: Town.li,
      "09-03")
    #expect(outcome.refusal?.code == .badPause)
  }

  // MARK: - Hearings

  /// Told on 08-01, asked for on 08-08, the last of five working days.
  func asked(_ town: Town) throws -> DossierKey {
    let key = try town.accepted()
    try town.must(.tellHearing(Cases.Document("听告1号")), key, by: Town.li, "08-01T10:00")
    try town.must(.askHearing(Nothing()), key, by: Town.alice, "08-08T23:59")
    return key
  }

  @Test func `a hearing is asked for within five working days of being told`() throws {
    let town = try Town()
    _ = try asked(town)
    let late = try town.accepted()
    try town.must(.tellHearing(Cases.Document("听告2号")), late, by: Town.li, "08-01T10:00")
    #expect(
      try town.run(.askHearing(Nothing()), late, by: Town.alice, "08-09T00:00").refusal?.code
        == .tooLate)
  }

  @Test func `a hearing is notified seven working days before it and held within twenty`() throws {
    let town = try Town()
    let key = try asked(town)
    // 08-08 + 20 working days = 09-05; 08-09 + 7 = 08-20.
    for (date, code) in [
      ("2012-08-17", Refusal.Code.badDate), ("2012-09-06", .tooLate),
    ] {
      #expect(
        try town.run(
          .scheduleHearing(Cases.HearingDay(day(date), documentNumber: "听通1号")), key, by: Town.li,
          "08-09"
        ).refusal?.code == code)
    }
    for date in ["2012-08-20", "2012-09-05"] {
      #expect(
        try town.run(
          .scheduleHearing(Cases.HearingDay(day(date), documentNumber: "听通1号")), key, by: Town.li,
          "08-09"
        ).refusal == nil)
    }
  }

  @Test func `no decision before the hearing that was asked for`() throws {
    // Arts 47, 48: the decision follows the record of the hearing; art 72(8) names holding none.
    let town = try Town()
    let key = try asked(town)
    let outcome = try town.run(Town.refuse, key, by: Town.qian, "08-09")
    #expect(try outcome.refusal != nil || !town.faults(key).isEmpty)
  }

  @Test func `a hearing not held within twenty days is found`() throws {
    let town = try Town()
    let key = try asked(town)
    try town.must(Self.pause(.hearing, .workingDays(60)), key, by: Town.li, "08-09")
    try town.sweep("09-06T00:00")
    // Asked for on 08-08: twenty working days end on 09-05, whether or not a day was set.
    #expect(try town.faults(key).filter { $0.hasPrefix("E4") } == ["E4 yellow 2012-09-05 47(1)"])
    #expect(try town.view(key, "09-06").faults.contains(.e4))
  }

  @Test
  func `a hearing that was called and not held in time is found too, and one that was held is not`()
    throws
  {
    for (held, faults) in [(false, ["E4 yellow 2012-09-05 47(1)"]), (true, [])] {
      let town = try Town()
      let key = try asked(town)
      try town.must(
        .scheduleHearing(Cases.HearingDay(day("2012-08-20"), documentNumber: "听通1号")), key,
        by: Town.li, "08-09")
      if held {
        try town.must(.holdHearing(Cases.Document("听录1号")), key, by: Town.sun, "08-20")
      }
      try town.sweep("09-06T00:00")
      #expect(try town.faults(key).filter { $0.hasPrefix("E4") } == faults)
    }
  }

  @Test func `an item of inspection whose officers nobody assigns is found when the five days end`()
    throws
  {
    // 行政许可法 art 55(2): the breach comes with the date, also when nobody is ever assigned.
    let town = try Town()
    let version = Town.version("检验许可") { $0.inspection = true }
    try town.run(.itemPublish(version), DossierKey(.item, "GS-XK-0009"), "2011-01-05")
    let visit = Cases.Command.inspect(Cases.SiteVisit(officers: ["li", "chen"]))
    let never = try town.accepted("GS-XK-0009")
    let inTime = try town.accepted("GS-XK-0009")
    let late = try town.accepted("GS-XK-0009")
    try town.must(visit, inTime, by: Town.li, "08-08T23:59")
    try town.sweep("08-09T00:00")
    try town.must(visit, late, by: Town.li, "08-10")
    try town.sweep("08-14T00:00")
    #expect(try town.faults(never).filter { $0.hasPrefix("E4") } == ["E4 yellow 2012-08-08 55(2)"])
    #expect(try town.faults(inTime).filter { $0.hasPrefix("E4") } == [])
    // Once, however late they are named.
    #expect(try town.faults(late).filter { $0.hasPrefix("E4") } == ["E4 yellow 2012-08-08 55(2)"])
  }

  @Test func `each procedure that overruns is a fault of its own`() throws {
    let town = try Town()
    let key = try town.accepted(Town.joint)
    for date in ["08-02", "08-10"] {
      try town.must(Self.pause(.testing, .workingDays(1)), key, by: Town.li, date)
      try town.must(Self.resume(), key, by: Town.li, date == "08-02" ? "08-08" : "08-16")
    }
    #expect(try town.faults(key) == ["E6 yellow 2012-08-03", "E6 yellow 2012-08-13"])
  }

  // MARK: - Two officers

  @Test func `officers for an inspection are assigned within five working days`() throws {
    let town = try Town()
    let visit = Cases.Command.inspect(Cases.SiteVisit(officers: ["li", "chen"]))
    let key = try town.accepted()
    try town.must(visit, key, by: Town.li, "08-08")
    #expect(try town.faults(key) == [])
    let late = try town.accepted()
    try town.must(visit, late, by: Town.li, "08-09")
    #expect(try town.faults(late) == ["E4 yellow 2012-08-09 55(2)"])
  }

  @Test func `a late assignment hides no overdue step`() throws {
    let town = try Town()
    var version = Town.version("长步许可")
    version.steps = [
      Registry.Step("承办", limit: 8, role: .handler), Registry.Step("批准", limit: 1, role: .approver),
    ]
    try town.run(.itemPublish(version), DossierKey(.item, "GS-XK-0009"), "2011-01-05")
    let key = try town.accepted("GS-XK-0009")
    try town.must(.inspect(Cases.SiteVisit(officers: ["li", "chen"])), key, by: Town.li, "08-10")
    try town.sweep("08-14T00:00")
    #expect(try town.faults(key).contains("E4 yellow 2012-08-13 承办"))
  }
}
