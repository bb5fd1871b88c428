// swift-format-ignore-file
// Made from NetworkCase.words by `make words`: never edited.

extension Network {
  /// 网点状态 · Where a point of the service network stands.
  public enum PointPhase: String, DossierPhase, Hashable, Sendable {
    /// 无 · Before its first event.
    case none
    /// 营业 · It serves.
    case open
    /// 已撤销 · It was closed.
    case closed

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .none: "无"
      case .open: "营业"
      case .closed: "已撤销"
      }
    }

    /// 序号 · The place among the phases.
    var number: UInt8 {
      switch self {
      case .none: 0
      case .open: 1
      case .closed: 2
      }
    }
  }
}

extension Network {
  /// 代办进度 · Where a matter given to an agent stands.
  public enum MandatePhase: String, DossierPhase, Hashable, Sendable {
    /// 无 · Before its first event.
    case none
    /// 已引导 · The applicant was told what is needed.
    case guided
    /// 已委托 · The agent has it.
    case given
    /// 转交中 · It is on its way to the organ.
    case handed
    /// 受理机关已收到 · The organ has it.
    case received
    /// 已受理 · The organ accepted it.
    case accepted
    /// 已办结 · The organ has decided.
    case ended
    /// 送回中 · The result is on its way back.
    case returning
    /// 已送达 · The applicant has the result.
    case delivered
    /// 已回访 · The applicant was asked how it went.
    case visited
    /// 已归档 · It was put into the archive.
    case filed

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .none: "无"
      case .guided: "已引导"
      case .given: "已委托"
      case .handed: "转交中"
      case .received: "受理机关已收到"
      case .accepted: "已受理"
      case .ended: "已办结"
      case .returning: "送回中"
      case .delivered: "已送达"
      case .visited: "已回访"
      case .filed: "已归档"
      }
    }

    /// 序号 · The place among the phases.
    var number: UInt8 {
      switch self {
      case .none: 0
      case .guided: 1
      case .given: 2
      case .handed: 3
      case .received: 4
      case .accepted: 5
      case .ended: 6
      case .returning: 7
      case .delivered: 8
      case .visited: 9
      case .filed: 10
      }
    }
  }
}

extension Network {
  /// 代办时限 · Whose time a part of a mandate's way is.
  public enum Clock: String, JSONName, Hashable, Sendable {
    /// 代办时限 · The agent of the point at which it was given hands it up.
    case agent
    /// 镇级时限 · The town hands it on.
    case town
    /// 送达时限 · A tier carries back what came of it.
    case result
    /// 回访时限 · The applicant is called back.
    case visit

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .agent: "代办时限"
      case .town: "镇级时限"
      case .result: "送达时限"
      case .visit: "回访时限"
      }
    }
  }
}

extension Network {
  /// 办理结果 · What came of what was handed up.
  public enum Result: String, JSONName, Hashable, Sendable {
    /// 准予办理 · It was granted or dealt with.
    case granted
    /// 不予办理 · It was refused in writing.
    case refused
    /// 退回补正材料 · The materials go back with the one-time notice of what is missing.
    /// 行政许可法 32(1)(4).
    case materials
    /// 申请人撤回 · The applicant took it back.
    case withdrawn

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .granted: "准予办理"
      case .refused: "不予办理"
      case .materials: "退回补正材料"
      case .withdrawn: "申请人撤回"
      }
    }
  }
}

extension Network {
  /// 代办员 · Someone of a point who hands matters up for others, unpaid.
  public struct Agent: Record, Equatable {
    /// 代办员账号 · The account by which they act, 1…128 bytes.
    public var id: String = ""
    /// 替岗代办员 · The account of another agent of the point, who stands in; empty where there is none.
    public var pair: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ id: String, pair: String = "") {
      self.id = id
      self.pair = pair
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      id = try fields.required("id")
      pair = try fields.usual("pair", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("id"); id.write(to: &writer)
      if !pair.isEmpty { writer.name("pair"); writer.freeText(pair) }
    }
  }
}

extension Network {
  /// 服务网点登记 · A point of the network as it is opened.
  public struct PointRecord: Record, Equatable {
    /// 网点名称 · What it is called.
    public var name: String = ""
    /// 服务层级 · Its tier.
    public var tier: Network.Tier = .city
    /// 上级网点 · The code of the point above it, of the tier above; empty for the city's centre.
    public var parent: String = ""
    /// 行政区划 · The code of its region, 6, 9 or 12 digits; empty where it is not said.
    public var region: String = ""
    /// 责任单位 · The code of the registered unit that answers for it.
    public var unit: String = ""
    /// 开办日 · The day on which it opened, not after today.
    public var opened: Day = Day(0)
    /// 办公时间 · Its office hours; those of the rule set where left out.
    public var hours: TenRules.Hours? = nil
    /// 服务事项 · What it serves: what the point above it serves too, or what it decides itself.
    public var items: [Network.Offer] = []
    /// 工作人员 · The ids of officers who sit there.
    public var staff: [String] = []
    /// 代办员 · Its agents, each once.
    public var agents: [Network.Agent] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(name: String, tier: Network.Tier, parent: String = "", region: String = "", unit: String, opened: Day, hours: TenRules.Hours? = nil, items: [Network.Offer] = [], staff: [String] = [], agents: [Network.Agent] = []) {
      self.name = name
      self.tier = tier
      self.parent = parent
      self.region = region
      self.unit = unit
      self.opened = opened
      self.hours = hours
      self.items = items
      self.staff = staff
      self.agents = agents
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      agents = try fields.list("agents")
      hours = try fields.optional("hours")
      items = try fields.list("items")
      name = try fields.required("name")
      opened = try fields.required("opened")
      parent = try fields.usual("parent", "")
      region = try fields.usual("region", "")
      staff = try fields.list("staff")
      tier = try fields.required("tier")
      unit = try fields.required("unit")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !agents.isEmpty { writer.name("agents"); agents.write(to: &writer) }
      if let value = hours { writer.name("hours"); value.write(to: &writer) }
      if !items.isEmpty { writer.name("items"); items.write(to: &writer) }
      writer.name("name"); writer.freeText(name)
      writer.name("opened"); opened.write(to: &writer)
      if !parent.isEmpty { writer.name("parent"); writer.freeText(parent) }
      if !region.isEmpty { writer.name("region"); writer.freeText(region) }
      if !staff.isEmpty { writer.name("staff"); writer.freeText(staff) }
      writer.name("tier"); tier.write(to: &writer)
      writer.name("unit"); unit.write(to: &writer)
    }
  }
}

extension Network {
  /// 事项调整 · What the point serves from now on.
  public struct OfferChange: Record, Equatable {
    /// 服务事项 · All of it.
    public var items: [Network.Offer] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ items: [Network.Offer]) {
      self.items = items
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      items = try fields.required("items")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("items"); items.write(to: &writer)
    }
  }
}

extension Network {
  /// 人员调整 · Who sits at the point from now on.
  public struct StaffChange: Record, Equatable {
    /// 工作人员 · The ids of officers who sit there.
    public var staff: [String] = []
    /// 代办员 · Its agents, each once.
    public var agents: [Network.Agent] = []

    /// A record of what is said.
    public init(staff: [String] = [], agents: [Network.Agent] = []) {
      self.staff = staff
      self.agents = agents
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      agents = try fields.list("agents")
      staff = try fields.list("staff")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !agents.isEmpty { writer.name("agents"); agents.write(to: &writer) }
      if !staff.isEmpty { writer.name("staff"); writer.freeText(staff) }
    }
  }
}

extension Network {
  /// 网点停办 · The point is closed; none below it is open.
  public struct PointClosing: Record, Equatable {
    /// 理由 · Why; it names no one.
    public var reason: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(reason: String) {
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("reason"); writer.freeText(reason)
    }
  }
}

extension Network {
  /// 服务网点 · A point of the network as it stands.
  public struct PointView: Record, Equatable {
    /// 网点代码 · Its code.
    public var code: String = ""
    /// 是否开办 · Whether it is open.
    public var open: Bool = false
    /// 网点登记 · The point as it stands.
    public var point: Network.PointRecord = Network.PointRecord()
    /// 停办日 · The day on which it was closed.
    public var closed: Day? = nil
    /// 办公时间 · Its office hours on the day of the question: its own, or those of the rule set.
    public var hours: TenRules.Hours = TenRules.Hours()

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(code: String, open: Bool, point: Network.PointRecord, closed: Day? = nil, hours: TenRules.Hours) {
      self.code = code
      self.open = open
      self.point = point
      self.closed = closed
      self.hours = hours
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      closed = try fields.optional("closed")
      code = try fields.required("code")
      hours = try fields.required("hours")
      open = try fields.required("open")
      point = try fields.required("point")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = closed { writer.name("closed"); value.write(to: &writer) }
      writer.name("code"); code.write(to: &writer)
      writer.name("hours"); hours.write(to: &writer)
      writer.name("open"); open.write(to: &writer)
      writer.name("point"); point.write(to: &writer)
    }
  }
}

extension Network {
  /// 网点筛选 · Which points to list.
  public struct PointFilter: Record, Equatable {
    /// 服务层级 · Only those of this tier; all where left out.
    public var tier: Network.Tier? = nil
    /// 上级网点 · Only those below this one; empty for all.
    public var parent: String = ""
    /// 是否开办 · Only those that are open, or only those that are not.
    public var open: Bool? = nil
    /// 起始代码 · Only those after this one; empty from the first.
    public var after: String = ""
    /// 条数上限 · At most so many, 1…1000.
    public var limit: Int32 = 100
    /// 最近开办在先 · Whether those opened last come first; else those opened first do.
    public var newest: Bool = false
    /// 到期日期 · Only those to which time does something by the end of this day; all where left out.
    public var dueBy: Day? = nil

