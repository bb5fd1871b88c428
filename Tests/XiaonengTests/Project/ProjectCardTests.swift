import Testing
import Xiaoneng

/// DOMAIN §5.6: supervision cards and contact cards; whoever holds one is kept secret.
@Suite struct ProjectCardTests {
  static let holder = Projects.Contact("秘持卡人王五湖", phone: "13700137008")
  static let marks = ["秘联", "秘持", "秘卡话", "1370013700"]
  static func back(_ number: String, _ text: String = "秘卡话：索要好处") -> Projects.Command {
    .returnCard(
      Projects.CardReturn(number, marks: [Projects.CardMark("GS", integrity: 1)], text: text))
  }
  static func complain(_ number: String) -> Projects.Command {
    .takeCard(Projects.CardTaking(number, outcome: .complaint, category: "extortion", unit: "GS"))
  }

  @Test func `numbers have no gaps across projects, and begin anew with the kind and the year`()
    throws
  {
    let works = try Works()
    let keys = [try works.listed(), try works.listed(), try works.listed()]
    var numbers: [String] = []
    for place in 0..<7 {
      let kind: Projects.CardKind = place % 3 == 2 ? .contact : .supervision
      numbers.append(try works.card(keys[place % 3], kind, "07-03"))
      // What is refused takes no number.
      _ = try works.refusal(.issueCard(Projects.CardIssue(kind)), keys[0], by: Works.chief, "07-03")
      let long = Projects.Contact("长", phone: String(repeating: "1", count: 65))
      _ = try works.refusal(.issueCard(Projects.CardIssue(kind, holder: long)), keys[0], "07-03")
    }
    numbers.append(try works.card(keys[1], "2013-01-04"))
    numbers.append(try works.card(keys[2], .contact, "2013-01-04"))
    #expect(
      numbers == [
        "JD201200001", "JD201200002", "LX201200001", "JD201200003", "JD201200004", "LX201200002",
        "JD201200005", "JD201300001", "LX201300001",
      ])
    try works.engine.rebuild()
    #expect(try works.card(keys[0], "2013-01-05") == "JD201300002")
  }

  @Test func `a card comes back once, and a contact card never`() throws {
    let works = try Works()
    let key = try works.listed()
    let number = try works.card(key, "07-03")
    #expect(
      try works.refusal(Self.back("JD201200099"), key, "07-04").code == .cardUnknown)
    let contact = try works.card(key, .contact, "07-03")
    #expect(try works.refusal(Self.back(contact), key, "07-04").code == .kindNotAllowed)
    try works.must(Self.back(number), key, by: Works.owner, "07-04")
    #expect(try works.refusal(Self.back(number), key, "07-04").code == .alreadyDone)
    let void = Projects.Command.voidCard(Projects.CardVoid(number, reason: "遗失"))
    #expect(try works.refusal(void, key, "07-04").code == .wrongPhase)
    try works.must(.takeCard(Projects.CardTaking(number, outcome: .evidence)), key, "07-05")
    for again in [
      Self.back(number), .takeCard(Projects.CardTaking(number, outcome: .evidence)), void,
      .reissueCard(Projects.CardVoid(number, reason: "遗失")),
    ] { #expect(try works.run(again, key, "07-05").refusal != nil) }
    #expect(try works.view(key, "07-05").cards.map(\.stage) == ["taken", "issued"])
  }

  @Test func `a void card is void, and does not come back`() throws {
    let works = try Works()
    let key = try works.listed()
    let number = try works.card(key, "07-03")
    #expect(
      try works.refusal(.voidCard(Projects.CardVoid(number, reason: "")), key, "07-03").code
        == .reasonMissing)
    try works.must(.voidCard(Projects.CardVoid(number, reason: "遗失")), key, "07-03")
    #expect(try works.refusal(Self.back(number), key, "07-04").code == .alreadyDone)
    #expect(
      try works.refusal(.voidCard(Projects.CardVoid(number, reason: "遗失")), key, "07-04").code
        == .wrongPhase)
    // A card that never comes back is no one's fault.
    _ = try works.card(key, "07-04")
    _ = try works.town.sweep("12-01")
    #expect(try works.findings(key, ["P6"]) == [])
  }

  @Test func `a card that came back is taken in within one working day, or found`() throws {
    let works = try Works()
    let key = try works.listed()
    for (came, taken) in [
      ("07-06", "07-09"), ("07-13", "07-17"), ("09-28", "09-29"), ("09-29", "10-09"),
    ] {
      let number = try works.card(key, "07-03" < came ? came : "07-03")
      try works.must(Self.back(number), key, came)
      _ = try works.town.sweep(taken + "T08:00")
      try works.must(
        .takeCard(Projects.CardTaking(number, outcome: .evidence)), key, taken + "T09:00")
    }
    _ = try works.town.sweep("12-01")
    // Friday → Monday; Friday 09-28 → Saturday 09-29, a working day; 09-29 → 10-08.
    #expect(
      try works.findings(key, ["P6"])
        == ["P6 2012-07-16 JD201200002", "P6 2012-10-08 JD201200004"])
  }

  @Test func `a card that came back is answered though the project was taken off the list`() throws
  {
    let works = try Works()
    let key = try works.listed()
    let number = try works.card(key, "07-03")
    _ = try works.assigned(key, "2012-07-20", "07-03")
    try works.must(ProjectListingTests.listing(), key, by: Works.head, "07-03")
    try works.must(Self.back(number), key, "07-03")
    try works.must(.cancel(Projects.Order("r", document: "1")), key, by: Works.leader, "07-03")
    _ = try works.town.sweep("2013-08-20")
    #expect(try works.findings(key) == ["P6 2012-07-04 JD201200001"])
    try works.must(
      .takeCard(Projects.CardTaking(number, outcome: .evidence)), key, "2013-08-20")
    try works.expectSound()
  }

  @Test func `a batch that comes to nothing takes no numbers`() throws {
    let works = try Works()
    let keys = [try works.listed(), try works.listed()]
    func issue(_ key: DossierKey, by actor: Principal = Works.clerk) -> CommandRequest {
      CommandRequest(
        .project(.issueCard(Projects.CardIssue(.supervision))), on: key, by: actor,
        at: when("07-03"))
    }
    let batch = [issue(keys[0]), issue(keys[1]), issue(keys[0], by: Works.worker)]
    _ = try works.engine.execute(batch, allOrNothing: true)
    #expect(try works.view(keys[0], "07-03").cards.isEmpty)
    _ = try works.engine.execute(batch)
    #expect(try works.view(keys[0], "07-03").cards.map(\.number) == ["JD201200001"])
    #expect(try works.view(keys[1], "07-03").cards.map(\.number) == ["JD201200002"])
    #expect(try works.card(keys[0], "07-04") == "JD201200003")
  }

  @Test func `a contact card is outdated once leader, follower, team or unit change`() throws {
    let works = try Works()
    let changes: [(Projects.Command, Principal)] = [
      (.changeLeader(Projects.LeaderChange("jia", reason: "r", document: "1")), Works.head),
      (.nameTracker(Projects.TrackerChange("tang", reason: "r")), Works.clerk),
      (
        .formTeam(Projects.TeamChange(Projects.Team(head: "sun", members: ["chen"]), reason: "r")),
        Works.chief
      ),
      (
        .changeUnit(
          Projects.UnitChange(
            "HB", team: Projects.Team(head: "jia", members: ["wu"]), reason: "r", document: "1")),
        Works.head
      ),
    ]
    for (change, actor) in changes {
      let key = try works.listed()
      _ = try works.card(key, .contact, "07-03")
      _ = try works.card(key, "07-03")
      #expect(try works.view(key, "07-03").cards.map(\.outdated) == [false, false])
      try works.must(change, key, by: actor, "07-04")
      let shown = try works.view(key, "07-04").cards
      #expect(shown.map(\.outdated) == [true, false], "\(change.word)")
      let old = try #require(shown.first?.number)
      try works.must(.reissueCard(Projects.CardVoid(old, reason: "换人")), key, "07-05")
      let after = try works.view(key, "07-05").cards
      #expect(after.map(\.outdated) == [false, false, false])
      #expect(after.map(\.stage) == ["void", "issued", "issued"])
      #expect(after.last?.kind == .contact)
    }
  }

  @Test func `no card is handed out again on a project that is over`() throws {
    let works = try Works()
    let key = try works.listed()
    let number = try works.card(key, .contact, "07-03")
    try works.must(.cancel(Projects.Order("r", document: "1")), key, by: Works.leader, "07-04")
    #expect(
      try works.refusal(.reissueCard(Projects.CardVoid(number, reason: "换人")), key, "07-05").code
        == .wrongPhase)
    #expect(
      try works.refusal(.issueCard(Projects.CardIssue(.contact)), key, "07-05").code == .wrongPhase)
  }
}
