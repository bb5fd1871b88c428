import Testing

@testable import Xiaoneng

/// Papers as they are printed, from the ledgers of a small town. All dates without a year are in 2012.
@Suite struct PaperTests {
  static func paper(
    _ town: Town, _ wish: Papers.Wish, _ key: DossierKey, by actor: Principal = Town.wang,
    _ at: String = "09-03", _ location: SourceLocation = #_sourceLocation
  ) throws -> Papers.Paper {
    let reply = try town.ask(question(wish, key), key, by: actor, at)
    switch reply.answer {
    case .casePaper(let paper), .stagePaper(let paper), .complaintPaper(let paper),
      .penaltyPaper(let paper),
      .supervisionPaper(let paper):
      return paper
    default:
      Issue.record("\(reply)", sourceLocation: location)
      return Papers.Paper()
    }
  }

  static func question(_ wish: Papers.Wish, _ key: DossierKey) -> Query {
    switch key.kind {
    case .stage: .stagePaper(wish)
    case .complaint: .complaintPaper(wish)
    case .penalty: .penaltyPaper(wish)
    case .supervision: .supervisionPaper(wish)
    default: .casePaper(wish)
    }
  }

  static func refusal(
    _ town: Town, _ wish: Papers.Wish, _ key: DossierKey, by actor: Principal = Town.wang,
    _ at: String = "09-03"
  ) throws -> Refusal.Code? {
    try town.ask(question(wish, key), key, by: actor, at).refusal?.code
  }

  // MARK: - Cases

