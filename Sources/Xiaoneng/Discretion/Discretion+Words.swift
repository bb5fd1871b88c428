// swift-format-ignore-file
// Made from Discretion.words by `make words`: never edited.

extension Circumstance {
  /// 裁量情节种类 · The circumstances the law knows, in the order in which they are weighed; each has its effect on the band.
  public enum Kind: String, JSONName, Hashable, Sendable {
    /// 超过处罚时效 · The act was found after the time to punish had passed: no penalty.
    /// 行政处罚法 36(1).
    case timeBarred
    /// 不满十四周岁 · The offender was under fourteen: no penalty.
    /// 行政处罚法 30.
    case underFourteen
    /// 不能辨认或者控制自己行为 · The offender could not know or control the act: no penalty.
    /// 行政处罚法 31.
    case mentalIllness
    /// 轻微并及时改正，没有造成危害后果 · The act was slight, put right in time and did no harm: no penalty.
    /// 行政处罚法 33(1).
    case slightCorrected
    /// 没有主观过错 · The offender proves that there was no fault: no penalty.
    /// 行政处罚法 33(2).
    case noFault
    /// 初次违法、危害后果轻微并及时改正 · A first offence with slight harm, put right in time: a person decides whether it is punished.
    /// 行政处罚法 33(1).
    case firstOffence
    /// 已满十四周岁不满十八周岁 · The offender was fourteen to seventeen: lighter, or below the range.
    /// 行政处罚法 30.
    case minor
    /// 主动消除或者减轻危害后果 · The offender removed or reduced the harm unasked: lighter, or below the range.
    /// 行政处罚法 32(1).
    case harmReduced
    /// 受他人胁迫 · The offender was coerced by others: lighter, or below the range.
    /// 行政处罚法 32(2).
    case coerced
    /// 受他人诱骗 · The offender was induced by others: lighter, or below the range.
    /// 行政处罚法 32(2).
    case induced
    /// 主动供述尚未掌握的违法行为 · The offender told of acts that were not yet known: lighter, or below the range.
    /// 行政处罚法 32(3).
    case confessed
    /// 配合查处有立功表现 · The offender helped the investigation with merit: lighter, or below the range.
    /// 行政处罚法 32(4).
    case merit
    /// 再次违法 · The offender had done such an act before: heavier.
    /// 国市监法规〔2022〕2号.
    case repeated
    /// 隐匿毁灭证据或者拒绝检查 · The offender hid or destroyed evidence, or refused inspection: heavier.
    /// 国市监法规〔2022〕2号.
    case obstructed
    /// 危害后果严重 · The act did serious harm: heavier.
    /// 国市监法规〔2022〕2号.
    case seriousHarm

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .timeBarred: "超过处罚时效"
      case .underFourteen: "不满十四周岁"
      case .mentalIllness: "不能辨认或者控制自己行为"
      case .slightCorrected: "轻微并及时改正，没有造成危害后果"
      case .noFault: "没有主观过错"
      case .firstOffence: "初次违法、危害后果轻微并及时改正"
      case .minor: "已满十四周岁不满十八周岁"
      case .harmReduced: "主动消除或者减轻危害后果"
      case .coerced: "受他人胁迫"
      case .induced: "受他人诱骗"
      case .confessed: "主动供述尚未掌握的违法行为"
      case .merit: "配合查处有立功表现"
      case .repeated: "再次违法"
      case .obstructed: "隐匿毁灭证据或者拒绝检查"
      case .seriousHarm: "危害后果严重"
      }
    }
  }
}

/// 裁量幅度 · Where in the range of the law a fine lies.
public enum DiscretionBand: String, JSONName, Hashable, Sendable {
  /// 不予处罚 · No penalty at all: the fine is 0.
  case none
  /// 减轻处罚 · Below the least fine of the law; only where the law knows one and circumstances allow it.
  case mitigated
  /// 从轻处罚 · The lower band, from the least fine on; by default 30 % of the range.
  case lighter
  /// 一般处罚 · Between the lower and the upper band; also where circumstances speak both for and against.
  case middle
  /// 从重处罚 · The upper band, up to the greatest fine; by default 30 % of the range.
  case heavier

  /// 中文名 · The name in Chinese.
  public var chinese: String {
    switch self {
    case .none: "不予处罚"
    case .mitigated: "减轻处罚"
    case .lighter: "从轻处罚"
    case .middle: "一般处罚"
    case .heavier: "从重处罚"
    }
  }
}

/// 处罚种类 · What may be ordered beside a fine.
/// 行政处罚法 9.
public enum PenaltyKind: String, JSONName, Hashable, Sendable {
  /// 警告 · The offender is warned; the only kind that may go with a decision on the spot.
  /// 行政处罚法 9(1).
  case warning
  /// 通报批评 · The offender is criticised in a circular.
  /// 行政处罚法 9(1).
  case criticism
  /// 没收违法所得 · The illegal gain is confiscated; a large one opens the right to a hearing.
  /// 行政处罚法 9(2).
  case confiscateGain
  /// 没收非法财物 · Illegal goods are confiscated.
  /// 行政处罚法 9(2).
  case confiscateGoods
  /// 暂扣许可证件 · A licence is suspended.
  /// 行政处罚法 9(3).
  case suspendLicence
  /// 降低资质等级 · A grade of qualification is lowered; opens the right to a hearing.
  /// 行政处罚法 9(3).
  case lowerQualification
  /// 吊销许可证件 · A licence is revoked; opens the right to a hearing.
  /// 行政处罚法 9(3).
  case revokeLicence
  /// 限制开展生产经营活动 · Production or trade is restricted.
  /// 行政处罚法 9(4).
  case restrictBusiness
  /// 责令停产停业 · Production or trade must stop; opens the right to a hearing.
  /// 行政处罚法 9(4).
  case stopBusiness
  /// 责令关闭 · The business must close down; opens the right to a hearing.
  /// 行政处罚法 9(4).
  case closeDown
  /// 限制从业 · The offender is barred from the trade; opens the right to a hearing.
  /// 行政处罚法 9(4).
  case restrictWork

