import Testing

@testable import Xiaoneng

/// What the applicant of a stage is told in writing, and that an applicant who is barred gets an answer: 行政许可法 arts
/// 32(1), 78, 79. All dates without a year are in 2012.
@Suite struct StagePaperTests {
  static func paper(
    _ hall: Hall, _ wish: Papers.Wish, _ key: DossierKey, by actor: Principal = Hall.lead,
    _ at: String = "09-03"
  ) throws -> Papers.Paper {
    let reply = try hall.engine.query(.stagePaper(wish), on: key, by: actor, at: when(at))
    guard case .stagePaper(let paper) = reply.answer else { throw try #require(reply.refusal) }
    return paper
  }

  static func rejection(
    _ kind: Cases.Rejection.Kind, organ: String = "", _ number: String = "不受1号"
  ) -> JointStages.Command {
    .reject(Cases.Rejection(kind, reason: "见所附说明", documentNumber: number, organ: organ))
  }

  /// A hall in which the applicant was found with false material in the first branch of a stage: barred for a year.
  func barring() throws -> Hall {
    let hall = try Hall()
    let key = try hall.routed()
    try hall.must(
      .decide(
        Cases.Ruling(.refuse, documentNumber: "不准1号", reasons: "材料虚假", falseMaterial: true)),
      of: key, 1, by: Hall.officer("GH"), "08-02")
    return hall
  }

  @Test func `a stage of an applicant who is barred is kept, and answered by a dated paper`() throws
  {
    let hall = try barring()
    let key = try hall.registered("08-03T08:00")
    let view = try hall.view(key, by: Hall.lead, "08-03T09:00")
    #expect(view.barredUntil == day("2013-08-02") && view.barredItems == ["A"])
    let refused = try hall.run(Hall.accept, key, "08-03T09:00").refusal
    #expect(refused?.code == .barred && refused?.article == "licensing:78; licensing:79")
    #expect(refused?.detail == "A 2013-08-02")
    try hall.must(Self.rejection(.barred), key, "08-03T09:30")
    #expect(try hall.view(key, "08-03T10:00").phase == .refused)
    let paper = try Self.paper(hall, Papers.Wish(.stageRejection), key)
    #expect(paper.title == "并联审批不予受理决定书" && paper.documentNumber == "不受1号")
    #expect(paper.date == day("2012-08-03") && paper.addressee == PaperFilling.mask)
    #expect(
      paper.paragraphs.first
        == "你（单位）于2012年8月3日提出的“施工许可”并联审批申请（编号\(key.id)），经审查，申请人在不得再次申请该行政许可的期限内"
        + "（至2013年8月2日止）。依照《行政许可法》第七十八条、第七十九条，决定不予受理。")
    #expect(paper.paragraphs.contains { $0.contains("规划事项（规划）") })
    #expect(paper.paragraphs.contains { $0.contains("六十日") || $0.contains("60日") })
  }

  @Test func `the applicant does not read who is barred for what, nor a department`() throws {
    let hall = try barring()
    let key = try hall.registered("08-03T08:00")
    for actor in [Hall.alice, Hall.officer("HP")] {
      let view = try hall.view(key, by: actor, "08-03T09:00")
      #expect(view.barredUntil == nil && view.barredItems.isEmpty)
    }
  }

  @Test func `once the bar has passed the same stage is accepted`() throws {
    let hall = try barring()
    let key = try hall.registered("2013-08-02T08:00")
    #expect(try hall.refusal(Hall.accept, key, "2013-08-02T09:00") == .barred)
    #expect(try hall.refusal(Self.rejection(.barred), key, "2013-08-03T09:00") == .kindNotAllowed)
    #expect(try hall.refusal(Hall.accept, key, "2013-08-03T09:00") == nil)
  }

  @Test
  func `who is not barred is not refused as if they were, and what is false is found in a case`()
    throws
  {
    let hall = try Hall()
    let key = try hall.registered()
    #expect(try hall.refusal(Self.rejection(.barred), key, "08-01T09:00") == .kindNotAllowed)
    #expect(try hall.refusal(Self.rejection(.falseMaterial), key, "08-01T09:00") == .kindNotAllowed)
    #expect(try hall.refusal(Self.rejection(.notOurs), key, "08-01T09:00") == .reasonMissing)
    #expect(
      try hall.refusal(Self.rejection(.notLicensable, ""), key, "08-01T09:00") == .documentMissing)
    let notMine = Hall.officer("GH")
    #expect(
      try hall.refusal(Self.rejection(.notLicensable), key, by: notMine, "08-01T09:00") != nil)
    try hall.must(Self.rejection(.notOurs, organ: "省发展改革委"), key, "08-01T09:00")
    #expect(try hall.refusal(Hall.accept, key, "08-01T10:00") == .wrongPhase)
    let paper = try Self.paper(hall, Papers.Wish(), key, by: Hall.alice)
    #expect(paper.paragraphs.contains("请向省发展改革委提出申请。"))
  }

  @Test
  func `acceptance names every item with its department, and corrections come once, numbered`()
    throws
  {
    let hall = try Hall()
    let key = try hall.accepted()
    let paper = try Self.paper(hall, Papers.Wish(.stageAcceptance, purpose: "送达", html: true), key)
    #expect(paper.addressee == "秘名张三丰" && !paper.masked)
    #expect(paper.html?.contains("并联审批受理通知书") == true)
    let items = paper.paragraphs.joined()
    for (_, name) in Hall.units.dropFirst().dropLast() {
      #expect(items.contains("\(name)事项（\(name)）"), "\(name)")
    }
    let mixed = try Hall(Hall.template { $0[1].kind = .opinion })
    let some = try Self.paper(mixed, Papers.Wish(.stageAcceptance), try mixed.accepted())
    #expect(some.paragraphs.joined().contains("B（环评）"))
    let other = try hall.registered("08-01T10:00")
    try hall.must(
      .correct(JointStages.Correction(documentNumber: "补1号", problems: ["方案未盖章", "缺委托书"])), other,
      "08-02")
    let told = try Self.paper(hall, Papers.Wish(.stageCorrections), other)
    #expect(told.paragraphs.joined().contains("方案未盖章"))
    try hall.must(
      .complete(
        JointStages.Completion(materials: ["方案"], complete: false, documentNumber: "不批1号")), other,
      "08-03")
    let refused = try Self.paper(hall, Papers.Wish(.stageRefusal), other)
    #expect(refused.documentNumber == "不批1号")
    #expect(refused.paragraphs.joined().contains("缺委托书"))
    #expect(throws: Refusal.self) { try Self.paper(hall, Papers.Wish(.grant), other) }
    #expect(throws: Refusal.self) {
      try Self.paper(hall, Papers.Wish(), other, by: Principal("mallory", .applicant))
    }
  }

  @Test func `a stage that came to nothing is kept for its term from that day`() throws {
    let hall = try Hall()
    let key = try hall.registered()
    try hall.must(Self.rejection(.notLicensable), key, "08-01T09:00")
    let erase = JointStages.Command.erase(PersonalErasure(slot: "applicant", reason: "申请"))
    #expect(try hall.refusal(erase, key, by: Hall.keeper, "2022-07-31") != nil)
    #expect(try hall.refusal(erase, key, by: Hall.keeper, "2022-08-03") == nil)
  }
}
