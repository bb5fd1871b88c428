// swift-format-ignore-file
// Made from TenRules.words by `make words`: never edited.

extension TenRules {
  /// 制度落实状态 · How far one rule is in one unit; each status goes beyond the one before it.
  public enum Status: String, JSONName, Hashable, Sendable {
    /// 未制定 · Nothing was done yet.
    case none
    /// 已起草 · It is drafted.
    case drafted
    /// 已制定 · It is adopted, with a document, its day and the day it comes into force.
    case adopted
    /// 已印发 · It is printed and handed out, one to each person.
    case distributed
    /// 已督查 · A leader and a head of supervision in the unit are named.
    case supervised
    /// 已考评 · It counts in the annual appraisal.
    case appraised

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .none: "未制定"
      case .drafted: "已起草"
      case .adopted: "已制定"
      case .distributed: "已印发"
      case .supervised: "已督查"
      case .appraised: "已考评"
      }
    }
  }
}

extension TenRules {
  /// 制度 · One of the rules.
  public struct Rule: Record, Equatable {
    /// 制度代码 · Its short name, 1…32 bytes.
    public var id: String = ""
    /// 制度名称 · Its name in Chinese.
    public var chinese: String = ""
    /// 英文名称 · Its name in English.
    public var english: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ id: String, chinese: String, english: String) {
      self.id = id
      self.chinese = chinese
      self.english = english
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      chinese = try fields.required("chinese")
      english = try fields.required("english")
      id = try fields.required("id")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("chinese"); chinese.write(to: &writer)
      writer.name("english"); english.write(to: &writer)
      writer.name("id"); id.write(to: &writer)
    }
  }
}

extension TenRules {
  /// 办公时间 · Office hours of a season, in minutes after midnight.
  public struct Hours: Record, Equatable {
    /// 起始月日 · The first day of the season in each year, such as 05-01.
    public var from: String = "01-01"
    /// 上午上班 · When the morning begins; 480 is 08:00.
    public var morning: Int32 = 480
    /// 上午下班 · When it ends.
    public var noon: Int32 = 720
    /// 下午上班 · When the afternoon begins; 870 is 14:30.
    public var afternoon: Int32 = 870
    /// 下午下班 · When it ends.
    public var evening: Int32 = 1050

    /// A record of what is said.
    public init(from: String = "01-01", morning: Int32 = 480, noon: Int32 = 720, afternoon: Int32 = 870, evening: Int32 = 1050) {
      self.from = from
      self.morning = morning
      self.noon = noon
      self.afternoon = afternoon
      self.evening = evening
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      afternoon = try fields.usual("afternoon", 870)
      evening = try fields.usual("evening", 1050)
      from = try fields.usual("from", "01-01")
      morning = try fields.usual("morning", 480)
      noon = try fields.usual("noon", 720)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if afternoon != 870 { writer.name("afternoon"); afternoon.write(to: &writer) }
      if evening != 1050 { writer.name("evening"); evening.write(to: &writer) }
      if from != "01-01" { writer.name("from"); writer.freeText(from) }
      if morning != 480 { writer.name("morning"); morning.write(to: &writer) }
      if noon != 720 { writer.name("noon"); noon.write(to: &writer) }
    }
  }
}

extension TenRules {
  /// 十项制度规则 · The numbers of a rule set that are about the ten rules.
  public struct Numbers: Record, Equatable {
    /// 制度清单 · The rules that are adopted and supervised.
    public var rules: [TenRules.Rule] = TenRules.Rule.usual
    /// 办公时间 · The seasons of office hours, by their first days.
    public var hours: [TenRules.Hours] = TenRules.Hours.usual
    /// 首问办结期限 · Working days in which a first contact is handled, forwarded or guided to its end.
    public var contactDays: Int32 = 1
    /// 退回次数上限 · Times a first contact may come back before the office rules on it.
    public var returnsMost: Int32 = 2
    /// 指定承办期限 · Working days in which the office rules who handles it, finally.
    public var rulingDays: Int32 = 1
    /// 选定制度清单 · Rules that a unit may adopt beyond the list; they count in no figure.
    public var further: [TenRules.Rule] = TenRules.Rule.further
    /// 单位总数 · Units that are to adopt the rules; 0 where the register of them is not loaded, and then no share is told.
    public var units: Int32 = 0
    /// 否定报备检查 · Whether a refusal without its filing is a breach.
    public var denialFiling: Bool = false

