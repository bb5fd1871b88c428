import Testing
import Xiaoneng

/// The life of a stage of joint approval, from one form to one delivery.
@Suite struct StageLifeTests {
  @Test func `the lead accepts for all and sends to all at once, and every licence becomes a case`()
    throws
  {
    let hall = try Hall()
    let key = try hall.routed()
    let view = try hall.view(key, "08-01T12:00")
    #expect(key == DossierKey(.stage, "BL2012000001"))
    #expect(view.phase == .reviewing && view.unrouted == [])
    #expect(view.branches.map(\.state) == [.running, .running, .running, .waiting, .waiting])
    #expect(
      view.branches.map { $0.case?.id ?? "" }
        == ["BL2012000001-01", "BL2012000001-02", "BL2012000001-03", "", ""])
    #expect(try hall.words(Hall.branch(key, 1)) == ["case.submitted", "case.accepted"])
    #expect(try hall.words(Hall.branch(key, 4)) == [])
    #expect(view.branches[0].due == day("2012-08-08") && view.branches[1].due == day("2012-08-10"))
    #expect(view.branches[2].due == nil)
    #expect(view.due == day("2012-08-22") && view.statutoryDue == day("2012-10-09"))
    #expect(view.projected == day("2012-08-21") && view.critical == ["A", "D", "E"])
    #expect(view.holders == ["规划", "环评"])
  }

  @Test func `the plan of the dossier is the plan of the template`() throws {
    let hall = try Hall()
    let key = try hall.routed()
    let reply = try hall.engine.query(
      .stagePlan(Nothing()), on: key, by: Hall.alice, at: when("08-01T12:00"))
    guard case .stagePlan(let plan) = reply.answer else {
      Issue.record("\(reply)")
      return
    }
    #expect(plan.days == 14 && plan.finish == day("2012-08-21"))
    #expect(plan.items.map(\.day) == [5, 7, 8, 9, 14])
  }

  @Test func `a stage ends on the earlier of its promise and forty-five days, and fifteen more`()
    throws
  {
    let hall = try Hall(Hall.template(promise: 45))
    let key = try hall.routed()
    #expect(try hall.view(key, "08-02").due == day("2012-10-09"))
    let extend = JointStages.Command.extend(
      Cases.Extension(days: 15, reason: "须专家论证", documentNumber: "延1号"))
    #expect(try hall.refusal(extend, key, "08-03") == .notAllowed)
    try hall.must(extend, key, by: Hall.mayor, "08-03T10:00")
    let view = try hall.view(key, "08-04")
    #expect(view.statutoryDue == day("2012-10-30") && view.promisedDue == day("2012-10-09"))
    #expect(view.due == day("2012-10-09"))
    #expect(try hall.refusal(extend, key, by: Hall.mayor, "08-06") == .alreadyDone)
    let reply = try hall.engine.query(
      .stageExplain(Nothing()), on: key, by: Hall.lead, at: when("08-06"))
    guard case .stageExplain(let page) = reply.answer else {
      Issue.record("\(reply)")
      return
    }
    #expect(page.promised.last?.day == day("2012-10-09") && page.promised.last?.tally == 45)
    #expect(page.statutory.last?.tally == 60)
  }

  @Test func `a predecessor that is granted begins what waited for it, once it was sent`() throws {
    let hall = try Hall()
    let key = try hall.routed()
    try hall.must(Hall.grant, of: key, 1, by: Hall.officer("GH"), "08-07")
    let view = try hall.view(key, "08-07T10:00")
    #expect(view.branches[0].end == .granted && view.branches[0].ended == day("2012-08-07"))
    #expect(view.branches[3].begun == day("2012-08-07"))
    #expect(view.branches[3].due == day("2012-08-13"))
    #expect(view.branches[2].due == day("2012-08-13"))
    #expect(try hall.words(Hall.branch(key, 4)) == ["case.submitted", "case.accepted"])
    #expect(try hall.words(key).suffix(2) == ["stage.decided", "stage.begun"])
  }

  @Test func `what is decided together is never decided earlier`() throws {
    let hall = try Hall()
    let key = try hall.routed()
    let early = try hall.run(Hall.grant, of: key, 3, by: Hall.officer("XF"), "08-06").refusal
    #expect(early?.code == .predecessorOpen && early?.detail == "A")
    try hall.must(Hall.grant, of: key, 1, by: Hall.officer("GH"), "08-07")
    try hall.must(Hall.grant, of: key, 3, by: Hall.officer("XF"), "08-07T09:30")
  }

  @Test func `a refused precondition ends what depends on it, in its case too`() throws {
    let hall = try Hall()
    let key = try hall.routed()
    try hall.must(Hall.refuse, of: key, 1, by: Hall.officer("GH"), "08-07")
    let view = try hall.view(key, "08-07T10:00")
    #expect(
      view.branches.map(\.end) == [.refused, nil, .precondition, .precondition, .precondition])
    #expect(try hall.words(Hall.branch(key, 3)).last == "case.voided")
    #expect(try hall.words(Hall.branch(key, 4)) == [])
    try hall.must(Hall.grant, of: key, 2, by: Hall.officer("HP"), "08-10")
    #expect(try hall.view(key, "08-10T10:00").phase == .concluded)
    // Neither early nor late: only what was decided is reckoned.
    let shares = try hall.shares(key, "08-10T10:00")
    #expect(shares.planned == 7 && shares.actual == 7 && shares.shares == [])
    try hall.must(Hall.deliver, key, "08-13")
    #expect(try hall.words(Hall.branch(key, 1)).last == "case.served")
    #expect(try hall.words(Hall.branch(key, 3)).last == "case.voided")
  }

  /// Every branch granted on its day.
  private func granted(_ hall: Hall) throws -> DossierKey {
    let key = try hall.routed()
    for (number, unit, at) in [
      (1, "GH", "08-07"), (2, "HP", "08-08"), (3, "XF", "08-09"), (4, "RF", "08-10"),
      (5, "SG", "08-14"),
    ] {
      try hall.must(Hall.grant, of: key, number, by: Hall.officer(unit), at)
    }
    return key
  }

  @Test func `all papers are delivered in one act, and each case vouches for its own`() throws {
    let hall = try Hall()
    let key = try granted(hall)
    let alone = try hall.run(
      .serve(Cases.Service(.direct, receiver: "秘收人")), of: key, 1, by: Hall.officer("GH"), "08-15")
    #expect(alone.refusal?.code == .deliveredTogether)
    try hall.must(Hall.deliver, key, "08-15T10:00")
    for number in 1...5 {
      #expect(try hall.words(Hall.branch(key, number)).last == "case.served")
    }
    let view = try hall.view(key, "08-15T11:00")
    #expect(view.phase == .delivered && view.delivered == day("2012-08-15") && !view.late)
    try hall.must(.archive(Nothing()), key, "08-16")
    #expect(try hall.engine.verify().wrong == nil)
  }

  @Test func `a certificate that was not issued holds the delivery up`() throws {
    let hall = try Hall(nil)
    let licence = Town.version("人防许可", unit: "RF") { $0.validFrom = day("2011-03-01") }
    for outcome in [
      try hall.engine.execute(
        .register(.itemPublish(licence)), on: DossierKey(.item, Hall.item("RF")),
        by: Hall.keeper, at: when("2011-02-01"))
    ] { #expect(outcome.refusal == nil) }
    try hall.adopt(Hall.template { $0[3].version = 1 })
    let key = try granted(hall)
    #expect(try hall.refusal(Hall.deliver, key, "08-15") == .certificateMissing)
    try hall.must(
      .issue(Cases.Certificate("证1号", validFrom: day("2012-08-15"))), of: key, 4,
      by: Hall.officer("RF"), "08-15T10:00")
    try hall.must(Hall.deliver, key, "08-15T11:00")
  }

  @Test func `the applicant takes the whole stage back, and with it every case that runs`() throws {
    let hall = try Hall()
    let key = try hall.routed()
    try hall.must(Hall.grant, of: key, 1, by: Hall.officer("GH"), "08-07")
    let back = JointStages.Command.withdraw(Cases.WithdrawalRequest("秘撤：另选他址"))
    let mallory = Principal("mallory", .applicant)
    #expect(try hall.refusal(back, key, by: mallory, "08-08") == .stageNotFound)
    try hall.must(back, key, by: Hall.alice, "08-08")
    #expect(try hall.words(Hall.branch(key, 1)).last == "case.decided")
    for number in 2...4 {
      #expect(try hall.words(Hall.branch(key, number)).last == "case.withdrawn")
    }
    #expect(try hall.words(Hall.branch(key, 5)) == [])
    #expect(try hall.view(key, "08-09").phase == .withdrawn)
    let approval = PersonalRights.Approval("applicant", reason: "本人要求")
    let agreed = try hall.engine.execute(
      .personal(.approveErasure(approval)), on: key, by: Hall.mayor, at: when("08-10"))
    #expect(agreed.done?.events == ["personal.erasureApproved"])
    let erased = try hall.engine.execute(
      .stage(.erase(PersonalErasure(slot: "applicant", reason: "申请"))), on: key, by: Hall.keeper,
      at: when("08-10"))
    // The cases keep their applicant: whoever erased is told of them.
    #expect(erased.done?.stillHeld == (1...4).map { Hall.branch(key, $0) })
    #expect(try hall.engine.verify().wrong == nil)
  }

  @Test func `one branch taken back ends what depends on it`() throws {
    let hall = try Hall()
    let key = try hall.routed()
    try hall.must(
      .withdraw(Cases.WithdrawalRequest("秘撤")), of: key, 2, by: Hall.alice, "08-03")
    #expect(
      try hall.view(key, "08-04").branches.map(\.end)
        == [nil, .withdrawn, nil, nil, .precondition])
  }

  @Test func `corrections are told once, within two working days; late or still wrong they refuse`()
    throws
  {
    let hall = try Hall()
    let correct = JointStages.Command.correct(
      JointStages.Correction(documentNumber: "补1号", problems: ["申请表未签字"]))
    let late = try hall.registered()
    #expect(try hall.refusal(correct, late, "08-06") == .tooLate)
    let lapsed = try hall.registered("08-06T08:00")
    try hall.must(correct, lapsed, "08-08")
    #expect(try hall.view(lapsed, "08-09").correctionDue == day("2012-08-15"))
    #expect(try hall.refusal(Hall.accept, lapsed, "08-09") == .wrongPhase)
    #expect(try hall.view(lapsed, "08-16").phase == .refused)
    let put = try hall.registered("08-06T08:00")
    try hall.must(correct, put, "08-07")
    try hall.must(
      .complete(JointStages.Completion(materials: ["申请表"], complete: true)), put, "08-08")
    #expect(try hall.refusal(correct, put, "08-08T10:00") == .alreadyDone)
    try hall.must(Hall.accept, put, "08-08T11:00")
    let wrong = try hall.registered("08-08T12:00")
    try hall.must(correct, wrong, "08-08T13:00")
    try hall.must(
      .complete(
        JointStages.Completion(materials: ["申请表"], complete: false, documentNumber: "不批1号")),
      wrong, "08-09")
    #expect(try hall.view(wrong, "08-09T10:00").phase == .refused)
  }

  @Test func `a template that changes leaves the stages that run`() throws {
    let hall = try Hall()
    let key = try hall.routed()
    try hall.adopt(Hall.template { $0.removeLast() }, "start", "08-02")
    #expect(try hall.view(key, "08-03").branches.count == 5)
    #expect(try hall.view(key, "08-03").version == 1)
    let next = try hall.registered("08-03T10:00")
    #expect(try hall.view(next, "08-04").branches.count == 4)
    #expect(try hall.view(next, "08-04").version == 2)
  }

  @Test func `figures tell stages, those in time, and days saved against one after another`() throws
  {
    let hall = try Hall()
    _ = try granted(hall)
    _ = try hall.registered("08-20")
    let period = ReportPeriod(from: day("2012-08-01"), through: day("2012-08-31"))
    let reply = try hall.engine.query(
      .stageStatistics(period), by: Hall.office, at: when("08-31"))
    guard case .stageStatistics(let table) = reply.answer else {
      Issue.record("\(reply)")
      return
    }
    #expect(table.total.received == 2 && table.total.concluded == 1 && table.total.onTime == 1)
    #expect(table.total.serial == 29 && table.total.actual == 9 && table.total.saved == 20)
    #expect(table.rows.map(\.unit) == ["ZW"])
  }
}
