import Testing

@testable import Xiaoneng

/// Flow charts (权力运行流程图): what is held against them, how they are laid out and written.
@Suite struct FlowChartTests {
  static let item: Registry.ItemVersion = {
    var version = Registry.ItemVersion(
      "企业设立登记", unit: "GS", basis: "公司法", from: day("2011-01-01"))
    (version.statutory, version.promised) = (.workingDays(20), .workingDays(10))
    version.steps = [
      Registry.Step("承办", limit: 5, role: .handler, post: "cb"),
      Registry.Step("审核", limit: 3, role: .reviewer, post: "sh"),
      Registry.Step("批准", limit: 2, role: .approver, post: ""),
    ]
    return version
  }()

  static func flow(_ change: (inout Registry.ItemVersion) -> Void = { _ in }) -> FlowCharts.Flow {
    var version = item
    change(&version)
    return FlowCharts.Flow(
      item: "GS-XK-0001", version, unit: "工商局", under: Profile.danzhou2011
    ) { $0 + "岗" }
  }

  private static func rules(_ flow: FlowCharts.Flow) -> [FlowCharts.Rule] {
    flow.findings().map(\.rule)
  }

  @Test func `an item's steps become a chart that nothing is wrong with`() throws {
    let flow = Self.flow()
    #expect(flow.findings().isEmpty, "\(flow.findings())")
    try flow.check()
    let posts = flow.nodes.filter { $0.id.hasPrefix("step") }.map(\.post)
    #expect(posts == ["cb岗", "sh岗", Role.approver.chinese])
    // What the Act gives besides the promise is no part of it.
    let outside = flow.nodes.filter(\.outside).map(\.id)
    #expect(outside == ["receive", "issue"])
    // The way back for corrections is bounded by the rules: 行政许可法 art 32(1)(4).
    #expect(flow.edges.filter { $0.bound != nil }.map(\.to) == ["receive"])
  }

  @Test func `an item without steps, one at once and one without certificate are charts too`() {
    #expect(Self.flow { $0.steps = [] }.findings().isEmpty)
    let immediate = Self.flow { version in
      (version.kind, version.promised, version.steps) = (.immediate, .workingDays(0), [])
    }
    #expect(immediate.findings().isEmpty && immediate.promise == nil)
    #expect(Self.flow { $0.certificate = false }.nodes.allSatisfy { $0.id != "issue" })
  }

