import Testing
import Xiaoneng

/// Opinions, meetings, dissent and silence in a stage, and the faults L1…L4.
@Suite struct StageOpinionTests {
  private func hall(
    _ kind: JointStages.Kind = .opinion, silence: JointStages.Silence = .none
  ) throws -> Hall {
    try Hall(
      Hall.template {
        $0[1].kind = kind
        $0[1].silence = silence
      })
  }

  private func opine(
    _ say: JointStages.Say, reasons: String = "", organ: String = ""
  ) -> JointStages.Command {
    .opine(
      JointStages.Opinion("B", say: say, reasons: reasons, organ: organ, documentNumber: "意1号"))
  }

  @Test func `only whoever was asked says what it holds, once`() throws {
    let hall = try hall()
    let key = try hall.routed()
    #expect(try hall.refusal(opine(.agree), key, by: Hall.officer("GH"), "08-02") == .notYourUnit)
    #expect(
      try hall.refusal(opine(.agree), key, by: Hall.office, "08-02")
        == .notAllowed)
    try hall.must(opine(.reportUp, organ: "省厅"), key, by: Hall.officer("HP"), "08-02")
    #expect(try hall.view(key, "08-03").branches[1].end == .granted)
    #expect(try hall.refusal(opine(.agree), key, by: Hall.officer("HP"), "08-03") == .alreadyDone)
    // A licence is decided in its case.
    let licence = JointStages.Command.opine(
      JointStages.Opinion("A", say: .agree, documentNumber: "意1号"))
    #expect(try hall.refusal(licence, key, by: Hall.officer("GH"), "08-03") == .kindNotAllowed)
  }

  @Test func `a dissent without reasons counts as agreeing, and its giver answers for it`() throws {
    let hall = try hall()
    let key = try hall.routed()
    try hall.must(opine(.disagree), key, by: Hall.officer("HP"), "08-02")
    let view = try hall.view(key, "08-03")
    #expect(view.branches[1].end == .granted && view.branches[1].faults == [.l3])
  }

  @Test func `the lead may go on against a dissent, and tells its giver within ten days`() throws {
    let hall = try hall()
    let key = try hall.routed()
    try hall.must(opine(.disagree, reasons: "选址不当"), key, by: Hall.officer("HP"), "08-02")
    #expect(try hall.view(key, "08-03").branches[1].state == .disputed)
    #expect(try hall.view(key, "08-03").holders.contains("牵头部门"))
    let settle = JointStages.Command.settleDissent(
      JointStages.Settlement("B", approved: true, reason: "已采取措施", documentNumber: "协1号"))
    try hall.must(settle, key, "08-06")
    #expect(try hall.refusal(settle, key, "08-06T10:00") == .wrongPhase)
    #expect(try hall.view(key, "08-20T12:00").branches[1].faults == [])
    #expect(try hall.view(key, "08-21T12:00").branches[1].faults == [.l4])
    try hall.must(
      .tellDissent(JointStages.Telling("B", documentNumber: "告1号")), key, "08-22")
  }

  @Test func `a dissent that the lead follows refuses the branch`() throws {
    let hall = try hall()
    let key = try hall.routed()
    try hall.must(opine(.disagree, reasons: "选址不当"), key, by: Hall.officer("HP"), "08-02")
    try hall.must(
      .settleDissent(
        JointStages.Settlement("B", approved: false, reason: "采纳", documentNumber: "协1号")), key,
      "08-06")
    #expect(
      try hall.view(key, "08-07").branches.map(\.end)
        == [nil, .refused, nil, nil, .precondition])
  }

  @Test func `silence means consent only where the template says so, and has its fault`()
    throws
  {
    let hall = try hall(silence: .consent)
    let key = try hall.routed()
    #expect(try hall.view(key, "08-10T12:00").branches[1].state == .running)
    let view = try hall.view(key, "08-11T12:00")
    #expect(view.branches[1].end == .silent && view.branches[1].faults == [.l1])
    _ = try hall.engine.sweep(at: when("08-11T12:00"))
    #expect(try hall.words(key).suffix(2).contains("stage.deemed"))
    #expect(try hall.refusal(opine(.agree), key, by: Hall.officer("HP"), "08-13") == .alreadyDone)
  }

  @Test func `without such a policy silence is a fault and nothing else`() throws {
    let hall = try hall()
    let key = try hall.routed()
    let view = try hall.view(key, "08-13T12:00")
    #expect(view.branches[1].state == .running && view.branches[1].faults == [.l3])
    // A licence that is late is red; what only waits for it is not.
    #expect(view.branches[0].faults == [.l1] && view.branches[2].faults == [])
    #expect(FaultRule.l1.usualClass == .red && FaultRule.l3.usualClass == .yellow)
    try hall.must(opine(.agree), key, by: Hall.officer("HP"), "08-14")
    #expect(try hall.view(key, "08-15").branches[1].faults == [.l3])
  }

  @Test func `what is ready and not sent is the lead's fault`() throws {
    let hall = try Hall()
    let key = try hall.accepted()
    try hall.must(.route(JointStages.Routing(branches: ["A", "B", "C"])), key, "08-01T09:00")
    #expect(try hall.view(key, "08-03").faults == [])
    try hall.must(Hall.grant, of: key, 1, by: Hall.officer("GH"), "08-06")
    let view = try hall.view(key, "08-08")
    #expect(view.branches[3].faults == [.l2] && view.branches[3].state == .unrouted)
    #expect(view.unrouted == ["D", "E"] && view.holders.contains("牵头部门"))
  }

  @Test func `a survey is called with notice before anything is found there`() throws {
    let hall = try hall(.survey, silence: .consent)
    let key = try hall.routed()
    #expect(
      try hall.refusal(opine(.agree), key, by: Hall.officer("HP"), "08-02") == .meetingUncalled)
    func call(_ on: String, content: String = "排污口") -> JointStages.Command {
      .callMeeting(
        JointStages.Meeting(
          kind: .survey, day: day(on), place: "现场", matter: content, branches: ["B"],
          documentNumber: "会1号"))
    }
    let minutes = JointStages.Command.holdMeeting(
      JointStages.Minutes(number: 1, present: ["B"], documentNumber: "纪1号"))
    #expect(try hall.refusal(minutes, key, "08-02") == .meetingUncalled)
    #expect(try hall.refusal(call("2012-08-02"), key, "08-02") == .badDate)
    #expect(try hall.refusal(call("2012-08-06", content: " "), key, "08-02") == .meetingUncalled)
    try hall.must(call("2012-08-06"), key, "08-02T10:00")
    #expect(try hall.refusal(minutes, key, "08-03") == .badDate)
    try hall.must(minutes, key, "08-06")
    try hall.must(opine(.agree), key, by: Hall.officer("HP"), "08-06T10:00")
    #expect(try hall.view(key, "08-07").branches[1].end == .granted)
  }

  @Test func `whoever was called and stays away agrees, where the template says so`() throws {
    let hall = try hall(.meeting, silence: .consent)
    let key = try hall.routed()
    try hall.must(
      .callMeeting(
        JointStages.Meeting(
          kind: .meeting, day: day("2012-08-06"), place: "二楼", matter: "方案", branches: ["B"],
          documentNumber: "会1号")), key, "08-02")
    try hall.must(
      .holdMeeting(JointStages.Minutes(number: 1, documentNumber: "纪1号")), key, "08-06")
    let view = try hall.view(key, "08-06T10:00")
    #expect(view.branches[1].end == .silent && view.branches[1].faults == [.l1])
  }

  @Test func `who holds a stage is urged, at its desk`() throws {
    let hall = try Hall()
    let key = try hall.routed()
    try hall.must(
      .urge(JointStages.Urging(branch: "B", reason: "请抓紧")), key, by: Hall.office, "08-02")
    let told = try hall.engine.notices(at: when("08-03"), limit: 100).filter {
      $0.text.hasPrefix("督办：并联审批")
    }
    #expect(told.map(\.to) == ["HP"])
    #expect(
      try hall.refusal(
        .urge(JointStages.Urging(reason: " ")), key, by: Hall.office, "08-03") == .reasonMissing)
  }
}
