import Testing
import Xiaoneng

extension Tour {
  static let plan = DossierKey(.inspectionPlan, "2012")
  static func inspection(_ last: Int) -> DossierKey {
    DossierKey(.inspection, "DC2012" + String("\(1_000_000 + last)".dropFirst()))
  }

  private static func one(
    _ command: Inspections.PlanCommand, by actor: Principal = Town.zheng, _ at: String
  ) -> CommandRequest {
    CommandRequest(.inspectionPlan(command), on: plan, by: actor, at: when(at))
  }

  private static func one(
    _ command: Inspections.Command, _ key: DossierKey?, by actor: Principal = Town.zheng,
    _ at: String, key requestKey: String? = nil
  ) -> CommandRequest {
    CommandRequest(.inspection(command), on: key, by: actor, at: when(at), key: requestKey)
  }

  /// A plan, a draw, and inspections that reach every event word; a few commands are refused on purpose.
  static let inspections: [CommandRequest] = planned + surprise + proposed

  private static let nonce = SHA256.hash(Array("tour".utf8))
  private static let draw = Inspections.Draw(
    draw: "2012-08-A", ids: ["GS", "HB"], take: 1, nonce: nonce,
    beacon: Inspections.Beacon(kind: "ssq", ref: "2012091"))

  private static let planned: [CommandRequest] = {
    func row(_ id: String, most: Int32) -> Inspections.Row {
      Inspections.Row(
        id, kind: .special, topic: "工作纪律", target: .unit, objects: ["GS", "HB"],
        ways: [.visit, .files], manners: [.surprise, .covert, .announced],
        from: day("2012-08-01"), through: day("2012-12-31"), most: most)
    }
    let plan = Inspections.PlanCommand.propose(
      Inspections.Planning(
        year: 2012, title: "2012年督查计划", rows: [row("discipline", most: 4), row("draw", most: 1)]))
    var revealed = draw
    (revealed.beacon.value, revealed.strike) = ("03 08 14 17 22 31 + 09", ["GS"])
    return [
      one(plan, "07-30"),
      one(.decline(Reason("次数偏多")), by: Town.zhou, "07-30T10:00"),
      one(plan, "07-30T11:00"),
      one(.approve(Cases.Document("儋府批7号")), by: Town.zhou, "07-31T10:00"),
      one(plan, "07-31T11:00"),
      one(
        .commitDraw(
          Inspections.DrawCommitment(
            draw.draw, row: "draw", frame: draw.frame, size: 2, take: 1,
            beacon: Inspections.Beacon(kind: "ssq", ref: "2012091", at: when("08-07T21:30")),
            inspectors: ["zheng", "feng", "zhou"], commitment: draw.commitment)), "08-01T08:30"),
      one(
        .reveal(
          Inspections.DrawReveal(
            drawing: revealed,
            strikes: [Inspections.Strike("GS", ground: "正在巡视", approvedBy: "zhou")])), "08-08"),
    ]
  }()

