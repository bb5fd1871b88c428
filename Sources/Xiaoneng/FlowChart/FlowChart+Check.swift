extension FlowCharts.Flow {
  /// What is wrong with the flow chart and what is advised (流程图校核), errors first.
  ///
  /// - Parameter numbers: what a promise is held against.
  /// - Complexity: O(nodes + edges).
  public func findings(
    under numbers: FlowCharts.Numbers = FlowCharts.Numbers()
  ) -> [FlowCharts.Finding] {
    var check = FlowCheck(flow: self, numbers: numbers)
    check.run()
    return check.findings.filter(\.error) + check.findings.filter { !$0.error }
  }

  /// Whether nothing is wrong with it; advices are none.
  ///
  /// - Throws: ``XiaonengCalendar/Refusal/Code/limitBroken`` where the limits are more than the promise, else
  ///   ``XiaonengCalendar/Refusal/Code/badRegister``, with what is wrong first.
  public func check() throws(Refusal) {
    guard let first = findings().first(where: \.error) else { return }
    guard first.rule == .overPromise else {
      throw Refusal(
        .badRegister, field: first.at.isEmpty ? "flow" : "flow." + first.at, detail: first.chinese)
    }
    throw Refusal(.limitBroken, field: "flow", detail: first.at)
  }
}

/// One check of a flow chart, rule by rule.
private struct FlowCheck {
  let flow: FlowCharts.Flow
  let numbers: FlowCharts.Numbers
  var findings: [FlowCharts.Finding] = []

  init(flow: FlowCharts.Flow, numbers: FlowCharts.Numbers) {
    (self.flow, self.numbers) = (flow, numbers)
  }

  private mutating func tell(
    _ rule: FlowCharts.Rule, _ at: String, _ chinese: String, _ english: String,
    isError: Bool = true
  ) {
    findings.append(
      FlowCharts.Finding(
        rule: rule, error: isError, at: String(at.prefix(64)), chinese: chinese, english: english))
  }

  mutating func run() {
    checkSizes()
    guard findings.isEmpty else { return }
    let graph = FlowGraph(flow)
    checkEnds(graph)
    checkWays(graph)
    checkNodes(graph)
    checkLimits(graph)
  }

  /// Nothing is drawn of what is too large or has no name.
  private mutating func checkSizes() {
    guard flow.nodes.count <= FlowCharts.mostNodes, flow.edges.count <= FlowCharts.mostEdges else {
      tell(
        .size, "", "节点至多\(FlowCharts.mostNodes)个，流向至多\(FlowCharts.mostEdges)条",
        "at most \(FlowCharts.mostNodes) nodes and \(FlowCharts.mostEdges) ways")
      return
    }
    if flow.title.isEmpty { tell(.size, "title", "缺少图题", "a title is needed") }
    var names: Set<String> = []
    for id in flow.nodes.map(\.id) + flow.edges.map(\.id) {
      if !FlowCharts.isName(id) {
        tell(
          .size, id, "代码须以字母开头，由字母、数字、短横和下划线组成，至多64位",
          "a name is a letter, then letters, digits, hyphens and underscores, at most 64")
      } else if !names.insert(id).inserted {
        tell(.twice, id, "代码“\(id)”重复", "the name \(id) stands twice")
      }
    }
    for node in flow.nodes {
      let texts = [node.name, node.post, node.document, node.second, node.right]
      if node.name.isEmpty { tell(.size, node.id, "缺少节点名称", "a node without a name") }
      if texts.contains(where: { $0.utf8.count > 400 }) {
        tell(.size, node.id, "文字过长", "a text of more than 400 bytes")
      }
      if let limit = node.limit, !(0...3_660).contains(limit) {
        tell(.size, node.id, "时限须在0至3660个工作日之间", "a limit is 0…3,660 working days")
      }
    }
    for edge in flow.edges where edge.condition.utf8.count > 400 {
      tell(.size, edge.id, "文字过长", "a text of more than 400 bytes")
    }
  }

  private mutating func checkEnds(_ graph: FlowGraph) {
    let starts = flow.nodes.filter { $0.kind == .start }
    if starts.count != 1 {
      tell(
        .noStart, starts.dropFirst().first?.id ?? "",
        starts.isEmpty ? "没有开始节点" : "有\(starts.count)个开始节点，只能有一个",
        starts.isEmpty ? "there is no start" : "there are \(starts.count) starts")
    }
    let ends = flow.nodes.indices.filter { flow.nodes[$0].kind == .end }
    if ends.isEmpty { tell(.noEnd, "", "没有结束节点", "there is no end") }
    let leads = graph.leading(to: ends)
    for (place, node) in flow.nodes.enumerated() {
      if !graph.isReached[place], !starts.isEmpty {
        tell(
          .unreached, node.id, "从开始走不到“\(node.name)”",
          "\(node.name) cannot be reached from the start")
      }
      if !leads[place], !ends.isEmpty {
        tell(.stuck, node.id, "从“\(node.name)”走不到结束", "no end can be reached from \(node.name)")
      }
    }
  }

