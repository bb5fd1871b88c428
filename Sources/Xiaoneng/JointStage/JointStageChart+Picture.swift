extension JointStages.Chart {
  /// The flow chart as a picture (并联审批流程图): an SVG with a lane a department, each branch with its limit, its earliest
  /// and its latest day, what waits for what in solid lines, what is decided together in dashed ones, and the critical
  /// path marked; the same as a table below.
  ///
  /// - Throws: `tooMany` for more branches or links than a picture shows.
  /// - Complexity: O(items × links).
  public func drawn() throws(Refusal) -> String {
    guard items.count <= FlowCharts.mostNodes else {
      throw Refusal(.tooMany, field: "items", detail: "\(items.count) > \(FlowCharts.mostNodes)")
    }
    let links = items.reduce(0) { $0 + $1.after.count }
    guard links <= FlowCharts.mostEdges else {
      throw Refusal(
        .tooMany, field: "items.after", detail: "\(links) > \(FlowCharts.mostEdges)")
    }
    return StageChartPicture(self).text
  }

  /// What stands above it.
  var title: String {
    name + "并联审批流程图"
  }

  /// What the table beside the picture says: heading and rows (流程图对应表).
  public var table: (headings: [String], rows: [[String]]) {
    let rows = items.enumerated().map { place, item in
      [
        "\(place + 1)", item.title + (item.critical ? "（关键）" : ""), item.department,
        item.kind.chinese, item.limit.chinese, item.before,
        Self.day(item.earliest, item.earliestDay),
        Self.day(item.latest, item.latestDay), "\(item.slack)",
      ]
    }
    return (["序号", "事项", "责任部门", "性质", "时限", "前置", "最早办结", "最迟办结", "时差"], rows)
  }

  /// A working day after routing, with its date where there is one.
  fileprivate static func day(_ number: Int32, _ date: Day?) -> String {
    "第\(number)日" + (date.map { " \($0)" } ?? "")
  }
}

extension JointStages.ChartItem {
  /// Its short name, and the item's name where that is another.
  fileprivate var title: String { name.isEmpty || name == id ? id : "\(id)　\(name)" }

  fileprivate var before: String {
    after.map { $0.item + ($0.mode == .together ? "（同步）" : "") }.joined(separator: "、")
  }
}

/// A chart as a flow, and how it looks.
private struct StageChartPicture {
  private let chart: JointStages.Chart
  private var flow = FlowCharts.Flow()
  private var look = FlowLook()

  init(_ chart: JointStages.Chart) {
    self.chart = chart
    flow.title = chart.title
    addNodes()
    addWays()
    look.summary = summary
    look.description = chart.table.rows.map { row in
      "\(row[0]).\(row[1])，\(row[2])，\(row[3])，\(row[4])"
        + (row[5].isEmpty ? "" : "，前置\(row[5])") + "，最早\(row[6])，最迟\(row[7])"
    }.joined(separator: "。")
    look.foot = foot
    look.table = [chart.table.headings] + chart.table.rows
    look.shares = [44, 140, 120, 74, 92, 150, 124, 124, 50]
  }

  var text: String { flow.svg(look) }

  private var lead: String {
    chart.leadName.isEmpty ? JointStages.Stage.lead : chart.leadName
  }

  private var summary: String {
    var parts = ["牵头单位：\(chart.leadName.isEmpty ? "由各地确定" : chart.leadName)"]
    if let promise = chart.promise { parts.append("承诺时限：\(promise.chinese)") }
    if let law = chart.statutory { parts.append("法定时限：\(law.chinese)") }
    parts.append("计划：\(chart.days)个工作日" + (chart.finish.map { "，\($0)" } ?? ""))
    if let routed = chart.routed { parts.append("分送日：\(routed)") }
    return parts.joined(separator: "　")
  }

