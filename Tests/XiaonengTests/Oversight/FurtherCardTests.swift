import Testing

@testable import Xiaoneng

/// Cards of joint approval and of inspections, and cards that a corrected record no longer bears out.
@Suite struct FurtherCardTests {
  private func cards(
    _ engine: Engine, _ source: DossierKey, _ clock: String, _ at: String,
    by actor: Principal = Town.auditor
  ) throws -> Supervision.CardView? {
    let key = DossierKey(.supervision, "\(source.kind.rawValue).\(source.id).\(clock)")
    let reply = try engine.query(.supervisionCard(Nothing()), on: key, by: actor, at: when(at))
    guard case .supervisionCard(let view)? = reply.answer else { return nil }
    return view
  }

  private func explained(_ engine: Engine, _ at: String) throws -> Int {
    _ = try engine.store.begin(writing: false)
    let keys = try engine.store.heads(of: [.supervision, .accountability]).map(\.key)
    engine.store.rollback()
    for key in keys {
      let reply = try engine.query(
        .supervisionExplain(Nothing()), on: key, by: Town.auditor, at: when(at))
      guard case .supervisionExplain(let page)? = reply.answer else {
        Issue.record("\(key): \(reply)")
        continue
      }
      #expect(page.same, "\(key): \(page.differences)")
    }
    return keys.count
  }

  private func hall() throws -> Hall {
    try Hall(
      Hall.template {
        $0[1].kind = .opinion
        $0[1].silence = .none
      }
    ) { $0.supervision.issue = Supervision.CardClass.allCases }
  }

  // MARK: - Joint approval

  @Test func `a department that is silent has a red card, an opinion that is late a yellow one`()
    throws
  {
    let hall = try hall()
    let key = try hall.routed()
    _ = try hall.engine.sweep(at: when("08-13T12:00"))
    let silent = try #require(try cards(hall.engine, key, "branch-1", "08-13T12:00"))
    #expect(silent.unit == "GH" && silent.severity == .red)
    #expect(silent.cards.map(\.rule) == [.l1])
    #expect(silent.cards.first?.breached == when("08-09T00:00"))
    #expect(silent.record != nil)
    let late = try #require(try cards(hall.engine, key, "opinion-2", "08-13T12:00"))
    #expect(late.unit == "HP" && late.severity == .yellow && late.ended == nil)
    try hall.must(
      .opine(JointStages.Opinion("B", say: .agree, documentNumber: "意1号")), key,
      by: Hall.officer("HP"), "08-14")
    #expect(try cards(hall.engine, key, "opinion-2", "08-14")?.ended == day("2012-08-14"))
    #expect(try explained(hall.engine, "08-15") >= 3)
  }

  @Test
  func `the lead has a yellow card for what it does not send, and for a dissent it does not tell`()
    throws
  {
    let hall = try hall()
    let key = try hall.accepted()
    try hall.must(.route(JointStages.Routing(branches: ["A", "B", "C"])), key, "08-01T09:00")
    try hall.must(
      .opine(JointStages.Opinion("B", say: .disagree, reasons: "选址不当", documentNumber: "意1号")),
      key, by: Hall.officer("HP"), "08-02")
    try hall.must(
      .settleDissent(
        JointStages.Settlement("B", approved: true, reason: "已采取措施", documentNumber: "协1号")), key,
      "08-03")
    try hall.must(Hall.grant, of: key, 1, by: Hall.officer("GH"), "08-06")
    _ = try hall.engine.sweep(at: when("08-21T12:00"))
    let unsent = try #require(try cards(hall.engine, key, "routing-4", "08-21T12:00"))
    #expect(unsent.unit == "ZW" && unsent.cards.map(\.rule) == [.l2])
    #expect(unsent.severity == .yellow)
    let untold = try #require(try cards(hall.engine, key, "dissent-2", "08-21T12:00"))
    #expect(untold.unit == "ZW" && untold.cards.map(\.rule) == [.l4])
    #expect(untold.severity == .yellow)
    _ = try explained(hall.engine, "08-21T12:00")
  }

