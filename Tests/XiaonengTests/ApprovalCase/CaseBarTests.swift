import Testing
import Xiaoneng

/// The bar on an applicant: 行政许可法 arts 78, 79; DOMAIN T22.
@Suite struct CaseBarTests {
  static let falseMaterial = Cases.Command.decide(
    Cases.Ruling(
      .refuse, documentNumber: "不准1号", reasons: "材料虚假", falseMaterial: true))

  func apply(
    _ town: Town, _ item: String, _ at: String, _ applicant: Cases.Applicant = Town.marked
  ) throws -> Refusal.Code? {
    let key = try town.submit(item, at, applicant)
    return try town.run(.accept(Cases.Acceptance("受字9号")), key, at).refusal?.code
  }

  @Test func `false material bars the applicant from the item for a year`() throws {
    let town = try Town()
    try town.must(Self.falseMaterial, try town.accepted(), "08-02")
    #expect(try apply(town, Town.plain, "08-02") == .barred)
    #expect(try apply(town, Town.plain, "2013-08-02") == .barred)
    #expect(try apply(town, Town.plain, "2013-08-03") == nil)
  }

  @Test func `others and other items are not barred`() throws {
    let town = try Town()
    try town.must(Self.falseMaterial, try town.accepted(), "08-02")
    #expect(try apply(town, Town.plain, "08-02", Town.other) == nil)
    #expect(try apply(town, Town.joint, "08-02") == nil)
  }

  @Test func `fraud bars for three years`() throws {
    let town = try Town()
    try town.must(CaseVoidTests.fraud, try town.granted(), by: Town.sun, "08-02")
    #expect(try apply(town, Town.plain, "2015-08-02") == .barred)
    #expect(try apply(town, Town.plain, "2015-08-03") == nil)
  }

  @Test func `a second bar on another item leaves the first in force`() throws {
    let town = try Town()
    try town.must(Self.falseMaterial, try town.accepted(Town.plain), "08-02")
    try town.must(Self.falseMaterial, try town.accepted(Town.joint, "08-03"), "08-03")
    #expect(try apply(town, Town.joint, "08-06") == .barred)
    #expect(try apply(town, Town.plain, "08-06") == .barred)
  }

  @Test func `a shorter bar does not shorten a longer one`() throws {
    let town = try Town()
    let granted = try town.granted()
    let refused = try town.accepted()
    try town.must(CaseVoidTests.fraud, granted, by: Town.sun, "08-02")
    try town.must(Self.falseMaterial, refused, "08-03")
    #expect(try apply(town, Town.plain, "2015-08-02") == .barred)
  }

