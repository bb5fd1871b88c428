import Testing
import Xiaoneng

/// 受理、不予受理、转送: DOMAIN §3.1(2), (4), (5).
@Suite struct ComplaintDecisionTests {
  @Test(arguments: [
    // 9-28 Fri and the make-up Saturday 9-29 are worked; National Day is off until 10-07.
    ("08-01", "2012-08-06"), ("09-27", "2012-10-08"), ("09-28", "2012-10-09"),
    ("08-04", "2012-08-08"),
  ])
  func `the decision is due in three working days`(_ row: (received: String, due: String)) throws {
    let office = try Office()
    let key = try office.submitted(row.received)
    let last = try #require(Day(row.due))
    try office.town.sweep("\(last)T23:59")
    #expect(try office.faults(key) == [])
    try office.town.sweep("\(try last.adding(1))T00:00")
    #expect(try office.faults(key) == ["C2 \(row.due)"])
  }

  @Test(arguments: Complaints.Ground.allCases)
  func `a refusal says the reason, and where to go where another is competent`(
    _ ground: Complaints.Ground
  ) throws {
    let office = try Office()
    let key = try office.submitted()
    func refuse(_ reason: String, _ channel: String, _ number: String) -> Complaints.Command {
      .refuse(
        Complaints.Refusal(ground, reason: reason, rightChannel: channel, documentNumber: number))
    }
    func code(_ command: Complaints.Command) throws -> Refusal.Code {
      try office.refusal(command, key, by: Office.head, "08-02")
    }
    #expect(try code(refuse(" ", "法院", "不受1号")) == .reasonMissing)
    #expect(try code(refuse("理由", "法院", "")) == .documentMissing)
    let elsewhere: Set<Complaints.Ground> = [.otherRemedy, .inPetition, .notOurs]
    if elsewhere.contains(ground) {
      #expect(try code(refuse("理由", "", "不受1号")) == .channelMissing)
    }
    let channel = elsewhere.contains(ground) ? "人民法院" : ""
    try office.must(refuse("理由", channel, "不受1号"), key, by: Office.head, "08-02")
    #expect(try office.view(key, "08-02").phase == .refused)
    let told = try office.engine.notices(at: when("08-02")).filter { $0.channel != .desk }
    #expect(told.count == 2)
    #expect(told.allSatisfy { $0.text.contains(ground.chinese) && $0.text.hasSuffix(channel) })
    try office.town.sweep("2012-12-31")
    #expect(try office.faults(key) == [])
  }

