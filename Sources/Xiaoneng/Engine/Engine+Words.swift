// swift-format-ignore-file
// Made from Engine.words by `make words`: never edited.

/// 待发通知 · A message ready to be sent, whose words are put together when it is fetched.
public struct OutgoingNotice: Record, Equatable {
  /// 通知编号 · Its number in the outbox, by which it is acknowledged.
  public var number: Int64 = 0
  /// 卷宗号 · The dossier it is about.
  public var dossier: DossierKey = DossierKey(.case, "-")
  /// 通知渠道 · How it leaves.
  public var channel: NoticeChannel = .sms
  /// 接收方 · The telephone, account or unit it goes to; empty where the data were erased or never there.
  public var to: String = ""
  /// 通知内容 · The text in Chinese, with the name where the person is known.
  public var text: String = ""
  /// 已尝试次数 · How often sending failed before; it is given up after 8.
  public var attempts: Int32 = 0

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(number: Int64, dossier: DossierKey, channel: NoticeChannel, to: String, text: String, attempts: Int32 = 0) {
    self.number = number
    self.dossier = dossier
    self.channel = channel
    self.to = to
    self.text = text
    self.attempts = attempts
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    attempts = try fields.usual("attempts", 0)
    channel = try fields.required("channel")
    dossier = try fields.required("dossier")
    number = try fields.required("number")
    text = try fields.required("text")
    to = try fields.required("to")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    if attempts != 0 { writer.name("attempts"); attempts.write(to: &writer) }
    writer.name("channel"); channel.write(to: &writer)
    writer.name("dossier"); dossier.write(to: &writer)
    writer.name("number"); number.write(to: &writer)
    writer.name("text"); writer.freeText(text)
    writer.name("to"); writer.freeText(to)
  }
}

/// 巡检结果 · What a sweep did.
public struct SweepReport: Record, Equatable {
  /// 涉及卷宗数 · How many dossiers something happened to.
  public var dossiers: Int64 = 0
  /// 新增记录数 · How many events were recorded.
  public var events: Int64 = 0
  /// 尚有到期 · Whether more is due, so that another sweep should follow.
  public var more: Bool = false

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(dossiers: Int64, events: Int64, more: Bool) {
    self.dossiers = dossiers
    self.events = events
    self.more = more
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    dossiers = try fields.required("dossiers")
    events = try fields.required("events")
    more = try fields.required("more")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    writer.name("dossiers"); dossiers.write(to: &writer)
    writer.name("events"); events.write(to: &writer)
    writer.name("more"); more.write(to: &writer)
  }
}

extension Sweep {
  /// 将发生事项 · One thing that time would do to a dossier.
  public struct Step: Record, Equatable {
    /// 卷宗号 · The dossier it would happen to.
    public var dossier: DossierKey = DossierKey(.case, "-")
    /// 发生时刻 · When it would happen.
    public var at: Instant = Instant(0)
    /// 记录名称 · The word of the event, such as `case.faulted`.
    public var event: String = ""
    /// 中文名称 · What the word means, in Chinese.
    public var chinese: String = ""
    /// 英文说明 · What the word means, in English.
    public var english: String = ""
    /// 具体内容 · The rule that would be found broken, or the slot that would be erased; empty for anything else.
    public var detail: String = ""

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(dossier: DossierKey, at: Instant, event: String, chinese: String, english: String, detail: String = "") {
      self.dossier = dossier
      self.at = at
      self.event = event
      self.chinese = chinese
      self.english = english
      self.detail = detail
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      at = try fields.required("at")
      chinese = try fields.required("chinese")
      detail = try fields.usual("detail", "")
      dossier = try fields.required("dossier")
      english = try fields.required("english")
      event = try fields.required("event")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("at"); at.write(to: &writer)
      writer.name("chinese"); chinese.write(to: &writer)
      if !detail.isEmpty { writer.name("detail"); writer.freeText(detail) }
      writer.name("dossier"); dossier.write(to: &writer)
      writer.name("english"); english.write(to: &writer)
      writer.name("event"); writer.freeText(event)
    }
  }
}

extension Sweep {
  /// 巡检预演 · What a sweep would do; nothing of it was done.
  public struct Preview: Record, Equatable {
    /// 涉及卷宗数 · How many dossiers something would happen to.
    public var dossiers: Int64 = 0
    /// 将发生事项 · What would happen, in the order of the moments.
    public var steps: [Sweep.Step] = []
    /// 待办后续 · How many orders of earlier decisions wait and would be carried out first.
    public var orders: Int64 = 0
    /// 尚有到期 · Whether more dossiers are due than were looked at.
    public var more: Bool = false

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(dossiers: Int64, steps: [Sweep.Step] = [], orders: Int64 = 0, more: Bool) {
      self.dossiers = dossiers
      self.steps = steps
      self.orders = orders
      self.more = more
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      dossiers = try fields.required("dossiers")
      more = try fields.required("more")
      orders = try fields.usual("orders", 0)
      steps = try fields.list("steps")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("dossiers"); dossiers.write(to: &writer)
      writer.name("more"); more.write(to: &writer)
      if orders != 0 { writer.name("orders"); orders.write(to: &writer) }
      if !steps.isEmpty { writer.name("steps"); steps.write(to: &writer) }
    }
  }
}

/// The text this file is made from.
package enum EngineWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    record OutgoingNotice  待发通知  A message ready to be sent, whose words are put together when it is fetched.
     number  number  通知编号  Its number in the outbox, by which it is acknowledged.
     dossier  DossierKey  卷宗号  The dossier it is about.
     channel  NoticeChannel  通知渠道  How it leaves.
     to  text  接收方  The telephone, account or unit it goes to; empty where the data were erased or never there.
     text  text  通知内容  The text in Chinese, with the name where the person is known.
     attempts  count = 0  已尝试次数  How often sending failed before; it is given up after 8.
    record SweepReport  巡检结果  What a sweep did.
     dossiers  number  涉及卷宗数  How many dossiers something happened to.
     events  number  新增记录数  How many events were recorded.
     more  flag!  尚有到期  Whether more is due, so that another sweep should follow.
    record Sweep.Step  将发生事项  One thing that time would do to a dossier.
     dossier  DossierKey  卷宗号  The dossier it would happen to.
     at  moment  发生时刻  When it would happen.
     event  text  记录名称  The word of the event, such as `case.faulted`.
     chinese  text  中文名称  What the word means, in Chinese.
     english  text  英文说明  What the word means, in English.
     detail  text = ""  具体内容  The rule that would be found broken, or the slot that would be erased; empty for anything else.
    record Sweep.Preview  巡检预演  What a sweep would do; nothing of it was done.
     dossiers  number  涉及卷宗数  How many dossiers something would happen to.
     steps  [Sweep.Step]  将发生事项  What would happen, in the order of the moments.
     orders  number = 0  待办后续  How many orders of earlier decisions wait and would be carried out first.
     more  flag!  尚有到期  Whether more dossiers are due than were looked at.
    """#
}
