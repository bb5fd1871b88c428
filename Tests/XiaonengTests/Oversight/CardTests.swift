import Testing

@testable import Xiaoneng

@Suite struct CardTests {
  @Test
  func `an unanswered yellow card becomes a red one, and the limit of the law is a further ground`()
    throws
  {
    let watch = try Watch()
    let incident = try watch.late(swept: "08-13")
    var view = try watch.card(incident, "08-13")
    #expect(view.cards.map(\.severity) == [.warning])
    #expect(view.cards.first?.breached == when("08-13T00:00"))
    try watch.town.sweep("08-15")
    try watch.must(Watch.serve(), incident, "08-15")
    view = try watch.card(incident, "08-15")
    #expect(view.severity == .yellow)
    #expect(view.cards.last?.rule == .e2)
    #expect(view.cards.last?.breached == when("08-15T00:00"))
    #expect(view.cards.last?.replyBy == day("2012-08-22"))
    #expect(view.cards.last?.finishBy == day("2012-08-22"))
    try watch.town.sweep("08-22T23:00")
    #expect(try watch.card(incident, "08-22").severity == .yellow)
    try watch.town.sweep("08-23T00:00")
    view = try watch.card(incident, "08-23")
    #expect(view.cards.map(\.rule) == [.e3, .e2, .e16])
    #expect(view.cards.last?.breached == when("08-23T00:00"))
    #expect(view.record == Watch.record(incident))
    try watch.must(Watch.serve("监通2号"), incident, "08-23")
    #expect(try watch.card(incident, "08-23").cards.last?.replyBy == day("2012-08-30"))
    #expect(
      try watch.record(Watch.record(incident), "08-23").determineBy == day("2012-09-24"))
    try watch.town.sweep("09-30")
    view = try watch.card(incident, "09-30")
    #expect(view.cards.count == 3)
    #expect(view.grounds == [.e1])
  }

  @Test(arguments: [
    ("09-20", "10-10", "10-10", "10-17"), ("08-06", "08-18", "08-18", "08-24"),
    ("08-06", "08-18", "08-20", "08-27"),
  ])
  func `the days to answer run from service, over rest days and holidays`(
    _ row: (accepted: String, breach: String, served: String, reply: String)
  ) throws {
    let watch = try Watch()
    let incident = try watch.late(row.accepted, swept: row.breach + "T00:00")
    try watch.must(Watch.serve(), incident, row.served)
    let card = try #require(try watch.card(incident, row.served).cards.last)
    #expect(card.severity == .yellow)
    #expect(card.breached == when(row.breach + "T00:00"))
    #expect(card.replyBy == day("2012-" + row.reply))
  }

  @Test
  func
    `past the law before the answer was due, the law gives the red card and silence is a further ground`()
    throws
  {
    let watch = try Watch()
    let short = "GS-XK-0008"
    try watch.town.run(
      .itemPublish(Town.version("短期限许可") { $0.statutory = .workingDays(12) }),
      DossierKey(.item, short), "07-31")
    let key = try watch.town.accepted(short, "08-01")
    try watch.town.sweep("08-15")
    let incident = Watch.limit(key)
    try watch.must(Watch.serve(), incident, "08-15")
    try watch.town.sweep("08-31")
    let view = try watch.card(incident, "08-31")
    #expect(view.cards.map(\.rule) == [.e3, .e2, .e1])
    #expect(view.cards.last?.breached == when("08-18T00:00"))
    #expect(view.grounds == [.e16])
    #expect(try watch.record(Watch.record(incident), "08-31").determineBy == day("2012-09-17"))
  }

  @Test func `a card is there from its breach on, swept or not, and a matter that ended is marked`()
    throws
  {
    let watch = try Watch()
    let key = try watch.town.accepted(Town.plain, "08-01")
    try watch.town.must(Town.grant, key, "08-16")
    let incident = Watch.limit(key)
    try watch.must(Watch.serve(), incident, "08-20")
    let view = try watch.card(incident, "08-20")
    let card = try #require(view.cards.last)
    #expect(card.breached == when("08-15T00:00"))
    #expect(card.issued == when("08-16"))
    #expect(card.ended)
    #expect(card.finishBy == nil)
    #expect(view.ended == day("2012-08-16"))
    try watch.must(
      .reply(Supervision.CardReply(text: "已办结", finished: true)), incident, by: Town.li, "08-21")
    try watch.must(.accept(Nothing()), incident, "08-22")
    try watch.town.sweep("2013-01-31")
    #expect(try watch.card(incident, "2013-01-31").phase == .settled)
    #expect(try watch.card(incident, "2013-01-31").cards.count == 2)
  }

  @Test func `an answered card whose matter is not finished by its day becomes red`() throws {
    let watch = try Watch()
    let incident = try watch.late(swept: "08-15")
    try watch.must(Watch.serve(), incident, "08-15")
    try watch.must(
      .reply(Supervision.CardReply(text: "正在办理", finished: false)), incident, by: Town.li, "08-16")
    #expect(try watch.run(.accept(Nothing()), incident, "08-17").refusal?.code == .wrongPhase)
    try watch.town.sweep("08-23")
    #expect(try watch.card(incident, "08-23").severity == .red)
  }

  @Test
  func `a card that is lifted on objection no longer stands, and its record can only be dismissed`()
    throws
  {
    let watch = try Watch()
    let incident = try watch.red()
    try watch.must(Watch.serve("监通2号"), incident, "08-23")
    try watch.must(.object(Reason("系统停机")), incident, by: Town.sun, "08-24")
    try watch.must(
      .rule(Supervision.CardRuling(true, reason: "属实", documentNumber: "监复1号")), incident,
      by: Town.feng, "08-27")
    let view = try watch.card(incident, "08-27")
    #expect(view.severity == .yellow)
    #expect(view.cards.last?.lifted == day("2012-08-27"))
    let record = Watch.record(incident)
    #expect(try watch.record(record, "08-27").lifted)
    try watch.must(.notify(Watch.naming), record, "08-27")
    try watch.town.sweep("09-10")
    let confirmed = try watch.run(Watch.determination(.talk), record, by: Town.feng, "09-10")
    #expect(confirmed.refusal?.code == .wrongPhase)
    try watch.must(
      .determine(
        Supervision.Determination(.lifted, reason: "牌已撤销", documentNumber: "问决1号")), record,
      by: Town.feng, "09-10")
  }

  @Test func `whenever sweeps come by, the cards are the same but for when they were issued`()
    throws
  {
    func ledgers(_ sweeps: [String]) throws -> [String: [String]] {
      let watch = try Watch { $0.rulesOff = [.e17] }
      for (place, day) in ["08-01", "08-02", "08-06", "09-20"].enumerated() {
        let key = try watch.town.accepted(Town.plain, day)
        if place == 1 { try watch.town.must(Town.grant, key, "09-21") }
      }
      for sweep in sweeps { try watch.town.sweep(sweep) }
      var more = true
      while more { more = try watch.town.engine.sweep(at: when("2013-09-30")).more }
      return try watch.town.ledgersWhenever().filter {
        $0.key.hasPrefix("supervision") || $0.key.hasPrefix("accountability")
      }
    }
    let once = try ledgers([])
    #expect(once.count == 8)
    var generator = SplitMix64(seed: 15)
    for _ in 0..<3 {
      var days: [Day] = []
      for _ in 0..<10 {
        days.append(try day("2012-09-21").adding(Int(generator.next() % 200)))
      }
      #expect(try ledgers(days.sorted().map { "\($0)" }) == once)
    }
  }

  @Test func `the month's sheet comes from the cards that were issued: 82`() throws {
    // Certificates are not what this sheet is about.
    let watch = try Watch { $0.rulesOff = [.e17] }
    let town = watch.town
    // Three warnings that no one answered, and that became no card.
    for _ in 0..<3 {
      let key = try town.accepted(Town.plain, "08-01")
      try town.must(Town.grant, key, "08-14")
    }
    // A yellow card that turns red, one that is lifted, one that stands.
    let red = try town.accepted(Town.plain, "08-01")
    let lifted = try town.accepted(Town.plain, "08-01")
    let stands = try town.accepted(Town.plain, "08-01")
    try town.sweep("08-15")
    for key in [red, lifted, stands] { try watch.must(Watch.serve(), Watch.limit(key), "08-15") }
    for key in [lifted, stands] { try town.must(Town.grant, key, "08-16") }
    try watch.must(.object(Reason("停机")), Watch.limit(lifted), by: Town.sun, "08-16")
    try watch.must(
      .rule(Supervision.CardRuling(true, reason: "属实", documentNumber: "监复1号")),
      Watch.limit(lifted), "08-17")
    try watch.must(
      .reply(Supervision.CardReply(text: "已办结", finished: true)), Watch.limit(stands), by: Town.li,
      "08-17")
    try town.sweep("08-31")
    let month = Supervision.MonthOf(month: Month(of: day("2012-08-01")))
    let answer = try town.ask(.supervisionDeductions(month), nil, by: Town.zheng, "08-31").answer
    guard case .supervisionDeductions(let sheet) = try #require(answer) else { return }
    let unit = try #require(sheet.units.first)
    #expect(unit.score == 82)
    #expect(
      unit.cards == Supervision.CardCounts(issued: 4, standing: 2, lifted: 1, superseded: 1))
    #expect(unit.entries.map(\.points).sorted() == [-10, -5, -3])
  }

  @Test func `every card is reckoned again from the ledger, and a changed rule set is found`()
    throws
  {
    let watch = try Watch()
    let incident = try watch.red()
    try watch.town.sweep("09-30")
    let page = try watch.recount(incident, "09-30")
    #expect(page.differences == [])
    #expect(page.same)
    #expect(page.lines.contains { $0.chinese.contains("于2012-08-14届满") })
    // Whoever writes another rule set into the file, behind the engine's back.
    var profile = Profile.danzhou2011
    profile.supervision.issue = Supervision.CardClass.allCases
    profile.supervision.determineDays = 20
    let store = watch.town.store
    var changes = ChangeSet()
    changes.values = Profiles([profile]).settings
    _ = try store.begin(writing: true)
    try store.commit(&changes)
    let reply = try Engine(store: store).query(
      .supervisionExplain(Nothing()), on: incident, by: Town.zheng, at: when("09-30"))
    guard case .supervisionExplain(let other)? = reply.answer else {
      Issue.record("\(reply)")
      return
    }
    #expect(!other.same)
  }

  @Test func `the board shows what runs, the most urgent first, to each unit its own`() throws {
    let watch = try Watch()
    let red = try watch.red()
    let amber = Watch.limit(try watch.town.accepted(Town.plain, "08-13"))
    try watch.town.sweep("08-24")
    func board(_ actor: Principal) throws -> Supervision.Board? {
      let reply = try watch.town.ask(
        .supervisionBoard(Supervision.CardFilter()), nil, by: actor, "08-24")
      guard case .supervisionBoard(let board)? = reply.answer else { return nil }
      return board
    }
    let all = try #require(try board(Town.zheng))
    #expect(all.rows.map(\.number) == [red.id, amber.id])
    #expect((all.red, all.yellow, all.amber) == (1, 0, 1))
    #expect(try board(Town.li) == all)
    #expect(try board(Town.wu)?.rows == [])
    #expect(try board(Town.alice) == nil)
  }

  @Test func `an officer finds the open cards of what they had in hand`() throws {
    let watch = try Watch()
    let key = try watch.town.accepted(Town.plain, "08-01")
    let other = try watch.town.submit(Town.elsewhere, "08-01", by: Town.wu)
    try watch.town.must(.accept(Cases.Acceptance("环受1号")), other, by: Town.wu, "08-01")
    try watch.town.sweep("08-15")
    func cards(_ person: String, by actor: Principal) throws -> [String] {
      var filter = Supervision.CardFilter()
      (filter.person, filter.open) = (person, true)
      guard
        case .supervisionCards(let list)? =
          try watch.town.ask(.supervisionCards(filter), nil, by: actor, "08-15").answer,
        case .supervisionBoard(let board)? =
          try watch.town.ask(.supervisionBoard(filter), nil, by: actor, "08-15").answer
      else { return ["none"] }
      #expect(list.cards.map(\.number) == board.rows.map(\.number))
      return list.cards.map(\.number)
    }
    #expect(try cards("wang", by: Town.zheng) == [Watch.limit(key).id])
    #expect(try cards("wu", by: Town.zheng) == [Watch.limit(other).id])
    #expect(try cards("li", by: Town.zheng).isEmpty)
    // A unit sees its own alone, whoever is asked for.
    #expect(try cards("wu", by: Town.sun).isEmpty)
    #expect(try cards("wang", by: Town.sun) == [Watch.limit(key).id])
  }

  @Test func `rules that contradict each other are no rule set`() throws {
    var profile = Profile.danzhou2011
    #expect(profile.faults == [])
    profile.supervision.faults = [
      Supervision.FaultSetting(.e2, severity: .yellow, told: []),
      Supervision.FaultSetting(.e2, severity: .red, told: []),
    ]
    #expect(profile.faults.map(\.field) == ["supervision.faults"])
    profile.supervision.faults = [Supervision.FaultSetting(.e4, severity: .red, told: [])]
    profile.rulesOff = [.e4]
    #expect(profile.faults.map(\.field) == ["supervision.faults"])
  }

  @Test func `a rule set makes a rule heavier, and switches it off`() throws {
    let heavy = try Watch {
      $0.supervision.faults = [Supervision.FaultSetting(.e2, severity: .red, told: [.supervision])]
    }
    let incident = try heavy.late(swept: "08-15")
    #expect(try heavy.card(incident, "08-15").severity == .red)
    let off = try Watch { $0.rulesOff = [.e2, .e3] }
    let quiet = try off.late(swept: "08-15")
    #expect(
      try off.town.ask(.supervisionCard(Nothing()), quiet, by: Town.zheng, "08-15").refusal?.code
        == .cardNotFound)
  }

  @Test func `where the rule set issues none, no card is issued`() throws {
    let town = try Town()
    let key = try town.accepted(Town.plain, "08-01")
    try town.sweep("12-31")
    #expect(
      try town.ask(.supervisionCard(Nothing()), Watch.limit(key), by: Town.zheng, "12-31").refusal?
        .code == .cardNotFound)
  }
}

