import Testing
import Xiaoneng

/// The green channel 绿色通道: the site is looked at in time, the whole is followed and urged, and the owner sees it on one
/// page.
@Suite struct StageGreenChannelTests {
  private let project = DossierKey(.project, "ZD20120001")
  private let stage = DossierKey(.stage, "BL2012000001")

  /// A stage of alice's project, handed in on Wednesday 2012-08-01 and accepted.
  private func opened(
    isGreen: Bool = true, _ change: (inout Profile) -> Void = { _ in }
  ) throws -> Works {
    let works = try Works(change)
    try works.must(
      .register(Works.intake { $0.greenChannel = isGreen }), nil, "07-31T09:00")
    for request in Tour.stages.prefix(1) {
      let outcome = try works.engine.execute(request)
      #expect(outcome.refusal == nil, "\(outcome)")
    }
    let intake = JointStages.Intake(
      "start", applicant: Town.marked, account: "alice", project: project)
    #expect(try run(works, .register(intake), nil, by: Town.alice, "08-01T09:00").refusal == nil)
    let accept = JointStages.Command.accept(Cases.Document("受1号"))
    #expect(try run(works, accept, stage, "08-01T10:00").refusal == nil)
    return works
  }

  private func run(
    _ works: Works, _ command: JointStages.Command, _ key: DossierKey?,
    by actor: Principal = Town.wang, _ at: String
  ) throws -> Outcome {
    try works.engine.execute(.stage(command), on: key, by: actor, at: when(at))
  }

  private func visit(_ on: String? = nil, document: String = "勘1号") -> JointStages.Command {
    .visitSite(
      JointStages.SiteVisit(on: on.map { day($0) }, found: "场地已平整", documentNumber: document))
  }

  private func view(_ works: Works, by actor: Principal = Town.zheng, _ at: String) throws
    -> JointStages.View
  {
    let reply = try works.engine.query(.stageGet(Nothing()), on: stage, by: actor, at: when(at))
    guard case .stageGet(let view) = reply.answer else {
      Issue.record("\(reply)")
      return JointStages.View()
    }
    return view
  }

  private func page(_ works: Works, by actor: Principal, _ at: String) throws -> Reply {
    try works.engine.query(.projectStages(Nothing()), on: project, by: actor, at: when(at))
  }

  // MARK: - The site

  @Test func `the site is looked at within two working days of receipt`() throws {
    let works = try opened()
    #expect(try view(works, "08-02").visitBy == day("2012-08-03"))
    #expect(try run(works, visit(), stage, "08-03T16:00").refusal == nil)
    #expect(try view(works, "08-04").visited == day("2012-08-03"))
    _ = try works.town.sweep("08-20")
    #expect(try !view(works, "08-20").faults.contains(.l5))
  }

  @Test func `a site that no one looked at is the lead's fault, found once`() throws {
    let works = try opened()
    _ = try works.town.sweep("08-03T23:00")
    #expect(try !view(works, "08-03T23:30").faults.contains(.l5))
    for at in ["08-04", "08-06", "08-20"] { _ = try works.town.sweep(at) }
    #expect(try view(works, "08-20").faults.filter { $0 == .l5 } == [.l5])
    // Looked at afterwards, the fault stays.
    #expect(try run(works, visit(), stage, "08-21").refusal == nil)
    #expect(try view(works, "08-22").faults.contains(.l5))
    let facts = try works.engine.store.facts(
      from: day("2012-08-01"), through: day("2012-08-31"), unit: "GS", item: nil)
    #expect(facts.filter { $0.key.measure == .fault(.l5) }.map(\.key.day) == [day("2012-08-03")])
    try works.expectSound()
  }

  @Test func `how soon the site is looked at, the rule set says`() throws {
    let works = try opened { $0.joint.siteVisitDays = 1 }
    #expect(try view(works, "08-02").visitBy == day("2012-08-02"))
    let off = try opened { $0.rulesOff = [.l5] }
    _ = try off.town.sweep("08-20")
    #expect(try !view(off, "08-20").faults.contains(.l5))
  }

  @Test func `outside the green channel no site must be looked at`() throws {
    let works = try opened(isGreen: false)
    #expect(try view(works, "08-02").visitBy == nil)
    _ = try works.town.sweep("08-20")
    #expect(try !view(works, "08-20").faults.contains(.l5))
    // It may be, all the same.
    #expect(try run(works, visit(), stage, "08-21").refusal == nil)
  }

