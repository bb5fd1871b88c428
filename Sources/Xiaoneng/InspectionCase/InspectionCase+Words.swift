// swift-format-ignore-file
// Made from InspectionCase.words by `make words`: never edited.

extension Inspections {
  /// 督查阶段 · Where an inspection stands.
  public enum Phase: String, DossierPhase, Hashable, Sendable {
    /// 无 · Before its first event.
    case none
    /// 待批准 · It is proposed, and to be approved.
    case proposed
    /// 已批准 · It was approved, and may begin.
    case approved
    /// 已撤回 · It was taken back before it began.
    case withdrawn
    /// 督查中 · Inspectors are at work.
    case opened
    /// 已作结论 · The conclusion is made, and to be told.
    case concluded
    /// 已反馈 · The inspected know it, and may object.
    case told
    /// 复核中 · An objection is looked into.
    case objected
    /// 已复核 · The objection was answered.
    case reviewed
    /// 已办结 · It is over.
    case closed

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .none: "无"
      case .proposed: "待批准"
      case .approved: "已批准"
      case .withdrawn: "已撤回"
      case .opened: "督查中"
      case .concluded: "已作结论"
      case .told: "已反馈"
      case .objected: "复核中"
      case .reviewed: "已复核"
      case .closed: "已办结"
      }
    }

    /// 序号 · The place among the phases.
    var number: UInt8 {
      switch self {
      case .none: 0
      case .proposed: 1
      case .approved: 2
      case .withdrawn: 3
      case .opened: 4
      case .concluded: 5
      case .told: 6
      case .objected: 7
      case .reviewed: 8
      case .closed: 9
      }
    }
  }
}

extension Inspections {
  /// 督查计划状态 · Where a yearly plan of inspections stands.
  public enum PlanPhase: String, DossierPhase, Hashable, Sendable {
    /// 无 · Before its first event.
    case none
    /// 待批准 · It is to be approved.
    case proposed
    /// 已退回 · It was sent back.
    case declined
    /// 已批准 · It was approved.
    case approved

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .none: "无"
      case .proposed: "待批准"
      case .declined: "已退回"
      case .approved: "已批准"
      }
    }

    /// 序号 · The place among the phases.
    var number: UInt8 {
      switch self {
      case .none: 0
      case .proposed: 1
      case .declined: 2
      case .approved: 3
      }
    }
  }
}

extension Inspections {
  /// 督查种类 · What an inspection is for.
  /// 政府督查工作条例 14.
  public enum Kind: String, JSONName, Hashable, Sendable {
    /// 专项督查 · One matter, wherever it is looked at.
    /// 政府督查工作条例 14.
    case special
    /// 综合督查 · The work of an object as a whole.
    /// 政府督查工作条例 14.
    case comprehensive
    /// 日常督办 · Day-to-day following up.
    /// 政府督查工作条例 14.
    case routine
    /// 事件调查 · An incident is looked into; no plan knows of it.
    /// 政府督查工作条例 14.
    case incident
    /// 线索核查 · A lead is looked into; no plan knows of it.
    /// 政府督查工作条例 14.
    case clue

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .special: "专项督查"
      case .comprehensive: "综合督查"
      case .routine: "日常督办"
      case .incident: "事件调查"
      case .clue: "线索核查"
      }
    }
  }
}

extension Inspections {
  /// 督查方式 · In which way an object is inspected.
  /// 政府督查工作条例 12.
  public enum Way: String, JSONName, Hashable, Sendable {
    /// 自查、说明情况 · The object checks itself and explains.
    /// 政府督查工作条例 12(1).
    case selfCheck
    /// 听取汇报 · The object reports.
    /// 政府督查工作条例 12(2).
    case briefing
    /// 检查、访谈、暗访 · It is visited, asked, or looked at covertly.
    /// 政府督查工作条例 12(3).
    case visit
    /// 座谈、听证、统计、评估 · Talks, hearings, statistics, evaluation.
    /// 政府督查工作条例 12(4).
    case seminar
    /// 调阅、复制资料 · Its papers are read and copied.
    /// 政府督查工作条例 12(5).
    case files
    /// 收集线索 · Leads by letter, telephone and media.
    /// 政府督查工作条例 12(6).
    case leads
    /// 约谈 · Those who answer for it are talked to.
    /// 政府督查工作条例 12(7).
    case interview
    /// 互联网+督查 · By means of information technology.
    /// 政府督查工作条例 12(8).
    case online

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .selfCheck: "自查、说明情况"
      case .briefing: "听取汇报"
      case .visit: "检查、访谈、暗访"
      case .seminar: "座谈、听证、统计、评估"
      case .files: "调阅、复制资料"
      case .leads: "收集线索"
      case .interview: "约谈"
      case .online: "互联网+督查"
      }
    }
  }
}

extension Inspections {
  /// 开展形式 · Whether an object knows of an inspection before it begins.
  public enum Manner: String, JSONName, Hashable, Sendable {
    /// 明查 · It was told before.
    case announced
    /// 暗访 · No one is told, and no one is met.
    case covert
    /// 突击检查 · No one is told; who is met is told there.
    case surprise
    /// 电话抽查 · By telephone, unannounced.
    case phone
    /// 书面检查 · By its papers; it was told before.
    case paper

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .announced: "明查"
      case .covert: "暗访"
      case .surprise: "突击检查"
      case .phone: "电话抽查"
      case .paper: "书面检查"
      }
    }
  }
}

extension Inspections {
  /// 对象类别 · What is inspected.
  public enum Target: String, JSONName, Hashable, Sendable {
    /// 单位 · A unit of government.
    /// 政府督查工作条例 5.
    case unit
    /// 场所 · A place that is looked at, and not whoever runs it.
    case place
    /// 企业 · An enterprise, which is visited by the plan alone and no more often than its cap.
    case enterprise

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .unit: "单位"
      case .place: "场所"
      case .enterprise: "企业"
      }
    }
  }
}

extension Inspections {
  /// 整改要求 · What an order asks for.
  public enum Demand: String, JSONName, Hashable, Sendable {
    /// 说明原因 · To say why.
    /// 政府督查工作条例 12(1).
    case explain
    /// 限期整改 · To put it right in time.
    /// 政府督查工作条例 18.
    case rectify
    /// 重新制定 · To draw the plan up anew.
    /// 政府督查工作条例 18.
    case redo

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .explain: "说明原因"
      case .rectify: "限期整改"
      case .redo: "重新制定"
      }
    }
  }
}

extension Inspections {
  /// 整改进度 · Where an order stands.
  public enum Progress: String, JSONName, Hashable, Sendable {
    /// 待报告 · The unit has not reported.
    case ordered
    /// 待复查 · The report waits to be checked.
    case reported
    /// 退回重报 · The report was sent back.
    case sentBack
    /// 红灯 · It was sent back as often as may be, and is still not done.
    case red
    /// 已销号 · It is done.
    case struckOff
    /// 已移交 · A measure has taken it over.
    case transferred
    /// 已撤销 · The review of the conclusion took it back.
    case revoked

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .ordered: "待报告"
      case .reported: "待复查"
      case .sentBack: "退回重报"
      case .red: "红灯"
      case .struckOff: "已销号"
      case .transferred: "已移交"
      case .revoked: "已撤销"
      }
    }
  }
}

extension Inspections {
  /// 复查结果 · What a re-check finds.
  public enum Check: String, JSONName, Hashable, Sendable {
    /// 已落实 · What was asked for is done.
    case done
    /// 未落实 · It was reported, and is not done.
    case notDone
    /// 照搬照抄 · What was drawn up anew is copied again.
    case copied

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .done: "已落实"
      case .notDone: "未落实"
      case .copied: "照搬照抄"
      }
    }
  }
}

extension Inspections {
  /// 催办阶梯 · How a late report is urged, rung by rung.
  public enum Rung: String, JSONName, Hashable, Sendable {
    /// 电话催办 · By telephone.
    case phone
    /// 书面催办 · By letter.
    case letter
    /// 现场督办 · On site.
    case site

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .phone: "电话催办"
      case .letter: "书面催办"
      case .site: "现场督办"
      }
    }
  }
}

extension Inspections {
  /// 逾期 · A limit of an inspection that ran out.
  public enum Limit: String, JSONName, Hashable, Sendable {
    /// 逾期未作出督查结论 · No conclusion in time after the visit.
    /// 政府督查工作条例 16.
    case conclude
    /// 逾期未作出复核决定 · The objection was not answered in time.
    /// 政府督查工作条例 17.
    case answer

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .conclude: "逾期未作出督查结论"
      case .answer: "逾期未作出复核决定"
      }
    }
  }
}

extension Inspections {
  /// 复核结论 · What became of an objection.
  /// 政府督查工作条例 17.
  public enum Review: String, JSONName, Hashable, Sendable {
    /// 维持 · The conclusion stands.
    case upheld
    /// 变更 · The conclusion is changed.
    case changed
    /// 撤销 · The conclusion is taken back, with every order.
    case revoked

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .upheld: "维持"
      case .changed: "变更"
      case .revoked: "撤销"
      }
    }
  }
}

extension Inspections {
  /// 处理措施 · What follows a conclusion.
  /// 政府督查工作条例 21.
  public enum MeasureKind: String, JSONName, Hashable, Sendable {
    /// 表扬 · Public praise.
    /// 政府督查工作条例 21(1).
    case commend
    /// 激励 · An incentive.
    /// 政府督查工作条例 21(1).
    case reward
    /// 通报批评 · Criticism within the government.
    /// 政府督查工作条例 21(1).
    case criticise
    /// 曝光 · Exposure to the public.
    /// 政府督查工作条例 21(1).
    case expose
    /// 追责建议 · Handed, once approved, to the body that may look into it.
    /// 政府督查工作条例 21(2).
    case accountability
    /// 移送问题线索 · A lead to a breach or an offence in office, handed over.
    /// 政府督查工作条例 23.
    case transfer

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .commend: "表扬"
      case .reward: "激励"
      case .criticise: "通报批评"
      case .expose: "曝光"
      case .accountability: "追责建议"
      case .transfer: "移送问题线索"
      }
    }
  }
}

extension Inspections {
  /// 督查计划事项 · One row of a plan: what is looked at, where, in which ways, and how often.
  /// 政府督查工作条例 15.
  public struct Row: Record, Equatable {
    /// 事项编号 · Its short name, which no other row of the plan has.
    public var id: String = ""
    /// 督查种类 · What it is for.
    public var kind: Inspections.Kind = .special
    /// 督查内容 · What is looked at, of at most 4,096 bytes; it names no one.
    public var topic: String = ""
    /// 对象类别 · What the objects are.
    public var target: Inspections.Target = .unit
    /// 督查对象 · The codes of the units, or the ids of places and enterprises, each once, 10,000 at most.
    public var objects: [String] = []
    /// 督查方式 · In which ways.
    /// 政府督查工作条例 12.
    public var ways: [Inspections.Way] = []
    /// 开展形式 · Whether they are told before.
    public var manners: [Inspections.Manner] = []
    /// 起始日 · The first day.
    public var from: Day = Day(0)
    /// 截止日 · The last day.
    public var through: Day = Day(0)
    /// 次数上限 · How often each object is visited at most, 1…366.
    public var most: Int32 = 1

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ id: String, kind: Inspections.Kind, topic: String, target: Inspections.Target, objects: [String], ways: [Inspections.Way], manners: [Inspections.Manner], from: Day, through: Day, most: Int32 = 1) {
      self.id = id
      self.kind = kind
      self.topic = topic
      self.target = target
      self.objects = objects
      self.ways = ways
      self.manners = manners
      self.from = from
      self.through = through
      self.most = most
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      from = try fields.required("from")
      id = try fields.required("id")
      kind = try fields.required("kind")
      manners = try fields.required("manners")
      most = try fields.usual("most", 1)
      objects = try fields.required("objects")
      target = try fields.required("target")
      through = try fields.required("through")
      topic = try fields.required("topic")
      ways = try fields.required("ways")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("from"); from.write(to: &writer)
      writer.name("id"); id.write(to: &writer)
      writer.name("kind"); kind.write(to: &writer)
      writer.name("manners"); manners.write(to: &writer)
      if most != 1 { writer.name("most"); most.write(to: &writer) }
      writer.name("objects"); writer.freeText(objects)
      writer.name("target"); target.write(to: &writer)
      writer.name("through"); through.write(to: &writer)
      writer.name("topic"); writer.freeText(topic)
      writer.name("ways"); ways.write(to: &writer)
    }
  }
}

extension Inspections {
  /// 督查计划 · The plan of a year, as it is put before whoever decides.
  /// 政府督查工作条例 15.
  public struct Planning: Record, Equatable {
    /// 年度 · The year.
    public var year: Int32 = 2011
    /// 计划名称 · What the plan is called.
    public var title: String = ""
    /// 计划事项 · Its rows, 1…1,000; once approved none is added and none is widened.
    public var rows: [Inspections.Row] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(year: Int32 = 2011, title: String, rows: [Inspections.Row]) {
      self.year = year
      self.title = title
      self.rows = rows
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      rows = try fields.required("rows")
      title = try fields.required("title")
      year = try fields.usual("year", 2011)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("rows"); rows.write(to: &writer)
      writer.name("title"); writer.freeText(title)
      if year != 2011 { writer.name("year"); year.write(to: &writer) }
    }
  }
}

extension Inspections {
  /// 突击检查事项 · A surprise visit before it is made: what is committed to while no one may know of it.
  public struct Surprise: Record, Equatable {
    /// 督查计划 · The name of the plan, such as 2012.
    public var plan: String = ""
    /// 计划事项 · The row of the plan.
    public var row: String = ""
    /// 督查对象 · The code or id of the object.
    public var object: String = ""
    /// 开展形式 · How it is made.
    public var manner: Inspections.Manner = .surprise
    /// 检查日期 · The day on which it is made.
    public var on: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(plan: String, row: String, object: String, manner: Inspections.Manner, on: Day) {
      self.plan = plan
      self.row = row
      self.object = object
      self.manner = manner
      self.on = on
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      manner = try fields.required("manner")
      object = try fields.required("object")
      on = try fields.required("on")
      plan = try fields.required("plan")
      row = try fields.required("row")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("manner"); manner.write(to: &writer)
      writer.name("object"); object.write(to: &writer)
      writer.name("on"); on.write(to: &writer)
      writer.name("plan"); writer.freeText(plan)
      writer.name("row"); row.write(to: &writer)
    }
  }
}

extension Inspections {
  /// 存证 · Enters the commitment to a surprise visit, which says nothing of where and when.
  public struct Sealing: Record, Equatable {
    /// 承诺值 · The SHA-256 of the surprise visit and of 32 secret random bytes.
    public var commitment: LedgerDigest = .zero
    /// 存证序号 · Which of the plan it is, counted from 1.
    public internal(set) var number: Int32 = 0
    /// 存证时刻 · When the ledger took it.
    public internal(set) var at: Instant? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(commitment: LedgerDigest) {
      self.commitment = commitment
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      if fields.isRecorded { at = try fields.optional("at") }
      commitment = try fields.required("commitment")
      if fields.isRecorded { number = try fields.usual("number", 0) }
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = at { writer.name("at"); value.write(to: &writer) }
      writer.name("commitment"); commitment.write(to: &writer)
      if number != 0 { writer.name("number"); number.write(to: &writer) }
    }
  }
}