    /// A record of what is said.
    public init(rules: [TenRules.Rule] = TenRules.Rule.usual, hours: [TenRules.Hours] = TenRules.Hours.usual, contactDays: Int32 = 1, returnsMost: Int32 = 2, rulingDays: Int32 = 1, further: [TenRules.Rule] = TenRules.Rule.further, units: Int32 = 0, denialFiling: Bool = false) {
      self.rules = rules
      self.hours = hours
      self.contactDays = contactDays
      self.returnsMost = returnsMost
      self.rulingDays = rulingDays
      self.further = further
      self.units = units
      self.denialFiling = denialFiling
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      contactDays = try fields.usual("contactDays", 1)
      denialFiling = try fields.usual("denialFiling", false)
      further = try fields.usual("further", TenRules.Rule.further)
      hours = try fields.usual("hours", TenRules.Hours.usual)
      returnsMost = try fields.usual("returnsMost", 2)
      rules = try fields.usual("rules", TenRules.Rule.usual)
      rulingDays = try fields.usual("rulingDays", 1)
      units = try fields.usual("units", 0)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if contactDays != 1 { writer.name("contactDays"); contactDays.write(to: &writer) }
      if denialFiling { writer.name("denialFiling"); denialFiling.write(to: &writer) }
      if further != TenRules.Rule.further { writer.name("further"); further.write(to: &writer) }
      if hours != TenRules.Hours.usual { writer.name("hours"); hours.write(to: &writer) }
      if returnsMost != 2 { writer.name("returnsMost"); returnsMost.write(to: &writer) }
      if rules != TenRules.Rule.usual { writer.name("rules"); rules.write(to: &writer) }
      if rulingDays != 1 { writer.name("rulingDays"); rulingDays.write(to: &writer) }
      if units != 0 { writer.name("units"); units.write(to: &writer) }
    }
  }
}

extension TenRules {
  /// 首问期限 · The last days of a first contact.
  public struct Contact: Record, Equatable {
    /// 首问日 · The day on which someone asked.
    public var asked: Day = Day(0)
    /// 首问处置期限 · The last day to handle, forward or guide: at once.
    public var dispositionDue: Day = Day(0)
    /// 首问办结期限 · The last day on which it may be open.
    public var openDue: Day = Day(0)
    /// 再次退回日 · The day on which it came back for the last time it may.
    public var returned: Day? = nil
    /// 指定承办期限 · The last day for the office to rule who handles it.
    public var rulingDue: Day? = nil
    /// 期限暂定 · Whether a day beyond the last holiday notice was counted, so that days may still move.
    public var provisional: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(asked: Day, dispositionDue: Day, openDue: Day, returned: Day? = nil, rulingDue: Day? = nil, provisional: Bool = false) {
      self.asked = asked
      self.dispositionDue = dispositionDue
      self.openDue = openDue
      self.returned = returned
      self.rulingDue = rulingDue
      self.provisional = provisional
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      asked = try fields.required("asked")
      dispositionDue = try fields.required("dispositionDue")
      openDue = try fields.required("openDue")
      provisional = try fields.usual("provisional", false)
      returned = try fields.optional("returned")
      rulingDue = try fields.optional("rulingDue")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("asked"); asked.write(to: &writer)
      writer.name("dispositionDue"); dispositionDue.write(to: &writer)
      writer.name("openDue"); openDue.write(to: &writer)
      if provisional { writer.name("provisional"); provisional.write(to: &writer) }
      if let value = returned { writer.name("returned"); value.write(to: &writer) }
      if let value = rulingDue { writer.name("rulingDue"); value.write(to: &writer) }
    }
  }
}

