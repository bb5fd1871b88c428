// swift-format-ignore-file
// Made from FlowChart.words by `make words`: never edited.

/// 权力运行流程图 · What the public is shown of how an item runs: its steps, who does them, within how many days, and what the applicant may do.
public enum FlowCharts {}

extension FlowCharts {
  /// 节点类型 · What a node of a flow chart is.
  public enum Kind: String, JSONName, Hashable, Sendable {
    /// 开始 · Where the applicant begins.
    case start
    /// 环节 · Something that a post does.
    case task
    /// 判断 · Where it is decided which one way it goes on.
    case gateway
    /// 并行 · Where several ways are gone at once, or come together again.
    case fork
    /// 结束 · Where it ends.
    case end

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .start: "开始"
      case .task: "环节"
      case .gateway: "判断"
      case .fork: "并行"
      case .end: "结束"
      }
    }
  }
}

extension FlowCharts {
  /// 廉政风险等级 · How high the risk of an abuse is at a node.
  public enum Risk: String, JSONName, Hashable, Sendable {
    /// 高 · Money, purchasing, projects, decisions of weight: a second person is needed.
    case high
    /// 中 · Middle.
    case middle
    /// 低 · Low.
    case low

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .high: "高"
      case .middle: "中"
      case .low: "低"
      }
    }
  }
}

extension FlowCharts {
  /// 校核规则 · What is held against a flow chart.
  public enum Rule: String, JSONName, Hashable, Sendable {
    /// 规模超限 · Too large, or a name or a text that cannot be.
    case size
    /// 代码重复 · A node or a way whose name another has.
    case twice
    /// 没有开始 · It does not begin, or it begins twice.
    case noStart
    /// 没有结束 · It does not end.
    case noEnd
    /// 流向悬空 · A way that leaves or enters no node, or leaves an end, or enters a start.
    case loose
    /// 不可到达 · A node that cannot be reached from the start.
    case unreached
    /// 无法结束 · A node from which no end can be reached.
    case stuck
    /// 分支缺条件 · One of several ways from a node, without its condition.
    case unguarded
    /// 缺岗位 · A task without a post.
    case postless
    /// 超过承诺时限 · The limits along the longest way are more than the promise.
    case overPromise
    /// 缺不予出口 · A licence without an end in which it is refused and the applicant's rights are told.
    /// 行政许可法 38(2).
    case noRefusal
    /// 承诺压缩不足 · A promise that is not a third shorter than the law.
    case slowPromise
    /// 回路无上限 · A way back that nothing bounds.
    case endless
    /// 高风险一人 · A node of high risk without a second person.
    case alone

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .size: "规模超限"
      case .twice: "代码重复"
      case .noStart: "没有开始"
      case .noEnd: "没有结束"
      case .loose: "流向悬空"
      case .unreached: "不可到达"
      case .stuck: "无法结束"
      case .unguarded: "分支缺条件"
      case .postless: "缺岗位"
      case .overPromise: "超过承诺时限"
      case .noRefusal: "缺不予出口"
      case .slowPromise: "承诺压缩不足"
      case .endless: "回路无上限"
      case .alone: "高风险一人"
      }
    }
  }
}

extension FlowCharts {
  /// 流程图规则 · The numbers of a rule set that are about flow charts.
  public struct Numbers: Record, Equatable {
    /// 承诺份数 · How many of so many parts of the law's limit a promise is advised to be at most: 2 of 3, so that it is a third shorter.
    public var promiseParts: Int32 = 2
    /// 法定份数 · Into how many parts the law's limit is divided for this.
    public var lawParts: Int32 = 3

    /// A record of what is said.
    public init(promiseParts: Int32 = 2, lawParts: Int32 = 3) {
      self.promiseParts = promiseParts
      self.lawParts = lawParts
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      lawParts = try fields.usual("lawParts", 3)
      promiseParts = try fields.usual("promiseParts", 2)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if lawParts != 3 { writer.name("lawParts"); lawParts.write(to: &writer) }
      if promiseParts != 2 { writer.name("promiseParts"); promiseParts.write(to: &writer) }
    }
  }
}