extension Inspections {
  /// 抽取承诺 · A draw is committed to before its public value is known.
  public struct DrawCommitment: Record, Equatable {
    /// 抽取编号 · The number of the draw.
    public var draw: String = ""
    /// 计划事项 · The row of the plan whose objects are drawn.
    public var row: String = ""
    /// 名单校验值 · The SHA-256 of the frame.
    public var frame: LedgerDigest = .zero
    /// 名单人数 · How many ids the frame has.
    public var size: Int32 = 1
    /// 抽取数 · How many are drawn.
    public var take: Int32 = 1
    /// 公开信标 · The public value, with the moment at which it will be known; not the value.
    public var beacon: Inspections.Beacon = Inspections.Beacon()
    /// 检查人员 · The ids of the officers who can be dealt; empty where only objects are drawn.
    public var inspectors: [String] = []
    /// 承诺值 · The commitment, as `xn inspect draw` tells it.
    public var commitment: LedgerDigest = .zero
    /// 承诺时刻 · When the ledger took it.
    public internal(set) var committedAt: Instant? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ draw: String, row: String, frame: LedgerDigest, size: Int32 = 1, take: Int32 = 1, beacon: Inspections.Beacon, inspectors: [String] = [], commitment: LedgerDigest) {
      self.draw = draw
      self.row = row
      self.frame = frame
      self.size = size
      self.take = take
      self.beacon = beacon
      self.inspectors = inspectors
      self.commitment = commitment
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      beacon = try fields.required("beacon")
      commitment = try fields.required("commitment")
      if fields.isRecorded { committedAt = try fields.optional("committedAt") }
      draw = try fields.required("draw")
      frame = try fields.required("frame")
      inspectors = try fields.list("inspectors")
      row = try fields.required("row")
      size = try fields.usual("size", 1)
      take = try fields.usual("take", 1)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("beacon"); beacon.write(to: &writer)
      writer.name("commitment"); commitment.write(to: &writer)
      if let value = committedAt { writer.name("committedAt"); value.write(to: &writer) }
      writer.name("draw"); writer.freeText(draw)
      writer.name("frame"); frame.write(to: &writer)
      if !inspectors.isEmpty { writer.name("inspectors"); writer.freeText(inspectors) }
      writer.name("row"); row.write(to: &writer)
      if size != 1 { writer.name("size"); size.write(to: &writer) }
      if take != 1 { writer.name("take"); take.write(to: &writer) }
    }
  }
}

extension Inspections {
  /// 剔除 · One of the frame that is struck off.
  public struct Strike: Record, Equatable {
    /// 对象 · The id.
    public var id: String = ""
    /// 理由 · Why, of at most 4,096 bytes.
    public var ground: String = ""
    /// 批准人 · Who approved it, by id.
    public var approvedBy: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ id: String, ground: String, approvedBy: String) {
      self.id = id
      self.ground = ground
      self.approvedBy = approvedBy
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      approvedBy = try fields.required("approvedBy")
      ground = try fields.required("ground")
      id = try fields.required("id")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("approvedBy"); writer.freeText(approvedBy)
      writer.name("ground"); writer.freeText(ground)
      writer.name("id"); id.write(to: &writer)
    }
  }
}

extension Inspections {
  /// 抽取公布 · The draw with its nonce and the public value, and why anyone was struck.
  public struct DrawReveal: Record, Equatable {
    /// 随机抽取 · The draw, with the ids of the frame.
    public var drawing: Inspections.Draw = Inspections.Draw()
    /// 剔除 · Ground and approver of each that is struck.
    public var strikes: [Inspections.Strike] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(drawing: Inspections.Draw, strikes: [Inspections.Strike] = []) {
      self.drawing = drawing
      self.strikes = strikes
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      drawing = try fields.required("drawing")
      strikes = try fields.list("strikes")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("drawing"); drawing.write(to: &writer)
      if !strikes.isEmpty { writer.name("strikes"); strikes.write(to: &writer) }
    }
  }
}

extension Inspections {
  /// 抽取结果记录 · A draw as it was revealed: whatever anyone needs to check it.
  public struct Drawn: Record, Equatable {
    /// 随机抽取 · The draw, with frame, nonce and public value.
    public var draw: Inspections.Draw = Inspections.Draw()
    /// 计划事项 · The row of the plan.
    public var row: String = ""
    /// 剔除 · Ground and approver of each that is struck.
    public var strikes: [Inspections.Strike] = []
    /// 抽取结果 · Who is drawn, and who inspects whom.
    public var result: Inspections.Drawing = Inspections.Drawing()

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(draw: Inspections.Draw, row: String, strikes: [Inspections.Strike] = [], result: Inspections.Drawing) {
      self.draw = draw
      self.row = row
      self.strikes = strikes
      self.result = result
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      draw = try fields.required("draw")
      result = try fields.required("result")
      row = try fields.required("row")
      strikes = try fields.list("strikes")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("draw"); draw.write(to: &writer)
      writer.name("result"); result.write(to: &writer)
      writer.name("row"); row.write(to: &writer)
      if !strikes.isEmpty { writer.name("strikes"); strikes.write(to: &writer) }
    }
  }
}

extension Inspections {
  /// 计划执行 · An inspection of an object in a row begins, or comes to its conclusion.
  public struct RowUse: Record, Equatable {
    /// 计划事项 · The row.
    public var row: String = ""
    /// 督查对象 · The object.
    public var object: String = ""
    /// 日期 · The day.
    public var on: Day = Day(0)
    /// 存证序号 · The commitment that it opens; 0 for none.
    public var seal: Int32 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(row: String, object: String, on: Day, seal: Int32 = 0) {
      self.row = row
      self.object = object
      self.on = on
      self.seal = seal
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      object = try fields.required("object")
      on = try fields.required("on")
      row = try fields.required("row")
      seal = try fields.usual("seal", 0)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("object"); object.write(to: &writer)
      writer.name("on"); on.write(to: &writer)
      writer.name("row"); row.write(to: &writer)
      if seal != 0 { writer.name("seal"); seal.write(to: &writer) }
    }
  }
}

extension Inspections {
  /// 督查事项 · What is inspected, where, in which ways.
  public struct Subject: Record, Equatable {
    /// 督查种类 · What it is for.
    public var kind: Inspections.Kind = .special
    /// 督查内容 · What is looked at, of at most 4,096 bytes; it names no one.
    public var topic: String = ""
    /// 对象类别 · What the object is.
    public var target: Inspections.Target = .unit
    /// 督查对象 · The code of the unit, or the id of the place or the enterprise.
    public var object: String = ""
    /// 责任单位 · The code of the unit that answers for a place or an enterprise; empty where none does. Of a unit its own.
    public var unit: String = ""
    /// 督查方式 · In which ways.
    /// 政府督查工作条例 12.
    public var ways: [Inspections.Way] = []
    /// 开展形式 · Whether it is told before.
    public var manner: Inspections.Manner = .announced
    /// 督查计划 · The name of the plan, such as 2012; empty where it is in none.
    public var plan: String = ""
    /// 计划事项 · The row of the plan; empty where it is in none.
    public var row: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(kind: Inspections.Kind, topic: String, target: Inspections.Target, object: String, unit: String = "", ways: [Inspections.Way], manner: Inspections.Manner, plan: String = "", row: String = "") {
      self.kind = kind
      self.topic = topic
      self.target = target
      self.object = object
      self.unit = unit
      self.ways = ways
      self.manner = manner
      self.plan = plan
      self.row = row
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      kind = try fields.required("kind")
      manner = try fields.required("manner")
      object = try fields.required("object")
      plan = try fields.usual("plan", "")
      row = try fields.usual("row", "")
      target = try fields.required("target")
      topic = try fields.required("topic")
      unit = try fields.usual("unit", "")
      ways = try fields.required("ways")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("kind"); kind.write(to: &writer)
      writer.name("manner"); manner.write(to: &writer)
      writer.name("object"); object.write(to: &writer)
      if !plan.isEmpty { writer.name("plan"); writer.freeText(plan) }
      if !row.isEmpty { writer.name("row"); row.write(to: &writer) }
      writer.name("target"); target.write(to: &writer)
      writer.name("topic"); writer.freeText(topic)
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
      writer.name("ways"); ways.write(to: &writer)
    }
  }
}

extension Inspections {
  /// 督查建议 · Proposes an inspection that stands in no plan; the one inspected does not know of it.
  /// 政府督查工作条例 11(2).
  public struct Proposal: Record, Equatable {
    /// 督查事项 · What is to be inspected.
    public var subject: Inspections.Subject = Inspections.Subject()
    /// 立项理由 · Why, of at most 4,096 bytes.
    public var reason: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(subject: Inspections.Subject, reason: String) {
      self.subject = subject
      self.reason = reason
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      reason = try fields.required("reason")
      subject = try fields.required("subject")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("reason"); writer.freeText(reason)
      writer.name("subject"); subject.write(to: &writer)
    }
  }
}

extension Inspections {
  /// 开展督查 · An inspection begins: one that was approved, or one by a row of an approved plan.
  public struct Opening: Record, Equatable {
    /// 督查事项 · What is inspected, where it goes by a plan; left out where it was proposed and approved.
    public var subject: Inspections.Subject? = nil
    /// 督查人员 · The ids of the officers who inspect, by default two at least, and none of the unit inspected.
    public var inspectors: [String] = []
    /// 督查组长 · Who of them answers for the group.
    /// 政府督查工作条例 8(2).
    public var leader: String = ""
    /// 存证序号 · The commitment in the plan that it opens; 0 where there is none.
    public var seal: Int32 = 0
    /// 随机数 · The 32 random bytes of that commitment.
    public var nonce: LedgerDigest? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(subject: Inspections.Subject? = nil, inspectors: [String], leader: String, seal: Int32 = 0, nonce: LedgerDigest? = nil) {
      self.subject = subject
      self.inspectors = inspectors
      self.leader = leader
      self.seal = seal
      self.nonce = nonce
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      inspectors = try fields.required("inspectors")
      leader = try fields.required("leader")
      nonce = try fields.optional("nonce")
      seal = try fields.usual("seal", 0)
      subject = try fields.optional("subject")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("inspectors"); writer.freeText(inspectors)
      writer.name("leader"); writer.freeText(leader)
      if let value = nonce { writer.name("nonce"); value.write(to: &writer) }
      if seal != 0 { writer.name("seal"); seal.write(to: &writer) }
      if let value = subject { writer.name("subject"); value.write(to: &writer) }
    }
  }
}

extension Inspections {
  /// 开展记录 · An inspection as it began.
  public struct Opened: Record, Equatable {
    /// 督查事项 · What is inspected.
    public var subject: Inspections.Subject = Inspections.Subject()
    /// 督查人员 · The ids of the officers who inspect.
    public var inspectors: [String] = []
    /// 督查组长 · Who of them answers for the group.
    public var leader: String = ""
    /// 存证序号 · The commitment that it opened; 0 where there was none.
    public var seal: Int32 = 0
    /// 随机数 · The 32 random bytes of that commitment, known from now on.
    public var nonce: LedgerDigest? = nil
    /// 结论期限 · The last day for the conclusion, by default a week on.
    public var concludeBy: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(subject: Inspections.Subject, inspectors: [String], leader: String, seal: Int32 = 0, nonce: LedgerDigest? = nil, concludeBy: Day) {
      self.subject = subject
      self.inspectors = inspectors
      self.leader = leader
      self.seal = seal
      self.nonce = nonce
      self.concludeBy = concludeBy
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      concludeBy = try fields.required("concludeBy")
      inspectors = try fields.required("inspectors")
      leader = try fields.required("leader")
      nonce = try fields.optional("nonce")
      seal = try fields.usual("seal", 0)
      subject = try fields.required("subject")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("concludeBy"); concludeBy.write(to: &writer)
      writer.name("inspectors"); writer.freeText(inspectors)
      writer.name("leader"); writer.freeText(leader)
      if let value = nonce { writer.name("nonce"); value.write(to: &writer) }
      if seal != 0 { writer.name("seal"); seal.write(to: &writer) }
      writer.name("subject"); subject.write(to: &writer)
    }
  }
}

extension Inspections {
  /// 检查项目 · An item of the form.
  public struct FormItem: Record, Equatable {
    /// 检查内容 · What was looked at.
    public var item: String = ""
    /// 是否符合 · Whether it is as it should be.
    public var met: Bool = false
    /// 检查情况 · What was seen; it names no one.
    public var note: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ item: String, met: Bool, note: String = "") {
      self.item = item
      self.met = met
      self.note = note
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      item = try fields.required("item")
      met = try fields.required("met")
      note = try fields.usual("note", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("item"); item.write(to: &writer)
      writer.name("met"); met.write(to: &writer)
      if !note.isEmpty { writer.name("note"); writer.freeText(note) }
    }
  }
}

extension Inspections {
  /// 检查表 · What was looked at on the visit, item by item.
  public struct Form: Record, Equatable {
    /// 检查项目 · The items, 1…1,000.
    public var items: [Inspections.FormItem] = []
    /// 对方签字 · Whether the one inspected signed it.
    public var signed: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(items: [Inspections.FormItem], signed: Bool = false) {
      self.items = items
      self.signed = signed
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      items = try fields.required("items")
      signed = try fields.usual("signed", false)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("items"); items.write(to: &writer)
      if signed { writer.name("signed"); signed.write(to: &writer) }
    }
  }
}

extension Inspections {
  /// 发现问题 · Something that was found, with its evidence.
  public struct Finding: Record, Equatable {
    /// 问题类别 · Its kind, such as W01 or 照搬照抄; of at most 64 bytes.
    public var code: String = ""
    /// 问题事实 · What was found, kept beside the ledger.
    public var fact: String = ""
    /// 证据索引 · Where it is recorded, one to 64 references of at most 256 bytes each.
    public var evidence: [String] = []
    /// 涉及人员 · The ids of the officers concerned; empty where none is.
    public var persons: [String] = []
    /// 雷同度 · What a comparison of plans came to, in basis points; left out where none was made.
    public var likeness: Int32? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(code: String, fact: String, evidence: [String], persons: [String] = [], likeness: Int32? = nil) {
      self.code = code
      self.fact = fact
      self.evidence = evidence
      self.persons = persons
      self.likeness = likeness
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      code = try fields.required("code")
      evidence = try fields.required("evidence")
      fact = try fields.required("fact")
      likeness = try fields.optional("likeness")
      persons = try fields.list("persons")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("code"); code.write(to: &writer)
      writer.name("evidence"); writer.freeText(evidence)
      if !writer.withholdsPersonal { writer.name("fact"); fact.write(to: &writer) }
      if let value = likeness { writer.name("likeness"); value.write(to: &writer) }
      if !persons.isEmpty { writer.name("persons"); persons.write(to: &writer) }
    }
  }
}

extension Inspections {
  /// 发现问题记录 · A finding as the ledger knows it.
  public struct FindingRecord: Record, Equatable {
    /// 问题序号 · Which finding it is, counted from 1.
    public var number: Int32 = 1
    /// 问题类别 · Its kind.
    public var code: String = ""
    /// 事实校验值 · The commitment to what was found.
    public var fact: LedgerDigest = .zero
    /// 证据索引 · Where it is recorded.
    public var evidence: [String] = []
    /// 涉及人员 · The ids of the officers concerned.
    public var persons: [String] = []
    /// 雷同度 · What a comparison of plans came to, in basis points.
    public var likeness: Int32? = nil
    /// 记录人 · The id of whoever found it.
    public var by: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: Int32 = 1, code: String, fact: LedgerDigest, evidence: [String], persons: [String] = [], likeness: Int32? = nil, by: String = "") {
      self.number = number
      self.code = code
      self.fact = fact
      self.evidence = evidence
      self.persons = persons
      self.likeness = likeness
      self.by = by
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      by = try fields.usual("by", "")
      code = try fields.required("code")
      evidence = try fields.required("evidence")
      fact = try fields.required("fact")
      likeness = try fields.optional("likeness")
      number = try fields.usual("number", 1)
      persons = try fields.list("persons")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !by.isEmpty { writer.name("by"); by.write(to: &writer) }
      writer.name("code"); code.write(to: &writer)
      writer.name("evidence"); writer.freeText(evidence)
      writer.name("fact"); fact.write(to: &writer)
      if let value = likeness { writer.name("likeness"); value.write(to: &writer) }
      if number != 1 { writer.name("number"); number.write(to: &writer) }
      if !persons.isEmpty { writer.name("persons"); persons.write(to: &writer) }
    }
  }
}

extension Inspections {
  /// 核实 · A finding is verified by someone else than who found it.
  public struct Verification: Record, Equatable {
    /// 问题序号 · The number of the finding.
    public var finding: Int32 = 1
    /// 核实人 · The id of whoever verified it.
    public internal(set) var by: String = ""

    /// A record of what is said.
    public init(_ finding: Int32 = 1) {
      self.finding = finding
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      if fields.isRecorded { by = try fields.usual("by", "") }
      finding = try fields.usual("finding", 1)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !by.isEmpty { writer.name("by"); by.write(to: &writer) }
      if finding != 1 { writer.name("finding"); finding.write(to: &writer) }
    }
  }
}

