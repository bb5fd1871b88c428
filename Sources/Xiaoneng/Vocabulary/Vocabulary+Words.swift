// swift-format-ignore-file
// Made from Vocabulary.words by `make words`: never edited.

extension FaultRule {
  /// 问题等级 · How heavy a fault is.
  public enum Class: String, JSONName, Hashable, Sendable {
    /// 预警 · A warning before anything is late.
    case warning
    /// 黄牌 · Worth a yellow card.
    case yellow
    /// 红牌 · Worth a red card.
    case red
    /// 数据 · A doubt about the data.
    case data

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .warning: "预警"
      case .yellow: "黄牌"
      case .red: "红牌"
      case .data: "数据"
      }
    }
  }
}

/// 监察规则 · A supervision rule that can be broken: E for approvals, C for complaints, R for ratings, H for the hotline, P for key projects, L for joint approval, I for inspections, T for the ten rules, N for the service network.
public enum FaultRule: String, JSONName, Hashable, Sendable {
  /// 超过法定时限 · Past the statutory limit of the case.
  /// 行政许可法 42; 行政许可法 74(2).
  case e1 = "E1"
  /// 超过承诺时限 · Past the promised limit of the case.
  /// 优化营商环境条例 36(2).
  case e2 = "E2"
  /// 即将到期 · About to pass the promised limit: a warning, no fault yet.
  case e3 = "E3"
  /// 环节超时 · A step of the case past its own limit, though the case may still be in time.
  case e4 = "E4"
  /// 初审逾期未转报 · A preliminary review that was not handed up in time.
  /// 行政许可法 35; 行政许可法 43.
  case e5 = "E5"
  /// 特别程序超时 · A special procedure longer than its written notice said.
  /// 行政许可法 45.
  case e6 = "E6"
  /// 时间逻辑错误 · Times in the record that contradict each other.
  case e7 = "E7"
  /// 多次补正告知 · More correction notices than the one that may be given.
  /// 行政许可法 72(4).
  case e8 = "E8"
  /// 逾期未受理未告知 · Neither accepted, refused nor notified within five working days.
  /// 行政许可法 32(1)(4).
  case e9 = "E9"
  /// 办结未说明理由 · Closed or refused without a reason.
  /// 行政许可法 72(7).
  case e10 = "E10"
  /// 环节与公布流程不符 · Steps that were run differ from the steps published for the item.
  case e11 = "E11"
  /// 缺少必备材料办结 · Closed or granted with a mandatory material missing from the file.
  /// 行政许可法 38(1); 行政许可法 69(1)(4); 行政许可法 74(1).
  case e12 = "E12"
  /// 收费与公布标准不符 · A fee where none is due, none where one is due, or another amount than published.
  /// 行政许可法 58; 行政许可法 59; 行政许可法 75.
  case e13 = "E13"
  /// 对合法申请不予受理许可 · An application that met the conditions was not accepted or was refused.
  /// 行政许可法 72(1); 行政许可法 74(2).
  case e14 = "E14"
  /// 体外循环办理 · Handled outside the system, and entered afterwards or not at all.
  case e15 = "E15"
  /// 监察通知逾期未答复 · A supervision notice that was not answered by its day: what was a yellow card becomes a red one.
  case e16 = "E16"
  /// 证件送达超时 · The certificate was not handed over in time.
  /// 行政许可法 44.
  case e17 = "E17"
  /// 作风问题 · A finding of conduct that a second person verified.
  case e18 = "E18"
  /// 特别程序不合规定 · A special procedure of a kind the law does not name, or one whose length nobody was told of in writing.
  /// 行政许可法 45.
  case e19 = "E19"
  /// 投诉属实 · A complaint about the case was substantiated.
  case e20 = "E20"
  /// 应听证未听证 · A hearing that was owed was not held before the decision, or it was decided while someone could still ask for one.
  /// 行政许可法 47; 行政许可法 72(8).
  case e21 = "E21"
  /// 当日未登记或未呈批 · A complaint not written down, or not put before the leader, on the day it came.
  case c1 = "C1"
  /// 逾期未决定是否受理 · No decision in time whether a complaint is looked into.
  case c2 = "C2"
  /// 投诉逾期未办结 · A complaint past its limit and not closed.
  case c3 = "C3"
  /// 逾期未答复投诉人 · The complainant was not told of the result in time.
  case c4 = "C4"
  /// 逾期未回访 · The complainant was not called back in time after the reply.
  case c5 = "C5"
  /// 逾期未说明情况 · The unit did not explain by the day it was asked to.
  /// 政府督查工作条例 12(1).
  case c6 = "C6"
  /// 逾期未答复复查复核 · A review of the answer was not answered in time.
  /// 信访工作条例 35; 信访工作条例 36(1).
  case c7 = "C7"
  /// 打击报复举报逾期未处置 · Retaliation that was reported was not taken up in time.
  /// 信访工作条例 18(4).
  case c8 = "C8"
  /// 交办逾期未报告结果 · The unit that was given a complaint did not report back by its day.
  case c9 = "C9"
  /// 泄露投诉人身份 · Who complained was made known to those complained about.
  /// 信访工作条例 30(3).
  case c10 = "C10"
  /// 差评逾期未联系 · The rater of a bad rating was not contacted in time.
  /// 安阳市政务服务条例 52(2).
  case r1 = "R1"
  /// 差评逾期未整改 · A bad rating was not put right in time.
  case r2 = "R2"
  /// 热线接通率不足 · Too few calls of a day of the hotline were answered.
  /// GB/T 33358-2016.
  case h1 = "H1"
  /// 半月汇报逾期 · A half-month report of a key project did not come in time.
  case p1 = "P1"
  /// 催办未记录 · What was done on a rung of urging was not recorded in time.
  case p2 = "P2"
  /// 问题逾期未解决 · A problem of a key project was not solved by its day.
  case p3 = "P3"
  /// 挂牌督办周报逾期 · A weekly report of a project listed for supervision did not come in time.
  case p4 = "P4"
  /// 挂牌督办逾期未销号 · A matter listed for supervision was not signed off by its day.
  case p5 = "P5"
  /// 监督卡逾期未办理 · A returned supervision card was not taken in by its day.
  case p6 = "P6"
  /// 项目逾期未完成 · A key project was not complete by its required day.
  case p7 = "P7"
  /// 并联部门超时未反馈 · A department of a joint stage did not speak within its limit.
  case l1 = "L1"
  /// 并联分送不及时 · The lead sent a branch of a joint stage late.
  /// 滨州市工程建设项目并联审批管理规定 5.
  case l2 = "L2"
  /// 并联意见逾期或无理由 · An opinion in a joint stage came late, or did not agree without saying why.
  /// 滨州市工程建设项目并联审批管理规定 13.
  case l3 = "L3"
  /// 异议处理逾期未告知 · Who did not agree was not told in time that a joint stage went on.
  case l4 = "L4"
  /// 绿色通道逾期未踏勘 · The lead did not look at the site of a key project in the green channel in time.
  case l5 = "L5"
  /// 并联审批逾期未送达 · The lead did not deliver the papers of a joint stage in time once it was concluded.
  /// 行政许可法 44.
  case l6 = "L6"
  /// 首问事项逾期未办结 · A first contact was open longer than the rule allows.
  case t1 = "T1"
  /// 逾期未指定承办 · The office did not rule in time who deals with what came back.
  case t2 = "T2"
  /// 以人员外出为由未办 · A visitor was sent away because someone was out.
  case t3 = "T3"
  /// A岗离岗B岗未按时顶岗 · The holder of a post was away, and B was not at the counter by the next working hour.
  case t4 = "T4"
  /// A岗B岗同时离岗 · Both holders of a post were away in office hours.
  case t5 = "T5"
  /// 否定前未报备 · An application was refused and its filing was not made by the end of that day.
  case t6 = "T6"
  /// 岗位无责任人 · A post is without a holder who serves.
  case t7 = "T7"
  /// 代办逾期转交 · An agent or a town did not hand a matter on in time.
  case n1 = "N1"
  /// 办理结果逾期送回 · What came of a mandate was not carried back in time.
  case n2 = "N2"
  /// 代办逾期未回访 · The applicant of a mandate was not called back in time.
  case n3 = "N3"
  /// 督查责令逾期未报告 · What an inspection ordered was not reported on by its day.
  /// 政府督查工作条例 18.
  case i1 = "I1"
  /// 督查责令多次退回未落实 · A report on an order was sent back as often as may be, and it is still not done.
  /// 政府督查工作条例 18.
  case i2 = "I2"
  /// 督查提出追责建议 · An inspection proposes, with approval, that someone answers for a finding.
  /// 政府督查工作条例 21(2).
  case i3 = "I3"

  /// 中文名 · The name in Chinese.
  public var chinese: String {
    switch self {
    case .e1: "超过法定时限"
    case .e2: "超过承诺时限"
    case .e3: "即将到期"
    case .e4: "环节超时"
    case .e5: "初审逾期未转报"
    case .e6: "特别程序超时"
    case .e7: "时间逻辑错误"
    case .e8: "多次补正告知"
    case .e9: "逾期未受理未告知"
    case .e10: "办结未说明理由"
    case .e11: "环节与公布流程不符"
    case .e12: "缺少必备材料办结"
    case .e13: "收费与公布标准不符"
    case .e14: "对合法申请不予受理许可"
    case .e15: "体外循环办理"
    case .e16: "监察通知逾期未答复"
    case .e17: "证件送达超时"
    case .e18: "作风问题"
    case .e19: "特别程序不合规定"
    case .e20: "投诉属实"
    case .e21: "应听证未听证"
    case .c1: "当日未登记或未呈批"
    case .c2: "逾期未决定是否受理"
    case .c3: "投诉逾期未办结"
    case .c4: "逾期未答复投诉人"
    case .c5: "逾期未回访"
    case .c6: "逾期未说明情况"
    case .c7: "逾期未答复复查复核"
    case .c8: "打击报复举报逾期未处置"
    case .c9: "交办逾期未报告结果"
    case .c10: "泄露投诉人身份"
    case .r1: "差评逾期未联系"
    case .r2: "差评逾期未整改"
    case .h1: "热线接通率不足"
    case .p1: "半月汇报逾期"
    case .p2: "催办未记录"
    case .p3: "问题逾期未解决"
    case .p4: "挂牌督办周报逾期"
    case .p5: "挂牌督办逾期未销号"
    case .p6: "监督卡逾期未办理"
    case .p7: "项目逾期未完成"
    case .l1: "并联部门超时未反馈"
    case .l2: "并联分送不及时"
    case .l3: "并联意见逾期或无理由"
    case .l4: "异议处理逾期未告知"
    case .l5: "绿色通道逾期未踏勘"
    case .l6: "并联审批逾期未送达"
    case .t1: "首问事项逾期未办结"
    case .t2: "逾期未指定承办"
    case .t3: "以人员外出为由未办"
    case .t4: "A岗离岗B岗未按时顶岗"
    case .t5: "A岗B岗同时离岗"
    case .t6: "否定前未报备"
    case .t7: "岗位无责任人"
    case .n1: "代办逾期转交"
    case .n2: "办理结果逾期送回"
    case .n3: "代办逾期未回访"
    case .i1: "督查责令逾期未报告"
    case .i2: "督查责令多次退回未落实"
    case .i3: "督查提出追责建议"
    }
  }
}

/// 亮灯 · The light of a case, which follows from the case and the moment and is never stored.
public enum Light: String, JSONName, Hashable, Sendable {
  /// 绿灯 · More than the warning days are left of the promise.
  case green
  /// 预警 · The warning days have begun, and the promised day has not passed.
  case amber
  /// 黄牌 · The promised day has passed, and the day of the law has not.
  case yellow
  /// 红牌 · The day of the law has passed.
  case red
  /// 灰灯 · No limit runs, since the case is paused, closed or not yet accepted.
  case grey

  /// 中文名 · The name in Chinese.
  public var chinese: String {
    switch self {
    case .green: "绿灯"
    case .amber: "预警"
    case .yellow: "黄牌"
    case .red: "红牌"
    case .grey: "灰灯"
    }
  }
}

/// 无内容 · A record without fields, for words that say everything themselves.
public struct Nothing: Record, Equatable {

  /// A record to fill.
  public init() {}

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
  }
}

