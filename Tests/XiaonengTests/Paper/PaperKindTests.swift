import Testing

@testable import Xiaoneng

/// Papers of hearings, of what is not punished and of complaints that are not looked into, and where remedies are taken.
@Suite struct PaperKindTests {
  @Test func `the notice of a licensing hearing tells time and place, and who may not preside`()
    throws
  {
    let town = try Town()
    let key = try town.accepted()
    try town.must(.tellHearing(Cases.Document("听告1号")), key, by: Town.li, "08-01")
    try town.must(.askHearing(Nothing()), key, by: Town.alice, "08-03")
    var called = Cases.HearingDay(day("2012-08-20"), documentNumber: "听通1号")
    (called.time, called.place) = ("上午9时", "三楼会议室")
    try town.must(.scheduleHearing(called), key, by: Town.li, "08-08")
    let paper = try PaperTests.paper(town, Papers.Wish(.hearingNotice), key)
    #expect(paper.title == "行政许可听证通知书" && paper.documentNumber == "听通1号")
    #expect(paper.paragraphs.contains("听证时间：2012年8月20日上午9时。"))
    #expect(paper.paragraphs.contains("听证地点：三楼会议室。"))
    #expect(paper.paragraphs[0].contains("《行政许可法》第四十七条第一款、第四十八条第一款第一项"))
    // A place that the host's own paper tells is left out.
    let bare = try town.accepted()
    try town.must(.tellHearing(Cases.Document("听告2号")), bare, by: Town.li, "08-01")
    try town.must(.askHearing(Nothing()), bare, by: Town.alice, "08-03")
    try town.must(
      .scheduleHearing(Cases.HearingDay(day("2012-08-20"), documentNumber: "听通2号")), bare,
      by: Town.li, "08-08")
    let short = try PaperTests.paper(town, Papers.Wish(.hearingNotice), bare)
    #expect(!short.paragraphs.contains { $0.contains("听证地点") })
  }

  @Test func `the notice of a penalty hearing is by the Act of its day`() throws {
    for (rules, basis) in [
      (PenaltyRules.before2021, "《行政处罚法》（1996年）第四十二条第一款"), (.act2021, "《行政处罚法》（1996年）第四十二条第一款"),
    ] {
      let bureau = try Bureau(rules)
      let key = try bureau.told()
      try bureau.must(.askHearing(Penalties.HearingWish()), key, by: Town.alice, "08-06")
      var call = Penalties.HearingCall(
        on: day("2012-08-20"), at: "三楼会议室", chair: "zhao", documentNumber: "听通1号")
      call.time = "上午9时"
      try bureau.must(.callHearing(call), key, "08-08")
      let paper = try PaperTests.paper(bureau.town, Papers.Wish(), key, by: Town.alice)
      #expect(paper.kind == .penaltyHearing && paper.title == "行政处罚听证通知书")
      #expect(paper.paragraphs[0].contains(basis))
      #expect(paper.paragraphs.contains("听证时间：2012年8月20日上午9时。"))
      // Staying away was no waiver then: that paragraph has no article, and is left out.
      #expect(!paper.paragraphs.contains { $0.contains("视为放弃听证权利") })
    }
  }

