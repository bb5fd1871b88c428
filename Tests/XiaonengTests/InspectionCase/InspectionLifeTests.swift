import Testing
import Xiaoneng

/// The life of an inspection (督查), from the plan to the end.
@Suite struct InspectionLifeTests {
  @Test func `an order is reported, checked and struck off, and the inspection closed`() throws {
    let team = try Team()
    let key = try team.opened()
    #expect(key == DossierKey(.inspection, "DC2012000001"))
    try team.must(
      .fill(
        Inspections.Form(
          items: [Inspections.FormItem("是否在岗", met: false, note: "空岗三个")], signed: true)),
      key, "08-01")
    try team.must(Team.finding(persons: ["li"]), key, by: Town.feng, "08-01")
    try team.must(.verify(Inspections.Verification(1)), key, "08-01")
    try team.must(Team.order(), key, "08-01")
    #expect(try team.view(key, "08-01").orders.map(\.due) == [day("2012-08-08")])
    try team.must(Team.report(), key, by: Town.sun, "08-06")
    #expect(try team.view(key, "08-06").orders.map(\.progress) == [.reported])
    try team.must(Team.recheck(.done), key, "08-07")
    try team.must(Team.conclude, key, by: Town.feng, "08-08")
    try team.must(Team.feedBack, key, "08-09")
    var view = try team.view(key, "08-09")
    #expect(view.objectBy == day("2012-09-10") && view.phase == .told)
    #expect(try team.run(.close(Nothing()), key, "09-10").refusal?.code == .appealOpen)
    try team.must(.close(Nothing()), key, "09-11")
    view = try team.view(key, "09-11")
    #expect(view.phase == .closed && view.orders.map(\.progress) == [.struckOff])
    #expect(view.findings.map(\.verified) == [true] && view.findings.map(\.persons) == [["li"]])
    #expect(view.form.map(\.met) == [false] && view.signed)
    let row = try team.table().rows.first { $0.unit == "GS" }
    #expect(row?.visits == 1 && row?.explain == 1 && row?.struckOff == 1 && row?.late == 0)
  }

  @Test func `a report is sent back twice and no more, and then turns red until it is done`() throws
  {
    let team = try Team()
    let key = try team.ordered(.redo)
    for (report, check, due) in [
      ("08-02", "08-03", "2012-08-17"), ("08-06", "08-07", "2012-08-21"),
    ] {
      try team.must(Team.report(), key, by: Town.li, report)
      try team.must(Team.recheck(.copied), key, check)
      let order = try #require(try team.view(key, check).orders.first)
      #expect(order.progress == .sentBack && order.due == day(due))
    }
    try team.must(Team.report(), key, by: Town.li, "08-08")
    let again = Team.recheck(.notDone, due: day("2012-08-30"))
    #expect(try team.run(again, key, "08-09").refusal?.code == .tooMany)
    try team.must(Team.recheck(.notDone), key, "08-09")
    var order = try #require(try team.view(key, "08-09").orders.first)
    #expect(order.progress == .red && order.light == .red && order.sentBack == 2)
    #expect(try team.board("08-09").red == 1)
    try team.must(Team.report(), key, by: Town.li, "08-10")
    try team.must(Team.recheck(.done), key, "08-13")
    order = try #require(try team.view(key, "08-13").orders.first)
    #expect(order.progress == .struckOff && order.light == .grey)
    #expect(try team.table().total.sentBack == 2)
  }

  @Test func `an objection is decided by someone who had no part in the conclusion`() throws {
    let team = try Team()
    let key = try team.ordered()
    try team.must(Team.conclude, key, by: Town.zhou, "08-02")
    try team.must(Team.feedBack, key, "08-03")
    try team.must(Team.object, key, by: Town.sun, "09-03")
    #expect(try team.view(key, "09-03").answerBy == day("2012-10-08"))
    func ruling(_ outcome: Inspections.Review, orders: [Int32] = []) -> Inspections.Command {
      .review(
        Inspections.ReviewRuling(
          outcome, orders: orders, reason: "外出办案属实", documentNumber: "复1号"))
    }
    let own = try team.run(ruling(.revoked), key, by: Town.zhou, "09-04")
    #expect(own.refusal?.code == .mustStandAside)
    try team.must(ruling(.changed, orders: [1]), key, by: Team.second, "09-04")
    let view = try team.view(key, "09-04")
    #expect(view.review == .changed && view.orders.map(\.progress) == [.revoked])
    try team.must(.close(Nothing()), key, "09-05")
    #expect(try team.table().total.revoked == 1)
  }

  @Test func `a conclusion that is taken back takes every open order with it`() throws {
    let team = try Team()
    let key = try team.ordered()
    try team.must(Team.conclude, key, by: Town.feng, "08-02")
    try team.must(Team.feedBack, key, "08-03")
    try team.must(Team.object, key, by: Town.sun, "08-06")
    try team.must(
      .review(Inspections.ReviewRuling(.revoked, reason: "查否", documentNumber: "复2号")), key,
      by: Town.zhou, "08-07")
    #expect(try team.view(key, "08-07").orders.map(\.progress) == [.revoked])
    #expect(try team.run(Team.order(), key, "08-08").refusal?.code == .wrongPhase)
    #expect(try team.run(Team.measure(.expose), key, "08-08").refusal?.code == .wrongPhase)
  }