  @Test func `a visit before receipt, from tomorrow, without a record, or a second one is refused`()
    throws
  {
    let works = try opened()
    func code(_ command: JointStages.Command, by actor: Principal = Town.wang) throws
      -> Refusal.Code?
    { try run(works, command, stage, by: actor, "08-02T12:00").refusal?.code }
    #expect(try code(visit("2012-07-31")) == .badDate)
    #expect(try code(visit("2012-08-03")) == .badDate)
    #expect(try code(visit(document: "")) == .documentMissing)
    #expect(
      try code(.visitSite(JointStages.SiteVisit(found: " ", documentNumber: "勘1号")))
        == .reasonMissing)
    // Not the lead.
    #expect(try code(visit(), by: Town.wu) == .stageNotFound)
    #expect(try code(visit(), by: Town.alice) == .notAllowed)
    #expect(try code(visit("2012-08-01")) == nil)
    #expect(try code(visit()) == .alreadyDone)
  }

  @Test func `what was taken back is not looked at`() throws {
    let works = try opened()
    #expect(
      try run(
        works, .withdraw(Cases.WithdrawalRequest("另选他址")), stage, by: Town.alice, "08-02"
      ).refusal == nil)
    #expect(try run(works, visit(), stage, "08-02T12:00").refusal?.code == .wrongPhase)
    _ = try works.town.sweep("08-20")
    #expect(try !view(works, "08-20").faults.contains(.l5))
  }

  // MARK: - Followed and urged

  @Test func `an urging is kept with the unit that urged`() throws {
    let works = try opened()
    #expect(
      try run(works, .route(JointStages.Routing()), stage, "08-01T11:00").refusal == nil)
    let urge = JointStages.Command.urge(JointStages.Urging(branch: "设立", reason: "请按期办结"))
    #expect(try run(works, urge, stage, by: Town.zheng, "08-02T15:00").refusal == nil)
    let urged = JointStages.UrgingView(
      on: day("2012-08-02"), unit: "GOV", branch: "设立", reason: "请按期办结")
    for actor in [Town.zheng, Town.wang, Town.wu, Town.alice] {
      #expect(try view(works, by: actor, "08-03").urgings == [urged])
    }
    // No one says for whom they urge.
    let forged =
      #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-02T16:00:00+08:00","command":"stage.urge","data":{"reason":"催","unit":"HB"},"dossier":"stage/BL2012000001"}"#
    #expect(throws: Fault.self) { try CommandRequest.read(JSONValue(parsing: forged)) }
  }

  // MARK: - One page

  @Test func `the owner sees the whole on one page, without what is for insiders`() throws {
    let works = try opened()
    #expect(
      try run(works, .route(JointStages.Routing()), stage, "08-01T11:00").refusal == nil)
    _ = try works.town.sweep("08-20")
    func stages(_ actor: Principal) throws -> [JointStages.View] {
      let reply = try page(works, by: actor, "08-20")
      guard case .projectStages(let page) = reply.answer else {
        Issue.record("\(actor.id) \(reply)")
        return []
      }
      #expect(page.number == project.id && page.greenChannel && page.name == "兰洋地质温泉度假酒店")
      return page.stages
    }
    let own = try #require(try stages(Town.alice).first)
    #expect(own.number == stage.id && own.branches.map(\.id) == ["设立", "排污", "环保意见", "踏勘"])
    #expect(own.holders.contains("工商行政管理局") || !own.holders.isEmpty)
    #expect(own.faults.isEmpty && own.branches.allSatisfy { $0.faults.isEmpty })
    #expect(own.light != .grey)
    let inside = try #require(try stages(Works.clerk).first)
    #expect(inside.faults.contains(.l5) && inside.faults.contains(.l1))
    #expect(try stages(Works.chief).first?.faults == [])
  }

  @Test func `who may not see the project sees no page, and does not learn that there is one`()
    throws
  {
    let works = try opened()
    let none = DossierKey(.project, "ZD20120009")
    for actor in [Principal("mallory", .applicant), Town.wu, Principal("c", .citizen)] {
      let refusal = try page(works, by: actor, "08-02").refusal
      #expect(refusal != nil, "\(actor.id)")
      #expect(
        try works.engine.query(
          .projectStages(Nothing()), on: none, by: actor, at: when("08-02")
        ).refusal == refusal)
    }
  }

  @Test func `the list tells how many stages a project has, and the heaviest of their lights`()
    throws
  {
    let works = try opened()
    var row = try #require(try works.row(project, by: Works.clerk, "08-02"))
    #expect(row.stages == 1 && row.stageLight == .green)
    row = try #require(try works.row(project, by: Works.owner, "08-30"))
    #expect(row.stages == 1 && row.stageLight == .red)
  }
}