@Suite struct CardRefusalTests {
  @Test func `only the unit answers a card, and the wrong unit is told of none`() throws {
    let watch = try Watch()
    let incident = try watch.late(swept: "08-15")
    let reply = Supervision.CardCommand.reply(Supervision.CardReply(text: "已办", finished: true))
    #expect(try watch.run(reply, incident, by: Town.li, "08-15").refusal?.code == .cardNotServed)
    try watch.must(Watch.serve(), incident, "08-15")
    #expect(try watch.run(Watch.serve(), incident, "08-15").refusal?.code == .alreadyDone)
    #expect(try watch.run(reply, incident, by: Town.wu, "08-16").refusal?.code == .cardNotFound)
    #expect(try watch.run(reply, incident, by: Town.alice, "08-16").refusal?.code == .notAllowed)
    let empty = Supervision.CardCommand.reply(Supervision.CardReply(text: " ", finished: true))
    #expect(try watch.run(empty, incident, by: Town.li, "08-16").refusal?.code == .reasonMissing)
    try watch.must(reply, incident, by: Town.li, "08-16")
    #expect(try watch.run(reply, incident, by: Town.li, "08-17").refusal?.code == .alreadyDone)
  }

  @Test func `an objection comes in time, once, and no one of the unit rules on it`() throws {
    let watch = try Watch()
    let incident = try watch.late(swept: "08-15")
    let object = Supervision.CardCommand.object(Reason("停机"))
    let rule = Supervision.CardCommand.rule(
      Supervision.CardRuling(false, reason: "不属实", documentNumber: "监复1号"))
    #expect(try watch.run(object, incident, by: Town.sun, "08-15").refusal?.code == .cardNotServed)
    try watch.must(Watch.serve(), incident, "08-15")
    #expect(try watch.run(rule, incident, "08-16").refusal?.code == .wrongPhase)
    #expect(try watch.run(object, incident, by: Town.li, "08-16").refusal?.code == .notAllowed)
    try watch.must(
      .reply(Supervision.CardReply(text: "已办", finished: true)), incident, by: Town.li, "08-16")
    let late = try watch.run(object, incident, by: Town.sun, "08-23")
    #expect(late.refusal?.code == .tooLate)
    let other = try Watch()
    let again = try other.late(swept: "08-15")
    try other.must(Watch.serve(), again, "08-15")
    try other.must(object, again, by: Town.sun, "08-22")
    #expect(try other.card(again, "08-22").objectionBy == day("2012-08-29"))
    let missing = Supervision.CardCommand.rule(
      Supervision.CardRuling(true, reason: "", documentNumber: "监复1号"))
    #expect(try other.run(missing, again, "08-22T10:00").refusal?.code == .reasonMissing)
    try other.must(rule, again, "08-22T11:00")
    #expect(try other.run(object, again, by: Town.sun, "08-22T12:00").refusal?.code == .alreadyDone)
  }

  @Test func `no paper, no service; and nothing more of what is settled`() throws {
    let watch = try Watch()
    let incident = try watch.late(swept: "08-15")
    #expect(
      try watch.run(Watch.serve(""), incident, "08-15").refusal?.code == .documentMissing)
    try watch.must(Watch.serve(), incident, "08-15")
    try watch.must(
      .reply(Supervision.CardReply(text: "已办", finished: true)), incident, by: Town.li, "08-16")
    try watch.must(.accept(Nothing()), incident, "08-17")
    #expect(try watch.run(Watch.serve(), incident, "08-17").refusal?.code == .wrongPhase)
    #expect(
      try watch.run(.object(Reason("停机")), incident, by: Town.sun, "08-17").refusal?.code
        == .wrongPhase)
  }
}
