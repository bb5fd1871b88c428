import Testing
import Xiaoneng

/// Breaches of the ten rules that time alone finds: a card of the electronic supervision for each, once, lifted when the
/// record is put right.
@Suite struct RuleBreachTests {
  static let file = DossierKey(.tenRules, "GS")

  private func adopters(_ change: (inout Profile) -> Void = { _ in }) throws -> Adopters {
    let adopters = try Adopters {
      $0.supervision.issue = Supervision.CardClass.allCases
      $0.tenRules.denialFiling = true
      change(&$0)
    }
    try adopters.file(to: .adopted)
    return adopters
  }

  private func leave(
    _ holder: TenRules.Holder, _ from: String, _ to: String, in adopters: Adopters,
    told: String = "08-05T17:00"
  ) throws {
    try adopters.must(
      .leave(TenRules.Leave(post: "P1", holder: holder, from: when(from), to: when(to))), "GS",
      told)
  }

  private func cards(_ adopters: Adopters, _ at: String) throws -> [Supervision.CardView] {
    var filter = Supervision.CardFilter()
    filter.limit = 1_000
    let reply = try adopters.town.ask(
      .supervisionCards(filter), nil, by: Town.auditor, at)
    guard case .supervisionCards(let list) = try #require(reply.answer) else { return [] }
    return list.cards.filter { $0.source == Self.file }
  }

  private func faults(_ adopters: Adopters) throws -> [String: Int64] {
    var found: [String: Int64] = [:]
    for fact in try adopters.town.facts() {
      if case .fault(let rule) = fact.key.measure, rule.isOfTenRules {
        found[rule.rawValue, default: 0] += fact.value
      }
    }
    return found.filter { $0.value != 0 }
  }

  private static func correction(
    _ change: (inout TenRules.LeaveCorrection) -> Void = { _ in }
  ) -> TenRules.Command {
    var data = TenRules.LeaveCorrection(
      post: "P1", holder: .a, from: when("08-06T09:00"), to: when("08-06T12:00"),
      takenOver: when("08-06T10:00"), reason: "漏登记", documentNumber: "更1号")
    change(&data)
    return .correctLeave(data)
  }

  @Test func `A away and no one at the counter by the next working hour gives a card, once`()
    throws
  {
    let adopters = try adopters()
    try leave(.a, "08-06T09:00", "08-06T12:00", in: adopters)
    // What is told on the day itself still counts: it is found at its end.
    _ = try adopters.town.sweep("08-06T23:59")
    #expect(try cards(adopters, "08-06T23:59").isEmpty)
    for at in ["08-07T08:00", "08-08", "08-31"] { _ = try adopters.town.sweep(at) }
    let found = try cards(adopters, "08-31")
    #expect(found.map(\.severity) == [.yellow])
    #expect(found.map(\.unit) == ["GS"])
    #expect(try adopters.town.words(Self.file).filter { $0 == "tenRules.breached" }.count == 1)
    #expect(try faults(adopters) == ["T4": 1])
    let lines = found.flatMap(\.cards).flatMap(\.lines).map(\.chinese)
    #expect(lines.contains { $0.contains("B岗应于2012-08-06 10:00前顶岗") }, "\(lines)")
    #expect(try adopters.town.engine.verify().wrong == nil)
    try adopters.town.engine.rebuild()
    #expect(try faults(adopters) == ["T4": 1])
  }

  @Test func `whoever is at the counter by the next working hour, told that day, breaks nothing`()
    throws
  {
    let adopters = try adopters()
    try leave(.a, "08-06T09:00", "08-06T12:00", in: adopters)
    try adopters.must(
      .takeOver(TenRules.TakeOver(post: "P1", at: when("08-06T10:00"))), "GS", by: Town.chen,
      "08-06T18:00")
    _ = try adopters.town.sweep("08-31")
    #expect(try cards(adopters, "08-31").isEmpty)
  }

