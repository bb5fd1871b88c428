import Testing
import Xiaoneng

/// A stage as a flow chart before it starts.
@Suite struct StageChartTests {
  private func ask(
    _ hall: Hall, _ wish: JointStages.ChartWish,
    _ key: DossierKey? = DossierKey(.template, "start"),
    by actor: Principal = .anyone
  ) throws -> Reply {
    try hall.engine.query(.stageChart(wish), on: key, by: actor, at: when("08-01"))
  }

  private func chart(
    _ hall: Hall, _ wish: JointStages.ChartWish, _ key: DossierKey? = DossierKey(.template, "start")
  ) throws -> JointStages.Chart {
    let reply = try ask(hall, wish, key)
    guard case .stageChart(let chart)? = reply.answer else {
      Issue.record("\(reply)")
      return JointStages.Chart()
    }
    return chart
  }

  @Test func `everyone sees what each branch waits for, its days, and what decides the end`() throws
  {
    let hall = try Hall()
    let chart = try chart(hall, JointStages.ChartWish(routed: day("2012-08-01")))
    #expect(chart.name == "施工许可" && chart.lead == "ZW" && chart.leadName == "政务中心")
    #expect(chart.promise == .workingDays(15) && chart.statutory == .workingDays(45))
    #expect(chart.days == 14 && chart.finish == day("2012-08-21"))
    #expect(chart.critical == ["A", "D", "E"])
    #expect(chart.items.map(\.department) == ["规划", "环评", "消防", "人防", "施工许可"])
    #expect(chart.items.map(\.earliest) == [5, 7, 8, 9, 14])
    #expect(chart.items.map(\.latest) == [5, 9, 9, 9, 14])
    #expect(chart.items.map(\.slack) == [0, 2, 1, 0, 0])
    #expect(chart.items.map(\.critical) == [true, false, false, true, true])
    #expect(
      chart.items.map(\.earliestDay)
        == ["08-08", "08-10", "08-13", "08-14", "08-21"].map { day("2012-" + $0) })
    #expect(chart.items[2].after == [JointStages.Link("A", mode: .together)])
    #expect(chart.items[0].name == "规划事项" && chart.items[0].item == "GH-XK-0001")
    // Without a day of routing there are numbers of days, and no dates.
    let bare = try self.chart(hall, JointStages.ChartWish())
    #expect(bare.finish == nil && bare.items.allSatisfy { $0.earliestDay == nil })
    #expect(bare.items.map(\.latest) == [5, 9, 9, 9, 14])
  }

  @Test func `the plan and the chart agree, day by day`() throws {
    for model in JointStages.models {
      let routed = day("2012-09-20")
      let plan = try model.stage.plan(from: routed, in: .china)
      let chart = try model.chart(from: routed)
      #expect(chart.days == plan.days && chart.finish == plan.finish)
      #expect(chart.items.map(\.earliestDay) == plan.items.map { $0.finish })
      #expect(chart.items.map(\.slack) == plan.items.map(\.slack))
      #expect(chart.critical == model.stage.criticalPath(of: plan))
      #expect(chart.name == model.name && chart.promise == model.promise)
      #expect(chart.items.map(\.kind) == model.stage.items.map { model.kinds[$0.id] ?? .licence })
    }
  }

  @Test
  func `the picture shows lanes, limits, both days, both kinds of links and the critical path`()
    throws
  {
    let hall = try Hall()
    let svg = try chart(hall, JointStages.ChartWish(routed: day("2012-08-01"), svg: true)).svg
    #expect(svg.hasPrefix("<svg "))
    for words in [
      "施工许可并联审批流程图", "牵头单位：政务中心", "承诺时限：15个工作日", "时限8个工作日",
      "最早 第8日 2012-08-13", "最迟 第9日 2012-08-14", "关键事项", "A → D → E", "同步",
    ] { #expect(svg.contains(words), "\(words)") }
    for lane in ["规划", "环评", "消防", "人防", "施工许可", "政务中心"] {
      #expect(svg.contains(">\(lane)</text>"), "\(lane)")
    }
    // One link is decided together; A, D and E are strong, and so are the ways from routing over them to the end.
    #expect(svg.split(separator: "stroke-dasharray=\"7 4\"").count == 2)
    #expect(svg.split(separator: "stroke-width=\"2.4\"").count == 5)
    #expect(svg.split(separator: "stroke=\"#b23b3b\" stroke-width=\"2\"").count == 4)
    #expect(try chart(hall, JointStages.ChartWish()).svg.isEmpty)
    #expect(
      try chart(hall, JointStages.ChartWish(routed: day("2012-08-01"), svg: true)).svg == svg)
  }

  @Test func `names in the picture are text and never markup`() throws {
    var stage = JointStages.Stage()
    stage.items = [
      JointStages.Item("<b>&\"", department: "<script>", limit: .workingDays(1))
    ]
    let svg = try stage.chart().drawn()
    #expect(!svg.contains("<b>") && !svg.contains("<script>"))
    #expect(svg.contains("&lt;script&gt;"))
  }

  @Test func `a link that others imply stands in the table and needs no line`() throws {
    func ways(_ links: [JointStages.Link]) throws -> Int {
      var stage = JointStages.Stage()
      stage.items = [
        JointStages.Item("A", department: "甲", limit: .workingDays(1)),
        JointStages.Item(
          "B", department: "乙", limit: .workingDays(1), after: [JointStages.Link("A")]),
        JointStages.Item(
          "C", department: "丙", limit: .workingDays(1), after: [JointStages.Link("B")] + links),
      ]
      return try stage.chart().drawn().split(separator: "fill=\"none\"").count - 1
    }
    // From routing to A, A to B, B to C, C to the end.
    #expect(try ways([]) == 4)
    #expect(try ways([JointStages.Link("A")]) == 4)
    // Decided together is another matter than decided before.
    #expect(try ways([JointStages.Link("A", mode: .together)]) == 5)
  }

  @Test func `a version that was adopted stays to be seen, one that was not is refused`() throws {
    let hall = try Hall()
    try hall.adopt(Hall.template(promise: 20))
    var wish = JointStages.ChartWish()
    #expect(try chart(hall, wish).version == 2)
    wish.version = 1
    let first = try chart(hall, wish)
    #expect(first.version == 1 && first.promise == .workingDays(15))
    wish.version = 3
    let refusal = try ask(hall, wish).refusal
    #expect(refusal?.code == .notFound && refusal?.field == "data.version")
  }

  @Test func `a built-in model is drawn without a template, and an unknown one is told the known`()
    throws
  {
    let hall = try Hall(nil)
    for model in JointStages.models {
      let chart = try chart(hall, JointStages.ChartWish(model: model.id, svg: true), nil)
      #expect(chart.template == model.id && chart.svg.contains(model.name))
      #expect(chart.statutory == .workingDays(45))
    }
    let unknown = try ask(hall, JointStages.ChartWish(model: "bridge"), nil).refusal
    #expect(unknown?.code == .notFound && unknown?.detail?.contains("construction") == true)
    #expect(try ask(hall, JointStages.ChartWish(model: "land")).refusal?.code == .badRegister)
    #expect(try ask(hall, JointStages.ChartWish(), nil).refusal?.code == .notFound)
    #expect(try ask(hall, JointStages.ChartWish()).refusal?.field == "dossier")
    #expect(
      try ask(hall, JointStages.ChartWish(), DossierKey(.stage, "BL2012000001")).refusal?.code
        == .notFound)
    let late = try ask(
      hall, JointStages.ChartWish(model: "land", routed: day("9999-12-31")), nil)
    #expect(late.refusal != nil)
  }

  @Test func `a circle is named, and more than a picture shows is refused with nothing drawn`()
    throws
  {
    var stage = JointStages.Stage()
    stage.items = [
      JointStages.Item(
        "A", department: "甲", limit: .workingDays(1), after: [JointStages.Link("B")]),
      JointStages.Item(
        "B", department: "乙", limit: .workingDays(1), after: [JointStages.Link("A")]),
    ]
    do {
      _ = try stage.chart()
      Issue.record("drawn")
    } catch {
      #expect(error.code == .planCycle && error.detail?.contains("→") == true)
    }
    stage.items = (1...201).map {
      JointStages.Item("i\($0)", department: "甲", limit: .workingDays(1))
    }
    let chart = try stage.chart()
    #expect(chart.items.count == 201)
    do {
      _ = try chart.drawn()
      Issue.record("drawn")
    } catch { #expect(error.code == .tooMany) }
  }

  @Test func `an item that has become classified keeps its place and loses its name`() throws {
    let hall = try Hall()
    let next = Town.version("秘项", unit: "GH") {
      $0.validFrom = day("2012-07-31")
      $0.secret = true
    }
    let outcome = try hall.engine.execute(
      .register(.itemPublish(next)), on: DossierKey(.item, Hall.item("GH")), by: Hall.keeper,
      at: when("07-31T12:00"))
    #expect(outcome.refusal == nil)
    let chart = try chart(hall, JointStages.ChartWish(svg: true))
    #expect(chart.items[0].name.isEmpty && chart.items[0].id == "A")
    #expect(!chart.svg.contains("规划事项") && !chart.svg.contains("秘项"))
  }
}
