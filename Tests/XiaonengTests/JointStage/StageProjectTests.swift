import Foundation
import Testing
import Xiaoneng

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The green channel: a key project opens its stages; and the picture of a stage.
@Suite struct StageProjectTests {
  private let project = DossierKey(.project, "ZD20120001")
  private let stage = DossierKey(.stage, "BL2012000001")

  /// A project of alice's, who opens a stage for it.
  private func works() throws -> Works {
    let works = try Works()
    try works.must(.register(Works.intake()), nil, "07-31T09:00")
    for request in Tour.stages.prefix(1) {
      let outcome = try works.engine.execute(request)
      #expect(outcome.refusal == nil, "\(outcome)")
    }
    return works
  }

  private func run(
    _ works: Works, _ command: JointStages.Command, _ key: DossierKey?, by actor: Principal,
    _ at: String
  ) throws -> Outcome {
    try works.engine.execute(.stage(command), on: key, by: actor, at: when(at))
  }

  private func intake(_ project: DossierKey) -> JointStages.Command {
    .register(
      JointStages.Intake(
        "start", applicant: Town.marked, account: "alice", project: project))
  }

  @Test func `a project shows the stages it opened, with who holds each`() throws {
    let works = try works()
    #expect(try run(works, intake(project), nil, by: Town.alice, "08-01T09:00").refusal == nil)
    let accept = JointStages.Command.accept(Cases.Document("受1号"))
    #expect(try run(works, accept, stage, by: Town.wang, "08-01T10:00").refusal == nil)
    func view(_ actor: Principal) throws -> [Projects.StageView] {
      let reply = try works.engine.query(
        .projectGet(Projects.Moment()), on: project, by: actor, at: when("08-02"))
      guard case .projectGet(let view) = reply.answer else {
        Issue.record("\(reply)")
        return []
      }
      return view.stages
    }
    for actor in [Works.clerk, Town.alice] {
      let rows = try view(actor)
      #expect(rows.map(\.stage) == [stage] && rows.first?.name == "项目开工")
      #expect(rows.first?.holders == ["牵头部门"] && rows.first?.due == day("2012-08-22"))
    }
    let list = try works.engine.query(
      .stageList(JointStages.Filter(project: project)), by: Works.clerk, at: when("08-02"))
    guard case .stageList(let page) = list.answer else {
      Issue.record("\(list)")
      return
    }
    #expect(page.stages.map(\.number) == [stage.id])
    #expect(try works.engine.verify().wrong == nil)
  }

  @Test func `a stage is opened for a project that its applicant may see, and for no other`() throws
  {
    let works = try works()
    let none = DossierKey(.project, "ZD20120009")
    #expect(
      try run(works, intake(none), nil, by: Town.alice, "08-01T09:00").refusal?.code
        == .projectNotFound)
    let kind = DossierKey(.case, "GS-XK-0001201208010001")
    #expect(
      try run(works, intake(kind), nil, by: Town.alice, "08-01T09:00").refusal?.code
        == .projectNotFound)
  }

  @Test func `the picture of a stage has a row a branch, its pauses, and who answers`() throws {
    let hall = try Hall()
    let key = try hall.routed()
    try hall.must(
      .pause(
        Cases.PauseOrder(.expertReview, documentNumber: "特1号", notified: .workingDays(5))), of: key,
      1, by: Hall.officer("GH"), "08-02")
    let running = try hall.view(key, "08-06").svg(today: day("2012-08-06"))
    #expect(XMLParser(data: Data(running.utf8)).parse())
    for words in ["BL2012000001", "A　规划", "特别程序 2012-08-02", "今日 2012-08-06", "期限 2012-08-22"] {
      #expect(running.contains(words), "\(words)")
    }
    try hall.must(.resume(Cases.PauseResult("通过")), of: key, 1, by: Hall.officer("GH"), "08-07")
    for (number, unit, at) in [
      (1, "GH", "08-10"), (2, "HP", "08-10"), (3, "XF", "08-13"), (4, "RF", "08-16"),
      (5, "SG", "08-23"),
    ] {
      try hall.must(Hall.grant, of: key, number, by: Hall.officer(unit), at)
    }
    let shares = try hall.shares(key, "08-24")
    let svg = try hall.view(key, "08-24").svg(shares: shares, today: day("2012-08-24"))
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    #expect(svg.contains("责任工作日分摊：计划14日，实际16日，延误2日"))
  }

  @Test func `every model becomes a template that a place can adopt`() throws {
    for model in JointStages.models {
      let hall = try Hall(nil)
      #expect(throws: Refusal.self) {
        try model.template(lead: "ZW", documentNumber: "府1号", places: [:])
      }
      var places: [String: JointStages.Model.Place] = [:]
      for item in model.stage.items {
        places[item.id] = JointStages.Model.Place(Hall.item("GH"), unit: "GH")
      }
      let template = try model.template(lead: "ZW", documentNumber: "府1号", places: places)
      #expect(try hall.adopt(template, model.id).refusal == nil, "\(model.id)")
    }
  }
}