  private var foot: [String] {
    var lines = PictureText.wrapped(
      "关键线路：" + chart.critical.joined(separator: " → ") + "。红色粗框、红色粗线为关键，晚一日则阶段晚一日。", to: 150)
    lines.append("实线：前一事项办结后开始（前置办结 FS）。虚线：提前审查，与前一事项同步办结（J6），其时限自分送日起算。")
    lines.append("日序为分送日之后的第几个工作日；最迟办结日以阶段不晚于计划完成为限。")
    if chart.provisional { lines.append("超出已公布放假安排的日期为暂定。") }
    return lines
  }

  private mutating func add(_ node: FlowCharts.Node, _ notes: [String] = []) {
    flow.nodes.append(node)
    look.notes.append(notes)
  }

  private mutating func addNodes() {
    add(FlowCharts.Node("start", .start, "受理、同时分送", post: lead))
    for (place, item) in chart.items.enumerated() {
      var notes: [String] = []
      if item.kind != .licence || !item.level.isEmpty {
        let kind = item.kind == .licence ? "" : item.kind.chinese
        notes += PictureText.wrapped(
          [item.level, kind].filter { !$0.isEmpty }.joined(separator: " "), to: 22)
      }
      notes.append("时限\(item.limit.chinese)")
      notes.append("最早 " + JointStages.Chart.day(item.earliest, item.earliestDay))
      notes.append("最迟 " + JointStages.Chart.day(item.latest, item.latestDay))
      if item.critical {
        notes.append("关键事项")
        look.strong.insert(flow.nodes.count)
      }
      add(
        FlowCharts.Node("item\(place + 1)", .task, item.title, post: item.department), notes)
    }
    add(FlowCharts.Node("end", .end, "审结、统一送达", post: lead))
  }

  private mutating func addWays() {
    var places: [String: Int] = [:]
    for (place, item) in chart.items.enumerated() { places[item.id] = place }
    var followed: Set<Int> = []
    for (place, item) in chart.items.enumerated() {
      // Its clock starts at routing, unless it waits for something to be granted first.
      if !item.after.contains(where: { $0.mode == .finishFirst }) {
        way("start", place, isStrong: item.critical && isDriven(item))
      }
      for link in item.after {
        guard let other = places[link.item] else { continue }
        followed.insert(other)
        guard link.mode == .together || !implied(other, place, places) else { continue }
        let before = chart.items[other]
        let gap = link.mode == .together ? 0 : days(item.limit)
        let isStrong =
          before.critical && item.critical && Int(before.earliest) + gap == Int(item.earliest)
        way(
          "item\(other + 1)", place, isStrong: isStrong, isDashed: link.mode == .together)
      }
    }
    for (place, item) in chart.items.enumerated() where !followed.contains(place) {
      let id = "way\(flow.edges.count + 1)"
      if item.critical { look.strongWays.insert(flow.edges.count) }
      flow.edges.append(FlowCharts.Edge(id, "item\(place + 1)", "end"))
    }
  }

  /// Whether one item is decided before another begins already by what stands between them: such a link is in the table and
  /// needs no line.
  private func implied(_ first: Int, _ last: Int, _ places: [String: Int]) -> Bool {
    func before(_ place: Int) -> [Int] {
      chart.items[place].after.compactMap { $0.mode == .finishFirst ? places[$0.item] : nil }
    }
    var open = before(last).filter { $0 != first }
    var seen = Set(open)
    while let place = open.popLast() {
      for other in before(place) where seen.insert(other).inserted {
        if other == first { return true }
        open.append(other)
      }
    }
    return false
  }

  /// Whether its own limit, from routing, decides its day.
  private func isDriven(_ item: JointStages.ChartItem) -> Bool {
    days(item.limit) == Int(item.earliest)
  }

  private func days(_ limit: Budget) -> Int {
    if case .workingDays(let days) = limit { Int(days) } else { 0 }
  }

  private mutating func way(
    _ from: String, _ place: Int, isStrong: Bool, isDashed: Bool = false
  ) {
    if isStrong { look.strongWays.insert(flow.edges.count) }
    if isDashed { look.dashedWays.insert(flow.edges.count) }
    flow.edges.append(
      FlowCharts.Edge(
        "way\(flow.edges.count + 1)", from, "item\(place + 1)", if: isDashed ? "同步" : ""))
  }
}