extension TenRules {
  /// 制度落实 · How far one rule is in one unit.
  public struct Cell: Record, Equatable {
    /// 制度代码 · The rule.
    public var rule: String = ""
    /// 落实状态 · How far it is.
    public var status: TenRules.Status = .none
    /// 不适用理由 · Why the rule does not apply to the unit; empty where it does.
    public var exempt: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ rule: String, status: TenRules.Status, exempt: String = "") {
      self.rule = rule
      self.status = status
      self.exempt = exempt
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      exempt = try fields.usual("exempt", "")
      rule = try fields.required("rule")
      status = try fields.required("status")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !exempt.isEmpty { writer.name("exempt"); writer.freeText(exempt) }
      writer.name("rule"); rule.write(to: &writer)
      writer.name("status"); status.write(to: &writer)
    }
  }
}

extension TenRules {
  /// 单位制度落实 · The rules of one unit; a rule that is not named is not begun.
  public struct Unit: Record, Equatable {
    /// 单位 · The unit, which no other row has, 1…128 bytes.
    public var unit: String = ""
    /// 制度 · How far its rules are.
    public var rules: [TenRules.Cell] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ unit: String, rules: [TenRules.Cell] = []) {
      self.unit = unit
      self.rules = rules
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      rules = try fields.list("rules")
      unit = try fields.required("unit")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !rules.isEmpty { writer.name("rules"); rules.write(to: &writer) }
      writer.name("unit"); unit.write(to: &writer)
    }
  }
}

extension TenRules {
  /// 制度落实表 · How far the rules are, unit by unit.
  public struct Sheet: Record, Equatable {
    /// 单位 · The units.
    public var units: [TenRules.Unit] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(units: [TenRules.Unit]) {
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
}

extension TenRules {
  /// 指标 · A count with its denominator.
  public struct Figure: Record, Equatable {
    /// 数量 · How many.
    public var count: Int32 = 0
    /// 总数 · Of how many.
    public var of: Int32 = 0
    /// 比例 · The one of the other, exactly; left out where there is nothing to divide by.
    public var share: Fraction? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(count: Int32, of: Int32, share: Fraction? = nil) {
      self.count = count
      self.of = of
      self.share = share
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      count = try fields.required("count")
      of = try fields.required("of")
      share = try fields.optional("share")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("count"); count.write(to: &writer)
      writer.name("of"); of.write(to: &writer)
      if let value = share { writer.name("share"); value.write(to: &writer) }
    }
  }
}

extension TenRules {
  /// 制度落实统计 · What a sheet comes to: two figures, which are never told without their names.
  public struct Matrix: Record, Equatable {
    /// 制度落实率 · Rules of units, each for itself, that are adopted or further, of all that apply.
    public var cells: TenRules.Figure = TenRules.Figure()
    /// 单位完成率 · Units in which every rule that applies is adopted or further.
    public var units: TenRules.Figure = TenRules.Figure()
    /// 督查考评率 · Units in which every rule that applies is supervised and in the appraisal.
    public var supervised: TenRules.Figure = TenRules.Figure()
    /// 未完成单位 · The units that are not complete, with the rules that are missing.
    public var open: [TenRules.Unit] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(cells: TenRules.Figure, units: TenRules.Figure, supervised: TenRules.Figure, open: [TenRules.Unit] = []) {
      self.cells = cells
      self.units = units
      self.supervised = supervised
      self.open = open
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      cells = try fields.required("cells")
      open = try fields.list("open")
      supervised = try fields.required("supervised")
      units = try fields.required("units")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("cells"); cells.write(to: &writer)
      if !open.isEmpty { writer.name("open"); open.write(to: &writer) }
      writer.name("supervised"); supervised.write(to: &writer)
      writer.name("units"); units.write(to: &writer)
    }
  }
}

extension TenRules {
  /// 离岗时段 · When a holder of a post is away: from a moment on, and back at another, which is no longer away.
  public struct Span: Record, Equatable {
    /// 离岗时刻 · The first moment away.
    public var from: Instant = Instant(0)
    /// 返岗时刻 · The moment of coming back.
    public var to: Instant = Instant(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(from: Instant, to: Instant) {
      self.from = from
      self.to = to
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      from = try fields.required("from")
      to = try fields.required("to")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("from"); from.write(to: &writer)
      writer.name("to"); to.write(to: &writer)
    }
  }
}

extension TenRules {
  /// AB岗在岗情况 · When the two holders of a post were away, and when the one took over from the other.
  public struct Cover: Record, Equatable {
    /// A岗离岗 · When A was away.
    public var a: [TenRules.Span] = []
    /// B岗离岗 · When B was away.
    public var b: [TenRules.Span] = []
    /// 顶岗时刻 · When B took over at the counter.
    public var handOvers: [Instant] = []

