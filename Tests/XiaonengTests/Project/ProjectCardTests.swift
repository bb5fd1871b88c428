import Testing
import Xiaoneng

/// DOMAIN §5.6: supervision cards and contact cards; whoever holds one is kept secret.
@Suite struct ProjectCardTests {
  static let holder = ProjectContact("秘持卡人王五湖", phone: "13700137008")
  static let marks = ["秘联", "秘持", "秘卡话", "1370013700"]
  static func back(_ number: String, _ text: String = "秘卡话：索要好处") -> ProjectCommand {
    .returnCard(CardReturn(number, marks: [CardMark("GS", integrity: 1)], text: text))
  }
  static func complain(_ number: String) -> ProjectCommand {
    .takeCard(CardTaking(number, outcome: .complaint, category: "extortion", unit: "GS"))
  }

  @Test func `numbers have no gaps across projects, and begin anew with the kind and the year`()
    throws
  {
    let works = try Works()
    let keys = [try works.listed(), try works.listed(), try works.listed()]
    var numbers: [String] = []
    for place in 0..<7 {
      let kind: CardKind = place % 3 == 2 ? .contact : .supervision
      numbers.append(try works.card(keys[place % 3], kind, "07-03"))
      // What is refused takes no number.
      _ = try works.refusal(.issueCard(CardIssue(kind)), keys[0], by: Works.chief, "07-03")
      let long = ProjectContact("长", phone: String(repeating: "1", count: 65))
      _ = try works.refusal(.issueCard(CardIssue(kind, holder: long)), keys[0], "07-03")
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
    let void = ProjectCommand.voidCard(CardVoid(number, reason: "遗失"))
    #expect(try works.refusal(void, key, "07-04").code == .wrongPhase)
    try works.must(.takeCard(CardTaking(number, outcome: .evidence)), key, "07-05")
    for again in [
      Self.back(number), .takeCard(CardTaking(number, outcome: .evidence)), void,
      .reissueCard(CardVoid(number, reason: "遗失")),
    ] { #expect(try works.run(again, key, "07-05").refusal != nil) }
    #expect(try works.view(key, "07-05").cards.map(\.stage) == ["taken", "issued"])
  }

  @Test func `a void card is void, and does not come back`() throws {
    let works = try Works()
    let key = try works.listed()
    let number = try works.card(key, "07-03")
    #expect(
      try works.refusal(.voidCard(CardVoid(number, reason: "")), key, "07-03").code
        == .reasonMissing)
    try works.must(.voidCard(CardVoid(number, reason: "遗失")), key, "07-03")
    #expect(try works.refusal(Self.back(number), key, "07-04").code == .alreadyDone)
    #expect(
      try works.refusal(.voidCard(CardVoid(number, reason: "遗失")), key, "07-04").code
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
      try works.must(.takeCard(CardTaking(number, outcome: .evidence)), key, taken + "T09:00")
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
    try works.must(.cancel(ProjectOrder("r", document: "1")), key, by: Works.leader, "07-03")
    _ = try works.town.sweep("2013-08-20")
    #expect(try works.findings(key) == ["P6 2012-07-04 JD201200001"])
    try works.must(
      .takeCard(CardTaking(number, outcome: .evidence)), key, "2013-08-20")
    try works.expectSound()
  }

  @Test func `a batch that comes to nothing takes no numbers`() throws {
    let works = try Works()
    let keys = [try works.listed(), try works.listed()]
    func issue(_ key: DossierKey, by actor: Actor = Works.clerk) -> Request {
      Request(
        .project(.issueCard(CardIssue(.supervision))), on: key, by: actor, at: when("07-03"))
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
    let changes: [(ProjectCommand, Actor)] = [
      (.changeLeader(LeaderChange("jia", reason: "r", document: "1")), Works.head),
      (.nameTracker(TrackerChange("tang", reason: "r")), Works.clerk),
      (
        .formTeam(TeamChange(ProjectTeam(head: "sun", members: ["chen"]), reason: "r")), Works.chief
      ),
      (
        .changeUnit(
          ProjectUnitChange(
            "HB", team: ProjectTeam(head: "jia", members: ["wu"]), reason: "r", document: "1")),
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
      try works.must(.reissueCard(CardVoid(old, reason: "换人")), key, "07-05")
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
    try works.must(.cancel(ProjectOrder("r", document: "1")), key, by: Works.leader, "07-04")
    #expect(
      try works.refusal(.reissueCard(CardVoid(number, reason: "换人")), key, "07-05").code
        == .wrongPhase)
    #expect(try works.refusal(.issueCard(CardIssue(.contact)), key, "07-05").code == .wrongPhase)
  }

  /// The complaint that a card became, as the head of the office may read it.
  private func complainant(_ works: Works, _ at: String) throws -> (ComplaintView, String) {
    let list = try works.town.ask(.complaints(ComplaintFilter()), nil, by: Works.head, at)
    guard case .complaints(let found) = list.answer else { return (ComplaintView(), "") }
    let number = try #require(found.complaints.first?.number)
    let key = DossierKey(.complaint, number)
    let shown = try works.town.ask(.complaint(Empty()), key, by: Works.head, at)
    guard case .complaint(let view) = shown.answer else { return (ComplaintView(), "") }
    var told = ""
    for slot in ["complainant", "fact"] {
      let personal = try works.town.ask(
        .complaintPersonal(PersonalReading(slot: slot, purpose: "核实")), key, by: Works.head, at)
      told += String(decoding: personal.json.canonicalBytes, as: UTF8.self)
    }
    return (view, told)
  }

  @Test func `a card that tells of extortion becomes a complaint whose author is kept secret`()
    throws
  {
    let works = try Works()
    let key = try works.listed()
    let number = try works.card(key, holder: Self.holder, "07-03")
    try works.must(Self.back(number), key, by: Works.owner, "07-04")
    try works.must(Self.complain(number), key, "07-04")
    let (view, told) = try complainant(works, "07-04")
    #expect(view.identity == "confidential")
    #expect(told.contains("秘持卡人王五湖") && told.contains("秘卡话"))
    // The project's ledger does not tell which.
    let ledger = try works.town.texts(key).map { String(decoding: $0, as: UTF8.self) }.joined()
    #expect(!ledger.contains(view.number))
    #expect(ledger.contains("complaint"))
    let own = try works.town.texts(DossierKey(.complaint, view.number))
      .map { String(decoding: $0, as: UTF8.self) }.joined()
    #expect(!own.contains(key.id) && !own.contains(number))
    // Nor does the unit learn of it: by no question, and by no message.
    for actor in [Works.chief, Works.worker] {
      for query in [Query.complaints(ComplaintFilter()), .projects(ProjectFilter())] {
        let reply = try works.town.ask(query, nil, by: actor, "07-04")
        let text = String(decoding: reply.json.canonicalBytes, as: UTF8.self)
        #expect(!text.contains(view.number) && !text.contains(number))
      }
      #expect(try works.view(key, by: actor, "07-04").cards.isEmpty)
    }
    for notice in try works.engine.notices(at: when("12-31")) {
      #expect(!"\(notice)".contains("工商") || !"\(notice)".contains(view.number), "\(notice)")
    }
    try works.expectSound()
  }

  @Test func `a card that was handed out again is still that holder's`() throws {
    let works = try Works()
    let key = try works.listed()
    var number = try works.card(key, holder: Self.holder, "07-03")
    for _ in 0..<2 {
      try works.must(.reissueCard(CardVoid(number, reason: "遗失")), key, "07-03")
      number = try #require(try works.view(key, "07-03").cards.last?.number)
    }
    try works.must(Self.back(number), key, by: Works.owner, "07-04")
    try works.must(Self.complain(number), key, "07-04")
    let (_, told) = try complainant(works, "07-04")
    #expect(told.contains("秘持卡人王五湖"))
    #expect(!told.contains(Works.contact.name))
    try works.engine.rebuild()
    #expect(try complainant(works, "07-05").1.contains("秘持卡人王五湖"))
  }

  @Test func `when a card came back is no business of the unit it speaks of`() throws {
    let works = try Works()
    let key = try works.listed("07-02", Works.intake { $0.reportFrom = Works.half("2012-12-1") })
    let period = Period(from: day("2012-01-01"), through: day("2012-12-31"))
    let table = ProjectPeriod(from: period.from, through: period.through)
    func seen(_ actor: Actor) throws -> [String] {
      try [
        (Query.due(DueFilter(by: day("2012-12-31"))), nil), (.facts(period), nil),
        (.projectTable(table), nil), (.projects(ProjectFilter()), nil),
        (.project(ProjectMoment()), key), (.projectScore(Empty()), key),
      ].map { (query: Query, key: DossierKey?) in
        let reply = try works.town.ask(query, key, by: actor, "08-20")
        return String(decoding: reply.json.canonicalBytes, as: UTF8.self)
      }
    }
    let curious = [Works.chief, Works.worker, Town.zhou, Works.owner, .anyone, Town.wu]
    let number = try works.card(key, "07-03")
    let before = try curious.map(seen)
    try works.must(Self.back(number), key, "07-04")
    #expect(try curious.map(seen) == before)
    // Nor when it lay for weeks, or became a complaint.
    _ = try works.town.sweep("08-01")
    #expect(try works.findings(key) == ["P6 2012-07-05 JD201200001"])
    #expect(try curious.map(seen) == before)
    try works.must(Self.complain(number), key, "08-02")
    // The government's leaders read of complaints, as everywhere.
    for (actor, before) in zip(curious, before) where actor.role != .governmentHead {
      for (now, then) in zip(try seen(actor), before) {
        #expect(now == then, "\(actor.id)")
      }
    }
  }

  @Test func `a card whose holder was erased is no one else's`() throws {
    let works = try Works()
    let key = try works.listed()
    let number = try works.card(key, holder: Self.holder, "07-03")
    try works.must(Self.back(number), key, "07-04")
    try works.must(
      .erase(PersonalErasure(slot: "card-1", reason: "期满")), key, by: Town.keeper, "07-05")
    try works.must(Self.complain(number), key, "07-05")
    let (view, told) = try complainant(works, "07-05")
    #expect(view.identity == "anonymous" && !told.contains(Works.contact.name))
  }

  @Test func `neither holder nor words stand anywhere but where they are asked for with a purpose`()
    throws
  {
    let works = try Works()
    let key = try works.planned()
    for (place, outcome) in [CardOutcome.evidence, .complaint].enumerated() {
      let number = try works.card(key, holder: place == 0 ? nil : Self.holder, "07-05")
      _ = try works.run(Self.back(number, ""), key, by: Works.worker, "07-05")
      try works.must(Self.back(number), key, "07-05")
      _ = try works.run(Self.back(number), key, "07-05")
      var taking = CardTaking(number, outcome: outcome)
      (taking.category, taking.unit) = ("extortion", "GS")
      try works.must(.takeCard(taking), key, "07-05")
    }
    _ = try works.run(
      .issueCard(
        CardIssue(
          .contact, holder: ProjectContact("秘持", phone: String(repeating: "1370013700", count: 9)))),
      key, "07-05")
    _ = try works.town.sweep("10-01")
    let queries: [(Query, DossierKey?)] = [
      (.project(ProjectMoment()), key), (.project(ProjectMoment(asOf: when("08-01"))), key),
      (.projects(ProjectFilter()), nil), (.projectLedger(Empty()), key),
      (.projectSchedule(ScheduleRequest(svg: true)), key), (.projectScore(Empty()), key),
      (.due(DueFilter(by: day("2013-12-31"))), nil), (.proof(Empty()), key),
      (.facts(Period(from: day("2012-01-01"), through: day("2012-12-31"))), nil),
      (.complaints(ComplaintFilter()), nil),
    ]
    for actor in Works.everyone {
      for (query, key) in queries { _ = try works.town.ask(query, key, by: actor, "10-02") }
    }
    var texts = try works.town.everything() + works.town.outcomes.map(\.json.canonicalBytes)
    texts += works.town.replies.map(\.json.canonicalBytes)
    texts += try works.engine.notices(at: when("2013-12-31"), limit: 10_000)
      .map { Array("\($0)".utf8) }
    for text in texts {
      let text = String(decoding: text, as: UTF8.self)
      #expect(!Self.marks.contains { text.contains($0) }, "\(text.prefix(300))")
    }
  }

  @Test func `personal data are erased, and every proof stays`() throws {
    let works = try Works()
    let key = try works.listed()
    let number = try works.card(key, holder: Self.holder, "07-03")
    try works.must(Self.back(number), key, "07-04")
    func read(_ slot: String) throws -> Reply {
      try works.town.ask(
        .projectPersonal(PersonalReading(slot: slot, purpose: "核实")), key, by: Works.clerk, "07-06")
    }
    let ledger = try works.town.texts(key)
    for (slot, mark) in [("contact", "秘联"), ("card-1", "秘持"), ("words-1", "秘卡话")] {
      let told = String(decoding: try read(slot).json.canonicalBytes, as: UTF8.self)
      #expect(told.contains(mark))
      let erase = ProjectCommand.erase(PersonalErasure(slot: slot, reason: "期满"))
      #expect(try works.refusal(erase, key, "07-06").code == .notAllowed)
      try works.must(erase, key, by: Town.keeper, "07-06")
      #expect(try read(slot).refusal?.code == .erased)
      #expect(try works.refusal(erase, key, by: Town.keeper, "07-06").code == .erased)
    }
    #expect(try Array(works.town.texts(key).prefix(ledger.count)) == ledger)
    // What is left can still become a complaint, of no one.
    try works.must(Self.complain(number), key, "07-06")
    #expect(try complainant(works, "07-06").0.identity == "anonymous")
    try works.expectSound()
  }

  @Test func `words of any length that were taken back can become a complaint`() throws {
    let works = try Works()
    let key = try works.listed()
    for length in [5_000, 60_000, 70_000, 1_000_000] {
      let number = try works.card(key, "07-04")
      let outcome = try works.run(
        Self.back(number, "秘卡话" + String(repeating: "x", count: length)), key, "07-04")
      guard outcome.refusal == nil else {
        #expect(outcome.refusal?.code == .tooLong && length > 65_000)
        continue
      }
      try works.must(Self.complain(number), key, "07-04")
      #expect(try complainant(works, "07-04").1.contains("秘卡话"))
    }
  }
}