  @Test func `what is told after the card is put right by the office alone, and lifts it`() throws {
    let adopters = try adopters()
    try leave(.a, "08-06T09:00", "08-06T12:00", in: adopters)
    _ = try adopters.town.sweep("08-07T08:00")
    let late = TenRules.Command.takeOver(TenRules.TakeOver(post: "P1", at: when("08-06T09:30")))
    #expect(try adopters.run(late, by: Town.chen, "08-07T09:00").refusal?.code == .tooLate)
    #expect(
      try adopters.run(Self.correction(), by: Town.sun, "08-07T09:00").refusal?.code == .notAllowed)
    try adopters.must(Self.correction(), "GS", by: Town.zheng, "08-07T10:00")
    let found = try cards(adopters, "08-08")
    #expect(found.map(\.phase) == [.lifted])
    #expect(try faults(adopters) == [:])
    #expect(try adopters.findings("pair") == [])
    _ = try adopters.town.sweep("08-31")
    #expect(try adopters.town.words(Self.file).filter { $0 == "tenRules.breached" }.count == 1)
    #expect(try adopters.town.engine.verify().wrong == nil)
  }

  @Test func `a leave that never was is struck, and both of its breaches with it`() throws {
    let adopters = try adopters()
    try leave(.a, "08-06T09:00", "08-06T12:00", in: adopters)
    try leave(.b, "08-06T08:00", "08-06T12:00", in: adopters)
    _ = try adopters.town.sweep("08-07T08:00")
    #expect(try faults(adopters) == ["T4": 1, "T5": 1])
    #expect(try cards(adopters, "08-07T08:00").count == 2)
    try adopters.must(
      Self.correction { ($0.to, $0.takenOver) = (nil, nil) }, "GS", by: Town.zheng, "08-07T10:00")
    #expect(try faults(adopters) == [:])
    #expect(try cards(adopters, "08-08").allSatisfy { $0.phase == .lifted })
  }

  @Test func `both holders away are a fault once a day, of whoever signed both leaves`() throws {
    let adopters = try adopters()
    try leave(.a, "08-06T08:00", "08-08T17:30", in: adopters)
    try leave(.b, "08-06T08:00", "08-07T17:30", in: adopters)
    _ = try adopters.town.sweep("08-31")
    #expect(try faults(adopters) == ["T4": 1, "T5": 2])
    #expect(try adopters.findings("pair").allSatisfy { $0.person == "sun" })
  }

  struct Wrong: Sendable, CustomTestStringConvertible {
    var code: Refusal.Code
    var field: String
    var change: @Sendable (inout TenRules.LeaveCorrection) -> Void
    var testDescription: String { "\(code.rawValue) \(field)" }
  }

  @Test(arguments: [
    Wrong(code: .notFound, field: "from") { $0.from = when("08-06T09:01") },
    Wrong(code: .notFound, field: "from") { $0.post = "P9" },
    Wrong(code: .badDate, field: "to") { $0.to = when("08-06T09:00") },
    Wrong(code: .badDate, field: "to") { $0.to = when("08-06T12:01") },
    Wrong(code: .badDate, field: "takenOver") { $0.takenOver = when("08-06T12:00") },
    Wrong(code: .alreadyDone, field: "to") { $0.takenOver = nil },
    Wrong(code: .reasonMissing, field: "reason") { $0.reason = " " },
    Wrong(code: .documentMissing, field: "documentNumber") { $0.documentNumber = "" },
  ]) func `a leave is put right only as it can have been, with reason and paper`(_ wrong: Wrong)
    throws
  {
    let adopters = try adopters()
    try leave(.a, "08-06T09:00", "08-06T12:00", in: adopters)
    let refusal = try #require(
      try adopters.run(Self.correction(wrong.change), by: Town.zheng, "08-07T10:00").refusal)
    #expect(refusal.code == wrong.code)
    #expect(refusal.field == wrong.field)
  }

  // MARK: - Refusals

  private func rejected(_ adopters: Adopters) throws -> DossierKey {
    let key = try adopters.town.submit(Town.plain, "08-01")
    try adopters.town.must(
      .reject(Cases.Rejection(.notOurs, reason: "不归我局", documentNumber: "不受1号", organ: "环保局")),
      key, "08-02T10:00")
    return key
  }

  @Test func `a refusal that is not filed by the end of its day gives a card until it is`() throws {
    let adopters = try adopters()
    let key = try rejected(adopters)
    #expect(try adopters.town.words(Self.file).last == "tenRules.refused")
    _ = try adopters.town.sweep("08-02T23:59")
    #expect(try cards(adopters, "08-02T23:59").isEmpty)
    _ = try adopters.town.sweep("08-03T08:00")
    let found = try #require(try cards(adopters, "08-03T08:00").first)
    #expect((found.severity, found.ended) == (.yellow, nil))
    #expect(try faults(adopters) == ["T6": 1])
    try adopters.must(Adopters.denial { $0.case = key.id }, "GS", by: Town.li, "08-06")
    #expect(try cards(adopters, "08-06").first?.ended == day("2012-08-06"))
  }

  @Test func `a refusal filed before it or on its day breaks nothing`() throws {
    let adopters = try adopters()
    let key = try adopters.town.submit(Town.plain, "08-01")
    try adopters.must(Adopters.denial { $0.case = key.id }, "GS", by: Town.li, "08-02")
    try adopters.town.must(
      .reject(Cases.Rejection(.notOurs, reason: "不归我局", documentNumber: "不受1号", organ: "环保局")),
      key, "08-02T10:00")
    let other = try rejected(adopters)
    try adopters.must(Adopters.denial { $0.case = other.id }, "GS", by: Town.li, "08-02T16:00")
    _ = try adopters.town.sweep("08-31")
    #expect(try faults(adopters) == [:])
  }

  @Test func `a refused licence is filed too, and a granted one is not asked about`() throws {
    let adopters = try adopters()
    for outcome in [Cases.Ruling.Outcome.grant, .refuse] {
      let key = try adopters.town.submit(Town.plain, "08-01")
      try adopters.town.must(.accept(Cases.Acceptance("受1号")), key, "08-01T10:00")
      try adopters.town.must(
        .decide(Cases.Ruling(outcome, documentNumber: "决1号", reasons: "不符合条件")), key,
        by: Town.qian, "08-03T10:00")
    }
    _ = try adopters.town.sweep("08-06")
    #expect(try faults(adopters) == ["T6": 1])
  }

  @Test func `where the rule set does not ask for filings, and for an exempt unit, none is missed`()
    throws
  {
    let silent = try adopters { $0.tenRules.denialFiling = false }
    _ = try rejected(silent)
    #expect(try !silent.town.words(Self.file).contains("tenRules.refused"))
    let exempt = try adopters()
    try exempt.must(.exempt(TenRules.Exemption(rules: ["denial"], reason: "没有审批事项")))
    _ = try rejected(exempt)
    _ = try exempt.town.sweep("08-31")
    #expect(try faults(exempt) == [:])
  }

  // MARK: - Posts

  @Test func `a post whose holder leaves without another gives a card until it has one`() throws {
    let adopters = try adopters()
    try adopters.town.run(
      .personDismiss(Registry.Departure(lastDay: day("2012-08-31"))), DossierKey(.person, "qian"),
      "08-20")
    _ = try adopters.town.sweep("08-31T23:59")
    #expect(try cards(adopters, "08-31T23:59").isEmpty)
    _ = try adopters.town.sweep("09-03")
    #expect(try cards(adopters, "09-03").map(\.severity) == [.yellow])
    #expect(try faults(adopters) == ["T7": 1])
    var post = Registry.Post()
    (post.name, post.unit, post.duties, post.holderA) = ("批准岗", "GS", "职责", "zhao")
    try adopters.town.run(.postAssign(post), DossierKey(.post, "P3"), "09-04")
    #expect(try cards(adopters, "09-04").first?.ended == day("2012-09-04"))
    #expect(try adopters.town.engine.verify().wrong == nil)
  }

  @Test func `a post that has another holder in time breaks nothing`() throws {
    let adopters = try adopters()
    try adopters.town.run(
      .personDismiss(Registry.Departure(lastDay: day("2012-08-31"))), DossierKey(.person, "qian"),
      "08-20")
    var post = Registry.Post()
    (post.name, post.unit, post.duties, post.holderA) = ("批准岗", "GS", "职责", "zhao")
    try adopters.town.run(.postAssign(post), DossierKey(.post, "P3"), "08-30")
    _ = try adopters.town.sweep("09-30")
    #expect(try faults(adopters) == [:])
  }

  // MARK: - Figures, messages, grounds

  private func table(_ adopters: Adopters, unit: String = "") throws -> TenRules.Table {
    let period = ReportPeriod(from: day("2012-08-01"), through: day("2012-12-31"), unit: unit)
    let reply = try adopters.town.ask(.tenRulesStatistics(period), nil, by: Town.auditor, "12-31")
    guard case .tenRulesStatistics(let table) = try #require(reply.answer) else {
      throw Refusal(.ruleFileNotFound)
    }
    return table
  }

  @Test func `the figures of a period come from the counters, each rule under its name`() throws {
    let adopters = try adopters()
    try leave(.a, "08-06T09:00", "08-06T12:00", in: adopters)
    _ = try rejected(adopters)
    let settled = try adopters.must(Adopters.ask, nil, "09-24")
    _ = try adopters.must(.dispose(TenRules.Disposing(.guided)), settled, "09-24T09:00")
    let late = try adopters.must(Adopters.ask, nil, "09-28")
    _ = try adopters.must(Adopters.forward(), late, "09-28T10:00")
    _ = try adopters.must(.close(TenRules.ContactClosing("已办")), late, by: Town.wu, "10-09")
    _ = try adopters.must(Adopters.ask, nil, "12-28")
    _ = try adopters.town.sweep("12-28T23:00")
    let table = try table(adopters)
    let unit = try #require(table.rows.first { $0.unit == "GS" })
    #expect((unit.asked, unit.settled, unit.forwarded) == (3, 1, 1))
    #expect((unit.closed, unit.inTime, unit.leaves) == (2, 1, 1))
    #expect(table.share == Fraction(1, 2))
    let broken = Dictionary(uniqueKeysWithValues: unit.breaches.map { ($0.rule, $0.times) })
    #expect(broken["pair"] == 1 && broken["denial"] == 1 && broken["first"] == nil)
    // Whoever has it is late, not whoever was asked.
    let holder = try #require(table.rows.first { $0.unit == "HB" })
    #expect(holder.breaches.map(\.rule) == ["first"])
    var bulletin = Bulletin()
    bulletin.add(tenRules: table)
    #expect(bulletin.figures.first { $0.english == "first contacts in time" }?.value == "50%")
    #expect(bulletin.figures.contains { $0.chinese == "违反AB岗工作制" })
  }

  @Test func `each desk is told what is due, and nothing of who asked or was refused`() throws {
    let adopters = try adopters()
    let key = try rejected(adopters)
    try adopters.must(Adopters.denial { $0.case = key.id }, "GS", by: Town.li, "08-02T11:00")
    try adopters.must(
      .check(TenRules.Checking("pair", kept: false, note: "窗口空岗")), "GS", by: Town.zheng, "08-03")
    let contact = try adopters.must(Adopters.ask, nil, "09-28T08:30")
    for at in ["09-28T09:00", "09-28T11:00"] {
      _ = try adopters.must(Adopters.forward(), contact, at)
      _ = try adopters.must(.sendBack(Reason("不归我局")), contact, by: Town.wu, at)
    }
    _ = try adopters.must(
      .turnAway(TenRules.TurnAway("li")), contact, by: Town.zheng, "09-28T12:00")
    _ = try adopters.must(
      .rule(TenRules.Assignment("HB", reason: "职责清单")), contact, by: Town.zheng, "09-29T09:00")
    _ = try adopters.town.sweep("10-09")
    let told = try adopters.town.engine.notices(at: Instant(.max), limit: 1_000)
      .filter { $0.channel == .desk }.map { "\($0.to): \($0.text)" }
    for part in [
      "GS: 首问：SW2012000001已登记，请当场处置并于2012-09-29前办结",
      "HB: 首问：SW2012000001转由你单位承办", "GS: 首问：SW2012000001被退回",
      "GOV: 首问：SW2012000001已退回2次，请于2012-09-29前指定承办单位",
      "HB: 首问：SW2012000001指定你单位承办", "GS: 监察通知：首问SW2012000001以人员外出为由",
      "HB: 监察通知：首问SW2012000001逾期未办结", "GS: 否定报备：单位GS办件\(key.id)不予办理，请于2012-08-02内报备",
      "GOV: 否定报备：单位GS第1号报备（文号否1号）", "GS: 十项制度：单位GS的“AB岗工作制”经检查未落实",
    ] {
      #expect(told.contains { $0.hasPrefix(part) }, "\(part)\n\(told)")
    }
    #expect(!told.contains { $0.contains("秘") })
  }

  @Test func `what stands behind a first contact and a file is told with days and grounds`() throws
  {
    let adopters = try adopters()
    let contact = try adopters.must(Adopters.ask, nil, "09-28")
    let reply = try adopters.town.ask(.contactExplain(Nothing()), contact, by: Town.wang, "09-28")
    guard case .contactExplain(let grounds)? = reply.answer else {
      Issue.record("\(reply)")
      return
    }
    let open = try #require(grounds.grounds.first { !$0.days.isEmpty })
    #expect(open.due == day("2012-09-29"))
    #expect(open.days.map(\.day) == [day("2012-09-29")])
    #expect(open.article.contains("十项制度"))
    try leave(.a, "08-06T09:00", "08-06T12:00", in: adopters, told: "10-09")
    _ = try adopters.town.sweep("10-10")
    let file = try adopters.town.ask(.tenRulesExplain(Nothing()), Self.file, by: Town.sun, "10-10")
    guard case .tenRulesExplain(let why)? = file.answer else {
      Issue.record("\(file)")
      return
    }
    #expect(why.grounds.count >= 10)
    #expect(why.grounds.allSatisfy { !$0.chinese.isEmpty && !$0.english.isEmpty })
    let other = try adopters.town.ask(.tenRulesExplain(Nothing()), Self.file, by: Town.jia, "10-10")
    #expect(other.refusal?.code == .ruleFileNotFound)
  }
}
