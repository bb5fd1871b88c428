import Testing
import Xiaoneng

/// 登记、呈批: DOMAIN §3.1(1)–(3), and the numbers complaints are given.
@Suite struct ComplaintIntakeTests {
  @Test(arguments: Complaints.Channel.allCases)
  func `a complaint comes in from every source, named, in confidence or without a name`(
    _ channel: Complaints.Channel
  ) throws {
    let office = try Office()
    for identity in Complaints.Identity.allCases {
      let intake = Office.intake("slow", identity) { $0.channel = channel }
      let view = try office.view(try office.registered("08-01", intake), "08-01")
      #expect(view.channel == channel.rawValue)
      #expect(view.identity == identity.rawValue)
      #expect(view.phase == .registered)
    }
  }

  @Test func `it may be against a unit, a post or a person, and about a case`() throws {
    let office = try Office()
    let approval = try office.town.submit(Town.plain, "08-01T08:00")
    let key = try office.registered(
      "08-01",
      Office.intake("overdue", unit: "GS", persons: ["li", "zhao"]) {
        $0.post = "P1"
        $0.concerns = approval
      })
    let view = try office.view(key, "08-01")
    #expect(view.unit == "GS")
    #expect(view.persons == ["li", "zhao"])
    #expect(view.concerns == approval)
    _ = try office.registered("08-01", Office.intake(unit: ""))
  }

  @Test func `the category comes from the profile`() throws {
    let office = try Office {
      $0.complaintCategories = [Complaints.Category("noise", "噪声", "noise")]
    }
    let key = try office.registered("08-01", Office.intake("noise"))
    #expect(try office.view(key, "08-01").categoryChinese == "噪声")
    #expect(
      try office.refusal(.register(Office.intake("extortion")), nil, "08-01") == .kindNotAllowed)
  }

  @Test func `written down on a later day, it is in, and the breach is of the day it came`() throws
  {
    let office = try Office()
    let key = try office.registered(
      "08-03", Office.intake { $0.received = day("2012-08-01") })
    #expect(try office.faults(key) == ["C1 2012-08-01 登记"])
    #expect(try office.view(key, "08-03").received == day("2012-08-01"))
    // Put before the leader late as well: a breach of its own.
    try office.town.sweep("08-04")
    #expect(try office.faults(key) == ["C1 2012-08-01 登记", "C1 2012-08-03 呈批"])
  }

  @Test(arguments: [("08-01T23:59", []), ("08-02T00:00", ["C1 2012-08-01 呈批"])])
  func `it is put before the leader on the calendar day it is written down`(
    _ row: (at: String, faults: [String])
  ) throws {
    let office = try Office()
    let key = try office.registered("08-01T08:00")
    try office.must(.submit(Complaints.Submission("he")), key, row.at)
    #expect(try office.faults(key) == row.faults)
  }

  @Test func `five may come to represent others, and no more`() throws {
    let office = try Office()
    func visit(_ count: Int32) -> Complaints.Intake {
      Office.intake {
        $0.channel = .visit
        $0.representatives = count
      }
    }
    _ = try office.registered("08-01", visit(5))
    // 信访工作条例 art 20.
    #expect(try office.refusal(.register(visit(6)), nil, "08-01") == .tooMany)
  }

  // MARK: - Numbers

  private func requests(_ intakes: [Complaints.Intake], _ at: String) -> [CommandRequest] {
    intakes.map { CommandRequest(.complaint(.register($0)), by: Office.clerk, at: when(at)) }
  }

  @Test func `refusals inside a batch leave no gap`() throws {
    let office = try Office()
    let bad = Office.intake("nonsense")
    let outcomes = try office.engine.execute(
      requests([Office.intake(), bad, Office.intake(), bad, bad, Office.intake()], "08-01"))
    #expect(
      outcomes.map { $0.done?.dossier.id ?? "-" } == [
        "TS2012000001", "-", "TS2012000002", "-", "-", "TS2012000003",
      ])
  }

  @Test func `a batch that is undone gives its numbers back`() throws {
    let office = try Office()
    let outcomes = try office.engine.execute(
      requests([Office.intake(), Office.intake(), Office.intake("nonsense")], "08-01"),
      allOrNothing: true)
    #expect(outcomes.last?.refusal?.code == .kindNotAllowed)
    #expect(try office.registered("08-01").id == "TS2012000001")
    try office.engine.rebuild()
    #expect(try office.registered("08-01").id == "TS2012000002")
  }

  @Test func `complaints and tickets are numbered each on their own, anew every year`() throws {
    let office = try Office()
    let ticket = Office.intake { $0.kind = .ticket }
    var numbers: [String] = []
    for (at, intake) in [
      ("12-30", Office.intake()), ("12-30", ticket), ("12-31", ticket), ("12-31", Office.intake()),
      ("2013-01-01", ticket), ("2013-01-01", Office.intake { $0.received = day("2012-12-31") }),
    ] {
      numbers.append(try office.registered(at, intake).id)
    }
    #expect(
      numbers == [
        "TS2012000001", "GD2012000001", "GD2012000002", "TS2012000002", "GD2013000001",
        "TS2013000001",
      ])
  }

  @Test func `sent twice under one key, it is written down once`() throws {
    let office = try Office()
    for _ in 0..<2 {
      let outcome = try office.run(.register(Office.intake()), nil, "08-01", key: "letter-7")
      #expect(outcome.done?.dossier.id == "TS2012000001")
    }
    #expect(try office.registered("08-01").id == "TS2012000002")
  }

  // MARK: - The portal

  @Test func `a visitor complains in their own name or in none`() throws {
    let office = try Office()
    let own = Office.intake { $0.channel = .web }
    let key = try office.registered("08-01", own, by: Town.alice)
    #expect(try office.view(key, by: Town.alice, "08-01").number == key.id)
    #expect(try office.town.entries(key).first?.actor == Principal("complainant", .applicant))
    #expect(
      try office.run(.register(own), nil, by: Town.mallory, "08-01").refusal?.code == .notYourCase)
    _ = try office.registered("08-01", Office.intake("slow", .anonymous), by: .anyone)
  }

  @Test func `a form of Open311 becomes a complaint of the web`() throws {
    let office = try Office()
    var form = Complaints.Open311Post()
    form.serviceCode = "rude"
    form.description = "窗口人员态度恶劣"
    (form.lat, form.long) = ("19.5209", "-109.5807005")
    let key = try #require(
      try office.run(.open311Post(form), nil, by: .anyone, "08-01").done
    ).dossier
    let view = try office.view(key, "08-01")
    #expect((view.channel, view.identity, view.category) == ("web", "anonymous", "rude"))
    form.firstName = "六合"
    form.lastName = "陈"
    let named = try #require(
      try office.run(.open311Post(form), nil, by: Town.alice, "08-01").done
    ).dossier
    #expect(try office.view(named, by: Town.alice, "08-01").number == named.id)
    for wrong in ["91", "-90.0000001x", "1e5", "", " ", "九"] where !wrong.isEmpty {
      form.lat = wrong
      #expect(
        try office.run(.open311Post(form), nil, by: .anyone, "08-01").refusal != nil, "\(wrong)")
    }
  }
}