    /// A record of what is said.
    public init(a: [TenRules.Span] = [], b: [TenRules.Span] = [], handOvers: [Instant] = []) {
      self.a = a
      self.b = b
      self.handOvers = handOvers
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      a = try fields.list("a")
      b = try fields.list("b")
      handOvers = try fields.list("handOvers")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !a.isEmpty { writer.name("a"); a.write(to: &writer) }
      if !b.isEmpty { writer.name("b"); b.write(to: &writer) }
      if !handOvers.isEmpty { writer.name("handOvers"); handOvers.write(to: &writer) }
    }
  }
}

extension TenRules {
  /// 顶岗缺失 · An absence of A for which B was not at the counter by the next working hour.
  public struct Gap: Record, Equatable {
    /// 离岗时刻 · When A went.
    public var from: Instant = Instant(0)
    /// 顶岗期限 · The beginning of the next working hour, by which B takes over.
    public var due: Instant = Instant(0)
    /// 顶岗时刻 · When B did take over; left out where that was not before A came back.
    public var taken: Instant? = nil

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(from: Instant, due: Instant, taken: Instant? = nil) {
      self.from = from
      self.due = due
      self.taken = taken
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      due = try fields.required("due")
      from = try fields.required("from")
      taken = try fields.optional("taken")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("due"); due.write(to: &writer)
      writer.name("from"); from.write(to: &writer)
      if let value = taken { writer.name("taken"); value.write(to: &writer) }
    }
  }
}

extension TenRules {
  /// AB岗检查结果 · What the absences of both holders come to.
  public struct CoverFindings: Record, Equatable {
    /// 同时离岗 · When both were away in office hours: a fault of whoever signed both leaves.
    public var bothAway: [TenRules.Span] = []
    /// 顶岗缺失 · When A was away and B did not take over in time.
    public var gaps: [TenRules.Gap] = []

