// swift-format-ignore-file
// Made from Kernel.words by `make words`: never edited.

/// 后续事项 · What a decision orders in another dossier, as data: the events that follow there. The other dossier takes them, or finds that it was overtaken: ``Dossier/follow(_:in:into:)``. It is carried out in the transaction of the decision where the store can change both dossiers at once. Where it cannot, the order is kept with the decision's events, and done right after or by the next sweep; by its key it is done once, wherever the process dies.
struct FollowUp: Record, Equatable {
  /// 署名人 · Who is named for the events.
  var actor: Principal = Principal()
  /// 命令时刻 · When it was ordered: what follows happens then, or as soon after as the other dossier allows.
  var at: Instant = Instant(0)
  /// 目标卷宗 · The dossier it is carried out in, there already or opened by it.
  var dossier: DossierKey = DossierKey(.case, "-")
  /// 事件 · The events, as the ledger spells them.
  var events: [Event] = []
  /// 唯一标识 · By which it is done once: the deciding dossier, the number of its first event, and the order's own name among those of the decision. A decision writes the name; the rest is known where it is recorded.
  var key: String = ""
  /// 随附个人信息 · What the other dossier keeps beside its ledger.
  var personal: [OrderedPersonal] = []

  /// A record to fill.
  init() {}

  /// A record of what is said.
  init(actor: Principal, at: Instant, dossier: DossierKey, events: [Event] = [], key: String, personal: [OrderedPersonal] = []) {
    self.actor = actor
    self.at = at
    self.dossier = dossier
    self.events = events
    self.key = key
    self.personal = personal
  }

  /// Reads the fields; `fields` knows who says them.
  init(fields: inout FieldReader) throws(Fault) {
    actor = try fields.required("actor")
    at = try fields.required("at")
    dossier = try fields.required("dossier")
    events = try fields.list("events")
    key = try fields.required("key")
    personal = try fields.list("personal")
  }

  /// Writes the fields in the order of their names.
  func writeFields(to writer: inout JSONWriter) {
    writer.name("actor"); actor.write(to: &writer)
    writer.name("at"); at.write(to: &writer)
    writer.name("dossier"); dossier.write(to: &writer)
    if !events.isEmpty { writer.name("events"); events.write(to: &writer) }
    writer.name("key"); writer.freeText(key)
    if !personal.isEmpty { writer.name("personal"); personal.write(to: &writer) }
  }
}

/// 随附个人信息 · Personal data that an order brings along: kept where personal data are, and with it until then.
struct OrderedPersonal: Record, Equatable {
  /// 盐值高半 · The upper half of the salt, as the bits of a signed number.
  var high: Int64 = 0
  /// 盐值低半 · The lower half of the salt, as the bits of a signed number.
  var low: Int64 = 0
  /// 存放位置 · What it is within the other dossier.
  var slot: String = ""
  /// 内容 · What is kept.
  var value: JSONValue = .null

  /// A record to fill.
  init() {}

  /// A record of what is said.
  init(high: Int64, low: Int64, slot: String, value: JSONValue) {
    self.high = high
    self.low = low
    self.slot = slot
    self.value = value
  }

  /// Reads the fields; `fields` knows who says them.
  init(fields: inout FieldReader) throws(Fault) {
    high = try fields.required("high")
    low = try fields.required("low")
    slot = try fields.required("slot")
    value = try fields.required("value")
  }

  /// Writes the fields in the order of their names.
  func writeFields(to writer: inout JSONWriter) {
    writer.name("high"); high.write(to: &writer)
    writer.name("low"); low.write(to: &writer)
    writer.name("slot"); slot.write(to: &writer)
    writer.name("value"); value.write(to: &writer)
  }
}

/// The text this file is made from.
package enum KernelWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    record FollowUp hidden  后续事项  What a decision orders in another dossier, as data: the events that follow there. The other dossier takes them, or finds that it was overtaken: ``Dossier/follow(_:in:into:)``. It is carried out in the transaction of the decision where the store can change both dossiers at once. Where it cannot, the order is kept with the decision's events, and done right after or by the next sweep; by its key it is done once, wherever the process dies.
     actor  Principal  署名人  Who is named for the events.
     at  moment  命令时刻  When it was ordered: what follows happens then, or as soon after as the other dossier allows.
     dossier  DossierKey  目标卷宗  The dossier it is carried out in, there already or opened by it.
     events  [Event]  事件  The events, as the ledger spells them.
     key  text  唯一标识  By which it is done once: the deciding dossier, the number of its first event, and the order's own name among those of the decision. A decision writes the name; the rest is known where it is recorded.
     personal  [OrderedPersonal]  随附个人信息  What the other dossier keeps beside its ledger.
    record OrderedPersonal hidden  随附个人信息  Personal data that an order brings along: kept where personal data are, and with it until then.
     high  number  盐值高半  The upper half of the salt, as the bits of a signed number.
     low  number  盐值低半  The lower half of the salt, as the bits of a signed number.
     slot  text  存放位置  What it is within the other dossier.
     value  json  内容  What is kept.
    """#
}
