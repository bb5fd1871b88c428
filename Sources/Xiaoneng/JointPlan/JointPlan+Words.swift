// swift-format-ignore-file
// Made from JointPlan.words by `make words`: never edited.

/// 并联审批 · Stages of joint approval, reckoned beforehand and afterwards.
public enum JointStages {}

extension JointStages.Link {
  /// 衔接方式 · How an item of a stage depends on one before it.
  public enum Mode: String, JSONName, Hashable, Sendable {
    /// 前置办结 · It begins only after the item before it is decided.
    case finishFirst = "FS"
    /// 同步办结 · It is reviewed in advance and decided together with the item before it, never earlier.
    /// 滨州市工程建设项目并联审批管理规定 16.
    case together = "J6"

    /// 中文名 · The name in Chinese.
    public var chinese: String {
      switch self {
      case .finishFirst: "前置办结"
      case .together: "同步办结"
      }
    }
  }
}

extension JointStages {
  /// 衔接关系 · That an item of a stage depends on another; the mode belongs to the link.
  public struct Link: Record, Equatable {
    /// 前置事项 · The id of the item of the same stage that comes before.
    public var item: String = ""
    /// 衔接方式 · How it depends on it; FS where it is left out.
    public var mode: JointStages.Link.Mode = .finishFirst

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ item: String, mode: JointStages.Link.Mode = .finishFirst) {
      self.item = item
      self.mode = mode
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      item = try fields.required("item")
      mode = try fields.usual("mode", .finishFirst)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("item"); item.write(to: &writer)
      if mode != .finishFirst { writer.name("mode"); mode.write(to: &writer) }
    }
  }
}

extension JointStages {
  /// 阶段事项 · One item of a joint stage: a department's part of it, with its own limit.
  public struct Item: Record, Equatable {
    /// 事项编号 · Its short name, which no other item of the stage has, 1…64 bytes.
    public var id: String = ""
    /// 责任部门 · The department that decides it, 1…512 bytes; the same name is the same party.
    public var department: String = ""
    /// 办理时限 · Its limit inside the promise of the stage, in working days.
    /// 行政许可法 82; 滨州市工程建设项目并联审批管理规定 6.
    public var limit: Budget = .workingDays(20)
    /// 前置关系 · What comes before it; empty where its clock starts at routing.
    public var after: [JointStages.Link] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(_ id: String, department: String, limit: Budget, after: [JointStages.Link] = []) {
      self.id = id
      self.department = department
      self.limit = limit
      self.after = after
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      after = try fields.list("after")
      department = try fields.required("department")
      id = try fields.required("id")
      limit = try fields.required("limit")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !after.isEmpty { writer.name("after"); after.write(to: &writer) }
      writer.name("department"); writer.freeText(department)
      writer.name("id"); id.write(to: &writer)
      writer.name("limit"); limit.write(to: &writer)
    }
  }
}

extension JointStages {
  /// 暂停 · Working days on which an item's clock stood still.
  /// 行政许可法 45.
  public struct Pause: Record, Equatable {
    /// 事项编号 · The id of the item.
    public var item: String = ""
    /// 起日序 · The first working day that is not counted, from 1 on: a pause that begins on day s is not counted from s + 1.
    public var from: Int32 = 0
    /// 止日序 · The last working day that is not counted, at the latest the one on which the item was decided.
    public var through: Int32 = 0
    /// 原因 · What stopped it, such as 申请人 or 特别程序: the party that answers for the days.
    public var cause: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(item: String, from: Int32, through: Int32, cause: String) {
      self.item = item
      self.from = from
      self.through = through
      self.cause = cause
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      cause = try fields.required("cause")
      from = try fields.required("from")
      item = try fields.required("item")
      through = try fields.required("through")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("cause"); writer.freeText(cause)
      writer.name("from"); from.write(to: &writer)
      writer.name("item"); item.write(to: &writer)
      writer.name("through"); through.write(to: &writer)
    }
  }
}

extension JointStages {
  /// 并联审批阶段 · A stage of a joint approval as a graph of items, and, where it is over, how it went; a day's number is that of the last working day by then, counted from routing.
  public struct Stage: Record, Equatable {
    /// 事项 · The items in the order they are listed, 1…1,000, whose links form no circle.
    public var items: [JointStages.Item] = []
    /// 实际办结日 · The working day on which each item was decided; needed for the shares, and then for every item.
    public var actual: DayNumbers = DayNumbers()
    /// 暂停 · When clocks stood still.
    public var pauses: [JointStages.Pause] = []
    /// 分送日 · The working day on which an item was sent to its department, where that was later than it could have been.
    public var routedOn: DayNumbers = DayNumbers()

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(items: [JointStages.Item], actual: DayNumbers = DayNumbers(), pauses: [JointStages.Pause] = [], routedOn: DayNumbers = DayNumbers()) {
      self.items = items
      self.actual = actual
      self.pauses = pauses
      self.routedOn = routedOn
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      actual = try fields.usual("actual", DayNumbers())
      items = try fields.required("items")
      pauses = try fields.list("pauses")
      routedOn = try fields.usual("routedOn", DayNumbers())
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if actual != DayNumbers() { writer.name("actual"); actual.write(to: &writer) }
      writer.name("items"); items.write(to: &writer)
      if !pauses.isEmpty { writer.name("pauses"); pauses.write(to: &writer) }
      if routedOn != DayNumbers() { writer.name("routedOn"); routedOn.write(to: &writer) }
    }
  }
}