  @Test func `it is forwarded by letter, and never to the unit complained about`() throws {
    let office = try Office()
    let key = try office.submitted()
    for organ in ["工商局", "GS"] {
      #expect(
        try office.refusal(
          .forward(Complaints.Forwarding(organ, documentNumber: "函1号", reason: "属其职权")), key,
          by: Office.head, "08-02") == .conflictOfInterest)
    }
    try office.must(
      .forward(Complaints.Forwarding("市教育局", documentNumber: "函1号", reason: "属其职权")), key,
      by: Office.head, "08-02")
    #expect(try office.view(key, "08-02").phase == .forwarded)
  }

  @Test func `only a leader decides`() throws {
    let office = try Office()
    let key = try office.submitted()
    let accept = Complaints.Command.accept(Complaints.Acceptance(.own, officers: ["su"]))
    for actor in [Office.clerk, Office.su, Office.chief, Town.li, Town.alice, Town.keeper] {
      #expect(try office.run(accept, key, by: actor, "08-02").refusal?.code == .notAllowed)
    }
    try office.must(accept, key, by: Office.mayor, "08-02")
  }

  @Test(arguments: [
    (Complaints.Mode.own, ""), (.assign, "HB"), (.transfer, "HB"), (.supervise, ""),
    (.supervise, "HB"),
  ])
  func `it is looked into in one of four ways`(_ row: (mode: Complaints.Mode, unit: String)) throws
  {
    let office = try Office()
    let key = try office.submitted()
    try office.must(
      .accept(Complaints.Acceptance(row.mode, unit: row.unit)), key, by: Office.head, "08-02")
    let view = try office.view(key, "08-02")
    #expect(view.mode == row.mode.rawValue)
    #expect(view.handledBy == row.unit)
    #expect(view.supervised == (row.mode == .supervise))
    // 交办 and 转办 count from the unit's receipt of the task, 自办 from acceptance: here one day.
    #expect(view.due == day("2012-09-03"))
  }

  // MARK: - Conflict of interest

  struct Conflict: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var unit = "GS"
    var head = false
    var post = ""
    var persons: [String] = []
    var acceptance: Complaints.Acceptance
  }
  static let conflicts = [
    Conflict(
      testDescription: "who is named", persons: ["li"],
      acceptance: Complaints.Acceptance(.own, officers: ["li"])),
    Conflict(
      testDescription: "who is named, in another unit", unit: "", persons: ["su"],
      acceptance: Complaints.Acceptance(.own, officers: ["tang", "su"])),
    Conflict(
      testDescription: "the holder of the post", post: "P1",
      acceptance: Complaints.Acceptance(.assign, unit: "GS", officers: ["li"])),
    Conflict(
      testDescription: "the substitute in the post", post: "P1",
      acceptance: Complaints.Acceptance(.assign, unit: "GS", officers: ["chen"])),
    Conflict(
      testDescription: "the unit's own head",
      acceptance: Complaints.Acceptance(.assign, unit: "GS", officers: ["sun"])),
    Conflict(
      testDescription: "the unit, where it is against its head", head: true,
      acceptance: Complaints.Acceptance(.assign, unit: "GS")),
    Conflict(
      testDescription: "the unit, where its head is named", persons: ["sun"],
      acceptance: Complaints.Acceptance(.transfer, unit: "GS")),
    Conflict(
      testDescription: "the unit under supervision, where it is against its head", head: true,
      acceptance: Complaints.Acceptance(.supervise, unit: "GS")),
    Conflict(
      testDescription: "officers of the unit, where it is against its head", head: true,
      acceptance: Complaints.Acceptance(.own, officers: ["chen"])),
  ]

  @Test(arguments: conflicts)
  func `none who is involved looks into it`(_ row: Conflict) throws {
    let office = try Office()
    let key = try office.submitted(
      "08-01",
      Office.intake(unit: row.unit, persons: row.persons) {
        $0.head = row.head
        $0.post = row.post
      })
    let accept = Complaints.Command.accept(row.acceptance)
    #expect(try office.refusal(accept, key, by: Office.head, "08-02") == .conflictOfInterest)
    // Nor by a later dispatch.
    try office.must(
      .accept(Complaints.Acceptance(.own, officers: ["feng"])), key, by: Office.head, "08-02")
    var dispatch = Complaints.Dispatch()
    (dispatch.unit, dispatch.officers) = (row.acceptance.unit, row.acceptance.officers)
    #expect(try office.refusal(.dispatch(dispatch), key, "08-02") == .conflictOfInterest)
  }

  @Test func `it is not put before a leader who is named, nor decided by one`() throws {
    let office = try Office()
    let key = try office.registered("08-01", Office.intake(unit: "", persons: ["he"]))
    #expect(
      try office.refusal(.submit(Complaints.Submission("he")), key, "08-01") == .conflictOfInterest)
    try office.must(.submit(Complaints.Submission("feng")), key, "08-01")
    // To one who is involved, it is as if it did not exist.
    #expect(
      try office.refusal(
        .accept(Complaints.Acceptance(.own)), key, by: Office.head, "08-02") == .complaintNotFound)
    #expect(
      try office.town.ask(.complaintGet(Nothing()), key, by: Office.head, "08-02").refusal != nil)
  }

  // MARK: - Substitutes AB岗

  static let reading = Query.complaintPersonal(
    PersonalReading(slot: "complainant", purpose: "核实情况"))

  private func stand(_ office: Office, _ holder: String, _ substitute: String, unit: String) throws
  {
    var post = Registry.Post()
    (post.name, post.unit, post.duties) = ("督查岗", unit, "职责")
    (post.holderA, post.holderB) = (holder, substitute)
    let at = when("2011-06-01")
    #expect(try office.engine.execute(.post("P9", post), by: Town.keeper, at: at).done != nil)
    let absence = Registry.Absence(
      from: day("2012-08-06"), through: day("2012-08-07"), reason: "出差")
    #expect(
      try office.engine.execute(.absence(holder, absence), by: Town.keeper, at: at).done != nil)
  }

  @Test func `a substitute looks into it while the holder is away, and only then`() throws {
    let office = try Office()
    try stand(office, "su", "tang", unit: "GOV")
    let key = try office.accepted()
    for (at, sees) in [("08-03", false), ("08-06", true), ("08-07", true), ("08-08", false)] {
      let reply = try office.town.ask(Self.reading, key, by: Office.tang, at)
      #expect((reply.answer != nil) == sees, "\(at)")
    }
  }

  @Test func `a substitute who is named does not`() throws {
    let office = try Office()
    try stand(office, "su", "tang", unit: "GOV")
    let key = try office.accepted("08-01", Office.intake(unit: "", persons: ["tang"]))
    #expect(try office.town.ask(Self.reading, key, by: Office.tang, "08-06").answer == nil)
    #expect(
      try office.run(
        .report(Complaints.InvestigationReport(.unfounded, text: "秘报")), key, by: Office.tang,
        "08-06"
      ).refusal?.code == .complaintNotFound)
  }

  @Test func `supervision puts a complaint before the leader where the office does not`() throws {
    let office = try Office()
    let key = try office.registered()
    #expect(
      try office.refusal(.submit(Complaints.Submission("he")), key, by: Town.li, "08-01")
        == .notAllowed)
    try office.must(.submit(Complaints.Submission("he")), key, by: Town.feng, "08-01")
  }

  @Test func `the head of the unit does not come in by another of their roles`() throws {
    let office = try Office()
    let deng = Principal("deng", .handler, unit: "GS")
    let officer = Registry.Officer("秘员deng", unit: "GS", roles: [.handler, .organHead])
    #expect(
      try office.engine.execute(
        .person("deng", officer), by: Town.keeper, at: when("2011-05-01")
      ).done != nil)
    try stand(office, "li", "deng", unit: "GS")
    let key = try office.accepted(
      "08-01", Office.intake(), Complaints.Acceptance(.assign, unit: "GS", officers: ["li"]))
    #expect(try office.town.ask(Self.reading, key, by: Town.li, "08-03").answer != nil)
    #expect(try office.town.ask(Self.reading, key, by: deng, "08-06").answer == nil)
  }
}