extension Inspections {
  /// 责令 · The unit is ordered to explain, to rectify, or to draw up anew.
  /// 政府督查工作条例 18.
  public struct Order: Record, Equatable {
    /// 整改要求 · What is asked for.
    public var demand: Inspections.Demand = .explain
    /// 问题序号 · The findings that it is about.
    public var findings: [Int32] = []
    /// 报告期限 · The last day to report, later than today; by default as the rule set says.
    public var due: Day? = nil
    /// 文书号 · The number of the order.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(demand: Inspections.Demand, findings: [Int32], due: Day? = nil, documentNumber: String) {
      self.demand = demand
      self.findings = findings
      self.due = due
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      demand = try fields.required("demand")
      documentNumber = try fields.required("documentNumber")
      due = try fields.optional("due")
      findings = try fields.required("findings")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("demand"); demand.write(to: &writer)
      writer.name("documentNumber"); writer.freeText(documentNumber)
      if let value = due { writer.name("due"); value.write(to: &writer) }
      writer.name("findings"); findings.write(to: &writer)
    }
  }
}

extension Inspections {
  /// 责令记录 · An order with its number and its last day.
  public struct OrderRecord: Record, Equatable {
    /// 责令序号 · Which order it is, counted from 1.
    public var number: Int32 = 1
    /// 整改要求 · What is asked for.
    public var demand: Inspections.Demand = .explain
    /// 问题序号 · The findings that it is about.
    public var findings: [Int32] = []
    /// 报告期限 · The last day to report.
    public var due: Day = Day(0)
    /// 文书号 · The number of the order.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: Int32 = 1, demand: Inspections.Demand, findings: [Int32], due: Day, documentNumber: String) {
      self.number = number
      self.demand = demand
      self.findings = findings
      self.due = due
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      demand = try fields.required("demand")
      documentNumber = try fields.required("documentNumber")
      due = try fields.required("due")
      findings = try fields.required("findings")
      number = try fields.usual("number", 1)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("demand"); demand.write(to: &writer)
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("due"); due.write(to: &writer)
      writer.name("findings"); findings.write(to: &writer)
      if number != 1 { writer.name("number"); number.write(to: &writer) }
    }
  }
}

extension Inspections {
  /// 整改报告 · The unit reports on an order.
  public struct Report: Record, Equatable {
    /// 责令序号 · The number of the order.
    public var order: Int32 = 1
    /// 报告内容 · What it did; it stays in the ledger and names no citizen.
    public var text: String = ""
    /// 报告文号 · The number of the report.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ order: Int32 = 1, text: String, documentNumber: String) {
      self.order = order
      self.text = text
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
      order = try fields.usual("order", 1)
      text = try fields.required("text")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
      if order != 1 { writer.name("order"); order.write(to: &writer) }
      writer.name("text"); writer.freeText(text)
    }
  }
}

extension Inspections {
  /// 复查 · A report is checked where the matter is.
  /// 政府督查工作条例 18.
  public struct Recheck: Record, Equatable {
    /// 责令序号 · The number of the order.
    public var order: Int32 = 1
    /// 复查结果 · What was found.
    public var result: Inspections.Check = .done
    /// 复查情况 · What was seen; needed where it is not done.
    public var note: String = ""
    /// 重报期限 · The new last day where it is sent back; by default as the rule set says.
    public var due: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ order: Int32 = 1, result: Inspections.Check, note: String = "", due: Day? = nil) {
      self.order = order
      self.result = result
      self.note = note
      self.due = due
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      due = try fields.optional("due")
      note = try fields.usual("note", "")
      order = try fields.usual("order", 1)
      result = try fields.required("result")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = due { writer.name("due"); value.write(to: &writer) }
      if !note.isEmpty { writer.name("note"); writer.freeText(note) }
      if order != 1 { writer.name("order"); order.write(to: &writer) }
      writer.name("result"); result.write(to: &writer)
    }
  }
}

extension Inspections {
  /// 复查记录 · A re-check, with what follows.
  public struct Rechecked: Record, Equatable {
    /// 责令序号 · The number of the order.
    public var order: Int32 = 1
    /// 复查结果 · What was found.
    public var result: Inspections.Check = .done
    /// 复查情况 · What was seen.
    public var note: String = ""
    /// 重报期限 · The new last day where the report is sent back.
    public var due: Day? = nil
    /// 红灯 · Whether it was sent back as often as may be, so that it turns red.
    public var red: Bool = false
    /// 复查人 · The id of whoever checked it.
    public var by: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(order: Int32 = 1, result: Inspections.Check, note: String = "", due: Day? = nil, red: Bool = false, by: String = "") {
      self.order = order
      self.result = result
      self.note = note
      self.due = due
      self.red = red
      self.by = by
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      by = try fields.usual("by", "")
      due = try fields.optional("due")
      note = try fields.usual("note", "")
      order = try fields.usual("order", 1)
      red = try fields.usual("red", false)
      result = try fields.required("result")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !by.isEmpty { writer.name("by"); by.write(to: &writer) }
      if let value = due { writer.name("due"); value.write(to: &writer) }
      if !note.isEmpty { writer.name("note"); writer.freeText(note) }
      if order != 1 { writer.name("order"); order.write(to: &writer) }
      if red { writer.name("red"); red.write(to: &writer) }
      writer.name("result"); result.write(to: &writer)
    }
  }
}

extension Inspections {
  /// 催办 · A late report is urged.
  public struct Urging: Record, Equatable {
    /// 责令序号 · The number of the order.
    public var order: Int32 = 1
    /// 催办阶梯 · In which way.
    public var rung: Inspections.Rung = .phone
    /// 催办情况 · What was said; it names no one.
    public var note: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ order: Int32 = 1, rung: Inspections.Rung, note: String) {
      self.order = order
      self.rung = rung
      self.note = note
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      note = try fields.required("note")
      order = try fields.usual("order", 1)
      rung = try fields.required("rung")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("note"); writer.freeText(note)
      if order != 1 { writer.name("order"); order.write(to: &writer) }
      writer.name("rung"); rung.write(to: &writer)
    }
  }
}

extension Inspections {
  /// 整改逾期 · A report did not come in time, found by time alone.
  public struct OrderLate: Record, Equatable {
    /// 责令序号 · The number of the order.
    public var order: Int32 = 1
    /// 报告期限 · The last day to report.
    public var due: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(order: Int32 = 1, due: Day) {
      self.order = order
      self.due = due
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      due = try fields.required("due")
      order = try fields.usual("order", 1)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("due"); due.write(to: &writer)
      if order != 1 { writer.name("order"); order.write(to: &writer) }
    }
  }
}

extension Inspections {
  /// 应予催办 · A late report has reached a rung of the ladder, found by time alone.
  public struct UrgingDue: Record, Equatable {
    /// 责令序号 · The number of the order.
    public var order: Int32 = 1
    /// 催办阶梯 · The rung.
    public var rung: Inspections.Rung = .phone

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(order: Int32 = 1, rung: Inspections.Rung) {
      self.order = order
      self.rung = rung
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      order = try fields.usual("order", 1)
      rung = try fields.required("rung")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if order != 1 { writer.name("order"); order.write(to: &writer) }
      writer.name("rung"); rung.write(to: &writer)
    }
  }
}

extension Inspections {
  /// 逾期记录 · A limit ran out, found by time alone, once.
  public struct Overrun: Record, Equatable {
    /// 逾期事项 · Which limit.
    public var limit: Inspections.Limit = .conclude
    /// 期限届满日 · Its last day.
    public var due: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(limit: Inspections.Limit, due: Day) {
      self.limit = limit
      self.due = due
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      due = try fields.required("due")
      limit = try fields.required("limit")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("due"); due.write(to: &writer)
      writer.name("limit"); limit.write(to: &writer)
    }
  }
}

extension Inspections {
  /// 督查结论 · What the inspection comes to.
  /// 政府督查工作条例 16.
  public struct Conclusion: Record, Equatable {
    /// 结论内容 · Facts, findings and what is asked for, of at most 4,096 bytes; it names no citizen.
    public var text: String = ""
    /// 结论文号 · The number of the conclusion.
    public var documentNumber: String = ""
    /// 作出人 · The id of whoever made it.
    public internal(set) var by: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(text: String, documentNumber: String) {
      self.text = text
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      if fields.isRecorded { by = try fields.usual("by", "") }
      documentNumber = try fields.required("documentNumber")
      text = try fields.required("text")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !by.isEmpty { writer.name("by"); by.write(to: &writer) }
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("text"); writer.freeText(text)
    }
  }
}

extension Inspections {
  /// 结论反馈 · The conclusion is told to the one inspected.
  /// 政府督查工作条例 16.
  public struct Feedback: Record, Equatable {
    /// 送达文号 · The number of the receipt.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(documentNumber: String) {
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
    }
  }
}

extension Inspections {
  /// 反馈记录 · The conclusion was told, and until when it may be objected to.
  /// 政府督查工作条例 17.
  public struct Told: Record, Equatable {
    /// 送达文号 · The number of the receipt.
    public var documentNumber: String = ""
    /// 异议期限 · The last day to ask for a review.
    public var objectBy: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(documentNumber: String, objectBy: Day) {
      self.documentNumber = documentNumber
      self.objectBy = objectBy
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
      objectBy = try fields.required("objectBy")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("objectBy"); objectBy.write(to: &writer)
    }
  }
}

extension Inspections {
  /// 异议 · The unit asks for a review of the conclusion.
  /// 政府督查工作条例 17.
  public struct Objected: Record, Equatable {
    /// 异议理由 · Why.
    public var reason: String = ""
    /// 复核决定期限 · The last day to decide.
    public var answerBy: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(reason: String, answerBy: Day) {
      self.reason = reason
      self.answerBy = answerBy
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      answerBy = try fields.required("answerBy")
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("answerBy"); answerBy.write(to: &writer)
      writer.name("reason"); writer.freeText(reason)
    }
  }
}

extension Inspections {
  /// 复核决定 · The objection is decided, by someone who had no part in the conclusion.
  /// 政府督查工作条例 17.
  public struct ReviewRuling: Record, Equatable {
    /// 复核结论 · What becomes of the conclusion.
    public var outcome: Inspections.Review = .upheld
    /// 撤销责令 · The orders that are taken back with a change; empty for the others.
    public var orders: [Int32] = []
    /// 复核理由 · Why, of at most 4,096 bytes.
    public var reason: String = ""
    /// 决定文号 · The number of the decision.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ outcome: Inspections.Review, orders: [Int32] = [], reason: String, documentNumber: String) {
      self.outcome = outcome
      self.orders = orders
      self.reason = reason
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
      orders = try fields.list("orders")
      outcome = try fields.required("outcome")
      reason = try fields.required("reason")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
      if !orders.isEmpty { writer.name("orders"); orders.write(to: &writer) }
      writer.name("outcome"); outcome.write(to: &writer)
      writer.name("reason"); writer.freeText(reason)
    }
  }
}

extension Inspections {
  /// 听取意见 · Whoever a finding is about was heard before anything is made public or handed on.
  public struct Hearing: Record, Equatable {
    /// 问题序号 · The findings.
    public var findings: [Int32] = []
    /// 意见内容 · What they said, kept beside the ledger.
    public var opinion: String = ""
    /// 记录文号 · The number of the minutes.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(findings: [Int32], opinion: String, documentNumber: String) {
      self.findings = findings
      self.opinion = opinion
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
      findings = try fields.required("findings")
      opinion = try fields.required("opinion")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("findings"); findings.write(to: &writer)
      if !writer.withholdsPersonal { writer.name("opinion"); opinion.write(to: &writer) }
    }
  }
}

extension Inspections {
  /// 听取意见记录 · A hearing as the ledger knows it.
  public struct HearingNote: Record, Equatable {
    /// 听取序号 · Which hearing it is, counted from 1.
    public var number: Int32 = 1
    /// 问题序号 · The findings.
    public var findings: [Int32] = []
    /// 意见校验值 · The commitment to what they said.
    public var opinion: LedgerDigest = .zero
    /// 记录文号 · The number of the minutes.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: Int32 = 1, findings: [Int32], opinion: LedgerDigest, documentNumber: String) {
      self.number = number
      self.findings = findings
      self.opinion = opinion
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
      findings = try fields.required("findings")
      number = try fields.usual("number", 1)
      opinion = try fields.required("opinion")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("findings"); findings.write(to: &writer)
      if number != 1 { writer.name("number"); number.write(to: &writer) }
      writer.name("opinion"); opinion.write(to: &writer)
    }
  }
}

extension Inspections {
  /// 措施建议 · A measure is proposed on the conclusion.
  /// 政府督查工作条例 21.
  public struct Measure: Record, Equatable {
    /// 处理措施 · Which.
    public var kind: Inspections.MeasureKind = .commend
    /// 问题序号 · The findings that it rests on; empty for praise and an incentive.
    public var findings: [Int32] = []
    /// 责令序号 · The orders that are handed on with it; empty where none is.
    public var orders: [Int32] = []
    /// 理由 · Why, of at most 4,096 bytes; it names no one.
    public var ground: String = ""
    /// 措施序号 · Which measure it is, counted from 1.
    public internal(set) var number: Int32 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(kind: Inspections.MeasureKind, findings: [Int32] = [], orders: [Int32] = [], ground: String) {
      self.kind = kind
      self.findings = findings
      self.orders = orders
      self.ground = ground
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      findings = try fields.list("findings")
      ground = try fields.required("ground")
      kind = try fields.required("kind")
      if fields.isRecorded { number = try fields.usual("number", 0) }
      orders = try fields.list("orders")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !findings.isEmpty { writer.name("findings"); findings.write(to: &writer) }
      writer.name("ground"); writer.freeText(ground)
      writer.name("kind"); kind.write(to: &writer)
      if number != 0 { writer.name("number"); number.write(to: &writer) }
      if !orders.isEmpty { writer.name("orders"); orders.write(to: &writer) }
    }
  }
}

extension Inspections {
  /// 措施批准 · The head of the government approves a measure.
  /// 政府督查工作条例 21.
  public struct MeasureApproval: Record, Equatable {
    /// 措施序号 · The number of the measure.
    public var measure: Int32 = 1
    /// 批准文号 · The number of the approval.
    public var documentNumber: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ measure: Int32 = 1, documentNumber: String) {
      self.measure = measure
      self.documentNumber = documentNumber
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      documentNumber = try fields.required("documentNumber")
      measure = try fields.usual("measure", 1)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("documentNumber"); writer.freeText(documentNumber)
      if measure != 1 { writer.name("measure"); measure.write(to: &writer) }
    }
  }
}

extension Inspections {
  /// 措施实施 · A measure is carried out: made public, or handed over.
  /// 政府督查工作条例 21.
  public struct Publication: Record, Equatable {
    /// 措施序号 · The number of the measure.
    public var measure: Int32 = 1
    /// 媒体或机关 · Where it is made public, or the body that it is handed to.
    public var medium: String = ""
    /// 刊发或文号 · The issue or the number of the paper.
    public var reference: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ measure: Int32 = 1, medium: String, reference: String) {
      self.measure = measure
      self.medium = medium
      self.reference = reference
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      measure = try fields.usual("measure", 1)
      medium = try fields.required("medium")
      reference = try fields.required("reference")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if measure != 1 { writer.name("measure"); measure.write(to: &writer) }
      writer.name("medium"); writer.freeText(medium)
      writer.name("reference"); writer.freeText(reference)
    }
  }
}

extension Inspections {
  /// 更正 · What was made public was wrong, and is put right in the same place.
  public struct MeasureCorrection: Record, Equatable {
    /// 措施序号 · The number of the measure.
    public var measure: Int32 = 1
    /// 更正理由 · What was wrong.
    public var reason: String = ""
    /// 更正媒体 · Where the correction stands.
    public var medium: String = ""
    /// 刊发或文号 · The issue or the number of the paper.
    public var reference: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ measure: Int32 = 1, reason: String, medium: String, reference: String) {
      self.measure = measure
      self.reason = reason
      self.medium = medium
      self.reference = reference
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      measure = try fields.usual("measure", 1)
      medium = try fields.required("medium")
      reason = try fields.required("reason")
      reference = try fields.required("reference")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if measure != 1 { writer.name("measure"); measure.write(to: &writer) }
      writer.name("medium"); writer.freeText(medium)
      writer.name("reason"); writer.freeText(reason)
      writer.name("reference"); writer.freeText(reference)
    }
  }
}

