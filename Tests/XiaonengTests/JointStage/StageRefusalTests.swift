import Testing
import Xiaoneng

/// What a template and a stage may not be: refused with a reason, and nothing is half done.
@Suite struct StageRefusalTests {
  private func adopting(
    _ template: JointStages.Template, _ id: String = "other"
  ) throws -> Refusal? { try Hall(nil).adopt(template, id).refusal }

  @Test func `a circle in a template is named`() throws {
    let refusal = try adopting(
      Hall.template { $0[0].after = [JointStages.Link("E")] })
    #expect(refusal?.code == .planCycle)
    #expect(refusal?.detail?.contains("→") == true)
  }

  @Test func `an item that its unit does not own, or that is unknown, is refused`() throws {
    #expect(try adopting(Hall.template { $0[0].unit = "HP" })?.code == .notYourUnit)
    #expect(try adopting(Hall.template { $0[0].item = "GH-XK-0009" })?.code == .notFound)
    #expect(try adopting(Hall.template { $0[0].unit = "NO" })?.code == .notFound)
    #expect(try adopting(Hall.template { $0[0].version = 1 })?.code == .itemWithdrawn)
  }

  @Test func `limits stay inside the promise, and the promise inside the law`() throws {
    #expect(try adopting(Hall.template(promise: 13))?.code == .limitBroken)
    #expect(try adopting(Hall.template(promise: 14)) == nil)
    #expect(try adopting(Hall.template(promise: 46))?.code == .limitBroken)
    #expect(try adopting(Hall.template { $0[0].limit = .calendarDays(5) })?.code == .badBudget)
  }

  @Test func `silence is never a licence unless a statute says so`() throws {
    #expect(try adopting(Hall.template { $0[0].silence = .consent })?.code == .kindNotAllowed)
    #expect(try adopting(Hall.template { $0[0].silence = .statute })?.code == .kindNotAllowed)
    #expect(
      try adopting(
        Hall.template {
          $0[0].silence = .statute
          $0[0].statute = "licensing:50(2)"
        }) == nil)
  }

  @Test func `a template without a document is none`() throws {
    var template = Hall.template()
    template.documentNumber = ""
    #expect(try adopting(template)?.code == .documentMissing)
    template = Hall.template()
    template.lead = "NO"
    #expect(try adopting(template)?.code == .notFound)
  }

  @Test func `nothing is sent before acceptance, and nothing accepted whose item changed`() throws {
    let hall = try Hall()
    let key = try hall.registered()
    #expect(try hall.refusal(Hall.route, key, "08-02") == .wrongPhase)
    let next = Town.version("规划新", unit: "GH") { $0.validFrom = day("2012-08-02") }
    _ = try hall.engine.execute(
      .register(.itemPublish(next)), on: DossierKey(.item, Hall.item("GH")), by: Hall.keeper,
      at: when("08-01T12:00"))
    let refusal = try hall.run(Hall.accept, key, "08-02").refusal
    #expect(refusal?.code == .itemWithdrawn && refusal?.detail == "A 0 ≠ 1")
    #expect(try hall.view(key, "08-02T10:00").phase == .registered)
  }

  @Test func `who is not the lead does not act for it`() throws {
    let hall = try Hall()
    let key = try hall.accepted()
    #expect(try hall.refusal(Hall.route, key, by: Hall.officer("GH"), "08-02") == .stageNotFound)
    #expect(try hall.refusal(Hall.intake, nil, by: Hall.officer("GH"), "08-02") == .notYourUnit)
    #expect(
      try hall.refusal(Hall.intake, nil, by: Principal("mallory", .applicant), "08-02")
        == .notYourCase)
    #expect(
      try hall.refusal(
        .register(JointStages.Intake("none", applicant: Hall.applicant)), nil, "08-02") == .notFound
    )
    #expect(
      try hall.refusal(
        .register(JointStages.Intake("start", applicant: Cases.Applicant(" "))), nil, "08-02")
        == .badRegister)
    #expect(
      try hall.refusal(
        .register(
          JointStages.Intake(
            "start", applicant: Hall.applicant, project: DossierKey(.project, "ZD20120009"))), nil,
        "08-02") == .projectNotFound)
  }

  @Test func `a required branch that was never sent cannot pass, through the JSON door either`()
    throws
  {
    let hall = try Hall()
    let key = try hall.accepted()
    try hall.must(.route(JointStages.Routing(branches: ["A", "B", "C", "D"])), key, "08-01T09:00")
    for (number, unit) in [(1, "GH"), (2, "HP"), (3, "XF"), (4, "RF")] {
      try hall.must(Hall.grant, of: key, number, by: Hall.officer(unit), "08-0\(number + 5)")
    }
    let swift = try hall.run(Hall.deliver, key, "08-10").refusal
    #expect(swift?.code == .branchMissing && swift?.detail == "E")
    let text = #"""
      {"command":"stage.deliver","dossier":"\#(key)","at":"2012-08-10T10:00:00+08:00",
      "actor":{"id":"o-ZW","role":"window","unit":"ZW"},"data":{"mode":"direct","receiver":"秘收人"}}
      """#
    let request = try CommandRequest.read(JSONValue(parsing: text))
    let refusal = try hall.engine.execute(request).refusal
    #expect(refusal?.code == .branchMissing && refusal?.detail == "E")
    // No event of the library's own can be asked for.
    for word in ["stage.concluded", "stage.decided", "stage.begun"] {
      let forged = text.replacing("stage.deliver", with: word)
      #expect(throws: Fault.self) { try CommandRequest.read(JSONValue(parsing: forged)) }
    }
    // Nor is a case of that name opened from outside.
    var past = Cases.PastCase()
    (past.item, past.submitted) = (Hall.item("SG"), day("2012-08-01"))
    let taken = try hall.engine.execute(
      .case(.import(past)), on: Hall.branch(key, 5), by: Hall.keeper, at: when("08-10T11:00"))
    #expect(taken.refusal?.code == .badIdentifier)
    #expect(try hall.view(key, "08-10T12:00").phase == .routed)
    try hall.must(Hall.route, key, "08-10T13:00")
    let open = try hall.run(Hall.deliver, key, "08-10T14:00").refusal
    #expect(open?.code == .branchOpen && open?.detail == "E")
  }

  @Test func `numbers of people stay out of the ledger`() throws {
    let hall = try Hall()
    let key = try hall.routed()
    #expect(
      try hall.refusal(
        .urge(JointStages.Urging(reason: "请联系13800138000")), key, by: Hall.office, "08-02")
        == .personalInText)
  }

  @Test func `a department sees the stage and not who applies`() throws {
    let hall = try Hall()
    let key = try hall.routed()
    #expect(try hall.view(key, by: Hall.officer("GH"), "08-02").number == "BL2012000001")
    let reading = PersonalReading(slot: "applicant", purpose: "核对")
    func read(_ actor: Principal) throws -> Refusal.Code? {
      try hall.engine.query(.stagePersonal(reading), on: key, by: actor, at: when("08-02")).refusal?
        .code
    }
    #expect(try read(Hall.lead) == nil && read(Hall.alice) == nil)
    #expect(try read(Hall.officer("GH")) != nil)
    let other = Principal("mallory", .applicant)
    let reply = try hall.engine.query(.stageGet(Nothing()), on: key, by: other, at: when("08-02"))
    #expect(reply.refusal?.code == .stageNotFound)
  }
}
