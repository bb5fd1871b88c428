import Testing
import Xiaoneng

/// Plans of a joint stage 并联审批阶段计划.
@Suite struct StagePlanTests {
  /// 规划, 环评, 消防 (decided together with 规划), 人防 after 规划, 施工许可 after all.
  static let items = [
    JointStages.Item("A", department: "规划", limit: .workingDays(5)),
    JointStages.Item("B", department: "环评", limit: .workingDays(7)),
    JointStages.Item(
      "C", department: "消防", limit: .workingDays(8), after: [JointStages.Link("A", mode: .together)]
    ),
    JointStages.Item("D", department: "人防", limit: .workingDays(4), after: [JointStages.Link("A")]),
    JointStages.Item(
      "E", department: "施工许可", limit: .workingDays(5),
      after: [JointStages.Link("B"), JointStages.Link("C"), JointStages.Link("D")]),
  ]
  static let stage = JointStages.Stage(items: items)

  @Test func `the plan of the vector comes out to the day`() throws {
    let plan = try Self.stage.plan(from: day("2012-08-01"), in: .china)
    #expect(plan.days == 14 && plan.finish == day("2012-08-21") && !plan.provisional)
    #expect(
      plan.items == [
        JointStages.PlannedItem(
          id: "A", day: 5, finish: day("2012-08-08"), slack: 0, critical: true),
        JointStages.PlannedItem(
          id: "B", day: 7, finish: day("2012-08-10"), slack: 2, critical: false),
        JointStages.PlannedItem(
          id: "C", day: 8, finish: day("2012-08-13"), slack: 1, critical: false),
        JointStages.PlannedItem(
          id: "D", day: 9, finish: day("2012-08-14"), slack: 0, critical: true),
        JointStages.PlannedItem(
          id: "E", day: 14, finish: day("2012-08-21"), slack: 0, critical: true),
      ])
    #expect(Self.stage.criticalPath(of: plan) == ["A", "D", "E"])
  }

  @Test func `across National Day a working Saturday counts and the holidays do not`() throws {
    let plan = try Self.stage.plan(from: day("2012-09-20"), in: .china)
    #expect(
      plan.items.map { "\($0.id) \($0.finish)" } == [
        "A 2012-09-27", "B 2012-09-29", "C 2012-10-08", "D 2012-10-09", "E 2012-10-16",
      ])
    #expect(plan.finish == day("2012-10-16"))
  }

  @Test
  func `what is decided together waits for its precondition, and its limit runs from routing`()
    throws
  {
    var stage = Self.stage
    stage.items[0].limit = .workingDays(12)
    let plan = try stage.plan(from: day("2012-08-01"), in: .china)
    #expect(plan.items.map(\.day) == [12, 7, 12, 16, 21])
    #expect(plan.items.map(\.slack) == [0, 9, 4, 0, 0])
    // One that follows one item and is decided with another: the later of the two.
    stage.items[3].after = [JointStages.Link("B"), JointStages.Link("A", mode: .together)]
    #expect(
      try stage.plan(from: day("2012-08-01"), in: .china).items.map(\.day) == [12, 7, 12, 12, 17])
  }

  @Test func `an item decided at once takes no day`() throws {
    let stage = JointStages.Stage(items: [
      JointStages.Item("A", department: "规划", limit: .workingDays(0)),
      JointStages.Item(
        "B", department: "环评", limit: .workingDays(2), after: [JointStages.Link("A")]),
    ])
    let plan = try stage.plan(from: day("2012-08-04"), in: .china)
    #expect(plan.items.map(\.finish) == [day("2012-08-04"), day("2012-08-07")])
  }

  @Test func `a plan beyond the last holiday notice is provisional`() throws {
    #expect(try Self.stage.plan(from: day("2026-12-28"), in: .china).provisional)
  }

  @Test func `the stage is due by its promise and never after the limit of joint handling`() throws
  {
    let (accepted, profile) = (day("2012-08-01"), Profile.danzhou2011)
    func due(_ promise: Budget?, extended: Int32 = 0) throws(Refusal) -> Day {
      try JointStages.Stage.due(
        accepted: accepted, promise: promise, extended: extended, under: profile, in: .china
      ).day
    }
    #expect(try due(nil) == day("2012-10-09"))
    #expect(try due(nil, extended: 15) == day("2012-10-30"))
    #expect(try due(.workingDays(30)) == day("2012-09-12"))
    #expect(try due(.workingDays(60)) == day("2012-10-09"))
    #expect(try due(.workingDays(60), extended: 15) == day("2012-10-30"))
    #expect(refusal { () throws(Refusal) in try due(nil, extended: 16) } == .badBudget)
    #expect(refusal { () throws(Refusal) in try due(nil, extended: -1) } == .badBudget)
  }

  static let refused:
    [(change: @Sendable (inout JointStages.Stage) -> Void, code: Refusal.Code, field: String)] = [
      ({ $0.items = [] }, .badRegister, "items"),
      ({ $0.items = Array(repeating: items[0], count: 1_001) }, .tooMany, "items"),
      ({ $0.items[1].id = "A" }, .alreadyExists, "items[1].id"),
      ({ $0.items[1].id = "" }, .badRegister, "items[1].id"),
      ({ $0.items[1].id = String(repeating: "a", count: 65) }, .tooLong, "items[1].id"),
      ({ $0.items[1].id = "a\u{202E}" }, .badRegister, "items[1].id"),
      ({ $0.items[0].department = "" }, .badRegister, "items[0].department"),
      ({ $0.items[2].limit = .calendarDays(8) }, .badBudget, "items[2].limit"),
      ({ $0.items[2].limit = .months(1) }, .badBudget, "items[2].limit"),
      ({ $0.items[2].limit = .workingDays(3_661) }, .badBudget, "items[2].limit"),
      ({ $0.items[2].limit = .workingDays(-1) }, .badBudget, "items[2].limit"),
      ({ $0.items[3].after = [JointStages.Link("X")] }, .notFound, "items[3].after[0].item"),
      (
        { $0.items[3].after += [JointStages.Link("A", mode: .together)] }, .alreadyExists,
        "items[3].after[1].item"
      ),
      ({ $0.items[0].after = [JointStages.Link("A")] }, .planCycle, "items"),
      ({ $0.items[0].after = [JointStages.Link("E")] }, .planCycle, "items"),
    ]

  @Test(arguments: refused.indices)
  func `a stage that is none is refused with its field`(_ index: Int) throws {
    let row = Self.refused[index]
    var stage = Self.stage
    row.change(&stage)
    do {
      _ = try stage.plan(from: day("2012-08-01"), in: .china)
      Issue.record("not refused")
    } catch {
      #expect(error.code == row.code)
      #expect(error.field == row.field)
    }
  }

  @Test func `a circle is named`() throws {
    var stage = Self.stage
    stage.items[0].after = [JointStages.Link("D", mode: .together)]
    do {
      _ = try stage.plan(from: day("2012-08-01"), in: .china)
      Issue.record("not refused")
    } catch {
      #expect(error.detail == "D → A → D")
      #expect(error.article == "binzhou:16 | rule:service")
    }
  }

  @Test func `days outside the calendar are refused, not guessed`() throws {
    #expect(
      refusal { () throws(Refusal) in try Self.stage.plan(from: day("2001-01-01"), in: .china) }
        == .calendarUnknown)
    #expect(
      refusal { () throws(Refusal) in try Self.stage.plan(from: .last, in: .china) }
        == .dateOutOfRange)
  }

  @Test func `a stage reads back from its JSON, and FS is left out`() throws {
    var stage = Self.stage
    (stage.actual, stage.routedOn) = (["A": 7, "B": 7], ["D": 7])
    stage.pauses = [JointStages.Pause(item: "B", from: 4, through: 6, cause: "申请人")]
    #expect(try JointStages.Stage.read(stage.json) == stage)
    #expect(
      stage.json["items"]?.array?[4]["after"]?.array?.first?.text == #"{"item":"B"}"#)
    #expect(stage.json["items"]?.array?[2]["after"]?.array?.first?["mode"] == "J6")
    #expect(stage.json["actual"]?.text == #"{"A":7,"B":7}"#)
  }

  @Test(arguments: [
    (#"{}"#, "items"), (#"{"items":[{"id":"A","department":"规划"}]}"#, "items[0].limit"),
    (#"{"items":[{"id":"A","limit":"5wd"}]}"#, "items[0].department"),
    (#"{"items":[{"id":"A","department":"a","limit":"5"}]}"#, "items[0].limit"),
    (
      #"{"items":[{"id":"A","department":"a","limit":"5wd","after":[{"item":"B","mode":"SS"}]}]}"#,
      "items[0].after[0].mode"
    ),
    (#"{"items":[],"actual":{"A":"7"}}"#, "actual.A"), (#"{"items":[],"actual":{"A":1.5}}"#, nil),
    (#"{"items":[],"actual":[7]}"#, "actual"), (#"{"items":[],"routed":"2012-08-01"}"#, "routed"),
  ])
  func `a file that is no stage is refused with its field`(_ text: String, _ field: String?) throws
  {
    do {
      _ = try JointStages.Stage.read(try JSONValue(parsing: text))
      Issue.record("not refused: \(text)")
    } catch let fault as Fault {
      if let field { #expect(fault.field == field, "\(fault)") }
    }
  }
}