extension Inspections {
  /// 督查筛选 · Which inspections to list.
  public struct Filter: Record, Equatable {
    /// 责任单位 · The code of the unit; empty for all.
    public var unit: String = ""
    /// 阶段 · The phase they are in; all where left out.
    public var phase: Inspections.Phase? = nil
    /// 督查计划 · The name of the plan; empty for all.
    public var plan: String = ""
    /// 督查种类 · What they are for; all where left out.
    public var kind: Inspections.Kind? = nil
    /// 起始编号 · Only those numbered after this one; empty from the first.
    public var after: String = ""
    /// 条数上限 · At most so many, 1…1000.
    public var limit: Int32 = 100
    /// 最近立卷在先 · Whether those opened last come first; else those opened first do.
    public var newest: Bool = false
    /// 到期日期 · Only those to which time does something by the end of this day; all where left out.
    public var dueBy: Day? = nil

    /// A record of what is said.
    public init(unit: String = "", phase: Inspections.Phase? = nil, plan: String = "", kind: Inspections.Kind? = nil, after: String = "", limit: Int32 = 100, newest: Bool = false, dueBy: Day? = nil) {
      self.unit = unit
      self.phase = phase
      self.plan = plan
      self.kind = kind
      self.after = after
      self.limit = limit
      self.newest = newest
      self.dueBy = dueBy
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      after = try fields.usual("after", "")
      dueBy = try fields.optional("dueBy")
      kind = try fields.optional("kind")
      limit = try fields.usual("limit", 100)
      newest = try fields.usual("newest", false)
      phase = try fields.optional("phase")
      plan = try fields.usual("plan", "")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !after.isEmpty { writer.name("after"); writer.freeText(after) }
      if let value = dueBy { writer.name("dueBy"); value.write(to: &writer) }
      if let value = kind { writer.name("kind"); value.write(to: &writer) }
      if limit != 100 { writer.name("limit"); limit.write(to: &writer) }
      if newest { writer.name("newest"); newest.write(to: &writer) }
      if let value = phase { writer.name("phase"); value.write(to: &writer) }
      if !plan.isEmpty { writer.name("plan"); writer.freeText(plan) }
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Inspections {
  /// 发现问题 · A finding as the viewer may see it, without its words.
  public struct FindingView: Record, Equatable {
    /// 问题序号 · Which finding it is.
    public var number: Int32 = 1
    /// 问题类别 · Its kind.
    public var code: String = ""
    /// 证据索引 · Where it is recorded.
    public var evidence: [String] = []
    /// 已核实 · Whether someone else verified it.
    public var verified: Bool = false
    /// 已听取意见 · Whether those it is about were heard.
    public var heard: Bool = false
    /// 涉及人员 · The ids of the officers concerned; for those inside.
    public var persons: [String] = []
    /// 雷同度 · What a comparison of plans came to, in basis points.
    public var likeness: Int32? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: Int32 = 1, code: String, evidence: [String] = [], verified: Bool = false, heard: Bool = false, persons: [String] = [], likeness: Int32? = nil) {
      self.number = number
      self.code = code
      self.evidence = evidence
      self.verified = verified
      self.heard = heard
      self.persons = persons
      self.likeness = likeness
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      code = try fields.required("code")
      evidence = try fields.list("evidence")
      heard = try fields.usual("heard", false)
      likeness = try fields.optional("likeness")
      number = try fields.usual("number", 1)
      persons = try fields.list("persons")
      verified = try fields.usual("verified", false)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("code"); code.write(to: &writer)
      if !evidence.isEmpty { writer.name("evidence"); writer.freeText(evidence) }
      if heard { writer.name("heard"); heard.write(to: &writer) }
      if let value = likeness { writer.name("likeness"); value.write(to: &writer) }
      if number != 1 { writer.name("number"); number.write(to: &writer) }
      if !persons.isEmpty { writer.name("persons"); persons.write(to: &writer) }
      if verified { writer.name("verified"); verified.write(to: &writer) }
    }
  }
}

extension Inspections {
  /// 责令整改 · An order as the viewer may see it.
  public struct OrderView: Record, Equatable {
    /// 督查编号 · The number of the inspection.
    public var inspection: String = ""
    /// 责令序号 · Which order of it.
    public var number: Int32 = 1
    /// 责任单位 · The code of the unit.
    public var unit: String = ""
    /// 整改要求 · What is asked for.
    public var demand: Inspections.Demand = .explain
    /// 问题序号 · The findings that it is about.
    public var findings: [Int32] = []
    /// 文书号 · The number of the order.
    public var documentNumber: String = ""
    /// 整改进度 · Where it stands.
    public var progress: Inspections.Progress = .ordered
    /// 报告期限 · The last day to report, as it stands.
    public var due: Day = Day(0)
    /// 剩余工作日 · Working days left to report, negative when late; left out where no report is awaited.
    public var left: Int64? = nil
    /// 逾期 · Whether a report came, or comes, too late.
    public var late: Bool = false
    /// 退回次数 · How often a report was sent back.
    public var sentBack: Int32 = 0
    /// 已催办 · How it was urged.
    public var urged: [Inspections.Rung] = []
    /// 亮灯 · Its light.
    public var light: Light = .grey

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(inspection: String, number: Int32 = 1, unit: String, demand: Inspections.Demand, findings: [Int32] = [], documentNumber: String, progress: Inspections.Progress, due: Day, left: Int64? = nil, late: Bool = false, sentBack: Int32 = 0, urged: [Inspections.Rung] = [], light: Light) {
      self.inspection = inspection
      self.number = number
      self.unit = unit
      self.demand = demand
      self.findings = findings
      self.documentNumber = documentNumber
      self.progress = progress
      self.due = due
      self.left = left
      self.late = late
      self.sentBack = sentBack
      self.urged = urged
      self.light = light
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      demand = try fields.required("demand")
      documentNumber = try fields.required("documentNumber")
      due = try fields.required("due")
      findings = try fields.list("findings")
      inspection = try fields.required("inspection")
      late = try fields.usual("late", false)
      left = try fields.optional("left")
      light = try fields.required("light")
      number = try fields.usual("number", 1)
      progress = try fields.required("progress")
      sentBack = try fields.usual("sentBack", 0)
      unit = try fields.required("unit")
      urged = try fields.list("urged")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("demand"); demand.write(to: &writer)
      writer.name("documentNumber"); writer.freeText(documentNumber)
      writer.name("due"); due.write(to: &writer)
      if !findings.isEmpty { writer.name("findings"); findings.write(to: &writer) }
      writer.name("inspection"); writer.freeText(inspection)
      if late { writer.name("late"); late.write(to: &writer) }
      if let value = left { writer.name("left"); value.write(to: &writer) }
      writer.name("light"); light.write(to: &writer)
      if number != 1 { writer.name("number"); number.write(to: &writer) }
      writer.name("progress"); progress.write(to: &writer)
      if sentBack != 0 { writer.name("sentBack"); sentBack.write(to: &writer) }
      writer.name("unit"); unit.write(to: &writer)
      if !urged.isEmpty { writer.name("urged"); urged.write(to: &writer) }
    }
  }
}

extension Inspections {
  /// 整改筛选 · Which orders to list.
  public struct OrderFilter: Record, Equatable {
    /// 责任单位 · The code of the unit; empty for all.
    public var unit: String = ""
    /// 整改进度 · Where they stand; what is open where left out.
    public var progress: Inspections.Progress? = nil
    /// 条数上限 · At most so many, 1…1000.
    public var limit: Int32 = 100

    /// A record of what is said.
    public init(unit: String = "", progress: Inspections.Progress? = nil, limit: Int32 = 100) {
      self.unit = unit
      self.progress = progress
      self.limit = limit
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      limit = try fields.usual("limit", 100)
      progress = try fields.optional("progress")
      unit = try fields.usual("unit", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if limit != 100 { writer.name("limit"); limit.write(to: &writer) }
      if let value = progress { writer.name("progress"); value.write(to: &writer) }
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    }
  }
}

extension Inspections {
  /// 整改看板 · The orders that are open, the most urgent first.
  public struct OrderBoard: Record, Equatable {
    /// 红灯数 · How many are late or turned red.
    public var red: Int32 = 0
    /// 黄灯数 · How many are due within the warning days.
    public var amber: Int32 = 0
    /// 绿灯数 · How many run.
    public var green: Int32 = 0
    /// 责令整改 · The orders, at most as many as were asked for.
    public var orders: [Inspections.OrderView] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(red: Int32, amber: Int32, green: Int32, orders: [Inspections.OrderView] = []) {
      self.red = red
      self.amber = amber
      self.green = green
      self.orders = orders
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      amber = try fields.required("amber")
      green = try fields.required("green")
      orders = try fields.list("orders")
      red = try fields.required("red")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("amber"); amber.write(to: &writer)
      writer.name("green"); green.write(to: &writer)
      if !orders.isEmpty { writer.name("orders"); orders.write(to: &writer) }
      writer.name("red"); red.write(to: &writer)
    }
  }
}

extension Inspections {
  /// 处理措施 · A measure as the viewer may see it.
  public struct MeasureView: Record, Equatable {
    /// 措施序号 · Which measure it is.
    public var number: Int32 = 1
    /// 处理措施 · What it is.
    public var kind: Inspections.MeasureKind = .commend
    /// 问题序号 · The findings that it rests on.
    public var findings: [Int32] = []
    /// 责令序号 · The orders that are handed on with it.
    public var orders: [Int32] = []
    /// 批准文号 · The number of the approval; empty before that.
    public var approval: String = ""
    /// 媒体或机关 · Where it was made public, or to whom it was handed.
    public var medium: String = ""
    /// 实施日期 · The day it was carried out; left out before that.
    public var published: Day? = nil
    /// 更正日期 · The day it was put right; left out where it was not.
    public var corrected: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: Int32 = 1, kind: Inspections.MeasureKind, findings: [Int32] = [], orders: [Int32] = [], approval: String = "", medium: String = "", published: Day? = nil, corrected: Day? = nil) {
      self.number = number
      self.kind = kind
      self.findings = findings
      self.orders = orders
      self.approval = approval
      self.medium = medium
      self.published = published
      self.corrected = corrected
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      approval = try fields.usual("approval", "")
      corrected = try fields.optional("corrected")
      findings = try fields.list("findings")
      kind = try fields.required("kind")
      medium = try fields.usual("medium", "")
      number = try fields.usual("number", 1)
      orders = try fields.list("orders")
      published = try fields.optional("published")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !approval.isEmpty { writer.name("approval"); writer.freeText(approval) }
      if let value = corrected { writer.name("corrected"); value.write(to: &writer) }
      if !findings.isEmpty { writer.name("findings"); findings.write(to: &writer) }
      writer.name("kind"); kind.write(to: &writer)
      if !medium.isEmpty { writer.name("medium"); writer.freeText(medium) }
      if number != 1 { writer.name("number"); number.write(to: &writer) }
      if !orders.isEmpty { writer.name("orders"); orders.write(to: &writer) }
      if let value = published { writer.name("published"); value.write(to: &writer) }
    }
  }
}

extension Inspections {
  /// 督查件 · An inspection as the viewer may see it; whoever is inspected sees none before it begins.
  public struct View: Record, Equatable {
    /// 督查编号 · Its number.
    public var number: String = ""
    /// 阶段代码 · The phase it is in, such as `opened`.
    public var phase: Inspections.Phase = .none
    /// 阶段 · The phase in Chinese.
    public var phaseChinese: String = ""
    /// 督查事项 · What is inspected.
    public var subject: Inspections.Subject = Inspections.Subject()
    /// 事先存证 · Of one that no one was told of: whether the ledger knew of it before; empty for any other.
    public var sealed: String = ""
    /// 开展日期 · The day it began; left out before.
    public var opened: Day? = nil
    /// 督查人员 · The ids of the officers who inspect; to the unit not before the conclusion where it was covert.
    public var inspectors: [String] = []
    /// 督查组长 · Who of them answers for the group; as they are.
    public var leader: String = ""
    /// 检查项目 · What was looked at.
    public var form: [Inspections.FormItem] = []
    /// 对方签字 · Whether the one inspected signed it.
    public var signed: Bool = false
    /// 发现问题 · What was found; to the unit once it was ordered to act or told the conclusion.
    public var findings: [Inspections.FindingView] = []
    /// 责令整改 · The orders.
    public var orders: [Inspections.OrderView] = []
    /// 结论期限 · The last day for the conclusion; left out once there is one.
    public var concludeBy: Day? = nil
    /// 结论日期 · The day of the conclusion; left out before.
    public var concluded: Day? = nil
    /// 结论文号 · The number of the conclusion; to the unit once it was told.
    public var conclusion: String = ""
    /// 异议期限 · The last day to ask for a review.
    public var objectBy: Day? = nil
    /// 复核决定期限 · The last day to decide on the objection that runs.
    public var answerBy: Day? = nil
    /// 复核结论 · What became of the objection.
    public var review: Inspections.Review? = nil
    /// 处理措施 · What follows; to the unit once it was approved.
    public var measures: [Inspections.MeasureView] = []
    /// 逾期事项 · The limits that ran out.
    public var overruns: [Inspections.Limit] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: String, phase: Inspections.Phase, phaseChinese: String, subject: Inspections.Subject, sealed: String = "", opened: Day? = nil, inspectors: [String] = [], leader: String = "", form: [Inspections.FormItem] = [], signed: Bool = false, findings: [Inspections.FindingView] = [], orders: [Inspections.OrderView] = [], concludeBy: Day? = nil, concluded: Day? = nil, conclusion: String = "", objectBy: Day? = nil, answerBy: Day? = nil, review: Inspections.Review? = nil, measures: [Inspections.MeasureView] = [], overruns: [Inspections.Limit] = []) {
      self.number = number
      self.phase = phase
      self.phaseChinese = phaseChinese
      self.subject = subject
      self.sealed = sealed
      self.opened = opened
      self.inspectors = inspectors
      self.leader = leader
      self.form = form
      self.signed = signed
      self.findings = findings
      self.orders = orders
      self.concludeBy = concludeBy
      self.concluded = concluded
      self.conclusion = conclusion
      self.objectBy = objectBy
      self.answerBy = answerBy
      self.review = review
      self.measures = measures
      self.overruns = overruns
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      answerBy = try fields.optional("answerBy")
      concludeBy = try fields.optional("concludeBy")
      concluded = try fields.optional("concluded")
      conclusion = try fields.usual("conclusion", "")
      findings = try fields.list("findings")
      form = try fields.list("form")
      inspectors = try fields.list("inspectors")
      leader = try fields.usual("leader", "")
      measures = try fields.list("measures")
      number = try fields.required("number")
      objectBy = try fields.optional("objectBy")
      opened = try fields.optional("opened")
      orders = try fields.list("orders")
      overruns = try fields.list("overruns")
      phase = try fields.required("phase")
      phaseChinese = try fields.required("phaseChinese")
      review = try fields.optional("review")
      sealed = try fields.usual("sealed", "")
      signed = try fields.usual("signed", false)
      subject = try fields.required("subject")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if let value = answerBy { writer.name("answerBy"); value.write(to: &writer) }
      if let value = concludeBy { writer.name("concludeBy"); value.write(to: &writer) }
      if let value = concluded { writer.name("concluded"); value.write(to: &writer) }
      if !conclusion.isEmpty { writer.name("conclusion"); writer.freeText(conclusion) }
      if !findings.isEmpty { writer.name("findings"); findings.write(to: &writer) }
      if !form.isEmpty { writer.name("form"); form.write(to: &writer) }
      if !inspectors.isEmpty { writer.name("inspectors"); writer.freeText(inspectors) }
      if !leader.isEmpty { writer.name("leader"); writer.freeText(leader) }
      if !measures.isEmpty { writer.name("measures"); measures.write(to: &writer) }
      writer.name("number"); writer.freeText(number)
      if let value = objectBy { writer.name("objectBy"); value.write(to: &writer) }
      if let value = opened { writer.name("opened"); value.write(to: &writer) }
      if !orders.isEmpty { writer.name("orders"); orders.write(to: &writer) }
      if !overruns.isEmpty { writer.name("overruns"); overruns.write(to: &writer) }
      writer.name("phase"); phase.write(to: &writer)
      writer.name("phaseChinese"); writer.freeText(phaseChinese)
      if let value = review { writer.name("review"); value.write(to: &writer) }
      if !sealed.isEmpty { writer.name("sealed"); writer.freeText(sealed) }
      if signed { writer.name("signed"); signed.write(to: &writer) }
      writer.name("subject"); subject.write(to: &writer)
    }
  }
}

extension Inspections {
  /// 督查列表 · A page of the inspections that the viewer may see.
  public struct List: Record, Equatable {
    /// 督查件 · The inspections, in the order of opening.
    public var inspections: [Inspections.View] = []
    /// 还有更多 · Whether more follow after the last of the page.
    public var more: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(inspections: [Inspections.View], more: Bool = false) {
      self.inspections = inspections
      self.more = more
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      inspections = try fields.required("inspections")
      more = try fields.usual("more", false)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("inspections"); inspections.write(to: &writer)
      if more { writer.name("more"); more.write(to: &writer) }
    }
  }
}

extension Inspections {
  /// 督查统计行 · What is counted of one unit.
  public struct TableRow: Record, Equatable {
    /// 单位 · The code of the unit; empty for places that no unit answers for.
    public var unit: String = ""
    /// 督查次数 · Inspections that began.
    public var visits: Int64 = 0
    /// 不打招呼次数 · Of these those that no one was told of.
    public var unannounced: Int64 = 0
    /// 事先存证次数 · Of these those that the ledger knew of before.
    public var sealed: Int64 = 0
    /// 发现问题 · Findings.
    public var findings: Int64 = 0
    /// 责令说明 · Orders to explain.
    public var explain: Int64 = 0
    /// 责令整改 · Orders to rectify.
    public var rectify: Int64 = 0
    /// 责令重做 · Orders to draw up anew.
    public var redo: Int64 = 0
    /// 逾期未报 · Reports that did not come in time.
    public var late: Int64 = 0
    /// 退回 · Reports that were sent back.
    public var sentBack: Int64 = 0
    /// 销号 · Orders that were done.
    public var struckOff: Int64 = 0
    /// 结论 · Conclusions.
    public var concluded: Int64 = 0
    /// 异议 · Objections.
    public var objected: Int64 = 0
    /// 撤销变更 · Conclusions that were changed or taken back.
    public var revoked: Int64 = 0
    /// 表扬 · Praised, or given an incentive.
    public var commended: Int64 = 0
    /// 批评 · Criticised within the government.
    public var criticised: Int64 = 0
    /// 曝光 · Exposed to the public.
    public var exposed: Int64 = 0
    /// 更正 · Corrected after they were made public.
    public var corrected: Int64 = 0
    /// 移交 · Handed on to answer for it.
    public var transferred: Int64 = 0