  /// A sealed surprise visit with an order that is late and sent back, an exposure that is corrected, an objection.
  private static let surprise: [CommandRequest] = {
    let key = inspection(1)
    let sealed = Inspections.Surprise(
      plan: "2012", row: "discipline", object: "GS", manner: .surprise, on: day("2012-08-02"))
    let subject = Inspections.Subject(
      kind: .special, topic: "", target: .unit, object: "GS", ways: [.visit], manner: .surprise,
      plan: "2012", row: "discipline")
    let open = Inspections.Command.open(
      Inspections.Opening(
        subject: subject, inspectors: ["zheng", "feng"], leader: "feng", seal: 1, nonce: nonce))
    let report = Inspections.Command.report(
      Inspections.Report(1, text: "已说明原因", documentNumber: "工商报1号"))
    let measure = Inspections.Command.measure(
      Inspections.Measure(kind: .expose, findings: [1], ground: "影响较大"))
    return [
      one(.seal(Inspections.Sealing(commitment: sealed.commitment(nonce))), "08-01T08:40"),
      one(open, nil, "08-02T08:20", key: "dc-1"),
      one(open, nil, "08-02T08:21", key: "dc-1"),
      one(
        .fill(
          Inspections.Form(
            items: [Inspections.FormItem("是否在岗", met: false, note: "空岗三个")], signed: true)),
        key, "08-02T08:30"),
      one(
        .find(
          Inspections.Finding(
            code: "W01", fact: "秘查：三人不在岗", evidence: ["照片1"], persons: ["li"])), key,
        "08-02T08:40"),
      one(.verify(Inspections.Verification(1)), key, "08-02T08:45"),
      one(.verify(Inspections.Verification(1)), key, by: Town.feng, "08-02T08:50"),
      one(
        .order(Inspections.Order(demand: .explain, findings: [1], documentNumber: "督令1号")), key,
        "08-02T09:30"),
      one(
        .hear(
          Inspections.Hearing(findings: [1], opinion: "秘辩：路上堵车", documentNumber: "听1号")), key,
        "08-03"),
      one(.urge(Inspections.Urging(1, rung: .phone, note: "已电话催办")), key, "08-13"),
      one(
        .conclude(Inspections.Conclusion(text: "空岗属实", documentNumber: "督结1号")), key,
        by: Town.feng, "08-14"),
      one(.feedBack(Inspections.Feedback(documentNumber: "督送1号")), key, "08-15"),
      one(report, key, by: Town.sun, "08-16"),
      one(
        .recheck(
          Inspections.Recheck(
            1, result: .notDone, note: "未见整改措施", due: day("2012-08-22"))), key, "08-17"),
      one(measure, key, "08-17T10:00"),
      one(
        .carryOut(Inspections.Publication(1, medium: "儋州电视台", reference: "8月17日")), key,
        "08-17T11:00"),
      one(
        .approveMeasure(Inspections.MeasureApproval(1, documentNumber: "批2号")), key, by: Town.zhou,
        "08-18"),
      one(
        .carryOut(Inspections.Publication(1, medium: "儋州电视台", reference: "8月20日")), key, "08-20"),
      one(
        .correct(
          Inspections.MeasureCorrection(
            1, reason: "人数有误", medium: "儋州电视台", reference: "8月21日")), key, "08-21"),
      one(report, key, by: Town.sun, "08-22"),
      one(.recheck(Inspections.Recheck(1, result: .done)), key, "08-23"),
      one(.object(Reason("当日外出办案")), key, by: Town.sun, "09-04"),
      one(
        .review(
          Inspections.ReviewRuling(.upheld, reason: "查无外出记录", documentNumber: "复1号")), key,
        by: Town.feng, "10-16"),
      one(
        .review(
          Inspections.ReviewRuling(.upheld, reason: "查无外出记录", documentNumber: "复1号")), key,
        by: Town.zhou, "10-17"),
      one(.close(Nothing()), key, "10-18"),
      agree("hearing-1", key, by: Town.feng, "10-19"),
      one(.erase(PersonalErasure(slot: "hearing-1", reason: "到期")), key, by: Town.keeper, "10-19"),
    ]
  }()

  /// One that no plan knew of, and one taken back.
  private static let proposed: [CommandRequest] = {
    let (key, other) = (inspection(2), inspection(3))
    let propose = Inspections.Command.propose(
      Inspections.Proposal(
        subject: Inspections.Subject(
          kind: .clue, topic: "收费问题", target: .unit, object: "HB", ways: [.leads, .files],
          manner: .covert), reason: "网上反映"))
    return [
      one(propose, nil, "08-06"),
      one(.approve(Cases.Document("儋府批8号")), key, by: Town.zhou, "08-06T10:00"),
      one(
        .open(Inspections.Opening(inspectors: ["zheng", "li"], leader: "zheng")), key, "08-07"),
      one(
        .find(
          Inspections.Finding(
            code: "照搬照抄", fact: "秘查：方案雷同", evidence: ["比对1"], likeness: 8_100)), key,
        by: Town.li, "08-08"),
      one(propose, nil, "08-08T10:00"),
      one(.withdraw(Reason("并案")), other, by: Town.zhou, "08-08T11:00"),
    ]
  }()
}
