import Testing
import Xiaoneng

/// The whole life of a complaint, as the account tells it: 当天记录当天呈领导审批, looked into, told, published.
struct ComplaintLifeTests {
  @Test func `a complaint goes from the telephone to the public without a fault`() throws {
    let office = try Office()
    let key = try office.registered("08-01T10:00", Office.intake { $0.answeredAfter = 9 })
    #expect(key.description == "complaint/TS2012000001")
    try office.must(.submit(Complaints.Submission("he")), key, "08-01T11:00")
    try office.must(
      .accept(Complaints.Acceptance(.own, unit: "", officers: ["su"])), key, by: Office.head,
      "08-02")
    #expect(try office.view(key, "08-02").due == day("2012-09-03"))
    try office.must(
      .askExplanation(
        Complaints.ExplanationRequest(
          "请说明八月一日窗口收费情况", replyBy: day("2012-08-10"), documentNumber: "函1号")),
      key, by: Office.su, "08-03")
    try office.must(
      .explain(Complaints.UnitExplanation(1, text: "确有其事")), key, by: Office.chief, "08-08")
    try office.must(
      .addEvidence(
        Complaints.Evidence(
          hash: SHA256.hash([1, 2, 3]), size: 3, type: "image/jpeg", title: "收据照片")),
      key, by: Office.su, "08-09")
    try office.must(
      .report(Complaints.InvestigationReport(.substantiated, text: "经查属实", measures: ["退还"])), key,
      by: Office.su, "08-20")
    try office.must(
      .close(Complaints.Closing(.substantiated, measures: ["退还财物"])), key, by: Office.head,
      "08-21")
    try office.must(Office.reply, key, "08-23")
    try office.must(.followUp(Complaints.FollowUp(.satisfied)), key, "08-30")
    try office.must(.rate(Complaints.Rating(stars: 5)), key, by: Town.alice, "08-30")
    try office.must(.publish(Complaints.Publication("反映工商局窗口收受烟酒，属实，已退还并诫勉。")), key, "09-03")
    try office.town.sweep("2012-12-31")
    #expect(try office.faults(key) == [])
    #expect(
      try office.town.words(key) == [
        "complaint.registered", "complaint.submitted", "complaint.accepted",
        "complaint.explanationAsked", "complaint.explained", "complaint.evidenceAdded",
        "complaint.reported", "complaint.closed", "complaint.replied", "complaint.followedUp",
        "complaint.rated", "complaint.published",
      ])
    let reply = try office.town.ask(.complaintPublished(Complaints.Filter()), by: .anyone, "09-04")
    guard case .complaintPublished(let list) = reply.answer else {
      Issue.record("\(reply)")
      return
    }
    #expect(list.complaints.map(\.summary) == ["反映工商局窗口收受烟酒，属实，已退还并诫勉。"])
  }

  @Test func `neglected from the first day, every limit fires once, in order`() throws {
    let office = try Office()
    let key = try office.registered("08-01")
    try office.town.sweep("08-31")
    #expect(try office.faults(key) == ["C1 2012-08-01 呈批", "C2 2012-08-06"])
    try office.must(.submit(Complaints.Submission("he")), key, "09-03")
    try office.must(
      .accept(Complaints.Acceptance(.own, unit: "", officers: ["su"])), key, by: Office.head,
      "09-03")
    try office.town.sweep("2013-01-31")
    #expect(
      try office.faults(key) == ["C1 2012-08-01 呈批", "C2 2012-08-06", "C3 2012-10-08"])
  }

  @Test func `numbers have no gaps within the year, whatever was refused between`() throws {
    let office = try Office()
    var numbers: [String] = []
    for index in 0..<5 {
      if index % 2 == 1 {
        #expect(
          try office.refusal(.register(Office.intake { $0.fact.text = " " }), nil, "08-01")
            == .factMissing)
      }
      numbers.append(try office.registered("08-01").id)
    }
    numbers.append(try office.registered("2013-01-04").id)
    #expect(
      numbers == [
        "TS2012000001", "TS2012000002", "TS2012000003", "TS2012000004", "TS2012000005",
        "TS2013000001",
      ])
  }
}