    /// A record of what is said.
    public init(unit: String = "", visits: Int64 = 0, unannounced: Int64 = 0, sealed: Int64 = 0, findings: Int64 = 0, explain: Int64 = 0, rectify: Int64 = 0, redo: Int64 = 0, late: Int64 = 0, sentBack: Int64 = 0, struckOff: Int64 = 0, concluded: Int64 = 0, objected: Int64 = 0, revoked: Int64 = 0, commended: Int64 = 0, criticised: Int64 = 0, exposed: Int64 = 0, corrected: Int64 = 0, transferred: Int64 = 0) {
      self.unit = unit
      self.visits = visits
      self.unannounced = unannounced
      self.sealed = sealed
      self.findings = findings
      self.explain = explain
      self.rectify = rectify
      self.redo = redo
      self.late = late
      self.sentBack = sentBack
      self.struckOff = struckOff
      self.concluded = concluded
      self.objected = objected
      self.revoked = revoked
      self.commended = commended
      self.criticised = criticised
      self.exposed = exposed
      self.corrected = corrected
      self.transferred = transferred
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      commended = try fields.usual("commended", 0)
      concluded = try fields.usual("concluded", 0)
      corrected = try fields.usual("corrected", 0)
      criticised = try fields.usual("criticised", 0)
      explain = try fields.usual("explain", 0)
      exposed = try fields.usual("exposed", 0)
      findings = try fields.usual("findings", 0)
      late = try fields.usual("late", 0)
      objected = try fields.usual("objected", 0)
      rectify = try fields.usual("rectify", 0)
      redo = try fields.usual("redo", 0)
      revoked = try fields.usual("revoked", 0)
      sealed = try fields.usual("sealed", 0)
      sentBack = try fields.usual("sentBack", 0)
      struckOff = try fields.usual("struckOff", 0)
      transferred = try fields.usual("transferred", 0)
      unannounced = try fields.usual("unannounced", 0)
      unit = try fields.usual("unit", "")
      visits = try fields.usual("visits", 0)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if commended != 0 { writer.name("commended"); commended.write(to: &writer) }
      if concluded != 0 { writer.name("concluded"); concluded.write(to: &writer) }
      if corrected != 0 { writer.name("corrected"); corrected.write(to: &writer) }
      if criticised != 0 { writer.name("criticised"); criticised.write(to: &writer) }
      if explain != 0 { writer.name("explain"); explain.write(to: &writer) }
      if exposed != 0 { writer.name("exposed"); exposed.write(to: &writer) }
      if findings != 0 { writer.name("findings"); findings.write(to: &writer) }
      if late != 0 { writer.name("late"); late.write(to: &writer) }
      if objected != 0 { writer.name("objected"); objected.write(to: &writer) }
      if rectify != 0 { writer.name("rectify"); rectify.write(to: &writer) }
      if redo != 0 { writer.name("redo"); redo.write(to: &writer) }
      if revoked != 0 { writer.name("revoked"); revoked.write(to: &writer) }
      if sealed != 0 { writer.name("sealed"); sealed.write(to: &writer) }
      if sentBack != 0 { writer.name("sentBack"); sentBack.write(to: &writer) }
      if struckOff != 0 { writer.name("struckOff"); struckOff.write(to: &writer) }
      if transferred != 0 { writer.name("transferred"); transferred.write(to: &writer) }
      if unannounced != 0 { writer.name("unannounced"); unannounced.write(to: &writer) }
      if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
      if visits != 0 { writer.name("visits"); visits.write(to: &writer) }
    }
  }
}

extension Inspections {
  /// 督查统计 · Inspections of a period, from the counters.
  public struct Table: Record, Equatable {
    /// 起始日 · The first day.
    public var from: Day = Day(0)
    /// 截止日 · The last day.
    public var through: Day = Day(0)
    /// 合计 · All units together.
    public var total: Inspections.TableRow = Inspections.TableRow()
    /// 分单位 · A row for each unit, by their codes.
    public var rows: [Inspections.TableRow] = []
    /// 不打招呼占比 · Of the inspections those that no one was told of, in basis points.
    public var share: Int32 = 0
    /// 占比标准 · What the rule set asks for; 0 for nothing.
    public var target: Int32 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(from: Day, through: Day, total: Inspections.TableRow, rows: [Inspections.TableRow], share: Int32 = 0, target: Int32 = 0) {
      self.from = from
      self.through = through
      self.total = total
      self.rows = rows
      self.share = share
      self.target = target
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      from = try fields.required("from")
      rows = try fields.required("rows")
      share = try fields.usual("share", 0)
      target = try fields.usual("target", 0)
      through = try fields.required("through")
      total = try fields.required("total")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("from"); from.write(to: &writer)
      writer.name("rows"); rows.write(to: &writer)
      if share != 0 { writer.name("share"); share.write(to: &writer) }
      if target != 0 { writer.name("target"); target.write(to: &writer) }
      writer.name("through"); through.write(to: &writer)
      writer.name("total"); total.write(to: &writer)
    }
  }
}

extension Inspections {
  /// 存证 · A commitment to a surprise visit.
  public struct SealView: Record, Equatable {
    /// 存证序号 · Which it is.
    public var number: Int32 = 1
    /// 承诺值 · The commitment.
    public var commitment: LedgerDigest = .zero
    /// 存证时刻 · When the ledger took it.
    public var sealed: Instant? = nil
    /// 启封日期 · The day it was opened; left out before.
    public var opened: Day? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: Int32 = 1, commitment: LedgerDigest, sealed: Instant? = nil, opened: Day? = nil) {
      self.number = number
      self.commitment = commitment
      self.sealed = sealed
      self.opened = opened
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      commitment = try fields.required("commitment")
      number = try fields.usual("number", 1)
      opened = try fields.optional("opened")
      sealed = try fields.optional("sealed")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("commitment"); commitment.write(to: &writer)
      if number != 1 { writer.name("number"); number.write(to: &writer) }
      if let value = opened { writer.name("opened"); value.write(to: &writer) }
      if let value = sealed { writer.name("sealed"); value.write(to: &writer) }
    }
  }
}

extension Inspections {
  /// 随机抽取 · A draw, as it is published.
  public struct DrawView: Record, Equatable {
    /// 抽取承诺 · What was committed to.
    public var commitment: Inspections.DrawCommitment = Inspections.DrawCommitment()
    /// 抽取结果 · What was drawn; left out before it was revealed.
    public var drawn: Inspections.Drawn? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(commitment: Inspections.DrawCommitment, drawn: Inspections.Drawn? = nil) {
      self.commitment = commitment
      self.drawn = drawn
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      commitment = try fields.required("commitment")
      drawn = try fields.optional("drawn")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("commitment"); commitment.write(to: &writer)
      if let value = drawn { writer.name("drawn"); value.write(to: &writer) }
    }
  }
}

extension Inspections {
  /// 抽取列表 · The draws of a plan, for anyone to check.
  public struct DrawList: Record, Equatable {
    /// 督查计划 · The name of the plan.
    public var plan: String = ""
    /// 随机抽取 · The draws, in the order in which they were committed to.
    public var draws: [Inspections.DrawView] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(plan: String, draws: [Inspections.DrawView] = []) {
      self.plan = plan
      self.draws = draws
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      draws = try fields.list("draws")
      plan = try fields.required("plan")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !draws.isEmpty { writer.name("draws"); draws.write(to: &writer) }
      writer.name("plan"); writer.freeText(plan)
    }
  }
}

extension Inspections {
  /// 计划执行 · How often an object of a row was inspected.
  public struct Usage: Record, Equatable {
    /// 计划事项 · The row.
    public var row: String = ""
    /// 督查对象 · The object.
    public var object: String = ""
    /// 已督查次数 · How often.
    public var visits: Int32 = 0
    /// 进行中 · Whether one runs without its conclusion.
    public var running: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(row: String, object: String, visits: Int32 = 0, running: Bool = false) {
      self.row = row
      self.object = object
      self.visits = visits
      self.running = running
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      object = try fields.required("object")
      row = try fields.required("row")
      running = try fields.usual("running", false)
      visits = try fields.usual("visits", 0)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("object"); object.write(to: &writer)
      writer.name("row"); row.write(to: &writer)
      if running { writer.name("running"); running.write(to: &writer) }
      if visits != 0 { writer.name("visits"); visits.write(to: &writer) }
    }
  }
}

extension Inspections {
  /// 督查计划筛选 · Which plans to list.
  public struct PlanFilter: Record, Equatable {
    /// 起始编号 · Only those named after this one; empty from the first.
    public var after: String = ""
    /// 条数上限 · At most so many, 1…1000.
    public var limit: Int32 = 100
    /// 最近立卷在先 · Whether those opened last come first; else those opened first do.
    public var newest: Bool = false
    /// 到期日期 · Only those to which time does something by the end of this day; all where left out.
    public var dueBy: Day? = nil

    /// A record of what is said.
    public init(after: String = "", limit: Int32 = 100, newest: Bool = false, dueBy: Day? = nil) {
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
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !after.isEmpty { writer.name("after"); writer.freeText(after) }
      if let value = dueBy { writer.name("dueBy"); value.write(to: &writer) }
      if limit != 100 { writer.name("limit"); limit.write(to: &writer) }
      if newest { writer.name("newest"); newest.write(to: &writer) }
    }
  }
}

extension Inspections {
  /// 督查计划 · A plan as the viewer may see it.
  public struct PlanView: Record, Equatable {
    /// 计划编号 · Its name, such as 2012.
    public var number: String = ""
    /// 阶段代码 · The phase it is in, such as `approved`.
    public var phase: Inspections.PlanPhase = .none
    /// 阶段 · The phase in Chinese.
    public var phaseChinese: String = ""
    /// 督查计划 · Year, title and rows.
    public var plan: Inspections.Planning = Inspections.Planning()
    /// 批准文号 · The number of the approval; empty before that.
    public var approval: String = ""
    /// 批准日期 · The day it was approved; left out before.
    public var approved: Day? = nil
    /// 计划执行 · What was done of it, by row and object.
    public var usage: [Inspections.Usage] = []
    /// 存证 · Commitments to surprise visits.
    public var seals: [Inspections.SealView] = []
    /// 抽取次数 · How many draws were committed to.
    public var draws: Int32 = 0

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(number: String, phase: Inspections.PlanPhase, phaseChinese: String, plan: Inspections.Planning, approval: String = "", approved: Day? = nil, usage: [Inspections.Usage] = [], seals: [Inspections.SealView] = [], draws: Int32 = 0) {
      self.number = number
      self.phase = phase
      self.phaseChinese = phaseChinese
      self.plan = plan
      self.approval = approval
      self.approved = approved
      self.usage = usage
      self.seals = seals
      self.draws = draws
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      approval = try fields.usual("approval", "")
      approved = try fields.optional("approved")
      draws = try fields.usual("draws", 0)
      number = try fields.required("number")
      phase = try fields.required("phase")
      phaseChinese = try fields.required("phaseChinese")
      plan = try fields.required("plan")
      seals = try fields.list("seals")
      usage = try fields.list("usage")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !approval.isEmpty { writer.name("approval"); writer.freeText(approval) }
      if let value = approved { writer.name("approved"); value.write(to: &writer) }
      if draws != 0 { writer.name("draws"); draws.write(to: &writer) }
      writer.name("number"); writer.freeText(number)
      writer.name("phase"); phase.write(to: &writer)
      writer.name("phaseChinese"); writer.freeText(phaseChinese)
      writer.name("plan"); plan.write(to: &writer)
      if !seals.isEmpty { writer.name("seals"); seals.write(to: &writer) }
      if !usage.isEmpty { writer.name("usage"); usage.write(to: &writer) }
    }
  }
}

extension Inspections {
  /// 督查计划列表 · A page of the plans that the viewer may see.
  public struct PlanList: Record, Equatable {
    /// 督查计划 · The plans, in the order of opening.
    public var plans: [Inspections.PlanView] = []
    /// 还有更多 · Whether more follow after the last of the page.
    public var more: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(plans: [Inspections.PlanView], more: Bool = false) {
      self.plans = plans
      self.more = more
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      more = try fields.usual("more", false)
      plans = try fields.required("plans")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if more { writer.name("more"); more.write(to: &writer) }
      writer.name("plans"); plans.write(to: &writer)
    }
  }
}

extension Inspections {
  /// 督查计划 · What may be asked of a plan of inspections.
  public enum PlanCommand: Vocabulary, Equatable {
    /// 拟订计划 · Puts a plan before whoever decides, under its name; again where it was declined.
    /// 政府督查工作条例 15.
    case propose(Inspections.Planning)
    /// 批准计划 · The head of the government approves it.
    /// 政府督查工作条例 11(2).
    case approve(Cases.Document)
    /// 退回计划 · The head of the government sends it back.
    case decline(Reason)
    /// 事先存证 · Enters the commitment to a surprise visit.
    case seal(Inspections.Sealing)
    /// 抽取承诺 · Commits to a draw before its public value is known.
    indirect case commitDraw(Inspections.DrawCommitment)
    /// 公布抽取 · Reveals a draw once the public value is known.
    indirect case reveal(Inspections.DrawReveal)

    /// The member that holds the word.
    public static let wordKey: StaticString = "command"