  @Test func `an exposure is approved once verified and heard, made public, and corrected`() throws
  {
    let team = try Team()
    let key = try team.exposing()
    #expect(try team.run(Team.publication(), key, "08-05").refusal?.code == .notApproved)
    try team.must(Team.approval(), key, by: Town.zhou, "08-05")
    try team.must(Team.publication(), key, "08-06")
    try team.must(
      .correct(
        Inspections.MeasureCorrection(1, reason: "人数有误", medium: "儋州电视台", reference: "8月21日")),
      key, "08-08")
    let measure = try #require(try team.view(key, "08-08").measures.first)
    #expect(measure.kind == .expose && measure.approval == "批2号")
    #expect(measure.published == day("2012-08-06") && measure.corrected == day("2012-08-08"))
    let total = try team.table().total
    #expect(total.exposed == 1 && total.corrected == 1)
  }

  @Test func `praise needs an approval and no finding`() throws {
    let team = try Team()
    let key = try team.told()
    #expect(try team.run(Team.measure(.commend), key, "08-04").refusal?.code == .findingUnknown)
    try team.must(Team.measure(.commend, []), key, "08-04")
    #expect(try team.run(Team.publication(), key, "08-05").refusal?.code == .notApproved)
    try team.must(Team.approval(), key, by: Town.zhou, "08-05")
    try team.must(Team.publication(), key, "08-06")
    #expect(try team.table().total.commended == 1)
  }

  @Test func `a lead is handed over without approval, and takes its order along`() throws {
    let team = try Team()
    let key = try team.ordered()
    try team.must(Team.measure(.transfer, orders: [1]), key, "08-02")
    try team.must(Team.publication(), key, "08-02")
    #expect(try team.view(key, "08-02").orders.map(\.progress) == [.transferred])
    #expect(try team.table().total.transferred == 1)
  }

  @Test func `an incident is proposed, approved, and then inspected outside the plan`() throws {
    let team = try Team(planned: false)
    let subject = Team.subject("", "HB") {
      ($0.kind, $0.plan) = (.incident, "")
    }
    let key = try team.must(
      .propose(Inspections.Proposal(subject: subject, reason: "网上反映")), nil, "08-01")
    #expect(try team.run(Team.opening(nil), key, "08-01").refusal?.code == .notApproved)
    try team.must(.approve(Cases.Document("批3号")), key, by: Town.zhou, "08-02")
    try team.must(Team.opening(nil), key, "08-03")
    let view = try team.view(key, "08-03")
    #expect(view.subject.unit == "HB" && view.concludeBy == day("2012-08-10"))
    let other = try team.must(
      .propose(Inspections.Proposal(subject: subject, reason: "网上反映")), nil, "08-03")
    try team.must(.withdraw(Reason("已查")), other, by: Town.zhou, "08-06")
    #expect(try team.view(other, "08-06").phase == .withdrawn)
  }

  @Test func `a place that no unit answers for is looked at, concluded and closed`() throws {
    let team = try Team()
    let key = try team.must(
      Team.opening(Team.subject("halls", "shop-1", .place)), nil, "08-01T07:30")
    try team.must(Team.finding("早餐店"), key, "08-01T07:40")
    #expect(try team.run(Team.order(), key, "08-01").refusal?.code == .notConcerned)
    try team.must(Team.conclude, key, by: Town.feng, "08-01")
    #expect(try team.run(Team.feedBack, key, "08-01").refusal?.code == .notConcerned)
    try team.must(.close(Nothing()), key, "08-02")
    let table = try team.table()
    #expect(table.total.visits == 1 && table.rows.map(\.unit) == [""])
  }

  @Test func `what the plan says was done of it is what was done`() throws {
    let team = try Team()
    let key = try team.found()
    #expect(try team.planView("08-01").usage.map(\.running) == [true])
    try team.must(Team.conclude, key, by: Town.feng, "08-02")
    let usage = try team.planView("08-02").usage
    #expect(
      usage == [Inspections.Usage(row: "discipline", object: "GS", visits: 1, running: false)])
  }

  @Test func `the share of inspections that no one is told of is counted against the rule set`()
    throws
  {
    let team = try Team { $0.inspections.unannounced = 5_000 }
    for (object, manner) in [
      ("GS", Inspections.Manner.announced), ("HB", .covert), ("hall", .paper),
    ] {
      let isUnit = object != "hall"
      let subject = Team.subject(
        isUnit ? "discipline" : "halls", object, isUnit ? .unit : .place
      ) { $0.manner = manner }
      try team.must(Team.opening(subject), nil, "08-01")
    }
    let table = try team.table()
    #expect(table.total.visits == 3 && table.total.unannounced == 1)
    #expect(table.share == 3_333 && table.target == 5_000)
  }
}