  @Test func `what is not punished is decided on paper, with its reason and remedies`() throws {
    for (outcome, ground, article) in [
      (Penalties.Outcome.none, "违法行为事实存在，依法不予行政处罚", "第三十八条第一款第二项"),
      (.unfounded, "违法事实不能成立", "第三十八条第一款第三项"),
    ] {
      let bureau = try Bureau()
      let key = try bureau.told()
      var approval = Penalties.Approval(outcome, documentNumber: "罚不1号")
      approval.reason = "情节轻微并及时改正"
      try bureau.must(.approve(approval), key, by: Town.sun, "08-08")
      let paper = try PaperTests.paper(bureau.town, Papers.Wish(.penaltyNone), key, by: Town.li)
      #expect(paper.title == "不予行政处罚决定书" && paper.documentNumber == "罚不1号")
      let text = paper.paragraphs.joined()
      #expect(text.contains(ground) && text.contains("理由：情节轻微并及时改正"))
      #expect(text.contains("《行政处罚法》（1996年）" + article) && text.contains("申请行政复议"))
      #expect(!text.contains("罚款10000元缴纳"))
      // To the subject only once it was served.
      #expect(
        try PaperTests.refusal(bureau.town, Papers.Wish(.penaltyNone), key, by: Town.alice)
          == .wrongPhase)
      try bureau.must(.serve(Cases.Service(.direct, receiver: "秘收人")), key, "08-10")
      #expect(
        try PaperTests.paper(bureau.town, Papers.Wish(.penaltyNone), key, by: Town.alice).kind
          == .penaltyNone)
    }
  }

  @Test func `who is not punished is taught by the Act of 2021, and by no Act before`() throws {
    let template = try #require([Papers.Template].usual.first { $0.kind == .penaltyNone })
    var filling = PaperFilling()
    filling.texts[.law] = "《无证无照经营查处办法》第十三条"
    let setting = Law.Setting(place: "460400", names: [:])
    let now = template.filled(with: filling, on: day("2022-08-01"), under: setting)
    #expect(now.contains { $0.contains("《行政处罚法》第三十三条第三款") && $0.contains("教育") })
    let then = template.filled(with: filling, on: day("2012-08-01"), under: setting)
    #expect(!then.contains { $0.contains("教育") })
  }

  @Test func `a complaint that is not looked into is told why, and where to turn`() throws {
    let office = try Office()
    let key = try office.submitted()
    try office.must(
      .refuse(
        Complaints.Refusal(
          .otherRemedy, reason: "属于行政复议事项", rightChannel: "儋州市人民政府", documentNumber: "效不受1号")), key,
      by: Office.head, "08-03")
    let paper = try PaperTests.paper(
      office.town, Papers.Wish(purpose: "送达"), key, by: Office.supervisor)
    #expect(paper.title == "投诉不予受理告知书" && paper.documentNumber == "效不受1号")
    #expect(paper.addressee == "秘诉陈六合")
    let text = paper.paragraphs.joined()
    #expect(text.contains("理由：属于行政复议事项") && text.contains("请依法向儋州市人民政府提出。"))
    #expect(text.contains("儋州市效能投诉工作若干规定"))
  }

  @Test func `each of them is numbered in the sequence of its kind`() throws {
    let town = try PaperNumberTests.town()
    let key = try town.submit(Town.plain, "08-01")
    try town.must(.accept(Cases.Acceptance("")), key, "08-01")
    try town.must(.tellHearing(Cases.Document("")), key, by: Town.li, "08-01")
    try town.must(.askHearing(Nothing()), key, by: Town.alice, "08-03")
    var called = Cases.HearingDay(day("2012-08-20"), documentNumber: "")
    called.place = "三楼"
    try town.must(.scheduleHearing(called), key, by: Town.li, "08-08")
    #expect(
      try PaperTests.paper(town, Papers.Wish(.hearingNotice), key).documentNumber
        == "儋工商许听通〔2012〕1号")
    // Without a number and without a sequence it is refused.
    let plain = try Town()
    let other = try plain.accepted()
    try plain.must(.tellHearing(Cases.Document("听告1号")), other, by: Town.li, "08-01")
    try plain.must(.askHearing(Nothing()), other, by: Town.alice, "08-03")
    #expect(
      try plain.run(.scheduleHearing(called), other, by: Town.li, "08-08").refusal?.code
        == .documentMissing)
  }

  @Test func `remedies name the organs above the unit, in the paper and in the event`() throws {
    let town = try Town()
    var unit = Registry.Unit("国税局", inCentre: true)
    (unit.authority, unit.court) = ("海南省国家税务局", "海口市秀英区人民法院")
    try town.run(.unitRegister(unit), DossierKey(.unit, "GS"), "01-05")
    let key = try town.accepted()
    try town.must(Town.refuse, key, "08-02")
    let text = try PaperTests.paper(town, Papers.Wish(.refusal), key).paragraphs.joined()
    #expect(text.contains("向海南省国家税务局申请行政复议") && text.contains("向海口市秀英区人民法院提起行政诉讼"))
    let told = try town.entries(key).last { $0.word == "case.decided" }?.data["remedies"]?.string
    #expect(
      told
        == "如不服本决定，可自收到之日起60日内向海南省国家税务局申请行政复议，或者在3个月内向海口市秀英区人民法院提起行政诉讼。")
    // Of a unit that says nothing, as the rule set says.
    let plain = try Town()
    let other = try plain.accepted()
    try plain.must(Town.refuse, other, "08-02")
    let usual = try plain.entries(other).last { $0.word == "case.decided" }?.data["remedies"]?
      .string
    #expect(usual?.contains("向儋州市人民政府或者上一级主管部门申请行政复议") == true)
    #expect(usual?.contains("向儋州市人民法院提起行政诉讼") == true)
  }

  @Test func `a name of an organ that is no name is refused`() throws {
    let town = try Town()
    var unit = Registry.Unit("工商局")
    unit.court = String(repeating: "院", count: 171)
    #expect(
      try town.run(.unitRegister(unit), DossierKey(.unit, "GS"), "01-05").refusal?.code == .tooLong)
  }
}
