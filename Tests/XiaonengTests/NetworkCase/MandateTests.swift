import Testing
import Xiaoneng

/// Mandates: up, back, receipted on both sides, with three clocks of which none hides another.
@Suite struct MandateTests {
  @Test func `handed up on its last day, the agent is in time and the organ has its five days`()
    throws
  {
    let village = try Village()
    try village.must(Village.giving(), "09-27")
    #expect(try village.view("09-28").due == day("2012-10-08"))
    try village.received(handed: "10-08")
    let view = try village.view("10-09")
    #expect(view.legs.map(\.late) == [0])
    #expect(view.organDue == day("2012-10-15"))
    #expect(view.late == [])
  }

  @Test func `handed up a day late, the agent is late and the organ's clock is untouched`() throws {
    let village = try Village()
    try village.must(Village.giving(), "09-27")
    try village.received(handed: "10-09")
    let view = try village.view("10-10")
    #expect(view.legs.map(\.late) == [1])
    #expect(view.late == [.agent])
    #expect(view.organDue == day("2012-10-16"))
    // 09-28, 09-29, 10-08 and 10-09 are worked.
    #expect((view.agentDays, view.organDays, view.totalDays) == (4, 1, 5))
    #expect(try village.covered().inTime == 0)
    #expect(try village.covered().handed == 1)
  }

  @Test func `it goes by way of the town and back, signed for on both sides at each step`() throws {
    let village = try Village()
    let case1 = try village.town.submit(Town.plain, "09-27")
    try village.must(Village.giving(), "09-27")
    try village.must(Village.hand("Z1"), "09-28")
    #expect(try village.run(Village.receive(), "09-28").refusal?.code == .handOverToSelf)
    #expect(try village.run(Village.hand(""), "09-28").refusal?.code == .handOverOpen)
    try village.must(Village.receive(), by: Town.wu, "09-28")
    #expect(try village.view("09-28").due == day("2012-09-29"))
    try village.must(Village.hand(""), by: Town.wu, "09-29")
    #expect(try village.run(Village.receive(), by: Town.jia, "09-29").refusal?.code == .notYourUnit)
    try village.must(Village.receive(), by: Town.wang, "09-29")
    try village.must(.accept(Network.Acceptance(case: case1.id)), by: Town.wang, "10-08")
    try village.must(Village.end(.granted), by: Town.wang, "10-09")
    try village.must(Village.hand("Z1"), by: Town.wang, "10-10")
    try village.must(Village.receive(), by: Town.wu, "10-10")
    try village.must(Village.hand("V1"), by: Town.wu, "10-11")
    try village.must(Village.receive(), "10-11")
    try village.must(.deliver(Network.Delivery(receipt: "送1号")), "10-11")
    try village.must(.visit(Network.Visit(satisfied: true)), by: Town.zheng, "10-12")
    try village.must(.file(Nothing()), "10-12")
    let view = try village.view("10-15")
    #expect(view.phase == .filed)
    #expect(view.legs.map(\.receivedBy) == ["wu", "wang", "wu", "agent"])
    #expect(view.late == [])
    // To the organ 2, there 2 (10-08, 10-09), back 2.
    #expect((view.agentDays, view.organDays, view.totalDays) == (4, 2, 6))
    #expect(view.case == case1.id)
  }

  @Test func `refused material goes back the same way with the one-time notice`() throws {
    let village = try Village()
    try village.must(Village.giving(), "09-27")
    try village.received(handed: "09-28")
    try village.must(Village.end(.materials), by: Town.wang, "09-29")
    let deliver = Network.MandateCommand.deliver(Network.Delivery(receipt: "送1号"))
    #expect(try village.run(deliver, "09-29").refusal?.code == .wrongPhase)
    try village.must(Village.hand("V1"), by: Town.wang, "09-29")
    try village.must(Village.receive(), by: Tour.pair, "09-29")
    try village.must(deliver, by: Tour.pair, "10-08")
    #expect(try village.view("10-08").result == .materials)
  }

  @Test func `what a point decides itself is settled there, and handed to no one`() throws {
    let village = try Village()
    try village.must(
      .offer(Network.OfferChange([Network.Offer("local-1", mode: .decide)])), "V1")
    try village.must(Village.giving { $0.item = "local-1" }, "09-27")
    #expect(try village.run(Village.hand("Z1"), "09-27").refusal?.code == .kindNotAllowed)
    try village.must(.accept(Network.Acceptance()), by: Town.wu, "09-27")
    try village.must(Village.end(.granted), by: Town.wu, "09-28")
    try village.must(.deliver(Network.Delivery(receipt: "送1号")), "09-28")
    let covered = try village.covered()
    #expect((covered.mandates, covered.local, covered.handed) == (1, 1, 0))
  }