extension JointStages {
  /// 事项计划 · When an item of a stage is decided by plan.
  public struct PlannedItem: Record, Equatable {
    /// 事项编号 · The id of the item.
    public var id: String = ""
    /// 完成日序 · The working day after routing on which it is decided.
    public var day: Int32 = 0
    /// 完成日 · That day's date.
    public var finish: Day = Day(0)
    /// 总时差 · Working days by which it may be later without making the stage later.
    public var slack: Int32 = 0
    /// 关键事项 · Whether a day lost on it is lost for the stage.
    public var critical: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(id: String, day: Int32, finish: Day, slack: Int32, critical: Bool) {
      self.id = id
      self.day = day
      self.finish = finish
      self.slack = slack
      self.critical = critical
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      critical = try fields.required("critical")
      day = try fields.required("day")
      finish = try fields.required("finish")
      id = try fields.required("id")
      slack = try fields.required("slack")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("critical"); critical.write(to: &writer)
      writer.name("day"); day.write(to: &writer)
      writer.name("finish"); finish.write(to: &writer)
      writer.name("id"); id.write(to: &writer)
      writer.name("slack"); slack.write(to: &writer)
    }
  }
}

extension JointStages {
  /// 阶段计划 · When a joint stage is over by its limits, and what decides it.
  public struct Plan: Record, Equatable {
    /// 计划工作日 · Working days from routing to the last decision.
    public var days: Int32 = 0
    /// 计划完成日 · The date of the last decision.
    public var finish: Day = Day(0)
    /// 事项 · The items, in the order of the stage.
    public var items: [JointStages.PlannedItem] = []
    /// 期限暂定 · Whether a day beyond the last holiday notice was counted, so that dates may still move.
    public var provisional: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(days: Int32, finish: Day, items: [JointStages.PlannedItem], provisional: Bool = false) {
      self.days = days
      self.finish = finish
      self.items = items
      self.provisional = provisional
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      days = try fields.required("days")
      finish = try fields.required("finish")
      items = try fields.required("items")
      provisional = try fields.usual("provisional", false)
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("days"); days.write(to: &writer)
      writer.name("finish"); finish.write(to: &writer)
      writer.name("items"); items.write(to: &writer)
      if provisional { writer.name("provisional"); provisional.write(to: &writer) }
    }
  }
}

extension JointStages {
  /// 责任分摊 · What one party answers for of a delay.
  public struct PartyShare: Record, Equatable {
    /// 责任方 · A department, what stopped a clock, or 牵头部门 for what was routed late.
    public var party: String = ""
    /// 责任工作日 · Its working days, exactly; negative for days that it saved.
    public var days: Fraction = Fraction(0)

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(party: String, days: Fraction) {
      self.party = party
      self.days = days
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      days = try fields.required("days")
      party = try fields.required("party")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("days"); days.write(to: &writer)
      writer.name("party"); writer.freeText(party)
    }
  }
}

extension JointStages {
  /// 责任日志 · A working day on which the end of a stage moved, and who moved it.
  public struct DayLine: Record, Equatable {
    /// 日序 · The working day after routing.
    public var day: Int32 = 0
    /// 变动 · By how many working days the projected end moved; negative for earlier.
    public var slip: Int32 = 0
    /// 责任方 · Who moved it, in equal parts.
    public var parties: [String] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(day: Int32, slip: Int32, parties: [String]) {
      self.day = day
      self.slip = slip
      self.parties = parties
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      day = try fields.required("day")
      parties = try fields.required("parties")
      slip = try fields.required("slip")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("day"); day.write(to: &writer)
      writer.name("parties"); writer.freeText(parties)
      writer.name("slip"); slip.write(to: &writer)
    }
  }
}

extension JointStages {
  /// 延误分摊 · How the delay of a joint stage is divided among those who caused it: the shares add up to it.
  public struct Shares: Record, Equatable {
    /// 计划工作日 · Working days from routing to the end by plan.
    public var planned: Int32 = 0
    /// 实际工作日 · Working days from routing to the last decision.
    public var actual: Int32 = 0
    /// 延误 · Actual less planned; the stage is late in law only after its due day.
    public var delay: Int32 = 0
    /// 实际完成日 · The date of the last decision.
    public var finish: Day = Day(0)
    /// 分摊 · The parties in the order in which they first moved the end; without those whose days come to nothing.
    public var shares: [JointStages.PartyShare] = []
    /// 逐日记录 · Each day on which the projected end moved, and who moved it.
    public var days: [JointStages.DayLine] = []
    /// 期限暂定 · Whether a day beyond the last holiday notice was counted, so that the date may still move.
    public var provisional: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(planned: Int32, actual: Int32, delay: Int32, finish: Day, shares: [JointStages.PartyShare], days: [JointStages.DayLine], provisional: Bool = false) {
      self.planned = planned
      self.actual = actual
      self.delay = delay
      self.finish = finish
      self.shares = shares
      self.days = days
      self.provisional = provisional
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      actual = try fields.required("actual")
      delay = try fields.required("delay")
      finish = try fields.required("finish")
      planned = try fields.required("planned")
      days = try fields.required("protocol")
      provisional = try fields.usual("provisional", false)
      shares = try fields.required("shares")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("actual"); actual.write(to: &writer)
      writer.name("delay"); delay.write(to: &writer)
      writer.name("finish"); finish.write(to: &writer)
      writer.name("planned"); planned.write(to: &writer)
      writer.name("protocol"); days.write(to: &writer)
      if provisional { writer.name("provisional"); provisional.write(to: &writer) }
      writer.name("shares"); shares.write(to: &writer)
    }
  }
}