  /// 中文名 · The name in Chinese.
  public var chinese: String {
    switch self {
    case .warning: "警告"
    case .criticism: "通报批评"
    case .confiscateGain: "没收违法所得"
    case .confiscateGoods: "没收非法财物"
    case .suspendLicence: "暂扣许可证件"
    case .lowerQualification: "降低资质等级"
    case .revokeLicence: "吊销许可证件"
    case .restrictBusiness: "限制开展生产经营活动"
    case .stopBusiness: "责令停产停业"
    case .closeDown: "责令关闭"
    case .restrictWork: "限制从业"
    }
  }
}

extension DiscretionRule {
  /// 裁量阶次 · A published tier of a benchmark: from `low`, up to `high`.
  /// 行政处罚法 34.
  public struct Tier: Record, Hashable {
    /// 阶次名称 · The grade in Chinese, such as slight, ordinary, serious or grave.
    public var id: String = ""
    /// 适用条件 · What makes a case one of this tier, in Chinese words.
    public var criteria: String = ""
    /// 罚款下限 · The least fine of the tier, itself included.
    public var low: Int64 = 0
    /// 罚款上限 · Where the next tier begins, itself not included; for the last tier the greatest fine.
    public var high: Int64 = 0
    /// 判定要件 · The facts that put a case into it, all of which must hold; empty where people say so.
    public var when: [DiscretionRule.Criterion] = []
    /// 起始幅度 · The band in which a case of this tier begins, before circumstances are weighed.
    public var band: DiscretionBand = .middle

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(id: String, criteria: String, low: Int64, high: Int64, when: [DiscretionRule.Criterion] = [], band: DiscretionBand = .middle) {
      self.id = id
      self.criteria = criteria
      self.low = low
      self.high = high
      self.when = when
      self.band = band
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      band = try fields.usual("band", .middle)
      criteria = try fields.required("criteria")
      high = try fields.required("high")
      id = try fields.required("id")
      low = try fields.required("low")
      when = try fields.list("when")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if band != .middle { writer.name("band"); band.write(to: &writer) }
      writer.name("criteria"); writer.freeText(criteria)
      writer.name("high"); high.write(to: &writer)
      writer.name("id"); id.write(to: &writer)
      writer.name("low"); low.write(to: &writer)
      if !when.isEmpty { writer.name("when"); when.write(to: &writer) }
    }
  }
}

extension DiscretionRule {
  /// 裁量要件 · A fact within bounds, both included, such as 30 to 90 days late; a fact that is not told holds nothing.
  public struct Criterion: Record, Hashable {
    /// 事实名称 · The name of the fact, such as `daysLate`.
    public var fact: String = ""
    /// 起点值 · The least value that holds it, in the unit of the fact.
    public var least: Int64 = 0
    /// 止点值 · The greatest value that holds it; left out without a bound.
    public var most: Int64? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(fact: String, least: Int64 = 0, most: Int64? = nil) {
      self.fact = fact
      self.least = least
      self.most = most
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      fact = try fields.required("fact")
      least = try fields.usual("least", 0)
      most = try fields.optional("most")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("fact"); writer.freeText(fact)
      if least != 0 { writer.name("least"); least.write(to: &writer) }
      if let value = most { writer.name("most"); value.write(to: &writer) }
    }
  }
}