  @Test func `the old number of fifteen digits is the same person`() throws {
    let town = try Town()
    try town.must(Self.falseMaterial, try town.accepted(), "08-02")
    #expect(
      try apply(town, Town.plain, "08-03", Cases.Applicant("张", idNumber: "110105491231002"))
        == .barred
    )
  }

  @Test func `an organisation code is the same with and without its hyphen`() throws {
    let town = try Town()
    let firm = Cases.Applicant("公司", kind: .organisation, creditCode: "71526726-X")
    try town.must(Self.falseMaterial, try town.accepted(Town.plain, "08-01", firm), "08-02")
    let same = Cases.Applicant("公司", kind: .organisation, creditCode: "71526726X")
    #expect(try apply(town, Town.plain, "08-03", same) == .barred)
  }

  @Test func `a bar from inside a batch is a bar`() throws {
    let town = try Town()
    let key = DossierKey.case("GS-XK-0001201208010001")
    let at = when("08-01")
    let outcomes = try town.engine.execute([
      CommandRequest(
        .case(.submit(Cases.Application(item: Town.plain, applicant: Town.marked))), by: Town.wang,
        at: at),
      CommandRequest(.case(.accept(Cases.Acceptance("受字1号"))), on: key, by: Town.wang, at: at),
      CommandRequest(.case(Self.falseMaterial), on: key, by: Town.wang, at: at),
    ])
    #expect(outcomes.allSatisfy { $0.done != nil })
    #expect(try apply(town, Town.plain, "08-02") == .barred)
  }

  @Test func `a refused command leaves nothing behind when the bar's own time is later`() throws {
    // Two cases of one applicant; the clock of the second stands behind that of the first.
    let town = try Town()
    let first = try town.accepted()
    let second = try town.accepted()
    try town.must(Self.falseMaterial, first, "08-20")
    let before = try town.words(second)
    let outcome = try town.run(Self.falseMaterial, second, "08-10")
    if outcome.refusal != nil {
      #expect(try town.words(second) == before)
      #expect(try town.view(second, "08-10").phase == .accepted)
    } else {
      #expect(try town.view(second, "08-10").result == .refused)
    }
  }

  @Test func `an erasure does not save the applicant from the bar`() throws {
    let town = try Town()
    let key = try town.granted()
    try town.agree("applicant", key, "08-01T10:00")
    try town.must(ErasureTests.erase, key, by: Town.keeper, "08-02")
    try town.must(CaseVoidTests.fraud, key, by: Town.sun, "08-03")
    #expect(try apply(town, Town.plain, "08-06") == .barred)
    #expect(try apply(town, Town.plain, "08-06", Town.other) == nil)
    // What the grant keeps for it says nobody's name or number.
    let granted = try town.entries(key).first { $0.word == "case.decided" }
    #expect(granted?.data["marks"]?.array?.count == 2)
    #expect(try town.engine.verify().wrong == nil)
  }

  @Test func `an erasure does not save who broke a commitment from the bar on commitments`() throws
  {
    let town = try Town()
    let key = try town.submit(Town.checklist, "08-01")
    try town.must(CaseCommitmentTests.acceptance, key, "08-01")
    try town.must(Town.grant, key, "08-01")
    try town.agree("applicant", key, "08-01T10:00")
    try town.must(ErasureTests.erase, key, by: Town.keeper, "08-02")
    try town.must(
      .verify(Cases.CommitmentCheck(fulfilled: false, findings: "不符", fixBy: day("2012-08-20"))),
      key, by: Town.li, "08-10")
    try town.must(CaseCommitmentTests.broken, key, by: Town.sun, "08-21")
    let again = try town.submit(Town.checklist, "08-27")
    #expect(
      try town.run(CaseCommitmentTests.acceptance, again, "08-27").refusal?.code == .barred)
    try town.must(
      .repairCommitment(Cases.Document("修复1号")), key, by: Town.sun, "08-28")
    try town.must(CaseCommitmentTests.acceptance, again, "08-28T10:00")
  }

  @Test func `leaving the number out does not get round the bar, and no namesake is barred`() throws
  {
    let town = try Town()
    try town.must(Self.falseMaterial, try town.accepted(), "08-02")
    let name = Town.marked.name
    #expect(try apply(town, Town.plain, "08-03", Cases.Applicant(name)) == .barred)
    #expect(try apply(town, Town.plain, "08-03", Cases.Applicant(" " + name)) == .barred)
    let namesake = Cases.Applicant(name, idNumber: "440524188001010014")
    #expect(try apply(town, Town.plain, "08-03", namesake) == nil)
    #expect(try apply(town, Town.plain, "08-03", Cases.Applicant("王五")) == nil)
  }

  @Test func `who gave no number is barred by the name`() throws {
    let town = try Town()
    let foreigner = Cases.Applicant("John Doe")
    try town.must(Self.falseMaterial, try town.accepted(Town.plain, "08-01", foreigner), "08-02")
    #expect(try apply(town, Town.plain, "08-03", foreigner) == .barred)
  }

  // MARK: - Not accepted, in writing

  static func notAccepted(_ kind: Cases.Rejection.Kind) -> Cases.Command {
    .reject(Cases.Rejection(kind, reason: "提供虚假材料", documentNumber: "不受1号"))
  }

  @Test func `what the barred hand in is kept, and answered by a dated paper with remedies`() throws
  {
    // Arts 32(2), 78.
    let town = try Town()
    try town.must(Self.falseMaterial, try town.accepted(), "08-02")
    let key = try town.submit(Town.plain, "08-06")
    #expect(try town.view(key, "08-06").phase == .submitted)
    #expect(try town.view(key, "08-06").barredUntil == day("2013-08-02"))
    try town.must(Self.notAccepted(.barred), key, "08-08")
    #expect(try town.view(key, "08-08").result?.exchangeCode == 6)
    #expect(try town.faults(key) == [])
    let paper = try PaperTests.paper(town, Papers.Wish(.rejection), key)
    let text = paper.paragraphs.joined()
    #expect(paper.date == day("2012-08-08") && paper.documentNumber == "不受1号")
    #expect(text.contains("申请人在不得再次申请该行政许可的期限内（至2013年8月2日止）"))
    #expect(text.contains("《行政许可法》第七十八条、第七十九条") && text.contains("申请行政复议"))
  }

  @Test func `silence accepts nothing of the barred, and is a fault`() throws {
    let town = try Town()
    try town.must(Self.falseMaterial, try town.accepted(), "08-02")
    let key = try town.submit(Town.plain, "08-06")
    try town.sweep("08-31")
    #expect(try town.view(key, "08-31").phase == .submitted)
    #expect(try town.faults(key) == ["E9 yellow 2012-08-13"])
    try town.must(Self.notAccepted(.barred), key, "09-03")
  }

  @Test func `only the barred are told that they are`() throws {
    let town = try Town()
    let key = try town.submit(Town.plain, "08-01")
    let refusal = try town.run(Self.notAccepted(.barred), key, "08-01").refusal
    #expect(refusal?.code == .kindNotAllowed && refusal?.field == "kind")
  }

  @Test func `false material seen at the window is not accepted, and bars for a year`() throws {
    // Art 78: 不予受理或者不予行政许可.
    let town = try Town()
    let key = try town.submit(Town.plain, "08-01")
    try town.must(Self.notAccepted(.falseMaterial), key, "08-03")
    #expect(try town.faults(key) == [])
    #expect(try apply(town, Town.plain, "2013-08-03") == .barred)
    #expect(try apply(town, Town.plain, "2013-08-04") == nil)
    let text = try PaperTests.paper(town, Papers.Wish(.rejection), key).paragraphs.joined()
    #expect(text.contains("隐瞒有关情况或者提供虚假材料") && text.contains("《行政许可法》第七十八条"))
    // What is no matter of safety is not accepted either, and bars nobody.
    let secret = try town.submit(Town.secret, "08-06", Town.other)
    try town.must(Self.notAccepted(.falseMaterial), secret, "08-06")
    #expect(try apply(town, Town.secret, "08-07", Town.other) == nil)
  }

  @Test func `only matters of safety bar`() throws {
    // Art 78: 属于直接关系公共安全、人身健康、生命财产安全事项的; an ordinary item bars nobody.
    let town = try Town()
    try town.must(Self.falseMaterial, try town.accepted(Town.secret), "08-02")
    #expect(try apply(town, Town.secret, "08-03") == nil)
  }

  @Test func `the register does not say who is barred`() throws {
    let town = try Town()
    try town.must(Self.falseMaterial, try town.accepted(), "08-02")
    let bars = try town.everything().map { String(decoding: $0, as: UTF8.self) }
      .filter { $0.contains("applicant.barred") || $0.contains("\"bar/") }
    // By the number and by the name.
    #expect(bars.count == 2)
    #expect(bars.allSatisfy { !$0.contains("110105") && !$0.contains("秘名") })
  }
}