  @Test func `what an acceptance says is what the ledger says`() throws {
    let town = try Town()
    let key = try town.accepted()
    let paper = try Self.paper(town, Papers.Wish(.acceptance), key)
    #expect(paper.title == "受理通知书" && paper.documentNumber == "受字1号")
    #expect(paper.organ == "工商局" && paper.date == day("2012-08-01"))
    #expect(paper.ruleSet == "danzhou2011" && paper.template == "acceptance")
    #expect(
      paper.paragraphs.first
        == "你（单位）于2012年8月1日提出的“设立登记”申请（办件编号\(key.id)）收悉。经审查，依照《行政许可法》第三十二条第一款第五项，决定予以受理，受理方式为正常受理。"
    )
    #expect(paper.paragraphs.contains("本机关承诺于2012年8月14日前办结，法定办结日为2012年8月29日。"))
    // Nothing is lacking, so that nothing is said of it.
    #expect(!paper.paragraphs.contains { $0.contains("尚未提交") })
  }

  @Test func `lacking materials and corrections are told by their names, numbered`() throws {
    let town = try Town()
    let key = try town.submit(Town.checklist, "08-01", materials: ["m1"])
    try town.must(
      .notifyCorrections(
        Cases.CorrectionNotice(
          documentNumber: "补字1号",
          corrections: [Cases.Correction("m1", "未签名"), Cases.Correction("m2", "缺少")])),
      key, "08-02")
    let paper = try Self.paper(town, Papers.Wish(), key)
    #expect(paper.kind == .corrections && paper.title == "一次性补正告知书")
    #expect(paper.paragraphs[1...2] == ["1．申请书：未签名", "2．照片：缺少"])
    #expect(paper.paragraphs[0].contains("《行政许可法》第三十二条第一款第四项"))
    let other = try town.submit(Town.checklist, "08-01", materials: ["m1"])
    var acceptance = Cases.Acceptance("受字2号")
    (acceptance.kind, acceptance.promiseNumber) = (.lacking, "诺1号")
    try town.must(.accept(acceptance), other, "08-01")
    let lacking = try Self.paper(town, Papers.Wish(.acceptance), other)
    #expect(lacking.paragraphs[1].hasPrefix("下列材料尚未提交，请于2012年8月15日前补齐："))
    #expect(lacking.paragraphs[2] == "照片")
    #expect(lacking.paragraphs[0].contains("受理方式为容缺受理"))
  }

  static let remedies: [(at: String, days: String, months: String, organ: String)] = [
    ("2012-08-01", "60日", "3个月", "儋州市人民政府或者上一级主管部门"),
    ("2018-08-01", "60日", "6个月", "儋州市人民政府或者上一级主管部门"),
    ("2024-08-01", "60日", "6个月", "儋州市人民政府"),
  ]

  @Test(arguments: remedies)
  func `a refusal tells the remedies of its day`(
    _ row: (at: String, days: String, months: String, organ: String)
  ) throws {
    let profile = try Profiles().profile(on: day(row.at))
    let town = try Town {
      $0 = profile
      $0.validFrom = day("2004-07-01")
    }
    let key = try town.accepted(Town.plain, row.at)
    try town.must(Town.refuse, key, row.at)
    let paper = try Self.paper(town, Papers.Wish(.refusal), key, row.at)
    let text = paper.paragraphs.joined()
    #expect(text.contains("自收到本决定书之日起\(row.days)内"))
    #expect(text.contains("向\(row.organ)申请行政复议"))
    #expect(text.contains("自收到本决定书之日起\(row.months)内"))
    #expect(text.contains("向儋州市人民法院提起行政诉讼"))
    #expect(text.contains("理由：不符合条件"))
  }

  @Test func `papers follow one another, and each is found by kind or by number`() throws {
    let town = try Town()
    let key = try town.accepted()
    try town.must(.tellHearing(Cases.Document("听告1号")), key, by: Town.li, "08-02")
    try town.must(.waiveHearing(Cases.Document("弃1号")), key, "08-03")
    try town.must(Town.grant, key, "08-06")
    let last = try Self.paper(town, Papers.Wish(), key)
    #expect(last.kind == .grant)
    #expect(last.papers.map(\.kind) == [.acceptance, .hearing, .grant])
    #expect(last.papers.map(\.documentNumber) == ["受字1号", "听告1号", "准字1号"])
    let hearing = try Self.paper(town, Papers.Wish(documentNumber: "听告1号"), key)
    #expect(hearing.kind == .hearing)
    #expect(hearing.paragraphs[1].contains("5个工作日"))
  }

  @Test func `a paper is refused where there is no ground for it`() throws {
    let town = try Town()
    let key = try town.submit(Town.plain, "08-01")
    #expect(try Self.refusal(town, Papers.Wish(), key) == .wrongPhase)
    #expect(try Self.refusal(town, Papers.Wish(.grant), key) == .wrongPhase)
    #expect(try Self.refusal(town, Papers.Wish(.penaltyDecision), key) == .kindNotAllowed)
    try town.must(.accept(Cases.Acceptance("受字1号")), key, "08-01")
    #expect(try Self.refusal(town, Papers.Wish(documentNumber: "受字2号"), key) == .wrongPhase)
    #expect(try Self.refusal(town, Papers.Wish(.acceptance), key) == nil)
    let long = String(repeating: "长", count: 200)
    #expect(try Self.refusal(town, Papers.Wish(purpose: long), key) == .tooLong)
    #expect(
      try Self.refusal(town, Papers.Wish(.acceptance), DossierKey(.case, "X")) == .caseNotFound)
  }

  @Test func `silence accepts without a paper`() throws {
    let town = try Town()
    let key = try town.submit(Town.plain, "08-01")
    try town.sweep("09-30")
    #expect(try town.ask(.caseGet(Nothing()), key, "09-30").answer != nil)
    #expect(try Self.refusal(town, Papers.Wish(.acceptance), key, "09-30") == .wrongPhase)
  }

  // MARK: - Who reads

  @Test func `the name stands in a paper for whoever may read it, and each reading is recorded`()
    throws
  {
    let town = try Town()
    let key = try town.accepted()
    let before = try town.entries(key).count
    let masked = try Self.paper(town, Papers.Wish(html: true), key)
    #expect(masked.masked && masked.addressee == "×××")
    #expect(try #require(masked.html).contains("秘名") == false)
    #expect(try town.entries(key).count == before)
    let shown = try Self.paper(town, Papers.Wish(purpose: "送达", html: true), key)
    #expect(!shown.masked && shown.addressee == "秘名张三丰")
    #expect(try #require(shown.html).contains("秘名张三丰"))
    let entries = try town.entries(key)
    #expect(entries.count == before + 1 && entries.last?.word == "personal.read")
    // Who may see the case and not the name sees the paper without it.
    let watched = try Self.paper(town, Papers.Wish(purpose: "检查"), key, by: Town.auditor)
    #expect(watched.masked && watched.addressee == "×××")
    #expect(try town.entries(key).count == before + 1)
    // What was erased stays away, and the paper still stands.
    try town.must(Town.grant, key, "08-02")
    try town.agree("applicant", key, "09-04")
    try town.must(
      .erase(PersonalErasure(slot: "applicant", reason: "期满")), key, by: Town.keeper, "09-04")
    let erased = try Self.paper(town, Papers.Wish(purpose: "送达"), key, "09-05")
    #expect(erased.masked && erased.kind == .grant)
  }

  @Test func `another unit is told of no paper, and a classified one is for the cleared`() throws {
    let town = try Town()
    let key = try town.accepted()
    #expect(try Self.refusal(town, Papers.Wish(), key, by: Town.wu) == .caseNotFound)
    #expect(try Self.refusal(town, Papers.Wish(), key, by: Town.mallory) == .caseNotFound)
    #expect(try Self.refusal(town, Papers.Wish(), key, by: .anyone) == .notAllowed)
    #expect(try Self.paper(town, Papers.Wish(), key, by: Town.alice).kind == .acceptance)
    let secret = try town.accepted(Town.secret)
    #expect(try Self.refusal(town, Papers.Wish(), secret, by: Town.zheng) == .caseNotFound)
    #expect(try Self.refusal(town, Papers.Wish(), secret, by: Town.feng) == nil)
  }

  // MARK: - The page

  @Test func `a page is the same to the byte, alone in itself, and escapes whatever was said`()
    throws
  {
    let town = try Town()
    let key = try town.accepted(
      Town.plain, "08-01", Cases.Applicant("<script>alert('一')</script>&\"公司\""))
    try town.must(
      .decide(
        Cases.Ruling(
          .refuse, documentNumber: "不准<1>号", reasons: "<img src=x onerror=y> {事项名称}")), key, "08-02"
    )
    let wish = Papers.Wish(purpose: "送达", html: true)
    let first = try #require(try Self.paper(town, wish, key).html)
    let second = try #require(try Self.paper(town, wish, key).html)
    #expect(first == second)
    #expect(!first.contains("<script") && !first.contains("<img") && !first.contains("http"))
    #expect(first.contains("&lt;script&gt;alert(&#39;一&#39;)&lt;/script&gt;&amp;&quot;公司&quot;"))
    // What was said is never read as a template.
    #expect(first.contains("&lt;img src=x onerror=y&gt; {事项名称}"))
    #expect(first.contains("margin:37mm 26mm 35mm 28mm"))
    #expect(first.contains("<p class=\"number\">不准&lt;1&gt;号</p>"))
  }

  @Test func `the day under a paper is in Arabic figures since July 2012`() {
    #expect(Papers.dated(day("2012-06-30")) == "二○一二年六月三十日")
    #expect(Papers.dated(day("2010-11-01")) == "二○一○年十一月一日")
    #expect(Papers.dated(day("2012-07-01")) == "2012年7月1日")
  }

  // MARK: - Other domains

  @Test func `a complainant's papers hide from the unit complained about`() throws {
    let office = try Office()
    let key = try office.replied()
    let town = office.town
    let masked = try Self.paper(town, Papers.Wish(), key, by: Town.auditor)
    #expect(masked.kind == .complaintReply && masked.masked)
    #expect(masked.organ == "市政府" && masked.documentNumber == "效能复1号")
    #expect(masked.paragraphs.contains("处理措施："))
    #expect(masked.paragraphs.contains("2．诫勉谈话") && masked.paragraphs.contains("答复意见：×××"))
    #expect(masked.paragraphs[0].contains("儋州市效能投诉工作若干规定"))
    let shown = try Self.paper(
      town, Papers.Wish(purpose: "答复"), key, by: Office.supervisor)
    #expect(shown.addressee == "秘诉陈六合" && shown.paragraphs.contains("答复意见：秘复：已退还"))
    #expect(try Self.refusal(town, Papers.Wish(), key, by: Town.wang) != nil)
    #expect(
      try Self.paper(town, Papers.Wish(.complaintAcceptance), key, by: Town.auditor).title
        == "投诉受理告知书")
    let silent = try office.accepted("08-01", Office.intake("extortion", .anonymous))
    #expect(try Self.paper(town, Papers.Wish(), silent, by: Town.auditor).addressee == "投诉人")
  }

  @Test func `a penalty is told and decided on paper, to its subject only once served`() throws {
    let bureau = try Bureau()
    let told = try bureau.told()
    let notice = try Self.paper(bureau.town, Papers.Wish(), told, by: Town.li)
    #expect(notice.kind == .penaltyNotice && notice.documentNumber == "罚告1号")
    #expect(notice.paragraphs.joined().contains("罚款10000元"))
    #expect(notice.paragraphs.contains { $0.contains("听证") && $0.contains("2012年8月") })
    #expect(!notice.paragraphs.joined().contains("秘事"))
    let decided = try Bureau()
    let key = try decided.decided()
    #expect(
      try Self.refusal(decided.town, Papers.Wish(.penaltyDecision), key, by: Town.alice)
        == .wrongPhase)
    #expect(try Self.paper(decided.town, Papers.Wish(), key, by: Town.alice).kind == .penaltyNotice)
    try decided.must(.serve(Cases.Service(.direct, receiver: "秘收人")), key, "08-10")
    let decision = try Self.paper(decided.town, Papers.Wish(), key, by: Town.alice)
    #expect(decision.kind == .penaltyDecision && decision.documentNumber == "罚1号")
    let text = decision.paragraphs.joined()
    #expect(text.contains("每日按罚款数额的3%加处罚款") && text.contains("15日内到指定的银行缴纳"))
    #expect(text.contains("申请行政复议") && text.contains("提起行政诉讼"))
  }

  @Test func `a card is served on paper, to the unit's name`() throws {
    let watch = try Watch()
    let incident = try watch.late(swept: "08-15")
    #expect(try Self.refusal(watch.town, Papers.Wish(), incident, by: Town.zheng) == .wrongPhase)
    try watch.must(Watch.serve(), incident, "08-15")
    let paper = try Self.paper(watch.town, Papers.Wish(html: true), incident, by: Town.sun)
    #expect(paper.title == "督办通知单" && paper.documentNumber == "监通1号")
    #expect(paper.addressee == "工商局" && paper.organ == "市政府" && !paper.masked)
    #expect(paper.paragraphs[0].contains("现予发出黄牌"))
    #expect(paper.paragraphs.contains("请于2012年8月22日前书面答复办理和整改情况。"))
    #expect(paper.paragraphs.contains("所涉事项应当于2012年8月22日前办结。"))
  }
}