  @Test func `a rule that is switched off gives no card, and a heavier class a heavier one`() throws
  {
    let off = try Hall(Hall.template()) {
      $0.supervision.issue = Supervision.CardClass.allCases
      $0.rulesOff = [.l1]
    }
    let key = try off.routed()
    _ = try off.engine.sweep(at: when("08-31"))
    #expect(try cards(off.engine, key, "branch-1", "08-31") == nil)
    let light = try Hall(Hall.template()) {
      $0.supervision.issue = Supervision.CardClass.allCases
      $0.supervision.faults = [Supervision.FaultSetting(.l1, severity: .yellow, told: [])]
    }
    let other = try light.routed()
    _ = try light.engine.sweep(at: when("08-09"))
    #expect(try cards(light.engine, other, "branch-1", "08-09")?.severity == .yellow)
  }

  // MARK: - Inspections

  @Test func `an order that is not reported on in time has a card, and one never done a red one`()
    throws
  {
    let team = try Team { $0.supervision.issue = Supervision.CardClass.allCases }
    let key = try team.ordered(.redo)
    let engine = team.town.engine
    _ = try engine.sweep(at: when("08-31"))
    let due = try #require(try team.view(key, "08-31").orders.first).due
    let late = try #require(try cards(engine, key, "order-1", "08-31"))
    #expect(late.unit == "GS" && late.severity == .yellow && late.cards.map(\.rule) == [.i1])
    #expect(late.cards.first?.breached == Instant(startOf: try due.adding(1)))
    for at in ["09-03", "09-05"] {
      try team.must(Team.report(), key, by: Town.li, at)
      #expect(try cards(engine, key, "order-1", at)?.ended != nil)
      try team.must(Team.recheck(.copied), key, at + "T15:00")
    }
    try team.must(Team.report(), key, by: Town.li, "09-06")
    try team.must(Team.recheck(.notDone), key, "09-07")
    let red = try #require(try cards(engine, key, "order-1-2", "09-07"))
    #expect(red.severity == .red && red.cards.map(\.rule) == [.i2] && red.record != nil)
    _ = try explained(engine, "09-07")
  }