/// 裁量基准 · How a fine is found, as data: the range of the law, its bands and its tiers; every amount is in whole fen.
/// 行政处罚法 34.
public struct DiscretionRule: Record, Hashable {
  /// 违法行为代码 · The code of the violation, such as `tax.lateFiling`.
  public var id: String = ""
  /// 违法行为名称 · What the violation is called in Chinese.
  public var chinese: String = ""
  /// 英文名称 · What the violation is called in English.
  public var english: String = ""
  /// 处罚依据 · The article that threatens the fine.
  public var basis: String = ""
  /// 基准版本 · The version under that violation; the newest in force on a day counts.
  public var version: Int64 = 1
  /// 施行日期 · The first day on which the benchmark is in force.
  public var validFrom: Day = Day(0)
  /// 失效日期 · The last day on which it is in force; left out while it stands.
  public var validThrough: Day? = nil
  /// 并处种类 · What is ordered beside the fine; empty where nothing is.
  /// 行政处罚法 9.
  public var kinds: [PenaltyKind] = []
  /// 最低倍数 · The least multiple of a base amount, in basis points: 5,000 is half of it; 0 where the fine is an amount of its own.
  public var leastTimes: Int64 = 0
  /// 最高倍数 · The greatest multiple of a base amount, in basis points, 1,000,000 at most; 0 where the fine is an amount of its own.
  public var mostTimes: Int64 = 0
  /// 公民较大数额 · From which fine or confiscated gain on a citizen may ask for a hearing in this field; left out: as the profile says.
  /// 行政处罚法 63(1)(1); 63(1)(2).
  public var largeCitizen: Int64? = nil
  /// 单位较大数额 · From which fine or confiscated gain on an organisation may ask for a hearing in this field; left out: as the profile says.
  /// 行政处罚法 63(1)(1); 63(1)(2).
  public var largeOrganisation: Int64? = nil
  /// 裁量因素权重 · What moves the fine within its band, in basis points that come to 10,000 together; empty where the officers say how far.
  public var weights: [Scheme.Share] = []
  /// 法定最低罚款 · The least fine of the law; 0 where the law names only a greatest one.
  public var least: Int64 = 0
  /// 法定最高罚款 · The greatest fine of the law; 0 where the fine is a multiple.
  public var most: Int64 = 0
  /// 从轻档上界 · Where the lower band ends, in basis points of the range.
  /// 国市监法规〔2022〕2号.
  public var lighter: Int64 = 3_000
  /// 从重档下界 · Where the upper band begins, in basis points of the range; above where the lower one ends.
  /// 国市监法规〔2022〕2号.
  public var heavier: Int64 = 7_000
  /// 取整单位 · What a fine is rounded down to, as far as its band allows: 100 fen is a yuan.
  public var unit: Int64 = 100
  /// 裁量阶次 · The published tiers, lowest first, end to end over the whole range; empty where there are none, and for a multiple.
  /// 行政处罚法 34.
  public var tiers: [DiscretionRule.Tier] = []
  /// 处罚时效月数 · Months after which an act that was not found is not punished, where another law says so; left out: as the profile says.
  /// 税收征收管理法 86; 治安管理处罚法 25(1).
  public var barMonths: Int32? = nil
  /// 时效依据 · The article that says so; read only with months of its own.
  public var barBasis: String = ""
  /// 办案天数 · Calendar days in which a case of this field is decided, where a law, regulation or rule says otherwise than the Act; left out: as the profile says.
  /// 行政处罚法 60.
  public var decideDays: Int32? = nil
  /// 延长办案天数 · Calendar days by which the head may extend them, once; left out: as the profile says.
  /// 行政处罚法 60.
  public var extendDays: Int32? = nil
  /// 期限依据 · What says so; read only with days of its own.
  public var timeBasis: String = ""

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(id: String, chinese: String, english: String, basis: String, version: Int64 = 1, validFrom: Day, validThrough: Day? = nil, kinds: [PenaltyKind] = [], leastTimes: Int64 = 0, mostTimes: Int64 = 0, largeCitizen: Int64? = nil, largeOrganisation: Int64? = nil, weights: [Scheme.Share] = [], least: Int64 = 0, most: Int64 = 0, lighter: Int64 = 3_000, heavier: Int64 = 7_000, unit: Int64 = 100, tiers: [DiscretionRule.Tier] = [], barMonths: Int32? = nil, barBasis: String = "", decideDays: Int32? = nil, extendDays: Int32? = nil, timeBasis: String = "") {
    self.id = id
    self.chinese = chinese
    self.english = english
    self.basis = basis
    self.version = version
    self.validFrom = validFrom
    self.validThrough = validThrough
    self.kinds = kinds
    self.leastTimes = leastTimes
    self.mostTimes = mostTimes
    self.largeCitizen = largeCitizen
    self.largeOrganisation = largeOrganisation
    self.weights = weights
    self.least = least
    self.most = most
    self.lighter = lighter
    self.heavier = heavier
    self.unit = unit
    self.tiers = tiers
    self.barMonths = barMonths
    self.barBasis = barBasis
    self.decideDays = decideDays
    self.extendDays = extendDays
    self.timeBasis = timeBasis
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    barBasis = try fields.usual("barBasis", "")
    barMonths = try fields.optional("barMonths")
    basis = try fields.required("basis")
    chinese = try fields.required("chinese")
    decideDays = try fields.optional("decideDays")
    english = try fields.required("english")
    extendDays = try fields.optional("extendDays")
    heavier = try fields.usual("heavier", 7_000)
    id = try fields.required("id")
    kinds = try fields.list("kinds")
    largeCitizen = try fields.optional("largeCitizen")
    largeOrganisation = try fields.optional("largeOrganisation")
    least = try fields.usual("least", 0)
    leastTimes = try fields.usual("leastTimes", 0)
    lighter = try fields.usual("lighter", 3_000)
    most = try fields.usual("most", 0)
    mostTimes = try fields.usual("mostTimes", 0)
    tiers = try fields.list("tiers")
    timeBasis = try fields.usual("timeBasis", "")
    unit = try fields.usual("unit", 100)
    validFrom = try fields.required("validFrom")
    validThrough = try fields.optional("validThrough")
    version = try fields.usual("version", 1)
    weights = try fields.list("weights")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    if !barBasis.isEmpty { writer.name("barBasis"); writer.freeText(barBasis) }
    if let value = barMonths { writer.name("barMonths"); value.write(to: &writer) }
    writer.name("basis"); writer.freeText(basis)
    writer.name("chinese"); chinese.write(to: &writer)
    if let value = decideDays { writer.name("decideDays"); value.write(to: &writer) }
    writer.name("english"); english.write(to: &writer)
    if let value = extendDays { writer.name("extendDays"); value.write(to: &writer) }
    if heavier != 7_000 { writer.name("heavier"); heavier.write(to: &writer) }
    writer.name("id"); id.write(to: &writer)
    if !kinds.isEmpty { writer.name("kinds"); kinds.write(to: &writer) }
    if let value = largeCitizen { writer.name("largeCitizen"); value.write(to: &writer) }
    if let value = largeOrganisation { writer.name("largeOrganisation"); value.write(to: &writer) }
    if least != 0 { writer.name("least"); least.write(to: &writer) }
    if leastTimes != 0 { writer.name("leastTimes"); leastTimes.write(to: &writer) }
    if lighter != 3_000 { writer.name("lighter"); lighter.write(to: &writer) }
    if most != 0 { writer.name("most"); most.write(to: &writer) }
    if mostTimes != 0 { writer.name("mostTimes"); mostTimes.write(to: &writer) }
    if !tiers.isEmpty { writer.name("tiers"); tiers.write(to: &writer) }
    if !timeBasis.isEmpty { writer.name("timeBasis"); writer.freeText(timeBasis) }
    if unit != 100 { writer.name("unit"); unit.write(to: &writer) }
    writer.name("validFrom"); validFrom.write(to: &writer)
    if let value = validThrough { writer.name("validThrough"); value.write(to: &writer) }
    if version != 1 { writer.name("version"); version.write(to: &writer) }
    if !weights.isEmpty { writer.name("weights"); weights.write(to: &writer) }
  }
}

