import Testing
import Xiaoneng

/// One act, its course, its time and its money: 行政处罚法 arts 29, 36(2), 60, 63(1)(2), 66(2), 68, 71, 73(3).
@Suite struct PenaltyActTests {
  // MARK: - One act, one fine

  @Test
  func
    `the same act of the same person is the matter of one case, whatever the number is spelt like`()
    throws
  {
    let bureau = try Bureau()
    bureau.repeatsActs = true
    let first = try bureau.opened()
    let old = Cases.Applicant("张", idNumber: "110105491231002")
    let refusal = try #require(
      try bureau.run(.open(Bureau.opening(Bureau.unlicensed, by: old)), nil, "08-02").refusal)
    #expect(refusal.code == .alreadyExists && refusal.article == "penalty:29")
    // In 2012 the Act of 1996 said so in another place.
    let law = Law.citations(
      of: "penalty:29", on: day("2012-08-02"), under: Law.Setting(place: "469003", names: [:]))
    #expect(Law.chinese(law) == "《行政处罚法》（1996年）第二十四条")
    // Another person, another day or another violation is another act.
    for opening in [
      Bureau.opening(Bureau.unlicensed, by: Town.other),
      Bureau.opening { $0.committed = day("2012-07-19") }, Bureau.opening(Bureau.late),
    ] {
      try bureau.must(.open(opening), nil, "08-02")
    }
    // Given up, it may be the matter of another case, which names the first.
    let again = Bureau.opening { $0.again = first.id }
    #expect(try bureau.run(.open(again), nil, "08-03").refusal?.code == .notFound)
    try bureau.must(.withdraw(Reason("事实不清")), first, by: Town.sun, "08-03")
    #expect(try bureau.run(.open(Bureau.opening()), nil, "08-06").refusal?.code == .alreadyExists)
    try bureau.must(.open(again), nil, "08-06")
    _ = try bureau.town.engine.rebuild()
    #expect(try bureau.town.engine.verify().wrong == nil)
    #expect(try bureau.run(.open(Bureau.opening()), nil, "08-07").refusal?.code == .alreadyExists)
  }

  @Test func `what was annulled may be decided anew, and what stands may not`() throws {
    let bureau = try Bureau()
    bureau.repeatsActs = true
    let first = try bureau.served()
    let again = Bureau.opening { $0.again = first.id }
    #expect(try bureau.run(.open(again), nil, "08-13").refusal?.code == .notFound)
    try bureau.must(
      .appeal(Penalties.Appeal(.reconsideration, before: "市政府", documentNumber: "受1号")), first,
      by: Town.alice, "08-13")
    try bureau.must(
      .answerAppeal(Penalties.AppealAnswer(.revoked, documentNumber: "复决1号")), first, "08-20")
    try bureau.must(.open(again), nil, "08-21")
  }

  /// Two rules that one act breaks: up to 10,000 yuan, and up to 16,000.
  private func twoNorms(_ rules: PenaltyRules) throws -> (Bureau, DossierKey) {
    let bureau = try Bureau(rules) { rules in
      for (id, most) in [("city.low", Int64(1_000_000)), ("city.high", 1_600_000)] {
        var rule = DiscretionRule()
        (rule.id, rule.chinese, rule.basis) = (id, id, "市容条例")
        (rule.most, rule.unit, rule.validFrom) = (most, 10_000, day("2010-01-01"))
        rules.benchmarks.append(rule)
      }
    }
    let key = try bureau.opened(Bureau.opening("city.low") { $0.others = ["city.high"] })
    try bureau.must(.propose(Penalties.Calculation(weighed: [])), key, "08-02")
    return (bureau, key)
  }

  @Test
  func
    `of several rules that one act breaks the higher fine counts, 5,000 and 8,000 come to 8,000`()
    throws
  {
    let (bureau, key) = try twoNorms(.act2021)
    let proposal = try #require(try bureau.explanation(key, "08-02").proposal)
    #expect((proposal.benchmark, proposal.fine) == ("city.high", 800_000))
    let line = try #require(proposal.lines.last)
    #expect(line.chinese.contains("5000元、8000元") && !line.article.isEmpty)
  }

  @Test func `the Act of 1996 did not say which rule counts`() throws {
    let (bureau, key) = try twoNorms(.before2021)
    let proposal = try #require(try bureau.explanation(key, "08-02").proposal)
    #expect((proposal.benchmark, proposal.fine) == ("city.low", 500_000))
  }

  // MARK: - Its course

  @Test func `an act that went on is reckoned from its end`() throws {
    // Art 36(2): from 2009 to 20 July 2010, found two years after its end and no day later.
    let bureau = try Bureau()
    func opening(_ found: String) -> Penalties.Opening {
      Bureau.opening {
        ($0.since, $0.committed) = (day("2009-01-10"), day("2010-07-20"))
        $0.discovered = day(found)
      }
    }
    #expect(try bureau.run(.open(opening("2012-07-21")), nil, "08-01").refusal?.code == .timeBarred)
    let key = try bureau.must(.open(opening("2012-07-20")), nil, "08-01")
    #expect(try bureau.view(key, "08-01").since == day("2009-01-10"))
  }

  @Test func `what still goes on when it is found is never too old`() throws {
    let bureau = try Bureau()
    let opening = Bureau.opening {
      ($0.since, $0.committed) = (day("2005-01-10"), day("2012-07-25"))
      ($0.discovered, $0.ongoing) = (day("2012-07-25"), true)
    }
    let key = try bureau.must(.open(opening), nil, "08-01")
    try bureau.must(.propose(Bureau.half), key, "08-02")
    try bureau.must(.notify(Penalties.Notification("罚告1号")), key, "08-03")
    let paper = try PaperTests.paper(bureau.town, Papers.Wish(), key, by: Town.li)
    #expect(paper.paragraphs[0].contains("于2005年1月10日起至2012年7月25日仍在实施的行为"))
  }

  // MARK: - Its time

  @Test func `the head may give thirty days more in a field whose rules allow it, once`() throws {
    let bureau = try Bureau()
    let key = try bureau.opened()
    #expect(try bureau.view(key, "08-01").decideBy == day("2012-10-30"))
    try bureau.must(PenaltyRefusalTests.more(30), key, by: Town.sun, "10-30")
    #expect(try bureau.view(key, "10-30").decideBy == day("2012-11-29"))
    _ = try bureau.town.sweep("2012-11-29T23:59")
    #expect(try bureau.view(key, "11-29").overruns == [])
    _ = try bureau.town.sweep("2012-11-30T00:00")
    #expect(try bureau.view(key, "11-30").overruns == [.decide])
  }

  @Test(arguments: [
    ("2012-08-01", "工商行政管理机关行政处罚程序规定"), ("2020-08-03", "市场监督管理行政处罚程序暂行规定"),
    ("2022-08-01", "市场监督管理行政处罚程序规定"),
  ])
  func `the ground of it is that of the day`(_ date: String, _ name: String) {
    let found = Law.citations(
      of: "marketProcedure | penalty:60 | rule:penalty", on: day(date),
      under: Law.Setting(place: "469003", names: [:]))
    #expect(Law.chinese(found).contains(name))
  }

  @Test func `a field without such a rule has the ninety days of the Act alone`() throws {
    let bureau = try Bureau()
    let key = try bureau.opened(Bureau.opening(Bureau.late))
    let refusal = try bureau.run(PenaltyRefusalTests.more(1), key, by: Town.sun, "08-02").refusal
    #expect(refusal?.code == .badBudget && refusal?.article == "penalty:60 | rule:penalty")
  }

  // MARK: - Goods

  static let goods: [(goods: Int64, isOld: Bool, hearing: Bool)] = [
    (999_999, false, false), (1_000_000, false, true), (1_000_000, true, false),
  ]

  @Test(arguments: goods)
  func `goods of large value open the right to a hearing, and did not under the Act of 1996`(
    _ row: (goods: Int64, isOld: Bool, hearing: Bool)
  ) throws {
    // Art 63(1)(2). Half the value of 100 yuan is no large fine.
    let bureau = try Bureau(row.isOld ? .before2021 : .act2021) {
      $0.largeCitizen = 1_000_000
    }
    let key = try bureau.opened(
      Bureau.opening("market.falseGoods") { ($0.base, $0.goods) = (10_000, row.goods) })
    try bureau.must(.propose(Bureau.half), key, "08-02")
    #expect(try bureau.explanation(key, "08-02").proposal?.hearing == row.hearing)
  }

  // MARK: - In parts

  @Test func `a fine is paid in parts, and only what is late of it costs more`() throws {
    let bureau = try Bureau()
    let key = try bureau.served()
    var deferral = Penalties.Deferral(until: day("2012-11-30"), reason: "受灾", documentNumber: "缓1号")
    deferral.parts = [
      .init(day("2012-09-28"), 300_000), .init(day("2012-10-31"), 300_000),
      .init(day("2012-11-30"), 400_000),
    ]
    try bureau.must(.defer(deferral), key, by: Town.sun, "08-20")
    #expect(try bureau.view(key, "08-20").instalments.count == 3)
    #expect(try bureau.view(key, "09-28").charge == 0)
    // Ten days late with the first part: 3 % of 3,000 a day.
    #expect(try bureau.view(key, "10-08").charge == 90_000)
    _ = try bureau.town.sweep("2012-09-29T00:00")
    #expect(try bureau.view(key, "10-08").overruns == [.pay])
    try bureau.must(.pay(Penalties.Payment(fen: 300_000, receiptNumber: "票1号")), key, "10-08")
    #expect(try bureau.view(key, "10-31").charge == 90_000)
    // Then both that are due.
    #expect(try bureau.view(key, "11-10").charge == 90_000 + 10 * 9_000)
    #expect(try bureau.view(key, "12-10").charge == 90_000 + 30 * 9_000 + 10 * 21_000)
    _ = try bureau.town.sweep("2012-11-01T00:00")
    #expect(try bureau.view(key, "11-10").overruns == [.pay, .pay])
    let told = try bureau.explanation(key, "11-10").told
    #expect(told.contains { $0.chinese == "应当于2012-10-31前缴纳3000元" && !$0.article.isEmpty })
  }

  // MARK: - On the spot

  /// A fine decided and served on the spot, of so much.
  private func spot(_ bureau: Bureau, share: Int64) throws -> (DossierKey, Int64) {
    let key = try bureau.proposed(
      Bureau.opening(Bureau.late),
      Penalties.Calculation(facts: [.init("daysLate", 3)], weighed: [], share: share))
    try bureau.must(
      .approve(Penalties.Approval(.punish, documentNumber: "当罚1号")), key, by: Town.chen, "08-03")
    try bureau.must(.serve(Cases.Service(.direct, receiver: "秘收人")), key, "08-03")
    return (key, try bureau.view(key, "08-03").fine ?? 0)
  }

  private func pay(_ fen: Int64, _ way: Penalties.Collection) -> Penalties.Command {
    var payment = Penalties.Payment(fen: fen, receiptNumber: "票1号")
    payment.way = way
    return .pay(payment)
  }

  @Test func `a small fine is collected on the spot, and handed in within two working days`() throws
  {
    let bureau = try Bureau()
    let (key, fine) = try spot(bureau, share: 500)
    #expect(fine > 0 && fine <= 10_000)
    // 3 August is a Friday.
    try bureau.must(pay(fine, .smallSum), key, "08-03T10:00")
    let paid = try bureau.town.entries(key).last { $0.word == "penalty.paid" }
    #expect(paid?.data["handInBy"]?.string == "2012-08-07")
    #expect(paid?.data["way"]?.string == "smallSum")
  }

  @Test
  func `twenty yuan until 2021, a hundred since; more only where it could hardly be had later`()
    throws
  {
    for (rules, most) in [(PenaltyRules.before2021, Int64(2_000)), (.act2021, 10_000)] {
      #expect(rules.spotCollect == most)
      let bureau = try Bureau(rules) { $0.spotCollect = 100 }
      let (key, fine) = try spot(bureau, share: 500)
      let refusal = try bureau.run(pay(fine, .smallSum), key, "08-03T10:00").refusal
      #expect(refusal?.code == .kindNotAllowed && refusal?.article == "penalty:68(1)")
      try bureau.must(pay(fine, .hardLater), key, "08-03T11:00")
    }
    let bureau = try Bureau(.before2021)
    #expect(
      try bureau.run(pay(1, .hardLater), try bureau.served(), "08-13").refusal?.article
        == "penalty:68(2)")
    // Where the bank is out of reach any fine is, at the subject's own wish: art 69.
    let remote = try Bureau()
    try remote.must(pay(1_000, .remote), try remote.served(), "08-13")
  }

  // MARK: - While it is contested

  @Test func `that nothing is added while it is contested is told with its article`() throws {
    let bureau = try Bureau()
    let key = try bureau.served()
    try bureau.must(
      .appeal(Penalties.Appeal(.reconsideration, before: "市政府", documentNumber: "受1号")), key,
      by: Town.alice, "09-01")
    let line = try bureau.explanation(key, "09-03").told.first { $0.chinese.contains("不予计算") }
    #expect(line != nil)
    #expect(try bureau.view(key, "10-01").charge == 5 * 30_000)
    // A rule set may say that it runs on.
    let other = try Bureau { $0.chargeStands = false }
    let running = try other.served()
    try other.must(
      .appeal(Penalties.Appeal(.reconsideration, before: "市政府", documentNumber: "受1号")), running,
      by: Town.alice, "09-01")
    #expect(try other.view(running, "10-01").charge == 1_000_000)
  }
}