  @Test func `each clock that runs out is found by time alone, once`() throws {
    let village = try Village()
    try village.must(Village.giving(), "09-27")
    #expect(try village.view("10-08T23:59").late == [])
    #expect(try village.view("10-30").late == [.agent])
    try village.must(Village.hand("Z1"), "10-09")
    try village.must(Village.receive(), by: Town.wu, "10-09")
    #expect(try village.view("10-30").late == [.agent, .town])
    try village.must(Village.hand(""), by: Town.wu, "10-10")
    try village.must(Village.receive(), by: Town.wang, "10-10")
    try village.must(.accept(Network.Acceptance()), by: Town.wang, "10-11")
    #expect(try village.view("11-30").late == [.agent])
    try village.must(Village.end(.refused), by: Town.wang, "10-12")
    #expect(try village.view("11-30").late == [.agent, .result])
    try village.must(Village.hand("V1"), by: Town.wang, "10-15")
    try village.must(Village.receive(), "10-15")
    try village.must(.deliver(Network.Delivery(receipt: "送1号")), "10-15")
    #expect(try village.view("11-30").late == [.agent, .visit])
  }

  @Test func `a fee that an agent took is a red fault`() throws {
    let village = try Village { $0.supervision.issue = [.yellow, .red] }
    try village.must(Village.giving(), "09-27")
    let fee = Network.MandateCommand.charge(Network.Fee(fen: 500, reason: "跑腿费"))
    try village.must(fee, by: Town.zheng, "09-28")
    #expect(try village.view("09-28").charged == 500)
    #expect(try village.covered().charged == 1)
    let reply = try village.town.ask(
      .supervisionCards(Supervision.CardFilter()), nil, by: Town.auditor, "09-29")
    guard case .supervisionCards(let cards)? = reply.answer else { return }
    #expect(cards.json.text.contains("E13"))
    #expect(
      try village.run(.charge(Network.Fee(fen: 0, reason: "x")), by: Town.zheng, "09-28")
        .refusal?.code == .quantityOutOfRange)
  }

  @Test func `without a signed mandate the agent may only guide`() throws {
    let village = try Village()
    #expect(
      try village.run(Village.giving { $0.mandate = nil }, "09-27").refusal?.code
        == .mandateUnsigned)
    let key = try village.must(.guide(Network.Guidance(point: "V1")), nil, "09-27")
    #expect(key.id == "DB2012000001")
    #expect(try village.run(Village.hand("Z1"), key, "09-27").refusal?.code == .wrongPhase)
    #expect(try village.covered().guided == 1)
  }

  @Test func `whose mandate it is, only those who handle it read`() throws {
    let village = try Village()
    try village.must(Village.giving(), "09-27")
    let query = Query.mandatePersonal(PersonalReading(slot: "applicant", purpose: "通知领取"))
    func reads(_ actor: Principal) throws -> Bool {
      try village.town.ask(query, Village.key, by: actor, "09-28").answer != nil
    }
    for actor in [Town.agent, Tour.pair, Town.wang, Town.wu] { #expect(try reads(actor)) }
    for actor in [
      Town.zheng, Town.auditor, Town.zhou, Town.alice, Principal("stranger", .agent), .anyone,
    ] { #expect(try !reads(actor)) }
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var code: Refusal.Code
    var field: String
    var reach: @Sendable (Village) throws -> Refusal?
    var testDescription: String { "\(code.rawValue) \(field)" }
    init(
      _ code: Refusal.Code, _ field: String,
      _ body: @escaping @Sendable (Village) throws -> Refusal?
    ) {
      (self.code, self.field, reach) = (code, field, body)
    }
  }

  static let rows: [Row] = [
    Row(.mandateUnsigned, "mandate") {
      try $0.run(Village.giving { $0.mandate = .zero }, "09-27").refusal
    },
    Row(.pointNotFound, "point") {
      try $0.run(Village.giving { $0.point = "V9" }, "09-27").refusal
    },
    Row(.pointClosed, "point") {
      try $0.must(.close(Network.PointClosing(reason: "撤并")), "V1")
      return try $0.run(Village.giving(), "09-27").refusal
    },
    Row(.kindNotAllowed, "point") {
      try $0.run(Village.giving { $0.point = "C" }, "09-27").refusal
    },
    Row(.kindNotAllowed, "item") {
      try $0.run(Village.giving { $0.item = Town.elsewhere }, "09-27").refusal
    },
    Row(.notConcerned, "agent") {
      try $0.run(Village.giving { $0.agent = "stranger" }, "09-27").refusal
    },
    Row(.notConcerned, "agent") {
      try $0.run(Village.giving(), by: Principal("stranger", .agent), "09-27").refusal
    },
    Row(.badRegister, "applicant.name") {
      try $0.run(Village.giving { $0.applicant = Cases.Applicant("") }, "09-27").refusal
    },
    Row(.momentAhead, "at") {
      try $0.run(Village.giving { $0.at = when("09-28") }, "09-27").refusal
    },
    Row(.badIdentifier, "dossier") {
      try $0.run(Village.giving(), DossierKey(.mandate, "DB2012000009"), "09-27").refusal
    },
    Row(.mandateNotFound, "dossier") { try $0.run(Village.hand("Z1"), "09-27").refusal },
    Row(.handOverToSelf, "to") {
      try $0.must(Village.giving(), "09-27")
      return try $0.run(Village.hand("V1"), "09-28").refusal
    },
    Row(.kindNotAllowed, "to") {
      try $0.must(Village.giving(), "09-27")
      return try $0.run(Village.hand("C"), "09-28").refusal
    },
    Row(.timeWentBack, "at") {
      try $0.must(Village.giving(), "09-27")
      return try $0.run(Village.hand("Z1", at: "09-26"), "09-28").refusal
    },
    Row(.notConcerned, "actor.id") {
      try $0.must(Village.giving(), "09-27")
      try $0.must(Village.hand("Z1"), "09-28")
      return try $0.run(Village.receive(), by: Tour.pair, "09-28").refusal
    },
    Row(.caseNotFound, "case") {
      try $0.must(Village.giving(), "09-27")
      try $0.received(handed: "09-28")
      return try $0.run(.accept(Network.Acceptance(case: "nowhere")), by: Town.wang, "09-28")
        .refusal
    },
    Row(.documentMissing, "documentNumber") {
      try $0.must(Village.giving(), "09-27")
      try $0.received(handed: "09-28")
      return try $0.run(
        .end(Network.Ending(.materials, documentNumber: "")), by: Town.wang, "09-28"
      ).refusal
    },
    Row(.notAllowed, "actor.role") {
      try $0.run(Village.giving(), by: Town.alice, "09-27").refusal
    },
  ]

  @Test(arguments: rows) func `what a mandate refuses, it says why and on which field`(_ row: Row)
    throws
  {
    let refusal = try #require(try row.reach(try Village()))
    #expect(refusal.code == row.code)
    #expect(refusal.field == row.field)
  }

  // MARK: - Offline

  @Test func `what time found late and was not is put right once it is told, and its card lifted`()
    throws
  {
    let village = try Village { $0.supervision.issue = [.yellow, .red] }
    func cards(_ at: String) throws -> [Supervision.CardView] {
      let reply = try village.town.ask(
        .supervisionCards(Supervision.CardFilter()), nil, by: Town.auditor, at)
      guard case .supervisionCards(let list) = try #require(reply.answer) else { return [] }
      return list.cards
    }
    try village.must(Village.giving(), "09-27")
    _ = try village.town.sweep("10-09T01:00")
    #expect(try village.view("10-09T02:00").late == [.agent])
    #expect(try cards("10-09T02:00").map(\.severity) == [.yellow])
    // The records of the last day come in the morning after.
    try village.must(Village.hand("Z1", at: "10-08T16:00"), "10-09T08:00")
    #expect(try village.view("10-09T09:00").late == [])
    #expect(try cards("10-09T09:00").map(\.phase) == [.lifted])
    let faults = try village.town.facts().filter { $0.key.measure == .fault(.n1) }
    #expect(faults.reduce(0) { $0 + $1.value } == 0)
    #expect(try village.town.engine.verify().wrong == nil)
    // Told as handed a day late, it stays late.
    let other = try Village()
    try other.must(Village.giving(), "09-27")
    try other.must(Village.hand("Z1", at: "10-09T08:00"), "10-09T09:00")
    #expect(try other.view("10-09T10:00").late == [.agent])
  }

  /// The records of an agent's week, each with the moment at which it happened, as they are told on Friday.
  private static func week() -> [CommandRequest] {
    (1...5).flatMap { number -> [CommandRequest] in
      let key = DossierKey(.mandate, "V1-w\(number)")
      let told = when("09-21T18:00")
      let (given, handed) = (when("09-1\(6 + min(number, 3))T09:00"), when("09-20T1\(number):00"))
      let hand = Network.HandOver(to: "Z1", at: handed)
      return [
        CommandRequest(
          .mandate(
            Village.giving {
              ($0.at, $0.agent) = (given, "agent")
            }), on: key, by: Town.agent, at: told, key: "w\(number)-give"),
        CommandRequest(
          .mandate(.hand(hand)), on: key, by: Town.agent, at: told, key: "w\(number)-hand"),
      ]
    }
  }

  @Test
  func `a week told later, twice and in the wrong order, is recorded once with its own moments`()
    throws
  {
    let village = try Village()
    let week = Self.week()
    // Two senders take turns, one of them backwards; what is refused as too early is sent again.
    for requests in [week.reversed(), week, week.reversed(), week] as [[CommandRequest]] {
      for request in requests { _ = try village.town.send(request) }
    }
    for number in 1...5 {
      let view = try village.view(DossierKey(.mandate, "V1-w\(number)"), "09-21T18:00")
      #expect(view.given == when("09-1\(6 + min(number, 3))T09:00"))
      #expect(view.legs.map(\.handed) == [when("09-20T1\(number):00")])
      #expect(view.legs.map(\.late) == [0])
      // Handed up on its last day, and told a day later: no clock ran out.
      #expect(view.late == [])
    }
    let lengths = try village.town.everything().count {
      String(decoding: $0, as: UTF8.self).contains("\"mandate.handed\"")
    }
    #expect(lengths == 5)
  }
}