extension FlowCharts {
  /// 流程节点 · One node of a flow chart.
  public struct Node: Record, Equatable {
    /// 节点代码 · Its name within the chart: a letter, then letters, digits, hyphens and underscores, 1…64 bytes.
    public var id: String = ""
    /// 节点类型 · What it is.
    public var kind: FlowCharts.Kind = .start
    /// 节点名称 · What the public reads in it; needed.
    public var name: String = ""
    /// 岗位 · The post or the role that does it; needed for a task.
    public var post: String = ""
    /// 时限 · Working days it may take, 0…3,660; left out where none is set.
    public var limit: Int32? = nil
    /// 不计入承诺 · Whether its limit runs beside the promise, as that for acceptance and for the certificate.
    public var outside: Bool = false
    /// 文书 · The document it leads to; empty where there is none.
    public var document: String = ""
    /// 风险等级 · How high the risk is; low where it is left out.
    public var risk: FlowCharts.Risk = .low
    /// 复核人 · The second person of a node of high risk; empty where there is none.
    public var second: String = ""
    /// 申请人权利 · What the applicant may do against it or is told there; empty where there is nothing.
    public var right: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ id: String, kind: FlowCharts.Kind, name: String, post: String = "", limit: Int32? = nil, outside: Bool = false, document: String = "", risk: FlowCharts.Risk = .low, second: String = "", right: String = "") {
      self.id = id
      self.kind = kind
      self.name = name
      self.post = post
      self.limit = limit
      self.outside = outside
      self.document = document
      self.risk = risk
      self.second = second
      self.right = right
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      document = try fields.usual("document", "")
      id = try fields.required("id")
      kind = try fields.required("kind")
      limit = try fields.optional("limit")
      name = try fields.required("name")
      outside = try fields.usual("outside", false)
      post = try fields.usual("post", "")
      right = try fields.usual("right", "")
      risk = try fields.usual("risk", .low)
      second = try fields.usual("second", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !document.isEmpty { writer.name("document"); writer.freeText(document) }
      writer.name("id"); id.write(to: &writer)
      writer.name("kind"); kind.write(to: &writer)
      if let value = limit { writer.name("limit"); value.write(to: &writer) }
      writer.name("name"); writer.freeText(name)
      if outside { writer.name("outside"); outside.write(to: &writer) }
      if !post.isEmpty { writer.name("post"); post.write(to: &writer) }
      if !right.isEmpty { writer.name("right"); writer.freeText(right) }
      if risk != .low { writer.name("risk"); risk.write(to: &writer) }
      if !second.isEmpty { writer.name("second"); writer.freeText(second) }
    }
  }
}

extension FlowCharts {
  /// 流向 · One way from a node to the next.
  public struct Edge: Record, Equatable {
    /// 流向代码 · Its name within the chart, as that of a node.
    public var id: String = ""
    /// 起点 · The node it leaves.
    public var from: String = ""
    /// 终点 · The node it enters.
    public var to: String = ""
    /// 条件 · When this way is taken; needed where more than one leaves the node.
    public var condition: String = ""
    /// 次数上限 · How often it may be taken, for a way back; left out where nothing bounds it.
    public var bound: Int32? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ id: String, from: String, to: String, condition: String = "", bound: Int32? = nil) {
      self.id = id
      self.from = from
      self.to = to
      self.condition = condition
      self.bound = bound
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      bound = try fields.optional("bound")
      condition = try fields.usual("condition", "")
      from = try fields.required("from")
      id = try fields.required("id")
      to = try fields.required("to")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = bound { writer.name("bound"); value.write(to: &writer) }
      if !condition.isEmpty { writer.name("condition"); writer.freeText(condition) }
      writer.name("from"); writer.freeText(from)
      writer.name("id"); id.write(to: &writer)
      writer.name("to"); writer.freeText(to)
    }
  }
}