    /// A record of what is said.
    public init(bothAway: [TenRules.Span] = [], gaps: [TenRules.Gap] = []) {
      self.bothAway = bothAway
      self.gaps = gaps
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      bothAway = try fields.list("bothAway")
      gaps = try fields.list("gaps")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !bothAway.isEmpty { writer.name("bothAway"); bothAway.write(to: &writer) }
      if !gaps.isEmpty { writer.name("gaps"); gaps.write(to: &writer) }
    }
  }
}

/// The text this file is made from.
package enum TenRulesWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    code TenRules.Status  制度落实状态  How far one rule is in one unit; each status goes beyond the one before it.
     none  未制定  Nothing was done yet.
     drafted  已起草  It is drafted.
     adopted  已制定  It is adopted, with a document, its day and the day it comes into force.
     distributed  已印发  It is printed and handed out, one to each person.
     supervised  已督查  A leader and a head of supervision in the unit are named.
     appraised  已考评  It counts in the annual appraisal.
    record TenRules.Rule  制度  One of the rules.
     _ id  text  制度代码  Its short name, 1…32 bytes.
     chinese  text  制度名称  Its name in Chinese.
     english  text  英文名称  Its name in English.
    record TenRules.Hours  办公时间  Office hours of a season, in minutes after midnight.
     from  text = "01-01"  起始月日  The first day of the season in each year, such as 05-01.
     morning  count = 480  上午上班  When the morning begins; 480 is 08:00.
     noon  count = 720  上午下班  When it ends.
     afternoon  count = 870  下午上班  When the afternoon begins; 870 is 14:30.
     evening  count = 1050  下午下班  When it ends.
    record TenRules.Numbers  十项制度规则  The numbers of a rule set that are about the ten rules.
     rules  [TenRules.Rule] = TenRules.Rule.usual  制度清单  The rules that are adopted and supervised.
     hours  [TenRules.Hours] = TenRules.Hours.usual  办公时间  The seasons of office hours, by their first days.
     contactDays  count = 1  首问办结期限  Working days in which a first contact is handled, forwarded or guided to its end.
     returnsMost  count = 2  退回次数上限  Times a first contact may come back before the office rules on it.
     rulingDays  count = 1  指定承办期限  Working days in which the office rules who handles it, finally.
     further  [TenRules.Rule] = TenRules.Rule.further  选定制度清单  Rules that a unit may adopt beyond the list; they count in no figure.
     units  count = 0  单位总数  Units that are to adopt the rules; 0 where the register of them is not loaded, and then no share is told.
     denialFiling  flag  否定报备检查  Whether a refusal without its filing is a breach.
    record TenRules.Contact  首问期限  The last days of a first contact.
     asked  day  首问日  The day on which someone asked.
     dispositionDue  day  首问处置期限  The last day to handle, forward or guide: at once.
     openDue  day  首问办结期限  The last day on which it may be open.
     returned  day?  再次退回日  The day on which it came back for the last time it may.
     rulingDue  day?  指定承办期限  The last day for the office to rule who handles it.
     provisional  flag  期限暂定  Whether a day beyond the last holiday notice was counted, so that days may still move.
    record TenRules.Cell  制度落实  How far one rule is in one unit.
     _ rule  text  制度代码  The rule.
     status  TenRules.Status  落实状态  How far it is.
     exempt  text = ""  不适用理由  Why the rule does not apply to the unit; empty where it does.
    record TenRules.Unit  单位制度落实  The rules of one unit; a rule that is not named is not begun.
     _ unit  text  单位  The unit, which no other row has, 1…128 bytes.
     rules  [TenRules.Cell]  制度  How far its rules are.
    record TenRules.Sheet  制度落实表  How far the rules are, unit by unit.
     units  [TenRules.Unit]!  单位  The units.
    record TenRules.Figure  指标  A count with its denominator.
     count  count  数量  How many.
     of  count  总数  Of how many.
     share  fraction?  比例  The one of the other, exactly; left out where there is nothing to divide by.
    record TenRules.Matrix  制度落实统计  What a sheet comes to: two figures, which are never told without their names.
     cells  TenRules.Figure  制度落实率  Rules of units, each for itself, that are adopted or further, of all that apply.
     units  TenRules.Figure  单位完成率  Units in which every rule that applies is adopted or further.
     supervised  TenRules.Figure  督查考评率  Units in which every rule that applies is supervised and in the appraisal.
     open  [TenRules.Unit]  未完成单位  The units that are not complete, with the rules that are missing.
    record TenRules.Span  离岗时段  When a holder of a post is away: from a moment on, and back at another, which is no longer away.
     from  moment  离岗时刻  The first moment away.
     to  moment  返岗时刻  The moment of coming back.
    record TenRules.Cover  AB岗在岗情况  When the two holders of a post were away, and when the one took over from the other.
     a  [TenRules.Span]  A岗离岗  When A was away.
     b  [TenRules.Span]  B岗离岗  When B was away.
     handOvers  [moment]  顶岗时刻  When B took over at the counter.
    record TenRules.Gap  顶岗缺失  An absence of A for which B was not at the counter by the next working hour.
     from  moment  离岗时刻  When A went.
     due  moment  顶岗期限  The beginning of the next working hour, by which B takes over.
     taken  moment?  顶岗时刻  When B did take over; left out where that was not before A came back.
    record TenRules.CoverFindings  AB岗检查结果  What the absences of both holders come to.
     bothAway  [TenRules.Span]  同时离岗  When both were away in office hours: a fault of whoever signed both leaves.
     gaps  [TenRules.Gap]  顶岗缺失  When A was away and B did not take over in time.
    """#
}