    /// Every word.
    public static let words: [String] = [
      "inspectionPlan.propose",
      "inspectionPlan.approve",
      "inspectionPlan.decline",
      "inspectionPlan.seal",
      "inspectionPlan.commitDraw",
      "inspectionPlan.reveal",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .propose: "inspectionPlan.propose"
      case .approve: "inspectionPlan.approve"
      case .decline: "inspectionPlan.decline"
      case .seal: "inspectionPlan.seal"
      case .commitDraw: "inspectionPlan.commitDraw"
      case .reveal: "inspectionPlan.reveal"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .propose(try .read(data, voice))
      case 1: .approve(try .read(data, voice))
      case 2: .decline(try .read(data, voice))
      case 3: .seal(try .read(data, voice))
      case 4: .commitDraw(try .read(data, voice))
      case 5: .reveal(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .propose(let data): data.write(to: &writer)
      case .approve(let data): data.write(to: &writer)
      case .decline(let data): data.write(to: &writer)
      case .seal(let data): data.write(to: &writer)
      case .commitDraw(let data): data.write(to: &writer)
      case .reveal(let data): data.write(to: &writer)
      }
    }
  }
}

extension Inspections {
  /// 督查计划记录 · What happened to a plan of inspections.
  public enum PlanEvent: Vocabulary, Equatable {
    /// 拟订计划 · A plan was put before whoever decides.
    case proposed(Inspections.Planning)
    /// 批准计划 · It was approved.
    case approved(Cases.Document)
    /// 退回计划 · It was sent back.
    case declined(Reason)
    /// 事先存证 · The commitment to a surprise visit was entered.
    case sealed(Inspections.Sealing)
    /// 抽取承诺 · A draw was committed to.
    indirect case drawCommitted(Inspections.DrawCommitment)
    /// 公布抽取 · A draw was revealed.
    indirect case drawn(Inspections.Drawn)
    /// 开展督查 · An inspection in a row of it began.
    case visited(Inspections.RowUse)
    /// 督查结束 · An inspection in a row of it came to its conclusion.
    case finished(Inspections.RowUse)

    /// The member that holds the word.
    public static let wordKey: StaticString = "event"

    /// Every word.
    public static let words: [String] = [
      "inspectionPlan.proposed",
      "inspectionPlan.approved",
      "inspectionPlan.declined",
      "inspectionPlan.sealed",
      "inspectionPlan.drawCommitted",
      "inspectionPlan.drawn",
      "inspectionPlan.visited",
      "inspectionPlan.finished",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .proposed: "inspectionPlan.proposed"
      case .approved: "inspectionPlan.approved"
      case .declined: "inspectionPlan.declined"
      case .sealed: "inspectionPlan.sealed"
      case .drawCommitted: "inspectionPlan.drawCommitted"
      case .drawn: "inspectionPlan.drawn"
      case .visited: "inspectionPlan.visited"
      case .finished: "inspectionPlan.finished"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .proposed(try .read(data, voice))
      case 1: .approved(try .read(data, voice))
      case 2: .declined(try .read(data, voice))
      case 3: .sealed(try .read(data, voice))
      case 4: .drawCommitted(try .read(data, voice))
      case 5: .drawn(try .read(data, voice))
      case 6: .visited(try .read(data, voice))
      case 7: .finished(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .proposed(let data): data.write(to: &writer)
      case .approved(let data): data.write(to: &writer)
      case .declined(let data): data.write(to: &writer)
      case .sealed(let data): data.write(to: &writer)
      case .drawCommitted(let data): data.write(to: &writer)
      case .drawn(let data): data.write(to: &writer)
      case .visited(let data): data.write(to: &writer)
      case .finished(let data): data.write(to: &writer)
      }
    }
  }
}

extension Inspections {
  /// 督查 · What may be asked of an inspection.
  public enum Command: Vocabulary, Equatable {
    /// 立项建议 · Proposes an inspection that stands in no plan, and numbers it.
    /// 政府督查工作条例 11(2).
    indirect case propose(Inspections.Proposal)
    /// 批准立项 · The head of the government approves it.
    /// 政府督查工作条例 11(2).
    case approve(Cases.Document)
    /// 撤回立项 · Takes back, or declines, what was proposed and has not begun.
    case withdraw(Reason)
    /// 开展督查 · Begins an inspection, and numbers one that goes by a plan.
    indirect case open(Inspections.Opening)
    /// 填写检查表 · Puts the form on file.
    case fill(Inspections.Form)
    /// 记录问题 · Puts a finding on file.
    case find(Inspections.Finding)
    /// 核实问题 · Verifies a finding that someone else made.
    case verify(Inspections.Verification)
    /// 责令 · Orders the unit to explain, rectify or draw up anew.
    /// 政府督查工作条例 18.
    case order(Inspections.Order)
    /// 整改报告 · The unit reports on an order.
    case report(Inspections.Report)
    /// 催办 · Records how a late report was urged.
    case urge(Inspections.Urging)
    /// 复查 · Checks a report: struck off, or sent back.
    /// 政府督查工作条例 18.
    case recheck(Inspections.Recheck)
    /// 督查结论 · Makes the conclusion.
    /// 政府督查工作条例 16.
    case conclude(Inspections.Conclusion)
    /// 结论反馈 · Tells the conclusion to the one inspected.
    /// 政府督查工作条例 16.
    case feedBack(Inspections.Feedback)
    /// 申请复核 · The unit objects to the conclusion.
    /// 政府督查工作条例 17.
    case object(Reason)
    /// 复核决定 · The government decides on the objection.
    /// 政府督查工作条例 17.
    case review(Inspections.ReviewRuling)
    /// 听取意见 · Records that those a finding is about were heard.
    case hear(Inspections.Hearing)
    /// 措施建议 · Proposes a measure on the conclusion.
    /// 政府督查工作条例 21.
    case measure(Inspections.Measure)
    /// 措施批准 · The head of the government approves a measure.
    /// 政府督查工作条例 21.
    case approveMeasure(Inspections.MeasureApproval)
    /// 措施实施 · Makes a measure public, or hands it over.
    /// 政府督查工作条例 21.
    case carryOut(Inspections.Publication)
    /// 更正 · Puts right what was made public.
    case correct(Inspections.MeasureCorrection)
    /// 办结 · Closes it once nothing is open.
    case close(Nothing)
    /// 删除个人信息 · Erases personal data once it is closed; every proof stays.
    /// 个人信息保护法 47.
    case erase(PersonalErasure)

    /// The member that holds the word.
    public static let wordKey: StaticString = "command"

    /// Every word.
    public static let words: [String] = [
      "inspection.propose",
      "inspection.approve",
      "inspection.withdraw",
      "inspection.open",
      "inspection.fill",
      "inspection.find",
      "inspection.verify",
      "inspection.order",
      "inspection.report",
      "inspection.urge",
      "inspection.recheck",
      "inspection.conclude",
      "inspection.feedBack",
      "inspection.object",
      "inspection.review",
      "inspection.hear",
      "inspection.measure",
      "inspection.approveMeasure",
      "inspection.carryOut",
      "inspection.correct",
      "inspection.close",
      "inspection.erase",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .propose: "inspection.propose"
      case .approve: "inspection.approve"
      case .withdraw: "inspection.withdraw"
      case .open: "inspection.open"
      case .fill: "inspection.fill"
      case .find: "inspection.find"
      case .verify: "inspection.verify"
      case .order: "inspection.order"
      case .report: "inspection.report"
      case .urge: "inspection.urge"
      case .recheck: "inspection.recheck"
      case .conclude: "inspection.conclude"
      case .feedBack: "inspection.feedBack"
      case .object: "inspection.object"
      case .review: "inspection.review"
      case .hear: "inspection.hear"
      case .measure: "inspection.measure"
      case .approveMeasure: "inspection.approveMeasure"
      case .carryOut: "inspection.carryOut"
      case .correct: "inspection.correct"
      case .close: "inspection.close"
      case .erase: "inspection.erase"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .propose(try .read(data, voice))
      case 1: .approve(try .read(data, voice))
      case 2: .withdraw(try .read(data, voice))
      case 3: .open(try .read(data, voice))
      case 4: .fill(try .read(data, voice))
      case 5: .find(try .read(data, voice))
      case 6: .verify(try .read(data, voice))
      case 7: .order(try .read(data, voice))
      case 8: .report(try .read(data, voice))
      case 9: .urge(try .read(data, voice))
      case 10: .recheck(try .read(data, voice))
      case 11: .conclude(try .read(data, voice))
      case 12: .feedBack(try .read(data, voice))
      case 13: .object(try .read(data, voice))
      case 14: .review(try .read(data, voice))
      case 15: .hear(try .read(data, voice))
      case 16: .measure(try .read(data, voice))
      case 17: .approveMeasure(try .read(data, voice))
      case 18: .carryOut(try .read(data, voice))
      case 19: .correct(try .read(data, voice))
      case 20: .close(try .read(data, voice))
      case 21: .erase(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .propose(let data): data.write(to: &writer)
      case .approve(let data): data.write(to: &writer)
      case .withdraw(let data): data.write(to: &writer)
      case .open(let data): data.write(to: &writer)
      case .fill(let data): data.write(to: &writer)
      case .find(let data): data.write(to: &writer)
      case .verify(let data): data.write(to: &writer)
      case .order(let data): data.write(to: &writer)
      case .report(let data): data.write(to: &writer)
      case .urge(let data): data.write(to: &writer)
      case .recheck(let data): data.write(to: &writer)
      case .conclude(let data): data.write(to: &writer)
      case .feedBack(let data): data.write(to: &writer)
      case .object(let data): data.write(to: &writer)
      case .review(let data): data.write(to: &writer)
      case .hear(let data): data.write(to: &writer)
      case .measure(let data): data.write(to: &writer)
      case .approveMeasure(let data): data.write(to: &writer)
      case .carryOut(let data): data.write(to: &writer)
      case .correct(let data): data.write(to: &writer)
      case .close(let data): data.write(to: &writer)
      case .erase(let data): data.write(to: &writer)
      }
    }
  }
}

extension Inspections {
  /// 督查记录 · What happened to an inspection: findings and what was said are commitments.
  public enum Event: Vocabulary, Equatable {
    /// 立项建议 · An inspection was proposed and numbered.
    indirect case proposed(Inspections.Proposal)
    /// 批准立项 · It was approved.
    case approved(Cases.Document)
    /// 撤回立项 · It was taken back before it began.
    case withdrawn(Reason)
    /// 开展督查 · It began.
    indirect case opened(Inspections.Opened)
    /// 填写检查表 · The form was put on file.
    case filled(Inspections.Form)
    /// 记录问题 · A finding was put on file.
    indirect case found(Inspections.FindingRecord)
    /// 核实问题 · A finding was verified.
    case verified(Inspections.Verification)
    /// 责令 · The unit was ordered to act.
    case ordered(Inspections.OrderRecord)
    /// 整改报告 · The unit reported.
    case reported(Inspections.Report)
    /// 整改逾期 · A report did not come in time.
    case orderLate(Inspections.OrderLate)
    /// 应予催办 · A late report reached a rung of the ladder.
    case urgingDue(Inspections.UrgingDue)
    /// 催办 · It was urged.
    case urged(Inspections.Urging)
    /// 复查 · A report was checked.
    case rechecked(Inspections.Rechecked)
    /// 督查结论 · The conclusion was made.
    case concluded(Inspections.Conclusion)
    /// 结论反馈 · The conclusion was told to the one inspected.
    case told(Inspections.Told)
    /// 申请复核 · The unit objected.
    case objected(Inspections.Objected)
    /// 复核决定 · The objection was decided.
    case reviewed(Inspections.ReviewRuling)
    /// 听取意见 · Those a finding is about were heard.
    case heard(Inspections.HearingNote)
    /// 措施建议 · A measure was proposed.
    case measured(Inspections.Measure)
    /// 措施批准 · A measure was approved.
    case measureApproved(Inspections.MeasureApproval)
    /// 措施实施 · A measure was made public, or handed over.
    case carriedOut(Inspections.Publication)
    /// 更正 · What was made public was put right.
    case corrected(Inspections.MeasureCorrection)
    /// 逾期 · A limit ran out.
    case overran(Inspections.Overrun)
    /// 办结 · It was closed.
    case closed(Nothing)

    /// The member that holds the word.
    public static let wordKey: StaticString = "event"

    /// Every word.
    public static let words: [String] = [
      "inspection.proposed",
      "inspection.approved",
      "inspection.withdrawn",
      "inspection.opened",
      "inspection.filled",
      "inspection.found",
      "inspection.verified",
      "inspection.ordered",
      "inspection.reported",
      "inspection.orderLate",
      "inspection.urgingDue",
      "inspection.urged",
      "inspection.rechecked",
      "inspection.concluded",
      "inspection.told",
      "inspection.objected",
      "inspection.reviewed",
      "inspection.heard",
      "inspection.measured",
      "inspection.measureApproved",
      "inspection.carriedOut",
      "inspection.corrected",
      "inspection.overran",
      "inspection.closed",
    ]

    /// Where each word stands in ``words``.
    public static let places: [String: Int] = placed(words)

    /// The word of this value.
    public var word: String {
      switch self {
      case .proposed: "inspection.proposed"
      case .approved: "inspection.approved"
      case .withdrawn: "inspection.withdrawn"
      case .opened: "inspection.opened"
      case .filled: "inspection.filled"
      case .found: "inspection.found"
      case .verified: "inspection.verified"
      case .ordered: "inspection.ordered"
      case .reported: "inspection.reported"
      case .orderLate: "inspection.orderLate"
      case .urgingDue: "inspection.urgingDue"
      case .urged: "inspection.urged"
      case .rechecked: "inspection.rechecked"
      case .concluded: "inspection.concluded"
      case .told: "inspection.told"
      case .objected: "inspection.objected"
      case .reviewed: "inspection.reviewed"
      case .heard: "inspection.heard"
      case .measured: "inspection.measured"
      case .measureApproved: "inspection.measureApproved"
      case .carriedOut: "inspection.carriedOut"
      case .corrected: "inspection.corrected"
      case .overran: "inspection.overran"
      case .closed: "inspection.closed"
      }
    }

    /// Reads the record under the word at `place`, as `voice` says it.
    public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
      switch place {
      case 0: .proposed(try .read(data, voice))
      case 1: .approved(try .read(data, voice))
      case 2: .withdrawn(try .read(data, voice))
      case 3: .opened(try .read(data, voice))
      case 4: .filled(try .read(data, voice))
      case 5: .found(try .read(data, voice))
      case 6: .verified(try .read(data, voice))
      case 7: .ordered(try .read(data, voice))
      case 8: .reported(try .read(data, voice))
      case 9: .orderLate(try .read(data, voice))
      case 10: .urgingDue(try .read(data, voice))
      case 11: .urged(try .read(data, voice))
      case 12: .rechecked(try .read(data, voice))
      case 13: .concluded(try .read(data, voice))
      case 14: .told(try .read(data, voice))
      case 15: .objected(try .read(data, voice))
      case 16: .reviewed(try .read(data, voice))
      case 17: .heard(try .read(data, voice))
      case 18: .measured(try .read(data, voice))
      case 19: .measureApproved(try .read(data, voice))
      case 20: .carriedOut(try .read(data, voice))
      case 21: .corrected(try .read(data, voice))
      case 22: .overran(try .read(data, voice))
      case 23: .closed(try .read(data, voice))
      default: nil
      }
    }

    /// Writes the record under the word.
    public func writeData(to writer: inout JSONWriter) {
      switch self {
      case .proposed(let data): data.write(to: &writer)
      case .approved(let data): data.write(to: &writer)
      case .withdrawn(let data): data.write(to: &writer)
      case .opened(let data): data.write(to: &writer)
      case .filled(let data): data.write(to: &writer)
      case .found(let data): data.write(to: &writer)
      case .verified(let data): data.write(to: &writer)
      case .ordered(let data): data.write(to: &writer)
      case .reported(let data): data.write(to: &writer)
      case .orderLate(let data): data.write(to: &writer)
      case .urgingDue(let data): data.write(to: &writer)
      case .urged(let data): data.write(to: &writer)
      case .rechecked(let data): data.write(to: &writer)
      case .concluded(let data): data.write(to: &writer)
      case .told(let data): data.write(to: &writer)
      case .objected(let data): data.write(to: &writer)
      case .reviewed(let data): data.write(to: &writer)
      case .heard(let data): data.write(to: &writer)
      case .measured(let data): data.write(to: &writer)
      case .measureApproved(let data): data.write(to: &writer)
      case .carriedOut(let data): data.write(to: &writer)
      case .corrected(let data): data.write(to: &writer)
      case .overran(let data): data.write(to: &writer)
      case .closed(let data): data.write(to: &writer)
      }
    }
  }
}