    /// A record of what is said.
    public init(tier: Network.Tier? = nil, parent: String = "", open: Bool? = nil, after: String = "", limit: Int32 = 100, newest: Bool = false, dueBy: Day? = nil) {
      self.tier = tier
      self.parent = parent
      self.open = open
      self.after = after
      self.limit = limit
      self.newest = newest
      self.dueBy = dueBy
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      after = try fields.usual("after", "")
      dueBy = try fields.optional("dueBy")
      limit = try fields.usual("limit", 100)
      newest = try fields.usual("newest", false)
      open = try fields.optional("open")
      parent = try fields.usual("parent", "")
      tier = try fields.optional("tier")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !after.isEmpty { writer.name("after"); writer.freeText(after) }
      if let value = dueBy { writer.name("dueBy"); value.write(to: &writer) }
      if limit != 100 { writer.name("limit"); limit.write(to: &writer) }
      if newest { writer.name("newest"); newest.write(to: &writer) }
      if let value = open { writer.name("open"); value.write(to: &writer) }
      if !parent.isEmpty { writer.name("parent"); writer.freeText(parent) }
      if let value = tier { writer.name("tier"); value.write(to: &writer) }
    }
  }
}

extension Network {
  /// 网点列表 · A page of points.
  public struct PointList: Record, Equatable {
    /// 服务网点 · The points, in the order of opening.
    public var points: [Network.PointView] = []
    /// 还有更多 · Whether more follow after the last of the page.
    public var more: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(points: [Network.PointView], more: Bool = false) {
      self.points = points
      self.more = more
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      more = try fields.usual("more", false)
      points = try fields.required("points")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if more { writer.name("more"); more.write(to: &writer) }
      writer.name("points"); points.write(to: &writer)
    }
  }
}

extension Network {
  /// 网络覆盖情况 · What the network reaches, and how its mandates fare.
  public struct Covered: Record, Equatable {
    /// 网络覆盖 · Tier by tier, with the denominators of the rule set.
    public var coverage: Network.Coverage = Network.Coverage()
    /// 代办件数 · Mandates that were given.
    public var mandates: Int32 = 0
    /// 引导件数 · Applicants who were only guided, without a mandate.
    public var guided: Int32 = 0
    /// 已转交件数 · Mandates that were handed up.
    public var handed: Int32 = 0
    /// 按时转交数 · Of these those that no one handed on late.
    public var inTime: Int32 = 0
    /// 就近办结数 · Mandates that the lowest tier settled without handing them up.
    public var local: Int32 = 0
    /// 收费件数 · Mandates for which an agent took a fee.
    public var charged: Int32 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(coverage: Network.Coverage, mandates: Int32 = 0, guided: Int32 = 0, handed: Int32 = 0, inTime: Int32 = 0, local: Int32 = 0, charged: Int32 = 0) {
      self.coverage = coverage
      self.mandates = mandates
      self.guided = guided
      self.handed = handed
      self.inTime = inTime
      self.local = local
      self.charged = charged
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      charged = try fields.usual("charged", 0)
      coverage = try fields.required("coverage")
      guided = try fields.usual("guided", 0)
      handed = try fields.usual("handed", 0)
      inTime = try fields.usual("inTime", 0)
      local = try fields.usual("local", 0)
      mandates = try fields.usual("mandates", 0)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if charged != 0 { writer.name("charged"); charged.write(to: &writer) }
      writer.name("coverage"); coverage.write(to: &writer)
      if guided != 0 { writer.name("guided"); guided.write(to: &writer) }
      if handed != 0 { writer.name("handed"); handed.write(to: &writer) }
      if inTime != 0 { writer.name("inTime"); inTime.write(to: &writer) }
      if local != 0 { writer.name("local"); local.write(to: &writer) }
      if mandates != 0 { writer.name("mandates"); mandates.write(to: &writer) }
    }
  }
}

extension Network {
  /// 代办统计行 · What is counted of mandates at one unit.
  public struct TableRow: Record, Equatable {
    /// 单位 · The code of the unit.
    public var unit: String = ""
    /// 村级委托 · Mandates given at points of villages.
    public var village: Int64 = 0
    /// 镇级委托 · Mandates given at points of towns.
    public var town: Int64 = 0
    /// 仅引导 · Applicants who were only guided.
    public var guided: Int64 = 0
    /// 已转交 · Mandates that the organ received.
    public var handed: Int64 = 0
    /// 按时转交 · Of these those that no one handed on late.
    public var inTime: Int64 = 0
    /// 立卷办理 · Mandates that a case of the approval domain carried.
    public var carried: Int64 = 0
    /// 准予 · Mandates that were granted.
    public var granted: Int64 = 0
    /// 不予 · Mandates that were refused.
    public var refused: Int64 = 0
    /// 退回补正 · Mandates that went back for what was missing.
    public var materials: Int64 = 0
    /// 撤回 · Mandates that were taken back.
    public var withdrawn: Int64 = 0
    /// 送达 · Mandates whose result the applicant has in hand.
    public var delivered: Int64 = 0
    /// 代办工作日 · Working days of the delivered in the hands of agents and towns.
    public var agentDays: Int64 = 0
    /// 受理机关工作日 · Working days of the delivered in the hands of the organ.
    public var organDays: Int64 = 0
    /// 合计工作日 · Working days of the delivered in all.
    public var totalDays: Int64 = 0
    /// 回访 · Applicants who were called back.
    public var visited: Int64 = 0
    /// 满意 · Of these those who were satisfied.
    public var satisfied: Int64 = 0
    /// 转交逾期 · Last days to hand on that passed at the unit.
    public var agentLate: Int64 = 0
    /// 送回逾期 · Last days to carry back that passed at the unit.
    public var resultLate: Int64 = 0
    /// 回访逾期 · Last days to call back that passed at the unit.
    public var visitLate: Int64 = 0
    /// 收费 · Times an agent took a fee.
    public var charged: Int64 = 0

    /// A record of what is said.
    public init(unit: String = "", village: Int64 = 0, town: Int64 = 0, guided: Int64 = 0, handed: Int64 = 0, inTime: Int64 = 0, carried: Int64 = 0, granted: Int64 = 0, refused: Int64 = 0, materials: Int64 = 0, withdrawn: Int64 = 0, delivered: Int64 = 0, agentDays: Int64 = 0, organDays: Int64 = 0, totalDays: Int64 = 0, visited: Int64 = 0, satisfied: Int64 = 0, agentLate: Int64 = 0, resultLate: Int64 = 0, visitLate: Int64 = 0, charged: Int64 = 0) {
      self.unit = unit
      self.village = village
      self.town = town
      self.guided = guided
      self.handed = handed
      self.inTime = inTime
      self.carried = carried
      self.granted = granted
      self.refused = refused
      self.materials = materials
      self.withdrawn = withdrawn
      self.delivered = delivered
      self.agentDays = agentDays
      self.organDays = organDays
      self.totalDays = totalDays
      self.visited = visited
      self.satisfied = satisfied
      self.agentLate = agentLate
      self.resultLate = resultLate
      self.visitLate = visitLate
      self.charged = charged
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      agentDays = try fields.usual("agentDays", 0)
      agentLate = try fields.usual("agentLate", 0)
      carried = try fields.usual("carried", 0)
      charged = try fields.usual("charged", 0)
      delivered = try fields.usual("delivered", 0)
      granted = try fields.usual("granted", 0)
      guided = try fields.usual("guided", 0)
      handed = try fields.usual("handed", 0)
      inTime = try fields.usual("inTime", 0)
      materials = try fields.usual("materials", 0)
      organDays = try fields.usual("organDays", 0)
      refused = try fields.usual("refused", 0)
      resultLate = try fields.usual("resultLate", 0)
      satisfied = try fields.usual("satisfied", 0)
      totalDays = try fields.usual("totalDays", 0)
      town = try fields.usual("town", 0)
      unit = try fields.usual("unit", "")
      village = try fields.usual("village", 0)
      visitLate = try fields.usual("visitLate", 0)
      visited = try fields.usual("visited", 0)
      withdrawn = try fields.usual("withdrawn", 0)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if agentDays != 0 { writer.name("agentDays"); agentDays.write(to: &writer) }
      if agentLate != 0 { writer.name("agentLate"); agentLate.write(to: &writer) }
      if carried != 0 { writer.name("carried"); carried.write(to: &writer) }
      if charged != 0 { writer.name("charged"); charged.write(to: &writer) }
      if delivered != 0 { writer.name("delivered"); delivered.write(to: &writer) }
      if granted != 0 { writer.name("granted"); granted.write(to: &writer) }
      if guided != 0 { writer.name("guided"); guided.write(to: &writer) }
      if handed != 0 { writer.name("handed"); handed.write(to: &writer) }
      if inTime != 0 { writer.name("inTime"); inTime.write(to: &writer) }
      if materials != 0 { writer.name("materials"); materials.write(to: &writer) }
      if organDays != 0 { writer.name("organDays"); organDays.write(to: &writer) }
      if refused != 0 { writer.name("refused"); refused.write(to: &writer) }
      if resultLate != 0 { writer.name("resultLate"); resultLate.write(to: &writer) }
      if satisfied != 0 { writer.name("satisfied"); satisfied.write(to: &writer) }
      if totalDays != 0 { writer.name("totalDays"); totalDays.write(to: &writer) }
      if town != 0 { writer.name("town"); town.write(to: &writer) }
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
      if village != 0 { writer.name("village"); village.write(to: &writer) }
      if visitLate != 0 { writer.name("visitLate"); visitLate.write(to: &writer) }
      if visited != 0 { writer.name("visited"); visited.write(to: &writer) }
      if withdrawn != 0 { writer.name("withdrawn"); withdrawn.write(to: &writer) }
    }
  }
}

