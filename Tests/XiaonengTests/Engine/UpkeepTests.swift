import Testing
import Xiaoneng

/// A dossier as a file: what was typed wrongly is put right, and what is kept is done away with. 档案法 art 21.
@Suite struct UpkeepTests {
  static func wish(
    _ entry: Int32, _ field: String, _ value: String, reason: String = "登记时录入有误"
  ) -> Upkeep.Rectification {
    Upkeep.Rectification(entry, field: field, value: value, reason: reason)
  }

  static func run(
    _ town: Town, _ command: Upkeep.Command, _ key: DossierKey, by actor: Principal, _ at: String
  ) throws -> Outcome {
    try town.send(CommandRequest(.upkeep(command), on: key, by: actor, at: when(at)))
  }

  private static func must(
    _ town: Town, _ command: Upkeep.Command, _ key: DossierKey, by actor: Principal, _ at: String,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> [String] {
    let outcome = try run(town, command, key, by: actor, at)
    return try #require(outcome.done, "\(outcome)", sourceLocation: location).events
  }

  private static func list(
    _ town: Town, _ key: DossierKey, by actor: Principal, _ at: String
  ) throws -> Upkeep.List {
    let reply = try town.ask(.upkeepList(Nothing()), key, by: actor, at)
    guard case .upkeepList(let list)? = reply.answer else { throw try #require(reply.refusal) }
    return list
  }

  private static func foresee(
    _ town: Town, _ wish: Upkeep.Rectification, _ key: DossierKey, by actor: Principal, _ at: String
  ) throws -> Upkeep.Foreseen {
    let reply = try town.ask(.upkeepForesee(wish), key, by: actor, at)
    guard case .upkeepForesee(let seen)? = reply.answer else { throw try #require(reply.refusal) }
    return seen
  }

  /// The place of an entry with this word in the ledger of a dossier.
  private static func entry(_ word: String, _ town: Town, _ key: DossierKey) throws -> Int32 {
    let entries = try town.entries(key)
    return Int32(try #require(entries.firstIndex { $0.word == word }) + 1)
  }

  private static func isWhole(_ town: Town, _ location: SourceLocation = #_sourceLocation) throws {
    #expect(try town.engine.verify().wrong == nil, sourceLocation: location)
    let before = try town.ledgers()
    try town.engine.rebuild()
    #expect(try town.ledgers() == before, sourceLocation: location)
    #expect(try town.engine.verify().wrong == nil, sourceLocation: location)
  }

  // MARK: - Putting right

  @Test func `a day typed wrongly is put right by another person, and what moves is told before`()
    throws
  {
    let town = try Town()
    let key = try town.submit(Town.plain, "08-02")
    let wish = Self.wish(1, "received", "2012-07-31")
    let seen = try Self.foresee(town, wish, key, by: Town.wang, "08-02")
    #expect((seen.before, seen.value) == ("2012-08-02", "2012-07-31"))
    #expect((seen.dueBefore, seen.due) == (day("2012-08-09"), day("2012-08-07")))
    #expect(try Self.must(town, .ask(wish), key, by: Town.wang, "08-02T10:00") == ["upkeep.asked"])
    // Nothing has moved before someone agrees.
    #expect(try Self.list(town, key, by: Town.wang, "08-02T11:00").requests.count == 1)
    let approval = Upkeep.Command.approve(Upkeep.Approval(1))
    #expect(
      try Self.run(town, approval, key, by: Town.wang, "08-02T11:00").refusal?.code == .notAllowed)
    #expect(
      try Self.must(town, approval, key, by: Town.sun, "08-02T12:00") == ["upkeep.rectified"])
    guard case .upkeep(.rectified(let said))? = try town.entries(key).last?.event() else {
      Issue.record("no rectification")
      return
    }
    #expect((said.before, said.value) == ("2012-08-02", "2012-07-31"))
    #expect((said.dueBefore, said.due) == (seen.dueBefore, seen.due))
    // The entry itself stays as it was.
    #expect(try town.entries(key).first?.data["received"] == "2012-08-02")
    let list = try Self.list(town, key, by: Town.wang, "08-02T13:00")
    #expect(list.values.first { $0.field == "received" }?.value == "2012-07-31")
    #expect(list.requests.first?.granted == true)
    guard
      case .caseGet(let view)? =
        try town.ask(.caseGet(Nothing()), key, by: Town.wang, "08-02T13:00").answer
    else { return }
    #expect(view.received == day("2012-07-31"))
    try Self.isWhole(town)
    // By another engine on the same store it is the same.
    let other = try Engine(store: town.store)
    guard
      case .answered(.caseGet(let again)) = try other.query(
        .caseGet(Nothing()), on: key, by: Town.wang, at: when("08-02T13:00"))
    else { return }
    #expect(again.received == view.received)
  }

  @Test func `putting right is refused with its reason, the rules in their order`() throws {
    let town = try Town()
    let key = try town.accepted()
    try town.must(
      .charge(Cases.FeeTaken(fen: 100, receiptNumber: "票1号")), key, by: Town.li, "08-02")
    let fee = try Self.entry("case.charged", town, key)
    func code(
      _ wish: Upkeep.Rectification, by actor: Principal = Town.li, on dossier: DossierKey? = nil
    ) throws -> Refusal.Code? {
      try Self.run(town, .ask(wish), dossier ?? key, by: actor, "08-03").refusal?.code
    }
    #expect(try code(Self.wish(99, "receiptNumber", "票2号")) == .notFound)
    #expect(try code(Self.wish(fee, "fen", "200")) == .notRectifiable)
    #expect(try code(Self.wish(fee, "nothing", "200")) == .notRectifiable)
    #expect(try code(Self.wish(2, "documentNumber", "受字9号")) == .notRectifiable)
    #expect(try code(Self.wish(fee, "receiptNumber", "票1号")) == .alreadyDone)
    #expect(try code(Self.wish(fee, "receiptNumber", "")) == .badRegister)
    #expect(try code(Self.wish(fee, "receiptNumber", "票2号", reason: " ")) == .reasonMissing)
    #expect(
      try code(Self.wish(fee, "receiptNumber", "电话13800138000")) == .personalInText)
    #expect(try code(Self.wish(1, "channel", "fax")) == .badRegister)
    // From acceptance on the limits do not run from the receipt.
    #expect(try code(Self.wish(1, "received", "2012-07-31")) == .wrongPhase)
    #expect(try code(Self.wish(1, "received", "2012-08-09")) == .badDate)
    #expect(try code(Self.wish(1, "received", "2012-02-30")) == .badRegister)
    // Another unit, the applicant and anyone are told nothing.
    #expect(try code(Self.wish(fee, "receiptNumber", "票2号"), by: Town.wu) == .caseNotFound)
    #expect(try code(Self.wish(fee, "receiptNumber", "票2号"), by: Town.alice) == .notAllowed)
    #expect(try code(Self.wish(fee, "receiptNumber", "票2号"), by: .anyone) == .notAllowed)
    #expect(
      try code(Self.wish(1, "channel", "web"), on: DossierKey(.case, "none")) == .caseNotFound)
    let town2 = try Town()
    let late = try town2.accepted()
    for command in [
      Upkeep.Command.approve(Upkeep.Approval(1)), .decline(Upkeep.Declining(1, reason: "无误")),
    ] {
      #expect(
        try Self.run(town2, command, late, by: Town.sun, "08-02").refusal?.code == .notFound)
    }
  }

  private static func lists(
    _ town: Town, _ key: DossierKey, by actor: Principal, _ at: String
  ) throws -> [String] {
    try list(town, key, by: actor, at).values.map { "\($0.entry) \($0.field) \($0.value)" }
  }

  @Test func `a point of the network is put right by the office that opened it`() throws {
    let village = try Village()
    let key = DossierKey(.point, "V1")
    let found = try Self.lists(village.town, key, by: Town.zheng, "08-03")
    #expect(
      found.map { $0.prefix(8) } == ["1 name V", "1 region", "1 opened"].map { $0[...] }
        || found.count == 3, "\(found)")
    for (field, value, code) in [
      ("name", " ", Refusal.Code.badRegister), ("region", "46900", .badIdentifier),
      ("opened", "2012-08-03", .badDate), ("unit", "GS", .notRectifiable),
    ] {
      let refusal = try Self.run(
        village.town, .ask(Self.wish(1, field, value)), key, by: Town.zheng, "08-03"
      ).refusal
      #expect(refusal?.code == code, "\(field): \(refusal as Any)")
    }
    // Those at a window read of the point, and not its ledger.
    #expect(
      try Self.run(
        village.town, .ask(Self.wish(1, "name", "某某村便民服务点")), key, by: Town.wang, "08-03"
      ).refusal?.code == .pointNotFound)
    #expect(
      try village.town.ask(.pointLedger(Nothing()), key, by: Town.wang, "08-03").refusal?.code
        == .notAllowed)
    _ = try Self.must(
      village.town, .ask(Self.wish(1, "name", "某某村便民服务点")), key, by: Town.zheng, "08-03")
    _ = try Self.must(
      village.town, .approve(Upkeep.Approval(1)), key, by: Town.feng, "08-03T10:00")
    guard
      case .pointGet(let view)? =
        try village.town.ask(.pointGet(Nothing()), key, by: Town.alice, "08-04").answer,
      case .pointLedger(let ledger)? =
        try village.town.ask(.pointLedger(Nothing()), key, by: Town.feng, "08-04").answer
    else {
      Issue.record("no point")
      return
    }
    #expect(view.point.name == "某某村便民服务点" && ledger.entries.count == 3)
    try Self.isWhole(village.town)
  }

  @Test func `a call typed wrongly is put right, and what it did to the day with it`() throws {
    let office = try Office()
    let (town, key) = (office.town, DossierKey(.hotline, "2012-08-01"))
    for seconds in [Int32(3), 150, nil] {
      _ = try town.send(
        CommandRequest(
          .hotline(.record(Complaints.HotlineCall(seconds: seconds))), on: key, by: Office.clerk,
          at: when("08-01")))
    }
    try town.sweep("08-02")
    func view(_ at: String) throws -> Complaints.HotlineView? {
      guard
        case .hotlineGet(let view)? =
          try town.ask(.hotlineGet(Nothing()), key, by: Office.clerk, at).answer
      else { return nil }
      return view
    }
    let before = try #require(try view("08-02"))
    #expect((before.calls, before.answered, before.inTime, before.faulted) == (3, 2, 1, true))
    #expect(
      try Self.run(town, .ask(Self.wish(2, "seconds", "86401")), key, by: Office.clerk, "08-02")
        .refusal?.code == .badRegister)
    #expect(
      try Self.run(town, .ask(Self.wish(2, "within", "200")), key, by: Office.clerk, "08-02")
        .refusal?.code == .notRectifiable)
    for (number, wish) in [Self.wish(2, "seconds", "15"), Self.wish(3, "seconds", "4")].enumerated()
    {
      _ = try Self.must(town, .ask(wish), key, by: Office.clerk, "08-02T1\(number):10")
      _ = try Self.must(
        town, .approve(Upkeep.Approval(Int32(number + 1))), key, by: Office.supervisor,
        "08-02T1\(number):30")
    }
    let after = try #require(try view("08-03"))
    #expect((after.calls, after.answered, after.inTime, after.faulted) == (3, 3, 3, false))
    let table = try office.table("2012-08-01", "2012-08-31")
    #expect((table.calls, table.callsAnswered, table.callsInTime) == (3, 3, 3))
    // To those without a day to see it is as one that is not there.
    for actor in [Town.wang, Town.sun] {
      for dossier in [key, DossierKey(.hotline, "2012-08-02")] {
        #expect(
          try Self.run(town, .ask(Self.wish(1, "seconds", "2")), dossier, by: actor, "08-03")
            .refusal?.code == .notFound)
      }
      #expect(
        try town.ask(.hotlineLedger(Nothing()), key, by: actor, "08-03").refusal?.code
          == .notAllowed)
    }
    try Self.isWhole(town)
  }

  @Test func `why a published table was corrected is put right, and the public reads it`() throws {
    let office = try Office()
    let (town, key) = (office.town, DossierKey(.bulletin, "2012-08"))
    let order = Complaints.BulletinOrder(from: day("2012-08-01"), through: day("2012-08-31"))
    for (command, at) in [
      (Complaints.BulletinCommand.issue(order), "09-03"), (.correct(Reason("漏登三件")), "09-05"),
    ] {
      let outcome = try town.send(
        CommandRequest(.bulletin(command), on: key, by: Office.clerk, at: when(at)))
      #expect(outcome.done != nil, "\(outcome)")
    }
    #expect(try Self.lists(town, key, by: Office.clerk, "09-06") == ["2 reason 漏登三件"])
    #expect(
      try Self.run(town, .ask(Self.wish(1, "documentNumber", "x")), key, by: Office.clerk, "09-06")
        .refusal?.code == .notRectifiable)
    #expect(
      try Self.run(town, .ask(Self.wish(2, "reason", " ")), key, by: Office.clerk, "09-06")
        .refusal?.code == .badRegister)
    #expect(
      try Self.run(town, .ask(Self.wish(2, "reason", "漏登二件")), key, by: Town.wang, "09-06")
        .refusal?.code == .notAllowed)
    _ = try Self.must(
      town, .ask(Self.wish(2, "reason", "漏登二件")), key, by: Office.clerk, "09-06")
    _ = try Self.must(
      town, .approve(Upkeep.Approval(1)), key, by: Office.supervisor, "09-07")
    guard
      case .bulletinGet(let issue)? =
        try town.ask(.bulletinGet(Nothing()), key, by: .anyone, "09-08").answer,
      case .bulletinLedger(let ledger)? =
        try town.ask(.bulletinLedger(Nothing()), key, by: Office.supervisor, "09-08").answer
    else {
      Issue.record("no bulletin")
      return
    }
    #expect(issue.reason == "漏登二件" && ledger.entries.count == 4)
    #expect(
      try town.ask(.bulletinLedger(Nothing()), key, by: .anyone, "09-08").refusal?.code
        == .notAllowed)
    try Self.isWhole(town)
  }

  @Test
  func
    `the last request that a dossier holds is granted like any other, and there is none after it`()
    throws
  {
    let town = try Town()
    let key = try town.submit(Town.plain, "08-01")
    for number in 1...99 {
      let wish = Self.wish(1, "channel", number == 99 ? "web" : "post")
      _ = try Self.must(town, .ask(wish), key, by: Town.qian, "08-01T10:00")
    }
    let more = Upkeep.Command.ask(Self.wish(1, "channel", "other"))
    #expect(
      try Self.run(town, more, key, by: Town.qian, "08-01T10:00").refusal?.code == .tooMany)
    let last = Upkeep.Command.approve(Upkeep.Approval(99))
    #expect(try Self.must(town, last, key, by: Town.sun, "08-01T11:00") == ["upkeep.rectified"])
  }

  @Test func `whoever asks does not rule on it, and a request is ruled on once`() throws {
    let town = try Town()
    let key = try town.submit(Town.plain, "08-01")
    let ask = Upkeep.Command.ask(Self.wish(1, "channel", "web"))
    _ = try Self.must(town, ask, key, by: Town.qian, "08-01T10:00")
    let approve = Upkeep.Command.approve(Upkeep.Approval(1, documentNumber: "更1号"))
    let decline = Upkeep.Command.decline(Upkeep.Declining(1, reason: "与收件单一致"))
    for command in [approve, decline] {
      #expect(
        try Self.run(town, command, key, by: Town.qian, "08-01T11:00").refusal?.code
          == .mustStandAside)
    }
    let silent = Upkeep.Command.decline(Upkeep.Declining(1, reason: ""))
    #expect(
      try Self.run(town, silent, key, by: Town.sun, "08-01T11:00").refusal?.code == .reasonMissing)
    #expect(
      try Self.must(town, decline, key, by: Town.sun, "08-01T12:00") == ["upkeep.declined"])
    #expect(
      try Self.run(town, approve, key, by: Town.sun, "08-01T13:00").refusal?.code == .notFound)
    _ = try Self.must(town, ask, key, by: Town.qian, "08-01T14:00")
    #expect(
      try Self.run(town, approve, key, by: Town.sun, "08-01T15:00").refusal?.code == .alreadyDone)
    let list = try Self.list(town, key, by: Town.qian, "08-01T15:00")
    #expect(list.requests.map { $0.granted } == [false, false])
    #expect(list.requests.first?.reason == "与收件单一致")
    try Self.isWhole(town)
  }

  @Test func `what time has carried into another phase is not put right under it`() throws {
    let town = try Town()
    let key = try town.submit(Town.plain, "08-01")
    try town.sweep("08-20")
    let wish = Self.wish(1, "received", "2012-07-30")
    let reply = try town.ask(.upkeepForesee(wish), key, by: Town.wang, "08-20")
    #expect(reply.refusal?.code == .wrongPhase)
  }

  @Test func `after its end a dossier is put right by those who watch alone`() throws {
    let town = try Town()
    let key = try town.granted()
    let wish = Upkeep.Command.ask(Self.wish(1, "channel", "web"))
    #expect(try Self.run(town, wish, key, by: Town.wang, "08-02").refusal?.code == .notAllowed)
    _ = try Self.must(town, wish, key, by: Town.zheng, "08-02")
    let approve = Upkeep.Command.approve(Upkeep.Approval(1))
    #expect(try Self.run(town, approve, key, by: Town.sun, "08-03").refusal?.code == .notAllowed)
    #expect(try Self.must(town, approve, key, by: Town.feng, "08-03") == ["upkeep.rectified"])
    try Self.isWhole(town)
  }

  // MARK: - What follows

  @Test func `a complaint that came in the day it was written down was not written down late`()
    throws
  {
    let office = try Office { $0.supervision.issue = Supervision.CardClass.allCases }
    let town = office.town
    let key = try office.registered("08-02", Office.intake { $0.received = day("2012-08-01") })
    let found = try Self.entry("complaint.faulted", town, key)
    let registered = try Self.entry("complaint.registered", town, key)
    let wish = Self.wish(registered, "received", "2012-08-02")
    let seen = try Self.foresee(town, wish, key, by: Office.head, "08-02T10:00")
    #expect(seen.lapsed.map(\.entry) == [found] && seen.lapsed.first?.rule == .c1)
    func counted(_ date: String) throws -> Int64 {
      let period = Complaints.Period(from: day(date), through: day(date))
      guard
        case .complaintStatistics(let table)? =
          try town.ask(.complaintStatistics(period), nil, by: Town.auditor, "08-03").answer
      else { return -1 }
      return table.received
    }
    #expect(try (counted("2012-08-01"), counted("2012-08-02")) == (1, 0))
    _ = try Self.must(town, .ask(wish), key, by: Office.clerk, "08-02T10:00")
    let done = try Self.must(
      town, .approve(Upkeep.Approval(1, documentNumber: "更1号")), key, by: Office.head,
      "08-02T11:00")
    #expect(done == ["upkeep.rectified"])
    #expect(try (counted("2012-08-01"), counted("2012-08-02")) == (0, 1))
    // The card is lifted, never deleted.
    let cards = try town.store.heads(of: [.supervision]).filter { $0.key.id.contains(key.id) }
    #expect(!cards.isEmpty)
    for card in cards {
      #expect(try town.entries(card.key).map(\.word).contains("supervision.lifted"))
    }
    try Self.isWhole(town)
  }

  @Test func `an order whose last day was typed wrongly is not late, and is late on the right one`()
    throws
  {
    let team = try Team()
    let key = try team.ordered()
    try team.town.sweep("08-10")
    let order = try Self.entry("inspection.ordered", team.town, key)
    let late = try Self.entry("inspection.orderLate", team.town, key)
    #expect(try team.view(key, "08-10").orders.first?.late == true)
    let wish = Self.wish(order, "due", "2012-08-15")
    let seen = try Self.foresee(team.town, wish, key, by: Town.zheng, "08-10T10:00")
    #expect(seen.lapsed.map(\.entry).contains(late))
    _ = try Self.must(team.town, .ask(wish), key, by: Town.zheng, "08-10T10:00")
    _ = try Self.must(
      team.town, .approve(Upkeep.Approval(1)), key, by: Town.feng, "08-10T11:00")
    #expect(try team.view(key, "08-10T12:00").orders.first?.late == false)
    #expect(try team.view(key, "08-16").orders.first?.late == true)
    try team.town.sweep("08-17")
    #expect(
      try team.town.entries(key).map(\.word).count { $0 == "inspection.orderLate" } == 2)
    try Self.isWhole(team.town)
  }

  @Test func `what may be put right says the vocabulary, in forms that can be said in words`()
    throws
  {
    var found = 0
    for word in Event.words {
      for field in Manual.rectifiable(in: word) {
        found += 1
        #expect(field.form != .json && !field.isList, "\(word).\(field.name)")
      }
    }
    #expect(found > 40)
  }

  @Test func `those who may not read the ledger learn nothing of what stands in it`() throws {
    let office = try Office()
    let key = try office.registered("08-02", Office.intake("extortion", .confidential))
    for actor in [Office.handler, Office.chief, Town.wang, Town.wu, Town.alice, .anyone] {
      for query in [
        Query.upkeepList(Nothing()), .upkeepForesee(Self.wish(1, "category", "delay")),
      ] {
        let reply = try office.town.ask(query, key, by: actor, "08-03")
        #expect([.complaintNotFound, .notAllowed].contains(reply.refusal?.code))
      }
      for command in [
        Upkeep.Command.ask(Self.wish(1, "category", "extortion")),
        .approve(Upkeep.Approval(1)), .decline(Upkeep.Declining(1, reason: "无误")),
      ] {
        let outcome = try Self.run(office.town, command, key, by: actor, "08-03")
        #expect([.complaintNotFound, .notAllowed].contains(outcome.refusal?.code))
      }
    }
  }

  // MARK: - Doing away with

  @Test func `what is kept is done away with after its term, by two persons of two roles`() throws {
    let town = try Town()
    let key = try town.granted()
    let propose = Upkeep.Command.proposeDisposal(
      Upkeep.Disposal("无继续保存价值", documentNumber: "销册1号"))
    let dispose = Upkeep.Command.dispose(Upkeep.DisposalApproval("销批1号"))
    func code(_ command: Upkeep.Command, by actor: Principal, _ at: String) throws -> Refusal.Code?
    { try Self.run(town, command, key, by: actor, at).refusal?.code }
    func rows(_ at: String) throws -> [Upkeep.DisposalRow] {
      let reply = try town.ask(.upkeepDisposals(Upkeep.DisposalFilter()), nil, by: Town.feng, at)
      guard case .upkeepDisposals(let list)? = reply.answer else {
        throw try #require(reply.refusal)
      }
      return list.rows
    }
    let head = Principal("he", .efficiencyHead, unit: "GOV")
    try town.run(
      .personRegister(Registry.Officer("何", unit: "GOV", roles: [.efficiencyHead])),
      DossierKey(.person, "he"), "08-01")
    #expect(try code(propose, by: Town.feng, "2022-08-01") == .termRunning)
    #expect(try rows("2022-08-01").isEmpty)
    #expect(try rows("2022-08-02").map(\.dossier) == [key])
    #expect(try code(dispose, by: head, "2022-08-02") == .notApproved)
    #expect(try code(propose, by: Town.li, "2022-08-02") == .notAllowed)
    #expect(try code(propose, by: head, "2022-08-02") == .notAllowed)
    let hold = PersonalRights.Hold("诉讼证据", documentNumber: "保1号")
    try town.run(.hold(hold), key, by: Town.feng, "2022-08-02T10:00")
    #expect(try code(propose, by: Town.feng, "2022-08-02T11:00") == .underHold)
    #expect(try rows("2022-08-02T11:00").first?.held == true)
    try town.run(.release(Reason("判决生效")), key, by: Town.feng, "2022-08-02T12:00")
    #expect(
      try Self.must(town, propose, key, by: Town.feng, "2022-08-03") == ["upkeep.disposalProposed"])
    #expect(try code(propose, by: Town.feng, "2022-08-03") == .alreadyDone)
    #expect(try rows("2022-08-03").first?.list == "销册1号")
    #expect(try code(dispose, by: Town.feng, "2022-08-03T10:00") == .notAllowed)
    #expect(
      try Self.must(town, dispose, key, by: head, "2022-08-04") == [
        "personal.erased", "upkeep.disposed",
      ])
    #expect(try town.store.personal(of: key, slot: "applicant") == nil)
    #expect(try rows("2022-08-05").isEmpty)
    #expect(try code(propose, by: Town.feng, "2022-08-05") == .erased)
    try Self.isWhole(town)
  }

  @Test func `nothing is done away with while an appeal stands`() throws {
    let bureau = try Bureau()
    let key = try bureau.served()
    try bureau.must(.pay(Penalties.Payment(fen: 1_000_000, receiptNumber: "票1号")), key, "08-15")
    try bureau.must(.close(Penalties.Closing(.paid)), key, "08-16")
    try bureau.must(
      .appeal(Penalties.Appeal(.reconsideration, before: "市政府", documentNumber: "复受1号")), key,
      by: Town.alice, "08-20")
    let propose = Upkeep.Command.proposeDisposal(
      Upkeep.Disposal("无继续保存价值", documentNumber: "销册1号"))
    #expect(
      try Self.run(bureau.town, propose, key, by: Town.feng, "2023-08-01").refusal?.code
        == .appealOpen)
  }

  @Test
  func `what a fine rests on is put right before it is proposed, and within the time to punish`()
    throws
  {
    let bureau = try Bureau()
    let key = try bureau.opened()
    func code(_ value: String, _ at: String) throws -> Refusal.Code? {
      try Self.run(
        bureau.town, .ask(Self.wish(1, "discovered", value)), key, by: Town.li, at
      ).refusal?.code
    }
    #expect(try code("2012-07-19", "08-01") == .badDate)
    #expect(try code("2012-08-02", "08-01") == .badDate)
    #expect(try code("2012-07-26", "08-01") == nil)
    try bureau.must(.propose(Bureau.half), key, "08-02")
    #expect(try code("2012-07-27", "08-03") == .wrongPhase)
  }
}