/// 理由 · A reason in words.
public struct Reason: Record, Equatable {
  /// 理由 · Why; it stands in the ledger and is shown with it, so it names no one.
  public var reason: String = ""

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(_ reason: String) {
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

/// 台帐 · The ledger of a dossier, as it is written.
public struct LedgerView: Record, Equatable {
  /// 台帐记录 · The entries, oldest first, each as its canonical JSON.
  public var entries: [JSONValue] = []
  /// 末条校验值 · The SHA-256 of the last entry, which vouches for all before it.
  public var head: LedgerDigest = .zero

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(entries: [JSONValue], head: LedgerDigest) {
    self.entries = entries
    self.head = head
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    entries = try fields.required("entries")
    head = try fields.required("head")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    writer.name("entries"); entries.write(to: &writer)
    writer.name("head"); head.write(to: &writer)
  }
}

/// 个人信息 · Personal data that were read, after the reading was recorded.
public struct PersonalView: Record, Equatable {
  /// 信息类别 · The slot they are kept in, such as `applicant`.
  public var slot: String = ""
  /// 信息内容 · The data, as they were handed in.
  public var value: JSONValue = .null

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(slot: String, value: JSONValue) {
    self.slot = slot
    self.value = value
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    slot = try fields.required("slot")
    value = try fields.required("value")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    writer.name("slot"); slot.write(to: &writer)
    writer.name("value"); value.write(to: &writer)
  }
}

/// 事项 · One item of the catalogue, as it is valid on the day of the question.
public struct ItemView: Record, Equatable {
  /// 事项编码 · The item's code.
  public var code: String = ""
  /// 是否受理 · Whether it takes applications: neither closed nor merged, cancelled or delegated.
  public var open: Bool = false
  /// 现行版本 · The version in force on that day.
  public var version: Registry.ItemVersion = Registry.ItemVersion()

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(code: String, open: Bool, version: Registry.ItemVersion) {
    self.code = code
    self.open = open
    self.version = version
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    code = try fields.required("code")
    open = try fields.required("open")
    version = try fields.required("version")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    writer.name("code"); code.write(to: &writer)
    writer.name("open"); open.write(to: &writer)
    writer.name("version"); version.write(to: &writer)
  }
}

/// 事项目录 · The catalogue of a day.
public struct ItemList: Record, Equatable {
  /// 事项 · The items that may be shown.
  public var items: [ItemView] = []
  /// 事项总数 · How many there are, the classified ones counted.
  public var total: Int32 = 0
  /// 涉密事项数 · How many of them are classified and not shown.
  public var secret: Int32 = 0

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(items: [ItemView], total: Int32, secret: Int32) {
    self.items = items
    self.total = total
    self.secret = secret
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    items = try fields.required("items")
    secret = try fields.required("secret")
    total = try fields.required("total")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    writer.name("items"); items.write(to: &writer)
    writer.name("secret"); secret.write(to: &writer)
    writer.name("total"); total.write(to: &writer)
  }
}

/// 单位 · A unit and how many items it has.
public struct UnitView: Record, Equatable {
  /// 单位代码 · The unit's code.
  public var code: String = ""
  /// 单位登记信息 · The unit as it is registered.
  public var unit: Registry.Unit = Registry.Unit()
  /// 事项数 · How many items of the catalogue it handles, whether they are open or not.
  public var items: Int32 = 0

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(code: String, unit: Registry.Unit, items: Int32) {
    self.code = code
    self.unit = unit
    self.items = items
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    code = try fields.required("code")
    items = try fields.required("items")
    unit = try fields.required("unit")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    writer.name("code"); code.write(to: &writer)
    writer.name("items"); items.write(to: &writer)
    writer.name("unit"); unit.write(to: &writer)
  }
}

/// 单位列表 · The registered units.
public struct UnitList: Record, Equatable {
  /// 单位 · The units, in the order in which they were first registered.
  public var units: [UnitView] = []

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(units: [UnitView]) {
    self.units = units
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    units = try fields.required("units")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    writer.name("units"); units.write(to: &writer)
  }
}

/// 统计项 · One counter of one day, from which every report is added up.
public struct FactView: Record, Equatable {
  /// 统计日 · The day it counts for.
  public var day: Day = Day(0)
  /// 单位 · The code of the unit it counts for; empty where it is no unit's.
  public var unit: String = ""
  /// 事项 · The code of the item, or of what else it is about; empty where it is about none.
  public var item: String = ""
  /// 指标 · What is counted, such as `accepted` or `fault@E2`.
  public var measure: String = ""
  /// 数值 · How many; corrections may make a day's sum negative.
  public var value: Int64 = 0

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(day: Day, unit: String = "", item: String = "", measure: String, value: Int64) {
    self.day = day
    self.unit = unit
    self.item = item
    self.measure = measure
    self.value = value
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    day = try fields.required("day")
    item = try fields.usual("item", "")
    measure = try fields.required("measure")
    unit = try fields.usual("unit", "")
    value = try fields.required("value")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    writer.name("day"); day.write(to: &writer)
    if !item.isEmpty { writer.name("item"); item.write(to: &writer) }
    writer.name("measure"); writer.freeText(measure)
    if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    writer.name("value"); value.write(to: &writer)
  }
}

/// 统计数据 · The counters of a period.
public struct FactList: Record, Equatable {
  /// 统计项 · The counters that the viewer may see, by day.
  public var facts: [FactView] = []

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(facts: [FactView]) {
    self.facts = facts
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    facts = try fields.required("facts")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    writer.name("facts"); facts.write(to: &writer)
  }
}

/// 到期事项 · A dossier to which time will do something.
public struct DueView: Record, Equatable {
  /// 卷宗号 · The dossier.
  public var dossier: DossierKey = DossierKey(.case, "-")
  /// 到期时刻 · When time does something to it next: for a limit in days the midnight that ends its last day.
  /// 民法典 203(2).
  public var at: Instant = Instant(0)
  /// 承办单位 · The code of the unit that handles it; empty where none does.
  public var unit: String = ""
  /// 监察规则 · The rule of supervision that is broken then; left out where none is.
  public var rule: FaultRule? = nil
  /// 到期事由 · What time does then.
  public var why: String = ""
  /// 亮灯 · Its light at the moment of the question.
  public var light: Light = .grey

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(dossier: DossierKey, at: Instant, unit: String = "", rule: FaultRule? = nil, why: String = "", light: Light) {
    self.dossier = dossier
    self.at = at
    self.unit = unit
    self.rule = rule
    self.why = why
    self.light = light
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    at = try fields.required("at")
    dossier = try fields.required("dossier")
    light = try fields.required("light")
    rule = try fields.optional("rule")
    unit = try fields.usual("unit", "")
    why = try fields.usual("why", "")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    writer.name("at"); at.write(to: &writer)
    writer.name("dossier"); dossier.write(to: &writer)
    writer.name("light"); light.write(to: &writer)
    if let value = rule { writer.name("rule"); value.write(to: &writer) }
    if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
    if !why.isEmpty { writer.name("why"); writer.freeText(why) }
  }
}

/// 到期列表 · What is due by a day.
public struct DueList: Record, Equatable {
  /// 到期事项 · What is due, the earliest first, at most as many as were asked for.
  public var due: [DueView] = []

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(due: [DueView]) {
    self.due = due
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    due = try fields.required("due")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    writer.name("due"); due.write(to: &writer)
  }
}

/// 存在证明 · The proof that a dossier's history, as it stood at the last seal, is part of what was sealed; it can be checked without anyone else's data.
/// RFC 6962.
public struct ProofView: Record, Equatable {
  /// 卷宗号 · The dossier.
  public var dossier: DossierKey = DossierKey(.case, "-")
  /// 记录条数 · How many entries it had.
  public var length: Int32 = 0
  /// 末条校验值 · The SHA-256 of its last entry then.
  public var head: LedgerDigest = .zero
  /// 叶节点校验值 · The leaf of the tree that stands for it, made of name, length and head.
  /// RFC 6962.
  public var leaf: LedgerDigest = .zero
  /// 叶节点序号 · The leaf's place in the tree, counted from 0.
  public var index: Int64 = 0
  /// 叶节点总数 · How many leaves the tree has, one for each dossier.
  public var count: Int64 = 0
  /// 证明路径 · The hashes beside the way from the leaf to the root, the lowest first.
  /// RFC 6962.
  public var path: [LedgerDigest] = []
  /// 根校验值 · The root of the tree, which the seal holds too.
  /// RFC 6962.
  public var root: LedgerDigest = .zero

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(dossier: DossierKey, length: Int32, head: LedgerDigest, leaf: LedgerDigest, index: Int64, count: Int64, path: [LedgerDigest] = [], root: LedgerDigest) {
    self.dossier = dossier
    self.length = length
    self.head = head
    self.leaf = leaf
    self.index = index
    self.count = count
    self.path = path
    self.root = root
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    count = try fields.required("count")
    dossier = try fields.required("dossier")
    head = try fields.required("head")
    index = try fields.required("index")
    leaf = try fields.required("leaf")
    length = try fields.required("length")
    path = try fields.list("path")
    root = try fields.required("root")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    writer.name("count"); count.write(to: &writer)
    writer.name("dossier"); dossier.write(to: &writer)
    writer.name("head"); head.write(to: &writer)
    writer.name("index"); index.write(to: &writer)
    writer.name("leaf"); leaf.write(to: &writer)
    writer.name("length"); length.write(to: &writer)
    if !path.isEmpty { writer.name("path"); path.write(to: &writer) }
    writer.name("root"); root.write(to: &writer)
  }
}

/// 查阅个人信息 · A reading of protected data, recorded in the dossier before anything is shown.
/// 个人信息保护法 6.
public struct PersonalReading: Record, Equatable {
  /// 信息类别 · The slot that is read, such as `applicant`, at most 64 bytes.
  public var slot: String = ""
  /// 查阅目的 · What for, needed and at most 512 bytes; it stays in the ledger.
  /// 个人信息保护法 6.
  public var purpose: String = ""
  /// 提问时刻 · When it was asked, as the caller said it, where the entry stands at the moment of the one before it: a question moves no dossier's clock.
  public internal(set) var asked: Instant? = nil

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(slot: String, purpose: String) {
    self.slot = slot
    self.purpose = purpose
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    if fields.isRecorded { asked = try fields.optional("asked") }
    purpose = try fields.required("purpose")
    slot = try fields.required("slot")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    if let value = asked { writer.name("asked"); value.write(to: &writer) }
    writer.name("purpose"); writer.freeText(purpose)
    writer.name("slot"); slot.write(to: &writer)
  }
}

/// 删除个人信息 · An erasure of protected data: the data and their salt are gone for good, and the commitment in the ledger stays.
/// 个人信息保护法 47.
public struct PersonalErasure: Record, Equatable {
  /// 信息类别 · The slot that is erased, such as `applicant`; needed.
  public var slot: String = ""
  /// 删除理由 · On what ground; needed, stays in the ledger and names no one.
  /// 个人信息保护法 47.
  public var reason: String = ""

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(slot: String, reason: String) {
    self.slot = slot
    self.reason = reason
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    reason = try fields.required("reason")
    slot = try fields.required("slot")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    writer.name("reason"); writer.freeText(reason)
    writer.name("slot"); slot.write(to: &writer)
  }
}

extension Outcome {
  /// 期限变动 · A due day that moved because the calendar changed.
  public struct Moved: Record, Equatable {
    /// 卷宗号 · The case or other dossier whose limit runs.
    public var dossier: DossierKey = DossierKey(.case, "-")
    /// 原到期日 · The last day of its limit before.
    public var from: Day = Day(0)
    /// 现到期日 · The last day of its limit now.
    public var to: Day = Day(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(dossier: DossierKey, from: Day, to: Day) {
      self.dossier = dossier
      self.from = from
      self.to = to
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      dossier = try fields.required("dossier")
      from = try fields.required("from")
      to = try fields.required("to")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("dossier"); dossier.write(to: &writer)
      writer.name("from"); from.write(to: &writer)
      writer.name("to"); to.write(to: &writer)
    }
  }
}

extension Outcome {
  /// 办理结果 · What a command recorded.
  public struct Done: Record, Equatable {
    /// 卷宗号 · The dossier, with its number where the command opened it.
    public var dossier: DossierKey = DossierKey(.case, "-")
    /// 首条序号 · The place of the first of the events in the dossier's ledger, counted from 1.
    public var first: Int32 = 0
    /// 末条序号 · The place of the last of the events; before the first where the command changed nothing.
    public var last: Int32 = 0
    /// 记录名称 · The events' words, in order.
    public var events: [String] = []
    /// 重复请求 · Whether the request key was seen before, so that this is the first outcome again and nothing was recorded anew.
    public var repeated: Bool = false
    /// 期限变动 · The limits that moved with the calendar, and to which days; empty for any other command.
    public var moved: [Outcome.Moved] = []
    /// 仍存有信息的卷宗 · After personal data were erased: dossiers that still hold data of the same person, because one was split off the other or made of it.
    /// 个人信息保护法 47.
    public var stillHeld: [DossierKey] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(dossier: DossierKey, first: Int32, last: Int32, events: [String] = [], repeated: Bool = false, moved: [Outcome.Moved] = [], stillHeld: [DossierKey] = []) {
      self.dossier = dossier
      self.first = first
      self.last = last
      self.events = events
      self.repeated = repeated
      self.moved = moved
      self.stillHeld = stillHeld
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      dossier = try fields.required("dossier")
      events = try fields.list("events")
      first = try fields.required("first")
      last = try fields.required("last")
      moved = try fields.list("moved")
      repeated = try fields.usual("repeated", false)
      stillHeld = try fields.list("stillHeld")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("dossier"); dossier.write(to: &writer)
      if !events.isEmpty { writer.name("events"); writer.freeText(events) }
      writer.name("first"); first.write(to: &writer)
      writer.name("last"); last.write(to: &writer)
      if !moved.isEmpty { writer.name("moved"); moved.write(to: &writer) }
      if repeated { writer.name("repeated"); repeated.write(to: &writer) }
      if !stillHeld.isEmpty { writer.name("stillHeld"); stillHeld.write(to: &writer) }
    }
  }
}

/// 拒绝 · A refusal as callers read it; nothing was recorded.
struct RefusalForm: Record, Equatable {
  /// 依据 · What it rests on in Chinese, in force on the day: articles, or the place's own rule; left out where that is neither.
  var article: String? = nil
  /// 依据条款 · The same as data, or that it rests on no law but on how dossiers are kept.
  var basis: [Law.Citation] = []
  /// 错误代码 · The code, which never changes its meaning.
  var code: String = ""
  /// 具体情况 · The values that make it so, such as dates, numbers and codes, without personal data; left out where there are none.
  var detail: String? = nil
  /// 英文说明 · What is wrong, in English.
  var english: String = ""
  /// 所涉字段 · The field of the command that is at fault, as the JSON spells it; left out where it is none.
  var field: String? = nil
  /// 中文说明 · What is wrong, in Chinese.
  var chinese: String = ""
  /// 错误编号 · The number of the code, which is the status of the functions in C.
  var number: Int32 = 0

  /// A record to fill.
  init() {}

  /// A record of what is said.
  init(article: String? = nil, basis: [Law.Citation] = [], code: String, detail: String? = nil, english: String, field: String? = nil, chinese: String, number: Int32) {
    self.article = article
    self.basis = basis
    self.code = code
    self.detail = detail
    self.english = english
    self.field = field
    self.chinese = chinese
    self.number = number
  }

  /// Reads the fields; `fields` knows who says them.
  init(fields: inout FieldReader) throws(Fault) {
    article = try fields.optional("article")
    basis = try fields.list("basis")
    chinese = try fields.required("chinese")
    code = try fields.required("code")
    detail = try fields.optional("detail")
    english = try fields.required("english")
    field = try fields.optional("field")
    number = try fields.required("number")
  }

  /// Writes the fields in the order of their names.
  func writeFields(to writer: inout JSONWriter) {
    if let value = article { writer.name("article"); value.write(to: &writer) }
    if !basis.isEmpty { writer.name("basis"); basis.write(to: &writer) }
    writer.name("chinese"); chinese.write(to: &writer)
    writer.name("code"); code.write(to: &writer)
    if let value = detail { writer.name("detail"); writer.freeText(value) }
    writer.name("english"); english.write(to: &writer)
    if let value = field { writer.name("field"); writer.freeText(value) }
    writer.name("number"); number.write(to: &writer)
  }
}

/// 办件筛选 · Which cases to list.
public struct CaseFilter: Record, Equatable {
  /// 承办单位 · The code of the unit whose cases are listed; empty for every unit that the viewer may see.
  public var unit: String = ""
  /// 事项编码 · The code of the item whose cases are listed; empty for every item.
  public var item: String = ""
  /// 办理阶段 · The phase in which they must stand, such as `accepted`; all where left out.
  public var phase: Cases.Phase? = nil
  /// 起始编号 · The number of the last case of the page before; empty for the first page.
  public var after: String = ""
  /// 每页件数 · How many cases at most, 1…1,000; 100 where it is left out.
  public var limit: Int32 = 100
  /// 亮灯 · Only those with this light today; every light where left out.
  public var light: Light? = nil
  /// 最近立卷在先 · Whether those opened last come first; else those opened first do.
  public var newest: Bool = false
  /// 到期日期 · Only those to which time does something by the end of this day; all where left out.
  public var dueBy: Day? = nil

  /// A record of what is said.
  public init(unit: String = "", item: String = "", phase: Cases.Phase? = nil, after: String = "", limit: Int32 = 100, light: Light? = nil, newest: Bool = false, dueBy: Day? = nil) {
    self.unit = unit
    self.item = item
    self.phase = phase
    self.after = after
    self.limit = limit
    self.light = light
    self.newest = newest
    self.dueBy = dueBy
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    after = try fields.usual("after", "")
    dueBy = try fields.optional("dueBy")
    item = try fields.usual("item", "")
    light = try fields.optional("light")
    limit = try fields.usual("limit", 100)
    newest = try fields.usual("newest", false)
    phase = try fields.optional("phase")
    unit = try fields.usual("unit", "")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    if !after.isEmpty { writer.name("after"); writer.freeText(after) }
    if let value = dueBy { writer.name("dueBy"); value.write(to: &writer) }
    if !item.isEmpty { writer.name("item"); item.write(to: &writer) }
    if let value = light { writer.name("light"); value.write(to: &writer) }
    if limit != 100 { writer.name("limit"); limit.write(to: &writer) }
    if newest { writer.name("newest"); newest.write(to: &writer) }
    if let value = phase { writer.name("phase"); value.write(to: &writer) }
    if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
  }
}

/// 事项筛选 · Which items to list.
public struct ItemFilter: Record, Equatable {
  /// 实施主体 · The code of the unit whose items are listed; empty for every unit.
  public var unit: String = ""
  /// 进驻大厅 · Whether only those handled in the service centre are listed.
  public var inCentre: Bool = false

  /// A record of what is said.
  public init(unit: String = "", inCentre: Bool = false) {
    self.unit = unit
    self.inCentre = inCentre
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    inCentre = try fields.usual("inCentre", false)
    unit = try fields.usual("unit", "")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    if inCentre { writer.name("inCentre"); inCentre.write(to: &writer) }
    if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
  }
}

/// 统计期间 · A period to count, both days included.
public struct ReportPeriod: Record, Equatable {
  /// 起始日 · The first day.
  public var from: Day = Day(0)
  /// 截止日 · The last day, not before the first.
  public var through: Day = Day(0)
  /// 单位 · The code of the unit that is counted; empty for all, or for the viewer's own where they may see no other.
  public var unit: String = ""
  /// 事项 · The code of the item that is counted; empty for all.
  public var item: String = ""

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(from: Day, through: Day, unit: String = "", item: String = "") {
    self.from = from
    self.through = through
    self.unit = unit
    self.item = item
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    from = try fields.required("from")
    item = try fields.usual("item", "")
    through = try fields.required("through")
    unit = try fields.usual("unit", "")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    writer.name("from"); from.write(to: &writer)
    if !item.isEmpty { writer.name("item"); item.write(to: &writer) }
    writer.name("through"); through.write(to: &writer)
    if !unit.isEmpty { writer.name("unit"); unit.write(to: &writer) }
  }
}

/// 到期筛选 · By when dossiers are due.
public struct DueFilter: Record, Equatable {
  /// 到期截止日 · The day by whose end they are due.
  public var by: Day = Day(0)
  /// 条数上限 · How many at most, 1…1,000; 100 where it is left out.
  public var limit: Int32 = 100

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(by: Day, limit: Int32 = 100) {
    self.by = by
    self.limit = limit
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    by = try fields.required("by")
    limit = try fields.usual("limit", 100)
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    writer.name("by"); by.write(to: &writer)
    if limit != 100 { writer.name("limit"); limit.write(to: &writer) }
  }
}

/// 陈述内容 · Free words of a citizen or an officer, kept beside the ledger.
struct Words: Record, Equatable {
  /// 内容 · The words as they were said.
  var text: String = ""

  /// A record to fill.
  init() {}

  /// A record of what is said.
  init(text: String) {
    self.text = text
  }

  /// Reads the fields; `fields` knows who says them.
  init(fields: inout FieldReader) throws(Fault) {
    text = try fields.required("text")
  }

  /// Writes the fields in the order of their names.
  func writeFields(to writer: inout JSONWriter) {
    writer.name("text"); writer.freeText(text)
  }
}

/// 签收人 · Who took a document, kept beside the ledger.
struct Receiver: Record, Equatable {
  /// 签收人姓名 · The name of whoever took it; empty where only a witness is known.
  var name: String = ""
  /// 见证人 · The witness or the recording of a document that was refused and left; empty for any other way of service.
  var witness: String = ""

  /// A record to fill.
  init() {}

  /// A record of what is said.
  init(name: String, witness: String = "") {
    self.name = name
    self.witness = witness
  }

  /// Reads the fields; `fields` knows who says them.
  init(fields: inout FieldReader) throws(Fault) {
    name = try fields.required("name")
    witness = try fields.usual("witness", "")
  }

  /// Writes the fields in the order of their names.
  func writeFields(to writer: inout JSONWriter) {
    writer.name("name"); writer.freeText(name)
    if !witness.isEmpty { writer.name("witness"); writer.freeText(witness) }
  }
}

/// 答复 · What a query comes to.
public enum Answer: Vocabulary, Equatable {
  /// 绩效考评 · One appraisal as the viewer may see it.
  indirect case appraisalGet(Appraisals.View)
  /// 绩效考评列表 · The appraisals that the viewer may see, page by page.
  indirect case appraisalList(Appraisals.List)
  /// 考评说明 · One score line by line, with its rules and evidence.
  indirect case appraisalExplain(Appraisals.Explanation)
  /// 排名表 · The league table, with how firm each rank is.
  indirect case appraisalLeague(Appraisals.LeagueView)
  /// 考评台帐 · The ledger of an appraisal, entry by entry.
  indirect case appraisalLedger(LedgerView)
  /// 办件进度 · One case as the viewer may see it, at the moment of the question.
  indirect case caseGet(Cases.View)
  /// 办件列表 · The cases of a unit, a phase or an item, page by page.
  indirect case caseList(Cases.List)
  /// 台帐 · The ledger of a case, as it is written.
  indirect case caseLedger(LedgerView)
  /// 期限说明 · Both clocks of a case, day by day, with the reason for each.
  indirect case caseExplain(Cases.Explanation)
  /// 交换数据 · A case in the codes of exchange formats between government systems.
  indirect case caseExchange(Cases.Exchange)
  /// 查阅个人信息 · Personal data of a case; each reading is recorded in its ledger.
  /// 个人信息保护法 6.
  indirect case casePersonal(PersonalView)
  /// 工作台 · The cases that the viewer may see, with what is to be done next and by when.
  indirect case caseBoard(Desk.Board)
  /// 收件回执 · The receipt of a case with its check code.
  indirect case caseReceipt(Desk.Receipt)
  /// 文书 · A paper of a case, filled from its ledger; reading the name is recorded.
  indirect case casePaper(Papers.Paper)
  /// 进度查询 · How far a case is, for whoever has the check code of its receipt.
  indirect case caseProgress(Desk.Progress)
  /// 投诉件 · One complaint as the viewer may see it.
  indirect case complaintGet(Complaints.View)
  /// 投诉件列表 · The complaints that the viewer may see, in the order of opening.
  indirect case complaintList(Complaints.List)
  /// 投诉台帐 · The ledger of a complaint, entry by entry.
  indirect case complaintLedger(LedgerView)
  /// 查阅投诉人信息 · Who complains, or words kept beside the ledger; each reading is recorded before anything is shown.
  /// 个人信息保护法 6(1).
  indirect case complaintPersonal(PersonalView)
  /// 投诉文书 · A paper to the complainant, filled from the ledger; reading name or reply is recorded.
  indirect case complaintPaper(Papers.Paper)
  /// 投诉统计 · The counts of a period; in full for whoever is cleared, the totals of whole years that are over for everyone else.
  indirect case complaintStatistics(Complaints.Table)
  /// 投诉结果公布 · The published results, open to everyone.
  indirect case complaintPublished(Complaints.PublishedList)
  /// 投诉通报 · A published table as it stands after its corrections.
  indirect case bulletinGet(Complaints.BulletinIssue)
  /// 通报台帐 · The ledger of a published table, entry by entry.
  indirect case bulletinLedger(LedgerView)
  /// 热线日志 · One day of the hotline.
  indirect case hotlineGet(Complaints.HotlineView)
  /// 热线台帐 · The ledger of a day of the hotline, entry by entry.
  indirect case hotlineLedger(LedgerView)
  /// 服务列表 · The categories of complaints, as `services.json`.
  /// Open311 GeoReport v2.
  indirect case open311Services(Complaints.Open311Services)
  /// 诉求公布列表 · The complaints whose result was published, as `requests.json`.
  /// Open311 GeoReport v2.
  indirect case open311Requests(Complaints.Open311Requests)
  /// 督查计划 · One plan.
  indirect case inspectionPlanGet(Inspections.PlanView)
  /// 督查计划列表 · The plans that the viewer may see, in the order of opening.
  indirect case inspectionPlanList(Inspections.PlanList)
  /// 随机抽取结果 · The draws of a plan as they are published, for anyone to check.
  indirect case inspectionPlanDraws(Inspections.DrawList)
  /// 督查计划说明 · Row by row what a plan allows and what was done of it, with the grounds.
  indirect case inspectionPlanExplain(Supervision.Grounds)
  /// 督查计划台帐 · The ledger of a plan, entry by entry.
  indirect case inspectionPlanLedger(LedgerView)
  /// 督查件 · One inspection as the viewer may see it.
  indirect case inspectionGet(Inspections.View)
  /// 督查列表 · The inspections that the viewer may see, in the order of opening.
  indirect case inspectionList(Inspections.List)
  /// 整改看板 · The orders of all inspections that the viewer may see, the most urgent first.
  indirect case inspectionOrders(Inspections.OrderBoard)
  /// 督查统计 · Inspections of a period, from the counters.
  indirect case inspectionStatistics(Inspections.Table)
  /// 督查说明 · The last days of an inspection and of its orders, day by day, with their grounds.
  indirect case inspectionExplain(Supervision.Grounds)
  /// 督查台帐 · The ledger of an inspection, entry by entry.
  indirect case inspectionLedger(LedgerView)
  /// 查阅问题事实 · What was found, or said at a hearing; each reading is recorded before anything is shown.
  /// 个人信息保护法 6(1).
  indirect case inspectionPersonal(PersonalView)
  /// 阶段进度 · A stage as the viewer may see it.
  indirect case stageGet(JointStages.View)
  /// 阶段列表 · The stages that the viewer may see, in the order of opening.
  indirect case stageList(JointStages.List)
  /// 阶段流程图 · The stage of an adopted template (`template/ID`) or of a built-in model as a flow chart before it starts; nothing is recorded.
  /// 滨州市工程建设项目并联审批管理规定 9(1).
  indirect case stageChart(JointStages.Chart)
  /// 阶段横道图 · The stage as a chart of bars, with its responsibility days once it is concluded.
  indirect case stagePicture(JointStages.Picture)
  /// 阶段计划 · When the stage is over by its limits, and what decides it.
  indirect case stagePlan(JointStages.Plan)
  /// 责任分摊 · Whose days its delay was, from its own ledger; once it is concluded.
  indirect case stageShares(JointStages.Shares)
  /// 期限说明 · Its due day, day by day.
  indirect case stageExplain(JointStages.Explanation)
  /// 并联审批统计 · Stages, those in time, and days saved, by lead.
  indirect case stageStatistics(JointStages.Table)
  /// 台帐 · The ledger of a stage, entry by entry.
  indirect case stageLedger(LedgerView)
  /// 文书 · A paper of a stage, filled from its ledger; reading the name is recorded.
  indirect case stagePaper(Papers.Paper)
  /// 查阅申请人 · Who a stage is about; each reading is recorded before anything is shown.
  /// 个人信息保护法 6(1).
  indirect case stagePersonal(PersonalView)
  /// 服务网点 · One point.
  indirect case pointGet(Network.PointView)
  /// 网点列表 · The points, in the order of opening.
  indirect case pointList(Network.PointList)
  /// 网点台帐 · The ledger of a point, entry by entry.
  indirect case pointLedger(LedgerView)
  /// 代办统计 · Mandates of a period, from the counters.
  indirect case networkStatistics(Network.Table)
  /// 网络覆盖 · What the network reaches, tier by tier, and how its mandates fare.
  indirect case networkCoverage(Network.Covered)
  /// 代办件 · One mandate, with its three clocks.
  indirect case mandateGet(Network.MandateView)
  /// 代办件列表 · The mandates that the viewer may see, in the order of opening.
  indirect case mandateList(Network.MandateList)
  /// 代办说明 · The last days of a mandate, day by day, with their grounds, and its three clocks.
  indirect case mandateExplain(Supervision.Grounds)
  /// 代办台帐 · The ledger of a mandate, entry by entry.
  indirect case mandateLedger(LedgerView)
  /// 查阅委托人 · Who gave it; each reading is recorded before anything is shown.
  /// 个人信息保护法 6(1).
  indirect case mandatePersonal(PersonalView)
  /// 亮灯看板 · The lights of what runs, the most urgent first.
  indirect case supervisionBoard(Supervision.Board)
  /// 监察事件列表 · The incidents that the viewer may see, in the order of opening.
  indirect case supervisionCards(Supervision.CardList)
  /// 监察事件 · One incident with its warnings and cards.
  indirect case supervisionCard(Supervision.CardView)
  /// 问责列表 · The accountability records that the viewer may see, in the order of opening.
  indirect case supervisionRecords(Supervision.RecordList)
  /// 效能问责记录 · One accountability record.
  indirect case supervisionRecord(Supervision.RecordView)
  /// 问责复算 · Reckons an incident or a record again from the ledger, and says what differs.
  indirect case supervisionExplain(Supervision.Recount)
  /// 监察规则表 · The rules of supervision on the day of the question.
  indirect case supervisionRules(Supervision.RuleTable)
  /// 月度扣分表 · What the cards of a month cost each unit.
  indirect case supervisionDeductions(Supervision.DeductionSheet)
  /// 月度对比 · Numbers of supervision this month against last.
  indirect case supervisionRates(Supervision.MonthRates)
  /// 监察台帐 · The ledger of an incident or of a record, entry by entry.
  indirect case supervisionLedger(LedgerView)
  /// 查阅陈述申辩 · Words kept beside the ledger of a record; each reading is recorded before anything is shown.
  /// 个人信息保护法 6(1).
  indirect case supervisionPersonal(PersonalView)
  /// 作风问题列表 · The findings of conduct that the viewer may see, in the order of opening.
  indirect case supervisionConducts(Supervision.ConductList)
  /// 作风问题 · One finding of conduct.
  indirect case supervisionConduct(Supervision.ConductView)
  /// 作风月度统计 · Findings of conduct of a month, by kind and by window.
  indirect case supervisionConductTable(Supervision.ConductTable)
  /// 比率监察 · The statistical rules of a unit and a month: numerator, denominator, threshold, and whether each holds.
  indirect case supervisionRatios(Supervision.RatioTable)
  /// 督办文书 · The paper by which a warning or a card was served, filled from the ledger.
  indirect case supervisionPaper(Papers.Paper)
  /// 处罚案件 · One penalty case as the viewer may see it.
  indirect case penaltyGet(Penalties.View)
  /// 处罚案件列表 · The penalty cases that the viewer may see, in the order of opening.
  indirect case penaltyList(Penalties.List)
  /// 裁量说明 · How a penalty came about, line by line.
  indirect case penaltyExplain(Penalties.Explanation)
  /// 处罚台帐 · The ledger of a penalty case, entry by entry.
  indirect case penaltyLedger(LedgerView)
  /// 查阅当事人信息 · Who a penalty case is about, or words kept beside the ledger; each reading is recorded before anything is shown.
  /// 个人信息保护法 6(1).
  indirect case penaltyPersonal(PersonalView)
  /// 处罚文书 · A paper to the subject, filled from the ledger; reading the name is recorded.
  indirect case penaltyPaper(Papers.Paper)
  /// 个人信息请求 · The requests of a dossier with their answers, and until when it is kept.
  indirect case personalRequests(PersonalRights.RequestList)
  /// 查阅记录 · Who read what a dossier keeps, and what for.
  /// 个人信息保护法 44.
  indirect case personalReadings(PersonalRights.ReadingList)
  /// 个人信息副本 · A copy of all that is kept of the person; itself recorded as a reading.
  /// 个人信息保护法 45(1).
  indirect case personalExport(PersonalRights.Export)
  /// 查阅被拒 · Refused attempts of officers, administrators and auditors to read personal data of any dossier, there or not.
  /// 个人信息保护法 51.
  indirect case personalAttempts(PersonalRights.AttemptList)
  /// 重点项目 · One key project as the viewer may see it, now or at a past moment.
  indirect case projectGet(Projects.View)
  /// 重点项目列表 · The key projects that the viewer may see, page by page.
  indirect case projectList(Projects.List)
  /// 项目台帐 · The ledger of a key project, entry by entry.
  indirect case projectLedger(LedgerView)
  /// 并联审批一页通 · All stages of joint approval that it opened, branch by branch: for its owner, its unit and those who watch it.
  indirect case projectStages(Projects.StagePage)
  /// 倒排工期 · A backward schedule by the facts of the day, and its picture where asked.
  indirect case projectSchedule(Projects.Schedule)
  /// “六个一”考评 · What the facts of a project are worth on the six ones today.
  indirect case projectScore(Projects.Score)
  /// 查阅业主信息 · Who acts for the owner, or what a card said; each reading is recorded with its purpose.
  /// 个人信息保护法 6.
  indirect case projectPersonal(PersonalView)
  /// 重点项目统计 · What a period comes to in counts of key projects.
  indirect case projectStatistics(Projects.Table)
  /// 事项 · One item of the catalogue, as it is valid on the day of the question.
  indirect case itemGet(ItemView)
  /// 事项目录 · The catalogue of that day; classified items are counted and not shown.
  indirect case itemList(ItemList)
  /// 流程图 · The flow chart of an item as it is published on that day, with what is held against it; never of a classified item to the public.
  indirect case itemChart(FlowCharts.Chart)
  /// 承诺试算 · What other promises would have come to for the cases of an item that were closed; nothing is recorded.
  indirect case itemTryPromise(FlowCharts.Tried)
  /// 单位 · Every registered unit, with how many items it has.
  indirect case unitList(UnitList)
  /// 权力岗位任职 · Who holds a role of power, by whom and by which paper they were appointed, and every change since.
  /// 个人信息保护法 51.
  indirect case personAppointments(Registry.AppointmentList)
  /// 单位制度 · The rules of one unit.
  indirect case tenRulesGet(TenRules.View)
  /// 单位制度列表 · The units that the viewer may see, in the order of opening.
  indirect case tenRulesList(TenRules.List)
  /// 制度落实统计 · How far the rules are in all units.
  indirect case tenRulesMatrix(TenRules.Standing)
  /// 违反制度 · Breaches of rules that follow from what the system knows.
  indirect case tenRulesBreaches(TenRules.FindingList)
  /// 制度运行统计 · How the ten rules went in a period, from the counters.
  indirect case tenRulesStatistics(TenRules.Table)
  /// 制度说明 · Why each rule of a unit stands where it does, and what was found broken.
  indirect case tenRulesExplain(Supervision.Grounds)
  /// 制度台帐 · The ledger of a unit's rules, entry by entry.
  indirect case tenRulesLedger(LedgerView)
  /// 查阅被否定人 · Who was refused; each reading is recorded before anything is shown.
  /// 个人信息保护法 6(1).
  indirect case tenRulesPersonal(PersonalView)
  /// 首问件 · One first contact.
  indirect case contactGet(TenRules.ContactView)
  /// 首问列表 · The first contacts that the viewer may see, in the order of opening.
  indirect case contactList(TenRules.ContactList)
  /// 首问说明 · The last days of a first contact, day by day, with their grounds.
  indirect case contactExplain(Supervision.Grounds)
  /// 首问台帐 · The ledger of a first contact, entry by entry.
  indirect case contactLedger(LedgerView)
  /// 查阅来访人 · Who asked; each reading is recorded before anything is shown.
  /// 个人信息保护法 6(1).
  indirect case contactPersonal(PersonalView)
  /// 更正情况 · What may be put right in a dossier, and what was asked.
  indirect case upkeepList(Upkeep.List)
  /// 更正预告 · What would follow if an entry were put right.
  indirect case upkeepForesee(Upkeep.Foreseen)
  /// 销毁清单 · The dossiers whose term of keeping is over.
  /// 档案法 21(1).
  indirect case upkeepDisposals(Upkeep.DisposalList)
  /// 统计报表 · The report of a period, with every rate and the definition it follows.
  indirect case report(Report)
  /// 统计数据 · The counters of a period, one by one.
  indirect case facts(FactList)
  /// 到期事项 · What is due by the end of a day, the earliest first.
  indirect case due(DueList)
  /// 变动 · The dossiers of every domain that changed after a cursor.
  indirect case changes(Desk.ChangeList)
  /// 可办事项 · What whoever asks could do with a dossier now: the policy table opens it to them, and nothing in how the dossier stands is against it; nothing is recorded.
  indirect case offers(Desk.Offers)
  /// 存在证明 · The proof that a dossier's history, as it stood at the last seal, is part of what was sealed.
  /// RFC 6962.
  indirect case proof(ProofView)
  /// 封存检查点 · The checkpoint of the log of seals, to be signed and published.
  /// C2SP tlog-checkpoint.
  indirect case sealCheckpoint(SealLog.Published)
  /// 封存日志一致性 · The proof that the log of seals of today begins with that of another day.
  /// RFC 9162.
  indirect case sealConsistency(SealLog.Consistency)
  /// 核对检查点 · Whether a log of seals extends an older checkpoint.
  /// RFC 9162.
  indirect case sealCheck(SealLog.Finding)

  /// The member that holds the word.
  public static let wordKey: StaticString = "answer"

  /// Every word.
  public static let words: [String] = [
    "appraisal.get",
    "appraisal.list",
    "appraisal.explain",
    "appraisal.league",
    "appraisal.ledger",
    "case.get",
    "case.list",
    "case.ledger",
    "case.explain",
    "case.exchange",
    "case.personal",
    "case.board",
    "case.receipt",
    "case.paper",
    "case.progress",
    "complaint.get",
    "complaint.list",
    "complaint.ledger",
    "complaint.personal",
    "complaint.paper",
    "complaint.statistics",
    "complaint.published",
    "bulletin.get",
    "bulletin.ledger",
    "hotline.get",
    "hotline.ledger",
    "open311.services",
    "open311.requests",
    "inspectionPlan.get",
    "inspectionPlan.list",
    "inspectionPlan.draws",
    "inspectionPlan.explain",
    "inspectionPlan.ledger",
    "inspection.get",
    "inspection.list",
    "inspection.orders",
    "inspection.statistics",
    "inspection.explain",
    "inspection.ledger",
    "inspection.personal",
    "stage.get",
    "stage.list",
    "stage.chart",
    "stage.picture",
    "stage.plan",
    "stage.shares",
    "stage.explain",
    "stage.statistics",
    "stage.ledger",
    "stage.paper",
    "stage.personal",
    "point.get",
    "point.list",
    "point.ledger",
    "network.statistics",
    "network.coverage",
    "mandate.get",
    "mandate.list",
    "mandate.explain",
    "mandate.ledger",
    "mandate.personal",
    "supervision.board",
    "supervision.cards",
    "supervision.card",
    "supervision.records",
    "supervision.record",
    "supervision.explain",
    "supervision.rules",
    "supervision.deductions",
    "supervision.rates",
    "supervision.ledger",
    "supervision.personal",
    "supervision.conducts",
    "supervision.conduct",
    "supervision.conductTable",
    "supervision.ratios",
    "supervision.paper",
    "penalty.get",
    "penalty.list",
    "penalty.explain",
    "penalty.ledger",
    "penalty.personal",
    "penalty.paper",
    "personal.requests",
    "personal.readings",
    "personal.export",
    "personal.attempts",
    "project.get",
    "project.list",
    "project.ledger",
    "project.stages",
    "project.schedule",
    "project.score",
    "project.personal",
    "project.statistics",
    "item.get",
    "item.list",
    "item.chart",
    "item.tryPromise",
    "unit.list",
    "person.appointments",
    "tenRules.get",
    "tenRules.list",
    "tenRules.matrix",
    "tenRules.breaches",
    "tenRules.statistics",
    "tenRules.explain",
    "tenRules.ledger",
    "tenRules.personal",
    "contact.get",
    "contact.list",
    "contact.explain",
    "contact.ledger",
    "contact.personal",
    "upkeep.list",
    "upkeep.foresee",
    "upkeep.disposals",
    "report",
    "facts",
    "due",
    "changes",
    "offers",
    "proof",
    "seal.checkpoint",
    "seal.consistency",
    "seal.check",
  ]

  /// Where each word stands in ``words``.
  public static let places: [String: Int] = placed(words)

  /// The word of this value.
  public var word: String {
    switch self {
    case .appraisalGet: "appraisal.get"
    case .appraisalList: "appraisal.list"
    case .appraisalExplain: "appraisal.explain"
    case .appraisalLeague: "appraisal.league"
    case .appraisalLedger: "appraisal.ledger"
    case .caseGet: "case.get"
    case .caseList: "case.list"
    case .caseLedger: "case.ledger"
    case .caseExplain: "case.explain"
    case .caseExchange: "case.exchange"
    case .casePersonal: "case.personal"
    case .caseBoard: "case.board"
    case .caseReceipt: "case.receipt"
    case .casePaper: "case.paper"
    case .caseProgress: "case.progress"
    case .complaintGet: "complaint.get"
    case .complaintList: "complaint.list"
    case .complaintLedger: "complaint.ledger"
    case .complaintPersonal: "complaint.personal"
    case .complaintPaper: "complaint.paper"
    case .complaintStatistics: "complaint.statistics"
    case .complaintPublished: "complaint.published"
    case .bulletinGet: "bulletin.get"
    case .bulletinLedger: "bulletin.ledger"
    case .hotlineGet: "hotline.get"
    case .hotlineLedger: "hotline.ledger"
    case .open311Services: "open311.services"
    case .open311Requests: "open311.requests"
    case .inspectionPlanGet: "inspectionPlan.get"
    case .inspectionPlanList: "inspectionPlan.list"
    case .inspectionPlanDraws: "inspectionPlan.draws"
    case .inspectionPlanExplain: "inspectionPlan.explain"
    case .inspectionPlanLedger: "inspectionPlan.ledger"
    case .inspectionGet: "inspection.get"
    case .inspectionList: "inspection.list"
    case .inspectionOrders: "inspection.orders"
    case .inspectionStatistics: "inspection.statistics"
    case .inspectionExplain: "inspection.explain"
    case .inspectionLedger: "inspection.ledger"
    case .inspectionPersonal: "inspection.personal"
    case .stageGet: "stage.get"
    case .stageList: "stage.list"
    case .stageChart: "stage.chart"
    case .stagePicture: "stage.picture"
    case .stagePlan: "stage.plan"
    case .stageShares: "stage.shares"
    case .stageExplain: "stage.explain"
    case .stageStatistics: "stage.statistics"
    case .stageLedger: "stage.ledger"
    case .stagePaper: "stage.paper"
    case .stagePersonal: "stage.personal"
    case .pointGet: "point.get"
    case .pointList: "point.list"
    case .pointLedger: "point.ledger"
    case .networkStatistics: "network.statistics"
    case .networkCoverage: "network.coverage"
    case .mandateGet: "mandate.get"
    case .mandateList: "mandate.list"
    case .mandateExplain: "mandate.explain"
    case .mandateLedger: "mandate.ledger"
    case .mandatePersonal: "mandate.personal"
    case .supervisionBoard: "supervision.board"
    case .supervisionCards: "supervision.cards"
    case .supervisionCard: "supervision.card"
    case .supervisionRecords: "supervision.records"
    case .supervisionRecord: "supervision.record"
    case .supervisionExplain: "supervision.explain"
    case .supervisionRules: "supervision.rules"
    case .supervisionDeductions: "supervision.deductions"
    case .supervisionRates: "supervision.rates"
    case .supervisionLedger: "supervision.ledger"
    case .supervisionPersonal: "supervision.personal"
    case .supervisionConducts: "supervision.conducts"
    case .supervisionConduct: "supervision.conduct"
    case .supervisionConductTable: "supervision.conductTable"
    case .supervisionRatios: "supervision.ratios"
    case .supervisionPaper: "supervision.paper"
    case .penaltyGet: "penalty.get"
    case .penaltyList: "penalty.list"
    case .penaltyExplain: "penalty.explain"
    case .penaltyLedger: "penalty.ledger"
    case .penaltyPersonal: "penalty.personal"
    case .penaltyPaper: "penalty.paper"
    case .personalRequests: "personal.requests"
    case .personalReadings: "personal.readings"
    case .personalExport: "personal.export"
    case .personalAttempts: "personal.attempts"
    case .projectGet: "project.get"
    case .projectList: "project.list"
    case .projectLedger: "project.ledger"
    case .projectStages: "project.stages"
    case .projectSchedule: "project.schedule"
    case .projectScore: "project.score"
    case .projectPersonal: "project.personal"
    case .projectStatistics: "project.statistics"
    case .itemGet: "item.get"
    case .itemList: "item.list"
    case .itemChart: "item.chart"
    case .itemTryPromise: "item.tryPromise"
    case .unitList: "unit.list"
    case .personAppointments: "person.appointments"
    case .tenRulesGet: "tenRules.get"
    case .tenRulesList: "tenRules.list"
    case .tenRulesMatrix: "tenRules.matrix"
    case .tenRulesBreaches: "tenRules.breaches"
    case .tenRulesStatistics: "tenRules.statistics"
    case .tenRulesExplain: "tenRules.explain"
    case .tenRulesLedger: "tenRules.ledger"
    case .tenRulesPersonal: "tenRules.personal"
    case .contactGet: "contact.get"
    case .contactList: "contact.list"
    case .contactExplain: "contact.explain"
    case .contactLedger: "contact.ledger"
    case .contactPersonal: "contact.personal"
    case .upkeepList: "upkeep.list"
    case .upkeepForesee: "upkeep.foresee"
    case .upkeepDisposals: "upkeep.disposals"
    case .report: "report"
    case .facts: "facts"
    case .due: "due"
    case .changes: "changes"
    case .offers: "offers"
    case .proof: "proof"
    case .sealCheckpoint: "seal.checkpoint"
    case .sealConsistency: "seal.consistency"
    case .sealCheck: "seal.check"
    }
  }

  /// Reads the record under the word at `place`, as `voice` says it.
  public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
    switch place {
    case 0: .appraisalGet(try .read(data, voice))
    case 1: .appraisalList(try .read(data, voice))
    case 2: .appraisalExplain(try .read(data, voice))
    case 3: .appraisalLeague(try .read(data, voice))
    case 4: .appraisalLedger(try .read(data, voice))
    case 5: .caseGet(try .read(data, voice))
    case 6: .caseList(try .read(data, voice))
    case 7: .caseLedger(try .read(data, voice))
    case 8: .caseExplain(try .read(data, voice))
    case 9: .caseExchange(try .read(data, voice))
    case 10: .casePersonal(try .read(data, voice))
    case 11: .caseBoard(try .read(data, voice))
    case 12: .caseReceipt(try .read(data, voice))
    case 13: .casePaper(try .read(data, voice))
    case 14: .caseProgress(try .read(data, voice))
    case 15: .complaintGet(try .read(data, voice))
    case 16: .complaintList(try .read(data, voice))
    case 17: .complaintLedger(try .read(data, voice))
    case 18: .complaintPersonal(try .read(data, voice))
    case 19: .complaintPaper(try .read(data, voice))
    case 20: .complaintStatistics(try .read(data, voice))
    case 21: .complaintPublished(try .read(data, voice))
    case 22: .bulletinGet(try .read(data, voice))
    case 23: .bulletinLedger(try .read(data, voice))
    case 24: .hotlineGet(try .read(data, voice))
    case 25: .hotlineLedger(try .read(data, voice))
    case 26: .open311Services(try .read(data, voice))
    case 27: .open311Requests(try .read(data, voice))
    case 28: .inspectionPlanGet(try .read(data, voice))
    case 29: .inspectionPlanList(try .read(data, voice))
    case 30: .inspectionPlanDraws(try .read(data, voice))
    case 31: .inspectionPlanExplain(try .read(data, voice))
    case 32: .inspectionPlanLedger(try .read(data, voice))
    case 33: .inspectionGet(try .read(data, voice))
    case 34: .inspectionList(try .read(data, voice))
    case 35: .inspectionOrders(try .read(data, voice))
    case 36: .inspectionStatistics(try .read(data, voice))
    case 37: .inspectionExplain(try .read(data, voice))
    case 38: .inspectionLedger(try .read(data, voice))
    case 39: .inspectionPersonal(try .read(data, voice))
    case 40: .stageGet(try .read(data, voice))
    case 41: .stageList(try .read(data, voice))
    case 42: .stageChart(try .read(data, voice))
    case 43: .stagePicture(try .read(data, voice))
    case 44: .stagePlan(try .read(data, voice))
    case 45: .stageShares(try .read(data, voice))
    case 46: .stageExplain(try .read(data, voice))
    case 47: .stageStatistics(try .read(data, voice))
    case 48: .stageLedger(try .read(data, voice))
    case 49: .stagePaper(try .read(data, voice))
    case 50: .stagePersonal(try .read(data, voice))
    case 51: .pointGet(try .read(data, voice))
    case 52: .pointList(try .read(data, voice))
    case 53: .pointLedger(try .read(data, voice))
    case 54: .networkStatistics(try .read(data, voice))
    case 55: .networkCoverage(try .read(data, voice))
    case 56: .mandateGet(try .read(data, voice))
    case 57: .mandateList(try .read(data, voice))
    case 58: .mandateExplain(try .read(data, voice))
    case 59: .mandateLedger(try .read(data, voice))
    case 60: .mandatePersonal(try .read(data, voice))
    case 61: .supervisionBoard(try .read(data, voice))
    case 62: .supervisionCards(try .read(data, voice))
    case 63: .supervisionCard(try .read(data, voice))
    case 64: .supervisionRecords(try .read(data, voice))
    case 65: .supervisionRecord(try .read(data, voice))
    case 66: .supervisionExplain(try .read(data, voice))
    case 67: .supervisionRules(try .read(data, voice))
    case 68: .supervisionDeductions(try .read(data, voice))
    case 69: .supervisionRates(try .read(data, voice))
    case 70: .supervisionLedger(try .read(data, voice))
    case 71: .supervisionPersonal(try .read(data, voice))
    case 72: .supervisionConducts(try .read(data, voice))
    case 73: .supervisionConduct(try .read(data, voice))
    case 74: .supervisionConductTable(try .read(data, voice))
    case 75: .supervisionRatios(try .read(data, voice))
    case 76: .supervisionPaper(try .read(data, voice))
    case 77: .penaltyGet(try .read(data, voice))
    case 78: .penaltyList(try .read(data, voice))
    case 79: .penaltyExplain(try .read(data, voice))
    case 80: .penaltyLedger(try .read(data, voice))
    case 81: .penaltyPersonal(try .read(data, voice))
    case 82: .penaltyPaper(try .read(data, voice))
    case 83: .personalRequests(try .read(data, voice))
    case 84: .personalReadings(try .read(data, voice))
    case 85: .personalExport(try .read(data, voice))
    case 86: .personalAttempts(try .read(data, voice))
    case 87: .projectGet(try .read(data, voice))
    case 88: .projectList(try .read(data, voice))
    case 89: .projectLedger(try .read(data, voice))
    case 90: .projectStages(try .read(data, voice))
    case 91: .projectSchedule(try .read(data, voice))
    case 92: .projectScore(try .read(data, voice))
    case 93: .projectPersonal(try .read(data, voice))
    case 94: .projectStatistics(try .read(data, voice))
    case 95: .itemGet(try .read(data, voice))
    case 96: .itemList(try .read(data, voice))
    case 97: .itemChart(try .read(data, voice))
    case 98: .itemTryPromise(try .read(data, voice))
    case 99: .unitList(try .read(data, voice))
    case 100: .personAppointments(try .read(data, voice))
    case 101: .tenRulesGet(try .read(data, voice))
    case 102: .tenRulesList(try .read(data, voice))
    case 103: .tenRulesMatrix(try .read(data, voice))
    case 104: .tenRulesBreaches(try .read(data, voice))
    case 105: .tenRulesStatistics(try .read(data, voice))
    case 106: .tenRulesExplain(try .read(data, voice))
    case 107: .tenRulesLedger(try .read(data, voice))
    case 108: .tenRulesPersonal(try .read(data, voice))
    case 109: .contactGet(try .read(data, voice))
    case 110: .contactList(try .read(data, voice))
    case 111: .contactExplain(try .read(data, voice))
    case 112: .contactLedger(try .read(data, voice))
    case 113: .contactPersonal(try .read(data, voice))
    case 114: .upkeepList(try .read(data, voice))
    case 115: .upkeepForesee(try .read(data, voice))
    case 116: .upkeepDisposals(try .read(data, voice))
    case 117: .report(try .read(data, voice))
    case 118: .facts(try .read(data, voice))
    case 119: .due(try .read(data, voice))
    case 120: .changes(try .read(data, voice))
    case 121: .offers(try .read(data, voice))
    case 122: .proof(try .read(data, voice))
    case 123: .sealCheckpoint(try .read(data, voice))
    case 124: .sealConsistency(try .read(data, voice))
    case 125: .sealCheck(try .read(data, voice))
    default: nil
    }
  }

  /// Writes the record under the word.
  public func writeData(to writer: inout JSONWriter) {
    switch self {
    case .appraisalGet(let data): data.write(to: &writer)
    case .appraisalList(let data): data.write(to: &writer)
    case .appraisalExplain(let data): data.write(to: &writer)
    case .appraisalLeague(let data): data.write(to: &writer)
    case .appraisalLedger(let data): data.write(to: &writer)
    case .caseGet(let data): data.write(to: &writer)
    case .caseList(let data): data.write(to: &writer)
    case .caseLedger(let data): data.write(to: &writer)
    case .caseExplain(let data): data.write(to: &writer)
    case .caseExchange(let data): data.write(to: &writer)
    case .casePersonal(let data): data.write(to: &writer)
    case .caseBoard(let data): data.write(to: &writer)
    case .caseReceipt(let data): data.write(to: &writer)
    case .casePaper(let data): data.write(to: &writer)
    case .caseProgress(let data): data.write(to: &writer)
    case .complaintGet(let data): data.write(to: &writer)
    case .complaintList(let data): data.write(to: &writer)
    case .complaintLedger(let data): data.write(to: &writer)
    case .complaintPersonal(let data): data.write(to: &writer)
    case .complaintPaper(let data): data.write(to: &writer)
    case .complaintStatistics(let data): data.write(to: &writer)
    case .complaintPublished(let data): data.write(to: &writer)
    case .bulletinGet(let data): data.write(to: &writer)
    case .bulletinLedger(let data): data.write(to: &writer)
    case .hotlineGet(let data): data.write(to: &writer)
    case .hotlineLedger(let data): data.write(to: &writer)
    case .open311Services(let data): data.write(to: &writer)
    case .open311Requests(let data): data.write(to: &writer)
    case .inspectionPlanGet(let data): data.write(to: &writer)
    case .inspectionPlanList(let data): data.write(to: &writer)
    case .inspectionPlanDraws(let data): data.write(to: &writer)
    case .inspectionPlanExplain(let data): data.write(to: &writer)
    case .inspectionPlanLedger(let data): data.write(to: &writer)
    case .inspectionGet(let data): data.write(to: &writer)
    case .inspectionList(let data): data.write(to: &writer)
    case .inspectionOrders(let data): data.write(to: &writer)
    case .inspectionStatistics(let data): data.write(to: &writer)
    case .inspectionExplain(let data): data.write(to: &writer)
    case .inspectionLedger(let data): data.write(to: &writer)
    case .inspectionPersonal(let data): data.write(to: &writer)
    case .stageGet(let data): data.write(to: &writer)
    case .stageList(let data): data.write(to: &writer)
    case .stageChart(let data): data.write(to: &writer)
    case .stagePicture(let data): data.write(to: &writer)
    case .stagePlan(let data): data.write(to: &writer)
    case .stageShares(let data): data.write(to: &writer)
    case .stageExplain(let data): data.write(to: &writer)
    case .stageStatistics(let data): data.write(to: &writer)
    case .stageLedger(let data): data.write(to: &writer)
    case .stagePaper(let data): data.write(to: &writer)
    case .stagePersonal(let data): data.write(to: &writer)
    case .pointGet(let data): data.write(to: &writer)
    case .pointList(let data): data.write(to: &writer)
    case .pointLedger(let data): data.write(to: &writer)
    case .networkStatistics(let data): data.write(to: &writer)
    case .networkCoverage(let data): data.write(to: &writer)
    case .mandateGet(let data): data.write(to: &writer)
    case .mandateList(let data): data.write(to: &writer)
    case .mandateExplain(let data): data.write(to: &writer)
    case .mandateLedger(let data): data.write(to: &writer)
    case .mandatePersonal(let data): data.write(to: &writer)
    case .supervisionBoard(let data): data.write(to: &writer)
    case .supervisionCards(let data): data.write(to: &writer)
    case .supervisionCard(let data): data.write(to: &writer)
    case .supervisionRecords(let data): data.write(to: &writer)
    case .supervisionRecord(let data): data.write(to: &writer)
    case .supervisionExplain(let data): data.write(to: &writer)
    case .supervisionRules(let data): data.write(to: &writer)
    case .supervisionDeductions(let data): data.write(to: &writer)
    case .supervisionRates(let data): data.write(to: &writer)
    case .supervisionLedger(let data): data.write(to: &writer)
    case .supervisionPersonal(let data): data.write(to: &writer)
    case .supervisionConducts(let data): data.write(to: &writer)
    case .supervisionConduct(let data): data.write(to: &writer)
    case .supervisionConductTable(let data): data.write(to: &writer)
    case .supervisionRatios(let data): data.write(to: &writer)
    case .supervisionPaper(let data): data.write(to: &writer)
    case .penaltyGet(let data): data.write(to: &writer)
    case .penaltyList(let data): data.write(to: &writer)
    case .penaltyExplain(let data): data.write(to: &writer)
    case .penaltyLedger(let data): data.write(to: &writer)
    case .penaltyPersonal(let data): data.write(to: &writer)
    case .penaltyPaper(let data): data.write(to: &writer)
    case .personalRequests(let data): data.write(to: &writer)
    case .personalReadings(let data): data.write(to: &writer)
    case .personalExport(let data): data.write(to: &writer)
    case .personalAttempts(let data): data.write(to: &writer)
    case .projectGet(let data): data.write(to: &writer)
    case .projectList(let data): data.write(to: &writer)
    case .projectLedger(let data): data.write(to: &writer)
    case .projectStages(let data): data.write(to: &writer)
    case .projectSchedule(let data): data.write(to: &writer)
    case .projectScore(let data): data.write(to: &writer)
    case .projectPersonal(let data): data.write(to: &writer)
    case .projectStatistics(let data): data.write(to: &writer)
    case .itemGet(let data): data.write(to: &writer)
    case .itemList(let data): data.write(to: &writer)
    case .itemChart(let data): data.write(to: &writer)
    case .itemTryPromise(let data): data.write(to: &writer)
    case .unitList(let data): data.write(to: &writer)
    case .personAppointments(let data): data.write(to: &writer)
    case .tenRulesGet(let data): data.write(to: &writer)
    case .tenRulesList(let data): data.write(to: &writer)
    case .tenRulesMatrix(let data): data.write(to: &writer)
    case .tenRulesBreaches(let data): data.write(to: &writer)
    case .tenRulesStatistics(let data): data.write(to: &writer)
    case .tenRulesExplain(let data): data.write(to: &writer)
    case .tenRulesLedger(let data): data.write(to: &writer)
    case .tenRulesPersonal(let data): data.write(to: &writer)
    case .contactGet(let data): data.write(to: &writer)
    case .contactList(let data): data.write(to: &writer)
    case .contactExplain(let data): data.write(to: &writer)
    case .contactLedger(let data): data.write(to: &writer)
    case .contactPersonal(let data): data.write(to: &writer)
    case .upkeepList(let data): data.write(to: &writer)
    case .upkeepForesee(let data): data.write(to: &writer)
    case .upkeepDisposals(let data): data.write(to: &writer)
    case .report(let data): data.write(to: &writer)
    case .facts(let data): data.write(to: &writer)
    case .due(let data): data.write(to: &writer)
    case .changes(let data): data.write(to: &writer)
    case .offers(let data): data.write(to: &writer)
    case .proof(let data): data.write(to: &writer)
    case .sealCheckpoint(let data): data.write(to: &writer)
    case .sealConsistency(let data): data.write(to: &writer)
    case .sealCheck(let data): data.write(to: &writer)
    }
  }
}

/// 命令 · What someone asks: the one way in.
public enum Command: Vocabulary, Equatable {
  /// 绩效考评命令 · What may be asked of an appraisal.
  case appraisal(Appraisals.Command)
  /// 办件 · What may be asked of an approval case.
  case `case`(Cases.Command)
  /// 投诉通报 · What may be asked of a published table of complaints.
  case bulletin(Complaints.BulletinCommand)
  /// 投诉件 · What may be asked of an efficiency complaint or a hotline ticket.
  case complaint(Complaints.Command)
  /// 热线日志 · What may be asked of a day of the hotline.
  case hotline(Complaints.HotlineCommand)
  /// 作风问题 · What may be asked of a finding of conduct.
  case conduct(Supervision.ConductCommand)
  /// 督查计划 · What may be asked of a plan of inspections.
  case inspectionPlan(Inspections.PlanCommand)
  /// 督查 · What may be asked of an inspection.
  case inspection(Inspections.Command)
  /// 并联审批 · What may be asked of a stage of joint approval.
  case stage(JointStages.Command)
  /// 服务网点 · What may be asked of a point of the network.
  case point(Network.PointCommand)
  /// 代办件 · What may be asked of a mandate.
  case mandate(Network.MandateCommand)
  /// 电子监察 · What may be asked of an incident of electronic supervision.
  case supervision(Supervision.CardCommand)
  /// 效能问责 · What may be asked of an accountability record.
  case accountability(Supervision.RecordCommand)
  /// 行政处罚案件 · What may be asked of a penalty case.
  case penalty(Penalties.Command)
  /// 个人信息命令 · What may be asked about what a dossier of any kind keeps of persons.
  case personal(PersonalRights.Command)
  /// 重点项目命令 · What may be asked of a key project; the large records are indirect, so that every other command stays small.
  case project(Projects.Command)
  /// 登记簿 · What may be asked of the register of units, officers, posts, items and the calendar.
  case register(Registry.Command)
  /// 单位制度 · What may be asked of the file of a unit's rules.
  case tenRules(TenRules.Command)
  /// 首问首办 · What may be asked of a first contact.
  case contact(TenRules.ContactCommand)
  /// 卷宗更正与销毁命令 · What may be asked about a dossier of any kind as a file.
  case upkeep(Upkeep.Command)

  /// The member that holds the word.
  public static let wordKey: StaticString = "command"

  /// Every word of every domain.
  public static let words: [String] = Appraisals.Command.words + Cases.Command.words + Complaints.BulletinCommand.words + Complaints.Command.words + Complaints.HotlineCommand.words + Supervision.ConductCommand.words + Inspections.PlanCommand.words + Inspections.Command.words + JointStages.Command.words + Network.PointCommand.words + Network.MandateCommand.words + Supervision.CardCommand.words + Supervision.RecordCommand.words + Penalties.Command.words + PersonalRights.Command.words + Projects.Command.words + Registry.Command.words + TenRules.Command.words + TenRules.ContactCommand.words + Upkeep.Command.words + []

  /// Where each word stands in ``words``.
  public static let places: [String: Int] = placed(words)

  /// The word of this value.
  public var word: String {
    switch self {
    case .appraisal(let part): part.word
    case .case(let part): part.word
    case .bulletin(let part): part.word
    case .complaint(let part): part.word
    case .hotline(let part): part.word
    case .conduct(let part): part.word
    case .inspectionPlan(let part): part.word
    case .inspection(let part): part.word
    case .stage(let part): part.word
    case .point(let part): part.word
    case .mandate(let part): part.word
    case .supervision(let part): part.word
    case .accountability(let part): part.word
    case .penalty(let part): part.word
    case .personal(let part): part.word
    case .project(let part): part.word
    case .register(let part): part.word
    case .tenRules(let part): part.word
    case .contact(let part): part.word
    case .upkeep(let part): part.word
    }
  }

  /// Reads the record under the word at `place`, as `voice` says it.
  public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
    var place = place
    if place < 17 { return try Appraisals.Command.read(place: place, data, voice).map { .appraisal($0) } }
    place -= 17
    if place < 37 { return try Cases.Command.read(place: place, data, voice).map { .case($0) } }
    place -= 37
    if place < 2 { return try Complaints.BulletinCommand.read(place: place, data, voice).map { .bulletin($0) } }
    place -= 2
    if place < 30 { return try Complaints.Command.read(place: place, data, voice).map { .complaint($0) } }
    place -= 30
    if place < 1 { return try Complaints.HotlineCommand.read(place: place, data, voice).map { .hotline($0) } }
    place -= 1
    if place < 8 { return try Supervision.ConductCommand.read(place: place, data, voice).map { .conduct($0) } }
    place -= 8
    if place < 6 { return try Inspections.PlanCommand.read(place: place, data, voice).map { .inspectionPlan($0) } }
    place -= 6
    if place < 22 { return try Inspections.Command.read(place: place, data, voice).map { .inspection($0) } }
    place -= 22
    if place < 20 { return try JointStages.Command.read(place: place, data, voice).map { .stage($0) } }
    place -= 20
    if place < 4 { return try Network.PointCommand.read(place: place, data, voice).map { .point($0) } }
    place -= 4
    if place < 11 { return try Network.MandateCommand.read(place: place, data, voice).map { .mandate($0) } }
    place -= 11
    if place < 5 { return try Supervision.CardCommand.read(place: place, data, voice).map { .supervision($0) } }
    place -= 5
    if place < 11 { return try Supervision.RecordCommand.read(place: place, data, voice).map { .accountability($0) } }
    place -= 11
    if place < 19 { return try Penalties.Command.read(place: place, data, voice).map { .penalty($0) } }
    place -= 19
    if place < 6 { return try PersonalRights.Command.read(place: place, data, voice).map { .personal($0) } }
    place -= 6
    if place < 41 { return try Projects.Command.read(place: place, data, voice).map { .project($0) } }
    place -= 41
    if place < 12 { return try Registry.Command.read(place: place, data, voice).map { .register($0) } }
    place -= 12
    if place < 17 { return try TenRules.Command.read(place: place, data, voice).map { .tenRules($0) } }
    place -= 17
    if place < 7 { return try TenRules.ContactCommand.read(place: place, data, voice).map { .contact($0) } }
    place -= 7
    if place < 5 { return try Upkeep.Command.read(place: place, data, voice).map { .upkeep($0) } }
    place -= 5
    switch place {
    default: return nil
    }
  }

  /// Writes the record under the word.
  public func writeData(to writer: inout JSONWriter) {
    switch self {
    case .appraisal(let part): part.writeData(to: &writer)
    case .case(let part): part.writeData(to: &writer)
    case .bulletin(let part): part.writeData(to: &writer)
    case .complaint(let part): part.writeData(to: &writer)
    case .hotline(let part): part.writeData(to: &writer)
    case .conduct(let part): part.writeData(to: &writer)
    case .inspectionPlan(let part): part.writeData(to: &writer)
    case .inspection(let part): part.writeData(to: &writer)
    case .stage(let part): part.writeData(to: &writer)
    case .point(let part): part.writeData(to: &writer)
    case .mandate(let part): part.writeData(to: &writer)
    case .supervision(let part): part.writeData(to: &writer)
    case .accountability(let part): part.writeData(to: &writer)
    case .penalty(let part): part.writeData(to: &writer)
    case .personal(let part): part.writeData(to: &writer)
    case .project(let part): part.writeData(to: &writer)
    case .register(let part): part.writeData(to: &writer)
    case .tenRules(let part): part.writeData(to: &writer)
    case .contact(let part): part.writeData(to: &writer)
    case .upkeep(let part): part.writeData(to: &writer)
    }
  }
}

/// 事件 · What was recorded: the truth.
public enum Event: Vocabulary, Equatable {
  /// 绩效考评事件 · What happened to an appraisal; scheme, counters and days stand in the events, so that folding them needs neither catalogue nor calendar, and the score can be reckoned again for ever.
  case appraisal(Appraisals.Event)
  /// 办件记录 · What happened to an approval case; days and limits stand in the event, so that reading it back needs neither calendar nor profile.
  case `case`(Cases.Event)
  /// 投诉通报记录 · What happened to a published table of complaints.
  case bulletin(Complaints.BulletinEvent)
  /// 投诉件记录 · What happened to a complaint: days and limits stand in the event, so that reading it needs neither calendar nor profile; people and words are commitments.
  case complaint(Complaints.Event)
  /// 热线日志记录 · What happened on a day of the hotline.
  case hotline(Complaints.HotlineEvent)
  /// 作风问题记录 · What happened to a finding of conduct: what was seen and said are commitments.
  case conduct(Supervision.ConductEvent)
  /// 督查计划记录 · What happened to a plan of inspections.
  case inspectionPlan(Inspections.PlanEvent)
  /// 督查记录 · What happened to an inspection: findings and what was said are commitments.
  case inspection(Inspections.Event)
  /// 并联审批记录 · What happened to a stage of joint approval.
  case stage(JointStages.Event)
  /// 服务网点记录 · What happened to a point of the network.
  case point(Network.PointEvent)
  /// 代办件记录 · What happened to a mandate: who gave it is a commitment; moments and days stand in the event.
  case mandate(Network.MandateEvent)
  /// 电子监察记录 · What happened to an incident: breaches, days and classes stand in the event.
  case supervision(Supervision.CardEvent)
  /// 效能问责记录 · What happened to an accountability record.
  case accountability(Supervision.RecordEvent)
  /// 行政处罚案件记录 · What happened to a penalty case: days, limits and amounts stand in the event; people and words are commitments.
  case penalty(Penalties.Event)
  /// 个人信息记录 · What was done about what a dossier keeps of persons.
  case personal(PersonalRights.Event)
  /// 重点项目事件 · What happened to a key project; days and limits stand in the event, so that folding it needs neither calendar nor profile, and people of the owner and words of cards are commitments.
  case project(Projects.Event)
  /// 登记记录 · What happened in the register.
  case register(Registry.Event)
  /// 单位制度记录 · What happened to the rules of a unit: who was refused is a commitment.
  case tenRules(TenRules.Event)
  /// 首问首办记录 · What happened to a first contact: who asked is a commitment.
  case contact(TenRules.ContactEvent)
  /// 卷宗更正与销毁记录 · What was done with a dossier as a file.
  case upkeep(Upkeep.Event)
  /// 查阅个人信息 · Someone read personal data.
  /// 个人信息保护法 6.
  case personalRead(PersonalReading)
  /// 查阅被拒 · An officer's text was refused that named whom the dossier is about.
  case personalDenied(PersonalReading)
  /// 查阅被拒 · Someone tried to read personal data, and was refused.
  case personalAttempted(PersonalRights.Attempt)
  /// 删除个人信息 · Personal data were erased.
  /// 个人信息保护法 47.
  case personalErased(PersonalErasure)