extension Network {
  /// 代办统计 · Mandates of a period, from the counters: by tier, by clock, by what came of them.
  public struct Table: Record, Equatable {
    /// 起始日 · The first day.
    public var from: Day = Day(0)
    /// 截止日 · The last day.
    public var through: Day = Day(0)
    /// 合计 · All units together.
    public var total: Network.TableRow = Network.TableRow()
    /// 分单位 · A row for each unit that answers for a point, by their codes.
    public var rows: [Network.TableRow] = []
    /// 按时转交率 · Those handed up in time, of those handed up; left out where none was.
    public var inTime: Fraction? = nil
    /// 平均代办工作日 · Working days of agents and towns for each that was delivered; left out where none was.
    public var agent: Fraction? = nil
    /// 平均受理机关工作日 · Working days of the organ for each.
    public var organ: Fraction? = nil
    /// 平均合计工作日 · Working days of the applicant for each.
    public var whole: Fraction? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(from: Day, through: Day, total: Network.TableRow, rows: [Network.TableRow], inTime: Fraction? = nil, agent: Fraction? = nil, organ: Fraction? = nil, whole: Fraction? = nil) {
      self.from = from
      self.through = through
      self.total = total
      self.rows = rows
      self.inTime = inTime
      self.agent = agent
      self.organ = organ
      self.whole = whole
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      agent = try fields.optional("agent")
      from = try fields.required("from")
      inTime = try fields.optional("inTime")
      organ = try fields.optional("organ")
      rows = try fields.required("rows")
      through = try fields.required("through")
      total = try fields.required("total")
      whole = try fields.optional("whole")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = agent { writer.name("agent"); value.write(to: &writer) }
      writer.name("from"); from.write(to: &writer)
      if let value = inTime { writer.name("inTime"); value.write(to: &writer) }
      if let value = organ { writer.name("organ"); value.write(to: &writer) }
      writer.name("rows"); rows.write(to: &writer)
      writer.name("through"); through.write(to: &writer)
      writer.name("total"); total.write(to: &writer)
      if let value = whole { writer.name("whole"); value.write(to: &writer) }
    }
  }
}

extension Network {
  /// 代办委托 · An applicant gives a matter to an agent, in writing.
  public struct Giving: Record, Equatable {
    /// 网点代码 · The code of the point at which it is given: a village's or a town's.
    public var point: String = ""
    /// 事项编码 · The code of the item, which the point serves by its agents.
    public var item: String = ""
    /// 委托人 · Who gives it; only a commitment to it stands in the ledger.
    public var applicant: Cases.Applicant = Cases.Applicant()
    /// 已交材料 · What was handed over with it, 64 at most; it names no one.
    public var materials: [String] = []
    /// 委托书校验值 · The SHA-256 of the signed mandate; without one the agent may only guide.
    public var mandate: LedgerDigest? = nil
    /// 委托人账号 · The applicant's account at the portal, by which they see their own mandate and what is kept of them; empty where they have none.
    public var account: String = ""
    /// 代办员 · The account of the agent; whoever says it where left out.
    public var agent: String = ""
    /// 特事特办 · Whether it is handed up at once.
    public var urgent: Bool = false
    /// 委托时刻 · When it was signed, where that is told later.
    public var at: Instant? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(point: String, item: String, applicant: Cases.Applicant, materials: [String] = [], mandate: LedgerDigest? = nil, account: String = "", agent: String = "", urgent: Bool = false, at: Instant? = nil) {
      self.point = point
      self.item = item
      self.applicant = applicant
      self.materials = materials
      self.mandate = mandate
      self.account = account
      self.agent = agent
      self.urgent = urgent
      self.at = at
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      account = try fields.usual("account", "")
      agent = try fields.usual("agent", "")
      applicant = try fields.required("applicant")
      at = try fields.optional("at")
      item = try fields.required("item")
      mandate = try fields.optional("mandate")
      materials = try fields.list("materials")
      point = try fields.required("point")
      urgent = try fields.usual("urgent", false)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !account.isEmpty { writer.name("account"); writer.freeText(account) }
      if !agent.isEmpty { writer.name("agent"); writer.freeText(agent) }
      if !writer.withholdsPersonal { writer.name("applicant"); applicant.write(to: &writer) }
      if let value = at { writer.name("at"); value.write(to: &writer) }
      writer.name("item"); item.write(to: &writer)
      if let value = mandate { writer.name("mandate"); value.write(to: &writer) }
      if !materials.isEmpty { writer.name("materials"); materials.write(to: &writer) }
      writer.name("point"); writer.freeText(point)
      if urgent { writer.name("urgent"); urgent.write(to: &writer) }
    }
  }
}

extension Network {
  /// 委托记录 · A mandate as the ledger knows it, with its first last day.
  public struct Given: Record, Equatable {
    /// 网点代码 · The code of the point.
    public var point: String = ""
    /// 服务层级 · Its tier.
    public var tier: Network.Tier = .city
    /// 上级网点 · The point above it, to which it may go.
    public var parent: String = ""
    /// 责任单位 · The code of the unit that answers for the point.
    public var unit: String = ""
    /// 受理机关 · The code of the unit that decides.
    public var organ: String = ""
    /// 事项编码 · The code of the item.
    public var item: String = ""
    /// 本级自办 · Whether the point decides it itself.
    public var local: Bool = false
    /// 委托人校验值 · The commitment to who gives it.
    public var applicant: LedgerDigest = .zero
    /// 委托人账号 · The applicant's account at the portal; empty where there is none.
    public var account: String = ""
    /// 已交材料 · What was handed over with it.
    public var materials: [String] = []
    /// 委托书校验值 · The SHA-256 of the signed mandate.
    public var mandate: LedgerDigest = .zero
    /// 代办员 · The account of the agent.
    public var agent: String = ""
    /// 替岗代办员 · The account of the agent who stands in.
    public var pair: String = ""
    /// 特事特办 · Whether it is handed up at once.
    public var urgent: Bool = false
    /// 委托时刻 · When it was signed.
    public var at: Instant = Instant(0)
    /// 转交期限 · The last day to hand it up.
    public var due: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(point: String, tier: Network.Tier, parent: String, unit: String, organ: String, item: String, local: Bool = false, applicant: LedgerDigest, account: String = "", materials: [String] = [], mandate: LedgerDigest, agent: String, pair: String = "", urgent: Bool = false, at: Instant, due: Day) {
      self.point = point
      self.tier = tier
      self.parent = parent
      self.unit = unit
      self.organ = organ
      self.item = item
      self.local = local
      self.applicant = applicant
      self.account = account
      self.materials = materials
      self.mandate = mandate
      self.agent = agent
      self.pair = pair
      self.urgent = urgent
      self.at = at
      self.due = due
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      account = try fields.usual("account", "")
      agent = try fields.required("agent")
      applicant = try fields.required("applicant")
      at = try fields.required("at")
      due = try fields.required("due")
      item = try fields.required("item")
      local = try fields.usual("local", false)
      mandate = try fields.required("mandate")
      materials = try fields.list("materials")
      organ = try fields.required("organ")
      pair = try fields.usual("pair", "")
      parent = try fields.required("parent")
      point = try fields.required("point")
      tier = try fields.required("tier")
      unit = try fields.required("unit")
      urgent = try fields.usual("urgent", false)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !account.isEmpty { writer.name("account"); writer.freeText(account) }
      writer.name("agent"); writer.freeText(agent)
      writer.name("applicant"); applicant.write(to: &writer)
      writer.name("at"); at.write(to: &writer)
      writer.name("due"); due.write(to: &writer)
      writer.name("item"); item.write(to: &writer)
      if local { writer.name("local"); local.write(to: &writer) }
      writer.name("mandate"); mandate.write(to: &writer)
      if !materials.isEmpty { writer.name("materials"); materials.write(to: &writer) }
      writer.name("organ"); writer.freeText(organ)
      if !pair.isEmpty { writer.name("pair"); writer.freeText(pair) }
      writer.name("parent"); writer.freeText(parent)
      writer.name("point"); writer.freeText(point)
      writer.name("tier"); tier.write(to: &writer)
      writer.name("unit"); unit.write(to: &writer)
      if urgent { writer.name("urgent"); urgent.write(to: &writer) }
    }
  }
}