  @Test func `a chart whose limits are more than its promise is refused`() {
    var flow = Self.flow()
    flow.promise = .workingDays(9)
    #expect(Self.rules(flow) == [.overPromise])
    #expect(throws: Refusal(.limitBroken, field: "flow", detail: "Σ 10wd > 9wd")) {
      try flow.check()
    }
    // Ten working days last two weeks.
    flow.promise = .calendarDays(14)
    #expect(Self.rules(flow).isEmpty)
    flow.promise = .calendarDays(13)
    #expect(Self.rules(flow) == [.overPromise])
    // Of two ways that are gone at once or instead of each other the longer one counts.
    flow.promise = .workingDays(10)
    flow.nodes.append(FlowCharts.Node("aside", .task, "公示", post: "cb岗", limit: 7))
    flow.edges.append(FlowCharts.Edge("aside1", "step1", "aside", if: "需公示"))
    flow.edges.append(FlowCharts.Edge("aside2", "aside", "step3"))
    if let place = flow.edges.firstIndex(where: { $0.from == "step1" && $0.to == "step2" }) {
      flow.edges[place].condition = "不需公示"
    }
    #expect(Self.rules(flow) == [.overPromise])
  }

  private typealias Change = @Sendable (inout FlowCharts.Flow) -> Void

  private static let breaches: [(rule: FlowCharts.Rule, change: Change)] = [
    (.noStart, { $0.nodes.removeAll { $0.kind == .start } }),
    (.noEnd, { $0.nodes.removeAll { $0.kind == .end } }),
    (.loose, { $0.edges.append(FlowCharts.Edge("w", "nowhere", "accept")) }),
    (.loose, { $0.edges.append(FlowCharts.Edge("w", "granted", "accept")) }),
    (.unreached, { $0.nodes.append(FlowCharts.Node("alone", .task, "孤立", post: "岗")) }),
    (.stuck, { $0.edges.removeAll { $0.from == "accept" } }),
    (.unguarded, { $0.edges[2].condition = "" }),
    (.postless, { $0.nodes[1].post = "" }),
    (.noRefusal, { flow in for place in flow.nodes.indices { flow.nodes[place].right = "" } }),
    (.twice, { $0.nodes.append($0.nodes[1]) }),
    (.size, { $0.nodes[1].id = "1 receive" }),
    (.size, { $0.nodes[1].limit = -1 }),
    (.size, { $0.nodes[1].name = "" }),
    (.size, { $0.title = "" }),
    (
      .size,
      { flow in flow.nodes = (0...200).map { FlowCharts.Node("n\($0)", .task, "环节", post: "岗") } }
    ),
  ]

  @Test(arguments: breaches.indices)
  func `every rule finds what breaks it, and nothing is drawn then`(_ place: Int) {
    let (rule, change) = Self.breaches[place]
    var flow = Self.flow()
    change(&flow)
    #expect(flow.findings().filter(\.error).map(\.rule).contains(rule), "\(flow.findings())")
    #expect(throws: Refusal.self) { try flow.check() }
  }

  @Test func `what is advised is no error`() throws {
    var flow = Self.flow()
    flow.promise = .workingDays(14)
    #expect(Self.rules(flow) == [.slowPromise])
    flow.promise = .workingDays(13)
    #expect(Self.rules(flow).isEmpty)
    for place in flow.edges.indices { flow.edges[place].bound = nil }
    #expect(Self.rules(flow) == [.endless])
    flow.nodes[1].risk = .high
    #expect(Self.rules(flow) == [.endless, .alone])
    flow.nodes[1].second = "复核岗"
    #expect(Self.rules(flow) == [.endless])
    try flow.check()
  }

  @Test func `no two nodes of a chart lie on each other, and no way goes through a node`() {
    for flow in [Self.flow(), Self.flow { $0.steps = [] }, Self.flow { $0.certificate = false }] {
      let extents = flow.nodes.map { _ in FlowLayout.Extent(along: 60, across: 150) }
      let layout = FlowLayout(flow, extents: extents)
      for one in flow.nodes.indices {
        for two in flow.nodes.indices where one < two {
          let (a, b) = (layout.spots[one], layout.spots[two])
          #expect(abs(a.along - b.along) >= 60 || abs(a.across - b.across) >= 150)
        }
        for corners in layout.ways {
          for (from, to) in zip(corners, corners.dropFirst()) {
            #expect(from.along == to.along || from.across == to.across)
            let node = layout.spots[one]
            let (low, high) = (min(from.along, to.along), max(from.along, to.along))
            let (left, right) = (min(from.across, to.across), max(from.across, to.across))
            #expect(
              high <= node.along - 30 || low >= node.along + 30 || right <= node.across - 75
                || left >= node.across + 75, "\(flow.nodes[one].id)")
          }
        }
      }
    }
  }

  @Test func `the same flow gives the same picture and the same BPMN`() {
    let flow = Self.flow()
    #expect(flow.svg() == Self.flow().svg() && flow.bpmn == Self.flow().bpmn)
    #expect(flow.svg(table: false).utf8.count < flow.svg().utf8.count)
    for name in flow.nodes.map(\.name) where name.count <= 8 {
      #expect(flow.svg().contains(">\(name)<"), "\(name)")
    }
    // Nothing is fetched from elsewhere, and nothing runs.
    for text in ["<script", "href", "url(", "@import"] { #expect(!flow.svg().contains(text)) }
  }

  @Test func `texts stand in pictures and BPMN as texts`() {
    let flow = Self.flow { $0.name = "<b>&\"登记" }
    #expect(!flow.svg().contains("<b>") && !flow.bpmn.contains("<b>"))
    #expect(flow.bpmn.contains("name=\"&lt;b&gt;&amp;&quot;登记流程图\""))
  }

  @Test func `other promises come to what was counted, compared exactly`() {
    // 11,419 cases: 228 took six days, 8,793 seven, 2,398 nine.
    let cases = [(Int32(6), 228), (7, 8_793), (9, 2_398)].flatMap { days, count in
      Array(repeating: TriedCase(elapsed: days, isKept: true), count: count)
    }
    func tried(_ keep: Int32, _ promises: [Int32] = []) -> FlowCharts.Tried {
      var trial = FlowCharts.Trial(from: .first, through: .last)
      (trial.keep, trial.promises) = (keep, promises)
      return FlowCharts.Tried(trial, of: "x", promise: .workingDays(9), cases)
    }
    func row(
      _ promise: Int32, _ early: Int64, _ onTime: Int64, _ late: Int64, _ rate: String
    ) -> FlowCharts.TrialRow {
      var row = FlowCharts.TrialRow(promise: promise, early: early, onTime: onTime, late: late)
      row.rate = rate
      return row
    }
    #expect(
      tried(10_000).rows == [
        row(5, 0, 0, 11_419, "0.0000"), row(6, 0, 228, 11_191, "0.0000"),
        row(7, 228, 8_793, 2_398, "1.9967"), row(8, 9_021, 0, 2_398, "78.9999"),
        row(9, 9_021, 2_398, 0, "78.9999"), row(10, 11_419, 0, 0, "100.0000"),
      ])
    // 9,021 of 11,419 miss 79 % by a hundredth of a case.
    #expect(tried(7_900).smallest == 9 && tried(7_800).smallest == 7)
    #expect(tried(7_900, [12, 7, 7]).rows.map(\.promise) == [7, 12])
    let none = FlowCharts.Tried(
      FlowCharts.Trial(from: .first, through: .last), of: "x", promise: .workingDays(9), [])
    #expect(none.smallest == nil && none.rows.map(\.rate) == [nil])
    // One closed on a rest day after its promise was late by the date.
    let late = FlowCharts.Tried(
      FlowCharts.Trial(from: .first, through: .last, promises: [7]), of: "x",
      promise: .workingDays(9), [TriedCase(elapsed: 7, isKept: false)])
    #expect(late.rows.first?.late == 1 && late.smallest == 8)
  }

  @Test(arguments: [
    ("13900000000", true), ("139 0000 0000", true), ("+86 139 0000 0000", true),
    ("0898-23322123", true), ("(0898)23322123", true), ("23322123", true), ("12345", true),
    ("400-810-1234", true), ("139", false), ("1390000000", false), ("139000000000", false),
    ("12900000000", false), ("一三九", false), ("13900000000a", false), ("00000000000", false),
    ("+", false), ("", false),
  ])
  func `a telephone number is known by its form`(_ text: String, _ isOne: Bool) {
    #expect(PhoneNumber.isOne(text) == isOne)
  }

  @Test(arguments: [
    ("儋效能〔2012〕5号", true), ("琼府办〔2026〕120号", true), ("儋效能[2012]5号", false),
    ("儋效能〔2012〕05号", false), ("〔2012〕5号", false), ("儋效能〔12〕5号", false),
    ("儋效能〔2012〕号", false), ("儋效能〔2012〕5", false), ("", false),
  ])
  func `a bulletin's number has the form of the standard`(_ text: String, _ isOne: Bool) {
    #expect((Papers.Number(text) != nil) == isOne)
  }
}