/// The text this file is made from.
package enum InspectionCaseWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    namespace Inspections
    code Phase  督查阶段  Where an inspection stands.
     none  无  Before its first event.
     proposed  待批准  It is proposed, and to be approved.
     approved  已批准  It was approved, and may begin.
     withdrawn  已撤回  It was taken back before it began.
     opened  督查中  Inspectors are at work.
     concluded  已作结论  The conclusion is made, and to be told.
     told  已反馈  The inspected know it, and may object.
     objected  复核中  An objection is looked into.
     reviewed  已复核  The objection was answered.
     closed  已办结  It is over.
    code PlanPhase  督查计划状态  Where a yearly plan of inspections stands.
     none  无  Before its first event.
     proposed  待批准  It is to be approved.
     declined  已退回  It was sent back.
     approved  已批准  It was approved.
    code Kind  督查种类  What an inspection is for.  政府督查工作条例 14
     special  专项督查  One matter, wherever it is looked at.  政府督查工作条例 14
     comprehensive  综合督查  The work of an object as a whole.  政府督查工作条例 14
     routine  日常督办  Day-to-day following up.  政府督查工作条例 14
     incident  事件调查  An incident is looked into; no plan knows of it.  政府督查工作条例 14
     clue  线索核查  A lead is looked into; no plan knows of it.  政府督查工作条例 14
    code Way  督查方式  In which way an object is inspected.  政府督查工作条例 12
     selfCheck  自查、说明情况  The object checks itself and explains.  政府督查工作条例 12(1)
     briefing  听取汇报  The object reports.  政府督查工作条例 12(2)
     visit  检查、访谈、暗访  It is visited, asked, or looked at covertly.  政府督查工作条例 12(3)
     seminar  座谈、听证、统计、评估  Talks, hearings, statistics, evaluation.  政府督查工作条例 12(4)
     files  调阅、复制资料  Its papers are read and copied.  政府督查工作条例 12(5)
     leads  收集线索  Leads by letter, telephone and media.  政府督查工作条例 12(6)
     interview  约谈  Those who answer for it are talked to.  政府督查工作条例 12(7)
     online  互联网+督查  By means of information technology.  政府督查工作条例 12(8)
    code Manner  开展形式  Whether an object knows of an inspection before it begins.
     announced  明查  It was told before.
     covert  暗访  No one is told, and no one is met.
     surprise  突击检查  No one is told; who is met is told there.
     phone  电话抽查  By telephone, unannounced.
     paper  书面检查  By its papers; it was told before.
    code Target  对象类别  What is inspected.
     unit  单位  A unit of government.  政府督查工作条例 5
     place  场所  A place that is looked at, and not whoever runs it.
     enterprise  企业  An enterprise, which is visited by the plan alone and no more often than its cap.
    code Demand  整改要求  What an order asks for.
     explain  说明原因  To say why.  政府督查工作条例 12(1)
     rectify  限期整改  To put it right in time.  政府督查工作条例 18
     redo  重新制定  To draw the plan up anew.  政府督查工作条例 18
    code Progress  整改进度  Where an order stands.
     ordered  待报告  The unit has not reported.
     reported  待复查  The report waits to be checked.
     sentBack  退回重报  The report was sent back.
     red  红灯  It was sent back as often as may be, and is still not done.
     struckOff  已销号  It is done.
     transferred  已移交  A measure has taken it over.
     revoked  已撤销  The review of the conclusion took it back.
    code Check  复查结果  What a re-check finds.
     done  已落实  What was asked for is done.
     notDone  未落实  It was reported, and is not done.
     copied  照搬照抄  What was drawn up anew is copied again.
    code Rung  催办阶梯  How a late report is urged, rung by rung.
     phone  电话催办  By telephone.
     letter  书面催办  By letter.
     site  现场督办  On site.
    code Limit  逾期  A limit of an inspection that ran out.
     conclude  逾期未作出督查结论  No conclusion in time after the visit.  政府督查工作条例 16
     answer  逾期未作出复核决定  The objection was not answered in time.  政府督查工作条例 17
    code Review  复核结论  What became of an objection.  政府督查工作条例 17
     upheld  维持  The conclusion stands.
     changed  变更  The conclusion is changed.
     revoked  撤销  The conclusion is taken back, with every order.
    code MeasureKind  处理措施  What follows a conclusion.  政府督查工作条例 21
     commend  表扬  Public praise.  政府督查工作条例 21(1)
     reward  激励  An incentive.  政府督查工作条例 21(1)
     criticise  通报批评  Criticism within the government.  政府督查工作条例 21(1)
     expose  曝光  Exposure to the public.  政府督查工作条例 21(1)
     accountability  追责建议  Handed, once approved, to the body that may look into it.  政府督查工作条例 21(2)
     transfer  移送问题线索  A lead to a breach or an offence in office, handed over.  政府督查工作条例 23
    record Row  督查计划事项  One row of a plan: what is looked at, where, in which ways, and how often.  政府督查工作条例 15
     _ id  text  事项编号  Its short name, which no other row of the plan has.
     kind  Kind  督查种类  What it is for.
     topic  text  督查内容  What is looked at, of at most 4,096 bytes; it names no one.
     target  Target  对象类别  What the objects are.
     objects  [text]!  督查对象  The codes of the units, or the ids of places and enterprises, each once, 10,000 at most.
     ways  [Way]!  督查方式  In which ways.  政府督查工作条例 12
     manners  [Manner]!  开展形式  Whether they are told before.
     from  day  起始日  The first day.
     through  day  截止日  The last day.
     most  count = 1 start 1  次数上限  How often each object is visited at most, 1…366.
    record Planning  督查计划  The plan of a year, as it is put before whoever decides.  政府督查工作条例 15
     year  count = 2011 start 2011  年度  The year.
     title  text rectifiable  计划名称  What the plan is called.
     rows  [Row]!  计划事项  Its rows, 1…1,000; once approved none is added and none is widened.
    record Surprise  突击检查事项  A surprise visit before it is made: what is committed to while no one may know of it.
     plan  text  督查计划  The name of the plan, such as 2012.
     row  text  计划事项  The row of the plan.
     object  text  督查对象  The code or id of the object.
     manner  Manner start surprise  开展形式  How it is made.
     on  day  检查日期  The day on which it is made.
    record Sealing  存证  Enters the commitment to a surprise visit, which says nothing of where and when.
     commitment  digest  承诺值  The SHA-256 of the surprise visit and of 32 secret random bytes.
     number  count = 0 engine  存证序号  Which of the plan it is, counted from 1.
     at  moment? engine  存证时刻  When the ledger took it.
    record DrawCommitment  抽取承诺  A draw is committed to before its public value is known.
     _ draw  text  抽取编号  The number of the draw.
     row  text  计划事项  The row of the plan whose objects are drawn.
     frame  digest  名单校验值  The SHA-256 of the frame.
     size  count = 1 start 1  名单人数  How many ids the frame has.
     take  count = 1 start 1  抽取数  How many are drawn.
     beacon  Inspections.Beacon  公开信标  The public value, with the moment at which it will be known; not the value.
     inspectors  [text]  检查人员  The ids of the officers who can be dealt; empty where only objects are drawn.
     commitment  digest  承诺值  The commitment, as `xn inspect draw` tells it.
     committedAt  moment? engine  承诺时刻  When the ledger took it.
    record Strike  剔除  One of the frame that is struck off.
     _ id  text  对象  The id.
     ground  text  理由  Why, of at most 4,096 bytes.
     approvedBy  text  批准人  Who approved it, by id.
    record DrawReveal  抽取公布  The draw with its nonce and the public value, and why anyone was struck.
     drawing  Inspections.Draw  随机抽取  The draw, with the ids of the frame.
     strikes  [Strike]  剔除  Ground and approver of each that is struck.
    record Drawn  抽取结果记录  A draw as it was revealed: whatever anyone needs to check it.
     draw  Inspections.Draw  随机抽取  The draw, with frame, nonce and public value.
     row  text  计划事项  The row of the plan.
     strikes  [Strike]  剔除  Ground and approver of each that is struck.
     result  Inspections.Drawing  抽取结果  Who is drawn, and who inspects whom.
    record RowUse  计划执行  An inspection of an object in a row begins, or comes to its conclusion.
     row  text  计划事项  The row.
     object  text  督查对象  The object.
     on  day  日期  The day.
     seal  count = 0  存证序号  The commitment that it opens; 0 for none.
    record Subject  督查事项  What is inspected, where, in which ways.
     kind  Kind  督查种类  What it is for.
     topic  text  督查内容  What is looked at, of at most 4,096 bytes; it names no one.
     target  Target  对象类别  What the object is.
     object  text  督查对象  The code of the unit, or the id of the place or the enterprise.
     unit  text = ""  责任单位  The code of the unit that answers for a place or an enterprise; empty where none does. Of a unit its own.
     ways  [Way]!  督查方式  In which ways.  政府督查工作条例 12
     manner  Manner  开展形式  Whether it is told before.
     plan  text = ""  督查计划  The name of the plan, such as 2012; empty where it is in none.
     row  text = ""  计划事项  The row of the plan; empty where it is in none.
    record Proposal  督查建议  Proposes an inspection that stands in no plan; the one inspected does not know of it.  政府督查工作条例 11(2)
     subject  Subject  督查事项  What is to be inspected.
     reason  text  立项理由  Why, of at most 4,096 bytes.
    record Opening  开展督查  An inspection begins: one that was approved, or one by a row of an approved plan.
     subject  Subject?  督查事项  What is inspected, where it goes by a plan; left out where it was proposed and approved.
     inspectors  [text]!  督查人员  The ids of the officers who inspect, by default two at least, and none of the unit inspected.
     leader  text  督查组长  Who of them answers for the group.  政府督查工作条例 8(2)
     seal  count = 0  存证序号  The commitment in the plan that it opens; 0 where there is none.
     nonce  digest?  随机数  The 32 random bytes of that commitment.
    record Opened  开展记录  An inspection as it began.
     subject  Subject  督查事项  What is inspected.
     inspectors  [text]!  督查人员  The ids of the officers who inspect.
     leader  text  督查组长  Who of them answers for the group.
     seal  count = 0  存证序号  The commitment that it opened; 0 where there was none.
     nonce  digest?  随机数  The 32 random bytes of that commitment, known from now on.
     concludeBy  day  结论期限  The last day for the conclusion, by default a week on.
    record FormItem  检查项目  An item of the form.
     _ item  text  检查内容  What was looked at.
     met  flag!  是否符合  Whether it is as it should be.
     note  text = ""  检查情况  What was seen; it names no one.
    record Form  检查表  What was looked at on the visit, item by item.
     items  [FormItem]!  检查项目  The items, 1…1,000.
     signed  flag  对方签字  Whether the one inspected signed it.
    record Finding  发现问题  Something that was found, with its evidence.
     code  text  问题类别  Its kind, such as W01 or 照搬照抄; of at most 64 bytes.
     fact  text personal finding-{number}  问题事实  What was found, kept beside the ledger.
     evidence  [text]!  证据索引  Where it is recorded, one to 64 references of at most 256 bytes each.
     persons  [text]  涉及人员  The ids of the officers concerned; empty where none is.
     likeness  count?  雷同度  What a comparison of plans came to, in basis points; left out where none was made.
    record FindingRecord  发现问题记录  A finding as the ledger knows it.
     number  count = 1 start 1  问题序号  Which finding it is, counted from 1.
     code  text  问题类别  Its kind.
     fact  digest commits finding-{number}  事实校验值  The commitment to what was found.
     evidence  [text]!  证据索引  Where it is recorded.
     persons  [text]  涉及人员  The ids of the officers concerned.
     likeness  count?  雷同度  What a comparison of plans came to, in basis points.
     by  text = ""  记录人  The id of whoever found it.
    record Verification  核实  A finding is verified by someone else than who found it.
     _ finding  count = 1 start 1  问题序号  The number of the finding.
     by  text = "" engine  核实人  The id of whoever verified it.
    record Order  责令  The unit is ordered to explain, to rectify, or to draw up anew.  政府督查工作条例 18
     demand  Demand  整改要求  What is asked for.
     findings  [count]!  问题序号  The findings that it is about.
     due  day?  报告期限  The last day to report, later than today; by default as the rule set says.
     documentNumber  text  文书号  The number of the order.
    record OrderRecord  责令记录  An order with its number and its last day.
     number  count = 1 start 1  责令序号  Which order it is, counted from 1.
     demand  Demand  整改要求  What is asked for.
     findings  [count]!  问题序号  The findings that it is about.
     due  day rectifiable  报告期限  The last day to report.
     documentNumber  text  文书号  The number of the order.
    record Report  整改报告  The unit reports on an order.
     _ order  count = 1 start 1  责令序号  The number of the order.
     text  text  报告内容  What it did; it stays in the ledger and names no citizen.
     documentNumber  text rectifiable  报告文号  The number of the report.
    record Recheck  复查  A report is checked where the matter is.  政府督查工作条例 18
     _ order  count = 1 start 1  责令序号  The number of the order.
     result  Check  复查结果  What was found.
     note  text = ""  复查情况  What was seen; needed where it is not done.
     due  day?  重报期限  The new last day where it is sent back; by default as the rule set says.
    record Rechecked  复查记录  A re-check, with what follows.
     order  count = 1 start 1  责令序号  The number of the order.
     result  Check  复查结果  What was found.
     note  text = ""  复查情况  What was seen.
     due  day?  重报期限  The new last day where the report is sent back.
     red  flag  红灯  Whether it was sent back as often as may be, so that it turns red.
     by  text = ""  复查人  The id of whoever checked it.
    record Urging  催办  A late report is urged.
     _ order  count = 1 start 1  责令序号  The number of the order.
     rung  Rung  催办阶梯  In which way.
     note  text  催办情况  What was said; it names no one.
    record OrderLate  整改逾期  A report did not come in time, found by time alone.
     order  count = 1 start 1  责令序号  The number of the order.
     due  day  报告期限  The last day to report.
    record UrgingDue  应予催办  A late report has reached a rung of the ladder, found by time alone.
     order  count = 1 start 1  责令序号  The number of the order.
     rung  Rung  催办阶梯  The rung.
    record Overrun  逾期记录  A limit ran out, found by time alone, once.
     limit  Limit  逾期事项  Which limit.
     due  day  期限届满日  Its last day.
    record Conclusion  督查结论  What the inspection comes to.  政府督查工作条例 16
     text  text  结论内容  Facts, findings and what is asked for, of at most 4,096 bytes; it names no citizen.
     documentNumber  text  结论文号  The number of the conclusion.
     by  text = "" engine  作出人  The id of whoever made it.
    record Feedback  结论反馈  The conclusion is told to the one inspected.  政府督查工作条例 16
     documentNumber  text  送达文号  The number of the receipt.
    record Told  反馈记录  The conclusion was told, and until when it may be objected to.  政府督查工作条例 17
     documentNumber  text  送达文号  The number of the receipt.
     objectBy  day  异议期限  The last day to ask for a review.
    record Objected  异议  The unit asks for a review of the conclusion.  政府督查工作条例 17
     reason  text  异议理由  Why.
     answerBy  day  复核决定期限  The last day to decide.
    record ReviewRuling  复核决定  The objection is decided, by someone who had no part in the conclusion.  政府督查工作条例 17
     _ outcome  Review  复核结论  What becomes of the conclusion.
     orders  [count]  撤销责令  The orders that are taken back with a change; empty for the others.
     reason  text  复核理由  Why, of at most 4,096 bytes.
     documentNumber  text  决定文号  The number of the decision.
    record Hearing  听取意见  Whoever a finding is about was heard before anything is made public or handed on.
     findings  [count]!  问题序号  The findings.
     opinion  text personal hearing-{number}  意见内容  What they said, kept beside the ledger.
     documentNumber  text  记录文号  The number of the minutes.
    record HearingNote  听取意见记录  A hearing as the ledger knows it.
     number  count = 1 start 1  听取序号  Which hearing it is, counted from 1.
     findings  [count]!  问题序号  The findings.
     opinion  digest commits hearing-{number}  意见校验值  The commitment to what they said.
     documentNumber  text  记录文号  The number of the minutes.
    record Measure  措施建议  A measure is proposed on the conclusion.  政府督查工作条例 21
     kind  MeasureKind  处理措施  Which.
     findings  [count]  问题序号  The findings that it rests on; empty for praise and an incentive.
     orders  [count]  责令序号  The orders that are handed on with it; empty where none is.
     ground  text  理由  Why, of at most 4,096 bytes; it names no one.
     number  count = 0 engine  措施序号  Which measure it is, counted from 1.
    record MeasureApproval  措施批准  The head of the government approves a measure.  政府督查工作条例 21
     _ measure  count = 1 start 1  措施序号  The number of the measure.
     documentNumber  text  批准文号  The number of the approval.
    record Publication  措施实施  A measure is carried out: made public, or handed over.  政府督查工作条例 21
     _ measure  count = 1 start 1  措施序号  The number of the measure.
     medium  text  媒体或机关  Where it is made public, or the body that it is handed to.
     reference  text  刊发或文号  The issue or the number of the paper.
    record MeasureCorrection  更正  What was made public was wrong, and is put right in the same place.
     _ measure  count = 1 start 1  措施序号  The number of the measure.
     reason  text  更正理由  What was wrong.
     medium  text  更正媒体  Where the correction stands.
     reference  text  刊发或文号  The issue or the number of the paper.
    record Filter  督查筛选  Which inspections to list.
     unit  text = ""  责任单位  The code of the unit; empty for all.
     phase  Phase?  阶段  The phase they are in; all where left out.
     plan  text = ""  督查计划  The name of the plan; empty for all.
     kind  Kind?  督查种类  What they are for; all where left out.
     after  text = ""  起始编号  Only those numbered after this one; empty from the first.
     limit  count = 100  条数上限  At most so many, 1…1000.
     newest  flag  最近立卷在先  Whether those opened last come first; else those opened first do.
     dueBy  day?  到期日期  Only those to which time does something by the end of this day; all where left out.
    record FindingView  发现问题  A finding as the viewer may see it, without its words.
     number  count = 1 start 1  问题序号  Which finding it is.
     code  text  问题类别  Its kind.
     evidence  [text]  证据索引  Where it is recorded.
     verified  flag  已核实  Whether someone else verified it.
     heard  flag  已听取意见  Whether those it is about were heard.
     persons  [text]  涉及人员  The ids of the officers concerned; for those inside.
     likeness  count?  雷同度  What a comparison of plans came to, in basis points.
    record OrderView  责令整改  An order as the viewer may see it.
     inspection  text  督查编号  The number of the inspection.
     number  count = 1 start 1  责令序号  Which order of it.
     unit  text  责任单位  The code of the unit.
     demand  Demand  整改要求  What is asked for.
     findings  [count]  问题序号  The findings that it is about.
     documentNumber  text  文书号  The number of the order.
     progress  Progress  整改进度  Where it stands.
     due  day  报告期限  The last day to report, as it stands.
     left  number?  剩余工作日  Working days left to report, negative when late; left out where no report is awaited.
     late  flag  逾期  Whether a report came, or comes, too late.
     sentBack  count = 0  退回次数  How often a report was sent back.
     urged  [Rung]  已催办  How it was urged.
     light  Light start grey  亮灯  Its light.
    record OrderFilter  整改筛选  Which orders to list.
     unit  text = ""  责任单位  The code of the unit; empty for all.
     progress  Progress?  整改进度  Where they stand; what is open where left out.
     limit  count = 100  条数上限  At most so many, 1…1000.
    record OrderBoard  整改看板  The orders that are open, the most urgent first.
     red  count  红灯数  How many are late or turned red.
     amber  count  黄灯数  How many are due within the warning days.
     green  count  绿灯数  How many run.
     orders  [OrderView]  责令整改  The orders, at most as many as were asked for.
    record MeasureView  处理措施  A measure as the viewer may see it.
     number  count = 1 start 1  措施序号  Which measure it is.
     kind  MeasureKind  处理措施  What it is.
     findings  [count]  问题序号  The findings that it rests on.
     orders  [count]  责令序号  The orders that are handed on with it.
     approval  text = ""  批准文号  The number of the approval; empty before that.
     medium  text = ""  媒体或机关  Where it was made public, or to whom it was handed.
     published  day?  实施日期  The day it was carried out; left out before that.
     corrected  day?  更正日期  The day it was put right; left out where it was not.
    record View  督查件  An inspection as the viewer may see it; whoever is inspected sees none before it begins.
     number  text  督查编号  Its number.
     phase  Phase start none  阶段代码  The phase it is in, such as `opened`.
     phaseChinese  text  阶段  The phase in Chinese.
     subject  Subject  督查事项  What is inspected.
     sealed  text = ""  事先存证  Of one that no one was told of: whether the ledger knew of it before; empty for any other.
     opened  day?  开展日期  The day it began; left out before.
     inspectors  [text]  督查人员  The ids of the officers who inspect; to the unit not before the conclusion where it was covert.
     leader  text = ""  督查组长  Who of them answers for the group; as they are.
     form  [FormItem]  检查项目  What was looked at.
     signed  flag  对方签字  Whether the one inspected signed it.
     findings  [FindingView]  发现问题  What was found; to the unit once it was ordered to act or told the conclusion.
     orders  [OrderView]  责令整改  The orders.
     concludeBy  day?  结论期限  The last day for the conclusion; left out once there is one.
     concluded  day?  结论日期  The day of the conclusion; left out before.
     conclusion  text = ""  结论文号  The number of the conclusion; to the unit once it was told.
     objectBy  day?  异议期限  The last day to ask for a review.
     answerBy  day?  复核决定期限  The last day to decide on the objection that runs.
     review  Review?  复核结论  What became of the objection.
     measures  [MeasureView]  处理措施  What follows; to the unit once it was approved.
     overruns  [Limit]  逾期事项  The limits that ran out.
    record List  督查列表  A page of the inspections that the viewer may see.
     inspections  [View]!  督查件  The inspections, in the order of opening.
     more  flag  还有更多  Whether more follow after the last of the page.
    record TableRow  督查统计行  What is counted of one unit.
     unit  text = ""  单位  The code of the unit; empty for places that no unit answers for.
     visits  number = 0  督查次数  Inspections that began.
     unannounced  number = 0  不打招呼次数  Of these those that no one was told of.
     sealed  number = 0  事先存证次数  Of these those that the ledger knew of before.
     findings  number = 0  发现问题  Findings.
     explain  number = 0  责令说明  Orders to explain.
     rectify  number = 0  责令整改  Orders to rectify.
     redo  number = 0  责令重做  Orders to draw up anew.
     late  number = 0  逾期未报  Reports that did not come in time.
     sentBack  number = 0  退回  Reports that were sent back.
     struckOff  number = 0  销号  Orders that were done.
     concluded  number = 0  结论  Conclusions.
     objected  number = 0  异议  Objections.
     revoked  number = 0  撤销变更  Conclusions that were changed or taken back.
     commended  number = 0  表扬  Praised, or given an incentive.
     criticised  number = 0  批评  Criticised within the government.
     exposed  number = 0  曝光  Exposed to the public.
     corrected  number = 0  更正  Corrected after they were made public.
     transferred  number = 0  移交  Handed on to answer for it.
    record Table  督查统计  Inspections of a period, from the counters.
     from  day  起始日  The first day.
     through  day  截止日  The last day.
     total  TableRow  合计  All units together.
     rows  [TableRow]!  分单位  A row for each unit, by their codes.
     share  count = 0  不打招呼占比  Of the inspections those that no one was told of, in basis points.
     target  count = 0  占比标准  What the rule set asks for; 0 for nothing.
    record SealView  存证  A commitment to a surprise visit.
     number  count = 1 start 1  存证序号  Which it is.
     commitment  digest  承诺值  The commitment.
     sealed  moment?  存证时刻  When the ledger took it.
     opened  day?  启封日期  The day it was opened; left out before.
    record DrawView  随机抽取  A draw, as it is published.
     commitment  DrawCommitment  抽取承诺  What was committed to.
     drawn  Drawn?  抽取结果  What was drawn; left out before it was revealed.
    record DrawList  抽取列表  The draws of a plan, for anyone to check.
     plan  text  督查计划  The name of the plan.
     draws  [DrawView]  随机抽取  The draws, in the order in which they were committed to.
    record Usage  计划执行  How often an object of a row was inspected.
     row  text  计划事项  The row.
     object  text  督查对象  The object.
     visits  count = 0  已督查次数  How often.
     running  flag  进行中  Whether one runs without its conclusion.
    record PlanFilter  督查计划筛选  Which plans to list.
     after  text = ""  起始编号  Only those named after this one; empty from the first.
     limit  count = 100  条数上限  At most so many, 1…1000.
     newest  flag  最近立卷在先  Whether those opened last come first; else those opened first do.
     dueBy  day?  到期日期  Only those to which time does something by the end of this day; all where left out.
    record PlanView  督查计划  A plan as the viewer may see it.
     number  text  计划编号  Its name, such as 2012.
     phase  PlanPhase start none  阶段代码  The phase it is in, such as `approved`.
     phaseChinese  text  阶段  The phase in Chinese.
     plan  Planning  督查计划  Year, title and rows.
     approval  text = ""  批准文号  The number of the approval; empty before that.
     approved  day?  批准日期  The day it was approved; left out before.
     usage  [Usage]  计划执行  What was done of it, by row and object.
     seals  [SealView]  存证  Commitments to surprise visits.
     draws  count = 0  抽取次数  How many draws were committed to.
    record PlanList  督查计划列表  A page of the plans that the viewer may see.
     plans  [PlanView]!  督查计划  The plans, in the order of opening.
     more  flag  还有更多  Whether more follow after the last of the page.
    commands PlanCommand as inspectionPlan  inspectionPlan  督查计划  What may be asked of a plan of inspections.
     propose  Planning  拟订计划  Puts a plan before whoever decides, under its name; again where it was declined.  政府督查工作条例 15
     approve  Cases.Document  批准计划  The head of the government approves it.  政府督查工作条例 11(2)
     decline  Reason  退回计划  The head of the government sends it back.
     seal  Sealing  事先存证  Enters the commitment to a surprise visit.
     commitDraw  DrawCommitment  抽取承诺  Commits to a draw before its public value is known.
     reveal  DrawReveal  公布抽取  Reveals a draw once the public value is known.
    events PlanEvent as inspectionPlan  inspectionPlan  督查计划记录  What happened to a plan of inspections.
     proposed  Planning  拟订计划  A plan was put before whoever decides.
     approved  Cases.Document  批准计划  It was approved.
     declined  Reason  退回计划  It was sent back.
     sealed  Sealing  事先存证  The commitment to a surprise visit was entered.
     drawCommitted  DrawCommitment  抽取承诺  A draw was committed to.
     drawn  Drawn  公布抽取  A draw was revealed.
     visited  RowUse  开展督查  An inspection in a row of it began.
     finished  RowUse  督查结束  An inspection in a row of it came to its conclusion.
    questions PlanQuestions  inspectionPlan  督查计划查询  What may be asked about plans of inspections.
     get  Nothing -> PlanView  督查计划  One plan.
     list  PlanFilter -> PlanList  督查计划列表  The plans that the viewer may see, in the order of opening.
     draws  Nothing -> DrawList  随机抽取结果  The draws of a plan as they are published, for anyone to check.
     explain  Nothing -> Supervision.Grounds  督查计划说明  Row by row what a plan allows and what was done of it, with the grounds.
     ledger  Nothing -> LedgerView  督查计划台帐  The ledger of a plan, entry by entry.
    commands Command as inspection  inspection  督查  What may be asked of an inspection.
     propose  Proposal  立项建议  Proposes an inspection that stands in no plan, and numbers it.  政府督查工作条例 11(2)
     approve  Cases.Document  批准立项  The head of the government approves it.  政府督查工作条例 11(2)
     withdraw  Reason  撤回立项  Takes back, or declines, what was proposed and has not begun.
     open  Opening  开展督查  Begins an inspection, and numbers one that goes by a plan.
     fill  Form  填写检查表  Puts the form on file.
     find  Finding  记录问题  Puts a finding on file.
     verify  Verification  核实问题  Verifies a finding that someone else made.
     order  Order  责令  Orders the unit to explain, rectify or draw up anew.  政府督查工作条例 18
     report  Report  整改报告  The unit reports on an order.
     urge  Urging  催办  Records how a late report was urged.
     recheck  Recheck  复查  Checks a report: struck off, or sent back.  政府督查工作条例 18
     conclude  Conclusion  督查结论  Makes the conclusion.  政府督查工作条例 16
     feedBack  Feedback  结论反馈  Tells the conclusion to the one inspected.  政府督查工作条例 16
     object  Reason  申请复核  The unit objects to the conclusion.  政府督查工作条例 17
     review  ReviewRuling  复核决定  The government decides on the objection.  政府督查工作条例 17
     hear  Hearing  听取意见  Records that those a finding is about were heard.
     measure  Measure  措施建议  Proposes a measure on the conclusion.  政府督查工作条例 21
     approveMeasure  MeasureApproval  措施批准  The head of the government approves a measure.  政府督查工作条例 21
     carryOut  Publication  措施实施  Makes a measure public, or hands it over.  政府督查工作条例 21
     correct  MeasureCorrection  更正  Puts right what was made public.
     close  Nothing  办结  Closes it once nothing is open.
     erase  PersonalErasure  删除个人信息  Erases personal data once it is closed; every proof stays.  个人信息保护法 47
    events Event as inspection  inspection  督查记录  What happened to an inspection: findings and what was said are commitments.
     proposed  Proposal  立项建议  An inspection was proposed and numbered.
     approved  Cases.Document  批准立项  It was approved.
     withdrawn  Reason  撤回立项  It was taken back before it began.
     opened  Opened  开展督查  It began.
     filled  Form  填写检查表  The form was put on file.
     found  FindingRecord  记录问题  A finding was put on file.
     verified  Verification  核实问题  A finding was verified.
     ordered  OrderRecord  责令  The unit was ordered to act.
     reported  Report  整改报告  The unit reported.
     orderLate  OrderLate  整改逾期  A report did not come in time.
     urgingDue  UrgingDue  应予催办  A late report reached a rung of the ladder.
     urged  Urging  催办  It was urged.
     rechecked  Rechecked  复查  A report was checked.
     concluded  Conclusion  督查结论  The conclusion was made.
     told  Told  结论反馈  The conclusion was told to the one inspected.
     objected  Objected  申请复核  The unit objected.
     reviewed  ReviewRuling  复核决定  The objection was decided.
     heard  HearingNote  听取意见  Those a finding is about were heard.
     measured  Measure  措施建议  A measure was proposed.
     measureApproved  MeasureApproval  措施批准  A measure was approved.
     carriedOut  Publication  措施实施  A measure was made public, or handed over.
     corrected  MeasureCorrection  更正  What was made public was put right.
     overran  Overrun  逾期  A limit ran out.
     closed  Nothing  办结  It was closed.
    questions Questions  inspection  督查查询  What may be asked about inspections.
     get  Nothing -> View  督查件  One inspection as the viewer may see it.
     list  Filter -> List  督查列表  The inspections that the viewer may see, in the order of opening.
     orders  OrderFilter -> OrderBoard  整改看板  The orders of all inspections that the viewer may see, the most urgent first.
     statistics  ReportPeriod -> Table  督查统计  Inspections of a period, from the counters.
     explain  Nothing -> Supervision.Grounds  督查说明  The last days of an inspection and of its orders, day by day, with their grounds.
     ledger  Nothing -> LedgerView  督查台帐  The ledger of an inspection, entry by entry.
     personal  PersonalReading -> PersonalView  查阅问题事实  What was found, or said at a hearing; each reading is recorded before anything is shown.  个人信息保护法 6(1)
    """#
}