/// 裁量量值 · A number by name: a fact that a tier is told by, or how heavy a weight of the benchmark is.
public struct PenaltyMeasure: Record, Hashable {
  /// 量值名称 · The name of the fact or of the weight, such as `daysLate`.
  public var id: String = ""
  /// 量值 · How much it is, in the unit of the fact; for a weight 0…10,000.
  public var value: Int64 = 0

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(_ id: String, _ value: Int64) {
    self.id = id
    self.value = value
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    id = try fields.required("id")
    value = try fields.required("value")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    writer.name("id"); id.write(to: &writer)
    writer.name("value"); value.write(to: &writer)
  }
}

/// 处罚规则 · The numbers of penalties that a locality or a new Act may change; part of a ``Profile``.
public struct PenaltyRules: Record, Hashable {
  /// 公民当场处罚限额 · The largest fine on the spot for a citizen.
  /// 行政处罚法 51.
  public var spotCitizen: Int64 = 20_000
  /// 单位当场处罚限额 · The largest fine on the spot for an organisation.
  /// 行政处罚法 51.
  public var spotOrganisation: Int64 = 300_000
  /// 公民较大数额 · From which fine or confiscated gain on a citizen may ask for a hearing, unless the benchmark says another.
  /// 行政处罚法 63(1)(1); 63(1)(2).
  public var largeCitizen: Int64 = 1_000_000
  /// 单位较大数额 · From which fine or confiscated gain on an organisation may ask for a hearing, unless the benchmark says another.
  /// 行政处罚法 63(1)(1); 63(1)(2).
  public var largeOrganisation: Int64 = 10_000_000
  /// 公民集体讨论数额 · From which fine on the leading body decides together, for a citizen.
  /// 行政处罚法 57(2).
  public var collectiveCitizen: Int64 = 5_000_000
  /// 单位集体讨论数额 · From which fine on the leading body decides together, for an organisation.
  /// 行政处罚法 57(2).
  public var collectiveOrganisation: Int64 = 50_000_000
  /// 听证申请期限 · The time in which a hearing is asked for, from the day of the notice.
  /// 行政处罚法 64(1); 85.
  public var hearingAsk: Budget = .workingDays(5)
  /// 听证通知期限 · The time between the notice of a hearing and its day.
  /// 行政处罚法 64(2); 85.
  public var hearingNotice: Budget = .workingDays(7)
  /// 实行法制审核 · Whether a legal review must come before a decision with a hearing or of weight.
  /// 行政处罚法 58(1).
  public var needsReview: Bool = true
  /// 办案期限 · Calendar days in which a case must be decided, from the day it is opened; 0 without a limit.
  /// 行政处罚法 60.
  public var decideDays: Int32 = 90
  /// 延长办案上限 · Calendar days by which the head may extend that, once, as a law, regulation or rule allows; 0 where none does.
  /// 行政处罚法 60.
  public var extendDays: Int32 = 0
  /// 调查人员可以决定 · Whether whoever investigated a case may decide it as the head of the organ; not where it is off, since the head reviews what the investigation found, and no one reviews their own work. On the spot the officers decide in any case.
  /// 行政处罚法 57(1).
  public var investigatorDecides: Bool = false
  /// 没收听证 · Whether the confiscation of a large gain, or of goods of large value, opens the right to a hearing.
  /// 行政处罚法 63(1)(2).
  public var confiscationHeard: Bool = true
  /// 从高处罚 · Whether of several rules that one act breaks the one with the higher fine counts.
  /// 行政处罚法 29.
  public var higherOfNorms: Bool = true
  /// 当场收缴限额 · The largest fine that is collected on the spot without more.
  /// 行政处罚法 68(1).
  public var spotCollect: Int64 = 10_000
  /// 当场收缴交款期限 · The time in which officers hand in what they collected on the spot.
  /// 行政处罚法 71; 85.
  public var handIn: Budget = .workingDays(2)
  /// 救济期间停计 · Whether what paying late adds stands still while a reconsideration or a suit runs.
  /// 行政处罚法 73(3).
  public var chargeStands: Bool = true
  /// 送达期限 · The time in which a decision is served, from the day it is made.
  /// 行政处罚法 61(1); 85.
  public var serve: Budget = .workingDays(7)
  /// 缴款期限 · Calendar days to pay, from the day the decision is served.
  /// 行政处罚法 67(3).
  public var payDays: Int32 = 15
  /// 复议后起诉期限 · Calendar days to sue, from the answer to a reconsideration.
  /// 行政诉讼法 45.
  public var sueAfterDays: Int32 = 15
  /// 日加处罚款比例 · What paying late adds a day, in basis points of what is left of the fine.
  /// 行政处罚法 72(1)(1).
  public var lateDaily: Int64 = 300
  /// 加处罚款上限 · The most that paying late adds in all, in basis points of the fine.
  /// 行政处罚法 72(1)(1); 行政强制法 45(2).
  public var lateMost: Int64 = 10_000
  /// 加处罚款上限施行日 · The first day from which what paying late adds is held to its most; what was added before stays. Left out: always.
  /// 行政强制法 45(2).
  public var lateMostFrom: Day? = nil
  /// 处罚时效 · Years after which an act that was not found is not punished any more.
  /// 行政处罚法 36(1).
  public var barYears: Int32 = 2
  /// 延长处罚时效 · The same years where life, health or financial safety is touched and harm is done; never fewer.
  /// 行政处罚法 36(1).
  public var barYearsGrave: Int32 = 5
  /// 延长时效施行日 · The first day of the longer years: what was out of time by then stays so. Left out: always.
  /// 行政处罚法 36(1); 行政处罚法 37.
  public var graveFrom: Day? = nil
  /// 首违不罚 · Whether the law knows that a first offence may go unpunished.
  /// 行政处罚法 33(1).
  public var knowsFirstOffence: Bool = true
  /// 不适用裁量情节 · Circumstances that the law of the time does not know; none where empty.
  /// 行政处罚法 32; 行政处罚法 33(1); 行政处罚法 33(2).
  public var circumstancesOff: [Circumstance.Kind] = []
  /// 当场处罚复议前置 · Whether a penalty on the spot goes to reconsideration before a suit.
  /// 行政复议法(2023) 23(1)(1).
  public var spotReconsidersFirst: Bool = false
  /// 类案最少件数 · How many like cases of the last twelve months it takes to compare with; one at least.
  public var likeLeast: Int32 = 3
  /// 类案偏离限度 · How far a fine may lie from the mean of like cases without a reason, in basis points of that mean.
  public var likeShare: Int64 = 3_000
  /// 裁量基准 · The benchmarks, every version with its days; no version of a violation twice.
  /// 行政处罚法 34.
  public var benchmarks: [DiscretionRule] = []