  @Test func `a measure that proposes accountability opens a record without a card, once approved`()
    throws
  {
    let team = try Team()
    let key = try team.told()
    try team.must(.verify(Inspections.Verification(1)), key, by: Town.feng, "08-03")
    try team.must(Team.hearing, key, "08-03")
    try team.must(Team.measure(.accountability), key, "08-04")
    let record = DossierKey(.accountability, "inspection.\(key.id).measure-1")
    let before = try team.town.ask(.supervisionRecord(Nothing()), record, by: Town.zheng, "08-04")
    #expect(before.refusal?.code == .recordNotFound)
    try team.must(Team.approval(), key, by: Town.zhou, "08-05")
    try team.must(Team.publication(), key, "08-06")
    let reply = try team.town.ask(.supervisionRecord(Nothing()), record, by: Town.zheng, "08-06")
    guard case .supervisionRecord(let view)? = reply.answer else {
      Issue.record("\(reply)")
      return
    }
    #expect(view.rule == .i3 && view.unit == "GS" && view.determineBy == day("2012-09-05"))
    // Who approved the measure does not determine the record.
    func account(
      _ command: Supervision.RecordCommand, by actor: Principal = Town.zheng, _ at: String
    ) throws -> Refusal.Code? {
      try team.town.send(
        CommandRequest(.accountability(command), on: record, by: actor, at: when(at))
      ).refusal?.code
    }
    #expect(try account(.notify(Watch.naming), "08-07") == nil)
    #expect(
      try account(.reply(Supervision.RecordReply(text: "已整改")), by: Town.sun, "08-08") == nil)
    #expect(try account(.hear(Supervision.Heard("本人陈述", documentNumber: "申辩1号")), "08-08") == nil)
    let determination = Watch.determination(.warningTalk)
    #expect(try account(determination, by: Town.zhou, "08-09") == .mustStandAside)
    #expect(try account(determination, by: Team.second, "08-09") == nil)
    #expect(try explained(team.town.engine, "08-10") == 1)
  }

  // MARK: - A corrected record

  private static func correction(
    _ change: (inout Cases.RecordCorrection) -> Void
  ) -> Cases.Command {
    var data = Cases.RecordCorrection()
    (data.reason, data.documentNumber) = ("告知书已送达，漏登记", "更1号")
    change(&data)
    return .correctRecord(data)
  }

  private static func pause(_ from: String, _ through: String) -> Cases.LatePause {
    var pause = Cases.LatePause()
    (pause.kind, pause.documentNumber) = (.expertReview, "特字1号")
    (pause.from, pause.through) = (day("2012-" + from), day("2012-" + through))
    return pause
  }

  @Test
  func `a pause that is entered afterwards lifts the card, and what is broken later has a new one`()
    throws
  {
    let watch = try Watch { $0.rulesOff = [.e3] }
    let key = try watch.town.accepted(Town.plain, "08-01")
    let incident = Watch.limit(key)
    try watch.town.sweep("08-15")
    #expect(try watch.card(incident, "08-15").severity == .yellow)
    // The procedure ran from 08-08 to 08-13, three working days that do not count.
    try watch.town.must(
      Self.correction { $0.pause = Self.pause("08-08", "08-13") }, key, by: Town.zheng, "08-15")
    _ = try watch.town.engine.sweep(at: when("08-15T10:00"))
    var view = try watch.card(incident, "08-15T10:00")
    let entered = try watch.town.entries(key).map(\.word)
    guard entered.contains("case.faultWithdrawn") else {
      Issue.record("\(entered)")
      return
    }
    #expect(view.severity == nil && view.phase == .lifted)
    #expect(view.cards.first?.lifted == day("2012-08-15"))
    #expect(try watch.town.view(key, by: Town.li, "08-15T10:00").faults == [])
    // Nothing of it is deleted, and it is explained.
    #expect(try watch.town.entries(incident).map(\.word).contains("supervision.lifted"))
    #expect(try watch.recount(incident, "08-15T10:00").same)
    // The promise ends on 08-17 now, and passes after all.
    try watch.town.sweep("2012-12-31")
    view = try watch.card(incident, "12-31")
    #expect(view.cards.map(\.rule) == [.e2, .e2, .e1])
    #expect(view.cards[1].breached == when("08-18T00:00") && view.cards[1].lifted == nil)
    #expect(try watch.recount(incident, "12-31").same)
  }

  @Test
  func
    `a corrected day of acceptance lifts what it does not bear out, in the month of the correction`()
    throws
  {
    let watch = try Watch { $0.rulesOff = [.e3, .e1, .e16] }
    let key = try watch.town.accepted(Town.plain, "08-20")
    let incident = Watch.limit(key)
    try watch.town.sweep("09-03")
    #expect(try watch.card(incident, "09-03").severity == .yellow)
    try watch.town.must(
      Self.correction { $0.accepted = day("2012-08-24") }, key, by: Town.zheng, "10-08")
    try watch.town.sweep("10-08T12:00")
    let view = try watch.card(incident, "10-08T12:00")
    // By the day as it is now the promise passed on 09-07: another breach, with its own card.
    #expect(view.cards.map(\.breached) == [when("09-01T00:00"), when("09-07T00:00")])
    #expect(view.cards.map(\.lifted) == [day("2012-10-08"), nil])
    let october = Supervision.MonthOf(month: Month(of: day("2012-10-01")))
    let reply = try watch.town.ask(.supervisionDeductions(october), nil, by: Town.zheng, "10-31")
    guard case .supervisionDeductions(let sheet)? = reply.answer else {
      Issue.record("\(reply)")
      return
    }
    #expect(sheet.units.first?.cards.issued == 0)
    #expect(try watch.recount(incident, "10-08T12:00").same)
  }

  @Test func `a record is put right with its paper, by someone else, and only where it can be so`()
    throws
  {
    let town = try Town()
    let key = try town.accepted(Town.plain, "08-01")
    try town.must(CasePauseTests.pause(), key, by: Town.li, "08-08")
    try town.must(CasePauseTests.resume(), key, by: Town.li, "08-10")
    func code(
      by actor: Principal = Town.zheng, _ change: (inout Cases.RecordCorrection) -> Void
    ) throws -> Refusal.Code? {
      try town.run(Self.correction(change), key, by: actor, "08-15").refusal?.code
    }
    let good = Self.pause("08-02", "08-06")
    #expect(try code(by: Town.li) { $0.pause = good } == .notAllowed)
    #expect(try code { _ in } == .factMissing)
    #expect(
      try code {
        $0.pause = good
        $0.documentNumber = ""
      } == .documentMissing)
    #expect(try code { $0.pause = Self.pause("08-07", "08-09") } == .badPause)
    #expect(try code { $0.pause = Self.pause("08-13", "08-16") } == .badPause)
    #expect(try code { $0.accepted = day("2012-07-31") } == .badDate)
    #expect(try code { $0.accepted = day("2012-08-16") } == .badDate)
    #expect(try code { $0.pause = good } == nil)
    try town.must(Town.grant, key, "08-16")
    let late = Self.correction { $0.pause = Self.pause("08-06", "08-07") }
    #expect(try town.run(late, key, by: Town.zheng, "08-17").refusal?.code == .wrongPhase)
  }

  @Test func `two who sweep one store at once issue one card`() throws {
    let watch = try Watch()
    let key = try watch.town.accepted(Town.plain, "08-01")
    var options = Engine.Options()
    options.salts = .seeded(7)
    var profile = Profile.danzhou2011
    profile.supervision.issue = Supervision.CardClass.allCases
    options.profiles = Profiles([profile])
    let other = try Engine(store: watch.town.store, options: options)
    _ = try other.sweep(at: when("08-15T00:00"))
    _ = try watch.town.engine.sweep(at: when("08-15T00:00"))
    _ = try other.sweep(at: when("08-31"))
    let cards = try watch.card(Watch.limit(key), "08-31").cards
    #expect(cards.map(\.rule) == [.e3, .e2, .e1])
  }

  // MARK: - Statistical rules

  private func ratios(
    _ town: Town, by actor: Principal, unit: String = "GS", _ at: String = "08-31"
  ) throws -> [Supervision.RateRule: Supervision.RatioRow] {
    let wish = Supervision.RatioQuestion(month: Month(of: day("2012-08-01")), unit: unit)
    let reply = try town.ask(.supervisionRatios(wish), nil, by: actor, at)
    guard case .supervisionRatios(let table)? = reply.answer else { return [:] }
    return Dictionary(table.rows.map { ($0.rule, $0) }, uniquingKeysWith: { first, _ in first })
  }

  @Test
  func `a statistical rule shows numerator, denominator and threshold, and says whether it holds`()
    throws
  {
    let town = try Town { profile in
      profile.rates = [
        Supervision.RateNumber(.overdue, threshold: 2_500, least: 4),
        Supervision.RateNumber(.warning, threshold: 10_000, least: 4),
        Supervision.RateNumber(.refusal, threshold: 100, least: 50),
        Supervision.RateNumber(.running, threshold: 100, least: 1, below: true, off: true),
      ]
    }
    for place in 0..<4 {
      let key = try town.accepted(Town.plain, "08-01")
      try town.must(Town.grant, key, place < 2 ? "08-15" : "08-06")
    }
    let rows = try ratios(town, by: Town.zheng)
    let overdue = try #require(rows[.overdue])
    #expect((overdue.numerator, overdue.denominator, overdue.ratio) == (2, 4, 5_000))
    #expect(overdue.threshold == 2_500 && overdue.state == .broken)
    #expect(rows[.warning]?.state == .met)
    #expect(rows[.refusal]?.state == .few)
    #expect(rows[.running]?.state == .off)
    // To others numbers so small are withheld; to the unit itself not.
    let shown = try #require(try ratios(town, by: .anyone)[.overdue])
    #expect(shown.state == .withheld && shown.numerator == nil && shown.ratio == nil)
    #expect(try ratios(town, by: Town.li)[.overdue] == overdue)
    #expect(try ratios(town, by: Town.wu)[.overdue]?.state == .withheld)
  }

  @Test func `a rate exactly at its threshold holds, and each rule stands once in a rule set`()
    throws
  {
    let town = try Town {
      $0.rates = [Supervision.RateNumber(.overdue, threshold: 5_000, least: 1)]
    }
    for place in 0..<2 {
      let key = try town.accepted(Town.plain, "08-01")
      try town.must(Town.grant, key, place == 0 ? "08-15" : "08-06")
    }
    #expect(try ratios(town, by: Town.zheng)[.overdue]?.state == .met)
    var profile = Profile.danzhou2011
    #expect(profile.faults.isEmpty)
    profile.rates = [Supervision.RateNumber(.flow), Supervision.RateNumber(.flow)]
    #expect(profile.faults.map(\.field) == ["rates"])
    profile = .danzhou2011
    profile.conduct.good = 50
    #expect(profile.faults.map(\.field) == ["conduct"])
  }
}