  private mutating func checkWays(_ graph: FlowGraph) {
    for (place, edge) in flow.edges.enumerated() {
      guard let way = graph.ways[place] else {
        tell(
          .loose, edge.id, "流向“\(edge.id)”的起点或终点不存在", "\(edge.id) leaves or enters no node")
        continue
      }
      if flow.nodes[way.from].kind == .end {
        tell(.loose, edge.id, "结束节点之后不能再有流向", "a way leaves an end")
      }
      if flow.nodes[way.to].kind == .start {
        tell(.loose, edge.id, "流向不能回到开始节点", "a way enters a start")
      }
      if graph.leaving[way.from].count > 1, edge.condition.isEmpty,
        flow.nodes[way.from].kind != .fork
      {
        tell(
          .unguarded, edge.id, "“\(flow.nodes[way.from].name)”有多个去向，其中一条没有写明条件",
          "one of several ways from \(flow.nodes[way.from].name) has no condition")
      }
      if graph.isBack[place], edge.bound == nil {
        tell(
          .endless, edge.id, "退回“\(flow.nodes[way.to].name)”没有次数上限",
          "nothing bounds the way back to \(flow.nodes[way.to].name)", isError: false)
      }
    }
  }

  private mutating func checkNodes(_ graph: FlowGraph) {
    for node in flow.nodes {
      if node.kind == .task, node.post.isEmpty {
        tell(.postless, node.id, "环节“\(node.name)”没有岗位", "\(node.name) has no post")
      }
      if node.risk == .high, node.second.isEmpty || node.second == node.post {
        tell(
          .alone, node.id, "高风险环节“\(node.name)”没有第二人复核",
          "\(node.name) is of high risk and has no second person", isError: false)
      }
    }
    // A refusal tells the applicant how to ask for reconsideration or to sue: 行政许可法 art 38(2).
    if flow.licence,
      !flow.nodes.contains(where: {
        $0.kind == .end && $0.name.hasPrefix("不予") && !$0.right.isEmpty
      })
    {
      tell(
        .noRefusal, "", "行政许可须有“不予许可”或“不予受理”的结束节点，并写明申请人权利",
        "a licence needs an end in which it is refused and the applicant's rights are told")
    }
  }

  private mutating func checkLimits(_ graph: FlowGraph) {
    let (sum, nodes) = graph.longest { place in
      let node = flow.nodes[place]
      return node.outside ? 0 : Int64(node.limit ?? 0)
    }
    // 流程时限总和不得超过该权力承诺期限.
    if let promise = flow.promise,
      !Budget.workingDays(Int32(clamping: sum)).isNoLonger(than: promise)
    {
      let names = nodes.map { flow.nodes[$0] }.filter { !$0.outside && ($0.limit ?? 0) > 0 }
      tell(
        .overPromise, "Σ \(sum)wd > \(promise)",
        "环节时限合计\(sum)个工作日（\(names.map { "\($0.name)\($0.limit ?? 0)" }.joined(separator: "＋"))），"
          + "超过承诺的\(promise.chinese)",
        "the limits come to \(sum) working days, more than the promise of \(promise.english)")
    }
    guard let promise = flow.promise, let law = flow.statutory,
      let (own, whole) = Self.comparable(promise, law),
      own * Int64(numbers.lawParts) > whole * Int64(numbers.promiseParts)
    else { return }
    tell(
      .slowPromise, "",
      "承诺\(promise.chinese)超过法定\(law.chinese)的\(numbers.lawParts)分之\(numbers.promiseParts)",
      "the promise of \(promise.english) is more than \(numbers.promiseParts)/\(numbers.lawParts) of the law's \(law.english)",
      isError: false)
  }

  /// Both in one unit; nil where they are in two.
  private static func comparable(_ a: Budget, _ b: Budget) -> (Int64, Int64)? {
    switch (a, b) {
    case (.workingDays(let a), .workingDays(let b)), (.calendarDays(let a), .calendarDays(let b)),
      (.months(let a), .months(let b)):
      (Int64(a), Int64(b))
    default: nil
    }
  }
}