  /// A record of what is said.
  public init(spotCitizen: Int64 = 20_000, spotOrganisation: Int64 = 300_000, largeCitizen: Int64 = 1_000_000, largeOrganisation: Int64 = 10_000_000, collectiveCitizen: Int64 = 5_000_000, collectiveOrganisation: Int64 = 50_000_000, hearingAsk: Budget = .workingDays(5), hearingNotice: Budget = .workingDays(7), needsReview: Bool = true, decideDays: Int32 = 90, extendDays: Int32 = 0, investigatorDecides: Bool = false, confiscationHeard: Bool = true, higherOfNorms: Bool = true, spotCollect: Int64 = 10_000, handIn: Budget = .workingDays(2), chargeStands: Bool = true, serve: Budget = .workingDays(7), payDays: Int32 = 15, sueAfterDays: Int32 = 15, lateDaily: Int64 = 300, lateMost: Int64 = 10_000, lateMostFrom: Day? = nil, barYears: Int32 = 2, barYearsGrave: Int32 = 5, graveFrom: Day? = nil, knowsFirstOffence: Bool = true, circumstancesOff: [Circumstance.Kind] = [], spotReconsidersFirst: Bool = false, likeLeast: Int32 = 3, likeShare: Int64 = 3_000, benchmarks: [DiscretionRule] = []) {
    self.spotCitizen = spotCitizen
    self.spotOrganisation = spotOrganisation
    self.largeCitizen = largeCitizen
    self.largeOrganisation = largeOrganisation
    self.collectiveCitizen = collectiveCitizen
    self.collectiveOrganisation = collectiveOrganisation
    self.hearingAsk = hearingAsk
    self.hearingNotice = hearingNotice
    self.needsReview = needsReview
    self.decideDays = decideDays
    self.extendDays = extendDays
    self.investigatorDecides = investigatorDecides
    self.confiscationHeard = confiscationHeard
    self.higherOfNorms = higherOfNorms
    self.spotCollect = spotCollect
    self.handIn = handIn
    self.chargeStands = chargeStands
    self.serve = serve
    self.payDays = payDays
    self.sueAfterDays = sueAfterDays
    self.lateDaily = lateDaily
    self.lateMost = lateMost
    self.lateMostFrom = lateMostFrom
    self.barYears = barYears
    self.barYearsGrave = barYearsGrave
    self.graveFrom = graveFrom
    self.knowsFirstOffence = knowsFirstOffence
    self.circumstancesOff = circumstancesOff
    self.spotReconsidersFirst = spotReconsidersFirst
    self.likeLeast = likeLeast
    self.likeShare = likeShare
    self.benchmarks = benchmarks
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    barYears = try fields.usual("barYears", 2)
    barYearsGrave = try fields.usual("barYearsGrave", 5)
    benchmarks = try fields.list("benchmarks")
    chargeStands = try fields.usual("chargeStands", true)
    circumstancesOff = try fields.list("circumstancesOff")
    collectiveCitizen = try fields.usual("collectiveCitizen", 5_000_000)
    collectiveOrganisation = try fields.usual("collectiveOrganisation", 50_000_000)
    confiscationHeard = try fields.usual("confiscationHeard", true)
    decideDays = try fields.usual("decideDays", 90)
    extendDays = try fields.usual("extendDays", 0)
    graveFrom = try fields.optional("graveFrom")
    handIn = try fields.usual("handIn", .workingDays(2))
    hearingAsk = try fields.usual("hearingAsk", .workingDays(5))
    hearingNotice = try fields.usual("hearingNotice", .workingDays(7))
    higherOfNorms = try fields.usual("higherOfNorms", true)
    investigatorDecides = try fields.usual("investigatorDecides", false)
    knowsFirstOffence = try fields.usual("knowsFirstOffence", true)
    largeCitizen = try fields.usual("largeCitizen", 1_000_000)
    largeOrganisation = try fields.usual("largeOrganisation", 10_000_000)
    lateDaily = try fields.usual("lateDaily", 300)
    lateMost = try fields.usual("lateMost", 10_000)
    lateMostFrom = try fields.optional("lateMostFrom")
    likeLeast = try fields.usual("likeLeast", 3)
    likeShare = try fields.usual("likeShare", 3_000)
    needsReview = try fields.usual("needsReview", true)
    payDays = try fields.usual("payDays", 15)
    serve = try fields.usual("serve", .workingDays(7))
    spotCitizen = try fields.usual("spotCitizen", 20_000)
    spotCollect = try fields.usual("spotCollect", 10_000)
    spotOrganisation = try fields.usual("spotOrganisation", 300_000)
    spotReconsidersFirst = try fields.usual("spotReconsidersFirst", false)
    sueAfterDays = try fields.usual("sueAfterDays", 15)
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    writer.name("barYears"); barYears.write(to: &writer)
    writer.name("barYearsGrave"); barYearsGrave.write(to: &writer)
    writer.name("benchmarks"); benchmarks.write(to: &writer)
    writer.name("chargeStands"); chargeStands.write(to: &writer)
    writer.name("circumstancesOff"); circumstancesOff.write(to: &writer)
    writer.name("collectiveCitizen"); collectiveCitizen.write(to: &writer)
    writer.name("collectiveOrganisation"); collectiveOrganisation.write(to: &writer)
    writer.name("confiscationHeard"); confiscationHeard.write(to: &writer)
    writer.name("decideDays"); decideDays.write(to: &writer)
    writer.name("extendDays"); extendDays.write(to: &writer)
    if let value = graveFrom { writer.name("graveFrom"); value.write(to: &writer) }
    writer.name("handIn"); handIn.write(to: &writer)
    writer.name("hearingAsk"); hearingAsk.write(to: &writer)
    writer.name("hearingNotice"); hearingNotice.write(to: &writer)
    writer.name("higherOfNorms"); higherOfNorms.write(to: &writer)
    writer.name("investigatorDecides"); investigatorDecides.write(to: &writer)
    writer.name("knowsFirstOffence"); knowsFirstOffence.write(to: &writer)
    writer.name("largeCitizen"); largeCitizen.write(to: &writer)
    writer.name("largeOrganisation"); largeOrganisation.write(to: &writer)
    writer.name("lateDaily"); lateDaily.write(to: &writer)
    writer.name("lateMost"); lateMost.write(to: &writer)
    if let value = lateMostFrom { writer.name("lateMostFrom"); value.write(to: &writer) }
    writer.name("likeLeast"); likeLeast.write(to: &writer)
    writer.name("likeShare"); likeShare.write(to: &writer)
    writer.name("needsReview"); needsReview.write(to: &writer)
    writer.name("payDays"); payDays.write(to: &writer)
    writer.name("serve"); serve.write(to: &writer)
    writer.name("spotCitizen"); spotCitizen.write(to: &writer)
    writer.name("spotCollect"); spotCollect.write(to: &writer)
    writer.name("spotOrganisation"); spotOrganisation.write(to: &writer)
    writer.name("spotReconsidersFirst"); spotReconsidersFirst.write(to: &writer)
    writer.name("sueAfterDays"); sueAfterDays.write(to: &writer)
  }
}

