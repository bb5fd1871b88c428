extension FlowCharts.Flow {
  /// The flow chart of a version of an item, from the steps that were published (流程图生成).
  ///
  /// What the Act says of every licence stands around the steps: how it is received, refused acceptance or sent back
  /// once (行政许可法 art 32), decided with the applicant's rights told (art 38), and handed over (art 44).
  ///
  /// - Parameters:
  ///   - code: the item's code.
  ///   - version: what was published.
  ///   - unit: the name of the unit that handles it.
  ///   - rules: how many days the Act's own steps may take.
  ///   - post: the name of a post by its code.
  /// - Complexity: O(steps).
  public init(
    item code: String, _ version: Registry.ItemVersion, unit: String, under rules: Profile,
    post: (String) -> String
  ) {
    self.init()
    item = code
    title = version.name + "流程图"
    self.unit = unit
    statutory = version.statutory
    licence = true
    var making = ItemFlow(version: version, rules: rules)
    if version.kind == .immediate {
      making.makeImmediate()
    } else {
      promise = version.promised
      making.makePromised(post: post)
    }
    (nodes, edges) = (making.nodes, making.edges)
  }
}

/// The making of an item's flow, node by node.
private struct ItemFlow {
  let version: Registry.ItemVersion
  let rules: Profile
  var nodes: [FlowCharts.Node] = []
  var edges: [FlowCharts.Edge] = []

  init(version: Registry.ItemVersion, rules: Profile) {
    (self.version, self.rules) = (version, rules)
  }

  private static let applicant = "申请人"
  private var window: String { Role.window.chinese }

  /// How an applicant goes against it: 行政许可法 art 38(2), with the days of the rules in force.
  private var remedy: String {
    "可在\(rules.reconsiderationDays)日内申请行政复议，或在\(rules.litigationMonths)个月内提起行政诉讼"
  }

  private mutating func add(
    _ id: String, _ kind: FlowCharts.Kind, _ name: String, post: String = "", limit: Int32? = nil,
    outside: Bool = false, document: String = "", right: String = ""
  ) {
    var node = FlowCharts.Node(id, kind, name, post: post, limit: limit)
    (node.outside, node.document, node.right) = (outside, document, right)
    nodes.append(node)
  }

  private mutating func join(
    _ from: String, _ to: String, if condition: String = "", bound: Int32? = nil
  ) {
    var edge = FlowCharts.Edge("way\(edges.count + 1)", from, to, if: condition)
    edge.bound = bound
    edges.append(edge)
  }

  mutating func makePromised(post: (String) -> String) {
    add("apply", .start, "提出申请", post: Self.applicant)
    add(
      "receive", .task, "收件审查", post: window, limit: rules.acceptNoticeDays, outside: true,
      document: "收件凭证", right: "可当场更正错误；逾期不告知的，自收到申请材料之日起即为受理")
    add("complete", .gateway, "材料是否齐全合规", post: window)
    add(
      "notify", .task, "一次性告知补正", post: window, document: "补正告知书", right: "一次告知全部需要补正的内容")
    add("notAccepted", .end, "不予受理", post: Self.applicant, right: remedy)
    add("accept", .task, "受理", post: window, document: "受理通知书", right: "可查询进度，可陈述、申辩")
    join("apply", "receive")
    join("receive", "complete")
    join("complete", "accept", if: "齐全合规")
    join("complete", "notify", if: "需补正")
    join("complete", "notAccepted", if: "不属本机关职权")
    join("notify", "receive", bound: rules.correctionMaxNotices)
    var last = "accept"
    var lastPost = Role.approver.chinese
    for (place, step) in version.steps.enumerated() {
      let named = step.post.isEmpty ? "" : post(step.post)
      lastPost = named.isEmpty ? step.role.chinese : named
      add("step\(place + 1)", .task, step.name, post: lastPost, limit: step.limit)
      join(last, "step\(place + 1)")
      last = "step\(place + 1)"
    }
    if version.steps.isEmpty {
      lastPost = Role.handler.chinese
      var limit: Int32?
      if case .workingDays(let days) = version.promised { limit = days }
      add("handle", .task, "审查并提出意见", post: lastPost, limit: limit)
      join(last, "handle")
      last = "handle"
    }
    add("decide", .gateway, "是否准予", post: lastPost)
    join(last, "decide")
    makeEnds()
  }

  mutating func makeImmediate() {
    add("apply", .start, "提出申请", post: Self.applicant)
    add(
      "receive", .task, "收件并当场审查", post: window, document: "收件凭证", right: "可当场更正错误，可陈述、申辩")
    add("decide", .gateway, "是否准予", post: window)
    join("apply", "receive")
    join("receive", "decide")
    makeEnds()
  }

  private mutating func makeEnds() {
    if version.certificate {
      add(
        "issue", .task, "颁发、送达证件", post: window, limit: rules.certificateDays, outside: true,
        document: "行政许可证件")
      join("decide", "issue", if: "准予")
      add("granted", .end, "办结", post: Self.applicant, right: "可评价服务")
      join("issue", "granted")
    } else {
      add("granted", .end, "准予并办结", post: Self.applicant, right: "可评价服务")
      join("decide", "granted", if: "准予")
    }
    add(
      "refuse", .task, "说明理由并送达", post: window, document: "不予行政许可决定书")
    add("refused", .end, "不予许可", post: Self.applicant, right: remedy)
    join("decide", "refuse", if: "不予")
    join("refuse", "refused")
  }
}