extension Network {
  /// 引导 · An applicant without a mandate is told where to go.
  public struct Guidance: Record, Equatable {
    /// 网点代码 · The code of the point.
    public var point: String = ""
    /// 事项编码 · The code of the item; empty where it is none of the catalogue.
    public var item: String = ""
    /// 情况 · What was said; it names no one.
    public var note: String = ""
    /// 代办员 · The id or account of whoever guided.
    public internal(set) var agent: String = ""
    /// 责任单位 · The code of the unit that answers for the point.
    public internal(set) var unit: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(point: String, item: String = "", note: String = "") {
      self.point = point
      self.item = item
      self.note = note
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      if fields.isRecorded { agent = try fields.usual("agent", "") }
      item = try fields.usual("item", "")
      note = try fields.usual("note", "")
      point = try fields.required("point")
      if fields.isRecorded { unit = try fields.usual("unit", "") }
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !agent.isEmpty { writer.name("agent"); writer.freeText(agent) }
      if !item.isEmpty { writer.name("item"); item.write(to: &writer) }
      if !note.isEmpty { writer.name("note"); writer.freeText(note) }
      writer.name("point"); writer.freeText(point)
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Network {
  /// 转交 · It goes on to the next: up to the one that decides, or back to the applicant's point.
  public struct HandOver: Record, Equatable {
    /// 交往 · The code of the point; empty for the organ that decides.
    public var to: String = ""
    /// 转交时刻 · When it was handed over, where that is told later.
    public var at: Instant? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(to: String, at: Instant? = nil) {
      self.to = to
      self.at = at
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      at = try fields.optional("at")
      to = try fields.required("to")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = at { writer.name("at"); value.write(to: &writer) }
      writer.name("to"); writer.freeText(to)
    }
  }
}

extension Network {
  /// 转交记录 · A hand-over, with what is left of the time for it.
  public struct HandedOver: Record, Equatable {
    /// 交接序号 · Which hand-over it is, counted from 1.
    public var number: Int32 = 1
    /// 交自 · The code of the point; empty for the organ.
    public var from: String = ""
    /// 交往 · The code of the point; empty for the organ.
    public var to: String = ""
    /// 接收单位 · The code of the unit that answers for where it goes.
    public var unit: String = ""
    /// 移交人 · The id or account of whoever handed it over.
    public var by: String = ""
    /// 转交时刻 · When.
    public var at: Instant = Instant(0)
    /// 转交期限 · The last day for it.
    public var due: Day = Day(0)
    /// 逾期工作日 · Working days by which it was late.
    public var late: Int32 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: Int32 = 1, from: String = "", to: String = "", unit: String = "", by: String, at: Instant, due: Day, late: Int32 = 0) {
      self.number = number
      self.from = from
      self.to = to
      self.unit = unit
      self.by = by
      self.at = at
      self.due = due
      self.late = late
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      at = try fields.required("at")
      by = try fields.required("by")
      due = try fields.required("due")
      from = try fields.usual("from", "")
      late = try fields.usual("late", 0)
      number = try fields.usual("number", 1)
      to = try fields.usual("to", "")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("at"); at.write(to: &writer)
      writer.name("by"); by.write(to: &writer)
      writer.name("due"); due.write(to: &writer)
      if !from.isEmpty { writer.name("from"); writer.freeText(from) }
      if late != 0 { writer.name("late"); late.write(to: &writer) }
      if number != 1 { writer.name("number"); number.write(to: &writer) }
      if !to.isEmpty { writer.name("to"); writer.freeText(to) }
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Network {
  /// 签收 · Whoever receives it signs for it.
  public struct Receipt: Record, Equatable {
    /// 签收时刻 · When, where that is told later.
    public var at: Instant? = nil

    /// A record of what is said.
    public init(at: Instant? = nil) {
      self.at = at
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      at = try fields.optional("at")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = at { writer.name("at"); value.write(to: &writer) }
    }
  }
}

extension Network {
  /// 签收记录 · It was received, and until when it goes on.
  public struct Received: Record, Equatable {
    /// 交接序号 · Which hand-over it is.
    public var number: Int32 = 1
    /// 签收人 · The id or account of whoever received it.
    public var by: String = ""
    /// 签收时刻 · When.
    public var at: Instant = Instant(0)
    /// 下一期限 · The last day to hand it on or, for the organ, to accept, refuse or say what is missing.
    /// 行政许可法 32(1)(4).
    public var due: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: Int32 = 1, by: String, at: Instant, due: Day? = nil) {
      self.number = number
      self.by = by
      self.at = at
      self.due = due
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      at = try fields.required("at")
      by = try fields.required("by")
      due = try fields.optional("due")
      number = try fields.usual("number", 1)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("at"); at.write(to: &writer)
      writer.name("by"); by.write(to: &writer)
      if let value = due { writer.name("due"); value.write(to: &writer) }
      if number != 1 { writer.name("number"); number.write(to: &writer) }
    }
  }
}

extension Network {
  /// 受理 · The organ accepted it; its own clock runs in the case.
  public struct Acceptance: Record, Equatable {
    /// 办件编号 · The number of the approval case that carries it; empty where it is handled outside.
    public var `case`: String = ""

    /// A record of what is said.
    public init(`case`: String = "") {
      self.case = `case`
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      `case` = try fields.usual("case", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !`case`.isEmpty { writer.name("case"); writer.freeText(`case`) }
    }
  }
}

extension Network {
  /// 办结 · What came of it, to be carried back.
  public struct Ending: Record, Equatable {
    /// 办理结果 · What.
    public var result: Network.Result = .granted
    /// 文书号 · The number of the decision, of the notice or of the paper that says so.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ result: Network.Result, documentNumber: String) {
      self.result = result
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
      result = try fields.required("result")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("result"); result.write(to: &writer)
    }
  }
}

extension Network {
  /// 办结记录 · What came of it, and until when it is carried back.
  public struct Ended: Record, Equatable {
    /// 办理结果 · What.
    public var result: Network.Result = .granted
    /// 文书号 · The number of the paper.
    public var documentNumber: String = ""
    /// 办结时刻 · When.
    public var at: Instant = Instant(0)
    /// 送回期限 · The last day for the first step back.
    public var due: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(result: Network.Result, documentNumber: String, at: Instant, due: Day) {
      self.result = result
      self.documentNumber = documentNumber
      self.at = at
      self.due = due
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      at = try fields.required("at")
      documentNumber = try fields.required("documentNumber")
      due = try fields.required("due")
      result = try fields.required("result")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("at"); at.write(to: &writer)
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("due"); due.write(to: &writer)
      writer.name("result"); result.write(to: &writer)
    }
  }
}

extension Network {
  /// 送达委托人 · The applicant has it in hand.
  public struct Delivery: Record, Equatable {
    /// 送达回证 · The number of the receipt.
    public var receipt: String = ""
    /// 送达时刻 · When, where that is told later.
    public var at: Instant? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(receipt: String, at: Instant? = nil) {
      self.receipt = receipt
      self.at = at
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      at = try fields.optional("at")
      receipt = try fields.required("receipt")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = at { writer.name("at"); value.write(to: &writer) }
      writer.name("receipt"); writer.freeText(receipt)
    }
  }
}

extension Network {
  /// 送达记录 · The applicant has it in hand, and by when they are called back.
  public struct Delivered: Record, Equatable {
    /// 送达回证 · The number of the receipt.
    public var receipt: String = ""
    /// 送达时刻 · When.
    public var at: Instant = Instant(0)
    /// 回访期限 · The last day to call them back.
    public var due: Day = Day(0)
    /// 代办工作日 · Working days in the hands of agents and towns, there and back.
    public var agentDays: Int32 = 0
    /// 受理机关工作日 · Working days in the hands of the organ, from its receipt.
    public var organDays: Int32 = 0
    /// 申请人合计工作日 · Working days of the applicant, from the mandate on.
    public var totalDays: Int32 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(receipt: String, at: Instant, due: Day, agentDays: Int32 = 0, organDays: Int32 = 0, totalDays: Int32 = 0) {
      self.receipt = receipt
      self.at = at
      self.due = due
      self.agentDays = agentDays
      self.organDays = organDays
      self.totalDays = totalDays
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      agentDays = try fields.usual("agentDays", 0)
      at = try fields.required("at")
      due = try fields.required("due")
      organDays = try fields.usual("organDays", 0)
      receipt = try fields.required("receipt")
      totalDays = try fields.usual("totalDays", 0)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if agentDays != 0 { writer.name("agentDays"); agentDays.write(to: &writer) }
      writer.name("at"); at.write(to: &writer)
      writer.name("due"); due.write(to: &writer)
      if organDays != 0 { writer.name("organDays"); organDays.write(to: &writer) }
      writer.name("receipt"); writer.freeText(receipt)
      if totalDays != 0 { writer.name("totalDays"); totalDays.write(to: &writer) }
    }
  }
}

extension Network {
  /// 立卷办理 · An application of the approval domain carries the mandate from now on: what becomes of it is told by the case.
  public struct Carrying: Record, Equatable {
    /// 办件编号 · The number of the case.
    public var `case`: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ `case`: String) {
      self.case = `case`
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      `case` = try fields.required("case")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("case"); writer.freeText(`case`)
    }
  }
}

extension Network {
  /// 回访 · The applicant was called back.
  public struct Visit: Record, Equatable {
    /// 是否满意 · Whether they are satisfied.
    public var satisfied: Bool = false
    /// 回访情况 · What they said; it names no one.
    public var note: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(satisfied: Bool, note: String = "") {
      self.satisfied = satisfied
      self.note = note
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      note = try fields.usual("note", "")
      satisfied = try fields.required("satisfied")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !note.isEmpty { writer.name("note"); writer.freeText(note) }
      writer.name("satisfied"); satisfied.write(to: &writer)
    }
  }
}

extension Network {
  /// 收费 · An agent took money, which is never due.
  public struct Fee: Record, Equatable {
    /// 金额 · How much.
    public var fen: Int64 = 0
    /// 情况 · What for; it names no one.
    public var reason: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(fen: Int64, reason: String) {
      self.fen = fen
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      fen = try fields.required("fen")
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("fen"); fen.write(to: &writer)
      writer.name("reason"); writer.freeText(reason)
    }
  }
}

extension Network {
  /// 代办逾期 · A last day passed, found by time alone.
  public struct Late: Record, Equatable {
    /// 时限 · Whose.
    public var clock: Network.Clock = .agent
    /// 期限届满日 · The last day.
    public var due: Day = Day(0)
    /// 责任单位 · The code of the unit that answers for it.
    public var unit: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(clock: Network.Clock, due: Day, unit: String = "") {
      self.clock = clock
      self.due = due
      self.unit = unit
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      clock = try fields.required("clock")
      due = try fields.required("due")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("clock"); clock.write(to: &writer)
      writer.name("due"); due.write(to: &writer)
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Network {
  /// 交接 · A hand-over, receipted on both sides.
  public struct LegView: Record, Equatable {
    /// 交接序号 · Which hand-over it is.
    public var number: Int32 = 1
    /// 交自 · The code of the point; empty for the organ.
    public var from: String = ""
    /// 交往 · The code of the point; empty for the organ.
    public var to: String = ""
    /// 转交时刻 · When it was handed over.
    public var handed: Instant = Instant(0)
    /// 移交人 · By whom.
    public var handedBy: String = ""
    /// 转交期限 · The last day for it.
    public var due: Day = Day(0)
    /// 逾期工作日 · Working days by which it was late.
    public var late: Int32 = 0
    /// 签收时刻 · When it was received; left out before.
    public var received: Instant? = nil
    /// 签收人 · By whom.
    public var receivedBy: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: Int32 = 1, from: String = "", to: String = "", handed: Instant, handedBy: String, due: Day, late: Int32 = 0, received: Instant? = nil, receivedBy: String = "") {
      self.number = number
      self.from = from
      self.to = to
      self.handed = handed
      self.handedBy = handedBy
      self.due = due
      self.late = late
      self.received = received
      self.receivedBy = receivedBy
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      due = try fields.required("due")
      from = try fields.usual("from", "")
      handed = try fields.required("handed")
      handedBy = try fields.required("handedBy")
      late = try fields.usual("late", 0)
      number = try fields.usual("number", 1)
      received = try fields.optional("received")
      receivedBy = try fields.usual("receivedBy", "")
      to = try fields.usual("to", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("due"); due.write(to: &writer)
      if !from.isEmpty { writer.name("from"); writer.freeText(from) }
      writer.name("handed"); handed.write(to: &writer)
      writer.name("handedBy"); writer.freeText(handedBy)
      if late != 0 { writer.name("late"); late.write(to: &writer) }
      if number != 1 { writer.name("number"); number.write(to: &writer) }
      if let value = received { writer.name("received"); value.write(to: &writer) }
      if !receivedBy.isEmpty { writer.name("receivedBy"); writer.freeText(receivedBy) }
      if !to.isEmpty { writer.name("to"); writer.freeText(to) }
    }
  }
}

extension Network {
  /// 代办件 · A mandate as the viewer may see it, with its three clocks.
  public struct MandateView: Record, Equatable {
    /// 编号 · Its number.
    public var number: String = ""
    /// 阶段代码 · The phase it is in, such as `given`.
    public var phase: Network.MandatePhase = .none
    /// 阶段 · The phase in Chinese.
    public var phaseChinese: String = ""
    /// 网点代码 · The point at which it was given.
    public var point: String = ""
    /// 服务层级 · Its tier.
    public var tier: Network.Tier = .city
    /// 事项编码 · The item.
    public var item: String = ""
    /// 受理机关 · The unit that decides.
    public var organ: String = ""
    /// 代办员 · The account of the agent.
    public var agent: String = ""
    /// 委托时刻 · When it was signed.
    public var given: Instant? = nil
    /// 已交材料 · What was handed over with it.
    public var materials: [String] = []
    /// 现在何处 · The point at which it lies; empty at the organ.
    public var at: String = ""
    /// 下一期限 · The last day of what is next; left out where nothing runs.
    public var due: Day? = nil
    /// 交接 · The hand-overs, in order.
    public var legs: [Network.LegView] = []
    /// 办件编号 · The number of the approval case.
    public var `case`: String = ""
    /// 办理结果 · What came of it.
    public var result: Network.Result? = nil
    /// 代办工作日 · Working days in the hands of agents and towns, so far.
    public var agentDays: Int64 = 0
    /// 受理机关工作日 · Working days in the hands of the organ, from its receipt.
    public var organDays: Int64 = 0
    /// 申请人合计工作日 · Working days of the applicant, from the mandate on.
    public var totalDays: Int64 = 0
    /// 受理告知期限 · The last day for the organ to accept, refuse or say what is missing, from its receipt.
    /// 行政许可法 32(1)(4).
    public var organDue: Day? = nil
    /// 送达时刻 · When the applicant had it in hand.
    public var delivered: Instant? = nil
    /// 是否满意 · Whether they were satisfied when called back.
    public var satisfied: Bool? = nil
    /// 逾期时限 · The clocks that ran out.
    public var late: [Network.Clock] = []
    /// 收费 · What an agent took.
    public var charged: Int64 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: String, phase: Network.MandatePhase, phaseChinese: String, point: String, tier: Network.Tier, item: String = "", organ: String = "", agent: String = "", given: Instant? = nil, materials: [String] = [], at: String = "", due: Day? = nil, legs: [Network.LegView] = [], `case`: String = "", result: Network.Result? = nil, agentDays: Int64 = 0, organDays: Int64 = 0, totalDays: Int64 = 0, organDue: Day? = nil, delivered: Instant? = nil, satisfied: Bool? = nil, late: [Network.Clock] = [], charged: Int64 = 0) {
      self.number = number
      self.phase = phase
      self.phaseChinese = phaseChinese
      self.point = point
      self.tier = tier
      self.item = item
      self.organ = organ
      self.agent = agent
      self.given = given
      self.materials = materials
      self.at = at
      self.due = due
      self.legs = legs
      self.case = `case`
      self.result = result
      self.agentDays = agentDays
      self.organDays = organDays
      self.totalDays = totalDays
      self.organDue = organDue
      self.delivered = delivered
      self.satisfied = satisfied
      self.late = late
      self.charged = charged
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      agent = try fields.usual("agent", "")
      agentDays = try fields.usual("agentDays", 0)
      at = try fields.usual("at", "")
      `case` = try fields.usual("case", "")
      charged = try fields.usual("charged", 0)
      delivered = try fields.optional("delivered")
      due = try fields.optional("due")
      given = try fields.optional("given")
      item = try fields.usual("item", "")
      late = try fields.list("late")
      legs = try fields.list("legs")
      materials = try fields.list("materials")
      number = try fields.required("number")
      organ = try fields.usual("organ", "")
      organDays = try fields.usual("organDays", 0)
      organDue = try fields.optional("organDue")
      phase = try fields.required("phase")
      phaseChinese = try fields.required("phaseChinese")
      point = try fields.required("point")
      result = try fields.optional("result")
      satisfied = try fields.optional("satisfied")
      tier = try fields.required("tier")
      totalDays = try fields.usual("totalDays", 0)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !agent.isEmpty { writer.name("agent"); writer.freeText(agent) }
      if agentDays != 0 { writer.name("agentDays"); agentDays.write(to: &writer) }
      if !at.isEmpty { writer.name("at"); writer.freeText(at) }
      if !`case`.isEmpty { writer.name("case"); writer.freeText(`case`) }
      if charged != 0 { writer.name("charged"); charged.write(to: &writer) }
      if let value = delivered { writer.name("delivered"); value.write(to: &writer) }
      if let value = due { writer.name("due"); value.write(to: &writer) }
      if let value = given { writer.name("given"); value.write(to: &writer) }
      if !item.isEmpty { writer.name("item"); item.write(to: &writer) }
      if !late.isEmpty { writer.name("late"); late.write(to: &writer) }
      if !legs.isEmpty { writer.name("legs"); legs.write(to: &writer) }
      if !materials.isEmpty { writer.name("materials"); materials.write(to: &writer) }
      writer.name("number"); writer.freeText(number)
      if !organ.isEmpty { writer.name("organ"); writer.freeText(organ) }
      if organDays != 0 { writer.name("organDays"); organDays.write(to: &writer) }
      if let value = organDue { writer.name("organDue"); value.write(to: &writer) }
      writer.name("phase"); phase.write(to: &writer)
      writer.name("phaseChinese"); writer.freeText(phaseChinese)
      writer.name("point"); writer.freeText(point)
      if let value = result { writer.name("result"); value.write(to: &writer) }
      if let value = satisfied { writer.name("satisfied"); value.write(to: &writer) }
      writer.name("tier"); tier.write(to: &writer)
      if totalDays != 0 { writer.name("totalDays"); totalDays.write(to: &writer) }
    }
  }
}

extension Network {
  /// 代办件筛选 · Which mandates to list.
  public struct MandateFilter: Record, Equatable {
    /// 网点代码 · Only those given at this point; empty for all.
    public var point: String = ""
    /// 阶段 · The phase they are in; all where left out.
    public var phase: Network.MandatePhase? = nil
    /// 起始编号 · Only those after this one; empty from the first.
    public var after: String = ""
    /// 条数上限 · At most so many, 1…1000.
    public var limit: Int32 = 100
    /// 最近登记在先 · Whether those opened last come first; else those opened first do.
    public var newest: Bool = false
    /// 到期日期 · Only those to which time does something by the end of this day; all where left out.
    public var dueBy: Day? = nil

    /// A record of what is said.
    public init(point: String = "", phase: Network.MandatePhase? = nil, after: String = "", limit: Int32 = 100, newest: Bool = false, dueBy: Day? = nil) {
      self.point = point
      self.phase = phase
      self.after = after
      self.limit = limit
      self.newest = newest
      self.dueBy = dueBy
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      after = try fields.usual("after", "")
      dueBy = try fields.optional("dueBy")
      limit = try fields.usual("limit", 100)
      newest = try fields.usual("newest", false)
      phase = try fields.optional("phase")
      point = try fields.usual("point", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !after.isEmpty { writer.name("after"); writer.freeText(after) }
      if let value = dueBy { writer.name("dueBy"); value.write(to: &writer) }
      if limit != 100 { writer.name("limit"); limit.write(to: &writer) }
      if newest { writer.name("newest"); newest.write(to: &writer) }
      if let value = phase { writer.name("phase"); value.write(to: &writer) }
      if !point.isEmpty { writer.name("point"); writer.freeText(point) }
    }
  }
}

extension Network {
  /// 代办件列表 · A page of mandates.
  public struct MandateList: Record, Equatable {
    /// 代办件 · The mandates, in the order of opening.
    public var mandates: [Network.MandateView] = []
    /// 还有更多 · Whether more follow after the last of the page.
    public var more: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(mandates: [Network.MandateView], more: Bool = false) {
      self.mandates = mandates
      self.more = more
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      mandates = try fields.required("mandates")
      more = try fields.usual("more", false)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("mandates"); mandates.write(to: &writer)
      if more { writer.name("more"); more.write(to: &writer) }
    }
  }
}

extension Network {
  /// 服务网点 · What may be asked of a point of the network.
  public enum PointCommand: Vocabulary, Equatable {
    /// 开办 · Opens a point, or one that was closed; the dossier is `point/CODE`.
    indirect case open(Network.PointRecord)
    /// 事项调整 · Says what it serves.
    case offer(Network.OfferChange)
    /// 人员调整 · Says who sits there.
    case staff(Network.StaffChange)
    /// 停办 · Closes it.
    case close(Network.PointClosing)

    /// The member that holds the word.
    public static let wordKey: StaticString = "command"

    /// Every word.
    public static let words: [String] = [
      "point.open",
      "point.offer",
      "point.staff",
      "point.close",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .open: "point.open"
      case .offer: "point.offer"
      case .staff: "point.staff"
      case .close: "point.close"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .open(try .read(data, voice))
      case 1: .offer(try .read(data, voice))
      case 2: .staff(try .read(data, voice))
      case 3: .close(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .open(let data): data.write(to: &writer)
      case .offer(let data): data.write(to: &writer)
      case .staff(let data): data.write(to: &writer)
      case .close(let data): data.write(to: &writer)
      }
    }
  }
}

extension Network {
  /// 服务网点记录 · What happened to a point of the network.
  public enum PointEvent: Vocabulary, Equatable {
    /// 开办 · It was opened.
    indirect case opened(Network.PointRecord)
    /// 事项调整 · What it serves changed.
    case offered(Network.OfferChange)
    /// 人员调整 · Who sits there changed.
    case staffed(Network.StaffChange)
    /// 停办 · It was closed.
    case closed(Network.PointClosing)

    /// The member that holds the word.
    public static let wordKey: StaticString = "event"

    /// Every word.
    public static let words: [String] = [
      "point.opened",
      "point.offered",
      "point.staffed",
      "point.closed",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .opened: "point.opened"
      case .offered: "point.offered"
      case .staffed: "point.staffed"
      case .closed: "point.closed"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .opened(try .read(data, voice))
      case 1: .offered(try .read(data, voice))
      case 2: .staffed(try .read(data, voice))
      case 3: .closed(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .opened(let data): data.write(to: &writer)
      case .offered(let data): data.write(to: &writer)
      case .staffed(let data): data.write(to: &writer)
      case .closed(let data): data.write(to: &writer)
      }
    }
  }
}

extension Network {
  /// 代办件 · What may be asked of a mandate.
  public enum MandateCommand: Vocabulary, Equatable {
    /// 代办委托 · Gives a matter to an agent; it has a name of its own where it is told later, else the engine numbers it.
    indirect case give(Network.Giving)
    /// 引导 · Records that an applicant without a mandate was guided.
    indirect case guide(Network.Guidance)
    /// 转交 · Hands it on.
    case hand(Network.HandOver)
    /// 签收 · Signs for it.
    case receive(Network.Receipt)
    /// 受理 · The organ accepted it.
    case accept(Network.Acceptance)
    /// 办结 · Says what came of it.
    case end(Network.Ending)
    /// 送达委托人 · Hands what came of it to the applicant.
    case deliver(Network.Delivery)
    /// 回访 · Calls the applicant back.
    case visit(Network.Visit)
    /// 归档 · Puts it on file.
    case file(Nothing)
    /// 收费 · Records that an agent took a fee.
    case charge(Network.Fee)
    /// 删除个人信息 · Erases who gave it once it is on file; every proof stays.
    /// 个人信息保护法 47.
    case erase(PersonalErasure)

    /// The member that holds the word.
    public static let wordKey: StaticString = "command"

    /// Every word.
    public static let words: [String] = [
      "mandate.give",
      "mandate.guide",
      "mandate.hand",
      "mandate.receive",
      "mandate.accept",
      "mandate.end",
      "mandate.deliver",
      "mandate.visit",
      "mandate.file",
      "mandate.charge",
      "mandate.erase",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .give: "mandate.give"
      case .guide: "mandate.guide"
      case .hand: "mandate.hand"
      case .receive: "mandate.receive"
      case .accept: "mandate.accept"
      case .end: "mandate.end"
      case .deliver: "mandate.deliver"
      case .visit: "mandate.visit"
      case .file: "mandate.file"
      case .charge: "mandate.charge"
      case .erase: "mandate.erase"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .give(try .read(data, voice))
      case 1: .guide(try .read(data, voice))
      case 2: .hand(try .read(data, voice))
      case 3: .receive(try .read(data, voice))
      case 4: .accept(try .read(data, voice))
      case 5: .end(try .read(data, voice))
      case 6: .deliver(try .read(data, voice))
      case 7: .visit(try .read(data, voice))
      case 8: .file(try .read(data, voice))
      case 9: .charge(try .read(data, voice))
      case 10: .erase(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .give(let data): data.write(to: &writer)
      case .guide(let data): data.write(to: &writer)
      case .hand(let data): data.write(to: &writer)
      case .receive(let data): data.write(to: &writer)
      case .accept(let data): data.write(to: &writer)
      case .end(let data): data.write(to: &writer)
      case .deliver(let data): data.write(to: &writer)
      case .visit(let data): data.write(to: &writer)
      case .file(let data): data.write(to: &writer)
      case .charge(let data): data.write(to: &writer)
      case .erase(let data): data.write(to: &writer)
      }
    }
  }
}

extension Network {
  /// 代办件记录 · What happened to a mandate: who gave it is a commitment; moments and days stand in the event.
  public enum MandateEvent: Vocabulary, Equatable {
    /// 代办委托 · A matter was given to an agent.
    indirect case given(Network.Given)
    /// 引导 · An applicant without a mandate was guided.
    indirect case guided(Network.Guidance)
    /// 转交 · It was handed on.
    indirect case handed(Network.HandedOver)
    /// 签收 · It was received.
    case received(Network.Received)
    /// 受理 · The organ accepted it.
    case accepted(Network.Acceptance)
    /// 办结 · Something came of it.
    case ended(Network.Ended)
    /// 送达委托人 · The applicant had it in hand.
    case delivered(Network.Delivered)
    /// 回访 · The applicant was called back.
    case visited(Network.Visit)
    /// 归档 · It was put on file.
    case filed(Nothing)
    /// 立卷办理 · An application carries it.
    case carried(Network.Carrying)
    /// 收费 · An agent took a fee.
    case charged(Network.Fee)
    /// 逾期 · A last day passed.
    case overran(Network.Late)
    /// 逾期已更正 · It was told later that the last day was kept: it counts no more, and its card is lifted.
    case cleared(Network.Late)

    /// The member that holds the word.
    public static let wordKey: StaticString = "event"

    /// Every word.
    public static let words: [String] = [
      "mandate.given",
      "mandate.guided",
      "mandate.handed",
      "mandate.received",
      "mandate.accepted",
      "mandate.ended",
      "mandate.delivered",
      "mandate.visited",
      "mandate.filed",
      "mandate.carried",
      "mandate.charged",
      "mandate.overran",
      "mandate.cleared",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .given: "mandate.given"
      case .guided: "mandate.guided"
      case .handed: "mandate.handed"
      case .received: "mandate.received"
      case .accepted: "mandate.accepted"
      case .ended: "mandate.ended"
      case .delivered: "mandate.delivered"
      case .visited: "mandate.visited"
      case .filed: "mandate.filed"
      case .carried: "mandate.carried"
      case .charged: "mandate.charged"
      case .overran: "mandate.overran"
      case .cleared: "mandate.cleared"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .given(try .read(data, voice))
      case 1: .guided(try .read(data, voice))
      case 2: .handed(try .read(data, voice))
      case 3: .received(try .read(data, voice))
      case 4: .accepted(try .read(data, voice))
      case 5: .ended(try .read(data, voice))
      case 6: .delivered(try .read(data, voice))
      case 7: .visited(try .read(data, voice))
      case 8: .filed(try .read(data, voice))
      case 9: .carried(try .read(data, voice))
      case 10: .charged(try .read(data, voice))
      case 11: .overran(try .read(data, voice))
      case 12: .cleared(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .given(let data): data.write(to: &writer)
      case .guided(let data): data.write(to: &writer)
      case .handed(let data): data.write(to: &writer)
      case .received(let data): data.write(to: &writer)
      case .accepted(let data): data.write(to: &writer)
      case .ended(let data): data.write(to: &writer)
      case .delivered(let data): data.write(to: &writer)
      case .visited(let data): data.write(to: &writer)
      case .filed(let data): data.write(to: &writer)
      case .carried(let data): data.write(to: &writer)
      case .charged(let data): data.write(to: &writer)
      case .overran(let data): data.write(to: &writer)
      case .cleared(let data): data.write(to: &writer)
      }
    }
  }
}

/// The text this file is made from.
package enum NetworkCaseWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    namespace Network
    code PointPhase  网点状态  Where a point of the service network stands.
     none  无  Before its first event.
     open  营业  It serves.
     closed  已撤销  It was closed.
    code MandatePhase  代办进度  Where a matter given to an agent stands.
     none  无  Before its first event.
     guided  已引导  The applicant was told what is needed.
     given  已委托  The agent has it.
     handed  转交中  It is on its way to the organ.
     received  受理机关已收到  The organ has it.
     accepted  已受理  The organ accepted it.
     ended  已办结  The organ has decided.
     returning  送回中  The result is on its way back.
     delivered  已送达  The applicant has the result.
     visited  已回访  The applicant was asked how it went.
     filed  已归档  It was put into the archive.
    code Clock  代办时限  Whose time a part of a mandate's way is.
     agent  代办时限  The agent of the point at which it was given hands it up.
     town  镇级时限  The town hands it on.
     result  送达时限  A tier carries back what came of it.
     visit  回访时限  The applicant is called back.
    code Result  办理结果  What came of what was handed up.
     granted  准予办理  It was granted or dealt with.
     refused  不予办理  It was refused in writing.
     materials  退回补正材料  The materials go back with the one-time notice of what is missing.  行政许可法 32(1)(4)
     withdrawn  申请人撤回  The applicant took it back.
    record Agent  代办员  Someone of a point who hands matters up for others, unpaid.
     _ id  text  代办员账号  The account by which they act, 1…128 bytes.
     pair  text = ""  替岗代办员  The account of another agent of the point, who stands in; empty where there is none.
    record PointRecord  服务网点登记  A point of the network as it is opened.
     name  text rectifiable  网点名称  What it is called.
     tier  Network.Tier  服务层级  Its tier.
     parent  text = ""  上级网点  The code of the point above it, of the tier above; empty for the city's centre.
     region  text = "" rectifiable  行政区划  The code of its region, 6, 9 or 12 digits; empty where it is not said.
     unit  text  责任单位  The code of the registered unit that answers for it.
     opened  day rectifiable  开办日  The day on which it opened, not after today.
     hours  TenRules.Hours?  办公时间  Its office hours; those of the rule set where left out.
     items  [Network.Offer]  服务事项  What it serves: what the point above it serves too, or what it decides itself.
     staff  [text]  工作人员  The ids of officers who sit there.
     agents  [Network.Agent]  代办员  Its agents, each once.
    record OfferChange  事项调整  What the point serves from now on.
     _ items  [Network.Offer]!  服务事项  All of it.
    record StaffChange  人员调整  Who sits at the point from now on.
     staff  [text]  工作人员  The ids of officers who sit there.
     agents  [Network.Agent]  代办员  Its agents, each once.
    record PointClosing  网点停办  The point is closed; none below it is open.
     reason  text rectifiable  理由  Why; it names no one.
    record PointView  服务网点  A point of the network as it stands.
     code  text  网点代码  Its code.
     open  flag!  是否开办  Whether it is open.
     point  PointRecord  网点登记  The point as it stands.
     closed  day?  停办日  The day on which it was closed.
     hours  TenRules.Hours  办公时间  Its office hours on the day of the question: its own, or those of the rule set.
    record PointFilter  网点筛选  Which points to list.
     tier  Network.Tier?  服务层级  Only those of this tier; all where left out.
     parent  text = ""  上级网点  Only those below this one; empty for all.
     open  flag?  是否开办  Only those that are open, or only those that are not.
     after  text = ""  起始代码  Only those after this one; empty from the first.
     limit  count = 100  条数上限  At most so many, 1…1000.
     newest  flag  最近开办在先  Whether those opened last come first; else those opened first do.
     dueBy  day?  到期日期  Only those to which time does something by the end of this day; all where left out.
    record PointList  网点列表  A page of points.
     points  [PointView]!  服务网点  The points, in the order of opening.
     more  flag  还有更多  Whether more follow after the last of the page.
    commands PointCommand as point  point  服务网点  What may be asked of a point of the network.
     open  PointRecord  开办  Opens a point, or one that was closed; the dossier is `point/CODE`.
     offer  OfferChange  事项调整  Says what it serves.
     staff  StaffChange  人员调整  Says who sits there.
     close  PointClosing  停办  Closes it.
    events PointEvent as point  point  服务网点记录  What happened to a point of the network.
     opened  PointRecord  开办  It was opened.
     offered  OfferChange  事项调整  What it serves changed.
     staffed  StaffChange  人员调整  Who sits there changed.
     closed  PointClosing  停办  It was closed.
    questions PointQuestions  point  服务网点查询  What may be asked about points of the network.
     get  Nothing -> PointView  服务网点  One point.
     list  PointFilter -> PointList  网点列表  The points, in the order of opening.
     ledger  Nothing -> LedgerView  网点台帐  The ledger of a point, entry by entry.
    record Covered  网络覆盖情况  What the network reaches, and how its mandates fare.
     coverage  Network.Coverage  网络覆盖  Tier by tier, with the denominators of the rule set.
     mandates  count = 0  代办件数  Mandates that were given.
     guided  count = 0  引导件数  Applicants who were only guided, without a mandate.
     handed  count = 0  已转交件数  Mandates that were handed up.
     inTime  count = 0  按时转交数  Of these those that no one handed on late.
     local  count = 0  就近办结数  Mandates that the lowest tier settled without handing them up.
     charged  count = 0  收费件数  Mandates for which an agent took a fee.
    record TableRow  代办统计行  What is counted of mandates at one unit.
     unit  text = ""  单位  The code of the unit.
     village  number = 0  村级委托  Mandates given at points of villages.
     town  number = 0  镇级委托  Mandates given at points of towns.
     guided  number = 0  仅引导  Applicants who were only guided.
     handed  number = 0  已转交  Mandates that the organ received.
     inTime  number = 0  按时转交  Of these those that no one handed on late.
     carried  number = 0  立卷办理  Mandates that a case of the approval domain carried.
     granted  number = 0  准予  Mandates that were granted.
     refused  number = 0  不予  Mandates that were refused.
     materials  number = 0  退回补正  Mandates that went back for what was missing.
     withdrawn  number = 0  撤回  Mandates that were taken back.
     delivered  number = 0  送达  Mandates whose result the applicant has in hand.
     agentDays  number = 0  代办工作日  Working days of the delivered in the hands of agents and towns.
     organDays  number = 0  受理机关工作日  Working days of the delivered in the hands of the organ.
     totalDays  number = 0  合计工作日  Working days of the delivered in all.
     visited  number = 0  回访  Applicants who were called back.
     satisfied  number = 0  满意  Of these those who were satisfied.
     agentLate  number = 0  转交逾期  Last days to hand on that passed at the unit.
     resultLate  number = 0  送回逾期  Last days to carry back that passed at the unit.
     visitLate  number = 0  回访逾期  Last days to call back that passed at the unit.
     charged  number = 0  收费  Times an agent took a fee.
    record Table  代办统计  Mandates of a period, from the counters: by tier, by clock, by what came of them.
     from  day  起始日  The first day.
     through  day  截止日  The last day.
     total  TableRow  合计  All units together.
     rows  [TableRow]!  分单位  A row for each unit that answers for a point, by their codes.
     inTime  fraction?  按时转交率  Those handed up in time, of those handed up; left out where none was.
     agent  fraction?  平均代办工作日  Working days of agents and towns for each that was delivered; left out where none was.
     organ  fraction?  平均受理机关工作日  Working days of the organ for each.
     whole  fraction?  平均合计工作日  Working days of the applicant for each.
    questions NetworkQuestions  network  服务网络查询  What may be asked about the network as a whole.
     statistics  ReportPeriod -> Table  代办统计  Mandates of a period, from the counters.
     coverage  Nothing -> Covered  网络覆盖  What the network reaches, tier by tier, and how its mandates fare.
    record Giving  代办委托  An applicant gives a matter to an agent, in writing.
     point  text  网点代码  The code of the point at which it is given: a village's or a town's.
     item  text  事项编码  The code of the item, which the point serves by its agents.
     applicant  Cases.Applicant personal applicant  委托人  Who gives it; only a commitment to it stands in the ledger.
     materials  [text]  已交材料  What was handed over with it, 64 at most; it names no one.
     mandate  digest?  委托书校验值  The SHA-256 of the signed mandate; without one the agent may only guide.
     account  text = ""  委托人账号  The applicant's account at the portal, by which they see their own mandate and what is kept of them; empty where they have none.
     agent  text = ""  代办员  The account of the agent; whoever says it where left out.
     urgent  flag  特事特办  Whether it is handed up at once.
     at  moment?  委托时刻  When it was signed, where that is told later.
    record Given  委托记录  A mandate as the ledger knows it, with its first last day.
     point  text  网点代码  The code of the point.
     tier  Network.Tier  服务层级  Its tier.
     parent  text  上级网点  The point above it, to which it may go.
     unit  text  责任单位  The code of the unit that answers for the point.
     organ  text  受理机关  The code of the unit that decides.
     item  text  事项编码  The code of the item.
     local  flag  本级自办  Whether the point decides it itself.
     applicant  digest commits applicant  委托人校验值  The commitment to who gives it.
     account  text = ""  委托人账号  The applicant's account at the portal; empty where there is none.
     materials  [text]  已交材料  What was handed over with it.
     mandate  digest  委托书校验值  The SHA-256 of the signed mandate.
     agent  text  代办员  The account of the agent.
     pair  text = ""  替岗代办员  The account of the agent who stands in.
     urgent  flag  特事特办  Whether it is handed up at once.
     at  moment  委托时刻  When it was signed.
     due  day  转交期限  The last day to hand it up.
    record Guidance  引导  An applicant without a mandate is told where to go.
     point  text  网点代码  The code of the point.
     item  text = ""  事项编码  The code of the item; empty where it is none of the catalogue.
     note  text = ""  情况  What was said; it names no one.
     agent  text = "" engine  代办员  The id or account of whoever guided.
     unit  text = "" engine  责任单位  The code of the unit that answers for the point.
    record HandOver  转交  It goes on to the next: up to the one that decides, or back to the applicant's point.
     to  text  交往  The code of the point; empty for the organ that decides.
     at  moment?  转交时刻  When it was handed over, where that is told later.
    record HandedOver  转交记录  A hand-over, with what is left of the time for it.
     number  count = 1 start 1  交接序号  Which hand-over it is, counted from 1.
     from  text = ""  交自  The code of the point; empty for the organ.
     to  text = ""  交往  The code of the point; empty for the organ.
     unit  text = ""  接收单位  The code of the unit that answers for where it goes.
     by  text  移交人  The id or account of whoever handed it over.
     at  moment  转交时刻  When.
     due  day  转交期限  The last day for it.
     late  count = 0  逾期工作日  Working days by which it was late.
    record Receipt  签收  Whoever receives it signs for it.
     at  moment?  签收时刻  When, where that is told later.
    record Received  签收记录  It was received, and until when it goes on.
     number  count = 1 start 1  交接序号  Which hand-over it is.
     by  text  签收人  The id or account of whoever received it.
     at  moment  签收时刻  When.
     due  day?  下一期限  The last day to hand it on or, for the organ, to accept, refuse or say what is missing.  行政许可法 32(1)(4)
    record Acceptance  受理  The organ accepted it; its own clock runs in the case.
     case  text = ""  办件编号  The number of the approval case that carries it; empty where it is handled outside.
    record Ending  办结  What came of it, to be carried back.
     _ result  Network.Result  办理结果  What.
     documentNumber  text  文书号  The number of the decision, of the notice or of the paper that says so.
    record Ended  办结记录  What came of it, and until when it is carried back.
     result  Network.Result  办理结果  What.
     documentNumber  text rectifiable  文书号  The number of the paper.
     at  moment  办结时刻  When.
     due  day  送回期限  The last day for the first step back.
    record Delivery  送达委托人  The applicant has it in hand.
     receipt  text  送达回证  The number of the receipt.
     at  moment?  送达时刻  When, where that is told later.
    record Delivered  送达记录  The applicant has it in hand, and by when they are called back.
     receipt  text rectifiable  送达回证  The number of the receipt.
     at  moment  送达时刻  When.
     due  day  回访期限  The last day to call them back.
     agentDays  count = 0  代办工作日  Working days in the hands of agents and towns, there and back.
     organDays  count = 0  受理机关工作日  Working days in the hands of the organ, from its receipt.
     totalDays  count = 0  申请人合计工作日  Working days of the applicant, from the mandate on.
    record Carrying  立卷办理  An application of the approval domain carries the mandate from now on: what becomes of it is told by the case.
     _ case  text  办件编号  The number of the case.
    record Visit  回访  The applicant was called back.
     satisfied  flag!  是否满意  Whether they are satisfied.
     note  text = "" rectifiable  回访情况  What they said; it names no one.
    record Fee  收费  An agent took money, which is never due.
     fen  fen  金额  How much.
     reason  text  情况  What for; it names no one.
    record Late  代办逾期  A last day passed, found by time alone.
     clock  Network.Clock  时限  Whose.
     due  day  期限届满日  The last day.
     unit  text = ""  责任单位  The code of the unit that answers for it.
    record LegView  交接  A hand-over, receipted on both sides.
     number  count = 1 start 1  交接序号  Which hand-over it is.
     from  text = ""  交自  The code of the point; empty for the organ.
     to  text = ""  交往  The code of the point; empty for the organ.
     handed  moment  转交时刻  When it was handed over.
     handedBy  text  移交人  By whom.
     due  day  转交期限  The last day for it.
     late  count = 0  逾期工作日  Working days by which it was late.
     received  moment?  签收时刻  When it was received; left out before.
     receivedBy  text = ""  签收人  By whom.
    record MandateView  代办件  A mandate as the viewer may see it, with its three clocks.
     number  text  编号  Its number.
     phase  MandatePhase start none  阶段代码  The phase it is in, such as `given`.
     phaseChinese  text  阶段  The phase in Chinese.
     point  text  网点代码  The point at which it was given.
     tier  Network.Tier  服务层级  Its tier.
     item  text = ""  事项编码  The item.
     organ  text = ""  受理机关  The unit that decides.
     agent  text = ""  代办员  The account of the agent.
     given  moment?  委托时刻  When it was signed.
     materials  [text]  已交材料  What was handed over with it.
     at  text = ""  现在何处  The point at which it lies; empty at the organ.
     due  day?  下一期限  The last day of what is next; left out where nothing runs.
     legs  [LegView]  交接  The hand-overs, in order.
     case  text = ""  办件编号  The number of the approval case.
     result  Network.Result?  办理结果  What came of it.
     agentDays  number = 0  代办工作日  Working days in the hands of agents and towns, so far.
     organDays  number = 0  受理机关工作日  Working days in the hands of the organ, from its receipt.
     totalDays  number = 0  申请人合计工作日  Working days of the applicant, from the mandate on.
     organDue  day?  受理告知期限  The last day for the organ to accept, refuse or say what is missing, from its receipt.  行政许可法 32(1)(4)
     delivered  moment?  送达时刻  When the applicant had it in hand.
     satisfied  flag?  是否满意  Whether they were satisfied when called back.
     late  [Network.Clock]  逾期时限  The clocks that ran out.
     charged  fen = 0  收费  What an agent took.
    record MandateFilter  代办件筛选  Which mandates to list.
     point  text = ""  网点代码  Only those given at this point; empty for all.
     phase  MandatePhase?  阶段  The phase they are in; all where left out.
     after  text = ""  起始编号  Only those after this one; empty from the first.
     limit  count = 100  条数上限  At most so many, 1…1000.
     newest  flag  最近登记在先  Whether those opened last come first; else those opened first do.
     dueBy  day?  到期日期  Only those to which time does something by the end of this day; all where left out.
    record MandateList  代办件列表  A page of mandates.
     mandates  [MandateView]!  代办件  The mandates, in the order of opening.
     more  flag  还有更多  Whether more follow after the last of the page.
    commands MandateCommand as mandate  mandate  代办件  What may be asked of a mandate.
     give  Giving  代办委托  Gives a matter to an agent; it has a name of its own where it is told later, else the engine numbers it.
     guide  Guidance  引导  Records that an applicant without a mandate was guided.
     hand  HandOver  转交  Hands it on.
     receive  Receipt  签收  Signs for it.
     accept  Acceptance  受理  The organ accepted it.
     end  Ending  办结  Says what came of it.
     deliver  Delivery  送达委托人  Hands what came of it to the applicant.
     visit  Visit  回访  Calls the applicant back.
     file  Nothing  归档  Puts it on file.
     charge  Fee  收费  Records that an agent took a fee.
     erase  PersonalErasure  删除个人信息  Erases who gave it once it is on file; every proof stays.  个人信息保护法 47
    events MandateEvent as mandate  mandate  代办件记录  What happened to a mandate: who gave it is a commitment; moments and days stand in the event.
     given  Given  代办委托  A matter was given to an agent.
     guided  Guidance  引导  An applicant without a mandate was guided.
     handed  HandedOver  转交  It was handed on.
     received  Received  签收  It was received.
     accepted  Acceptance  受理  The organ accepted it.
     ended  Ended  办结  Something came of it.
     delivered  Delivered  送达委托人  The applicant had it in hand.
     visited  Visit  回访  The applicant was called back.
     filed  Nothing  归档  It was put on file.
     carried  Carrying  立卷办理  An application carries it.
     charged  Fee  收费  An agent took a fee.
     overran  Late  逾期  A last day passed.
     cleared  Late  逾期已更正  It was told later that the last day was kept: it counts no more, and its card is lifted.
    questions MandateQuestions  mandate  代办件查询  What may be asked about mandates.
     get  Nothing -> MandateView  代办件  One mandate, with its three clocks.
     list  MandateFilter -> MandateList  代办件列表  The mandates that the viewer may see, in the order of opening.
     explain  Nothing -> Supervision.Grounds  代办说明  The last days of a mandate, day by day, with their grounds, and its three clocks.
     ledger  Nothing -> LedgerView  代办台帐  The ledger of a mandate, entry by entry.
     personal  PersonalReading -> PersonalView  查阅委托人  Who gave it; each reading is recorded before anything is shown.  个人信息保护法 6(1)
    """#
}
