import Testing
import Xiaoneng

/// Units, officers, posts, items: DOMAIN §1.4, §4, §10.5; 行政许可法 arts 42, 58.
@Suite struct RegisterTests {
  static let contradictions:
    [(field: String, code: Refusal.Code, change: @Sendable (inout Registry.ItemVersion) -> Void)] =
      [
        ("promised", .limitBroken, { $0.promised = .workingDays(21) }),
        ("promised", .limitBroken, { $0.promised = .months(2) }),
        // 行政许可法 art 42(2); 安阳市政务服务条例 art 25.
        (
          "statutory", .limitBroken,
          { ($0.handling, $0.statutory) = (.joint, .workingDays(46)) }
        ),
        ("commitment", .badRegister, { ($0.commitment, $0.safety) = (true, true) }),
        (
          "promised", .limitBroken,
          {
            // Twenty working days are 28 calendar days at least: longer than the law's 25.
            ($0.statutory, $0.promised) = (.calendarDays(25), .workingDays(20))
          }
        ),
        (
          "steps", .limitBroken,
          {
            $0.steps = [
              Registry.Step("承办", limit: 6, role: .handler),
              Registry.Step("批准", limit: 4, role: .approver),
            ]
          }
        ),
        ("feeBasis", .badRegister, { $0.fee = 1 }), ("fee", .badRegister, { $0.fee = -1 }),
        ("name", .badRegister, { $0.name = "" }), ("basis", .badRegister, { $0.basis = "" }),
        ("unit", .badRegister, { $0.unit = "" }), ("unit", .notFound, { $0.unit = "NONE" }),
        ("validTo", .badRegister, { $0.validTo = day("2010-12-31") }),
        (
          "steps[0].post", .notFound,
          { $0.steps = [Registry.Step("承办", limit: 1, role: .handler, post: "P9")] }
        ),
        (
          "materials[1].code", .badRegister,
          { $0.materials = [Registry.Material("m", "a"), Registry.Material("m", "b")] }
        ),
        (
          "materials[0].canLack", .badRegister,
          {
            $0.materials = [Registry.Material("m", "a", canLack: true)]
            $0.materials[0].main = true
          }
        ),
        ("statutory", .badBudget, { $0.statutory = .fixed(day("2012-01-01")) }),
        (
          "materials", .tooMany,
          { $0.materials = (0...64).map { Registry.Material("m\($0)", "a") } }
        ),
      ]

  @Test(arguments: contradictions.indices)
  func `an item that contradicts itself is refused`(_ index: Int) throws {
    let row = Self.contradictions[index]
    let town = try Town()
    let refusal = try town.run(
      .itemPublish(Town.version("新项", row.change)), DossierKey(.item, "GS-XK-0099"), "07-31"
    ).refusal
    #expect(refusal?.code == row.code)
    #expect(refusal?.field == row.field)
  }

  @Test func `an immediate item alone may promise nothing`() throws {
    let town = try Town()
    let key = DossierKey(.item, "GS-XK-0099")
    let zero = Town.version("新项") { $0.promised = .workingDays(0) }
    #expect(try town.run(.itemPublish(zero), key, "07-31").refusal?.code == .badBudget)
    let immediate = Town.version("新项") { ($0.promised, $0.kind) = (.workingDays(0), .immediate) }
    #expect(try town.run(.itemPublish(immediate), key, "07-31").refusal == nil)
  }

  @Test func `versions follow each other, and each case keeps its own`() throws {
    let town = try Town()
    let old = try town.accepted(Town.plain, "08-01")
    let key = DossierKey(.item, Town.plain)
    for date in ["2011-01-01", "2010-01-01"] {
      let version = Town.version("设立登记") { $0.validFrom = day(date) }
      #expect(try town.run(.itemPublish(version), key, "08-01").refusal?.code == .alreadyExists)
    }
    let next = Town.version("设立登记新") {
      $0.validFrom = day("2012-09-01")
      $0.promised = .workingDays(5)
    }
    #expect(try town.run(.itemPublish(next), key, "08-02").refusal == nil)
    let before = try town.accepted(Town.plain, "08-31")
    let after = try town.accepted(Town.plain, "09-01")
    #expect(try town.view(old, "09-01").promisedDue == day("2012-08-14"))
    #expect(try town.view(before, "09-01").itemName == "设立登记")
    #expect(try town.view(after, "09-01").itemName == "设立登记新")
    #expect(try town.view(after, "09-01").promisedDue == day("2012-09-07"))
  }