  /// The member that holds the word.
  public static let wordKey: StaticString = "event"

  /// Every word of every domain.
  public static let words: [String] = Appraisals.Event.words + Cases.Event.words + Complaints.BulletinEvent.words + Complaints.Event.words + Complaints.HotlineEvent.words + Supervision.ConductEvent.words + Inspections.PlanEvent.words + Inspections.Event.words + JointStages.Event.words + Network.PointEvent.words + Network.MandateEvent.words + Supervision.CardEvent.words + Supervision.RecordEvent.words + Penalties.Event.words + PersonalRights.Event.words + Projects.Event.words + Registry.Event.words + TenRules.Event.words + TenRules.ContactEvent.words + Upkeep.Event.words + ["personal.read", "personal.denied", "personal.attempted", "personal.erased"]

  /// Where each word stands in ``words``.
  public static let places: [String: Int] = placed(words)

  /// The word of this value.
  public var word: String {
    switch self {
    case .appraisal(let part): part.word
    case .case(let part): part.word
    case .bulletin(let part): part.word
    case .complaint(let part): part.word
    case .hotline(let part): part.word
    case .conduct(let part): part.word
    case .inspectionPlan(let part): part.word
    case .inspection(let part): part.word
    case .stage(let part): part.word
    case .point(let part): part.word
    case .mandate(let part): part.word
    case .supervision(let part): part.word
    case .accountability(let part): part.word
    case .penalty(let part): part.word
    case .personal(let part): part.word
    case .project(let part): part.word
    case .register(let part): part.word
    case .tenRules(let part): part.word
    case .contact(let part): part.word
    case .upkeep(let part): part.word
    case .personalRead: "personal.read"
    case .personalDenied: "personal.denied"
    case .personalAttempted: "personal.attempted"
    case .personalErased: "personal.erased"
    }
  }

  /// Reads the record under the word at `place`, as `voice` says it.
  public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
    var place = place
    if place < 21 { return try Appraisals.Event.read(place: place, data, voice).map { .appraisal($0) } }
    place -= 21
    if place < 42 { return try Cases.Event.read(place: place, data, voice).map { .case($0) } }
    place -= 42
    if place < 2 { return try Complaints.BulletinEvent.read(place: place, data, voice).map { .bulletin($0) } }
    place -= 2
    if place < 32 { return try Complaints.Event.read(place: place, data, voice).map { .complaint($0) } }
    place -= 32
    if place < 2 { return try Complaints.HotlineEvent.read(place: place, data, voice).map { .hotline($0) } }
    place -= 2
    if place < 8 { return try Supervision.ConductEvent.read(place: place, data, voice).map { .conduct($0) } }
    place -= 8
    if place < 8 { return try Inspections.PlanEvent.read(place: place, data, voice).map { .inspectionPlan($0) } }
    place -= 8
    if place < 24 { return try Inspections.Event.read(place: place, data, voice).map { .inspection($0) } }
    place -= 24
    if place < 27 { return try JointStages.Event.read(place: place, data, voice).map { .stage($0) } }
    place -= 27
    if place < 4 { return try Network.PointEvent.read(place: place, data, voice).map { .point($0) } }
    place -= 4
    if place < 13 { return try Network.MandateEvent.read(place: place, data, voice).map { .mandate($0) } }
    place -= 13
    if place < 9 { return try Supervision.CardEvent.read(place: place, data, voice).map { .supervision($0) } }
    place -= 9
    if place < 15 { return try Supervision.RecordEvent.read(place: place, data, voice).map { .accountability($0) } }
    place -= 15
    if place < 19 { return try Penalties.Event.read(place: place, data, voice).map { .penalty($0) } }
    place -= 19
    if place < 6 { return try PersonalRights.Event.read(place: place, data, voice).map { .personal($0) } }
    place -= 6
    if place < 44 { return try Projects.Event.read(place: place, data, voice).map { .project($0) } }
    place -= 44
    if place < 12 { return try Registry.Event.read(place: place, data, voice).map { .register($0) } }
    place -= 12
    if place < 21 { return try TenRules.Event.read(place: place, data, voice).map { .tenRules($0) } }
    place -= 21
    if place < 7 { return try TenRules.ContactEvent.read(place: place, data, voice).map { .contact($0) } }
    place -= 7
    if place < 5 { return try Upkeep.Event.read(place: place, data, voice).map { .upkeep($0) } }
    place -= 5
    switch place {
    case 0: return .personalRead(try .read(data, voice))
    case 1: return .personalDenied(try .read(data, voice))
    case 2: return .personalAttempted(try .read(data, voice))
    case 3: return .personalErased(try .read(data, voice))
    default: return nil
    }
  }

  /// Writes the record under the word.
  public func writeData(to writer: inout JSONWriter) {
    switch self {
    case .appraisal(let part): part.writeData(to: &writer)
    case .case(let part): part.writeData(to: &writer)
    case .bulletin(let part): part.writeData(to: &writer)
    case .complaint(let part): part.writeData(to: &writer)
    case .hotline(let part): part.writeData(to: &writer)
    case .conduct(let part): part.writeData(to: &writer)
    case .inspectionPlan(let part): part.writeData(to: &writer)
    case .inspection(let part): part.writeData(to: &writer)
    case .stage(let part): part.writeData(to: &writer)
    case .point(let part): part.writeData(to: &writer)
    case .mandate(let part): part.writeData(to: &writer)
    case .supervision(let part): part.writeData(to: &writer)
    case .accountability(let part): part.writeData(to: &writer)
    case .penalty(let part): part.writeData(to: &writer)
    case .personal(let part): part.writeData(to: &writer)
    case .project(let part): part.writeData(to: &writer)
    case .register(let part): part.writeData(to: &writer)
    case .tenRules(let part): part.writeData(to: &writer)
    case .contact(let part): part.writeData(to: &writer)
    case .upkeep(let part): part.writeData(to: &writer)
    case .personalRead(let data): data.write(to: &writer)
    case .personalDenied(let data): data.write(to: &writer)
    case .personalAttempted(let data): data.write(to: &writer)
    case .personalErased(let data): data.write(to: &writer)
    }
  }
}