/// The text this file is made from.
package enum JointPlanWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    namespace JointStages  并联审批  Stages of joint approval, reckoned beforehand and afterwards.
    form dayNumbers  DayNumbers  各事项日序  A working day for items, by their ids, counted from routing, such as {"A":7}.  {"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":3660}}  DayNumbers()
    code Link.Mode  衔接方式  How an item of a stage depends on one before it.
     finishFirst = FS  前置办结  It begins only after the item before it is decided.
     together = J6  同步办结  It is reviewed in advance and decided together with the item before it, never earlier.  滨州市工程建设项目并联审批管理规定 16
    record Link  衔接关系  That an item of a stage depends on another; the mode belongs to the link.
     _ item  text  前置事项  The id of the item of the same stage that comes before.
     mode  Link.Mode = finishFirst  衔接方式  How it depends on it; FS where it is left out.
    record Item  阶段事项  One item of a joint stage: a department's part of it, with its own limit.
     _ id  text  事项编号  Its short name, which no other item of the stage has, 1…64 bytes.
     department  text  责任部门  The department that decides it, 1…512 bytes; the same name is the same party.
     limit  limit  办理时限  Its limit inside the promise of the stage, in working days.  行政许可法 82; 滨州市工程建设项目并联审批管理规定 6
     after  [Link]  前置关系  What comes before it; empty where its clock starts at routing.
    record Pause  暂停  Working days on which an item's clock stood still.  行政许可法 45
     item  text  事项编号  The id of the item.
     from  count  起日序  The first working day that is not counted, from 1 on: a pause that begins on day s is not counted from s + 1.
     through  count  止日序  The last working day that is not counted, at the latest the one on which the item was decided.
     cause  text  原因  What stopped it, such as 申请人 or 特别程序: the party that answers for the days.
    record Stage  并联审批阶段  A stage of a joint approval as a graph of items, and, where it is over, how it went; a day's number is that of the last working day by then, counted from routing.
     items  [Item]!  事项  The items in the order they are listed, 1…1,000, whose links form no circle.
     actual  dayNumbers = DayNumbers()  实际办结日  The working day on which each item was decided; needed for the shares, and then for every item.
     pauses  [Pause]  暂停  When clocks stood still.
     routedOn  dayNumbers = DayNumbers()  分送日  The working day on which an item was sent to its department, where that was later than it could have been.
    record PlannedItem  事项计划  When an item of a stage is decided by plan.
     id  text  事项编号  The id of the item.
     day  count  完成日序  The working day after routing on which it is decided.
     finish  day  完成日  That day's date.
     slack  count  总时差  Working days by which it may be later without making the stage later.
     critical  flag!  关键事项  Whether a day lost on it is lost for the stage.
    record Plan  阶段计划  When a joint stage is over by its limits, and what decides it.
     days  count  计划工作日  Working days from routing to the last decision.
     finish  day  计划完成日  The date of the last decision.
     items  [PlannedItem]!  事项  The items, in the order of the stage.
     provisional  flag  期限暂定  Whether a day beyond the last holiday notice was counted, so that dates may still move.
    record PartyShare  责任分摊  What one party answers for of a delay.
     party  text  责任方  A department, what stopped a clock, or 牵头部门 for what was routed late.
     days  fraction  责任工作日  Its working days, exactly; negative for days that it saved.
    record DayLine  责任日志  A working day on which the end of a stage moved, and who moved it.
     day  count  日序  The working day after routing.
     slip  count  变动  By how many working days the projected end moved; negative for earlier.
     parties  [text]!  责任方  Who moved it, in equal parts.
    record Shares  延误分摊  How the delay of a joint stage is divided among those who caused it: the shares add up to it.
     planned  count  计划工作日  Working days from routing to the end by plan.
     actual  count  实际工作日  Working days from routing to the last decision.
     delay  count  延误  Actual less planned; the stage is late in law only after its due day.
     finish  day  实际完成日  The date of the last decision.
     shares  [PartyShare]!  分摊  The parties in the order in which they first moved the end; without those whose days come to nothing.
     protocol as days  [DayLine]!  逐日记录  Each day on which the projected end moved, and who moved it.
     provisional  flag  期限暂定  Whether a day beyond the last holiday notice was counted, so that the date may still move.
    """#
}