extension FlowCharts {
  /// 流程 · A flow chart as data.
  public struct Flow: Record, Equatable {
    /// 事项编码 · The code of the item; empty for one that is of none.
    public var item: String = ""
    /// 图题 · What stands above it; needed.
    public var title: String = ""
    /// 实施主体 · The name of the unit that handles the item.
    public var unit: String = ""
    /// 承诺时限 · The limit that was promised; left out where none is, as at once.
    public var promise: Budget? = nil
    /// 法定时限 · The limit of the law; left out where it is not known.
    /// 行政许可法 42.
    public var statutory: Budget? = nil
    /// 行政许可 · Whether it is a licence, so that it must show how it is refused and what can be done then.
    /// 行政许可法 38(2).
    public var licence: Bool = false
    /// 节点 · Its nodes, at most 200.
    public var nodes: [FlowCharts.Node] = []
    /// 流向 · Its ways, at most 400.
    public var edges: [FlowCharts.Edge] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(item: String, title: String, unit: String = "", promise: Budget? = nil, statutory: Budget? = nil, licence: Bool = false, nodes: [FlowCharts.Node], edges: [FlowCharts.Edge]) {
      self.item = item
      self.title = title
      self.unit = unit
      self.promise = promise
      self.statutory = statutory
      self.licence = licence
      self.nodes = nodes
      self.edges = edges
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      edges = try fields.required("edges")
      item = try fields.required("item")
      licence = try fields.usual("licence", false)
      nodes = try fields.required("nodes")
      promise = try fields.optional("promise")
      statutory = try fields.optional("statutory")
      title = try fields.required("title")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("edges"); edges.write(to: &writer)
      writer.name("item"); item.write(to: &writer)
      if licence { writer.name("licence"); licence.write(to: &writer) }
      writer.name("nodes"); nodes.write(to: &writer)
      if let value = promise { writer.name("promise"); value.write(to: &writer) }
      if let value = statutory { writer.name("statutory"); value.write(to: &writer) }
      writer.name("title"); writer.freeText(title)
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension FlowCharts {
  /// 校核结果 · One thing that is wrong with a flow chart, or that it is advised to mend.
  public struct Finding: Record, Equatable {
    /// 校核规则 · The rule.
    public var rule: FlowCharts.Rule = .size
    /// 是否错误 · Whether it is an error, with which nothing is drawn; else an advice.
    public var error: Bool = false
    /// 所在之处 · The node or the way it is found at; empty for the whole.
    public var at: String = ""
    /// 说明 · What is wrong, in Chinese.
    public var chinese: String = ""
    /// 英文说明 · What is wrong, in English.
    public var english: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(rule: FlowCharts.Rule, error: Bool = false, at: String, chinese: String, english: String) {
      self.rule = rule
      self.error = error
      self.at = at
      self.chinese = chinese
      self.english = english
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      at = try fields.required("at")
      chinese = try fields.required("chinese")
      english = try fields.required("english")
      error = try fields.usual("error", false)
      rule = try fields.required("rule")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("at"); writer.freeText(at)
      writer.name("chinese"); chinese.write(to: &writer)
      writer.name("english"); english.write(to: &writer)
      if error { writer.name("error"); error.write(to: &writer) }
      writer.name("rule"); rule.write(to: &writer)
    }
  }
}

extension FlowCharts {
  /// 所需格式 · In which forms a flow chart is wanted besides its data.
  public struct Wanted: Record, Equatable {
    /// 是否绘图 · Whether the answer holds it as SVG.
    public var svg: Bool = false
    /// 是否 BPMN · Whether the answer holds it as BPMN 2.0 with its diagram.
    public var bpmn: Bool = false

    /// A record of what is said.
    public init(svg: Bool = false, bpmn: Bool = false) {
      self.svg = svg
      self.bpmn = bpmn
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      bpmn = try fields.usual("bpmn", false)
      svg = try fields.usual("svg", false)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if bpmn { writer.name("bpmn"); bpmn.write(to: &writer) }
      if svg { writer.name("svg"); svg.write(to: &writer) }
    }
  }
}

extension FlowCharts {
  /// 流程图 · The flow chart of an item, with what is held against it.
  public struct Chart: Record, Equatable {
    /// 流程 · The flow.
    public var flow: FlowCharts.Flow = FlowCharts.Flow()
    /// 校核结果 · What is wrong and what is advised, errors first; empty where there is nothing.
    public var findings: [FlowCharts.Finding] = []
    /// 图 · The picture as SVG; empty where it was not asked for, and where there is an error.
    public var svg: String = ""
    /// BPMN · The process as BPMN 2.0; empty where it was not asked for, and where there is an error.
    /// ISO/IEC 19510.
    public var bpmn: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(flow: FlowCharts.Flow, findings: [FlowCharts.Finding], svg: String = "", bpmn: String = "") {
      self.flow = flow
      self.findings = findings
      self.svg = svg
      self.bpmn = bpmn
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      bpmn = try fields.usual("bpmn", "")
      findings = try fields.required("findings")
      flow = try fields.required("flow")
      svg = try fields.usual("svg", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !bpmn.isEmpty { writer.name("bpmn"); writer.freeText(bpmn) }
      writer.name("findings"); findings.write(to: &writer)
      writer.name("flow"); flow.write(to: &writer)
      if !svg.isEmpty { writer.name("svg"); svg.write(to: &writer) }
    }
  }
}

extension FlowCharts {
  /// 承诺试算条件 · Which other promises to try on the cases that were closed.
  public struct Trial: Record, Equatable {
    /// 起始日 · The first day on which they were closed.
    public var from: Day = Day(0)
    /// 截止日 · The last day on which they were closed.
    public var through: Day = Day(0)
    /// 试算承诺 · The promises to try, in days of the promise's own unit, 1…3,660, at most 64; those around what cases took where none is given.
    public var promises: [Int32] = []
    /// 应守比例 · The share of cases that a promise should be kept in, in basis points, 1…10,000.
    public var keep: Int32 = 10_000

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(from: Day, through: Day, promises: [Int32] = [], keep: Int32 = 10_000) {
      self.from = from
      self.through = through
      self.promises = promises
      self.keep = keep
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      from = try fields.required("from")
      keep = try fields.usual("keep", 10_000)
      promises = try fields.list("promises")
      through = try fields.required("through")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("from"); from.write(to: &writer)
      if keep != 10_000 { writer.name("keep"); keep.write(to: &writer) }
      if !promises.isEmpty { writer.name("promises"); promises.write(to: &writer) }
      writer.name("through"); through.write(to: &writer)
    }
  }
}

extension FlowCharts {
  /// 试算行 · What would have been, had another promise stood.
  public struct TrialRow: Record, Equatable {
    /// 承诺 · The promise, in days.
    public var promise: Int32 = 0
    /// 提前 · Cases that took less.
    public var early: Int64 = 0
    /// 当日 · Cases that took just so long.
    public var onTime: Int64 = 0
    /// 逾期 · Cases that took more.
    public var late: Int64 = 0
    /// 提前率 · Early ones as a share of all, in percent with four decimals; left out without cases.
    public var rate: String? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(promise: Int32, early: Int64, onTime: Int64, late: Int64, rate: String? = nil) {
      self.promise = promise
      self.early = early
      self.onTime = onTime
      self.late = late
      self.rate = rate
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      early = try fields.required("early")
      late = try fields.required("late")
      onTime = try fields.required("onTime")
      promise = try fields.required("promise")
      rate = try fields.optional("rate")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("early"); early.write(to: &writer)
      writer.name("late"); late.write(to: &writer)
      writer.name("onTime"); onTime.write(to: &writer)
      writer.name("promise"); promise.write(to: &writer)
      if let value = rate { writer.name("rate"); writer.freeText(value) }
    }
  }
}

extension FlowCharts {
  /// 用时分布 · How many cases took so long.
  public struct TrialCount: Record, Equatable {
    /// 用时 · Days used, in the promise's own unit.
    public var days: Int32 = 0
    /// 件数 · How many.
    public var cases: Int64 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(days: Int32, cases: Int64) {
      self.days = days
      self.cases = cases
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      cases = try fields.required("cases")
      days = try fields.required("days")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("cases"); cases.write(to: &writer)
      writer.name("days"); days.write(to: &writer)
    }
  }
}

extension FlowCharts {
  /// 承诺试算 · What other promises would have come to; nothing is recorded, and nothing follows from it.
  public struct Tried: Record, Equatable {
    /// 事项编码 · The item.
    public var item: String = ""
    /// 现行承诺 · The promise in force on the last day.
    public var promise: Budget = .workingDays(20)
    /// 办结件数 · Promised cases that were closed by a decision in the period and whose days are known.
    public var cases: Int64 = 0
    /// 用时分布 · How long they took.
    public var actual: [FlowCharts.TrialCount] = []
    /// 试算结果 · Each promise with what it would have come to.
    public var rows: [FlowCharts.TrialRow] = []
    /// 应守比例 · The share that was asked for, in basis points.
    public var keep: Int32 = 0
    /// 最小承诺 · The smallest promise kept in that share of cases, compared exactly; left out without cases.
    public var smallest: Int32? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(item: String, promise: Budget, cases: Int64, actual: [FlowCharts.TrialCount], rows: [FlowCharts.TrialRow], keep: Int32, smallest: Int32? = nil) {
      self.item = item
      self.promise = promise
      self.cases = cases
      self.actual = actual
      self.rows = rows
      self.keep = keep
      self.smallest = smallest
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      actual = try fields.required("actual")
      cases = try fields.required("cases")
      item = try fields.required("item")
      keep = try fields.required("keep")
      promise = try fields.required("promise")
      rows = try fields.required("rows")
      smallest = try fields.optional("smallest")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("actual"); actual.write(to: &writer)
      writer.name("cases"); cases.write(to: &writer)
      writer.name("item"); item.write(to: &writer)
      writer.name("keep"); keep.write(to: &writer)
      writer.name("promise"); promise.write(to: &writer)
      writer.name("rows"); rows.write(to: &writer)
      if let value = smallest { writer.name("smallest"); value.write(to: &writer) }
    }
  }
}

/// The text this file is made from.
package enum FlowChartWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    namespace FlowCharts  权力运行流程图  What the public is shown of how an item runs: its steps, who does them, within how many days, and what the applicant may do.
    code Kind  节点类型  What a node of a flow chart is.
     start  开始  Where the applicant begins.
     task  环节  Something that a post does.
     gateway  判断  Where it is decided which one way it goes on.
     fork  并行  Where several ways are gone at once, or come together again.
     end  结束  Where it ends.
    code Risk  廉政风险等级  How high the risk of an abuse is at a node.
     high  高  Money, purchasing, projects, decisions of weight: a second person is needed.
     middle  中  Middle.
     low  低  Low.
    record Numbers  流程图规则  The numbers of a rule set that are about flow charts.
     promiseParts  count = 2  承诺份数  How many of so many parts of the law's limit a promise is advised to be at most: 2 of 3, so that it is a third shorter.
     lawParts  count = 3  法定份数  Into how many parts the law's limit is divided for this.
    record Node  流程节点  One node of a flow chart.
     _ id  text  节点代码  Its name within the chart: a letter, then letters, digits, hyphens and underscores, 1…64 bytes.
     kind  Kind  节点类型  What it is.
     name  text  节点名称  What the public reads in it; needed.
     post  text = ""  岗位  The post or the role that does it; needed for a task.
     limit  count?  时限  Working days it may take, 0…3,660; left out where none is set.
     outside  flag  不计入承诺  Whether its limit runs beside the promise, as that for acceptance and for the certificate.
     document  text = ""  文书  The document it leads to; empty where there is none.
     risk  Risk = low  风险等级  How high the risk is; low where it is left out.
     second  text = ""  复核人  The second person of a node of high risk; empty where there is none.
     right  text = ""  申请人权利  What the applicant may do against it or is told there; empty where there is nothing.
    record Edge  流向  One way from a node to the next.
     _ id  text  流向代码  Its name within the chart, as that of a node.
     from  text  起点  The node it leaves.
     to  text  终点  The node it enters.
     condition  text = ""  条件  When this way is taken; needed where more than one leaves the node.
     bound  count?  次数上限  How often it may be taken, for a way back; left out where nothing bounds it.
    record Flow  流程  A flow chart as data.
     item  text  事项编码  The code of the item; empty for one that is of none.
     title  text  图题  What stands above it; needed.
     unit  text = ""  实施主体  The name of the unit that handles the item.
     promise  limit?  承诺时限  The limit that was promised; left out where none is, as at once.
     statutory  limit?  法定时限  The limit of the law; left out where it is not known.  行政许可法 42
     licence  flag  行政许可  Whether it is a licence, so that it must show how it is refused and what can be done then.  行政许可法 38(2)
     nodes  [Node]!  节点  Its nodes, at most 200.
     edges  [Edge]!  流向  Its ways, at most 400.
    code Rule  校核规则  What is held against a flow chart.
     size  规模超限  Too large, or a name or a text that cannot be.
     twice  代码重复  A node or a way whose name another has.
     noStart  没有开始  It does not begin, or it begins twice.
     noEnd  没有结束  It does not end.
     loose  流向悬空  A way that leaves or enters no node, or leaves an end, or enters a start.
     unreached  不可到达  A node that cannot be reached from the start.
     stuck  无法结束  A node from which no end can be reached.
     unguarded  分支缺条件  One of several ways from a node, without its condition.
     postless  缺岗位  A task without a post.
     overPromise  超过承诺时限  The limits along the longest way are more than the promise.
     noRefusal  缺不予出口  A licence without an end in which it is refused and the applicant's rights are told.  行政许可法 38(2)
     slowPromise  承诺压缩不足  A promise that is not a third shorter than the law.
     endless  回路无上限  A way back that nothing bounds.
     alone  高风险一人  A node of high risk without a second person.
    record Finding  校核结果  One thing that is wrong with a flow chart, or that it is advised to mend.
     rule  Rule  校核规则  The rule.
     error  flag  是否错误  Whether it is an error, with which nothing is drawn; else an advice.
     at  text  所在之处  The node or the way it is found at; empty for the whole.
     chinese  text  说明  What is wrong, in Chinese.
     english  text  英文说明  What is wrong, in English.
    record Wanted  所需格式  In which forms a flow chart is wanted besides its data.
     svg  flag  是否绘图  Whether the answer holds it as SVG.
     bpmn  flag  是否 BPMN  Whether the answer holds it as BPMN 2.0 with its diagram.
    record Chart  流程图  The flow chart of an item, with what is held against it.
     flow  Flow  流程  The flow.
     findings  [Finding]!  校核结果  What is wrong and what is advised, errors first; empty where there is nothing.
     svg  text = ""  图  The picture as SVG; empty where it was not asked for, and where there is an error.
     bpmn  text = ""  BPMN  The process as BPMN 2.0; empty where it was not asked for, and where there is an error.  ISO/IEC 19510
    record Trial  承诺试算条件  Which other promises to try on the cases that were closed.
     from  day  起始日  The first day on which they were closed.
     through  day  截止日  The last day on which they were closed.
     promises  [count]  试算承诺  The promises to try, in days of the promise's own unit, 1…3,660, at most 64; those around what cases took where none is given.
     keep  count = 10_000  应守比例  The share of cases that a promise should be kept in, in basis points, 1…10,000.
    record TrialRow  试算行  What would have been, had another promise stood.
     promise  count  承诺  The promise, in days.
     early  number  提前  Cases that took less.
     onTime  number  当日  Cases that took just so long.
     late  number  逾期  Cases that took more.
     rate  text?  提前率  Early ones as a share of all, in percent with four decimals; left out without cases.
    record TrialCount  用时分布  How many cases took so long.
     days  count  用时  Days used, in the promise's own unit.
     cases  number  件数  How many.
    record Tried  承诺试算  What other promises would have come to; nothing is recorded, and nothing follows from it.
     item  text  事项编码  The item.
     promise  limit  现行承诺  The promise in force on the last day.
     cases  number  办结件数  Promised cases that were closed by a decision in the period and whose days are known.
     actual  [TrialCount]!  用时分布  How long they took.
     rows  [TrialRow]!  试算结果  Each promise with what it would have come to.
     keep  count  应守比例  The share that was asked for, in basis points.
     smallest  count?  最小承诺  The smallest promise kept in that share of cases, compared exactly; left out without cases.
    """#
}