/// 查询 · What someone wants to know: the one way out.
public enum Query: Vocabulary, Equatable {
  /// 绩效考评 · One appraisal as the viewer may see it.
  case appraisalGet(Nothing)
  /// 绩效考评列表 · The appraisals that the viewer may see, page by page.
  case appraisalList(Appraisals.Filter)
  /// 考评说明 · One score line by line, with its rules and evidence.
  case appraisalExplain(Appraisals.Target)
  /// 排名表 · The league table, with how firm each rank is.
  case appraisalLeague(Appraisals.LeagueQuestion)
  /// 考评台帐 · The ledger of an appraisal, entry by entry.
  case appraisalLedger(Nothing)
  /// 办件进度 · One case as the viewer may see it, at the moment of the question.
  case caseGet(Nothing)
  /// 办件列表 · The cases of a unit, a phase or an item, page by page.
  case caseList(CaseFilter)
  /// 台帐 · The ledger of a case, as it is written.
  case caseLedger(Nothing)
  /// 期限说明 · Both clocks of a case, day by day, with the reason for each.
  case caseExplain(Nothing)
  /// 交换数据 · A case in the codes of exchange formats between government systems.
  case caseExchange(Nothing)
  /// 查阅个人信息 · Personal data of a case; each reading is recorded in its ledger.
  /// 个人信息保护法 6.
  case casePersonal(PersonalReading)
  /// 工作台 · The cases that the viewer may see, with what is to be done next and by when.
  case caseBoard(Desk.Filter)
  /// 收件回执 · The receipt of a case with its check code.
  case caseReceipt(Nothing)
  /// 文书 · A paper of a case, filled from its ledger; reading the name is recorded.
  case casePaper(Papers.Wish)
  /// 进度查询 · How far a case is, for whoever has the check code of its receipt.
  case caseProgress(Desk.Claim)
  /// 投诉件 · One complaint as the viewer may see it.
  case complaintGet(Nothing)
  /// 投诉件列表 · The complaints that the viewer may see, in the order of opening.
  case complaintList(Complaints.Filter)
  /// 投诉台帐 · The ledger of a complaint, entry by entry.
  case complaintLedger(Nothing)
  /// 查阅投诉人信息 · Who complains, or words kept beside the ledger; each reading is recorded before anything is shown.
  /// 个人信息保护法 6(1).
  case complaintPersonal(PersonalReading)
  /// 投诉文书 · A paper to the complainant, filled from the ledger; reading name or reply is recorded.
  case complaintPaper(Papers.Wish)
  /// 投诉统计 · The counts of a period; in full for whoever is cleared, the totals of whole years that are over for everyone else.
  case complaintStatistics(Complaints.Period)
  /// 投诉结果公布 · The published results, open to everyone.
  case complaintPublished(Complaints.Filter)
  /// 投诉通报 · A published table as it stands after its corrections.
  case bulletinGet(Nothing)
  /// 通报台帐 · The ledger of a published table, entry by entry.
  case bulletinLedger(Nothing)
  /// 热线日志 · One day of the hotline.
  case hotlineGet(Nothing)
  /// 热线台帐 · The ledger of a day of the hotline, entry by entry.
  case hotlineLedger(Nothing)
  /// 服务列表 · The categories of complaints, as `services.json`.
  /// Open311 GeoReport v2.
  case open311Services(Nothing)
  /// 诉求公布列表 · The complaints whose result was published, as `requests.json`.
  /// Open311 GeoReport v2.
  case open311Requests(Complaints.Open311Filter)
  /// 督查计划 · One plan.
  case inspectionPlanGet(Nothing)
  /// 督查计划列表 · The plans that the viewer may see, in the order of opening.
  case inspectionPlanList(Inspections.PlanFilter)
  /// 随机抽取结果 · The draws of a plan as they are published, for anyone to check.
  case inspectionPlanDraws(Nothing)
  /// 督查计划说明 · Row by row what a plan allows and what was done of it, with the grounds.
  case inspectionPlanExplain(Nothing)
  /// 督查计划台帐 · The ledger of a plan, entry by entry.
  case inspectionPlanLedger(Nothing)
  /// 督查件 · One inspection as the viewer may see it.
  case inspectionGet(Nothing)
  /// 督查列表 · The inspections that the viewer may see, in the order of opening.
  case inspectionList(Inspections.Filter)
  /// 整改看板 · The orders of all inspections that the viewer may see, the most urgent first.
  case inspectionOrders(Inspections.OrderFilter)
  /// 督查统计 · Inspections of a period, from the counters.
  case inspectionStatistics(ReportPeriod)
  /// 督查说明 · The last days of an inspection and of its orders, day by day, with their grounds.
  case inspectionExplain(Nothing)
  /// 督查台帐 · The ledger of an inspection, entry by entry.
  case inspectionLedger(Nothing)
  /// 查阅问题事实 · What was found, or said at a hearing; each reading is recorded before anything is shown.
  /// 个人信息保护法 6(1).
  case inspectionPersonal(PersonalReading)
  /// 阶段进度 · A stage as the viewer may see it.
  case stageGet(Nothing)
  /// 阶段列表 · The stages that the viewer may see, in the order of opening.
  case stageList(JointStages.Filter)
  /// 阶段流程图 · The stage of an adopted template (`template/ID`) or of a built-in model as a flow chart before it starts; nothing is recorded.
  /// 滨州市工程建设项目并联审批管理规定 9(1).
  case stageChart(JointStages.ChartWish)
  /// 阶段横道图 · The stage as a chart of bars, with its responsibility days once it is concluded.
  case stagePicture(Nothing)
  /// 阶段计划 · When the stage is over by its limits, and what decides it.
  case stagePlan(Nothing)
  /// 责任分摊 · Whose days its delay was, from its own ledger; once it is concluded.
  case stageShares(Nothing)
  /// 期限说明 · Its due day, day by day.
  case stageExplain(Nothing)
  /// 并联审批统计 · Stages, those in time, and days saved, by lead.
  case stageStatistics(ReportPeriod)
  /// 台帐 · The ledger of a stage, entry by entry.
  case stageLedger(Nothing)
  /// 文书 · A paper of a stage, filled from its ledger; reading the name is recorded.
  case stagePaper(Papers.Wish)
  /// 查阅申请人 · Who a stage is about; each reading is recorded before anything is shown.
  /// 个人信息保护法 6(1).
  case stagePersonal(PersonalReading)
  /// 服务网点 · One point.
  case pointGet(Nothing)
  /// 网点列表 · The points, in the order of opening.
  case pointList(Network.PointFilter)
  /// 网点台帐 · The ledger of a point, entry by entry.
  case pointLedger(Nothing)
  /// 代办统计 · Mandates of a period, from the counters.
  case networkStatistics(ReportPeriod)
  /// 网络覆盖 · What the network reaches, tier by tier, and how its mandates fare.
  case networkCoverage(Nothing)
  /// 代办件 · One mandate, with its three clocks.
  case mandateGet(Nothing)
  /// 代办件列表 · The mandates that the viewer may see, in the order of opening.
  case mandateList(Network.MandateFilter)
  /// 代办说明 · The last days of a mandate, day by day, with their grounds, and its three clocks.
  case mandateExplain(Nothing)
  /// 代办台帐 · The ledger of a mandate, entry by entry.
  case mandateLedger(Nothing)
  /// 查阅委托人 · Who gave it; each reading is recorded before anything is shown.
  /// 个人信息保护法 6(1).
  case mandatePersonal(PersonalReading)
  /// 亮灯看板 · The lights of what runs, the most urgent first.
  case supervisionBoard(Supervision.CardFilter)
  /// 监察事件列表 · The incidents that the viewer may see, in the order of opening.
  case supervisionCards(Supervision.CardFilter)
  /// 监察事件 · One incident with its warnings and cards.
  case supervisionCard(Nothing)
  /// 问责列表 · The accountability records that the viewer may see, in the order of opening.
  case supervisionRecords(Supervision.RecordFilter)
  /// 效能问责记录 · One accountability record.
  case supervisionRecord(Nothing)
  /// 问责复算 · Reckons an incident or a record again from the ledger, and says what differs.
  case supervisionExplain(Nothing)
  /// 监察规则表 · The rules of supervision on the day of the question.
  case supervisionRules(Nothing)
  /// 月度扣分表 · What the cards of a month cost each unit.
  case supervisionDeductions(Supervision.MonthOf)
  /// 月度对比 · Numbers of supervision this month against last.
  case supervisionRates(Supervision.RatesOf)
  /// 监察台帐 · The ledger of an incident or of a record, entry by entry.
  case supervisionLedger(Nothing)
  /// 查阅陈述申辩 · Words kept beside the ledger of a record; each reading is recorded before anything is shown.
  /// 个人信息保护法 6(1).
  case supervisionPersonal(PersonalReading)
  /// 作风问题列表 · The findings of conduct that the viewer may see, in the order of opening.
  case supervisionConducts(Supervision.ConductFilter)
  /// 作风问题 · One finding of conduct.
  case supervisionConduct(Nothing)
  /// 作风月度统计 · Findings of conduct of a month, by kind and by window.
  case supervisionConductTable(Supervision.MonthOf)
  /// 比率监察 · The statistical rules of a unit and a month: numerator, denominator, threshold, and whether each holds.
  case supervisionRatios(Supervision.RatioQuestion)
  /// 督办文书 · The paper by which a warning or a card was served, filled from the ledger.
  case supervisionPaper(Papers.Wish)
  /// 处罚案件 · One penalty case as the viewer may see it.
  case penaltyGet(Nothing)
  /// 处罚案件列表 · The penalty cases that the viewer may see, in the order of opening.
  case penaltyList(Penalties.Filter)
  /// 裁量说明 · How a penalty came about, line by line.
  case penaltyExplain(Nothing)
  /// 处罚台帐 · The ledger of a penalty case, entry by entry.
  case penaltyLedger(Nothing)
  /// 查阅当事人信息 · Who a penalty case is about, or words kept beside the ledger; each reading is recorded before anything is shown.
  /// 个人信息保护法 6(1).
  case penaltyPersonal(PersonalReading)
  /// 处罚文书 · A paper to the subject, filled from the ledger; reading the name is recorded.
  case penaltyPaper(Papers.Wish)
  /// 个人信息请求 · The requests of a dossier with their answers, and until when it is kept.
  case personalRequests(Nothing)
  /// 查阅记录 · Who read what a dossier keeps, and what for.
  /// 个人信息保护法 44.
  case personalReadings(Nothing)
  /// 个人信息副本 · A copy of all that is kept of the person; itself recorded as a reading.
  /// 个人信息保护法 45(1).
  case personalExport(Nothing)
  /// 查阅被拒 · Refused attempts of officers, administrators and auditors to read personal data of any dossier, there or not.
  /// 个人信息保护法 51.
  case personalAttempts(PersonalRights.AttemptFilter)
  /// 重点项目 · One key project as the viewer may see it, now or at a past moment.
  case projectGet(Projects.Moment)
  /// 重点项目列表 · The key projects that the viewer may see, page by page.
  case projectList(Projects.Filter)
  /// 项目台帐 · The ledger of a key project, entry by entry.
  case projectLedger(Nothing)
  /// 并联审批一页通 · All stages of joint approval that it opened, branch by branch: for its owner, its unit and those who watch it.
  case projectStages(Nothing)
  /// 倒排工期 · A backward schedule by the facts of the day, and its picture where asked.
  case projectSchedule(Projects.ScheduleRequest)
  /// “六个一”考评 · What the facts of a project are worth on the six ones today.
  case projectScore(Nothing)
  /// 查阅业主信息 · Who acts for the owner, or what a card said; each reading is recorded with its purpose.
  /// 个人信息保护法 6.
  case projectPersonal(PersonalReading)
  /// 重点项目统计 · What a period comes to in counts of key projects.
  case projectStatistics(Projects.Period)
  /// 事项 · One item of the catalogue, as it is valid on the day of the question.
  case itemGet(Nothing)
  /// 事项目录 · The catalogue of that day; classified items are counted and not shown.
  case itemList(ItemFilter)
  /// 流程图 · The flow chart of an item as it is published on that day, with what is held against it; never of a classified item to the public.
  case itemChart(FlowCharts.Wanted)
  /// 承诺试算 · What other promises would have come to for the cases of an item that were closed; nothing is recorded.
  case itemTryPromise(FlowCharts.Trial)
  /// 单位 · Every registered unit, with how many items it has.
  case unitList(Nothing)
  /// 权力岗位任职 · Who holds a role of power, by whom and by which paper they were appointed, and every change since.
  /// 个人信息保护法 51.
  case personAppointments(Nothing)
  /// 单位制度 · The rules of one unit.
  case tenRulesGet(Nothing)
  /// 单位制度列表 · The units that the viewer may see, in the order of opening.
  case tenRulesList(TenRules.Filter)
  /// 制度落实统计 · How far the rules are in all units.
  case tenRulesMatrix(Nothing)
  /// 违反制度 · Breaches of rules that follow from what the system knows.
  case tenRulesBreaches(TenRules.FindingFilter)
  /// 制度运行统计 · How the ten rules went in a period, from the counters.
  case tenRulesStatistics(ReportPeriod)
  /// 制度说明 · Why each rule of a unit stands where it does, and what was found broken.
  case tenRulesExplain(Nothing)
  /// 制度台帐 · The ledger of a unit's rules, entry by entry.
  case tenRulesLedger(Nothing)
  /// 查阅被否定人 · Who was refused; each reading is recorded before anything is shown.
  /// 个人信息保护法 6(1).
  case tenRulesPersonal(PersonalReading)
  /// 首问件 · One first contact.
  case contactGet(Nothing)
  /// 首问列表 · The first contacts that the viewer may see, in the order of opening.
  case contactList(TenRules.ContactFilter)
  /// 首问说明 · The last days of a first contact, day by day, with their grounds.
  case contactExplain(Nothing)
  /// 首问台帐 · The ledger of a first contact, entry by entry.
  case contactLedger(Nothing)
  /// 查阅来访人 · Who asked; each reading is recorded before anything is shown.
  /// 个人信息保护法 6(1).
  case contactPersonal(PersonalReading)
  /// 更正情况 · What may be put right in a dossier, and what was asked.
  case upkeepList(Nothing)
  /// 更正预告 · What would follow if an entry were put right.
  case upkeepForesee(Upkeep.Rectification)
  /// 销毁清单 · The dossiers whose term of keeping is over.
  /// 档案法 21(1).
  case upkeepDisposals(Upkeep.DisposalFilter)
  /// 统计报表 · The report of a period, with every rate and the definition it follows.
  case report(ReportPeriod)
  /// 统计数据 · The counters of a period, one by one.
  case facts(ReportPeriod)
  /// 到期事项 · What is due by the end of a day, the earliest first.
  case due(DueFilter)
  /// 变动 · The dossiers of every domain that changed after a cursor.
  case changes(Desk.ChangeFilter)
  /// 可办事项 · What whoever asks could do with a dossier now: the policy table opens it to them, and nothing in how the dossier stands is against it; nothing is recorded.
  case offers(Nothing)
  /// 存在证明 · The proof that a dossier's history, as it stood at the last seal, is part of what was sealed.
  /// RFC 6962.
  case proof(Nothing)
  /// 封存检查点 · The checkpoint of the log of seals, to be signed and published.
  /// C2SP tlog-checkpoint.
  case sealCheckpoint(SealLog.Naming)
  /// 封存日志一致性 · The proof that the log of seals of today begins with that of another day.
  /// RFC 9162.
  case sealConsistency(SealLog.Sizes)
  /// 核对检查点 · Whether a log of seals extends an older checkpoint.
  /// RFC 9162.
  case sealCheck(SealLog.Claim)

  /// The member that holds the word.
  public static let wordKey: StaticString = "query"

  /// Every word.
  public static let words: [String] = [
    "appraisal.get",
    "appraisal.list",
    "appraisal.explain",
    "appraisal.league",
    "appraisal.ledger",
    "case.get",
    "case.list",
    "case.ledger",
    "case.explain",
    "case.exchange",
    "case.personal",
    "case.board",
    "case.receipt",
    "case.paper",
    "case.progress",
    "complaint.get",
    "complaint.list",
    "complaint.ledger",
    "complaint.personal",
    "complaint.paper",
    "complaint.statistics",
    "complaint.published",
    "bulletin.get",
    "bulletin.ledger",
    "hotline.get",
    "hotline.ledger",
    "open311.services",
    "open311.requests",
    "inspectionPlan.get",
    "inspectionPlan.list",
    "inspectionPlan.draws",
    "inspectionPlan.explain",
    "inspectionPlan.ledger",
    "inspection.get",
    "inspection.list",
    "inspection.orders",
    "inspection.statistics",
    "inspection.explain",
    "inspection.ledger",
    "inspection.personal",
    "stage.get",
    "stage.list",
    "stage.chart",
    "stage.picture",
    "stage.plan",
    "stage.shares",
    "stage.explain",
    "stage.statistics",
    "stage.ledger",
    "stage.paper",
    "stage.personal",
    "point.get",
    "point.list",
    "point.ledger",
    "network.statistics",
    "network.coverage",
    "mandate.get",
    "mandate.list",
    "mandate.explain",
    "mandate.ledger",
    "mandate.personal",
    "supervision.board",
    "supervision.cards",
    "supervision.card",
    "supervision.records",
    "supervision.record",
    "supervision.explain",
    "supervision.rules",
    "supervision.deductions",
    "supervision.rates",
    "supervision.ledger",
    "supervision.personal",
    "supervision.conducts",
    "supervision.conduct",
    "supervision.conductTable",
    "supervision.ratios",
    "supervision.paper",
    "penalty.get",
    "penalty.list",
    "penalty.explain",
    "penalty.ledger",
    "penalty.personal",
    "penalty.paper",
    "personal.requests",
    "personal.readings",
    "personal.export",
    "personal.attempts",
    "project.get",
    "project.list",
    "project.ledger",
    "project.stages",
    "project.schedule",
    "project.score",
    "project.personal",
    "project.statistics",
    "item.get",
    "item.list",
    "item.chart",
    "item.tryPromise",
    "unit.list",
    "person.appointments",
    "tenRules.get",
    "tenRules.list",
    "tenRules.matrix",
    "tenRules.breaches",
    "tenRules.statistics",
    "tenRules.explain",
    "tenRules.ledger",
    "tenRules.personal",
    "contact.get",
    "contact.list",
    "contact.explain",
    "contact.ledger",
    "contact.personal",
    "upkeep.list",
    "upkeep.foresee",
    "upkeep.disposals",
    "report",
    "facts",
    "due",
    "changes",
    "offers",
    "proof",
    "seal.checkpoint",
    "seal.consistency",
    "seal.check",
  ]

  /// Where each word stands in ``words``.
  public static let places: [String: Int] = placed(words)

  /// The word of this value.
  public var word: String {
    switch self {
    case .appraisalGet: "appraisal.get"
    case .appraisalList: "appraisal.list"
    case .appraisalExplain: "appraisal.explain"
    case .appraisalLeague: "appraisal.league"
    case .appraisalLedger: "appraisal.ledger"
    case .caseGet: "case.get"
    case .caseList: "case.list"
    case .caseLedger: "case.ledger"
    case .caseExplain: "case.explain"
    case .caseExchange: "case.exchange"
    case .casePersonal: "case.personal"
    case .caseBoard: "case.board"
    case .caseReceipt: "case.receipt"
    case .casePaper: "case.paper"
    case .caseProgress: "case.progress"
    case .complaintGet: "complaint.get"
    case .complaintList: "complaint.list"
    case .complaintLedger: "complaint.ledger"
    case .complaintPersonal: "complaint.personal"
    case .complaintPaper: "complaint.paper"
    case .complaintStatistics: "complaint.statistics"
    case .complaintPublished: "complaint.published"
    case .bulletinGet: "bulletin.get"
    case .bulletinLedger: "bulletin.ledger"
    case .hotlineGet: "hotline.get"
    case .hotlineLedger: "hotline.ledger"
    case .open311Services: "open311.services"
    case .open311Requests: "open311.requests"
    case .inspectionPlanGet: "inspectionPlan.get"
    case .inspectionPlanList: "inspectionPlan.list"
    case .inspectionPlanDraws: "inspectionPlan.draws"
    case .inspectionPlanExplain: "inspectionPlan.explain"
    case .inspectionPlanLedger: "inspectionPlan.ledger"
    case .inspectionGet: "inspection.get"
    case .inspectionList: "inspection.list"
    case .inspectionOrders: "inspection.orders"
    case .inspectionStatistics: "inspection.statistics"
    case .inspectionExplain: "inspection.explain"
    case .inspectionLedger: "inspection.ledger"
    case .inspectionPersonal: "inspection.personal"
    case .stageGet: "stage.get"
    case .stageList: "stage.list"
    case .stageChart: "stage.chart"
    case .stagePicture: "stage.picture"
    case .stagePlan: "stage.plan"
    case .stageShares: "stage.shares"
    case .stageExplain: "stage.explain"
    case .stageStatistics: "stage.statistics"
    case .stageLedger: "stage.ledger"
    case .stagePaper: "stage.paper"
    case .stagePersonal: "stage.personal"
    case .pointGet: "point.get"
    case .pointList: "point.list"
    case .pointLedger: "point.ledger"
    case .networkStatistics: "network.statistics"
    case .networkCoverage: "network.coverage"
    case .mandateGet: "mandate.get"
    case .mandateList: "mandate.list"
    case .mandateExplain: "mandate.explain"
    case .mandateLedger: "mandate.ledger"
    case .mandatePersonal: "mandate.personal"
    case .supervisionBoard: "supervision.board"
    case .supervisionCards: "supervision.cards"
    case .supervisionCard: "supervision.card"
    case .supervisionRecords: "supervision.records"
    case .supervisionRecord: "supervision.record"
    case .supervisionExplain: "supervision.explain"
    case .supervisionRules: "supervision.rules"
    case .supervisionDeductions: "supervision.deductions"
    case .supervisionRates: "supervision.rates"
    case .supervisionLedger: "supervision.ledger"
    case .supervisionPersonal: "supervision.personal"
    case .supervisionConducts: "supervision.conducts"
    case .supervisionConduct: "supervision.conduct"
    case .supervisionConductTable: "supervision.conductTable"
    case .supervisionRatios: "supervision.ratios"
    case .supervisionPaper: "supervision.paper"
    case .penaltyGet: "penalty.get"
    case .penaltyList: "penalty.list"
    case .penaltyExplain: "penalty.explain"
    case .penaltyLedger: "penalty.ledger"
    case .penaltyPersonal: "penalty.personal"
    case .penaltyPaper: "penalty.paper"
    case .personalRequests: "personal.requests"
    case .personalReadings: "personal.readings"
    case .personalExport: "personal.export"
    case .personalAttempts: "personal.attempts"
    case .projectGet: "project.get"
    case .projectList: "project.list"
    case .projectLedger: "project.ledger"
    case .projectStages: "project.stages"
    case .projectSchedule: "project.schedule"
    case .projectScore: "project.score"
    case .projectPersonal: "project.personal"
    case .projectStatistics: "project.statistics"
    case .itemGet: "item.get"
    case .itemList: "item.list"
    case .itemChart: "item.chart"
    case .itemTryPromise: "item.tryPromise"
    case .unitList: "unit.list"
    case .personAppointments: "person.appointments"
    case .tenRulesGet: "tenRules.get"
    case .tenRulesList: "tenRules.list"
    case .tenRulesMatrix: "tenRules.matrix"
    case .tenRulesBreaches: "tenRules.breaches"
    case .tenRulesStatistics: "tenRules.statistics"
    case .tenRulesExplain: "tenRules.explain"
    case .tenRulesLedger: "tenRules.ledger"
    case .tenRulesPersonal: "tenRules.personal"
    case .contactGet: "contact.get"
    case .contactList: "contact.list"
    case .contactExplain: "contact.explain"
    case .contactLedger: "contact.ledger"
    case .contactPersonal: "contact.personal"
    case .upkeepList: "upkeep.list"
    case .upkeepForesee: "upkeep.foresee"
    case .upkeepDisposals: "upkeep.disposals"
    case .report: "report"
    case .facts: "facts"
    case .due: "due"
    case .changes: "changes"
    case .offers: "offers"
    case .proof: "proof"
    case .sealCheckpoint: "seal.checkpoint"
    case .sealConsistency: "seal.consistency"
    case .sealCheck: "seal.check"
    }
  }

  /// Reads the record under the word at `place`, as `voice` says it.
  public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {
    switch place {
    case 0: .appraisalGet(try .read(data, voice))
    case 1: .appraisalList(try .read(data, voice))
    case 2: .appraisalExplain(try .read(data, voice))
    case 3: .appraisalLeague(try .read(data, voice))
    case 4: .appraisalLedger(try .read(data, voice))
    case 5: .caseGet(try .read(data, voice))
    case 6: .caseList(try .read(data, voice))
    case 7: .caseLedger(try .read(data, voice))
    case 8: .caseExplain(try .read(data, voice))
    case 9: .caseExchange(try .read(data, voice))
    case 10: .casePersonal(try .read(data, voice))
    case 11: .caseBoard(try .read(data, voice))
    case 12: .caseReceipt(try .read(data, voice))
    case 13: .casePaper(try .read(data, voice))
    case 14: .caseProgress(try .read(data, voice))
    case 15: .complaintGet(try .read(data, voice))
    case 16: .complaintList(try .read(data, voice))
    case 17: .complaintLedger(try .read(data, voice))
    case 18: .complaintPersonal(try .read(data, voice))
    case 19: .complaintPaper(try .read(data, voice))
    case 20: .complaintStatistics(try .read(data, voice))
    case 21: .complaintPublished(try .read(data, voice))
    case 22: .bulletinGet(try .read(data, voice))
    case 23: .bulletinLedger(try .read(data, voice))
    case 24: .hotlineGet(try .read(data, voice))
    case 25: .hotlineLedger(try .read(data, voice))
    case 26: .open311Services(try .read(data, voice))
    case 27: .open311Requests(try .read(data, voice))
    case 28: .inspectionPlanGet(try .read(data, voice))
    case 29: .inspectionPlanList(try .read(data, voice))
    case 30: .inspectionPlanDraws(try .read(data, voice))
    case 31: .inspectionPlanExplain(try .read(data, voice))
    case 32: .inspectionPlanLedger(try .read(data, voice))
    case 33: .inspectionGet(try .read(data, voice))
    case 34: .inspectionList(try .read(data, voice))
    case 35: .inspectionOrders(try .read(data, voice))
    case 36: .inspectionStatistics(try .read(data, voice))
    case 37: .inspectionExplain(try .read(data, voice))
    case 38: .inspectionLedger(try .read(data, voice))
    case 39: .inspectionPersonal(try .read(data, voice))
    case 40: .stageGet(try .read(data, voice))
    case 41: .stageList(try .read(data, voice))
    case 42: .stageChart(try .read(data, voice))
    case 43: .stagePicture(try .read(data, voice))
    case 44: .stagePlan(try .read(data, voice))
    case 45: .stageShares(try .read(data, voice))
    case 46: .stageExplain(try .read(data, voice))
    case 47: .stageStatistics(try .read(data, voice))
    case 48: .stageLedger(try .read(data, voice))
    case 49: .stagePaper(try .read(data, voice))
    case 50: .stagePersonal(try .read(data, voice))
    case 51: .pointGet(try .read(data, voice))
    case 52: .pointList(try .read(data, voice))
    case 53: .pointLedger(try .read(data, voice))
    case 54: .networkStatistics(try .read(data, voice))
    case 55: .networkCoverage(try .read(data, voice))
    case 56: .mandateGet(try .read(data, voice))
    case 57: .mandateList(try .read(data, voice))
    case 58: .mandateExplain(try .read(data, voice))
    case 59: .mandateLedger(try .read(data, voice))
    case 60: .mandatePersonal(try .read(data, voice))
    case 61: .supervisionBoard(try .read(data, voice))
    case 62: .supervisionCards(try .read(data, voice))
    case 63: .supervisionCard(try .read(data, voice))
    case 64: .supervisionRecords(try .read(data, voice))
    case 65: .supervisionRecord(try .read(data, voice))
    case 66: .supervisionExplain(try .read(data, voice))
    case 67: .supervisionRules(try .read(data, voice))
    case 68: .supervisionDeductions(try .read(data, voice))
    case 69: .supervisionRates(try .read(data, voice))
    case 70: .supervisionLedger(try .read(data, voice))
    case 71: .supervisionPersonal(try .read(data, voice))
    case 72: .supervisionConducts(try .read(data, voice))
    case 73: .supervisionConduct(try .read(data, voice))
    case 74: .supervisionConductTable(try .read(data, voice))
    case 75: .supervisionRatios(try .read(data, voice))
    case 76: .supervisionPaper(try .read(data, voice))
    case 77: .penaltyGet(try .read(data, voice))
    case 78: .penaltyList(try .read(data, voice))
    case 79: .penaltyExplain(try .read(data, voice))
    case 80: .penaltyLedger(try .read(data, voice))
    case 81: .penaltyPersonal(try .read(data, voice))
    case 82: .penaltyPaper(try .read(data, voice))
    case 83: .personalRequests(try .read(data, voice))
    case 84: .personalReadings(try .read(data, voice))
    case 85: .personalExport(try .read(data, voice))
    case 86: .personalAttempts(try .read(data, voice))
    case 87: .projectGet(try .read(data, voice))
    case 88: .projectList(try .read(data, voice))
    case 89: .projectLedger(try .read(data, voice))
    case 90: .projectStages(try .read(data, voice))
    case 91: .projectSchedule(try .read(data, voice))
    case 92: .projectScore(try .read(data, voice))
    case 93: .projectPersonal(try .read(data, voice))
    case 94: .projectStatistics(try .read(data, voice))
    case 95: .itemGet(try .read(data, voice))
    case 96: .itemList(try .read(data, voice))
    case 97: .itemChart(try .read(data, voice))
    case 98: .itemTryPromise(try .read(data, voice))
    case 99: .unitList(try .read(data, voice))
    case 100: .personAppointments(try .read(data, voice))
    case 101: .tenRulesGet(try .read(data, voice))
    case 102: .tenRulesList(try .read(data, voice))
    case 103: .tenRulesMatrix(try .read(data, voice))
    case 104: .tenRulesBreaches(try .read(data, voice))
    case 105: .tenRulesStatistics(try .read(data, voice))
    case 106: .tenRulesExplain(try .read(data, voice))
    case 107: .tenRulesLedger(try .read(data, voice))
    case 108: .tenRulesPersonal(try .read(data, voice))
    case 109: .contactGet(try .read(data, voice))
    case 110: .contactList(try .read(data, voice))
    case 111: .contactExplain(try .read(data, voice))
    case 112: .contactLedger(try .read(data, voice))
    case 113: .contactPersonal(try .read(data, voice))
    case 114: .upkeepList(try .read(data, voice))
    case 115: .upkeepForesee(try .read(data, voice))
    case 116: .upkeepDisposals(try .read(data, voice))
    case 117: .report(try .read(data, voice))
    case 118: .facts(try .read(data, voice))
    case 119: .due(try .read(data, voice))
    case 120: .changes(try .read(data, voice))
    case 121: .offers(try .read(data, voice))
    case 122: .proof(try .read(data, voice))
    case 123: .sealCheckpoint(try .read(data, voice))
    case 124: .sealConsistency(try .read(data, voice))
    case 125: .sealCheck(try .read(data, voice))
    default: nil
    }
  }

  /// Writes the record under the word.
  public func writeData(to writer: inout JSONWriter) {
    switch self {
    case .appraisalGet(let data): data.write(to: &writer)
    case .appraisalList(let data): data.write(to: &writer)
    case .appraisalExplain(let data): data.write(to: &writer)
    case .appraisalLeague(let data): data.write(to: &writer)
    case .appraisalLedger(let data): data.write(to: &writer)
    case .caseGet(let data): data.write(to: &writer)
    case .caseList(let data): data.write(to: &writer)
    case .caseLedger(let data): data.write(to: &writer)
    case .caseExplain(let data): data.write(to: &writer)
    case .caseExchange(let data): data.write(to: &writer)
    case .casePersonal(let data): data.write(to: &writer)
    case .caseBoard(let data): data.write(to: &writer)
    case .caseReceipt(let data): data.write(to: &writer)
    case .casePaper(let data): data.write(to: &writer)
    case .caseProgress(let data): data.write(to: &writer)
    case .complaintGet(let data): data.write(to: &writer)
    case .complaintList(let data): data.write(to: &writer)
    case .complaintLedger(let data): data.write(to: &writer)
    case .complaintPersonal(let data): data.write(to: &writer)
    case .complaintPaper(let data): data.write(to: &writer)
    case .complaintStatistics(let data): data.write(to: &writer)
    case .complaintPublished(let data): data.write(to: &writer)
    case .bulletinGet(let data): data.write(to: &writer)
    case .bulletinLedger(let data): data.write(to: &writer)
    case .hotlineGet(let data): data.write(to: &writer)
    case .hotlineLedger(let data): data.write(to: &writer)
    case .open311Services(let data): data.write(to: &writer)
    case .open311Requests(let data): data.write(to: &writer)
    case .inspectionPlanGet(let data): data.write(to: &writer)
    case .inspectionPlanList(let data): data.write(to: &writer)
    case .inspectionPlanDraws(let data): data.write(to: &writer)
    case .inspectionPlanExplain(let data): data.write(to: &writer)
    case .inspectionPlanLedger(let data): data.write(to: &writer)
    case .inspectionGet(let data): data.write(to: &writer)
    case .inspectionList(let data): data.write(to: &writer)
    case .inspectionOrders(let data): data.write(to: &writer)
    case .inspectionStatistics(let data): data.write(to: &writer)
    case .inspectionExplain(let data): data.write(to: &writer)
    case .inspectionLedger(let data): data.write(to: &writer)
    case .inspectionPersonal(let data): data.write(to: &writer)
    case .stageGet(let data): data.write(to: &writer)
    case .stageList(let data): data.write(to: &writer)
    case .stageChart(let data): data.write(to: &writer)
    case .stagePicture(let data): data.write(to: &writer)
    case .stagePlan(let data): data.write(to: &writer)
    case .stageShares(let data): data.write(to: &writer)
    case .stageExplain(let data): data.write(to: &writer)
    case .stageStatistics(let data): data.write(to: &writer)
    case .stageLedger(let data): data.write(to: &writer)
    case .stagePaper(let data): data.write(to: &writer)
    case .stagePersonal(let data): data.write(to: &writer)
    case .pointGet(let data): data.write(to: &writer)
    case .pointList(let data): data.write(to: &writer)
    case .pointLedger(let data): data.write(to: &writer)
    case .networkStatistics(let data): data.write(to: &writer)
    case .networkCoverage(let data): data.write(to: &writer)
    case .mandateGet(let data): data.write(to: &writer)
    case .mandateList(let data): data.write(to: &writer)
    case .mandateExplain(let data): data.write(to: &writer)
    case .mandateLedger(let data): data.write(to: &writer)
    case .mandatePersonal(let data): data.write(to: &writer)
    case .supervisionBoard(let data): data.write(to: &writer)
    case .supervisionCards(let data): data.write(to: &writer)
    case .supervisionCard(let data): data.write(to: &writer)
    case .supervisionRecords(let data): data.write(to: &writer)
    case .supervisionRecord(let data): data.write(to: &writer)
    case .supervisionExplain(let data): data.write(to: &writer)
    case .supervisionRules(let data): data.write(to: &writer)
    case .supervisionDeductions(let data): data.write(to: &writer)
    case .supervisionRates(let data): data.write(to: &writer)
    case .supervisionLedger(let data): data.write(to: &writer)
    case .supervisionPersonal(let data): data.write(to: &writer)
    case .supervisionConducts(let data): data.write(to: &writer)
    case .supervisionConduct(let data): data.write(to: &writer)
    case .supervisionConductTable(let data): data.write(to: &writer)
    case .supervisionRatios(let data): data.write(to: &writer)
    case .supervisionPaper(let data): data.write(to: &writer)
    case .penaltyGet(let data): data.write(to: &writer)
    case .penaltyList(let data): data.write(to: &writer)
    case .penaltyExplain(let data): data.write(to: &writer)
    case .penaltyLedger(let data): data.write(to: &writer)
    case .penaltyPersonal(let data): data.write(to: &writer)
    case .penaltyPaper(let data): data.write(to: &writer)
    case .personalRequests(let data): data.write(to: &writer)
    case .personalReadings(let data): data.write(to: &writer)
    case .personalExport(let data): data.write(to: &writer)
    case .personalAttempts(let data): data.write(to: &writer)
    case .projectGet(let data): data.write(to: &writer)
    case .projectList(let data): data.write(to: &writer)
    case .projectLedger(let data): data.write(to: &writer)
    case .projectStages(let data): data.write(to: &writer)
    case .projectSchedule(let data): data.write(to: &writer)
    case .projectScore(let data): data.write(to: &writer)
    case .projectPersonal(let data): data.write(to: &writer)
    case .projectStatistics(let data): data.write(to: &writer)
    case .itemGet(let data): data.write(to: &writer)
    case .itemList(let data): data.write(to: &writer)
    case .itemChart(let data): data.write(to: &writer)
    case .itemTryPromise(let data): data.write(to: &writer)
    case .unitList(let data): data.write(to: &writer)
    case .personAppointments(let data): data.write(to: &writer)
    case .tenRulesGet(let data): data.write(to: &writer)
    case .tenRulesList(let data): data.write(to: &writer)
    case .tenRulesMatrix(let data): data.write(to: &writer)
    case .tenRulesBreaches(let data): data.write(to: &writer)
    case .tenRulesStatistics(let data): data.write(to: &writer)
    case .tenRulesExplain(let data): data.write(to: &writer)
    case .tenRulesLedger(let data): data.write(to: &writer)
    case .tenRulesPersonal(let data): data.write(to: &writer)
    case .contactGet(let data): data.write(to: &writer)
    case .contactList(let data): data.write(to: &writer)
    case .contactExplain(let data): data.write(to: &writer)
    case .contactLedger(let data): data.write(to: &writer)
    case .contactPersonal(let data): data.write(to: &writer)
    case .upkeepList(let data): data.write(to: &writer)
    case .upkeepForesee(let data): data.write(to: &writer)
    case .upkeepDisposals(let data): data.write(to: &writer)
    case .report(let data): data.write(to: &writer)
    case .facts(let data): data.write(to: &writer)
    case .due(let data): data.write(to: &writer)
    case .changes(let data): data.write(to: &writer)
    case .offers(let data): data.write(to: &writer)
    case .proof(let data): data.write(to: &writer)
    case .sealCheckpoint(let data): data.write(to: &writer)
    case .sealConsistency(let data): data.write(to: &writer)
    case .sealCheck(let data): data.write(to: &writer)
    }
  }
}