  @Test func `a version of the past, or merged away, takes no application`() throws {
    let town = try Town()
    let ended = Town.version("已止") { $0.validTo = day("2012-07-31") }
    try town.run(.itemPublish(ended), DossierKey(.item, "GS-XK-0098"), "07-01")
    let merged = Town.version("已并") { $0.cleanUp = .merged }
    try town.run(.itemPublish(merged), DossierKey(.item, "GS-XK-0099"), "07-01")
    func code(_ item: String) throws -> Refusal.Code? {
      try town.run(.submit(Cases.Application(item: item, applicant: Town.marked)), nil, "08-01")
        .refusal?
        .code
    }
    #expect(try code("GS-XK-0098") == .itemWithdrawn)
    #expect(try code("GS-XK-0099") == .itemClosed)
  }

  @Test func `a closed item opens again, and cases in it go on`() throws {
    let town = try Town()
    let key = try town.accepted()
    let item = DossierKey(.item, Town.plain)
    #expect(
      try town.run(.itemOpen(Registry.ItemOpening(open: false, reason: "")), item, "08-02").refusal?
        .code
        == .reasonMissing)
    try town.run(.itemOpen(Registry.ItemOpening(open: false, reason: "停办")), item, "08-02")
    #expect(
      try town.run(
        .submit(Cases.Application(item: Town.plain, applicant: Town.marked)), nil, "08-02"
      )
      .refusal?.code == .itemClosed)
    try town.must(Town.grant, key, "08-02")
    try town.run(.itemOpen(Registry.ItemOpening(open: true, reason: "恢复")), item, "08-03")
    _ = try town.submit(Town.plain, "08-03")
  }

  // MARK: - Posts, officers, units

  @Test func `A and B are two people, both registered, with duties`() throws {
    let town = try Town()
    func assign(_ change: (inout Registry.Post) -> Void) throws -> Refusal? {
      var post = Registry.Post()
      (post.name, post.unit, post.duties, post.holderA) = ("岗", "GS", "职责", "li")
      change(&post)
      return try town.run(.postAssign(post), DossierKey(.post, "P9"), "08-01").refusal
    }
    #expect(
      try assign { $0.holderB = "li" }
        == Refusal(.badRegister, article: "rule:deputy", field: "holderB"))
    #expect(try assign { $0.duties = "" }?.field == "duties")
    #expect(try assign { $0.holderA = "" }?.field == "holderA")
    #expect(try assign { $0.holderA = "ghost" }?.code == .notFound)
    #expect(try assign { $0.holderB = "ghost" }?.code == .notFound)
    #expect(try assign { $0.unit = "NONE" }?.code == .notFound)
    #expect(try assign { $0.holderB = "chen" } == nil)
  }

  @Test func `units form no circle`() throws {
    let town = try Town()
    func register(_ id: String, _ parent: String) throws -> Refusal.Code? {
      try town.run(
        .unitRegister(Registry.Unit("单位", parent: parent)), DossierKey(.unit, id), "08-01"
      )
      .refusal?.code
    }
    #expect(try register("X", "NONE") == .notFound)
    #expect(try register("X", "GOV") == nil)
    #expect(try register("Y", "X") == nil)
    #expect(try register("GOV", "Y") == .badRegister)
    #expect(try register("X", "X") == .badRegister)
    #expect(try register("X", "Y") == .badRegister)
  }

  @Test func `an officer has a name and a role to be appointed to`() throws {
    let town = try Town()
    func register(_ officer: Registry.Officer) throws -> Refusal? {
      try town.run(.personRegister(officer), DossierKey(.person, "new"), "08-01").refusal
    }
    #expect(try register(Registry.Officer("", unit: "GS", roles: [.window]))?.field == "name")
    #expect(try register(Registry.Officer("新", unit: "GS", roles: []))?.field == "roles")
    for role in [Role.citizen, .applicant, .agent, .system] {
      #expect(
        try register(Registry.Officer("新", unit: "GS", roles: [.window, role]))?.field == "roles[1]"
      )
    }
    #expect(try register(Registry.Officer("新", unit: "NONE", roles: [.window]))?.code == .notFound)
  }

  @Test func `each command stays with its kind of dossier`() throws {
    let town = try Town()
    #expect(
      try town.run(.unitRegister(Registry.Unit("x")), DossierKey(.person, "x"), "08-01").refusal?
        .code
        == .notFound)
    for id in ["", "a b", "a\"b", String(repeating: "x", count: 129)] {
      #expect(
        try town.run(.unitRegister(Registry.Unit("x")), DossierKey(.unit, id), "08-01").refusal?
          .field
          == "dossier")
    }
  }

  @Test func `a head records absences of the own unit only`() throws {
    let town = try Town()
    let absence = Registry.Command.personAbsent(
      Registry.Absence(from: day("2012-08-02"), through: day("2012-08-03")))
    let li = DossierKey(.person, "li")
    #expect(try town.run(absence, li, by: Town.jia, "08-01").refusal?.code == .notYourUnit)
    #expect(try town.run(absence, li, by: Town.sun, "08-01").refusal == nil)
    #expect(try town.run(absence, li, by: Town.qian, "08-01").refusal?.code == .notAllowed)
  }

  // MARK: - Classified items

  @Test func `a classified item is counted and shown to no one who is not cleared`() throws {
    let town = try Town()
    for actor in [Principal.anyone, Town.alice, Town.wu, Town.zheng] {
      guard
        case .itemList(let list) =
          try town.ask(.itemList(ItemFilter()), nil, by: actor, "08-01").answer
      else {
        Issue.record("no list")
        return
      }
      #expect((list.total, list.secret) == (8, 1))
      #expect(list.items.count == 7)
      #expect(!list.items.contains { $0.code == Town.secret })
      let one = try town.ask(
        .itemGet(Nothing()), DossierKey(.item, Town.secret), by: actor, "08-01")
      let none = try town.ask(.itemGet(Nothing()), DossierKey(.item, "NONE"), by: actor, "08-01")
      #expect(one.refusal == none.refusal)
      #expect(one.refusal?.code == .notFound)
    }
    for actor in [Town.wang, Town.feng, Town.auditor] {
      let reply = try town.ask(
        .itemGet(Nothing()), DossierKey(.item, Town.secret), by: actor, "08-01")
      #expect(reply.answer != nil)
    }
  }

  @Test func `a case of a classified item is seen by the cleared only`() throws {
    let town = try Town()
    let key = try town.accepted(Town.secret)
    #expect(
      try town.ask(.caseGet(Nothing()), key, by: Town.zheng, "08-01").refusal?.code == .caseNotFound
    )
    #expect(
      try town.ask(.caseLedger(Nothing()), key, by: Town.zheng, "08-01").refusal?.code
        == .caseNotFound)
    #expect(try town.ask(.caseGet(Nothing()), key, by: Town.feng, "08-01").answer != nil)
  }

  @Test func `there are no public statistics of one classified item`() throws {
    let town = try Town()
    _ = try town.granted(Town.secret)
    _ = try town.granted(Town.plain)
    // On its own and in the sum it is as if it were not there.
    #expect(try town.report("2012-08-01", "2012-08-31").received == 1)
    let period = ReportPeriod(from: day("2012-08-01"), through: day("2012-08-31"))
    var (secret, none) = (period, period)
    (secret.item, none.item) = (Town.secret, "NONE")
    for actor in [Principal.anyone, Town.alice, Town.zheng] {
      #expect(
        try town.ask(.report(secret), nil, by: actor, "08-31").json
          == town.ask(.report(none), nil, by: actor, "08-31").json)
    }
    guard
      case .facts(let list) = try town.ask(.facts(period), nil, by: Town.zheng, "08-31").answer
    else {
      Issue.record("no facts")
      return
    }
    #expect(!list.facts.contains { $0.item == Town.secret })
  }
}