/// The text this file is made from.
package enum DiscretionWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    code Circumstance.Kind  裁量情节种类  The circumstances the law knows, in the order in which they are weighed; each has its effect on the band.
     timeBarred  超过处罚时效  The act was found after the time to punish had passed: no penalty.  行政处罚法 36(1)
     underFourteen  不满十四周岁  The offender was under fourteen: no penalty.  行政处罚法 30
     mentalIllness  不能辨认或者控制自己行为  The offender could not know or control the act: no penalty.  行政处罚法 31
     slightCorrected  轻微并及时改正，没有造成危害后果  The act was slight, put right in time and did no harm: no penalty.  行政处罚法 33(1)
     noFault  没有主观过错  The offender proves that there was no fault: no penalty.  行政处罚法 33(2)
     firstOffence  初次违法、危害后果轻微并及时改正  A first offence with slight harm, put right in time: a person decides whether it is punished.  行政处罚法 33(1)
     minor  已满十四周岁不满十八周岁  The offender was fourteen to seventeen: lighter, or below the range.  行政处罚法 30
     harmReduced  主动消除或者减轻危害后果  The offender removed or reduced the harm unasked: lighter, or below the range.  行政处罚法 32(1)
     coerced  受他人胁迫  The offender was coerced by others: lighter, or below the range.  行政处罚法 32(2)
     induced  受他人诱骗  The offender was induced by others: lighter, or below the range.  行政处罚法 32(2)
     confessed  主动供述尚未掌握的违法行为  The offender told of acts that were not yet known: lighter, or below the range.  行政处罚法 32(3)
     merit  配合查处有立功表现  The offender helped the investigation with merit: lighter, or below the range.  行政处罚法 32(4)
     repeated  再次违法  The offender had done such an act before: heavier.  国市监法规〔2022〕2号
     obstructed  隐匿毁灭证据或者拒绝检查  The offender hid or destroyed evidence, or refused inspection: heavier.  国市监法规〔2022〕2号
     seriousHarm  危害后果严重  The act did serious harm: heavier.  国市监法规〔2022〕2号
    code DiscretionBand  裁量幅度  Where in the range of the law a fine lies.
     none  不予处罚  No penalty at all: the fine is 0.
     mitigated  减轻处罚  Below the least fine of the law; only where the law knows one and circumstances allow it.
     lighter  从轻处罚  The lower band, from the least fine on; by default 30 % of the range.
     middle  一般处罚  Between the lower and the upper band; also where circumstances speak both for and against.
     heavier  从重处罚  The upper band, up to the greatest fine; by default 30 % of the range.
    code PenaltyKind  处罚种类  What may be ordered beside a fine.  行政处罚法 9
     warning  警告  The offender is warned; the only kind that may go with a decision on the spot.  行政处罚法 9(1)
     criticism  通报批评  The offender is criticised in a circular.  行政处罚法 9(1)
     confiscateGain  没收违法所得  The illegal gain is confiscated; a large one opens the right to a hearing.  行政处罚法 9(2)
     confiscateGoods  没收非法财物  Illegal goods are confiscated.  行政处罚法 9(2)
     suspendLicence  暂扣许可证件  A licence is suspended.  行政处罚法 9(3)
     lowerQualification  降低资质等级  A grade of qualification is lowered; opens the right to a hearing.  行政处罚法 9(3)
     revokeLicence  吊销许可证件  A licence is revoked; opens the right to a hearing.  行政处罚法 9(3)
     restrictBusiness  限制开展生产经营活动  Production or trade is restricted.  行政处罚法 9(4)
     stopBusiness  责令停产停业  Production or trade must stop; opens the right to a hearing.  行政处罚法 9(4)
     closeDown  责令关闭  The business must close down; opens the right to a hearing.  行政处罚法 9(4)
     restrictWork  限制从业  The offender is barred from the trade; opens the right to a hearing.  行政处罚法 9(4)
    record DiscretionRule.Tier Hashable  裁量阶次  A published tier of a benchmark: from `low`, up to `high`.  行政处罚法 34
     id  text  阶次名称  The grade in Chinese, such as slight, ordinary, serious or grave.
     criteria  text  适用条件  What makes a case one of this tier, in Chinese words.
     low  fen  罚款下限  The least fine of the tier, itself included.
     high  fen  罚款上限  Where the next tier begins, itself not included; for the last tier the greatest fine.
     when  [DiscretionRule.Criterion]  判定要件  The facts that put a case into it, all of which must hold; empty where people say so.
     band  DiscretionBand = middle  起始幅度  The band in which a case of this tier begins, before circumstances are weighed.
    record DiscretionRule.Criterion Hashable  裁量要件  A fact within bounds, both included, such as 30 to 90 days late; a fact that is not told holds nothing.
     fact  text  事实名称  The name of the fact, such as `daysLate`.
     least  number = 0  起点值  The least value that holds it, in the unit of the fact.
     most  number?  止点值  The greatest value that holds it; left out without a bound.
    record DiscretionRule Hashable  裁量基准  How a fine is found, as data: the range of the law, its bands and its tiers; every amount is in whole fen.  行政处罚法 34
     id  text  违法行为代码  The code of the violation, such as `tax.lateFiling`.
     chinese  text  违法行为名称  What the violation is called in Chinese.
     english  text  英文名称  What the violation is called in English.
     basis  text  处罚依据  The article that threatens the fine.
     version  number = 1  基准版本  The version under that violation; the newest in force on a day counts.
     validFrom  day  施行日期  The first day on which the benchmark is in force.
     validThrough  day?  失效日期  The last day on which it is in force; left out while it stands.
     kinds  [PenaltyKind]  并处种类  What is ordered beside the fine; empty where nothing is.  行政处罚法 9
     leastTimes  number = 0  最低倍数  The least multiple of a base amount, in basis points: 5,000 is half of it; 0 where the fine is an amount of its own.
     mostTimes  number = 0  最高倍数  The greatest multiple of a base amount, in basis points, 1,000,000 at most; 0 where the fine is an amount of its own.
     largeCitizen  fen?  公民较大数额  From which fine or confiscated gain on a citizen may ask for a hearing in this field; left out: as the profile says.  行政处罚法 63(1)(1); 63(1)(2)
     largeOrganisation  fen?  单位较大数额  From which fine or confiscated gain on an organisation may ask for a hearing in this field; left out: as the profile says.  行政处罚法 63(1)(1); 63(1)(2)
     weights  [Scheme.Share]  裁量因素权重  What moves the fine within its band, in basis points that come to 10,000 together; empty where the officers say how far.
     least  fen = 0  法定最低罚款  The least fine of the law; 0 where the law names only a greatest one.
     most  fen = 0  法定最高罚款  The greatest fine of the law; 0 where the fine is a multiple.
     lighter  number = 3_000  从轻档上界  Where the lower band ends, in basis points of the range.  国市监法规〔2022〕2号
     heavier  number = 7_000  从重档下界  Where the upper band begins, in basis points of the range; above where the lower one ends.  国市监法规〔2022〕2号
     unit  fen = 100  取整单位  What a fine is rounded down to, as far as its band allows: 100 fen is a yuan.
     tiers  [DiscretionRule.Tier]  裁量阶次  The published tiers, lowest first, end to end over the whole range; empty where there are none, and for a multiple.  行政处罚法 34
     barMonths  count?  处罚时效月数  Months after which an act that was not found is not punished, where another law says so; left out: as the profile says.  税收征收管理法 86; 治安管理处罚法 25(1)
     barBasis  text = ""  时效依据  The article that says so; read only with months of its own.
     decideDays  count?  办案天数  Calendar days in which a case of this field is decided, where a law, regulation or rule says otherwise than the Act; left out: as the profile says.  行政处罚法 60
     extendDays  count?  延长办案天数  Calendar days by which the head may extend them, once; left out: as the profile says.  行政处罚法 60
     timeBasis  text = ""  期限依据  What says so; read only with days of its own.
    record PenaltyMeasure Hashable  裁量量值  A number by name: a fact that a tier is told by, or how heavy a weight of the benchmark is.
     _ id  text  量值名称  The name of the fact or of the weight, such as `daysLate`.
     _ value  number  量值  How much it is, in the unit of the fact; for a weight 0…10,000.
    record PenaltyRules Hashable whole fixed  处罚规则  The numbers of penalties that a locality or a new Act may change; part of a ``Profile``.
     spotCitizen  fen = 20_000 unit 分  公民当场处罚限额  The largest fine on the spot for a citizen.  行政处罚法 51
     spotOrganisation  fen = 300_000 unit 分  单位当场处罚限额  The largest fine on the spot for an organisation.  行政处罚法 51
     largeCitizen  fen = 1_000_000 unit 分  公民较大数额  From which fine or confiscated gain on a citizen may ask for a hearing, unless the benchmark says another.  行政处罚法 63(1)(1); 63(1)(2)
     largeOrganisation  fen = 10_000_000 unit 分  单位较大数额  From which fine or confiscated gain on an organisation may ask for a hearing, unless the benchmark says another.  行政处罚法 63(1)(1); 63(1)(2)
     collectiveCitizen  fen = 5_000_000 unit 分  公民集体讨论数额  From which fine on the leading body decides together, for a citizen.  行政处罚法 57(2)
     collectiveOrganisation  fen = 50_000_000 unit 分  单位集体讨论数额  From which fine on the leading body decides together, for an organisation.  行政处罚法 57(2)
     hearingAsk  limit = 5wd  听证申请期限  The time in which a hearing is asked for, from the day of the notice.  行政处罚法 64(1); 85
     hearingNotice  limit = 7wd  听证通知期限  The time between the notice of a hearing and its day.  行政处罚法 64(2); 85
     needsReview  flag = true  实行法制审核  Whether a legal review must come before a decision with a hearing or of weight.  行政处罚法 58(1)
     decideDays  count = 90 unit 日  办案期限  Calendar days in which a case must be decided, from the day it is opened; 0 without a limit.  行政处罚法 60
     extendDays  count = 0 unit 日  延长办案上限  Calendar days by which the head may extend that, once, as a law, regulation or rule allows; 0 where none does.  行政处罚法 60
     investigatorDecides  flag  调查人员可以决定  Whether whoever investigated a case may decide it as the head of the organ; not where it is off, since the head reviews what the investigation found, and no one reviews their own work. On the spot the officers decide in any case.  行政处罚法 57(1)
     confiscationHeard  flag = true  没收听证  Whether the confiscation of a large gain, or of goods of large value, opens the right to a hearing.  行政处罚法 63(1)(2)
     higherOfNorms  flag = true  从高处罚  Whether of several rules that one act breaks the one with the higher fine counts.  行政处罚法 29
     spotCollect  fen = 10_000 unit 分  当场收缴限额  The largest fine that is collected on the spot without more.  行政处罚法 68(1)
     handIn  limit = 2wd  当场收缴交款期限  The time in which officers hand in what they collected on the spot.  行政处罚法 71; 85
     chargeStands  flag = true  救济期间停计  Whether what paying late adds stands still while a reconsideration or a suit runs.  行政处罚法 73(3)
     serve  limit = 7wd  送达期限  The time in which a decision is served, from the day it is made.  行政处罚法 61(1); 85
     payDays  count = 15 unit 日  缴款期限  Calendar days to pay, from the day the decision is served.  行政处罚法 67(3)
     sueAfterDays  count = 15 unit 日  复议后起诉期限  Calendar days to sue, from the answer to a reconsideration.  行政诉讼法 45
     lateDaily  number = 300 unit 万分之一  日加处罚款比例  What paying late adds a day, in basis points of what is left of the fine.  行政处罚法 72(1)(1)
     lateMost  number = 10_000 unit 万分之一  加处罚款上限  The most that paying late adds in all, in basis points of the fine.  行政处罚法 72(1)(1); 行政强制法 45(2)
     lateMostFrom  day?  加处罚款上限施行日  The first day from which what paying late adds is held to its most; what was added before stays. Left out: always.  行政强制法 45(2)
     barYears  count = 2 unit 年  处罚时效  Years after which an act that was not found is not punished any more.  行政处罚法 36(1)
     barYearsGrave  count = 5 unit 年  延长处罚时效  The same years where life, health or financial safety is touched and harm is done; never fewer.  行政处罚法 36(1)
     graveFrom  day?  延长时效施行日  The first day of the longer years: what was out of time by then stays so. Left out: always.  行政处罚法 36(1); 行政处罚法 37
     knowsFirstOffence  flag = true  首违不罚  Whether the law knows that a first offence may go unpunished.  行政处罚法 33(1)
     circumstancesOff  [Circumstance.Kind]  不适用裁量情节  Circumstances that the law of the time does not know; none where empty.  行政处罚法 32; 行政处罚法 33(1); 行政处罚法 33(2)
     spotReconsidersFirst  flag  当场处罚复议前置  Whether a penalty on the spot goes to reconsideration before a suit.  行政复议法(2023) 23(1)(1)
     likeLeast  count = 3 unit 件  类案最少件数  How many like cases of the last twelve months it takes to compare with; one at least.
     likeShare  number = 3_000 unit 万分之一  类案偏离限度  How far a fine may lie from the mean of like cases without a reason, in basis points of that mean.
     benchmarks  [DiscretionRule]  裁量基准  The benchmarks, every version with its days; no version of a violation twice.  行政处罚法 34
    """#
}