/// The text this file is made from.
package enum VocabularyWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    code FaultRule.Class  问题等级  How heavy a fault is.
     warning  预警  A warning before anything is late.
     yellow  黄牌  Worth a yellow card.
     red  红牌  Worth a red card.
     data  数据  A doubt about the data.
    code FaultRule fixed  监察规则  A supervision rule that can be broken: E for approvals, C for complaints, R for ratings, H for the hotline, P for key projects, L for joint approval, I for inspections, T for the ten rules, N for the service network.
     e1 = E1  超过法定时限  Past the statutory limit of the case.  行政许可法 42; 行政许可法 74(2)
     e2 = E2  超过承诺时限  Past the promised limit of the case.  优化营商环境条例 36(2)
     e3 = E3  即将到期  About to pass the promised limit: a warning, no fault yet.
     e4 = E4  环节超时  A step of the case past its own limit, though the case may still be in time.
     e5 = E5  初审逾期未转报  A preliminary review that was not handed up in time.  行政许可法 35; 行政许可法 43
     e6 = E6  特别程序超时  A special procedure longer than its written notice said.  行政许可法 45
     e7 = E7  时间逻辑错误  Times in the record that contradict each other.
     e8 = E8  多次补正告知  More correction notices than the one that may be given.  行政许可法 72(4)
     e9 = E9  逾期未受理未告知  Neither accepted, refused nor notified within five working days.  行政许可法 32(1)(4)
     e10 = E10  办结未说明理由  Closed or refused without a reason.  行政许可法 72(7)
     e11 = E11  环节与公布流程不符  Steps that were run differ from the steps published for the item.
     e12 = E12  缺少必备材料办结  Closed or granted with a mandatory material missing from the file.  行政许可法 38(1); 行政许可法 69(1)(4); 行政许可法 74(1)
     e13 = E13  收费与公布标准不符  A fee where none is due, none where one is due, or another amount than published.  行政许可法 58; 行政许可法 59; 行政许可法 75
     e14 = E14  对合法申请不予受理许可  An application that met the conditions was not accepted or was refused.  行政许可法 72(1); 行政许可法 74(2)
     e15 = E15  体外循环办理  Handled outside the system, and entered afterwards or not at all.
     e16 = E16  监察通知逾期未答复  A supervision notice that was not answered by its day: what was a yellow card becomes a red one.
     e17 = E17  证件送达超时  The certificate was not handed over in time.  行政许可法 44
     e18 = E18  作风问题  A finding of conduct that a second person verified.
     e19 = E19  特别程序不合规定  A special procedure of a kind the law does not name, or one whose length nobody was told of in writing.  行政许可法 45
     e20 = E20  投诉属实  A complaint about the case was substantiated.
     e21 = E21  应听证未听证  A hearing that was owed was not held before the decision, or it was decided while someone could still ask for one.  行政许可法 47; 行政许可法 72(8)
     c1 = C1  当日未登记或未呈批  A complaint not written down, or not put before the leader, on the day it came.
     c2 = C2  逾期未决定是否受理  No decision in time whether a complaint is looked into.
     c3 = C3  投诉逾期未办结  A complaint past its limit and not closed.
     c4 = C4  逾期未答复投诉人  The complainant was not told of the result in time.
     c5 = C5  逾期未回访  The complainant was not called back in time after the reply.
     c6 = C6  逾期未说明情况  The unit did not explain by the day it was asked to.  政府督查工作条例 12(1)
     c7 = C7  逾期未答复复查复核  A review of the answer was not answered in time.  信访工作条例 35; 信访工作条例 36(1)
     c8 = C8  打击报复举报逾期未处置  Retaliation that was reported was not taken up in time.  信访工作条例 18(4)
     c9 = C9  交办逾期未报告结果  The unit that was given a complaint did not report back by its day.
     c10 = C10  泄露投诉人身份  Who complained was made known to those complained about.  信访工作条例 30(3)
     r1 = R1  差评逾期未联系  The rater of a bad rating was not contacted in time.  安阳市政务服务条例 52(2)
     r2 = R2  差评逾期未整改  A bad rating was not put right in time.
     h1 = H1  热线接通率不足  Too few calls of a day of the hotline were answered.  GB/T 33358-2016
     p1 = P1  半月汇报逾期  A half-month report of a key project did not come in time.
     p2 = P2  催办未记录  What was done on a rung of urging was not recorded in time.
     p3 = P3  问题逾期未解决  A problem of a key project was not solved by its day.
     p4 = P4  挂牌督办周报逾期  A weekly report of a project listed for supervision did not come in time.
     p5 = P5  挂牌督办逾期未销号  A matter listed for supervision was not signed off by its day.
     p6 = P6  监督卡逾期未办理  A returned supervision card was not taken in by its day.
     p7 = P7  项目逾期未完成  A key project was not complete by its required day.
     l1 = L1  并联部门超时未反馈  A department of a joint stage did not speak within its limit.
     l2 = L2  并联分送不及时  The lead sent a branch of a joint stage late.  滨州市工程建设项目并联审批管理规定 5
     l3 = L3  并联意见逾期或无理由  An opinion in a joint stage came late, or did not agree without saying why.  滨州市工程建设项目并联审批管理规定 13
     l4 = L4  异议处理逾期未告知  Who did not agree was not told in time that a joint stage went on.
     l5 = L5  绿色通道逾期未踏勘  The lead did not look at the site of a key project in the green channel in time.
     l6 = L6  并联审批逾期未送达  The lead did not deliver the papers of a joint stage in time once it was concluded.  行政许可法 44
     t1 = T1  首问事项逾期未办结  A first contact was open longer than the rule allows.
     t2 = T2  逾期未指定承办  The office did not rule in time who deals with what came back.
     t3 = T3  以人员外出为由未办  A visitor was sent away because someone was out.
     t4 = T4  A岗离岗B岗未按时顶岗  The holder of a post was away, and B was not at the counter by the next working hour.
     t5 = T5  A岗B岗同时离岗  Both holders of a post were away in office hours.
     t6 = T6  否定前未报备  An application was refused and its filing was not made by the end of that day.
     t7 = T7  岗位无责任人  A post is without a holder who serves.
     n1 = N1  代办逾期转交  An agent or a town did not hand a matter on in time.
     n2 = N2  办理结果逾期送回  What came of a mandate was not carried back in time.
     n3 = N3  代办逾期未回访  The applicant of a mandate was not called back in time.
     i1 = I1  督查责令逾期未报告  What an inspection ordered was not reported on by its day.  政府督查工作条例 18
     i2 = I2  督查责令多次退回未落实  A report on an order was sent back as often as may be, and it is still not done.  政府督查工作条例 18
     i3 = I3  督查提出追责建议  An inspection proposes, with approval, that someone answers for a finding.  政府督查工作条例 21(2)
    code Light  亮灯  The light of a case, which follows from the case and the moment and is never stored.
     green  绿灯  More than the warning days are left of the promise.
     amber  预警  The warning days have begun, and the promised day has not passed.
     yellow  黄牌  The promised day has passed, and the day of the law has not.
     red  红牌  The day of the law has passed.
     grey  灰灯  No limit runs, since the case is paused, closed or not yet accepted.
    record Nothing  无内容  A record without fields, for words that say everything themselves.
    record Reason  理由  A reason in words.
     _ reason  text  理由  Why; it stands in the ledger and is shown with it, so it names no one.
    record LedgerView  台帐  The ledger of a dossier, as it is written.
     entries  [json]!  台帐记录  The entries, oldest first, each as its canonical JSON.
     head  digest  末条校验值  The SHA-256 of the last entry, which vouches for all before it.
    record PersonalView  个人信息  Personal data that were read, after the reading was recorded.
     slot  text  信息类别  The slot they are kept in, such as `applicant`.
     value  json  信息内容  The data, as they were handed in.
    record ItemView  事项  One item of the catalogue, as it is valid on the day of the question.
     code  text  事项编码  The item's code.
     open  flag!  是否受理  Whether it takes applications: neither closed nor merged, cancelled or delegated.
     version  Registry.ItemVersion  现行版本  The version in force on that day.
    record ItemList  事项目录  The catalogue of a day.
     items  [ItemView]!  事项  The items that may be shown.
     total  count  事项总数  How many there are, the classified ones counted.
     secret  count  涉密事项数  How many of them are classified and not shown.
    record UnitView  单位  A unit and how many items it has.
     code  text  单位代码  The unit's code.
     unit  Registry.Unit  单位登记信息  The unit as it is registered.
     items  count  事项数  How many items of the catalogue it handles, whether they are open or not.
    record UnitList  单位列表  The registered units.
     units  [UnitView]!  单位  The units, in the order in which they were first registered.
    record FactView  统计项  One counter of one day, from which every report is added up.
     day  day  统计日  The day it counts for.
     unit  text = ""  单位  The code of the unit it counts for; empty where it is no unit's.
     item  text = ""  事项  The code of the item, or of what else it is about; empty where it is about none.
     measure  text  指标  What is counted, such as `accepted` or `fault@E2`.
     value  number  数值  How many; corrections may make a day's sum negative.
    record FactList  统计数据  The counters of a period.
     facts  [FactView]!  统计项  The counters that the viewer may see, by day.
    record DueView  到期事项  A dossier to which time will do something.
     dossier  DossierKey  卷宗号  The dossier.
     at  moment  到期时刻  When time does something to it next: for a limit in days the midnight that ends its last day.  民法典 203(2)
     unit  text = ""  承办单位  The code of the unit that handles it; empty where none does.
     rule  FaultRule?  监察规则  The rule of supervision that is broken then; left out where none is.
     why  text = ""  到期事由  What time does then.
     light  Light start grey  亮灯  Its light at the moment of the question.
    record DueList  到期列表  What is due by a day.
     due  [DueView]!  到期事项  What is due, the earliest first, at most as many as were asked for.
    record ProofView  存在证明  The proof that a dossier's history, as it stood at the last seal, is part of what was sealed; it can be checked without anyone else's data.  RFC 6962
     dossier  DossierKey  卷宗号  The dossier.
     length  count  记录条数  How many entries it had.
     head  digest  末条校验值  The SHA-256 of its last entry then.
     leaf  digest  叶节点校验值  The leaf of the tree that stands for it, made of name, length and head.  RFC 6962
     index  number  叶节点序号  The leaf's place in the tree, counted from 0.
     count  number  叶节点总数  How many leaves the tree has, one for each dossier.
     path  [digest]  证明路径  The hashes beside the way from the leaf to the root, the lowest first.  RFC 6962
     root  digest  根校验值  The root of the tree, which the seal holds too.  RFC 6962
    record PersonalReading  查阅个人信息  A reading of protected data, recorded in the dossier before anything is shown.  个人信息保护法 6
     slot  text  信息类别  The slot that is read, such as `applicant`, at most 64 bytes.
     purpose  text  查阅目的  What for, needed and at most 512 bytes; it stays in the ledger.  个人信息保护法 6
     asked  moment? engine  提问时刻  When it was asked, as the caller said it, where the entry stands at the moment of the one before it: a question moves no dossier's clock.
    record PersonalErasure fixed  删除个人信息  An erasure of protected data: the data and their salt are gone for good, and the commitment in the ledger stays.  个人信息保护法 47
     slot  text  信息类别  The slot that is erased, such as `applicant`; needed.
     reason  text  删除理由  On what ground; needed, stays in the ledger and names no one.  个人信息保护法 47
    record Outcome.Moved  期限变动  A due day that moved because the calendar changed.
     dossier  DossierKey  卷宗号  The case or other dossier whose limit runs.
     from  day  原到期日  The last day of its limit before.
     to  day  现到期日  The last day of its limit now.
    record Outcome.Done  办理结果  What a command recorded.
     dossier  DossierKey  卷宗号  The dossier, with its number where the command opened it.
     first  count  首条序号  The place of the first of the events in the dossier's ledger, counted from 1.
     last  count  末条序号  The place of the last of the events; before the first where the command changed nothing.
     events  [text]  记录名称  The events' words, in order.
     repeated  flag  重复请求  Whether the request key was seen before, so that this is the first outcome again and nothing was recorded anew.
     moved  [Outcome.Moved]  期限变动  The limits that moved with the calendar, and to which days; empty for any other command.
     stillHeld  [DossierKey]  仍存有信息的卷宗  After personal data were erased: dossiers that still hold data of the same person, because one was split off the other or made of it.  个人信息保护法 47
    record RefusalForm hidden  拒绝  A refusal as callers read it; nothing was recorded.
     article  text?  依据  What it rests on in Chinese, in force on the day: articles, or the place's own rule; left out where that is neither.
     basis  [Law.Citation]  依据条款  The same as data, or that it rests on no law but on how dossiers are kept.
     code  text  错误代码  The code, which never changes its meaning.
     detail  text?  具体情况  The values that make it so, such as dates, numbers and codes, without personal data; left out where there are none.
     english  text  英文说明  What is wrong, in English.
     field  text?  所涉字段  The field of the command that is at fault, as the JSON spells it; left out where it is none.
     chinese  text  中文说明  What is wrong, in Chinese.
     number  count  错误编号  The number of the code, which is the status of the functions in C.
    record CaseFilter  办件筛选  Which cases to list.
     unit  text = ""  承办单位  The code of the unit whose cases are listed; empty for every unit that the viewer may see.
     item  text = ""  事项编码  The code of the item whose cases are listed; empty for every item.
     phase  Cases.Phase?  办理阶段  The phase in which they must stand, such as `accepted`; all where left out.
     after  text = ""  起始编号  The number of the last case of the page before; empty for the first page.
     limit  count = 100  每页件数  How many cases at most, 1…1,000; 100 where it is left out.
     light  Light?  亮灯  Only those with this light today; every light where left out.
     newest  flag  最近立卷在先  Whether those opened last come first; else those opened first do.
     dueBy  day?  到期日期  Only those to which time does something by the end of this day; all where left out.
    record ItemFilter  事项筛选  Which items to list.
     unit  text = ""  实施主体  The code of the unit whose items are listed; empty for every unit.
     inCentre  flag  进驻大厅  Whether only those handled in the service centre are listed.
    record ReportPeriod  统计期间  A period to count, both days included.
     from  day  起始日  The first day.
     through  day  截止日  The last day, not before the first.
     unit  text = ""  单位  The code of the unit that is counted; empty for all, or for the viewer's own where they may see no other.
     item  text = ""  事项  The code of the item that is counted; empty for all.
    record DueFilter  到期筛选  By when dossiers are due.
     by  day  到期截止日  The day by whose end they are due.
     limit  count = 100  条数上限  How many at most, 1…1,000; 100 where it is left out.
    record Words hidden  陈述内容  Free words of a citizen or an officer, kept beside the ledger.
     text  text  内容  The words as they were said.
    record Receiver hidden  签收人  Who took a document, kept beside the ledger.
     name  text  签收人姓名  The name of whoever took it; empty where only a witness is known.
     witness  text = ""  见证人  The witness or the recording of a document that was refused and left; empty for any other way of service.
    questions ReportQuestions  report  报表查询  What may be asked about statistics.
     report  ReportPeriod -> Report  统计报表  The report of a period, with every rate and the definition it follows.
    questions FactsQuestions  facts  数据查询  What may be asked about counters.
     facts  ReportPeriod -> FactList  统计数据  The counters of a period, one by one.
    questions DueQuestions  due  到期查询  What may be asked about time.
     due  DueFilter -> DueList  到期事项  What is due by the end of a day, the earliest first.
    questions ChangesQuestions  changes  变动查询  What may be asked about what is new.
     changes  Desk.ChangeFilter -> Desk.ChangeList  变动  The dossiers of every domain that changed after a cursor.
    questions OfferQuestions  offers  可办事项查询  What may be asked about what can be done.
     offers  Nothing -> Desk.Offers  可办事项  What whoever asks could do with a dossier now: the policy table opens it to them, and nothing in how the dossier stands is against it; nothing is recorded.
    questions ProofQuestions  proof  证明查询  What may be asked as a proof.
     proof  Nothing -> ProofView  存在证明  The proof that a dossier's history, as it stood at the last seal, is part of what was sealed.  RFC 6962
    questions SealQuestions  seal  封存查询  What may be asked about the log of seals.
     checkpoint as sealCheckpoint  SealLog.Naming -> SealLog.Published  封存检查点  The checkpoint of the log of seals, to be signed and published.  C2SP tlog-checkpoint
     consistency as sealConsistency  SealLog.Sizes -> SealLog.Consistency  封存日志一致性  The proof that the log of seals of today begins with that of another day.  RFC 9162
     check as sealCheck  SealLog.Claim -> SealLog.Finding  核对检查点  Whether a log of seals extends an older checkpoint.  RFC 9162
    root Answer  answers  答复  What a query comes to.
    root Command  commands  命令  What someone asks: the one way in.
    root Event  events  事件  What was recorded: the truth.
     personal.read  PersonalReading  查阅个人信息  Someone read personal data.  个人信息保护法 6
     personal.denied  PersonalReading  查阅被拒  An officer's text was refused that named whom the dossier is about.
     personal.attempted  PersonalRights.Attempt  查阅被拒  Someone tried to read personal data, and was refused.
     personal.erased fixed  PersonalErasure  删除个人信息  Personal data were erased.  个人信息保护法 47
    root Query  questions  查询  What someone wants to know: the one way out.
    """#
}

/// Every text of words.
let allWords: [StaticString] = [
  AppraisalWords.text,
  ApprovalCaseWords.text,
  BaseWords.text,
  ComplaintWords.text,
  ConductWords.text,
  DeskWords.text,
  DiscretionWords.text,
  EngineWords.text,
  FlowChartWords.text,
  InspectionWords.text,
  InspectionCaseWords.text,
  JointPlanWords.text,
  JointStageWords.text,
  KernelWords.text,
  LawWords.text,
  LedgerWords.text,
  NetworkWords.text,
  NetworkCaseWords.text,
  NoticeWords.text,
  OversightWords.text,
  PaperWords.text,
  PenaltyWords.text,
  PersonalRightsWords.text,
  ProfileWords.text,
  ProjectWords.text,
  RegisterWords.text,
  RuleFileWords.text,
  ScheduleWords.text,
  ScoringWords.text,
  StatisticsWords.text,
  SupervisionWords.text,
  TenRulesWords.text,
  UpkeepWords.text,
  VocabularyWords.text,
  FormsWords.text,
  TimeWords.text,
]

/// For each command, a request that tests run.
let allExamples: [(word: StaticString, line: StaticString)] = [
  ("unit.register", #"{"actor":{"id":"admin","role":"administrator"},"at":"2011-01-04T08:00:00.000+08:00","command":"unit.register","data":{"inCentre":true,"name":"工商局"},"dossier":"unit/GS"}"#),
  ("person.register", #"{"actor":{"id":"admin","role":"administrator"},"at":"2011-01-04T08:00:00.000+08:00","command":"person.register","data":{"name":"秘员wang","roles":["window"],"unit":"GS"},"dossier":"person/wang"}"#),
  ("post.assign", #"{"actor":{"id":"admin","role":"administrator"},"at":"2011-01-04T08:00:00.000+08:00","command":"post.assign","data":{"duties":"职责","holderA":"li","holderB":"chen","kind":"承办","name":"承办岗","unit":"GS"},"dossier":"post/P1"}"#),
  ("item.publish", #"{"actor":{"id":"admin","role":"administrator"},"at":"2011-01-04T08:00:00.000+08:00","command":"item.publish","data":{"basis":"行政许可法","conditions":"条件","inCentre":true,"name":"设立登记","procedure":"程序","promised":"9wd","safety":true,"statutory":"20wd","unit":"GS","validFrom":"2011-01-01"},"dossier":"item/GS-XK-0001"}"#),
  ("inspectionPlan.propose", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-07-30T09:00:00.000+08:00","command":"inspectionPlan.propose","data":{"rows":[{"from":"2012-08-01","id":"discipline","kind":"special","manners":["surprise","covert","announced"],"most":4,"objects":["GS","HB"],"target":"unit","through":"2012-12-31","topic":"工作纪律","ways":["visit","files"]},{"from":"2012-08-01","id":"draw","kind":"special","manners":["surprise","covert","announced"],"objects":["GS","HB"],"target":"unit","through":"2012-12-31","topic":"工作纪律","ways":["visit","files"]}],"title":"2012年督查计划","year":2012},"dossier":"inspectionPlan/2012"}"#),
  ("inspectionPlan.decline", #"{"actor":{"id":"zhou","role":"governmentHead","unit":"GOV"},"at":"2012-07-30T10:00:00.000+08:00","command":"inspectionPlan.decline","data":{"reason":"次数偏多"},"dossier":"inspectionPlan/2012"}"#),
  ("template.adopt", #"{"actor":{"id":"admin","role":"administrator"},"at":"2012-07-31T08:00:00.000+08:00","command":"template.adopt","data":{"documentNumber":"儋府办〔2012〕30号","items":[{"id":"设立","item":"GS-XK-0001","limit":"3wd","unit":"GS"},{"after":[{"item":"设立"}],"id":"排污","item":"HB-XK-0001","limit":"4wd","unit":"HB"},{"id":"环保意见","item":"HB-XK-0001","kind":"opinion","limit":"3wd","silence":"consentOfOpinion","unit":"HB"},{"id":"踏勘","item":"HB-XK-0001","kind":"survey","limit":"5wd","unit":"HB"}],"lead":"GS","name":"项目开工","promise":"15wd"},"dossier":"template/start"}"#),
  ("person.absent", #"{"actor":{"id":"admin","role":"administrator"},"at":"2012-07-31T09:00:00.000+08:00","command":"person.absent","data":{"from":"2012-08-02","reason":"休假","through":"2012-08-03"},"dossier":"person/li"}"#),
  ("ruleSet.adopt", #"{"actor":{"id":"admin","role":"administrator"},"at":"2012-07-31T09:00:00.000+08:00","command":"ruleSet.adopt","data":{"document":"儋府办〔2012〕70号","set":{"changes":{"supervision":{"issue":["warning","yellow","red"]},"tenRules":{"denialFiling":true}},"id":"danzhou2012","parent":"danzhou2011","validFrom":"2012-08-01"},"validFrom":"2012-08-01"},"dossier":"ruleSet/main"}"#),
  ("inspectionPlan.approve", #"{"actor":{"id":"zhou","role":"governmentHead","unit":"GOV"},"at":"2012-07-31T10:00:00.000+08:00","command":"inspectionPlan.approve","data":{"documentNumber":"儋府批7号"},"dossier":"inspectionPlan/2012"}"#),
  ("case.draft", #"{"actor":{"id":"alice","role":"applicant"},"at":"2012-08-01T08:00:00.000+08:00","command":"case.draft","data":{"account":"alice","applicant":{"address":"秘址那大镇","idNumber":"11010519491231002X","name":"秘名张三丰","phone":"13800138000"},"attachments":[{"hash":"e52d9c508c502347344d8c07ad91cbd6068afc75ff6292f062a09ca381c89e71","name":"秘件申请书.pdf","size":1024,"type":"application/pdf"}],"item":"GS-XK-0003"},"key":"draft-1"}"#),
  ("tenRules.open", #"{"actor":{"id":"sun","role":"organHead","unit":"GS"},"at":"2012-08-01T08:05:00.000+08:00","command":"tenRules.open","data":{"headcount":11},"dossier":"tenRules/GS"}"#),
  ("tenRules.count", #"{"actor":{"id":"sun","role":"organHead","unit":"GS"},"at":"2012-08-01T08:07:00.000+08:00","command":"tenRules.count","data":{"headcount":12},"dossier":"tenRules/GS"}"#),
  ("tenRules.draft", #"{"actor":{"id":"sun","role":"organHead","unit":"GS"},"at":"2012-08-01T08:10:00.000+08:00","command":"tenRules.draft","data":{"digest":"6722f3d77d325eb4138d775209db62bd930271e354553ffcbf08574f8ea3028e","rules":["post","first","promise","limit","once","pair","stand","denial","answer","appraise"],"title":"十项制度草案"},"dossier":"tenRules/GS"}"#),
  ("tenRules.exempt", #"{"actor":{"id":"sun","role":"organHead","unit":"GS"},"at":"2012-08-01T08:11:00.000+08:00","command":"tenRules.exempt","data":{"reason":"没有同类岗位","rules":["stand"]},"dossier":"tenRules/GS"}"#),
  ("tenRules.apply", #"{"actor":{"id":"sun","role":"organHead","unit":"GS"},"at":"2012-08-01T08:12:00.000+08:00","command":"tenRules.apply","data":{"reason":"已设同类岗位","rules":["stand"]},"dossier":"tenRules/GS"}"#),
  ("tenRules.adopt", #"{"actor":{"id":"sun","role":"organHead","unit":"GS"},"at":"2012-08-01T08:20:00.000+08:00","command":"tenRules.adopt","data":{"adopted":"2012-08-01","digest":"6722f3d77d325eb4138d775209db62bd930271e354553ffcbf08574f8ea3028e","documentNumber":"工商〔2012〕8号","inForce":"2012-08-06","rules":["post","first","promise","limit","once","pair","stand","denial","answer","appraise"]},"dossier":"tenRules/GS"}"#),
  ("case.submit", #"{"actor":{"id":"alice","role":"applicant"},"at":"2012-08-01T08:30:00.000+08:00","command":"case.submit","data":{"account":"alice","applicant":{"address":"秘址那大镇","idNumber":"11010519491231002X","name":"秘名张三丰","phone":"13800138000"},"attachments":[{"hash":"e52d9c508c502347344d8c07ad91cbd6068afc75ff6292f062a09ca381c89e71","name":"秘件申请书.pdf","size":1024,"type":"application/pdf"}],"item":"GS-XK-0003"},"dossier":"case/GS-XK-0003201208010001"}"#),
  ("inspectionPlan.commitDraw", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-01T08:30:00.000+08:00","command":"inspectionPlan.commitDraw","data":{"beacon":{"at":"2012-08-07T21:30:00.000+08:00","kind":"ssq","ref":"2012091"},"commitment":"dec3ea622eb62036f8373aa1864aa43defee186ac445b2051e8ce2a4fdaefdfa","draw":"2012-08-A","frame":"82ef3a8abd54716519880e63d192a72f2f127d7e91b5e52e9c36290f230b0a3b","inspectors":["zheng","feng","zhou"],"row":"draw","size":2},"dossier":"inspectionPlan/2012"}"#),
  ("inspectionPlan.seal", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-01T08:40:00.000+08:00","command":"inspectionPlan.seal","data":{"commitment":"901cdba9bd15dfac865c07d74965460ed46c3708dc3b763a1498b33227437f4b"},"dossier":"inspectionPlan/2012"}"#),
  ("complaint.register", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-01T09:00:00.000+08:00","command":"complaint.register","data":{"attachments":[{"hash":"084fed08b978af4d7d196a7446a86b58009e636b611db16211b65a9aadff29c5","name":"秘件录音.mp3","size":1024,"type":"application/pdf"}],"category":"extortion","complainant":{"account":"alice","address":"秘址中和镇七号","email":"mima@example.cn","idNumber":"11010519491231002X","name":"秘诉陈六合","phone":"13700137000"},"fact":{"place":"秘址服务大厅","text":"秘事：办证时被索要烟酒"},"unit":"GS"},"key":"ts-1"}"#),
  ("stage.register", #"{"actor":{"id":"wang","role":"window","unit":"GS"},"at":"2012-08-01T09:00:00.000+08:00","command":"stage.register","data":{"account":"alice","applicant":{"address":"秘址那大镇","idNumber":"11010519491231002X","name":"秘名张三丰","phone":"13800138000"},"materials":["申请表","方案"],"template":"start"},"key":"bl-1"}"#),
  ("case.accept", #"{"actor":{"id":"wang","role":"window","unit":"GS"},"at":"2012-08-01T09:02:00.000+08:00","command":"case.accept","data":{"documentNumber":"受字1号","kind":"lacking","promiseNumber":"诺1号"},"dossier":"case/GS-XK-0002201208010002"}"#),
  ("case.decide", #"{"actor":{"id":"wang","role":"window","unit":"GS"},"at":"2012-08-01T09:05:00.000+08:00","command":"case.decide","data":{"documentNumber":"准字1号","outcome":"grant"},"dossier":"case/GS-XK-0002201208010003"}"#),
  ("case.fixOnSpot", #"{"actor":{"id":"wang","role":"window","unit":"GS"},"at":"2012-08-01T09:07:00.000+08:00","command":"case.fixOnSpot","data":{"attachments":[{"hash":"e77b9a9ae9e30b0dbdb6f510a264ef9de781501d7b6b92ae89eb059c5ab743db","material":"m1","name":"秘件执照.jpg","size":1024,"type":"application/pdf"}],"materials":["m1","m2"]},"dossier":"case/GS-XK-0002201208010004"}"#),
  ("project.register", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-01T09:30:00.000+08:00","command":"project.register","data":{"account":"alice","category":"tourism","contact":{"name":"秘联罗七方","phone":"13700137009"},"document":"儋府办〔2012〕1号","finish":"2012-12-31","investment":1000000000,"leader":"zhou","name":"兰洋地质温泉度假酒店","owner":"温泉公司","reportFrom":"2012-08-1","team":{"head":"sun","members":["li","chen"]},"unit":"GS"},"key":"zd-1"}"#),
  ("penalty.open", #"{"actor":{"id":"li","role":"handler","unit":"GS"},"at":"2012-08-01T09:30:00.000+08:00","command":"penalty.open","data":{"account":"alice","benchmark":"market.unlicensed","committed":"2012-07-20","discovered":"2012-07-25","fact":"秘事：无照经营","officers":["li","chen"],"subject":{"address":"秘址那大镇","idNumber":"11010519491231002X","name":"秘名张三丰","phone":"13800138000"}},"key":"cf-1"}"#),
  ("project.nameTracker", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-01T09:40:00.000+08:00","command":"project.nameTracker","data":{"tracker":"su"},"dossier":"project/ZD20120001"}"#),
  ("project.setTargets", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-01T09:41:00.000+08:00","command":"project.setTargets","data":{"targets":[{"by":"2012-12-31","id":"1","name":"建成"}]},"dossier":"project/ZD20120001"}"#),
  ("project.planInvestment", #"{"actor":{"id":"sun","role":"organHead","unit":"GS"},"at":"2012-08-01T09:42:00.000+08:00","command":"project.planInvestment","data":{"shares":[{"amount":1000000000,"through":"2012-12-31"}],"total":1000000000},"dossier":"project/ZD20120001"}"#),
  ("project.submitPlan", #"{"actor":{"id":"sun","role":"organHead","unit":"GS"},"at":"2012-08-01T09:43:00.000+08:00","command":"project.submitPlan","data":{"plan":{"finish":"2012-12-31","start":"2012-08-01","tasks":[{"days":10,"id":"A","name":"立项"},{"after":[{"task":"A"}],"days":15,"id":"B"}]}},"dossier":"project/ZD20120001"}"#),
  ("project.rejectPlan", #"{"actor":{"id":"zhou","role":"governmentHead","unit":"GOV"},"at":"2012-08-01T09:44:00.000+08:00","command":"project.rejectPlan","data":{"reason":"补充依据","version":1},"dossier":"project/ZD20120001"}"#),
  ("project.approvePlan", #"{"actor":{"id":"zhou","role":"governmentHead","unit":"GOV"},"at":"2012-08-01T09:46:00.000+08:00","command":"project.approvePlan","data":{"version":1},"dossier":"project/ZD20120001"}"#),
  ("complaint.submit", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-01T10:00:00.000+08:00","command":"complaint.submit","data":{"leader":"he"},"dossier":"complaint/TS2012000001"}"#),
  ("complaint.accept", #"{"actor":{"id":"he","role":"efficiencyHead","unit":"GOV"},"at":"2012-08-01T11:00:00.000+08:00","command":"complaint.accept","data":{"mode":"own","officers":["su"]},"dossier":"complaint/TS2012000001"}"#),
  ("penalty.circumstance", #"{"actor":{"id":"li","role":"handler","unit":"GS"},"at":"2012-08-01T11:00:00.000+08:00","command":"penalty.circumstance","data":{"evidence":["笔录1"],"kind":"harmReduced"},"dossier":"penalty/CF2012000001"}"#),
  ("stage.accept", #"{"actor":{"id":"wang","role":"window","unit":"GS"},"at":"2012-08-01T11:10:00.000+08:00","command":"stage.accept","data":{"documentNumber":"受并2号"},"dossier":"stage/BL2012000002"}"#),
  ("stage.route", #"{"actor":{"id":"wang","role":"window","unit":"GS"},"at":"2012-08-01T11:20:00.000+08:00","command":"stage.route","data":{},"dossier":"stage/BL2012000002"}"#),
  ("complaint.askExplanation", #"{"actor":{"id":"su","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-01T12:00:00.000+08:00","command":"complaint.askExplanation","data":{"documentNumber":"函1号","question":"请说明收费情况","replyBy":"2012-08-03"},"dossier":"complaint/TS2012000001"}"#),
  ("appraisal.open", #"{"actor":{"id":"he","role":"efficiencyHead","unit":"GOV"},"at":"2012-08-01T15:00:00.000+08:00","command":"appraisal.open","data":{"evidenceThrough":"2012-10-12","from":"2012-08-01","scheme":{"ballot":{"groups":[{"chinese":"分管领导","id":"leaders","weight":2000},{"chinese":"干部职工","id":"staff","weight":4000},{"chinese":"考核组","id":"panel","weight":4000}],"names":["好","较好","一般","差"],"values":[10000,8000,6000,4000]},"bonuses":[{"article":"本市绩效考评办法","chinese":"加分","english":"Bonus","id":"bonus","most":500}],"chinese":"六因素考评","deductions":[{"article":"本市绩效考评办法","chinese":"迟到早退","english":"Late or left early","fault":"late","id":"late","points":100,"touches":["f2"]},{"article":"本市绩效考评办法","chinese":"缺勤半天","english":"Half a day absent","fault":"absent","id":"absent","points":300,"touches":["f2"]},{"article":"本市绩效考评办法","chinese":"AB岗空岗","english":"Both holders away","fault":"empty","id":"empty","points":200,"touches":["f2"]},{"article":"本市绩效考评办法","chinese":"暗访发现","english":"Caught by a surprise check","fault":"caught","id":"caught","points":500,"touches":["f2"]},{"article":"本市绩效考评办法","chinese":"作风黄牌","english":"Yellow card for conduct","fault":"conductYellow","id":"conductYellow","points":500,"touches":["f4"]},{"article":"本市绩效考评办法","chinese":"作风红牌","english":"Red card for conduct","fault":"conductRed","id":"conductRed","points":1000,"touches":["f4"]},{"article":"本市绩效考评办法","chinese":"黄牌","english":"Yellow card","fault":"yellow","id":"yellow","points":500,"touches":["f5"]},{"article":"本市绩效考评办法","chinese":"红牌","english":"Red card","fault":"red","id":"red","points":1000,"touches":["f5"]},{"article":"本市绩效考评办法","chinese":"三次预警","english":"Three warnings","fault":"warnings","id":"warnings","per":3,"points":300,"touches":["f5"]},{"article":"本市绩效考评办法","chinese":"投诉属实","english":"Substantiated complaint","fault":"complaint","id":"complaint","points":500,"touches":["f6"]},{"article":"本市绩效考评办法","chinese":"差评未整改","english":"Bad review not put right","fault":"badReview","id":"badReview","points":200,"touches":["f6"]}],"english":"Six-factor appraisal","factors":[{"chinese":"业务技能","english":"Skill","id":"f1","indicators":[{"chinese":"差错率","english":"Error rate","id":"errors","inverse":true,"weight":5000},{"chinese":"测试成绩","english":"Test score","id":"test","weight":5000}],"methods":[{"id":"yearEnd","weight":6000},{"id":"daily","weight":4000}],"missing":"respread","missingMethod":"respread","weight":1500},{"chinese":"出勤值班","english":"Attendance","id":"f2","methods":[{"id":"daily","weight":10000}],"missing":"respread","missingMethod":"respread","weight":1500},{"chinese":"工作实绩","english":"Results","id":"f3","methods":[{"id":"yearEnd","weight":5000},{"id":"leaders","weight":5000}],"missing":"respread","missingMethod":"respread","weight":2000},{"chinese":"品行规范","english":"Conduct","id":"f4","methods":[{"id":"ballot","weight":6000},{"id":"leaders","weight":2000},{"id":"daily","weight":2000}],"missing":"respread","missingMethod":"respread","weight":1000},{"chinese":"业务件办理","english":"Case handling","id":"f5","indicators":[{"chinese":"办结率","english":"Closing rate","id":"closing","weight":3000},{"chinese":"按时办结率","english":"On time","id":"onTime","weight":4000},{"chinese":"提前办结率","english":"Early","id":"early","target":8000,"weight":1500},{"chinese":"办件提速","english":"Speed-up","id":"speedup","target":5000,"weight":1500}],"methods":[{"id":"daily","weight":10000}],"missing":"respread","missingMethod":"respread","weight":2500},{"chinese":"群众满意","english":"Satisfaction","id":"f6","least":10,"methods":[{"id":"daily","weight":10000}],"missing":"respread","missingMethod":"respread","weight":1500}],"grades":[{"chinese":"优秀","coefficient":12000,"eligible":true,"english":"Excellent","floor":9000,"id":"excellent"},{"chinese":"良好","coefficient":10000,"eligible":true,"english":"Good","floor":8000,"id":"good"},{"chinese":"合格","coefficient":8000,"english":"Pass","floor":6000,"id":"pass"},{"chinese":"不合格","english":"Fail","floor":0,"id":"fail","proposals":[{"article":"本市绩效考评办法","chinese":"对负责人诫勉谈话","english":"Admonish the head","id":"admonition"},{"article":"本市绩效考评办法","chinese":"发出监察建议书","english":"Issue a supervision advice","id":"advice"}],"repeatedProposals":[{"article":"本市绩效考评办法","chinese":"调整负责人岗位","english":"Move the head","id":"transfer"},{"article":"本市绩效考评办法","chinese":"发出监察建议书","english":"Issue a supervision advice","id":"advice"}]}],"id":"town.six","methods":[{"chinese":"日常督查","english":"Daily supervision","id":"daily"},{"chinese":"年终考核","english":"Year-end review","id":"yearEnd"},{"chinese":"领导评议","english":"Leaders' view","id":"leaders","rater":"leaders"},{"chinese":"民主测评","english":"Ballot","id":"ballot","rater":"ballot"}],"mostBonus":500,"quota":{"share":1500},"source":"考评方案 danzhou.six","sources":[{"counts":[{"measure":"fault@E7"},{"measure":"voided"}],"factor":"f1","id":"errors","method":"daily","of":[{"measure":"closed"}],"part":"indicator"},{"counts":[{"measure":"closedOfAccepted"}],"factor":"f5","id":"closing","method":"daily","of":[{"measure":"accepted"}],"part":"indicator"},{"counts":[{"measure":"early"},{"measure":"onTime"}],"factor":"f5","id":"onTime","method":"daily","of":[{"measure":"early"},{"measure":"onTime"},{"measure":"latePromised"}],"part":"indicator"},{"counts":[{"measure":"early"}],"factor":"f5","id":"early","method":"daily","of":[{"measure":"early"},{"measure":"onTime"},{"measure":"latePromised"}],"part":"indicator"},{"counts":[{"measure":"statutoryDays"},{"measure":"actualDays","times":-1}],"factor":"f5","id":"speedup","method":"daily","of":[{"measure":"statutoryDays"}],"part":"indicator"},{"counts":[{"measure":"ratingPoints"}],"factor":"f6","method":"daily","of":[{"measure":"ratings"}],"part":"mark"},{"counts":[{"measure":"fault@E2"},{"measure":"fault@E5"},{"measure":"fault@E1","times":-1},{"measure":"fault@E4"},{"measure":"fault@E6"},{"measure":"fault@E9"},{"measure":"fault@E8"},{"measure":"fault@E10"},{"measure":"fault@E11"},{"measure":"fault@E12"},{"measure":"fault@E15"},{"measure":"fault@E19"},{"measure":"fault@E13"},{"measure":"fault@E17"},{"measure":"fault@R1"},{"measure":"fault@C6"}],"id":"yellow","part":"deduction"},{"counts":[{"measure":"fault@E1"},{"measure":"fault@E14"},{"measure":"fault@E21"}],"id":"red","part":"deduction"},{"counts":[{"measure":"warningsInRow"}],"id":"warnings","part":"deduction"},{"counts":[{"measure":"efficiency@found.substantiated"},{"measure":"efficiency@found.partly"}],"id":"complaint","part":"deduction"},{"counts":[{"measure":"rated@1"},{"measure":"rated@2"},{"measure":"ratedExcluded@1","times":-1},{"measure":"ratedExcluded@2","times":-1},{"measure":"badRepaired","times":-1}],"id":"badReview","part":"deduction"},{"counts":[{"measure":"fault@E1"},{"measure":"fault@E14"},{"measure":"fault@E21"}],"id":"redCards","part":"veto"}],"tieBreakers":["f6","f5"],"ties":"broken","validFrom":"2011-01-01","validThrough":"2019-12-31","version":1,"vetoes":[{"cap":"fail","chinese":"打击报复属实","english":"Substantiated retaliation","id":"retaliation"},{"cap":"fail","chinese":"吃拿卡要属实","english":"Bribery confirmed","id":"bribery"},{"cap":"fail","chinese":"数据造假","english":"Falsified data","id":"falsified"},{"cap":"pass","chinese":"一年三张以上红牌","english":"Three red cards in the year","from":3,"id":"redCards"},{"cap":"pass","chinese":"拒不整改","english":"Refused to put right","id":"refused"},{"cap":"pass","chinese":"负面曝光","english":"Serious exposure","id":"exposed"}]},"subjects":[{"id":"GS"},{"coefficient":9500,"id":"HB"}],"through":"2012-09-30","title":"2012年第三季度考评"},"dossier":"appraisal/2012-Q3"}"#),
  ("point.open", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-02T08:00:00.000+08:00","command":"point.open","data":{"items":[{"item":"GS-XK-0001"}],"name":"市级便民服务中心","opened":"2012-08-01","region":"469003","tier":"city","unit":"GOV"},"dossier":"point/C"}"#),
  ("tenRules.distribute", #"{"actor":{"id":"sun","role":"organHead","unit":"GS"},"at":"2012-08-02T08:10:00.000+08:00","command":"tenRules.distribute","data":{"copies":11,"rules":["post","first","promise","limit","once","pair","stand","denial","answer","appraise"]},"dossier":"tenRules/GS"}"#),
  ("inspection.open", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-02T08:20:00.000+08:00","command":"inspection.open","data":{"inspectors":["zheng","feng"],"leader":"feng","nonce":"d7b44809a0359169b755a7030186df928be6b79eff65dc6534e17aacbca31c49","seal":1,"subject":{"kind":"special","manner":"surprise","object":"GS","plan":"2012","row":"discipline","target":"unit","topic":"","ways":["visit"]}},"key":"dc-1"}"#),
  ("tenRules.supervise", #"{"actor":{"id":"sun","role":"organHead","unit":"GS"},"at":"2012-08-02T08:20:00.000+08:00","command":"tenRules.supervise","data":{"head":"zhao","leader":"sun","rules":["post","first","promise","limit","once","pair","stand","denial","answer"]},"dossier":"tenRules/GS"}"#),
  ("inspection.fill", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-02T08:30:00.000+08:00","command":"inspection.fill","data":{"items":[{"item":"是否在岗","met":false,"note":"空岗三个"}],"signed":true},"dossier":"inspection/DC2012000001"}"#),
  ("tenRules.appraise", #"{"actor":{"id":"sun","role":"organHead","unit":"GS"},"at":"2012-08-02T08:30:00.000+08:00","command":"tenRules.appraise","data":{"rules":["post","first","promise","limit","once","pair","stand","denial","answer"],"weight":1000,"year":2012},"dossier":"tenRules/GS"}"#),
  ("inspection.find", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-02T08:40:00.000+08:00","command":"inspection.find","data":{"code":"W01","evidence":["照片1"],"fact":"秘查：三人不在岗","persons":["li"]},"dossier":"inspection/DC2012000001"}"#),
  ("point.staff", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-02T08:40:00.000+08:00","command":"point.staff","data":{"staff":["wu"]},"dossier":"point/Z1"}"#),
  ("inspection.verify", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-02T08:45:00.000+08:00","command":"inspection.verify","data":{},"dossier":"inspection/DC2012000001"}"#),
  ("point.offer", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-02T08:50:00.000+08:00","command":"point.offer","data":{"items":[{"item":"GS-XK-0001","mode":"proxy"}]},"dossier":"point/V1"}"#),
  ("case.advance", #"{"actor":{"id":"chen","role":"handler","unit":"GS"},"at":"2012-08-02T09:00:00.000+08:00","command":"case.advance","data":{"opinion":"同意"},"dossier":"case/GS-XK-0003201208010001"}"#),
  ("case.notifyCorrections", #"{"actor":{"id":"wang","role":"window","unit":"GS"},"at":"2012-08-02T09:00:00.000+08:00","command":"case.notifyCorrections","data":{"corrections":[{"material":"m1","problem":"缺少"},{"material":"m2","problem":"缺少"}],"documentNumber":"补字1号"},"dossier":"case/GS-XK-0002201208010001"}"#),
  ("case.tellHearing", #"{"actor":{"id":"li","role":"handler","unit":"GS"},"at":"2012-08-02T09:00:00.000+08:00","command":"case.tellHearing","data":{"documentNumber":"听告1号"},"dossier":"case/GS-XK-0005201208010001"}"#),
  ("penalty.propose", #"{"actor":{"id":"li","role":"handler","unit":"GS"},"at":"2012-08-02T09:00:00.000+08:00","command":"penalty.propose","data":{"weighed":[{"id":"amount","value":10000},{"id":"duration","value":10000},{"id":"harm","value":5000}]},"dossier":"penalty/CF2012000001"}"#),
  ("stage.correct", #"{"actor":{"id":"wang","role":"window","unit":"GS"},"at":"2012-08-02T09:00:00.000+08:00","command":"stage.correct","data":{"documentNumber":"补1号","problems":["方案未盖章"]},"dossier":"stage/BL2012000001"}"#),
  ("penalty.approve", #"{"actor":{"id":"sun","role":"organHead","unit":"GS"},"at":"2012-08-02T09:30:00.000+08:00","command":"penalty.approve","data":{"documentNumber":"罚1号","outcome":"punish"},"dossier":"penalty/CF2012000001"}"#),
  ("inspection.order", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-02T09:30:00.000+08:00","command":"inspection.order","data":{"demand":"explain","documentNumber":"督令1号","findings":[1]},"dossier":"inspection/DC2012000001"}"#),
  ("complaint.withdraw", #"{"actor":{"id":"alice","role":"applicant"},"at":"2012-08-02T10:00:00.000+08:00","command":"complaint.withdraw","data":{"reason":"秘撤：不投诉了"},"dossier":"complaint/TS2012000004"}"#),
  ("penalty.notify", #"{"actor":{"id":"li","role":"handler","unit":"GS"},"at":"2012-08-02T10:00:00.000+08:00","command":"penalty.notify","data":{"documentNumber":"罚告1号"},"dossier":"penalty/CF2012000001"}"#),
  ("penalty.serve", #"{"actor":{"id":"li","role":"handler","unit":"GS"},"at":"2012-08-02T10:00:00.000+08:00","command":"penalty.serve","data":{"mode":"direct","receiver":"秘收人"},"dossier":"penalty/CF2012000002"}"#),
  ("penalty.defend", #"{"actor":{"id":"alice","role":"applicant"},"at":"2012-08-02T11:00:00.000+08:00","command":"penalty.defend","data":{"text":"秘说：已经停业"},"dossier":"penalty/CF2012000001"}"#),
  ("stage.withdraw", #"{"actor":{"id":"alice","role":"applicant"},"at":"2012-08-02T11:00:00.000+08:00","command":"stage.withdraw","data":{"reason":"秘撤：另选他址"},"dossier":"stage/BL2012000002"}"#),
  ("point.close", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-03T08:00:00.000+08:00","command":"point.close","data":{"reason":"并入V1"},"dossier":"point/V2"}"#),
  ("tenRules.check", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-03T08:10:00.000+08:00","command":"tenRules.check","data":{"kept":false,"note":"窗口空岗","rule":"pair"},"dossier":"tenRules/GS"}"#),
  ("tenRules.supersede", #"{"actor":{"id":"sun","role":"organHead","unit":"GS"},"at":"2012-08-03T08:20:00.000+08:00","command":"tenRules.supersede","data":{"adopted":"2012-08-03","digest":"2f73e950c156da925c5564bc891c0ca7ced3b8f597c137e56f5eac1f2fc8de4f","documentNumber":"工商〔2012〕9号","inForce":"2012-08-06","rules":["appraise"]},"dossier":"tenRules/GS"}"#),
  ("tenRules.concentrate", #"{"actor":{"id":"sun","role":"organHead","unit":"GS"},"at":"2012-08-03T08:30:00.000+08:00","command":"tenRules.concentrate","data":{"functions":true,"items":true,"present":true,"staff":true},"dossier":"tenRules/GS"}"#),
  ("case.reject", #"{"actor":{"id":"wang","role":"window","unit":"GS"},"at":"2012-08-03T09:00:00.000+08:00","command":"case.reject","data":{"documentNumber":"不受1号","kind":"notOurs","organ":"环保局","reason":"不归我局"},"dossier":"case/GS-XK-0001201208020001"}"#),
  ("complaint.refuse", #"{"actor":{"id":"he","role":"efficiencyHead","unit":"GOV"},"at":"2012-08-03T09:00:00.000+08:00","command":"complaint.refuse","data":{"ground":"otherRemedy","reason":"属诉讼","rightChannel":"市法院"},"dossier":"complaint/TS2012000002"}"#),
  ("complaint.forward", #"{"actor":{"id":"he","role":"efficiencyHead","unit":"GOV"},"at":"2012-08-03T09:00:00.000+08:00","command":"complaint.forward","data":{"documentNumber":"转1号","organ":"省环保厅","reason":"属省级职权"},"dossier":"complaint/TS2012000003"}"#),
  ("hotline.record", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-03T09:00:00.000+08:00","command":"hotline.record","data":{"seconds":12,"ticket":"complaint/TS2012000007"},"dossier":"hotline/2012-08-03"}"#),
  ("project.cancel", #"{"actor":{"id":"zhou","role":"governmentHead","unit":"GOV"},"at":"2012-08-03T09:00:00.000+08:00","command":"project.cancel","data":{"document":"府4号","reason":"资金调整"},"dossier":"project/ZD20120003"}"#),
  ("penalty.askHearing", #"{"actor":{"id":"alice","role":"applicant"},"at":"2012-08-03T09:00:00.000+08:00","command":"penalty.askHearing","data":{},"dossier":"penalty/CF2012000001"}"#),
  ("stage.complete", #"{"actor":{"id":"wang","role":"window","unit":"GS"},"at":"2012-08-03T09:00:00.000+08:00","command":"stage.complete","data":{"complete":true,"materials":["方案"]},"dossier":"stage/BL2012000001"}"#),
  ("inspection.hear", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-03T09:00:00.000+08:00","command":"inspection.hear","data":{"documentNumber":"听1号","findings":[1],"opinion":"秘辩：路上堵车"},"dossier":"inspection/DC2012000001"}"#),
  ("open311.post", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-03T09:01:00.000+08:00","command":"open311.post","data":{"description":"秘事：无人受理","first_name":"方言","last_name":"秘诉","lat":"19.52","phone":"13700137001","service_code":"inaction"}}"#),
  ("penalty.extend", #"{"actor":{"id":"sun","role":"organHead","unit":"GS"},"at":"2012-08-03T10:00:00.000+08:00","command":"penalty.extend","data":{"days":30,"documentNumber":"延1号","reason":"案情复杂"},"dossier":"penalty/CF2012000003"}"#),
  ("stage.deliver", #"{"actor":{"id":"wang","role":"window","unit":"GS"},"at":"2012-08-03T10:30:00.000+08:00","command":"stage.deliver","data":{"mode":"direct","receiver":"秘收人"},"dossier":"stage/BL2012000001"}"#),
  ("stage.pause", #"{"actor":{"id":"wu","role":"window","unit":"HB"},"at":"2012-08-03T14:00:00.000+08:00","command":"stage.pause","data":{"branch":"踏勘","cause":"applicant","documentNumber":"告1号"},"dossier":"stage/BL2012000001"}"#),
  ("complaint.return", #"{"actor":{"id":"jia","role":"organHead","unit":"HB"},"at":"2012-08-03T15:00:00.000+08:00","command":"complaint.return","data":{"reason":"不属我局职责"},"dossier":"complaint/TS2012000007"}"#),
  ("complaint.dispatch", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-03T16:00:00.000+08:00","command":"complaint.dispatch","data":{"officers":["wu"],"unit":"HB"},"dossier":"complaint/TS2012000007"}"#),
  ("stage.visitSite", #"{"actor":{"id":"wang","role":"window","unit":"GS"},"at":"2012-08-03T16:00:00.000+08:00","command":"stage.visitSite","data":{"documentNumber":"勘1号","found":"场地平整，水电已通","on":"2012-08-03"},"dossier":"stage/BL2012000005"}"#),
  ("complaint.join", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-03T16:10:00.000+08:00","command":"complaint.join","data":{"first":"complaint/TS2012000007"},"dossier":"complaint/TS2012000008"}"#),
  ("complaint.split", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-03T16:20:00.000+08:00","command":"complaint.split","data":{"category":"illegalFees","fact":{"text":"秘事：另收费"},"reason":"两件事","unit":"HB"},"dossier":"complaint/TS2012000007"}"#),
  ("stage.reject", #"{"actor":{"id":"wang","role":"window","unit":"GS"},"at":"2012-08-03T17:05:00.000+08:00","command":"stage.reject","data":{"documentNumber":"不受6号","kind":"notOurs","organ":"省发展改革委","reason":"跨市项目"},"dossier":"stage/BL2012000006"}"#),
  ("tenRules.leave", #"{"actor":{"id":"sun","role":"organHead","unit":"GS"},"at":"2012-08-05T17:00:00.000+08:00","command":"tenRules.leave","data":{"from":"2012-08-06T09:00:00.000+08:00","holder":"a","post":"P1","to":"2012-08-06T12:00:00.000+08:00"},"dossier":"tenRules/GS"}"#),
  ("case.charge", #"{"actor":{"id":"li","role":"handler","unit":"GS"},"at":"2012-08-06T09:00:00.000+08:00","command":"case.charge","data":{"fen":100,"receiptNumber":"票1号"},"dossier":"case/GS-XK-0003201208010001"}"#),
  ("case.inspect", #"{"actor":{"id":"li","role":"handler","unit":"GS"},"at":"2012-08-06T09:00:00.000+08:00","command":"case.inspect","data":{"findings":"相符","officers":["li","chen"]},"dossier":"case/GS-XK-0003201208010001"}"#),
  ("case.askHearing", #"{"actor":{"id":"alice","role":"applicant"},"at":"2012-08-06T09:00:00.000+08:00","command":"case.askHearing","data":{},"dossier":"case/GS-XK-0005201208010001"}"#),
  ("case.waiveHearing", #"{"actor":{"id":"wang","role":"window","unit":"GS"},"at":"2012-08-06T09:00:00.000+08:00","command":"case.waiveHearing","data":{"documentNumber":"弃听1号"},"dossier":"case/GS-XK-0005201208020001"}"#),
  ("complaint.explain", #"{"actor":{"id":"sun","role":"organHead","unit":"GS"},"at":"2012-08-06T09:00:00.000+08:00","command":"complaint.explain","data":{"number":1,"text":"秘说：确有其事"},"dossier":"complaint/TS2012000001"}"#),
  ("complaint.reportRetaliation", #"{"actor":{"id":"alice","role":"applicant"},"at":"2012-08-06T09:00:00.000+08:00","command":"complaint.reportRetaliation","data":{"text":"秘害：被停办"},"dossier":"complaint/TS2012000007"}"#),
  ("penalty.callHearing", #"{"actor":{"id":"li","role":"handler","unit":"GS"},"at":"2012-08-06T09:00:00.000+08:00","command":"penalty.callHearing","data":{"chair":"zhao","day":"2012-08-20","documentNumber":"听通1号","place":"三楼"},"dossier":"penalty/CF2012000001"}"#),
  ("penalty.withdraw", #"{"actor":{"id":"sun","role":"organHead","unit":"GS"},"at":"2012-08-06T09:00:00.000+08:00","command":"penalty.withdraw","data":{"reason":"事实不清"},"dossier":"penalty/CF2012000003"}"#),
  ("stage.resume", #"{"actor":{"id":"wu","role":"window","unit":"HB"},"at":"2012-08-06T09:00:00.000+08:00","command":"stage.resume","data":{"branch":"踏勘","documentNumber":"告2号"},"dossier":"stage/BL2012000001"}"#),
  ("inspection.propose", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-06T09:00:00.000+08:00","command":"inspection.propose","data":{"reason":"网上反映","subject":{"kind":"clue","manner":"covert","object":"HB","target":"unit","topic":"收费问题","ways":["leads","files"]}}}"#),
  ("project.file", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-06T09:10:00.000+08:00","command":"project.file","data":{"day":"2012-07-02","document":"儋发改〔2012〕1号","hash":"4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a","kind":"approval","sender":"发改委","size":1,"title":"立项批复","type":"application/pdf"},"dossier":"project/ZD20120002"}"#),
  ("complaint.addEvidence", #"{"actor":{"id":"su","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-06T10:00:00.000+08:00","command":"complaint.addEvidence","data":{"hash":"4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a","size":1,"title":"收据","type":"image/png"},"dossier":"complaint/TS2012000001"}"#),
  ("project.complete", #"{"actor":{"id":"sun","role":"organHead","unit":"GS"},"at":"2012-08-06T10:00:00.000+08:00","command":"project.complete","data":{"document":"验1号","finished":"2012-08-06"},"dossier":"project/ZD20120002"}"#),
  ("stage.callMeeting", #"{"actor":{"id":"wang","role":"window","unit":"GS"},"at":"2012-08-06T10:00:00.000+08:00","command":"stage.callMeeting","data":{"branches":["踏勘"],"day":"2012-08-08","documentNumber":"会1号","kind":"survey","matter":"排污口位置","place":"现场"},"dossier":"stage/BL2012000001"}"#),
  ("inspection.approve", #"{"actor":{"id":"zhou","role":"governmentHead","unit":"GOV"},"at":"2012-08-06T10:00:00.000+08:00","command":"inspection.approve","data":{"documentNumber":"儋府批8号"},"dossier":"inspection/DC2012000002"}"#),
  ("conduct.find", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-06T10:30:00.000+08:00","command":"conduct.find","data":{"clip":{"from":"2012-08-06T09:30:00.000+08:00","sha256":"67905ad3cc2dd52b1f5f6a6d2814de0396618b29b4238b9af5207aeb69936e6d","through":"2012-08-06T10:00:00.000+08:00"},"fact":"秘查：窗口无人，两名群众等候","foundBy":"video","from":"2012-08-06T09:30:00.000+08:00","kind":"W03","person":"li","place":"政务服务大厅","through":"2012-08-06T10:00:00.000+08:00","unit":"GS","window":"3号"}}"#),
  ("tenRules.takeOver", #"{"actor":{"id":"chen","role":"handler","unit":"GS"},"at":"2012-08-06T10:31:00.000+08:00","command":"tenRules.takeOver","data":{"at":"2012-08-06T10:30:00.000+08:00","post":"P1"},"dossier":"tenRules/GS"}"#),
  ("project.close", #"{"actor":{"id":"he","role":"efficiencyHead","unit":"GOV"},"at":"2012-08-06T11:00:00.000+08:00","command":"project.close","data":{"reason":"验收合格"},"dossier":"project/ZD20120002"}"#),
  ("tenRules.deny", #"{"actor":{"id":"li","role":"handler","unit":"GS"},"at":"2012-08-06T11:00:00.000+08:00","command":"tenRules.deny","data":{"applicantCopy":true,"approver":"sun","basis":"公司登记管理条例","case":"GS-XK-0001201208020009","documentNumber":"否1号","ground":"不符合条件","matter":"登记","officeCopy":true,"unitCopy":true,"who":"秘否来人 13800138000"},"dossier":"tenRules/GS"}"#),
  ("complaint.settleRetaliation", #"{"actor":{"id":"feng","role":"supervisor","unit":"GOV"},"at":"2012-08-06T15:00:00.000+08:00","command":"complaint.settleRetaliation","data":{"documentNumber":"监1号","founded":false},"dossier":"complaint/TS2012000007"}"#),
  ("case.scheduleHearing", #"{"actor":{"id":"li","role":"handler","unit":"GS"},"at":"2012-08-07T09:00:00.000+08:00","command":"case.scheduleHearing","data":{"day":"2012-08-20","documentNumber":"听通1号"},"dossier":"case/GS-XK-0005201208010001"}"#),
  ("case.void", #"{"actor":{"id":"wang","role":"window","unit":"GS"},"at":"2012-08-07T09:00:00.000+08:00","command":"case.void","data":{"kind":"returned","reason":"退回"},"dossier":"case/GS-XK-0001201208060001"}"#),
  ("case.refer", #"{"actor":{"id":"li","role":"handler","unit":"GS"},"at":"2012-08-07T09:00:00.000+08:00","command":"case.refer","data":{"organ":"省局","reason":"上级"},"dossier":"case/GS-XK-0001201208060002"}"#),
  ("case.withdraw", #"{"actor":{"id":"alice","role":"applicant"},"at":"2012-08-07T09:00:00.000+08:00","command":"case.withdraw","data":{"reason":"不办了"},"dossier":"case/GS-XK-0001201208060003"}"#),
  ("complaint.extend", #"{"actor":{"id":"he","role":"efficiencyHead","unit":"GOV"},"at":"2012-08-07T09:00:00.000+08:00","command":"complaint.extend","data":{"days":10,"documentNumber":"延1号","reason":"情况复杂"},"dossier":"complaint/TS2012000001"}"#),
  ("stage.opine", #"{"actor":{"id":"wu","role":"window","unit":"HB"},"at":"2012-08-07T09:00:00.000+08:00","command":"stage.opine","data":{"branch":"环保意见","documentNumber":"意1号","reasons":"距河道过近","say":"disagree"},"dossier":"stage/BL2012000001"}"#),
  ("conduct.verify", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-07T09:00:00.000+08:00","command":"conduct.verify","data":{"confirmed":true,"documentNumber":"作告1号"},"dossier":"conduct/ZF2012000001"}"#),
  ("tenRules.correctLeave", #"{"actor":{"id":"sun","role":"organHead","unit":"GS"},"at":"2012-08-07T09:00:00.000+08:00","command":"tenRules.correctLeave","data":{"documentNumber":"更2号","from":"2012-08-06T09:00:00.000+08:00","holder":"a","post":"P1","reason":"B岗十时已在岗，漏登记","takenOver":"2012-08-06T10:00:00.000+08:00","to":"2012-08-06T12:00:00.000+08:00"},"dossier":"tenRules/GS"}"#),
  ("complaint.supervise", #"{"actor":{"id":"he","role":"efficiencyHead","unit":"GOV"},"at":"2012-08-07T10:00:00.000+08:00","command":"complaint.supervise","data":{"reason":"群众反映强烈"},"dossier":"complaint/TS2012000001"}"#),
  ("stage.settleDissent", #"{"actor":{"id":"wang","role":"window","unit":"GS"},"at":"2012-08-07T10:00:00.000+08:00","command":"stage.settleDissent","data":{"approved":true,"branch":"环保意见","documentNumber":"协1号","reason":"已另设防渗"},"dossier":"stage/BL2012000001"}"#),
  ("conduct.stop", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-07T11:00:00.000+08:00","command":"conduct.stop","data":{"handling":"corrected","stoppedAt":"2012-08-06T10:40:00.000+08:00"},"dossier":"conduct/ZF2012000001"}"#),
  ("case.supplement", #"{"actor":{"id":"alice","role":"applicant"},"at":"2012-08-08T09:00:00.000+08:00","command":"case.supplement","data":{"attachments":[{"hash":"dbc1b4c900ffe48d575b5da5c638040125f65db0fe3e24494b76ea986457d986","material":"m2","name":"秘件照片.jpg","size":1024,"type":"application/pdf"}],"materials":["m1","m2"]},"dossier":"case/GS-XK-0002201208060001"}"#),
  ("case.pause", #"{"actor":{"id":"li","role":"handler","unit":"GS"},"at":"2012-08-08T09:00:00.000+08:00","command":"case.pause","data":{"documentNumber":"特字1号","kind":"hearing","notified":"3wd"},"dossier":"case/GS-XK-0005201208010001"}"#),
  ("complaint.report", #"{"actor":{"id":"su","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-08T09:00:00.000+08:00","command":"complaint.report","data":{"finding":"substantiated","measures":["退还"],"text":"秘报：属实"},"dossier":"complaint/TS2012000001"}"#),
  ("stage.tellDissent", #"{"actor":{"id":"wang","role":"window","unit":"GS"},"at":"2012-08-08T09:00:00.000+08:00","command":"stage.tellDissent","data":{"branch":"环保意见","documentNumber":"告3号"},"dossier":"stage/BL2012000001"}"#),
  ("conduct.object", #"{"actor":{"id":"li","role":"handler","unit":"GS"},"at":"2012-08-08T09:00:00.000+08:00","command":"conduct.object","data":{"opinion":"秘辩：临时送文"},"dossier":"conduct/ZF2012000001"}"#),
  ("inspectionPlan.reveal", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-08T09:00:00.000+08:00","command":"inspectionPlan.reveal","data":{"drawing":{"beacon":{"kind":"ssq","ref":"2012091","value":"03 08 14 17 22 31 + 09"},"draw":"2012-08-A","ids":["GS","HB"],"nonce":"d7b44809a0359169b755a7030186df928be6b79eff65dc6534e17aacbca31c49","strike":["GS"],"take":1},"strikes":[{"approvedBy":"zhou","ground":"正在巡视","id":"GS"}]},"dossier":"inspectionPlan/2012"}"#),
  ("case.issue", #"{"actor":{"id":"wang","role":"window","unit":"GS"},"at":"2012-08-08T10:30:00.000+08:00","command":"case.issue","data":{"number":"证1号","validFrom":"2012-08-08"},"dossier":"case/BL2012000001-01"}"#),
  ("stage.holdMeeting", #"{"actor":{"id":"wang","role":"window","unit":"GS"},"at":"2012-08-08T11:00:00.000+08:00","command":"stage.holdMeeting","data":{"documentNumber":"纪1号","number":1,"present":["踏勘"]},"dossier":"stage/BL2012000001"}"#),
  ("inspection.withdraw", #"{"actor":{"id":"zhou","role":"governmentHead","unit":"GOV"},"at":"2012-08-08T11:00:00.000+08:00","command":"inspection.withdraw","data":{"reason":"并案"},"dossier":"inspection/DC2012000003"}"#),
  ("complaint.redo", #"{"actor":{"id":"he","role":"efficiencyHead","unit":"GOV"},"at":"2012-08-09T09:00:00.000+08:00","command":"complaint.redo","data":{"reason":"证据不足"},"dossier":"complaint/TS2012000001"}"#),
  ("case.verify", #"{"actor":{"id":"li","role":"handler","unit":"GS"},"at":"2012-08-10T09:00:00.000+08:00","command":"case.verify","data":{"findings":"不符","fixBy":"2012-08-20","fulfilled":false},"dossier":"case/GS-XK-0002201208010003"}"#),
  ("project.issueCard", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-10T09:00:00.000+08:00","command":"project.issueCard","data":{"kind":"supervision"},"dossier":"project/ZD20120001"}"#),
  ("stage.urge", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-10T09:00:00.000+08:00","command":"stage.urge","data":{"branch":"排污","reason":"请按期办结"},"dossier":"stage/BL2012000001"}"#),
  ("conduct.rule", #"{"actor":{"id":"zhou","role":"governmentHead","unit":"GOV"},"at":"2012-08-10T09:00:00.000+08:00","command":"conduct.rule","data":{"documentNumber":"作复1号","reason":"送文属实","upheld":true},"dossier":"conduct/ZF2012000001"}"#),
  ("stage.extend", #"{"actor":{"id":"zhou","role":"governmentHead","unit":"GOV"},"at":"2012-08-10T10:00:00.000+08:00","command":"stage.extend","data":{"days":5,"documentNumber":"延1号","reason":"须另行论证"},"dossier":"stage/BL2012000001"}"#),
  ("appraisal.mark", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-10T15:00:00.000+08:00","command":"appraisal.mark","data":{"evidence":[{"dossier":"case/GS-XK-0003201208010001","sequence":1}],"factor":"f2","mark":9000,"method":"daily","on":"2012-08-10","subject":"GS"},"dossier":"appraisal/2012-Q3"}"#),
  ("conduct.deleteClip", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-11T09:00:00.000+08:00","command":"conduct.deleteClip","data":{"documentNumber":"销1号"},"dossier":"conduct/ZF2012000001"}"#),
  ("case.extend", #"{"actor":{"id":"sun","role":"organHead","unit":"GS"},"at":"2012-08-13T09:00:00.000+08:00","command":"case.extend","data":{"days":5,"documentNumber":"延字1号","reason":"案情复杂"},"dossier":"case/GS-XK-0003201208010001"}"#),
  ("complaint.close", #"{"actor":{"id":"he","role":"efficiencyHead","unit":"GOV"},"at":"2012-08-13T09:00:00.000+08:00","command":"complaint.close","data":{"finding":"substantiated","measures":["退还财物"]},"dossier":"complaint/TS2012000001"}"#),
  ("project.returnCard", #"{"actor":{"id":"alice","role":"applicant"},"at":"2012-08-13T09:00:00.000+08:00","command":"project.returnCard","data":{"card":"JD201200001","marks":[{"integrity":5,"time":4,"unit":"GS"}],"text":"秘言：办得快"},"dossier":"project/ZD20120001"}"#),
  ("supervision.serve", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-13T09:00:00.000+08:00","command":"supervision.serve","data":{"documentNumber":"监通3号"},"dossier":"supervision/case.GS-XK-0001201208030001.acceptance"}"#),
  ("inspection.urge", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-13T09:00:00.000+08:00","command":"inspection.urge","data":{"note":"已电话催办","rung":"phone"},"dossier":"inspection/DC2012000001"}"#),
  ("complaint.reply", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-14T09:00:00.000+08:00","command":"complaint.reply","data":{"documentNumber":"效能复1号","manner":"written","text":"秘复：已退还"},"dossier":"complaint/TS2012000001"}"#),
  ("project.takeCard", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-14T09:00:00.000+08:00","command":"project.takeCard","data":{"card":"JD201200001","outcome":"evidence"},"dossier":"project/ZD20120001"}"#),
  ("supervision.object", #"{"actor":{"id":"sun","role":"organHead","unit":"GS"},"at":"2012-08-14T09:00:00.000+08:00","command":"supervision.object","data":{"reason":"窗口系统停机"},"dossier":"supervision/case.GS-XK-0001201208030001.acceptance"}"#),
  ("inspection.conclude", #"{"actor":{"id":"feng","role":"supervisor","unit":"GOV"},"at":"2012-08-14T09:00:00.000+08:00","command":"inspection.conclude","data":{"documentNumber":"督结1号","text":"空岗属实"},"dossier":"inspection/DC2012000001"}"#),
  ("item.open", #"{"actor":{"id":"admin","role":"administrator"},"at":"2012-08-15T09:00:00.000+08:00","command":"item.open","data":{"open":false,"reason":"停办"},"dossier":"item/HB-XK-0001"}"#),
  ("calendar.overlay", #"{"actor":{"id":"admin","role":"administrator"},"at":"2012-08-15T09:00:00.000+08:00","command":"calendar.overlay","data":{"daysOff":["2012-08-24"],"name":"三月三"},"dossier":"calendar/main"}"#),
  ("complaint.followUp", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-15T09:00:00.000+08:00","command":"complaint.followUp","data":{"founded":true,"result":"unsatisfied","words":"秘话：没退完"},"dossier":"complaint/TS2012000001"}"#),
  ("project.report", #"{"actor":{"id":"li","role":"handler","unit":"GS"},"at":"2012-08-15T09:00:00.000+08:00","command":"project.report","data":{"invested":5000,"period":"2012-08-1","progress":2000,"signedBy":"sun","tasks":[{"started":"2012-08-02","task":"A"}]},"dossier":"project/ZD20120001"}"#),
  ("supervision.rule", #"{"actor":{"id":"feng","role":"supervisor","unit":"GOV"},"at":"2012-08-15T09:00:00.000+08:00","command":"supervision.rule","data":{"documentNumber":"监复3号","lifted":true,"reason":"停机属实"},"dossier":"supervision/case.GS-XK-0001201208030001.acceptance"}"#),
  ("inspection.feedBack", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-15T09:00:00.000+08:00","command":"inspection.feedBack","data":{"documentNumber":"督送1号"},"dossier":"inspection/DC2012000001"}"#),
  ("case.serve", #"{"actor":{"id":"wu","role":"window","unit":"HB"},"at":"2012-08-15T11:00:00.000+08:00","command":"case.serve","data":{"mode":"direct","receiver":"秘收人"},"dossier":"case/BL2012000001-02"}"#),
  ("calendar.notice", #"{"actor":{"id":"admin","role":"administrator"},"at":"2012-08-16T09:00:00.000+08:00","command":"calendar.notice","data":{"daysOff":["2027-01-01"],"notice":"国办发明电〔2026〕1号","year":2027},"dossier":"calendar/main"}"#),
  ("project.correctReport", #"{"actor":{"id":"li","role":"handler","unit":"GS"},"at":"2012-08-16T09:00:00.000+08:00","command":"project.correctReport","data":{"invested":4900,"period":"2012-08-1","progress":1900,"reason":"笔误","signedBy":"sun"},"dossier":"project/ZD20120001"}"#),
  ("inspection.report", #"{"actor":{"id":"sun","role":"organHead","unit":"GS"},"at":"2012-08-16T09:00:00.000+08:00","command":"inspection.report","data":{"documentNumber":"工商报1号","text":"已说明原因"},"dossier":"inspection/DC2012000001"}"#),
  ("case.resume", #"{"actor":{"id":"li","role":"handler","unit":"GS"},"at":"2012-08-17T09:00:00.000+08:00","command":"case.resume","data":{"result":"通过"},"dossier":"case/GS-XK-0005201208010001"}"#),
  ("project.track", #"{"actor":{"id":"li","role":"handler","unit":"GS"},"at":"2012-08-17T09:00:00.000+08:00","command":"project.track","data":{"facts":[{"finished":"2012-08-17","started":"2012-08-02","task":"A"}]},"dossier":"project/ZD20120001"}"#),
  ("stage.archive", #"{"actor":{"id":"wang","role":"window","unit":"GS"},"at":"2012-08-17T09:00:00.000+08:00","command":"stage.archive","data":{},"dossier":"stage/BL2012000001"}"#),
  ("inspection.recheck", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-17T09:00:00.000+08:00","command":"inspection.recheck","data":{"due":"2012-08-22","note":"未见整改措施","result":"notDone"},"dossier":"inspection/DC2012000001"}"#),
  ("inspection.measure", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-17T10:00:00.000+08:00","command":"inspection.measure","data":{"findings":[1],"ground":"影响较大","kind":"expose"},"dossier":"inspection/DC2012000001"}"#),
  ("inspection.carryOut", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-17T11:00:00.000+08:00","command":"inspection.carryOut","data":{"medium":"儋州电视台","reference":"8月17日"},"dossier":"inspection/DC2012000001"}"#),
  ("personal.approveErasure", #"{"actor":{"id":"feng","role":"supervisor","unit":"GOV"},"at":"2012-08-18T09:00:00.000+08:00","command":"personal.approveErasure","data":{"reason":"本人要求","slot":"receiver"},"dossier":"stage/BL2012000001"}"#),
  ("stage.erase", #"{"actor":{"id":"admin","role":"administrator"},"at":"2012-08-18T09:00:00.000+08:00","command":"stage.erase","data":{"reason":"申请","slot":"receiver"},"dossier":"stage/BL2012000001"}"#),
  ("inspection.approveMeasure", #"{"actor":{"id":"zhou","role":"governmentHead","unit":"GOV"},"at":"2012-08-18T09:00:00.000+08:00","command":"inspection.approveMeasure","data":{"documentNumber":"批2号"},"dossier":"inspection/DC2012000001"}"#),
  ("case.holdHearing", #"{"actor":{"id":"zhao","role":"reviewer","unit":"GS"},"at":"2012-08-20T09:00:00.000+08:00","command":"case.holdHearing","data":{"documentNumber":"听录1号"},"dossier":"case/GS-XK-0005201208010001"}"#),
  ("penalty.hear", #"{"actor":{"id":"zhao","role":"reviewer","unit":"GS"},"at":"2012-08-20T09:00:00.000+08:00","command":"penalty.hear","data":{"documentNumber":"听录1号","opinion":"秘话：当事人承认"},"dossier":"penalty/CF2012000001"}"#),
  ("supervision.reply", #"{"actor":{"id":"li","role":"handler","unit":"GS"},"at":"2012-08-20T09:00:00.000+08:00","command":"supervision.reply","data":{"text":"别家的事"},"dossier":"supervision/case.HB-XK-0001201208030001.limit"}"#),
  ("complaint.rate", #"{"actor":{"id":"alice","role":"applicant"},"at":"2012-08-20T10:00:00.000+08:00","command":"complaint.rate","data":{"stars":4},"dossier":"complaint/TS2012000001"}"#),
  ("appraisal.fault", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-20T15:00:00.000+08:00","command":"appraisal.fault","data":{"count":2,"deduction":"late","document":"考勤表","factors":["f2"],"on":"2012-08-20","reason":"考勤","subject":"HB"},"dossier":"appraisal/2012-Q3"}"#),
  ("appraisal.bonus", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-20T15:01:00.000+08:00","command":"appraisal.bonus","data":{"bonus":"bonus","document":"表彰","on":"2012-08-20","points":100,"reason":"先进","subject":"GS"},"dossier":"appraisal/2012-Q3"}"#),
  ("case.revoke", #"{"actor":{"id":"sun","role":"organHead","unit":"GS"},"at":"2012-08-21T09:00:00.000+08:00","command":"case.revoke","data":{"documentNumber":"撤1号","ground":"commitmentBroken","reason":"未履行承诺"},"dossier":"case/GS-XK-0002201208010003"}"#),
  ("complaint.askReview", #"{"actor":{"id":"alice","role":"applicant"},"at":"2012-08-21T09:00:00.000+08:00","command":"complaint.askReview","data":{"ground":"秘由：处理太轻"},"dossier":"complaint/TS2012000001"}"#),
  ("project.voidCard", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-21T09:00:00.000+08:00","command":"project.voidCard","data":{"card":"JD201200003","reason":"遗失"},"dossier":"project/ZD20120001"}"#),
  ("penalty.review", #"{"actor":{"id":"zhao","role":"reviewer","unit":"GS"},"at":"2012-08-21T09:00:00.000+08:00","command":"penalty.review","data":{"agreed":true,"documentNumber":"审1号"},"dossier":"penalty/CF2012000001"}"#),
  ("inspection.correct", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-21T09:00:00.000+08:00","command":"inspection.correct","data":{"medium":"儋州电视台","reason":"人数有误","reference":"8月21日"},"dossier":"inspection/DC2012000001"}"#),
  ("appraisal.veto", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-21T15:00:00.000+08:00","command":"appraisal.veto","data":{"document":"报道","on":"2012-08-21","reason":"负面曝光","subject":"HB","veto":"exposed"},"dossier":"appraisal/2012-Q3"}"#),
  ("case.repairCommitment", #"{"actor":{"id":"sun","role":"organHead","unit":"GS"},"at":"2012-08-22T09:00:00.000+08:00","command":"case.repairCommitment","data":{"documentNumber":"修复1号"},"dossier":"case/GS-XK-0002201208010003"}"#),
  ("appraisal.strike", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-22T15:00:00.000+08:00","command":"appraisal.strike","data":{"entry":8,"reason":"经查不属实"},"dossier":"appraisal/2012-Q3"}"#),
  ("penalty.appeal", #"{"actor":{"id":"alice","role":"applicant"},"at":"2012-08-27T09:00:00.000+08:00","command":"penalty.appeal","data":{"documentNumber":"复受1号","kind":"reconsideration","organ":"市政府"},"dossier":"penalty/CF2012000001"}"#),
  ("accountability.notify", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-29T09:00:00.000+08:00","command":"accountability.notify","data":{"documentNumber":"问告1号","persons":[{"part":"handler","person":"wu"},{"part":"head","person":"jia"}]},"dossier":"accountability/case.HB-XK-0001201208030001.limit"}"#),
  ("complaint.answerReview", #"{"actor":{"id":"zhou","role":"governmentHead","unit":"GOV"},"at":"2012-08-30T09:00:00.000+08:00","command":"complaint.answerReview","data":{"documentNumber":"复查1号","outcome":"upheld","text":"秘答：维持"},"dossier":"complaint/TS2012000001"}"#),
  ("accountability.reply", #"{"actor":{"id":"jia","role":"organHead","unit":"HB"},"at":"2012-08-30T09:00:00.000+08:00","command":"accountability.reply","data":{"text":"人手不足，已加派"},"dossier":"accountability/case.HB-XK-0001201208030001.limit"}"#),
  ("person.dismiss", #"{"actor":{"id":"admin","role":"administrator"},"at":"2012-08-31T09:00:00.000+08:00","command":"person.dismiss","data":{"lastDay":"2012-12-31"},"dossier":"person/chu"}"#),
  ("complaint.publish", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-31T09:00:00.000+08:00","command":"complaint.publish","data":{"summary":"反映窗口收受财物，属实，已退还。"},"dossier":"complaint/TS2012000001"}"#),
  ("complaint.correct", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-31T10:00:00.000+08:00","command":"complaint.correct","data":{"reason":"漏字","summary":"反映窗口收受财物，属实，已全部退还。"},"dossier":"complaint/TS2012000001"}"#),
  ("personal.hold", #"{"actor":{"id":"feng","role":"supervisor","unit":"GOV"},"at":"2012-08-31T11:00:00.000+08:00","command":"personal.hold","data":{"documentNumber":"保1号","reason":"诉讼"},"dossier":"complaint/TS2012000001"}"#),
  ("complaint.erase", #"{"actor":{"id":"admin","role":"administrator"},"at":"2012-08-31T12:00:00.000+08:00","command":"complaint.erase","data":{"reason":"申请","slot":"fact"},"dossier":"complaint/TS2012000001"}"#),
  ("case.erase", #"{"actor":{"id":"admin","role":"administrator"},"at":"2012-09-01T09:00:00.000+08:00","command":"case.erase","data":{"reason":"申请人要求","slot":"applicant"},"dossier":"case/GS-XK-0001201208060001"}"#),
  ("personal.release", #"{"actor":{"id":"feng","role":"supervisor","unit":"GOV"},"at":"2012-09-03T09:00:00.000+08:00","command":"personal.release","data":{"reason":"诉讼终结"},"dossier":"complaint/TS2012000001"}"#),
  ("bulletin.issue", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-09-03T09:00:00.000+08:00","command":"bulletin.issue","data":{"from":"2012-08-01","through":"2012-08-31"},"dossier":"bulletin/2012-08"}"#),
  ("accountability.hear", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-09-03T09:00:00.000+08:00","command":"accountability.hear","data":{"documentNumber":"申辩1号","opinion":"秘话：本人已尽力"},"dossier":"accountability/case.HB-XK-0001201208030001.limit"}"#),
  ("project.recordUrging", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-09-03T10:30:00.000+08:00","command":"project.recordUrging","data":{"period":"2012-08-2","promised":"2012-09-05","reached":"sun","rung":"telephone","urgedAt":"2012-09-03T10:00:00.000+08:00"},"dossier":"project/ZD20120001"}"#),
  ("appraisal.openBallot", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-09-03T15:00:00.000+08:00","command":"appraisal.openBallot","data":{"closes":"2012-09-05","groups":[{"group":"leaders","voters":["zhou"]},{"group":"staff","voters":["wang","li","zhao","qian"]},{"group":"panel","voters":["zheng","su","tang"]}]},"dossier":"appraisal/2012-Q3"}"#),
  ("appraisal.signIn", #"{"actor":{"id":"li","role":"handler","unit":"GS"},"at":"2012-09-03T15:01:00.000+08:00","command":"appraisal.signIn","data":{},"dossier":"appraisal/2012-Q3"}"#),
  ("inspection.object", #"{"actor":{"id":"sun","role":"organHead","unit":"GS"},"at":"2012-09-04T09:00:00.000+08:00","command":"inspection.object","data":{"reason":"当日外出办案"},"dossier":"inspection/DC2012000001"}"#),
  ("complaint.recordLeak", #"{"actor":{"id":"feng","role":"supervisor","unit":"GOV"},"at":"2012-09-05T09:00:00.000+08:00","command":"complaint.recordLeak","data":{"officer":"li","reason":"有人打听"},"dossier":"complaint/TS2012000001"}"#),
  ("supervision.accept", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-09-06T09:00:00.000+08:00","command":"supervision.accept","data":{},"dossier":"supervision/case.HB-XK-0001201208030001.limit"}"#),
  ("accountability.correct", #"{"actor":{"id":"sun","role":"organHead","unit":"GS"},"at":"2012-09-06T10:00:00.000+08:00","command":"accountability.correct","data":{"reason":"已补登记"},"dossier":"accountability/case.GS-XK-0001201208030001.limit"}"#),
  ("appraisal.countBallots", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-09-06T15:00:00.000+08:00","command":"appraisal.countBallots","data":{"urns":[{"group":"leaders"},{"group":"staff","sheets":[{"marks":[1,1]}]},{"group":"panel"}],"witnesses":["zheng","feng"]},"dossier":"appraisal/2012-Q3"}"#),
  ("case.correctRecord", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-09-10T08:30:00.000+08:00","command":"case.correctRecord","data":{"documentNumber":"更1号","pause":{"documentNumber":"特字9号","from":"2012-08-30","kind":"expertReview","through":"2012-09-05"},"reason":"告知书已送达，漏登记"},"dossier":"case/GS-XK-0001201208270001"}"#),
  ("bulletin.correct", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-09-10T09:00:00.000+08:00","command":"bulletin.correct","data":{"reason":"补登一件"},"dossier":"bulletin/2012-08"}"#),
  ("project.excuseReport", #"{"actor":{"id":"he","role":"efficiencyHead","unit":"GOV"},"at":"2012-09-10T09:00:00.000+08:00","command":"project.excuseReport","data":{"document":"函5号","period":"2012-09-1","reason":"台风","until":"2012-09-21"},"dossier":"project/ZD20120001"}"#),
  ("accountability.determine", #"{"actor":{"id":"feng","role":"supervisor","unit":"GOV"},"at":"2012-09-10T09:00:00.000+08:00","command":"accountability.determine","data":{"consequences":[{"form":"warningTalk","person":"wu"}],"documentNumber":"问决1号","outcome":"confirmed","reason":"逾期属实"},"dossier":"accountability/case.HB-XK-0001201208030001.limit"}"#),
  ("case.rate", #"{"actor":{"id":"alice","role":"applicant"},"at":"2012-09-11T09:00:00.000+08:00","command":"case.rate","data":{"details":["slow"],"stars":1,"text":"秘评词"},"dossier":"case/GS-XK-0003201208010001"}"#),
  ("project.visit", #"{"actor":{"id":"zhou","role":"governmentHead","unit":"GOV"},"at":"2012-09-11T09:00:00.000+08:00","command":"project.visit","data":{"by":"zhou","day":"2012-09-11","found":"进度正常"},"dossier":"project/ZD20120001"}"#),
  ("accountability.serve", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-09-11T09:00:00.000+08:00","command":"accountability.serve","data":{"documentNumber":"问送1号"},"dossier":"accountability/case.HB-XK-0001201208030001.limit"}"#),
  ("case.contactRater", #"{"actor":{"id":"li","role":"handler","unit":"GS"},"at":"2012-09-11T10:00:00.000+08:00","command":"case.contactRater","data":{"words":"秘访词"},"dossier":"case/GS-XK-0003201208010001"}"#),
  ("project.raiseProblem", #"{"actor":{"id":"alice","role":"applicant"},"at":"2012-09-11T10:00:00.000+08:00","command":"project.raiseProblem","data":{"title":"缺少用地指标"},"dossier":"project/ZD20120001"}"#),
  ("case.contestRating", #"{"actor":{"id":"sun","role":"organHead","unit":"GS"},"at":"2012-09-11T11:00:00.000+08:00","command":"case.contestRating","data":{"reason":"并未拖延"},"dossier":"case/GS-XK-0003201208010001"}"#),
  ("case.ruleRating", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-09-11T12:00:00.000+08:00","command":"case.ruleRating","data":{"reason":"确有拖延","upheld":false},"dossier":"case/GS-XK-0003201208010001"}"#),
  ("case.repairRating", #"{"actor":{"id":"li","role":"handler","unit":"GS"},"at":"2012-09-11T13:00:00.000+08:00","command":"case.repairRating","data":{"outcome":"explained","words":"秘释词"},"dossier":"case/GS-XK-0003201208010001"}"#),
  ("case.archive", #"{"actor":{"id":"wang","role":"window","unit":"GS"},"at":"2012-09-12T09:00:00.000+08:00","command":"case.archive","data":{},"dossier":"case/GS-XK-0003201208010001"}"#),
  ("project.meet", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-09-12T09:00:00.000+08:00","command":"project.meet","data":{"day":"2012-09-12","decisions":[{"due":"2012-09-14","text":"办理环评","unit":"HB"}],"document":"纪要1号","title":"协调会","units":["GS","HB"]},"dossier":"project/ZD20120001"}"#),
  ("penalty.answerAppeal", #"{"actor":{"id":"li","role":"handler","unit":"GS"},"at":"2012-09-12T09:00:00.000+08:00","command":"penalty.answerAppeal","data":{"documentNumber":"复决1号","outcome":"upheld"},"dossier":"penalty/CF2012000001"}"#),
  ("accountability.appeal", #"{"actor":{"id":"jia","role":"organHead","unit":"HB"},"at":"2012-09-12T09:00:00.000+08:00","command":"accountability.appeal","data":{"reason":"处理偏重"},"dossier":"accountability/case.HB-XK-0001201208030001.limit"}"#),
  ("case.reviewFile", #"{"actor":{"id":"feng","role":"supervisor","unit":"GOV"},"at":"2012-09-12T09:00:00.000+08:00","command":"case.reviewFile","data":{"documentNumber":"评1号","reason":"先在系统外办理，后补录","rule":"E15"},"dossier":"case/GS-XK-0001201208270001"}"#),
  ("project.assignProblem", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-09-12T10:00:00.000+08:00","command":"project.assignProblem","data":{"due":"2012-09-28","number":1,"unit":"HB"},"dossier":"project/ZD20120001"}"#),
  ("personal.ask", #"{"actor":{"id":"alice","role":"applicant"},"at":"2012-09-12T10:00:00.000+08:00","command":"personal.ask","data":{"kind":"correction","slot":"applicant","words":"秘求：地址已改"},"dossier":"case/GS-XK-0003201208010001"}"#),
  ("personal.correct", #"{"actor":{"id":"li","role":"handler","unit":"GS"},"at":"2012-09-12T11:00:00.000+08:00","command":"personal.correct","data":{"reason":"凭户口簿核对","slot":"applicant","value":{"address":"秘址新居","idNumber":"11010519491231002X","name":"秘名张三丰","phone":"13800138000"}},"dossier":"case/GS-XK-0003201208010001"}"#),
  ("personal.answer", #"{"actor":{"id":"li","role":"handler","unit":"GS"},"at":"2012-09-12T12:00:00.000+08:00","command":"personal.answer","data":{"granted":true,"number":1},"dossier":"case/GS-XK-0003201208010001"}"#),
  ("penalty.defer", #"{"actor":{"id":"sun","role":"organHead","unit":"GS"},"at":"2012-09-13T09:00:00.000+08:00","command":"penalty.defer","data":{"documentNumber":"缓1号","reason":"受灾","until":"2012-09-25"},"dossier":"penalty/CF2012000001"}"#),
  ("upkeep.ask", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-09-13T10:00:00.000+08:00","command":"upkeep.ask","data":{"entry":2,"field":"channel","reason":"网上来件","value":"web"},"dossier":"case/GS-XK-0003201208010001"}"#),
  ("upkeep.approve", #"{"actor":{"id":"feng","role":"supervisor","unit":"GOV"},"at":"2012-09-13T11:00:00.000+08:00","command":"upkeep.approve","data":{"documentNumber":"更1号","number":1},"dossier":"case/GS-XK-0003201208010001"}"#),
  ("upkeep.decline", #"{"actor":{"id":"feng","role":"supervisor","unit":"GOV"},"at":"2012-09-13T13:00:00.000+08:00","command":"upkeep.decline","data":{"number":2,"reason":"系申请表附件"},"dossier":"case/GS-XK-0003201208010001"}"#),
  ("upkeep.proposeDisposal", #"{"actor":{"id":"feng","role":"supervisor","unit":"GOV"},"at":"2012-09-13T14:00:00.000+08:00","command":"upkeep.proposeDisposal","data":{"documentNumber":"销册1号","opinion":"无继续保存价值"},"dossier":"case/GS-XK-0003201208010001"}"#),
  ("upkeep.dispose", #"{"actor":{"id":"he","role":"efficiencyHead","unit":"GOV"},"at":"2012-09-13T15:00:00.000+08:00","command":"upkeep.dispose","data":{"documentNumber":"销批1号"},"dossier":"case/GS-XK-0003201208010001"}"#),
  ("project.solveProblem", #"{"actor":{"id":"jia","role":"organHead","unit":"HB"},"at":"2012-09-17T09:00:00.000+08:00","command":"project.solveProblem","data":{"evidence":[1],"number":1,"result":"已调剂"},"dossier":"project/ZD20120001"}"#),
  ("project.verifyProblem", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-09-18T09:00:00.000+08:00","command":"project.verifyProblem","data":{"number":1,"passed":true},"dossier":"project/ZD20120001"}"#),
  ("project.writeOffProblem", #"{"actor":{"id":"he","role":"efficiencyHead","unit":"GOV"},"at":"2012-09-18T10:00:00.000+08:00","command":"project.writeOffProblem","data":{"number":1},"dossier":"project/ZD20120001"}"#),
  ("project.reopenProblem", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-09-19T09:00:00.000+08:00","command":"project.reopenProblem","data":{"due":"2012-10-31","number":1,"reason":"指标被收回"},"dossier":"project/ZD20120001"}"#),
  ("project.supervise", #"{"actor":{"id":"he","role":"efficiencyHead","unit":"GOV"},"at":"2012-09-19T10:00:00.000+08:00","command":"project.supervise","data":{"deadline":"2012-10-12","document":"督字1号","leader":"zhou","matter":"追回工期","number":"督1号"},"dossier":"project/ZD20120001"}"#),
  ("project.reportWeekly", #"{"actor":{"id":"sun","role":"organHead","unit":"GS"},"at":"2012-09-20T09:00:00.000+08:00","command":"project.reportWeekly","data":{"text":"增加人手"},"dossier":"project/ZD20120001"}"#),
  ("penalty.pay", #"{"actor":{"id":"li","role":"handler","unit":"GS"},"at":"2012-09-24T09:00:00.000+08:00","command":"penalty.pay","data":{"fen":100000,"receiptNumber":"票1号"},"dossier":"penalty/CF2012000001"}"#),
  ("mandate.give", #"{"actor":{"id":"agent","role":"agent"},"at":"2012-09-27T09:00:00.000+08:00","command":"mandate.give","data":{"account":"bao","applicant":{"name":"秘委托人","phone":"13800138000"},"item":"GS-XK-0001","materials":["申请表"],"point":"V1"},"dossier":"mandate/V1-20120927-1"}"#),
  ("contact.ask", #"{"actor":{"id":"wang","role":"window","unit":"GS"},"at":"2012-09-28T08:30:00.000+08:00","command":"contact.ask","data":{"asker":{"contact":"13800138000","name":"秘问来人","words":"秘问找谁办"},"matter":"办证"}}"#),
  ("contact.dispose", #"{"actor":{"id":"wang","role":"window","unit":"GS"},"at":"2012-09-28T08:40:00.000+08:00","command":"contact.dispose","data":{"disposition":"forwarded","target":"HB"},"dossier":"contact/SW2012000001"}"#),
  ("contact.return", #"{"actor":{"id":"wu","role":"window","unit":"HB"},"at":"2012-09-28T10:00:00.000+08:00","command":"contact.return","data":{"reason":"不归我局"},"dossier":"contact/SW2012000001"}"#),
  ("contact.turnAway", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-09-29T10:00:00.000+08:00","command":"contact.turnAway","data":{"away":"li","note":"经办人开会"},"dossier":"contact/SW2012000001"}"#),
  ("mandate.guide", #"{"actor":{"id":"agent","role":"agent"},"at":"2012-10-08T09:30:00.000+08:00","command":"mandate.guide","data":{"note":"未签委托书","point":"V1"}}"#),
  ("mandate.hand", #"{"actor":{"id":"agent","role":"agent"},"at":"2012-10-09T08:30:00.000+08:00","command":"mandate.hand","data":{"to":"V1"},"dossier":"mandate/V1-20120927-1"}"#),
  ("mandate.receive", #"{"actor":{"id":"agent","role":"agent"},"at":"2012-10-09T09:01:00.000+08:00","command":"mandate.receive","data":{},"dossier":"mandate/V1-20120927-1"}"#),
  ("contact.rule", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-10-10T09:00:00.000+08:00","command":"contact.rule","data":{"reason":"职责清单第三项","unit":"HB"},"dossier":"contact/SW2012000001"}"#),
  ("penalty.close", #"{"actor":{"id":"li","role":"handler","unit":"GS"},"at":"2012-10-11T09:00:00.000+08:00","command":"penalty.close","data":{"how":"paid"},"dossier":"penalty/CF2012000001"}"#),
  ("conduct.close", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-10-11T09:00:00.000+08:00","command":"conduct.close","data":{},"dossier":"conduct/ZF2012000001"}"#),
  ("contact.close", #"{"actor":{"id":"wu","role":"window","unit":"HB"},"at":"2012-10-11T09:00:00.000+08:00","command":"contact.close","data":{"result":"已发证"},"dossier":"contact/SW2012000001"}"#),
  ("mandate.accept", #"{"actor":{"id":"wang","role":"window","unit":"GS"},"at":"2012-10-11T09:00:00.000+08:00","command":"mandate.accept","data":{"case":"GS-XK-000120120803"},"dossier":"mandate/V1-20120927-1"}"#),
  ("penalty.erase", #"{"actor":{"id":"admin","role":"administrator"},"at":"2012-10-12T09:00:00.000+08:00","command":"penalty.erase","data":{"reason":"申请","slot":"defence-1"},"dossier":"penalty/CF2012000001"}"#),
  ("conduct.erase", #"{"actor":{"id":"admin","role":"administrator"},"at":"2012-10-12T09:00:00.000+08:00","command":"conduct.erase","data":{"reason":"到期","slot":"fact"},"dossier":"conduct/ZF2012000001"}"#),
  ("contact.erase", #"{"actor":{"id":"admin","role":"administrator"},"at":"2012-10-12T09:00:00.000+08:00","command":"contact.erase","data":{"reason":"到期","slot":"asker"},"dossier":"contact/SW2012000001"}"#),
  ("accountability.answerAppeal", #"{"actor":{"id":"zhou","role":"governmentHead","unit":"GOV"},"at":"2012-10-15T09:00:00.000+08:00","command":"accountability.answerAppeal","data":{"consequences":[{"ends":"2012-11-15","form":"admonition","person":"wu"}],"documentNumber":"问复1号","reason":"已自行整改","result":"changed"},"dossier":"accountability/case.HB-XK-0001201208030001.limit"}"#),
  ("appraisal.compute", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-10-15T15:00:00.000+08:00","command":"appraisal.compute","data":{},"dossier":"appraisal/2012-Q3"}"#),
  ("accountability.execute", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-10-16T09:00:00.000+08:00","command":"accountability.execute","data":{"documentNumber":"问执1号"},"dossier":"accountability/case.HB-XK-0001201208030001.limit"}"#),
  ("inspection.review", #"{"actor":{"id":"feng","role":"supervisor","unit":"GOV"},"at":"2012-10-16T09:00:00.000+08:00","command":"inspection.review","data":{"documentNumber":"复1号","outcome":"upheld","reason":"查无外出记录"},"dossier":"inspection/DC2012000001"}"#),
  ("appraisal.decide", #"{"actor":{"id":"he","role":"efficiencyHead","unit":"GOV"},"at":"2012-10-16T15:00:00.000+08:00","command":"appraisal.decide","data":{"coefficient":9000,"documentNumber":"考决1号","eligible":true,"measures":["advice"],"reason":"本季度首次考评","subject":"GS"},"dossier":"appraisal/2012-Q3"}"#),
  ("mandate.end", #"{"actor":{"id":"wang","role":"window","unit":"GS"},"at":"2012-10-17T09:00:00.000+08:00","command":"mandate.end","data":{"documentNumber":"准1号","result":"granted"},"dossier":"mandate/V1-20120927-1"}"#),
  ("appraisal.publish", #"{"actor":{"id":"he","role":"efficiencyHead","unit":"GOV"},"at":"2012-10-17T15:00:00.000+08:00","command":"appraisal.publish","data":{"documentNumber":"通报1号"},"dossier":"appraisal/2012-Q3"}"#),
  ("inspection.close", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-10-18T09:00:00.000+08:00","command":"inspection.close","data":{},"dossier":"inspection/DC2012000001"}"#),
  ("appraisal.appeal", #"{"actor":{"id":"jia","role":"organHead","unit":"HB"},"at":"2012-10-18T15:00:00.000+08:00","command":"appraisal.appeal","data":{"reason":"考勤有误","subject":"HB"},"dossier":"appraisal/2012-Q3"}"#),
  ("inspection.erase", #"{"actor":{"id":"admin","role":"administrator"},"at":"2012-10-19T09:00:00.000+08:00","command":"inspection.erase","data":{"reason":"到期","slot":"hearing-1"},"dossier":"inspection/DC2012000001"}"#),
  ("mandate.deliver", #"{"actor":{"id":"agent","role":"agent"},"at":"2012-10-19T11:00:00.000+08:00","command":"mandate.deliver","data":{"receipt":"送1号"},"dossier":"mandate/V1-20120927-1"}"#),
  ("mandate.charge", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-10-20T09:00:00.000+08:00","command":"mandate.charge","data":{"fen":2000,"reason":"以跑腿费名义收取"},"dossier":"mandate/V1-20120927-1"}"#),
  ("project.checkSupervised", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-10-22T09:00:00.000+08:00","command":"project.checkSupervised","data":{"evidence":[1],"passed":true},"dossier":"project/ZD20120001"}"#),
  ("project.endSupervision", #"{"actor":{"id":"he","role":"efficiencyHead","unit":"GOV"},"at":"2012-10-22T10:00:00.000+08:00","command":"project.endSupervision","data":{},"dossier":"project/ZD20120001"}"#),
  ("project.changeLeader", #"{"actor":{"id":"he","role":"efficiencyHead","unit":"GOV"},"at":"2012-10-23T09:00:00.000+08:00","command":"project.changeLeader","data":{"document":"府5号","leader":"jia","reason":"分工"},"dossier":"project/ZD20120001"}"#),
  ("project.formTeam", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-10-23T10:00:00.000+08:00","command":"project.formTeam","data":{"reason":"调离","team":{"head":"sun","members":["li"]}},"dossier":"project/ZD20120001"}"#),
  ("project.changeUnit", #"{"actor":{"id":"zhou","role":"governmentHead","unit":"GOV"},"at":"2012-10-24T09:00:00.000+08:00","command":"project.changeUnit","data":{"document":"府6号","reason":"职能划转","team":{"head":"jia","members":["wu"]},"unit":"HB"},"dossier":"project/ZD20120001"}"#),
  ("project.changeFinish", #"{"actor":{"id":"zhou","role":"governmentHead","unit":"GOV"},"at":"2012-10-25T09:00:00.000+08:00","command":"project.changeFinish","data":{"document":"府7号","finish":"2013-01-31","reason":"台风"},"dossier":"project/ZD20120001"}"#),
  ("project.linkCase", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-10-25T10:00:00.000+08:00","command":"project.linkCase","data":{"case":"case/GS-XK-0003201208010001"},"dossier":"project/ZD20120001"}"#),
  ("project.suspend", #"{"actor":{"id":"zhou","role":"governmentHead","unit":"GOV"},"at":"2012-10-26T09:00:00.000+08:00","command":"project.suspend","data":{"document":"府4号","reason":"资金调整"},"dossier":"project/ZD20120001"}"#),
  ("mandate.visit", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-10-26T09:00:00.000+08:00","command":"mandate.visit","data":{"satisfied":true},"dossier":"mandate/V1-20120927-1"}"#),
  ("project.reissueCard", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-10-26T10:00:00.000+08:00","command":"project.reissueCard","data":{"card":"LX201200001","reason":"负责人变更"},"dossier":"project/ZD20120001"}"#),
  ("project.resume", #"{"actor":{"id":"zhou","role":"governmentHead","unit":"GOV"},"at":"2012-10-29T09:00:00.000+08:00","command":"project.resume","data":{"document":"府4号","reason":"资金调整"},"dossier":"project/ZD20120001"}"#),
  ("mandate.file", #"{"actor":{"id":"agent","role":"agent"},"at":"2012-10-29T09:00:00.000+08:00","command":"mandate.file","data":{},"dossier":"mandate/V1-20120927-1"}"#),
  ("project.erase", #"{"actor":{"id":"admin","role":"administrator"},"at":"2012-10-30T09:00:00.000+08:00","command":"project.erase","data":{"reason":"业主要求","slot":"words-1"},"dossier":"project/ZD20120001"}"#),
  ("mandate.erase", #"{"actor":{"id":"admin","role":"administrator"},"at":"2012-10-30T09:00:00.000+08:00","command":"mandate.erase","data":{"reason":"到期","slot":"applicant"},"dossier":"mandate/V1-20120927-1"}"#),
  ("accountability.close", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-11-20T09:00:00.000+08:00","command":"accountability.close","data":{},"dossier":"accountability/case.HB-XK-0001201208030001.limit"}"#),
  ("accountability.erase", #"{"actor":{"id":"admin","role":"administrator"},"at":"2012-11-21T09:00:00.000+08:00","command":"accountability.erase","data":{"reason":"到期","slot":"hearing"},"dossier":"accountability/case.HB-XK-0001201208030001.limit"}"#),
  ("appraisal.answerAppeal", #"{"actor":{"id":"zhou","role":"governmentHead","unit":"GOV"},"at":"2012-11-26T15:00:00.000+08:00","command":"appraisal.answerAppeal","data":{"documentNumber":"复1号","outcome":"granted","reason":"查实","subject":"HB"},"dossier":"appraisal/2012-Q3"}"#),
  ("appraisal.reopen", #"{"actor":{"id":"he","role":"efficiencyHead","unit":"GOV"},"at":"2012-11-26T15:01:00.000+08:00","command":"appraisal.reopen","data":{"reason":"复核","subject":"GS"},"dossier":"appraisal/2012-Q3"}"#),
  ("appraisal.correct", #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-11-28T15:00:00.000+08:00","command":"appraisal.correct","data":{"reason":"申诉采纳"},"dossier":"appraisal/2012-Q3"}"#),
  ("case.import", #"{"actor":{"id":"admin","role":"administrator"},"at":"2012-12-01T09:00:00.000+08:00","command":"case.import","data":{"closed":"2012-08-15","promised":"9wd","responsibleName":"秘旧人","source":"log","statutory":"20wd","submitted":"2012-08-01"},"dossier":"case/OLD-1"}"#),
  ("tenRules.erase", #"{"actor":{"id":"admin","role":"administrator"},"at":"2012-12-03T08:00:00.000+08:00","command":"tenRules.erase","data":{"reason":"到期","slot":"denial-1"},"dossier":"tenRules/GS"}"#),
  ("person.erase", #"{"actor":{"id":"admin","role":"administrator"},"at":"2012-12-05T09:00:00.000+08:00","command":"person.erase","data":{"reason":"已离任","slot":"name"},"dossier":"person/chu"}"#),
  ("appraisal.close", #"{"actor":{"id":"he","role":"efficiencyHead","unit":"GOV"},"at":"2012-12-20T15:00:00.000+08:00","command":"appraisal.close","data":{},"dossier":"appraisal/2012-Q3"}"#),
]

/// For each command, the phases in which tests saw it done, and the refusals that it met in them.
let allMet: [(word: StaticString, phases: StaticString, refusals: StaticString)] = [
  ("appraisal.open", "", "alreadyExists"),
  ("appraisal.mark", "open", "wrongPhase"),
  ("appraisal.fault", "open published", "badDate wrongPhase"),
  ("appraisal.bonus", "open published", "badDate wrongPhase"),
  ("appraisal.veto", "open published", "badDate wrongPhase"),
  ("appraisal.strike", "open published", "notFound wrongPhase alreadyDone"),
  ("appraisal.openBallot", "open", "wrongPhase"),
  ("appraisal.signIn", "open", "wrongPhase"),
  ("appraisal.countBallots", "open computed published", "wrongPhase"),
  ("appraisal.compute", "open", "wrongPhase evidenceOpen"),
  ("appraisal.decide", "computed published", "wrongPhase alreadyDone"),
  ("appraisal.publish", "computed", "wrongPhase undecided"),
  ("appraisal.appeal", "computed published", "wrongPhase"),
  ("appraisal.answerAppeal", "published", "wrongPhase"),
  ("appraisal.reopen", "computed published", "wrongPhase"),
  ("appraisal.correct", "published", "wrongPhase alreadyDone"),
  ("appraisal.close", "published", "wrongPhase undecided appealOpen"),
  ("case.draft", "", "requestKeyReused"),
  ("case.submit", "draft", "dateOutOfRange notFound badIdentifier checkMismatch notYourUnit notYourCase itemClosed itemWithdrawn caseNotFound wrongPhase tooLong profileUnknown personalInText"),
  ("case.fixOnSpot", "submitted", "caseNotFound wrongPhase unknownMaterial"),
  ("case.notifyCorrections", "submitted correctionNotified accepted", "caseNotFound wrongPhase unknownMaterial"),
  ("case.supplement", "correctionNotified accepted", "caseNotFound wrongPhase"),
  ("case.reject", "submitted correctionNotified", "caseNotFound wrongPhase"),
  ("case.accept", "submitted", "wrongPhase materialsMissing documentMissing kindNotAllowed barred"),
  ("case.pause", "accepted", "badPause caseNotFound wrongPhase"),
  ("case.resume", "paused", "caseNotFound wrongPhase"),
  ("case.tellHearing", "accepted", "caseNotFound wrongPhase alreadyDone"),
  ("case.askHearing", "accepted", "caseNotFound wrongPhase alreadyDone"),
  ("case.waiveHearing", "accepted", "caseNotFound wrongPhase alreadyDone"),
  ("case.scheduleHearing", "accepted", "badDate caseNotFound wrongPhase"),
  ("case.holdHearing", "accepted", "badDate caseNotFound wrongPhase"),
  ("case.extend", "accepted", "caseNotFound wrongPhase notMyPower tooLate alreadyDone"),
  ("case.advance", "accepted", "notOnDuty holderPresent caseNotFound wrongPhase stepUnknown"),
  ("case.inspect", "accepted paused", "caseNotFound wrongPhase twoPeopleNeeded"),
  ("case.charge", "accepted paused decided", "caseNotFound wrongPhase alreadyDone"),
  ("case.decide", "accepted", "timeWentBack notAllowed actorUnknown caseNotFound wrongPhase stepsRemain outOfTurn lackingOpen"),
  ("case.issue", "decided", "caseNotFound wrongPhase"),
  ("case.serve", "decided", "caseNotFound wrongPhase certificateMissing consentMissing witnessMissing deliveredTogether"),
  ("case.rate", "decided served closed", "wrongPhase alreadyDone badRating"),
  ("case.contactRater", "served", "notFound caseNotFound"),
  ("case.repairRating", "served", "notFound caseNotFound"),
  ("case.contestRating", "served", "notFound caseNotFound"),
  ("case.ruleRating", "served", "notFound"),
  ("case.withdraw", "draft submitted correctionNotified accepted paused", "caseNotFound wrongPhase reasonMissing"),
  ("case.refer", "accepted paused", "caseNotFound wrongPhase"),
  ("case.void", "draft submitted correctionNotified accepted paused", "caseNotFound wrongPhase"),
  ("case.verify", "decided", "caseNotFound wrongPhase kindNotAllowed"),
  ("case.revoke", "decided", "caseNotFound wrongPhase kindNotAllowed"),
  ("case.repairCommitment", "decided", "caseNotFound wrongPhase kindNotAllowed"),
  ("case.correctRecord", "accepted", "badPause wrongPhase"),
  ("case.reviewFile", "submitted correctionNotified accepted paused decided served closed archived", "wrongPhase"),
  ("case.archive", "served closed", "caseNotFound wrongPhase"),
  ("case.import", "closed", "alreadyExists"),
  ("case.erase", "closed archived", "notFound wrongPhase termRunning"),
  ("bulletin.issue", "", "alreadyExists"),
  ("bulletin.correct", "", ""),
  ("complaint.register", "", ""),
  ("open311.post", "", ""),
  ("complaint.submit", "registered", "wrongPhase"),
  ("complaint.accept", "submitted", "wrongPhase"),
  ("complaint.refuse", "submitted", "wrongPhase documentMissing"),
  ("complaint.forward", "submitted", "wrongPhase"),
  ("complaint.join", "registered accepted", "wrongPhase alreadyDone complaintNotFound"),
  ("complaint.split", "submitted accepted", "wrongPhase"),
  ("complaint.dispatch", "accepted", "wrongPhase"),
  ("complaint.return", "accepted", "wrongPhase complaintNotFound"),
  ("complaint.askExplanation", "accepted", "wrongPhase"),
  ("complaint.explain", "accepted", "alreadyDone complaintNotFound"),
  ("complaint.addEvidence", "accepted reported", "wrongPhase"),
  ("complaint.extend", "accepted reported", "wrongPhase alreadyDone"),
  ("complaint.supervise", "registered submitted accepted reported", "wrongPhase alreadyDone"),
  ("complaint.report", "accepted", "wrongPhase"),
  ("complaint.redo", "reported", "wrongPhase"),
  ("complaint.close", "reported", "wrongPhase"),
  ("complaint.reply", "closed joined", "wrongPhase"),
  ("complaint.followUp", "closed", "wrongPhase"),
  ("complaint.rate", "closed", "wrongPhase complaintNotFound"),
  ("complaint.askReview", "closed", "wrongPhase complaintNotFound"),
  ("complaint.answerReview", "closed", "wrongPhase"),
  ("complaint.withdraw", "registered submitted accepted reported", "wrongPhase complaintNotFound"),
  ("complaint.reportRetaliation", "registered submitted accepted reported closed", "complaintNotFound"),
  ("complaint.settleRetaliation", "accepted", "wrongPhase"),
  ("complaint.publish", "closed", "wrongPhase"),
  ("complaint.correct", "closed", "wrongPhase"),
  ("complaint.recordLeak", "registered submitted accepted reported closed joined", ""),
  ("complaint.erase", "closed", "notFound wrongPhase underHold termRunning"),
  ("hotline.record", "", ""),
  ("conduct.find", "", ""),
  ("conduct.stop", "found verified", "wrongPhase alreadyDone"),
  ("conduct.verify", "found", "wrongPhase mustStandAside"),
  ("conduct.object", "verified", "wrongPhase alreadyDone conductNotFound"),
  ("conduct.rule", "objected", "wrongPhase"),
  ("conduct.deleteClip", "annulled", "alreadyDone matterOpen clipMissing"),
  ("conduct.close", "annulled", "wrongPhase matterOpen appealOpen"),
  ("conduct.erase", "closed", "wrongPhase termRunning"),
  ("inspectionPlan.propose", "declined", "wrongPhase planWidened"),
  ("inspectionPlan.approve", "proposed", "wrongPhase"),
  ("inspectionPlan.decline", "proposed", "wrongPhase"),
  ("inspectionPlan.seal", "approved", "wrongPhase"),
  ("inspectionPlan.commitDraw", "approved", "wrongPhase"),
  ("inspectionPlan.reveal", "approved", "notFound wrongPhase beaconPending"),
  ("inspection.propose", "", ""),
  ("inspection.approve", "proposed", "wrongPhase"),
  ("inspection.withdraw", "proposed approved", "wrongPhase"),
  ("inspection.open", "approved", "wrongPhase notApproved"),
  ("inspection.fill", "opened", "wrongPhase"),
  ("inspection.find", "opened", "wrongPhase inspectionNotFound"),
  ("inspection.verify", "opened", "wrongPhase alreadyDone mustStandAside findingUnknown"),
  ("inspection.order", "opened concluded told reviewed", "wrongPhase findingUnknown"),
  ("inspection.report", "concluded told", "wrongPhase alreadyDone inspectionNotFound orderUnknown"),
  ("inspection.urge", "opened concluded told", "wrongPhase orderUnknown"),
  ("inspection.recheck", "told", "wrongPhase orderUnknown"),
  ("inspection.conclude", "opened", "wrongPhase evidenceMissing"),
  ("inspection.feedBack", "concluded", "wrongPhase"),
  ("inspection.object", "told", "wrongPhase alreadyDone inspectionNotFound"),
  ("inspection.review", "objected", "notAllowed wrongPhase"),
  ("inspection.hear", "opened", "wrongPhase alreadyDone findingUnknown"),
  ("inspection.measure", "concluded told reviewed closed", "wrongPhase"),
  ("inspection.approveMeasure", "told", "alreadyDone measureUnknown"),
  ("inspection.carryOut", "told", "alreadyDone notApproved measureUnknown"),
  ("inspection.correct", "told", "wrongPhase alreadyDone measureUnknown"),
  ("inspection.close", "reviewed", "wrongPhase orderOpen"),
  ("inspection.erase", "closed", "notFound wrongPhase termRunning"),
  ("stage.register", "", ""),
  ("stage.correct", "registered", "wrongPhase alreadyDone"),
  ("stage.complete", "correcting", "wrongPhase"),
  ("stage.accept", "registered", "wrongPhase"),
  ("stage.reject", "registered correcting", "wrongPhase"),
  ("stage.extend", "accepted reviewing", "wrongPhase"),
  ("stage.visitSite", "registered correcting accepted reviewing", "badDate wrongPhase"),
  ("stage.route", "accepted", "wrongPhase alreadyDone"),
  ("stage.pause", "reviewing", "wrongPhase branchMissing"),
  ("stage.resume", "reviewing", "wrongPhase branchMissing"),
  ("stage.opine", "reviewing", "wrongPhase branchMissing"),
  ("stage.settleDissent", "reviewing", "wrongPhase"),
  ("stage.tellDissent", "reviewing", "wrongPhase"),
  ("stage.callMeeting", "reviewing", "wrongPhase branchMissing"),
  ("stage.holdMeeting", "reviewing", "badDate wrongPhase meetingUncalled"),
  ("stage.urge", "accepted reviewing", "wrongPhase alreadyDone"),
  ("stage.deliver", "concluded", "wrongPhase branchMissing branchOpen"),
  ("stage.withdraw", "registered correcting accepted reviewing", "wrongPhase"),
  ("stage.archive", "delivered", "wrongPhase"),
  ("stage.erase", "archived", "notFound termRunning"),
  ("point.open", "", "alreadyExists badRegister"),
  ("point.offer", "", ""),
  ("point.staff", "", ""),
  ("point.close", "", "pointInUse"),
  ("mandate.give", "", "alreadyExists mandateUnsigned"),
  ("mandate.guide", "", ""),
  ("mandate.hand", "given handed ended returning", "wrongPhase handOverToSelf handOverOpen"),
  ("mandate.receive", "handed returning", "wrongPhase notConcerned handOverToSelf"),
  ("mandate.accept", "received", "caseNotFound wrongPhase"),
  ("mandate.end", "accepted", "wrongPhase"),
  ("mandate.deliver", "returning", "wrongPhase handOverOpen"),
  ("mandate.visit", "delivered", "wrongPhase"),
  ("mandate.file", "visited", "wrongPhase"),
  ("mandate.charge", "given handed received accepted ended returning delivered visited", "wrongPhase"),
  ("mandate.erase", "filed", "wrongPhase termRunning"),
  ("supervision.serve", "issued replied", "alreadyDone"),
  ("supervision.reply", "served objected", "alreadyDone cardNotFound cardNotServed"),
  ("supervision.object", "served", "tooLate alreadyDone cardNotFound cardNotServed"),
  ("supervision.rule", "objected", "wrongPhase"),
  ("supervision.accept", "replied", "wrongPhase cardNotServed"),
  ("accountability.notify", "proposed", "wrongPhase"),
  ("accountability.reply", "notified", "wrongPhase recordNotFound"),
  ("accountability.correct", "proposed notified", "wrongPhase recordNotFound"),
  ("accountability.hear", "notified replied", "wrongPhase"),
  ("accountability.determine", "notified replied", "wrongPhase unheard"),
  ("accountability.serve", "determined", "wrongPhase"),
  ("accountability.appeal", "served", "wrongPhase alreadyDone recordNotFound"),
  ("accountability.answerAppeal", "appealed", "wrongPhase"),
  ("accountability.execute", "served", "wrongPhase"),
  ("accountability.close", "executed", "wrongPhase appealOpen"),
  ("accountability.erase", "closed", "notFound wrongPhase termRunning"),
  ("penalty.open", "", "alreadyExists"),
  ("penalty.circumstance", "opened proposed", "alreadyExists wrongPhase"),
  ("penalty.propose", "opened proposed notified", "wrongPhase"),
  ("penalty.notify", "proposed", "wrongPhase"),
  ("penalty.defend", "proposed notified", "wrongPhase"),
  ("penalty.askHearing", "notified", "wrongPhase"),
  ("penalty.callHearing", "notified", "wrongPhase hearingClosed"),
  ("penalty.hear", "notified", "wrongPhase hearingClosed"),
  ("penalty.review", "proposed notified", "wrongPhase"),
  ("penalty.approve", "proposed notified", "wrongPhase notNotified hearingPending decisionNotYours"),
  ("penalty.extend", "opened proposed notified", "wrongPhase"),
  ("penalty.serve", "decided", "wrongPhase"),
  ("penalty.defer", "served", "wrongPhase"),
  ("penalty.pay", "served", "wrongPhase paymentWrong"),
  ("penalty.appeal", "served", "wrongPhase alreadyDone"),
  ("penalty.answerAppeal", "served", "notFound wrongPhase"),
  ("penalty.close", "served", "wrongPhase fineUnpaid"),
  ("penalty.withdraw", "opened proposed notified", "wrongPhase"),
  ("penalty.erase", "closed", "notFound wrongPhase termRunning"),
  ("personal.ask", "", ""),
  ("personal.answer", "", ""),
  ("personal.correct", "", ""),
  ("personal.hold", "", ""),
  ("personal.release", "", ""),
  ("personal.approveErasure", "", ""),
  ("project.register", "", ""),
  ("project.changeLeader", "active completed", "alreadyDone"),
  ("project.changeUnit", "active completed", "alreadyDone"),
  ("project.formTeam", "active suspended completed", ""),
  ("project.nameTracker", "active", "alreadyDone"),
  ("project.changeFinish", "active", "wrongPhase alreadyDone"),
  ("project.setTargets", "active", "wrongPhase reasonMissing"),
  ("project.planInvestment", "active", "wrongPhase projectNotFound"),
  ("project.submitPlan", "active", "wrongPhase projectNotFound"),
  ("project.approvePlan", "active", "wrongPhase projectNotFound planMissing"),
  ("project.rejectPlan", "active", "wrongPhase projectNotFound planMissing"),
  ("project.track", "active", "wrongPhase projectNotFound planMissing"),
  ("project.report", "active", "wrongPhase projectNotFound planMissing"),
  ("project.correctReport", "active", "notFound projectNotFound"),
  ("project.excuseReport", "active", "wrongPhase"),
  ("project.recordUrging", "active", "alreadyDone urgingUnknown"),
  ("project.visit", "active suspended", "badDate"),
  ("project.meet", "active", "badDate"),
  ("project.raiseProblem", "active suspended completed", ""),
  ("project.assignProblem", "active", "badDate problemUnknown"),
  ("project.solveProblem", "active suspended", "projectNotFound"),
  ("project.verifyProblem", "active", "wrongPhase problemUnknown"),
  ("project.writeOffProblem", "active", "wrongPhase problemUnknown"),
  ("project.reopenProblem", "active", "wrongPhase problemUnknown"),
  ("project.supervise", "active completed", "reasonMissing"),
  ("project.reportWeekly", "active", "projectNotFound notListed"),
  ("project.checkSupervised", "active", "notListed"),
  ("project.endSupervision", "active", "notListed"),
  ("project.issueCard", "active suspended completed", ""),
  ("project.returnCard", "active", "alreadyDone cardUnknown"),
  ("project.takeCard", "active", "wrongPhase cardUnknown"),
  ("project.voidCard", "active", "wrongPhase cardUnknown"),
  ("project.reissueCard", "suspended", "cardUnknown"),
  ("project.file", "active suspended completed", ""),
  ("project.linkCase", "active completed", "alreadyDone"),
  ("project.suspend", "active", "wrongPhase"),
  ("project.resume", "suspended", "wrongPhase"),
  ("project.complete", "active", "badDate wrongPhase projectNotFound"),
  ("project.close", "completed", "wrongPhase"),
  ("project.cancel", "active suspended", "wrongPhase"),
  ("project.erase", "active", "notFound termRunning"),
  ("unit.register", "", "notFound"),
  ("person.register", "", ""),
  ("person.dismiss", "", "lastAdministrator"),
  ("person.absent", "", "badDate"),
  ("person.erase", "", "termRunning"),
  ("post.assign", "", ""),
  ("item.publish", "", "badBudget badRegister limitBroken"),
  ("item.open", "", ""),
  ("template.adopt", "", ""),
  ("calendar.overlay", "", ""),
  ("ruleSet.adopt", "", "badDate rulesInvalid"),
  ("calendar.notice", "", "calendarUnknown alreadyExists"),
  ("tenRules.open", "", "alreadyExists"),
  ("tenRules.count", "", ""),
  ("tenRules.draft", "", ""),
  ("tenRules.adopt", "", "wrongPhase"),
  ("tenRules.distribute", "", "wrongPhase copiesMissing"),
  ("tenRules.supervise", "", "wrongPhase kindNotAllowed"),
  ("tenRules.appraise", "", "wrongPhase kindNotAllowed"),
  ("tenRules.check", "", "wrongPhase"),
  ("tenRules.supersede", "", "wrongPhase"),
  ("tenRules.exempt", "", ""),
  ("tenRules.apply", "", "alreadyDone"),
  ("tenRules.concentrate", "", ""),
  ("tenRules.leave", "", ""),
  ("tenRules.correctLeave", "", "notFound notAllowed"),
  ("tenRules.takeOver", "", "momentAhead"),
  ("tenRules.deny", "", "copiesMissing"),
  ("tenRules.erase", "", "notFound"),
  ("contact.ask", "", ""),
  ("contact.dispose", "asked returned", "wrongPhase rulingFinal"),
  ("contact.return", "forwarded", "wrongPhase contactNotFound rulingFinal"),
  ("contact.rule", "returned", "wrongPhase"),
  ("contact.turnAway", "asked forwarded returned", "wrongPhase"),
  ("contact.close", "forwarded", "wrongPhase contactNotFound"),
  ("contact.erase", "closed", "wrongPhase termRunning"),
  ("upkeep.ask", "", "notRectifiable"),
  ("upkeep.approve", "", ""),
  ("upkeep.decline", "", ""),
  ("upkeep.proposeDisposal", "", "termRunning"),
  ("upkeep.dispose", "", "termRunning"),
]
