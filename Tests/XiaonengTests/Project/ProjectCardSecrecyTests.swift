import Testing
import Xiaoneng

/// DOMAIN §5.6: who holds a card, and what it said, is between the owner and the office.
@Suite struct ProjectCardSecrecyTests {
  private typealias Cards = ProjectCardTests

  /// The complaint that a card became, as the head of the office may read it.
  private func complainant(_ works: Works, _ at: String) throws -> (Complaints.View, String) {
    let list = try works.town.ask(.complaintList(Complaints.Filter()), nil, by: Works.head, at)
    guard case .complaintList(let found) = list.answer else { return (Complaints.View(), "") }
    let number = try #require(found.complaints.first?.number)
    let key = DossierKey(.complaint, number)
    let shown = try works.town.ask(.complaintGet(Nothing()), key, by: Works.head, at)
    guard case .complaintGet(let view) = shown.answer else { return (Complaints.View(), "") }
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
    let number = try works.card(key, holder: Cards.holder, "07-03")
    try works.must(Cards.back(number), key, by: Works.owner, "07-04")
    try works.must(Cards.complain(number), key, "07-04")
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
      for query in [Query.complaintList(Complaints.Filter()), .projectList(Projects.Filter())] {
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
    var number = try works.card(key, holder: Cards.holder, "07-03")
    for _ in 0..<2 {
      try works.must(.reissueCard(Projects.CardVoid(number, reason: "遗失")), key, "07-03")
      number = try #require(try works.view(key, "07-03").cards.last?.number)
    }
    try works.must(Cards.back(number), key, by: Works.owner, "07-04")
    try works.must(Cards.complain(number), key, "07-04")
    let (_, told) = try complainant(works, "07-04")
    #expect(told.contains("秘持卡人王五湖"))
    #expect(!told.contains(Works.contact.name))
    try works.engine.rebuild()
    #expect(try complainant(works, "07-05").1.contains("秘持卡人王五湖"))
  }

  @Test func `when a card came back is no business of the unit it speaks of`() throws {
    let works = try Works()
    let key = try works.listed("07-02", Works.intake { $0.reportFrom = Works.half("2012-12-1") })
    let period = ReportPeriod(from: day("2012-01-01"), through: day("2012-12-31"))
    let table = Projects.Period(from: period.from, through: period.through)
    func seen(_ actor: Principal) throws -> [String] {
      try [
        (Query.due(DueFilter(by: day("2012-12-31"))), nil), (.facts(period), nil),
        (.projectStatistics(table), nil), (.projectList(Projects.Filter()), nil),
        (.projectGet(Projects.Moment()), key), (.projectScore(Nothing()), key),
      ].map { (query: Query, key: DossierKey?) in
        let reply = try works.town.ask(query, key, by: actor, "08-20")
        return String(decoding: reply.json.canonicalBytes, as: UTF8.self)
      }
    }
    let curious = [Works.chief, Works.worker, Town.zhou, Works.owner, .anyone, Town.wu]
    let number = try works.card(key, "07-03")
    let before = try curious.map(seen)
    try works.must(Cards.back(number), key, "07-04")
    #expect(try curious.map(seen) == before)
    // Nor when it lay for weeks, or became a complaint.
    _ = try works.town.sweep("08-01")
    #expect(try works.findings(key) == ["P6 2012-07-05 JD201200001"])
    #expect(try curious.map(seen) == before)
    try works.must(Cards.complain(number), key, "08-02")
    // The government's leaders read of complaints, as everywhere.
    for (actor, before) in zip(curious, before) where actor.role != .governmentHead {
      for (now, then) in zip(try seen(actor), before) {
        #expect(now == then, "\(actor.id)")
      }
    }
  }

  @Test func `whoever erases a card is told of the complaint that still keeps the name`() throws {
    let works = try Works()
    let key = try works.listed()
    let number = try works.card(key, holder: Cards.holder, "07-03")
    try works.must(Cards.back(number), key, by: Works.owner, "07-04")
    try works.must(Cards.complain(number), key, "07-04")
    let complaint = DossierKey(.complaint, "TS2012000001")
    func erase(_ slot: String) throws -> [DossierKey]? {
      try works.town.agree(slot, key, "07-06")
      return try works.run(
        .erase(PersonalErasure(slot: slot, reason: "本人要求")), key, by: Town.keeper, "07-06"
      ).done?.stillHeld
    }
    #expect(try erase("contact") == [])
    #expect(try erase("card-1") == [complaint])
    #expect(try erase("words-1") == [complaint])
    #expect(try erase("complaint-1") == [complaint])
  }

  @Test func `a card whose holder was erased is no one else's`() throws {
    let works = try Works()
    let key = try works.listed()
    let number = try works.card(key, holder: Cards.holder, "07-03")
    try works.must(Cards.back(number), key, "07-04")
    try works.town.agree("card-1", key, "07-05")
    try works.must(
      .erase(PersonalErasure(slot: "card-1", reason: "期满")), key, by: Town.keeper, "07-05")
    try works.must(Cards.complain(number), key, "07-05")
    let (view, told) = try complainant(works, "07-05")
    #expect(view.identity == "anonymous" && !told.contains(Works.contact.name))
  }

  @Test func `neither holder nor words stand anywhere but where they are asked for with a purpose`()
    throws
  {
    let works = try Works()
    let key = try works.planned()
    for (place, outcome) in [Projects.CardOutcome.evidence, .complaint].enumerated() {
      let number = try works.card(key, holder: place == 0 ? nil : Cards.holder, "07-05")
      _ = try works.run(Cards.back(number, ""), key, by: Works.worker, "07-05")
      try works.must(Cards.back(number), key, "07-05")
      _ = try works.run(Cards.back(number), key, "07-05")
      var taking = Projects.CardTaking(number, outcome: outcome)
      (taking.category, taking.unit) = ("extortion", "GS")
      try works.must(.takeCard(taking), key, "07-05")
    }
    _ = try works.run(
      .issueCard(
        Projects.CardIssue(
          .contact, holder: Projects.Contact("秘持", phone: String(repeating: "1370013700", count: 9))
        )),
      key, "07-05")
    _ = try works.town.sweep("10-01")
    let queries: [(Query, DossierKey?)] = [
      (.projectGet(Projects.Moment()), key),
      (.projectGet(Projects.Moment(asOf: when("08-01"))), key),
      (.projectList(Projects.Filter()), nil), (.projectLedger(Nothing()), key),
      (.projectSchedule(Projects.ScheduleRequest(svg: true)), key), (.projectScore(Nothing()), key),
      (.due(DueFilter(by: day("2013-12-31"))), nil), (.proof(Nothing()), key),
      (.facts(ReportPeriod(from: day("2012-01-01"), through: day("2012-12-31"))), nil),
      (.complaintList(Complaints.Filter()), nil),
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
      #expect(!Cards.marks.contains { text.contains($0) }, "\(text.prefix(300))")
    }
  }

  @Test func `personal data are erased, and every proof stays`() throws {
    let works = try Works()
    let key = try works.listed()
    let number = try works.card(key, holder: Cards.holder, "07-03")
    try works.must(Cards.back(number), key, "07-04")
    func read(_ slot: String) throws -> Reply {
      try works.town.ask(
        .projectPersonal(PersonalReading(slot: slot, purpose: "核实")), key, by: Works.clerk, "07-06")
    }
    let ledger = try works.town.texts(key)
    for (slot, mark) in [("contact", "秘联"), ("card-1", "秘持"), ("words-1", "秘卡话")] {
      let told = String(decoding: try read(slot).json.canonicalBytes, as: UTF8.self)
      #expect(told.contains(mark))
      let erase = Projects.Command.erase(PersonalErasure(slot: slot, reason: "期满"))
      #expect(try works.refusal(erase, key, "07-06").code == .notAllowed)
      try works.town.agree(slot, key, "07-06")
      try works.must(erase, key, by: Town.keeper, "07-06")
      #expect(try read(slot).refusal?.code == .erased)
      #expect(try works.refusal(erase, key, by: Town.keeper, "07-06").code == .erased)
    }
    #expect(try Array(works.town.texts(key).prefix(ledger.count)) == ledger)
    // What is left can still become a complaint, of no one.
    try works.must(Cards.complain(number), key, "07-06")
    #expect(try complainant(works, "07-06").0.identity == "anonymous")
    try works.expectSound()
  }

  @Test func `words of any length that were taken back can become a complaint`() throws {
    let works = try Works()
    let key = try works.listed()
    for length in [5_000, 60_000, 70_000, 1_000_000] {
      let number = try works.card(key, "07-04")
      let outcome = try works.run(
        Cards.back(number, "秘卡话" + String(repeating: "x", count: length)), key, "07-04")
      guard outcome.refusal == nil else {
        #expect(outcome.refusal?.code == .tooLong && length > 65_000)
        continue
      }
      try works.must(Cards.complain(number), key, "07-04")
      #expect(try complainant(works, "07-04").1.contains("秘卡话"))
    }
  }
}
